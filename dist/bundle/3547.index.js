"use strict";
exports.id = 3547;
exports.ids = [3547];
exports.modules = {

/***/ 53264:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ inEnglish)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30252);

/** Of a parse's settings: Zod's own messages in English, which zod/mini brings apart. Without it each is "Invalid input". */
const inEnglish = { error: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A().localeError };


/***/ }),

/***/ 23264:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ withFingerprint),
/* harmony export */   YH: () => (/* binding */ digestOfChange),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   tb: () => (/* binding */ planDigests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Gives the digests of a canonical plan; the same for every plan that does the same. */
const planDigests = ({ changes, policies, providers }) => withFingerprint({
    changes: changes.map(changeDigest),
    policies: policies.map(({ arn, text }) => ({ arn, digest: sha256(text) })),
    providers: providers.map(({ key, text }) => ({ key, digest: sha256(text) })),
});
/** Computes the fingerprint over the rest. */
const withFingerprint = ({ changes, policies, providers, }) => ({
    formatVersion: "1.0",
    fingerprint: sha256(stableJson({ changes: changes.map(digestOfChange), policies, providers })),
    changes,
    policies,
    providers,
});
/** Gives the SHA-256 of one change with everything in it. */
const digestOfChange = (change) => sha256(stableJson(change));
/** Gives the digest of one text of `canonicalValue`; marks are shown as they are, since they are no secret. */
const digestOf = (text) => {
    if (text === undefined)
        return "absent";
    return text === "unknown" || text === "sensitive" ? text : sha256(text);
};
const changeDigest = ({ type: _type, before, after, ...change }) => ({
    ...change,
    before: digestsOf(before),
    after: digestsOf(after),
});
const digestsOf = (texts) => Object.fromEntries(Object.entries(texts).map(([attribute, text]) => [attribute, digestOf(text)]));
const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
/** JSON with sorted keys, so that digests read back from a file give the same text. */
const stableJson = (value) => JSON.stringify(value, (_key, member) => typeof member === "object" && member !== null && !Array.isArray(member)
    ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
    : member);


/***/ }),

/***/ 25516:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readTerraformPlan)
});

// EXTERNAL MODULE: ./src/plan/build-plan.ts + 10 modules
var build_plan = __webpack_require__(84105);
// EXTERNAL MODULE: ./src/common/json.ts
var json = __webpack_require__(29927);
// EXTERNAL MODULE: ./src/plan/placeholders.ts
var plan_placeholders = __webpack_require__(76509);
// EXTERNAL MODULE: ./src/plan/raw/configuration.ts
var raw_configuration = __webpack_require__(76412);
// EXTERNAL MODULE: ./src/plan/raw/raw-change.ts
var raw_change = __webpack_require__(10545);
;// CONCATENATED MODULE: ./src/plan/documents/rebuild-document.ts




/**
 * Rebuilds a document that comes whole from a data source aws_iam_policy_document which Terraform can only read during
 * apply: the plan has its statements, with what is not known yet marked in them. A plan shows what an expression refers to and
 * not the functions around it, so this is what the document is presumed to be. Nothing where the document comes from
 * elsewhere too, or merges others.
 * Source: https://developer.hashicorp.com/terraform/internals/json-format#expression-representation
 */
const rebuildFromDataSource = ({ change, side, expression, kind }, references) => {
    if (side === "before")
        return undefined;
    const source = references.only(change, expression);
    if (source === undefined)
        return undefined;
    const isText = textAttributes.includes(source.attribute);
    return source.change.type === "aws_iam_policy_document" && isText ? rebuild(source.change, kind) : undefined;
};
/** What holds the text of the document; of `data.aws_iam_policy_document.d[each.key].json` a plan does not show the attribute. */
const textAttributes = ["json", "minified_json", ""];
/** Attributes that merge other documents in. */
const merging = ["source_json", "override_json", "source_policy_documents", "override_policy_documents"];
/** What may be unknown in a statement: a name or a value has a place in the text that it can stand in for. */
const fillable = ["actions", "not_actions", "resources", "not_resources", "identifiers", "values"];
const rebuild = (source, kind) => {
    if (merging.some((attribute) => (0,raw_change/* readValue */.wK)(source.after, [attribute]).state !== "absent"))
        return undefined;
    const statements = (0,raw_change/* readValue */.wK)(source.after, ["statement"]);
    if (statements.state !== "known" || !(0,json/* isJsonArray */.Md)(statements.value) || !isFillable(source))
        return undefined;
    const placeholders = toldApart((0,plan_placeholders/* createPlaceholders */.$)());
    const document = {
        Version: (0,raw_change/* readText */.yR)(source.after, ["version"]) ?? "2012-10-17",
        Statement: statements.value.map((_, index) => statementJson(source, index, placeholders)),
    };
    const parsed = placeholders.parse(JSON.stringify(document), kind);
    if (!parsed.ok)
        return undefined;
    return {
        state: "presumed",
        policy: parsed.policy,
        reason: `Rebuilt from ${source.address}, which Terraform reads during apply: a plan does not show whether something else is made of it.`,
    };
};
/** A number tells values that refer to the same from each other: `"${aws_s3_bucket.b.arn}/*"` is not the bucket. */
const toldApart = ({ standIn, parse }) => {
    const counts = new Map();
    return {
        standIn: (expression) => {
            const count = (counts.get(expression) ?? 0) + 1;
            counts.set(expression, count);
            return standIn(count === 1 ? expression : `${expression} (${count})`);
        },
        parse,
    };
};
/** Whether all but names and values can be read: without an effect or a condition a statement is another one. */
const isFillable = ({ after }) => ["version", "statement"].every((attribute) => !(0,raw_change/* hasMark */.mP)((0,raw_change/* markOf */.Fg)(after?.unknown ?? false, attribute), fillable) &&
    !(0,raw_change/* hasMark */.mP)((0,raw_change/* markOf */.Fg)(after?.sensitive ?? false, attribute)));
const statementJson = (source, index, placeholders) => {
    const at = (...path) => ["statement", index, ...path];
    const list = (element, attribute) => {
        const texts = textsAt(source, at(attribute), placeholders);
        return texts.length > 0 && { [element]: texts };
    };
    const sid = (0,raw_change/* readText */.yR)(source.after, at("sid"));
    return {
        ...(sid !== undefined && { Sid: sid }),
        Effect: (0,raw_change/* readText */.yR)(source.after, at("effect")) ?? "Allow",
        ...list("Action", "actions"),
        ...list("NotAction", "not_actions"),
        ...list("Resource", "resources"),
        ...list("NotResource", "not_resources"),
        ...principalsAt(source, at("principals"), "Principal", placeholders),
        ...principalsAt(source, at("not_principals"), "NotPrincipal", placeholders),
        ...conditionsAt(source, at("condition"), placeholders),
    };
};
/** `&{` is how the data source writes a policy variable, since `${` is Terraform's own. */
const textsAt = (source, path, placeholders) => {
    const value = (0,raw_change/* readValue */.wK)(source.after, path);
    if (value.state === "unknown")
        return [placeholders.standIn(expressionAt(source, path))];
    if (value.state !== "known" || !(0,json/* isJsonArray */.Md)(value.value))
        return [];
    return value.value.map((_, index) => {
        const text = (0,raw_change/* readText */.yR)(source.after, [...path, index]);
        return text === undefined ? placeholders.standIn(expressionAt(source, path)) : text.replaceAll("&{", "${");
    });
};
/** What the configuration refers to there; several references cannot be told apart. */
const expressionAt = (source, path) => {
    let expression = source.expressions;
    for (const key of path)
        expression = (0,raw_change/* memberOf */.C5)(expression, key);
    const [reference, ...others] = (0,raw_configuration/* referencesOf */.C)(expression);
    return reference === undefined || others.length > 0 ? "known after apply" : reference;
};
const blocksAt = (source, path) => {
    const value = (0,raw_change/* readValue */.wK)(source.after, path);
    return value.state === "known" && (0,json/* isJsonArray */.Md)(value.value) ? value.value.map((_, index) => [...path, index]) : [];
};
const principalsAt = (source, path, name, placeholders) => {
    const blocks = blocksAt(source, path).map((block) => ({
        type: (0,raw_change/* readText */.yR)(source.after, [...block, "type"]) ?? "AWS",
        identifiers: textsAt(source, [...block, "identifiers"], placeholders),
    }));
    if (blocks.length === 0)
        return {};
    if (blocks.some(({ type }) => type === "*"))
        return { [name]: "*" };
    return { [name]: mergeByKey(blocks.map(({ type, identifiers }) => [type, identifiers])) };
};
const conditionsAt = (source, path, placeholders) => {
    const operators = new Map();
    for (const block of blocksAt(source, path)) {
        const operator = (0,raw_change/* readText */.yR)(source.after, [...block, "test"]) ?? "";
        const key = (0,raw_change/* readText */.yR)(source.after, [...block, "variable"]) ?? "";
        const values = textsAt(source, [...block, "values"], placeholders);
        operators.set(operator, [...(operators.get(operator) ?? []), [key, values]]);
    }
    if (operators.size === 0)
        return {};
    return { Condition: Object.fromEntries([...operators].map(([operator, keys]) => [operator, mergeByKey(keys)])) };
};
const mergeByKey = (entries) => {
    const merged = {};
    for (const [key, values] of entries)
        merged[key] = [...(merged[key] ?? []), ...values];
    return merged;
};

// EXTERNAL MODULE: ./src/plan/fingerprint/canonical.ts + 1 modules
var fingerprint_canonical = __webpack_require__(70805);
// EXTERNAL MODULE: ./src/plan/fingerprint/fingerprint.ts
var fingerprint = __webpack_require__(23264);
;// CONCATENATED MODULE: ./src/plan/fingerprint/provider-places.ts

/** What says where a provider works, and in whose name. */
const placing = ["allowed_account_ids", "assume_role", "host", "region"];
/** What a plan's configuration says of where its providers work, sorted by their keys; nothing of one of which it says nothing. */
const providerPlaces = ({ configuration }) => Object.entries(configuration?.provider_config ?? {})
    .flatMap(([key, { expressions = {} }]) => {
    const said = placing.flatMap((argument) => {
        const expression = (0,json/* ownMember */.nV)(expressions, argument);
        return expression === undefined ? [] : [[argument, expression]];
    });
    return said.length === 0 ? [] : [{ key, text: JSON.stringify(said) }];
})
    .sort((one, other) => (one.key < other.key ? -1 : 1));

// EXTERNAL MODULE: ./src/common/grouped.ts
var grouped = __webpack_require__(21687);
// EXTERNAL MODULE: ./src/plan/documents/access-types.ts
var access_types = __webpack_require__(90438);
// EXTERNAL MODULE: ./src/plan/documents/lambda-permission.ts
var lambda_permission = __webpack_require__(8479);
// EXTERNAL MODULE: ./src/plan/documents/owners.ts
var owners = __webpack_require__(61320);
// EXTERNAL MODULE: ./src/plan/fingerprint/canonical-value.ts + 1 modules
var canonical_value = __webpack_require__(391);
// EXTERNAL MODULE: ./src/plan/raw/attributes.ts
var raw_attributes = __webpack_require__(75713);
// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(71922);
// EXTERNAL MODULE: ./src/plan/raw/accounts.ts
var accounts = __webpack_require__(38248);
// EXTERNAL MODULE: ./src/plan/raw/references.ts
var references = __webpack_require__(38374);
// EXTERNAL MODULE: ./src/plan/documents/policy-attributes.ts
var policy_attributes = __webpack_require__(1374);
;// CONCATENATED MODULE: ./src/plan/raw/sensitivity.ts




/**
 * Gives what tells which parts of a plan's changes are sensitive: what Terraform marks, and every text that is the same
 * as one it marks elsewhere, since a provider copies values to where nothing marks them; not an ARN that the configuration
 * spells out where it stands, which is no copy. Terraform before 0.15.1 does
 * not say which attributes the provider calls sensitive (hashicorp/terraform#28522): of such a plan every value counts
 * as sensitive but those of IAM's own resources without secrets, and the policy documents of others.
 */
const readSensitivity = (plan) => {
    if (!saysWhatIsSensitive(plan.terraform_version)) {
        return ({ type, change }) => ({
            before: allButPolicies(type, change.before),
            after: allButPolicies(type, change.after),
        });
    }
    const secrets = new Set(plan.resource_changes.flatMap(({ change }) => [
        ...markedTexts(change.before ?? null, change.before_sensitive ?? false),
        ...markedTexts(change.after ?? null, change.after_sensitive ?? false),
    ]));
    return ({ change: { before = null, after = null, ...marks } }, expressions) => {
        const isCopy = (text, attribute) => secrets.has(text) && !spelledOut(expressions?.[attribute]).includes(text);
        const marksOf = (values, mark) => (secrets.size === 0 ? mark : withCopies(values, mark, isCopy));
        return onBothSides(before, after, {
            before: marksOf(before, marks.before_sensitive ?? false),
            after: marksOf(after, marks.after_sensitive ?? false),
        });
    };
};
/** The ARNs that an expression is made of when it is nothing but what it says. */
const spelledOut = (expression) => {
    const constant = (0,raw_change/* memberOf */.C5)(expression, "constant_value");
    const items = (0,json/* isJsonArray */.Md)(constant) ? constant : [constant];
    return items.filter((item) => typeof item === "string").filter((text) => text.startsWith("arn:"));
};
/**
 * The marks of both sides for what is the same on both, so that nothing looks changed of which only the mark comes or
 * goes.
 */
const onBothSides = (before, after, marks) => {
    if (!(0,json/* isJsonObject */.OW)(before) || !(0,json/* isJsonObject */.OW)(after))
        return marks;
    const same = Object.entries(after).filter(([name, value]) => [marks.before, marks.after].some((mark) => (0,raw_change/* hasMark */.mP)((0,raw_change/* markOf */.Fg)(mark, name))) &&
        (0,raw_attributes/* isEqual */.n4)((0,json/* ownMember */.nV)(before, name) ?? null, value));
    const joined = Object.fromEntries(same.map(([name, value]) => [name, joinMarks(value, (0,raw_change/* markOf */.Fg)(marks.before, name), (0,raw_change/* markOf */.Fg)(marks.after, name))]));
    return { before: withMembers(marks.before, joined), after: withMembers(marks.after, joined) };
};
const withMembers = (mark, members) => mark === true ? true : { ...((0,json/* isJsonObject */.OW)(mark) && mark), ...members };
const joinMarks = (value, one, other) => {
    if (one === true || other === true)
        return true;
    if ((0,json/* isJsonArray */.Md)(value)) {
        return value.map((item, index) => joinMarks(item, (0,raw_change/* markOf */.Fg)(one, index), (0,raw_change/* markOf */.Fg)(other, index)));
    }
    if (!(0,json/* isJsonObject */.OW)(value))
        return false;
    const members = Object.entries(value);
    return Object.fromEntries(members.map(([key, member]) => [key, joinMarks(member, (0,raw_change/* markOf */.Fg)(one, key), (0,raw_change/* markOf */.Fg)(other, key))]));
};
/** Shorter texts are equal by chance: `true`, a region's suffix. */
const shortestSecret = 6;
/** Every text under a mark. */
const markedTexts = (value, mark) => {
    if (typeof value === "string")
        return mark === true && value.length >= shortestSecret ? [value] : [];
    if (mark === false)
        return [];
    if ((0,json/* isJsonArray */.Md)(value))
        return value.flatMap((item, index) => markedTexts(item, (0,raw_change/* markOf */.Fg)(mark, index)));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    return Object.entries(value).flatMap(([key, member]) => markedTexts(member, (0,raw_change/* markOf */.Fg)(mark, key)));
};
/** The mark, with every text that is a copy of a secret marked too; `attribute` is the top-level one that holds it. */
const withCopies = (value, mark, isCopy, attribute) => {
    if (mark === true)
        return mark;
    if (typeof value === "string")
        return isCopy(value, attribute ?? "") || mark;
    if ((0,json/* isJsonArray */.Md)(value))
        return value.map((item, index) => withCopies(item, (0,raw_change/* markOf */.Fg)(mark, index), isCopy, attribute));
    if (!(0,json/* isJsonObject */.OW)(value))
        return mark;
    const keys = new Set([...Object.keys(value), ...((0,json/* isJsonObject */.OW)(mark) ? Object.keys(mark) : [])]);
    return Object.fromEntries([...keys].map((key) => [
        key,
        withCopies((0,json/* ownMember */.nV)(value, key) ?? null, (0,raw_change/* markOf */.Fg)(mark, key), isCopy, attribute ?? key),
    ]));
};
const saysWhatIsSensitive = (version) => {
    const [major = 0, minor = 0, patch = 0] = version.split("-")[0]?.split(".").map(Number) ?? [];
    return major > 0 || minor > 15 || (minor === 15 && patch >= 1);
};
/** IAM resources that hold a secret: a password, a secret key, a private key. */
const secretive = [
    "aws_iam_access_key",
    "aws_iam_user_login_profile",
    "aws_iam_service_specific_credential",
    "aws_iam_server_certificate",
    "aws_iam_virtual_mfa_device",
];
const allButPolicies = (type, values) => {
    if (type.startsWith("aws_iam_") && !secretive.includes(type))
        return false;
    const policies = (0,json/* ownMember */.nV)(policy_attributes/* policyAttributes */.OD, type)?.flatMap(({ attribute, named }) => [attribute, named]) ?? [];
    const names = (0,json/* isJsonObject */.OW)(values) ? Object.keys(values) : [];
    return Object.fromEntries(names.filter((name) => !policies.includes(name)).map((name) => [name, true]));
};

// EXTERNAL MODULE: ./src/plan/raw/workspaces.ts
var workspaces = __webpack_require__(22994);
;// CONCATENATED MODULE: ./src/plan/raw/raw-changes.ts








/** Reads the changes of a Terraform plan. UserError when it holds an action that this program does not know. */
const readRawChanges = (plan) => {
    const configuration = (0,raw_configuration/* readConfiguration */.T)(plan.configuration?.root_module, plan.variables);
    const sensitivityOf = readSensitivity(plan);
    const workspaceOf = (0,workspaces/* readWorkspaces */.NH)(configurationsOf(plan, "databricks"));
    const changes = plan.resource_changes.filter(({ mode }) => mode !== ephemeral);
    const all = (0,accounts/* withAccounts */.rd)(changes.map((change) => provided(change, sensitivityOf, configuration, workspaceOf)), configurationsOf(plan, "aws"));
    return {
        managed: all.filter((_, index) => changes[index]?.mode === "managed"),
        references: (0,references/* readReferences */.PK)(all, configuration),
        configuration,
    };
};
/**
 * What is opened and closed while the plan is applied and stays nowhere. OpenTofu has it among the changes, without a value.
 * Source: https://opentofu.org/docs/language/ephemerality/ephemeral-resources/
 */
const ephemeral = "ephemeral";
/** What the configuration says of the resource that changes; nothing of one that is no longer configured. */
const configuredIn = (configuration, { address, module_address: module = "" }) => {
    const inModule = module === "" ? address : address.slice(module.length + 1);
    return configuration.resource(module, (0,references/* baseAddress */.uU)(inModule));
};
const configurationsOf = ({ configuration }, provider) => Object.fromEntries(Object.entries(configuration?.provider_config ?? {})
    .filter(([, { name, full_name }]) => (full_name?.split("/").at(-1) ?? name) === provider)
    .map(([key, { expressions = {} }]) => [key, expressions]));
const provided = (change, sensitivityOf, configuration, workspaceOf) => {
    const { address, module_address: module = "", type, name, provider_name: providerName, deposed } = change;
    const { actions, before, after, after_unknown: unknown = false, replace_paths: paths = [], importing, } = change.change;
    const configured = configuredIn(configuration, change);
    const expressions = configured?.expressions;
    const provider = configured?.provider_config_key;
    const sensitive = sensitivityOf(change, expressions);
    const beforeSide = sideOf(before, false, sensitive.before);
    const afterSide = isForgotten(actions) ? beforeSide : sideOf(after, unknown, sensitive.after);
    const workspace = workspaceOf(type, provider);
    const raw = {
        address,
        module,
        type,
        name,
        providerName,
        ...actionOf(actions, address),
        replacedBy: new Set(paths.flatMap(([attribute]) => (typeof attribute === "string" ? [attribute] : []))),
        ...(workspace === undefined ? {} : { workspace }),
        ...(change.action_reason === undefined ? {} : { reason: change.action_reason }),
        ...(deposed === undefined ? {} : { deposed }),
        ...(importing === undefined ? {} : { importingId: importing.id ?? identityText(importing.identity) }),
        ...(change.previous_address === undefined ? {} : { previousAddress: change.previous_address }),
        ...(beforeSide === undefined ? {} : { before: beforeSide }),
        ...(afterSide === undefined ? {} : { after: afterSide }),
        ...(expressions === undefined || deposed !== undefined ? {} : { expressions }),
        isOfNull: (attribute) => configuration.isOfNull(module, (0,json/* ownMember */.nV)(expressions ?? {}, attribute)),
    };
    return provider === undefined ? { change: raw } : { change: raw, provider };
};
const identityText = (identity) => (0,json/* isJsonObject */.OW)(identity) ? JSON.stringify(identity) : raw_attributes/* unknownText */.qL;
/** Terraform stops managing it and leaves it as it is. */
const isForgotten = (words) => words.length === 1 && words[0] === "forget";
const sideOf = (values, unknown, sensitive) => (0,json/* isJsonObject */.OW)(values) ? { values, unknown, sensitive } : undefined;
/** Source: https://developer.hashicorp.com/terraform/internals/json-format#change-representation, and OpenTofu's. */
const actions = {
    "no-op": { action: "no-op" },
    create: { action: "create" },
    read: { action: "read" },
    update: { action: "update" },
    delete: { action: "destroy" },
    forget: { action: "forget" },
    "delete,create": { action: "replace", replaceOrder: "destroy-before-create" },
    "create,delete": { action: "replace", replaceOrder: "create-before-destroy" },
    "create,forget": { action: "replace", replaceOrder: "create-and-forget" },
    "forget,create": { action: "replace", replaceOrder: "create-and-forget" },
};
const actionOf = (words, address) => {
    const known = (0,json/* ownMember */.nV)(actions, words.join(","));
    if (known !== undefined)
        return known;
    throw new errors/* UserError */.yo({
        message: `The plan does ${JSON.stringify(words)} to ${address}, which this program does not know.`,
        suggestion: "Use a newer version of this program, or an older Terraform.",
    });
};

;// CONCATENATED MODULE: ./src/plan/left-drift.ts










/**
 * The access that was changed outside of Terraform and that a plan leaves so, sorted by address: what it refreshes only, or
 * is told to ignore. `planned` are its changes of managed resources, as they are read and as they are sorted out.
 */
const leftDrift = (plan, planned) => {
    if (plan.resource_drift.length === 0)
        return [];
    const { managed, references } = readRawChanges({ ...plan, resource_changes: plan.resource_drift });
    const own = new Map(planned.managed.filter(isPresent).map((change) => [change.address, change]));
    const built = (0,build_plan/* buildPlan */.G)(managed, references, () => undefined, new Map());
    const [changes, attachments] = [byAddress(built.changes), byAddress(built.attachments)];
    const [memberships, holders] = [byAddress(built.memberships), byAddress(built.holders)];
    const written = writtenByOthers([...planned.changes, ...built.changes]);
    const accessOf = ({ address, type }) => {
        const found = changes(address).flatMap((change) => change.documents.map((document) => ({ change, document })));
        const own = found.filter(({ change, document }) => (0,owners/* isOwnersPolicy */.f8)(change, document) && !written.has(address));
        return {
            isWhole: (0,access_types/* accessTypeOf */.qd)(type) !== undefined && found.length > 0,
            byNobodyElse: [
                "permissions_boundary",
                ...own.map(({ document }) => (0,raw_attributes/* blockOf */.VN)(document.attribute)),
                ...((0,json/* ownMember */.nV)(alwaysOwn, type) ?? []),
            ],
            attributes: [
                ...found.flatMap(({ change, document }) => attributesWith(change, document)),
                ...attachments(address).map(({ attribute }) => attribute),
                ...(memberships(address).some(differs) ? ["groups", "users"] : []),
                ...(holders(address).some(differs) ? ["aws_attributes", "data_security_mode", "single_user_name"] : []),
            ],
        };
    };
    return managed
        .filter(isPresent)
        .toSorted((one, other) => (one.address < other.address ? -1 : 1))
        .flatMap((change) => leftOf(change, own.get(change.address), accessOf(change)));
};
/**
 * By type, what is told by nothing else that the configuration sets: a permission that lacks a condition, and the grants of a
 * canned ACL, which the provider does not read back as one.
 */
const alwaysOwn = {
    aws_lambda_permission: lambda_permission/* permissionAttributes */.PY,
    aws_s3_bucket_acl: ["access_control_policy"],
};
/** The statement of a permission is made of several. */
const attributesWith = ({ type }, { attribute }) => type === "aws_lambda_permission" ? lambda_permission/* permissionAttributes */.PY : [(0,raw_attributes/* blockOf */.VN)(attribute)];
/** The addresses of what has, or may have, the policy that a resource of its own puts on it. */
const writtenByOthers = (changes) => {
    const ownersOf = (0,owners/* findOwners */.Gr)({ changes });
    return new Set(changes
        .flatMap((change) => change.documents.map((document) => ownersOf(change, document)))
        .flatMap(({ one, possible }) => [...(one === undefined ? [] : [one]), ...possible])
        .map(({ address }) => address));
};
const byAddress = (items) => {
    const groups = (0,grouped/* grouped */.z)(items, ({ address }) => address);
    return (address) => groups.get(address) ?? [];
};
const differs = ({ before, after }) => before.state !== after.state;
const isPresent = ({ deposed }) => deposed === undefined;
const leftOf = (drifted, own, { isWhole, attributes, byNobodyElse }) => {
    const { address, after } = drifted;
    if (after === undefined)
        return own === undefined && attributes.length > 0 ? [{ address, attributes: [] }] : [];
    const left = (0,raw_attributes/* changedAttributes */.GR)(drifted)
        .filter((attribute) => (isWhole ? !isTags(attribute) : attributes.includes(attribute)))
        .filter((attribute) => ((0,raw_change/* isConfigured */.jD)(drifted, attribute) || byNobodyElse.includes(attribute)) && isOther(drifted, attribute))
        .filter((attribute) => own === undefined || leaves(own, attribute));
    return left.length === 0 ? [] : [{ address, attributes: left.sort() }];
};
const isTags = (attribute) => attribute === "tags" || attribute === "tags_all";
const isOther = ({ type, before, after }, attribute) => textOf(type, before, attribute) !== textOf(type, after, attribute);
/** With what is sensitive, only to tell whether it is the same. */
const textOf = (type, side, attribute) => (0,canonical_value/* canonicalValue */.i)({
    type,
    attribute,
    value: (0,json/* ownMember */.nV)(side?.values ?? {}, attribute),
    unknown: false,
    sensitive: false,
});
const leaves = (own, attribute) => ["no-op", "update", "forget"].includes(own.action) && !(0,raw_attributes/* isChanged */.Hq)(own, attribute);

;// CONCATENATED MODULE: ./src/plan/left-out.ts
/**
 * The plan with the resources of the state that it does not show added as unchanged, where it does not show all, as a targeted
 * one: they may depend on what it changes, as the policy of a bucket does that names a role. Terraform has not looked them up
 * again. A plan that only refreshes shows no resource at all, and its state is what Terraform has just looked up.
 */
const withLeftOut = (plan) => {
    const root = plan.prior_state?.values?.root_module;
    const refreshesOnly = !plan.resource_changes.some(({ mode }) => mode === "managed");
    if ((plan.complete !== false && !refreshesOnly) || root === undefined)
        return plan;
    const shown = new Set(plan.resource_changes.flatMap(({ address, previous_address = address }) => [address, previous_address]));
    const leftOut = restingIn(root).filter(({ address, mode }) => mode === "managed" && !shown.has(address));
    return { ...plan, resource_changes: [...plan.resource_changes, ...leftOut] };
};
const restingIn = ({ address, resources = [], child_modules = [], }) => [
    ...resources
        .filter(({ deposed_key }) => deposed_key === undefined)
        .map(({ values, sensitive_values, deposed_key: _key, ...resource }) => ({
        ...resource,
        ...(address !== undefined && { module_address: address }),
        change: {
            actions: ["no-op"],
            before: values,
            after: values,
            before_sensitive: sensitive_values,
            after_sensitive: sensitive_values,
        },
    })),
    ...child_modules.flatMap(restingIn),
];

;// CONCATENATED MODULE: ./src/plan/raw/data-sources.ts

/** The values of every data source of a type that a plan has read, in all modules. */
const dataSources = (plan, type) => inModule(plan.prior_state?.values?.root_module, type);
const inModule = (module, type) => [
    ...(module?.resources ?? [])
        .filter((resource) => resource.mode === "data" && resource.type === type)
        .flatMap(({ values }) => ((0,json/* isJsonObject */.OW)(values) ? [values] : [])),
    ...(module?.child_modules ?? []).flatMap((child) => inModule(child, type)),
];

;// CONCATENATED MODULE: ./src/plan/principals/existing-role.ts


/**
 * The role as a resource that stays as it is. Where it could not be read, what `plan` has read of it through a data
 * source: its name and its trust.
 */
const existingRole = (plan, reading) => {
    if (reading.state === "failed") {
        const role = dataSources(plan, "aws_iam_role")[0];
        return role === undefined ? undefined : resting({ values: role, unknown: false, sensitive: false });
    }
    const side = readRawChanges(reading.plan).managed.find(({ type }) => type === "aws_iam_role")?.after;
    return side && resting(side);
};
/** Without expressions: the provider has read its policies back, and this plan manages none of them. */
const resting = ({ values, unknown, sensitive }) => {
    const side = { values: Object.fromEntries(Object.entries(values).filter(isOfTheRole)), unknown, sensitive };
    return {
        address: "data.aws_iam_role.deploy_role",
        type: "aws_iam_role",
        name: "deploy_role",
        providerName: "registry.terraform.io/hashicorp/aws",
        module: "",
        action: "no-op",
        replacedBy: new Set(),
        before: side,
        after: side,
    };
};
/** What says who the role is and what it may do. */
const isOfTheRole = ([attribute]) => [
    "arn",
    "name",
    "path",
    "assume_role_policy",
    "inline_policy",
    "managed_policy_arns",
    "permissions_boundary",
].includes(attribute);
/** The role with a document that stands for all that could not be read. */
const withUnreadPolicies = (role, reason) => {
    const { name } = role.unchanged;
    if (typeof name !== "string")
        return role;
    const state = { state: "unknown", reason };
    const subject = { type: "role", name, label: name };
    return {
        ...role,
        documents: [
            ...role.documents,
            { attribute: "inline_policy", kind: "identity", subject, before: state, after: state },
        ],
    };
};

// EXTERNAL MODULE: ./src/plan/principals/holders.ts
var holders = __webpack_require__(19836);
// EXTERNAL MODULE: ./src/iam/language/parse.ts + 6 modules
var parse = __webpack_require__(14318);
;// CONCATENATED MODULE: ./src/plan/principals/managed-policies.ts


/**
 * The documents of managed policies that plans read through data sources aws_iam_policy, each once, sorted by ARN. One
 * whose document breaks the grammar is left out, as if it had not been read.
 */
const managedPoliciesOf = (...plans) => {
    const documents = new Map();
    for (const values of plans.flatMap((plan) => dataSources(plan, "aws_iam_policy"))) {
        const document = documentOf(values);
        if (document !== undefined)
            documents.set(document.arn, document);
    }
    return [...documents.values()].sort((one, other) => (one.arn < other.arn ? -1 : 1));
};
const documentOf = ({ arn, policy: text }) => {
    if (typeof arn !== "string" || typeof text !== "string")
        return undefined;
    const parsed = (0,parse/* parsePolicy */.O)(text, "identity");
    return parsed.ok ? { arn, policy: parsed.policy } : undefined;
};

;// CONCATENATED MODULE: ./src/plan/programs.ts
/** Data sources, and ephemeral resources, that run something each time they are read, or opened. */
const running = ["aws_lambda_invocation", "external"];
/**
 * The addresses of those that applying reads or opens, by running a program or a function: no plan says what they do.
 * What was read before has run already. Terraform's plan, other than OpenTofu's, has no ephemeral resources.
 */
const programsOf = ({ resource_changes: changes }) => changes
    .filter(({ mode, type }) => mode !== "managed" && running.includes(type))
    .filter(({ change }) => change.actions.some((action) => action === "read" || action === "open"))
    .map(({ address }) => address);

;// CONCATENATED MODULE: ./src/plan/provisioners.ts

/**
 * The addresses of the resources with provisioners that applying may run, which is when a resource is made or destroyed. No
 * plan says when, or what they do. What is no longer configured has none.
 */
const provisionersOf = ({ resource_changes: changes }, configuration) => changes
    .filter(({ change }) => change.actions.some((action) => action === "create" || action === "delete"))
    .filter((change) => (configuredIn(configuration, change)?.provisioners ?? []).length > 0)
    .map(({ address }) => address);

;// CONCATENATED MODULE: ./src/plan/from-terraform.ts














/**
 * Reads a Terraform plan; `reading` is what came of reading the role where it is somebody else's. UserError when it
 * holds an action that this program does not know.
 */
const readTerraformPlan = (terraformPlan, reading) => {
    const raw = readRawChanges(withLeftOut(terraformPlan));
    const role = reading && existingRole(terraformPlan, reading);
    const managedPolicies = managedPoliciesOf(terraformPlan, ...(reading?.state === "read" ? [reading.plan] : []));
    const canonical = (0,fingerprint_canonical/* canonicalPlan */.ES)({
        managed: raw.managed,
        managedPolicies,
        ...(role && { role }),
        providers: providerPlaces(terraformPlan),
    });
    const { changes, ...built } = (0,build_plan/* buildPlan */.G)(role ? [...raw.managed, role] : raw.managed, raw.references, (request) => rebuildFromDataSource(request, raw.references), principalNames(terraformPlan));
    const drift = leftDrift(terraformPlan, { managed: raw.managed, changes });
    const plan = {
        origin: {
            kind: "terraform",
            version: terraformPlan.terraform_version,
            formatVersion: terraformPlan.format_version,
        },
        changes: changes.filter(({ address }) => address !== role?.address),
        existingRoles: changes
            .filter(({ address }) => address === role?.address)
            .map((read) => (reading?.state === "failed" ? withUnreadPolicies(read, reading.reason) : read)),
        ...built,
        managedPolicies,
        ...(drift.length > 0 && { leftDrift: drift }),
        deferred: terraformPlan.deferred_changes.map(({ reason, resource_change: { address, type, mode } }) => ({
            address,
            type,
            isManaged: mode === "managed",
            reason,
        })),
        actions: terraformPlan.action_invocations.map(({ address }) => address),
        provisioners: provisionersOf(terraformPlan, raw.configuration),
        programs: programsOf(terraformPlan),
        complete: terraformPlan.complete ?? true,
        fingerprint: (0,fingerprint/* planDigests */.tb)(canonical).fingerprint,
    };
    return { plan, canonical };
};
/** By the ids of the principals that the plan has looked up. */
const principalNames = (plan) => new Map(Object.entries(holders/* nameAttributes */.V).flatMap(([type, attribute]) => dataSources(plan, type).flatMap(({ id, [attribute]: name }) => typeof id === "string" && typeof name === "string" ? [[`${type} ${id}`, name]] : [])));


/***/ }),

/***/ 64572:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ parseTerraformPlan)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(71922);
// EXTERNAL MODULE: ./src/common/in-english.ts
var in_english = __webpack_require__(53264);
// EXTERNAL MODULE: ./src/common/json.ts
var json = __webpack_require__(29927);
;// CONCATENATED MODULE: ./src/terraform/plan-text.ts

/**
 * Gives a plan file's content as text, without a byte order mark. UserError when it is no text that JSON could be in:
 * empty, a binary plan, UTF-16, or not UTF-8.
 */
const textOfPlan = (content, name) => {
    const text = typeof content === "string" ? content : decode(content, name);
    const trimmed = text.startsWith("\uFEFF") ? text.slice(1) : text;
    if (trimmed.trim() === "")
        throw new errors/* UserError */.yo({ message: `${name} is empty.`, suggestion: howToMake });
    return trimmed;
};
const howToMake = "Make it with `terraform show -json tfplan`.";
const decode = (bytes, name) => {
    if (startsWith(bytes, zipSignature)) {
        throw new errors/* UserError */.yo({ message: `${name} is Terraform's binary plan, not its JSON.`, suggestion: howToMake });
    }
    if (isUtf16(bytes)) {
        throw new errors/* UserError */.yo({
            message: `${name} is encoded as UTF-16, as Windows PowerShell's > writes it.`,
            suggestion: "Write it as UTF-8: `terraform show -json tfplan | Out-File -Encoding utf8 plan.json`.",
        });
    }
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new errors/* UserError */.yo({ message: `${name} is not encoded as UTF-8.`, suggestion: howToMake }, { cause: error });
    }
};
/** A binary plan is a zip archive. */
const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const startsWith = (bytes, signature) => signature.every((byte, index) => bytes[index] === byte);
/** By its mark, or by the zero that every second byte of ASCII in UTF-16 is. */
const isUtf16 = (bytes) => startsWith(bytes, [0xff, 0xfe]) ||
    startsWith(bytes, [0xfe, 0xff]) ||
    (bytes.length >= 2 && (bytes[0] === 0) !== (bytes[1] === 0));

;// CONCATENATED MODULE: ./src/terraform/plan-json.ts





/**
 * Terraform's plan in JSON, as far as this program reads it. Only the frame is checked: the values of resources are
 * whatever their provider says.
 * Source: https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
/** A part of a text that JSON.parse has read, so it is JSON whatever it holds; checking it again would cost seconds. */
const plan_json_json = schemas/* custom */.IeY(() => true);
// One schema of each kind for all keys, since Zod takes more time to make a schema than to use it.
const plan_json_text = schemas/* string */.YjP();
const optionalText = schemas/* optional */.lqM(plan_json_text);
const optionalJson = schemas/* optional */.lqM(plan_json_json);
/** An attribute's expression has `constant_value` or `references`; a block is an object or list of such objects. */
const expressions = schemas/* optional */.lqM(schemas/* record */.g1P(plan_json_text, plan_json_json));
const change = schemas/* object */.Ikc({
    actions: schemas/* array */.YOg(plan_json_text),
    before: optionalJson,
    after: optionalJson,
    after_unknown: optionalJson,
    before_sensitive: optionalJson,
    after_sensitive: optionalJson,
    /** Each path leads to an attribute that forces the replacement. */
    replace_paths: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* array */.YOg(schemas/* union */.KCZ([plan_json_text, schemas/* number */.aig()])))),
    /** From Terraform 1.12 an object may be told by its `identity` in place of its id. */
    importing: schemas/* optional */.lqM(schemas/* object */.Ikc({ id: optionalText, identity: optionalJson })),
});
const resourceChange = schemas/* object */.Ikc({
    address: plan_json_text,
    previous_address: optionalText,
    module_address: optionalText,
    mode: plan_json_text,
    type: plan_json_text,
    name: plan_json_text,
    provider_name: schemas/* _default */.Rvf(plan_json_text, ""),
    deposed: optionalText,
    action_reason: optionalText,
    change,
});
const stateResource = schemas/* object */.Ikc({
    address: plan_json_text,
    mode: plan_json_text,
    type: plan_json_text,
    name: schemas/* _default */.Rvf(plan_json_text, ""),
    provider_name: schemas/* _default */.Rvf(plan_json_text, ""),
    deposed_key: optionalText,
    values: optionalJson,
    sensitive_values: optionalJson,
});
const stateModule = schemas/* object */.Ikc({
    address: optionalText,
    resources: schemas/* optional */.lqM(schemas/* array */.YOg(stateResource)),
    get child_modules() {
        return schemas/* optional */.lqM(schemas/* array */.YOg(stateModule));
    },
});
const configResource = schemas/* object */.Ikc({
    address: plan_json_text,
    mode: plan_json_text,
    type: plan_json_text,
    name: plan_json_text,
    expressions,
    for_each_expression: optionalJson,
    provisioners: schemas/* optional */.lqM(schemas/* array */.YOg(plan_json_json)),
    provider_config_key: optionalText,
});
const configModule = schemas/* object */.Ikc({
    resources: schemas/* optional */.lqM(schemas/* array */.YOg(configResource)),
    outputs: schemas/* optional */.lqM(schemas/* record */.g1P(plan_json_text, schemas/* object */.Ikc({ expression: optionalJson }))),
    variables: schemas/* optional */.lqM(schemas/* record */.g1P(plan_json_text, schemas/* object */.Ikc({ default: optionalJson }))),
    get module_calls() {
        return schemas/* optional */.lqM(schemas/* record */.g1P(plan_json_text, configModuleCall));
    },
});
const configModuleCall = schemas/* object */.Ikc({
    expressions,
    get module() {
        return schemas/* optional */.lqM(configModule);
    },
});
const terraformPlan = schemas/* object */.Ikc({
    format_version: plan_json_text,
    terraform_version: schemas/* _default */.Rvf(plan_json_text, "unknown"),
    resource_changes: schemas/* _default */.Rvf(schemas/* array */.YOg(resourceChange), []),
    /** What was changed outside of Terraform since it last looked: `before` is its state, `after` what there is. */
    resource_drift: schemas/* _default */.Rvf(schemas/* array */.YOg(resourceChange), []),
    deferred_changes: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* object */.Ikc({
        reason: plan_json_text,
        resource_change: schemas/* object */.Ikc({ address: plan_json_text, mode: schemas/* _default */.Rvf(plan_json_text, "managed"), type: schemas/* _default */.Rvf(plan_json_text, "") }),
    })), []),
    /** What Terraform 1.14 invokes besides, such as a Lambda function. */
    action_invocations: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* object */.Ikc({ address: schemas/* _default */.Rvf(plan_json_text, "one without an address") })), []),
    prior_state: schemas/* optional */.lqM(schemas/* object */.Ikc({ values: schemas/* optional */.lqM(schemas/* object */.Ikc({ root_module: schemas/* optional */.lqM(stateModule) })) })),
    configuration: schemas/* optional */.lqM(schemas/* object */.Ikc({
        root_module: schemas/* optional */.lqM(configModule),
        /** A module may call a provider by a `name` of its own; `full_name` is its source. */
        provider_config: schemas/* optional */.lqM(schemas/* record */.g1P(plan_json_text, schemas/* object */.Ikc({ name: optionalText, full_name: optionalText, expressions }))),
    })),
    /** Of the root module, with the defaults of those that nobody sets. */
    variables: schemas/* optional */.lqM(schemas/* record */.g1P(plan_json_text, schemas/* object */.Ikc({ value: optionalJson }))),
    complete: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    errored: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
});
/**
 * Reads what `terraform show -json PLANFILE` printed; `name` is what the user calls it. UserError, always one problem,
 * for anything else: a state, a binary plan, a log, a text that is cut off, a format that is not known.
 */
const parseTerraformPlan = (content, name) => {
    const value = parseOrRefuse(textOfPlan(content, name), name);
    if (isDeeper(value, maxDepth)) {
        throw refusal(`${name} is nested more than ${maxDepth} levels deep, which is more than is read.`, "Plans of Terraform stay far below that: look at the value that is nested, or at what made this file");
    }
    refuseOtherDocuments(value, name);
    // Compiling the schema costs more than it saves, even with a thousand resources.
    const { success, data, error } = terraformPlan.safeParse(value, { jitless: true, ...in_english/* inEnglish */.k });
    if (!success) {
        const [issue] = error.issues;
        throw refusal(`${name} is not a plan that Terraform wrote: ${issue?.message} at ${issue?.path.join(".")}.`);
    }
    refuseUnreadable(data, name);
    return data;
};
/** What reads a value calls itself for each level of it; modules within modules take three levels each. */
const maxDepth = 200;
const isDeeper = (value, levels) => {
    if (value === null || typeof value !== "object")
        return false;
    return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
};
const makeOne = "Make one with `terraform plan -out=tfplan`, then `terraform show -json tfplan`.";
const refusal = (message, suggestion = makeOne) => new errors/* UserError */.yo({ message, suggestion });
const parseOrRefuse = (text, name) => {
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        if (isLineByLine(text))
            throw refusal(`${name} is the log of \`terraform plan -json\`, not a plan.`);
        // The parser's own message quotes the plan, which may hold secrets.
        if (/^\s*\{/.test(text))
            throw refusal(`${name} begins like JSON, but is cut off or damaged.`);
        throw refusal(`${name} is not JSON.`);
    }
};
/** The log has one JSON object a line, the first of them with `@level`. */
const isLineByLine = (text) => {
    const end = text.indexOf("\n");
    return end > 0 && text.slice(0, end).includes('"@level"');
};
const keysOf = (value) => value !== null && typeof value === "object" ? Object.keys(value) : [];
const refuseOtherDocuments = (value, name) => {
    const keys = keysOf(value);
    if (keys.includes("lineage") && keys.includes("serial"))
        throw refusal(`${name} is a Terraform state, not a plan.`);
    if (keys.includes("@level"))
        throw refusal(`${name} is the log of \`terraform plan -json\`, not a plan.`);
    const isPlan = ["planned_values", "resource_changes", "configuration"].some((key) => keys.includes(key));
    if (keys.includes("format_version") && isPlan)
        return;
    if (keys.includes("format_version") && keys.includes("values")) {
        throw refusal(`${name} is a Terraform state in JSON, not a plan.`);
    }
    throw refusal(`${name} is JSON, but not a plan that Terraform wrote.`);
};
/**
 * Formats 0.1 and 0.2 are Terraform 0.12 to 1.0's, and 1.x only adds to 1.0. A plan that Terraform could not finish
 * lacks changes without a word, so nothing may be concluded from it.
 */
const refuseUnreadable = (plan, name) => {
    if (!/^(0\.[12]|1\.\d+)$/.test(plan.format_version)) {
        throw refusal(`${name} has the plan format ${plan.format_version}; known are 0.1, 0.2 and 1.x.`, "Use a version of this program that knows it, or an older Terraform.");
    }
    if (plan.errored === true) {
        throw refusal(`${name} is a plan that Terraform could not finish.`, "Repair what Terraform reported, and plan again.");
    }
};


/***/ })

};
;