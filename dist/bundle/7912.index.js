"use strict";
exports.id = 7912;
exports.ids = [7912];
exports.modules = {

/***/ 13718:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   aF: () => (/* binding */ requirePolicy),
/* harmony export */   h9: () => (/* binding */ readPolicies),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71922);
/* harmony import */ var _iam_language_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14318);


/** Reads one document. UserError with every mistake of grammar and its line. */
const readPolicy = ({ name, text }, kind) => requirePolicy(name, (0,_iam_language_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .O)(text, kind));
/** Gives the policy of a document that has been parsed. UserError as `readPolicy` has it. */
const requirePolicy = (name, parsed) => {
    if (parsed.ok)
        return { name, policy: parsed.policy };
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(parsed.problems.map(({ message, pointer, line, suggestion }) => ({
        message: pointer === "" ? message : `${message} It stands at ${pointer}.`,
        location: { file: name, line },
        ...(suggestion !== undefined && { suggestion }),
    })));
};
/** Reads all documents that are not empty; an empty file is a side without any policy. */
const readPolicies = (files, kind) => files.filter(({ text }) => text.trim() !== "").map((file) => readPolicy(file, kind));
/** Gives the word that an option has; UserError for any other. */
const oneOf = (option, words, given) => {
    const word = words.find((candidate) => candidate === given);
    if (word !== undefined)
        return word;
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        message: `${option} is "${given}"`,
        suggestion: `use one of ${words.join(", ")}`,
    });
};


/***/ }),

/***/ 99141:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ readPolicyFile),
/* harmony export */   Qe: () => (/* binding */ readPolicyFiles),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71922);



/** The largest file that a verb reads, in bytes. */
const largest = 256 * 1024 * 1024;
const causes = {
    ENOENT: "there is no such file",
    EISDIR: "it is a directory",
    EACCES: "it may not be read",
    ENOTDIR: "a part of the path is a file",
};
/** The bytes of a file, or of standard input for `-`. UserError when it cannot be read, or is too large. */
const readBytes = async (commandLine, file) => {
    if (file === "") {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            message: "A file's name is empty.",
            suggestion: "give its path, or - for standard input",
        });
    }
    if (file !== "-")
        return readFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(commandLine.workingDirectory, file), file);
    const bytes = await commandLine.readStandardInput();
    requireSize(standardInput, bytes.length);
    return bytes;
};
const standardInput = "Standard input";
/** At once: Node's threads take longer to start than the file takes. `name` is what the user calls it. */
const readFile = (path, name) => {
    try {
        requireSize(name, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size);
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
        // A pipe has no size before it is read.
        requireSize(name, bytes.length);
        return bytes;
    }
    catch (error) {
        const refused = (0,_common_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorOf */ .b4)(error);
        if (refused === undefined)
            throw error;
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Cannot read ${name}: ${causes[refused.code] ?? refused.words}.`, { cause: error });
    }
};
const requireSize = (name, size) => {
    if (size > largest)
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name} is larger than ${largest / 1024 / 1024} MiB.`);
};
/** The UTF-8 text of a file, or of standard input for `-`. UserError when it cannot be read. */
const readText = async (commandLine, file) => {
    const bytes = await readBytes(commandLine, file);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            message: `${file === "-" ? standardInput : file} is not UTF-8 text.`,
            suggestion: "save it as UTF-8",
        });
    }
};
/** A policy document's text with its name. UserError when it cannot be read. */
const readPolicyFile = async (commandLine, file) => ({
    name: file === "-" ? "standard input" : file,
    text: await readText(commandLine, file),
});
/**
 * The policy documents of each of a command's inputs, without those that are not given; standard input at most once
 * over all of them. UserError when one cannot be read.
 */
const readPolicyFiles = async (commandLine, ...inputs) => {
    const given = inputs.map((files) => files.filter((file) => file !== undefined));
    if (given.flat().filter((file) => file === "-").length > 1) {
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            message: "Standard input can be read only once.",
            suggestion: "write - for one document, and name the files of the others",
        });
    }
    return Promise.all(given.map((files) => Promise.all(files.map((file) => readPolicyFile(commandLine, file)))));
};


/***/ }),

/***/ 52956:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/data.ts + 4 modules
var data = __webpack_require__(40393);
// EXTERNAL MODULE: ./src/common/json-pointer.ts
var json_pointer = __webpack_require__(57263);
// EXTERNAL MODULE: ./src/iam/language/json.ts
var language_json = __webpack_require__(59676);
// EXTERNAL MODULE: ./src/iam/language/parse.ts + 6 modules
var parse = __webpack_require__(14318);
// EXTERNAL MODULE: ./src/iam/lint/lint.ts + 40 modules
var lint = __webpack_require__(94560);
;// CONCATENATED MODULE: ./src/iam/lint/lint-text.ts




/**
 * Gives everything that is wrong with the text of a policy: what breaks the grammar, or else what the rules find, with
 * the line of every place.
 */
const lintText = (text, kind, options) => {
    const parsed = (0,parse/* parsePolicy */.O)(text, kind);
    if (!parsed.ok) {
        return parsed.problems.map((problem) => (0,lint/* toFinding */.N6)("malformed-policy", {
            severity: "error",
            suggestion: "Correct it: AWS refuses the document.",
            ...problem,
        }));
    }
    const json = (0,language_json/* readJson */.V)(text);
    const lineOf = json.ok ? lineFinder(json.node) : () => undefined;
    return (0,lint/* lint */.u8)(parsed.policy, kind, { ...options, length: countCharacters(text) }).map((finding) => ({
        ...finding,
        line: lineOf(finding.pointer) ?? finding.line,
    }));
};
/**
 * The length that AWS compares with its quotas: white space between the tokens of JSON does not count.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const countCharacters = (text) => text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, "$1").length;
/** Gives the line of a JSON pointer; keeps the children of every node that it has been through. */
const lineFinder = (root) => {
    const children = new Map();
    const childOf = (node, key) => {
        const known = children.get(node) ?? childMap(node);
        children.set(node, known);
        return known.get(key);
    };
    return (pointer) => (0,json_pointer/* keysOf */.Y)(pointer).reduce((node, key) => node && childOf(node, key), root)?.line;
};
const childMap = (node) => {
    if (node.type === "array")
        return new Map(node.items.map((item, index) => [String(index), item]));
    if (node.type === "object")
        return new Map(node.members.map(({ key, value }) => [key, value]));
    return new Map();
};

// EXTERNAL MODULE: ./src/app/policy-verbs/policy-file.ts
var policy_file = __webpack_require__(13718);
;// CONCATENATED MODULE: ./src/app/policy-verbs/lint.ts



/**
 * Lints one document; a malformed one is a finding, not an error. `exitCode` is 3 when the condition of `--fail-on` is
 * met. UserError for a kind or severity that there is not.
 */
const lint_lint = async ({ policy, kind: word, failOn, }) => {
    const kind = (0,policy_file/* oneOf */.yL)("--kind", KINDS, word);
    const limits = failOn.map((severity) => (0,policy_file/* oneOf */.yL)("--fail-on", ["error", "warning"], severity));
    const catalogue = await (0,data.loadCatalogue)();
    const findings = lintText(policy.text, kind, { catalogue });
    const isMet = findings.some(({ severity }) => limits.some((limit) => isAtLeast(severity, limit)));
    return {
        result: { formatVersion: "1.0", file: policy.name, kind, findings, catalogue: catalogue.source },
        exitCode: isMet ? 3 : 0,
    };
};
const KINDS = ["identity", "trust", "resource", "boundary"];
const isAtLeast = (severity, limit) => severity === "error" || severity === limit;

// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/words/prose.ts
var prose = __webpack_require__(33351);
;// CONCATENATED MODULE: ./src/report/verbs/lint.ts


/** What `lint` says: how much it found, then every finding with its place and what to do, and where the pages are. */
const lintBlocks = ({ file, kind, findings, catalogue }) => [
    (0,blocks/* heading */.R_)(2, findings.length === 0 ? (0,blocks/* line */.n8) `\u2713 Nothing found in ${file}` : (0,blocks/* line */.n8) `${countWords(findings)} in ${file}`),
    ...findings.flatMap((finding) => findingBlocks(finding, file)),
    ...pagesBlocks(findings),
    (0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `Read as ${(0,blocks/* text */.Qq)(lint_KINDS[kind])}. What AWS has is taken from ${catalogue.package} ${catalogue.version} of ${catalogue.date}.`),
];
const lint_KINDS = {
    identity: "an identity-based policy (--kind identity)",
    trust: "a role's trust policy (--kind trust)",
    resource: "a resource-based policy (--kind resource)",
    boundary: "a permissions boundary (--kind boundary)",
};
const SIGNS = { error: "\u2717 error", warning: "\u26a0 warning", info: "\u2139 info" };
const countWords = (findings) => {
    const counts = ["error", "warning", "info"]
        .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
        .filter(({ count }) => count > 0);
    return [(0,blocks/* text */.Qq)(counts.map(({ severity, count }) => `${count} ${plural(severity, count)}`).join(", "))];
};
const plural = (severity, count) => {
    if (severity === "info")
        return count === 1 ? "remark" : "remarks";
    return count === 1 ? severity : `${severity}s`;
};
/** `file:line` stands first, so that editors make it a link. */
const findingBlocks = (finding, file) => [
    (0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)(SIGNS[finding.severity])} ${finding.code} ${`${file}:${finding.line}`}${finding.pointer === "" ? [] : (0,blocks/* line */.n8) ` at ${finding.pointer}`}`),
    { kind: "list", items: [(0,prose/* prose */.C)(finding.message), (0,prose/* prose */.C)(finding.suggestion)] },
];
/** Once, and with where it is: who runs the bundle alone has no such file. */
const pagesBlocks = ([first]) => first === undefined
    ? []
    : [
        (0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `Why, and what to write instead, is told on the page of each code, such as ${first.docs} in the repository of sagemaker-auth.`),
    ];

// EXTERNAL MODULE: ./src/report/verbs/render.ts
var render = __webpack_require__(83903);
// EXTERNAL MODULE: ./src/cli/files.ts
var files = __webpack_require__(99141);
;// CONCATENATED MODULE: ./src/cli/verbs/lint.ts




/** Lints one policy. */
const run = async (commandLine, file, { kind, failOn, json }) => {
    const { result, exitCode } = await lint_lint({
        policy: await (0,files/* readPolicyFile */.BK)(commandLine, file),
        kind,
        failOn: failOn ?? [],
    });
    commandLine.print(json ? (0,render/* renderVerbJson */.q)(result) : (0,render/* renderVerb */.y)(lintBlocks(result), commandLine));
    return exitCode;
};


/***/ }),

/***/ 63647:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ ALWAYS_SENT),
/* harmony export */   UT: () => (/* binding */ IN_EVERY_REQUEST),
/* harmony export */   xw: () => (/* binding */ IN_EVERY_SIGNED_REQUEST)
/* harmony export */ });
/**
 * Keys that requests always have, in lower case.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
/** Keys of every request, signed or not. */
const IN_EVERY_REQUEST = [
    "aws:currenttime",
    "aws:epochtime",
    "aws:requestedregion",
    "aws:securetransport",
    "aws:viaawsservice",
];
/** Keys of every request that an IAM principal has signed, besides those of every request. */
const IN_EVERY_SIGNED_REQUEST = [
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalisawsservice",
    "aws:principaltype",
    "aws:userid",
];
/** Keys that every signed request has. */
const ALWAYS_SENT = [...IN_EVERY_REQUEST, ...IN_EVERY_SIGNED_REQUEST];


/***/ }),

/***/ 34471:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ canonicalCondition),
/* harmony export */   Hk: () => (/* binding */ canonicalPolicy),
/* harmony export */   Kf: () => (/* binding */ canonicalStatement),
/* harmony export */   VY: () => (/* binding */ canonicalPrincipal),
/* harmony export */   ky: () => (/* binding */ canonicalPrincipals)
/* harmony export */ });
/* harmony import */ var _language_print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65271);

/** Gives a statement's canonical texts. */
const canonicalStatement = (statement, version) => {
    const { effect, principals, actions, resources, conditions } = statement;
    return {
        guard: JSON.stringify([
            effect,
            principals ? canonicalPrincipals(principals) : null,
            resources ? patternsOf(resources) : null,
            conditions.map(canonicalCondition).sort(),
            knowsVariables(statement, version),
        ]),
        actions: JSON.stringify(patternsOf({ ...actions, patterns: actions.patterns.map((text) => text.toLowerCase()) })),
    };
};
/**
 * Gives one line of text that is the same for policies that differ only in what means nothing, to be digested or
 * compared. Sids and the Id are left out.
 */
const canonicalPolicy = ({ version, statements }) => {
    const texts = statements.map((statement) => {
        const { guard, actions } = canonicalStatement(statement, version);
        return `[${actions},${guard}]`;
    });
    return `[${unique(texts).join(",")}]`;
};
/** Gives a condition's canonical text; conditions with the same text hold for the same requests. */
const canonicalCondition = (condition) => {
    const operator = (0,_language_print_js__WEBPACK_IMPORTED_MODULE_0__/* .printOperator */ .Wm)(condition).replace(/(Arn|ArnNot)Equals/, "$1Like");
    const fold = condition.operator === "Bool" || condition.operator === "Null";
    const values = fold ? condition.values.map((value) => value.toLowerCase()) : condition.values;
    return JSON.stringify([operator, condition.key.toLowerCase(), unique(values)]);
};
/**
 * Gives a principal's canonical text, with an account as its number. In another partition than `aws` the ARN stays, for
 * the same number there is another account.
 */
const canonicalPrincipal = (principal) => {
    if (principal.type === "*")
        return "*";
    const { type, value } = principal;
    const account = type === "AWS" ? /^arn:aws:iam::(\d{12}):root$/.exec(value)?.[1] : undefined;
    return `${type} ${account ?? value}`;
};
/** Gives the canonical text of Principal or NotPrincipal. */
const canonicalPrincipals = ({ negated, principals }) => JSON.stringify([negated, unique(principals.map(canonicalPrincipal))]);
/** `*` says all that other patterns beside it could say. */
const patternsOf = ({ negated, patterns }) => [
    negated,
    patterns.includes("*") ? ["*"] : unique(patterns),
];
/** The version matters only where there could be a variable. */
const knowsVariables = ({ resources, conditions }, version) => version === "2012-10-17" &&
    [...(resources?.patterns ?? []), ...conditions.flatMap(({ values }) => values)].some((text) => text.includes("${"));
const unique = (texts) => (texts.length < 2 ? texts : [...new Set(texts)].sort());


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

/***/ 83903:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ renderVerbJson),
/* harmony export */   y: () => (/* binding */ renderVerb)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);
/* harmony import */ var _terminal_print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84945);


/** A verb's answer for a person at a terminal, ending in a line end. */
const renderVerb = (blocks, options) => `${(0,_terminal_print_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalBlocks */ .v)(blocks, options)}\n`;
/** A verb's answer for programs: indented JSON in which every character can be seen. */
const renderVerbJson = (result) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleInJson */ .Id)(JSON.stringify(result, undefined, 2));


/***/ })

};
;