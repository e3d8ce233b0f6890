import type { DocumentChange, DocumentState, Plan, ResourceChange } from "../plan/model.ts";
import { findLostInReplacement } from "./findings/lost-in-replacement.ts";
import { findLostWithRole } from "./findings/policy-lost-with-role.ts";
import { findSweptAway } from "./findings/policy-swept-away.ts";

/**
 * The plan as its findings see it: what goes, or is removed again, though the plan does not say so is unknown after it.
 * Whether and when that happens hangs on the provider, so it is not said to be gone.
 */
export const withLosses = (plan: Plan): Plan => {
  const reasons = new Map(
    [...findLostWithRole(plan), ...findSweptAway(plan), ...findLostInReplacement(plan)].flatMap(
      ({ address, message, isNew }) => (isNew && address !== undefined ? [[address, message]] : []),
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
    attachments: plan.attachments.map((attachment) => lost(attachment, reasons)),
    memberships: plan.memberships.map((membership) => lost(membership, reasons)),
    holders: plan.holders.map((holder) => lost(holder, reasons)),
  };
};

/** What is not there after the plan has nothing to lose. */
const lost = <T extends Lasting>(item: T, reasons: ReadonlyMap<string, string>): T | Lost<T> => {
  const reason = reasons.get(item.address);
  return reason === undefined || item.after.state === "absent"
    ? item
    : { ...item, after: { state: "unknown", reason: `${item.address}: ${reason}` } };
};

interface Lasting {
  readonly address: string;
  readonly after: { readonly state: string };
}

type Lost<T> = Omit<T, "after"> & { readonly after: { readonly state: "unknown"; readonly reason: string } };

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
    : documents.map((document) => (document.after.state === "absent" ? document : { ...document, after }));
