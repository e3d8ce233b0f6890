import { closestMatch } from "leven";
import type { Budget } from "./budget.ts";

/** A longer word is no slip of one of AWS's names. */
const MAX_LENGTH = 100;

/**
 * Gives the candidate that is the fewest changes of a character away from `word`, disregarding case, or undefined when
 * none is near enough to have been meant. The first of several that are equally near.
 */
export const nearest = (word: string, candidates: readonly string[], budget: Budget): string | undefined => {
  if (word.length > MAX_LENGTH) return undefined;
  const maxDistance = Math.floor(word.length / 3);
  const near = candidates.filter(({ length }) => Math.abs(length - word.length) <= maxDistance);
  for (const { length } of near) budget.spend(length * word.length);
  const lowerCase = near.map((candidate) => candidate.toLowerCase());
  const match = closestMatch(word.toLowerCase(), lowerCase, { maxDistance });
  return match === undefined ? undefined : near[lowerCase.indexOf(match)];
};
