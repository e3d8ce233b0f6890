import * as z from "zod/mini";
import { kmsKeyArn, literalLine, literalLineUpTo, longestHostName, region, roleArn } from "./fields.ts";

/** https://developer.hashicorp.com/terraform/language/backend/s3 */
const s3 = z.strictObject({
  bucket: z
    .string()
    .check(
      z.regex(/^(?!.*\.\.)(?!\d+\.\d+\.\d+\.\d+$)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "must be an S3 bucket name"),
      z.describe("The bucket that holds the state."),
    ),
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html: 1024 bytes, of which the names of the lock and
  // of the roles' state beside it take the last.
  key: literalLineUpTo(1000).check(
    z.regex(/^(?!\/)(?!.*\/\/).*[^/]$/, "must not begin or end with a slash, or have two in a row"),
    z.describe("The state's path in the bucket; each deployment needs its own."),
  ),
  region: region.check(z.describe("The bucket's region.")),
  use_lockfile: z
    ._default(z.boolean(), true)
    .check(
      z.describe(
        "Locks the state by a file beside it. Needs Terraform or OpenTofu 1.10; with an older one set this to false and name a `dynamodb_table`.",
      ),
    ),
  // https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html
  dynamodb_table: z
    .exactOptional(literalLineUpTo(1024))
    .check(z.describe("Locks the state by a DynamoDB table (deprecated by Terraform).")),
  encrypt: z._default(z.boolean(), true).check(z.describe("Encrypts the state in the bucket.")),
  kms_key_id: z.exactOptional(kmsKeyArn).check(z.describe("The ARN of the KMS key that encrypts the state.")),
  assume_role_arn: z.exactOptional(roleArn).check(z.describe("The role to assume for the state alone.")),
});

/** https://developer.hashicorp.com/terraform/language/backend/local */
const local = z.strictObject({
  path: z
    .exactOptional(literalLine)
    .check(z.describe("The state file. Default: `terraform.DEPLOYMENT.tfstate` beside the configuration file.")),
});

/** Terraform's default; OpenTofu has none. */
export const defaultCloudHost = "app.terraform.io";

/** https://github.com/hashicorp/go-tfe/blob/20992cfb8037a7400a6ea3899d5e2ca0cef51a54/validations.go */
const cloudName = literalLine.check(z.regex(/^[^\s/]*$/, "must be a name without spaces or slashes"));

const cloudHost = literalLineUpTo(longestHostName).check(
  z.regex(/^[^\s/:]+(:\d+)?$/, `must be a host alone, such as ${defaultCloudHost}`),
);

/** https://developer.hashicorp.com/terraform/cli/cloud/settings */
const cloud = z.strictObject({
  organization: cloudName.check(z.describe("The HCP Terraform organization.")),
  workspace: cloudName.check(z.describe("The workspace, which must be set to local execution.")),
  hostname: z
    ._default(cloudHost, defaultCloudHost)
    .check(z.describe("The host: HCP Terraform, or a Terraform Enterprise installation.")),
});

const s3Example = { bucket: "tf-state", key: "sagemaker-auth/prod.tfstate", region: "us-east-1" };

/** The kinds of backend; a deployment has exactly one. */
export const backendTypes = ["s3", "local", "cloud"] as const;

/** The key `backend`, read as a Backend. That it names exactly one of the kinds is left to `deploymentRules`. */
export const backendSchema = z.pipe(
  z
    .strictObject({
      s3: z
        .exactOptional(s3.check(z.meta({ examples: [s3Example] })))
        .check(z.describe("State in an S3 bucket, locked.")),
      local: z
        .exactOptional(local)
        .check(z.describe("State in a file. Not for a runner whose disk is gone after the job.")),
      cloud: z
        .exactOptional(cloud)
        .check(z.describe("State in HCP Terraform or Terraform Enterprise, with local execution (untested).")),
    })
    .check(z.meta({ minProperties: 1, maxProperties: 1, examples: [{ s3: s3Example }] })),
  z.transform(({ s3, local, cloud }): Backend => {
    if (s3) return { type: "s3", ...s3 };
    if (cloud) return { type: "cloud", ...cloud };
    return { type: "local", ...local };
  }),
);

/** Where a deployment's state lives. */
export type Backend =
  | ({ readonly type: "s3" } & Readonly<z.output<typeof s3>>)
  | ({ readonly type: "local" } & Readonly<z.output<typeof local>>)
  | ({ readonly type: "cloud" } & Readonly<z.output<typeof cloud>>);
