import type { ArnPart } from "../catalogue.ts";
import { tokenize } from "./glob.ts";

/** Longer patterns are taken to overlap; no ARN is as long. */
const MAX_LENGTH = 2048;

/** How many steps `overlaps` takes at most. */
export const overlapCost = (pattern: string, parts: readonly ArnPart[]): number =>
  pattern.length > MAX_LENGTH ? 1 : pattern.length * templateLength(parts);

/**
 * Whether some ARN of the template matches the resource pattern. In doubt it says yes: a variable is anything, and a
 * placeholder may be empty. Who writes all six fields of an ARN means them one by one; with fewer, a wildcard must have
 * swallowed some.
 */
export const overlaps = (pattern: string, parts: readonly ArnPart[]): boolean => {
  if (pattern.length > MAX_LENGTH) return true;
  const fields = splitPattern(pattern);
  if (fields.length < ARN_FIELDS) return match(tokenize(pattern), parts);
  return splitParts(parts).every((template, index) => match(tokenize(fields[index] ?? ""), template));
};

const ARN_FIELDS = 6;

/** The five fields before the resource, and the resource with whatever colons it has. A variable's colon parts nothing. */
const splitPattern = (pattern: string): readonly string[] => {
  const fields = [""];
  for (const token of tokenize(pattern)) {
    if (token === ":" && fields.length < ARN_FIELDS) fields.push("");
    else fields.push(`${fields.pop() ?? ""}${token.startsWith("\\") ? `\${${token.slice(1)}}` : token}`);
  }
  return fields;
};

const splitParts = (parts: readonly ArnPart[]): readonly (readonly ArnPart[])[] => {
  const fields: ArnPart[][] = [[]];
  for (const part of parts) {
    const pieces = "literal" in part ? splitFirst(part.literal, ARN_FIELDS - fields.length) : [];
    if (!("literal" in part)) fields.at(-1)?.push(part);
    for (const [index, literal] of pieces.entries()) {
      if (index > 0) fields.push([]);
      if (literal !== "") fields.at(-1)?.push({ literal });
    }
  }
  return fields;
};

/** Parts a text at its first `count` colons. */
const splitFirst = (text: string, count: number): readonly string[] => {
  const pieces = text.split(":");
  return [...pieces.slice(0, count), pieces.slice(count).join(":")].slice(0, Math.min(pieces.length, count + 1));
};

const match = (tokens: readonly string[], parts: readonly ArnPart[]): boolean => {
  const steps = parts.flatMap(stepsOf);
  // reach[s] says whether the tokens so far can have used up the first s steps of the template.
  let reach = expandPlaceholders([true, ...steps.map(() => false)], steps);
  for (const token of tokens) {
    const isWild = token === "*" || token.startsWith("${");
    reach = expandPlaceholders(isWild ? from(reach) : advance(reach, steps, token), steps);
    if (!reach.includes(true)) return false;
  }
  return reach[steps.length] === true;
};

/** A character of the template, or a loop: any number of characters that are not in `not`. */
type Step = { readonly character: string } | { readonly not: string };

const stepsOf = (part: ArnPart): Step[] =>
  "literal" in part ? [...part.literal].map((character) => ({ character })) : [{ not: part.not }];

const templateLength = (parts: readonly ArnPart[]): number =>
  parts.reduce((length, part) => length + ("literal" in part ? part.literal.length : 1), 1);

/** A placeholder may be empty, so whoever stands before one may stand behind it too. */
const expandPlaceholders = (reach: boolean[], steps: readonly Step[]): boolean[] => {
  steps.forEach((step, index) => {
    if (reach[index] && "not" in step) reach[index + 1] = true;
  });
  return reach;
};

/** After a wildcard every later place can be reached: whatever lies between, some text of the template has it. */
const from = (reach: readonly boolean[]): boolean[] => {
  const first = reach.indexOf(true);
  return reach.map((_, index) => index >= first);
};

const advance = (reach: readonly boolean[], steps: readonly Step[], token: string): boolean[] => {
  const character = token.length === 2 ? token.slice(1) : token;
  const next = reach.map(() => false);
  steps.forEach((step, index) => {
    if (!reach[index]) return;
    if ("not" in step) {
      if (token === "?" || !step.not.includes(character)) next[index] = true;
    } else if (token === "?" || step.character === character) next[index + 1] = true;
  });
  return next;
};
