"use strict";
exports.id = 8703;
exports.ids = [8703];
exports.modules = {

/***/ 23540:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   h9: () => (/* binding */ readPolicies),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _iam_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14318);


/** Reads one document. UserError with every mistake of grammar and its line. */
const readPolicy = ({ name, text }, kind) => {
    const parsed = (0,_iam_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .O)(text, kind);
    if (parsed.ok)
        return { name, policy: parsed.policy };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(parsed.problems.map(({ message, pointer, line, suggestion }) => ({
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
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
/* unused harmony export readText */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/** The largest file that a verb reads, in bytes. */
const largest = 256 * 1024 * 1024;
const causes = {
    ENOENT: "there is no such file",
    EISDIR: "it is a directory",
    EACCES: "it may not be read",
    ENOTDIR: "a part of the path is a file",
};
/**
 * The bytes of a file, or of standard input for `-`. UserError when it cannot be read. A file is read at once: Node's
 * threads take longer to start than the file takes.
 */
const readBytes = async ({ workingDirectory, readStandardInput }, file) => {
    if (file === "-")
        return Buffer.from(await readStandardInput());
    if (file === "") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            message: "A file's name is empty.",
            suggestion: "give its path, or - for standard input",
        });
    }
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, file));
        if (bytes.length > largest)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} is larger than ${largest / 1024 / 1024} MiB.`);
        return bytes;
    }
    catch (error) {
        const refused = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorOf */ .b4)(error);
        if (refused === undefined)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Cannot read ${file}: ${causes[refused.code] ?? refused.words}.`, { cause: error });
    }
};
/** The UTF-8 text of a file, or of standard input for `-`. UserError when it cannot be read. */
const readText = async (commandLine, file) => {
    const bytes = await readBytes(commandLine, file);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            message: `${file === "-" ? "Standard input" : file} is not UTF-8 text.`,
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("Standard input can be read only once.");
    }
    return Promise.all(given.map((files) => Promise.all(files.map((file) => readPolicyFile(commandLine, file)))));
};


/***/ }),

/***/ 57398:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/iam/decide/decide.ts + 13 modules
var decide = __webpack_require__(87505);
// EXTERNAL MODULE: ./src/iam/language/parse.ts + 6 modules
var parse = __webpack_require__(14318);
// EXTERNAL MODULE: ./src/app/policy-file.ts
var policy_file = __webpack_require__(23540);
;// CONCATENATED MODULE: ./src/app/principal-keys.ts

/**
 * Gives the keys that AWS itself sends about a principal. A session's aws:PrincipalArn is the ARN of its role, with the
 * role's path, which the session's own ARN does not have.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html and the table "Principal
 * key values" of https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
const principalKeys = (principal) => {
    if (principal.type === "Service") {
        return told({ "aws:PrincipalIsAWSService": "true", "aws:PrincipalServiceName": principal.value });
    }
    return principal.type === "AWS" ? keysOfAws(principal.value) : told({});
};
const keysOfAws = (value) => {
    const [, partition = "aws", , account = value, entity = ""] = /^arn:([^:]+):(iam|sts)::(\d{12}):(.*)$/s.exec(value) ?? [];
    const all = { "aws:PrincipalAccount": account, "aws:PrincipalIsAWSService": "false" };
    const [kind = "", ...names] = entity.split("/");
    const known = (type) => told({ ...all, "aws:PrincipalArn": value, "aws:PrincipalType": type });
    switch (kind) {
        case "root":
            return known("Account");
        case "user": {
            const { told: keys, open } = known("User");
            return { told: { ...keys, "aws:username": [names.at(-1) ?? ""] }, open };
        }
        case "role":
            return known("AssumedRole");
        case "federated-user":
            return known("FederatedUser");
        case "assumed-role": {
            const [role = ""] = names;
            const start = `arn:${partition}:iam::${account}:role/`;
            return told({ ...all, "aws:PrincipalType": "AssumedRole" }, [
                {
                    key: "aws:PrincipalArn",
                    what: "the ARN of the role with its path, which the ARN of a session does not tell",
                    example: start + role,
                    canBe: (given) => given.startsWith(start) && given.endsWith(`/${role}`),
                },
            ]);
        }
        default:
            return told(all, [
                {
                    key: "aws:PrincipalArn",
                    what: "the ARN of who asks, which an account does not tell",
                    example: `arn:${partition}:iam::${account}:role/name`,
                    canBe: (given) => given.split(":")[4] === account,
                },
                {
                    key: "aws:PrincipalType",
                    what: "what kind of principal asks, which an account does not tell",
                    example: "AssumedRole",
                    canBe: () => true,
                },
            ]);
    }
};
const told = (keys, open = []) => ({
    told: Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, [value]])),
    open: new Map(open.map((one) => [one.key.toLowerCase(), one])),
});
/** The context with what the principal tells. UserError where the context says another thing of it. */
const withPrincipalKeys = (given, { told, open }) => {
    const values = new Map(Object.entries(given).map(([key, list]) => [key.toLowerCase(), list]));
    for (const [key, list] of Object.entries(told)) {
        const other = values.get(key.toLowerCase());
        if (other !== undefined && other.join("\n") !== list.join("\n"))
            throw contradiction(key, other, list.join());
    }
    for (const [lower, { key, example, canBe }] of open) {
        const other = values.get(lower);
        if (other !== undefined && !(other.length === 1 && other.every(canBe)))
            throw contradiction(key, other, example);
    }
    return { ...Object.fromEntries(Object.entries(told).filter(([key]) => !values.has(key.toLowerCase()))), ...given };
};
const contradiction = (key, given, expected) => new errors/* UserError */.yo({
    message: `--context says that ${key} is ${given.map((value) => `"${value}"`).join(" and ")}, which --principal contradicts`,
    suggestion: `leave the key out, or give what fits the principal, such as ${key}=${expected}`,
});
/** UserError where policies ask for a key that the request has with a value which nothing tells: no answer would be sure. */
const refuseOpenKeys = (asked, { open }) => {
    const problems = asked.flatMap((key) => open.get(key.toLowerCase()) ?? []);
    if (problems.length === 0)
        return;
    throw new errors/* UserError */.yo(problems.map(({ key, what, example }) => ({
        message: `The policies ask for ${key}: ${what}`,
        suggestion: `give it, such as --context ${key}=${example}`,
    })));
};

;// CONCATENATED MODULE: ./src/app/request.ts

/** Reads an action of a request. UserError for a pattern: a request is for one action. */
const requireAction = (text) => {
    if (/^[A-Za-z0-9-]+:[A-Za-z0-9-]+$/.test(text))
        return text;
    throw new errors/* UserError */.yo({
        message: `"${text}" is not an action`,
        suggestion: "name one action with its service, such as s3:GetObject, without wildcards",
    });
};
/** Reads a resource of a request, an ARN or `*`. An asterisk within an ARN is that very character. */
const requireResource = (text) => {
    if (text === "*" || /^arn:[^:]+:[^:]+:[^:]*:[^:]*:./s.test(text))
        return text;
    throw new errors/* UserError */.yo({
        message: `"${text}" is not a resource`,
        suggestion: 'name an ARN with its six fields, or "*" for an action that takes no resource',
    });
};
/** Reads `key=value` pairs; a key that comes again, in any case, has several values. UserError without a key or an `=`. */
const readContext = (pairs) => {
    const context = new Map();
    for (const pair of pairs) {
        const at = pair.indexOf("=");
        if (at < 1) {
            throw new errors/* UserError */.yo({
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
/** Reads who asks: an ARN, an account id, a service, an identity provider, or `anonymous`. UserError for anything else. */
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
    if (/^\d{12}$/.test(text) || /^arn:[^:]+:(?:iam|sts)::\d{12}:[^*?]+$/.test(text))
        return { type: "AWS", value: text };
    throw new errors/* UserError */.yo({
        message: `"${text}" is not a principal that can ask`,
        suggestion: "name a role, user or session by its ARN, an account by its id, or a service such as ec2.amazonaws.com",
    });
};

;// CONCATENATED MODULE: ./src/app/check.ts





/**
 * Decides one request by the documents that are given. With a trust policy, assuming the role needs the trust policy's
 * consent, and that of the principal's own policies unless the trust policy names that very principal of the role's own
 * account. What --principal tells of the context keys about it is in the request. UserError for a document or an argument
 * that cannot be read, and where policies ask for a key about the principal that it does not tell.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
 */
const check = (input) => {
    const policies = input.policies.filter(({ text }) => text.trim() !== "").map((file) => readOwn(file, "identity"));
    const boundary = input.boundary && readOwn(input.boundary, "boundary");
    const trust = input.trust && readTrust(input.trust);
    const principal = input.principal === undefined ? undefined : readPrincipal(input.principal);
    refuseWhatDoesNotFit(input, principal);
    const given = readContext(input.context);
    const keys = principal && principalKeys(principal);
    const request = {
        action: requireAction(input.action),
        resource: requireResource(input.resource),
        ...(principal && { principal }),
        context: keys === undefined ? given : withPrincipalKeys(given, keys),
    };
    const hasIdentity = input.policies.length > 0 || boundary !== undefined;
    const decideFor = (asked) => {
        const ofIdentity = hasIdentity
            ? (0,decide/* decide */.L)({ kind: "identity", policies, ...(boundary && { boundary }) }, asked)
            : undefined;
        const decision = trust ? decideTrust(trust, ofIdentity, asked, boundary) : ofIdentity;
        if (decision === undefined)
            throw new errors/* UserError */.yo(NOTHING_TO_ASK);
        return decision;
    };
    const decision = decideFor(request);
    if (keys !== undefined)
        refuseOpenKeys(decision.assumedAbsent, keys);
    const sides = [
        ...(policies.length > 0 ? [["policy", { kind: "identity", policies }]] : []),
        ...(boundary ? [["boundary", { kind: "identity", policies: [boundary] }]] : []),
        ...(trust ? [["trust policy", { kind: "trust", policies: [trust] }]] : []),
    ];
    return {
        formatVersion: "1.0",
        ...decision,
        silent: decision.decision === "implicitDeny" ? silentOf(sides, request) : [],
        request,
        ...(keys && takenFrom(keys, decideFor({ ...request, context: given }).assumedAbsent)),
        considered: sides.flatMap(([role, set]) => set.policies.map(({ name }) => ({ name, role }))),
        notConsidered: notConsidered(input, principal),
    };
};
/** Of the keys that the policies ask for and the request does not give, those that the principal tells. */
const takenFrom = ({ told }, asked) => {
    const lower = asked.map((key) => key.toLowerCase());
    const keys = Object.keys(told).filter((key) => lower.includes(key.toLowerCase()));
    return keys.length === 0 ? {} : { takenFromPrincipal: keys.sort() };
};
/** Reads a document of who asks. UserError that says where one of another kind belongs. */
const readOwn = (file, kind) => {
    if (!isOfKind(file, kind)) {
        if (isOfKind(file, "trust")) {
            throw new errors/* UserError */.yo({
                message: `${file.name} is a role's trust policy`,
                suggestion: "give it with --trust, and who asks with --principal",
            });
        }
        if (isOfKind(file, "resource")) {
            throw new errors/* UserError */.yo({
                message: `${file.name} is a resource's policy, and check asks those of a principal and of a role's trust alone`,
                suggestion: "leave it out here; lint and compare read it with --kind resource",
            });
        }
    }
    return (0,policy_file/* readPolicy */.T4)(file, kind);
};
/** Reads a role's trust policy. UserError that says where one of another kind belongs. */
const readTrust = (file) => {
    if (!isOfKind(file, "trust") && isOfKind(file, "identity")) {
        throw new errors/* UserError */.yo({
            message: `${file.name} is no trust policy: it has no Principal`,
            suggestion: "give a policy of who asks with --policy",
        });
    }
    return (0,policy_file/* readPolicy */.T4)(file, "trust");
};
const isOfKind = ({ text }, kind) => (0,parse/* parsePolicy */.O)(text, kind).ok;
const silentOf = (sides, request) => sides.filter(([, set]) => (0,decide/* decide */.L)(set, request).decision !== "allowed").map(([role]) => role);
const NOTHING_TO_ASK = {
    message: "There is no policy to ask",
    suggestion: "name one with --policy, or a role's trust policy with --trust and --principal",
};
const POLICIES_OF_THE_PRINCIPAL = "policies of the principal, of which one must allow it unless the trust policy names the principal itself and is of its account";
/** What only the catalogue says, which no decision needs. */
const WHETHER_ACTION_EXISTS = "whether AWS has this action";
const refuseWhatDoesNotFit = ({ policies, boundary, trust }, principal) => {
    if (trust && principal === undefined) {
        throw new errors/* UserError */.yo({
            message: "A trust policy is asked about a principal",
            suggestion: "name it with --principal",
        });
    }
    if (!trust && principal !== undefined) {
        throw new errors/* UserError */.yo({
            message: "A principal is given, but no trust policy to ask about it",
            suggestion: "give the trust policy with --trust, or leave --principal out",
        });
    }
    if (principal && principal.type !== "AWS" && (policies.length > 0 || boundary)) {
        throw new errors/* UserError */.yo({
            message: "Only an AWS principal has policies of its own",
            suggestion: "leave --policy and --boundary out",
        });
    }
};
const decideTrust = (trust, ofIdentity, request, boundary) => {
    const ofTrust = (0,decide/* decide */.L)({ kind: "trust", policies: [trust] }, request);
    if (ofIdentity === undefined)
        return ofTrust;
    const assumedAbsent = [...new Set([...ofTrust.assumedAbsent, ...ofIdentity.assumedAbsent])].sort();
    const deny = [ofTrust, ofIdentity].find(({ decision }) => decision === "explicitDeny");
    return { ...(deny ?? bothSides(trust, ofTrust, ofIdentity, request, boundary)), assumedAbsent };
};
/**
 * Both must allow it, but a trust policy that names a principal of the role's account needs no policy beside it. A
 * permissions boundary limits that too where it names a role, and not where it names a user or a session.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
const bothSides = (trust, ofTrust, ofIdentity, request, boundary) => {
    if (ofTrust.decision !== "allowed" || ofIdentity.decision === "allowed")
        return ofTrust;
    const isWithin = boundary === undefined || (0,decide/* decide */.L)({ kind: "identity", policies: [boundary] }, request).decision === "allowed";
    const suffices = (who) => !isAccount(who) && (isWithin || !isRole(who));
    const byName = isOwnAccount(request) ? decideByName(trust, request, suffices) : ofIdentity;
    return byName.decision === "allowed" ? byName : ofIdentity;
};
/** What a trust policy allows to those principals alone that need nothing beside it. */
const decideByName = ({ name, policy }, request, suffices) => {
    const kept = policy.statements.flatMap((statement, index) => {
        const principals = statement.principals?.principals.filter(suffices) ?? [];
        return principals.length === 0
            ? []
            : [{ index, statement: { ...statement, principals: { negated: false, principals } } }];
    });
    const statements = kept.map(({ statement }) => statement);
    const decision = (0,decide/* decide */.L)({ kind: "trust", policies: [{ name, policy: { ...policy, statements } }] }, request);
    const index = decision.by && kept[decision.by.statement]?.index;
    return decision.by && index !== undefined ? { ...decision, by: { ...decision.by, statement: index } } : decision;
};
const isAccount = (who) => who.type === "AWS" && /^(?:\d{12}|arn:[^:]+:iam::\d{12}:root)$/.test(who.value);
const isRole = (who) => who.type === "AWS" && /^arn:[^:]+:iam::\d{12}:role\//.test(who.value);
/** Whether who asks is of the account of the role that it asks for. */
const isOwnAccount = ({ resource, principal }) => principal?.type === "AWS" && resource.split(":")[4] === (principal.value.split(":")[4] ?? principal.value);
const notConsidered = (input, principal) => [
    "SCPs and RCPs of the AWS organization",
    "session policies",
    ...(input.policies.length > 0 ? ["other policies of the principal than these"] : []),
    ...(input.policies.length === 0 && principal?.type === "AWS" ? [POLICIES_OF_THE_PRINCIPAL] : []),
    ...(input.policies.length > 0 && !input.boundary ? ["a permissions boundary"] : []),
    ...(input.trust ? [] : ["policies of the resource, such as a bucket's, a key's or a role's"]),
    WHETHER_ACTION_EXISTS,
    "whether the action takes this kind of resource",
];

// EXTERNAL MODULE: ./src/data.ts + 5 modules
var data = __webpack_require__(9721);
// EXTERNAL MODULE: ./src/iam/lint/meant-actions.ts + 1 modules
var meant_actions = __webpack_require__(82451);
;// CONCATENATED MODULE: ./src/app/name-action.ts



/**
 * Adds what the catalogue says of the action: where nothing allows a request a name misspelt is the likeliest reason, and
 * where a wildcard decides, that covers any name. The catalogue takes longer to load than all the rest of a check, so an
 * action that the deciding document writes out does without; a slip there is for `lint` to find.
 */
const nameAction = async (result, input) => {
    if (isWrittenOut(result, input))
        return result;
    const catalogue = await (0,data.loadCatalogue)();
    const meant = (0,meant_actions/* meantActions */.P)(result.request.action, catalogue);
    return {
        ...result,
        ...(meant && { unknownAction: { meant, catalogue: catalogue.source } }),
        notConsidered: result.notConsidered.filter((what) => what !== WHETHER_ACTION_EXISTS),
    };
};
const isWrittenOut = ({ by, request }, { policies, boundary, trust }) => {
    const written = JSON.stringify(request.action.toLowerCase());
    return [...policies, boundary, trust].some((file) => file !== undefined && file.name === by?.policy && file.text.toLowerCase().includes(written));
};

// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/words/prose.ts
var prose = __webpack_require__(33351);
// EXTERNAL MODULE: ./src/report/words/witness.ts
var witness = __webpack_require__(75139);
;// CONCATENATED MODULE: ./src/report/verbs/check.ts



/** What `check` says: the decision, what decided it or what was nearly enough, and what the answer rests on. */
const checkBlocks = (result) => [
    (0,blocks/* heading */.R_)(2, (0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)(VERDICTS[result.decision])}: ${requestWords(result)}`),
    (0,blocks/* paragraph */.FY)(reasonWords(result)),
    ...unknownActionBlocks(result),
    ...nearBlocks(result.near),
    ...takenBlocks(result),
    ...absentBlocks(result.assumedAbsent),
    (0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `Considered: ${result.considered.length === 0 ? "no policy" : (0,blocks/* listing */.RR)(result.considered.map(consideredWords))}.`),
    (0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `Not considered: ${(0,blocks/* text */.Qq)(result.notConsidered.join("; "))}.`),
];
const VERDICTS = {
    allowed: "\u2713 ALLOWED",
    explicitDeny: "\u2717 DENIED by a Deny statement",
    implicitDeny: "\u2717 DENIED, for nothing allows it",
};
const PLURALS = { policy: "policies", boundary: "boundary", "trust policy": "trust policy" };
const requestWords = ({ request }) => {
    const who = request.principal ? (0,blocks/* line */.n8) ` by ${(0,witness/* principalWords */.s0)(request.principal)}` : [];
    return (0,blocks/* line */.n8) `${request.action} on ${request.resource}${who}`;
};
const reasonWords = ({ decision, by, silent, considered }) => {
    const roles = [...new Set(considered.map(({ role }) => role))];
    if (by === undefined && roles.length > 1) {
        const isPlural = silent.length > 1 || silent.includes("policy");
        return (0,blocks/* line */.n8) `${rolesWords(roles)} must each allow it, and the ${rolesWords(silent)} ${(0,blocks/* text */.Qq)(isPlural ? "do" : "does")} not.`;
    }
    if (by === undefined)
        return (0,blocks/* line */.n8) `No statement allows this request.`;
    return decision === "allowed"
        ? (0,blocks/* line */.n8) `It is allowed by ${(0,witness/* statementWords */.Zr)(by)}.`
        : (0,blocks/* line */.n8) `It is denied by ${(0,witness/* statementWords */.Zr)(by)}; a Deny wins over every Allow.`;
};
const unknownActionBlocks = ({ request, unknownAction }) => {
    if (unknownAction === undefined)
        return [];
    const { meant, catalogue } = unknownAction;
    const names = (0,blocks/* join */.fj)(meant.map((id) => [(0,blocks/* code */.aY)(id)]), (0,blocks/* text */.Qq)(" or "));
    const perhaps = meant.length === 0 ? [] : (0,blocks/* line */.n8) `; perhaps ${names} is meant`;
    return [(0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `AWS had no action ${(0,blocks/* code */.aY)(request.action)} on ${catalogue.date}${perhaps}.`)];
};
const rolesWords = (roles) => (0,blocks/* listing */.RR)(roles.map((role) => [(0,blocks/* text */.Qq)(PLURALS[role])]));
const nearBlocks = (near) => near.length === 0
    ? []
    : [
        (0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `Nearest, with the one thing in each that does not match:`),
        {
            kind: "list",
            items: near.map((miss) => (0,blocks/* line */.n8) `${(0,witness/* statementWords */.Zr)(miss)}, its ${(0,blocks/* text */.Qq)(miss.element)}: ${(0,prose/* prose */.C)(miss.reason)}`),
        },
    ];
const takenBlocks = ({ takenFromPrincipal = [], request }) => takenFromPrincipal.length === 0
    ? []
    : [
        (0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `Taken from the principal, for it was not given: ${(0,blocks/* listing */.RR)(takenFromPrincipal.map((key) => (0,blocks/* line */.n8) `${key} ${(0,blocks/* text */.Qq)("is")} ${request.context[key]?.join(" ") ?? ""}`))}.`),
    ];
const absentBlocks = (keys) => keys.length === 0
    ? []
    : [
        (0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `Taken to be absent from the request, for it was not given: ${(0,blocks/* listing */.RR)(keys.map((key) => [(0,blocks/* code */.aY)(key)]))}. Give it with --context.`),
    ];
const consideredWords = ({ name, role }) => role === "policy" ? (0,blocks/* line */.n8) `${name}` : (0,blocks/* line */.n8) `${name} (${(0,blocks/* text */.Qq)(role)})`;

// EXTERNAL MODULE: ./src/report/verbs/render.ts
var render = __webpack_require__(83903);
// EXTERNAL MODULE: ./src/cli/files.ts
var files = __webpack_require__(99141);
// EXTERNAL MODULE: ./src/cli/io.ts
var io = __webpack_require__(71604);
;// CONCATENATED MODULE: ./src/cli/verbs/check.ts






/** Decides one request. */
const run = async (commandLine, options) => {
    const { principal, action, resource, context = [], json } = options;
    const [policies = [], [boundary] = [], [trust] = []] = await (0,files/* readPolicyFiles */.Qe)(commandLine, options.policy ?? [], [options.boundary], [options.trust]);
    const input = {
        policies,
        action,
        resource,
        context,
        ...(boundary === undefined ? {} : { boundary }),
        ...(trust === undefined ? {} : { trust }),
        ...(principal === undefined ? {} : { principal }),
    };
    const result = await nameAction(check(input), input);
    const { width, colour } = commandLine;
    commandLine.print(json ? (0,render/* renderVerbJson */.q)(result) : (0,render/* renderVerb */.y)(checkBlocks(result), { width, color: colour }));
    return io/* exitCodes */.h.answered;
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
const tableLines = (head, rows, width) => {
    const all = [head, ...rows].map((cells) => head.map((_, column) => unwrapped(cells[column] ?? [])));
    const natural = head.map((_, column) => Math.max(1, ...all.map((cells) => cells[column]?.width ?? 0)));
    const widths = shrink(natural, width - gap * (head.length - 1));
    if (widths === undefined)
        return rows.flatMap((cells, index) => [...(index === 0 ? [] : [[]]), ...recordLines(head, cells, width)]);
    return all.flatMap((cells) => rowLines(cells, widths));
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
            return tableLines(block.head, block.rows.map(([question, answer]) => [[(0,blocks/* strong */.ko)(question)], answer]), width);
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


/***/ }),

/***/ 36:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withCommas)
/* harmony export */ });
/**
 * A whole number with a comma at the thousands. toLocaleString gives the same, but first loads language data for longer
 * than all else takes that a small report is made of.
 */
const withCommas = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");


/***/ })

};
;