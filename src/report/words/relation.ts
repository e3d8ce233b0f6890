import type { AccessRelation } from "../../review/model.ts";

interface RelationWords {
  /** A shape and a word, so that colour is never needed. */
  readonly label: string;
  /** What it means, to follow the label. */
  readonly meaning: string;
  /** How urgently a reviewer needs to look, from 0. */
  readonly rank: number;
}

const words: Record<AccessRelation, RelationWords> = {
  unknown: { label: "? UNKNOWN", meaning: "what changes cannot be said in full", rank: 0 },
  incomparable: { label: "◆ INCOMPARABLE", meaning: "some access is added and some is taken away", rank: 1 },
  broader: { label: "▲ BROADER", meaning: "more is allowed than before", rank: 2 },
  new: { label: "✚ NEW", meaning: "did not exist before", rank: 3 },
  gone: { label: "✖ GONE", meaning: "all of it is taken away", rank: 4 },
  narrower: { label: "▼ NARROWER", meaning: "less is allowed than before", rank: 5 },
  equivalent: { label: "= EQUIVALENT", meaning: "documents change, what they allow does not", rank: 6 },
  unchanged: { label: "= UNCHANGED", meaning: "no access changes", rank: 7 },
};

/** The label, the meaning and the urgency of a relation. */
export const relationWords = (relation: AccessRelation): RelationWords => words[relation];

/** Whether access changes, or might. */
export const changesAccess = (relation: AccessRelation): boolean =>
  relation !== "equivalent" && relation !== "unchanged";

/** Most urgent first; keeps the order of equals. */
export const byUrgency = <T>(items: readonly T[], relationOf: (item: T) => AccessRelation): readonly T[] =>
  items.toSorted((a, b) => words[relationOf(a)].rank - words[relationOf(b)].rank);

const opposites: Partial<Record<AccessRelation, AccessRelation>> = {
  broader: "narrower",
  narrower: "broader",
  new: "gone",
  gone: "new",
};

/** The relation read from the other side: before as compared with after. */
export const opposite = (relation: AccessRelation): AccessRelation => opposites[relation] ?? relation;
