"use strict";
exports.id = 9275;
exports.ids = [9275];
exports.modules = {

/***/ 89275:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71604);

/** Prints the version and, when asked, where the bundled catalogues come from. */
const run = async ({ print, version }, { verbose }) => {
    print(`sagemaker-auth ${version}`);
    if (!verbose)
        return _io_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.answered;
    const { loadCatalogue, loadManagedPolicies } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.bind(__webpack_require__, 40393));
    const { loadResourceTypes } = await __webpack_require__.e(/* import() */ 1619).then(__webpack_require__.bind(__webpack_require__, 31619));
    const [catalogue, managedPolicies, resourceTypes] = await Promise.all([
        loadCatalogue(),
        loadManagedPolicies(),
        loadResourceTypes(),
    ]);
    print(`resource types: ${resourceTypes.sources.join(", ")}`);
    for (const [what, source] of [
        ["actions, resources and condition keys", catalogue.source],
        ["AWS managed policies", managedPolicies.source],
    ]) {
        print(`${what}: ${source.package} ${source.version} (${source.date})`);
    }
    for (const policy of managedPolicies.all())
        print(`  ${policy.name} ${policy.version} (${policy.date})`);
    return _io_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.answered;
};


/***/ })

};
;