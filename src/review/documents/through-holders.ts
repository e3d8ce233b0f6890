import { identityOf } from "../../plan/fingerprint/canonical.ts";
import type { AttachmentChange, Plan, Side } from "../../plan/model.ts";
import type { AccessRelation, DocumentReview, PrincipalReview, ResourceReview } from "../model.ts";
import { principalKey } from "../principals/owned.ts";
import { policiesIn } from "../values.ts";
import { areHoldersSeen } from "./boundaries.ts";

/**
 * Marks the managed policies that are told with the principals who have them, where to tell them once more would look like
 * more access or less. One that the plan makes: where everybody who gets it gains something by it, or has it as a boundary.
 * One that it destroys: where it is taken from somebody, for AWS deletes none that anybody else has, and the plan is not of
 * some targets alone, for what else they have it has not looked up.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html
 */
export const markToldOfHolders = (
  resources: readonly ResourceReview[],
  plan: Plan,
  principals: readonly PrincipalReview[],
): readonly ResourceReview[] => {
  if (!areHoldersSeen(plan)) return resources;
  const gaining = new Set(
    principals
      .filter(({ relation }) => GAINS.includes(relation))
      .map(({ type, name }) => principalKey({ type, label: name })),
  );
  const policies = new Map(
    plan.changes.filter(({ type }) => type === "aws_iam_policy").map((change) => [identityOf(change), change.action]),
  );
  const heldOn = (side: Side, address: string): readonly AttachmentChange[] =>
    plan.attachments.filter((attachment) => policiesIn(attachment[side]).some((policy) => policy.address === address));
  const isToldOfHolders = ({ address }: ResourceReview): boolean => {
    const held = heldOn("after", address);
    switch (policies.get(address)) {
      case "create":
        return (
          held.length > 0 && held.every(({ use, subject }) => use === "boundary" || gaining.has(principalKey(subject)))
        );
      case "destroy":
        return plan.complete && held.length === 0 && heldOn("before", address).length > 0;
      default:
        return false;
    }
  };
  return resources.map((resource) =>
    isToldOfHolders(resource) ? { ...resource, documents: resource.documents.map(asTold) } : resource,
  );
};

/** What of a principal's access tells that it gains. */
const GAINS: readonly AccessRelation[] = ["new", "broader", "incomparable"];

const asTold = (document: DocumentReview): DocumentReview => ({ ...document, isToldOfHolders: true });
