import type { Policy } from "../iam/model.ts";
import { isActedOn } from "../plan/attributes.ts";
import type { DocumentChange, DocumentState, Plan, ResourceChange } from "../plan/model.ts";
import { readNames } from "./by-name.ts";
import { type Deciding, readTagKeys } from "./by-tags.ts";

/**
 * The plan with something in the place of a document where a resource gets other tags, or another path, by which a policy
 * decides: the policy stays as it is, and what it allows does not.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/introduction_attribute-based-access-control.html
 */
export const withDecidingAttributes = (plan: Plan): Plan => {
  const on = (side: "before" | "after"): readonly Policy[] => [
    ...plan.changes.flatMap(({ documents }) => documents.flatMap((document) => policyIn(document[side]))),
    ...plan.managedPolicies.map(({ policy }) => policy),
  ];
  const policies = { before: on("before"), after: on("after") };
  const reasonsOf = [readTagKeys([...policies.before, ...policies.after]), readNames(policies)];
  return {
    ...plan,
    changes: plan.changes.map((change) => {
      if (!isActedOn(change)) return change;
      const found = reasonsOf.flatMap((reasonOf) => reasonOf(change) ?? []);
      return found.length === 0
        ? change
        : { ...change, documents: [...change.documents, ...found.map((one) => inPlace(change, one))] };
    }),
  };
};

const policyIn = (state: DocumentState): readonly Policy[] =>
  state.state === "known" || state.state === "reconstructed" ? [state.policy] : [];

const inPlace = ({ address }: ResourceChange, { attribute, reason }: Deciding): DocumentChange => ({
  attribute,
  kind: "resource",
  subject: { type: "resource", label: address },
  isNoPolicy: true,
  before: { state: "unknown", reason },
  after: { state: "unknown", reason },
});
