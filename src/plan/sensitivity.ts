import { isJsonObject, type Json } from "../terraform/json.ts";
import type { TerraformResourceChange } from "../terraform/plan-json.ts";
import { policyAttributes } from "./policy-attributes.ts";

/**
 * The sensitive parts of a change, of the shape of its values. Terraform before 0.15.1 does not say in its plan which
 * attributes the provider calls sensitive (hashicorp/terraform#28522): of such a plan every value counts as sensitive
 * but those of IAM's own resources without secrets, and the policy documents of others.
 */
export const sensitivityOf = (
  { type, change }: TerraformResourceChange,
  terraformVersion: string,
): { readonly before: Json; readonly after: Json } => {
  if (saysWhatIsSensitive(terraformVersion)) {
    return { before: change.before_sensitive ?? false, after: change.after_sensitive ?? false };
  }
  return { before: allButPolicies(type, change.before), after: allButPolicies(type, change.after) };
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
  const policies = policyAttributes[type]?.flatMap(({ attribute, named }) => [attribute, named]) ?? [];
  const names = isJsonObject(values) ? Object.keys(values) : [];
  return Object.fromEntries(names.filter((name) => !policies.includes(name)).map((name) => [name, true]));
};
