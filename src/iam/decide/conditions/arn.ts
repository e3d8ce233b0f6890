import type { TemplatePart } from "../../language/template.ts";
import { type Glob, isAnything, matchesGlob, toGlob, type Variables } from "../glob.ts";
import type { ConditionValues, ValueTest } from "./test.ts";

const colon = ":".charCodeAt(0);

/**
 * ArnEquals and ArnLike, which are the same: each of the six parts of an ARN is matched on its own, so a wildcard does
 * not reach over a colon, save in the last part, which may have colons of its own. `*` alone matches every value.
 */
export const arnTest = (_base: string, { templates }: ConditionValues): ValueTest => {
  return (value, variables) => templates.some((template) => matchesArn(template, value, variables));
};

const matchesArn = (template: readonly TemplatePart[], value: string, variables: Variables): boolean => {
  const glob = toGlob(template, variables);
  if (glob === undefined) return false;
  if (isAnything(glob)) return true;
  const patterns = splitGlob(glob);
  const parts = splitArn(value);
  return (
    patterns.length === 6 &&
    parts.length === 6 &&
    patterns.every((pattern, index) => matchesGlob(pattern, parts[index] ?? ""))
  );
};

/** At most six parts; the sixth keeps its colons. */
const splitArn = (arn: string): readonly string[] => {
  const parts = arn.split(":");
  return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(":")];
};

const splitGlob = (glob: Glob): readonly Glob[] => {
  const parts: number[][] = [[]];
  for (const atom of glob) {
    if (atom === colon && parts.length < 6) parts.push([]);
    else parts.at(-1)?.push(atom);
  }
  return parts;
};
