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
/** `fetch failed` says nothing; its cause does. An error without one is of the request, and quotes the header that it refuses. */
const reasonOf = (error) => {
    if (!(error instanceof Error))
        return String(error);
    if (error.cause instanceof Error)
        return error.cause.message;
    return error instanceof TypeError
        ? "the run's credentials hold what no request can, such as a line break"
        : error.message;
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

/***/ 33600:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kp: () => (/* binding */ findProgram),
  tG: () => (/* binding */ stackFile),
  J0: () => (/* binding */ startSession)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/common/file-work.ts
var file_work = __webpack_require__(39937);
// EXTERNAL MODULE: ./src/common/json.ts
var json = __webpack_require__(29927);
;// CONCATENATED MODULE: ./src/terraform/progress.ts

/**
 * The line that a person reads for one step, or nothing for a step that is not worth one: each resource gets one line
 * when it is planned and one when it is done, and a slow one another every minute. What only differs from
 * its state gets none: a role does after every first apply, written down before its policies are attached, and what somebody
 * changed is in the plan and its review.
 */
const describeProgress = (event) => {
    switch (event.kind) {
        case "planned":
            return `${event.address}: will be ${pastTense(event.operation)}`;
        case "drifted":
            return event.operation === "delete" ? `${event.address}: was destroyed outside of Terraform` : undefined;
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

// EXTERNAL MODULE: ./src/terraform/working-folder.ts
var working_folder = __webpack_require__(24616);
;// CONCATENATED MODULE: ./src/app/terraform-verbs/session.ts





/** Finds the run's Terraform and says its version. UserError when there is none. */
const findProgram = async ({ findTerraform, outside }) => {
    const program = await findTerraform();
    outside.log.info(`${program.product} ${program.version} (${program.file})`);
    return program;
};
/** The name of the file in a session's folder that holds the Terraform JSON. */
const stackFile = "cdk.tf.json";
/**
 * Makes the folder with its Terraform JSON; `name` is what progress and errors call it. UserError where it cannot be
 * written.
 */
const startSession = async (run, program, { name, folder, text }) => {
    await (0,file_work/* orUserError */.Rh)(folder, () => (0,promises_.mkdir)(folder, { mode: 0o700 }));
    await (0,working_folder/* writePrivateFile */.P)((0,external_node_path_.join)(folder, stackFile), text);
    const { log } = run.outside;
    return {
        deployment: name,
        program,
        folder,
        outside: run.outside,
        logFile: (0,external_node_path_.join)(run.logFolder, `sagemaker-auth-${name}.log`),
        lockTimeoutSeconds: run.lockTimeoutSeconds,
        onProgress: (event) => {
            const line = describeProgress(event);
            if (line !== undefined)
                log.info(`${name}: ${line}`);
        },
        signal: run.signal,
    };
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

/***/ 52337:
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
// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(71922);
// EXTERNAL MODULE: ./src/terraform/environment.ts
var environment = __webpack_require__(61177);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/common/file-work.ts
var file_work = __webpack_require__(39937);
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
const saveErroredState = async (session, { push, mayWork }) => {
    const file = (0,external_node_path_.join)(session.folder, erroredState);
    if (!(0,external_node_fs_.existsSync)(file))
        return undefined;
    const { outside, deployment, logFile } = session;
    for (const seconds of mayWork ? waitsInSeconds : []) {
        outside.log.warning(`${deployment}: the state could not be saved. Trying again in ${seconds} s.`);
        await outside.clock.sleep(seconds * 1_000);
        if (await push(erroredState))
            return "The state, which could not be saved at first, is saved now.";
    }
    const kept = (0,external_node_path_.join)((0,external_node_path_.dirname)(logFile), `${deployment}.${erroredState}`);
    await (0,file_work/* orUserError */.Rh)(kept, async () => {
        await (0,promises_.copyFile)(file, kept);
        await (0,promises_.chmod)(kept, 0o600);
    });
    return `The state could not be saved. It is kept in ${kept}: push it with \`terraform state push\` before anything else, for without it what was just made is unknown to Terraform; docs/reliability.md tells where.`;
};

// EXTERNAL MODULE: ./src/terraform/failure.ts + 1 modules
var failure = __webpack_require__(62248);
;// CONCATENATED MODULE: ./src/terraform/installed-providers.ts



/** What the deployments' configurations ask for, from the registry of Terraform or of OpenTofu. */
const known = /^registry\.(terraform\.io|opentofu\.org)\/(hashicorp\/aws|databricks\/databricks)$/;
/**
 * UserError where `init` has installed a provider that no deployment asks for. It installs what the state names, too,
 * and a provider is a program that runs with the credentials: whoever writes the state, or points the backend at a state
 * of their own, would have theirs run. Nothing of a provider runs before the plan.
 */
const requireKnownProviders = async (deployment, dataDirectory) => {
    const strange = (await installedProviders(dataDirectory)).filter((address) => !known.test(address));
    if (strange.length === 0)
        return;
    throw new errors/* UserError */.yo(strange.map((address) => ({
        message: `${deployment}: the state names the provider ${address}, which the deployment does not use; it was not run.`,
        suggestion: "look at who wrote the state, and whether backend names the right one",
    })));
};
/** Addresses such as `registry.terraform.io/hashicorp/aws`: Terraform keeps providers in folders of these names. */
const installedProviders = async (dataDirectory) => {
    const root = (0,external_node_path_.join)(dataDirectory, "providers");
    const addresses = [];
    for (const host of await namesIn(root)) {
        for (const namespace of await namesIn((0,external_node_path_.join)(root, host))) {
            const types = await namesIn((0,external_node_path_.join)(root, host, namespace));
            addresses.push(...types.map((type) => `${host}/${namespace}/${type}`));
        }
    }
    return addresses.sort();
};
/** None where there is no such folder: a development override installs nothing. */
const namesIn = async (folder) => {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch (error) {
        if ((0,errors/* systemErrorOf */.b4)(error)?.code === "ENOENT")
            return [];
        throw error;
    }
};

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./src/common/json.ts
var json = __webpack_require__(29927);
;// CONCATENATED MODULE: ./src/terraform/messages.ts


const resource = schemas/* object */.Ikc({ addr: schemas/* string */.YjP() });
const hook = schemas/* object */.Ikc({ resource, action: schemas/* _default */.Rvf(schemas/* string */.YjP(), "read"), elapsed_seconds: schemas/* _default */.Rvf(schemas/* number */.aig(), 0) });
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
            detail: schemas/* _default */.Rvf(schemas/* string */.YjP(), ""),
            address: schemas/* optional */.lqM(schemas/* string */.YjP()),
        }),
    }),
]);
/** What one line says; nothing for a line that is no JSON or of a type that this program does not listen to. */
const readMessage = (line) => {
    const { success, data } = message.safeParse((0,json/* jsonIn */.Yf)(line));
    if (!success)
        return undefined;
    if (data.type === "diagnostic")
        return { diagnostic: diagnosticOf(data.diagnostic) };
    return { event: "change" in data ? plannedEvent(data) : hookEvent(data) };
};
const outputsMessage = schemas/* object */.Ikc({
    type: schemas/* literal */.euz("outputs"),
    outputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ sensitive: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false), value: schemas/* optional */.lqM(schemas/* unknown */.L5J()) })),
});
/** The outputs that an apply has told at its end; none where it has told none. */
const outputsOf = (stdout) => {
    const told = stdout.split("\n").flatMap((line) => {
        const { success, data } = outputsMessage.safeParse((0,json/* jsonIn */.Yf)(line));
        return success ? [data.outputs] : [];
    });
    return Object.fromEntries(Object.entries(told.at(-1) ?? {}).flatMap(([name, { sensitive, value }]) => typeof value === "string" && !sensitive ? [[name, value]] : []));
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










/**
 * Installs the providers and opens the backend. UserError where the state names a provider of somebody else's. Inits that
 * share a plugin cache must not run at the same time.
 */
const init = async (session, { lockedProviders }) => {
    const { dropped } = environmentOf(session);
    if (dropped.length > 0) {
        session.outside.log.warning(`Not passed on to Terraform, since they could change what was reviewed: ${dropped.join(", ")}.`);
    }
    const lockfile = lockedProviders ? ["-lockfile=readonly"] : [];
    await run(session, "init", ["-no-color", ...lockfile]);
    await requireKnownProviders(session.deployment, dataDirectoryOf(session));
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
/** Applies the very plan that `plan` made last; it may be one that destroys. Gives the outputs there are then. */
const apply = async (session) => {
    try {
        const args = ["-json", `-lock-timeout=${session.lockTimeoutSeconds}s`, planFile];
        return outputsOf((await run(withoutPlan(session), "apply", args)).stdout);
    }
    catch (error) {
        const hasEnded = error instanceof failure/* TerraformFailure */.Nz || error instanceof failure/* TerraformInterruption */.Ax;
        const diagnostics = hasEnded ? error.diagnostics : [];
        const saved = await saveErroredState(session, {
            push: (file) => pushState(session, file, { lock: !diagnostics.some(failure/* isLockLeft */.zM) }),
            mayWork: !diagnostics.some(isExpiry),
        });
        if (saved === undefined || !(error instanceof errors/* UserError */.yo))
            throw error;
        throw new errors/* UserError */.yo([...error.problems, { message: `${session.deployment}: ${saved}` }], { cause: error });
    }
};
/** Terraform begins an apply with the steps of its plan, of which `plan` has told already. */
const withoutPlan = (session) => ({
    ...session,
    onProgress: (event) => {
        if (event.kind !== "planned" && event.kind !== "drifted")
            session.onProgress(event);
    },
});
const isExpiry = ({ summary, detail }) => `${summary}\n${detail}`.includes("ExpiredToken");
/** Whether Terraform could save a state file to the backend. It never writes over a newer state. */
const pushState = async (session, file, { lock }) => {
    const { program, folder, outside } = session;
    const args = ["state", "push", `-lock=${lock}`, file];
    const { exitCode } = await outside.exec(program.file, args, { cwd: folder, env: environmentOf(session).env });
    return exitCode === 0;
};
const planFile = "plan.tfplan";
const dataDirectoryOf = ({ folder }) => (0,external_node_path_.join)(folder, ".terraform");
const environmentOf = (session) => (0,environment/* terraformEnvironment */.M)(session.outside.env, dataDirectoryOf(session));
/** Runs one command to its end. TerraformFailure when Terraform reports errors or dies, UserError when interrupted. */
const run = async (session, step, args) => {
    const { program, folder, outside, signal } = session;
    const diagnostics = [];
    const result = await outside.log.working(`${session.deployment}: terraform ${step}`, () => outside.exec(program.file, [step, ...inputOf(step), ...args], {
        cwd: folder,
        env: environmentOf(session).env,
        onLine: (line) => listen(session, line, diagnostics),
        ...(signal === undefined ? {} : { signal }),
    }));
    await log(session, step, args, result);
    if (result.exitCode === 0)
        return result;
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (signal?.aborted)
        throw new failure/* TerraformInterruption */.Ax({ ...session, step, diagnostics: errors }, result.exitCode);
    throw run_failure(session, step, result, errors);
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
    const head = `${outside.clock.now().toISOString()} ${deployment}: terraform ${step} ${args.join(" ")} \u2192 ${result.exitCode}\n`;
    const text = head + (0,redact/* redact */.E)((step === "show" ? "" : result.stdout) + result.stderr, outside.env);
    try {
        await (0,promises_.appendFile)(logFile, text, { mode: 0o600 });
    }
    catch (error) {
        outside.log.warning(`${deployment}: cannot write the log ${logFile}: ${error instanceof Error ? error.message : error}`);
    }
};
const run_failure = ({ deployment, logFile, outside }, step, { exitCode, stdout, stderr }, errors) => {
    const found = errors.length > 0 ? errors : (0,failure/* diagnosticsOfText */.dq)(stderr);
    const diagnostics = (found.length > 0 ? found : [silentEnd(step, exitCode, stderr || withoutMessages(stdout))]).map((each) => ({
        ...each,
        summary: (0,redact/* redact */.E)(each.summary, outside.env),
        detail: (0,redact/* redact */.E)(each.detail, outside.env),
    }));
    return new failure/* TerraformFailure */.Nz({ deployment, step, diagnostics, logFile });
};
/** What was printed for people; under -json that is nothing, or the last words of a crash. */
const withoutMessages = (stdout) => stdout
    .split("\n")
    .filter((line) => !line.startsWith('{"@level"'))
    .join("\n");
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