"use strict";
exports.id = 1652;
exports.ids = [1652];
exports.modules = {

/***/ 59271:
/***/ (function (module) {

module.exports = /*#__PURE__*/require("./1652.json");

/***/ })

};
;