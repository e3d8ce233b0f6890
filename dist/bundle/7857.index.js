"use strict";
exports.id = 7857;
exports.ids = [7857,4311];
exports.modules = {

/***/ 30138:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ namedTerraform),
/* harmony export */   Li: () => (/* binding */ declined),
/* harmony export */   Su: () => (/* binding */ withTerraformRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _common_file_work_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39937);
/* harmony import */ var _terraform_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88805);
/* harmony import */ var _terraform_lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9225);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71604);








/** Gives the program of --terraform-binary, whose path counts from where the caller is, or the one on the PATH. */
const namedTerraform = ({ outside, workingDirectory }, terraformBinary) => {
    const file = (0,_terraform_find_js__WEBPACK_IMPORTED_MODULE_4__/* .namedProgram */ .sW)(terraformBinary, workingDirectory);
    const { exec, env } = outside;
    return (0,_terraform_find_js__WEBPACK_IMPORTED_MODULE_4__/* .findTerraform */ .YE)({ exec, env, cwd: workingDirectory, ...(file === undefined ? {} : { file }) });
};
/** The answer of a person who was asked and did not say yes. */
const declined = "declined";
/**
 * Gives `use` the run that the verb's options describe; a `.terraform.lock.hcl` beside the configuration locks the
 * providers. The log, and a state that could not be saved, are in a folder of the run's own, which nobody else can enter:
 * in the folder of all temporary files others could have put a file or a link there before. It stays where the run
 * fails; that a person says no is an error for the exit code alone.
 */
const withTerraformRun = async (commandLine, options, use) => {
    const run = terraformRun(commandLine, options);
    const logFolder = await (0,_common_file_work_js__WEBPACK_IMPORTED_MODULE_5__/* .orUserError */ .Rh)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "sagemaker-auth-log-")));
    try {
        const outcome = await use({ ...run, logFolder });
        if (outcome !== _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.error)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(logFolder, { recursive: true, force: true });
        return outcome === declined ? _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.error : outcome;
    }
    finally {
        // It goes only if it is empty: before Terraform ran there is nothing to keep.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(logFolder).catch(() => undefined);
    }
};
const terraformRun = (commandLine, { config, terraformBinary, lockTimeout, parallelism }) => {
    const { outside, signal, workingDirectory } = commandLine;
    const lockFile = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workingDirectory, config)), _terraform_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .lockFileName */ .x5);
    return {
        outside,
        signal,
        parallelism,
        lockTimeoutSeconds: lockTimeout,
        temporaryFolder: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(),
        findTerraform: () => namedTerraform(commandLine, terraformBinary),
        ...((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(lockFile) ? { lockFile } : {}),
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

/***/ 62248:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nz: () => (/* binding */ TerraformFailure),
  Ax: () => (/* binding */ TerraformInterruption),
  dq: () => (/* binding */ diagnosticsOfText),
  zM: () => (/* binding */ isLockLeft),
  Zw: () => (/* binding */ problemOf)
});

// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(71922);
;// CONCATENATED MODULE: ./src/terraform/remedies.ts
/**
 * What to do about the errors that people meet; the texts are those of Terraform 1.6 to 1.15 and AWS provider 5 and 6. What
 * stands between two words has a longest length, for else an error of a megabyte could take hours to be searched.
 */
const remedies = [
    {
        text: /AWS account ID not allowed|AWS Account ID not allowed/,
        remedy: "The credentials belong to that account, which is not this deployment's: use the credentials of aws.account_id.",
    },
    {
        text: /SSO (session|token)/,
        remedy: "Sign in again: `aws sso login`, with the profile that AWS_PROFILE names.",
    },
    {
        text: /failed to get shared config profile/,
        remedy: "AWS_PROFILE names that profile, and AWS's configuration files have none of that name: correct it, or unset it.",
    },
    {
        text: /No valid credential sources found|failed to refresh cached credentials/,
        remedy: "Give AWS credentials, in GitHub Actions with aws-actions/configure-aws-credentials before this step.",
    },
    {
        text: /no space left on device/,
        remedy: "The disk is full: make room for Terraform's providers and its plan, and run again.",
    },
    {
        // Only of a lock that somebody holds Terraform has the particulars; else it may not, or cannot, write its own.
        text: /Error acquiring the state lock.{0,5000} Lock Info: ID: /,
        remedy: "Another run holds the lock: wait for it, or raise the lock timeout. If that run is dead, `terraform force-unlock` with the ID above releases the lock; docs/reliability.md tells where to run it.",
    },
    {
        text: /Error releasing the state lock/,
        remedy: "The next run will find the state locked: docs/reliability.md tells how to release the lock.",
    },
    { text: /ExpiredToken/, remedy: "The AWS credentials have expired: get new ones and run again." },
    {
        text: /EntityAlreadyExists|cannot create instance profile: .{0,700}already/,
        remedy: "It exists already, made by hand or by a run that died: take it over with `adopt: true`, or with a list of what is there, or choose another name. After a change of the backend move the state instead, as docs/configuration.md tells.",
    },
    {
        text: /Cannot import non-existent remote object/,
        remedy: "What is not there cannot be adopted: name what is, such as `adopt: [role, instance_profile]`. An inline policy is there by its own name alone: give it as deploy_role.inline_policy_name or workspace.pass_role_policy_name.",
    },
    {
        text: /reading IAM (Role|Instance Profile) .{0,700}couldn't find resource/,
        remedy: "With `deploy_role.existing` the role and an instance profile of its name must be there already: have their owner make them, or correct deploy_role.name.",
    },
    {
        text: /reading IAM Policy .{0,3000}couldn't find resource|does not exist or is not attachable/,
        remedy: "AWS has no policy of that ARN: correct deploy_role.managed_policies or deploy_role.permissions_boundary, or have the policy made first.",
    },
    {
        text: /putting IAM Role .{0,700}NoSuchEntity/,
        remedy: "AWS has no role of that name: where it is the workspace's, correct workspace.aws_role, the role that Databricks assumes to start clusters; otherwise plan again.",
    },
    {
        text: /cannot configure default credentials|Invalid access token|Credential was not sent or was of an unsupported type/,
        remedy: "Give credentials of the workspace that have not expired: DATABRICKS_TOKEN, or those of a service principal; docs/ci.md tells which it needs.",
    },
    {
        text: /cannot find (group:|user|SP with) /,
        remedy: "The workspace has nobody of that name, or the principal of this run may not see it: correct grant_to, where a service principal goes by its application id, or have an admin add it to the workspace.",
    },
    { text: /Saved plan is stale/, remedy: "The state changed since the plan was made: plan again." },
    {
        text: /S3 bucket "[^"]*" does not exist|NoSuchBucket/,
        remedy: "Make the state bucket first, or correct backend.s3.bucket.",
    },
    {
        text: /state file uses format version \d+, which is not supported/,
        remedy: "A newer Terraform wrote the state: use that version or a newer one.",
    },
    {
        text: /Unsupported state file format|Invalid state file format/,
        remedy: "What lies in the state's place is no state of Terraform's: put its last good version back, as docs/reliability.md tells.",
    },
    {
        text: /state data in S3 does not have the expected content/,
        remedy: "Wait a minute and run again. Where it stays so, put the state's last good version back, as docs/reliability.md tells: with another digest in the table Terraform takes for the state whatever lies in its place.",
    },
    {
        // A call to a provider that dies ends in either of the first two, whichever of its ends Terraform notices first.
        text: /Plugin did not respond|Request cancelled: The plugin|was ended by signal/,
        remedy: "It died, often for want of memory: run again. If the state is locked then, docs/reliability.md tells how to go on.",
    },
    {
        text: /exceeded maximum number of attempts/,
        remedy: "AWS did not answer, or asked for patience each time: run again later.",
    },
    {
        text: /Provider dependency changes detected|dependency lock file|locked provider|previously-selected version/,
        remedy: "The providers are locked, and this run needs or gets others: write .terraform.lock.hcl anew with `sagemaker-auth lock`, for the platforms of all machines, and look at what changes in it.",
    },
    {
        text: /Could not retrieve providers for locking/,
        remedy: "Ask for other platforms, or read the providers from a mirror that has them: --fs-mirror or --net-mirror.",
    },
    {
        text: /Failed to query available provider packages|Failed to install provider/,
        remedy: "Let this machine reach the provider registry, or a mirror named in Terraform's CLI configuration.",
    },
    {
        text: /(Verification of the instance profile failed|failed to reach RUNNING).{0,2000}not authorized to perform/,
        remedy: "The workspace's role must be allowed to pass the deploy role to EC2. With `pass_role: external` hand the policy in the report, which is the output pass_role_policy too, to the owner of the workspace's role, and run again when it is there. Where a service control policy stops the dry run, set workspace.skip_validation.",
    },
    {
        text: /Verification of the instance profile failed/,
        remedy: "The workspace's role must be allowed to pass the deploy role to EC2. Where a service control policy stops the dry run, set workspace.skip_validation.",
    },
    {
        text: /dial tcp: lookup .{0,700}no such host/,
        remedy: "Nothing of that name is found from here: where it is the workspace's, correct workspace.host; otherwise let this machine reach it.",
    },
    {
        text: /AccessDenied|UnauthorizedOperation|is not authorized to perform/,
        remedy: "The credentials lack that permission; docs/ci.md lists what plan and apply need.",
    },
];
/**
 * Gives what to do about an error, in one sentence; nothing for one that explains itself. Where its lines end makes no
 * difference, for Terraform and OpenTofu break the same text at other words.
 */
const remedyFor = ({ summary, detail }) => {
    const words = `${summary}: ${detail}`.replace(/\s+/g, " ");
    return remedies.find(({ text }) => text.test(words))?.remedy;
};

;// CONCATENATED MODULE: ./src/terraform/failure.ts


/** Terraform refused or could not finish: one problem for each of its errors, with the deployment and the resource. */
class TerraformFailure extends errors/* UserError */.yo {
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
/** Terraform was interrupted, and has come to its end; what it says then of calls that were cut short is in the log alone. */
class TerraformInterruption extends errors/* UserError */.yo {
    diagnostics;
    constructor({ deployment, step, diagnostics, logFile }, exitCode) {
        const isLocked = exitCode > 128 || diagnostics.some(isLockLeft);
        const lock = isLocked
            ? "Terraform has stopped, and the state may still be locked: docs/reliability.md tells how to release the lock."
            : "Terraform has stopped and released the state lock.";
        super({
            message: `${deployment}: interrupted during terraform ${step}. ${lock} The full log is in ${logFile}.`,
            suggestion: step === "apply"
                ? "Run again: what was done is in the state, and the rest will be planned again. A call that was on its way may have been done all the same; then the next run names `adopt`."
                : "That step changes nothing: run again.",
        });
        this.diagnostics = diagnostics;
    }
}
/** Whether Terraform could not give its own lock back, so that no other run has it and none can take it. */
const isLockLeft = ({ summary }) => summary === "Error releasing the state lock";
/** One of Terraform's errors in one line, behind what it is about, with what to do about it. */
const problemOf = (about, diagnostic) => {
    const { summary, detail, address } = diagnostic;
    const cause = [summary, detail].map(oneLine).filter((part) => part !== "");
    const suggestion = remedyFor(diagnostic);
    return {
        message: [about, ...(address === undefined ? [] : [address]), ...cause].join(": "),
        ...(suggestion === undefined ? {} : { suggestion }),
    };
};
/** Provider errors carry pages of request dumps; the log keeps what is cut. */
const longestCause = 1_000;
const oneLine = (text) => {
    const line = text.replace(/\s+/g, " ").trim();
    return line.length > longestCause ? `${line.slice(0, longestCause)} \u2026` : line;
};
/**
 * The errors in what terraform printed for people, where it has no -json: everything from the first `Error:` on, or from
 * the first `Error refreshing state:` and the like, as Terraform 1.6 writes some. Another one begins where the same
 * words come again; with other words it may be a part of the first, as the S3 backend writes it.
 */
const diagnosticsOfText = (text) => {
    const start = /^(?:Error: |(?=Error [a-z ]{1,60}: ))/m.exec(text);
    if (start === null)
        return [];
    const [summary = "", ...rest] = text.slice(start.index + start[0].length).split(/\n\s*\n/);
    return rest
        .join("\n\n")
        .split(`${start[0]}${summary}`)
        .map((detail) => ({ severity: "error", summary, detail: detail.trim() }));
};


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

/***/ 26807:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ programName)
/* harmony export */ });
/** The name of a product's program, on the PATH and in the archives that it is published in. */
const programName = (product) => (product === "OpenTofu" ? "tofu" : "terraform");


/***/ }),

/***/ 4939:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   V: () => (/* binding */ secretValues)
/* harmony export */ });
/** Names of variables whose values are secrets, whichever program they are for. */
const secretName = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PRIVATE_KEY|CREDENTIAL|^TF_ENCRYPTION$/i;
/** Not secret themselves although their names sound so: addresses, paths and kinds. */
const harmlessName = /(_URL|_URI|_FILE|_PATH|_TYPE|_ENDPOINT)$/i;
/**
 * The secrets in an environment, longest first, and each line of one that has several; what is too short to be one is left
 * out.
 */
const secretValues = (env) => Object.entries(env)
    .filter(([name]) => secretName.test(name) && !harmlessName.test(name))
    .flatMap(([, value = ""]) => [...new Set([value, ...value.split(/\r?\n/)])])
    .filter((secret) => secret.trim().length >= 8)
    .sort((one, other) => other.length - one.length);
/** What a `credential_process` answers: the AWS SDK repeats all of it in an error where it is no JSON. */
const processAnswer = /((?:SecretAccessKey|SessionToken)\W{1,9})[\w+/=]{16,}/g;
/** A password in an address: Terraform tells the whole address of a mirror of providers that does not answer. */
const inAddress = /(:\/\/[^\s/:@"]*:)[^\s/@"]+(?=@)/g;
/**
 * A text without the secrets of an environment, of a `credential_process` and of addresses. A provider may repeat its whole
 * configuration in an error: the Databricks SDK prints the runner's OIDC request token when its authentication is
 * ambiguous.
 */
const redact = (text, env) => secretValues(env)
    .flatMap(spellingsOf)
    .reduce((redacted, secret) => redacted.replaceAll(secret, "***"), text)
    .replaceAll(processAnswer, "$1***")
    .replaceAll(inAddress, "$1***");
/** As it is, as an address or a form has it, and as JSON has it, Go's too: Terraform's log is JSON. */
const spellingsOf = (secret) => {
    const json = JSON.stringify(secret).slice(1, -1);
    const ofGo = json.replaceAll("&", "\\u0026").replaceAll("<", "\\u003c").replaceAll(">", "\\u003e");
    return [...new Set([secret, new URLSearchParams([["", secret]]).toString().slice(1), json, ofGo])];
};


/***/ }),

/***/ 94824:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ parseConstraint),
/* harmony export */   Fc: () => (/* binding */ onlyVersion),
/* harmony export */   TV: () => (/* binding */ newestAllowed),
/* harmony export */   du: () => (/* binding */ isAtLeast)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16353);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Reads a version such as `1.11.4`, or a constraint in Terraform's own syntax: `~> 1.11`, `>= 1.10, < 1.12`. Undefined
 * for anything else, and for `1.11` alone, which would be 1.11.0 to Terraform and any 1.11 to most people. As in
 * Terraform, a pre-release fits only where it is named.
 * Source: https://developer.hashicorp.com/terraform/language/expressions/version-constraints
 */
const parseConstraint = (text) => {
    const parts = text.split(",").map(parsePart);
    if (!parts.every((part) => part !== undefined))
        return undefined;
    const named = parts.filter(({ operator }) => operator === "=").map(({ version }) => version);
    const [exact] = parts.length === 1 ? named : [];
    return {
        text: text.trim(),
        ...(exact === undefined ? {} : { exact }),
        allows: (version) => isVersion(version) &&
            (!version.includes("-") || named.includes(version)) &&
            parts.every((part) => orders[part.operator](version, part)),
    };
};
/** The constraint that one version alone fits. */
const onlyVersion = (version) => ({
    text: version,
    exact: version,
    allows: (other) => other === version,
});
/** The newest of the versions that a constraint allows, if there is one. */
const newestAllowed = (versions, { allows }) => versions.filter(allows).toSorted((semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default())).at(-1);
/** Whether a version is this one or a newer one; a pre-release counts as the version that it leads to. */
const isAtLeast = (version, least) => (semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1___default()(version)?.compareMain(least) ?? -1) >= 0;
/** Also what may stand in an address and a path, wherever the text came from. */
const isVersion = (text) => /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(text) && semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1___default()(text) !== null;
const parsePart = (text) => {
    const part = /^(=|!=|>=?|<=?|~>|)\s*(\d+(?:\.\d+){0,2})(-[0-9A-Za-z.-]+)?$/.exec(text.trim());
    const [, operator = "", digits = "", prerelease = ""] = part ?? [];
    const written = digits.split(".");
    const version = `${[...written, "0", "0"].slice(0, 3).join(".")}${prerelease}`;
    if (part === null || !isVersion(version))
        return undefined;
    if (operator === "")
        return written.length === 3 ? { operator: "=", version, numbers: 3 } : undefined;
    return isOperator(operator) ? { operator, version, numbers: written.length } : undefined;
};
const orders = {
    "=": (version, part) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(version, part.version) === 0,
    "!=": (version, part) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(version, part.version) !== 0,
    ">": (version, part) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(version, part.version) > 0,
    ">=": (version, part) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(version, part.version) >= 0,
    "<": (version, part) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(version, part.version) < 0,
    "<=": (version, part) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(version, part.version) <= 0,
    /** The last number that is written may grow, and what follows it. */
    "~>": (version, part) => {
        const fixed = part.version.split(".").slice(0, part.numbers - 1);
        return (semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(version, part.version) >= 0 && fixed.every((number, at) => version.split(".")[at] === number));
    },
};
const isOperator = (text) => Object.hasOwn(orders, text);


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