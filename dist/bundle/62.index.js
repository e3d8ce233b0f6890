"use strict";
exports.id = 62;
exports.ids = [62];
exports.modules = {

/***/ 86062:
/***/ (function (module) {

module.exports = /*#__PURE__*/require("./62.json");

/***/ })

};
;