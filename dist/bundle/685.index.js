"use strict";
exports.id = 685;
exports.ids = [685];
exports.modules = {

/***/ 78685:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _app_select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14491);
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62000);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71604);



/** Prints the Terraform JSON that makes the two roles for continuous integration. */
const run = async ({ print }, name, { config }) => {
    const { configuration } = await (0,_config_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfiguration */ .TD)(config);
    const { synthesizeBootstrap } = await __webpack_require__.e(/* import() */ 896).then(__webpack_require__.bind(__webpack_require__, 84896));
    for (const deployment of (0,_app_select_js__WEBPACK_IMPORTED_MODULE_0__/* .selectDeployments */ .D)(configuration.deployments, [name])) {
        print(synthesizeBootstrap(deployment).trimEnd());
    }
    return _io_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.answered;
};


/***/ })

};
;