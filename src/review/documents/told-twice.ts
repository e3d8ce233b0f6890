import { grouped } from "../../common/grouped.ts";
import { oncePer } from "../../common/once.ts";
import { type FindOwners, isOwnersPolicy } from "../../plan/documents/owners.ts";
import type { DocumentChange, ResourceChange } from "../../plan/model.ts";
import type { DocumentReview } from "../model.ts";

/** A document, and what its review says. */
export interface Reviewed {
  readonly change: ResourceChange;
  readonly document: DocumentChange;
  readonly review: DocumentReview;
}

/**
 * Leaves out reviews that repeat another one about the same policy: of the resource that the policy is on, which reads back
 * what another resource puts there; and of a policy that is put on something which is replaced under the same name, once on
 * the old one and once on the new one.
 */
export const withoutToldTwice = (all: readonly Reviewed[], ownersOf: FindOwners): readonly Reviewed[] => {
  const said = oncePer(saidOf);
  const puts = grouped(all, ({ change, document }) => ownersOf(change, document).one);
  return all.filter((one) => {
    const isOwn = isOwnersPolicy(one.change, one.document);
    const owner = isOwn ? one.change : ownersOf(one.change, one.document).one;
    const others = (owner && puts.get(owner)) ?? [];
    const first = others.find(
      ({ change, review }) => (isOwn || change === one.change) && said(review) === said(one.review),
    );
    return first === undefined || first === one;
  });
};

/** What a review says, but for where the document is. */
const saidOf = ({ relation, reason, beforeUnknown, statements, witnesses }: DocumentReview): string =>
  JSON.stringify([relation, reason, beforeUnknown, statements, witnesses], (key, value: unknown) =>
    key === "place" || key === "by" ? undefined : value,
  );
