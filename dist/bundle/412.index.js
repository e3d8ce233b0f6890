"use strict";
exports.id = 412;
exports.ids = [412];
exports.modules = {

/***/ 50412:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/app/action/failure.ts
var failure = __webpack_require__(7256);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./src/common/without-trailing.ts
var without_trailing = __webpack_require__(78154);
// EXTERNAL MODULE: ./src/terraform/version.ts
var version = __webpack_require__(94824);
// EXTERNAL MODULE: ./src/app/duration.ts
var duration = __webpack_require__(27567);
// EXTERNAL MODULE: ./src/app/input-error.ts
var input_error = __webpack_require__(59252);
// EXTERNAL MODULE: ./src/app/parallelism.ts
var parallelism = __webpack_require__(21305);
;// CONCATENATED MODULE: ./src/app/action/inputs.ts






/** What the action can be asked to do; `auto` chooses by the event. */
const modes = ["auto", "preview", "plan", "apply", "destroy", "drift", "matrix"];
const list = schemas/* pipe */.FsL(schemas/* string */.YjP(), schemas/* transform */.pdi((text) => text
    .split(/[\s,]+/)
    .map((word) => word.trim())
    .filter((word) => word !== "")));
const flag = schemas/* pipe */.FsL(schemas/* enum */.k5n(["true", "false"], { error: "must be true or false" }), schemas/* transform */.pdi((text) => text === "true"));
const fingerprints = schemas/* pipe */.FsL(list, schemas/* transform */.pdi((entries, context) => {
    const pairs = entries.map((entry) => {
        const at = entry.indexOf("=");
        return at < 0 ? ["", entry] : [entry.slice(0, at), entry.slice(at + 1)];
    });
    const byName = new Map(pairs);
    const isWhole = pairs.every(([, fingerprint]) => /^[0-9a-f]{64}$/.test(fingerprint));
    if (!isWhole || byName.size < pairs.length) {
        context.issues.push({
            code: "custom",
            input: entries,
            message: isWhole
                ? "must be one fingerprint, or one name=fingerprint for each deployment"
                : "must be a fingerprint of 64 hexadecimal digits, or name=fingerprint",
        });
    }
    return byName;
}));
const inputs_version = schemas/* pipe */.FsL(schemas/* string */.YjP(), schemas/* transform */.pdi((text, context) => {
    const constraint = text === "" ? undefined : (0,version/* parseConstraint */.FJ)(text);
    if (text !== "" && constraint === undefined) {
        context.issues.push({
            code: "custom",
            input: text,
            message: "must be a whole version such as 1.11.4, or a constraint as Terraform has them, such as ~> 1.11.0",
        });
    }
    return constraint;
}));
const numberIn = (form, read) => schemas/* pipe */.FsL(schemas/* string */.YjP(), schemas/* transform */.pdi((text, context) => {
    const number = read(text);
    if (number === undefined)
        context.issues.push({ code: "custom", input: text, message: `must be ${form}` });
    return number ?? core/* NEVER */.tm;
}));
/** Plain http is for the machine itself: with no TLS, whoever changes the archive on its way changes its sum, too. */
const mirror = schemas/* pipe */.FsL(schemas/* string */.YjP(), schemas/* transform */.pdi((text, context) => {
    if (text === "")
        return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isPrivate = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
    if (!url || !isPrivate || url.username || url.password || url.search || url.hash) {
        context.issues.push({
            code: "custom",
            input: text,
            message: "must be an https address without credentials, query and fragment",
        });
    }
    return (0,without_trailing/* withoutTrailing */.h)(text, "/");
}));
const isLoopback = (host) => ["localhost", "127.0.0.1", "[::1]"].includes(host);
const schema = schemas/* object */.Ikc({
    mode: schemas/* enum */.k5n(modes, { error: `must be one of ${modes.join(", ")}` }),
    config: schemas/* string */.YjP().check(api/* _minLength */.m9(1, "must not be empty")),
    deployments: list,
    "working-directory": schemas/* string */.YjP().check(api/* _minLength */.m9(1, "must not be empty")),
    "github-token": schemas/* string */.YjP(),
    "databricks-hosts": list,
    "terraform-binary": schemas/* string */.YjP(),
    "terraform-version": inputs_version,
    "tofu-version": inputs_version,
    "terraform-mirror": mirror,
    comment: schemas/* enum */.k5n(["always", "changes", "never"], { error: "must be always, changes or never" }),
    "allow-local-state": flag,
    "lock-timeout": numberIn(duration/* durationForm */.r, duration/* durationSeconds */.o),
    parallelism: numberIn(parallelism/* parallelismForm */.X, parallelism/* parallelismOf */.o),
    "require-review": flag,
    "expected-fingerprint": fingerprints,
    "confirm-destroy": schemas/* string */.YjP(),
});
/** The names of the inputs, as action.yml has them. */
const inputNames = Object.keys(schema.shape);
/** Checks the inputs' texts, read by their names. InputError with every input that is wrong. */
const parseInputs = (read) => {
    const { data, error } = schema.safeParse(Object.fromEntries(inputNames.map((name) => [name, read(name)])));
    if (error) {
        throw new input_error/* InputError */.d(error.issues.map(({ path, message }) => ({
            message: `The input ${String(path[0])} ${message}; it is "${shown(read, String(path[0]))}".`,
        })));
    }
    return {
        mode: data.mode,
        config: data.config,
        deployments: data.deployments,
        workingDirectory: data["working-directory"],
        githubToken: data["github-token"],
        databricksHosts: data["databricks-hosts"],
        comment: data.comment,
        allowLocalState: data["allow-local-state"],
        lockTimeoutSeconds: data["lock-timeout"],
        parallelism: data.parallelism,
        requireReview: data["require-review"],
        expectedFingerprints: data["expected-fingerprint"],
        confirmDestroy: data["confirm-destroy"],
        terraform: chosenTerraform(data),
    };
};
const chosenTerraform = (data) => {
    const named = ["terraform-binary", "terraform-version", "tofu-version"].filter((name) => data[name]);
    if (named.length > 1) {
        throw new input_error/* InputError */.d({
            message: `The inputs ${named.join(" and ")} are given, and each says which program to run.`,
            suggestion: "give one of them",
        });
    }
    const file = data["terraform-binary"];
    if (file !== "")
        return { kind: "file", file };
    const constraint = data["terraform-version"] ?? data["tofu-version"];
    if (constraint === undefined)
        return { kind: "path" };
    const mirror = data["terraform-mirror"];
    const product = data["terraform-version"] === undefined ? "OpenTofu" : "Terraform";
    return { kind: "version", product, constraint, ...(mirror === undefined ? {} : { mirror }) };
};
/** A token is never repeated, not even where it stands in the wrong input. */
const shown = (read, name) => {
    const text = read(name);
    return name === "github-token" || text.includes(read("github-token") || "\u0000") ? "(not shown)" : text;
};

// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(71922);
// EXTERNAL MODULE: ./src/github/context.ts
var github_context = __webpack_require__(19556);
;// CONCATENATED MODULE: ./src/github/event-file.ts


/**
 * The payload in the file that the runner names in GITHUB_EVENT_PATH. UserError where it cannot be read or is no JSON. To be
 * called before `@actions/github` is loaded, which reads the same file as it loads and then ends in a stack.
 */
const readEvent = (path) => {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
    }
    catch (error) {
        const refused = (0,errors/* systemErrorOf */.b4)(error);
        if (refused === undefined && !(error instanceof SyntaxError))
            throw error;
        // The parser's own message quotes the payload.
        const why = refused === undefined ? "is no JSON" : `cannot be read: ${refused.words}`;
        throw new errors/* UserError */.yo({
            message: `The event's payload, ${path}, ${why}.`,
            suggestion: "The runner writes it and names it in GITHUB_EVENT_PATH; let no step change either",
        }, { cause: error });
    }
};

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var lib_core = __webpack_require__(33838);
;// CONCATENATED MODULE: ./src/github/runner.ts
/**
 * The runner of the job: inputs, log, annotations, outputs and summary, through @actions/core.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */

/** An input's text without white space around it; empty where it is not given. */
const readInput = (name) => lib_core/* getInput */.V4(name);
/**
 * A line of text from elsewhere, made safe for the log. The runner takes `::` for a command where only white space comes
 * before it, U+0085 among that, which is none to JavaScript; and `##[`, the older form, wherever it stands in a line.
 * Source: TryParseV2 and TryParse of https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const logLine = (text) => text.replace(/^((?:(?![\n\r\u2028\u2029])[\s\p{C}])*)::/gmu, "$1\u200b::").replaceAll("##[", "#\u200b#[");
/** The job's log. What comes from elsewhere cannot give the runner commands through it. */
const runnerLog = {
    info: (line) => lib_core/* info */.pq(logLine(line)),
    warning: (line) => lib_core/* warning */.$e(line),
    debug: (line) => lib_core/* debug */.Yz(line),
    group: (name, body) => lib_core/* group */.Os(name, body),
    working: (_what, body) => body(),
};
/** Shows a problem as an error in the log and, where it has a place in a file of the repository, on that line. */
const annotateError = ({ message, location, suggestion }) => lib_core/* error */.z3(suggestion === undefined ? message : `${message} (${suggestion})`, {
    ...(location === undefined ? {} : { file: location.file }),
    ...(location?.line === undefined ? {} : { startLine: location.line }),
    ...(location?.column === undefined ? {} : { startColumn: location.column }),
});
/** Makes the runner replace secrets by asterisks in all that is logged from now on. */
const maskSecrets = (secrets) => {
    for (const secret of new Set(secrets))
        lib_core/* setSecret */.Pq(secret);
};
/** Sets outputs, each behind a random delimiter, so that no value can end itself and begin an output of its own. */
const setOutputs = (outputs) => {
    for (const [name, value] of Object.entries(outputs))
        lib_core/* setOutput */.uH(name, value);
};
/** The file behind GITHUB_STEP_SUMMARY takes 1 MiB for each step. */
const longestSummary = 1024 * 1024;
/** Adds Markdown to the job summary; a warning where it is longer than the runner takes, or the runner has no place for it. */
const writeSummary = async (markdown) => {
    const size = Buffer.byteLength(markdown);
    if (size === 0)
        return;
    if (size > longestSummary) {
        lib_core/* warning */.$e(noSummary(`it has ${size} bytes, and the runner takes ${longestSummary}.`));
        return;
    }
    try {
        await lib_core/* summary */.z.addRaw(markdown).write();
    }
    catch (error) {
        lib_core/* warning */.$e(noSummary(error instanceof Error ? error.message : String(error)));
    }
};
const noSummary = (why) => `The job summary was not written: ${why}`;

// EXTERNAL MODULE: ./src/node-outside.ts + 1 modules
var node_outside = __webpack_require__(48798);
// EXTERNAL MODULE: ./src/terraform/redact.ts
var redact = __webpack_require__(4939);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var src_version = __webpack_require__(71013);
;// CONCATENATED MODULE: ./src/action.ts











/** Runs as the GitHub Action and sets the process's exit code: the one place that catches. */
const main = async () => {
    const interrupt = new AbortController();
    process.once("SIGINT", () => interrupt.abort()).once("SIGTERM", () => interrupt.abort());
    try {
        const outside = (0,node_outside/* nodeOutside */.I)(runnerLog);
        maskSecrets((0,redact/* secretValues */.V)(outside.env));
        const inputs = parseInputs(readInput);
        const context = (0,github_context/* readRunContext */.$p)(outside.env);
        const event = readEvent(context.eventPath);
        // Not before the event is read: this loads `@actions/github`, see readEvent.
        const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(4216), __webpack_require__.e(2618), __webpack_require__.e(3291), __webpack_require__.e(7032), __webpack_require__.e(9477), __webpack_require__.e(2451), __webpack_require__.e(2977), __webpack_require__.e(4560), __webpack_require__.e(1849), __webpack_require__.e(8254), __webpack_require__.e(3547), __webpack_require__.e(8108), __webpack_require__.e(1406), __webpack_require__.e(3321)]).then(__webpack_require__.bind(__webpack_require__, 31633));
        const { outputs, summary, error } = await runAction({
            inputs,
            outside,
            context,
            event,
            version: src_version/* version */.r,
            signal: interrupt.signal,
        });
        setOutputs(outputs);
        for (const shown of [outputs["summary"], outputs["comment-url"]])
            if (shown)
                outside.log.info(shown);
        await writeSummary(summary);
        if (error !== undefined)
            fail(error);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo)) {
            setOutputs({ "failure-reason": "bug" });
            annotateError({ message: `This is a bug in sagemaker-auth-action, whose stack is in the log: ${error}` });
            throw error;
        }
        setOutputs({ "failure-reason": (0,failure/* failureReason */.Hr)(error) });
        fail(error);
    }
};
const fail = ({ problems }) => {
    for (const problem of problems)
        annotateError(inRepository(problem));
    process.exitCode = 1;
};
/** Annotations take paths relative to the checked-out repository. */
const inRepository = (problem) => {
    const { location } = problem;
    if (location === undefined || !(0,external_node_path_.isAbsolute)(location.file))
        return problem;
    const workspace = (0,external_node_fs_.realpathSync)(process.env["GITHUB_WORKSPACE"] ?? ".");
    return { ...problem, location: { ...location, file: (0,external_node_path_.relative)(workspace, location.file) } };
};


/***/ }),

/***/ 7256:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   L5: () => (/* binding */ orFailed),
/* harmony export */   qT: () => (/* binding */ failureNotices)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71922);
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28881);
/* harmony import */ var _github_reviewed_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48345);
/* harmony import */ var _terraform_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62248);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59252);





/** The word for the output failure-reason. */
const failureReason = (error) => {
    if (error instanceof _github_reviewed_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .ReviewRefusal */ .l)
        return error.reason;
    if (error instanceof _input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d)
        return "input";
    if (error instanceof _terraform_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .TerraformFailure */ .Nz)
        return "terraform";
    if (error instanceof _github_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .GitHubError */ .y_)
        return "github";
    return error.problems.some(({ location }) => location !== undefined) ? "configuration" : "refused";
};
/** A comment has room for so many, wherever they quote what somebody wrote. */
const mostNotices = 50;
/** What the report says of an error: all of its problems, or the first of many, which the log has all of. */
const failureNotices = ({ problems }) => {
    const shown = problems.slice(0, mostNotices).map(_common_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .formatProblem */ .Vw);
    const others = problems.length - shown.length;
    return others === 0 ? shown : [...shown, `And ${others} more, which the log of this run tells.`];
};
/** The result of work that a UserError ended: that error, and nothing else. */
const orFailed = async (work) => {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _common_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
            throw error;
        return {
            reports: [],
            context: { notices: failureNotices(error) },
            failure: { reason: failureReason(error), error },
        };
    }
};


/***/ }),

/***/ 27567:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ durationSeconds),
/* harmony export */   r: () => (/* binding */ durationForm)
/* harmony export */ });
/** What a duration looks like, after "must be". */
const durationForm = "a number and s, m or h, such as 5m";
/** Seconds of a duration in Terraform's spelling: `30s`, `5m`, `1h`. Nothing for anything else. */
const durationSeconds = (text) => {
    const [, amount, unit] = /^(\d{1,5})([smh])$/.exec(text) ?? [];
    const each = unitSeconds.get(unit);
    return each === undefined ? undefined : Number(amount) * each;
};
const unitSeconds = new Map([
    ["s", 1],
    ["m", 60],
    ["h", 3600],
]);


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

/***/ 21305:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parallelismForm),
/* harmony export */   o: () => (/* binding */ parallelismOf)
/* harmony export */ });
/** How many deployments may run side by side, after "must be". */
const parallelismForm = "a whole number from 1 to 99";
/** How many deployments run side by side, as it is written. Nothing for anything else. */
const parallelismOf = (text) => (/^[1-9]\d?$/.test(text) ? Number(text) : undefined);


/***/ }),

/***/ 71922:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   b4: () => (/* binding */ systemErrorOf),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Every error that a user, their input or the world outside can cause. It holds at least one problem, and is printed
 * without a stack; any other error is a bug of ours and keeps its stack.
 */
class UserError extends Error {
    name = "UserError";
    problems;
    /** `problems` must not be empty; a string stands for one problem without a location. */
    constructor(problems, options) {
        const list = toList(problems);
        super(list.map(formatProblem).join("\n"), options);
        this.problems = list;
    }
}
const toList = (problems) => {
    if (typeof problems === "string")
        return [{ message: problems }];
    return "message" in problems ? [problems] : problems;
};
/** `file:line:column: message (suggestion)`, the way compilers write it, so that editors make it a link. */
const formatProblem = ({ message, location, suggestion }) => {
    const place = location && [location.file, location.line, location.column].filter((part) => part !== undefined);
    return [place && `${place.join(":")}:`, message, suggestion && `(${suggestion})`].filter(Boolean).join(" ");
};
/**
 * What the operating system refused, or undefined where it was something else that went wrong.
 * Source: https://nodejs.org/api/util.html#utilgetsystemerrormap
 */
const systemErrorOf = (error) => {
    if (!(error instanceof Error && "errno" in error && typeof error.errno === "number"))
        return undefined;
    const known = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.getSystemErrorMap)().get(error.errno);
    return known && { code: known[0], words: known[1] };
};


/***/ }),

/***/ 78154:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/**
 * A text without the characters of a set at its end. A regular expression such as `/=+$/` tries every place of a long run
 * to its end, and so takes minutes over a megabyte of a text that somebody made for it.
 */
const withoutTrailing = (text, characters) => {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
};


/***/ }),

/***/ 19556:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ readRunContext),
/* harmony export */   _Z: () => (/* binding */ workflowPathOf),
/* harmony export */   fq: () => (/* binding */ fullName)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71922);

/**
 * Reads the runner's variables. UserError when one is missing: then this is no GitHub Actions job.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
const readRunContext = (env) => {
    const fullName = required(env, "GITHUB_REPOSITORY");
    const [owner, name, ...rest] = fullName.split("/");
    if (!owner || !name || rest.length > 0)
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`GITHUB_REPOSITORY is "${fullName}", not OWNER/NAME.`);
    const runId = positive(env, "GITHUB_RUN_ID");
    const workflowPath = workflowPathOf(env["GITHUB_WORKFLOW_REF"], fullName);
    const serverUrl = env["GITHUB_SERVER_URL"] ?? "https://github.com";
    return {
        repository: { owner, name },
        eventName: required(env, "GITHUB_EVENT_NAME"),
        eventPath: required(env, "GITHUB_EVENT_PATH"),
        actor: required(env, "GITHUB_ACTOR"),
        ref: required(env, "GITHUB_REF"),
        commit: required(env, "GITHUB_SHA"),
        runAttempt: env["GITHUB_RUN_ATTEMPT"] === undefined ? 1 : positive(env, "GITHUB_RUN_ATTEMPT"),
        ...(workflowPath === undefined ? {} : { workflowPath }),
        apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
        runUrl: `${serverUrl}/${fullName}/actions/runs/${runId}`,
    };
};
/** `acme/infrastructure`. */
const fullName = ({ owner, name }) => `${owner}/${name}`;
/**
 * The path of a workflow's file in this repository, from `PATH`, `PATH@REF` or `OWNER/NAME/PATH@REF`: GitHub writes it in
 * all three ways. Undefined for a workflow of another repository.
 */
const workflowPathOf = (reference, repository) => {
    const path = reference?.replace(/@.*$/s, "");
    if (path?.startsWith(".github/workflows/"))
        return path;
    const prefix = `${repository}/`.toLowerCase();
    return path?.toLowerCase().startsWith(prefix) ? path.slice(prefix.length) : undefined;
};
const required = (env, name) => {
    const value = env[name];
    if (value)
        return value;
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        message: `The variable ${name} is not set, so this is no GitHub Actions job.`,
        suggestion: "Outside of GitHub Actions use the command line: sagemaker-auth --help.",
    });
};
const positive = (env, name) => {
    const value = Number(required(env, name));
    if (Number.isSafeInteger(value) && value > 0)
        return value;
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The variable ${name} is "${env[name]}", not a positive number.`);
};


/***/ }),

/***/ 28881:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   H1: () => (/* binding */ brokenOff),
/* harmony export */   Lg: () => (/* binding */ toGitHubError),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   c4: () => (/* binding */ isNotFound),
/* harmony export */   cd: () => (/* binding */ isInDoubt),
/* harmony export */   eR: () => (/* binding */ isNoSuchPath),
/* harmony export */   wo: () => (/* binding */ isNotPermitted),
/* harmony export */   yR: () => (/* binding */ outageRemedy),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _octokit_request_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31015);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71922);


/** GitHub did not do what was asked; the message says what it answered, and what to do about it. */
class GitHubError extends _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    /**
     * The HTTP status; absent when GitHub could not be reached or did not answer in time. 429 for a limit that GitHub tells
     * by 403, too: that says nothing of what is permitted.
     */
    status;
    constructor(message, suggestion, status, cause) {
        super(suggestion === undefined ? { message } : { message, suggestion }, { cause });
        this.status = status;
    }
}
/** Whether the token may not do it; GitHub hides what a token may not see behind 404. */
const isNotPermitted = (error) => error instanceof GitHubError && (error.status === 403 || error.status === 404);
/** Whether GitHub understood and said no, and would say so again: not permitted, or not valid. */
const isRefused = (error) => isNotPermitted(error) || (error instanceof GitHubError && error.status === 422);
/** Whether nobody knows if it was done: no answer, or one of a server in trouble. */
const isInDoubt = (error) => error instanceof GitHubError && (error.status === undefined || error.status >= 500);
/**
 * Whether GitHub answered 404: it is not there, or the token may not see it, and GitHub does not say which.
 * Source: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource
 */
const isNotFound = (error) => error instanceof GitHubError && error.status === 404;
/**
 * Whether a commit has no such path. GitHub answers 404 to a commit that it does not have too, and to one that has just been
 * made and is not on each of its machines yet: that says nothing of the path.
 */
const isNoSuchPath = (error) => isNotFound(error) && !error.message.includes("No commit found for the ref");
/** The way on where GitHub itself is in trouble. */
const outageRemedy = "Run the job again; www.githubstatus.com tells of outages.";
/** An answer that breaks off in the middle is none, as where the connection breaks before. */
const brokenOff = (url, cause) => new _octokit_request_error__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .G("the answer broke off", 500, { request: { method: "GET", url, headers: {} }, cause });
/** The error of one call, made readable. `call` is the route: `GET /repos/{owner}/{repo}/pulls`. */
const toGitHubError = (call, error) => {
    if (!(error instanceof _octokit_request_error__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .G))
        return error;
    const { response } = error;
    if (response === undefined) {
        const message = `GitHub cannot be reached for ${call}: ${error.message}.`;
        return new GitHubError(message, outageRemedy, undefined, error);
    }
    const requestId = response.headers["x-github-request-id"];
    const said = requestId === undefined ? error.message : `${error.message} [request ${requestId}]`;
    const message = `GitHub answers ${error.status} to ${call}: ${said}`;
    return new GitHubError(message, remedyOf(error), isRateLimit(error) ? 429 : error.status, error);
};
const remedyOf = (error) => {
    const headers = error.response?.headers ?? {};
    if (isRateLimit(error)) {
        const reset = Number(headers["x-ratelimit-reset"]);
        const when = Number.isFinite(reset) ? ` after ${new Date(reset * 1000).toISOString()}` : " in a few minutes";
        return `The token's request limit is used up: run the job again${when}.`;
    }
    if (error.status === 401)
        return "The token is wrong or has expired: check the input github-token.";
    if (error.status === 403 || error.status === 404)
        return permissionRemedy(headers["x-accepted-github-permissions"]);
    if (error.status >= 500)
        return outageRemedy;
    return undefined;
};
/**
 * GitHub names the permissions that a route takes: `issues=write; pull_requests=write` (either of them).
 * Source: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#insufficient-permissions-for-an-app-or-token
 */
const permissionRemedy = (accepted) => {
    if (typeof accepted !== "string" || accepted === "")
        return undefined;
    const alternatives = accepted
        .split(";")
        .map((each) => each.trim().replaceAll("=", ": ").replaceAll("_", "-").replaceAll(",", ", "));
    return `The token may lack a permission: add \`${alternatives.join("` or `")}\` to the job's permissions.`;
};
/** Both of GitHub's limits: the hourly one, and the secondary one on bursts. */
const isRateLimit = (error) => {
    if (error.status !== 429 && error.status !== 403)
        return false;
    const headers = error.response?.headers ?? {};
    return (error.status === 429 ||
        headers["retry-after"] !== undefined ||
        String(headers["x-ratelimit-remaining"]) === "0" ||
        /secondary rate limit|abuse detection/i.test(error.message));
};


/***/ }),

/***/ 48345:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ReviewRefusal)
/* harmony export */ });
/* unused harmony export refusalReasons */
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71922);

/** Why there is nothing to hold a plan against. */
const refusalReasons = (/* unused pure expression or super */ null && ([
    "no-pull-request",
    "several-pull-requests",
    "fork",
    "workflow-changed",
    "no-evidence",
    "base-changed",
    "other-base",
    "run-unfinished",
    "run-failed",
    "several-plans",
    "unreadable-evidence",
    "batch-unknown",
    "other-terraform",
    "superseded",
    "gate",
]));
/** Nothing may be applied, because what was reviewed cannot be told for sure. */
class ReviewRefusal extends _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    reason;
    constructor(reason, message, wayOn, options) {
        super({ message, suggestion: wayOn }, options);
        this.reason = reason;
    }
}


/***/ }),

/***/ 48798:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ nodeOutside)
});

// UNUSED EXPORTS: nodeClock

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/common/proxy.ts
/**
 * What fetches in an environment. Node's fetch asks no proxy, and self-hosted runners often have nothing else: so where the
 * environment names one, the requests go through undici, which reads http_proxy, https_proxy and no_proxy. Where it names
 * none, it is Node's own, and undici, a megabyte, is not loaded.
 * Source: https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers
 */
const fetchFor = (env) => {
    const http = env["http_proxy"] ?? env["HTTP_PROXY"];
    const https = env["https_proxy"] ?? env["HTTPS_PROXY"];
    if (!http && !https)
        return fetch;
    const noProxy = env["no_proxy"] ?? env["NO_PROXY"];
    const settings = {
        ...(http ? { httpProxy: http } : {}),
        ...(https ? { httpsProxy: https } : {}),
        ...(noProxy ? { noProxy } : {}),
    };
    let loading;
    const load = async () => {
        const { EnvHttpProxyAgent, fetch } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        const dispatcher = new EnvHttpProxyAgent(settings);
        return (url, init) => fetch(url, { ...init, dispatcher });
    };
    return async (url, init) => {
        loading ??= load();
        return (await loading)(url, init);
    };
};

;// CONCATENATED MODULE: ./src/node-outside.ts


/**
 * The world outside as Node gives it; `log` differs between the action and the command line. What runs programs is
 * loaded with the first of them: most commands run none.
 */
const nodeOutside = (log) => ({
    env: process.env,
    log,
    exec: async (...command) => (await __webpack_require__.e(/* import() */ 9105).then(__webpack_require__.bind(__webpack_require__, 99105))).nodeExec(...command),
    clock: nodeClock,
    fetch: fetchFor(process.env),
});
/** The machine's own time, and waits by Node's timers. */
const nodeClock = {
    now: () => new Date(),
    sleep: async (milliseconds, signal) => {
        try {
            await (0,promises_.setTimeout)(milliseconds, undefined, signal && { signal });
        }
        catch (error) {
            if (!signal?.aborted)
                throw error;
        }
    },
};


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

/***/ 71013:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/version.ts

/** The version of this program, from package.json. */
const version = package_namespaceObject.rE;


/***/ })

};
;