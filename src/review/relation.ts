import type { AccessRelation, DocumentReview, PrincipalReview, ResourceReview, TrustReview } from "./model.ts";

/** From what needs a reviewer most to what needs none. */
const ORDER: readonly AccessRelation[] = [
  "unknown",
  "incomparable",
  "broader",
  "new",
  "narrower",
  "gone",
  "equivalent",
  "unchanged",
];

/** The relation that a reviewer must know of first; `unchanged` for none at all. */
export const worstRelation = (relations: readonly AccessRelation[]): AccessRelation =>
  ORDER.find((relation) => relations.includes(relation)) ?? "unchanged";

/**
 * What the headline says. Where a role is made and no document was there before, all of it is one first creation: then
 * the policy on the workspace's role, broader for that role, is part of what is new.
 */
export const reviewRelation = (
  principals: readonly PrincipalReview[],
  trusts: readonly TrustReview[],
  resources: readonly ResourceReview[],
): AccessRelation => {
  const documents = resources.flatMap((resource) => resource.documents);
  const loose = documents.filter(({ subject }) => subject.type === "policy" || subject.type === "resource");
  const relations = [...principals, ...trusts, ...loose].map(({ relation }) => relation);
  const worst = worstRelation(relations);
  return worst === "broader" && isFirstCreation(principals, documents) ? "new" : worst;
};

const isFirstCreation = (principals: readonly PrincipalReview[], documents: readonly DocumentReview[]): boolean =>
  principals.some(({ relation }) => relation === "new") && documents.every(({ relation }) => relation === "new");
