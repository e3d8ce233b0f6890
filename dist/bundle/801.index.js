"use strict";
exports.id = 801;
exports.ids = [801];
exports.modules = {

/***/ 46106:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hk: () => (/* reexport */ canonicalPolicy),
  UD: () => (/* reexport */ compare),
  J6: () => (/* reexport */ compileComparer),
  sr: () => (/* reexport */ compileDecider),
  LD: () => (/* reexport */ decide),
  aO: () => (/* reexport */ diffStatements),
  DA: () => (/* reexport */ lintText),
  ON: () => (/* reexport */ parsePolicy),
  Wm: () => (/* reexport */ print/* printOperator */.Wm),
  yv: () => (/* reexport */ print/* printPolicy */.yv),
  jH: () => (/* reexport */ print/* printStatement */.jH)
});

// UNUSED EXPORTS: createCatalogue, lint

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

// EXTERNAL MODULE: ./src/iam/language/print.ts
var print = __webpack_require__(65271);
// EXTERNAL MODULE: ./src/iam/language/arn.ts
var arn = __webpack_require__(51923);
;// CONCATENATED MODULE: ./src/iam/language/template.ts
const placeholder = /\$\{(?:([*?$])|([^{}',]+?)(?:,\s*'([^']*)')?)\}/g;
/**
 * Takes a string with policy variables apart. Only version 2012-10-17 knows variables; in 2008-10-17 all is text.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
const readTemplate = (text, version) => {
    if (version === "2008-10-17" || !text.includes("${"))
        return [{ kind: "text", text }];
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(placeholder)) {
        if (match.index > end)
            parts.push({ kind: "text", text: text.slice(end, match.index) });
        parts.push(readPlaceholder(match));
        end = match.index + match[0].length;
    }
    if (end < text.length || parts.length === 0)
        parts.push({ kind: "text", text: text.slice(end) });
    return parts;
};
const readPlaceholder = ([, character, key = "", fallback]) => {
    if (character !== undefined)
        return { kind: "escape", text: character };
    const written = key.trim();
    const variable = { kind: "variable", key: written.toLowerCase(), written };
    return fallback === undefined ? variable : { ...variable, fallback };
};
/** The variables that have to be given: those without a default. */
const neededVariables = (parts) => parts.flatMap((part) => (part.kind === "variable" && part.fallback === undefined ? [part] : []));
/** All variables in a text. */
const variablesIn = (text, version) => readTemplate(text, version).flatMap((part) => (part.kind === "variable" ? [part] : []));

// EXTERNAL MODULE: ./src/iam/once.ts
var once = __webpack_require__(24784);
// EXTERNAL MODULE: ./src/iam/language/literals.ts
var literals = __webpack_require__(59614);
// EXTERNAL MODULE: ./src/iam/language/operators.ts
var operators = __webpack_require__(13021);
;// CONCATENATED MODULE: ./src/iam/decide/glob.ts
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
        return isAnything(fixed) ? () => true : (text) => matchesGlob(fixed, text);
    return (text, variables) => {
        const glob = toGlob(parts, variables);
        return glob !== undefined && matchesGlob(glob, text);
    };
};

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
    const glob = toGlob(template, variables);
    if (glob === undefined)
        return false;
    if (isAnything(glob))
        return true;
    const patterns = splitGlob(glob);
    const parts = splitArn(value);
    return (patterns.length === 6 &&
        parts.length === 6 &&
        patterns.every((pattern, index) => matchesGlob(pattern, parts[index] ?? "")));
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
const withoutPadding = (base64) => base64.replace(/=+$/, "");

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
    const number = read(value);
    return number !== undefined && holds(number, bound);
};

;// CONCATENATED MODULE: ./src/iam/decide/conditions/date.ts



/** The Date… operators, on ISO 8601 dates and epoch seconds; a value that is no date matches nothing. */
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



/** The Numeric… operators; a value that is no number matches nothing. */
const numericTest = (base, { texts }) => {
    const holds = orderOf(base.slice("Numeric".length));
    return anyOf(texts.map(literals/* readNumber */.kz), compareWith(literals/* readNumber */.kz, holds));
};

;// CONCATENATED MODULE: ./src/iam/decide/conditions/string.ts


/** StringEquals, StringEqualsIgnoreCase and StringLike; only the last knows wildcards. */
const stringTest = (base, { templates }) => {
    if (base === "StringLike") {
        const globs = templates.map(compileGlob);
        return (value, variables) => globs.some((matches) => matches(value, variables));
    }
    const fold = base === "StringEqualsIgnoreCase" ? (text) => text.toLowerCase() : (text) => text;
    return (value, variables) => templates.some((template) => {
        const text = expand(template, variables);
        return text !== undefined && fold(text) === fold(value);
    });
};

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
    const { family, base, negated } = (0,operators/* operatorOf */.g)(condition);
    const key = condition.key.toLowerCase();
    if (family === "null")
        return nullTest(key, condition.values);
    const templates = condition.values.map((value) => readTemplate(value, version));
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

;// CONCATENATED MODULE: ./src/iam/decide/principal.ts
/**
 * Whether Principal or NotPrincipal covers who asks. NotPrincipal is taken at its word: only who is listed is left out,
 * so an account in it does not stand for everyone in the account.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
const coversPrincipal = ({ negated, principals }, principal) => negated
    ? !principals.some((pattern) => isEveryone(pattern, principal) || isSame(pattern, principal))
    : principals.some((pattern) => includes(pattern, principal));
const includes = (pattern, principal) => isEveryone(pattern, principal) ||
    isSame(pattern, principal) ||
    isOfAccount(pattern, principal) ||
    isSession(pattern, principal);
/** `*` is anyone at all; `{"AWS": "*"}` is every AWS principal and, as AWS says, the anonymous user. */
const isEveryone = (pattern, principal) => pattern.type === "*" ||
    (pattern.type === "AWS" && pattern.value === "*" && (principal.type === "AWS" || principal.type === "anonymous"));
const isSame = (pattern, principal) => pattern.type !== "*" &&
    principal.type === pattern.type &&
    (principal.value === pattern.value ||
        (pattern.type === "AWS" &&
            accountNamed(pattern.value) !== undefined &&
            accountNamed(pattern.value) === accountNamed(principal.value)));
/** An account in Principal stands for everyone in it. */
const isOfAccount = (pattern, principal) => {
    if (pattern.type !== "AWS" || principal.type !== "AWS")
        return false;
    const account = accountNamed(pattern.value);
    return account !== undefined && account === (accountNamed(principal.value) ?? principal.value.split(":")[4]);
};
/** The account that a number of 12 digits, or the ARN of a root user, names. */
const accountNamed = (value) => /^\d{12}$/.test(value) ? value : /^arn:[^:]+:iam::(\d{12}):root$/.exec(value)?.[1];
/** A role in Principal stands for its sessions, whose ARN has the role's name without its path. */
const isSession = (pattern, principal) => {
    if (pattern.type !== "AWS" || principal.type !== "AWS")
        return false;
    const role = /^arn:([^:]+):iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(pattern.value);
    return role !== null && principal.value.startsWith(`arn:${role[1]}:sts::${role[2]}:assumed-role/${role[3]}/`);
};

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
    const byService = (0,once/* once */.O)(() => {
        const lists = new Map();
        for (const pattern of patterns) {
            const service = serviceOf(pattern);
            const list = lists.get(service);
            if (list)
                list.push(pattern);
            else
                lists.set(service, [pattern]);
        }
        return lists;
    });
    return (service) => byService().get(service) ?? [];
};
const compileTerms = ({ principals, resources, conditions }, version) => {
    const patterns = resources?.patterns ?? [];
    const complete = principals ? patterns : patterns.map((pattern) => (0,arn/* completeArn */.f)(pattern, version));
    const templates = complete.map((pattern) => readTemplate(pattern, version));
    const matchers = templates.map(compileGlob);
    return {
        matchesPrincipal: (principal) => principals === undefined || (principal !== undefined && coversPrincipal(principals, principal)),
        matchesResource: (resource, context) => resources === undefined || matchers.some((matches) => matches(resource, context.variable)) !== resources.negated,
        conditions: conditions.map((condition) => {
            const values = condition.values.map((value) => readTemplate(value, version));
            return {
                condition,
                holds: compileCondition(condition, version),
                keys: [{ key: condition.key.toLowerCase(), written: condition.key }, ...values.flatMap(neededVariables)],
            };
        }),
        resourceKeys: templates.flatMap(neededVariables),
    };
};
/** The service prefix of an action or of an action pattern, in lower case. */
const serviceOf = (action) => (action.split(":")[0] ?? "").toLowerCase();
/** Action names disregard case, and no variable may stand in them. */
const compileActions = ({ negated, patterns }) => {
    const lower = patterns.map((pattern) => pattern.toLowerCase());
    const exact = new Set(lower.filter((pattern) => !/[*?]/.test(pattern)));
    const globs = lower.filter((pattern) => /[*?]/.test(pattern)).map((text) => compileGlob([{ kind: "text", text }]));
    return (action) => (exact.has(action) || globs.some((matches) => matches(action, noVariables))) !== negated;
};
const noVariables = () => undefined;

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
        const patterns = compiled.patternsOf(serviceOf(request.action));
        if (!statement.actions.negated && patterns.length === 0)
            return undefined;
        const reason = missedPattern("Action", { ...statement.actions, patterns }, request.action);
        misses.push({ element: "action", reason });
    }
    const terms = compiled.terms();
    if (statement.resources && !terms.matchesResource(request.resource, context)) {
        misses.push({ element: "resource", reason: missedPattern("Resource", statement.resources, request.resource) });
    }
    if (statement.principals && !terms.matchesPrincipal(request.principal)) {
        const { negated, principals } = statement.principals;
        const element = { negated, patterns: principals.map(namePrincipal) };
        misses.push({
            element: "principal",
            reason: missedPattern("Principal", element, namePrincipal(request.principal)),
        });
    }
    for (const { condition, holds } of terms.conditions) {
        if (misses.length > 1)
            return undefined;
        if (!holds(context))
            misses.push({ element: "condition", reason: missedCondition(condition, context) });
    }
    const [miss, another] = misses;
    return miss && !another ? { ...reference, ...miss } : undefined;
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
const list = (values) => {
    const first = values.slice(0, 3).join(", ");
    return values.length > 3 ? `${first} and ${values.length - 3} more` : first || "nothing";
};

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
        this.statements = policies.flatMap(compileStatements);
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

;// CONCATENATED MODULE: ./src/iam/compare/budget.ts
/** Counts steps, never time, so that the same comparison always ends the same way. */
class Budget {
    left;
    share;
    constructor(steps) {
        this.left = steps;
        this.share = Math.ceil(steps / 4);
    }
    /** Takes steps off; throws BudgetSpent when there are not enough. */
    spend(steps) {
        this.left -= steps;
        if (this.left < 0)
            throw new BudgetSpent();
    }
    /** Runs a part under at most a quarter of all steps, so that one hard part leaves some for the others. */
    part(run) {
        const given = Math.min(this.left, this.share);
        const part = new Budget(given);
        try {
            return run(part);
        }
        finally {
            this.left -= given - Math.max(part.left, 0);
        }
    }
}
/** Thrown by `Budget.spend`; whoever gave the budget catches it and answers "unknown". */
class BudgetSpent extends Error {
}

;// CONCATENATED MODULE: ./src/iam/normalize/canonical.ts

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
    const operator = (0,print/* printOperator */.Wm)(condition).replace(/(Arn|ArnNot)Equals/, "$1Like");
    const fold = condition.operator === "Bool" || condition.operator === "Null";
    const values = fold ? condition.values.map((value) => value.toLowerCase()) : condition.values;
    return JSON.stringify([operator, condition.key.toLowerCase(), unique(values)]);
};
/** Gives an AWS principal's value with an account always as its number. */
const canonicalPrincipal = (value) => /^arn:[^:]+:iam::(\d{12}):root$/.exec(value)?.[1] ?? value;
/** Gives the canonical text of Principal or NotPrincipal. */
const canonicalPrincipals = ({ negated, principals }) => {
    const texts = principals.map((principal) => principal.type === "*"
        ? "*"
        : `${principal.type} ${principal.type === "AWS" ? canonicalPrincipal(principal.value) : principal.value}`);
    return JSON.stringify([negated, unique(texts)]);
};
/** `*` says all that other patterns beside it could say. */
const patternsOf = ({ negated, patterns }) => [
    negated,
    patterns.includes("*") ? ["*"] : unique(patterns),
];
/** The version matters only where there could be a variable. */
const knowsVariables = ({ resources, conditions }, version) => version === "2012-10-17" &&
    [...(resources?.patterns ?? []), ...conditions.flatMap(({ values }) => values)].some((text) => text.includes("${"));
const unique = (texts) => (texts.length < 2 ? texts : [...new Set(texts)].sort());

;// CONCATENATED MODULE: ./src/iam/compare/dimension.ts
/** Answers each question once: the same wants come back in every branch of a search. */
const remembering = (answer) => {
    const known = new Map();
    return (wanted) => {
        const key = wanted
            .map(({ predicate, holds }) => (holds ? predicate.index : -1 - predicate.index))
            .sort((a, b) => a - b)
            .join();
        const found = known.get(key) ?? { answer: answer(wanted) };
        known.set(key, found);
        return found.answer;
    };
};
/** Makes the predicates of one dimension, each once, and keeps what each of them tests. */
class Predicates {
    dimension;
    byName = new Map();
    tests = [];
    constructor(dimension) {
        this.dimension = dimension;
    }
    /** `name` must tell tests apart. */
    add(name, test) {
        const known = this.byName.get(name);
        if (known)
            return known;
        const made = { dimension: this.dimension, index: this.tests.push(test()) - 1 };
        this.byName.set(name, made);
        return made;
    }
    test({ index }) {
        const test = this.tests[index];
        if (test === undefined)
            throw new Error("A predicate was asked about a dimension that is not its own");
        return test;
    }
}

;// CONCATENATED MODULE: ./src/iam/compare/pattern.ts
/** Any text at all. */
const pattern_anything = { kind: "many", codes: [] };
/** The literal text, character by character. */
const literal = (text) => codesOf(text).map((code) => ({ kind: "literal", codes: [code] }));
/** Text that is not empty and has none of some characters. */
const without = (characters) => {
    const codes = codesOf(characters);
    return [
        { kind: "one", codes },
        { kind: "many", codes },
    ];
};
/** The tokens of a pattern in which `*` and `?` are wildcards; undefined when it has a variable that is not bound. */
const globTokens = (parts, bindings) => {
    const tokens = [];
    for (const part of parts) {
        const text = textOf(part, bindings);
        if (text === undefined)
            return undefined;
        tokens.push(...(part.kind === "text" ? wildcards(text) : literal(text)));
    }
    return tokens;
};
/** The tokens of text without wildcards; undefined when it has a variable that is not bound. */
const literalTokens = (parts, bindings) => {
    const texts = parts.map((part) => textOf(part, bindings));
    return texts.every((text) => text !== undefined) ? literal(texts.join("")) : undefined;
};
/** As `literalTokens`, with ASCII letters in either case; undefined for other letters too. */
const caselessTokens = (parts, bindings) => {
    const texts = parts.map((part) => textOf(part, bindings));
    const text = texts.join("");
    if (texts.includes(undefined) || [...text].some((character) => character > "\x7f"))
        return undefined;
    return codesOf(text.toLowerCase()).map((code) => ({
        kind: "literal",
        codes: isLetter(code) ? [code, code - 32] : [code],
    }));
};
/**
 * The tokens of an ARN pattern, whose wildcards before the fifth colon do not reach over a colon; undefined when a
 * variable is not bound, or when it is neither `*` nor in six parts.
 */
const arnTokens = (parts, bindings) => {
    const tokens = globTokens(parts, bindings);
    if (tokens === undefined || (tokens.length === 1 && tokens[0]?.kind === "many"))
        return tokens;
    let colons = 0;
    const bounded = tokens.map((token) => {
        if (token.kind === "literal" && token.codes[0] === pattern_colon)
            colons++;
        return token.kind === "literal" || colons >= 5 ? token : { ...token, codes: [pattern_colon] };
    });
    return colons < 5 ? undefined : bounded;
};
const pattern_colon = ":".charCodeAt(0);
const textOf = (part, bindings) => part.kind === "variable" ? bindings?.get(part.key)?.value : part.text;
const wildcards = (text) => codesOf(text.replace(/\*+/g, "*")).map((code) => {
    if (code === 42)
        return pattern_anything;
    return code === 63 ? { kind: "one", codes: [] } : { kind: "literal", codes: [code] };
});
const codesOf = (text) => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
const isLetter = (code) => code >= 97 && code <= 122;

;// CONCATENATED MODULE: ./src/iam/compare/key-tests.ts




/** Gives the test of a condition on a key with these values. */
const keyTest = (condition, version, values, context) => {
    const operator = (0,operators/* operatorOf */.g)(condition);
    if (operator.family === "null")
        return key_tests_nullTest(condition);
    const { quantifier } = condition;
    const every = quantifier === "ForAllValues";
    const negatedAlone = quantifier === undefined && operator.negated;
    const whenAbsent = condition.ifExists || every || negatedAlone;
    const languages = languagesOf(operator, condition, version, values, context);
    if (languages === undefined || (every && context.bindings === undefined)) {
        return { whenAbsent, whenEmpty: quantifier && every, whenPresent: undefined };
    }
    const inside = !operator.negated;
    const whenEmpty = quantifier ? every : languages.some((language) => language.has("")) === inside;
    return { whenAbsent, whenEmpty, whenPresent: { languages, inside, of: every || negatedAlone ? "every" : "some" } };
};
/** Whether a condition is one that has to be equal on both sides to be understood. */
const isOpaque = (condition, version, values, automata) => keyTest(condition, version, values, { automata, bindings: undefined }).whenPresent === undefined;
const key_tests_nullTest = ({ values }) => {
    const wanted = values.map(literals/* readBoolean */.Vf);
    const whenPresent = wanted.includes(false);
    return { whenAbsent: wanted.includes(true), whenEmpty: whenPresent, whenPresent };
};
/** The languages of the values that match, before any negation; undefined where they are not known. */
const languagesOf = (operator, { values: texts }, version, values, { automata, bindings }) => {
    switch (operator.family) {
        case "string":
        case "arn": {
            const read = tokenReaders[operator.base];
            if (read === undefined || values.kind === "mixed")
                return undefined;
            return key_tests_all(texts, (text) => {
                const tokens = read(readTemplate(text, version), bindings);
                return tokens && automata.language(nameOf(operator.base, tokens), () => tokens);
            });
        }
        case "bool":
        case "numeric":
        case "date":
        case "ip": {
            if (values.kind !== "listed" || values.family !== operator.family)
                return undefined;
            const matches = key_tests_all(texts, (text) => listedMatch(operator, text));
            return (matches && values.values.filter((value) => matches.some((match) => match(value))).map(valueLanguage(automata)));
        }
        default:
            return undefined;
    }
};
const tokenReaders = {
    StringEquals: literalTokens,
    StringEqualsIgnoreCase: caselessTokens,
    StringLike: globTokens,
    ArnEquals: arnTokens,
    ArnLike: arnTokens,
};
const nameOf = (base, tokens) => `${base} ${tokens.map(({ kind, codes }) => `${kind[0]}${codes.join("/")}`).join()}`;
/** The language of one listed value. */
const valueLanguage = (automata) => (value) => automata.language(`value ${value}`, () => literal(value));
/** Whether a listed value matches one value of a condition; undefined for one that the operator cannot read. */
const listedMatch = (operator, text) => {
    if (operator.family === "bool") {
        const wanted = (0,literals/* readBoolean */.Vf)(text);
        return wanted === undefined ? undefined : (value) => value === String(wanted);
    }
    if (operator.family === "ip") {
        const range = (0,literals/* readAddressRange */.G8)(text);
        return range && ((value) => isWithin((0,literals/* readAddressRange */.G8)(value), range));
    }
    const read = operator.family === "date" ? literals/* readDate */.h2 : literals/* readNumber */.kz;
    const bound = read(text);
    if (bound === undefined)
        return undefined;
    const signs = signsOf(operator.base);
    return (value) => signs.includes(Math.sign((read(value) ?? Number.NaN) - bound));
};
const isWithin = (inner, outer) => inner?.version === outer.version && inner.first >= outer.first && inner.first <= outer.last;
/** The signs that `value - bound` may have. */
const signsOf = (base) => {
    const equal = base.endsWith("Equals") ? [0] : [];
    if (base.includes("LessThan"))
        return [-1, ...equal];
    return base.includes("GreaterThan") ? [1, ...equal] : equal;
};
const key_tests_all = (items, make) => {
    const made = items.map(make);
    return made.every((result) => result !== undefined) ? made : undefined;
};

;// CONCATENATED MODULE: ./src/iam/compare/key-values.ts


/** Finds out what the values of the key are that all these conditions are about. */
const valuesFor = (conditions) => {
    const families = new Set(conditions.map((condition) => (0,operators/* operatorOf */.g)(condition).family));
    families.delete("null");
    const texts = conditions.flatMap(({ values }) => values);
    const [family] = families;
    if (families.size === 1) {
        if (family === "numeric")
            return { kind: "listed", family, values: numbersAround(texts) };
        if (family === "date")
            return { kind: "listed", family, values: datesAround(texts) };
        if (family === "ip")
            return { kind: "listed", family, values: addressesAround(texts) };
    }
    if (isAny(families, ["numeric", "date", "ip"]))
        return { kind: "mixed" };
    if (!families.has("bool"))
        return { kind: "text" };
    return families.has("binary") ? { kind: "mixed" } : { kind: "listed", family: "bool", values: ["true", "false"] };
};
const isAny = (families, some) => some.some((family) => families.has(family));
const defined = (value) => value !== undefined;
const ascending = (numbers) => [...new Set(numbers)].sort((a, b) => a - b);
/** Every bound, something between each two, and something beyond both ends. */
const numbersAround = (texts) => {
    const bounds = ascending(texts.map(literals/* readNumber */.kz).filter(defined));
    const [first = 0] = bounds;
    const between = bounds.flatMap((bound, index) => {
        const next = bounds[index + 1];
        return next === undefined ? [] : [Number(((bound + next) / 2).toPrecision(15))];
    });
    const all = ascending([below(first), ...bounds, ...between, above(bounds.at(-1) ?? 0)]);
    return all.map(String).filter((text) => (0,literals/* readNumber */.kz)(text) !== undefined);
};
const below = (number) => number - Math.max(1, Math.abs(number) / 2);
const above = (number) => number + Math.max(1, Math.abs(number) / 2);
const datesAround = (texts) => {
    const bounds = ascending(texts.map(literals/* readDate */.h2).filter(defined));
    const second = 1000;
    const [first = 0] = bounds;
    const between = bounds.flatMap((bound, index) => {
        const next = bounds[index + 1];
        return next === undefined || next - bound < 2 ? [] : [Math.floor((bound + next) / 2)];
    });
    return ascending([first - second, ...bounds, ...between, (bounds.at(-1) ?? 0) + second]).map(printDate);
};
/** Years that ISO 8601 cannot write with four digits are written as epoch seconds. */
const printDate = (milliseconds) => {
    const isShort = milliseconds >= -62_167_219_200_000 && milliseconds < 253_402_300_800_000;
    return isShort ? new Date(milliseconds).toISOString() : String(Math.floor(milliseconds / 1000));
};
const likelyAddresses = ["203.0.113.10", "198.51.100.20", "2001:db8::1"];
/** Where a range begins and what follows it; between these nothing changes. */
const addressesAround = (texts) => {
    const ranges = texts.map(literals/* readAddressRange */.G8).filter(defined);
    const v4 = new Set([0n]);
    const v6 = new Set([0n]);
    for (const { version, first, last } of ranges) {
        const edges = version === 4 ? v4 : v6;
        edges.add(first);
        if (last + 1n < (version === 4 ? 1n << 32n : 1n << 128n))
            edges.add(last + 1n);
    }
    return [...likelyAddresses, ...[...v4].map(printIpv4), ...[...v6].map(printIpv6)];
};
const printIpv4 = (address) => [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 255n).join(".");
const printIpv6 = (address) => [112n, 96n, 80n, 64n, 48n, 32n, 16n, 0n].map((shift) => ((address >> shift) & 0xffffn).toString(16)).join(":");

;// CONCATENATED MODULE: ./src/iam/compare/samples.ts
/**
 * Likely values, so that a witness looks like a request that someone could make. They decide nothing: whatever is
 * picked has been found to fit first.
 */
/** What placeholders in ARNs stand for, in two ways, should one of them not fit. */
const placeholders = {
    Partition: ["aws", "aws-us-gov"],
    Region: ["us-east-1", "eu-west-1"],
    Account: ["111122223333", "444455556666"],
    BucketName: ["example-bucket", "other-bucket"],
    ObjectName: ["example/object", "other"],
};
/** The likely value of a placeholder; `choice` is 0 or 1. */
const placeholderSample = (name, choice) => placeholders[name]?.[choice] ?? (choice === 0 ? "example" : "other");
/** What `*` may be filled with in a pattern, in the order of likelihood. */
const fillings = ["example", "", "example/example", "1", "111122223333"];
const services = ["ec2.amazonaws.com", "lambda.amazonaws.com", "ecs-tasks.amazonaws.com", "sagemaker.amazonaws.com"];
/** What the principals of a class are completed with, so that there is always somebody whom no policy names. */
const strangers = {
    accounts: ["111122223333", "444455556666", "777788889999"],
    services,
    providers: [
        "arn:aws:iam::111122223333:saml-provider/example",
        "accounts.google.com",
        "cognito-identity.amazonaws.com",
    ],
    canonicalUsers: ["79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"],
};
const accounts = ["111122223333", "444455556666"];
const byKey = {
    "iam:passedtoservice": services,
    "iam:awsservicename": ["autoscaling.amazonaws.com", "sagemaker.application-autoscaling.amazonaws.com"],
    "aws:sourceaccount": accounts,
    "aws:principalaccount": accounts,
    "aws:resourceaccount": accounts,
    "aws:principalorgid": ["o-exampleorgid", "o-otherorgid"],
    "aws:requestedregion": ["us-east-1", "eu-west-1"],
    "aws:sourcearn": ["arn:aws:sns:us-east-1:111122223333:example", "arn:aws:s3:::example-bucket"],
    "aws:principalarn": ["arn:aws:iam::111122223333:role/example", "arn:aws:iam::444455556666:user/other"],
    "aws:username": ["alice", "bob"],
    "aws:sourceip": ["203.0.113.10", "198.51.100.20", "2001:db8::1"],
    "aws:currenttime": ["2030-01-01T00:00:00Z"],
    "sts:externalid": ["example", "other"],
};
/** Likely values of a context key, which is in lower case. */
const keySamples = (key) => byKey[key] ?? ["example", "other"];
/** A value for a variable, the same whenever it is asked for, and different for most keys. */
const variableSample = (key) => byKey[key]?.[0] ?? `example-${key.slice(key.search(/[^:/]*$/)).replaceAll(/[^a-z0-9]+/g, "-")}`;

;// CONCATENATED MODULE: ./src/iam/compare/find-string.ts
/**
 * Finds a text, a short one, or proves that there is none: a breadth-first search over the product of the automata. A
 * part that can no longer fail or succeed is dropped, and so is a state from which nothing can be reached that an
 * earlier one does not reach too. Throws BudgetSpent.
 */
const findString = (search, budget) => {
    const start = begin(search, budget);
    const queue = [];
    const frontier = new Frontier(budget);
    if (start && frontier.adds(start))
        queue.push({ product: start });
    for (const node of queue) {
        if (accepts(node.product))
            return spell(node);
        for (const code of codesFrom(node.product)) {
            const product = advance(node.product, code, budget);
            if (product && frontier.adds(product))
                queue.push({ product, from: node, code });
        }
    }
    return undefined;
};
/** The states that have been reached, without those that another one makes needless. */
class Frontier {
    reached = new Map();
    budget;
    constructor(budget) {
        this.budget = budget;
    }
    /** Whether a product is not made needless by one before it: one that has as far to go and has less to avoid. */
    adds({ all, none }) {
        const key = all.map((group) => group.map(({ id }) => id).join()).join(";");
        const others = this.reached.get(key);
        if (others === undefined) {
            this.reached.set(key, [none]);
            return true;
        }
        this.budget.spend(others.length);
        if (others.some((other) => avoidsLess(other, none)))
            return false;
        others.push(none);
        return true;
    }
}
/** Whether every state is within the other list's state of the same automaton; both lists have the same order. */
const avoidsLess = (states, others) => {
    let at = 0;
    return states.every((state) => {
        while (at < others.length && others[at]?.automaton !== state.automaton)
            at++;
        const other = others[at];
        return other !== undefined && state.within(other);
    });
};
/** Languages whose literal beginnings exclude each other are told apart without an automaton. */
const begin = ({ all, none }, budget) => {
    budget.spend(none.length);
    const prefixes = all.flatMap(([language, ...others]) => (language && others.length === 0 ? [language.prefix] : []));
    const fits = ({ prefix }) => prefixes.every((other) => prefix.startsWith(other) || other.startsWith(prefix));
    return settle(all.map((group) => group.filter(fits).map(({ start }) => start)), none.filter(fits).map(({ start }) => start));
};
/** Drops what is decided; undefined when the search cannot succeed from here. */
const settle = (all, none) => {
    if (none.some(({ universal }) => universal))
        return undefined;
    const open = [];
    for (const group of all) {
        if (group.some(({ universal }) => universal))
            continue;
        const alive = group.filter(({ dead }) => !dead);
        if (alive.length === 0)
            return undefined;
        open.push(alive);
    }
    return { all: open, none: none.filter(({ dead }) => !dead) };
};
const advance = ({ all, none }, code, budget) => {
    let cost = 1;
    const step = (state) => {
        cost += state.weight;
        return state.step(code);
    };
    const product = settle(all.map((group) => group.map(step)), none.map(step));
    budget.spend(cost);
    return product;
};
const accepts = ({ all, none }) => all.every((group) => group.some((state) => state.accepts)) && !none.some((state) => state.accepts);
/** The characters worth trying: those that some part names and, if all parts could go on with it, one that none names. */
const codesFrom = ({ all, none }) => {
    const strict = all.find((group) => group.every(({ other }) => other.dead));
    if (strict)
        return new Set(strict.flatMap(({ explicit }) => explicit));
    const named = new Set();
    for (const state of [...all.flat(), ...none])
        for (const code of state.explicit)
            named.add(code);
    return named.add(unnamed(named));
};
const likely = "xeamplrtionsbcdfghjkuvwyzq0123456789-";
const unnamed = (named) => {
    for (let index = 0; index < likely.length; index++) {
        if (!named.has(likely.charCodeAt(index)))
            return likely.charCodeAt(index);
    }
    let code = "A".charCodeAt(0);
    while (named.has(code))
        code++;
    return code;
};
const spell = (node) => {
    const codes = [];
    for (let at = node; at?.code !== undefined; at = at.from)
        codes.push(at.code);
    return String.fromCharCode(...codes.reverse());
};

;// CONCATENATED MODULE: ./src/iam/compare/strings.ts


/** So many likely texts are tried before a search: mostly one fits, and where none does the search must prove it anyway. */
const triedFirst = 6;
/** A dimension whose values are texts: actions and resources. */
class TextDimension {
    satisfiable;
    predicates = new Predicates(this);
    universe;
    likely;
    find;
    constructor(universe, likely, budget) {
        this.universe = universe;
        this.likely = likely;
        this.find = remembering((wanted) => {
            const memberships = this.memberships(wanted);
            const likely = this.guess(memberships, triedFirst);
            if (likely !== undefined)
                return { text: likely, isLikely: true };
            const text = findMember(universe, memberships, budget);
            return text === undefined ? undefined : { text, isLikely: false };
        });
        this.satisfiable = (wanted) => this.find(wanted) !== undefined;
    }
    /** A text that is all that is wanted: the first likely one, or else a short one. */
    pick(wanted) {
        const found = this.find(wanted);
        if (found === undefined || found.isLikely)
            return found?.text;
        return this.guess(this.memberships(wanted), Number.POSITIVE_INFINITY) ?? found.text;
    }
    guess(memberships, tries) {
        let left = tries;
        for (const text of this.likely(memberships)) {
            if (left-- <= 0)
                return undefined;
            if (fits(text, this.universe, memberships))
                return text;
        }
        return undefined;
    }
    memberships(wanted) {
        return wanted.map(({ predicate, holds }) => asWanted(this.predicates.test(predicate), holds));
    }
}
/** The membership itself where it is to hold, or its opposite. */
const asWanted = ({ languages, inside }, holds) => ({
    languages,
    inside: inside === holds,
});
/** A short text of the universe with all the memberships. Throws BudgetSpent. */
const findMember = (universe, memberships, budget) => {
    const all = memberships.filter(({ inside }) => inside).map(({ languages }) => languages);
    const none = [...universe.except, ...memberships.flatMap(({ inside, languages }) => (inside ? [] : languages))];
    if (all.some((group) => group.every((language) => none.includes(language))))
        return undefined;
    for (const language of universe.languages) {
        for (const choice of choices(all)) {
            const text = findString({ all: [[language], ...choice], none }, budget);
            if (text !== undefined)
                return text;
        }
    }
    return undefined;
};
/** The largest group one language at a time: many searches for one each are less than one search for all at once. */
const choices = (groups) => {
    const [largest, ...rest] = groups.toSorted((a, b) => b.length - a.length);
    return largest === undefined ? [[]] : largest.map((language) => [[language], ...rest]);
};
/** Whether a text is of the universe and has all the memberships. */
const fits = (text, universe, memberships) => memberships.every(({ languages, inside }) => languages.some((language) => language.has(text)) === inside) &&
    universe.languages.some((language) => language.has(text)) &&
    !universe.except.some((language) => language.has(text));
/** The predicate of a dimension of texts. */
const memberOf = (dimension, name, membership) => dimension.predicates.add(name, membership);

;// CONCATENATED MODULE: ./src/iam/compare/guard.ts



/**
 * Takes the statements of a set; each meaning once. Where only one side has a boundary, the other counts as one whose
 * boundary allows everything.
 */
const guardsOf = (set, needsBoundary) => {
    const boundary = set.kind === "identity" ? set.boundary : undefined;
    const guards = [
        ...set.policies.flatMap(({ policy }) => policy.statements.map((one) => toGuard(one, policy.version, "grant"))),
        ...(boundary?.policy.statements.map((one) => toGuard(one, boundary.policy.version, "boundary")) ?? []),
        ...(needsBoundary && !boundary ? [toGuard(allowAll, "2012-10-17", "boundary")] : []),
    ];
    return [...new Map(guards.map((guard) => [guard.whole, guard])).values()];
};
const everything = { negated: false, patterns: ["*"] };
const allowAll = {
    effect: "Allow",
    actions: everything,
    resources: everything,
    conditions: [],
    place: { pointer: "", line: 1 },
};
const toGuard = (statement, version, layer) => {
    const canonical = canonicalStatement(statement, version);
    const terms = `${layer} ${canonical.guard}`;
    return {
        statement,
        version,
        layer,
        terms,
        whole: `${terms} ${canonical.actions}`,
        resources: (statement.resources?.patterns ?? []).map((text) => readResource(text, version, statement)),
    };
};
/** AWS completes an ARN in identity-based policies only; what a service makes of one elsewhere is its own business. */
const readResource = (written, version, { principals }) => {
    const text = principals ? written : (0,arn/* completeArn */.f)(written, version);
    const parts = readTemplate(text, version);
    const isOpen = (0,arn/* isIncomplete */.N)(text, version) && !text.endsWith("*");
    return {
        text,
        parts,
        hasVariable: parts.some(({ kind }) => kind === "variable"),
        isForeign: isForeign(text) || isOpen,
    };
};
/** Whether a resource is neither an ARN nor `*`. */
const isForeign = (text) => !/^(?:arn:|\*)/.test(text);

;// CONCATENATED MODULE: ./src/iam/compare/universe.ts



/** The resources of an action: the ARNs of its resource types, the likeliest first, or `*` where it takes none. */
const resourcesOf = ({ resourceTypes }) => {
    const arns = [...resourceTypes]
        .sort((a, b) => Number(b.required) - Number(a.required))
        .flatMap(({ type }) => type.arns)
        .filter((arn, index, all) => all.findIndex(({ template }) => template === arn.template) === index);
    return {
        name: arns.map(({ template }) => template).join("\n") || "*",
        arns,
        templates: arns.map(({ template }) => fieldsOf(template)),
        samples: samplesOf(arns),
    };
};
const samplesOf = (arns) => {
    const shortestFirst = arns.toSorted((a, b) => a.parts.length - b.parts.length);
    return [0, 1].flatMap((choice) => shortestFirst.map(({ parts }) => fieldsOf(parts.map((part) => sampleOf(part, choice)).join(""))));
};
/**
 * Whether a resource pattern could match something in a universe, by the text that it begins with. Saves looking closer
 * at most of what a statement about all actions of a service is about.
 */
const couldMatch = (pattern, { templates }) => {
    if (isForeign(pattern))
        return true;
    if (templates.length === 0)
        return pattern.startsWith("*");
    const start = fieldsOf(pattern.replace(/[*?$].*$/s, ""));
    return templates.some((template) => couldBegin(template, start));
};
/** Whether some ARN of a template could begin with these fields, the last of which may go on. No placeholder is empty. */
const couldBegin = (template, start) => start.every((text, index) => {
    const field = template[index] ?? "";
    const end = field.indexOf("$");
    const fixed = end < 0 ? field : field.slice(0, end);
    if (index === start.length - 1)
        return fixed.startsWith(text) || (end >= 0 && text.startsWith(fixed));
    return end < 0 ? text === field : text.length > fixed.length && text.startsWith(fixed);
});
/** The languages of a universe's resources. */
const resourceLanguages = ({ arns }, automata) => ({
    languages: arns.length === 0
        ? [automata.language("resource *", () => literal("*"))]
        : arns.map(({ template, parts }) => automata.language(`arn ${template}`, () => universe_arnTokens(parts))),
    except: [],
});
/** The resource of an action that nobody knows can be anything. */
const anyResource = (automata) => ({
    languages: [automata.language("any text", () => [pattern_anything])],
    except: [],
});
const universe_arnTokens = (parts) => parts.flatMap((part, index) => {
    if ("literal" in part)
        return literal(part.literal);
    const tokens = without(mayHoldColon(part.placeholder, parts[index - 1]) ? part.not : `${part.not}:`);
    return part.placeholder === "LogStreamName" ? tokens.slice(1) : tokens;
});
/**
 * A name that follows a slash has no colon, save where AWS takes any text: keys of objects and paths. After a colon
 * there can be more of them (`function:name:alias`). No name is empty, but for that of a log stream, which the ARN of a
 * log group leaves out.
 */
const mayHoldColon = (name, before) => before === undefined ||
    !("literal" in before) ||
    !before.literal.endsWith("/") ||
    /Object|Path|Ur[il]|Topic/.test(name);
/** Likely resources of a universe, made from its templates and from the patterns that they are to match. */
function* likelyResources({ samples }, wanted) {
    const hints = wanted.flatMap(({ inside, languages }) => (inside ? languages.map(({ hint }) => fieldsOf(hint)) : []));
    for (const sample of samples) {
        for (const filling of fillings)
            for (const hint of hints)
                yield fillPattern(hint, filling, sample);
        yield sample.join(":");
    }
}
const sampleOf = (part, choice) => "literal" in part ? part.literal : placeholderSample(part.placeholder, choice);
/** Takes each field of the ARN from the pattern, and from the sample where the pattern leaves it open. */
const fillPattern = (pattern, filling, sample) => {
    if (pattern.length < sample.length)
        return sample.join(":");
    return pattern
        .map((field, index) => (field === "*" ? (sample[index] ?? "") : fillWildcards(field, filling)))
        .join(":");
};
/** Puts a text in the place of every `*`, and a letter in the place of every `?`. */
const fillWildcards = (pattern, filling) => pattern.replaceAll("*", filling).replaceAll("?", "x");
const fieldsOf = (arn) => {
    const fields = arn.split(":");
    return fields.length <= 6 ? fields : [...fields.slice(0, 5), fields.slice(5).join(":")];
};

;// CONCATENATED MODULE: ./src/iam/compare/keys.ts







/** The dimension of one context key: absent, or one value, or for a multivalued key several. */
class KeyDimension {
    /** As a policy writes it. */
    key;
    satisfiable;
    use;
    context;
    budget;
    universe;
    bound;
    predicates = new Predicates(this);
    constructor(use, context, budget) {
        this.key = use.key;
        this.use = use;
        this.context = context;
        this.budget = budget;
        const value = context.bindings?.get(use.key.toLowerCase())?.value;
        this.bound = value !== undefined;
        this.universe = universeOf(use, context, value);
        this.satisfiable = remembering((wanted) => this.canBeAbsent(wanted) || this.canBeEmpty(wanted) || this.present(wanted) !== undefined);
    }
    predicate(condition, version) {
        const name = `${version} ${canonicalCondition(condition)}`;
        return this.predicates.add(name, () => keyTest(condition, version, this.use.values, this.context));
    }
    /** Values that are all that is wanted, likely ones first; throws when `satisfiable` says that there are none. */
    pick(wanted) {
        const likely = this.present(wanted, "likely");
        if (likely)
            return likely;
        if (this.canBeAbsent(wanted))
            return undefined;
        const values = this.present(wanted);
        if (values)
            return values;
        if (this.canBeEmpty(wanted))
            return [""];
        throw new Error(`No value of ${this.key} is what is wanted`);
    }
    canBeAbsent(wanted) {
        return !this.bound && wanted.every(({ predicate, holds }) => this.predicates.test(predicate).whenAbsent === holds);
    }
    canBeEmpty(wanted) {
        if (this.bound || !this.use.multivalued || this.use.values.kind === "listed")
            return false;
        return wanted.every(({ predicate, holds }) => (this.predicates.test(predicate).whenEmpty ?? holds) === holds);
    }
    /** A value for everything that some value must be, while every value is what every value must be; not all empty. */
    present(wanted, only) {
        const needs = this.needs(wanted);
        if (needs === undefined)
            return undefined;
        const values = new Set();
        for (const test of needs.some) {
            const value = this.value([...needs.every, test], only) ?? this.emptyValue([...needs.every, test]);
            if (value === undefined)
                return undefined;
            values.add(value);
        }
        if (needs.some.length > 0 && [...values].some((value) => value !== "" || !this.use.multivalued))
            return [...values];
        const value = this.value(needs.every, only);
        return value === undefined ? undefined : [...values, value];
    }
    /** What some and what every value must be; undefined when the key cannot be there. A single value is every value. */
    needs(wanted) {
        const some = [];
        const every = [];
        for (const { predicate, holds } of wanted) {
            const { whenPresent } = this.predicates.test(predicate);
            if (typeof whenPresent === "boolean" && whenPresent !== holds)
                return undefined;
            if (whenPresent === undefined || typeof whenPresent === "boolean")
                continue;
            const test = holds ? whenPresent : opposite(whenPresent);
            (this.use.multivalued && test.of === "some" ? some : every).push(test);
        }
        return { some, every };
    }
    value(memberships, only) {
        if (only === undefined)
            return findMember(this.universe, memberships, this.budget);
        return first(this.likely(memberships), (text) => fits(text, this.universe, memberships));
    }
    /** One of several values may be empty. */
    emptyValue(memberships) {
        return memberships.every((one) => one.languages.some((language) => language.has("")) === one.inside)
            ? ""
            : undefined;
    }
    *likely(memberships) {
        if (this.use.values.kind === "listed")
            yield* this.use.values.values;
        yield* keySamples(this.key.toLowerCase());
        for (const { languages, inside } of memberships) {
            if (!inside)
                continue;
            for (const filling of fillings)
                yield* languages.map(({ hint }) => fillWildcards(hint, filling));
        }
    }
}
/** What a value can be; a multivalued key has at least one that is not empty, for to a quantifier that is none. */
const universeOf = ({ values, multivalued }, { automata }, bound) => {
    const listed = bound !== undefined ? [bound] : values.kind === "listed" ? values.values : undefined;
    if (listed)
        return { languages: listed.map(valueLanguage(automata)), except: [] };
    const language = multivalued
        ? automata.language("some text", () => without(""))
        : automata.language("any text", () => [pattern_anything]);
    return { languages: [language], except: [] };
};
const opposite = ({ languages, inside, of }) => ({
    languages,
    inside: !inside,
    of: of === "some" ? "every" : "some",
});
const first = (items, test) => {
    for (const item of items)
        if (test(item))
            return item;
    return undefined;
};

;// CONCATENATED MODULE: ./src/iam/compare/principals.ts




/**
 * The dimension of who asks. A few principals stand for all: everyone whom a policy of the class names, a member of
 * every account and a session of every role that it names, and strangers of every type.
 */
class PrincipalDimension {
    satisfiable;
    predicates = new Predicates(this);
    find;
    /** `guess` lets undecided coverage count as either, which over-approximates; otherwise it counts as neither. */
    constructor(elements, guess) {
        const candidates = (0,once/* once */.O)(() => candidatesFor(elements.flatMap(({ principals }) => principals)));
        this.find = remembering((wanted) => {
            const fitting = candidates().flatMap((principal) => this.match(principal, wanted) ?? []);
            return fitting.find(({ certain }) => certain) ?? (guess ? fitting[0] : undefined);
        });
        this.satisfiable = (wanted) => this.find(wanted) !== undefined;
    }
    predicate(element) {
        return this.predicates.add(canonicalPrincipals(element), () => element);
    }
    pick(wanted) {
        return this.find(wanted);
    }
    /**
     * The candidate, or another one that is what is wanted, whom the context tells the truth about; undefined where none is
     * found. Only what the keys `aws:PrincipalAccount` and `aws:PrincipalArn` say is looked at.
     */
    agreeing(candidate, context, wanted) {
        const { principal } = candidate;
        const told = toldBy(context);
        if (principal.type === "anonymous" && told.length > 0)
            return undefined;
        if (principal.type !== "AWS" || told.every((each) => agrees(principal.value, each)))
            return candidate;
        const [{ arn, account } = {}] = told;
        const other = arn ? { type: "AWS", value: arn } : account ? role(account) : undefined;
        if (other?.type !== "AWS" || !told.every((each) => agrees(other.value, each)))
            return undefined;
        const match = this.match(other, wanted);
        return match?.certain ? match : undefined;
    }
    match(principal, wanted) {
        let certain = true;
        for (const { predicate, holds } of wanted) {
            const covered = coverageOf(this.predicates.test(predicate), principal);
            if (covered === undefined)
                certain = false;
            else if (covered !== holds)
                return undefined;
        }
        return { principal, certain };
    }
}
/** The ARN first, for it says more. */
const toldBy = (context) => {
    const told = Object.entries(context).flatMap(([key, [value]]) => {
        if (value === undefined)
            return [];
        if (key.toLowerCase() === "aws:principalarn")
            return [{ arn: value }];
        return key.toLowerCase() === "aws:principalaccount" ? [{ account: value }] : [];
    });
    return told.toSorted((a, b) => Number(b.arn !== undefined) - Number(a.arn !== undefined));
};
/** A session's ARN is not that of its role, which is what the key has. */
const agrees = (principal, { arn, account }) => {
    if (account !== undefined)
        return accountOf({ type: "AWS", value: principal }) === account;
    return principal === arn || principal.includes(":assumed-role/");
};
/** Whether AWS leaves the coverage of somebody open. */
const isOpen = (element) => element.principals.some((pattern) => pattern.type === "AWS" && (element.negated || pattern.value === "*"));
const candidatesFor = (patterns) => {
    const named = patterns.flatMap(relatives);
    const known = new Set(named.map(principals_text));
    const fresh = (list) => list.filter((principal) => !known.has(principals_text(principal))).slice(0, 1);
    const accounts = new Set(named.map((principal) => accountOf(principal)));
    const stranger = strangers.accounts.find((account) => !accounts.has(account)) ?? unusedAccount(accounts);
    const all = [
        ...named,
        role(stranger),
        ...fresh(strangers.services.map((value) => ({ type: "Service", value }))),
        ...fresh(strangers.providers.map((value) => ({ type: "Federated", value }))),
        ...fresh([...strangers.canonicalUsers, "0".repeat(64), "1".repeat(64)].map(canonicalUser)),
        { type: "anonymous" },
    ];
    return [...new Map(all.map((principal) => [principals_text(principal), principal])).values()];
};
const principals_text = (principal) => principal.type === "anonymous" ? "" : `${principal.type} ${principal.value}`;
const canonicalUser = (value) => ({ type: "CanonicalUser", value });
const role = (account) => ({ type: "AWS", value: `arn:aws:iam::${account}:role/example` });
const unusedAccount = (used) => {
    let number = 100_000_000_000;
    while (used.has(String(number)))
        number++;
    return String(number);
};
/** The principal itself, and who else its name in a policy covers. */
const relatives = (pattern) => {
    if (pattern.type === "*" || (pattern.type === "AWS" && pattern.value === "*"))
        return [];
    if (pattern.type !== "AWS")
        return [{ type: pattern.type, value: pattern.value }];
    const value = canonicalPrincipal(pattern.value);
    if (isAccount(value))
        return [role(value), { type: "AWS", value: `arn:aws:iam::${value}:root` }];
    const itself = { type: "AWS", value };
    const prefix = sessionPrefix(value);
    return prefix === undefined ? [itself] : [itself, { type: "AWS", value: `${prefix}example-session` }];
};
const isAccount = (value) => value.length === 12 && /^\d+$/.test(value);
/** What the ARNs of a role's sessions begin with: the role's name, without its path. */
const sessionPrefix = (arn) => {
    const [, partition, service, , account, resource = ""] = arn.split(":");
    if (service !== "iam" || !resource.startsWith("role/"))
        return undefined;
    return `arn:${partition}:sts::${account}:assumed-role/${resource.slice(resource.lastIndexOf("/") + 1)}/`;
};
const accountOf = (principal) => {
    if (principal.type !== "AWS")
        return undefined;
    return isAccount(principal.value) ? principal.value : principal.value.split(":")[4];
};
const coverageOf = ({ negated, principals }, who) => {
    const each = principals.map((pattern) => (negated ? isExempt(pattern, who) : isCovered(pattern, who)));
    const any = each.includes(true) ? true : each.includes(undefined) ? undefined : false;
    return negated && any !== undefined ? !any : any;
};
/** AWS says of `{"AWS": "*"}` only that it covers AWS principals and the anonymous user. */
const isCovered = (pattern, who) => {
    if (pattern.type === "*")
        return true;
    if (pattern.type === "AWS" && pattern.value === "*") {
        return who.type === "AWS" || who.type === "anonymous" ? true : undefined;
    }
    if (who.type === "anonymous" || who.type !== pattern.type)
        return false;
    if (pattern.type !== "AWS")
        return who.value === pattern.value;
    const value = canonicalPrincipal(pattern.value);
    if (isAccount(value))
        return accountOf(who) === value;
    const prefix = sessionPrefix(value);
    return who.value === value || (prefix !== undefined && who.value.startsWith(prefix));
};
/** In NotPrincipal, what becomes of the others of a named principal's account depends on the service. */
const isExempt = (pattern, who) => {
    if (pattern.type !== "AWS" || pattern.value === "*")
        return isCovered(pattern, who);
    if (who.type !== "AWS")
        return false;
    const value = canonicalPrincipal(pattern.value);
    if (who.value === value)
        return undefined;
    const account = isAccount(value) ? value : value.split(":")[4];
    return account !== undefined && accountOf(who) === account ? undefined : false;
};

;// CONCATENATED MODULE: ./src/iam/compare/problem.ts










/**
 * The terms of some statements as conjunctions over dimensions. Without bindings, what is opaque may hold or not, so
 * whatever no search finds does not exist. With bindings, variables have values, so more of what is found is real.
 */
class Problem {
    resource;
    action;
    principal;
    keys;
    bindings;
    free = new FreeDimension();
    workshop;
    uses;
    constructor(guards, scope, workshop, budget, bindings) {
        this.workshop = workshop;
        this.bindings = bindings;
        this.resource = new TextDimension(scope.resources, scope.likelyResources, budget);
        this.action = scope.actions && new TextDimension(scope.actions, () => [], budget);
        const principals = guards.flatMap(({ statement }) => statement.principals ?? []);
        this.principal = new PrincipalDimension(principals, bindings === undefined);
        this.uses = keyUses(guards, workshop.catalogue);
        const context = { automata: workshop.automata, bindings };
        this.keys = new Map([...this.uses].map(([key, use]) => [key, new KeyDimension(use, context, budget)]));
    }
    /** The ways in which a statement can match, each a conjunction. */
    conjunctions(guard) {
        const { principals, conditions, actions } = guard.statement;
        const common = conditions.flatMap((condition) => {
            const predicate = this.keys.get(condition.key.toLowerCase())?.predicate(condition, guard.version);
            return predicate ? [{ predicate, holds: true }] : [];
        });
        if (principals)
            common.push({ predicate: this.principal.predicate(principals), holds: true });
        if (this.action)
            common.push(...this.membership(this.action, actions.negated, this.actionLanguages(actions)));
        return this.resourceWays(guard).map((way) => [...common, ...way]);
    }
    /** What in a guard is not understood unless the other side has it too. */
    opaque(guard) {
        const { principals, conditions } = guard.statement;
        return [
            ...guard.resources.filter(({ hasVariable }) => hasVariable).map(opaqueVariable),
            ...guard.resources.filter(({ isForeign }) => isForeign).map(opaqueForm),
            ...conditions
                .filter((condition) => {
                const use = this.uses.get(condition.key.toLowerCase());
                return use && isOpaque(condition, guard.version, use.values, this.workshop.automata);
            })
                .map(opaqueCondition),
            ...(principals && isOpen(principals) ? [opaquePrincipals(principals.negated)] : []),
        ];
    }
    actionLanguages({ patterns }) {
        return patterns.map((pattern) => actionLanguage(pattern, this.workshop.automata));
    }
    membership(dimension, negated, languages) {
        if (!negated && languages.some(({ start }) => start.universal))
            return [];
        const name = `${negated} ${languages.map(({ start }) => start.id).join()}`;
        const predicate = dimension.predicates.add(name, () => ({ languages, inside: !negated }));
        return [{ predicate, holds: true }];
    }
    /** A pattern with a variable that has no value is a way of its own, which may hold within what it could match. */
    resourceWays({ statement, resources, version }) {
        if (statement.resources === undefined)
            return [[]];
        const { negated } = statement.resources;
        const known = [];
        const unknown = [];
        for (const resource of resources) {
            const isUnknown = resource.isForeign || (resource.hasVariable && this.bindings === undefined);
            if (isUnknown)
                unknown.push({ pattern: this.free.predicate(resource.text), widest: this.widest(resource) });
            else
                known.push(this.resourceLanguage(resource, version));
        }
        if (negated) {
            return [[...this.membership(this.resource, true, known), ...unknown.map(({ pattern }) => no(pattern))]];
        }
        return [
            ...(known.length > 0 ? [this.membership(this.resource, false, known)] : []),
            ...unknown.map(({ pattern, widest }) => [yes(pattern), ...this.membership(this.resource, false, [widest])]),
        ];
    }
    resourceLanguage({ text, parts, hasVariable }, version) {
        const name = hasVariable ? `bound ${text}` : `resource ${version} ${text}`;
        return this.workshop.automata.language(name, () => globTokens(parts, this.bindings) ?? []);
    }
    /** What a pattern could match, whatever its variables, or a service's own form, stand for. */
    widest({ text, parts, isForeign }) {
        const { automata } = this.workshop;
        if (isForeign)
            return automata.language("any text", () => [pattern_anything]);
        return automata.language(`widest ${text}`, () => parts.flatMap((part) => (part.kind === "variable" ? [pattern_anything] : (globTokens([part]) ?? []))));
    }
}
/** The language of an action pattern, in lower case. */
const actionLanguage = (pattern, automata) => {
    const text = pattern.toLowerCase();
    return automata.language(`action ${text}`, () => globTokens(readTemplate(text, "2008-10-17")) ?? []);
};
const yes = (predicate) => ({ predicate, holds: true });
const no = (predicate) => ({ predicate, holds: false });
/** What is not understood: each predicate may hold or not, whatever the request. */
class FreeDimension {
    predicates = new Predicates(this);
    predicate(name) {
        return this.predicates.add(name, () => true);
    }
    satisfiable() {
        return true;
    }
}
const keyUses = (guards, catalogue) => {
    const conditions = new Map();
    for (const condition of guards.flatMap(({ statement }) => statement.conditions)) {
        const key = condition.key.toLowerCase();
        conditions.set(key, [...(conditions.get(key) ?? []), condition]);
    }
    return new Map([...conditions].map(([lower, list]) => {
        const [{ key } = { key: lower }] = list;
        const multivalued = list.some(({ quantifier }) => quantifier !== undefined) || catalogue.conditionKey(key)?.multivalued === true;
        return [lower, { key, values: valuesFor(list), multivalued }];
    }));
};
const opaqueVariable = ({ text }) => ({
    name: `resource ${text}`,
    reason: `What the policy variable in the resource "${text}" stands for is not known.`,
});
const opaqueForm = ({ text }) => ({
    name: `resource ${text}`,
    reason: `Which ARNs the service takes the resource "${text}" for is not known.`,
});
const opaqueCondition = (condition) => ({
    name: `condition ${canonicalCondition(condition)}`,
    reason: `${(0,print/* printOperator */.Wm)(condition)} on ${condition.key} (${condition.values.join(", ")}) is outside of what can be compared exactly.`,
});
const opaquePrincipals = (negated) => ({
    name: `principals ${negated}`,
    reason: negated
        ? "Whom NotPrincipal leaves out besides those it names depends on the service."
        : 'AWS does not say whether {"AWS": "*"} includes services and federated users.',
});

;// CONCATENATED MODULE: ./src/iam/compare/actions.ts

/** Whether an action pattern is the name of one action. */
const isExact = (pattern) => !/[*?]/.test(pattern);
/** Finds the statements that match an action without asking each of them. */
class ActionIndex {
    exact = new Map();
    /** By service prefix; under `*` those that are not about one service. */
    wild = new Map();
    negated = [];
    constructor(guards, automata) {
        for (const guard of guards) {
            const { negated, patterns } = guard.statement.actions;
            const lower = [...new Set(patterns.map((pattern) => pattern.toLowerCase()))];
            if (negated) {
                this.negated.push({ languages: lower.map((pattern) => actionLanguage(pattern, automata)), guard });
                continue;
            }
            for (const pattern of lower) {
                if (isExact(pattern))
                    add(this.exact, pattern, guard);
                else
                    add(this.wild, actions_serviceOf(pattern), { language: actionLanguage(pattern, automata), guard });
            }
        }
    }
    /** The statements that match an action, which is in lower case. */
    matching(action) {
        const found = new Set(this.exact.get(action));
        for (const service of [actions_serviceOf(action), "*"]) {
            for (const { language, guard } of this.wild.get(service) ?? []) {
                if (!found.has(guard) && language.has(action))
                    found.add(guard);
            }
        }
        for (const { languages, guard } of this.negated) {
            if (!languages.some((language) => language.has(action)))
                found.add(guard);
        }
        return found;
    }
}
/** The service prefix of an action or of a pattern; `*` for a pattern of all services. */
const actions_serviceOf = (action) => {
    const colon = action.indexOf(":");
    return colon < 0 ? "*" : action.slice(0, colon);
};
const add = (lists, key, item) => {
    const list = lists.get(key);
    if (list)
        list.push(item);
    else
        lists.set(key, [item]);
};

;// CONCATENATED MODULE: ./src/iam/compare/classes.ts




/**
 * Groups the actions for which the two sides differ in some statement. An action that matches no changed statement is
 * left out: for it both sides are the same.
 */
const actionClasses = ({ before, after, changed }, workshop) => {
    const { automata } = workshop;
    const indexes = [new ActionIndex(before, automata), new ActionIndex(after, automata)];
    const termIds = numberTerms([...before, ...after]);
    const classes = new Map();
    const { known, unknown } = changedActions(changed, workshop);
    const add = (action, list) => {
        const [old, now] = [indexes[0].matching(action.toLowerCase()), indexes[1].matching(action.toLowerCase())];
        const names = [classes_nameOf(old, termIds), classes_nameOf(now, termIds)];
        if (names[0] === names[1])
            return;
        const key = names.join("|");
        const builder = classes.get(key) ?? { before: uniqueTerms(old), after: uniqueTerms(now), known: [], unknown: [] };
        classes.set(key, builder);
        builder[list].push(action);
    };
    for (const action of known)
        add(action, "known");
    for (const action of unknown)
        add(action, "unknown");
    return [...classes.values()].map((builder) => build(builder, workshop));
};
/** Where no statement tells resources apart, it does not matter which resources the actions have. */
const build = ({ before, after, known, unknown }, workshop) => {
    const isForAll = [...before, ...after].every(isForEveryResource);
    const parts = new Map();
    const partOn = (0,once/* oncePer */.P)((resources) => {
        const concerned = concernedWith(resources, before, after);
        const isOnAny = [...concerned.before, ...concerned.after].every(isForEveryResource);
        const name = isOnAny ? termsOf(concerned) : resources.name;
        const part = parts.get(name) ?? { resources, actions: [], ...concerned };
        parts.set(name, part);
        return part;
    });
    for (const id of isForAll ? known.slice(0, 1) : known)
        partOn(classes_universeOf(id, workshop)).actions.push(id);
    const rest = isForAll ? known.slice(1) : [];
    return {
        before,
        after,
        parts: [...parts.values()].map((part) => ({ ...part, actions: [...part.actions, ...rest] })),
        unknown,
    };
};
const classes_universeOf = (id, workshop) => {
    const action = workshop.catalogue.action(id);
    if (action === undefined)
        throw new Error(`The catalogue lists ${id} but does not have it`);
    return workshop.resourcesOf(action);
};
const concernedWith = (resources, before, after) => {
    const concerns = ({ statement }) => !statement.resources ||
        statement.resources.negated ||
        statement.resources.patterns.some((pattern) => couldMatch(pattern, resources));
    return { before: before.filter(concerns), after: after.filter(concerns) };
};
const termsOf = ({ before, after }) => [before, after].map((guards) => guards.map(({ terms }) => terms).join("\n")).join("\n\n");
const isForEveryResource = ({ statement: { resources } }) => resources === undefined || (!resources.negated && resources.patterns.includes("*"));
const numberTerms = (guards) => {
    const numbers = new Map();
    return new Map(guards.map((guard) => {
        const number = numbers.get(guard.terms) ?? numbers.size;
        numbers.set(guard.terms, number);
        return [guard, number];
    }));
};
/** The terms that an action is under; the same statement for another action does not count. */
const classes_nameOf = (guards, termIds) => {
    const ids = new Set();
    for (const guard of guards)
        ids.add(termIds.get(guard) ?? -1);
    return [...ids].sort((a, b) => a - b).join();
};
const uniqueTerms = (guards) => [
    ...new Map([...guards].map((guard) => [guard.terms, guard])).values(),
];
/** Every catalogue action that a changed statement could match, and every other action that one names; sorted. */
const changedActions = (changed, { catalogue, automata }) => {
    const patterns = [...new Set(changed.flatMap(({ statement }) => statement.actions.patterns))];
    const exact = patterns.filter(isExact);
    const unknown = exact.filter((pattern) => catalogue.action(pattern) === undefined).sort();
    if (changed.some(({ statement }) => statement.actions.negated))
        return { known: catalogue.actions(), unknown };
    const known = new Set(exact.flatMap((pattern) => catalogue.action(pattern)?.id ?? []));
    for (const pattern of patterns.filter((pattern) => !isExact(pattern))) {
        const language = actionLanguage(pattern, automata);
        const service = actions_serviceOf(pattern.toLowerCase());
        const candidates = service === "*" ? catalogue.actions() : (catalogue.actionsOf(service) ?? []);
        for (const action of candidates)
            if (language.has(action.toLowerCase()))
                known.add(action);
    }
    return { known: [...known].sort(), unknown };
};

;// CONCATENATED MODULE: ./src/iam/compare/search.ts
/** What is wanted of one dimension. */
const wantedOf = (wants, dimension) => [
    ...(wants.get(dimension)?.values() ?? []),
];
/**
 * Finds wants that can all be had, under which `holds` holds and none of `fails` does; or proves that there are none.
 * Backtracks over which part of each conjunction is to fail, the most constrained conjunction first.
 * Throws BudgetSpent.
 */
const search = (holds, fails, budget) => {
    if (fails.some((conjunction) => conjunction.length === 0))
        return undefined;
    const single = fails.flatMap((conjunction) => (conjunction.length === 1 ? conjunction.map(search_opposite) : []));
    const start = extend(new Map(), [...holds, ...single]);
    const open = fails.filter((conjunction) => conjunction.length > 1);
    return start && branch(start, open, budget);
};
const branch = (wants, fails, budget) => {
    budget.spend(1 + fails.length);
    const open = [];
    for (const conjunction of fails) {
        if (!isPossible(wants, conjunction))
            continue;
        const ways = conjunction.flatMap((wanted) => extend(wants, [search_opposite(wanted)]) ?? []);
        if (ways.length === 0)
            return undefined;
        open.push({ conjunction, ways });
    }
    const [tightest] = open.toSorted((a, b) => a.ways.length - b.ways.length);
    if (tightest === undefined)
        return wants;
    const rest = open.filter((other) => other !== tightest).map(({ conjunction }) => conjunction);
    for (const way of tightest.ways) {
        const found = branch(way, rest, budget);
        if (found)
            return found;
    }
    return undefined;
};
/** Whether a conjunction could still hold; one dimension that rules it out is enough. */
const isPossible = (wants, conjunction) => conjunction.every((wanted) => extend(wants, [wanted]) !== undefined);
const search_opposite = ({ predicate, holds }) => ({ predicate, holds: !holds });
/** The wants with more of them; undefined when they cannot be had together. */
const extend = (wants, more) => {
    const changed = new Map();
    for (const wanted of more) {
        const { dimension, index } = wanted.predicate;
        const same = (changed.get(dimension) ?? wants.get(dimension))?.get(index);
        if (same && same.holds !== wanted.holds)
            return undefined;
        if (same)
            continue;
        const list = changed.get(dimension) ?? new Map(wants.get(dimension));
        changed.set(dimension, list.set(index, wanted));
    }
    for (const [dimension, list] of changed)
        if (!dimension.satisfiable([...list.values()]))
            return undefined;
    return new Map([...wants, ...changed]);
};

;// CONCATENATED MODULE: ./src/iam/compare/direction.ts


/** Whether a side has a statement that could allow something. */
const grantsAnything = ({ guards }) => guards.some(({ layer, statement }) => layer === "grant" && statement.effect === "Allow");
/**
 * Finds what `gainer` allows and `loser` does not, one gain for each combination of statements that brings one about.
 * `nameOf` says when statements of both sides are the same. Throws BudgetSpent.
 */
function* gains(problem, gainer, loser, nameOf, budget) {
    const mine = sort(gainer);
    const theirs = sort(loser);
    const ways = (0,once/* oncePer */.P)((guard) => problem.conjunctions(guard));
    const denied = mine.denies.flatMap(ways);
    for (const reason of reasonsToRefuse(theirs, mine, nameOf)) {
        const spared = new Set(reason.fails.map(nameOf));
        const fails = [...denied, ...reason.fails.flatMap(ways)];
        for (const allow of mine.allows) {
            if (spared.has(nameOf(allow)))
                continue;
            for (const boundary of mine.boundary ?? [undefined]) {
                if (boundary && spared.has(nameOf(boundary)))
                    continue;
                const by = [allow, boundary, reason.holds].filter((guard) => guard !== undefined);
                for (const holds of combine(by.map(ways))) {
                    const wants = search(holds, fails, budget);
                    if (wants)
                        yield { wants, by };
                }
            }
        }
    }
}
const sort = ({ guards, hasBoundary }) => {
    const allows = guards.filter(({ statement }) => statement.effect === "Allow");
    return {
        allows: allows.filter(({ layer }) => layer === "grant"),
        denies: guards.filter(({ statement }) => statement.effect === "Deny"),
        boundary: hasBoundary ? allows.filter(({ layer }) => layer === "boundary") : undefined,
    };
};
/** A deny that the other side has too refuses there as well, so it explains no gain. */
const reasonsToRefuse = (refuser, other, nameOf) => {
    const shared = new Set(other.denies.map(nameOf));
    return [
        { fails: refuser.allows },
        ...refuser.denies.filter((deny) => !shared.has(nameOf(deny))).map((holds) => ({ holds, fails: [] })),
        ...(refuser.boundary ? [{ fails: refuser.boundary }] : []),
    ];
};
/** One way of each list, joined, in all combinations. */
const combine = (lists) => lists.reduce((joined, list) => joined.flatMap((before) => list.map((next) => [...before, ...next])), [[]]);

;// CONCATENATED MODULE: ./src/iam/compare/judge.ts






/**
 * Answers a question. "no" is proven, "yes" has a request that `decide` confirms; for anything else there is a reason.
 * First everything opaque may hold or not: if even so nothing is found, there is nothing. What is found is confirmed.
 * If it is not, variables are given values and the search is made again, unless the two sides have different opaque
 * parts, which are not compared.
 */
const judge = (question, workshop, budget) => {
    if (!grantsAnything(question.gainer))
        return { answer: "no" };
    try {
        return budget.part((share) => judgeWithin(question, workshop, share));
    }
    catch (error) {
        if (!(error instanceof BudgetSpent))
            throw error;
        return { answer: "maybe", reasons: [`budget: comparing ${question.action} takes more steps than were given.`] };
    }
};
const judgeWithin = (question, workshop, budget) => {
    const { gainer, loser, scope } = question;
    const guards = [...gainer.guards, ...loser.guards];
    const problem = new Problem(guards, scope, workshop, budget);
    const first = attempt(question, problem, budget);
    if (first !== "unconfirmed")
        return first;
    const parts = { gainer: opaqueParts(problem, gainer), loser: opaqueParts(problem, loser) };
    const differing = [...only(parts.gainer, parts.loser), ...only(parts.loser, parts.gainer)];
    const reasons = [...(differing.length > 0 ? differing : parts.gainer.values())];
    if (question.hasPrincipal)
        reasons.push(...tiedReasons(guards));
    if (reasons.length === 0)
        return { answer: "maybe", reasons: [unconfirmed(question.action)] };
    if (only(parts.gainer, parts.loser).length === 0 || only(parts.loser, parts.gainer).length === 0) {
        const second = attempt(question, new Problem(guards, scope, workshop, budget, bindingsFor(guards)), budget);
        if (second !== "unconfirmed" && second.answer === "yes")
            return second;
    }
    return { answer: "maybe", reasons };
};
/** The first gain that `decide` confirms. */
const attempt = (question, problem, budget) => {
    const { gainer, loser, action } = question;
    let found = false;
    for (const gain of gains(problem, gainer, loser, ({ terms }) => terms, budget)) {
        found = true;
        const request = requestFor(question, problem, gain);
        if (request === undefined)
            continue;
        const by = gainer.decider.allowedBy(request);
        if (by === undefined || loser.decider.allowedBy(request))
            continue;
        const { resource, principal, context } = request;
        return { answer: "yes", witness: { action, resource, ...(principal && { principal }), context, by } };
    }
    return found ? "unconfirmed" : { answer: "no" };
};
/**
 * The request that a gain is about; undefined when AWS leaves open whether it covers any principal, or when what the
 * context says about the principal fits nobody who was found.
 */
const requestFor = (question, problem, { wants }) => {
    const { action, hasPrincipal } = question;
    const candidate = hasPrincipal ? problem.principal.pick(wantedOf(wants, problem.principal)) : undefined;
    if (candidate?.certain === false)
        return undefined;
    const resource = problem.resource.pick(wantedOf(wants, problem.resource)) ?? "*";
    const context = {};
    for (const dimension of problem.keys.values()) {
        const values = wants.has(dimension) ? dimension.pick(wantedOf(wants, dimension)) : undefined;
        if (values)
            context[dimension.key] = values;
    }
    for (const { key, written, value } of problem.bindings?.values() ?? []) {
        const dimension = problem.keys.get(key);
        if (dimension === undefined || !wants.has(dimension))
            context[written] = [value];
    }
    if (candidate === undefined)
        return { action, resource, context };
    const agreeing = problem.principal.agreeing(candidate, context, wantedOf(wants, problem.principal));
    return agreeing && { action, resource, principal: agreeing.principal, context };
};
const tiedKeys = ["aws:principalaccount", "aws:principalarn"];
/** Keys and principals are compared apart, though these keys say who the principal is. */
const tiedReasons = (guards) => {
    const keys = guards.flatMap(({ statement }) => statement.conditions.map(({ key }) => key));
    return [...new Set(keys.filter((key) => tiedKeys.includes(key.toLowerCase())))].map((key) => `Which principals ${key} is true of is not compared together with Principal.`);
};
/** The reasons why parts of a side are opaque, by what they are. */
const opaqueParts = (problem, { guards }) => new Map(guards.flatMap((guard) => problem.opaque(guard)).map(({ name, reason }) => [name, reason]));
const only = (parts, others) => [...parts].flatMap(([name, reason]) => (others.has(name) ? [] : [reason]));
const bindingsFor = (guards) => new Map(guards
    .flatMap(({ statement, version }) => [
    ...(statement.resources?.patterns ?? []).flatMap((text) => variablesIn(text, version)),
    ...statement.conditions.flatMap(({ values }) => values.flatMap((text) => variablesIn(text, version))),
])
    .map((variable) => [variable.key, { ...variable, value: variableSample(variable.key) }]));
/** Within the exact fragment this cannot happen; it is never hidden, and a test looks for it. */
const unconfirmed = (action) => `defect: a difference that was found for ${action} was not confirmed by deciding it; please report this.`;

;// CONCATENATED MODULE: ./src/iam/compare/same.ts
/** Whether two sets are written the same, statement by statement; the quickest way to see that nothing changed. */
const haveSameStatements = (before, after) => {
    const [a, b] = [before, after].map((set) => {
        const boundary = set.kind === "identity" && set.boundary ? [set.boundary] : [];
        return [...set.policies, undefined, ...boundary].map((named) => named?.policy);
    });
    return same_isSame(a, b);
};
const same_isSame = (a, b) => {
    if (a === b)
        return true;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
        return false;
    if (Array.isArray(a) || Array.isArray(b)) {
        return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, at) => same_isSame(item, b[at]));
    }
    const [entries, others] = [Object.entries(a), new Map(Object.entries(b))];
    return (entries.length === others.size && entries.every(([key, value]) => key === "place" || same_isSame(value, others.get(key))));
};

;// CONCATENATED MODULE: ./src/iam/compare/catalogue-language.ts
/** All actions of the catalogue, in lower case: a tree of their characters that grows where it is entered. */
const catalogueLanguage = (catalogue, automata) => {
    const services = catalogue.services().map((service) => `${service.toLowerCase()}:`);
    const actionsOf = (service) => (catalogue.actionsOf(service) ?? []).map((action) => action.toLowerCase());
    return {
        start: new TreeState("", services, new Tree(automata, actionsOf)),
        prefix: "",
        hint: "",
        has: (text) => text === text.toLowerCase() && catalogue.action(text) !== undefined,
    };
};
class Tree {
    automata;
    actionsOf;
    nowhere;
    constructor(automata, actionsOf) {
        this.automata = automata;
        this.actionsOf = actionsOf;
        this.nowhere = new TreeState("", [], this);
    }
}
/** The texts that begin with what has been read: names of services, and after the colon the service's actions. */
class TreeState {
    id;
    automaton;
    accepts;
    dead;
    universal = false;
    weight = 1;
    explicit;
    read;
    texts;
    next = new Map();
    constructor(read, texts, tree) {
        this.id = tree.automata.nextId();
        this.automaton = tree;
        this.read = read;
        this.texts = read.endsWith(":") ? tree.actionsOf(read.slice(0, -1)) : texts;
        this.dead = this.texts.length === 0;
        this.accepts = read.includes(":") && this.texts.includes(read);
        this.explicit = [
            ...new Set(this.texts.filter(({ length }) => length > read.length).map((text) => text.charCodeAt(read.length))),
        ];
    }
    get other() {
        return this.automaton.nowhere;
    }
    step(code) {
        if (!this.explicit.includes(code))
            return this.other;
        const known = this.next.get(code);
        if (known)
            return known;
        const read = this.read + String.fromCharCode(code);
        const made = new TreeState(read, this.texts.filter((text) => text.startsWith(read)), this.automaton);
        this.next.set(code, made);
        return made;
    }
    within(other) {
        return other === this || this.dead;
    }
}

;// CONCATENATED MODULE: ./src/iam/compare/unknown-actions.ts








/**
 * Looks for actions that the catalogue does not know, today's or tomorrow's, that `gainer` allows and `loser` does not.
 * Only statements with wildcards or NotAction that one side alone has can bring that about. Gives the reasons why
 * there may be such actions; none when there are none.
 */
const unknownActions = (gainer, loser, changed, workshop, budget) => {
    const open = changed.filter(({ statement }) => statement.actions.negated || !statement.actions.patterns.every(isExact));
    if (open.length === 0 || !grantsAnything(gainer))
        return [];
    const isNear = overlapsWith(open);
    const near = (side) => ({ ...side, guards: side.guards.filter(isNear) });
    const { catalogue, automata } = workshop;
    const scope = {
        resources: anyResource(automata),
        likelyResources: () => ["*"],
        actions: unknownTo(catalogue, automata),
    };
    try {
        return budget.part((share) => {
            const sides = [near(gainer), near(loser)];
            const problem = new Problem(sides.flatMap(({ guards }) => guards), scope, workshop, share);
            const reasons = new Set();
            for (const gain of gains(problem, ...sides, ({ whole }) => whole, share)) {
                reasons.add(reasonFor(gain, problem, workshop));
            }
            return [...reasons];
        });
    }
    catch (error) {
        if (!(error instanceof BudgetSpent))
            throw error;
        return [`budget: comparing actions that are not in the catalogue takes more steps than were given.`];
    }
};
const reasonFor = ({ wants, by }, problem, { catalogue, automata }) => {
    const action = problem.action?.pick(wantedOf(wants, problem.action)) ?? "";
    const patterns = by.flatMap(({ statement }) => (statement.actions.negated ? [] : statement.actions.patterns));
    const covers = (text) => text !== "*" && !isExact(text) && actionLanguage(text, automata).has(action);
    const pattern = patterns.find(covers) ?? "*";
    return `"${pattern}" also covers actions that are not in the catalogue of ${catalogue.source.date}.`;
};
/** Whether a statement could match the same action as one of some others, by what their patterns begin with. */
const overlapsWith = (others) => {
    const isAny = others.some(({ statement }) => statement.actions.negated);
    const starts = new Set(others.flatMap(({ statement }) => statement.actions.patterns.map(literalStart)));
    const meets = (start) => [...starts].some((other) => start.startsWith(other) || other.startsWith(start));
    return ({ statement: { actions } }) => isAny || actions.negated || actions.patterns.some((pattern) => meets(literalStart(pattern)));
};
const literalStart = (pattern) => pattern.toLowerCase().replace(/[*?].*$/s, "");
/** Everything that looks like an action and is none of the catalogue's. */
const unknownTo = (catalogue, automata) => ({
    languages: [automata.language("any action", () => [...without(":"), ...literal(":"), ...without(":")])],
    except: [automata.remember("the catalogue's actions", () => catalogueLanguage(catalogue, automata))],
});

;// CONCATENATED MODULE: ./src/iam/compare/tokens.ts
/** Where a pattern is when so many of its tokens, all of them literals, have been read. */
const positionsAt = (tokens, start) => enter([], tokens, start);
/** Where a pattern can be after one more code unit; `undefined` is one that no token there names. */
const tokens_advance = (tokens, positions, code) => {
    const next = [];
    for (const at of positions) {
        const token = tokens[at];
        if (token === undefined || !takes(token, code))
            continue;
        enter(next, tokens, token.kind === "many" ? at : at + 1);
    }
    return next;
};
/** Whether the pattern has been read to its end. */
const isAtEnd = (tokens, positions) => positions.at(-1) === tokens.length;
/** Whether the pattern has been read to its end, and matches whatever may follow too. */
const isAnyEnd = (tokens, positions) => isAtEnd(tokens, positions) && positions.includes(tokens.length - 1) && isFree(tokens.at(-1));
/** Whether a token is a `*` without exceptions. */
const isFree = (token) => token?.kind === "many" && token.codes.length === 0;
const takes = ({ kind, codes }, code) => {
    const named = code !== undefined && codes.includes(code);
    return kind === "literal" ? named : !named;
};
/** A `*` may match nothing. One without exceptions makes all positions before it needless. */
const enter = (positions, tokens, start) => {
    for (let at = start;; at++) {
        const token = tokens[at];
        if (isFree(token))
            positions.length = 0;
        // They come in ascending order, and where one is there already, so is all that it leads to.
        if (at > (positions.at(-1) ?? -1))
            positions.push(at);
        if (token?.kind !== "many")
            return positions;
    }
};

;// CONCATENATED MODULE: ./src/iam/compare/automaton.ts


/** How many states one comparison may make, at some 300 bytes each. */
const heldStates = 1_000_000;
/** Makes languages; the same pattern is made only once. */
class Automata {
    languages = new Map();
    states = 0;
    tokens = 0;
    limit = heldStates;
    /** Another comparison begins: it may make as many states as the one before. */
    renew() {
        this.limit = this.states + heldStates;
    }
    /** How many states and tokens are kept. */
    get size() {
        return this.states + this.tokens;
    }
    /** Throws BudgetSpent when a comparison makes more states than it may. */
    nextId() {
        if (this.states >= this.limit)
            throw new BudgetSpent();
        return this.states++;
    }
    /** The language of a pattern; `name` must tell patterns apart. */
    language(name, tokens) {
        return this.remember(name, () => {
            const pattern = tokens();
            this.tokens += pattern.length;
            return new PatternLanguage(pattern, this);
        });
    }
    /** A language that is no pattern's; `name` must tell it apart from all others. */
    remember(name, make) {
        const known = this.languages.get(name);
        if (known)
            return known;
        const language = make();
        this.languages.set(name, language);
        return language;
    }
}
/** The texts that a pattern matches. Its automaton is made for searches alone: one text is matched without it. */
class PatternLanguage {
    prefix;
    hint;
    tokens;
    automata;
    first;
    constructor(tokens, automata) {
        this.tokens = tokens;
        this.automata = automata;
        this.prefix = prefixOf(tokens);
        this.hint = automaton_textOf(tokens);
    }
    get start() {
        this.first ??= new Determinised(this.tokens, this.automata).start;
        return this.first;
    }
    has(text) {
        if (!text.startsWith(this.prefix))
            return false;
        let positions = positionsAt(this.tokens, this.prefix.length);
        for (let index = this.prefix.length; index < text.length && positions.length > 0; index++) {
            if (isAnyEnd(this.tokens, positions))
                return true;
            positions = tokens_advance(this.tokens, positions, text.charCodeAt(index));
        }
        return isAtEnd(this.tokens, positions);
    }
}
/** The subset construction over the positions in one pattern. */
class Determinised {
    start;
    tokens;
    automata;
    known = new Map();
    constructor(tokens, automata) {
        this.tokens = tokens;
        this.automata = automata;
        this.start = this.state(positionsAt(tokens, 0));
    }
    /** The state for positions that have been reached. */
    state(positions) {
        const key = positions.join();
        const known = this.known.get(key);
        if (known)
            return known;
        const made = new PatternState(this, positions, this.automata.nextId());
        this.known.set(key, made);
        return made;
    }
}
class PatternState {
    id;
    accepts;
    dead;
    universal;
    weight;
    explicit;
    automaton;
    positions;
    next;
    rest;
    constructor(automaton, positions, id) {
        const { tokens } = automaton;
        this.automaton = automaton;
        this.positions = positions;
        this.id = id;
        this.accepts = isAtEnd(tokens, positions);
        this.dead = positions.length === 0;
        this.weight = positions.length;
        this.universal = isAnyEnd(tokens, positions);
        const [first = 0] = positions;
        this.explicit =
            positions.length === 1
                ? (tokens[first]?.codes ?? [])
                : [...new Set(positions.flatMap((at) => tokens[at]?.codes ?? []))];
    }
    get other() {
        this.rest ??= this.automaton.state(tokens_advance(this.automaton.tokens, this.positions, undefined));
        return this.rest;
    }
    step(code) {
        if (!this.explicit.includes(code))
            return this.other;
        const known = this.next?.get(code);
        if (known)
            return known;
        const made = this.automaton.state(tokens_advance(this.automaton.tokens, this.positions, code));
        this.next = (this.next ?? new Map()).set(code, made);
        return made;
    }
    /** From a later `*` without exceptions everything is accepted that is accepted from before it. */
    within(other) {
        if (!(other instanceof PatternState))
            return false;
        if (this.lastFree !== other.lastFree)
            return this.lastFree < other.lastFree;
        return this.positions.every((at) => other.positions.includes(at));
    }
    get lastFree() {
        const [first = -1] = this.positions;
        return isFree(this.automaton.tokens[first]) ? first : -1;
    }
}
const prefixOf = (tokens) => {
    const end = tokens.findIndex(({ kind, codes }) => kind !== "literal" || codes.length !== 1);
    return automaton_textOf(end < 0 ? tokens : tokens.slice(0, end));
};
const automaton_textOf = (tokens) => tokens
    .map(({ kind, codes }) => kind === "literal" ? String.fromCharCode(...codes.slice(0, 1)) : kind === "one" ? "?" : "*")
    .join("");

;// CONCATENATED MODULE: ./src/iam/compare/workshop.ts


/** What comparisons share. */
class Workshop {
    catalogue;
    automata = new Automata();
    /** By the list of resource types, which actions that have the same share. */
    universes = new Map();
    constructor(catalogue) {
        this.catalogue = catalogue;
    }
    /** The resources of an action of the catalogue. */
    resourcesOf(action) {
        const known = this.universes.get(action.resourceTypes) ?? resourcesOf(action);
        this.universes.set(action.resourceTypes, known);
        return known;
    }
}

;// CONCATENATED MODULE: ./src/iam/compare/compare.ts









/**
 * Says how the access that `after` allows relates to what `before` allows. Exact over actions and resources; exact
 * over conditions within the fragment of docs/policy-engine.md; otherwise "unknown", with the reasons. Throws when the
 * sets are of different kinds.
 */
const compare = (before, after, options) => compileComparer(options)(before, after);
/** Compares often: what one comparison has learnt of patterns and of the catalogue serves the next. */
const compileComparer = ({ catalogue, budget = 20_000_000 }) => {
    let workshop = new Workshop(catalogue);
    return (before, after) => {
        if (before.kind !== after.kind)
            throw new Error(`Sets of ${before.kind} and ${after.kind} policies do not compare`);
        if (haveSameStatements(before, after))
            return equivalent;
        if (workshop.automata.size > keptParts)
            workshop = new Workshop(catalogue);
        workshop.automata.renew();
        return new Comparing(before, after, workshop, new Budget(budget)).run();
    };
};
/** So many states and tokens are kept from one comparison to the next, which bounds the memory of many. */
const keptParts = 200_000;
const equivalent = {
    relation: "equivalent",
    witnesses: [],
    summary: { addedActions: [], removedActions: [] },
    unknown: [],
};
class Comparing {
    workshop;
    budget;
    hasPrincipal;
    before;
    after;
    found = { added: new Findings(), removed: new Findings() };
    constructor(before, after, workshop, budget) {
        this.workshop = workshop;
        this.budget = budget;
        this.hasPrincipal = before.kind !== "identity";
        const hasBoundary = hasOwnBoundary(before) || hasOwnBoundary(after);
        const judged = (set) => ({
            guards: guardsOf(set, hasBoundary),
            hasBoundary,
            decider: compileDecider(set),
        });
        this.before = judged(before);
        this.after = judged(after);
    }
    run() {
        try {
            this.judgeAll();
        }
        catch (error) {
            if (!(error instanceof BudgetSpent))
                throw error;
            const reasons = ["budget: grouping the actions takes more steps than were given."];
            this.found.added.maybe(reasons);
            this.found.removed.maybe(reasons);
        }
        return this.answer();
    }
    judgeAll() {
        const changed = [...missing(this.before, this.after), ...missing(this.after, this.before)];
        const sides = { before: this.before.guards, after: this.after.guards };
        for (const actionClass of actionClasses({ ...sides, changed }, this.workshop)) {
            this.judgeClass(actionClass, "added");
            this.judgeClass(actionClass, "removed");
        }
        this.judgeUnknown("added", changed);
        this.judgeUnknown("removed", changed);
    }
    judgeClass(actionClass, direction) {
        const found = this.found[direction];
        let witness;
        for (const { actions, resources, ...guards } of actionClass.parts) {
            const [action = ""] = actions;
            const verdict = this.judge(guards, direction, action, resources);
            if (verdict.answer === "maybe")
                found.maybe(verdict.reasons);
            if (verdict.answer !== "yes")
                continue;
            found.actions.push(...actions);
            witness ??= { direction, ...verdict.witness };
        }
        if (witness)
            found.witnesses.push(witness);
        for (const action of actionClass.unknown) {
            if (this.judge(actionClass, direction, action).answer === "no")
                continue;
            found.maybe([`"${action}" is not in the catalogue of ${this.workshop.catalogue.source.date}.`]);
        }
    }
    /** Without resources, those of an action that nobody knows. */
    judge(guards, direction, action, resources) {
        const { automata } = this.workshop;
        const before = { ...this.before, guards: guards.before };
        const after = { ...this.after, guards: guards.after };
        return judge({
            action,
            gainer: direction === "added" ? after : before,
            loser: direction === "added" ? before : after,
            scope: {
                resources: resources ? resourceLanguages(resources, automata) : anyResource(automata),
                likelyResources: (wanted) => (resources ? likelyResources(resources, wanted) : ["*"]),
            },
            hasPrincipal: this.hasPrincipal,
        }, this.workshop, this.budget);
    }
    judgeUnknown(direction, changed) {
        const [gainer, loser] = direction === "added" ? [this.after, this.before] : [this.before, this.after];
        if (this.found[direction].witnesses.length > 0)
            return;
        this.found[direction].maybe(unknownActions(gainer, loser, changed, this.workshop, this.budget));
    }
    answer() {
        const { added, removed } = this.found;
        const relation = relationOf(added, removed);
        return {
            relation,
            witnesses: [...added.witnesses, ...removed.witnesses],
            summary: { addedActions: added.actions.toSorted(), removedActions: removed.actions.toSorted() },
            unknown: [...new Set([...added.reasons, ...removed.reasons])],
        };
    }
}
/** What was found in one direction. */
class Findings {
    witnesses = [];
    actions = [];
    reasons = new Set();
    maybe(reasons) {
        for (const reason of reasons)
            this.reasons.add(reason);
    }
    get answer() {
        if (this.witnesses.length > 0)
            return "yes";
        return this.reasons.size > 0 ? "maybe" : "no";
    }
}
const relationOf = (added, removed) => {
    if (added.answer === "yes" && removed.answer === "yes")
        return "incomparable";
    if (added.answer === "maybe" || removed.answer === "maybe")
        return "unknown";
    if (added.answer === "yes")
        return "broader";
    return removed.answer === "yes" ? "narrower" : "equivalent";
};
const hasOwnBoundary = (set) => set.kind === "identity" && set.boundary !== undefined;
/** The statements that the other side lacks. */
const missing = (side, other) => {
    const known = new Set(other.guards.map(({ whole }) => whole));
    return side.guards.filter(({ whole }) => !known.has(whole));
};

;// CONCATENATED MODULE: ./src/iam/language/json.ts
/** No policy needs more than seven levels; the limits keep hostile input from costing more than it should. */
const maxDepth = 64;
const maxLength = 1_048_576;
/**
 * Reads JSON (RFC 8259) and keeps the lines, which JSON.parse does not. A byte order mark at the start is ignored.
 * Stops at the first mistake; refuses text over 1,048,576 characters or nested deeper than 64 levels.
 */
const readJson = (text) => {
    if (text.length > maxLength) {
        return { ok: false, line: 1, message: `The text has ${text.length} characters; at most ${maxLength} are read.` };
    }
    const reader = new Reader(text);
    try {
        return { ok: true, node: reader.document() };
    }
    catch (error) {
        if (error instanceof JsonMistake)
            return { ok: false, line: error.line, message: error.message };
        throw error;
    }
};
class JsonMistake extends Error {
    line;
    constructor(line, message) {
        super(message);
        this.line = line;
    }
}
const quote = 34;
const backslash = 92;
const newline = 10;
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordPattern = /true|false|null/y;
class Reader {
    text;
    at = 0;
    line = 1;
    constructor(text) {
        this.text = text;
        if (text.charCodeAt(0) === 0xfeff)
            this.at = 1;
    }
    document() {
        const node = this.value(1);
        this.space();
        if (this.at < this.text.length)
            this.fail(`expected the end of the text but found ${this.found()}`);
        return node;
    }
    value(depth) {
        if (depth > maxDepth)
            this.fail(`the text is nested deeper than ${maxDepth} levels`);
        this.space();
        switch (this.text[this.at]) {
            case "{":
                return this.object(depth);
            case "[":
                return this.array(depth);
            case '"': {
                const line = this.line;
                return { type: "string", line, text: this.string() };
            }
            default:
                return this.numberOrWord();
        }
    }
    object(depth) {
        const line = this.line;
        const members = [];
        this.at++;
        if (this.takes("}"))
            return { type: "object", line, members };
        do {
            this.space();
            if (this.text.charCodeAt(this.at) !== quote)
                this.fail(`expected a key in quotes but found ${this.found()}`);
            const keyLine = this.line;
            const key = this.string();
            if (!this.takes(":"))
                this.fail(`expected ":" after the key ${JSON.stringify(key)} but found ${this.found()}`);
            members.push({ key, line: keyLine, value: this.value(depth + 1) });
        } while (this.takes(","));
        if (!this.takes("}"))
            this.fail(`expected "," or "}" but found ${this.found()}`);
        return { type: "object", line, members };
    }
    array(depth) {
        const line = this.line;
        const items = [];
        this.at++;
        if (this.takes("]"))
            return { type: "array", line, items };
        do
            items.push(this.value(depth + 1));
        while (this.takes(","));
        if (!this.takes("]"))
            this.fail(`expected "," or "]" but found ${this.found()}`);
        return { type: "array", line, items };
    }
    numberOrWord() {
        const word = this.match(wordPattern);
        if (word !== undefined)
            return { type: word === "null" ? "null" : "boolean", line: this.line, text: word };
        const number = this.match(numberPattern);
        if (number !== undefined)
            return { type: "number", line: this.line, text: number };
        return this.fail(`expected a value but found ${this.found()}`);
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const text = pattern.exec(this.text)?.[0];
        if (text !== undefined)
            this.at += text.length;
        return text;
    }
    string() {
        const start = this.at + 1;
        let escaped = false;
        for (let end = start; end < this.text.length; end++) {
            const code = this.text.charCodeAt(end);
            if (code === quote) {
                this.at = end + 1;
                return escaped ? this.unescape(start, end) : this.text.slice(start, end);
            }
            if (code === backslash) {
                escaped = true;
                end++;
            }
            else if (code < 32) {
                this.fail("a string holds a control character or a line break that is not escaped");
            }
        }
        return this.fail("a string is not closed");
    }
    unescape(start, end) {
        try {
            return String(JSON.parse(this.text.slice(start - 1, end + 1)));
        }
        catch {
            return this.fail(`the string ${this.text.slice(start - 1, end + 1)} has an escape that JSON does not know`);
        }
    }
    takes(token) {
        this.space();
        if (this.text[this.at] !== token)
            return false;
        this.at++;
        return true;
    }
    space() {
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (code === newline)
                this.line++;
            else if (code !== 32 && code !== 9 && code !== 13)
                return;
            this.at++;
        }
    }
    found() {
        const code = this.text.codePointAt(this.at);
        return code === undefined ? "the end of the text" : JSON.stringify(String.fromCodePoint(code));
    }
    fail(message) {
        throw new JsonMistake(this.line, `The text is not JSON: ${message}.`);
    }
}

;// CONCATENATED MODULE: ./src/iam/language/problems.ts
/** The JSON pointer (RFC 6901) of a value. */
const pointerOf = ({ within }) => within ? `${pointerOf(within.parent)}/${String(within.key).replaceAll("~", "~0").replaceAll("/", "~1")}` : "";
/** Collects what breaks the grammar, so that all of it is reported at once. */
class Problems {
    list = [];
    /** Notes a problem and gives undefined, so that a reader can return it. */
    add(value, message) {
        this.list.push({ pointer: pointerOf(value), line: value.node.line, message });
    }
}
/** The value of a member, or of an item, of `parent`. */
const child = (parent, key, node) => ({
    node,
    within: { parent, key },
});
/** Narrows to an object, or notes that `what` must be one. */
const asObject = (value, what, problems) => {
    const { node } = value;
    if (node.type !== "object")
        return problems.add(value, `${what} must be an object, not ${describe(node)}.`);
    return { ...value, node };
};
/** Narrows to text, or notes that `what` must be a string. */
const asString = (value, what, problems) => {
    if (value.node.type === "string")
        return value.node.text;
    return problems.add(value, `${what} must be a string, not ${describe(value.node)}.`);
};
/** The items of an array, or the value alone: brackets are optional around one value. */
const itemsOf = (value) => value.node.type === "array" ? value.node.items.map((item, index) => child(value, index, item)) : [value];
/** The members by key; notes every key that is repeated or not among `known`. */
const membersOf = (object, what, known, problems) => {
    const members = new Map();
    for (const { key, value } of uniqueMembers(object, (name) => name, problems)) {
        const located = child(object, key, value);
        if (known.includes(key))
            members.set(key, located);
        else
            problems.add(located, `${what} has no element "${key}"${hint(key, known)}.`);
    }
    return members;
};
/** The members without those whose key, as `identify` sees it, was there before; notes those. */
const uniqueMembers = (object, identify, problems) => {
    const seen = new Set();
    return object.node.members.filter(({ key, line }) => {
        const identity = identify(key);
        if (!seen.has(identity))
            return seen.add(identity);
        problems.list.push({
            pointer: pointerOf(child(object, key, object.node)),
            line,
            message: `"${key}" stands here twice.`,
        });
        return false;
    });
};
/** ` (did you mean "Action"?)` where a known word differs only in case. */
const hint = (word, known) => {
    for (const candidate of known) {
        if (candidate.toLowerCase() === word.toLowerCase())
            return ` (did you mean "${candidate}"?)`;
    }
    return "";
};
/** Names a JSON value in a message: `an array`, `null`, `the number 5`. */
const describe = (node) => {
    switch (node.type) {
        case "object":
            return "an object";
        case "array":
            return "an array";
        case "string":
            return `the string ${JSON.stringify(node.text)}`;
        case "null":
            return "null";
        default:
            return `the ${node.type} ${node.text}`;
    }
};

;// CONCATENATED MODULE: ./src/iam/language/condition.ts



/**
 * Reads the Condition element, in the order of the text.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 */
const readConditions = (value, problems) => {
    const block = asObject(value, "Condition", problems);
    if (block === undefined)
        return [];
    return uniqueMembers(block, (key) => key, problems).flatMap(({ key, value }) => {
        const located = child(block, key, value);
        const operator = readOperator(key, located, problems);
        return operator === undefined ? [] : readKeys(operator, located, problems);
    });
};
const readOperator = (text, located, problems) => {
    const [, quantifier, rest = ""] = /^(?:(ForAllValues|ForAnyValue):)?(.*)$/s.exec(text) ?? [];
    const ifExists = rest.endsWith("IfExists");
    const operator = ifExists ? rest.slice(0, -"IfExists".length) : rest;
    if (!operators/* operators */.I.has(operator)) {
        return problems.add(located, `"${text}" is no condition operator${hint(operator, operators/* operators */.I.keys())}.`);
    }
    if (operator === "Null" && ifExists) {
        return problems.add(located, "Null asks whether the key exists, so it takes no IfExists.");
    }
    if (quantifier !== "ForAllValues" && quantifier !== "ForAnyValue")
        return { operator, ifExists };
    return { operator, quantifier, ifExists };
};
/** Key names disregard case, so a key that differs only in case is a repeated key. */
const readKeys = (operator, value, problems) => {
    const block = asObject(value, "A condition operator's value", problems);
    if (block === undefined)
        return [];
    return uniqueMembers(block, (key) => key.toLowerCase(), problems).map(({ key, value }) => {
        const located = child(block, key, value);
        if (key === "")
            problems.add(located, "A condition key must not be empty.");
        return { ...operator, key, values: itemsOf(located).flatMap((item) => readValue(operator, item, problems)) };
    });
};
const readValue = ({ operator }, item, problems) => {
    const { node } = item;
    if (node.type !== "string" && node.type !== "number" && node.type !== "boolean") {
        problems.add(item, `A condition value must be a string, a number or a boolean, not ${describe(node)}.`);
        return [];
    }
    if (operator.startsWith("Date") && (0,literals/* readDate */.h2)(node.text) === undefined) {
        problems.add(item, `"${node.text}" is no date; ${operator} takes ISO 8601 (2030-01-31T00:00:00Z) or epoch seconds.`);
    }
    return [node.text];
};

;// CONCATENATED MODULE: ./src/iam/language/principal.ts

const types = ["AWS", "Service", "Federated", "CanonicalUser"];
const isPrincipalType = (word) => types.some((type) => type === word);
/**
 * Reads Principal or NotPrincipal.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
const readPrincipals = (value, negated, problems) => {
    const what = negated ? "NotPrincipal" : "Principal";
    if (value.node.type === "string") {
        if (value.node.text === "*")
            return { negated, principals: [{ type: "*" }] };
        return problems.add(value, `${what} must be "*" or an object such as {"AWS": …}, not ${describe(value.node)}.`);
    }
    const object = asObject(value, what, problems);
    if (object === undefined)
        return undefined;
    const principals = uniqueMembers(object, (key) => key, problems).flatMap(({ key, value }) => readType(key, child(object, key, value), problems));
    if (object.node.members.length === 0)
        return problems.add(value, `${what} names nobody.`);
    return { negated, principals };
};
const readType = (type, value, problems) => {
    if (!isPrincipalType(type)) {
        problems.add(value, `"${type}" is no type of principal${hint(type, types)}; the types are ${types.join(", ")}.`);
        return [];
    }
    const items = itemsOf(value);
    if (items.length === 0)
        problems.add(value, `The principal type ${type} names nobody.`);
    return items.flatMap((item) => principal_readValue(type, item, problems));
};
const principal_readValue = (type, item, problems) => {
    const value = asString(item, "A principal", problems);
    if (value === undefined)
        return [];
    if (value === "")
        problems.add(item, "A principal must not be empty.");
    else if (/[*?]/.test(value) && !(type === "AWS" && value === "*")) {
        problems.add(item, `The principal "${value}" has a wildcard; only {"AWS": "*"} and "*" may have one.`);
    }
    return [{ type, value }];
};

;// CONCATENATED MODULE: ./src/iam/language/statement.ts



const statement_elements = [
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];
/** Reads one statement; undefined when it lacks what every statement must have. */
const readStatement = (value, kind, problems) => {
    const object = asObject(value, "A statement", problems);
    if (object === undefined)
        return undefined;
    const members = membersOf(object, "A statement", statement_elements, problems);
    const sid = readSid(members.get("Sid"), kind, problems);
    const effect = readEffect(members.get("Effect"), value, problems);
    const principals = readPrincipalElement(members, kind, value, problems);
    const actions = readPatterns(members, "Action", checkAction, problems);
    const resources = readResources(members, kind, value, problems);
    const condition = members.get("Condition");
    const conditions = condition ? readConditions(condition, problems) : [];
    if (actions === undefined && !members.has("Action") && !members.has("NotAction")) {
        problems.add(value, "A statement must have Action or NotAction.");
    }
    if (effect === undefined || actions === undefined)
        return undefined;
    const place = { pointer: pointerOf(value), line: value.node.line };
    const statement = { effect, actions, conditions, place };
    if (sid !== undefined)
        statement.sid = sid;
    if (principals)
        statement.principals = principals;
    if (resources)
        statement.resources = resources;
    return statement;
};
/**
 * IAM takes ASCII letters and digits; other services take more, and trust policies made by them exist.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
 */
const readSid = (value, kind, problems) => {
    if (value === undefined)
        return undefined;
    const sid = asString(value, "Sid", problems);
    if (sid !== undefined && kind !== "resource" && !/^[A-Za-z0-9]*$/.test(sid)) {
        problems.add(value, `The Sid "${sid}" may have only the letters A-Z and a-z and the digits 0-9.`);
    }
    return sid;
};
/** The value is case-sensitive: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html */
const readEffect = (value, statement, problems) => {
    if (value === undefined)
        return problems.add(statement, "A statement must have Effect.");
    const { node } = value;
    if (node.type === "string" && (node.text === "Allow" || node.text === "Deny"))
        return node.text;
    return problems.add(value, `Effect must be "Allow" or "Deny", not ${describe(node)}.`);
};
const readPrincipalElement = (members, kind, statement, problems) => {
    const [name, value] = oneOf(members, "Principal", problems);
    if (kind === "identity" || kind === "boundary") {
        return (value && problems.add(value, `An identity-based policy has no ${name}: it applies to whoever it is attached to.`));
    }
    if (value === undefined) {
        return problems.add(statement, "A statement of a resource-based policy must have Principal.");
    }
    if (kind === "trust" && name === "NotPrincipal") {
        return problems.add(value, "A role's trust policy cannot have NotPrincipal.");
    }
    return readPrincipals(value, name === "NotPrincipal", problems);
};
/** Some services imply the resource of their resource-based policies, so only identity-based ones must name it. */
const readResources = (members, kind, statement, problems) => {
    const [name, value] = oneOf(members, "Resource", problems);
    if (kind === "trust") {
        return value && problems.add(value, `A role's trust policy has no ${name}: the role is the resource.`);
    }
    if (value === undefined) {
        return kind === "resource" ? undefined : problems.add(statement, "A statement must have Resource or NotResource.");
    }
    return readList(name, value, kind === "resource" ? checkAnyResource : checkResource, problems);
};
const readPatterns = (members, name, check, problems) => {
    const [written, value] = oneOf(members, name, problems);
    return value && readList(written, value, check, problems);
};
const readList = (name, value, check, problems) => {
    const isArray = value.node.type === "array";
    const nodes = value.node.type === "array" ? value.node.items : [value.node];
    if (nodes.length === 0)
        return problems.add(value, `${name} must not be empty.`);
    const patterns = [];
    for (const [index, node] of nodes.entries()) {
        const mistake = node.type === "string" ? check(node.text) : `${name} must be a string, not ${describe(node)}.`;
        if (mistake !== undefined)
            problems.add(isArray ? child(value, index, node) : value, mistake);
        else if (node.type === "string")
            patterns.push(node.text);
    }
    return { negated: name.startsWith("Not"), patterns };
};
/** The element in whichever of its two forms is there; notes it when both are. */
const oneOf = (members, name, problems) => {
    const plain = members.get(name);
    const not = members.get(`Not${name}`);
    if (plain && not)
        problems.add(not, `A statement cannot have both ${name} and Not${name}.`);
    if (plain)
        return [name, plain];
    return not ? [`Not${name}`, not] : [name];
};
/** A service namespace, a colon, and the name of an action, which can have wildcards; or `*`. */
const checkAction = (text) => /^(?:\*|(?:\*|[A-Za-z0-9.-]+):[^:]+)$/.test(text)
    ? undefined
    : `"${text}" is no action: write "service:Name", such as "s3:GetObject", or "*".`;
/**
 * An ARN whose partition and service are written out, or `*`. AWS completes one that ends after them.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
const checkResource = (text) => /^(?:\*|arn:(?:\*|aws(?:-[a-z]+)*):[^:]+(?::.*)?)$/s.test(text)
    ? undefined
    : `"${text}" is no resource: write an ARN, such as "arn:aws:s3:::bucket/*", or "*".`;
/** Services have forms of their own in their resource-based policies: `execute-api:/stage/GET/pets`. */
const checkAnyResource = (text) => (text === "" ? "A resource must not be empty." : undefined);

;// CONCATENATED MODULE: ./src/iam/language/parse.ts



/**
 * Reads a policy document of a kind. All mistakes of grammar are reported together; a text that is no JSON has one.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
const parsePolicy = (text, kind) => {
    const json = readJson(text);
    if (!json.ok)
        return { ok: false, problems: [{ pointer: "", line: json.line, message: json.message }] };
    const problems = new Problems();
    const policy = readPolicy({ node: json.node }, kind, problems);
    return policy && problems.list.length === 0 ? { ok: true, policy } : { ok: false, problems: problems.list };
};
const readPolicy = (root, kind, problems) => {
    const object = asObject(root, "A policy document", problems);
    if (object === undefined)
        return undefined;
    const members = membersOf(object, "A policy document", ["Version", "Id", "Statement"], problems);
    const version = readVersion(members.get("Version"), problems);
    const id = readId(members.get("Id"), kind, problems);
    const statements = readStatements(members.get("Statement"), kind, object, problems);
    return { version, ...(id !== undefined && { id }), statements };
};
/** A policy without Version is one of 2008-10-17, which knows no variables. */
const readVersion = (value, problems) => {
    const { node } = value ?? {};
    if (value === undefined || (node?.type === "string" && node.text === "2008-10-17"))
        return "2008-10-17";
    if (node?.type !== "string" || node.text !== "2012-10-17") {
        problems.add(value, `Version must be "2012-10-17" or "2008-10-17", not ${describe(value.node)}.`);
    }
    return "2012-10-17";
};
const readId = (value, kind, problems) => {
    if (value === undefined)
        return undefined;
    if (kind === "identity" || kind === "boundary")
        problems.add(value, "An identity-based policy has no Id.");
    return asString(value, "Id", problems);
};
const readStatements = (value, kind, root, problems) => {
    const items = value === undefined ? [] : itemsOf(value);
    if (items.length === 0)
        problems.add(value ?? root, "A policy document must have at least one Statement.");
    const statements = items.flatMap((item) => readStatement(item, kind, problems) ?? []);
    if (kind !== "resource")
        refuseRepeatedSids(statements, problems);
    return statements;
};
/** In IAM a Sid is unique within a document; an empty one counts as none. */
const refuseRepeatedSids = (statements, problems) => {
    const seen = new Set();
    for (const { sid, place } of statements) {
        if (sid === undefined || sid === "")
            continue;
        if (seen.has(sid)) {
            problems.list.push({ ...place, pointer: `${place.pointer}/Sid`, message: `The Sid "${sid}" stands here twice.` });
        }
        seen.add(sid);
    }
};

// EXTERNAL MODULE: ./src/iam/lint/lint.ts + 32 modules
var lint = __webpack_require__(41298);
;// CONCATENATED MODULE: ./src/iam/lint/lint-text.ts



/**
 * Gives everything that is wrong with the text of a policy: what breaks the grammar, or else what the rules find, with
 * the line of every place.
 */
const lintText = (text, kind, options) => {
    const parsed = parsePolicy(text, kind);
    if (!parsed.ok) {
        return parsed.problems.map((problem) => (0,lint/* toFinding */.N6)("malformed-policy", {
            ...problem,
            severity: "error",
            suggestion: "Correct it: AWS refuses the document.",
        }));
    }
    const json = readJson(text);
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
    return (pointer) => {
        const keys = pointer.split("/").slice(1);
        return keys.reduce((node, key) => node && childOf(node, key.replaceAll("~1", "/").replaceAll("~0", "~")), root)?.line;
    };
};
const childMap = (node) => {
    if (node.type === "array")
        return new Map(node.items.map((item, index) => [String(index), item]));
    if (node.type === "object")
        return new Map(node.members.map(({ key, value }) => [key, value]));
    return new Map();
};

;// CONCATENATED MODULE: ./src/iam/normalize/diff.ts

/**
 * Says how the statements of a document change. What means nothing (order, repetition, Sids, case, `"x"` for `["x"]`)
 * makes no change; a statement that went and a similar one that came are shown as one that changed. The changes are
 * in the order of `after`, each removed statement where it stood. An absent document has no statements.
 */
const diffStatements = (before, after) => {
    const [old, now] = [diff_itemsOf(before), diff_itemsOf(after)];
    const pairs = pair(old, now);
    const partners = new Set(pairs.values());
    const removed = old.filter((item) => !partners.has(item));
    const changes = [];
    for (const item of now) {
        const partner = pairs.get(item);
        while (partner && removed[0] && removed[0].index < partner.index)
            changes.push(...removed.splice(0, 1).map(gone));
        changes.push(diff_describe(item, partner));
    }
    return [...changes, ...removed.map(gone)];
};
const gone = ({ statement }) => ({ change: "-", before: statement });
const diff_describe = ({ statement, text }, partner) => {
    if (partner === undefined)
        return { change: "+", after: statement };
    if (partner.text === text)
        return { change: "=", after: statement };
    return { change: "~", before: partner.statement, after: statement };
};
/** Each meaning once, where it stands first. */
const diff_itemsOf = (policy) => {
    const items = new Map();
    for (const [index, statement] of (policy?.statements ?? []).entries()) {
        const item = toItem(statement, index, policy?.version);
        if (!items.has(item.text))
            items.set(item.text, item);
    }
    return [...items.values()];
};
const toItem = (statement, index, version = "2012-10-17") => {
    const { actions, guard } = canonicalStatement(statement, version);
    const { principals, resources, conditions } = statement;
    return {
        index,
        statement,
        text: `${actions} ${guard}`,
        actions: new Set(statement.actions.patterns.map((pattern) => pattern.toLowerCase())),
        resources: new Set(resources?.patterns.filter((pattern) => pattern !== "*")),
        principals: new Set(principals?.principals.map((one) => (one.type === "*" ? "*" : `${one.type} ${canonicalPrincipal(one.value)}`))),
        conditions: new Set(conditions.map(canonicalCondition)),
    };
};
/** The statement before of each statement after: the same one, or else the most similar one that is left. */
const pair = (before, after) => {
    const byText = new Map(before.map((item) => [item.text, item]));
    const pairs = new Map(after.flatMap((item) => entry(item, byText.get(item.text))));
    const same = new Set(pairs.values());
    const open = { before: before.filter((item) => !same.has(item)), after: after.filter((item) => !pairs.has(item)) };
    const taken = new Set();
    for (const { old, now } of candidates(open.before, open.after)) {
        if (taken.has(old) || pairs.has(now))
            continue;
        taken.add(old);
        pairs.set(now, old);
    }
    return pairs;
};
const entry = (item, partner) => partner ? [[item, partner]] : [];
/** How many statements with one action or Sid are tried, so that many alike cost no more than their number. */
const tried = 20;
/** Pairs that share an action or a Sid and are similar enough, the most similar first. */
const candidates = (before, after) => {
    const byMark = new Map();
    for (const item of before) {
        for (const mark of marksOf(item)) {
            const list = byMark.get(mark) ?? [];
            if (list.length < tried)
                byMark.set(mark, [...list, item]);
        }
    }
    return after
        .flatMap((now) => [...new Set(marksOf(now).flatMap((mark) => byMark.get(mark) ?? []))].map((old) => ({
        old,
        now,
        score: score(old, now),
    })))
        .filter(({ old, now, score }) => score >= 1 || (score >= 0.5 && overlap(old.actions, now.actions) >= 0.5))
        .sort((a, b) => b.score - a.score || a.now.index - b.now.index || a.old.index - b.old.index);
};
const marksOf = ({ statement, actions }) => [
    ...actions,
    ...(statement.sid ? [`Sid ${statement.sid}`] : []),
];
/** A changed effect is the greatest change of all, so it takes more to see one statement in two. */
const score = (old, now) => overlap(old.actions, now.actions) +
    overlap(old.resources, now.resources) +
    overlap(old.principals, now.principals) +
    overlap(old.conditions, now.conditions) / 2 +
    (old.statement.sid && old.statement.sid === now.statement.sid ? 1 : 0) -
    (old.statement.effect === now.statement.effect ? 0 : 1);
/** From 0, nothing in common or nothing at all, to 1. */
const overlap = (a, b) => {
    const common = [...a].filter((item) => b.has(item)).length;
    return common === 0 ? 0 : common / (a.size + b.size - common);
};

;// CONCATENATED MODULE: ./src/iam/index.ts
/** The policy engine: a pure library that reads, decides, compares and lints AWS policies. */












/***/ }),

/***/ 51923:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isIncomplete),
/* harmony export */   f: () => (/* binding */ completeArn)
/* harmony export */ });
/** Partition, service, region, account and resource, and the `arn` before them. */
const arnFields = 6;
/**
 * Completes an ARN that has fewer than six fields with `*` for each that is missing, as AWS does in identity-based
 * policies: `arn:aws:sqs` is `arn:aws:sqs:*:*:*`. Anything else is given as it is. A colon within a policy variable
 * parts no fields.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
const completeArn = (pattern, version) => isIncomplete(pattern, version) ? `${pattern}${":*".repeat(arnFields - fieldCount(pattern, version))}` : pattern;
/** Whether a resource is an ARN with fewer than six fields. */
const isIncomplete = (pattern, version) => pattern.startsWith("arn:") && fieldCount(pattern, version) < arnFields;
const fieldCount = (pattern, version) => (version === "2012-10-17" ? pattern.replace(/\$\{[^}]*\}/g, "") : pattern).split(":").length;


/***/ }),

/***/ 59614:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ readAddressRange),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   h2: () => (/* binding */ readDate),
/* harmony export */   kz: () => (/* binding */ readNumber)
/* harmony export */ });
/**
 * Reads what condition values are written as. Only the reading is shared by decide and compare; what they do with it
 * is not. Everything here gives undefined for text that is no such literal.
 */
/** An ISO 8601 date as the W3C note profiles it, also without separators, or epoch seconds; gives epoch milliseconds. */
const readDate = (text) => {
    if (/^-?\d+$/.test(text))
        return Number(text) * 1000;
    const match = isoDate.exec(text);
    if (match === null)
        return undefined;
    const [, year = "", month = "1", day = "1", hour = "0", minute = "0", second = "0", fraction = "0", zone] = match;
    const date = new Date(0);
    date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
    if (!isReal || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const offset = readZone(zone);
    if (offset === undefined)
        return undefined;
    const seconds = Number(hour) * 3600 + (Number(minute) - offset) * 60 + Number(second);
    return date.getTime() + seconds * 1000 + Number(`0.${fraction}`) * 1000;
};
const isoDate = /^(\d{4})(?:-?(\d\d)(?:-?(\d\d)(?:[Tt](\d\d):?(\d\d)(?::?(\d\d)(?:\.(\d{1,9}))?)?([Zz]|[+-]\d\d:?\d\d)?)?)?)?$/;
/** Minutes east of UTC; a time without a zone is UTC. */
const readZone = (zone) => {
    if (zone === undefined || zone.toUpperCase() === "Z")
        return 0;
    const hours = Number(zone.slice(1, 3));
    const minutes = Number(zone.slice(-2));
    if (hours > 23 || minutes > 59)
        return undefined;
    return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
};
/** An integer or a decimal number; more than 15 significant digits would be rounded, so those are not read. */
const readNumber = (text) => {
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(text))
        return undefined;
    const digits = text
        .replace(/[eE].*$/, "")
        .replace(/[^\d]/g, "")
        .replace(/^0+/, "");
    return digits.length > 15 ? undefined : Number(text);
};
/** `true` or `false`, in any case. */
const readBoolean = (text) => {
    const word = text.toLowerCase();
    return word === "true" || word === "false" ? word === "true" : undefined;
};
/** An IPv4 or IPv6 address, or a range of them in CIDR notation; bits after the prefix are disregarded. */
const readAddressRange = (text) => {
    const [, address = "", prefix] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
    const version = address.includes(":") ? 6 : 4;
    const bits = version === 6 ? 128 : 32;
    const value = version === 6 ? readIpv6(address) : readIpv4(address);
    const length = prefix === undefined ? bits : Number(prefix);
    if (value === undefined || length > bits)
        return undefined;
    const host = BigInt(bits - length);
    const first = (value >> host) << host;
    return { version, first, last: first + (1n << host) - 1n };
};
const readIpv4 = (text) => {
    const parts = text.split(".");
    if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255))
        return undefined;
    return parts.reduce((value, part) => value * 256n + BigInt(part), 0n);
};
const readIpv6 = (text) => {
    const halves = withoutDottedEnd(text)?.split("::");
    if (halves === undefined || halves.length > 2)
        return undefined;
    const [head = [], tail = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
    const missing = 8 - head.length - tail.length;
    if (halves.length === 1 ? missing !== 0 : missing < 1)
        return undefined;
    const groups = [...head, ...Array(missing).fill("0"), ...tail];
    if (!groups.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group)))
        return undefined;
    return groups.reduce((value, group) => value * 65536n + BigInt(`0x${group}`), 0n);
};
/** `::ffff:192.0.2.1` is written with groups: `::ffff:c000:201`. */
const withoutDottedEnd = (text) => {
    const [, head, dotted] = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text) ?? [];
    if (head === undefined || dotted === undefined)
        return text;
    const value = readIpv4(dotted);
    return value === undefined ? undefined : `${head}${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`;
};


/***/ }),

/***/ 13021:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ operators),
/* harmony export */   g: () => (/* binding */ operatorOf)
/* harmony export */ });
const positive = (family, ...names) => names.map((name) => ({ name, family, base: name, negated: false }));
const negative = (family, bases) => Object.entries(bases).map(([name, base]) => ({ name, family, base, negated: true }));
const all = [
    ...positive("string", "StringEquals", "StringEqualsIgnoreCase", "StringLike"),
    ...negative("string", {
        StringNotEquals: "StringEquals",
        StringNotEqualsIgnoreCase: "StringEqualsIgnoreCase",
        StringNotLike: "StringLike",
    }),
    ...positive("numeric", "NumericEquals", "NumericLessThan", "NumericLessThanEquals"),
    ...positive("numeric", "NumericGreaterThan", "NumericGreaterThanEquals"),
    ...negative("numeric", { NumericNotEquals: "NumericEquals" }),
    ...positive("date", "DateEquals", "DateLessThan", "DateLessThanEquals"),
    ...positive("date", "DateGreaterThan", "DateGreaterThanEquals"),
    ...negative("date", { DateNotEquals: "DateEquals" }),
    ...positive("bool", "Bool"),
    ...positive("binary", "BinaryEquals"),
    ...positive("ip", "IpAddress"),
    ...negative("ip", { NotIpAddress: "IpAddress" }),
    ...positive("arn", "ArnEquals", "ArnLike"),
    ...negative("arn", { ArnNotEquals: "ArnEquals", ArnNotLike: "ArnLike" }),
    ...positive("null", "Null"),
];
/**
 * Every condition operator by its name in AWS's spelling.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
const operators = new Map(all.map((operator) => [operator.name, operator]));
/** Gives the operator of a condition that the parser made; throws for a name that no operator has. */
const operatorOf = (condition) => {
    const operator = operators.get(condition.operator);
    if (operator === undefined)
        throw new Error(`"${condition.operator}" is no condition operator`);
    return operator;
};


/***/ }),

/***/ 65271:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ printOperator),
/* harmony export */   jH: () => (/* binding */ printStatement),
/* harmony export */   yv: () => (/* binding */ printPolicy)
/* harmony export */ });
/**
 * Prints a policy as JSON, indented by two spaces, with the elements in AWS's usual order; reading it again gives the
 * same policy. Of several conditions with the same operator and key only the parser's form, one with all values, can be
 * printed: JSON has no place for a second, so that throws.
 */
const printPolicy = (policy) => JSON.stringify({
    Version: policy.version,
    ...(policy.id !== undefined && { Id: policy.id }),
    Statement: policy.statements.map(statementJson),
}, undefined, 2);
/** Prints one statement as `printPolicy` prints it inside of its policy. */
const printStatement = (statement) => JSON.stringify(statementJson(statement), undefined, 2);
const statementJson = (statement) => ({
    ...(statement.sid !== undefined && { Sid: statement.sid }),
    Effect: statement.effect,
    ...(statement.principals && principalJson(statement.principals)),
    ...patternJson("Action", statement.actions),
    ...(statement.resources && patternJson("Resource", statement.resources)),
    ...(statement.conditions.length > 0 && { Condition: conditionJson(statement.conditions) }),
});
const patternJson = (name, { negated, patterns }) => ({
    [negated ? `Not${name}` : name]: unwrap(patterns),
});
const principalJson = ({ negated, principals }) => {
    const byType = new Map();
    for (const principal of principals) {
        if (principal.type === "*")
            return { [negated ? "NotPrincipal" : "Principal"]: "*" };
        byType.set(principal.type, [...(byType.get(principal.type) ?? []), principal.value]);
    }
    const map = Object.fromEntries([...byType].map(([type, values]) => [type, unwrap(values)]));
    return { [negated ? "NotPrincipal" : "Principal"]: map };
};
const conditionJson = (conditions) => {
    const byOperator = new Map();
    for (const condition of conditions) {
        const operator = printOperator(condition);
        const keys = byOperator.get(operator) ?? new Map();
        if (keys.has(condition.key))
            throw new Error(`Two conditions ${operator} on ${condition.key} cannot be printed`);
        byOperator.set(operator, keys.set(condition.key, unwrap(condition.values)));
    }
    return Object.fromEntries([...byOperator].map(([operator, keys]) => [operator, Object.fromEntries(keys)]));
};
/** The operator as a policy writes it: `ForAnyValue:StringLikeIfExists`. */
const printOperator = ({ operator, quantifier, ifExists }) => `${quantifier ? `${quantifier}:` : ""}${operator}${ifExists ? "IfExists" : ""}`;
const unwrap = (values) => {
    const [first] = values;
    return values.length === 1 && first !== undefined ? first : values;
};


/***/ }),

/***/ 98206:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ BudgetSpent),
/* harmony export */   _: () => (/* binding */ Budget)
/* harmony export */ });
/** Thrown when a rule has used up its steps; the runner reports that the rule did not see everything. */
class BudgetSpent extends Error {
    name = "BudgetSpent";
}
/**
 * Counts steps, so that a hostile policy ends in a bounded time that does not depend on the machine. A step is about one
 * comparison of characters.
 */
class Budget {
    #steps;
    #left;
    constructor(steps) {
        this.#steps = steps;
        this.#left = steps;
    }
    /** Takes `steps` from what is left; throws `BudgetSpent` when there is not as much. */
    spend(steps) {
        this.#left -= steps;
        if (this.#left < 0)
            throw new BudgetSpent(`More than ${this.#steps} steps.`);
    }
    /** Fills it up again. */
    renew() {
        this.#left = this.#steps;
    }
}


/***/ }),

/***/ 96445:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ completedEscalations)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24784);
/* harmony import */ var _escalations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94481);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88581);
/* harmony import */ var _pass_role_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59543);
/* harmony import */ var _resource_bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36501);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97197);






/**
 * Gives the known paths that the policies of one principal complete together, by id, without those that only add steps
 * to another one. A step counts as allowed when a statement allows it and no unconditional Deny takes it back everywhere.
 */
const completedEscalations = (policies, facts) => {
    const statements = policies.flatMap((policy) => policy.statements);
    const allowingOf = (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((action) => findAllowing(action, statements, facts));
    const stepOf = (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((key) => {
        const [action = "", passedTo] = key.split(" ");
        return firstStep(allowingOf(action), passedTo);
    });
    const completed = _escalations_js__WEBPACK_IMPORTED_MODULE_0__/* .ESCALATIONS */ .f.flatMap((escalation) => {
        const steps = [];
        for (const action of escalation.actions) {
            const step = stepOf(action === "iam:PassRole" ? `${action} ${escalation.passedTo ?? ""}` : action);
            if (step === undefined)
                return [];
            steps.push(step);
        }
        const [first] = steps;
        if (first === undefined)
            return [];
        return [{ escalation, statement: first.statement, bounded: steps.some(({ bounded }) => bounded) }];
    });
    return completed
        .filter((one) => !completed.some((other) => addsSteps(one.escalation, other.escalation)))
        .map((one) => ({
        ...one,
        variants: completed.map((other) => other.escalation).filter((other) => addsSteps(other, one.escalation)),
    }));
};
/** Whether `long` needs every step of `short` and more. */
const addsSteps = (long, short) => long.actions.length > short.actions.length && short.actions.every((action) => long.actions.includes(action));
/** Which statements allow an action; none where a Deny takes it back everywhere. */
const findAllowing = (action, statements, { actions, catalogue, resources }) => {
    const covering = statements.filter((statement) => actions.covers(statement.actions, action));
    const allowing = covering.filter(({ effect }) => effect === "Allow");
    if (allowing.length === 0 || covering.some(deniesEverywhere))
        return [];
    // Only now: the catalogue decodes the whole service.
    const details = catalogue.action(action);
    if (details === undefined)
        return [];
    return allowing.flatMap((statement) => {
        const reach = reachOf(statement.resources, details, resources);
        return reach === "none" ? [] : [{ statement, reach }];
    });
};
/** The statement that allows a step, an unbounded one before a bounded one. */
const firstStep = (allowing, passedTo) => {
    const steps = allowing
        .filter(({ statement }) => passedTo === undefined || passes(statement, passedTo))
        .map(({ statement, reach }) => ({ statement, bounded: reach === "some" || isConditioned(statement, passedTo) }));
    return steps.find(({ bounded }) => !bounded) ?? steps[0];
};
/** On how many of an action's resources a Resource element allows it, as far as names tell. */
const reachOf = (element, action, resources) => {
    if (element === undefined)
        return "all";
    const fitting = element.patterns.filter((pattern) => resources.fits(pattern, action));
    const isAll = action.resourceTypes.length === 0 || fitting.some(_resource_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnbounded */ .H);
    if (element.negated)
        return fitting.length === 0 ? "all" : isAll ? "none" : "some";
    if (fitting.length === 0)
        return "none";
    return isAll ? "all" : "some";
};
const deniesEverywhere = ({ effect, resources, conditions }) => effect === "Deny" && conditions.length === 0 && (0,_statements_js__WEBPACK_IMPORTED_MODULE_4__/* .coversEverything */ .MH)(resources);
const passes = (statement, service) => {
    const services = (0,_pass_role_js__WEBPACK_IMPORTED_MODULE_5__/* .passedToServices */ .A)(statement);
    return services === "any" || services.some((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .includes */ .mK)((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenize */ .qw)(pattern), service));
};
const isConditioned = ({ conditions }, passedTo) => conditions.some(({ key }) => passedTo === undefined || key.toLowerCase() !== "iam:passedtoservice");


/***/ }),

/***/ 94481:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ESCALATIONS),
/* harmony export */   n: () => (/* binding */ escalationPage)
/* harmony export */ });
/** Where a path is described. */
const escalationPage = ({ id }) => `https://pathfinding.cloud/paths/${id}`;
/**
 * The paths that pathfinding.cloud lists (DataDog/pathfinding.cloud, commit 84dd65c of 2025-12-17, Apache-2.0): ids and
 * action names only, with the service that a role is passed to.
 */
const ESCALATIONS = [
    {
        id: "apprunner-001",
        kind: "new-passrole",
        actions: ["iam:PassRole", "apprunner:CreateService"],
        passedTo: "apprunner.amazonaws.com",
    },
    { id: "apprunner-002", kind: "existing-passrole", actions: ["apprunner:UpdateService"] },
    {
        id: "bedrock-001",
        kind: "new-passrole",
        actions: [
            "iam:PassRole",
            "bedrock-agentcore:CreateCodeInterpreter",
            "bedrock-agentcore:StartCodeInterpreterSession",
            "bedrock-agentcore:InvokeCodeInterpreter",
        ],
        passedTo: "bedrock-agentcore.amazonaws.com",
    },
    {
        id: "bedrock-002",
        kind: "existing-passrole",
        actions: ["bedrock-agentcore:StartCodeInterpreterSession", "bedrock-agentcore:InvokeCodeInterpreter"],
    },
    {
        id: "cloudformation-001",
        kind: "new-passrole",
        actions: ["iam:PassRole", "cloudformation:CreateStack"],
        passedTo: "cloudformation.amazonaws.com",
    },
    { id: "cloudformation-002", kind: "existing-passrole", actions: ["cloudformation:UpdateStack"] },
    {
        id: "cloudformation-003",
        kind: "new-passrole",
        actions: ["iam:PassRole", "cloudformation:CreateStackSet", "cloudformation:CreateStackInstances"],
        passedTo: "cloudformation.amazonaws.com",
    },
    {
        id: "cloudformation-004",
        kind: "new-passrole",
        actions: ["iam:PassRole", "cloudformation:UpdateStackSet"],
        passedTo: "cloudformation.amazonaws.com",
    },
    {
        id: "cloudformation-005",
        kind: "existing-passrole",
        actions: ["cloudformation:CreateChangeSet", "cloudformation:ExecuteChangeSet"],
    },
    {
        id: "codebuild-001",
        kind: "new-passrole",
        actions: ["iam:PassRole", "codebuild:CreateProject", "codebuild:StartBuild"],
        passedTo: "codebuild.amazonaws.com",
    },
    { id: "codebuild-002", kind: "existing-passrole", actions: ["codebuild:StartBuild"] },
    { id: "codebuild-003", kind: "existing-passrole", actions: ["codebuild:StartBuildBatch"] },
    {
        id: "codebuild-004",
        kind: "new-passrole",
        actions: ["iam:PassRole", "codebuild:CreateProject", "codebuild:StartBuildBatch"],
        passedTo: "codebuild.amazonaws.com",
    },
    {
        id: "datapipeline-001",
        kind: "new-passrole",
        actions: [
            "iam:PassRole",
            "datapipeline:CreatePipeline",
            "datapipeline:PutPipelineDefinition",
            "datapipeline:ActivatePipeline",
        ],
        passedTo: "datapipeline.amazonaws.com",
    },
    { id: "ec2-001", kind: "new-passrole", actions: ["iam:PassRole", "ec2:RunInstances"], passedTo: "ec2.amazonaws.com" },
    {
        id: "ec2-002",
        kind: "existing-passrole",
        actions: ["ec2:ModifyInstanceAttribute", "ec2:StopInstances", "ec2:StartInstances"],
    },
    {
        id: "ec2-003",
        kind: "new-passrole",
        actions: ["iam:PassRole", "ec2:RequestSpotInstances"],
        passedTo: "ec2.amazonaws.com",
    },
    {
        id: "ec2-004",
        kind: "existing-passrole",
        actions: ["ec2:CreateLaunchTemplateVersion", "ec2:ModifyLaunchTemplate"],
    },
    {
        id: "ec2instanceconnect-003",
        kind: "existing-passrole",
        actions: ["ec2-instance-connect:SendSSHPublicKey", "ec2:DescribeInstances"],
    },
    {
        id: "ecs-001",
        kind: "new-passrole",
        actions: ["iam:PassRole", "ecs:CreateCluster", "ecs:RegisterTaskDefinition", "ecs:CreateService"],
        passedTo: "ecs-tasks.amazonaws.com",
    },
    {
        id: "ecs-002",
        kind: "new-passrole",
        actions: ["iam:PassRole", "ecs:CreateCluster", "ecs:RegisterTaskDefinition", "ecs:RunTask"],
        passedTo: "ecs-tasks.amazonaws.com",
    },
    {
        id: "ecs-003",
        kind: "new-passrole",
        actions: ["iam:PassRole", "ecs:RegisterTaskDefinition", "ecs:CreateService"],
        passedTo: "ecs-tasks.amazonaws.com",
    },
    {
        id: "ecs-004",
        kind: "new-passrole",
        actions: ["iam:PassRole", "ecs:RegisterTaskDefinition", "ecs:RunTask"],
        passedTo: "ecs-tasks.amazonaws.com",
    },
    {
        id: "ecs-005",
        kind: "new-passrole",
        actions: ["iam:PassRole", "ecs:RegisterTaskDefinition", "ecs:StartTask"],
        passedTo: "ecs-tasks.amazonaws.com",
    },
    {
        id: "glue-001",
        kind: "new-passrole",
        actions: ["iam:PassRole", "glue:CreateDevEndpoint"],
        passedTo: "glue.amazonaws.com",
    },
    { id: "glue-002", kind: "existing-passrole", actions: ["glue:UpdateDevEndpoint"] },
    {
        id: "glue-003",
        kind: "new-passrole",
        actions: ["iam:PassRole", "glue:CreateJob", "glue:StartJobRun"],
        passedTo: "glue.amazonaws.com",
    },
    {
        id: "glue-004",
        kind: "new-passrole",
        actions: ["iam:PassRole", "glue:CreateJob", "glue:CreateTrigger"],
        passedTo: "glue.amazonaws.com",
    },
    {
        id: "glue-005",
        kind: "new-passrole",
        actions: ["iam:PassRole", "glue:UpdateJob", "glue:StartJobRun"],
        passedTo: "glue.amazonaws.com",
    },
    {
        id: "glue-006",
        kind: "new-passrole",
        actions: ["iam:PassRole", "glue:UpdateJob", "glue:CreateTrigger"],
        passedTo: "glue.amazonaws.com",
    },
    { id: "iam-001", kind: "self-escalation", actions: ["iam:CreatePolicyVersion"] },
    { id: "iam-002", kind: "principal-access", actions: ["iam:CreateAccessKey"] },
    { id: "iam-003", kind: "principal-access", actions: ["iam:CreateAccessKey", "iam:DeleteAccessKey"] },
    { id: "iam-004", kind: "principal-access", actions: ["iam:CreateLoginProfile"] },
    { id: "iam-005", kind: "self-escalation", actions: ["iam:PutRolePolicy"] },
    { id: "iam-006", kind: "principal-access", actions: ["iam:UpdateLoginProfile"] },
    { id: "iam-007", kind: "self-escalation", actions: ["iam:PutUserPolicy"] },
    { id: "iam-008", kind: "self-escalation", actions: ["iam:AttachUserPolicy"] },
    { id: "iam-009", kind: "self-escalation", actions: ["iam:AttachRolePolicy"] },
    { id: "iam-010", kind: "self-escalation", actions: ["iam:AttachGroupPolicy"] },
    { id: "iam-011", kind: "self-escalation", actions: ["iam:PutGroupPolicy"] },
    { id: "iam-012", kind: "principal-access", actions: ["iam:UpdateAssumeRolePolicy"] },
    { id: "iam-013", kind: "self-escalation", actions: ["iam:AddUserToGroup"] },
    { id: "iam-014", kind: "principal-access", actions: ["iam:AttachRolePolicy", "sts:AssumeRole"] },
    { id: "iam-015", kind: "principal-access", actions: ["iam:AttachUserPolicy", "iam:CreateAccessKey"] },
    { id: "iam-016", kind: "principal-access", actions: ["iam:CreatePolicyVersion", "sts:AssumeRole"] },
    { id: "iam-017", kind: "principal-access", actions: ["iam:PutRolePolicy", "sts:AssumeRole"] },
    { id: "iam-018", kind: "principal-access", actions: ["iam:PutUserPolicy", "iam:CreateAccessKey"] },
    { id: "iam-019", kind: "principal-access", actions: ["iam:AttachRolePolicy", "iam:UpdateAssumeRolePolicy"] },
    { id: "iam-020", kind: "principal-access", actions: ["iam:CreatePolicyVersion", "iam:UpdateAssumeRolePolicy"] },
    { id: "iam-021", kind: "principal-access", actions: ["iam:PutRolePolicy", "iam:UpdateAssumeRolePolicy"] },
    {
        id: "lambda-001",
        kind: "new-passrole",
        actions: ["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"],
        passedTo: "lambda.amazonaws.com",
    },
    {
        id: "lambda-002",
        kind: "new-passrole",
        actions: ["iam:PassRole", "lambda:CreateFunction", "lambda:CreateEventSourceMapping"],
        passedTo: "lambda.amazonaws.com",
    },
    { id: "lambda-003", kind: "existing-passrole", actions: ["lambda:UpdateFunctionCode"] },
    { id: "lambda-004", kind: "existing-passrole", actions: ["lambda:UpdateFunctionCode", "lambda:InvokeFunction"] },
    { id: "lambda-005", kind: "existing-passrole", actions: ["lambda:UpdateFunctionCode", "lambda:AddPermission"] },
    {
        id: "lambda-006",
        kind: "new-passrole",
        actions: ["iam:PassRole", "lambda:CreateFunction", "lambda:AddPermission"],
        passedTo: "lambda.amazonaws.com",
    },
    {
        id: "sagemaker-001",
        kind: "new-passrole",
        actions: ["iam:PassRole", "sagemaker:CreateNotebookInstance"],
        passedTo: "sagemaker.amazonaws.com",
    },
    {
        id: "sagemaker-002",
        kind: "new-passrole",
        actions: ["iam:PassRole", "sagemaker:CreateTrainingJob"],
        passedTo: "sagemaker.amazonaws.com",
    },
    {
        id: "sagemaker-003",
        kind: "new-passrole",
        actions: ["iam:PassRole", "sagemaker:CreateProcessingJob"],
        passedTo: "sagemaker.amazonaws.com",
    },
    { id: "sagemaker-004", kind: "existing-passrole", actions: ["sagemaker:CreatePresignedNotebookInstanceUrl"] },
    {
        id: "sagemaker-005",
        kind: "existing-passrole",
        actions: [
            "sagemaker:CreateNotebookInstanceLifecycleConfig",
            "sagemaker:StopNotebookInstance",
            "sagemaker:UpdateNotebookInstance",
            "sagemaker:StartNotebookInstance",
        ],
    },
    { id: "ssm-001", kind: "existing-passrole", actions: ["ssm:StartSession"] },
    { id: "ssm-002", kind: "existing-passrole", actions: ["ssm:SendCommand"] },
    { id: "sts-001", kind: "principal-access", actions: ["sts:AssumeRole"] },
];


/***/ }),

/***/ 50729:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createFacts)
});

// EXTERNAL MODULE: ./src/iam/lint/glob.ts
var glob = __webpack_require__(88581);
;// CONCATENATED MODULE: ./src/iam/lint/expand.ts

/** Longer than any action's id; a pattern that needs more characters matches none. */
const LONGEST_ID = 200;
/** Gives an expander over the catalogue; every search is paid from the budget. */
const createActionExpander = (catalogue, budget) => {
    const found = new Map();
    const prepared = new Map();
    const search = (pattern) => {
        const [service = "", name] = pattern.split(":", 2);
        const candidates = (0,glob/* isPattern */.Pt)(service) ? catalogue.actions() : (catalogue.actionsOf(service) ?? []);
        if (pattern === "*" || (name === "*" && !(0,glob/* isPattern */.Pt)(service)))
            return candidates;
        if (!(0,glob/* isPattern */.Pt)(pattern))
            return [catalogue.action(pattern)?.id ?? []].flat();
        const tokens = (0,glob/* tokenize */.qw)(pattern);
        if (tokens.filter((token) => token !== "*").length > LONGEST_ID)
            return [];
        return candidates.filter((id) => {
            budget.spend(tokens.length + id.length);
            return (0,glob/* includes */.mK)(tokens, id.toLowerCase());
        });
    };
    return {
        matching: (written) => {
            const pattern = written.toLowerCase();
            const actions = found.get(pattern) ?? search(pattern);
            found.set(pattern, actions);
            return actions;
        },
        covers: (element, action) => {
            const patterns = prepared.get(element) ?? prepare(element);
            prepared.set(element, patterns);
            const id = action.toLowerCase();
            const isMatched = patterns.texts.has(id) || (0,glob/* findWider */.PT)(id, patterns.wildcards, budget) !== undefined;
            return isMatched !== element.negated;
        },
    };
};
const prepare = (element) => {
    const texts = new Set(element.patterns.map((pattern) => pattern.toLowerCase()));
    return { texts, wildcards: (0,glob/* wildcardsOf */.vN)(texts) };
};

// EXTERNAL MODULE: ./src/iam/language/arn.ts
var arn = __webpack_require__(51923);
;// CONCATENATED MODULE: ./src/iam/lint/arn-overlap.ts


const ARN_FIELDS = 6;
/** Takes a resource pattern apart. A colon within a policy variable parts nothing. */
const preparePattern = (pattern) => {
    const whole = (0,glob/* tokenize */.qw)((0,arn/* completeArn */.f)(pattern, "2012-10-17"));
    return { whole, fields: splitAt(whole, (token) => token === ":") };
};
/** Takes an ARN's template apart. */
const prepareTemplate = ({ parts }) => {
    const whole = parts.flatMap(stepsOf);
    return { whole, fields: splitAt(whole, (step) => "character" in step && step.character === ":") };
};
const stepsOf = (part) => "literal" in part ? [...part.literal].map((character) => ({ character })) : [{ not: part.not }];
const splitAt = (items, isColon) => {
    const fields = [[]];
    for (const item of items) {
        if (isColon(item) && fields.length < ARN_FIELDS)
            fields.push([]);
        else
            fields.at(-1)?.push(item);
    }
    return fields;
};
/** How many steps `overlaps` takes at most. */
const overlapCost = (pattern, template) => pattern.whole.length * template.whole.length;
/**
 * Whether some ARN of the template matches the resource pattern. In doubt it says yes: a variable is anything, and a
 * placeholder may be empty. Who writes all six fields of an ARN means them one by one; with fewer, a wildcard must have
 * swallowed some.
 */
const overlaps = (pattern, template) => pattern.fields.length < ARN_FIELDS
    ? fieldOverlaps(pattern.whole, template.whole)
    : template.fields.every((steps, index) => fieldOverlaps(pattern.fields[index] ?? [], steps));
const fieldOverlaps = (tokens, steps) => {
    if (tokens.length === 1 && tokens[0] === "*")
        return true;
    const same = commonStart(tokens, steps);
    return same !== undefined && match(tokens.slice(same), steps.slice(same));
};
/** How many literal characters both begin with; undefined where they differ before either has anything else. */
const commonStart = (tokens, steps) => {
    for (let index = 0;; index++) {
        const [token, step] = [tokens[index], steps[index]];
        if (token === undefined || step === undefined || token.length > 1 || token === "*" || token === "?")
            return index;
        if ("not" in step)
            return index;
        if (step.character !== token)
            return undefined;
    }
};
const match = (tokens, steps) => {
    // reach[s] says whether the tokens so far can have used up the first s steps of the template.
    let reach = expandPlaceholders([true, ...steps.map(() => false)], steps);
    for (const token of tokens) {
        const isWild = token === "*" || token.startsWith("${");
        reach = expandPlaceholders(isWild ? from(reach) : advance(reach, steps, token), steps);
        if (!reach.includes(true))
            return false;
    }
    return reach[steps.length] === true;
};
/** A placeholder may be empty, so whoever stands before one may stand behind it too. */
const expandPlaceholders = (reach, steps) => {
    steps.forEach((step, index) => {
        if (reach[index] && "not" in step)
            reach[index + 1] = true;
    });
    return reach;
};
/** After a wildcard every later place can be reached: whatever lies between, some text of the template has it. */
const from = (reach) => {
    const first = reach.indexOf(true);
    return reach.map((_, index) => index >= first);
};
const advance = (reach, steps, token) => {
    const character = token.length === 2 ? token.slice(1) : token;
    const next = reach.map(() => false);
    steps.forEach((step, index) => {
        if (!reach[index])
            return;
        if ("not" in step) {
            if (token === "?" || !step.not.includes(character))
                next[index] = true;
        }
        else if (token === "?" || step.character === character)
            next[index + 1] = true;
    });
    return next;
};

;// CONCATENATED MODULE: ./src/iam/lint/resource-fit.ts

/** A longer pattern is taken to fit; no ARN is as long. */
const MAX_LENGTH = 2048;
/** Gives a fit; every comparison is paid from the budget. */
const createResourceFit = (budget) => {
    const patterns = new Map();
    const templates = new Map();
    const answers = new Map();
    const templatesOf = (type) => {
        const known = templates.get(type) ?? type.arns.map(prepareTemplate);
        templates.set(type, known);
        return known;
    };
    const compare = (text, type) => {
        const pattern = patterns.get(text) ?? preparePattern(text);
        patterns.set(text, pattern);
        return templatesOf(type).some((template) => {
            budget.spend(overlapCost(pattern, template));
            return overlaps(pattern, template);
        });
    };
    const typeFits = (text, type) => {
        const ofType = answers.get(type) ?? new Map();
        answers.set(type, ofType);
        const answer = ofType.get(text) ?? compare(text, type);
        ofType.set(text, answer);
        return answer;
    };
    return {
        // A request that names no resource is on `*`, which only this pattern matches.
        fits: (text, action) => text === "*" || text.length > MAX_LENGTH || action.resourceTypes.some(({ type }) => typeFits(text, type)),
    };
};

;// CONCATENATED MODULE: ./src/iam/lint/facts.ts


/** Gives the facts of a catalogue. */
const createFacts = (catalogue, budget) => ({
    catalogue,
    actions: createActionExpander(catalogue, budget),
    resources: createResourceFit(budget),
    budget,
});


/***/ }),

/***/ 88581:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ findWider),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   mK: () => (/* binding */ includes),
/* harmony export */   qw: () => (/* binding */ tokenize),
/* harmony export */   vN: () => (/* binding */ wildcardsOf)
/* harmony export */ });
const ESCAPES = new Map(["*", "?", "$"].map((character) => [`\${${character}}`, `\\${character}`]));
/** Takes a pattern apart. `${*}`, `${?}` and `${$}` are the characters themselves; any other `${…}` is one piece. */
const tokenize = (pattern) => {
    const tokens = [];
    // Where no brace closes any more, `${` are two characters; looking again at each of them would take squared time.
    const lastBrace = pattern.lastIndexOf("}");
    for (let at = 0; at < pattern.length; at++) {
        const end = at < lastBrace && pattern.startsWith("${", at) ? pattern.indexOf("}", at) : at;
        const piece = pattern.slice(at, end + 1);
        at = end;
        if (piece === "*" && tokens.at(-1) === "*")
            continue;
        tokens.push(ESCAPES.get(piece) ?? piece);
    }
    return tokens;
};
/** Whether the pattern has a wildcard or a variable, so that it can stand for more than one text. */
const isPattern = (pattern) => /[*?]|\$\{/.test(pattern);
/**
 * Whether `outer` matches everything that `inner` matches; `inner` can be a concrete text too. A yes is certain; a no may
 * be wrong for patterns that say the same in two ways, such as `?*` and `*?`.
 */
const includes = (outer, inner) => {
    let o = 0;
    let i = 0;
    let star = -1;
    let mark = 0;
    while (i < inner.length) {
        if (outer[o] === "*") {
            star = o++;
            mark = i;
        }
        else if (o < outer.length && covers(outer[o], inner[i])) {
            o++;
            i++;
        }
        else if (star >= 0) {
            o = star + 1;
            i = ++mark;
        }
        else
            return false;
    }
    while (outer[o] === "*")
        o++;
    return o === outer.length;
};
/** Whether one piece of the outer pattern, which is no `*`, stands for whatever the inner piece stands for. */
const covers = (outer, inner) => outer === inner || (outer === "?" && inner !== undefined && inner !== "*" && inner.length <= 2);
/** Takes those of the texts apart that can cover another one. */
const wildcardsOf = (texts) => [...texts]
    .filter(isPattern)
    .map((text) => ({ text, tokens: tokenize(text), prefix: text.slice(0, text.search(/[*?]|\$\{/)) }));
/** Gives the first of the wildcards that covers a text other than itself. */
const findWider = (text, wildcards, budget) => {
    let tokens;
    return wildcards.find((wildcard) => {
        budget.spend(1);
        if (wildcard.text === text || !text.startsWith(wildcard.prefix))
            return false;
        tokens ??= isPattern(text) ? tokenize(text) : [...text];
        budget.spend(wildcard.tokens.length + tokens.length);
        return includes(wildcard.tokens, tokens);
    });
};


/***/ }),

/***/ 41298:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N$: () => (/* binding */ createLinter),
  u8: () => (/* binding */ lint),
  N6: () => (/* binding */ toFinding)
});

// EXTERNAL MODULE: ./src/iam/language/print.ts
var print = __webpack_require__(65271);
// EXTERNAL MODULE: ./src/iam/lint/budget.ts
var budget = __webpack_require__(98206);
// EXTERNAL MODULE: ./src/iam/lint/facts.ts + 3 modules
var lint_facts = __webpack_require__(50729);
// EXTERNAL MODULE: ./src/iam/language/operators.ts
var operators = __webpack_require__(13021);
;// CONCATENATED MODULE: ./src/iam/lint/places.ts

/** Where the `index`th action or resource of a statement stands. */
const patternPlace = (statement, element, index) => inside(statement, elementName(statement, element), ...itemOf(statement[element], index));
/** Where Action, NotAction, Resource or NotResource stands. */
const elementPlace = (statement, element) => inside(statement, elementName(statement, element));
/** `Action` or `NotAction`, `Resource` or `NotResource`, whichever the statement has. */
const elementName = (statement, element) => `${statement[element]?.negated ? "Not" : ""}${element === "actions" ? "Action" : "Resource"}`;
/** Where Principal or NotPrincipal stands. */
const principalPlace = (statement) => inside(statement, statement.principals?.negated ? "NotPrincipal" : "Principal");
/** Where the key of a condition stands. */
const conditionPlace = (statement, condition) => inside(statement, "Condition", (0,print/* printOperator */.Wm)(condition), condition.key);
/** A single text may stand without brackets, so only the items of longer lists are pointed at. */
const itemOf = (element, index) => element && element.patterns.length > 1 ? [String(index)] : [];
const inside = ({ place }, ...keys) => ({
    pointer: [place.pointer, ...keys.map(escapeKey)].join("/"),
    line: place.line,
});
/** RFC 6901, section 3. */
const escapeKey = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");
/** A statement by its Sid, or by its number from 1. */
const describeStatement = ({ sid }, index) => sid ? `The statement "${sid}"` : `Statement ${index + 1}`;

;// CONCATENATED MODULE: ./src/iam/lint/rules/absent-key-passes.ts



/**
 * Keys that every signed request has.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const ALWAYS_PRESENT = [
    "aws:currenttime",
    "aws:epochtime",
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalisawsservice",
    "aws:principaltype",
    "aws:requestedregion",
    "aws:securetransport",
    "aws:userid",
    "aws:viaawsservice",
];
/** A condition of an Allow that a request passes by not having the key at all. */
const absentKeyPasses = {
    code: "absent-key-passes",
    *check({ policy }) {
        for (const statement of policy.statements) {
            if (statement.effect !== "Allow")
                continue;
            for (const condition of statement.conditions) {
                const reason = whyItPasses(condition);
                if (reason === undefined || ALWAYS_PRESENT.includes(condition.key.toLowerCase()))
                    continue;
                if (isRequired(condition.key, statement))
                    continue;
                yield {
                    ...conditionPlace(statement, condition),
                    severity: reason.severity,
                    message: `A request without "${condition.key}" passes this condition, because ${reason.because}.`,
                    suggestion: `Add "Null": {"${condition.key}": "false"} if the key must be there.`,
                };
            }
        }
    },
};
/** Leaving a key out passes negated operators too; that is their documented use, so it is only worth a remark. */
const whyItPasses = (condition) => {
    const operator = (0,print/* printOperator */.Wm)(condition);
    if (condition.quantifier === "ForAllValues") {
        return { severity: "warning", because: `${operator} holds for all values of none` };
    }
    if (condition.ifExists)
        return { severity: "warning", because: `${operator} holds where the key does not exist` };
    if (condition.quantifier === undefined && (0,operators/* operatorOf */.g)(condition).negated) {
        return { severity: "info", because: `${operator} holds where there is nothing to differ from` };
    }
    return undefined;
};
/** Whether another condition of the statement fails where the key is absent. */
const isRequired = (key, { conditions }) => conditions.some((other) => other.key.toLowerCase() === key.toLowerCase() &&
    (other.operator === "Null"
        ? other.values.every((value) => value.toLowerCase() === "false")
        : whyItPasses(other) === undefined));

;// CONCATENATED MODULE: ./src/iam/lint/rules/account-wide-trust.ts

/** A role that a whole account may assume, with no condition. */
const accountWideTrust = {
    code: "account-wide-trust",
    *check({ policy, kind }) {
        if (kind !== "trust")
            return;
        for (const statement of policy.statements) {
            const { effect, principals, conditions } = statement;
            if (effect !== "Allow" || principals === undefined || principals.negated || conditions.length > 0)
                continue;
            for (const who of principals.principals) {
                const account = who.type === "AWS" ? accountOf(who.value) : undefined;
                if (account === undefined)
                    continue;
                yield {
                    severity: "warning",
                    ...principalPlace(statement),
                    message: `Everyone in the account ${account} whom that account's own policies allow can assume this role.`,
                    suggestion: "Name the roles or users that need it, or add a condition: sts:ExternalId for another company's account, aws:PrincipalArn for your own.",
                };
            }
        }
    },
};
/** The account id and the root user's ARN both mean the whole account. */
const accountOf = (principal) => /^(?:arn:[^:]+:iam::)?(\d{12})(?::root)?$/.exec(principal)?.[1];

;// CONCATENATED MODULE: ./src/iam/lint/rules/action-without-resource.ts

/** Actions whose requests are never on any of the statement's resources. */
const actionWithoutResource = {
    code: "action-without-resource",
    *check(subject) {
        for (const statement of subject.policy.statements) {
            const { actions, resources } = statement;
            if (actions.negated || resources === undefined || resources.negated || resources.patterns.includes("*"))
                continue;
            for (const [index, pattern] of actions.patterns.entries()) {
                const found = details(pattern, subject);
                const fits = found.some((action) => resources.patterns.some((text) => subject.resources.fits(text, action)));
                const [first] = found;
                if (first === undefined || fits)
                    continue;
                yield {
                    severity: "warning",
                    ...patternPlace(statement, "actions", index),
                    message: `${sentence(pattern, found)}, so this statement says nothing about it.`,
                    suggestion: first.resourceTypes.length === 0 ? ON_EVERYTHING : `Name a resource such as ${example(first)}.`,
                };
            }
        }
    },
};
const ON_EVERYTHING = 'Put it into a statement of its own with "Resource": "*".';
/** An action of no service in particular, `*`, fits whatever the resource is. */
const details = (pattern, { actions, catalogue }) => pattern === "*" ? [] : actions.matching(pattern).flatMap((id) => catalogue.action(id) ?? []);
const sentence = (pattern, actions) => {
    const what = actions.length === 1 ? `"${pattern}"` : `Each of the ${actions.length} actions that "${pattern}" matches`;
    if (actions.every((action) => action.resourceTypes.length === 0))
        return `${what} takes no resource but "*"`;
    return `${what} takes other resources than those named here`;
};
const example = (action) => [...new Set(action.resourceTypes.flatMap(({ type }) => type.arns.map((arn) => arn.template)))]
    .slice(0, 3)
    .join(" or ");

;// CONCATENATED MODULE: ./src/iam/lint/rules/allow-not-action.ts

/** An Allow of everything but some actions. */
const allowNotAction = {
    code: "allow-not-action",
    *check({ policy, kind }) {
        // A boundary allows nothing by itself.
        if (kind === "boundary")
            return;
        for (const statement of policy.statements) {
            if (statement.effect !== "Allow" || !statement.actions.negated)
                continue;
            yield {
                severity: "warning",
                ...elementPlace(statement, "actions"),
                message: "This statement allows every action but those it lists, those that AWS adds later included.",
                suggestion: "List the actions that are needed in Action.",
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/iam/lint/rules/allow-not-principal.ts

/** An Allow for everybody but some principals. */
const allowNotPrincipal = {
    code: "allow-not-principal",
    *check({ policy }) {
        for (const statement of policy.statements) {
            if (statement.effect !== "Allow" || !statement.principals?.negated)
                continue;
            yield {
                severity: "error",
                ...principalPlace(statement),
                message: "This statement allows everybody but those it lists, people without an AWS account included.",
                suggestion: "List the principals that need access in Principal.",
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/iam/lint/rules/allow-not-resource.ts

/** An Allow on everything but some resources. */
const allowNotResource = {
    code: "allow-not-resource",
    *check({ policy, kind }) {
        // A boundary allows nothing by itself.
        if (kind === "boundary")
            return;
        for (const statement of policy.statements) {
            if (statement.effect !== "Allow" || !statement.resources?.negated)
                continue;
            yield {
                severity: "warning",
                ...elementPlace(statement, "resources"),
                message: "This statement allows its actions on every resource but those it lists, in every account.",
                suggestion: "List the resources that are needed in Resource.",
            };
        }
    },
};

// EXTERNAL MODULE: ./src/iam/lint/statements.ts
var statements = __webpack_require__(97197);
;// CONCATENATED MODULE: ./src/iam/lint/service-principals.ts

/** The keys by which a service says for whom it acts. */
const SOURCE_KEYS = ["aws:sourceaccount", "aws:sourcearn", "aws:sourceorgid", "aws:sourceorgpaths"];
/** The service principals that a statement allows, as they are written. */
const servicesOf = ({ effect, principals }) => effect !== "Allow" || principals === undefined || principals.negated
    ? []
    : principals.principals.flatMap((who) => (who.type === "Service" ? [who.value] : []));
/** The conditions of a statement on the keys by which a service says for whom it acts. */
const sourceConditions = ({ conditions }) => conditions.filter((condition) => (0,statements/* isOnKey */.$C)(condition, SOURCE_KEYS));
/** `sagemaker` of `sagemaker.amazonaws.com`. */
const shortName = (service) => service.split(".", 1)[0] ?? "";

;// CONCATENATED MODULE: ./src/iam/lint/rules/confused-deputy.ts


/**
 * Services whose documentation shows aws:SourceAccount or aws:SourceArn in the trust policy of the role that they
 * assume. No other service is asked for them: some send neither (ec2 among them), and the role would stop working.
 * Sources, by name: docs.aws.amazon.com/sagemaker/latest/dg/security-confused-deputy-prevention.html,
 * bedrock/latest/userguide/model-import-iam-role.html, codebuild/latest/userguide/setting-up-service-role.html,
 * AmazonECS/latest/developerguide/task-iam-roles.html,
 * personalize/latest/dg/cross-service-confused-deputy-prevention.html,
 * scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html,
 * step-functions/latest/dg/procedure-create-iam-role.html.
 */
const SENDS_SOURCE = ["bedrock", "codebuild", "ecs-tasks", "personalize", "sagemaker", "scheduler", "states"];
/** A service that may act for anybody's resources. */
const confusedDeputy = {
    code: "confused-deputy",
    *check({ policy, kind }) {
        if (kind !== "trust" && kind !== "resource")
            return;
        for (const statement of policy.statements) {
            const isBound = kind === "trust" ? sourceConditions(statement).length > 0 : statement.conditions.length > 0;
            if (isBound)
                continue;
            const services = servicesOf(statement);
            const alone = services.length === 1 && statement.principals?.principals.length === 1;
            for (const service of services.filter((name) => isAsked(name, kind))) {
                yield {
                    severity: "warning",
                    ...principalPlace(statement),
                    message: `${service} may use this for whichever account asks it to: nothing says for whom it must act.`,
                    suggestion: `${alone ? "Add" : `Give ${service} a statement of its own with`} "StringEquals": {"aws:SourceAccount": "<your account id>"}.`,
                };
            }
        }
    },
};
const isAsked = (service, kind) => kind === "resource" || SENDS_SOURCE.includes(shortName(service));

;// CONCATENATED MODULE: ./src/iam/lint/rules/full-access.ts


/** Everything on everything. */
const fullAccess = {
    code: "full-access",
    *check({ policy, kind }) {
        if (kind !== "identity" && kind !== "boundary")
            return;
        for (const statement of policy.statements.filter(statements/* isFullAccess */.mb)) {
            yield {
                severity: kind === "identity" ? "error" : "warning",
                ...elementPlace(statement, "actions"),
                message: kind === "identity"
                    ? "This statement allows every action on every resource, changing its own permissions included."
                    : "This statement allows every action on every resource, so the boundary bounds nothing but what it denies.",
                suggestion: "List the actions that are needed and the resources that they are needed on.",
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/iam/lint/rules/operator-key-mismatch.ts



/**
 * The operators that compare a key of each type as what it is; Null asks about any key.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
const FAMILIES = {
    String: ["string", "binary"],
    ARN: ["arn", "string"],
    Bool: ["bool"],
    Date: ["date", "numeric"],
    IPAddress: ["ip"],
    Numeric: ["numeric"],
};
const WRITTEN = {
    String: "StringEquals or StringLike",
    ARN: "ArnEquals or ArnLike",
    Bool: "Bool",
    Date: "DateLessThan or another Date operator",
    IPAddress: "IpAddress or NotIpAddress",
    Numeric: "NumericEquals or another Numeric operator",
};
/** An operator that compares something else than what the key holds. */
const operatorKeyMismatch = {
    code: "operator-key-mismatch",
    *check({ policy, catalogue }) {
        for (const statement of policy.statements) {
            for (const condition of statement.conditions) {
                const key = catalogue.conditionKey(condition.key);
                const { family } = (0,operators/* operatorOf */.g)(condition);
                // The value of a tag is whatever its owner wrote, a number or a date too; keys named …Arn hold ARNs.
                if (key === undefined || family === "null" || key.key.includes("${"))
                    continue;
                if (FAMILIES[key.type].includes(family) || (family === "arn" && key.key.endsWith("Arn")))
                    continue;
                yield {
                    // A Boolean is the text true or false, so comparing it as text works as long as the case is right.
                    severity: key.type === "Bool" && family === "string" ? "info" : "warning",
                    ...conditionPlace(statement, condition),
                    message: `"${key.key}" holds ${describe(key.type)}, but ${(0,print/* printOperator */.Wm)(condition)} compares ${OF_FAMILY[family]}.`,
                    suggestion: `Use ${WRITTEN[key.type]}.`,
                };
            }
        }
    },
};
const describe = (type) => ({
    String: "a text",
    ARN: "an ARN",
    Bool: "true or false",
    Date: "a date",
    IPAddress: "an IP address",
    Numeric: "a number",
})[type];
const OF_FAMILY = {
    string: "texts",
    numeric: "numbers",
    date: "dates",
    bool: "true and false",
    binary: "bytes",
    ip: "IP addresses",
    arn: "ARNs",
    null: "nothing",
};

// EXTERNAL MODULE: ./src/iam/language/literals.ts
var literals = __webpack_require__(59614);
;// CONCATENATED MODULE: ./src/iam/lint/rules/operator-value-mismatch.ts




/** A value that the operator cannot compare with: a word where a number is due. */
const operatorValueMismatch = {
    code: "operator-value-mismatch",
    *check({ policy }) {
        for (const statement of policy.statements) {
            for (const condition of statement.conditions) {
                const { isValue, asks } = EXPECTED[(0,operators/* operatorOf */.g)(condition).family] ?? {};
                const wrong = isValue && condition.values.find((value) => !value.includes("${") && !isValue(value));
                if (wrong === undefined)
                    continue;
                yield {
                    severity: "warning",
                    ...conditionPlace(statement, condition),
                    message: `${(0,print/* printOperator */.Wm)(condition)} compares "${condition.key}" with "${wrong}", which is not ${asks}.`,
                    suggestion: `Write ${asks}, or use the operator that fits the value.`,
                };
            }
        }
    },
};
/** Texts can be anything, and dates are part of the grammar. */
const EXPECTED = {
    numeric: { isValue: (text) => (0,literals/* readNumber */.kz)(text) !== undefined, asks: "a number" },
    bool: { isValue: (text) => (0,literals/* readBoolean */.Vf)(text) !== undefined, asks: "true or false" },
    null: { isValue: (text) => (0,literals/* readBoolean */.Vf)(text) !== undefined, asks: "true or false" },
    ip: { isValue: (text) => (0,literals/* readAddressRange */.G8)(text) !== undefined, asks: "an IP address or a range in CIDR notation" },
    arn: { isValue: (text) => text.split(":").length >= 6, asks: "an ARN with its six fields" },
};

// EXTERNAL MODULE: ./src/iam/lint/pass-role.ts
var pass_role = __webpack_require__(59543);
;// CONCATENATED MODULE: ./src/iam/lint/rules/pass-role-any-role.ts


/** iam:PassRole on every role. */
const passRoleAnyRole = {
    code: "pass-role-any-role",
    *check(subject) {
        if (subject.kind !== "identity")
            return;
        for (const { statement, anyRole } of (0,pass_role/* passRoleStatements */.k)(subject)) {
            if (!anyRole)
                continue;
            yield {
                severity: "warning",
                ...elementPlace(statement, "resources"),
                message: "This statement allows iam:PassRole on every role of the account, those with more access included.",
                suggestion: 'Name the roles: "arn:aws:iam::<account>:role/<name>".',
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/iam/lint/rules/pass-role-any-service.ts


/** iam:PassRole that does not say to which service a role may be passed. */
const passRoleAnyService = {
    code: "pass-role-any-service",
    *check(subject) {
        if (subject.kind !== "identity")
            return;
        for (const { statement, services } of (0,pass_role/* passRoleStatements */.k)(subject)) {
            if (services !== "any")
                continue;
            yield {
                severity: "warning",
                ...elementPlace(statement, "actions"),
                message: "This statement allows iam:PassRole to every service that the role trusts.",
                suggestion: 'Add "StringEquals": {"iam:PassedToService": "<service>.amazonaws.com"} with the services that need it.',
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/iam/lint/rules/policy-too-long.ts
/**
 * What IAM takes, in characters without white space.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const QUOTAS = {
    trust: [
        { limit: 4096, severity: "error", what: "the most that a trust policy can be given" },
        { limit: 2048, severity: "warning", what: "the quota of a trust policy that no increase was granted for" },
    ],
    identity: [
        { limit: 10_240, severity: "error", what: "the quota of all inline policies of a role together" },
        {
            limit: 6144,
            severity: "warning",
            what: "the quota of a managed policy; only a role's inline policy can be longer",
        },
    ],
    boundary: [{ limit: 6144, severity: "error", what: "the quota of a managed policy, which a boundary is" }],
    // Every service has a quota of its own for the policies of its resources.
    resource: [],
};
const WHOLE_DOCUMENT = { pointer: "", line: 1 };
/** A document that AWS will not take for its length. */
const policyTooLong = {
    code: "policy-too-long",
    *check({ kind, length }) {
        const exceeded = QUOTAS[kind].find(({ limit }) => length > limit);
        if (exceeded === undefined)
            return;
        yield {
            severity: exceeded.severity,
            ...WHOLE_DOCUMENT,
            message: `The document has ${count(length)} characters without white space; ${count(exceeded.limit)} is ${exceeded.what}.`,
            suggestion: "Shorten it: wildcards for groups of actions, no Sids, or several policies.",
        };
    },
};
/** With a comma at the thousands; the language data behind toLocaleString would cost more than all rules together. */
const count = (number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");

// EXTERNAL MODULE: ./src/iam/lint/completed-escalations.ts
var completed_escalations = __webpack_require__(96445);
// EXTERNAL MODULE: ./src/iam/lint/escalations.ts
var escalations = __webpack_require__(94481);
;// CONCATENATED MODULE: ./src/iam/lint/rules/privilege-escalation.ts




/** A known way to other permissions for which the policy allows every step. */
const privilegeEscalation = {
    code: "privilege-escalation",
    *check(subject) {
        // Whoever may do everything has nowhere to rise to.
        if (subject.kind !== "identity" || subject.policy.statements.some(statements/* isFullAccess */.mb))
            return;
        for (const completed of (0,completed_escalations/* completedEscalations */.i)([subject.policy], subject)) {
            const { escalation, statement, variants } = completed;
            const also = variants.length > 0 ? ` (also ${variants.map(({ id }) => id).join(", ")})` : "";
            yield {
                severity: severityOf(completed),
                ...elementPlace(statement, "actions"),
                message: `The policy allows ${escalation.actions.join(" + ")}, a known way to ${GAIN[escalation.kind]}: ${escalation.id}${also}.`,
                suggestion: `Allow these actions on named resources only, or not together; see ${(0,escalations/* escalationPage */.n)(escalation)}.`,
            };
        }
    },
};
const GAIN = {
    "self-escalation": "give oneself permissions",
    "principal-access": "take over another user or role",
    "new-passrole": "use the permissions of a role that is passed to a service",
    "existing-passrole": "use the permissions of a role that something else has",
};
/** On named resources, or under conditions, it depends on what these are. */
const severityOf = ({ escalation, bounded }) => {
    if (bounded)
        return "info";
    return escalation.kind === "self-escalation" ? "error" : "warning";
};

;// CONCATENATED MODULE: ./src/iam/lint/rules/public-principal.ts


/** Keys that say who asks, or from where; AWS takes a policy with one of them for not public. */
const NARROWING = [
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceip",
    "aws:sourceorgid",
    "aws:sourceorgpaths",
    "aws:sourceowner",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:userid",
    "aws:vpceaccount",
    "aws:vpceorgid",
    "aws:vpceorgpaths",
    "aws:vpcsourceip",
    "kms:calleraccount",
    "s3:dataaccesspointaccount",
    "s3:dataaccesspointarn",
];
/** An Allow for everybody. */
const publicPrincipal = {
    code: "public-principal",
    *check({ policy }) {
        for (const statement of policy.statements) {
            if (statement.effect !== "Allow" || !isEverybody(statement))
                continue;
            if (statement.conditions.some((condition) => (0,statements/* isOnKey */.$C)(condition, NARROWING) && (0,statements/* pinsKey */.YJ)(condition)))
                continue;
            const conditioned = statement.conditions.length > 0;
            yield {
                severity: conditioned ? "warning" : "error",
                ...principalPlace(statement),
                message: conditioned
                    ? "This statement allows everybody who meets its conditions, and none of these says who that is."
                    : "This statement allows everybody, in every AWS account and outside of AWS.",
                suggestion: "Name the principals, or add a condition on aws:PrincipalOrgID or aws:PrincipalAccount.",
            };
        }
    },
};
const isEverybody = ({ principals }) => principals !== undefined &&
    !principals.negated &&
    principals.principals.some((who) => who.type === "*" || (who.type === "AWS" && who.value === "*"));

// EXTERNAL MODULE: ./src/iam/lint/glob.ts
var glob = __webpack_require__(88581);
;// CONCATENATED MODULE: ./src/iam/lint/rules/redundant-pattern.ts


/** An action or a resource that a wildcard beside it already covers. */
const redundantPattern = {
    code: "redundant-pattern",
    *check(subject) {
        for (const statement of subject.policy.statements) {
            yield* inElement(statement, "actions", subject);
            yield* inElement(statement, "resources", subject);
        }
    },
};
function* inElement(statement, element, { budget }) {
    const written = statement[element]?.patterns ?? [];
    const texts = element === "actions" ? written.map((text) => text.toLowerCase()) : written;
    const wildcards = (0,glob/* wildcardsOf */.vN)(new Set(texts));
    const firstAt = new Map();
    for (const [index, text] of texts.entries()) {
        const first = firstAt.get(text) ?? index;
        firstAt.set(text, first);
        const wider = (0,glob/* findWider */.PT)(text, wildcards, budget);
        if (first === index && wider === undefined)
            continue;
        const cause = wider ? written[texts.indexOf(wider.text)] : undefined;
        yield {
            severity: "info",
            ...patternPlace(statement, element, index),
            message: cause ? `"${cause}" already covers "${written[index]}".` : `"${written[index]}" stands here twice.`,
            suggestion: `Remove it from ${elementName(statement, element)}.`,
        };
    }
}

;// CONCATENATED MODULE: ./src/iam/lint/coverage.ts

/** Takes a statement apart. */
const prepare = (statement) => ({
    statement,
    actions: prepareElement(statement.actions, (text) => text.toLowerCase()),
    resources: statement.resources && prepareElement(statement.resources, (text) => text),
    principals: statement.principals && preparePrincipals(statement.principals),
    conditions: new Set(statement.conditions.map(conditionText)),
});
/**
 * Whether `outer` applies to every request that `inner` applies to. A yes is certain; a no only means that it is not
 * plain: no union of statements is looked at, and conditions count as narrower only where they are the same and more.
 */
const covers = (outer, inner, budget) => {
    budget.spend(1);
    return (isSubset(outer.conditions, inner.conditions) &&
        coversElement(outer.actions, inner.actions, budget) &&
        coversOptional(outer.resources, inner.resources, budget) &&
        coversPrincipals(outer.principals, inner.principals));
};
const prepareElement = ({ negated, patterns }, fold) => {
    const texts = new Set(patterns.map(fold));
    return { negated, texts, wildcards: (0,glob/* wildcardsOf */.vN)(texts) };
};
const coversOptional = (outer, inner, budget) => (outer && inner ? coversElement(outer, inner, budget) : outer === inner);
/** An element with Not covers another with Not where it excepts no more. */
const coversElement = (outer, inner, budget) => {
    if (outer.negated !== inner.negated)
        return false;
    const [wide, narrow] = outer.negated ? [inner, outer] : [outer, inner];
    for (const text of narrow.texts) {
        if (!wide.texts.has(text) && (0,glob/* findWider */.PT)(text, wide.wildcards, budget) === undefined)
            return false;
    }
    return true;
};
const coversPrincipals = (outer, inner) => {
    if (outer === undefined || inner === undefined)
        return outer === inner;
    if (outer.negated !== inner.negated)
        return false;
    const [wide, narrow] = outer.negated ? [inner, outer] : [outer, inner];
    return wide.texts.has("*") || isSubset(narrow.texts, wide.texts);
};
const preparePrincipals = ({ negated, principals }) => ({
    negated,
    texts: new Set(principals.map((who) => (who.type === "*" ? "*" : `${who.type} ${who.value}`))),
});
const conditionText = ({ operator, quantifier, ifExists, key, values }) => JSON.stringify([operator, quantifier, ifExists, key.toLowerCase(), [...new Set(values)].sort()]);
const isSubset = (small, large) => {
    if (small.size > large.size)
        return false;
    for (const item of small)
        if (!large.has(item))
            return false;
    return true;
};

;// CONCATENATED MODULE: ./src/iam/lint/rules/redundant-statement.ts


/** A statement that another one of the same effect makes superfluous. */
const redundantStatement = {
    code: "redundant-statement",
    *check({ policy, budget }) {
        const prepared = policy.statements.map(prepare);
        for (const [index, inner] of prepared.entries()) {
            const other = prepared.findIndex((outer, position) => position !== index &&
                outer.statement.effect === inner.statement.effect &&
                covers(outer, inner, budget) &&
                // Of two statements that say the same the first one stays.
                (position < index || !covers(inner, outer, budget)));
            const outer = policy.statements[other];
            if (outer === undefined)
                continue;
            yield {
                severity: "info",
                ...inner.statement.place,
                message: `${describeStatement(outer, other)} already ${verb(inner.statement)} everything that this one does.`,
                suggestion: "Remove this statement.",
            };
        }
    },
};
const verb = ({ effect }) => (effect === "Allow" ? "allows" : "denies");

;// CONCATENATED MODULE: ./src/iam/lint/rules/resource-never-used.ts

/** Resources that none of the statement's actions takes. */
const resourceNeverUsed = {
    code: "resource-never-used",
    *check({ policy, actions, catalogue, resources }) {
        for (const statement of policy.statements) {
            if (statement.actions.negated || statement.actions.patterns.includes("*") || !statement.resources)
                continue;
            const found = statement.actions.patterns
                .flatMap((pattern) => actions.matching(pattern))
                .flatMap((id) => catalogue.action(id) ?? []);
            // Where no action takes any resource, action-without-resource says so.
            if (!found.some((action) => action.resourceTypes.length > 0))
                continue;
            for (const [index, pattern] of statement.resources.patterns.entries()) {
                if (found.some((action) => resources.fits(pattern, action)))
                    continue;
                yield {
                    severity: "warning",
                    ...patternPlace(statement, "resources", index),
                    message: `None of the statement's actions takes a resource that "${pattern}" matches.`,
                    suggestion: `Remove "${pattern}", or correct it to the ARN of a resource that one of the actions takes.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/iam/lint/rules/shadowed-statement.ts


/** An Allow that a Deny of the same document takes back whole. */
const shadowedStatement = {
    code: "shadowed-statement",
    *check({ policy, budget }) {
        const prepared = policy.statements.map(prepare);
        for (const inner of prepared) {
            if (inner.statement.effect !== "Allow")
                continue;
            const other = prepared.findIndex((outer) => outer.statement.effect === "Deny" && covers(outer, inner, budget));
            const outer = policy.statements[other];
            if (outer === undefined)
                continue;
            yield {
                severity: "warning",
                ...inner.statement.place,
                message: `${describeStatement(outer, other)} denies everything that this one allows, so this one does nothing.`,
                suggestion: "Remove this statement, or narrow the Deny.",
            };
        }
    },
};

;// CONCATENATED MODULE: ./src/iam/lint/rules/source-key-never-sent.ts



/** A condition that ec2 never meets: it names no source when it fetches credentials for an instance. */
const sourceKeyNeverSent = {
    code: "source-key-never-sent",
    *check({ policy, kind }) {
        if (kind !== "trust")
            return;
        for (const statement of policy.statements) {
            if (!servicesOf(statement).some((service) => shortName(service) === "ec2"))
                continue;
            for (const condition of sourceConditions(statement).filter(statements/* pinsKey */.YJ)) {
                yield {
                    severity: "warning",
                    ...conditionPlace(statement, condition),
                    message: `ec2.amazonaws.com does not send "${condition.key}", so no instance gets this role's credentials.`,
                    suggestion: "Trust ec2.amazonaws.com in a statement of its own, without this condition.",
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/iam/lint/nearest.ts
/** A longer word is no slip of one of AWS's names. */
const MAX_LENGTH = 100;
/**
 * Gives the candidate that is the fewest changes of a character away from `word`, disregarding case, or undefined when
 * none is near enough to have been meant. The first of several that are equally near.
 */
const nearest = (word, candidates, budget) => {
    if (word.length > MAX_LENGTH)
        return undefined;
    const wanted = word.toLowerCase();
    let best;
    let limit = Math.floor(word.length / 3);
    for (const candidate of candidates) {
        if (candidate.length > MAX_LENGTH || Math.abs(candidate.length - word.length) > limit)
            continue;
        budget.spend(candidate.length * word.length);
        const changes = distance(wanted, candidate.toLowerCase());
        if (changes <= limit) {
            best = candidate;
            limit = changes - 1;
        }
    }
    return best;
};
/** Levenshtein's distance, in one row that is overwritten as it goes. */
const distance = (a, b) => {
    const row = Uint16Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        let diagonal = i - 1;
        let left = i;
        for (let j = 1; j <= b.length; j++) {
            const above = row[j] ?? 0;
            const replaced = diagonal + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
            left = Math.min(replaced, above + 1, left + 1);
            diagonal = above;
            row[j] = left;
        }
        row[0] = i;
    }
    return row[b.length] ?? 0;
};

;// CONCATENATED MODULE: ./src/iam/lint/rules/unknown-action.ts



/**
 * Slips that many copies of a document hand on and that do no harm where that document is followed: with
 * AmazonSageMakerFullAccess, `ecr:Describe*` is allowed anyway.
 */
const HARMLESS = ["ecr:describegitrepositories"];
/** An action, written without wildcards, that the service does not have. */
const unknownAction = {
    code: "unknown-action",
    *check(subject) {
        const { policy, catalogue } = subject;
        for (const statement of policy.statements) {
            for (const [index, pattern] of statement.actions.patterns.entries()) {
                if ((0,glob/* isPattern */.Pt)(pattern) || catalogue.action(pattern) || !catalogue.actionsOf(serviceOf(pattern)))
                    continue;
                const meant = nearestAction(pattern, subject);
                yield {
                    severity: HARMLESS.includes(pattern.toLowerCase()) ? "info" : "warning",
                    ...patternPlace(statement, "actions", index),
                    message: `AWS had no action "${pattern}" on ${catalogue.source.date}, so it ${effectOf(statement)}.`,
                    suggestion: meant
                        ? `Write "${meant}" if that is what was meant; otherwise remove "${pattern}".`
                        : `Remove "${pattern}", or look its name up in the Service Authorization Reference.`,
                };
            }
        }
    },
};
const serviceOf = (pattern) => pattern.slice(0, Math.max(0, pattern.indexOf(":")));
const effectOf = ({ effect, actions }) => {
    if (actions.negated)
        return "excepts nothing";
    return effect === "Allow" ? "allows nothing" : "denies nothing";
};
/** The nearest name of the same service, or the same name in another service. */
const nearestAction = (pattern, { catalogue, budget }) => {
    const service = serviceOf(pattern);
    const ids = catalogue.actionsOf(service) ?? [];
    const name = pattern.slice(service.length + 1);
    const near = nearest(name, ids.map((id) => id.slice(service.length + 1)), budget);
    if (near !== undefined)
        return `${service.toLowerCase()}:${near}`;
    budget.spend(catalogue.services().length);
    const elsewhere = catalogue.services().filter((other) => catalogue.action(`${other}:${name}`));
    return elsewhere.length === 1 ? `${elsewhere[0]}:${name}` : undefined;
};

;// CONCATENATED MODULE: ./src/iam/lint/rules/unknown-condition-key.ts


/** A condition key that no service and no request has. */
const unknownConditionKey = {
    code: "unknown-condition-key",
    *check({ policy, catalogue, budget }) {
        for (const statement of policy.statements) {
            for (const condition of statement.conditions) {
                if (isKnown(condition.key, catalogue))
                    continue;
                const meant = nearest(condition.key, candidates(condition.key, catalogue), budget);
                yield {
                    severity: "warning",
                    ...conditionPlace(statement, condition),
                    message: `AWS had no condition key "${condition.key}" on ${catalogue.source.date}; no request has it.`,
                    suggestion: meant
                        ? `Write "${meant}" if that is the key that was meant.`
                        : "Look the key up among the global condition keys and in the Service Authorization Reference.",
                };
            }
        }
    },
};
/** An identity provider's own host is the prefix of the keys that its tokens fill: `oidc.example.com/id:sub`. */
const isKnown = (key, catalogue) => {
    const prefix = key.slice(0, Math.max(0, key.lastIndexOf(":")));
    return prefix.includes(".") || catalogue.conditionKey(key) !== undefined;
};
const candidates = (key, catalogue) => {
    const service = key.split(":", 1)[0] ?? "";
    const ofActions = (catalogue.actionsOf(service) ?? []).flatMap((id) => catalogue.action(id)?.conditionKeys ?? []);
    return [...new Set([...catalogue.globalConditionKeys(), ...ofActions].map((known) => known.key))];
};

;// CONCATENATED MODULE: ./src/iam/lint/rules/unknown-service.ts



/** An action of a service that AWS does not have. */
const unknownService = {
    code: "unknown-service",
    *check({ policy, catalogue, budget }) {
        const services = new Set(catalogue.services());
        for (const statement of policy.statements) {
            for (const [index, pattern] of statement.actions.patterns.entries()) {
                const service = pattern.slice(0, Math.max(0, pattern.indexOf(":")));
                if (service === "" || (0,glob/* isPattern */.Pt)(service) || services.has(service.toLowerCase()))
                    continue;
                const meant = nearest(service, catalogue.services(), budget);
                yield {
                    severity: "warning",
                    ...patternPlace(statement, "actions", index),
                    message: `"${pattern}" names the service "${service}", which AWS did not have on ${catalogue.source.date}.`,
                    suggestion: meant
                        ? `Write "${meant}:${pattern.slice(service.length + 1)}" if that is the service that was meant.`
                        : "Look the service's prefix up in the Service Authorization Reference.",
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/iam/lint/rules/unsupported-condition-key.ts


/** A condition on a service's key in a statement about actions whose requests do not have that key. */
const unsupportedConditionKey = {
    code: "unsupported-condition-key",
    *check(subject) {
        for (const statement of subject.policy.statements) {
            if (statement.actions.negated || statement.actions.patterns.includes("*"))
                continue;
            for (const condition of statement.conditions) {
                const key = subject.catalogue.conditionKey(condition.key);
                if (key === undefined || key.global)
                    continue;
                const without = statement.actions.patterns.filter((pattern) => isWithout(pattern, key, subject));
                if (without.length === 0)
                    continue;
                yield {
                    severity: "warning",
                    ...conditionPlace(statement, condition),
                    message: `AWS lists no key "${key.key}" for ${list(without)}, so there this condition ${outcome(condition)}.`,
                    suggestion: `Put ${without.length === 1 ? "that action" : "those actions"} into a statement with conditions on keys that the Service Authorization Reference lists for them.`,
                };
            }
        }
    },
};
/** Whether no action that the pattern matches has the key; false where nothing is known of the pattern. */
const isWithout = (pattern, key, { actions, catalogue }) => {
    const found = actions.matching(pattern).flatMap((id) => catalogue.action(id) ?? []);
    return found.length > 0 && !found.some((action) => action.conditionKeys.some((known) => known.key === key.key));
};
/** Without the key, IfExists, ForAllValues, negated operators and `Null: true` hold; everything else does not. */
const outcome = (condition) => {
    const { quantifier, ifExists, operator, values } = condition;
    const holds = operator === "Null"
        ? values.some((value) => value.toLowerCase() === "true")
        : ifExists || quantifier === "ForAllValues" || (quantifier === undefined && (0,operators/* operatorOf */.g)(condition).negated);
    return holds ? "always holds" : "never holds";
};
const list = (patterns) => {
    const named = patterns.slice(0, 5).map((pattern) => `"${pattern}"`);
    return patterns.length > 5 ? `${named.join(", ")} and ${patterns.length - 5} more` : named.join(", ");
};

;// CONCATENATED MODULE: ./src/iam/lint/rules/web-identity-any-subject.ts


const WEB_IDENTITY = "sts:AssumeRoleWithWebIdentity";
/** An OpenID Connect provider whose every token opens the role. */
const webIdentityAnySubject = {
    code: "web-identity-any-subject",
    *check({ policy, kind, actions }) {
        if (kind !== "trust")
            return;
        for (const statement of policy.statements) {
            if (statement.effect !== "Allow" || !actions.covers(statement.actions, WEB_IDENTITY))
                continue;
            for (const host of providersOf(statement)) {
                if (statement.conditions.some((condition) => namesSubject(condition, host)))
                    continue;
                yield {
                    severity: "error",
                    ...principalPlace(statement),
                    message: `Every token of ${host} opens this role, whoever it was made for.`,
                    suggestion: `Add a condition on "${host}:sub" that names who may come, such as one repository and branch.`,
                };
            }
        }
    },
};
/** The hosts of the account's own OIDC providers: `token.actions.githubusercontent.com` of its provider's ARN. */
const providersOf = ({ principals }) => (principals?.principals ?? []).flatMap((who) => who.type === "Federated" ? (/:oidc-provider\/(.+)$/.exec(who.value)?.[1] ?? []) : []);
/** Whether the condition pins a claim other than the audience, and not to `repo:*`, which is everybody again. */
const namesSubject = (condition, host) => {
    const key = condition.key.toLowerCase();
    const prefix = `${host.toLowerCase()}:`;
    return (key.startsWith(prefix) &&
        key !== `${prefix}aud` &&
        (0,statements/* pinsKey */.YJ)(condition) &&
        !condition.values.some((value) => /^(?:repo:)?[*?]/.test(value)));
};

;// CONCATENATED MODULE: ./src/iam/lint/rules/wildcard-matches-nothing.ts


/** A pattern of actions that no action of AWS matches. */
const wildcardMatchesNothing = {
    code: "wildcard-matches-nothing",
    *check({ policy, catalogue, actions }) {
        for (const statement of policy.statements) {
            for (const [index, pattern] of statement.actions.patterns.entries()) {
                const service = pattern.split(":", 1)[0] ?? "";
                if (pattern === "*" || !(0,glob/* isPattern */.Pt)(pattern) || (!(0,glob/* isPattern */.Pt)(service) && !catalogue.actionsOf(service)))
                    continue;
                if (actions.matching(pattern).length > 0)
                    continue;
                yield {
                    severity: "warning",
                    ...patternPlace(statement, "actions", index),
                    message: `No action that AWS had on ${catalogue.source.date} matches "${pattern}".`,
                    suggestion: `Correct "${pattern}" or remove it; it would cover whatever AWS gives such a name later.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/iam/lint/rules/wildcard-not-expanded.ts




/** A wildcard in a value of an operator that compares texts character by character. */
const wildcardNotExpanded = {
    code: "wildcard-not-expanded",
    *check({ policy }) {
        for (const statement of policy.statements) {
            for (const condition of statement.conditions) {
                const { base, negated } = (0,operators/* operatorOf */.g)(condition);
                if (!base.startsWith("StringEquals"))
                    continue;
                const value = condition.values.find((text) => (0,glob/* tokenize */.qw)(text).some((token) => token === "*" || token === "?"));
                if (value === undefined)
                    continue;
                yield {
                    severity: "warning",
                    ...conditionPlace(statement, condition),
                    message: `${(0,print/* printOperator */.Wm)(condition)} does not expand the wildcard in "${value}"; only that very text equals it.`,
                    suggestion: `Use ${negated ? "StringNotLike" : "StringLike"} if a pattern was meant.`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/iam/lint/rules.ts



























/** Every rule, from what does not work to what is dangerous to what is merely too much. */
const rules = [
    unknownService,
    unknownAction,
    wildcardMatchesNothing,
    actionWithoutResource,
    resourceNeverUsed,
    unknownConditionKey,
    unsupportedConditionKey,
    operatorKeyMismatch,
    operatorValueMismatch,
    wildcardNotExpanded,
    absentKeyPasses,
    fullAccess,
    privilegeEscalation,
    passRoleAnyService,
    passRoleAnyRole,
    allowNotAction,
    allowNotResource,
    allowNotPrincipal,
    publicPrincipal,
    accountWideTrust,
    webIdentityAnySubject,
    confusedDeputy,
    sourceKeyNeverSent,
    shadowedStatement,
    redundantStatement,
    redundantPattern,
    policyTooLong,
];

;// CONCATENATED MODULE: ./src/iam/lint/lint.ts




/** Some hundredths of a second; the largest of the policies that AWS manages itself needs less than half of it. */
const STEPS_PER_RULE = 4_000_000;
/**
 * Gives everything that the rules find in a policy, in the order of the document and, at one place, of the rules. Lines
 * are those of statements; `lintText` has exact ones.
 */
const lint = (policy, kind, { catalogue, length }) => createLinter(catalogue)(policy, kind, length);
/** Lints many policies: what was found out about the patterns of one serves the next. */
const createLinter = (catalogue) => {
    const facts = (0,lint_facts/* createFacts */.u)(catalogue, new budget/* Budget */._(STEPS_PER_RULE));
    return (policy, kind, length = JSON.stringify(JSON.parse((0,print/* printPolicy */.yv)(policy))).length) => {
        const subject = { policy, kind, length, ...facts };
        return inDocumentOrder(rules.flatMap((rule) => {
            subject.budget.renew();
            return run(rule, subject);
        }), policy);
    };
};
/** Makes a finding of a violation. */
const toFinding = (code, violation) => ({
    code,
    ...violation,
    docs: `docs/findings/${code}.md`,
});
const run = (rule, subject) => {
    const findings = [];
    try {
        for (const violation of rule.check(subject))
            findings.push(toFinding(rule.code, violation));
    }
    catch (error) {
        if (!(error instanceof budget/* BudgetSpent */.K))
            throw error;
        findings.push(toFinding("lint-incomplete", incomplete(rule)));
    }
    return findings;
};
const incomplete = ({ code }) => ({
    severity: "warning",
    pointer: "",
    line: 1,
    message: `The document is too large to be searched for ${code} to its end.`,
    suggestion: "Split the document, or remove patterns that say the same.",
});
const inDocumentOrder = (findings, { statements }) => {
    const position = new Map(statements.map(({ place }, index) => [place.pointer, index + 1]));
    const statementOf = ({ pointer }) => position.get(pointer.split("/").slice(0, 3).join("/")) ?? position.get("/Statement") ?? 0;
    return findings
        .map((finding) => ({ finding, statement: finding.pointer === "" ? 0 : statementOf(finding) }))
        .sort((a, b) => a.statement - b.statement)
        .map(({ finding }) => finding);
};


/***/ }),

/***/ 59543:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ passedToServices),
/* harmony export */   k: () => (/* binding */ passRoleStatements)
/* harmony export */ });
/* harmony import */ var _resource_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36501);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97197);


/** The statements that allow iam:PassRole, without those that allow everything, about which another rule speaks. */
const passRoleStatements = ({ policy, actions }) => policy.statements
    .filter((statement) => statement.effect === "Allow" && !(0,_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .isFullAccess */ .mb)(statement))
    .filter((statement) => actions.covers(statement.actions, "iam:PassRole"))
    .map((statement) => ({
    statement,
    services: passedToServices(statement),
    anyRole: everyRole(statement.resources),
}));
/** Which services a statement lets a role be passed to, as patterns. */
const passedToServices = ({ conditions }) => {
    const pinned = conditions.find((condition) => (0,_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnKey */ .$C)(condition, ["iam:passedtoservice"]) && (0,_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .pinsKey */ .YJ)(condition));
    return pinned && !pinned.values.some((value) => value.startsWith("*")) ? pinned.values : "any";
};
const everyRole = (resources) => resources !== undefined && (resources.negated || resources.patterns.some(_resource_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnbounded */ .H));


/***/ }),

/***/ 36501:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isUnbounded)
/* harmony export */ });
/* harmony import */ var _language_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51923);

/**
 * Whether a resource pattern of an identity-based policy leaves the name open: `*`, `arn:aws:iam::*:role/*`,
 * `arn:aws:lambda:*:*:function:*`, `arn:aws:iam::123456789012`.
 */
const isUnbounded = (pattern) => {
    if (pattern === "*")
        return true;
    const complete = (0,_language_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .completeArn */ .f)(pattern, "2012-10-17").replace(/\$\{[^}]*\}/g, "variable");
    const resource = complete.split(":").slice(5).join(":");
    return /^(?:[A-Za-z-]+[:/])?\*+(?:\/\*+)*$/.test(resource);
};


/***/ }),

/***/ 97197:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ isOnKey),
/* harmony export */   MH: () => (/* binding */ coversEverything),
/* harmony export */   YJ: () => (/* binding */ pinsKey),
/* harmony export */   mb: () => (/* binding */ isFullAccess)
/* harmony export */ });
/** Whether the statement allows every action on every resource, whatever the request. */
const isFullAccess = ({ effect, actions, resources, conditions }) => effect === "Allow" &&
    conditions.length === 0 &&
    !actions.negated &&
    actions.patterns.some((pattern) => pattern === "*" || pattern === "*:*") &&
    coversEverything(resources);
/** Whether a Resource element has the pattern `*`. */
const coversEverything = (element) => element !== undefined && !element.negated && element.patterns.includes("*");
/** Whether a condition is on one of the keys, which are written in lower case. */
const isOnKey = (condition, keys) => keys.includes(condition.key.toLowerCase());
/**
 * Whether a condition says which values the key may have, so that a request without the key, or with any other value,
 * does not pass. False for negated operators, `…IfExists`, ForAllValues and values such as `*`.
 */
const pinsKey = ({ operator, ifExists, quantifier, values }) => /^(StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike|IpAddress)$/.test(operator) &&
    !ifExists &&
    quantifier !== "ForAllValues" &&
    !values.some((value) => /^[*?]*$/.test(value));


/***/ }),

/***/ 24784:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/** Makes something when it is first asked for, and keeps it. */
const once = (make) => {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
};
/** Makes something for each key when it is first asked for, and keeps it. */
const oncePer = (make) => {
    const known = new Map();
    return (key) => {
        const entry = known.get(key) ?? { value: make(key) };
        known.set(key, entry);
        return entry.value;
    };
};


/***/ }),

/***/ 83578:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RR: () => (/* binding */ listing),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qL: () => (/* binding */ lineBreak)
/* harmony export */ });
/* harmony import */ var _words_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45527);
/**
 * A report as data: what it says, in order, before anything is drawn. Every renderer prints the same blocks, so that
 * comment, terminal and HTML cannot disagree.
 */

/** Words of ours. */
const text = (words) => ({ kind: "text", text: words });
/** Words of ours that answer. */
const strong = (words) => ({ kind: "strong", text: words });
/** Anything from a plan, a configuration or an error. */
const code = (data) => ({ kind: "code", text: data });
const lineBreak = { kind: "break" };
/**
 * A line from a template: its literal parts are words of ours, a number stands as it is, and a string that is put in
 * is data and becomes `code`. So data never becomes words by being forgotten.
 */
const line = (literals, ...parts) => literals.flatMap((literal, index) => {
    const part = parts[index];
    return [...(literal === "" ? [] : [text(literal)]), ...(part === undefined ? [] : toInline(part))];
});
const toInline = (part) => {
    if (typeof part === "string")
        return [code(part)];
    if (typeof part === "number")
        return [text((0,_words_number_js__WEBPACK_IMPORTED_MODULE_0__/* .withCommas */ .r)(part))];
    return "kind" in part ? [part] : part;
};
/** Lines one after the other with the same inline between them. */
const join = (lines, between) => lines.flatMap((each, index) => (index === 0 ? each : [between, ...each]));
/** Lines as a person lists them: `a, b and c`. */
const listing = (lines) => lines.flatMap((each, index) => {
    if (index === 0)
        return each;
    return [text(index === lines.length - 1 ? " and " : ", "), ...each];
});
/** The line with neighbours of one kind made one. */
const merged = (content, kind) => {
    const result = [];
    for (const inline of content) {
        const last = result.at(-1);
        if (inline.kind === kind && last?.kind === kind)
            result[result.length - 1] = { kind, text: last.text + inline.text };
        else
            result.push(inline);
    }
    return result;
};
const paragraph = (content) => ({ kind: "paragraph", content });
const heading = (level, content) => ({ kind: "heading", level, content });
/** What a line says, without marks: for measuring, and for places that take text alone. */
const plain = (content) => content.map((inline) => (inline.kind === "break" ? " " : inline.text)).join("");


/***/ }),

/***/ 14031:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ emptyText),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Id: () => (/* binding */ visibleInJson),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/**
 * Everything that a plan, a configuration or an error holds is data. These functions show it harmlessly and lose
 * nothing: what cannot be seen becomes a visible `\u{202E}`, and so does the backslash, so that the text can be read back.
 */
/**
 * Control, format (bidirectional, zero-width), surrogate, private and unassigned characters, line separators, every
 * space but the plain one, and what Unicode tells renderers to leave out (Default_Ignorable_Code_Point, UAX #44).
 */
const hidden = String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{DI}\u2800]|(?! )\p{Zs}`;
/** Also: spaces that are easy to overlook, a mark that would combine with what stands before, and the backslash. */
const misleading = new RegExp(String.raw `${hidden}|^ | $|(?<= ) |^\p{M}|\\`, "gu");
/** In a text of many lines, line ends, tabs and spaces stay; a backslash only where it could be taken for an escape. */
const misleadingInBlock = new RegExp(String.raw `(?![\n\t])(?:${hidden})|\\(?=u\{)`, "gu");
const escaped = (character) => `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`;
/** Most names and ARNs: printable ASCII without the backslash, with single spaces inside. It spares the slow search. */
const harmless = /^[!-[\]-~]+(?: [!-[\]-~]+)*$/;
/** One line that shows every character of `data`. */
const visible = (data) => (harmless.test(data) ? data : data.replace(misleading, escaped));
/** Many lines that show every character of `data`; CR LF counts as a line end. */
const visibleLines = (data) => data.replaceAll("\r\n", "\n").replace(misleadingInBlock, escaped);
/** What stands for a text that is empty. */
const emptyText = "(empty)";
/**
 * Data as a Markdown code span: no mention, reference, link, HTML or emphasis can come of it. In a table's cell a pipe
 * needs a backslash even inside a code span (GitHub Flavored Markdown 4.10, example 200).
 */
const markdownCode = (data, place) => {
    if (data === "")
        return emptyText;
    const shown = place === "cell" ? visible(data).replaceAll("|", "\\|") : visible(data);
    const fence = "`".repeat(longestRun(shown, /`+/g) + 1);
    const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
};
/** Words of ours in Markdown. */
const markdownText = (words) => words.replace(/[\\`*_[\]<>|~#&$]/g, "\\$&");
/** A fenced code block that nothing inside can close. */
const markdownFence = (data, language) => {
    const shown = visibleLines(data).replace(/\n+$/, "");
    const fence = "`".repeat(Math.max(3, longestRun(shown, /`+/g) + 1));
    return `${fence}${language}\n${shown}\n${fence}`;
};
const longestRun = (data, run) => data.match(run)?.reduce((longest, each) => Math.max(longest, each.length), 0) ?? 0;
/** Text between tags or in a quoted attribute (HTML Standard 13.3). */
const html = (shown) => shown.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
/** A label inside double quotes in a Mermaid diagram: all but the plainest characters become Mermaid's `#35;`. */
const mermaidLabel = (data) => visible(data).replace(/[^A-Za-z0-9 _.:/-]/gu, (character) => `#${character.codePointAt(0)};`);
/**
 * A printed line that a GitHub runner cannot take for a workflow command: those begin with `::`, or hold `##[`.
 * Source: actions/runner, ActionCommand.cs.
 */
const withoutCommands = (printed) => printed.replace(/^(\s*):(?=:)/, "$1\\u{3A}").replaceAll("##[", "##\\u{5B}");
/** JSON text that says the same in characters that can all be seen, and that no runner takes for a command. */
const visibleInJson = (json) => json.replace(misleadingInJson, jsonEscape).replaceAll("##[", "##\\u005b");
const misleadingInJson = new RegExp(String.raw `(?!\n)(?:${hidden})`, "gu");
const jsonEscape = (character) => Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`).join("");


/***/ }),

/***/ 56488:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ edgeWords)
/* harmony export */ });
const statuses = {
    new: "NEW: ",
    removed: "REMOVED: ",
    changed: "CHANGED: ",
    unchanged: "",
    unknown: "UNKNOWN: ",
};
/** What an edge says: `NEW: may pass to ec2.amazonaws.com`. Its limit is data, to be escaped by whoever prints it. */
const edgeWords = ({ status, verb, limit }) => `${statuses[status]}${verb}${limit === undefined ? "" : ` ${limit}`}`;


/***/ }),

/***/ 33935:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ chunks),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/**
 * How many columns a terminal gives a character: none to combining marks, two to what East Asian text and emoji fill,
 * one to all else. Source: Unicode UAX #11 (Wide and Fullwidth), by its large blocks.
 */
const combining = /^[\p{Mn}\p{Me}]$/u;
const wide = /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})$/u;
const plainAscii = /^[ -~]*$/;
/** The columns that a text takes; it holds no control characters. */
const columns = (text) => {
    if (plainAscii.test(text))
        return text.length;
    let sum = 0;
    for (const character of text)
        sum += characterColumns(character);
    return sum;
};
const characterColumns = (character) => {
    if (combining.test(character))
        return 0;
    return wide.test(character) ? 2 : 1;
};
/** A text in pieces: the first of at most `first` columns, the rest of `width`; a character that is wider stands alone. */
const chunks = (text, first, width) => {
    if (columns(text) <= first)
        return [text];
    const pieces = [];
    let piece = "";
    let used = 0;
    for (const character of text) {
        const needed = characterColumns(character);
        if (piece !== "" && used + needed > (pieces.length === 0 ? Math.max(1, first) : width)) {
            pieces.push(piece);
            piece = "";
            used = 0;
        }
        piece += character;
        used += needed;
    }
    return [...pieces, piece];
};


/***/ }),

/***/ 45527:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withCommas)
/* harmony export */ });
/**
 * A whole number with a comma at the thousands. toLocaleString gives the same, but first loads language data for longer
 * than all else takes that a small report is made of.
 */
const withCommas = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");


/***/ }),

/***/ 33351:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ prose)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);


/**
 * A sentence from elsewhere, with data in it: plain English words stay words; every other word, such as an ARN, an
 * `@name`, a `#123`, a URL or a tag, becomes code, where nothing can come of it. Words between backticks are one piece
 * of code without the backticks, and JSON in braces is one piece. Nothing else is left out, and every line end is shown.
 */
const prose = (sentence) => {
    const pieces = sentence.split(piece);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .merged */ .Zu)(pieces.flatMap((piece, index) => index % 2 === 1 ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(piece.startsWith("`") ? piece.slice(1, -1) : piece)] : words(piece, index, pieces.length)), "text");
};
/** Words between backticks, or JSON in braces with the key before it, where words begin and end. */
const piece = /(?<=^|[\s("'])(`[^`]+`|(?:"[^"\s]*": ?)?\{[^{}]*\})(?=$|[\s)"'.,;:!?])/;
/** A single space between words is one; any other would not be seen, so it is code. */
const words = (piece, index, pieces) => piece.split(/( +)/).flatMap((each, at, all) => {
    const isAtEnd = (index === 0 && at === 1 && all[0] === "") ||
        (index === pieces - 1 && at === all.length - 2 && all.at(-1) === "");
    if (at % 2 === 0)
        return word(each);
    return isAtEnd ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each)] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(" "), ...(each.length > 1 ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.slice(1))] : [])];
});
const word = (each) => {
    const [, before = "", core = "", after = ""] = /^(["'(]*)(.*?)([)"'.,;:!?]*)$/s.exec(each) ?? [];
    if (core === "" || isPlain(core))
        return textIfAny(each);
    if (before.endsWith('"') && after.startsWith('"')) {
        return [...textIfAny(before.slice(0, -1)), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`"${core}"`), ...textIfAny(after.slice(1))];
    }
    return [...textIfAny(before), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(core), ...textIfAny(after)];
};
const textIfAny = (words) => (words === "" ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(words)]);
const plainWords = [
    /^[A-Za-z]+(?:['’/-][A-Za-z]+)*$/,
    // S3, EC2, v29; a commit hash has at least seven characters.
    /^[A-Za-z][A-Za-z0-9]{0,5}$/,
    /^[+~−]?\d{1,3}(?:,?\d{3})?(?:\.\d+)?%?$/,
    /^\d{4}-\d{2}-\d{2}$/,
    /^[—–→·+]$/,
];
const isPlain = (core) => !/^www$|^https?$/i.test(core) && (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(core) === core && plainWords.some((pattern) => pattern.test(core));


/***/ })

};
;