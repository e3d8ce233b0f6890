import { type Problem, UserError } from "../errors.ts";
import type { CanonicalPlan } from "./canonical.ts";
import { type ChangeDelta, compareDigests } from "./compare-digests.ts";
import type { PlanDigests } from "./fingerprint.ts";

/** UserError, with one problem for each difference, unless a plan does what was reviewed or what is left of it. */
export const requireRemainder = (reviewed: PlanDigests, now: CanonicalPlan): void => {
  const comparison = compareDigests(reviewed, now);
  if (comparison.same) return;
  const problems: readonly Problem[] = [
    ...comparison.added.map((delta) => ({
      message: `${delta.address}: this plan will ${delta.now} it; that was not reviewed.`,
    })),
    ...comparison.missing.map((delta) => ({ message: `${delta.address}: ${missingText(delta)}` })),
    ...comparison.changed.map((delta) => ({ message: `${delta.address}: ${changedText(delta)}` })),
    ...comparison.policies.map((arn) => ({ message: `${arn}: its document is not the reviewed one.` })),
  ];
  throw new UserError([...problems, { message: "Nothing more is applied.", suggestion: "Have a new plan reviewed." }]);
};

const missingText = ({ reviewed, attributes }: ChangeDelta): string =>
  `the reviewed plan would ${reviewed} it, this one does not, and it is not as it was reviewed to become${named(attributes)}.`;

const changedText = ({ reviewed, now, attributes }: ChangeDelta): string =>
  reviewed === now
    ? `this plan will ${now} it in another way than was reviewed${named(attributes)}.`
    : `this plan will ${now} it; reviewed was ${reviewed}${named(attributes)}.`;

const named = (attributes: readonly string[]): string => (attributes.length === 0 ? "" : ` (${attributes.join(", ")})`);
