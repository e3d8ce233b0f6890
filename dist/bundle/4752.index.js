"use strict";
exports.id = 4752;
exports.ids = [4752];
exports.modules = {

/***/ 84752:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonSchema: () => (/* binding */ jsonSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91939);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90081);
/* harmony import */ var _introspect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97319);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87032);




const partial = (0,_introspect_js__WEBPACK_IMPORTED_MODULE_0__/* .allOptional */ .Q1)(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSchema */ .fP).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .meta */ .mIj({ id: "deployment" }));
const complete = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSchema */ .fP.check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .meta */ .mIj({ id: "completeDeployment" }));
const forEditors = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .extend */ .X$i(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .fileSchema */ .Mz, {
    defaults: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(partial).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0y((0,_introspect_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptionOf */ .Kq)(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .fileSchema */ .Mz.shape.defaults) ?? "")),
    deployments: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentName */ .pC, partial).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0y((0,_introspect_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptionOf */ .Kq)(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .fileSchema */ .Mz.shape.deployments) ?? "")),
    complete,
});
/**
 * A pattern without Unicode's classes, at which Python's `re` fails, and with it every validator that is made with it:
 * letters, digits and spaces of all languages become all characters but controls. The program itself is exact.
 */
const withoutUnicodeClasses = (pattern) => pattern.replace(/\[\\p\{[^\]]*\]/g, `[^${_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .controls */ .ne}]`);
/** The same schema with such patterns alone, in the parts that it is made of too. */
const readableEverywhere = ({ jsonSchema }) => {
    for (const part of [jsonSchema, ...(jsonSchema.allOf ?? [])]) {
        if (part.pattern !== undefined)
            part.pattern = withoutUnicodeClasses(part.pattern);
    }
};
/**
 * The configuration file as a JSON Schema (draft 7, which editors know), for schema.json. A deployment's keys are
 * required only in a file without `defaults`, which may hold them instead. Rules between keys are left to the program.
 */
const jsonSchema = () => {
    const { $schema, properties, required, ...rest } = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .toJSONSchema */ .bl(forEditors, {
        io: "input",
        target: "draft-7",
        override: readableEverywhere,
    });
    const { complete: reference, ...keys } = properties ?? {};
    return {
        $schema,
        title: "sagemaker-auth.yaml",
        description: "AWS authentication for deploying MLflow models from Databricks to SageMaker.",
        properties: keys,
        required: required?.filter((key) => key !== "complete"),
        if: { not: { required: ["defaults"] } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { properties: { deployments: { additionalProperties: reference } } },
        ...rest,
    };
};


/***/ })

};
;