"use strict";
exports.id = 7749;
exports.ids = [7749];
exports.modules = {

/***/ 99141:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ readPolicyFile),
/* harmony export */   Qe: () => (/* binding */ readPolicyFiles),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71922);



/** The largest file that a verb reads, in bytes. */
const largest = 256 * 1024 * 1024;
const causes = {
    ENOENT: "there is no such file",
    EISDIR: "it is a directory",
    EACCES: "it may not be read",
    ENOTDIR: "a part of the path is a file",
};
/** The bytes of a file, or of standard input for `-`. UserError when it cannot be read, or is too large. */
const readBytes = async (commandLine, file) => {
    if (file === "") {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            message: "A file's name is empty.",
            suggestion: "give its path, or - for standard input",
        });
    }
    if (file !== "-")
        return readFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(commandLine.workingDirectory, file), file);
    const bytes = await commandLine.readStandardInput();
    requireSize(standardInput, bytes.length);
    return bytes;
};
const standardInput = "Standard input";
/** At once: Node's threads take longer to start than the file takes. `name` is what the user calls it. */
const readFile = (path, name) => {
    try {
        requireSize(name, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size);
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
        // A pipe has no size before it is read.
        requireSize(name, bytes.length);
        return bytes;
    }
    catch (error) {
        const refused = (0,_common_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorOf */ .b4)(error);
        if (refused === undefined)
            throw error;
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Cannot read ${name}: ${causes[refused.code] ?? refused.words}.`, { cause: error });
    }
};
const requireSize = (name, size) => {
    if (size > largest)
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name} is larger than ${largest / 1024 / 1024} MiB.`);
};
/** The UTF-8 text of a file, or of standard input for `-`. UserError when it cannot be read. */
const readText = async (commandLine, file) => {
    const bytes = await readBytes(commandLine, file);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            message: `${file === "-" ? standardInput : file} is not UTF-8 text.`,
            suggestion: "save it as UTF-8",
        });
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
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            message: "Standard input can be read only once.",
            suggestion: "write - for one document, and name the files of the others",
        });
    }
    return Promise.all(given.map((files) => Promise.all(files.map((file) => readPolicyFile(commandLine, file)))));
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
/* harmony import */ var _app_reviewer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8718);
/* harmony import */ var _plan_from_terraform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25516);
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
const run = async (commandLine, file, { verbose, markdown, html, json }) => {
    if (html !== undefined)
        await (0,_report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .requireReportFiles */ .P)({ html }, [file]);
    const name = file === "-" ? "standard input" : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file);
    const { plan } = (0,_plan_from_terraform_js__WEBPACK_IMPORTED_MODULE_2__/* .readTerraformPlan */ .u)((0,_terraform_plan_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTerraformPlan */ .F)(await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .io)(commandLine, file), name));
    const review = (await (0,_app_reviewer_js__WEBPACK_IMPORTED_MODULE_5__/* .createReviewer */ .c)())(plan);
    const reports = [{ name, state: { kind: "planned" }, review }];
    if (json)
        commandLine.print((0,_report_json_review_js__WEBPACK_IMPORTED_MODULE_6__/* .renderJson */ .h)(review));
    else if (markdown)
        commandLine.print((0,_report_markdown_comment_js__WEBPACK_IMPORTED_MODULE_7__/* .renderComment */ .w)(reports, {}, _report_markdown_limit_js__WEBPACK_IMPORTED_MODULE_8__/* .summaryLimit */ .mf).body);
    else
        commandLine.print((0,_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .terminalText */ .eR)(commandLine, reports, {}, { verbose }));
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

/***/ 30252:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* export default binding */ __WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _core_util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54723);

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = _core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedType */ .GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyPrimitive */ .B7(issue.values[0])}`;
                return `Invalid option: expected one of ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .joinValues */ .jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .joinValues */ .jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function __WEBPACK_DEFAULT_EXPORT__() {
    return {
        localeError: error(),
    };
}


/***/ })

};
;