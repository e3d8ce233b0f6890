import type { Comparer } from "../../iam/compare/compare.ts";
import { isPrincipal } from "../../plan/context.ts";
import type { DocumentChange, ResourceChange, Side } from "../../plan/model.ts";
import type { AccessRelation, DocumentReview } from "../model.ts";
import { type Access, allowingAll, compareAlone, compareBesideAll, type DocumentSides, joinEnds } from "./compare.ts";
import { type GoesWithItsSubject, isPutOnSomething } from "./put-on.ts";
import { documentName, policyIn, stateOn } from "./state.ts";
import { isOpenAfter, WITHOUT_POLICY } from "./without-policy.ts";

/** How a document changes access. */
export interface DocumentAccess extends Pick<DocumentReview, "relation" | "witnesses"> {
  /** Why that is not known, although the document can be read. */
  readonly doubt?: string;
  /** Why the policy engine cannot decide what the two texts give; empty where it can. */
  readonly unknown: readonly string[];
}

/** Says how a document that changes, and that can be read on both sides, changes access. */
export const documentAccess = (
  change: ResourceChange,
  document: DocumentChange,
  goesWithItsSubject: GoesWithItsSubject,
  compare: Comparer,
): DocumentAccess => {
  const isOpen = isOpenWithout(change, document);
  const sides = sidesOf(change, document, isOpen);
  const alone = compareAlone(sides, compare);
  if (isOpen) return alone;
  if (isOrganizations(change)) return organizationAccess(sides, alone, compare);
  if (isUndecided(change, document, sides, alone)) return { ...alone, doubt: alone.unknown.join(" ") };
  const own = { ...alone, relation: firstOrLast(sides) ?? alone.relation };
  if (!isLoose(document) || goesWithItsSubject(change, document)) return own;
  if (sides.after.length === 0 && isOpenAfter(change)) {
    return { ...own, relation: "unknown", witnesses: [], doubt: WITHOUT_POLICY };
  }
  if (isSeen(sides, alone, compare)) return own;
  return { ...own, relation: "unknown", doubt: DENY_CHANGES };
};

const DENY_CHANGES = "A Deny changes, and the plan does not show all policies that it limits.";

const sidesOf = (change: ResourceChange, document: DocumentChange, isOpen: boolean): DocumentSides => {
  const { kind } = document;
  const policiesOn = (side: Side): DocumentSides["before"] => {
    const policy = policyIn(stateOn(change, document, side));
    if (policy) return [{ name: documentName(change, document, side), policy }];
    return isOpen ? [allowingAll(kind)] : [];
  };
  return { kind, before: policiesOn("before"), after: policiesOn("after") };
};

/**
 * Whether everything is allowed where the document is absent: a document that only limits then limits nothing. Not where
 * the document is absent because the resource itself is: there nothing was to be limited.
 * Source: https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html, "Default endpoint policy"
 */
const isOpenWithout = (change: ResourceChange, { onlyLimits }: DocumentChange): boolean =>
  onlyLimits === true &&
  !isOrganizations(change) &&
  (change.type === "aws_vpc_endpoint_policy" || change.action === "update");

/** An SCP or RCP, which is no limit of its own but one of several that count together. */
const isOrganizations = ({ type }: ResourceChange): boolean => type === "aws_organizations_policy";

/** Whether a document that comes to something which is there already may give access: new is what gives it to nothing old. */
const isUndecided = (
  change: ResourceChange,
  document: DocumentChange,
  { before }: DocumentSides,
  alone: Access,
): boolean =>
  alone.relation === "unknown" &&
  before.length === 0 &&
  isLoose(document) &&
  (change.action === "update" || isPutOnSomething(change));

/** A document that was not there is new, not broader; one that goes is gone. */
const firstOrLast = ({ before, after }: DocumentSides): AccessRelation | undefined => {
  if (before.length === 0) return "new";
  return after.length === 0 ? "gone" : undefined;
};

/**
 * An organization's policies count together, and the one that allows everything may be among them or not.
 * Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 */
const organizationAccess = (sides: DocumentSides, alone: Access, compare: Comparer): DocumentAccess => {
  const besideAll = compareBesideAll(sides, compare);
  const relation = firstOrLast(sides);
  if (relation === undefined) return joinEnds(alone, besideAll);
  return besideAll.relation === "equivalent" ? { ...alone, relation } : besideAll;
};

/** Whether a document gives access beside others that the plan may not show; those of principals count together. */
const isLoose = ({ subject, onlyLimits }: DocumentChange): boolean => !onlyLimits && !isPrincipal(subject.type);

/**
 * Whether a document changes what the plan shows alone. A Deny limits what other policies allow too: one that goes may
 * give that, and one that comes takes it, if it takes nothing from what is seen.
 */
const isSeen = (sides: DocumentSides, alone: Access, compare: Comparer): boolean => {
  if (sides.before.length === 0) return true;
  const { relation } = compareBesideAll(sides, compare);
  return relation === "equivalent" || (relation === "narrower" && alone.relation !== "equivalent");
};
