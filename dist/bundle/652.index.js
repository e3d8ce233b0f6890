"use strict";
exports.id = 652;
exports.ids = [652];
exports.modules = {

/***/ 59271:
/***/ (function (module) {

module.exports = /*#__PURE__*/require("./652.json");

/***/ })

};
;