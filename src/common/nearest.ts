import leven from "leven";

/**
 * Gives the index of the candidate that is the fewest changes of a character away from `word`, the first of several; -1
 * where each is more than `limit` changes away.
 */
export const nearestIndex = (word: string, candidates: readonly string[], limit: number): number => {
  let best = -1;
  let left = limit;
  for (const [index, candidate] of candidates.entries()) {
    const changes = leven(word, candidate, { maxDistance: left + 1 });
    if (changes > left) continue;
    best = index;
    left = changes - 1;
  }
  return best;
};
