"use strict";
exports.id = 3321;
exports.ids = [3321,4311];
exports.modules = {

/***/ 31633:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./src/common/errors.ts
var common_errors = __webpack_require__(71922);
// EXTERNAL MODULE: ./src/common/in-english.ts
var in_english = __webpack_require__(53264);
// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 11 modules
var dist_src = __webpack_require__(2012);
// EXTERNAL MODULE: ./src/github/failure.ts
var failure = __webpack_require__(28881);
// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var request_error_dist_src = __webpack_require__(31015);
;// CONCATENATED MODULE: ./src/github/retry.ts


/** A request longer than this is not waited for: the job would only burn minutes. */
const longestWait = 120_000;
const attempts = 4;
/**
 * Sends a request up to four times. What GitHub refused for its limits was not done, so it is sent again when GitHub
 * says; after a 5xx or a broken connection nobody knows whether it was done, so only what may be done twice is sent
 * again. (octokit's own plugins for this repeat a POST after a 502, which makes a second comment, and know no clock
 * but the real one.)
 * Source: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
const sendWithRetry = async (call, isRepeatable, send, { clock, log }) => {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await send();
        }
        catch (error) {
            const wait = error instanceof request_error_dist_src/* RequestError */.G ? waitBefore(error, attempt, isRepeatable, clock) : undefined;
            if (wait === undefined || attempt === attempts || wait > longestWait)
                throw error;
            const what = error instanceof Error ? error.message : "no answer";
            log.info(`${call}: ${what}. Attempt ${attempt} of ${attempts}; waiting ${Math.ceil(wait / 1000)} s.`);
            await clock.sleep(wait);
        }
    }
};
/** Milliseconds to wait, or undefined where sending it again is no use or no good. */
const waitBefore = (error, attempt, isRepeatable, clock) => {
    if ((0,failure/* isRateLimit */.a5)(error))
        return limitWait(error, attempt, clock);
    // Octokit gives 500 to a connection that breaks, too.
    return error.status >= 500 && isRepeatable ? 1000 * 2 ** (attempt - 1) : undefined;
};
/** GitHub says by its own clock when a limit is renewed, and the machine's may be wrong. */
const limitWait = (error, attempt, clock) => {
    const headers = error.response?.headers ?? {};
    const retryAfter = Number(headers["retry-after"]);
    if (Number.isFinite(retryAfter))
        return retryAfter * 1000;
    const reset = Number(headers["x-ratelimit-reset"]);
    if (String(headers["x-ratelimit-remaining"]) === "0" && Number.isFinite(reset)) {
        const now = answeredAt(headers.date) ?? clock.now().getTime();
        return Math.max(0, reset * 1000 - now) + 1000;
    }
    return 60_000 * attempt;
};
/** When GitHub answered, by its own clock, in milliseconds since 1970; undefined where its `Date` does not tell. */
const answeredAt = (date) => {
    const milliseconds = Date.parse(date ?? "");
    return Number.isNaN(milliseconds) ? undefined : milliseconds;
};

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
;// CONCATENATED MODULE: ./src/github/send.ts



/** What we call ourselves to GitHub. */
const userAgent = "sagemaker-auth-action";
/** Makes ready to call GitHub with the token; nothing is sent yet. */
const openSender = (options) => {
    const { repository, token, apiUrl, fetch, clock, timeoutMilliseconds } = options;
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, userAgent, request: { fetch } });
    let ahead = 0;
    const sendOnce = async (route, parameters, request) => {
        const answer = await octokit.request(route, {
            ...(route.includes("{owner}") ? { owner: repository.owner, repo: repository.name } : {}),
            ...parameters,
            headers: { "x-github-api-version": "2022-11-28" },
            request: { ...request, signal: AbortSignal.timeout(timeoutMilliseconds) },
        });
        if (isBrokenOff(answer))
            throw (0,failure/* brokenOff */.H1)(answer.url);
        const at = answeredAt(answer.headers.date);
        if (at !== undefined)
            ahead = at - clock.now().getTime();
        return answer;
    };
    return {
        now: () => new Date(clock.now().getTime() + ahead),
        send: async (route, parameters, request) => {
            const isRepeatable = !route.startsWith("POST ") || route === "POST /graphql";
            try {
                return await sendWithRetry(route, isRepeatable, () => sendOnce(route, parameters, request), options);
            }
            catch (error) {
                throw (0,failure/* toGitHubError */.Lg)(route, error);
            }
        },
    };
};
/** Of JSON that ends in the middle octokit gives the text as far as it came, as if that were the answer. */
const isBrokenOff = ({ status, headers, data }) => status < 300 && status !== 204 && typeof data === "string" && headers["content-type"]?.includes("json") === true;

;// CONCATENATED MODULE: ./src/github/download.ts





/** Gives what downloads; it knows no token that it could send. */
const downloader = (options) => {
    const { fetch, timeoutMilliseconds } = options;
    const stranger = new dist_src/* Octokit */.E({ userAgent: userAgent, request: { fetch, parseSuccessResponseBody: false } });
    const downloadOnce = async (url, limit) => {
        const signal = AbortSignal.timeout(timeoutMilliseconds);
        const { data } = await stranger.request(`GET ${url}`, { request: { signal } });
        try {
            return await readAtMost(data, limit);
        }
        catch (error) {
            throw error instanceof common_errors/* UserError */.yo ? error : (0,failure/* brokenOff */.H1)(url, error);
        }
    };
    return async (url, limit) => {
        try {
            return await sendWithRetry("Downloading an artifact", true, () => downloadOnce(url, limit), options);
        }
        catch (error) {
            throw (0,failure/* toGitHubError */.Lg)("a download", error);
        }
    };
};
/** Reads a body and stops at the limit, whatever length was announced. */
const readAtMost = async (body, limit) => {
    if (!(body instanceof ReadableStream))
        throw new common_errors/* UserError */.yo("GitHub's answer to a download is empty.");
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        if (!(chunk instanceof Uint8Array))
            throw new common_errors/* UserError */.yo("GitHub's answer to a download is not binary.");
        length += chunk.byteLength;
        if (length > limit)
            throw new common_errors/* UserError */.yo(`A download from GitHub is longer than ${limit} bytes.`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
};

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
;// CONCATENATED MODULE: ./src/github/graphql.ts


/** An answer of the GraphQL API, whatever was asked. */
const graphqlAnswer = schemas/* object */.Ikc({
    data: schemas/* unknown */.L5J(),
    errors: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP(), type: schemas/* optional */.lqM(schemas/* string */.YjP()) }))),
});
/**
 * An enterprise server's GraphQL API is not below its REST API.
 * Source: https://docs.github.com/en/enterprise-server@latest/graphql/guides/forming-calls-with-graphql#the-graphql-endpoint
 */
const graphqlBase = (apiUrl) => apiUrl.replace(/\/api\/v3\/?$/, "/api");
/** The data of an answer. GitHubError where it tells of an error: not permitted is a 200 there, and so is a limit that is used up. */
const graphqlData = ({ data, errors }) => {
    if (errors?.[0] === undefined)
        return data;
    const said = `GitHub's GraphQL API answers: ${errors.map(({ message }) => message).join("; ")}`;
    const isForbidden = errors.some(({ type }) => type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES");
    if (isForbidden)
        throw new failure/* GitHubError */.y_(said, undefined, 403, undefined);
    const isLimited = errors.some(({ type }) => type === "RATE_LIMITED");
    throw new failure/* GitHubError */.y_(said, failure/* outageRemedy */.yR, isLimited ? 429 : 200, undefined);
};

;// CONCATENATED MODULE: ./src/github/client.ts






/** Connects to GitHub; nothing is sent yet. UserError without a token that can be sent. */
const connectGitHub = ({ timeoutMilliseconds = 30_000, ...given }) => {
    const { repository, token, apiUrl } = given;
    if (token === "") {
        throw new common_errors/* UserError */.yo({
            message: "There is no GitHub token.",
            suggestion: "Leave the input github-token out, or give it a token.",
        });
    }
    // An error of the request would quote it.
    if (!/^[!-~]+$/.test(token)) {
        throw new common_errors/* UserError */.yo({
            message: "The GitHub token holds what no token has, such as a line break.",
            suggestion: "Correct the input github-token.",
        });
    }
    const options = { ...given, timeoutMilliseconds };
    const { send, now } = openSender(options);
    const request = async (route, parameters, schema) => parseAnswer(route, (await send(route, parameters)).data, schema);
    return {
        repository,
        now,
        request,
        list: (route, parameters, schema) => allPages(send, route, parameters, schema),
        query: async (query, variables, schema) => {
            const answer = await request("POST /graphql", { baseUrl: graphqlBase(apiUrl), query, variables }, graphqlAnswer);
            return parseAnswer("POST /graphql", graphqlData(answer), schema);
        },
        locate: async (route, parameters) => {
            const { headers } = await send(route, parameters, { redirect: "manual" });
            if (headers.location === undefined)
                throw new common_errors/* UserError */.yo(`GitHub's answer to ${route} leads nowhere.`);
            return headers.location;
        },
        download: downloader(options),
    };
};
const perPage = 100;
const longestPageCount = 1000;
async function* allPages(send, route, parameters, schema) {
    for (let page = 1; page <= longestPageCount; page += 1) {
        const { data, headers } = await send(route, { ...parameters, per_page: perPage, page });
        yield* parseAnswer(route, data, schema);
        if (!/<[^<>]*>\s*;\s*rel="next"/.test(headers.link ?? ""))
            return;
    }
    throw new common_errors/* UserError */.yo(`GitHub's answer to ${route} has more than ${longestPageCount} pages.`);
}
const parseAnswer = (route, data, schema) => {
    const result = schema.safeParse(data, in_english/* inEnglish */.k);
    if (result.success)
        return result.data;
    throw new common_errors/* UserError */.yo(`GitHub's answer to ${route} is not what its description says: ${errors/* prettifyError */.S1(result.error).replaceAll("\n", " ")}`, { cause: result.error });
};

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./src/github/events.ts



/**
 * Reads an event. UserError for one that nothing is known to be right for, and for pull_request_target with the code of
 * a fork.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const parseTrigger = ({ eventName, actor }, payload) => {
    switch (eventName) {
        case "pull_request":
        case "pull_request_target":
            return pullRequestTrigger(eventName, actor, parsed(eventName, pullRequestEvent, payload));
        case "push":
            return pushTrigger(parsed(eventName, pushEvent, payload));
        case "merge_group":
            return mergeGroupTrigger(parsed(eventName, mergeGroupEvent, payload));
        case "workflow_dispatch":
            return dispatchTrigger(parsed(eventName, dispatchEvent, payload));
        case "schedule":
            return { kind: "schedule" };
        default:
            throw new common_errors/* UserError */.yo({
                message: `The event ${eventName} starts nothing here.`,
                suggestion: "Start the workflow by pull_request, push, merge_group, workflow_dispatch or schedule.",
            });
    }
};
const parsed = (eventName, schema, payload) => {
    const result = schema.safeParse(payload, in_english/* inEnglish */.k);
    if (result.success)
        return result.data;
    const problems = errors/* prettifyError */.S1(result.error).replaceAll("\n", " ");
    throw new common_errors/* UserError */.yo(`The payload of the event ${eventName} is not GitHub's: ${problems}`, { cause: result.error });
};
const sha = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{40}$/, "must be a commit"));
const repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
const withDefaultBranch = schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() });
const pullRequestEvent = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().check(api/* _positive */.NC()),
        state: schemas/* enum */.k5n(["open", "closed"]),
        merged: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
        // `null` where the account is gone, whom GitHub shows as the user ghost.
        user: schemas/* nullable */.mee(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })),
        head: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha, repo: schemas/* nullable */.mee(repository) }),
        base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha, repo: repository }),
    }),
});
/**
 * What a pull request can be planned after. Its check is the last run's for the head, so a run that planned nothing, since
 * only the text was edited, would turn the check of a plan that was stopped green.
 */
const planActions = ["opened", "synchronize", "reopened", "labeled", "unlabeled", "ready_for_review", "edited"];
const pullRequestTrigger = (eventName, actor, { action, pull_request }) => {
    const { head, base } = pull_request;
    const pullRequest = {
        number: pull_request.number,
        author: pull_request.user?.login ?? "ghost",
        head: { ref: head.ref, sha: head.sha },
        base: { ref: base.ref, sha: base.sha },
    };
    const isFork = head.repo === null || head.repo.full_name !== base.repo.full_name;
    if (eventName === "pull_request_target" && isFork)
        throw new common_errors/* UserError */.yo(forkTarget);
    if (action === "closed")
        return { kind: "pull-request-closed", pullRequest, merged: pull_request.merged === true };
    // Its comment says what became of it, and a plan shown after a merge is not what was merged.
    if (pull_request.state === "closed")
        return { kind: "nothing", reason: "The pull request is closed." };
    if (!planActions.includes(action)) {
        throw new common_errors/* UserError */.yo({
            message: `The event ${eventName} with the activity ${action} starts nothing here.`,
            suggestion: `Limit the workflow's types to ${[...planActions, "closed"].join(", ")}.`,
        });
    }
    const noSecrets = isFork ? forkWithoutSecrets : actor === "dependabot[bot]" ? dependabotWithoutSecrets : undefined;
    return { kind: "pull-request", pullRequest, ...(noSecrets === undefined ? {} : { noSecrets }) };
};
const forkTarget = {
    message: "The event pull_request_target gives secrets to a run for the code of a fork, which anybody can write; this is refused.",
    suggestion: "Start the workflow by pull_request: a fork's pull request is then previewed without credentials.",
};
const forkWithoutSecrets = "The pull request comes from a fork, and GitHub gives no secrets to its runs: this is a preview of the configuration, not a plan.";
const dependabotWithoutSecrets = "The run is for Dependabot, and GitHub gives it none of the secrets of Actions: this is a preview of the configuration, not a plan.";
const pushEvent = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP(),
    before: schemas/* string */.YjP(),
    after: schemas/* string */.YjP(),
    deleted: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
    repository: withDefaultBranch,
});
const pushTrigger = ({ ref, before, after, deleted, repository }) => {
    if (deleted)
        return { kind: "nothing", reason: `${ref} was deleted.` };
    const branch = branchOf(ref);
    if (branch === undefined) {
        throw new common_errors/* UserError */.yo({
            message: `The push of ${ref} starts nothing here.`,
            suggestion: "Limit the workflow's push to the default branch.",
        });
    }
    return { kind: "push", branch, isDefaultBranch: branch === repository.default_branch, before, after };
};
const mergeGroupEvent = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    merge_group: schemas/* object */.Ikc({ head_sha: sha, base_sha: sha, base_ref: schemas/* string */.YjP() }),
});
const mergeGroupTrigger = ({ action, merge_group }) => {
    if (action !== "checks_requested")
        return { kind: "nothing", reason: `The merge group is ${action}.` };
    const ref = branchOf(merge_group.base_ref) ?? merge_group.base_ref;
    return { kind: "merge-group", base: { ref, sha: merge_group.base_sha }, headSha: merge_group.head_sha };
};
const dispatchEvent = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), repository: withDefaultBranch });
const dispatchTrigger = ({ ref, repository }) => {
    const branch = branchOf(ref) ?? ref;
    return { kind: "dispatch", branch, isDefaultBranch: branch === repository.default_branch };
};
const branchOf = (ref) => ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : undefined;

;// CONCATENATED MODULE: ./src/github/permissions.ts



/** A call for each permission that is refused where it is missing, and changes nothing. */
const probes = {
    actions: "GET /repos/{owner}/{repo}/actions/runs",
    contents: "GET /repos/{owner}/{repo}/commits",
    issues: "GET /repos/{owner}/{repo}/issues",
    "pull-requests": "GET /repos/{owner}/{repo}/pulls",
};
/** The least that each mode works with. */
const neededPermissions = {
    preview: { permissions: ["contents: read", "pull-requests: write"], essential: ["contents"] },
    plan: {
        permissions: ["actions: read", "checks: write", "contents: read", "id-token: write", "pull-requests: write"],
        essential: ["actions", "contents", "pull-requests"],
    },
    apply: {
        permissions: ["actions: read", "contents: read", "id-token: write", "pull-requests: write"],
        essential: ["actions", "contents", "pull-requests"],
    },
    drift: {
        permissions: ["contents: read", "id-token: write", "issues: write"],
        essential: ["contents", "issues"],
    },
};
/**
 * Finds out before anything else whether the token may read what the run cannot do without; UserError names all that is
 * missing. Whether it may write cannot be asked without writing: that shows in the first write, and is a warning there, or a
 * failure where it is the issue about a drift.
 */
const requirePermissions = async (github, { permissions, essential }) => {
    const refused = await Promise.all(essential.map((name) => isRefused(github, probes[name])));
    const missing = essential.filter((_, index) => refused[index]);
    if (missing.length === 0)
        return;
    const { owner, name } = github.repository;
    throw new common_errors/* UserError */.yo({
        message: `The token may not read what this run needs of ${owner}/${name}: ${missing.join(", ")}.`,
        suggestion: `The job's permissions have to be ${permissions.join(", ")}.`,
    });
};
const isRefused = async (github, route) => {
    try {
        await github.request(route, { per_page: 1 }, schemas/* unknown */.L5J());
        return false;
    }
    catch (error) {
        if ((0,failure/* isNotPermitted */.wo)(error))
            return true;
        throw error;
    }
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/read.ts + 15 modules
var read = __webpack_require__(61849);
// EXTERNAL MODULE: ./src/terraform/lock.ts
var lock = __webpack_require__(9225);
// EXTERNAL MODULE: ./src/app/input-error.ts
var input_error = __webpack_require__(59252);
;// CONCATENATED MODULE: ./src/app/action/configuration-file.ts






/**
 * Finds the configuration inside the workspace (GITHUB_WORKSPACE). UserError for a path that leads out of it, or through
 * a symbolic link: a pull request could point either at a file of the runner's.
 */
const findConfigurationFile = (workspace, workingDirectory, config) => {
    const root = (0,external_node_fs_.realpathSync)(workspace);
    const path = (0,external_node_path_.resolve)(root, workingDirectory, config);
    requireInside(root, path, config);
    const lockFile = (0,external_node_path_.join)(path, "..", lock/* lockFileName */.x5);
    return {
        path,
        repositoryPath: (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join("/"),
        ...((0,external_node_fs_.existsSync)(lockFile) && (0,external_node_fs_.realpathSync)(lockFile) === lockFile ? { lockFile } : {}),
    };
};
/**
 * Reads the configuration as it is checked out. UserError where it cannot be read or holds mistakes, which call the file
 * as the repository does: a comment's readers know nothing of the runner's folders.
 */
const readCheckedOut = ({ path, repositoryPath }) => (0,read/* readConfiguration */.TD)(path, repositoryPath);
const requireInside = (root, path, config) => {
    if (path !== root && !path.startsWith(root + external_node_path_.sep)) {
        throw new input_error/* InputError */.d({
            message: `The configuration ${config} lies outside of the workspace.`,
            suggestion: "give a path inside the checked-out repository",
        });
    }
    if ((0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.realpathSync)(path) !== path) {
        throw new common_errors/* UserError */.yo({
            message: `The path of the configuration ${config} leads through a symbolic link.`,
            suggestion: "give the path of the file itself",
        });
    }
};

// EXTERNAL MODULE: ./src/app/action/failure.ts
var action_failure = __webpack_require__(7256);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/coerce.js
var coerce = __webpack_require__(53846);
// EXTERNAL MODULE: ./src/github/context.ts
var github_context = __webpack_require__(19556);
// EXTERNAL MODULE: ./src/github/reviewed/refusal.ts
var refusal = __webpack_require__(48345);
;// CONCATENATED MODULE: ./src/github/reviewed/pull-request.ts



const side = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP(),
    sha: schemas/* string */.YjP(),
    repo: schemas/* nullable */.mee(schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() })),
});
const listed = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    head: side,
    base: side,
    merged_at: schemas/* nullable */.mee(coerce/* date */.p6()),
    merge_commit_sha: schemas/* nullable */.mee(schemas/* string */.YjP()),
    created_at: coerce/* date */.p6(),
    closed_at: schemas/* nullable */.mee(coerce/* date */.p6()),
});
/**
 * The one pull request whose merge, squash or rebase made a pushed commit the tip of the branch. ReviewRefusal where
 * there is none, or more than one.
 */
const mergedPullRequest = async (github, { sha, branch }) => {
    const merged = await pullRequestsMergedAs(github, { sha, branch });
    const [first, ...others] = merged;
    if (first === undefined) {
        throw new refusal/* ReviewRefusal */.l("no-pull-request", `No pull request was merged into ${branch} as ${sha}, so nobody has reviewed what it does.`, "Bring the change in by a pull request; if one was merged a moment ago, run this job again.");
    }
    if (others.length > 0) {
        throw new refusal/* ReviewRefusal */.l("several-pull-requests", `${merged.map(({ number }) => `#${number}`).join(" and ")} were both merged into ${branch} as ${sha}, and their plans were reviewed apart.`, "Bring the change in by one pull request.");
    }
    return first;
};
/** The pull requests whose merge, squash or rebase made a commit the tip of a branch. */
const pullRequestsMergedAs = async (github, { sha, branch }) => {
    const merged = [];
    for await (const pull of pullRequestsWith(github, sha)) {
        const isIts = pull.merged_at !== null && pull.merge_commit_sha === sha;
        if (isIts && pull.base.ref === branch)
            merged.push(toListed(pull));
    }
    return merged;
};
/**
 * The pull request beside `other` that brought a commit of its branch to the same base branch; of several the one that did
 * it last. The commit that its merge has made is none of those: nothing is built on it before.
 */
const pullRequestThatMerged = async (github, sha, other) => {
    const merged = [];
    for await (const { number, base, merged_at, merge_commit_sha } of pullRequestsWith(github, sha)) {
        const isIts = number !== other.number && base.ref === other.baseBranch && merge_commit_sha !== sha;
        if (isIts && merged_at !== null)
            merged.push({ number, mergedAt: merged_at, base: base.sha });
    }
    return merged.sort((one, another) => another.mergedAt.getTime() - one.mergedAt.getTime())[0];
};
/** The pull requests of this repository that a commit belongs to. */
async function* pullRequestsWith(github, commit_sha) {
    const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
    for await (const pull of github.list(route, { commit_sha }, schemas/* array */.YOg(listed))) {
        if (pull.base.repo?.full_name === (0,github_context/* fullName */.fq)(github.repository))
            yield pull;
    }
}
/** One pull request, and the commit of its base branch that GitHub last merged it with. */
const readPullRequest = async (github, number) => {
    const pull = await github.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number }, listed);
    return { pull: toListed(pull), base: pull.base.sha };
};
/** Every pull request, open or closed, whose head is a branch of this repository with that name. */
const pullRequestsOfBranch = async (github, branch) => {
    const found = [];
    const parameters = { state: "all", head: `${github.repository.owner}:${branch}` };
    for await (const pull of github.list("GET /repos/{owner}/{repo}/pulls", parameters, schemas/* array */.YOg(listed))) {
        found.push(toListed(pull));
    }
    return found;
};
/** The pull requests that are open against a branch. */
const openPullRequests = async (github, base) => {
    const found = [];
    for await (const pull of github.list("GET /repos/{owner}/{repo}/pulls", { state: "open", base }, schemas/* array */.YOg(listed))) {
        found.push(toListed(pull));
    }
    return found;
};
const toListed = (pull) => ({
    number: pull.number,
    baseBranch: pull.base.ref,
    head: { sha: pull.head.sha, ref: pull.head.ref, repository: pull.head.repo?.full_name },
    openedAt: pull.created_at,
    closedAt: pull.closed_at ?? undefined,
    mergedAt: pull.merged_at ?? undefined,
});

;// CONCATENATED MODULE: ./src/app/action/courtesy.ts

/**
 * Does what is only for show: where GitHub refuses or cannot be reached that is a warning, the run goes on, and there is no
 * answer.
 */
const asCourtesy = async (log, what, work) => {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof common_errors/* UserError */.yo))
            throw error;
        log.warning(`${what}: ${error.message}`);
        return undefined;
    }
};

;// CONCATENATED MODULE: ./src/app/action/task.ts


/** The pull request that a task is about, if it is about one. */
const pullRequestOf = (task) => "pullRequest" in task ? task.pullRequest : undefined;
/** Chooses the task by mode and event. UserError for a combination that is not safe or means nothing. */
const chooseTask = (trigger, inputs) => {
    if (trigger.kind === "nothing")
        return trigger;
    switch (inputs.mode) {
        case "auto":
            return automatic(trigger, inputs);
        case "preview":
            return previewTask(trigger, inputs);
        case "plan":
            return planTask(trigger, inputs);
        case "apply":
            return applyTask(trigger, inputs);
        case "destroy":
            return destroyTask(trigger, inputs);
        case "drift":
            requireDefaultBranch(trigger, "drift");
            return { kind: "drift" };
        case "matrix":
            return matrixTask(trigger);
    }
};
const automatic = (trigger, inputs) => {
    switch (trigger.kind) {
        case "push":
            return applyTask(trigger, inputs);
        case "schedule":
            return { kind: "drift" };
        case "dispatch":
            throw new common_errors/* UserError */.yo({
                message: "workflow_dispatch does not say what to do.",
                suggestion: "set the input mode, for example from an input of the workflow",
            });
        default:
            return planTask(trigger, inputs);
    }
};
const planTask = (trigger, inputs) => {
    switch (trigger.kind) {
        case "pull-request":
            return trigger.noSecrets === undefined
                ? { kind: "plan-pull-request", pullRequest: trigger.pullRequest }
                : previewTask(trigger, inputs);
        case "pull-request-closed":
            return task_closed(trigger);
        case "merge-group":
            return { kind: "plan-merge-group", group: trigger };
        default:
            return { kind: "plan" };
    }
};
const previewTask = (trigger, { requireReview }) => {
    if (trigger.kind === "pull-request") {
        const { pullRequest, noSecrets } = trigger;
        if (noSecrets === undefined)
            return { kind: "preview-pull-request", pullRequest, reason: previewAsked };
        const reason = requireReview ? `${noSecrets} ${mergedUnplanned}` : noSecrets;
        return { kind: "preview-pull-request", pullRequest, reason };
    }
    if (trigger.kind === "pull-request-closed")
        return task_closed(trigger);
    throw new common_errors/* UserError */.yo({
        message: "mode: preview compares a pull request with its base, and this event has none.",
        suggestion: "run it on pull_request, or use mode: plan",
    });
};
const previewAsked = "The mode is preview: nothing was planned, and no credentials were used.";
const mergedUnplanned = "Merged without a plan, nothing of it is applied, unless by the input expected-fingerprint.";
const applyTask = (trigger, inputs) => {
    requireDefaultBranch(trigger, "apply");
    if (inputs.expectedFingerprints.size > 0)
        return { kind: "apply" };
    if (trigger.kind === "push")
        return { kind: "apply-merge", push: trigger };
    if (!inputs.requireReview)
        return { kind: "apply" };
    throw new common_errors/* UserError */.yo({
        message: "mode: apply needs to know what was reviewed, and this event belongs to no pull request.",
        suggestion: "give the reviewed plan's fingerprint in the input expected-fingerprint",
    });
};
const destroyTask = (trigger, { deployments, confirmDestroy }) => {
    if (trigger.kind !== "dispatch") {
        throw new common_errors/* UserError */.yo({
            message: "mode: destroy runs by workflow_dispatch alone.",
            suggestion: "start the workflow by hand, and type the deployment's name into confirm-destroy",
        });
    }
    requireDefaultBranch(trigger, "destroy");
    const [deployment, ...others] = deployments;
    if (deployment === undefined || others.length > 0) {
        throw new input_error/* InputError */.d("mode: destroy takes exactly one deployment in the input deployments.");
    }
    if (confirmDestroy === deployment)
        return { kind: "destroy", deployment };
    throw new input_error/* InputError */.d({
        message: `The input confirm-destroy is "${confirmDestroy}", not "${deployment}"; nothing was destroyed.`,
        suggestion: "type the deployment's name to confirm",
    });
};
const matrixTask = (trigger) => {
    switch (trigger.kind) {
        case "pull-request":
            return { kind: "matrix", base: trigger.pullRequest.base.sha, pullRequest: trigger.pullRequest };
        case "merge-group":
            // Its own base is the group before it in the queue, and one push may land both.
            return { kind: "matrix", base: { branch: trigger.base.ref } };
        case "push":
            return isNone(trigger.before) ? { kind: "matrix" } : { kind: "matrix", base: trigger.before };
        case "pull-request-closed":
            return task_closed(trigger);
        default:
            return { kind: "matrix" };
    }
};
/** What GitHub calls the commit before a branch was there. */
const isNone = (commit) => /^0+$/.test(commit);
const task_closed = ({ merged, pullRequest }) => merged
    ? { kind: "nothing", reason: "The pull request was merged; the push to its base applies it." }
    : { kind: "close-pull-request", pullRequest };
/** Nothing is applied from a branch that nobody has merged, nor from a pull request: UserError. */
const requireDefaultBranch = (trigger, mode) => {
    if (trigger.kind === "schedule")
        return;
    if (trigger.kind !== "push" && trigger.kind !== "dispatch") {
        throw new common_errors/* UserError */.yo({
            message: `mode: ${mode} does not run on a pull request or in a merge queue.`,
            suggestion: "run it on push to the default branch, or by workflow_dispatch",
        });
    }
    if (trigger.isDefaultBranch)
        return;
    throw new common_errors/* UserError */.yo({
        message: `mode: ${mode} runs on the default branch alone, and this run is for ${trigger.branch}.`,
        suggestion: trigger.kind === "push"
            ? "limit the workflow's push to the default branch"
            : "start the workflow from the default branch",
    });
};

;// CONCATENATED MODULE: ./src/app/action/outdated.ts



/**
 * The run, told to write no comment where its pull request is another one than it was: GitHub runs an old job again, for the
 * head of then, and what that says would stand in the place of what the present head does, or of what its merge has
 * applied. The first attempt comes too soon after the event for that.
 */
const withoutOutdatedComment = async (run, task) => {
    const pullRequest = pullRequestOf(task);
    if (run.context.runAttempt === 1 || pullRequest === undefined)
        return run;
    const { github, outside, inputs } = run;
    const isClosed = task.kind === "close-pull-request";
    const isAsItWas = await asCourtesy(outside.log, "Whether the pull request has moved on is not known", async () => {
        const { pull } = await readPullRequest(github, pullRequest.number);
        return pull.head.sha === pullRequest.head.sha && (pull.closedAt !== undefined) === isClosed;
    });
    if (isAsItWas)
        return run;
    outside.log.warning(outdated(pullRequest));
    return { ...run, inputs: { ...inputs, comment: "never" } };
};
const outdated = ({ number, head }) => `#${number} may have moved on since this run was first started for ${head.sha}, so its comment stays as it is: what this run says is in the job summary alone.`;

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/common/file-work.ts
var file_work = __webpack_require__(39937);
// EXTERNAL MODULE: external "node:crypto"
;// CONCATENATED MODULE: ./src/github/marker.ts

/**
 * The first line of what we write for a purpose and a scope: invisible to readers, the same in every run, and without
 * anything that could end the HTML comment early.
 */
const markerLine = (purpose, scope) => `<!-- sagemaker-auth-action ${purpose} ${scopeKey(scope)} -->`;
/**
 * The first line of the issue about a deployment's drift. It has the deployment's name, of letters, digits, `_` and `-`, so
 * that the issue is found also when the configuration names the deployment no more.
 */
const driftMarker = (configuration, deployment) => `<!-- sagemaker-auth-action drift ${scopeKey({ configuration, deployments: [] })} ${deployment} -->`;
/** The deployment of a configuration that an issue with such a first line is about; undefined for any other text. */
const driftedDeployment = (body, configuration) => {
    const name = /^<!-- sagemaker-auth-action drift [0-9a-f]{16} ([a-z\d_-]+) -->/.exec(body ?? "")?.[1];
    return name !== undefined && hasMarker(body, driftMarker(configuration, name)) ? name : undefined;
};
/** 16 hexadecimal digits that stand for a scope. */
const scopeKey = ({ configuration, deployments }) => (0,__webpack_require__(77598).createHash)("sha256")
    .update(JSON.stringify([configuration, [...new Set(deployments)].sort()]))
    .digest("hex")
    .slice(0, 16);
/** Whether a text's first line is the marker. GitHub keeps a body's line endings as they were sent. */
const hasMarker = (body, marker) => body?.split(/\r?\n/, 1)[0] === marker;

;// CONCATENATED MODULE: ./src/github/own-login.ts


/** Answers with the token's own login also where `GET /user` is refused, which it is to every app's token. */
const viewerQuery = "query Viewer { viewer { login } }";
/** Whom GITHUB_TOKEN acts as. */
const actionsBot = "github-actions[bot]";
const logins = new WeakMap();
/** The login that the token acts as: a user's, or an app's such as `github-actions[bot]`. Asked once. */
const ownLogin = (github) => {
    const known = logins.get(github);
    if (known !== undefined)
        return known;
    const asked = ask(github);
    logins.set(github, asked);
    return asked;
};
const ask = async (github) => {
    const viewer = await unlessRefused(github.query(viewerQuery, {}, schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) })));
    if (viewer !== undefined)
        return viewer.viewer.login;
    const user = await unlessRefused(github.request("GET /user", {}, schemas/* object */.Ikc({ login: schemas/* string */.YjP() })));
    return user?.login ?? actionsBot;
};
/** Undefined when GitHub says no; whatever else goes wrong is no answer to who we are. */
const unlessRefused = async (answer) => {
    try {
        return await answer;
    }
    catch (error) {
        if ((0,failure/* isRefused */.H0)(error))
            return undefined;
        throw error;
    }
};

;// CONCATENATED MODULE: ./src/github/write-result.ts

/** To a longer body of a comment or an issue GitHub answers 422. Counted here in UTF-16 units: never less than it counts. */
const longestBody = 65_536;
/** Writes a text unless it is too long; what GitHub refuses is a result, an outage is an error. */
const whenAccepted = async (text, write, limit = longestBody) => {
    if (text.length > limit) {
        return { kind: "not-written", message: `The text has ${text.length} characters, and GitHub takes ${limit}.` };
    }
    try {
        return await write(text);
    }
    catch (error) {
        if ((0,failure/* isRefused */.H0)(error))
            return { kind: "not-written", message: error.message };
        throw error;
    }
};

;// CONCATENATED MODULE: ./src/github/comment.ts





const comment = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    html_url: schemas/* string */.YjP(),
    body: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    user: schemas/* nullish */.cl6(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })),
});
const listRoute = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
const createRoute = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
const updateRoute = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
const deleteRoute = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
/**
 * Keeps one comment with this marker, whatever came before: makes it, updates it, makes it again when somebody deleted it
 * meanwhile, and removes all but the oldest where two runs made one each. `body` goes below the marker line.
 */
const keepComment = (github, target, body) => whenAccepted(`${target.marker}\n${body}`, (text) => keep(github, target, text, 3));
const keep = async (github, target, text, attempts) => {
    const [first, ...others] = await ownComments(github, target);
    for (const { id } of others)
        await removeComment(github, id);
    const updated = first && (await updateComment(github, first, text));
    if (updated !== undefined)
        return updated;
    try {
        return await createComment(github, target.issue, text);
    }
    catch (error) {
        if (attempts > 1 && (0,failure/* isInDoubt */.cd)(error))
            return keep(github, target, text, attempts - 1);
        throw error;
    }
};
/** Puts a notice on top of the comment with this marker, in place of an earlier notice. Undefined where there is no comment. */
const noteOnComment = async (github, target, notice) => {
    const [first] = await ownComments(github, target);
    return first && putNotice(github, first, notice);
};
/** The same for every comment with one of several markers, which are looked for at once. */
const noteOnComments = async (github, { issue, markers }, notice) => {
    const results = [];
    const isWanted = (body) => markers.some((marker) => hasMarker(body, marker));
    for (const each of await ownCommentsWhere(github, issue, isWanted)) {
        results.push(await putNotice(github, each, notice));
    }
    return results;
};
const putNotice = (github, own, notice) => whenAccepted(withNotice(own.body, notice), async (text) => (await updateComment(github, own, text)) ?? { kind: "written", url: own.url });
/** Whether there is a comment of our own with this marker. */
const hasComment = async (github, target) => (await ownComments(github, target)).length > 0;
const noticeEnd = "<!-- sagemaker-auth-action end of notice -->";
const withNotice = (body, notice) => {
    const [marker = "", ...rest] = body.split(/\r?\n/);
    const end = rest.indexOf(noticeEnd);
    return [marker, notice, noticeEnd, ...rest.slice(end + 1)].join("\n");
};
/** Our own comments with this marker, oldest first, from all pages. A marker in somebody else's comment means nothing. */
const ownComments = (github, { issue, marker }) => ownCommentsWhere(github, issue, (body) => hasMarker(body, marker));
const ownCommentsWhere = async (github, issue, isWanted) => {
    const login = await ownLogin(github);
    const found = [];
    for await (const { id, html_url, body, user } of github.list(listRoute, { issue_number: issue }, schemas/* array */.YOg(comment))) {
        if (user?.login !== login || !body || !isWanted(body))
            continue;
        found.push({ id, url: html_url, body });
    }
    return found;
};
/** Undefined when the comment is gone. */
const updateComment = async (github, own, body) => {
    if (own.body === body)
        return { kind: "written", url: own.url };
    try {
        const { html_url } = await github.request(updateRoute, { comment_id: own.id, body }, comment);
        return { kind: "written", url: html_url };
    }
    catch (error) {
        if ((0,failure/* isNotFound */.c4)(error))
            return undefined;
        throw error;
    }
};
const createComment = async (github, issue, body) => {
    const { html_url } = await github.request(createRoute, { issue_number: issue, body }, comment);
    return { kind: "written", url: html_url };
};
const removeComment = async (github, id) => {
    try {
        await github.request(deleteRoute, { comment_id: id }, schemas/* unknown */.L5J());
    }
    catch (error) {
        if (!(0,failure/* isNotFound */.c4)(error))
            throw error;
    }
};

// EXTERNAL MODULE: ./src/report/html/report.ts + 1 modules
var report = __webpack_require__(64494);
// EXTERNAL MODULE: ./src/report/markdown/comment.ts + 3 modules
var markdown_comment = __webpack_require__(38238);
// EXTERNAL MODULE: ./src/report/markdown/limit.ts
var limit = __webpack_require__(19113);
// EXTERNAL MODULE: ./src/app/deployment-report.ts
var deployment_report = __webpack_require__(73839);
;// CONCATENATED MODULE: ./src/app/action/scope.ts

/** What this run's comment and evidence are about, by which later runs find them again. */
const scopeOf = ({ configurationFile, inputs }) => ({
    configuration: configurationFile.repositoryPath,
    deployments: inputs.deployments,
});
/** Whose plans count as reviewed ones here. ReviewRefusal where the runner does not say which workflow this is. */
const planningOf = ({ configurationFile, context }) => {
    const { workflowPath } = context;
    if (workflowPath !== undefined)
        return { configuration: configurationFile.repositoryPath, workflowPath };
    throw new refusal/* ReviewRefusal */.l("no-evidence", "The runner names no workflow of this repository (GITHUB_WORKFLOW_REF), so what its runs have shown cannot be found.", "Plan and apply by a workflow of the repository itself.");
};

;// CONCATENATED MODULE: ./src/app/action/summary-line.ts
/** One line for the output `summary`: `prod broader (+3 ~1 -0)`. */
const summaryLine = ({ name, state, review }) => {
    const outcome = state.kind === "planned" ? "" : `${state.kind} `;
    if (review === undefined)
        return `${name} ${outcome}`.trim();
    const { create, update, replace, destroy } = review.counts;
    return `${name} ${outcome}${review.relation} (+${create + replace} ~${update} -${destroy + replace})`;
};

;// CONCATENATED MODULE: ./src/app/action/publish.ts













/**
 * Writes the HTML report and keeps the pull request's comment up to date; where the token may not comment, it warns. Where
 * the report cannot be written the run fails, and everything else is told all the same.
 */
const publish = async (run, purpose, result) => {
    const { reports, fingerprints } = result;
    const context = {
        ...result.context,
        configuration: run.configurationFile.repositoryPath,
        runUrl: run.context.runUrl,
        ...findingPages(run.outside.env),
    };
    const { path, failure } = await writeReport(run, (0,report/* renderHtml */.K)(reports, context), result.failure);
    const { body } = (0,markdown_comment/* renderComment */.w)(reports, context);
    const comments = [];
    for (const issue of result.pullRequests ?? []) {
        comments.push(await writeComment(run, { issue, purpose }, result, body));
    }
    const comment = comments.find((url) => url !== undefined);
    return {
        summary: (0,markdown_comment/* renderComment */.w)(reports, context, limit/* summaryLimit */.mf).body,
        outputs: {
            changes: String(reports.some(deployment_report/* hasChanges */.ik)),
            summary: reports.map(summaryLine).join("; "),
            deployments: JSON.stringify(Object.fromEntries(reports.map((report) => [report.name, deploymentOutput(report)]))),
            ...(path === undefined ? {} : { "report-path": path }),
            fingerprint: [...(fingerprints ?? [])].map(([name, fingerprint]) => `${name}=${fingerprint}`).join(","),
            ...(comment === undefined ? {} : { "comment-url": comment }),
            ...(failure === undefined ? {} : { "failure-reason": failure.reason }),
            ...result.outputs,
        },
        ...(failure === undefined ? {} : { error: failure.error }),
    };
};
/** The findings' pages of the very version of this action that runs; none for an action that is checked out locally. */
const findingPages = (env) => {
    const [repository, ref] = [env["GITHUB_ACTION_REPOSITORY"], env["GITHUB_ACTION_REF"]];
    if (!repository || !ref)
        return {};
    return {
        findingPages: `${env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${repository}/blob/${ref}/docs/findings`,
    };
};
const deploymentOutput = ({ state, review, outputs }) => ({
    state: state.kind,
    ...(review === undefined
        ? {}
        : { relation: review.relation, counts: review.counts, fingerprint: review.fingerprint ?? null }),
    ...(outputs === undefined ? {} : { outputs }),
});
/** Gives where the report is, and the run's failure, to which that of writing it belongs. */
const writeReport = async ({ temporaryFolder }, html, failure) => {
    try {
        const path = await (0,file_work/* orUserError */.Rh)(temporaryFolder, async () => {
            const file = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryFolder, "sagemaker-auth-report-")), "report.html");
            await (0,promises_.writeFile)(file, html, { mode: 0o600 });
            return file;
        });
        return { path, ...(failure && { failure }) };
    }
    catch (error) {
        if (!(error instanceof common_errors/* UserError */.yo))
            throw error;
        const all = new common_errors/* UserError */.yo([...(failure?.error.problems ?? []), ...error.problems]);
        return { failure: { reason: failure?.reason ?? (0,action_failure/* failureReason */.Hr)(error), error: all } };
    }
};
/**
 * Gives the comment's address, if one was written. What GitHub does not take is a warning: the job summary has the same
 * report, and nothing that was done is undone.
 */
const writeComment = async ({ github, inputs, configurationFile, outside }, { issue, purpose }, result, body) => {
    if (inputs.comment === "never")
        return undefined;
    const target = { issue, marker: markerLine(purpose, scopeOf({ configurationFile, inputs })) };
    const isQuiet = body === "" || (inputs.comment === "changes" && !tellsOfChanges(result));
    try {
        if (isQuiet && !(await hasComment(github, target)))
            return undefined;
        const written = await keepComment(github, target, body === "" ? nothingLeft : body);
        if (written.kind === "written")
            return written.url;
        outside.log.warning(notWritten(written.message));
        return undefined;
    }
    catch (error) {
        if (!(error instanceof common_errors/* UserError */.yo))
            throw error;
        outside.log.warning(notWritten(error.message));
        return undefined;
    }
};
const tellsOfChanges = ({ reports, context, failure }) => failure !== undefined ||
    [context, ...reports].some(({ notices = [] }) => notices.length > 0) ||
    reports.some(({ review }) => review?.leftDrift !== undefined) ||
    reports.some(deployment_report/* hasChanges */.ik);
/** In the place of a comment of which nothing holds any more. */
const nothingLeft = "What was said here does not hold any more: nothing of it changes.";
const notWritten = (why) => `The comment was not written: ${why} The job summary has the same report.`;

;// CONCATENATED MODULE: ./src/github/contents.ts



const file = schemas/* object */.Ikc({ type: schemas/* literal */.euz("file"), encoding: schemas/* enum */.k5n(["base64", "none"]), content: schemas/* string */.YjP() });
/**
 * The bytes of a file at a commit, whatever is checked out; undefined where the commit has no such file. `path` is
 * relative to the repository's root. UserError when GitHub does not find the commit, or the path is a directory, or larger than
 * GitHub gives here (1 MB).
 * Source: https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
const readFileAt = async (github, path, commit) => {
    try {
        const route = "GET /repos/{owner}/{repo}/contents/{path}";
        const { encoding, content } = await github.request(route, { path, ref: commit }, file);
        if (encoding === "base64")
            return Buffer.from(content, "base64");
    }
    catch (error) {
        if ((0,failure/* isNoSuchPath */.eR)(error))
            return undefined;
        throw error;
    }
    throw new common_errors/* UserError */.yo({
        message: `${path} is larger than 1 MB at ${commit}, and GitHub gives no larger file.`,
        suggestion: "split it into several files",
    });
};
const reference = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
/** The commit that a branch is at now; a tag of the same name is another thing. GitHubError where there is no such branch. */
const branchTip = async (github, branch) => {
    const route = "GET /repos/{owner}/{repo}/git/ref/{ref}";
    return (await github.request(route, { ref: `heads/${branch}` }, reference)).object.sha;
};

;// CONCATENATED MODULE: ./src/github/reviewed/superseded.ts


/**
 * GitHub runs an old job again for whoever may write, with the commit and the event of then: what a later change has taken
 * away would be made anew, by a review that was true at its time, what was made anew would be destroyed, and a drift would be
 * told, or its issue closed, by code of then. So from the second attempt on the run's commit must be its branch's last. The first attempt may come late, when the next push has
 * happened already. ReviewRefusal otherwise.
 */
const requireLastCommit = async (github, { ref, commit, runAttempt }) => {
    if (runAttempt === 1)
        return;
    const branch = ref.replace(/^refs\/heads\//, "");
    const tip = await branchTip(github, branch);
    if (tip === commit)
        return;
    throw new refusal/* ReviewRefusal */.l("superseded", `${branch} is at ${tip} by now, so ${commit} is not what it says any more, and nothing of it is done again.`, "Run the newest job of the branch again, or start a new one.");
};

;// CONCATENATED MODULE: ./src/github/check-run.ts


/** https://docs.github.com/en/rest/checks/runs: in characters. */
const longestSummary = 65_535;
/** Adds a finished check run to a commit; the latest of a name is the one that GitHub shows. */
const createCheckRun = (github, check) => {
    const write = async (summary) => {
        const { html_url } = await github.request("POST /repos/{owner}/{repo}/check-runs", {
            name: check.name,
            head_sha: check.headSha,
            status: "completed",
            conclusion: check.conclusion,
            details_url: check.detailsUrl,
            output: { title: check.title, summary },
        }, schemas/* object */.Ikc({ html_url: schemas/* nullable */.mee(schemas/* string */.YjP()) }));
        return { kind: "written", url: html_url ?? check.detailsUrl };
    };
    return whenAccepted(check.summary, write, longestSummary);
};

;// CONCATENATED MODULE: ./src/app/action/show-check.ts



/**
 * Shows the reviews and their fingerprints as a check run on the head commit, for people: every workflow of the
 * repository can write one, so nothing is read back from it. Without `checks: write` there is none.
 */
const showCheck = async (run, { head }, result) => {
    const { github, context, inputs, configurationFile, outside } = run;
    const fingerprints = [...(result.fingerprints ?? [])].map(([name, fingerprint]) => `${name} ${fingerprint.slice(0, 12)}`);
    const written = await createCheckRun(github, {
        name: `sagemaker-auth (${[configurationFile.repositoryPath, ...inputs.deployments.toSorted()].join(", ")})`,
        headSha: head.sha,
        conclusion: result.failure === undefined ? "success" : "failure",
        title: titleOf(result.reports, fingerprints),
        summary: (0,markdown_comment/* renderComment */.w)(result.reports, result.context).body,
        detailsUrl: context.runUrl,
    });
    if (written.kind === "not-written")
        outside.log.debug(`No check run was written: ${written.message}`);
};
const titleOf = (reports, fingerprints) => [reports.map(summaryLine).join("; "), ...(fingerprints.length === 0 ? [] : [`plan ${fingerprints.join(", ")}`])]
    .join(" \u00b7 ")
    .slice(0, 255);

// EXTERNAL MODULE: ./src/plan/fingerprint/compare-digests.ts
var compare_digests = __webpack_require__(24671);
// EXTERNAL MODULE: ./src/plan/fingerprint/difference.ts
var difference = __webpack_require__(25025);
// EXTERNAL MODULE: ./src/app/select.ts
var app_select = __webpack_require__(14491);
// EXTERNAL MODULE: ./src/app/terraform-verbs/apply.ts + 2 modules
var apply = __webpack_require__(86715);
// EXTERNAL MODULE: ./src/app/terraform-verbs/plan.ts + 5 modules
var plan = __webpack_require__(2460);
// EXTERNAL MODULE: ./src/app/deployment-before.ts
var deployment_before = __webpack_require__(58614);
;// CONCATENATED MODULE: ./src/app/action/backend.ts


/**
 * UserError where the deployment's backend is another one than the base branch's and its state is empty: applied, this
 * would make everything a second time. Once the state is migrated it holds what exists, and the plan goes through. What
 * the plan imports is not in the state yet: `adopt` would take over the role, and make the cluster a second time.
 */
const requireMigratedState = ({ deployment, plan }, base) => {
    if (base === undefined || (0,deployment_before/* hasSameState */.a$)(base, deployment))
        return;
    const isEmpty = plan.changes.length > 0 && plan.changes.every(isNotInState);
    if (!isEmpty)
        return;
    throw new common_errors/* UserError */.yo({
        message: `${deployment.name}: the backend is changed, and the new one has no state of it. Nothing may be planned before the state is migrated.`,
        suggestion: 'docs/configuration.md, "Moving the state", has the command',
    });
};
const isNotInState = ({ action, importingId }) => action === "create" || importingId !== undefined;
/** UserError for a state on the runner's own disk, which is gone after the job, unless that is allowed. */
const requireLastingState = (deployments, allowLocalState) => {
    const local = deployments.filter(({ backend }) => backend.type === "local");
    if (allowLocalState || local.length === 0)
        return;
    throw new common_errors/* UserError */.yo(local.map(({ name }) => ({
        message: `${name} keeps its state in a local file, which is gone with the runner after this job.`,
        suggestion: "use the s3 backend, or set allow-local-state on a runner that keeps its disk",
    })));
};

// EXTERNAL MODULE: ./src/config/names.ts
var names = __webpack_require__(86234);
;// CONCATENATED MODULE: ./src/app/action/hosts.ts


/**
 * Whether credentials may be sent to the deployment's workspace: its host is one that the workflow itself names, by the
 * input databricks-hosts or DATABRICKS_HOST. Else a pull request could have the workspace's token sent anywhere.
 */
const isTrustedHost = ({ inputs, outside }, deployment) => {
    const { databricksHosts } = inputs;
    const named = databricksHosts.length > 0 ? databricksHosts : [outside.env["DATABRICKS_HOST"] ?? ""];
    return named.map(hostOf).includes((0,names/* workspaceHostName */.bS)(deployment));
};
/** UserError where credentials would be sent to a workspace that the workflow does not name. */
const requireTrustedHosts = (run, deployments) => {
    const strange = deployments.filter((deployment) => !isTrustedHost(run, deployment));
    if (strange.length === 0)
        return;
    throw new common_errors/* UserError */.yo(strange.map(({ name, workspace }) => ({
        message: `${name} is for the workspace ${workspace.host}, which the workflow does not name; no credentials were sent there.`,
        suggestion: "name the host in the input databricks-hosts or in DATABRICKS_HOST",
    })));
};
/** `https://dbc-a1b2.cloud.databricks.com/` and `dbc-a1b2.cloud.databricks.com` name the same host. */
const hostOf = (named) => named
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/\/.*$/, "");

;// CONCATENATED MODULE: ./src/app/action/result.ts

/** The failure of a run in which some deployments could not be planned or applied, with all that they say; else nothing. */
const terraformFailure = (outcomes, locate) => {
    const failed = outcomes.filter((outcome) => outcome.kind === "failed");
    if (failed.length === 0)
        return undefined;
    const problems = failed.flatMap((outcome) => {
        const { name } = "planned" in outcome ? outcome.planned.deployment : outcome.deployment;
        return outcome.error.problems.map((problem) => at(name, problem, locate));
    });
    return { reason: "terraform", error: new common_errors/* UserError */.yo(problems) };
};
/** What stops single deployments, each as the lines that say why, at the places where the file names them. */
const stoppedBy = (lines, locate) => new common_errors/* UserError */.yo([...lines].flatMap(([name, all]) => all.map((line) => at(name, { message: `${name}: ${line}` }, locate))));
const at = (deployment, problem, locate) => {
    const location = problem.location ?? locate(deployment);
    return location === undefined ? problem : { ...problem, location };
};

// EXTERNAL MODULE: ./src/terraform/version.ts
var terraform_version = __webpack_require__(94824);
;// CONCATENATED MODULE: ./src/app/action/reviewed-terraform.ts


/**
 * The program that the plans of these deployments (all, if none is named) were made with; undefined where none of them
 * was planned. ReviewRefusal where there are several: one job applies with one.
 */
const reviewedTerraform = (deployments, names) => {
    const wanted = [...deployments].filter(([name]) => names.length === 0 || names.includes(name));
    const programs = new Map(wanted.map(([, { file }]) => [nameOf(programOf(file)), programOf(file)]));
    if (programs.size > 1) {
        throw new refusal/* ReviewRefusal */.l("other-terraform", `What this job applies was reviewed with ${[...programs.keys()].sort().join(" and ")}, and one job applies with one of them.`, "Plan all of it with one version, or apply it in one job for each.");
    }
    return [...programs.values()][0];
};
/** The input's choice, narrowed to the reviewed version where it is a constraint that allows this one. */
const asReviewed = (chosen, { product, version }) => chosen.kind === "version" && chosen.product === product && chosen.constraint.allows(version)
    ? { ...chosen, constraint: (0,terraform_version/* onlyVersion */.Fc)(version) }
    : chosen;
/** ReviewRefusal where the program is not the one that the reviewed plan was made with. */
const requireReviewedTerraform = (program, reviewed) => {
    if (program.product === reviewed.product && program.version === reviewed.version)
        return program;
    throw new refusal/* ReviewRefusal */.l("other-terraform", `The plan was reviewed with ${nameOf(reviewed)}, and this job has ${nameOf(program)} (${program.file}); nothing was applied.`, `Give the job ${nameOf(reviewed)} and run it again. The inputs terraform-version and tofu-version keep both runs to one version.`);
};
const programOf = ({ terraform: { product, version } }) => ({
    product: product === "tofu" ? "OpenTofu" : "Terraform",
    version,
});
const nameOf = ({ product, version }) => `${product} ${version}`;

;// CONCATENATED MODULE: ./src/github/tool-cache.ts
/** The runner's tool cache, through GitHub's own client, which is loaded when it is first needed. */




/** How often the client is asked for a download, where it stopped before its attempts were made. */
const turns = 3;
/** What is at an address cannot be had. */
class DownloadError extends common_errors/* UserError */.yo {
    /** The server's answer; undefined where there was none. */
    status;
    constructor(url, reason, status, options) {
        super(`Cannot download ${url}: ${reason}.`, options);
        this.status = status;
    }
}
/**
 * Opens the runner's tool cache. Its client takes the places from the environment of the process, and a proxy too; it
 * follows redirects, and none from https to http. UserError where the runner has no such place.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
const openToolCache = async (env) => {
    const temporary = env["RUNNER_TEMP"];
    if (!env["RUNNER_TOOL_CACHE"] || !temporary) {
        throw new common_errors/* UserError */.yo({
            message: "The runner names no place for tools (RUNNER_TOOL_CACHE and RUNNER_TEMP), so none can be downloaded.",
            suggestion: "Install the program before this step, and leave its version out here.",
        });
    }
    const client = await __webpack_require__.e(/* import() */ 9805).then(__webpack_require__.bind(__webpack_require__, 59805));
    const fileName = ({ name }) => (process.platform === "win32" ? `${name}.exe` : name);
    return {
        versions: (tool) => client.findAllVersions(tool),
        find: (tool) => {
            const folder = client.find(tool.name, tool.version);
            const file = (0,external_node_path_.join)(folder, fileName(tool));
            return folder !== "" && (0,external_node_fs_.existsSync)(file) ? file : undefined;
        },
        keep: (tool, program) => inFolder(temporary, async (folder) => {
            try {
                await (0,promises_.writeFile)((0,external_node_path_.join)(folder, fileName(tool)), program, { mode: 0o755 });
                return (0,external_node_path_.join)(await client.cacheDir(folder, tool.name, tool.version), fileName(tool));
            }
            catch (cause) {
                const reason = cause instanceof Error ? cause.message : String(cause);
                throw new common_errors/* UserError */.yo(`${tool.name} ${tool.version} cannot be put into the tool cache: ${reason}`, { cause });
            }
        }),
        download: (url) => inFolder(temporary, async (folder) => {
            for (let turn = 1;; turn += 1) {
                const file = (0,external_node_path_.join)(folder, `download-${turn}`);
                try {
                    return await (0,promises_.readFile)(await client.downloadTool(url, file));
                }
                catch (cause) {
                    // A connection that breaks at once lets the client open its file only after it has removed it, and then it
                    // takes that file for somebody else's and refuses its next attempts.
                    if (!(0,external_node_fs_.existsSync)(file) || turn === turns)
                        throw downloadError(url, cause);
                }
            }
        }),
    };
};
const downloadError = (url, cause) => {
    const status = cause instanceof Error && "httpStatusCode" in cause && typeof cause.httpStatusCode === "number"
        ? cause.httpStatusCode
        : undefined;
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new DownloadError(url, status === undefined ? reason : `the answer is ${status}`, status, { cause });
};
const inFolder = async (parent, body) => {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, "sagemaker-auth-tool-"));
    try {
        return await body(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
};

// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./src/github/zip.ts


/**
 * The text of the one file in a zip archive. Nothing is written to disk, so no name in it can lead anywhere. UserError
 * where there is another file beside it or in its place, where it is longer than `limit` bytes however small it was
 * packed, or where it is no UTF-8.
 */
const readOnlyEntry = (archive, name, limit) => {
    const { names, content } = unpack(archive, name, limit);
    if (names.length !== 1 || names[0] !== name)
        throw new common_errors/* UserError */.yo(`The archive must hold ${name} alone.`);
    if (content === undefined)
        throw new common_errors/* UserError */.yo(`${name} in the archive is longer than ${limit} bytes.`);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(content);
    }
    catch (cause) {
        throw new common_errors/* UserError */.yo(`${name} in the archive is no UTF-8.`, { cause });
    }
};
/** The bytes of one file among others in a zip archive; undefined where there is none, or it is longer than `limit`. */
const readEntry = (archive, name, limit) => unpack(archive, name, limit).content;
/** fflate unpacks into a buffer of the announced size, so that an entry that lies about it fails. */
const unpack = (archive, name, limit) => {
    const names = [];
    try {
        const entries = (0,esm/* unzipSync */.AO)(archive, {
            filter: (file) => {
                names.push(file.name);
                return file.name === name && file.originalSize <= limit;
            },
        });
        return { names, content: entries[name] };
    }
    catch (cause) {
        throw new common_errors/* UserError */.yo("The archive is no zip file, or is damaged.", { cause });
    }
};

// EXTERNAL MODULE: ./src/terraform/find.ts
var find = __webpack_require__(88805);
// EXTERNAL MODULE: ./src/terraform/platform.ts
var platform = __webpack_require__(79169);
// EXTERNAL MODULE: ./src/terraform/product.ts
var terraform_product = __webpack_require__(26807);
// EXTERNAL MODULE: ./src/common/json.ts
var json = __webpack_require__(29927);
;// CONCATENATED MODULE: ./src/terraform/releases.ts



const sources = {
    Terraform: {
        releases: "https://releases.hashicorp.com/terraform",
        folder: (version) => version,
        index: "https://releases.hashicorp.com/terraform/index.json",
    },
    OpenTofu: {
        releases: "https://github.com/opentofu/opentofu/releases/download",
        folder: (version) => `v${version}`,
        index: "https://get.opentofu.org/tofu/api.json",
    },
};
/**
 * Where to find a version for a platform (`linux_amd64`). A mirror takes the place of the address that the versions'
 * folders are in.
 */
const releaseOf = (product, version, platform, mirror) => {
    const { releases, folder } = sources[product];
    const name = `${(0,terraform_product/* programName */.k)(product)}_${version}`;
    const address = `${mirror ?? releases}/${folder(version)}`;
    const archiveName = `${name}_${platform}.zip`;
    return { product, version, sums: `${address}/${name}_SHA256SUMS`, archiveName, archive: `${address}/${archiveName}` };
};
/** The address of the list of versions: of a mirror, the file of the same name beside the versions' folders. */
const indexOf = (product, mirror) => {
    const { index } = sources[product];
    return mirror === undefined ? index : `${mirror}/${index.slice(index.lastIndexOf("/") + 1)}`;
};
/** HashiCorp's list maps versions to what they hold; OpenTofu's is an array. */
const listSchema = schemas/* object */.Ikc({
    versions: schemas/* union */.KCZ([
        schemas/* pipe */.FsL(schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP() })), schemas/* transform */.pdi((versions) => versions.map(({ id }) => id))),
        schemas/* pipe */.FsL(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), schemas/* transform */.pdi(Object.keys)),
    ]),
});
/** The versions in a list of either product; undefined where it is none. */
const versionsIn = (text) => listSchema.safeParse((0,json/* jsonIn */.Yf)(text)).data?.versions;
/** The SHA-256 of a file, in lower-case hexadecimal digits, from a file of sums; undefined where it has none. */
const sumOf = (sums, file) => sums
    .split("\n")
    .map((line) => /^([0-9a-f]{64}) [ *](\S+)\s*$/i.exec(line))
    .find((match) => match?.[2] === file)?.[1]
    ?.toLowerCase();

;// CONCATENATED MODULE: ./src/app/action/terraform-program.ts









/**
 * Gives the program that the inputs choose. A version comes from the PATH if one that fits is there, else from the
 * runner's tool cache, else from where the product is published. UserError where it cannot be had, or is not what the
 * published sums say.
 */
const findChosenTerraform = async ({ outside, temporaryFolder }, chosen) => {
    const finding = { exec: outside.exec, env: outside.env, cwd: temporaryFolder };
    if (chosen.kind === "path")
        return (0,find/* findTerraform */.YE)(finding);
    if (chosen.kind === "file") {
        const file = (0,find/* namedProgram */.sW)(chosen.file, outside.env["GITHUB_WORKSPACE"] ?? ".");
        return (0,find/* findTerraform */.YE)({ ...finding, ...(file === undefined ? {} : { file }) });
    }
    const onPath = await (0,find/* findOnPath */.aY)(chosen.product, finding);
    if (onPath !== undefined && chosen.constraint.allows(onPath.version)) {
        return (0,find/* findTerraform */.YE)({ ...finding, file: onPath.file });
    }
    const cache = await openToolCache(outside.env);
    const file = cached(cache, chosen) ?? (await install(cache, chosen, outside.log.info));
    return (0,find/* findTerraform */.YE)({ ...finding, file });
};
const cached = (cache, { product, constraint }) => {
    const name = (0,terraform_product/* programName */.k)(product);
    const version = (0,terraform_version/* newestAllowed */.TV)(cache.versions(name), constraint);
    return version === undefined ? undefined : cache.find({ name, version });
};
const install = async (cache, chosen, say) => {
    const { product, mirror, constraint } = chosen;
    const version = constraint.exact ?? (await newestPublished(cache, chosen));
    const release = releaseOf(product, version, (0,platform/* platformName */.$)(), mirror);
    const sum = await publishedSum(cache, release);
    const archive = await cache.download(release.archive);
    requireSum(release, sum, archive);
    say(`${product} ${version} was downloaded from ${release.archive}; its SHA-256 is the published ${sum}.`);
    const name = (0,terraform_product/* programName */.k)(product);
    const entry = process.platform === "win32" ? `${name}.exe` : name;
    const program = readEntry(archive, entry, longestProgram);
    if (program === undefined)
        throw new common_errors/* UserError */.yo(`${release.archive} holds no ${entry}.`);
    return cache.keep({ name, version }, program);
};
/** Terraform has about 100 MB. */
const longestProgram = 1024 * 1024 * 1024;
const newestPublished = async (cache, { product, constraint, mirror }) => {
    const index = indexOf(product, mirror);
    const versions = versionsIn(textOf(await cache.download(index)));
    if (versions === undefined)
        throw new common_errors/* UserError */.yo(`${index} is no list of versions of ${product}.`);
    const newest = (0,terraform_version/* newestAllowed */.TV)(versions, constraint);
    if (newest === undefined)
        throw new common_errors/* UserError */.yo(`No version of ${product} in ${index} fits "${constraint.text}".`);
    return newest;
};
const publishedSum = async (cache, { product, version, sums, archiveName }) => {
    const sum = sumOf(textOf(await downloadSums(cache, product, version, sums)), archiveName);
    if (sum !== undefined)
        return sum;
    throw new common_errors/* UserError */.yo({
        message: `${sums} names no ${archiveName}, so ${product} ${version} was not downloaded.`,
        suggestion: "This version may not be published for this machine; install it before this step.",
    });
};
const downloadSums = async (cache, product, version, sums) => {
    try {
        return await cache.download(sums);
    }
    catch (error) {
        if (!(error instanceof DownloadError) || error.status !== 404)
            throw error;
        const message = `There is no ${product} ${version}: ${sums} does not exist.`;
        throw new common_errors/* UserError */.yo({ message, suggestion: "Correct the version, or the input terraform-mirror." }, { cause: error });
    }
};
const requireSum = ({ archive: address, sums }, sum, archive) => {
    const actual = (0,__webpack_require__(77598).createHash)("sha256").update(archive).digest("hex");
    if (actual === sum)
        return;
    throw new common_errors/* UserError */.yo({
        message: `${address} has the SHA-256 ${actual}, and ${sums} says ${sum}. It was not run.`,
        suggestion: "The file was damaged or exchanged on its way or in the mirror: find out which before you run again.",
    });
};
const textOf = (bytes) => new TextDecoder().decode(bytes);

;// CONCATENATED MODULE: ./src/app/action/terraform-run.ts


/** How this run of the action runs Terraform: the very version of what was reviewed, where there is such a thing. */
const terraformRun = (run, reviewed) => {
    const { outside, inputs, temporaryFolder, configurationFile, signal } = run;
    return {
        outside,
        signal,
        temporaryFolder,
        logFolder: temporaryFolder,
        lockTimeoutSeconds: inputs.lockTimeoutSeconds,
        parallelism: inputs.parallelism,
        findTerraform: async () => {
            if (reviewed === undefined)
                return findChosenTerraform(run, inputs.terraform);
            const program = await findChosenTerraform(run, asReviewed(inputs.terraform, reviewed));
            return requireReviewedTerraform(program, reviewed);
        },
        ...(configurationFile.lockFile === undefined ? {} : { lockFile: configurationFile.lockFile }),
    };
};

;// CONCATENATED MODULE: ./src/app/action/tasks/apply-reviewed.ts












/** What is applied where `require-review` is false, and says so loudly in the log and in every report. */
const unreviewed = ({ outside }) => {
    outside.log.warning("require-review is false: this applies a plan that nobody has reviewed.");
    const notice = "require-review is false: this plan was applied without anybody having reviewed it.";
    return { differences: () => [], context: { notices: [notice] } };
};
/** Where nothing proves what was reviewed: only a plan that changes nothing is let through, so nothing is ever applied. */
const unproved = ({ outside }, refusal) => {
    outside.log.info(`${refusal.problems.map(({ message }) => message).join(" ")} Nothing but a plan without changes passes.`);
    return {
        differences: ({ review }) => review.changes.map(notReviewed),
        refusal,
    };
};
/**
 * Plans again, and applies these very plans only if every one of them is what was reviewed; else nothing at all is
 * applied, and the result says what differs and how to go on.
 */
const applyReviewed = async (run, reviewed) => {
    const { inputs, configurationFile } = run;
    const { configuration, locateDeployment } = readCheckedOut(configurationFile);
    const deployments = (0,app_select/* selectDeployments */.D)(configuration.deployments, inputs.deployments);
    requireLastingState(deployments, inputs.allowLocalState);
    requireTrustedHosts(run, deployments);
    const options = { destroy: false, ...(reviewed.lockFiles === undefined ? {} : { lockFiles: reviewed.lockFiles }) };
    const terraform = terraformRun(run, reviewed.terraform);
    return (0,plan/* withPlans */.vm)(terraform, deployments, options, (outcomes) => applyIfReviewed(terraform, outcomes, reviewed, locateDeployment));
};
/** Applies the plans, if there is one of every deployment and each is what was reviewed. */
const applyIfReviewed = async (terraform, outcomes, { differences: differencesIn, context, refusal }, locate) => {
    const planned = outcomes.filter((outcome) => outcome.kind === "planned");
    const failure = terraformFailure(outcomes, locate);
    if (failure !== undefined)
        return { context, reports: heldBack(outcomes), failure };
    const differences = new Map(planned.map((each) => [each.deployment.name, differencesIn(each, planned)]));
    if ([...differences.values()].some((lines) => lines.length > 0)) {
        return { context, fingerprints: (0,plan/* fingerprintsOf */.tm)(planned), ...refused(outcomes, differences, locate, refusal) };
    }
    return { context, ...(await applyAll(terraform, planned, locate)) };
};
/** The reports where one of the deployments could not be planned, and so none is applied: a plan alone would not say so. */
const heldBack = (outcomes) => outcomes.map((outcome) => {
    const report = (0,deployment_report/* outcomeReport */.dg)(outcome);
    const isHeldBack = outcome.kind === "planned" && (0,deployment_report/* hasChanges */.ik)(outcome);
    return isHeldBack ? { ...report, state: { kind: "refused", reason: otherUnplanned, lines: [] } } : report;
});
const otherUnplanned = "Another deployment could not be planned, so nothing was applied.";
const applyAll = async (run, planned, locate) => {
    const applied = await (0,apply/* applyPlans */.J)(run, planned.filter(deployment_report/* hasChanges */.ik));
    const reports = planned.map((each) => {
        const outcome = applied.find(({ planned }) => planned === each);
        return outcome === undefined ? (0,deployment_report/* outcomeReport */.dg)(each) : (0,deployment_report/* applyReport */.h8)(outcome);
    });
    const failure = terraformFailure(applied, locate);
    return { reports, ...(failure && { failure }) };
};
/** The result where nothing is applied: what differs from what was reviewed, or why that cannot be told, and the way on. */
const refused = (outcomes, differences, locate, refusal) => {
    const reports = outcomes.map((outcome) => {
        const lines = differences.get(outcome.deployment.name) ?? [];
        const reason = lines.length === 0
            ? "The plan of another deployment is not what was reviewed, so nothing was applied."
            : "The plan is not what was reviewed, so nothing was applied.";
        const review = outcome.kind === "planned" ? outcome.review : undefined;
        const why = refusal?.problems.map(common_errors/* formatProblem */.Vw) ?? [];
        return (0,deployment_report/* deploymentReport */.eO)(outcome.deployment, { kind: "refused", reason, lines: [...lines, ...why, wayOn] }, review);
    });
    const { problems } = refusal ?? stoppedBy(differences, locate);
    const error = new common_errors/* UserError */.yo([...problems, { message: wayOn }]);
    return { reports, failure: { reason: refusal?.reason ?? "plan-changed", error } };
};
/** What a refusal itself suggests is mostly for the next time: what is refused is on the branch already. */
const wayOn = "Way on: look at the plan as it is now; then start the workflow by workflow_dispatch with mode: apply and this run's fingerprint as expected-fingerprint, or open a new pull request: what is merged already is in its plan, and its merge applies it.";
/** What a plan does differently from the digests of the reviewed one. */
const differencesFrom = (digests) => ({ deployment, canonical }) => {
    const reviewed = digests.get(deployment.name);
    if (reviewed !== undefined)
        return (0,difference/* differenceLines */.Z)((0,compare_digests/* compareDigests */.v)(reviewed, canonical));
    return canonical.changes.map(notReviewed);
};
const notReviewed = ({ action, address }) => `not reviewed: ${action} of ${address}`;

;// CONCATENATED MODULE: ./src/app/action/tasks/apply-fingerprint.ts


/** Applies the plans whose fingerprints a person, or an earlier job that a person approved, has given. */
const applyFingerprint = async (run) => {
    const { expectedFingerprints, requireReview } = run.inputs;
    if (expectedFingerprints.size === 0 && !requireReview)
        return applyReviewed(run, unreviewed(run));
    return applyReviewed(run, {
        differences: differencesFromFingerprints(expectedFingerprints),
        context: {},
    });
};
/**
 * What stands against a plan where these fingerprints are given by deployment, or under no name for whatever there is;
 * nothing where it changes nothing: its fingerprint is another one as soon as AWS changes a policy that it was reviewed with.
 */
const differencesFromFingerprints = (expected) => ({ deployment, plan, review }, all) => {
    if (!(0,deployment_report/* hasChanges */.ik)({ review }))
        return [];
    const { name } = deployment;
    const named = expected.get(name);
    const wanted = named ?? expected.get("");
    if (wanted !== undefined && wanted === plan.fingerprint)
        return [];
    const now = plan.fingerprint ?? "none";
    if (wanted !== undefined) {
        const form = named === undefined && all.length > 1 ? `. ${nameEach}` : "";
        return [`the plan's fingerprint is ${now}, not ${wanted}${form}`];
    }
    return [`expected-fingerprint names none for ${name}; the plan's is ${now}`];
};
const nameEach = "Each deployment has a fingerprint of its own: give expected-fingerprint one name=fingerprint for each, separated by commas";

;// CONCATENATED MODULE: ./src/gate/approvals.ts
/** Counts the approvers' latest decisions. A comment decides nothing, and takes nothing back. */
const countApprovals = (input) => {
    const approving = decisionsIn(input).filter(({ review }) => review.state === "APPROVED");
    const judged = approving.map((each) => ({ ...each, flaw: flawOf(each.review, input) }));
    return {
        approvals: judged.flatMap(({ review: { login }, approver, flaw }) => flaw === undefined ? [{ login, approver }] : []),
        objections: objectionsIn(input),
        notes: judged.flatMap(({ review: { login }, flaw }) => flaw === undefined ? [] : [`The approval by ${login} does not count: ${flaw}.`]),
    };
};
/** The logins of the approvers who ask for changes, and have neither approved nor been dismissed since. */
const objectionsIn = (reviewers) => decisionsIn(reviewers)
    .filter(({ review }) => review.state === "CHANGES_REQUESTED")
    .map(({ review }) => review.login);
/** The latest decision of each approver. */
const decisionsIn = (reviewers) => {
    const decisions = new Map();
    for (const review of reviewers.reviews) {
        const approver = approverOf(review.login, reviewers);
        if (approver !== undefined && decisive.includes(review.state)) {
            decisions.set(review.login.toLowerCase(), { review, approver });
        }
    }
    return [...decisions.values()];
};
/** Whether one of these people's latest decision is still an approval of the head. */
const isStillApproved = (reviews, logins, head) => logins.some((login) => {
    const decision = reviews.findLast((review) => isSame(review.login, login) && decisive.includes(review.state));
    return decision?.state === "APPROVED" && decision.commit === head;
});
const decisive = ["APPROVED", "CHANGES_REQUESTED", "DISMISSED"];
/** The entry of `review.approvers` that a login falls under; GitHub's names know no case. */
const approverOf = (login, { approvers, members }) => approvers.find((approver) => isSame(approver, login) || members.get(approver)?.some((each) => isSame(each, login)));
const flawOf = (review, { author, pusher, head, since }) => {
    if (isSame(review.login, author))
        return "nobody approves a pull request of their own";
    if (pusher !== undefined && isSame(review.login, pusher))
        return "nobody approves what they have pushed themselves";
    if (review.commit !== head)
        return "it is of an earlier commit";
    if (review.submittedAt < since)
        return approvals_unproved;
    return undefined;
};
/** Either an earlier run has shown something else, or there is none, or nothing that can be trusted is left of it. */
const approvals_unproved = "it is older than this plan, and no earlier run proves that the same was shown before (to run all jobs again takes that away)";
const isSame = (one, other) => one.toLowerCase() === other.toLowerCase();

;// CONCATENATED MODULE: ./src/github/approvals.ts


const review = schemas/* object */.Ikc({
    user: schemas/* nullable */.mee(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })),
    state: schemas/* string */.YjP(),
    commit_id: schemas/* nullable */.mee(schemas/* string */.YjP()),
    submitted_at: schemas/* optional */.lqM(coerce/* date */.p6()),
});
/** The reviews of a pull request, and whose word counts of these approvers, teams among them. */
const readReviewers = async (github, number, approvers) => {
    const reviews = await readReviews(github, number);
    const teams = approvers.filter((approver) => approver.includes("/"));
    const logins = [...new Set(reviews.map(({ login }) => login))];
    return { reviews, approvers, ...(await readTeamMembers(github, teams, logins)) };
};
/** The submitted reviews of a pull request, oldest first. */
const readReviews = async (github, number) => {
    const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews";
    const reviews = [];
    for await (const each of github.list(route, { pull_number: number }, schemas/* array */.YOg(review))) {
        if (each.user === null || each.submitted_at === undefined)
            continue;
        reviews.push({
            login: each.user.login,
            state: each.state,
            commit: each.commit_id ?? undefined,
            submittedAt: each.submitted_at,
        });
    }
    return reviews.toSorted((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime());
};
/** Asks for each team, `acme/cloud-security`, which of these logins are its members or a child team's. */
const readTeamMembers = async (github, teams, logins) => {
    const members = new Map();
    const unreadable = [];
    for (const team of logins.length === 0 ? [] : teams) {
        const [org = "", team_slug = ""] = team.split("/");
        try {
            await github.request("GET /orgs/{org}/teams/{team_slug}", { org, team_slug }, schemas/* unknown */.L5J());
            members.set(team, await membersAmong(github, { org, team_slug }, logins));
        }
        catch (error) {
            if (!(0,failure/* isNotPermitted */.wo)(error))
                throw error;
            unreadable.push(`The members of ${team} cannot be read with this token: give github-token a GitHub App's token with the organization permission members: read (GITHUB_TOKEN cannot have it), or name users in review.approvers.`);
        }
    }
    return { members, unreadable };
};
const membership = schemas/* object */.Ikc({ state: schemas/* string */.YjP() });
const membersAmong = async (github, team, logins) => {
    const found = [];
    for (const username of logins) {
        try {
            const route = "GET /orgs/{org}/teams/{team_slug}/memberships/{username}";
            const { state } = await github.request(route, { ...team, username }, membership);
            if (state === "active")
                found.push(username);
        }
        catch (error) {
            if (!(0,failure/* isNotFound */.c4)(error))
                throw error;
        }
    }
    return found;
};

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
// EXTERNAL MODULE: ./src/plan/fingerprint/fingerprint.ts
var fingerprint = __webpack_require__(23264);
;// CONCATENATED MODULE: ./src/plan/fingerprint/parse-digests.ts




const sha256 = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{64}$/));
const attributes = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([sha256, schemas/* enum */.k5n(["unknown", "sensitive", "absent"])]));
const change = schemas/* strictObject */.rej({
    address: schemas/* string */.YjP(),
    deposed: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
    action: schemas/* enum */.k5n(["create", "update", "replace", "destroy", "forget", "read", "no-op"]),
    replaceOrder: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(["create-before-destroy", "destroy-before-create", "create-and-forget"])),
    tainted: schemas/* exactOptional */.yqP(schemas/* literal */.euz(true)),
    importingId: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
    previousAddress: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
    unknown: schemas/* array */.YOg(schemas/* string */.YjP()),
    before: attributes,
    after: attributes,
});
const digests = schemas/* strictObject */.rej({
    formatVersion: schemas/* literal */.euz("1.0"),
    fingerprint: sha256,
    changes: schemas/* array */.YOg(change),
    policies: schemas/* array */.YOg(schemas/* strictObject */.rej({ arn: schemas/* string */.YjP(), digest: sha256 })),
    providers: schemas/* array */.YOg(schemas/* strictObject */.rej({ key: schemas/* string */.YjP(), digest: sha256 })),
});
/**
 * Reads digests that were kept as JSON. UserError when they are none, are of a version that this program does not
 * know, or do not add up to their fingerprint.
 */
const parsePlanDigests = (value) => {
    const { success, data, error } = digests.safeParse(value, in_english/* inEnglish */.k);
    if (!success) {
        const [issue] = error.issues;
        throw unusable(`${issue?.message} at ${issue?.path.join(".") || "the top"}`);
    }
    if ((0,fingerprint/* withFingerprint */.JR)(data).fingerprint !== data.fingerprint)
        throw unusable("they do not add up to their fingerprint");
    return data;
};
const unusable = (cause) => new common_errors/* UserError */.yo({
    message: `The digests of the reviewed plan cannot be used: ${cause}.`,
    suggestion: "Plan again with this version, and have that plan reviewed.",
});

;// CONCATENATED MODULE: ./src/github/evidence.ts




const evidence_sha = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{40}$/));
const schema = schemas/* strictObject */.rej({
    formatVersion: schemas/* literal */.euz("1.0"),
    program: schemas/* string */.YjP(),
    repository: schemas/* string */.YjP(),
    pullRequests: schemas/* array */.YOg(schemas/* int */.Whr().check(api/* _positive */.NC())),
    group: schemas/* exactOptional */.yqP(schemas/* array */.YOg(schemas/* int */.Whr().check(api/* _positive */.NC()))),
    baseBranch: schemas/* string */.YjP(),
    head: evidence_sha,
    base: evidence_sha,
    configuration: schemas/* string */.YjP(),
    terraform: schemas/* strictObject */.rej({ product: schemas/* enum */.k5n(["terraform", "tofu"]), version: schemas/* string */.YjP() }),
    deployments: schemas/* array */.YOg(schemas/* strictObject */.rej({
        deployment: schemas/* string */.YjP(),
        digests: schemas/* pipe */.FsL(schemas/* unknown */.L5J(), schemas/* transform */.pdi(parsePlanDigests)),
        since: iso/* datetime */.w$(),
        changed: schemas/* exactOptional */.yqP(schemas/* boolean */.zMY()),
        passed: schemas/* boolean */.zMY(),
        approvedBy: schemas/* exactOptional */.yqP(schemas/* array */.YOg(schemas/* string */.YjP())),
        approvers: schemas/* exactOptional */.yqP(schemas/* array */.YOg(schemas/* string */.YjP())),
        lockFile: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
    })),
});
/** The only file in the artifact. */
const evidenceFileName = "sagemaker-auth-evidence.json";
/** The evidence as the text of its file. */
const printEvidence = (evidence) => `${JSON.stringify(evidence, undefined, 2)}\n`;
/** Reads the text of an evidence file. UserError where it is another version's, or does not hold together. */
const parseEvidence = (text) => {
    const value = parseJson(text);
    const version = schemas/* object */.Ikc({ formatVersion: schemas/* string */.YjP(), program: schemas/* string */.YjP() }).safeParse(value);
    if (version.success && version.data.formatVersion !== "1.0") {
        const { formatVersion, program } = version.data;
        throw new common_errors/* UserError */.yo(`It has format ${formatVersion}, written by version ${program} of this program; this version reads 1.0.`);
    }
    const result = schema.safeParse(value, in_english/* inEnglish */.k);
    if (result.success)
        return result.data;
    throw new common_errors/* UserError */.yo(`It is no evidence of a plan: ${errors/* prettifyError */.S1(result.error).replaceAll("\n", " ")}`, {
        cause: result.error,
    });
};
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new common_errors/* UserError */.yo("It is no JSON.", { cause });
    }
};

;// CONCATENATED MODULE: ./src/github/artifact.ts





/** All evidence about one configuration begins with this, whatever deployments it is about. */
const artifactPrefix = (configuration) => `sagemaker-auth-evidence-${scopeKey({ configuration, deployments: [] })}-`;
/**
 * The name of the artifact of one attempt of one job: a name can be used only once in a run, and its attempts share
 * their artifacts.
 */
const artifactName = (scope, attempt) => `${artifactPrefix(scope.configuration)}${scopeKey(scope)}-${attempt}`;
/** Whether an artifact of ours is that of a job for these deployments. */
const isOfScope = ({ name, attempt }, scope) => name === artifactName(scope, attempt);
/** The attempt that an artifact's name tells; undefined for a name that is none of ours. */
const attemptOf = (name, configuration) => {
    const prefix = artifactPrefix(configuration);
    const match = name.startsWith(prefix) ? /^[0-9a-f]{16}-([1-9]\d{0,4})$/.exec(name.slice(prefix.length)) : null;
    return match?.[1] === undefined ? undefined : Number(match[1]);
};
/**
 * Uploads the evidence as an artifact of this run, by GitHub's own client. It takes the runner's address and token from
 * the environment of the process, and says on standard output what it does. UserError where the runner has no place for
 * artifacts, or the name was used already in this attempt.
 */
const uploadEvidence = async ({ scope, attempt }, evidence, temporaryFolder) => {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryFolder, "sagemaker-auth-evidence-"));
    try {
        const file = (0,external_node_path_.join)(folder, evidenceFileName);
        await (0,promises_.writeFile)(file, printEvidence(evidence), { mode: 0o600 });
        const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 9645).then(__webpack_require__.bind(__webpack_require__, 9645));
        await new DefaultArtifactClient().uploadArtifact(artifactName(scope, attempt), [file], folder);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : "no reason given";
        throw new common_errors/* UserError */.yo({
            message: `The evidence of this plan could not be kept as an artifact of the run: ${reason}`,
            suggestion: "Without it nothing is applied on merge; docs/reliability.md tells what to do.",
        }, { cause });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
};

;// CONCATENATED MODULE: ./src/github/reviewed/merge-queue.ts


/** Only the GraphQL API knows the merge queue. */
const mergeQueueQuery = `query MergeQueue($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: 100) {
        nodes {
          baseCommit { oid }
          headCommit { oid }
          pullRequest { number }
        }
      }
    }
  }
}`;
const commit = schemas/* nullable */.mee(schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }));
const answer = schemas/* object */.Ikc({
    repository: schemas/* nullable */.mee(schemas/* object */.Ikc({
        mergeQueue: schemas/* nullable */.mee(schemas/* object */.Ikc({
            entries: schemas/* nullable */.mee(schemas/* object */.Ikc({
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
                    baseCommit: commit,
                    headCommit: commit,
                    pullRequest: schemas/* nullable */.mee(schemas/* object */.Ikc({ number: schemas/* int */.Whr() })),
                })),
            })),
        })),
    })),
});
/**
 * The pull requests that a merge group brings into its branch: its own, and those of the groups that it is built on, the
 * first in the queue first. ReviewRefusal where the queue does not hold the group any more.
 */
const batchOf = async (github, { branch, headSha }) => {
    const { owner, name } = github.repository;
    const { repository } = await github.query(mergeQueueQuery, { owner, name, branch }, answer);
    const entries = repository?.mergeQueue?.entries?.nodes ?? [];
    const batch = [];
    let commit = headSha;
    for (let steps = 0; commit !== undefined && steps <= entries.length; steps += 1) {
        const group = entries.filter(({ headCommit }) => headCommit?.oid === commit);
        batch.unshift(...group.flatMap(({ pullRequest }) => (pullRequest === null ? [] : [pullRequest.number])));
        commit = group[0]?.baseCommit?.oid;
    }
    if (batch.length === 0) {
        throw new refusal/* ReviewRefusal */.l("batch-unknown", `The merge queue of ${branch} does not hold the group ${headSha} any more, so its pull requests are not known.`, "Let the queue build the group again.");
    }
    return [...new Set(batch)];
};

;// CONCATENATED MODULE: ./src/github/reviewed/run-evidence.ts








const artifact = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* int */.Whr(),
    expired: schemas/* boolean */.zMY(),
    digest: schemas/* nullish */.cl6(schemas/* string */.YjP()),
});
const artifacts = schemas/* pipe */.FsL(schemas/* object */.Ikc({ artifacts: schemas/* array */.YOg(artifact) }), schemas/* transform */.pdi((answer) => answer.artifacts));
/** A plan of 1,000 changes has half a megabyte of digests, which do not compress. */
const longestArchive = 8 * 1024 * 1024;
const longestFile = 32 * 1024 * 1024;
const mostArtifacts = 200;
/** The artifacts about a configuration that a run has kept, of all its attempts up to the present one. */
const listEvidence = async (github, run, configuration) => {
    const found = [];
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
    for await (const each of github.list(route, { run_id: run.id }, artifacts)) {
        const attempt = attemptOf(each.name, configuration);
        if (attempt === undefined || attempt > run.attempt || each.expired)
            continue;
        if (each.size_in_bytes > longestArchive)
            throw unreadable(each.name, `It has ${each.size_in_bytes} bytes.`);
        found.push({ id: each.id, name: each.name, attempt, digest: each.digest ?? undefined });
    }
    if (found.length > mostArtifacts)
        throw unreadable("It", `There are ${found.length} of them.`);
    return found;
};
/**
 * Reads artifacts of one run, and keeps for each deployment what the newest attempt says that counts. ReviewRefusal where
 * one cannot be read, is about something else, or where two jobs of one attempt say different things of a deployment.
 */
const readEvidence = async (github, kept, subject) => {
    const newest = new Map();
    const files = [];
    for (const each of kept.toSorted((one, other) => one.attempt - other.attempt)) {
        const file = await readOne(github, each, subject);
        files.push(file);
        for (const evidence of file.deployments.filter((evidence) => isInTime(evidence, subject))) {
            const known = newest.get(evidence.deployment);
            if (known?.attempt === each.attempt && !saysTheSame(known.evidence, evidence)) {
                throw new refusal/* ReviewRefusal */.l("several-plans", `Two jobs of one run planned ${evidence.deployment}, and their plans or verdicts differ.`, "Plan each deployment in one job alone.");
            }
            newest.set(evidence.deployment, { attempt: each.attempt, file, evidence });
        }
    }
    return { files, deployments: newest };
};
/** The check of a pull request that was merged can be run again, and whoever merged it has not seen what that shows. */
const isInTime = ({ since, approvedBy }, { mergedAt }) => mergedAt === undefined || approvedBy !== undefined || new Date(since) <= mergedAt;
const saysTheSame = (one, other) => one.digests.fingerprint === other.digests.fingerprint && one.passed === other.passed;
const readOne = async (github, kept, subject) => {
    const url = await github.locate("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
        artifact_id: kept.id,
        archive_format: "zip",
    });
    const archive = await github.download(url, longestArchive);
    try {
        requireDigest(kept, archive);
        const evidence = parseEvidence(readOnlyEntry(archive, evidenceFileName, longestFile));
        requireSubject(evidence, (0,github_context/* fullName */.fq)(github.repository), subject);
        return evidence;
    }
    catch (error) {
        if (error instanceof common_errors/* UserError */.yo)
            throw unreadable(kept.name, error.message, error);
        throw error;
    }
};
const requireDigest = ({ digest }, archive) => {
    if (digest === undefined)
        return;
    const actual = `sha256:${(0,__webpack_require__(77598).createHash)("sha256").update(archive).digest("hex")}`;
    if (actual !== digest)
        throw new common_errors/* UserError */.yo(`GitHub announced ${digest}, and what came is ${actual}.`);
};
const requireSubject = (evidence, repository, subject) => {
    const expected = [
        ["repository", repository, evidence.repository],
        ["configuration", subject.configuration, evidence.configuration],
        ["head", subject.head, evidence.head],
        ["base branch", subject.baseBranch, evidence.baseBranch],
    ];
    const wrong = expected.filter(([, wanted, found]) => wanted !== found);
    if (subject.pullRequest !== undefined && evidence.pullRequests.join() !== String(subject.pullRequest)) {
        wrong.push(["pull request", `#${subject.pullRequest}`, evidence.pullRequests.map((each) => `#${each}`).join(", ")]);
    }
    if (wrong.length === 0)
        return;
    throw new common_errors/* UserError */.yo(wrong.map(([what, wanted, found]) => `Its ${what} is ${found}, not ${wanted}.`).join(" "));
};
const unreadable = (name, problem, cause) => new refusal/* ReviewRefusal */.l("unreadable-evidence", `${name}, the evidence of what was reviewed, cannot be used. ${problem}`, "Let the pull request be planned again by this version before it is merged.", { cause });

;// CONCATENATED MODULE: ./src/github/reviewed/runs.ts




const workflowRun = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    run_attempt: schemas/* optional */.lqM(schemas/* int */.Whr()),
    html_url: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    head_branch: schemas/* nullable */.mee(schemas/* string */.YjP()),
    head_repository: schemas/* nullable */.mee(schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() })),
    status: schemas/* nullable */.mee(schemas/* string */.YjP()),
    conclusion: schemas/* nullable */.mee(schemas/* string */.YjP()),
    created_at: coerce/* date */.p6(),
});
const runs = schemas/* pipe */.FsL(schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(workflowRun) }), schemas/* transform */.pdi(({ workflow_runs }) => workflow_runs));
/** The runs of a workflow for a commit of this repository, no fork's among them; newest first. */
const findRuns = async (github, { event, headSha, workflowPath }) => {
    const repository = (0,github_context/* fullName */.fq)(github.repository);
    const found = [];
    for await (const run of github.list("GET /repos/{owner}/{repo}/actions/runs", { head_sha: headSha }, runs)) {
        const isIts = run.event === event && run.head_repository?.full_name === repository;
        if (isIts && (0,github_context/* workflowPathOf */._Z)(run.path, repository) === workflowPath)
            found.push(toRun(run));
    }
    return found.sort((one, other) => other.id - one.id);
};
const toRun = (run) => ({
    id: run.id,
    attempt: run.run_attempt ?? 1,
    url: run.html_url,
    headBranch: run.head_branch ?? undefined,
    isFinished: run.status === "completed",
    conclusion: run.conclusion ?? undefined,
    createdAt: run.created_at,
});
/** ReviewRefusal unless the run has succeeded. */
const requireSuccess = (run) => {
    if (!run.isFinished) {
        throw new refusal/* ReviewRefusal */.l("run-unfinished", `The run that planned is not finished: ${run.url}.`, "Wait for it, and run this job again.");
    }
    if (run.conclusion !== "success") {
        throw new refusal/* ReviewRefusal */.l("run-failed", `The run that planned ended as ${run.conclusion ?? "unknown"}: ${run.url}.`, "Run its failed jobs again until they succeed, then this job; to run all of its jobs again takes away what it has shown.");
    }
};
/** How late GitHub may start a run after the event that it is for, in milliseconds. */
const startDelay = 10 * 60_000;
/**
 * GitHub does not say which pull request a run was for: it forgets that when the pull request is merged. A head can be
 * that of several, and a run takes its workflow from the merge with the base of *its* pull request, which anybody can
 * point at a branch of their own, and back. So the run must be of the pull request's branch, made while no pull request
 * of that branch had another base. ReviewRefusal otherwise.
 */
const requireOnlyBase = async (github, run, pull) => {
    const planAgain = "Let it be planned again before it is merged: push a commit to it.";
    const siblings = await pullRequestsOfBranch(github, pull.head.ref);
    const others = siblings.filter((each) => each.number !== pull.number && wasOpen(each, run.createdAt));
    const other = others.find(({ baseBranch }) => baseBranch !== pull.baseBranch);
    if (other !== undefined) {
        throw new refusal/* ReviewRefusal */.l("other-base", `${run.url} may be a run for #${other.number}, which would merge the same branch into ${other.baseBranch}.`, planAgain);
    }
    for (const { number } of [pull, ...others]) {
        const changedAt = await lastBaseChange(github, number);
        if (changedAt !== undefined && run.createdAt.getTime() < changedAt.getTime() + startDelay) {
            throw new refusal/* ReviewRefusal */.l("base-changed", `#${number} was given another base branch at ${changedAt.toISOString()}, and ${pull.head.ref} has not been planned since ten minutes after that.`, planAgain);
        }
    }
};
const wasOpen = ({ openedAt, closedAt }, at) => openedAt <= at && (closedAt === undefined || closedAt.getTime() + startDelay >= at.getTime());
const timelineEvent = schemas/* object */.Ikc({ event: schemas/* optional */.lqM(schemas/* string */.YjP()), created_at: schemas/* optional */.lqM(coerce/* date */.p6()) });
const baseChanges = ["base_ref_changed", "automatic_base_change_succeeded"];
const lastBaseChange = async (github, number) => {
    const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline";
    let last;
    for await (const { event, created_at } of github.list(route, { issue_number: number }, schemas/* array */.YOg(timelineEvent))) {
        if (event !== undefined && created_at !== undefined && baseChanges.includes(event)) {
            last = last === undefined || created_at > last ? created_at : last;
        }
    }
    return last;
};

// EXTERNAL MODULE: ./src/common/once.ts
var once = __webpack_require__(53324);
;// CONCATENATED MODULE: ./src/github/reviewed/workflow-files.ts






const comparison = schemas/* object */.Ikc({ merge_base_commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
const folder = schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), sha: schemas/* string */.YjP() }));
/** The folders that decide what a workflow's run does. */
const workflow_files_decisive = ["workflows", "actions"];
/**
 * A pull request that touches workflow files plans with a workflow of its own making, which can write any evidence it
 * likes. So the folders of workflows and of the repository's own actions must be, object for object, what they were
 * where the head left the base branch: then the merge that GitHub runs for it has the base branch's. A workflow that
 * changed on the base branch alone refuses nothing. Gives the commit where the head left the base branch; ReviewRefusal
 * otherwise, which calls what has that head by its `name`.
 */
const requireBaseWorkflows = async (github, { name, base, head }) => {
    const { merge_base_commit } = await github.request("GET /repos/{owner}/{repo}/compare/{basehead}", { basehead: `${base}...${head}`, per_page: 1 }, comparison);
    const [before, after] = await Promise.all([
        decisiveFolders(github, merge_base_commit.sha),
        decisiveFolders(github, head),
    ]);
    const changed = workflow_files_decisive.filter((folder) => before.get(folder) !== after.get(folder));
    if (changed.length === 0)
        return merge_base_commit.sha;
    throw new refusal/* ReviewRefusal */.l("workflow-changed", `${name} changes .github/${changed.join(" and .github/")}, so its run is of a workflow of its own making, and what that says proves nothing.`, "Bring changes of workflows in by a pull request of their own.");
};
/**
 * The same for the time of a run: a commit of the pull request may have come to the base branch since, by another one,
 * and then the head leaves the base branch later than it did. A workflow that only such a commit has, and that was taken
 * back before the base branch got it, was the run's all the same. ReviewRefusal otherwise.
 */
const requireBaseWorkflowsAtRun = async (github, { pull, run, leaves }) => {
    const seen = new Set();
    let commit = leaves;
    for (;;) {
        const bringer = await pullRequestThatMerged(github, commit, pull);
        if (bringer === undefined || bringer.mergedAt.getTime() + startDelay < run.createdAt.getTime())
            return;
        seen.add(commit);
        commit = await requireBaseWorkflows(github, { name: `#${pull.number}`, base: bringer.base, head: pull.head.sha });
        if (seen.has(commit))
            throw broughtLater(bringer.number, run);
    }
};
const broughtLater = (number, run) => new refusal/* ReviewRefusal */.l("workflow-changed", `#${number} has brought commits of the same branch to its base since ${run.url}, so whose workflow that run was cannot be told.`, "Let the pull request be planned again before it is merged: push a commit to it.");
const known = new WeakMap();
/** The git objects of the folders of a commit, by name. Asked once, for a commit stays as it is. */
const decisiveFolders = (github, commit) => {
    const read = known.get(github) ?? (0,once/* oncePer */.P)((ref) => readFolders(github, ref));
    known.set(github, read);
    return read(commit);
};
const readFolders = async (github, ref) => {
    try {
        const entries = await github.request("GET /repos/{owner}/{repo}/contents/{path}", { path: ".github", ref }, folder);
        if (entries.length >= longestFolder)
            throw listedInPart(ref);
        return new Map(entries.map(({ name, sha }) => [name, sha]));
    }
    catch (error) {
        if ((0,failure/* isNoSuchPath */.eR)(error))
            return new Map();
        throw error;
    }
};
/**
 * Of a longer folder GitHub leaves the rest out without a word, and what decides could be missing on both sides.
 * Source: https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
const longestFolder = 1_000;
const listedInPart = (commit) => new refusal/* ReviewRefusal */.l("workflow-changed", `.github has ${longestFolder} entries or more at ${commit}, and GitHub lists no more of a folder, so whether a workflow changes cannot be told.`, "Keep fewer files in .github itself.");

;// CONCATENATED MODULE: ./src/github/reviewed/find.ts










/**
 * Finds what was reviewed before a push: of the merge queue's run for that very commit, or else of the run for the head
 * of the pull request that was merged. Only an artifact of such a run counts, since anything else can be written by
 * every workflow of the repository. ReviewRefusal says what is missing, and the way on.
 */
const findReviewedEvidence = async (github, push, planning) => {
    const queued = await newestRunWithEvidence(github, { event: "merge_group", headSha: push.after }, planning, (run) => isOfQueue(run, push.branch));
    if (queued !== undefined)
        return evidenceOfQueue(github, push, queued);
    const pull = await mergedPullRequest(github, { sha: push.after, branch: push.branch });
    return evidenceOfPullRequest(github, pull, push.before, planning);
};
/** A run without evidence has planned nothing, such as that of a merge. */
const newestRunWithEvidence = async (github, query, { configuration, workflowPath, job }, isIts) => {
    for (const run of await findRuns(github, { ...query, workflowPath })) {
        if (!isIts(run))
            continue;
        const all = await listEvidence(github, run, configuration);
        const kept = job === undefined ? all : all.filter((each) => isOfScope(each, { configuration, deployments: job }));
        if (kept.length > 0) {
            return { run, read: (subject) => readEvidence(github, kept, { ...subject, configuration }) };
        }
    }
    return undefined;
};
/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue names the prefix. */
const isOfQueue = ({ headBranch }, branch) => headBranch?.startsWith(`gh-readonly-queue/${branch}/`) === true;
const evidenceOfQueue = async (github, { branch, before: tip, after }, { run, read }) => {
    await requireBaseWorkflows(github, { name: "The merge group", base: tip, head: after });
    requireSuccess(run);
    const evidence = await read({ head: after, baseBranch: branch });
    requirePassed(evidence, run);
    const about = [...new Set(evidence.files.flatMap(({ pullRequests }) => pullRequests))];
    const [group = about] = evidence.files.flatMap((file) => (file.group === undefined ? [] : [file.group]));
    const landed = await landedAlready(github, { branch, sha: tip }, group);
    return { ...evidence, run, pullRequests: about.filter((number) => !landed.has(number)) };
};
/** A group is built on those before it in the queue, whose pull requests an earlier push may have brought in. */
const landedAlready = async (github, tip, group) => {
    const last = (await pullRequestsMergedAs(github, tip)).map(({ number }) => number);
    return new Set(group.slice(0, group.findLastIndex((number) => last.includes(number)) + 1));
};
/**
 * The evidence of the run that planned a pull request last. `base` is a commit of its base branch. ReviewRefusal where
 * that run proves nothing, or has not succeeded.
 */
const evidenceOfPullRequest = async (github, pull, base, planning) => {
    const found = await trustedRun(github, pull, base, planning);
    if (found === undefined) {
        throw new refusal/* ReviewRefusal */.l("no-evidence", `No run of ${planning.workflowPath} has planned ${planning.configuration} for #${pull.number} at ${pull.head.sha}, or what it kept has expired.`, "Let the pull request be planned before it is merged.");
    }
    requireSuccess(found.run);
    const evidence = await found.read({ ...subjectOf(pull), mergedAt: pull.mergedAt });
    if (pull.mergedAt !== undefined && evidence.deployments.size === 0) {
        throw new refusal/* ReviewRefusal */.l("no-evidence", `#${pull.number} was merged at ${pull.mergedAt.toISOString()}, and what ${found.run.url} has planned was shown only after that.`, "Let the pull request be planned before it is merged.");
    }
    requirePassed(evidence, found.run);
    await requireApproved(github, pull, evidence);
    return { ...evidence, run: found.run, pullRequests: [pull.number] };
};
/** A workflow can be told to succeed although its job fails. */
const requirePassed = ({ deployments }, { url }) => {
    const stopped = [...deployments].filter(([, { evidence }]) => !evidence.passed).map(([name]) => name);
    if (stopped.length === 0)
        return;
    throw new refusal/* ReviewRefusal */.l("gate", `The base branch's review: settings stopped ${stopped.join(", ")} in ${url}, and it was merged all the same.`, "Bring the change in by a new pull request that passes.");
};
/**
 * Nothing runs when an approval is withdrawn, or when another approver asks for changes, so the check stays green: asked
 * again before anything is applied. Where a team cannot be read, whoever asks for changes may be one of it.
 */
const requireApproved = async (github, { number, head }, { deployments }) => {
    const needed = [...deployments].flatMap(([name, { evidence }]) => {
        const { approvedBy: logins, approvers = logins } = evidence;
        return logins === undefined || approvers === undefined ? [] : [{ name, logins, approvers }];
    });
    if (needed.length === 0)
        return;
    const approvers = [...new Set(needed.flatMap((each) => each.approvers))];
    const { unreadable, ...reviewers } = await readReviewers(github, number, approvers);
    const { reviews } = reviewers;
    const withdrawn = needed.filter(({ logins }) => !isStillApproved(reviews, logins, head.sha));
    if (withdrawn.length > 0) {
        const what = withdrawn.map(({ name, logins }) => `${name} by ${logins.join(" and ")}`).join(", ");
        throw new refusal/* ReviewRefusal */.l("gate", `The approval that #${number} needed does not stand any more: ${what}.`, "Have the pull request approved again, run the job of its check again, and then this one.");
    }
    const everybody = reviews.map(({ login }) => login);
    const objections = objectionsIn(unreadable.length === 0 ? reviewers : { ...reviewers, approvers: everybody });
    if (objections.length === 0)
        return;
    throw new refusal/* ReviewRefusal */.l("gate", [`${objections.join(" and ")} asked for changes of #${number}, which needed an approval.`, ...unreadable].join(" "), "Have them approve it, or dismiss their review, and then run this job again.");
};
/** The newest run with evidence for the head of a pull request; undefined if there is none, ReviewRefusal if it proves nothing. */
const trustedRun = async (github, pull, base, planning) => {
    const leaves = await requireBaseWorkflows(github, { name: `#${pull.number}`, base, head: pull.head.sha });
    if (pull.head.repository !== (0,github_context/* fullName */.fq)(github.repository)) {
        throw new refusal/* ReviewRefusal */.l("fork", `#${pull.number} comes from ${pull.head.repository ?? "a fork that is gone"}, and a fork's pull request is only previewed, not planned.`, "Push the branch to this repository, and open the pull request from there.");
    }
    const found = await newestRunWithEvidence(github, { event: "pull_request", headSha: pull.head.sha }, planning, (run) => run.headBranch === pull.head.ref && run.createdAt >= pull.openedAt);
    if (found === undefined)
        return undefined;
    await requireOnlyBase(github, found.run, pull);
    await requireBaseWorkflowsAtRun(github, { pull, run: found.run, leaves });
    return found;
};
const subjectOf = ({ number, baseBranch, head }) => ({
    head: head.sha,
    baseBranch,
    pullRequest: number,
});
/**
 * What earlier runs, and earlier attempts of this one, planned for a head of a pull request, by deployment. Where a job is
 * named that is what this one did: another job of the present run may have left its evidence already. Empty where this plan
 * is the first; ReviewRefusal where what was shown before cannot be trusted.
 */
const earlierEvidence = async (github, { number, head }, planning) => {
    const { pull: now, base } = await readPullRequest(github, number);
    // A run that is started again is for the head of then.
    const pull = { ...now, head: { ...now.head, ...head } };
    const found = await trustedRun(github, pull, base, planning);
    return found === undefined ? new Map() : (await found.read(subjectOf(pull))).deployments;
};
/** Finds what a merge group's pull requests have shown. ReviewRefusal where it is not known which ones they are. */
const evidenceOfBatch = async (github, group, planning) => {
    const reviewed = [];
    const unproved = [];
    const pullRequests = await batchOf(github, group);
    for (const number of pullRequests) {
        const { pull, base } = await readPullRequest(github, number);
        try {
            reviewed.push(await evidenceOfPullRequest(github, pull, base, planning));
        }
        catch (error) {
            if (!(error instanceof refusal/* ReviewRefusal */.l))
                throw error;
            unproved.push({ pullRequest: number, refusal: error });
        }
    }
    return { pullRequests, reviewed, unproved };
};

;// CONCATENATED MODULE: ./src/app/action/stale.ts




/**
 * Marks the comments of the other open pull requests against a branch of which something has just been applied: their
 * plans were made against what was there before. Each is planned again by its next event. A job that is run again is no
 * way: it checks out what the branch was merged with then, and would plan to undo what was applied.
 * Source: https://docs.github.com/en/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs
 */
const markOthersStale = async (run, branch, reports) => {
    const { github, inputs, context, outside } = run;
    const isApplied = reports.some(({ state }) => state.kind === "applied" || state.kind === "apply-failed");
    if (inputs.comment === "never" || !isApplied)
        return;
    const marker = markerLine("report", scopeOf(run));
    const note = `**\u25cc STALE** \u2014 ${branch} was [applied](${context.runUrl}) since, so this plan may no longer hold. Push, or update the pull request's branch, to plan again.\n`;
    for (const { number } of await openPullRequests(github, branch)) {
        const written = await noteOnComment(github, { issue: number, marker }, note);
        if (written?.kind === "not-written") {
            outside.log.warning(`The comment of #${number} was not marked as stale: ${written.message}`);
        }
    }
};

;// CONCATENATED MODULE: ./src/app/action/tasks/apply-merge.ts










/** Applies what the merged pull request has shown, and nothing else, unless no review is required. */
const applyMerge = async (run, push) => {
    const result = await applied(run, push);
    await asCourtesy(run.outside.log, "Other pull requests were not marked as stale", () => markOthersStale(run, push.branch, result.reports));
    return result;
};
const applied = async (run, push) => {
    const { inputs } = run;
    const context = { head: push.after.slice(0, 7), base: push.before.slice(0, 7) };
    const evidence = inputs.requireReview ? await evidenceOrWhyNone(run, push) : undefined;
    if (evidence === undefined || evidence instanceof refusal/* ReviewRefusal */.l) {
        const reviewed = evidence === undefined ? unreviewed(run) : { ...unproved(run, evidence), context };
        const result = await orNothingApplied(context, () => applyReviewed(run, reviewed));
        const isNews = result.failure !== undefined || result.reports.some(deployment_report/* hasChanges */.ik);
        return isNews ? { ...result, pullRequests: await mergedAs(run, push) } : result;
    }
    const result = await orNothingApplied(context, async () => {
        const terraform = reviewedTerraform(evidence.deployments, inputs.deployments);
        return applyReviewed(run, {
            differences: differencesFrom(digestsOf(evidence)),
            lockFiles: lockFilesOf(evidence),
            ...(terraform === undefined ? {} : { terraform }),
            context,
        });
    });
    return { ...result, pullRequests: evidence.pullRequests };
};
/** What ends the run before anything is planned, as the pull request's comment has to say it, in the place of a plan. */
const orNothingApplied = async (context, work) => {
    const result = await (0,action_failure/* orFailed */.L5)(work);
    const { notices = [] } = result.context;
    return result.reports.length > 0 ? result : { ...result, context: { ...context, notices: [nothing, ...notices] } };
};
const nothing = "Merged, and nothing was applied.";
const evidenceOrWhyNone = async (run, push) => {
    try {
        return await findReviewedEvidence(run.github, push, planningOf(run));
    }
    catch (error) {
        if (error instanceof refusal/* ReviewRefusal */.l)
            return error;
        throw error;
    }
};
/** Whom it is to be told, whose comments may still show a plan that passes. */
const mergedAs = async ({ github, outside }, { after, branch }) => {
    const merged = await asCourtesy(outside.log, "The pull request was not told", () => pullRequestsMergedAs(github, { sha: after, branch }));
    return merged?.map(({ number }) => number) ?? [];
};
const digestsOf = ({ deployments }) => new Map([...deployments].map(([name, { evidence }]) => [name, evidence.digests]));
const lockFilesOf = ({ deployments }) => new Map([...deployments].flatMap(([name, { evidence }]) => evidence.lockFile === undefined ? [] : [[name, evidence.lockFile]]));

;// CONCATENATED MODULE: ./src/app/action/base-configuration.ts




/**
 * Reads the base branch's configuration at a commit. One that cannot be read does not stop a pull request that mends it:
 * then nothing is compared with it, and the gate has its strictest settings.
 */
const readBaseConfiguration = async ({ github, configurationFile }, commit) => {
    const file = configurationFile.repositoryPath;
    try {
        const bytes = await readFileAt(github, file, commit);
        if (bytes === undefined)
            return { review: ofNoConfiguration, notices: [] };
        const { configuration } = (0,read/* parseConfigurationAt */.fg)(configurationFile.path, (0,read/* decodeConfiguration */.dp)(bytes, file), file);
        return { configuration, review: configuration.review, notices: [] };
    }
    catch (error) {
        if (!(error instanceof common_errors/* UserError */.yo) || error instanceof failure/* GitHubError */.y_)
            throw error;
        return {
            review: ofUnreadable,
            notices: [`The base branch's ${file} cannot be read, so nothing is compared with it: ${error.message}`],
        };
    }
};
/**
 * UserError where the pull request's own head has no configuration at that path: then a checkout into a folder of the
 * workspace has given it another one than git has, and the base branch would seem to have no settings.
 */
const requireInRepository = async ({ github, configurationFile }, head) => {
    const file = configurationFile.repositoryPath;
    if ((await readFileAt(github, file, head.sha)) !== undefined)
        return;
    throw new common_errors/* UserError */.yo({
        message: `The repository has no ${file} at ${head.sha}, so the settings of the base branch cannot be found either.`,
        suggestion: "check the repository out into the workspace itself: leave the input path of actions/checkout out",
    });
};
/**
 * What the gate judges by: the base branch's configuration as it is now. An event keeps the commit that the branch was at
 * when it happened, and a job can be run again long after the settings were made stricter.
 */
const readBaseOfNow = async (run, base) => readBaseConfiguration(run, await branchTip(run.github, base.ref));
/** Before there is a configuration nobody can approve, and errors stop the change. */
const ofNoConfiguration = { accept: [], fail_on: "error", fail_on_relation: [], approvers: [] };
/** What an unreadable one would have stopped is not known. */
const ofUnreadable = {
    ...ofNoConfiguration,
    fail_on_relation: ["broader", "incomparable", "unknown"],
};

;// CONCATENATED MODULE: ./src/app/action/tasks/close.ts





/** Marks what was said on a pull request that was closed without a merge; nothing of it was applied. */
const closePullRequest = async (run, pullRequest) => {
    const { log } = run.outside;
    if (run.inputs.comment === "never")
        return { reports: [], context: {} };
    const note = "**Closed without a merge: nothing of this was applied.**\n";
    await asCourtesy(log, "A comment was not marked", async () => {
        const markers = run.inputs.mode === "matrix" ? await matrixMarkers(run, pullRequest) : [markerLine("report", scopeOf(run))];
        for (const written of await noteOnComments(run.github, { issue: pullRequest.number, markers }, note)) {
            if (written.kind === "not-written")
                log.warning(`A comment was not marked: ${written.message}`);
        }
    });
    return { reports: [], context: {} };
};
/** Of the matrix's own comment and of each of its jobs', for no job runs on a pull request that is closed. */
const matrixMarkers = async (run, { base, head }) => {
    const sides = await Promise.all([base, head].map(({ sha }) => readBaseConfiguration(run, sha)));
    const names = new Set(sides.flatMap((side) => side.configuration?.deployments ?? []).map(({ name }) => name));
    const configuration = run.configurationFile.repositoryPath;
    return [
        markerLine("matrix", scopeOf(run)),
        ...[...names].map((name) => markerLine("report", { configuration, deployments: [name] })),
    ];
};

;// CONCATENATED MODULE: ./src/app/action/tasks/destroy.ts










/** Removes one deployment: shows the plan in the log, then applies that very plan. */
const destroyDeployment = async (run, name) => {
    const { configuration, locateDeployment } = readCheckedOut(run.configurationFile);
    const deployments = (0,app_select/* selectDeployments */.D)(configuration.deployments, [name]);
    requireLastingState(deployments, run.inputs.allowLocalState);
    requireTrustedHosts(run, deployments);
    const terraform = terraformRun(run);
    return (0,plan/* withPlans */.vm)(terraform, deployments, { destroy: true }, async (outcomes) => {
        const reports = outcomes.map(deployment_report/* outcomeReport */.dg);
        const unplanned = terraformFailure(outcomes, locateDeployment);
        if (unplanned !== undefined)
            return { reports, context: {}, failure: unplanned };
        await run.outside.log.group(`${name}: the plan to destroy`, async () => {
            run.outside.log.info((0,markdown_comment/* renderComment */.w)(reports, {}).body);
        });
        const applied = await (0,apply/* applyPlans */.J)(terraform, outcomes.filter((outcome) => outcome.kind === "planned"));
        const failure = terraformFailure(applied, locateDeployment);
        return { reports: applied.map(deployment_report/* applyReport */.h8), context: {}, ...(failure && { failure }) };
    });
};

;// CONCATENATED MODULE: ./src/gate/accept.ts
/** Finds for each finding the entry that accepts it. `today` is `YYYY-MM-DD`; an entry counts on its last day too. */
const judgeFindings = (findings, accept, deployment, today) => findings.map((finding) => {
    const entries = accept.filter((entry) => entry.code === finding.code && (entry.deployment === undefined || entry.deployment === deployment));
    const current = entries.find(({ until }) => until === undefined || today <= until);
    if (current !== undefined)
        return { finding, acceptedBy: current };
    const [expired] = entries;
    return expired === undefined ? { finding } : { finding, expired };
});

;// CONCATENATED MODULE: ./src/gate/drift.ts

/**
 * The code of the findings that tell of a drift: what exists and the code does not say, though no plan ever shows it as a
 * change. All others are about what the code says, or about a role that is somebody else's, of which it says nothing.
 */
const UNPLANNED = "unmanaged-policy";
/** The code of the finding that the plan does not show everything. */
const INCOMPLETE = "plan-incomplete";
/** Says whether a deployment has drifted, by the review of a plan without a change of the code. `today` is `YYYY-MM-DD`. */
const driftIn = ({ changes, findings, leftDrift = [] }, { accept }, deployment, today) => {
    const unplanned = judgeFindings(findings, accept, deployment, today)
        .filter(({ finding, acceptedBy }) => finding.code === UNPLANNED && acceptedBy === undefined)
        .map(({ finding }) => finding);
    if (changes.length > 0 || leftDrift.length > 0 || unplanned.length > 0)
        return { kind: "drifted", unplanned };
    // To accept the finding is no way to know what the plan does not show.
    const incomplete = findings.find(({ code }) => code === INCOMPLETE);
    return incomplete === undefined ? { kind: "none" } : { kind: "unknown", reason: incomplete.message };
};

;// CONCATENATED MODULE: ./src/github/drift-issue.ts





const issue = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    body: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    user: schemas/* nullable */.mee(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })),
    pull_request: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
});
/** Opens the issue about a deployment's drift, or brings the one among the open ones up to date. */
const reportDrift = (github, open, drift) => whenAccepted(`${drift.marker}\n${drift.body}`, (body) => openOrUpdate(github, open, { ...drift, body }, 3));
/** The deployments of a configuration that open issues are about. */
const deploymentsWithDrift = (open, configuration) => {
    const names = open.map(({ body }) => driftedDeployment(body, configuration));
    return new Set(names.filter((name) => name !== undefined));
};
/** Closes what of the open ones is about a deployment's drift, with a comment that says why. Undefined where nothing is. */
const closeDrift = async (github, open, { marker, comment }) => {
    const [first, ...others] = issuesWith(open, marker);
    if (first === undefined)
        return undefined;
    return whenAccepted(comment, async (text) => {
        await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: first.number, body: text }, schemas/* unknown */.L5J());
        for (const each of [first, ...others])
            await drift_issue_close(github, each);
        return { kind: "written", url: first.html_url };
    });
};
/** `body` begins with the marker. */
const openOrUpdate = async (github, open, drift, attempts) => {
    const { title, body } = drift;
    const [first, ...others] = issuesWith(open, drift.marker);
    for (const each of others)
        await drift_issue_close(github, each);
    if (first !== undefined) {
        if (first.title !== title || first.body !== body)
            await update(github, first, { title, body });
        return { kind: "written", url: first.html_url };
    }
    try {
        const { html_url } = await github.request("POST /repos/{owner}/{repo}/issues", { title, body }, issue);
        return { kind: "written", url: html_url };
    }
    catch (error) {
        if (attempts > 1 && (0,failure/* isInDoubt */.cd)(error))
            return openOrUpdate(github, await ownIssues(github), drift, attempts - 1);
        throw error;
    }
};
const issuesWith = (open, marker) => open.filter(({ body }) => hasMarker(body, marker));
/** Our own open issues, oldest first. A marker in somebody else's issue means nothing. */
const ownIssues = async (github) => {
    const login = await ownLogin(github);
    const found = [];
    const parameters = { state: "open", sort: "created", direction: "asc" };
    for await (const each of github.list("GET /repos/{owner}/{repo}/issues", parameters, schemas/* array */.YOg(issue))) {
        if (each.user?.login === login && each.pull_request === undefined)
            found.push(each);
    }
    return found;
};
const drift_issue_close = (github, { number }) => update(github, { number }, { state: "closed", state_reason: "completed" });
const update = (github, { number }, change) => github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: number, ...change }, schemas/* unknown */.L5J());

// EXTERNAL MODULE: ./src/report/sections/drift-notices.ts
var drift_notices = __webpack_require__(69652);
;// CONCATENATED MODULE: ./src/report/drift.ts


/**
 * The state of a deployment that has drifted; `found` are the findings that say so and that no apply mends, as it does not mend
 * what was changed by hand and the plan leaves so.
 */
const driftState = (found, review) => {
    const unplanned = [
        ...(0,drift_notices/* driftNotices */.p)(review).map((notice) => `${notice} Undo it where it was done, or write it into the configuration.`),
        ...found.map(({ message, remedy }) => (remedy === undefined ? message : `${message} ${remedy}`)),
    ];
    return { kind: "drift", ...(unplanned.length > 0 && { unplanned }) };
};
/**
 * The issue of one deployment in the state `drift`. The review is the plan's own; it is read the other way round: what an
 * apply would remove is what is there and should not be.
 */
const renderDriftIssue = (report, context) => ({
    title: `Drift: ${report.name} is not what its code says`,
    ...(0,markdown_comment/* renderComment */.w)([report], context),
});

;// CONCATENATED MODULE: ./src/app/action/tasks/plan-only.ts







/** Plans with no pull request: for the job summary, and for the fingerprints that a later job applies. */
const planOnly = async (run) => {
    const { configuration, locateDeployment } = readCheckedOut(run.configurationFile);
    const deployments = (0,app_select/* selectDeployments */.D)(configuration.deployments, run.inputs.deployments);
    requireTrustedHosts(run, deployments);
    return (0,plan/* withPlans */.vm)(terraformRun(run), deployments, { destroy: false }, async (outcomes) => {
        const failure = terraformFailure(outcomes, locateDeployment);
        return {
            reports: outcomes.map(deployment_report/* outcomeReport */.dg),
            context: {},
            fingerprints: (0,plan/* fingerprintsOf */.tm)(outcomes.filter((outcome) => outcome.kind === "planned")),
            ...(failure && { failure }),
        };
    });
};

;// CONCATENATED MODULE: ./src/app/action/tasks/drift.ts








/**
 * Plans with no change of the code, and keeps one issue for each deployment that is not what its code says. One about a
 * deployment that the configuration does not have any more is closed.
 */
const findDrift = async (run) => keepIssues(run, await planOnly(run), readCheckedOut(run.configurationFile).configuration);
/**
 * Says of each planned deployment whether it has drifted, and keeps the issues about it. Where GitHub fails at that, the run
 * fails, and shows the drift all the same.
 */
const keepIssues = async (run, result, { deployments, review: settings }) => {
    const looked = result.reports.map((report) => lookAt(run, report, settings));
    const shown = { ...result, reports: looked.map(({ report }) => report) };
    try {
        const open = await ownIssues(run.github);
        const written = [];
        for (const each of looked)
            written.push(await keepIssue(run, open, each));
        written.push(...(await closeDropped(run, open, new Set(deployments.map(({ name }) => name)))));
        const problems = written.flatMap((each) => each?.kind === "not-written" ? [{ message: `The drift issue was not written: ${each.message}` }] : []);
        return problems.length === 0 ? shown : failed(shown, { reason: "github", error: new common_errors/* UserError */.yo(problems) });
    }
    catch (error) {
        if (!(error instanceof common_errors/* UserError */.yo))
            throw error;
        return failed(shown, { reason: (0,action_failure/* failureReason */.Hr)(error), error });
    }
};
/** Nobody looks for the drift in the summary of a run that is green. */
const failed = (shown, failure) => ({
    ...shown,
    context: { ...shown.context, notices: [...(shown.context.notices ?? []), ...(0,action_failure/* failureNotices */.qT)(failure.error)] },
    failure: shown.failure ?? failure,
});
const closeDropped = async ({ github, configurationFile, context }, open, deployments) => {
    const { repositoryPath } = configurationFile;
    const written = [];
    for (const name of deploymentsWithDrift(open, repositoryPath)) {
        if (deployments.has(name))
            continue;
        const comment = `The deployment ${name} was taken out of the configuration, as ${context.runUrl} has found: nothing looks for its drift any more.`;
        const marker = driftMarker(repositoryPath, name);
        written.push(await closeDrift(github, open, { marker, comment }));
    }
    return written;
};
const lookAt = ({ outside }, report, settings) => {
    const { name, review } = report;
    if (review === undefined)
        return { report, drift: "unknown" };
    const drift = driftIn(review, settings, name, outside.clock.now().toISOString().slice(0, 10));
    if (drift.kind === "drifted") {
        return { report: { ...report, state: driftState(drift.unplanned, review) }, drift: drift.kind };
    }
    if (drift.kind === "none")
        return { report, drift: drift.kind };
    const notice = `Whether ${name} has drifted is not known, and an issue about it stays as it is. ${drift.reason}`;
    outside.log.warning(notice);
    return { report: { ...report, notices: [...(report.notices ?? []), notice] }, drift: drift.kind };
};
const keepIssue = async ({ github, configurationFile, context: { runUrl } }, open, { report, drift }) => {
    if (drift === "unknown")
        return undefined;
    const { repositoryPath: configuration } = configurationFile;
    const marker = driftMarker(configuration, report.name);
    return drift === "drifted"
        ? reportDrift(github, open, { marker, ...renderDriftIssue(report, { configuration, runUrl }) })
        : closeDrift(github, open, { marker, comment: `The drift is gone, as ${runUrl} has found.` });
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/app/notices.ts
var app_notices = __webpack_require__(82946);
;// CONCATENATED MODULE: ./src/app/action/checkout.ts



/**
 * UserError where the event checks out the base branch, as pull_request_target does, and nobody has checked out the pull
 * request's head instead: the base branch's own plan would be shown as the pull request's.
 */
const requireCheckoutOfHead = async ({ github, configurationFile, context }, head) => {
    if (context.eventName !== "pull_request_target")
        return;
    const { path, repositoryPath } = configurationFile;
    const [there, here] = await Promise.all([readFileAt(github, repositoryPath, head.sha), (0,promises_.readFile)(path)]);
    if (there !== undefined && here.equals(there))
        return;
    throw new common_errors/* UserError */.yo({
        message: `The checked-out ${repositoryPath} is not the pull request's: pull_request_target checks out the base branch.`,
        suggestion: "start the workflow by pull_request",
    });
};

;// CONCATENATED MODULE: ./src/app/action/tasks/matrix.ts










/**
 * Gives the deployments that a change touches, base against head, for `strategy.matrix`; all of them without a base. What
 * a pull request changes that is of none of them, such as one that is taken out, no job of the matrix would say: it is
 * said here.
 */
const matrix = async (run, { base: from, pullRequest }) => {
    const { configuration } = readCheckedOut(run.configurationFile);
    if (pullRequest !== undefined)
        await requireCheckoutOfHead(run, pullRequest.head);
    const deployments = (0,app_select/* selectDeployments */.D)(configuration.deployments, run.inputs.deployments);
    const commit = typeof from === "object" ? await branchTip(run.github, from.branch) : from;
    const base = commit === undefined ? undefined : await readBaseConfiguration(run, commit);
    const touched = deployments.filter((deployment) => {
        const before = base?.configuration?.deployments.find(({ name }) => name === deployment.name);
        return !(0,external_node_util_.isDeepStrictEqual)(before, deployment);
    });
    const names = new Set(touched.map(({ name }) => name));
    const outputs = { matrix: JSON.stringify([...names]) };
    if (base === undefined || pullRequest === undefined)
        return { reports: [], context: {}, outputs };
    const others = [...(base.configuration?.deployments ?? []), ...deployments].map(({ name }) => name);
    const isAsked = (name) => run.inputs.deployments.length === 0 || run.inputs.deployments.includes(name);
    const untouched = others.filter((name) => isAsked(name) && !names.has(name));
    await asCourtesy(run.outside.log, "Comments that do not hold any more were not marked", () => markUntouched(run, pullRequest.number, untouched));
    const notices = [...base.notices, ...(0,app_notices/* configurationNotices */.A)(base.configuration, configuration)];
    return { reports: [], context: { notices }, pullRequests: [pullRequest.number], outputs };
};
/** An earlier commit may have touched a deployment, whose comment no job of the matrix keeps up to date any more. */
const markUntouched = async ({ github, inputs, configurationFile, outside }, issue, names) => {
    if (inputs.comment === "never")
        return;
    const configuration = configurationFile.repositoryPath;
    const markers = names.map((name) => markerLine("report", { configuration, deployments: [name] }));
    for (const written of await noteOnComments(github, { issue, markers }, notTouched)) {
        if (written.kind === "not-written")
            outside.log.warning(`A comment was not marked: ${written.message}`);
    }
};
const notTouched = "**Not planned any more: the pull request does not change this deployment now, or takes it out. What is said below does not hold.**\n";

// EXTERNAL MODULE: ./src/plan/fingerprint/canonical.ts + 1 modules
var canonical = __webpack_require__(70805);
;// CONCATENATED MODULE: ./src/gate/batch.ts


/** The union of what was reviewed for one deployment, pull request by pull request. */
const unionOfReviewed = (reviewed) => {
    const changes = collect(reviewed.flatMap((digests) => digests.changes), canonical/* identityOf */.cu, fingerprint/* digestOfChange */.YH);
    const policies = collect(reviewed.flatMap((digests) => digests.policies), ({ arn }) => arn, ({ digest }) => digest);
    const providers = collect(reviewed.flatMap((digests) => digests.providers), ({ key }) => key, ({ digest }) => digest);
    const what = [
        ...changes.conflicts,
        ...policies.conflicts,
        ...providers.conflicts.map((key) => `the place of the provider ${key}`),
    ];
    if (what.length > 0)
        return { kind: "conflict", what };
    return {
        kind: "union",
        digests: (0,fingerprint/* withFingerprint */.JR)({ changes: changes.items, policies: policies.items, providers: providers.items }),
    };
};
/** One item for each key, sorted by key; the keys of items that differ are conflicts. */
const collect = (items, keyOf, textOf) => {
    const byKey = new Map();
    const conflicts = new Set();
    for (const item of items) {
        const known = byKey.get(keyOf(item));
        if (known !== undefined && textOf(known) !== textOf(item))
            conflicts.add(keyOf(item));
        byKey.set(keyOf(item), item);
    }
    const sorted = [...byKey].sort(([one], [other]) => (one < other ? -1 : 1));
    return { items: sorted.map(([, item]) => item), conflicts: [...conflicts].sort() };
};

;// CONCATENATED MODULE: ./src/app/action/keep-evidence.ts





/** Leaves the digests of the plans as an artifact of this run, for the run that will apply them. */
const keepEvidence = async (run, commit, planned, judgements) => {
    const [first] = planned;
    if (first === undefined)
        return;
    const { context, configurationFile, temporaryFolder } = run;
    const { product, version } = first.session.program;
    const evidence = {
        formatVersion: "1.0",
        program: run.version,
        repository: (0,github_context/* fullName */.fq)(context.repository),
        ...commit,
        configuration: configurationFile.repositoryPath,
        terraform: { product: product === "OpenTofu" ? "tofu" : "terraform", version },
        deployments: await Promise.all(planned.map(async (each) => {
            const { name } = each.deployment;
            const judgement = judgements.get(name);
            if (judgement === undefined)
                throw new Error(`${name} was planned and not judged.`);
            return evidenceOf(each, judgement, await (0,plan/* readLockFile */.cx)(each));
        })),
    };
    await uploadEvidence({ scope: scopeOf(run), attempt: context.runAttempt }, evidence, temporaryFolder);
};
/** What is left about one deployment: what was planned, and what the gate said of it. */
const evidenceOf = ({ deployment, canonical }, { since, changed, passed, approvedBy, approvers }, lockFile) => ({
    deployment: deployment.name,
    digests: (0,fingerprint/* planDigests */.tb)(canonical),
    since,
    ...(changed ? { changed } : {}),
    passed,
    ...(approvedBy === undefined ? {} : { approvedBy, approvers }),
    lockFile,
});

;// CONCATENATED MODULE: ./src/app/action/tasks/plan-merge-group.ts













/**
 * Plans a merge group's commit. The plan must be the union of what its pull requests have shown, to which those of which
 * nothing proves what they were reviewed to do add nothing; then its evidence is what the push of that very commit is held
 * against.
 */
const planMergeGroup = async (run, group) => {
    const { github, configurationFile, inputs, outside } = run;
    const batch = await evidenceOfBatch(github, { branch: group.base.ref, headSha: group.headSha }, planningOf(run));
    const doubts = batch.unproved.flatMap(doubtsAbout);
    for (const doubt of doubts)
        outside.log.info((0,common_errors/* formatProblem */.Vw)(doubt));
    const { configuration, locateDeployment } = readCheckedOut(configurationFile);
    const deployments = (0,app_select/* selectDeployments */.D)(configuration.deployments, inputs.deployments);
    requireTrustedHosts(run, deployments);
    return (0,plan/* withPlans */.vm)(terraformRun(run), deployments, { destroy: false }, async (outcomes) => {
        const failure = terraformFailure(outcomes, locateDeployment);
        const shown = { context: { head: group.headSha.slice(0, 7), base: group.base.sha.slice(0, 7) } };
        if (failure !== undefined)
            return { ...shown, reports: outcomes.map(deployment_report/* outcomeReport */.dg), failure };
        const planned = outcomes.filter((outcome) => outcome.kind === "planned");
        const differences = planned.map((each) => ({ planned: each, lines: differenceFromBatch(each, batch) }));
        if (differences.some(({ lines }) => lines.length > 0)) {
            const reason = batch.unproved[0]?.refusal.reason ?? "plan-changed";
            return { ...shown, ...plan_merge_group_refused(differences, doubts, { reason, locate: locateDeployment }) };
        }
        const commit = {
            pullRequests: pullRequestsAbout(planned, batch.reviewed),
            group: batch.pullRequests,
            baseBranch: group.base.ref,
            base: group.base.sha,
            head: group.headSha,
        };
        await keepEvidence(run, commit, planned, passed(run, planned));
        return { ...shown, reports: planned.map(deployment_report/* outcomeReport */.dg) };
    });
};
const plan_merge_group_refused = (differences, doubts, { reason, locate }) => {
    const stopped = stoppedBy(differences.map(({ planned, lines }) => [planned.deployment.name, lines]), locate);
    return {
        reports: differences.map(({ planned: { deployment, review }, lines }) => {
            const all = [...lines, ...doubts.map(common_errors/* formatProblem */.Vw)];
            return (0,deployment_report/* deploymentReport */.eO)(deployment, { kind: "refused", reason: notShown, lines: all }, review);
        }),
        failure: { reason, error: new common_errors/* UserError */.yo([...stopped.problems, ...doubts]) },
    };
};
const notShown = "The merge group does something else than its pull requests have shown.";
/** In a matrix a pull request has nothing to do with most of the jobs. */
const pullRequestsAbout = (planned, batch) => {
    const about = batch.filter(({ deployments }) => planned.some(({ deployment }) => deployments.has(deployment.name)));
    return about.flatMap(({ pullRequests }) => pullRequests);
};
const differenceFromBatch = (planned, batch) => {
    const { name } = planned.deployment;
    const digests = (isHeldBack(batch) ? [] : batch.reviewed).flatMap(({ deployments }) => {
        const found = deployments.get(name);
        return found === undefined ? [] : [found.evidence.digests];
    });
    if (digests.length === 0)
        return differencesFrom(new Map())(planned);
    const union = unionOfReviewed(digests);
    if (union.kind === "conflict") {
        return union.what.map((what) => `two pull requests of this merge group were reviewed with different changes of ${what}`);
    }
    return differencesFrom(new Map([[name, union.digests]]))(planned);
};
/** With a workflow among what it brings in, the push would be refused whatever this run has found. */
const isHeldBack = ({ unproved }) => unproved.some(({ refusal }) => refusal.reason === "workflow-changed");
const doubtsAbout = ({ pullRequest, refusal }) => refusal.problems.map((problem) => ({
    ...problem,
    message: `Nothing proves what #${pullRequest} was reviewed to do: ${problem.message}`,
}));
const passed = ({ outside }, planned) => {
    const since = outside.clock.now().toISOString();
    return new Map(planned.map(({ deployment }) => [
        deployment.name,
        { passed: true, lines: [], since, changed: false, approvers: [] },
    ]));
};

// EXTERNAL MODULE: ./src/app/preview.ts + 4 modules
var preview = __webpack_require__(1406);
// EXTERNAL MODULE: ./src/review/relation.ts
var relation = __webpack_require__(47510);
;// CONCATENATED MODULE: ./src/gate/gate.ts


/** Applies the base branch's `review:` settings to a review. */
const judge = (input) => {
    const { deployment, moves = false, review, settings, today } = input;
    const left = moves ? settings.accept.filter((entry) => entry.deployment === deployment) : [];
    const accept = settings.accept.filter((entry) => !left.includes(entry));
    const judged = judgeFindings(review.findings, accept, deployment, today);
    const blocking = judged.filter(({ finding, acceptedBy }) => acceptedBy === undefined && counts(finding, settings));
    const access = judgeAccess(input);
    return {
        passed: blocking.length === 0 && access.passed,
        lines: [...access.lines, ...blocking.map((each) => blockingLine(each, left)), ...judged.flatMap(acceptedLine)],
        ...(access.approvedBy === undefined ? {} : { approvedBy: access.approvedBy }),
    };
};
const levels = {
    error: ["error"],
    warning: ["error", "warning"],
    never: [],
};
const counts = ({ severity }, { fail_on }) => levels[fail_on].includes(severity);
const judgeAccess = (input) => {
    const { approvals, objections = [] } = input;
    const reasons = approvalReasons(input);
    if (reasons.length === 0) {
        return input.planChanged === "now" ? { passed: false, lines: [CHANGED_UNSEEN] } : { passed: true, lines: [] };
    }
    if (objections.length > 0) {
        const who = objections.join(" and ");
        return { passed: false, lines: [...reasons, `${who} asked for changes, and has to approve, or to be dismissed.`] };
    }
    if (approvals.length > 0) {
        const who = approvals.map(({ login, approver }) => (login === approver ? login : `${login} (${approver})`));
        const approvedBy = approvals.map(({ login }) => login);
        return { passed: true, lines: [...reasons, `It is approved by ${who.join(", ")}.`], approvedBy };
    }
    return { passed: false, lines: [...reasons, wayToApproval(input)] };
};
/** Where nobody is asked to approve anything, a plan that changed stops the one check that is the first to show it. */
const CHANGED_UNSEEN = "The plan does something else than an earlier plan of the same commit: look at this one, then run the failed job of this check again.";
/** Why the change needs an approval, in sentences. */
const approvalReasons = ({ review, settings, planChanged }) => {
    const stopping = relationsOf(review).filter((relation) => settings.fail_on_relation.some((each) => each === relation));
    return [
        ...(stopping.length === 0
            ? []
            : [`The change of access is ${stopping.join(" and ")}, which review.fail_on_relation stops.`]),
        ...(planChanged !== undefined && settings.approvers.length > 0
            ? ["The plan does something else than an earlier plan of the same commit, so what was reviewed is not this."]
            : []),
    ];
};
/**
 * Every relation in the review, the headline's first: the headline is the worst, and the settings may stop another one.
 * Only a first creation is called new where something in it gets broader, which is then a part of what is new; and only a
 * destruction is called gone where something in it gets narrower.
 */
const relationsOf = (review) => {
    const parts = (0,relation/* partRelations */.J)(review);
    const part = review.relation === "new" ? "broader" : review.relation === "gone" ? "narrower" : undefined;
    const others = parts.filter((relation) => relation !== part);
    return [...new Set([review.relation, ...others])];
};
const wayToApproval = ({ settings: { approvers }, unproved }) => {
    if (approvers.length === 0) {
        return "review.approvers on the base branch names nobody who could approve it: narrow the change, or change `review:` in a pull request of its own.";
    }
    const review = `It needs an approving review of the current head by ${approvers.join(" or ")}`;
    return unproved === undefined
        ? `${review}; then run the failed job of this check again.`
        : `${review}, which counts only if an earlier run proves what was shown before it, and none does: ${unproved}`;
};
const blockingLine = ({ finding, expired }, left) => {
    const since = expired?.until === undefined ? "" : ` Its acceptance ended on ${expired.until}.`;
    const isLeft = left.some(({ code }) => code === finding.code);
    const where = isLeft
        ? " Its acceptance is for the account and workspace that the deployment leaves; one that names no deployment counts."
        : "";
    return `${finding.code} (${finding.severity}) is stopped by review.fail_on.${since}${where} Mend it, or accept it with a reason under review.accept on the base branch.`;
};
const acceptedLine = ({ finding, acceptedBy }) => {
    if (acceptedBy === undefined)
        return [];
    const until = acceptedBy.until === undefined ? "" : ` until ${acceptedBy.until}`;
    return [`${finding.code} (${finding.severity}) is accepted${until}: ${acceptedBy.reason}`];
};

;// CONCATENATED MODULE: ./src/github/pusher.ts


const activity = schemas/* object */.Ikc({ after: schemas/* string */.YjP(), actor: schemas/* nullish */.cl6(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })) });
/**
 * Who has last brought a branch to a commit, whoever is named in that; undefined where GitHub does not say, as an
 * enterprise server before 3.10.
 * Source: https://docs.github.com/en/rest/repos/repos#list-repository-activities
 */
const readPusher = async (github, { ref, sha }) => {
    const route = "GET /repos/{owner}/{repo}/activity";
    const newestFirst = { ref: `refs/heads/${ref}`, direction: "desc", per_page: 100 };
    try {
        const activities = await github.request(route, newestFirst, schemas/* array */.YOg(activity));
        return activities.find(({ after }) => after === sha)?.actor?.login;
    }
    catch (error) {
        if ((0,failure/* isRefused */.H0)(error))
            return undefined;
        throw error;
    }
};

;// CONCATENATED MODULE: ./src/app/action/workflow-notices.ts



/** Says where the merge of a pull request will apply nothing of what it plans, whatever that is, and why. */
const workflowNotices = async ({ github, inputs: { requireReview }, context }, { number, base, head }) => {
    if (!requireReview)
        return [];
    const strange = startedOtherwise(context);
    if (strange !== undefined)
        return [`${appliesNothing} ${strange}`];
    try {
        await requireBaseWorkflows(github, { name: `#${number}`, base: base.sha, head: head.sha });
        return [];
    }
    catch (error) {
        if (error instanceof refusal/* ReviewRefusal */.l)
            return error.problems.map((each) => `${appliesNothing} ${(0,common_errors/* formatProblem */.Vw)(each)}`);
        throw error;
    }
};
/** Says where a run of a pull request was started by another event than the one whose runs prove what they show. */
const startedOtherwise = ({ eventName }) => eventName === "pull_request"
    ? undefined
    : `Its run was started by ${eventName}, and only one by pull_request proves what was shown.`;
const appliesNothing = "Its merge will apply nothing of this plan, unless by the input expected-fingerprint.";

;// CONCATENATED MODULE: ./src/app/action/gate.ts










/** Judges every plan of a pull request by the base branch's settings and the approvals that count. */
const judgePlans = async (run, pullRequest, { configuration, review: settings }, planned) => {
    const { plans: earlier, unproved } = await earlierPlans(run, pullRequest);
    const now = run.github.now().toISOString();
    const count = await approvalCounter(run, pullRequest, settings);
    return new Map(planned.map(({ deployment, review, plan }) => {
        const { name } = deployment;
        const before = earlier.get(name);
        const isSame = before !== undefined && before.digests.fingerprint === plan.fingerprint;
        const since = isSame ? before.since : now;
        const { approvals, objections, notes } = count(since);
        const changedNow = before !== undefined && !isSame;
        const changed = changedNow || before?.changed === true;
        const judged = {
            ...onBase(configuration, deployment),
            review,
            settings,
            approvals,
            objections,
            ...(changed ? { planChanged: changedNow ? "now" : "before" } : {}),
            ...(unproved === undefined ? {} : { unproved }),
            today: now.slice(0, 10),
        };
        const verdict = judge(judged);
        const lines = verdict.passed ? verdict.lines : [...verdict.lines, ...notes];
        return [name, { ...verdict, since, changed, lines, approvers: settings.approvers }];
    }));
};
/**
 * What the base branch calls the deployment: of two that change their names with each other, neither takes over what is
 * accepted for the other, and one that only gets a new name keeps it. One that moves to another account or workspace does not.
 */
const onBase = (base, deployment) => {
    const before = base?.deployments.find((each) => (0,deployment_before/* hasSameState */.a$)(each, deployment)) ?? (0,deployment_before/* deploymentBefore */.dC)(base, deployment);
    if (before === undefined)
        return { deployment: deployment.name };
    return { deployment: before.name, moves: (0,deployment_before/* movedProviders */.EG)(before, deployment).length > 0 };
};
const earlierPlans = async (run, pullRequest) => {
    const unproved = startedOtherwise(run.context);
    if (unproved !== undefined)
        return { plans: new Map(), unproved };
    try {
        const planning = { ...planningOf(run), job: run.inputs.deployments };
        const found = await earlierEvidence(run.github, pullRequest, planning);
        return { plans: new Map([...found].map(([name, { evidence }]) => [name, evidence])) };
    }
    catch (error) {
        if (!(error instanceof refusal/* ReviewRefusal */.l))
            throw error;
        return { plans: new Map(), unproved: error.problems.map(common_errors/* formatProblem */.Vw).join(" ") };
    }
};
/** Reads the reviews once, and only where somebody could approve something. */
const approvalCounter = async ({ github, outside }, { number, author, head }, { approvers }) => {
    if (approvers.length === 0)
        return () => none;
    const { unreadable, ...reviewers } = await readReviewers(github, number, approvers);
    if (reviewers.reviews.length === 0)
        return () => ({ ...none, notes: unreadable });
    const pusher = await readPusher(github, head);
    if (pusher === undefined)
        outside.log.warning(pusherUnknown(head));
    return (since) => {
        const counted = countApprovals({
            ...reviewers,
            author,
            ...(pusher === undefined ? {} : { pusher }),
            head: head.sha,
            since: new Date(since),
        });
        return { ...counted, notes: [...counted.notes, ...unreadable] };
    };
};
const none = { approvals: [], objections: [], notes: [] };
const pusherUnknown = ({ ref, sha }) => `GitHub does not say who pushed ${sha.slice(0, 7)} to ${ref}, so the approval of whoever did would count.`;

;// CONCATENATED MODULE: ./src/app/action/tasks/plan-pull-request.ts


















/** Plans what the pull request changes, judges it by the base branch's settings, and keeps the evidence for its merge. */
const planPullRequest = async (run, pullRequest) => {
    const { inputs, configurationFile } = run;
    const { configuration, locateDeployment } = readCheckedOut(configurationFile);
    await requireCheckoutOfHead(run, pullRequest.head);
    const base = await readBaseConfiguration(run, pullRequest.base.sha);
    if (base.configuration === undefined)
        await requireInRepository(run, pullRequest.head);
    const baseOfNow = await readBaseOfNow(run, pullRequest.base);
    const selected = (0,app_select/* selectDeployments */.D)(configuration.deployments, inputs.deployments);
    const isTrusted = (deployment) => isTrustedHost(run, deployment);
    const previewed = await (0,preview/* previewReports */.Y)(base.configuration, selected.filter((each) => !isTrusted(each)), untrusted);
    return (0,plan/* withPlans */.vm)(terraformRun(run), selected.filter(isTrusted), { destroy: false }, async (outcomes) => {
        const checked = outcomes.map((outcome) => afterMigration(outcome, base.configuration));
        const planned = checked.filter((outcome) => outcome.kind === "planned");
        const judged = await judgeAndKeep(run, pullRequest, baseOfNow, planned);
        const reports = inOrder(selected, [
            ...previewed,
            ...checked.map((outcome) => withGate(outcome, judged.verdicts.get(outcome.deployment.name), base.configuration)),
        ]);
        const failure = judged.failure ?? failureOf(checked, reports, locateDeployment);
        return {
            reports,
            pullRequests: [pullRequest.number],
            context: reportContext(pullRequest, [
                ...judged.notices,
                ...base.notices,
                ...(0,app_notices/* configurationNotices */.A)(base.configuration, configuration),
            ]),
            fingerprints: (0,plan/* fingerprintsOf */.tm)(planned),
            ...(failure === undefined ? {} : { failure }),
        };
    });
};
/**
 * Judges the plans, and keeps the evidence. Where GitHub fails at that, the run fails, and shows the plans all the same: with
 * a failure, and what of it the reader has to know.
 */
const judgeAndKeep = async (run, pullRequest, base, planned) => {
    let verdicts = new Map();
    try {
        verdicts = await judgePlans(run, pullRequest, base, planned);
        await keepEvidence(run, plannedCommit(pullRequest), planned, verdicts);
        return { verdicts, notices: planned.some(deployment_report/* hasChanges */.ik) ? await workflowNotices(run, pullRequest) : [] };
    }
    catch (error) {
        if (!(error instanceof common_errors/* UserError */.yo))
            throw error;
        const failure = { reason: (0,action_failure/* failureReason */.Hr)(error), error };
        return { verdicts, notices: (0,action_failure/* failureNotices */.qT)(error), failure };
    }
};
const plannedCommit = ({ number, base, head }) => ({
    pullRequests: [number],
    baseBranch: base.ref,
    base: base.sha,
    head: head.sha,
});
const untrusted = "The workflow does not name this deployment's workspace host, by databricks-hosts or DATABRICKS_HOST, so no credentials were sent there.";
/** Shows what the pull request changes without planning it. */
const previewPullRequest = async (run, pullRequest, reason) => {
    const { configuration } = readCheckedOut(run.configurationFile);
    await requireCheckoutOfHead(run, pullRequest.head);
    const base = await readBaseConfiguration(run, pullRequest.base.sha);
    const selected = (0,app_select/* selectDeployments */.D)(configuration.deployments, run.inputs.deployments);
    return {
        reports: await (0,preview/* previewReports */.Y)(base.configuration, selected, reason),
        pullRequests: [pullRequest.number],
        context: reportContext(pullRequest, [...base.notices, ...(0,app_notices/* configurationNotices */.A)(base.configuration, configuration)]),
    };
};
const afterMigration = (outcome, base) => {
    if (outcome.kind === "failed")
        return outcome;
    try {
        requireMigratedState(outcome, (0,deployment_before/* deploymentBefore */.dC)(base, outcome.deployment));
        return outcome;
    }
    catch (error) {
        if (error instanceof common_errors/* UserError */.yo)
            return { kind: "failed", deployment: outcome.deployment, error };
        throw error;
    }
};
const withGate = (outcome, gate, base) => {
    const report = (0,deployment_report/* outcomeReport */.dg)(outcome);
    const { deployment } = outcome;
    return {
        ...report,
        notices: [...(report.notices ?? []), ...(0,app_notices/* deploymentNotices */.J)((0,deployment_before/* deploymentBefore */.dC)(base, deployment), deployment)],
        ...(gate === undefined ? {} : { gate }),
    };
};
const failureOf = (outcomes, reports, locate) => {
    const failed = terraformFailure(outcomes, locate);
    if (failed !== undefined)
        return failed;
    const stopped = reports.filter(({ gate }) => gate?.passed === false);
    if (stopped.length === 0)
        return undefined;
    return {
        reason: "gate",
        error: stoppedBy(stopped.map(({ name, gate }) => [name, gate?.lines ?? []]), locate),
    };
};
const inOrder = (deployments, reports) => deployments.flatMap(({ name }) => reports.filter((report) => report.name === name));
const reportContext = ({ head, base }, notices) => ({
    head: head.sha.slice(0, 7),
    base: base.sha.slice(0, 7),
    notices,
});

;// CONCATENATED MODULE: ./src/app/action/run-task.ts












/** Does one task. UserError where nothing could be done at all. */
const runTask = async (run, task) => {
    switch (task.kind) {
        case "plan-pull-request":
            return shown(run, task.pullRequest, await planPullRequest(run, task.pullRequest));
        case "preview-pull-request":
            return previewPullRequest(run, task.pullRequest, task.reason);
        case "close-pull-request":
            return { ...(await closePullRequest(run, task.pullRequest)), ...noJobs(run) };
        case "plan-merge-group":
            return planMergeGroup(run, task.group);
        case "apply-merge":
            await requireLastCommit(run.github, run.context);
            return applyMerge(run, task.push);
        case "plan":
            return planOnly(run);
        case "apply":
            await requireLastCommit(run.github, run.context);
            return applyFingerprint(run);
        case "destroy":
            await requireLastCommit(run.github, run.context);
            return destroyDeployment(run, task.deployment);
        case "drift":
            await requireLastCommit(run.github, run.context);
            return findDrift(run);
        case "matrix":
            return matrix(run, task);
        case "nothing":
            run.outside.log.info(`Nothing to do: ${task.reason}`);
            return { reports: [], context: {}, ...noJobs(run) };
    }
};
/** A matrix that is asked for is an empty one where there is nothing to plan. */
const noJobs = ({ inputs }) => inputs.mode === "matrix" ? { outputs: { matrix: "[]" } } : {};
const shown = async (run, pullRequest, result) => {
    await asCourtesy(run.outside.log, "No check run was written", () => showCheck(run, pullRequest, result));
    return result;
};

;// CONCATENATED MODULE: ./src/app/action/run-action.ts









/** Runs the action. UserError where not even the task is known; any other failure is part of the outcome. */
const runAction = async (input) => {
    const started = startRun(input);
    const task = chooseTask(parseTrigger(input.context, input.event), started.inputs);
    const run = await withoutOutdatedComment(started, task);
    const result = await taskResult(run, task);
    return publish(run, task.kind === "matrix" ? "matrix" : "report", result);
};
const startRun = ({ inputs, outside, context, version, signal }) => {
    const workspace = outside.env["GITHUB_WORKSPACE"] ?? ".";
    return {
        outside,
        inputs,
        context,
        version,
        signal,
        configurationFile: findConfigurationFile(workspace, inputs.workingDirectory, inputs.config),
        temporaryFolder: outside.env["RUNNER_TEMP"] ?? workspace,
        github: connectGitHub({
            repository: context.repository,
            token: inputs.githubToken,
            apiUrl: context.apiUrl,
            fetch: outside.fetch,
            clock: outside.clock,
            log: outside.log,
        }),
    };
};
/** A UserError becomes a result too, so that comment and summary say what happened. */
const taskResult = async (run, task) => {
    const result = await (0,action_failure/* orFailed */.L5)(async () => {
        const needed = permissionsOf(task);
        if (needed !== undefined)
            await requirePermissions(run.github, neededPermissions[needed]);
        return runTask(run, task);
    });
    const pullRequest = pullRequestOf(task)?.number;
    return result.failure === undefined || pullRequest === undefined
        ? result
        : { ...result, pullRequests: [pullRequest] };
};
const permissionsOf = ({ kind }) => {
    switch (kind) {
        case "plan-pull-request":
        case "plan-merge-group":
            return "plan";
        case "preview-pull-request":
            return "preview";
        case "apply-merge":
            return "apply";
        case "drift":
            return "drift";
        default:
            return undefined;
    }
};


/***/ }),

/***/ 86715:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ applyPlan),
  J: () => (/* binding */ applyPlans)
});

// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(71922);
// EXTERNAL MODULE: ./src/plan/fingerprint/fingerprint.ts
var fingerprint = __webpack_require__(23264);
// EXTERNAL MODULE: ./src/plan/fingerprint/compare-digests.ts
var compare_digests = __webpack_require__(24671);
// EXTERNAL MODULE: ./src/plan/fingerprint/difference.ts
var difference = __webpack_require__(25025);
;// CONCATENATED MODULE: ./src/plan/fingerprint/remainder.ts



/** UserError, with one problem for each difference, unless a plan does what was reviewed or what is left of it. */
const requireRemainder = (reviewed, now) => {
    const comparison = (0,compare_digests/* compareDigests */.v)(reviewed, now);
    if (comparison.same)
        return;
    throw new errors/* UserError */.yo([
        ...(0,difference/* differenceLines */.Z)(comparison).map((message) => ({ message })),
        { message: "Nothing more is applied.", suggestion: "have a new plan reviewed" },
    ]);
};

// EXTERNAL MODULE: ./src/plan/from-terraform.ts + 11 modules
var from_terraform = __webpack_require__(25516);
// EXTERNAL MODULE: ./src/terraform/parallel.ts
var parallel = __webpack_require__(8713);
// EXTERNAL MODULE: ./src/terraform/failure.ts + 1 modules
var failure = __webpack_require__(62248);
// EXTERNAL MODULE: ./src/terraform/run.ts + 3 modules
var run = __webpack_require__(52337);
;// CONCATENATED MODULE: ./src/terraform/retry.ts



/**
 * Errors that a change of IAM causes until it has reached every part of AWS, and that end by themselves. IAM is
 * eventually consistent: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
 * An error may be permanent all the same, which is why the attempts are counted.
 */
const transients = [
    // https://github.com/databricks/terraform-provider-databricks/issues/1226
    {
        text: /Verification of the instance profile failed|DRY_RUN_FAILED/,
        what: "the workspace cannot use the instance profile yet",
    },
    // https://github.com/hashicorp/terraform/issues/15341
    {
        text: /Invalid IAM Instance Profile (ARN|name)/,
        what: "EC2 does not know the instance profile yet",
    },
    // https://github.com/hashicorp/terraform/issues/2660
    {
        text: /has no associated IAM Roles/,
        what: "EC2 does not see the role in the instance profile yet",
    },
    // https://github.com/hashicorp/terraform-provider-aws/issues/8905
    {
        text: /Invalid principal in policy/,
        what: "a policy names a role that AWS does not know yet",
    },
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
    {
        text: /cannot be assumed|role .{0,700} is not authorized to be assumed|not authorized to perform: sts:AssumeRole/i,
        what: "the role cannot be assumed yet",
    },
];
/** What AWS has yet to catch up with, in words; nothing when waiting would not help. */
const transientCause = ({ summary, detail }) => transients.find(({ text }) => text.test(`${summary}\n${detail}`))?.what;
/**
 * AWS's refusal of the workspace's dry run for want of permission, and not of an instance profile that it cannot see yet.
 * Sources: https://github.com/databricks/terraform-provider-databricks/issues/654 and, for the other, 1805.
 */
const isDenial = ({ summary, detail }) => /(?:Verification of the instance profile failed|DRY_RUN_FAILED).{0,2000}not authorized to perform/s.test(`${summary}\n${detail}`);
/** Two minutes and ten seconds in all: EC2 takes up to two to see a new instance profile. */
const waitsInSeconds = [10, 20, 40, 60];
/**
 * Applies the plan that was made last, with `destroy` one that removes everything. Where nothing but transient errors of
 * IAM stopped it, it waits, plans again, asks `requireRemainder` whether the new plan holds nothing but what is left of
 * the first one (it throws UserError if not), and applies that; four times at most, each said aloud. Gives the outputs.
 * UserError as `plan` and `apply` throw it.
 */
const applyWithRetries = async (session, requireRemainder, { destroy, passRoleIsTheirs = false } = { destroy: false }) => {
    for (const [attempt, seconds] of waitsInSeconds.entries()) {
        const tried = await outputsOrCause(session, passRoleIsTheirs);
        if (typeof tried !== "string")
            return tried;
        session.outside.log.warning(`${session.deployment}: ${tried}. Waiting ${seconds} s, then applying what is left (retry ${attempt + 1} of ${waitsInSeconds.length}).`);
        await wait(session, seconds);
        requireRemainder(await (0,run/* plan */.et)(session, { destroy }));
    }
    return (0,run/* apply */.Bb)(session);
};
/** Applies; gives the outputs when that went well, else why it is worth waiting. Any other failure is thrown on. */
const outputsOrCause = async (session, passRoleIsTheirs) => {
    try {
        return await (0,run/* apply */.Bb)(session);
    }
    catch (error) {
        if (!(error instanceof failure/* TerraformFailure */.Nz))
            throw error;
        const causes = error.diagnostics.map(transientCause);
        const [cause] = causes;
        if (cause === undefined || causes.includes(undefined))
            throw error;
        if (passRoleIsTheirs && error.diagnostics.some(isDenial))
            throw error;
        return cause;
    }
};
const wait = async ({ outside, signal, deployment }, seconds) => {
    await outside.clock.sleep(seconds * 1_000, signal);
    if (signal?.aborted)
        throw new errors/* UserError */.yo(`${deployment}: interrupted while waiting to apply what is left.`);
};

;// CONCATENATED MODULE: ./src/app/terraform-verbs/apply.ts






/** Applies plans side by side, each as `applyPlan` does, and gives the outcomes in the same order. */
const applyPlans = async ({ outside, parallelism }, planned) => {
    const results = await (0,parallel/* inParallel */.H)(planned, parallelism, (each) => outside.log.group(`${each.deployment.name}: applying`, () => applyPlan(each)));
    return results.map((result, index) => {
        const each = planned[index];
        if (result.status === "fulfilled" && each !== undefined) {
            return { kind: "applied", planned: each, outputs: result.value };
        }
        if (result.status === "rejected" && each !== undefined && result.reason instanceof errors/* UserError */.yo) {
            return { kind: "failed", planned: each, error: result.reason };
        }
        throw result.status === "rejected" ? result.reason : new Error("more results than deployments");
    });
};
/**
 * Applies the very plan that was made. Where AWS has to catch up it plans again, and applies only what is left of the
 * same plan. Gives the outputs; UserError where that fails.
 */
const applyPlan = async (planned) => {
    const { session, canonical, reading, destroy, deployment } = planned;
    const first = (0,fingerprint/* planDigests */.tb)(canonical);
    return applyWithRetries(session, (again) => requireRemainder(first, (0,from_terraform/* readTerraformPlan */.u)(again, reading).canonical), {
        destroy,
        passRoleIsTheirs: deployment?.workspace.pass_role === "external",
    });
};


/***/ }),

/***/ 97535:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestIndex)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);

/**
 * Gives the index of the candidate that is the fewest changes of a character away from `word`, the first of several; -1
 * where each is more than `limit` changes away.
 */
const nearestIndex = (word, candidates, limit) => {
    let best = -1;
    let left = limit;
    for (const [index, candidate] of candidates.entries()) {
        const changes = (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(word, candidate, { maxDistance: left + 1 });
        if (changes > left)
            continue;
        best = index;
        left = changes - 1;
    }
    return best;
};


/***/ }),

/***/ 53324:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/** Makes something when it is first asked for, and keeps it. */
const once = (make) => {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
};
/** Makes something for each key when it is first asked for, and keeps it. */
const oncePer = (make) => {
    const known = new Map();
    return (key) => {
        const found = known.get(key);
        if (found)
            return found.value;
        const value = make(key);
        known.set(key, { value });
        return value;
    };
};


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

/***/ 42784:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _common_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);

/** The known word that is nearest to a misspelt one, or the only one that begins with it; `undefined` where none is near. */
const nearest = (word, known) => {
    // Two letters that changed places are two changes.
    const limit = Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length / 3));
    const index = (0,_common_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestIndex */ .z)(normalize(word), known.map(normalize), limit);
    if (index >= 0)
        return known[index];
    const [longer, ...others] = known.filter((each) => each.startsWith(`${word}_`));
    return others.length === 0 ? longer : undefined;
};
/** The suggestion of the nearest known word, or `undefined` where none is near. */
const didYouMean = (word, known) => {
    const meant = nearest(word, known);
    return meant && `Did you mean \`${meant}\`?`;
};
/** So that `accountId` and `account-id` are near to `account_id`. */
const normalize = (word) => word.toLowerCase().replace(/[_-]/g, "");


/***/ }),

/***/ 24671:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ compareDigests)
/* harmony export */ });
/* harmony import */ var _common_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29927);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70805);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23264);



/**
 * Compares a plan made now with the reviewed digests. No difference is: a reviewed change that is missing because the
 * resource already is what it was reviewed to become; a creation that failed halfway and is now a replacement; what is
 * left of a half-done replacement. Everything else is one.
 */
const compareDigests = (reviewed, now) => {
    const then = new Map(reviewed.changes.map((change) => [(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(change), change]));
    const present = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .planDigests */ .tb)(now);
    const unexpected = present.changes.filter((change) => !isSame(then.get((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(change)), change) && !continues(then.get(change.address), change));
    const identities = new Set(present.changes.map(_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu));
    const missing = reviewed.changes.filter((change) => !identities.has((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(change)) && !isApplied(change, now));
    const added = unexpected.filter((change) => !then.has((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(change)));
    const changed = unexpected.filter((change) => then.has((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(change)));
    const isIdle = present.changes.length === 0;
    const policies = isIdle ? [] : differing(documents(reviewed), documents(present)).toSorted();
    const providers = isIdle ? [] : differing(places(reviewed), places(present)).toSorted();
    return {
        same: unexpected.length + missing.length + policies.length + providers.length === 0,
        added: added.map((change) => ({ address: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(change), now: change.action, attributes: [] })),
        missing: missing.map((change) => ({
            address: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(change),
            reviewed: change.action,
            attributes: unappliedAttributes(change, now),
        })),
        changed: changed.map((change) => deltaOf(then.get((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(change)), change)),
        policies,
        providers,
    };
};
const isSame = (then, now) => then !== undefined && (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfChange */ .YH)(then) === (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfChange */ .YH)(now);
/**
 * Whether a change finishes what an earlier run has begun: a tainted creation, half of a replacement. `then` is the
 * reviewed change of the present object of the same address, where `now` may be about an old one of it.
 */
const continues = (then, now) => {
    if (then === undefined)
        return false;
    if (now.deposed !== undefined)
        return then.action === "replace" && now.action === "destroy" && isOldObject(then, now);
    const begun = (then.action === "create" && now.action === "replace" && now.tainted === true) ||
        (then.action === "replace" && now.action === "create") ||
        (then.action === "replace" && now.action === "replace" && now.tainted === true);
    return begun && differing(then.after, now.after).length === 0 && then.unknown.join() === now.unknown.join();
};
/** The object that a replacement, creating first, has yet to destroy: what is known of it on both occasions agrees. */
const isOldObject = (then, now) => {
    const shared = Object.keys(then.before).filter((attribute) => attribute in now.before);
    return shared.includes("id") && shared.every((attribute) => then.before[attribute] === now.before[attribute]);
};
/** Whether an earlier run has made a reviewed change: the resource is as it was reviewed to become. */
const isApplied = (change, now) => {
    if (change.deposed !== undefined)
        return true;
    const isThere = now.resting.has(change.address);
    if (change.action === "destroy" || change.action === "forget")
        return !isThere;
    return isThere && unappliedAttributes(change, now).length === 0;
};
/** Where the resource as it is differs from what it was reviewed to become; nothing can be said of unknown values. */
const unappliedAttributes = ({ address, after, unknown }, now) => {
    const resting = now.resting.get(address);
    if (resting === undefined)
        return [];
    return Object.entries(after).flatMap(([attribute, digest]) => {
        if (digest === "unknown" || digest === "sensitive")
            return [];
        return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .restingText */ .cw)(resting, attribute, unknown)) === digest ? [] : [attribute];
    });
};
const deltaOf = (then, now) => ({
    address: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(now),
    ...(then === undefined ? {} : { reviewed: then.action }),
    now: now.action,
    attributes: [
        ...new Set([...differing(then?.before ?? {}, now.before), ...differing(then?.after ?? {}, now.after)]),
    ].sort(),
});
/** An attribute that one side does not list is absent there. */
const differing = (one, other) => [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((attribute) => ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_2__/* .ownMember */ .nV)(one, attribute) ?? "absent") !== ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_2__/* .ownMember */ .nV)(other, attribute) ?? "absent"));
const documents = ({ policies }) => Object.fromEntries(policies.map(({ arn, digest }) => [arn, digest]));
const places = ({ providers }) => Object.fromEntries(providers.map(({ key, digest }) => [key, digest]));


/***/ }),

/***/ 25025:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ differenceLines)
/* harmony export */ });
/** What a plan does that was not reviewed, and the reverse, a line each; empty where `comparison.same`. */
const differenceLines = ({ added, missing, changed, policies, providers, }) => [
    ...added.map(({ address, now }) => `not reviewed: ${now} of ${address}`),
    ...changed.map(changedLine),
    ...missing.map(({ address, reviewed, attributes }) => `reviewed, but no longer planned: ${reviewed} of ${address}${attributeList(attributes)}`),
    ...policies.map(policyLine),
    ...providers.map((key) => `the provider ${key} works in another account, region or workspace than was reviewed`),
];
const policyLine = (arn) => arn.includes(":role/")
    ? `the existing role ${arn} has other policies than those reviewed, or they could be read only once`
    : `the managed policy ${arn} is another document than the one reviewed`;
const changedLine = ({ address, reviewed, now, attributes }) => reviewed === now
    ? `not as reviewed: ${now} of ${address}${attributeList(attributes)}`
    : `not as reviewed: ${now} of ${address}, reviewed was ${reviewed}${attributeList(attributes)}`;
const attributeList = (attributes) => attributes.length === 0 ? "" : ` (${attributes.join(", ")})`;


/***/ }),

/***/ 14031:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ emptyText),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Id: () => (/* binding */ visibleInJson),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   _n: () => (/* binding */ visibleBlock),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _common_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53324);
/* harmony import */ var _common_without_trailing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78154);


/**
 * Everything that a plan, a configuration or an error holds is data. These functions show it harmlessly and lose
 * nothing: what cannot be seen becomes a visible `\u{202E}`, and so does the backslash, so that the text can be read back.
 */
/**
 * Control, format (bidirectional, zero-width), surrogate, private and unassigned characters, line separators, every
 * space but the plain one, and what Unicode tells renderers to leave out (Default_Ignorable_Code_Point, UAX #44).
 */
const hidden = String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{DI}\u2800]|(?! )\p{Zs}`;
/** Made when something is searched for: Unicode's lists take a millisecond to read, and most texts need none of them. */
const search = (pattern) => (0,_common_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new RegExp(pattern, "gu"));
/** Also: spaces that are easy to overlook, a mark that would combine with what stands before, and the backslash. */
const misleading = search(String.raw `${hidden}|^ | $|(?<= ) |^\p{M}|\\`);
/** In a text of many lines, line ends, tabs and spaces stay; a backslash only where it could be taken for an escape. */
const misleadingInBlock = search(String.raw `(?![\n\t])(?:${hidden})|\\(?=u\{)`);
const escaped = (character) => `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`;
/** Most names and ARNs: printable ASCII without the backslash, with single spaces inside. It spares the slow search. */
const harmless = /^[!-[\]-~]+(?: [!-[\]-~]+)*$/;
/** One line that shows every character of `data`. */
const visible = (data) => (harmless.test(data) ? data : data.replace(misleading(), escaped));
/** What is in few texts of many lines: most are printable ASCII with no escape of ours, which spares the slow search. */
const seldomInBlock = /[^\n\t -~]|\\u\{/;
/** Many lines that show every character of `data`; CR LF counts as a line end. */
const visibleLines = (data) => seldomInBlock.test(data) ? data.replaceAll("\r\n", "\n").replace(misleadingInBlock(), escaped) : data;
/** The same without line ends after the last line. */
const visibleBlock = (data) => (0,_common_without_trailing_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailing */ .h)(visibleLines(data), "\n");
/** What stands for a text that is empty. */
const emptyText = "(empty)";
/**
 * Data as a Markdown code span: no mention, reference, link, HTML or emphasis can come of it. In a table's cell a pipe
 * needs a backslash even inside a code span (GitHub Flavored Markdown 4.10, example 200).
 */
const markdownCode = (data, place) => {
    if (data === "")
        return emptyText;
    const shown = place === "cell" ? visible(data).replaceAll("|", "\\|") : visible(data);
    const fence = "`".repeat(longestRun(shown, /`+/g) + 1);
    const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
};
/** Words of ours in Markdown. */
const markdownText = (words) => words.replace(/[\\`*_[\]<>|~#&$]/g, "\\$&");
/** A fenced code block that nothing inside can close. */
const markdownFence = (data, language) => {
    const shown = visibleBlock(data);
    const fence = "`".repeat(Math.max(3, longestRun(shown, /`+/g) + 1));
    return `${fence}${language}\n${shown}\n${fence}`;
};
const longestRun = (data, run) => data.match(run)?.reduce((longest, each) => Math.max(longest, each.length), 0) ?? 0;
/** Text between tags or in a quoted attribute (HTML Standard 13.3). */
const html = (shown) => shown.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
/** A label inside double quotes in a Mermaid diagram: all but the plainest characters become Mermaid's `#35;`. */
const mermaidLabel = (data) => visible(data).replace(/[^A-Za-z0-9 _.:/-]/gu, (character) => `#${character.codePointAt(0)};`);
/**
 * A printed line that a GitHub runner cannot take for a workflow command: those begin with `::`, or hold `##[`.
 * Source: actions/runner, ActionCommand.cs.
 */
const withoutCommands = (printed) => printed.replace(/^(\s*):(?=:)/, "$1\\u{3A}").replaceAll("##[", "##\\u{5B}");
/** JSON text that says the same in characters that can all be seen, and that no runner takes for a command. */
const visibleInJson = (json) => json.replace(misleadingInJson(), jsonEscape).replaceAll("##[", "##\\u005b");
const misleadingInJson = search(String.raw `(?!\n)(?:${hidden})`);
const jsonEscape = (character) => Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`).join("");


/***/ }),

/***/ 61177:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ terraformEnvironment)
/* harmony export */ });
/** The variables of Terraform's own that may reach it: where providers come from, and credentials for registries. */
const keptOfTerraform = [
    /^TF_CLI_CONFIG_FILE$/,
    /^TF_PLUGIN_CACHE_DIR$/,
    /^TF_REGISTRY_/,
    /^TF_TOKEN_/,
    /^TF_ENCRYPTION$/,
    /^TF_STATE_PERSIST_INTERVAL$/,
];
/**
 * Set for Terraform by whoever runs the program, not by the reviewed configuration: dropped, and said so. TF_CLI_ARGS
 * adds arguments to every command (-target, -var, -refresh=false), TF_VAR_ and TF_WORKSPACE change what is planned,
 * TF_REATTACH_PROVIDERS replaces a provider by another process, and TF_LOG writes requests with their credentials.
 * Source: https://developer.hashicorp.com/terraform/cli/config/environment-variables
 */
const isTerraformSetting = (name) => name.startsWith("TF_");
/**
 * Never said: what the runner gives to the action itself, tokens and files to write to among it. Terraform and its
 * providers need none, and the summary is what people approve by.
 */
const isForTheActionAlone = (name) => /^(INPUT_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_)/.test(name) ||
    [
        "GITHUB_TOKEN",
        "GH_TOKEN",
        "GITHUB_OUTPUT",
        "GITHUB_ENV",
        "GITHUB_PATH",
        "GITHUB_STATE",
        "GITHUB_STEP_SUMMARY",
    ].includes(name);
/**
 * Gives the environment that Terraform runs in: the caller's, without what would change the plan behind the review's
 * back. Names are compared without case, as Windows does.
 */
const terraformEnvironment = (outer, dataDirectory) => {
    const env = {};
    const dropped = [];
    for (const [name, value] of Object.entries(outer)) {
        const upper = name.toUpperCase();
        if (isForTheActionAlone(upper))
            continue;
        if (!isTerraformSetting(upper) || keptOfTerraform.some((pattern) => pattern.test(upper)))
            env[name] = value;
        else if (!setByUs.includes(upper))
            dropped.push(name);
    }
    env["TF_IN_AUTOMATION"] = "1";
    env["TF_INPUT"] = "0";
    env["TF_DATA_DIR"] = dataDirectory;
    env["CHECKPOINT_DISABLE"] = "1";
    env["GOGC"] ??= garbagePercent;
    return { env, dropped: dropped.sort() };
};
/**
 * Go's default of 100 lets the AWS provider collect garbage again and again while it makes its schemas, before each of
 * Terraform's commands: a quarter of the processor time of a short plan, for a sixth of its memory.
 * Source: https://go.dev/doc/gc-guide#GOGC
 */
const garbagePercent = "400";
/** Overwritten rather than dropped, so nothing is lost by them and nothing is said of them. */
const setByUs = ["TF_IN_AUTOMATION", "TF_INPUT", "TF_DATA_DIR"];


/***/ }),

/***/ 88805:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P5: () => (/* binding */ requireLockFile),
/* harmony export */   YE: () => (/* binding */ findTerraform),
/* harmony export */   aY: () => (/* binding */ findOnPath),
/* harmony export */   sW: () => (/* binding */ namedProgram)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71922);
/* harmony import */ var _common_terraform_needed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44311);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61177);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26807);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94824);






/**
 * The program that somebody names: a path counts from `folder`, since Terraform runs in folders of its own; a name alone
 * is looked up on the PATH, and an empty one is none.
 */
const namedProgram = (named, folder) => {
    if (named === undefined || named === "")
        return undefined;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(named) === named ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, named);
};
/** Gives the terraform or tofu to run. UserError when there is none, it is none, or it is too old. */
const findTerraform = async (finding) => {
    const program = finding.file === undefined ? await searchPath(finding) : await identify(finding.file, finding);
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .du)(program.version, _common_terraform_needed_js__WEBPACK_IMPORTED_MODULE_2__/* .oldestTerraform */ .e))
        return program;
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        message: `${program.file} is ${program.product} ${program.version}; version ${_common_terraform_needed_js__WEBPACK_IMPORTED_MODULE_2__/* .oldestTerraform */ .e} or newer is needed.`,
        suggestion: "Install a newer version, or say where one is.",
    });
};
/** UserError when the program is too old for the S3 backend's own lock file. */
const requireLockFile = ({ file, product, version }) => {
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .du)(version, _common_terraform_needed_js__WEBPACK_IMPORTED_MODULE_2__/* .firstWithLockFile */ .c))
        return;
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        message: `${file} is ${product} ${version}; the S3 backend's lock file needs version ${_common_terraform_needed_js__WEBPACK_IMPORTED_MODULE_2__/* .firstWithLockFile */ .c} or newer.`,
        suggestion: "Install a newer version, or lock with a table: set dynamodb_table in backend.s3.",
    });
};
/** Gives the program of one product on the PATH; undefined where there is none, or it is the other product. */
const findOnPath = async (product, finding) => {
    const program = await onPath((0,_product_js__WEBPACK_IMPORTED_MODULE_4__/* .programName */ .k)(product), finding);
    return program?.product === product ? program : undefined;
};
const searchPath = async (finding) => {
    const program = (await onPath("terraform", finding)) ?? (await onPath("tofu", finding));
    if (program !== undefined)
        return program;
    const suggestion = "Install one of them, or say where it is.";
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({ message: "Neither terraform nor tofu is on the PATH.", suggestion });
};
const onPath = async (name, finding) => {
    try {
        return await identify(name, finding);
    }
    catch (error) {
        if (error instanceof _common_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
};
/** `version` without -json: only the text tells Terraform from OpenTofu. */
const identify = async (file, { exec, env, cwd }) => {
    const terraformEnv = (0,_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .terraformEnvironment */ .M)(env, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, ".terraform")).env;
    const { exitCode, stdout, stderr } = await exec(file, ["version"], { cwd, env: terraformEnv });
    const [, product, version] = /^(Terraform|OpenTofu) v(\S+)/m.exec(stdout) ?? [];
    if (exitCode === 0 && product !== undefined && version !== undefined) {
        return { file, product: product === "OpenTofu" ? "OpenTofu" : "Terraform", version };
    }
    const said = (stdout + stderr).trim().split("\n")[0] ?? "";
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        message: `${file} does not answer \`version\` as terraform or tofu does: it ended with ${exitCode} and said "${said}".`,
        suggestion: "Give the path of terraform or tofu itself.",
    });
};


/***/ }),

/***/ 9225:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K0: () => (/* binding */ lockProviders),
/* harmony export */   r9: () => (/* binding */ copyLockFile),
/* harmony export */   x5: () => (/* binding */ lockFileName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71922);
/* harmony import */ var _common_file_work_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39937);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61177);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62248);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4939);







/** The name that Terraform and OpenTofu give the dependency lock file. */
const lockFileName = ".terraform.lock.hcl";
/** Puts a lock file into the folder where Terraform looks for it. UserError where it cannot be read or written. */
const copyLockFile = (file, folder) => (0,_common_file_work_js__WEBPACK_IMPORTED_MODULE_2__/* .orUserError */ .Rh)(file, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, lockFileName)), "copy");
/**
 * Writes the hashes of the providers that a folder's configuration needs into its lock file, and gives the file's text.
 * A version that the file has already stays. UserError where a provider cannot be had for one of the platforms.
 * Source: https://developer.hashicorp.com/terraform/cli/commands/providers/lock
 */
const lockProviders = async (program, folder, { platforms, mirror }, { exec, env, log }) => {
    const from = mirror === undefined ? [] : [`-${mirror.kind}-mirror=${mirror.place}`];
    const args = ["providers", "lock", "-no-color", ...from, ...platforms.map((platform) => `-platform=${platform}`)];
    const { exitCode, stdout, stderr } = await exec(program.file, args, {
        cwd: folder,
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .terraformEnvironment */ .M)(env, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".terraform")).env,
        onLine: (line) => {
            if (line.startsWith("- "))
                log.info(line.slice(2));
        },
    });
    if (exitCode === 0)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, lockFileName), "utf8");
    const said = (0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E)(stderr || stdout, env);
    const errors = (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnosticsOfText */ .dq)(said);
    if (errors.length > 0)
        throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(errors.map((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .problemOf */ .Zw)("The providers were not locked", error)));
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${program.file} providers lock ended with ${exitCode}: ${said.trim()}`);
};


/***/ }),

/***/ 79169:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ platformName)
/* harmony export */ });
const systems = { win32: "windows", sunos: "solaris" };
const architectures = { x64: "amd64", ia32: "386" };
/** `linux_amd64`, `darwin_arm64`: a machine in the words of Terraform's packages; this one, if none is given. */
const platformName = (system = process.platform, architecture = process.arch) => `${systems[system] ?? system}_${architectures[architecture] ?? architecture}`;


/***/ }),

/***/ 26807:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ programName)
/* harmony export */ });
/** The name of a product's program, on the PATH and in the archives that it is published in. */
const programName = (product) => (product === "OpenTofu" ? "tofu" : "terraform");


/***/ }),

/***/ 24616:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writePrivateFile),
/* harmony export */   c: () => (/* binding */ withWorkingFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _common_file_work_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39937);



/**
 * Gives `body` a new folder that only this user can enter, and removes it with all that is in it, however `body` ends:
 * plan files hold secrets. UserError when `parent` cannot be written to.
 */
const withWorkingFolder = async (parent, body) => {
    const folder = await (0,_common_file_work_js__WEBPACK_IMPORTED_MODULE_2__/* .orUserError */ .Rh)(parent, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, "sagemaker-auth-")));
    try {
        return await body(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
};
/** Writes a new file that only this user can read. UserError when the disk is full or the folder is not writable. */
const writePrivateFile = async (path, content) => (0,_common_file_work_js__WEBPACK_IMPORTED_MODULE_2__/* .orUserError */ .Rh)(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, { mode: 0o600, flag: "wx" }));


/***/ })

};
;