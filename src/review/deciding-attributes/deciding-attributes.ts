import type { ManagedPolicies } from "../../iam/managed-policies.ts";
import type { Policy } from "../../iam/model.ts";
import { standIn } from "../../plan/documents/access-without-document.ts";
import type { DocumentChange, Plan, ResourceChange, Side } from "../../plan/model.ts";
import { isActedOn } from "../../plan/raw/attributes.ts";
import { policyIn } from "../documents/state.ts";
import { managedPolicyFinder } from "../principals/managed-policies.ts";
import { policiesIn } from "../values.ts";
import { readConditionKeys } from "./condition-keys.ts";
import { readIds } from "./ids.ts";
import type { DecidingAttribute } from "./model.ts";
import { readPaths } from "./paths.ts";
import { readTags } from "./tags.ts";

/**
 * The plan with something in the place of a document where a resource gets other tags, another path, another id or something else
 * by which a policy decides: the policy stays as it is, and what it allows does not. `bundled` are the texts of policies of AWS's that
 * are attached.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/introduction_attribute-based-access-control.html
 */
export const withDecidingAttributes = (plan: Plan, bundled: ManagedPolicies): Plan => {
  const { find } = managedPolicyFinder(plan, bundled);
  const attachedOn = (side: Side): readonly Policy[] =>
    plan.attachments.flatMap(({ [side]: state }) =>
      policiesIn(state).flatMap((policy) => {
        const found = find(policy, side);
        return "policy" in found ? [found.policy] : [];
      }),
    );
  const on = (side: Side): readonly Policy[] => [
    ...new Set([
      ...plan.changes.flatMap(({ documents }) => documents.flatMap((document) => policyIn(document[side]) ?? [])),
      ...plan.managedPolicies.map(({ policy }) => policy),
      ...attachedOn(side),
    ]),
  ];
  const policies = { before: on("before"), after: on("after") };
  const all = [...new Set([...policies.before, ...policies.after])];
  const reasonsOf = [readTags(all), readPaths(policies), readIds(plan), readConditionKeys(all)];
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

const inPlace = ({ address }: ResourceChange, { attribute, reason }: DecidingAttribute): DocumentChange => {
  const unknown = { state: "unknown", reason } as const;
  return standIn(address, attribute, { before: unknown, after: unknown });
};
