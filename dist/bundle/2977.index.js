"use strict";
exports.id = 2977;
exports.ids = [2977];
exports.modules = {

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

/***/ 14046:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare),
  J: () => (/* binding */ compileComparer)
});

// EXTERNAL MODULE: ./src/iam/budget.ts
var iam_budget = __webpack_require__(35920);
// EXTERNAL MODULE: ./src/iam/decide/decide.ts + 2 modules
var decide = __webpack_require__(56988);
// EXTERNAL MODULE: ./src/common/grouped.ts
var grouped = __webpack_require__(21687);
// EXTERNAL MODULE: ./src/iam/always-sent.ts
var always_sent = __webpack_require__(63647);
// EXTERNAL MODULE: ./src/iam/catalogue/several-values.ts
var several_values = __webpack_require__(20286);
// EXTERNAL MODULE: ./src/iam/language/print.ts
var print = __webpack_require__(65271);
// EXTERNAL MODULE: ./src/iam/language/template.ts
var template = __webpack_require__(10284);
// EXTERNAL MODULE: ./src/iam/normalize/canonical.ts
var normalize_canonical = __webpack_require__(34471);
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

// EXTERNAL MODULE: ./src/iam/language/literals.ts
var literals = __webpack_require__(59614);
// EXTERNAL MODULE: ./src/iam/language/operators.ts
var operators = __webpack_require__(13021);
;// CONCATENATED MODULE: ./src/iam/compare/key-values.ts


/**
 * Finds out what the values of the key are that all these conditions are about. A key whose type is text, or not known,
 * as a tag is, can have values that are no number, date, address or boolean, whatever operators are used on it.
 */
const valuesFor = (conditions, type) => {
    const families = new Set(conditions.map((condition) => (0,operators/* operatorOf */.gN)(condition).family));
    families.delete("null");
    const texts = conditions.flatMap(({ values }) => values);
    const [family] = families;
    const others = isText(type) ? ["example"] : [];
    if (families.size === 1) {
        if (family === "numeric")
            return { kind: "listed", family, values: [...numbersAround(texts), ...others] };
        if (family === "date")
            return { kind: "listed", family, values: [...datesAround(texts), ...others] };
        if (family === "ip")
            return { kind: "listed", family, values: [...addressesAround(texts), ...others] };
    }
    if (isAny(families, ["numeric", "date", "ip"]))
        return { kind: "mixed" };
    const isBool = families.has("bool") || (families.size === 0 && type === "Bool");
    if (!isBool)
        return { kind: "text" };
    if (families.has("binary"))
        return { kind: "mixed" };
    return isText(type) ? { kind: "text" } : { kind: "listed", family: "bool", values: ["true", "false"] };
};
const isText = (type) => type === undefined || type === "String" || type === "ARN";
const isAny = (families, some) => some.some((family) => families.has(family));
const defined = (value) => value !== undefined;
/** Says which of two comes first, for a sort. */
const compareBigints = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** The numbers in their order, each once. */
const ascending = (literals) => [...new Set(literals)].sort(compareBigints);
/** Every bound, something between each two, and something beyond both ends, a `unit` away and more. */
const around = (bounds, unit) => {
    const sorted = ascending(bounds);
    const between = sorted.slice(1).map((bound, index) => (bound + (sorted[index] ?? bound)) / 2n);
    const [first = 0n] = sorted;
    const last = sorted.at(-1) ?? 0n;
    return ascending([floor(first, unit) - unit, ...sorted, ...between, floor(last, unit) + 2n * unit]);
};
/** BigInt division leads towards zero. */
const floor = (literal, unit) => {
    const rest = literal % unit;
    return literal - rest - (rest < 0n ? unit : 0n);
};
const numbersAround = (texts) => around(texts.map(literals/* readNumber */.kz).filter(defined), literals/* ONE */.xr).map(printNumber);
const printNumber = (number) => {
    const [sign, size] = number < 0n ? ["-", -number] : ["", number];
    return `${sign}${size / literals/* ONE */.xr}${printFraction(size % literals/* ONE */.xr, literals/* ONE */.xr)}`;
};
/** What is less than a `unit`, with its point; nothing for 0. */
const printFraction = (rest, unit) => rest === 0n
    ? ""
    : `.${String(rest + unit)
        .slice(1)
        .replace(/0+$/, "")}`;
const datesAround = (texts) => around(texts.map(literals/* readDate */.h2).filter(defined), literals/* SECOND */.Z2).map(printDate);
/** Years that ISO 8601 cannot write with four digits are written as epoch seconds, which are whole. */
const printDate = (nanoseconds) => {
    const seconds = floor(nanoseconds, literals/* SECOND */.Z2);
    if (seconds < -62167219200n * literals/* SECOND */.Z2 || seconds >= 253402300800n * literals/* SECOND */.Z2)
        return String(seconds / literals/* SECOND */.Z2);
    const whole = new Date(Number(seconds / literals/* SECOND */.Z2) * 1000).toISOString().replace(".000Z", "");
    return `${whole}${printFraction(nanoseconds - seconds, literals/* SECOND */.Z2)}Z`;
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

// EXTERNAL MODULE: ./src/common/once.ts
var once = __webpack_require__(53324);
;// CONCATENATED MODULE: ./src/iam/compare/pattern.ts

/** Any text at all. */
const anything = { kind: "many", codes: [] };
/** The literal text, character by character. */
const literal = (text) => codesOf(text).map(character);
/** Kept, since the forms of ARNs have thousands of characters, and few different ones. */
const character = (0,once/* oncePer */.P)((code) => ({ kind: "literal", codes: [code] }));
/** Text that is not empty and has none of some characters. */
const without = (characters) => {
    const codes = codesOf(characters);
    return [
        { kind: "one", codes },
        { kind: "many", codes },
    ];
};
/** So many digits. */
const digits = (count) => Array.from({ length: count }, () => digit);
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
/** As `literalTokens`, with ASCII letters in either case. */
const caselessTokens = (parts, bindings) => literalTokens(parts, bindings)?.map(({ kind, codes: [code = 0] }) => ({ kind, codes: inEitherCase(code) }));
const inEitherCase = (code) => /[A-Za-z]/.test(String.fromCharCode(code)) ? [code | 32, code & ~32] : [code];
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
        if (token.kind === "literal" && token.codes[0] === colon)
            colons++;
        return token.kind === "literal" || colons >= 5 ? token : { ...token, codes: [colon] };
    });
    return colons < 5 ? undefined : bounded;
};
const colon = ":".charCodeAt(0);
const textOf = (part, bindings) => part.kind === "variable" ? bindings?.get(part.key)?.value : part.text;
const wildcards = (text) => codesOf(text.replace(/\*+/g, "*")).map((code) => {
    if (code === 42)
        return anything;
    return code === 63 ? { kind: "one", codes: [] } : character(code);
});
const codesOf = (text) => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
const digit = { kind: "literal", codes: codesOf("0123456789") };

;// CONCATENATED MODULE: ./src/iam/compare/unreadable.ts



/**
 * Whether a condition has a value that its operator cannot read, or that AWS may read in another way than `decide`, so
 * that no request with the key shows whether the condition holds.
 */
const isUnreadable = (condition, version) => {
    const { base, family } = (0,operators/* operatorOf */.gN)(condition);
    // AWS does not say what a quantifier does to it.
    if (family === "null" && condition.quantifier !== undefined)
        return true;
    const reads = base === "StringEqualsIgnoreCase" ? hasOneCase : readers[family];
    return reads !== undefined && !condition.values.every((value) => reads(value, (0,template/* readTemplate */.xV)(value, version)));
};
const readers = {
    arn: (text, parts) => hasVariable(parts) || /^\*+$/.test(text) || text.split(":").length >= 6,
    binary: (text) => isBase64(text),
    bool: (text, parts) => hasVariable(parts) || (0,literals/* readBoolean */.Vf)(text) !== undefined,
    // AWS does not say whether four or eight digits are a year, or a day, or seconds.
    date: (text) => (0,literals/* readDate */.h2)(text) !== undefined && !(0,literals/* isYearOrSeconds */.kW)(text),
    ip: (text) => (0,literals/* readAddressRange */.G8)(text) !== undefined,
    null: (text) => (0,literals/* readBoolean */.Vf)(text) !== undefined,
    numeric: (text) => isUnrounded(text),
};
const hasVariable = (parts) => parts.some(({ kind }) => kind === "variable");
/** AWS does not say of which letters beside those of ASCII it disregards the case. */
const hasOneCase = (_text, parts) => parts.every((part) => part.kind === "variable" || [...part.text].every((character) => character <= "\x7f"));
/** Some bytes, and in one spelling: what is left over of the last character is zero. */
const isBase64 = (text) => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw](?:==)?|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=?)?$/.test(text);
/** AWS does not say how exact its numbers are; a double, the least that they can be, keeps 15 digits. */
const isUnrounded = (text) => {
    const number = (0,literals/* readNumber */.kz)(text);
    return number !== undefined && String(number).replace(/0+$/, "").replace("-", "").length <= 15;
};

;// CONCATENATED MODULE: ./src/iam/compare/key-tests.ts






/** Gives the test of a condition on a key of this shape. */
const keyTest = (condition, version, { values, needsQuantifier }, context) => {
    const operator = (0,operators/* operatorOf */.gN)(condition);
    const { quantifier } = condition;
    if (operator.family === "null")
        return nullTest(condition, version);
    const every = quantifier === "ForAllValues";
    const negatedAlone = quantifier === undefined && operator.negated;
    const whenAbsent = condition.ifExists || every || negatedAlone;
    if (isUnreadable(condition, version))
        return { whenAbsent, whenEmpty: quantifier && every, whenPresent: "unreadable" };
    const languages = languagesOf(operator, condition, version, values, context);
    const isOpen = every || (needsQuantifier && (0,operators/* lacksQuantifier */.LL)(condition));
    if (languages === undefined || (isOpen && context.bindings === undefined)) {
        return { whenAbsent, whenEmpty: quantifier && every, whenPresent: undefined };
    }
    const inside = !operator.negated;
    const whenEmpty = quantifier ? every : languages.some((language) => language.has("")) === inside;
    return { whenAbsent, whenEmpty, whenPresent: { languages, inside, of: every || negatedAlone ? "every" : "some" } };
};
/** Whether a condition is one that has to be equal on both sides to be understood. */
const isOpaque = (condition, version, shape, automata) => {
    const { whenPresent } = keyTest(condition, version, shape, { automata, bindings: undefined });
    return whenPresent === undefined || whenPresent === "unreadable";
};
const nullTest = (condition, version) => {
    if (isUnreadable(condition, version))
        return { whenAbsent: undefined, whenEmpty: undefined, whenPresent: "unreadable" };
    const wanted = condition.values.map(literals/* readBoolean */.Vf);
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
                const tokens = read((0,template/* readTemplate */.xV)(text, version), bindings);
                return tokens && automata.language(nameOf(operator.base, tokens), () => tokens);
            });
        }
        case "bool":
            if (values.kind === "text")
                return key_tests_all(texts, (text) => wordLanguage(text, automata));
            return listedLanguages(operator, texts, values);
        case "numeric":
        case "date":
        case "ip":
            return listedLanguages(operator, texts, values);
        default:
            return undefined;
    }
};
/** The listed values that match, as one language: a key can have thousands of them. */
const listedLanguages = (operator, texts, values) => {
    if (values.kind !== "listed" || values.family !== operator.family)
        return undefined;
    const matches = listedMatch(operator, texts);
    return matches && [listLanguage(new Set(values.values.filter(matches)))];
};
/** `true` or `false`, in any case, of a key whose values are any text. */
const wordLanguage = (text, automata) => {
    const word = (0,literals/* readBoolean */.Vf)(text);
    const tokens = word === undefined ? undefined : caselessTokens([{ kind: "text", text: String(word) }]);
    return tokens && automata.language(nameOf("Bool", tokens), () => tokens);
};
const tokenReaders = {
    StringEquals: literalTokens,
    StringEqualsIgnoreCase: caselessTokens,
    StringLike: globTokens,
    ArnEquals: arnTokens,
    ArnLike: arnTokens,
};
const nameOf = (base, tokens) => `${base} ${tokens.map(({ kind, codes }) => `${kind[0]}${codes.join("/")}`).join()}`;
/** A list is never searched: what is listed is tried one by one. */
const listLanguage = (values) => ({
    get start() {
        throw new Error("A list of values has no automaton");
    },
    prefix: "",
    hint: "",
    has: (text) => values.has(text),
});
/** Which listed values match some value of a condition; undefined where one of these is not known. */
const listedMatch = (operator, texts) => {
    if (operator.family === "bool") {
        const wanted = key_tests_all(texts, literals/* readBoolean */.Vf);
        return wanted && ((value) => wanted.some((word) => value === String(word)));
    }
    if (operator.family === "ip") {
        const ranges = key_tests_all(texts, literals/* readAddressRange */.G8);
        return ranges && withinAny(ranges);
    }
    const read = operator.family === "date" ? literals/* readDate */.h2 : literals/* readNumber */.kz;
    const bounds = key_tests_all(texts, read);
    return bounds && comparesWithAny(operator.base, read, bounds);
};
/** Of all bounds only the outermost matter, but to equality. */
const comparesWithAny = (base, read, bounds) => {
    const equal = new Set(base.endsWith("Equals") ? bounds : []);
    const sorted = ascending(bounds);
    const below = base.includes("LessThan") ? sorted.at(-1) : undefined;
    const above = base.includes("GreaterThan") ? sorted[0] : undefined;
    return (value) => {
        const literal = read(value);
        if (literal === undefined)
            return false;
        return equal.has(literal) || (below !== undefined && literal < below) || (above !== undefined && literal > above);
    };
};
/** Ranges that overlap or touch are one, so that an address is looked for in an ordered list. */
const withinAny = (ranges) => {
    const merged = { 4: mergedRanges(ranges, 4), 6: mergedRanges(ranges, 6) };
    return (value) => {
        const address = (0,literals/* readAddressRange */.G8)(value);
        return address !== undefined && isWithin(address.first, merged[address.version]);
    };
};
const mergedRanges = (ranges, version) => {
    const merged = [];
    const ofVersion = ranges.filter((range) => range.version === version);
    for (const range of ofVersion.sort((a, b) => compareBigints(a.first, b.first))) {
        const last = merged.at(-1);
        if (last === undefined || range.first > last.last + 1n)
            merged.push(range);
        else if (range.last > last.last)
            merged[merged.length - 1] = { ...last, last: range.last };
    }
    return merged;
};
const isWithin = (address, ranges) => {
    let [low, high] = [0, ranges.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ranges[middle]?.last ?? 0n) < address)
            low = middle + 1;
        else
            high = middle;
    }
    const range = ranges[low];
    return range !== undefined && range.first <= address;
};
const key_tests_all = (items, make) => {
    const made = items.map(make);
    return made.every((result) => result !== undefined) ? made : undefined;
};

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
/** The region of the partition in the place of a sample of another one's, for an ARN that has one: regions are of one partition. */
const regionSample = (region, partition) => {
    const own = regions.get(partition ?? "");
    if (own === undefined || region === "")
        return region;
    const isSecond = [...regions.values()].some(([, second]) => second === region);
    return own[isSecond ? 1 : 0];
};
const regions = new Map([
    ["aws", ["us-east-1", "eu-west-1"]],
    ["aws-us-gov", ["us-gov-west-1", "us-gov-east-1"]],
    ["aws-cn", ["cn-north-1", "cn-northwest-1"]],
]);
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
};
const accounts = ["111122223333", "444455556666"];
/** A map, for a policy's key may have the name of something that every object has, such as `constructor`. */
const byKey = new Map(Object.entries({
    "iam:passedtoservice": services,
    "iam:awsservicename": ["autoscaling.amazonaws.com", "sagemaker.application-autoscaling.amazonaws.com"],
    "aws:sourceaccount": accounts,
    "aws:principalaccount": accounts,
    "aws:resourceaccount": accounts,
    "aws:principalorgid": ["o-exampleorgid", "o-otherorgid"],
    "aws:requestedregion": ["us-east-1", "eu-west-1"],
    "aws:sourcearn": [
        "arn:aws:sns:us-east-1:111122223333:example",
        "arn:aws:s3:::example-bucket",
        "arn:aws:sqs:eu-west-1:444455556666:other",
    ],
    "aws:principalarn": ["arn:aws:iam::111122223333:role/example", "arn:aws:iam::444455556666:user/other"],
    "aws:username": ["alice", "bob"],
    "aws:sourceip": ["203.0.113.10", "198.51.100.20", "2001:db8::1"],
    "aws:currenttime": ["2030-01-01T00:00:00Z"],
    "sts:externalid": ["example", "other"],
}));
/** Likely values of a context key, which is in lower case. */
const keySamples = (key) => byKey.get(key) ?? ["example", "other"];
/** A value for a variable, the same whenever it is asked for, and different for most keys. */
const variableSample = (key) => byKey.get(key)?.[0] ??
    `example-${key.slice(Math.max(key.lastIndexOf(":"), key.lastIndexOf("/")) + 1).replaceAll(/[^a-z0-9]+/g, "-")}`;

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
        for (const code of codesFrom(node.product, budget)) {
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
        // Naming what has been reached goes through every automaton.
        this.budget.spend(all.length + none.length + (others?.length ?? 0));
        if (others === undefined) {
            this.reached.set(key, [none]);
            return true;
        }
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
const codesFrom = ({ all, none }, budget) => {
    const strict = all.find((group) => group.every(({ other }) => other.dead));
    if (strict)
        return new Set(strict.flatMap(({ explicit }) => explicit));
    const named = new Set();
    for (const state of [...all.flat(), ...none]) {
        budget.spend(1);
        for (const code of state.explicit)
            named.add(code);
    }
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
    budget;
    find;
    constructor(universe, likely, budget) {
        this.universe = universe;
        this.likely = likely;
        this.budget = budget;
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
            if (fits(text, this.universe, memberships, this.budget))
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
    const findIn = (languages) => {
        for (const language of languages) {
            for (const choice of choices(all)) {
                const text = findString({ all: [[language], ...choice], none }, budget);
                if (text !== undefined)
                    return text;
            }
        }
        return undefined;
    };
    if (universe.wider === undefined)
        return findIn(universe.languages);
    const text = findIn(universe.wider.languages);
    if (text === undefined)
        return undefined;
    const likely = [text, universe.wider.narrowed(text)];
    return likely.find((one) => fits(one, universe, memberships, budget)) ?? findIn(universe.languages);
};
/** The largest group one language at a time: many searches for one each are less than one search for all at once. */
const choices = (groups) => {
    const [largest, ...rest] = groups.toSorted((a, b) => b.length - a.length);
    return largest === undefined ? [[]] : largest.map((language) => [[language], ...rest]);
};
/** Whether a text is of the universe and has all the memberships. Throws BudgetSpent. */
const fits = (text, universe, memberships, budget) => {
    const isIn = (languages) => {
        budget.spend(languages.length);
        return languages.some((language) => language.has(text));
    };
    return (memberships.every(({ languages, inside }) => isIn(languages) === inside) &&
        isIn(universe.languages) &&
        !isIn(universe.except));
};

// EXTERNAL MODULE: ./src/iam/catalogue/arn.ts
var catalogue_arn = __webpack_require__(71684);
;// CONCATENATED MODULE: ./src/iam/catalogue/aws-owned.ts

/**
 * Resources some of which AWS owns, with `aws` in the place of the account, though the catalogue's source has it for none
 * of them.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html,
 * https://docs.aws.amazon.com/ram/latest/userguide/security-ram-permissions.html,
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHubContentReference.html,
 * https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Component.html
 */
const owned = /:(?:iam::\$\{Account\}:policy|ram:(?:\$\{Region\})?:\$\{Account\}:permission|sagemaker:\$\{Region\}:\$\{Account\}:hub(?:-content)?|imagebuilder:\$\{Region\}:\$\{Account\}:(?:component|image|workflow))\//;
/** The ARNs of what AWS owns of a type; none where it is not known to own any. */
const ownedByAws = ({ template }) => owned.test(template) ? [(0,catalogue_arn/* parseArn */.L)(template.replace("${Account}", "aws"))] : [];

;// CONCATENATED MODULE: ./src/iam/catalogue/paths.ts
/**
 * The ARNs of `role/${RoleNameWithPath}`, without a path and with one; any other ARN itself. A name in IAM is not empty and
 * has neither slash nor colon, and a path may have either.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-friendly-names,
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
 */
const withAndWithoutPath = (arn) => {
    const last = arn.parts.at(-1);
    if (last === undefined || !("placeholder" in last) || !last.placeholder.endsWith(WITH_PATH))
        return [arn];
    const before = arn.parts.slice(0, -1);
    const name = { placeholder: last.placeholder.slice(0, -WITH_PATH.length), not: "/" };
    return [[name], [{ placeholder: "Path", not: "" }, { literal: "/" }, name]].map((end) => arnOf([...before, ...end]));
};
const WITH_PATH = "WithPath";
const arnOf = (parts) => ({
    template: parts.map((part) => ("literal" in part ? part.literal : `\${${part.placeholder}}`)).join(""),
    glob: parts.map((part) => ("literal" in part ? part.literal : "*")).join(""),
    parts,
});

// EXTERNAL MODULE: ./src/iam/catalogue/unlisted.ts
var unlisted = __webpack_require__(8389);
// EXTERNAL MODULE: ./src/iam/language/arn.ts
var arn = __webpack_require__(51923);
;// CONCATENATED MODULE: ./src/iam/compare/guard.ts



/**
 * Takes the statements of a set; each meaning once. Those that name principals come in the order of their texts, so that
 * whatever a search comes upon first does not hang on where it stands; the others keep theirs, in which like stands beside
 * like and a search is three times as fast. Where only one side has a boundary, the other counts as one whose boundary
 * allows everything.
 */
const guardsOf = (set, needsBoundary) => {
    const boundary = set.kind === "identity" ? set.boundary : undefined;
    const guards = [
        ...set.policies.flatMap(({ policy }) => policy.statements.map((one) => toGuard(one, policy.version, "grant"))),
        ...(boundary?.policy.statements.map((one) => toGuard(one, boundary.policy.version, "boundary")) ?? []),
        ...(needsBoundary && !boundary ? [toGuard(allowAll, "2012-10-17", "boundary")] : []),
    ];
    const unique = [...new Map(guards.map((guard) => [guard.whole, guard])).values()];
    return set.kind === "identity" ? unique : unique.sort((a, b) => (a.whole < b.whole ? -1 : 1));
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
    const canonical = (0,normalize_canonical/* canonicalStatement */.Kf)(statement, version);
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
    const text = principals ? written : (0,arn/* completeArn */.fd)(written, version);
    const parts = (0,template/* readTemplate */.xV)(text, version);
    const hasVariable = parts.some(({ kind }) => kind === "variable");
    const isOpen = (0,arn/* isIncomplete */.Ne)(text, version) && !text.endsWith("*");
    return {
        text,
        parts,
        hasVariable,
        isUnreplaced: hasVariable && (0,arn/* unreplacedVariable */.Y2)(text, version) !== undefined,
        isForeign: isForeign(text) || isOpen,
        start: fieldsOf(text.replace(/[*?$].*$/s, "")),
    };
};
/** Whether a resource is neither an ARN nor `*`. */
const isForeign = (text) => !/^(?:arn:|\*)/.test(text);
/** The six fields of an ARN, of which the last may have colons; fewer where there are no more. */
const fieldsOf = (arn) => {
    const fields = arn.split(":");
    return fields.length <= 6 ? fields : [...fields.slice(0, 5), fields.slice(5).join(":")];
};

;// CONCATENATED MODULE: ./src/iam/compare/universe.ts








/**
 * The resources of an action: the ARNs of its resource types, the likeliest first, or `*` where it takes none; only those
 * of a partition where one is given.
 */
const resourcesOf = ({ resourceTypes }, partition) => {
    const arns = [...resourceTypes]
        .sort((a, b) => Number(b.required) - Number(a.required))
        .flatMap(({ type }) => type.arns)
        .filter((arn, index, all) => all.findIndex(({ template }) => template === arn.template) === index)
        .map((arn) => inPartition(arn, partition))
        .flatMap(withAndWithoutPath);
    const samples = (0,once/* once */.O)(() => samplesOf(arns));
    return {
        name: arns.map(({ template }) => template).join("\n") || "*",
        arns,
        isRequired: resourceTypes.some(({ required }) => required),
        globs: arns.map(({ glob }) => fieldsOf(glob)),
        get samples() {
            return samples();
        },
    };
};
/**
 * What the action's resources may be besides, in every form that AWS might give them: documents that AWS owns have no
 * account (`arn:aws:ssm:us-east-1::document/AWS-RunShellScript`), a model's name has a colon.
 */
const loosened = (universe, service, partition) => {
    const more = (0,unlisted/* unlistedArns */.H)(service).map((arn) => inPartition(arn, partition));
    const globs = [...universe.globs, ...more.map(({ glob }) => fieldsOf(glob))];
    return {
        name: universe.name,
        isRequired: universe.isRequired,
        arns: [...universe.arns, ...more],
        globs,
        get samples() {
            return universe.samples;
        },
        isLoose: true,
    };
};
const inPartition = (arn, partition) => partition === undefined ? arn : (0,catalogue_arn/* parseArn */.L)(arn.template.replace("${Partition}", partition));
/** The resource of an action that takes none: `*`. */
const noResource = {
    name: "*",
    arns: [],
    isRequired: false,
    globs: [],
    samples: [],
};
const samplesOf = (arns) => {
    const shortestFirst = arns.toSorted((a, b) => a.parts.length - b.parts.length);
    return [0, 1].flatMap((choice) => shortestFirst.map(({ parts }) => inOneRegion(fieldsOf(parts.map((part) => sampleOf(part, choice)).join("")))));
};
/**
 * Whether a resource pattern could match something in a universe, by the text that it begins with. Saves looking closer
 * at most of what a statement about all actions of a service is about.
 */
const couldMatch = ({ text, start }, { globs }) => {
    if (isForeign(text))
        return true;
    if (globs.length === 0)
        return text.startsWith("*");
    return globs.some((glob) => couldBegin(glob, start));
};
/** Whether some ARN of a form could begin with these fields, the last of which may go on. */
const couldBegin = (glob, start) => start.every((text, index) => {
    const field = glob[index] ?? "";
    const end = field.indexOf("*");
    const fixed = end < 0 ? field : field.slice(0, end);
    if (index === start.length - 1)
        return fixed.startsWith(text) || (end >= 0 && text.startsWith(fixed));
    return end < 0 ? text === field : text.startsWith(fixed);
});
/** The languages of a universe's resources. */
const resourceLanguages = ({ arns, isLoose }, automata) => {
    if (arns.length === 0)
        return { languages: [automata.language("resource *", () => literal("*"))], except: [] };
    const inForms = (of, ...forms) => of.flatMap(({ template, parts }) => forms.map((form) => automata.language(`arn ${template} ${form}`, () => universe_arnTokens(parts, form))));
    if (isLoose)
        return { languages: inForms(arns, "with empty fields", "with colons"), except: [] };
    const wider = (0,once/* once */.O)(() => ({ languages: inForms(arns, "with any account"), narrowed: inSampleAccount }));
    return {
        languages: inForms([...arns, ...arns.flatMap(ownedByAws)], "with accounts"),
        get wider() {
            return wider();
        },
        except: [],
    };
};
const inSampleAccount = (arn) => fieldsOf(arn)
    .map((field, index) => (index === accountField ? placeholderSample("Account", 0) : field))
    .join(":");
const partitionField = 1;
const regionField = 3;
const accountField = 4;
/** The resource of an action that nobody knows can be anything. */
const anyResource = (automata) => ({
    languages: [automata.language("any text", () => [anything])],
    except: [],
});
const universe_arnTokens = (parts, form) => parts.flatMap((part, index) => {
    if ("literal" in part)
        return literal(part.literal);
    const { placeholder, not } = part;
    if (isFixed(placeholder))
        return without(not);
    if (form === "with accounts" && (0,catalogue_arn/* isAccount */.U)(part))
        return digits(12);
    const isLoose = form === "with empty fields" || form === "with colons";
    if (isLoose && not === ":")
        return mayBeEmpty(not);
    // A slash that follows a colon begins no name: else most ARNs of one type would be some of another type too.
    if (form === "with colons")
        return [...mayBeEmpty(":"), ...mayBeEmpty("/")];
    const tokens = without(mayHoldColon(placeholder, parts[index - 1]) ? not : `${not}:`);
    return placeholder === "LogStreamName" ? tokens.slice(1) : tokens;
});
/** A bucket's name alone keeps the bucket apart from its objects. */
const isFixed = (placeholder) => placeholder === "Partition" || placeholder === "BucketName";
const mayBeEmpty = (characters) => without(characters).slice(1);
/**
 * A name that follows a slash has no colon, save where AWS takes any text: keys of objects and paths. After a colon
 * there can be more of them (`function:name:alias`). No name is empty, but for that of a log stream, which the ARN of a
 * log group leaves out.
 */
const mayHoldColon = (name, before) => before === undefined ||
    !("literal" in before) ||
    !before.literal.endsWith("/") ||
    /(?:ObjectName|Path|Uri|ARN|TopicName|TopicFilter)$/.test(name);
/**
 * Likely resources of a universe, made from its templates and from the patterns that they are to match; those of a partition
 * first where one is given.
 */
function* likelyResources({ samples }, wanted, partition) {
    const hints = wanted.flatMap(({ inside, languages }) => (inside ? languages.map(({ hint }) => hint.split(":")) : []));
    for (const sample of partition === undefined ? samples : inPartitionFirst(partition, samples)) {
        const text = sample.join(":");
        const parts = text.split(":");
        for (const filling of fillings)
            for (const hint of hints)
                yield fillPattern(hint, filling, parts);
        yield text;
    }
}
const inPartitionFirst = (partition, samples) => [
    ...samples.map((sample) => inOneRegion(sample.with(partitionField, partition))),
    ...samples.filter((sample) => sample[partitionField] !== partition),
];
const sampleOf = (part, choice) => "literal" in part ? part.literal : placeholderSample(part.placeholder, choice);
/** Takes what stands between colons from the pattern, and from the sample where the pattern leaves it open, as a star at its end does. */
const fillPattern = (begun, filling, sample) => {
    if (begun.length < sample.length && begun.at(-1) !== "*")
        return sample.join(":");
    const pattern = [...begun, ...sample.slice(begun.length).map(() => "*")];
    const isOpen = (field) => /^(?:\*|\?+)$/.test(field ?? "");
    const filled = pattern.map((field, index) => isOpen(field) && sample[index] !== undefined ? sample[index] : fillWildcards(field, filling));
    return (isOpen(pattern[regionField]) ? inOneRegion(filled) : filled).join(":");
};
/** With a region of the ARN's own partition. */
const inOneRegion = (fields) => fields.map((field, index) => (index === regionField ? regionSample(field, fields[partitionField]) : field));
/** Puts a text in the place of every `*`, and a letter in the place of every `?`. */
const fillWildcards = (pattern, filling) => pattern.replaceAll("*", filling).replaceAll("?", "x");

;// CONCATENATED MODULE: ./src/iam/compare/keys.ts







/** The dimension of one context key: absent, or one value, or for a multivalued key several. */
class KeyDimension {
    /** As a policy writes it. */
    key;
    satisfiable;
    conceivable;
    use;
    context;
    budget;
    universe;
    /** All values there are, where they can be listed. */
    listed;
    bound;
    predicates = new Predicates(this);
    constructor(use, context, budget) {
        this.key = use.key;
        this.use = use;
        this.context = context;
        this.budget = budget;
        const value = context.bindings?.get(use.key.toLowerCase())?.value;
        this.bound = value !== undefined;
        this.listed = value !== undefined ? [value] : use.values.kind === "listed" ? use.values.values : undefined;
        this.universe = universeOf(use, context);
        this.conceivable = remembering((wanted) => this.canBeAbsent(wanted) || this.canBeEmpty(wanted) || this.present(wanted) !== undefined);
        this.satisfiable =
            context.bindings === undefined
                ? this.conceivable
                : (wanted) => (this.isUnreadable(wanted) ? this.canBeAbsent(wanted) : this.conceivable(wanted));
    }
    predicate(condition, version) {
        const name = `${version} ${(0,normalize_canonical/* canonicalCondition */.G$)(condition)}`;
        return this.predicates.add(name, () => keyTest(condition, version, this.use, this.context));
    }
    /** Values that are all that is wanted, likely ones first, and none where nothing is; throws where `satisfiable` says no. */
    pick(wanted) {
        if ((wanted.length === 0 || this.isUnreadable(wanted)) && this.canBeAbsent(wanted))
            return undefined;
        const likely = this.present(wanted, "likely");
        if (likely)
            return likely;
        if (this.use.sent === "sometimes" && this.canBeAbsent(wanted))
            return undefined;
        const values = this.present(wanted);
        if (values)
            return values;
        if (this.canBeEmpty(wanted))
            return [""];
        if (this.canBeAbsent(wanted))
            return undefined;
        throw new Error(`No value of ${this.key} is what is wanted`);
    }
    /** Whether no value shows that it is what is wanted, for AWS may read a condition on it in another way than `decide`. */
    isUnreadable(wanted) {
        return wanted.some(({ predicate }) => this.predicates.test(predicate).whenPresent === "unreadable");
    }
    canBeAbsent(wanted) {
        if (this.bound || this.use.sent === "always")
            return false;
        return wanted.every(({ predicate, holds }) => (this.predicates.test(predicate).whenAbsent ?? holds) === holds);
    }
    canBeEmpty(wanted) {
        if (this.bound || !setsEmptyApart(this.use) || this.use.values.kind === "listed")
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
        if ([...values].some((value) => value !== ""))
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
            if (typeof whenPresent !== "object")
                continue;
            const test = holds ? whenPresent : opposite(whenPresent);
            (this.use.multivalued && test.of === "some" ? some : every).push(test);
        }
        return { some, every };
    }
    value(memberships, only) {
        if (this.listed)
            return this.listed.find((text) => this.isMember(text, memberships));
        if (only === undefined)
            return findMember(this.universe, memberships, this.budget);
        return first(this.likely(memberships), (text) => fits(text, this.universe, memberships, this.budget));
    }
    /** One of several values may be empty. */
    emptyValue(memberships) {
        return this.isMember("", memberships) ? "" : undefined;
    }
    isMember(text, memberships) {
        this.budget.spend(memberships.length);
        return memberships.every(({ languages, inside }) => languages.some((language) => language.has(text)) === inside);
    }
    *likely(memberships) {
        const samples = keySamples(this.key.toLowerCase());
        yield* samples;
        // An account or a region that an ARN leaves open is one that there may be.
        const arns = samples
            .map((sample) => sample.split(":"))
            .filter(([scheme, , , , account]) => scheme === "arn" && account);
        for (const { languages, inside } of memberships) {
            if (!inside)
                continue;
            for (const filling of fillings) {
                for (const { hint } of languages)
                    for (const arn of arns)
                        yield fillPattern(hint.split(":"), filling, arn);
                yield* languages.map(({ hint }) => fillWildcards(hint, filling));
            }
        }
    }
}
/** Whether nothing but an empty value is a case of its own. */
const setsEmptyApart = ({ multivalued, isQuantified }) => multivalued || isQuantified;
/** What a value can be; of a key that a quantifier may ask about at least one is not empty, for to it that is none. */
const universeOf = (use, { automata }) => {
    const language = setsEmptyApart(use)
        ? automata.language("some text", () => without(""))
        : automata.language("any text", () => [anything]);
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

// EXTERNAL MODULE: ./src/iam/decide/principal.ts
var principal = __webpack_require__(77152);
;// CONCATENATED MODULE: ./src/iam/compare/callers.ts
/**
 * Who can call what, and what the context of a request says of its principal: what no request of AWS's can be is no
 * witness.
 */
/** What only somebody with a provider's assertion or token calls, in lower case. */
const federatedOnly = ["sts:assumerolewithsaml", "sts:assumerolewithwebidentity"];
/**
 * Whether only federated principals call an action.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_request.html
 */
const isForFederated = (action) => federatedOnly.includes(action.toLowerCase());
/** Whether a principal can call an action. */
const canCall = (principal, action) => !isForFederated(action) || principal.type === "Federated";
/**
 * Whether a request of the principal cannot have this value of a key about the principal, or cannot lack it (`undefined`). What
 * `aws:PrincipalAccount` and `aws:PrincipalArn` say is looked at elsewhere, as is any other key.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const contradicts = (principal, key, value) => {
    const isAws = principal.type === "AWS";
    switch (key.toLowerCase()) {
        case "aws:principalisawsservice":
            if (!isAws && principal.type !== "Service")
                return false;
            return value?.toLowerCase() !== String(principal.type === "Service");
        case "aws:principalaccount":
        case "aws:principalarn":
        case "aws:principaltype":
        case "aws:userid":
            return isAws && value === undefined;
        default:
            return false;
    }
};

;// CONCATENATED MODULE: ./src/iam/compare/coverage.ts
/** Whether an element covers somebody. `mayBeOfAccount`: the principal is an id, which does not say of which account it is. */
const coverageOf = ({ negated, principals }, who, mayBeOfAccount) => {
    const each = principals.map((pattern) => {
        if (negated)
            return isExempt(pattern, who);
        return mayBeOfAccount && isWholeAccount(pattern) ? undefined : isCovered(pattern, who);
    });
    if (each.includes(true))
        return !negated;
    return each.includes(undefined) ? undefined : negated;
};
/** Whether a pattern names an account as a whole, by its number or by the ARN of its root user. */
const isWholeAccount = (pattern) => pattern.type === "AWS" && isAccount(accountOrSelf(pattern.value));
/**
 * AWS says of `{"AWS": "*"}` only that it covers AWS principals and the anonymous user. A canonical user is an account, and
 * its id does not say which.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-bucket-user-policy-specifying-principal-intro.html
 */
const isCovered = (pattern, who) => {
    if (pattern.type === "*")
        return true;
    if (pattern.type === "CanonicalUser" && who.type === "AWS")
        return undefined;
    if (pattern.type === "AWS" && pattern.value === "*") {
        return who.type === "AWS" || who.type === "anonymous" ? true : undefined;
    }
    if (who.type === "anonymous" || who.type !== pattern.type)
        return false;
    if (pattern.type !== "AWS")
        return who.value === pattern.value;
    const value = accountOrSelf(pattern.value);
    if (isAccount(value))
        return accountOf(who) === value;
    const prefix = sessionPrefix(value);
    return who.value === value || (prefix !== undefined && who.value.startsWith(prefix));
};
/** In NotPrincipal, what becomes of the others of a named account, which an id does not say, depends on the service. */
const isExempt = (pattern, who) => {
    if (pattern.type !== "AWS" || pattern.value === "*")
        return isCovered(pattern, who);
    if (who.type !== "AWS")
        return false;
    const value = accountOrSelf(pattern.value);
    const account = isAccount(value) ? value : value.split(":")[4];
    return account === undefined || accountOf(who) === account ? undefined : false;
};
/** The number of the account that the ARN of a root user stands for, in whichever partition; any other value as it is. */
const accountOrSelf = (value) => /^arn:[^:]+:iam::(\d{12}):root$/.exec(value)?.[1] ?? value;
/** Whether a name is an account's number. */
const isAccount = (value) => /^\d{12}$/.test(value);
/** What the ARNs of a role's sessions begin with: the role's name, without its path. */
const sessionPrefix = (arn) => {
    const [, partition, , , account, resource = ""] = arn.split(":");
    if (!resource.startsWith("role/"))
        return undefined;
    return `arn:${partition}:sts::${account}:assumed-role/${resource.slice(resource.lastIndexOf("/") + 1)}/`;
};
/** The account of somebody, whose name is an ARN. */
const accountOf = (principal) => principal.type === "AWS" ? principal.value.split(":")[4] : undefined;

;// CONCATENATED MODULE: ./src/iam/compare/principals.ts







/**
 * The dimension of who asks. A few principals stand for all: everyone whom a policy of the class names, a member of
 * every account that it names, and strangers.
 */
class PrincipalDimension {
    satisfiable;
    conceivable;
    predicates = new Predicates(this);
    ids;
    hasOwnPolicies;
    partition;
    candidates;
    find;
    constructor(elements, { guess, partition, withoutOwnPolicies }) {
        const patterns = elements.flatMap(({ principals }) => principals);
        this.ids = elements.flatMap(idsIn);
        this.hasOwnPolicies = withoutOwnPolicies === undefined;
        this.partition = partitionOf(patterns, partition);
        this.candidates = (0,once/* once */.O)(() => withoutOwnPolicies ?? candidatesFor(patterns, this.partition));
        this.find = remembering((wanted) => {
            const fitting = this.candidates().flatMap((principal) => this.match(principal, wanted) ?? []);
            return fitting.find(({ certain }) => certain) ?? fitting[0];
        });
        this.conceivable = (wanted) => this.find(wanted) !== undefined;
        this.satisfiable = guess ? this.conceivable : (wanted) => this.find(wanted)?.certain === true;
    }
    /** A whole account in an Allow lets nobody in who has no policy of his own; in a Deny it is everybody. */
    predicate(element, effect) {
        if (this.hasOwnPolicies || element.negated || effect === "Deny") {
            return this.predicates.add((0,normalize_canonical/* canonicalPrincipals */.ky)(element), () => element);
        }
        const principals = element.principals.filter((pattern) => !isWholeAccount(pattern));
        const direct = { ...element, principals };
        return this.predicates.add(`themselves ${(0,normalize_canonical/* canonicalPrincipals */.ky)(direct)}`, () => direct);
    }
    /** Somebody who is what is wanted, and who can call an action where one is told. */
    pick(wanted, action) {
        const found = this.find(wanted);
        if (action === undefined || found === undefined || canCall(found.principal, action))
            return found;
        const callers = this.candidates().filter((principal) => canCall(principal, action));
        return callers.map((principal) => this.match(principal, wanted)).find((match) => match?.certain);
    }
    /**
     * The candidate, or another one that is what is wanted, whom the context tells the truth about; undefined where none is
     * found. `keys` are those that the request was made for, which the context may lack on purpose.
     */
    agreeing(candidate, context, wanted, { keys, action }) {
        const told = toldBy(context);
        const isPossible = (who) => {
            if (keys.some((key) => contradicts(who, key, context[key]?.[0])))
                return false;
            if (who.type === "anonymous")
                return told.length === 0;
            return who.type !== "AWS" || told.every((each) => agrees(who.value, each));
        };
        if (isPossible(candidate.principal))
            return candidate;
        const [{ arn, account } = {}] = told;
        const meant = arn
            ? { type: "AWS", value: arn }
            : account
                ? role(account, this.partition)
                : undefined;
        const others = told.length === 0 ? this.candidates() : meant && candidate.principal.type === "AWS" ? [meant] : [];
        return others
            .filter((who) => isPossible(who) && canCall(who, action))
            .map((who) => this.match(who, wanted))
            .find((match) => match?.certain);
    }
    match(principal, wanted) {
        let certain = true;
        const mayBeOfAccount = principal.type !== "anonymous" && this.ids.includes(principal.value);
        for (const { predicate, holds } of wanted) {
            const covered = coverageOf(this.predicates.test(predicate), principal, mayBeOfAccount);
            if (covered === undefined)
                certain = false;
            else if (covered !== holds)
                return undefined;
        }
        return { principal, certain };
    }
}
/**
 * What tells the account of whoever asks.
 * Source: https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-caller-account
 */
const ACCOUNT_KEYS = ["aws:principalaccount", "kms:calleraccount"];
const ARN_KEY = "aws:principalarn";
/**
 * A context that tells of somebody what is true, in the keys that tell who asks; whether that fits is left to ask. It is the
 * very one given where no key tells that, and for who has no ARN of IAM's, as a session, of which the key has its role's.
 */
const withOwn = (who, context) => {
    if (who.type !== "AWS" || !/^arn:[^:]*:iam:/.test(who.value))
        return context;
    const account = accountOf(who);
    const own = Object.keys(context).flatMap((key) => {
        if (key.toLowerCase() === ARN_KEY)
            return [[key, [who.value]]];
        return account !== undefined && ACCOUNT_KEYS.includes(key.toLowerCase()) ? [[key, [account]]] : [];
    });
    return own.length === 0 ? context : { ...context, ...Object.fromEntries(own) };
};
/** The ARN first, for it says more. */
const toldBy = (context) => {
    const told = Object.entries(context).flatMap(([key, [value]]) => {
        if (value === undefined)
            return [];
        if (key.toLowerCase() === ARN_KEY)
            return [{ arn: value }];
        return ACCOUNT_KEYS.includes(key.toLowerCase()) ? [{ account: value }] : [];
    });
    return told.toSorted((a, b) => Number(b.arn !== undefined) - Number(a.arn !== undefined));
};
/** A session's ARN is not that of its role, which is what the key has. */
const agrees = (principal, { arn = "", account }) => {
    if (account !== undefined)
        return accountOf({ type: "AWS", value: principal }) === account;
    const sessions = sessionPrefix(arn);
    return principal === arn || (sessions !== undefined && principal.startsWith(sessions));
};
/** Whether AWS leaves the coverage of somebody open. */
const isOpen = (element) => element.principals.some((pattern) => pattern.type === "AWS" && (element.negated || pattern.value === "*"));
/** The ids in an element that name somebody without the account: `AROA\u2026` of a role that is gone, a canonical user. */
const idsIn = ({ principals }) => principals.flatMap((pattern) => (pattern.type !== "*" && isId(pattern) ? [pattern.value] : []));
const isId = ({ type, value }) => type === "CanonicalUser" || (type === "AWS" && /^A[A-Z]{3}[A-Z0-9]+$/.test(value));
/**
 * Gives whom one side's elements name themselves, or with everybody, while the other side names their whole account. In the
 * account that the policy is in, which is any unless it is known, somebody whom a policy names needs no other policy, while
 * one that names the account leaves it to the account's.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts,
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
const namedApartFromAccount = (elements, others, { account: own, partition: told }) => {
    const accounts = [...accountsIn(others)].filter((account) => own === undefined || account === own);
    const partition = partitionOf([...elements, ...others].flatMap(({ principals }) => principals), told);
    return elements
        .flatMap(({ negated, principals }) => (negated ? [] : principals))
        .filter((pattern) => !isWholeAccount(pattern))
        .flatMap((pattern) => {
        if ((0,principal/* isEverybody */.Y)(pattern))
            return accounts.map((account) => role(account, partition));
        return pattern.type === "AWS" ? relatives(pattern, partition) : [];
    })
        .filter((principal) => accounts.includes(accountOf(principal) ?? ""));
};
/** The accounts that are named as a whole. */
const accountsIn = (elements) => new Set(elements
    .flatMap(({ negated, principals }) => (negated ? [] : principals.filter(isWholeAccount)))
    .flatMap((pattern) => relatives(pattern, "aws"))
    .flatMap((principal) => accountOf(principal) ?? []));
const candidatesFor = (patterns, partition) => {
    const named = patterns.flatMap((pattern) => relatives(pattern, partition));
    const known = new Set(named.map(principals_text));
    const fresh = (list) => list.filter((principal) => !known.has(principals_text(principal))).slice(0, 1);
    const accounts = new Set(named.map((principal) => accountOf(principal)));
    const stranger = strangers.accounts.find((account) => !accounts.has(account)) ?? unusedAccount(accounts);
    const all = [
        ...named,
        role(stranger, partition),
        ...fresh(strangers.services.map((value) => ({ type: "Service", value }))),
        ...fresh(strangers.providers.map((value) => ({
            type: "Federated",
            value: value.replace("arn:aws:", `arn:${partition}:`),
        }))),
        { type: "anonymous" },
    ];
    return [...new Map(all.map((principal) => [principals_text(principal), principal])).values()];
};
const principals_text = (principal) => principal.type === "anonymous" ? "" : `${principal.type} ${principal.value}`;
const role = (account, partition) => ({
    type: "AWS",
    value: `arn:${partition}:iam::${account}:role/example`,
});
const unusedAccount = (used) => {
    let number = 100_000_000_000;
    while (used.has(String(number)))
        number++;
    return String(number);
};
/** The partitions that principals are named in, each once, in their order. */
const partitionsIn = (patterns) => [
    ...new Set(patterns.flatMap((each) => (each.type === "AWS" ? (/^arn:([^:]+):/.exec(each.value)?.[1] ?? []) : []))),
];
/** An account's number is of the partition that the others are in: nobody reaches a resource of another one. */
const partitionOf = (patterns, told = "aws") => partitionsIn(patterns)[0] ?? told;
/** Who stands for all whom a name in a policy covers: the principal itself, for a session is covered where its role is. */
const relatives = (pattern, partition) => {
    if (pattern.type === "*" || (0,principal/* isEverybody */.Y)(pattern))
        return [];
    if (pattern.type !== "AWS")
        return [{ type: pattern.type, value: pattern.value }];
    const value = accountOrSelf(pattern.value);
    if (isAccount(value))
        return [role(value, partition), { type: "AWS", value: `arn:${partition}:iam::${value}:root` }];
    return [{ type: "AWS", value }];
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
    /** The keys whose number of values is not known, as a policy writes them; they have one unless `unlisted` says more. */
    unlistedKeys;
    bindings;
    /** What `decide` reads as well as it can, so that no request shows whether it holds. */
    open;
    free = new FreeDimension(true);
    shared;
    uses;
    constructor(guards, scope, shared, budget, { bindings, unlisted = "single", withoutOwnPolicies } = {}) {
        this.shared = shared;
        this.bindings = bindings;
        this.open = new FreeDimension(bindings === undefined);
        this.resource = new TextDimension(scope.resources, scope.likelyResources, budget);
        this.action = scope.actions && new TextDimension(scope.actions, () => [], budget);
        const principals = guards.flatMap(({ statement }) => statement.principals ?? []);
        this.principal = new PrincipalDimension(principals, {
            guess: bindings === undefined,
            partition: shared.partition,
            ...(withoutOwnPolicies && { withoutOwnPolicies }),
        });
        this.uses = keyUses(guards, shared.catalogue, unlisted);
        this.unlistedKeys = [...this.uses.values()].flatMap(({ key, isListed }) => (isListed ? [] : [key]));
        const context = { automata: shared.automata, bindings };
        this.keys = new Map([...this.uses].map(([key, use]) => [key, new KeyDimension(use, context, budget)]));
    }
    /** The ways in which a statement can match, each a conjunction. */
    conjunctions(guard) {
        const { principals, conditions, actions, effect } = guard.statement;
        const common = conditions.flatMap((condition) => {
            const predicate = this.keys.get(condition.key.toLowerCase())?.predicate(condition, guard.version);
            return predicate ? [{ predicate, holds: true }] : [];
        });
        if (principals)
            common.push({ predicate: this.principal.predicate(principals, effect), holds: true });
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
                return use && isOpaque(condition, guard.version, use, this.shared.automata);
            })
                .map(opaqueCondition),
            ...(principals && isOpen(principals) ? [opaquePrincipals(principals.negated)] : []),
            ...(principals ? idsIn(principals).map(opaqueId) : []),
        ];
    }
    actionLanguages({ patterns }) {
        return patterns.map((pattern) => actionLanguage(pattern, this.shared.automata));
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
            const isOpen = resource.isForeign || resource.isUnreplaced;
            const isUnknown = isOpen || (resource.hasVariable && this.bindings === undefined);
            const dimension = isOpen ? this.open : this.free;
            if (isUnknown)
                unknown.push({ pattern: dimension.predicate(resource.text), widest: this.widest(resource) });
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
        return this.shared.automata.language(name, () => globTokens(parts, this.bindings) ?? []);
    }
    /** What a pattern could match, whatever its variables, or a service's own form, stand for. */
    widest({ text, parts, isForeign }) {
        const { automata } = this.shared;
        if (isForeign)
            return automata.language("any text", () => [anything]);
        return automata.language(`widest ${text}`, () => parts.flatMap((part) => (part.kind === "variable" ? [anything] : (globTokens([part]) ?? []))));
    }
}
/** The language of an action pattern, in lower case. */
const actionLanguage = (pattern, automata) => {
    const text = pattern.toLowerCase();
    return automata.language(`action ${text}`, () => globTokens((0,template/* readTemplate */.xV)(text, "2008-10-17")) ?? []);
};
const yes = (predicate) => ({ predicate, holds: true });
const no = (predicate) => ({ predicate, holds: false });
/** What is not understood: each predicate may hold or not, whatever the request; neither is so where that must not be guessed. */
class FreeDimension {
    predicates = new Predicates(this);
    guess;
    constructor(guess) {
        this.guess = guess;
    }
    predicate(name) {
        return this.predicates.add(name, () => true);
    }
    satisfiable = () => this.guess;
    conceivable = () => true;
}
const keyUses = (guards, catalogue, unlisted) => {
    const conditions = guards.flatMap(({ statement }) => statement.conditions);
    const isSigned = guards.every(({ statement }) => statement.principals === undefined);
    return new Map([...(0,grouped/* grouped */.z)(conditions, ({ key }) => key.toLowerCase())].map(([lower, list]) => {
        const [{ key } = { key: lower }] = list;
        const known = catalogue.conditionKey(key);
        const isQuantified = list.some(({ quantifier }) => quantifier !== undefined);
        const isSingle = known?.multivalued === false && !isQuantified && !(0,several_values/* mayHaveSeveralValues */.G)(known.key);
        const needsQuantifier = known?.multivalued === true;
        const isListed = isSingle || needsQuantifier;
        const multivalued = isListed ? !isSingle : unlisted === "several";
        const shape = { values: valuesFor(list, known?.type), needsQuantifier };
        return [lower, { key, ...shape, multivalued, isQuantified, isListed, sent: sentOf(lower, isSigned) }];
    }));
};
/** Requests of a principal that identity-based policies are attached to are signed; others may be anonymous. */
const sentOf = (lowerCaseKey, isSigned) => {
    if (always_sent/* IN_EVERY_REQUEST */.UT.includes(lowerCaseKey))
        return "always";
    if (!always_sent/* IN_EVERY_SIGNED_REQUEST */.xw.includes(lowerCaseKey))
        return "sometimes";
    return isSigned ? "always" : "when signed";
};
const opaqueVariable = ({ text, isUnreplaced }) => ({
    name: `resource ${text}`,
    reason: isUnreplaced
        ? `How AWS reads the resource "${text}" is not known: it says that it replaces no variable before the fifth colon, and has such policies itself.`
        : `What the policy variable in the resource "${text}" stands for is not known.`,
});
const opaqueForm = ({ text }) => ({
    name: `resource ${text}`,
    reason: `Which ARNs the service takes the resource "${text}" for is not known.`,
});
const opaqueCondition = (condition) => ({
    name: `condition ${(0,normalize_canonical/* canonicalCondition */.G$)(condition)}`,
    reason: `${(0,print/* printOperator */.Wm)(condition)} on ${condition.key} (${condition.values.join(", ")}) is outside of what can be compared exactly.`,
});
const opaquePrincipals = (negated) => ({
    name: `principals ${negated}`,
    reason: negated
        ? "Whom NotPrincipal leaves out besides those it names depends on the service."
        : 'AWS does not say whether {"AWS": "*"} includes services and federated users.',
});
const opaqueId = (id) => ({
    name: `principal ${id}`,
    reason: `Which account the principal "${id}" belongs to is not known.`,
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
    /** The service prefixes of the patterns that do not match every action. */
    named = new Set();
    /** The statements that match the actions of every service that no pattern names. */
    everywhere;
    constructor(guards, automata) {
        this.everywhere = new Set(guards.filter(({ statement: { actions } }) => isForMost(actions)));
        for (const guard of guards) {
            const { negated, patterns } = guard.statement.actions;
            const lower = [...new Set(patterns.map((pattern) => pattern.toLowerCase()))];
            for (const pattern of lower)
                if (pattern !== "*")
                    this.named.add(serviceOf(pattern));
            if (negated) {
                this.negated.push({ languages: lower.map((pattern) => actionLanguage(pattern, automata)), guard });
                continue;
            }
            for (const pattern of lower) {
                if (isExact(pattern))
                    add(this.exact, pattern, guard);
                else
                    add(this.wild, serviceOf(pattern), { language: actionLanguage(pattern, automata), guard });
            }
        }
    }
    /** Whether a pattern could tell the actions of a service apart. */
    tellsApart(service) {
        return this.named.has(service) || this.named.has("*");
    }
    /** The statements that match an action, which is in lower case. Throws BudgetSpent. */
    matching(action, budget) {
        const found = new Set(this.exact.get(action));
        for (const service of [serviceOf(action), "*"]) {
            const wild = this.wild.get(service) ?? [];
            budget.spend(wild.length);
            for (const { language, guard } of wild) {
                if (!found.has(guard) && language.has(action, budget))
                    found.add(guard);
            }
        }
        for (const { languages, guard } of this.negated) {
            budget.spend(languages.length);
            if (!languages.some((language) => language.has(action, budget)))
                found.add(guard);
        }
        return found;
    }
}
const isForMost = ({ negated, patterns }) => patterns.includes("*") !== negated;
/** The service prefix of an action or of a pattern; `*` for a pattern of all services. */
const serviceOf = (action) => {
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

;// CONCATENATED MODULE: ./src/iam/compare/api-paths.ts



/**
 * Reads `execute-api:/stage/GET/pets` as it is written where all statements name resources so, or all of them: each is a
 * path of the one API that the policies are on, whichever that is. Undefined where there is nothing to be read so, or
 * where an ARN stands beside it, of which nobody knows whether it is of that API.
 * Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-examples.html
 */
const inApiPaths = ({ before, after }, action, automata) => {
    if (serviceOf(action.toLowerCase()) !== "execute-api")
        return undefined;
    const texts = [...before, ...after].flatMap(({ resources }) => resources.map(({ text }) => text));
    if (!texts.some(isPath) || !texts.every((text) => isPath(text) || text === "*"))
        return undefined;
    return { before: before.map(asWritten), after: after.map(asWritten), scope: pathsOf(automata) };
};
const start = "execute-api:/";
const isPath = (text) => text.startsWith(start);
const asWritten = (guard) => ({
    ...guard,
    resources: guard.resources.map((resource) => ({ ...resource, isForeign: false })),
});
const pathsOf = (automata) => ({
    resources: { languages: [automata.language("paths of an API", () => [...literal(start), anything])], except: [] },
    likelyResources: (wanted) => likelyResources({ samples }, wanted, undefined),
});
const samples = [["execute-api", "/prod/GET/example"]];

;// CONCATENATED MODULE: ./src/iam/compare/concern.ts

/** Gives what a statement says about a universe; "some" wherever that takes a closer look. */
const concernOf = ({ statement, resources }, universe) => {
    const { negated } = statement.resources ?? { negated: false };
    if (namesEverything(statement.resources))
        return negated ? "none" : "all";
    if (resources.some((resource) => couldMatch(resource, universe)))
        return "some";
    return negated ? "all" : "none";
};
/** Whether a statement tells no resources apart, in whichever universe. */
const tellsNothingApart = ({ statement: { resources } }) => namesEverything(resources);
const namesEverything = (resources) => resources === undefined || resources.patterns.some((pattern) => /^\*+$/.test(pattern));
/**
 * Gives the statements of both sides that are about a universe; undefined where these have the same terms on both, so that
 * nothing differs there. Most policies name resources of a few services and leave all the others together.
 */
const concernedWith = (universe, { before, after }) => {
    let isOnAny = true;
    const concerns = (guard) => {
        const concern = concernOf(guard, universe);
        if (concern === "some")
            isOnAny = false;
        return concern !== "none";
    };
    const concerned = { before: before.filter(concerns), after: after.filter(concerns) };
    return haveSameTerms(concerned.before, concerned.after) ? undefined : { ...concerned, isOnAny };
};
/** Within a class no side has the same terms twice. */
const haveSameTerms = (before, after) => {
    if (before.length !== after.length)
        return false;
    const terms = new Set(before.map((guard) => guard.terms));
    return after.every((guard) => terms.has(guard.terms));
};

;// CONCATENATED MODULE: ./src/iam/compare/classes.ts




/**
 * Groups the actions for which the two sides differ in some statement. An action that matches no changed statement is
 * left out: for it both sides are the same. Throws BudgetSpent.
 */
const actionClasses = ({ before, after, changed }, shared, budget) => {
    const { automata } = shared;
    const indexes = [new ActionIndex(before, automata), new ActionIndex(after, automata)];
    const termIds = numberTerms([...before, ...after]);
    const classes = new Map();
    const { known, unknown } = changedActions(changed, shared, budget);
    const classUnder = (old, now) => {
        const names = [classes_nameOf(old, termIds), classes_nameOf(now, termIds)];
        if (names[0] === names[1])
            return undefined;
        const key = names.join("|");
        const builder = classes.get(key) ?? { before: uniqueTerms(old), after: uniqueTerms(now), known: [], unknown: [] };
        classes.set(key, builder);
        return builder;
    };
    const classOfMost = (0,once/* once */.O)(() => classUnder(indexes[0].everywhere, indexes[1].everywhere));
    const classOf = (action) => {
        const service = serviceOf(action).toLowerCase();
        if (!indexes.some((index) => index.tellsApart(service)))
            return classOfMost();
        const lowerCase = action.toLowerCase();
        return classUnder(indexes[0].matching(lowerCase, budget), indexes[1].matching(lowerCase, budget));
    };
    for (const action of known)
        classOf(action)?.known.push(action);
    for (const action of unknown)
        classOf(action)?.unknown.push(action);
    return [...classes.values()].map((builder) => build(builder, shared));
};
/**
 * Actions without a part are those for whose resources the two sides are the same. Where no statement tells resources
 * apart, it does not matter which resources the actions have.
 */
const build = ({ before, after, known, unknown }, shared) => {
    const isForAll = [...before, ...after].every(tellsNothingApart);
    const parts = new Map();
    const partOn = (0,once/* oncePer */.P)((resources) => {
        const concerned = concernedWith(resources, { before, after });
        if (concerned === undefined)
            return undefined;
        const name = concerned.isOnAny ? termsOf(concerned) : resources.name;
        const part = parts.get(name) ?? { resources, actions: [], before: concerned.before, after: concerned.after };
        parts.set(name, part);
        return part;
    });
    for (const id of isForAll ? known.slice(0, 1) : known)
        partOn(classes_universeOf(id, shared))?.actions.push(id);
    const rest = isForAll ? known.slice(1) : [];
    return {
        before,
        after,
        known,
        parts: [...parts.values()].map((part) => ({ ...part, actions: [...part.actions, ...rest] })),
        unknown,
    };
};
const classes_universeOf = (id, shared) => {
    const action = shared.catalogue.action(id);
    if (action === undefined)
        throw new Error(`The catalogue lists ${id} but does not have it`);
    return shared.resourcesOf(action);
};
const termsOf = ({ before, after }) => [before, after].map((guards) => guards.map(({ terms }) => terms).join("\n")).join("\n\n");
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
/** Every catalogue action that a changed statement could match, and every other action that one names. */
const changedActions = (changed, { catalogue, automata }, budget) => {
    const patterns = [...new Set(changed.flatMap(({ statement }) => statement.actions.patterns))];
    const exact = patterns.filter(isExact);
    const unknown = exact.filter((pattern) => catalogue.action(pattern) === undefined).sort();
    if (patterns.includes("*") || changed.some(({ statement }) => statement.actions.negated)) {
        return { known: catalogue.actions(), unknown };
    }
    const known = new Set(exact.flatMap((pattern) => catalogue.action(pattern)?.id ?? []));
    for (const pattern of patterns.filter((pattern) => !isExact(pattern))) {
        const language = actionLanguage(pattern, automata);
        const service = serviceOf(pattern.toLowerCase());
        const candidates = service === "*" ? catalogue.actions() : (catalogue.actionsOf(service) ?? []);
        for (const action of candidates)
            if (language.has(action.toLowerCase(), budget))
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
        const ways = conjunction.map(search_opposite).filter((way) => search_fits(wants, way, isSatisfiable));
        if (ways.length === 0)
            return undefined;
        open.push({ conjunction, ways });
    }
    const onward = (more, left) => {
        const extended = extend(wants, more);
        const rest = left.map(({ conjunction }) => conjunction);
        return extended && branch(extended, rest, budget);
    };
    // What must be had in any case is had at once: one after the other, each would go through all that is left anew.
    const forced = open.flatMap(({ ways }) => (ways.length === 1 ? ways : []));
    if (forced.length > 0) {
        const free = open.filter(({ ways }) => ways.length > 1);
        return onward(forced, free);
    }
    const [tightest] = open.toSorted((a, b) => a.ways.length - b.ways.length);
    if (tightest === undefined)
        return wants;
    const others = open.filter((other) => other !== tightest);
    for (const way of tightest.ways) {
        const found = onward([way], others);
        if (found)
            return found;
    }
    return undefined;
};
/** Whether a conjunction could still hold; one dimension that rules it out, whatever is left open, is enough. */
const isPossible = (wants, conjunction) => conjunction.every((wanted) => search_fits(wants, wanted, isConceivable));
/** Whether one thing can be had with what is wanted of its dimension. */
const search_fits = (wants, wanted, test) => {
    const { dimension, index } = wanted.predicate;
    const list = wants.get(dimension);
    const same = list?.get(index);
    return same ? same.holds === wanted.holds : test(dimension, [...(list?.values() ?? []), wanted]);
};
const isSatisfiable = (dimension, wanted) => dimension.satisfiable(wanted);
const isConceivable = (dimension, wanted) => (dimension.conceivable ?? dimension.satisfiable)(wanted);
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
        if (!isSatisfiable(dimension, [...list.values()]))
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

;// CONCATENATED MODULE: ./src/iam/compare/certain.ts





/**
 * Whether one side allows a request and the other does not, however AWS reads what it leaves open: `decide` reads whom
 * NotPrincipal leaves out, or a value of no known form, as well as it can, and may come to its answer by a statement that
 * the search had nothing to do with.
 */
const isCertain = (gainer, loser, request) => {
    const guards = [...gainer.guards, ...loser.guards];
    const { principal, context } = request;
    const ids = guards.flatMap(({ statement }) => (statement.principals ? idsIn(statement.principals) : []));
    const isId = principal !== undefined && principal.type !== "anonymous" && ids.includes(principal.value);
    const keys = new Map(Object.entries(context).map(([key, values]) => [key.toLowerCase(), values.length]));
    const settle = (guard, holds) => settled(guard, { principal, isId, keys }, holds);
    if (guards.every((guard) => settle(guard, true) === guard.statement))
        return true;
    return allows(gainer, request, settle, "Deny") && !allows(loser, request, settle, "Allow");
};
/** Whether a side allows a request where the open statements of one effect hold, and those of the other do not. */
const allows = ({ guards, hasBoundary }, request, settle, favoured) => {
    const policiesOf = (layer) => ["2012-10-17", "2008-10-17"].map((version) => ({
        name: layer,
        policy: {
            version,
            statements: guards
                .filter((guard) => guard.layer === layer && guard.version === version)
                .flatMap((guard) => settle(guard, guard.statement.effect === favoured) ?? []),
        },
    }));
    const kind = request.principal ? "resource" : "identity";
    const isAllowed = (layer) => (0,decide/* decide */.L)({ kind, policies: policiesOf(layer) }, request).decision === "allowed";
    return isAllowed("grant") && (!hasBoundary || isAllowed("boundary"));
};
/** The statement itself where nothing in it is open to a request. */
const settled = ({ statement, version, resources }, { principal, isId, keys }, holds) => {
    const { principals, conditions } = statement;
    const isOpenTo = principals && principal && coverageOf(principals, principal, isId) === undefined;
    const isOpenCondition = (one) => {
        const count = keys.get(one.key.toLowerCase()) ?? 0;
        return ((count > 1 && (0,operators/* lacksQuantifier */.LL)(one)) || ((count > 0 || one.operator === "Null") && isUnreadable(one, version)));
    };
    const known = conditions.filter((one) => !isOpenCondition(one));
    const hasOpen = isOpenTo === true || known.length < conditions.length;
    const element = statement.resources && settledResources(statement.resources, resources, holds);
    if (hasOpen && !holds)
        return undefined;
    if (!hasOpen && element === statement.resources)
        return statement;
    return {
        ...statement,
        ...(isOpenTo && { principals: EVERYBODY }),
        ...(element && { resources: element }),
        conditions: known,
    };
};
const EVERYBODY = { negated: false, principals: [{ type: "*" }] };
/** A statement without any pattern is about nothing; NotResource that leaves nothing out is about everything. */
const settledResources = (element, resources, holds) => {
    const isOpen = ({ isForeign, isUnreplaced }) => isForeign || isUnreplaced;
    if (!resources.some(isOpen))
        return element;
    const matching = resources.flatMap((one) => isOpen(one) ? (holds === element.negated ? [] : widest(one)) : one.text);
    return element.negated && matching.length === 0
        ? { negated: false, patterns: ["*"] }
        : { negated: element.negated, patterns: matching };
};
/** All that a pattern could match. */
const widest = ({ isForeign, parts }) => isForeign
    ? "*"
    : parts
        .map((part) => (part.kind === "variable" ? "*" : part.kind === "escape" ? `\${${part.text}}` : part.text))
        .join("");

;// CONCATENATED MODULE: ./src/iam/compare/judge.ts











/**
 * Answers a question. "no" is proven, "yes" has a request that `decide` confirms; for anything else there is a reason.
 * First everything opaque may hold or not: if even so nothing is found, there is nothing. What is found is confirmed.
 * If it is not, variables are given values and the search is made again, unless the two sides have different opaque
 * parts, which are not compared.
 */
const judge = (question, shared, budget) => {
    if (!grantsAnything(question.gainer))
        return { answer: "no" };
    if (budget.isSpent)
        return { answer: "spent" };
    try {
        return budget.part((share) => judgeWithin(question, shared, share));
    }
    catch (error) {
        if (!(error instanceof iam_budget/* BudgetSpent */.K))
            throw error;
        return { answer: "spent" };
    }
};
const judgeWithin = (question, shared, budget) => {
    const { gainer, loser, scope } = question;
    const guards = [...gainer.guards, ...loser.guards];
    const problem = new Problem(guards, scope, shared, budget);
    const first = attempt(question, problem, budget);
    if (first !== "unconfirmed" && first.answer === "no") {
        const reasons = doubts(question, problem, guards, shared, budget);
        return reasons.length > 0 ? { answer: "maybe", reasons } : first;
    }
    if (first !== "unconfirmed")
        return first;
    const parts = { gainer: opaqueParts(problem, gainer), loser: opaqueParts(problem, loser) };
    const differing = [...only(parts.gainer, parts.loser), ...only(parts.loser, parts.gainer)];
    const reasons = [...(differing.length > 0 ? differing : parts.gainer.values())];
    if (question.hasPrincipal)
        reasons.push(...tiedReasons(guards), ...callerReasons(question.action));
    if (reasons.length === 0)
        return { answer: "maybe", reasons: [unconfirmed(question.action)] };
    if (only(parts.gainer, parts.loser).length === 0 || only(parts.loser, parts.gainer).length === 0) {
        const second = attempt(question, new Problem(guards, scope, shared, budget, { bindings: bindingsFor(guards) }), budget);
        if (second !== "unconfirmed" && second.answer === "yes")
            return second;
    }
    return { answer: "maybe", reasons };
};
/** Why there may be a gain where none was found: what the policies leave open, which is not theirs to say. */
const doubts = (question, { unlistedKeys }, guards, shared, budget) => {
    const { gainer, loser, scope } = question;
    const search = (options) => {
        const problem = new Problem(guards, scope, shared, budget, { unlisted: "several", ...options });
        for (const gain of gains(problem, gainer, loser, ({ terms }) => terms, budget))
            return { problem, gain };
        return undefined;
    };
    const isOpen = unlistedKeys.length > 0 && search({}) !== undefined;
    const named = namedApartFromAccount(admitted(gainer), admitted(loser), shared);
    const direct = named.length > 0 ? search({ withoutOwnPolicies: named }) : undefined;
    const several = (key) => severalValues(key, shared.catalogue.conditionKey(key) !== undefined);
    return [...(isOpen ? unlistedKeys.map(several) : []), ...(direct ? [leftToAccount(direct)] : [])];
};
/** Whom a side lets in. */
const admitted = ({ guards }) => guards.flatMap(({ statement: { effect, principals } }) => (effect === "Allow" && principals ? [principals] : []));
const severalValues = (key, isKnown) => {
    const kind = (0,several_values/* mayHaveSeveralValues */.G)(key)
        ? "an attribute of a SAML assertion"
        : isKnown
            ? "a key that the catalogue calls single-valued and a condition asks about with a quantifier"
            : "a key that the catalogue does not have";
    return `Whether a request can have several values of ${key}, ${kind}, is not known.`;
};
const leftToAccount = ({ problem: { principal }, gain }) => {
    const found = principal.pick(wantedOf(gain.wants, principal))?.principal;
    const who = found === undefined || found.type === "anonymous" ? "somebody" : found.value;
    return `Whether ${who} has a policy of its own is not seen: in its own account it needs none where a policy names it itself, and one where only the account is named.`;
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
        if (by === undefined || loser.decider.allowedBy(request) || !isCertain(gainer, loser, request))
            continue;
        const { resource, principal, context } = request;
        return { answer: "yes", witness: { action, resource, ...(principal && { principal }), context, by } };
    }
    return found ? "unconfirmed" : { answer: "no" };
};
/** The request that a gain is about; undefined where nobody is found whom the context tells the truth about. */
const requestFor = (question, problem, { wants }) => {
    const { action, hasPrincipal } = question;
    const candidate = hasPrincipal ? problem.principal.pick(wantedOf(wants, problem.principal), action) : undefined;
    if (hasPrincipal && candidate === undefined)
        return undefined;
    const resource = problem.resource.pick(wantedOf(wants, problem.resource)) ?? "*";
    const values = new Map();
    for (const dimension of problem.keys.values()) {
        const picked = dimension.pick(wantedOf(wants, dimension));
        if (picked)
            values.set(dimension.key, picked);
    }
    for (const { key, written, value } of problem.bindings?.values() ?? []) {
        if (!problem.keys.has(key))
            values.set(written, [value]);
    }
    // A key may have the name of something that every object has, such as `__proto__`.
    const context = Object.fromEntries(values);
    if (candidate === undefined)
        return { action, resource, context };
    const tied = [...problem.keys.values()].filter((dimension) => wants.has(dimension)).map(({ key }) => key);
    const wanted = wantedOf(wants, problem.principal);
    for (const told of new Set([context, withOwn(candidate.principal, context)])) {
        const agreeing = problem.principal.agreeing(candidate, told, wanted, { keys: tied, action });
        if (agreeing)
            return { action, resource, principal: agreeing.principal, context: told };
    }
    return undefined;
};
/** Keys and principals are compared apart, though what is signed says in these keys who the principal is. */
const tiedReasons = (guards) => {
    const keys = guards.flatMap(({ statement }) => statement.conditions.map(({ key }) => key));
    return [...new Set(keys.filter((key) => always_sent/* IN_EVERY_SIGNED_REQUEST */.xw.includes(key.toLowerCase())))].map((key) => `Which principals ${key} is true of is not compared together with Principal.`);
};
const callerReasons = (action) => isForFederated(action) ? [`Whether anybody but federated principals can call ${action} is not known.`] : [];
/** The reasons why parts of a side are opaque, by what they are. */
const opaqueParts = (problem, { guards }) => new Map(guards.flatMap((guard) => problem.opaque(guard)).map(({ name, reason }) => [name, reason]));
const only = (parts, others) => [...parts].flatMap(([name, reason]) => (others.has(name) ? [] : [reason]));
const bindingsFor = (guards) => new Map(guards
    .flatMap(({ statement, version }) => [
    ...(statement.resources?.patterns ?? []).flatMap((text) => (0,template/* variablesIn */.DF)(text, version)),
    ...statement.conditions.flatMap(({ values }) => values.flatMap((text) => (0,template/* variablesIn */.DF)(text, version))),
])
    .map((variable) => [variable.key, { ...variable, value: variableSample(variable.key) }]));
/** Within the exact fragment this cannot happen; it is never hidden, and a test looks for it. */
const unconfirmed = (action) => `defect: a difference that was found for ${action} was not confirmed by deciding it; please report this.`;

;// CONCATENATED MODULE: ./src/iam/compare/partitions.ts


/**
 * Why principals cannot be told apart: a whole account is named, and principals of more than one partition are. The same
 * number in two partitions is two accounts, and which of them the policy is in is not known.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
const partitionReasons = (statements) => {
    const named = statements.flatMap(({ principals }) => principals?.principals ?? []);
    const partitions = partitionsIn(named).toSorted();
    if (partitions.length < 2 || !named.some(isWholeAccount))
        return [];
    return [
        `Principals of the partitions ${partitions.join(" and ")} are named, and in which one the policy's accounts are is not known.`,
    ];
};

;// CONCATENATED MODULE: ./src/iam/compare/same.ts
/** Whether two sets are written the same, statement by statement; the quickest way to see that nothing changed. */
const haveSameStatements = (before, after) => {
    const [a, b] = [before, after].map((set) => {
        const boundary = set.kind === "identity" && set.boundary ? [set.boundary] : [];
        return [...set.policies, undefined, ...boundary].map((named) => named?.policy);
    });
    return isSame(a, b);
};
const isSame = (a, b) => {
    if (a === b)
        return true;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
        return false;
    if (Array.isArray(a) || Array.isArray(b)) {
        return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, at) => isSame(item, b[at]));
    }
    const [entries, others] = [Object.entries(a), new Map(Object.entries(b))];
    return (entries.length === others.size && entries.every(([key, value]) => key === "place" || isSame(value, others.get(key))));
};

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
        if (positions.length > 0 && isFree(token))
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
            throw new iam_budget/* BudgetSpent */.K();
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
    has(text, budget) {
        if (!text.startsWith(this.prefix))
            return false;
        let positions = positionsAt(this.tokens, this.prefix.length);
        for (let index = this.prefix.length; index < text.length && positions.length > 0; index++) {
            if (isAnyEnd(this.tokens, positions))
                return true;
            budget?.spend(positions.length);
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

;// CONCATENATED MODULE: ./src/iam/compare/shared.ts



/** What comparisons share: what is known beside the policies, and what was made of it and of patterns so far. */
class Shared {
    catalogue;
    partition;
    account;
    automata = new Automata();
    /** The languages of the resources of a universe. */
    languagesOf;
    /** By the list of resource types, which actions that have the same share. */
    universeOf;
    constructor(catalogue, { partition, account }) {
        this.catalogue = catalogue;
        this.partition = partition;
        this.account = account;
        this.universeOf = (0,once/* oncePer */.P)((resourceTypes) => resourcesOf({ resourceTypes }, partition));
        this.languagesOf = (0,once/* oncePer */.P)((universe) => resourceLanguages(universe, this.automata));
    }
    /** The resources of an action of the catalogue. */
    resourcesOf(action) {
        return this.universeOf(action.resourceTypes);
    }
}

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
 * Only statements with wildcards or NotAction that one side alone has can bring that about. `gainer` must grant something.
 * Gives the reasons why there may be such actions; none when there are none.
 */
const unknownActions = (gainer, loser, changed, shared, budget) => {
    const open = changed.filter(({ statement }) => statement.actions.negated || !statement.actions.patterns.every(isExact));
    if (open.length === 0)
        return [];
    const isNear = overlapsWith(open);
    const near = (side) => ({ ...side, guards: side.guards.filter(isNear) });
    const { catalogue, automata } = shared;
    const scope = {
        resources: anyResource(automata),
        likelyResources: () => ["*"],
        actions: unknownTo(catalogue, automata),
    };
    const spent = ["budget: comparing actions that are not in the catalogue takes more steps than were given."];
    if (budget.isSpent)
        return spent;
    try {
        return budget.part((share) => {
            const sides = [near(gainer), near(loser)];
            const problem = new Problem(sides.flatMap(({ guards }) => guards), scope, shared, share);
            const reasons = new Set();
            for (const gain of gains(problem, ...sides, ({ whole }) => whole, share)) {
                reasons.add(reasonFor(gain, problem, shared));
            }
            return [...reasons];
        });
    }
    catch (error) {
        if (!(error instanceof iam_budget/* BudgetSpent */.K))
            throw error;
        return spent;
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

// EXTERNAL MODULE: ./src/common/first-of.ts
var first_of = __webpack_require__(26017);
;// CONCATENATED MODULE: ./src/iam/compare/unlisted-resources.ts



/**
 * Looks for differences on resources that the catalogue does not list for an action, though a policy names them: single
 * ones of an action that has no resource types, and `*` of one that need not name any. AWS says that such a statement
 * does not apply, or leaves it open; its own policies have them, and the catalogue is of a certain day. Gives the reasons
 * why there may be a difference; none when there is none.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const unlistedResources = (classes, judge, shared) => {
    const { catalogue } = shared;
    const groups = { single: new Groups(judge), any: new Groups(judge, noResource) };
    for (const actionClass of classes) {
        const guards = [...actionClass.before, ...actionClass.after];
        if (!guards.some(isOnSingle))
            continue;
        for (const id of actionClass.known) {
            const action = catalogue.action(id);
            if (action === undefined)
                continue;
            if (action.resourceTypes.length === 0)
                groups.single.ask(actionClass, id);
            else if (!shared.resourcesOf(action).isRequired)
                groups.any.ask(actionClass, id);
        }
    }
    const { date } = catalogue.source;
    return [
        ...groups.single.reason((actions) => `The catalogue of ${date} has no resource type for ${actions}, for which a statement names resources.`),
        ...groups.any.reason((actions) => `Whether ${actions} is always asked about one resource, as the catalogue of ${date} lists them, is not known.`),
    ];
};
/**
 * Looks for differences on resources whose ARNs have the catalogue's form only if a name in them may be empty or hold a
 * colon, or a region or an account may be left out. No document says where AWS has such ARNs, and it has many.
 */
const unlistedForms = (classes, judge, shared) => {
    const found = [];
    for (const actionClass of classes) {
        if ([...actionClass.before, ...actionClass.after].every(tellsNothingApart))
            continue;
        for (const [resources, { id, service }] of universesOf(actionClass, shared)) {
            const loose = loosened(resources, service, shared.partition);
            const concerned = concernedWith(loose, actionClass);
            if (concerned === undefined || concerned.isOnAny)
                continue;
            const verdict = judge(concerned, id, loose);
            if (verdict.answer !== "no")
                found.push(verdict.answer === "yes" ? `${id} on ${verdict.witness.resource}` : id);
        }
    }
    if (found.length === 0)
        return [];
    const { date } = shared.catalogue.source;
    return [
        `Whether AWS has resources of a form that the catalogue of ${date} lacks is not known: ${(0,first_of/* firstOf */.K)(found, 1)}.`,
    ];
};
/** The resources of a class's actions, each with the first action that has them. */
const universesOf = ({ known }, shared) => {
    const universes = new Map();
    for (const id of known) {
        const action = shared.catalogue.action(id);
        if (action === undefined || action.resourceTypes.length === 0)
            continue;
        const resources = shared.resourcesOf(action);
        if (!universes.has(resources))
            universes.set(resources, action);
    }
    return universes;
};
/** Whether a statement is about resources by their ARNs, so that it could leave out "*". */
const isOnSingle = ({ statement, resources }) => statement.resources?.negated === false && !resources.some((resource) => couldMatch(resource, noResource));
/** The actions of which there may be more; those of one class stand or fall together. */
class Groups {
    actions = [];
    answers = new Map();
    judge;
    resources;
    constructor(judge, resources) {
        this.judge = judge;
        this.resources = resources;
    }
    ask(actionClass, action) {
        const answer = this.answers.get(actionClass) ?? this.judge(actionClass, action, this.resources).answer;
        this.answers.set(actionClass, answer);
        if (answer !== "no")
            this.actions.push(action);
    }
    reason(say) {
        return this.actions.length === 0 ? [] : [say((0,first_of/* firstOf */.K)(this.actions, 1))];
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
const compileComparer = ({ catalogue, partition, account, budget = 20_000_000 }) => {
    let shared = new Shared(catalogue, { partition, account });
    return (before, after) => {
        if (before.kind !== after.kind)
            throw new Error(`Sets of ${before.kind} and ${after.kind} policies do not compare`);
        if (haveSameStatements(before, after))
            return equivalent;
        if (shared.automata.size > keptParts)
            shared = new Shared(catalogue, { partition, account });
        shared.automata.renew();
        return new Comparing(before, after, shared, new iam_budget/* Budget */._(budget)).run();
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
    shared;
    budget;
    hasPrincipal;
    /** The one that principals are named in, where nobody reaches a resource of another one. */
    partition;
    before;
    after;
    found = { added: new Findings(), removed: new Findings() };
    constructor(before, after, shared, budget) {
        this.shared = shared;
        this.budget = budget;
        this.hasPrincipal = before.kind !== "identity";
        const hasBoundary = hasOwnBoundary(before) || hasOwnBoundary(after);
        const judged = (set) => ({
            guards: guardsOf(set, hasBoundary),
            hasBoundary,
            decider: (0,decide/* compileDecider */.s)(set),
        });
        this.before = judged(before);
        this.after = judged(after);
        const guards = [...this.before.guards, ...this.after.guards];
        [this.partition] = partitionsIn(guards.flatMap(({ statement }) => statement.principals?.principals ?? []));
    }
    run() {
        try {
            this.judgeAll();
        }
        catch (error) {
            if (!(error instanceof iam_budget/* BudgetSpent */.K))
                throw error;
            const reasons = ["budget: grouping the actions takes more steps than were given."];
            this.found.added.maybe(reasons);
            this.found.removed.maybe(reasons);
        }
        return this.answer();
    }
    judgeAll() {
        const changed = [...missing(this.before, this.after), ...missing(this.after, this.before)];
        const mixed = partitionReasons([...this.before.guards, ...this.after.guards].map(({ statement }) => statement));
        if (mixed.length > 0) {
            this.found.added.maybe(mixed);
            this.found.removed.maybe(mixed);
            return;
        }
        const sides = { before: this.before.guards, after: this.after.guards };
        const classes = actionClasses({ ...sides, changed }, this.shared, this.budget);
        for (const actionClass of classes) {
            this.judgeClass(actionClass, "added");
            this.judgeClass(actionClass, "removed");
        }
        this.judgeUnknown("added", classes, changed);
        this.judgeUnknown("removed", classes, changed);
    }
    judgeClass(actionClass, direction) {
        const found = this.found[direction];
        let witness;
        for (const { actions, resources, ...guards } of actionClass.parts) {
            // One whom anybody can call, if there is one: the witness of a class is about this action.
            const action = actions.find((id) => !isForFederated(id)) ?? actions[0] ?? "";
            const verdict = this.judge(guards, direction, action, resources);
            if (verdict.answer === "maybe")
                found.maybe(verdict.reasons);
            if (verdict.answer === "spent")
                found.spent.push(...actions);
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
            found.maybe([`"${action}" is not in the catalogue of ${this.shared.catalogue.source.date}.`]);
        }
    }
    /** Without resources, those of an action that nobody knows. */
    judge(guards, direction, action, resources) {
        const ofApi = inApiPaths(guards, action, this.shared.automata);
        const before = { ...this.before, guards: (ofApi ?? guards).before };
        const after = { ...this.after, guards: (ofApi ?? guards).after };
        return judge({
            action,
            gainer: direction === "added" ? after : before,
            loser: direction === "added" ? before : after,
            scope: ofApi?.scope ?? {
                resources: resources ? this.shared.languagesOf(resources) : anyResource(this.shared.automata),
                likelyResources: (wanted) => (resources ? likelyResources(resources, wanted, this.partition) : ["*"]),
            },
            hasPrincipal: this.hasPrincipal,
        }, this.shared, this.budget);
    }
    /** What the catalogue does not list decides only where nothing that it lists does. */
    judgeUnknown(direction, classes, changed) {
        const [gainer, loser] = direction === "added" ? [this.after, this.before] : [this.before, this.after];
        const found = this.found[direction];
        if (found.witnesses.length > 0 || !grantsAnything(gainer))
            return;
        found.maybe(unknownActions(gainer, loser, changed, this.shared, this.budget));
        if (found.answer !== "no")
            return;
        const judge = (guards, action, resources) => this.judge(guards, direction, action, resources);
        found.maybe(unlistedResources(classes, judge, this.shared));
        found.maybe(unlistedForms(classes, judge, this.shared));
    }
    answer() {
        const { added, removed } = this.found;
        const relation = relationOf(added, removed);
        return {
            relation,
            witnesses: [...added.witnesses, ...removed.witnesses],
            summary: { addedActions: added.actions.toSorted(), removedActions: removed.actions.toSorted() },
            unknown: [...new Set([...added.reasons, ...removed.reasons, ...spentReason([...added.spent, ...removed.spent])])],
        };
    }
}
/** What was found in one direction. */
class Findings {
    witnesses = [];
    actions = [];
    reasons = new Set();
    /** The actions that the budget did not last for. */
    spent = [];
    maybe(reasons) {
        for (const reason of reasons)
            this.reasons.add(reason);
    }
    get answer() {
        if (this.witnesses.length > 0)
            return "yes";
        return this.reasons.size > 0 || this.spent.length > 0 ? "maybe" : "no";
    }
}
/** One reason for all actions that the budget did not last for, of which there can be thousands. */
const spentReason = (actions) => {
    const all = [...new Set(actions)].sort();
    const [first, ...more] = all;
    if (first === undefined)
        return [];
    if (more.length === 0)
        return [`budget: comparing ${first} takes more steps than were given.`];
    const services = [...new Set(all.map(serviceOf))];
    const named = services.slice(0, namedServices);
    const rest = services.length - named.length;
    const of = rest > 0 ? `${named.join(", ")} and ${rest} more services` : named.join(", ");
    return [`budget: comparing ${all.length} actions, of ${of}, takes more steps than were given.`];
};
const namedServices = 5;
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

/***/ 18006:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ changesAccess),
/* harmony export */   Qv: () => (/* binding */ opposite),
/* harmony export */   cO: () => (/* binding */ relationWords),
/* harmony export */   td: () => (/* binding */ byUrgency)
/* harmony export */ });
const words = {
    unknown: { label: "? UNKNOWN", meaning: "what changes cannot be said in full", rank: 0 },
    incomparable: { label: "\u25c6 INCOMPARABLE", meaning: "some access is added and some is taken away", rank: 1 },
    broader: { label: "\u25b2 BROADER", meaning: "more is allowed than before", rank: 2 },
    new: { label: "\u271a NEW", meaning: "did not exist before", rank: 3 },
    gone: { label: "\u2716 GONE", meaning: "all of it is taken away", rank: 4 },
    narrower: { label: "\u25bc NARROWER", meaning: "less is allowed than before", rank: 5 },
    equivalent: { label: "= EQUIVALENT", meaning: "documents change, what they allow does not", rank: 6 },
    unchanged: { label: "= UNCHANGED", meaning: "no access changes", rank: 7 },
};
/** The label, the meaning and the urgency of a relation. */
const relationWords = (relation) => words[relation];
/** Whether access changes, or might. */
const changesAccess = (relation) => relation !== "equivalent" && relation !== "unchanged";
/** Most urgent first; keeps the order of equals. */
const byUrgency = (items, relationOf) => items.toSorted((a, b) => words[relationOf(a)].rank - words[relationOf(b)].rank);
const opposites = {
    broader: "narrower",
    narrower: "broader",
    new: "gone",
    gone: "new",
};
/** The relation read from the other side: before as compared with after. */
const opposite = (relation) => opposites[relation] ?? relation;


/***/ })

};
;