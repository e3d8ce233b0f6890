import type { AccessRelation } from "../../review/model.ts";
import { urgencyOf } from "../../review/relation.ts";

interface RelationWords {
  /** A shape and a word, so that colour is never needed. */
  readonly label: string;
  /** What it means, to follow the label. */
  readonly meaning: string;
}

const words: Record<AccessRelation, RelationWords> = {
  unknown: { label: "? UNKNOWN", meaning: "what changes cannot be said in full" },
  incomparable: { label: "◆ INCOMPARABLE", meaning: "some access is added and some is taken away" },
  broader: { label: "▲ BROADER", meaning: "more is allowed than before" },
  new: { label: "✚ NEW", meaning: "did not exist before" },
  gone: { label: "✖ GONE", meaning: "all of it is taken away" },
  narrower: { label: "▼ NARROWER", meaning: "less is allowed than before" },
  equivalent: { label: "= EQUIVALENT", meaning: "documents change, what they allow does not" },
  unchanged: { label: "= UNCHANGED", meaning: "no access changes" },
};

/** The label and the meaning of a relation. */
export const relationWords = (relation: AccessRelation): RelationWords => words[relation];

/** Whether access changes, or might. */
export const changesAccess = (relation: AccessRelation): boolean =>
  relation !== "equivalent" && relation !== "unchanged";

/** Most urgent first; keeps the order of equals. */
export const byUrgency = <T>(items: readonly T[], relationOf: (item: T) => AccessRelation): readonly T[] =>
  items.toSorted((a, b) => urgencyOf(relationOf(a)) - urgencyOf(relationOf(b)));

const opposites: Partial<Record<AccessRelation, AccessRelation>> = {
  broader: "narrower",
  narrower: "broader",
  new: "gone",
  gone: "new",
};

/** The relation read from the other side: before as compared with after. */
export const opposite = (relation: AccessRelation): AccessRelation => opposites[relation] ?? relation;
