"use strict";
exports.id = 1849;
exports.ids = [1849];
exports.modules = {

/***/ 86234:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ workspaceRoleAccount),
/* harmony export */   At: () => (/* binding */ managedPolicyArns),
/* harmony export */   Fg: () => (/* binding */ mlflowBucketName),
/* harmony export */   Fu: () => (/* binding */ workspaceRoleName),
/* harmony export */   GP: () => (/* binding */ instanceProfileArn),
/* harmony export */   LO: () => (/* binding */ ciRoleNames),
/* harmony export */   NM: () => (/* binding */ workspaceRoleArn),
/* harmony export */   Sv: () => (/* binding */ localStateName),
/* harmony export */   TT: () => (/* binding */ passRolePolicyName),
/* harmony export */   bS: () => (/* binding */ workspaceHostName),
/* harmony export */   fh: () => (/* binding */ ciRoleArns),
/* harmony export */   sd: () => (/* binding */ instanceProfileName),
/* harmony export */   t5: () => (/* binding */ sagemakerFullAccessArn),
/* harmony export */   uz: () => (/* binding */ ciRoleName),
/* harmony export */   w8: () => (/* binding */ ciRoles),
/* harmony export */   zF: () => (/* binding */ deployRoleArn)
/* harmony export */ });
/** The ARN of the deploy role, with its path. */
const deployRoleArn = ({ aws, deploy_role }) => `arn:${aws.partition}:iam::${aws.account_id}:role${deploy_role.path}${deploy_role.name}`;
/** Step 5: the instance profile has the role's name, and no path. */
const instanceProfileName = ({ deploy_role }) => deploy_role.name;
/** The form that the document shows: `arn:aws:iam::<account-id>:instance-profile/<role-name>`. */
const instanceProfileArn = (deployment) => `arn:${deployment.aws.partition}:iam::${deployment.aws.account_id}:instance-profile/${instanceProfileName(deployment)}`;
/** The name of the workspace's AWS role, whether the configuration has its name or its ARN. */
const workspaceRoleName = ({ workspace }) => workspace.aws_role.slice(workspace.aws_role.lastIndexOf("/") + 1);
/** The ARN of the workspace's AWS role. A role that is given by its name is taken to lie in the deployment's account with no path. */
const workspaceRoleArn = ({ aws, workspace }) => workspace.aws_role.startsWith("arn:")
    ? workspace.aws_role
    : `arn:${aws.partition}:iam::${aws.account_id}:role/${workspace.aws_role}`;
/** The account of the workspace's AWS role. */
const workspaceRoleAccount = (deployment) => workspaceRoleArn(deployment).split(":")[4] ?? deployment.aws.account_id;
/** The AWS managed policy of step 1. */
const sagemakerFullAccessArn = ({ aws }) => `arn:${aws.partition}:iam::aws:policy/AmazonSageMakerFullAccess`;
/** Every managed policy that the deploy role gets, step 1's first; no ARN twice. */
const managedPolicyArns = (deployment) => [
    ...new Set([sagemakerFullAccessArn(deployment), ...deployment.deploy_role.managed_policies]),
];
/** The bucket that MLflow's SageMaker client makes and uploads models to, in the deployment's region. */
const mlflowBucketName = ({ aws }) => `mlflow-sagemaker-${aws.region}-${aws.account_id}`;
/** The host of the workspace without scheme: `dbc-a1b2.cloud.databricks.com`. */
const workspaceHostName = ({ workspace }) => new URL(workspace.host).host;
/** The PassRole policy's name where the configuration gives none. */
const passRolePolicyName = (deployRoleName) => `pass-${deployRoleName}`;
/** The local state's name beside the configuration where it gives none. */
const localStateName = (deployment) => `terraform.${deployment}.tfstate`;
/** The kinds of roles that GitHub Actions works with. */
const ciRoles = ["plan", "apply"];
/** The name of such a role where the configuration gives none. */
const ciRoleName = (deployment, kind) => `sagemaker-auth-${deployment}-${kind}`;
/** The names of the roles that GitHub Actions plans and applies with. */
const ciRoleNames = ({ name, ci }) => ({
    plan: ci?.plan_role_name ?? ciRoleName(name, "plan"),
    apply: ci?.apply_role_name ?? ciRoleName(name, "apply"),
});
/** The ARNs of the same roles. */
const ciRoleArns = (deployment) => {
    const { aws, ci } = deployment;
    const { plan, apply } = ciRoleNames(deployment);
    const prefix = `arn:${aws.partition}:iam::${aws.account_id}:role${ci?.path ?? "/"}`;
    return { plan: prefix + plan, apply: prefix + apply };
};


/***/ }),

/***/ 61849:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dp: () => (/* binding */ decodeConfiguration),
  fg: () => (/* binding */ parseConfigurationAt),
  TD: () => (/* binding */ readConfiguration)
});

// UNUSED EXPORTS: maxFileBytes

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(71922);
// EXTERNAL MODULE: ./src/config/backend.ts
var config_backend = __webpack_require__(13882);
// EXTERNAL MODULE: ./src/config/cluster.ts
var config_cluster = __webpack_require__(5040);
;// CONCATENATED MODULE: ./src/config/merge.ts
/** A deployment as its own map and the defaults together say it. */


const alternativesOf = (of, within = {}) => ({ of, within: new Map(Object.entries(within)) });
const none = alternativesOf([]);
const alternatives = alternativesOf([], {
    backend: alternativesOf([config_backend/* backendTypes */._q]),
    cluster: alternativesOf(config_cluster/* clusterAlternatives */.pQ, { cluster_log_conf: alternativesOf([config_cluster/* logStorages */.xF]) }),
});
/** `true` for a map of a YAML file. */
const isData = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** Whether a map has a key and does not say with it that it goes without, as `false` does. */
const says = (map, key) => Object.hasOwn(map, key) && map[key] !== false;
/**
 * A deployment's own map with what the defaults add to it. Maps are merged key by key; a list or a single value of the
 * deployment takes the place of the defaults'.
 */
const withDefaults = (own, defaults) => merged(own, defaults, alternatives);
const merged = (own, defaults, { of, within }) => {
    if (!isData(own) || !isData(defaults))
        return own;
    const excluded = of.filter((keys) => keys.some((key) => says(own, key))).flat();
    const inherited = Object.entries(defaults).filter(([key]) => !Object.hasOwn(own, key) && !excluded.includes(key));
    const shared = Object.entries(own).map(([key, value]) => [
        key,
        Object.hasOwn(defaults, key) ? merged(value, defaults[key], within.get(key) ?? none) : value,
    ]);
    return Object.fromEntries([...inherited, ...shared]);
};

// EXTERNAL MODULE: ./src/config/names.ts
var names = __webpack_require__(86234);
;// CONCATENATED MODULE: ./src/config/rule.ts
/** What a rule between keys gives, and how it looks at the raw data of a file that may be bad. */

/** The value at a path, or `undefined` where there is none. */
const at = (data, ...path) => path.reduce((value, key) => {
    if (Array.isArray(value))
        return typeof key === "number" ? value[key] : undefined;
    return isData(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}, data);
/** The list at a path, empty where there is none. */
const list = (data, ...path) => {
    const value = at(data, ...path);
    return Array.isArray(value) ? value : [];
};
/** The text at a path, or `undefined` where there is none. */
const rule_text = (data, ...path) => {
    const value = at(data, ...path);
    return typeof value === "string" ? value : undefined;
};
/** The keys of the map at a path, none where there is no map. */
const keys = (data, ...path) => {
    const value = at(data, ...path);
    return isData(value) ? Object.keys(value) : [];
};

;// CONCATENATED MODULE: ./src/config/ci-rules.ts
/** The rules about `ci:`, the roles that GitHub Actions plans and applies with. */



/** 64 characters: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const longestRoleName = 64;
/** Gives what breaks within the `ci:` of one deployment; paths begin at the deployment. */
const ciRules = (name, deployment) => isData(at(deployment, "ci"))
    ? [
        ...namesFit(name, deployment),
        ...branchIsAName(deployment),
        ...branchApplies(deployment),
        ...idsAreTwo(deployment),
    ]
    : [];
const namesFit = (name, deployment) => names/* ciRoles */.w8.flatMap((kind) => at(deployment, "ci", `${kind}_role_name`) === undefined && (0,names/* ciRoleName */.uz)(name, kind).length > longestRoleName
    ? [{ path: ["ci"], message: `needs ${kind}_role_name: ${(0,names/* ciRoleName */.uz)(name, kind)} is too long for a role's name` }]
    : []);
const branchApplies = (deployment) => at(deployment, "ci", "branch_applies") === true && at(deployment, "ci", "environment") === undefined
    ? [{ path: ["ci", "branch_applies"], message: "has no effect without `environment`: the branch applies" }]
    : [];
/** The subject of a job's token puts `refs/heads/` before the name: no job has it twice. */
const branchIsAName = (deployment) => {
    const [, branch] = /^refs\/heads\/(.+)$/.exec(rule_text(deployment, "ci", "branch") ?? "") ?? [];
    if (branch === undefined)
        return [];
    return [
        {
            path: ["ci", "branch"],
            message: "must be the branch's name alone, without refs/heads/",
            suggestion: `Write \`${branch}\``,
        },
    ];
};
/** https://docs.github.com/en/actions/reference/security/oidc: a subject has both ids or neither. */
const idsAreTwo = (deployment) => {
    const ids = ["owner_id", "repository_id"];
    const given = ids.filter((id) => at(deployment, "ci", id) !== undefined);
    const missing = ids.filter((id) => !given.includes(id));
    if (given.length !== 1)
        return [];
    return given.map((id) => ({
        path: ["ci", id],
        message: `has no effect without \`${missing.join()}\`: a subject has both`,
        suggestion: "`gh api repos/OWNER/NAME --jq '.owner.id, .id'` prints both",
    }));
};
/**
 * Whether `bootstrap` makes roles for a deployment: not for one that assumes a role, whose rights are not ours to make.
 */
const makesCiRoles = (deployment) => isData(at(deployment, "ci")) &&
    at(deployment, "aws", "assume_role_arn") === undefined &&
    at(deployment, "backend", "s3", "assume_role_arn") === undefined;
/** Whether `bootstrap` makes GitHub's OIDC provider for a deployment. */
const makesOidcProvider = (deployment) => makesCiRoles(deployment) && at(deployment, "ci", "oidc_provider_arn") === undefined;

;// CONCATENATED MODULE: ./src/config/file-error.ts
/** All mistakes of a configuration file \u2192 the one error that tells of them. */

/** Nobody mends more at once, while two megabytes of `]` are two million mistakes. */
const mostMistakes = 1_000;
/** In the file's order, and none twice; of more than a thousand the first thousand, and that there are others. */
const fileError = (file, mistakes) => {
    const all = inOrder(mistakes);
    if (all.length <= mostMistakes)
        return new errors/* UserError */.yo(all);
    const more = { message: "More mistakes are not told of.", location: { file } };
    return new errors/* UserError */.yo([...all.slice(0, mostMistakes), more]);
};
/** What the defaults have wrong shows in every deployment, whose schema may suggest something else. */
const inOrder = (problems) => [...new Map(problems.map((problem) => [JSON.stringify([problem.message, problem.location]), problem])).values()].sort((a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0) || (a.location?.column ?? 0) - (b.location?.column ?? 0));

// EXTERNAL MODULE: ./src/config/introspect.ts
var introspect = __webpack_require__(97319);
// EXTERNAL MODULE: ./src/config/suggest.ts
var suggest = __webpack_require__(42784);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/config/yaml.ts
/** YAML text \u2192 plain data, with the place of every key and value, and every mistake that YAML itself knows. */



/** The path of an issue of the schema. */
const toConfigPath = (path) => path.map((part) => (typeof part === "number" ? part : String(part)));
const maxDepth = 50;
/** What the parser may hold open at once, several things a level: further down its own stack would end. */
const maxOpen = 500;
/** A hundred lines can stand for billions of values through aliases, so what aliases repeat is counted. */
const maxAliasedValues = 10_000;
/**
 * What stands in text for a value that CDKTF fills in later: a mark, or a number of a range that no file needs.
 * cdktf/lib/tokens/private/encoding.js has both; the numbers are found as there, since ids hold digits around an `e`.
 */
const cdktfMark = /TfToken\[/i;
const numbersInText = /(?<![-|\d.+])[-|\d.+]+e[-|\d.eE+]+/g;
const isCdktfNumber = (text) => {
    const number = Number.parseFloat(text);
    return number < -8.1e298 && number > -8.4e298;
};
/**
 * An empty file is `null`. Throws UserError with every mistake of the syntax: how the rest is nested cannot be told then,
 * for one wrong indentation moves all keys around it.
 */
const parseYaml = (text, file) => {
    const lines = new dist/* LineCounter */.HN();
    const documents = parseDocuments(text, lines, file);
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const toProblems = (mistakes) => mistakes.map(toProblem(at, text));
    const syntax = firstOfEachLine(toProblems(withoutWhatFollows(documents.flatMap(({ errors }) => errors))));
    const tags = toProblems(documents.flatMap(({ warnings }) => warnings));
    const second = documents[1];
    if (syntax.length > 0 || second) {
        const conflicts = conflictsOf(text, at);
        if (conflicts.length > 0)
            throw fileError(file, conflicts);
        const more = second && { message: "The file holds more than one YAML document.", location: at(second.range[0]) };
        throw fileError(file, [...syntax, ...tags, ...(more ? [more] : [])]);
    }
    const walk = new Walk(at);
    const data = documents[0]?.contents ? walk.value(documents[0].contents, []) : null;
    const problems = [...tags, ...walk.problems];
    if (walk.hasGivenUp)
        throw fileError(file, [...problems, ...walk.refused]);
    return { data, problems, refused: walk.refused, locate: (path, part) => walk.locate(path, part) };
};
/**
 * YAML 1.2's own types alone, whatever a %YAML directive or a tag says: a `yes` that is true, dates, bytes and sets would
 * reach the schema as objects of JavaScript.
 */
const types = { schema: "core", resolveKnownTags: false };
/** The parser compares every key with every other one of its map; the walk looks for those that come again. */
const uniqueKeys = false;
/** Reads no further than the second document, and than the mistakes that are told of: two megabytes can hold a million. */
const parseDocuments = (text, lines, file) => {
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    const composer = new dist/* Composer */.Dk({ uniqueKeys, ...types });
    const documents = [];
    let mistakes = 0;
    const take = (tokens) => {
        for (const token of tokens) {
            if (token.type === "error")
                mistakes += 1;
            documents.push(...composer.next(token));
        }
    };
    lines.addNewLine(0);
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        take(parser.next(lexeme));
        if (parser.stack.length > maxOpen) {
            throw new errors/* UserError */.yo({ message: "The file is nested too deeply.", location: { file } });
        }
        // A document is given when the next one is there.
        if (documents.length > 0 || mistakes > mostMistakes)
            break;
    }
    take(parser.end());
    documents.push(...composer.end());
    return documents;
};
/** Without what follows from a mistake before: tokens after the end that it made of the document, columns after a tab. */
const withoutWhatFollows = (mistakes) => {
    const tab = mistakes.findIndex(({ code }) => code === "TAB_AS_INDENT");
    return mistakes.filter(({ code, message }, index) => index === 0 || !(message.includes("in YAML stream") || (code === "BAD_INDENT" && 0 <= tab && tab < index)));
};
/** After its first mistake the parser reads the rest of a line in another way than it is meant. */
const firstOfEachLine = (problems) => problems.filter(({ location }, index) => location?.line !== problems[index - 1]?.location?.line);
/** Where a merge or a rebase left both sides in the file: https://git-scm.com/docs/git-merge#_how_conflicts_are_presented */
const conflictsOf = (text, at) => [...text.matchAll(/^<{7} /gm)].map(({ index }) => ({
    message: "Here begins a conflict that git left in the file.",
    location: at(index),
    suggestion: "Keep what is meant of its sides, and delete the lines of <<<<<<<, ======= and >>>>>>>",
}));
/** `{{\u2026}}` and `${\u2026}` are maps to YAML, as they stand. */
const bracesInQuotes = "Put text with braces in quotes";
const toProblem = (at, text) => ({ message, pos: [offset] }) => ({
    message: `${message.replace(/\.$/, "")}.`,
    location: at(offset),
    ...(text.startsWith("${", offset - 1) && { suggestion: bracesInQuotes }),
});
/** A key that is a plain word; any other is known by its place. */
const wordOf = (key) => (/^[\w.-]{1,64}$/.test(key) ? `\`${key}\` ` : "");
/** One walk over the tree that makes the data, remembers places, and resolves aliases as they are met. */
class Walk {
    problems = [];
    refused = [];
    #at;
    #keys = new Map();
    #values = new Map();
    #anchors = new Map();
    #aliased = 0;
    constructor(at) {
        this.#at = at;
    }
    /** Whether values are left out on lines that no problem names. */
    get hasGivenUp() {
        return this.#aliased > maxAliasedValues;
    }
    locate(path, part) {
        const offset = (part === "key" ? this.#keys : this.#values).get(pathKey(path));
        return offset === undefined ? undefined : this.#at(offset);
    }
    /**
     * `alias` is the place of the alias that stands for this node; the whole of its content is placed there. `key` is the
     * place of a key that may have no value.
     */
    value(node, path, alias, key = 0) {
        const offset = alias ?? node?.range[0] ?? key;
        this.#values.set(pathKey(path), offset);
        if (alias !== undefined && ++this.#aliased > maxAliasedValues) {
            if (this.#aliased === maxAliasedValues + 1)
                this.#problem(offset, `Aliases repeat more than ${maxAliasedValues} values.`);
            return null;
        }
        if (path.length > maxDepth) {
            this.#problem(offset, `This is nested more than ${maxDepth} levels deep.`);
            return null;
        }
        if (node === null)
            return null;
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = this.#anchors.get(node.source);
            if (target)
                return this.value(target, path, offset);
            this.#problem(offset, `There is no anchor \`&${node.source}\` before this alias.`);
            return null;
        }
        if (node.anchor !== undefined)
            this.#anchors.set(node.anchor, node);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item, index) => this.value(item, [...path, index], alias));
        if ((0,dist/* isMap */.jh)(node))
            return this.#map(node, path, alias);
        return this.#scalar(node.value, offset);
    }
    #scalar(value, offset) {
        if (typeof value === "number" && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) {
            this.#refuse(offset, "This number is too large, or none.", "Put it in quotes where it is text");
        }
        if (typeof value === "string")
            this.#text(value, offset);
        return value;
    }
    #text(text, offset) {
        const reserved = cdktfMark.exec(text)?.[0] ?? text.match(numbersInText)?.find(isCdktfNumber);
        if (reserved)
            this.#refuse(offset, `\`${reserved}\` is a mark that CDKTF keeps for itself.`);
    }
    #map(node, path, alias) {
        const names = new Set();
        return Object.fromEntries(node.items.map(({ key, value }) => {
            const offset = alias ?? key.range[0];
            const name = (0,dist/* isScalar */.jn)(key) ? String(key.source ?? key.value) : "";
            if (!(0,dist/* isScalar */.jn)(key))
                this.#problem(offset, "A key must be text.", (0,dist/* isMap */.jh)(key) ? bracesInQuotes : undefined);
            this.#text(name, offset);
            if ((0,dist/* isScalar */.jn)(key) && names.has(name))
                this.#problem(offset, `The key ${wordOf(name)}is there twice.`);
            names.add(name);
            if (name === "__proto__")
                this.#problem(offset, "`__proto__` cannot be a key.");
            if (name === "<<")
                this.#problem(offset, "YAML 1.2 has no merge keys.", "Put what deployments share under `defaults`");
            this.#keys.set(pathKey([...path, name]), offset);
            return [name, this.value(value, [...path, name], alias, offset)];
        }));
    }
    #problem(offset, message, suggestion) {
        this.problems.push(this.#told(offset, message, suggestion));
    }
    #refuse(offset, message, suggestion) {
        this.refused.push(this.#told(offset, message, suggestion));
    }
    #told(offset, message, suggestion) {
        return { message, location: this.#at(offset), ...(suggestion && { suggestion }) };
    }
}
/** A path as the key of a map or a set. */
const pathKey = (path) => JSON.stringify(path);

;// CONCATENATED MODULE: ./src/config/misspelt.ts





/** Of unknown keys those that are near to one which the map does not have; `data` is the file before its defaults are merged. */
const meantKeys = (issues, schema, data) => new Map(issues.flatMap((issue) => {
    const path = toConfigPath(issue.path);
    const map = at(data, ...path);
    if (issue.code !== "unrecognized_keys" || !isData(map))
        return [];
    const absent = (0,introspect/* knownKeys */.eE)(schema, path).filter((key) => !Object.hasOwn(map, key));
    const there = issue.keys.filter((key) => Object.hasOwn(map, key));
    // Of two that are near to one key the first has its name.
    const keys = new Map(there.toReversed().map((key) => [(0,suggest/* nearest */.p)(key, absent), key]));
    const names = [...keys].flatMap(([name, key]) => (name === undefined ? [] : [[key, name]]));
    return names.length === 0 ? [] : [[pathKey(path), new Map(names)]];
}));
/** The data with every misspelt key under the name that is meant. */
const asMeant = (data, meant, path = []) => {
    if (Array.isArray(data))
        return data.map((item, index) => asMeant(item, meant, [...path, index]));
    if (!isData(data))
        return data;
    const names = meant.get(pathKey(path));
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [names?.get(key) ?? key, asMeant(value, meant, [...path, key])]));
};
/** The same file, whose places are found by the names that are meant. */
const locatedAsMeant = (file, meant) => {
    const original = (path) => {
        const name = path.at(-1);
        if (name === undefined)
            return path;
        const parent = original(path.slice(0, -1));
        const [key = name] = [...(meant.get(pathKey(parent)) ?? [])].find(([, each]) => each === name) ?? [];
        return [...parent, key];
    };
    return { ...file, locate: (path, part) => file.locate(original(path), part) };
};

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./src/config/fields.ts
var fields = __webpack_require__(90081);
;// CONCATENATED MODULE: ./src/config/problems.ts
/** What the schema finds wrong \u2192 what a person can act on: the path, the place, what was expected, the likely slip. */







/**
 * Where a path of a resolved deployment stands in the file: in the deployment itself, else in the defaults, else at the
 * nearest thing around it. `path` is the one that the file has.
 */
const placeOf = (file, path) => {
    const own = file.locate(path, "value");
    if (own)
        return { path, location: own };
    const [top, , ...rest] = path;
    const inDefaults = ["defaults", ...rest];
    const inherited = top === "deployments" && rest.length > 0 ? file.locate(inDefaults, "value") : undefined;
    if (inherited)
        return { path: inDefaults, location: inherited };
    const around = nearestAround(file, path);
    return around ? { path, location: around } : { path };
};
const nearestAround = (file, path) => path.length === 0
    ? file.locate(path, "value")
    : (file.locate(path.slice(0, -1), "key") ?? nearestAround(file, path.slice(0, -1)));
/** `deployments.prod.cluster.init_scripts[0]`; a key that is no plain word is quoted, one that may be a secret is `[\u2026]`. */
const pathText = (path) => path
    .map((part, index) => {
    if (typeof part === "number")
        return `[${part}]`;
    if (isPastedKey(part, path[index - 1]))
        return "[\u2026]";
    return /^[\w-]+$/.test(part) ? `.${part}` : `[${quoted(part)}]`;
})
    .join("")
    .replace(/^\./, "");
/** A value as JSON, with what no one sees as an escape: spaces other than the usual one, marks of direction and of no width. */
const quoted = (value) => JSON.stringify(value).replace(/(?! )[\p{Zs}\p{Cf}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
/** Whether a key looks like something that was pasted in its place, such as a private key or an access token. */
const isPastedKey = (key, parent) => fields/* controlCharacter */.TL.test(key) || (parent === "spark_env_vars" && !/^\w+$/.test(key));
/** What a message is about: the path in backquotes, or the file as a whole. */
const subject = (path) => (path.length === 0 ? "The file" : `\`${pathText(path)}\``);
/** Every issue of the schema as a problem. */
const toProblems = (issues, schema, data, file) => {
    // Where the type is wrong, Zod still measures what has a length.
    const ofWrongType = new Set(issues.filter(({ code }) => code === "invalid_type").map(({ path }) => pathText(toConfigPath(path))));
    return issues
        .filter(({ code, path }) => !/^too_/.test(code) || !ofWrongType.has(pathText(toConfigPath(path))))
        .flatMap((issue) => issue.code === "unrecognized_keys"
        ? unknownKeysOf(issue, schema, file)
        : [issueProblem(issue, schema, data, file)]);
};
const unknownKeysOf = (issue, schema, file) => {
    const parent = toConfigPath(issue.path);
    const known = (0,introspect/* knownKeys */.eE)(schema, parent);
    return issue.keys.map((key) => {
        const { path } = placeOf(file, [...parent, key]);
        const location = file.locate(path, "key");
        return {
            message: `${subject(path)} is not a key that is known here.`,
            ...(location && { location }),
            suggestion: spaceAfterColon(key, known) ?? (0,suggest/* didYouMean */.a)(key, known) ?? `The keys known here are ${known.join(", ")}`,
        };
    });
};
const spaceAfterColon = (key, known) => known.includes(key.replace(/:.*/, "")) ? "Put a space after the colon" : undefined;
const issueProblem = (issue, schema, data, file) => {
    const full = toConfigPath(issue.path);
    const value = at(data, ...full);
    if (value === undefined && issue.code !== "custom")
        return missing(full, schema, file);
    const { path, ...place } = placeOf(file, full);
    const location = issue.code === "invalid_key" ? file.locate(path, "key") : place.location;
    const suggestion = suggestionFor(issue, value) ?? leastForm(issue, full, schema);
    return {
        message: `${subject(path)} ${expectation(issue)}${actual(issue, value)}.`,
        ...(location && { location }),
        ...(suggestion && { suggestion }),
    };
};
const missing = (path, schema, file) => {
    const location = nearestAround(file, path);
    const inner = (0,introspect/* schemaAt */.lv)(schema, path.slice(0, -1));
    const key = path.at(-1);
    const field = inner instanceof schemas/* ZodMiniObject */.uXj && key !== undefined ? inner.shape[key] : undefined;
    const suggestion = field && (0,introspect/* descriptionOf */.Kq)(field);
    return {
        message: `${subject(path)} is missing.`,
        ...(location && { location }),
        ...(suggestion && { suggestion }),
    };
};
const typeWords = {
    string: "text",
    int: "a whole number",
    number: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "a map",
    record: "a map",
};
const expectation = (issue) => {
    if (issue.code === "invalid_value" && !issue.message.startsWith("must "))
        return `must be ${issue.values.length > 1 ? "one of " : ""}${issue.values.join(", ")}`;
    if (issue.code === "invalid_key")
        return `has a name that ${issue.issues[0]?.message ?? "is not allowed"}`;
    if (issue.code === "invalid_type" && !issue.message.startsWith("must ")) {
        return `must be ${typeWords[issue.expected] ?? issue.expected}`;
    }
    return issue.message;
};
/** The value itself only where the schema looks at it: text that may hold a secret is checked for its type alone. */
const actual = (issue, value) => {
    if (issue.code === "custom" || issue.code === "invalid_key" || issue.code === "too_big")
        return "";
    const mayBeSecret = issue.code === "invalid_type" && !["int", "number", "boolean"].includes(issue.expected);
    // What is to be one line and is not may be a secret in an address, broken at the end of a line.
    if (typeof value === "string" && fields/* controlCharacter */.TL.test(value))
        return ", but has control characters";
    const isShown = Array.isArray(value) && issue.code === "invalid_union";
    if (mayBeSecret || (typeof value === "object" && !isShown))
        return `, but is ${typeName(value)}`;
    const text = quoted(value);
    return `, but is ${text.length > 80 ? `${text.slice(0, 80)}\u2026` : text}`;
};
const typeName = (value) => {
    if (value === null)
        return "empty";
    if (Array.isArray(value))
        return "a list";
    return { string: "text", number: "a number", boolean: "true or false" }[String(typeof value)] ?? "a map";
};
/** Where to begin, in words that hold for a checkout, an installed package and a workflow alike. */
const smallestFile = "the smallest configuration in this program's README";
/** What a map looks like, where there is something else or nothing. */
const leastForm = (issue, path, schema) => {
    if (issue.code !== "invalid_type" || !["object", "record"].includes(issue.expected))
        return undefined;
    if (path.length === 0)
        return `See ${smallestFile}`;
    const inner = (0,introspect/* schemaAt */.lv)(schema, path);
    if (inner === undefined)
        return undefined;
    const least = (0,dist/* stringify */.As)((0,introspect/* leastOf */.zk)(inner), { collectionStyle: "flow", lineWidth: 0 }).trimEnd();
    return least === "{}"
        ? `The keys known here are ${(0,introspect/* knownKeys */.eE)(schema, path).join(", ")}`
        : `The least that it takes is \`${least}\``;
};
/** What to write instead of a text that says a number, true or false. */
const unquoted = (expected, value) => {
    const isNumber = ["int", "number"].includes(expected) && /^-?\d+$/.test(value);
    if (isNumber || (expected === "boolean" && /^(true|false)$/.test(value)))
        return "Write it without quotes";
    if (expected !== "boolean")
        return undefined;
    if (/^(yes|on|y)$/i.test(value))
        return "Did you mean `true`?";
    return /^(no|off|n)$/i.test(value) ? "Did you mean `false`?" : undefined;
};
const suggestionFor = (issue, value) => {
    const scalar = typeof value === "number" || typeof value === "boolean";
    if (issue.code === "invalid_type") {
        if (issue.expected === "string" && scalar)
            return "Put it in quotes";
        if (issue.expected === "array" && (scalar || typeof value === "string"))
            return "Put it in brackets: [ \u2026 ]";
        return typeof value === "string" ? unquoted(issue.expected, value) : undefined;
    }
    if (typeof value !== "string")
        return undefined;
    if (/^[\u201c\u201d\u201e\u2018\u2019\u201a].*[\u201c\u201d\u2018\u2019]$/.test(value))
        return "Write straight quotes, which alone are quotes to YAML";
    if (issue.code !== "invalid_value")
        return undefined;
    return (0,suggest/* didYouMean */.a)(value, issue.values.filter((allowed) => typeof allowed === "string"));
};

;// CONCATENATED MODULE: ./src/config/region-rules.ts
/** Where a deployment may be: the partitions that Databricks' provider for Terraform knows. */

/** The partition of a region, as AWS names them. */
const partitionOf = (region) => region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
/** https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
const unsupported = [
    { regions: /^cn-/, where: "China" },
    { regions: /^(us|eu)-iso[a-z]?-/, where: "a partition of AWS that is cut off from the internet" },
    { regions: /^eusc-/, where: "AWS's European Sovereign Cloud" },
];
const unsupportedPlace = (region) => unsupported.find(({ regions }) => regions.test(region))?.where;
/** Gives the region of a partition that there is no workspace in, else those of buckets in another partition than its own. */
const regionRules = (deployment) => {
    const region = rule_text(deployment, "aws", "region");
    if (region === undefined)
        return [];
    const place = unsupportedPlace(region);
    if (place !== undefined) {
        const message = `is in ${place}, which the Databricks provider for Terraform does not support`;
        return [{ path: ["aws", "region"], message }];
    }
    const buckets = [
        ["backend", "s3", "region"],
        ["cluster", "cluster_log_conf", "s3", "region"],
        ...list(deployment, "cluster", "init_scripts").map((_, index) => [
            "cluster",
            "init_scripts",
            index,
            "s3",
            "region",
        ]),
    ];
    return buckets.flatMap((path) => {
        const ofBucket = rule_text(deployment, ...path);
        return ofBucket === undefined || (unsupportedPlace(ofBucket) ?? partitionOf(ofBucket)) === partitionOf(region)
            ? []
            : [{ path, message: `is in another partition of AWS than ${region}, and no credentials are good for both` }];
    });
};

;// CONCATENATED MODULE: ./src/config/resolve.ts
/** Fills in the defaults that depend on other keys. */


/** A deployment with everything filled in. */
const resolveDeployment = (name, { aws, workspace, cluster, backend, ...rest }) => ({
    ...rest,
    name,
    aws: { ...aws, partition: aws.partition ?? partitionOf(aws.region) },
    workspace: {
        ...workspace,
        pass_role_policy_name: workspace.pass_role_policy_name ?? (0,names/* passRolePolicyName */.TT)(rest.deploy_role.name),
    },
    backend: backend.type === "local" ? { ...backend, path: backend.path ?? (0,names/* localStateName */.Sv)(name) } : backend,
    ...(cluster && {
        cluster: {
            name: `sagemaker-${name}`,
            ...("single_user_name" in cluster && { data_security_mode: "SINGLE_USER" }),
            ...cluster,
        },
    }),
});
/** The gate's settings; approvers make no sense without a change that needs them. */
const resolveReview = (review) => ({
    ...review,
    fail_on_relation: review.fail_on_relation ?? (review.approvers.length > 0 ? ["broader", "incomparable", "unknown"] : []),
});

;// CONCATENATED MODULE: ./src/config/arn-rules.ts
/** The ARNs of a deployment: whether each can be one of its partition, its account and its bucket's region. */


/** Gives the ARNs that AWS takes nowhere in this deployment. */
const arnRules = (deployment) => [
    ...arnsFitPartition(deployment),
    ...arnsFitAccount(deployment),
    ...keysAreOfTheBucketsRegion(deployment),
];
/** An ARN of another partition can never be one of the deployment's account. */
const arnsFitPartition = (deployment) => {
    const region = rule_text(deployment, "aws", "region");
    if (region === undefined)
        return [];
    const arns = [
        ["aws", "assume_role_arn"],
        ["deploy_role", "permissions_boundary"],
        ...managedPolicies(deployment),
        ["workspace", "aws_role"],
        ["backend", "s3", "assume_role_arn"],
        ...encryptedPlaces(deployment).map(([place, key]) => [...place, key]),
        ["ci", "oidc_provider_arn"],
        ["ci", "permissions_boundary"],
    ];
    const expected = partitionOf(region);
    return arns.flatMap((path) => {
        const [, partition] = /^arn:([^:]+):/.exec(String(at(deployment, ...path))) ?? [];
        return partition === undefined || partition === expected
            ? []
            : [{ path, message: `is an ARN of the partition ${partition}; in ${region} it must be one of ${expected}` }];
    });
};
const managedPolicies = (deployment) => list(deployment, "deploy_role", "managed_policies").map((_, index) => ["deploy_role", "managed_policies", index]);
/**
 * A role takes the policies of its own account and those of AWS alone, and a run as a role of another account stops at
 * `allowed_account_ids`. A role that is somebody else's gets no policy.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
const arnsFitAccount = (deployment) => {
    const account = rule_text(deployment, "aws", "account_id");
    if (account === undefined)
        return [];
    const ofAnother = (path) => {
        const [, other] = /^arn:[^:]+:iam::(\d{12}):/.exec(String(at(deployment, ...path))) ?? [];
        return other === account ? undefined : other;
    };
    const broken = (path, message, suggestion) => {
        const other = ofAnother(path);
        return other === undefined ? [] : [{ path, message: message(other), suggestion }];
    };
    const policies = [
        ...(at(deployment, "deploy_role", "existing") === true
            ? []
            : [["deploy_role", "permissions_boundary"], ...managedPolicies(deployment)]),
        ["ci", "permissions_boundary"],
    ];
    return [
        ...broken(["aws", "assume_role_arn"], (other) => `is a role of account ${other}, in which Terraform would work then; it must be one of ${account}`, `Name a role of ${account}; the caller may be of any account that this role trusts`),
        ...policies.flatMap((path) => broken(path, (other) => `is a policy of account ${other}, which no role of ${account} can have`, `Name a policy of ${account}, or one of AWS's own`)),
        ...broken(["ci", "oidc_provider_arn"], (other) => `is a provider of account ${other}, which the roles of ${account} cannot trust`, `Name the one of ${account}, or leave it out for one to be made`),
    ];
};
/** The places in S3 that a KMS key may encrypt, each with the name of its key for it. */
const encryptedPlaces = (deployment) => [
    [["backend", "s3"], "kms_key_id"],
    [["cluster", "cluster_log_conf", "s3"], "kms_key"],
    ...list(deployment, "cluster", "init_scripts").map((_, index) => [["cluster", "init_scripts", index, "s3"], "kms_key"]),
];
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html: the bucket's region is the key's. */
const keysAreOfTheBucketsRegion = (deployment) => encryptedPlaces(deployment).flatMap(([place, key]) => {
    const region = rule_text(deployment, ...place, "region");
    const [, ofKey] = /^arn:[^:]+:kms:([^:]+):/.exec(rule_text(deployment, ...place, key) ?? "") ?? [];
    return region === undefined || ofKey === undefined || ofKey === region
        ? []
        : [
            {
                path: [...place, key],
                message: `is a key of ${ofKey}; for a bucket in ${region} it must be a key of ${region}`,
            },
        ];
});

// EXTERNAL MODULE: ./src/config/github-oidc.ts
var github_oidc = __webpack_require__(4101);
;// CONCATENATED MODULE: ./src/config/role-rules.ts
/** The IAM roles that the deployments of a file name: two that must not be one. */



/** In the order in which a clash is told: of the later one. A workspace's role is there before anything is made. */
const kinds = ["workspace", "deploy", ...names/* ciRoles */.w8];
/**
 * Gives the deploy roles that are a workspace's role, and the roles of `ci:` that are any other role; paths begin at the
 * top of the file. One deploy role that two deployments make is not among them.
 */
const roleRules = (deployments) => {
    const roles = Object.entries(deployments).flatMap(([name, deployment]) => rolesOf(name, deployment));
    const owners = new Map();
    return kinds
        .flatMap((kind) => roles.filter((role) => role.kind === kind))
        .flatMap((role) => {
        // https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html: names that differ in case alone clash.
        const key = JSON.stringify([role.account, role.name.toLowerCase()]);
        const owner = owners.get(key);
        if (owner === undefined)
            owners.set(key, role);
        return owner === undefined ? [] : clash(role, owner, deployments[role.deployment]);
    });
};
const rolesOf = (deployment, data) => {
    const account = rule_text(data, "aws", "account_id");
    const workspaceRole = rule_text(data, "workspace", "aws_role");
    const named = (kind, name, of = account) => of === undefined || name === undefined ? [] : [{ kind, deployment, account: of, name }];
    return [
        ...named("workspace", workspaceRole?.split("/").at(-1), workspaceRole?.split(":")[4] ?? account),
        ...named("deploy", rule_text(data, "deploy_role", "name")),
        ...(makesCiRoles(data)
            ? names/* ciRoles */.w8.flatMap((kind) => named(kind, rule_text(data, "ci", `${kind}_role_name`) ?? (0,names/* ciRoleName */.uz)(deployment, kind)))
            : []),
    ];
};
const words = {
    workspace: "the AWS role of the workspace",
    deploy: "the deploy role",
    plan: "the plan role",
    apply: "the apply role",
};
const clash = (role, owner, deployment) => {
    const other = `${words[owner.kind]} of \`${owner.deployment}\``;
    const top = ["deployments", role.deployment];
    if (role.kind === "plan" || role.kind === "apply") {
        const key = `${role.kind}_role_name`;
        const usual = (0,names/* ciRoleName */.uz)(role.deployment, role.kind);
        return [
            {
                path: [...top, "ci", key],
                message: `must not be ${other}: \`bootstrap\` makes a role of its own for GitHub Actions`,
                suggestion: role.name === usual ? `Set \`${key}\`` : `Leave it out for \`${usual}\`, or give it another name`,
            },
        ];
    }
    if (role.kind !== "deploy" || owner.kind !== "workspace")
        return [];
    const path = [...top, "deploy_role", "name"];
    // https://docs.databricks.com/aws/en/admin/cloud-configurations/aws/sagemaker: steps 1 and 4 are about two roles.
    return at(deployment, "deploy_role", "existing") === true
        ? [
            {
                path,
                message: `must not be ${other}: the role of an instance profile is another than the one that Databricks assumes`,
                suggestion: "Name the role that clusters get by their instance profile",
            },
        ]
        : [
            {
                path,
                message: `must not be ${other}: with the deploy role's trust Databricks could not assume it any more`,
                suggestion: "Give the deploy role a name of its own; step 4 lets the workspace's role pass it",
            },
        ];
};

;// CONCATENATED MODULE: ./src/config/secret-rules.ts
/** Secrets that are written down where only their names belong. */


/** What a variable is called that holds a secret, such as AWS_SECRET_ACCESS_KEY, DATABRICKS_TOKEN or DB_PASSWORD. */
const secretName = /(^|_)(PASSWORD|SECRET|TOKEN|SECRET_ACCESS_KEY)$/i;
/** Nothing at all, or another variable's name, which the shell of a node puts its value in the place of. */
const withoutSecret = /^(\$\w+|\$\{\w+\})?$/;
/**
 * Gives the environment variables of the cluster that are called like a secret and hold a text of the file: it would
 * stand in git, in Terraform's state and for everybody who may look at the cluster. The text itself is in no message.
 * https://docs.databricks.com/aws/en/security/secrets/secrets-spark-conf-env-var
 */
const secretRules = (deployment) => keys(deployment, "cluster", "spark_env_vars").flatMap((name) => {
    const path = ["cluster", "spark_env_vars", name];
    const value = at(deployment, ...path);
    if (typeof value !== "string" || !secretName.test(name))
        return [];
    return withoutSecret.test(value) || (0,config_cluster/* isSecretReference */.IC)(value)
        ? []
        : [
            {
                path,
                message: "is called like a secret, and must be one of the workspace, as {{secrets/SCOPE/KEY}}",
                suggestion: "Put the secret into the workspace, `databricks secrets put-secret SCOPE KEY`; call a variable that holds none by another name",
            },
        ];
});

;// CONCATENATED MODULE: ./src/config/tag-rules.ts
/** The tags that one resource gets from several keys of a deployment. */


const ofTheRole = [
    { what: "the role", path: ["deploy_role", "tags"], ignoresCase: true },
    {
        what: "the instance profile",
        path: ["overrides", "aws_iam_instance_profile.instance_profile", "tags"],
        ignoresCase: false,
    },
];
const ofContinuousIntegration = { what: "the roles of `ci`", path: ["ci", "tags"], ignoresCase: true };
/** Gives what breaks where `aws.tags` and another key tag one resource: too many tags, or one key in two spellings. */
const tagRules = (deployment) => {
    const shared = keys(deployment, "aws", "tags");
    // More than that is told of `aws.tags` itself.
    if (shared.length > fields/* mostTags */.hp)
        return [];
    const made = [
        ...(at(deployment, "deploy_role", "existing") === true ? [] : ofTheRole),
        ...(at(deployment, "ci") === undefined ? [] : [ofContinuousIntegration]),
    ];
    return made.flatMap(({ what, path, ignoresCase }) => {
        const own = keys(deployment, ...path);
        return [...tooMany(what, path, shared, own), ...(ignoresCase ? spellings(path, shared, own) : [])];
    });
};
const tooMany = (what, path, shared, own) => {
    const count = new Set([...shared, ...own]).size;
    if (own.length > fields/* mostTags */.hp || count <= fields/* mostTags */.hp)
        return [];
    return [
        { path, message: `makes ${count} tags on ${what}, together with \`aws.tags\`; AWS takes at most ${fields/* mostTags */.hp}` },
    ];
};
const spellings = (path, shared, own) => {
    const first = new Map();
    return [...shared, ...own].flatMap((key, index) => {
        const other = first.get(key.toLowerCase());
        if (other === undefined)
            first.set(key.toLowerCase(), key);
        return other === undefined || other === key
            ? []
            : [
                {
                    path: index < shared.length ? ["aws", "tags", key] : [...path, key],
                    message: `differs from the tag \`${other}\` in upper and lower case alone; on a role AWS takes both for one`,
                },
            ];
    });
};

;// CONCATENATED MODULE: ./src/config/rules.ts
/** The rules between keys, and between deployments. They look at raw data, so that they run on a bad file too. */














/** What breaks within one deployment, its defaults merged in; paths begin at the deployment. */
const deploymentRules = (deployment) => [
    ...rules.map((rule) => rule(deployment)).filter((broken) => broken !== undefined),
    ...regionRules(deployment),
    ...arnRules(deployment),
    ...granteesAreDifferent(deployment),
    ...tagRules(deployment),
    ...clusterRules(deployment),
    ...secretRules(deployment),
];
const partitionFitsRegion = (deployment) => {
    const region = rule_text(deployment, "aws", "region");
    const partition = rule_text(deployment, "aws", "partition");
    if (region === undefined || partition === undefined || partition === partitionOf(region))
        return undefined;
    return { path: ["aws", "partition"], message: `must be ${partitionOf(region)}, the partition of ${region}` };
};
/** Two grants to one principal are one object in the workspace: without the one, the other is gone too. */
const granteesAreDifferent = (deployment) => ["groups", "users", "service_principals"].flatMap((key) => {
    const names = list(deployment, "grant_to", key).map(String);
    const lowerCase = names.map((name) => name.toLowerCase());
    return names.flatMap((name, index) => {
        const first = lowerCase.indexOf(name.toLowerCase());
        return first === index
            ? []
            : [
                {
                    path: ["grant_to", key, index],
                    message: `names whom \`${names[first]}\` names; to Databricks upper and lower case are the same`,
                },
            ];
    });
});
const workspaceRoleIsInReach = (deployment) => {
    const account = rule_text(deployment, "aws", "account_id");
    const roleAccount = rule_text(deployment, "workspace", "aws_role")?.split(":")[4];
    const external = at(deployment, "workspace", "pass_role") === "external";
    if (account === undefined || roleAccount === undefined || roleAccount === account || external)
        return undefined;
    return {
        path: ["workspace", "aws_role"],
        message: `is a role of account ${roleAccount}, which a run in account ${account} cannot change; it needs \`pass_role: external\``,
    };
};
const hostIsAWorkspaceOnAws = (deployment) => {
    const host = rule_text(deployment, "workspace", "host") ?? "";
    const path = ["workspace", "host"];
    if (/\.(azuredatabricks\.net|gcp\.databricks\.com|databricks\.azure\.(us|cn))/.test(host)) {
        return { path, message: "must be a Databricks workspace on AWS" };
    }
    if (/^https:\/\/accounts\./.test(host)) {
        return { path, message: "is Databricks' account console; it must be the workspace's own address" };
    }
    return undefined;
};
const backendIsOne = (deployment) => {
    const backend = at(deployment, "backend");
    if (!isData(backend))
        return undefined;
    const named = config_backend/* backendTypes */._q.filter((type) => Object.hasOwn(backend, type)).length;
    // One of another kind is told as a key that is not known.
    if (named === 1 || (named === 0 && Object.keys(backend).length > 0))
        return undefined;
    return { path: ["backend"], message: `must have exactly one of ${config_backend/* backendTypes */._q.join(", ")}` };
};
const stateIsLocked = (deployment) => at(deployment, "backend", "s3", "use_lockfile") === false &&
    at(deployment, "backend", "s3", "dynamodb_table") === undefined
    ? {
        path: ["backend", "s3", "use_lockfile"],
        message: "must be true unless `dynamodb_table` is set: without either, nothing locks the state",
    }
    : undefined;
/** https://docs.databricks.com/aws/en/compute/custom-containers#limitations */
const imageFitsRuntime = (deployment) => {
    const version = rule_text(deployment, "cluster", "spark_version") ?? "";
    const isForMachineLearning = version.split("-").includes("ml") ||
        at(deployment, "overrides", "databricks_cluster.cluster", "use_ml_runtime") === true;
    if (at(deployment, "cluster", "docker_image") === undefined || !isForMachineLearning)
        return undefined;
    return {
        path: ["cluster", "docker_image"],
        message: "is a container's image, which no runtime for machine learning takes",
        suggestion: "Take a runtime without -ml- for `spark_version`, or leave the image out",
    };
};
const rules = [
    partitionFitsRegion,
    workspaceRoleIsInReach,
    hostIsAWorkspaceOnAws,
    backendIsOne,
    stateIsLocked,
    imageFitsRuntime,
];
/** https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster: it has no workers to count. */
const isSingleNode = (deployment) => {
    const override = at(deployment, "overrides", "databricks_cluster.cluster");
    return at(override, "is_single_node") === true && at(override, "kind") === "CLASSIC_PREVIEW";
};
const clusterRules = (deployment) => {
    const cluster = at(deployment, "cluster");
    if (!isData(cluster))
        return [];
    const path = ["cluster"];
    const lacks = (...keys) => !keys.some((key) => key in cluster);
    const [least, greatest] = [at(cluster, "autoscale", "min_workers"), at(cluster, "autoscale", "max_workers")];
    const broken = config_cluster/* clusterAlternatives */.pQ
        .filter((keys) => keys.every((key) => says(cluster, key)))
        .map((keys) => `must have only one of ${keys.join(", ")}`);
    if (lacks("num_workers", "autoscale", "policy_id") && !isSingleNode(deployment)) {
        broken.push("must have num_workers or autoscale");
    }
    if (lacks("node_type_id", "instance_pool_id", "policy_id"))
        broken.push("must have node_type_id or instance_pool_id");
    // The provider leaves the driver's pool out of its request then, even where a policy fixes the workers'.
    if ("driver_instance_pool_id" in cluster && lacks("node_type_id", "instance_pool_id")) {
        broken.push("must have instance_pool_id beside driver_instance_pool_id");
    }
    if (typeof least === "number" && typeof greatest === "number" && least > greatest) {
        broken.push("must have autoscale.min_workers at most autoscale.max_workers");
    }
    return broken.map((message) => ({ path, message }));
};
const keysOfTheOwner = [
    ["deploy_role", "description"],
    ["deploy_role", "permissions_boundary"],
    ["deploy_role", "max_session_duration"],
    ["deploy_role", "tags"],
    ["deploy_role", "inline_policy_name"],
    ["deploy_role", "managed_policies"],
    ["deploy_role", "create_before_destroy"],
    ["overrides", "aws_iam_role.deploy_role"],
    ["overrides", "aws_iam_instance_profile.instance_profile"],
];
/** Keys of a deployment's own map (not of the defaults) that say something about what it does not make. */
const needlessKeyRules = (own, deployment) => {
    const needless = (paths, message) => paths.filter((path) => at(own, ...path) !== undefined).map((path) => ({ path, message }));
    return [
        ...(at(deployment, "deploy_role", "existing") === true
            ? needless(keysOfTheOwner, "has no effect on a role that is somebody else's")
            : []),
        ...list(own, "adopt").flatMap((part, index) => {
            const message = whyNotMade(deployment, part);
            return message === undefined ? [] : [{ path: ["adopt", index], message }];
        }),
        ...(at(deployment, "cluster") === undefined
            ? needless([["overrides", "databricks_cluster.cluster"]], "has no effect without `cluster`")
            : []),
    ];
};
/** Why a deployment does not make a part that it adopts, so that nothing of it would be taken over. */
const whyNotMade = (deployment, part) => {
    if (part === "pass_role") {
        return at(deployment, "workspace", "pass_role") === "external"
            ? "has no effect with `pass_role: external`, which makes nothing on the workspace's role"
            : undefined;
    }
    return part !== "registration" && at(deployment, "deploy_role", "existing") === true
        ? "has no effect on a role that is somebody else's"
        : undefined;
};
const claims = [
    {
        what: "the state",
        path: ["backend"],
        remedy: "each deployment needs a state of its own",
        of: (deployment, name) => {
            const s3 = at(deployment, "backend", "s3");
            const cloud = at(deployment, "backend", "cloud");
            if (s3 !== undefined)
                return ["s3", rule_text(s3, "bucket"), rule_text(s3, "key")];
            if (cloud !== undefined) {
                const host = (rule_text(cloud, "hostname") ?? config_backend/* defaultCloudHost */.Jc).toLowerCase();
                return ["cloud", host, rule_text(cloud, "organization"), rule_text(cloud, "workspace")];
            }
            if (at(deployment, "backend", "local") === undefined)
                return undefined;
            return ["local", (0,external_node_path_.normalize)(rule_text(deployment, "backend", "local", "path") ?? (0,names/* localStateName */.Sv)(name))];
        },
    },
    {
        what: "the role",
        path: ["deploy_role", "name"],
        remedy: "where the deployments share it, one of them needs `existing: true`",
        of: (deployment) => at(deployment, "deploy_role", "existing") === true
            ? undefined
            : // https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html: names that differ in case alone clash.
                [rule_text(deployment, "aws", "account_id"), rule_text(deployment, "deploy_role", "name")?.toLowerCase()],
    },
    {
        what: "the instance profile in this workspace",
        path: ["workspace", "host"],
        remedy: "one deployment per role and workspace is enough",
        of: (deployment) => [rule_text(deployment, "workspace", "host"), rule_text(deployment, "deploy_role", "name")],
    },
    {
        what: "the PassRole policy on the workspace's role",
        path: ["workspace", "aws_role"],
        remedy: "where the workspaces share that role, the other deployment needs `pass_role: external`",
        of: (deployment) => {
            if (at(deployment, "workspace", "pass_role") === "external")
                return undefined;
            const role = rule_text(deployment, "deploy_role", "name");
            return [
                rule_text(deployment, "aws", "account_id"),
                rule_text(deployment, "workspace", "aws_role")?.split("/").at(-1),
                rule_text(deployment, "workspace", "pass_role_policy_name") ?? (role && (0,names/* passRolePolicyName */.TT)(role)),
            ];
        },
    },
    {
        what: "GitHub's OIDC provider",
        path: ["ci"],
        remedy: "an account has only one",
        suggestion: (deployment) => {
            const partition = partitionOf(rule_text(deployment, "aws", "region") ?? "");
            return `Add \`oidc_provider_arn: ${(0,github_oidc/* githubProviderArn */.s)(partition, rule_text(deployment, "aws", "account_id") ?? "")}\` here`;
        },
        of: (deployment) => (makesOidcProvider(deployment) ? [rule_text(deployment, "aws", "account_id")] : undefined),
    },
];
/** Things that two deployments would fight over; paths begin at the top of the file. */
const rulesBetween = (deployments) => [
    ...brokenClaims(deployments),
    ...roleRules(deployments),
];
const brokenClaims = (deployments) => claims.flatMap(({ what, path, remedy, suggestion, of }) => {
    const owners = new Map();
    return Object.entries(deployments).flatMap(([name, deployment]) => {
        const parts = of(deployment, name);
        if (parts === undefined || parts.includes(undefined))
            return [];
        const owner = owners.get(JSON.stringify(parts));
        if (owner === undefined)
            owners.set(JSON.stringify(parts), name);
        return owner === undefined
            ? []
            : [
                {
                    path: ["deployments", name, ...path],
                    message: `makes for \`${name}\` ${what} that \`${owner}\` makes; ${remedy}`,
                    ...(suggestion && { suggestion: suggestion(deployment) }),
                },
            ];
    });
});
/** Gives the acceptances of `review:` that are for a deployment which the file does not have. */
const reviewRules = (review, deployments) => {
    const names = Object.keys(deployments);
    return list(review, "accept").flatMap((entry, index) => {
        const name = rule_text(entry, "deployment");
        if (name === undefined || Object.hasOwn(deployments, name))
            return [];
        return [
            {
                path: ["review", "accept", index, "deployment"],
                message: `must be a deployment of this file, but is ${JSON.stringify(name)}`,
                suggestion: (0,suggest/* didYouMean */.a)(name, names) ?? `The deployments are ${names.join(", ")}`,
            },
        ];
    });
};

// EXTERNAL MODULE: ./src/config/schema.ts + 4 modules
var config_schema = __webpack_require__(87032);
;// CONCATENATED MODULE: ./src/config/load.ts
/** A configuration file's text \u2192 Configuration, with every mistake at once. */











/** Pure: `file` only names the text in messages. Throws UserError with every mistake of the file. */
const parseConfiguration = (text, file) => {
    const yaml = parseYaml(text, file);
    const { data, problems: doubts, refused } = yaml;
    if (data === null && doubts.length === 0) {
        throw new errors/* UserError */.yo({ message: "The file is empty.", location: { file }, suggestion: `See ${smallestFile}` });
    }
    const judged = judgeFile(data, file);
    const { result } = judged;
    const problems = [...doubts, ...refused, ...without(refused, problemsOf(judged, yaml))];
    if (!result.success || problems.length > 0)
        throw fileError(file, problems);
    const { deployments, review } = result.data;
    return {
        configuration: {
            version: 1,
            deployments: Object.entries(deployments).map(([name, deployment]) => resolveDeployment(name, deployment)),
            review: resolveReview(review),
        },
        locateDeployment: (name) => yaml.locate(["deployments", name], "key"),
    };
};
/** Zod hands on the mistakes of a part as arguments of a call, of which the stack holds some hundred thousand. */
const judgeFile = (data, file) => {
    try {
        return judge(data);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new errors/* UserError */.yo({
            message: "The file has too many mistakes to tell of them.",
            location: { file },
            suggestion: "Try it with one deployment: what `defaults` has wrong is wrong in each",
        });
    }
};
const judge = (data) => {
    const merged = mergeDefaults(data);
    const schema = isData(merged) && Object.hasOwn(merged, "defaults") ? config_schema/* fileSchema */.Mz : config_schema/* fileWithoutDefaults */.tp;
    // Compiling the schema costs more than it saves, even with a thousand deployments.
    const result = schema.safeParse(merged, { jitless: true });
    return { data, merged, result, issues: withMisnamed(result.error?.issues ?? [], merged) };
};
/** What schema and rules find; of a file with misspelt keys, what they find once those are right. */
const problemsOf = ({ data, merged, issues }, yaml) => {
    const certain = yaml.problems.length > 0 ? certainIssues(issues, merged, yaml) : issues;
    const unknown = certain.filter(({ code }) => code === "unrecognized_keys");
    const meant = meantKeys(unknown, config_schema/* fileSchema */.Mz, data);
    if (meant.size > 0) {
        const corrected = problemsOf(judge(asMeant(data, meant)), locatedAsMeant(yaml, meant));
        return [...toProblems(unknown, config_schema/* fileSchema */.Mz, merged, yaml), ...corrected];
    }
    const told = toProblems(certain, config_schema/* fileSchema */.Mz, merged, yaml);
    if (yaml.problems.length > 0)
        return told;
    const refused = new Set(issues.filter((issue) => !unknown.includes(issue)).map(({ path }) => pathKey(toConfigPath(path))));
    const broken = brokenRules(data, withoutRefused(merged, refused)).filter(({ path }) => !refused.has(pathKey(path)));
    return [...told, ...broken.map((each) => ruleProblem(each, yaml))];
};
/** The data with nothing in the place of each single value that the schema refuses: what follows from one is no other mistake. */
const withoutRefused = (data, refused, path = []) => {
    if (refused.size === 0)
        return data;
    if (Array.isArray(data))
        return data.map((item, index) => withoutRefused(item, refused, [...path, index]));
    if (!isData(data))
        return refused.has(pathKey(path)) ? null : data;
    const entries = Object.entries(data).map(([key, value]) => [key, withoutRefused(value, refused, [...path, key])]);
    return Object.fromEntries(entries);
};
/** The problems that are at no place of another one. */
const without = (others, problems) => {
    const places = new Set(others.map(placeText));
    return problems.filter((problem) => problem.location === undefined || !places.has(placeText(problem)));
};
const placeText = ({ location }) => `${location?.line}:${location?.column}`;
/**
 * Beside YAML's own mistakes, those of keys and values on other lines that are there. What is missing, and what does not
 * go together, may only seem so.
 */
const certainIssues = (issues, merged, yaml) => {
    const doubtful = new Set(yaml.problems.map(({ location }) => location?.line));
    const isCertain = (path, part) => !doubtful.has(yaml.locate(placeOf(yaml, path).path, part)?.line);
    return issues.flatMap((issue) => {
        const path = toConfigPath(issue.path);
        if (issue.code === "unrecognized_keys") {
            const keys = issue.keys.filter((key) => isCertain([...path, key], "key"));
            return keys.length === 0 ? [] : [{ ...issue, keys }];
        }
        const isThere = at(merged, ...path) !== undefined;
        return issue.code !== "custom" && isThere && isCertain(path, "value") ? [issue] : [];
    });
};
/** Zod looks at no deployment whose name is wrong, so that its mistakes would come only once the name is right. */
const withMisnamed = (issues, merged) => issues.flatMap((issue) => {
    const [top, name, ...rest] = issue.path;
    if (issue.code !== "invalid_key" || top !== "deployments" || rest.length > 0)
        return [issue];
    const { error } = config_schema/* deploymentSchema */.fP.safeParse(at(merged, top, String(name)), { jitless: true });
    return [issue, ...(error?.issues ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))];
});
/** The file's data with the defaults merged into every deployment. */
const mergeDefaults = (data) => {
    if (!isData(data) || !isData(data["deployments"]))
        return data;
    const deployments = Object.entries(data["deployments"]).map(([name, own]) => [
        name,
        withDefaults(own, data["defaults"]),
    ]);
    return { ...data, deployments: Object.fromEntries(deployments) };
};
const brokenRules = (data, merged) => {
    if (!isData(data) || !isData(merged) || !isData(merged["deployments"]))
        return [];
    const own = isData(data["deployments"]) ? data["deployments"] : {};
    const within = Object.entries(merged["deployments"]).flatMap(([name, deployment]) => [...deploymentRules(deployment), ...needlessKeyRules(own[name], deployment), ...ciRules(name, deployment)].map((broken) => ({ ...broken, path: ["deployments", name, ...broken.path] })));
    return [...within, ...rulesBetween(merged["deployments"]), ...reviewRules(merged["review"], merged["deployments"])];
};
const ruleProblem = ({ path, message, suggestion }, yaml) => {
    const place = placeOf(yaml, path);
    return {
        message: `${subject(place.path)} ${message}.`,
        ...(place.location && { location: place.location }),
        ...(suggestion !== undefined && { suggestion }),
    };
};

;// CONCATENATED MODULE: ./src/config/read.ts
/** Reads a configuration file from the disk. */





/** The largest file that is read, in bytes: about 2,000 deployments. */
const maxFileBytes = 2 * 1024 * 1024;
/**
 * Reads and parses a file; the paths of local states become absolute, from the file's folder. Throws UserError where
 * the file cannot be read or holds mistakes; they call the file by `name`.
 */
const readConfiguration = (file, name = file) => {
    // What a variable gives that is not set.
    if (file === "") {
        throw new errors/* UserError */.yo({
            message: "The name of the configuration file is empty.",
            suggestion: "Name it, or leave it out for sagemaker-auth.yaml",
        });
    }
    return parseConfigurationAt((0,external_node_path_.resolve)(file), decodeConfiguration(readFile(file, name), name), name);
};
/**
 * Parses a text as the file at `path`, from whose folder local states are taken; so that another revision of a file can
 * be compared with the one on the disk. Throws UserError with every mistake, in which `file` names the text.
 */
const parseConfigurationAt = (path, text, file) => {
    const loaded = parseConfiguration(text, file);
    const { configuration, locateDeployment } = loaded;
    const deployments = configuration.deployments.map((deployment) => anchorState(deployment, (0,external_node_path_.dirname)(path), locateDeployment(deployment.name) ?? { file }));
    return { ...loaded, configuration: { ...configuration, deployments } };
};
/** Bytes \u2192 text. Throws UserError where there are too many of them, or they are not UTF-8. */
const decodeConfiguration = (bytes, file) => {
    if (bytes.length > maxFileBytes) {
        throw new errors/* UserError */.yo({ message: `The file is larger than ${maxFileBytes / 1024 / 1024} MiB.`, location: { file } });
    }
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new errors/* UserError */.yo({ message: "The file is not UTF-8 text.", location: { file } });
    }
};
/** At once, because Node's threads take longer to start than the file takes to read. */
const readFile = (file, name) => {
    try {
        const descriptor = (0,external_node_fs_.openSync)(file, "r");
        try {
            return readUpTo(descriptor, maxFileBytes + 1);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch (error) {
        throw readError(error, name);
    }
};
/** The file's first bytes. Its size says nothing of a pipe, such as `<(envsubst < template)`, which comes in pieces. */
const readUpTo = (descriptor, limit) => {
    const chunks = [];
    let left = limit;
    while (left > 0) {
        const chunk = new Uint8Array(Math.min(left, chunkBytes));
        const bytesRead = (0,external_node_fs_.readSync)(descriptor, chunk);
        if (bytesRead === 0)
            break;
        chunks.push(chunk.subarray(0, bytesRead));
        left -= bytesRead;
    }
    return Buffer.concat(chunks);
};
const chunkBytes = 64 * 1024;
const readError = (error, file) => {
    const refused = (0,errors/* systemErrorOf */.b4)(error);
    if (refused === undefined)
        return error;
    const messages = {
        ENOENT: "There is no such file.",
        EISDIR: "This is a directory; it must be a file.",
        EACCES: "The file may not be read.",
        ENOTDIR: "A part of this path is a file, not a directory.",
        ELOOP: "There are too many symbolic links in this path.",
        ENAMETOOLONG: "The path is too long.",
    };
    const message = messages[refused.code] ?? `It cannot be read: ${refused.words}.`;
    const suggestion = refused.code === "ENOENT" ? `Write it, beginning with ${smallestFile}, or name another file` : undefined;
    return new errors/* UserError */.yo({ message, location: { file }, ...(suggestion && { suggestion }) }, { cause: error });
};
/** The state's path has nothing of the kind by itself, the folder of the file may. */
const anchorState = (deployment, directory, location) => {
    const { backend, name } = deployment;
    if (backend.type !== "local" || backend.path === undefined)
        return deployment;
    const path = (0,external_node_path_.resolve)(directory, backend.path);
    if (!/[$%]\{/.test(path))
        return { ...deployment, backend: { ...backend, path } };
    throw new errors/* UserError */.yo({
        message: `The local state of \`${name}\` would be ${path}, whose \${ or %{ is an expression to OpenTofu.`,
        location,
        suggestion: "Move the configuration to a folder without them",
    });
};


/***/ })

};
;