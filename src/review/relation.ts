import { isPrincipal } from "../plan/context.ts";
import { isPutOnSomething } from "./documents/put-on.ts";
import type { AccessRelation, ResourceReview, Review } from "./model.ts";

/**
 * Of several parts the one with the lowest rank names the whole. A record, so that no relation can be forgotten. A part that
 * is narrower comes before one that is gone: the whole is not GONE while something of it is left.
 */
const RANKS: Readonly<Record<AccessRelation, number>> = {
  unknown: 0,
  incomparable: 1,
  broader: 2,
  new: 3,
  narrower: 4,
  gone: 5,
  equivalent: 6,
  unchanged: 7,
};

/** The relation that a reviewer must know of first; `unchanged` for none at all. */
const worstRelation = (relations: readonly AccessRelation[]): AccessRelation =>
  relations.reduce((worst, each) => (RANKS[each] < RANKS[worst] ? each : worst), "unchanged");

/** What a review is made of, as far as it says how access changes. */
type Parts = Pick<Review, "principals" | "trusts" | "holders" | "resources">;

/**
 * How each part of a review changes. A document of a principal counts with the principal's, and a managed policy with those
 * who have it where it is told of them; other documents, of resources and managed policies, count by themselves.
 */
export const partRelations = ({ principals, trusts, holders, resources }: Parts): readonly AccessRelation[] => [
  ...[...principals, ...trusts, ...holders].map(({ relation }) => relation),
  ...resources.flatMap(looseRelations),
];

/**
 * What the headline says. Where a deployment's role is made and no document was there before, all of it is one first
 * creation: then the policy on the workspace's role, broader for that role, is part of what is new. In any other plan a
 * role that gets broader has nothing to do with one that is made. So it is, the other way round, with a destruction.
 */
export const reviewRelation = (parts: Parts, isDeployment: boolean): AccessRelation => {
  const worst = worstRelation(partRelations(parts));
  if (worst === "broader" && isDeployment && isAll("new", parts)) return "new";
  return worst === "narrower" && isDeployment && isAll("gone", parts) ? "gone" : worst;
};

/**
 * Of the documents that belong to no principal. A policy that comes to something that is there already is broader than
 * none: to a resource that is only updated, or by a resource of its own to what may be there, as a bucket is.
 */
const looseRelations = (resource: ResourceReview): readonly AccessRelation[] =>
  resource.documents
    .filter(({ subject, isToldOfHolders }) => !isToldOfHolders && !isPrincipal(subject.type))
    .map(({ relation, onlyLimits, witnesses }) =>
      relation === "new" &&
      !onlyLimits &&
      (resource.action === "update" || isPutOnSomething(resource)) &&
      witnesses.length > 0
        ? "broader"
        : relation,
    );

const isAll = (which: "new" | "gone", { principals, resources }: Parts): boolean =>
  principals.some(({ relation }) => relation === which) &&
  resources.every(({ documents }) => documents.every(({ relation }) => relation === which));
