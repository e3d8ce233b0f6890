"use strict";
exports.id = 131;
exports.ids = [131];
exports.modules = {

/***/ 73839:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dg: () => (/* binding */ outcomeReport),
/* harmony export */   eO: () => (/* binding */ deploymentReport),
/* harmony export */   h8: () => (/* binding */ applyReport),
/* harmony export */   ik: () => (/* binding */ hasChanges)
/* harmony export */ });
/* unused harmony export messageOf */
/* harmony import */ var _config_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86234);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _stack_policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61644);



/** What a report says of a deployment besides its state and review. */
const deploymentReport = (deployment, state, review) => {
    const handOver = handOverOf(deployment);
    return {
        name: deployment.name,
        state,
        parts: partsOf(deployment),
        overrides: overridesOf(deployment),
        ...(review === undefined ? {} : { review }),
        ...(handOver === undefined ? {} : { handOver }),
        ...(state.kind === "applied" ? { nextStep: nextStepOf(deployment) } : {}),
    };
};
/** The report of a plan that was made, or of why it was not. */
const outcomeReport = (outcome) => outcome.kind === "planned"
    ? { ...deploymentReport(outcome.deployment, { kind: "planned" }, outcome.review), notices: outcome.notices }
    : deploymentReport(outcome.deployment, { kind: "plan-failed", message: messageOf(outcome.error) });
/** The report of a plan that was applied, or of how that failed. */
const applyReport = (outcome) => {
    const { deployment, review } = outcome.planned;
    const state = outcome.kind === "applied" ? { kind: "applied" } : { kind: "apply-failed", message: messageOf(outcome.error) };
    return deploymentReport(deployment, state, review);
};
/** Whether the plan does anything. */
const hasChanges = (outcome) => outcome.kind === "planned" && outcome.review.changes.length > 0;
/** All problems of an error, a line each. */
const messageOf = ({ problems }) => problems.map(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw).join("\n");
const partsOf = (deployment) => ({
    deployRole: deployment.deploy_role.name,
    workspaceRole: (0,_config_names_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceRoleName */ .Fu)(deployment),
    instanceProfile: (0,_config_names_js__WEBPACK_IMPORTED_MODULE_1__/* .instanceProfileName */ .sd)(deployment),
    grants: [...deployment.grant_to.groups, ...deployment.grant_to.users, ...deployment.grant_to.service_principals],
    ...(deployment.cluster === undefined ? {} : { cluster: deployment.cluster.name }),
});
const overridesOf = ({ overrides }) => Object.entries(overrides).flatMap(([resource, values]) => Object.entries(values).map(([argument, value]) => ({ resource, argument, value: JSON.stringify(value) })));
const handOverOf = (deployment) => deployment.workspace.pass_role === "external"
    ? {
        workspaceRole: (0,_config_names_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceRoleName */ .Fu)(deployment),
        policyName: deployment.workspace.pass_role_policy_name,
        policyJson: JSON.stringify((0,_stack_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .passRolePolicy */ .GP)(deployment), undefined, 2),
    }
    : undefined;
const nextStepOf = (deployment) => ({
    region: deployment.aws.region,
    roleArn: (0,_config_names_js__WEBPACK_IMPORTED_MODULE_1__/* .deployRoleArn */ .zF)(deployment),
    bucket: (0,_config_names_js__WEBPACK_IMPORTED_MODULE_1__/* .mlflowBucketName */ .Fg)(deployment),
});


/***/ }),

/***/ 82946:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ configurationNotices),
/* harmony export */   J: () => (/* binding */ deploymentNotices)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

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
        ...dropped.map(({ name }) => `The deployment ${name} is taken out of the configuration. Nothing of it is destroyed: what it made stays, with its state, unmanaged. Destroy it first (mode: destroy) if it is to go.`),
    ];
};
/** What a change of a deployment does that is more than it looks: another account, region, state or host. */
const deploymentNotices = (base, head) => {
    if (base === undefined)
        return [];
    const moves = [
        ["the AWS account", base.aws.account_id, head.aws.account_id],
        ["the region", base.aws.region, head.aws.region],
        ["the role that Terraform assumes", base.aws.assume_role_arn, head.aws.assume_role_arn],
        ["the workspace's host", base.workspace.host, head.workspace.host],
        ["the workspace's AWS role", base.workspace.aws_role, head.workspace.aws_role],
    ];
    const moved = moves
        .filter(([, before, after]) => before !== after)
        .map(([what, before, after]) => `Changes ${what}: ${before ?? "none"} \u2192 ${after ?? "none"}.`);
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(base.backend, head.backend)
        ? moved
        : [...moved, "Changes the backend: the state has to be migrated before anything is planned or applied."];
};


/***/ }),

/***/ 74269:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ preview)
});

// EXTERNAL MODULE: ./src/plan/attributes.ts
var attributes = __webpack_require__(24366);
// EXTERNAL MODULE: ./src/plan/build-plan.ts + 10 modules
var build_plan = __webpack_require__(63376);
// EXTERNAL MODULE: ./src/plan/configuration.ts
var configuration = __webpack_require__(3345);
// EXTERNAL MODULE: ./src/plan/holders.ts
var holders = __webpack_require__(16744);
// EXTERNAL MODULE: ./src/plan/placeholders.ts
var plan_placeholders = __webpack_require__(76509);
// EXTERNAL MODULE: ./src/terraform/json.ts
var json = __webpack_require__(10628);
;// CONCATENATED MODULE: ./src/plan/preview-actions.ts

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

// EXTERNAL MODULE: ./src/plan/raw-change.ts
var raw_change = __webpack_require__(13230);
// EXTERNAL MODULE: ./src/plan/references.ts
var plan_references = __webpack_require__(47469);
;// CONCATENATED MODULE: ./src/plan/resolve-expressions.ts

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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/plan/synthesized.ts



const body = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* custom */.IeY(() => true));
const synthesized_configuration = schemas/* object */.Ikc({
    resource: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), body)).default({}),
    data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), body)).default({}),
    import: schemas/* array */.YOg(schemas/* object */.Ikc({ to: schemas/* string */.YjP(), id: schemas/* string */.YjP() })).default([]),
    moved: schemas/* array */.YOg(schemas/* object */.Ikc({ from: schemas/* string */.YjP(), to: schemas/* string */.YjP() })).default([]),
    provider: schemas/* object */.Ikc({ databricks: schemas/* array */.YOg(schemas/* object */.Ikc({ host: schemas/* string */.YjP().optional() })).default([]) }).prefault({}),
    removed: schemas/* array */.YOg(schemas/* object */.Ikc({ from: schemas/* string */.YjP(), lifecycle: schemas/* object */.Ikc({ destroy: schemas/* boolean */.zMY().optional() }).optional() }))
        .default([]),
});
const lifecycle = schemas/* object */.Ikc({
    create_before_destroy: schemas/* boolean */.zMY().default(false),
    replace_triggered_by: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
});
/** Reads `cdk.tf.json`; an absent text is an empty configuration. UserError for a text that is no such file. */
const parseSynthesized = (text) => {
    const { resource, data, import: imports, moved, removed, provider } = parse(text ?? "{}");
    const host = provider.databricks[0]?.host;
    const forgotten = removed.filter(({ lifecycle }) => lifecycle?.destroy === false);
    return {
        resources: new Map(Object.entries(resource).flatMap(([type, named]) => Object.entries(named).map(([name, values]) => [`${type}.${name}`, resourceOf(type, name, values)]))),
        data,
        imports: new Map(imports.map(({ to, id }) => [to, id])),
        moves: new Map(moved.map(({ from, to }) => [to, from])),
        forgotten: new Set(forgotten.map(({ from }) => from)),
        ...(host === undefined ? {} : { host }),
    };
};
const parse = (text) => {
    try {
        return synthesized_configuration.parse((0,json/* parseJson */.qF)(text));
    }
    catch (error) {
        if (!(error instanceof SyntaxError || error instanceof errors/* ZodError */.G))
            throw error;
        throw new src_errors/* UserError */.yo("The synthesized configuration is not Terraform's JSON syntax.", { cause: error });
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
const asBlocks = (type, key, value) => (0,json/* ownMember */.nV)(blocks, type)?.includes(key) && (0,json/* isJsonObject */.OW)(value) && !(0,json/* isJsonArray */.Md)(value) ? [value] : value;

;// CONCATENATED MODULE: ./src/plan/from-synthesized.ts










/**
 * Gives what a change of the configuration will change, as far as the two synthesized configurations tell: nothing of
 * what exists is known. `before` or `after` is absent where the deployment is not there on that side. What is imported
 * counts as updated, from something unknown.
 */
const planFromSynthesized = (before, after) => {
    const [was, is] = [parseSynthesized(before), parseSynthesized(after)];
    const changes = rawChanges(was, is);
    const references = (0,plan_references/* readReferences */.PK)(changes, (0,configuration/* readConfiguration */.T)(undefined));
    const names = new Map([...principalNames(was), ...principalNames(is)]);
    const { holders, ...built } = (0,build_plan/* buildPlan */.G)(changes, references, rebuild, names);
    return {
        origin: { kind: "preview" },
        ...built,
        holders: holders.map(inWorkspace(was, is)),
        existingRoles: [],
        managedPolicies: [],
        deferred: [],
        actions: [],
        complete: true,
    };
};
/** Who is in another workspace under the same name may be somebody else, and does not take it from whom it was. */
const inWorkspace = (was, is) => {
    if (was.host === undefined || is.host === undefined || was.host === is.host)
        return (holder) => holder;
    const reason = `The workspace becomes another one, ${is.host} and no longer ${was.host}: who is who there is not looked at.`;
    return (holder) => ({ ...holder, after: { state: "unknown", reason } });
};
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
    const importingId = was === undefined ? after.imports.get(address) : undefined;
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

// EXTERNAL MODULE: ./src/app/reviewer.ts + 54 modules
var reviewer = __webpack_require__(84407);
;// CONCATENATED MODULE: ./src/app/preview.ts


/**
 * Compares what both configurations synthesize to: no credentials, no Terraform, no network. Without a base everything
 * is made. A deployment that the head has dropped is not among the results: nothing would plan or destroy it.
 */
const preview = async (base, head) => {
    const { synthesize } = await Promise.all(/* import() */[__webpack_require__.e(695), __webpack_require__.e(447)]).then(__webpack_require__.bind(__webpack_require__, 68828));
    const review = await (0,reviewer/* createReviewer */.c)();
    return head.map((deployment) => {
        const was = base?.deployments.find(({ name }) => name === deployment.name);
        const plan = planFromSynthesized(was && synthesize(was), synthesize(deployment));
        return { deployment, review: review(plan, deployment) };
    });
};


/***/ }),

/***/ 14491:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ selectDeployments)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** The deployments of these names, in the configuration's order; all when none is named. UserError for an unknown name. */
const selectDeployments = (deployments, names) => {
    const known = deployments.map(({ name }) => name);
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(unknown.map((name) => ({
            message: `There is no deployment "${name}".`,
            suggestion: `the configuration has ${known.join(", ")}`,
        })));
    }
    return names.length === 0 ? deployments : deployments.filter(({ name }) => names.includes(name));
};


/***/ }),

/***/ 88106:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZF: () => (/* binding */ answer),
  qn: () => (/* binding */ reportsJson),
  eR: () => (/* binding */ terminalText)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/html/report.ts + 1 modules
var report = __webpack_require__(64494);
// EXTERNAL MODULE: ./src/report/json/review.ts
var json_review = __webpack_require__(79481);
// EXTERNAL MODULE: ./src/report/markdown/comment.ts + 3 modules
var comment = __webpack_require__(38238);
// EXTERNAL MODULE: ./src/report/markdown/limit.ts
var limit = __webpack_require__(19113);
// EXTERNAL MODULE: ./src/report/next-step.ts
var next_step = __webpack_require__(15780);
// EXTERNAL MODULE: ./src/report/blocks.ts
var report_blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/sections/overview.ts
var overview = __webpack_require__(35596);
// EXTERNAL MODULE: ./src/report/sections/report.ts + 10 modules
var sections_report = __webpack_require__(43508);
// EXTERNAL MODULE: ./src/report/sections/state.ts
var state = __webpack_require__(8130);
// EXTERNAL MODULE: ./src/report/terminal/print.ts + 2 modules
var print = __webpack_require__(84945);
;// CONCATENATED MODULE: ./src/report/terminal/report.ts





/** What a reader of a terminal asks for seldom; Markdown and HTML have it. */
const leftOut = ["calls", "unchanged detail", "plan text"];
/**
 * The same report for a terminal, ending in a line end. Unchanged detail, the list of calls and Terraform's own plan are left out, and the
 * last line says so.
 */
const renderTerminal = (reports, context, options) => {
    const parts = reports.map((report) => (0,sections_report/* deploymentSections */.iF)(report, context));
    const isCut = parts.some(({ sections }) => sections.some(({ kind }) => leftOut.includes(kind)));
    const blocks = [
        ...(0,state/* noticeBlocks */.bI)(context.notices),
        ...(reports.length > 1 ? (0,overview/* overviewTable */.Uc)(reports) : []),
        ...parts
            .filter(({ isQuiet }) => !isQuiet || reports.length === 1)
            .flatMap(({ headline, sections }) => [
            ...headline,
            ...sections.filter(({ kind }) => !leftOut.includes(kind)).flatMap((section) => section.blocks),
        ]),
        ...(isCut
            ? [
                (0,report_blocks/* paragraph */.FY)((0,report_blocks/* line */.n8) `Not shown here: what stays as it is, the AWS calls one by one, and Terraform's own plan. The HTML report has them.`),
            ]
            : []),
    ];
    return `${(0,print/* terminalBlocks */.v)(blocks, options)}\n`;
};

// EXTERNAL MODULE: ./src/terraform/file-work.ts
var file_work = __webpack_require__(68264);
;// CONCATENATED MODULE: ./src/cli/answer.ts










/** Writes the files that were asked for, and then prints the reports, as JSON or for a person. */
const answer = async (commandLine, reports, context, { json, markdown, html }) => {
    if (markdown !== undefined)
        await write(markdown, `${(0,comment/* renderComment */.w)(reports, context, limit/* summaryLimit */.mf).body}\n`);
    if (html !== undefined)
        await write(html, (0,report/* renderHtml */.K)(reports, context));
    commandLine.print(json ? reportsJson(reports, context) : terminalText(commandLine, reports, context));
};
/** The reports as a person at this terminal reads them. */
const terminalText = ({ width, colour }, reports, context) => renderTerminal(reports, context, { width, color: colour });
const write = (file, text) => {
    if (file === "-") {
        throw new errors/* UserError */.yo({
            message: "Standard output has the answer already: name a file for the Markdown or the HTML.",
        });
    }
    return (0,file_work/* orUserError */.R)(file, () => (0,external_node_fs_.writeFileSync)(file, text));
};
/** The reports as JSON for machines, with everything that a person is told beside the reviews; `more` comes last. */
const reportsJson = (reports, { notices }, more = {}) => {
    const deployments = reports.map(({ name, state, review, notices, handOver, nextStep }) => ({
        name,
        state,
        notices,
        review: review && (0,json_review/* reviewJson */.j)(review),
        handOver,
        nextStep: nextStep && { ...nextStep, command: (0,next_step/* deployCommand */.J)(nextStep) },
    }));
    const answer = { formatVersion: "1.0", ...errorOf(reports), notices, deployments, ...more };
    return (0,report_escape/* visibleInJson */.Id)(JSON.stringify(answer, undefined, 2));
};
/** So that a machine finds a failure where it finds every other one. */
const errorOf = (reports) => {
    const messages = reports.flatMap(({ state }) => state.kind === "plan-failed" || state.kind === "apply-failed" ? [state.message] : []);
    return messages.length === 0 ? {} : { error: { message: messages.join("\n") } };
};


/***/ }),

/***/ 21131:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/app/deployment-report.ts
var deployment_report = __webpack_require__(73839);
// EXTERNAL MODULE: ./src/app/notices.ts
var notices = __webpack_require__(82946);
// EXTERNAL MODULE: ./src/app/preview.ts + 4 modules
var preview = __webpack_require__(74269);
// EXTERNAL MODULE: ./src/app/select.ts
var app_select = __webpack_require__(14491);
// EXTERNAL MODULE: ./src/config/read.ts + 5 modules
var read = __webpack_require__(70142);
// EXTERNAL MODULE: ./src/cli/answer.ts + 1 modules
var answer = __webpack_require__(88106);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/cli/base.ts




/**
 * The configuration to compare with: a file, a git revision of `config`, or nothing at all for `empty`. A revision in
 * which the file does not exist yet counts as nothing. UserError for anything else.
 */
const readBase = async ({ outside, workingDirectory }, base, config) => {
    if (base === "empty")
        return undefined;
    // A folder may well be called as a branch is.
    const path = (0,external_node_path_.resolve)(workingDirectory, base);
    const isFile = (0,external_node_fs_.existsSync)(path) && !(0,external_node_fs_.statSync)(path).isDirectory();
    if (isFile)
        return (0,read/* readConfiguration */.TD)(base).configuration;
    const file = (0,external_node_path_.resolve)(workingDirectory, config);
    const git = (args) => outside.exec("git", args, { cwd: (0,external_node_path_.dirname)(file), env: { ...outside.env, GIT_TERMINAL_PROMPT: "0" } });
    const revision = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{commit}`]);
    if (revision.exitCode !== 0) {
        const [reason = ""] = revision.stderr.replace(/^fatal: /, "").split("\n");
        throw new errors/* UserError */.yo({
            message: `"${base}" is neither a file nor a git revision here${reason && `: ${reason}`}.`,
            suggestion: "give a file, a revision such as origin/main, or empty to compare with nothing",
        });
    }
    const object = `${revision.stdout.trim()}:./${(0,external_node_path_.basename)(file)}`;
    if ((await git(["cat-file", "-e", object])).exitCode !== 0)
        return undefined;
    const { stdout } = await git(["show", object]);
    return (0,read/* parseConfigurationAt */.fg)(file, stdout, `${base}:${config}`).configuration;
};

// EXTERNAL MODULE: ./src/cli/io.ts
var io = __webpack_require__(71604);
;// CONCATENATED MODULE: ./src/cli/verbs/preview.ts








/** Prints the review of base against head, both only synthesized. */
const run = async (commandLine, names, options) => {
    const { configuration } = (0,read/* readConfiguration */.TD)(options.config);
    const base = await readBase(commandLine, options.base, options.config);
    const deployments = (0,app_select/* selectDeployments */.D)(configuration.deployments, names);
    const reason = "made without Terraform: what exists in AWS and in the workspace was not looked at";
    const reports = (await (0,preview/* preview */.V)(base, deployments)).map(({ deployment, review }) => ({
        ...(0,deployment_report/* deploymentReport */.eO)(deployment, { kind: "preview", reason }, review),
        notices: (0,notices/* deploymentNotices */.J)(base?.deployments.find(({ name }) => name === deployment.name), deployment),
    }));
    await (0,answer/* answer */.ZF)(commandLine, reports, { notices: (0,notices/* configurationNotices */.A)(base, configuration) }, options);
    return io/* exitCodes */.h.answered;
};


/***/ }),

/***/ 79481:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson),
/* harmony export */   j: () => (/* binding */ reviewJson)
/* harmony export */ });
/* harmony import */ var _iam_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65271);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14031);


/**
 * A review as JSON for programs, indented, without a line end after it. `formatVersion` is `1.0`: within 1.x fields are
 * only added. Statements are policy JSON, and `actions` are the words of Terraform's plan JSON. A character that cannot
 * be seen is written as `\u202e`, which JSON reads back as the same text.
 */
const renderJson = (review) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleInJson */ .Id)(JSON.stringify(reviewJson(review), undefined, 2));
/** The same as a value, to be put into a larger answer. */
const reviewJson = (review) => {
    const { formatVersion, resources, principals, deployability, findings, fingerprint, changes, ...rest } = review;
    const actionsOf = new Map(changes.map((change) => [actionKey(change), terraformActions(change)]));
    return {
        formatVersion,
        ...rest,
        changes: changes.map(changeJson),
        resources: resources.map((resource) => resourceJson(resource, actionsOf.get(actionKey(resource)))),
        principals,
        deployability,
        findings,
        ...(fingerprint !== undefined && { fingerprint }),
    };
};
/** An address is that of the present object and of old ones that are destroyed or forgotten. */
const actionKey = ({ address, action }) => `${action} ${address}`;
/** Terraform's `actions` list. Source: https://developer.hashicorp.com/terraform/internals/json-format#change-representation */
const terraformActions = ({ action, replaceOrder, }) => {
    if (action === "destroy")
        return ["delete"];
    if (action !== "replace")
        return [action];
    if (replaceOrder === "create-and-forget")
        return ["create", "forget"];
    return replaceOrder === "create-before-destroy" ? ["create", "delete"] : ["delete", "create"];
};
const changeJson = (change) => {
    const { address, type, name, providerName, attributes, importingId, previousAddress, deposed } = change;
    return {
        address,
        type,
        name,
        providerName,
        actions: terraformActions(change),
        ...(importingId !== undefined && { importingId }),
        ...(previousAddress !== undefined && { previousAddress }),
        ...(deposed !== undefined && { deposed }),
        attributes,
    };
};
const resourceJson = ({ address, type, action, documents }, actions) => ({
    address,
    type,
    actions: actions ?? terraformActions({ action }),
    documents: documents.map(documentJson),
});
const documentJson = ({ statements, ...document }) => ({
    ...document,
    statements: statements.map(statementChangeJson),
});
const statementChangeJson = (change) => ({
    change: change.change,
    ...(change.change !== "+" && change.change !== "=" && { before: statementJson(change.before) }),
    ...(change.change !== "-" && { after: statementJson(change.after) }),
});
const statementJson = (statement) => JSON.parse((0,_iam_index_js__WEBPACK_IMPORTED_MODULE_1__/* .printStatement */ .jH)(statement));


/***/ }),

/***/ 84945:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ terminalBlocks)
});

// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/graph/words.ts
var words = __webpack_require__(56488);
// EXTERNAL MODULE: ./src/report/terminal/width.ts
var terminal_width = __webpack_require__(33935);
;// CONCATENATED MODULE: ./src/report/terminal/wrap.ts


const printedColumns = (line) => line.reduce((sum, { text }) => sum + (0,terminal_width/* columns */.Y)(text), 0);
/** A line in lines of at most `width` columns, broken at spaces where that is possible, else anywhere. */
const wrap = (line, width) => splitAt(line.flatMap(toRuns), "\n").flatMap((part) => fill(splitAt(part, " "), width));
/** Line breaks and single spaces come as runs of their own. */
const toRuns = (inline) => {
    if (inline.kind === "break")
        return [{ text: "\n", style: "plain" }];
    const style = inline.kind === "link" ? "plain" : inline.kind === "text" ? "plain" : inline.kind;
    const shown = inline.kind !== "code" ? inline.text : inline.text === "" ? report_escape/* emptyText */.BI : (0,report_escape/* visible */.RK)(inline.text);
    return shown
        .split(/( )/)
        .filter((text) => text !== "")
        .map((text) => ({ text, style }));
};
const splitAt = (runs, separator) => {
    const parts = [[]];
    for (const run of runs) {
        if (run.text === separator)
            parts.push([]);
        else
            parts.at(-1)?.push(run);
    }
    return parts;
};
/** Words, each of one or several runs, into lines; a word that is wider than a line is cut. */
const fill = (words, width) => {
    const lines = [[]];
    let used = 0;
    for (const word of words) {
        const needed = printedColumns(word);
        if (needed === 0)
            continue;
        if (used > 0 && used + 1 + needed > width) {
            lines.push([]);
            used = 0;
        }
        if (used > 0)
            lines.at(-1)?.push({ text: " ", style: "plain" });
        used += used > 0 ? 1 : 0;
        if (used + needed <= width) {
            lines.at(-1)?.push(...word);
            used += needed;
            continue;
        }
        for (const run of word) {
            for (const text of (0,terminal_width/* chunks */.V)(run.text, width - used, width)) {
                if (used + (0,terminal_width/* columns */.Y)(text) > width && used > 0) {
                    lines.push([]);
                    used = 0;
                }
                lines.at(-1)?.push({ ...run, text });
                used += (0,terminal_width/* columns */.Y)(text);
            }
        }
    }
    return lines;
};

;// CONCATENATED MODULE: ./src/report/terminal/table.ts

const gap = 2;
/** A column that holds more than this is not made narrower. */
const narrowest = 12;
/**
 * A table in lines of at most `width` columns, its cells wrapped; where the columns would be too narrow to read, each
 * row as a list of `head: value`.
 */
const tableLines = (head, rows, width) => {
    const all = [head, ...rows].map((cells) => head.map((_, column) => unwrapped(cells[column] ?? [])));
    const natural = head.map((_, column) => Math.max(1, ...all.map((cells) => cells[column]?.width ?? 0)));
    const widths = shrink(natural, width - gap * (head.length - 1));
    if (widths === undefined)
        return rows.flatMap((cells) => recordLines(head, cells, width));
    return all.flatMap((cells) => rowLines(cells, widths));
};
const unwrapped = (content) => {
    const lines = wrap(content, Number.POSITIVE_INFINITY);
    return { content, lines, width: Math.max(0, ...lines.map(printedColumns)) };
};
/** Takes from the widest columns until all fit; undefined where that would leave one too narrow. */
const shrink = (natural, room) => {
    const sum = (limit) => natural.reduce((total, each) => total + Math.min(each, limit), 0);
    let limit = Math.max(...natural);
    while (limit > narrowest && sum(limit) > room)
        limit--;
    return sum(limit) > room ? undefined : natural.map((each) => Math.min(each, limit));
};
const rowLines = (cells, widths) => {
    const wrapped = cells.map((cell, column) => {
        const width = widths[column] ?? 0;
        return cell.width <= width ? cell.lines : wrap(cell.content, width);
    });
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, index) => trimEnd(wrapped.flatMap((lines, column) => {
        const line = lines[index] ?? [];
        const fill = (widths[column] ?? 0) - printedColumns(line) + gap;
        return [...line, { text: " ".repeat(Math.max(0, fill)), style: "plain" }];
    })));
};
const trimEnd = (line) => {
    const last = line.findLastIndex(({ text }) => text.trim() !== "");
    return line.slice(0, last + 1);
};
const recordLines = (head, cells, width) => [
    ...cells.flatMap((cell, column) => {
        const name = head[column] ?? [];
        if (cell.length === 0)
            return [];
        return wrap(name.length === 0 ? cell : [...name, { kind: "text", text: ": " }, ...cell], width);
    }),
    [],
];

;// CONCATENATED MODULE: ./src/report/terminal/print.ts





/** Blocks as text for a terminal, with an empty line between them; no escape sequences unless colour is asked for. */
const terminalBlocks = (blocks, options) => blocks.map((block) => printLines(blockLines(block, Math.max(20, options.width)), options.color)).join("\n\n");
const blockLines = (block, width) => {
    switch (block.kind) {
        case "heading":
            return wrap(block.content.map((inline) => (inline.kind === "text" ? { ...inline, kind: "strong" } : inline)), width);
        case "paragraph":
            return wrap(block.content, width);
        case "list":
            return block.items.flatMap((item) => hanging("\u2022 ", wrap(item, width - 2)));
        case "answers":
            return tableLines(block.head, block.rows.map(([question, answer]) => [[(0,blocks/* strong */.ko)(question)], answer]), width);
        case "table":
            return tableLines(block.head, block.rows, width);
        case "code":
            return (0,report_escape/* visibleLines */.gB)(block.text)
                .replace(/\n+$/, "")
                .split("\n")
                .map((text) => [{ text: `  ${text.replaceAll("\t", "    ")}`, style: "plain" }]);
        case "fold":
            return [
                ...wrap(block.summary, width),
                ...block.blocks.flatMap((inner) => blockLines(inner, width - 2).map(indent)),
            ];
        case "graph":
            return graphLines(block.graph, width);
    }
};
const indent = (line) => line.length === 0 ? line : [{ text: "  ", style: "plain" }, ...line];
const hanging = (mark, lines) => lines.map((line, index) => [{ text: index === 0 ? mark : " ".repeat(mark.length), style: "plain" }, ...line]);
const arrows = {
    new: "==>",
    changed: "~~>",
    removed: "-x ",
    unchanged: "-->",
    unknown: "-?>",
};
const graphLines = ({ nodes, edges }, width) => {
    const names = new Map(nodes.map(({ id, role, name }) => [id, `${name} (${role})`]));
    return edges.flatMap((edge) => wrap([
        { kind: "code", text: names.get(edge.from) ?? "" },
        { kind: "text", text: ` ${arrows[edge.status]} ` },
        { kind: "text", text: (0,report_escape/* visible */.RK)((0,words/* edgeWords */.J)(edge)) },
        { kind: "text", text: ` ${arrows[edge.status]} ` },
        { kind: "code", text: names.get(edge.to) ?? "" },
    ], width));
};
const printLines = (lines, color) => lines.map((line) => (color ? colored(line) : (0,report_escape/* withoutCommands */.Df)(line.map(({ text }) => text).join("")))).join("\n");
const colored = (line) => {
    const text = line.map((run) => run.text).join("");
    return (0,report_escape/* withoutCommands */.Df)(text) === text ? line.map(coloredRun).join("") : (0,report_escape/* withoutCommands */.Df)(text);
};
const coloredRun = ({ text, style }) => {
    if (style === "code")
        return `\u001b[36m${text}\u001b[39m`;
    return style === "strong" ? `\u001b[1m${signed(text)}\u001b[22m` : signed(text);
};
/** Diff signs and verdicts have a colour, beside their shape and their word. */
const signed = (text) => {
    const color = signColors.find(({ signs }) => signs.test(text))?.color;
    return color === undefined ? text : `\u001b[${color}m${text}\u001b[39m`;
};
const signColors = [
    { signs: /^(?:[\u2717\u2716]|\u2212$)/, color: 31 },
    { signs: /^(?:[\u2713\u271a]|\+$)/, color: 32 },
    { signs: /^[\u25b2\u25c6?\u26a0~\u25cc]$/, color: 33 },
];


/***/ }),

/***/ 61644:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ passRolePolicy),
/* harmony export */   Kr: () => (/* binding */ inlinePolicy),
/* harmony export */   RZ: () => (/* binding */ trustPolicy)
/* harmony export */ });
/* harmony import */ var _config_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86234);
/**
 * The policy documents of steps 2, 3 and 4, as data. `documented` is what Databricks' document shows, to the letter:
 * https://docs.databricks.com/aws/en/admin/cloud-configurations/aws/sagemaker
 */

/** Step 2: what the cluster needs beside AmazonSageMakerFullAccess to deploy with MLflow. */
const inlinePolicy = (deployment) => {
    const { account_id, partition } = deployment.aws;
    const { policy } = deployment.deploy_role;
    const bucket = `arn:${partition}:s3:::mlflow-sagemaker-*-${account_id}`;
    return document([
        { Effect: "Allow", Action: ["s3:PutObjectAcl", "s3:PutObjectTagging"], Resource: [bucket, `${bucket}/*`] },
        { Effect: "Allow", Action: ["iam:GetRole"], Resource: [(0,_config_names_js__WEBPACK_IMPORTED_MODULE_0__/* .deployRoleArn */ .zF)(deployment)] },
        {
            Effect: "Allow",
            Action: [policy === "documented" ? "ecr:DescribeGitRepositories" : "ecr:DescribeRepositories"],
            Resource: [`arn:${partition}:ecr:*:${account_id}:repository/*`],
        },
        ...(policy === "hardened" ? [passRole(deployment, "sagemaker.amazonaws.com")] : []),
    ]);
};
/** Step 3: clusters run on EC2 with the role, and SageMaker runs the deployed model as it. */
const trustPolicy = ({ aws, deploy_role }) => document([
    { Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" },
    {
        Effect: "Allow",
        Principal: { Service: "sagemaker.amazonaws.com" },
        Action: "sts:AssumeRole",
        // Never on EC2's statement, which does not send this key.
        // https://docs.aws.amazon.com/sagemaker/latest/dg/security-confused-deputy-prevention.html
        ...(deploy_role.policy === "hardened" && {
            Condition: { StringEquals: { "aws:SourceAccount": aws.account_id } },
        }),
    },
]);
/** Step 4: lets the workspace's role start instances with the deploy role. */
const passRolePolicy = (deployment) => document([passRole(deployment, deployment.deploy_role.policy === "hardened" ? "ec2.amazonaws.com" : undefined)]);
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_PassedToService */
const passRole = (deployment, service) => ({
    Effect: "Allow",
    Action: ["iam:PassRole"],
    Resource: [(0,_config_names_js__WEBPACK_IMPORTED_MODULE_0__/* .deployRoleArn */ .zF)(deployment)],
    ...(service && { Condition: { StringEquals: { "iam:PassedToService": service } } }),
});
const document = (Statement) => ({ Version: "2012-10-17", Statement });


/***/ })

};
;