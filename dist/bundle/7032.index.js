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
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90081);


/** https://developer.hashicorp.com/terraform/language/backend/s3 */
const s3 = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    bucket: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^(?!.*\.\.)(?!\d+\.\d+\.\d+\.\d+$)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "must be an S3 bucket name"), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The bucket that holds the state.")),
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html: 1024 bytes, of which the names of the lock and
    // of the roles' state beside it take the last.
    key: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .literalLineUpTo */ .aZ)(1000).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^(?!\/)(?!.*\/\/).*[^/]$/, "must not begin or end with a slash, or have two in a row"), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The state's path in the bucket; each deployment needs its own.")),
    region: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .region */ .Ny.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The bucket's region.")),
    use_lockfile: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), true)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("Locks the state by a file beside it. Needs Terraform or OpenTofu 1.10; with an older one set this to false and name a `dynamodb_table`.")),
    // https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html
    dynamodb_table: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .literalLineUpTo */ .aZ)(1024))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("Locks the state by a DynamoDB table (deprecated by Terraform).")),
    encrypt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), true).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("Encrypts the state in the bucket.")),
    kms_key_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .kmsKeyArn */ .eQ).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The ARN of the KMS key that encrypts the state.")),
    assume_role_arn: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .roleArn */ .w3).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The role to assume for the state alone.")),
});
/** https://developer.hashicorp.com/terraform/language/backend/local */
const local = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .literalLine */ .Gl)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The state file. Default: `terraform.DEPLOYMENT.tfstate` beside the configuration file.")),
});
/** Terraform's default; OpenTofu has none. */
const defaultCloudHost = "app.terraform.io";
/** https://github.com/hashicorp/go-tfe/blob/20992cfb8037a7400a6ea3899d5e2ca0cef51a54/validations.go */
const cloudName = _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .literalLine */ .Gl.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[^\s/]*$/, "must be a name without spaces or slashes"));
const cloudHost = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .literalLineUpTo */ .aZ)(_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .longestHostName */ .w1).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[^\s/:]+(:\d+)?$/, `must be a host alone, such as ${defaultCloudHost}`));
/** https://developer.hashicorp.com/terraform/cli/cloud/settings */
const cloud = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    organization: cloudName.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The HCP Terraform organization.")),
    workspace: cloudName.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The workspace, which must be set to local execution.")),
    hostname: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(cloudHost, defaultCloudHost)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The host: HCP Terraform, or a Terraform Enterprise installation.")),
});
const s3Example = { bucket: "tf-state", key: "sagemaker-auth/prod.tfstate", region: "us-east-1" };
/** The kinds of backend; a deployment has exactly one. */
const backendTypes = ["s3", "local", "cloud"];
/** The key `backend`, read as a Backend. That it names exactly one of the kinds is left to `deploymentRules`. */
const backendSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    s3: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(s3.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({ examples: [s3Example] })))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("State in an S3 bucket, locked.")),
    local: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(local)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("State in a file. Not for a runner whose disk is gone after the job.")),
    cloud: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(cloud)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("State in HCP Terraform or Terraform Enterprise, with local execution (untested).")),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({ minProperties: 1, maxProperties: 1, examples: [{ s3: s3Example }] })), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(({ s3, local, cloud }) => {
    if (s3)
        return { type: "s3", ...s3 };
    if (cloud)
        return { type: "cloud", ...cloud };
    return { type: "local", ...local };
}));


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
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43759);
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
const destination = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ destination: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The path.")) });
/** https://docs.databricks.com/api/workspace/clusters/create#cluster_log_conf-s3 */
const s3Destination = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    destination: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^s3:\/\/[a-z0-9.-]{3,63}(\/.{0,1024})?$/, "must be an S3 URI, such as s3://bucket/folder"), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The S3 URI.")),
    region: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .region */ .Ny).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The bucket's region.")),
    endpoint: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textUpTo */ .qx)("https://".length + _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .longestHostName */ .w1).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^https:\/\/[a-z\d][a-z\d.-]*$/, "must be an S3 endpoint, such as https://s3-us-west-2.amazonaws.com")))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The S3 endpoint, which comes before `region`.")),
    enable_encryption: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("Whether S3 encrypts what is written.")),
    encryption_type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["sse-s3", "sse-kms"]))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The kind of encryption, where it is on. Default: sse-s3.")),
    kms_key: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .kmsKey */ .zJ)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The KMS key for `sse-kms`. The instance profile's role has to be allowed to use it.")),
    canned_acl: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["private", "bucket-owner-read", "bucket-owner-full-control"]))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The canned ACL of what is written, for a bucket of another account. Those of S3 that let others in are not taken.")),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB(({ enable_encryption, encryption_type, kms_key }) => enable_encryption || !(encryption_type || kms_key), {
    error: "has an encryption that is off: it needs `enable_encryption: true`",
}), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB(({ enable_encryption, encryption_type, kms_key }) => !enable_encryption || encryption_type === "sse-kms" || !kms_key, {
    error: "has a `kms_key` that is not used: it needs `encryption_type: sse-kms`",
}), 
// https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster#cluster_log_conf
zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB(({ region, endpoint }) => region !== undefined || endpoint !== undefined, {
    error: "needs the bucket's `region`, or an `endpoint`",
}));
const storages = ["workspace", "volumes", "dbfs", "s3"];
const initScript = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    workspace: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(destination).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("A file of the workspace.")),
    volumes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(destination).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("A file of a Unity Catalog volume.")),
    dbfs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(destination).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("A file of DBFS (deprecated by Databricks).")),
    s3: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(s3Destination).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("A file in S3, read with the instance profile.")),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB((script) => storages.filter((storage) => storage in script).length === 1, {
    error: `must have exactly one of ${storages.join(", ")}`,
}));
/** Where logs can go: a cluster's are in one of them. */
const logStorages = ["volumes", "dbfs", "s3"];
const clusterLogConf = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    volumes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(destination).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("A folder of a Unity Catalog volume.")),
    dbfs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(destination).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("A folder of DBFS.")),
    s3: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(s3Destination).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("A folder in S3, written with the instance profile.")),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB((conf) => Object.keys(conf).length === 1, { error: `must have exactly one of ${logStorages.join(", ")}` }));
/** https://docs.databricks.com/aws/en/compute/custom-containers#use-secrets-for-authentication */
const secretReference = /^\{\{secrets\/[\w.@-]{1,128}\/[\w.-]{1,128}\}\}$/;
/** Whether a text is the name of a secret of the workspace, which a node replaces by the secret. */
const isSecretReference = (text) => secretReference.test(text);
const dockerImage = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    url: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The image's URL."), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({ examples: ["databricksruntime/standard:latest"] })),
    basic_auth: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        username: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The user's name.")),
        // A failed pattern would print the password.
        password: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB(isSecretReference, {
            error: "must be a secret of the workspace, as {{secrets/SCOPE/KEY}}",
        }), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({ pattern: secretReference.source }), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The password, by the name of a secret of the workspace: `{{secrets/SCOPE/KEY}}`.")),
    }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The user of the image's registry. Without it ECR is asked with the instance profile.")),
});
/** https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster#ebs_volume_size, in GiB. */
const ebsVolumeSizes = { leastSsd: 100, leastHdd: 500, most: 4096 };
const awsAttributes = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    zone_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The availability zone, or `auto`.")),
    availability: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["ON_DEMAND", "SPOT", "SPOT_WITH_FALLBACK"]))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The kind of instances.")),
    first_on_demand: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .naturalNumber */ .zy).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("How many of the first nodes are on demand.")),
    spot_bid_price_percent: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .positiveInteger */ .Cq)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The highest spot price, in percent of on demand.")),
    ebs_volume_type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["GENERAL_PURPOSE_SSD", "THROUGHPUT_OPTIMIZED_HDD"]))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The kind of EBS volumes.")),
    ebs_volume_count: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .naturalNumber */ .zy.check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(10, "must be at most 10")))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("How many EBS volumes each node gets.")),
    ebs_volume_size: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(ebsVolumeSizes.leastSsd, `must be at least ${ebsVolumeSizes.leastSsd}`), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(ebsVolumeSizes.most, `must be at most ${ebsVolumeSizes.most}`)))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The size of each EBS volume in GiB: 100 to 4096, and at least 500 for THROUGHPUT_OPTIMIZED_HDD.")),
    ebs_volume_iops: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .positiveInteger */ .Cq).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The IOPS of each EBS volume.")),
    ebs_volume_throughput: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .positiveInteger */ .Cq)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The throughput of each EBS volume in MiB/s.")),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB(({ ebs_volume_type, ebs_volume_size = ebsVolumeSizes.most }) => ebs_volume_type !== "THROUGHPUT_OPTIMIZED_HDD" || ebs_volume_size >= ebsVolumeSizes.leastHdd, { error: `must be at least ${ebsVolumeSizes.leastHdd} for THROUGHPUT_OPTIMIZED_HDD`, path: ["ebs_volume_size"] }));
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
/** The keys that https://docs.databricks.com/api/workspace/clusters/sparkversions lists; a release's title is none. */
const sparkVersion = _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[\w.:~-]*[-:][\w.:~-]*$/, "must be a runtime's key, such as 15.4.x-cpu-ml-scala2.12"), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({ examples: ["15.4.x-cpu-ml-scala2.12"] }));
/** A family and a size, as in EC2's instance types and Databricks' fleets; those of other clouds have no dot. */
const nodeType = _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[a-z\d-]+\.[a-z\d-]+$/, "must be a node type on AWS, such as i3.xlarge"));
/** Step 6's cluster, in the Clusters API's words: https://docs.databricks.com/api/workspace/clusters/create */
const clusterSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The cluster's name. Default: `sagemaker-` and the deployment's name.")),
    spark_version: sparkVersion.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The Databricks Runtime version.")),
    node_type_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(nodeType)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The workers' node type; this or `instance_pool_id`, unless a policy fixes it.")),
    instance_pool_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The pool that the nodes come from.")),
    driver_node_type_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(nodeType).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The driver's node type. Default: the workers'.")),
    driver_instance_pool_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The pool that the driver comes from. Default: the workers'.")),
    num_workers: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .naturalNumber */ .zy).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The fixed number of workers; this or `autoscale`.")),
    autoscale: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        min_workers: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .naturalNumber */ .zy.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The least number of workers.")),
        max_workers: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .positiveInteger */ .Cq.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The greatest number of workers.")),
    }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("A range for the number of workers.")),
    autotermination_minutes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .naturalNumber */ .zy.check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(10_000, "must be 0, or 10 to 10000"), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB((minutes) => minutes <= 0 || minutes >= 10, { error: "must be 0, or 10 to 10000" })))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("Minutes without activity until the cluster stops: 10 to 10000, or 0 for never. Default: the provider's 60.")),
    data_security_mode: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(dataSecurityModes))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The access mode. Only a single-user cluster (or one without isolation) hands the instance profile's credentials to its code. Default: SINGLE_USER where `single_user_name` is set.")),
    single_user_name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The user, service principal (application id) or group that a single-user cluster is for.")),
    policy_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The cluster policy.")),
    apply_policy_default_values: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY())
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("Whether the policy's defaults fill in what is not set.")),
    runtime_engine: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["STANDARD", "PHOTON"])).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The runtime engine.")),
    docker_image: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(dockerImage)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The image of a container for the nodes. Databricks' runtimes for machine learning take none.")),
    spark_conf: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("Spark configuration.")),
    spark_env_vars: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[A-Za-z_]\w{0,254}$/, "must be an environment variable's name")), _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("Environment variables. Never put a secret here: name it, as `{{secrets/SCOPE/KEY}}`. One that is called like a secret takes nothing else.")),
    custom_tags: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .tagKey */ .E4)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .lineUpTo */ .rM)(128).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^(?!Name$)/, "must not be Name, by which Databricks knows the cluster's instances"))), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textUpTo */ .qx)(256))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB((map) => Object.keys(map).length <= mostCustomTags, {
        error: `must hold at most ${mostCustomTags} tags`,
    }), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({ maxProperties: mostCustomTags })))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("Tags on the EC2 instances and volumes.")),
    init_scripts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(initScript).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(10, "must be at most 10")))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("Scripts that run when a node starts, in order.")),
    cluster_log_conf: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(clusterLogConf).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("Where the logs go.")),
    aws_attributes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(awsAttributes)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("What the nodes are on AWS, where no pool says it. The instance profile is always the deployment's own.")),
    enable_elastic_disk: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY())
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("Whether nodes that run out of disk get more. With a pool the pool says it.")),
    enable_local_disk_encryption: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("Whether local disks are encrypted.")),
    ssh_public_keys: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(10, "must be at most 10")))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("Public keys for SSH to the nodes.")),
    no_wait: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY())
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("`true` does not wait until the new cluster runs, which takes minutes.")),
    is_pinned: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY())
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("Whether the cluster's configuration is kept 30 days after it stopped.")),
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
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _github_oidc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4101);
/** The values that several keys share, each with its rule and the document that the rule comes from. */


/**
 * The greatest length of a text for which AWS, Databricks or GitHub document none. There has to be one: for each text
 * CDKTF looks for its own numbers in a time that grows with the square of the text's digits.
 */
const longestText = 4096;
/** `z.string()` with a greatest length in characters. */
const textUpTo = (length) => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(length, `must be at most ${length} characters`));
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
const lineUpTo = (length) => textUpTo(length).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1, "must not be empty"), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(new RegExp(`^[^${controls}]*$`, "u"), "must be one line of text without control characters"));
/** Such a line of up to 4096 characters, for values whose own greatest length nobody documents. */
const line = lineUpTo(longestText);
/**
 * The account of a deployment. It is text: a number would lose the zeros that an id may begin with.
 * Source: https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
 */
const accountId = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: 'must be the 12 digits of an AWS account in quotes, such as "123456789012"' })
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^\d{12}$/, 'must be the 12 digits of an AWS account, such as "123456789012"'), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0y("The AWS account that holds the role and runs SageMaker. A run with credentials of another account stops."), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({ examples: ["123456789012"] }));
/** A region of AWS by its form alone: whether AWS has it is not asked, and its partition is judged by `regionRules`. */
const region = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^([a-z]{2}|eusc)(-[a-z]{1,16}){1,4}-\d{1,2}$/, "must be an AWS region, such as us-east-1"), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({ examples: ["us-east-1"] }));
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: 64 characters for a role. */
const roleName = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[\w+=,.@-]{1,64}$/, "must be an IAM role name: 1 to 64 letters, digits or any of _+=,.@-"), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({ examples: ["databricks-sagemaker"] }));
/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html: 128 characters for a policy name. */
const policyName = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[\w+=,.@-]{1,128}$/, "must be an IAM policy name: 1 to 128 letters, digits or any of _+=,.@-"));
/**
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html: begins and ends with a slash, 512 in all. Of
 * the characters that AWS allows, only those of names: a quote in an ARN would be read by Terraform.
 */
const path = textUpTo(512).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^\/([\w+=,.@-]+\/)*$/, "must be an IAM path that begins and ends with a slash, such as /databricks/"), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({ examples: ["/databricks/"] }));
/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_Policy.html: 2048 characters for an ARN. */
const arn = (kind, longestName, example) => textUpTo(2048).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(new RegExp(`^arn:aws(-us-gov)?:iam::(\\d{12}|aws):${kind}/([\\w+=,.@-]+/)*[\\w+=,.@-]{1,${longestName}}$`), `must be the ARN of an IAM ${kind}, such as ${example}`), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({ examples: [example] }));
/**
 * The ARN of an IAM role of any account, with the role's path.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: 64 characters for its name.
 */
const roleArn = arn("role", 64, "arn:aws:iam::123456789012:role/terraform");
/**
 * The ARN of a managed policy, of an account or AWS's own.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html: 128 characters for its name.
 */
const policyArn = arn("policy", 128, "arn:aws:iam::aws:policy/CloudWatchAgentServerPolicy");
const githubProviderExample = (0,_github_oidc_js__WEBPACK_IMPORTED_MODULE_2__/* .githubProviderArn */ .s)("aws", "123456789012");
/** No other issuer: the conditions in a role's trust have the issuer's name in their keys. */
const oidcProviderArn = textUpTo(2048).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(new RegExp(`^arn:aws(-us-gov)?:iam::\\d{12}:oidc-provider/${_github_oidc_js__WEBPACK_IMPORTED_MODULE_2__/* .githubIssuer */ .r.replaceAll(".", "\\.")}$`), `must be the ARN of the OIDC provider for GitHub.com, such as ${githubProviderExample}`), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({ examples: [githubProviderExample] }));
/**
 * The most tags on a role: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html; the same on an
 * instance profile and an OIDC provider: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateInstanceProfile.html
 */
const mostTags = 50;
/** A tag's key that AWS does not keep for itself: https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html */
const tagKey = (key) => key.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^(?![aA][wW][sS]:)/, "must not begin with aws:, which AWS keeps for itself"));
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html: keys of 1 to 128, values of 0 to 256 characters. */
const tags = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(tagKey(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[\p{L}\p{Z}\p{N}_.:/=+@-]{1,128}$/u, "must be a tag key: 1 to 128 letters, digits, spaces or any of _.:/=+@-"))), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[\p{L}\p{Z}\p{N}_.:/=+@-]{0,256}$/u, "must be at most 256 letters, digits, spaces or any of _.:/=+@-")))
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB((map) => Object.keys(map).length <= mostTags, {
    error: `must hold at most ${mostTags} tags, as AWS takes`,
}), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({ maxProperties: mostTags }));
/**
 * Text that Terraform reads as it stands. In a backend's settings Terraform takes `${` for text where OpenTofu, from
 * 1.8, takes it for an expression, so neither may be there.
 */
const literalLineUpTo = (length) => lineUpTo(length).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^(?!.*[$%]\{)/, "must not contain ${ or %{"));
/** Such a line of up to 4096 characters, for values whose own greatest length nobody documents. */
const literalLine = literalLineUpTo(longestText);
/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html: Latin-1, 1000 characters. */
const description = lineUpTo(1000).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[ -~\u00a1-\u00ff]*$/, "must be Latin text: AWS takes no other characters in a description"));
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
const kmsKeyArn = textUpTo(longestKmsKey).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(new RegExp(`^${kmsArn(`key/${kmsKeyId}`)}$`), `must be the ARN of a KMS key, such as ${kmsKeyExample}`), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({ examples: [kmsKeyExample] }));
/** https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id: an id or an alias, or the ARN of either. */
const kmsKey = textUpTo(longestKmsKey).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(new RegExp(`^(${kmsKeyId}|${kmsAlias}|${kmsArn(`key/${kmsKeyId}`)}|${kmsArn(kmsAlias)})$`), `must be a KMS key: its id, alias/NAME, or the ARN of either, such as ${kmsKeyExample}`), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({ examples: [kmsKeyExample] }));
/** https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4, without the lengths of its labels. */
const longestHostName = 253;
/** The greatest number of 32 bits, which is what Databricks' API takes: no field of it takes more. */
const mostOfInt32 = 2_147_483_647;
const int32 = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._lte */ .Zm(mostOfInt32, `must be at most ${mostOfInt32}`));
/** A whole number from 1 to 2,147,483,647, the greatest that Databricks' API takes. */
const positiveInteger = int32.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(1, "must be at least 1"));
/** The same from 0. */
const naturalNumber = int32.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(0, "must not be negative"));


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
/* harmony export */   eE: () => (/* binding */ knownKeys),
/* harmony export */   lv: () => (/* binding */ schemaAt),
/* harmony export */   zk: () => (/* binding */ leastOf)
/* harmony export */ });
/* unused harmony export unwrap */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29396);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4196);
/** What the schemas say about themselves, for suggestions, schema.json and docs/configuration.md. */

/** The schema of what is written in the file: without `optional`, defaults and transforms around it. */
const unwrap = (schema) => {
    if (schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .ZodMiniOptional */ .Xz9 || schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .ZodMiniExactOptional */ .CW3)
        return unwrap(schema.def.innerType);
    if (schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .ZodMiniDefault */ .Gze || schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .ZodMiniPrefault */ .ilq)
        return unwrap(schema.def.innerType);
    if (schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .ZodMiniPipe */ .RcI)
        return unwrap(schema.def.in);
    if (schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .ZodMiniLazy */ .p3)
        return unwrap(schema.def.getter());
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
/** The keys that a map may have, none where the schema has no such map. */
const knownKeys = (schema, path) => {
    const inner = schemaAt(schema, path);
    return inner instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .ZodMiniObject */ .uXj ? Object.keys(inner.shape) : [];
};
const childSchema = (schema, key) => {
    if (schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .ZodMiniObject */ .uXj)
        return Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
    if (schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .ZodMiniRecord */ .kjU)
        return schema.def.valueType;
    if (schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .ZodMiniArray */ .WT6)
        return schema.def.element;
    return undefined;
};
/**
 * The same schema with every key of every object optional and no rule across keys: what `defaults` may hold. Default
 * values are kept as notes for editors and fill nothing in.
 */
const allOptional = (schema) => {
    const inner = unwrap(schema);
    if (!(inner instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .ZodMiniObject */ .uXj))
        return noted(inner, schema);
    const shape = Object.entries(inner.shape).map(([key, value]) => [key, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(allOptional(value))]);
    return noted(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(Object.fromEntries(shape)), schema);
};
/** `inner` with the description and the default value of the schema that wraps it. */
const noted = (inner, outer) => {
    if (!(inner instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .ZodMiniType */ .DnN))
        throw new TypeError("a schema of another kind than those of the configuration");
    const description = descriptionOf(outer);
    return inner.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj({
        ...zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .globalRegistry */ .fd.get(inner),
        ...(description !== undefined && { description }),
        ...(outer instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .ZodMiniDefault */ .Gze && { default: outer.def.defaultValue }),
    }));
};
/**
 * The least that the file may hold for a schema: its own example, a map's required keys with their examples, or `\u2026` where
 * there is no example.
 */
const leastOf = (schema) => {
    const inner = unwrap(schema);
    const examples = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .globalRegistry */ .fd.get(inner)?.["examples"];
    if (Array.isArray(examples))
        return examples[0];
    if (inner instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .ZodMiniRecord */ .kjU)
        return { NAME: leastOf(inner.def.valueType) };
    if (!(inner instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .ZodMiniObject */ .uXj))
        return "\u2026";
    const required = Object.entries(inner.shape).filter(([, value]) => !isOptional(value));
    return Object.fromEntries(required.map(([key, value]) => [key, leastOf(value)]));
};
const isOptional = (schema) => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(schema, undefined).success || schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .ZodMiniExactOptional */ .CW3;
/** A schema's description, on itself or on what it wraps. */
const descriptionOf = (schema) => {
    const own = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .globalRegistry */ .fd.get(schema)?.description;
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

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./src/config/backend.ts
var backend = __webpack_require__(13882);
// EXTERNAL MODULE: ./src/config/fields.ts
var fields = __webpack_require__(90081);
;// CONCATENATED MODULE: ./src/config/ci.ts


/**
 * A name in a subject that a role trusts: there `*` and `?` stand for others, and every branch would be trusted.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments: 255 characters.
 */
const trustedName = (0,fields/* lineUpTo */.rM)(255).check(api/* _regex */.Fk(/^[^*?]*$/, "must be the name of one, without * or ?"));
/** https://git-scm.com/docs/git-check-ref-format, but for what `trustedName` refuses. */
const branchName = trustedName.check(api/* _regex */.Fk(/^(?![-/.])(?!.*(\.\.|\/\/|\/\.|@\{|[/.]$|\.lock(\/|$)))[^\s~^:[\\]*$/, "must be a name that git takes for a branch"));
/** The two roles that GitHub Actions plans and applies with. */
const ciSchema = schemas/* strictObject */.rej({
    repository: schemas/* string */.YjP()
        .check(api/* _regex */.Fk(/^[A-Za-z\d_-]{1,39}\/(?!.*\.git$)[\w.-]{1,100}$/, "must be OWNER/NAME, without .git"), schemas/* describe */.q0y("The GitHub repository whose workflows plan and apply."), schemas/* meta */.mIj({ examples: ["acme/infrastructure"] })),
    owner_id: schemas/* exactOptional */.yqP(schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{1,20}$/, "must be digits in quotes")))
        .check(schemas/* describe */.q0y("The owner's numeric id, which subjects of newer repositories carry, in quotes; only together with `repository_id`.")),
    repository_id: schemas/* exactOptional */.yqP(schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{1,20}$/, "must be digits in quotes")))
        .check(schemas/* describe */.q0y("The repository's numeric id, in quotes; only together with `owner_id`.")),
    branch: schemas/* _default */.Rvf(branchName, "main").check(schemas/* describe */.q0y("The branch that is applied.")),
    environment: schemas/* exactOptional */.yqP(trustedName)
        .check(schemas/* describe */.q0y("The GitHub environment of the apply job; the apply role then trusts it instead of the branch.")),
    branch_applies: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false)
        .check(schemas/* describe */.q0y("`true`: the apply role trusts the branch beside the environment. So sagemaker-auth.yml applies on merge, and what is started by hand waits for the environment's reviewers.")),
    oidc_provider_arn: schemas/* exactOptional */.yqP(fields/* oidcProviderArn */.iw)
        .check(schemas/* describe */.q0y("The account's OIDC provider for GitHub. Default: one is made.")),
    plan_role_name: schemas/* exactOptional */.yqP(fields/* roleName */.S3)
        .check(schemas/* describe */.q0y("The plan role's name. Default: `sagemaker-auth-DEPLOYMENT-plan`.")),
    apply_role_name: schemas/* exactOptional */.yqP(fields/* roleName */.S3)
        .check(schemas/* describe */.q0y("The apply role's name. Default: `sagemaker-auth-DEPLOYMENT-apply`.")),
    path: schemas/* _default */.Rvf(fields/* path */.Ae, "/").check(schemas/* describe */.q0y("The path of both roles.")),
    permissions_boundary: schemas/* exactOptional */.yqP(fields/* policyArn */.mF).check(schemas/* describe */.q0y("The policy that bounds both roles.")),
    tags: schemas/* _default */.Rvf(fields/* tags */._A, {}).check(schemas/* describe */.q0y("Tags on both roles, beside those of `aws.tags`.")),
});

// EXTERNAL MODULE: ./src/config/cluster.ts
var cluster = __webpack_require__(5040);
// EXTERNAL MODULE: ./src/config/introspect.ts
var introspect = __webpack_require__(97319);
;// CONCATENATED MODULE: ./src/config/overrides.ts


/** A duration as Terraform's providers read it: https://pkg.go.dev/time#ParseDuration */
const duration = (0,fields/* textUpTo */.qx)(32).check(api/* _regex */.Fk(/^(\d+(\.\d+)?(ms|s|m|h))+$/, "must be a duration, such as 45m or 1h30m"));
const libraryKinds = ["pypi", "maven", "cran", "whl", "jar", "egg", "requirements"];
/** https://docs.databricks.com/api/workspace/libraries/install#libraries */
const library = () => schemas/* strictObject */.rej({
    pypi: schemas/* exactOptional */.yqP(schemas/* strictObject */.rej({
        package: fields/* line */.n8.check(schemas/* describe */.q0y("The package, such as `mlflow==2.22.0`.")),
        repo: schemas/* exactOptional */.yqP(fields/* line */.n8).check(schemas/* describe */.q0y("The index. Default: PyPI.")),
    }))
        .check(schemas/* describe */.q0y("A package of PyPI.")),
    maven: schemas/* exactOptional */.yqP(schemas/* strictObject */.rej({
        coordinates: fields/* line */.n8.check(schemas/* describe */.q0y("The coordinates, such as `org.jsoup:jsoup:1.7.2`.")),
        repo: schemas/* exactOptional */.yqP(fields/* line */.n8).check(schemas/* describe */.q0y("The repository. Default: Maven Central and Spark Packages.")),
        exclusions: schemas/* exactOptional */.yqP(schemas/* array */.YOg(fields/* line */.n8)).check(schemas/* describe */.q0y("Dependencies to leave out.")),
    }))
        .check(schemas/* describe */.q0y("A package of Maven.")),
    cran: schemas/* exactOptional */.yqP(schemas/* strictObject */.rej({
        package: fields/* line */.n8.check(schemas/* describe */.q0y("The package.")),
        repo: schemas/* exactOptional */.yqP(fields/* line */.n8).check(schemas/* describe */.q0y("The repository. Default: CRAN.")),
    }))
        .check(schemas/* describe */.q0y("A package of CRAN.")),
    whl: schemas/* exactOptional */.yqP(fields/* line */.n8).check(schemas/* describe */.q0y("The path of a wheel.")),
    jar: schemas/* exactOptional */.yqP(fields/* line */.n8).check(schemas/* describe */.q0y("The path of a JAR.")),
    egg: schemas/* exactOptional */.yqP(fields/* line */.n8).check(schemas/* describe */.q0y("The path of an egg (deprecated by Databricks).")),
    requirements: schemas/* exactOptional */.yqP(fields/* line */.n8).check(schemas/* describe */.q0y("The path of a requirements.txt.")),
})
    .check(schemas/* refine */.YPB((one) => libraryKinds.filter((kind) => kind in one).length === 1, {
    error: `must have exactly one of ${libraryKinds.join(", ")}`,
}));
const overrides_cluster = () => schemas/* strictObject */.rej({
    // https://docs.databricks.com/api/workspace/clusters/create
    idempotency_token: schemas/* exactOptional */.yqP((0,fields/* lineUpTo */.rM)(64))
        .check(schemas/* describe */.q0y("Makes a repeated request for the cluster the same one.")),
    is_single_node: schemas/* exactOptional */.yqP(schemas/* boolean */.zMY())
        .check(schemas/* describe */.q0y("Whether the cluster is its driver alone; needs `kind`, and `num_workers` is left out then.")),
    kind: schemas/* exactOptional */.yqP(fields/* line */.n8).check(schemas/* describe */.q0y("The kind of cluster, `CLASSIC_PREVIEW`.")),
    library: schemas/* exactOptional */.yqP(schemas/* array */.YOg(library())).check(schemas/* describe */.q0y("Libraries that the cluster gets.")),
    remote_disk_throughput: schemas/* exactOptional */.yqP(fields/* naturalNumber */.zy)
        .check(schemas/* describe */.q0y("The throughput of remote disks in MiB/s.")),
    timeouts: schemas/* exactOptional */.yqP(schemas/* strictObject */.rej({
        create: schemas/* exactOptional */.yqP(duration).check(schemas/* describe */.q0y("How long a creation may take.")),
        update: schemas/* exactOptional */.yqP(duration).check(schemas/* describe */.q0y("How long a change may take.")),
        delete: schemas/* exactOptional */.yqP(duration).check(schemas/* describe */.q0y("How long a removal may take.")),
    }))
        .check(schemas/* describe */.q0y("How long Terraform waits. Default: 30 minutes each.")),
    total_initial_remote_disk_size: schemas/* exactOptional */.yqP(fields/* naturalNumber */.zy)
        .check(schemas/* describe */.q0y("The first size of remote disks in GB.")),
    use_ml_runtime: schemas/* exactOptional */.yqP(schemas/* boolean */.zMY())
        .check(schemas/* describe */.q0y("Whether the runtime is one for machine learning; needs `kind`.")),
    workload_type: schemas/* exactOptional */.yqP(schemas/* strictObject */.rej({
        clients: schemas/* strictObject */.rej({
            jobs: schemas/* exactOptional */.yqP(schemas/* boolean */.zMY()).check(schemas/* describe */.q0y("Whether jobs may run. Default: true.")),
            notebooks: schemas/* exactOptional */.yqP(schemas/* boolean */.zMY()).check(schemas/* describe */.q0y("Whether notebooks may run. Default: true.")),
        })
            .check(schemas/* describe */.q0y("Who may use the cluster.")),
    }))
        .check(schemas/* describe */.q0y("What may run on the cluster.")),
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
    "aws_iam_role.deploy_role": schemas/* exactOptional */.yqP(schemas/* strictObject */.rej({
        force_detach_policies: schemas/* exactOptional */.yqP(schemas/* boolean */.zMY())
            .check(schemas/* describe */.q0y("Whether policies that others attached are detached before the role is removed.")),
    }))
        .check(schemas/* describe */.q0y("The deploy role.")),
    "aws_iam_instance_profile.instance_profile": schemas/* exactOptional */.yqP(schemas/* strictObject */.rej({
        tags: schemas/* exactOptional */.yqP(fields/* tags */._A).check(schemas/* describe */.q0y("Tags on the instance profile, beside those of `aws.tags`.")),
    }))
        .check(schemas/* describe */.q0y("The instance profile.")),
    "databricks_cluster.cluster": schemas/* exactOptional */.yqP(overrides_cluster()).check(schemas/* describe */.q0y("The cluster.")),
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
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
        .check(schemas/* describe */.q0y("The finding's code, one of `docs/findings`.")),
    deployment: schemas/* exactOptional */.yqP(fields/* line */.n8)
        .check(schemas/* describe */.q0y("The deployment of this file that it is accepted for. Default: all.")),
    reason: fields/* line */.n8.check(schemas/* describe */.q0y("Why it is accepted; shown beside the finding.")),
    until: schemas/* exactOptional */.yqP(iso/* date */.p6({ error: "must be a date, such as 2027-03-31" }))
        .check(schemas/* describe */.q0y("The last day on which it is accepted. Default: no end.")),
});
/** https://docs.github.com/en/enterprise-cloud@latest/admin/concepts/identity-and-access-management/enterprise-managed-users */
const approver = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(/^[A-Za-z\d](?:[A-Za-z\d_-]{0,38})(?:\/[A-Za-z\d_.-]{1,255})?$/, "must be a GitHub user, such as octocat, or a team, such as acme/cloud-security"));
/** What may be merged and applied; always read from the base branch. */
const reviewSettingsSchema = schemas/* strictObject */.rej({
    accept: schemas/* _default */.Rvf(schemas/* array */.YOg(accept), []).check(schemas/* describe */.q0y("Findings that are accepted.")),
    fail_on: schemas/* _default */.Rvf(schemas/* enum */.k5n(["error", "warning", "never"]), "error")
        .check(schemas/* describe */.q0y("The least severity of a finding that fails the check.")),
    fail_on_relation: schemas/* exactOptional */.yqP(schemas/* array */.YOg(schemas/* enum */.k5n(["new", "broader", "incomparable", "unknown", "narrower", "gone"])))
        .check(schemas/* describe */.q0y("The changes of access that need an approval. Default: `[broader, incomparable, unknown]` where there are approvers, else none.")),
    approvers: schemas/* _default */.Rvf(schemas/* array */.YOg(approver), [])
        .check(schemas/* describe */.q0y("The users and teams whose approving review of the current head lets such a change through: not the pull request's author, nor whoever pushed that head.")),
});

;// CONCATENATED MODULE: ./src/config/schema.ts
/**
 * The configuration file, `sagemaker-auth.yaml`. Keys are named as Terraform, AWS and Databricks name the same thing.
 * schema.json and docs/configuration.md are generated from the descriptions here.
 */








const awsSchema = schemas/* strictObject */.rej({
    account_id: fields/* accountId */.lS,
    region: fields/* region */.Ny.check(schemas/* describe */.q0y("The region of SageMaker.")),
    partition: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(["aws", "aws-us-gov"]))
        .check(schemas/* describe */.q0y("The partition. Default: the region's. The Databricks provider knows no other partition.")),
    assume_role_arn: schemas/* exactOptional */.yqP(fields/* roleArn */.w3)
        .check(schemas/* describe */.q0y("The role of this account that Terraform assumes. Default: the caller's own credentials.")),
    tags: schemas/* _default */.Rvf(fields/* tags */._A, {})
        .check(schemas/* describe */.q0y("Tags on everything in AWS. A role or an instance profile has at most 50, its own among them.")),
});
const deployRoleSchema = schemas/* strictObject */.rej({
    name: fields/* roleName */.S3.check(schemas/* describe */.q0y("The role's name, and the instance profile's.")),
    path: schemas/* _default */.Rvf(fields/* path */.Ae, "/").check(schemas/* describe */.q0y("The role's path.")),
    description: schemas/* exactOptional */.yqP(fields/* description */.h_).check(schemas/* describe */.q0y("The role's description.")),
    permissions_boundary: schemas/* exactOptional */.yqP(fields/* policyArn */.mF)
        .check(schemas/* describe */.q0y("The policy, of this account or AWS's own, that bounds what the role can ever do.")),
    max_session_duration: schemas/* exactOptional */.yqP(schemas/* int */.Whr()
        .check(api/* _gte */.qm(3600, "must be 3600 to 43200 seconds"), api/* _lte */.Zm(43200, "must be 3600 to 43200 seconds")))
        .check(schemas/* describe */.q0y("The longest session in seconds, 3600 to 43200. Default: AWS's 3600.")),
    tags: schemas/* _default */.Rvf(fields/* tags */._A, {}).check(schemas/* describe */.q0y("Tags on the role, beside those of `aws.tags`.")),
    policy: schemas/* _default */.Rvf(schemas/* enum */.k5n(["documented", "corrected", "hardened"]), "documented")
        .check(schemas/* describe */.q0y("`documented`: Databricks' document to the letter. `corrected`: with its one action that does not exist replaced by the real one. `hardened`: corrected, and PassRole limited to the service it is for, and SageMaker's trust to this account.")),
    inline_policy_name: schemas/* _default */.Rvf(fields/* policyName */.ct, "mlflow-sagemaker")
        .check(schemas/* describe */.q0y("The name of the inline policy of step 2.")),
    managed_policies: schemas/* _default */.Rvf(schemas/* array */.YOg(fields/* policyArn */.mF), [])
        .check(schemas/* describe */.q0y("ARNs of managed policies to attach beside AmazonSageMakerFullAccess: of this account or AWS's own.")),
    create_before_destroy: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), true)
        .check(schemas/* describe */.q0y("`true` replaces the role and what hangs on it in the order that keeps clusters working: a rename makes the new set and moves the cluster before the old set goes. AWS allows no two roles of one name, so set it to `false` in the change that alters `path`.")),
    existing: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false)
        .check(schemas/* describe */.q0y("`true`: the role, its policies and its instance profile are somebody else's, such as another deployment's. They are read and checked, never changed.")),
});
const addressAlone = "must be the workspace's address alone, such as https://dbc-a1b2.cloud.databricks.com";
/**
 * No port or host that there cannot be, none like https://1, which stands for another host, and no second spelling of one
 * that is another text: https's own port, or a dot at the end.
 */
const isHostSpelledOut = (address) => URL.canParse(address) && new URL(address).origin === address && !new URL(address).hostname.endsWith(".");
const workspaceSchema = schemas/* strictObject */.rej({
    host: (0,fields/* textUpTo */.qx)("https://".length + fields/* longestHostName */.w1 + ":65535".length).check(api/* _regex */.Fk(/^(https:\/\/[a-z\d][a-z\d.-]*(:\d+)?|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)$/, {
        error: addressAlone,
        abort: true,
    }), schemas/* refine */.YPB(isHostSpelledOut, addressAlone), schemas/* describe */.q0y("The workspace's address."), schemas/* meta */.mIj({ examples: ["https://dbc-a1b2c3d4-e5f6.cloud.databricks.com"] })),
    aws_role: schemas/* union */.KCZ([fields/* roleName */.S3, fields/* roleArn */.w3], { error: "must be the name or the ARN of an IAM role" })
        .check(schemas/* describe */.q0y("The name or ARN of the workspace's AWS role: the one that Databricks assumes to start clusters."), schemas/* meta */.mIj({ examples: ["databricks-cross-account"] })),
    pass_role: schemas/* _default */.Rvf(schemas/* enum */.k5n(["managed", "external"]), "managed")
        .check(schemas/* describe */.q0y("`managed`: adds the PassRole policy of step 4 to the workspace's role. `external`: another team owns that role; nothing is made on it, and the exact policy to hand to them is an output.")),
    pass_role_policy_name: schemas/* exactOptional */.yqP(fields/* policyName */.ct)
        .check(schemas/* describe */.q0y("The name of the PassRole policy. Default: `pass-` and the deploy role's name.")),
    skip_validation: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false)
        .check(schemas/* describe */.q0y("`true` registers the instance profile without the workspace's trial run of it.")),
});
/** Two service principals may have one display name, so the workspace knows each by its id. */
const applicationId = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(/^[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}$/, "must be an application id, such as 11111111-2222-3333-4444-555555555555"));
const grantToSchema = schemas/* strictObject */.rej({
    groups: schemas/* _default */.Rvf(schemas/* array */.YOg(fields/* line */.n8), [])
        .check(schemas/* describe */.q0y("Display names of workspace groups; none twice, in any case.")),
    users: schemas/* _default */.Rvf(schemas/* array */.YOg(fields/* line */.n8.check(api/* _regex */.Fk(/^\S+@\S+$/, "must be a user name, which is an e-mail address"))), [])
        .check(schemas/* describe */.q0y("User names, which are e-mail addresses.")),
    service_principals: schemas/* _default */.Rvf(schemas/* array */.YOg(applicationId), [])
        .check(schemas/* describe */.q0y("Application ids of service principals.")),
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
const adoptSchema = schemas/* pipe */.FsL(schemas/* _default */.Rvf(schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* array */.YOg(schemas/* enum */.k5n(adoptableParts))], {
    error: `must be true, false or a list of ${adoptableParts.join(", ")}`,
}), false), schemas/* transform */.pdi((adopt) => typeof adopt === "boolean" ? (adopt ? adoptableParts : []) : [...new Set(adopt)]))
    .check(schemas/* describe */.q0y("`true` takes over the set-up that was made by hand after Databricks' document, instead of failing because it exists. A list takes over those parts alone. The names of its inline policies go to `deploy_role.inline_policy_name` and `workspace.pass_role_policy_name`."));
/** One deployment as the file has it, once the defaults are merged in. */
const deploymentSchema = schemas/* strictObject */.rej({
    aws: awsSchema.check(schemas/* describe */.q0y("The AWS account.")),
    deploy_role: deployRoleSchema.check(schemas/* describe */.q0y("The role of steps 1 to 3, which clusters deploy with and SageMaker runs as.")),
    workspace: workspaceSchema.check(schemas/* describe */.q0y("The Databricks workspace of steps 4 and 5.")),
    cluster: schemas/* exactOptional */.yqP(cluster/* clusterSchema */.Es.check(schemas/* meta */.mIj({ examples: [cluster/* clusterExample */.BG] })))
        .check(schemas/* describe */.q0y("The cluster of step 6, in the words of Databricks' Clusters API. Without it no cluster is made.")),
    grant_to: schemas/* prefault */.SdS(grantToSchema, {})
        .check(schemas/* describe */.q0y("Who in the workspace may use the instance profile, beside its admins.")),
    adopt: adoptSchema,
    backend: backend/* backendSchema */.aG.check(schemas/* describe */.q0y("Where Terraform keeps the deployment's state. Exactly one of the three.")),
    overrides: schemas/* _default */.Rvf(schemas/* lazy */.RZV(overridesSchema), {})
        .check(schemas/* describe */.q0y("Further literal arguments for a resource, by its address.")),
    ci: schemas/* exactOptional */.yqP(ciSchema)
        .check(schemas/* describe */.q0y("The two roles that GitHub Actions plans and applies with, for `sagemaker-auth bootstrap`.")),
});
/** A deployment's name is a folder, a stack and a word in comments; lower case, as some file systems know no other. */
const deploymentName = schemas/* string */.YjP()
    .check(api/* _regex */.Fk(/^[a-z\d][a-z\d_-]{0,62}$/, "must be 1 to 63 lower-case letters, digits, _ or -, beginning with a letter or digit"), api/* _regex */.Fk(/^(?!constructor$)/, "must not be constructor, which CDKTF takes for its own"));
/**
 * A file without `defaults`, once they are merged into the deployments. It stands alone because Zod makes the schema of
 * `defaults`, as large as all the rest, at the first parse of an object that may hold them.
 */
const fileWithoutDefaults = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).check(schemas/* describe */.q0y("The version of this format.")),
    deployments: schemas/* record */.g1P(deploymentName, deploymentSchema).check(schemas/* refine */.YPB((deployments) => Object.keys(deployments).length > 0, { error: "must hold at least one deployment" }), schemas/* meta */.mIj({
        description: "The deployments by their names: 1 to 63 lower-case letters, digits, `_` or `-`.",
        minProperties: 1,
    })),
    review: schemas/* prefault */.SdS(reviewSettingsSchema, {})
        .check(schemas/* describe */.q0y("What may be merged and applied. Always read from the base branch.")),
});
/** The whole file, once the defaults are merged into the deployments. */
const fileSchema = schemas/* strictObject */.rej({
    version: fileWithoutDefaults.shape.version,
    defaults: schemas/* exactOptional */.yqP(schemas/* lazy */.RZV(() => (0,introspect/* allOptional */.Q1)(deploymentSchema)))
        .check(schemas/* describe */.q0y("What deployments share: any of their keys. A deployment's own keys come first.")),
    deployments: fileWithoutDefaults.shape.deployments,
    review: fileWithoutDefaults.shape.review,
});


/***/ })

};
;