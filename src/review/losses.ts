import type { DocumentChange, DocumentState, Plan, ResourceChange } from "../plan/model.ts";
import { findLostWithRole } from "./findings/policy-lost-with-role.ts";
import { findSweptAway } from "./findings/policy-swept-away.ts";

/**
 * The plan as its findings see it: what goes, or is removed again, though the plan does not say so is unknown after it.
 * Whether and when that happens hangs on the provider, so it is not said to be gone.
 */
export const withLosses = (plan: Plan): Plan => {
  const reasons = new Map(
    [...findLostWithRole(plan), ...findSweptAway(plan)].flatMap(({ address, message, isNew }) =>
      isNew && address !== undefined ? [[address, message]] : [],
    ),
  );
  if (reasons.size === 0) return plan;
  return {
    ...plan,
    changes: plan.changes.map((change) => {
      const reason = reasons.get(change.address);
      return reason === undefined
        ? change
        : { ...change, documents: lostDocuments(change, { state: "unknown", reason }) };
    }),
    attachments: plan.attachments.map((attachment) => {
      const reason = reasons.get(attachment.address);
      return reason === undefined
        ? attachment
        : { ...attachment, after: { state: "unknown", reason: `${attachment.address}: ${reason}` } };
    }),
  };
};

/** An instance profile has no document: something in the place of one then says that whoever uses it loses the role. */
const lostDocuments = (
  { type, address, documents }: ResourceChange,
  after: DocumentState,
): readonly DocumentChange[] =>
  type === "aws_iam_instance_profile"
    ? [
        {
          attribute: "role",
          kind: "resource",
          subject: { type: "resource", label: address },
          isNoPolicy: true,
          before: { state: "absent" },
          after,
        },
      ]
    : documents.map((document) => ({ ...document, after }));
