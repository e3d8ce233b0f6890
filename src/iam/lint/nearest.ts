import { nearestIndex } from "../../common/nearest.ts";
import type { Budget } from "../budget.ts";

/** A longer word is no slip of one of AWS's names. */
const MAX_LENGTH = 100;

/**
 * Gives the candidate that is the fewest changes of a character away from `word`, disregarding case, or undefined when
 * none is near enough to have been meant: at most `limit` changes, a third of the word unless told. The first of several
 * that are equally near.
 */
export const nearest = (
  word: string,
  candidates: readonly string[],
  budget: Budget,
  limit = Math.floor(word.length / 3),
): string | undefined => {
  if (word.length > MAX_LENGTH) return undefined;
  const near = candidates.filter(({ length }) => Math.abs(length - word.length) <= limit);
  for (const { length } of near) budget.spend(length * word.length);
  const lowerCase = near.map((candidate) => candidate.toLowerCase());
  return near[nearestIndex(word.toLowerCase(), lowerCase, limit)];
};
