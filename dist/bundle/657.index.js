"use strict";
exports.id = 657;
exports.ids = [657];
exports.modules = {

/***/ 90657:
/***/ (function (module) {

module.exports = /*#__PURE__*/require("./657.json");

/***/ })

};
;