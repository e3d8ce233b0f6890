"use strict";
exports.id = 6894;
exports.ids = [6894];
exports.modules = {

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


/***/ })

};
;