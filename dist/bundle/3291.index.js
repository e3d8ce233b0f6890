"use strict";
exports.id = 3291;
exports.ids = [3291,393];
exports.modules = {

/***/ 26017:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ firstOf)
/* harmony export */ });
/** The first few of some names, and how many more there are: `a, b and 3 more`. */
const firstOf = (names, most) => {
    const first = names.slice(0, most).join(", ");
    return names.length > most ? `${first} and ${names.length - most} more` : first;
};


/***/ }),

/***/ 21687:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ firstOfEach),
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Items with the same key, in the order in which the keys first come; Node 20 has no Map.groupBy. */
const grouped = (items, keyOf) => {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group === undefined)
            groups.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return groups;
};
/** The first of the items with each key, in their order. */
const firstOfEach = (items, keyOf) => [...grouped(items, keyOf).values()].flatMap((group) => group.slice(0, 1));


/***/ }),

/***/ 57263:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ keysOf),
/* harmony export */   j: () => (/* binding */ escapeKey)
/* harmony export */ });
/** A key as a part of a JSON pointer (RFC 6901, section 3). */
const escapeKey = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");
/** The keys that a JSON pointer leads through; none for the whole document. */
const keysOf = (pointer) => pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));


/***/ }),

/***/ 61426:
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

/***/ 40393:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadCatalogue: () => (/* binding */ loadCatalogue),
  loadManagedPolicies: () => (/* binding */ loadManagedPolicies)
});

// EXTERNAL MODULE: ./src/common/once.ts
var once = __webpack_require__(53324);
;// CONCATENATED MODULE: ./src/iam/catalogue/encoding.ts
/** Takes a service's line into its parts but the name, which stay text. */
const splitService = (line) => {
    const [prefix = "", , keys = "", types = "", groups = ""] = line.split("|");
    return { prefix, keys, types, groups };
};
/** Gives the name in a service's line, of which the rest stays as it is: all services are asked for theirs at once. */
const nameIn = (line) => {
    const start = line.indexOf("|") + 1;
    return line.slice(start, line.indexOf("|", start));
};
/** Gives the GROUPs in a service's line, of which the rest stays as it is. */
const groupsIn = (line) => line.slice(line.lastIndexOf("|") + 1);
/** Reads the KEYs of a service. */
const decodeKeys = (text) => list(text, ";").map(decodeKey);
/** Reads one KEY. */
const decodeKey = (text) => {
    const [key = "", type = ""] = text.split("=");
    return { key, type: oneOf(KEY_TYPES, type.replace("*", "")), multivalued: type.endsWith("*") };
};
/** Reads the TYPEs of a service. */
const decodeTypes = (text) => list(text, ";").map((type) => {
    const [name = "", arns = "", keys = ""] = type.split("=");
    return { name, arns: list(arns, ","), keys: decodeIndexes(keys) };
});
/** Reads the names of a service's actions, each with its GROUP's text for `splitGroup`. */
const decodeActions = (text) => list(text, ";").flatMap((group) => group
    .slice(group.lastIndexOf("=") + 1)
    .split(",")
    .map((name) => ({ name, group })));
/** Takes a GROUP into its parts but the names of its actions, which stay text. */
const splitGroup = (text) => {
    const [level = "", types = "", keys = ""] = text.split("=");
    return { level, types, keys };
};
/** Reads the resource types of a GROUP. */
const decodeGroupTypes = (text) => list(text, ",").map((type) => ({ type: Number.parseInt(type, 10), required: type.endsWith("!") }));
/** Reads indexes into the service's keys. */
const decodeIndexes = (text) => list(text, ",").map(Number);
/** Every access level, from the least to the most far-reaching. */
const LEVELS = ["List", "Read", "Write", "Tagging", "Permissions management"];
/** Every type of a condition key. */
const KEY_TYPES = ["String", "ARN", "Bool", "Date", "IPAddress", "Numeric"];
/** Gives the word that `text` is; throws on any other, which only damaged data can hold. */
const oneOf = (words, text) => {
    const word = words.find((candidate) => candidate === text);
    if (word === undefined)
        throw new Error(`The catalogue has "${text}" where it can only have ${words.join(", ")}.`);
    return word;
};
const list = (text, separator) => (text === "" ? [] : text.split(separator));

;// CONCATENATED MODULE: ./src/iam/catalogue/keys.ts
/** Gives the index over a list of keys. */
const createKeyIndex = (all) => {
    const exact = new Map(all.map((key) => [key.key.toLowerCase(), key]));
    const templates = all.filter(({ key }) => key.includes("${")).map((key) => ({ key, literals: literalsOf(key.key) }));
    return {
        all,
        named: (wanted) => exact.get(wanted),
        find: (wanted) => exact.get(wanted) ?? templates.find(({ literals }) => completes(wanted, literals))?.key,
    };
};
const literalsOf = (template) => template.toLowerCase().split(/\$\{[^}]+\}/);
/** Whether `text` is the literals with at least one character between each two of them. */
const completes = (text, literals) => {
    const [head = "", ...rest] = literals;
    const tail = rest.pop() ?? "";
    if (!text.startsWith(head) || !text.endsWith(tail))
        return false;
    let position = head.length;
    for (const literal of rest) {
        const found = text.indexOf(literal, position + 1);
        if (found === -1)
            return false;
        position = found + literal.length;
    }
    return text.length - tail.length > position;
};

// EXTERNAL MODULE: ./src/iam/catalogue/arn.ts
var arn = __webpack_require__(71684);
// EXTERNAL MODULE: ./src/iam/catalogue/several-values.ts
var several_values = __webpack_require__(20286);
;// CONCATENATED MODULE: ./src/iam/catalogue/service.ts





/** Gives one service of the generated data. */
const createService = (line, globals) => {
    const text = splitService(line);
    const keys = (0,once/* once */.O)(() => decodeKeys(text.keys).map((key) => globals.named(key.key.toLowerCase()) ?? {
        ...key,
        multivalued: key.multivalued || (0,several_values/* hasSeveralValues */.v)(key.key),
        global: false,
    }));
    const pick = (indexes) => indexes.flatMap((index) => keys()[index] ?? []);
    const typeData = (0,once/* once */.O)(() => decodeTypes(text.types));
    const typeAt = (0,once/* oncePer */.P)((index) => {
        const type = typeData()[index];
        return type && { name: type.name, arns: type.arns.map(arn/* parseArn */.L), conditionKeys: pick(type.keys) };
    });
    const actions = (0,once/* once */.O)(() => decodeActions(text.groups));
    const byLowerCaseName = (0,once/* once */.O)(() => new Map(actions().map((action) => [action.name.toLowerCase(), action])));
    /** Groups with the same types share one list, by which whoever asks about all actions asks about each list once. */
    const typesAt = (0,once/* oncePer */.P)((types) => decodeGroupTypes(types).flatMap(({ type: index, required }) => {
        const type = typeAt(index);
        return type ? [{ type, required }] : [];
    }));
    /** What the actions of a group share; the keys are asked for more seldom than the rest. */
    const groupOf = (0,once/* oncePer */.P)((groupText) => {
        const { level, types, keys: indexes } = splitGroup(groupText);
        const resourceTypes = typesAt(types);
        const conditionKeys = (0,once/* once */.O)(() => [
            ...new Set([...pick(decodeIndexes(indexes)), ...resourceTypes.flatMap(({ type }) => type.conditionKeys)]),
        ]);
        return { level: oneOf(LEVELS, level), resourceTypes, conditionKeys };
    });
    const actionAt = (0,once/* oncePer */.P)((lowerCaseName) => {
        const entry = byLowerCaseName().get(lowerCaseName);
        if (entry === undefined)
            return undefined;
        const { level, resourceTypes, conditionKeys } = groupOf(entry.group);
        return {
            id: `${text.prefix}:${entry.name}`,
            service: text.prefix,
            level,
            resourceTypes,
            get conditionKeys() {
                return conditionKeys();
            },
        };
    });
    return {
        actionIds: (0,once/* once */.O)(() => actions()
            .map(({ name }) => `${text.prefix}:${name}`)
            .sort()),
        resourceTypes: (0,once/* once */.O)(() => typeData().flatMap((_, index) => typeAt(index) ?? [])),
        keys: (0,once/* once */.O)(() => createKeyIndex(keys())),
        action: actionAt,
    };
};

;// CONCATENATED MODULE: ./src/iam/catalogue.ts




/** Gives the catalogue over the generated data; a service is decoded when it is first asked for. */
const createCatalogue = (data) => {
    const lines = new Map(data.services.map((line) => [line.slice(0, line.indexOf("|")), line]));
    const globals = createKeyIndex(data.globalKeys.map((text) => ({ ...decodeKey(text), global: true })));
    const serviceNames = [...lines.keys()];
    const decoded = new Map();
    let allActions;
    const service = (prefix) => {
        const name = prefix.toLowerCase();
        const line = lines.get(name);
        if (line === undefined)
            return undefined;
        const found = decoded.get(name) ?? createService(line, globals);
        decoded.set(name, found);
        return found;
    };
    return {
        source: data.source,
        services: () => serviceNames,
        serviceName: (prefix) => {
            const line = lines.get(prefix.toLowerCase());
            return line === undefined ? undefined : nameIn(line);
        },
        servicesWith: (action) => {
            const listed = new RegExp(`[=,]${action.replace(/\W/g, "\\$&")}(?:[,;]|$)`, "i");
            return [...lines].flatMap(([prefix, line]) => (listed.test(groupsIn(line)) ? [prefix] : []));
        },
        actionsOf: (prefix) => service(prefix)?.actionIds(),
        actions: () => {
            allActions ??= serviceNames.flatMap((name) => service(name)?.actionIds() ?? []);
            return allActions;
        },
        action: (0,once/* oncePer */.P)((id) => {
            const colon = id.indexOf(":");
            return service(id.slice(0, colon))?.action(id.slice(colon + 1).toLowerCase());
        }),
        resourceTypesOf: (prefix) => service(prefix)?.resourceTypes(),
        conditionKey: (key) => {
            const wanted = key.toLowerCase();
            const global = globals.find(wanted);
            if (global)
                return global;
            // One at a time: to look into a service is to decode it.
            for (const name of [wanted.slice(0, wanted.indexOf(":")), ...data.hostServices]) {
                const found = service(name)?.keys().find(wanted);
                if (found)
                    return found;
            }
            return undefined;
        },
        globalConditionKeys: () => globals.all,
    };
};

// EXTERNAL MODULE: ./src/iam/managed-policies.ts
var managed_policies = __webpack_require__(54127);
;// CONCATENATED MODULE: ./src/data.ts


/**
 * The generated files of data/. Each is imported when it is first asked for, so that the bundle keeps it in a chunk of
 * its own and a command that needs none of it pays nothing. `npm run data` makes them.
 */
/** Gives the catalogue of AWS's services, actions, resource types and condition keys. */
const loadCatalogue = async () => {
    const file = await __webpack_require__.e(/* import() */ 1652).then(__webpack_require__.t.bind(__webpack_require__, 59271, 19));
    return createCatalogue(file.default);
};
/** Gives the bundled copies of AWS managed policies. */
const loadManagedPolicies = async () => {
    const file = await __webpack_require__.e(/* import() */ 657).then(__webpack_require__.t.bind(__webpack_require__, 90657, 19));
    return (0,managed_policies/* createManagedPolicies */.yU)(file.default);
};


/***/ }),

/***/ 35920:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ BudgetSpent),
/* harmony export */   _: () => (/* binding */ Budget)
/* harmony export */ });
/** Thrown by `Budget.spend`; whoever gave the budget catches it, and says that not everything was looked at. */
class BudgetSpent extends Error {
    name = "BudgetSpent";
}
/**
 * Counts steps, never time, so that a question ends the same way on every machine, and one about a hostile policy ends
 * at all.
 */
class Budget {
    left;
    steps;
    constructor(steps) {
        this.left = steps;
        this.steps = steps;
    }
    /** Whether nothing is left, so that whatever is begun now is not finished. */
    get isSpent() {
        return this.left <= 0;
    }
    /** Takes steps off; throws BudgetSpent when there are not enough. */
    spend(steps) {
        this.left -= steps;
        if (this.left < 0)
            throw new BudgetSpent(`More than ${this.steps} steps.`);
    }
    /** Runs a part under at most a third of all steps, so that one hard part leaves some for the others. */
    part(run) {
        const given = Math.min(this.left, Math.ceil(this.steps / 3));
        const part = new Budget(given);
        try {
            return run(part);
        }
        finally {
            this.left -= given - Math.max(part.left, 0);
        }
    }
    /** Fills it up again. */
    renew() {
        this.left = this.steps;
    }
}


/***/ }),

/***/ 71684:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseArn),
/* harmony export */   U: () => (/* binding */ isAccount)
/* harmony export */ });
/** AWS prints `*` for some parts that vary, `arn:${Partition}:dms:${Region}:${Account}:rep:*`, and has once forgotten a `$`. */
const PLACEHOLDER = /\$?\{([^}]+)\}|\*/g;
/** What a `*` stands for, by how many colons are before it. */
const STAR_NAMES = { 3: "Region", 4: "Account" };
/**
 * What a placeholder's text never contains. The fields of an ARN are parted by colons, so none of them holds one; a
 * bucket's name has neither colon nor slash, which is what keeps a bucket's ARN apart from its objects'. Everything
 * else may hold anything: a repository, a role with a path and a log group have slashes in their names.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
const excluded = (name, colonsBefore) => {
    if (name === "BucketName")
        return ":/";
    return colonsBefore < 5 ? ":" : "";
};
/** Takes an ARN template apart. */
const parseArn = (template) => {
    const parts = [];
    let end = 0;
    for (const match of template.matchAll(PLACEHOLDER)) {
        const before = template.slice(0, match.index);
        if (match.index > end)
            parts.push({ literal: template.slice(end, match.index) });
        const colons = before.replaceAll(PLACEHOLDER, "").split(":").length - 1;
        const name = match[1] ?? STAR_NAMES[colons] ?? "Name";
        parts.push({ placeholder: name, not: excluded(name, colons) });
        end = match.index + match[0].length;
    }
    if (end < template.length)
        parts.push({ literal: template.slice(end) });
    return { template, glob: template.replaceAll(PLACEHOLDER, "*"), parts };
};
/**
 * Whether a part of an ARN is an account's id, which has 12 digits.
 * Source: https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
 */
const isAccount = (part) => "placeholder" in part && part.not === ":" && /Account/.test(part.placeholder);


/***/ }),

/***/ 20286:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mayHaveSeveralValues),
/* harmony export */   v: () => (/* binding */ hasSeveralValues)
/* harmony export */ });
/**
 * Keys of identity providers that have several values in one request, though the catalogue's source calls them single.
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html ("multi-value amr claim")
 */
const several = new Set(["cognito-identity.amazonaws.com:amr"]);
/**
 * Attributes that an identity provider puts into a SAML assertion, of which the standard allows any number of values; AWS
 * does not say what it makes of several where it does not list the key as one of several values.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-saml,
 * https://docs.oasis-open.org/security/saml/v2.0/saml-core-2.0-os.pdf (2.7.3.1)
 */
const asserted = new Set([
    "commonName",
    "eduPersonOrgDN",
    "eduPersonPrimaryAffiliation",
    "eduPersonPrimaryOrgUnitDN",
    "eduPersonPrincipalName",
    "givenName",
    "mail",
    "name",
    "organizationStatus",
    "primaryGroupSID",
    "surname",
    "uid",
    "x500UniqueIdentifier",
].map((name) => `saml:${name.toLowerCase()}`));
/** Whether a key, in any case, has several values although the catalogue's source says otherwise. */
const hasSeveralValues = (key) => several.has(key.toLowerCase());
/** Whether it is not known how many values a key has, in any case, which the catalogue calls single-valued. */
const mayHaveSeveralValues = (key) => asserted.has(key.toLowerCase());


/***/ }),

/***/ 8389:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unlistedArns)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71684);

/**
 * What AWS has two pages about under one prefix, of which the catalogue's source keeps one for an action that is on both
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagementv2.html,
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_elasticloadbalancing.html); and ARNs that no
 * page lists but AWS's guides name (https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html,
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/control-access-with-iam.html,
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/access-control.html,
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/IAMAuditRootUserCredentials.html,
 * https://docs.aws.amazon.com/dtconsole/latest/userguide/rename.html), or that a page has one
 * field too few of (https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselementalmediaconnect.html).
 */
const byService = new Map(Object.entries({
    apigateway: ["arn:${Partition}:apigateway:${Region}::/${Path}"],
    backup: ["arn:${Partition}:${Vendor}:${Region}::${ResourceType}/${RecoveryPointId}"],
    cloudformation: ["arn:${Partition}:cloudformation:${Region}:aws:transform/${TransformName}"],
    codeconnections: ["arn:${Partition}:codestar-connections:${Region}:${Account}:connection/${ConnectionId}"],
    "codestar-connections": ["arn:${Partition}:codeconnections:${Region}:${Account}:connection/${ConnectionId}"],
    elasticloadbalancing: ["arn:${Partition}:elasticloadbalancing:${Region}:${Account}:${Path}"],
    "execute-api": ["arn:${Partition}:execute-api:${Region}:${Account}:${ApiId}/${Stage}/${RouteKey}"],
    iam: ["arn:${Partition}:iam::${Account}:root"],
    mediaconnect: ["arn:${Partition}:mediaconnect:${Region}:${Account}:offering:${OfferingId}"],
}).map(([service, templates]) => [service, templates.map(_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .L)]));
/** ARNs that actions of a service may take besides those that the catalogue lists for each of them. */
const unlistedArns = (service) => byService.get(service) ?? [];


/***/ }),

/***/ 77152:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ coversPrincipal),
/* harmony export */   Y: () => (/* binding */ isEverybody)
/* harmony export */ });
/* harmony import */ var _language_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26587);

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
/** Whether it is `*`, which is anyone at all, or `{"AWS": "*"}`: every AWS principal and, as AWS says, the anonymous user. */
const isEverybody = (pattern) => pattern.type === "*" || (pattern.type === "AWS" && pattern.value === "*");
const isEveryone = (pattern, principal) => isEverybody(pattern) && (pattern.type === "*" || principal.type === "AWS" || principal.type === "anonymous");
const isSame = (pattern, principal) => pattern.type !== "*" &&
    principal.type === pattern.type &&
    (principal.value === pattern.value ||
        (pattern.type === "AWS" && (0,_language_account_js__WEBPACK_IMPORTED_MODULE_0__/* .areOneAccount */ .UC)((0,_language_account_js__WEBPACK_IMPORTED_MODULE_0__/* .accountNamed */ .xM)(pattern.value), (0,_language_account_js__WEBPACK_IMPORTED_MODULE_0__/* .accountNamed */ .xM)(principal.value))));
/** An account in Principal stands for everyone in it. */
const isOfAccount = (pattern, principal) => {
    if (pattern.type !== "AWS" || principal.type !== "AWS")
        return false;
    return (0,_language_account_js__WEBPACK_IMPORTED_MODULE_0__/* .areOneAccount */ .UC)((0,_language_account_js__WEBPACK_IMPORTED_MODULE_0__/* .accountNamed */ .xM)(pattern.value), (0,_language_account_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOf */ .XP)(principal.value));
};
/** A role in Principal stands for its sessions, whose ARN has the role's name without its path. */
const isSession = (pattern, principal) => {
    if (pattern.type !== "AWS" || principal.type !== "AWS")
        return false;
    const role = /^arn:([^:]+):iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(pattern.value);
    return role !== null && principal.value.startsWith(`arn:${role[1]}:sts::${role[2]}:assumed-role/${role[3]}/`);
};


/***/ }),

/***/ 26587:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UC: () => (/* binding */ areOneAccount),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   xM: () => (/* binding */ accountNamed)
/* harmony export */ });
/** The account as a whole that an AWS principal names by a number of 12 digits or by the ARN of the root user. */
const accountNamed = (value) => {
    if (/^\d{12}$/.test(value))
        return { id: value };
    return /^arn:[^:]+:iam::\d{12}:root$/.test(value) ? accountOf(value) : undefined;
};
/** The account of an ARN. */
const accountOf = (arn) => {
    const [, partition, , , id] = arn.split(":");
    return partition !== undefined && id !== undefined ? { id, partition } : undefined;
};
/** Whether both are known and one; an account without a partition is of the one that the policy is in. */
const areOneAccount = (a, b) => a !== undefined &&
    b !== undefined &&
    a.id === b.id &&
    (a.partition === undefined || b.partition === undefined || a.partition === b.partition);


/***/ }),

/***/ 51923:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ isIncomplete),
/* harmony export */   VZ: () => (/* binding */ readResourceTemplate),
/* harmony export */   Y2: () => (/* binding */ unreplacedVariable),
/* harmony export */   fd: () => (/* binding */ completeArn)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10284);

/** Partition, service, region, account and resource, and the `arn` before them. */
const arnFields = 6;
/**
 * Completes an ARN that has fewer than six fields with `*` for each that is missing, as AWS does in identity-based
 * policies: `arn:aws:sqs` is `arn:aws:sqs:*:*:*`. Anything else is given as it is.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
const completeArn = (pattern, version) => isIncomplete(pattern, version) ? `${pattern}${":*".repeat(arnFields - fieldCount(pattern, version))}` : pattern;
/** Whether a resource is an ARN with fewer than six fields. */
const isIncomplete = (pattern, version) => pattern.startsWith("arn:") && fieldCount(pattern, version) < arnFields;
const fieldCount = (pattern, version) => (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .readTemplate */ .xV)(pattern, version).reduce((count, part) => count + colonsIn(part), 1);
/** A colon within a variable parts no fields. */
const colonsIn = (part) => (part.kind === "variable" ? 0 : part.text.split(":").length - 1);
/**
 * Takes a resource apart. AWS replaces variables in the resource's own part of an ARN alone, so one before the fifth colon
 * is nothing but the text that it is written as.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
const readResourceTemplate = (pattern, version) => {
    const parts = (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .readTemplate */ .xV)(pattern, version);
    const end = resourceStart(pattern, parts);
    return parts.map((part, index) => part.kind === "variable" && index < end ? { kind: "escape", text: `\${${part.written}}` } : part);
};
/** The first variable before the fifth colon of an ARN, where AWS replaces none. */
const unreplacedVariable = (pattern, version) => {
    const parts = (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .readTemplate */ .xV)(pattern, version);
    return parts.slice(0, resourceStart(pattern, parts)).find((part) => part.kind === "variable");
};
/**
 * How many of the parts begin before the fifth colon, which is as many as there are where it has fewer; none of a text
 * that is no ARN.
 */
const resourceStart = (pattern, parts) => {
    if (!pattern.startsWith("arn:"))
        return 0;
    let colons = 0;
    const end = parts.findIndex((part) => {
        if (colons >= arnFields - 1)
            return true;
        colons += colonsIn(part);
        return false;
    });
    return end < 0 ? parts.length : end;
};


/***/ }),

/***/ 59676:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
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
/** A comma at the end of a list is the commonest mistake, and the place after it hides it. */
const afterComma = (items) => (items.length > 0 ? " after the comma" : "");
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
                this.fail(`expected a key in quotes${afterComma(members)} but found ${this.found()}`);
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
        do {
            this.space();
            if (this.text[this.at] === "]")
                this.fail(`expected a value${afterComma(items)} but found "]"`);
            items.push(this.value(depth + 1));
        } while (this.takes(","));
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


/***/ }),

/***/ 59614:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ readAddressRange),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   Z2: () => (/* binding */ SECOND),
/* harmony export */   h2: () => (/* binding */ readDate),
/* harmony export */   kW: () => (/* binding */ isYearOrSeconds),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   xr: () => (/* binding */ ONE)
/* harmony export */ });
/**
 * Reads what condition values are written as. Only the reading is shared by decide and compare; what they do with it
 * is not. Everything here gives undefined for text that is no such literal.
 */
/** How many of `readDate`'s units a second has. */
const SECOND = 1000000000n;
/** An ISO 8601 date as the W3C note profiles it, also without separators, or epoch seconds; gives epoch nanoseconds. */
const readDate = (text) => {
    if (/^-?\d{1,100}$/.test(text))
        return BigInt(text) * SECOND;
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
    const seconds = date.getTime() / 1000 + Number(hour) * 3600 + (Number(minute) - offset) * 60 + Number(second);
    return BigInt(seconds) * SECOND + BigInt(fraction.padEnd(9, "0"));
};
/**
 * Whether a text can be read as ISO 8601's year, or day without separators, and as epoch seconds too. `readDate` takes it
 * for seconds; AWS does not say which it is.
 */
const isYearOrSeconds = (text) => /^(?:\d{4}|\d{8})$/.test(text);
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
const decimals = 100;
/** How many of `readNumber`'s units make 1. */
const ONE = 10n ** BigInt(decimals);
/**
 * An integer or a decimal number in units of `ONE`, so that nothing is rounded: as a double 1e20 and 1e20 + 1 are the same.
 * What has more than 100 digits before the point, or 99 after it, is not read.
 */
const readNumber = (text) => {
    const [, sign, whole = "", fraction = "", exponent = "0"] = decimal.exec(text.slice(0, 1000)) ?? [];
    if (sign === undefined || whole + fraction === "" || text.length > 1000)
        return undefined;
    const digits = (whole + fraction).replace(/0+$/, "");
    const significant = digits.replace(/^0+/, "");
    const shift = decimals + Number(exponent) + whole.length - digits.length;
    if (significant === "")
        return 0n;
    if (shift < 1 || significant.length + shift > 2 * decimals)
        return undefined;
    return BigInt(`${sign}${significant}${"0".repeat(shift)}`);
};
const decimal = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;
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
/* harmony export */   II: () => (/* binding */ operators),
/* harmony export */   LL: () => (/* binding */ lacksQuantifier),
/* harmony export */   V6: () => (/* binding */ replacesVariables),
/* harmony export */   gN: () => (/* binding */ operatorOf)
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
/**
 * Whether a condition compares values and no quantifier says how it compares several. AWS says that a key of several needs
 * one, and not what becomes of them without; its Access Analyzer calls that an error (missing qualifier).
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
const lacksQuantifier = ({ operator, quantifier }) => quantifier === undefined && operator !== "Null";
/**
 * Whether AWS puts the request's values in the place of variables in the operator's values; elsewhere they are text.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
const replacesVariables = ({ family }) => ["string", "arn", "bool"].includes(family);


/***/ }),

/***/ 14318:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./src/common/grouped.ts
var grouped = __webpack_require__(21687);
;// CONCATENATED MODULE: ./src/iam/language/elements.ts
/**
 * What a statement can have.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
const statementElements = [
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
/** Whether a word is the name of an element of a statement. */
const isStatementElement = (word) => statementElements.some((element) => element === word);

// EXTERNAL MODULE: ./src/iam/language/json.ts
var language_json = __webpack_require__(59676);
// EXTERNAL MODULE: ./src/common/json-pointer.ts
var json_pointer = __webpack_require__(57263);
// EXTERNAL MODULE: ./src/common/nearest.ts
var nearest = __webpack_require__(97535);
;// CONCATENATED MODULE: ./src/iam/language/problems.ts


/** The JSON pointer (RFC 6901) of a value. */
const pointerOf = ({ within }) => within ? `${pointerOf(within.parent)}/${(0,json_pointer/* escapeKey */.j)(String(within.key))}` : "";
/** Collects what breaks the grammar, so that all of it is reported at once. */
class Problems {
    list = [];
    /** Notes a problem and gives undefined, so that a reader can return it. */
    add(value, message, suggestion) {
        const problem = { pointer: pointerOf(value), line: value.node.line, message };
        this.list.push(suggestion === undefined ? problem : { ...problem, suggestion });
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
/** The members by key; notes every key that is repeated or not among `known`, and where else it has its `home`. */
const membersOf = (object, what, known, problems, home) => {
    const members = new Map();
    for (const { key, value } of uniqueMembers(object, (name) => name, problems)) {
        const located = child(object, key, value);
        if (known.includes(key))
            members.set(key, located);
        else
            problems.add(located, `${what} has no element "${key}"${hint(key, known)}.`, moveTo(key, home(key)));
    }
    return members;
};
/** What to do with something that stands in the wrong place. */
const moveTo = (key, home) => home === undefined ? undefined : `Move "${key}" to ${home}, where it belongs.`;
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
/** Known words are shorter; what is longer is none of them misspelt. */
const longestMisspelt = 40;
/** ` (did you mean "Action"?)` where a known word differs only in case, or in a character or two. */
const hint = (word, known) => {
    if (word.length > longestMisspelt)
        return "";
    const candidates = [...known];
    const index = (0,nearest/* nearestIndex */.z)(word.toLowerCase(), candidates.map((candidate) => candidate.toLowerCase()), word.length < 4 ? 1 : 2);
    const meant = candidates[index];
    return meant === undefined ? "" : ` (did you mean "${meant}"?)`;
};
/** As much of a text as tells which one it is. */
const shorten = (text) => (text.length > 80 ? `${text.slice(0, 79)}\u2026` : text);
/** Names a JSON value in a message: `an array`, `null`, `the number 5`. */
const describe = (node) => {
    switch (node.type) {
        case "object":
            return "an object";
        case "array":
            return "an array";
        case "string":
            return `the string ${JSON.stringify(shorten(node.text))}`;
        case "null":
            return "null";
        default:
            return `the ${node.type} ${node.text}`;
    }
};

;// CONCATENATED MODULE: ./src/iam/language/mistaken.ts

/**
 * What a text that is no policy document is instead, and what to do; undefined where nothing tells. One such problem
 * says more than that none of its elements is known.
 */
const mistakenFor = (root) => {
    const { node } = root;
    if (node.type === "object" && has(node, "Statement"))
        return undefined;
    const problem = (at, message, suggestion) => ({
        pointer: pointerOf(at),
        line: at.node.line,
        message,
        suggestion,
    });
    if (node.type === "object" && isPlan(node)) {
        return problem(root, "This is a Terraform plan and no policy document.", REVIEW_IT);
    }
    if (isStatement(node) || (node.type === "array" && node.items.some(isStatement))) {
        const what = node.type === "array" ? "a list of statements" : "a statement";
        return problem(root, `This is ${what} and no policy document.`, WRAP_IT);
    }
    const part = findDocument(root);
    if (part === undefined)
        return undefined;
    const decoded = part.node.type === "string" ? ", decoded" : "";
    return part === root
        ? problem(root, "The policy document is inside of a string.", "Give what the string holds, decoded.")
        : problem(part, "The text is no policy document, but this part of it seems to be one.", `Give it alone${decoded}.`);
};
/**
 * IAM's API gives policies percent-encoded, as RFC 3986 has it.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html
 */
const isPercentEncoded = (text) => /^\s*%7B/i.test(text);
const REVIEW_IT = "Give it to `sagemaker-auth review`, which reads plans.";
const WRAP_IT = 'Write {"Version": "2012-10-17", "Statement": \u2026} around it.';
const has = ({ members }, key) => members.some((member) => member.key === key);
/** Source: https://developer.hashicorp.com/terraform/internals/json-format */
const isPlan = (node) => has(node, "format_version") && (has(node, "planned_values") || has(node, "resource_changes"));
const isStatement = (node) => node.type === "object" && has(node, "Effect") && (has(node, "Action") || has(node, "NotAction"));
/** The first part that is a policy document, as the answers of AWS's command line and templates hold some. */
const findDocument = (value) => {
    const { node } = value;
    if (isDocument(node))
        return value;
    for (const part of partsOf(value)) {
        const found = findDocument(part);
        if (found !== undefined)
            return found;
    }
    return undefined;
};
const partsOf = (value) => {
    const { node } = value;
    if (node.type === "object")
        return node.members.map((member) => child(value, member.key, member.value));
    return node.type === "array" ? node.items.map((item, index) => child(value, index, item)) : [];
};
const isDocument = (node) => {
    if (node.type === "object")
        return has(node, "Statement");
    return node.type === "string" && (isPercentEncoded(node.text) || /^\s*\{.*"Statement"/s.test(node.text));
};

// EXTERNAL MODULE: ./src/iam/language/literals.ts
var literals = __webpack_require__(59614);
// EXTERNAL MODULE: ./src/iam/language/operators.ts
var operators = __webpack_require__(13021);
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
    if (!operators/* operators */.II.has(operator)) {
        return problems.add(located, `"${text}" is no condition operator${hint(operator, operators/* operators */.II.keys())}.`, whatElse(text, located));
    }
    if (operator === "Null" && ifExists) {
        return problems.add(located, "Null asks whether the key exists, so it takes no IfExists.");
    }
    if (quantifier !== "ForAllValues" && quantifier !== "ForAnyValue")
        return { operator, ifExists };
    return { operator, quantifier, ifExists };
};
/** What to do with what is no operator but an element of the statement, or a key with its values. */
const whatElse = (text, { node }) => {
    if (isStatementElement(text))
        return moveTo(text, "the statement, beside Condition");
    return text.includes(":") && node.type !== "object"
        ? `Put it into an operator, such as {"StringEquals": {"${text}": \u2026}}.`
        : undefined;
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
/** Whether a word is what Principal has principals of. */
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
        return problems.add(value, `${what} must be "*" or an object such as {"AWS": \u2026}, not ${describe(value.node)}.`);
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
        problems.add(item, `The principal "${value}" has a wildcard; only {"AWS": "*"} and "*" may have one.`, type === "AWS"
            ? `Name the account, and compare aws:PrincipalArn with "${value}" by ArnLike in a condition.`
            : undefined);
    }
    return [{ type, value }];
};

;// CONCATENATED MODULE: ./src/iam/language/statement.ts





/** Reads one statement; undefined when it lacks what every statement must have. */
const readStatement = (value, kind, problems) => {
    const object = asObject(value, "A statement", problems);
    if (object === undefined)
        return undefined;
    const members = membersOf(object, "A statement", statementElements, problems, homeOfElement);
    const sid = readSid(members.get("Sid"), kind, problems);
    const effect = readEffect(members.get("Effect"), value, problems);
    const principals = readPrincipalElement(members, kind, value, problems);
    const actions = readPatterns(members, "Action", kind === "trust" ? checkTrustAction : checkAction, problems);
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
const homeOfElement = (key) => {
    if (["Version", "Id", "Statement"].includes(key))
        return "the document itself";
    if (isPrincipalType(key))
        return "Principal";
    return operators/* operators */.II.has(key.replace(/^For(?:AllValues|AnyValue):|IfExists$/g, "")) ? "Condition" : undefined;
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
        return (value &&
            problems.add(value, `An identity-based policy has no ${name}: it applies to whoever it is attached to.`, 'Read the document as of kind "trust" if it is a role\'s trust policy, or "resource" if it is a resource\'s.'));
    }
    if (value === undefined) {
        return problems.add(statement, "A statement of a resource-based policy must have Principal.", 'Read the document as of kind "identity" if it is attached to a role, a user or a group.');
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
        return (value &&
            problems.add(value, `A role's trust policy has no ${name}: the role is the resource.`, 'Leave it out, or read the document as of kind "resource" if it is the policy of anything but a role.'));
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
    const items = itemsOf(value);
    if (items.length === 0)
        return problems.add(value, `${name} must not be empty.`);
    const patterns = [];
    for (const item of items) {
        const { node } = item;
        const mistake = node.type === "string" ? check(node.text) : `${name} must be a string, not ${describe(node)}.`;
        if (mistake !== undefined)
            problems.add(item, mistake);
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
 * IAM refuses a trust policy with any other service's action, or with those of all: "AssumeRole policy may only specify
 * STS AssumeRole actions". No document says so, nor which ones of STS it takes.
 * Source: IAM's own answer, as moto and https://github.com/versity/versitygw repeat it.
 */
const checkTrustAction = (text) => checkAction(text) ??
    (/^sts:/i.test(text)
        ? undefined
        : `"${text}" is no action of a role's trust policy: it can only have those of sts, such as "sts:AssumeRole".`);
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
    const json = (0,language_json/* readJson */.V)(text);
    if (!json.ok) {
        const problem = isPercentEncoded(text) ? PERCENT_ENCODED : { line: json.line, message: json.message };
        return { ok: false, problems: [{ pointer: "", ...problem }] };
    }
    const root = { node: json.node };
    const mistake = mistakenFor(root);
    if (mistake !== undefined)
        return { ok: false, problems: [mistake] };
    const problems = new Problems();
    const policy = readPolicy(root, kind, problems);
    return policy && problems.list.length === 0 ? { ok: true, policy } : { ok: false, problems: problems.list };
};
const PERCENT_ENCODED = {
    line: 1,
    message: "The text is percent-encoded, as IAM's API gives policies.",
    suggestion: "Decode it first.",
};
const readPolicy = (root, kind, problems) => {
    const object = asObject(root, "A policy document", problems);
    if (object === undefined)
        return undefined;
    const members = membersOf(object, "A policy document", ["Version", "Id", "Statement"], problems, parse_homeOfElement);
    const version = readVersion(members.get("Version"), problems);
    const id = readId(members.get("Id"), kind, problems);
    const statements = readStatements(members.get("Statement"), kind, object, problems);
    return { version, ...(id !== undefined && { id }), statements };
};
const parse_homeOfElement = (key) => isStatementElement(key) ? "the statement that it is about" : undefined;
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
    const within = new Problems();
    const statements = items.flatMap((item) => readStatement(item, kind, within) ?? []);
    for (const problem of toldOnce(within.list, items.length))
        problems.list.push(problem);
    if (kind !== "resource")
        refuseRepeatedSids(items.flatMap(sidOf), problems);
    return statements;
};
/** What is wrong with every statement in the same words, as in a document of another kind, is told of the first alone. */
const toldOnce = (problems, statements) => {
    if (statements === 1)
        return problems;
    const firstOfEvery = new Map([...(0,grouped/* grouped */.z)(problems, ({ message }) => message)]
        .filter(([, alike]) => new Set(alike.map(statementOf)).size === statements)
        .map(([message, [first]]) => [message, first]));
    return problems.flatMap((problem) => {
        const { message } = problem;
        if (!firstOfEvery.has(message))
            return problem;
        return problem === firstOfEvery.get(message)
            ? { ...problem, message: `${message} It is so in each of the ${statements} statements.` }
            : [];
    });
};
/** The index of the statement that a problem is in. */
const statementOf = ({ pointer }) => pointer.split("/")[2];
/** A statement's Sid where it has one that is text; an empty one counts as none. */
const sidOf = (statement) => {
    const { node } = statement;
    const sid = node.type === "object" ? node.members.find(({ key }) => key === "Sid")?.value : undefined;
    if (sid?.type !== "string" || sid.text === "")
        return [];
    return [{ ...child(statement, "Sid", sid), node: sid }];
};
/** In IAM a Sid is unique within a document. */
const refuseRepeatedSids = (sids, problems) => {
    const seen = new Set();
    for (const sid of sids) {
        const { text } = sid.node;
        if (seen.has(text))
            problems.add(sid, `The Sid "${text}" stands here twice.`);
        seen.add(text);
    }
};


/***/ }),

/***/ 65271:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ printOperator),
/* harmony export */   jH: () => (/* binding */ printStatement),
/* harmony export */   zx: () => (/* binding */ printedLength)
/* harmony export */ });
/* unused harmony export printPolicy */
/* harmony import */ var _common_grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21687);

/**
 * Prints a policy as JSON, indented by two spaces, with the elements in AWS's usual order; reading it again gives the
 * same policy. Of several conditions with the same operator and key only the parser's form, one with all values, can be
 * printed: JSON has no place for a second, so that throws.
 */
const printPolicy = (policy) => JSON.stringify(policyJson(policy), undefined, 2);
/** The length of a policy that is printed without white space, as AWS counts it. */
const printedLength = (policy) => JSON.stringify(policyJson(policy)).length;
/** Prints one statement as `printPolicy` prints it inside of its policy. */
const printStatement = (statement) => JSON.stringify(statementJson(statement), undefined, 2);
const policyJson = (policy) => ({
    Version: policy.version,
    ...(policy.id !== undefined && { Id: policy.id }),
    Statement: policy.statements.map(statementJson),
});
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
    const name = negated ? "NotPrincipal" : "Principal";
    const named = principals.flatMap((principal) => (principal.type === "*" ? [] : [principal]));
    if (named.length < principals.length)
        return { [name]: "*" };
    const byType = [...(0,_common_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(named, ({ type }) => type)];
    return { [name]: Object.fromEntries(byType.map(([type, list]) => [type, unwrap(list.map(({ value }) => value))])) };
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

/***/ 10284:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   NW: () => (/* binding */ neededVariables),
/* harmony export */   xV: () => (/* binding */ readTemplate)
/* harmony export */ });
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


/***/ }),

/***/ 54127:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ isAdministratorAccess),
/* harmony export */   nB: () => (/* binding */ isOfAws),
/* harmony export */   yU: () => (/* binding */ createManagedPolicies)
/* harmony export */ });
/**
 * Whether a managed policy is one of AWS's own.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
const isOfAws = (arn) => /^arn:[^:]+:iam::aws:policy\//.test(arn);
/**
 * Whether it is AWS's one policy that allows everything, in whichever partition.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html#jf_administrator
 */
const isAdministratorAccess = (arn) => isOfAws(arn) && arn.endsWith(":policy/AdministratorAccess");
/** Gives the managed policies over the generated data. */
const createManagedPolicies = (data) => {
    const policies = new Map(data.policies.map((policy) => [policy.arn, policy]));
    const byArn = (arn) => policies.get(isAdministratorAccess(arn) ? administratorAccess : arn);
    return { source: data.source, all: () => data.policies, byArn };
};
const administratorAccess = "arn:aws:iam::aws:policy/AdministratorAccess";


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
/* harmony import */ var _common_with_commas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61426);
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
/** A new line inside of a paragraph, an item or a cell; a space where only text can stand. */
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
        return [text((0,_common_with_commas_js__WEBPACK_IMPORTED_MODULE_0__/* .withCommas */ .r)(part))];
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
/** A line that stands by itself, with space around it; a terminal wraps it. */
const paragraph = (content) => ({ kind: "paragraph", content });
/** A heading: 2 for the answer of a command about policies, 3 for a deployment, 4 for a part of its report. */
const heading = (level, content) => ({ kind: "heading", level, content });
/** What a line says, without marks: for measuring, and for places that take text alone. */
const plain = (content) => content.map((inline) => (inline.kind === "break" ? " " : inline.text)).join("");


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
/**
 * A text in pieces: the first of at most `first` columns, the rest of `width`; a character that is wider stands alone. No
 * piece begins with two colons where that can be helped: a line that does is a command to a runner, and has to be escaped.
 */
const chunks = (text, first, width) => {
    if (columns(text) <= first)
        return [text];
    const characters = [...text];
    const pieces = [];
    let piece = "";
    let used = 0;
    for (const [index, character] of characters.entries()) {
        const needed = characterColumns(character);
        if (piece !== "" && used + needed > (pieces.length === 0 ? Math.max(1, first) : width)) {
            const last = characters[index - 1] ?? "";
            const carried = character === ":" && characters[index + 1] === ":" && last !== piece ? last : "";
            pieces.push(piece.slice(0, piece.length - carried.length));
            piece = carried;
            used = columns(carried);
        }
        piece += character;
        used += needed;
    }
    return [...pieces, piece];
};


/***/ }),

/***/ 33351:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ prose)
/* harmony export */ });
/* harmony import */ var _common_without_trailing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78154);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14031);



/**
 * A sentence from elsewhere, with data in it: plain English words stay words; every other word, such as an ARN, an
 * `@name`, a `#123`, a URL or a tag, becomes code, where nothing can come of it. Words between backticks are one piece
 * of code without the backticks, and JSON in braces is one piece, as is an address and a policy variable. Nothing else is
 * left out, and every line end is shown.
 */
const prose = (sentence) => {
    const pieces = sentence.split(piece);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .merged */ .Zu)(pieces.flatMap((piece, index) => index % 2 === 1 ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(piece.startsWith("`") ? piece.slice(1, -1) : piece)] : words(piece, index, pieces.length)), "text");
};
/**
 * Words between backticks, JSON in braces with the key before it, a policy variable, or an address, whose keys may be words
 * of whoever wrote them, where words begin and end.
 */
const piece = /(?<=^|[\s("'])(`[^`]+`|(?:"[^"\s]*": ?)?\$?\{[^{}]*\}|[\w-]+(?:\.[\w-]+)+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\](?:\.[\w-]+)*)+)(?=$|[\s)"'.,;:!?])/;
/** A single space between words is one; any other would not be seen, so it is code. */
const words = (piece, index, pieces) => piece.split(/( +)/).flatMap((each, at, all) => {
    const isAtEnd = (index === 0 && at === 1 && all[0] === "") ||
        (index === pieces - 1 && at === all.length - 2 && all.at(-1) === "");
    if (at % 2 === 0)
        return word(each);
    return isAtEnd ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each)] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(" "), ...(each.length > 1 ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.slice(1))] : [])];
});
const word = (each) => {
    const [before = ""] = /^["'(]*/.exec(each) ?? [];
    const core = (0,_common_without_trailing_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailing */ .h)(each.slice(before.length), ")\"'.,;:!?");
    const after = each.slice(before.length + core.length);
    if (core === "" || isPlain(core))
        return textIfAny(each);
    if (before.endsWith('"') && after.startsWith('"')) {
        return [...textIfAny(before.slice(0, -1)), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`"${core}"`), ...textIfAny(after.slice(1))];
    }
    return [...textIfAny(before), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(core), ...textIfAny(after)];
};
const textIfAny = (words) => (words === "" ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(words)]);
const plainWords = [
    /^[A-Za-z]+(?:['\u2019/-][A-Za-z]+)*$/,
    // S3, EC2, v29; a commit hash has at least seven characters.
    /^[A-Za-z][A-Za-z0-9]{0,5}$/,
    /^[+~\u2212]?\d{1,3}(?:,?\d{3})?(?:\.\d+)?%?$/,
    /^\d{4}-\d{2}-\d{2}$/,
    /^[\u2014\u2013\u2192\u00b7+]$/,
];
const isPlain = (core) => !/^www$|^https?$/i.test(core) && (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(core) === core && plainWords.some((pattern) => pattern.test(core));


/***/ })

};
;