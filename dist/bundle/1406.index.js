"use strict";
exports.id = 1406;
exports.ids = [1406];
exports.modules = {

/***/ 58614:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ movedProviders),
/* harmony export */   a$: () => (/* binding */ hasSameState),
/* harmony export */   dC: () => (/* binding */ deploymentBefore)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The base's deployment that this one goes on from: the one of its name, else the one whose state it has taken over, for
 * a deployment under a new name is still what that state says. Undefined for a new one, or without a base.
 */
const deploymentBefore = (base, deployment) => base?.deployments.find(({ name }) => name === deployment.name) ??
    base?.deployments.find((before) => hasSameState(before, deployment));
/** Whether both keep their state in the same place, however it is locked and encrypted there. */
const hasSameState = (one, other) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(placeOf(one.backend), placeOf(other.backend));
/**
 * The providers that look into another AWS account or workspace than for the deployment before. What the state names
 * they do not find there, and make it anew.
 */
const movedProviders = (before, after) => {
    // An account's number means another one in each partition.
    const isSameAccount = before.aws.account_id === after.aws.account_id && before.aws.partition === after.aws.partition;
    const isSameWorkspace = before.workspace.host === after.workspace.host;
    return [...(isSameAccount ? [] : ["aws"]), ...(isSameWorkspace ? [] : ["databricks"])];
};
const placeOf = (backend) => {
    switch (backend.type) {
        case "s3":
            return [backend.type, backend.bucket, backend.key];
        case "cloud":
            return [backend.type, backend.hostname.toLowerCase(), backend.organization, backend.workspace];
        case "local":
            return [backend.type, backend.path];
    }
};


/***/ }),

/***/ 82946:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ configurationNotices),
/* harmony export */   J: () => (/* binding */ deploymentNotices)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _deployment_before_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58614);
/* harmony import */ var _handed_over_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88770);



/** What a change of the configuration does besides changing resources, in sentences; said before everything else. */
const configurationNotices = (base, head) => {
    if (base === undefined)
        return [];
    const names = new Set(head.deployments.map(({ name }) => name));
    const dropped = base.deployments.filter(({ name }) => !names.has(name));
    return [
        ...((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(base.review, head.review)
            ? []
            : ["Changes `review:`. The gate of this change still follows the settings of the base branch."]),
        ...dropped.map((deployment) => droppedNotice(deployment.name, head.deployments.find((other) => (0,_deployment_before_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSameState */ .a$)(deployment, other)))),
    ];
};
const droppedNotice = (name, successor) => successor === undefined
    ? `The deployment ${name} is taken out of the configuration. Nothing of it is destroyed: what it made stays, with its state, unmanaged. Destroy it first (mode: destroy) if it is to go.`
    : `The deployment ${name} is taken out of the configuration, and ${successor.name} takes over its state: what ${name} made is changed into what ${successor.name} describes.`;
/**
 * What a change of a deployment does that is more than it looks: another account, partition, region, state or host, or a
 * policy of another team that is no longer needed.
 */
const deploymentNotices = (base, head) => {
    if (base === undefined)
        return [];
    const moves = [
        ["the AWS account", base.aws.account_id, head.aws.account_id],
        ["the partition", base.aws.partition, head.aws.partition],
        ["the region", base.aws.region, head.aws.region],
        ["the role that Terraform assumes", base.aws.assume_role_arn, head.aws.assume_role_arn],
        ["the workspace's host", base.workspace.host, head.workspace.host],
        ["the workspace's AWS role", base.workspace.aws_role, head.workspace.aws_role],
    ];
    const moved = moves
        .filter(([, before, after]) => before !== after)
        .map(([what, before, after]) => `Changes ${what}: ${before ?? "none"} \u2192 ${after ?? "none"}.`);
    const handedOver = (0,_handed_over_js__WEBPACK_IMPORTED_MODULE_2__/* .handedOverNotice */ .D)(base, head);
    const notices = [...moved, ...leftBehind(base, head), ...(handedOver === undefined ? [] : [handedOver])];
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(base.backend, head.backend))
        return notices;
    return [
        ...notices,
        (0,_deployment_before_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSameState */ .a$)(base, head)
            ? "Changes how the state is reached, locked or encrypted. It stays where it is."
            : "Changes the backend: the state has to be migrated before anything is planned or applied.",
    ];
};
const placeNames = { aws: "AWS account", databricks: "workspace" };
/** Terraform looks for what is in the state in the new place, does not find it, and makes it there. */
const leftBehind = (base, head) => {
    const places = (0,_deployment_before_js__WEBPACK_IMPORTED_MODULE_1__/* .movedProviders */ .EG)(base, head).map((provider) => placeNames[provider]);
    if (places.length === 0)
        return [];
    return [
        `What the deployment has made in the old ${places.join(" and ")} stays there, and nothing manages it any more: destroy it first (mode: destroy) if it is to go.`,
    ];
};


/***/ }),

/***/ 1406:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ previewReports)
});

// UNUSED EXPORTS: preview

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/plan/build-plan.ts + 10 modules
var build_plan = __webpack_require__(84105);
// EXTERNAL MODULE: ./src/plan/placeholders.ts
var plan_placeholders = __webpack_require__(76509);
// EXTERNAL MODULE: ./src/plan/principals/holders.ts
var holders = __webpack_require__(19836);
// EXTERNAL MODULE: ./src/plan/raw/attributes.ts
var attributes = __webpack_require__(75713);
// EXTERNAL MODULE: ./src/plan/raw/configuration.ts
var configuration = __webpack_require__(76412);
// EXTERNAL MODULE: ./src/plan/raw/raw-change.ts
var raw_change = __webpack_require__(10545);
// EXTERNAL MODULE: ./src/plan/raw/references.ts
var raw_references = __webpack_require__(38374);
// EXTERNAL MODULE: ./src/common/json.ts
var json = __webpack_require__(29927);
;// CONCATENATED MODULE: ./src/plan/synthesized/preview-actions.ts

/**
 * Arguments that cannot be changed in place, of the resource types that the stack makes ("Forces new resource" in the
 * documentation of hashicorp/aws 5.100 and databricks 1.99). Terraform knows this from the provider alone.
 */
const replacing = {
    aws_iam_instance_profile: ["name", "name_prefix", "path"],
    aws_iam_policy: ["name", "name_prefix", "path", "description"],
    aws_iam_role: ["name", "name_prefix", "path"],
    aws_iam_role_policy: ["name", "name_prefix", "role"],
    aws_iam_role_policy_attachment: ["policy_arn", "role"],
    databricks_group_role: ["group_id", "role"],
    databricks_service_principal_role: ["role", "service_principal_id"],
    databricks_user_role: ["role", "user_id"],
};
/** Of these, what a resource that differs in `changed` is replaced by. */
const replacedBy = (type, changed) => changed.filter((attribute) => (0,json/* ownMember */.nV)(replacing, type)?.includes(attribute));
/**
 * Adds the resources that are replaced since `replace_triggered_by` names a resource that is, or an argument that
 * changes. `actions` has every resource of both configurations by address.
 */
const withTriggered = (actions, configuration, isChanged) => {
    const result = new Map(actions);
    const triggers = (reference) => {
        const [, address = "", attribute] = /^([a-z]\w*\.[\w-]+)(?:\.(\w+))?$/.exec(reference.replace(/^\$\{|\}$/g, "")) ?? [];
        const action = result.get(address);
        if (attribute === undefined)
            return action === "replace" || action === "update";
        return action === "replace" || isChanged(address, attribute);
    };
    const isTriggered = ([address, { replaceTriggeredBy }]) => ["update", "no-op"].includes(result.get(address) ?? "") && replaceTriggeredBy.some(triggers);
    for (;;) {
        const triggered = [...configuration.resources].filter(isTriggered);
        if (triggered.length === 0)
            return result;
        for (const [address] of triggered)
            result.set(address, "replace");
    }
};

;// CONCATENATED MODULE: ./src/plan/synthesized/resolve-expressions.ts

/**
 * The arguments of a synthesized resource as a side of a change: texts with their expressions put in where those lead to
 * a literal argument of the same configuration, and marked as unknown, as they are written, where they do not.
 */
const sideOf = (resource, configuration) => {
    const [values, unknown] = resolveObject(resource.values, configuration, 0);
    return { values, unknown, sensitive: false };
};
const resolve = (value, configuration, depth) => {
    if (typeof value === "string")
        return resolveText(value, configuration, depth);
    if ((0,json/* isJsonObject */.OW)(value))
        return resolveObject(value, configuration, depth);
    if (!(0,json/* isJsonArray */.Md)(value))
        return [value, false];
    const items = value.map((item) => resolve(item, configuration, depth));
    return [items.map(([item]) => item), items.map(([, unknown]) => unknown)];
};
const resolveObject = (object, configuration, depth) => {
    const members = Object.entries(object).map(([key, value]) => [key, resolve(value, configuration, depth)]);
    return [
        Object.fromEntries(members.map(([key, [value]]) => [key, value])),
        Object.fromEntries(members.filter(([, [, unknown]]) => unknown !== false).map(([key, [, unknown]]) => [key, unknown])),
    ];
};
/** What a template is made of: `$${` and `%%{` are the escaped `${` and `%{`. */
const template = /\$\$\{|%%\{|%\{|\$\{([^{}]*)\}|\$\{/g;
const resolveText = (text, configuration, depth) => {
    let isUnknown = false;
    const resolved = text.replace(template, (found, expression) => {
        if (found === "$${" || found === "%%{")
            return found.slice(1);
        const value = expression === undefined ? undefined : literal(expression, configuration, depth);
        isUnknown ||= value === undefined;
        return value ?? found;
    });
    return isUnknown ? [text, true] : [resolved, false];
};
/** References that lead in a circle are longer than any that do not. */
const deepest = 32;
/** The text that a reference to an argument of another resource leads to; the id of an IAM resource is its name. */
const literal = (expression, configuration, depth) => {
    const [, address = "", attribute = ""] = /^([a-z]\w*\.[\w-]+)\.(\w+)$/.exec(expression.trim()) ?? [];
    const resource = configuration.resources.get(address);
    if (resource === undefined || depth >= deepest)
        return undefined;
    const isName = attribute === "id" && ["aws_iam_role", "aws_iam_user", "aws_iam_instance_profile"].includes(resource.type);
    const value = resource.values[isName ? "name" : attribute];
    if (typeof value !== "string")
        return undefined;
    const [text, unknown] = resolveText(value, configuration, depth + 1);
    return unknown === false && typeof text === "string" ? text : undefined;
};
/** Gives a template with what `fill` gives for each of its expressions. */
const fillTemplate = (text, fill) => text.replace(template, (found, expression) => {
    if (found === "$${" || found === "%%{")
        return found.slice(1);
    return expression === undefined ? found : fill(expression);
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./src/common/errors.ts
var common_errors = __webpack_require__(71922);
;// CONCATENATED MODULE: ./src/plan/synthesized/synthesized.ts



const body = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* custom */.IeY(() => true));
const synthesized_configuration = schemas/* object */.Ikc({
    resource: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), body)), {}),
    data: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), body)), {}),
    import: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* object */.Ikc({ to: schemas/* string */.YjP(), id: schemas/* string */.YjP() })), []),
    moved: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* object */.Ikc({ from: schemas/* string */.YjP(), to: schemas/* string */.YjP() })), []),
    removed: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* object */.Ikc({ from: schemas/* string */.YjP(), lifecycle: schemas/* optional */.lqM(schemas/* object */.Ikc({ destroy: schemas/* optional */.lqM(schemas/* boolean */.zMY()) })) })), []),
});
const lifecycle = schemas/* object */.Ikc({
    create_before_destroy: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false),
    replace_triggered_by: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* string */.YjP()), []),
});
/** Reads `cdk.tf.json`; an absent text is an empty configuration. UserError for a text that is no such file. */
const parseSynthesized = (text) => {
    const { resource, data, import: imports, moved, removed } = parse(text ?? "{}");
    const forgotten = removed.filter(({ lifecycle }) => lifecycle?.destroy === false);
    return {
        resources: new Map(Object.entries(resource).flatMap(([type, named]) => Object.entries(named).map(([name, values]) => [`${type}.${name}`, resourceOf(type, name, values)]))),
        data,
        imports: new Map(imports.map(({ to, id }) => [to, id])),
        moves: new Map(moved.map(({ from, to }) => [to, from])),
        forgotten: new Set(forgotten.map(({ from }) => from)),
    };
};
const parse = (text) => {
    try {
        return synthesized_configuration.parse((0,json/* parseJson */.qF)(text));
    }
    catch (error) {
        if (!(error instanceof SyntaxError || error instanceof errors/* $ZodError */.a$))
            throw error;
        throw new common_errors/* UserError */.yo("The synthesized configuration is not Terraform's JSON syntax.", { cause: error });
    }
};
/** Source: https://developer.hashicorp.com/terraform/language/syntax/json#nested-block-mapping and meta-arguments. */
const metaArguments = ["//", "depends_on", "lifecycle", "provider", "count", "for_each", "provisioner", "connection"];
const resourceOf = (type, name, argumentsOf) => {
    const { create_before_destroy, replace_triggered_by } = lifecycle.parse(argumentsOf["lifecycle"] ?? {});
    const own = Object.entries(argumentsOf).filter(([key]) => !metaArguments.includes(key));
    return {
        type,
        name,
        values: Object.fromEntries(own.map(([key, value]) => [key, asBlocks(type, key, value)])),
        createBeforeDestroy: create_before_destroy,
        replaceTriggeredBy: replace_triggered_by,
    };
};
/** Blocks that CDKTF writes as one object and Terraform's plan shows as a list. */
const blocks = {
    aws_iam_role: ["inline_policy"],
    databricks_cluster: [
        "autoscale",
        "aws_attributes",
        "cluster_log_conf",
        "docker_image",
        "init_scripts",
        "library",
        "workload_type",
    ],
};
const asBlocks = (type, key, value) => (0,json/* ownMember */.nV)(blocks, type)?.includes(key) && (0,json/* isJsonObject */.OW)(value) ? [value] : value;

;// CONCATENATED MODULE: ./src/plan/synthesized/from-synthesized.ts










/**
 * Gives what a change of the configuration will change, as far as the two synthesized configurations tell: nothing of
 * what exists is known. `before` or `after` is absent where the deployment is not there on that side. What is imported
 * counts as updated, from something unknown. All of a provider that has `moved`, which now looks into another AWS account
 * or workspace, is made anew.
 */
const planFromSynthesized = (before, after, { moved = [] } = {}) => {
    const inState = parseSynthesized(before);
    const was = without(moved, inState);
    const is = importingWhatIsNotIn(inState, parseSynthesized(after));
    const changes = rawChanges(was, is);
    const references = (0,raw_references/* readReferences */.PK)(changes, (0,configuration/* readConfiguration */.T)(undefined));
    const names = new Map([...principalNames(was), ...principalNames(is)]);
    return {
        origin: { kind: "preview" },
        ...(0,build_plan/* buildPlan */.G)(changes, references, rebuild, names),
        existingRoles: [],
        managedPolicies: [],
        deferred: [],
        actions: [],
        provisioners: [],
        programs: [],
        complete: true,
    };
};
/** What a provider does not find where it looks now is no longer in the state. */
const without = (providers, synthesized) => ({
    ...synthesized,
    resources: new Map([...synthesized.resources].filter(([, { type }]) => !providers.some((name) => type.startsWith(`${name}_`)))),
});
/** Terraform imports to no address that is in the state, whether it finds there what the state names or not. */
const importingWhatIsNotIn = ({ resources }, { imports, moves, ...rest }) => ({
    ...rest,
    moves,
    imports: new Map([...imports].filter(([to]) => !resources.has(to) && !resources.has(moves.get(to) ?? ""))),
});
/** By the addresses of the data sources that look the principals up. */
const principalNames = ({ data }) => new Map(Object.entries(holders/* nameAttributes */.V).flatMap(([type, attribute]) => Object.entries(data[type] ?? {}).flatMap(([name, { [attribute]: text }]) => typeof text === "string" ? [[`data.${type}.${name}`, fillTemplate(text, () => "")]] : [])));
const rawChanges = (before, after) => {
    const addresses = [...new Set([...before.resources.keys(), ...after.resources.keys()])].filter((address) => after.resources.has(address) || ![...after.moves.values()].includes(address));
    const plain = new Map(addresses.map((address) => [address, plainChange(address, before, after)]));
    const actions = withTriggered(new Map([...plain].map(([address, { action }]) => [address, action])), after, (address, attribute) => isChangedIn(plain.get(address), attribute));
    return [...plain.values()].map((change) => withAction(change, actions.get(change.address) ?? change.action, after));
};
const isChangedIn = (change, attribute) => change !== undefined && (0,attributes/* isChanged */.Hq)(change, attribute);
/** The change of one resource, before others that are replaced take it with them. */
const plainChange = (address, before, after) => {
    const previousAddress = after.moves.get(address);
    const was = before.resources.get(address) ?? before.resources.get(previousAddress ?? "");
    const is = after.resources.get(address);
    const resource = is ?? was;
    if (resource === undefined)
        throw new Error(`${address} is in neither configuration`);
    const importingId = after.imports.get(address);
    const isForgotten = is === undefined && after.forgotten.has(address);
    const isSide = is && sideOf(is, after);
    const beforeSide = importingId === undefined || isSide === undefined ? was && sideOf(was, before) : imported(isSide);
    const afterSide = isForgotten ? beforeSide : isSide;
    const change = {
        address,
        module: "",
        type: resource.type,
        name: resource.name,
        providerName: resource.type.split("_")[0] ?? "",
        action: isForgotten ? "forget" : "no-op",
        replacedBy: new Set(),
        expressions: expressionsOf({ ...was?.values, ...is?.values }),
        ...(importingId === undefined ? {} : { importingId }),
        ...(previousAddress === undefined || before.resources.has(address) ? {} : { previousAddress }),
        ...(beforeSide === undefined ? {} : { before: beforeSide }),
        ...(afterSide === undefined ? {} : { after: afterSide }),
    };
    return isForgotten ? change : { ...change, ...actionOf(change) };
};
/** The arguments that the id of an import names. */
const identifying = ["name", "role", "policy_arn", "instance_profile_arn"];
/** An object that a preview does not look at: only what its id says of it is known. */
const imported = ({ values }) => {
    const [known, unknown] = [true, false].map((isKnown) => Object.entries(values).filter(([attribute]) => identifying.includes(attribute) === isKnown));
    return {
        values: Object.fromEntries(known ?? []),
        unknown: Object.fromEntries((unknown ?? []).map(([attribute]) => [attribute, true])),
        sensitive: false,
    };
};
const actionOf = (change) => {
    const { before, after, type, importingId } = change;
    if (before === undefined)
        return { action: "create", replacedBy: new Set() };
    if (after === undefined)
        return { action: "destroy", replacedBy: new Set() };
    if (importingId !== undefined)
        return { action: "update", replacedBy: new Set() };
    const names = new Set([...Object.keys(before.values), ...Object.keys(after.values)]);
    const changed = [...names].filter((attribute) => (0,attributes/* isChanged */.Hq)(change, attribute));
    const forcing = replacedBy(type, changed);
    if (forcing.length > 0)
        return { action: "replace", replacedBy: new Set(forcing) };
    return { action: changed.length > 0 ? "update" : "no-op", replacedBy: new Set() };
};
const withAction = (change, action, after) => {
    if (action !== "replace")
        return { ...change, action };
    const createsFirst = after.resources.get(change.address)?.createBeforeDestroy === true;
    return { ...change, action, replaceOrder: createsFirst ? "create-before-destroy" : "destroy-before-create" };
};
/** The references of each argument, in the form in which Terraform's plan has them. */
const expressionsOf = (values) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { references: referencesIn(value) }]));
const referencesIn = (value) => {
    const references = [];
    fillTemplate(JSON.stringify(value), (expression) => {
        references.push(expression.trim());
        return "";
    });
    return references;
};
/** A document with expressions in it that lead to no literal: they stay in it as they are written. */
const rebuild = ({ change, side, path, kind }) => {
    let text = change[side]?.values;
    for (const key of path)
        text = (0,raw_change/* memberOf */.C5)(text, key);
    if (typeof text !== "string")
        return { state: "unknown", reason: "A preview does not read what exists." };
    const placeholders = (0,plan_placeholders/* createPlaceholders */.$)();
    const parsed = placeholders.parse(fillTemplate(text, placeholders.standIn), kind);
    if (!parsed.ok)
        return { state: "unknown", reason: "It holds an expression that only Terraform can evaluate." };
    const reason = `It refers to ${referencesIn(text).join(", ")}, which Terraform has to evaluate.`;
    return { state: "reconstructed", policy: parsed.policy, reason };
};

// EXTERNAL MODULE: ./src/app/deployment-before.ts
var deployment_before = __webpack_require__(58614);
// EXTERNAL MODULE: ./src/app/deployment-report.ts
var deployment_report = __webpack_require__(73839);
// EXTERNAL MODULE: ./src/app/notices.ts
var notices = __webpack_require__(82946);
// EXTERNAL MODULE: ./src/app/reviewer.ts + 81 modules
var reviewer = __webpack_require__(8718);
// EXTERNAL MODULE: ./src/app/terraform-verbs/replacement-order.ts
var replacement_order = __webpack_require__(95610);
;// CONCATENATED MODULE: ./src/app/preview.ts







/**
 * Compares what both configurations synthesize to: no credentials, no Terraform, no network. Without a base everything
 * is made. A deployment that the head has dropped is not among the results: nothing would plan or destroy it.
 */
const preview = async (base, head) => {
    const { synthesize } = await Promise.all(/* import() */[__webpack_require__.e(8695), __webpack_require__.e(8828), __webpack_require__.e(4311)]).then(__webpack_require__.bind(__webpack_require__, 68828));
    const review = await (0,reviewer/* createReviewer */.c)();
    return head.map((deployment) => {
        const was = (0,deployment_before/* deploymentBefore */.dC)(base, deployment);
        const after = synthesize(deployment);
        // Most deployments of a file stay as they are, and to synthesize takes longer than to compare.
        const before = (0,external_node_util_.isDeepStrictEqual)(was, deployment) ? after : was && synthesize(was);
        const moved = was === undefined ? [] : (0,deployment_before/* movedProviders */.EG)(was, deployment);
        const planTo = (cdkTfJson) => planFromSynthesized(before, cdkTfJson, { moved });
        const plan = planTo(after);
        // As `plan` does it, see planInPossibleOrder there.
        const possible = (0,replacement_order/* replacesUnderSameName */.Z)(plan) ? planTo(synthesize((0,replacement_order/* destroyFirst */.h)(deployment))) : plan;
        const made = review(possible, deployment);
        return { deployment, review: moved.includes("aws") ? neverUnchanged(made) : made };
    });
};
/** The reports of the same previews; `reason` says why there is no plan. */
const previewReports = async (base, head, reason) => (await preview(base, head)).map(({ deployment, review }) => ({
    ...(0,deployment_report/* deploymentReport */.eO)(deployment, { kind: "preview", reason }, review),
    notices: (0,notices/* deploymentNotices */.J)((0,deployment_before/* deploymentBefore */.dC)(base, deployment), deployment),
}));
/**
 * Roles of one name in two accounts are two roles, one that exists already too, of which a preview knows nothing; a notice
 * says what moves.
 */
const neverUnchanged = (review) => review.relation === "unchanged" || review.relation === "equivalent" ? { ...review, relation: "unknown" } : review;


/***/ })

};
;