/** The values that several keys share, each with its rule and the document that the rule comes from. */
import * as z from "zod";

/** Text that is one line: no control characters, which neither Terraform nor an ARN can carry. */
export const line = z
  .string()
  .min(1, "must not be empty")
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, "must be one line of text without control characters");

export const accountId = z
  .string({ error: 'must be the 12 digits of an AWS account in quotes, such as "123456789012"' })
  .regex(/^\d{12}$/, 'must be the 12 digits of an AWS account, such as "123456789012"')
  .describe("The AWS account that holds the role and runs SageMaker. A run with credentials of another account stops.")
  .meta({ examples: ["123456789012"] });

export const region = z
  .string()
  .regex(/^[a-z]{2}(-[a-z]+)+-\d{1,2}$/, "must be an AWS region, such as us-east-1")
  .meta({ examples: ["us-east-1"] });

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: 64 characters for a role. */
export const roleName = z
  .string()
  .regex(/^[\w+=,.@-]{1,64}$/, "must be an IAM role name: 1 to 64 letters, digits or any of _+=,.@-")
  .meta({ examples: ["databricks-sagemaker"] });

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html: 128 characters for a policy name. */
export const policyName = z
  .string()
  .regex(/^[\w+=,.@-]{1,128}$/, "must be an IAM policy name: 1 to 128 letters, digits or any of _+=,.@-");

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html: begins and ends with a slash, 512 in all. */
export const path = z
  .string()
  .max(512, "must be at most 512 characters")
  .regex(/^\/([!-.0-~]+\/)*$/, "must be an IAM path that begins and ends with a slash, such as /databricks/")
  .meta({ examples: ["/databricks/"] });

const arn = (resource: string, example: string) =>
  z
    .string()
    .regex(new RegExp(`^arn:aws(-us-gov)?:iam::(\\d{12}|aws):${resource}$`), `must be an ARN, such as ${example}`)
    .meta({ examples: [example] });

export const roleArn = arn("role/[!-~]+", "arn:aws:iam::123456789012:role/terraform");
export const policyArn = arn("policy/[!-~]+", "arn:aws:iam::aws:policy/CloudWatchAgentServerPolicy");
export const oidcProviderArn = arn(
  "oidc-provider/[!-~]+",
  "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com",
);

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html: keys of 1 to 128, values of 0 to 256 characters. */
export const tags = z.record(
  z
    .string()
    .regex(
      /^[\p{L}\p{Z}\p{N}_.:/=+@-]{1,128}$/u,
      "must be a tag key: 1 to 128 letters, digits, spaces or any of _.:/=+@-",
    )
    .regex(/^(?!aws:)/i, "must not begin with aws:, which AWS keeps for itself"),
  z
    .string()
    .regex(/^[\p{L}\p{Z}\p{N}_.:/=+@-]{0,256}$/u, "must be at most 256 letters, digits, spaces or any of _.:/=+@-"),
);

export const positiveInteger = z.int().min(1, "must be at least 1");
export const naturalNumber = z.int().min(0, "must not be negative");
