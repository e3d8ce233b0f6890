"use strict";
exports.id = 7724;
exports.ids = [7724,1644];
exports.modules = {

/***/ 73839:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dg: () => (/* binding */ outcomeReport),
/* harmony export */   eO: () => (/* binding */ deploymentReport),
/* harmony export */   h8: () => (/* binding */ applyReport),
/* harmony export */   ik: () => (/* binding */ hasChanges)
/* harmony export */ });
/* harmony import */ var _config_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86234);
/* harmony import */ var _stack_policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61644);
/* harmony import */ var _handed_over_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88770);



/** All that a report says of a deployment, with what there is to do. */
const deploymentReport = (deployment, state, review) => {
    const handOver = handOverOf(deployment);
    return {
        ...withoutFollowUp(deployment, state, review),
        ...(handOver === undefined ? {} : { handOver }),
        ...(state.kind === "applied" ? { nextStep: nextStepOf(deployment) } : {}),
    };
};
/** The same without what there is to do. */
const withoutFollowUp = (deployment, state, review) => ({
    name: deployment.name,
    state,
    parts: partsOf(deployment),
    overrides: overridesOf(deployment),
    ...(review === undefined ? {} : { review }),
});
const plannedReport = ({ deployment, review, destroy }, state) => destroy ? destroyReport(deployment, state, review) : deploymentReport(deployment, state, review);
/** Of what is removed there is nothing to deploy with, and no policy that its neighbours have to add: one may go. */
const destroyReport = (deployment, state, review) => {
    const handedOver = (0,_handed_over_js__WEBPACK_IMPORTED_MODULE_0__/* .handedOverOnDestroy */ .q)(deployment);
    const report = withoutFollowUp(deployment, state, review);
    return handedOver === undefined ? report : { ...report, notices: [handedOver] };
};
/** The report of a plan that was made, or of why it was not. */
const outcomeReport = (outcome) => outcome.kind === "planned"
    ? reportOfPlan(outcome)
    : deploymentReport(outcome.deployment, failed("plan-failed", outcome.error));
const reportOfPlan = (planned) => {
    const report = plannedReport(planned, { kind: "planned" });
    return { ...report, notices: [...planned.notices, ...(report.notices ?? [])] };
};
/** The report of a plan that was applied, or of how that failed. */
const applyReport = (outcome) => {
    if (outcome.kind === "failed")
        return plannedReport(outcome.planned, failed("apply-failed", outcome.error));
    const { outputs, planned } = outcome;
    const { nextStep, ...report } = plannedReport(planned, { kind: "applied" });
    const clusterUrl = outputs["cluster_url"];
    return {
        ...report,
        outputs,
        ...(nextStep && { nextStep: { ...nextStep, ...(clusterUrl === undefined ? {} : { clusterUrl }) } }),
    };
};
/** Whether a plan, or the one that a report is about, does anything. */
const hasChanges = ({ review }) => review !== undefined && review.changes.length > 0;
const failed = (kind, { message, problems }) => ({
    kind,
    message,
    problems,
});
const partsOf = (deployment) => ({
    deployRole: deployment.deploy_role.name,
    workspaceRole: (0,_config_names_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceRoleName */ .Fu)(deployment),
    instanceProfile: (0,_config_names_js__WEBPACK_IMPORTED_MODULE_1__/* .instanceProfileName */ .sd)(deployment),
    grants: [...deployment.grant_to.groups, ...deployment.grant_to.users, ...deployment.grant_to.service_principals],
    ...(deployment.cluster === undefined ? {} : { cluster: deployment.cluster.name }),
});
const overridesOf = ({ overrides }) => Object.entries(overrides).flatMap(([resource, values]) => Object.entries(values).map(([argument, value]) => ({ resource, argument, value: JSON.stringify(value) })));
const handOverOf = (deployment) => deployment.workspace.pass_role === "external"
    ? {
        workspaceRole: (0,_config_names_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceRoleName */ .Fu)(deployment),
        policyName: deployment.workspace.pass_role_policy_name,
        policyJson: JSON.stringify((0,_stack_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .passRolePolicy */ .GP)(deployment), undefined, 2),
    }
    : undefined;
const nextStepOf = (deployment) => ({
    region: deployment.aws.region,
    roleArn: (0,_config_names_js__WEBPACK_IMPORTED_MODULE_1__/* .deployRoleArn */ .zF)(deployment),
    bucket: (0,_config_names_js__WEBPACK_IMPORTED_MODULE_1__/* .mlflowBucketName */ .Fg)(deployment),
});


/***/ }),

/***/ 88770:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ handedOverNotice),
/* harmony export */   q: () => (/* binding */ handedOverOnDestroy)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86234);
/* harmony import */ var _stack_policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61644);



/**
 * What the owner of the workspace's role has to hear of the policy that was handed to them for the deployment before the
 * change, in a sentence; nothing where none was, or where it stays as it is.
 */
const handedOverNotice = (before, after) => {
    if (!isHandedOver(before))
        return undefined;
    const { pass_role_policy_name: name } = after.workspace;
    const isSameRole = (0,_config_names_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceRoleArn */ .NM)(before) === (0,_config_names_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceRoleArn */ .NM)(after);
    const isSamePlace = isSameRole && before.workspace.pass_role_policy_name === name;
    if (isSamePlace && !isHandedOver(after)) {
        return `From now on this deployment makes the policy that was handed to the owner of ${(0,_config_names_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceRoleArn */ .NM)(before)}. Where they have added it as ${name}, it becomes this deployment's, and they must neither remove nor manage it any longer; under another name they may remove it once this is applied.`;
    }
    if (isSameRole && isHandedOver(after) && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)((0,_stack_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .passRolePolicy */ .GP)(before), (0,_stack_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .passRolePolicy */ .GP)(after))) {
        return undefined;
    }
    return isSamePlace
        ? `The policy that was handed to the owner of ${(0,_config_names_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceRoleArn */ .NM)(before)} changes: the one below takes the place of ${name}.`
        : mayGo(before, "this is applied");
};
/** The same of a deployment that is destroyed. */
const handedOverOnDestroy = (deployment) => isHandedOver(deployment) ? mayGo(deployment, "this is destroyed") : undefined;
const isHandedOver = ({ workspace }) => workspace.pass_role === "external";
const mayGo = (deployment, when) => `Tell the owner of ${(0,_config_names_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceRoleArn */ .NM)(deployment)}: once ${when}, they may remove the policy that was handed to them (${deployment.workspace.pass_role_policy_name}, iam:PassRole on ${(0,_config_names_js__WEBPACK_IMPORTED_MODULE_1__/* .deployRoleArn */ .zF)(deployment)}), unless another deployment passes that role too.`;


/***/ }),

/***/ 59252:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71922);

/** What the caller chose is wrong: an input of the action, or an argument of the command line. */
class InputError extends _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
}


/***/ }),

/***/ 14491:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ selectDeployments)
/* harmony export */ });
/* harmony import */ var _config_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42784);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59252);


/** The deployments of these names, in the configuration's order; all when none is named. InputError for an unknown name. */
const selectDeployments = (deployments, names) => {
    const known = deployments.map(({ name }) => name);
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(unknown.map((name) => ({
            message: `There is no deployment "${name}".`,
            suggestion: (0,_config_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, known) ?? `the configuration has ${known.join(", ")}`,
        })));
    }
    return names.length === 0 ? deployments : deployments.filter(({ name }) => names.includes(name));
};


/***/ }),

/***/ 95610:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ replacesUnderSameName),
/* harmony export */   h: () => (/* binding */ destroyFirst)
/* harmony export */ });
/* harmony import */ var _plan_raw_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75713);

/**
 * Whether the plan makes a new role or instance profile before it removes the old one of the same name, which AWS
 * refuses (EntityAlreadyExists). A new path does that: see docs/decisions/replacement.md.
 */
const replacesUnderSameName = ({ changes }) => changes.some(keepsItsName);
const keepsItsName = (change) => {
    const isNamed = change.type === "aws_iam_role" || change.type === "aws_iam_instance_profile";
    if (!isNamed || change.action !== "replace" || change.replaceOrder !== "create-before-destroy")
        return false;
    const [before, after] = [(0,_plan_raw_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOn */ .dj)(change, "name", "before"), (0,_plan_raw_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOn */ .dj)(change, "name", "after")];
    return before.state === "known" && after.state === "known" && before.value === after.value;
};
/** The same deployment, with the old set removed before the new one is made. */
const destroyFirst = (deployment) => ({
    ...deployment,
    deploy_role: { ...deployment.deploy_role, create_before_destroy: false },
});


/***/ }),

/***/ 21131:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/app/notices.ts
var app_notices = __webpack_require__(82946);
// EXTERNAL MODULE: ./src/app/preview.ts + 4 modules
var preview = __webpack_require__(1406);
// EXTERNAL MODULE: ./src/app/select.ts
var app_select = __webpack_require__(14491);
// EXTERNAL MODULE: ./src/config/read.ts + 15 modules
var config_read = __webpack_require__(61849);
// EXTERNAL MODULE: ./src/cli/answer.ts + 1 modules
var answer = __webpack_require__(88106);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(71922);
;// CONCATENATED MODULE: ./src/cli/base.ts




/**
 * The configuration to compare with: a file, a git revision of `config`, or nothing at all for `empty`. A revision in
 * which the file does not exist yet counts as nothing; one that git cannot read does not. UserError for anything else.
 */
const readBase = async ({ outside, workingDirectory }, base, config) => {
    if (base === "empty")
        return undefined;
    // A folder may well be called as a branch is.
    const path = (0,external_node_path_.resolve)(workingDirectory, base);
    const isFile = (0,external_node_fs_.existsSync)(path) && !(0,external_node_fs_.statSync)(path).isDirectory();
    if (isFile)
        return (0,config_read/* readConfiguration */.TD)(base).configuration;
    const file = (0,external_node_path_.resolve)(workingDirectory, config);
    const git = (args) => outside.exec("git", args, { cwd: (0,external_node_path_.dirname)(file), env: { ...outside.env, GIT_TERMINAL_PROMPT: "0" } });
    const revision = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{commit}`]);
    if (revision.exitCode !== 0) {
        const [reason = ""] = revision.stderr.replace(/^fatal: /, "").split("\n");
        throw new errors/* UserError */.yo({
            message: `"${base}" is neither a file nor a git revision here${reason && `: ${reason}`}.`,
            suggestion: "give --base a file or a revision such as origin/main; `--base empty` compares with nothing",
        });
    }
    const commit = revision.stdout.trim();
    const read = async (args) => {
        const { exitCode, stdout, stderr } = await git(args);
        if (exitCode === 0)
            return stdout;
        const [reason = ""] = stderr.replace(/^fatal: /, "").split("\n");
        throw new errors/* UserError */.yo({
            message: `git cannot read ${config} of ${base}${reason && `: ${reason}`}.`,
            suggestion: "fetch the whole history of that revision first; in a clone made with --filter git asks its origin",
        });
    };
    // Alone among git's commands this one tells a file that is not there from one that cannot be read.
    if ((await read(["ls-tree", commit, "--", (0,external_node_path_.basename)(file)])) === "")
        return undefined;
    const text = await read(["show", `${commit}:./${(0,external_node_path_.basename)(file)}`]);
    return (0,config_read/* parseConfigurationAt */.fg)(file, text, `${base}:${config}`).configuration;
};

// EXTERNAL MODULE: ./src/cli/io.ts
var io = __webpack_require__(71604);
// EXTERNAL MODULE: ./src/cli/report-files.ts
var report_files = __webpack_require__(17480);
;// CONCATENATED MODULE: ./src/cli/verbs/preview.ts








/** Prints the review of base against head, both only synthesized. */
const run = async (commandLine, names, options) => {
    const { configuration } = (0,config_read/* readConfiguration */.TD)(options.config);
    await (0,report_files/* requireReportFiles */.P)(options, [options.config, options.base]);
    const base = await readBase(commandLine, options.base, options.config);
    const deployments = (0,app_select/* selectDeployments */.D)(configuration.deployments, names);
    const reason = "made without Terraform: what exists in AWS and in the workspace was not looked at.";
    const reports = await (0,preview/* previewReports */.Y)(base, deployments, reason);
    const notices = [...missingNotices(base, options), ...(0,app_notices/* configurationNotices */.A)(base, configuration)];
    await (0,answer/* answer */.ZF)(commandLine, reports, { notices }, options);
    return io/* exitCodes */.h.answered;
};
/** A file that was renamed looks like a first one. */
const missingNotices = (base, options) => base !== undefined || options.base === "empty"
    ? []
    : [
        `${options.base} has no ${options.config}, so all of it is shown as new. Where the file was renamed, write the old one down (git show ${options.base}:OLD > before.yaml) and compare with that: --base before.yaml.`,
    ];


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