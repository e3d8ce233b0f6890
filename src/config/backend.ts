import * as z from "zod";
import { kmsKeyArn, literalLine, literalLineUpTo, longestHostName, region, roleArn } from "./fields.ts";

/** https://developer.hashicorp.com/terraform/language/backend/s3 */
const s3 = z.strictObject({
  bucket: z
    .string()
    .regex(/^(?!.*\.\.)(?!\d+\.\d+\.\d+\.\d+$)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "must be an S3 bucket name")
    .describe("The bucket that holds the state."),
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html: 1024 bytes, of which the names of the lock and
  // of the roles' state beside it take the last.
  key: literalLineUpTo(1000)
    .regex(/^(?!\/)(?!.*\/\/).*[^/]$/, "must not begin or end with a slash, or have two in a row")
    .describe("The state's path in the bucket; each deployment needs its own."),
  region: region.describe("The bucket's region."),
  use_lockfile: z
    .boolean()
    .default(true)
    .describe(
      "Locks the state by a file beside it. Needs Terraform or OpenTofu 1.10; with an older one set this to false and name a `dynamodb_table`.",
    ),
  // https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html
  dynamodb_table: literalLineUpTo(1024)
    .exactOptional()
    .describe("Locks the state by a DynamoDB table (deprecated by Terraform)."),
  encrypt: z.boolean().default(true).describe("Encrypts the state in the bucket."),
  kms_key_id: kmsKeyArn.exactOptional().describe("The ARN of the KMS key that encrypts the state."),
  assume_role_arn: roleArn.exactOptional().describe("The role to assume for the state alone."),
});

/** https://developer.hashicorp.com/terraform/language/backend/local */
const local = z.strictObject({
  path: literalLine
    .exactOptional()
    .describe("The state file. Default: `terraform.DEPLOYMENT.tfstate` beside the configuration file."),
});

/** Terraform's default; OpenTofu has none. */
export const defaultCloudHost = "app.terraform.io";

/** https://developer.hashicorp.com/terraform/cli/cloud/settings */
const cloud = z.strictObject({
  organization: literalLine.describe("The HCP Terraform organization."),
  workspace: literalLine.describe("The workspace, which must be set to local execution."),
  hostname: literalLineUpTo(longestHostName)
    .default(defaultCloudHost)
    .describe("The host: HCP Terraform, or a Terraform Enterprise installation."),
});

const s3Example = { bucket: "tf-state", key: "sagemaker-auth/prod.tfstate", region: "us-east-1" };

/** The kinds of backend; a deployment has exactly one. */
export const backendTypes = ["s3", "local", "cloud"] as const;

export const backendSchema = z
  .strictObject({
    s3: s3
      .meta({ examples: [s3Example] })
      .exactOptional()
      .describe("State in an S3 bucket, locked."),
    local: local.exactOptional().describe("State in a file. Not for a runner whose disk is gone after the job."),
    cloud: cloud
      .exactOptional()
      .describe("State in HCP Terraform or Terraform Enterprise, with local execution (untested)."),
  })
  .meta({ minProperties: 1, maxProperties: 1, examples: [{ s3: s3Example }] })
  .transform(({ s3, local, cloud }): Backend => {
    if (s3) return { type: "s3", ...s3 };
    if (cloud) return { type: "cloud", ...cloud };
    return { type: "local", ...local };
  });

/** Where a deployment's state lives. */
export type Backend =
  | ({ readonly type: "s3" } & Readonly<z.output<typeof s3>>)
  | ({ readonly type: "local" } & Readonly<z.output<typeof local>>)
  | ({ readonly type: "cloud" } & Readonly<z.output<typeof cloud>>);
