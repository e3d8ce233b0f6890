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
  const { attribute, kind, subject, onlyLimits, isNoPolicy, before } = document;
  const after = stateAfter(change, document);
  const [policyBefore, policyAfter] = [policyIn(before), policyIn(after)];
  const reason = reasonOf(before, after);
  return {
    attribute,
    kind,
    subject,
    ...(onlyLimits && { onlyLimits }),
    ...(isNoPolicy && { isNoPolicy }),
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
  const isOpen = isOpenWithout(change, document);
  const setOf = (state: DocumentState) => {
    const policy = policyIn(state);
    if (policy === undefined && isOpen) return policySet(kind, [{ name: "no limit", policy: fullAccess(kind) }]);
    return policySet(kind, policy ? [{ name, policy }] : []);
  };
  const { relation, witnesses } = compare(setOf(before), setOf(after));
  return { relation: (isOpen ? undefined : firstOrLast(before, after)) ?? relation, witnesses };
};

/**
 * Whether everything is allowed where the document is absent: a document that only limits then limits nothing. Not where
 * the document is absent because the resource itself is: there nothing was to be limited.
 * Source: https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html, "Default endpoint policy"
 */
const isOpenWithout = ({ type, action }: ResourceChange, { onlyLimits }: DocumentChange): boolean =>
  onlyLimits === true && (type === "aws_vpc_endpoint_policy" || action === "update");

const fullAccess = (kind: DocumentChange["kind"]): Policy => ({
  version: "2012-10-17",
  statements: [
    {
      effect: "Allow",
      ...(kind === "resource" && { principals: { negated: false, principals: [{ type: "*" }] } }),
      actions: { negated: false, patterns: ["*"] },
      resources: { negated: false, patterns: ["*"] },
      conditions: [],
      place: { pointer: "/Statement/0", line: 1 },
    },
  ],
});

/** A document that was not there is new, not broader; one that goes is gone. */
const firstOrLast = (before: DocumentState, after: DocumentState): AccessRelation | undefined => {
  if (before.state === "absent") return "new";
  return after.state === "absent" ? "gone" : undefined;
};
