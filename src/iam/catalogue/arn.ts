import type { ArnPart, ResourceArn } from "./model.ts";

/** AWS prints `*` for some parts that vary, `arn:${Partition}:dms:${Region}:${Account}:rep:*`, and has once forgotten a `$`. */
const PLACEHOLDER = /\$?\{([^}]+)\}|\*/g;

/** What a `*` stands for, by how many colons are before it. */
const STAR_NAMES: Readonly<Record<number, string>> = { 3: "Region", 4: "Account" };

/**
 * What a placeholder's text never contains. The fields of an ARN are parted by colons, so none of them holds one; a
 * bucket's name has neither colon nor slash, which is what keeps a bucket's ARN apart from its objects'. Everything
 * else may hold anything: a repository, a role with a path and a log group have slashes in their names.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
const excluded = (name: string, colonsBefore: number): string => {
  if (name === "BucketName") return ":/";
  return colonsBefore < 5 ? ":" : "";
};

/** Takes an ARN template apart. */
export const parseArn = (template: string): ResourceArn => {
  const parts: ArnPart[] = [];
  let end = 0;
  for (const match of template.matchAll(PLACEHOLDER)) {
    const before = template.slice(0, match.index);
    if (match.index > end) parts.push({ literal: template.slice(end, match.index) });
    const colons = before.replaceAll(PLACEHOLDER, "").split(":").length - 1;
    const name = match[1] ?? STAR_NAMES[colons] ?? "Name";
    parts.push({ placeholder: name, not: excluded(name, colons) });
    end = match.index + match[0].length;
  }
  if (end < template.length) parts.push({ literal: template.slice(end) });
  return { template, glob: template.replaceAll(PLACEHOLDER, "*"), parts };
};

/**
 * Whether a part of an ARN is an account's id, which has 12 digits.
 * Source: https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
 */
export const isAccount = (part: ArnPart): boolean =>
  "placeholder" in part && part.not === ":" && /Account/.test(part.placeholder);
