import type { ConditionKey } from "./model.ts";

/** Condition keys, to be found by what a policy writes. */
export interface KeyIndex {
  readonly all: readonly ConditionKey[];
  /** Looks up a key as AWS writes it, in lower case; a template as the template itself. */
  named(lowerCaseKey: string): ConditionKey | undefined;
  /** Looks up a key in lower case; one that the caller completes (`aws:requesttag/team`) finds its template. */
  find(lowerCaseKey: string): ConditionKey | undefined;
}

/** Gives the index over a list of keys. */
export const createKeyIndex = (all: readonly ConditionKey[]): KeyIndex => {
  const exact = new Map(all.map((key) => [key.key.toLowerCase(), key]));
  const templates = all.filter(({ key }) => key.includes("${")).map((key) => ({ key, literals: literalsOf(key.key) }));
  return {
    all,
    named: (wanted) => exact.get(wanted),
    find: (wanted) => exact.get(wanted) ?? templates.find(({ literals }) => completes(wanted, literals))?.key,
  };
};

const literalsOf = (template: string): readonly string[] => template.toLowerCase().split(/\$\{[^}]+\}/);

/** Whether `text` is the literals with at least one character between each two of them. */
const completes = (text: string, literals: readonly string[]): boolean => {
  const [head = "", ...rest] = literals;
  const tail = rest.pop() ?? "";
  if (!text.startsWith(head) || !text.endsWith(tail)) return false;
  let position = head.length;
  for (const literal of rest) {
    const found = text.indexOf(literal, position + 1);
    if (found === -1) return false;
    position = found + literal.length;
  }
  return text.length - tail.length > position;
};
