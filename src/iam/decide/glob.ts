import type { TemplatePart } from "../language/template.ts";

/** Gives the value of a variable by its key in lower case; undefined where the request has none. */
export type Variables = (key: string) => string | undefined;

/** A pattern's characters as UTF-16 code units, with `anything` for `*` and `anyOne` for `?`. */
export type Glob = readonly number[];

const anything = -1;
const anyOne = -2;
const star = 42;
const questionMark = 63;

/** Spells out a pattern; undefined when a variable has neither value nor default, for then it matches nothing. */
export const toGlob = (parts: readonly TemplatePart[], variables: Variables): Glob | undefined => {
  const glob: number[] = [];
  for (const part of parts) {
    const text = part.kind === "variable" ? (variables(part.key) ?? part.fallback) : part.text;
    if (text === undefined) return undefined;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (part.kind !== "text") glob.push(code);
      else if (code === questionMark) glob.push(anyOne);
      else if (code !== star) glob.push(code);
      else if (glob.at(-1) !== anything) glob.push(anything);
    }
  }
  return glob;
};

/** Whether the pattern is `*`. */
export const isAnything = (glob: Glob): boolean => glob.length === 1 && glob[0] === anything;

/** Whether the pattern matches the whole text. At worst pattern length times text length steps. */
export const matchesGlob = (glob: Glob, text: string): boolean => {
  let at = 0;
  let retryGlob = -1;
  let retryText = 0;
  let index = 0;
  while (index < text.length) {
    const atom = glob[at];
    if (atom === anything) {
      retryGlob = ++at;
      retryText = index;
    } else if (atom === anyOne || atom === text.charCodeAt(index)) {
      at++;
      index++;
    } else if (retryGlob >= 0) {
      at = retryGlob;
      index = ++retryText;
    } else {
      return false;
    }
  }
  while (glob[at] === anything) at++;
  return at === glob.length;
};

/** A pattern that is spelled out once, if it has no variables, and tested many times. */
export const compileGlob = (parts: readonly TemplatePart[]): ((text: string, variables: Variables) => boolean) => {
  const hasVariables = parts.some(({ kind }) => kind === "variable");
  const fixed = hasVariables ? undefined : toGlob(parts, () => undefined);
  if (fixed) return compileFixed(fixed);
  return (text, variables) => {
    const glob = toGlob(parts, variables);
    return glob !== undefined && matchesGlob(glob, text);
  };
};

/** What stands before the first wildcard is compared at once: it tells most texts apart. */
const compileFixed = (glob: Glob): ((text: string) => boolean) => {
  const wildcard = glob.findIndex((atom) => atom < 0);
  const literal = wildcard === -1 ? glob : glob.slice(0, wildcard);
  const head = literal.map((code) => String.fromCharCode(code)).join("");
  if (wildcard === -1) return (text) => text === head;
  const rest = glob.slice(wildcard);
  if (isAnything(rest)) return (text) => text.startsWith(head);
  return (text) => text.startsWith(head) && matchesGlob(rest, text.slice(head.length));
};
