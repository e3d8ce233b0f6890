"use strict";
exports.id = 2451;
exports.ids = [2451];
exports.modules = {

/***/ 43312:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createFacts)
});

// EXTERNAL MODULE: ./src/common/once.ts
var once = __webpack_require__(53324);
// EXTERNAL MODULE: ./src/iam/lint/glob.ts
var glob = __webpack_require__(88581);
;// CONCATENATED MODULE: ./src/iam/lint/expand.ts


/** Longer than any action's id; a pattern that needs more characters matches none. */
const LONGEST_ID = 200;
/** Gives an expander over the catalogue; every search is paid from the budget. */
const createActionExpander = (catalogue, budget) => {
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
    const matching = (0,once/* oncePer */.P)(search);
    const matchingActions = (0,once/* oncePer */.P)((pattern) => matching(pattern).flatMap((id) => catalogue.action(id) ?? []));
    const prepared = (0,once/* oncePer */.P)(prepare);
    return {
        matching: (pattern) => matching(pattern.toLowerCase()),
        matchingActions: (pattern) => matchingActions(pattern.toLowerCase()),
        covers: (element, action) => {
            const patterns = prepared(element);
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

// EXTERNAL MODULE: ./src/iam/lint/nearest.ts
var nearest = __webpack_require__(46617);
;// CONCATENATED MODULE: ./src/iam/lint/nearest-key.ts


/** Gives a finder over the catalogue; every search is paid from the budget. */
const createNearestKey = (catalogue, budget) => {
    const candidatesOf = (0,once/* oncePer */.P)((service) => {
        const ofActions = (catalogue.actionsOf(service) ?? []).flatMap((id) => catalogue.action(id)?.conditionKeys ?? []);
        const keys = [...new Set([...catalogue.globalConditionKeys(), ...ofActions].map((known) => known.key))];
        return { keys, heads: keys.filter((key) => key.includes("/${")).map((key) => key.slice(0, key.indexOf("/${"))) };
    });
    return (key, limit) => {
        const { keys, heads } = candidatesOf(key.split(":", 1)[0]?.toLowerCase() ?? "");
        budget.spend(keys.length);
        const slash = key.indexOf("/");
        const [head, name] = slash < 0 ? [key, undefined] : [key.slice(0, slash), key.slice(slash + 1)];
        // A tag's key without the name of the tag.
        const alone = heads.find((one) => one.toLowerCase() === head.toLowerCase());
        if (alone !== undefined)
            return `${alone}/${name || "<name>"}`;
        if (name === undefined)
            return (0,nearest/* nearest */.p)(key, keys, budget, limit);
        const near = (0,nearest/* nearest */.p)(head, heads, budget, limit);
        return near === undefined ? undefined : `${near}/${name}`;
    };
};

// EXTERNAL MODULE: ./src/iam/catalogue/unlisted.ts
var unlisted = __webpack_require__(8389);
// EXTERNAL MODULE: ./src/iam/language/arn.ts
var arn = __webpack_require__(51923);
;// CONCATENATED MODULE: ./src/iam/lint/arn-overlap.ts


const ARN_FIELDS = 6;
/** The last field, and the one before it. */
const RESOURCE = 5;
const ACCOUNT = 4;
/** The service first: it tells most ARNs apart. Of the partition no template says anything. */
const FIELD_ORDER = [2, RESOURCE, ACCOUNT, 3];
/** Takes a resource pattern apart. A colon within a policy variable parts nothing. */
const preparePattern = (pattern) => {
    const whole = (0,glob/* tokenize */.qw)((0,arn/* completeArn */.fd)(pattern, "2012-10-17"));
    return { whole, fields: splitAt(whole, (token) => token === ":") };
};
/** Takes an ARN's template apart. */
const prepareTemplate = ({ parts }) => {
    const whole = parts.flatMap(stepsOf);
    const fields = splitAt(whole, isColon);
    return { whole, fields, afterType: afterType(fields[RESOURCE] ?? []) };
};
const isColon = (step) => "character" in step && step.character === ":";
const afterType = (resource) => {
    const end = resource.findIndex((step) => "not" in step || isColon(step));
    const last = resource[end];
    return last && isColon(last) ? resource.slice(end + 1) : undefined;
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
 * placeholder may be empty. Who writes all six fields of an ARN means them one by one, save that a star for the account
 * reaches over the type too; with fewer, a wildcard must have swallowed some.
 */
const overlaps = (pattern, template) => pattern.fields.length < ARN_FIELDS
    ? fieldOverlaps(pattern.whole, template.whole)
    : couldBeAccount(pattern.fields[ACCOUNT] ?? []) &&
        FIELD_ORDER.every((field) => field === RESOURCE
            ? resourceOverlaps(pattern, template)
            : fieldOverlaps(pattern.fields[field] ?? [], template.fields[field] ?? []));
/** AWS's own policies have `arn:aws:logs:*:*:/aws-glue/*` for log groups, and `arn:aws:secretsmanager:*:*:sqlworkbench!*`. */
const resourceOverlaps = ({ fields }, template) => {
    const resource = fields[RESOURCE] ?? [];
    const canReachOver = fields[ACCOUNT]?.at(-1) === "*" && !resource.includes(":");
    return (fieldOverlaps(resource, template.fields[RESOURCE] ?? []) ||
        (canReachOver && template.afterType !== undefined && fieldOverlaps(resource, template.afterType)));
};
/**
 * Whether a field could match an account's id, which has 12 digits, or the word that what AWS owns has in its place.
 * Source: https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
 */
const couldBeAccount = (field) => {
    const text = field.join("");
    return (text.includes("${") || (/^\d+$/.test(text) ? text.length === ACCOUNT_DIGITS : /^(?:[\d*?]+|[a-z*?-]*)$/.test(text)));
};
const ACCOUNT_DIGITS = 12;
/** Only a pattern that leaves the name open matches both: they differ in every character and in their length. */
const UNLIKELY_NAMES = ["q", "z".repeat(20)];
/** Whether the resource pattern matches the template's resource whatever its name is. Region and account do not count. */
const leavesNameOpen = (pattern, template) => UNLIKELY_NAMES.every((name) => (0,glob/* includes */.mK)(pattern.fields[RESOURCE] ?? pattern.whole, (template.fields[RESOURCE] ?? []).flatMap((step) => ("character" in step ? step.character : [...name]))));
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
    const prepared = (0,once/* oncePer */.P)(preparePattern);
    const templatesOf = (0,once/* oncePer */.P)((type) => type.arns.map(prepareTemplate));
    const typeFits = (0,once/* oncePer */.P)((type) => (0,once/* oncePer */.P)((text) => {
        const pattern = prepared(text);
        return templatesOf(type).some((template) => {
            budget.spend(overlapCost(pattern, template));
            return overlaps(pattern, template);
        });
    }));
    const unlistedFits = (0,once/* oncePer */.P)((service) => {
        const templates = (0,unlisted/* unlistedArns */.H)(service).map(prepareTemplate);
        return (0,once/* oncePer */.P)((text) => templates.some((template) => overlaps(prepared(text), template)));
    });
    const isOpen = (0,once/* oncePer */.P)((type) => (0,once/* oncePer */.P)((text) => typeFits(type)(text) &&
        templatesOf(type).some((template) => {
            budget.spend(overlapCost(prepared(text), template));
            return leavesNameOpen(prepared(text), template);
        })));
    // A request that names no resource is on `*`, which only this pattern matches.
    const fits = (text, action) => text === "*" ||
        text.length > MAX_LENGTH ||
        isShort(text, action) ||
        action.resourceTypes.some(({ type }) => typeFits(type)(text));
    return {
        fits,
        mayFit: (text, action) => fits(text, action) || unlistedFits(action.service)(text),
        fitsAny: (text, action) => text === "*" || (text.length <= MAX_LENGTH && action.resourceTypes.some(({ type }) => isOpen(type)(text))),
    };
};
/**
 * Whether it is what API Gateway takes for an ARN of the API that the policy is on: `execute-api:/stage/GET/pets`.
 * Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-examples.html
 */
const isShort = (text, { service }) => service === "execute-api" && text.startsWith("execute-api:/");

;// CONCATENATED MODULE: ./src/iam/lint/facts.ts



/** Gives the facts of a catalogue. */
const createFacts = (catalogue, budget) => ({
    catalogue,
    actions: createActionExpander(catalogue, budget),
    resources: createResourceFit(budget),
    nearestKey: createNearestKey(catalogue, budget),
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
/** Takes a pattern apart. `${*}`, `${?}` and `${$}` are the characters themselves; any other `${\u2026}` is one piece. */
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

/***/ 82451:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ likelyActions),
  P: () => (/* binding */ meantActions)
});

// EXTERNAL MODULE: ./src/iam/budget.ts
var budget = __webpack_require__(35920);
// EXTERNAL MODULE: ./src/iam/lint/facts.ts + 4 modules
var lint_facts = __webpack_require__(43312);
// EXTERNAL MODULE: ./src/iam/lint/nearest.ts
var nearest = __webpack_require__(46617);
;// CONCATENATED MODULE: ./src/iam/lint/operations.ts
const OPERATIONS = {
    "budgets:CreateBudget": ["budgets:ModifyBudget"],
    "budgets:DeleteBudget": ["budgets:ModifyBudget"],
    "budgets:DescribeBudget": ["budgets:ViewBudget"],
    "budgets:DescribeBudgets": ["budgets:ViewBudget"],
    "budgets:UpdateBudget": ["budgets:ModifyBudget"],
    "dynamodb:TransactGetItems": ["dynamodb:GetItem"],
    "kms:GenerateKey": ["kms:GenerateDataKey"],
    "lambda:Invoke": ["lambda:InvokeFunction"],
    "s3:CompleteMultipartUpload": ["s3:PutObject"],
    "s3:CopyObject": ["s3:PutObject", "s3:GetObject"],
    "s3:CreateMultipartUpload": ["s3:PutObject"],
    "s3:DeleteBucketCors": ["s3:PutBucketCORS"],
    "s3:DeleteBucketEncryption": ["s3:PutEncryptionConfiguration"],
    "s3:DeleteBucketLifecycle": ["s3:PutLifecycleConfiguration"],
    "s3:DeleteBucketOwnershipControls": ["s3:PutBucketOwnershipControls"],
    "s3:DeleteBucketReplication": ["s3:PutReplicationConfiguration"],
    "s3:DeleteBucketTagging": ["s3:PutBucketTagging"],
    "s3:DeleteObjects": ["s3:DeleteObject"],
    "s3:DeletePublicAccessBlock": ["s3:PutBucketPublicAccessBlock"],
    "s3:GetBucketEncryption": ["s3:GetEncryptionConfiguration"],
    "s3:GetBucketLifecycle": ["s3:GetLifecycleConfiguration"],
    "s3:GetBucketLifecycleConfiguration": ["s3:GetLifecycleConfiguration"],
    "s3:GetBucketNotificationConfiguration": ["s3:GetBucketNotification"],
    "s3:GetBucketReplication": ["s3:GetReplicationConfiguration"],
    "s3:GetObjectMetadata": ["s3:GetObject"],
    "s3:HeadBucket": ["s3:ListBucket"],
    "s3:HeadObject": ["s3:GetObject"],
    "s3:ListBuckets": ["s3:ListAllMyBuckets"],
    "s3:ListMultipartUploads": ["s3:ListBucketMultipartUploads"],
    "s3:ListObjectVersions": ["s3:ListBucketVersions"],
    "s3:ListObjects": ["s3:ListBucket"],
    "s3:ListObjectsV2": ["s3:ListBucket"],
    "s3:ListParts": ["s3:ListMultipartUploadParts"],
    "s3:PutBucketEncryption": ["s3:PutEncryptionConfiguration"],
    "s3:PutBucketLifecycle": ["s3:PutLifecycleConfiguration"],
    "s3:PutBucketLifecycleConfiguration": ["s3:PutLifecycleConfiguration"],
    "s3:PutBucketNotificationConfiguration": ["s3:PutBucketNotification"],
    "s3:PutBucketReplication": ["s3:PutReplicationConfiguration"],
    "s3:SelectObjectContent": ["s3:GetObject"],
    "s3:UploadPart": ["s3:PutObject"],
    "s3:UploadPartCopy": ["s3:PutObject", "s3:GetObject"],
};
/**
 * The actions that allow an operation, by the operation as an action of its service in lower case: operations of the API
 * whose name is none of an action, and names that are taken for one.
 * Sources: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html,
 * https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html,
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbudgetservice.html,
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
 */
const ACTIONS_OF_OPERATION = new Map(Object.entries(OPERATIONS).map(([operation, actions]) => [operation.toLowerCase(), actions]));

// EXTERNAL MODULE: ./src/iam/lint/service-finder.ts
var service_finder = __webpack_require__(54305);
;// CONCATENATED MODULE: ./src/iam/lint/meant-actions.ts





/** Enough for one action that is written without wildcards and is none of a megabyte. */
const STEPS = 4_000_000;
/**
 * Gives what an action that AWS does not have may mean: what allows the operation of that name, all of it together, the
 * nearest of its service's, or the same one of other services. None where nothing is near; undefined for an action that AWS has.
 */
const meantActions = (action, catalogue) => {
    if (catalogue.action(action))
        return undefined;
    const facts = (0,lint_facts/* createFacts */.u)(catalogue, new budget/* Budget */._(STEPS));
    const [service = "", name = ""] = action.split(":", 2);
    if (catalogue.actionsOf(service))
        return likelyActions(action, facts);
    const services = (0,service_finder/* createServiceFinder */.C)(facts)(service, name);
    return services.map((prefix) => `${prefix}:${name}`).filter((id) => catalogue.action(id));
};
/** What allows the operation of that name, the nearest name of the same service, or the same name in another service. */
const likelyActions = (action, facts) => ACTIONS_OF_OPERATION.get(action.toLowerCase()) ?? [nearestAction(action, facts) ?? []].flat();
const nearestAction = (action, { catalogue, budget }) => {
    const [service = "", name = ""] = action.split(":", 2);
    const ids = catalogue.actionsOf(service) ?? [];
    const near = (0,nearest/* nearest */.p)(name, ids.map((id) => id.slice(service.length + 1)), budget);
    if (near !== undefined)
        return `${service.toLowerCase()}:${near}`;
    budget.spend(catalogue.services().length);
    const [elsewhere, ...more] = catalogue.services().flatMap((other) => catalogue.action(`${other}:${name}`) ?? []);
    // A single word, such as Receive, is too common to tell a service.
    if (elsewhere === undefined || more.length > 0 || !/:.*[a-z][A-Z]/.test(elsewhere.id))
        return undefined;
    return elsewhere.id;
};


/***/ }),

/***/ 46617:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _common_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);

/** A longer word is no slip of one of AWS's names. */
const MAX_LENGTH = 100;
/**
 * Gives the candidate that is the fewest changes of a character away from `word`, disregarding case, or undefined when
 * none is near enough to have been meant: at most `limit` changes, a third of the word unless told. The first of several
 * that are equally near.
 */
const nearest = (word, candidates, budget, limit = Math.floor(word.length / 3)) => {
    if (word.length > MAX_LENGTH)
        return undefined;
    const near = candidates.filter(({ length }) => Math.abs(length - word.length) <= limit);
    for (const { length } of near)
        budget.spend(length * word.length);
    const lowerCase = near.map((candidate) => candidate.toLowerCase());
    return near[(0,_common_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestIndex */ .z)(word.toLowerCase(), lowerCase, limit)];
};


/***/ }),

/***/ 54305:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createServiceFinder),
/* harmony export */   w: () => (/* binding */ createServicesNamed)
/* harmony export */ });
/* harmony import */ var _common_grouped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21687);
/* harmony import */ var _common_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53324);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88581);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46617);




/** A longer list helps nobody. */
const MOST = 3;
/** A slip in a shorter word makes another service of it too easily, unless that one has the action. */
const LONG = 6;
/** Gives the services that are called or abbreviated as the word is: `elasticmapreduce`, Amazon Elastic MapReduce, by `emr`. */
const createServicesNamed = (catalogue) => servicesBy(catalogue, fullNames);
/**
 * Gives a finder. What has the action comes first: the service of that name or abbreviation, those with the word in their
 * names, the one whose prefix is nearly the word, and the only one with such an action.
 */
const createServiceFinder = ({ catalogue, actions, budget }) => {
    const servicesNamed = createServicesNamed(catalogue);
    const servicesWith = servicesBy(catalogue, wordsOf);
    const others = catalogue.services();
    return (word, action) => {
        budget.spend(others.length);
        const near = [(0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, others, budget) ?? []].flat();
        const named = servicesNamed(word);
        const has = (prefix) => actions.matching(`${prefix}:${action}`).length > 0;
        for (const candidates of [named, servicesWith(word), near]) {
            const fitting = candidates.filter(has);
            if (fitting.length > 0 && fitting.length <= MOST)
                return fitting;
        }
        const owners = (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isPattern */ .Pt)(action) ? [] : catalogue.servicesWith(action);
        if (owners.length === 1)
            return owners;
        return [...named, ...(word.length < LONG ? [] : near)].slice(0, 1);
    };
};
const servicesBy = (catalogue, wordsIn) => {
    const byWord = (0,_common_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => {
        const entries = catalogue
            .services()
            .flatMap((prefix) => wordsIn(catalogue.serviceName(prefix) ?? "").map((word) => ({ word, prefix })));
        return (0,_common_grouped_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .z)(entries, ({ word }) => word);
    });
    return (word) => (byWord().get(squeeze(word)) ?? []).map(({ prefix }) => prefix);
};
/** The name in one word, with and without what it may end in, and its capital letters and digits: `emr`. */
const fullNames = (name) => {
    const own = ownName(name);
    const short = own.replace(/ (?:Service|V2)$/, "");
    return [
        ...new Set([own, short].flatMap((text) => [squeeze(text), ...[text, text.replace("Apache ", "")].map(initials)])),
    ];
};
/** Every word of the name that is long enough to tell it. */
const wordsOf = (name) => [
    ...new Set(ownName(name)
        .split(" ")
        .map(squeeze)
        .filter((word) => word.length > 2)),
];
/** Without the company, and without the explanation in brackets. */
const ownName = (name) => name.replace(/^(?:Amazon|AWS) /, "").replace(/ \(.*\)/, "");
const initials = (text) => text.replace(/[^A-Z0-9]/g, "").toLowerCase();
const squeeze = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");


/***/ })

};
;