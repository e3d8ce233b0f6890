import type { PolicyVersion } from "../model.ts";

/** A piece of a resource pattern or of a condition value. */
export type TemplatePart =
  /** As it is written; whether `*` and `?` are wildcards is the operator's business. */
  | { readonly kind: "text"; readonly text: string }
  /** `${*}`, `${?}` or `${$}`: the character itself, never a wildcard. */
  | { readonly kind: "escape"; readonly text: string }
  /** `${aws:PrincipalTag/team, 'none'}`. */
  | (Variable & { readonly kind: "variable"; readonly fallback?: string });

/** A context key that a variable names: in lower case, because key names disregard case, and as it is written. */
export interface Variable {
  readonly key: string;
  readonly written: string;
}

const placeholder = /\$\{(?:([*?$])|([^{}',]+?)(?:,\s*'([^']*)')?)\}/g;

/**
 * Takes a string with policy variables apart. Only version 2012-10-17 knows variables; in 2008-10-17 all is text.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export const readTemplate = (text: string, version: PolicyVersion): readonly TemplatePart[] => {
  if (version === "2008-10-17" || !text.includes("${")) return [{ kind: "text", text }];
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of text.matchAll(placeholder)) {
    if (match.index > end) parts.push({ kind: "text", text: text.slice(end, match.index) });
    parts.push(readPlaceholder(match));
    end = match.index + match[0].length;
  }
  if (end < text.length || parts.length === 0) parts.push({ kind: "text", text: text.slice(end) });
  return parts;
};

const readPlaceholder = ([, character, key = "", fallback]: RegExpExecArray): TemplatePart => {
  if (character !== undefined) return { kind: "escape", text: character };
  const written = key.trim();
  const variable = { kind: "variable", key: written.toLowerCase(), written } as const;
  return fallback === undefined ? variable : { ...variable, fallback };
};

/** The variables that have to be given: those without a default. */
export const neededVariables = (parts: readonly TemplatePart[]): readonly Variable[] =>
  parts.flatMap((part) => (part.kind === "variable" && part.fallback === undefined ? [part] : []));

/** All variables in a text. */
export const variablesIn = (text: string, version: PolicyVersion): readonly Variable[] =>
  readTemplate(text, version).flatMap((part) => (part.kind === "variable" ? [part] : []));
