import { canonicalPolicy } from "../../iam/normalize/canonical.ts";
import { denyTexts } from "../documents/compare.ts";
import { statementsOf } from "../documents/state.ts";
import type { PrincipalDocuments, SidePolicies } from "./model.ts";

/** The reason that goes with `limitsTheUnseen`. */
export const LIMITS_THE_UNSEEN =
  "A permissions boundary or a Deny changes, and the plan may not show all policies that it limits.";

/**
 * Whether a boundary or a Deny changes that may limit policies which the plan does not show. A role's own resource reads
 * all of its policies back, and so does reading an existing one; those of users, of groups and of other roles are seen in
 * part.
 */
export const limitsTheUnseen = ({ type, isWhole, exists, before, after }: PrincipalDocuments): boolean => {
  if (!exists.before || !exists.after) return false;
  const [old, now] = [limitsOf(before), limitsOf(after)];
  const isGone = old.some((limit) => !now.includes(limit));
  if (isGone && (type !== "role" || !isWhole)) return true;
  return !grants(before) && !grants(after) && (isGone || now.some((limit) => !old.includes(limit)));
};

/** Whether a boundary or a Deny comes that may take away from policies which the plan does not show. */
export const mayNarrowTheUnseen = ({ type, isWhole, exists, before, after }: PrincipalDocuments): boolean => {
  if (!exists.before || !exists.after || (type === "role" && isWhole)) return false;
  const old = limitsOf(before);
  return limitsOf(after).some((limit) => !old.includes(limit));
};

const grants = ({ policies }: SidePolicies): boolean => statementsOf(policies).some(({ effect }) => effect === "Allow");

/** The boundary and each Deny, as texts that are the same for all spellings. */
const limitsOf = ({ policies, boundary }: SidePolicies): readonly string[] => [
  ...(boundary ? [`boundary ${canonicalPolicy(boundary.policy)}`] : []),
  ...denyTexts(policies),
];
