"use strict";
exports.id = 6703;
exports.ids = [6703];
exports.modules = {

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

/***/ 20112:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ planFromTerraform)
});

// EXTERNAL MODULE: ./src/plan/build-plan.ts + 10 modules
var build_plan = __webpack_require__(44879);
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
;// CONCATENATED MODULE: ./src/plan/provisioners.ts

/**
 * The addresses of the resources with provisioners that applying may run, which is when a resource is made or destroyed. No
 * plan says when, or what they do. What is no longer configured has none.
 */
const provisionersOf = ({ resource_changes: changes }, configuration) => changes
    .filter(({ change }) => change.actions.some((action) => action === "create" || action === "delete"))
    .filter((change) => ((0,raw_changes/* configuredIn */.O)(configuration, change)?.provisioners ?? []).length > 0)
    .map(({ address }) => address);

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
/** What may be unknown in a statement: a name or a value has a place in the text that it can stand in for. */
const fillable = ["actions", "not_actions", "resources", "not_resources", "identifiers", "values"];
const rebuild = (source, kind) => {
    if (merging.some((attribute) => (0,raw_change/* readValue */.wK)(source.after, [attribute]).state !== "absent"))
        return undefined;
    const statements = (0,raw_change/* readValue */.wK)(source.after, ["statement"]);
    if (statements.state !== "known" || !(0,json/* isJsonArray */.Md)(statements.value) || !isFillable(source))
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
/** Whether all but names and values can be read: without an effect or a condition a statement is another one. */
const isFillable = ({ after }) => ["version", "statement"].every((attribute) => !(0,raw_change/* hasMark */.mP)((0,raw_change/* markOf */.Fg)(after?.unknown ?? false, attribute), fillable) &&
    !(0,raw_change/* hasMark */.mP)((0,raw_change/* markOf */.Fg)(after?.sensitive ?? false, attribute)));
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
    const { managed, references, configuration } = (0,raw_changes/* readRawChanges */.Y)(plan);
    const role = reading && (0,existing_role/* existingRole */.C)(plan, reading);
    const { changes, ...built } = (0,build_plan/* buildPlan */.G)(role ? [...managed, role] : managed, references, (request) => rebuildFromDataSource(request, references), principalNames(plan));
    return {
        origin: { kind: "terraform", version: plan.terraform_version, formatVersion: plan.format_version },
        changes: changes.filter(({ address }) => address !== role?.address),
        existingRoles: changes
            .filter(({ address }) => address === role?.address)
            .map((read) => (reading?.state === "failed" ? (0,existing_role/* withUnreadPolicies */.I)(read, reading.reason) : read)),
        ...built,
        managedPolicies: (0,managed_policies/* managedPoliciesOf */.x)(plan, ...(reading?.state === "read" ? [reading.plan] : [])),
        deferred: plan.deferred_changes.map(({ reason, resource_change }) => ({
            address: resource_change.address,
            reason,
        })),
        actions: plan.action_invocations.map(({ address }) => address),
        provisioners: provisionersOf(plan, configuration),
        complete: plan.complete ?? true,
        fingerprint: (0,fingerprint/* planDigests */.tb)((0,canonical/* canonicalPlan */.ES)(plan, reading)).fingerprint,
    };
};
/** By the ids of the principals that the plan has looked up. */
const principalNames = (plan) => new Map(Object.entries(holders/* nameAttributes */.V).flatMap(([type, attribute]) => (0,data_sources/* dataSources */.x)(plan, type).flatMap(({ id, [attribute]: name }) => typeof id === "string" && typeof name === "string" ? [[`${type} ${id}`, name]] : [])));


/***/ }),

/***/ 64572:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ parseTerraformPlan)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
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
// One schema of each kind for all keys, since Zod takes more time to make a schema than to use it.
const plan_json_text = schemas/* string */.YjP();
const optionalText = plan_json_text.optional();
const optionalJson = plan_json_json.optional();
/** An attribute's expression has `constant_value` or `references`; a block is an object or list of such objects. */
const expressions = schemas/* record */.g1P(plan_json_text, plan_json_json).optional();
const change = schemas/* object */.Ikc({
    actions: schemas/* array */.YOg(plan_json_text),
    before: optionalJson,
    after: optionalJson,
    after_unknown: optionalJson,
    before_sensitive: optionalJson,
    after_sensitive: optionalJson,
    /** Each path leads to an attribute that forces the replacement. */
    replace_paths: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* union */.KCZ([plan_json_text, schemas/* number */.aig()]))).optional(),
    importing: schemas/* object */.Ikc({ id: optionalText }).optional(),
});
const resourceChange = schemas/* object */.Ikc({
    address: plan_json_text,
    previous_address: optionalText,
    module_address: optionalText,
    mode: plan_json_text,
    type: plan_json_text,
    name: plan_json_text,
    provider_name: plan_json_text.default(""),
    deposed: optionalText,
    action_reason: optionalText,
    change,
});
const stateResource = schemas/* object */.Ikc({ address: plan_json_text, mode: plan_json_text, type: plan_json_text, values: optionalJson });
const stateModule = schemas/* object */.Ikc({
    resources: schemas/* array */.YOg(stateResource).optional(),
    get child_modules() {
        return schemas/* array */.YOg(stateModule).optional();
    },
});
const configResource = schemas/* object */.Ikc({
    address: plan_json_text,
    mode: plan_json_text,
    type: plan_json_text,
    name: plan_json_text,
    expressions,
    for_each_expression: optionalJson,
    provisioners: schemas/* array */.YOg(plan_json_json).optional(),
    provider_config_key: optionalText,
});
const configModule = schemas/* object */.Ikc({
    resources: schemas/* array */.YOg(configResource).optional(),
    outputs: schemas/* record */.g1P(plan_json_text, schemas/* object */.Ikc({ expression: optionalJson })).optional(),
    variables: schemas/* record */.g1P(plan_json_text, schemas/* object */.Ikc({ default: optionalJson })).optional(),
    get module_calls() {
        return schemas/* record */.g1P(plan_json_text, configModuleCall).optional();
    },
});
const configModuleCall = schemas/* object */.Ikc({
    expressions,
    get module() {
        return configModule.optional();
    },
});
const terraformPlan = schemas/* object */.Ikc({
    format_version: plan_json_text,
    terraform_version: plan_json_text.default("unknown"),
    resource_changes: schemas/* array */.YOg(resourceChange).default([]),
    deferred_changes: schemas/* array */.YOg(schemas/* object */.Ikc({ reason: plan_json_text, resource_change: schemas/* object */.Ikc({ address: plan_json_text }) })).default([]),
    /** What Terraform 1.14 invokes besides, such as a Lambda function. */
    action_invocations: schemas/* array */.YOg(schemas/* object */.Ikc({ address: plan_json_text.default("one without an address") })).default([]),
    prior_state: schemas/* object */.Ikc({ values: schemas/* object */.Ikc({ root_module: stateModule.optional() }).optional() }).optional(),
    configuration: schemas/* object */.Ikc({
        root_module: configModule.optional(),
        /** A module may call a provider by a `name` of its own; `full_name` is its source. */
        provider_config: schemas/* record */.g1P(plan_json_text, schemas/* object */.Ikc({ name: optionalText, full_name: optionalText, expressions }))
            .optional(),
    })
        .optional(),
    /** Of the root module, with the defaults of those that nobody sets. */
    variables: schemas/* record */.g1P(plan_json_text, schemas/* object */.Ikc({ value: optionalJson })).optional(),
    complete: schemas/* boolean */.zMY().optional(),
    errored: schemas/* boolean */.zMY().optional(),
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
    const { success, data, error } = terraformPlan.safeParse(value, { jitless: true });
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