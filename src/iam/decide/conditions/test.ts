import type { TemplatePart } from "../../language/template.ts";
import type { Variables } from "../glob.ts";

/** Whether one value of the request matches at least one value of the condition; negation comes later. */
export type ValueTest = (value: string, variables: Variables) => boolean;

/** What a condition's operator has to work with; each value both as it is written and taken apart. */
export interface ConditionValues {
  readonly texts: readonly string[];
  readonly templates: readonly (readonly TemplatePart[])[];
}

/** The text with every variable's value in its place; undefined when a variable has neither value nor default. */
export const expand = (parts: readonly TemplatePart[], variables: Variables): string | undefined => {
  let text = "";
  for (const part of parts) {
    const piece = part.kind === "variable" ? (variables(part.key) ?? part.fallback) : part.text;
    if (piece === undefined) return undefined;
    text += piece;
  }
  return text;
};

/** A test that passes when `matches` does for one of the readable values. */
export const anyOf = <Literal>(
  literals: readonly (Literal | undefined)[],
  matches: (literal: Literal, value: string) => boolean,
): ValueTest => {
  const readable = literals.filter((literal): literal is Literal & {} => literal !== undefined);
  return (value) => readable.some((literal) => matches(literal, value));
};
