"use strict";
exports.id = 9973;
exports.ids = [9973];
exports.modules = {

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

/***/ 8498:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ requireAnswer),
/* harmony export */   q: () => (/* binding */ confirmed)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71922);

/** UserError where nobody can be asked and no --yes was given. */
const requireAnswer = ({ terminal }, { yes }, verb) => {
    if (yes || terminal() !== undefined)
        return;
    throw new _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        message: `There is no terminal to ask on, so nothing was ${verb === "apply" ? "applied" : "destroyed"}.`,
        suggestion: verb === "apply"
            ? "look at the plan first, then give --yes to apply without being asked"
            : "run it on a terminal, which shows what goes and asks, or give --yes to destroy without being asked",
    });
};
/** Shows a text on standard error, asks whether to do `what`, and says so if it is not to be. */
const confirmed = async ({ terminal, outside }, shown, what) => {
    const person = terminal();
    if (person === undefined)
        return false;
    outside.log.info(shown);
    const isConfirmed = (await person.ask(`Type "yes" to ${what}: `)).trim() === "yes";
    if (!isConfirmed)
        outside.log.info("Nothing was changed.");
    return isConfirmed;
};


/***/ }),

/***/ 30138:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ namedTerraform),
/* harmony export */   Li: () => (/* binding */ declined),
/* harmony export */   Su: () => (/* binding */ withTerraformRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _common_file_work_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39937);
/* harmony import */ var _terraform_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88805);
/* harmony import */ var _terraform_lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9225);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71604);








/** Gives the program of --terraform-binary, whose path counts from where the caller is, or the one on the PATH. */
const namedTerraform = ({ outside, workingDirectory }, terraformBinary) => {
    const file = (0,_terraform_find_js__WEBPACK_IMPORTED_MODULE_4__/* .namedProgram */ .sW)(terraformBinary, workingDirectory);
    const { exec, env } = outside;
    return (0,_terraform_find_js__WEBPACK_IMPORTED_MODULE_4__/* .findTerraform */ .YE)({ exec, env, cwd: workingDirectory, ...(file === undefined ? {} : { file }) });
};
/** The answer of a person who was asked and did not say yes. */
const declined = "declined";
/**
 * Gives `use` the run that the verb's options describe; a `.terraform.lock.hcl` beside the configuration locks the
 * providers. The log, and a state that could not be saved, are in a folder of the run's own, which nobody else can enter:
 * in the folder of all temporary files others could have put a file or a link there before. It stays where the run
 * fails; that a person says no is an error for the exit code alone.
 */
const withTerraformRun = async (commandLine, options, use) => {
    const run = terraformRun(commandLine, options);
    const logFolder = await (0,_common_file_work_js__WEBPACK_IMPORTED_MODULE_5__/* .orUserError */ .Rh)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "sagemaker-auth-log-")));
    try {
        const outcome = await use({ ...run, logFolder });
        if (outcome !== _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.error)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(logFolder, { recursive: true, force: true });
        return outcome === declined ? _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.error : outcome;
    }
    finally {
        // It goes only if it is empty: before Terraform ran there is nothing to keep.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(logFolder).catch(() => undefined);
    }
};
const terraformRun = (commandLine, { config, terraformBinary, lockTimeout, parallelism }) => {
    const { outside, signal, workingDirectory } = commandLine;
    const lockFile = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workingDirectory, config)), _terraform_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .lockFileName */ .x5);
    return {
        outside,
        signal,
        parallelism,
        lockTimeoutSeconds: lockTimeout,
        temporaryFolder: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(),
        findTerraform: () => namedTerraform(commandLine, terraformBinary),
        ...((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(lockFile) ? { lockFile } : {}),
    };
};


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

/***/ 62248:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nz: () => (/* binding */ TerraformFailure),
  dq: () => (/* binding */ diagnosticsOfText),
  Zw: () => (/* binding */ problemOf)
});

// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(71922);
;// CONCATENATED MODULE: ./src/terraform/remedies.ts
/**
 * What to do about the errors that people meet; the texts are those of Terraform 1.6 to 1.15 and AWS provider 5 and 6. What
 * stands between two words has a longest length, for else an error of a megabyte could take hours to be searched.
 */
const remedies = [
    {
        text: /AWS account ID not allowed|AWS Account ID not allowed/,
        remedy: "The credentials belong to that account, which is not this deployment's: use the credentials of aws.account_id.",
    },
    {
        text: /SSO (session|token)/,
        remedy: "Sign in again: `aws sso login`, with the profile that AWS_PROFILE names.",
    },
    {
        text: /failed to get shared config profile/,
        remedy: "AWS_PROFILE names that profile, and AWS's configuration files have none of that name: correct it, or unset it.",
    },
    {
        text: /No valid credential sources found|failed to refresh cached credentials/,
        remedy: "Give AWS credentials, in GitHub Actions with aws-actions/configure-aws-credentials before this step.",
    },
    {
        text: /no space left on device/,
        remedy: "The disk is full: make room for Terraform's providers and its plan, and run again.",
    },
    {
        // Only of a lock that somebody holds Terraform has the particulars; else it may not, or cannot, write its own.
        text: /Error acquiring the state lock.{0,5000} Lock Info: ID: /,
        remedy: "Another run holds the lock: wait for it, or raise the lock timeout. If that run is dead, `terraform force-unlock` with the ID above releases the lock; docs/reliability.md tells where to run it.",
    },
    {
        text: /Error releasing the state lock/,
        remedy: "The next run will find the state locked: docs/reliability.md tells how to release the lock.",
    },
    { text: /ExpiredToken/, remedy: "The AWS credentials have expired: get new ones and run again." },
    {
        text: /EntityAlreadyExists|cannot create instance profile: .{0,700}already/,
        remedy: "It exists already, made by hand or by a run that died: take it over with `adopt: true`, or with a list of what is there, or choose another name. After a change of the backend move the state instead, as docs/configuration.md tells.",
    },
    {
        text: /Cannot import non-existent remote object/,
        remedy: "What is not there cannot be adopted: name what is, such as `adopt: [role, instance_profile]`. An inline policy is there by its own name alone: give it as deploy_role.inline_policy_name or workspace.pass_role_policy_name.",
    },
    {
        text: /reading IAM (Role|Instance Profile) .{0,700}couldn't find resource/,
        remedy: "With `deploy_role.existing` the role and an instance profile of its name must be there already: have their owner make them, or correct deploy_role.name.",
    },
    {
        text: /reading IAM Policy .{0,3000}couldn't find resource|does not exist or is not attachable/,
        remedy: "AWS has no policy of that ARN: correct deploy_role.managed_policies or deploy_role.permissions_boundary, or have the policy made first.",
    },
    {
        text: /putting IAM Role .{0,700}NoSuchEntity/,
        remedy: "AWS has no role of that name: where it is the workspace's, correct workspace.aws_role, the role that Databricks assumes to start clusters; otherwise plan again.",
    },
    {
        text: /cannot configure default credentials|Invalid access token|Credential was not sent or was of an unsupported type/,
        remedy: "Give credentials of the workspace that have not expired: DATABRICKS_TOKEN, or those of a service principal; docs/ci.md tells which it needs.",
    },
    {
        text: /cannot find (group:|user|SP with) /,
        remedy: "The workspace has nobody of that name, or the principal of this run may not see it: correct grant_to, where a service principal goes by its application id, or have an admin add it to the workspace.",
    },
    { text: /Saved plan is stale/, remedy: "The state changed since the plan was made: plan again." },
    {
        text: /S3 bucket "[^"]*" does not exist|NoSuchBucket/,
        remedy: "Make the state bucket first, or correct backend.s3.bucket.",
    },
    {
        text: /state file uses format version \d+, which is not supported/,
        remedy: "A newer Terraform wrote the state: use that version or a newer one.",
    },
    {
        text: /Unsupported state file format|Invalid state file format/,
        remedy: "What lies in the state's place is no state of Terraform's: put its last good version back, as docs/reliability.md tells.",
    },
    {
        text: /state data in S3 does not have the expected content/,
        remedy: "Wait a minute and run again. Where it stays so, put the state's last good version back, as docs/reliability.md tells: with another digest in the table Terraform takes for the state whatever lies in its place.",
    },
    {
        // A call to a provider that dies ends in either of the first two, whichever of its ends Terraform notices first.
        text: /Plugin did not respond|Request cancelled: The plugin|was ended by signal/,
        remedy: "It died, often for want of memory: run again. If the state is locked then, docs/reliability.md tells how to go on.",
    },
    {
        text: /exceeded maximum number of attempts/,
        remedy: "AWS did not answer, or asked for patience each time: run again later.",
    },
    {
        text: /Provider dependency changes detected|dependency lock file|locked provider|previously-selected version/,
        remedy: "The providers are locked, and this run needs or gets others: write .terraform.lock.hcl anew with `sagemaker-auth lock`, for the platforms of all machines, and look at what changes in it.",
    },
    {
        text: /Could not retrieve providers for locking/,
        remedy: "Ask for other platforms, or read the providers from a mirror that has them: --fs-mirror or --net-mirror.",
    },
    {
        text: /Failed to query available provider packages|Failed to install provider/,
        remedy: "Let this machine reach the provider registry, or a mirror named in Terraform's CLI configuration.",
    },
    {
        text: /(Verification of the instance profile failed|failed to reach RUNNING).{0,2000}not authorized to perform/,
        remedy: "The workspace's role must be allowed to pass the deploy role to EC2. With `pass_role: external` hand the policy in the report, which is the output pass_role_policy too, to the owner of the workspace's role, and run again when it is there. Where a service control policy stops the dry run, set workspace.skip_validation.",
    },
    {
        text: /Verification of the instance profile failed/,
        remedy: "The workspace's role must be allowed to pass the deploy role to EC2. Where a service control policy stops the dry run, set workspace.skip_validation.",
    },
    {
        text: /dial tcp: lookup .{0,700}no such host/,
        remedy: "Nothing of that name is found from here: where it is the workspace's, correct workspace.host; otherwise let this machine reach it.",
    },
    {
        text: /AccessDenied|UnauthorizedOperation|is not authorized to perform/,
        remedy: "The credentials lack that permission; docs/ci.md lists what plan and apply need.",
    },
];
/**
 * Gives what to do about an error, in one sentence; nothing for one that explains itself. Where its lines end makes no
 * difference, for Terraform and OpenTofu break the same text at other words.
 */
const remedyFor = ({ summary, detail }) => {
    const words = `${summary}: ${detail}`.replace(/\s+/g, " ");
    return remedies.find(({ text }) => text.test(words))?.remedy;
};

;// CONCATENATED MODULE: ./src/terraform/failure.ts


/** Terraform refused or could not finish: one problem for each of its errors, with the deployment and the resource. */
class TerraformFailure extends errors/* UserError */.yo {
    deployment;
    step;
    diagnostics;
    constructor({ deployment, step, diagnostics, logFile }) {
        super([
            ...diagnostics.map((diagnostic) => problemOf(deployment, diagnostic)),
            { message: `${deployment}: terraform ${step} failed. The full log is in ${logFile}.` },
        ]);
        this.deployment = deployment;
        this.step = step;
        this.diagnostics = diagnostics;
    }
}
/** One of Terraform's errors in one line, behind what it is about, with what to do about it. */
const problemOf = (about, diagnostic) => {
    const { summary, detail, address } = diagnostic;
    const cause = [summary, detail].map(oneLine).filter((part) => part !== "");
    const suggestion = remedyFor(diagnostic);
    return {
        message: [about, ...(address === undefined ? [] : [address]), ...cause].join(": "),
        ...(suggestion === undefined ? {} : { suggestion }),
    };
};
/** Provider errors carry pages of request dumps; the log keeps what is cut. */
const longestCause = 1_000;
const oneLine = (text) => {
    const line = text.replace(/\s+/g, " ").trim();
    return line.length > longestCause ? `${line.slice(0, longestCause)} \u2026` : line;
};
/**
 * The errors in what terraform printed for people, where it has no -json: everything from the first `Error:` on, or from
 * the first `Error refreshing state:` and the like, as Terraform 1.6 writes some. Another one begins where the same
 * words come again; with other words it may be a part of the first, as the S3 backend writes it.
 */
const diagnosticsOfText = (text) => {
    const start = /^(?:Error: |(?=Error [a-z ]{1,60}: ))/m.exec(text);
    if (start === null)
        return [];
    const [summary = "", ...rest] = text.slice(start.index + start[0].length).split(/\n\s*\n/);
    return rest
        .join("\n\n")
        .split(`${start[0]}${summary}`)
        .map((detail) => ({ severity: "error", summary, detail: detail.trim() }));
};


/***/ }),

/***/ 4939:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   V: () => (/* binding */ secretValues)
/* harmony export */ });
/** Names of variables whose values are secrets, whichever program they are for. */
const secretName = /TOKEN|SECRET|PASSWORD|PASSWD|PRIVATE_KEY|CREDENTIAL/i;
/** Not secret themselves although their names sound so: addresses, paths and kinds. */
const harmlessName = /(_URL|_URI|_FILE|_PATH|_TYPE|_ENDPOINT)$/i;
/** The secrets in an environment, longest first; a value that is too short to be one is left out. */
const secretValues = (env) => Object.entries(env)
    .flatMap(([name, value]) => value !== undefined && value.length >= 8 && secretName.test(name) && !harmlessName.test(name) ? [value] : [])
    .sort((one, other) => other.length - one.length);
/** What a `credential_process` answers: the AWS SDK repeats all of it in an error where it is no JSON. */
const processAnswer = /((?:SecretAccessKey|SessionToken)\W{1,9})[\w+/=]{16,}/g;
/**
 * A text without the secrets of an environment and of a `credential_process`. A provider may repeat its whole
 * configuration in an error: the Databricks SDK prints the runner's OIDC request token when its authentication is
 * ambiguous.
 */
const redact = (text, env) => secretValues(env)
    .flatMap(spellingsOf)
    .reduce((redacted, secret) => redacted.replaceAll(secret, "***"), text)
    .replaceAll(processAnswer, "$1***");
/** As it is, as an address or a form has it, and as JSON has it, Go's too: Terraform's log is JSON. */
const spellingsOf = (secret) => {
    const json = JSON.stringify(secret).slice(1, -1);
    const ofGo = json.replaceAll("&", "\\u0026").replaceAll("<", "\\u003c").replaceAll(">", "\\u003e");
    return [...new Set([secret, new URLSearchParams([["", secret]]).toString().slice(1), json, ofGo])];
};


/***/ }),

/***/ 94824:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ parseConstraint),
/* harmony export */   Fc: () => (/* binding */ onlyVersion),
/* harmony export */   TV: () => (/* binding */ newestAllowed),
/* harmony export */   du: () => (/* binding */ isAtLeast)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16353);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Reads a version such as `1.11.4`, or a constraint in Terraform's own syntax: `~> 1.11`, `>= 1.10, < 1.12`. Undefined
 * for anything else, and for `1.11` alone, which would be 1.11.0 to Terraform and any 1.11 to most people. As in
 * Terraform, a pre-release fits only where it is named.
 * Source: https://developer.hashicorp.com/terraform/language/expressions/version-constraints
 */
const parseConstraint = (text) => {
    const parts = text.split(",").map(parsePart);
    if (!parts.every((part) => part !== undefined))
        return undefined;
    const named = parts.filter(({ operator }) => operator === "=").map(({ version }) => version);
    const [exact] = parts.length === 1 ? named : [];
    return {
        text: text.trim(),
        ...(exact === undefined ? {} : { exact }),
        allows: (version) => isVersion(version) &&
            (!version.includes("-") || named.includes(version)) &&
            parts.every((part) => orders[part.operator](version, part)),
    };
};
/** The constraint that one version alone fits. */
const onlyVersion = (version) => ({
    text: version,
    exact: version,
    allows: (other) => other === version,
});
/** The newest of the versions that a constraint allows, if there is one. */
const newestAllowed = (versions, { allows }) => versions.filter(allows).toSorted((semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default())).at(-1);
/** Whether a version is this one or a newer one; a pre-release counts as the version that it leads to. */
const isAtLeast = (version, least) => (semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1___default()(version)?.compareMain(least) ?? -1) >= 0;
/** Also what may stand in an address and a path, wherever the text came from. */
const isVersion = (text) => /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(text) && semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1___default()(text) !== null;
const parsePart = (text) => {
    const part = /^(=|!=|>=?|<=?|~>|)\s*(\d+(?:\.\d+){0,2})(-[0-9A-Za-z.-]+)?$/.exec(text.trim());
    const [, operator = "", digits = "", prerelease = ""] = part ?? [];
    const written = digits.split(".");
    const version = `${[...written, "0", "0"].slice(0, 3).join(".")}${prerelease}`;
    if (part === null || !isVersion(version))
        return undefined;
    if (operator === "")
        return written.length === 3 ? { operator: "=", version, numbers: 3 } : undefined;
    return isOperator(operator) ? { operator, version, numbers: written.length } : undefined;
};
const orders = {
    "=": (version, part) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(version, part.version) === 0,
    "!=": (version, part) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(version, part.version) !== 0,
    ">": (version, part) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(version, part.version) > 0,
    ">=": (version, part) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(version, part.version) >= 0,
    "<": (version, part) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(version, part.version) < 0,
    "<=": (version, part) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(version, part.version) <= 0,
    /** The last number that is written may grow, and what follows it. */
    "~>": (version, part) => {
        const fixed = part.version.split(".").slice(0, part.numbers - 1);
        return (semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(version, part.version) >= 0 && fixed.every((number, at) => version.split(".")[at] === number));
    },
};
const isOperator = (text) => Object.hasOwn(orders, text);


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