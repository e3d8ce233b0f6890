"use strict";
exports.id = 4311;
exports.ids = [4311];
exports.modules = {

/***/ 44311:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ firstWithLockFile),
/* harmony export */   e: () => (/* binding */ oldestTerraform)
/* harmony export */ });
/** The oldest Terraform or OpenTofu that can save a plan of every backend, `cloud` too; `import` blocks are older. */
const oldestTerraform = "1.6.0";
/** The first version whose S3 backend has `use_lockfile`, of Terraform and of OpenTofu alike. */
const firstWithLockFile = "1.10.0";


/***/ })

};
;