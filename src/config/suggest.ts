import { nearestIndex } from "../common/nearest.ts";

/** The known word that is nearest to a misspelt one, or the only one that begins with it; `undefined` where none is near. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  // Two letters that changed places are two changes.
  const limit = Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length / 3));
  const index = nearestIndex(normalize(word), known.map(normalize), limit);
  if (index >= 0) return known[index];
  const [longer, ...others] = known.filter((each) => each.startsWith(`${word}_`));
  return others.length === 0 ? longer : undefined;
};

/** The suggestion of the nearest known word, or `undefined` where none is near. */
export const didYouMean = (word: string, known: readonly string[]): string | undefined => {
  const meant = nearest(word, known);
  return meant && `Did you mean \`${meant}\`?`;
};

/** So that `accountId` and `account-id` are near to `account_id`. */
const normalize = (word: string): string => word.toLowerCase().replace(/[_-]/g, "");
