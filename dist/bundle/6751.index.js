"use strict";
exports.id = 6751;
exports.ids = [6751];
exports.modules = {

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