import { isJsonArray, isJsonObject, type Json, type JsonObject, jsonIn, ownMember } from "../../common/json.ts";
import { changedAttributes, isEqual } from "../raw/attributes.ts";
import { markOf, memberOf, type RawChange, type RawSide } from "../raw/raw-change.ts";
import { foundAttributes, policyAttributes } from "./policy-attributes.ts";

const ROLE_ARN = /arn:[^":]*:iam::[^":]*:(?:role|instance-profile)\/[^"\s]+/g;

/** Of whatever IAM knows, which a service acts as, lets in or is limited by. */
const IAM_ARN =
  /^arn:[^":]*:iam::[^":]*:(?:root$|(?:role|instance-profile|user|group|policy|oidc-provider|saml-provider)\/\S+$)/;

/** A role in a text that is no JSON, as the YAML of a document of Systems Manager: `assumeRole: arn:…`. */
const ROLE_IN_TEXT = /role(?:_?arn)?["']?\s*[:=]\s*["']?(arn:[^":]*:iam::[^":]*:role\/[^"'\s]+)/gi;

/** What is named so may hold a role; that of another service's own kind has no ARN of IAM's. */
const NAMED_LIKE_ROLES = /(?:^|_)(?:roles?|profile|credentials)(?:_|$)/;

/**
 * Attributes, parameters and settings that hold a role or an instance profile by its name; as in the schema of
 * hashicorp/aws 5.100, and in the documents of Systems Manager, the constraints of Service Catalog and the options of
 * Elastic Beanstalk.
 */
const BY_NAME: readonly string[] = [
  "AutomationAssumeRole",
  "IamInstanceProfile",
  "LocalRoleName",
  "ServiceRole",
  "ServiceRoleForManagedUpdates",
  "autoscaling_role",
  "custom_iam_instance_profile",
  "domain_iam_role_name",
  "iam_instance_profile",
  "instance_profile",
  "instance_profile_name",
  "instance_role",
  "local_deployment_execution_role_name",
  "organization_role_name",
  "service_role",
];

/** The same of types in which such an attribute has a name that others use for something else. */
const BY_NAME_IN: Readonly<Record<string, string>> = {
  aws_ebs_snapshot_import: "role_name",
  aws_ecs_service: "iam_role",
  aws_glue_crawler: "role",
  aws_ssm_activation: "iam_role",
};

/** Those that hold one, or another ARN of IAM's, where it is not known yet. */
const HOLDS_ROLE =
  /(?:^|_)(?:role|role_arn|roles|role_arns|instance_profile|credentials_arn|authorizer_credentials|guardrail_policy_arns)$|^credentials$/;

/** What holds texts of the user's own choosing: in lower case and without underscores. */
const FREE =
  /^(?:comment|description|dockerlabels|environment|environmentvariables?|eventpattern|filterpolicy|inputparameters|labels|message|metadata|tag(?:s|sall|specifications?)?|userdata(?:base64)?)$/;

/** What only stores such texts for programs to read. */
const DATA: readonly string[] = [
  "aws_appconfig_hosted_configuration_version",
  "aws_cloudwatch_dashboard",
  "aws_dynamodb_table_item",
  "aws_lambda_invocation",
  "aws_s3_bucket_object",
  "aws_s3_object",
  "aws_secretsmanager_secret_version",
  "aws_ssm_parameter",
];

const isFree = (key: string): boolean => FREE.test(key.replaceAll("_", "").toLowerCase());

/** Whether something of a type may run with a role: the resources of IAM only say what roles there are. */
const mayRun = (type: string): boolean => /^aws(?:cc)?_(?!iam_)/.test(type);

/** The roles and instance profiles, by ARN or name, that a resource of this type runs with, in no order. */
export const runRolesOf = (type: string, values: Json): readonly string[] =>
  mayRun(type) ? rolesIn(values, false, false, BY_NAME_IN[type]) : [];

const rolesIn = (value: Json, isNamed: boolean, isByName: boolean, byNameToo?: string): readonly string[] => {
  if (isJsonArray(value)) return value.flatMap((item) => rolesIn(item, isNamed, isByName));
  if (isJsonObject(value)) {
    const isParameter = isNamedParameter(value);
    return Object.entries(value)
      .filter(([key]) => !isFree(key))
      .flatMap(([key, member]) => {
        const holdsName = BY_NAME.includes(key) || key === byNameToo || (isParameter && isItsValue(key));
        return rolesIn(member, isNamed || NAMED_LIKE_ROLES.test(key), isByName || holdsName);
      });
  }
  if (typeof value !== "string" || value === "") return [];
  const within = BY_NAME.some((name) => value.includes(`"${name}"`)) ? structureIn(value) : undefined;
  if (within !== undefined) return rolesIn(within, isNamed, isByName);
  const arns = isNamed || /RoleArn"\s*:/.test(value) ? (value.match(ROLE_ARN) ?? []) : [];
  return arns.length === 0 && isByName ? [value] : arns;
};

/** A block that says by its name what its value is: `{ name = "ServiceRole", value = "app" }`. */
const isNamedParameter = ({ name }: JsonObject): boolean => typeof name === "string" && BY_NAME.includes(name);
const isItsValue = (key: string): boolean => ["value", "values", "static_value", "static_values"].includes(key);

/** The object or list that a text is; nothing for any other text. */
const structureIn = (text: string): Json | undefined => (/^\s*[{[]/.test(text) ? jsonIn(text) : undefined);

/**
 * Every ARN of IAM's that a value names, with the attributes that lead to it: `target.role_arn=arn:…`. Policy documents
 * are compared by themselves.
 */
const namedIn = (value: Json, path: string): readonly string[] => {
  if (isJsonArray(value)) return value.flatMap((item) => namedIn(item, path));
  if (isJsonObject(value)) {
    return "Statement" in value
      ? []
      : Object.entries(value).flatMap(([key, member]) => (isFree(key) ? [] : namedIn(member, `${path}.${key}`)));
  }
  if (typeof value !== "string" || !value.includes(":iam::")) return [];
  if (IAM_ARN.test(value)) return [`${path}=${value}`];
  const within = structureIn(value);
  if (within !== undefined) return namedIn(within, path);
  return [...value.matchAll(ROLE_IN_TEXT)].map(([, arn]) => `${path}=${arn}`);
};

/** An attribute by which something that is there gets, or may get, another role, or something else of IAM's. */
export interface OtherRole {
  readonly attribute: string;
  /** Whether it is a role that it runs with; else it is not told what it is for. */
  readonly isRole: boolean;
}

/**
 * The top-level attributes by which something that is there gets, or may get, another role to run with, or by which it
 * names another role, user, group, policy or provider of IAM's; but for those that are compared as policy documents.
 */
export const attributesWithOtherRoles = (change: RawChange): readonly OtherRole[] => {
  const { type, before, after } = change;
  if (!mayRun(type) || before === undefined || after === undefined) return [];
  const compared = documentAttributes(type);
  return changedAttributes(change).flatMap((attribute) => {
    if (isFree(attribute) || compared.includes(attribute)) return [];
    const isOther = (find: (value: Json) => readonly string[]): boolean => {
      const on = (side: RawSide): readonly string[] =>
        [...new Set(find(memberOf(side.values, attribute) ?? null))].sort();
      return !isEqual(on(before), on(after));
    };
    const isRole =
      isOther((value) => runRolesOf(type, { [attribute]: value })) ||
      hidesRole(markOf(after.unknown, attribute), HOLDS_ROLE.test(attribute));
    const isNamed = type !== "aws_lambda_permission" && !DATA.includes(type) && isOther((value) => namedIn(value, ""));
    return isRole || isNamed ? [{ attribute, isRole }] : [];
  });
};

const documentAttributes = (type: string): readonly string[] => [
  ...(ownMember(policyAttributes, type) ?? []).map(({ attribute }) => attribute),
  ...[ownMember(foundAttributes, type)].filter((attribute) => attribute !== undefined),
];

const hidesRole = (mark: Json, isNamed: boolean): boolean => {
  if (isJsonArray(mark)) return mark.some((item) => hidesRole(item, isNamed));
  if (!isJsonObject(mark)) return mark === true && isNamed;
  return Object.entries(mark).some(
    ([key, member]) => !isFree(key) && hidesRole(member, isNamed || HOLDS_ROLE.test(key)),
  );
};
