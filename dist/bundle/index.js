/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 42613:
/***/ (function (module) {

module.exports = require("assert");

/***/ }),

/***/ 20181:
/***/ (function (module) {

module.exports = require("buffer");

/***/ }),

/***/ 35317:
/***/ (function (module) {

module.exports = require("child_process");

/***/ }),

/***/ 49140:
/***/ (function (module) {

module.exports = require("constants");

/***/ }),

/***/ 76982:
/***/ (function (module) {

module.exports = require("crypto");

/***/ }),

/***/ 24434:
/***/ (function (module) {

module.exports = require("events");

/***/ }),

/***/ 79896:
/***/ (function (module) {

module.exports = require("fs");

/***/ }),

/***/ 91943:
/***/ (function (module) {

module.exports = require("fs/promises");

/***/ }),

/***/ 58611:
/***/ (function (module) {

module.exports = require("http");

/***/ }),

/***/ 65692:
/***/ (function (module) {

module.exports = require("https");

/***/ }),

/***/ 73339:
/***/ (function (module) {

module.exports = require("module");

/***/ }),

/***/ 69278:
/***/ (function (module) {

module.exports = require("net");

/***/ }),

/***/ 34589:
/***/ (function (module) {

module.exports = require("node:assert");

/***/ }),

/***/ 16698:
/***/ (function (module) {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = require("node:buffer");

/***/ }),

/***/ 31421:
/***/ (function (module) {

module.exports = require("node:child_process");

/***/ }),

/***/ 37540:
/***/ (function (module) {

module.exports = require("node:console");

/***/ }),

/***/ 77598:
/***/ (function (module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 53053:
/***/ (function (module) {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ (function (module) {

module.exports = require("node:dns");

/***/ }),

/***/ 78474:
/***/ (function (module) {

module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ (function (module) {

module.exports = require("node:fs");

/***/ }),

/***/ 51455:
/***/ (function (module) {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ (function (module) {

module.exports = require("node:http");

/***/ }),

/***/ 32467:
/***/ (function (module) {

module.exports = require("node:http2");

/***/ }),

/***/ 44708:
/***/ (function (module) {

module.exports = require("node:https");

/***/ }),

/***/ 98995:
/***/ (function (module) {

module.exports = require("node:module");

/***/ }),

/***/ 77030:
/***/ (function (module) {

module.exports = require("node:net");

/***/ }),

/***/ 48161:
/***/ (function (module) {

module.exports = require("node:os");

/***/ }),

/***/ 76760:
/***/ (function (module) {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ (function (module) {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ (function (module) {

module.exports = require("node:process");

/***/ }),

/***/ 41792:
/***/ (function (module) {

module.exports = require("node:querystring");

/***/ }),

/***/ 80481:
/***/ (function (module) {

module.exports = require("node:readline");

/***/ }),

/***/ 57075:
/***/ (function (module) {

module.exports = require("node:stream");

/***/ }),

/***/ 38321:
/***/ (function (module) {

module.exports = require("node:stream/consumers");

/***/ }),

/***/ 46193:
/***/ (function (module) {

module.exports = require("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ (function (module) {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ (function (module) {

module.exports = require("node:tls");

/***/ }),

/***/ 7066:
/***/ (function (module) {

module.exports = require("node:tty");

/***/ }),

/***/ 73136:
/***/ (function (module) {

module.exports = require("node:url");

/***/ }),

/***/ 57975:
/***/ (function (module) {

module.exports = require("node:util");

/***/ }),

/***/ 73429:
/***/ (function (module) {

module.exports = require("node:util/types");

/***/ }),

/***/ 75919:
/***/ (function (module) {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ (function (module) {

module.exports = require("node:zlib");

/***/ }),

/***/ 70857:
/***/ (function (module) {

module.exports = require("os");

/***/ }),

/***/ 16928:
/***/ (function (module) {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ (function (module) {

module.exports = require("stream");

/***/ }),

/***/ 13193:
/***/ (function (module) {

module.exports = require("string_decoder");

/***/ }),

/***/ 53557:
/***/ (function (module) {

module.exports = require("timers");

/***/ }),

/***/ 64756:
/***/ (function (module) {

module.exports = require("tls");

/***/ }),

/***/ 52018:
/***/ (function (module) {

module.exports = require("tty");

/***/ }),

/***/ 87016:
/***/ (function (module) {

module.exports = require("url");

/***/ }),

/***/ 39023:
/***/ (function (module) {

module.exports = require("util");

/***/ }),

/***/ 43106:
/***/ (function (module) {

module.exports = require("zlib");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	(() => {
/******/ 		__nccwpck_require__.nmd = (module) => {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action),
/* harmony export */   cli: () => (/* binding */ cli)
/* harmony export */ });
/**
 * What ncc bundles. Nothing is loaded before one of the two doors is opened, so that each starts with its own code only.
 */
/** Runs as the GitHub Action; sets the process's exit code. */
const action = async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4343), __nccwpck_require__.e(1013), __nccwpck_require__.e(6752), __nccwpck_require__.e(8752), __nccwpck_require__.e(412)]).then(__nccwpck_require__.bind(__nccwpck_require__, 50412))).main();
/** Runs as the command line; sets the process's exit code. */
const cli = async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2027), __nccwpck_require__.e(3097)]).then(__nccwpck_require__.bind(__nccwpck_require__, 53097))).main();

module.exports = __webpack_exports__;
/******/ })()
;