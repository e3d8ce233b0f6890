import { isYearOrSeconds, readAddressRange, readBoolean, readDate, readNumber } from "../language/literals.ts";
import { type OperatorFamily, operatorOf } from "../language/operators.ts";
import { readTemplate, type TemplatePart } from "../language/template.ts";
import type { Condition, PolicyVersion } from "../model.ts";

/**
 * Whether a condition has a value that its operator cannot read, or that AWS may read in another way than `decide`, so
 * that no request with the key shows whether the condition holds.
 */
export const isUnreadable = (condition: Condition, version: PolicyVersion): boolean => {
  const { base, family } = operatorOf(condition);
  // AWS does not say what a quantifier does to it.
  if (family === "null" && condition.quantifier !== undefined) return true;
  const reads = base === "StringEqualsIgnoreCase" ? hasOneCase : readers[family];
  return reads !== undefined && !condition.values.every((value) => reads(value, readTemplate(value, version)));
};

type Reads = (text: string, parts: readonly TemplatePart[]) => boolean;

const readers: Readonly<Partial<Record<OperatorFamily, Reads>>> = {
  arn: (text, parts) => hasVariable(parts) || /^\*+$/.test(text) || text.split(":").length >= 6,
  binary: (text) => isBase64(text),
  bool: (text, parts) => hasVariable(parts) || readBoolean(text) !== undefined,
  // AWS does not say whether four or eight digits are a year, or a day, or seconds.
  date: (text) => readDate(text) !== undefined && !isYearOrSeconds(text),
  ip: (text) => readAddressRange(text) !== undefined,
  null: (text) => readBoolean(text) !== undefined,
  numeric: (text) => isUnrounded(text),
};

const hasVariable = (parts: readonly TemplatePart[]): boolean => parts.some(({ kind }) => kind === "variable");

/** AWS does not say of which letters beside those of ASCII it disregards the case. */
const hasOneCase: Reads = (_text, parts) =>
  parts.every((part) => part.kind === "variable" || [...part.text].every((character) => character <= "\x7f"));

/** Some bytes, and in one spelling: what is left over of the last character is zero. */
const isBase64 = (text: string): boolean =>
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw](?:==)?|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=?)?$/.test(text);

/** AWS does not say how exact its numbers are; a double, the least that they can be, keeps 15 digits. */
const isUnrounded = (text: string): boolean => {
  const number = readNumber(text);
  return number !== undefined && String(number).replace(/0+$/, "").replace("-", "").length <= 15;
};
