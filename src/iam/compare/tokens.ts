/**
 * One step of a pattern. `codes` are UTF-16 code units: for a literal those that it accepts (two where case does not
 * count), for the others those that it refuses.
 */
export interface Token {
  readonly kind: "literal" | "one" | "many";
  readonly codes: readonly number[];
}

/** How far a pattern can have been read: indexes into its tokens, ascending; `tokens.length` for its end. */
export type Positions = readonly number[];

/** Where a pattern is when so many of its tokens, all of them literals, have been read. */
export const positionsAt = (tokens: readonly Token[], start: number): Positions => enter([], tokens, start);

/** Where a pattern can be after one more code unit; `undefined` is one that no token there names. */
export const advance = (tokens: readonly Token[], positions: Positions, code: number | undefined): Positions => {
  const next: number[] = [];
  for (const at of positions) {
    const token = tokens[at];
    if (token === undefined || !takes(token, code)) continue;
    enter(next, tokens, token.kind === "many" ? at : at + 1);
  }
  return next;
};

/** Whether the pattern has been read to its end. */
export const isAtEnd = (tokens: readonly Token[], positions: Positions): boolean => positions.at(-1) === tokens.length;

/** Whether the pattern has been read to its end, and matches whatever may follow too. */
export const isAnyEnd = (tokens: readonly Token[], positions: Positions): boolean =>
  isAtEnd(tokens, positions) && positions.includes(tokens.length - 1) && isFree(tokens.at(-1));

/** Whether a token is a `*` without exceptions. */
export const isFree = (token: Token | undefined): boolean => token?.kind === "many" && token.codes.length === 0;

const takes = ({ kind, codes }: Token, code: number | undefined): boolean => {
  const named = code !== undefined && codes.includes(code);
  return kind === "literal" ? named : !named;
};

/** A `*` may match nothing. One without exceptions makes all positions before it needless. */
const enter = (positions: number[], tokens: readonly Token[], start: number): number[] => {
  for (let at = start; ; at++) {
    const token = tokens[at];
    if (positions.length > 0 && isFree(token)) positions.length = 0;
    // They come in ascending order, and where one is there already, so is all that it leads to.
    if (at > (positions.at(-1) ?? -1)) positions.push(at);
    if (token?.kind !== "many") return positions;
  }
};
