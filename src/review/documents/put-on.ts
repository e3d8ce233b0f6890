import type { ResourceChange } from "../../plan/model.ts";

/** Policies that are things of their own, whose types are named like those that are put on something. */
const THINGS: readonly string[] = ["aws_iam_policy", "aws_iot_policy", "aws_organizations_policy"];

/** Whether a resource only puts its document on something that is there without it: a bucket, a permission set. */
export const isPutOnSomething = ({ type }: Pick<ResourceChange, "type">): boolean =>
  /_(policy|permission|lock)$/.test(type) && !THINGS.includes(type);
