import type { ArnPart, ResourceArn } from "./model.ts";

const PLACEHOLDER = /\$\{([^}]+)\}/g;

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
    const name = match[1] ?? "";
    parts.push({ placeholder: name, not: excluded(name, before.replaceAll(PLACEHOLDER, "").split(":").length - 1) });
    end = match.index + match[0].length;
  }
  if (end < template.length) parts.push({ literal: template.slice(end) });
  return { template, glob: template.replaceAll(PLACEHOLDER, "*"), parts };
};
