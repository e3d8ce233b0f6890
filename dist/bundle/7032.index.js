"use strict";
exports.id = 7032;
exports.ids = [7032];
exports.modules = {

/***/ 13882:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ defaultCloudHost),
/* harmony export */   _q: () => (/* binding */ backendTypes),
/* harmony export */   aG: () => (/* binding */ backendSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90081);


/** https://developer.hashicorp.com/terraform/language/backend/s3 */
const s3 = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    bucket: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^(?!.*\.\.)(?!\d+\.\d+\.\d+\.\d+$)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "must be an S3 bucket name")
        .describe("The bucket that holds the state."),
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html: 1024 bytes, of which the names of the lock and
    // of the roles' state beside it take the last.
    key: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .literalLineUpTo */ .aZ)(1000)
        .regex(/^(?!\/)(?!.*\/\/).*[^/]$/, "must not begin or end with a slash, or have two in a row")
        .describe("The state's path in the bucket; each deployment needs its own."),
    region: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny.describe("The bucket's region."),
    use_lockfile: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .default(true)
        .describe("Locks the state by a file beside it. Needs Terraform or OpenTofu 1.10; with an older one set this to false and name a `dynamodb_table`."),
    // https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html
    dynamodb_table: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .literalLineUpTo */ .aZ)(1024)
        .exactOptional()
        .describe("Locks the state by a DynamoDB table (deprecated by Terraform)."),
    encrypt: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe("Encrypts the state in the bucket."),
    kms_key_id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .kmsKeyArn */ .eQ.exactOptional().describe("The ARN of the KMS key that encrypts the state."),
    assume_role_arn: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .roleArn */ .w3.exactOptional().describe("The role to assume for the state alone."),
});
/** https://developer.hashicorp.com/terraform/language/backend/local */
const local = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .literalLine */ .Gl
        .exactOptional()
        .describe("The state file. Default: `terraform.DEPLOYMENT.tfstate` beside the configuration file."),
});
/** Terraform's default; OpenTofu has none. */
const defaultCloudHost = "app.terraform.io";
/** https://developer.hashicorp.com/terraform/cli/cloud/settings */
const cloud = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    organization: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .literalLine */ .Gl.describe("The HCP Terraform organization."),
    workspace: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .literalLine */ .Gl.describe("The workspace, which must be set to local execution."),
    hostname: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .literalLineUpTo */ .aZ)(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .longestHostName */ .w1)
        .default(defaultCloudHost)
        .describe("The host: HCP Terraform, or a Terraform Enterprise installation."),
});
const s3Example = { bucket: "tf-state", key: "sagemaker-auth/prod.tfstate", region: "us-east-1" };
/** The kinds of backend; a deployment has exactly one. */
const backendTypes = ["s3", "local", "cloud"];
const backendSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
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
    .transform(({ s3, local, cloud }) => {
    if (s3)
        return { type: "s3", ...s3 };
    if (cloud)
        return { type: "cloud", ...cloud };
    return { type: "local", ...local };
});


/***/ }),

/***/ 5040:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ clusterExample),
/* harmony export */   Es: () => (/* binding */ clusterSchema),
/* harmony export */   IC: () => (/* binding */ isSecretReference),
/* harmony export */   pQ: () => (/* binding */ clusterAlternatives),
/* harmony export */   xF: () => (/* binding */ logStorages)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90081);


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
];
const destination = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ destination: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8.describe("The path.") });
/** https://docs.databricks.com/api/workspace/clusters/create#cluster_log_conf-s3 */
const s3Destination = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    destination: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^s3:\/\/[a-z0-9.-]{3,63}(\/.{0,1024})?$/, "must be an S3 URI, such as s3://bucket/folder")
        .describe("The S3 URI."),
    region: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny.exactOptional().describe("The bucket's region."),
    endpoint: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textUpTo */ .qx)("https://".length + _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .longestHostName */ .w1)
        .regex(/^https:\/\/[a-z\d][a-z\d.-]*$/, "must be an S3 endpoint, such as https://s3-us-west-2.amazonaws.com")
        .exactOptional()
        .describe("The S3 endpoint, which comes before `region`."),
    enable_encryption: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional().describe("Whether S3 encrypts what is written."),
    encryption_type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["sse-s3", "sse-kms"])
        .exactOptional()
        .describe("The kind of encryption, where it is on. Default: sse-s3."),
    kms_key: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .kmsKey */ .zJ
        .exactOptional()
        .describe("The KMS key for `sse-kms`. The instance profile's role has to be allowed to use it."),
    canned_acl: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["private", "bucket-owner-read", "bucket-owner-full-control"])
        .exactOptional()
        .describe("The canned ACL of what is written, for a bucket of another account. Those of S3 that let others in are not taken."),
})
    .refine(({ enable_encryption, encryption_type, kms_key }) => enable_encryption || !(encryption_type || kms_key), {
    error: "has an encryption that is off: it needs `enable_encryption: true`",
})
    .refine(({ enable_encryption, encryption_type, kms_key }) => !enable_encryption || encryption_type === "sse-kms" || !kms_key, {
    error: "has a `kms_key` that is not used: it needs `encryption_type: sse-kms`",
})
    // https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster#cluster_log_conf
    .refine(({ region, endpoint }) => region !== undefined || endpoint !== undefined, {
    error: "needs the bucket's `region`, or an `endpoint`",
});
const storages = ["workspace", "volumes", "dbfs", "s3"];
const initScript = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    workspace: destination.exactOptional().describe("A file of the workspace."),
    volumes: destination.exactOptional().describe("A file of a Unity Catalog volume."),
    dbfs: destination.exactOptional().describe("A file of DBFS (deprecated by Databricks)."),
    s3: s3Destination.exactOptional().describe("A file in S3, read with the instance profile."),
})
    .refine((script) => storages.filter((storage) => storage in script).length === 1, {
    error: `must have exactly one of ${storages.join(", ")}`,
});
/** Where logs can go: a cluster's are in one of them. */
const logStorages = ["volumes", "dbfs", "s3"];
const clusterLogConf = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    volumes: destination.exactOptional().describe("A folder of a Unity Catalog volume."),
    dbfs: destination.exactOptional().describe("A folder of DBFS."),
    s3: s3Destination.exactOptional().describe("A folder in S3, written with the instance profile."),
})
    .refine((conf) => Object.keys(conf).length === 1, { error: `must have exactly one of ${logStorages.join(", ")}` });
/** https://docs.databricks.com/aws/en/compute/custom-containers#use-secrets-for-authentication */
const secretReference = /^\{\{secrets\/[\w.@-]{1,128}\/[\w.-]{1,128}\}\}$/;
/** Whether a text is the name of a secret of the workspace, which a node replaces by the secret. */
const isSecretReference = (text) => secretReference.test(text);
const dockerImage = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    url: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8.describe("The image's URL.").meta({ examples: ["databricksruntime/standard:latest"] }),
    basic_auth: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        username: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8.describe("The user's name."),
        // A failed pattern would print the password.
        password: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
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
const ebsVolumeSizes = { leastSsd: 100, leastHdd: 500, most: 4096 };
const awsAttributes = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    zone_id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8.exactOptional().describe("The availability zone, or `auto`."),
    availability: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["ON_DEMAND", "SPOT", "SPOT_WITH_FALLBACK"])
        .exactOptional()
        .describe("The kind of instances."),
    first_on_demand: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .naturalNumber */ .zy.exactOptional().describe("How many of the first nodes are on demand."),
    spot_bid_price_percent: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .positiveInteger */ .Cq
        .exactOptional()
        .describe("The highest spot price, in percent of on demand."),
    ebs_volume_type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["GENERAL_PURPOSE_SSD", "THROUGHPUT_OPTIMIZED_HDD"])
        .exactOptional()
        .describe("The kind of EBS volumes."),
    ebs_volume_count: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .naturalNumber */ .zy
        .max(10, "must be at most 10")
        .exactOptional()
        .describe("How many EBS volumes each node gets."),
    ebs_volume_size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(ebsVolumeSizes.leastSsd, `must be at least ${ebsVolumeSizes.leastSsd}`)
        .max(ebsVolumeSizes.most, `must be at most ${ebsVolumeSizes.most}`)
        .exactOptional()
        .describe("The size of each EBS volume in GiB: 100 to 4096, and at least 500 for THROUGHPUT_OPTIMIZED_HDD."),
    ebs_volume_iops: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .positiveInteger */ .Cq.exactOptional().describe("The IOPS of each EBS volume."),
    ebs_volume_throughput: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .positiveInteger */ .Cq.exactOptional().describe("The throughput of each EBS volume in MiB/s."),
})
    .refine(({ ebs_volume_type, ebs_volume_size = ebsVolumeSizes.most }) => ebs_volume_type !== "THROUGHPUT_OPTIMIZED_HDD" || ebs_volume_size >= ebsVolumeSizes.leastHdd, { error: `must be at least ${ebsVolumeSizes.leastHdd} for THROUGHPUT_OPTIMIZED_HDD`, path: ["ebs_volume_size"] });
/** The least that makes a cluster which hands out the instance profile's credentials. */
const clusterExample = {
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
const clusterAlternatives = [
    ["num_workers", "autoscale"],
    ["node_type_id", "instance_pool_id"],
    ["node_type_id", "driver_instance_pool_id"],
    ["driver_node_type_id", "instance_pool_id"],
    ["driver_node_type_id", "driver_instance_pool_id"],
    ["aws_attributes", "instance_pool_id"],
    ["enable_elastic_disk", "instance_pool_id"],
];
/** Databricks adds its own to them: https://docs.databricks.com/api/workspace/clusters/create#custom_tags */
const mostCustomTags = 45;
/** Step 6's cluster, in the Clusters API's words: https://docs.databricks.com/api/workspace/clusters/create */
const clusterSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8.exactOptional().describe("The cluster's name. Default: `sagemaker-` and the deployment's name."),
    spark_version: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8.describe("The Databricks Runtime version.").meta({ examples: ["15.4.x-cpu-ml-scala2.12"] }),
    node_type_id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8
        .exactOptional()
        .describe("The workers' node type; this or `instance_pool_id`, unless a policy fixes it."),
    instance_pool_id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8.exactOptional().describe("The pool that the nodes come from."),
    driver_node_type_id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8.exactOptional().describe("The driver's node type. Default: the workers'."),
    driver_instance_pool_id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8.exactOptional().describe("The pool that the driver comes from. Default: the workers'."),
    num_workers: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .naturalNumber */ .zy.exactOptional().describe("The fixed number of workers; this or `autoscale`."),
    autoscale: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        min_workers: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .naturalNumber */ .zy.describe("The least number of workers."),
        max_workers: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .positiveInteger */ .Cq.describe("The greatest number of workers."),
    })
        .exactOptional()
        .describe("A range for the number of workers."),
    autotermination_minutes: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .naturalNumber */ .zy
        .max(10_000, "must be 0, or 10 to 10000")
        .refine((minutes) => minutes === 0 || minutes >= 10, { error: "must be 0, or 10 to 10000" })
        .exactOptional()
        .describe("Minutes without activity until the cluster stops; 0 for never. Default: the provider's 60."),
    data_security_mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(dataSecurityModes)
        .exactOptional()
        .describe("The access mode. Only a single-user cluster (or one without isolation) hands the instance profile's credentials to its code. Default: SINGLE_USER where `single_user_name` is set."),
    single_user_name: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8
        .exactOptional()
        .describe("The user, service principal (application id) or group that a single-user cluster is for."),
    policy_id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8.exactOptional().describe("The cluster policy."),
    apply_policy_default_values: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .exactOptional()
        .describe("Whether the policy's defaults fill in what is not set."),
    runtime_engine: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["STANDARD", "PHOTON"]).exactOptional().describe("The runtime engine."),
    docker_image: dockerImage
        .exactOptional()
        .describe("The image of a container for the nodes. Databricks' runtimes for machine learning take none."),
    spark_conf: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq).exactOptional().describe("Spark configuration."),
    spark_env_vars: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z_]\w{0,254}$/, "must be an environment variable's name"), _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)
        .exactOptional()
        .describe("Environment variables. Never put a secret here: name it, as `{{secrets/SCOPE/KEY}}`. One that is called like a secret takes nothing else."),
    custom_tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .tagKey */ .E4)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .lineUpTo */ .rM)(128).regex(/^(?!Name$)/, "must not be Name, by which Databricks knows the cluster's instances")), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textUpTo */ .qx)(256))
        .refine((map) => Object.keys(map).length <= mostCustomTags, { error: `must hold at most ${mostCustomTags} tags` })
        .meta({ maxProperties: mostCustomTags })
        .exactOptional()
        .describe("Tags on the EC2 instances and volumes."),
    init_scripts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(initScript)
        .max(10, "must be at most 10")
        .exactOptional()
        .describe("Scripts that run when a node starts, in order."),
    cluster_log_conf: clusterLogConf.exactOptional().describe("Where the logs go."),
    aws_attributes: awsAttributes
        .exactOptional()
        .describe("What the nodes are on AWS, where no pool says it. The instance profile is always the deployment's own."),
    enable_elastic_disk: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .exactOptional()
        .describe("Whether nodes that run out of disk get more. With a pool the pool says it."),
    enable_local_disk_encryption: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional().describe("Whether local disks are encrypted."),
    ssh_public_keys: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)
        .max(10, "must be at most 10")
        .exactOptional()
        .describe("Public keys for SSH to the nodes."),
    no_wait: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .exactOptional()
        .describe("`true` does not wait until the new cluster runs, which takes minutes."),
    is_pinned: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .exactOptional()
        .describe("Whether the cluster's configuration is kept 30 days after it stopped."),
});


/***/ }),

/***/ 90081:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Cq: () => (/* binding */ positiveInteger),
/* harmony export */   E4: () => (/* binding */ tagKey),
/* harmony export */   Gl: () => (/* binding */ literalLine),
/* harmony export */   Ny: () => (/* binding */ region),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S3: () => (/* binding */ roleName),
/* harmony export */   TL: () => (/* binding */ controlCharacter),
/* harmony export */   _A: () => (/* binding */ tags),
/* harmony export */   aZ: () => (/* binding */ literalLineUpTo),
/* harmony export */   ct: () => (/* binding */ policyName),
/* harmony export */   eQ: () => (/* binding */ kmsKeyArn),
/* harmony export */   h_: () => (/* binding */ description),
/* harmony export */   hp: () => (/* binding */ mostTags),
/* harmony export */   iw: () => (/* binding */ oidcProviderArn),
/* harmony export */   lS: () => (/* binding */ accountId),
/* harmony export */   mF: () => (/* binding */ policyArn),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   ne: () => (/* binding */ controls),
/* harmony export */   qx: () => (/* binding */ textUpTo),
/* harmony export */   rM: () => (/* binding */ lineUpTo),
/* harmony export */   w1: () => (/* binding */ longestHostName),
/* harmony export */   w3: () => (/* binding */ roleArn),
/* harmony export */   zJ: () => (/* binding */ kmsKey),
/* harmony export */   zy: () => (/* binding */ naturalNumber)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _github_oidc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4101);
/** The values that several keys share, each with its rule and the document that the rule comes from. */


/**
 * The greatest length of a text for which AWS, Databricks or GitHub document none. There has to be one: for each text
 * CDKTF looks for its own numbers in a time that grows with the square of the text's digits.
 */
const longestText = 4096;
/** `z.string()` with a greatest length in characters. */
const textUpTo = (length) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(length, `must be at most ${length} characters`);
/** Any text, of several lines as well. */
const text = textUpTo(longestText);
/**
 * Control characters and line separators, as the inside of a class of a regular expression: what Unicode calls Cc, Zl and
 * Zp, in words that a program without Unicode's classes reads too.
 */
const controls = String.raw `\u0000-\u001f\u007f-\u009f\u2028\u2029`;
/** One of the characters that text of one line does not have. */
const controlCharacter = new RegExp(`[${controls}]`, "u");
/** Text that is one line: no control characters, which neither Terraform nor an ARN can carry. */
const lineUpTo = (length) => textUpTo(length)
    .min(1, "must not be empty")
    .regex(new RegExp(`^[^${controls}]*$`, "u"), "must be one line of text without control characters");
const line = lineUpTo(longestText);
const accountId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: 'must be the 12 digits of an AWS account in quotes, such as "123456789012"' })
    .regex(/^\d{12}$/, 'must be the 12 digits of an AWS account, such as "123456789012"')
    .describe("The AWS account that holds the role and runs SageMaker. A run with credentials of another account stops.")
    .meta({ examples: ["123456789012"] });
const region = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^([a-z]{2}|eusc)(-[a-z]{1,16}){1,4}-\d{1,2}$/, "must be an AWS region, such as us-east-1")
    .meta({ examples: ["us-east-1"] });
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: 64 characters for a role. */
const roleName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[\w+=,.@-]{1,64}$/, "must be an IAM role name: 1 to 64 letters, digits or any of _+=,.@-")
    .meta({ examples: ["databricks-sagemaker"] });
/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html: 128 characters for a policy name. */
const policyName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[\w+=,.@-]{1,128}$/, "must be an IAM policy name: 1 to 128 letters, digits or any of _+=,.@-");
/**
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html: begins and ends with a slash, 512 in all. Of
 * the characters that AWS allows, only those of names: a quote in an ARN would be read by Terraform.
 */
const path = textUpTo(512)
    .regex(/^\/([\w+=,.@-]+\/)*$/, "must be an IAM path that begins and ends with a slash, such as /databricks/")
    .meta({ examples: ["/databricks/"] });
/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_Policy.html: 2048 characters for an ARN. */
const arn = (resource, example) => textUpTo(2048)
    .regex(new RegExp(`^arn:aws(-us-gov)?:iam::(\\d{12}|aws):${resource}$`), `must be an ARN, such as ${example}`)
    .meta({ examples: [example] });
/** The folders of a path and the name behind them, of 1 to `length` characters. */
const named = (kind, length) => `${kind}/([\\w+=,.@-]+/)*[\\w+=,.@-]{1,${length}}`;
const roleArn = arn(named("role", 64), "arn:aws:iam::123456789012:role/terraform");
const policyArn = arn(named("policy", 128), "arn:aws:iam::aws:policy/CloudWatchAgentServerPolicy");
const githubProviderExample = (0,_github_oidc_js__WEBPACK_IMPORTED_MODULE_1__/* .githubProviderArn */ .s)("aws", "123456789012");
/** No other issuer: the conditions in a role's trust have the issuer's name in their keys. */
const oidcProviderArn = textUpTo(2048)
    .regex(new RegExp(`^arn:aws(-us-gov)?:iam::\\d{12}:oidc-provider/${_github_oidc_js__WEBPACK_IMPORTED_MODULE_1__/* .githubIssuer */ .r.replaceAll(".", "\\.")}$`), `must be the ARN of the OIDC provider for GitHub.com, such as ${githubProviderExample}`)
    .meta({ examples: [githubProviderExample] });
/**
 * The most tags on a role: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html; the same on an
 * instance profile and an OIDC provider: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateInstanceProfile.html
 */
const mostTags = 50;
/** A tag's key that AWS does not keep for itself: https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html */
const tagKey = (key) => key.regex(/^(?![aA][wW][sS]:)/, "must not begin with aws:, which AWS keeps for itself");
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html: keys of 1 to 128, values of 0 to 256 characters. */
const tags = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(tagKey(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[\p{L}\p{Z}\p{N}_.:/=+@-]{1,128}$/u, "must be a tag key: 1 to 128 letters, digits, spaces or any of _.:/=+@-")), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[\p{L}\p{Z}\p{N}_.:/=+@-]{0,256}$/u, "must be at most 256 letters, digits, spaces or any of _.:/=+@-"))
    .refine((map) => Object.keys(map).length <= mostTags, { error: `must hold at most ${mostTags} tags, as AWS takes` })
    .meta({ maxProperties: mostTags });
/**
 * Text that Terraform reads as it stands. In a backend's settings Terraform takes `${` for text where OpenTofu, from
 * 1.8, takes it for an expression, so neither may be there.
 */
const literalLineUpTo = (length) => lineUpTo(length).regex(/^(?!.*[$%]\{)/, "must not contain ${ or %{");
const literalLine = literalLineUpTo(longestText);
/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html: Latin-1, 1000 characters. */
const description = lineUpTo(1000).regex(/^[ -~\u00a1-\u00ff]*$/, "must be Latin text: AWS takes no other characters in a description");
/**
 * The id of a KMS key, as Terraform's S3 backend takes it: a UUID, or that of a key of several regions.
 * https://github.com/hashicorp/terraform/blob/v1.11.4/internal/backend/remote-state/s3/validate.go
 */
const kmsKeyId = "([a-f\\d]{8}-[a-f\\d]{4}-[1-5][a-f\\d]{3}-[89ab][a-f\\d]{3}-[a-f\\d]{12}|mrk-[a-f\\d]{32})";
/** https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html: 256 characters. */
const kmsAlias = "alias/[\\w/-]{1,250}";
const kmsArn = (resource) => `arn:aws(-us-gov)?:kms:[a-z\\d-]{1,64}:\\d{12}:${resource}`;
const kmsKeyExample = "arn:aws:kms:us-east-1:123456789012:key/11111111-2222-4333-8444-555555555555";
/** The longest of `kmsKey`, an alias's ARN. */
const longestKmsKey = 400;
/** A KMS key by its ARN, which a policy can name too. */
const kmsKeyArn = textUpTo(longestKmsKey)
    .regex(new RegExp(`^${kmsArn(`key/${kmsKeyId}`)}$`), `must be the ARN of a KMS key, such as ${kmsKeyExample}`)
    .meta({ examples: [kmsKeyExample] });
/** https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id: an id or an alias, or the ARN of either. */
const kmsKey = textUpTo(longestKmsKey)
    .regex(new RegExp(`^(${kmsKeyId}|${kmsAlias}|${kmsArn(`key/${kmsKeyId}`)}|${kmsArn(kmsAlias)})$`), `must be a KMS key: its id, alias/NAME, or the ARN of either, such as ${kmsKeyExample}`)
    .meta({ examples: [kmsKeyExample] });
/** https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4, without the lengths of its labels. */
const longestHostName = 253;
/** The greatest number of 32 bits, which is what Databricks' API takes: no field of it takes more. */
const mostOfInt32 = 2_147_483_647;
const int32 = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().max(mostOfInt32, `must be at most ${mostOfInt32}`);
const positiveInteger = int32.min(1, "must be at least 1");
const naturalNumber = int32.min(0, "must not be negative");


/***/ }),

/***/ 4101:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ githubIssuer),
/* harmony export */   s: () => (/* binding */ githubProviderArn)
/* harmony export */ });
/** The host of GitHub's OIDC provider, the beginning of its condition keys. */
const githubIssuer = "token.actions.githubusercontent.com";
/** The ARN of GitHub's OIDC provider in an account. */
const githubProviderArn = (partition, account) => `arn:${partition}:iam::${account}:oidc-provider/${githubIssuer}`;


/***/ }),

/***/ 97319:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ descriptionOf),
/* harmony export */   Q1: () => (/* binding */ allOptional),
/* harmony export */   lv: () => (/* binding */ schemaAt),
/* harmony export */   zk: () => (/* binding */ leastOf)
/* harmony export */ });
/* unused harmony export unwrap */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29396);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69171);
/** What the schemas say about themselves, for suggestions, schema.json and docs/configuration.md. */

/** The schema of what is written in the file: without `optional`, defaults and transforms around it. */
const unwrap = (schema) => {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodOptional */ .IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodExactOptional */ .ZwT)
        return unwrap(schema.unwrap());
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodDefault */ .XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodPrefault */ .xgV)
        return unwrap(schema.unwrap());
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodPipe */ .utH)
        return unwrap(schema.in);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodLazy */ .Ihb)
        return unwrap(schema.unwrap());
    return schema;
};
/** The schema at a path, or `undefined` where there is none. */
const schemaAt = (schema, [key, ...rest]) => {
    const inner = unwrap(schema);
    if (key === undefined)
        return inner;
    const next = childSchema(inner, key);
    return next && schemaAt(next, rest);
};
const childSchema = (schema, key) => {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH)
        return Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodRecord */ .b8S)
        return schema.valueType;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodArray */ .naA)
        return schema.element;
    return undefined;
};
/**
 * The same schema with every key of every object optional and no rule across keys: what `defaults` may hold. Default
 * values are kept as notes for editors and fill nothing in.
 */
const allOptional = (schema) => {
    const inner = unwrap(schema);
    if (!(inner instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH))
        return noted(inner, schema);
    const shape = Object.entries(inner.shape).map(([key, value]) => [key, zod__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(allOptional(value))]);
    return noted(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(Object.fromEntries(shape)), schema);
};
/** `inner` with the description and the default value of the schema that wraps it. */
const noted = (inner, outer) => {
    if (!(inner instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodType */ .aRx))
        throw new TypeError("a schema of another kind than those of the configuration");
    const description = descriptionOf(outer);
    return inner.meta({
        ...zod__WEBPACK_IMPORTED_MODULE_1__/* .globalRegistry */ .fd.get(inner),
        ...(description !== undefined && { description }),
        ...(outer instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodDefault */ .XiL && { default: outer.def.defaultValue }),
    });
};
/**
 * The least that the file may hold for a schema: its own example, a map's required keys with their examples, or `\u2026` where
 * there is no example.
 */
const leastOf = (schema) => {
    const inner = unwrap(schema);
    const examples = zod__WEBPACK_IMPORTED_MODULE_1__/* .globalRegistry */ .fd.get(inner)?.["examples"];
    if (Array.isArray(examples))
        return examples[0];
    if (inner instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodRecord */ .b8S)
        return { NAME: leastOf(inner.valueType) };
    if (!(inner instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH))
        return "\u2026";
    const required = Object.entries(inner.shape).filter(([, value]) => !isOptional(value));
    return Object.fromEntries(required.map(([key, value]) => [key, leastOf(value)]));
};
const isOptional = (schema) => zod__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(schema, undefined).success || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodExactOptional */ .ZwT;
/** A schema's description, on itself or on what it wraps. */
const descriptionOf = (schema) => {
    const own = zod__WEBPACK_IMPORTED_MODULE_1__/* .globalRegistry */ .fd.get(schema)?.description;
    if (own !== undefined)
        return own;
    const inner = unwrap(schema);
    return inner === schema ? undefined : descriptionOf(inner);
};


/***/ }),

/***/ 87032:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pC: () => (/* binding */ deploymentName),
  fP: () => (/* binding */ deploymentSchema),
  Mz: () => (/* binding */ fileSchema),
  tp: () => (/* binding */ fileWithoutDefaults)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/config/backend.ts
var backend = __webpack_require__(13882);
// EXTERNAL MODULE: ./src/config/fields.ts
var fields = __webpack_require__(90081);
;// CONCATENATED MODULE: ./src/config/ci.ts


/**
 * A name in a subject that a role trusts: there `*` and `?` stand for others, and every branch would be trusted.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments: 255 characters.
 */
const trustedName = (0,fields/* lineUpTo */.rM)(255).regex(/^[^*?]*$/, "must be the name of one, without * or ?");
/** The two roles that GitHub Actions plans and applies with. */
const ciSchema = schemas/* strictObject */.rej({
    repository: schemas/* string */.YjP()
        .regex(/^[A-Za-z\d_-]{1,39}\/[\w.-]{1,100}$/, "must be OWNER/NAME")
        .describe("The GitHub repository whose workflows plan and apply.")
        .meta({ examples: ["acme/infrastructure"] }),
    owner_id: schemas/* string */.YjP()
        .regex(/^\d{1,20}$/, "must be digits in quotes")
        .exactOptional()
        .describe("The owner's numeric id, which subjects of newer repositories carry."),
    repository_id: schemas/* string */.YjP()
        .regex(/^\d{1,20}$/, "must be digits in quotes")
        .exactOptional()
        .describe("The repository's numeric id, which subjects of newer repositories carry."),
    branch: trustedName.default("main").describe("The branch that is applied."),
    environment: trustedName
        .exactOptional()
        .describe("The GitHub environment of the apply job; the apply role then trusts it instead of the branch."),
    branch_applies: schemas/* boolean */.zMY()
        .default(false)
        .describe("`true`: the apply role trusts the branch beside the environment. So sagemaker-auth.yml applies on merge, and what is started by hand waits for the environment's reviewers."),
    oidc_provider_arn: fields/* oidcProviderArn */.iw
        .exactOptional()
        .describe("The account's OIDC provider for GitHub. Default: one is made."),
    plan_role_name: fields/* roleName */.S3.exactOptional().describe("The plan role's name. Default: `sagemaker-auth-DEPLOYMENT-plan`."),
    apply_role_name: fields/* roleName */.S3
        .exactOptional()
        .describe("The apply role's name. Default: `sagemaker-auth-DEPLOYMENT-apply`."),
    path: fields/* path */.Ae.default("/").describe("The path of both roles."),
    permissions_boundary: fields/* policyArn */.mF.exactOptional().describe("The policy that bounds both roles."),
    tags: fields/* tags */._A.default({}).describe("Tags on both roles, beside those of `aws.tags`."),
});

// EXTERNAL MODULE: ./src/config/cluster.ts
var cluster = __webpack_require__(5040);
// EXTERNAL MODULE: ./src/config/introspect.ts
var introspect = __webpack_require__(97319);
;// CONCATENATED MODULE: ./src/config/overrides.ts


/** A duration as Terraform's providers read it: https://pkg.go.dev/time#ParseDuration */
const duration = (0,fields/* textUpTo */.qx)(32).regex(/^(\d+(\.\d+)?(ms|s|m|h))+$/, "must be a duration, such as 45m or 1h30m");
const libraryKinds = ["pypi", "maven", "cran", "whl", "jar", "egg", "requirements"];
/** https://docs.databricks.com/api/workspace/libraries/install#libraries */
const library = () => schemas/* strictObject */.rej({
    pypi: schemas/* strictObject */.rej({
        package: fields/* line */.n8.describe("The package, such as `mlflow==2.22.0`."),
        repo: fields/* line */.n8.exactOptional().describe("The index. Default: PyPI."),
    })
        .exactOptional()
        .describe("A package of PyPI."),
    maven: schemas/* strictObject */.rej({
        coordinates: fields/* line */.n8.describe("The coordinates, such as `org.jsoup:jsoup:1.7.2`."),
        repo: fields/* line */.n8.exactOptional().describe("The repository. Default: Maven Central and Spark Packages."),
        exclusions: schemas/* array */.YOg(fields/* line */.n8).exactOptional().describe("Dependencies to leave out."),
    })
        .exactOptional()
        .describe("A package of Maven."),
    cran: schemas/* strictObject */.rej({
        package: fields/* line */.n8.describe("The package."),
        repo: fields/* line */.n8.exactOptional().describe("The repository. Default: CRAN."),
    })
        .exactOptional()
        .describe("A package of CRAN."),
    whl: fields/* line */.n8.exactOptional().describe("The path of a wheel."),
    jar: fields/* line */.n8.exactOptional().describe("The path of a JAR."),
    egg: fields/* line */.n8.exactOptional().describe("The path of an egg (deprecated by Databricks)."),
    requirements: fields/* line */.n8.exactOptional().describe("The path of a requirements.txt."),
})
    .refine((one) => libraryKinds.filter((kind) => kind in one).length === 1, {
    error: `must have exactly one of ${libraryKinds.join(", ")}`,
});
const overrides_cluster = () => schemas/* strictObject */.rej({
    // https://docs.databricks.com/api/workspace/clusters/create
    idempotency_token: (0,fields/* lineUpTo */.rM)(64).exactOptional().describe("Makes a repeated request for the cluster the same one."),
    is_single_node: schemas/* boolean */.zMY()
        .exactOptional()
        .describe("Whether the cluster is its driver alone; needs `kind`, and `num_workers` is left out then."),
    kind: fields/* line */.n8.exactOptional().describe("The kind of cluster, `CLASSIC_PREVIEW`."),
    library: schemas/* array */.YOg(library()).exactOptional().describe("Libraries that the cluster gets."),
    remote_disk_throughput: fields/* naturalNumber */.zy.exactOptional().describe("The throughput of remote disks in MiB/s."),
    timeouts: schemas/* strictObject */.rej({
        create: duration.exactOptional().describe("How long a creation may take."),
        update: duration.exactOptional().describe("How long a change may take."),
        delete: duration.exactOptional().describe("How long a removal may take."),
    })
        .exactOptional()
        .describe("How long Terraform waits. Default: 30 minutes each."),
    total_initial_remote_disk_size: fields/* naturalNumber */.zy.exactOptional().describe("The first size of remote disks in GB."),
    use_ml_runtime: schemas/* boolean */.zMY()
        .exactOptional()
        .describe("Whether the runtime is one for machine learning; needs `kind`."),
    workload_type: schemas/* strictObject */.rej({
        clients: schemas/* strictObject */.rej({
            jobs: schemas/* boolean */.zMY().exactOptional().describe("Whether jobs may run. Default: true."),
            notebooks: schemas/* boolean */.zMY().exactOptional().describe("Whether notebooks may run. Default: true."),
        })
            .describe("Who may use the cluster."),
    })
        .exactOptional()
        .describe("What may run on the cluster."),
});
/**
 * Makes the schema of `overrides`, which few files have: Zod takes longer to make it than to read a file without them.
 *
 * They are the arguments that may be set, by resource address, with the types that the providers' schemas have: literals,
 * never an expression. What has a key of its own, what decides about access (names, policies, the trust, the instance
 * profile) and what runs code or steers Terraform itself (provisioner, connection, provider, lifecycle, depends_on,
 * count, for_each) is not among them.
 * https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role
 */
const overridesSchema = () => schemas/* strictObject */.rej({
    "aws_iam_role.deploy_role": schemas/* strictObject */.rej({
        force_detach_policies: schemas/* boolean */.zMY()
            .exactOptional()
            .describe("Whether policies that others attached are detached before the role is removed."),
    })
        .exactOptional()
        .describe("The deploy role."),
    "aws_iam_instance_profile.instance_profile": schemas/* strictObject */.rej({
        tags: fields/* tags */._A.exactOptional().describe("Tags on the instance profile, beside those of `aws.tags`."),
    })
        .exactOptional()
        .describe("The instance profile."),
    "databricks_cluster.cluster": overrides_cluster().exactOptional().describe("The cluster."),
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./src/config/finding-codes.ts
/** The code of every finding, so that a slip in `review.accept` is told; a test compares them with the rules' own. */
const findingCodes = [
    "absent-key-passes",
    "account-wide-trust",
    "action-without-resource",
    "allow-not-action",
    "allow-not-principal",
    "allow-not-resource",
    "boundary-blocks-call",
    "cluster-without-credentials",
    "combined-escalation",
    "confused-deputy",
    "ec2-trust-lost",
    "existing-role-lacks",
    "full-access",
    "instance-profile-detach-ignored",
    "invalid-character",
    "invalid-principal",
    "lint-incomplete",
    "lost-in-replacement",
    "malformed-policy",
    "mismatched-action-for-principal",
    "operation-lost",
    "operator-key-mismatch",
    "operator-value-mismatch",
    "pass-role-any-role",
    "pass-role-any-service",
    "plan-incomplete",
    "policy-lost-with-role",
    "policy-swept-away",
    "policy-too-long",
    "privilege-escalation",
    "public-principal",
    "redundant-pattern",
    "redundant-statement",
    "registration-without-role",
    "resource-never-used",
    "role-quota-exceeded",
    "shadowed-statement",
    "source-key-never-sent",
    "unknown-action",
    "unknown-condition-key",
    "unknown-service",
    "unknown-service-principal",
    "unknown-variable",
    "unmanaged-policy",
    "unsupported-condition-key",
    "variable-not-replaced",
    "web-identity-any-subject",
    "wildcard-matches-nothing",
    "wildcard-not-expanded",
    "workspace-role-other-account",
    "workspace-role-passes-elsewhere",
];

;// CONCATENATED MODULE: ./src/config/review-settings.ts



/** An accepted finding stays listed, but does not count until it expires. */
const accept = schemas/* strictObject */.rej({
    code: schemas/* enum */.k5n(findingCodes, { error: "must be the code of a finding, as docs/findings has them" })
        .describe("The finding's code, one of `docs/findings`."),
    deployment: fields/* line */.n8.exactOptional().describe("The deployment of this file that it is accepted for. Default: all."),
    reason: fields/* line */.n8.describe("Why it is accepted; shown beside the finding."),
    until: iso/* date */.p6({ error: "must be a date, such as 2027-03-31" })
        .exactOptional()
        .describe("The last day on which it is accepted. Default: no end."),
});
/** https://docs.github.com/en/enterprise-cloud@latest/admin/concepts/identity-and-access-management/enterprise-managed-users */
const approver = schemas/* string */.YjP()
    .regex(/^[A-Za-z\d](?:[A-Za-z\d_-]{0,38})(?:\/[A-Za-z\d_.-]{1,255})?$/, "must be a GitHub user, such as octocat, or a team, such as acme/cloud-security");
/** What may be merged and applied; always read from the base branch. */
const reviewSettingsSchema = schemas/* strictObject */.rej({
    accept: schemas/* array */.YOg(accept).default([]).describe("Findings that are accepted."),
    fail_on: schemas/* enum */.k5n(["error", "warning", "never"])
        .default("error")
        .describe("The least severity of a finding that fails the check."),
    fail_on_relation: schemas/* array */.YOg(schemas/* enum */.k5n(["new", "broader", "incomparable", "unknown", "narrower", "gone"]))
        .exactOptional()
        .describe("The changes of access that need an approval. Default: `[broader, incomparable, unknown]` where there are approvers, else none."),
    approvers: schemas/* array */.YOg(approver)
        .default([])
        .describe("The users and teams whose approving review of the current head lets such a change through."),
});

;// CONCATENATED MODULE: ./src/config/schema.ts
/**
 * The configuration file, `sagemaker-auth.yaml`. Keys are named as Terraform, AWS and Databricks name the same thing.
 * schema.json and docs/configuration.md are generated from the descriptions here.
 */








const awsSchema = schemas/* strictObject */.rej({
    account_id: fields/* accountId */.lS,
    region: fields/* region */.Ny.describe("The region of SageMaker."),
    partition: schemas/* enum */.k5n(["aws", "aws-us-gov"])
        .exactOptional()
        .describe("The partition. Default: the region's. The Databricks provider knows no other partition."),
    assume_role_arn: fields/* roleArn */.w3
        .exactOptional()
        .describe("The role that Terraform assumes. Default: the caller's own credentials."),
    tags: fields/* tags */._A.default({}).describe("Tags on everything in AWS."),
});
const deployRoleSchema = schemas/* strictObject */.rej({
    name: fields/* roleName */.S3.describe("The role's name, and the instance profile's."),
    path: fields/* path */.Ae.default("/").describe("The role's path."),
    description: fields/* description */.h_.exactOptional().describe("The role's description."),
    permissions_boundary: fields/* policyArn */.mF.exactOptional().describe("The policy that bounds what the role can ever do."),
    max_session_duration: schemas/* int */.Whr()
        .min(3600, "must be 3600 to 43200 seconds")
        .max(43200, "must be 3600 to 43200 seconds")
        .exactOptional()
        .describe("The longest session in seconds. Default: AWS's 3600."),
    tags: fields/* tags */._A.default({}).describe("Tags on the role, beside those of `aws.tags`."),
    policy: schemas/* enum */.k5n(["documented", "corrected", "hardened"])
        .default("documented")
        .describe("`documented`: Databricks' document to the letter. `corrected`: with its one action that does not exist replaced by the real one. `hardened`: corrected, and PassRole limited to the service it is for, and SageMaker's trust to this account."),
    inline_policy_name: fields/* policyName */.ct.default("mlflow-sagemaker").describe("The name of the inline policy of step 2."),
    managed_policies: schemas/* array */.YOg(fields/* policyArn */.mF)
        .default([])
        .describe("ARNs of managed policies to attach beside AmazonSageMakerFullAccess."),
    create_before_destroy: schemas/* boolean */.zMY()
        .default(true)
        .describe("`true` replaces the role and what hangs on it in the order that keeps clusters working: a rename makes the new set and moves the cluster before the old set goes. AWS allows no two roles of one name, so set it to `false` in the change that alters `path`."),
    existing: schemas/* boolean */.zMY()
        .default(false)
        .describe("`true`: the role, its policies and its instance profile are somebody else's, such as another deployment's. They are read and checked, never changed."),
});
const workspaceSchema = schemas/* strictObject */.rej({
    host: (0,fields/* textUpTo */.qx)("https://".length + fields/* longestHostName */.w1 + ":65535".length)
        .regex(/^(https:\/\/[a-z\d][a-z\d.-]*(:\d+)?|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)$/, "must be the workspace's address alone, such as https://dbc-a1b2.cloud.databricks.com")
        .describe("The workspace's address.")
        .meta({ examples: ["https://dbc-a1b2c3d4-e5f6.cloud.databricks.com"] }),
    aws_role: schemas/* union */.KCZ([fields/* roleName */.S3, fields/* roleArn */.w3], { error: "must be the name or the ARN of an IAM role" })
        .describe("The name or ARN of the workspace's AWS role: the one that Databricks assumes to start clusters.")
        .meta({ examples: ["databricks-cross-account"] }),
    pass_role: schemas/* enum */.k5n(["managed", "external"])
        .default("managed")
        .describe("`managed`: adds the PassRole policy of step 4 to the workspace's role. `external`: another team owns that role; nothing is made on it, and the exact policy to hand to them is an output."),
    pass_role_policy_name: fields/* policyName */.ct
        .exactOptional()
        .describe("The name of the PassRole policy. Default: `pass-` and the deploy role's name."),
    skip_validation: schemas/* boolean */.zMY()
        .default(false)
        .describe("`true` registers the instance profile without the workspace's trial run of it."),
});
const grantToSchema = schemas/* strictObject */.rej({
    groups: schemas/* array */.YOg(fields/* line */.n8).default([]).describe("Display names of workspace groups; none twice, in any case."),
    users: schemas/* array */.YOg(fields/* line */.n8).default([]).describe("User names, which are e-mail addresses."),
    service_principals: schemas/* array */.YOg(fields/* line */.n8).default([]).describe("Application ids of service principals."),
});
/** The parts of a hand-made set-up that Terraform can take over. */
const adoptableParts = [
    "role",
    "managed_policies",
    "inline_policy",
    "instance_profile",
    "pass_role",
    "registration",
];
const adoptSchema = schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* array */.YOg(schemas/* enum */.k5n(adoptableParts))], {
    error: `must be true, false or a list of ${adoptableParts.join(", ")}`,
})
    .default(false)
    .transform((adopt) => (typeof adopt === "boolean" ? (adopt ? adoptableParts : []) : adopt))
    .describe("`true` takes over the set-up that was made by hand after Databricks' document, instead of failing because it exists. A list takes over those parts alone. The names of its inline policies go to `deploy_role.inline_policy_name` and `workspace.pass_role_policy_name`.");
/** One deployment as the file has it, once the defaults are merged in. */
const deploymentSchema = schemas/* strictObject */.rej({
    aws: awsSchema.describe("The AWS account."),
    deploy_role: deployRoleSchema.describe("The role of steps 1 to 3, which clusters deploy with and SageMaker runs as."),
    workspace: workspaceSchema.describe("The Databricks workspace of steps 4 and 5."),
    cluster: cluster/* clusterSchema */.Es
        .meta({ examples: [cluster/* clusterExample */.BG] })
        .exactOptional()
        .describe("The cluster of step 6, in the words of Databricks' Clusters API. Without it no cluster is made."),
    grant_to: grantToSchema
        .prefault({})
        .describe("Who in the workspace may use the instance profile, beside its admins."),
    adopt: adoptSchema,
    backend: backend/* backendSchema */.aG.describe("Where Terraform keeps the deployment's state. Exactly one of the three."),
    overrides: schemas/* lazy */.RZV(overridesSchema).default({}).describe("Further literal arguments for a resource, by its address."),
    ci: ciSchema
        .exactOptional()
        .describe("The two roles that GitHub Actions plans and applies with, for `sagemaker-auth bootstrap`."),
});
/** A deployment's name is a folder, a stack and a word in comments; lower case, as some file systems know no other. */
const deploymentName = schemas/* string */.YjP()
    .regex(/^[a-z\d][a-z\d_-]{0,62}$/, "must be 1 to 63 lower-case letters, digits, _ or -, beginning with a letter or digit")
    .regex(/^(?!constructor$)/, "must not be constructor, which CDKTF takes for its own");
/**
 * A file without `defaults`, once they are merged into the deployments. It stands alone because Zod makes the schema of
 * `defaults`, as large as all the rest, at the first parse of an object that may hold them.
 */
const fileWithoutDefaults = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe("The version of this format."),
    deployments: schemas/* record */.g1P(deploymentName, deploymentSchema)
        .refine((deployments) => Object.keys(deployments).length > 0, { error: "must hold at least one deployment" })
        .meta({ description: "The deployments by their names.", minProperties: 1 }),
    review: reviewSettingsSchema
        .prefault({})
        .describe("What may be merged and applied. Always read from the base branch."),
});
/** The whole file, once the defaults are merged into the deployments. */
const fileSchema = schemas/* strictObject */.rej({
    version: fileWithoutDefaults.shape.version,
    defaults: schemas/* exactOptional */.yqP(schemas/* lazy */.RZV(() => (0,introspect/* allOptional */.Q1)(deploymentSchema)))
        .describe("What deployments share: any of their keys. A deployment's own keys come first."),
    deployments: fileWithoutDefaults.shape.deployments,
    review: fileWithoutDefaults.shape.review,
});


/***/ })

};
;