import type { PrincipalPattern, Statement } from "../model.ts";

/**
 * Why principals cannot be told apart: a whole account is named, and principals of more than one partition are. The same
 * number in two partitions is two accounts, and which of them the policy is in is not known.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export const partitionReasons = (statements: readonly Statement[]): readonly string[] => {
  const named = statements.flatMap(({ principals }) => principals?.principals ?? []);
  const partitions = [...new Set(named.flatMap(partitionOf))].sort();
  if (partitions.length < 2 || !named.some(isWholeAccount)) return [];
  return [
    `Principals of the partitions ${partitions.join(" and ")} are named, and in which one the policy's accounts are is not known.`,
  ];
};

const partitionOf = (pattern: PrincipalPattern): readonly string[] =>
  pattern.type === "AWS" ? (/^arn:([^:]+):/.exec(pattern.value)?.slice(1) ?? []) : [];

const isWholeAccount = (pattern: PrincipalPattern): boolean =>
  pattern.type === "AWS" && /^(?:arn:[^:]+:iam::)?\d{12}(?::root)?$/.test(pattern.value);
