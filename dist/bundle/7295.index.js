"use strict";
exports.id = 7295;
exports.ids = [7295];
exports.modules = {

/***/ 86715:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ applyPlan),
  J: () => (/* binding */ applyPlans)
});

// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(71922);
// EXTERNAL MODULE: ./src/plan/fingerprint/fingerprint.ts
var fingerprint = __webpack_require__(23264);
// EXTERNAL MODULE: ./src/plan/fingerprint/compare-digests.ts
var compare_digests = __webpack_require__(24671);
// EXTERNAL MODULE: ./src/plan/fingerprint/difference.ts
var difference = __webpack_require__(25025);
;// CONCATENATED MODULE: ./src/plan/fingerprint/remainder.ts



/** UserError, with one problem for each difference, unless a plan does what was reviewed or what is left of it. */
const requireRemainder = (reviewed, now) => {
    const comparison = (0,compare_digests/* compareDigests */.v)(reviewed, now);
    if (comparison.same)
        return;
    throw new errors/* UserError */.yo([
        ...(0,difference/* differenceLines */.Z)(comparison).map((message) => ({ message })),
        { message: "Nothing more is applied.", suggestion: "have a new plan reviewed" },
    ]);
};

// EXTERNAL MODULE: ./src/plan/from-terraform.ts + 11 modules
var from_terraform = __webpack_require__(25516);
// EXTERNAL MODULE: ./src/terraform/parallel.ts
var parallel = __webpack_require__(8713);
// EXTERNAL MODULE: ./src/terraform/failure.ts + 1 modules
var failure = __webpack_require__(62248);
// EXTERNAL MODULE: ./src/terraform/run.ts + 3 modules
var run = __webpack_require__(52337);
;// CONCATENATED MODULE: ./src/terraform/retry.ts



/**
 * Errors that a change of IAM causes until it has reached every part of AWS, and that end by themselves. IAM is
 * eventually consistent: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
 * An error may be permanent all the same, which is why the attempts are counted.
 */
const transients = [
    // https://github.com/databricks/terraform-provider-databricks/issues/1226
    {
        text: /Verification of the instance profile failed|DRY_RUN_FAILED/,
        what: "the workspace cannot use the instance profile yet",
    },
    // https://github.com/hashicorp/terraform/issues/15341
    {
        text: /Invalid IAM Instance Profile (ARN|name)/,
        what: "EC2 does not know the instance profile yet",
    },
    // https://github.com/hashicorp/terraform/issues/2660
    {
        text: /has no associated IAM Roles/,
        what: "EC2 does not see the role in the instance profile yet",
    },
    // https://github.com/hashicorp/terraform-provider-aws/issues/8905
    {
        text: /Invalid principal in policy/,
        what: "a policy names a role that AWS does not know yet",
    },
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
    {
        text: /cannot be assumed|role .{0,700} is not authorized to be assumed|not authorized to perform: sts:AssumeRole/i,
        what: "the role cannot be assumed yet",
    },
];
/** What AWS has yet to catch up with, in words; nothing when waiting would not help. */
const transientCause = ({ summary, detail }) => transients.find(({ text }) => text.test(`${summary}\n${detail}`))?.what;
/**
 * AWS's refusal of the workspace's dry run for want of permission, and not of an instance profile that it cannot see yet.
 * Sources: https://github.com/databricks/terraform-provider-databricks/issues/654 and, for the other, 1805.
 */
const isDenial = ({ summary, detail }) => /(?:Verification of the instance profile failed|DRY_RUN_FAILED).{0,2000}not authorized to perform/s.test(`${summary}\n${detail}`);
/** Two minutes and ten seconds in all: EC2 takes up to two to see a new instance profile. */
const waitsInSeconds = [10, 20, 40, 60];
/**
 * Applies the plan that was made last, with `destroy` one that removes everything. Where nothing but transient errors of
 * IAM stopped it, it waits, plans again, asks `requireRemainder` whether the new plan holds nothing but what is left of
 * the first one (it throws UserError if not), and applies that; four times at most, each said aloud. Gives the outputs.
 * UserError as `plan` and `apply` throw it.
 */
const applyWithRetries = async (session, requireRemainder, { destroy, passRoleIsTheirs = false } = { destroy: false }) => {
    for (const [attempt, seconds] of waitsInSeconds.entries()) {
        const tried = await outputsOrCause(session, passRoleIsTheirs);
        if (typeof tried !== "string")
            return tried;
        session.outside.log.warning(`${session.deployment}: ${tried}. Waiting ${seconds} s, then applying what is left (retry ${attempt + 1} of ${waitsInSeconds.length}).`);
        await wait(session, seconds);
        requireRemainder(await (0,run/* plan */.et)(session, { destroy }));
    }
    return (0,run/* apply */.Bb)(session);
};
/** Applies; gives the outputs when that went well, else why it is worth waiting. Any other failure is thrown on. */
const outputsOrCause = async (session, passRoleIsTheirs) => {
    try {
        return await (0,run/* apply */.Bb)(session);
    }
    catch (error) {
        if (!(error instanceof failure/* TerraformFailure */.Nz))
            throw error;
        const causes = error.diagnostics.map(transientCause);
        const [cause] = causes;
        if (cause === undefined || causes.includes(undefined))
            throw error;
        if (passRoleIsTheirs && error.diagnostics.some(isDenial))
            throw error;
        return cause;
    }
};
const wait = async ({ outside, signal, deployment }, seconds) => {
    await outside.clock.sleep(seconds * 1_000, signal);
    if (signal?.aborted)
        throw new errors/* UserError */.yo(`${deployment}: interrupted while waiting to apply what is left.`);
};

;// CONCATENATED MODULE: ./src/app/terraform-verbs/apply.ts






/** Applies plans side by side, each as `applyPlan` does, and gives the outcomes in the same order. */
const applyPlans = async ({ outside, parallelism }, planned) => {
    const results = await (0,parallel/* inParallel */.H)(planned, parallelism, (each) => outside.log.group(`${each.deployment.name}: applying`, () => applyPlan(each)));
    return results.map((result, index) => {
        const each = planned[index];
        if (result.status === "fulfilled" && each !== undefined) {
            return { kind: "applied", planned: each, outputs: result.value };
        }
        if (result.status === "rejected" && each !== undefined && result.reason instanceof errors/* UserError */.yo) {
            return { kind: "failed", planned: each, error: result.reason };
        }
        throw result.status === "rejected" ? result.reason : new Error("more results than deployments");
    });
};
/**
 * Applies the very plan that was made. Where AWS has to catch up it plans again, and applies only what is left of the
 * same plan. Gives the outputs; UserError where that fails.
 */
const applyPlan = async (planned) => {
    const { session, canonical, reading, destroy, deployment } = planned;
    const first = (0,fingerprint/* planDigests */.tb)(canonical);
    return applyWithRetries(session, (again) => requireRemainder(first, (0,from_terraform/* readTerraformPlan */.u)(again, reading).canonical), {
        destroy,
        passRoleIsTheirs: deployment?.workspace.pass_role === "external",
    });
};


/***/ }),

/***/ 33600:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kp: () => (/* binding */ findProgram),
  tG: () => (/* binding */ stackFile),
  J0: () => (/* binding */ startSession)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/common/file-work.ts
var file_work = __webpack_require__(39937);
// EXTERNAL MODULE: ./src/common/json.ts
var json = __webpack_require__(29927);
;// CONCATENATED MODULE: ./src/terraform/progress.ts

/**
 * The line that a person reads for one step, or nothing for a step that is not worth one: each resource gets one line
 * when it is planned and one when it is done, and a slow one another every minute. What only differs from
 * its state gets none: a role does after every first apply, written down before its policies are attached, and what somebody
 * changed is in the plan and its review.
 */
const describeProgress = (event) => {
    switch (event.kind) {
        case "planned":
            return `${event.address}: will be ${pastTense(event.operation)}`;
        case "drifted":
            return event.operation === "delete" ? `${event.address}: was destroyed outside of Terraform` : undefined;
        case "started":
            return undefined;
        case "continues":
            return event.seconds % 60 === 0
                ? `${event.address}: still ${presentTense(event.operation)} after ${duration(event.seconds)}`
                : undefined;
        case "completed":
            return `${event.address}: ${pastTense(event.operation)} in ${duration(event.seconds)}`;
        case "failed":
            return `${event.address}: could not be ${pastTense(event.operation)} (${duration(event.seconds)})`;
    }
};
const verbs = {
    create: ["created", "being created"],
    update: ["updated", "being updated"],
    delete: ["destroyed", "being destroyed"],
    replace: ["replaced", "being replaced"],
    read: ["read", "being read"],
    import: ["imported", "being imported"],
    move: ["moved", "being moved"],
    remove: ["forgotten", "being forgotten"],
    forget: ["forgotten", "being forgotten"],
    noop: ["left as it is", "being left as it is"],
};
/** A word of a newer Terraform is shown as it is. */
const pastTense = (operation) => (0,json/* ownMember */.nV)(verbs, operation)?.[0] ?? operation;
const presentTense = (operation) => (0,json/* ownMember */.nV)(verbs, operation)?.[1] ?? operation;
/** `0 s`, `75 s` as `1 min 15 s`. */
const duration = (seconds) => seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min${seconds % 60 === 0 ? "" : ` ${seconds % 60} s`}`;

// EXTERNAL MODULE: ./src/terraform/working-folder.ts
var working_folder = __webpack_require__(24616);
;// CONCATENATED MODULE: ./src/app/terraform-verbs/session.ts





/** Finds the run's Terraform and says its version. UserError when there is none. */
const findProgram = async ({ findTerraform, outside }) => {
    const program = await findTerraform();
    outside.log.info(`${program.product} ${program.version} (${program.file})`);
    return program;
};
/** The name of the file in a session's folder that holds the Terraform JSON. */
const stackFile = "cdk.tf.json";
/**
 * Makes the folder with its Terraform JSON; `name` is what progress and errors call it. UserError where it cannot be
 * written.
 */
const startSession = async (run, program, { name, folder, text }) => {
    await (0,file_work/* orUserError */.Rh)(folder, () => (0,promises_.mkdir)(folder, { mode: 0o700 }));
    await (0,working_folder/* writePrivateFile */.P)((0,external_node_path_.join)(folder, stackFile), text);
    const { log } = run.outside;
    return {
        deployment: name,
        program,
        folder,
        outside: run.outside,
        logFile: (0,external_node_path_.join)(run.logFolder, `sagemaker-auth-${name}.log`),
        lockTimeoutSeconds: run.lockTimeoutSeconds,
        onProgress: (event) => {
            const line = describeProgress(event);
            if (line !== undefined)
                log.info(`${name}: ${line}`);
        },
        signal: run.signal,
    };
};


/***/ }),

/***/ 88106:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZF: () => (/* binding */ answer),
  qn: () => (/* binding */ reportsJson),
  eR: () => (/* binding */ terminalText),
  Li: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(71922);
// EXTERNAL MODULE: ./src/common/file-work.ts
var file_work = __webpack_require__(39937);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/html/report.ts + 1 modules
var report = __webpack_require__(64494);
// EXTERNAL MODULE: ./src/report/json/review.ts
var json_review = __webpack_require__(79481);
// EXTERNAL MODULE: ./src/report/markdown/comment.ts + 3 modules
var comment = __webpack_require__(38238);
// EXTERNAL MODULE: ./src/report/markdown/limit.ts
var limit = __webpack_require__(19113);
// EXTERNAL MODULE: ./src/report/next-step.ts
var next_step = __webpack_require__(15780);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/sections/extras.ts + 4 modules
var extras = __webpack_require__(31530);
// EXTERNAL MODULE: ./src/report/sections/overview.ts
var overview = __webpack_require__(35596);
// EXTERNAL MODULE: ./src/report/sections/report.ts + 8 modules
var sections_report = __webpack_require__(24085);
// EXTERNAL MODULE: ./src/report/sections/state.ts
var state = __webpack_require__(8130);
// EXTERNAL MODULE: ./src/report/terminal/print.ts + 2 modules
var print = __webpack_require__(84945);
;// CONCATENATED MODULE: ./src/report/terminal/report.ts






/** What a reader of a terminal asks for seldom, and what it is called. */
const leftOut = new Map([
    ["calls", "the AWS calls one by one"],
    ["unchanged detail", "what stays as it is"],
    ["plan text", "the plan attribute by attribute"],
]);
/**
 * The same report for a terminal, ending in a line end. Unless `verbose` asks for all, what is long is told in short, some sections are
 * left out, and the end says of both what they are and how to read them. After more than a screen the headline comes again.
 */
const renderTerminal = (reports, context, options) => {
    const isShown = ({ kind }) => options.verbose === true || !leftOut.has(kind);
    const parts = reports
        .map((report) => (0,sections_report/* deploymentSections */.iF)(report, context))
        .filter(({ isQuiet }) => !isQuiet || reports.length === 1);
    const sections = parts.map((part) => part.sections.filter(isShown).flatMap(({ blocks }) => blocks));
    const top = [...(0,state/* noticeBlocks */.bI)(context.notices), ...(reports.length > 1 ? (0,overview/* overviewTable */.Uc)(reports) : [])];
    const body = (0,print/* terminalBlocks */.v)([
        ...top,
        ...parts.flatMap(({ headline }, index) => [...headline, ...(sections[index] ?? [])]),
        ...(options.verbose ? [] : shortenedNote(parts)),
    ], options);
    const isLong = body.split("\n").length > screenLines;
    const again = isLong && sections.some((blocks) => blocks.length > 0) ? headlineAgain(top, parts, reports) : [];
    return `${[body, ...(again.length === 0 ? [] : [(0,print/* terminalBlocks */.v)(again, options)])].join("\n\n")}\n`;
};
/** A window of this height still shows the head of what is not longer. */
const screenLines = 40;
/**
 * What the whole comes to, for those from whom the top has scrolled away: of one deployment its head and what to do next,
 * of several a row each.
 */
const headlineAgain = (top, parts, reports) => [
    (0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)("Again in short")}`),
    ...top,
    ...(reports.length === 1
        ? [...parts.flatMap(({ headline }) => headline.map(withoutReference)), ...reports.flatMap(extras/* nextStepSection */.TZ)]
        : []),
];
/** Rows that change nothing of what somebody decides about access. */
const referenceRows = ["DEPLOY", "NOT CHECKED"];
const withoutReference = (block) => block.kind === "answers"
    ? { ...block, rows: block.rows.filter(([question]) => !referenceRows.includes(question)) }
    : block;
const shortenedNote = (parts) => {
    const sections = parts.flatMap((part) => part.sections);
    const names = new Set([
        ...sections.filter(({ kind }) => !leftOut.has(kind)).flatMap(({ blocks }) => blocks.flatMap(longNames)),
        ...[...leftOut].flatMap(([kind, name]) => (sections.some((section) => section.kind === kind) ? [name] : [])),
    ]);
    if (names.size === 0)
        return [];
    return [
        (0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `Not shown here: ${(0,blocks/* listing */.RR)([...names].map((name) => [(0,blocks/* text */.Qq)(name)]))}. The same command with --verbose prints all of it.`),
    ];
};
const longNames = (block) => (block.kind === "long" ? [block.what] : []);

// EXTERNAL MODULE: ./src/cli/error-json.ts
var error_json = __webpack_require__(87019);
// EXTERNAL MODULE: ./src/cli/report-lost.ts
var report_lost = __webpack_require__(36181);
;// CONCATENATED MODULE: ./src/cli/answer.ts











/**
 * Prints the reports, as JSON or for a person, and then writes the files that were asked for. `requireReportFiles` has
 * looked before that they can be written; ReportLost where one cannot be any longer, as on a disk that is full by now.
 */
const answer = async (commandLine, reports, context, { json, markdown, html, verbose }) => {
    // First, for nothing that comes of the files may take the answer with it: it may be that of an apply.
    commandLine.print(json ? reportsJson(reports, context) : terminalText(commandLine, reports, context, { verbose }));
    await writeReports([
        [markdown, () => `${(0,comment/* renderComment */.w)(reports, context, limit/* summaryLimit */.mf).body}\n`],
        [html, () => (0,report/* renderHtml */.K)(reports, context)],
    ]);
};
/** Writes each text to its file, if it has one. ReportLost for all that cannot be written. */
const writeReports = async (reports) => {
    const problems = [];
    for (const [file, text] of reports) {
        if (file === undefined)
            continue;
        try {
            await (0,file_work/* orUserError */.Rh)(file, () => (0,file_work/* writeWhole */.f8)(file, text()));
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            problems.push(...error.problems);
        }
    }
    if (problems.length > 0)
        throw new report_lost/* ReportLost */.V(problems);
};
/** The reports as a person at this terminal reads them, `verbose` with nothing told in short. */
const terminalText = ({ width, color }, reports, context, { verbose }) => renderTerminal(reports, context, { width, color, verbose: verbose === true });
/** The reports as JSON for machines, with everything that a person is told beside the reviews; `more` comes last. */
const reportsJson = (reports, { notices }, more = {}) => {
    const deployments = reports.map(({ name, state, review, notices, handOver, outputs, nextStep }) => ({
        name,
        state,
        notices,
        review: review && (0,json_review/* reviewJson */.j)(review),
        handOver,
        outputs,
        nextStep: nextStep && { ...nextStep, command: (0,next_step/* deployCommand */.J)(nextStep) },
    }));
    const answer = { formatVersion: "1.0", ...errorOf(reports), notices, deployments, ...more };
    return (0,report_escape/* visibleInJson */.Id)(JSON.stringify(answer, undefined, 2));
};
/** So that a machine finds a failure where it finds every other one. */
const errorOf = (reports) => {
    const problems = reports.flatMap(({ state }) => state.kind === "plan-failed" || state.kind === "apply-failed" ? state.problems : []);
    return problems.length === 0 ? {} : { error: (0,error_json/* errorJson */.d)(problems) };
};


/***/ }),

/***/ 66894:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyBootstrap: () => (/* binding */ applyBootstrap)
});

// EXTERNAL MODULE: ./src/app/terraform-verbs/apply.ts + 2 modules
var apply = __webpack_require__(86715);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/plan/from-terraform.ts + 11 modules
var from_terraform = __webpack_require__(25516);
// EXTERNAL MODULE: ./src/terraform/find.ts
var find = __webpack_require__(88805);
// EXTERNAL MODULE: ./src/terraform/lock.ts
var lock = __webpack_require__(9225);
// EXTERNAL MODULE: ./src/terraform/run.ts + 3 modules
var terraform_run = __webpack_require__(52337);
// EXTERNAL MODULE: ./src/terraform/working-folder.ts
var working_folder = __webpack_require__(24616);
// EXTERNAL MODULE: ./src/app/reviewer.ts + 81 modules
var reviewer = __webpack_require__(8718);
// EXTERNAL MODULE: ./src/app/terraform-verbs/session.ts + 1 modules
var terraform_verbs_session = __webpack_require__(33600);
;// CONCATENATED MODULE: ./src/app/terraform-verbs/bootstrap.ts








/**
 * Plans the roles that GitHub Actions plans and applies a deployment with, gives the plan to `use`, and removes the
 * folder when that is done. UserError for a deployment that `synthesizeBootstrap` refuses, and where the plan fails.
 */
const withBootstrapPlan = async (run, deployment, use) => (0,working_folder/* withWorkingFolder */.c)(run.temporaryFolder, async (parent) => {
    const { synthesizeBootstrap } = await __webpack_require__.e(/* import() */ 968).then(__webpack_require__.bind(__webpack_require__, 68587));
    const text = synthesizeBootstrap(deployment);
    const program = await (0,terraform_verbs_session/* findProgram */.Kp)(run);
    if (deployment.backend.type === "s3" && deployment.backend.use_lockfile)
        (0,find/* requireLockFile */.P5)(program);
    const folder = (0,external_node_path_.join)(parent, deployment.name);
    const session = await (0,terraform_verbs_session/* startSession */.J0)(run, program, { name: `${deployment.name}.bootstrap`, folder, text });
    // Not read-only: the lock names a provider that is not needed here.
    if (run.lockFile !== undefined)
        await (0,lock/* copyLockFile */.r9)(run.lockFile, folder);
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


/***/ }),

/***/ 8498:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ requireAnswer),
/* harmony export */   q: () => (/* binding */ confirmed)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71922);

/** UserError where nobody can be asked and no --yes was given. */
const requireAnswer = ({ terminal }, { yes }, verb) => {
    if (yes || terminal() !== undefined)
        return;
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        message: `There is no terminal to ask on, so nothing was ${verb === "apply" ? "applied" : "destroyed"}.`,
        suggestion: verb === "apply"
            ? "look at the plan first, then give --yes to apply without being asked"
            : "run it on a terminal, which shows what goes and asks, or give --yes to destroy without being asked",
    });
};
/** Shows a text on standard error, asks whether to do `what`, and says so if it is not to be. */
const confirmed = async ({ terminal, outside }, shown, what) => {
    const person = terminal();
    if (person === undefined)
        return false;
    outside.log.info(shown);
    const isConfirmed = (await person.ask(`Type "yes" to ${what}: `)).trim() === "yes";
    if (!isConfirmed)
        outside.log.info("Nothing was changed.");
    return isConfirmed;
};


/***/ }),

/***/ 24671:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ compareDigests)
/* harmony export */ });
/* harmony import */ var _common_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29927);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70805);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23264);



/**
 * Compares a plan made now with the reviewed digests. No difference is: a reviewed change that is missing because the
 * resource already is what it was reviewed to become; a creation that failed halfway and is now a replacement; what is
 * left of a half-done replacement. Everything else is one.
 */
const compareDigests = (reviewed, now) => {
    const then = new Map(reviewed.changes.map((change) => [(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(change), change]));
    const present = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .planDigests */ .tb)(now);
    const unexpected = present.changes.filter((change) => !isSame(then.get((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(change)), change) && !continues(then.get(change.address), change));
    const identities = new Set(present.changes.map(_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu));
    const missing = reviewed.changes.filter((change) => !identities.has((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(change)) && !isApplied(change, now));
    const added = unexpected.filter((change) => !then.has((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(change)));
    const changed = unexpected.filter((change) => then.has((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(change)));
    const isIdle = present.changes.length === 0;
    const policies = isIdle ? [] : differing(documents(reviewed), documents(present)).toSorted();
    const providers = isIdle ? [] : differing(places(reviewed), places(present)).toSorted();
    return {
        same: unexpected.length + missing.length + policies.length + providers.length === 0,
        added: added.map((change) => ({ address: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(change), now: change.action, attributes: [] })),
        missing: missing.map((change) => ({
            address: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(change),
            reviewed: change.action,
            attributes: unappliedAttributes(change, now),
        })),
        changed: changed.map((change) => deltaOf(then.get((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(change)), change)),
        policies,
        providers,
    };
};
const isSame = (then, now) => then !== undefined && (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfChange */ .YH)(then) === (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfChange */ .YH)(now);
/**
 * Whether a change finishes what an earlier run has begun: a tainted creation, half of a replacement. `then` is the
 * reviewed change of the present object of the same address, where `now` may be about an old one of it.
 */
const continues = (then, now) => {
    if (then === undefined)
        return false;
    if (now.deposed !== undefined)
        return then.action === "replace" && now.action === "destroy" && isOldObject(then, now);
    const begun = (then.action === "create" && now.action === "replace" && now.tainted === true) ||
        (then.action === "replace" && now.action === "create") ||
        (then.action === "replace" && now.action === "replace" && now.tainted === true);
    return begun && differing(then.after, now.after).length === 0 && then.unknown.join() === now.unknown.join();
};
/** The object that a replacement, creating first, has yet to destroy: what is known of it on both occasions agrees. */
const isOldObject = (then, now) => {
    const shared = Object.keys(then.before).filter((attribute) => attribute in now.before);
    return shared.includes("id") && shared.every((attribute) => then.before[attribute] === now.before[attribute]);
};
/** Whether an earlier run has made a reviewed change: the resource is as it was reviewed to become. */
const isApplied = (change, now) => {
    if (change.deposed !== undefined)
        return true;
    const isThere = now.resting.has(change.address);
    if (change.action === "destroy" || change.action === "forget")
        return !isThere;
    return isThere && unappliedAttributes(change, now).length === 0;
};
/** Where the resource as it is differs from what it was reviewed to become; nothing can be said of unknown values. */
const unappliedAttributes = ({ address, after, unknown }, now) => {
    const resting = now.resting.get(address);
    if (resting === undefined)
        return [];
    return Object.entries(after).flatMap(([attribute, digest]) => {
        if (digest === "unknown" || digest === "sensitive")
            return [];
        return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .restingText */ .cw)(resting, attribute, unknown)) === digest ? [] : [attribute];
    });
};
const deltaOf = (then, now) => ({
    address: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(now),
    ...(then === undefined ? {} : { reviewed: then.action }),
    now: now.action,
    attributes: [
        ...new Set([...differing(then?.before ?? {}, now.before), ...differing(then?.after ?? {}, now.after)]),
    ].sort(),
});
/** An attribute that one side does not list is absent there. */
const differing = (one, other) => [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((attribute) => ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_2__/* .ownMember */ .nV)(one, attribute) ?? "absent") !== ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_2__/* .ownMember */ .nV)(other, attribute) ?? "absent"));
const documents = ({ policies }) => Object.fromEntries(policies.map(({ arn, digest }) => [arn, digest]));
const places = ({ providers }) => Object.fromEntries(providers.map(({ key, digest }) => [key, digest]));


/***/ }),

/***/ 25025:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ differenceLines)
/* harmony export */ });
/** What a plan does that was not reviewed, and the reverse, a line each; empty where `comparison.same`. */
const differenceLines = ({ added, missing, changed, policies, providers, }) => [
    ...added.map(({ address, now }) => `not reviewed: ${now} of ${address}`),
    ...changed.map(changedLine),
    ...missing.map(({ address, reviewed, attributes }) => `reviewed, but no longer planned: ${reviewed} of ${address}${attributeList(attributes)}`),
    ...policies.map(policyLine),
    ...providers.map((key) => `the provider ${key} works in another account, region or workspace than was reviewed`),
];
const policyLine = (arn) => arn.includes(":role/")
    ? `the existing role ${arn} has other policies than those reviewed, or they could be read only once`
    : `the managed policy ${arn} is another document than the one reviewed`;
const changedLine = ({ address, reviewed, now, attributes }) => reviewed === now
    ? `not as reviewed: ${now} of ${address}${attributeList(attributes)}`
    : `not as reviewed: ${now} of ${address}, reviewed was ${reviewed}${attributeList(attributes)}`;
const attributeList = (attributes) => attributes.length === 0 ? "" : ` (${attributes.join(", ")})`;


/***/ }),

/***/ 79481:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson),
/* harmony export */   j: () => (/* binding */ reviewJson)
/* harmony export */ });
/* harmony import */ var _iam_language_print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65271);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14031);


/**
 * A review as JSON for programs, indented, without a line end after it. `formatVersion` is `1.0`: within 1.x fields are
 * only added. Statements are policy JSON, and `actions` are the words of Terraform's plan JSON. A character that cannot
 * be seen is written as `\u202e`, which JSON reads back as the same text.
 */
const renderJson = (review) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleInJson */ .Id)(JSON.stringify(reviewJson(review), undefined, 2));
/** The same as a value, to be put into a larger answer. */
const reviewJson = (review) => {
    const { formatVersion, resources, principals, deployability, findings, fingerprint, changes, ...rest } = review;
    const actionsOf = new Map(changes.map((change) => [actionKey(change), terraformActions(change)]));
    return {
        formatVersion,
        ...rest,
        changes: changes.map(changeJson),
        resources: resources.map((resource) => resourceJson(resource, actionsOf.get(actionKey(resource)))),
        principals,
        deployability,
        findings,
        ...(fingerprint !== undefined && { fingerprint }),
    };
};
/** An address is that of the present object and of old ones that are destroyed or forgotten. */
const actionKey = ({ address, action }) => `${action} ${address}`;
/** Terraform's `actions` list. Source: https://developer.hashicorp.com/terraform/internals/json-format#change-representation */
const terraformActions = ({ action, replaceOrder, }) => {
    if (action === "destroy")
        return ["delete"];
    if (action !== "replace")
        return [action];
    if (replaceOrder === "create-and-forget")
        return ["create", "forget"];
    return replaceOrder === "create-before-destroy" ? ["create", "delete"] : ["delete", "create"];
};
const changeJson = (change) => {
    const { address, type, name, providerName, attributes, importingId, previousAddress, deposed } = change;
    return {
        address,
        type,
        name,
        providerName,
        actions: terraformActions(change),
        ...(importingId !== undefined && { importingId }),
        ...(previousAddress !== undefined && { previousAddress }),
        ...(deposed !== undefined && { deposed }),
        attributes,
    };
};
const resourceJson = ({ address, type, action, documents }, actions) => ({
    address,
    type,
    actions: actions ?? terraformActions({ action }),
    documents: documents.map(documentJson),
});
const documentJson = ({ statements, ...document }) => ({
    ...document,
    statements: statements.map(statementChangeJson),
});
const statementChangeJson = (change) => ({
    change: change.change,
    ...(change.change !== "+" && change.change !== "=" && { before: statementJson(change.before) }),
    ...(change.change !== "-" && { after: statementJson(change.after) }),
});
const statementJson = (statement) => JSON.parse((0,_iam_language_print_js__WEBPACK_IMPORTED_MODULE_1__/* .printStatement */ .jH)(statement));


/***/ }),

/***/ 84945:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ terminalBlocks)
});

// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/graph/words.ts
var words = __webpack_require__(56488);
// EXTERNAL MODULE: ./src/report/terminal/width.ts
var terminal_width = __webpack_require__(33935);
;// CONCATENATED MODULE: ./src/report/terminal/wrap.ts


/** The columns of a terminal that a line takes: two for a wide character such as an emoji, none for a combining one. */
const printedColumns = (line) => line.reduce((sum, { text }) => sum + (0,terminal_width/* columns */.Y)(text), 0);
/** A line in lines of at most `width` columns, broken at spaces where that is possible, else anywhere. */
const wrap = (line, width) => splitAt(line.flatMap(toRuns), "\n").flatMap((part) => fill(splitAt(part, " "), width));
/** Line breaks and single spaces come as runs of their own. */
const toRuns = (inline) => {
    if (inline.kind === "break")
        return [{ text: "\n", style: "plain" }];
    const style = inline.kind === "link" ? "plain" : inline.kind === "text" ? "plain" : inline.kind;
    const shown = inline.kind !== "code" ? inline.text : inline.text === "" ? report_escape/* emptyText */.BI : (0,report_escape/* visible */.RK)(inline.text);
    return shown
        .split(/( )/)
        .filter((text) => text !== "")
        .map((text) => ({ text, style }));
};
const splitAt = (runs, separator) => {
    const parts = [[]];
    for (const run of runs) {
        if (run.text === separator)
            parts.push([]);
        else
            parts.at(-1)?.push(run);
    }
    return parts;
};
/** Words, each of one or several runs, into lines; a word that is wider than a line is cut. */
const fill = (words, width) => {
    const lines = [[]];
    let used = 0;
    for (const word of words) {
        const needed = printedColumns(word);
        if (needed === 0)
            continue;
        if (used > 0 && used + 1 + needed > width) {
            lines.push([]);
            used = 0;
        }
        if (used > 0)
            lines.at(-1)?.push({ text: " ", style: "plain" });
        used += used > 0 ? 1 : 0;
        if (used + needed <= width) {
            lines.at(-1)?.push(...word);
            used += needed;
            continue;
        }
        for (const run of word) {
            for (const text of (0,terminal_width/* chunks */.V)(run.text, width - used, width)) {
                if (used + (0,terminal_width/* columns */.Y)(text) > width && used > 0) {
                    lines.push([]);
                    used = 0;
                }
                lines.at(-1)?.push({ ...run, text });
                used += (0,terminal_width/* columns */.Y)(text);
            }
        }
    }
    return lines;
};

;// CONCATENATED MODULE: ./src/report/terminal/table.ts

const gap = 2;
/** A column that holds more than this is not made narrower: few names of actions and resources would be whole in it. */
const narrowest = 20;
/**
 * A table in lines of at most `width` columns, its cells wrapped; where the columns would be too narrow to read, each
 * row as a list of `head: value`.
 */
const tableLines = (head, rows, width) => columnLines([head, ...rows.map((cells) => head.map((_, column) => cells[column] ?? []))], width) ??
    rows.flatMap((cells, index) => [...(index === 0 ? [] : [[]]), ...recordLines(head, cells, width)]);
/** The same for answers, each of which has its question beside it and none above. */
const answerLines = (answers, width) => columnLines(answers, width) ?? answers.flatMap(([question, answer]) => recordLines([question], [answer], width));
/** Rows of as many cells each; undefined where a column would be too narrow. */
const columnLines = (rows, width) => {
    const all = rows.map((cells) => cells.map(unwrapped));
    const natural = (all[0] ?? []).map((_, column) => Math.max(1, ...all.map((cells) => cells[column]?.width ?? 0)));
    const widths = shrink(natural, width - gap * (natural.length - 1));
    return widths && all.flatMap((cells) => rowLines(cells, widths));
};
const unwrapped = (content) => {
    const lines = wrap(content, Number.POSITIVE_INFINITY);
    return { content, lines, width: Math.max(0, ...lines.map(printedColumns)) };
};
/** Takes from the widest columns until all fit; undefined where that would leave one too narrow. */
const shrink = (natural, room) => {
    const sum = (limit) => natural.reduce((total, each) => total + Math.min(each, limit), 0);
    let limit = Math.max(...natural);
    while (limit > narrowest && sum(limit) > room)
        limit--;
    return sum(limit) > room ? undefined : natural.map((each) => Math.min(each, limit));
};
const rowLines = (cells, widths) => {
    const wrapped = cells.map((cell, column) => {
        const width = widths[column] ?? 0;
        return cell.width <= width ? cell.lines : wrap(cell.content, width);
    });
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, index) => trimEnd(wrapped.flatMap((lines, column) => {
        const line = lines[index] ?? [];
        const fill = (widths[column] ?? 0) - printedColumns(line) + gap;
        return [...line, { text: " ".repeat(Math.max(0, fill)), style: "plain" }];
    })));
};
const trimEnd = (line) => {
    const last = line.findLastIndex(({ text }) => text.trim() !== "");
    return line.slice(0, last + 1);
};
const recordLines = (head, cells, width) => cells.flatMap((cell, column) => {
    const name = head[column] ?? [];
    if (cell.length === 0)
        return [];
    return wrap(name.length === 0 ? cell : [...name, { kind: "text", text: ": " }, ...cell], width);
});

;// CONCATENATED MODULE: ./src/report/terminal/print.ts





/** Blocks as text for a terminal, with an empty line between them; no escape sequences unless colour is asked for. */
const terminalBlocks = (blocks, options) => printLines(allLines(blocks, { ...options, width: Math.max(20, options.width) }), options.color);
const allLines = (blocks, options) => blocks.flatMap((block, index) => [...(index === 0 ? [] : [[]]), ...blockLines(block, options)]);
const blockLines = (block, options) => {
    const { width } = options;
    switch (block.kind) {
        case "heading":
            return wrap(block.content.map((inline) => (inline.kind === "text" ? { ...inline, kind: "strong" } : inline)), width);
        case "paragraph":
            return wrap(block.content, width);
        case "list":
            return block.items.flatMap((item) => hanging("\u2022 ", wrap(item, width - 2)));
        case "answers":
            return answerLines([block.head, ...block.rows.map(([question, answer]) => [[(0,blocks/* strong */.ko)(question)], answer])], width);
        case "table":
            return tableLines(block.head, block.rows, width);
        case "code":
            return (0,report_escape/* visibleBlock */._n)(block.text)
                .split("\n")
                .map((text) => [{ text: `  ${text.replaceAll("\t", "    ")}`, style: "plain" }]);
        case "fold":
            return [
                ...wrap(block.summary, width),
                ...block.blocks.flatMap((inner) => blockLines(inner, { ...options, width: width - 2 }).map(indent)),
            ];
        case "graph":
            return graphLines(block.graph, width);
        case "long":
            return allLines(options.verbose ? block.blocks : block.short, options);
    }
};
const indent = (line) => line.length === 0 ? line : [{ text: "  ", style: "plain" }, ...line];
const hanging = (mark, lines) => lines.map((line, index) => [{ text: index === 0 ? mark : " ".repeat(mark.length), style: "plain" }, ...line]);
const arrows = {
    new: "==>",
    changed: "~~>",
    removed: "-x ",
    unchanged: "-->",
    unknown: "-?>",
};
const graphLines = ({ nodes, edges }, width) => {
    const names = new Map(nodes.map(({ id, role, name }) => [id, `${name} (${role})`]));
    return edges.flatMap((edge) => wrap([
        { kind: "code", text: names.get(edge.from) ?? "" },
        { kind: "text", text: ` ${arrows[edge.status]} ` },
        { kind: "text", text: (0,report_escape/* visible */.RK)((0,words/* edgeWords */.J)(edge)) },
        { kind: "text", text: ` ${arrows[edge.status]} ` },
        { kind: "code", text: names.get(edge.to) ?? "" },
    ], width));
};
const printLines = (lines, color) => lines.map((line) => (color ? colored(line) : (0,report_escape/* withoutCommands */.Df)(line.map(({ text }) => text).join("")))).join("\n");
const colored = (line) => {
    const text = line.map((run) => run.text).join("");
    return (0,report_escape/* withoutCommands */.Df)(text) === text ? line.map(coloredRun).join("") : (0,report_escape/* withoutCommands */.Df)(text);
};
const coloredRun = ({ text, style }) => {
    if (style === "code")
        return `\u001b[36m${text}\u001b[39m`;
    return style === "strong" ? `\u001b[1m${signed(text)}\u001b[22m` : signed(text);
};
/** Diff signs and verdicts have a colour, beside their shape and their word. */
const signed = (text) => {
    const color = signColors.find(({ signs }) => signs.test(text))?.color;
    return color === undefined ? text : `\u001b[${color}m${text}\u001b[39m`;
};
const signColors = [
    { signs: /^(?:[\u2717\u2716]|\u2212$)/, color: 31 },
    { signs: /^(?:[\u2713\u271a]|\+$)/, color: 32 },
    { signs: /^[\u25b2\u25c6?\u26a0~\u25cc]$/, color: 33 },
];


/***/ }),

/***/ 8713:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel),
/* harmony export */   y: () => (/* binding */ createQueue)
/* harmony export */ });
/**
 * Gives a queue. All inits of a process go through one, whether or not a plugin cache is known: it can be set in
 * Terraform's CLI configuration too, and parallel inits corrupt it (hashicorp/terraform#31964).
 */
const createQueue = () => {
    let last = Promise.resolve();
    return (work) => {
        const next = last.then(work, work);
        last = next;
        return next;
    };
};
/**
 * Does `work` for every item, at most `limit` (1 or more) at the same time, and gives the results in the items' order.
 * One that fails does not stop the others: the results say which did.
 */
const inParallel = async (items, limit, work) => {
    const results = [];
    const running = new Set();
    for (const item of items) {
        while (running.size >= limit)
            await Promise.race(running);
        const result = work(item);
        const settled = result
            .then(() => undefined, () => undefined)
            .finally(() => running.delete(settled));
        running.add(settled);
        results.push(result);
    }
    return Promise.allSettled(results);
};


/***/ }),

/***/ 52337:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bb: () => (/* binding */ apply),
  Ts: () => (/* binding */ init),
  et: () => (/* binding */ plan)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(71922);
// EXTERNAL MODULE: ./src/terraform/environment.ts
var environment = __webpack_require__(61177);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/common/file-work.ts
var file_work = __webpack_require__(39937);
;// CONCATENATED MODULE: ./src/terraform/errored-state.ts




/** What Terraform writes into its folder when it has changed things and cannot save the state. */
const erroredState = "errored.tfstate";
/** How long the backend gets to come back, in seconds, before each try. */
const waitsInSeconds = [5, 20, 60];
/**
 * After a failed apply: saves the state that Terraform could not save, since the folder and the file go with the run.
 * Gives a sentence that says what came of it, or nothing where Terraform left no such file. A state that cannot be
 * pushed is kept beside the log, readable for this user alone, as it may hold secrets.
 * Source: https://developer.hashicorp.com/terraform/cli/commands/state/push
 */
const saveErroredState = async (session, { push, mayWork }) => {
    const file = (0,external_node_path_.join)(session.folder, erroredState);
    if (!(0,external_node_fs_.existsSync)(file))
        return undefined;
    const { outside, deployment, logFile } = session;
    for (const seconds of mayWork ? waitsInSeconds : []) {
        outside.log.warning(`${deployment}: the state could not be saved. Trying again in ${seconds} s.`);
        await outside.clock.sleep(seconds * 1_000);
        if (await push(erroredState))
            return "The state, which could not be saved at first, is saved now.";
    }
    const kept = (0,external_node_path_.join)((0,external_node_path_.dirname)(logFile), `${deployment}.${erroredState}`);
    await (0,file_work/* orUserError */.Rh)(kept, async () => {
        await (0,promises_.copyFile)(file, kept);
        await (0,promises_.chmod)(kept, 0o600);
    });
    return `The state could not be saved. It is kept in ${kept}: push it with \`terraform state push\` before anything else, for without it what was just made is unknown to Terraform; docs/reliability.md tells where.`;
};

// EXTERNAL MODULE: ./src/terraform/failure.ts + 1 modules
var failure = __webpack_require__(62248);
;// CONCATENATED MODULE: ./src/terraform/installed-providers.ts



/** What the deployments' configurations ask for, from the registry of Terraform or of OpenTofu. */
const known = /^registry\.(terraform\.io|opentofu\.org)\/(hashicorp\/aws|databricks\/databricks)$/;
/**
 * UserError where `init` has installed a provider that no deployment asks for. It installs what the state names, too,
 * and a provider is a program that runs with the credentials: whoever writes the state, or points the backend at a state
 * of their own, would have theirs run. Nothing of a provider runs before the plan.
 */
const requireKnownProviders = async (deployment, dataDirectory) => {
    const strange = (await installedProviders(dataDirectory)).filter((address) => !known.test(address));
    if (strange.length === 0)
        return;
    throw new errors/* UserError */.yo(strange.map((address) => ({
        message: `${deployment}: the state names the provider ${address}, which the deployment does not use; it was not run.`,
        suggestion: "look at who wrote the state, and whether backend names the right one",
    })));
};
/** Addresses such as `registry.terraform.io/hashicorp/aws`: Terraform keeps providers in folders of these names. */
const installedProviders = async (dataDirectory) => {
    const root = (0,external_node_path_.join)(dataDirectory, "providers");
    const addresses = [];
    for (const host of await namesIn(root)) {
        for (const namespace of await namesIn((0,external_node_path_.join)(root, host))) {
            const types = await namesIn((0,external_node_path_.join)(root, host, namespace));
            addresses.push(...types.map((type) => `${host}/${namespace}/${type}`));
        }
    }
    return addresses.sort();
};
/** None where there is no such folder: a development override installs nothing. */
const namesIn = async (folder) => {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch (error) {
        if ((0,errors/* systemErrorOf */.b4)(error)?.code === "ENOENT")
            return [];
        throw error;
    }
};

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./src/common/json.ts
var json = __webpack_require__(29927);
;// CONCATENATED MODULE: ./src/terraform/messages.ts


const resource = schemas/* object */.Ikc({ addr: schemas/* string */.YjP() });
const hook = schemas/* object */.Ikc({ resource, action: schemas/* _default */.Rvf(schemas/* string */.YjP(), "read"), elapsed_seconds: schemas/* _default */.Rvf(schemas/* number */.aig(), 0) });
const planned = schemas/* object */.Ikc({ resource, action: schemas/* string */.YjP() });
const message = schemas/* discriminatedUnion */.gMt("type", [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz("planned_change"), change: planned }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz("resource_drift"), change: planned }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz("apply_start"), hook }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz("apply_progress"), hook }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz("apply_complete"), hook }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz("apply_errored"), hook }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz("diagnostic"),
        diagnostic: schemas/* object */.Ikc({
            severity: schemas/* enum */.k5n(["error", "warning"]),
            summary: schemas/* string */.YjP(),
            detail: schemas/* _default */.Rvf(schemas/* string */.YjP(), ""),
            address: schemas/* optional */.lqM(schemas/* string */.YjP()),
        }),
    }),
]);
/** What one line says; nothing for a line that is no JSON or of a type that this program does not listen to. */
const readMessage = (line) => {
    const { success, data } = message.safeParse((0,json/* jsonIn */.Yf)(line));
    if (!success)
        return undefined;
    if (data.type === "diagnostic")
        return { diagnostic: diagnosticOf(data.diagnostic) };
    return { event: "change" in data ? plannedEvent(data) : hookEvent(data) };
};
const outputsMessage = schemas/* object */.Ikc({
    type: schemas/* literal */.euz("outputs"),
    outputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ sensitive: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false), value: schemas/* optional */.lqM(schemas/* unknown */.L5J()) })),
});
/** The outputs that an apply has told at its end; none where it has told none. */
const outputsOf = (stdout) => {
    const told = stdout.split("\n").flatMap((line) => {
        const { success, data } = outputsMessage.safeParse((0,json/* jsonIn */.Yf)(line));
        return success ? [data.outputs] : [];
    });
    return Object.fromEntries(Object.entries(told.at(-1) ?? {}).flatMap(([name, { sensitive, value }]) => typeof value === "string" && !sensitive ? [[name, value]] : []));
};
const diagnosticOf = ({ severity, summary, detail, address, }) => ({
    severity,
    summary,
    detail,
    ...(address === undefined ? {} : { address }),
});
const plannedEvent = ({ type, change }) => ({
    kind: type === "planned_change" ? "planned" : "drifted",
    address: change.resource.addr,
    operation: change.action,
});
const kinds = { apply_progress: "continues", apply_complete: "completed", apply_errored: "failed" };
const hookEvent = ({ type, hook: { resource, action, elapsed_seconds } }) => {
    const about = { address: resource.addr, operation: action };
    return type === "apply_start"
        ? { kind: "started", ...about }
        : { kind: kinds[type], ...about, seconds: elapsed_seconds };
};

// EXTERNAL MODULE: ./src/terraform/plan-json.ts + 1 modules
var plan_json = __webpack_require__(64572);
// EXTERNAL MODULE: ./src/terraform/redact.ts
var redact = __webpack_require__(4939);
;// CONCATENATED MODULE: ./src/terraform/run.ts










/**
 * Installs the providers and opens the backend. UserError where the state names a provider of somebody else's. Inits that
 * share a plugin cache must not run at the same time.
 */
const init = async (session, { lockedProviders }) => {
    const { dropped } = environmentOf(session);
    if (dropped.length > 0) {
        session.outside.log.warning(`Not passed on to Terraform, since they could change what was reviewed: ${dropped.join(", ")}.`);
    }
    const lockfile = lockedProviders ? ["-lockfile=readonly"] : [];
    await run(session, "init", ["-no-color", ...lockfile]);
    await requireKnownProviders(session.deployment, dataDirectoryOf(session));
};
/** Plans, to apply or (`destroy`) to remove everything, and reads the plan back: one plan and one show. */
const plan = async (session, { destroy }) => {
    await run(session, "plan", [
        "-json",
        `-out=${planFile}`,
        `-lock-timeout=${session.lockTimeoutSeconds}s`,
        ...(destroy ? ["-destroy"] : []),
    ]);
    const { stdout } = await run(session, "show", ["-json", "-no-color", planFile]);
    return (0,plan_json/* parseTerraformPlan */.F)(stdout, `${session.deployment}: terraform's answer to \`show -json\``);
};
/** Applies the very plan that `plan` made last; it may be one that destroys. Gives the outputs there are then. */
const apply = async (session) => {
    try {
        const args = ["-json", `-lock-timeout=${session.lockTimeoutSeconds}s`, planFile];
        return outputsOf((await run(withoutPlan(session), "apply", args)).stdout);
    }
    catch (error) {
        const hasEnded = error instanceof failure/* TerraformFailure */.Nz || error instanceof failure/* TerraformInterruption */.Ax;
        const diagnostics = hasEnded ? error.diagnostics : [];
        const saved = await saveErroredState(session, {
            push: (file) => pushState(session, file, { lock: !diagnostics.some(failure/* isLockLeft */.zM) }),
            mayWork: !diagnostics.some(isExpiry),
        });
        if (saved === undefined || !(error instanceof errors/* UserError */.yo))
            throw error;
        throw new errors/* UserError */.yo([...error.problems, { message: `${session.deployment}: ${saved}` }], { cause: error });
    }
};
/** Terraform begins an apply with the steps of its plan, of which `plan` has told already. */
const withoutPlan = (session) => ({
    ...session,
    onProgress: (event) => {
        if (event.kind !== "planned" && event.kind !== "drifted")
            session.onProgress(event);
    },
});
const isExpiry = ({ summary, detail }) => `${summary}\n${detail}`.includes("ExpiredToken");
/** Whether Terraform could save a state file to the backend. It never writes over a newer state. */
const pushState = async (session, file, { lock }) => {
    const { program, folder, outside } = session;
    const args = ["state", "push", `-lock=${lock}`, file];
    const { exitCode } = await outside.exec(program.file, args, { cwd: folder, env: environmentOf(session).env });
    return exitCode === 0;
};
const planFile = "plan.tfplan";
const dataDirectoryOf = ({ folder }) => (0,external_node_path_.join)(folder, ".terraform");
const environmentOf = (session) => (0,environment/* terraformEnvironment */.M)(session.outside.env, dataDirectoryOf(session));
/** Runs one command to its end. TerraformFailure when Terraform reports errors or dies, UserError when interrupted. */
const run = async (session, step, args) => {
    const { program, folder, outside, signal } = session;
    const diagnostics = [];
    const result = await outside.log.working(`${session.deployment}: terraform ${step}`, () => outside.exec(program.file, [step, ...inputOf(step), ...args], {
        cwd: folder,
        env: environmentOf(session).env,
        onLine: (line) => listen(session, line, diagnostics),
        ...(signal === undefined ? {} : { signal }),
    }));
    await log(session, step, args, result);
    if (result.exitCode === 0)
        return result;
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (signal?.aborted)
        throw new failure/* TerraformInterruption */.Ax({ ...session, step, diagnostics: errors }, result.exitCode);
    throw run_failure(session, step, result, errors);
};
/** `show` has no -input. */
const inputOf = (step) => (step === "show" ? [] : ["-input=false"]);
const listen = (session, line, diagnostics) => {
    const message = readMessage(line);
    if (message === undefined)
        return;
    if ("event" in message)
        session.onProgress(message.event);
    else
        diagnostics.push(message.diagnostic);
};
/** What `show` prints is left out: it holds secrets in clear text. A full disk must not stop an apply. */
const log = async (session, step, args, result) => {
    const { deployment, outside, logFile } = session;
    const head = `${outside.clock.now().toISOString()} ${deployment}: terraform ${step} ${args.join(" ")} \u2192 ${result.exitCode}\n`;
    const text = head + (0,redact/* redact */.E)((step === "show" ? "" : result.stdout) + result.stderr, outside.env);
    try {
        await (0,promises_.appendFile)(logFile, text, { mode: 0o600 });
    }
    catch (error) {
        outside.log.warning(`${deployment}: cannot write the log ${logFile}: ${error instanceof Error ? error.message : error}`);
    }
};
const run_failure = ({ deployment, logFile, outside }, step, { exitCode, stdout, stderr }, errors) => {
    const found = errors.length > 0 ? errors : (0,failure/* diagnosticsOfText */.dq)(stderr);
    const diagnostics = (found.length > 0 ? found : [silentEnd(step, exitCode, stderr || withoutMessages(stdout))]).map((each) => ({
        ...each,
        summary: (0,redact/* redact */.E)(each.summary, outside.env),
        detail: (0,redact/* redact */.E)(each.detail, outside.env),
    }));
    return new failure/* TerraformFailure */.Nz({ deployment, step, diagnostics, logFile });
};
/** What was printed for people; under -json that is nothing, or the last words of a crash. */
const withoutMessages = (stdout) => stdout
    .split("\n")
    .filter((line) => !line.startsWith('{"@level"'))
    .join("\n");
/** Terraform ended without an error of its own: killed, crashed, or too little memory. */
const silentEnd = (step, exitCode, output) => ({
    severity: "error",
    summary: exitCode > 128
        ? `terraform ${step} was ended by signal ${exitCode - 128}`
        : `terraform ${step} ended with ${exitCode}`,
    detail: output.trim().split("\n").slice(-5).join("\n"),
});


/***/ }),

/***/ 30252:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* export default binding */ __WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _core_util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54723);

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = _core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedType */ .GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyPrimitive */ .B7(issue.values[0])}`;
                return `Invalid option: expected one of ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .joinValues */ .jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .joinValues */ .jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function __WEBPACK_DEFAULT_EXPORT__() {
    return {
        localeError: error(),
    };
}


/***/ })

};
;