import { UserError } from "../../common/errors.ts";
import type { CanonicalPlan } from "./canonical.ts";
import { compareDigests } from "./compare-digests.ts";
import { differenceLines } from "./difference.ts";
import type { PlanDigests } from "./fingerprint.ts";

/** UserError, with one problem for each difference, unless a plan does what was reviewed or what is left of it. */
export const requireRemainder = (reviewed: PlanDigests, now: CanonicalPlan): void => {
  const comparison = compareDigests(reviewed, now);
  if (comparison.same) return;
  throw new UserError([
    ...differenceLines(comparison).map((message) => ({ message })),
    { message: "Nothing more is applied.", suggestion: "have a new plan reviewed" },
  ]);
};
