"use strict";
exports.id = 4560;
exports.ids = [4560];
exports.modules = {

/***/ 96445:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ completedEscalations),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _common_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53324);
/* harmony import */ var _escalations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94481);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88581);
/* harmony import */ var _pass_role_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59543);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97197);
/* harmony import */ var _unsupported_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70369);






/**
 * Gives the known paths that the policies of one principal complete together, by id, without those that only add steps
 * to another one. A step counts as allowed when a statement allows it, under no condition that its requests never meet, and
 * no unconditional Deny takes it back everywhere.
 */
const completedEscalations = (policies, facts) => {
    const statements = policies.flatMap((policy) => policy.statements);
    const allowingOf = (0,_common_once_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)((action) => findAllowing(action, statements, facts));
    const stepOf = (0,_common_once_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)((key) => {
        const [action = "", passedTo] = key.split(" ");
        return firstStep(allowingOf(action), passedTo);
    });
    const completed = _escalations_js__WEBPACK_IMPORTED_MODULE_1__/* .ESCALATIONS */ .f.flatMap((escalation) => {
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
/** How grave a completed path is. On named resources, or under conditions, it depends on what these are. */
const severityOf = ({ escalation, bounded }) => {
    if (bounded)
        return "info";
    return escalation.kind === "self-escalation" ? "error" : "warning";
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
        if (statement.conditions.some((condition) => (0,_unsupported_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .neverHolds */ .pi)(condition, details, catalogue)))
            return [];
        const reach = reachOf(statement.resources, details, resources);
        return reach === "none" ? [] : [{ statement, reach }];
    });
};
/** The statement that allows a step, an unbounded one before a bounded one. */
const firstStep = (allowing, passedTo) => {
    const steps = allowing
        .filter(({ statement }) => passedTo === undefined || passes(statement, passedTo))
        .map(({ statement, reach }) => ({ statement, bounded: reach === "some" || isConditioned(statement) }));
    return steps.find(({ bounded }) => !bounded) ?? steps[0];
};
/** On how many of an action's resources a Resource element allows it, as far as names tell. */
const reachOf = (element, action, resources) => {
    if (element === undefined)
        return "all";
    const fitting = element.patterns.filter((pattern) => resources.fits(pattern, action) && !(namesOneself(pattern) && takingOver.includes(action.id)));
    const isAll = fitting.some((pattern) => resources.fitsAny(pattern, action));
    if (element.negated)
        return fitting.length === 0 ? "all" : isAll ? "none" : "some";
    if (fitting.length === 0)
        return "none";
    return isAll ? "all" : "some";
};
/** Whether a pattern means the user who asks: a user's name is unique in its account, whatever its path. */
const namesOneself = (pattern) => /:user\/(?:[^$]*\/)?\$\{aws:username\}$/i.test(pattern);
/** Give what one signs in with as the user that they are for, so that for oneself they give nothing. */
const takingOver = ["iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:UpdateLoginProfile"];
const deniesEverywhere = ({ effect, resources, conditions }) => effect === "Deny" && conditions.length === 0 && (0,_statements_js__WEBPACK_IMPORTED_MODULE_3__/* .coversEverything */ .MH)(resources);
const passes = (statement, service) => {
    const services = (0,_pass_role_js__WEBPACK_IMPORTED_MODULE_4__/* .passedToServices */ .A)(statement);
    return services === "any" || services.some((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .includes */ .mK)((0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .tokenize */ .qw)(pattern), service));
};
/** Which service a role is passed to bounds no other step: what asks for it of one never holds, or holds without it. */
const isConditioned = ({ conditions }) => conditions.some((condition) => !(0,_statements_js__WEBPACK_IMPORTED_MODULE_3__/* .isOnKey */ .$C)(condition, ["iam:passedtoservice"]));


/***/ }),

/***/ 94481:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ESCALATIONS),
/* harmony export */   n: () => (/* binding */ escalationPage)
/* harmony export */ });
/** Where a path is described. */
const escalationPage = ({ id }) => `https://pathfinding.cloud/paths/${id}`;
const path = (kind) => (id, ...actions) => ({ id, kind, actions });
const onItself = path("self-escalation");
const onAnother = path("principal-access");
const withItsRole = path("existing-passrole");
const passingRole = (id, passedTo, ...actions) => ({
    ...path("new-passrole")(id, "iam:PassRole", ...actions),
    passedTo,
});
/**
 * The paths that pathfinding.cloud lists (DataDog/pathfinding.cloud, commit 84dd65c of 2025-12-17, Apache-2.0): ids and
 * action names only, with the service that a role is passed to.
 */
const ESCALATIONS = [
    passingRole("apprunner-001", "apprunner.amazonaws.com", "apprunner:CreateService"),
    withItsRole("apprunner-002", "apprunner:UpdateService"),
    passingRole("bedrock-001", "bedrock-agentcore.amazonaws.com", "bedrock-agentcore:CreateCodeInterpreter", "bedrock-agentcore:StartCodeInterpreterSession", "bedrock-agentcore:InvokeCodeInterpreter"),
    withItsRole("bedrock-002", "bedrock-agentcore:StartCodeInterpreterSession", "bedrock-agentcore:InvokeCodeInterpreter"),
    passingRole("cloudformation-001", "cloudformation.amazonaws.com", "cloudformation:CreateStack"),
    withItsRole("cloudformation-002", "cloudformation:UpdateStack"),
    passingRole("cloudformation-003", "cloudformation.amazonaws.com", "cloudformation:CreateStackSet", "cloudformation:CreateStackInstances"),
    passingRole("cloudformation-004", "cloudformation.amazonaws.com", "cloudformation:UpdateStackSet"),
    withItsRole("cloudformation-005", "cloudformation:CreateChangeSet", "cloudformation:ExecuteChangeSet"),
    passingRole("codebuild-001", "codebuild.amazonaws.com", "codebuild:CreateProject", "codebuild:StartBuild"),
    withItsRole("codebuild-002", "codebuild:StartBuild"),
    withItsRole("codebuild-003", "codebuild:StartBuildBatch"),
    passingRole("codebuild-004", "codebuild.amazonaws.com", "codebuild:CreateProject", "codebuild:StartBuildBatch"),
    passingRole("datapipeline-001", "datapipeline.amazonaws.com", "datapipeline:CreatePipeline", "datapipeline:PutPipelineDefinition", "datapipeline:ActivatePipeline"),
    passingRole("ec2-001", "ec2.amazonaws.com", "ec2:RunInstances"),
    withItsRole("ec2-002", "ec2:ModifyInstanceAttribute", "ec2:StopInstances", "ec2:StartInstances"),
    passingRole("ec2-003", "ec2.amazonaws.com", "ec2:RequestSpotInstances"),
    withItsRole("ec2-004", "ec2:CreateLaunchTemplateVersion", "ec2:ModifyLaunchTemplate"),
    withItsRole("ec2instanceconnect-003", "ec2-instance-connect:SendSSHPublicKey", "ec2:DescribeInstances"),
    passingRole("ecs-001", "ecs-tasks.amazonaws.com", "ecs:CreateCluster", "ecs:RegisterTaskDefinition", "ecs:CreateService"),
    passingRole("ecs-002", "ecs-tasks.amazonaws.com", "ecs:CreateCluster", "ecs:RegisterTaskDefinition", "ecs:RunTask"),
    passingRole("ecs-003", "ecs-tasks.amazonaws.com", "ecs:RegisterTaskDefinition", "ecs:CreateService"),
    passingRole("ecs-004", "ecs-tasks.amazonaws.com", "ecs:RegisterTaskDefinition", "ecs:RunTask"),
    passingRole("ecs-005", "ecs-tasks.amazonaws.com", "ecs:RegisterTaskDefinition", "ecs:StartTask"),
    passingRole("glue-001", "glue.amazonaws.com", "glue:CreateDevEndpoint"),
    withItsRole("glue-002", "glue:UpdateDevEndpoint"),
    passingRole("glue-003", "glue.amazonaws.com", "glue:CreateJob", "glue:StartJobRun"),
    passingRole("glue-004", "glue.amazonaws.com", "glue:CreateJob", "glue:CreateTrigger"),
    passingRole("glue-005", "glue.amazonaws.com", "glue:UpdateJob", "glue:StartJobRun"),
    passingRole("glue-006", "glue.amazonaws.com", "glue:UpdateJob", "glue:CreateTrigger"),
    onItself("iam-001", "iam:CreatePolicyVersion"),
    onAnother("iam-002", "iam:CreateAccessKey"),
    onAnother("iam-003", "iam:CreateAccessKey", "iam:DeleteAccessKey"),
    onAnother("iam-004", "iam:CreateLoginProfile"),
    onItself("iam-005", "iam:PutRolePolicy"),
    onAnother("iam-006", "iam:UpdateLoginProfile"),
    onItself("iam-007", "iam:PutUserPolicy"),
    onItself("iam-008", "iam:AttachUserPolicy"),
    onItself("iam-009", "iam:AttachRolePolicy"),
    onItself("iam-010", "iam:AttachGroupPolicy"),
    onItself("iam-011", "iam:PutGroupPolicy"),
    onAnother("iam-012", "iam:UpdateAssumeRolePolicy"),
    onItself("iam-013", "iam:AddUserToGroup"),
    onAnother("iam-014", "iam:AttachRolePolicy", "sts:AssumeRole"),
    onAnother("iam-015", "iam:AttachUserPolicy", "iam:CreateAccessKey"),
    onAnother("iam-016", "iam:CreatePolicyVersion", "sts:AssumeRole"),
    onAnother("iam-017", "iam:PutRolePolicy", "sts:AssumeRole"),
    onAnother("iam-018", "iam:PutUserPolicy", "iam:CreateAccessKey"),
    onAnother("iam-019", "iam:AttachRolePolicy", "iam:UpdateAssumeRolePolicy"),
    onAnother("iam-020", "iam:CreatePolicyVersion", "iam:UpdateAssumeRolePolicy"),
    onAnother("iam-021", "iam:PutRolePolicy", "iam:UpdateAssumeRolePolicy"),
    passingRole("lambda-001", "lambda.amazonaws.com", "lambda:CreateFunction", "lambda:InvokeFunction"),
    passingRole("lambda-002", "lambda.amazonaws.com", "lambda:CreateFunction", "lambda:CreateEventSourceMapping"),
    withItsRole("lambda-003", "lambda:UpdateFunctionCode"),
    withItsRole("lambda-004", "lambda:UpdateFunctionCode", "lambda:InvokeFunction"),
    withItsRole("lambda-005", "lambda:UpdateFunctionCode", "lambda:AddPermission"),
    passingRole("lambda-006", "lambda.amazonaws.com", "lambda:CreateFunction", "lambda:AddPermission"),
    passingRole("sagemaker-001", "sagemaker.amazonaws.com", "sagemaker:CreateNotebookInstance"),
    passingRole("sagemaker-002", "sagemaker.amazonaws.com", "sagemaker:CreateTrainingJob"),
    passingRole("sagemaker-003", "sagemaker.amazonaws.com", "sagemaker:CreateProcessingJob"),
    withItsRole("sagemaker-004", "sagemaker:CreatePresignedNotebookInstanceUrl"),
    withItsRole("sagemaker-005", "sagemaker:CreateNotebookInstanceLifecycleConfig", "sagemaker:StopNotebookInstance", "sagemaker:UpdateNotebookInstance", "sagemaker:StartNotebookInstance"),
    withItsRole("ssm-001", "ssm:StartSession"),
    withItsRole("ssm-002", "ssm:SendCommand"),
    onAnother("sts-001", "sts:AssumeRole"),
];


/***/ }),

/***/ 94560:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NV: () => (/* binding */ STEPS_PER_RULE),
  N$: () => (/* binding */ createLinter),
  u8: () => (/* binding */ lint),
  N6: () => (/* binding */ toFinding)
});

// EXTERNAL MODULE: ./src/iam/budget.ts
var budget = __webpack_require__(35920);
// EXTERNAL MODULE: ./src/iam/language/print.ts
var print = __webpack_require__(65271);
// EXTERNAL MODULE: ./src/iam/lint/facts.ts + 4 modules
var lint_facts = __webpack_require__(43312);
// EXTERNAL MODULE: ./src/iam/always-sent.ts
var always_sent = __webpack_require__(63647);
// EXTERNAL MODULE: ./src/iam/language/operators.ts
var operators = __webpack_require__(13021);
// EXTERNAL MODULE: ./src/common/grouped.ts
var grouped = __webpack_require__(21687);
// EXTERNAL MODULE: ./src/common/json-pointer.ts
var json_pointer = __webpack_require__(57263);
;// CONCATENATED MODULE: ./src/iam/lint/places.ts



/** Where the `index`th action or resource of a statement stands. */
const patternPlace = (statement, element, index) => inside(statement, elementName(statement, element), ...itemOf(statement[element], index));
/** Where Action, NotAction, Resource or NotResource stands. */
const elementPlace = (statement, element) => inside(statement, elementName(statement, element));
/** `Action` or `NotAction`, `Resource` or `NotResource`, whichever the statement has. */
const elementName = (statement, element) => `${statement[element]?.negated ? "Not" : ""}${element === "actions" ? "Action" : "Resource"}`;
/** Where Principal or NotPrincipal stands. */
const principalPlace = (statement) => inside(statement, principalElement(statement));
/** The principals of Principal or NotPrincipal one by one. */
function* principalItems(statement) {
    const byType = (0,grouped/* grouped */.z)(statement.principals?.principals ?? [], ({ type }) => type);
    for (const [type, principals] of byType) {
        for (const [index, who] of principals.entries()) {
            const item = principals.length > 1 ? [String(index)] : [];
            const place = () => inside(statement, principalElement(statement), type, ...item);
            yield { who, place: type === "*" ? () => principalPlace(statement) : place };
        }
    }
}
const principalElement = ({ principals }) => (principals?.negated ? "NotPrincipal" : "Principal");
/** Where the key of a condition stands. */
const conditionPlace = (statement, condition) => inside(statement, "Condition", (0,print/* printOperator */.Wm)(condition), condition.key);
/** A single text may stand without brackets, so only the items of longer lists are pointed at. */
const itemOf = (element, index) => element && element.patterns.length > 1 ? [String(index)] : [];
const inside = ({ place }, ...keys) => ({
    pointer: [place.pointer, ...keys.map(json_pointer/* escapeKey */.j)].join("/"),
    line: place.line,
});
/** A statement by its Sid, or by its number from 1. */
const describeStatement = ({ sid }, index) => sid ? `The statement "${sid}"` : `Statement ${index + 1}`;

// EXTERNAL MODULE: ./src/iam/lint/statements.ts
var statements = __webpack_require__(97197);
// EXTERNAL MODULE: ./src/iam/lint/unsupported-keys.ts
var unsupported_keys = __webpack_require__(70369);
;// CONCATENATED MODULE: ./src/iam/lint/rules/absent-key-passes.ts






/** A condition of an Allow that a request passes by not having the key at all. */
const absentKeyPasses = {
    code: "absent-key-passes",
    *check({ policy }) {
        for (const statement of policy.statements) {
            if (statement.effect !== "Allow")
                continue;
            for (const condition of statement.conditions) {
                const reason = whyItPasses(condition);
                if (reason === undefined || (0,statements/* isOnKey */.$C)(condition, always_sent/* ALWAYS_SENT */.Bv))
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
    const { negated } = (0,operators/* operatorOf */.gN)(condition);
    const severity = negated ? "info" : "warning";
    if (condition.quantifier === "ForAllValues") {
        return { severity, because: `${operator} holds for all values of none` };
    }
    if (condition.ifExists)
        return { severity, because: `${operator} holds where the key does not exist` };
    if (condition.quantifier === undefined && negated) {
        return { severity, because: `${operator} holds where there is nothing to differ from` };
    }
    return undefined;
};
/** Whether another condition of the statement fails where the key is absent. */
const isRequired = (key, { conditions }) => conditions.some((other) => comesWith(key.toLowerCase(), other.key.toLowerCase()) && !(0,unsupported_keys/* holdsWithoutKey */.Yy)(other));
/** Whether a request that has the other key has this one: who sends a tag sends its name among the keys of all tags. */
const comesWith = (key, other) => {
    const tag = TAG_OF_KEYS.get(key);
    return other === key || (tag !== undefined && other.startsWith(tag));
};
/**
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/tagging-and-policies.html
 */
const TAG_OF_KEYS = new Map([
    ["aws:tagkeys", "aws:requesttag/"],
    ["s3:requestobjecttagkeys", "s3:requestobjecttag/"],
]);

// EXTERNAL MODULE: ./src/iam/language/account.ts
var language_account = __webpack_require__(26587);
// EXTERNAL MODULE: ./src/iam/language/literals.ts
var literals = __webpack_require__(59614);
// EXTERNAL MODULE: ./src/iam/lint/glob.ts
var glob = __webpack_require__(88581);
;// CONCATENATED MODULE: ./src/iam/lint/excludes-nobody.ts






/**
 * Whether everyone of the account can meet the conditions when they call sts:AssumeRole. A yes is certain; a no only
 * means that it is not plain.
 */
const excludeNobody = (conditions, account) => conditions.every((condition) => (0,statements/* isOnKey */.$C)(condition, always_sent/* ALWAYS_SENT */.Bv)
    ? everyoneHas(condition, account)
    : // Two conditions on such a key can ask for more together than each does alone.
        canBeMet(condition) && conditions.filter((other) => (0,statements/* isOnKey */.$C)(other, [condition.key.toLowerCase()])).length === 1);
/** Such a key has one value, so IfExists and the quantifiers change nothing. */
const everyoneHas = (condition, account) => {
    const { family, base, negated } = (0,operators/* operatorOf */.gN)(condition);
    if (family === "null")
        return condition.values.some((value) => (0,literals/* readBoolean */.Vf)(value) === false);
    const fold = (text) => (base === "StringEqualsIgnoreCase" ? text.toLowerCase() : text);
    const sent = fold(sentBy(condition.key.toLowerCase(), account));
    const covers = COVERS[family] ?? (() => false);
    return negated
        ? condition.values.every((value) => !(0,glob/* isPattern */.Pt)(value) && !(0,glob/* includes */.mK)((0,glob/* tokenize */.qw)(sent), fold(value)))
        : condition.values.some((value) => covers(fold(value), sent, base));
};
/** The values of a key in the requests of an account, as a pattern. Neither its root user nor a federated user can ask. */
const sentBy = (key, { id, partition = "*" }) => {
    switch (key) {
        case "aws:principalaccount":
            return id;
        case "aws:principalarn":
            return `arn:${partition}:iam::${id}:*`;
        case "aws:principalisawsservice":
            return "false";
        // sts has no endpoint without TLS.
        case "aws:securetransport":
            return "true";
        default:
            return "*";
    }
};
const COVERS = {
    string: (value, sent, base) => base === "StringLike" ? (0,glob/* includes */.mK)((0,glob/* tokenize */.qw)(value), (0,glob/* tokenize */.qw)(sent)) : value === sent && !(0,glob/* isPattern */.Pt)(sent),
    bool: (value, sent) => value.toLowerCase() === sent,
    arn: (value, sent) => {
        if (/^\*+$/.test(value))
            return true;
        const [fields, sentFields] = [value.split(":"), sent.split(":")];
        return (fields.length === sentFields.length &&
            fields.every((field, index) => (0,glob/* includes */.mK)((0,glob/* tokenize */.qw)(field), (0,glob/* tokenize */.qw)(sentFields[index] ?? ""))));
    },
};
/**
 * Whether any caller can meet a condition on a key that is up to the caller.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
const canBeMet = (condition) => ((0,statements/* isOnKey */.$C)(condition, OPTIONAL) && (0,unsupported_keys/* holdsWithoutKey */.Yy)(condition)) ||
    ((0,statements/* isOnKey */.$C)(condition, FREE) && admitsAnything(condition));
/** What a caller of sts:AssumeRole can leave out. */
const OPTIONAL = ["sts:externalid", "sts:transitivetagkeys", "aws:tagkeys"];
/** What a caller of sts:AssumeRole chooses the text of. */
const FREE = ["sts:externalid", "sts:rolesessionname"];
const admitsAnything = (condition) => {
    const { family, base, negated } = (0,operators/* operatorOf */.gN)(condition);
    if (family === "null")
        return condition.values.some((value) => (0,literals/* readBoolean */.Vf)(value) === false);
    if (family !== "string")
        return false;
    return negated
        ? !condition.values.some(glob/* isPattern */.Pt)
        : base === "StringLike" && condition.values.some((value) => /^\*+$/.test(value));
};

;// CONCATENATED MODULE: ./src/iam/lint/rules/account-wide-trust.ts



/** A role that a whole account may assume, with no condition or with some that everyone meets. */
const accountWideTrust = {
    code: "account-wide-trust",
    *check({ policy, kind, actions }) {
        if (kind !== "trust")
            return;
        for (const statement of policy.statements) {
            const { effect, principals, conditions } = statement;
            if (effect !== "Allow" || principals === undefined || principals.negated)
                continue;
            // Who may only tag a session or name its source gets none by that.
            if (!actions.covers(statement.actions, "sts:AssumeRole"))
                continue;
            for (const who of principals.principals) {
                const account = who.type === "AWS" ? (0,language_account/* accountNamed */.xM)(who.value) : undefined;
                if (account === undefined || !excludeNobody(conditions, account))
                    continue;
                yield {
                    severity: "warning",
                    ...principalPlace(statement),
                    message: `Everyone in the account ${account.id} whom that account's own policies allow can assume this role.`,
                    suggestion: "Name the roles or users that need it, or add a condition: sts:ExternalId for another company's account, aws:PrincipalArn for your own.",
                };
            }
        }
    },
};

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
                const fits = found.some((action) => resources.patterns.some((text) => subject.resources.mayFit(text, action)));
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
const details = (pattern, { actions }) => pattern === "*" ? [] : actions.matchingActions(pattern);
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

// EXTERNAL MODULE: ./src/iam/lint/pins.ts
var pins = __webpack_require__(67995);
;// CONCATENATED MODULE: ./src/iam/lint/service-principals.ts
/** The keys by which a service says for whom it acts. */
const SOURCE_KEYS = ["aws:sourceaccount", "aws:sourcearn", "aws:sourceorgid", "aws:sourceorgpaths"];
/** The service principals that a statement allows, as they are written. */
const servicesOf = ({ effect, principals }) => effect !== "Allow" || principals === undefined || principals.negated
    ? []
    : principals.principals.flatMap((who) => (who.type === "Service" ? [who.value] : []));
/** `sagemaker` of `sagemaker.amazonaws.com`. */
const shortName = (service) => service.split(".", 1)[0] ?? "";

;// CONCATENATED MODULE: ./src/iam/lint/rules/confused-deputy.ts




/**
 * Services whose documentation shows aws:SourceAccount or aws:SourceArn in the trust policy of the role that they
 * assume. No other service is asked for them: some send neither (ec2 among them), or are documented without (App Runner's
 * build and tasks), and the role would stop working.
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
            if (statement.conditions.some((condition) => binds(condition, kind)))
                continue;
            const services = servicesOf(statement);
            const alone = services.length === 1 && statement.principals?.principals.length === 1;
            for (const service of services.filter((name) => isAsked(name, kind) && !isBoundByPath(name, statement))) {
                yield {
                    severity: "warning",
                    ...principalPlace(statement),
                    message: `${service} may use this for whichever account asks it to: nothing says for whom it must act.`,
                    suggestion: suggestFor(service, kind, alone),
                };
            }
        }
    },
};
/** A resource's policy can bind the service by a key of the service's own, of which nothing is known here. */
const binds = (condition, kind) => (0,statements/* isOnKey */.$C)(condition, SOURCE_KEYS) ? (0,pins/* pinsKey */.YJ)(condition) : kind === "resource";
const isAsked = (service, kind) => kind === "resource" || SENDS_SOURCE.includes(shortName(service));
/**
 * Elastic Load Balancing writes the access logs of every account below its id, and AWS's own policy for them has no
 * condition.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
 */
const isBoundByPath = (service, { resources }) => isLoadBalancerLogs(service) &&
    resources !== undefined &&
    !resources.negated &&
    resources.patterns.every((pattern) => /\/AWSLogs\/\d{12}\//.test(pattern));
const isLoadBalancerLogs = (service) => service.startsWith("logdelivery.elasticloadbalancing.");
const suggestFor = (service, kind, alone) => {
    if (isLoadBalancerLogs(service))
        return 'Let Resource go on with "/AWSLogs/<your account id>/*", where it writes your logs.';
    const add = alone ? "Add" : `Give ${service} a statement of its own with`;
    if (isAlexa(service))
        return `${add} "StringEquals": {"lambda:EventSourceToken": "<the skill's id>"}.`;
    const otherKey = kind === "resource" ? ", or aws:SourceArn where the service's documentation shows that" : "";
    return `${add} "StringEquals": {"aws:SourceAccount": "<your account id>"}${otherKey}.`;
};
/**
 * Of no AWS account, so that a skill of Alexa is told apart by its token.
 * Source: https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
 */
const isAlexa = (service) => /^alexa-[a-z]+\.amazon\.com$/.test(service);

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

;// CONCATENATED MODULE: ./src/iam/lint/rules/invalid-character.ts

/**
 * IAM takes tab, line feed, carriage return and U+0020 to U+00FF; other control characters JSON has only as escapes.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html (PolicyDocument, Pattern)
 */
const BEYOND = /[^\0-\u00ff]/u;
/** A character that IAM takes in no policy, such as the long dash of a text that was copied from a page. */
const invalidCharacter = {
    code: "invalid-character",
    *check({ policy, kind }) {
        // Other services have rules of their own: S3's keys, for one, may have any character.
        if (kind === "resource")
            return;
        for (const statement of policy.statements) {
            for (const { text, place } of textsOf(statement)) {
                const [character] = BEYOND.exec(text) ?? [];
                if (character === undefined)
                    continue;
                yield {
                    severity: "warning",
                    ...place(),
                    message: `"${text}" has the character ${codePointOf(character)} ("${character}"), and IAM takes no policy that holds it.`,
                    suggestion: "Write it anew with characters up to U+00FF: a copied text often has a long dash, a curly quotation mark or a blank without width.",
                };
            }
        }
    },
};
/** The texts of a statement but its Sid, in which the grammar takes letters and digits alone. */
function* textsOf(statement) {
    for (const { who, place } of principalItems(statement))
        yield { text: who.type === "*" ? "*" : who.value, place };
    for (const element of ["actions", "resources"]) {
        for (const [index, text] of (statement[element]?.patterns ?? []).entries()) {
            yield { text, place: () => patternPlace(statement, element, index) };
        }
    }
    for (const condition of statement.conditions) {
        const place = () => conditionPlace(statement, condition);
        for (const text of [condition.key, ...condition.values])
            yield { text, place };
    }
}
/** Unicode's way to write a character that may not be seen. */
const codePointOf = (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

;// CONCATENATED MODULE: ./src/iam/lint/providers.ts
/**
 * The kind of an identity provider in Federated: of the ARN of one of the account's own, or of a host name such as
 * `accounts.google.com`, which stands for one that no account has to set up. Undefined for what IAM refuses.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
const providerKind = (provider) => {
    if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(provider))
        return "oidc";
    const [, kind, name = ""] = /^arn:aws(?:-[a-z]+)*:iam::\d{12}:(saml|oidc)-provider\/(.+)$/.exec(provider) ?? [];
    if (kind === "saml")
        return /^[\w.-]+$/.test(name) ? "saml" : undefined;
    // The ARN has the provider's address without its scheme.
    return kind === "oidc" && !name.includes("://") ? "oidc" : undefined;
};

;// CONCATENATED MODULE: ./src/iam/lint/rules/invalid-principal.ts


/** A principal that AWS refuses, or that nobody is. The grammar refuses wildcards in one already. */
const invalidPrincipal = {
    code: "invalid-principal",
    *check({ policy, kind }) {
        for (const statement of policy.statements) {
            for (const { who, place } of principalItems(statement)) {
                const mistake = findMistake(who, kind);
                if (mistake)
                    yield { severity: "error", ...place(), ...mistake };
            }
        }
    },
};
/** A service's name is the business of unknown-service-principal. */
const findMistake = (who, kind) => {
    if (who.type === "*")
        return kind === "trust" ? STAR_IN_TRUST : undefined;
    // In a plan this is an expression that is not evaluated yet.
    if (who.value.includes("${"))
        return POLICY_VARIABLE.test(who.value) ? variable(who.value) : undefined;
    if (who.value !== who.value.trim())
        return blanks(who.value);
    switch (who.type) {
        case "AWS":
            return ofAws(who.value);
        case "Federated":
            return ofProvider(who.value, kind);
        case "CanonicalUser":
            return ofCanonicalUser(who.value, kind);
        case "Service":
            return undefined;
    }
};
/**
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html,
 * "Role trust policy unsupported wildcard in principal".
 */
const STAR_IN_TRUST = {
    message: 'IAM refuses a trust policy with "Principal": "*".',
    suggestion: 'Name who may assume the role; everybody is written {"AWS": "*"} here, which needs a condition.',
};
/** Without a prefix and a colon it is no key of AWS's. */
const POLICY_VARIABLE = /\$\{[\w.-]+:[\w/.-]+\}/;
const variable = (value) => ({
    message: `"${value}" has a policy variable, and AWS replaces none in Principal.`,
    suggestion: "Name the principal itself, or compare aws:PrincipalArn with the variable in a condition.",
});
const blanks = (value) => ({
    message: `"${value}" begins or ends with a blank.`,
    suggestion: `Write "${value.trim()}".`,
});
/**
 * An account, or the ARN of a user, a role or a session.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
const ofAws = (value) => {
    if (value === "*" || /^\d{12}$/.test(value))
        return undefined;
    if (/^[\d-]+$/.test(value))
        return wrongAccount(value, value);
    const deleted = /^[A-Z0-9]+$/.test(value) && UNIQUE_IDS.get(value.slice(0, 4));
    if (deleted)
        return ofDeleted(value, deleted);
    const [scheme, partition = "", service, region, account = "", ...rest] = value.split(":");
    const resource = rest.join(":");
    if (scheme !== "arn" || !PARTITION.test(partition) || rest.length === 0)
        return noAwsPrincipal(value);
    if (service !== "iam" && service !== "sts")
        return { ...noAwsPrincipal(value), severity: "warning" };
    // A distribution of CloudFront comes as a user of no account: "CloudFront Origin Access Identity E1A2B3".
    if (account === "cloudfront")
        return undefined;
    if (region !== "")
        return noAwsPrincipal(value);
    if (!/^\d{12}$/.test(account))
        return wrongAccount(value, account);
    return RESOURCES[service].test(resource) ? undefined : wrongResource(value, resource);
};
const PARTITION = /^aws(?:-[a-z]+)*$/;
/** Of a user or a role, with the path of its own; of a session, whose ARN has the role's name without its path. */
const RESOURCES = {
    iam: /^(?:root|(?:user|role)\/(?:[!-~]+\/)?[\w+=,.@-]+)$/,
    sts: /^(?:assumed-role\/[\w+=,.@-]+|federated-user)\/[\w+=,.@-]+$/,
};
const wrongAccount = (value, account) => {
    const digits = account.replaceAll("-", "");
    const meant = /^\d{12}$/.test(digits) ? value.replace(account, digits) : undefined;
    return {
        message: `"${value}" has ${account === "" ? "no account" : `the account "${account}"`}, and an account's id has 12 digits.`,
        suggestion: meant ? `Write "${meant}".` : "Write the account's id with all of its digits, leading zeros included.",
    };
};
const wrongResource = (value, resource) => {
    const [type = ""] = resource.split("/");
    if (type === "group") {
        return {
            message: `"${value}" is a group, and nobody makes a request as a group.`,
            suggestion: "Name its users, or a role that they assume.",
        };
    }
    if (type === "oidc-provider" || type === "saml-provider") {
        return {
            message: `"${value}" is an identity provider, which is no principal of the type AWS.`,
            suggestion: `Write {"Federated": "${value}"}, in a role's trust policy.`,
        };
    }
    if (type === "assumed-role") {
        return {
            message: `"${value}" is not the ARN of a session, which is of sts and has the role's name without its path, and the session's name.`,
            suggestion: 'Write "arn:aws:sts::<account>:assumed-role/<role>/<session>", or name the role for all of its sessions.',
        };
    }
    return noAwsPrincipal(value);
};
const noAwsPrincipal = (value) => ({
    message: `"${value}" is no principal of the type AWS: neither an account nor the ARN of a user, a role or a session.`,
    suggestion: suggestionFor(value),
});
const suggestionFor = (value) => {
    if (/^[a-z0-9.-]+\.amazonaws\.com(?:\.cn)?$/.test(value))
        return `Write {"Service": "${value}"} if the service is meant.`;
    return 'Write the account\'s id or such an ARN: "arn:aws:iam::<account>:role/<name>".';
};
const ofDeleted = (value, what) => ({
    severity: "warning",
    message: `"${value}" is the unique id of a ${what}, which AWS shows once that ${what} is deleted; a new one of its name has another.`,
    suggestion: `Write the ARN of the ${what}, or remove it.`,
});
/**
 * What unique ids begin with.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html and that of `ofAws`.
 */
const UNIQUE_IDS = new Map([
    ["AIDA", "user"],
    ["AROA", "role"],
]);
/** Source: the same as that of `STAR_IN_TRUST`, "Federated principal not supported" and "Invalid federated principal syntax". */
const ofProvider = (value, kind) => {
    if (kind === "resource") {
        return {
            message: `"${value}" is an identity provider, which only a role's trust policy can name.`,
            suggestion: "Name the role that its users assume.",
        };
    }
    if (providerKind(value))
        return undefined;
    const account = value.split(":")[4] ?? "";
    if (/^arn:.*:(?:saml|oidc)-provider\//.test(value) && !/^\d{12}$/.test(account))
        return wrongAccount(value, account);
    return {
        message: `"${value}" is no identity provider: neither the ARN of one nor a host such as "accounts.google.com".`,
        suggestion: 'Write its ARN: "arn:aws:iam::<account>:oidc-provider/<address without https://>" or "arn:aws:iam::<account>:saml-provider/<name>".',
    };
};
/**
 * An AWS account as S3 has it.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
const ofCanonicalUser = (value, kind) => {
    if (kind === "trust") {
        return {
            message: `"${value}" is a canonical user, which the policies of S3 know and no trust policy.`,
            suggestion: 'Write the account: {"AWS": "<account>"}.',
        };
    }
    if (/^[0-9a-f]{64,}$/.test(value))
        return undefined;
    return {
        message: `"${value}" is no canonical user: that is a text of 64 hexadecimal digits.`,
        suggestion: 'Write the account as {"AWS": "<account>"} instead.',
    };
};

;// CONCATENATED MODULE: ./src/iam/lint/rules/mismatched-action-for-principal.ts


/** A trust policy's action by which its principals cannot come, or a principal that cannot come by its actions. */
const mismatchedActionForPrincipal = {
    code: "mismatched-action-for-principal",
    *check(subject) {
        if (subject.kind !== "trust")
            return;
        for (const statement of subject.policy.statements) {
            if (statement.effect !== "Allow")
                continue;
            yield* uselessActions(statement);
            yield* uselessPrincipals(statement, subject);
            yield* incompleteServices(statement, subject);
        }
    },
};
/**
 * By which action each kind of principal gets a session.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_request.html
 */
const WAYS = {
    aws: { action: "sts:AssumeRole", who: "AWS principals and services" },
    saml: { action: "sts:AssumeRoleWithSAML", who: "users of a SAML provider" },
    oidc: { action: "sts:AssumeRoleWithWebIdentity", who: "users of an OpenID Connect provider" },
};
/** None for everybody, and for what invalid-principal speaks about. */
const wayOf = (who) => {
    if (who.type === "*" || who.value === "*" || who.type === "CanonicalUser" || who.value.includes("${"))
        return undefined;
    if (who.type !== "Federated")
        return WAYS.aws;
    const kind = providerKind(who.value);
    return kind && WAYS[kind];
};
function* uselessActions(statement) {
    const { actions, principals } = statement;
    const ways = principals?.principals.flatMap((who) => wayOf(who) ?? []) ?? [];
    if (actions.negated || ways.length !== principals?.principals.length)
        return;
    for (const [index, pattern] of actions.patterns.entries()) {
        const way = Object.values(WAYS).find(({ action }) => action.toLowerCase() === pattern.toLowerCase());
        if (way === undefined || ways.includes(way))
            continue;
        yield {
            severity: "warning",
            ...patternPlace(statement, "actions", index),
            message: `"${way.action}" is how ${way.who} assume a role, and Principal names none.`,
            suggestion: `Write ${list(ways.map((one) => one.action))}, by which those that it names can come.`,
        };
    }
}
function* uselessPrincipals(statement, { actions }) {
    const covered = Object.values(WAYS).filter(({ action }) => actions.covers(statement.actions, action));
    const principals = statement.principals?.principals ?? [];
    // Where the statement's actions are none of its principals', they are what is wrong.
    if (!principals.some((who) => covered.some((way) => way === wayOf(who))))
        return;
    for (const { who, place } of principalItems(statement)) {
        const way = wayOf(who);
        if (who.type === "*" || way === undefined || covered.includes(way))
            continue;
        yield {
            severity: "warning",
            ...place(),
            message: `"${who.value}" can assume the role by "${way.action}" alone, which this statement does not allow.`,
            suggestion: `Give it a statement of its own with "${way.action}".`,
        };
    }
}
/**
 * Services that tag a session or name its source whenever they assume a role, and what they need for that.
 * Sources: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html,
 * https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html
 */
const NEEDED = new Map([
    ["pods.eks.amazonaws.com", ["sts:TagSession"]],
    ["rolesanywhere.amazonaws.com", ["sts:TagSession", "sts:SetSourceIdentity"]],
]);
function* incompleteServices(statement, subject) {
    if (!subject.actions.covers(statement.actions, WAYS.aws.action))
        return;
    for (const { who, place } of principalItems(statement)) {
        if (who.type !== "Service")
            continue;
        const missing = (NEEDED.get(who.value) ?? []).filter((action) => !isAllowed(action, who.value, subject));
        if (missing.length === 0)
            continue;
        yield {
            severity: "warning",
            ...place(),
            message: `${who.value} needs ${list(missing)} too to assume a role, which this policy does not allow it.`,
            suggestion: `Add ${list(missing)} to Action.`,
        };
    }
}
const isAllowed = (action, service, { policy, actions, budget }) => policy.statements.some((statement) => {
    const principals = statement.principals?.principals ?? [];
    budget.spend(principals.length + 1);
    return (statement.effect === "Allow" &&
        actions.covers(statement.actions, action) &&
        principals.some((who) => who.type === "Service" && who.value === service));
});
const list = (texts) => [...new Set(texts)].map((text) => `"${text}"`).join(" and ");

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
                const { family } = (0,operators/* operatorOf */.gN)(condition);
                // The value of a tag is whatever its owner wrote, a number or a date too; keys named \u2026Arn hold ARNs.
                if (key === undefined || family === "null" || key.key.includes("${"))
                    continue;
                if (FAMILIES[key.type].includes(family) || (family === "arn" && key.key.endsWith("Arn")))
                    continue;
                if (family === "string" && condition.values.every(isVariable))
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
/** Only a text can be compared with the value of another key: AWS itself compares addresses so. */
const isVariable = (value) => /^\$\{[^}]*\}$/.test(value);
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

;// CONCATENATED MODULE: ./src/iam/lint/rules/operator-value-mismatch.ts




/** A value that the operator cannot compare with: a word where a number is due. */
const operatorValueMismatch = {
    code: "operator-value-mismatch",
    *check({ policy }) {
        for (const statement of policy.statements) {
            for (const condition of statement.conditions) {
                const { isValue, asks } = EXPECTED[(0,operators/* operatorOf */.gN)(condition).family] ?? {};
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
    // Stars alone match every value.
    arn: { isValue: (text) => /^\*+$/.test(text) || text.split(":").length >= 6, asks: "an ARN with its six fields" },
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

// EXTERNAL MODULE: ./src/common/with-commas.ts
var with_commas = __webpack_require__(61426);
;// CONCATENATED MODULE: ./src/iam/lint/rules/policy-too-long.ts

/**
 * What IAM takes, in characters without white space.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const QUOTAS = {
    trust: [
        {
            limit: 8192,
            severity: "error",
            what: "the most that the quota of a trust policy can be raised to",
            advice: "Trust fewer principals by this role: make several roles, or let a condition on aws:PrincipalOrgID or aws:PrincipalArn take the place of a long list.",
        },
        {
            limit: 2048,
            severity: "warning",
            what: "the quota of a trust policy that no increase was granted for",
            advice: 'Ask Service Quotas for a greater "Role trust policy length" of IAM, or let a condition on aws:PrincipalOrgID or aws:PrincipalArn take the place of a long list.',
        },
    ],
    identity: [
        {
            limit: 10_240,
            severity: "error",
            what: "the quota of all inline policies of a role together",
            advice: "Split it into managed policies of at most 6,144 characters each, of which a role takes 10; that number can be raised by Service Quotas, the lengths cannot.",
        },
        {
            limit: 6144,
            severity: "warning",
            what: "the quota of a managed policy; only a role's inline policy can be longer",
            advice: "Split it into several managed policies, or write wildcards for groups of actions; the quota cannot be raised.",
        },
    ],
    boundary: [
        {
            limit: 6144,
            severity: "error",
            what: "the quota of a managed policy, which a boundary is",
            advice: "Write wildcards for groups of actions: there is one boundary for a role or a user, and its quota cannot be raised.",
        },
    ],
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
            message: `The document has ${(0,with_commas/* withCommas */.r)(length)} characters without white space; ${(0,with_commas/* withCommas */.r)(exceeded.limit)} is ${exceeded.what}.`,
            suggestion: exceeded.advice,
        };
    },
};

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
                severity: (0,completed_escalations/* severityOf */.x)(completed),
                ...elementPlace(statement, "actions"),
                message: `The policy allows ${escalation.actions.join(" + ")}, a known way to ${GAIN[escalation.kind]}: ${escalation.id}${also}.`,
                suggestion: `${completed.bounded ? BOUNDED : UNBOUNDED}; see ${(0,escalations/* escalationPage */.n)(escalation)}.`,
            };
        }
    },
};
const UNBOUNDED = "Allow these actions on named resources only, or not together";
const BOUNDED = "Its resources or conditions limit this way: look whether what they leave open gives more than is meant";
const GAIN = {
    "self-escalation": "give oneself permissions",
    "principal-access": "take over another user or role",
    "new-passrole": "use the permissions of a role that is passed to a service",
    "existing-passrole": "use the permissions of a role that something else has",
};

// EXTERNAL MODULE: ./src/iam/decide/principal.ts
var principal = __webpack_require__(77152);
;// CONCATENATED MODULE: ./src/iam/lint/rules/public-principal.ts




/**
 * Keys that say who asks, or from where; AWS takes a policy that pins one of them for not public.
 * Sources: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html,
 * https://docs.aws.amazon.com/efs/latest/ug/access-control-block-public-access.html
 */
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
            if (statement.effect !== "Allow" || !allowsEverybody(statement))
                continue;
            if (statement.conditions.some(isNarrow))
                continue;
            const conditioned = statement.conditions.length > 0;
            yield {
                severity: conditioned ? "warning" : "error",
                ...principalPlace(statement),
                message: conditioned
                    ? "This statement allows everybody who meets its conditions, and none of these says who that is."
                    : "This statement allows everybody, in every AWS account and outside of AWS.",
                suggestion: "Name the principals, or add a condition on aws:PrincipalOrgID or aws:PrincipalAccount, without a wildcard.",
            };
        }
    },
};
const isNarrow = (condition) => ((0,statements/* isOnKey */.$C)(condition, NARROWING) && (0,pins/* pinsKey */.YJ)(condition)) || isViaMountTarget(condition);
/** Whether clients must come through a mount target, which is in a VPC: EFS's own policies have this condition. */
const isViaMountTarget = (condition) => (0,statements/* isOnKey */.$C)(condition, ["elasticfilesystem:accessedviamounttarget"]) &&
    condition.operator === "Bool" &&
    !condition.ifExists &&
    condition.quantifier !== "ForAllValues" &&
    condition.values.every((value) => value.toLowerCase() === "true");
const allowsEverybody = ({ principals }) => principals !== undefined && !principals.negated && principals.principals.some(principal/* isEverybody */.Y);

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
    const texts = (0,statements/* comparedTexts */.Ez)(statement, element);
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

// EXTERNAL MODULE: ./src/iam/normalize/canonical.ts
var canonical = __webpack_require__(34471);
;// CONCATENATED MODULE: ./src/iam/lint/coverage.ts



/** Takes a statement apart. */
const prepare = (statement) => ({
    statement,
    actions: prepareElement(statement.actions, (0,statements/* comparedTexts */.Ez)(statement, "actions")),
    resources: statement.resources && prepareElement(statement.resources, (0,statements/* comparedTexts */.Ez)(statement, "resources")),
    principals: statement.principals && preparePrincipals(statement.principals),
    conditions: new Set(statement.conditions.map(canonical/* canonicalCondition */.G$)),
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
        coversPrincipals(outer, inner, budget));
};
const prepareElement = ({ negated }, compared) => {
    const texts = new Set(compared);
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
const coversPrincipals = (outer, inner, budget) => {
    const [wide, narrow] = [outer.principals, inner.principals];
    if (wide === undefined || narrow === undefined)
        return wide === narrow;
    if (!wide.negated && wide.texts.has("*"))
        return true;
    if (wide.negated !== narrow.negated)
        return false;
    if (wide.negated)
        return narrow.texts.has("*") || isSubset(wide.texts, narrow.texts);
    budget.spend(narrow.texts.size);
    const wider = outer.statement.effect === "Allow" ? everyAws : widerInDeny;
    return [...narrow.texts].every((text) => [text, ...wider(text)].some((who) => wide.texts.has(who)));
};
/** All AWS principals, which cover each of them, an account too. */
const everyAws = (text) => (text.startsWith("AWS ") ? ["AWS *"] : []);
/**
 * What covers a principal in a Deny: all AWS principals, and its account where it is an ARN of one. In an Allow its
 * account does not: that leaves it to the account's own policies, and an Allow for a role itself needs none of these.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
const widerInDeny = (text) => {
    const [, partition, account] = /^AWS arn:([^:]+):(?:iam|sts)::(\d{12}):/.exec(text) ?? [];
    return [
        ...everyAws(text),
        ...(account === undefined ? [] : [`AWS ${account}`, `AWS arn:${partition}:iam::${account}:root`]),
    ];
};
const preparePrincipals = ({ negated, principals }) => ({
    negated,
    texts: new Set(principals.map((who) => (who.type === "*" ? "*" : `${who.type} ${who.value}`))),
});
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
    *check({ policy, actions, resources }) {
        for (const statement of policy.statements) {
            if (statement.actions.negated || statement.actions.patterns.includes("*") || !statement.resources)
                continue;
            const found = statement.actions.patterns.flatMap((pattern) => actions.matchingActions(pattern));
            // Where no action takes any resource, action-without-resource says so.
            if (!found.some((action) => action.resourceTypes.length > 0))
                continue;
            for (const [index, pattern] of statement.resources.patterns.entries()) {
                if (found.some((action) => resources.mayFit(pattern, action)))
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




/** A condition on a key by which a service says for whom it acts, with a value that the service never sends. */
const sourceKeyNeverSent = {
    code: "source-key-never-sent",
    *check({ policy, kind }) {
        if (kind !== "trust")
            return;
        for (const statement of policy.statements) {
            for (const condition of statement.conditions) {
                if (!(0,statements/* isOnKey */.$C)(condition, SOURCE_KEYS) || !(0,pins/* requiresKey */.KW)(condition))
                    continue;
                for (const service of new Set(servicesOf(statement).map(shortName))) {
                    const words = NEVER_MET.get(service)?.(condition);
                    if (words)
                        yield { severity: "warning", ...conditionPlace(statement, condition), ...words };
                }
            }
        }
    },
};
/** What there is to say of a condition that a service never meets. EC2 names no source when it fetches credentials. */
const NEVER_MET = new Map([
    [
        "ec2",
        ({ key }) => ({
            message: `ec2.amazonaws.com does not send "${key}", so no instance gets this role's credentials.`,
            suggestion: "Trust ec2.amazonaws.com in a statement of its own, without this condition.",
        }),
    ],
    [
        "sagemaker",
        ({ values }) => values.every((value) => OF_ENDPOINT.test(value))
            ? {
                message: `For an endpoint SageMaker sends an ARN that ends with ":*" to the letter, and not one such as "${values[0]}", so no endpoint gets this role.`,
                suggestion: 'Let the ARN end with ":*" after your account id, or ask for aws:SourceAccount instead.',
            }
            : undefined,
    ],
]);
/**
 * What an endpoint is made of.
 * Source: https://docs.aws.amazon.com/sagemaker/latest/dg/security-confused-deputy-prevention.html
 */
const OF_ENDPOINT = /^arn:[^:]*:sagemaker:[^:]*:[^:]*:(?:endpoint|endpoint-config|model)\//;

// EXTERNAL MODULE: ./src/iam/lint/meant-actions.ts + 1 modules
var meant_actions = __webpack_require__(82451);
;// CONCATENATED MODULE: ./src/iam/lint/rules/unknown-action.ts



/**
 * Slips that many copies of a document hand on and that do no harm where that document is followed: with
 * AmazonSageMakerFullAccess, `ecr:Describe*` is allowed anyway, and SNS itself wrote `SNS:Receive` into the policy of
 * every new topic, whose owner needs nothing by that name.
 */
const HARMLESS = ["ecr:describegitrepositories", "sns:receive"];
/** An action, written without wildcards, that the service does not have. */
const unknownAction = {
    code: "unknown-action",
    *check(subject) {
        const { policy, catalogue } = subject;
        for (const statement of policy.statements) {
            for (const [index, pattern] of statement.actions.patterns.entries()) {
                if ((0,glob/* isPattern */.Pt)(pattern) || catalogue.action(pattern) || !catalogue.actionsOf(serviceOf(pattern)))
                    continue;
                const meant = (0,meant_actions/* likelyActions */.A)(pattern, subject);
                yield {
                    severity: HARMLESS.includes(pattern.toLowerCase()) ? "info" : "warning",
                    ...patternPlace(statement, "actions", index),
                    message: `AWS had no action "${pattern}" on ${catalogue.source.date}, so it ${effectOf(statement)}.`,
                    suggestion: meant.length > 0
                        ? `Write ${meant.map((id) => `"${id}"`).join(" and ")} if that is what was meant; otherwise remove "${pattern}".`
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

;// CONCATENATED MODULE: ./src/iam/lint/rules/unknown-condition-key.ts

/** A condition key that no service and no request has. */
const unknownConditionKey = {
    code: "unknown-condition-key",
    *check({ policy, catalogue, nearestKey }) {
        for (const statement of policy.statements) {
            for (const condition of statement.conditions) {
                if (isKnown(condition.key, catalogue))
                    continue;
                const meant = nearestKey(condition.key);
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

// EXTERNAL MODULE: ./src/iam/lint/service-finder.ts
var service_finder = __webpack_require__(54305);
;// CONCATENATED MODULE: ./src/iam/lint/rules/unknown-service.ts



/** An action of a service that AWS does not have. */
const unknownService = {
    code: "unknown-service",
    *check(subject) {
        const { policy, catalogue } = subject;
        const services = new Set(catalogue.services());
        const findServices = (0,service_finder/* createServiceFinder */.C)(subject);
        for (const statement of policy.statements) {
            for (const [index, pattern] of statement.actions.patterns.entries()) {
                const service = pattern.slice(0, Math.max(0, pattern.indexOf(":")));
                if (service === "" || (0,glob/* isPattern */.Pt)(service) || services.has(service.toLowerCase()))
                    continue;
                const action = pattern.slice(service.length + 1);
                const meant = findServices(service, action).map((prefix) => `"${prefix}:${action}"`);
                yield {
                    severity: "warning",
                    ...patternPlace(statement, "actions", index),
                    message: `"${pattern}" names the service "${service}", which AWS did not have on ${catalogue.source.date}.`,
                    suggestion: meant.length
                        ? `Write ${meant.join(" or ")} if that is the service that was meant.`
                        : "Look the service's prefix up in the Service Authorization Reference.",
                };
            }
        }
    },
};

// EXTERNAL MODULE: ./src/iam/lint/nearest.ts
var nearest = __webpack_require__(46617);
;// CONCATENATED MODULE: ./src/iam/lint/rules/unknown-service-principal.ts



/** A service principal that is written as none of AWS's is, or nearly as a known one. */
const unknownServicePrincipal = {
    code: "unknown-service-principal",
    *check(subject) {
        const servicesNamed = (0,service_finder/* createServicesNamed */.w)(subject.catalogue);
        for (const statement of subject.policy.statements) {
            for (const { who, place } of principalItems(statement)) {
                const slip = who.type === "Service" ? findSlip(who.value, subject, servicesNamed) : undefined;
                if (slip)
                    yield { severity: "warning", ...place(), ...slip };
            }
        }
    },
};
/**
 * What service principals end in, in every partition; some have the name of the company instead.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html,
 * https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json
 */
const SUFFIXES = [
    "amazonaws.com",
    "amazonaws.com.cn",
    "amazon.com",
    "amazonaws.eu",
    "c2s.ic.gov",
    "sc2s.sgov.gov",
    "cloud.adc-e.uk",
    "csp.hci.ic.gov",
];
/**
 * Principals that bear the name of no service's prefix: those in AWS's managed policies that are nearly one, and those
 * that are often named.
 */
const OTHER_NAMES = [
    "application-insights",
    "bcm",
    "ecs-tasks",
    "edgelambda",
    "ipam",
    "macie",
    "monitoring",
    "opensearchservice",
    "securityhubv2",
    "spotfleet",
    "vmie",
];
/** Of a name that resembles no known one nothing is said: AWS has more service principals than it lists. */
const findSlip = (written, { catalogue, budget }, servicesNamed) => {
    const principal = written.toLowerCase();
    const suffix = SUFFIXES.find((known) => principal.endsWith(`.${known}`));
    if (suffix === undefined)
        return malformed(written, nearSuffix(principal, budget));
    const labels = principal.slice(0, -suffix.length - 1).split(".");
    const at = labels.findLastIndex((label) => !REGION.test(label));
    const name = labels[at] ?? "";
    if (name === "")
        return malformed(written, undefined);
    const names = [...catalogue.services(), ...OTHER_NAMES];
    const near = names.includes(name) ? name : (0,nearest/* nearest */.p)(name, names, budget, name.length > SHORT ? 2 : 1);
    if (near !== undefined && near !== name) {
        // What is nearly one service's prefix can be another one's name: emr is not ecr.
        const [meant = near] = servicesNamed(name);
        return {
            message: `"${written}" names a service "${name}", which AWS was not known to have on ${catalogue.source.date}.`,
            suggestion: suggest([...labels.with(at, meant), suffix].join(".")),
        };
    }
    if (written === principal)
        return undefined;
    return {
        message: `"${written}" has capital letters, and the case of a service principal counts.`,
        suggestion: suggest(principal),
    };
};
/** Of a service in a region: `logs.us-east-1.amazonaws.com`. */
const REGION = /^[a-z]{2,4}(?:-[a-z]+)+-\d$/;
/** A name of so few letters is another one when two of them change. */
const SHORT = 6;
const malformed = (written, meant) => ({
    message: `"${written}" is not written as the service principals of AWS are, such as "ec2.amazonaws.com".`,
    suggestion: meant ? suggest(meant) : "Look the service principal up in the service's documentation.",
});
/** The principal with the suffix that its last labels are nearly. */
const nearSuffix = (principal, budget) => {
    const labels = principal.split(".");
    for (const count of [2, 3]) {
        const suffix = (0,nearest/* nearest */.p)(labels.slice(-count).join("."), SUFFIXES, budget, 2);
        if (suffix && labels.length > count)
            return [...labels.slice(0, -count), suffix].join(".");
    }
    return undefined;
};
const suggest = (principal) => `Write "${principal}" if that is the service that was meant.`;

// EXTERNAL MODULE: ./src/iam/language/arn.ts
var arn = __webpack_require__(51923);
// EXTERNAL MODULE: ./src/iam/language/template.ts
var template = __webpack_require__(10284);
;// CONCATENATED MODULE: ./src/iam/lint/variables.ts


/**
 * Whether a variable is one of a policy, which has a prefix and a colon: in a plan, `${aws_s3_bucket.b.arn}` is an
 * expression that Terraform has still to evaluate.
 */
const isOfPolicy = ({ key }) => /^[\w./-]+:[^\s/]+(?:\/.*)?$/.test(key);
/** The variables of a condition's value. */
const variablesOfValue = (value, version) => (0,template/* variablesIn */.DF)(value, version).filter(isOfPolicy);
/** The variables of a resource that AWS replaces: those after the fifth colon. */
const variablesOfResource = (pattern, version) => (0,arn/* readResourceTemplate */.VZ)(pattern, version).flatMap((part) => part.kind === "variable" && isOfPolicy(part) ? [part] : []);

;// CONCATENATED MODULE: ./src/iam/lint/rules/unknown-variable.ts



/** A policy variable for a condition key that no request has. */
const unknownVariable = {
    code: "unknown-variable",
    *check(subject) {
        for (const statement of subject.policy.statements) {
            for (const { place, variables } of variablesIn(statement, subject)) {
                for (const variable of new Map(variables.map((one) => [one.key, one])).values()) {
                    const slip = unknown_variable_findSlip(variable, subject);
                    if (slip)
                        yield { severity: "warning", ...place, ...slip };
                }
            }
        }
    },
};
function* variablesIn(statement, { policy }) {
    for (const [index, pattern] of (statement.resources?.patterns ?? []).entries()) {
        const variables = variablesOfResource(pattern, policy.version);
        if (variables.length > 0)
            yield { place: patternPlace(statement, "resources", index), variables };
    }
    for (const condition of statement.conditions) {
        // With other operators AWS replaces none, which variable-not-replaced says.
        if (!(0,operators/* replacesVariables */.V6)((0,operators/* operatorOf */.gN)(condition)))
            continue;
        const variables = condition.values.flatMap((value) => variablesOfValue(value, policy.version));
        if (variables.length > 0)
            yield { place: conditionPlace(statement, condition), variables };
    }
}
/** A service can replace variables that it lists nowhere as keys (`${transfer:UserName}`), so only a slip in one is told. */
const SLIP = 2;
const unknown_variable_findSlip = ({ key, written }, { catalogue, nearestKey }) => {
    const [prefix = ""] = key.split(":", 1);
    // An identity provider's own host: `${oidc.example.com:sub}`.
    if (prefix.includes(".") || catalogue.conditionKey(key))
        return undefined;
    const isGlobal = prefix === "aws";
    const meant = nearestKey(written, isGlobal ? undefined : SLIP);
    if (!isGlobal && meant === undefined)
        return undefined;
    return {
        message: `AWS had no condition key "${written}" on ${catalogue.source.date}, so no request has a value for \${${written}}.`,
        suggestion: meant ? `Write \${${meant}} if that is what was meant.` : suggestWithout(key),
    };
};
const suggestWithout = (key) => key.startsWith("aws::")
    ? "Write the value itself: only CloudFormation knows this name, and only within Fn::Sub."
    : "Look the key up among the global condition keys, or write the value itself.";

// EXTERNAL MODULE: ./src/common/first-of.ts
var first_of = __webpack_require__(26017);
;// CONCATENATED MODULE: ./src/iam/lint/rules/unsupported-condition-key.ts



/** A condition on a service's key in a statement about actions whose requests do not have that key. */
const unsupportedConditionKey = {
    code: "unsupported-condition-key",
    *check(subject) {
        for (const statement of subject.policy.statements) {
            if (statement.actions.negated || statement.actions.patterns.includes("*"))
                continue;
            for (const condition of statement.conditions) {
                const key = (0,unsupported_keys/* ownKey */.Gt)(condition, subject.catalogue);
                if (key === undefined)
                    continue;
                const without = statement.actions.patterns.filter((pattern) => isWithout(pattern, key, subject));
                if (without.length === 0)
                    continue;
                yield {
                    severity: "warning",
                    ...conditionPlace(statement, condition),
                    message: `AWS lists no key "${key.key}" for ${unsupported_condition_key_list(without)}: without it, this condition ${(0,unsupported_keys/* holdsWithoutKey */.Yy)(condition) ? "always holds" : "never holds"}.`,
                    suggestion: `Put ${without.length === 1 ? "that action" : "those actions"} into a statement with conditions on keys that the Service Authorization Reference lists for them.`,
                };
            }
        }
    },
};
/** Whether no action that the pattern matches has the key; false where nothing is known of the pattern. */
const isWithout = (pattern, key, subject) => {
    const found = subject.actions.matchingActions(pattern);
    return found.length > 0 && ![...found, ...callsWith(found, subject)].some((action) => (0,unsupported_keys/* hasKey */.CJ)(action, key));
};
/** A session is tagged, or its source named, by the call that begins it, which has keys of its own. */
const callsWith = (found, { kind, actions }) => kind === "trust" && found.some(({ id }) => OF_A_CALL.includes(id)) ? actions.matchingActions("sts:AssumeRole*") : [];
const OF_A_CALL = ["sts:TagSession", "sts:SetSourceIdentity", "sts:SetContext"];
const unsupported_condition_key_list = (patterns) => (0,first_of/* firstOf */.K)(patterns.map((pattern) => `"${pattern}"`), 5);

;// CONCATENATED MODULE: ./src/iam/lint/rules/variable-not-replaced.ts





/**
 * A variable where AWS replaces none: for the service, the region or the account of a resource, beside a number, a date,
 * an address or bytes, for a key with several values, written otherwise than variables are, or in a policy of the version
 * without.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
const variableNotReplaced = {
    code: "variable-not-replaced",
    *check(subject) {
        for (const statement of subject.policy.statements) {
            for (const [index, pattern] of (statement.resources?.patterns ?? []).entries()) {
                const words = ofResource(pattern, subject);
                if (words)
                    yield { severity: "warning", ...patternPlace(statement, "resources", index), ...words };
            }
            yield* inConditions(statement, subject);
        }
    },
};
function* inConditions(statement, subject) {
    for (const condition of statement.conditions) {
        const [words] = condition.values.flatMap((value) => ofValue(value, condition, subject) ?? []);
        if (words)
            yield { severity: "warning", ...conditionPlace(statement, condition), ...words };
    }
}
const ofResource = (pattern, subject) => {
    const { version } = subject.policy;
    if (version === "2008-10-17")
        return inOldVersion(pattern);
    const variable = (0,arn/* unreplacedVariable */.Y2)(pattern, version);
    if (variable && isOfPolicy(variable)) {
        return {
            message: `"${pattern}" has the variable ${variable.written} before its fifth colon, where AWS replaces none.`,
            suggestion: `Write the value of ${variable.written} itself, or "*".`,
        };
    }
    return misspelt(pattern) ?? ofSeveralValues(variablesOfResource(pattern, version), subject);
};
const ofValue = (value, condition, subject) => {
    const { version } = subject.policy;
    if (version === "2008-10-17")
        return inOldVersion(value);
    const variables = variablesOfValue(value, version);
    const [variable] = variables;
    if (variable && !(0,operators/* replacesVariables */.V6)((0,operators/* operatorOf */.gN)(condition))) {
        return {
            message: `${(0,print/* printOperator */.Wm)(condition)} compares "${condition.key}" with the variable ${variable.written}, which AWS replaces only for String, Arn and Bool operators.`,
            suggestion: `Write the value of ${variable.written} itself.`,
        };
    }
    return misspelt(value) ?? ofSeveralValues(variables, subject);
};
/** What there is to say of a text that the version with variables would find one in. */
const inOldVersion = (text) => {
    const [variable] = variablesOfValue(text, "2012-10-17");
    return (variable && {
        message: `"${text}" has the variable ${variable.written}, which AWS replaces only in a policy of version 2012-10-17.`,
        suggestion: 'Give the policy "Version": "2012-10-17".',
    });
};
/** A variable that has no end, a blank within, or a default without its quotes. The name of a tag can have blanks. */
const MISSPELT = /\$\{(?=\s*\w+:)(?![\w.:-]+(?:\/[^{}',]*)?(?:,\s*'[^']*')?\})[^}]*\}?/;
const misspelt = (text) => {
    const [written] = MISSPELT.exec(text) ?? [];
    return written === undefined
        ? undefined
        : {
            message: `"${written}" is not written as a variable is.`,
            suggestion: "Write ${key}, or ${key, 'default'}, without other blanks.",
        };
};
const ofSeveralValues = (variables, { catalogue }) => {
    const variable = variables.find(({ key }) => catalogue.conditionKey(key)?.multivalued);
    return (variable && {
        message: `A request can have several values of "${variable.written}", and AWS replaces no variable for such a key.`,
        suggestion: "Write the values themselves, or compare with a key that has one value.",
    });
};

;// CONCATENATED MODULE: ./src/iam/lint/rules/web-identity-any-subject.ts


const WEB_IDENTITY = "sts:AssumeRoleWithWebIdentity";
/** An OpenID Connect provider whose users can all open the role. */
const webIdentityAnySubject = {
    code: "web-identity-any-subject",
    *check({ policy, kind, actions }) {
        if (kind !== "trust")
            return;
        for (const statement of policy.statements) {
            if (statement.effect !== "Allow" || !actions.covers(statement.actions, WEB_IDENTITY))
                continue;
            for (const host of providersOf(statement)) {
                if (statement.conditions.some((condition) => namesBearer(condition, host)))
                    continue;
                const application = applicationClaim(host);
                yield {
                    severity: "error",
                    ...principalPlace(statement),
                    message: `Everybody who uses ${host} can get a token that opens this role: no condition says whose it must be.`,
                    suggestion: application
                        ? `Add a condition on "${host}:${application}" that names your application or identity pool.`
                        : `Add a condition on "${host}:sub" that names who may come, such as one repository and branch.`,
                };
            }
        }
    },
};
/** A pattern is never enough. */
const WHOLE = /(?!)/;
const GITHUB = "token.actions.githubusercontent.com";
const GITHUB_NAMES = [
    "repository_id",
    "repository_owner",
    "repository_owner_id",
    "enterprise",
    "enterprise_id",
    "actor",
    "actor_id",
];
/**
 * A branch or an environment of any name, everybody has who makes it. An owner's name ends at a slash, or at the `@`
 * before its id; without that end it is the beginning of other owners' names too. A subject can begin with another claim
 * than `repo`.
 * Source: https://docs.github.com/en/actions/reference/security/oidc
 */
const GITHUB_CLAIMS = new Map([
    ["sub", new RegExp(`^(?:${["repo", "repository", "job_workflow_ref", ...GITHUB_NAMES].join("|")}):[^:/@]+[:/@]`)],
    ["repository", /\//],
    ["job_workflow_ref", /\//],
    ...GITHUB_NAMES.map((claim) => [claim, WHOLE]),
]);
/**
 * The providers that no account has to set up, by the claim that says for whose application a token is.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
const APPLICATIONS = new Map([
    ["accounts.google.com", "aud"],
    ["graph.facebook.com", "app_id"],
    ["www.amazon.com", "app_id"],
]);
/** Cognito has a host of its own in other partitions: `cognito-identity-us-gov.amazonaws.com`. */
const COGNITO = /^cognito-identity[a-z0-9.-]*\.amazonaws\.com(?:\.cn)?$/;
const applicationClaim = (host) => (COGNITO.test(host) ? "aud" : APPLICATIONS.get(host));
/** With these providers the audience says who comes, or else the user; Google has a second audience. */
const APPLICATION_CLAIMS = ["aud", "oaud", "app_id", "sub", "id", "user_id"];
/**
 * How every subject begins that a GitHub server, a cluster of Kubernetes, GitLab or HCP Terraform gives.
 * Sources: https://docs.github.com/en/actions/reference/security/oidc,
 * https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/,
 * https://docs.gitlab.com/ci/secrets/id_token_authentication/,
 * https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/aws-configuration
 */
const EVERY_SUBJECT = ["repo:", "system:serviceaccount:", "project_path:", "organization:"];
const OTHER = { test: (start) => !EVERY_SUBJECT.some((every) => every.startsWith(start)) };
const bearerClaimsOf = (host) => {
    if (host === GITHUB)
        return (claim) => GITHUB_CLAIMS.get(claim);
    if (applicationClaim(host))
        return (claim) => (APPLICATION_CLAIMS.includes(claim) ? WHOLE : undefined);
    // Which claims a provider of somebody's own has is not known, only that the audience is the same for all.
    return (claim) => (claim === "aud" ? undefined : OTHER);
};
/** The hosts of the providers: `token.actions.githubusercontent.com` of the ARN of the account's own provider. */
const providersOf = ({ principals }) => (principals?.principals ?? []).flatMap((who) => (who.type === "Federated" ? (hostOf(who.value) ?? []) : []));
const hostOf = (provider) => applicationClaim(provider) ? provider : /:oidc-provider\/(.+)/s.exec(provider)?.[1];
/** Whether the condition says whose the tokens are. */
const namesBearer = (condition, host) => {
    const key = condition.key.toLowerCase();
    const prefix = `${host.toLowerCase()}:`;
    if (!key.startsWith(prefix) || !(0,pins/* requiresKey */.KW)(condition))
        return false;
    const enough = bearerClaimsOf(host.toLowerCase())(key.slice(prefix.length));
    return (enough !== undefined &&
        condition.values.every((value) => {
            const start = (0,pins/* fixedStart */.Do)(value, condition);
            return start === value || enough.test(start);
        }));
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
                const { base, negated } = (0,operators/* operatorOf */.gN)(condition);
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
    invalidCharacter,
    unknownService,
    invalidPrincipal,
    unknownServicePrincipal,
    mismatchedActionForPrincipal,
    unknownAction,
    wildcardMatchesNothing,
    actionWithoutResource,
    resourceNeverUsed,
    variableNotReplaced,
    unknownVariable,
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




/** How many steps a rule may take: some hundredths of a second; the largest of the policies that AWS manages itself needs less than half of it. */
const STEPS_PER_RULE = 4_000_000;
/**
 * Gives everything that the rules find in a policy, in the order of the document and, at one place, of the rules. Lines
 * are those of statements; `lintText` has exact ones.
 */
const lint = (policy, kind, { catalogue, length }) => createLinter(catalogue)(policy, kind, length);
/** Lints many policies: what was found out about the patterns of one serves the next. */
const createLinter = (catalogue) => {
    const facts = (0,lint_facts/* createFacts */.u)(catalogue, new budget/* Budget */._(STEPS_PER_RULE));
    return (policy, kind, length = (0,print/* printedLength */.zx)(policy)) => {
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
/* harmony import */ var _pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67995);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97197);


const PASS_ROLE = "iam:PassRole";
/**
 * The statements that allow iam:PassRole, without those that allow everything, about which another rule speaks, and those
 * on resources of which none is a role.
 */
const passRoleStatements = (subject) => subject.policy.statements
    .filter((statement) => statement.effect === "Allow" && !(0,_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .isFullAccess */ .mb)(statement))
    .filter((statement) => subject.actions.covers(statement.actions, PASS_ROLE) && isOnRoles(statement, subject))
    .map((statement) => ({
    statement,
    services: passedToServices(statement),
    anyRole: isOnAnyRole(statement, subject),
}));
/** Which services a statement lets a role be passed to, as patterns. */
const passedToServices = ({ conditions }) => {
    const narrowing = conditions
        .filter((condition) => (0,_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnKey */ .$C)(condition, ["iam:passedtoservice"]) && (0,_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .requiresKey */ .KW)(condition))
        .find(({ values }) => !values.some((value) => /^\*|^[*?]*$/.test(value)));
    return narrowing?.values ?? "any";
};
const isOnRoles = ({ resources: element }, { catalogue, resources }) => {
    const passRole = catalogue.action(PASS_ROLE);
    if (element === undefined || element.negated || passRole === undefined)
        return true;
    return element.patterns.some((pattern) => resources.fits(pattern, passRole));
};
const isOnAnyRole = ({ resources: element }, { catalogue, resources }) => {
    const passRole = catalogue.action(PASS_ROLE);
    if (element === undefined || passRole === undefined)
        return false;
    return element.negated || element.patterns.some((pattern) => resources.fitsAny(pattern, passRole));
};


/***/ }),

/***/ 67995:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ fixedStart),
/* harmony export */   KW: () => (/* binding */ requiresKey),
/* harmony export */   YJ: () => (/* binding */ pinsKey)
/* harmony export */ });
/* harmony import */ var _language_literals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59614);

/**
 * Whether a request passes the condition only if it has the key, with one of the values. False for negated operators,
 * `\u2026IfExists` and ForAllValues.
 */
const requiresKey = ({ operator, ifExists, quantifier }) => /^(StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike|IpAddress)$/.test(operator) &&
    !ifExists &&
    quantifier !== "ForAllValues";
/**
 * Whether a condition on a key that says who asks, or for whom, or from where, admits only what its values name: a
 * pattern such as `o-*` is met by everybody who makes something of that name.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
const pinsKey = (condition) => {
    const pins = PINS.get(condition.key.toLowerCase()) ?? isFixed;
    return requiresKey(condition) && condition.values.every((value) => pins(nameOwner(value), condition));
};
/** What stands before the first wildcard or variable of a condition's value; all of it where there is none. */
const fixedStart = (value, { operator }) => {
    const end = value.search(operator.startsWith("StringEquals") ? VARIABLE : WILDCARD_OR_VARIABLE);
    return end < 0 ? value : value.slice(0, end);
};
const VARIABLE = /\$\{(?![*?$]\})/;
/** Without `${*}` and `${?}`, which are the characters themselves. */
const WILDCARD_OR_VARIABLE = /(?<!\$\{)[*?]|\$\{(?![*?$]\})/;
/** These two variables say whose the resource is, so they are as good as the account or the organization itself. */
const nameOwner = (value) => value.replaceAll(/\$\{aws:Resource(?:Account|OrgID)\}/gi, "owner");
const isFixed = (value, condition) => fixedStart(value, condition) === value;
/**
 * Everybody can give something of their own any name, but not another account; a bucket's ARN has no account. To StringLike
 * a `*` before the account reaches into the name, and a path or a name may have the account's id between two colons.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
const fixesAccount = (value, condition) => {
    const fields = value.split(":");
    const account = fields[ACCOUNT] ?? "";
    const before = fields.slice(0, ACCOUNT).join(":");
    const movesAccount = (condition.operator.startsWith("Arn") ? VARIABLE_START : STAR_OR_VARIABLE_START).test(before);
    return isFixed(value, condition) || (account !== "" && isFixed(account, condition) && !movesAccount);
};
/** The account's place among the fields of an ARN. */
const ACCOUNT = 4;
const VARIABLE_START = /\$\{/;
const STAR_OR_VARIABLE_START = /\*|\$\{/;
/** Whether the value is fixed, or at least what stands before the separator. */
const fixesUpTo = (separator) => (value, condition) => isFixed(value, condition) || fixedStart(value, condition).indexOf(separator) > 0;
/** AWS takes a range that is broader than /8, or /32 of IPv6, for the whole internet. */
const LARGEST_RANGE = { 4: 2n ** 24n, 6: 2n ** 96n };
const isSmallRange = (value) => {
    const range = (0,_language_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .readAddressRange */ .G8)(value);
    return range !== undefined && range.last - range.first < LARGEST_RANGE[range.version];
};
/** The keys whose values need not be fixed from the first to the last character. */
const PINS = new Map([
    ["aws:principalarn", fixesAccount],
    ["aws:sourcearn", fixesAccount],
    ["s3:dataaccesspointarn", fixesAccount],
    // The organization stands before the first slash.
    ["aws:principalorgpaths", fixesUpTo("/")],
    ["aws:sourceorgpaths", fixesUpTo("/")],
    ["aws:vpceorgpaths", fixesUpTo("/")],
    // The unique id of a role stands before the colon, and the name of the session behind it.
    ["aws:userid", fixesUpTo(":")],
    ["aws:sourceip", isSmallRange],
    ["aws:vpcsourceip", isSmallRange],
]);


/***/ }),

/***/ 97197:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ isOnKey),
/* harmony export */   Ez: () => (/* binding */ comparedTexts),
/* harmony export */   MH: () => (/* binding */ coversEverything),
/* harmony export */   mb: () => (/* binding */ isFullAccess)
/* harmony export */ });
/* harmony import */ var _language_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51923);

/** Whether the statement allows every action on every resource, whatever the request. */
const isFullAccess = ({ effect, actions, resources, conditions }) => effect === "Allow" &&
    conditions.length === 0 &&
    !actions.negated &&
    actions.patterns.some((pattern) => pattern === "*" || pattern === "*:*") &&
    coversEverything(resources);
/** Whether a Resource element has the pattern `*`. */
const coversEverything = (element) => element !== undefined && !element.negated && element.patterns.includes("*");
/**
 * The actions or the resources of a statement as one is compared with another: the names of actions disregard case, and AWS
 * completes ARNs in identity-based policies.
 */
const comparedTexts = ({ actions, resources, principals }, element) => {
    if (element === "actions")
        return actions.patterns.map((text) => text.toLowerCase());
    const patterns = resources?.patterns ?? [];
    return principals ? patterns : patterns.map((text) => (0,_language_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .completeArn */ .fd)(text, "2012-10-17"));
};
/** Whether a condition is on one of the keys, which are written in lower case. */
const isOnKey = (condition, keys) => keys.includes(condition.key.toLowerCase());


/***/ }),

/***/ 70369:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ hasKey),
/* harmony export */   Gt: () => (/* binding */ ownKey),
/* harmony export */   Yy: () => (/* binding */ holdsWithoutKey),
/* harmony export */   pi: () => (/* binding */ neverHolds)
/* harmony export */ });
/* harmony import */ var _language_operators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13021);

/** The key of a service that a condition is on; undefined for a key that requests of any action may have. */
const ownKey = ({ key }, catalogue) => {
    const found = catalogue.conditionKey(key);
    return found === undefined || found.global || STAYS.test(found.key) ? undefined : found;
};
/**
 * What a provider said of the user stays in the session, so that every request of it has the key; AWS lists it only for
 * the actions that begin one.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_saml.html
 */
const STAYS = /^(?:saml:(?:namequalifier|sub|sub_type)|(?:accounts\.google|cognito-identity\.amazonaws|graph\.facebook|www\.amazon)\.com:\w+)$/;
/** Whether AWS lists a key for an action, or has it in its guides. */
const hasKey = ({ id, conditionKeys }, { key }) => conditionKeys.some((known) => known.key === key) || UNLISTED.get(key)?.includes(id) === true;
/**
 * Keys that AWS lists for other actions alone, though its guides and its managed policies have them for these.
 * Sources: https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html,
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/ROSAManageSubscription.html
 */
const UNLISTED = new Map([
    ["aws-marketplace:ProductId", ["aws-marketplace:Subscribe", "aws-marketplace:Unsubscribe"]],
]);
/** Without the key, IfExists, ForAllValues, negated operators and `Null: true` hold; everything else does not. */
const holdsWithoutKey = (condition) => {
    const { quantifier, ifExists, operator, values } = condition;
    if (operator === "Null")
        return values.some((value) => value.toLowerCase() === "true");
    return ifExists || quantifier === "ForAllValues" || (quantifier === undefined && (0,_language_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .operatorOf */ .gN)(condition).negated);
};
/** Whether no request of an action passes a condition, since none has the condition's key. */
const neverHolds = (condition, action, catalogue) => {
    const key = ownKey(condition, catalogue);
    return key !== undefined && !hasKey(action, key) && !holdsWithoutKey(condition);
};


/***/ })

};
;