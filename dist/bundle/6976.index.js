"use strict";
exports.id = 6976;
exports.ids = [6976];
exports.modules = {

/***/ 6976:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71604);

/** Prints the JSON Schema of the configuration file. */
const run = async ({ print }) => {
    const { jsonSchema } = await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(8660), __webpack_require__.e(7032), __webpack_require__.e(4752)]).then(__webpack_require__.bind(__webpack_require__, 84752));
    print(JSON.stringify(jsonSchema(), undefined, 2));
    return _io_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.answered;
};


/***/ })

};
;