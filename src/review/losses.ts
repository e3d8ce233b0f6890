import { grouped } from "../grouped.ts";
import type { DocumentChange, Plan, ResourceChange } from "../plan/model.ts";
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
  return {
    ...plan,
    changes: plan.changes.map((change) => withLostDocuments(change, reasonFor)),
    attachments: plan.attachments.map((attachment) =>
      lost(attachment, reasonFor(attachment.address, attachment.subject)),
    ),
    memberships: plan.memberships.map((membership) =>
      lost(
        membership,
        reasonFor(membership.address, membership.user) ?? reasonFor(membership.address, membership.group),
      ),
    ),
    holders: plan.holders.map((holder) => lost(holder, reasonFor(holder.address))),
  };
};

const isNew = (violation: Violation): boolean => violation.isNew;

/**
 * Why what a resource gives, to one principal or to any, is lost. A loss of one principal's is about nothing that others
 * have of it.
 */
type Reasons = (address: string, subject?: Loss["of"]) => string | undefined;

const createReasons = (losses: readonly (Violation & { readonly of?: Loss["of"] })[]): Reasons => {
  const byAddress = grouped(losses, ({ address }) => address);
  return (address, subject) =>
    byAddress
      .get(address)
      ?.find(({ of }) => !of || !subject || (of.type === subject.type && of.label === subject.label))?.message;
};

/** What is not there after the plan has nothing to lose. */
const lost = <T extends Lasting>(item: T, reason: string | undefined): T | Lost<T> =>
  reason === undefined || item.after.state === "absent"
    ? item
    : { ...item, after: { state: "unknown", reason: `${item.address}: ${reason}` } };

interface Lasting {
  readonly address: string;
  readonly after: { readonly state: string };
}

type Lost<T> = Omit<T, "after"> & { readonly after: { readonly state: "unknown"; readonly reason: string } };

/** An instance profile has no document: something in the place of one then says that whoever uses it loses the role. */
const withLostDocuments = (change: ResourceChange, reasonFor: Reasons): ResourceChange => {
  const { type, address, documents } = change;
  if (type === "aws_iam_instance_profile") {
    const reason = reasonFor(address);
    return reason === undefined ? change : { ...change, documents: [lostProfile(address, reason)] };
  }
  return {
    ...change,
    documents: documents.map((document) => {
      const reason = reasonFor(address, document.subject);
      return reason === undefined || document.after.state === "absent"
        ? document
        : { ...document, after: { state: "unknown", reason } };
    }),
  };
};

const lostProfile = (address: string, reason: string): DocumentChange => ({
  attribute: "role",
  kind: "resource",
  subject: { type: "resource", label: address },
  isNoPolicy: true,
  before: { state: "absent" },
  after: { state: "unknown", reason },
});
