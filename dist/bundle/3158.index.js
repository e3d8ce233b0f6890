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
/* harmony export */   stateSettings: () => (/* binding */ stateSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37428);

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
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine((written) => ownExpression.test(written) || !opensExpression.test(written), {
    error: "holds an expression that is not one of the stack's own",
});
const value = zod__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZV(() => zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(value), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, value)]));
/** A block's arguments: no provisioner, no connection, no provider of its own, no expression of a user's. */
const blockBody = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, value)
    .refine((block) => !("provisioner" in block || "connection" in block || "provider" in block), {
    error: "has a provisioner, a connection or a provider of its own",
});
const blocksOf = (types) => zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([...types]), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), blockBody));
const providerSource = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    aws: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["aws", "hashicorp/aws"]), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    databricks: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ source: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("databricks/databricks"), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
});
/** Where the state is; its settings hold no expression. */
const stateSettings = {
    backend: zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["s3", "local"]), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value)).optional(),
    cloud: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value).optional(),
};
const allowed = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    "//": zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    terraform: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        required_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        required_providers: providerSource,
        ...stateSettings,
    }),
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ aws: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(blockBody).length(1), databricks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(blockBody).length(1) }),
    resource: blocksOf(resourceTypes),
    data: blocksOf(dataTypes).optional(),
    import: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ to: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).optional(),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value })).optional(),
});
/** Gives the text back when it holds only what the stack may make; throws otherwise, and that is a bug of ours. */
const requireAllowed = (terraformJson) => {
    const { error } = allowed.safeParse(JSON.parse(terraformJson));
    if (error === undefined)
        return terraformJson;
    throw new Error(`The synthesized Terraform JSON holds what it must not:\n${zod__WEBPACK_IMPORTED_MODULE_1__/* .prettifyError */ .S1(error)}`);
};


/***/ })

};
;