import { isJsonArray, isJsonObject, type Json } from "../terraform/json.ts";
import { changedAttributes, isEqual } from "./attributes.ts";
import { markOf, memberOf, type RawChange, type Side } from "./raw-change.ts";

const ROLE_ARN = /arn:[^":]*:iam::[^":]*:(?:role|instance-profile)\/[^"\s]+/g;

/** What is named so may hold a role; that of another service's own kind has no ARN of IAM's. */
const NAMED_LIKE_ROLES = /(?:^|_)(?:roles?|profile)(?:_|$)/;

/** Attributes that hold a role or an instance profile by its name; as in the schema of hashicorp/aws 5.100. */
const BY_NAME: readonly string[] = [
  "autoscaling_role",
  "custom_iam_instance_profile",
  "iam_instance_profile",
  "instance_profile",
  "instance_profile_name",
  "service_role",
];

/** The same of types in which such an attribute has a name that others use for something else. */
const BY_NAME_IN: Readonly<Record<string, string>> = {
  aws_ecs_service: "iam_role",
  aws_glue_crawler: "role",
  aws_ssm_activation: "iam_role",
};

/** Those that hold one, where it is not known yet. */
const HOLDS_ROLE = /(?:^|_)(?:role|role_arn|roles|role_arns|instance_profile)$/;

/** What holds texts of the user's own choosing. */
const FREE: readonly string[] = ["environment", "tags", "tags_all"];

/** Whether something of a type may run with a role: the resources of IAM only say what roles there are. */
const mayRun = (type: string): boolean => /^aws(?:cc)?_(?!iam_)/.test(type);

/** The roles and instance profiles, by ARN or name, that a resource of this type runs with, in no order. */
export const runRolesOf = (type: string, values: Json): readonly string[] =>
  mayRun(type) ? rolesIn(values, false, false, BY_NAME_IN[type]) : [];

const rolesIn = (value: Json, isNamed: boolean, isByName: boolean, byNameToo?: string): readonly string[] => {
  if (isJsonArray(value)) return value.flatMap((item) => rolesIn(item, isNamed, isByName));
  if (isJsonObject(value)) {
    return Object.entries(value)
      .filter(([key]) => !FREE.includes(key))
      .flatMap(([key, member]) =>
        rolesIn(member, isNamed || NAMED_LIKE_ROLES.test(key), isByName || BY_NAME.includes(key) || key === byNameToo),
      );
  }
  if (typeof value !== "string" || value === "") return [];
  const arns = isNamed || /RoleArn"\s*:/.test(value) ? (value.match(ROLE_ARN) ?? []) : [];
  return arns.length === 0 && isByName ? [value] : arns;
};

/** The top-level attributes by which something that is there gets, or may get, another role to run with. */
export const attributesWithOtherRoles = (change: RawChange): readonly string[] => {
  const { type, before, after } = change;
  if (!mayRun(type) || before === undefined || after === undefined) return [];
  const rolesOn = (side: Side, attribute: string): readonly string[] =>
    [...new Set(runRolesOf(type, { [attribute]: memberOf(side.values, attribute) ?? null }))].sort();
  return changedAttributes(change).filter(
    (attribute) =>
      !isEqual(rolesOn(before, attribute), rolesOn(after, attribute)) ||
      hidesRole(markOf(after.unknown, attribute), HOLDS_ROLE.test(attribute)),
  );
};

const hidesRole = (mark: Json, isNamed: boolean): boolean => {
  if (isJsonArray(mark)) return mark.some((item) => hidesRole(item, isNamed));
  if (!isJsonObject(mark)) return mark === true && isNamed;
  return Object.entries(mark).some(([key, member]) => hidesRole(member, isNamed || HOLDS_ROLE.test(key)));
};
