import { type Comparer, diffStatements, type Policy } from "../../iam/index.ts";
import type { DocumentChange, DocumentState, Plan, ResourceChange } from "../../plan/model.ts";
import type { AccessRelation, DocumentReview, ResourceReview } from "../model.ts";
import { documentName, mayChange, policyIn, policySet, stateAfter, unreadableReason } from "./state.ts";

/** Reviews every document by itself, resource by resource; resources without a document are left out. */
export const reviewDocuments = ({ changes }: Plan, compare: Comparer): readonly ResourceReview[] =>
  changes
    .filter(({ documents }) => documents.length > 0)
    .map((change) => ({
      address: change.address,
      type: change.type,
      action: change.action,
      documents: change.documents.map((document) => reviewDocument(change, document, compare)),
    }));

const reviewDocument = (change: ResourceChange, document: DocumentChange, compare: Comparer): DocumentReview => {
  const { attribute, kind, subject, before } = document;
  const after = stateAfter(change, document);
  const [policyBefore, policyAfter] = [policyIn(before), policyIn(after)];
  const reason = reasonOf(before, after);
  return {
    attribute,
    kind,
    subject,
    unknown: reason !== undefined,
    ...(reason !== undefined && { reason }),
    statements: isReadable(before) && isReadable(after) ? diffStatements(policyBefore, policyAfter) : [],
    ...accessOf(change, document, after, compare),
  };
};

/** Next to a side that cannot be read, nothing can be said to come or to go. */
const isReadable = (state: DocumentState): boolean => unreadableReason(state) === undefined;

/** What cannot be read, or is read only from the configuration, on either side. */
const reasonOf = (before: DocumentState, after: DocumentState): string | undefined => {
  const reasons = [after, before].map((state) =>
    state.state === "reconstructed" ? state.reason : unreadableReason(state),
  );
  return reasons.find((reason) => reason !== undefined);
};

const accessOf = (
  change: ResourceChange,
  document: DocumentChange,
  after: DocumentState,
  compare: Comparer,
): Pick<DocumentReview, "relation" | "witnesses"> => {
  if (!mayChange(change, document)) return { relation: "unchanged", witnesses: [] };
  const { before, kind } = document;
  if (!isReadable(before) || !isReadable(after)) {
    return { relation: "unknown", witnesses: [] };
  }
  const name = documentName(change, document);
  const setOf = (policy: Policy | undefined) => policySet(kind, policy ? [{ name, policy }] : []);
  const { relation, witnesses } = compare(setOf(policyIn(before)), setOf(policyIn(after)));
  return { relation: firstOrLast(before, after) ?? relation, witnesses };
};

/** A document that was not there is new, not broader; one that goes is gone. */
const firstOrLast = (before: DocumentState, after: DocumentState): AccessRelation | undefined => {
  if (before.state === "absent") return "new";
  return after.state === "absent" ? "gone" : undefined;
};
