"use strict";
exports.id = 595;
exports.ids = [595];
exports.modules = {

/***/ 59252:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71922);

/** What the caller chose is wrong: an input of the action, or an argument of the command line. */
class InputError extends _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
}


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

/***/ 67443:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ planAndApply)
/* harmony export */ });
/* harmony import */ var _app_deployment_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73839);
/* harmony import */ var _app_terraform_verbs_apply_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86715);
/* harmony import */ var _app_terraform_verbs_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2460);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88106);
/* harmony import */ var _confirm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8498);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71604);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17480);
/* harmony import */ var _terraform_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30138);








/** Plans, shows the review, asks, and applies those very plans; to make (`apply`) or to remove (`destroy`). */
const planAndApply = async (commandLine, deployments, options, verb) => {
    (0,_confirm_js__WEBPACK_IMPORTED_MODULE_0__/* .requireAnswer */ .Z)(commandLine, options, verb);
    await (0,_report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .requireReportFiles */ .P)(options, [options.config]);
    return (0,_terraform_run_js__WEBPACK_IMPORTED_MODULE_2__/* .withTerraformRun */ .Su)(commandLine, options, (run) => (0,_app_terraform_verbs_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .withPlans */ .vm)(run, deployments, { destroy: verb === "destroy" }, async (outcomes) => {
        const failed = outcomes.filter(({ kind }) => kind === "failed");
        const planned = outcomes.filter((outcome) => outcome.kind === "planned").filter(_app_deployment_report_js__WEBPACK_IMPORTED_MODULE_4__/* .hasChanges */ .ik);
        const reports = outcomes.map(_app_deployment_report_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeReport */ .dg);
        if (failed.length > 0 || planned.length === 0) {
            await (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .answer */ .ZF)(commandLine, reports, {}, options);
            return failed.length > 0 ? _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.error : _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.answered;
        }
        const names = planned.map(({ deployment }) => deployment.name).join(", ");
        if (!options.yes &&
            !(await (0,_confirm_js__WEBPACK_IMPORTED_MODULE_0__/* .confirmed */ .q)(commandLine, (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalText */ .eR)(commandLine, reports, {}, options), `${verb} ${names}`))) {
            if (options.json)
                commandLine.print((0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .reportsJson */ .qn)(reports, {}));
            return _terraform_run_js__WEBPACK_IMPORTED_MODULE_2__/* .declined */ .Li;
        }
        const applied = await (0,_app_terraform_verbs_apply_js__WEBPACK_IMPORTED_MODULE_7__/* .applyPlans */ .J)(run, planned);
        await (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .answer */ .ZF)(commandLine, applied.map(_app_deployment_report_js__WEBPACK_IMPORTED_MODULE_4__/* .applyReport */ .h8), {}, options);
        return applied.some(({ kind }) => kind === "failed") ? _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.error : _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.answered;
    }));
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