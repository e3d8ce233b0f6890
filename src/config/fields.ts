/** The values that several keys share, each with its rule and the document that the rule comes from. */
import * as z from "zod/mini";
import { githubIssuer, githubProviderArn } from "./github-oidc.ts";

/**
 * The greatest length of a text for which AWS, Databricks or GitHub document none. There has to be one: for each text
 * CDKTF looks for its own numbers in a time that grows with the square of the text's digits.
 */
const longestText = 4096;

/** `z.string()` with a greatest length in characters. */
export const textUpTo = (length: number) =>
  z.string().check(z.maxLength(length, `must be at most ${length} characters`));

/** Any text, of several lines as well. */
export const text = textUpTo(longestText);

/**
 * Control characters and line separators, as the inside of a class of a regular expression: what Unicode calls Cc, Zl and
 * Zp, in words that a program without Unicode's classes reads too.
 */
export const controls = String.raw`\u0000-\u001f\u007f-\u009f\u2028\u2029`;

/** One of the characters that text of one line does not have. */
export const controlCharacter = new RegExp(`[${controls}]`, "u");

/** Text that is one line: no control characters, which neither Terraform nor an ARN can carry. */
export const lineUpTo = (length: number) =>
  textUpTo(length).check(
    z.minLength(1, "must not be empty"),
    z.regex(new RegExp(`^[^${controls}]*$`, "u"), "must be one line of text without control characters"),
  );

/** Such a line of up to 4096 characters, for values whose own greatest length nobody documents. */
export const line = lineUpTo(longestText);

/**
 * The account of a deployment. It is text: a number would lose the zeros that an id may begin with.
 * Source: https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
 */
export const accountId = z
  .string({ error: 'must be the 12 digits of an AWS account in quotes, such as "123456789012"' })
  .check(
    z.regex(/^\d{12}$/, 'must be the 12 digits of an AWS account, such as "123456789012"'),
    z.describe(
      "The AWS account that holds the role and runs SageMaker. A run with credentials of another account stops.",
    ),
    z.meta({ examples: ["123456789012"] }),
  );

/** A region of AWS by its form alone: whether AWS has it is not asked, and its partition is judged by `regionRules`. */
export const region = z
  .string()
  .check(
    z.regex(/^([a-z]{2}|eusc)(-[a-z]{1,16}){1,4}-\d{1,2}$/, "must be an AWS region, such as us-east-1"),
    z.meta({ examples: ["us-east-1"] }),
  );

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: 64 characters for a role. */
export const roleName = z
  .string()
  .check(
    z.regex(/^[\w+=,.@-]{1,64}$/, "must be an IAM role name: 1 to 64 letters, digits or any of _+=,.@-"),
    z.meta({ examples: ["databricks-sagemaker"] }),
  );

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html: 128 characters for a policy name. */
export const policyName = z
  .string()
  .check(z.regex(/^[\w+=,.@-]{1,128}$/, "must be an IAM policy name: 1 to 128 letters, digits or any of _+=,.@-"));

/**
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html: begins and ends with a slash, 512 in all. Of
 * the characters that AWS allows, only those of names: a quote in an ARN would be read by Terraform.
 */
export const path = textUpTo(512).check(
  z.regex(/^\/([\w+=,.@-]+\/)*$/, "must be an IAM path that begins and ends with a slash, such as /databricks/"),
  z.meta({ examples: ["/databricks/"] }),
);

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_Policy.html: 2048 characters for an ARN. */
const arn = (kind: string, longestName: number, example: string) =>
  textUpTo(2048).check(
    z.regex(
      new RegExp(`^arn:aws(-us-gov)?:iam::(\\d{12}|aws):${kind}/([\\w+=,.@-]+/)*[\\w+=,.@-]{1,${longestName}}$`),
      `must be the ARN of an IAM ${kind}, such as ${example}`,
    ),
    z.meta({ examples: [example] }),
  );

/**
 * The ARN of an IAM role of any account, with the role's path.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: 64 characters for its name.
 */
export const roleArn = arn("role", 64, "arn:aws:iam::123456789012:role/terraform");

/**
 * The ARN of a managed policy, of an account or AWS's own.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html: 128 characters for its name.
 */
export const policyArn = arn("policy", 128, "arn:aws:iam::aws:policy/CloudWatchAgentServerPolicy");

const githubProviderExample = githubProviderArn("aws", "123456789012");

/** No other issuer: the conditions in a role's trust have the issuer's name in their keys. */
export const oidcProviderArn = textUpTo(2048).check(
  z.regex(
    new RegExp(`^arn:aws(-us-gov)?:iam::\\d{12}:oidc-provider/${githubIssuer.replaceAll(".", "\\.")}$`),
    `must be the ARN of the OIDC provider for GitHub.com, such as ${githubProviderExample}`,
  ),
  z.meta({ examples: [githubProviderExample] }),
);

/**
 * The most tags on a role: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html; the same on an
 * instance profile and an OIDC provider: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateInstanceProfile.html
 */
export const mostTags = 50;

/** A tag's key that AWS does not keep for itself: https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html */
export const tagKey = (key: z.ZodMiniString) =>
  key.check(z.regex(/^(?![aA][wW][sS]:)/, "must not begin with aws:, which AWS keeps for itself"));

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html: keys of 1 to 128, values of 0 to 256 characters. */
export const tags = z
  .record(
    tagKey(
      z
        .string()
        .check(
          z.regex(
            /^[\p{L}\p{Z}\p{N}_.:/=+@-]{1,128}$/u,
            "must be a tag key: 1 to 128 letters, digits, spaces or any of _.:/=+@-",
          ),
        ),
    ),
    z
      .string()
      .check(
        z.regex(
          /^[\p{L}\p{Z}\p{N}_.:/=+@-]{0,256}$/u,
          "must be at most 256 letters, digits, spaces or any of _.:/=+@-",
        ),
      ),
  )
  .check(
    z.refine((map) => Object.keys(map).length <= mostTags, {
      error: `must hold at most ${mostTags} tags, as AWS takes`,
    }),
    z.meta({ maxProperties: mostTags }),
  );

/**
 * Text that Terraform reads as it stands. In a backend's settings Terraform takes `${` for text where OpenTofu, from
 * 1.8, takes it for an expression, so neither may be there.
 */
export const literalLineUpTo = (length: number) =>
  lineUpTo(length).check(z.regex(/^(?!.*[$%]\{)/, "must not contain ${ or %{"));

/** Such a line of up to 4096 characters, for values whose own greatest length nobody documents. */
export const literalLine = literalLineUpTo(longestText);

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html: Latin-1, 1000 characters. */
export const description = lineUpTo(1000).check(
  z.regex(/^[ -~\u00a1-\u00ff]*$/, "must be Latin text: AWS takes no other characters in a description"),
);

/**
 * The id of a KMS key, as Terraform's S3 backend takes it: a UUID, or that of a key of several regions.
 * https://github.com/hashicorp/terraform/blob/v1.11.4/internal/backend/remote-state/s3/validate.go
 */
const kmsKeyId = "([a-f\\d]{8}-[a-f\\d]{4}-[1-5][a-f\\d]{3}-[89ab][a-f\\d]{3}-[a-f\\d]{12}|mrk-[a-f\\d]{32})";

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html: 256 characters. */
const kmsAlias = "alias/[\\w/-]{1,250}";

const kmsArn = (resource: string): string => `arn:aws(-us-gov)?:kms:[a-z\\d-]{1,64}:\\d{12}:${resource}`;

const kmsKeyExample = "arn:aws:kms:us-east-1:123456789012:key/11111111-2222-4333-8444-555555555555";

/** The longest of `kmsKey`, an alias's ARN. */
const longestKmsKey = 400;

/** A KMS key by its ARN, which a policy can name too. */
export const kmsKeyArn = textUpTo(longestKmsKey).check(
  z.regex(new RegExp(`^${kmsArn(`key/${kmsKeyId}`)}$`), `must be the ARN of a KMS key, such as ${kmsKeyExample}`),
  z.meta({ examples: [kmsKeyExample] }),
);

/** https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id: an id or an alias, or the ARN of either. */
export const kmsKey = textUpTo(longestKmsKey).check(
  z.regex(
    new RegExp(`^(${kmsKeyId}|${kmsAlias}|${kmsArn(`key/${kmsKeyId}`)}|${kmsArn(kmsAlias)})$`),
    `must be a KMS key: its id, alias/NAME, or the ARN of either, such as ${kmsKeyExample}`,
  ),
  z.meta({ examples: [kmsKeyExample] }),
);

/** https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4, without the lengths of its labels. */
export const longestHostName = 253;

/** The greatest number of 32 bits, which is what Databricks' API takes: no field of it takes more. */
const mostOfInt32 = 2_147_483_647;

const int32 = z.int().check(z.maximum(mostOfInt32, `must be at most ${mostOfInt32}`));

/** A whole number from 1 to 2,147,483,647, the greatest that Databricks' API takes. */
export const positiveInteger = int32.check(z.minimum(1, "must be at least 1"));

/** The same from 0. */
export const naturalNumber = int32.check(z.minimum(0, "must not be negative"));
