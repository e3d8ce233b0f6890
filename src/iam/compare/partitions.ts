import type { Statement } from "../model.ts";
import { isWholeAccount } from "./coverage.ts";
import { partitionsIn } from "./principals.ts";

/**
 * Why principals cannot be told apart: a whole account is named, and principals of more than one partition are. The same
 * number in two partitions is two accounts, and which of them the policy is in is not known.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export const partitionReasons = (statements: readonly Statement[]): readonly string[] => {
  const named = statements.flatMap(({ principals }) => principals?.principals ?? []);
  const partitions = partitionsIn(named).toSorted();
  if (partitions.length < 2 || !named.some(isWholeAccount)) return [];
  return [
    `Principals of the partitions ${partitions.join(" and ")} are named, and in which one the policy's accounts are is not known.`,
  ];
};
