"use strict";
exports.id = 345;
exports.ids = [345];
exports.modules = {

/***/ 73839:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dg: () => (/* binding */ outcomeReport),
/* harmony export */   eO: () => (/* binding */ deploymentReport),
/* harmony export */   h8: () => (/* binding */ applyReport),
/* harmony export */   ik: () => (/* binding */ hasChanges)
/* harmony export */ });
/* unused harmony export messageOf */
/* harmony import */ var _config_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86234);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _stack_policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61644);



/** What a report says of a deployment besides its state and review. */
const deploymentReport = (deployment, state, review) => {
    const handOver = handOverOf(deployment);
    return {
        name: deployment.name,
        state,
        parts: partsOf(deployment),
        overrides: overridesOf(deployment),
        ...(review === undefined ? {} : { review }),
        ...(handOver === undefined ? {} : { handOver }),
        ...(state.kind === "applied" ? { nextStep: nextStepOf(deployment) } : {}),
    };
};
/** The report of a plan that was made, or of why it was not. */
const outcomeReport = (outcome) => outcome.kind === "planned"
    ? { ...deploymentReport(outcome.deployment, { kind: "planned" }, outcome.review), notices: outcome.notices }
    : deploymentReport(outcome.deployment, { kind: "plan-failed", message: messageOf(outcome.error) });
/** The report of a plan that was applied, or of how that failed. */
const applyReport = (outcome) => {
    const { deployment, review } = outcome.planned;
    const state = outcome.kind === "applied" ? { kind: "applied" } : { kind: "apply-failed", message: messageOf(outcome.error) };
    return deploymentReport(deployment, state, review);
};
/** Whether the plan does anything. */
const hasChanges = (outcome) => outcome.kind === "planned" && outcome.review.changes.length > 0;
/** All problems of an error, a line each. */
const messageOf = ({ problems }) => problems.map(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .V).join("\n");
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

/***/ 27567:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ durationSeconds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** Seconds of a duration in Terraform's spelling: `30s`, `5m`, `1h`. UserError for anything else. */
const durationSeconds = (text) => {
    const [, amount, unit] = /^(\d{1,5})(s|m|h)$/.exec(text) ?? [];
    if (amount === undefined || unit === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
            message: `"${text}" is not a duration.`,
            suggestion: "write a number and s, m or h, such as 30s or 5m",
        });
    }
    return Number(amount) * (unitSeconds[unit] ?? 1);
};
const unitSeconds = { s: 1, m: 60, h: 3600 };


/***/ }),

/***/ 99697:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tm: () => (/* binding */ fingerprintsOf),
  cx: () => (/* binding */ readLockFile),
  vm: () => (/* binding */ withPlans)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/plan/from-terraform.ts + 1 modules
var from_terraform = __webpack_require__(84212);
;// CONCATENATED MODULE: ./src/terraform/find.ts

/** The oldest version that can save a plan of every backend, `cloud` too; `import` blocks are older. */
const oldest = "1.6.0";
/** The first version whose S3 backend has `use_lockfile`, of Terraform and of OpenTofu alike. */
const firstWithLockFile = "1.10.0";
/** Gives the terraform or tofu to run. UserError when there is none, it is none, or it is older than 1.6. */
const findTerraform = async (finding) => {
    const program = finding.file === undefined ? await searchPath(finding) : await identify(finding.file, finding);
    if (isAtLeast(program.version, oldest))
        return program;
    throw new errors/* UserError */.y({
        message: `${program.file} is ${program.product} ${program.version}; version ${oldest} or newer is needed.`,
        suggestion: "Install a newer version, or say where one is.",
    });
};
/** UserError when the program is too old for the S3 backend's own lock file. */
const requireLockFile = ({ file, product, version }) => {
    if (isAtLeast(version, firstWithLockFile))
        return;
    throw new errors/* UserError */.y({
        message: `${file} is ${product} ${version}; the S3 backend's lock file needs version ${firstWithLockFile} or newer.`,
        suggestion: "Install a newer version, or lock with a table: set dynamodb_table in backend.s3.",
    });
};
const searchPath = async (finding) => {
    try {
        return await identify("terraform", finding);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
    }
    try {
        return await identify("tofu", finding);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        const suggestion = "Install one of them, or say where it is.";
        throw new errors/* UserError */.y({ message: "Neither terraform nor tofu is on the PATH.", suggestion }, { cause: error });
    }
};
/** `version` without -json: only the text tells Terraform from OpenTofu. */
const identify = async (file, { exec, env, cwd }) => {
    const { exitCode, stdout, stderr } = await exec(file, ["version"], { cwd, env });
    const [, product, version] = /^(Terraform|OpenTofu) v(\S+)/m.exec(stdout) ?? [];
    if (exitCode === 0 && product !== undefined && version !== undefined) {
        return { file, product: product === "OpenTofu" ? "OpenTofu" : "Terraform", version };
    }
    const said = (stdout + stderr).trim().split("\n")[0] ?? "";
    throw new errors/* UserError */.y({
        message: `${file} does not answer \`version\` as terraform or tofu does: it ended with ${exitCode} and said "${said}".`,
        suggestion: "Give the path of terraform or tofu itself.",
    });
};
/** Compares the three numbers; a pre-release counts as the version that it leads to. */
const isAtLeast = (version, least) => {
    const numbers = numbersOf(version);
    const bounds = numbersOf(least);
    for (const [index, bound] of bounds.entries()) {
        const number = numbers[index] ?? 0;
        if (number !== bound)
            return number > bound;
    }
    return true;
};
const numbersOf = (version) => version.split("-")[0]?.split(".").map(Number) ?? [];

// EXTERNAL MODULE: ./src/terraform/parallel.ts
var parallel = __webpack_require__(8713);
// EXTERNAL MODULE: ./src/terraform/json.ts
var json = __webpack_require__(10628);
;// CONCATENATED MODULE: ./src/terraform/progress.ts

/**
 * The line that a person reads for one step, or nothing for a step that is not worth one: each resource gets one line
 * when it is planned and one when it is done, and a slow one another every minute.
 */
const describeProgress = (event) => {
    switch (event.kind) {
        case "planned":
            return `${event.address}: will be ${pastTense(event.operation)}`;
        case "drifted":
            return `${event.address}: was ${pastTense(event.operation)} outside of Terraform`;
        case "started":
            return undefined;
        case "continues":
            return event.seconds % 60 === 0
                ? `${event.address}: still ${presentTense(event.operation)} after ${duration(event.seconds)}`
                : undefined;
        case "completed":
            return `${event.address}: ${pastTense(event.operation)} in ${duration(event.seconds)}`;
        case "failed":
            return `${event.address}: could not be ${pastTense(event.operation)} (${duration(event.seconds)})`;
    }
};
const verbs = {
    create: ["created", "being created"],
    update: ["updated", "being updated"],
    delete: ["destroyed", "being destroyed"],
    replace: ["replaced", "being replaced"],
    read: ["read", "being read"],
    import: ["imported", "being imported"],
    move: ["moved", "being moved"],
    remove: ["forgotten", "being forgotten"],
    forget: ["forgotten", "being forgotten"],
    noop: ["left as it is", "being left as it is"],
};
/** A word of a newer Terraform is shown as it is. */
const pastTense = (operation) => (0,json/* ownMember */.nV)(verbs, operation)?.[0] ?? operation;
const presentTense = (operation) => (0,json/* ownMember */.nV)(verbs, operation)?.[1] ?? operation;
/** `0 s`, `75 s` as `1 min 15 s`. */
const duration = (seconds) => seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min${seconds % 60 === 0 ? "" : ` ${seconds % 60} s`}`;

// EXTERNAL MODULE: ./src/terraform/run.ts + 3 modules
var terraform_run = __webpack_require__(36431);
// EXTERNAL MODULE: ./src/terraform/working-folder.ts
var working_folder = __webpack_require__(24616);
// EXTERNAL MODULE: ./src/config/names.ts
var names = __webpack_require__(86234);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
;// CONCATENATED MODULE: ./src/terraform/workspace-token.ts

const tokenAnswer = schemas/* object */.Ikc({ access_token: schemas/* string */.YjP() });
const idTokenAnswer = schemas/* object */.Ikc({ value: schemas/* string */.YjP() });
/**
 * Gives a token for the workspace from the same variables, in the same order, as the Databricks provider: a personal
 * token, a service principal's secret, a GitHub workflow's identity. Nothing for any other way to authenticate.
 * Source: https://docs.databricks.com/aws/en/dev-tools/auth/unified-auth
 */
const workspaceToken = async (access) => {
    const { env } = access;
    const type = env["DATABRICKS_AUTH_TYPE"];
    const [token, id, secret] = [env["DATABRICKS_TOKEN"], env["DATABRICKS_CLIENT_ID"], env["DATABRICKS_CLIENT_SECRET"]];
    if (token && (type === undefined || type === "pat"))
        return token;
    if (id && secret && (type === undefined || type === "oauth-m2m"))
        return secretToken(access, id, secret);
    if (id && type === "github-oidc")
        return federatedToken(access, id);
    return undefined;
};
/** https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m */
const secretToken = (access, id, secret) => {
    const basic = Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString("base64");
    const form = { grant_type: "client_credentials", scope: "all-apis" };
    return requestToken(access, form, { authorization: `Basic ${basic}` });
};
/** https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation-exchange */
const federatedToken = async (access, id) => {
    const { env, host, fetch } = access;
    const [url, bearer] = [env["ACTIONS_ID_TOKEN_REQUEST_URL"], env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]];
    if (!url || !bearer)
        return undefined;
    const audience = env["DATABRICKS_TOKEN_AUDIENCE"] ?? tokenEndpoint(host);
    const answer = await fetch(`${url}&audience=${encodeURIComponent(audience)}`, {
        headers: { authorization: `Bearer ${bearer}` },
        signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    const { value } = idTokenAnswer.parse(await answer.json());
    return requestToken(access, {
        grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
        subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
        subject_token: value,
        client_id: id,
        scope: "all-apis",
    });
};
const timeoutMilliseconds = 10_000;
const tokenEndpoint = (host) => `${host}/oidc/v1/token`;
const requestToken = async ({ host, fetch }, form, headers = {}) => {
    const answer = await fetch(tokenEndpoint(host), {
        method: "POST",
        body: new URLSearchParams(form),
        headers,
        redirect: "error",
        signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    return tokenAnswer.parse(await answer.json()).access_token;
};

;// CONCATENATED MODULE: ./src/terraform/workspace-view.ts


const me = schemas/* object */.Ikc({
    userName: schemas/* string */.YjP(),
    groups: schemas/* array */.YOg(schemas/* object */.Ikc({ display: schemas/* string */.YjP().optional(), value: schemas/* string */.YjP().optional() })).default([]),
});
const profiles = schemas/* object */.Ikc({
    instance_profiles: schemas/* array */.YOg(schemas/* object */.Ikc({ instance_profile_arn: schemas/* string */.YjP() })).default([]),
});
/**
 * Asks the workspace who Terraform's principal is and which instance profiles it sees, before a plan: one that does not
 * see a registered profile plans to register it every time. Gives why not where it cannot be asked; that stops nothing,
 * since Terraform itself will say what is wrong.
 * Source: https://docs.databricks.com/api/workspace/instanceprofiles/list
 */
const viewWorkspace = async (access) => {
    try {
        const token = await workspaceToken(access);
        if (token === undefined)
            return { unavailable: "the way in which this run authenticates is not one that can be asked with" };
        const [who, what] = await Promise.all([
            get(access, token, "/api/2.0/preview/scim/v2/Me", me),
            get(access, token, "/api/2.0/instance-profiles/list", profiles),
        ]);
        const isAdmin = who.groups.some(({ display, value }) => (display ?? value) === "admins");
        const instanceProfiles = what.instance_profiles.map(({ instance_profile_arn }) => instance_profile_arn);
        return { view: { principal: who.userName, isAdmin, instanceProfiles } };
    }
    catch (error) {
        if (error instanceof classic_errors/* ZodError */.G)
            return { unavailable: "it answers otherwise than its API describes" };
        return { unavailable: error instanceof Error ? error.message : String(error) };
    }
};
/**
 * The warning that a deployment needs whose instance profile the principal does not see; nothing where it sees it or
 * would see it. Whether such a profile is registered cannot be told.
 */
const blindnessWarning = (view, instanceProfileArn) => {
    if (view.isAdmin || view.instanceProfiles.includes(instanceProfileArn))
        return undefined;
    return (`${view.principal} is no workspace admin and may not use ${instanceProfileArn}, so it cannot see whether that is ` +
        "registered: the plan will say that it is to be created, whether or not it is there. Make the principal an admin, " +
        "or grant it the instance profile.");
};
const get = async ({ host, fetch }, token, path, schema) => {
    const answer = await fetch(`${host}${path}`, {
        headers: { authorization: `Bearer ${token}` },
        redirect: "error",
        signal: AbortSignal.timeout(10_000),
    });
    if (!answer.ok)
        throw new Error(`the workspace answered ${answer.status} to GET ${path}`);
    return schema.parse(await answer.json());
};

;// CONCATENATED MODULE: ./src/app/blindness.ts


/**
 * Asks the deployment's workspace what its principal sees of it; the caller answers for it that credentials may go
 * there. Gives the warning that the plan needs if it registers the instance profile, or nothing.
 */
const findBlindness = async ({ env, fetch, log }, deployment) => {
    const seen = await viewWorkspace({ host: deployment.workspace.host, env, fetch });
    if ("unavailable" in seen) {
        log.debug(`${deployment.name}: what the principal sees of the workspace is not known: ${seen.unavailable}`);
        return () => [];
    }
    const warning = blindnessWarning(seen.view, (0,names/* instanceProfileArn */.GP)(deployment));
    return (plan) => (warning !== undefined && plan.changes.some(registers) ? [warning] : []);
};
const registers = ({ type, action }) => type === "databricks_instance_profile" && action === "create";

// EXTERNAL MODULE: ./src/app/reviewer.ts + 44 modules
var reviewer = __webpack_require__(96975);
// EXTERNAL MODULE: ./src/plan/attributes.ts
var attributes = __webpack_require__(24366);
;// CONCATENATED MODULE: ./src/app/same-name.ts

/**
 * Whether the plan makes a new role or instance profile before it removes the old one of the same name, which AWS
 * refuses (EntityAlreadyExists). A new path does that: see docs/decisions/replacement.md.
 */
const replacesUnderSameName = ({ changes }) => changes.some(keepsItsName);
const keepsItsName = (change) => {
    const isNamed = change.type === "aws_iam_role" || change.type === "aws_iam_instance_profile";
    if (!isNamed || change.action !== "replace" || change.replaceOrder !== "create-before-destroy")
        return false;
    const [before, after] = [(0,attributes/* valueBefore */.DJ)(change, "name"), (0,attributes/* valueAfter */.YL)(change, "name")];
    return before.state === "known" && after.state === "known" && before.value === after.value;
};
/** The same deployment, with the old set removed before the new one is made. */
const destroyFirst = (deployment) => ({
    ...deployment,
    deploy_role: { ...deployment.deploy_role, create_before_destroy: false },
});

;// CONCATENATED MODULE: ./src/app/plan.ts












/**
 * Plans every deployment, each in a working folder of its own, gives the outcomes in the deployments' order to `use`,
 * and removes the folders with their plan files when that is done. UserError when there is no Terraform to run.
 */
const withPlans = async (run, deployments, options, use) => {
    const { outside, temporaryFolder, parallelism } = run;
    return (0,working_folder/* withWorkingFolder */.cL)(temporaryFolder, async (folder) => {
        const program = await findTerraform({
            exec: outside.exec,
            env: outside.env,
            cwd: folder,
            ...(run.terraformBinary === undefined ? {} : { file: run.terraformBinary }),
        });
        outside.log.info(`${program.product} ${program.version} (${program.file})`);
        const review = await (0,reviewer/* createReviewer */.c)();
        const initQueue = (0,parallel/* createQueue */.y)();
        const results = await (0,parallel/* inParallel */.H)(deployments, parallelism, (deployment) => planOne({ run, program, review, initQueue, options }, deployment, (0,external_node_path_.join)(folder, deployment.name)));
        return use(results.map((result, index) => outcomeOf(result, deployments[index])));
    });
};
const planOne = async ({ run, program, review, initQueue, options }, deployment, folder) => {
    if (deployment.backend.type === "s3" && deployment.backend.use_lockfile)
        requireLockFile(program);
    const session = await prepare(run, program, deployment, folder);
    const lockedProviders = await lockProviders(run, options.lockFiles?.get(deployment.name), folder);
    const [blindness] = await Promise.all([
        findBlindness(run.outside, deployment),
        initQueue(() => (0,terraform_run/* init */.Ts)(session, { lockedProviders })),
    ]);
    const terraformPlan = await planInPossibleOrder(session, deployment, options);
    const planned = (0,from_terraform/* planFromTerraform */.O)(terraformPlan);
    return {
        kind: "planned",
        deployment,
        session,
        terraformPlan,
        plan: planned,
        review: review(planned, deployment),
        notices: blindness(planned),
    };
};
/** Plans again, with the old role removed first, where AWS would refuse to have the new one beside it. */
const planInPossibleOrder = async (session, deployment, { destroy }) => {
    const terraformPlan = await (0,terraform_run/* plan */.et)(session, { destroy });
    if (!replacesUnderSameName((0,from_terraform/* planFromTerraform */.O)(terraformPlan)))
        return terraformPlan;
    session.outside.log.warning(`${deployment.name}: the role or instance profile is replaced under the same name, so the old one has to go first: the cluster is without it meanwhile. Planning again in that order.`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(session.folder, stackFile), await stackText(destroyFirst(deployment)));
    return (0,terraform_run/* plan */.et)(session, { destroy });
};
const stackFile = "cdk.tf.json";
/** The deployment's Terraform JSON, held against the allow-list. */
const stackText = async (deployment) => {
    const [{ synthesize }, { requireAllowed }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(695), __webpack_require__.e(447)]).then(__webpack_require__.bind(__webpack_require__, 68828)),
        __webpack_require__.e(/* import() */ 158).then(__webpack_require__.bind(__webpack_require__, 33158)),
    ]);
    return requireAllowed(synthesize(deployment));
};
const prepare = async (run, program, deployment, folder) => {
    await (0,promises_.mkdir)(folder, { mode: 0o700 });
    await (0,working_folder/* writePrivateFile */.Pl)((0,external_node_path_.join)(folder, stackFile), await stackText(deployment));
    const { log } = run.outside;
    return {
        deployment: deployment.name,
        program,
        folder,
        outside: run.outside,
        logFile: (0,external_node_path_.join)(run.logFolder, `sagemaker-auth-${deployment.name}.log`),
        lockTimeoutSeconds: run.lockTimeoutSeconds,
        onProgress: (event) => {
            const line = describeProgress(event);
            if (line !== undefined)
                log.info(`${deployment.name}: ${line}`);
        },
        signal: run.signal,
    };
};
/** The reviewed plan's own lock file comes before the committed one; without either Terraform chooses. */
const lockProviders = async ({ lockFile }, reviewed, folder) => {
    if (reviewed !== undefined)
        await (0,working_folder/* writePrivateFile */.Pl)((0,external_node_path_.join)(folder, lockFileName), reviewed);
    else if (lockFile !== undefined)
        await (0,promises_.copyFile)(lockFile, (0,external_node_path_.join)(folder, lockFileName));
    return reviewed !== undefined || lockFile !== undefined;
};
const lockFileName = ".terraform.lock.hcl";
/** The dependency lock file that a plan was made with: the providers' versions and hashes. */
const readLockFile = ({ session }) => (0,promises_.readFile)((0,external_node_path_.join)(session.folder, lockFileName), "utf8");
/** The fingerprints of plans, by deployment. */
const fingerprintsOf = (planned) => new Map(planned.flatMap(({ deployment, plan }) => (plan.fingerprint ? [[deployment.name, plan.fingerprint]] : [])));
/** A UserError is the deployment's; anything else is a bug and ends the run. */
const outcomeOf = (result, deployment) => {
    if (result.status === "fulfilled")
        return result.value;
    if (deployment !== undefined && result.reason instanceof errors/* UserError */.y) {
        return { kind: "failed", deployment, error: result.reason };
    }
    throw result.reason;
};


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


/***/ }),

/***/ 62248:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ TerraformFailure),
  d: () => (/* binding */ diagnosticsOfText)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/terraform/remedies.ts
/** What to do about the errors that people meet; the texts are those of Terraform 1.6 to 1.14 and AWS provider 5 and 6. */
const remedies = [
    {
        text: /AWS account ID not allowed|AWS Account ID not allowed/,
        remedy: "The credentials belong to that account, which is not this deployment's: use the credentials of aws.account_id.",
    },
    {
        text: /No valid credential sources found|failed to refresh cached credentials/,
        remedy: "Give AWS credentials, in GitHub Actions with aws-actions/configure-aws-credentials before this step.",
    },
    { text: /ExpiredToken/, remedy: "The AWS credentials have expired: get new ones and run again." },
    {
        text: /Error acquiring the state lock/,
        remedy: "Another run holds the lock: wait for it, or raise the lock timeout. If that run is dead, `terraform force-unlock` with the ID above releases the lock.",
    },
    {
        text: /EntityAlreadyExists/,
        remedy: "It exists already, perhaps made by hand: set `adopt: true` to take it over, or choose another name.",
    },
    { text: /Saved plan is stale/, remedy: "The state changed since the plan was made: plan again." },
    {
        text: /S3 bucket "[^"]*" does not exist|NoSuchBucket/,
        remedy: "Make the state bucket first, or correct backend.s3.bucket.",
    },
    {
        text: /created by Terraform v\S+, which is newer than/,
        remedy: "A newer Terraform wrote the state: use that version or a newer one.",
    },
    {
        text: /Failed to query available provider packages|Failed to install provider/,
        remedy: "Let this machine reach the provider registry, or a mirror named in Terraform's CLI configuration.",
    },
    {
        text: /Verification of the instance profile failed/,
        remedy: "The workspace's role must be allowed to pass the deploy role to EC2. Where a service control policy stops the dry run, set workspace.skip_validation.",
    },
    {
        text: /AccessDenied|UnauthorizedOperation|is not authorized to perform/,
        remedy: "The credentials lack that permission; docs/ci.md lists what plan and apply need.",
    },
];
/** Gives what to do about an error, in one sentence; nothing for one that explains itself. */
const remedyFor = ({ summary, detail }) => remedies.find(({ text }) => text.test(`${summary}\n${detail}`))?.remedy;

;// CONCATENATED MODULE: ./src/terraform/failure.ts


/** Terraform refused or could not finish: one problem for each of its errors, with the deployment and the resource. */
class TerraformFailure extends errors/* UserError */.y {
    deployment;
    step;
    diagnostics;
    constructor({ deployment, step, diagnostics, logFile }) {
        super([
            ...diagnostics.map((diagnostic) => problemOf(deployment, diagnostic)),
            { message: `${deployment}: terraform ${step} failed. The full log is in ${logFile}.` },
        ]);
        this.deployment = deployment;
        this.step = step;
        this.diagnostics = diagnostics;
    }
}
const problemOf = (deployment, diagnostic) => {
    const { summary, detail, address } = diagnostic;
    const cause = [summary, detail].map(oneLine).filter((part) => part !== "");
    const suggestion = remedyFor(diagnostic);
    return {
        message: [deployment, ...(address === undefined ? [] : [address]), ...cause].join(": "),
        ...(suggestion === undefined ? {} : { suggestion }),
    };
};
/** Provider errors carry pages of request dumps; the log keeps what is cut. */
const longestCause = 1_000;
const oneLine = (text) => {
    const line = text.replace(/\s+/g, " ").trim();
    return line.length > longestCause ? `${line.slice(0, longestCause)} …` : line;
};
/** The errors in what terraform printed for people, where it has no -json: everything from the first `Error:` on. */
const diagnosticsOfText = (text) => {
    const start = /^Error: /m.exec(text);
    if (start === null)
        return [];
    const [summary = "", ...detail] = text.slice(start.index + start[0].length).split(/\n\s*\n/);
    return [{ severity: "error", summary, detail: detail.join("\n\n").trim() }];
};


/***/ }),

/***/ 8713:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel),
/* harmony export */   y: () => (/* binding */ createQueue)
/* harmony export */ });
/**
 * Gives a queue. All inits of a process go through one, whether or not a plugin cache is known: it can be set in
 * Terraform's CLI configuration too, and parallel inits corrupt it (hashicorp/terraform#31964).
 */
const createQueue = () => {
    let last = Promise.resolve();
    return (work) => {
        const next = last.then(work, work);
        last = next;
        return next;
    };
};
/**
 * Does `work` for every item, at most `limit` (1 or more) at the same time, and gives the results in the items' order.
 * One that fails does not stop the others: the results say which did.
 */
const inParallel = async (items, limit, work) => {
    const results = [];
    const running = new Set();
    for (const item of items) {
        while (running.size >= limit)
            await Promise.race(running);
        const result = work(item);
        const settled = result
            .then(() => undefined, () => undefined)
            .finally(() => running.delete(settled));
        running.add(settled);
        results.push(result);
    }
    return Promise.allSettled(results);
};


/***/ }),

/***/ 36431:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bb: () => (/* binding */ apply),
  Ts: () => (/* binding */ init),
  et: () => (/* binding */ plan)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/terraform/environment.ts
/** The variables of Terraform's own that may reach it: where providers come from, and credentials for registries. */
const keptOfTerraform = [
    /^TF_CLI_CONFIG_FILE$/,
    /^TF_PLUGIN_CACHE_DIR$/,
    /^TF_REGISTRY_/,
    /^TF_TOKEN_/,
    /^TF_ENCRYPTION$/,
    /^TF_STATE_PERSIST_INTERVAL$/,
];
/**
 * Set for Terraform by whoever runs the program, not by the reviewed configuration: dropped, and said so. TF_CLI_ARGS
 * adds arguments to every command (-target, -var, -refresh=false), TF_VAR_ and TF_WORKSPACE change what is planned,
 * TF_REATTACH_PROVIDERS replaces a provider by another process, and TF_LOG writes requests with their credentials.
 * Source: https://developer.hashicorp.com/terraform/cli/config/environment-variables
 */
const isTerraformSetting = (name) => name.startsWith("TF_");
/** Never said: what the runner gives to the action itself, tokens among it. Terraform and its providers need none. */
const isForTheActionAlone = (name) => /^(INPUT_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_)/.test(name) ||
    ["GITHUB_TOKEN", "GH_TOKEN", "GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE"].includes(name);
/**
 * Gives the environment that Terraform runs in: the caller's, without what would change the plan behind the review's
 * back. Names are compared without case, as Windows does.
 */
const terraformEnvironment = (outer, dataDirectory) => {
    const env = {};
    const dropped = [];
    for (const [name, value] of Object.entries(outer)) {
        const upper = name.toUpperCase();
        if (isForTheActionAlone(upper))
            continue;
        if (!isTerraformSetting(upper) || keptOfTerraform.some((pattern) => pattern.test(upper)))
            env[name] = value;
        else if (!setByUs.includes(upper))
            dropped.push(name);
    }
    env["TF_IN_AUTOMATION"] = "1";
    env["TF_INPUT"] = "0";
    env["TF_DATA_DIR"] = dataDirectory;
    env["CHECKPOINT_DISABLE"] = "1";
    return { env, dropped: dropped.sort() };
};
/** Overwritten rather than dropped, so nothing is lost by them and nothing is said of them. */
const setByUs = ["TF_IN_AUTOMATION", "TF_INPUT", "TF_DATA_DIR"];

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/terraform/working-folder.ts
var working_folder = __webpack_require__(24616);
;// CONCATENATED MODULE: ./src/terraform/errored-state.ts




/** What Terraform writes into its folder when it has changed things and cannot save the state. */
const erroredState = "errored.tfstate";
/** How long the backend gets to come back, in seconds, before each try. */
const waitsInSeconds = [5, 20, 60];
/**
 * After a failed apply: saves the state that Terraform could not save, since the folder and the file go with the run.
 * Gives a sentence that says what came of it, or nothing where Terraform left no such file. A state that cannot be
 * pushed is kept beside the log, readable for this user alone, as it may hold secrets.
 * Source: https://developer.hashicorp.com/terraform/cli/commands/state/push
 */
const saveErroredState = async (session, push) => {
    const file = (0,external_node_path_.join)(session.folder, erroredState);
    if (!(0,external_node_fs_.existsSync)(file))
        return undefined;
    const { outside, deployment, logFile } = session;
    for (const seconds of waitsInSeconds) {
        outside.log.warning(`${deployment}: the state could not be saved. Trying again in ${seconds} s.`);
        await outside.clock.sleep(seconds * 1_000);
        if (await push(erroredState))
            return "The state, which could not be saved at first, is saved now.";
    }
    const kept = (0,external_node_path_.join)((0,external_node_path_.dirname)(logFile), `${deployment}.${erroredState}`);
    await (0,working_folder/* orUserError */.Rh)(kept, async () => {
        await (0,promises_.copyFile)(file, kept);
        await (0,promises_.chmod)(kept, 0o600);
    });
    return `The state could not be saved. It is kept in ${kept}: push it with \`terraform state push\` before anything else, for without it what was just made is unknown to Terraform.`;
};

// EXTERNAL MODULE: ./src/terraform/failure.ts + 1 modules
var failure = __webpack_require__(62248);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/terraform/json.ts
var json = __webpack_require__(10628);
;// CONCATENATED MODULE: ./src/terraform/messages.ts


const resource = schemas/* object */.Ikc({ addr: schemas/* string */.YjP() });
const hook = schemas/* object */.Ikc({ resource, action: schemas/* string */.YjP().default("read"), elapsed_seconds: schemas/* number */.aig().default(0) });
const planned = schemas/* object */.Ikc({ resource, action: schemas/* string */.YjP() });
const message = schemas/* discriminatedUnion */.gMt("type", [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz("planned_change"), change: planned }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz("resource_drift"), change: planned }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz("apply_start"), hook }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz("apply_progress"), hook }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz("apply_complete"), hook }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz("apply_errored"), hook }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz("diagnostic"),
        diagnostic: schemas/* object */.Ikc({
            severity: schemas/* enum */.k5n(["error", "warning"]),
            summary: schemas/* string */.YjP(),
            detail: schemas/* string */.YjP().default(""),
            address: schemas/* string */.YjP().optional(),
        }),
    }),
]);
/** What one line says; nothing for a line that is no JSON or of a type that this program does not listen to. */
const readMessage = (line) => {
    const { success, data } = message.safeParse(jsonOf(line));
    if (!success)
        return undefined;
    if (data.type === "diagnostic")
        return { diagnostic: diagnosticOf(data.diagnostic) };
    return { event: "change" in data ? plannedEvent(data) : hookEvent(data) };
};
const jsonOf = (line) => {
    try {
        return (0,json/* parseJson */.qF)(line);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
};
const diagnosticOf = ({ severity, summary, detail, address, }) => ({
    severity,
    summary,
    detail,
    ...(address === undefined ? {} : { address }),
});
const plannedEvent = ({ type, change }) => ({
    kind: type === "planned_change" ? "planned" : "drifted",
    address: change.resource.addr,
    operation: change.action,
});
const kinds = { apply_progress: "continues", apply_complete: "completed", apply_errored: "failed" };
const hookEvent = ({ type, hook: { resource, action, elapsed_seconds } }) => {
    const about = { address: resource.addr, operation: action };
    return type === "apply_start"
        ? { kind: "started", ...about }
        : { kind: kinds[type], ...about, seconds: elapsed_seconds };
};

// EXTERNAL MODULE: ./src/terraform/plan-json.ts + 1 modules
var plan_json = __webpack_require__(64572);
// EXTERNAL MODULE: ./src/terraform/redact.ts
var redact = __webpack_require__(4939);
;// CONCATENATED MODULE: ./src/terraform/run.ts









/** Installs the providers and opens the backend. Inits that share a plugin cache must not run at the same time. */
const init = async (session, { lockedProviders }) => {
    const { dropped } = environmentOf(session);
    if (dropped.length > 0) {
        session.outside.log.warning(`Not passed on to Terraform, since they could change what was reviewed: ${dropped.join(", ")}.`);
    }
    const lockfile = lockedProviders ? ["-lockfile=readonly"] : [];
    await run(session, "init", ["-no-color", ...lockfile]);
};
/** Plans, to apply or (`destroy`) to remove everything, and reads the plan back: one plan and one show. */
const plan = async (session, { destroy }) => {
    await run(session, "plan", [
        "-json",
        `-out=${planFile}`,
        `-lock-timeout=${session.lockTimeoutSeconds}s`,
        ...(destroy ? ["-destroy"] : []),
    ]);
    const { stdout } = await run(session, "show", ["-json", "-no-color", planFile]);
    return (0,plan_json/* parseTerraformPlan */.F)(stdout, `${session.deployment}: terraform's answer to \`show -json\``);
};
/** Applies the very plan that `plan` made last; it may be one that destroys. */
const apply = async (session) => {
    try {
        await run(session, "apply", ["-json", `-lock-timeout=${session.lockTimeoutSeconds}s`, planFile]);
    }
    catch (error) {
        const saved = await saveErroredState(session, (file) => pushState(session, file));
        if (saved === undefined || !(error instanceof errors/* UserError */.y))
            throw error;
        throw new errors/* UserError */.y([...error.problems, { message: `${session.deployment}: ${saved}` }], { cause: error });
    }
};
/** Whether Terraform could save a state file to the backend. */
const pushState = async (session, file) => {
    const { program, folder, outside } = session;
    const env = environmentOf(session).env;
    const { exitCode } = await outside.exec(program.file, ["state", "push", file], { cwd: folder, env });
    return exitCode === 0;
};
const planFile = "plan.tfplan";
const environmentOf = ({ outside, folder }) => terraformEnvironment(outside.env, (0,external_node_path_.join)(folder, ".terraform"));
/** Runs one command to its end. TerraformFailure when Terraform reports errors or dies, UserError when interrupted. */
const run = async (session, step, args) => {
    const { program, folder, outside, signal } = session;
    const diagnostics = [];
    const result = await outside.exec(program.file, [step, ...inputOf(step), ...args], {
        cwd: folder,
        env: environmentOf(session).env,
        onLine: (line) => listen(session, line, diagnostics),
        ...(signal === undefined ? {} : { signal }),
    });
    await log(session, step, args, result);
    if (result.exitCode === 0)
        return result;
    if (signal?.aborted)
        throw interrupted(session, step);
    throw run_failure(session, step, result, diagnostics);
};
/** `show` has no -input. */
const inputOf = (step) => (step === "show" ? [] : ["-input=false"]);
const listen = (session, line, diagnostics) => {
    const message = readMessage(line);
    if (message === undefined)
        return;
    if ("event" in message)
        session.onProgress(message.event);
    else
        diagnostics.push(message.diagnostic);
};
/** What `show` prints is left out: it holds secrets in clear text. A full disk must not stop an apply. */
const log = async (session, step, args, result) => {
    const { deployment, outside, logFile } = session;
    const head = `${outside.clock.now().toISOString()} ${deployment}: terraform ${step} ${args.join(" ")} → ${result.exitCode}\n`;
    const text = head + (0,redact/* redact */.E)((step === "show" ? "" : result.stdout) + result.stderr, outside.env);
    try {
        await (0,promises_.appendFile)(logFile, text, { mode: 0o600 });
    }
    catch (error) {
        outside.log.warning(`${deployment}: cannot write the log ${logFile}: ${error instanceof Error ? error.message : error}`);
    }
};
const interrupted = ({ deployment, logFile }, step) => new errors/* UserError */.y({
    message: `${deployment}: interrupted during terraform ${step}. Terraform has stopped and released the state lock. The full log is in ${logFile}.`,
    suggestion: "Run again: what was done is in the state, and the rest will be planned again.",
});
const run_failure = ({ deployment, logFile, outside }, step, { exitCode, stdout, stderr }, said) => {
    const errors = said.filter(({ severity }) => severity === "error");
    const found = errors.length > 0 ? errors : (0,failure/* diagnosticsOfText */.d)(stderr);
    const diagnostics = (found.length > 0 ? found : [silentEnd(step, exitCode, stderr || stdout)]).map((each) => ({
        ...each,
        summary: (0,redact/* redact */.E)(each.summary, outside.env),
        detail: (0,redact/* redact */.E)(each.detail, outside.env),
    }));
    return new failure/* TerraformFailure */.N({ deployment, step, diagnostics, logFile });
};
/** Terraform ended without an error of its own: killed, crashed, or too little memory. */
const silentEnd = (step, exitCode, output) => ({
    severity: "error",
    summary: exitCode > 128
        ? `terraform ${step} was ended by signal ${exitCode - 128}`
        : `terraform ${step} ended with ${exitCode}`,
    detail: output.trim().split("\n").slice(-5).join("\n"),
});


/***/ })

};
;