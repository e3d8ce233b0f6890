import * as z from "zod/mini";
import {
  kmsKey,
  line,
  lineUpTo,
  longestHostName,
  naturalNumber,
  positiveInteger,
  region,
  tagKey,
  text,
  textUpTo,
} from "./fields.ts";

/** https://docs.databricks.com/api/workspace/clusters/create#data_security_mode */
const dataSecurityModes = [
  "SINGLE_USER",
  "DATA_SECURITY_MODE_DEDICATED",
  "DATA_SECURITY_MODE_AUTO",
  "USER_ISOLATION",
  "DATA_SECURITY_MODE_STANDARD",
  "NONE",
  "LEGACY_SINGLE_USER",
  "LEGACY_SINGLE_USER_STANDARD",
  "LEGACY_TABLE_ACL",
  "LEGACY_PASSTHROUGH",
] as const;

const destination = z.strictObject({ destination: line.check(z.describe("The path.")) });

/** https://docs.databricks.com/api/workspace/clusters/create#cluster_log_conf-s3 */
const s3Destination = z
  .strictObject({
    destination: z
      .string()
      .check(
        z.regex(/^s3:\/\/[a-z0-9.-]{3,63}(\/.{0,1024})?$/, "must be an S3 URI, such as s3://bucket/folder"),
        z.describe("The S3 URI."),
      ),
    region: z.exactOptional(region).check(z.describe("The bucket's region.")),
    endpoint: z
      .exactOptional(
        textUpTo("https://".length + longestHostName).check(
          z.regex(
            /^https:\/\/[a-z\d][a-z\d.-]*$/,
            "must be an S3 endpoint, such as https://s3-us-west-2.amazonaws.com",
          ),
        ),
      )
      .check(z.describe("The S3 endpoint, which comes before `region`.")),
    enable_encryption: z.exactOptional(z.boolean()).check(z.describe("Whether S3 encrypts what is written.")),
    encryption_type: z
      .exactOptional(z.enum(["sse-s3", "sse-kms"]))
      .check(z.describe("The kind of encryption, where it is on. Default: sse-s3.")),
    kms_key: z
      .exactOptional(kmsKey)
      .check(z.describe("The KMS key for `sse-kms`. The instance profile's role has to be allowed to use it.")),
    canned_acl: z
      .exactOptional(z.enum(["private", "bucket-owner-read", "bucket-owner-full-control"]))
      .check(
        z.describe(
          "The canned ACL of what is written, for a bucket of another account. Those of S3 that let others in are not taken.",
        ),
      ),
  })
  .check(
    z.refine(({ enable_encryption, encryption_type, kms_key }) => enable_encryption || !(encryption_type || kms_key), {
      error: "has an encryption that is off: it needs `enable_encryption: true`",
    }),
    z.refine(
      ({ enable_encryption, encryption_type, kms_key }) =>
        !enable_encryption || encryption_type === "sse-kms" || !kms_key,
      {
        error: "has a `kms_key` that is not used: it needs `encryption_type: sse-kms`",
      },
    ),
    // https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster#cluster_log_conf
    z.refine(({ region, endpoint }) => region !== undefined || endpoint !== undefined, {
      error: "needs the bucket's `region`, or an `endpoint`",
    }),
  );

const storages = ["workspace", "volumes", "dbfs", "s3"] as const;

const initScript = z
  .strictObject({
    workspace: z.exactOptional(destination).check(z.describe("A file of the workspace.")),
    volumes: z.exactOptional(destination).check(z.describe("A file of a Unity Catalog volume.")),
    dbfs: z.exactOptional(destination).check(z.describe("A file of DBFS (deprecated by Databricks).")),
    s3: z.exactOptional(s3Destination).check(z.describe("A file in S3, read with the instance profile.")),
  })
  .check(
    z.refine((script) => storages.filter((storage) => storage in script).length === 1, {
      error: `must have exactly one of ${storages.join(", ")}`,
    }),
  );

/** Where logs can go: a cluster's are in one of them. */
export const logStorages = ["volumes", "dbfs", "s3"] as const;

const clusterLogConf = z
  .strictObject({
    volumes: z.exactOptional(destination).check(z.describe("A folder of a Unity Catalog volume.")),
    dbfs: z.exactOptional(destination).check(z.describe("A folder of DBFS.")),
    s3: z.exactOptional(s3Destination).check(z.describe("A folder in S3, written with the instance profile.")),
  })
  .check(
    z.refine((conf) => Object.keys(conf).length === 1, { error: `must have exactly one of ${logStorages.join(", ")}` }),
  );

/** https://docs.databricks.com/aws/en/compute/custom-containers#use-secrets-for-authentication */
const secretReference = /^\{\{secrets\/[\w.@-]{1,128}\/[\w.-]{1,128}\}\}$/;

/** Whether a text is the name of a secret of the workspace, which a node replaces by the secret. */
export const isSecretReference = (text: string): boolean => secretReference.test(text);

const dockerImage = z.strictObject({
  url: line.check(z.describe("The image's URL."), z.meta({ examples: ["databricksruntime/standard:latest"] })),
  basic_auth: z
    .exactOptional(
      z.strictObject({
        username: line.check(z.describe("The user's name.")),
        // A failed pattern would print the password.
        password: z.string().check(
          z.refine(isSecretReference, {
            error: "must be a secret of the workspace, as {{secrets/SCOPE/KEY}}",
          }),
          z.meta({ pattern: secretReference.source }),
          z.describe("The password, by the name of a secret of the workspace: `{{secrets/SCOPE/KEY}}`."),
        ),
      }),
    )
    .check(z.describe("The user of the image's registry. Without it ECR is asked with the instance profile.")),
});

/** https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster#ebs_volume_size, in GiB. */
const ebsVolumeSizes = { leastSsd: 100, leastHdd: 500, most: 4096 } as const;

const awsAttributes = z
  .strictObject({
    zone_id: z.exactOptional(line).check(z.describe("The availability zone, or `auto`.")),
    availability: z
      .exactOptional(z.enum(["ON_DEMAND", "SPOT", "SPOT_WITH_FALLBACK"]))
      .check(z.describe("The kind of instances.")),
    first_on_demand: z.exactOptional(naturalNumber).check(z.describe("How many of the first nodes are on demand.")),
    spot_bid_price_percent: z
      .exactOptional(positiveInteger)
      .check(z.describe("The highest spot price, in percent of on demand.")),
    ebs_volume_type: z
      .exactOptional(z.enum(["GENERAL_PURPOSE_SSD", "THROUGHPUT_OPTIMIZED_HDD"]))
      .check(z.describe("The kind of EBS volumes.")),
    ebs_volume_count: z
      .exactOptional(naturalNumber.check(z.maximum(10, "must be at most 10")))
      .check(z.describe("How many EBS volumes each node gets.")),
    ebs_volume_size: z
      .exactOptional(
        z
          .int()
          .check(
            z.minimum(ebsVolumeSizes.leastSsd, `must be at least ${ebsVolumeSizes.leastSsd}`),
            z.maximum(ebsVolumeSizes.most, `must be at most ${ebsVolumeSizes.most}`),
          ),
      )
      .check(
        z.describe("The size of each EBS volume in GiB: 100 to 4096, and at least 500 for THROUGHPUT_OPTIMIZED_HDD."),
      ),
    ebs_volume_iops: z.exactOptional(positiveInteger).check(z.describe("The IOPS of each EBS volume.")),
    ebs_volume_throughput: z
      .exactOptional(positiveInteger)
      .check(z.describe("The throughput of each EBS volume in MiB/s.")),
  })
  .check(
    z.refine(
      ({ ebs_volume_type, ebs_volume_size = ebsVolumeSizes.most }) =>
        ebs_volume_type !== "THROUGHPUT_OPTIMIZED_HDD" || ebs_volume_size >= ebsVolumeSizes.leastHdd,
      { error: `must be at least ${ebsVolumeSizes.leastHdd} for THROUGHPUT_OPTIMIZED_HDD`, path: ["ebs_volume_size"] },
    ),
  );

/** The least that makes a cluster which hands out the instance profile's credentials. */
export const clusterExample = {
  spark_version: "15.4.x-cpu-ml-scala2.12",
  node_type_id: "i3.xlarge",
  num_workers: 1,
  single_user_name: "ml@example.com",
};

/**
 * Keys of which a cluster has one; a deployment that names one drops its defaults' others. Those of nodes and pools are
 * the conflicts of the Databricks provider's databricks_cluster: driver and workers come both from pools, or neither. With a
 * pool the provider leaves what the nodes are on AWS out of its request without a word: the pool has said it.
 * https://github.com/databricks/terraform-provider-databricks/blob/main/clusters/resource_cluster.go
 */
export const clusterAlternatives = [
  ["num_workers", "autoscale"],
  ["node_type_id", "instance_pool_id"],
  ["node_type_id", "driver_instance_pool_id"],
  ["driver_node_type_id", "instance_pool_id"],
  ["driver_node_type_id", "driver_instance_pool_id"],
  ["aws_attributes", "instance_pool_id"],
  ["enable_elastic_disk", "instance_pool_id"],
] as const;

/** Databricks adds its own to them: https://docs.databricks.com/api/workspace/clusters/create#custom_tags */
const mostCustomTags = 45;

/** The keys that https://docs.databricks.com/api/workspace/clusters/sparkversions lists; a release's title is none. */
const sparkVersion = text.check(
  z.regex(/^[\w.:~-]*[-:][\w.:~-]*$/, "must be a runtime's key, such as 15.4.x-cpu-ml-scala2.12"),
  z.meta({ examples: ["15.4.x-cpu-ml-scala2.12"] }),
);

/** A family and a size, as in EC2's instance types and Databricks' fleets; those of other clouds have no dot. */
const nodeType = text.check(z.regex(/^[a-z\d-]+\.[a-z\d-]+$/, "must be a node type on AWS, such as i3.xlarge"));

/** Step 6's cluster, in the Clusters API's words: https://docs.databricks.com/api/workspace/clusters/create */
export const clusterSchema = z.strictObject({
  name: z.exactOptional(line).check(z.describe("The cluster's name. Default: `sagemaker-` and the deployment's name.")),
  spark_version: sparkVersion.check(z.describe("The Databricks Runtime version.")),
  node_type_id: z
    .exactOptional(nodeType)
    .check(z.describe("The workers' node type; this or `instance_pool_id`, unless a policy fixes it.")),
  instance_pool_id: z.exactOptional(line).check(z.describe("The pool that the nodes come from.")),
  driver_node_type_id: z.exactOptional(nodeType).check(z.describe("The driver's node type. Default: the workers'.")),
  driver_instance_pool_id: z
    .exactOptional(line)
    .check(z.describe("The pool that the driver comes from. Default: the workers'.")),
  num_workers: z.exactOptional(naturalNumber).check(z.describe("The fixed number of workers; this or `autoscale`.")),
  autoscale: z
    .exactOptional(
      z.strictObject({
        min_workers: naturalNumber.check(z.describe("The least number of workers.")),
        max_workers: positiveInteger.check(z.describe("The greatest number of workers.")),
      }),
    )
    .check(z.describe("A range for the number of workers.")),
  autotermination_minutes: z
    .exactOptional(
      naturalNumber.check(
        z.maximum(10_000, "must be 0, or 10 to 10000"),
        z.refine((minutes) => minutes <= 0 || minutes >= 10, { error: "must be 0, or 10 to 10000" }),
      ),
    )
    .check(
      z.describe(
        "Minutes without activity until the cluster stops: 10 to 10000, or 0 for never. Default: the provider's 60.",
      ),
    ),
  data_security_mode: z
    .exactOptional(z.enum(dataSecurityModes))
    .check(
      z.describe(
        "The access mode. Only a single-user cluster (or one without isolation) hands the instance profile's credentials to its code. Default: SINGLE_USER where `single_user_name` is set.",
      ),
    ),
  single_user_name: z
    .exactOptional(line)
    .check(z.describe("The user, service principal (application id) or group that a single-user cluster is for.")),
  policy_id: z.exactOptional(line).check(z.describe("The cluster policy.")),
  apply_policy_default_values: z
    .exactOptional(z.boolean())
    .check(z.describe("Whether the policy's defaults fill in what is not set.")),
  runtime_engine: z.exactOptional(z.enum(["STANDARD", "PHOTON"])).check(z.describe("The runtime engine.")),
  docker_image: z
    .exactOptional(dockerImage)
    .check(z.describe("The image of a container for the nodes. Databricks' runtimes for machine learning take none.")),
  spark_conf: z.exactOptional(z.record(line, text)).check(z.describe("Spark configuration.")),
  spark_env_vars: z
    .exactOptional(
      z.record(z.string().check(z.regex(/^[A-Za-z_]\w{0,254}$/, "must be an environment variable's name")), text),
    )
    .check(
      z.describe(
        "Environment variables. Never put a secret here: name it, as `{{secrets/SCOPE/KEY}}`. One that is called like a secret takes nothing else.",
      ),
    ),
  custom_tags: z
    .exactOptional(
      z
        // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions
        .record(
          tagKey(
            lineUpTo(128).check(
              z.regex(/^(?!Name$)/, "must not be Name, by which Databricks knows the cluster's instances"),
            ),
          ),
          textUpTo(256),
        )
        .check(
          z.refine((map) => Object.keys(map).length <= mostCustomTags, {
            error: `must hold at most ${mostCustomTags} tags`,
          }),
          z.meta({ maxProperties: mostCustomTags }),
        ),
    )
    .check(z.describe("Tags on the EC2 instances and volumes.")),
  init_scripts: z
    .exactOptional(z.array(initScript).check(z.maxLength(10, "must be at most 10")))
    .check(z.describe("Scripts that run when a node starts, in order.")),
  cluster_log_conf: z.exactOptional(clusterLogConf).check(z.describe("Where the logs go.")),
  aws_attributes: z
    .exactOptional(awsAttributes)
    .check(
      z.describe(
        "What the nodes are on AWS, where no pool says it. The instance profile is always the deployment's own.",
      ),
    ),
  enable_elastic_disk: z
    .exactOptional(z.boolean())
    .check(z.describe("Whether nodes that run out of disk get more. With a pool the pool says it.")),
  enable_local_disk_encryption: z.exactOptional(z.boolean()).check(z.describe("Whether local disks are encrypted.")),
  ssh_public_keys: z
    .exactOptional(z.array(line).check(z.maxLength(10, "must be at most 10")))
    .check(z.describe("Public keys for SSH to the nodes.")),
  no_wait: z
    .exactOptional(z.boolean())
    .check(z.describe("`true` does not wait until the new cluster runs, which takes minutes.")),
  is_pinned: z
    .exactOptional(z.boolean())
    .check(z.describe("Whether the cluster's configuration is kept 30 days after it stopped.")),
});
