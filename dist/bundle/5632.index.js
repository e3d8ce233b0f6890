"use strict";
exports.id = 5632;
exports.ids = [5632,4311];
exports.modules = {

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

/***/ 61177:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ terraformEnvironment)
/* harmony export */ });
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
/**
 * Never said: what the runner gives to the action itself, tokens and files to write to among it. Terraform and its
 * providers need none, and the summary is what people approve by.
 */
const isForTheActionAlone = (name) => /^(INPUT_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_)/.test(name) ||
    [
        "GITHUB_TOKEN",
        "GH_TOKEN",
        "GITHUB_OUTPUT",
        "GITHUB_ENV",
        "GITHUB_PATH",
        "GITHUB_STATE",
        "GITHUB_STEP_SUMMARY",
    ].includes(name);
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
    env["GOGC"] ??= garbagePercent;
    return { env, dropped: dropped.sort() };
};
/**
 * Go's default of 100 lets the AWS provider collect garbage again and again while it makes its schemas, before each of
 * Terraform's commands: a quarter of the processor time of a short plan, for a sixth of its memory.
 * Source: https://go.dev/doc/gc-guide#GOGC
 */
const garbagePercent = "400";
/** Overwritten rather than dropped, so nothing is lost by them and nothing is said of them. */
const setByUs = ["TF_IN_AUTOMATION", "TF_INPUT", "TF_DATA_DIR"];


/***/ }),

/***/ 88805:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P5: () => (/* binding */ requireLockFile),
/* harmony export */   YE: () => (/* binding */ findTerraform),
/* harmony export */   aY: () => (/* binding */ findOnPath),
/* harmony export */   sW: () => (/* binding */ namedProgram)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71922);
/* harmony import */ var _common_terraform_needed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44311);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61177);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26807);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94824);






/**
 * The program that somebody names: a path counts from `folder`, since Terraform runs in folders of its own; a name alone
 * is looked up on the PATH, and an empty one is none.
 */
const namedProgram = (named, folder) => {
    if (named === undefined || named === "")
        return undefined;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(named) === named ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, named);
};
/** Gives the terraform or tofu to run. UserError when there is none, it is none, or it is too old. */
const findTerraform = async (finding) => {
    const program = finding.file === undefined ? await searchPath(finding) : await identify(finding.file, finding);
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .du)(program.version, _common_terraform_needed_js__WEBPACK_IMPORTED_MODULE_2__/* .oldestTerraform */ .e))
        return program;
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        message: `${program.file} is ${program.product} ${program.version}; version ${_common_terraform_needed_js__WEBPACK_IMPORTED_MODULE_2__/* .oldestTerraform */ .e} or newer is needed.`,
        suggestion: "Install a newer version, or say where one is.",
    });
};
/** UserError when the program is too old for the S3 backend's own lock file. */
const requireLockFile = ({ file, product, version }) => {
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .du)(version, _common_terraform_needed_js__WEBPACK_IMPORTED_MODULE_2__/* .firstWithLockFile */ .c))
        return;
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        message: `${file} is ${product} ${version}; the S3 backend's lock file needs version ${_common_terraform_needed_js__WEBPACK_IMPORTED_MODULE_2__/* .firstWithLockFile */ .c} or newer.`,
        suggestion: "Install a newer version, or lock with a table: set dynamodb_table in backend.s3.",
    });
};
/** Gives the program of one product on the PATH; undefined where there is none, or it is the other product. */
const findOnPath = async (product, finding) => {
    const program = await onPath((0,_product_js__WEBPACK_IMPORTED_MODULE_4__/* .programName */ .k)(product), finding);
    return program?.product === product ? program : undefined;
};
const searchPath = async (finding) => {
    const program = (await onPath("terraform", finding)) ?? (await onPath("tofu", finding));
    if (program !== undefined)
        return program;
    const suggestion = "Install one of them, or say where it is.";
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({ message: "Neither terraform nor tofu is on the PATH.", suggestion });
};
const onPath = async (name, finding) => {
    try {
        return await identify(name, finding);
    }
    catch (error) {
        if (error instanceof _common_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
};
/** `version` without -json: only the text tells Terraform from OpenTofu. */
const identify = async (file, { exec, env, cwd }) => {
    const terraformEnv = (0,_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .terraformEnvironment */ .M)(env, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, ".terraform")).env;
    const { exitCode, stdout, stderr } = await exec(file, ["version"], { cwd, env: terraformEnv });
    const [, product, version] = /^(Terraform|OpenTofu) v(\S+)/m.exec(stdout) ?? [];
    if (exitCode === 0 && product !== undefined && version !== undefined) {
        return { file, product: product === "OpenTofu" ? "OpenTofu" : "Terraform", version };
    }
    const said = (stdout + stderr).trim().split("\n")[0] ?? "";
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        message: `${file} does not answer \`version\` as terraform or tofu does: it ended with ${exitCode} and said "${said}".`,
        suggestion: "Give the path of terraform or tofu itself.",
    });
};


/***/ }),

/***/ 9225:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K0: () => (/* binding */ lockProviders),
/* harmony export */   r9: () => (/* binding */ copyLockFile),
/* harmony export */   x5: () => (/* binding */ lockFileName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71922);
/* harmony import */ var _common_file_work_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39937);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61177);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62248);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4939);







/** The name that Terraform and OpenTofu give the dependency lock file. */
const lockFileName = ".terraform.lock.hcl";
/** Puts a lock file into the folder where Terraform looks for it. UserError where it cannot be read or written. */
const copyLockFile = (file, folder) => (0,_common_file_work_js__WEBPACK_IMPORTED_MODULE_2__/* .orUserError */ .Rh)(file, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, lockFileName)), "copy");
/**
 * Writes the hashes of the providers that a folder's configuration needs into its lock file, and gives the file's text.
 * A version that the file has already stays. UserError where a provider cannot be had for one of the platforms.
 * Source: https://developer.hashicorp.com/terraform/cli/commands/providers/lock
 */
const lockProviders = async (program, folder, { platforms, mirror }, { exec, env, log }) => {
    const from = mirror === undefined ? [] : [`-${mirror.kind}-mirror=${mirror.place}`];
    const args = ["providers", "lock", "-no-color", ...from, ...platforms.map((platform) => `-platform=${platform}`)];
    const { exitCode, stdout, stderr } = await exec(program.file, args, {
        cwd: folder,
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .terraformEnvironment */ .M)(env, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".terraform")).env,
        onLine: (line) => {
            if (line.startsWith("- "))
                log.info(line.slice(2));
        },
    });
    if (exitCode === 0)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, lockFileName), "utf8");
    const said = (0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E)(stderr || stdout, env);
    const errors = (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnosticsOfText */ .dq)(said);
    if (errors.length > 0)
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(errors.map((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .problemOf */ .Zw)("The providers were not locked", error)));
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${program.file} providers lock ended with ${exitCode}: ${said.trim()}`);
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

/***/ 26807:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ programName)
/* harmony export */ });
/** The name of a product's program, on the PATH and in the archives that it is published in. */
const programName = (product) => (product === "OpenTofu" ? "tofu" : "terraform");


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
        const diagnostics = error instanceof failure/* TerraformFailure */.Nz ? error.diagnostics : [];
        const saved = await saveErroredState(session, {
            push: (file) => pushState(session, file, { lock: !diagnostics.some(isLockLeft) }),
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
/** Terraform could not give its own lock back, so no other run has it and none can take it. */
const isLockLeft = ({ summary }) => summary === "Error releasing the state lock";
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
    const head = `${outside.clock.now().toISOString()} ${deployment}: terraform ${step} ${args.join(" ")} \u2192 ${result.exitCode}\n`;
    const text = head + (0,redact/* redact */.E)((step === "show" ? "" : result.stdout) + result.stderr, outside.env);
    try {
        await (0,promises_.appendFile)(logFile, text, { mode: 0o600 });
    }
    catch (error) {
        outside.log.warning(`${deployment}: cannot write the log ${logFile}: ${error instanceof Error ? error.message : error}`);
    }
};
const interrupted = ({ deployment, logFile }, step) => new errors/* UserError */.yo({
    message: `${deployment}: interrupted during terraform ${step}. Terraform has stopped and released the state lock. The full log is in ${logFile}.`,
    suggestion: step === "apply"
        ? "Run again: what was done is in the state, and the rest will be planned again. A call that was on its way may have been done all the same; then the next run names `adopt`."
        : "That step changes nothing: run again.",
});
const run_failure = ({ deployment, logFile, outside }, step, { exitCode, stdout, stderr }, said) => {
    const errors = said.filter(({ severity }) => severity === "error");
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


/***/ }),

/***/ 24616:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writePrivateFile),
/* harmony export */   c: () => (/* binding */ withWorkingFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _common_file_work_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39937);



/**
 * Gives `body` a new folder that only this user can enter, and removes it with all that is in it, however `body` ends:
 * plan files hold secrets. UserError when `parent` cannot be written to.
 */
const withWorkingFolder = async (parent, body) => {
    const folder = await (0,_common_file_work_js__WEBPACK_IMPORTED_MODULE_2__/* .orUserError */ .Rh)(parent, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, "sagemaker-auth-")));
    try {
        return await body(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
};
/** Writes a new file that only this user can read. UserError when the disk is full or the folder is not writable. */
const writePrivateFile = async (path, content) => (0,_common_file_work_js__WEBPACK_IMPORTED_MODULE_2__/* .orUserError */ .Rh)(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, { mode: 0o600, flag: "wx" }));


/***/ })

};
;