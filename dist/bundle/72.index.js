"use strict";
exports.id = 72;
exports.ids = [72];
exports.modules = {

/***/ 14491:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ selectDeployments)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** The deployments of these names, in the configuration's order; all when none is named. UserError for an unknown name. */
const selectDeployments = (deployments, names) => {
    const known = deployments.map(({ name }) => name);
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(unknown.map((name) => ({
            message: `There is no deployment "${name}".`,
            suggestion: `the configuration has ${known.join(", ")}`,
        })));
    }
    return names.length === 0 ? deployments : deployments.filter(({ name }) => names.includes(name));
};


/***/ }),

/***/ 88072:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/app/select.ts
var app_select = __webpack_require__(14491);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/terraform/working-folder.ts
var working_folder = __webpack_require__(24616);
;// CONCATENATED MODULE: ./src/app/synth.ts



/**
 * Writes `stacks/NAME/cdk.tf.json` below `folder` for every deployment, where `cdktf synth` writes the same bytes, and
 * gives the files' paths. UserError when they cannot be written.
 */
const writeStacks = async (deployments, folder) => {
    const { synthesize } = await Promise.all(/* import() */[__webpack_require__.e(695), __webpack_require__.e(828)]).then(__webpack_require__.bind(__webpack_require__, 68828));
    const stacks = deployments.map((deployment) => ({
        folder: (0,external_node_path_.join)(folder, "stacks", deployment.name),
        text: synthesize(deployment),
    }));
    return Promise.all(stacks.map(async ({ folder, text }) => {
        const file = (0,external_node_path_.join)(folder, "cdk.tf.json");
        await (0,working_folder/* orUserError */.Rh)(file, async () => {
            await (0,promises_.mkdir)(folder, { recursive: true });
            await (0,promises_.writeFile)(file, text);
        });
        return file;
    }));
};

// EXTERNAL MODULE: ./src/config/read.ts + 5 modules
var read = __webpack_require__(70142);
// EXTERNAL MODULE: ./src/cli/io.ts
var io = __webpack_require__(71604);
;// CONCATENATED MODULE: ./src/cli/verbs/synth.ts





/** Writes the Terraform JSON and prints where. */
const run = async ({ print, workingDirectory }, names, { config, output, json }) => {
    const { configuration } = await (0,read/* readConfiguration */.TD)(config);
    const deployments = (0,app_select/* selectDeployments */.D)(configuration.deployments, names);
    const files = await writeStacks(deployments, (0,external_node_path_.resolve)(workingDirectory, output));
    const shown = files.map((file) => (0,external_node_path_.relative)(workingDirectory, file));
    print(json ? JSON.stringify({ formatVersion: "1.0", files: shown }, null, 2) : shown.join("\n"));
    return io/* exitCodes */.h.answered;
};


/***/ }),

/***/ 10628:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   nV: () => (/* binding */ ownMember),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Throws SyntaxError when the text is no JSON. */
const parseJson = (text) => JSON.parse(text);
const isJsonObject = (value) => typeof value === "object" && value !== null && !isJsonArray(value);
/** The member of a record by a key from outside, such as a resource type: `constructor` is none of an empty record. */
const ownMember = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;
/** Array.isArray does not narrow a read-only array. */
const isJsonArray = (value) => Array.isArray(value);


/***/ }),

/***/ 24616:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ writePrivateFile),
/* harmony export */   Rh: () => (/* binding */ orUserError),
/* harmony export */   cL: () => (/* binding */ withWorkingFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10628);




/**
 * Gives `body` a new folder that only this user can enter, and removes it with all that is in it, however `body` ends:
 * plan files hold secrets. UserError when `parent` cannot be written to.
 */
const withWorkingFolder = async (parent, body) => {
    const folder = await orUserError(parent, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, "sagemaker-auth-")));
    try {
        return await body(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
};
/** Writes a new file that only this user can read. UserError when the disk is full or the folder is not writable. */
const writePrivateFile = async (path, content) => orUserError(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, { mode: 0o600, flag: "wx" }));
const causes = {
    ENOSPC: "the disk is full",
    EDQUOT: "the disk quota is used up",
    EACCES: "permission is denied",
    EPERM: "permission is denied",
    EROFS: "the file system is read-only",
    ENOENT: "there is no such folder",
    ENOTDIR: "a part of the path is not a folder",
    EISDIR: "it is a folder",
    ENAMETOOLONG: "the name is too long",
    ELOOP: "there are too many symbolic links in the path",
};
/** Does file work; UserError where the machine and not the program is to blame. */
const orUserError = async (path, work) => {
    try {
        return await work();
    }
    catch (error) {
        const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
        const cause = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .ownMember */ .nV)(causes, code);
        if (cause === undefined)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`Cannot write to ${path}: ${cause}.`, { cause: error });
    }
};


/***/ })

};
;