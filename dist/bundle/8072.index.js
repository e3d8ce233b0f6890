"use strict";
exports.id = 8072;
exports.ids = [8072];
exports.modules = {

/***/ 59252:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71922);

/** What the caller chose is wrong: an input of the action, or an argument of the command line. */
class InputError extends _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
}


/***/ }),

/***/ 14491:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ selectDeployments)
/* harmony export */ });
/* harmony import */ var _config_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42784);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59252);


/** The deployments of these names, in the configuration's order; all when none is named. InputError for an unknown name. */
const selectDeployments = (deployments, names) => {
    const known = deployments.map(({ name }) => name);
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(unknown.map((name) => ({
            message: `There is no deployment "${name}".`,
            suggestion: (0,_config_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, known) ?? `the configuration has ${known.join(", ")}`,
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(71922);
// EXTERNAL MODULE: ./src/common/file-work.ts
var file_work = __webpack_require__(39937);
;// CONCATENATED MODULE: ./src/app/synth.ts




/**
 * Writes `stacks/NAME/cdk.tf.json` below `folder` for every deployment, where `cdktf synth` writes the same bytes, and
 * gives the files' paths. UserError when one cannot be written, which says what is written by then.
 */
const writeStacks = async (deployments, folder) => {
    const { synthesize } = await Promise.all(/* import() */[__webpack_require__.e(8695), __webpack_require__.e(8828), __webpack_require__.e(9058)]).then(__webpack_require__.bind(__webpack_require__, 68828));
    const stacks = deployments.map((deployment) => ({
        file: (0,external_node_path_.join)(folder, "stacks", deployment.name, "cdk.tf.json"),
        text: synthesize(deployment),
    }));
    const written = [];
    for (const { file, text } of stacks) {
        try {
            await (0,file_work/* orUserError */.Rh)(file, () => {
                makeFolder((0,external_node_path_.dirname)(file));
                (0,file_work/* writeWhole */.f8)(file, text);
            });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo) || written.length === 0)
                throw error;
            const suggestion = `before it, this was written: ${written.join(", ")}`;
            throw new errors/* UserError */.yo({ message: error.message, suggestion }, { cause: error });
        }
        written.push(file);
    }
    return written;
};
/** Node's own `recursive` never ends below a folder in which nothing can be made, such as /proc. */
const makeFolder = (folder) => {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(folder)))
        makeFolder((0,external_node_path_.dirname)(folder));
    try {
        (0,external_node_fs_.mkdirSync)(folder);
    }
    catch (error) {
        if ((0,errors/* systemErrorOf */.b4)(error)?.code !== "EEXIST")
            throw error;
    }
};

// EXTERNAL MODULE: ./src/config/read.ts + 15 modules
var read = __webpack_require__(61849);
// EXTERNAL MODULE: ./src/cli/io.ts
var io = __webpack_require__(71604);
;// CONCATENATED MODULE: ./src/cli/verbs/synth.ts






/** Writes the Terraform JSON and prints where. */
const run = async ({ print, workingDirectory }, names, { config, output, json }) => {
    // What a variable gives that is not set.
    if (output === "") {
        throw new errors/* UserError */.yo({
            message: "The name of the output's folder is empty.",
            suggestion: "name it, or leave it out for cdktf.out",
        });
    }
    const { configuration } = (0,read/* readConfiguration */.TD)(config);
    const deployments = (0,app_select/* selectDeployments */.D)(configuration.deployments, names);
    const files = await writeStacks(deployments, (0,external_node_path_.resolve)(workingDirectory, output));
    const shown = files.map((file) => (0,external_node_path_.relative)(workingDirectory, file));
    print(json ? JSON.stringify({ formatVersion: "1.0", files: shown }, null, 2) : shown.join("\n"));
    return io/* exitCodes */.h.answered;
};


/***/ }),

/***/ 39937:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ orUserError),
/* harmony export */   eX: () => (/* binding */ replaceWhole),
/* harmony export */   f8: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71922);



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
/** Does file work, of which `what` is the verb; UserError where the machine and not the program is to blame. */
const orUserError = async (path, work, what = "write to") => {
    try {
        return await work();
    }
    catch (error) {
        const refused = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorOf */ .b4)(error);
        if (refused === undefined)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Cannot ${what} ${path}: ${causes[refused.code] ?? refused.words}.`, { cause: error });
    }
};
/** Writes a file, and leaves none where only a part of the text could be written, as on a disk that gets full. */
const writeWhole = (file, text) => {
    const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "w");
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(opened, text);
    }
    catch (error) {
        // A device or a pipe stays.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(opened).isFile())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file);
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
    }
};
/**
 * Writes a file in the place of one of that name, which stays where the new one cannot be written. A symbolic link stays one,
 * and the file that it leads to is the new one.
 */
const replaceWhole = (file, text) => {
    const target = targetOf(file);
    const beside = `${target}.new`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(beside, text);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(beside, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(beside, { force: true });
        throw error;
    }
};
/** Where a path leads, also to what is not there yet. */
const targetOf = (file) => {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() !== true)
        return file;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(file));
};


/***/ })

};
;