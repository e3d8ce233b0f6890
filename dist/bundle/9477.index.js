"use strict";
exports.id = 9477;
exports.ids = [9477];
exports.modules = {

/***/ 56988:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ compileDecider),
  L: () => (/* binding */ decide)
});

;// CONCATENATED MODULE: ./src/iam/decide/context.ts
/** Makes a request's context ready to be asked. */
const readContext = (context) => {
    const values = new Map();
    for (const key of Object.keys(context)) {
        const list = context[key];
        if (list !== undefined && list.length > 0)
            values.set(key.toLowerCase(), list);
    }
    return {
        valuesOf: (key) => values.get(key),
        variable: (key) => {
            const list = values.get(key);
            return list?.length === 1 ? list[0] : undefined;
        },
    };
};

// EXTERNAL MODULE: ./src/common/first-of.ts
var first_of = __webpack_require__(26017);
// EXTERNAL MODULE: ./src/iam/language/print.ts
var print = __webpack_require__(65271);
// EXTERNAL MODULE: ./src/iam/decide/statement.ts + 10 modules
var decide_statement = __webpack_require__(7622);
;// CONCATENATED MODULE: ./src/iam/decide/near.ts



/** Which miss is nearer: a condition is satisfied more easily than the statement is for something else. */
const order = ["condition", "resource", "principal", "action"];
/** More than these help nobody to see what is missing. */
const shown = 5;
/** The Allow statements about the action's service that miss a request by exactly one thing, nearest first; at most five. */
const nearMisses = (statements, request, context) => statements
    .filter(({ statement }) => statement.effect === "Allow")
    .flatMap((compiled) => nearMiss(compiled, request, context) ?? [])
    .sort((a, b) => order.indexOf(a.element) - order.indexOf(b.element))
    .slice(0, shown);
const nearMiss = (compiled, request, context) => {
    const { statement, reference } = compiled;
    const misses = [];
    if (!compiled.matchesAction(request.action.toLowerCase())) {
        const { actions } = statement;
        const ofService = compiled.patternsOf((0,decide_statement/* serviceOf */.z5)(request.action));
        if (!actions.negated && ofService.length === 0)
            return undefined;
        const patterns = ofService.length === 0 ? actions.patterns : ofService;
        const reason = () => missedPattern("Action", { ...actions, patterns }, request.action);
        misses.push({ element: "action", reason });
    }
    const terms = compiled.terms();
    const { resources, principals } = statement;
    if (resources && !terms.matchesResource(request.resource, context)) {
        misses.push({ element: "resource", reason: () => missedPattern("Resource", resources, request.resource) });
    }
    if (principals && !terms.matchesPrincipal(request.principal)) {
        const reason = () => {
            const patterns = principals.principals.map(namePrincipal);
            return missedPattern("Principal", { negated: principals.negated, patterns }, namePrincipal(request.principal));
        };
        misses.push({ element: "principal", reason });
    }
    for (const { condition, holds } of terms.conditions) {
        if (misses.length > 1)
            return undefined;
        if (!holds(context))
            misses.push({ element: "condition", reason: () => missedCondition(condition, context) });
    }
    const [miss, another] = misses;
    return miss && !another ? { ...reference, element: miss.element, reason: miss.reason() } : undefined;
};
const missedPattern = (name, { negated, patterns }, value) => negated
    ? `Not${name} leaves out ${list(patterns)}, which includes ${value}.`
    : `${name} is ${list(patterns)}, which does not include ${value}.`;
const missedCondition = (condition, context) => {
    const values = context.valuesOf(condition.key.toLowerCase());
    const has = values === undefined ? "does not have it" : `has ${list(values.map((value) => `"${value}"`))}`;
    const wanted = list(condition.values.map((value) => `"${value}"`));
    return `${(0,print/* printOperator */.Wm)(condition)} asks for ${condition.key} ${wanted}, but the request ${has}.`;
};
const namePrincipal = (principal) => {
    if (principal === undefined || principal.type === "anonymous")
        return "an anonymous caller";
    return principal.type === "*" ? "*" : `${principal.type} ${principal.value}`;
};
const list = (values) => (0,first_of/* firstOf */.K)(values, 3) || "nothing";

;// CONCATENATED MODULE: ./src/iam/decide/decide.ts



/** Decides one request; see `compileDecider`. */
const decide = (set, request) => compileDecider(set).decide(request);
/**
 * Decides requests as AWS does within one set of policies: an explicit deny anywhere wins; else a statement must allow
 * it, and, with a boundary, one of the boundary too. Only what the set holds is considered. Throws when a request to a
 * trust or resource set has no principal.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
const compileDecider = (set) => {
    const granting = new Layer(set.policies);
    const boundary = set.kind === "identity" && set.boundary ? new Layer([set.boundary]) : undefined;
    const layers = boundary ? [granting, boundary] : [granting];
    const rule = (request, context) => {
        if (set.kind !== "identity" && request.principal === undefined) {
            throw new Error(`A request to a ${set.kind} policy needs a principal`);
        }
        return ruleIn(layers, request, context);
    };
    return {
        decide: (request) => {
            const context = readContext(request.context);
            const { silent, ...ruling } = rule(request, context);
            return { ...ruling, near: silent ? nearMisses(silent.statements, request, context) : [] };
        },
        allowedBy: (request) => {
            const { decision, by } = rule(request, readContext(request.context));
            return decision === "allowed" ? by : undefined;
        },
    };
};
const ruleIn = (layers, request, context) => {
    const asked = new Map();
    const matched = layers.map((layer) => layer.forAction(request.action.toLowerCase()).filter(({ terms }) => applies(terms(), request, context, asked)));
    const assumedAbsent = [...asked.values()].sort();
    const deny = matched.flat().find(({ statement }) => statement.effect === "Deny");
    if (deny)
        return { decision: "explicitDeny", by: deny.reference, assumedAbsent };
    const allows = matched.map((list) => list.find(({ statement }) => statement.effect === "Allow"));
    const silent = layers.find((_, index) => allows[index] === undefined);
    if (silent)
        return { decision: "implicitDeny", silent, assumedAbsent };
    return { decision: "allowed", ...(allows[0] && { by: allows[0].reference }), assumedAbsent };
};
/** Whether a statement that matches the action matches the rest; notes the keys that it asks for in vain. */
const applies = ({ matchesPrincipal, matchesResource, resourceKeys, conditions }, request, context, asked) => {
    if (!matchesPrincipal(request.principal))
        return false;
    for (const key of resourceKeys)
        note(key, context, asked);
    if (!matchesResource(request.resource, context))
        return false;
    let all = true;
    for (const { keys, holds } of conditions) {
        for (const key of keys)
            note(key, context, asked);
        all = holds(context) && all;
    }
    return all;
};
const note = ({ key, written }, context, asked) => {
    if (!asked.has(key) && context.valuesOf(key) === undefined)
        asked.set(key, written);
};
/** The statements that must, together, allow a request; those that match an action are looked up once per action. */
class Layer {
    statements;
    byAction = new Map();
    constructor(policies) {
        this.statements = policies.flatMap(decide_statement/* compileStatements */.iA);
    }
    forAction(action) {
        const known = this.byAction.get(action);
        if (known)
            return known;
        const found = this.statements.filter(({ matchesAction }) => matchesAction(action));
        if (this.byAction.size >= rememberedActions)
            this.byAction.clear();
        this.byAction.set(action, found);
        return found;
    }
}
/** More than AWS has actions for one service, and few enough to hold. */
const rememberedActions = 2000;


/***/ }),

/***/ 35770:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   aZ: () => (/* binding */ toGlob),
/* harmony export */   kt: () => (/* binding */ matchesGlob),
/* harmony export */   r2: () => (/* binding */ isAnything)
/* harmony export */ });
const anything = -1;
const anyOne = -2;
const star = 42;
const questionMark = 63;
/** Spells out a pattern; undefined when a variable has neither value nor default, for then it matches nothing. */
const toGlob = (parts, variables) => {
    const glob = [];
    for (const part of parts) {
        const text = part.kind === "variable" ? (variables(part.key) ?? part.fallback) : part.text;
        if (text === undefined)
            return undefined;
        for (let index = 0; index < text.length; index++) {
            const code = text.charCodeAt(index);
            if (part.kind !== "text")
                glob.push(code);
            else if (code === questionMark)
                glob.push(anyOne);
            else if (code !== star)
                glob.push(code);
            else if (glob.at(-1) !== anything)
                glob.push(anything);
        }
    }
    return glob;
};
/** Whether the pattern is `*`. */
const isAnything = (glob) => glob.length === 1 && glob[0] === anything;
/** Whether the pattern matches the whole text. At worst pattern length times text length steps. */
const matchesGlob = (glob, text) => {
    let at = 0;
    let retryGlob = -1;
    let retryText = 0;
    let index = 0;
    while (index < text.length) {
        const atom = glob[at];
        if (atom === anything) {
            retryGlob = ++at;
            retryText = index;
        }
        else if (atom === anyOne || atom === text.charCodeAt(index)) {
            at++;
            index++;
        }
        else if (retryGlob >= 0) {
            at = retryGlob;
            index = ++retryText;
        }
        else {
            return false;
        }
    }
    while (glob[at] === anything)
        at++;
    return at === glob.length;
};
/** A pattern that is spelled out once, if it has no variables, and tested many times. */
const compileGlob = (parts) => {
    const hasVariables = parts.some(({ kind }) => kind === "variable");
    const fixed = hasVariables ? undefined : toGlob(parts, () => undefined);
    if (fixed)
        return compileFixed(fixed);
    return (text, variables) => {
        const glob = toGlob(parts, variables);
        return glob !== undefined && matchesGlob(glob, text);
    };
};
/** What stands before the first wildcard is compared at once: it tells most texts apart. */
const compileFixed = (glob) => {
    const wildcard = glob.findIndex((atom) => atom < 0);
    const literal = wildcard === -1 ? glob : glob.slice(0, wildcard);
    const head = literal.map((code) => String.fromCharCode(code)).join("");
    if (wildcard === -1)
        return (text) => text === head;
    const rest = glob.slice(wildcard);
    if (isAnything(rest))
        return (text) => text.startsWith(head);
    return (text) => text.startsWith(head) && matchesGlob(rest, text.slice(head.length));
};


/***/ }),

/***/ 7622:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iA: () => (/* binding */ compileStatements),
  tc: () => (/* binding */ namesAction),
  z5: () => (/* binding */ serviceOf)
});

// EXTERNAL MODULE: ./src/common/grouped.ts
var grouped = __webpack_require__(21687);
// EXTERNAL MODULE: ./src/common/once.ts
var once = __webpack_require__(53324);
// EXTERNAL MODULE: ./src/iam/language/arn.ts
var arn = __webpack_require__(51923);
// EXTERNAL MODULE: ./src/iam/language/operators.ts
var operators = __webpack_require__(13021);
// EXTERNAL MODULE: ./src/iam/language/template.ts
var template = __webpack_require__(10284);
// EXTERNAL MODULE: ./src/iam/language/literals.ts
var literals = __webpack_require__(59614);
// EXTERNAL MODULE: ./src/iam/decide/glob.ts
var decide_glob = __webpack_require__(35770);
;// CONCATENATED MODULE: ./src/iam/decide/conditions/arn.ts

const colon = ":".charCodeAt(0);
/**
 * ArnEquals and ArnLike, which are the same: each of the six parts of an ARN is matched on its own, so a wildcard does
 * not reach over a colon, save in the last part, which may have colons of its own. `*` alone matches every value.
 */
const arnTest = (_base, { templates }) => {
    return (value, variables) => templates.some((template) => matchesArn(template, value, variables));
};
const matchesArn = (template, value, variables) => {
    const glob = (0,decide_glob/* toGlob */.aZ)(template, variables);
    if (glob === undefined)
        return false;
    if ((0,decide_glob/* isAnything */.r2)(glob))
        return true;
    const patterns = splitGlob(glob);
    const parts = splitArn(value);
    return (patterns.length === 6 &&
        parts.length === 6 &&
        patterns.every((pattern, index) => (0,decide_glob/* matchesGlob */.kt)(pattern, parts[index] ?? "")));
};
/** At most six parts; the sixth keeps its colons. */
const splitArn = (arn) => {
    const parts = arn.split(":");
    return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(":")];
};
const splitGlob = (glob) => {
    const parts = [[]];
    for (const atom of glob) {
        if (atom === colon && parts.length < 6)
            parts.push([]);
        else
            parts.at(-1)?.push(atom);
    }
    return parts;
};

// EXTERNAL MODULE: ./src/common/without-trailing.ts
var without_trailing = __webpack_require__(78154);
;// CONCATENATED MODULE: ./src/iam/decide/conditions/test.ts
/** The text with every variable's value in its place; undefined when a variable has neither value nor default. */
const expand = (parts, variables) => {
    let text = "";
    for (const part of parts) {
        const piece = part.kind === "variable" ? (variables(part.key) ?? part.fallback) : part.text;
        if (piece === undefined)
            return undefined;
        text += piece;
    }
    return text;
};
/** A test that passes when `matches` does for one of the readable values. */
const anyOf = (literals, matches) => {
    const readable = literals.filter((literal) => literal !== undefined);
    return (value) => readable.some((literal) => matches(literal, value));
};

;// CONCATENATED MODULE: ./src/iam/decide/conditions/binary.ts


/** BinaryEquals: byte for byte, so base64 text with and without padding is the same value. */
const binaryTest = (_base, { texts }) => anyOf(texts.map(withoutPadding), (bytes, value) => bytes === withoutPadding(value));
const withoutPadding = (base64) => (0,without_trailing/* withoutTrailing */.h)(base64, "=");

;// CONCATENATED MODULE: ./src/iam/decide/conditions/bool.ts


/** Bool: `true` or `false`, in any case; AWS allows a variable here. */
const boolTest = (_base, { templates }) => {
    return (value, variables) => {
        const wanted = (0,literals/* readBoolean */.Vf)(value);
        return (wanted !== undefined && templates.some((template) => (0,literals/* readBoolean */.Vf)(expand(template, variables) ?? "") === wanted));
    };
};

;// CONCATENATED MODULE: ./src/iam/decide/conditions/order.ts
/** The comparison that the end of an operator's name says: `LessThanEquals`. */
const orderOf = (name) => {
    switch (name) {
        case "Equals":
            return (value, bound) => value === bound;
        case "LessThan":
            return (value, bound) => value < bound;
        case "LessThanEquals":
            return (value, bound) => value <= bound;
        case "GreaterThan":
            return (value, bound) => value > bound;
        case "GreaterThanEquals":
            return (value, bound) => value >= bound;
        default:
            throw new Error(`"${name}" is no comparison`);
    }
};
/** Compares the request's value, once it is read, with a bound of the condition. */
const compareWith = (read, holds) => (bound, value) => {
    const literal = read(value);
    return literal !== undefined && holds(literal, bound);
};

;// CONCATENATED MODULE: ./src/iam/decide/conditions/date.ts



/** The Date\u2026 operators, on ISO 8601 dates and epoch seconds; a value that is no date matches nothing. */
const dateTest = (base, { texts }) => {
    const holds = orderOf(base.slice("Date".length));
    return anyOf(texts.map(literals/* readDate */.h2), compareWith(literals/* readDate */.h2, holds));
};

;// CONCATENATED MODULE: ./src/iam/decide/conditions/ip.ts


/** IpAddress, for IPv4 and IPv6; a value that is no address matches nothing. */
const ipTest = (_base, { texts }) => anyOf(texts.map(literals/* readAddressRange */.G8), (range, value) => {
    const address = (0,literals/* readAddressRange */.G8)(value);
    return (address !== undefined &&
        address.version === range.version &&
        range.first <= address.first &&
        address.last <= range.last);
});

;// CONCATENATED MODULE: ./src/iam/decide/conditions/numeric.ts



/** The Numeric\u2026 operators; a value that is no number matches nothing. */
const numericTest = (base, { texts }) => {
    const holds = orderOf(base.slice("Numeric".length));
    return anyOf(texts.map(literals/* readNumber */.kz), compareWith(literals/* readNumber */.kz, holds));
};

;// CONCATENATED MODULE: ./src/iam/decide/conditions/string.ts


/** StringEquals, StringEqualsIgnoreCase and StringLike; only the last knows wildcards. */
const stringTest = (base, { templates }) => {
    if (base === "StringLike") {
        const globs = templates.map(decide_glob/* compileGlob */.SO);
        return (value, variables) => globs.some((matches) => matches(value, variables));
    }
    const fold = base === "StringEqualsIgnoreCase" ? foldCase : (text) => text;
    return (value, variables) => templates.some((template) => {
        const text = expand(template, variables);
        return text !== undefined && fold(text) === fold(value);
    });
};
/** ASCII letters alone: AWS does not say what else it folds, and elsewhere two letters may have one small form (`K`, U+212A). */
const foldCase = (text) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

;// CONCATENATED MODULE: ./src/iam/decide/condition.ts










const tests = {
    string: stringTest,
    numeric: numericTest,
    date: dateTest,
    bool: boolTest,
    binary: binaryTest,
    ip: ipTest,
    arn: arnTest,
};
/**
 * Compiles one operator with one key. A key that is absent fails a condition, but satisfies a negated one, one with
 * IfExists, and one with ForAllValues. Without a quantifier, a key with several values matches by any of them.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
const compileCondition = (condition, version) => {
    const { family, base, negated } = (0,operators/* operatorOf */.gN)(condition);
    const key = condition.key.toLowerCase();
    if (family === "null")
        return nullTest(key, condition.values);
    const templates = condition.values.map((value) => (0,template/* readTemplate */.xV)(value, version));
    const matches = tests[family](base, { texts: condition.values, templates });
    const whenAbsent = condition.ifExists || (condition.quantifier ? condition.quantifier === "ForAllValues" : negated);
    return (context) => {
        const values = context.valuesOf(key);
        if (values === undefined)
            return whenAbsent;
        const passes = (value) => matches(value, context.variable) !== negated;
        if (condition.quantifier === "ForAllValues")
            return isNull(values) || values.every(passes);
        if (condition.quantifier === "ForAnyValue")
            return !isNull(values) && values.some(passes);
        return negated ? values.every(passes) : values.some(passes);
    };
};
/** `true` asks that the key be absent, `false` that it be there. */
const nullTest = (key, values) => {
    const wanted = values.map(literals/* readBoolean */.Vf);
    return (context) => wanted.includes(context.valuesOf(key) === undefined);
};
/** To a quantifier, values that are all empty are no values. */
const isNull = (values) => values.every((value) => value === "");

// EXTERNAL MODULE: ./src/iam/decide/principal.ts
var decide_principal = __webpack_require__(77152);
;// CONCATENATED MODULE: ./src/iam/decide/statement.ts








/** Compiles the statements of a policy, in their order. */
const compileStatements = ({ name, policy }) => policy.statements.map((statement, index) => ({
    statement,
    reference: { policy: name, statement: index, ...(statement.sid !== undefined && { sid: statement.sid }) },
    matchesAction: compileActions(statement.actions),
    patternsOf: patternsByService(statement.actions),
    terms: (0,once/* once */.O)(() => compileTerms(statement, policy.version)),
}));
const patternsByService = ({ patterns }) => {
    const byService = (0,once/* once */.O)(() => (0,grouped/* grouped */.z)(patterns, serviceOf));
    return (service) => byService().get(service) ?? [];
};
const compileTerms = ({ principals, resources, conditions }, version) => {
    const patterns = resources?.patterns ?? [];
    const complete = principals ? patterns : patterns.map((pattern) => (0,arn/* completeArn */.fd)(pattern, version));
    const templates = complete.map((pattern) => (0,arn/* readResourceTemplate */.VZ)(pattern, version));
    const matchers = templates.map(decide_glob/* compileGlob */.SO);
    return {
        matchesPrincipal: (principal) => principals === undefined || (principal !== undefined && (0,decide_principal/* coversPrincipal */.D)(principals, principal)),
        matchesResource: (resource, context) => resources === undefined || matchers.some((matches) => matches(resource, context.variable)) !== resources.negated,
        conditions: conditions.map((condition) => {
            const values = (0,operators/* replacesVariables */.V6)((0,operators/* operatorOf */.gN)(condition)) ? condition.values : [];
            return {
                condition,
                holds: compileCondition(condition, version),
                keys: [
                    { key: condition.key.toLowerCase(), written: condition.key },
                    ...values.flatMap((value) => (0,template/* neededVariables */.NW)((0,template/* readTemplate */.xV)(value, version))),
                ],
            };
        }),
        resourceKeys: templates.flatMap(template/* neededVariables */.NW),
    };
};
/** The service prefix of an action or of an action pattern, in lower case. */
const serviceOf = (action) => (action.split(":")[0] ?? "").toLowerCase();
/** Whether an Action or NotAction element covers an action. */
const namesAction = (element, action) => compileActions(element)(action.toLowerCase());
/** Action names disregard case, and no variable may stand in them. */
const compileActions = ({ negated, patterns }) => {
    const lower = patterns.map((pattern) => pattern.toLowerCase());
    const exact = new Set(lower.filter((pattern) => !/[*?]/.test(pattern)));
    const globs = lower.filter((pattern) => /[*?]/.test(pattern)).map((text) => (0,decide_glob/* compileGlob */.SO)([{ kind: "text", text }]));
    return (action) => (exact.has(action) || globs.some((matches) => matches(action, noVariables))) !== negated;
};
const noVariables = () => undefined;


/***/ }),

/***/ 36324:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x8: () => (/* binding */ isOnCondition),
  o3: () => (/* binding */ isOpenTo),
  N6: () => (/* binding */ namesakesAmong),
  s0: () => (/* binding */ principalWords),
  S3: () => (/* binding */ roleName),
  Zr: () => (/* binding */ statementWords),
  rv: () => (/* binding */ witnessRequest),
  xM: () => (/* binding */ witnessSentence)
});

// EXTERNAL MODULE: ./src/common/grouped.ts
var grouped = __webpack_require__(21687);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/iam/decide/glob.ts
var glob = __webpack_require__(35770);
// EXTERNAL MODULE: ./src/iam/language/template.ts
var template = __webpack_require__(10284);
;// CONCATENATED MODULE: ./src/report/words/wildcard.ts


/** Whether a pattern with the wildcards of IAM, `*` and `?`, covers a text; both are compared as they are given. */
const covers = (pattern, text) => 
// Variables came with the next version: in this one they are the text that they are written as.
(0,glob/* compileGlob */.SO)((0,template/* readTemplate */.xV)(pattern, "2008-10-17"))(text, () => undefined);

;// CONCATENATED MODULE: ./src/report/words/witness.ts



/** Whether a witness is one of everybody: its principal is an example only. */
const isOpenTo = ({ openStatements }, { direction, by, principal }) => principal !== undefined && openStatements?.[direction].includes(by.statement) === true;
/**
 * One witness as a sentence without a full stop: `X may pass Y to ec2.amazonaws.com`. `who` is the principal whose
 * policies they are; a witness that names its own principal speaks of that one.
 */
const witnessSentence = (who, witness, modal, origin = {}) => {
    const example = witness.principal && principalWords(witness.principal);
    const actor = example && isOpenTo(origin, witness) ? (0,blocks/* line */.n8) `anyone, such as ${example},` : (example ?? who);
    const { verb, used } = deed(origin, witness, modal);
    const within = origin.limit === undefined ? [] : (0,blocks/* line */.n8) ` within the limits of ${origin.limit}, if other policies allow it`;
    // By itself on the first screen, the request of a trust policy would read as the condition of it.
    const when = origin.role === undefined ? " when " : ", for example when ";
    return (0,blocks/* line */.n8) `${actor} ${(0,blocks/* text */.Qq)(modal)} ${verb}${contextWords(witness, used, when)}${within}`;
};
const passedToService = "iam:passedtoservice";
/** What is done, in the words of IAM; and the context keys that these words already tell. */
const deed = (origin, witness, modal) => {
    const { action, resource } = witness;
    switch (action.toLowerCase()) {
        case "iam:passrole":
            return {
                verb: (0,blocks/* line */.n8) `pass ${passedRole(origin, witness, modal)}${passTarget(origin, witness, modal)}`,
                used: [passedToService],
            };
        case "sts:assumerole":
        case "sts:assumerolewithsaml":
        case "sts:assumerolewithwebidentity":
            return { verb: (0,blocks/* line */.n8) `assume ${origin.role ?? roleWord(origin, resource)}`, used: [] };
        default: {
            const thing = resource === "*" ? undefined : thingFor(origin, action);
            const on = origin.role ?? thing?.name ?? resource;
            const more = thing?.holdsMore && on === thing.name ? (0,blocks/* line */.n8) ` or what is in it` : [];
            return { verb: on === "*" ? (0,blocks/* line */.n8) `call ${action}` : (0,blocks/* line */.n8) `call ${action} on ${on}${more}`, used: [] };
        }
    }
};
const thingFor = ({ thing }, action) => thing !== undefined && action.toLowerCase().startsWith(`${thing.service}:`) ? thing : undefined;
/**
 * The role by its name only where a statement names it: of a pattern with wildcards the witness shows one role of many.
 * Where the other side still passes some, or what is passed is all but some, it is not any.
 */
const passedRole = (origin, witness, modal) => {
    const { openPasses, somePasses, stillPasses } = origin;
    const { direction, resource } = witness;
    const name = roleWord(origin, resource);
    const wide = covering(openPasses, witness).filter(hasWildcard);
    const [first] = wide;
    const keepsSome = modal === "may no longer" && (stillPasses?.[direction] ?? []).length > 0;
    if (first !== undefined && !keepsSome) {
        const which = wide.some(isEveryRole) ? [] : (0,blocks/* line */.n8) ` that ${first} covers`;
        return (0,blocks/* line */.n8) `any role${which}, such as ${name},`;
    }
    const some = covering(somePasses, witness);
    const isOneOfMany = first !== undefined || (some.length > 0 && some.every(hasWildcard));
    return isOneOfMany ? (0,blocks/* line */.n8) `roles such as ${name}` : (0,blocks/* line */.n8) `${name}`;
};
/** Those of the roles, as patterns, that cover the one that a witness passes. */
const covering = (passes, { direction, resource }) => passes?.[direction].filter((pattern) => covers(pattern, resource)) ?? [];
const hasWildcard = (pattern) => /[*?]/.test(pattern);
/** A role is passed within its account, so every role of an account is every one. */
const isEveryRole = (pattern) => /^(?:arn:[^:]*:iam::[^:]*:(?:role\/?)?)?\*+$/.test(pattern);
/** `to any service` only where a statement without conditions says so; `no longer to any` would leave none. */
const passTarget = ({ openPasses, stillPasses }, witness, modal) => {
    const isIn = (passes) => covering(passes, witness).length > 0;
    if (isIn(openPasses))
        return (0,blocks/* line */.n8) ` to ${(0,blocks/* text */.Qq)(modal === "may no longer" && isIn(stillPasses) ? "every" : "any")} service`;
    const services = valuesOf(witness.context, passedToService);
    return services.length === 0 ? [] : (0,blocks/* line */.n8) ` to ${(0,blocks/* listing */.RR)(services.map((each) => [(0,blocks/* code */.aY)(each)]))}`;
};
/** The request in short: its action, and for iam:PassRole the service, which the sentence may have left out. */
const witnessRequest = ({ action, context }) => {
    const [service] = action.toLowerCase() === "iam:passrole" ? valuesOf(context, passedToService) : [];
    return service === undefined ? (0,blocks/* line */.n8) `${action}` : (0,blocks/* line */.n8) `${action} \u2192 ${service}`;
};
/** Whether a request is decided by more than what it does to what. */
const isOnCondition = ({ context }) => Object.keys(context).some((key) => key.toLowerCase() !== passedToService);
const valuesOf = (context, key) => Object.entries(context).flatMap(([name, values]) => (name.toLowerCase() === key ? values : []));
const contextWords = ({ context }, used, when) => {
    const rest = Object.entries(context).filter(([key]) => !used.includes(key.toLowerCase()));
    if (rest.length === 0)
        return [];
    const keys = rest.map(([key, values]) => (0,blocks/* line */.n8) `${key} is ${(0,blocks/* join */.fj)(values.map((each) => [(0,blocks/* code */.aY)(each)]), (0,blocks/* text */.Qq)(" or "))}`);
    return (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(when)}${(0,blocks/* listing */.RR)(keys)}`;
};
/** The name of a role where an ARN is one role's; else the ARN or pattern as it stands. */
const roleName = (arn) => /^arn:[^:]*:iam::[^:]*:role\/(?:[^*?]*\/)?([^/*?]+)$/.exec(arn)?.[1] ?? arn;
const roleWord = ({ namesakes }, arn) => {
    const name = roleName(arn);
    return namesakes?.has(name) ? arn : name;
};
/**
 * The names by which one of the roles that the witnesses are about could be taken for another; in a plan about several
 * accounts, where each may have a role of a name, that is every one.
 */
const namesakesAmong = (witnesses, isOfSeveralAccounts = false) => {
    const arns = [...new Set(witnesses.map(({ resource }) => resource))];
    const isNamesake = ({ length }) => isOfSeveralAccounts || length > 1;
    return new Set([...(0,grouped/* grouped */.z)(arns, roleName)].filter(([, all]) => isNamesake(all)).map(([name]) => name));
};
/** A principal of a request. */
const principalWords = (principal) => principal.type === "anonymous" ? (0,blocks/* line */.n8) `anyone without signing in` : (0,blocks/* line */.n8) `${principal.value}`;
/** Which statement it was: `statement 2 (Sid) of policy`; statements count from 1 for people. */
const statementWords = ({ policy, statement, sid }) => (0,blocks/* line */.n8) `statement ${statement + 1}${sid === undefined ? [] : (0,blocks/* line */.n8) ` (${sid})`} of ${policy}`;


/***/ })

};
;