"use strict";
exports.id = 8685;
exports.ids = [8685];
exports.modules = {

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

/***/ 78685:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _app_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14491);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71922);
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61849);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71604);
/* harmony import */ var _workflow_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70437);





/** Prints the Terraform JSON that makes the two roles for continuous integration, or applies it. */
const run = async (commandLine, name, options) => {
    if (options.yes && !options.apply) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            message: "--yes answers what only --apply asks, so nothing was made.",
            suggestion: "give both to make the roles, or neither to print what makes them",
        });
    }
    const { configuration } = (0,_config_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfiguration */ .TD)(options.config);
    const [deployment] = (0,_app_select_js__WEBPACK_IMPORTED_MODULE_2__/* .selectDeployments */ .D)(configuration.deployments, [name]);
    if (deployment === undefined)
        throw new Error("A name that is selected is there.");
    if (options.apply)
        return (await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3291), __webpack_require__.e(9477), __webpack_require__.e(2451), __webpack_require__.e(2977), __webpack_require__.e(4560), __webpack_require__.e(8254), __webpack_require__.e(3547), __webpack_require__.e(7857), __webpack_require__.e(7295)]).then(__webpack_require__.bind(__webpack_require__, 66894))).applyBootstrap(commandLine, deployment, options);
    const { synthesizeBootstrap } = await __webpack_require__.e(/* import() */ 8587).then(__webpack_require__.bind(__webpack_require__, 68587));
    const text = synthesizeBootstrap(deployment);
    commandLine.print(options.json ? answerJson(deployment, text) : text);
    return _io_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.answered;
};
const answerJson = (deployment, text) => {
    const terraform = JSON.parse(text);
    return JSON.stringify({ formatVersion: "1.0", variables: (0,_workflow_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowVariables */ .p)(deployment), terraform }, null, 2);
};


/***/ }),

/***/ 70437:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ workflowVariables)
/* harmony export */ });
/* harmony import */ var _config_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86234);

/** What the example workflows have to know of the two roles, by the names of their variables. */
const workflowVariables = (deployment) => {
    const { plan, apply } = (0,_config_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ciRoleArns */ .fh)(deployment);
    return { AWS_PLAN_ROLE: plan, AWS_APPLY_ROLE: apply };
};


/***/ })

};
;