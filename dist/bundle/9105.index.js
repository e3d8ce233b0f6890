"use strict";
exports.id = 9105;
exports.ids = [9105];
exports.modules = {

/***/ 99105:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeExec: () => (/* binding */ nodeExec)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71922);





/**
 * Runs a program in a process group of its own: Ctrl-C on a terminal goes to the whole foreground group, and a second
 * interrupt makes Terraform stop without releasing its lock. So the child hears of it once, from `signal`. A child that
 * a signal ended has the exit code 128 + its number, as in a shell.
 */
const nodeExec = (file, args, { cwd, env, onLine, signal }) => new Promise((resolve, reject) => {
    if (signal?.aborted) {
        reject(new _common_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`Interrupted before ${file} was started.`));
        return;
    }
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true, shell: false });
    const interrupt = () => {
        child.kill("SIGINT");
    };
    signal?.addEventListener("abort", interrupt, { once: true });
    const stdout = [];
    const stderr = [];
    child.stdout.setEncoding("utf8").on("data", (chunk) => stdout.push(chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk) => stderr.push(chunk));
    if (onLine)
        (0,node_readline__WEBPACK_IMPORTED_MODULE_3__.createInterface)({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY }).on("line", onLine);
    child.on("error", (error) => {
        signal?.removeEventListener("abort", interrupt);
        reject(startFailure(file, cwd, error));
    });
    child.on("close", (code, killedBy) => {
        signal?.removeEventListener("abort", interrupt);
        const exitCode = code ?? 128 + (killedBy === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_2__.constants.signals[killedBy]);
        resolve({ exitCode, stdout: stdout.join(""), stderr: stderr.join("") });
    });
});
/** Node reports a missing working directory and a missing program with the same code. */
const startFailure = (file, cwd, error) => {
    const refused = (0,_common_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemErrorOf */ .b4)(error);
    if (refused === undefined)
        return error;
    const { code, words } = refused;
    if (code === "ENOENT" && !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(cwd)) {
        return new _common_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({ message: `Cannot run ${file}: the folder ${cwd} does not exist.` }, { cause: error });
    }
    if (code === "ENOENT") {
        const suggestion = "Install it, or say where it is.";
        return new _common_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({ message: `Cannot run ${file}: there is no such program.`, suggestion }, { cause: error });
    }
    if (code === "EACCES") {
        const suggestion = "Give the path of a program, and make it executable.";
        return new _common_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({ message: `Cannot run ${file}: it may not be executed.`, suggestion }, { cause: error });
    }
    return new _common_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`Cannot run ${file}: ${words}.`, { cause: error });
};


/***/ })

};
;