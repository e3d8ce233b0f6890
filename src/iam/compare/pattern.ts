import { oncePer } from "../../common/once.ts";
import type { TemplatePart, Variable } from "../language/template.ts";
import type { Token } from "./tokens.ts";

/** The values that variables are taken to have, by key in lower case. */
export type Bindings = ReadonlyMap<string, Binding>;

/** A policy variable with the text that stands for it on both sides: a sample, since no policy says what it will be. */
export interface Binding extends Variable {
  readonly value: string;
}

/** Any text at all. */
export const anything: Token = { kind: "many", codes: [] };

/** The literal text, character by character. */
export const literal = (text: string): readonly Token[] => codesOf(text).map(character);

/** Kept, since the forms of ARNs have thousands of characters, and few different ones. */
const character = oncePer((code: number): Token => ({ kind: "literal", codes: [code] }));

/** Text that is not empty and has none of some characters. */
export const without = (characters: string): readonly Token[] => {
  const codes = codesOf(characters);
  return [
    { kind: "one", codes },
    { kind: "many", codes },
  ];
};

/** So many digits. */
export const digits = (count: number): readonly Token[] => Array.from({ length: count }, () => digit);

/** The tokens of a pattern in which `*` and `?` are wildcards; undefined when it has a variable that is not bound. */
export const globTokens = (parts: readonly TemplatePart[], bindings?: Bindings): readonly Token[] | undefined => {
  const tokens: Token[] = [];
  for (const part of parts) {
    const text = textOf(part, bindings);
    if (text === undefined) return undefined;
    tokens.push(...(part.kind === "text" ? wildcards(text) : literal(text)));
  }
  return tokens;
};

/** The tokens of text without wildcards; undefined when it has a variable that is not bound. */
export const literalTokens = (parts: readonly TemplatePart[], bindings?: Bindings): readonly Token[] | undefined => {
  const texts = parts.map((part) => textOf(part, bindings));
  return texts.every((text) => text !== undefined) ? literal(texts.join("")) : undefined;
};

/** As `literalTokens`, with ASCII letters in either case. */
export const caselessTokens = (parts: readonly TemplatePart[], bindings?: Bindings): readonly Token[] | undefined =>
  literalTokens(parts, bindings)?.map(({ kind, codes: [code = 0] }) => ({ kind, codes: inEitherCase(code) }));

const inEitherCase = (code: number): readonly number[] =>
  /[A-Za-z]/.test(String.fromCharCode(code)) ? [code | 32, code & ~32] : [code];

/**
 * The tokens of an ARN pattern, whose wildcards before the fifth colon do not reach over a colon; undefined when a
 * variable is not bound, or when it is neither `*` nor in six parts.
 */
export const arnTokens = (parts: readonly TemplatePart[], bindings?: Bindings): readonly Token[] | undefined => {
  const tokens = globTokens(parts, bindings);
  if (tokens === undefined || (tokens.length === 1 && tokens[0]?.kind === "many")) return tokens;
  let colons = 0;
  const bounded = tokens.map((token): Token => {
    if (token.kind === "literal" && token.codes[0] === colon) colons++;
    return token.kind === "literal" || colons >= 5 ? token : { ...token, codes: [colon] };
  });
  return colons < 5 ? undefined : bounded;
};

const colon = ":".charCodeAt(0);

const textOf = (part: TemplatePart, bindings: Bindings | undefined): string | undefined =>
  part.kind === "variable" ? bindings?.get(part.key)?.value : part.text;

const wildcards = (text: string): readonly Token[] =>
  codesOf(text.replace(/\*+/g, "*")).map((code): Token => {
    if (code === 42) return anything;
    return code === 63 ? { kind: "one", codes: [] } : character(code);
  });

const codesOf = (text: string): number[] => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

const digit: Token = { kind: "literal", codes: codesOf("0123456789") };
