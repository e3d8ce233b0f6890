import { grouped } from "../../grouped.ts";
import type { PrincipalPattern, Statement } from "../model.ts";

/**
 * Why principals cannot be told apart: a whole account is named, and its number comes in more than one partition. The same
 * number in two partitions is two accounts, and which of them the policy is in is not known.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export const partitionReasons = (statements: readonly Statement[]): readonly string[] => {
  const named = statements.flatMap(({ principals }) => (principals?.principals ?? []).flatMap(readAccount));
  const mixed = [...grouped(named, ({ id }) => id)].filter(
    ([, each]) =>
      each.some(({ isWhole }) => isWhole) && new Set(each.flatMap(({ partition }) => partition ?? [])).size > 1,
  );
  return mixed.map(
    ([id]) => `The account ${id} is named in more than one partition, and which one a policy is in is not known.`,
  );
};

interface NamedAccount {
  /** Undefined for a number alone. */
  readonly partition: string | undefined;
  readonly id: string;
  readonly isWhole: boolean;
}

const readAccount = (pattern: PrincipalPattern): readonly NamedAccount[] => {
  if (pattern.type !== "AWS") return [];
  if (/^\d{12}$/.test(pattern.value)) return [{ partition: undefined, id: pattern.value, isWhole: true }];
  const [arn, partition, service, , id, resource] = pattern.value.split(":");
  if (arn !== "arn" || id === undefined) return [];
  return [{ partition, id, isWhole: service === "iam" && resource === "root" }];
};
