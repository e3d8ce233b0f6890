"use strict";
exports.id = 9058;
exports.ids = [9058,4311,1644];
exports.modules = {

/***/ 44311:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ firstWithLockFile),
/* harmony export */   e: () => (/* binding */ oldestTerraform)
/* harmony export */ });
/** The oldest Terraform or OpenTofu that can save a plan of every backend, `cloud` too; `import` blocks are older. */
const oldestTerraform = "1.6.0";
/** The first version whose S3 backend has `use_lockfile`, of Terraform and of OpenTofu alike. */
const firstWithLockFile = "1.10.0";


/***/ }),

/***/ 61644:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ passRolePolicy),
/* harmony export */   Kr: () => (/* binding */ inlinePolicy),
/* harmony export */   RZ: () => (/* binding */ trustPolicy)
/* harmony export */ });
/* harmony import */ var _config_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86234);
/**
 * The policy documents of steps 2, 3 and 4, as data. `documented` is what Databricks' document shows, to the letter:
 * https://docs.databricks.com/aws/en/admin/cloud-configurations/aws/sagemaker
 */

/** Step 2: what the cluster needs beside AmazonSageMakerFullAccess to deploy with MLflow. */
const inlinePolicy = (deployment) => {
    const { account_id, partition } = deployment.aws;
    const { policy } = deployment.deploy_role;
    const bucket = `arn:${partition}:s3:::mlflow-sagemaker-*-${account_id}`;
    return document([
        { Effect: "Allow", Action: ["s3:PutObjectAcl", "s3:PutObjectTagging"], Resource: [bucket, `${bucket}/*`] },
        { Effect: "Allow", Action: ["iam:GetRole"], Resource: [(0,_config_names_js__WEBPACK_IMPORTED_MODULE_0__/* .deployRoleArn */ .zF)(deployment)] },
        {
            Effect: "Allow",
            Action: [policy === "documented" ? "ecr:DescribeGitRepositories" : "ecr:DescribeRepositories"],
            Resource: [`arn:${partition}:ecr:*:${account_id}:repository/*`],
        },
        ...(policy === "hardened" ? [passRole(deployment, "sagemaker.amazonaws.com")] : []),
    ]);
};
/** Step 3: clusters run on EC2 with the role, and SageMaker runs the deployed model as it. */
const trustPolicy = ({ aws, deploy_role }) => document([
    { Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" },
    {
        Effect: "Allow",
        Principal: { Service: "sagemaker.amazonaws.com" },
        Action: "sts:AssumeRole",
        // Never on EC2's statement, which does not send this key.
        // https://docs.aws.amazon.com/sagemaker/latest/dg/security-confused-deputy-prevention.html
        ...(deploy_role.policy === "hardened" && {
            Condition: { StringEquals: { "aws:SourceAccount": aws.account_id } },
        }),
    },
]);
/** Step 4: lets the workspace's role start instances with the deploy role. */
const passRolePolicy = (deployment) => document([passRole(deployment, deployment.deploy_role.policy === "hardened" ? "ec2.amazonaws.com" : undefined)]);
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_PassedToService */
const passRole = (deployment, service) => ({
    Effect: "Allow",
    Action: ["iam:PassRole"],
    Resource: [(0,_config_names_js__WEBPACK_IMPORTED_MODULE_0__/* .deployRoleArn */ .zF)(deployment)],
    ...(service && { Condition: { StringEquals: { "iam:PassedToService": service } } }),
});
const document = (Statement) => ({ Version: "2012-10-17", Statement });


/***/ })

};
;