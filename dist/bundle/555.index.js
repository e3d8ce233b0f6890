"use strict";
exports.id = 555;
exports.ids = [555];
exports.modules = {

/***/ 84140:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ES: () => (/* binding */ canonicalPlan),
  cu: () => (/* binding */ identityOf),
  cw: () => (/* binding */ restingText)
});

// EXTERNAL MODULE: ./src/iam/normalize/canonical.ts
var canonical = __webpack_require__(34471);
// EXTERNAL MODULE: ./src/terraform/json.ts
var json = __webpack_require__(10628);
// EXTERNAL MODULE: ./src/iam/language/parse.ts + 4 modules
var parse = __webpack_require__(30669);
;// CONCATENATED MODULE: ./src/plan/canonical-policy.ts

/**
 * Gives one text for all spellings of a policy document: order, a value alone or in a list, the case of actions and
 * condition keys, Sid and Id do not count. Nothing for a text that is no policy document.
 */
const canonicalPolicyText = (text) => {
    if (!text.includes('"Statement"'))
        return undefined;
    const kind = /"(Not)?Principal"/.test(text) ? "resource" : "identity";
    const parsed = (0,parse/* parsePolicy */.O)(text, kind);
    return parsed.ok ? (0,canonical/* canonicalPolicy */.Hk)(parsed.policy) : undefined;
};

// EXTERNAL MODULE: ./src/plan/raw-change.ts
var raw_change = __webpack_require__(13230);
;// CONCATENATED MODULE: ./src/plan/canonical-value.ts



/**
 * Attributes and blocks that are sets, of the resource types that this program makes or reviews most, by their path
 * without indexes. Terraform's JSON shows a set as a list, and only the provider's schema tells: these are from
 * hashicorp/aws 5.100's and databricks 1.99's. Of every other list the order counts, so that a command line with its
 * words in another order is another one.
 */
const sets = {
    aws_iam_group_membership: ["users"],
    aws_iam_group_policies_exclusive: ["policy_names"],
    aws_iam_group_policy_attachments_exclusive: ["policy_arns"],
    aws_iam_openid_connect_provider: ["client_id_list"],
    aws_iam_policy_attachment: ["groups", "roles", "users"],
    aws_iam_role: ["inline_policy", "managed_policy_arns"],
    aws_iam_role_policies_exclusive: ["policy_names"],
    aws_iam_role_policy_attachments_exclusive: ["policy_arns"],
    aws_iam_user_group_membership: ["groups"],
    aws_iam_user_policies_exclusive: ["policy_names"],
    aws_iam_user_policy_attachments_exclusive: ["policy_arns"],
    databricks_cluster: ["library"],
};
/**
 * One text for a value, whatever of its writing does not matter: the order of keys and of sets, and how a policy is
 * written. What is unknown or sensitive stands in it as a word without quotes, which no value can be taken for. Null,
 * "", [] and {} are all nothing: providers and AWS give back the one for the other. Nothing gives undefined.
 */
const canonicalValue = ({ type, attribute, value, unknown, sensitive }) => {
    const setPaths = (0,json/* ownMember */.nV)(sets, type) ?? [];
    const write = (value, unknown, sensitive, path) => {
        if (sensitive === true)
            return "sensitive";
        if (unknown === true)
            return "unknown";
        if ((0,json/* isJsonArray */.Md)(value)) {
            const items = value.map((item, index) => write(item, (0,raw_change/* markOf */.Fg)(unknown, index), (0,raw_change/* markOf */.Fg)(sensitive, index), path) ?? "null");
            return items.length === 0 ? undefined : `[${(setPaths.includes(path) ? items.sort() : items).join(",")}]`;
        }
        if (value === undefined || value === null || value === "")
            return (0,json/* isJsonObject */.OW)(unknown) ? writeObject({}, unknown, sensitive, path) : undefined;
        if ((0,json/* isJsonObject */.OW)(value))
            return writeObject(value, unknown, sensitive, path);
        if (typeof value !== "string")
            return JSON.stringify(value);
        const policy = canonicalPolicyText(value);
        return policy === undefined ? JSON.stringify(value) : `policy${policy}`;
    };
    const writeObject = (value, unknown, sensitive, path) => {
        const keys = new Set([...Object.keys(value), ...((0,json/* isJsonObject */.OW)(unknown) ? Object.keys(unknown) : [])]);
        const members = [...keys].sort().flatMap((key) => {
            const text = write((0,raw_change/* memberOf */.C5)(value, key), (0,raw_change/* markOf */.Fg)(unknown, key), (0,raw_change/* markOf */.Fg)(sensitive, key), `${path}.${key}`);
            return text === undefined ? [] : `${JSON.stringify(key)}:${text}`;
        });
        return members.length === 0 ? undefined : `{${members.join(",")}}`;
    };
    return write(value, unknown, sensitive, attribute);
};

// EXTERNAL MODULE: ./src/plan/existing-role.ts
var existing_role = __webpack_require__(5075);
// EXTERNAL MODULE: ./src/plan/managed-policies.ts
var managed_policies = __webpack_require__(14205);
// EXTERNAL MODULE: ./src/plan/raw-changes.ts + 1 modules
var raw_changes = __webpack_require__(45176);
;// CONCATENATED MODULE: ./src/plan/unknown-paths.ts

/** The JSON pointers (RFC 6901) to what is unknown inside of a known attribute; none when all of it is unknown. */
const partlyUnknown = (attribute, mark) => mark === true ? [] : pointers(mark, `/${escapeKey(attribute)}`);
const pointers = (mark, path) => {
    if (mark === true)
        return [path];
    if ((0,json/* isJsonArray */.Md)(mark))
        return mark.flatMap((item, index) => pointers(item, `${path}/${index}`));
    if (!(0,json/* isJsonObject */.OW)(mark))
        return [];
    return Object.entries(mark).flatMap(([key, member]) => pointers(member, `${path}/${escapeKey(key)}`));
};
/** The marks that `partlyUnknown` came from: a tree with `true` at each pointer. */
const marksAt = (unknown) => {
    const root = new Map();
    for (const pointer of unknown) {
        let node = root;
        for (const key of pointer.split("/").slice(1).map(unescapeKey)) {
            const next = node.get(key) ?? new Map();
            node.set(key, next);
            node = next;
        }
    }
    return unknown.length === 0 ? false : treeOf(root);
};
/** A list's marks come out as an object with indexes for keys: markOf finds them either way. */
const treeOf = (marks) => marks.size === 0 ? true : Object.fromEntries([...marks].map(([key, inner]) => [key, treeOf(inner)]));
const escapeKey = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");
const unescapeKey = (key) => key.replaceAll("~1", "/").replaceAll("~0", "~");

;// CONCATENATED MODULE: ./src/plan/canonical.ts








/**
 * Gives the canonical form of a plan, and of an existing role that was read for it. UserError when it holds an action
 * that this program does not know.
 */
const canonicalPlan = (plan, reading) => {
    const { managed } = (0,raw_changes/* readRawChanges */.Y)(plan);
    const [moving, resting] = [managed.filter(isMoving), managed.filter((change) => !isMoving(change))];
    return {
        changes: moving.map(canonicalChange).sort((one, other) => (identityOf(one) < identityOf(other) ? -1 : 1)),
        resting: new Map(resting.map((change) => [change.address, change])),
        policies: policiesOf(plan, reading),
    };
};
const policiesOf = (plan, reading) => {
    const read = reading?.state === "read" ? [reading.plan] : [];
    const policies = (0,managed_policies/* managedPoliciesOf */.x)(plan, ...read).map(({ arn, policy }) => ({ arn, text: (0,canonical/* canonicalPolicy */.Hk)(policy) }));
    const role = reading && (0,existing_role/* existingRole */.C)(plan, reading)?.after;
    const arn = (0,raw_change/* readText */.yR)(role, ["arn"]);
    return arn === undefined ? policies : [...policies, { arn, text: JSON.stringify(textsOf("aws_iam_role", role)) }];
};
/** What tells a change from all others of a plan. */
const identityOf = ({ address, deposed }) => deposed === undefined ? address : `${address} (deposed object ${deposed})`;
const isMoving = ({ action, importingId, previousAddress }) => action !== "no-op" || importingId !== undefined || previousAddress !== undefined;
const canonicalChange = (change) => {
    const { address, type, action, deposed, replaceOrder, importingId, previousAddress, before, after, reason } = change;
    const isGoing = action === "destroy" || action === "forget";
    const texts = { before: textsOf(type, before), after: isGoing ? {} : textsOf(type, after) };
    const counting = Object.keys({ ...texts.before, ...texts.after })
        .filter((attribute) => counts(change, attribute, texts.before[attribute] !== texts.after[attribute]))
        .sort();
    const counted = (side, attributes) => Object.fromEntries(attributes.map((attribute) => [attribute, side[attribute]]));
    return {
        address,
        type,
        action,
        before: before === undefined
            ? {}
            : counted(texts.before, counting.filter((name) => !isBeforeNoise(change, name))),
        after: isGoing ? {} : counted(texts.after, counting),
        unknown: counting.flatMap((name) => partlyUnknown(name, (0,raw_change/* markOf */.Fg)(after?.unknown ?? false, name))).sort(),
        ...(reason === "replace_because_tainted" ? { tainted: true } : {}),
        ...(deposed === undefined ? {} : { deposed }),
        ...(replaceOrder === undefined ? {} : { replaceOrder }),
        ...(importingId === undefined ? {} : { importingId }),
        ...(previousAddress === undefined ? {} : { previousAddress }),
    };
};
/**
 * What a provider observes rather than sets: it differs from one hour to the next with nothing changed. Source: the
 * schemas named in canonical-value.ts.
 */
const observed = {
    aws_iam_policy: ["attachment_count"],
    databricks_cluster: ["state", "default_tags"],
};
/**
 * Of an object that stays, an attribute counts when it changes or the configuration sets it; the rest is what the
 * provider happened to read back. Of one that comes or goes, all of it counts.
 */
const counts = ({ type, action, expressions }, attribute, differs) => {
    if ((0,json/* ownMember */.nV)(observed, type)?.includes(attribute))
        return false;
    const stays = action === "update" || action === "no-op";
    return !stays || differs || expressions === undefined || Object.hasOwn(expressions, attribute);
};
/** The old value of what the provider is going to compute anew says nothing, but for what names the object. */
const isBeforeNoise = (change, attribute) => {
    if (["id", "arn"].includes(attribute) || change.expressions === undefined)
        return false;
    return !(0,raw_change/* isConfigured */.jD)(change, attribute) && (0,raw_change/* readValue */.wK)(change.after, [attribute]).state === "unknown";
};
const textsOf = (type, side) => {
    if (side === undefined)
        return {};
    const names = [...Object.keys(side.values), ...((0,json/* isJsonObject */.OW)(side.unknown) ? Object.keys(side.unknown) : [])];
    return Object.fromEntries(names.map((attribute) => [attribute, textOf(type, side, attribute)]));
};
const textOf = (type, { values, unknown, sensitive }, attribute) => canonicalValue({
    type,
    attribute,
    value: (0,json/* ownMember */.nV)(values, attribute),
    unknown: (0,raw_change/* markOf */.Fg)(unknown, attribute),
    sensitive: (0,raw_change/* markOf */.Fg)(sensitive, attribute),
});
/**
 * The text of one attribute of a resource that stays as it is, with the parts at `unknown` (JSON pointers) as unknown as
 * they were when the change to it was reviewed.
 */
const restingText = ({ type, after }, attribute, unknown) => after === undefined ? undefined : textOf(type, { ...after, unknown: marksAt(unknown) }, attribute);


/***/ }),

/***/ 6560:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ dataSources)
/* harmony export */ });
/* harmony import */ var _terraform_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10628);

/** The values of every data source of a type that a plan has read, in all modules. */
const dataSources = (plan, type) => inModule(plan.prior_state?.values?.root_module, type);
const inModule = (module, type) => [
    ...(module?.resources ?? [])
        .filter((resource) => resource.mode === "data" && resource.type === type)
        .flatMap(({ values }) => ((0,_terraform_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(values) ? [values] : [])),
    ...(module?.child_modules ?? []).flatMap((child) => inModule(child, type)),
];


/***/ }),

/***/ 5075:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ existingRole),
/* harmony export */   I: () => (/* binding */ withUnreadPolicies)
/* harmony export */ });
/* harmony import */ var _data_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6560);
/* harmony import */ var _raw_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45176);


/**
 * The role as a resource that stays as it is. Where it could not be read, what `plan` has read of it through a data
 * source: its name and its trust.
 */
const existingRole = (plan, reading) => {
    if (reading.state === "failed") {
        const role = (0,_data_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .dataSources */ .x)(plan, "aws_iam_role")[0];
        return role === undefined ? undefined : resting({ values: role, unknown: false, sensitive: false });
    }
    const side = (0,_raw_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .readRawChanges */ .Y)(reading.plan).managed.find(({ type }) => type === "aws_iam_role")?.after;
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


/***/ }),

/***/ 71731:
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
const planDigests = ({ changes, policies }) => withFingerprint({
    changes: changes.map(changeDigest),
    policies: policies.map(({ arn, text }) => ({ arn, digest: sha256(text) })),
});
/** Computes the fingerprint over the rest. */
const withFingerprint = ({ changes, policies }) => ({
    formatVersion: "1.0",
    fingerprint: sha256(stableJson({ changes: changes.map(digestOfChange), policies })),
    changes,
    policies,
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

/***/ 84212:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ planFromTerraform)
});

// EXTERNAL MODULE: ./src/plan/build-plan.ts + 9 modules
var build_plan = __webpack_require__(87517);
// EXTERNAL MODULE: ./src/plan/canonical.ts + 3 modules
var canonical = __webpack_require__(84140);
// EXTERNAL MODULE: ./src/plan/data-sources.ts
var data_sources = __webpack_require__(6560);
// EXTERNAL MODULE: ./src/plan/existing-role.ts
var existing_role = __webpack_require__(5075);
// EXTERNAL MODULE: ./src/plan/fingerprint.ts
var fingerprint = __webpack_require__(71731);
// EXTERNAL MODULE: ./src/plan/holders.ts
var holders = __webpack_require__(16744);
// EXTERNAL MODULE: ./src/plan/managed-policies.ts
var managed_policies = __webpack_require__(14205);
// EXTERNAL MODULE: ./src/plan/raw-changes.ts + 1 modules
var raw_changes = __webpack_require__(45176);
// EXTERNAL MODULE: ./src/terraform/json.ts
var json = __webpack_require__(10628);
// EXTERNAL MODULE: ./src/plan/configuration.ts
var configuration = __webpack_require__(3345);
// EXTERNAL MODULE: ./src/plan/placeholders.ts
var plan_placeholders = __webpack_require__(76509);
// EXTERNAL MODULE: ./src/plan/raw-change.ts
var raw_change = __webpack_require__(13230);
;// CONCATENATED MODULE: ./src/plan/rebuild-document.ts




/**
 * Rebuilds a document that comes whole from a data source aws_iam_policy_document which Terraform can only read during
 * apply: the plan has its statements, with what is not known yet marked in them. Nothing where the document comes from
 * elsewhere too, or merges others.
 */
const rebuildFromDataSource = ({ change, side, expression, kind }, references) => {
    if (side === "before")
        return undefined;
    const [source, ...others] = references.of(change, expression);
    if (source === undefined || others.length > 0)
        return undefined;
    if (source.change.type !== "aws_iam_policy_document" || !["json", "minified_json"].includes(source.attribute)) {
        return undefined;
    }
    return rebuild(source.change, kind);
};
/** Attributes that merge other documents in. */
const merging = ["source_json", "override_json", "source_policy_documents", "override_policy_documents"];
const rebuild = (source, kind) => {
    if (merging.some((attribute) => (0,raw_change/* readValue */.wK)(source.after, [attribute]).state !== "absent"))
        return undefined;
    const statements = (0,raw_change/* readValue */.wK)(source.after, ["statement"]);
    if (statements.state !== "known" || !(0,json/* isJsonArray */.Md)(statements.value))
        return undefined;
    const placeholders = (0,plan_placeholders/* createPlaceholders */.$)();
    const document = {
        Version: (0,raw_change/* readText */.yR)(source.after, ["version"]) ?? "2012-10-17",
        Statement: statements.value.map((_, index) => statementJson(source, index, placeholders)),
    };
    const parsed = placeholders.parse(JSON.stringify(document), kind);
    if (!parsed.ok)
        return undefined;
    return {
        state: "reconstructed",
        policy: parsed.policy,
        reason: `Rebuilt from ${source.address}, which Terraform reads during apply.`,
    };
};
const statementJson = (source, index, placeholders) => {
    const at = (...path) => ["statement", index, ...path];
    const list = (name) => textsAt(source, at(name), placeholders);
    const actions = list("actions");
    const notActions = list("not_actions");
    const resources = list("resources");
    const notResources = list("not_resources");
    const sid = (0,raw_change/* readText */.yR)(source.after, at("sid"));
    return {
        ...(sid !== undefined && { Sid: sid }),
        Effect: (0,raw_change/* readText */.yR)(source.after, at("effect")) ?? "Allow",
        ...principalsAt(source, at("principals"), "Principal", placeholders),
        ...principalsAt(source, at("not_principals"), "NotPrincipal", placeholders),
        ...(actions.length > 0 && { Action: actions }),
        ...(notActions.length > 0 && { NotAction: notActions }),
        ...(resources.length > 0 && { Resource: resources }),
        ...(notResources.length > 0 && { NotResource: notResources }),
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
    const [reference, ...others] = (0,configuration/* referencesOf */.C)(expression);
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

;// CONCATENATED MODULE: ./src/plan/from-terraform.ts









/**
 * Gives what a Terraform plan will change; `reading` is what came of reading the role where it is somebody else's.
 * UserError when it holds an action that this program does not know.
 */
const planFromTerraform = (plan, reading) => {
    const { managed, references } = (0,raw_changes/* readRawChanges */.Y)(plan);
    const role = reading && (0,existing_role/* existingRole */.C)(plan, reading);
    const { changes, holders, ...built } = (0,build_plan/* buildPlan */.G)(role ? [...managed, role] : managed, references, (request) => rebuildFromDataSource(request, references), principalNames(plan));
    return {
        origin: { kind: "terraform", version: plan.terraform_version, formatVersion: plan.format_version },
        changes: changes.filter(({ address }) => address !== role?.address),
        existingRoles: changes
            .filter(({ address }) => address === role?.address)
            .map((read) => (reading?.state === "failed" ? (0,existing_role/* withUnreadPolicies */.I)(read, reading.reason) : read)),
        ...built,
        holders: isOfSeveralWorkspaces(plan) ? holders.map((holder) => ({ ...holder, isApart: true })) : holders,
        managedPolicies: (0,managed_policies/* managedPoliciesOf */.x)(plan, ...(reading?.state === "read" ? [reading.plan] : [])),
        deferred: plan.deferred_changes.map(({ reason, resource_change }) => ({
            address: resource_change.address,
            reason,
        })),
        actions: plan.action_invocations.map(({ address }) => address),
        complete: plan.complete ?? true,
        fingerprint: (0,fingerprint/* planDigests */.tb)((0,canonical/* canonicalPlan */.ES)(plan, reading)).fingerprint,
    };
};
/** A destroyed resource has no configuration that says which provider, so that it cannot be told by resource. */
const isOfSeveralWorkspaces = ({ configuration }) => Object.values(configuration?.provider_config ?? {}).filter(({ name }) => name === "databricks").length > 1;
/** By the ids of the principals that the plan has looked up. */
const principalNames = (plan) => new Map(Object.entries(holders/* nameAttributes */.V).flatMap(([type, attribute]) => (0,data_sources/* dataSources */.x)(plan, type).flatMap(({ id, [attribute]: name }) => typeof id === "string" && typeof name === "string" ? [[`${type} ${id}`, name]] : [])));


/***/ }),

/***/ 14205:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ managedPoliciesOf)
/* harmony export */ });
/* harmony import */ var _iam_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30669);
/* harmony import */ var _data_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6560);


/**
 * The documents of managed policies that plans read through data sources aws_iam_policy, each once, sorted by ARN. One
 * whose document breaks the grammar is left out, as if it had not been read.
 */
const managedPoliciesOf = (...plans) => {
    const documents = new Map();
    for (const values of plans.flatMap((plan) => (0,_data_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .dataSources */ .x)(plan, "aws_iam_policy"))) {
        const document = documentOf(values);
        if (document !== undefined)
            documents.set(document.arn, document);
    }
    return [...documents.values()].sort((one, other) => (one.arn < other.arn ? -1 : 1));
};
const documentOf = ({ arn, name, policy: text }) => {
    if (typeof arn !== "string" || typeof name !== "string" || typeof text !== "string")
        return undefined;
    const parsed = (0,_iam_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(text, "identity");
    return parsed.ok ? { arn, name, policy: parsed.policy, source: "plan" } : undefined;
};


/***/ }),

/***/ 45176:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ readRawChanges)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/terraform/json.ts
var json = __webpack_require__(10628);
// EXTERNAL MODULE: ./src/plan/configuration.ts
var plan_configuration = __webpack_require__(3345);
// EXTERNAL MODULE: ./src/plan/references.ts
var references = __webpack_require__(47469);
// EXTERNAL MODULE: ./src/plan/policy-attributes.ts
var policy_attributes = __webpack_require__(39983);
// EXTERNAL MODULE: ./src/plan/raw-change.ts
var raw_change = __webpack_require__(13230);
;// CONCATENATED MODULE: ./src/plan/sensitivity.ts



/**
 * Gives what tells which parts of a plan's changes are sensitive: what Terraform marks, and every text that is the same
 * as one it marks elsewhere, since a provider copies values to where nothing marks them. Terraform before 0.15.1 does
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
    return ({ change }) => ({
        before: withCopies(change.before ?? null, change.before_sensitive ?? false, secrets),
        after: withCopies(change.after ?? null, change.after_sensitive ?? false, secrets),
    });
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
/** The mark, with every text that is a secret marked too. */
const withCopies = (value, mark, secrets) => {
    if (mark === true || secrets.size === 0)
        return mark;
    if (typeof value === "string")
        return secrets.has(value) || mark;
    if ((0,json/* isJsonArray */.Md)(value))
        return value.map((item, index) => withCopies(item, (0,raw_change/* markOf */.Fg)(mark, index), secrets));
    if (!(0,json/* isJsonObject */.OW)(value))
        return mark;
    const keys = new Set([...Object.keys(value), ...((0,json/* isJsonObject */.OW)(mark) ? Object.keys(mark) : [])]);
    return Object.fromEntries([...keys].map((key) => [key, withCopies((0,json/* ownMember */.nV)(value, key) ?? null, (0,raw_change/* markOf */.Fg)(mark, key), secrets)]));
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
    const policies = (0,json/* ownMember */.nV)(policy_attributes/* policyAttributes */.O, type)?.flatMap(({ attribute, named }) => [attribute, named]) ?? [];
    const names = (0,json/* isJsonObject */.OW)(values) ? Object.keys(values) : [];
    return Object.fromEntries(names.filter((name) => !policies.includes(name)).map((name) => [name, true]));
};

;// CONCATENATED MODULE: ./src/plan/raw-changes.ts





/** Reads the changes of a Terraform plan. UserError when it holds an action that this program does not know. */
const readRawChanges = (plan) => {
    const configuration = (0,plan_configuration/* readConfiguration */.T)(plan.configuration?.root_module);
    const sensitivityOf = readSensitivity(plan);
    const all = plan.resource_changes.map((change) => rawChange(change, sensitivityOf(change), configuration));
    return {
        managed: all.filter((_, index) => plan.resource_changes[index]?.mode === "managed"),
        references: (0,references/* readReferences */.PK)(all, configuration),
    };
};
const rawChange = (change, sensitive, configuration) => {
    const { address, module_address: module = "", type, name, provider_name: providerName, deposed } = change;
    const { actions, before, after, after_unknown: unknown = false, replace_paths: paths = [], importing, } = change.change;
    const inModule = module === "" ? address : address.slice(module.length + 1);
    const expressions = configuration.resource(module, (0,references/* baseAddress */.uU)(inModule))?.expressions;
    const beforeSide = sideOf(before, false, sensitive.before);
    const afterSide = isForgotten(actions) ? beforeSide : sideOf(after, unknown, sensitive.after);
    return {
        address,
        module,
        type,
        name,
        providerName,
        ...actionOf(actions, address),
        replacedBy: new Set(paths.flatMap(([attribute]) => (typeof attribute === "string" ? [attribute] : []))),
        ...(change.action_reason === undefined ? {} : { reason: change.action_reason }),
        ...(deposed === undefined ? {} : { deposed }),
        ...(importing === undefined ? {} : { importingId: importing.id ?? "(known after apply)" }),
        ...(change.previous_address === undefined ? {} : { previousAddress: change.previous_address }),
        ...(beforeSide === undefined ? {} : { before: beforeSide }),
        ...(afterSide === undefined ? {} : { after: afterSide }),
        ...(expressions === undefined || deposed !== undefined ? {} : { expressions }),
    };
};
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


/***/ }),

/***/ 64572:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ parseTerraformPlan)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/terraform/json.ts
var json = __webpack_require__(10628);
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
const change = schemas/* object */.Ikc({
    actions: schemas/* array */.YOg(schemas/* string */.YjP()),
    before: plan_json_json.optional(),
    after: plan_json_json.optional(),
    after_unknown: plan_json_json.optional(),
    before_sensitive: plan_json_json.optional(),
    after_sensitive: plan_json_json.optional(),
    /** Each path leads to an attribute that forces the replacement. */
    replace_paths: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]))).optional(),
    importing: schemas/* object */.Ikc({ id: schemas/* string */.YjP().optional() }).optional(),
});
const resourceChange = schemas/* object */.Ikc({
    address: schemas/* string */.YjP(),
    previous_address: schemas/* string */.YjP().optional(),
    module_address: schemas/* string */.YjP().optional(),
    mode: schemas/* string */.YjP(),
    type: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    provider_name: schemas/* string */.YjP().default(""),
    deposed: schemas/* string */.YjP().optional(),
    action_reason: schemas/* string */.YjP().optional(),
    change,
});
const stateResource = schemas/* object */.Ikc({ address: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), type: schemas/* string */.YjP(), values: plan_json_json.optional() });
const stateModule = schemas/* object */.Ikc({
    resources: schemas/* array */.YOg(stateResource).optional(),
    get child_modules() {
        return schemas/* array */.YOg(stateModule).optional();
    },
});
const configResource = schemas/* object */.Ikc({
    address: schemas/* string */.YjP(),
    mode: schemas/* string */.YjP(),
    type: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    /** An attribute's expression has `constant_value` or `references`; a block is an object or list of such objects. */
    expressions: schemas/* record */.g1P(schemas/* string */.YjP(), plan_json_json).optional(),
    for_each_expression: plan_json_json.optional(),
});
const configModule = schemas/* object */.Ikc({
    resources: schemas/* array */.YOg(configResource).optional(),
    outputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ expression: plan_json_json.optional() })).optional(),
    get module_calls() {
        return schemas/* record */.g1P(schemas/* string */.YjP(), configModuleCall).optional();
    },
});
const configModuleCall = schemas/* object */.Ikc({
    expressions: schemas/* record */.g1P(schemas/* string */.YjP(), plan_json_json).optional(),
    get module() {
        return configModule.optional();
    },
});
const terraformPlan = schemas/* object */.Ikc({
    format_version: schemas/* string */.YjP(),
    terraform_version: schemas/* string */.YjP().default("unknown"),
    resource_changes: schemas/* array */.YOg(resourceChange).default([]),
    deferred_changes: schemas/* array */.YOg(schemas/* object */.Ikc({ reason: schemas/* string */.YjP(), resource_change: schemas/* object */.Ikc({ address: schemas/* string */.YjP() }) }))
        .default([]),
    /** What Terraform 1.14 invokes besides, such as a Lambda function. */
    action_invocations: schemas/* array */.YOg(schemas/* object */.Ikc({ address: schemas/* string */.YjP().default("one without an address") })).default([]),
    prior_state: schemas/* object */.Ikc({ values: schemas/* object */.Ikc({ root_module: stateModule.optional() }).optional() }).optional(),
    configuration: schemas/* object */.Ikc({
        root_module: configModule.optional(),
        provider_config: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ name: schemas/* string */.YjP().optional() })).optional(),
    })
        .optional(),
    complete: schemas/* boolean */.zMY().optional(),
    errored: schemas/* boolean */.zMY().optional(),
});
/**
 * Reads what `terraform show -json PLANFILE` printed; `name` is what the user calls it. UserError, always one problem,
 * for anything else: a state, a binary plan, a log, a text that is cut off, a format that is not known.
 */
const parseTerraformPlan = (content, name) => {
    const value = parseOrRefuse(textOfPlan(content, name), name);
    refuseOtherDocuments(value, name);
    const { success, data, error } = terraformPlan.safeParse(value);
    if (!success) {
        const [issue] = error.issues;
        throw refusal(`${name} is not a plan that Terraform wrote: ${issue?.message} at ${issue?.path.join(".")}.`);
    }
    refuseUnreadable(data, name);
    return data;
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
        if (/^\s*\{/.test(text))
            throw refusal(`${name} is cut off or damaged: ${error.message}.`);
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