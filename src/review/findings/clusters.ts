import { isJsonArray, isJsonObject } from "../../common/json.ts";
import type { ResourceChange, Side } from "../../plan/model.ts";
import { knownOn } from "../values.ts";

/** The clusters of a plan. */
export const clustersOf = (changes: readonly ResourceChange[]): readonly ResourceChange[] =>
  changes.filter(({ type }) => type === "databricks_cluster");

/** The ARN of the instance profile that a cluster has on a side. `aws_attributes` is a block: a list of one. */
export const instanceProfileOf = (cluster: ResourceChange, side: Side): string | undefined => {
  const block = knownOn(cluster, "aws_attributes", side);
  const attributes = isJsonArray(block) ? block[0] : block;
  const arn = isJsonObject(attributes) ? attributes["instance_profile_arn"] : undefined;
  return typeof arn === "string" && arn !== "" ? arn : undefined;
};
