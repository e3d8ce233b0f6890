"use strict";
exports.id = 393;
exports.ids = [393];
exports.modules = {

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


/***/ })

};
;