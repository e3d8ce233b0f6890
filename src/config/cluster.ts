import * as z from "zod";
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

const destination = z.strictObject({ destination: line.describe("The path.") });

/** https://docs.databricks.com/api/workspace/clusters/create#cluster_log_conf-s3 */
const s3Destination = z
  .strictObject({
    destination: z
      .string()
      .regex(/^s3:\/\/[a-z0-9.-]{3,63}(\/.{0,1024})?$/, "must be an S3 URI, such as s3://bucket/folder")
      .describe("The S3 URI."),
    region: region.exactOptional().describe("The bucket's region."),
    endpoint: textUpTo("https://".length + longestHostName)
      .regex(/^https:\/\/[a-z\d][a-z\d.-]*$/, "must be an S3 endpoint, such as https://s3-us-west-2.amazonaws.com")
      .exactOptional()
      .describe("The S3 endpoint, which comes before `region`."),
    enable_encryption: z.boolean().exactOptional().describe("Whether S3 encrypts what is written."),
    encryption_type: z
      .enum(["sse-s3", "sse-kms"])
      .exactOptional()
      .describe("The kind of encryption, where it is on. Default: sse-s3."),
    kms_key: kmsKey
      .exactOptional()
      .describe("The KMS key for `sse-kms`. The instance profile's role has to be allowed to use it."),
    canned_acl: z
      .enum(["private", "bucket-owner-read", "bucket-owner-full-control"])
      .exactOptional()
      .describe(
        "The canned ACL of what is written, for a bucket of another account. Those of S3 that let others in are not taken.",
      ),
  })
  .refine(({ enable_encryption, encryption_type, kms_key }) => enable_encryption || !(encryption_type || kms_key), {
    error: "has an encryption that is off: it needs `enable_encryption: true`",
  })
  .refine(
    ({ enable_encryption, encryption_type, kms_key }) =>
      !enable_encryption || encryption_type === "sse-kms" || !kms_key,
    {
      error: "has a `kms_key` that is not used: it needs `encryption_type: sse-kms`",
    },
  )
  // https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster#cluster_log_conf
  .refine(({ region, endpoint }) => region !== undefined || endpoint !== undefined, {
    error: "needs the bucket's `region`, or an `endpoint`",
  });

const storages = ["workspace", "volumes", "dbfs", "s3"] as const;

const initScript = z
  .strictObject({
    workspace: destination.exactOptional().describe("A file of the workspace."),
    volumes: destination.exactOptional().describe("A file of a Unity Catalog volume."),
    dbfs: destination.exactOptional().describe("A file of DBFS (deprecated by Databricks)."),
    s3: s3Destination.exactOptional().describe("A file in S3, read with the instance profile."),
  })
  .refine((script) => storages.filter((storage) => storage in script).length === 1, {
    error: `must have exactly one of ${storages.join(", ")}`,
  });

/** Where logs can go: a cluster's are in one of them. */
export const logStorages = ["volumes", "dbfs", "s3"] as const;

const clusterLogConf = z
  .strictObject({
    volumes: destination.exactOptional().describe("A folder of a Unity Catalog volume."),
    dbfs: destination.exactOptional().describe("A folder of DBFS."),
    s3: s3Destination.exactOptional().describe("A folder in S3, written with the instance profile."),
  })
  .refine((conf) => Object.keys(conf).length === 1, { error: `must have exactly one of ${logStorages.join(", ")}` });

/** https://docs.databricks.com/aws/en/compute/custom-containers#use-secrets-for-authentication */
const secretReference = /^\{\{secrets\/[\w.@-]{1,128}\/[\w.-]{1,128}\}\}$/;

/** Whether a text is the name of a secret of the workspace, which a node replaces by the secret. */
export const isSecretReference = (text: string): boolean => secretReference.test(text);

const dockerImage = z.strictObject({
  url: line.describe("The image's URL.").meta({ examples: ["databricksruntime/standard:latest"] }),
  basic_auth: z
    .strictObject({
      username: line.describe("The user's name."),
      // A failed pattern would print the password.
      password: z
        .string()
        .refine(isSecretReference, {
          error: "must be a secret of the workspace, as {{secrets/SCOPE/KEY}}",
        })
        .meta({ pattern: secretReference.source })
        .describe("The password, by the name of a secret of the workspace: `{{secrets/SCOPE/KEY}}`."),
    })
    .exactOptional()
    .describe("The user of the image's registry. Without it ECR is asked with the instance profile."),
});

/** https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster#ebs_volume_size, in GiB. */
const ebsVolumeSizes = { leastSsd: 100, leastHdd: 500, most: 4096 } as const;

const awsAttributes = z
  .strictObject({
    zone_id: line.exactOptional().describe("The availability zone, or `auto`."),
    availability: z
      .enum(["ON_DEMAND", "SPOT", "SPOT_WITH_FALLBACK"])
      .exactOptional()
      .describe("The kind of instances."),
    first_on_demand: naturalNumber.exactOptional().describe("How many of the first nodes are on demand."),
    spot_bid_price_percent: positiveInteger
      .exactOptional()
      .describe("The highest spot price, in percent of on demand."),
    ebs_volume_type: z
      .enum(["GENERAL_PURPOSE_SSD", "THROUGHPUT_OPTIMIZED_HDD"])
      .exactOptional()
      .describe("The kind of EBS volumes."),
    ebs_volume_count: naturalNumber
      .max(10, "must be at most 10")
      .exactOptional()
      .describe("How many EBS volumes each node gets."),
    ebs_volume_size: z
      .int()
      .min(ebsVolumeSizes.leastSsd, `must be at least ${ebsVolumeSizes.leastSsd}`)
      .max(ebsVolumeSizes.most, `must be at most ${ebsVolumeSizes.most}`)
      .exactOptional()
      .describe("The size of each EBS volume in GiB: 100 to 4096, and at least 500 for THROUGHPUT_OPTIMIZED_HDD."),
    ebs_volume_iops: positiveInteger.exactOptional().describe("The IOPS of each EBS volume."),
    ebs_volume_throughput: positiveInteger.exactOptional().describe("The throughput of each EBS volume in MiB/s."),
  })
  .refine(
    ({ ebs_volume_type, ebs_volume_size = ebsVolumeSizes.most }) =>
      ebs_volume_type !== "THROUGHPUT_OPTIMIZED_HDD" || ebs_volume_size >= ebsVolumeSizes.leastHdd,
    { error: `must be at least ${ebsVolumeSizes.leastHdd} for THROUGHPUT_OPTIMIZED_HDD`, path: ["ebs_volume_size"] },
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

/** Step 6's cluster, in the Clusters API's words: https://docs.databricks.com/api/workspace/clusters/create */
export const clusterSchema = z.strictObject({
  name: line.exactOptional().describe("The cluster's name. Default: `sagemaker-` and the deployment's name."),
  spark_version: line.describe("The Databricks Runtime version.").meta({ examples: ["15.4.x-cpu-ml-scala2.12"] }),
  node_type_id: line
    .exactOptional()
    .describe("The workers' node type; this or `instance_pool_id`, unless a policy fixes it."),
  instance_pool_id: line.exactOptional().describe("The pool that the nodes come from."),
  driver_node_type_id: line.exactOptional().describe("The driver's node type. Default: the workers'."),
  driver_instance_pool_id: line.exactOptional().describe("The pool that the driver comes from. Default: the workers'."),
  num_workers: naturalNumber.exactOptional().describe("The fixed number of workers; this or `autoscale`."),
  autoscale: z
    .strictObject({
      min_workers: naturalNumber.describe("The least number of workers."),
      max_workers: positiveInteger.describe("The greatest number of workers."),
    })
    .exactOptional()
    .describe("A range for the number of workers."),
  autotermination_minutes: naturalNumber
    .max(10_000, "must be 0, or 10 to 10000")
    .refine((minutes) => minutes === 0 || minutes >= 10, { error: "must be 0, or 10 to 10000" })
    .exactOptional()
    .describe("Minutes without activity until the cluster stops; 0 for never. Default: the provider's 60."),
  data_security_mode: z
    .enum(dataSecurityModes)
    .exactOptional()
    .describe(
      "The access mode. Only a single-user cluster (or one without isolation) hands the instance profile's credentials to its code. Default: SINGLE_USER where `single_user_name` is set.",
    ),
  single_user_name: line
    .exactOptional()
    .describe("The user, service principal (application id) or group that a single-user cluster is for."),
  policy_id: line.exactOptional().describe("The cluster policy."),
  apply_policy_default_values: z
    .boolean()
    .exactOptional()
    .describe("Whether the policy's defaults fill in what is not set."),
  runtime_engine: z.enum(["STANDARD", "PHOTON"]).exactOptional().describe("The runtime engine."),
  docker_image: dockerImage
    .exactOptional()
    .describe("The image of a container for the nodes. Databricks' runtimes for machine learning take none."),
  spark_conf: z.record(line, text).exactOptional().describe("Spark configuration."),
  spark_env_vars: z
    .record(z.string().regex(/^[A-Za-z_]\w{0,254}$/, "must be an environment variable's name"), text)
    .exactOptional()
    .describe(
      "Environment variables. Never put a secret here: name it, as `{{secrets/SCOPE/KEY}}`. One that is called like a secret takes nothing else.",
    ),
  custom_tags: z
    // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions
    .record(
      tagKey(lineUpTo(128).regex(/^(?!Name$)/, "must not be Name, by which Databricks knows the cluster's instances")),
      textUpTo(256),
    )
    .refine((map) => Object.keys(map).length <= mostCustomTags, { error: `must hold at most ${mostCustomTags} tags` })
    .meta({ maxProperties: mostCustomTags })
    .exactOptional()
    .describe("Tags on the EC2 instances and volumes."),
  init_scripts: z
    .array(initScript)
    .max(10, "must be at most 10")
    .exactOptional()
    .describe("Scripts that run when a node starts, in order."),
  cluster_log_conf: clusterLogConf.exactOptional().describe("Where the logs go."),
  aws_attributes: awsAttributes
    .exactOptional()
    .describe("What the nodes are on AWS, where no pool says it. The instance profile is always the deployment's own."),
  enable_elastic_disk: z
    .boolean()
    .exactOptional()
    .describe("Whether nodes that run out of disk get more. With a pool the pool says it."),
  enable_local_disk_encryption: z.boolean().exactOptional().describe("Whether local disks are encrypted."),
  ssh_public_keys: z
    .array(line)
    .max(10, "must be at most 10")
    .exactOptional()
    .describe("Public keys for SSH to the nodes."),
  no_wait: z
    .boolean()
    .exactOptional()
    .describe("`true` does not wait until the new cluster runs, which takes minutes."),
  is_pinned: z
    .boolean()
    .exactOptional()
    .describe("Whether the cluster's configuration is kept 30 days after it stopped."),
});
