import { isJsonArray, isJsonObject, type Json } from "../../common/json.ts";
import { isEqual, unknownText } from "../raw/attributes.ts";
import { markOf, memberOf, type RawChange, type RawSide } from "../raw/raw-change.ts";

/**
 * Whether a cluster that is there, or one in a job or a pipeline, comes under another cluster policy, which may set its
 * instance profile. One that is set is not set otherwise by a policy: Databricks refuses what the two do not agree on.
 * Source: https://docs.databricks.com/api/workspace/clusters/create (policy_id, apply_policy_default_values).
 */
export const isUnderOtherPolicy = ({ type, before, after }: RawChange): boolean =>
  type.startsWith("databricks_") &&
  before !== undefined &&
  after !== undefined &&
  !isEqual(policiesOn(before), policiesOn(after));

const policiesOn = ({ values, unknown }: RawSide): readonly Json[] => policiesIn(values, unknown);

const policiesIn = (value: Json | undefined, unknown: Json): readonly Json[] => {
  if (isJsonArray(value)) return value.flatMap((item, index) => policiesIn(item, markOf(unknown, index)));
  if (!isJsonObject(value)) return [];
  return [
    ...ownPolicy(value, unknown),
    ...Object.entries(value).flatMap(([key, member]) => policiesIn(member, markOf(unknown, key))),
  ];
};

const ownPolicy = (cluster: Json, unknown: Json): readonly Json[] => {
  const [policy, isLater] = [memberOf(cluster, "policy_id"), markOf(unknown, "policy_id") === true];
  if (!isLater && (typeof policy !== "string" || policy === "")) return [];
  const profile = memberOf(memberOf(memberOf(cluster, "aws_attributes"), 0), "instance_profile_arn");
  const isSetLater = ["aws_attributes", 0, "instance_profile_arn"].reduce(markOf, unknown) === true;
  if (isSetLater || (typeof profile === "string" && profile !== "")) return [];
  const takesDefaults = memberOf(cluster, "apply_policy_default_values") === true;
  return [{ policy: isLater ? unknownText : (policy ?? null), takesDefaults }];
};
