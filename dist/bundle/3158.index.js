"use strict";
exports.id = 3158;
exports.ids = [3158];
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


/***/ })

};
;