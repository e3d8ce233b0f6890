import type { Catalogue } from "../../iam/catalogue/model.ts";
import type { Comparer } from "../../iam/compare/compare.ts";
import { isFullAccess } from "../../iam/lint/statements.ts";
import type { Comparison, PolicySet, Statement } from "../../iam/model.ts";
import { canonicalPolicy } from "../../iam/normalize/canonical.ts";
import { statementsOf } from "../documents/state.ts";
import type { AccessRelation, PrincipalReview, TrustReview } from "../model.ts";
import { identitySet, isBounded, isThere, trustSet } from "./access.ts";
import { groupActions } from "./groups.ts";
import { LIMITS_THE_UNSEEN, limitsTheUnseen, mayNarrowTheUnseen } from "./limits.ts";
import type { PrincipalDocuments, SidePolicies } from "./model.ts";
import { passedRoles } from "./passes.ts";

const PARTLY_SEEN =
  "This deployment does not own it: only the policies in this plan are compared, and there may be others.";
const NAME_NOT_SEEN =
  "Its name is not shown in the plan: only the policies that are known to be its own are compared, and there may be others, in this plan too.";
const NOT_READ_BACK =
  "Terraform does not read back which policies it has: only those in this plan are compared, and there may be others.";
const GROUPS_PARTLY_SEEN = "It is in a group that this deployment does not own, which may have other policies too.";

/** Compares what every principal may do before and after, all of its documents together. */
export const reviewPrincipals = (
  principals: readonly PrincipalDocuments[],
  compare: Comparer,
  catalogue: Catalogue,
): readonly PrincipalReview[] =>
  principals.map((principal): PrincipalReview => {
    const { type, name, isNamed, exists } = principal;
    // Whose name is not known yet cannot be told to be another's.
    const owned = principal.owned || !isNamed;
    const note = noteOn(principal);
    const { comparison, ...sides } = compareSides(principal, identitySet, compare);
    return {
      type,
      name,
      owned,
      ...(exists.before !== exists.after && { existsOnly: exists.before ? "before" : "after" }),
      ...(note !== undefined && { note }),
      ...sides,
      added: groupActions(comparison?.summary.addedActions ?? [], catalogue),
      removed: groupActions(comparison?.summary.removedActions ?? [], catalogue),
      witnesses: comparison?.witnesses ?? [],
      ...decidingBoundary(principal),
      ...([principal.before, principal.after].some(isLimited) && { isLimited: true }),
      ...passesOn(principal),
    };
  });

/** What to say beside a principal of which the plan may not show everything. */
const noteOn = (principal: PrincipalDocuments): string | undefined => {
  if (isSeenWhole(principal)) return undefined;
  const { isNamed, isWhole, owned } = principal;
  if (isWhole) return NOT_READ_BACK;
  if (!isNamed) return NAME_NOT_SEEN;
  return owned ? GROUPS_PARTLY_SEEN : PARTLY_SEEN;
};

/** A role's own resource reads all of its policies back; what a user or a group has that is there already, nothing does. */
const isSeenWhole = ({ type, isWhole, exists }: PrincipalDocuments): boolean =>
  isWhole && (type === "role" || !exists.before || !exists.after);

const decidingBoundary = ({ before, after }: PrincipalDocuments): Pick<PrincipalReview, "decidingBoundary"> => {
  if (before.boundary?.policy === after.boundary?.policy || policiesText(before) !== policiesText(after)) return {};
  return {
    decidingBoundary: {
      ...(before.boundary && { added: before.boundary.name }),
      ...(after.boundary && { removed: after.boundary.name }),
    },
  };
};

const policiesText = ({ policies }: SidePolicies): string =>
  policies
    .map(({ policy }) => canonicalPolicy(policy))
    .sort()
    .join();

const isLimited = (side: SidePolicies): boolean =>
  isBounded(side) || statementsOf(side.policies).some(({ effect }) => effect === "Deny");

const passesOn = ({ before, after }: PrincipalDocuments): Pick<PrincipalReview, "passes"> => {
  const passes = { before: passedRoles(before), after: passedRoles(after) };
  return passes.before.length + passes.after.length === 0 ? {} : { passes };
};

/** Compares who may assume every role before and after. */
export const reviewTrusts = (roles: readonly PrincipalDocuments[], compare: Comparer): readonly TrustReview[] =>
  roles.map((role) => {
    const { comparison, ...sides } = compareSides(role, trustSet, compare);
    return { role: role.name, ...sides, witnesses: comparison?.witnesses ?? [] };
  });

interface SideComparison extends Pick<PrincipalReview, "relation" | "unknown" | "beforeUnknown"> {
  readonly comparison?: Comparison;
}

/**
 * Where a document cannot be read the relation is unknown; what the others change is shown all the same, save that what
 * is taken away may still be allowed by a document after that cannot be read, and that everything is more than whatever
 * policies of AWS's give. A document that is only reconstructed counts as it is, but is never the reason for saying that
 * nothing changes; of one that is only presumed it is shown what it adds, and nothing more is known of a principal that
 * was there before.
 */
const compareSides = (
  principal: PrincipalDocuments,
  setOf: (side: SidePolicies) => PolicySet,
  compare: Comparer,
): SideComparison => {
  const { before, after, exists, mayChange } = principal;
  if (!mayChange) return { relation: "unchanged", unknown: [] };
  const comparison = compare(setOf(within(before, after)), setOf(within(after, before)));
  const unread = reasons(before.unknown, after.unknown);
  const reconstructed = reasons(before.reconstructed, after.reconstructed);
  const isLimiting =
    limitsTheUnseen(principal) || (comparison.relation === "equivalent" && mayNarrowTheUnseen(principal));
  const limits = setOf(after).kind === "identity" && isLimiting ? [LIMITS_THE_UNSEEN] : [];
  const unseen = unseenIn(principal, comparison.relation);
  const presumed = reasons(before.presumed, after.presumed);
  const unknown = [...unread, ...limits, ...unseen, ...presumed, ...reconstructed, ...comparison.unknown];
  const relation = ((): AccessRelation => {
    const isRead = unread.length === 0 || (setOf(before).kind === "identity" && hasEverythingOnce(principal));
    if (!isRead || limits.length > 0 || unseen.length > 0) return "unknown";
    if (!exists.before) return "new";
    if (presumed.length > 0) return "unknown";
    // What this plan does not show of a principal stays.
    const isWholeAfter = isSeenWhole(principal) || !exists.after;
    if (isWholeAfter && !isThere(after) && isThere(before)) return "gone";
    return comparison.relation === "equivalent" && reconstructed.length > 0 ? "unknown" : comparison.relation;
  })();
  return {
    relation,
    comparison: after.unknown.length > 0 || presumed.length > 0 ? withoutRemovals(comparison) : comparison,
    unknown,
    ...(before.unknown.length > 0 && { beforeUnknown: true }),
  };
};

/**
 * A side whose boundary cannot be read is seen within the other side's: what that one denies would look as if it came, or went,
 * with a boundary of which nobody knows what it says.
 */
const within = (side: SidePolicies, { boundary }: SidePolicies): SidePolicies =>
  side.hasUnreadBoundary && boundary ? { ...side, boundary } : side;

/**
 * Whether one side allows everything, and the other what cannot all be read and surely is less: then it is broader, or
 * narrower, all the same.
 */
const hasEverythingOnce = ({ before, after }: PrincipalDocuments): boolean =>
  (isEverything(after) && isLess(before)) || (isEverything(before) && isLess(after));

const isEverything = (side: SidePolicies): boolean =>
  side.unknown.length === 0 && !isLimited(side) && statementsOf(side.policies).some(isFullAccess);

const isLess = (side: SidePolicies): boolean =>
  side.unknown.every((reason) => side.partial.includes(reason)) && !statementsOf(side.policies).some(allowsMostActions);

/** What policies of AWS's might make up to everything together with their like. */
const allowsMostActions = ({ effect, actions: { negated, patterns } }: Statement): boolean =>
  effect === "Allow" && (negated || patterns.some((pattern) => /^[*?]/.test(pattern)));

/** Why what is not shown of a group may turn what is shown: it may give more to who joins, and take more from who leaves. */
const unseenIn = (
  { exists, unseenGroups }: PrincipalDocuments,
  relation: Comparison["relation"],
): readonly string[] => {
  if (!exists.before || !exists.after) return [];
  const [left, joined] = [unseenGroups.get("before"), unseenGroups.get("after")];
  const group =
    joined !== undefined && ["equivalent", "narrower"].includes(relation)
      ? joined
      : left !== undefined && ["equivalent", "broader"].includes(relation)
        ? left
        : undefined;
  return group === undefined ? [] : [`The plan may not show all policies of the group ${group}.`];
};

const withoutRemovals = ({ witnesses, summary, ...comparison }: Comparison): Comparison => ({
  ...comparison,
  witnesses: witnesses.filter(({ direction }) => direction === "added"),
  summary: { ...summary, removedActions: [] },
});

const reasons = (before: readonly string[], after: readonly string[]): readonly string[] => [
  ...after,
  ...before.filter((reason) => !after.includes(reason)).map((reason) => `before: ${reason}`),
];
