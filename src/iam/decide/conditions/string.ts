import { compileGlob } from "../glob.ts";
import { type ConditionValues, expand, type ValueTest } from "./test.ts";

/** StringEquals, StringEqualsIgnoreCase and StringLike; only the last knows wildcards. */
export const stringTest = (base: string, { templates }: ConditionValues): ValueTest => {
  if (base === "StringLike") {
    const globs = templates.map(compileGlob);
    return (value, variables) => globs.some((matches) => matches(value, variables));
  }
  const fold = base === "StringEqualsIgnoreCase" ? foldCase : (text: string) => text;
  return (value, variables) =>
    templates.some((template) => {
      const text = expand(template, variables);
      return text !== undefined && fold(text) === fold(value);
    });
};

/** ASCII letters alone: AWS does not say what else it folds, and elsewhere two letters may have one small form (`K`, U+212A). */
const foldCase = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
