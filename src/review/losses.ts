import { grouped } from "../common/grouped.ts";
import { standIn } from "../plan/documents/access-without-document.ts";
import type { DocumentChange, Plan, ResourceChange } from "../plan/model.ts";
import { type UnknownAfter, unknownAfter } from "../plan/raw/hidden.ts";
import { findLostInReplacement } from "./findings/lost-in-replacement.ts";
import { findLostWithRole, type Loss } from "./findings/policy-lost-with-role.ts";
import { findSweptAway } from "./findings/policy-swept-away.ts";
import type { Violation } from "./findings/rule.ts";

/**
 * The plan as its findings see it: what goes, or is removed again, though the plan does not say so is unknown after it.
 * Whether and when that happens hangs on the provider, so it is not said to be gone.
 */
export const withLosses = (plan: Plan): Plan => {
  const losses = [...findLostWithRole(plan), ...[...findSweptAway(plan), ...findLostInReplacement(plan)].filter(isNew)];
  if (losses.length === 0) return plan;
  const reasonFor = createReasons(losses);
  const named: Reasons = (address, subject) => {
    const reason = reasonFor(address, subject);
    return reason === undefined ? undefined : `${address}: ${reason}`;
  };
  return {
    ...plan,
    changes: plan.changes.map((change) => withLostDocuments(change, reasonFor)),
    attachments: plan.attachments.map((attachment) => lost(attachment, named(attachment.address, attachment.subject))),
    memberships: plan.memberships.map((membership) => {
      const { address, user, group } = membership;
      return lost(membership, named(address, user) ?? named(address, group));
    }),
    holders: plan.holders.map((holder) => lost(holder, named(holder.address))),
  };
};

const isNew = (violation: Violation): boolean => violation.isNew;

/** Why a principal loses what a resource gives it, if it does; without a principal, why anybody loses something by it. */
type Reasons = (address: string, subject?: Loss["of"]) => string | undefined;

const createReasons = (losses: readonly (Violation & { readonly of?: Loss["of"] })[]): Reasons => {
  const byAddress = grouped(losses, ({ address }) => address);
  return (address, subject) =>
    byAddress
      .get(address)
      ?.find(({ of }) => !of || !subject || (of.type === subject.type && of.label === subject.label))?.message;
};

/** The item with its side after the plan unknown for a reason; as it is where there is none, or nothing after the plan. */
const lost = <T extends Lasting>(item: T, reason: string | undefined): T | UnknownAfter<T> =>
  reason === undefined || item.after.state === "absent" ? item : unknownAfter(item, reason);

interface Lasting {
  readonly after: { readonly state: string };
}

/** An instance profile has no document: something in the place of one then says that whoever uses it loses the role. */
const withLostDocuments = (change: ResourceChange, reasonFor: Reasons): ResourceChange => {
  const { type, address, documents } = change;
  if (type === "aws_iam_instance_profile") {
    const reason = reasonFor(address);
    return reason === undefined ? change : { ...change, documents: [lostProfile(address, reason)] };
  }
  return { ...change, documents: documents.map((document) => lost(document, reasonFor(address, document.subject))) };
};

const lostProfile = (address: string, reason: string): DocumentChange =>
  standIn(address, "role", { before: { state: "absent" }, after: { state: "unknown", reason } });
