"use strict";
exports.id = 6823;
exports.ids = [6823,3158];
exports.modules = {

/***/ 33158:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blockBody: () => (/* binding */ blockBody),
/* harmony export */   requireAllowed: () => (/* binding */ requireAllowed),
/* harmony export */   requireOnly: () => (/* binding */ requireOnly),
/* harmony export */   stateSettings: () => (/* binding */ stateSettings)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37428);
/* harmony import */ var _common_in_english_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53264);


/**
 * What a deployment's Terraform JSON may hold. It is checked between synthesizing and Terraform, so that even a mistake
 * in the stack could bring in no provisioner, external program, module, other provider or expression of a user's.
 */
const resourceTypes = [
    "aws_iam_instance_profile",
    "aws_iam_role",
    "aws_iam_role_policy",
    "aws_iam_role_policy_attachment",
    "databricks_cluster",
    "databricks_group_role",
    "databricks_instance_profile",
    "databricks_service_principal_role",
    "databricks_user_role",
];
const dataTypes = [
    "aws_iam_instance_profile",
    "aws_iam_policy",
    "aws_iam_role",
    "databricks_group",
    "databricks_service_principal",
    "databricks_user",
];
/**
 * The expressions that the stack itself writes: an attribute of a resource or data source, and the check that an
 * existing role is the one that is meant. A user's `${` is escaped to
 * `$${`, which Terraform reads as text.
 */
const ownExpression = /^\$\{(?:(?:data\.)?(?:aws|databricks)_\w+\.\w+\.(?:id|arn|url|unique_id)|self\.(?:arn|role_name) == "[\w+=,.@:/-]+")\}$/;
/** `${` opens an expression, and `$${` is text; so is any longer run of `$`. The same holds for `%{`. */
const opensExpression = /(?<!\$)\$\{|(?<!%)%\{/;
const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB((written) => ownExpression.test(written) || !opensExpression.test(written), {
    error: "holds an expression that is not one of the stack's own",
}));
const value = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(value), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, value)]));
/** A block's arguments: no provisioner, no connection, no provider of its own, no expression of a user's. */
const blockBody = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, value).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB((block) => !("provisioner" in block || "connection" in block || "provider" in block), {
    error: "has a provisioner, a connection or a provider of its own",
}));
const blocksOf = (types) => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([...types]), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), blockBody));
const providerSource = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    aws: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ source: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["aws", "hashicorp/aws"]), version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    databricks: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ source: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("databricks/databricks"), version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
});
/** Where the state is; its settings hold no expression. */
const stateSettings = {
    backend: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["s3", "local"]), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value))),
    cloud: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value)),
};
const allowed = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    "//": zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    terraform: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        required_version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        required_providers: providerSource,
        ...stateSettings,
    }),
    provider: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        aws: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(blockBody).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._length */ .YA(1)),
        databricks: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(blockBody).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._length */ .YA(1)),
    }),
    resource: blocksOf(resourceTypes),
    data: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(blocksOf(dataTypes)),
    import: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ to: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))),
    output: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ description: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value }))),
});
/** Gives the text back when it holds only what the stack may make; throws otherwise. */
const requireAllowed = (terraformJson) => requireOnly(allowed, terraformJson, "The synthesized Terraform JSON");
/** Gives the text back when it holds only what the schema has; throws otherwise, and that is a bug of ours. */
const requireOnly = (schema, terraformJson, what) => {
    const { error } = schema.safeParse(JSON.parse(terraformJson), _common_in_english_js__WEBPACK_IMPORTED_MODULE_2__/* .inEnglish */ .k);
    if (error === undefined)
        return terraformJson;
    throw new Error(`${what} holds what it must not:\n${zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .prettifyError */ .S1(error)}`);
};


/***/ }),

/***/ 41113:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeTemplates)
/* harmony export */ });
/**
 * Makes every string of a value plain text to Terraform, which reads `${` and `%{` as the beginning of an expression.
 * https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences-1
 */
const escapeTemplates = (value) => {
    // A string becomes a string and a container of the same shape, which the compiler cannot follow.
    return escapeValue(value);
};
const escapeValue = (value) => {
    if (typeof value === "string")
        return escapeText(value);
    if (Array.isArray(value))
        return value.map(escapeValue);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [escapeText(key), escapeValue(entry)]));
};
const escapeText = (text) => text.replace(/[$%](?=\{)/g, "$&$&");


/***/ }),

/***/ 66823:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   synthesizeRoleReading: () => (/* binding */ synthesizeRoleReading)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43759);
/* harmony import */ var _common_terraform_needed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44311);
/* harmony import */ var _allow_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33158);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41113);
/* harmony import */ var _stable_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92492);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64247);






const managedPolicies = "${toset(concat(tolist(aws_iam_role.deploy_role.managed_policy_arns), compact([aws_iam_role.deploy_role.permissions_boundary])))}";
/**
 * The Terraform JSON that reads a role which is somebody else's, with all of its policies. The AWS provider has no data
 * source for them, but importing a role reads them; docs/decisions/existing-role.md. Its plan must never be applied.
 */
const synthesizeRoleReading = (deployment) => {
    const { aws, deploy_role } = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTemplates */ .Z)(deployment);
    return requireReading(`${(0,_stable_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stableJson */ ._)({
        terraform: {
            required_version: `>= ${_common_terraform_needed_js__WEBPACK_IMPORTED_MODULE_2__/* .oldestTerraform */ .e}`,
            required_providers: { aws: { source: "hashicorp/aws", version: _versions_js__WEBPACK_IMPORTED_MODULE_3__/* .providerVersions */ .N.aws } },
        },
        provider: {
            aws: {
                region: aws.region,
                allowed_account_ids: [aws.account_id],
                ...(aws.assume_role_arn === undefined ? {} : { assume_role: { role_arn: aws.assume_role_arn } }),
            },
        },
        import: { to: "aws_iam_role.deploy_role", id: deploy_role.name },
        resource: {
            aws_iam_role: {
                deploy_role: { name: deploy_role.name, assume_role_policy: "{}", lifecycle: { ignore_changes: "all" } },
            },
        },
        data: { aws_iam_policy: { on_role: { for_each: managedPolicies, arn: "${each.value}" } } },
    })}\n`);
};
const text = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(/^[^$%]*$/, "holds an expression"));
/** What it may hold, letter for letter but for the values of the configuration. */
const allowed = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    terraform: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        required_version: text,
        required_providers: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
            aws: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ source: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("hashicorp/aws"), version: text }),
        }),
    }),
    provider: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        aws: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
            region: text,
            allowed_account_ids: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([text]),
            assume_role: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ role_arn: text })),
        }),
    }),
    import: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ to: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("aws_iam_role.deploy_role"), id: text }),
    resource: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        aws_iam_role: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
            deploy_role: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
                name: text,
                assume_role_policy: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("{}"),
                lifecycle: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ ignore_changes: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("all") }),
            }),
        }),
    }),
    data: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        aws_iam_policy: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
            on_role: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ for_each: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(managedPolicies), arn: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("${each.value}") }),
        }),
    }),
});
const requireReading = (terraformJson) => (0,_allow_list_js__WEBPACK_IMPORTED_MODULE_6__.requireOnly)(allowed, terraformJson, "The Terraform JSON that reads a role");


/***/ }),

/***/ 92492:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ stableJson)
/* harmony export */ });
/**
 * JSON as `cdktf synth` writes it: keys sorted by code units, two spaces, and an empty map or list on two lines (what
 * the json-stable-stringify that CDKTF uses does). A test holds the two against each other.
 */
const stableJson = (value, indent = "\n") => {
    const inner = `${indent}  `;
    if (Array.isArray(value)) {
        const items = value.map((item) => `${inner}${stableJson(item, inner)}`);
        return `[${items.join(",")}${indent}]`;
    }
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const entries = Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, entry]) => `${inner}${JSON.stringify(key)}: ${stableJson(entry, inner)}`);
    return `{${entries.join(",")}${indent}}`;
};


/***/ }),

/***/ 64247:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ providerVersions),
/* harmony export */   m: () => (/* binding */ requiredVersion)
/* harmony export */ });
/* harmony import */ var _common_terraform_needed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44311);

/** The providers' versions that a deployment accepts; CDKTF's bindings would ask for the one they were made from. */
const providerVersions = { aws: ">= 5.100.0, < 7.0.0", databricks: ">= 1.99.0, < 2.0.0" };
/** The oldest Terraform or OpenTofu that can run a deployment, as `required_version` has it. */
const requiredVersion = (backend) => `>= ${backend.type === "s3" && backend.use_lockfile ? _common_terraform_needed_js__WEBPACK_IMPORTED_MODULE_0__/* .firstWithLockFile */ .c : _common_terraform_needed_js__WEBPACK_IMPORTED_MODULE_0__/* .oldestTerraform */ .e}`;


/***/ })

};
;