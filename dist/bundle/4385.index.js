"use strict";
exports.id = 4385;
exports.ids = [4385];
exports.modules = {

/***/ 34385:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _app_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14491);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71922);
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61849);
/* harmony import */ var _apply_plans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67443);




/** Removes what the named deployments made; all of them at once must be named one by one. */
const run = async (commandLine, names, options) => {
    const { configuration } = (0,_config_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .TD)(options.config);
    if (names.length === 0) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            message: "Name the deployments to destroy.",
            suggestion: `the configuration has ${configuration.deployments.map(({ name }) => name).join(", ")}`,
        });
    }
    return (0,_apply_plans_js__WEBPACK_IMPORTED_MODULE_2__/* .planAndApply */ .x)(commandLine, (0,_app_select_js__WEBPACK_IMPORTED_MODULE_3__/* .selectDeployments */ .D)(configuration.deployments, names), options, "destroy");
};


/***/ })

};
;