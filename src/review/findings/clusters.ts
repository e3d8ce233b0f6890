import type { Json, ResourceChange, Side } from "../../plan/model.ts";
import { knownOn } from "../values.ts";

/** The clusters of a plan. */
export const clustersOf = (changes: readonly ResourceChange[]): readonly ResourceChange[] =>
  changes.filter(({ type }) => type === "databricks_cluster");

/** The ARN of the instance profile that a cluster has on a side. `aws_attributes` is a block: a list of one. */
export const instanceProfileOf = (cluster: ResourceChange, side: Side): string | undefined => {
  const [attributes] = listOf(knownOn(cluster, "aws_attributes", side));
  const arn = isObject(attributes) ? attributes["instance_profile_arn"] : undefined;
  return typeof arn === "string" && arn !== "" ? arn : undefined;
};

const listOf = (value: Json | undefined): readonly Json[] => {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !isList(value);
