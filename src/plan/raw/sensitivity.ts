import { isJsonArray, isJsonObject, type Json, type JsonObject, ownMember } from "../../common/json.ts";
import type { TerraformPlan, TerraformResourceChange } from "../../terraform/plan-json.ts";
import { policyAttributes } from "../documents/policy-attributes.ts";
import { isEqual } from "./attributes.ts";
import { hasMark, markOf, memberOf, type RawChange } from "./raw-change.ts";

/** The sensitive parts of a change on both sides, of the shape of its values. */
export interface Sensitivity {
  readonly before: Json;
  readonly after: Json;
}

/**
 * Gives what tells which parts of a plan's changes are sensitive: what Terraform marks, and every text that is the same
 * as one it marks elsewhere, since a provider copies values to where nothing marks them; not an ARN that the configuration
 * spells out where it stands, which is no copy. Terraform before 0.15.1 does
 * not say which attributes the provider calls sensitive (hashicorp/terraform#28522): of such a plan every value counts
 * as sensitive but those of IAM's own resources without secrets, and the policy documents of others.
 */
export const readSensitivity = (
  plan: TerraformPlan,
): ((change: TerraformResourceChange, expressions: RawChange["expressions"]) => Sensitivity) => {
  if (!saysWhatIsSensitive(plan.terraform_version)) {
    return ({ type, change }) => ({
      before: allButPolicies(type, change.before),
      after: allButPolicies(type, change.after),
    });
  }
  const secrets = new Set(
    plan.resource_changes.flatMap(({ change }) => [
      ...markedTexts(change.before ?? null, change.before_sensitive ?? false),
      ...markedTexts(change.after ?? null, change.after_sensitive ?? false),
    ]),
  );
  return ({ change: { before = null, after = null, ...marks } }, expressions) => {
    const isCopy = (text: string, attribute: string): boolean =>
      secrets.has(text) && !spelledOut(expressions?.[attribute]).includes(text);
    const marksOf = (values: Json, mark: Json): Json => (secrets.size === 0 ? mark : withCopies(values, mark, isCopy));
    return onBothSides(before, after, {
      before: marksOf(before, marks.before_sensitive ?? false),
      after: marksOf(after, marks.after_sensitive ?? false),
    });
  };
};

/** The ARNs that an expression is made of when it is nothing but what it says. */
const spelledOut = (expression: Json | undefined): readonly string[] => {
  const constant = memberOf(expression, "constant_value");
  const items = isJsonArray(constant) ? constant : [constant];
  return items.filter((item) => typeof item === "string").filter((text) => text.startsWith("arn:"));
};

/**
 * The marks of both sides for what is the same on both, so that nothing looks changed of which only the mark comes or
 * goes.
 */
const onBothSides = (before: Json, after: Json, marks: Sensitivity): Sensitivity => {
  if (!isJsonObject(before) || !isJsonObject(after)) return marks;
  const same = Object.entries(after).filter(
    ([name, value]) =>
      [marks.before, marks.after].some((mark) => hasMark(markOf(mark, name))) &&
      isEqual(ownMember(before, name) ?? null, value),
  );
  const joined = Object.fromEntries(
    same.map(([name, value]) => [name, joinMarks(value, markOf(marks.before, name), markOf(marks.after, name))]),
  );
  return { before: withMembers(marks.before, joined), after: withMembers(marks.after, joined) };
};

const withMembers = (mark: Json, members: JsonObject): Json =>
  mark === true ? true : { ...(isJsonObject(mark) && mark), ...members };

const joinMarks = (value: Json, one: Json, other: Json): Json => {
  if (one === true || other === true) return true;
  if (isJsonArray(value)) {
    return value.map((item, index) => joinMarks(item, markOf(one, index), markOf(other, index)));
  }
  if (!isJsonObject(value)) return false;
  const members = Object.entries(value);
  return Object.fromEntries(
    members.map(([key, member]) => [key, joinMarks(member, markOf(one, key), markOf(other, key))]),
  );
};

/** Shorter texts are equal by chance: `true`, a region's suffix. */
const shortestSecret = 6;

/** Every text under a mark. */
const markedTexts = (value: Json, mark: Json): readonly string[] => {
  if (typeof value === "string") return mark === true && value.length >= shortestSecret ? [value] : [];
  if (mark === false) return [];
  if (isJsonArray(value)) return value.flatMap((item, index) => markedTexts(item, markOf(mark, index)));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => markedTexts(member, markOf(mark, key)));
};

/** The mark, with every text that is a copy of a secret marked too; `attribute` is the top-level one that holds it. */
const withCopies = (
  value: Json,
  mark: Json,
  isCopy: (text: string, attribute: string) => boolean,
  attribute?: string,
): Json => {
  if (mark === true) return mark;
  if (typeof value === "string") return isCopy(value, attribute ?? "") || mark;
  if (isJsonArray(value)) return value.map((item, index) => withCopies(item, markOf(mark, index), isCopy, attribute));
  if (!isJsonObject(value)) return mark;
  const keys = new Set([...Object.keys(value), ...(isJsonObject(mark) ? Object.keys(mark) : [])]);
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      withCopies(ownMember(value, key) ?? null, markOf(mark, key), isCopy, attribute ?? key),
    ]),
  );
};

const saysWhatIsSensitive = (version: string): boolean => {
  const [major = 0, minor = 0, patch = 0] = version.split("-")[0]?.split(".").map(Number) ?? [];
  return major > 0 || minor > 15 || (minor === 15 && patch >= 1);
};

/** IAM resources that hold a secret: a password, a secret key, a private key. */
const secretive = [
  "aws_iam_access_key",
  "aws_iam_user_login_profile",
  "aws_iam_service_specific_credential",
  "aws_iam_server_certificate",
  "aws_iam_virtual_mfa_device",
];

const allButPolicies = (type: string, values: Json | undefined): Json => {
  if (type.startsWith("aws_iam_") && !secretive.includes(type)) return false;
  const policies = ownMember(policyAttributes, type)?.flatMap(({ attribute, named }) => [attribute, named]) ?? [];
  const names = isJsonObject(values) ? Object.keys(values) : [];
  return Object.fromEntries(names.filter((name) => !policies.includes(name)).map((name) => [name, true]));
};
