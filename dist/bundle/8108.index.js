"use strict";
exports.id = 8108;
exports.ids = [8108,1644];
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

/***/ 2460:
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
// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(71922);
// EXTERNAL MODULE: ./src/common/file-work.ts
var file_work = __webpack_require__(39937);
// EXTERNAL MODULE: ./src/plan/from-terraform.ts + 11 modules
var from_terraform = __webpack_require__(25516);
// EXTERNAL MODULE: ./src/terraform/find.ts
var find = __webpack_require__(88805);
// EXTERNAL MODULE: ./src/terraform/lock.ts
var lock = __webpack_require__(9225);
// EXTERNAL MODULE: ./src/terraform/parallel.ts
var parallel = __webpack_require__(8713);
// EXTERNAL MODULE: ./src/terraform/run.ts + 3 modules
var terraform_run = __webpack_require__(52337);
// EXTERNAL MODULE: ./src/terraform/working-folder.ts
var working_folder = __webpack_require__(24616);
// EXTERNAL MODULE: ./src/app/reviewer.ts + 81 modules
var reviewer = __webpack_require__(8718);
// EXTERNAL MODULE: ./src/app/terraform-verbs/session.ts + 1 modules
var terraform_verbs_session = __webpack_require__(33600);
;// CONCATENATED MODULE: ./src/app/terraform-verbs/read-role.ts








/**
 * Reads the deploy role with all of its policies, where it is somebody else's: by a plan of its own that imports the
 * role and is never applied. A reading that fails is an answer too: what the role may do is then unknown.
 */
const readRoleByImport = async (session, deployment, initQueue) => {
    const folder = (0,external_node_path_.join)(session.folder, "existing-role");
    const reader = { ...session, folder, onProgress: () => undefined };
    const { synthesizeRoleReading } = await __webpack_require__.e(/* import() */ 6823).then(__webpack_require__.bind(__webpack_require__, 66823));
    await (0,file_work/* orUserError */.Rh)(folder, () => (0,promises_.mkdir)(folder, { mode: 0o700 }));
    await (0,working_folder/* writePrivateFile */.P)((0,external_node_path_.join)(folder, terraform_verbs_session/* stackFile */.tG), synthesizeRoleReading(deployment));
    // The same versions as the deployment's own plan. Not read-only: the lock names a provider that is not needed here.
    await (0,lock/* copyLockFile */.r9)((0,external_node_path_.join)(session.folder, lock/* lockFileName */.x5), folder);
    try {
        await initQueue(() => (0,terraform_run/* init */.Ts)(reader, { lockedProviders: false }));
        return { state: "read", plan: await (0,terraform_run/* plan */.et)(reader, { destroy: false }) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || session.signal?.aborted)
            throw error;
        const [problem] = error.problems;
        return { state: "failed", reason: `Its policies could not be read: ${problem?.message}` };
    }
};

// EXTERNAL MODULE: ./src/app/terraform-verbs/replacement-order.ts
var replacement_order = __webpack_require__(95610);
// EXTERNAL MODULE: ./src/config/names.ts
var names = __webpack_require__(86234);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
;// CONCATENATED MODULE: ./src/terraform/ask.ts
const timeoutMilliseconds = 10_000;
/**
 * Asks over HTTP for JSON. An Error says which host did not answer, or how, and what to do; it quotes nothing of the
 * request or of the answer, either of which may hold a token.
 */
const ask = async (fetch, { url, init, schema, remedy }) => {
    const { host, pathname } = new URL(url);
    const signal = AbortSignal.timeout(timeoutMilliseconds);
    const answer = await fetch(url, { ...init, signal }).catch((error) => {
        throw new Error(`${host} could not be asked: ${reasonOf(error)}`);
    });
    if (!answer.ok) {
        const isTheirs = answer.status >= 500 || answer.status === 429;
        const what = `${host} answered ${answer.status} to ${init.method ?? "GET"} ${pathname}`;
        throw new Error(`${what}: ${isTheirs ? "run again later" : remedy}`);
    }
    const read = schema.safeParse(await answer.json().catch(() => undefined));
    if (read.success)
        return read.data;
    throw new Error(`${host} answers ${pathname} otherwise than its API describes`);
};
/** `fetch failed` says nothing; its cause does. */
const reasonOf = (error) => {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? error.cause.message : error.message;
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/terraform/workspace-token.ts




const tokenAnswer = schemas/* object */.Ikc({ access_token: schemas/* string */.YjP() });
const idTokenAnswer = schemas/* object */.Ikc({ value: schemas/* string */.YjP() });
/**
 * Gives a token for the workspace from the same variables, in the same order, as the Databricks provider: a personal
 * token, a service principal's secret, a GitHub workflow's identity. Nothing for any other way to authenticate; an Error
 * that says what is missing where there is no way.
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
    if (type === "github-oidc")
        return federatedToken(access, id);
    if (hasNoCredentials(env))
        throw missing("DATABRICKS_TOKEN, or DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET");
    return undefined;
};
/** Whatever else the provider signs in with, to a workspace on AWS, has a variable or a file of Databricks's own. */
const hasNoCredentials = (env) => Object.entries(env).every(([name, value]) => !value || !/^DATABRICKS_(?!HOST$)/.test(name)) &&
    !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(env["HOME"] ?? env["USERPROFILE"] ?? "", ".databrickscfg"));
const missing = (what) => new Error(`this run has no credentials for it, which ${what} would give`);
/** https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m */
const secretToken = (access, id, secret) => {
    const basic = Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString("base64");
    const form = { grant_type: "client_credentials", scope: "all-apis" };
    const remedy = "the service principal needs a secret that has not expired, and a place in the workspace";
    return requestToken(access, form, remedy, { authorization: `Basic ${basic}` });
};
/** https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation-exchange */
const federatedToken = async (access, id) => {
    const { env, host, fetch } = access;
    if (!id)
        throw missing("DATABRICKS_CLIENT_ID");
    const [url, bearer] = [env["ACTIONS_ID_TOKEN_REQUEST_URL"], env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]];
    if (!url || !bearer)
        throw missing("the job's permission `id-token: write`");
    const audience = env["DATABRICKS_TOKEN_AUDIENCE"] ?? tokenEndpoint(host);
    const { value } = await ask(fetch, {
        url: `${url}&audience=${encodeURIComponent(audience)}`,
        init: { headers: { authorization: `Bearer ${bearer}` } },
        schema: idTokenAnswer,
        remedy: "give the job the permission `id-token: write`",
    });
    const form = {
        grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
        subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
        subject_token: value,
        client_id: id,
        scope: "all-apis",
    };
    const remedy = "the service principal needs a federation policy that trusts this workflow, and a place in the workspace";
    return requestToken(access, form, remedy);
};
const tokenEndpoint = (host) => `${host}/oidc/v1/token`;
const requestToken = async ({ host, fetch }, form, remedy, headers = {}) => {
    const answer = await ask(fetch, {
        url: tokenEndpoint(host),
        init: { method: "POST", body: new URLSearchParams(form), headers, redirect: "error" },
        schema: tokenAnswer,
        remedy,
    });
    return answer.access_token;
};

;// CONCATENATED MODULE: ./src/terraform/workspace-view.ts



const me = schemas/* object */.Ikc({
    userName: schemas/* string */.YjP(),
    groups: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* object */.Ikc({ display: schemas/* optional */.lqM(schemas/* string */.YjP()), value: schemas/* optional */.lqM(schemas/* string */.YjP()) })), []),
});
const profiles = schemas/* object */.Ikc({
    instance_profiles: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* object */.Ikc({ instance_profile_arn: schemas/* string */.YjP() })), []),
});
/**
 * Asks the workspace who Terraform's principal is and which instance profiles it sees, before a plan: one that does not
 * see a registered profile plans to register it every time. `unavailable` is why there is no answer, `unasked` why there
 * was no question; neither stops anything, since Terraform itself will say what is wrong.
 * Source: https://docs.databricks.com/api/workspace/instanceprofiles/list
 */
const viewWorkspace = async (access) => {
    try {
        const token = await workspaceToken(access);
        if (token === undefined)
            return { unasked: "the way in which this run authenticates is not one that can be asked with" };
        const [who, what] = await Promise.all([
            get(access, token, "/api/2.0/preview/scim/v2/Me", me),
            get(access, token, "/api/2.0/instance-profiles/list", profiles),
        ]);
        const isAdmin = who.groups.some(({ display, value }) => (display ?? value) === "admins");
        const instanceProfiles = what.instance_profiles.map(({ instance_profile_arn }) => instance_profile_arn);
        return { view: { principal: who.userName, isAdmin, instanceProfiles } };
    }
    catch (error) {
        return { unavailable: error instanceof Error ? error.message : String(error) };
    }
};
/**
 * The warning that a plan needs which makes something in a workspace that cannot be asked: Terraform asks it first when it
 * applies, after what it makes in AWS.
 */
const unavailableWarning = (reason) => `What this run may do in the workspace is not known: ${reason}. Where that lasts, an apply first makes the role in AWS, and then fails there.`;
/**
 * The warning that a deployment needs whose instance profile the principal does not see; nothing where it sees it or
 * would see it. Whether such a profile is registered cannot be told.
 */
const unseenProfileWarning = (view, instanceProfileArn) => {
    if (view.isAdmin || view.instanceProfiles.includes(instanceProfileArn))
        return undefined;
    return (`${view.principal} is no workspace admin and may not use ${instanceProfileArn}, so it cannot see whether that is ` +
        "registered: the plan will say that it is to be created, whether or not it is there. Make the principal an admin, " +
        "or grant it the instance profile.");
};
const get = ({ host, fetch }, token, path, schema) => ask(fetch, {
    url: `${host}${path}`,
    init: { headers: { authorization: `Bearer ${token}` }, redirect: "error" },
    schema,
    remedy: "give this run a token of the workspace that has not expired",
});

;// CONCATENATED MODULE: ./src/app/terraform-verbs/workspace-warning.ts


/**
 * Asks the deployment's workspace what its principal sees of it; the caller answers for it that credentials may go
 * there. Gives the warning that the plan needs if it registers the instance profile, or nothing. A workspace that does not
 * answer is logged at once: the provider may go on asking it for many minutes, after which there is no plan to tell it with.
 */
const workspaceWarnings = async ({ env, fetch, log }, deployment) => {
    const seen = await viewWorkspace({ host: deployment.workspace.host, env, fetch });
    if ("unasked" in seen) {
        log.debug(`${deployment.name}: what the principal sees of the workspace is not known: ${seen.unasked}`);
        return () => [];
    }
    if ("unavailable" in seen) {
        log.info(`${deployment.name}: what this run may do in the workspace is not known: ${seen.unavailable}`);
    }
    const warning = "unavailable" in seen
        ? unavailableWarning(seen.unavailable)
        : unseenProfileWarning(seen.view, (0,names/* instanceProfileArn */.GP)(deployment));
    return (plan) => (warning !== undefined && plan.changes.some(registers) ? [warning] : []);
};
const registers = ({ type, action }) => type === "databricks_instance_profile" && action === "create";

;// CONCATENATED MODULE: ./src/app/terraform-verbs/plan.ts















/**
 * Plans every deployment, each in a working folder of its own, gives the outcomes in the deployments' order to `use`,
 * and removes the folders with their plan files when that is done. UserError when there is no Terraform that may run.
 */
const withPlans = async (run, deployments, options, use) => {
    const { temporaryFolder, parallelism } = run;
    return (0,working_folder/* withWorkingFolder */.c)(temporaryFolder, async (folder) => {
        // Terraform needs its time to say its version: the code that comes next is loaded meanwhile.
        const [program, review, stackText] = await Promise.all([(0,terraform_verbs_session/* findProgram */.Kp)(run), (0,reviewer/* createReviewer */.c)(), loadStack()]);
        const initQueue = (0,parallel/* createQueue */.y)();
        const planning = { run, program, review, stackText, initQueue, options };
        const results = await (0,parallel/* inParallel */.H)(deployments, parallelism, (deployment) => planOne(planning, deployment, (0,external_node_path_.join)(folder, deployment.name)));
        return use(results.map((result, index) => outcomeOf(result, deployments[index])));
    });
};
const planOne = async (planning, deployment, folder) => {
    const { run, program, review, stackText, initQueue, options } = planning;
    if (deployment.backend.type === "s3" && deployment.backend.use_lockfile)
        (0,find/* requireLockFile */.P5)(program);
    const text = stackText(deployment);
    const session = await (0,terraform_verbs_session/* startSession */.J0)(run, program, { name: deployment.name, folder, text });
    const lockedProviders = await lockProviders(run, options.lockFiles?.get(deployment.name), folder);
    const [warningsOf] = await Promise.all([
        workspaceWarnings(run.outside, deployment),
        initQueue(() => (0,terraform_run/* init */.Ts)(session, { lockedProviders })),
    ]);
    const terraformPlan = await planInPossibleOrder(session, deployment, planning);
    const isToBeRead = deployment.deploy_role.existing && !options.destroy;
    const reading = isToBeRead ? await readRoleByImport(session, deployment, initQueue) : undefined;
    const { plan: planned, canonical } = (0,from_terraform/* readTerraformPlan */.u)(terraformPlan, reading);
    return {
        kind: "planned",
        deployment,
        session,
        destroy: options.destroy,
        ...(reading && { reading }),
        plan: planned,
        canonical,
        review: review(planned, deployment),
        notices: warningsOf(planned),
    };
};
/** Plans again, with the old role removed first, where AWS would refuse to have the new one beside it. */
const planInPossibleOrder = async (session, deployment, { options: { destroy }, stackText }) => {
    const terraformPlan = await (0,terraform_run/* plan */.et)(session, { destroy });
    if (!(0,replacement_order/* replacesUnderSameName */.Z)((0,from_terraform/* readTerraformPlan */.u)(terraformPlan).plan))
        return terraformPlan;
    session.outside.log.warning(`${deployment.name}: the role or instance profile is replaced under the same name, so the old one has to go first: the cluster is without it meanwhile. Planning again in that order.`);
    const file = (0,external_node_path_.join)(session.folder, terraform_verbs_session/* stackFile */.tG);
    await (0,file_work/* orUserError */.Rh)(file, () => (0,promises_.writeFile)(file, stackText((0,replacement_order/* destroyFirst */.h)(deployment))));
    return (0,terraform_run/* plan */.et)(session, { destroy });
};
const loadStack = async () => {
    const [{ synthesize }, { requireAllowed }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8695), __webpack_require__.e(8828)]).then(__webpack_require__.bind(__webpack_require__, 68828)),
        __webpack_require__.e(/* import() */ 3158).then(__webpack_require__.bind(__webpack_require__, 33158)),
    ]);
    return (deployment) => requireAllowed(synthesize(deployment));
};
/** The reviewed plan's own lock file comes before the committed one; without either Terraform chooses. */
const lockProviders = async ({ lockFile }, reviewed, folder) => {
    if (reviewed !== undefined)
        await (0,working_folder/* writePrivateFile */.P)((0,external_node_path_.join)(folder, lock/* lockFileName */.x5), reviewed);
    else if (lockFile !== undefined)
        await (0,lock/* copyLockFile */.r9)(lockFile, folder);
    return reviewed !== undefined || lockFile !== undefined;
};
/** The dependency lock file that a plan was made with: the providers' versions and hashes. */
const readLockFile = ({ session }) => (0,promises_.readFile)((0,external_node_path_.join)(session.folder, lock/* lockFileName */.x5), "utf8");
/** The fingerprints of plans, by deployment. */
const fingerprintsOf = (planned) => new Map(planned.flatMap(({ deployment, plan }) => (plan.fingerprint ? [[deployment.name, plan.fingerprint]] : [])));
/** A UserError is the deployment's; anything else is a bug and ends the run. */
const outcomeOf = (result, deployment) => {
    if (result.status === "fulfilled")
        return result.value;
    if (deployment !== undefined && result.reason instanceof errors/* UserError */.yo) {
        return { kind: "failed", deployment, error: result.reason };
    }
    throw result.reason;
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