import { isActedOn } from "../../plan/attributes.ts";
import type { AttachmentState, DocumentSubject, ExclusiveManagement, Plan } from "../../plan/model.ts";
import { stateAfter } from "../documents/state.ts";
import { inlineName, policiesOf } from "./claims.ts";
import type { Doubt } from "./model.ts";

/** What a plan shows of a principal that the exclusive management is about. */
export interface Swept {
  /** Whether it is there before. */
  readonly exists: boolean;
  /** Whether all of its policies before are seen. */
  readonly isWhole: boolean;
}

/** About what resources take away that remove all policies which they do not name. */
export const unseenSweeps = (plan: Plan, sweptOf: (subject: DocumentSubject) => Swept): readonly Doubt[] =>
  plan.exclusives.flatMap((exclusive) => {
    const { subject } = exclusive;
    const reason = unseenSweep(plan, exclusive, sweptOf(subject));
    return reason === undefined ? [] : [{ subject, reason }];
  });

/**
 * Why it is not known what a resource takes away that removes all policies which it does not name: it is new, or names
 * others than before, and the plan does not show of each policy whether it goes. One that stays as it is has removed them.
 */
const unseenSweep = (plan: Plan, exclusive: ExclusiveManagement, { exists, isWhole }: Swept): string | undefined => {
  const { address, manages, subject, stays } = exclusive;
  const { was, named } = namesOf(plan, exclusive);
  const isActing = plan.changes.some((change) => change.address === address && isActedOn(change));
  if (!isActing || stays || (was !== undefined && named !== undefined && isSame(was, named))) return undefined;
  const seen = { before: seenOn(plan, exclusive, "before"), after: seenOn(plan, exclusive, "after") };
  const isUnseen = ((): boolean => {
    if (named === undefined) return exists || seenOn(withoutItself(plan, address), exclusive, "after").length > 0;
    if (seen.after.some((name) => !named.includes(name))) return true;
    if (exclusive.before === undefined) return exists && !isWhole;
    return was === undefined || was.some((name) => !named.includes(name) && !seen.before.includes(name));
  })();
  if (!isUnseen) return undefined;
  const what = manages === "inline-policies" ? "inline policy" : "managed policy";
  return `${address} removes each ${what} of the ${subject.type} ${subject.label} that it does not name, and the plan does not show of all of them whether they go.`;
};

/** The plan with what others put on principals alone: a resource removes nothing of its own. */
const withoutItself = ({ changes, attachments, ...plan }: Plan, address: string): Plan => ({
  ...plan,
  changes: changes.filter((change) => change.address !== address),
  attachments: attachments.filter((attachment) => attachment.address !== address),
});

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name) => other.includes(name));

interface Names {
  /** Absent where it was not there, or they are not known. */
  readonly was?: readonly string[] | undefined;
  readonly named?: readonly string[] | undefined;
}

/** Managed policies by what an attachment knows of them too: one may have no ARN yet. */
const namesOf = ({ attachments }: Plan, { address, manages, subject, names, before }: ExclusiveManagement): Names => {
  if (manages === "inline-policies") return { was: before?.names, named: names };
  const own = attachments.find(
    (one) => one.address === address && one.use === "attachment" && one.subject.label === subject.label,
  );
  const known = (state: AttachmentState | undefined): readonly string[] | undefined =>
    state?.state === "unknown" ? undefined : state === undefined ? [] : policiesOf(state);
  return { was: before && known(own?.before), named: known(own?.after) };
};

/** The policies of the kind that the plan shows of the principal. */
const seenOn = (
  { changes, attachments }: Plan,
  { manages, subject }: ExclusiveManagement,
  side: "before" | "after",
): readonly string[] => {
  const isIts = (one: DocumentSubject): boolean => one.type === subject.type && one.label === subject.label;
  if (manages === "managed-policies") {
    return attachments
      .filter((one) => one.use === "attachment" && isIts(one.subject))
      .flatMap((one) => policiesOf(one[side]));
  }
  return changes.flatMap((change) =>
    change.documents
      .filter((document) => isIts(document.subject))
      .filter((document) => (side === "before" ? document.before : stateAfter(change, document)).state !== "absent")
      .flatMap((document) => inlineName(change, document, side) ?? []),
  );
};
