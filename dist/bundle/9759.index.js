"use strict";
exports.id = 9759;
exports.ids = [9759];
exports.modules = {

/***/ 99759:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./src/common/file-work.ts
var file_work = __webpack_require__(39937);
// EXTERNAL MODULE: ./src/terraform/lock.ts
var terraform_lock = __webpack_require__(9225);
// EXTERNAL MODULE: ./src/terraform/working-folder.ts
var working_folder = __webpack_require__(24616);
;// CONCATENATED MODULE: ./src/app/terraform-verbs/lock.ts







/** Writes the dependency lock file that every plan and apply is then held to. UserError where that cannot be done. */
const writeLockFile = async ({ deployments, program, file, upgrade, options }, outside) => (0,working_folder/* withWorkingFolder */.c)((0,external_node_os_.tmpdir)(), async (folder) => {
    await (0,working_folder/* writePrivateFile */.P)((0,external_node_path_.join)(folder, "providers.tf.json"), await requiredProviders(deployments));
    if (!upgrade && (0,external_node_fs_.existsSync)(file))
        await (0,terraform_lock/* copyLockFile */.r9)(file, folder);
    const text = await (0,terraform_lock/* lockProviders */.K0)(program, folder, options, outside);
    await (0,file_work/* orUserError */.Rh)(file, () => (0,file_work/* replaceWhole */.eX)(file, text));
});
const synthesized = schemas/* object */.Ikc({ terraform: schemas/* object */.Ikc({ required_providers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }) });
/** What the synthesized configurations say of their providers, as one. They say the same of each. */
const requiredProviders = async (deployments) => {
    const { synthesize } = await Promise.all(/* import() */[__webpack_require__.e(8695), __webpack_require__.e(8828), __webpack_require__.e(1644)]).then(__webpack_require__.bind(__webpack_require__, 68828));
    const required = deployments.map((deployment) => synthesized.parse(JSON.parse(synthesize(deployment))).terraform.required_providers);
    return JSON.stringify({ terraform: { required_providers: Object.assign({}, ...required) } });
};

// EXTERNAL MODULE: ./src/config/read.ts + 15 modules
var read = __webpack_require__(61849);
// EXTERNAL MODULE: ./src/terraform/platform.ts
var terraform_platform = __webpack_require__(79169);
// EXTERNAL MODULE: ./src/cli/io.ts
var io = __webpack_require__(71604);
// EXTERNAL MODULE: ./src/cli/terraform-run.ts
var terraform_run = __webpack_require__(30138);
;// CONCATENATED MODULE: ./src/cli/verbs/lock.ts







/** Writes the dependency lock file beside the configuration, and prints its path. */
const run = async (commandLine, options) => {
    const { outside, workingDirectory, print } = commandLine;
    const { configuration } = (0,read/* readConfiguration */.TD)(options.config);
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(workingDirectory, options.config)), terraform_lock/* lockFileName */.x5);
    const program = await (0,terraform_run/* namedTerraform */.Es)(commandLine, options.terraformBinary);
    const lock = { platforms: platformsOf(options), ...mirrorOf(options, workingDirectory) };
    const { deployments } = configuration;
    await writeLockFile({ deployments, program, file, upgrade: options.upgrade === true, options: lock }, outside);
    const shown = (0,external_node_path_.relative)(workingDirectory, file);
    print(options.json ? JSON.stringify({ formatVersion: "1.0", file: shown }, null, 2) : shown);
    return io/* exitCodes */.h.answered;
};
/** Without any: what GitHub's runners are, and this machine. */
const platformsOf = ({ platform = [] }) => platform.length > 0 ? platform : [...new Set(["linux_amd64", (0,terraform_platform/* platformName */.$)()])];
const mirrorOf = ({ fsMirror, netMirror }, workingDirectory) => {
    if (fsMirror !== undefined)
        return { mirror: { kind: "fs", place: (0,external_node_path_.resolve)(workingDirectory, fsMirror) } };
    return netMirror === undefined ? {} : { mirror: { kind: "net", place: netMirror } };
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


/***/ }),

/***/ 79169:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ platformName)
/* harmony export */ });
const systems = { win32: "windows", sunos: "solaris" };
const architectures = { x64: "amd64", ia32: "386" };
/** `linux_amd64`, `darwin_arm64`: a machine in the words of Terraform's packages; this one, if none is given. */
const platformName = (system = process.platform, architecture = process.arch) => `${systems[system] ?? system}_${architectures[architecture] ?? architecture}`;


/***/ })

};
;