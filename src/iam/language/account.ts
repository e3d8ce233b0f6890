/** An account that a principal names; without a partition where only its number is written. */
export interface Account {
  readonly id: string;
  readonly partition?: string;
}

/** The account as a whole that an AWS principal names by a number of 12 digits or by the ARN of the root user. */
export const accountNamed = (value: string): Account | undefined => {
  if (/^\d{12}$/.test(value)) return { id: value };
  return /^arn:[^:]+:iam::\d{12}:root$/.test(value) ? accountOf(value) : undefined;
};

/** The account of an ARN. */
export const accountOf = (arn: string): Account | undefined => {
  const [, partition, , , id] = arn.split(":");
  return partition !== undefined && id !== undefined ? { id, partition } : undefined;
};

/** Whether both are known and one; an account without a partition is of the one that the policy is in. */
export const areOneAccount = (a: Account | undefined, b: Account | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.id === b.id &&
  (a.partition === undefined || b.partition === undefined || a.partition === b.partition);
