"use strict";
exports.id = 1619;
exports.ids = [1619];
exports.modules = {

/***/ 31619:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadResourceTypes: () => (/* binding */ loadResourceTypes)
/* harmony export */ });
/* unused harmony export createResourceTypes */
/** Gives the resource types over the generated data. */
const createResourceTypes = ({ providers }) => {
    const known = new Map();
    const typesOf = (provider) => {
        const data = Object.hasOwn(providers, provider) ? providers[provider] : undefined;
        if (data === undefined)
            return undefined;
        const types = known.get(provider) ?? new Set(data.types.split(" "));
        known.set(provider, types);
        return types;
    };
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