"use strict";
exports.id = 1619;
exports.ids = [1619];
exports.modules = {

/***/ 29927:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   nV: () => (/* binding */ ownMember),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Throws SyntaxError when the text is no JSON. */
const parseJson = (text) => JSON.parse(text);
/** The value of a text that is JSON; undefined for any other text. */
const jsonIn = (text) => {
    try {
        return parseJson(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
};
/** Whether a value is an object in the sense of JSON: neither null nor an array. */
const isJsonObject = (value) => typeof value === "object" && value !== null && !isJsonArray(value);
/** The member of a record by a key from outside, such as a resource type: `constructor` is none of an empty record. */
const ownMember = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;
/** Array.isArray does not narrow a read-only array. */
const isJsonArray = (value) => Array.isArray(value);


/***/ }),

/***/ 31619:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadResourceTypes: () => (/* binding */ loadResourceTypes)
/* harmony export */ });
/* unused harmony export createResourceTypes */
/* harmony import */ var _common_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29927);
/* harmony import */ var _common_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53324);


/** Gives the resource types over the generated data. */
const createResourceTypes = ({ providers }) => {
    const typesOf = (0,_common_once_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)((provider) => {
        const data = (0,_common_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownMember */ .nV)(providers, provider);
        return data && new Set(data.types.split(" "));
    });
    return {
        sources: Object.values(providers).map(({ source, version }) => `${source} ${version}`),
        isOtherVersions: (type) => {
            const end = type.indexOf("_");
            return end > 0 && typesOf(type.slice(0, end))?.has(type.slice(end + 1)) === false;
        },
    };
};
/** Gives the resource types of data/resource-types.json, which `npm run data` makes. */
const loadResourceTypes = async () => {
    const file = await __webpack_require__.e(/* import() */ 6743).then(__webpack_require__.t.bind(__webpack_require__, 86743, 19));
    return createResourceTypes(file.default);
};


/***/ })

};
;