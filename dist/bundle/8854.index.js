"use strict";
exports.id = 8854;
exports.ids = [8854];
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

/***/ 88964:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ accountOfResource),
/* harmony export */   IX: () => (/* binding */ requireResource),
/* harmony export */   Oh: () => (/* binding */ requireAction),
/* harmony export */   x2: () => (/* binding */ readPrincipal),
/* harmony export */   yI: () => (/* binding */ readContext),
/* harmony export */   z8: () => (/* binding */ requireAccount)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71922);

/** Reads an action of a request. UserError for a pattern: a request is for one action. */
const requireAction = (text) => {
    if (/^[A-Za-z0-9-]+:[A-Za-z0-9-]+$/.test(text))
        return text;
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        message: `"${text}" is not an action`,
        suggestion: "name one action with its service, such as s3:GetObject, without wildcards",
    });
};
/** Reads a resource of a request, an ARN or `*`. An asterisk within an ARN is that very character. */
const requireResource = (text) => {
    if (text === "*" || /^arn:[^:]+:[^:]+:[^:]*:[^:]*:./s.test(text))
        return text;
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        message: `"${text}" is not a resource`,
        suggestion: 'name an ARN with its six fields, or "*" for an action that takes no resource',
    });
};
/** Reads an account's id as --account gives it. UserError for anything else. */
const requireAccount = (text) => {
    if (/^\d{12}$/.test(text))
        return text;
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        message: `--account is "${text}"`,
        suggestion: "give the 12 digits of the AWS account that the role or the resource is in",
    });
};
/** Gives the account of a resource: its ARN's, or the one that --account tells. UserError where the two differ. */
const accountOfResource = (resource, told) => {
    const account = told === undefined ? undefined : requireAccount(told);
    const written = resource.split(":")[4] ?? "";
    if (!/^\d{12}$/.test(written))
        return account;
    if (account === undefined || account === written)
        return written;
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        message: `--account is "${account}", and the resource is in ${written}`,
        suggestion: "leave --account out: the resource's ARN has its account",
    });
};
/** Reads `key=value` pairs; a key that comes again, in any case, has several values. UserError without a key or an `=`. */
const readContext = (pairs) => {
    const context = new Map();
    for (const pair of pairs) {
        const at = pair.indexOf("=");
        if (at < 1) {
            throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
                message: `"${pair}" is not a context key with a value`,
                suggestion: "write --context key=value, such as --context aws:SourceIp=203.0.113.7",
            });
        }
        const key = pair.slice(0, at);
        const entry = context.get(key.toLowerCase()) ?? { key, values: [] };
        entry.values.push(pair.slice(at + 1));
        context.set(key.toLowerCase(), entry);
    }
    return Object.fromEntries([...context.values()].map(({ key, values }) => [key, values]));
};
/** Identity providers that are named by their host and not by an ARN. */
const PROVIDERS = ["accounts.google.com", "cognito-identity.amazonaws.com", "graph.facebook.com", "www.amazon.com"];
/** Users and roles with their paths, which a session's ARN does not have. */
const IAM_PRINCIPAL = /^arn:[^:]+:(?:iam::\d{12}:(?:root|(?:user|role)\/(?:[^*?]+\/)?[\w+=,.@-]+)|sts::\d{12}:(?:assumed-role\/[\w+=,.@-]+|federated-user)\/[\w+=,.@-]+)$/;
/**
 * Reads who asks: an ARN, an account id, a service, an identity provider, or `anonymous`. UserError for anything else.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
const readPrincipal = (text) => {
    if (text === "anonymous")
        return { type: "anonymous" };
    if (PROVIDERS.includes(text) || /^arn:[^:]+:iam::\d{12}:(?:oidc|saml)-provider\/./.test(text)) {
        return { type: "Federated", value: text };
    }
    if (/^[a-z0-9.-]+\.amazonaws\.com(?:\.cn)?$/.test(text))
        return { type: "Service", value: text };
    if (/^[0-9a-f]{64}$/.test(text))
        return { type: "CanonicalUser", value: text };
    if (/^\d{12}$/.test(text) || IAM_PRINCIPAL.test(text))
        return { type: "AWS", value: text };
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        message: `"${text}" is not a principal that can ask`,
        suggestion: "name a role, user or session by its ARN, an account by its id, a service such as ec2.amazonaws.com, or anonymous",
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

/***/ 58854:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(71922);
// EXTERNAL MODULE: ./src/data.ts + 4 modules
var data = __webpack_require__(40393);
// EXTERNAL MODULE: ./src/iam/compare/compare.ts + 33 modules
var compare = __webpack_require__(14046);
// EXTERNAL MODULE: ./src/app/policy-verbs/policy-file.ts
var policy_file = __webpack_require__(13718);
// EXTERNAL MODULE: ./src/app/policy-verbs/request.ts
var request = __webpack_require__(88964);
;// CONCATENATED MODULE: ./src/app/policy-verbs/compare.ts





/**
 * Compares what two sets of documents allow. `exitCode` is 3 when the relation is one of `--fail-on`. UserError for a
 * document that cannot be read, an account, a kind or a relation that there is not.
 */
const compare_compare = async (input) => {
    const kind = (0,policy_file/* oneOf */.yL)("--kind", KINDS, input.kind);
    const account = input.account === undefined ? undefined : (0,request/* requireAccount */.z8)(input.account);
    const failures = input.failOn.map((relation) => (0,policy_file/* oneOf */.yL)("--fail-on", FAILURES, relation));
    const before = readSide(kind, input.before, input.beforeBoundary);
    const after = readSide(kind, input.after, input.afterBoundary);
    const boundaries = {
        ...(before.boundary && { before: before.boundary.name }),
        ...(after.boundary && { after: after.boundary.name }),
    };
    const isBounded = Object.keys(boundaries).length > 0;
    const catalogue = await (0,data.loadCatalogue)();
    const comparison = (0,compare/* compare */.U)(before.set, after.set, { catalogue, ...(account !== undefined && { account }) });
    return {
        result: {
            formatVersion: "1.0",
            kind,
            before: before.set.policies.map(({ name }) => name),
            after: after.set.policies.map(({ name }) => name),
            ...(isBounded && { boundaries }),
            ...comparison,
            notConsidered: NOT_CONSIDERED[kind].filter((what) => !isBounded || what !== BOUNDARIES),
            catalogue: catalogue.source,
        },
        exitCode: failures.some((relation) => relation === comparison.relation) ? 3 : 0,
    };
};
const readSide = (kind, files, boundaryFile) => {
    const policies = (0,policy_file/* readPolicies */.h9)(files, kind);
    if (kind !== "identity") {
        if (boundaryFile === undefined)
            return { set: { kind, policies } };
        throw new errors/* UserError */.yo({
            message: `A permissions boundary is given, and --kind is "${kind}"`,
            suggestion: "leave the boundary out: it limits the policies of a principal",
        });
    }
    const boundary = boundaryFile && (0,policy_file/* readPolicy */.T4)(boundaryFile, "boundary");
    return boundary ? { set: { kind, policies, boundary }, boundary } : { set: { kind, policies } };
};
const BOUNDARIES = "permissions boundaries";
const KINDS = ["identity", "trust", "resource"];
const FAILURES = ["narrower", "broader", "incomparable", "unknown"];
const NOT_CONSIDERED = {
    identity: [
        "SCPs and RCPs of the AWS organization",
        BOUNDARIES,
        "session policies",
        "policies of the resources, such as a bucket's, a key's or a role's",
    ],
    trust: ["SCPs and RCPs of the AWS organization", "whether the principals' own policies let them assume the role"],
    resource: ["SCPs and RCPs of the AWS organization", "the policies of the principals"],
};

// EXTERNAL MODULE: ./src/common/grouped.ts
var grouped = __webpack_require__(21687);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/words/prose.ts
var prose = __webpack_require__(33351);
// EXTERNAL MODULE: ./src/report/words/relation.ts
var relation = __webpack_require__(18006);
// EXTERNAL MODULE: ./src/report/words/witness.ts + 1 modules
var words_witness = __webpack_require__(36324);
;// CONCATENATED MODULE: ./src/report/verbs/compare.ts





/** What `compare` says: the relation, one witness for every kind of difference, the actions, and what it rests on. */
const compareBlocks = (result) => {
    const { label, meaning } = (0,relation/* relationWords */.cO)(result.relation);
    const { boundaries = {} } = result;
    return [
        (0,blocks/* heading */.R_)(2, (0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)(label)}: ${(0,blocks/* text */.Qq)(result.relation === "equivalent" ? EQUIVALENT : meaning)}`),
        ...witnessBlocks("Added", "may", result.witnesses, "added"),
        ...witnessBlocks("Taken away", "may no longer", result.witnesses, "removed"),
        ...actionBlocks("Actions with more access", result.summary.addedActions),
        ...actionBlocks("Actions with less access", result.summary.removedActions),
        ...unknownBlocks(result.unknown),
        (0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `Before: ${sideWords(result.before, boundaries.before)}. After: ${sideWords(result.after, boundaries.after)}.`),
        (0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `Not considered: ${(0,blocks/* text */.Qq)(result.notConsidered.join("; "))}. What AWS has is taken from ${result.catalogue.package} ${result.catalogue.version} of ${result.catalogue.date}.`),
    ];
};
const EQUIVALENT = "both allow the same";
const witnessBlocks = (title, modal, witnesses, direction) => {
    const shown = witnesses.filter((witness) => witness.direction === direction);
    if (shown.length === 0)
        return [];
    const origin = { namesakes: (0,words_witness/* namesakesAmong */.N6)(witnesses) };
    return [
        (0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(title)}, for example:`),
        {
            kind: "list",
            items: shown.map((witness) => (0,blocks/* line */.n8) `${(0,words_witness/* witnessSentence */.xM)(WHO, witness, modal, origin)}, by ${(0,words_witness/* statementWords */.Zr)(witness.by)}`),
        },
    ];
};
/** An identity-based policy does not say whose it is. */
const WHO = [(0,blocks/* text */.Qq)("whoever has these policies")];
/** Every action, grouped by service. */
const actionBlocks = (title, actions) => {
    if (actions.length === 0)
        return [];
    const items = [...(0,grouped/* grouped */.z)(actions, (action) => action.split(":")[0] ?? "")].map(([service, ofService]) => (0,blocks/* line */.n8) `${service}: ${(0,blocks/* join */.fj)(ofService.map((action) => [(0,blocks/* code */.aY)(action.slice(service.length + 1))]), (0,blocks/* text */.Qq)(", "))}`);
    return [(0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(title)} (${actions.length}):`), { kind: "list", items }];
};
const unknownBlocks = (reasons) => reasons.length === 0 ? [] : [(0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `Unknown:`), { kind: "list", items: reasons.map(prose/* prose */.C) }];
const sideWords = (names, boundary) => {
    const policies = names.length === 0 ? [(0,blocks/* text */.Qq)("no policy")] : (0,blocks/* listing */.RR)(names.map((name) => (0,blocks/* line */.n8) `${name}`));
    return boundary === undefined ? policies : (0,blocks/* line */.n8) `${policies} within the boundary ${boundary}`;
};

// EXTERNAL MODULE: ./src/report/verbs/render.ts
var render = __webpack_require__(83903);
// EXTERNAL MODULE: ./src/cli/files.ts
var files = __webpack_require__(99141);
;// CONCATENATED MODULE: ./src/cli/verbs/compare.ts





/** Compares two sets of policies. */
const run = async (commandLine, first, second, options) => {
    // One file beside --before is what comes after it.
    const isAfter = second === undefined && options.before !== undefined && options.after === undefined;
    const [before = [], after = [], [beforeBoundary] = [], [afterBoundary] = []] = await (0,files/* readPolicyFiles */.Qe)(commandLine, [isAfter ? undefined : first, ...(options.before ?? [])], [isAfter ? first : second, ...(options.after ?? [])], [options.beforeBoundary], [options.afterBoundary]);
    // Whatever was before, nothing is no more than it: a file that was forgotten would pass every gate on what is broader.
    if (after.length === 0) {
        throw new errors/* UserError */.yo({
            message: "There is no policy to compare with: what comes after is missing.",
            suggestion: "give AFTER.json; an empty file, such as /dev/null, stands for no access",
        });
    }
    const { result, exitCode } = await compare_compare({
        before,
        after,
        kind: options.kind,
        failOn: options.failOn ?? [],
        ...(beforeBoundary && { beforeBoundary }),
        ...(afterBoundary && { afterBoundary }),
        ...(options.account !== undefined && { account: options.account }),
    });
    commandLine.print(options.json ? (0,render/* renderVerbJson */.q)(result) : (0,render/* renderVerb */.y)(compareBlocks(result), commandLine));
    return exitCode;
};


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