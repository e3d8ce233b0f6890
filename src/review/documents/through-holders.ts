import { identityOf } from "../../plan/fingerprint/canonical.ts";
import type { Plan } from "../../plan/model.ts";
import type { AccessRelation, DocumentReview, PrincipalReview, ResourceReview } from "../model.ts";
import { policiesIn } from "../values.ts";
import { areHoldersSeen } from "./boundaries.ts";

/**
 * Marks the managed policies that the plan makes where everybody who gets one gains something by it, or has it as a boundary:
 * what it allows is told with those principals, and to tell it of the policy too would look like more access.
 */
export const markToldOfHolders = (
  resources: readonly ResourceReview[],
  plan: Plan,
  principals: readonly PrincipalReview[],
): readonly ResourceReview[] => {
  if (!areHoldersSeen(plan)) return resources;
  const gaining = new Set(principals.filter(({ relation }) => GAINS.includes(relation)).map(keyOf));
  const made = new Set(
    plan.changes.filter(({ type, action }) => type === "aws_iam_policy" && action === "create").map(identityOf),
  );
  const isToldOfHolders = ({ address }: ResourceReview): boolean => {
    const held = plan.attachments.filter(({ after }) => policiesIn(after).some((policy) => policy.address === address));
    return (
      held.length > 0 &&
      held.every(({ use, subject: { type, label } }) => use === "boundary" || gaining.has(keyOf({ type, name: label })))
    );
  };
  return resources.map((resource) =>
    made.has(resource.address) && isToldOfHolders(resource)
      ? { ...resource, documents: resource.documents.map(asTold) }
      : resource,
  );
};

/** What of a principal's access tells that it gains. */
const GAINS: readonly AccessRelation[] = ["new", "broader", "incomparable"];

const asTold = (document: DocumentReview): DocumentReview => ({ ...document, isToldOfHolders: true });

const keyOf = ({ type, name }: { readonly type: string; readonly name: string }): string => `${type} ${name}`;
