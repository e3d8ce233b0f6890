import type { PolicyVersion } from "../model.ts";
import { readTemplate, type TemplatePart, type Variable } from "./template.ts";

/** Partition, service, region, account and resource, and the `arn` before them. */
const arnFields = 6;

/**
 * Completes an ARN that has fewer than six fields with `*` for each that is missing, as AWS does in identity-based
 * policies: `arn:aws:sqs` is `arn:aws:sqs:*:*:*`. Anything else is given as it is.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export const completeArn = (pattern: string, version: PolicyVersion): string =>
  isIncomplete(pattern, version) ? `${pattern}${":*".repeat(arnFields - fieldCount(pattern, version))}` : pattern;

/** Whether a resource is an ARN with fewer than six fields. */
export const isIncomplete = (pattern: string, version: PolicyVersion): boolean =>
  pattern.startsWith("arn:") && fieldCount(pattern, version) < arnFields;

const fieldCount = (pattern: string, version: PolicyVersion): number =>
  readTemplate(pattern, version).reduce((count, part) => count + colonsIn(part), 1);

/** A colon within a variable parts no fields. */
const colonsIn = (part: TemplatePart): number => (part.kind === "variable" ? 0 : part.text.split(":").length - 1);

/**
 * Takes a resource apart. AWS replaces variables in the resource's own part of an ARN alone, so one before the fifth colon
 * is nothing but the text that it is written as.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export const readResourceTemplate = (pattern: string, version: PolicyVersion): readonly TemplatePart[] => {
  const parts = readTemplate(pattern, version);
  const end = resourceStart(pattern, parts);
  return parts.map((part, index) =>
    part.kind === "variable" && index < end ? { kind: "escape", text: `\${${part.written}}` } : part,
  );
};

/** The first variable before the fifth colon of an ARN, where AWS replaces none. */
export const unreplacedVariable = (pattern: string, version: PolicyVersion): Variable | undefined => {
  const parts = readTemplate(pattern, version);
  return parts.slice(0, resourceStart(pattern, parts)).find((part) => part.kind === "variable");
};

/**
 * How many of the parts begin before the fifth colon, which is as many as there are where it has fewer; none of a text
 * that is no ARN.
 */
const resourceStart = (pattern: string, parts: readonly TemplatePart[]): number => {
  if (!pattern.startsWith("arn:")) return 0;
  let colons = 0;
  const end = parts.findIndex((part) => {
    if (colons >= arnFields - 1) return true;
    colons += colonsIn(part);
    return false;
  });
  return end < 0 ? parts.length : end;
};
