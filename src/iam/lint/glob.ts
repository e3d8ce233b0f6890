import type { Budget } from "../budget.ts";

/**
 * Matching for the lint rules. It is their own and not that of `decide` or `compare`: a rule may miss something, and
 * where it is not sure it says nothing.
 */

/** A pattern in pieces: a character, `*`, `?`, or a policy variable, whose value nobody knows. */
export type Token = string;

const ESCAPES = new Map(["*", "?", "$"].map((character) => [`\${${character}}`, `\\${character}`]));

/** Takes a pattern apart. `${*}`, `${?}` and `${$}` are the characters themselves; any other `${…}` is one piece. */
export const tokenize = (pattern: string): readonly Token[] => {
  const tokens: Token[] = [];
  // Where no brace closes any more, `${` are two characters; looking again at each of them would take squared time.
  const lastBrace = pattern.lastIndexOf("}");
  for (let at = 0; at < pattern.length; at++) {
    const end = at < lastBrace && pattern.startsWith("${", at) ? pattern.indexOf("}", at) : at;
    const piece = pattern.slice(at, end + 1);
    at = end;
    if (piece === "*" && tokens.at(-1) === "*") continue;
    tokens.push(ESCAPES.get(piece) ?? piece);
  }
  return tokens;
};

/** Whether the pattern has a wildcard or a variable, so that it can stand for more than one text. */
export const isPattern = (pattern: string): boolean => /[*?]|\$\{/.test(pattern);

/**
 * Whether `outer` matches everything that `inner` matches; `inner` can be a concrete text too. A yes is certain; a no may
 * be wrong for patterns that say the same in two ways, such as `?*` and `*?`.
 */
export const includes = (outer: readonly Token[], inner: ArrayLike<Token>): boolean => {
  let o = 0;
  let i = 0;
  let star = -1;
  let mark = 0;
  while (i < inner.length) {
    if (outer[o] === "*") {
      star = o++;
      mark = i;
    } else if (o < outer.length && covers(outer[o], inner[i])) {
      o++;
      i++;
    } else if (star >= 0) {
      o = star + 1;
      i = ++mark;
    } else return false;
  }
  while (outer[o] === "*") o++;
  return o === outer.length;
};

/** Whether one piece of the outer pattern, which is no `*`, stands for whatever the inner piece stands for. */
const covers = (outer: Token | undefined, inner: Token | undefined): boolean =>
  outer === inner || (outer === "?" && inner !== undefined && inner !== "*" && inner.length <= 2);

/** A pattern that may cover others, taken apart once. */
export interface Wildcard {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What stands before its first wildcard or variable. */
  readonly prefix: string;
}

/** Takes those of the texts apart that can cover another one. */
export const wildcardsOf = (texts: Iterable<string>): readonly Wildcard[] =>
  [...texts]
    .filter(isPattern)
    .map((text) => ({ text, tokens: tokenize(text), prefix: text.slice(0, text.search(/[*?]|\$\{/)) }));

/** Gives the first of the wildcards that covers a text other than itself. */
export const findWider = (text: string, wildcards: readonly Wildcard[], budget: Budget): Wildcard | undefined => {
  let tokens: readonly Token[] | undefined;
  return wildcards.find((wildcard) => {
    budget.spend(1);
    if (wildcard.text === text || !text.startsWith(wildcard.prefix)) return false;
    tokens ??= isPattern(text) ? tokenize(text) : [...text];
    budget.spend(wildcard.tokens.length + tokens.length);
    return includes(wildcard.tokens, tokens);
  });
};
