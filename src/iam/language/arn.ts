import type { PolicyVersion } from "../model.ts";

/** Partition, service, region, account and resource, and the `arn` before them. */
const arnFields = 6;

/**
 * Completes an ARN that has fewer than six fields with `*` for each that is missing, as AWS does in identity-based
 * policies: `arn:aws:sqs` is `arn:aws:sqs:*:*:*`. Anything else is given as it is. A colon within a policy variable
 * parts no fields.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export const completeArn = (pattern: string, version: PolicyVersion): string =>
  isIncomplete(pattern, version) ? `${pattern}${":*".repeat(arnFields - fieldCount(pattern, version))}` : pattern;

/** Whether a resource is an ARN with fewer than six fields. */
export const isIncomplete = (pattern: string, version: PolicyVersion): boolean =>
  pattern.startsWith("arn:") && fieldCount(pattern, version) < arnFields;

const fieldCount = (pattern: string, version: PolicyVersion): number =>
  (version === "2012-10-17" ? pattern.replace(/\$\{[^}]*\}/g, "") : pattern).split(":").length;
