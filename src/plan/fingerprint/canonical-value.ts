import { isJsonArray, isJsonObject, type Json, ownMember } from "../../common/json.ts";
import { markOf, memberOf } from "../raw/raw-change.ts";
import { canonicalPolicyText } from "./canonical-policy.ts";

/**
 * Attributes and blocks that are sets, of the resource types that this program makes or reviews most, by their path
 * without indexes. Terraform's JSON shows a set as a list, and only the provider's schema tells: these are from
 * hashicorp/aws 5.100's and databricks 1.99's. Of every other list the order counts, so that a command line with its
 * words in another order is another one.
 */
const sets: Readonly<Record<string, readonly string[]>> = {
  aws_iam_group_membership: ["users"],
  aws_iam_group_policies_exclusive: ["policy_names"],
  aws_iam_group_policy_attachments_exclusive: ["policy_arns"],
  aws_iam_openid_connect_provider: ["client_id_list"],
  aws_iam_policy_attachment: ["groups", "roles", "users"],
  aws_iam_role: ["inline_policy", "managed_policy_arns"],
  aws_iam_role_policies_exclusive: ["policy_names"],
  aws_iam_role_policy_attachments_exclusive: ["policy_arns"],
  aws_iam_user_group_membership: ["groups"],
  aws_iam_user_policies_exclusive: ["policy_names"],
  aws_iam_user_policy_attachments_exclusive: ["policy_arns"],
  databricks_cluster: ["library"],
};

/** A value of an attribute with its marks, of a resource type. */
export interface MarkedValue {
  readonly type: string;
  readonly attribute: string;
  readonly value: Json | undefined;
  readonly unknown: Json;
  readonly sensitive: Json;
}

/**
 * One text for a value, whatever of its writing does not matter: the order of keys and of sets, and how a policy is
 * written. What is unknown or sensitive stands in it as a word without quotes, which no value can be taken for. Null,
 * "", [] and {} are all nothing: providers and AWS give back the one for the other. Nothing gives undefined.
 */
export const canonicalValue = ({ type, attribute, value, unknown, sensitive }: MarkedValue): string | undefined => {
  const setPaths = ownMember(sets, type) ?? [];
  const write = (value: Json | undefined, unknown: Json, sensitive: Json, path: string): string | undefined => {
    if (sensitive === true) return "sensitive";
    if (unknown === true) return "unknown";
    if (isJsonArray(value)) {
      const items = value.map(
        (item, index) => write(item, markOf(unknown, index), markOf(sensitive, index), path) ?? "null",
      );
      return items.length === 0 ? undefined : `[${(setPaths.includes(path) ? items.sort() : items).join(",")}]`;
    }
    if (value === undefined || value === null || value === "")
      return isJsonObject(unknown) ? writeObject({}, unknown, sensitive, path) : undefined;
    if (isJsonObject(value)) return writeObject(value, unknown, sensitive, path);
    if (typeof value !== "string") return JSON.stringify(value);
    const policy = canonicalPolicyText(value);
    return policy === undefined ? JSON.stringify(value) : `policy${policy}`;
  };
  const writeObject = (value: { readonly [key: string]: Json }, unknown: Json, sensitive: Json, path: string) => {
    const keys = new Set([...Object.keys(value), ...(isJsonObject(unknown) ? Object.keys(unknown) : [])]);
    const members = [...keys].sort().flatMap((key) => {
      const text = write(memberOf(value, key), markOf(unknown, key), markOf(sensitive, key), `${path}.${key}`);
      return text === undefined ? [] : `${JSON.stringify(key)}:${text}`;
    });
    return members.length === 0 ? undefined : `{${members.join(",")}}`;
  };
  return write(value, unknown, sensitive, attribute);
};
