import { grouped } from "../../common/grouped.ts";
import type { Comparer } from "../../iam/compare/compare.ts";
import type { StatementChange } from "../../iam/model.ts";
import { diffStatements } from "../../iam/normalize/diff.ts";
import { findOwners } from "../../plan/documents/owners.ts";
import type { DocumentChange, DocumentState, Plan, ResourceChange } from "../../plan/model.ts";
import type { DocumentReview, ResourceReview } from "../model.ts";
import { type DocumentAccess, documentAccess } from "./access.ts";
import { contestedDocuments } from "./contested.ts";
import { maybeMoved } from "./maybe-moved.ts";
import { maybeSameTarget } from "./maybe-same-target.ts";
import { overwriting } from "./overwritten.ts";
import { type GoesWithItsSubject, goingWithSubjects } from "./put-on.ts";
import { throughReplacement } from "./replaced.ts";
import { mayChange, policyIn, stateAfter, unreadableReason } from "./state.ts";
import { withoutToldTwice } from "./told-twice.ts";
import { replacingUnseen } from "./unseen.ts";
import { openBefore } from "./without-policy.ts";

/** Reviews every document by itself, resource by resource; resources without a document are left out. */
export const reviewDocuments = (plan: Plan, compare: Comparer): readonly ResourceReview[] => {
  const ownersOf = findOwners(plan);
  const contestOf = contestedDocuments(plan, ownersOf);
  const asOverwriting = overwriting(plan, ownersOf);
  const asReplaced = throughReplacement(plan, ownersOf);
  const isReplacingUnseen = replacingUnseen(plan, ownersOf);
  const goesWithItsSubject = goingWithSubjects(plan);
  const movedTo = maybeMoved(plan);
  const reviewed = plan.changes.flatMap((change) =>
    change.documents.map((document) => {
      const seen = asReplaced(change, asOverwriting(change, document));
      const alone = reviewDocument(change, seen, goesWithItsSubject, compare);
      const unseen = isReplacingUnseen(change, document) ? OVER_UNSEEN : openBefore(change, seen, ownersOf);
      const found = unseen === undefined ? alone : overUnseen(alone, unseen);
      const review = withDoubt(withDoubt(found, contestOf(change, document)), maybeSameTarget(change, document));
      return { change, document, review: asMaybeMoved(review, movedTo(change, document)) };
    }),
  );
  return [...grouped(withoutToldTwice(reviewed, ownersOf), ({ change }) => change)].map(([change, documents]) => ({
    address: change.address,
    type: change.type,
    action: change.action,
    documents: documents.map(({ review }) => review),
  }));
};

/** What the policy allows may have been allowed before, and what that one allowed may be gone. */
const overUnseen = (document: DocumentReview, reason: string): DocumentReview => ({
  ...withDoubt(document, reason),
  beforeUnknown: true,
});

const OVER_UNSEEN =
  "It is put on something of which this plan does not show whether it has a policy: one that it has already is replaced.";

/**
 * Whatever a document says, it is not known what holds where another resource takes it away or writes another one, nor
 * where Terraform takes it from something to put it on what may be the same thing.
 */
const withDoubt = (document: DocumentReview, doubt: string | undefined): DocumentReview =>
  doubt === undefined
    ? document
    : {
        ...document,
        unknown: true,
        reason: [doubt, document.reason].filter((reason) => reason !== undefined).join(" "),
        relation: "unknown",
      };

/** What another one may say on the other side may have been allowed before, and nobody is known to lose it. */
const asMaybeMoved = (document: DocumentReview, doubt: string | undefined): DocumentReview =>
  doubt === undefined
    ? document
    : {
        ...withDoubt(document, doubt),
        beforeUnknown: true,
        witnesses: document.witnesses.filter(({ direction }) => direction === "added"),
      };

const reviewDocument = (
  change: ResourceChange,
  document: DocumentChange,
  goesWithItsSubject: GoesWithItsSubject,
  compare: Comparer,
): DocumentReview => {
  const { attribute, kind, subject, onlyLimits, isNoPolicy, before } = document;
  const after = stateAfter(change, document);
  const isReadable = [before, after].every((state) => unreadableReason(state) === undefined);
  const { doubt, unknown, ...read } = accessOf(change, document, isReadable, goesWithItsSubject, compare);
  const isRebuilt = [before, after].some(({ state }) => state === "reconstructed");
  const isPresumed = [before, after].some(({ state }) => state === "presumed");
  const certain = isRebuilt && read.relation === "equivalent" ? { ...read, relation: "unknown" as const } : read;
  const access = isPresumed ? whatItAdds(certain) : certain;
  const doubts = [doubt, reasonOf(before, after)].filter((reason) => reason !== undefined);
  const reasons = doubts.length === 0 && access.relation === "unknown" ? unknown : doubts;
  return {
    attribute,
    kind,
    subject,
    ...(onlyLimits && { onlyLimits }),
    ...(isNoPolicy && { isNoPolicy }),
    unknown: doubts.length > 0,
    ...(reasons.length > 0 && { reason: reasons.join(" ") }),
    // Next to a side that cannot be read, nothing can be said to come or to go.
    statements: isReadable ? statementsOf(before, after, isPresumed) : [],
    ...access,
  };
};

/** What a document that is only presumed adds; nothing is said to stay or to go. It is new, whatever it says, where none was. */
const whatItAdds = <T extends Pick<DocumentReview, "relation" | "witnesses">>(access: T): T => ({
  ...access,
  relation: access.relation === "new" ? "new" : "unknown",
  witnesses: access.witnesses.filter(({ direction }) => direction === "added"),
});

const statementsOf = (before: DocumentState, after: DocumentState, isPresumed: boolean): readonly StatementChange[] => {
  const changes = diffStatements(policyIn(before), policyIn(after));
  if (!isPresumed) return changes;
  return changes.flatMap((one) =>
    one.change === "+" || one.change === "~" ? [{ change: "+" as const, after: one.after }] : [],
  );
};

/** What cannot be read, or is read only from the configuration, on either side. */
const reasonOf = (before: DocumentState, after: DocumentState): string | undefined => {
  const reasons = [after, before].map((state) =>
    "policy" in state && "reason" in state ? state.reason : unreadableReason(state),
  );
  return reasons.find((reason) => reason !== undefined);
};

const accessOf = (
  change: ResourceChange,
  document: DocumentChange,
  isReadable: boolean,
  goesWithItsSubject: GoesWithItsSubject,
  compare: Comparer,
): DocumentAccess => {
  if (!mayChange(change, document)) return { relation: "unchanged", witnesses: [], unknown: [] };
  if (!isReadable) return { relation: "unknown", witnesses: [], unknown: [] };
  return documentAccess(change, document, goesWithItsSubject, compare);
};
