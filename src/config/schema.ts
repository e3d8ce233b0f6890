/**
 * The configuration file, `sagemaker-auth.yaml`. Keys are named as Terraform, AWS and Databricks name the same thing.
 * schema.json and docs/configuration.md are generated from the descriptions here.
 */
import * as z from "zod/mini";
import { type Backend, backendSchema } from "./backend.ts";
import { ciSchema } from "./ci.ts";
import { clusterExample, clusterSchema } from "./cluster.ts";
import {
  accountId,
  description,
  line,
  longestHostName,
  path,
  policyArn,
  policyName,
  region,
  roleArn,
  roleName,
  tags,
  textUpTo,
} from "./fields.ts";
import { allOptional } from "./introspect.ts";
import { overridesSchema } from "./overrides.ts";
import { reviewSettingsSchema } from "./review-settings.ts";

export type { Backend } from "./backend.ts";

const awsSchema = z.strictObject({
  account_id: accountId,
  region: region.check(z.describe("The region of SageMaker.")),
  partition: z
    .exactOptional(z.enum(["aws", "aws-us-gov"]))
    .check(z.describe("The partition. Default: the region's. The Databricks provider knows no other partition.")),
  assume_role_arn: z
    .exactOptional(roleArn)
    .check(z.describe("The role of this account that Terraform assumes. Default: the caller's own credentials.")),
  tags: z
    ._default(tags, {})
    .check(z.describe("Tags on everything in AWS. A role or an instance profile has at most 50, its own among them.")),
});

const deployRoleSchema = z.strictObject({
  name: roleName.check(z.describe("The role's name, and the instance profile's.")),
  path: z._default(path, "/").check(z.describe("The role's path.")),
  description: z.exactOptional(description).check(z.describe("The role's description.")),
  permissions_boundary: z
    .exactOptional(policyArn)
    .check(z.describe("The policy, of this account or AWS's own, that bounds what the role can ever do.")),
  max_session_duration: z
    .exactOptional(
      z
        .int()
        .check(z.minimum(3600, "must be 3600 to 43200 seconds"), z.maximum(43200, "must be 3600 to 43200 seconds")),
    )
    .check(z.describe("The longest session in seconds, 3600 to 43200. Default: AWS's 3600.")),
  tags: z._default(tags, {}).check(z.describe("Tags on the role, beside those of `aws.tags`.")),
  policy: z
    ._default(z.enum(["documented", "corrected", "hardened"]), "documented")
    .check(
      z.describe(
        "`documented`: Databricks' document to the letter. `corrected`: with its one action that does not exist replaced by the real one. `hardened`: corrected, and PassRole limited to the service it is for, and SageMaker's trust to this account.",
      ),
    ),
  inline_policy_name: z
    ._default(policyName, "mlflow-sagemaker")
    .check(z.describe("The name of the inline policy of step 2.")),
  managed_policies: z
    ._default(z.array(policyArn), [])
    .check(
      z.describe("ARNs of managed policies to attach beside AmazonSageMakerFullAccess: of this account or AWS's own."),
    ),
  create_before_destroy: z
    ._default(z.boolean(), true)
    .check(
      z.describe(
        "`true` replaces the role and what hangs on it in the order that keeps clusters working: a rename makes the new set and moves the cluster before the old set goes. AWS allows no two roles of one name, so set it to `false` in the change that alters `path`.",
      ),
    ),
  existing: z
    ._default(z.boolean(), false)
    .check(
      z.describe(
        "`true`: the role, its policies and its instance profile are somebody else's, such as another deployment's. They are read and checked, never changed.",
      ),
    ),
});

const addressAlone = "must be the workspace's address alone, such as https://dbc-a1b2.cloud.databricks.com";

/**
 * No port or host that there cannot be, none like https://1, which stands for another host, and no second spelling of one
 * that is another text: https's own port, or a dot at the end.
 */
const isHostSpelledOut = (address: string): boolean =>
  URL.canParse(address) && new URL(address).origin === address && !new URL(address).hostname.endsWith(".");

const workspaceSchema = z.strictObject({
  host: textUpTo("https://".length + longestHostName + ":65535".length).check(
    z.regex(/^(https:\/\/[a-z\d][a-z\d.-]*(:\d+)?|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)$/, {
      error: addressAlone,
      abort: true,
    }),
    z.refine(isHostSpelledOut, addressAlone),
    z.describe("The workspace's address."),
    z.meta({ examples: ["https://dbc-a1b2c3d4-e5f6.cloud.databricks.com"] }),
  ),
  aws_role: z
    .union([roleName, roleArn], { error: "must be the name or the ARN of an IAM role" })
    .check(
      z.describe("The name or ARN of the workspace's AWS role: the one that Databricks assumes to start clusters."),
      z.meta({ examples: ["databricks-cross-account"] }),
    ),
  pass_role: z
    ._default(z.enum(["managed", "external"]), "managed")
    .check(
      z.describe(
        "`managed`: adds the PassRole policy of step 4 to the workspace's role. `external`: another team owns that role; nothing is made on it, and the exact policy to hand to them is an output.",
      ),
    ),
  pass_role_policy_name: z
    .exactOptional(policyName)
    .check(z.describe("The name of the PassRole policy. Default: `pass-` and the deploy role's name.")),
  skip_validation: z
    ._default(z.boolean(), false)
    .check(z.describe("`true` registers the instance profile without the workspace's trial run of it.")),
});

/** Two service principals may have one display name, so the workspace knows each by its id. */
const applicationId = z
  .string()
  .check(
    z.regex(
      /^[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}$/,
      "must be an application id, such as 11111111-2222-3333-4444-555555555555",
    ),
  );

const grantToSchema = z.strictObject({
  groups: z
    ._default(z.array(line), [])
    .check(z.describe("Display names of workspace groups; none twice, in any case.")),
  users: z
    ._default(z.array(line.check(z.regex(/^\S+@\S+$/, "must be a user name, which is an e-mail address"))), [])
    .check(z.describe("User names, which are e-mail addresses.")),
  service_principals: z
    ._default(z.array(applicationId), [])
    .check(z.describe("Application ids of service principals.")),
});

/** The parts of a hand-made set-up that Terraform can take over. */
const adoptableParts = [
  "role",
  "managed_policies",
  "inline_policy",
  "instance_profile",
  "pass_role",
  "registration",
] as const;

const adoptSchema = z
  .pipe(
    z._default(
      z.union([z.boolean(), z.array(z.enum(adoptableParts))], {
        error: `must be true, false or a list of ${adoptableParts.join(", ")}`,
      }),
      false,
    ),
    z.transform((adopt): readonly AdoptablePart[] =>
      typeof adopt === "boolean" ? (adopt ? adoptableParts : []) : [...new Set(adopt)],
    ),
  )
  .check(
    z.describe(
      "`true` takes over the set-up that was made by hand after Databricks' document, instead of failing because it exists. A list takes over those parts alone. The names of its inline policies go to `deploy_role.inline_policy_name` and `workspace.pass_role_policy_name`.",
    ),
  );

/** One deployment as the file has it, once the defaults are merged in. */
export const deploymentSchema = z.strictObject({
  aws: awsSchema.check(z.describe("The AWS account.")),
  deploy_role: deployRoleSchema.check(
    z.describe("The role of steps 1 to 3, which clusters deploy with and SageMaker runs as."),
  ),
  workspace: workspaceSchema.check(z.describe("The Databricks workspace of steps 4 and 5.")),
  cluster: z
    .exactOptional(clusterSchema.check(z.meta({ examples: [clusterExample] })))
    .check(
      z.describe("The cluster of step 6, in the words of Databricks' Clusters API. Without it no cluster is made."),
    ),
  grant_to: z
    .prefault(grantToSchema, {})
    .check(z.describe("Who in the workspace may use the instance profile, beside its admins.")),
  adopt: adoptSchema,
  backend: backendSchema.check(z.describe("Where Terraform keeps the deployment's state. Exactly one of the three.")),
  overrides: z
    ._default(z.lazy(overridesSchema), {})
    .check(z.describe("Further literal arguments for a resource, by its address.")),
  ci: z
    .exactOptional(ciSchema)
    .check(z.describe("The two roles that GitHub Actions plans and applies with, for `sagemaker-auth bootstrap`.")),
});

/** A deployment's name is a folder, a stack and a word in comments; lower case, as some file systems know no other. */
export const deploymentName = z
  .string()
  .check(
    z.regex(
      /^[a-z\d][a-z\d_-]{0,62}$/,
      "must be 1 to 63 lower-case letters, digits, _ or -, beginning with a letter or digit",
    ),
    z.regex(/^(?!constructor$)/, "must not be constructor, which CDKTF takes for its own"),
  );

/**
 * A file without `defaults`, once they are merged into the deployments. It stands alone because Zod makes the schema of
 * `defaults`, as large as all the rest, at the first parse of an object that may hold them.
 */
export const fileWithoutDefaults = z.strictObject({
  version: z.literal(1).check(z.describe("The version of this format.")),
  deployments: z.record(deploymentName, deploymentSchema).check(
    z.refine((deployments) => Object.keys(deployments).length > 0, { error: "must hold at least one deployment" }),
    z.meta({
      description: "The deployments by their names: 1 to 63 lower-case letters, digits, `_` or `-`.",
      minProperties: 1,
    }),
  ),
  review: z
    .prefault(reviewSettingsSchema, {})
    .check(z.describe("What may be merged and applied. Always read from the base branch.")),
});

/** The whole file, once the defaults are merged into the deployments. */
export const fileSchema = z.strictObject({
  version: fileWithoutDefaults.shape.version,
  defaults: z
    .exactOptional(z.lazy(() => allOptional(deploymentSchema)))
    .check(z.describe("What deployments share: any of their keys. A deployment's own keys come first.")),
  deployments: fileWithoutDefaults.shape.deployments,
  review: fileWithoutDefaults.shape.review,
});

/** A deployment before `resolveDeployment`: the defaults that depend on other keys are not filled in yet. */
export type ParsedDeployment = z.output<typeof deploymentSchema>;

/** The key `review` before `resolveReview`: `fail_on_relation` is still absent where the file does not have it. */
export type ParsedReviewSettings = z.output<typeof reviewSettingsSchema>;

/** One of the parts that a list under `adopt` can name; `true` there stands for all of them. */
export type AdoptablePart = (typeof adoptableParts)[number];

/** The cluster with its defaults filled in. */
export type Cluster = z.output<typeof clusterSchema> & { readonly name: string };

/** One role in one AWS account for one workspace, with one Terraform state; all defaults are filled in. */
export type Deployment = Readonly<Omit<ParsedDeployment, "aws" | "workspace" | "cluster" | "backend">> & {
  readonly name: string;
  readonly aws: ParsedDeployment["aws"] & { readonly partition: Partition };
  readonly workspace: ParsedDeployment["workspace"] & { readonly pass_role_policy_name: string };
  readonly cluster?: Cluster;
  readonly backend: Backend;
};

/**
 * The second field of an ARN: `aws-us-gov` is GovCloud, and `aws` has all other regions that can be a deployment's.
 * Source: https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */
export type Partition = "aws" | "aws-us-gov";

/** The gate's settings: which findings and changes of access may pass. */
export type ReviewSettings = ParsedReviewSettings & {
  readonly fail_on_relation: NonNullable<ParsedReviewSettings["fail_on_relation"]>;
};

/** A configuration file that has passed every check, with its `defaults` merged into the deployments. */
export interface Configuration {
  readonly version: 1;
  /** In the file's order; names are unique. */
  readonly deployments: readonly Deployment[];
  readonly review: ReviewSettings;
}
