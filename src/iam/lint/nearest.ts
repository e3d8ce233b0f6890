import type { Budget } from "./budget.ts";

/** A longer word is no slip of one of AWS's names. */
const MAX_LENGTH = 100;

/**
 * Gives the candidate that is the fewest changes of a character away from `word`, disregarding case, or undefined when
 * none is near enough to have been meant. The first of several that are equally near.
 */
export const nearest = (word: string, candidates: readonly string[], budget: Budget): string | undefined => {
  if (word.length > MAX_LENGTH) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let limit = Math.floor(word.length / 3);
  for (const candidate of candidates) {
    if (candidate.length > MAX_LENGTH || Math.abs(candidate.length - word.length) > limit) continue;
    budget.spend(candidate.length * word.length);
    const changes = distance(wanted, candidate.toLowerCase());
    if (changes <= limit) {
      best = candidate;
      limit = changes - 1;
    }
  }
  return best;
};

/** Levenshtein's distance, in one row that is overwritten as it goes. */
const distance = (a: string, b: string): number => {
  const row = Uint16Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = i - 1;
    let left = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      const replaced = diagonal + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      left = Math.min(replaced, above + 1, left + 1);
      diagonal = above;
      row[j] = left;
    }
    row[0] = i;
  }
  return row[b.length] ?? 0;
};
