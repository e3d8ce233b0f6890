"use strict";
exports.id = 6743;
exports.ids = [6743];
exports.modules = {

/***/ 86743:
/***/ (function (module) {

module.exports = /*#__PURE__*/require("./6743.json");

/***/ })

};
;