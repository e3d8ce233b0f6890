"use strict";
exports.id = 4458;
exports.ids = [4458];
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

/***/ 67443:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ planAndApply)
/* harmony export */ });
/* harmony import */ var _app_deployment_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73839);
/* harmony import */ var _app_terraform_verbs_apply_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86715);
/* harmony import */ var _app_terraform_verbs_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2460);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88106);
/* harmony import */ var _confirm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8498);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71604);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17480);
/* harmony import */ var _terraform_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30138);








/** Plans, shows the review, asks, and applies those very plans; to make (`apply`) or to remove (`destroy`). */
const planAndApply = async (commandLine, deployments, options, verb) => {
    (0,_confirm_js__WEBPACK_IMPORTED_MODULE_0__/* .requireAnswer */ .Z)(commandLine, options, verb);
    await (0,_report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .requireReportFiles */ .P)(options, [options.config]);
    return (0,_terraform_run_js__WEBPACK_IMPORTED_MODULE_2__/* .withTerraformRun */ .Su)(commandLine, options, (run) => (0,_app_terraform_verbs_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .withPlans */ .vm)(run, deployments, { destroy: verb === "destroy" }, async (outcomes) => {
        const failed = outcomes.filter(({ kind }) => kind === "failed");
        const planned = outcomes.filter((outcome) => outcome.kind === "planned").filter(_app_deployment_report_js__WEBPACK_IMPORTED_MODULE_4__/* .hasChanges */ .ik);
        const reports = outcomes.map(_app_deployment_report_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeReport */ .dg);
        if (failed.length > 0 || planned.length === 0) {
            await (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .answer */ .ZF)(commandLine, reports, {}, options);
            return failed.length > 0 ? _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.error : _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.answered;
        }
        const names = planned.map(({ deployment }) => deployment.name).join(", ");
        if (!options.yes &&
            !(await (0,_confirm_js__WEBPACK_IMPORTED_MODULE_0__/* .confirmed */ .q)(commandLine, (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalText */ .eR)(commandLine, reports, {}, options), `${verb} ${names}`))) {
            if (options.json)
                commandLine.print((0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .reportsJson */ .qn)(reports, {}));
            return _terraform_run_js__WEBPACK_IMPORTED_MODULE_2__/* .declined */ .Li;
        }
        const applied = await (0,_app_terraform_verbs_apply_js__WEBPACK_IMPORTED_MODULE_7__/* .applyPlans */ .J)(run, planned);
        await (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .answer */ .ZF)(commandLine, applied.map(_app_deployment_report_js__WEBPACK_IMPORTED_MODULE_4__/* .applyReport */ .h8), {}, options);
        return applied.some(({ kind }) => kind === "failed") ? _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.error : _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.answered;
    }));
};


/***/ }),

/***/ 16751:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _app_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14491);
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61849);
/* harmony import */ var _apply_plans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67443);



/** Applies the plan that it has shown. */
const run = async (commandLine, names, options) => {
    const { configuration } = (0,_config_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .TD)(options.config);
    return (0,_apply_plans_js__WEBPACK_IMPORTED_MODULE_1__/* .planAndApply */ .x)(commandLine, (0,_app_select_js__WEBPACK_IMPORTED_MODULE_2__/* .selectDeployments */ .D)(configuration.deployments, names), options, "apply");
};


/***/ })

};
;