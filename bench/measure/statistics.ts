/** The middle of the values; of an even number of them the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};

/** What two things measured in turn tell: A B A B. */
export interface Paired {
  /** The medians of each side. */
  readonly ours: number;
  readonly theirs: number;
  /** The median of the ratios ours / theirs, taken pair by pair, so that a machine that slows down slows both. */
  readonly ratio: number;
  /** The smallest and the largest of these ratios. */
  readonly spread: readonly [number, number];
}

export const paired = (ours: readonly number[], theirs: readonly number[]): Paired => {
  const ratios = ours.map((value, index) => value / (theirs[index] ?? Number.NaN));
  return {
    ours: median(ours),
    theirs: median(theirs),
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
  };
};
