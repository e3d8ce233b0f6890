"use strict";
exports.id = 8587;
exports.ids = [8587,3158,4311,968];
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

/***/ 44311:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ firstWithLockFile),
/* harmony export */   e: () => (/* binding */ oldestTerraform)
/* harmony export */ });
/** The oldest Terraform or OpenTofu that can save a plan of every backend, `cloud` too; `import` blocks are older. */
const oldestTerraform = "1.6.0";
/** The first version whose S3 backend has `use_lockfile`, of Terraform and of OpenTofu alike. */
const firstWithLockFile = "1.10.0";


/***/ }),

/***/ 33158:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blockBody: () => (/* binding */ blockBody),
/* harmony export */   requireAllowed: () => (/* binding */ requireAllowed),
/* harmony export */   requireOnly: () => (/* binding */ requireOnly),
/* harmony export */   stateSettings: () => (/* binding */ stateSettings)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37428);
/* harmony import */ var _common_in_english_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53264);


/**
 * What a deployment's Terraform JSON may hold. It is checked between synthesizing and Terraform, so that even a mistake
 * in the stack could bring in no provisioner, external program, module, other provider or expression of a user's.
 */
const resourceTypes = [
    "aws_iam_instance_profile",
    "aws_iam_role",
    "aws_iam_role_policy",
    "aws_iam_role_policy_attachment",
    "databricks_cluster",
    "databricks_group_role",
    "databricks_instance_profile",
    "databricks_service_principal_role",
    "databricks_user_role",
];
const dataTypes = [
    "aws_iam_instance_profile",
    "aws_iam_policy",
    "aws_iam_role",
    "databricks_group",
    "databricks_service_principal",
    "databricks_user",
];
/**
 * The expressions that the stack itself writes: an attribute of a resource or data source, and the check that an
 * existing role is the one that is meant. A user's `${` is escaped to
 * `$${`, which Terraform reads as text.
 */
const ownExpression = /^\$\{(?:(?:data\.)?(?:aws|databricks)_\w+\.\w+\.(?:id|arn|url|unique_id)|self\.(?:arn|role_name) == "[\w+=,.@:/-]+")\}$/;
/** `${` opens an expression, and `$${` is text; so is any longer run of `$`. The same holds for `%{`. */
const opensExpression = /(?<!\$)\$\{|(?<!%)%\{/;
const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB((written) => ownExpression.test(written) || !opensExpression.test(written), {
    error: "holds an expression that is not one of the stack's own",
}));
const value = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(value), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, value)]));
/** A block's arguments: no provisioner, no connection, no provider of its own, no expression of a user's. */
const blockBody = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, value).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB((block) => !("provisioner" in block || "connection" in block || "provider" in block), {
    error: "has a provisioner, a connection or a provider of its own",
}));
const blocksOf = (types) => zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([...types]), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), blockBody));
const providerSource = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    aws: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ source: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["aws", "hashicorp/aws"]), version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    databricks: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ source: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("databricks/databricks"), version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
});
/** Where the state is; its settings hold no expression. */
const stateSettings = {
    backend: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["s3", "local"]), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value))),
    cloud: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value)),
};
const allowed = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    "//": zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    terraform: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        required_version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        required_providers: providerSource,
        ...stateSettings,
    }),
    provider: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        aws: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(blockBody).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._length */ .YA(1)),
        databricks: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(blockBody).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._length */ .YA(1)),
    }),
    resource: blocksOf(resourceTypes),
    data: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(blocksOf(dataTypes)),
    import: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ to: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))),
    output: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ description: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value }))),
});
/** Gives the text back when it holds only what the stack may make; throws otherwise. */
const requireAllowed = (terraformJson) => requireOnly(allowed, terraformJson, "The synthesized Terraform JSON");
/** Gives the text back when it holds only what the schema has; throws otherwise, and that is a bug of ours. */
const requireOnly = (schema, terraformJson, what) => {
    const { error } = schema.safeParse(JSON.parse(terraformJson), _common_in_english_js__WEBPACK_IMPORTED_MODULE_2__/* .inEnglish */ .k);
    if (error === undefined)
        return terraformJson;
    throw new Error(`${what} holds what it must not:\n${zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .prettifyError */ .S1(error)}`);
};


/***/ }),

/***/ 68587:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  synthesizeBootstrap: () => (/* binding */ synthesizeBootstrap)
});

// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(71922);
// EXTERNAL MODULE: ./src/config/github-oidc.ts
var github_oidc = __webpack_require__(4101);
// EXTERNAL MODULE: ./src/config/names.ts
var names = __webpack_require__(86234);
// EXTERNAL MODULE: ./src/stack/escape.ts
var stack_escape = __webpack_require__(41113);
// EXTERNAL MODULE: ./src/stack/stable-json.ts
var stable_json = __webpack_require__(92492);
// EXTERNAL MODULE: ./src/stack/versions.ts
var versions = __webpack_require__(64247);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./src/stack/allow-list.ts
var allow_list = __webpack_require__(33158);
;// CONCATENATED MODULE: ./src/stack/ci/allow-list.ts


const roles = schemas/* strictObject */.rej({ plan: allow_list.blockBody, apply: allow_list.blockBody });
/** What a bootstrap's Terraform JSON may hold: two roles with a policy each, and GitHub's OIDC provider. */
const allowed = schemas/* strictObject */.rej({
    terraform: schemas/* strictObject */.rej({
        required_version: schemas/* string */.YjP(),
        required_providers: schemas/* strictObject */.rej({
            aws: schemas/* strictObject */.rej({ source: schemas/* literal */.euz("hashicorp/aws"), version: schemas/* string */.YjP() }),
        }),
        ...allow_list.stateSettings,
    }),
    provider: schemas/* strictObject */.rej({ aws: schemas/* array */.YOg(allow_list.blockBody).check(api/* _length */.YA(1)) }),
    resource: schemas/* strictObject */.rej({
        aws_iam_openid_connect_provider: schemas/* optional */.lqM(schemas/* strictObject */.rej({ github: allow_list.blockBody })),
        aws_iam_role: roles,
        aws_iam_role_policy: roles,
    }),
    output: schemas/* record */.g1P(schemas/* string */.YjP(), allow_list.blockBody),
});
/** Gives the text back when it holds only what a bootstrap may make; throws otherwise. */
const requireAllowedBootstrap = (terraformJson) => (0,allow_list.requireOnly)(allowed, terraformJson, "The bootstrap's Terraform JSON");

;// CONCATENATED MODULE: ./src/stack/ci/backend.ts
/**
 * The bootstrap's state lies beside the deployment's own: whoever may apply the deployment by hand finds it there, and
 * the two roles, which may open exactly the deployment's state, cannot reach it. Nothing in a backend's settings is an
 * expression.
 */
const bootstrapState = (backend) => {
    switch (backend.type) {
        case "s3": {
            const { type: _, key, ...rest } = backend;
            return { backend: { s3: { ...rest, key: `${key}.bootstrap` } } };
        }
        case "local":
            return { backend: { local: { path: `${backend.path}.bootstrap` } } };
        case "cloud": {
            const { type: _, workspace, ...rest } = backend;
            return { cloud: { ...rest, workspaces: { name: `${workspace}-bootstrap` } } };
        }
    }
};

;// CONCATENATED MODULE: ./src/stack/ci/policies.ts
/**
 * What the two roles for continuous integration may do. The actions are those that the AWS provider and the S3 backend
 * are recorded to call (data/ci-calls.json), and those that AWS checks besides.
 */

/** The plan role: reads the objects of the deployment and its state; it writes the state's lock alone. */
const planPolicy = (deployment) => ({
    Version: "2012-10-17",
    Statement: [...readStatements(deployment), ...stateStatements(deployment, ["s3:GetObject"])],
});
/** The apply role: reads what the plan role reads, and makes, changes and removes what the deployment consists of. */
const applyPolicy = (deployment) => ({
    Version: "2012-10-17",
    Statement: [
        ...readStatements(deployment),
        ...writeStatements(deployment),
        ...stateStatements(deployment, ["s3:GetObject", "s3:PutObject"]),
    ],
});
const allow = (Action, ...Resource) => ({
    Effect: "Allow",
    Action,
    Resource,
});
/**
 * AWS's own policies are public, and a pull request that adds one has to be planned before anybody widens the role. What
 * hangs on a role that is somebody else's is for its owner to say, so all policies of the account may be read there.
 */
const readablePolicies = (deployment) => {
    const { partition, account_id } = deployment.aws;
    const ofAws = `arn:${partition}:iam::aws:policy/`;
    if (deployment.deploy_role.existing)
        return [`${ofAws}*`, `arn:${partition}:iam::${account_id}:policy/*`];
    return [`${ofAws}*`, ...(0,names/* managedPolicyArns */.At)(deployment).filter((arn) => !arn.startsWith(ofAws))];
};
const readStatements = (deployment) => [
    allow(["iam:GetRole", "iam:GetRolePolicy", "iam:ListAttachedRolePolicies", "iam:ListRolePolicies"], (0,names/* deployRoleArn */.zF)(deployment)),
    allow(["iam:GetPolicy", "iam:GetPolicyVersion"], ...readablePolicies(deployment)),
    allow(["iam:GetInstanceProfile"], (0,names/* instanceProfileArn */.GP)(deployment)),
    ...(deployment.workspace.pass_role === "managed" ? [allow(["iam:GetRolePolicy"], (0,names/* workspaceRoleArn */.NM)(deployment))] : []),
];
const writeStatements = (deployment) => [
    ...(deployment.deploy_role.existing ? [] : [...roleStatements(deployment), ...profileStatements(deployment)]),
    ...(deployment.workspace.pass_role === "managed"
        ? [allow(["iam:DeleteRolePolicy", "iam:PutRolePolicy"], (0,names/* workspaceRoleArn */.NM)(deployment))]
        : []),
];
/**
 * CreateRole with tags needs TagRole, with a boundary PutRolePermissionsBoundary.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
 */
const roleStatements = (deployment) => [
    allow([
        "iam:AttachRolePolicy",
        "iam:CreateRole",
        "iam:DeleteRole",
        "iam:DeleteRolePermissionsBoundary",
        "iam:DeleteRolePolicy",
        "iam:DetachRolePolicy",
        "iam:ListInstanceProfilesForRole",
        "iam:PutRolePermissionsBoundary",
        "iam:PutRolePolicy",
        "iam:TagRole",
        "iam:UntagRole",
        "iam:UpdateAssumeRolePolicy",
        "iam:UpdateRole",
        "iam:UpdateRoleDescription",
    ], (0,names/* deployRoleArn */.zF)(deployment)),
];
/**
 * CreateInstanceProfile with tags needs TagInstanceProfile; who adds a role to a profile must be allowed to pass it.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html
 */
const profileStatements = (deployment) => [
    allow(["iam:PassRole"], (0,names/* deployRoleArn */.zF)(deployment)),
    allow([
        "iam:AddRoleToInstanceProfile",
        "iam:CreateInstanceProfile",
        "iam:DeleteInstanceProfile",
        "iam:RemoveRoleFromInstanceProfile",
        "iam:TagInstanceProfile",
        "iam:UntagInstanceProfile",
    ], (0,names/* instanceProfileArn */.GP)(deployment)),
];
/** https://developer.hashicorp.com/terraform/language/backend/s3#permissions-required */
const stateStatements = ({ aws: { partition, account_id }, backend }, onState) => {
    if (backend.type !== "s3")
        return [];
    const bucket = `arn:${partition}:s3:::${backend.bucket}`;
    const state = `${bucket}/${backend.key}`;
    const table = `arn:${partition}:dynamodb:${backend.region}:${account_id}:table/${backend.dynamodb_table}`;
    return [
        allow(["s3:ListBucket"], bucket),
        allow(onState, state),
        ...(backend.use_lockfile ? [allow(["s3:DeleteObject", "s3:GetObject", "s3:PutObject"], `${state}.tflock`)] : []),
        ...(backend.dynamodb_table === undefined
            ? []
            : [allow(["dynamodb:DeleteItem", "dynamodb:DescribeTable", "dynamodb:GetItem", "dynamodb:PutItem"], table)]),
        ...(backend.kms_key_id === undefined ? [] : [allow(["kms:Decrypt", "kms:GenerateDataKey"], backend.kms_key_id)]),
    ];
};

;// CONCATENATED MODULE: ./src/stack/ci/trust.ts
/**
 * Which jobs of GitHub Actions may take the two roles.
 * Source: https://docs.github.com/en/actions/reference/security/oidc
 */

/** The audience that aws-actions/configure-aws-credentials asks for. */
const githubAudience = "sts.amazonaws.com";
/** Pull requests, the branch itself (drift, and the plan job of the strict mode), and its merge queue. */
const planSubjects = (ci) => subjects(ci, ["pull_request", `ref:refs/heads/${ci.branch}`, `ref:refs/heads/gh-readonly-queue/${ci.branch}/*`]);
/** The environment where there is one, else the branch; both where the branch is to apply, too. */
const applySubjects = (ci) => {
    // GitHub writes it so, because a colon separates the parts of a subject.
    const environment = ci.environment === undefined ? [] : [`environment:${ci.environment.replaceAll(":", "%3A")}`];
    const branch = environment.length === 0 || ci.branch_applies ? [`ref:refs/heads/${ci.branch}`] : [];
    return subjects(ci, [...environment, ...branch]);
};
/** Both forms where the ids are given: that of names alone, and that with the ids of owner and repository. */
const subjects = (ci, contexts) => {
    const [owner, name] = ci.repository.split("/");
    const withIds = ci.owner_id === undefined || ci.repository_id === undefined
        ? []
        : [`${owner}@${ci.owner_id}/${name}@${ci.repository_id}`];
    return [ci.repository, ...withIds].flatMap((repository) => contexts.map((context) => `repo:${repository}:${context}`));
};
/** The trust policy of a role that jobs with these subjects may take. */
const trustPolicyFor = (providerArn, allowed) => ({
    Version: "2012-10-17",
    Statement: [
        {
            Effect: "Allow",
            Principal: { Federated: providerArn },
            Action: "sts:AssumeRoleWithWebIdentity",
            Condition: {
                StringEquals: { [`${github_oidc/* githubIssuer */.r}:aud`]: githubAudience },
                StringLike: { [`${github_oidc/* githubIssuer */.r}:sub`]: allowed },
            },
        },
    ],
});

;// CONCATENATED MODULE: ./src/stack/ci/synthesize.ts










/**
 * The Terraform JSON that makes the roles which GitHub Actions plans and applies a deployment with, and GitHub's OIDC
 * provider where `ci.oidc_provider_arn` names none. A person with rights in IAM applies it once. UserError for a
 * deployment without `ci:`, or one that assumes another role, whose rights are not ours to make.
 */
const synthesizeBootstrap = (deployment) => {
    const { ci, aws, backend, name } = deployment;
    if (ci === undefined) {
        throw new errors/* UserError */.yo({ message: `${name} has no ci:, so there is no role to make.`, suggestion: "add ci: to it" });
    }
    const assumed = aws.assume_role_arn ?? (backend.type === "s3" ? backend.assume_role_arn : undefined);
    if (assumed !== undefined) {
        throw new errors/* UserError */.yo({
            message: `${name} works as the role ${assumed}, so the roles of ci: would only have to assume that one.`,
            suggestion: "take assume_role_arn out, or write the roles yourself; docs/ci.md lists what they need",
        });
    }
    return requireAllowedBootstrap(`${(0,stable_json/* stableJson */._)(bootstrap((0,stack_escape/* escapeTemplates */.Z)(deployment), (0,stack_escape/* escapeTemplates */.Z)(ci)))}\n`);
};
const bootstrap = (deployment, ci) => {
    const { aws } = deployment;
    const providerArn = ci.oidc_provider_arn ?? (0,github_oidc/* githubProviderArn */.s)(aws.partition, aws.account_id);
    const tags = { ...aws.tags, ...ci.tags };
    const tagged = Object.keys(tags).length === 0 ? {} : { tags };
    const role = (roleName, subjects) => ({
        name: roleName,
        path: ci.path,
        ...(ci.permissions_boundary === undefined ? {} : { permissions_boundary: ci.permissions_boundary }),
        ...tagged,
        assume_role_policy: JSON.stringify(trustPolicyFor(providerArn, subjects)),
        ...(ci.oidc_provider_arn === undefined ? { depends_on: ["aws_iam_openid_connect_provider.github"] } : {}),
    });
    const policy = (roleName, document, of) => ({
        name: "sagemaker-auth",
        role: roleName,
        policy: JSON.stringify(document),
        depends_on: [`aws_iam_role.${of}`],
    });
    const { plan: planRole, apply: applyRole } = (0,names/* ciRoleNames */.LO)(deployment);
    return {
        terraform: {
            required_version: (0,versions/* requiredVersion */.m)(deployment.backend),
            required_providers: { aws: { source: "hashicorp/aws", version: versions/* providerVersions */.N.aws } },
            ...bootstrapState(deployment.backend),
        },
        provider: { aws: [{ region: aws.region, allowed_account_ids: [aws.account_id] }] },
        resource: {
            ...(ci.oidc_provider_arn === undefined
                ? {
                    aws_iam_openid_connect_provider: {
                        github: { url: `https://${github_oidc/* githubIssuer */.r}`, client_id_list: [githubAudience], ...tagged },
                    },
                }
                : {}),
            aws_iam_role: { plan: role(planRole, planSubjects(ci)), apply: role(applyRole, applySubjects(ci)) },
            aws_iam_role_policy: {
                plan: policy(planRole, planPolicy(deployment), "plan"),
                apply: policy(applyRole, applyPolicy(deployment), "apply"),
            },
        },
        output: {
            plan_role_arn: { description: "The variable AWS_PLAN_ROLE of the workflow.", value: "${aws_iam_role.plan.arn}" },
            apply_role_arn: {
                description: "The variable AWS_APPLY_ROLE of the workflow.",
                value: "${aws_iam_role.apply.arn}",
            },
        },
    };
};


/***/ }),

/***/ 41113:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeTemplates)
/* harmony export */ });
/**
 * Makes every string of a value plain text to Terraform, which reads `${` and `%{` as the beginning of an expression.
 * https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences-1
 */
const escapeTemplates = (value) => {
    // A string becomes a string and a container of the same shape, which the compiler cannot follow.
    return escapeValue(value);
};
const escapeValue = (value) => {
    if (typeof value === "string")
        return escapeText(value);
    if (Array.isArray(value))
        return value.map(escapeValue);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [escapeText(key), escapeValue(entry)]));
};
const escapeText = (text) => text.replace(/[$%](?=\{)/g, "$&$&");


/***/ }),

/***/ 92492:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ stableJson)
/* harmony export */ });
/**
 * JSON as `cdktf synth` writes it: keys sorted by code units, two spaces, and an empty map or list on two lines (what
 * the json-stable-stringify that CDKTF uses does). A test holds the two against each other.
 */
const stableJson = (value, indent = "\n") => {
    const inner = `${indent}  `;
    if (Array.isArray(value)) {
        const items = value.map((item) => `${inner}${stableJson(item, inner)}`);
        return `[${items.join(",")}${indent}]`;
    }
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const entries = Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, entry]) => `${inner}${JSON.stringify(key)}: ${stableJson(entry, inner)}`);
    return `{${entries.join(",")}${indent}}`;
};


/***/ }),

/***/ 64247:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ providerVersions),
/* harmony export */   m: () => (/* binding */ requiredVersion)
/* harmony export */ });
/* harmony import */ var _common_terraform_needed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44311);

/** The providers' versions that a deployment accepts; CDKTF's bindings would ask for the one they were made from. */
const providerVersions = { aws: ">= 5.100.0, < 7.0.0", databricks: ">= 1.99.0, < 2.0.0" };
/** The oldest Terraform or OpenTofu that can run a deployment, as `required_version` has it. */
const requiredVersion = (backend) => `>= ${backend.type === "s3" && backend.use_lockfile ? _common_terraform_needed_js__WEBPACK_IMPORTED_MODULE_0__/* .firstWithLockFile */ .c : _common_terraform_needed_js__WEBPACK_IMPORTED_MODULE_0__/* .oldestTerraform */ .e}`;


/***/ }),

/***/ 30252:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* export default binding */ __WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _core_util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54723);

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = _core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedType */ .GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyPrimitive */ .B7(issue.values[0])}`;
                return `Invalid option: expected one of ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .joinValues */ .jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .joinValues */ .jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function __WEBPACK_DEFAULT_EXPORT__() {
    return {
        localeError: error(),
    };
}


/***/ })

};
;