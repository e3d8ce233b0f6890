"use strict";
exports.id = 1643;
exports.ids = [1643];
exports.modules = {

/***/ 14024:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyBootstrap: () => (/* binding */ applyBootstrap)
});

// EXTERNAL MODULE: ./src/app/apply.ts + 2 modules
var apply = __webpack_require__(90735);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/plan/from-terraform.ts + 7 modules
var from_terraform = __webpack_require__(19588);
// EXTERNAL MODULE: ./src/terraform/find.ts
var find = __webpack_require__(88805);
// EXTERNAL MODULE: ./src/terraform/lock.ts
var lock = __webpack_require__(9225);
// EXTERNAL MODULE: ./src/terraform/run.ts + 3 modules
var terraform_run = __webpack_require__(52337);
// EXTERNAL MODULE: ./src/terraform/working-folder.ts
var working_folder = __webpack_require__(24616);
// EXTERNAL MODULE: ./src/app/reviewer.ts + 64 modules
var reviewer = __webpack_require__(94785);
// EXTERNAL MODULE: ./src/app/session.ts + 1 modules
var app_session = __webpack_require__(13929);
;// CONCATENATED MODULE: ./src/app/bootstrap.ts









/**
 * Plans the roles that GitHub Actions plans and applies a deployment with, gives the plan to `use`, and removes the
 * folder when that is done. UserError for a deployment that `synthesizeBootstrap` refuses, and where the plan fails.
 */
const withBootstrapPlan = async (run, deployment, use) => (0,working_folder/* withWorkingFolder */.c)(run.temporaryFolder, async (parent) => {
    const { synthesizeBootstrap } = await __webpack_require__.e(/* import() */ 8587).then(__webpack_require__.bind(__webpack_require__, 68587));
    const text = synthesizeBootstrap(deployment);
    const program = await (0,app_session/* findProgram */.Kp)(run);
    if (deployment.backend.type === "s3" && deployment.backend.use_lockfile)
        (0,find/* requireLockFile */.P5)(program);
    const folder = (0,external_node_path_.join)(parent, deployment.name);
    const session = await (0,app_session/* startSession */.J0)(run, program, { name: `${deployment.name}.bootstrap`, folder, text });
    // Not read-only: the lock names a provider that is not needed here.
    if (run.lockFile !== undefined)
        await (0,promises_.copyFile)(run.lockFile, (0,external_node_path_.join)(folder, lock/* lockFileName */.x));
    await (0,terraform_run/* init */.Ts)(session, { lockedProviders: false });
    const { plan: planned, canonical } = (0,from_terraform/* readTerraformPlan */.u)(await (0,terraform_run/* plan */.et)(session, { destroy: false }));
    const review = (await (0,reviewer/* createReviewer */.c)())(planned);
    return use({ session, canonical, review, destroy: false });
});

// EXTERNAL MODULE: ./src/cli/answer.ts + 1 modules
var answer = __webpack_require__(88106);
// EXTERNAL MODULE: ./src/cli/confirm.ts
var cli_confirm = __webpack_require__(8498);
// EXTERNAL MODULE: ./src/cli/io.ts
var io = __webpack_require__(71604);
// EXTERNAL MODULE: ./src/cli/terraform-run.ts
var cli_terraform_run = __webpack_require__(30138);
// EXTERNAL MODULE: ./src/cli/workflow-variables.ts
var workflow_variables = __webpack_require__(70437);
;// CONCATENATED MODULE: ./src/cli/apply-bootstrap.ts







/** Plans a deployment's roles for continuous integration, shows the review, asks, and applies that very plan. */
const applyBootstrap = async (commandLine, deployment, options) => {
    (0,cli_confirm/* requireAnswer */.Z)(commandLine, options, "apply");
    return (0,cli_terraform_run/* withTerraformRun */.Su)(commandLine, { ...options, parallelism: 1 }, (run) => withBootstrapPlan(run, deployment, async (planned) => {
        const name = `${deployment.name}: roles for GitHub Actions`;
        const reports = (kind) => [
            { name, state: { kind }, review: planned.review },
        ];
        const textOf = (kind) => (0,answer/* terminalText */.eR)(commandLine, reports(kind), {}, options);
        const print = (kind) => commandLine.print(options.json
            ? (0,answer/* reportsJson */.qn)(reports(kind), {}, { variables: (0,workflow_variables/* workflowVariables */.p)(deployment) })
            : textOf(kind) + nextStep(deployment));
        if (planned.review.changes.length === 0) {
            print("planned");
            return io/* exitCodes */.h.answered;
        }
        if (!options.yes && !(await (0,cli_confirm/* confirmed */.q)(commandLine, textOf("planned"), `apply ${name}`))) {
            if (options.json)
                print("planned");
            return cli_terraform_run/* declined */.Li;
        }
        await (0,apply/* applyPlan */.g)(planned);
        print("applied");
        return io/* exitCodes */.h.answered;
    }));
};
const nextStep = (deployment) => {
    const lines = Object.entries((0,workflow_variables/* workflowVariables */.p)(deployment)).map(([name, value]) => `  ${name.padEnd(14)}  ${value}`);
    return `\n${["Variables for the workflow:", ...lines].join("\n")}\n`;
};


/***/ })

};
;