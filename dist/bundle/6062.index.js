"use strict";
exports.id = 6062;
exports.ids = [6062];
exports.modules = {

/***/ 86062:
/***/ (function (module) {

module.exports = /*#__PURE__*/require("./6062.json");

/***/ })

};
;