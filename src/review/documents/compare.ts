import type { Comparer } from "../../iam/compare/compare.ts";
import type { Comparison, NamedPolicy } from "../../iam/model.ts";
import { canonicalPolicy } from "../../iam/normalize/canonical.ts";
import type { DocumentChange } from "../../plan/model.ts";
import { policySet } from "./state.ts";

/** What there is of one document on both sides, to be compared. */
export interface DocumentSides {
  readonly kind: DocumentChange["kind"];
  readonly before: readonly NamedPolicy[];
  readonly after: readonly NamedPolicy[];
}

/** A comparison as far as a document's review shows it; `unknown` has the reasons where the relation is unknown. */
export type Access = Pick<Comparison, "relation" | "witnesses" | "unknown">;

/** A policy that allows everything, in the place of others. */
export const allowingAll = (kind: DocumentChange["kind"]): NamedPolicy => ({
  name: "the default that allows everything",
  policy: {
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
  },
});

/** How access changes that the document gives by itself. */
export const compareAlone = ({ kind, before, after }: DocumentSides, compare: Comparer): Access => {
  const { relation, witnesses, unknown } = compare(policySet(kind, before), policySet(kind, after));
  return { relation, witnesses, unknown: relation === "unknown" ? unknown : [] };
};

/** How access changes that other policies give, if they give all there is: by the document's Deny statements alone. */
export const compareBesideAll = ({ kind, before, after }: DocumentSides, compare: Comparer): Access => {
  const [old, now] = [before, after].map((policies) => denyTexts(policies).toSorted().join());
  if (old === now) return { relation: "equivalent", witnesses: [], unknown: [] };
  const all = allowingAll(kind);
  return compareAlone({ kind, before: [all, ...before], after: [all, ...after] }, compare);
};

/** Each Deny statement, as a text that is the same for all spellings. */
export const denyTexts = (policies: readonly NamedPolicy[]): readonly string[] =>
  policies.flatMap(({ policy }) =>
    policy.statements
      .filter(({ effect }) => effect === "Deny")
      .map((statement) => canonicalPolicy({ ...policy, statements: [statement] })),
  );

/**
 * How access changes where it is not known what other policies give, from nothing to all there is. What is so at both
 * ends is so between them: broader or equivalent at both is broader.
 */
export const joinEnds = (alone: Access, besideAll: Access): Access => {
  if (besideAll.relation === "equivalent") return alone;
  if (alone.relation === "equivalent" || alone.relation === besideAll.relation) return besideAll;
  const isUnknown = alone.relation === "unknown" || besideAll.relation === "unknown";
  return {
    relation: isUnknown ? "unknown" : "incomparable",
    witnesses: [...alone.witnesses, ...besideAll.witnesses],
    unknown: [...new Set([...alone.unknown, ...besideAll.unknown])],
  };
};
