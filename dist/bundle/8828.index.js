"use strict";
exports.id = 8828;
exports.ids = [8828];
exports.modules = {

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

/***/ 68828:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  synthesize: () => (/* binding */ synthesize)
});

// EXTERNAL MODULE: ./node_modules/cdktf/package.json
var cdktf_package = __webpack_require__(26958);
// EXTERNAL MODULE: ./node_modules/constructs/lib/index.js
var lib = __webpack_require__(79358);
// EXTERNAL MODULE: ./node_modules/@cdktf/provider-aws/lib/provider/index.js
var provider = __webpack_require__(55690);
// EXTERNAL MODULE: ./node_modules/@cdktf/provider-databricks/lib/provider/index.js
var lib_provider = __webpack_require__(13105);
// EXTERNAL MODULE: ./node_modules/cdktf/lib/index.js
var cdktf_lib = __webpack_require__(25582);
;// CONCATENATED MODULE: ./src/stack/camel-case.ts
/** Renames the keys of arguments at every depth. Not for maps whose keys are the user's, such as tags. */
const camelCased = (value) => {
    // The compiler cannot follow that each key is renamed as the type says.
    return rename(value);
};
const rename = (value) => {
    if (Array.isArray(value))
        return value.map(rename);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [camelCase(key), rename(entry)]));
};
const camelCase = (key) => key.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());

;// CONCATENATED MODULE: ./src/stack/backend.ts


/** Where the state lives. */
const makeBackend = (scope, backend) => {
    switch (backend.type) {
        case "s3":
            return makeS3Backend(scope, backend);
        case "local":
            return new cdktf_lib.LocalBackend(scope, backend.path === undefined ? {} : { path: backend.path });
        case "cloud": {
            const { type: _, workspace, ...rest } = backend;
            return new cdktf_lib.CloudBackend(scope, { ...rest, workspaces: new cdktf_lib.NamedCloudWorkspace(workspace) });
        }
    }
};
const makeS3Backend = (scope, backend) => {
    const { type: _, use_lockfile, assume_role_arn, ...rest } = backend;
    const s3 = new cdktf_lib.S3Backend(scope, {
        ...camelCased(rest),
        ...(assume_role_arn !== undefined && { assumeRole: { roleArn: assume_role_arn } }),
    });
    // CDKTF 0.21 does not know this argument of Terraform 1.10.
    if (use_lockfile)
        s3.addOverride("use_lockfile", true);
    return s3;
};

// EXTERNAL MODULE: ./src/stack/escape.ts
var stack_escape = __webpack_require__(41113);
// EXTERNAL MODULE: ./node_modules/@cdktf/provider-databricks/lib/cluster/index.js
var cluster = __webpack_require__(41458);
// EXTERNAL MODULE: ./src/config/names.ts
var names = __webpack_require__(86234);
;// CONCATENATED MODULE: ./src/stack/cluster.ts



/** Step 6: a cluster with the instance profile. `after` is what has to be there before it starts. */
const makeCluster = (scope, deployment, settings, after) => {
    const { name, spark_conf, spark_env_vars, custom_tags, aws_attributes, ...rest } = settings;
    return new cluster/* Cluster */.d2(scope, "cluster", {
        clusterName: name,
        ...camelCased(rest),
        ...(spark_conf && { sparkConf: spark_conf }),
        ...(spark_env_vars && { sparkEnvVars: spark_env_vars }),
        ...(custom_tags && { customTags: custom_tags }),
        awsAttributes: { ...camelCased(aws_attributes ?? {}), instanceProfileArn: (0,names/* instanceProfileArn */.GP)(deployment) },
        dependsOn: [...after],
    });
};

// EXTERNAL MODULE: ./node_modules/@cdktf/provider-aws/lib/data-aws-iam-policy/index.js
var data_aws_iam_policy = __webpack_require__(94276);
// EXTERNAL MODULE: ./node_modules/@cdktf/provider-aws/lib/iam-instance-profile/index.js
var iam_instance_profile = __webpack_require__(58256);
// EXTERNAL MODULE: ./node_modules/@cdktf/provider-aws/lib/iam-role/index.js
var iam_role = __webpack_require__(67435);
// EXTERNAL MODULE: ./node_modules/@cdktf/provider-aws/lib/iam-role-policy/index.js
var iam_role_policy = __webpack_require__(83208);
// EXTERNAL MODULE: ./node_modules/@cdktf/provider-aws/lib/iam-role-policy-attachment/index.js
var iam_role_policy_attachment = __webpack_require__(95022);
// EXTERNAL MODULE: external "node:crypto"
;// CONCATENATED MODULE: ./src/stack/identifier.ts

/** A readable, unique and stable Terraform name for something that the user names: `data_scientists_1a2b3c4d`. */
const identifier = (prefix, name) => {
    const word = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "_")
        .slice(0, 40);
    return `${prefix}_${word}_${(0,__webpack_require__(77598).createHash)("sha256").update(name).digest("hex").slice(0, 8)}`;
};

;// CONCATENATED MODULE: ./src/stack/lifecycle.ts
/**
 * The address of a resource or data source, `aws_iam_role.deploy_role`. CDKTF's own `fqn` is a token, which costs a
 * resolution at every use.
 */
const addressOf = ({ terraformResourceType, friendlyUniqueId, }) => `${terraformResourceType}.${friendlyUniqueId}`;
/**
 * The order of things. ARNs are literal, so Terraform sees no reference to order by: `after` says what has to be there
 * first. Literal names hide a replacement too: `replacedWith` are the attributes (`aws_iam_role.deploy_role.unique_id`)
 * whose change takes this resource away with it. docs/decisions/replacement.md tells why the new set comes first.
 */
const ordered = (deployment, after = [], replacedWith = []) => ({
    ...(after.length > 0 && { dependsOn: [...after] }),
    lifecycle: {
        createBeforeDestroy: deployment.deploy_role.create_before_destroy,
        ...(replacedWith.length > 0 && { replaceTriggeredBy: [...replacedWith] }),
    },
});

// EXTERNAL MODULE: ./src/stack/policies.ts
var policies = __webpack_require__(61644);
;// CONCATENATED MODULE: ./src/stack/deploy-role.ts









/** Steps 1 to 3: the role, its trust and its policies. */
const makeDeployRole = (scope, deployment) => {
    const role = makeRole(scope, deployment);
    const onRole = ordered(deployment, [role], [`${addressOf(role)}.unique_id`]);
    return {
        role,
        inlinePolicy: new iam_role_policy/* IamRolePolicy */.s(scope, "inline_policy", {
            name: deployment.deploy_role.inline_policy_name,
            role: deployment.deploy_role.name,
            policy: JSON.stringify((0,policies/* inlinePolicy */.Kr)(deployment)),
            ...onRole,
        }),
        attachments: (0,names/* managedPolicyArns */.At)(deployment).map((policyArn) => ({
            policyArn,
            attachment: attach(scope, deployment, policyArn, onRole),
        })),
    };
};
/**
 * The AWS half of step 5. It comes after the PassRole policy: creating a profile, the AWS provider waits five seconds
 * and until IAM answers steadily, which gives the policy the time that the registration needs it to have had.
 */
const makeInstanceProfile = (scope, deployment, role, passRole) => new iam_instance_profile/* IamInstanceProfile */.c(scope, "instance_profile", {
    name: (0,names/* instanceProfileName */.sd)(deployment),
    role: deployment.deploy_role.name,
    ...tagged(deployment.aws.tags),
    ...ordered(deployment, passRole ? [role, passRole] : [role], [`${addressOf(role)}.unique_id`]),
});
const makeRole = (scope, deployment) => {
    const { name, path, description, permissions_boundary, max_session_duration, tags } = deployment.deploy_role;
    return new iam_role/* IamRole */.Mg(scope, "deploy_role", {
        name,
        path,
        ...(description !== undefined && { description }),
        ...(permissions_boundary !== undefined && { permissionsBoundary: permissions_boundary }),
        ...(max_session_duration !== undefined && { maxSessionDuration: max_session_duration }),
        ...tagged({ ...deployment.aws.tags, ...tags }),
        assumeRolePolicy: JSON.stringify((0,policies/* trustPolicy */.RZ)(deployment)),
        ...ordered(deployment),
    });
};
/** Reads the policy's current document too, so that the plan holds what AWS says today. */
const attach = (scope, deployment, policyArn, onRole) => {
    const id = policyArn === (0,names/* sagemakerFullAccessArn */.t5)(deployment) ? "sagemaker_full_access" : identifier("policy", policyArn);
    new data_aws_iam_policy/* DataAwsIamPolicy */.T(scope, `${id}_document`, { arn: policyArn });
    return new iam_role_policy_attachment/* IamRolePolicyAttachment */.d(scope, id, { role: deployment.deploy_role.name, policyArn, ...onRole });
};
const tagged = (tags) => Object.keys(tags).length > 0 ? { tags } : {};

// EXTERNAL MODULE: ./node_modules/@cdktf/provider-aws/lib/data-aws-iam-instance-profile/index.js
var data_aws_iam_instance_profile = __webpack_require__(18317);
// EXTERNAL MODULE: ./node_modules/@cdktf/provider-aws/lib/data-aws-iam-role/index.js
var data_aws_iam_role = __webpack_require__(80582);
;// CONCATENATED MODULE: ./src/stack/existing-role.ts



/**
 * A role that is somebody else's is looked up, so that the plan holds its trust and stops where the role or its instance
 * profile is not the one that the configuration means.
 */
const lookUpExistingRole = (scope, deployment) => {
    const { name } = deployment.deploy_role;
    const profile = (0,names/* instanceProfileName */.sd)(deployment);
    new data_aws_iam_role/* DataAwsIamRole */.Hc(scope, "deploy_role", {
        name,
        lifecycle: {
            postcondition: [
                {
                    condition: `\${self.arn == "${(0,names/* deployRoleArn */.zF)(deployment)}"}`,
                    errorMessage: `The existing role ${name} does not have the path ${deployment.deploy_role.path}. Correct deploy_role.path to the one that it has.`,
                },
            ],
        },
    });
    new data_aws_iam_instance_profile/* DataAwsIamInstanceProfile */.p(scope, "instance_profile", {
        name: profile,
        lifecycle: {
            postcondition: [
                {
                    condition: `\${self.role_name == "${name}"}`,
                    errorMessage: `The existing instance profile ${profile} must hold the role ${name}; have its owner put the role into it.`,
                },
            ],
        },
    });
};

// EXTERNAL MODULE: ./node_modules/@cdktf/provider-databricks/lib/data-databricks-group/index.js
var data_databricks_group = __webpack_require__(90647);
// EXTERNAL MODULE: ./node_modules/@cdktf/provider-databricks/lib/data-databricks-service-principal/index.js
var data_databricks_service_principal = __webpack_require__(11836);
// EXTERNAL MODULE: ./node_modules/@cdktf/provider-databricks/lib/data-databricks-user/index.js
var data_databricks_user = __webpack_require__(91143);
// EXTERNAL MODULE: ./node_modules/@cdktf/provider-databricks/lib/group-role/index.js
var group_role = __webpack_require__(19514);
// EXTERNAL MODULE: ./node_modules/@cdktf/provider-databricks/lib/service-principal-role/index.js
var service_principal_role = __webpack_require__(29519);
// EXTERNAL MODULE: ./node_modules/@cdktf/provider-databricks/lib/user-role/index.js
var user_role = __webpack_require__(43770);
;// CONCATENATED MODULE: ./src/stack/grants.ts









/** Lets groups, users and service principals use the instance profile; each is looked up by its name. */
const grantInstanceProfile = (scope, deployment, registration) => {
    const { groups, users, service_principals } = deployment.grant_to;
    const grant = { role: (0,names/* instanceProfileArn */.GP)(deployment), ...ordered(deployment, [registration]) };
    return [
        ...groups.map((displayName) => {
            const id = identifier("group", displayName);
            const group = new data_databricks_group/* DataDatabricksGroup */.k(scope, `${id}_lookup`, { displayName });
            return new group_role/* GroupRole */.Q(scope, id, { groupId: idOf(group), ...grant });
        }),
        ...users.map((userName) => {
            const id = identifier("user", userName);
            const user = new data_databricks_user/* DataDatabricksUser */.u(scope, `${id}_lookup`, { userName });
            return new user_role/* UserRole */.g(scope, id, { userId: idOf(user), ...grant });
        }),
        ...service_principals.map((applicationId) => {
            const id = identifier("service_principal", applicationId);
            const principal = new data_databricks_service_principal/* DataDatabricksServicePrincipal */.i(scope, `${id}_lookup`, { applicationId });
            return new service_principal_role/* ServicePrincipalRole */.c(scope, id, { servicePrincipalId: idOf(principal), ...grant });
        }),
    ];
};
const idOf = (lookup) => `\${data.${addressOf(lookup)}.id}`;

;// CONCATENATED MODULE: ./src/stack/imports.ts


/** The import blocks for the hand-made parts that the deployment adopts; none for what it does not manage. */
const importBlocks = (deployment, made) => {
    const blocks = { ...roleImports(deployment, made), ...workspaceImports(deployment, made) };
    return deployment.adopt.flatMap((part) => blocks[part] ?? []);
};
const roleImports = ({ deploy_role }, { deployRole }) => deployRole
    ? {
        role: [{ to: addressOf(deployRole.role), id: deploy_role.name }],
        managed_policies: deployRole.attachments.map(({ policyArn, attachment }) => ({
            to: addressOf(attachment),
            id: `${deploy_role.name}/${policyArn}`,
        })),
        inline_policy: [
            { to: addressOf(deployRole.inlinePolicy), id: `${deploy_role.name}:${deploy_role.inline_policy_name}` },
        ],
    }
    : {};
const workspaceImports = (deployment, { passRole, instanceProfile, registration }) => ({
    ...(instanceProfile && {
        instance_profile: [{ to: addressOf(instanceProfile), id: (0,names/* instanceProfileName */.sd)(deployment) }],
    }),
    ...(passRole && {
        pass_role: [
            {
                to: addressOf(passRole),
                id: `${(0,names/* workspaceRoleName */.Fu)(deployment)}:${deployment.workspace.pass_role_policy_name}`,
            },
        ],
    }),
    registration: [{ to: addressOf(registration), id: (0,names/* instanceProfileArn */.GP)(deployment) }],
});

;// CONCATENATED MODULE: ./src/stack/outputs.ts




/** What the next step needs: the names of what was made, and the policy that another team has to add. */
const makeOutputs = (scope, deployment, cluster) => {
    const output = (id, description, value) => {
        new cdktf_lib.TerraformOutput(scope, id, { description, value });
    };
    output("deploy_role_arn", "The role that clusters deploy with and SageMaker runs as.", (0,names/* deployRoleArn */.zF)(deployment));
    output("instance_profile_arn", "The instance profile to start clusters with.", (0,names/* instanceProfileArn */.GP)(deployment));
    if (cluster) {
        output("cluster_id", "The cluster.", `\${${addressOf(cluster)}.id}`);
        output("cluster_url", "The cluster's page in the workspace.", `\${${addressOf(cluster)}.url}`);
    }
    if (deployment.workspace.pass_role === "external") {
        output("pass_role_policy", `The policy that ${(0,names/* workspaceRoleArn */.NM)(deployment)} needs from its owner.`, JSON.stringify((0,policies/* passRolePolicy */.GP)(deployment)));
    }
};

// EXTERNAL MODULE: ./node_modules/@cdktf/provider-databricks/lib/instance-profile/index.js
var instance_profile = __webpack_require__(54647);
;// CONCATENATED MODULE: ./src/stack/workspace.ts





/**
 * Step 4: the policy on the workspace's role, which the deployment does not own otherwise. It comes after the deploy
 * role, so that a role that cannot be made leaves it as it was.
 */
const letWorkspacePassRole = (scope, deployment, role) => new iam_role_policy/* IamRolePolicy */.s(scope, "pass_role", {
    name: deployment.workspace.pass_role_policy_name,
    role: (0,names/* workspaceRoleName */.Fu)(deployment),
    policy: JSON.stringify((0,policies/* passRolePolicy */.GP)(deployment)),
    ...ordered(deployment, role ? [role] : []),
});
/**
 * Step 5: registering makes Databricks try the instance profile out, so all of AWS comes first. The role's ARN is
 * always given: without it, a later update of the registration sends a wrong one.
 */
const registerInstanceProfile = (scope, deployment, instanceProfile, after) => new instance_profile/* InstanceProfile */.X(scope, "registration", {
    instanceProfileArn: (0,names/* instanceProfileArn */.GP)(deployment),
    iamRoleArn: (0,names/* deployRoleArn */.zF)(deployment),
    skipValidation: deployment.workspace.skip_validation,
    ...ordered(deployment, after, instanceProfile ? [`${addressOf(instanceProfile)}.arn`] : []),
});

;// CONCATENATED MODULE: ./src/stack/sagemaker-auth.ts









/**
 * The six steps for one deployment. The stack around it brings the AWS and Databricks providers and the backend, as
 * `DeploymentStack` does. What a deployment does not make is `undefined`.
 */
class SagemakerAuth extends lib.Construct {
    deployRole;
    passRole;
    instanceProfile;
    registration;
    cluster;
    /** For the stack's `import`: CDKTF's own importFrom() would run terraform for its version at every synthesis. */
    imports;
    constructor(scope, id, deployment) {
        super(scope, id);
        const text = (0,stack_escape/* escapeTemplates */.Z)(deployment);
        if (text.deploy_role.existing)
            lookUpExistingRole(this, text);
        this.deployRole = text.deploy_role.existing ? undefined : makeDeployRole(this, text);
        this.passRole =
            text.workspace.pass_role === "managed" ? letWorkspacePassRole(this, text, this.deployRole?.role) : undefined;
        this.instanceProfile = this.deployRole && makeInstanceProfile(this, text, this.deployRole.role, this.passRole);
        this.registration = registerInstanceProfile(this, text, this.instanceProfile, this.#madeInAws());
        const grants = grantInstanceProfile(this, text, this.registration);
        this.cluster = text.cluster && makeCluster(this, text, text.cluster, [this.registration, ...grants]);
        makeOutputs(this, text, this.cluster);
        this.imports = importBlocks(text, this);
        this.#override(text.overrides);
    }
    #madeInAws() {
        const attachments = this.deployRole?.attachments.map(({ attachment }) => attachment) ?? [];
        return [this.instanceProfile, this.deployRole?.inlinePolicy, this.passRole, ...attachments].filter((resource) => resource !== undefined);
    }
    #override(overrides) {
        const overridable = [
            [this.deployRole?.role, overrides["aws_iam_role.deploy_role"]],
            [this.instanceProfile, overrides["aws_iam_instance_profile.instance_profile"]],
            [this.cluster, overrides["databricks_cluster.cluster"]],
        ];
        for (const [resource, values] of overridable) {
            for (const [argument, value] of Object.entries(values ?? {}))
                resource?.addOverride(argument, value);
        }
    }
}

// EXTERNAL MODULE: ./src/stack/versions.ts
var versions = __webpack_require__(64247);
;// CONCATENATED MODULE: ./src/stack/deployment-stack.ts







/** One deployment as a whole: backend, providers and the six steps. */
class DeploymentStack extends cdktf_lib.TerraformStack {
    constructor(scope, deployment) {
        super(scope, deployment.name);
        const { backend } = deployment;
        const { aws, workspace } = (0,stack_escape/* escapeTemplates */.Z)(deployment);
        makeBackend(this, backend);
        new provider/* AwsProvider */.Rf(this, "aws", {
            region: aws.region,
            // A run with another account's credentials stops before it changes anything.
            allowedAccountIds: [aws.account_id],
            ...(aws.assume_role_arn !== undefined && { assumeRole: [{ roleArn: aws.assume_role_arn }] }),
        });
        new lib_provider/* DatabricksProvider */.o(this, "databricks", { host: workspace.host });
        this.addOverride("terraform.required_version", (0,versions/* requiredVersion */.m)(backend));
        for (const [provider, version] of Object.entries(versions/* providerVersions */.N)) {
            this.addOverride(`terraform.required_providers.${provider}.version`, version);
        }
        // `Default` keeps the addresses short: `aws_iam_role.deploy_role`.
        const { imports } = new SagemakerAuth(this, "Default", deployment);
        if (imports.length > 0)
            this.addOverride("import", imports);
    }
}

// EXTERNAL MODULE: ./src/stack/stable-json.ts
var stable_json = __webpack_require__(92492);
;// CONCATENATED MODULE: ./src/stack/synthesize.ts




/**
 * The text of a deployment's `cdk.tf.json`, byte for byte what `cdktf synth` writes for it. Writes nothing: no App, so
 * no output folder, and no validation that runs terraform.
 */
const synthesize = (deployment) => withoutStackTraces(() => {
    const root = new lib.RootConstruct();
    root.node.setContext("cdktfVersion", cdktf_package.version);
    return (0,stable_json/* stableJson */._)(new DeploymentStack(root, deployment).toTerraform());
});
/** CDKTF takes a stack trace for every token, a third of the time, and none of them shows in the result. */
const withoutStackTraces = (body) => {
    const { captureStackTrace } = Error;
    Error.captureStackTrace = () => { };
    try {
        return body();
    }
    finally {
        Error.captureStackTrace = captureStackTrace;
    }
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


/***/ })

};
;