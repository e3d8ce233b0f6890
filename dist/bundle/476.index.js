"use strict";
exports.id = 476;
exports.ids = [476];
exports.modules = {

/***/ 88106:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZF: () => (/* binding */ answer),
  qn: () => (/* binding */ reportsJson),
  eR: () => (/* binding */ terminalText),
  Li: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/html/report.ts + 1 modules
var report = __webpack_require__(64494);
// EXTERNAL MODULE: ./src/report/json/review.ts
var json_review = __webpack_require__(79481);
// EXTERNAL MODULE: ./src/report/markdown/comment.ts + 3 modules
var comment = __webpack_require__(38238);
// EXTERNAL MODULE: ./src/report/markdown/limit.ts
var limit = __webpack_require__(19113);
// EXTERNAL MODULE: ./src/report/next-step.ts
var next_step = __webpack_require__(15780);
// EXTERNAL MODULE: ./src/report/blocks.ts
var report_blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/sections/overview.ts
var overview = __webpack_require__(35596);
// EXTERNAL MODULE: ./src/report/sections/report.ts + 10 modules
var sections_report = __webpack_require__(43508);
// EXTERNAL MODULE: ./src/report/sections/state.ts
var state = __webpack_require__(8130);
// EXTERNAL MODULE: ./src/report/terminal/print.ts + 2 modules
var print = __webpack_require__(84945);
;// CONCATENATED MODULE: ./src/report/terminal/report.ts





/** What a reader of a terminal asks for seldom; Markdown and HTML have it. */
const leftOut = ["calls", "unchanged detail", "plan text"];
/**
 * The same report for a terminal, ending in a line end. Unchanged detail, the list of calls and Terraform's own plan are left out, and the
 * last line says so.
 */
const renderTerminal = (reports, context, options) => {
    const parts = reports.map((report) => (0,sections_report/* deploymentSections */.iF)(report, context));
    const isCut = parts.some(({ sections }) => sections.some(({ kind }) => leftOut.includes(kind)));
    const blocks = [
        ...(0,state/* noticeBlocks */.bI)(context.notices),
        ...(reports.length > 1 ? (0,overview/* overviewTable */.Uc)(reports) : []),
        ...parts
            .filter(({ isQuiet }) => !isQuiet || reports.length === 1)
            .flatMap(({ headline, sections }) => [
            ...headline,
            ...sections.filter(({ kind }) => !leftOut.includes(kind)).flatMap((section) => section.blocks),
        ]),
        ...(isCut
            ? [
                (0,report_blocks/* paragraph */.FY)((0,report_blocks/* line */.n8) `Not shown here: what stays as it is, the AWS calls one by one, and Terraform's own plan. The HTML report has them.`),
            ]
            : []),
    ];
    return `${(0,print/* terminalBlocks */.v)(blocks, options)}\n`;
};

// EXTERNAL MODULE: ./src/terraform/file-work.ts
var file_work = __webpack_require__(68264);
// EXTERNAL MODULE: ./src/cli/error-json.ts
var error_json = __webpack_require__(87019);
// EXTERNAL MODULE: ./src/cli/report-lost.ts
var report_lost = __webpack_require__(36181);
;// CONCATENATED MODULE: ./src/cli/answer.ts












/**
 * Prints the reports, as JSON or for a person, and then writes the files that were asked for. `requireReportFiles` has
 * looked before that they can be written; ReportLost where one cannot be any longer, as on a disk that is full by now.
 */
const answer = async (commandLine, reports, context, { json, markdown, html }) => {
    // First, for nothing that comes of the files may take the answer with it: it may be that of an apply.
    commandLine.print(json ? reportsJson(reports, context) : terminalText(commandLine, reports, context));
    await writeReports([
        [markdown, () => `${(0,comment/* renderComment */.w)(reports, context, limit/* summaryLimit */.mf).body}\n`],
        [html, () => (0,report/* renderHtml */.K)(reports, context)],
    ]);
};
/** Writes each text to its file, if it has one. ReportLost for all that cannot be written. */
const writeReports = async (reports) => {
    const problems = [];
    for (const [file, text] of reports) {
        if (file === undefined)
            continue;
        try {
            await (0,file_work/* orUserError */.R)(file, () => (0,external_node_fs_.writeFileSync)(file, text()));
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            problems.push(...error.problems);
        }
    }
    if (problems.length > 0)
        throw new report_lost/* ReportLost */.V(problems);
};
/** The reports as a person at this terminal reads them. */
const terminalText = ({ width, colour }, reports, context) => renderTerminal(reports, context, { width, color: colour });
/** The reports as JSON for machines, with everything that a person is told beside the reviews; `more` comes last. */
const reportsJson = (reports, { notices }, more = {}) => {
    const deployments = reports.map(({ name, state, review, notices, handOver, nextStep }) => ({
        name,
        state,
        notices,
        review: review && (0,json_review/* reviewJson */.j)(review),
        handOver,
        nextStep: nextStep && { ...nextStep, command: (0,next_step/* deployCommand */.J)(nextStep) },
    }));
    const answer = { formatVersion: "1.0", ...errorOf(reports), notices, deployments, ...more };
    return (0,report_escape/* visibleInJson */.Id)(JSON.stringify(answer, undefined, 2));
};
/** So that a machine finds a failure where it finds every other one. */
const errorOf = (reports) => {
    const problems = reports.flatMap(({ state }) => state.kind === "plan-failed" || state.kind === "apply-failed" ? state.problems : []);
    return problems.length === 0 ? {} : { error: (0,error_json/* errorJson */.d)(problems) };
};


/***/ }),

/***/ 99141:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ readPolicyFile),
/* harmony export */   Qe: () => (/* binding */ readPolicyFiles),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* unused harmony export readText */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/** The largest file that a verb reads, in bytes. */
const largest = 256 * 1024 * 1024;
const causes = {
    ENOENT: "there is no such file",
    EISDIR: "it is a directory",
    EACCES: "it may not be read",
    ENOTDIR: "a part of the path is a file",
};
/**
 * The bytes of a file, or of standard input for `-`. UserError when it cannot be read. A file is read at once: Node's
 * threads take longer to start than the file takes.
 */
const readBytes = async ({ workingDirectory, readStandardInput }, file) => {
    if (file === "-")
        return Buffer.from(await readStandardInput());
    if (file === "") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            message: "A file's name is empty.",
            suggestion: "give its path, or - for standard input",
        });
    }
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, file));
        if (bytes.length > largest)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} is larger than ${largest / 1024 / 1024} MiB.`);
        return bytes;
    }
    catch (error) {
        const refused = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorOf */ .b4)(error);
        if (refused === undefined)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Cannot read ${file}: ${causes[refused.code] ?? refused.words}.`, { cause: error });
    }
};
/** The UTF-8 text of a file, or of standard input for `-`. UserError when it cannot be read. */
const readText = async (commandLine, file) => {
    const bytes = await readBytes(commandLine, file);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file === "-" ? "Standard input" : file} is not UTF-8 text.`);
    }
};
/** A policy document's text with its name. UserError when it cannot be read. */
const readPolicyFile = async (commandLine, file) => ({
    name: file === "-" ? "standard input" : file,
    text: await readText(commandLine, file),
});
/**
 * The policy documents of each of a command's inputs, without those that are not given; standard input at most once
 * over all of them. UserError when one cannot be read.
 */
const readPolicyFiles = async (commandLine, ...inputs) => {
    const given = inputs.map((files) => files.filter((file) => file !== undefined));
    if (given.flat().filter((file) => file === "-").length > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("Standard input can be read only once.");
    }
    return Promise.all(given.map((files) => Promise.all(files.map((file) => readPolicyFile(commandLine, file)))));
};


/***/ }),

/***/ 17480:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requireReportFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _terraform_file_work_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68264);




/**
 * UserError where a report could not be written to the file that is asked for. To be called before any work is done:
 * after an apply such an error would stand in the place of what was applied. Makes and changes nothing.
 */
const requireReportFiles = async ({ markdown, html }) => {
    const files = [markdown, html].filter((file) => file !== undefined);
    if (files.includes("-")) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            message: "Standard output has the answer already: name a file for the Markdown or the HTML.",
        });
    }
    if (markdown !== undefined && html !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(markdown) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(html)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            message: `${html} cannot be both: name one file for the Markdown and another for the HTML.`,
        });
    }
    for (const file of files)
        await (0,_terraform_file_work_js__WEBPACK_IMPORTED_MODULE_3__/* .orUserError */ .R)(file, () => requireWritable(file));
};
const requireWritable = (file) => {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "r+"));
    // With the slash it must be a folder.
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file))}/`, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
};


/***/ }),

/***/ 71135:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _app_reviewer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45839);
/* harmony import */ var _plan_from_terraform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84212);
/* harmony import */ var _report_html_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64494);
/* harmony import */ var _report_json_review_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79481);
/* harmony import */ var _report_markdown_comment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38238);
/* harmony import */ var _report_markdown_limit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19113);
/* harmony import */ var _terraform_plan_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64572);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88106);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99141);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71604);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17480);












/** Reviews the JSON of any plan. */
const run = async (commandLine, file, { markdown, html, json }) => {
    if (html !== undefined)
        await (0,_report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .requireReportFiles */ .P)({ html });
    const name = file === "-" ? "standard input" : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file);
    const plan = (0,_plan_from_terraform_js__WEBPACK_IMPORTED_MODULE_2__/* .planFromTerraform */ .O)((0,_terraform_plan_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTerraformPlan */ .F)(await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .io)(commandLine, file), name));
    const review = (await (0,_app_reviewer_js__WEBPACK_IMPORTED_MODULE_5__/* .createReviewer */ .c)())(plan);
    const reports = [{ name, state: { kind: "planned" }, review }];
    if (json)
        commandLine.print((0,_report_json_review_js__WEBPACK_IMPORTED_MODULE_6__/* .renderJson */ .h)(review));
    else if (markdown)
        commandLine.print((0,_report_markdown_comment_js__WEBPACK_IMPORTED_MODULE_7__/* .renderComment */ .w)(reports, {}, _report_markdown_limit_js__WEBPACK_IMPORTED_MODULE_8__/* .summaryLimit */ .mf).body);
    else
        commandLine.print((0,_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .terminalText */ .eR)(commandLine, reports, {}));
    await (0,_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .writeReports */ .Li)([[html, () => (0,_report_html_report_js__WEBPACK_IMPORTED_MODULE_10__/* .renderHtml */ .K)(reports, {})]]);
    return _io_js__WEBPACK_IMPORTED_MODULE_11__/* .exitCodes */ .h.answered;
};


/***/ }),

/***/ 86234:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ workspaceRoleAccount),
/* harmony export */   At: () => (/* binding */ managedPolicyArns),
/* harmony export */   Fg: () => (/* binding */ mlflowBucketName),
/* harmony export */   Fu: () => (/* binding */ workspaceRoleName),
/* harmony export */   GP: () => (/* binding */ instanceProfileArn),
/* harmony export */   LO: () => (/* binding */ ciRoleNames),
/* harmony export */   NM: () => (/* binding */ workspaceRoleArn),
/* harmony export */   Sv: () => (/* binding */ localStateName),
/* harmony export */   TT: () => (/* binding */ passRolePolicyName),
/* harmony export */   bS: () => (/* binding */ workspaceHostName),
/* harmony export */   fh: () => (/* binding */ ciRoleArns),
/* harmony export */   sd: () => (/* binding */ instanceProfileName),
/* harmony export */   t5: () => (/* binding */ sagemakerFullAccessArn),
/* harmony export */   uz: () => (/* binding */ ciRoleName),
/* harmony export */   w8: () => (/* binding */ ciRoles),
/* harmony export */   zF: () => (/* binding */ deployRoleArn)
/* harmony export */ });
/** The ARN of the deploy role, with its path. */
const deployRoleArn = ({ aws, deploy_role }) => `arn:${aws.partition}:iam::${aws.account_id}:role${deploy_role.path}${deploy_role.name}`;
/** Step 5: the instance profile has the role's name, and no path. */
const instanceProfileName = ({ deploy_role }) => deploy_role.name;
/** The form that the document shows: `arn:aws:iam::<account-id>:instance-profile/<role-name>`. */
const instanceProfileArn = (deployment) => `arn:${deployment.aws.partition}:iam::${deployment.aws.account_id}:instance-profile/${instanceProfileName(deployment)}`;
/** The name of the workspace's AWS role, whether the configuration has its name or its ARN. */
const workspaceRoleName = ({ workspace }) => workspace.aws_role.slice(workspace.aws_role.lastIndexOf("/") + 1);
/** The ARN of the workspace's AWS role. A role that is given by its name is taken to lie in the deployment's account with no path. */
const workspaceRoleArn = ({ aws, workspace }) => workspace.aws_role.startsWith("arn:")
    ? workspace.aws_role
    : `arn:${aws.partition}:iam::${aws.account_id}:role/${workspace.aws_role}`;
/** The account of the workspace's AWS role. */
const workspaceRoleAccount = (deployment) => workspaceRoleArn(deployment).split(":")[4] ?? deployment.aws.account_id;
/** The AWS managed policy of step 1. */
const sagemakerFullAccessArn = ({ aws }) => `arn:${aws.partition}:iam::aws:policy/AmazonSageMakerFullAccess`;
/** Every managed policy that the deploy role gets, step 1's first; no ARN twice. */
const managedPolicyArns = (deployment) => [
    ...new Set([sagemakerFullAccessArn(deployment), ...deployment.deploy_role.managed_policies]),
];
/** The bucket that MLflow's SageMaker client makes and uploads models to, in the deployment's region. */
const mlflowBucketName = ({ aws }) => `mlflow-sagemaker-${aws.region}-${aws.account_id}`;
/** The host of the workspace without scheme: `dbc-a1b2.cloud.databricks.com`. */
const workspaceHostName = ({ workspace }) => new URL(workspace.host).host;
/** The PassRole policy's name where the configuration gives none. */
const passRolePolicyName = (deployRoleName) => `pass-${deployRoleName}`;
/** The local state's name beside the configuration where it gives none. */
const localStateName = (deployment) => `terraform.${deployment}.tfstate`;
/** The kinds of roles that GitHub Actions works with. */
const ciRoles = ["plan", "apply"];
/** The name of such a role where the configuration gives none. */
const ciRoleName = (deployment, kind) => `sagemaker-auth-${deployment}-${kind}`;
/** The names of the roles that GitHub Actions plans and applies with. */
const ciRoleNames = ({ name, ci }) => ({
    plan: ci?.plan_role_name ?? ciRoleName(name, "plan"),
    apply: ci?.apply_role_name ?? ciRoleName(name, "apply"),
});
/** The ARNs of the same roles. */
const ciRoleArns = (deployment) => {
    const { aws, ci } = deployment;
    const { plan, apply } = ciRoleNames(deployment);
    const prefix = `arn:${aws.partition}:iam::${aws.account_id}:role${ci?.path ?? "/"}`;
    return { plan: prefix + plan, apply: prefix + apply };
};


/***/ }),

/***/ 71731:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ withFingerprint),
/* harmony export */   YH: () => (/* binding */ digestOfChange),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   tb: () => (/* binding */ planDigests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Gives the digests of a canonical plan; the same for every plan that does the same. */
const planDigests = ({ changes, policies }) => withFingerprint({
    changes: changes.map(changeDigest),
    policies: policies.map(({ arn, text }) => ({ arn, digest: sha256(text) })),
});
/** Computes the fingerprint over the rest. */
const withFingerprint = ({ changes, policies }) => ({
    formatVersion: "1.0",
    fingerprint: sha256(stableJson({ changes: changes.map(digestOfChange), policies })),
    changes,
    policies,
});
/** Gives the SHA-256 of one change with everything in it. */
const digestOfChange = (change) => sha256(stableJson(change));
/** Gives the digest of one text of `canonicalValue`; marks are shown as they are, since they are no secret. */
const digestOf = (text) => {
    if (text === undefined)
        return "absent";
    return text === "unknown" || text === "sensitive" ? text : sha256(text);
};
const changeDigest = ({ type: _type, before, after, ...change }) => ({
    ...change,
    before: digestsOf(before),
    after: digestsOf(after),
});
const digestsOf = (texts) => Object.fromEntries(Object.entries(texts).map(([attribute, text]) => [attribute, digestOf(text)]));
const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
/** JSON with sorted keys, so that digests read back from a file give the same text. */
const stableJson = (value) => JSON.stringify(value, (_key, member) => typeof member === "object" && member !== null && !Array.isArray(member)
    ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
    : member);


/***/ }),

/***/ 84212:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ planFromTerraform)
});

// EXTERNAL MODULE: ./src/plan/build-plan.ts + 9 modules
var build_plan = __webpack_require__(89862);
// EXTERNAL MODULE: ./src/plan/canonical.ts + 3 modules
var canonical = __webpack_require__(84140);
// EXTERNAL MODULE: ./src/plan/data-sources.ts
var data_sources = __webpack_require__(6560);
// EXTERNAL MODULE: ./src/plan/existing-role.ts
var existing_role = __webpack_require__(5075);
// EXTERNAL MODULE: ./src/plan/fingerprint.ts
var fingerprint = __webpack_require__(71731);
// EXTERNAL MODULE: ./src/plan/holders.ts
var holders = __webpack_require__(16744);
// EXTERNAL MODULE: ./src/plan/managed-policies.ts
var managed_policies = __webpack_require__(14205);
// EXTERNAL MODULE: ./src/plan/raw-changes.ts + 1 modules
var raw_changes = __webpack_require__(45176);
// EXTERNAL MODULE: ./src/terraform/json.ts
var json = __webpack_require__(10628);
// EXTERNAL MODULE: ./src/plan/configuration.ts
var configuration = __webpack_require__(3345);
// EXTERNAL MODULE: ./src/plan/placeholders.ts
var plan_placeholders = __webpack_require__(76509);
// EXTERNAL MODULE: ./src/plan/raw-change.ts
var raw_change = __webpack_require__(13230);
;// CONCATENATED MODULE: ./src/plan/rebuild-document.ts




/**
 * Rebuilds a document that comes whole from a data source aws_iam_policy_document which Terraform can only read during
 * apply: the plan has its statements, with what is not known yet marked in them. Nothing where the document comes from
 * elsewhere too, or merges others.
 */
const rebuildFromDataSource = ({ change, side, expression, kind }, references) => {
    if (side === "before")
        return undefined;
    const [source, ...others] = references.of(change, expression);
    if (source === undefined || others.length > 0)
        return undefined;
    if (source.change.type !== "aws_iam_policy_document" || !["json", "minified_json"].includes(source.attribute)) {
        return undefined;
    }
    return rebuild(source.change, kind);
};
/** Attributes that merge other documents in. */
const merging = ["source_json", "override_json", "source_policy_documents", "override_policy_documents"];
/** What may be unknown in a statement: a name or a value has a place in the text that it can stand in for. */
const fillable = ["actions", "not_actions", "resources", "not_resources", "identifiers", "values"];
const rebuild = (source, kind) => {
    if (merging.some((attribute) => (0,raw_change/* readValue */.wK)(source.after, [attribute]).state !== "absent"))
        return undefined;
    const statements = (0,raw_change/* readValue */.wK)(source.after, ["statement"]);
    if (statements.state !== "known" || !(0,json/* isJsonArray */.Md)(statements.value) || !isFillable(source))
        return undefined;
    const placeholders = (0,plan_placeholders/* createPlaceholders */.$)();
    const document = {
        Version: (0,raw_change/* readText */.yR)(source.after, ["version"]) ?? "2012-10-17",
        Statement: statements.value.map((_, index) => statementJson(source, index, placeholders)),
    };
    const parsed = placeholders.parse(JSON.stringify(document), kind);
    if (!parsed.ok)
        return undefined;
    return {
        state: "reconstructed",
        policy: parsed.policy,
        reason: `Rebuilt from ${source.address}, which Terraform reads during apply.`,
    };
};
/** Whether all but names and values can be read: without an effect or a condition a statement is another one. */
const isFillable = ({ after }) => ["version", "statement"].every((attribute) => !(0,raw_change/* hasMark */.mP)((0,raw_change/* markOf */.Fg)(after?.unknown ?? false, attribute), fillable) &&
    !(0,raw_change/* hasMark */.mP)((0,raw_change/* markOf */.Fg)(after?.sensitive ?? false, attribute)));
const statementJson = (source, index, placeholders) => {
    const at = (...path) => ["statement", index, ...path];
    const list = (name) => textsAt(source, at(name), placeholders);
    const actions = list("actions");
    const notActions = list("not_actions");
    const resources = list("resources");
    const notResources = list("not_resources");
    const sid = (0,raw_change/* readText */.yR)(source.after, at("sid"));
    return {
        ...(sid !== undefined && { Sid: sid }),
        Effect: (0,raw_change/* readText */.yR)(source.after, at("effect")) ?? "Allow",
        ...principalsAt(source, at("principals"), "Principal", placeholders),
        ...principalsAt(source, at("not_principals"), "NotPrincipal", placeholders),
        ...(actions.length > 0 && { Action: actions }),
        ...(notActions.length > 0 && { NotAction: notActions }),
        ...(resources.length > 0 && { Resource: resources }),
        ...(notResources.length > 0 && { NotResource: notResources }),
        ...conditionsAt(source, at("condition"), placeholders),
    };
};
/** `&{` is how the data source writes a policy variable, since `${` is Terraform's own. */
const textsAt = (source, path, placeholders) => {
    const value = (0,raw_change/* readValue */.wK)(source.after, path);
    if (value.state === "unknown")
        return [placeholders.standIn(expressionAt(source, path))];
    if (value.state !== "known" || !(0,json/* isJsonArray */.Md)(value.value))
        return [];
    return value.value.map((_, index) => {
        const text = (0,raw_change/* readText */.yR)(source.after, [...path, index]);
        return text === undefined ? placeholders.standIn(expressionAt(source, path)) : text.replaceAll("&{", "${");
    });
};
/** What the configuration refers to there; several references cannot be told apart. */
const expressionAt = (source, path) => {
    let expression = source.expressions;
    for (const key of path)
        expression = (0,raw_change/* memberOf */.C5)(expression, key);
    const [reference, ...others] = (0,configuration/* referencesOf */.C)(expression);
    return reference === undefined || others.length > 0 ? "known after apply" : reference;
};
const blocksAt = (source, path) => {
    const value = (0,raw_change/* readValue */.wK)(source.after, path);
    return value.state === "known" && (0,json/* isJsonArray */.Md)(value.value) ? value.value.map((_, index) => [...path, index]) : [];
};
const principalsAt = (source, path, name, placeholders) => {
    const blocks = blocksAt(source, path).map((block) => ({
        type: (0,raw_change/* readText */.yR)(source.after, [...block, "type"]) ?? "AWS",
        identifiers: textsAt(source, [...block, "identifiers"], placeholders),
    }));
    if (blocks.length === 0)
        return {};
    if (blocks.some(({ type }) => type === "*"))
        return { [name]: "*" };
    return { [name]: mergeByKey(blocks.map(({ type, identifiers }) => [type, identifiers])) };
};
const conditionsAt = (source, path, placeholders) => {
    const operators = new Map();
    for (const block of blocksAt(source, path)) {
        const operator = (0,raw_change/* readText */.yR)(source.after, [...block, "test"]) ?? "";
        const key = (0,raw_change/* readText */.yR)(source.after, [...block, "variable"]) ?? "";
        const values = textsAt(source, [...block, "values"], placeholders);
        operators.set(operator, [...(operators.get(operator) ?? []), [key, values]]);
    }
    if (operators.size === 0)
        return {};
    return { Condition: Object.fromEntries([...operators].map(([operator, keys]) => [operator, mergeByKey(keys)])) };
};
const mergeByKey = (entries) => {
    const merged = {};
    for (const [key, values] of entries)
        merged[key] = [...(merged[key] ?? []), ...values];
    return merged;
};

;// CONCATENATED MODULE: ./src/plan/from-terraform.ts









/**
 * Gives what a Terraform plan will change; `reading` is what came of reading the role where it is somebody else's.
 * UserError when it holds an action that this program does not know.
 */
const planFromTerraform = (plan, reading) => {
    const { managed, references } = (0,raw_changes/* readRawChanges */.Y)(plan);
    const role = reading && (0,existing_role/* existingRole */.C)(plan, reading);
    const { changes, ...built } = (0,build_plan/* buildPlan */.G)(role ? [...managed, role] : managed, references, (request) => rebuildFromDataSource(request, references), principalNames(plan));
    return {
        origin: { kind: "terraform", version: plan.terraform_version, formatVersion: plan.format_version },
        changes: changes.filter(({ address }) => address !== role?.address),
        existingRoles: changes
            .filter(({ address }) => address === role?.address)
            .map((read) => (reading?.state === "failed" ? (0,existing_role/* withUnreadPolicies */.I)(read, reading.reason) : read)),
        ...built,
        managedPolicies: (0,managed_policies/* managedPoliciesOf */.x)(plan, ...(reading?.state === "read" ? [reading.plan] : [])),
        deferred: plan.deferred_changes.map(({ reason, resource_change }) => ({
            address: resource_change.address,
            reason,
        })),
        actions: plan.action_invocations.map(({ address }) => address),
        complete: plan.complete ?? true,
        fingerprint: (0,fingerprint/* planDigests */.tb)((0,canonical/* canonicalPlan */.ES)(plan, reading)).fingerprint,
    };
};
/** By the ids of the principals that the plan has looked up. */
const principalNames = (plan) => new Map(Object.entries(holders/* nameAttributes */.V).flatMap(([type, attribute]) => (0,data_sources/* dataSources */.x)(plan, type).flatMap(({ id, [attribute]: name }) => typeof id === "string" && typeof name === "string" ? [[`${type} ${id}`, name]] : [])));


/***/ }),

/***/ 79481:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson),
/* harmony export */   j: () => (/* binding */ reviewJson)
/* harmony export */ });
/* harmony import */ var _iam_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65271);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14031);


/**
 * A review as JSON for programs, indented, without a line end after it. `formatVersion` is `1.0`: within 1.x fields are
 * only added. Statements are policy JSON, and `actions` are the words of Terraform's plan JSON. A character that cannot
 * be seen is written as `\u202e`, which JSON reads back as the same text.
 */
const renderJson = (review) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleInJson */ .Id)(JSON.stringify(reviewJson(review), undefined, 2));
/** The same as a value, to be put into a larger answer. */
const reviewJson = (review) => {
    const { formatVersion, resources, principals, deployability, findings, fingerprint, changes, ...rest } = review;
    const actionsOf = new Map(changes.map((change) => [actionKey(change), terraformActions(change)]));
    return {
        formatVersion,
        ...rest,
        changes: changes.map(changeJson),
        resources: resources.map((resource) => resourceJson(resource, actionsOf.get(actionKey(resource)))),
        principals,
        deployability,
        findings,
        ...(fingerprint !== undefined && { fingerprint }),
    };
};
/** An address is that of the present object and of old ones that are destroyed or forgotten. */
const actionKey = ({ address, action }) => `${action} ${address}`;
/** Terraform's `actions` list. Source: https://developer.hashicorp.com/terraform/internals/json-format#change-representation */
const terraformActions = ({ action, replaceOrder, }) => {
    if (action === "destroy")
        return ["delete"];
    if (action !== "replace")
        return [action];
    if (replaceOrder === "create-and-forget")
        return ["create", "forget"];
    return replaceOrder === "create-before-destroy" ? ["create", "delete"] : ["delete", "create"];
};
const changeJson = (change) => {
    const { address, type, name, providerName, attributes, importingId, previousAddress, deposed } = change;
    return {
        address,
        type,
        name,
        providerName,
        actions: terraformActions(change),
        ...(importingId !== undefined && { importingId }),
        ...(previousAddress !== undefined && { previousAddress }),
        ...(deposed !== undefined && { deposed }),
        attributes,
    };
};
const resourceJson = ({ address, type, action, documents }, actions) => ({
    address,
    type,
    actions: actions ?? terraformActions({ action }),
    documents: documents.map(documentJson),
});
const documentJson = ({ statements, ...document }) => ({
    ...document,
    statements: statements.map(statementChangeJson),
});
const statementChangeJson = (change) => ({
    change: change.change,
    ...(change.change !== "+" && change.change !== "=" && { before: statementJson(change.before) }),
    ...(change.change !== "-" && { after: statementJson(change.after) }),
});
const statementJson = (statement) => JSON.parse((0,_iam_index_js__WEBPACK_IMPORTED_MODULE_1__/* .printStatement */ .jH)(statement));


/***/ }),

/***/ 84945:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ terminalBlocks)
});

// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/graph/words.ts
var words = __webpack_require__(56488);
// EXTERNAL MODULE: ./src/report/terminal/width.ts
var terminal_width = __webpack_require__(33935);
;// CONCATENATED MODULE: ./src/report/terminal/wrap.ts


const printedColumns = (line) => line.reduce((sum, { text }) => sum + (0,terminal_width/* columns */.Y)(text), 0);
/** A line in lines of at most `width` columns, broken at spaces where that is possible, else anywhere. */
const wrap = (line, width) => splitAt(line.flatMap(toRuns), "\n").flatMap((part) => fill(splitAt(part, " "), width));
/** Line breaks and single spaces come as runs of their own. */
const toRuns = (inline) => {
    if (inline.kind === "break")
        return [{ text: "\n", style: "plain" }];
    const style = inline.kind === "link" ? "plain" : inline.kind === "text" ? "plain" : inline.kind;
    const shown = inline.kind !== "code" ? inline.text : inline.text === "" ? report_escape/* emptyText */.BI : (0,report_escape/* visible */.RK)(inline.text);
    return shown
        .split(/( )/)
        .filter((text) => text !== "")
        .map((text) => ({ text, style }));
};
const splitAt = (runs, separator) => {
    const parts = [[]];
    for (const run of runs) {
        if (run.text === separator)
            parts.push([]);
        else
            parts.at(-1)?.push(run);
    }
    return parts;
};
/** Words, each of one or several runs, into lines; a word that is wider than a line is cut. */
const fill = (words, width) => {
    const lines = [[]];
    let used = 0;
    for (const word of words) {
        const needed = printedColumns(word);
        if (needed === 0)
            continue;
        if (used > 0 && used + 1 + needed > width) {
            lines.push([]);
            used = 0;
        }
        if (used > 0)
            lines.at(-1)?.push({ text: " ", style: "plain" });
        used += used > 0 ? 1 : 0;
        if (used + needed <= width) {
            lines.at(-1)?.push(...word);
            used += needed;
            continue;
        }
        for (const run of word) {
            for (const text of (0,terminal_width/* chunks */.V)(run.text, width - used, width)) {
                if (used + (0,terminal_width/* columns */.Y)(text) > width && used > 0) {
                    lines.push([]);
                    used = 0;
                }
                lines.at(-1)?.push({ ...run, text });
                used += (0,terminal_width/* columns */.Y)(text);
            }
        }
    }
    return lines;
};

;// CONCATENATED MODULE: ./src/report/terminal/table.ts

const gap = 2;
/** A column that holds more than this is not made narrower. */
const narrowest = 12;
/**
 * A table in lines of at most `width` columns, its cells wrapped; where the columns would be too narrow to read, each
 * row as a list of `head: value`.
 */
const tableLines = (head, rows, width) => {
    const all = [head, ...rows].map((cells) => head.map((_, column) => unwrapped(cells[column] ?? [])));
    const natural = head.map((_, column) => Math.max(1, ...all.map((cells) => cells[column]?.width ?? 0)));
    const widths = shrink(natural, width - gap * (head.length - 1));
    if (widths === undefined)
        return rows.flatMap((cells) => recordLines(head, cells, width));
    return all.flatMap((cells) => rowLines(cells, widths));
};
const unwrapped = (content) => {
    const lines = wrap(content, Number.POSITIVE_INFINITY);
    return { content, lines, width: Math.max(0, ...lines.map(printedColumns)) };
};
/** Takes from the widest columns until all fit; undefined where that would leave one too narrow. */
const shrink = (natural, room) => {
    const sum = (limit) => natural.reduce((total, each) => total + Math.min(each, limit), 0);
    let limit = Math.max(...natural);
    while (limit > narrowest && sum(limit) > room)
        limit--;
    return sum(limit) > room ? undefined : natural.map((each) => Math.min(each, limit));
};
const rowLines = (cells, widths) => {
    const wrapped = cells.map((cell, column) => {
        const width = widths[column] ?? 0;
        return cell.width <= width ? cell.lines : wrap(cell.content, width);
    });
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, index) => trimEnd(wrapped.flatMap((lines, column) => {
        const line = lines[index] ?? [];
        const fill = (widths[column] ?? 0) - printedColumns(line) + gap;
        return [...line, { text: " ".repeat(Math.max(0, fill)), style: "plain" }];
    })));
};
const trimEnd = (line) => {
    const last = line.findLastIndex(({ text }) => text.trim() !== "");
    return line.slice(0, last + 1);
};
const recordLines = (head, cells, width) => [
    ...cells.flatMap((cell, column) => {
        const name = head[column] ?? [];
        if (cell.length === 0)
            return [];
        return wrap(name.length === 0 ? cell : [...name, { kind: "text", text: ": " }, ...cell], width);
    }),
    [],
];

;// CONCATENATED MODULE: ./src/report/terminal/print.ts





/** Blocks as text for a terminal, with an empty line between them; no escape sequences unless colour is asked for. */
const terminalBlocks = (blocks, options) => blocks.map((block) => printLines(blockLines(block, Math.max(20, options.width)), options.color)).join("\n\n");
const blockLines = (block, width) => {
    switch (block.kind) {
        case "heading":
            return wrap(block.content.map((inline) => (inline.kind === "text" ? { ...inline, kind: "strong" } : inline)), width);
        case "paragraph":
            return wrap(block.content, width);
        case "list":
            return block.items.flatMap((item) => hanging("\u2022 ", wrap(item, width - 2)));
        case "answers":
            return tableLines(block.head, block.rows.map(([question, answer]) => [[(0,blocks/* strong */.ko)(question)], answer]), width);
        case "table":
            return tableLines(block.head, block.rows, width);
        case "code":
            return (0,report_escape/* visibleLines */.gB)(block.text)
                .replace(/\n+$/, "")
                .split("\n")
                .map((text) => [{ text: `  ${text.replaceAll("\t", "    ")}`, style: "plain" }]);
        case "fold":
            return [
                ...wrap(block.summary, width),
                ...block.blocks.flatMap((inner) => blockLines(inner, width - 2).map(indent)),
            ];
        case "graph":
            return graphLines(block.graph, width);
    }
};
const indent = (line) => line.length === 0 ? line : [{ text: "  ", style: "plain" }, ...line];
const hanging = (mark, lines) => lines.map((line, index) => [{ text: index === 0 ? mark : " ".repeat(mark.length), style: "plain" }, ...line]);
const arrows = {
    new: "==>",
    changed: "~~>",
    removed: "-x ",
    unchanged: "-->",
    unknown: "-?>",
};
const graphLines = ({ nodes, edges }, width) => {
    const names = new Map(nodes.map(({ id, role, name }) => [id, `${name} (${role})`]));
    return edges.flatMap((edge) => wrap([
        { kind: "code", text: names.get(edge.from) ?? "" },
        { kind: "text", text: ` ${arrows[edge.status]} ` },
        { kind: "text", text: (0,report_escape/* visible */.RK)((0,words/* edgeWords */.J)(edge)) },
        { kind: "text", text: ` ${arrows[edge.status]} ` },
        { kind: "code", text: names.get(edge.to) ?? "" },
    ], width));
};
const printLines = (lines, color) => lines.map((line) => (color ? colored(line) : (0,report_escape/* withoutCommands */.Df)(line.map(({ text }) => text).join("")))).join("\n");
const colored = (line) => {
    const text = line.map((run) => run.text).join("");
    return (0,report_escape/* withoutCommands */.Df)(text) === text ? line.map(coloredRun).join("") : (0,report_escape/* withoutCommands */.Df)(text);
};
const coloredRun = ({ text, style }) => {
    if (style === "code")
        return `\u001b[36m${text}\u001b[39m`;
    return style === "strong" ? `\u001b[1m${signed(text)}\u001b[22m` : signed(text);
};
/** Diff signs and verdicts have a colour, beside their shape and their word. */
const signed = (text) => {
    const color = signColors.find(({ signs }) => signs.test(text))?.color;
    return color === undefined ? text : `\u001b[${color}m${text}\u001b[39m`;
};
const signColors = [
    { signs: /^(?:[\u2717\u2716]|\u2212$)/, color: 31 },
    { signs: /^(?:[\u2713\u271a]|\+$)/, color: 32 },
    { signs: /^[\u25b2\u25c6?\u26a0~\u25cc]$/, color: 33 },
];


/***/ }),

/***/ 64572:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ parseTerraformPlan)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/terraform/json.ts
var json = __webpack_require__(10628);
;// CONCATENATED MODULE: ./src/terraform/plan-text.ts

/**
 * Gives a plan file's content as text, without a byte order mark. UserError when it is no text that JSON could be in:
 * empty, a binary plan, UTF-16, or not UTF-8.
 */
const textOfPlan = (content, name) => {
    const text = typeof content === "string" ? content : decode(content, name);
    const trimmed = text.startsWith("\uFEFF") ? text.slice(1) : text;
    if (trimmed.trim() === "")
        throw new errors/* UserError */.yo({ message: `${name} is empty.`, suggestion: howToMake });
    return trimmed;
};
const howToMake = "Make it with `terraform show -json tfplan`.";
const decode = (bytes, name) => {
    if (startsWith(bytes, zipSignature)) {
        throw new errors/* UserError */.yo({ message: `${name} is Terraform's binary plan, not its JSON.`, suggestion: howToMake });
    }
    if (isUtf16(bytes)) {
        throw new errors/* UserError */.yo({
            message: `${name} is encoded as UTF-16, as Windows PowerShell's > writes it.`,
            suggestion: "Write it as UTF-8: `terraform show -json tfplan | Out-File -Encoding utf8 plan.json`.",
        });
    }
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new errors/* UserError */.yo({ message: `${name} is not encoded as UTF-8.`, suggestion: howToMake }, { cause: error });
    }
};
/** A binary plan is a zip archive. */
const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const startsWith = (bytes, signature) => signature.every((byte, index) => bytes[index] === byte);
/** By its mark, or by the zero that every second byte of ASCII in UTF-16 is. */
const isUtf16 = (bytes) => startsWith(bytes, [0xff, 0xfe]) ||
    startsWith(bytes, [0xfe, 0xff]) ||
    (bytes.length >= 2 && (bytes[0] === 0) !== (bytes[1] === 0));

;// CONCATENATED MODULE: ./src/terraform/plan-json.ts




/**
 * Terraform's plan in JSON, as far as this program reads it. Only the frame is checked: the values of resources are
 * whatever their provider says.
 * Source: https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
/** A part of a text that JSON.parse has read, so it is JSON whatever it holds; checking it again would cost seconds. */
const plan_json_json = schemas/* custom */.IeY(() => true);
// One schema of each kind for all keys, since Zod takes more time to make a schema than to use it.
const plan_json_text = schemas/* string */.YjP();
const optionalText = plan_json_text.optional();
const optionalJson = plan_json_json.optional();
/** An attribute's expression has `constant_value` or `references`; a block is an object or list of such objects. */
const expressions = schemas/* record */.g1P(plan_json_text, plan_json_json).optional();
const change = schemas/* object */.Ikc({
    actions: schemas/* array */.YOg(plan_json_text),
    before: optionalJson,
    after: optionalJson,
    after_unknown: optionalJson,
    before_sensitive: optionalJson,
    after_sensitive: optionalJson,
    /** Each path leads to an attribute that forces the replacement. */
    replace_paths: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* union */.KCZ([plan_json_text, schemas/* number */.aig()]))).optional(),
    importing: schemas/* object */.Ikc({ id: optionalText }).optional(),
});
const resourceChange = schemas/* object */.Ikc({
    address: plan_json_text,
    previous_address: optionalText,
    module_address: optionalText,
    mode: plan_json_text,
    type: plan_json_text,
    name: plan_json_text,
    provider_name: plan_json_text.default(""),
    deposed: optionalText,
    action_reason: optionalText,
    change,
});
const stateResource = schemas/* object */.Ikc({ address: plan_json_text, mode: plan_json_text, type: plan_json_text, values: optionalJson });
const stateModule = schemas/* object */.Ikc({
    resources: schemas/* array */.YOg(stateResource).optional(),
    get child_modules() {
        return schemas/* array */.YOg(stateModule).optional();
    },
});
const configResource = schemas/* object */.Ikc({
    address: plan_json_text,
    mode: plan_json_text,
    type: plan_json_text,
    name: plan_json_text,
    expressions,
    for_each_expression: optionalJson,
    provider_config_key: optionalText,
});
const configModule = schemas/* object */.Ikc({
    resources: schemas/* array */.YOg(configResource).optional(),
    outputs: schemas/* record */.g1P(plan_json_text, schemas/* object */.Ikc({ expression: optionalJson })).optional(),
    get module_calls() {
        return schemas/* record */.g1P(plan_json_text, configModuleCall).optional();
    },
});
const configModuleCall = schemas/* object */.Ikc({
    expressions,
    get module() {
        return configModule.optional();
    },
});
const terraformPlan = schemas/* object */.Ikc({
    format_version: plan_json_text,
    terraform_version: plan_json_text.default("unknown"),
    resource_changes: schemas/* array */.YOg(resourceChange).default([]),
    deferred_changes: schemas/* array */.YOg(schemas/* object */.Ikc({ reason: plan_json_text, resource_change: schemas/* object */.Ikc({ address: plan_json_text }) })).default([]),
    /** What Terraform 1.14 invokes besides, such as a Lambda function. */
    action_invocations: schemas/* array */.YOg(schemas/* object */.Ikc({ address: plan_json_text.default("one without an address") })).default([]),
    prior_state: schemas/* object */.Ikc({ values: schemas/* object */.Ikc({ root_module: stateModule.optional() }).optional() }).optional(),
    configuration: schemas/* object */.Ikc({
        root_module: configModule.optional(),
        /** A module may call a provider by a `name` of its own; `full_name` is its source. */
        provider_config: schemas/* record */.g1P(plan_json_text, schemas/* object */.Ikc({ name: optionalText, full_name: optionalText, expressions }))
            .optional(),
    })
        .optional(),
    complete: schemas/* boolean */.zMY().optional(),
    errored: schemas/* boolean */.zMY().optional(),
});
/**
 * Reads what `terraform show -json PLANFILE` printed; `name` is what the user calls it. UserError, always one problem,
 * for anything else: a state, a binary plan, a log, a text that is cut off, a format that is not known.
 */
const parseTerraformPlan = (content, name) => {
    const value = parseOrRefuse(textOfPlan(content, name), name);
    refuseOtherDocuments(value, name);
    // Compiling the schema costs more than it saves, even with a thousand resources.
    const { success, data, error } = terraformPlan.safeParse(value, { jitless: true });
    if (!success) {
        const [issue] = error.issues;
        throw refusal(`${name} is not a plan that Terraform wrote: ${issue?.message} at ${issue?.path.join(".")}.`);
    }
    refuseUnreadable(data, name);
    return data;
};
const makeOne = "Make one with `terraform plan -out=tfplan`, then `terraform show -json tfplan`.";
const refusal = (message, suggestion = makeOne) => new errors/* UserError */.yo({ message, suggestion });
const parseOrRefuse = (text, name) => {
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        if (isLineByLine(text))
            throw refusal(`${name} is the log of \`terraform plan -json\`, not a plan.`);
        if (/^\s*\{/.test(text))
            throw refusal(`${name} is cut off or damaged: ${error.message}.`);
        throw refusal(`${name} is not JSON.`);
    }
};
/** The log has one JSON object a line, the first of them with `@level`. */
const isLineByLine = (text) => {
    const end = text.indexOf("\n");
    return end > 0 && text.slice(0, end).includes('"@level"');
};
const keysOf = (value) => value !== null && typeof value === "object" ? Object.keys(value) : [];
const refuseOtherDocuments = (value, name) => {
    const keys = keysOf(value);
    if (keys.includes("lineage") && keys.includes("serial"))
        throw refusal(`${name} is a Terraform state, not a plan.`);
    if (keys.includes("@level"))
        throw refusal(`${name} is the log of \`terraform plan -json\`, not a plan.`);
    const isPlan = ["planned_values", "resource_changes", "configuration"].some((key) => keys.includes(key));
    if (keys.includes("format_version") && isPlan)
        return;
    if (keys.includes("format_version") && keys.includes("values")) {
        throw refusal(`${name} is a Terraform state in JSON, not a plan.`);
    }
    throw refusal(`${name} is JSON, but not a plan that Terraform wrote.`);
};
/**
 * Formats 0.1 and 0.2 are Terraform 0.12 to 1.0's, and 1.x only adds to 1.0. A plan that Terraform could not finish
 * lacks changes without a word, so nothing may be concluded from it.
 */
const refuseUnreadable = (plan, name) => {
    if (!/^(0\.[12]|1\.\d+)$/.test(plan.format_version)) {
        throw refusal(`${name} has the plan format ${plan.format_version}; known are 0.1, 0.2 and 1.x.`, "Use a version of this program that knows it, or an older Terraform.");
    }
    if (plan.errored === true) {
        throw refusal(`${name} is a plan that Terraform could not finish.`, "Repair what Terraform reported, and plan again.");
    }
};


/***/ })

};
;