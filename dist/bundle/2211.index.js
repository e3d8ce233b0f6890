"use strict";
exports.id = 2211;
exports.ids = [2211];
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

/***/ 22211:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(71922);
// EXTERNAL MODULE: ./src/iam/language/account.ts
var account = __webpack_require__(26587);
// EXTERNAL MODULE: ./src/iam/decide/decide.ts + 2 modules
var decide = __webpack_require__(56988);
;// CONCATENATED MODULE: ./src/iam/decide/evaluate.ts


/**
 * Decides one request as AWS does by documents of all kinds; which of them apply, and whether the request can be made,
 * such as within one partition, is for the caller to say. An explicit deny anywhere wins. Each level of SCPs must allow it.
 * In the account of who asks, that takes an Allow of its own policies, within its boundary and its session's policy, or one
 * of the resource's policy that names it; in another account, or for a role or a key, the resource's policy must allow it
 * in any case. RCPs deny alone: each level has RCPFullAWSAccess, which cannot be detached, and no other has an Allow. The
 * resource's policy needs a principal.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html,
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html,
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
 */
const evaluate = (documents, request, options) => {
    const policies = asBoundedPrincipalsMeet(documents, request);
    const own = policies.filter(({ role }) => role === "policy");
    const alone = policies.filter(({ role }) => role !== "policy").map((policy) => [policy]);
    const ask = askOnce(request);
    const decisions = [own, ...alone].map(ask);
    const assumedAbsent = [...new Set(decisions.flatMap((decision) => decision.assumedAbsent))].sort();
    const deny = decisions.find(({ decision }) => decision === "explicitDeny");
    if (deny)
        return { ...deny, assumedAbsent, silent: [] };
    const { needs, by } = wayIn(own, alone, request, ask, options);
    const silent = needs.filter((group) => ask(group).decision !== "allowed");
    const [nearest] = silent;
    return nearest === undefined
        ? { decision: "allowed", ...(by && { by }), near: [], assumedAbsent, silent: [] }
        : { decision: "implicitDeny", near: ask(nearest).near, assumedAbsent, silent: silent.flat() };
};
/** The way in that is open or, where none is, the one that lacks least. */
const wayIn = (own, alone, request, ask, { knowsOwn, account }) => {
    const of = (...roles) => alone.filter((group) => group.some(({ role }) => roles.includes(role)));
    const [ofResource = []] = of("trust policy", "resource policy");
    const [resource] = ofResource;
    const byResource = resource && ask(ofResource).by;
    const isOwn = isOwnAccount(request, account);
    const mustConsent = resource !== undefined && (!knowsOwn || !isOwn || isAskedAlways(resource, request));
    const always = (needs) => [
        ...(mustConsent ? [ofResource] : []),
        ...needs,
        ...of("SCP"),
    ];
    if (!knowsOwn)
        return { needs: always([]), by: byResource };
    const granting = resource && !mustConsent && byResource === undefined ? [...own, resource] : own;
    const limits = of("boundary", "session policy");
    const ways = [{ needs: [granting, ...limits], by: byResource ?? ask(own).by }];
    if (resource && isOwn) {
        const named = allowedTo(resource, request, (who) => !isAccount(who));
        const unlimited = allowedTo(resource, request, (who) => !isAccount(who) && !isRole(who));
        if (named)
            ways.push({ needs: limits, by: named });
        if (unlimited)
            ways.push({ needs: [], by: unlimited });
    }
    const isOpen = ({ needs }) => needs.every((group) => ask(group).decision === "allowed");
    const way = ways.find(isOpen) ?? ways.at(-1);
    return { needs: always(way?.needs ?? []), by: way?.by };
};
/** Asks each group once: to compile a policy takes longer than to decide by it. */
const askOnce = (request) => {
    const known = new Map();
    return (group) => {
        const decision = known.get(group) ?? decideAll(group, request);
        known.set(group, decision);
        return decision;
    };
};
const decideAll = (policies, request) => (0,decide/* decide */.L)({ kind: policies.some(({ role }) => ASKS_WHO.has(role)) ? "resource" : "identity", policies }, request);
const ASKS_WHO = new Set(["trust policy", "resource policy", "RCP"]);
/**
 * Whether the resource's policy must allow a request even where the policies of who asks do.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
const isAskedAlways = ({ role }, { action }) => role === "trust policy" || /^kms:/i.test(action);
const isOwnAccount = ({ principal }, id) => {
    if (id === undefined || principal?.type !== "AWS")
        return false;
    return ((0,account/* accountNamed */.xM)(principal.value) ?? (0,account/* accountOf */.XP)(principal.value))?.id === id;
};
/**
 * The statement of a resource's policy that allows a request to some of those whom it names. Whom it names by its
 * account needs policies of its own; whom it names by its role is within its boundary and its session's policy; a user or
 * a session that it names itself, and whom it lets in with everybody, is not. Allow with NotPrincipal is for everybody.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
const allowedTo = (resource, request, isMeant) => {
    const only = ({ negated, principals }) => negated ? { negated, principals } : { negated, principals: principals.filter(isMeant) };
    const to = withStatements(resource, ({ principals, ...rest }) => principals ? { ...rest, principals: only(principals) } : rest);
    return decideAll([to], request).by;
};
const isAccount = (who) => who.type === "AWS" && (0,account/* accountNamed */.xM)(who.value) !== undefined;
const isRole = (who) => who.type === "AWS" && /^arn:[^:]+:iam::\d{12}:role\//.test(who.value);
/**
 * To whom has a permissions boundary, Deny with NotPrincipal is a Deny whomever it leaves out.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
const asBoundedPrincipalsMeet = (policies, { principal }) => {
    if (principal?.type !== "AWS" || !policies.some(({ role }) => role === "boundary"))
        return policies;
    return policies.map((policy) => withStatements(policy, (statement) => statement.effect === "Deny" && statement.principals?.negated
        ? { ...statement, principals: EVERYBODY }
        : statement));
};
const EVERYBODY = { negated: false, principals: [{ type: "*" }] };
const withStatements = (named, change) => ({
    ...named,
    policy: { ...named.policy, statements: named.policy.statements.map(change) },
});

// EXTERNAL MODULE: ./src/iam/language/parse.ts + 6 modules
var parse = __webpack_require__(14318);
// EXTERNAL MODULE: ./src/app/policy-verbs/policy-file.ts
var policy_file = __webpack_require__(13718);
;// CONCATENATED MODULE: ./src/app/policy-verbs/check-documents.ts



/** Gives all files with what each is to the request. */
const filesOf = (files) => [
    ...files.policies.map((file) => ["policy", file]),
    ...(files.boundary ? [["boundary", files.boundary]] : []),
    ...(files.sessionPolicy ? [["session policy", files.sessionPolicy]] : []),
    ...(files.scps ?? []).map((file) => ["SCP", file]),
    ...(files.trust ? [["trust policy", files.trust]] : []),
    ...(files.resourcePolicy ? [["resource policy", files.resourcePolicy]] : []),
    ...(files.rcps ?? []).map((file) => ["RCP", file]),
];
/**
 * Reads all documents; an empty file is no policy of a principal. UserError for one that cannot be read or cannot be what
 * it is given as, and says where one of another kind belongs.
 */
const readDocuments = (files) => filesOf(files)
    .filter(([role, { text }]) => role !== "policy" || text.trim() !== "")
    .map(([role, file]) => read(file, role));
const KINDS = {
    policy: "identity",
    boundary: "boundary",
    "session policy": "identity",
    SCP: "identity",
    "trust policy": "trust",
    "resource policy": "resource",
    RCP: "resource",
};
const read = (file, role) => {
    const parsed = (0,parse/* parsePolicy */.O)(file.text, KINDS[role]);
    refuseOtherKinds(file, role, parsed.ok);
    const document = { role, ...(0,policy_file/* requirePolicy */.aF)(file.name, parsed) };
    if (role === "SCP")
        refuseLevelWithoutAllow(document);
    if (role === "RCP")
        refuseWhatIsNoRcp(document);
    return document;
};
const refuseOtherKinds = (file, role, fits) => {
    const kind = KINDS[role];
    const isOfKind = (other) => (0,parse/* parsePolicy */.O)(file.text, other).ok;
    if (fits && kind !== "resource")
        return;
    if (kind !== "trust" && isOfKind("trust")) {
        throw new errors/* UserError */.yo({
            message: `${file.name} is a role's trust policy`,
            suggestion: "give it with --trust, and who asks with --principal",
        });
    }
    if (fits)
        return;
    if (isOfKind("resource") && !(kind === "trust" && namesNoResource(file))) {
        throw new errors/* UserError */.yo({
            message: `${file.name} is a resource's policy or an RCP: it has a Principal`,
            suggestion: "give a resource's policy with --resource-policy, an RCP with --rcp, and who asks with --principal",
        });
    }
    if (isOfKind("identity")) {
        throw new errors/* UserError */.yo({
            message: `${file.name} is no ${role}: it has no Principal`,
            suggestion: "give a policy of who asks with --policy, and an SCP with --scp",
        });
    }
};
/** Whether it is a trust policy with a mistake rather than the policy of another resource, which names that one. */
const namesNoResource = ({ text }) => {
    const parsed = (0,parse/* parsePolicy */.O)(text, "resource");
    return parsed.ok && parsed.policy.statements.every(({ resources }) => resources === undefined);
};
/**
 * A level without an Allow denies everything, and has no use: what comes is one of several SCPs of a level.
 * Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 */
const refuseLevelWithoutAllow = ({ name, policy }) => {
    if (policy.statements.some(({ effect }) => effect === "Allow"))
        return;
    throw new errors/* UserError */.yo({
        message: `${name} has no Allow, so a level of the organization with this SCP alone denies everything`,
        suggestion: "put the statements of all SCPs of the level, such as FullAWSAccess, into one document for --scp",
    });
};
/** Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html */
const refuseWhatIsNoRcp = ({ name, policy }) => {
    const index = policy.statements.findIndex((statement) => !isOfRcp(statement));
    if (index === -1)
        return;
    throw new errors/* UserError */.yo({
        message: `${name} is no RCP: statement ${index + 1} is none that an RCP can have. It denies, with Principal "*", an Action and a Resource or NotResource; RCPFullAWSAccess alone allows`,
        suggestion: "give a resource's policy with --resource-policy",
    });
};
const isOfRcp = ({ effect, principals, actions, resources, conditions }) => {
    const isForEverybody = principals?.negated === false && principals.principals.every(({ type }) => type === "*");
    if (!isForEverybody || actions.negated || resources === undefined)
        return false;
    const isFullAccess = [actions, resources].every(({ negated, patterns }) => !negated && patterns.join() === "*");
    return effect === "Deny" || (isFullAccess && conditions.length === 0);
};

;// CONCATENATED MODULE: ./src/app/policy-verbs/everybody.ts

/**
 * UserError where the decision turns on whether `{"AWS": "*"}` includes a service or an identity provider: AWS says of it
 * that to anonymous users it is `"*"`, and no more.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous
 */
const refuseUnclearEverybody = (documents, principal, decide) => {
    const who = principal && UNCLEAR[principal.type];
    const unclear = documents.find(({ policy }) => policy.statements.some(({ principals }) => principals?.principals.some(isAwsEverybody)));
    if (who === undefined || unclear === undefined)
        return;
    if (decide(documents.map(withEverybody)).decision === decide(documents).decision)
        return;
    throw new errors/* UserError */.yo({
        message: `${unclear.name} has {"AWS": "*"} for a principal, and AWS leaves open whether that includes ${who}`,
        suggestion: 'write "*" in the policy for everybody, or name who is meant',
    });
};
const UNCLEAR = {
    Service: "a service",
    Federated: "an identity provider",
};
const isAwsEverybody = (who) => who.type === "AWS" && who.value === "*";
const withEverybody = (document) => ({
    ...document,
    policy: {
        ...document.policy,
        statements: document.policy.statements.map(({ principals, ...rest }) => ({
            ...rest,
            ...(principals && {
                principals: {
                    ...principals,
                    principals: principals.principals.map((who) => (isAwsEverybody(who) ? { type: "*" } : who)),
                },
            }),
        })),
    },
});

// EXTERNAL MODULE: ./src/iam/language/operators.ts
var operators = __webpack_require__(13021);
// EXTERNAL MODULE: ./src/iam/language/print.ts
var print = __webpack_require__(65271);
;// CONCATENATED MODULE: ./src/app/policy-verbs/missing-quantifier.ts



/**
 * UserError where the decision turns on what an operator without a quantifier makes of several values of a key, which AWS
 * leaves open; see `lacksQuantifier`.
 */
const refuseMissingQuantifier = (documents, context, decide) => {
    const several = Object.keys(context).flatMap((key) => ((context[key]?.length ?? 0) > 1 ? key.toLowerCase() : []));
    const isUnclear = (condition) => (0,operators/* lacksQuantifier */.LL)(condition) && several.includes(condition.key.toLowerCase());
    const unclear = documents.flatMap(({ name, policy }) => policy.statements.flatMap(({ conditions }) => conditions.filter(isUnclear).map((condition) => ({ name, condition }))));
    const [first] = unclear;
    if (first === undefined)
        return;
    const decisionIf = (favoured) => decide(documents.map((document) => withUnclear(document, isUnclear, favoured))).decision;
    if (decisionIf("Allow") === decisionIf("Deny"))
        return;
    const { name, condition } = first;
    throw new errors/* UserError */.yo({
        message: `${name} compares ${condition.key} by ${(0,print/* printOperator */.Wm)(condition)}, and AWS leaves open what that makes of several values`,
        suggestion: `write ForAnyValue:${(0,print/* printOperator */.Wm)(condition)} or ForAllValues:${(0,print/* printOperator */.Wm)(condition)} in the policy`,
    });
};
/** The document where the unclear conditions of one effect's statements hold, and those of the other's do not. */
const withUnclear = (document, isUnclear, favoured) => ({
    ...document,
    policy: {
        ...document.policy,
        statements: document.policy.statements.flatMap((statement) => {
            const conditions = statement.conditions.filter((condition) => !isUnclear(condition));
            const isFixed = conditions.length === statement.conditions.length;
            return isFixed || statement.effect === favoured ? [{ ...statement, conditions }] : [];
        }),
    },
});

;// CONCATENATED MODULE: ./src/app/policy-verbs/organization.ts

/**
 * The services that RCPs apply to, by the prefixes of their actions, as AWS lists them on `RCP_SERVICES_DATE`.
 * Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html#rcp-supported-services
 */
const RCP_SERVICES = new Set(`aoss appconfig appstream autoscaling autoscaling-plans budgets clouddirectory cloudfront cloudsearch cloudtrail-data
  codeartifact codebuild codecommit codepipeline cognito-identity cognito-idp comprehend comprehendmedical
  compute-optimizer cost-optimization-hub dax dsql dynamodb ecr ecr-public events firehose fis fms gamelift health
  inspector-scan kendra kinesisvideo kms logs memorydb networkmonitor notifications opensearch pca-connector-ad personalize
  polly pricing resource-groups rolesanywhere s3 secretsmanager servicediscovery signin sqs sts support swf textract
  timestream-influxdb transcribe transfer translate wafv2 workspaces xray`.split(/\s+/));
const RCP_SERVICES_DATE = "2026-09-26";
/**
 * UserError where SCPs do not apply to who asks: they limit users and roles of their account alone, and no service-linked
 * role; and where it cannot be told whether they do.
 * Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
 */
const refuseScpsThatDoNotApply = ({ principal, context }) => {
    if (principal?.type !== "AWS") {
        throw new errors/* UserError */.yo({
            message: "SCPs limit the users and roles of an account, and nobody else",
            suggestion: "leave --scp out",
        });
    }
    refuseServiceLinked("SCPs", "--scp", principal, context);
};
/**
 * UserError where RCPs do not apply: to a service that AWS does not list, to a service-linked role that asks or is to be
 * assumed, to kms:RetireGrant; and where it cannot be told whether they do, as for an action without a resource.
 * Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
 */
const refuseRcpsThatDoNotApply = ({ action, resource, principal, context }) => {
    const [service = ""] = action.toLowerCase().split(":");
    if (!RCP_SERVICES.has(service)) {
        throw new errors/* UserError */.yo({
            message: `${service} is not among the services that RCPs apply to, as AWS listed them on ${RCP_SERVICES_DATE}`,
            suggestion: "leave --rcp out",
        });
    }
    if (action.toLowerCase() === "kms:retiregrant") {
        throw new errors/* UserError */.yo({ message: "RCPs do not limit kms:RetireGrant", suggestion: "leave --rcp out" });
    }
    if (resource === "*") {
        throw new errors/* UserError */.yo({
            message: "RCPs apply to resources, and none is named",
            suggestion: "name the resource by its ARN, or leave --rcp out",
        });
    }
    if (isServiceLinkedRole(resource))
        throw ofServiceLinked("RCPs", "--rcp");
    if (principal?.type === "AWS")
        refuseServiceLinked("RCPs", "--rcp", principal, context);
};
/**
 * A session's ARN does not have the path that tells a service-linked role; only names that begin like those of
 * service-linked roles make it likely.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html
 */
const refuseServiceLinked = (what, option, principal, context) => {
    const given = Object.entries(context).find(([key]) => key.toLowerCase() === "aws:principalarn")?.[1][0];
    if (isServiceLinkedRole(given ?? principal.value))
        throw ofServiceLinked(what, option);
    if (given !== undefined || !/:assumed-role\/AWSServiceRoleFor/.test(principal.value))
        return;
    throw new errors/* UserError */.yo({
        message: `${what} do not limit a service-linked role, and the ARN of a session does not tell whether its role is one`,
        suggestion: "give the ARN of the role with its path, as --context aws:PrincipalArn=\u2026",
    });
};
const isServiceLinkedRole = (arn) => /^arn:[^:]+:iam::\d{12}:role\/aws-service-role\//.test(arn);
const ofServiceLinked = (what, option) => new errors/* UserError */.yo({ message: `${what} do not limit a service-linked role`, suggestion: `leave ${option} out` });

;// CONCATENATED MODULE: ./src/app/policy-verbs/principal-fits.ts

/**
 * UserError where documents and who asks do not go together: one is missing, who asks cannot have such a document, or AWS
 * does not say enough of who asks for a sure answer.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html,
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
const refuseWhatDoesNotFit = (files, documents, principal) => {
    if (files.trust && files.resourcePolicy) {
        throw new errors/* UserError */.yo({
            message: "A role's trust policy is the policy of the role as a resource, and another is given",
            suggestion: "give one of --trust and --resource-policy",
        });
    }
    if (principal === undefined) {
        const asked = documents.find(({ role }) => role !== "policy" && role !== "boundary");
        if (asked === undefined)
            return;
        throw new errors/* UserError */.yo({
            message: `${ASKED_ABOUT[asked.role] ?? asked.role} is asked about a principal`,
            suggestion: "name it with --principal",
        });
    }
    if (principal.type === "AWS") {
        refuseWhatAwsPrincipalCannotHave(files, principal.value);
    }
    else if (files.policies.length > 0 || files.boundary || files.sessionPolicy) {
        throw new errors/* UserError */.yo({
            message: "Only an AWS principal has policies of its own",
            suggestion: "leave --policy, --boundary and --session-policy out",
        });
    }
    for (const document of documents)
        refuseUnclearPrincipals(document, principal);
};
const ASKED_ABOUT = {
    "trust policy": "A trust policy",
    "resource policy": "A resource's policy",
    "session policy": "A session's policy",
    SCP: "An SCP",
    RCP: "An RCP",
};
const refuseWhatAwsPrincipalCannotHave = (files, principal) => {
    if (/:root$/.test(principal)) {
        throw new errors/* UserError */.yo({
            message: "The root user needs no policy for what is in its account, which check does not decide, and can assume no role",
            suggestion: "name a role, a user or a session with --principal, or the account by its 12 digits",
        });
    }
    if (files.sessionPolicy && !/:(?:role|assumed-role|federated-user)\//.test(principal)) {
        throw new errors/* UserError */.yo({
            message: "Only the session of a role or of a federated user has a session policy",
            suggestion: "name the session with --principal, or leave --session-policy out",
        });
    }
    if (/:federated-user\//.test(principal) && files.policies.length > 0 && !files.sessionPolicy) {
        throw new errors/* UserError */.yo({
            message: "A federated user may do by the policies of its IAM user only what a session policy allows too",
            suggestion: "give that with --session-policy",
        });
    }
};
/** Refuses those in a resource's policy of whom nobody can tell whether they are who asks. */
const refuseUnclearPrincipals = ({ name, role, policy }, principal) => {
    if (role !== "resource policy")
        return;
    const named = policy.statements.flatMap(({ principals }) => principals?.principals ?? []);
    if (named.some(({ type }) => isOneCanonical(type, principal.type))) {
        throw new errors/* UserError */.yo({
            message: `${name} or --principal names a canonical user, and the other an AWS principal: a canonical user's id does not say of which account it is`,
            suggestion: "name the account by its 12 digits, in the policy and with --principal",
        });
    }
    const unsure = policy.statements.findIndex((statement) => isPartlyNamed(statement, principal));
    if (unsure >= 0) {
        throw new errors/* UserError */.yo({
            message: `NotPrincipal of statement ${unsure + 1} of ${name} names who asks, its role or its account, but not all of them, and AWS leaves open whom it means then`,
            suggestion: "name a session, with its role and its account, as AWS asks, in the policy and with --principal",
        });
    }
    if (principal.type === "AWS" && /:federated-user\//.test(principal.value) && named.some(isUser)) {
        throw new errors/* UserError */.yo({
            message: `${name} names an IAM user and so its federated users, and the ARN of a federated user does not say whose it is`,
            suggestion: "leave --resource-policy out: no answer would be sure",
        });
    }
};
const isOneCanonical = (...types) => types.includes("AWS") && types.includes("CanonicalUser");
/**
 * AWS may judge the account first, then the role and then the session. Whom Deny does not name at all it denies in any
 * order, and whom Allow names it leaves out.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
const isPartlyNamed = ({ effect, principals }, principal) => {
    if (!principals?.negated || principal.type !== "AWS")
        return false;
    const named = principals.principals.flatMap((who) => (who.type === "AWS" ? [who.value] : []));
    const [, id = principal.value, role] = /^arn:[^:]+:(?:iam|sts)::(\d{12}):(?:assumed-role\/([^/]+)\/)?/.exec(principal.value) ?? [];
    const isNamed = named.includes(principal.value);
    const isOfRole = (who) => who.includes(`:iam::${id}:role/`) && who.endsWith(`/${role}`);
    const above = [
        named.some((who) => who === id || who.endsWith(`:iam::${id}:root`)),
        ...(role === undefined ? [] : [named.some(isOfRole)]),
    ];
    if (principal.value === id)
        return above.includes(true);
    if (/:role\//.test(principal.value) && isNamed)
        return true;
    return effect === "Deny" ? isNamed && above.includes(false) : !isNamed && above.includes(true);
};
const isUser = (who) => who.type === "AWS" && /:user\//.test(who.value);

;// CONCATENATED MODULE: ./src/app/policy-verbs/told-keys.ts

/** Keys with one value each, and keys that are open. */
const toldKeys = (by, keys, open = []) => ({
    by,
    told: Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, [value]])),
    open: new Map(open.map((one) => [one.key.toLowerCase(), one])),
});
/** The context with what a part of the request tells. UserError where the context says another thing of it. */
const withToldKeys = (given, { by, told, open }) => {
    const values = new Map(Object.entries(given).map(([key, list]) => [key.toLowerCase(), list]));
    for (const [key, list] of Object.entries(told)) {
        const other = values.get(key.toLowerCase());
        if (other !== undefined && other.join("\n") !== list.join("\n"))
            throw contradiction(by, key, other, list.join());
    }
    for (const [lower, { key, example, canBe }] of open) {
        const other = values.get(lower);
        if (other !== undefined && !(other.length === 1 && other.every(canBe))) {
            throw contradiction(by, key, other, example);
        }
    }
    return { ...Object.fromEntries(Object.entries(told).filter(([key]) => !values.has(key.toLowerCase()))), ...given };
};
const contradiction = (by, key, given, expected) => new errors/* UserError */.yo({
    message: `--context says that ${key} is ${given.map((value) => `"${value}"`).join(" and ")}, which ${by} contradicts`,
    suggestion: `leave the key out, or give what fits, such as ${key}=${expected}`,
});
/** Of the keys that the policies ask for and the context does not give, those that a part of the request tells. */
const toldOf = ({ told }, asked) => {
    const lower = asked.map((key) => key.toLowerCase());
    return Object.keys(told)
        .filter((key) => lower.includes(key.toLowerCase()))
        .sort();
};
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

;// CONCATENATED MODULE: ./src/app/policy-verbs/principal-keys.ts

/**
 * Gives the keys that AWS itself sends about a principal; none where it is not known. A session's aws:PrincipalArn is the
 * ARN of its role, with the role's path, which the session's own ARN does not have.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html and the table "Principal
 * key values" of https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
const principalKeys = (principal) => {
    if (principal?.type === "Service") {
        return told({ "aws:PrincipalIsAWSService": "true", "aws:PrincipalServiceName": principal.value });
    }
    return principal?.type === "AWS" ? keysOfAws(principal.value) : told({});
};
const keysOfAws = (value) => {
    const [, partition = "aws", , account = value, entity = ""] = /^arn:([^:]+):(iam|sts)::(\d{12}):(.*)$/s.exec(value) ?? [];
    const all = { "aws:PrincipalAccount": account, "aws:PrincipalIsAWSService": "false" };
    const [kind = "", ...names] = entity.split("/");
    const known = (type, more = {}) => told({ ...all, "aws:PrincipalArn": value, "aws:PrincipalType": type, ...more });
    switch (kind) {
        case "user":
            return known("User", { "aws:username": names.at(-1) ?? "" });
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
const told = (keys, open = []) => toldKeys("--principal", keys, open);

// EXTERNAL MODULE: ./src/app/policy-verbs/request.ts
var policy_verbs_request = __webpack_require__(88964);
;// CONCATENATED MODULE: ./src/app/policy-verbs/request-fits.ts

/**
 * UserError for a request that no policy decides: over the border of a partition, of a trust policy where no role is asked
 * for, of STS by a federated user, for what is open to all, sts:GetCallerIdentity and sts:GetSessionToken, and of a key by
 * an alias, in whose place AWS asks about the key.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-cross-account-resource-access.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html,
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html,
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_getsessiontoken.html,
 * https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html
 */
const refuseWhatNoPolicyDecides = ({ action, resource, principal }, documents) => {
    refuseOtherPartition(resource, principal);
    const trust = documents.find(({ role }) => role === "trust policy");
    if (trust && !/^arn:[^:]+:iam::\d{12}:role\/./.test(resource)) {
        throw new errors/* UserError */.yo({
            message: `${trust.name} is a role's trust policy, and ${resource} is no role`,
            suggestion: "name the role that it belongs to with --resource",
        });
    }
    const open = openToAll.find(({ id }) => id.toLowerCase() === action.toLowerCase());
    if (open) {
        throw new errors/* UserError */.yo({
            message: `No policy allows or denies ${open.id}: every ${open.who} may call it, even where a Deny says no`,
            suggestion: "name another action with --action",
        });
    }
    if (/^arn:[^:]*:kms:[^:]*:[^:]*:alias\//.test(resource) && /^kms:(?!(?:create|delete|update)alias$)/i.test(action)) {
        throw new errors/* UserError */.yo({
            message: `AWS decides ${action} by the key and not by its alias, so no policy on ${resource} allows or denies it`,
            suggestion: "name the key with --resource, and the alias with --context kms:ResourceAliases=alias/\u2026",
        });
    }
    if (principal?.type === "AWS" && /:federated-user\//.test(principal.value) && /^sts:/i.test(action)) {
        throw new errors/* UserError */.yo({
            message: "A federated user can call no operation of STS but GetCallerIdentity",
            suggestion: "name a role, a user or a session with --principal",
        });
    }
};
const openToAll = [
    { id: "sts:GetCallerIdentity", who: "principal" },
    { id: "sts:GetSessionToken", who: "user" },
];
const refuseOtherPartition = (resource, principal) => {
    const [, partition] = resource.split(":");
    const [, own] = principal === undefined || principal.type === "anonymous" ? [] : principal.value.split(":");
    if (partition === undefined || own === undefined || own === partition)
        return;
    throw new errors/* UserError */.yo({
        message: `The principal is in the partition ${own}, and the resource in ${partition}: no policy gives access from one partition to another`,
        suggestion: "name a principal of the resource's partition",
    });
};

;// CONCATENATED MODULE: ./src/app/policy-verbs/resource-keys.ts

/**
 * The services, by the prefixes of their actions, of which some actions do not have aws:ResourceAccount. Which those are
 * has changed, so nothing is told of the others either.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-resourceaccount
 */
const WITH_EXCEPTIONS = new Set("aoss auditmanager detective ds ebs ec2 es events guardduty macie2 route53 securityhub workspaces".split(" "));
/**
 * Gives the account of a resource as the key that AWS sends about it, where its ARN or --account tells it. An action without
 * a resource tells nothing.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-resourceaccount
 */
const resourceKeys = ({ action, resource }, account) => {
    const [service = ""] = action.toLowerCase().split(":");
    const isTold = account !== undefined && resource !== "*" && !WITH_EXCEPTIONS.has(service);
    return toldKeys("--resource or --account", isTold ? { "aws:ResourceAccount": account } : {});
};

;// CONCATENATED MODULE: ./src/app/policy-verbs/check.ts












/**
 * Decides one request by the documents that are given; see `evaluate`. What --principal, --resource and --account tell of
 * the context keys about them is in the request. UserError for a document or an argument that cannot be read, for a
 * document that does not apply to the request, for a request that no policy decides, where what AWS leaves open or the
 * account of the resource makes a difference and is not known, and where policies ask for a key about the principal that
 * it does not tell.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
const check = (input) => {
    const documents = readDocuments(input);
    const principal = input.principal === undefined ? undefined : (0,policy_verbs_request/* readPrincipal */.x2)(input.principal);
    refuseWhatDoesNotFit(input, documents, principal);
    const given = (0,policy_verbs_request/* readContext */.yI)(input.context);
    const asked = { action: (0,policy_verbs_request/* requireAction */.Oh)(input.action), resource: (0,policy_verbs_request/* requireResource */.IX)(input.resource) };
    const account = (0,policy_verbs_request/* accountOfResource */.FK)(asked.resource, input.account);
    const ofPrincipal = principalKeys(principal);
    const ofResource = resourceKeys(asked, account);
    const context = withToldKeys(withToldKeys(given, ofPrincipal), ofResource);
    const request = { ...asked, ...(principal && { principal }), context };
    refuseWhatNoPolicyDecides(request, documents);
    if (input.scps?.length)
        refuseScpsThatDoNotApply(request);
    if (input.rcps?.length)
        refuseRcpsThatDoNotApply(request);
    requireEnough(input, documents, account);
    const options = { knowsOwn: input.policies.length > 0, ...(account !== undefined && { account }) };
    const decide = (changed) => evaluate(changed, request, options);
    refuseUnclearEverybody(documents, principal, decide);
    refuseMissingQuantifier(documents, context, decide);
    const { silent, ...decision } = decide(documents);
    refuseOpenKeys(decision.assumedAbsent, ofPrincipal);
    const isFilledIn = Object.keys(context).length > Object.keys(given).length;
    const notGiven = isFilledIn ? evaluate(documents, { ...request, context: given }, options).assumedAbsent : [];
    const takenFromPrincipal = toldOf(ofPrincipal, notGiven);
    const takenFromResource = toldOf(ofResource, notGiven);
    return {
        formatVersion: "1.0",
        ...decision,
        silent: [...new Set(documents.map(({ role }) => role))].filter((role) => silent.some((one) => one.role === role)),
        request,
        ...(takenFromPrincipal.length > 0 && { takenFromPrincipal }),
        ...(takenFromResource.length > 0 && { takenFromResource }),
        considered: documents.map(({ name, role }) => ({
            name,
            role,
            ...(silent.some((one) => one.role === role && one.name === name) && { silent: true }),
        })),
        notConsidered: notConsidered(input, documents, request, decision),
    };
};
/** UserError where the policies that are given cannot decide, whatever they say. */
const requireEnough = ({ policies, boundary, sessionPolicy }, documents, account) => {
    const knowsOwn = policies.length > 0;
    if (!knowsOwn && (boundary || sessionPolicy))
        throw new errors/* UserError */.yo(NOTHING_TO_LIMIT);
    const isResourceAsked = documents.some(({ role }) => role === "trust policy" || role === "resource policy");
    if (!knowsOwn && !isResourceAsked)
        throw new errors/* UserError */.yo(NOTHING_TO_ASK);
    if (knowsOwn && isResourceAsked && account === undefined)
        throw new errors/* UserError */.yo(WHOSE_RESOURCE);
};
const NOTHING_TO_ASK = {
    message: "There is no policy to ask",
    suggestion: "name one with --policy, or that of what is asked for with --resource-policy or --trust, and --principal; SCPs and RCPs allow nothing by themselves",
};
const NOTHING_TO_LIMIT = {
    message: "A boundary and a session's policy only limit what the policies of who asks allow, and none of those is given",
    suggestion: "give them with --policy, or an empty file where there is none",
};
const WHOSE_RESOURCE = {
    message: "The resource's ARN does not say in which account it is, and its policy has another effect within its own",
    suggestion: "give the account's 12 digits with --account",
};
const notConsidered = ({ policies, scps, rcps }, documents, { action, resource, principal }, { by }) => {
    const has = (role) => documents.some((document) => document.role === role);
    const missing = [...(scps?.length ? [] : ["SCPs"]), ...(rcps?.length ? [] : ["RCPs"])];
    const isKey = /^kms:/i.test(action);
    const isByOwn = documents.some(({ name, role }) => role === "policy" && name === by?.policy);
    const knowsOwn = policies.length > 0;
    const ofPrincipal = has("resource policy") && !isKey ? MAY_ALLOW : mustAllow(isKey ? "key's policy" : "trust policy");
    const all = [
        [`${missing.join(" and ")} of the AWS organization`, missing.length > 0],
        [MANAGEMENT_ACCOUNT, missing.length < 2],
        ["whether AWS manages the key itself, which no RCP limits", has("RCP") && isKey],
        ["session policies", !has("session policy")],
        ["other policies of the principal than these", knowsOwn],
        [ofPrincipal, !knowsOwn && principal?.type === "AWS"],
        ["a permissions boundary", knowsOwn && !has("boundary")],
        [OF_RESOURCE, !has("trust policy") && !has("resource policy")],
        [BESIDE_THE_POLICY, has("resource policy")],
        [ALSO_ASKED, has("resource policy") && isByOwn],
        [OF_ASTERISK, resource !== "*" && resource.includes("*")],
        [WHETHER_ACTION_EXISTS, true],
        ["whether the action takes this kind of resource", true],
    ];
    return all.flatMap(([what, isLeftOut]) => (isLeftOut ? what : []));
};
const MANAGEMENT_ACCOUNT = "whether the account is the organization's management account, which neither SCPs nor RCPs limit";
const mustAllow = (policy) => `policies of the principal, of which one must allow it unless the ${policy} names the principal itself and is of its account`;
const MAY_ALLOW = "policies of the principal, of which one may allow it in the resource's account, and must unless the resource's policy names the principal itself and is of its account";
const OF_RESOURCE = "policies of the resource, such as a bucket's, a key's or a role's";
/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html */
const BESIDE_THE_POLICY = "what else its service asks, such as grants of a key, ACLs, access points and blocked public access of a bucket, and policies of VPC endpoints";
/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html */
const ALSO_ASKED = "whether the service wants the resource's policy to allow it too, as AWS says that some may";
const OF_ASTERISK = "other resources that the * in the resource may stand for: it is asked about as that very character, and the verb compare asks about every resource";
/** What only the catalogue says, which no decision needs. */
const WHETHER_ACTION_EXISTS = "whether AWS has this action";

// EXTERNAL MODULE: ./src/data.ts + 4 modules
var data = __webpack_require__(40393);
// EXTERNAL MODULE: ./src/iam/lint/meant-actions.ts + 1 modules
var meant_actions = __webpack_require__(82451);
;// CONCATENATED MODULE: ./src/app/policy-verbs/name-action.ts




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
const isWrittenOut = ({ by, request }, input) => {
    const written = JSON.stringify(request.action.toLowerCase());
    return filesOf(input).some(([, { name, text }]) => name === by?.policy && text.toLowerCase().includes(written));
};

// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/words/prose.ts
var prose = __webpack_require__(33351);
// EXTERNAL MODULE: ./src/report/words/witness.ts + 1 modules
var witness = __webpack_require__(36324);
;// CONCATENATED MODULE: ./src/report/verbs/check.ts



/** What `check` says: the decision, what decided it or what was nearly enough, and what the answer rests on. */
const checkBlocks = (result) => [
    (0,blocks/* heading */.R_)(2, (0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)(VERDICTS[result.decision])}: ${requestWords(result)}`),
    (0,blocks/* paragraph */.FY)(reasonWords(result)),
    ...unknownActionBlocks(result),
    ...nearBlocks(result.near),
    ...takenBlocks("the principal", result.takenFromPrincipal ?? [], result.request),
    ...takenBlocks("the resource's account", result.takenFromResource ?? [], result.request),
    ...absentBlocks(result.assumedAbsent),
    (0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `Considered: ${result.considered.length === 0 ? "no policy" : (0,blocks/* listing */.RR)(result.considered.map(consideredWords))}.`),
    (0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `Not considered: ${(0,blocks/* text */.Qq)(result.notConsidered.join("; "))}.`),
];
const VERDICTS = {
    allowed: "\u2713 ALLOWED",
    explicitDeny: "\u2717 DENIED by a Deny statement",
    implicitDeny: "\u2717 DENIED, for nothing allows it",
};
const PLURALS = {
    policy: "policies",
    boundary: "boundary",
    "session policy": "session policy",
    SCP: "SCPs",
    "trust policy": "trust policy",
    "resource policy": "resource policy",
    RCP: "RCPs",
};
const requestWords = ({ request }) => {
    const who = request.principal ? (0,blocks/* line */.n8) ` by ${(0,witness/* principalWords */.s0)(request.principal)}` : [];
    return (0,blocks/* line */.n8) `${request.action} on ${request.resource}${who}`;
};
const reasonWords = ({ decision, by, silent, considered }) => {
    if (by === undefined)
        return silentWords(silent, considered);
    return decision === "allowed"
        ? (0,blocks/* line */.n8) `It is allowed by ${(0,witness/* statementWords */.Zr)(by)}.`
        : (0,blocks/* line */.n8) `It is denied by ${(0,witness/* statementWords */.Zr)(by)}; a Deny wins over every Allow.`;
};
/** A resource's policy may be one of two that can allow it, so where there is one, nothing is said of who must. */
const silentWords = (silent, considered) => {
    const roles = [...new Set(considered.map(({ role }) => role))].filter((role) => role !== "RCP");
    if (silent.length === 0)
        return (0,blocks/* line */.n8) `The policies of who asks must allow it, and there are none.`;
    if (roles.length < 2)
        return (0,blocks/* line */.n8) `No statement allows this request.`;
    const levels = considered.filter((one) => one.role === "SCP" && one.silent).map(({ name }) => [(0,blocks/* code */.aY)(name)]);
    const lacking = (0,blocks/* listing */.RR)(silent.map((role) => role === "SCP" ? (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(levels.length > 1 ? "SCPs" : "SCP")} ${(0,blocks/* listing */.RR)(levels)}` : [(0,blocks/* text */.Qq)(PLURALS[role])]));
    const isPlural = silent.length > 1 || silent.includes("policy") || levels.length > 1;
    return roles.includes("resource policy")
        ? (0,blocks/* line */.n8) `No statement of the ${lacking} allows it.`
        : (0,blocks/* line */.n8) `The ${rolesWords(roles)} must each allow it, and the ${lacking} ${(0,blocks/* text */.Qq)(isPlural ? "do" : "does")} not.`;
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
const takenBlocks = (from, keys, { context }) => keys.length === 0
    ? []
    : [
        (0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `Taken from ${(0,blocks/* text */.Qq)(from)}, for it was not given: ${(0,blocks/* listing */.RR)(keys.map((key) => (0,blocks/* line */.n8) `${key} ${(0,blocks/* text */.Qq)("is")} ${context[key]?.join(" ") ?? ""}`))}.`),
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
    const { account, principal, action, resource, context = [], json } = options;
    const [policies = [], [boundary] = [], [sessionPolicy] = [], scps = [], [trust] = [], [resourcePolicy] = [], rcps = [],] = await (0,files/* readPolicyFiles */.Qe)(commandLine, options.policy ?? [], [options.boundary], [options.sessionPolicy], options.scp ?? [], [options.trust], [options.resourcePolicy], options.rcp ?? []);
    const input = {
        policies,
        scps,
        rcps,
        action,
        resource,
        context,
        ...(boundary === undefined ? {} : { boundary }),
        ...(sessionPolicy === undefined ? {} : { sessionPolicy }),
        ...(trust === undefined ? {} : { trust }),
        ...(resourcePolicy === undefined ? {} : { resourcePolicy }),
        ...(account === undefined ? {} : { account }),
        ...(principal === undefined ? {} : { principal }),
    };
    const result = await nameAction(check(input), input);
    commandLine.print(json ? (0,render/* renderVerbJson */.q)(result) : (0,render/* renderVerb */.y)(checkBlocks(result), commandLine));
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