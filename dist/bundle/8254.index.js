"use strict";
exports.id = 8254;
exports.ids = [8254,1619];
exports.modules = {

/***/ 8718:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ createReviewer)
});

// EXTERNAL MODULE: ./src/data.ts + 4 modules
var data = __webpack_require__(40393);
// EXTERNAL MODULE: ./src/plan/resource-types.ts
var resource_types = __webpack_require__(31619);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
;// CONCATENATED MODULE: ./src/review/deployability/recording.ts

// One schema of each kind for all keys, since Zod takes more time to make a schema than to use it.
const recording_text = schemas/* string */.YjP();
const texts = schemas/* array */.YOg(recording_text);
const parameter = schemas/* union */.KCZ([recording_text, texts, schemas/* record */.g1P(recording_text, recording_text)]);
const callSchema = schemas/* object */.Ikc({
    call: recording_text,
    as: schemas/* enum */.k5n(["deploy role", "assumed role"]),
    parameters: schemas/* record */.g1P(recording_text, parameter),
    at: recording_text,
});
const programSchema = schemas/* object */.Ikc({ program: recording_text, at: recording_text });
const recordingSchema = schemas/* object */.Ikc({
    versions: schemas/* object */.Ikc({ mlflow: recording_text, boto3: recording_text, moto: recording_text }),
    notInMoto: texts,
    operations: schemas/* array */.YOg(schemas/* object */.Ikc({
        operation: recording_text,
        given: texts,
        particular: schemas/* optional */.lqM(recording_text),
        calls: schemas/* array */.YOg(schemas/* union */.KCZ([callSchema, programSchema])),
    })),
});
/** Gives data/mlflow-calls.json, which `npm run data:mlflow` writes. A call that several operations make is one object. */
const loadMlflowRecording = async () => {
    const file = await __webpack_require__.e(/* import() */ 6062).then(__webpack_require__.t.bind(__webpack_require__, 86062, 19));
    const recording = recordingSchema.parse(file.default, { jitless: true });
    const same = new Map();
    const shared = (call) => {
        const text = JSON.stringify(call);
        const one = same.get(text) ?? call;
        same.set(text, one);
        return one;
    };
    return {
        ...recording,
        operations: recording.operations.map((operation) => ({ ...operation, calls: operation.calls.map(shared) })),
    };
};

// EXTERNAL MODULE: ./src/config/names.ts
var names = __webpack_require__(86234);
// EXTERNAL MODULE: ./src/iam/compare/compare.ts + 33 modules
var compare_compare = __webpack_require__(14046);
// EXTERNAL MODULE: ./src/iam/normalize/canonical.ts
var canonical = __webpack_require__(34471);
// EXTERNAL MODULE: ./src/plan/raw/attributes.ts
var attributes = __webpack_require__(75713);
;// CONCATENATED MODULE: ./src/review/documents/state.ts


/** The policy of a document, as far as it can be read or presumed. */
const policyIn = (state) => ("policy" in state ? state.policy : undefined);
/** Why a document that is there cannot be read. */
const unreadableReason = (state) => state.state === "unknown" || state.state === "malformed" ? state.reason : undefined;
/** One text for what a document says, or why it cannot be read. */
const textOfState = (state) => {
    const policy = state.state === "presumed" ? undefined : policyIn(state);
    return policy ? (0,canonical/* canonicalPolicy */.Hk)(policy) : JSON.stringify(state);
};
/** The document on a side. What Terraform forgets, or is told not to destroy, stays: only its state loses it. */
const stateOn = (change, document, side) => change.action === "forget" || isLeft(change) ? document.before : document[side];
/** The document after the change: see `stateOn`. */
const stateAfter = (change, document) => stateOn(change, document, "after");
/** Whether the provider only forgets what Terraform destroys, as it can be told for an SCP. */
const isLeft = (change) => {
    const value = (0,attributes/* valueOn */.dj)(change, "skip_destroy", "before");
    return change.action === "destroy" && value.state === "known" && value.value === true;
};
/**
 * Whether a document may change: its own resource may stay as it is while another one removes it. The plan holds one
 * policy object for a text that stands on both sides; what cannot be read, or is rebuilt, changes only together with its
 * resource, and not where the plan has it alike on both sides.
 */
const mayChange = (change, document) => {
    const { before } = document;
    const after = stateAfter(change, document);
    const [policyBefore, policyAfter] = [policyIn(before), policyIn(after)];
    if (policyBefore && policyAfter && (before.state === after.state || !(0,attributes/* isActedOn */.Tc)(change))) {
        return policyBefore !== policyAfter && (0,canonical/* canonicalPolicy */.Hk)(policyBefore) !== (0,canonical/* canonicalPolicy */.Hk)(policyAfter);
    }
    if (before.state !== after.state)
        return true;
    // What is not known for another reason than before is lost with something else.
    if (before.state === "unknown" && after.state === "unknown" && before.reason !== after.reason)
        return true;
    return (0,attributes/* isActedOn */.Tc)(change) && !(after.state === "unknown" && after.isSame);
};
/** What reports call a document on a side: `inline policy mlflow-sagemaker`, `trust policy`, else the resource's address. */
const documentName = (change, { attribute, kind, subject }, side) => {
    if (kind === "trust")
        return "trust policy";
    const name = nameOf(change, side);
    if (/^aws_iam_(role|user|group)_policy$/.test(change.type) && name !== undefined)
        return `inline policy ${name}`;
    const inline = /^inline_policy\["(.*)"\]\.policy$/.exec(attribute)?.[1];
    if (inline !== undefined)
        return `inline policy ${inline}`;
    return subject.type === "policy" && name !== undefined ? name : change.address;
};
/** The name on a side; the other side's where the resource is not there. One that gets another name has not the old one. */
const nameOf = (change, side) => {
    const sides = [(0,attributes/* valueOn */.dj)(change, "name", "after"), (0,attributes/* valueOn */.dj)(change, "name", "before")];
    const value = (side === "after" ? sides : sides.toReversed()).find(({ state }) => state !== "absent");
    return value?.state === "known" && typeof value.value === "string" ? value.value : undefined;
};
/** The statements of several policies. */
const statementsOf = (policies) => policies.flatMap(({ policy }) => policy.statements);
/** Puts documents together as `compare` and `decide` take them. */
const policySet = (kind, policies) => kind === "trust" || kind === "resource" ? { kind, policies } : { kind: "identity", policies };

;// CONCATENATED MODULE: ./src/review/comparer.ts


/**
 * A comparer for one review, in which the same documents come again and again: by themselves and with the others of
 * their role, and AmazonSageMakerFullAccess with every role that has it. Each pair is compared once. Where one side has no
 * policy and the other none with a Deny, each document of it is compared with nothing by itself, and the answers are put
 * together. `place` is where the roles are, if it is known.
 */
const createComparer = (catalogue, place = {}) => {
    const compare = (0,compare_compare/* compileComparer */.J)({ catalogue, ...place });
    const known = new Map();
    const keyOf = createKeys();
    const compareOnce = (before, after) => {
        const key = `${keyOf(before)} \u2192 ${keyOf(after)}`;
        const comparison = known.get(key) ?? compare(before, after);
        known.set(key, comparison);
        return comparison;
    };
    return (before, after) => {
        const parts = isNothing(before) ? oneByOne(after) : isNothing(after) ? oneByOne(before) : undefined;
        if (parts === undefined || parts.length < 2)
            return compareOnce(before, after);
        const nothing = { kind: "identity", policies: [] };
        return join(parts.map((part) => (isNothing(before) ? compareOnce(nothing, part) : compareOnce(part, nothing))));
    };
};
/** Tells sets apart by the objects of their policies, of which a plan has one for each text. */
const createKeys = () => {
    const numbers = new Map();
    const numberOf = ({ name, policy }) => {
        const number = numbers.get(policy) ?? numbers.size;
        numbers.set(policy, number);
        return JSON.stringify([name, number]);
    };
    return (set) => {
        const boundary = set.kind === "identity" && set.boundary ? ` within ${numberOf(set.boundary)}` : "";
        return `${set.kind} ${set.policies.map(numberOf).join()}${boundary}`;
    };
};
const isNothing = ({ policies }) => policies.length === 0;
/** Each document of a set by itself; not where one takes away what another gives. */
const oneByOne = (set) => {
    if (set.kind !== "identity" || set.boundary)
        return undefined;
    const denies = statementsOf(set.policies).some(({ effect }) => effect === "Deny");
    return denies ? undefined : set.policies.map((policy) => ({ kind: "identity", policies: [policy] }));
};
/** The answer for a set of which each document was compared with nothing. Error for a relation that cannot come of that. */
const join = (parts) => {
    const relations = parts.map(({ relation }) => relation);
    const order = ["broader", "narrower", "unknown", "equivalent"];
    const relation = order.find((each) => relations.includes(each));
    if (relation === undefined)
        throw new Error(`Parts next to nothing are ${relations.join()}`);
    return {
        relation,
        witnesses: parts.flatMap(({ witnesses }) => witnesses),
        summary: {
            addedActions: union(parts.map(({ summary }) => summary.addedActions)),
            removedActions: union(parts.map(({ summary }) => summary.removedActions)),
        },
        unknown: [...new Set(parts.flatMap(({ unknown }) => unknown))],
    };
};
const union = (lists) => [...new Set(lists.flat())].sort();

;// CONCATENATED MODULE: ./src/review/counts.ts
/** Counts what happens to the resources; an import counts beside whatever else the plan does to the object. */
const countChanges = (changes) => {
    const of = (action) => changes.filter((change) => change.action === action).length;
    return {
        create: of("create"),
        update: of("update"),
        replace: of("replace"),
        destroy: of("destroy"),
        forget: of("forget"),
        import: changes.filter(({ importingId }) => importingId !== undefined).length,
    };
};

// EXTERNAL MODULE: ./src/plan/documents/access-without-document.ts + 1 modules
var access_without_document = __webpack_require__(91796);
// EXTERNAL MODULE: ./src/iam/language/parse.ts + 6 modules
var parse = __webpack_require__(14318);
// EXTERNAL MODULE: ./src/iam/managed-policies.ts
var managed_policies = __webpack_require__(54127);
// EXTERNAL MODULE: ./src/plan/fingerprint/canonical.ts + 1 modules
var fingerprint_canonical = __webpack_require__(70805);
// EXTERNAL MODULE: ./src/review/values.ts
var values = __webpack_require__(41484);
;// CONCATENATED MODULE: ./src/review/principals/managed-policies.ts






/**
 * A policy that the plan manages has two sides; the text of any other comes from the plan's data source, which has read
 * it from AWS, or else from the bundled copies.
 */
const managedPolicyFinder = (plan, bundled) => {
    const managed = new Map(plan.changes.map((change) => [(0,fingerprint_canonical/* identityOf */.cu)(change), change]));
    const read = new Map(plan.managedPolicies.map((policy) => [policy.arn, policy]));
    const copies = new Map();
    const used = new Set();
    const copyOf = (arn) => {
        const document = bundled.byArn(arn)?.document;
        const known = copies.get(arn) ?? (document === undefined ? undefined : parseCopy(arn, document));
        if (known)
            copies.set(arn, known);
        return known;
    };
    const findInPlan = (address, side) => {
        const change = managed.get(address);
        const documents = change?.documents.map((document) => ({
            name: documentName(change, document, side),
            state: stateOn(change, document, side),
        }));
        // One that gets another name has two: the old document goes, a new one comes.
        const found = documents?.find(({ state }) => state.state !== "absent");
        return found && fromState(found.name, found.state);
    };
    const findByArn = (arn) => {
        used.add(arn);
        const policy = read.get(arn)?.policy ?? copyOf(arn);
        if (policy)
            return { name: (0,values/* lastPart */.S_)(arn), policy };
        return {
            reason: `The plan does not hold the document of ${arn}, and no copy of it is bundled.`,
            ...(isPartial(arn) && { isPartial: true }),
        };
    };
    return {
        find: ({ address, arn }, side) => address === undefined ? findByArn(arn) : (findInPlan(address, side) ?? findByArn(arn ?? address)),
        changes: ({ address }) => {
            const change = address === undefined ? undefined : managed.get(address);
            return change?.documents.some((document) => mayChange(change, document)) ?? false;
        },
        notes: () => [...used].sort().flatMap((arn) => noteOn(arn, read.get(arn)?.policy, bundled.byArn(arn), copyOf(arn))),
    };
};
const isPartial = (arn) => (0,managed_policies/* isOfAws */.nB)(arn) && !(0,managed_policies/* isAdministratorAccess */.Se)(arn);
/** Nothing where no text was found at all: the principals' own reviews say so. */
const noteOn = (arn, current, bundled, copy) => {
    const name = (0,values/* lastPart */.S_)(arn);
    const version = bundled && { version: bundled.version, date: bundled.date };
    if (current === undefined)
        return bundled ? [{ arn, name, source: "bundled", ...version }] : [];
    if (copy === undefined)
        return [{ arn, name, source: "plan" }];
    const differsFromBundled = (0,canonical/* canonicalPolicy */.Hk)(current) !== (0,canonical/* canonicalPolicy */.Hk)(copy);
    return [{ arn, name, source: "plan", ...(!differsFromBundled && version), differsFromBundled }];
};
const parseCopy = (arn, document) => {
    const parsed = (0,parse/* parsePolicy */.O)(document, "identity");
    if (!parsed.ok)
        throw new Error(`The bundled copy of ${arn} breaks the grammar.`);
    return parsed.policy;
};
const fromState = (name, state) => {
    const policy = policyIn(state);
    if (policy === undefined)
        return { reason: unreadableReason(state) ?? `${name} is not there.` };
    return { name, policy, ...(state.state === "presumed" && { presumed: state.reason }) };
};

;// CONCATENATED MODULE: ./src/review/deciding-attributes/condition-keys.ts
/**
 * Sources: https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate
 */
const ABOUT = [
    {
        types: ["aws_kms_alias", "awscc_kms_alias"],
        attributes: ["alias_name", "name", "target_key_id"],
        keys: ["kms:requestalias", "kms:resourcealiases"],
        isOfAnother: true,
    },
    {
        types: ["aws_iam_role", "aws_iam_user"],
        attributes: ["permissions_boundary"],
        keys: ["iam:permissionsboundary"],
    },
];
/** Gives the alias of a key, or the boundary of somebody, that changes, where one of the policies decides by it. */
const readConditionKeys = (policies) => {
    const used = new Set(policies.flatMap(({ statements }) => statements.flatMap(({ conditions }) => conditions.map(({ key }) => key.toLowerCase()))));
    const deciding = ABOUT.filter(({ keys }) => keys.some((key) => used.has(key)));
    return (change) => {
        const about = deciding.find(({ types }) => types.includes(change.type));
        if (about === undefined || (!about.isOfAnother && ["create", "destroy"].includes(change.action)))
            return undefined;
        const [changed] = change.attributes.filter(({ attribute }) => about.attributes.includes(attribute));
        return changed && { attribute: changed.attribute, reason: reasonOf(changed.attribute) };
    };
};
const reasonOf = (attribute) => `A policy of this plan decides by \`${attribute}\`, which changes.`;

;// CONCATENATED MODULE: ./src/review/in-backticks.ts
/** A name that somebody chose freely, in a sentence of ours, so that no words of his can be taken for ours. */
const inBackticks = (name) => `\`${name.replaceAll("`", "\\u{60}")}\``;

;// CONCATENATED MODULE: ./src/review/deciding-attributes/ids.ts




/**
 * Gives the id of a role or a user that is made anew under the same ARN, by its own resource or another one, where a policy names
 * that as a principal and is not written again. AWS has the id of the old one in the place of the ARN, so the policy is about
 * nobody any more.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-roles
 */
const readIds = ({ changes }) => {
    const named = new Set(changes.flatMap(principalsKept));
    const gone = new Map(changes.filter(goes).flatMap((change) => {
        const [key, arn] = [keyOf(change, "before"), (0,values/* textOf */.b6)(change, "arn", "before")];
        return key === undefined || arn === undefined ? [] : [[key, arn]];
    }));
    return (change) => {
        const arn = (0,attributes/* isMade */.sX)(change) ? gone.get(keyOf(change, "after") ?? "") : undefined;
        if (arn === undefined || !named.has(arn))
            return undefined;
        return {
            attribute: "unique_id",
            reason: `It is made anew under the same ARN, and a policy that stays as it is names ${inBackticks(arn)}: to AWS that is the old one.`,
        };
    };
};
const goes = ({ action }) => action === "destroy" || action === "replace";
/** What an ARN is made of. */
const keyOf = (change, side) => {
    const name = (0,values/* textOf */.b6)(change, "name", side);
    if (name === undefined || !["aws_iam_role", "aws_iam_user"].includes(change.type))
        return undefined;
    return [change.type, change.account, (0,values/* textOf */.b6)(change, "path", side) ?? "/", name].join(" ");
};
/** The principals of documents that the plan does not write. */
const principalsKept = (change) => (0,attributes/* isMade */.sX)(change)
    ? []
    : change.documents.flatMap(({ before, after }) => {
        const policy = policyIn(before);
        return policy === undefined || policy !== policyIn(after)
            ? []
            : policy.statements.flatMap(({ principals }) => (principals?.principals ?? []).flatMap((one) => ("value" in one ? [one.value] : [])));
    });

// EXTERNAL MODULE: ./src/iam/decide/glob.ts
var decide_glob = __webpack_require__(35770);
;// CONCATENATED MODULE: ./src/review/deciding-attributes/paths.ts



/**
 * Gives the path of a role, or of anything else of IAM's that has one, where it changes and a policy names it on one side alone
 * by an ARN, or a pattern, that stays: `role/team/*` means another role once its path is another one. A name that changes along
 * changes its document.
 */
const readPaths = ({ before, after }) => {
    const still = new Set(namesIn(after));
    const kept = [...new Set(namesIn(before))].filter((name) => still.has(name));
    return (change) => {
        const arns = arnsOf(change);
        if (arns === undefined)
            return undefined;
        const found = kept
            .map((name) => [name, asGlob(name)])
            .filter(([, glob]) => (0,decide_glob/* matchesGlob */.kt)(glob, arns.before) !== (0,decide_glob/* matchesGlob */.kt)(glob, arns.after));
        if (found.length === 0)
            return undefined;
        return {
            attribute: "path",
            reason: `Its ARN gets another path, and ${found.map(([name]) => inBackticks(name)).join(", ")} in a policy names it before or after alone.`,
        };
    };
};
/** What has a path, as it is called in its ARN. */
const KINDS = new Map([
    ["aws_iam_group", "group"],
    ["aws_iam_instance_profile", "instance-profile"],
    ["aws_iam_policy", "policy"],
    ["aws_iam_role", "role"],
    ["aws_iam_user", "user"],
]);
const arnsOf = (change) => {
    const kind = KINDS.get(change.type);
    if (kind === undefined || !change.attributes.some(({ attribute }) => attribute === "path"))
        return undefined;
    const arn = (0,values/* textOf */.b6)(change, "arn", "before");
    const name = (0,values/* textOf */.b6)(change, "name", "after");
    const path = (0,values/* textOf */.b6)(change, "path", "after");
    if (arn === undefined || name === undefined || path === undefined)
        return undefined;
    return { before: arn, after: `${arn.slice(0, arn.indexOf(`:${kind}/`))}:${kind}${path}${name}` };
};
/** The ARNs and patterns of IAM's that are in policies. */
const namesIn = (policies) => policies
    .flatMap(({ statements }) => statements)
    .flatMap(({ resources, principals, conditions }) => [
    ...(resources?.patterns ?? []),
    ...(principals?.principals ?? []).flatMap((one) => ("value" in one ? [one.value] : [])),
    ...conditions.flatMap(({ values }) => values),
])
    .filter((name) => name.includes(":iam:"));
/** A variable in it is taken by its letters: whose name it stands for is told by no plan. */
const asGlob = (pattern) => (0,decide_glob/* toGlob */.aZ)([{ kind: "text", text: pattern }], () => undefined) ?? [];

// EXTERNAL MODULE: ./src/common/grouped.ts
var grouped = __webpack_require__(21687);
;// CONCATENATED MODULE: ./src/review/deciding-attributes/tags.ts



/** A condition key, or a variable, that is about a tag of something: `aws:ResourceTag/team`, `rds:db-tag/team`. */
const TAG_KEY = /^[a-z\d-]+:([a-z-]*tags?)\/(.+)$/i;
const VARIABLE = /\$\{\s*([a-z\d-]+:[a-z-]*tags?\/[^},]+?)\s*[},]/gi;
/** Tags that come with a request, in AWS's words: those that it gives, or searches for. */
const OF_REQUEST = /^(?:request|req-|createdresource|search)tag$/i;
/** Resources that are one tag of something that is there, with the attribute that has it. */
const TAGS = new Map([
    ["aws_autoscaling_group_tag", "tag"],
    ["aws_dynamodb_tag", "key"],
    ["aws_ec2_tag", "key"],
    ["aws_ecs_tag", "key"],
    ["aws_transfer_tag", "key"],
]);
/** Gives the tags of a resource that change, and by which one of the policies decides; IAM compares their names without case. */
const readTags = (policies) => {
    const keys = [...new Set(policies.flatMap(keysIn))].flatMap((key) => {
        const [, of = "", name = ""] = TAG_KEY.exec(key) ?? [];
        return name === "" || OF_REQUEST.test(of) ? [] : [{ of: of.toLowerCase(), name: name.toLowerCase() }];
    });
    return (change) => {
        if (!change.type.startsWith("aws"))
            return undefined;
        const deciding = keys.filter(({ of }) => of !== "principaltag" || isPrincipal(change));
        if (deciding.length === 0)
            return undefined;
        const changed = changedTags(change);
        const found = deciding.map(({ name }) => name).filter((name) => changed === "any" || changed.includes(name));
        if (found.length === 0)
            return undefined;
        const names = [...new Set(found)].sort().map(inBackticks);
        const attribute = TAGS.get(change.type) ?? "tags";
        return { attribute, reason: `A policy of this plan decides by the tag ${names.join(", ")}, which changes.` };
    };
};
/** Whether a resource is somebody whose tags go along with what he asks for. */
const isPrincipal = ({ type }) => ["aws_iam_role", "aws_iam_user"].includes(type);
/** Whether the tags of a role or a user change that is there before and after. */
const isTaggedAnew = (change) => isPrincipal(change) && changedTags(change).length > 0;
const keysIn = ({ statements }) => statements.flatMap(({ conditions, resources }) => [
    ...conditions.map(({ key }) => key),
    ...[...(resources?.patterns ?? []), ...conditions.flatMap(({ values }) => values)].flatMap((text) => [...text.matchAll(VARIABLE)].map(([, key = ""]) => key)),
]);
/** In lower case; of what is made or goes none, since nobody has it before or after. */
const changedTags = (change) => {
    const own = TAGS.get(change.type);
    if (own !== undefined)
        return [(0,attributes/* valueOn */.dj)(change, own, "before"), (0,attributes/* valueOn */.dj)(change, own, "after")].flatMap(namesOfOne);
    if (change.action === "create" || change.action === "destroy")
        return [];
    // What a provider puts together of a resource's tags and its own is not known as soon as one of them is not.
    const isTold = change.attributes.some(({ attribute }) => attribute === "tags");
    // Nor is it where something without tags is made anew.
    const isMadeAnew = change.action === "replace" && tagsIn("tags_all", (0,attributes/* valueOn */.dj)(change, "tags_all", "before")).size === 0;
    const found = change.attributes.filter(({ attribute }) => attribute !== "tags_all" || !(isTold || isMadeAnew));
    if (found.some(({ attribute, before, after }) => HOLDS_TAGS.test(attribute) && [before, after].some(isHidden)))
        return "any";
    const changed = change.attributes.flatMap(({ attribute, before, after }) => {
        if (isHidden(before) || isHidden(after))
            return [];
        const [was, is] = [tagsIn(attribute, before), tagsIn(attribute, after)];
        return [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key) || tags_hidden.some((text) => is.get(key)?.includes(text)));
    });
    return changed.includes(notTold) ? "any" : changed.map((key) => key.toLowerCase());
};
const isHidden = ({ state }) => state === "unknown" || state === "sensitive";
const tags_hidden = [attributes/* unknownText */.qL, attributes/* sensitiveText */.WS];
/** In the place of the name of a tag, where all of them are hidden. */
const notTold = "";
/** The name of the tag that a resource is. */
const namesOfOne = (value) => value.state === "known" && typeof value.value === "string"
    ? [value.value.toLowerCase()]
    : [...tagsIn("tag", value).keys()].map((key) => key.toLowerCase());
/** What holds tags, also in a block, as that of a volume: a map, or a list of blocks with a key and a value. */
const HOLDS_TAGS = /^(?:tags?|tags_all|volume_tags)$/;
/** The values of all tags of a name anywhere in an attribute, by the name. */
const tagsIn = (attribute, value) => {
    const tags = value.state === "known" ? tagsWithin(attribute, value.value) : [];
    return new Map([...(0,grouped/* grouped */.z)(tags, ([name]) => name)].map(([name, same]) => [
        name,
        same
            .map(([, one]) => one)
            .sort()
            .join(),
    ]));
};
const tagsWithin = (name, value) => {
    const isTags = HOLDS_TAGS.test(name);
    if (Array.isArray(value)) {
        return value.flatMap((item) => isTags && typeof item === "object" && item !== null && "key" in item
            ? [[String(item["key"]), JSON.stringify(item)]]
            : tagsWithin(name, item));
    }
    if (typeof value !== "object" || value === null) {
        return isTags && typeof value === "string" && tags_hidden.includes(value) ? [[notTold, value]] : [];
    }
    return Object.entries(value).flatMap(([key, member]) => isTags ? [[key, JSON.stringify(member)]] : tagsWithin(key, member));
};

;// CONCATENATED MODULE: ./src/review/deciding-attributes/deciding-attributes.ts









/**
 * The plan with something in the place of a document where a resource gets other tags, another path, another id or something else
 * by which a policy decides: the policy stays as it is, and what it allows does not. `bundled` are the texts of policies of AWS's that
 * are attached.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/introduction_attribute-based-access-control.html
 */
const withDecidingAttributes = (plan, bundled) => {
    const { find } = managedPolicyFinder(plan, bundled);
    const attachedOn = (side) => plan.attachments.flatMap(({ [side]: state }) => (0,values/* policiesIn */.C8)(state).flatMap((policy) => {
        const found = find(policy, side);
        return "policy" in found ? [found.policy] : [];
    }));
    const on = (side) => [
        ...new Set([
            ...plan.changes.flatMap(({ documents }) => documents.flatMap((document) => policyIn(document[side]) ?? [])),
            ...plan.managedPolicies.map(({ policy }) => policy),
            ...attachedOn(side),
        ]),
    ];
    const policies = { before: on("before"), after: on("after") };
    const all = [...new Set([...policies.before, ...policies.after])];
    const reasonsOf = [readTags(all), readPaths(policies), readIds(plan), readConditionKeys(all)];
    return {
        ...plan,
        changes: plan.changes.map((change) => {
            if (!(0,attributes/* isActedOn */.Tc)(change))
                return change;
            const found = reasonsOf.flatMap((reasonOf) => reasonOf(change) ?? []);
            return found.length === 0
                ? change
                : { ...change, documents: [...change.documents, ...found.map((one) => inPlace(change, one))] };
        }),
    };
};
const inPlace = ({ address }, { attribute, reason }) => {
    const unknown = { state: "unknown", reason };
    return (0,access_without_document/* standIn */.us)(address, attribute, { before: unknown, after: unknown });
};

;// CONCATENATED MODULE: ./src/review/deferred.ts
/** What stands for the changes that Terraform puts off: nobody can tell yet what they do to access. */
const deferredReviews = ({ deferred }) => deferred
    .filter(({ isManaged }) => isManaged)
    .map(({ address, type, reason }) => ({
    address,
    type,
    action: "no-op",
    documents: [
        {
            attribute: "",
            kind: "resource",
            subject: { type: "resource", label: address },
            isNoPolicy: true,
            unknown: true,
            reason: `Terraform puts what it does to ${address} off to a later plan (${reason}), so this one does not tell whether it changes access.`,
            relation: "unknown",
            statements: [],
            witnesses: [],
        },
    ],
}));

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/common/once.ts
var once = __webpack_require__(53324);
;// CONCATENATED MODULE: ./src/review/principals/access.ts
/** A side of which nothing is known yet, to be filled. */
const noPolicies = () => ({
    policies: [],
    unknown: [],
    partial: [],
    reconstructed: [],
    presumed: [],
});
/** Whether anything of a principal is there on a side. */
const isThere = ({ policies, boundary, unknown }) => policies.length > 0 || boundary !== undefined || unknown.length > 0;
/** Whether a permissions boundary may take away from what the policies of a side allow. */
const isBounded = ({ boundary, hasUnreadBoundary }) => boundary !== undefined || hasUnreadBoundary === true;
/** What a principal may do on a side, as `decide` and `compare` take it. */
const identitySet = ({ policies, boundary }) => ({
    kind: "identity",
    policies,
    ...(boundary && { boundary }),
});
/** Who may assume a role on a side. */
const trustSet = ({ policies }) => ({ kind: "trust", policies });
/** Finds a role by its name. */
const findRole = (documents, name) => documents.find((principal) => principal.type === "role" && principal.name === name);
/** The same principals as if none had a permissions boundary after the plan. */
const withoutBoundary = (principals) => ({
    ...principals,
    identities: principals.identities.map((principal) => {
        const { boundary: _, ...after } = principal.after;
        return { ...principal, after };
    }),
});

;// CONCATENATED MODULE: ./src/review/deployability/remedy.ts
/** The conditions that a statement should have so that it allows no more than the request. */
const KEPT_CONDITIONS = ["iam:PassedToService"];
/**
 * The smallest statement that allows a request, as JSON text: one of the role's own policies, or of the trust policy
 * where the request has a principal. `decide` agrees, which a test shows.
 */
const smallestStatement = ({ action, resource, principal, context }) => {
    if (principal !== undefined)
        return JSON.stringify({ Effect: "Allow", Principal: named(principal), Action: action });
    const kept = KEPT_CONDITIONS.flatMap((key) => (context[key]?.[0] === undefined ? [] : [[key, context[key]?.[0]]]));
    return JSON.stringify({
        Effect: "Allow",
        Action: action,
        Resource: resource,
        ...(kept.length > 0 && { Condition: { StringEquals: Object.fromEntries(kept) } }),
    });
};
const named = (principal) => principal.type === "anonymous" ? "*" : { [principal.type]: principal.value };

// EXTERNAL MODULE: ./src/iam/decide/decide.ts + 2 modules
var decide_decide = __webpack_require__(56988);
;// CONCATENATED MODULE: ./src/review/deployability/verdict.ts



/**
 * Compiles what a side shows for many decisions, as the set that `setOf` makes of it; what is only presumed counts as not
 * read. Operations make the same requests again and again: each is decided once.
 */
const visibleAccess = (side, setOf, partial) => {
    const set = setOf(side);
    const { decide } = (0,decide_decide/* compileDecider */.s)(set);
    return {
        set,
        decide: (0,once/* oncePer */.P)(decide),
        unknown: [...side.unknown, ...side.presumed],
        ...(partial !== undefined && { partial }),
    };
};
/**
 * Decides a request by the documents seen. Where the answer hangs on a document that cannot be read, or on a condition
 * key whose value in a real request this program cannot know, the verdict is `unknown` with the reason.
 */
const judge = (access, request) => {
    if (access === undefined)
        return { verdict: "absent" };
    const decision = access.decide(request);
    const doubt = doubtAbout(access, request, decision);
    if (doubt !== undefined)
        return { verdict: "unknown", reason: doubt };
    const by = decision.by && { by: decision.by };
    if (decision.decision === "allowed")
        return { verdict: "allowed", ...by };
    const reason = decision.near[0]?.reason;
    return { verdict: "denied", ...by, ...(reason !== undefined && { reason }) };
};
const doubtAbout = (access, request, { decision, by, assumedAbsent }) => {
    const keys = assumedAbsent.filter((key) => !KNOWN_ABSENT.some((pattern) => pattern.test(key)));
    const asksFor = (statement) => keys.find((key) => mentions(statement, key));
    const keyIn = (statements) => statements.map(asksFor).find((key) => key !== undefined);
    if (decision === "explicitDeny") {
        // Two policies may have one name: AWS's and one's own.
        const named = policiesOf(access.set).filter(({ name }) => name === by?.policy);
        const statements = named.flatMap(({ policy }) => (by && policy.statements[by.statement]) ?? []);
        return explain(keyIn(statements.filter(({ effect }) => effect === "Deny")));
    }
    const [unread] = access.unknown;
    if (unread !== undefined)
        return unread;
    const keyOf = (effect) => keys.length === 0 ? undefined : keyIn(statementsWith(effect, access.set));
    const allowing = keyOf("Allow");
    if (decision === "implicitDeny")
        return explain(allowing) ?? access.partial;
    const isCertain = (statement) => asksFor(statement) === undefined;
    const hangsOnKey = allowing !== undefined && !isAllowed(request, withStatements(access.set, isCertain));
    return explain(keyOf("Deny") ?? (hangsOnKey ? allowing : undefined));
};
/** What lacks a statement that would allow a request which is denied; a permissions boundary has to allow it too. */
const lackingIn = ({ set }, request) => {
    if (set.kind !== "identity" || set.boundary === undefined)
        return undefined;
    const { boundary, ...unbounded } = set;
    if (isAllowed(request, { ...unbounded, policies: [boundary] }))
        return undefined;
    return isAllowed(request, unbounded) ? "boundary" : "policy and boundary";
};
const isAllowed = (request, set) => (0,decide_decide/* compileDecider */.s)(set).decide(request).decision === "allowed";
/** The same set with those statements alone. */
const withStatements = (set, isKept) => {
    const only = ({ name, policy }) => ({
        name,
        policy: { ...policy, statements: policy.statements.filter(isKept) },
    });
    const kept = { ...set, policies: set.policies.map(only) };
    return kept.kind === "identity" && kept.boundary ? { ...kept, boundary: only(kept.boundary) } : kept;
};
const statementsWith = (wanted, set) => statementsOf(policiesOf(set)).filter(({ effect }) => effect === wanted);
const explain = (key) => key === undefined ? undefined : `It depends on ${key}, which only a real request carries.`;
/** In a condition, or as a variable in a resource or a value. Rather once too often than once too seldom. */
const mentions = (statement, key) => JSON.stringify(statement).toLowerCase().includes(key.toLowerCase());
const policiesOf = (set) => set.kind === "identity" && set.boundary ? [...set.policies, set.boundary] : set.policies;
/**
 * Keys that are certainly not in a request of MLflow's unless the recording has them: it tags nothing else, sets no
 * other S3 header (so no encryption), names no external id, and its objects carry no tags before it tags them.
 */
const KNOWN_ABSENT = [
    /^aws:(RequestTag\/.+|TagKeys)$/i,
    /^s3:(ExistingObjectTag\/.+|RequestObjectTag\/.+|RequestObjectTagKeys)$/i,
    /^s3:x-amz-(acl|grant-|server-side-encryption|storage-class|website-redirect)/i,
    /^sts:(ExternalId|SourceIdentity|TransitiveTagKeys)$/i,
    /^iam:PassedToService$/i,
];

;// CONCATENATED MODULE: ./src/review/deployability/operation.ts


/** Decides a request on both sides. */
const reviewCall = ({ request, source }, access) => {
    const asked = access.requestBefore(request);
    const before = judge(access.before, asked);
    const after = access.after === access.before && asked === request ? before : judge(access.after, request);
    return {
        action: request.action,
        resource: request.resource,
        before: before.verdict,
        after: after.verdict,
        ...(after.by && { by: after.by }),
        ...(after.reason !== undefined && { reason: after.reason }),
        ...remedyFor(request, after, access.after),
        source,
    };
};
/** No statement allows what another denies explicitly. */
const remedyFor = (request, { verdict, by }, access) => {
    if (verdict !== "denied" || by !== undefined)
        return {};
    const remedyIn = access && lackingIn(access, request);
    return { remedy: smallestStatement(request), ...(remedyIn && { remedyIn }) };
};
/** An operation works when all of its calls do. Error for one without any: nothing would have been judged. */
const reviewOperation = (operation, calls) => {
    if (calls.length === 0)
        throw new Error(`The operation ${operation.operation} has no call to judge`);
    return {
        ...operation,
        before: worst(calls.map(({ before }) => before)),
        after: worst(calls.map(({ after }) => after)),
        calls,
    };
};
const worst = (verdicts) => ["absent", "denied", "unknown"].find((verdict) => verdicts.includes(verdict)) ?? "allowed";

;// CONCATENATED MODULE: ./src/review/deployability/arns.ts
/** Gives the ARNs that a call with these parameters is authorised on; `*` where they name no resource that the action takes. */
const resourcesOf = (authorisation, action, parameters, place) => {
    const { arnParameter, resourceType } = authorisation;
    if (arnParameter !== undefined)
        return [arns_text(parameters[arnParameter])];
    const values = placeholderValues(parameters, place);
    const types = action.resourceTypes.filter(({ type }) => resourceType === undefined || type.name === resourceType);
    const arns = types.flatMap(({ type }) => type.arns.flatMap(({ template }) => fillTemplate(template, values) ?? []));
    return arns.length === 0 ? ["*"] : arns;
};
/** AWS's placeholders in ARN templates, from the call's parameters: most have the same name. */
const placeholderValues = (parameters, { partition, region, accountId, roleArn, roleName }) => {
    const role = arns_text(parameters["RoleName"]);
    const named = {
        ...parameters,
        Partition: partition,
        Region: region,
        Account: accountId,
        BucketName: parameters["Bucket"],
        ObjectName: parameters["Key"],
        RoleNameWithPath: role === roleName ? roleArn.slice(roleArn.indexOf(":role/") + 6) : role,
        RepositoryName: parameters["repositoryName"] ?? parameters["repositoryNames"],
    };
    return new Map(Object.entries(named).flatMap(([name, value]) => (arns_text(value) ? [[name, arns_text(value)]] : [])));
};
const fillTemplate = (template, values) => {
    const arn = template.replaceAll(/\$\{([^}]+)\}/g, (whole, name) => values.get(name) ?? whole);
    return arn.includes("${") ? undefined : arn;
};
/** The one text of a parameter: itself, or the first of a list; empty where there is none. */
const arns_text = (value) => {
    const first = Array.isArray(value) ? value[0] : value;
    return typeof first === "string" ? first : "";
};

;// CONCATENATED MODULE: ./src/review/deployability/implied.ts
const S3_OPERATIONS = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html#using-with-s3-policy-actions-related-to-objects";
const SAGEMAKER_ACTIONS = "https://docs.aws.amazon.com/sagemaker/latest/dg/api-permissions-reference.html";
const SAGEMAKER_TAGGING = "https://docs.aws.amazon.com/sagemaker/latest/dg/security_iam_id-based-policy-examples.html#grant-tagging-permissions";
const ECR_PUSH = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html";
const NO_PERMISSION_NEEDED = "https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html";
/** Calls that IAM knows under another name, or under none because everybody may make them. */
const OTHER_NAME = {
    "s3:ListBuckets": { action: "s3:ListAllMyBuckets", source: S3_OPERATIONS },
    "s3:ListObjectsV2": { action: "s3:ListBucket", source: S3_OPERATIONS },
    "s3:HeadObject": { action: "s3:GetObject", source: S3_OPERATIONS },
    "sts:GetCallerIdentity": { source: NO_PERMISSION_NEEDED },
};
/** Creating something with tags is authorised as tagging it, too. */
const addTags = (operation, resourceType) => ({
    action: "sagemaker:AddTags",
    resourceType,
    context: { "sagemaker:TaggingAction": [operation] },
    source: SAGEMAKER_TAGGING,
});
/**
 * What a call is authorised as besides. CreateBucket has no row: MLflow sends the canned ACL bucket-owner-full-control,
 * which S3 ignores on a bucket, so s3:PutBucketAcl is not asked for
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl).
 */
const BESIDES = {
    "sagemaker:CreateModel": [
        {
            action: "iam:PassRole",
            arnParameter: "ExecutionRoleArn",
            context: { "iam:PassedToService": ["sagemaker.amazonaws.com"] },
            source: SAGEMAKER_ACTIONS,
        },
        addTags("CreateModel", "model"),
    ],
    "sagemaker:CreateEndpointConfig": [addTags("CreateEndpointConfig", "endpoint-config")],
    "sagemaker:CreateEndpoint": [addTags("CreateEndpoint", "endpoint")],
    "sagemaker:CreateTransformJob": [addTags("CreateTransformJob", "transform-job")],
};
/** What the programs that MLflow starts ask of AWS. */
const PROGRAMS = [
    {
        beginning: "aws ecr get-login-password",
        authorisations: [{ action: "ecr:GetAuthorizationToken", source: ECR_PUSH }],
    },
    {
        beginning: "docker push ",
        authorisations: [
            "ecr:BatchCheckLayerAvailability",
            "ecr:BatchGetImage",
            "ecr:InitiateLayerUpload",
            "ecr:UploadLayerPart",
            "ecr:CompleteLayerUpload",
            "ecr:PutImage",
        ].map((action) => ({ action, source: ECR_PUSH })),
    },
    ...["build", "login", "tag", "version"].map((verb) => ({ beginning: `docker ${verb} `, authorisations: [] })),
];
/**
 * Gives everything that must be allowed for a call or a program to succeed, the call's own action first. Error for a
 * program that a new recording has and this table has not: it would pass for one that asks nothing.
 */
const authorisationsOf = (call) => {
    if ("program" in call) {
        const known = PROGRAMS.find(({ beginning }) => call.program.startsWith(beginning));
        if (known === undefined)
            throw new Error(`What ${call.program} asks of AWS is not known`);
        return known.authorisations;
    }
    const named = OTHER_NAME[call.call];
    if (named === undefined)
        return [ownAction(call), ...(BESIDES[call.call] ?? [])];
    return named.action === undefined ? [] : [{ action: named.action, source: named.source }];
};
/** The roles that a call names itself may lie in another account: their ARNs are taken as they are. */
const ownAction = ({ call, parameters }) => "RoleArn" in parameters ? { action: call, arnParameter: "RoleArn" } : { action: call };

;// CONCATENATED MODULE: ./src/review/deployability/place.ts


/** Reads the place off the configuration. */
const placeOf = (deployment) => ({
    partition: deployment.aws.partition,
    accountId: deployment.aws.account_id,
    region: deployment.aws.region,
    roleArn: (0,names/* deployRoleArn */.zF)(deployment),
    roleName: deployment.deploy_role.name,
    workspaceRoleArn: (0,names/* workspaceRoleArn */.NM)(deployment),
});
/** The deploy role's ARN before the plan, which has another path where the plan moves it. */
const deployRoleArnBefore = (deployment, changes) => {
    const { deploy_role } = deployment;
    const role = changes.find((change) => change.type === "aws_iam_role" && (0,values/* textOf */.b6)(change, "name", "before") === deploy_role.name);
    const path = (role && (0,values/* textOf */.b6)(role, "path", "before")) ?? deploy_role.path;
    return (0,names/* deployRoleArn */.zF)({ ...deployment, deploy_role: { ...deploy_role, path } });
};
/**
 * The context keys that every request of a role's session about a resource carries. What an ARN without an account names,
 * such as a bucket, is taken to be of the role's account.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const sessionContext = ({ accountId, region, partition }, roleArn, resource, service) => ({
    "aws:PrincipalArn": [roleArn],
    "aws:PrincipalAccount": [accountId],
    "aws:PrincipalType": ["AssumedRole"],
    "aws:PrincipalIsAWSService": ["false"],
    "aws:ViaAWSService": ["false"],
    "aws:SecureTransport": ["true"],
    "aws:ResourceAccount": [resource.split(":")[4] || accountId],
    "aws:RequestedRegion": [service === "iam" ? (IAM_REGION[partition] ?? region) : region],
});
/** IAM has one endpoint in a partition, and requests to it carry that endpoint's region. */
const IAM_REGION = { aws: "us-east-1", "aws-us-gov": "us-gov-west-1" };

;// CONCATENATED MODULE: ./src/review/deployability/requests.ts




/**
 * Gives the requests that operations make for this deployment, in their order and each once. A recording has the same call
 * as the same object, and each is worked out once; equal requests are the same object too.
 */
const createRequests = (place, catalogue, versions) => {
    const same = new Map();
    const makeRequests = (recorded, otherAccount) => {
        const { as, parameters } = asCall(recorded, place);
        const at = as === "deploy role" ? place : { ...place, accountId: otherAccount ?? place.accountId };
        return authorisationsOf(recorded).flatMap((authorisation) => requestsFor(authorisation, parameters, at, catalogue).map((made) => {
            const key = JSON.stringify([as, made.action, made.resource, made.context]);
            const request = same.get(key) ?? made;
            same.set(key, request);
            const sources = [`MLflow ${versions.mlflow}, ${recorded.at}`, authorisation.source ?? ""];
            return { request, as, source: sources.filter(Boolean).join("; ") };
        }));
    };
    const ofCallsWith = (0,once/* oncePer */.P)((otherAccount) => (0,once/* oncePer */.P)((recorded) => makeRequests(recorded, otherAccount)));
    return (operation) => {
        const ofCall = ofCallsWith(accountAssumed(operation));
        const requests = new Map();
        for (const recorded of operation.calls) {
            for (const call of ofCall(recorded))
                if (!requests.has(call.request))
                    requests.set(call.request, call);
        }
        return [...requests.values()];
    };
};
/** `docker push REGISTRY/REPOSITORY:TAG` says which repository is meant. */
const asCall = (recorded, place) => {
    if ("call" in recorded)
        return { as: recorded.as, parameters: fillIn(recorded.parameters, place) };
    const [, repositoryName = ""] = /^docker push [^/]+\/(.+):[^:]+$/.exec(recorded.program) ?? [];
    return { as: "deploy role", parameters: { repositoryName } };
};
/** Gives the requests that one authorisation of a call with these parameters stands for: one for each resource. */
const requestsFor = (authorisation, parameters, place, catalogue) => {
    const action = catalogue.action(authorisation.action);
    if (action === undefined)
        throw new Error(`The catalogue has no action ${authorisation.action}`);
    return resourcesOf(authorisation, action, parameters, place).map((resource) => ({
        action: action.id,
        resource,
        context: {
            ...sessionContext(place, place.roleArn, resource, action.service),
            ...parameterContext(parameters),
            ...authorisation.context,
        },
    }));
};
/** The condition keys that say what a request's parameters are. */
const parameterContext = (parameters) => {
    const acl = arns_text(parameters["ACL"]);
    return {
        ...(acl && { "s3:x-amz-acl": [acl] }),
        ...tagContext("aws:RequestTag/", "aws:TagKeys", parameters["Tags"]),
        ...tagContext("s3:RequestObjectTag/", "s3:RequestObjectTagKeys", parameters["Tagging"]),
    };
};
const tagContext = (prefix, keysName, tags) => {
    if (typeof tags !== "object")
        return {};
    const entries = Object.entries(tags);
    return Object.fromEntries([
        ...entries.map(([key, value]) => [`${prefix}${key}`, [value]]),
        [keysName, entries.map(([key]) => key)],
    ]);
};
/** Fills this deployment's names in for the placeholders of the recording. */
const fillIn = (parameters, place) => {
    const names = {
        "{account}": place.accountId,
        "{partition}": place.partition,
        "{region}": place.region,
        "{role_arn}": place.roleArn,
        "{role_name}": place.roleName,
    };
    const fill = (value) => value.replaceAll(/\{\w+\}/g, (name) => names[name] ?? name);
    return Object.fromEntries(Object.entries(parameters).map(([name, value]) => {
        if (typeof value === "string")
            return [name, fill(value)];
        if (Array.isArray(value))
            return [name, value.map(fill)];
        return [name, value];
    }));
};
const accountAssumed = (operation) => {
    const assumed = operation.calls.find((call) => "call" in call && call.call === "sts:AssumeRole");
    return assumed && "call" in assumed ? arns_text(assumed.parameters["RoleArn"]).split(":")[4] : undefined;
};

;// CONCATENATED MODULE: ./src/review/deployability/mlflow.ts



/** Decides every recorded operation of MLflow's as the deploy role. */
const mlflowOperations = ({ operations, versions }, place, access, catalogue) => {
    const requestsOf = createRequests(place, catalogue, versions);
    const reviewOwn = (0,once/* oncePer */.P)((call) => reviewCall(call, access));
    return operations.map((recorded) => {
        const variant = variantOf(recorded);
        const requests = requestsOf(recorded);
        const own = requests.filter((call) => call.as === "deploy role").map(reviewOwn);
        const others = requests.filter((call) => call.as === "assumed role").map(callOfAnotherRole);
        // Where the role cannot even be assumed, what it would do then is beside the point; before it may have been assumed.
        const calls = own.some(({ after }) => after !== "allowed") ? own : [...own, ...others];
        const reviewed = reviewOperation({ operation: recorded.operation, side: "mlflow", ...(variant && { variant }) }, calls);
        return reviewed.before === "allowed" && others.length > 0 ? { ...reviewed, before: "unknown" } : reviewed;
    });
};
/** `with bucket`, `with model_uri in S3`; empty for an operation with no argument given. */
const variantOf = ({ given, particular }) => [given.length > 0 ? `with ${given.join(", ")}` : "", particular ?? ""].filter(Boolean).join(", ");
/** A role in another account, which the user names at the call, is in no plan of ours. */
const callOfAnotherRole = ({ request, source }) => ({
    action: request.action,
    resource: request.resource,
    before: "unknown",
    after: "unknown",
    reason: "The role given as assume_role_arn makes this call; this plan does not show its policies.",
    source,
});

;// CONCATENATED MODULE: ./src/review/deployability/sagemaker.ts


const EXECUTION_ROLE = "https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-createmodel-perms";
const CONFUSED_DEPUTY = "https://docs.aws.amazon.com/sagemaker/latest/dg/security-confused-deputy-prevention.html";
const MODEL = "mlflow-endpoint-model-00000000000000000000";
const LOG_GROUP = "/aws/sagemaker/Endpoints/mlflow-endpoint";
/** For what SageMaker says that it assumes the role: for an endpoint it sends the asterisk itself, in place of a name. */
const ASSUMPTIONS = [
    { from: "*" },
    { variant: "for a batch transform", from: "transform-job/mlflow-job" },
];
const tasksAt = ({ partition, region, accountId }) => [
    {
        operation: "pull the image",
        authorisations: [
            { action: "ecr:GetAuthorizationToken" },
            { action: "ecr:BatchCheckLayerAvailability" },
            { action: "ecr:GetDownloadUrlForLayer" },
            { action: "ecr:BatchGetImage" },
        ],
        parameters: { repositoryName: "mlflow-pyfunc" },
    },
    { operation: "read the model", ...readModel(`mlflow-sagemaker-${region}-${accountId}`) },
    { operation: "read the model", variant: "with bucket", ...readModel("example-models") },
    {
        operation: "write logs",
        authorisations: [
            { action: "logs:CreateLogGroup", arnParameter: "streamsOfGroup" },
            { action: "logs:CreateLogStream" },
            { action: "logs:DescribeLogStreams", arnParameter: "streamsOfGroup" },
            { action: "logs:PutLogEvents" },
        ],
        parameters: {
            LogGroupName: LOG_GROUP,
            LogStreamName: "AllTraffic/i-0",
            // CloudWatch Logs asks about a group by the ARN of its streams, without a name: what an AccessDeniedException says,
            // and why a policy names a group with `:*` at its end.
            // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html
            streamsOfGroup: `arn:${partition}:logs:${region}:${accountId}:log-group:${LOG_GROUP}:log-stream:`,
        },
    },
    { operation: "write metrics", authorisations: [{ action: "cloudwatch:PutMetricData" }], parameters: {} },
];
/** MLflow tags the model that it uploads, which is what opens it to a role with AmazonSageMakerFullAccess. */
const readModel = (bucket) => ({
    authorisations: [{ action: "s3:GetObject", context: { "s3:ExistingObjectTag/SageMaker": ["true"] } }],
    parameters: { Bucket: bucket, Key: `${MODEL}/model.tar.gz` },
});
/** Decides whether SageMaker can assume the execution role, and do as that role what running a model takes. */
const sagemakerOperations = (place, access, trust, catalogue) => [
    ...ASSUMPTIONS.map(({ variant, from }) => reviewOperation({ operation: "assume the execution role", side: "sagemaker", ...(variant && { variant }) }, [
        reviewCall({ request: assumeAsSageMaker(place, from), source: CONFUSED_DEPUTY }, trust),
    ])),
    ...tasksAt(place).map(({ operation, variant, authorisations, parameters }) => reviewOperation({ operation, side: "sagemaker", ...(variant && { variant }) }, authorisations
        .flatMap((authorisation) => requestsFor(authorisation, parameters, place, catalogue))
        .map((request) => reviewCall({ request, source: EXECUTION_ROLE }, access)))),
];
const assumeAsSageMaker = ({ partition, region, accountId, roleArn }, from) => ({
    action: "sts:AssumeRole",
    resource: roleArn,
    principal: { type: "Service", value: "sagemaker.amazonaws.com" },
    context: {
        "aws:SourceAccount": [accountId],
        "aws:SourceArn": [`arn:${partition}:sagemaker:${region}:${accountId}:${from}`],
    },
});

;// CONCATENATED MODULE: ./src/review/deployability/workspace.ts


const INSTANCE_PROFILES = "https://docs.databricks.com/aws/en/connect/storage/tutorial-s3-instance-profile";
const REGISTER = "https://docs.databricks.com/api/workspace/instanceprofiles/add";
const EC2_TRUST = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html";
/**
 * Decides what the workspace does with the deploy role: Databricks' own role passes it to EC2, tries that out when the
 * instance profile is registered, and EC2 hands it to the cluster's instances.
 */
const workspaceOperations = (place, workspaceRole, trust) => [
    reviewOperation({ operation: "pass the role to EC2", side: "workspace" }, [
        reviewCall({ request: passToEc2(place), source: INSTANCE_PROFILES }, workspaceRole),
    ]),
    reviewOperation({ operation: "register the instance profile (EC2 dry run)", side: "workspace" }, [
        reviewCall({ request: passToEc2(place), source: INSTANCE_PROFILES }, workspaceRole),
        reviewCall({ request: runInstances(place), source: REGISTER }, workspaceRole),
    ]),
    reviewOperation({ operation: "hand the role to the cluster's instances", side: "workspace" }, [
        reviewCall({ request: assumeAsEc2(place.roleArn), source: EC2_TRUST }, trust),
    ]),
];
const passToEc2 = (place) => ({
    action: "iam:PassRole",
    resource: place.roleArn,
    context: {
        ...sessionContext(place, place.workspaceRoleArn, place.roleArn, "iam"),
        "iam:PassedToService": [EC2_SERVICE],
    },
});
/** Any instance stands for those of a cluster. */
const runInstances = (place) => {
    const resource = `arn:${place.partition}:ec2:${place.region}:${place.accountId}:instance/i-00000000000000000`;
    return {
        action: "ec2:RunInstances",
        resource,
        context: sessionContext(place, place.workspaceRoleArn, resource, "ec2"),
    };
};
/** The request with which EC2 gets the credentials of a role for an instance. */
const assumeAsEc2 = (roleArn) => ({
    action: "sts:AssumeRole",
    resource: roleArn,
    principal: { type: "Service", value: EC2_SERVICE },
    context: {},
});
/** The service that EC2 instances get roles through, in every partition that Databricks runs in. */
const EC2_SERVICE = "ec2.amazonaws.com";

;// CONCATENATED MODULE: ./src/review/deployability/deployability.ts









/** Decides everything that a deployment with MLflow takes, before and after the plan. */
const reviewDeployability = (deployment, changes, principals, recording, catalogue) => {
    const place = placeOf(deployment);
    const deployRole = findRole(principals.identities, place.roleName);
    const trustDocuments = findRole(principals.trusts, place.roleName);
    const requestBefore = (0,once/* oncePer */.P)(beforeAMove(place.roleArn, deployRoleArnBefore(deployment, changes)));
    const access = sidesOf(deployRole ?? trustDocuments, deployRole, identitySet, requestBefore);
    const trust = sidesOf(deployRole ?? trustDocuments, trustDocuments, trustSet, requestBefore);
    const workspaceRole = findRole(principals.identities, (0,names/* workspaceRoleName */.Fu)(deployment));
    return [
        ...mlflowOperations(recording, place, access, catalogue),
        ...sagemakerOperations(place, access, trust, catalogue),
        ...workspaceOperations(place, sidesOf(workspaceRole, workspaceRole, identitySet, requestBefore), trust),
    ];
};
/** A role that is moved to another path had another ARN, and the policies of that time name that one. */
const beforeAMove = (arn, arnBefore) => (request) => {
    if (arn === arnBefore)
        return request;
    const moved = (text) => (text === arn ? arnBefore : text);
    const context = Object.entries(request.context).map(([key, values]) => [key, values.map(moved)]);
    return { ...request, resource: moved(request.resource), context: Object.fromEntries(context) };
};
const NOT_SEEN = "This plan does not show all of the role's policies.";
const sidesOf = (role, documents, setOf, requestBefore) => {
    const isThere = (side) => role === undefined || role.exists[side];
    const policiesOn = (side) => documents?.[side] ?? noPolicies();
    const sideOf = (side) => isThere(side) ? visibleAccess(policiesOn(side), setOf, role?.isWhole ? undefined : NOT_SEEN) : undefined;
    const before = sideOf("before");
    // Most plans change nothing of it, and then nothing has to be decided twice.
    const isSame = isThere("before") === isThere("after") && (0,external_node_util_.isDeepStrictEqual)(policiesOn("before"), policiesOn("after"));
    return { before, after: isSame ? before : sideOf("after"), requestBefore };
};

;// CONCATENATED MODULE: ./src/review/documents/boundaries.ts




/**
 * The plan with the managed policies marked as limits that somebody has as a boundary and nobody has in another way: those
 * that the plan makes, and those of which AWS counts no attachment before the plan.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Policy.html, "AttachmentCount"
 */
const withBoundaries = (plan) => {
    if (!areHoldersSeen(plan))
        return plan;
    const uses = (0,grouped/* grouped */.z)(plan.attachments.flatMap(({ use, before, after }) => [before, after].flatMap(values/* policiesIn */.C8).map(({ address }) => ({ address, use }))), ({ address }) => address);
    const isBoundaryAlone = (change) => isNobodysBefore(change) && uses.get((0,fingerprint_canonical/* identityOf */.cu)(change))?.every(({ use }) => use === "boundary") === true;
    return {
        ...plan,
        changes: plan.changes.map((change) => isBoundaryAlone(change)
            ? { ...change, documents: change.documents.map((document) => ({ ...document, onlyLimits: true })) }
            : change),
    };
};
/** Whether the plan shows of every attachment which policies it gives. */
const areHoldersSeen = ({ changes, attachments }) => !changes.some(mayGiveUnseen) && attachments.every(({ after }) => after.state !== "unknown");
/** What gives a policy to others by its name or its ARN, which no attachment of the plan tells. */
const mayGiveUnseen = ({ type }) => /^(?:aws_ssoadmin|awscc)_/.test(type);
const isNobodysBefore = (change) => {
    if (change.type !== "aws_iam_policy")
        return false;
    const count = (0,attributes/* valueOn */.dj)(change, "attachment_count", "before");
    return change.action === "create" || (count.state === "known" && count.value === 0);
};

;// CONCATENATED MODULE: ./src/iam/normalize/diff.ts

/**
 * Says how the statements of a document change. What means nothing (order, repetition, Sids, case, `"x"` for `["x"]`)
 * makes no change; a statement that went and a similar one that came are shown as one that changed. The changes are
 * in the order of `after`, each removed statement where it stood. An absent document has no statements.
 */
const diffStatements = (before, after) => {
    const [old, now] = [itemsOf(before), itemsOf(after)];
    const pairs = pair(old, now);
    const partners = new Set(pairs.values());
    const removed = old.filter((item) => !partners.has(item));
    const changes = [];
    for (const item of now) {
        const partner = pairs.get(item);
        while (partner && removed[0] && removed[0].index < partner.index)
            changes.push(...removed.splice(0, 1).map(gone));
        changes.push(describe(item, partner));
    }
    return [...changes, ...removed.map(gone)];
};
const gone = ({ statement }) => ({ change: "-", before: statement });
const describe = ({ statement, text }, partner) => {
    if (partner === undefined)
        return { change: "+", after: statement };
    if (partner.text === text)
        return { change: "=", after: statement };
    return { change: "~", before: partner.statement, after: statement };
};
/** Each meaning once, where it stands first. */
const itemsOf = (policy) => {
    const items = new Map();
    for (const [index, statement] of (policy?.statements ?? []).entries()) {
        const item = toItem(statement, index, policy?.version);
        if (!items.has(item.text))
            items.set(item.text, item);
    }
    return [...items.values()];
};
const toItem = (statement, index, version = "2012-10-17") => {
    const { actions, guard } = (0,canonical/* canonicalStatement */.Kf)(statement, version);
    const { principals, resources, conditions } = statement;
    return {
        index,
        statement,
        text: `${actions} ${guard}`,
        actions: new Set(statement.actions.patterns.map((pattern) => pattern.toLowerCase())),
        resources: new Set(resources?.patterns.filter((pattern) => pattern !== "*")),
        principals: new Set(principals?.principals.map(canonical/* canonicalPrincipal */.VY)),
        conditions: new Set(conditions.map(canonical/* canonicalCondition */.G$)),
    };
};
/** The statement before of each statement after: the same one, or else the most similar one that is left. */
const pair = (before, after) => {
    const byText = new Map(before.map((item) => [item.text, item]));
    const pairs = new Map(after.flatMap((item) => entry(item, byText.get(item.text))));
    const same = new Set(pairs.values());
    const open = { before: before.filter((item) => !same.has(item)), after: after.filter((item) => !pairs.has(item)) };
    const taken = new Set();
    for (const { old, now } of candidates(open.before, open.after)) {
        if (taken.has(old) || pairs.has(now))
            continue;
        taken.add(old);
        pairs.set(now, old);
    }
    return pairs;
};
const entry = (item, partner) => partner ? [[item, partner]] : [];
/** How many statements with one action or Sid are tried, so that many alike cost no more than their number. */
const tried = 20;
/** Pairs that share an action or a Sid and are similar enough, the most similar first. */
const candidates = (before, after) => {
    const byMark = new Map();
    for (const item of before) {
        for (const mark of marksOf(item)) {
            const list = byMark.get(mark) ?? [];
            if (list.length < tried)
                byMark.set(mark, [...list, item]);
        }
    }
    return after
        .flatMap((now) => [...new Set(marksOf(now).flatMap((mark) => byMark.get(mark) ?? []))].map((old) => ({
        old,
        now,
        score: score(old, now),
    })))
        .filter(({ old, now, score }) => score >= 1 || (score >= 0.5 && overlap(old.actions, now.actions) >= 0.5))
        .sort((a, b) => b.score - a.score || a.now.index - b.now.index || a.old.index - b.old.index);
};
const marksOf = ({ statement, actions }) => [
    ...actions,
    ...(statement.sid ? [`Sid ${statement.sid}`] : []),
];
/** A changed effect is the greatest change of all, so it takes more to see one statement in two. */
const score = (old, now) => overlap(old.actions, now.actions) +
    overlap(old.resources, now.resources) +
    overlap(old.principals, now.principals) +
    overlap(old.conditions, now.conditions) / 2 +
    (old.statement.sid && old.statement.sid === now.statement.sid ? 1 : 0) -
    (old.statement.effect === now.statement.effect ? 0 : 1);
/** From 0, nothing in common or nothing at all, to 1. */
const overlap = (a, b) => {
    const common = [...a].filter((item) => b.has(item)).length;
    return common === 0 ? 0 : common / (a.size + b.size - common);
};

// EXTERNAL MODULE: ./src/plan/documents/owners.ts
var owners = __webpack_require__(61320);
// EXTERNAL MODULE: ./src/plan/context.ts
var context = __webpack_require__(67588);
;// CONCATENATED MODULE: ./src/review/documents/compare.ts


/** A policy that allows everything, in the place of others. */
const allowingAll = (kind) => ({
    name: "the default that allows everything",
    policy: {
        version: "2012-10-17",
        statements: [
            {
                effect: "Allow",
                ...(kind === "resource" && { principals: { negated: false, principals: [{ type: "*" }] } }),
                actions: { negated: false, patterns: ["*"] },
                resources: { negated: false, patterns: ["*"] },
                conditions: [],
                place: { pointer: "/Statement/0", line: 1 },
            },
        ],
    },
});
/** How access changes that the document gives by itself. */
const compareAlone = ({ kind, before, after }, compare) => {
    const { relation, witnesses, unknown } = compare(policySet(kind, before), policySet(kind, after));
    return { relation, witnesses, unknown: relation === "unknown" ? unknown : [] };
};
/** How access changes that other policies give, if they give all there is: by the document's Deny statements alone. */
const compareBesideAll = ({ kind, before, after }, compare) => {
    const [old, now] = [before, after].map((policies) => denyTexts(policies).toSorted().join());
    if (old === now)
        return { relation: "equivalent", witnesses: [], unknown: [] };
    const all = allowingAll(kind);
    return compareAlone({ kind, before: [all, ...before], after: [all, ...after] }, compare);
};
/** Each Deny statement, as a text that is the same for all spellings. */
const denyTexts = (policies) => policies.flatMap(({ policy }) => policy.statements
    .filter(({ effect }) => effect === "Deny")
    .map((statement) => (0,canonical/* canonicalPolicy */.Hk)({ ...policy, statements: [statement] })));
/**
 * How access changes where it is not known what other policies give, from nothing to all there is. What is so at both
 * ends is so between them: broader or equivalent at both is broader.
 */
const joinEnds = (alone, besideAll) => {
    if (besideAll.relation === "equivalent")
        return alone;
    if (alone.relation === "equivalent" || alone.relation === besideAll.relation)
        return besideAll;
    const isUnknown = alone.relation === "unknown" || besideAll.relation === "unknown";
    return {
        relation: isUnknown ? "unknown" : "incomparable",
        witnesses: [...alone.witnesses, ...besideAll.witnesses],
        unknown: [...new Set([...alone.unknown, ...besideAll.unknown])],
    };
};

// EXTERNAL MODULE: ./src/review/documents/put-on.ts
var put_on = __webpack_require__(94280);
;// CONCATENATED MODULE: ./src/review/documents/without-policy.ts


/** Why it is not known what changes where such a policy comes to something that is there, or goes from it. */
const WITHOUT_POLICY = "Where this policy is not, what AWS allows by default holds, which the plan does not show and which may be more.";
/**
 * Types whose policies everything rests on: a REST API without one lets whoever its methods let, and a file system whoever
 * reaches it.
 * Sources: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html,
 * https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html "Default EFS file system policy"
 */
const OPEN_WITHOUT = [
    "aws_api_gateway_rest_api",
    "aws_api_gateway_rest_api_policy",
    "aws_api_gateway_rest_api_put",
    "aws_efs_file_system_policy",
];
/**
 * Types at whose end the provider puts AWS's default policy in the place of theirs.
 * Sources: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key_policy, and of SNS
 * https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/sns/topic_policy.go
 */
const PUT_BACK = ["aws_kms_key_policy", "aws_sns_topic_policy"];
/** Whether AWS may allow more where a policy of this type goes. */
const isOpenAfter = ({ type }) => OPEN_WITHOUT.includes(type) || PUT_BACK.includes(type);
/** Why it is not known what a policy changes that comes to something which is there, of which AWS may have allowed more. */
const openBefore = (change, document, ownersOf) => {
    const { before, after } = document;
    if (!OPEN_WITHOUT.includes(change.type) || before.state !== "absent" || after.state === "absent")
        return;
    const { one } = (0,put_on/* isPutOnSomething */.fb)(change) ? ownersOf(change, document) : { one: change };
    return one === undefined || (0,attributes/* isMade */.sX)(one) ? undefined : WITHOUT_POLICY;
};

;// CONCATENATED MODULE: ./src/review/documents/access.ts





/** Says how a document that changes, and that can be read on both sides, changes access. */
const documentAccess = (change, document, goesWithItsSubject, compare) => {
    const isOpen = isOpenWithout(change, document);
    const sides = access_sidesOf(change, document, isOpen);
    const alone = compareAlone(sides, compare);
    if (isOpen)
        return alone;
    if (isOrganizations(change))
        return organizationAccess(sides, alone, compare);
    if (isUndecided(change, document, sides, alone))
        return { ...alone, doubt: alone.unknown.join(" ") };
    const own = { ...alone, relation: firstOrLast(sides) ?? alone.relation };
    if (!isLoose(document) || goesWithItsSubject(change, document))
        return own;
    if (sides.after.length === 0 && isOpenAfter(change)) {
        return { ...own, relation: "unknown", witnesses: [], doubt: WITHOUT_POLICY };
    }
    if (isSeen(sides, alone, compare))
        return own;
    return { ...own, relation: "unknown", doubt: DENY_CHANGES };
};
const DENY_CHANGES = "A Deny changes, and the plan does not show all policies that it limits.";
const access_sidesOf = (change, document, isOpen) => {
    const { kind } = document;
    const policiesOn = (side) => {
        const policy = policyIn(stateOn(change, document, side));
        if (policy)
            return [{ name: documentName(change, document, side), policy }];
        return isOpen ? [allowingAll(kind)] : [];
    };
    return { kind, before: policiesOn("before"), after: policiesOn("after") };
};
/**
 * Whether everything is allowed where the document is absent: a document that only limits then limits nothing. Not where
 * the document is absent because the resource itself is: there nothing was to be limited.
 * Source: https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html, "Default endpoint policy"
 */
const isOpenWithout = (change, { onlyLimits }) => onlyLimits === true &&
    !isOrganizations(change) &&
    (change.type === "aws_vpc_endpoint_policy" || change.action === "update");
/** An SCP or RCP, which is no limit of its own but one of several that count together. */
const isOrganizations = ({ type }) => type === "aws_organizations_policy";
/** Whether a document that comes to something which is there already may give access: new is what gives it to nothing old. */
const isUndecided = (change, document, { before }, alone) => alone.relation === "unknown" &&
    before.length === 0 &&
    isLoose(document) &&
    (change.action === "update" || (0,put_on/* isPutOnSomething */.fb)(change));
/** A document that was not there is new, not broader; one that goes is gone. */
const firstOrLast = ({ before, after }) => {
    if (before.length === 0)
        return "new";
    return after.length === 0 ? "gone" : undefined;
};
/**
 * An organization's policies count together, and the one that allows everything may be among them or not.
 * Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 */
const organizationAccess = (sides, alone, compare) => {
    const besideAll = compareBesideAll(sides, compare);
    const relation = firstOrLast(sides);
    if (relation === undefined)
        return joinEnds(alone, besideAll);
    return besideAll.relation === "equivalent" ? { ...alone, relation } : besideAll;
};
/** Whether a document gives access beside others that the plan may not show; those of principals count together. */
const isLoose = ({ subject, onlyLimits }) => !onlyLimits && !(0,context/* isPrincipal */.HV)(subject.type);
/**
 * Whether a document changes what the plan shows alone. A Deny limits what other policies allow too: one that goes may
 * give that, and one that comes takes it, if it takes nothing from what is seen.
 */
const isSeen = (sides, alone, compare) => {
    if (sides.before.length === 0)
        return true;
    const { relation } = compareBesideAll(sides, compare);
    return relation === "equivalent" || (relation === "narrower" && alone.relation !== "equivalent");
};

;// CONCATENATED MODULE: ./src/review/contested.ts

/**
 * For each object that several resources manage at once, why it is not known what becomes of it. To Terraform each of them
 * has an object of its own: destroying one takes the object from the others, and the last to write it overwrites what they
 * wrote.
 */
const contestedObjects = (claims) => new Map([...(0,grouped/* grouped */.z)(claims, ({ object }) => object).values()].flatMap((group) => {
    const reason = contested_reasonOf(group);
    return reason === undefined ? [] : [reason];
}));
const contested_reasonOf = (claims) => {
    const taken = claims.find(({ before, after }) => before && !after);
    const kept = claims.find(({ after }) => after);
    if (claims.length === 1 || kept === undefined)
        return undefined;
    const { object, address } = kept;
    if (taken) {
        return [
            object,
            `${taken.address} takes away ${object}, which ${address} is too: whether it is there afterwards depends on the order.`,
        ];
    }
    const other = claims.find(({ after }) => after && after() !== kept.after?.());
    const changes = claims.some(({ before, after }) => before?.() !== after?.());
    return other && changes
        ? [object, `${address} and ${other.address} both are ${object} and differ: the one that is written last counts.`]
        : undefined;
};

;// CONCATENATED MODULE: ./src/review/documents/contested.ts




/** Gives why it is not known what becomes of a policy that several resources put on one thing. */
const contestedDocuments = (plan, ownersOf) => {
    const nameOf = (change, document) => objectOf(change, document, ownersOf(change, document));
    const contested = contestedObjects(plan.changes.flatMap((change) => change.documents.flatMap((document) => claimOf(change, document, nameOf(change, document)))));
    return (change, document) => contested.get(nameOf(change, document) ?? "");
};
const claimOf = (change, document, object) => {
    if (object === undefined)
        return [];
    const { before } = document;
    const after = stateAfter(change, document);
    return [
        {
            object,
            address: change.address,
            ...(before.state !== "absent" && { before: () => textOfState(before) }),
            ...(after.state !== "absent" && { after: () => textOfState(after) }),
        },
    ];
};
/**
 * What tells the policy of one thing from all others: the thing's own resource, else its name. A name that is no bucket's,
 * no ARN and no address is one of a region, which a plan does not tell of a resource.
 */
const objectOf = (change, document, { one }) => {
    const { type, address, action } = change;
    const { name, type: about } = document.subject;
    // What stays writes nothing. A thing that is made anew is two, and the policy of one that goes is taken from nobody.
    const isWritten = !["replace", "destroy"].includes(action) && mayChange(change, document);
    if ((0,owners/* isOwnersPolicy */.f8)(change, document))
        return isWritten ? `the policy of ${address}` : undefined;
    if (one && one.action !== "replace")
        return `the policy of ${one.address}`;
    if (about !== "resource" || name === undefined || !(0,put_on/* isPutOnSomething */.fb)(change))
        return undefined;
    const isUnique = type === "aws_s3_bucket_policy" || /^(?:arn|https):/.test(name);
    return isUnique && !(0,put_on/* hasSeveralPolicies */.h1)(change) ? `the policy of ${name} (${type})` : undefined;
};

;// CONCATENATED MODULE: ./src/review/documents/maybe-moved.ts



/**
 * Why a policy that comes or goes may only have moved from one resource of Terraform's to another, as where a key of `for_each`
 * changes: another resource has the same policy on the other side, for something of the same name. Whether that is the same
 * thing the plan does not tell, since a name may be in use in several regions. Only for types of which one thing has several
 * policies.
 */
const maybeMoved = ({ changes, }) => {
    const all = changes
        .filter(put_on/* hasSeveralPolicies */.h1)
        .flatMap((change) => change.documents.map((document) => ({ change, document })));
    const before = (0,grouped/* grouped */.z)(all, ({ change, document }) => keyOn("before", change, document));
    const after = (0,grouped/* grouped */.z)(all, ({ change, document }) => keyOn("after", change, document));
    return (change, document) => {
        if (!(0,put_on/* hasSeveralPolicies */.h1)(change))
            return undefined;
        const was = keyOn("before", change, document);
        const is = keyOn("after", change, document);
        if ((was === undefined) === (is === undefined))
            return undefined;
        const same = is === undefined ? after.get(was) : before.get(is);
        const other = same?.find((one) => one.change !== change);
        return (other &&
            `${other.change.address} ${is === undefined ? "says" : "said"} the same of something of that name: if it is the same thing, nothing changes.`);
    };
};
/** What the policies of one thing that say the same have in common; nothing where there is no policy on that side. */
const keyOn = (side, change, document) => {
    const state = stateOn(change, document, side);
    return "policy" in state
        ? `${change.type} ${change.account} ${document.subject.label} ${textOfState(state)}`
        : undefined;
};

;// CONCATENATED MODULE: ./src/review/documents/maybe-same-target.ts


/**
 * Why a policy that a resource takes from something may stay there: the resource puts it on something that Terraform does not
 * know yet, which may be the same thing, as where a data source is read only while the plan is applied.
 * Source: https://developer.hashicorp.com/terraform/language/data-sources#data-resource-behavior
 */
const maybeSameTarget = (change, { before, after }) => {
    if (!(0,put_on/* isPutOnSomething */.fb)(change) || before.state === "absent" || after.state !== "absent")
        return undefined;
    const isPutOnUnknown = change.documents.some((other) => other.after.state !== "absent" && (0,context/* isNobodyKnown */.t6)(change.address, other.subject));
    return isPutOnUnknown ? "Terraform does not know yet what it is put on: that may be the same thing." : undefined;
};

// EXTERNAL MODULE: ./src/plan/documents/document-state.ts
var document_state = __webpack_require__(34721);
;// CONCATENATED MODULE: ./src/review/documents/overwritten.ts




/**
 * Gives a document that comes to something as what it is: a change of the policy that is there already. That one is what the
 * thing's own resource reads back, which another attribute or somebody else put there, if no resource of the document's type
 * did. Where it is not certain that this is the thing, or the policy cannot be read, what was there is unknown.
 */
const overwriting = (plan, ownersOf) => {
    const managed = new Set(plan.changes.flatMap((change) => change.documents.flatMap((document) => document.before.state === "absent" ? [] : (ownersOf(change, document).one ?? []))));
    return (change, document) => {
        const attribute = (0,owners/* attributeOfOwner */.PD)(change);
        if (attribute === undefined || document.before.state !== "absent" || document.after.state === "absent") {
            return document;
        }
        const { one, possible } = ownersOf(change, document);
        if (one !== undefined && managed.has(one))
            return document;
        if (one !== undefined)
            return { ...document, before: policyOf(one, attribute) };
        const other = possible.find((owner) => policyOf(owner, attribute).state !== "absent");
        if (other === undefined)
            return document;
        const reason = `${other.address} has a policy already, which this one may overwrite: the plan does not tell whether it is put on that one.`;
        return { ...document, before: { state: "unknown", reason } };
    };
};
/** What there is before; nothing of what is made or made anew, for that is another thing. */
const policyOf = (owner, attribute) => STAYS.includes(owner.action) ? policyBefore(owner, attribute) : { state: "absent" };
/** The policy that the resource of a thing has, or reads back, before the plan. */
const policyBefore = (owner, attribute) => {
    const value = (0,attributes/* valueOn */.dj)(owner, attribute, "before");
    if (value.state === "sensitive") {
        const reason = `${owner.address} has a policy already, which this one overwrites, and Terraform marks it as sensitive.`;
        return { state: "unknown", reason };
    }
    return value.state === "known" ? (0,document_state/* parsed */.Yz)(value.value, "resource", parse/* parsePolicy */.O) : { state: "absent" };
};
/** What is done to a thing that stays. */
const STAYS = ["no-op", "update", "read", "forget"];

// EXTERNAL MODULE: ./src/plan/documents/policy-attributes.ts
var policy_attributes = __webpack_require__(1374);
;// CONCATENATED MODULE: ./src/review/documents/replaced.ts






/**
 * Gives the policy of something that is replaced under the same name as what it is for whoever calls it by that name: a change
 * from the old one's policy to the new one's, by whatever resource the one or the other is put there.
 */
const throughReplacement = (plan, ownersOf) => {
    const replacedOwnerOf = (change, document) => {
        const { one } = (0,owners/* isOwnersPolicy */.f8)(change, document) ? { one: change } : ownersOf(change, document);
        return one && isReplacedInPlace(one) ? one : undefined;
    };
    const puts = (0,grouped/* grouped */.z)(plan.changes
        .filter((change) => (0,owners/* attributeOfOwner */.PD)(change) !== undefined)
        .flatMap((change) => change.documents.map((document) => ({ change, document })))
        .filter(({ document }) => document.after.state !== "absent"), ({ change, document }) => replacedOwnerOf(change, document));
    return (change, document) => {
        const owner = replacedOwnerOf(change, document);
        const [put, ...others] = (owner && puts.get(owner)) ?? [];
        if (owner === undefined || put === undefined)
            return document;
        const isOnNew = others.length === 0 && (0,attributes/* isMade */.sX)(put.change) && owner.replaceOrder === "destroy-before-create";
        const after = isOnNew ? put.document.after : notKnown(owner, put.change);
        const attribute = (0,owners/* attributeOfOwner */.PD)(put.change) ?? "";
        return {
            ...document,
            ...(document.before.state === "absent" && (0,attributes/* isMade */.sX)(change) && { before: policyBefore(owner, attribute) }),
            ...((document.after.state === "absent" || !isOnNew) && { after }),
        };
    };
};
/** Whether the new one has the name of the old one, which is no more. */
const isReplacedInPlace = (owner) => {
    if (owner.action !== "replace" || owner.replaceOrder === "create-and-forget")
        return false;
    const { named = "" } = policy_attributes/* policyAttributes */.OD[owner.type]?.[0] ?? {};
    const name = (0,values/* textOf */.b6)(owner, named, "after");
    return name !== undefined && name === (0,values/* textOf */.b6)(owner, named, "before");
};
const notKnown = (owner, put) => ({
    state: "unknown",
    reason: `${owner.address} is replaced under the same name, and the plan does not tell whether the policy of ${put.address} is put on the old one or on the new one.`,
});

;// CONCATENATED MODULE: ./src/review/documents/told-twice.ts



/**
 * Leaves out reviews that repeat another one about the same policy: of the resource that the policy is on, which reads back
 * what another resource puts there; and of a policy that is put on something which is replaced under the same name, once on
 * the old one and once on the new one.
 */
const withoutToldTwice = (all, ownersOf) => {
    const said = (0,once/* oncePer */.P)(saidOf);
    const puts = (0,grouped/* grouped */.z)(all, ({ change, document }) => ownersOf(change, document).one);
    return all.filter((one) => {
        const isOwn = (0,owners/* isOwnersPolicy */.f8)(one.change, one.document);
        const owner = isOwn ? one.change : ownersOf(one.change, one.document).one;
        const others = (owner && puts.get(owner)) ?? [];
        const first = others.find(({ change, review }) => (isOwn || change === one.change) && said(review) === said(one.review));
        return first === undefined || first === one;
    });
};
/** What a review says, but for where the document is. */
const saidOf = ({ relation, reason, beforeUnknown, statements, witnesses }) => JSON.stringify([relation, reason, beforeUnknown, statements, witnesses], (key, value) => key === "place" || key === "by" ? undefined : value);

// EXTERNAL MODULE: ./src/plan/documents/access-types.ts
var access_types = __webpack_require__(90438);
;// CONCATENATED MODULE: ./src/review/documents/unseen.ts





/**
 * Gives whether a policy that comes may replace one that the plan does not show: a bucket, a key or a repository has one
 * policy at most, and this one is put on something that the plan neither makes nor reads.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html, and so for the other services
 */
const replacingUnseen = (plan, ownersOf) => {
    const made = (0,grouped/* grouped */.z)(plan.changes
        .filter((change) => (0,attributes/* isMade */.sX)(change) && !(0,put_on/* isPutOnSomething */.fb)(change))
        .flatMap((change) => textsAfter(change).map((name) => ({ change, name }))), ({ name }) => name);
    const shown = new Set(plan.changes.flatMap((change) => change.documents.flatMap((document) => (document.before.state === "absent" ? [] : unseen_placeOf(change, document)))));
    return (change, document) => {
        const { before, after, subject, isNoPolicy } = document;
        if (before.state !== "absent" || after.state === "absent" || isNoPolicy)
            return false;
        if (!(0,put_on/* isPutOnSomething */.fb)(change) || (0,put_on/* hasSeveralPolicies */.h1)(change))
            return false;
        if ((0,context/* isPrincipal */.HV)(subject.type))
            return false;
        const { one, possible } = ownersOf(change, document);
        // What the plan makes is what is meant most often.
        if ((0,context/* isNobodyKnown */.t6)(change.address, subject))
            return !possible.some(attributes/* isMade */.sX);
        const { name } = subject;
        if (name === undefined)
            return false;
        const isShown = one !== undefined || possible.length > 0 || shown.has(unseen_placeOf(change, document));
        return !isShown && !made.get(name)?.some((other) => isOwner(other.change, change));
    };
};
/** Whether a new resource is what a policy is put on, by their types: a bucket's other settings name the bucket as well. */
const isOwner = (of, { type }) => type.startsWith(`${(0,access_types/* inAws */.VP)(of.type)}_`) || (type === "aws_s3_bucket_policy" && of.type === "aws_s3_directory_bucket");
const unseen_placeOf = ({ type }, { subject }) => `${type} ${subject.label}`;
/** What something may be called by after the plan. */
const textsAfter = ({ attributes, unchanged }) => [
    ...attributes.flatMap(({ after }) => (after.state === "known" ? after.value : [])),
    ...Object.values(unchanged),
].filter((value) => typeof value === "string");

;// CONCATENATED MODULE: ./src/review/documents/review.ts














/** Reviews every document by itself, resource by resource; resources without a document are left out. */
const reviewDocuments = (plan, compare) => {
    const ownersOf = (0,owners/* findOwners */.Gr)(plan);
    const contestOf = contestedDocuments(plan, ownersOf);
    const asOverwriting = overwriting(plan, ownersOf);
    const asReplaced = throughReplacement(plan, ownersOf);
    const isReplacingUnseen = replacingUnseen(plan, ownersOf);
    const goesWithItsSubject = (0,put_on/* goingWithSubjects */.Uh)(plan);
    const movedTo = maybeMoved(plan);
    const reviewed = plan.changes.flatMap((change) => change.documents.map((document) => {
        const seen = asReplaced(change, asOverwriting(change, document));
        const alone = reviewDocument(change, seen, goesWithItsSubject, compare);
        const unseen = isReplacingUnseen(change, document) ? OVER_UNSEEN : openBefore(change, seen, ownersOf);
        const found = unseen === undefined ? alone : overUnseen(alone, unseen);
        const review = withDoubt(withDoubt(found, contestOf(change, document)), maybeSameTarget(change, document));
        return { change, document, review: asMaybeMoved(review, movedTo(change, document)) };
    }));
    return [...(0,grouped/* grouped */.z)(withoutToldTwice(reviewed, ownersOf), ({ change }) => change)].map(([change, documents]) => ({
        address: change.address,
        type: change.type,
        action: change.action,
        documents: documents.map(({ review }) => review),
    }));
};
/** What the policy allows may have been allowed before, and what that one allowed may be gone. */
const overUnseen = (document, reason) => ({
    ...withDoubt(document, reason),
    beforeUnknown: true,
});
const OVER_UNSEEN = "It is put on something of which this plan does not show whether it has a policy: one that it has already is replaced.";
/**
 * Whatever a document says, it is not known what holds where another resource takes it away or writes another one, nor
 * where Terraform takes it from something to put it on what may be the same thing.
 */
const withDoubt = (document, doubt) => doubt === undefined
    ? document
    : {
        ...document,
        unknown: true,
        reason: [doubt, document.reason].filter((reason) => reason !== undefined).join(" "),
        relation: "unknown",
    };
/** What another one may say on the other side may have been allowed before, and nobody is known to lose it. */
const asMaybeMoved = (document, doubt) => doubt === undefined
    ? document
    : {
        ...withDoubt(document, doubt),
        beforeUnknown: true,
        witnesses: document.witnesses.filter(({ direction }) => direction === "added"),
    };
const reviewDocument = (change, document, goesWithItsSubject, compare) => {
    const { attribute, kind, subject, onlyLimits, isNoPolicy, before } = document;
    const after = stateAfter(change, document);
    const isReadable = [before, after].every((state) => unreadableReason(state) === undefined);
    const { doubt, unknown, ...read } = accessOf(change, document, isReadable, goesWithItsSubject, compare);
    const isRebuilt = [before, after].some(({ state }) => state === "reconstructed");
    const isPresumed = [before, after].some(({ state }) => state === "presumed");
    const certain = isRebuilt && read.relation === "equivalent" ? { ...read, relation: "unknown" } : read;
    const access = isPresumed ? whatItAdds(certain) : certain;
    const doubts = [doubt, review_reasonOf(before, after)].filter((reason) => reason !== undefined);
    const reasons = doubts.length === 0 && access.relation === "unknown" ? unknown : doubts;
    return {
        attribute,
        kind,
        subject,
        ...(onlyLimits && { onlyLimits }),
        ...(isNoPolicy && { isNoPolicy }),
        unknown: doubts.length > 0,
        ...(reasons.length > 0 && { reason: reasons.join(" ") }),
        // Next to a side that cannot be read, nothing can be said to come or to go.
        statements: isReadable ? review_statementsOf(before, after, isPresumed) : [],
        ...access,
    };
};
/** What a document that is only presumed adds; nothing is said to stay or to go. It is new, whatever it says, where none was. */
const whatItAdds = (access) => ({
    ...access,
    relation: access.relation === "new" ? "new" : "unknown",
    witnesses: access.witnesses.filter(({ direction }) => direction === "added"),
});
const review_statementsOf = (before, after, isPresumed) => {
    const changes = diffStatements(policyIn(before), policyIn(after));
    if (!isPresumed)
        return changes;
    return changes.flatMap((one) => one.change === "+" || one.change === "~" ? [{ change: "+", after: one.after }] : []);
};
/** What cannot be read, or is read only from the configuration, on either side. */
const review_reasonOf = (before, after) => {
    const reasons = [after, before].map((state) => "policy" in state && "reason" in state ? state.reason : unreadableReason(state));
    return reasons.find((reason) => reason !== undefined);
};
const accessOf = (change, document, isReadable, goesWithItsSubject, compare) => {
    if (!mayChange(change, document))
        return { relation: "unchanged", witnesses: [], unknown: [] };
    if (!isReadable)
        return { relation: "unknown", witnesses: [], unknown: [] };
    return documentAccess(change, document, goesWithItsSubject, compare);
};

// EXTERNAL MODULE: ./src/plan/raw/accounts.ts
var accounts = __webpack_require__(38248);
;// CONCATENATED MODULE: ./src/review/principals/owned.ts




/** What tells a principal of a plan from all others. */
const principalKey = ({ type, label }) => `${type} ${label}`;
/** Reads which principals a plan manages itself; by `principalKey`. */
const ownedPrincipals = ({ changes, existingRoles }) => {
    const owned = ownedIn(changes);
    const read = ownedIn(existingRoles);
    return {
        get: (key) => owned.get(key),
        isSeenWhole: (key) => read.has(key) || owned.get(key)?.isWhole === true,
    };
};
/** By `principalKey`, which has what stands for a name that is not known yet or sensitive. */
const ownedIn = (changes) => {
    const owned = new Map();
    for (const change of changes) {
        const type = (0,context/* principalTypeOf */.cN)(change.type);
        if (type === undefined)
            continue;
        for (const side of values/* sides */.r_) {
            const { label, isWhole } = labelOn(change, side);
            const key = principalKey({ type, label });
            const other = owned.get(key) ?? { before: false, after: false, isWhole: true };
            if ((0,values/* isThere */.$B)(change, side))
                owned.set(key, { ...other, [side]: true, isWhole: isWhole && other.isWhole });
        }
    }
    return owned;
};
const labelOn = (change, side) => {
    const name = (0,values/* textOf */.b6)(change, "name", side);
    if (name !== undefined)
        return { label: (0,accounts/* labelIn */.o2)(change, name), isWhole: true };
    return { label: (0,fingerprint_canonical/* identityOf */.cu)(change), isWhole: (0,values/* isUnknown */.t8)(change, "name", side) };
};

;// CONCATENATED MODULE: ./src/review/documents/through-holders.ts




/**
 * Marks the managed policies that are told with the principals who have them, where to tell them once more would look like
 * more access or less. One that the plan makes: where everybody who gets it gains something by it, or has it as a boundary.
 * One that it destroys: where it is taken from somebody, for AWS deletes none that anybody else has, and the plan is not of
 * some targets alone, for what else they have it has not looked up.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html
 */
const markToldOfHolders = (resources, plan, principals) => {
    if (!areHoldersSeen(plan))
        return resources;
    const gaining = new Set(principals
        .filter(({ relation }) => GAINS.includes(relation))
        .map(({ type, name }) => principalKey({ type, label: name })));
    const policies = new Map(plan.changes.filter(({ type }) => type === "aws_iam_policy").map((change) => [(0,fingerprint_canonical/* identityOf */.cu)(change), change.action]));
    const heldOn = (side, address) => plan.attachments.filter((attachment) => (0,values/* policiesIn */.C8)(attachment[side]).some((policy) => policy.address === address));
    const isToldOfHolders = ({ address }) => {
        const held = heldOn("after", address);
        switch (policies.get(address)) {
            case "create":
                return (held.length > 0 && held.every(({ use, subject }) => use === "boundary" || gaining.has(principalKey(subject))));
            case "destroy":
                return plan.complete && held.length === 0 && heldOn("before", address).length > 0;
            default:
                return false;
        }
    };
    return resources.map((resource) => isToldOfHolders(resource) ? { ...resource, documents: resource.documents.map(asTold) } : resource);
};
/** What of a principal's access tells that it gains. */
const GAINS = ["new", "broader", "incomparable"];
const asTold = (document) => ({ ...document, isToldOfHolders: true });

// EXTERNAL MODULE: ./src/iam/budget.ts
var budget = __webpack_require__(35920);
// EXTERNAL MODULE: ./src/iam/lint/facts.ts + 4 modules
var lint_facts = __webpack_require__(43312);
// EXTERNAL MODULE: ./src/iam/lint/lint.ts + 40 modules
var lint_lint = __webpack_require__(94560);
;// CONCATENATED MODULE: ./src/review/findings/lint-findings.ts


/** What the linter finds in every document as it is after the plan; what the text before has too is not new. */
const lintFindings = ({ changes }, catalogue) => {
    const lint = (0,lint_lint/* createLinter */.N$)(catalogue);
    return changes.flatMap((change) => change.documents.flatMap((document) => findingsIn(change, document, lint)));
};
const findingsIn = (change, document, lint) => {
    const { address } = change;
    const { before, kind, onlyLimits } = document;
    const after = stateAfter(change, document);
    if (after.state === "malformed") {
        const isNew = before.state !== "malformed" || before.reason !== after.reason;
        return [{ code: "malformed-policy", severity: "error", message: after.reason, address, isNew }];
    }
    const policy = policyIn(after);
    if (policy === undefined)
        return [];
    const old = mayChange(change, document) ? messagesOf(policyIn(before), kind, lint) : undefined;
    const findings = lint(policy, kind).filter(({ code }) => !onlyLimits || !aboutWhatIsGiven.includes(code));
    return findings.map((finding) => ({
        code: finding.code,
        severity: finding.severity,
        message: finding.message,
        remedy: finding.suggestion,
        address,
        pointer: finding.pointer,
        isNew: old !== undefined && !old.has(lint_findings_keyOf(finding)),
    }));
};
/** What a document that only limits cannot do, however much it lets through. */
const aboutWhatIsGiven = [
    "allow-not-action",
    "allow-not-principal",
    "allow-not-resource",
    "full-access",
    "pass-role-any-role",
    "pass-role-any-service",
    "privilege-escalation",
    "public-principal",
];
const messagesOf = (policy, kind, lint) => new Set(policy === undefined ? [] : lint(policy, kind).map(lint_findings_keyOf));
/** Without the place: a statement that moves within its document is none the newer. */
const lint_findings_keyOf = ({ code, message }) => `${code} ${message}`;

// EXTERNAL MODULE: ./src/iam/lint/statements.ts
var lint_statements = __webpack_require__(97197);
;// CONCATENATED MODULE: ./src/review/findings/rule.ts
/** Finds on both sides; what the side before has too is not new. */
const onBothSides = (find) => {
    const keyOf = ({ address, message }) => JSON.stringify([address, message]);
    const before = new Set(find("before").map(keyOf));
    return find("after").map((violation) => ({ ...violation, isNew: !before.has(keyOf(violation)) }));
};

;// CONCATENATED MODULE: ./src/review/findings/attached-full-access.ts







/**
 * Policies that allow everything, by whom they are attached to. The linter reads only the documents of the plan: it sees no
 * managed policy of AWS, and of one that stays as it is not that somebody else gets it. What it reports is left to it.
 */
const attachedFullAccess = {
    code: "full-access",
    check: ({ plan, principals }) => {
        const linted = lintedPolicies(plan);
        const given = principals.identities.flatMap((principal) => givenTo(principal, linted));
        return [
            ...[...(0,grouped/* grouped */.z)(given, ({ policy, isNew }) => JSON.stringify([policy, isNew])).values()].map(violation),
            ...onBothSides((side) => givenBySets(plan, side)),
        ];
    },
};
const violation = (given) => ({
    ...allowsEverything(given[0]?.policy ?? "", listed(given.map(({ who }) => who))),
    isNew: given.some(({ isNew }) => isNew),
});
const allowsEverything = (policy, who) => ({
    severity: "error",
    message: `${policy} allows ${who} every action on every resource, changing one's own permissions included.`,
    remedy: "Attach policies that list the actions that are needed and the resources that they are needed on.",
});
/** Permission sets of the IAM Identity Center are no principals: whoever is assigned one gets what it says. */
const givenBySets = ({ changes }, side) => changes
    .filter(({ type }) => type === "aws_ssoadmin_managed_policy_attachment")
    .filter((change) => (0,managed_policies/* isAdministratorAccess */.Se)((0,values/* textOf */.b6)(change, "managed_policy_arn", side) ?? ""))
    .map(({ address }) => ({
    address,
    ...allowsEverything("AdministratorAccess", "whoever is assigned the permission set"),
}));
const listed = (names) => [names.slice(0, -1).join(", "), ...names.slice(-1)].filter((part) => part !== "").join(" and ");
const lintedPolicies = ({ changes }) => {
    const linted = new Map();
    for (const change of changes) {
        for (const document of change.documents) {
            const policy = policyIn(stateAfter(change, document));
            if (policy === undefined || document.onlyLimits)
                continue;
            const before = policyIn(document.before);
            const isNew = before === undefined || !allowsAll(before);
            if (!isNew || !linted.has(policy))
                linted.set(policy, isNew ? "as new" : "as old");
        }
    }
    return linted;
};
const givenTo = (principal, linted) => {
    const { type, name, after } = principal;
    const isNew = !hadAll(principal);
    return after.policies
        .filter(({ policy }) => allowsAll(policy))
        .filter(({ policy }) => linted.get(policy) !== "as new" && (isNew || !linted.has(policy)))
        .map((one) => ({ policy: one.name, who: whoWords(`${type} ${name}`, after), isNew }));
};
/** Whether it could do all of it before too: a boundary that goes leaves more than was there. */
const hadAll = ({ before, after }) => before.policies.some(({ policy }) => allowsAll(policy)) && (!isBounded(before) || isBounded(after));
const allowsAll = ({ statements }) => statements.some(lint_statements/* isFullAccess */.mb);
const whoWords = (who, side) => `the ${who}${isBounded(side) ? " (unless its boundary forbids it)" : ""}`;

;// CONCATENATED MODULE: ./src/review/findings/boundary-blocks-call.ts
/** A permissions boundary that takes away what a deployment needs and the role's policies allow. */
const boundaryBlocksCall = {
    code: "boundary-blocks-call",
    check: ({ operations, unbounded, deployment }) => {
        const blocked = unbounded.flatMap((operation, index) => newlyAllowed(operations[index], operation));
        if (blocked.length === 0)
            return [];
        const actions = [...new Set(blocked.map(({ action }) => action))];
        return [
            {
                severity: "error",
                message: `The permissions boundary of ${deployment?.deploy_role.name ?? "the role"} blocks ${actions.join(", ")}, which the role's policies allow.`,
                remedy: "Allow these actions in the boundary too, or choose another boundary.",
                isNew: blocked.some(({ before }) => before !== "denied"),
            },
        ];
    },
};
const newlyAllowed = (bounded, free) => (bounded?.calls ?? []).filter((call) => free.calls.some(({ action, resource, after }) => action === call.action && resource === call.resource && call.after === "denied" && after === "allowed"));

// EXTERNAL MODULE: ./src/common/json.ts
var json = __webpack_require__(29927);
;// CONCATENATED MODULE: ./src/review/findings/clusters.ts


/** The clusters of a plan. */
const clustersOf = (changes) => changes.filter(({ type }) => type === "databricks_cluster");
/** The ARN of the instance profile that a cluster has on a side. `aws_attributes` is a block: a list of one. */
const instanceProfileOf = (cluster, side) => {
    const block = (0,values/* knownOn */.b9)(cluster, "aws_attributes", side);
    const attributes = (0,json/* isJsonArray */.Md)(block) ? block[0] : block;
    const arn = (0,json/* isJsonObject */.OW)(attributes) ? attributes["instance_profile_arn"] : undefined;
    return typeof arn === "string" && arn !== "" ? arn : undefined;
};

;// CONCATENATED MODULE: ./src/review/findings/cluster-without-credentials.ts



/** The access modes in which several users share a cluster, whose code then gets no instance profile credentials. */
const SHARED = ["USER_ISOLATION", "DATA_SECURITY_MODE_STANDARD", "LEGACY_TABLE_ACL", "LEGACY_PASSTHROUGH"];
const SINGLE_USER = ["SINGLE_USER", "DATA_SECURITY_MODE_DEDICATED"];
/** A cluster that has the instance profile and an access mode that keeps its credentials from the code. */
const clusterWithoutCredentials = {
    code: "cluster-without-credentials",
    check: ({ plan }) => onBothSides((side) => clustersOf(plan.changes).flatMap((cluster) => {
        const mode = (0,values/* textOf */.b6)(cluster, "data_security_mode", side);
        if (instanceProfileOf(cluster, side) === undefined || mode === undefined)
            return [];
        const { address } = cluster;
        if (SHARED.includes(mode)) {
            return [
                {
                    severity: "warning",
                    address,
                    message: `The access mode ${mode} keeps the instance profile's credentials from the cluster's code.`,
                    remedy: "Set data_security_mode to SINGLE_USER, and single_user_name.",
                },
            ];
        }
        const hasUser = (0,values/* textOf */.b6)(cluster, "single_user_name", side) !== undefined;
        if (!SINGLE_USER.includes(mode) || hasUser || (0,values/* isHidden */.dK)(cluster, "single_user_name", side))
            return [];
        return [
            {
                severity: "warning",
                address,
                message: `The access mode ${mode} has no single_user_name: only who applies the plan can use the cluster.`,
                remedy: "Set single_user_name to the user, service principal or group that deploys.",
            },
        ];
    })),
};

// EXTERNAL MODULE: ./src/iam/lint/completed-escalations.ts
var completed_escalations = __webpack_require__(96445);
;// CONCATENATED MODULE: ./src/review/findings/combined-escalation.ts





/**
 * Known ways to other permissions that a principal's policies open together after the plan and did not before, managed
 * policies included. What one document of the plan opens by itself is the linter's privilege-escalation, a policy that
 * allows everything is full-access's, and what is said of a group is not said of its users again.
 */
const combinedEscalation = {
    code: "combined-escalation",
    check: (situation) => {
        const linted = combined_escalation_lintedPolicies(situation.plan);
        const opened = new Map(situation.principals.identities
            .filter(({ mayChange, after }) => mayChange && after.policies.length > 0)
            .map((principal) => [combined_escalation_keyOf(principal), { principal, ways: openedWays(principal, linted, situation) }]));
        const groupsOf = (0,grouped/* grouped */.z)(situation.plan.memberships.filter(isMember), ({ user }) => user.label);
        return [...opened.values()].flatMap(({ principal, ways }) => {
            const groups = principal.type === "user" ? (groupsOf.get(principal.name) ?? []) : [];
            const ofGroups = groups.flatMap(({ group }) => opened.get(combined_escalation_keyOf({ type: "group", name: group.label }))?.ways ?? []);
            return findingFor(principal, without(ways, ofGroups));
        });
    },
};
const combined_escalation_keyOf = ({ type, name }) => `${type} ${name}`;
const isMember = ({ after }) => after.state === "member";
const without = (ways, others) => {
    const ids = new Set(others.map(({ escalation }) => escalation.id));
    return ways.filter(({ escalation }) => !ids.has(escalation.id));
};
const combined_escalation_lintedPolicies = ({ changes }) => new Set(changes.flatMap((change) => change.documents.flatMap((document) => policyIn(stateAfter(change, document)) ?? [])));
const openedWays = ({ before, after }, linted, { facts }) => {
    facts.budget.renew();
    const waysOf = (policies) => (0,completed_escalations/* completedEscalations */.i)(policies, facts);
    const policies = after.policies.map(({ policy }) => policy);
    if (policies.some(({ statements }) => statements.some(lint_statements/* isFullAccess */.mb)))
        return [];
    const all = waysOf(policies);
    if (all.length === 0)
        return [];
    const elsewhere = [
        before.policies.map(({ policy }) => policy),
        ...policies.filter((one) => linted.has(one)).map((one) => [one]),
    ];
    return without(all, elsewhere.flatMap(waysOf));
};
const findingFor = ({ type, name, after }, ways) => (ways.length === 0 ? [] : [combined_escalation_violation(`${type} ${name}`, ways, isBounded(after))]);
const combined_escalation_violation = (who, ways, isBounded) => ({
    severity: combined_escalation_worst(ways.map(completed_escalations/* severityOf */.x)),
    message: `The policies of the ${who} together open known ways to other permissions${isBounded ? ", unless its boundary forbids them" : ""}: ${ways.map(combined_escalation_describe).join("; ")}.`,
    remedy: "Limit the actions to named resources; https://pathfinding.cloud/paths describes each way by its id.",
    isNew: true,
});
const combined_escalation_describe = ({ escalation }) => `${escalation.id} (${escalation.actions.join(" + ")})`;
const combined_escalation_worst = (severities) => ["error", "warning"].find((severity) => severities.includes(severity)) ?? "info";

;// CONCATENATED MODULE: ./src/review/findings/ec2-trust-lost.ts






/** A role that EC2 may no longer assume although an instance profile still hands it to instances. */
const ec2TrustLost = {
    code: "ec2-trust-lost",
    check: (situation) => situation.principals.trusts
        .filter((role) => role.mayChange && role.exists.before && role.exists.after)
        .filter((role) => trustsEc2(role, "before") === "allowed" && trustsEc2(role, "after") === "denied")
        .flatMap(({ name }) => {
        const profiles = profilesOf(name, situation);
        if (profiles.length === 0)
            return [];
        const clusters = clustersOf(situation.plan.changes)
            .filter((cluster) => profiles.includes((0,values/* lastPart */.S_)(instanceProfileOf(cluster, "after") ?? "")))
            .map(({ address }) => address);
        const users = clusters.length > 0 ? clusters.join(", ") : `clusters with the instance profile ${profiles.join(", ")}`;
        return [
            {
                severity: "error",
                message: `EC2 may no longer assume ${name}: ${users} lose their AWS credentials.`,
                remedy: "Keep the trust statement for ec2.amazonaws.com as long as an instance profile holds the role.",
                isNew: true,
            },
        ];
    }),
};
const trustsEc2 = (role, side) => judge(visibleAccess(role[side], trustSet), assumeAsEc2(`arn:aws:iam::123456789012:role/${role.name}`)).verdict;
/** The role in an instance profile after the plan, as its principal is called. */
const roleIn = (profile) => {
    const name = (0,values/* textOf */.b6)(profile, "role", "after");
    return name === undefined ? undefined : (0,accounts/* labelIn */.o2)(profile, name);
};
/** The names of the instance profiles that hold a role after the plan. */
const profilesOf = (role, { plan }) => plan.changes
    .filter((change) => change.type === "aws_iam_instance_profile" && roleIn(change) === role)
    .flatMap((change) => (0,values/* textOf */.b6)(change, "name", "after") ?? []);

// EXTERNAL MODULE: ./src/review/deployability/merge-remedies.ts
var merge_remedies = __webpack_require__(10377);
;// CONCATENATED MODULE: ./src/review/findings/existing-role-lacks.ts


/** A role that is somebody else's and lacks what a deployment with MLflow takes: a finding for each AWS service. */
const existingRoleLacks = {
    code: "existing-role-lacks",
    check: ({ deployment, operations, plan }) => {
        if (!deployment?.deploy_role.existing)
            return [];
        const { name } = deployment.deploy_role;
        const isNew = plan.changes.some(({ type, action }) => type === "databricks_instance_profile" && action === "create");
        const lacking = lackingCalls(operations.filter(isNeeded));
        const trusts = lacking.filter(({ call }) => isTrust(call));
        const services = (0,grouped/* grouped */.z)(lacking.filter(({ call }) => !isTrust(call)), ({ call }) => call.action.split(":")[0]);
        return [
            ...trusts.map((each) => noTrust(name, each)),
            ...[...services.values()].map((group) => denied(name, group)),
        ].map((violation) => ({ ...violation, isNew }));
    },
};
const isTrust = ({ action }) => action === "sts:AssumeRole";
/**
 * What the document's own policies allow: everything without further arguments but building an image; of the workspace's
 * operations, the one that is about this role's trust.
 */
const isNeeded = ({ side, operation, variant, calls }) => variant === undefined && operation !== "build-and-push-container" && (side !== "workspace" || calls.every(isTrust));
/** The denied calls, each once. */
const lackingCalls = (operations) => {
    const found = new Map();
    for (const { operation, side, calls } of operations) {
        for (const call of calls.filter(({ after }) => after === "denied")) {
            const service = side === "workspace" ? "ec2.amazonaws.com" : "sagemaker.amazonaws.com";
            const what = isTrust(call) ? `${service} to assume it` : `${call.action} on ${call.resource}`;
            const lacking = found.get(what) ?? { call, what, needs: [] };
            if (!lacking.needs.includes(`"${operation}"`))
                lacking.needs.push(`"${operation}"`);
            found.set(what, lacking);
        }
    }
    return [...found.values()];
};
const noTrust = (role, { what, needs }) => ({
    severity: "error",
    message: `The existing role ${role} does not allow ${what}, which ${needing(needs)}.`,
    remedy: "Its owner has to trust the service: docs/findings/existing-role-lacks.md shows the statements.",
});
/** The calls to one service. A role without any policy lacks some fifty of them all in all. */
const denied = (role, group) => {
    const actions = [...new Set(group.map(({ call }) => call.action))];
    const [first] = group;
    const what = group.length === 1 && first !== undefined ? first.what : actions.join(", ");
    const statements = (0,merge_remedies/* mergeRemedies */.h)(group.flatMap(({ call }) => call.remedy ?? []));
    const blocked = [...new Set(group.flatMap(({ call }) => (call.remedy === undefined ? [call.action] : [])))];
    const needs = [...new Set(group.flatMap((each) => each.needs))];
    return {
        severity: "warning",
        message: `The existing role ${role} does not allow ${what}, which ${needing(needs)}.`,
        remedy: [
            ...(statements.length === 0 ? [] : [`Its owner has to allow it: ${statements.join(", ")}.`]),
            ...(blocked.length === 0 ? [] : [`A Deny of its owner is in the way of ${blocked.join(", ")}.`]),
        ].join(" "),
    };
};
const needing = (needs) => `${needs.join(", ")} ${needs.length === 1 ? "needs" : "need"}`;

;// CONCATENATED MODULE: ./src/review/findings/instance-profile-detach-ignored.ts




/** A cluster that keeps its instance profile although the configuration, or the profile itself, no longer has it. */
const instanceProfileDetachIgnored = {
    code: "instance-profile-detach-ignored",
    check: ({ plan }) => {
        const ending = [
            ...endingOf(plan.changes, "aws_iam_instance_profile", "name"),
            ...endingOf(plan.changes, "databricks_instance_profile", "instance_profile_arn"),
        ];
        const ends = (arn) => ending.some(({ name, change }) => (name === arn || name === (0,values/* lastPart */.S_)(arn)) && (0,accounts/* mayBeInAccountOf */.G9)(change, arn));
        return clustersOf(plan.changes)
            .filter(({ action }) => action !== "destroy")
            .flatMap((cluster) => {
            const [before, after] = [instanceProfileOf(cluster, "before"), instanceProfileOf(cluster, "after")];
            const { address } = cluster;
            if (before !== undefined && isBlockIgnored(cluster)) {
                return [
                    {
                        severity: "warning",
                        address,
                        message: `The cluster keeps ${before}: the Databricks provider ignores that aws_attributes is removed.`,
                        remedy: "Remove the instance profile in the workspace, or replace the cluster.",
                        isNew: true,
                    },
                ];
            }
            if (after === undefined || !ends(after))
                return [];
            return [
                {
                    severity: "error",
                    address,
                    message: `The cluster keeps ${after}, which this plan takes away; it will not start again.`,
                    remedy: "Give the cluster another instance profile, or remove the cluster, in the same change.",
                    isNew: true,
                },
            ];
        });
    },
};
/**
 * Whether the provider ignores that a cluster has the whole block no longer, which it does unless it is told to clear it.
 * An instance profile that is left out of a block is taken from the cluster.
 * Source: https://github.com/databricks/terraform-provider-databricks/pull/5812
 */
const isBlockIgnored = (cluster) => cluster.action !== "replace" &&
    !(0,values/* isHidden */.dK)(cluster, "aws_attributes", "after") &&
    (0,attributes/* isEqual */.n4)((0,values/* knownOn */.b9)(cluster, "aws_attributes", "after") ?? [], []) &&
    (0,values/* knownOn */.b9)(cluster, "clear_cloud_attributes_on_remove", "after") !== true;
/** By name or ARN: instance profiles that are destroyed, or no longer registered, and not made anew as the same. */
const endingOf = (changes, type, attribute) => {
    const named = (side) => changes.flatMap((change) => {
        const name = change.type === type ? (0,values/* textOf */.b6)(change, attribute, side) : undefined;
        return name === undefined ? [] : [{ name, change }];
    });
    const left = new Set(named("after").map(({ name, change }) => (0,accounts/* labelIn */.o2)(change, name)));
    return named("before").filter(({ name, change }) => !left.has((0,accounts/* labelIn */.o2)(change, name)));
};

;// CONCATENATED MODULE: ./src/review/findings/lost-in-replacement.ts


const inline = (type) => [`aws_iam_${type}_policy`, [type, "name"]];
const attached = (type) => [`aws_iam_${type}_policy_attachment`, [type, "policy_arn"]];
const granted = (type, what, attribute) => [
    `databricks_${type}_${what}`,
    [`${type}_id`, attribute],
];
/** What tells an object from all others of its type, where that is more than whose it is; a name of Terraform's is no part. */
const KEYS = new Map([
    ...context/* principalTypes */.QC.flatMap((type) => [inline(type), attached(type)]),
    ["aws_iam_group_membership", ["group"]],
    ["aws_iam_policy_attachment", ["policy_arn"]],
    ["aws_iam_user_group_membership", ["user"]],
    ["aws_lambda_permission", ["function_name", "statement_id"]],
    ["aws_ses_identity_policy", ["identity", "name"]],
    ...["group", "user", "service_principal"].map((type) => granted(type, "role", "role")),
    ...["group", "user"].map((type) => granted(type, "instance_profile", "instance_profile_id")),
]);
/**
 * Finds what a replacement takes away again that makes the new object first, where AWS or the workspace takes both for
 * one: making it does nothing, or overwrites the old one, and destroying that destroys what was made.
 */
const findLostInReplacement = ({ changes }) => changes
    .filter((change) => change.replaceOrder === "create-before-destroy" && isOneObject(change))
    .map(({ address }) => ({
    severity: "error",
    address,
    message: "The new object is made before the old one is destroyed, but to AWS or the workspace both are one: destroying the old one destroys what was made.",
    remedy: "Take create_before_destroy from it, or plan and apply once more afterwards.",
    isNew: true,
}));
const isOneObject = (change) => {
    const key = KEYS.get(change.type);
    if (key !== undefined)
        return change.attributes.every(({ attribute }) => !key.includes(attribute));
    return (0,put_on/* isPutOnSomething */.fb)(change) && change.documents.some(isOnBothSides);
};
/** A document of another thing is one that goes and one that comes. */
const isOnBothSides = ({ before, after }) => before.state !== "absent" && after.state !== "absent";
/** Something that a replacement makes first and takes away again. */
const lostInReplacement = {
    code: "lost-in-replacement",
    check: ({ plan }) => findLostInReplacement(plan),
};

;// CONCATENATED MODULE: ./src/review/findings/operation-lost.ts
/** Something that a deployment does, which worked before, as far as is known, and no longer does. */
const operationLost = {
    code: "operation-lost",
    check: ({ operations }) => operations
        .filter(({ before, after }) => ["allowed", "unknown"].includes(before) && after === "denied")
        .map((operation) => ({ operation, lost: lost(operation) }))
        .filter(({ lost }) => lost !== "")
        .map(({ operation, lost }) => ({
        severity: "error",
        message: `${operation_lost_nameOf(operation)} does not work after this change: ${lost} is denied, and was allowed before.`,
        remedy: "Keep what allows it; the review's table of operations shows the smallest statement.",
        isNew: true,
    })),
};
const operation_lost_nameOf = ({ operation, variant, side }) => {
    const whose = { mlflow: "MLflow", sagemaker: "SageMaker", workspace: "the workspace" }[side];
    return `The operation "${[operation, variant].filter(Boolean).join(" ")}" of ${whose}`;
};
const lost = ({ calls }) => calls
    .filter(({ before, after }) => before === "allowed" && after === "denied")
    .map(({ action, resource }) => `${action} on ${resource}`)
    .join(", ");

;// CONCATENATED MODULE: ./src/review/findings/plan-incomplete.ts
/** A plan that leaves something to do, so that what is reviewed is not all that will be. */
const planIncomplete = {
    code: "plan-incomplete",
    check: ({ plan }) => {
        if (plan.complete && plan.deferred.length === 0)
            return [];
        const later = plan.deferred.map(({ address, reason }) => `${address} (${reason})`).join(", ");
        return [
            {
                severity: "warning",
                message: `Applying this plan leaves something to do${later === "" ? "" : `: ${later}`}.`,
                remedy: "Plan again after applying, and review that plan too; a targeted plan shows only its targets.",
                isNew: true,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./src/review/findings/policy-lost-with-role.ts




const hangingOn = (type) => [
    [`aws_iam_${type}_policy`, type],
    [`aws_iam_${type}_policy_attachment`, type],
    [`aws_iam_${type}_policy_attachments_exclusive`, `${type}_name`],
    ["aws_iam_policy_attachment", `${type}s`],
];
/** The attribute in which a resource names the principal that it hangs on, or lists all of them, by the resource's type. */
const HANGS_ON = {
    role: new Map([...hangingOn("role"), ["aws_iam_instance_profile", "role"]]),
    user: new Map([
        ...hangingOn("user"),
        ["aws_iam_user_group_membership", "user"],
        ["aws_iam_group_membership", "users"],
    ]),
    group: new Map([
        ...hangingOn("group"),
        ["aws_iam_user_group_membership", "groups"],
        ["aws_iam_group_membership", "group"],
    ]),
};
/** Finds what goes with a role, a user or a group that is made anew, or removed, though the plan says that it stays. */
const findLostWithRole = ({ changes }) => {
    const ending = changes.filter(({ action }) => action === "replace" || action === "destroy");
    const hanging = (0,grouped/* grouped */.z)(ending.length === 0 ? [] : changes.flatMap(hangingIn), ({ on }) => on);
    return ending.flatMap((principal) => {
        const type = (0,context/* principalTypeOf */.cN)(principal.type);
        const name = (0,values/* textOf */.b6)(principal, "name", "before");
        if (type === undefined || name === undefined)
            return [];
        return (hanging.get(policy_lost_with_role_keyOf(type, name, principal)) ?? []).map(({ address }) => ({
            severity: "error",
            address,
            of: { type, label: (0,accounts/* labelIn */.o2)(principal, name) },
            message: `${principal.address} is ${principal.action === "replace" ? "replaced" : "destroyed"}, and this goes with it, though the plan does not say so.`,
            remedy: `Give it replace_triggered_by = [${principal.address}.unique_id], or remove it in the same change.`,
            isNew: true,
        }));
    });
};
const hangingIn = (change) => {
    if (change.action !== "no-op" && change.action !== "update")
        return [];
    return context/* principalTypes */.QC.flatMap((type) => {
        const attribute = HANGS_ON[type].get(change.type);
        if (attribute === undefined)
            return [];
        const names = (side) => [(0,values/* knownOn */.b9)(change, attribute, side)].flat();
        const after = new Set(names("after"));
        return [...new Set(names("before"))].flatMap((name) => typeof name === "string" && after.has(name) ? [{ address: change.address, on: policy_lost_with_role_keyOf(type, name, change) }] : []);
    });
};
const policy_lost_with_role_keyOf = (type, name, { account }) => JSON.stringify([type, name, account]);
/** A role that is made anew, or removed, under policies of which the plan says that they stay. */
const policyLostWithRole = {
    code: "policy-lost-with-role",
    check: ({ plan }) => findLostWithRole(plan).map(({ of: _, ...violation }) => violation),
};

;// CONCATENATED MODULE: ./src/review/principals/claims.ts




/** Doubts about inline and attached policies that several resources manage. */
const contestedPolicies = (plan) => doubtsAbout(policyClaims(plan));
/** Doubts about memberships that several resources manage. */
const contestedMemberships = ({ memberships }) => doubtsAbout(memberships.flatMap(membershipClaims));
const doubtsAbout = (claims) => {
    const contested = contestedObjects(claims);
    return claims.flatMap(({ object, subject }) => {
        const reason = contested.get(object);
        return reason === undefined ? [] : [{ subject, reason }];
    });
};
/** The claims to inline and attached policies; not by a role that only reads back what others manage. */
const policyClaims = ({ changes, attachments, exclusives }) => {
    const setting = new Set(exclusives.filter(({ isDoubtful }) => !isDoubtful).map(({ address, manages }) => `${manages} ${address}`));
    const replaced = new Set(changes.filter(({ action }) => action === "replace").map(fingerprint_canonical/* identityOf */.cu));
    const sets = (address, what) => setting.has(`${what} ${address}`);
    return [
        ...changes
            .filter(({ type, address }) => type !== "aws_iam_role" || sets(address, "inline-policies"))
            .flatMap((change) => change.documents.flatMap((document) => documentClaims(change, document))),
        ...attachments
            .filter(({ attribute, address }) => attribute !== "managed_policy_arns" || sets(address, "managed-policies"))
            .flatMap((attachment) => attachmentClaims(attachment, replaced)),
    ];
};
/** The claims to the inline policy that a document is: two where its name changes, for that makes it another one. */
const documentClaims = (change, document) => {
    const { subject, before } = document;
    const after = stateAfter(change, document);
    const claim = (side, state) => {
        const name = inlineName(change, document, side);
        if (name === undefined || state.state === "absent")
            return undefined;
        const object = `the inline policy ${name} of the ${subject.type} ${subject.label}`;
        return { object, address: change.address, subject, [side]: () => textOfState(state) };
    };
    return merged(claim("before", before), claim("after", after));
};
/** The name of the inline policy that a document is on a side. */
const inlineName = (change, { attribute }, side) => /^aws_iam_(role|user|group)_policy$/.test(change.type) && (0,values/* isThere */.$B)(change, side)
    ? (0,values/* textOf */.b6)(change, "name", side)
    : /^inline_policy\["(.*)"\]\.policy$/.exec(attribute)?.[1];
const merged = (before, after) => before && after && before.object === after.object
    ? [{ ...before, ...after }]
    : [before, after].filter((claim) => claim !== undefined);
/**
 * The claims to managed policies that are attached; none where it is not known which they are. A policy that is replaced is
 * another one afterwards: Terraform detaches the old one from everybody before it destroys it.
 */
const attachmentClaims = ({ address, use, subject, before, after }, replaced) => {
    if (use === "boundary" || before.state === "unknown" || after.state === "unknown")
        return [];
    const [was, is] = [claims_policiesOf(before), claims_policiesOf(after)];
    const claim = (policies, policy, side) => {
        if (!policies.includes(policy))
            return undefined;
        const which = side === "before" && replaced.has(policy) ? "old managed policy" : "managed policy";
        return {
            object: `the ${which} ${policy} of the ${subject.type} ${subject.label}`,
            address,
            subject,
            [side]: claims_attached,
        };
    };
    return [...new Set([...was, ...is])].flatMap((policy) => merged(claim(was, policy, "before"), claim(is, policy, "after")));
};
const claims_attached = () => "attached";
/** What tells each managed policy of an attachment apart: its address in the plan, else its ARN. */
const claims_policiesOf = (state) => (0,values/* policiesIn */.C8)(state).map(({ address, arn }) => (address === undefined ? arn : address));
/** The claims to a user's membership in a group. */
const membershipClaims = ({ address, user, group, before, after }) => {
    if (before.state === "unknown" || after.state === "unknown")
        return [];
    const object = `the membership of ${user.label} in the group ${group.label}`;
    return [
        {
            object,
            address,
            subject: user,
            ...(before.state === "member" && { before: claims_attached }),
            ...(after.state === "member" && { after: claims_attached }),
        },
    ];
};

;// CONCATENATED MODULE: ./src/review/findings/policy-swept-away.ts





/** The resources that put one policy on a principal, `aws_iam_role_policy`, and what exclusive management calls it by. */
const SINGLE = {
    "inline-policies": { resource: "policy", name: "name" },
    "managed-policies": { resource: "policy_attachment", name: "policy_arn" },
};
/** What tells the principal of a resource that puts one policy on it, and what kind of resource it is. */
const policy_swept_away_keyOf = (type, name, account) => JSON.stringify([type, name, account ?? ""]);
/** Such resources, by that. */
const resourcesByPrincipal = (changes, side) => {
    const found = changes.flatMap((change) => placesOf(change, side).map(([type, name]) => ({ key: policy_swept_away_keyOf(type, name, change.account), change })));
    return new Map([...(0,grouped/* grouped */.z)(found, ({ key }) => key)].map(([key, all]) => [key, all.map(({ change }) => change)]));
};
/** On whom a resource puts a policy, and the type of one that puts it on one alone. */
const placesOf = (change, side) => {
    if (change.type === "aws_iam_policy_attachment") {
        return context/* principalTypes */.QC.flatMap((principal) => [(0,values/* knownOn */.b9)(change, `${principal}s`, side)]
            .flat()
            .flatMap((name) => typeof name === "string" ? [[`aws_iam_${principal}_policy_attachment`, name]] : []));
    }
    const principal = /^aws_iam_(role|user|group)_policy(?:_attachment)?$/.exec(change.type)?.[1];
    const name = principal === undefined ? undefined : (0,values/* textOf */.b6)(change, principal, side);
    return name === undefined ? [] : [[change.type, name]];
};
/** Finds the policies that an owner, of all of a role or of all who have one policy, does not name, and so removes again. */
const findSweptAway = (plan) => onBothSides((side) => [...sweptFromPrincipals(plan, side), ...sweptFromOthers(plan, side)]);
const sweptFromPrincipals = ({ changes, exclusives }, side) => {
    const ofPrincipal = resourcesByPrincipal(changes, side);
    return exclusives.flatMap((exclusive) => {
        const { manages, subject, address: owner } = exclusive;
        const names = (side === "before" ? exclusive.before : exclusive)?.names;
        if (exclusive.isDoubtful || names === undefined || subject.name === undefined)
            return [];
        const { resource, name } = SINGLE[manages];
        const type = `aws_iam_${subject.type}_${resource}`;
        const isLeft = (change) => names.includes((0,values/* textOf */.b6)(change, name, side) ?? "");
        return (ofPrincipal.get(policy_swept_away_keyOf(type, subject.name, subject.account)) ?? [])
            .filter((change) => (0,values/* textOf */.b6)(change, name, side) !== undefined && !isLeft(change))
            .map(({ address }) => ({
            severity: "error",
            address,
            of: subject,
            message: `${owner} manages all ${manages.replace("-", " ")} of ${subject.label} and does not name this one: it is removed again.`,
            remedy: `Name it in ${owner}; where another team owns the role, set pass_role: external and hand the policy to them.`,
        }));
    });
};
/**
 * An aws_iam_policy_attachment owns all attachments of its policy; what a role only reads back is no resource's own. Of
 * several owners that take one attachment away the first is named.
 */
const sweptFromOthers = ({ changes, attachments }, side) => {
    const ofResource = (0,grouped/* grouped */.z)(attachments, ({ address }) => address);
    const ofPolicy = attachmentsByPolicy(attachments, side);
    const swept = new Map();
    // What Terraform forgets is there and takes nothing away any more.
    const owns = (change) => (0,values/* isThere */.$B)(change, side) && !(side === "after" && change.action === "forget");
    const owners = changes.filter((change) => change.type === "aws_iam_policy_attachment" && owns(change));
    for (const { address: owner, account } of owners) {
        const own = ofResource.get(owner) ?? [];
        if (own.some((one) => one[side].state === "unknown"))
            continue;
        const named = new Set(own.filter((one) => one[side].state === "known").map(({ subject }) => wordsOf(subject)));
        const policies = new Set(own.flatMap((one) => claims_policiesOf(one[side])));
        for (const one of [...policies].flatMap((policy) => ofPolicy.get(policy) ?? [])) {
            const { address, subject } = one;
            const isElsewhere = address === owner || (subject.account ?? account) !== account;
            if (swept.has(one) || isElsewhere || named.has(wordsOf(subject)))
                continue;
            swept.set(one, {
                severity: "error",
                address,
                of: subject,
                message: `${owner} owns all attachments of the policy and does not name ${wordsOf(subject)}: it is detached again.`,
                remedy: `Name it in ${owner}, or attach the policy by resources of its principals alone.`,
            });
        }
    }
    return [...swept.values()];
};
const attachmentsByPolicy = (attachments, side) => {
    const pairs = attachments
        .filter(({ use, attribute }) => use === "attachment" && attribute !== READ_BACK)
        .flatMap((one) => claims_policiesOf(one[side]).map((policy) => ({ policy, one })));
    return new Map([...(0,grouped/* grouped */.z)(pairs, ({ policy }) => policy)].map(([policy, all]) => [policy, all.map(({ one }) => one)]));
};
const READ_BACK = "managed_policy_arns";
const wordsOf = ({ type, label }) => `the ${type} ${label}`;
/** A policy on a principal whose owner removes every policy that it does not name itself. */
const policySweptAway = {
    code: "policy-swept-away",
    check: ({ plan }) => findSweptAway(plan).map(({ of: _, ...violation }) => violation),
};

;// CONCATENATED MODULE: ./src/review/findings/registration-without-role.ts




/** A registration that leaves Databricks to guess the role's ARN from the instance profile's, and guesses wrong. */
const registrationWithoutRole = {
    code: "registration-without-role",
    check: ({ plan }) => onBothSides((side) => {
        const named = byName(plan.changes, side);
        return plan.changes
            .filter(({ type }) => type === "databricks_instance_profile")
            .flatMap((registration) => {
            const arn = (0,values/* textOf */.b6)(registration, "instance_profile_arn", side);
            const hasRole = (0,values/* textOf */.b6)(registration, "iam_role_arn", side) !== undefined;
            if (arn === undefined || hasRole || (0,values/* isHidden */.dK)(registration, "iam_role_arn", side))
                return [];
            const guessed = arn.replace(":instance-profile/", ":role/");
            const actual = roleArnOf(arn, named, side);
            if (actual === undefined || actual === guessed)
                return [];
            return [
                {
                    severity: "warning",
                    address: registration.address,
                    message: `Without iam_role_arn the role of ${arn} is taken to be ${guessed}; it is ${actual}.`,
                    remedy: `Set iam_role_arn to ${actual}.`,
                },
            ];
        });
    }),
};
/** Finds the instance profiles and the roles of a name on one side. */
const byName = (changes, side) => {
    const keyOf = (type, name) => `${type} ${name}`;
    const named = (0,grouped/* grouped */.z)(changes.filter(({ type }) => type === "aws_iam_instance_profile" || type === "aws_iam_role"), (change) => keyOf(change.type, (0,values/* textOf */.b6)(change, "name", side)));
    return (type, name) => named.get(keyOf(type, name)) ?? [];
};
/** The ARN of the role in the plan that the profile holds, in the profile's account. */
const roleArnOf = (profileArn, named, side) => {
    const instanceProfile = named("aws_iam_instance_profile", (0,values/* lastPart */.S_)(profileArn)).find((change) => (0,accounts/* mayBeInAccountOf */.G9)(change, profileArn));
    const name = instanceProfile && (0,values/* textOf */.b6)(instanceProfile, "role", side);
    if (name === undefined)
        return undefined;
    const role = named("aws_iam_role", name).find(({ account }) => account === instanceProfile?.account);
    if (role === undefined || (0,values/* isHidden */.dK)(role, "path", side))
        return undefined;
    const path = (0,values/* textOf */.b6)(role, "path", side) ?? "/";
    return `${profileArn.slice(0, profileArn.indexOf(":instance-profile/"))}:role${path}${name}`;
};

// EXTERNAL MODULE: ./src/iam/language/print.ts
var print = __webpack_require__(65271);
;// CONCATENATED MODULE: ./src/review/findings/role-quota-exceeded.ts






/**
 * Characters of all inline policies together, without white space, and managed policies without a granted increase.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const INLINE_CHARACTERS = { role: 10_240, user: 2048, group: 5120 };
const MANAGED_POLICIES = 10;
/** A principal that gets more policies than IAM takes. One document that is too long by itself is the linter's. */
const roleQuotaExceeded = {
    code: "role-quota-exceeded",
    check: ({ plan }) => onBothSides((side) => [...inlineTooLong(plan, side), ...tooManyAttached(plan, side)]),
};
/**
 * What tells a principal from all others. Those whose account is not known may be as many as the resources that name them.
 */
const principalOf = ({ type, label, account }, address) => JSON.stringify([type, label, ...(account === accounts/* unknownAccount */.Ij ? [address] : [])]);
const inlineTooLong = (plan, side) => {
    const sums = new Map();
    for (const change of plan.changes) {
        for (const document of change.documents) {
            const { type, label } = document.subject;
            const policy = policyIn(stateOn(change, document, side));
            if (document.kind !== "identity" || !(0,context/* isPrincipal */.HV)(type) || policy === undefined)
                continue;
            const principal = principalOf(document.subject, change.address);
            const { documents, characters } = sums.get(principal) ?? { documents: 0, characters: 0 };
            sums.set(principal, {
                type,
                label,
                documents: documents + 1,
                characters: characters + (0,print/* printedLength */.zx)(policy),
            });
        }
    }
    return [...sums.values()]
        .filter(({ type, documents, characters }) => documents > 1 && characters > INLINE_CHARACTERS[type])
        .map(({ type, label, characters }) => ({
        severity: "error",
        message: `The inline policies of the ${type} ${label} have ${characters} characters together; IAM takes ${INLINE_CHARACTERS[type]}.`,
        remedy: "Put a part into a managed policy, or shorten them.",
    }));
};
const tooManyAttached = (plan, side) => {
    const attached = new Map();
    for (const { use, address, subject, [side]: state } of plan.attachments) {
        if (use !== "attachment")
            continue;
        const principal = principalOf(subject, address);
        const one = attached.get(principal) ?? { name: `${subject.type} ${subject.label}`, policies: new Set() };
        attached.set(principal, one);
        for (const policy of claims_policiesOf(state))
            one.policies.add(policy);
    }
    return [...attached.values()]
        .filter(({ policies }) => policies.size > MANAGED_POLICIES)
        .map(({ name, policies }) => ({
        severity: "warning",
        message: `The ${name} has ${policies.size} managed policies; without a granted increase IAM takes ${MANAGED_POLICIES}.`,
        remedy: "Put policies together, or ask AWS for an increase first.",
    }));
};

;// CONCATENATED MODULE: ./src/review/findings/unmanaged-policy.ts






/**
 * Policies on a role of the plan that no resource of the plan manages: the provider has read them back, so somebody
 * put them there by hand or from elsewhere. A plan never shows them as a change, neither when they come nor afterwards.
 */
const unmanagedPolicy = {
    code: "unmanaged-policy",
    check: (situation) => {
        const { plan } = situation;
        const attachments = (0,grouped/* grouped */.z)(plan.attachments.filter(({ attribute }) => attribute === "managed_policy_arns"), ({ address }) => address);
        const owned = new Set(plan.exclusives.map(({ subject, manages }) => ownedKey(subject, manages)));
        const elsewhere = managedSomewhere(plan);
        return plan.changes
            .filter(({ type, action }) => type === "aws_iam_role" && (action === "no-op" || action === "update"))
            .flatMap((role) => {
            const found = [...attachedBy(attachments.get(role.address) ?? []), ...inlineOf(role)];
            // What owns all policies of the kind removes what it does not name, and what it names is the plan's.
            const unmanaged = found.filter((one) => !owned.has(ownedKey(one.role, one.manages)) && !elsewhere.has(policyKey(one.role, one.policy)));
            return unmanaged_policy_findingFor(role, unmanaged, situation);
        });
    },
};
const ownedKey = ({ type, label }, manages) => `${manages} ${type} ${label}`;
/** The policies of roles whose account the plan does not tell, as where it destroys one: each may be of any role of that name. */
const managedSomewhere = ({ changes, attachments }) => new Set([
    ...changes.flatMap((change) => change.documents
        .filter(({ subject }) => subject.account === accounts/* unknownAccount */.Ij)
        .flatMap((document) => values/* sides */.r_.map((side) => policyKey(document.subject, inlineName(change, document, side))))),
    ...attachments
        .filter(({ subject }) => subject.account === accounts/* unknownAccount */.Ij)
        .flatMap(({ subject, before, after }) => [before, after].flatMap(values/* policiesIn */.C8).map(({ arn }) => policyKey(subject, arn))),
]);
/** By the name of an inline policy, or the ARN of a managed one. */
const policyKey = ({ type, name }, policy) => `${type} ${name} ${policy}`;
const unmanaged_policy_findingFor = (role, found, situation) => {
    const [first] = found;
    if (first === undefined)
        return [];
    const those = found.length === 1 ? "it" : "them";
    return [
        {
            severity: found.some((one) => isDangerous(one, situation)) ? "error" : "warning",
            address: role.address,
            message: `The role ${first.role.label} has ${found.length === 1 ? "a policy" : "policies"} that no resource of this plan manages: ${found.map(words).join(", ")}.`,
            remedy: `Take ${those} off the role, or write ${those} into the configuration; where another configuration manages ${those} on purpose, accept this finding.`,
            // The provider has read them from AWS, where they are whatever this plan does.
            isNew: false,
        },
    ];
};
const words = ({ manages, policy }) => manages === "managed-policies" ? policy : `the inline policy \`${policy}\``;
/** As the documents of the role are called: `AdministratorAccess`, `inline policy debug`. */
const documentOf = ({ manages, policy }) => manages === "managed-policies" ? (0,values/* lastPart */.S_)(policy) : `inline policy ${policy}`;
/** What the role does not set and reads back, without what other resources attach. */
const attachedBy = (attachments) => attachments.flatMap(({ subject, after }) => (0,values/* policiesIn */.C8)(after).flatMap(({ arn }) => arn === undefined ? [] : [{ manages: "managed-policies", role: subject, policy: arn }]));
const inlineOf = (role) => role.documents
    .filter((document) => stateAfter(role, document).state !== "absent")
    .flatMap((document) => {
    const name = inlineName(role, document, "after");
    return name === undefined ? [] : [{ manages: "inline-policies", role: document.subject, policy: name }];
});
/** Whether the policy by itself gives what it takes to get every permission. */
const isDangerous = (one, { principals, facts }) => principals.identities
    .filter(({ type, name }) => type === one.role.type && name === one.role.label)
    .flatMap(({ after }) => after.policies)
    .filter(({ name }) => name === documentOf(one))
    .flatMap(({ policy }) => (0,completed_escalations/* completedEscalations */.i)([policy], facts))
    .some(({ escalation, bounded }) => escalation.kind === "self-escalation" && !bounded);

;// CONCATENATED MODULE: ./src/review/findings/workspace-role-other-account.ts

/** A workspace whose AWS role is in another account than the deploy role. */
const workspaceRoleOtherAccount = {
    code: "workspace-role-other-account",
    check: ({ deployment, plan }) => {
        if (deployment === undefined)
            return [];
        const account = deployment.aws.account_id;
        if ((0,names/* workspaceRoleAccount */.$L)(deployment) === account)
            return [];
        return [
            {
                severity: "error",
                message: `The workspace's role ${(0,names/* workspaceRoleArn */.NM)(deployment)} cannot pass a role of account ${account}: roles are passed within one account.`,
                remedy: "Make the deploy role in the workspace's account, and deploy to another one with assume_role_arn.",
                isNew: plan.changes.some(({ action }) => action === "create"),
            },
        ];
    },
};

// EXTERNAL MODULE: ./src/iam/lint/pass-role.ts
var pass_role = __webpack_require__(59543);
;// CONCATENATED MODULE: ./src/review/findings/workspace-role-passes-elsewhere.ts




/**
 * A workspace role that may pass a role to a named service other than EC2. Where it may pass it to every service, the
 * linter's pass-role-any-service says so.
 */
const workspaceRolePassesElsewhere = {
    code: "workspace-role-passes-elsewhere",
    check: ({ deployment, principals, facts }) => {
        const role = deployment && findRole(principals.identities, (0,names/* workspaceRoleName */.Fu)(deployment));
        if (role === undefined)
            return [];
        return onBothSides((side) => role[side].policies.flatMap(({ name, policy }) => {
            const services = policy.statements
                .filter(({ effect, actions }) => effect === "Allow" && facts.actions.covers(actions, "iam:PassRole"))
                .map(pass_role/* passedToServices */.A)
                .flatMap((passed) => (passed === "any" ? [] : passed));
            const others = [...new Set(services)].filter((service) => !isEc2(service));
            if (others.length === 0)
                return [];
            return [
                {
                    severity: "warning",
                    message: `The ${name} lets the workspace's role ${role.name} pass a role to ${others.join(", ")}; a workspace needs ec2.amazonaws.com alone.`,
                    remedy: "Set iam:PassedToService to ec2.amazonaws.com.",
                },
            ];
        }));
    },
};
const isEc2 = (service) => /^ec2\.amazonaws\.com$/i.test(service);

;// CONCATENATED MODULE: ./src/review/findings/rules.ts

















/** Every rule about a whole plan, from what is dangerous to what does not work. */
const planRules = [
    attachedFullAccess,
    combinedEscalation,
    unmanagedPolicy,
    workspaceRolePassesElsewhere,
    ec2TrustLost,
    operationLost,
    existingRoleLacks,
    boundaryBlocksCall,
    policySweptAway,
    policyLostWithRole,
    lostInReplacement,
    workspaceRoleOtherAccount,
    registrationWithoutRole,
    clusterWithoutCredentials,
    instanceProfileDetachIgnored,
    roleQuotaExceeded,
    planIncomplete,
];

;// CONCATENATED MODULE: ./src/review/findings/findings.ts





/** Everything that is found: about the whole plan first, then in its documents. */
const findAll = (situation, catalogue) => {
    const facts = (0,lint_facts/* createFacts */.u)(catalogue, new budget/* Budget */._(lint_lint/* STEPS_PER_RULE */.NV));
    return [
        ...planRules.flatMap((rule) => {
            facts.budget.renew();
            return run(rule, { ...situation, facts });
        }),
        ...lintFindings(situation.plan, catalogue),
    ];
};
const run = ({ code, check }, situation) => {
    try {
        return check(situation).map((violation) => ({ code, ...violation }));
    }
    catch (error) {
        if (!(error instanceof budget/* BudgetSpent */.K))
            throw error;
        return [incomplete(code)];
    }
};
const incomplete = (code) => ({
    code: "lint-incomplete",
    severity: "warning",
    message: `The plan is too large to be searched for ${code} to its end.`,
    remedy: "Split the documents, or remove patterns that say the same.",
    isNew: true,
});

// EXTERNAL MODULE: ./src/plan/raw/workspaces.ts
var workspaces = __webpack_require__(22994);
;// CONCATENATED MODULE: ./src/review/holders.ts






/**
 * Says who in the workspace may use which role: by a grant of its instance profile, or by a cluster that has it. Who
 * holds the same role by another resource, another cluster or another instance profile than before holds it still.
 */
const reviewHolders = (plan, principals) => {
    const found = new Map();
    const roles = new Map(principals.filter(({ type }) => type === "role").map((role) => [role.name, role]));
    const profiles = readProfiles(plan);
    const contestOf = contests(plan.holders);
    for (const change of plan.holders) {
        for (const side of values/* sides */.r_) {
            if (change[side].state === "absent")
                continue;
            const what = held(profiles, change.role, side);
            const key = JSON.stringify([change.holder.type, identityOf(change), what]);
            const one = found.get(key) ?? {
                holder: change.holder,
                ...what,
                ...(change.workspace !== undefined && { workspace: change.workspace }),
                on: new Set(),
                unknown: [],
            };
            found.set(key, side === "after" ? { ...one, holder: change.holder } : one);
            one.on.add(side);
            one.unknown.push(...doubt(change));
            const contest = contestOf(change);
            if (contest !== undefined)
                one.unknown.push(contest);
        }
    }
    const all = [...found.values()];
    const namesakes = (0,grouped/* grouped */.z)(all, calledOf);
    return all.map(({ on, unknown, workspace, ...rest }) => ({
        ...rest,
        ...(workspace !== undefined && (namesakes.get(calledOf(rest)) ?? []).length > 1 && { workspace }),
        relation: unknown.length > 0 ? "unknown" : relationOf(on, rest.through === "role" ? roles.get(rest.role) : undefined),
        unknown: [...new Set(unknown)],
    }));
};
/** What a reader knows a holder by. */
const calledOf = ({ holder }) => JSON.stringify([holder.type, holder.name.toLowerCase()]);
/**
 * Names of clusters are not unique, and each cluster says for itself who may attach to it. To Databricks a user's name is
 * the same in upper and lower case. Who has the same name where the workspace is not known may be somebody else.
 */
const identityOf = ({ holder, address, workspace }) => {
    if (holder.type === "cluster")
        return address;
    const name = holder.type.endsWith("user") ? holder.name.toLowerCase() : holder.name;
    return JSON.stringify([name, (0,workspaces/* isKnownWorkspace */.FY)(workspace) ? (workspace ?? "") : address]);
};
/** What tells a grant apart in its workspace, which has at most one of a profile to a principal. */
const grantedTo = ({ holder, role }) => {
    const name = holder.type === "user" ? holder.name.toLowerCase() : holder.name;
    return `the grant of ${inBackticks(role)} to the ${holder.type} ${inBackticks(name)}`;
};
/** Gives why it is not known what becomes of a grant that several resources of one workspace, or what may be one, make. */
const contests = (holders) => {
    const found = new Map();
    for (const [grant, alike] of (0,grouped/* grouped */.z)(holders, grantedTo)) {
        for (const workspace of new Set(alike.map((change) => change.workspace))) {
            const others = alike.filter((other) => (0,workspaces/* mayBeOneWorkspace */.MC)(other.workspace, workspace));
            found.set(JSON.stringify([grant, workspace]), contestedObjects(others.flatMap(claimsOf)).get(grant));
        }
    }
    return (change) => found.get(JSON.stringify([grantedTo(change), change.workspace]));
};
const claimsOf = (change) => {
    const { holder, address, before, after } = change;
    if (holder.type === "cluster" || holder.type === "single user")
        return [];
    if (before.state === "unknown" || after.state === "unknown")
        return [];
    const is = (state) => (state.state === "member" ? () => state.state : undefined);
    const [was, stays] = [is(before), is(after)];
    return [{ object: grantedTo(change), address, ...(was && { before: was }), ...(stays && { after: stays }) }];
};
/** Why it is not known whether this changes who holds what. */
const doubt = ({ before, after }) => [before, after].flatMap((state) => (state.state === "unknown" ? [state.reason] : []));
const readProfiles = ({ changes, holders }) => {
    const profiles = changes.filter(({ type }) => type === "aws_iam_instance_profile");
    const arns = [...profiles.flatMap(holders_arnsOf), ...holders.map(({ role }) => role).filter(isProfileArn)];
    const areOfOneAccount = new Set(arns.map(accountOf)).size <= 1;
    const named = (side) => new Map((areOfOneAccount ? profiles : []).flatMap((profile) => {
        const name = (0,values/* textOf */.b6)(profile, "name", side);
        return name === undefined ? [] : [[name, profile]];
    }));
    return {
        byAddress: new Map(profiles.toReversed().map((profile) => [profile.address, profile])),
        byName: { before: named("before"), after: named("after") },
        areOfOneAccount,
    };
};
const holders_arnsOf = (profile) => values/* sides */.r_.flatMap((side) => (0,values/* textOf */.b6)(profile, "arn", side) ?? []);
const isProfileArn = (role) => role.includes(":instance-profile/");
/** `arn:aws:iam::123456789012:instance-profile/ml` \u2192 `arn:aws:iam::123456789012`, for partitions have accounts of their own. */
const accountOf = (arn) => arn.split(":").slice(0, 5).join(":");
/** The role in the instance profile, as far as the plan shows it. */
const held = (profiles, role, side) => {
    const isArn = isProfileArn(role);
    const profile = isArn ? profiles.byName[side].get((0,values/* lastPart */.S_)(role)) : profiles.byAddress.get(role);
    const name = profile && (0,values/* textOf */.b6)(profile, "role", side);
    if (profile && name !== undefined)
        return { role: (0,accounts/* labelIn */.o2)(profile, name), through: "role" };
    if (isArn)
        return { role: profiles.areOfOneAccount ? (0,values/* lastPart */.S_)(role) : role, through: "instance profile" };
    return { role, through: isAddress(role) ? "instance profile" : "workspace role" };
};
/** Whether it is the address of a resource: the name of a role, and its ARN, may have dots too. */
const isAddress = (role) => /(?:^|\.)(?:aws|databricks)_\w+\./.test(role);
/** To get a role that is itself new is a part of what is new, and to lose one that is destroyed a part of what is gone. */
const relationOf = (on, principal) => {
    if (on.size === 2)
        return "unchanged";
    if (on.has("after"))
        return principal?.relation === "new" ? "new" : "broader";
    return principal?.relation === "gone" ? "gone" : "narrower";
};

// EXTERNAL MODULE: ./src/plan/raw/hidden.ts
var raw_hidden = __webpack_require__(5188);
;// CONCATENATED MODULE: ./src/review/losses.ts






/**
 * The plan as its findings see it: what goes, or is removed again, though the plan does not say so is unknown after it.
 * Whether and when that happens hangs on the provider, so it is not said to be gone.
 */
const withLosses = (plan) => {
    const losses = [...findLostWithRole(plan), ...[...findSweptAway(plan), ...findLostInReplacement(plan)].filter(isNew)];
    if (losses.length === 0)
        return plan;
    const reasonFor = createReasons(losses);
    const named = (address, subject) => {
        const reason = reasonFor(address, subject);
        return reason === undefined ? undefined : `${address}: ${reason}`;
    };
    return {
        ...plan,
        changes: plan.changes.map((change) => withLostDocuments(change, reasonFor)),
        attachments: plan.attachments.map((attachment) => losses_lost(attachment, named(attachment.address, attachment.subject))),
        memberships: plan.memberships.map((membership) => {
            const { address, user, group } = membership;
            return losses_lost(membership, named(address, user) ?? named(address, group));
        }),
        holders: plan.holders.map((holder) => losses_lost(holder, named(holder.address))),
    };
};
const isNew = (violation) => violation.isNew;
const createReasons = (losses) => {
    const byAddress = (0,grouped/* grouped */.z)(losses, ({ address }) => address);
    return (address, subject) => byAddress
        .get(address)
        ?.find(({ of }) => !of || !subject || (of.type === subject.type && of.label === subject.label))?.message;
};
/** The item with its side after the plan unknown for a reason; as it is where there is none, or nothing after the plan. */
const losses_lost = (item, reason) => reason === undefined || item.after.state === "absent" ? item : (0,raw_hidden/* unknownAfter */.dM)(item, reason);
/** An instance profile has no document: something in the place of one then says that whoever uses it loses the role. */
const withLostDocuments = (change, reasonFor) => {
    const { type, address, documents } = change;
    if (type === "aws_iam_instance_profile") {
        const reason = reasonFor(address);
        return reason === undefined ? change : { ...change, documents: [lostProfile(address, reason)] };
    }
    return { ...change, documents: documents.map((document) => losses_lost(document, reasonFor(address, document.subject))) };
};
const lostProfile = (address, reason) => (0,access_without_document/* standIn */.us)(address, "role", { before: { state: "absent" }, after: { state: "unknown", reason } });

;// CONCATENATED MODULE: ./src/review/not-checked/say.ts
/** One line about all of these; none about nobody. */
const sayAll = (what, names) => names.length === 0 ? [] : [`${what}: ${names.join(", ")}`];
/** How many names a line has before it counts the rest. */
const SHOWN = 5;
/** The first of these, and how many there are more. */
const shortened = (names) => names.length > SHOWN ? [...names.slice(0, SHOWN), `${names.length - SHOWN} more`] : names;
/** One line about the first of these, which counts the rest; none about nobody. */
const sayFirst = (what, names) => sayAll(what, shortened(names));
/** The addresses of resources, as the names of a line. */
const addressesOf = (changes) => changes.map(({ address }) => address);

;// CONCATENATED MODULE: ./src/review/not-checked/other-providers.ts



/** Providers whose resources give no access to AWS: they keep values, files, keys and times. */
const GIVE_NOTHING = [
    "archive",
    "cloudinit",
    "external",
    "http",
    "local",
    "null",
    "random",
    "template",
    "terraform",
    "time",
    "tls",
];
/**
 * What nobody has gone through: all types of other providers, such as the users of a cluster of EKS or the policies of
 * credentials that Vault hands out; those of hashicorp/awscc that are on no list; and those that a provider has got in a
 * later version. Their policy documents are found.
 */
const ofOtherProviders = ({ changes }, resourceTypes) => {
    const acted = changes.filter(attributes/* isActedOn */.Tc);
    const others = acted
        .map(providerOf)
        .filter((name) => ![...GIVE_NOTHING, "aws", "awscc", "databricks"].includes(name));
    const unlisted = acted.filter(({ type, documents }) => documents.length === 0 && !(0,access_types/* isListed */.yy)(type) && (type.startsWith("awscc_") || resourceTypes.isOtherVersions(type)));
    return [
        ...sayAll("what resources of other providers give, such as access to AWS, but by policy documents", [...new Set(others)].sort()),
        ...sayFirst("what these give but by policy documents and the roles that they run with", addressesOf(unlisted)),
    ];
};
/** The type, as every provider's resources are called after it. */
const providerOf = ({ type }) => type.replace(/_.*/, "");

// EXTERNAL MODULE: ./src/plan/documents/run-roles.ts
var run_roles = __webpack_require__(15819);
;// CONCATENATED MODULE: ./src/review/not-checked/running-code.ts




/** What applying runs, which may do anything. */
const invoked = ({ actions, provisioners, programs, changes }) => [
    ...sayAll("what the actions do that it invokes", [...new Set(actions)]),
    ...sayAll("what the provisioners do that it runs, of", provisioners),
    ...sayAll("what the programs and functions do that it runs to read", programs),
    ...sayAll("what the functions do that are called by", addressesOf(changes.filter(callsFunction))),
    ...sayAll("what the commands do that it has run by", addressesOf(changes.filter(runsCommands))),
];
const callsFunction = (change) => change.type === "aws_lambda_invocation" && (0,attributes/* isActedOn */.Tc)(change);
/** SQL, and documents of Systems Manager on machines with their roles. */
const runsCommands = (change) => ["aws_redshiftdata_statement", "aws_ssm_association"].includes(change.type) &&
    (0,attributes/* isActedOn */.Tc)(change) &&
    (0,values/* isThere */.$B)(change, "after");
/** What somebody who makes it may do with a role that is there already, as by code of a function. */
const madeToRun = ({ changes }) => sayFirst("what the code does that is made to run with a role", changes
    .filter(({ action }) => action === "create")
    .flatMap((change) => [...new Set((0,run_roles/* runRolesOf */.k)(change.type, knownAfter(change)).map(values/* lastPart */.S_))]
    .filter((role) => role !== attributes/* unknownText */.qL && role !== attributes/* sensitiveText */.WS)
    .map((role) => `${change.address} (${role})`)));
const knownAfter = ({ attributes }) => Object.fromEntries(attributes.flatMap(({ attribute, after }) => (after.state === "known" ? [[attribute, after.value]] : [])));
/**
 * The calls of AWS that a schedule which is there makes with its role, where they change.
 * Source: https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html
 */
const scheduledCalls = ({ changes }) => sayFirst("what the calls do that are made with a role by", addressesOf(changes.filter((change) => change.type === "aws_scheduler_schedule" &&
    change.action !== "create" &&
    alters(change, ["target"]) &&
    (JSON.stringify((0,values/* knownOn */.b9)(change, "target", "after")) ?? "").includes(":aws-sdk:"))));
/** The code that runs with the role of a cluster: what others put on it, and what it brings along. */
const onClusters = ({ changes, holders }) => {
    const lending = new Set(holders.map(({ address }) => address));
    const runs = (change) => {
        if (!(0,attributes/* isActedOn */.Tc)(change) || !(0,values/* isThere */.$B)(change, "after"))
            return false;
        if (change.type === "databricks_library")
            return true;
        if (change.type === "databricks_job")
            return usesCluster(change);
        return change.type === "databricks_cluster" && lending.has(change.address) && alters(change, broughtAlong);
    };
    return sayFirst("what the code does that runs on a cluster, with its role, by", addressesOf(changes.filter(runs)));
};
const broughtAlong = ["docker_image", "init_scripts", "library"];
/** By its own attribute, or by that of a task; either may be empty. */
const usesCluster = (change) => (0,values/* isHidden */.dK)(change, "existing_cluster_id", "after") ||
    /"existing_cluster_id":"[^"]/.test(JSON.stringify([change.unchanged, knownAfter(change)]));
const alters = ({ attributes }, names) => attributes.some(({ attribute }) => names.includes(attribute));

;// CONCATENATED MODULE: ./src/review/not-checked/not-checked.ts









/** What no part of a review looks at although it can change the answer; the likeliest to matter come first. */
const ANY_PLAN = [
    "SCPs and RCPs of the AWS organization, KMS key policies and grants, and VPC endpoint policies that this plan does not show",
    "resource policies that this plan does not show, of buckets and ECR repositories above all",
];
/** What decides besides whether a deployment works. */
const DEPLOYMENT = [
    "whether the image exists: mlflow-pyfunc with MLflow's version as its tag",
    "other policies of roles that this deployment does not own",
    "the buckets of a batch transform's input and output",
];
/** What else may be in a plan that is not ours. */
const OTHER_PLAN = ["which instances, functions and other services run with a role"];
/** What to say beside the answers, for a plan of ours or any other, which may invoke actions. */
const notChecked = (isDeployment, plan, resourceTypes) => [
    ...(isDeployment ? [] : functionsAround(plan)),
    ...invoked(plan),
    ...takingFromOthers(plan).map(detaches),
    ...plan.changes.flatMap(unread),
    ...onClusters(plan),
    ...sayAll("which policies that this plan does not show decide by the tags of", addressesOf(plan.changes.filter(isTaggedAnew))),
    ...scheduledCalls(plan),
    ...ofOtherProviders(plan, resourceTypes),
    ...(isDeployment ? [] : [...madeToRun(plan), ...madeDynamically(plan)]),
    ...ANY_PLAN,
    ...(isDeployment ? DEPLOYMENT : OTHER_PLAN),
];
/**
 * The resources that come to own all attachments of a policy, which somebody else may have already. One that is there has
 * read back who has it, so that the plan shows whom it takes it from.
 * Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_policy_attachment
 */
const takingFromOthers = ({ changes, attachments }) => {
    const ofResource = (0,grouped/* grouped */.z)(attachments, ({ address }) => address);
    const created = new Set(changes.filter(({ action }) => action === "create").map(fingerprint_canonical/* identityOf */.cu));
    return changes.filter((change) => {
        const { type, action, address } = change;
        if (type !== "aws_iam_policy_attachment" || !(0,values/* isThere */.$B)(change, "after"))
            return false;
        if (action !== "create" && !change.attributes.some(({ attribute }) => attribute === "policy_arn"))
            return false;
        const policies = (ofResource.get(address) ?? []).flatMap(({ after }) => claims_policiesOf(after));
        return !policies.some((policy) => created.has(policy));
    });
};
const detaches = ({ address }) => `from whom else ${address} detaches its policy: it takes it from everybody that it does not name`;
/**
 * Where what is not known yet is taken for what it refers to.
 * Source: https://developer.hashicorp.com/terraform/internals/json-format#expression-representation
 */
const functionsAround = ({ followed = [] }) => followed.length === 0
    ? []
    : [
        `functions around a reference, and what is made of each.key or count.index, which no plan shows: in ${shortened(followed).join(", ")}`,
    ];
/** In a plan a role for which a `dynamic` makes blocks of what is not known yet looks like one without. */
const madeDynamically = ({ changes }) => changes.some((change) => change.type === "aws_iam_role" && (0,values/* isUnknown */.t8)(change, "inline_policy", "after"))
    ? ["`inline_policy` blocks that a `dynamic` makes, of what is not known yet, for a role that is new"]
    : [];
/** What findings read of who uses a role in a workspace, and how. */
const READ = new Map([
    ["aws_iam_instance_profile", ["name", "role"]],
    ["databricks_cluster", ["aws_attributes", "data_security_mode", "single_user_name"]],
    ["databricks_instance_profile", ["iam_role_arn", "instance_profile_arn"]],
]);
const unread = (change) => (READ.get(change.type) ?? [])
    .filter((attribute) => isSensitive(change, attribute))
    .map((attribute) => `${attribute} of ${change.address}, which Terraform marks as sensitive`);
const isSensitive = (change, attribute) => ((0,values/* isHidden */.dK)(change, attribute, "after") && !(0,values/* isUnknown */.t8)(change, attribute, "after")) ||
    JSON.stringify((0,values/* knownOn */.b9)(change, attribute, "after") ?? null).includes(JSON.stringify(attributes/* sensitiveText */.WS));

;// CONCATENATED MODULE: ./src/review/principals/maybe-same-principal.ts

/**
 * Doubts about principals from whom a resource takes something to give it to somebody whom Terraform does not know yet, who
 * may be the same one, as where a data source is read only while the plan is applied.
 * Source: https://developer.hashicorp.com/terraform/language/data-sources#data-resource-behavior
 */
const maybeSamePrincipal = (plan) => {
    const gifts = giftsOf(plan);
    const toUnknown = new Set(gifts.filter(isToUnknown).map(({ address, subject }) => `${subject.type} ${address}`));
    if (toUnknown.size === 0)
        return [];
    return gifts.flatMap(({ address, subject, before, after }) => {
        const isTaken = before.state !== "absent" && after.state === "absent";
        if (!isTaken || !toUnknown.has(`${subject.type} ${address}`))
            return [];
        const reason = `Terraform does not know yet to which ${subject.type} ${address} gives what it takes from ${subject.label}: it may be the same one.`;
        return [{ subject, reason }];
    });
};
const giftsOf = ({ changes, attachments, memberships }) => [
    // A principal's own documents are nobody else's, whatever its name will be.
    ...changes
        .filter(({ type }) => (0,context/* principalTypeOf */.cN)(type) === undefined)
        .flatMap(({ address, documents }) => documents.map((document) => ({ ...document, address }))),
    ...attachments,
    ...memberships.map(({ user, ...membership }) => ({ ...membership, subject: user })),
];
const isToUnknown = ({ address, subject, after }) => after.state !== "absent" && (0,context/* isNobodyKnown */.t6)(address, subject);

;// CONCATENATED MODULE: ./src/review/principals/memberships.ts
/**
 * Gives a user the policies of a group, on the sides on which it is a member. Where the plan does not show all of a
 * group's policies, what a user gains or loses with it is unknown; a user who stays in it is seen in part.
 */
const joinGroup = (user, membership, group) => {
    const { before, after, group: subject } = membership;
    const stays = before.state === "member" && after.state === "member";
    for (const [name, state] of [["before", before], ["after", after]]) {
        addGroup(user[name], state, group.documents?.[name], subject.label);
        if (state.state !== "member")
            continue;
        const seen = group.isSeen[name];
        if (stays && seen === "a part")
            user.isWhole = false;
        if (!stays && seen === "what is managed")
            user.unseenGroups.set(name, subject.label);
        if (!stays && seen === "a part") {
            user[name].unknown.push(`The plan does not show all policies of the group ${subject.label}.`);
        }
    }
    if (before.state !== after.state || (stays && group.documents?.mayChange))
        user.mayChange = true;
};
/** A policy that several groups have, or the user too, counts once; it is said of which group it is. */
const addGroup = (side, state, group, label) => {
    if (state.state === "unknown")
        side.unknown.push(state.reason);
    if (state.state !== "member" || group === undefined)
        return;
    const others = group.policies.filter(({ policy }) => !side.policies.some((one) => one.policy === policy));
    side.policies.push(...others.map(({ name, policy }) => ({ name: `${name} of the group ${label}`, policy })));
    side.unknown.push(...group.unknown.filter((reason) => !side.unknown.includes(reason)));
    side.partial.push(...group.partial);
    side.reconstructed.push(...group.reconstructed.filter((reason) => !side.reconstructed.includes(reason)));
    side.presumed.push(...group.presumed.filter((reason) => !side.presumed.includes(reason)));
};

;// CONCATENATED MODULE: ./src/review/principals/renames.ts




/**
 * About users and groups that get another name and stay what they are: what they have past the plan goes with them. A role
 * is replaced instead.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateUser.html, API_UpdateGroup.html
 */
const renamedPrincipals = ({ changes }) => changes.flatMap((change) => {
    const type = (0,context/* principalTypeOf */.cN)(change.type);
    const isRenamed = change.attributes.some(({ attribute }) => attribute === "name");
    if (type === undefined || change.action !== "update" || !isRenamed)
        return [];
    const [was, is] = [(0,values/* textOf */.b6)(change, "name", "before"), (0,values/* textOf */.b6)(change, "name", "after")];
    // Before it is known, and where it is sensitive, the address stands for it.
    const subject = is === undefined ? { type, label: (0,fingerprint_canonical/* identityOf */.cu)(change) } : (0,accounts/* subjectIn */.iw)(change, { type, name: is, label: is });
    const who = was === undefined ? type : `${type} ${was}`;
    const name = is === undefined ? "another name" : `the name ${is}`;
    const reason = `${change.address} gives the ${who} ${name}: what it has that this plan does not show goes with it, and policies that name its ARN are no longer about it.`;
    return [{ subject, reason }];
});

;// CONCATENATED MODULE: ./src/review/principals/sweeps.ts




/** Doubts about what is taken away by resources that remove every policy which they do not name. */
const unseenSweeps = (plan, sweptOf) => {
    const shown = readShown(plan);
    return plan.exclusives.flatMap((exclusive) => {
        const { subject } = exclusive;
        const reason = unseenSweep(shown, exclusive, sweptOf(subject));
        return reason === undefined ? [] : [{ subject, reason }];
    });
};
/**
 * The groups, by their labels, of which the plan shows all policies on each side: one resource owns all inline policies, and
 * names none but those that the plan has, and another one all managed policies.
 */
const groupsSeenWhole = (plan) => {
    const exclusives = plan.exclusives.filter(({ subject }) => subject.type === "group");
    // Most plans have none, and to look up what they show of everybody takes time.
    if (exclusives.length === 0)
        return { before: new Set(), after: new Set() };
    const shown = readShown(plan);
    const seenOn = (side) => {
        const ownedBy = (manages) => exclusives
            .filter((exclusive) => exclusive.manages === manages && areAllShown(shown, exclusive, side))
            .map(({ subject }) => subject.label);
        const attached = ownedBy("managed-policies");
        return new Set(ownedBy("inline-policies").filter((label) => attached.includes(label)));
    };
    return { before: seenOn("before"), after: seenOn("after") };
};
/** Whether all that a resource leaves in place on a side is in the plan; the managed policies that it names it attaches. */
const areAllShown = (shown, exclusive, side) => {
    const { was, named } = namesOf(shown, exclusive);
    const names = side === "before" ? was : named;
    if (names === undefined || exclusive.manages === "managed-policies")
        return names !== undefined;
    const seen = (shown.policies.get(sweeps_keyOf(exclusive)) ?? []).flatMap((one) => one[side]);
    return names.every((name) => seen.includes(name));
};
const readShown = ({ changes, attachments }) => ({
    acting: new Set(changes.filter(attributes/* isActedOn */.Tc).map(({ address }) => address)),
    attachments: (0,grouped/* grouped */.z)(attachments.filter(({ use }) => use === "attachment"), ({ address }) => address),
    policies: (0,grouped/* grouped */.z)([...changes.flatMap(inlineIn), ...attachments.flatMap(sweeps_attachedBy)], sweeps_keyOf),
});
const sweeps_keyOf = ({ manages, subject: { type, label } }) => `${manages} ${type} ${label}`;
const inlineIn = (change) => change.documents.map((document) => {
    const nameOn = (side) => {
        const { state } = stateOn(change, document, side);
        const name = state === "absent" ? undefined : inlineName(change, document, side);
        return name === undefined ? [] : [name];
    };
    const { subject } = document;
    const { address } = change;
    return { manages: "inline-policies", subject, address, before: nameOn("before"), after: nameOn("after") };
});
const sweeps_attachedBy = ({ use, subject, address, before, after }) => use === "attachment"
    ? [{ manages: "managed-policies", subject, address, before: claims_policiesOf(before), after: claims_policiesOf(after) }]
    : [];
/**
 * Why it is not known what is taken away by a resource that removes every policy which it does not name: it is new, or names
 * others than before, and the plan does not show all policies that are there. One that stays the same has removed them already.
 */
const unseenSweep = (shown, exclusive, { exists, isWhole }) => {
    const { address, manages, subject, stays } = exclusive;
    const { was, named, areSame } = namesOf(shown, exclusive);
    if (!shown.acting.has(address) || stays || areSame)
        return undefined;
    const all = shown.policies.get(sweeps_keyOf(exclusive)) ?? [];
    const seen = { before: all.flatMap(({ before }) => before), after: all.flatMap(({ after }) => after) };
    const isUnseen = (() => {
        // A resource removes nothing of its own.
        if (named === undefined)
            return exists || all.some((one) => one.address !== address && one.after.length > 0);
        if (seen.after.some((name) => !named.includes(name)))
            return true;
        if (exclusive.before === undefined)
            return exists && !isWhole;
        return was === undefined || was.some((name) => !named.includes(name) && !seen.before.includes(name));
    })();
    if (!isUnseen)
        return undefined;
    const what = manages === "inline-policies" ? "inline policy" : "managed policy";
    return `${address} removes each ${what} of the ${subject.type} ${subject.label} that it does not name, and the plan does not show of all of them whether they go.`;
};
const isSame = (one, other) => one.length === other.length && one.every((name) => other.includes(name));
/** Managed policies by what an attachment knows of them too: one may have no ARN yet. */
const namesOf = ({ attachments }, { address, manages, subject, names, before }) => {
    if (manages === "inline-policies") {
        const was = before?.names;
        return { was, named: names, areSame: was !== undefined && names !== undefined && isSame(was, names) };
    }
    const own = attachments.get(address)?.find((one) => one.subject.label === subject.label);
    const known = (state) => state?.state === "unknown" ? undefined : state === undefined ? [] : claims_policiesOf(state);
    const [was, named] = [before && known(own?.before), known(own?.after)];
    return {
        was,
        named,
        areSame: was !== undefined && named !== undefined && isSame(textsOf(own?.before), textsOf(own?.after)),
    };
};
const textsOf = (state) => state?.state === "known" ? state.policies.map((policy) => JSON.stringify([policy.arn, policy.address])) : [];

;// CONCATENATED MODULE: ./src/review/principals/table.ts





/** A plan's principals by what they may do, or by who may assume them, while their documents are put together. */
class PrincipalTable {
    owned;
    rows = new Map();
    constructor(owned) {
        this.owned = owned;
    }
    /** Whom a document is about, put into the table where it is new; nothing where that is no principal. */
    principalOf(subject) {
        const { type, label: name } = subject;
        if (!(0,context/* isPrincipal */.HV)(type))
            return undefined;
        const key = principalKey(subject);
        const own = this.owned.get(key);
        const { before, after } = own ?? { before: true, after: true };
        const principal = this.rows.get(key)?.principal ?? {
            type,
            name,
            isNamed: subject.name !== undefined,
            owned: own !== undefined,
            isWhole: this.owned.isSeenWhole(key),
            exists: { before, after },
            ...noDocuments(),
        };
        this.rows.set(key, { principal, subject });
        return principal;
    }
    /** Whom the table has by a key already. */
    find(key) {
        return this.rows.get(key)?.principal;
    }
    /** Says of principals why it is not known what they have after the plan. */
    doubt(doubts) {
        for (const { subject, reason } of doubts) {
            const principal = this.principalOf(subject);
            if (principal)
                addDoubt(principal, reason);
        }
    }
    /** Where it is not known in which account a principal is that changes, each one of that name may be the one. */
    leaveOpen() {
        const namesakes = (0,grouped/* grouped */.z)(this.rows.values(), ({ subject }) => JSON.stringify([subject.type, subject.name]));
        for (const rows of namesakes.values()) {
            const isOpen = ({ principal, subject }) => principal.mayChange && subject.name !== undefined && subject.account === accounts/* unknownAccount */.Ij;
            const { type, name } = rows.find(isOpen)?.subject ?? {};
            if (name === undefined)
                continue;
            const reason = `The plan is about several AWS accounts and does not tell in which of them the ${type} ${name} is that it changes.`;
            for (const { principal } of rows)
                addDoubt(principal, reason);
        }
    }
    /** All of them, in the order in which they came. */
    all() {
        return [...this.rows.values()].map(({ principal }) => withItsEnd(principal));
    }
}
const noDocuments = () => ({
    before: noPolicies(),
    after: noPolicies(),
    mayChange: false,
    unseenGroups: new Map(),
});
/**
 * A principal that is destroyed has nothing afterwards, not even what Terraform only stops managing, such as the attachments
 * of an exclusive resource.
 */
const withItsEnd = (principal) => principal.exists.after ? principal : { ...principal, after: noPolicies(), mayChange: true };
const addDoubt = (principal, reason) => {
    if (!principal.after.unknown.includes(reason))
        principal.after.unknown.push(reason);
    principal.mayChange = true;
};

;// CONCATENATED MODULE: ./src/review/principals/collect.ts









/** Puts the documents of every principal together. */
const collectPrincipals = (plan, finder) => {
    const owned = ownedPrincipals(plan);
    const [identities, trusts] = [new PrincipalTable(owned), new PrincipalTable(owned)];
    for (const change of [...plan.changes, ...plan.existingRoles]) {
        for (const document of change.documents) {
            const principal = (document.kind === "trust" ? trusts : identities).principalOf(document.subject);
            if (principal)
                addDocument(principal, change, document);
        }
    }
    for (const attachment of plan.attachments) {
        const principal = identities.principalOf(attachment.subject);
        if (principal)
            addAttachment(principal, attachment, finder);
    }
    identities.doubt([
        ...contestedPolicies(plan),
        ...unseenSweeps(plan, (subject) => sweptOf(owned, subject)),
        ...renamedPrincipals(plan),
        ...maybeSamePrincipal(plan),
    ]);
    identities.leaveOpen();
    joinGroups(plan, owned, identities);
    identities.doubt(contestedMemberships(plan));
    identities.leaveOpen();
    trusts.leaveOpen();
    return { identities: identities.all(), trusts: trusts.all() };
};
const sweptOf = (owned, subject) => {
    const key = principalKey(subject);
    return { exists: owned.get(key)?.before ?? true, isWhole: subject.type === "role" && owned.isSeenWhole(key) };
};
/** Gives users what their groups have. */
const joinGroups = (plan, owned, identities) => {
    const areAllSeen = groupsSeenWhole(plan);
    const sightOf = (label, side) => {
        const key = principalKey({ type: "group", label });
        const isMade = owned.get(key)?.before === false;
        if (areAllSeen[side].has(label) || (isMade && owned.isSeenWhole(key)))
            return "all";
        // Of a group that is there, and of which the plan shows no policy, others may manage some.
        return owned.isSeenWhole(key) && identities.find(key) ? "what is managed" : "a part";
    };
    for (const membership of plan.memberships) {
        const user = identities.principalOf(membership.user);
        const documents = identities.find(principalKey(membership.group));
        const { label } = membership.group;
        const isSeen = { before: sightOf(label, "before"), after: sightOf(label, "after") };
        if (user)
            joinGroup(user, membership, { documents, isSeen });
    }
};
const addDocument = (principal, change, document) => {
    for (const side of values/* sides */.r_) {
        addState(principal[side], documentName(change, document, side), stateOn(change, document, side));
    }
    if (mayChange(change, document))
        principal.mayChange = true;
};
const addState = (side, name, state) => {
    const policy = policyIn(state);
    const reason = unreadableReason(state);
    if (policy)
        side.policies.push({ name, policy });
    if (reason !== undefined)
        side.unknown.push(`${name}: ${reason}`);
    if (state.state === "reconstructed")
        side.reconstructed.push(`${name}: ${state.reason}`);
    if (state.state === "presumed")
        side.presumed.push(`${name}: ${state.reason}`);
};
const addAttachment = (principal, attachment, finder) => {
    const { before, after } = attachment;
    for (const side of values/* sides */.r_)
        addAttached(principal[side], attachment, side, finder);
    const policies = [before, after].flatMap(values/* policiesIn */.C8);
    if (JSON.stringify(before) !== JSON.stringify(after) || policies.some(finder.changes))
        principal.mayChange = true;
};
const addAttached = (side, { use, ...attachment }, sideName, finder) => {
    const state = attachment[sideName];
    if (state.state === "unknown")
        side.unknown.push(state.reason);
    if (use === "boundary" && state.state === "unknown")
        side.hasUnreadBoundary = true;
    for (const attached of (0,values/* policiesIn */.C8)(state)) {
        const found = finder.find(attached, sideName);
        if (use === "boundary" && "reason" in found)
            side.hasUnreadBoundary = true;
        if ("policy" in found && found.presumed !== undefined)
            side.presumed.push(`${found.name}: ${found.presumed}`);
        if ("reason" in found && found.isPartial)
            side.partial.push(found.reason);
        if ("reason" in found)
            side.unknown.push(found.reason);
        else if (use === "boundary")
            side.boundary = found;
        else if (!side.policies.some(({ name, policy }) => name === found.name && policy === found.policy)) {
            side.policies.push(found);
        }
    }
};

;// CONCATENATED MODULE: ./src/review/principals/groups.ts

/** Puts actions of one service and one access level together; sorted by service, then in the order of first action. */
const groupActions = (ids, catalogue) => {
    const actions = ids.map((id) => {
        const action = catalogue.action(id);
        if (action === undefined)
            throw new Error(`The comparison names ${id}, which the catalogue does not have.`);
        return action;
    });
    return [...(0,grouped/* grouped */.z)(actions, ({ service }) => service)].flatMap(([service, ofService]) => {
        const isWholeService = ofService.length === catalogue.actionsOf(service)?.length;
        return [...(0,grouped/* grouped */.z)(ofService, ({ level }) => level)].map(([level, ofLevel]) => ({
            service,
            level,
            actions: ofLevel.map(({ id }) => id),
            ...(isWholeService && { isWholeService }),
        }));
    });
};

;// CONCATENATED MODULE: ./src/review/principals/limits.ts



/** The reason that goes with `limitsTheUnseen`. */
const LIMITS_THE_UNSEEN = "A permissions boundary or a Deny changes, and the plan may not show all policies that it limits.";
/**
 * Whether a boundary or a Deny changes that may limit policies which the plan does not show. A role's own resource reads
 * all of its policies back, and so does reading an existing one; those of users, of groups and of other roles are seen in
 * part.
 */
const limitsTheUnseen = ({ type, isWhole, exists, before, after }) => {
    if (!exists.before || !exists.after)
        return false;
    const [old, now] = [limitsOf(before), limitsOf(after)];
    const isGone = old.some((limit) => !now.includes(limit));
    if (isGone && (type !== "role" || !isWhole))
        return true;
    return !grants(before) && !grants(after) && (isGone || now.some((limit) => !old.includes(limit)));
};
/** Whether a boundary or a Deny comes that may take away from policies which the plan does not show. */
const mayNarrowTheUnseen = ({ type, isWhole, exists, before, after }) => {
    if (!exists.before || !exists.after || (type === "role" && isWhole))
        return false;
    const old = limitsOf(before);
    return limitsOf(after).some((limit) => !old.includes(limit));
};
const grants = ({ policies }) => statementsOf(policies).some(({ effect }) => effect === "Allow");
/** The boundary and each Deny, as texts that are the same for all spellings. */
const limitsOf = ({ policies, boundary }) => [
    ...(boundary ? [`boundary ${(0,canonical/* canonicalPolicy */.Hk)(boundary.policy)}`] : []),
    ...denyTexts(policies),
];

// EXTERNAL MODULE: ./src/iam/decide/statement.ts + 10 modules
var statement = __webpack_require__(7622);
;// CONCATENATED MODULE: ./src/review/principals/passes.ts


/** The roles, as patterns, that a principal's policies let it pass to some service, on whatever conditions. */
const passedRoles = ({ policies }) => [
    ...new Set(statementsOf(policies).filter(allowsPass).flatMap(rolesIn)),
];
const allowsPass = ({ effect, actions }) => effect === "Allow" && (0,statement/* namesAction */.tc)(actions, "iam:PassRole");
/** All roles but some are taken for all. */
const rolesIn = ({ resources }) => resources === undefined || resources.negated ? ["*"] : resources.patterns;

;// CONCATENATED MODULE: ./src/review/principals/review.ts







const PARTLY_SEEN = "This deployment does not own it: only the policies in this plan are compared, and there may be others.";
const NAME_NOT_SEEN = "Its name is not shown in the plan: only the policies that are known to be its own are compared, and there may be others, in this plan too.";
const NOT_READ_BACK = "Terraform does not read back which policies it has: only those in this plan are compared, and there may be others.";
const GROUPS_PARTLY_SEEN = "It is in a group that this deployment does not own, which may have other policies too.";
/** Compares what every principal may do before and after, all of its documents together. */
const reviewPrincipals = (principals, compare, catalogue) => principals.map((principal) => {
    const { type, name, isNamed, exists } = principal;
    // Whose name is not known yet cannot be told to be another's.
    const owned = principal.owned || !isNamed;
    const note = review_noteOn(principal);
    const { comparison, ...sides } = compareSides(principal, identitySet, compare);
    return {
        type,
        name,
        owned,
        ...(exists.before !== exists.after && { existsOnly: exists.before ? "before" : "after" }),
        ...(note !== undefined && { note }),
        ...sides,
        added: groupActions(comparison?.summary.addedActions ?? [], catalogue),
        removed: groupActions(comparison?.summary.removedActions ?? [], catalogue),
        witnesses: comparison?.witnesses ?? [],
        ...decidingBoundary(principal),
        ...([principal.before, principal.after].some(isLimited) && { isLimited: true }),
        ...passesOn(principal),
    };
});
/** What to say beside a principal of which the plan may not show everything. */
const review_noteOn = (principal) => {
    if (isSeenWhole(principal))
        return undefined;
    const { isNamed, isWhole, owned } = principal;
    if (isWhole)
        return NOT_READ_BACK;
    if (!isNamed)
        return NAME_NOT_SEEN;
    return owned ? GROUPS_PARTLY_SEEN : PARTLY_SEEN;
};
/** A role's own resource reads all of its policies back; what a user or a group has that is there already, nothing does. */
const isSeenWhole = ({ type, isWhole, exists }) => isWhole && (type === "role" || !exists.before || !exists.after);
const decidingBoundary = ({ before, after }) => {
    if (before.boundary?.policy === after.boundary?.policy || policiesText(before) !== policiesText(after))
        return {};
    return {
        decidingBoundary: {
            ...(before.boundary && { added: before.boundary.name }),
            ...(after.boundary && { removed: after.boundary.name }),
        },
    };
};
const policiesText = ({ policies }) => policies
    .map(({ policy }) => (0,canonical/* canonicalPolicy */.Hk)(policy))
    .sort()
    .join();
const isLimited = (side) => isBounded(side) || statementsOf(side.policies).some(({ effect }) => effect === "Deny");
const passesOn = ({ before, after }) => {
    const passes = { before: passedRoles(before), after: passedRoles(after) };
    return passes.before.length + passes.after.length === 0 ? {} : { passes };
};
/** Compares who may assume every role before and after. */
const reviewTrusts = (roles, compare) => roles.map((role) => {
    const { comparison, ...sides } = compareSides(role, trustSet, compare);
    return { role: role.name, ...sides, witnesses: comparison?.witnesses ?? [] };
});
/**
 * Where a document cannot be read the relation is unknown; what the others change is shown all the same, save that what
 * is taken away may still be allowed by a document after that cannot be read, and that everything is more than whatever
 * policies of AWS's give. A document that is only reconstructed counts as it is, but is never the reason for saying that
 * nothing changes; of one that is only presumed it is shown what it adds, and nothing more is known of a principal that
 * was there before.
 */
const compareSides = (principal, setOf, compare) => {
    const { before, after, exists, mayChange } = principal;
    if (!mayChange)
        return { relation: "unchanged", unknown: [] };
    const comparison = compare(setOf(within(before, after)), setOf(within(after, before)));
    const unread = reasons(before.unknown, after.unknown);
    const reconstructed = reasons(before.reconstructed, after.reconstructed);
    const isLimiting = limitsTheUnseen(principal) || (comparison.relation === "equivalent" && mayNarrowTheUnseen(principal));
    const limits = setOf(after).kind === "identity" && isLimiting ? [LIMITS_THE_UNSEEN] : [];
    const unseen = unseenIn(principal, comparison.relation);
    const presumed = reasons(before.presumed, after.presumed);
    const unknown = [...unread, ...limits, ...unseen, ...presumed, ...reconstructed, ...comparison.unknown];
    const relation = (() => {
        const isRead = unread.length === 0 || (setOf(before).kind === "identity" && hasEverythingOnce(principal));
        if (!isRead || limits.length > 0 || unseen.length > 0)
            return "unknown";
        if (!exists.before)
            return "new";
        if (presumed.length > 0)
            return "unknown";
        // What this plan does not show of a principal stays.
        const isWholeAfter = isSeenWhole(principal) || !exists.after;
        if (isWholeAfter && !isThere(after) && isThere(before))
            return "gone";
        return comparison.relation === "equivalent" && reconstructed.length > 0 ? "unknown" : comparison.relation;
    })();
    return {
        relation,
        comparison: after.unknown.length > 0 || presumed.length > 0 ? withoutRemovals(comparison) : comparison,
        unknown,
        ...(before.unknown.length > 0 && { beforeUnknown: true }),
    };
};
/**
 * A side whose boundary cannot be read is seen within the other side's: what that one denies would look as if it came, or went,
 * with a boundary of which nobody knows what it says.
 */
const within = (side, { boundary }) => side.hasUnreadBoundary && boundary ? { ...side, boundary } : side;
/**
 * Whether one side allows everything, and the other what cannot all be read and surely is less: then it is broader, or
 * narrower, all the same.
 */
const hasEverythingOnce = ({ before, after }) => (isEverything(after) && isLess(before)) || (isEverything(before) && isLess(after));
const isEverything = (side) => side.unknown.length === 0 && !isLimited(side) && statementsOf(side.policies).some(lint_statements/* isFullAccess */.mb);
const isLess = (side) => side.unknown.every((reason) => side.partial.includes(reason)) && !statementsOf(side.policies).some(allowsMostActions);
/** What policies of AWS's might make up to everything together with their like. */
const allowsMostActions = ({ effect, actions: { negated, patterns } }) => effect === "Allow" && (negated || patterns.some((pattern) => /^[*?]/.test(pattern)));
/** Why what is not shown of a group may turn what is shown: it may give more to who joins, and take more from who leaves. */
const unseenIn = ({ exists, unseenGroups }, relation) => {
    if (!exists.before || !exists.after)
        return [];
    const [left, joined] = [unseenGroups.get("before"), unseenGroups.get("after")];
    const group = joined !== undefined && ["equivalent", "narrower"].includes(relation)
        ? joined
        : left !== undefined && ["equivalent", "broader"].includes(relation)
            ? left
            : undefined;
    return group === undefined ? [] : [`The plan may not show all policies of the group ${group}.`];
};
const withoutRemovals = ({ witnesses, summary, ...comparison }) => ({
    ...comparison,
    witnesses: witnesses.filter(({ direction }) => direction === "added"),
    summary: { ...summary, removedActions: [] },
});
const reasons = (before, after) => [
    ...after,
    ...before.filter((reason) => !after.includes(reason)).map((reason) => `before: ${reason}`),
];

// EXTERNAL MODULE: ./src/review/relation.ts
var relation = __webpack_require__(47510);
;// CONCATENATED MODULE: ./src/review/touched-roles.ts

const SIGNS = { create: "+", update: "~", replace: "~", destroy: "\u2212" };
/** Says what the plan does to the roles that it does not manage: `+1 inline policy, \u22121 managed policy`. */
const touchesOf = (plan, identities) => {
    const inlineByRole = (0,grouped/* grouped */.z)(plan.changes.flatMap(touched_roles_inlineOf), ({ role }) => role);
    const attachedByRole = (0,grouped/* grouped */.z)(plan.attachments.filter(({ subject }) => subject.type === "role"), ({ subject }) => subject.label);
    return identities
        .filter(({ type, isNamed, owned }) => type === "role" && isNamed && !owned)
        .flatMap(({ name: role }) => {
        const inline = (inlineByRole.get(role) ?? []).map(({ action }) => action);
        const attached = actionsByResource(attachedByRole.get(role) ?? []);
        const what = [
            count(inline, "inline policy", "inline policies"),
            count(attached, "managed policy", "managed policies"),
        ]
            .flat()
            .join(", ");
        return what === "" ? [] : [{ role, what }];
    });
};
/** The roles that a resource has documents of. */
const touched_roles_inlineOf = ({ documents, action, }) => {
    const roles = documents.flatMap(({ subject }) => (subject.type === "role" ? [subject.label] : []));
    return [...new Set(roles)].map((role) => ({ role, action }));
};
/** One for each resource: one that detaches one policy and attaches another changes. */
const actionsByResource = (attachments) => {
    const byAddress = new Map();
    for (const attachment of attachments) {
        const { address } = attachment;
        const [action, other] = [actionOf(attachment), byAddress.get(address) ?? "no-op"];
        byAddress.set(address, other === "no-op" || other === action ? action : action === "no-op" ? other : "update");
    }
    return [...byAddress.values()];
};
/** Of one principal: a resource that is left as it is for this one may come to another. */
const actionOf = ({ before, after }) => {
    if (before.state === "absent")
        return "create";
    if (after.state === "absent")
        return "destroy";
    return JSON.stringify(before) === JSON.stringify(after) ? "no-op" : "update";
};
const count = (actions, one, many) => ["+", "~", "\u2212"].flatMap((sign) => {
    const number = actions.filter((action) => SIGNS[action] === sign).length;
    return number === 0 ? [] : [`${sign}${number} ${number === 1 ? one : many}`];
});

;// CONCATENATED MODULE: ./src/review/review.ts



















/** Says what a plan means for access, whether the deployment will work, and what is dangerous or wrong in it. */
const reviewPlan = (given, options) => {
    const { deployment, catalogue } = options;
    const plan = withBoundaries(given);
    const seen = withDecidingAttributes(withLosses(plan), options.managedPolicies);
    const managedPolicies = managedPolicyFinder(seen, options.managedPolicies);
    const compare = createComparer(catalogue, deployment && { partition: deployment.aws.partition, account: deployment.aws.account_id });
    const documents = collectPrincipals(seen, managedPolicies);
    const operationsOf = (of) => deployment ? reviewDeployability(deployment, seen.changes, of, options.recording, catalogue) : [];
    const principals = reviewPrincipals(documents.identities, compare, catalogue);
    const resources = [...markToldOfHolders(reviewDocuments(seen, compare), seen, principals), ...deferredReviews(plan)];
    const trusts = reviewTrusts(documents.trusts, compare);
    const holders = reviewHolders(seen, principals);
    const operations = operationsOf(documents);
    const isBounded = documents.identities.some(({ after }) => after.boundary !== undefined);
    const unbounded = isBounded ? operationsOf(withoutBoundary(documents)) : operations;
    return {
        formatVersion: "1.0",
        ...(deployment && { deployment: review_identityOf(deployment) }),
        origin: plan.origin,
        counts: countChanges(plan.changes),
        changes: plan.changes.filter(isDone),
        relation: (0,relation/* reviewRelation */.L)({ principals, trusts, holders, resources }, deployment !== undefined),
        ...(plan.actions.length + plan.programs.length > 0 && { invokes: true }),
        ...(plan.leftDrift && { leftDrift: plan.leftDrift }),
        resources,
        principals,
        trusts,
        holders,
        touches: touchesOf(plan, documents.identities),
        deployability: operations,
        findings: findAll({ plan, principals: documents, operations, unbounded, ...(deployment && { deployment }) }, catalogue),
        managedPolicies: managedPolicies.notes(),
        notChecked: notChecked(deployment !== undefined, plan, options.resourceTypes),
        ...(plan.fingerprint !== undefined && { fingerprint: plan.fingerprint }),
    };
};
/** What is imported or moved as it is changes the state alone, and has to be applied all the same. */
const isDone = ({ action, importingId, previousAddress }) => action !== "no-op" || importingId !== undefined || previousAddress !== undefined;
const review_identityOf = (deployment) => ({
    name: deployment.name,
    accountId: deployment.aws.account_id,
    region: deployment.aws.region,
    workspaceHost: (0,names/* workspaceHostName */.bS)(deployment),
});

;// CONCATENATED MODULE: ./src/app/reviewer.ts




/** Loads the bundled catalogues once, for any number of reviews. */
const createReviewer = async () => {
    const [catalogue, managedPolicies, resourceTypes, recording] = await Promise.all([
        (0,data.loadCatalogue)(),
        (0,data.loadManagedPolicies)(),
        (0,resource_types.loadResourceTypes)(),
        loadMlflowRecording(),
    ]);
    return (plan, deployment) => reviewPlan(plan, {
        catalogue,
        managedPolicies,
        resourceTypes,
        recording,
        ...(deployment === undefined ? {} : { deployment }),
    });
};


/***/ }),

/***/ 39937:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ orUserError),
/* harmony export */   eX: () => (/* binding */ replaceWhole),
/* harmony export */   f8: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71922);



const causes = {
    ENOSPC: "the disk is full",
    EDQUOT: "the disk quota is used up",
    EACCES: "permission is denied",
    EPERM: "permission is denied",
    EROFS: "the file system is read-only",
    ENOENT: "there is no such folder",
    ENOTDIR: "a part of the path is not a folder",
    EISDIR: "it is a folder",
    ENAMETOOLONG: "the name is too long",
    ELOOP: "there are too many symbolic links in the path",
};
/** Does file work, of which `what` is the verb; UserError where the machine and not the program is to blame. */
const orUserError = async (path, work, what = "write to") => {
    try {
        return await work();
    }
    catch (error) {
        const refused = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorOf */ .b4)(error);
        if (refused === undefined)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Cannot ${what} ${path}: ${causes[refused.code] ?? refused.words}.`, { cause: error });
    }
};
/** Writes a file, and leaves none where only a part of the text could be written, as on a disk that gets full. */
const writeWhole = (file, text) => {
    const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "w");
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(opened, text);
    }
    catch (error) {
        // A device or a pipe stays.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(opened).isFile())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file);
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
    }
};
/**
 * Writes a file in the place of one of that name, which stays where the new one cannot be written. A symbolic link stays one,
 * and the file that it leads to is the new one.
 */
const replaceWhole = (file, text) => {
    const target = targetOf(file);
    const beside = `${target}.new`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(beside, text);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(beside, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(beside, { force: true });
        throw error;
    }
};
/** Where a path leads, also to what is not there yet. */
const targetOf = (file) => {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() !== true)
        return file;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(file));
};


/***/ }),

/***/ 29927:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   nV: () => (/* binding */ ownMember),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Throws SyntaxError when the text is no JSON. */
const parseJson = (text) => JSON.parse(text);
/** The value of a text that is JSON; undefined for any other text. */
const jsonIn = (text) => {
    try {
        return parseJson(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
};
/** Whether a value is an object in the sense of JSON: neither null nor an array. */
const isJsonObject = (value) => typeof value === "object" && value !== null && !isJsonArray(value);
/** The member of a record by a key from outside, such as a resource type: `constructor` is none of an empty record. */
const ownMember = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;
/** Array.isArray does not narrow a read-only array. */
const isJsonArray = (value) => Array.isArray(value);


/***/ }),

/***/ 84105:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ buildPlan)
});

// EXTERNAL MODULE: ./src/plan/context.ts
var plan_context = __webpack_require__(67588);
// EXTERNAL MODULE: ./src/common/json.ts
var json = __webpack_require__(29927);
// EXTERNAL MODULE: ./src/common/grouped.ts
var grouped = __webpack_require__(21687);
// EXTERNAL MODULE: ./src/plan/raw/accounts.ts
var accounts = __webpack_require__(38248);
// EXTERNAL MODULE: ./src/plan/raw/attributes.ts
var attributes = __webpack_require__(75713);
// EXTERNAL MODULE: ./src/plan/raw/hidden.ts
var raw_hidden = __webpack_require__(5188);
// EXTERNAL MODULE: ./src/plan/raw/raw-change.ts
var raw_change = __webpack_require__(10545);
;// CONCATENATED MODULE: ./src/plan/principals/role-facts.ts







/** Finds out which resource manages which policy, and what the resources that own all policies of a kind leave in place. */
const readRoleFacts = (changes, context) => {
    const managed = {
        before: new Set(changes.flatMap((change) => managedByItself(change, [change.before]))),
        after: new Set(changes.flatMap((change) => managedByItself(change, [change.before, change.after]))),
    };
    const exclusives = changes.flatMap((change) => exclusivesOf(change, context).map((one) => ({ ...one, subject: (0,accounts/* subjectIn */.iw)(change, one.subject) })));
    const labels = new Map(changes.map((change) => [
        change.address,
        (0,accounts/* labelIn */.o2)(change, (0,raw_change/* rawText */.iL)(change.after, [change.type === "aws_iam_role" ? "name" : "role_name"]) ?? ""),
    ]));
    // To which nothing is done, it removes nothing either: there is nothing to remove, or it is not among a plan's targets.
    const acting = new Set(changes.filter(attributes/* isActedOn */.Tc).map(({ address }) => address));
    const owners = (0,grouped/* grouped */.z)(exclusives.filter(({ isDoubtful, address }) => !isDoubtful && acting.has(address)), ({ manages, subject, address }) => `${manages} ${subject.type} ${subject.name === undefined ? labels.get(address) : subject.label}`);
    return {
        exclusives,
        isManagedElsewhere: (side, change, manages, { type, label }, nameOrArn) => managed[side].has(`${manages} ${type} ${(0,accounts/* labelIn */.o2)(change, label)} ${nameOrArn}`),
        isSweptAway: (change, manages, { type, label }, nameOrArn) => (owners.get(`${manages} ${type} ${(0,accounts/* labelIn */.o2)(change, label)}`) ?? []).some(({ names }) => names?.includes(nameOrArn) === false),
    };
};
const managedByItself = (change, sides) => sides.flatMap((side) => {
    if (change.type === "aws_iam_policy_attachment")
        return attachedByOne(change, side);
    const [, type, attachment] = /^aws_iam_(role|user|group)_policy(_attachment)?$/.exec(change.type) ?? [];
    if (type === undefined)
        return [];
    const principal = `${type} ${(0,accounts/* labelIn */.o2)(change, (0,raw_change/* rawText */.iL)(side, [type]) ?? "")}`;
    return attachment === undefined
        ? `inline-policies ${principal} ${(0,raw_change/* rawText */.iL)(side, ["name"])}`
        : `managed-policies ${principal} ${(0,raw_change/* rawText */.iL)(side, ["policy_arn"])}`;
});
/** What a resource attaches that names its principals in three lists. */
const attachedByOne = (change, side) => plan_context/* principalTypes */.QC.flatMap((type) => (0,raw_change/* rawTexts */.H8)(side, `${type}s`).map((name) => `managed-policies ${type} ${(0,accounts/* labelIn */.o2)(change, name)} ${(0,raw_change/* rawText */.iL)(side, ["policy_arn"])}`));
/** The resource types that own all policies of one kind of a principal: principal, attribute with their names, kind. */
const exclusiveTypes = {
    aws_iam_role_policies_exclusive: ["role", "policy_names", "inline-policies"],
    aws_iam_user_policies_exclusive: ["user", "policy_names", "inline-policies"],
    aws_iam_group_policies_exclusive: ["group", "policy_names", "inline-policies"],
    aws_iam_role_policy_attachments_exclusive: ["role", "policy_arns", "managed-policies"],
    aws_iam_user_policy_attachments_exclusive: ["user", "policy_arns", "managed-policies"],
    aws_iam_group_policy_attachments_exclusive: ["group", "policy_arns", "managed-policies"],
};
const exclusivesOf = (change, context) => {
    const { address, type, before, after } = change;
    if (after === undefined)
        return [];
    const own = (0,json/* ownMember */.nV)(exclusiveTypes, type);
    if (own !== undefined) {
        // What Terraform forgets removes nothing any more.
        if (change.action === "forget")
            return [];
        const [principal, attribute, manages] = own;
        const subjectOn = (side) => (0,plan_context/* subjectOf */.et)(context, change, side, principal, `${principal}_name`);
        const subject = subjectOn(after);
        // What it left to another principal says nothing of this one.
        const was = before && subjectOn(before).label === subject.label ? before : undefined;
        return [{ address, manages, subject, ...namesOn(change, attribute, was, after, namesIn) }];
    }
    if (type !== "aws_iam_role" || change.expressions === undefined)
        return [];
    const subject = (0,plan_context/* subjectOf */.et)(context, change, after, "role", "name");
    const inline = { address, manages: "inline-policies", subject };
    const attached = { address, manages: "managed-policies", subject };
    const isDoubtful = mayBeReadBack(change, "managed_policy_arns") && { isDoubtful: true };
    return [
        ...(setsInlinePolicies(change)
            ? [{ ...inline, ...namesOn(change, "inline_policy", before, after, inlineNames) }]
            : []),
        ...((0,raw_change/* isConfigured */.jD)(change, "managed_policy_arns")
            ? [{ ...attached, ...namesOn(change, "managed_policy_arns", before, after, namesIn), ...isDoubtful }]
            : []),
    ];
};
/**
 * Whether the configuration sets the inline policies of a role. In a plan it does not show the blocks that a `dynamic`
 * makes; but what a provider only reads back is after the plan as it was before, or not known.
 */
const setsInlinePolicies = (change) => (0,raw_change/* isConfigured */.jD)(change, "inline_policy") ||
    ((0,attributes/* isChanged */.Hq)(change, "inline_policy") &&
        change.after !== undefined &&
        (0,raw_change/* readValue */.wK)(change.after, ["inline_policy"]).state !== "unknown");
/**
 * Whether the value of an attribute that the configuration sets by a variable may be what the provider reads back: the
 * variable is null, and the value stays as it is. This plan does nothing to it then, whatever the expression makes of null.
 */
const mayBeReadBack = (change, attribute) => change.isOfNull?.(attribute) === true &&
    change.before !== undefined &&
    !(0,raw_hidden/* isHidden */.dK)(change.after, [attribute]) &&
    !(0,attributes/* isChanged */.Hq)(change, attribute);
const namesOn = (change, attribute, before, after, namesOf) => ({
    ...namesOf(after, attribute),
    ...(before !== undefined && { before: namesOf(before, attribute) }),
    ...(before !== undefined && !(0,attributes/* isChanged */.Hq)(change, attribute) && { stays: true }),
});
const namesIn = (side, attribute) => {
    const value = (0,raw_change/* readValue */.wK)(side, [attribute]);
    if (value.state === "absent")
        return { names: [] };
    if (value.state !== "known" || !(0,json/* isJsonArray */.Md)(value.value))
        return {};
    const names = value.value.flatMap((_, index) => (0,raw_change/* readText */.yR)(side, [attribute, index]) ?? []);
    return names.length === value.value.length ? { names: names.sort() } : {};
};
/** The empty block `inline_policy {}` means that there are to be none. */
const inlineNames = (side) => {
    const value = (0,raw_change/* readValue */.wK)(side, ["inline_policy"]);
    if (value.state !== "known" || !(0,json/* isJsonArray */.Md)(value.value))
        return {};
    if (value.value.some((_, index) => (0,raw_hidden/* isHidden */.dK)(side, ["inline_policy", index, "name"])))
        return {};
    return { names: value.value.flatMap((_, index) => (0,raw_change/* readText */.yR)(side, ["inline_policy", index, "name"]) ?? []).sort() };
};

// EXTERNAL MODULE: ./src/plan/documents/access-without-document.ts + 1 modules
var access_without_document = __webpack_require__(91796);
// EXTERNAL MODULE: ./src/plan/documents/api-body.ts
var api_body = __webpack_require__(23903);
// EXTERNAL MODULE: ./src/plan/documents/document-state.ts
var document_state = __webpack_require__(34721);
// EXTERNAL MODULE: ./src/plan/documents/found-documents.ts
var found_documents = __webpack_require__(29237);
;// CONCATENATED MODULE: ./src/plan/documents/inline-policies.ts




/**
 * The inline policies of a role on one side. Where the configuration has no such blocks, the provider reads back what
 * is there: those that another resource manages are that resource's, the rest are nobody's and stay as they are, unless
 * the role is replaced or another resource sweeps them away. Terraform's plan does not tell blocks that a `dynamic` is
 * going to make from an unknown list apart from no blocks at all.
 */
const inlinePoliciesOn = (name, change, side, facts) => {
    const value = (0,raw_change/* memberOf */.C5)(side.values, "inline_policy");
    if (!(0,json/* isJsonArray */.Md)(value) || (0,raw_change/* readValue */.wK)(side, ["inline_policy"]).state === "unknown")
        return [];
    const blocks = value.map((_, index) => inlinePolicy(change, side, index));
    if (change.expressions !== undefined && setsInlinePolicies(change))
        return blocks;
    const role = { type: "role", label: (0,raw_change/* rawText */.iL)(side, ["name"]) ?? "" };
    return blocks.filter(({ index }) => {
        const policy = (0,raw_change/* rawText */.iL)(side, ["inline_policy", index, "name"]) ?? "";
        if (facts.isManagedElsewhere(name, change, "inline-policies", role, policy))
            return false;
        return name === "before" || !facts.isSweptAway(change, "inline-policies", role, policy);
    });
};
const inlinePolicy = (change, side, index) => {
    const name = (0,raw_change/* readText */.yR)(side, ["inline_policy", index, "name"]);
    const expression = (0,raw_change/* memberOf */.C5)(configuredBlock(change, index, name), "policy");
    return { index, expression, ...(name === undefined ? {} : { name }) };
};
/** Blocks are a set: the configuration's order is not the plan's, so they are found by their constant name. */
const configuredBlock = ({ expressions }, index, name) => {
    const blocks = expressions?.["inline_policy"];
    if (!(0,json/* isJsonArray */.Md)(blocks))
        return undefined;
    const byName = blocks.find((block) => name !== undefined && (0,attributes/* isEqual */.n4)((0,raw_change/* memberOf */.C5)((0,raw_change/* memberOf */.C5)(block, "name"), "constant_value") ?? null, name));
    return byName ?? (blocks.length === 1 && (0,json/* isJsonObject */.OW)(blocks[index]) ? blocks[index] : undefined);
};

// EXTERNAL MODULE: ./src/plan/documents/lambda-permission.ts
var lambda_permission = __webpack_require__(8479);
// EXTERNAL MODULE: ./src/plan/documents/policy-attributes.ts
var policy_attributes = __webpack_require__(1374);
;// CONCATENATED MODULE: ./src/plan/documents/place-if-moved.ts





/**
 * The domain, bucket or region of the thing that a document of a resource is about, if that changes; a region is an argument of
 * every resource from version 6 of hashicorp/aws. Nothing where it stays. A value that the provider has yet to fill in counts as
 * changed only where Terraform replaces the resource for it.
 * Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support
 */
const placeIfMoved = (change, side) => {
    const { type, before, after } = change;
    if (before === undefined || after === undefined || !type.startsWith("aws_"))
        return undefined;
    const texts = [];
    for (const part of [...((0,json/* ownMember */.nV)(policy_attributes/* partsOfIdentity */.YA, type) ?? []), "region"]) {
        const path = part.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
        const [attribute] = part.split(".");
        if (attribute === undefined || !(0,attributes/* isChanged */.Hq)(change, attribute))
            continue;
        const isFor = change.replacedBy.has(attribute);
        const [was, is] = [(0,raw_change/* readText */.yR)(before, path), (0,raw_change/* readText */.yR)(after, path)];
        const hidden = [before, after].find((one) => (0,raw_hidden/* isHidden */.dK)(one, path));
        if (hidden && !isFor && !(0,raw_change/* isConfigured */.jD)(change, attribute))
            continue;
        if (hidden)
            return (0,raw_hidden/* notKnown */.bh)(change, hidden, path);
        if (was === is || (!isFor && (was === undefined || is === undefined)))
            continue;
        texts.push(`${path.at(-1)} ${(side === "before" ? was : is) ?? "of the provider"}`);
    }
    return texts.length === 0 ? undefined : { state: "known", text: texts.join(", ") };
};

;// CONCATENATED MODULE: ./src/plan/documents/shuts-new-bucket.ts



const shutAll = {
    block_public_acls: true,
    block_public_policy: true,
    ignore_public_acls: true,
    restrict_public_buckets: true,
};
/**
 * What lets nobody else into a bucket, as S3 makes one by itself; null for what is not set.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html
 */
const SHUT = {
    aws_s3_bucket_acl: { acl: "private", access_control_policy: null },
    aws_s3_bucket_ownership_controls: { rule: [{ object_ownership: "BucketOwnerEnforced" }] },
    aws_s3_bucket_public_access_block: shutAll,
};
/** Whether a new resource only shuts a bucket that the plan makes too: nobody has had access, and nobody gets any. */
const shutsNewBucket = (change, references) => {
    const shut = change.action === "create" ? (0,json/* ownMember */.nV)(SHUT, change.type) : undefined;
    if (shut === undefined)
        return false;
    const isShut = Object.entries(shut).every(([attribute, wanted]) => {
        if (wanted === null)
            return !(0,raw_change/* isConfigured */.jD)(change, attribute);
        const value = (0,raw_change/* readValue */.wK)(change.after, [attribute]);
        return value.state === "known" && (0,attributes/* isEqual */.n4)(value.value, wanted);
    });
    const bucket = isShut ? bucketOf(change, references) : undefined;
    return bucket?.type === "aws_s3_bucket" && bucket.action === "create";
};
/** A name that is known tells the bucket by itself: nothing is taken for what it refers to. */
const bucketOf = (change, { of, only }) => {
    const expression = change.expressions?.["bucket"];
    const name = (0,raw_change/* readText */.yR)(change.after, ["bucket"]);
    if (name === undefined)
        return only(change, expression)?.change;
    return of(change, expression).find((referred) => (0,raw_change/* readText */.yR)(referred?.change.after, ["bucket"]) === name)?.change;
};

;// CONCATENATED MODULE: ./src/plan/documents/documents.ts















/** Every policy document that a resource carries, changed or not, in the order of the attributes; and what is as good. */
const documentsOf = (change, context, facts) => {
    const other = shutsNewBucket(change, context.references) ? [] : (0,access_without_document/* accessWithoutDocument */.UT)(change);
    if (other.length > 0)
        return other;
    const on = (name) => placed(name, change, documentsOn(name, change, context, facts));
    const documents = pair(on("before"), on("after")).map((document) => unlessLeft(change, document));
    const all = [...documents, ...(0,access_without_document/* accessInAttributes */.t)(change)];
    return policy_attributes/* limitingTypes */.Hz.includes(change.type) ? all.map((document) => ({ ...document, onlyLimits: true })) : all;
};
/** One that moves to another subject is removed from the one and added to the other. */
const pair = (before, after) => {
    const rest = new Map(before.map((document) => [keyOf(document), document]));
    const changes = after.map(({ state, ...document }) => {
        const previous = rest.get(keyOf({ state, ...document }));
        rest.delete(keyOf({ state, ...document }));
        return { ...document, before: previous?.state ?? raw_hidden/* absent */.Ge, after: state };
    });
    const gone = [...rest.values()].map(({ state, ...document }) => ({ ...document, before: state, after: raw_hidden/* absent */.Ge }));
    return [...changes, ...gone].filter((document) => document.before.state !== "absent" || document.after.state !== "absent");
};
/**
 * What a put of an API's description says stays in the API where Terraform destroys the put.
 * Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_rest_api_put
 */
const unlessLeft = (change, document) => change.type === "aws_api_gateway_rest_api_put" && document.after.state === "absent"
    ? { ...document, after: { state: "unknown", reason: "What was put into the API stays in it." } }
    : document;
/** The documents of a side as those of another thing than the other side's, where what they are about moves. */
const placed = (name, change, documents) => {
    const place = placeIfMoved(change, name);
    if (place === undefined)
        return documents;
    return documents.map((document) => {
        const { subject, state } = document;
        if ((0,plan_context/* isPrincipal */.HV)(subject.type))
            return document;
        if (place.state === "known")
            return { ...document, subject: { ...subject, label: `${subject.label} (${place.text})` } };
        return name === "before" || state.state === "absent" ? document : { ...document, state: place };
    });
};
/** The label of a name that is not known yet is an address, which cannot be a name. */
const keyOf = ({ attribute, subject }) => `${attribute} ${subject.label}`;
const documentsOn = (name, change, context, facts) => {
    const side = change[name];
    if (side === undefined)
        return [];
    if (change.type === "aws_lambda_permission")
        return [permissionOn(change, side, context)];
    if ((0,json/* ownMember */.nV)(exclusiveTypes, change.type))
        return sweptOn(change, side, context);
    const known = (0,json/* ownMember */.nV)(policy_attributes/* policyAttributes */.OD, change.type) ?? [];
    const documents = known.map(({ attribute, kind, subject, named }) => {
        const at = { name, change, side, path: [attribute], expression: change.expressions?.[attribute], kind };
        return {
            attribute,
            kind,
            subject: (0,plan_context/* subjectOf */.et)(context, change, side, subject, named),
            state: (0,raw_hidden/* unlessMoved */.oW)(change, named, documentAt(at, context)),
        };
    });
    if (change.type === "aws_iam_role")
        return [...documents, ...inlineDocuments(name, change, side, context, facts)];
    const handled = known.map(({ attribute }) => attribute);
    const all = [...documents, ...otherDocuments(name, change, side, handled, context)];
    return api_body/* typesWithBody */.wm.includes(change.type) ? withBody(all, change, side, context) : all;
};
/**
 * The documents of an API, its policy taken from its description where no argument of its own says it.
 * Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_rest_api#policy
 */
const withBody = (documents, change, side, context) => {
    const state = (0,api_body/* bodyState */.Yy)(change, side, context);
    const own = documents.find(({ attribute }) => attribute === "policy");
    if (own === undefined) {
        const subject = (0,plan_context/* subjectOf */.et)(context, change, side, "resource", "rest_api_id");
        return [...documents, { attribute: "body", kind: "resource", subject, state }];
    }
    const isOwn = state.state === "absent" || ((0,raw_change/* isConfigured */.jD)(change, "policy") && own.state.state !== "absent");
    return isOwn ? documents : documents.map((one) => (one === own ? { ...one, state } : one));
};
const inlineDocuments = (name, change, side, context, facts) => {
    const subject = (0,plan_context/* subjectOf */.et)(context, change, side, "role", "name");
    const isExplicit = change.expressions !== undefined && "inline_policy" in change.expressions;
    const documentIn = (attribute, state) => ({
        attribute,
        kind: "identity",
        subject,
        state: (0,raw_hidden/* unlessMoved */.oW)(change, "name", state),
    });
    const whole = (0,raw_change/* readValue */.wK)(side, ["inline_policy"]).state;
    if (isExplicit && whole === "unknown") {
        const reason = (0,document_state/* unknownReason */.$h)(change.expressions["inline_policy"]);
        return [documentIn("inline_policy", { state: "unknown", reason })];
    }
    const policies = inlinePoliciesOn(name, change, side, facts);
    if (whole === "sensitive" && policies.length > 0) {
        return [documentIn("inline_policy", (0,document_state/* sensitiveState */.OC)(change, ["inline_policy"]))];
    }
    return policies.map(({ index, name: policy, expression }) => {
        const key = policy === undefined ? index : JSON.stringify(policy);
        const path = ["inline_policy", index, "policy"];
        const state = stateOf({ name, change, side, path, expression, kind: "identity" }, context);
        return documentIn(`inline_policy[${key}].policy`, state);
    });
};
/**
 * In the place of whatever inline policies are removed for not being named, where it is sensitive which are. A resource
 * that goes removes nothing.
 */
const sweptOn = (change, side, context) => {
    const [type, attribute, manages] = (0,json/* ownMember */.nV)(exclusiveTypes, change.type) ?? [];
    if (type === undefined || attribute === undefined || manages !== "inline-policies")
        return [];
    if (change.after === undefined || !(0,raw_hidden/* isSensitive */.tV)(side, [attribute]))
        return [];
    const subject = (0,plan_context/* subjectOf */.et)(context, change, side, type, `${type}_name`);
    return [{ attribute, kind: "identity", subject, state: (0,document_state/* sensitiveState */.OC)(change, [attribute]) }];
};
/** Documents in attributes that no table names: of other providers, in blocks, in lists. */
const otherDocuments = (name, change, side, handled, context) => [...(0,found_documents/* findDocuments */.I)(side), ...(0,found_documents/* unknownDocuments */.Z)(change, side)]
    .filter(({ path }) => !handled.includes(String(path[0])))
    .map(({ path, kind }) => ({
    attribute: path
        .map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`))
        .join(""),
    kind,
    subject: { type: "resource", label: change.address },
    state: documentAt({ name, change, side, path, expression: undefined, kind }, context),
}));
const permissionOn = (change, side, { parse }) => {
    const permission = (0,lambda_permission/* lambdaPermission */.Bc)(side);
    const other = side === change.after ? (0,lambda_permission/* otherChangeOf */.mM)(change) : undefined;
    const name = (0,raw_change/* readText */.yR)(side, ["function_name"]);
    return {
        attribute: "statement",
        kind: "resource",
        subject: { type: "resource", label: name ?? change.address, ...(name === undefined ? {} : { name }) },
        state: other !== undefined
            ? { state: "unknown", reason: other }
            : "text" in permission
                ? (0,document_state/* parsed */.Yz)(permission.text, "resource", parse)
                : (0,document_state/* unreadable */.O$)(change, lambda_permission/* permissionAttributes */.PY, permission.reason),
    };
};
const documentAt = (place, context) => belongsToIt(place.change, String(place.path[0])) ? stateOf(place, context) : raw_hidden/* absent */.Ge;
const stateOf = ({ name, change, side, path, expression, kind }, { parse, rebuild }) => {
    const value = (0,raw_change/* readValue */.wK)(side, path);
    if (value.state === "known")
        return (0,document_state/* parsed */.Yz)(value.value, kind, parse);
    if (value.state === "sensitive")
        return (0,document_state/* sensitiveState */.OC)(change, path);
    if (value.state === "absent" || isReadBack(change, path))
        return raw_hidden/* absent */.Ge;
    const rebuilt = rebuild({ change, side: name, path, expression, kind });
    return rebuilt ?? { state: "unknown", reason: (0,document_state/* unknownReason */.$h)(expression) };
};
/**
 * What a provider only reads back (the policy of a bucket that aws_s3_bucket_policy sets) is no document of this
 * resource: where that other resource changes it, this one still shows the old text.
 */
const belongsToIt = (change, attribute) => (0,raw_change/* isConfigured */.jD)(change, attribute) || (0,attributes/* isChanged */.Hq)(change, attribute);
/** An unknown attribute that nobody sets is empty so far; an unknown part of a block stands in a block that is set. */
const isReadBack = (change, path) => path.length === 1 && !(0,raw_change/* isConfigured */.jD)(change, String(path[0]));

// EXTERNAL MODULE: ./src/plan/documents/access-attributes.ts
var access_attributes = __webpack_require__(58714);
;// CONCATENATED MODULE: ./src/plan/past-sign-in.ts





const ruleTypes = ["aws_alb_listener_rule", "aws_lb_listener_rule"];
const listenerTypes = ["aws_alb_listener", "aws_lb_listener"];
/**
 * Gives what stands in the place of a document where a listener or a rule of a load balancer is made that forwards without a
 * sign-in, a rule on a listener that has somebody sign in, or either in the place of another one that did: what it forwards may
 * have needed that before.
 */
const pastSignIn = (changes) => {
    const guarded = new Set(changes.flatMap((change) => (signsIn(change.before) ? (listenerOf(change) ?? []) : [])));
    return (change) => {
        const { type, before, after } = change;
        const isRule = ruleTypes.includes(type);
        if (!(isRule || listenerTypes.includes(type)) || !(0,attributes/* isMade */.sX)(change))
            return [];
        const [, what] = access_attributes/* reliedOn */.lR[type] ?? [];
        const [from, to] = [before, after].map(listenerOn);
        const comesToGuarded = isRule && to !== undefined && to !== from && guarded.has(to);
        const takesPlace = signsIn(before) && (0,access_without_document/* namesOf */.eZ)(change).some((name) => (0,attributes/* isChanged */.Hq)(change, name));
        const isPast = (comesToGuarded || takesPlace) && forwards(after) && !signsIn(after);
        return isPast && what !== undefined ? [(0,access_without_document/* inPlaceOfDocument */.Nm)(change, isRule ? "action" : "default_action", what)] : [];
    };
};
/** The listener that something is, or is a rule of. */
const listenerOf = ({ type, before }) => ruleTypes.includes(type) ? listenerOn(before) : (0,raw_change/* rawText */.iL)(before, ["arn"]);
const listenerOn = (side) => (0,raw_change/* rawText */.iL)(side, ["listener_arn"]);
const signsIn = (side) => actionTypes(side).some((type) => type.startsWith("authenticate-"));
/** Whether it lets somebody through, or may: of actions that are not known yet the plan shows no type. */
const forwards = (side) => {
    const types = actionTypes(side);
    return types.length === 0 || types.includes("forward");
};
/** Of the actions of a rule, or of a listener. */
const actionTypes = (side) => ["action", "default_action"].flatMap((attribute) => {
    const actions = side?.values[attribute];
    if (!(0,json/* isJsonArray */.Md)(actions))
        return [];
    return actions.flatMap((action) => {
        const type = (0,raw_change/* memberOf */.C5)(action, "type");
        return typeof type === "string" ? [type] : [];
    });
});

// EXTERNAL MODULE: ./src/plan/fingerprint/canonical.ts + 1 modules
var canonical = __webpack_require__(70805);
;// CONCATENATED MODULE: ./src/plan/principals/attached-policies.ts




/**
 * The managed policies that the plan manages, by the ARNs that are known; a deposed object is another than the present. One that
 * is yet to be made has no ARN in the plan, but is the one that an ARN of its account means which has its path and its name.
 */
const findPolicies = (changes) => {
    const policies = changes.filter(({ type }) => type === "aws_iam_policy");
    const known = new Map(policies.flatMap((change) => [change.before, change.after].flatMap((side) => {
        const arn = (0,raw_change/* readText */.yR)(side, ["arn"]);
        return arn === undefined ? [] : [[arn, (0,canonical/* identityOf */.cu)(change)]];
    })));
    const made = new Map(policies.flatMap((change) => madeAs(change).map((key) => [key, (0,canonical/* identityOf */.cu)(change)])));
    return (change, arn) => {
        const [, ending] = /^arn:[^:]+:iam::\d{12}:policy(\/.+)$/.exec(arn) ?? [];
        return known.get(arn) ?? (ending === undefined ? undefined : made.get(madeKey(change, ending)));
    };
};
/** A policy can be attached only in its own account. */
const madeKey = ({ account = "" }, ending) => `${account} ${ending}`;
const madeAs = (change) => {
    const { before, after } = change;
    const name = (0,raw_change/* readText */.yR)(after, ["name"]);
    const path = (0,raw_change/* readValue */.wK)(after, ["path"]).state === "absent" ? "/" : (0,raw_change/* readText */.yR)(after, ["path"]);
    const isMade = before === undefined && (0,raw_change/* readText */.yR)(after, ["arn"]) === undefined;
    return isMade && name !== undefined && path !== undefined ? [madeKey(change, `${path}${name}`)] : [];
};
/** The policy that an attribute names by its ARN, or refers to. */
const policyIn = (change, side, attribute, { context, findPolicy }) => {
    const arn = (0,raw_change/* readText */.yR)(side, [attribute]);
    if (arn !== undefined)
        return { state: "known", policies: [policyWith(arn, findPolicy(change, arn))] };
    if (!(0,raw_hidden/* isHidden */.dK)(side, [attribute]))
        return raw_hidden/* absent */.Ge;
    const policy = context.references.only(change, change.expressions?.[attribute]);
    const isIt = policy && isPolicy(policy) && (0,raw_hidden/* mayBe */.H)(side, [attribute], policy.change, "arn");
    return isIt
        ? { state: "known", policies: [{ address: policy.change.address }] }
        : (0,raw_hidden/* notKnown */.bh)(change, side, [attribute]);
};
/** The policies that a list names by their ARNs, or refers to. */
const policiesIn = (change, side, attribute, reading) => {
    if ((0,raw_hidden/* isHidden */.dK)(side, [attribute]))
        return (0,raw_hidden/* notKnown */.bh)(change, side, [attribute]);
    const items = itemsOf(change, side, attribute, "aws_iam_policy", "arn", reading);
    const policies = items.flatMap(({ text, referred }) => {
        if (text !== undefined)
            return [policyWith(text, reading.findPolicy(change, text))];
        return referred === undefined ? [] : [{ address: referred.change.address }];
    });
    if (policies.length < items.length)
        return (0,raw_hidden/* notKnown */.bh)(change, side, [attribute]);
    return policies.length === 0 ? raw_hidden/* absent */.Ge : { state: "known", policies };
};
/**
 * The items of a list of names or ARNs. Unknown ones are matched with the resources of the type that the list refers to
 * and that none of the known items is, when there are as many of them and any other reference may be of a known item; not
 * where one is sensitive, which may be anything.
 */
const itemsOf = (change, side, attribute, type, identity, { context }) => {
    const value = (0,raw_change/* readValue */.wK)(side, [attribute]);
    if (value.state !== "known" || !(0,json/* isJsonArray */.Md)(value.value))
        return [];
    const texts = value.value.map((_, index) => (0,raw_change/* readText */.yR)(side, [attribute, index]));
    const references = context.references.of(change, change.expressions?.[attribute]);
    const referred = references.filter((one) => one?.change.type === type && !texts.includes((0,raw_change/* readText */.yR)(one.change.after, [identity]) ?? ""));
    const unknown = texts.filter((text) => text === undefined).length;
    const others = references.filter((one) => !referred.includes(one));
    const areOfKnown = others.length <= texts.length - unknown && !others.some(isUnknownYet);
    const isMatch = unknown === referred.length && areOfKnown && !(0,raw_hidden/* isSensitive */.tV)(side, [attribute]);
    const matched = isMatch ? [...referred] : [];
    return texts.map((text) => {
        if (text !== undefined)
            return { text };
        const next = matched.shift();
        return next === undefined ? {} : { referred: next };
    });
};
/** Whom an item of a list of names stands for, if that is known. */
const itemSubject = (type, { text, referred }) => {
    const name = text ?? (0,raw_change/* readText */.yR)(referred?.change.after, ["name"]);
    if (name !== undefined)
        return { type, name, label: name };
    return referred && { type, label: referred.change.address };
};
/** Whether what something refers to is known only after apply, so that no known item is made of it. */
const isUnknownYet = (referred) => referred !== undefined && (0,raw_change/* readValue */.wK)(referred.change.after, referred.attribute.split(".")).state === "unknown";
const isPolicy = ({ change, attribute }) => change.type === "aws_iam_policy" && ["arn", "id", ""].includes(attribute);
const policyWith = (arn, address) => address === undefined ? { arn } : { arn, address };

;// CONCATENATED MODULE: ./src/plan/principals/attachments.ts





/** The managed policies and boundaries that a resource puts on principals, changed or not. */
const attachmentsOf = (change, reading) => {
    const before = new Map(attachmentsOn("before", change, reading).map((one) => [attachments_keyOf(one), one]));
    const after = new Map(attachmentsOn("after", change, reading).map((one) => [attachments_keyOf(one), one]));
    return [...new Map([...before, ...after])]
        .flatMap(([key, { attribute, use, subject, from }]) => {
        const [was, is] = [before.get(key), after.get(key)];
        const left = was && !is && isExclusive(change) ? notManagedElsewhere(was, change, reading) : undefined;
        const sides = left ? [{ before: left, after: left }] : (0,raw_hidden/* sidesOf */.Mm)(change, from, was?.state, is?.state);
        return sides.map((both) => ({ address: change.address, attribute, use, subject, ...both }));
    })
        .filter((attachment) => attachment.before.state !== "absent" || attachment.after.state !== "absent");
};
/** What an exclusive resource leaves in place that manages a principal no longer: it detaches nothing. */
const notManagedElsewhere = ({ subject, state }, change, { facts }) => {
    if (state.state !== "known")
        return state;
    const policies = state.policies.filter(({ arn = "" }) => !facts.isManagedElsewhere("after", change, "managed-policies", subject, arn));
    return policies.length === 0 ? raw_hidden/* absent */.Ge : { state: "known", policies };
};
const attachments_keyOf = ({ attribute, use, subject }) => `${use} ${attribute} ${subject.type} ${subject.label}`;
const attachmentsOn = (name, change, reading) => {
    const side = change[name];
    if (side === undefined)
        return [];
    /** What one attribute puts on the principal that another one names. */
    const put = (type, named, attribute, read) => ({
        attribute,
        use: "attachment",
        subject: (0,plan_context/* subjectOf */.et)(reading.context, change, side, type, named),
        state: (0,raw_hidden/* unlessMoved */.oW)(change, named, read(change, side, attribute, reading)),
        from: [named, attribute],
    });
    const boundary = (type) => ({
        ...put(type, "name", "permissions_boundary", policyIn),
        use: "boundary",
    });
    switch (change.type) {
        case "aws_iam_role": {
            const attached = put("role", "name", managedPolicyArns, policiesIn);
            return [boundary("role"), ...unlessReadBack(attached, name, change, side, reading)];
        }
        case "aws_iam_user":
            return [boundary("user")];
        case "aws_iam_policy_attachment":
            return plan_context/* principalTypes */.QC.flatMap((type) => oneForEach(change, side, type, reading));
    }
    const type = plan_context/* principalTypes */.QC.find((one) => change.type.startsWith(`aws_iam_${one}_policy_attachment`));
    if (type === undefined)
        return [];
    return [
        isExclusive(change)
            ? put(type, `${type}_name`, "policy_arns", policiesIn)
            : put(type, type, "policy_arn", policyIn),
    ];
};
const isExclusive = ({ type }) => type.endsWith("_exclusive");
const managedPolicyArns = "managed_policy_arns";
/**
 * The managed policies that a role has by `managed_policy_arns`. Where it does not set them, the provider reads back what other
 * resources, or nobody, attached.
 */
const unlessReadBack = (attached, name, change, side, reading) => {
    const isSet = change.expressions !== undefined && (0,raw_change/* isConfigured */.jD)(change, managedPolicyArns);
    if (isSet && !mayBeReadBack(change, managedPolicyArns))
        return [attached];
    const role = { type: "role", label: (0,raw_change/* rawText */.iL)(side, ["name"]) ?? "" };
    const stays = (arn) => {
        if (reading.facts.isManagedElsewhere(name, change, "managed-policies", role, arn))
            return false;
        return name === "before" || !reading.facts.isSweptAway(change, "managed-policies", role, arn);
    };
    if (!(0,raw_change/* rawTexts */.H8)(side, managedPolicyArns).some(stays))
        return [];
    if (attached.state.state !== "known")
        return [attached];
    const policies = attached.state.policies.filter(({ arn = "" }) => stays(arn));
    return [{ ...attached, state: { state: "known", policies } }];
};
/** aws_iam_policy_attachment names its principals in three lists. */
const oneForEach = (change, side, type, reading) => {
    const attribute = `${type}s`;
    const attached = { attribute, use: "attachment", from: [attribute, "policy_arn"] };
    const unknown = {
        ...attached,
        subject: { type, label: change.address },
        state: (0,raw_hidden/* notKnown */.bh)(change, side, [attribute]),
    };
    if ((0,raw_hidden/* isHidden */.dK)(side, [attribute]))
        return [unknown];
    const state = policyIn(change, side, "policy_arn", reading);
    return itemsOf(change, side, attribute, `aws_iam_${type}`, "name", reading).map((item) => {
        const subject = itemSubject(type, item) ?? { type, label: change.address };
        return subject.name === undefined && (0,raw_hidden/* isSensitive */.tV)(side, [attribute]) ? unknown : { ...attached, subject, state };
    });
};

// EXTERNAL MODULE: ./src/plan/principals/holders.ts
var holders = __webpack_require__(19836);
;// CONCATENATED MODULE: ./src/plan/principals/memberships.ts




/** Which users a resource puts in which groups, changed or not. */
const membershipsOf = (change, reading) => {
    const before = new Map(membershipsOn(change, change.before, reading).map((one) => [memberships_keyOf(one), one]));
    const after = new Map(membershipsOn(change, change.after, reading).map((one) => [memberships_keyOf(one), one]));
    return [...new Map([...before, ...after])].flatMap(([key, { user, group, from }]) => (0,raw_hidden/* sidesOf */.Mm)(change, from, before.get(key)?.state, after.get(key)?.state).map((sides) => ({
        address: change.address,
        user,
        group,
        ...sides,
    })));
};
const memberships_keyOf = ({ user, group }) => `${user.label} ${group.label}`;
const membershipsOn = (change, side, reading) => {
    const [one, many] = (0,json/* ownMember */.nV)(MEMBERSHIPS, change.type) ?? [];
    if (side === undefined || one === undefined || many === undefined)
        return [];
    const subject = (0,plan_context/* subjectOf */.et)(reading.context, change, side, one, one);
    return listed(change, side, many, reading).map(([other, state]) => ({
        ...(one === "user" ? { user: subject, group: other } : { user: other, group: subject }),
        state: (0,raw_hidden/* unlessMoved */.oW)(change, one, state),
        from: [one, `${many}s`],
    }));
};
/** The resources that say who is in which group: by what they name one, and by what several. */
const MEMBERSHIPS = {
    aws_iam_user_group_membership: ["user", "group"],
    aws_iam_group_membership: ["group", "user"],
};
/** Those that the list names; one that stands for all, or for one, where Terraform does not know which. */
const listed = (change, side, type, reading) => {
    const attribute = `${type}s`;
    const unknown = [
        { type, label: change.address },
        (0,raw_hidden/* notKnown */.bh)(change, side, [attribute]),
    ];
    if ((0,raw_hidden/* isHidden */.dK)(side, [attribute]))
        return [unknown];
    return itemsOf(change, side, attribute, `aws_iam_${type}`, "name", reading).map((item) => {
        const subject = itemSubject(type, item);
        return subject === undefined ? unknown : [subject, { state: "member" }];
    });
};

// EXTERNAL MODULE: ./src/plan/raw/workspaces.ts
var workspaces = __webpack_require__(22994);
;// CONCATENATED MODULE: ./src/plan/relied-elsewhere.ts








/**
 * Gives what stands in the place of a document where something that others rely on is removed. Where another resource makes
 * one of the same name (a rename in Terraform without `moved`), that is a change of it; where none does, roles that trusted it
 * trust nobody any more.
 */
const reliedOnElsewhere = (changes) => {
    const moving = changes.filter((change) => Object.hasOwn(access_attributes/* reliedOn */.lR, change.type) && (0,attributes/* isActedOn */.Tc)(change));
    const gone = (0,grouped/* grouped */.z)(moving.filter(goes), (change) => relied_elsewhere_keyOf(change, change.before));
    const made = (0,grouped/* grouped */.z)(moving.filter(isMade), (change) => relied_elsewhere_keyOf(change, change.after));
    const twinIn = (of, change, side) => (of.get(relied_elsewhere_keyOf(change, side)) ?? []).find((other) => other !== change && mayBeInOnePlace(change, other));
    return (change) => {
        if (!moving.includes(change))
            return [];
        const before = isMade(change) ? twinIn(gone, change, change.after)?.before : undefined;
        const isGone = goes(change) && twinIn(made, change, change.before) === undefined;
        const trust = isGone ? (0,json/* ownMember */.nV)(access_attributes/* trusted */.IZ, change.type) : undefined;
        return [
            ...(before === undefined ? [] : (0,access_without_document/* reliedOnIn */.C)({ ...change, before })),
            ...(trust === undefined ? [] : [(0,access_without_document/* inPlaceOfDocument */.Nm)(withoutAfter(change), ...trust)]),
        ];
    };
};
const withoutAfter = ({ after: _after, ...rest }) => rest;
const isRenamed = (change) => change.action === "replace" && relied_elsewhere_keyOf(change, change.before) !== relied_elsewhere_keyOf(change, change.after);
/** Whether what has its name before is not there after it. What a replacement only forgets stays. */
const goes = (change) => change.action === "destroy" || (isRenamed(change) && change.replaceOrder !== "create-and-forget");
const isMade = (change) => change.action === "create" || isRenamed(change);
/** IAM and Databricks take a name in upper and in lower case for the same one; a URL stands with `https://` or without. */
const relied_elsewhere_keyOf = (change, side) => {
    const names = (0,access_without_document/* namesOf */.eZ)(change).map((name) => (0,raw_change/* rawText */.iL)(side, [name])
        ?.toLowerCase()
        .replace(/^https:\/\//, ""));
    // One that is not known is nobody else's.
    return names.includes(undefined)
        ? `${change.address} ${side === change.before}`
        : `${change.type} ${names.join(" ")}`;
};
const mayBeInOnePlace = (one, other) => (one.account === other.account || [one.account, other.account].includes(accounts/* unknownAccount */.Ij)) &&
    (0,workspaces/* mayBeOneWorkspace */.MC)(one.workspace, other.workspace);

;// CONCATENATED MODULE: ./src/plan/build-plan.ts












/** Makes the Plan's changes, attachments, memberships and so on of the raw changes of managed resources. */
const buildPlan = (raw, followable, rebuild, names) => {
    const changes = raw.toSorted(byAddress);
    const { references, followed } = noting(followable);
    const context = { references, rebuild, parse: (0,plan_context/* createParser */.Cp)() };
    const facts = readRoleFacts(changes, context);
    const findPolicy = findPolicies(changes);
    const elsewhere = reliedOnElsewhere(changes);
    const unguarded = pastSignIn(changes);
    const built = {
        changes: changes.map((change) => {
            const documents = withLeft(change, [
                ...documentsOf(change, context, facts),
                ...elsewhere(change),
                ...unguarded(change),
            ]);
            return resourceChange(change, documents.map(inAccount(change)));
        }),
        attachments: changes.flatMap((change) => withLeft(change, attachmentsOf(change, { context, facts, findPolicy })).map(inAccount(change))),
        memberships: changes.flatMap((change) => withLeft(change, membershipsOf(change, { context, findPolicy })).map((membership) => ({
            ...membership,
            user: (0,accounts/* subjectIn */.iw)(change, membership.user),
            group: (0,accounts/* subjectIn */.iw)(change, membership.group),
        }))),
        holders: changes.flatMap((change) => (0,holders/* holdersOf */.p)(change, { references, names }).map((holder) => ({
            ...holder,
            ...(change.workspace !== undefined && { workspace: change.workspace }),
        }))),
        exclusives: facts.exclusives,
    };
    return { ...built, ...(followed.size > 0 && { followed: [...followed].sort() }) };
};
/** The same references, and the addresses of the changes of which one was followed so far. */
const noting = (references) => {
    const followed = new Set();
    const noted = (find) => (change, ...rest) => {
        const referred = find(change, ...rest);
        if (referred !== undefined)
            followed.add(change.address);
        return referred;
    };
    const { only, ofModule } = references;
    return { references: { ...references, only: noted(only), ofModule: noted(ofModule) }, followed };
};
/** A principal is in the account of what hangs on it. */
const inAccount = (change) => (item) => ({
    ...item,
    subject: (0,accounts/* subjectIn */.iw)(change, item.subject),
});
/**
 * What a replacement that only forgets the old object (OpenTofu's `destroy = false`) leaves in place, which the plan does
 * not show after it: whatever the old object says may hold still.
 */
const withLeft = ({ replaceOrder, address }, items) => {
    if (replaceOrder !== "create-and-forget")
        return items;
    const reason = `The old object of ${address} is forgotten and not destroyed, so what it says may hold still.`;
    return items.map((item) => (item.before.state === "absent" ? item : (0,raw_hidden/* unknownAfter */.dM)(item, reason)));
};
/** By code units, not by a locale: the order must be the same on every machine. */
const byAddress = (one, other) => {
    const [a, b] = [`${one.address} ${one.deposed ?? ""}`, `${other.address} ${other.deposed ?? ""}`];
    return a < b ? -1 : a > b ? 1 : 0;
};
const resourceChange = (change, documents) => {
    const { module: _module, workspace: _workspace, replacedBy: _replacedBy, before: _before, after: _after, expressions: _expressions, isOfNull: _isOfNull, ...rest } = change;
    return { ...rest, ...(0,attributes/* attributesOf */.Td)(change), documents };
};


/***/ }),

/***/ 67588:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ createParser),
/* harmony export */   HV: () => (/* binding */ isPrincipal),
/* harmony export */   QC: () => (/* binding */ principalTypes),
/* harmony export */   cN: () => (/* binding */ principalTypeOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   t6: () => (/* binding */ isNobodyKnown)
/* harmony export */ });
/* harmony import */ var _iam_language_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14318);
/* harmony import */ var _fingerprint_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70805);
/* harmony import */ var _raw_hidden_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5188);
/* harmony import */ var _raw_raw_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10545);




/** A parser that reads each text once: the documents of a resource that does not change stand in a plan twice. */
const createParser = () => {
    const parsed = new Map();
    return (text, kind) => {
        const key = `${kind} ${text}`;
        const found = parsed.get(key) ?? (0,_iam_language_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .O)(text, kind);
        parsed.set(key, found);
        return found;
    };
};
/** The attributes of the AWS provider's IAM resources whose value is the name. */
const nameAttributes = ["name", "id", ""];
/** The attributes by which other resources are called; any other, as the bucket that one logs to, may be another's. */
const ownAttributes = [...nameAttributes, "arn", "url", "key_id", "domain", "email"];
/** Whom IAM gives policies to. */
const principalTypes = ["role", "user", "group"];
/** What a resource of this type is, where it is a principal itself and not something that hangs on one. */
const principalTypeOf = (resourceType) => principalTypes.find((type) => resourceType === `aws_iam_${type}`);
/** Whether a document is about somebody, and not a managed policy's, which anybody may have, or a resource's. */
const isPrincipal = (type) => principalTypes.some((one) => one === type);
/**
 * What an attribute says a document or attachment is about: by name where it is known, or known of the resource that
 * the attribute refers to (`role = aws_iam_role.deploy.id`); else by that resource's address. A principal whose name is
 * made of something else, such as a random suffix, is called by the address of `change`: two names may have it in them.
 */
const subjectOf = ({ references }, change, side, type, attribute) => {
    const name = (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(side, [attribute]);
    if (name !== undefined)
        return { type, name, label: name };
    const own = { type, label: (0,_fingerprint_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .identityOf */ .cu)(change) };
    const expression = change.expressions?.[attribute];
    const referred = references.only(change, expression) ??
        (isPrincipal(type) ? references.ofModule(change, expression, `aws_iam_${type}`, nameAttributes) : undefined);
    if (referred === undefined)
        return own;
    const isName = referred.change.type === `aws_iam_${type}` && nameAttributes.includes(referred.attribute);
    if (!isName && (isPrincipal(type) || ![...ownAttributes, attribute].includes(referred.attribute)))
        return own;
    if (!isName)
        return { type, label: referred.change.address };
    if (!(0,_raw_hidden_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBe */ .H)(side, [attribute], referred.change, "name"))
        return own;
    const itsName = (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(referred.change.after, ["name"]);
    return itsName === undefined ? { type, label: referred.change.address } : { type, name: itsName, label: itsName };
};
/** Whether nothing in the plan tells who or what a subject is, so that the resource's own address stands for it. */
const isNobodyKnown = (address, { name, label }) => name === undefined && label === address;


/***/ }),

/***/ 58714:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ onlyValues),
/* harmony export */   IZ: () => (/* binding */ trusted),
/* harmony export */   LJ: () => (/* binding */ usesQuickSight),
/* harmony export */   R0: () => (/* binding */ identifiedBy),
/* harmony export */   U_: () => (/* binding */ accessAttributes),
/* harmony export */   V: () => (/* binding */ usesCache),
/* harmony export */   ky: () => (/* binding */ administersForAll),
/* harmony export */   lR: () => (/* binding */ reliedOn),
/* harmony export */   qv: () => (/* binding */ callsApi),
/* harmony export */   uM: () => (/* binding */ countsWhere),
/* harmony export */   xb: () => (/* binding */ usesVpn)
/* harmony export */ });
/** In words that access-types.ts has too: there whole types are this. */
const usesQuickSight = "what somebody may use of QuickSight";
/** The same. */
const usesCache = "what somebody may do with a cache";
/** The same. */
const administersForAll = "an account that administers a service for the organization";
/** The same. */
const usesVpn = "who may reach a network by a VPN";
const publicOrPrivate = "an access control list, or what keeps it from being public";
const listOfWritten = "an access control list, for the objects that it writes";
const sharedWith = "with which accounts something is shared";
const ownedBy = "who owns something of a catalog, and so gives and takes what others may use of it";
const entitlements = ["allow_cluster_create", "allow_instance_pool_create"];
const organizationsPolicies = "which policies of the organization hold";
const actsInWorkspace = "whether somebody may act in a workspace";
const usesConnect = "what somebody may do in Connect";
const reachesApplication = "who may reach an application";
/** What says who may call an API. */
const callsApi = "how somebody proves who he is to call an API, and whether he must";
const callsCluster = "how somebody proves who he is to use a cluster, and whether he must";
const policiesOpen = "whether policies may open a database";
const queriesAs = "with whose access queries run, for whoever sees what they say";
const usesKey = "whether anybody may use a key";
const reachesFiles = "which files somebody reaches, and as whom";
const usesEndpoints = "who may use an endpoint service";
const worksInTeam = "who may work in a team, and from where";
const usesChannel = "whose role somebody in a channel acts with";
const usesDomain = "who may use a domain, and who administers it";
const whatPoliciesHold = "which policies hold, and for whom";
const listener = (actions, ...others) => [
    [`${actions}.authenticate_cognito`, `${actions}.authenticate_oidc`, `${actions}.type`, ...others],
    "who has to sign in before a load balancer lets him through, and where",
];
const userPoolClient = [
    [
        "allowed_oauth_flows",
        "allowed_oauth_flows_user_pool_client",
        "allowed_oauth_scopes",
        "callback_urls",
        "explicit_auth_flows",
        "supported_identity_providers",
        "write_attributes",
    ],
    "how somebody signs in to a user pool, and where his tokens go",
];
/**
 * What gives, shares or keeps back access without a policy document, of resources that are about more than access: `a.b` for
 * an attribute in blocks, of whatever number. Names of hashicorp/awscc's too.
 */
const accessAttributes = {
    aws_auditmanager_account_registration: [["delegated_admin_account"], administersForAll],
    aws_codebuild_project: [["project_visibility"], "whether everybody may read what builds say and make"],
    aws_codebuild_webhook: [["filter_group", "pull_request_build_policy"], "whose code a build runs, with its role"],
    aws_connect_security_profile: [["permissions"], usesConnect],
    aws_connect_user: [["security_profile_ids"], usesConnect],
    aws_db_cluster_snapshot: [["shared_accounts"], sharedWith],
    aws_db_snapshot: [["shared_accounts"], sharedWith],
    aws_db_snapshot_copy: [["shared_accounts"], sharedWith],
    aws_dlm_lifecycle_policy: [["policy_details.schedule.share_rule"], sharedWith],
    aws_dms_s3_endpoint: [["canned_acl_for_objects"], listOfWritten],
    aws_elasticache_user: [["access_string", "authentication_mode.type", "no_password_required"], usesCache],
    aws_elasticache_user_group: [["user_ids"], usesCache],
    aws_elastictranscoder_pipeline: [["content_config_permissions", "thumbnail_config_permissions"], publicOrPrivate],
    aws_glue_catalog_database: [["create_table_default_permission"], "what somebody may use of tables that are made"],
    aws_iam_account_password_policy: [["allow_users_to_change_password"], "whether users may change their passwords"],
    aws_imagebuilder_distribution_configuration: [
        ["distribution.ami_distribution_configuration.launch_permission"],
        sharedWith,
    ],
    aws_iot_topic_rule: [["error_action.s3.canned_acl", "s3.canned_acl"], listOfWritten],
    aws_lambda_function_url: [["authorization_type"], "who may call the function by its address"],
    aws_memorydb_acl: [["user_names"], usesCache],
    aws_memorydb_user: [["access_string", "authentication_mode.type"], usesCache],
    aws_organizations_policy: [["content"], "what the accounts of an organization may do or share"],
    aws_quicksight_account_subscription: [
        ["admin_group", "admin_pro_group", "author_group", "author_pro_group", "reader_group", "reader_pro_group"],
        usesQuickSight,
    ],
    aws_quicksight_analysis: [["permissions"], usesQuickSight],
    aws_quicksight_dashboard: [["permissions"], usesQuickSight],
    aws_quicksight_data_set: [["permissions"], usesQuickSight],
    aws_quicksight_data_source: [["permission"], usesQuickSight],
    aws_quicksight_folder: [["permissions"], usesQuickSight],
    aws_quicksight_template: [["permissions"], usesQuickSight],
    aws_quicksight_theme: [["permissions"], usesQuickSight],
    aws_rds_cluster_snapshot_copy: [["shared_accounts"], sharedWith],
    aws_rolesanywhere_profile: [
        ["accept_role_session_name", "enabled", "managed_policy_arns", "role_arns"],
        "which roles certificates give, and what limits them",
    ],
    aws_s3_access_point: [["public_access_block_configuration"], publicOrPrivate],
    aws_s3_bucket: [["acl", "grant"], publicOrPrivate],
    aws_s3_bucket_logging: [["target_grant"], publicOrPrivate],
    aws_s3_bucket_object: [["acl"], publicOrPrivate],
    aws_s3_object: [["acl"], publicOrPrivate],
    aws_s3_object_copy: [["acl", "grant"], publicOrPrivate],
    aws_ssm_document: [["permissions"], sharedWith],
    aws_storagegateway_nfs_file_share: [["object_acl"], listOfWritten],
    aws_storagegateway_smb_file_share: [["object_acl"], listOfWritten],
    aws_verifiedaccess_endpoint: [["policy_document"], reachesApplication],
    aws_verifiedaccess_group: [["policy_document"], reachesApplication],
    aws_vpc_endpoint_service: [["allowed_principals"], usesEndpoints],
    awscc_eks_access_entry: [["access_policies", "principal_arn"], "access to a cluster of EKS"],
    awscc_iam_group: [["managed_policy_arns"], whatPoliciesHold],
    awscc_iam_managed_policy: [["groups", "roles", "users"], whatPoliciesHold],
    awscc_iam_role: [["managed_policy_arns", "permissions_boundary"], whatPoliciesHold],
    awscc_iam_user: [["groups", "login_profile", "managed_policy_arns", "permissions_boundary"], whatPoliciesHold],
    awscc_iam_user_to_group_addition: [["group_name", "users"], "who is in a group"],
    awscc_lakeformation_principal_permissions: [["permissions"], "permissions of Lake Formation"],
    awscc_lambda_url: [["auth_type"], "who may call the function by its address"],
    awscc_lambda_permission: [["action", "principal"], "who may call a function"],
    awscc_organizations_policy: [["target_ids"], organizationsPolicies],
    awscc_ram_resource_share: [["principals", "resource_arns"], "what is shared with whom"],
    awscc_rolesanywhere_profile: [
        ["enabled", "managed_policy_arns", "role_arns"],
        "which roles certificates give, and what limits them",
    ],
    awscc_s3_bucket: [["access_control", "public_access_block_configuration"], publicOrPrivate],
    awscc_sso_assignment: [["principal_id"], "a permission set for somebody in an account"],
    awscc_sso_permission_set: [
        ["customer_managed_policy_references", "managed_policies", "permissions_boundary"],
        whatPoliciesHold,
    ],
    databricks_app: [
        ["resources", "user_api_scopes"],
        "what an app may use, and what it may do in the names of its users",
    ],
    databricks_group: [entitlements, "who may make clusters"],
    databricks_secret_scope: [["initial_manage_principal"], "who may read the secrets of a scope"],
    databricks_service_principal: [entitlements, "who may make clusters"],
    databricks_user: [entitlements, "who may make clusters"],
};
/**
 * The same for what others rely on that no plan shows: who runs with an instance profile, which roles trust a provider.
 * Only where it is there on both sides, for what is made has nobody yet.
 */
const reliedOn = {
    aws_alb_listener: listener("default_action", "mutual_authentication"),
    aws_alb_listener_rule: listener("action"),
    aws_amplify_app: [["enable_basic_auth"], reachesApplication],
    aws_amplify_branch: [["enable_basic_auth"], reachesApplication],
    aws_api_gateway_authorizer: [
        ["authorizer_uri", "identity_source", "identity_validation_expression", "provider_arns", "type"],
        callsApi,
    ],
    aws_api_gateway_domain_name: [["mutual_tls_authentication"], callsApi],
    aws_api_gateway_method: [["api_key_required", "authorization", "authorization_scopes", "authorizer_id"], callsApi],
    aws_apigatewayv2_authorizer: [
        ["authorizer_type", "authorizer_uri", "identity_sources", "jwt_configuration"],
        callsApi,
    ],
    aws_apigatewayv2_domain_name: [["mutual_tls_authentication"], callsApi],
    aws_apigatewayv2_route: [
        ["api_key_required", "authorization_scopes", "authorization_type", "authorizer_id"],
        callsApi,
    ],
    aws_appsync_api: [
        [
            "event_config.auth_provider",
            "event_config.connection_auth_mode",
            "event_config.default_publish_auth_mode",
            "event_config.default_subscribe_auth_mode",
        ],
        callsApi,
    ],
    aws_appsync_channel_namespace: [["publish_auth_mode", "subscribe_auth_mode"], callsApi],
    aws_appsync_graphql_api: [
        [
            "additional_authentication_provider",
            "authentication_type",
            "lambda_authorizer_config",
            "openid_connect_config",
            "user_pool_config",
        ],
        callsApi,
    ],
    aws_bedrockagentcore_agent_runtime: [["authorizer_configuration"], callsApi],
    aws_bedrockagentcore_gateway: [["authorizer_configuration", "authorizer_type"], callsApi],
    aws_chatbot_slack_channel_configuration: [["user_authorization_required"], usesChannel],
    aws_chatbot_teams_channel_configuration: [["user_authorization_required"], usesChannel],
    aws_cloudfront_distribution: [
        [
            "default_cache_behavior.trusted_key_groups",
            "default_cache_behavior.trusted_signers",
            "ordered_cache_behavior.trusted_key_groups",
            "ordered_cache_behavior.trusted_signers",
        ],
        "whose signed addresses and cookies are accepted, and whether any are needed",
    ],
    aws_cloudfront_key_group: [["items"], "whose signed addresses and cookies are accepted"],
    aws_codepipeline_webhook: [["authentication", "authentication_configuration"], "whose calls start a pipeline"],
    aws_cognito_identity_pool: [
        [
            "allow_classic_flow",
            "allow_unauthenticated_identities",
            "cognito_identity_providers",
            "openid_connect_provider_arns",
            "saml_provider_arns",
            "supported_login_providers",
        ],
        "who gets the roles that an identity pool hands out",
    ],
    aws_cognito_managed_user_pool_client: userPoolClient,
    aws_cognito_user_pool: [
        ["admin_create_user_config.allow_admin_create_user_only", "mfa_configuration"],
        "whether anybody may make himself a user, and how a user proves who he is",
    ],
    aws_cognito_user_pool_client: userPoolClient,
    aws_db_instance: [["iam_database_authentication_enabled"], policiesOpen],
    aws_db_proxy: [["auth.iam_auth"], policiesOpen],
    aws_ec2_client_vpn_endpoint: [["authentication_options", "client_connect_options"], usesVpn],
    aws_eks_cluster: [["access_config"], "what says who may use a cluster of EKS"],
    aws_elasticache_replication_group: [["user_group_ids"], usesCache],
    aws_elasticache_serverless_cache: [["user_group_id"], usesCache],
    aws_elasticsearch_domain: [["advanced_security_options", "cognito_options"], usesDomain],
    aws_emr_cluster: [["visible_to_all_users"], "whether everybody may use a cluster whose policies let him use any"],
    aws_grafana_workspace: [["authentication_providers"], "how somebody signs in to a workspace of Grafana"],
    aws_iam_instance_profile: [["role"], "the role of whoever uses the instance profile"],
    aws_iam_openid_connect_provider: [
        ["client_id_list", "thumbprint_list"],
        "whose tokens the roles accept that trust it",
    ],
    aws_iam_saml_provider: [["saml_metadata_document"], "whose assertions the roles accept that trust it"],
    aws_iot_certificate: [["active"], "whether whoever has a certificate may act with it"],
    aws_iot_domain_configuration: [["authentication_type", "authorizer_config"], "how a device proves who it is"],
    aws_kendra_index: [
        ["user_context_policy", "user_token_configurations"],
        "whose tokens are accepted, and whether they count",
    ],
    aws_kms_alias: [
        ["target_key_id"],
        "which key is used by that name, and by whom where policies tell keys by their names",
    ],
    aws_kms_external_key: [["enabled"], usesKey],
    aws_kms_key: [["is_enabled"], usesKey],
    aws_kms_replica_external_key: [["enabled"], usesKey],
    aws_kms_replica_key: [["enabled"], usesKey],
    aws_lb_listener: listener("default_action", "mutual_authentication"),
    aws_lb_listener_rule: listener("action"),
    aws_lb_trust_store: [
        ["ca_certificates_bundle_s3_bucket", "ca_certificates_bundle_s3_key", "ca_certificates_bundle_s3_object_version"],
        "whose certificates a load balancer accepts",
    ],
    aws_memorydb_cluster: [["acl_name"], usesCache],
    aws_mq_broker: [["authentication_strategy", "user.groups", "user.username"], "who uses a broker"],
    aws_msk_cluster: [["client_authentication"], callsCluster],
    aws_neptune_cluster: [["iam_database_authentication_enabled"], callsCluster],
    aws_opensearch_domain: [["advanced_security_options", "cognito_options", "identity_center_options"], usesDomain],
    aws_organizations_account: [["parent_id"], organizationsPolicies],
    aws_organizations_organization: [
        ["aws_service_access_principals", "enabled_policy_types", "feature_set"],
        organizationsPolicies,
    ],
    aws_organizations_organizational_unit: [["parent_id"], organizationsPolicies],
    aws_ram_resource_share: [["allow_external_principals", "permission_arns"], "what is shared with whom"],
    aws_rds_cluster: [["enable_http_endpoint", "iam_database_authentication_enabled"], policiesOpen],
    aws_s3_access_point: [["vpc_configuration"], "from where an access point may be used"],
    aws_s3control_access_grants_instance: [["identity_center_arn"], "whose users access grants of S3 know"],
    aws_s3control_multi_region_access_point: [
        ["details.public_access_block", "details.region"],
        "what may be reached through an access point, and what keeps it from being public",
    ],
    aws_s3control_object_lambda_access_point: [
        ["configuration.supporting_access_point"],
        "what may be reached through an access point",
    ],
    aws_sagemaker_domain: [["auth_mode", "domain_settings.execution_role_identity_config"], usesDomain],
    aws_sagemaker_space: [
        ["ownership_settings", "space_sharing_settings"],
        "who may use a space, with the role that it runs with",
    ],
    aws_sagemaker_user_profile: [
        ["single_sign_on_user_identifier", "single_sign_on_user_value"],
        "who signs in as a user profile, with the role that it runs with",
    ],
    aws_sagemaker_workforce: [["cognito_config", "oidc_config", "source_ip_config"], worksInTeam],
    aws_sagemaker_workteam: [["member_definition", "worker_access_configuration"], worksInTeam],
    aws_storagegateway_smb_file_share: [
        ["admin_user_list", "authentication", "invalid_user_list", "valid_user_list"],
        "who may use a file share",
    ],
    aws_transfer_access: [
        ["home_directory", "home_directory_mappings", "home_directory_type", "posix_profile"],
        reachesFiles,
    ],
    aws_transfer_server: [
        ["directory_id", "function", "identity_provider_type", "sftp_authentication_methods", "url"],
        "who may sign in to a server, and how",
    ],
    aws_transfer_user: [
        ["home_directory", "home_directory_mappings", "home_directory_type", "posix_profile"],
        reachesFiles,
    ],
    aws_transfer_web_app: [["identity_provider_details"], "who may use a web app"],
    aws_verifiedaccess_trust_provider: [
        ["native_application_oidc_options.issuer", "oidc_options.issuer"],
        "whose tokens are accepted",
    ],
    aws_vpc_endpoint_service: [["acceptance_required"], usesEndpoints],
    aws_vpclattice_service: [["auth_type"], callsApi],
    aws_vpclattice_service_network: [["auth_type"], callsApi],
    aws_workspaces_directory: [["saml_properties"], "whose assertions a directory accepts"],
    aws_workspacesweb_portal: [["authentication_type"], "how somebody proves who he is to use a portal"],
    awscc_iam_instance_profile: [["roles"], "the role of whoever uses the instance profile"],
    awscc_iam_oidc_provider: [["client_id_list", "thumbprint_list"], "whose tokens the roles accept that trust it"],
    awscc_iam_saml_provider: [["saml_metadata_document"], "whose assertions the roles accept that trust it"],
    databricks_alert_v2: [["run_as", "run_as_user_name"], queriesAs],
    databricks_catalog: [["owner"], ownedBy],
    databricks_connection: [["owner"], ownedBy],
    databricks_cluster: [["ssh_public_keys"], "whose keys open the machines of a cluster, with the role that they have"],
    databricks_dashboard: [["embed_credentials"], queriesAs],
    databricks_instance_profile: [
        ["is_meta_instance_profile"],
        "whether users of a workspace choose among the roles that they get from elsewhere",
    ],
    databricks_job: [["run_as"], "as whom a job runs"],
    databricks_metastore: [["delta_sharing_scope", "owner"], ownedBy],
    databricks_mws_workspaces: [
        ["credentials_id", "private_access_settings_id"],
        "the role that a workspace acts as, and from where it may be reached",
    ],
    databricks_mws_private_access_settings: [
        ["allowed_vpc_endpoint_ids", "private_access_level", "public_access_enabled"],
        "from where a workspace may be reached",
    ],
    databricks_pipeline: [["run_as"], "as whom a pipeline runs"],
    databricks_query: [["run_as_mode"], queriesAs],
    databricks_registered_model: [["owner"], ownedBy],
    databricks_schema: [["owner"], ownedBy],
    databricks_service_principal: [["active"], actsInWorkspace],
    databricks_sql_dashboard: [["run_as_role"], queriesAs],
    databricks_sql_global_config: [["security_policy"], "whether what somebody may use of tables counts in a warehouse"],
    databricks_sql_query: [["run_as_role"], queriesAs],
    databricks_sql_table: [["owner"], ownedBy],
    databricks_user: [["active"], actsInWorkspace],
    databricks_volume: [["owner"], ownedBy],
};
/** Of those that say something else too, the values that are about access. */
const onlyValues = {
    "action.type": /^authenticate-/,
    "default_action.type": /^authenticate-/,
};
/** Where what the others of a row say counts: it is looked at as long as they say anything. */
const countsWhere = {
    aws_alb_listener_rule: ["condition", "priority"],
    aws_cloudfront_distribution: ["ordered_cache_behavior.path_pattern"],
    aws_lb_listener_rule: ["condition", "priority"],
};
/** What tells those from all others of their type by which something else knows them, but for those of a `name`. */
const identifiedBy = {
    aws_alb_listener: ["load_balancer_arn", "port"],
    aws_alb_listener_rule: ["listener_arn", "priority"],
    aws_amplify_branch: ["app_id", "branch_name"],
    aws_api_gateway_authorizer: ["rest_api_id", "name"],
    aws_api_gateway_domain_name: ["domain_name"],
    aws_apigatewayv2_authorizer: ["api_id", "name"],
    aws_apigatewayv2_domain_name: ["domain_name"],
    aws_appsync_channel_namespace: ["api_id", "name"],
    aws_bedrockagentcore_agent_runtime: ["agent_runtime_name"],
    aws_chatbot_slack_channel_configuration: ["configuration_name"],
    aws_chatbot_teams_channel_configuration: ["configuration_name"],
    aws_api_gateway_method: ["rest_api_id", "resource_id", "http_method"],
    aws_apigatewayv2_route: ["api_id", "route_key"],
    aws_cognito_user_pool_client: ["user_pool_id", "name"],
    aws_db_instance: ["identifier"],
    aws_elasticache_replication_group: ["replication_group_id"],
    aws_elasticsearch_domain: ["domain_name"],
    aws_iam_openid_connect_provider: ["url"],
    aws_kms_external_key: ["id"],
    aws_kms_key: ["key_id"],
    aws_kms_replica_external_key: ["key_id"],
    aws_kms_replica_key: ["key_id"],
    aws_lb_listener: ["load_balancer_arn", "port"],
    aws_lb_listener_rule: ["listener_arn", "priority"],
    aws_mq_broker: ["broker_name"],
    aws_msk_cluster: ["cluster_name"],
    aws_neptune_cluster: ["cluster_identifier"],
    aws_opensearch_domain: ["domain_name"],
    aws_rds_cluster: ["cluster_identifier"],
    aws_sagemaker_domain: ["domain_name"],
    aws_sagemaker_space: ["domain_id", "space_name"],
    aws_sagemaker_user_profile: ["domain_id", "user_profile_name"],
    aws_sagemaker_workforce: ["workforce_name"],
    aws_sagemaker_workteam: ["workteam_name"],
    aws_transfer_access: ["server_id", "external_id"],
    aws_transfer_server: ["id"],
    aws_transfer_user: ["server_id", "user_name"],
    aws_transfer_web_app: ["web_app_id"],
    aws_vpc_endpoint_service: ["service_name"],
    aws_workspaces_directory: ["directory_id"],
    aws_workspacesweb_portal: ["portal_arn"],
    awscc_iam_instance_profile: ["instance_profile_name"],
    awscc_iam_oidc_provider: ["url"],
    databricks_alert_v2: ["display_name"],
    databricks_cluster: ["cluster_name"],
    databricks_dashboard: ["display_name"],
    databricks_instance_profile: ["instance_profile_arn"],
    databricks_mws_private_access_settings: ["private_access_settings_name"],
    databricks_query: ["display_name"],
    databricks_registered_model: ["catalog_name", "schema_name", "name"],
    databricks_schema: ["catalog_name", "name"],
    databricks_service_principal: ["application_id"],
    databricks_sql_table: ["catalog_name", "schema_name", "name"],
    databricks_user: ["user_name"],
    databricks_volume: ["catalog_name", "schema_name", "name"],
};
/** Whom roles trust by its name: nobody comes through it any more once it goes. No plan shows all of those roles. */
const trusted = {
    aws_iam_openid_connect_provider: ["url", "whose tokens the roles accept that trust it, and no longer do"],
    aws_iam_saml_provider: ["name", "whose assertions the roles accept that trust it, and no longer do"],
    awscc_iam_oidc_provider: ["url", "whose tokens the roles accept that trust it, and no longer do"],
    awscc_iam_saml_provider: ["name", "whose assertions the roles accept that trust it, and no longer do"],
};


/***/ }),

/***/ 90438:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ onlyWhere),
/* harmony export */   VP: () => (/* binding */ inAws),
/* harmony export */   qd: () => (/* binding */ accessTypeOf),
/* harmony export */   yy: () => (/* binding */ isListed)
/* harmony export */ });
/* unused harmony export accessTypes */
/* harmony import */ var _common_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29927);
/* harmony import */ var _access_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58714);


const signsInToCluster = "a password with which somebody signs in to a cluster";
const callsApiBy = "a key with which somebody calls an API";
const administersHere = "an account that administers a service in this one";
const filesAsOneUser = "an access point, through which files are reached as one user";
const actsForDatabase = "a role that a database acts as, for whoever may have statements run by it";
/**
 * Resource types that give, share or keep back access without a policy document, each with the attribute that says most
 * of it, and what it is. They are not compared, so a change of one is unknown, never unchanged. Names are those of
 * hashicorp/aws 5.100's and 6.25's schemas, and of databricks/databricks' where they say who acts as a role.
 */
const accessTypes = {
    aws_acmpca_permission: ["actions", "a permission on a certificate authority"],
    aws_ami_launch_permission: ["account_id", "a launch permission of an image"],
    aws_api_gateway_api_key: ["enabled", callsApiBy],
    aws_api_gateway_domain_name_access_association: ["access_association_source", "from where an API may be reached"],
    aws_api_gateway_usage_plan_key: ["key_id", callsApiBy],
    aws_appstream_user_stack_association: ["user_name", "somebody who may use the machines of a stack, with their role"],
    aws_appsync_api_key: ["api_id", callsApiBy],
    aws_auditmanager_framework_share: ["destination_account", "an account with which a framework is shared"],
    aws_auditmanager_organization_admin_account_registration: ["admin_account_id", _access_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .administersForAll */ .ky],
    aws_backup_global_settings: ["global_settings", "whether other accounts may get backups"],
    aws_bedrockagentcore_gateway_target: [
        "credential_provider_configuration",
        "what a gateway calls in the name of whoever calls it",
    ],
    aws_budgets_budget_action: ["definition", "a policy that somebody gets once a budget is exceeded"],
    aws_cloud9_environment_membership: ["permissions", "a member of an environment, who acts with its credentials"],
    aws_cloudcontrolapi_resource: ["desired_state", "a resource of any kind, a role or a policy among them"],
    aws_cloudformation_stack: ["template_body", "a stack, whose template may make anything"],
    aws_cloudformation_stack_instances: ["stack_set_name", "stacks, whose template may make anything"],
    aws_cloudformation_stack_set: ["template_body", "stacks, whose template may make anything"],
    aws_cloudformation_stack_set_instance: ["stack_set_name", "stacks, whose template may make anything"],
    aws_cloudtrail_organization_delegated_admin_account: ["account_id", _access_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .administersForAll */ .ky],
    aws_cloudwatch_event_permission: ["action", "a permission on an event bus"],
    aws_cognito_identity_pool_provider_principal_tag: [
        "principal_tags",
        "the attributes of users by which policies may decide",
    ],
    aws_cognito_identity_pool_roles_attachment: ["roles", "the roles that an identity pool hands out"],
    aws_cognito_identity_provider: ["provider_details", "whose assertions a user pool accepts"],
    aws_cognito_user: ["username", "somebody who may sign in to a user pool"],
    aws_cognito_user_in_group: ["group_name", "a member of a group, who may get the role of the group"],
    aws_config_aggregate_authorization: ["account_id", "an account that may read the configuration of this one"],
    aws_controltower_baseline: ["baseline_identifier", "a baseline, which makes roles and more in accounts"],
    aws_controltower_control: ["control_identifier", "a control, which may be a policy of the organization"],
    aws_datazone_user_profile: ["status", "somebody who may use a domain of DataZone"],
    aws_db_instance_role_association: ["role_arn", actsForDatabase],
    aws_detective_invitation_accepter: ["graph_arn", administersHere],
    aws_detective_organization_admin_account: ["account_id", _access_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .administersForAll */ .ky],
    aws_directory_service_shared_directory: ["target", "an account with which a directory is shared"],
    aws_directory_service_trust: ["remote_domain_name", "whose users a directory trusts"],
    aws_ebs_snapshot_block_public_access: ["state", "what keeps snapshots from being public"],
    aws_ec2_allowed_images_settings: ["state", "what keeps images of others from being used"],
    aws_ec2_client_vpn_authorization_rule: ["access_group_id", _access_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .usesVpn */ .xb],
    aws_ec2_image_block_public_access: ["state", "what keeps images from being public"],
    aws_ec2_serial_console_access: ["enabled", "whether serial consoles may be opened"],
    aws_ecr_account_setting: ["value", "which actions the policy of a registry is about"],
    aws_efs_access_point: ["posix_user", filesAsOneUser],
    aws_eks_access_entry: ["principal_arn", "access to a cluster of EKS"],
    aws_eks_access_policy_association: ["policy_arn", "an access policy of a cluster of EKS"],
    aws_eks_capability: ["role_arn", "a role for a capability of a cluster, and who may use it"],
    aws_eks_identity_provider_config: ["oidc", "whose tokens a cluster of EKS accepts"],
    aws_eks_pod_identity_association: ["role_arn", "a role for the pods of a cluster"],
    aws_elasticache_user_group_association: ["user_id", _access_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .usesCache */ .V],
    aws_elasticsearch_domain_saml_options: ["saml_options", "whose assertions a domain accepts"],
    aws_emr_studio_session_mapping: ["session_policy_arn", "somebody who may use a studio, within a policy"],
    aws_fis_target_account_configuration: ["role_arn", "a role that experiments act as"],
    aws_fms_admin_account: ["account_id", _access_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .administersForAll */ .ky],
    aws_fsx_s3_access_point_attachment: ["s3_access_point", filesAsOneUser],
    aws_globalaccelerator_cross_account_attachment: ["principals", "accounts that may use resources of this one"],
    aws_grafana_role_association: ["role", "somebody who may use a workspace of Grafana, or administers it"],
    aws_grafana_workspace_api_key: ["key_role", "a key to a workspace of Grafana"],
    aws_grafana_workspace_saml_configuration: [
        "admin_role_values",
        "whose assertions a workspace of Grafana accepts, and who administers it",
    ],
    aws_grafana_workspace_service_account_token: ["service_account_id", "a key to a workspace of Grafana"],
    aws_guardduty_invite_accepter: ["master_account_id", administersHere],
    aws_guardduty_organization_admin_account: ["admin_account_id", _access_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .administersForAll */ .ky],
    aws_iam_access_key: ["user", "a key with which somebody acts as a user"],
    aws_iam_organizations_features: [
        "enabled_features",
        "whether the organization may act as the root user of its accounts",
    ],
    aws_iam_service_linked_role: ["aws_service_name", "a role whose policies AWS writes"],
    aws_iam_service_specific_credential: ["user_name", "a password with which somebody acts as a user"],
    aws_iam_signing_certificate: ["user_name", "a certificate with which somebody acts as a user"],
    aws_iam_user_login_profile: ["user", "a password with which somebody acts as a user"],
    aws_iam_user_ssh_key: ["username", "a key with which somebody acts as a user"],
    aws_identitystore_group_membership: ["member_id", "a member of a group, who gets the group's permission sets"],
    aws_inspector2_delegated_admin_account: ["account_id", _access_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .administersForAll */ .ky],
    aws_iot_authorizer: ["authorizer_function_arn", "a function that says who may connect, and with which policy"],
    aws_iot_ca_certificate: ["ca_certificate_pem", "an authority whose certificates devices may register"],
    aws_iot_policy_attachment: ["policy", "a policy that is attached to a certificate"],
    aws_iot_role_alias: ["role_arn", "a role that devices act as"],
    aws_iot_thing_group_membership: ["thing_group_name", "a member of a group, who gets the policies of the group"],
    aws_iot_thing_principal_attachment: ["principal", "a certificate with which somebody acts as a thing"],
    aws_kms_grant: ["operations", "a KMS grant"],
    aws_lakeformation_data_cells_filter: ["table_data", "a filter of what somebody may read"],
    aws_lakeformation_data_lake_settings: ["admins", "the administrators of a data lake"],
    aws_lakeformation_identity_center_configuration: ["instance_arn", "whose users Lake Formation knows"],
    aws_lakeformation_lf_tag_expression: ["expression", "tags by which Lake Formation decides"],
    aws_lakeformation_opt_in: ["principal", "for whom the permissions of Lake Formation count"],
    aws_lakeformation_permissions: ["permissions", "permissions of Lake Formation"],
    aws_lakeformation_resource: ["role_arn", "a location that Lake Formation opens with a role"],
    aws_lakeformation_resource_lf_tag: ["lf_tag", "a tag by which Lake Formation decides"],
    aws_lakeformation_resource_lf_tags: ["lf_tag", "tags by which Lake Formation decides"],
    aws_lambda_layer_version_permission: ["action", "a permission on a Lambda layer"],
    aws_lb_trust_store_revocation: ["trust_store_arn", "certificates that a load balancer no longer accepts"],
    aws_licensemanager_grant: ["principal", "an account with which a license is shared"],
    aws_lightsail_bucket_access_key: ["bucket_name", "a key to a bucket"],
    aws_lightsail_bucket_resource_access: ["resource_name", "what may use a bucket"],
    aws_macie2_invitation_accepter: ["administrator_account_id", administersHere],
    aws_macie2_organization_admin_account: ["admin_account_id", _access_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .administersForAll */ .ky],
    aws_msk_scram_secret_association: ["secret_arn_list", signsInToCluster],
    aws_msk_single_scram_secret_association: ["secret_arn", signsInToCluster],
    aws_network_interface_permission: ["aws_account_id", "an account that may attach a network interface"],
    aws_oam_link: ["sink_identifier", "an account that may read the logs and metrics of this one"],
    aws_observabilityadmin_centralization_rule_for_organization: ["rule", "whose logs another account gets"],
    aws_opensearch_authorize_vpc_endpoint_access: ["account", "an account that may reach a domain"],
    aws_opensearch_domain_saml_options: ["saml_options", "whose assertions a domain accepts"],
    aws_opensearchserverless_access_policy: ["policy", "a data access policy of OpenSearch Serverless"],
    aws_opensearchserverless_security_config: ["saml_options", "whose assertions a collection accepts"],
    aws_opensearchserverless_security_policy: ["policy", "from where a collection may be reached, perhaps by everybody"],
    aws_organizations_delegated_administrator: ["account_id", _access_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .administersForAll */ .ky],
    aws_organizations_policy_attachment: ["policy_id", "where a policy of the organization applies"],
    aws_quicksight_custom_permissions: ["capabilities", _access_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .usesQuickSight */ .LJ],
    aws_quicksight_group_membership: ["member_name", "a member of a group, who may use what the group may"],
    aws_quicksight_iam_policy_assignment: ["policy_arn", "a policy for users of QuickSight"],
    aws_quicksight_ip_restriction: ["ip_restriction_rule_map", "from where QuickSight may be used"],
    aws_quicksight_role_custom_permission: ["custom_permissions_name", _access_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .usesQuickSight */ .LJ],
    aws_quicksight_role_membership: ["role", "a group whose members have a role in QuickSight"],
    aws_quicksight_user: ["user_role", "somebody who uses QuickSight, or administers it"],
    aws_quicksight_user_custom_permission: ["custom_permissions_name", _access_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .usesQuickSight */ .LJ],
    aws_ram_principal_association: ["principal", "a principal with which a resource is shared"],
    aws_ram_resource_association: ["resource_arn", "a resource that is shared"],
    aws_ram_sharing_with_organization: ["id", "whether resources are shared in an organization without being accepted"],
    aws_rds_cluster_role_association: ["role_arn", actsForDatabase],
    aws_redshift_cluster_iam_roles: ["iam_role_arns", actsForDatabase],
    aws_redshift_data_share_authorization: ["consumer_identifier", "a data share"],
    aws_redshift_data_share_consumer_association: ["consumer_arn", "who reads a data share"],
    aws_redshift_endpoint_authorization: ["account", "an account that may reach a cluster"],
    aws_rolesanywhere_trust_anchor: ["source", "a certificate authority that roles trust"],
    aws_s3_account_public_access_block: ["block_public_policy", "what keeps buckets from being public"],
    aws_s3_bucket_abac: ["abac_status", "whether the tags of a bucket count in what policies decide"],
    aws_s3_bucket_acl: ["acl", "an access control list"],
    aws_s3_bucket_ownership_controls: ["rule", "whether access control lists count"],
    aws_s3_bucket_public_access_block: ["block_public_policy", "what keeps a bucket from being public"],
    aws_s3control_access_grant: ["permission", "an access grant of S3"],
    aws_s3control_access_grants_location: ["iam_role_arn", "the role with which access grants of S3 open a location"],
    aws_s3control_directory_bucket_access_point_scope: ["scope", "what may be done through an access point"],
    aws_sagemaker_servicecatalog_portfolio_status: [
        "status",
        "whether users of SageMaker may launch projects, with the roles that these have",
    ],
    aws_securityhub_invite_accepter: ["master_id", administersHere],
    aws_securityhub_organization_admin_account: ["admin_account_id", _access_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .administersForAll */ .ky],
    aws_securitylake_custom_log_source: ["configuration", "somebody who may write to a data lake"],
    aws_securitylake_subscriber: ["subscriber_identity", "somebody who may read a data lake"],
    aws_serverlessapplicationrepository_cloudformation_stack: [
        "application_id",
        "a stack, whose template may make anything",
    ],
    aws_servicecatalog_organizations_access: ["enabled", "whether portfolios may be shared in an organization"],
    aws_servicecatalog_portfolio_share: ["principal_id", "a principal with which a portfolio is shared"],
    aws_servicecatalog_principal_portfolio_association: [
        "principal_arn",
        "a principal who may launch what a portfolio has",
    ],
    aws_servicecatalog_product_portfolio_association: ["product_id", "what those may launch who may use a portfolio"],
    aws_servicecatalog_provisioned_product: ["product_id", "a stack, whose template may make anything"],
    aws_shield_drt_access_log_bucket_association: ["log_bucket", "a bucket that AWS support may read"],
    aws_shield_drt_access_role_arn_association: ["role_arn", "a role that AWS support acts as"],
    aws_signer_signing_profile_permission: ["action", "a permission on a signing profile"],
    aws_snapshot_create_volume_permission: ["account_id", "a permission to make volumes of a snapshot"],
    aws_ssm_activation: ["iam_role", "a code with which machines register, and get a role"],
    aws_ssm_service_setting: ["setting_value", "a role for every instance, or whether documents may be public"],
    aws_ssoadmin_account_assignment: ["principal_id", "a permission set for somebody in an account"],
    aws_ssoadmin_application_access_scope: [
        "authorized_targets",
        "what an application may reach in the name of its users",
    ],
    aws_ssoadmin_application_assignment: ["principal_id", "somebody who may use an application"],
    aws_ssoadmin_application_assignment_configuration: [
        "assignment_required",
        "whether everybody may use an application",
    ],
    aws_ssoadmin_customer_managed_policy_attachment: [
        "customer_managed_policy_reference",
        "a policy of a permission set",
    ],
    aws_ssoadmin_instance_access_control_attributes: [
        "attribute",
        "the attributes of users by which policies may decide",
    ],
    aws_ssoadmin_managed_policy_attachment: ["managed_policy_arn", "a policy of a permission set"],
    aws_ssoadmin_permissions_boundary_attachment: ["permissions_boundary", "the boundary of a permission set"],
    aws_ssoadmin_trusted_token_issuer: ["trusted_token_issuer_type", "whose tokens are accepted"],
    aws_transfer_ssh_key: ["user_name", "a key with which somebody acts as a user"],
    aws_verifiedaccess_instance_trust_provider_attachment: [
        "verifiedaccess_trust_provider_id",
        "whose tokens are accepted",
    ],
    aws_verifiedpermissions_identity_source: ["configuration", "whose tokens a policy store accepts"],
    aws_verifiedpermissions_policy: ["definition", "a policy of an application in another language"],
    aws_verifiedpermissions_policy_template: ["statement", "a policy of an application in another language"],
    aws_vpc_endpoint_service_allowed_principal: ["principal_arn", "who may use an endpoint service"],
    aws_vpc_ipam_organization_admin_account: ["delegated_admin_account_id", _access_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .administersForAll */ .ky],
    aws_workspacesweb_identity_provider: ["identity_provider_details", "whose assertions a portal accepts"],
    databricks_access_control_rule_set: ["grant_rules", "who may use or manage a service principal or a group"],
    databricks_account_federation_policy: ["oidc_policy", "whose tokens an account accepts"],
    databricks_artifact_allowlist: ["artifact_matcher", "what code may run on shared clusters"],
    databricks_aws_s3_mount: [
        "instance_profile",
        "a mount, by which everybody in a workspace reads with the role of one cluster",
    ],
    databricks_catalog_workspace_binding: ["securable_name", "in which workspaces something of a catalog may be used"],
    databricks_cluster_policy: ["definition", "what clusters may be made with, an instance profile among it"],
    databricks_credential: ["aws_iam_role", "a role that users of a catalog act as"],
    databricks_custom_app_integration: ["scopes", "an application that may act in the name of users"],
    databricks_disable_legacy_access_setting: [
        "disable_legacy_access",
        "whether data may be reached beside the catalog, as with the role of a cluster",
    ],
    databricks_entitlements: ["allow_cluster_create", "who may make clusters"],
    databricks_entity_tag_assignment: ["tag_value", "a tag by which the policies of a catalog may decide"],
    databricks_external_location: ["credential_name", "a location that users of a catalog reach with a role"],
    databricks_global_init_script: ["source", "code that runs on every cluster, with its role"],
    databricks_grant: ["privileges", "what somebody may use of a catalog, as a credential that is a role"],
    databricks_grants: ["grant", "what somebody may use of a catalog, as a credential that is a role"],
    databricks_group_member: ["member_id", "a member of a group, who may use the roles that the group may use"],
    databricks_ip_access_list: ["ip_addresses", "from where a workspace may be reached"],
    databricks_metastore_assignment: [
        "metastore_id",
        "in which workspaces the catalogs and credentials of a metastore may be used",
    ],
    databricks_metastore_data_access: ["aws_iam_role", "a role that users of a catalog act as"],
    databricks_mount: ["s3", "a mount, by which everybody in a workspace reads with the role of one cluster"],
    databricks_mws_credentials: ["role_arn", "the role that workspaces act as"],
    databricks_mws_permission_assignment: ["permissions", "who uses a workspace, or administers it with all its roles"],
    databricks_obo_token: ["application_id", "a token with which somebody acts as a service principal"],
    databricks_permission_assignment: ["permissions", "who uses a workspace, or administers it with all its roles"],
    databricks_permissions: ["access_control", "who may use or manage something, as a cluster that lends its role"],
    databricks_policy_info: ["policy_type", "what is hidden of tables from whom"],
    databricks_recipient: ["authentication_type", "somebody with whom data is shared"],
    databricks_restrict_workspace_admins_setting: [
        "restrict_workspace_admins",
        "as whom administrators of a workspace may act",
    ],
    databricks_secret_acl: ["permission", "who may read the secrets of a scope"],
    databricks_service_principal_federation_policy: ["oidc_policy", "whose tokens act as a service principal"],
    databricks_service_principal_secret: [
        "service_principal_id",
        "a secret with which somebody acts as a service principal",
    ],
    databricks_share: ["object", "data that is shared"],
    databricks_sql_permissions: ["privilege_assignments", "what somebody may use of tables"],
    databricks_storage_credential: ["aws_iam_role", "a role that users of a catalog act as"],
    databricks_token: ["lifetime_seconds", "a token with which somebody acts as whoever makes it"],
    databricks_workspace_binding: ["securable_name", "in which workspaces something of a catalog may be used"],
    databricks_workspace_conf: [
        "custom_config",
        "settings of a workspace, tokens and addresses that it accepts among them",
    ],
};
/**
 * Of types that are about more than access, the attribute that says what one is about, where it is about access.
 * Sources: https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ServiceSetting.html,
 * https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutAccountSetting.html,
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html,
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies.html
 */
const onlyWhere = {
    aws_ecr_account_setting: ["name", /^REGISTRY_POLICY_SCOPE$/],
    aws_opensearchserverless_security_policy: ["type", /^network$/],
    aws_organizations_policy: ["type", /^(?:CHATBOT_POLICY|DECLARATIVE_POLICY_EC2)$/],
    aws_ssm_service_setting: ["setting_id", /default-ec2-instance-management-role|public-sharing-permission/],
};
/**
 * Types of hashicorp/awscc, whose names are those of CloudFormation's resources, by those of hashicorp/aws that are the
 * same. Most have the same name in both.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
 */
const sameAs = {
    awscc_cognito_identity_pool_principal_tag: "aws_cognito_identity_pool_provider_principal_tag",
    awscc_cognito_identity_pool_role_attachment: "aws_cognito_identity_pool_roles_attachment",
    awscc_cognito_user_pool_user_to_group_attachment: "aws_cognito_user_in_group",
    awscc_ec2_vpc_endpoint_service_permissions: "aws_vpc_endpoint_service_allowed_principal",
    awscc_events_event_bus_policy: "aws_cloudwatch_event_permission",
    awscc_lakeformation_tag_association: "aws_lakeformation_resource_lf_tags",
    awscc_s3_access_grant: "aws_s3control_access_grant",
    awscc_s3_access_grants_location: "aws_s3control_access_grants_location",
    awscc_sso_application_assignment: "aws_ssoadmin_application_assignment",
    awscc_sso_instance_access_control_attribute_configuration: "aws_ssoadmin_instance_access_control_attributes",
};
/** The type of hashicorp/aws that one of hashicorp/awscc is; that itself for any other. */
const inAws = (type) => (0,_common_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownMember */ .nV)(sameAs, type) ?? type.replace(/^awscc_/, "aws_");
/** What a type that gives, shares or keeps back access is; nothing for any other, and where single attributes say it. */
const accessTypeOf = (type) => Object.hasOwn(_access_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .accessAttributes */ .U_, type) ? undefined : (0,_common_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownMember */ .nV)(accessTypes, inAws(type));
/** Whether a type is on one of these lists. */
const isListed = (type) => accessTypeOf(type) !== undefined || [_access_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .accessAttributes */ .U_, _access_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .reliedOn */ .lR].some((list) => Object.hasOwn(list, type));


/***/ }),

/***/ 91796:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ accessInAttributes),
  UT: () => (/* binding */ accessWithoutDocument),
  Nm: () => (/* binding */ inPlaceOfDocument),
  eZ: () => (/* binding */ namesOf),
  C: () => (/* binding */ reliedOnIn),
  us: () => (/* binding */ standIn)
});

// EXTERNAL MODULE: ./src/common/json.ts
var json = __webpack_require__(29927);
// EXTERNAL MODULE: ./src/plan/raw/attributes.ts
var raw_attributes = __webpack_require__(75713);
// EXTERNAL MODULE: ./src/plan/raw/hidden.ts
var raw_hidden = __webpack_require__(5188);
// EXTERNAL MODULE: ./src/plan/raw/raw-change.ts
var raw_change = __webpack_require__(10545);
// EXTERNAL MODULE: ./src/plan/documents/access-attributes.ts
var access_attributes = __webpack_require__(58714);
// EXTERNAL MODULE: ./src/plan/documents/access-types.ts
var access_types = __webpack_require__(90438);
// EXTERNAL MODULE: ./src/plan/documents/api-body.ts
var api_body = __webpack_require__(23903);
;// CONCATENATED MODULE: ./src/plan/documents/cluster-policies.ts



/**
 * Whether a cluster that is there, or one in a job or a pipeline, comes under another cluster policy, which may set its
 * instance profile. One that is set is not set otherwise by a policy: Databricks refuses what the two do not agree on.
 * Source: https://docs.databricks.com/api/workspace/clusters/create (policy_id, apply_policy_default_values).
 */
const isUnderOtherPolicy = ({ type, before, after }) => type.startsWith("databricks_") &&
    before !== undefined &&
    after !== undefined &&
    !(0,raw_attributes/* isEqual */.n4)(policiesOn(before), policiesOn(after));
const policiesOn = ({ values, unknown }) => policiesIn(values, unknown);
const policiesIn = (value, unknown) => {
    if ((0,json/* isJsonArray */.Md)(value))
        return value.flatMap((item, index) => policiesIn(item, (0,raw_change/* markOf */.Fg)(unknown, index)));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    return [
        ...ownPolicy(value, unknown),
        ...Object.entries(value).flatMap(([key, member]) => policiesIn(member, (0,raw_change/* markOf */.Fg)(unknown, key))),
    ];
};
const ownPolicy = (cluster, unknown) => {
    const [policy, isLater] = [(0,raw_change/* memberOf */.C5)(cluster, "policy_id"), (0,raw_change/* markOf */.Fg)(unknown, "policy_id") === true];
    if (!isLater && (typeof policy !== "string" || policy === ""))
        return [];
    const profile = (0,raw_change/* memberOf */.C5)((0,raw_change/* memberOf */.C5)((0,raw_change/* memberOf */.C5)(cluster, "aws_attributes"), 0), "instance_profile_arn");
    const isSetLater = ["aws_attributes", 0, "instance_profile_arn"].reduce(raw_change/* markOf */.Fg, unknown) === true;
    if (isSetLater || (typeof profile === "string" && profile !== ""))
        return [];
    const takesDefaults = (0,raw_change/* memberOf */.C5)(cluster, "apply_policy_default_values") === true;
    return [{ policy: isLater ? raw_attributes/* unknownText */.qL : (policy ?? null), takesDefaults }];
};

// EXTERNAL MODULE: ./src/plan/documents/found-documents.ts
var found_documents = __webpack_require__(29237);
// EXTERNAL MODULE: ./src/plan/documents/policy-attributes.ts
var policy_attributes = __webpack_require__(1374);
// EXTERNAL MODULE: ./src/plan/documents/run-roles.ts
var run_roles = __webpack_require__(15819);
;// CONCATENATED MODULE: ./src/plan/documents/access-without-document.ts











/** What stands in the place of a document for each attribute that changes and gives access; not set is as good as `private`. */
const accessInAttributes = (change) => {
    if (!(0,raw_attributes/* isActedOn */.Tc)(change))
        return [];
    const listed = [...(stays(change) ? reliedOnIn(change) : []), ...changesIn(change, access_attributes/* accessAttributes */.U_)];
    const isListed = (attribute) => listed.some((one) => one.attribute === attribute);
    return [
        ...instanceProfileIn(change),
        ...((0,api_body/* changesSecurity */.kJ)(change) ? [inPlaceOfDocument(change, "body", access_attributes/* callsApi */.qv)] : []),
        ...(isUnderOtherPolicy(change) ? [inPlaceOfDocument(change, "policy_id", mayGetProfile)] : []),
        ...otherRoles(change).filter(({ attribute }) => !isListed(attribute)),
        ...listed,
    ];
};
/** The same for what others rely on, of something that is the same one on both sides. */
const reliedOnIn = (change) => changesIn(change, access_attributes/* reliedOn */.lR);
const changesIn = (change, of) => {
    const [attributes, what] = (0,json/* ownMember */.nV)(of, change.type) ?? none;
    if (attributes.length === 0 || isAboutOther(change))
        return [];
    const where = (0,json/* ownMember */.nV)(access_attributes/* countsWhere */.uM, change.type) ?? [];
    const saysAny = (name) => [change.before, change.after].some((side) => partsOn(side, name).length > 0);
    return [...attributes, ...(where.length > 0 && attributes.some(saysAny) ? where : [])]
        .filter((name) => isChangedAt(change, name, of === access_attributes/* accessAttributes */.U_) && !isFilledIn(change, (0,raw_attributes/* blockOf */.VN)(name)))
        .filter((name) => !staysShut(change, name) && !isDocument(change, name))
        .map((name) => inPlaceOfDocument(change, name, what));
};
const isChangedAt = (change, name, isWithoutShut) => {
    if ((0,raw_attributes/* blockOf */.VN)(name) === name)
        return (0,raw_attributes/* isChanged */.Hq)(change, name);
    const on = (side) => partsOn(side, name, isWithoutShut);
    return !(0,raw_attributes/* isEqual */.n4)(on(change.before), on(change.after));
};
const partsOn = (side, name, isWithoutShut = false) => {
    if (side === undefined)
        return [];
    const says = (part) => !(isWithoutShut && opensNothing(part)) &&
        (typeof part !== "string" || (0,json/* ownMember */.nV)(access_attributes/* onlyValues */.Fm, name)?.test(part) !== false);
    return partsAt(side.values, side.unknown, name.split("."), says);
};
/** What `says` of all that blocks say in an attribute, block by block up to the last that does; false is nothing. */
const partsAt = (value, unknown, [key, ...rest], says) => {
    if (unknown === true)
        return [raw_attributes/* unknownText */.qL];
    if ((0,json/* isJsonArray */.Md)(value)) {
        const path = key === undefined ? [] : [key, ...rest];
        const blocks = value.map((item, index) => partsAt(item, (0,raw_change/* markOf */.Fg)(unknown, index), path, says));
        return blocks.slice(0, blocks.findLastIndex((parts) => parts.length > 0) + 1);
    }
    if (key !== undefined && (0,json/* isJsonObject */.OW)(value))
        return partsAt((0,json/* ownMember */.nV)(value, key), (0,raw_change/* markOf */.Fg)(unknown, key), rest, says);
    const known = value === undefined || value === null || value === "" || value === false || !says(value) ? [] : [value];
    return (0,raw_change/* hasMark */.mP)(unknown) ? [...known, raw_attributes/* unknownText */.qL] : known;
};
/** Whether it is a policy document, or may be one, which is compared: that of an organization may be one or not. */
const isDocument = ({ type, before, after }, attribute) => (0,json/* ownMember */.nV)(policy_attributes/* foundAttributes */.U0, type) === attribute &&
    [before, after].some((side) => (0,raw_change/* readValue */.wK)(side, [attribute]).state === "unknown" ||
        (side !== undefined && (0,found_documents/* findDocuments */.I)(side).some(({ path }) => path[0] === attribute)));
/** Where a function, a task or anything else of AWS's that is there runs with another role than before, or names one. */
const otherRoles = (change) => (0,run_roles/* attributesWithOtherRoles */.z)(change)
    .filter(({ attribute }) => !isFilledIn(change, attribute))
    .map(({ attribute, isRole }) => inPlaceOfDocument(change, attribute, isRole ? runsWith : namedBy(attribute)));
const runsWith = "the role that it runs with, for whoever may have code run by it";
const namedBy = (attribute) => `whom or what of IAM's \`${attribute}\` names, as a role that it acts as or somebody whom it lets in`;
/** Values of such attributes, in the words of S3, DMS, Lambda and CodeBuild; false is one too. */
const openNothing = ["private", "none", "AWS_IAM", "PRIVATE"];
const opensNothing = (value) => value === false || openNothing.some((one) => one === value);
/** Whether an attribute opens nothing, before neither: wherever it is set, it is set to such a value. */
const staysShut = ({ before, after }, name) => {
    const values = [before, after].map((side) => (0,raw_change/* readValue */.wK)(side, [name]));
    const set = values.filter(({ state }) => state !== "absent");
    return after !== undefined && set.length > 0 && set.every(isShut);
};
const isShut = (value) => value.state === "known" && opensNothing(value.value);
const none = [[], ""];
/** What is read by itself: see holders.ts. A registration alone lends an instance profile to nobody but admins. */
const readElsewhere = ["databricks_cluster", "databricks_instance_profile"];
/** The same where a job, a pipeline or anything else of a workspace's gets an instance profile, or another one. */
const instanceProfileIn = (change) => {
    if (!change.type.startsWith("databricks_") || readElsewhere.includes(change.type))
        return [];
    const [before, after] = [profilesOn(change.before), profilesOn(change.after)];
    if ((0,raw_attributes/* isEqual */.n4)(before, after) && !after.includes(null))
        return [];
    return [inPlaceOfDocument(change, "instance_profile_arn", "whose code in a workspace runs with which role")];
};
const mayGetProfile = "the policy of a cluster, which may give it an instance profile";
/** The instance profiles anywhere in a resource; null for one that is not known yet. */
const profilesOn = (side) => side === undefined ? [] : profilesWithin(side.values, side.unknown);
const profilesWithin = (value, unknown) => {
    const keys = [...new Set([value, unknown].flatMap(keysIn))];
    const isList = (0,json/* isJsonArray */.Md)(value) || (0,json/* isJsonArray */.Md)(unknown);
    return keys.flatMap((name) => {
        const key = isList ? Number(name) : name;
        const [member, mark] = [(0,raw_change/* memberOf */.C5)(value, key), (0,raw_change/* markOf */.Fg)(unknown, key)];
        if (mark === true && lenders.includes(name))
            return [null];
        if (name !== "instance_profile_arn")
            return profilesWithin(member, mark);
        return member === undefined || member === null || member === "" ? [] : [member];
    });
};
/** What holds an instance profile: a block that is made dynamically may be unknown as a whole. */
const lenders = ["instance_profile_arn", "aws_attributes", "new_cluster", "job_cluster", "task"];
const keysIn = (value) => (0,json/* isJsonObject */.OW)(value) || (0,json/* isJsonArray */.Md)(value) ? Object.keys(value) : [];
/** Whether the provider is to say what it is. What the configuration no longer sets, and the plan knows, is a change. */
const isFilledIn = (change, name) => !(0,raw_change/* isConfigured */.jD)(change, name) && (0,raw_change/* readValue */.wK)(change.after, [name]).state === "unknown";
/** Whether it is on both sides: what is made anew under another name is another thing. */
const stays = (change) => isOnBothSides(change) && (change.action !== "replace" || !namesOf(change).some((name) => (0,raw_attributes/* isChanged */.Hq)(change, name)));
/** The attributes that tell something of a type from all others, where others rely on it. */
const namesOf = ({ type }) => (0,json/* ownMember */.nV)(access_attributes/* identifiedBy */.R0, type) ?? ["name"];
const isOnBothSides = ({ before, after }) => before !== undefined && after !== undefined;
/** Something in the place of a document for a change of such a resource; nothing for any other. */
const accessWithoutDocument = (change) => {
    const known = (0,access_types/* accessTypeOf */.qd)(change.type);
    if (known === undefined || !(0,raw_attributes/* isActedOn */.Tc)(change) || changesTagsAlone(change) || isAboutOther(change))
        return [];
    const [attribute, what] = known;
    return [inPlaceOfDocument(change, changedPart(change, attribute), what)];
};
/** The attribute to name for a change of such a resource: the one that says most, or else one that changes. */
const changedPart = (change, attribute) => {
    if (!isOnBothSides(change) || (0,raw_attributes/* isChanged */.Hq)(change, attribute))
        return attribute;
    return (0,raw_attributes/* changedAttributes */.GR)(change).find((one) => (0,raw_change/* isConfigured */.jD)(change, one)) ?? attribute;
};
/** Whether it is known to be about something else than access, before and after. */
const isAboutOther = ({ type, before, after }) => {
    const [attribute, isAccess] = (0,json/* ownMember */.nV)(access_types/* onlyWhere */.OJ, (0,access_types/* inAws */.VP)(type)) ?? [];
    if (attribute === undefined)
        return false;
    const texts = [before, after].filter((side) => side !== undefined).map((side) => (0,raw_change/* readText */.yR)(side, [attribute]));
    return texts.every((text) => text !== undefined && !isAccess?.test(text));
};
const changesTagsAlone = (change) => isOnBothSides(change) &&
    (0,raw_attributes/* changedAttributes */.GR)(change).every((attribute) => attribute === "tags" || attribute === "tags_all");
/** What stands in the place of a document: it is unknown where the resource is. */
const inPlaceOfDocument = ({ address, before, after }, attribute, what) => {
    const reason = `It is ${what}: no policy document says what it allows, so it is not compared.`;
    const state = { state: "unknown", reason };
    return standIn(address, attribute, {
        before: before === undefined ? raw_hidden/* absent */.Ge : state,
        after: after === undefined ? raw_hidden/* absent */.Ge : state,
    });
};
/** What stands for access of a resource that no policy document says, with what is known of it on both sides. */
const standIn = (address, attribute, sides) => ({
    attribute,
    kind: "resource",
    subject: { type: "resource", label: address },
    isNoPolicy: true,
    ...sides,
});


/***/ }),

/***/ 23903:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yy: () => (/* binding */ bodyState),
/* harmony export */   kJ: () => (/* binding */ changesSecurity),
/* harmony export */   wm: () => (/* binding */ typesWithBody)
/* harmony export */ });
/* harmony import */ var _common_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29927);
/* harmony import */ var _raw_attributes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75713);
/* harmony import */ var _raw_hidden_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5188);
/* harmony import */ var _raw_raw_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10545);
/* harmony import */ var _document_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34721);





/** Types whose attribute `body` is an OpenAPI description, which may have the policy of the API. */
const typesWithBody = ["aws_api_gateway_rest_api", "aws_api_gateway_rest_api_put"];
/** The extension of OpenAPI that has it. */
const extension = "x-amazon-apigateway-policy";
/**
 * The policy in the description of an API: its text, `absent`, or why it cannot be read.
 * Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/openapi-extensions-policy.html
 */
const policyInBody = (body) => {
    const description = (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonIn */ .Yf)(body);
    if ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(description)) {
        const policy = (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownMember */ .nV)(description, extension);
        if (policy === undefined || policy === null || policy === "")
            return "absent";
        return { text: typeof policy === "string" ? policy : JSON.stringify(policy) };
    }
    return body.includes(extension)
        ? { reason: `Its body is not JSON, and has a policy under ${extension}, which is not read.` }
        : "absent";
};
/** The policy that the description of an API has on a side, of a type with one. */
const bodyState = (change, side, { parse }) => {
    const body = (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .readValue */ .wK)(side, ["body"]);
    if (body.state === "sensitive")
        return (0,_document_state_js__WEBPACK_IMPORTED_MODULE_2__/* .sensitiveState */ .OC)(change, ["body"]);
    if (body.state === "unknown")
        return (0,_raw_hidden_js__WEBPACK_IMPORTED_MODULE_3__/* .notKnown */ .bh)(change, side, ["body"]);
    const found = body.state === "known" && typeof body.value === "string" ? policyInBody(body.value) : "absent";
    if (found !== "absent") {
        return "text" in found ? (0,_document_state_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(found.text, "resource", parse) : (0,_document_state_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(change, ["body"], found.reason);
    }
    const mayStay = side !== change.before && (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(side, ["put_rest_api_mode"]) === "merge" && (0,_raw_attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .isChanged */ .Hq)(change, "body");
    const before = mayStay && change.before ? bodyState(change, change.before, { parse }) : undefined;
    if (before === undefined || before.state === "absent")
        return { state: "absent" };
    return { state: "unknown", reason: "Its body is merged into what is there, which has a policy." };
};
/** Where a description says how somebody proves who he is to call the API. */
const SECURITY = /^(?:security(?:Schemes|Definitions)?|x-amazon-apigateway-(?:api-key-source|auth))$/;
/**
 * Whether the description of an API that is there says otherwise, or may, how somebody proves who he is to call it. The policy
 * in it is compared by itself, and is unknown already where the whole body is.
 * Sources: https://spec.openapis.org/oas/v3.0.3#security-requirement-object,
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html
 */
const changesSecurity = (change) => {
    const { type, before, after } = change;
    const hasPolicy = typesWithBody.includes(type);
    if (!hasPolicy && type !== "aws_apigatewayv2_api")
        return false;
    if (before === undefined || after === undefined || !(0,_raw_attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .isChanged */ .Hq)(change, "body"))
        return false;
    if ((0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .readValue */ .wK)(after, ["body"]).state === "unknown")
        return !hasPolicy;
    const bodies = [before, after].map((side) => (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .rawText */ .iL)(side, ["body"]) ?? "{}");
    const [was, is] = bodies.map(_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonIn */ .Yf);
    if ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(was) && (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(is))
        return isOtherSecurity(was, is);
    return bodies.some((body) => /security|x-amazon-apigateway-a/.test(body));
};
/** An operation that only one of them has is made, or goes. */
const isOtherSecurity = (was, is) => [...new Set([...Object.keys(was), ...Object.keys(is)])].some((key) => {
    const [one, other] = [(0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownMember */ .nV)(was, key), (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownMember */ .nV)(is, key)];
    if (SECURITY.test(key))
        return !(0,_raw_attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .isEqual */ .n4)(one ?? null, other ?? null);
    return (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(one) && (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(other) && isOtherSecurity(one, other);
});


/***/ }),

/***/ 34721:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ unknownReason),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   OC: () => (/* binding */ sensitiveState),
/* harmony export */   Yz: () => (/* binding */ parsed)
/* harmony export */ });
/* harmony import */ var _raw_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75713);
/* harmony import */ var _raw_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76412);


/** The document that a text is; an empty one is none. */
const parsed = (value, kind, parse) => {
    if (value === "")
        return { state: "absent" };
    if (typeof value !== "string")
        return { state: "malformed", reason: "It is not a text." };
    const policy = parse(value, kind);
    if (policy.ok)
        return { state: "known", policy: policy.policy };
    return { state: "malformed", reason: policy.problems.map(({ message }) => message).join(" ") };
};
/** A document that is made of these attributes: whatever it is, it is the same on both sides where they are. */
const unreadable = (change, attributes, reason) => {
    const isSame = !attributes.some((attribute) => (0,_raw_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .isChanged */ .Hq)(change, attribute));
    return { state: "unknown", reason, ...(isSame && { isSame }) };
};
/** A document that is marked as sensitive, at a path. */
const sensitiveState = (change, [attribute]) => unreadable(change, [String(attribute)], "Terraform marks it as sensitive.");
/** Why a document is not known yet, by what its expression refers to. */
const unknownReason = (expression) => {
    const references = (0,_raw_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .referencesOf */ .C)(expression);
    return references.length === 0
        ? "Terraform knows it only after apply."
        : `It depends on ${references.join(", ")}, which Terraform knows only after apply.`;
};


/***/ }),

/***/ 29237:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findDocuments),
/* harmony export */   Z: () => (/* binding */ unknownDocuments)
/* harmony export */ });
/* harmony import */ var _common_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29927);
/* harmony import */ var _raw_raw_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10545);
/* harmony import */ var _policy_attributes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1374);



/**
 * Finds every text with the frame of a policy document, at any depth. One within something sensitive is found too, where
 * that begins: not to be read, but to be known to be there.
 */
const findDocuments = (side) => {
    const found = [];
    const visit = (value, sensitive, path) => {
        if (sensitive === true && typeof value !== "string") {
            const [first] = findDocuments({ values: { value }, unknown: false, sensitive: false });
            if (first !== undefined)
                found.push({ path, kind: first.kind });
        }
        else if (typeof value === "string") {
            const kind = kindOf(value);
            if (kind !== undefined)
                found.push({ path, kind });
        }
        else if ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value)) {
            for (const [index, item] of value.entries())
                visit(item, (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(sensitive, index), [...path, index]);
        }
        else if ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value)) {
            for (const [key, member] of Object.entries(value))
                visit(member, (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(sensitive, key), [...path, key]);
        }
    };
    for (const [key, member] of Object.entries(side.values))
        visit(member, (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(side.sensitive, key), [key]);
    return found;
};
/** A document says something of its principal, or names principals itself. */
const kindOf = (text) => {
    // A key may be written with escapes, so that only a parser finds it.
    if (!text.trimStart().startsWith("{"))
        return undefined;
    const document = (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonIn */ .Yf)(text);
    const statement = (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(document) ? document["Statement"] : undefined;
    if (statement === undefined)
        return undefined;
    const statements = (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(statement) ? statement : [statement];
    const withPrincipal = statements.some((one) => (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(one) && ("Principal" in one || "NotPrincipal" in one));
    return withPrincipal ? "resource" : "identity";
};
/**
 * The documents whose text is not known yet: where there was one before, and where the name of an attribute that is set says
 * that there is one.
 */
const unknownDocuments = (change, side) => {
    const unknown = unknownPaths(side.unknown);
    // Of most changes everything is known, and to look for documents is to parse texts.
    if (unknown.length === 0)
        return [];
    const were = change.before === undefined || side === change.before ? [] : findDocuments(change.before);
    const named = unknown
        .filter((path) => isDocumentName(change.type, path) && !were.some((was) => was.path.join() === path.join()))
        .filter(([attribute]) => change.expressions !== undefined && (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .isConfigured */ .jD)(change, String(attribute)))
        .map((path) => ({ path, kind: /^assume_role/.test(String(path.at(-1))) ? "resource" : "identity" }));
    return [...were.filter(({ path }) => (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .readValue */ .wK)(side, path).state === "unknown"), ...named];
};
/** Where something is not known yet. */
const unknownPaths = (mark, path = []) => {
    if ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(mark))
        return mark.flatMap((item, index) => unknownPaths(item, [...path, index]));
    if (!(0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(mark))
        return mark === true ? [path] : [];
    return Object.entries(mark).flatMap(([key, member]) => unknownPaths(member, [...path, key]));
};
/**
 * Whether the name of an attribute says that it holds a policy document. Of types that are in a table the table says it, and
 * of AWS's other types only names of access policies do: most of what else is called a policy is about something else.
 */
const isDocumentName = (type, path) => {
    const name = String(path.at(-1));
    if (!type.startsWith("aws_"))
        return /(?:^|_)(?:policy(?:_document|_json)?|policies)$/.test(name);
    const found = (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownMember */ .nV)(_policy_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .foundAttributes */ .U0, type);
    if (found !== undefined)
        return path.length === 1 && found === name;
    if ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownMember */ .nV)(_policy_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .policyAttributes */ .OD, type) || _policy_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .otherPolicies */ .Fb.includes(type))
        return false;
    return /^(?:(?:access|assume_role|bucket|inline|key|repository|resource|session)_)?(?:policy(?:_document|_json)?|policies)$/.test(name);
};


/***/ }),

/***/ 8479:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ lambdaPermission),
/* harmony export */   PY: () => (/* binding */ permissionAttributes),
/* harmony export */   mM: () => (/* binding */ otherChangeOf)
/* harmony export */ });
/* harmony import */ var _raw_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75713);
/* harmony import */ var _raw_raw_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10545);


/** The attributes that make up the statement; when one cannot be read, neither can the statement. */
const permissionAttributes = [
    "function_name",
    "qualifier",
    "action",
    "principal",
    "principal_org_id",
    "source_arn",
    "source_account",
    "event_source_token",
    "function_url_auth_type",
    "invoked_via_function_url",
];
/** The attributes that only name the statement, or say where it is. */
const namingAttributes = ["id", "statement_id", "statement_id_prefix", "region"];
/**
 * Why the statement that a change leaves is not known although all that it is made of is: another attribute changes, as one of
 * a later version of the provider, which may be a condition of it.
 */
const otherChangeOf = (change) => {
    const others = (0,_raw_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .changedAttributes */ .GR)(change)
        .filter((attribute) => ![...permissionAttributes, ...namingAttributes].includes(attribute))
        .filter((name) => (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .isConfigured */ .jD)(change, name) || (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .readValue */ .wK)(change.after, [name]).state !== "unknown");
    return others.length === 0 ? undefined : `This program does not know what ${others.join(", ")} means for it.`;
};
/**
 * The policy document that an aws_lambda_permission adds to its function, or why it cannot be read. A
 * function that is given by name stands there with any region and account: the plan does not say which.
 * Source: https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
 */
const lambdaPermission = (side) => {
    const [unknown, sensitive] = ["unknown", "sensitive"].map((state) => permissionAttributes.filter((attribute) => (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .readValue */ .wK)(side, [attribute]).state === state).join(", "));
    if (sensitive)
        return { reason: `Terraform marks ${sensitive} as sensitive.` };
    if (unknown)
        return { reason: `Terraform knows ${unknown} only after apply.` };
    const text = (attribute) => (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(side, [attribute]);
    const statement = {
        Effect: "Allow",
        Principal: principalOf(text("principal") ?? ""),
        Action: text("action"),
        Resource: functionArn(text("function_name") ?? "", text("qualifier")),
        ...conditionsOf(text, (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .readValue */ .wK)(side, ["invoked_via_function_url"])),
    };
    return { text: JSON.stringify({ Version: "2012-10-17", Statement: [statement] }) };
};
/** A service by its domain, which for Alexa is amazon.com; else an account or an ARN. */
const principalOf = (principal) => {
    if (principal === "*")
        return "*";
    return /^[a-z0-9.-]+\.amazon(?:aws)?\.com(?:\.cn)?$/.test(principal) ? { Service: principal } : { AWS: principal };
};
const functionArn = (name, qualifier) => {
    const arn = name.startsWith("arn:") ? name : `arn:*:lambda:*:*:function:${name}`;
    return qualifier === undefined ? arn : `${arn}:${qualifier}`;
};
const conditionsOf = (text, viaUrl) => {
    const equals = Object.entries({
        "AWS:SourceAccount": text("source_account"),
        "lambda:EventSourceToken": text("event_source_token"),
        "lambda:FunctionUrlAuthType": text("function_url_auth_type"),
        "aws:PrincipalOrgID": text("principal_org_id"),
    }).filter(([, value]) => value !== undefined);
    const sourceArn = text("source_arn");
    const isViaUrl = viaUrl.state === "known" && viaUrl.value === true;
    const condition = {
        ...(isViaUrl && { Bool: { "lambda:InvokedViaFunctionUrl": "true" } }),
        ...(equals.length > 0 && { StringEquals: Object.fromEntries(equals) }),
        ...(sourceArn !== undefined && { ArnLike: { "AWS:SourceArn": sourceArn } }),
    };
    return Object.keys(condition).length === 0 ? {} : { Condition: condition };
};


/***/ }),

/***/ 61320:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ findOwners),
/* harmony export */   PD: () => (/* binding */ attributeOfOwner),
/* harmony export */   f8: () => (/* binding */ isOwnersPolicy)
/* harmony export */ });
/* harmony import */ var _common_grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21687);
/* harmony import */ var _common_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53324);
/* harmony import */ var _raw_attributes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75713);



/** SQS has several hosts for one queue, which the account and the name tell apart in a region. */
const isSameQueue = (own, name) => endOf(own) === endOf(name);
const endOf = (url) => url.split("/").slice(-2).join("/");
/**
 * An ARN of a secret may lack the six characters that Secrets Manager adds to the name.
 * Source: https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot.html#ARN_secretnamehyphen
 */
const isPartOf = (own, name) => own.startsWith(`${name}-`);
const SEARCH_DOMAIN = {
    types: ["aws_opensearch_domain", "aws_elasticsearch_domain"],
    attribute: "access_policies",
    calledBy: ["domain_name"],
    isOfRegion: true,
};
/** By the type of the resource that puts the policy on them; as in the schema of hashicorp/aws 5.100. */
const OWNERS = new Map(Object.entries({
    aws_api_gateway_rest_api_policy: { types: ["aws_api_gateway_rest_api"], attribute: "policy", calledBy: ["id"] },
    aws_api_gateway_rest_api_put: { types: ["aws_api_gateway_rest_api"], attribute: "policy", calledBy: ["id"] },
    aws_elasticsearch_domain_policy: SEARCH_DOMAIN,
    aws_kms_key_policy: {
        types: ["aws_kms_key", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key"],
        attribute: "policy",
        calledBy: ["key_id", "id", "arn"],
    },
    aws_opensearch_domain_policy: SEARCH_DOMAIN,
    aws_s3_bucket_policy: { types: ["aws_s3_bucket"], attribute: "policy", calledBy: ["bucket", "id"] },
    aws_s3control_access_point_policy: { types: ["aws_s3_access_point"], attribute: "policy", calledBy: ["arn", "id"] },
    aws_secretsmanager_secret_policy: {
        types: ["aws_secretsmanager_secret"],
        attribute: "policy",
        calledBy: ["arn", "id"],
        mayBeSame: isPartOf,
    },
    aws_sns_topic_policy: { types: ["aws_sns_topic"], attribute: "policy", calledBy: ["arn", "id"] },
    aws_sqs_queue_policy: {
        types: ["aws_sqs_queue"],
        attribute: "policy",
        calledBy: ["url", "id"],
        mayBeSame: isSameQueue,
    },
    aws_vpc_endpoint_policy: { types: ["aws_vpc_endpoint"], attribute: "policy", calledBy: ["id"] },
}));
/** The attribute in which the owners of such a policy read it back; nothing where no resource does. */
const attributeOfOwner = ({ type }) => OWNERS.get(type)?.attribute;
/** Whether a document is the policy that other resources could put on its own resource too. */
const isOwnersPolicy = ({ type }, { attribute }) => [...OWNERS.values()].some((of) => of.types.includes(type) && of.attribute === attribute);
/** Finds the resources that have the policy which another one puts on them. */
const findOwners = ({ changes }) => {
    const present = changes.filter(({ deposed }) => deposed === undefined);
    const candidatesFor = (0,_common_once_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)((of) => {
        const all = present.filter(({ type }) => of.types.includes(type));
        const named = all.flatMap((change) => [...new Set(namesOf(change, of))].map((name) => ({ name, change })));
        return {
            all,
            named,
            byName: (0,_common_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(named, ({ name }) => name),
            hidden: all.filter((one) => isNameHidden(one, of)),
        };
    });
    return ({ type }, { subject }) => {
        const of = OWNERS.get(type);
        if (of === undefined)
            return NOBODY;
        const { all, named, byName, hidden } = candidatesFor(of);
        const { name } = subject;
        if (name === undefined) {
            const referred = all.find(({ address }) => address === subject.label);
            return referred && (0,_raw_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .isMade */ .sX)(referred) ? { one: referred, possible: [] } : { possible: referred ? [referred] : all };
        }
        const called = (byName.get(name) ?? []).map(({ change }) => change);
        const [one, ...others] = called;
        if (one && others.length === 0 && !of.isOfRegion)
            return { one, possible: [] };
        if (one)
            return { possible: called };
        const { mayBeSame } = of;
        const alike = mayBeSame ? named.filter((other) => mayBeSame(other.name, name)).map(({ change }) => change) : [];
        return { possible: [...alike, ...hidden] };
    };
};
const NOBODY = { possible: [] };
const namesOf = (change, { calledBy }) => calledBy
    .flatMap((attribute) => [(0,_raw_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOn */ .dj)(change, attribute, "before"), (0,_raw_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOn */ .dj)(change, attribute, "after")])
    .flatMap((value) => (value.state === "known" && typeof value.value === "string" ? value.value : []));
const isNameHidden = (change, { calledBy }) => namesOf(change, { calledBy }).length === 0 &&
    calledBy.some((attribute) => (0,_raw_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOn */ .dj)(change, attribute, "before").state === "sensitive");


/***/ }),

/***/ 1374:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ otherPolicies),
/* harmony export */   Hz: () => (/* binding */ limitingTypes),
/* harmony export */   OD: () => (/* binding */ policyAttributes),
/* harmony export */   U0: () => (/* binding */ foundAttributes),
/* harmony export */   YA: () => (/* binding */ partsOfIdentity)
/* harmony export */ });
const identity = (type) => [
    { attribute: "policy", kind: "identity", subject: type, named: type },
];
const ofResource = (named, attribute = "policy") => [
    { attribute, kind: "resource", subject: "resource", named },
];
/**
 * Where policy documents are in the AWS provider's resources. Of other types a document is found when its text is
 * known; those here are also known to be there while their text is not. Names of types and attributes are those of
 * hashicorp/aws 5.100's schema; blocks (`inline_policy` of a role) are read where they are.
 */
const policyAttributes = {
    aws_iam_role: [{ attribute: "assume_role_policy", kind: "trust", subject: "role", named: "name" }],
    aws_iam_role_policy: identity("role"),
    aws_iam_user_policy: identity("user"),
    aws_iam_group_policy: identity("group"),
    aws_iam_policy: [{ attribute: "policy", kind: "identity", subject: "policy", named: "name" }],
    aws_ssoadmin_permission_set_inline_policy: [
        { attribute: "inline_policy", kind: "identity", subject: "policy", named: "permission_set_arn" },
    ],
    aws_iot_policy: [{ attribute: "policy", kind: "identity", subject: "policy", named: "name" }],
    aws_transfer_access: [{ attribute: "policy", kind: "identity", subject: "resource", named: "external_id" }],
    aws_transfer_user: [{ attribute: "policy", kind: "identity", subject: "resource", named: "user_name" }],
    aws_acmpca_policy: ofResource("resource_arn"),
    aws_api_gateway_domain_name: ofResource("domain_name"),
    aws_api_gateway_rest_api: ofResource("name"),
    aws_api_gateway_rest_api_policy: ofResource("rest_api_id"),
    aws_backup_vault_policy: ofResource("backup_vault_name"),
    aws_cloudsearch_domain_service_access_policy: ofResource("domain_name", "access_policy"),
    aws_cloudwatch_event_bus_policy: ofResource("event_bus_name"),
    aws_cloudwatch_log_delivery_destination_policy: ofResource("delivery_destination_name", "delivery_destination_policy"),
    aws_cloudwatch_log_destination_policy: ofResource("destination_name", "access_policy"),
    aws_cloudwatch_log_resource_policy: ofResource("policy_name", "policy_document"),
    aws_codeartifact_domain_permissions_policy: ofResource("domain", "policy_document"),
    aws_codeartifact_repository_permissions_policy: ofResource("repository", "policy_document"),
    aws_codebuild_resource_policy: ofResource("resource_arn"),
    aws_dynamodb_resource_policy: ofResource("resource_arn"),
    aws_ecr_registry_policy: ofResource("registry_id"),
    aws_ecr_repository_creation_template: ofResource("prefix", "repository_policy"),
    aws_ecr_repository_policy: ofResource("repository"),
    aws_ecrpublic_repository_policy: ofResource("repository_name"),
    aws_efs_file_system_policy: ofResource("file_system_id"),
    aws_elasticsearch_domain: ofResource("domain_name", "access_policies"),
    aws_elasticsearch_domain_policy: ofResource("domain_name", "access_policies"),
    aws_glacier_vault: ofResource("name", "access_policy"),
    aws_glacier_vault_lock: ofResource("vault_name"),
    aws_glue_resource_policy: ofResource("id"),
    aws_kinesis_resource_policy: ofResource("resource_arn"),
    aws_kms_external_key: ofResource("id"),
    aws_kms_key: ofResource("key_id"),
    aws_kms_key_policy: ofResource("key_id"),
    aws_kms_replica_external_key: ofResource("key_id"),
    aws_kms_replica_key: ofResource("key_id"),
    aws_media_store_container_policy: ofResource("container_name"),
    aws_msk_cluster_policy: ofResource("cluster_arn"),
    aws_networkfirewall_resource_policy: ofResource("resource_arn"),
    aws_oam_sink_policy: ofResource("sink_identifier"),
    aws_opensearch_domain: ofResource("domain_name", "access_policies"),
    aws_opensearch_domain_policy: ofResource("domain_name", "access_policies"),
    aws_organizations_resource_policy: ofResource("id", "content"),
    aws_prometheus_resource_policy: ofResource("workspace_id", "policy_document"),
    aws_redshift_resource_policy: ofResource("resource_arn"),
    aws_redshiftserverless_resource_policy: ofResource("resource_arn"),
    aws_s3_access_point: ofResource("name"),
    aws_s3_bucket: ofResource("bucket"),
    aws_s3_bucket_policy: ofResource("bucket"),
    aws_s3control_access_grants_instance_resource_policy: ofResource("account_id"),
    aws_s3control_access_point_policy: ofResource("access_point_arn"),
    aws_s3control_bucket_policy: ofResource("bucket"),
    aws_s3control_object_lambda_access_point_policy: ofResource("name"),
    aws_s3tables_table_bucket_policy: ofResource("table_bucket_arn", "resource_policy"),
    aws_s3tables_table_policy: ofResource("name", "resource_policy"),
    aws_s3vectors_vector_bucket_policy: ofResource("vector_bucket_arn"),
    aws_sagemaker_model_package_group_policy: ofResource("model_package_group_name", "resource_policy"),
    aws_schemas_registry_policy: ofResource("registry_name"),
    aws_secretsmanager_secret: ofResource("name"),
    aws_secretsmanager_secret_policy: ofResource("secret_arn"),
    aws_ses_identity_policy: ofResource("identity"),
    aws_sesv2_email_identity_policy: ofResource("email_identity"),
    aws_sns_topic: ofResource("name"),
    aws_sns_topic_policy: ofResource("arn"),
    aws_sqs_queue: ofResource("name"),
    aws_sqs_queue_policy: ofResource("queue_url"),
    aws_vpc_endpoint: ofResource("service_name"),
    aws_vpc_endpoint_policy: ofResource("vpc_endpoint_id"),
    aws_vpclattice_auth_policy: ofResource("resource_identifier"),
    aws_vpclattice_resource_policy: ofResource("resource_arn"),
    aws_xray_resource_policy: ofResource("policy_name", "policy_document"),
};
/**
 * Types whose policies say nothing of who may do what, though they are called so: what is kept for how long, which data is
 * masked, which mail is taken. Types of hashicorp/aws that are in no table may have documents by the names of their attributes.
 */
const otherPolicies = [
    "aws_cloudwatch_log_account_policy",
    "aws_cloudwatch_log_data_protection_policy",
    "aws_cloudwatch_log_index_policy",
    "aws_ecr_lifecycle_policy",
    "aws_networkmanager_core_network_policy_attachment",
    "aws_opensearchserverless_lifecycle_policy",
    "aws_opensearchserverless_security_policy",
    "aws_resiliencehub_resiliency_policy",
    "aws_ses_receipt_filter",
    "aws_sns_topic_data_protection_policy",
];
/** By type, what besides its name tells the thing that a document is about from others: it is in another one of these, by the paths. */
const partsOfIdentity = {
    aws_cloudwatch_log_resource_policy: ["resource_arn"],
    aws_codeartifact_domain_permissions_policy: ["domain_owner"],
    aws_codeartifact_repository_permissions_policy: ["domain", "domain_owner"],
    aws_ecr_repository_policy: ["registry_id"],
    aws_s3_access_point: ["account_id", "bucket", "bucket_account_id"],
    aws_s3control_multi_region_access_point_policy: ["account_id", "details.0.name"],
    aws_s3control_object_lambda_access_point_policy: ["account_id"],
    aws_s3tables_table_policy: ["table_bucket_arn", "namespace"],
    aws_transfer_access: ["server_id"],
    aws_transfer_user: ["server_id"],
};
/** Attributes with documents that are of one kind or another, an SCP's or an RCP's, so that only their text tells which. */
const foundAttributes = {
    aws_organizations_policy: "content",
    aws_rolesanywhere_profile: "session_policy",
};
/**
 * Types whose documents give no access by themselves and only limit what other policies allow: the policy of a VPC
 * endpoint, SCPs and RCPs, session policies.
 * Sources: https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html
 */
const limitingTypes = [
    "aws_organizations_policy",
    "aws_rolesanywhere_profile",
    "aws_transfer_access",
    "aws_transfer_user",
    "aws_vpc_endpoint",
    "aws_vpc_endpoint_policy",
];


/***/ }),

/***/ 15819:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ runRolesOf),
/* harmony export */   z: () => (/* binding */ attributesWithOtherRoles)
/* harmony export */ });
/* harmony import */ var _common_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29927);
/* harmony import */ var _raw_attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75713);
/* harmony import */ var _raw_raw_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10545);
/* harmony import */ var _policy_attributes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1374);




const ROLE_ARN = /arn:[^":]*:iam::[^":]*:(?:role|instance-profile)\/[^"\s]+/g;
/** Of whatever IAM knows, which a service acts as, lets in or is limited by. */
const IAM_ARN = /^arn:[^":]*:iam::[^":]*:(?:root$|(?:role|instance-profile|user|group|policy|oidc-provider|saml-provider)\/\S+$)/;
/** A role in a text that is no JSON, as the YAML of a document of Systems Manager: `assumeRole: arn:\u2026`. */
const ROLE_IN_TEXT = /role(?:_?arn)?["']?\s*[:=]\s*["']?(arn:[^":]*:iam::[^":]*:role\/[^"'\s]+)/gi;
/** What is named so may hold a role; that of another service's own kind has no ARN of IAM's. */
const NAMED_LIKE_ROLES = /(?:^|_)(?:roles?|profile|credentials)(?:_|$)/;
/**
 * Attributes, parameters and settings that hold a role or an instance profile by its name; as in the schema of
 * hashicorp/aws 5.100, and in the documents of Systems Manager, the constraints of Service Catalog and the options of
 * Elastic Beanstalk.
 */
const BY_NAME = [
    "AutomationAssumeRole",
    "IamInstanceProfile",
    "LocalRoleName",
    "ServiceRole",
    "ServiceRoleForManagedUpdates",
    "autoscaling_role",
    "custom_iam_instance_profile",
    "domain_iam_role_name",
    "iam_instance_profile",
    "instance_profile",
    "instance_profile_name",
    "instance_role",
    "local_deployment_execution_role_name",
    "organization_role_name",
    "service_role",
];
/** The same of types in which such an attribute has a name that others use for something else. */
const BY_NAME_IN = {
    aws_ebs_snapshot_import: "role_name",
    aws_ecs_service: "iam_role",
    aws_glue_crawler: "role",
    aws_ssm_activation: "iam_role",
};
/** Those that hold one, or another ARN of IAM's, where it is not known yet. */
const HOLDS_ROLE = /(?:^|_)(?:role|role_arn|roles|role_arns|instance_profile|credentials_arn|authorizer_credentials|guardrail_policy_arns)$|^credentials$/;
/** What holds texts of the user's own choosing: in lower case and without underscores. */
const FREE = /^(?:comment|description|dockerlabels|environment|environmentvariables?|eventpattern|filterpolicy|inputparameters|labels|message|metadata|tag(?:s|sall|specifications?)?|userdata(?:base64)?)$/;
/** What only stores such texts for programs to read. */
const DATA = [
    "aws_appconfig_hosted_configuration_version",
    "aws_cloudwatch_dashboard",
    "aws_dynamodb_table_item",
    "aws_lambda_invocation",
    "aws_s3_bucket_object",
    "aws_s3_object",
    "aws_secretsmanager_secret_version",
    "aws_ssm_parameter",
];
const isFree = (key) => FREE.test(key.replaceAll("_", "").toLowerCase());
/** Whether something of a type may run with a role: the resources of IAM only say what roles there are. */
const mayRun = (type) => /^aws(?:cc)?_(?!iam_)/.test(type);
/** The roles and instance profiles, by ARN or name, that a resource of this type runs with, in no order. */
const runRolesOf = (type, values) => mayRun(type) ? rolesIn(values, false, false, BY_NAME_IN[type]) : [];
const rolesIn = (value, isNamed, isByName, byNameToo) => {
    if ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value))
        return value.flatMap((item) => rolesIn(item, isNamed, isByName));
    if ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value)) {
        const isParameter = isNamedParameter(value);
        return Object.entries(value)
            .filter(([key]) => !isFree(key))
            .flatMap(([key, member]) => {
            const holdsName = BY_NAME.includes(key) || key === byNameToo || (isParameter && isItsValue(key));
            return rolesIn(member, isNamed || NAMED_LIKE_ROLES.test(key), isByName || holdsName);
        });
    }
    if (typeof value !== "string" || value === "")
        return [];
    const within = BY_NAME.some((name) => value.includes(`"${name}"`)) ? structureIn(value) : undefined;
    if (within !== undefined)
        return rolesIn(within, isNamed, isByName);
    const arns = isNamed || /RoleArn"\s*:/.test(value) ? (value.match(ROLE_ARN) ?? []) : [];
    return arns.length === 0 && isByName ? [value] : arns;
};
/** A block that says by its name what its value is: `{ name = "ServiceRole", value = "app" }`. */
const isNamedParameter = ({ name }) => typeof name === "string" && BY_NAME.includes(name);
const isItsValue = (key) => ["value", "values", "static_value", "static_values"].includes(key);
/** The object or list that a text is; nothing for any other text. */
const structureIn = (text) => (/^\s*[{[]/.test(text) ? (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonIn */ .Yf)(text) : undefined);
/**
 * Every ARN of IAM's that a value names, with the attributes that lead to it: `target.role_arn=arn:\u2026`. Policy documents
 * are compared by themselves.
 */
const namedIn = (value, path) => {
    if ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value))
        return value.flatMap((item) => namedIn(item, path));
    if ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value)) {
        return "Statement" in value
            ? []
            : Object.entries(value).flatMap(([key, member]) => (isFree(key) ? [] : namedIn(member, `${path}.${key}`)));
    }
    if (typeof value !== "string" || !value.includes(":iam::"))
        return [];
    if (IAM_ARN.test(value))
        return [`${path}=${value}`];
    const within = structureIn(value);
    if (within !== undefined)
        return namedIn(within, path);
    return [...value.matchAll(ROLE_IN_TEXT)].map(([, arn]) => `${path}=${arn}`);
};
/**
 * The top-level attributes by which something that is there gets, or may get, another role to run with, or by which it
 * names another role, user, group, policy or provider of IAM's; but for those that are compared as policy documents.
 */
const attributesWithOtherRoles = (change) => {
    const { type, before, after } = change;
    if (!mayRun(type) || before === undefined || after === undefined)
        return [];
    const compared = documentAttributes(type);
    return (0,_raw_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .changedAttributes */ .GR)(change).flatMap((attribute) => {
        if (isFree(attribute) || compared.includes(attribute))
            return [];
        const isOther = (find) => {
            const on = (side) => [...new Set(find((0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(side.values, attribute) ?? null))].sort();
            return !(0,_raw_attributes_js__WEBPACK_IMPORTED_MODULE_1__/* .isEqual */ .n4)(on(before), on(after));
        };
        const isRole = isOther((value) => runRolesOf(type, { [attribute]: value })) ||
            hidesRole((0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_2__/* .markOf */ .Fg)(after.unknown, attribute), HOLDS_ROLE.test(attribute));
        const isNamed = type !== "aws_lambda_permission" && !DATA.includes(type) && isOther((value) => namedIn(value, ""));
        return isRole || isNamed ? [{ attribute, isRole }] : [];
    });
};
const documentAttributes = (type) => [
    ...((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownMember */ .nV)(_policy_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .policyAttributes */ .OD, type) ?? []).map(({ attribute }) => attribute),
    ...[(0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownMember */ .nV)(_policy_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .foundAttributes */ .U0, type)].filter((attribute) => attribute !== undefined),
];
const hidesRole = (mark, isNamed) => {
    if ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(mark))
        return mark.some((item) => hidesRole(item, isNamed));
    if (!(0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(mark))
        return mark === true && isNamed;
    return Object.entries(mark).some(([key, member]) => !isFree(key) && hidesRole(member, isNamed || HOLDS_ROLE.test(key)));
};


/***/ }),

/***/ 391:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ canonicalValue)
});

// EXTERNAL MODULE: ./src/common/json.ts
var json = __webpack_require__(29927);
// EXTERNAL MODULE: ./src/plan/raw/raw-change.ts
var raw_change = __webpack_require__(10545);
// EXTERNAL MODULE: ./src/iam/language/parse.ts + 6 modules
var parse = __webpack_require__(14318);
// EXTERNAL MODULE: ./src/iam/normalize/canonical.ts
var canonical = __webpack_require__(34471);
;// CONCATENATED MODULE: ./src/plan/fingerprint/canonical-policy.ts


/**
 * Gives one text for all spellings of a policy document: order, a value alone or in a list, the case of actions and
 * condition keys, Sid and Id do not count. Nothing for a text that is no policy document.
 */
const canonicalPolicyText = (text) => {
    if (!text.includes('"Statement"'))
        return undefined;
    const kind = /"(Not)?Principal"/.test(text) ? "resource" : "identity";
    const parsed = (0,parse/* parsePolicy */.O)(text, kind);
    return parsed.ok ? (0,canonical/* canonicalPolicy */.Hk)(parsed.policy) : undefined;
};

;// CONCATENATED MODULE: ./src/plan/fingerprint/canonical-value.ts



/**
 * Attributes and blocks that are sets, of the resource types that this program makes or reviews most, by their path
 * without indexes. Terraform's JSON shows a set as a list, and only the provider's schema tells: these are from
 * hashicorp/aws 5.100's and databricks 1.99's. Of every other list the order counts, so that a command line with its
 * words in another order is another one.
 */
const sets = {
    aws_iam_group_membership: ["users"],
    aws_iam_group_policies_exclusive: ["policy_names"],
    aws_iam_group_policy_attachments_exclusive: ["policy_arns"],
    aws_iam_openid_connect_provider: ["client_id_list"],
    aws_iam_policy_attachment: ["groups", "roles", "users"],
    aws_iam_role: ["inline_policy", "managed_policy_arns"],
    aws_iam_role_policies_exclusive: ["policy_names"],
    aws_iam_role_policy_attachments_exclusive: ["policy_arns"],
    aws_iam_user_group_membership: ["groups"],
    aws_iam_user_policies_exclusive: ["policy_names"],
    aws_iam_user_policy_attachments_exclusive: ["policy_arns"],
    databricks_cluster: ["library"],
};
/**
 * One text for a value, whatever of its writing does not matter: the order of keys and of sets, and how a policy is
 * written. What is unknown or sensitive stands in it as a word without quotes, which no value can be taken for. Null,
 * "", [] and {} are all nothing: providers and AWS give back the one for the other. Nothing gives undefined.
 */
const canonicalValue = ({ type, attribute, value, unknown, sensitive }) => {
    const setPaths = (0,json/* ownMember */.nV)(sets, type) ?? [];
    const write = (value, unknown, sensitive, path) => {
        if (sensitive === true)
            return "sensitive";
        if (unknown === true)
            return "unknown";
        if ((0,json/* isJsonArray */.Md)(value)) {
            const items = value.map((item, index) => write(item, (0,raw_change/* markOf */.Fg)(unknown, index), (0,raw_change/* markOf */.Fg)(sensitive, index), path) ?? "null");
            return items.length === 0 ? undefined : `[${(setPaths.includes(path) ? items.sort() : items).join(",")}]`;
        }
        if (value === undefined || value === null || value === "")
            return (0,json/* isJsonObject */.OW)(unknown) ? writeObject({}, unknown, sensitive, path) : undefined;
        if ((0,json/* isJsonObject */.OW)(value))
            return writeObject(value, unknown, sensitive, path);
        if (typeof value !== "string")
            return JSON.stringify(value);
        const policy = canonicalPolicyText(value);
        return policy === undefined ? JSON.stringify(value) : `policy${policy}`;
    };
    const writeObject = (value, unknown, sensitive, path) => {
        const keys = new Set([...Object.keys(value), ...((0,json/* isJsonObject */.OW)(unknown) ? Object.keys(unknown) : [])]);
        const members = [...keys].sort().flatMap((key) => {
            const text = write((0,raw_change/* memberOf */.C5)(value, key), (0,raw_change/* markOf */.Fg)(unknown, key), (0,raw_change/* markOf */.Fg)(sensitive, key), `${path}.${key}`);
            return text === undefined ? [] : `${JSON.stringify(key)}:${text}`;
        });
        return members.length === 0 ? undefined : `{${members.join(",")}}`;
    };
    return write(value, unknown, sensitive, attribute);
};


/***/ }),

/***/ 70805:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ES: () => (/* binding */ canonicalPlan),
  cu: () => (/* binding */ identityOf),
  cw: () => (/* binding */ restingText)
});

// EXTERNAL MODULE: ./src/common/json.ts
var json = __webpack_require__(29927);
// EXTERNAL MODULE: ./src/iam/normalize/canonical.ts
var canonical = __webpack_require__(34471);
// EXTERNAL MODULE: ./src/plan/raw/raw-change.ts
var raw_change = __webpack_require__(10545);
// EXTERNAL MODULE: ./src/plan/fingerprint/canonical-value.ts + 1 modules
var canonical_value = __webpack_require__(391);
// EXTERNAL MODULE: ./src/common/json-pointer.ts
var json_pointer = __webpack_require__(57263);
;// CONCATENATED MODULE: ./src/plan/fingerprint/unknown-paths.ts


/** The JSON pointers (RFC 6901) to what is unknown inside of a known attribute; none when all of it is unknown. */
const partlyUnknown = (attribute, mark) => mark === true ? [] : pointers(mark, `/${(0,json_pointer/* escapeKey */.j)(attribute)}`);
const pointers = (mark, path) => {
    if (mark === true)
        return [path];
    if ((0,json/* isJsonArray */.Md)(mark))
        return mark.flatMap((item, index) => pointers(item, `${path}/${index}`));
    if (!(0,json/* isJsonObject */.OW)(mark))
        return [];
    return Object.entries(mark).flatMap(([key, member]) => pointers(member, `${path}/${(0,json_pointer/* escapeKey */.j)(key)}`));
};
/** The marks that `partlyUnknown` came from: a tree with `true` at each pointer. */
const marksAt = (unknown) => {
    const root = new Map();
    for (const pointer of unknown) {
        let node = root;
        for (const key of (0,json_pointer/* keysOf */.Y)(pointer)) {
            const next = node.get(key) ?? new Map();
            node.set(key, next);
            node = next;
        }
    }
    return unknown.length === 0 ? false : treeOf(root);
};
/** A list's marks come out as an object with indexes for keys: markOf finds them either way. */
const treeOf = (marks) => marks.size === 0 ? true : Object.fromEntries([...marks].map(([key, inner]) => [key, treeOf(inner)]));

;// CONCATENATED MODULE: ./src/plan/fingerprint/canonical.ts





/** Gives the canonical form of what was read of a plan. */
const canonicalPlan = ({ managed, managedPolicies, role, providers }) => {
    const [moving, resting] = [managed.filter(isMoving), managed.filter((change) => !isMoving(change))];
    return {
        changes: moving.map(canonicalChange).sort((one, other) => (identityOf(one) < identityOf(other) ? -1 : 1)),
        resting: new Map(resting.map((change) => [change.address, change])),
        policies: policiesOf(managedPolicies, role?.after),
        providers,
    };
};
const policiesOf = (managedPolicies, role) => {
    const policies = managedPolicies.map(({ arn, policy }) => ({ arn, text: (0,canonical/* canonicalPolicy */.Hk)(policy) }));
    const arn = (0,raw_change/* readText */.yR)(role, ["arn"]);
    return arn === undefined ? policies : [...policies, { arn, text: JSON.stringify(textsOf("aws_iam_role", role)) }];
};
/** What tells a change from all others of a plan. */
const identityOf = ({ address, deposed }) => deposed === undefined ? address : `${address} (deposed object ${deposed})`;
const isMoving = ({ action, importingId, previousAddress }) => action !== "no-op" || importingId !== undefined || previousAddress !== undefined;
const canonicalChange = (change) => {
    const { address, type, action, deposed, replaceOrder, importingId, previousAddress, before, after, reason } = change;
    const isGoing = action === "destroy" || action === "forget";
    const texts = { before: textsOf(type, before), after: isGoing ? {} : textsOf(type, after) };
    const counting = Object.keys({ ...texts.before, ...texts.after })
        .filter((attribute) => counts(change, attribute, texts.before[attribute] !== texts.after[attribute]))
        .sort();
    const counted = (side, attributes) => Object.fromEntries(attributes.map((attribute) => [attribute, side[attribute]]));
    return {
        address,
        type,
        action,
        before: before === undefined
            ? {}
            : counted(texts.before, counting.filter((name) => !isBeforeNoise(change, name))),
        after: isGoing ? {} : counted(texts.after, counting),
        unknown: counting.flatMap((name) => partlyUnknown(name, (0,raw_change/* markOf */.Fg)(after?.unknown ?? false, name))).sort(),
        ...(reason === "replace_because_tainted" ? { tainted: true } : {}),
        ...(deposed === undefined ? {} : { deposed }),
        ...(replaceOrder === undefined ? {} : { replaceOrder }),
        ...(importingId === undefined ? {} : { importingId }),
        ...(previousAddress === undefined ? {} : { previousAddress }),
    };
};
/**
 * What a provider observes rather than sets: it differs from one hour to the next with nothing changed. Source: the
 * schemas named in canonical-value.ts.
 */
const observed = {
    aws_iam_policy: ["attachment_count"],
    databricks_cluster: ["state", "default_tags"],
};
/**
 * Of an object that stays, an attribute counts when it changes or the configuration sets it; the rest is what the
 * provider happened to read back. Of one that comes or goes, all of it counts.
 */
const counts = ({ type, action, expressions }, attribute, differs) => {
    if ((0,json/* ownMember */.nV)(observed, type)?.includes(attribute))
        return false;
    const stays = action === "update" || action === "no-op";
    return !stays || differs || expressions === undefined || Object.hasOwn(expressions, attribute);
};
/** The old value of what the provider is going to compute anew says nothing, but for what names the object. */
const isBeforeNoise = (change, attribute) => {
    if (["id", "arn"].includes(attribute) || change.expressions === undefined)
        return false;
    return !(0,raw_change/* isConfigured */.jD)(change, attribute) && (0,raw_change/* readValue */.wK)(change.after, [attribute]).state === "unknown";
};
const textsOf = (type, side) => {
    if (side === undefined)
        return {};
    const names = [...Object.keys(side.values), ...((0,json/* isJsonObject */.OW)(side.unknown) ? Object.keys(side.unknown) : [])];
    return Object.fromEntries(names.map((attribute) => [attribute, textOf(type, side, attribute)]));
};
const textOf = (type, { values, unknown, sensitive }, attribute) => (0,canonical_value/* canonicalValue */.i)({
    type,
    attribute,
    value: (0,json/* ownMember */.nV)(values, attribute),
    unknown: (0,raw_change/* markOf */.Fg)(unknown, attribute),
    sensitive: (0,raw_change/* markOf */.Fg)(sensitive, attribute),
});
/**
 * The text of one attribute of a resource that stays as it is, with the parts at `unknown` (JSON pointers) as unknown as
 * they were when the change to it was reviewed.
 */
const restingText = ({ type, after }, attribute, unknown) => after === undefined ? undefined : textOf(type, { ...after, unknown: marksAt(unknown) }, attribute);


/***/ }),

/***/ 76509:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createPlaceholders)
/* harmony export */ });
/* harmony import */ var _iam_language_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14318);

/** Gives placeholders for the expressions of one document. */
const createPlaceholders = () => {
    const expressions = [];
    return {
        standIn: (expression) => `arn:aws:unknown:::{${expressions.push(expression) - 1}}`,
        parse: (text, kind) => {
            const parsed = (0,_iam_language_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .O)(text, kind);
            return parsed.ok ? { ok: true, policy: withExpressions(parsed.policy, expressions) } : parsed;
        },
    };
};
const withExpressions = (policy, expressions) => {
    const fill = (text) => text.replace(/arn:aws:unknown:::\{(\d+)\}/g, (_, index) => `\${${expressions[Number(index)]}}`);
    const fillPatterns = ({ negated, patterns }) => ({
        negated,
        patterns: patterns.map(fill),
    });
    const fillPrincipal = (one) => one.type === "*" ? one : { ...one, value: fill(one.value) };
    return {
        ...policy,
        ...(policy.id !== undefined && { id: fill(policy.id) }),
        statements: policy.statements.map(({ sid, principals, actions, resources, conditions, ...rest }) => ({
            ...rest,
            ...(sid !== undefined && { sid: fill(sid) }),
            ...(principals && { principals: { ...principals, principals: principals.principals.map(fillPrincipal) } }),
            actions: fillPatterns(actions),
            ...(resources && { resources: fillPatterns(resources) }),
            conditions: conditions.map((one) => ({ ...one, key: fill(one.key), values: one.values.map(fill) })),
        })),
    };
};


/***/ }),

/***/ 19836:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameAttributes),
/* harmony export */   p: () => (/* binding */ holdersOf)
/* harmony export */ });
/* harmony import */ var _common_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29927);
/* harmony import */ var _raw_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75713);
/* harmony import */ var _raw_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76412);
/* harmony import */ var _raw_hidden_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5188);
/* harmony import */ var _raw_raw_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10545);
/* harmony import */ var _raw_references_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38374);






/** The attribute of a data source that has the name by which people know a principal. */
const nameAttributes = {
    databricks_group: "display_name",
    databricks_user: "user_name",
    databricks_service_principal: "application_id",
};
const group = { type: "group", lookup: "databricks_group", id: "group_id" };
const user = { type: "user", lookup: "databricks_user", id: "user_id" };
const servicePrincipal = {
    type: "service principal",
    lookup: "databricks_service_principal",
    id: "service_principal_id",
};
/** Source: https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/group_role and its like. */
const grants = {
    databricks_group_role: { ...group, role: "role" },
    databricks_group_instance_profile: { ...group, role: "instance_profile_id" },
    databricks_user_role: { ...user, role: "role" },
    databricks_user_instance_profile: { ...user, role: "instance_profile_id" },
    databricks_service_principal_role: { ...servicePrincipal, role: "role" },
};
/** Who may use which instance profile by a resource, changed or not. */
const holdersOf = (change, reading) => {
    const { address } = change;
    const [before, after] = [heldOn(change, change.before, reading), heldOn(change, change.after, reading)];
    if (before && after && !attributesOf(change).some((attribute) => (0,_raw_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .isChanged */ .Hq)(change, attribute))) {
        return [{ address, holder: after.holder, role: after.role, before: member, after: member }];
    }
    if (before && after && keyOf(before) === keyOf(after)) {
        const { state, ...held } = after;
        return [{ address, ...held, before: before.state, after: state }];
    }
    const stays = change.replaceOrder === "create-and-forget";
    const [was, is] = [before && elsewhere(before), stays ? before?.state : after && elsewhere(after)];
    return [
        ...(before
            ? [{ address, holder: before.holder, role: before.role, before: before.state, after: is ?? _raw_hidden_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge }]
            : []),
        ...(after ? [{ address, holder: after.holder, role: after.role, before: was ?? _raw_hidden_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge, after: after.state }] : []),
    ];
};
const member = { state: "member" };
const keyOf = ({ holder, role }) => JSON.stringify([holder, role]);
/** What one side says of whoever holds something on the other: one that is not known may be the same. */
const elsewhere = ({ state }) => (state.state === "unknown" ? state : _raw_hidden_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge);
/** The attributes that say who gets what. */
const attributesOf = ({ type }) => {
    const grant = (0,_common_json_js__WEBPACK_IMPORTED_MODULE_2__/* .ownMember */ .nV)(grants, type);
    return grant ? [grant.id, grant.role] : ["aws_attributes", "data_security_mode", "single_user_name"];
};
const heldOn = (change, side, reading) => {
    if (side === undefined)
        return undefined;
    if (change.type === "databricks_cluster")
        return heldByCluster(change, side, reading);
    const grant = (0,_common_json_js__WEBPACK_IMPORTED_MODULE_2__/* .ownMember */ .nV)(grants, change.type);
    return grant && heldByGrant(change, side, grant, reading);
};
const heldByGrant = (change, side, grant, reading) => {
    const name = principalIn(change, side, grant, reading);
    const role = (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(side, [grant.role]) ?? profileIn(change, side, [grant.role], reading);
    const unknown = name === undefined ? grant.id : role === undefined ? grant.role : undefined;
    return {
        holder: { type: grant.type, name: name ?? change.address },
        role: role ?? change.address,
        state: unknown === undefined ? member : (0,_raw_hidden_js__WEBPACK_IMPORTED_MODULE_1__/* .notKnown */ .bh)(change, side, [unknown]),
    };
};
/** The name, else the id, else the address of the one resource that it is the id of. */
const principalIn = (change, side, { id, lookup }, reading) => {
    const text = (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(side, [id]);
    if (text !== undefined)
        return reading.names.get(`${lookup} ${text}`) ?? text;
    if ((0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_3__/* .readValue */ .wK)(side, [id]).state !== "unknown")
        return undefined;
    const expression = change.expressions?.[id];
    const [reference = "", ...others] = (0,_raw_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .referencesOf */ .C)(expression).map((one) => one.replace(/\.id$/, ""));
    if (others.length === 0 && reading.names.has(reference))
        return reading.names.get(reference);
    const referred = referredIn(change, expression, ["id"], reading);
    return referred?.type === lookup ? referred.address : undefined;
};
/**
 * The managed resource that an expression refers to, to nothing else and by one of these attributes; what a data source has
 * not read yet may be anything. With a key the attribute is not shown.
 */
const referredIn = (change, expression, attributes, { references }) => {
    const referred = references.only(change, expression);
    if (referred === undefined || (0,_raw_references_js__WEBPACK_IMPORTED_MODULE_5__/* .addressInModule */ .uo)(referred.change).startsWith("data."))
        return undefined;
    return ["", ...attributes].includes(referred.attribute) ? referred.change : undefined;
};
/** The ARN, or the address, of the instance profile whose ARN is not known yet. */
const profileIn = (change, side, path, reading) => {
    if ((0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_3__/* .readValue */ .wK)(side, path).state !== "unknown")
        return undefined;
    const referred = referredIn(change, expressionAt(change, path), ["arn", "id", "instance_profile_arn"], reading);
    const registered = ["instance_profile_arn"];
    if (referred?.type !== "databricks_instance_profile")
        return addressOfProfile(referred);
    const own = referredIn(referred, expressionAt(referred, registered), ["arn"], reading);
    return (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(referred.after, registered) ?? addressOfProfile(own);
};
const addressOfProfile = (referred) => referred?.type === "aws_iam_instance_profile" ? referred.address : undefined;
/** Of an attribute in a block the block's, where the configuration tells no more. */
const expressionAt = ({ expressions }, [attribute, ...rest]) => {
    const whole = expressions?.[String(attribute)];
    return rest.reduce(_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5, whole) ?? whole;
};
/**
 * The access modes in which one user, or one group, has the cluster. In any other, and where Databricks chooses the mode,
 * several people may.
 */
const singleUserModes = ["SINGLE_USER", "LEGACY_SINGLE_USER", "DATA_SECURITY_MODE_DEDICATED"];
/** A cluster lends its instance profile to whoever runs code on it: its single user, or all who may attach to it. */
const heldByCluster = (change, side, reading) => {
    const path = ["aws_attributes", 0, "instance_profile_arn"];
    if (!isSet(side, path))
        return undefined;
    const role = (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(side, path) ?? profileIn(change, side, path, reading);
    const cluster = (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(side, ["cluster_name"]) ?? change.address;
    const [modePath, userPath] = [["data_security_mode"], ["single_user_name"]];
    const isSingle = singleUserModes.includes((0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(side, modePath) ?? "");
    const user = isSingle ? (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(side, userPath) : undefined;
    const [unknown] = [
        ...(role === undefined ? [path] : []),
        ...((0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_3__/* .isConfigured */ .jD)(change, "data_security_mode") && (0,_raw_hidden_js__WEBPACK_IMPORTED_MODULE_1__/* .isHidden */ .dK)(side, modePath) ? [modePath] : []),
        ...(isSingle && (0,_raw_hidden_js__WEBPACK_IMPORTED_MODULE_1__/* .isHidden */ .dK)(side, userPath) ? [userPath] : []),
    ];
    return {
        holder: user === undefined ? { type: "cluster", name: cluster } : { type: "single user", name: user, cluster },
        role: role ?? change.address,
        state: unknown === undefined ? member : (0,_raw_hidden_js__WEBPACK_IMPORTED_MODULE_1__/* .notKnown */ .bh)(change, side, unknown),
    };
};
/** Providers write what is not set as null or "". The configuration in a plan does not show dynamic blocks. */
const isSet = (side, path) => (0,_raw_raw_change_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(side, path) !== undefined || (0,_raw_hidden_js__WEBPACK_IMPORTED_MODULE_1__/* .isHidden */ .dK)(side, path);


/***/ }),

/***/ 38248:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ mayBeInAccountOf),
/* harmony export */   Ij: () => (/* binding */ unknownAccount),
/* harmony export */   iw: () => (/* binding */ subjectIn),
/* harmony export */   o2: () => (/* binding */ labelIn),
/* harmony export */   rd: () => (/* binding */ withAccounts)
/* harmony export */ });
/* harmony import */ var _common_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29927);
/* harmony import */ var _raw_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10545);


/** The account of something in a plan about several, where the plan does not tell it. */
const unknownAccount = "account not known";
/** What a principal is called: names are unique in one account alone. */
const labelIn = ({ account }, name) => account === undefined ? name : `${name} (${account})`;
/** Whether a resource may be in the account of an ARN: where the plan tells its account's number, that is the ARN's. */
const mayBeInAccountOf = ({ account = "" }, arn) => !/^account \d+$/.test(account) || account === `account ${arn.split(":")[4]}`;
/** A subject of a change as one of the change's account. The address that stands for a name tells it apart already. */
const subjectIn = (change, subject) => {
    const { type, name } = subject;
    if (change.account === undefined || name === undefined || type === "policy" || type === "resource")
        return subject;
    return { ...subject, label: labelIn(change, name), account: change.account };
};
/**
 * Puts changes into their accounts where a plan is about several: by the ARN that they have, else by the configuration
 * of their provider. Which provider destroys a resource that is no longer configured is not in a plan.
 */
const withAccounts = (provided, configurations) => {
    const ofAws = provided.filter(isOfAws);
    const keys = Object.keys(configurations);
    const credentials = new Map(keys.map((key) => [key, credentialsOf(key, (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownMember */ .nV)(configurations, key) ?? {})]));
    const shownBy = (same) => shownAccounts(ofAws.filter(({ provider = "" }) => same.includes(provider)));
    const accounts = new Map(keys.map((key) => {
        const same = keys.filter((other) => credentials.get(other) === credentials.get(key));
        const one = shownBy(same).size > 1 ? [key] : same;
        const stated = statedAccounts((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownMember */ .nV)(configurations, key) ?? {});
        return [key, accountOfProvider(one[0] ?? key, stated.size === 1 ? stated : shownBy(one))];
    }));
    const accountOf = ({ change, provider }) => {
        const [own] = ownAccounts(change);
        // Only policies of AWS's or of its own account can be attached to a principal.
        const [attached] = accountsIn(change, "policy_arn");
        return own ?? accounts.get(provider ?? "") ?? attached ?? unknownAccount;
    };
    const own = new Set(ofAws.flatMap(({ change }) => ownAccounts(change)));
    // What is no longer configured is destroyed by a provider that still is: where all log in alike, that is one account, but
    // for OpenTofu's `for_each` of a provider.
    const isForEach = JSON.stringify(configurations).includes('"each.');
    const isOfOne = own.size <= 1 && new Set(credentials.values()).size <= 1 && !isForEach;
    return !isOfOne && new Set([...accounts.values(), ...own]).size > 1
        ? provided.map((one) => (isOfAws(one) ? { ...one.change, account: accountOf(one) } : one.change))
        : provided.map(({ change }) => change);
};
const isOfAws = ({ change }) => change.type.startsWith("aws_");
/** The accounts in which resources are by their ARNs: by those of IAM, which nobody shares, where there are any. */
const shownAccounts = (provided) => {
    const iam = new Set(provided.flatMap(({ change }) => ownAccounts(change)));
    return iam.size > 0 ? iam : new Set(provided.flatMap(({ change }) => accountsIn(change, "arn")));
};
/** One that is made for several accounts does not tell in which of them a resource is. */
const accountOfProvider = (key, accounts) => {
    const [account, ...others] = accounts;
    if (account === undefined)
        return `provider ${key}`;
    return others.length > 0 ? unknownAccount : account;
};
/** What differs between configurations of one account, such as those of several regions. */
const withoutAccount = ["region", "default_tags", "ignore_tags"];
/**
 * The same for configurations that log in with the same constants, and so to the same account. An alias of which nothing
 * is said, not even its region, is of a plan from which that is cut out.
 */
const credentialsOf = (key, configuration) => {
    const members = Object.entries(configuration).filter(([name]) => !withoutAccount.includes(name));
    const text = JSON.stringify(members.sort(([one], [other]) => (one < other ? -1 : 1)));
    const isCutOut = key.includes(".") && Object.keys(configuration).length === 0;
    return isCutOut || text.includes('"references"') ? key : text;
};
/** The accounts that a provider's configuration names. */
const statedAccounts = ({ allowed_account_ids, assume_role }) => new Set([...JSON.stringify([allowed_account_ids, assume_role]).matchAll(/(?:"|:iam::)(\d{12})[":]/g)].map(([, account]) => `account ${account}`));
/** The account of a resource of IAM that has an ARN of its own. */
const ownAccounts = (change) => change.type.startsWith("aws_iam_") ? accountsIn(change, "arn") : [];
const accountsIn = ({ before, after }, attribute) => [before, after].flatMap((side) => {
    const [, account] = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec((0,_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(side, [attribute]) ?? "") ?? [];
    return account === undefined ? [] : [`account ${account}`];
});


/***/ }),

/***/ 75713:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   Fd: () => (/* binding */ documentIn),
/* harmony export */   GR: () => (/* binding */ changedAttributes),
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   Tc: () => (/* binding */ isActedOn),
/* harmony export */   Td: () => (/* binding */ attributesOf),
/* harmony export */   VN: () => (/* binding */ blockOf),
/* harmony export */   WS: () => (/* binding */ sensitiveText),
/* harmony export */   dj: () => (/* binding */ valueOn),
/* harmony export */   n4: () => (/* binding */ isEqual),
/* harmony export */   qL: () => (/* binding */ unknownText),
/* harmony export */   sX: () => (/* binding */ isMade)
/* harmony export */ });
/* harmony import */ var _common_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29927);
/* harmony import */ var _raw_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10545);


/** What stands in the place of a part of a value that is not known or not shown. */
const unknownText = "(known after apply)";
/** The same for a part that Terraform marks as sensitive, whose value no Plan holds. */
const sensitiveText = "(sensitive)";
/** Whether Terraform does something to the resource itself: it is neither left, nor only read or forgotten. */
const isActedOn = ({ action }) => !["no-op", "forget", "read"].includes(action);
/** Whether a resource comes with the plan, anew or for the first time. */
const isMade = ({ action }) => action === "create" || action === "replace";
/**
 * Sorts the top-level attributes into those that change and those that do not; of an unchanged sensitive one the value is
 * left out.
 */
const attributesOf = (change) => {
    const attributes = [];
    const sensitive = [];
    const unchanged = [];
    for (const attribute of [...attributeNames(change)].sort()) {
        const [before, after] = [shownValue(change.before, attribute), shownValue(change.after, attribute)];
        if (isChanged(change, attribute)) {
            attributes.push({ attribute, before, after, forcesReplacement: change.replacedBy.has(attribute) });
        }
        else if (after.state === "known")
            unchanged.push([attribute, after.value]);
        else if (after.state === "sensitive")
            sensitive.push(attribute);
    }
    return { attributes, unchanged: Object.fromEntries(unchanged), ...(sensitive.length > 0 && { sensitive }) };
};
/** The value of a top-level attribute on a side, whether it changes or not. */
const valueOn = (change, attribute, side) => {
    const { attributes, unchanged, sensitive } = change;
    const changed = attributes.find((one) => one.attribute === attribute);
    if (changed !== undefined)
        return changed[side];
    if (sensitive?.includes(attribute))
        return { state: "sensitive", changed: false };
    const value = (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownMember */ .nV)(unchanged, attribute);
    return value === undefined ? { state: "absent" } : { state: "known", value };
};
/** The texts of a list of nothing but texts. */
const textsIn = (value) => {
    if (value.state !== "known" || !(0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value.value))
        return undefined;
    const texts = value.value.filter((one) => typeof one === "string");
    return texts.length === value.value.length ? texts : undefined;
};
/** The object or list that a text is as JSON, such as a policy document; nothing for any other value. */
const documentIn = (value) => {
    if (typeof value !== "string" || !/^\s*[[{]/.test(value))
        return undefined;
    const document = (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonIn */ .Yf)(value);
    return (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(document) || (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(document) ? document : undefined;
};
/** The top-level attribute that a path is within: `inline_policy` of `inline_policy[0].policy`. */
const blockOf = (path) => path.replace(/[.[].*$/s, "");
/** The top-level attributes that change. */
const changedAttributes = (change) => [...attributeNames(change)].filter((attribute) => isChanged(change, attribute));
const attributeNames = ({ before, after }) => new Set([before, after].flatMap((side) => [...Object.keys(side?.values ?? {}), ...keysOf(side?.unknown)]));
const keysOf = (value) => ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? Object.keys(value) : []);
/**
 * Whether an attribute differs between the sides, or may differ once it is known; absent and empty are the same. Two
 * synthesized configurations with the same unknown expression do not differ in it.
 */
const isChanged = ({ before, after }, attribute) => {
    const [unknownBefore, unknownAfter] = [before, after].map((side) => (0,_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMark */ .mP)((0,_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(side?.unknown ?? false, attribute)));
    if (unknownBefore !== unknownAfter)
        return true;
    return !isEqual(orNull((0,_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(before?.values, attribute)), orNull((0,_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(after?.values, attribute)));
};
/** Providers and AWS give back null, "", [] and {} the one for the other. */
const orNull = (value) => {
    if (value === undefined || value === "" || ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) && value.length === 0))
        return null;
    return (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && Object.keys(value).length === 0 ? null : value;
};
/** Whether two JSON values are the same; the order of keys does not matter. */
const isEqual = (one, other) => {
    if ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(one)) {
        return ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(other) &&
            one.length === other.length &&
            one.every((item, index) => isEqual(item, other[index] ?? null)));
    }
    if (!(0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(one))
        return one === other;
    if (!(0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(other))
        return false;
    const keys = Object.keys(one);
    return (keys.length === Object.keys(other).length &&
        keys.every((key) => Object.hasOwn(other, key) && isEqual(one[key] ?? null, other[key] ?? null)));
};
const shownValue = (side, attribute) => {
    const value = (0,_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .readValue */ .wK)(side, [attribute]);
    if (side === undefined || value.state === "unknown" || value.state === "sensitive")
        return value;
    const shown = withMarks((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownMember */ .nV)(side.values, attribute), (0,_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(side.unknown, attribute), (0,_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(side.sensitive, attribute));
    return shown === undefined || shown === null ? { state: "absent" } : { state: "known", value: shown };
};
/** The value with the texts above in place of its unknown and sensitive parts; members that are null are left out. */
const withMarks = (value, unknown, sensitive) => {
    if (sensitive === true)
        return sensitiveText;
    if (unknown === true)
        return unknownText;
    if ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value)) {
        return value.map((item, index) => withMarks(item, (0,_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(unknown, index), (0,_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(sensitive, index)) ?? null);
    }
    if (!(0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return value;
    const members = [...new Set([...Object.keys(value), ...keysOf(unknown)])].map((key) => [key, withMarks((0,_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, key), (0,_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(unknown, key), (0,_raw_change_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(sensitive, key)) ?? null]);
    return Object.fromEntries(members.filter(([, member]) => member !== null));
};


/***/ }),

/***/ 76412:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ referencesOf),
/* harmony export */   T: () => (/* binding */ readConfiguration)
/* harmony export */ });
/* harmony import */ var _common_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29927);

/** Reads the configuration of a plan; one without (older than 0.12, or cut out) says nothing of any resource. */
const readConfiguration = (root, variables = {}) => {
    const resources = new Map();
    const visit = (module, names) => {
        for (const resource of module?.resources ?? [])
            resources.set([...names, resource.address].join(" "), resource);
        for (const [name, call] of Object.entries(module?.module_calls ?? {}))
            visit(call.module, [...names, name]);
    };
    visit(root, []);
    return {
        resource: (module, address) => resources.get([...moduleNames(module), address].join(" ")),
        follow: (module, reference) => followReference(root, module, reference),
        outputs: (module) => Object.values(moduleAt(root, module)?.outputs ?? {})
            .map(({ expression }) => referencesOf(expression))
            .filter((references) => references.length > 0),
        isOfNull: (module, expression) => isOfNull(root, variables, module, expression),
    };
};
/** The references of an expression, without those that only lead to another: `a.b.c` comes with `a.b`. */
const referencesOf = (expression) => {
    const found = new Set(collect(expression));
    return [...found].filter((one) => ![...found].some((other) => other.startsWith(`${one}.`) || other.startsWith(`${one}[`)));
};
const collect = (expression) => {
    if ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(expression))
        return expression.flatMap(collect);
    if (!(0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(expression))
        return [];
    const { references } = expression;
    if ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(references))
        return references.filter((reference) => typeof reference === "string");
    return Object.values(expression).flatMap(collect);
};
/** `module.a["k"].module.b` \u2192 `a`, `b`: the keys of instances do not tell modules of the configuration apart. */
const moduleNames = (module) => [...module.matchAll(/module\.([^.[]+)(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?/g)].flatMap(([, name]) => name ?? []);
const moduleAt = (root, module) => {
    let current = root;
    for (const name of moduleNames(module))
        current = current?.module_calls?.[name]?.module;
    return current;
};
/** What the call of a module gives to a variable of it, and the module that calls. */
const argumentOf = (root, module, variable) => {
    const parent = module.replace(/\.?module\.[^.[]+(\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?$/, "");
    const name = moduleNames(module).at(-1) ?? "";
    return { parent, expression: moduleAt(root, parent)?.module_calls?.[name]?.expressions?.[variable] };
};
/** A default that is not null may stand in the place of null. */
const isOfNull = (root, variables, module, expression) => {
    const [reference = "", ...others] = referencesOf(expression);
    const [, variable] = /^var\.([\w-]+)$/.exec(reference) ?? [];
    if (variable === undefined || others.length > 0)
        return false;
    const standard = moduleAt(root, module)?.variables?.[variable]?.default;
    if (standard !== undefined && standard !== null)
        return false;
    if (module === "")
        return variables[variable]?.value === null;
    const { parent, expression: given } = argumentOf(root, module, variable);
    if (given === undefined)
        return standard === null;
    return isNull(given) || isOfNull(root, variables, parent, given);
};
const isNull = (expression) => (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(expression) && expression["constant_value"] === null;
const followReference = (root, module, reference) => {
    const [, variable] = /^var\.([\w-]+)/.exec(reference) ?? [];
    if (variable !== undefined) {
        const { parent, expression } = argumentOf(root, module, variable);
        return referencesOf(expression).map((target) => ({ module: parent, reference: target }));
    }
    const [, call, output] = /^module\.([\w-]+(?:\[[^\]]*\])?)\.([\w-]+)/.exec(reference) ?? [];
    if (call === undefined || output === undefined)
        return [];
    const inner = module === "" ? `module.${call}` : `${module}.module.${call}`;
    const expression = moduleAt(root, inner)?.outputs?.[output]?.expression;
    return referencesOf(expression).map((target) => ({ module: inner, reference: target }));
};


/***/ }),

/***/ 5188:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   H: () => (/* binding */ mayBe),
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   bh: () => (/* binding */ notKnown),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   dM: () => (/* binding */ unknownAfter),
/* harmony export */   oW: () => (/* binding */ unlessMoved),
/* harmony export */   tV: () => (/* binding */ isSensitive)
/* harmony export */ });
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75713);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76412);
/* harmony import */ var _raw_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10545);



/** The state of what is not there on a side. */
const absent = { state: "absent" };
/** Whether a value cannot be read: Terraform does not know it yet, or marks it as sensitive. */
const isHidden = (side, path) => ["unknown", "sensitive"].includes((0,_raw_change_js__WEBPACK_IMPORTED_MODULE_0__/* .readValue */ .wK)(side, path).state);
/** Whether anything of a value is marked as sensitive. */
const isSensitive = (side, path) => side !== undefined && (0,_raw_change_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMark */ .mP)(path.reduce(_raw_change_js__WEBPACK_IMPORTED_MODULE_0__/* .markOf */ .Fg, side.sensitive));
/** The state of something that is read from a value which, or a part of which, cannot be read. */
const notKnown = (change, side, path) => ({
    state: "unknown",
    reason: hiddenReason(change, side, path),
});
const hiddenReason = (change, side, path) => {
    const attribute = String(path.at(-1));
    if (isSensitive(side, path))
        return `Terraform marks ${attribute} of ${change.address} as sensitive.`;
    const references = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .referencesOf */ .C)(change.expressions?.[attribute]);
    const on = references.length === 0 ? "" : `: it depends on ${references.join(", ")}`;
    return `Terraform knows ${attribute} of ${change.address} only after apply${on}.`;
};
/**
 * Whether a value that cannot be read may be taken for the attribute of the resource that its expression refers to. A
 * sensitive one is there in the plan, so it is compared: the expression may have given something else.
 */
const mayBe = (side, path, referred, attribute) => {
    if (!isSensitive(side, path))
        return true;
    const text = (0,_raw_change_js__WEBPACK_IMPORTED_MODULE_0__/* .rawText */ .iL)(side, path);
    return text !== undefined && text === (0,_raw_change_js__WEBPACK_IMPORTED_MODULE_0__/* .rawText */ .iL)(referred.after, [attribute]);
};
/**
 * The state of something that is about whoever an attribute names. It is unknown where that is sensitive and becomes
 * another one: with nobody's name to tell them apart, who loses it and who gets it would look the same.
 */
const unlessMoved = (change, attribute, state) => {
    const { address, before, after } = change;
    if (state.state === "absent" || before === undefined || after === undefined)
        return state;
    const isSecret = [before, after].some((side) => isSensitive(side, [attribute]));
    if (!isSecret || !(0,_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .isChanged */ .Hq)(change, attribute))
        return state;
    return { state: "unknown", reason: `Terraform marks ${attribute} of ${address} as sensitive, and it changes.` };
};
/**
 * The two sides of something, or two things where they cannot be read and the attributes that they are read from change:
 * of what is hidden on both sides it cannot be said that it stays, so one goes and one comes.
 */
const sidesOf = (change, attributes, before, after) => {
    const isOther = attributes.some((attribute) => (0,_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .isChanged */ .Hq)(change, attribute));
    if (before?.state === "unknown" && after?.state === "unknown" && isOther) {
        return [
            { before, after: absent },
            { before: absent, after },
        ];
    }
    return [{ before: before ?? absent, after: after ?? absent }];
};
/** Something as not known after the plan, whatever the plan says of it. */
const unknownAfter = (item, reason) => ({
    ...item,
    after: { state: "unknown", reason },
});


/***/ }),

/***/ 10545:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   H8: () => (/* binding */ rawTexts),
/* harmony export */   iL: () => (/* binding */ rawText),
/* harmony export */   jD: () => (/* binding */ isConfigured),
/* harmony export */   mP: () => (/* binding */ hasMark),
/* harmony export */   wK: () => (/* binding */ readValue),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _common_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29927);

/** The value at a path, and what it is marked as. */
const readValue = (side, path) => {
    if (side === undefined)
        return { state: "absent" };
    let [value, unknown, sensitive] = [
        side.values,
        side.unknown,
        side.sensitive,
    ];
    for (const key of path) {
        value = memberOf(value, key);
        unknown = markOf(unknown, key);
        sensitive = markOf(sensitive, key);
    }
    if (sensitive === true)
        return { state: "sensitive", changed: true };
    if (unknown === true)
        return { state: "unknown" };
    return value === undefined || value === null ? { state: "absent" } : { state: "known", value };
};
/** A text that is known and not empty: providers write an attribute that is not set as "". */
const readText = (side, path) => {
    const value = readValue(side, path);
    return value.state === "known" && typeof value.value === "string" && value.value !== "" ? value.value : undefined;
};
/** The same of a value that may be sensitive: only to tell what is the same, never to be shown. */
const rawText = (side, path) => side && readText({ ...side, sensitive: false }, path);
/** The texts of a list in the same way. */
const rawTexts = (side, attribute) => {
    const list = memberOf(side?.values, attribute);
    return (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(list) ? list.flatMap((_, index) => rawText(side, [attribute, index]) ?? []) : [];
};
/** The member or item, if there is one. */
const memberOf = (value, key) => {
    if (typeof key === "number")
        return (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) ? value[key] : undefined;
    return (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .ownMember */ .nV)(value, key) : undefined;
};
/** The mark of a member: a mark on the whole covers it. */
const markOf = (mark, key) => {
    if (mark === true)
        return true;
    return memberOf(mark, (0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(mark) ? key : String(key)) ?? false;
};
/** Whether anything in a tree of marks is marked, at any depth but under a member of these names. */
const hasMark = (mark, besides = []) => {
    if ((0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(mark))
        return mark.some((item) => hasMark(item, besides));
    if (!(0,_common_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(mark))
        return mark === true;
    return Object.entries(mark).some(([name, member]) => !besides.includes(name) && hasMark(member, besides));
};
/**
 * Whether the configuration sets an attribute, which it does not by null. What it does not set is the provider's to fill
 * in: unknown at first, then read back. Without a configuration (a destroyed resource) every attribute counts as set.
 */
const isConfigured = ({ expressions }, attribute) => expressions === undefined ||
    (Object.hasOwn(expressions, attribute) && memberOf(expressions[attribute], "constant_value") !== null);


/***/ }),

/***/ 38374:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PK: () => (/* binding */ readReferences),
/* harmony export */   uU: () => (/* binding */ baseAddress),
/* harmony export */   uo: () => (/* binding */ addressInModule)
/* harmony export */ });
/* harmony import */ var _common_grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21687);
/* harmony import */ var _common_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53324);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76412);
/* harmony import */ var _raw_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10545);




/** Reads what the changes refer to; where a module's expression leads says the configuration. */
const readReferences = (changes, configuration) => {
    const current = changes.filter(({ deposed }) => deposed === undefined);
    const instances = (0,_common_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(current, ({ address }) => baseAddress(address));
    const reading = {
        configuration,
        byAddress: new Map(current.map((change) => [change.address, change])),
        instances,
        keysOf: (0,_common_once_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .P)((base) => textOfKeys((instances.get(base) ?? []).filter(stays).map(keyOf))),
        keysOfModules: (0,_common_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => moduleKeys(changes)),
    };
    const of = (change, expression) => referredBy(reading, change, expression);
    return {
        of,
        ofModule: (...asked) => nameFromModule(reading, ...asked),
        only: (change, expression) => {
            const [referred, ...others] = of(change, expression);
            return others.length === 0 ? referred : undefined;
        },
    };
};
const referredBy = (reading, change, expression) => {
    const references = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .referencesOf */ .C)(expression);
    const isByOwnKey = references.some(isOwnKey) && !isLookedUp(references);
    return references
        .filter((reference) => !isOwnKey(reference) || !choosesAnInstance(references))
        .flatMap((reference) => {
        const through = throughEach(reading, change, reference);
        const key = isByOwnKey || through !== reference ? keyOf(change) : "";
        const isChosen = through === reference && references.some(isOwnKey);
        const chosenFor = isChosen ? baseAddress(change.address) : undefined;
        return follow(reading, { key, chosenFor }, { module: change.module, reference: through });
    });
};
const follow = (reading, from, { module, reference }, depth = 0) => {
    if (depth > deepest)
        return [undefined];
    const { configuration, keysOf } = reading;
    const targets = configuration.follow(module, reference);
    if (targets.length > 0)
        return targets.flatMap((target) => follow(reading, from, target, depth + 1));
    const [, base = "", key = "", attribute = ""] = resourceReference.exec(reference) ?? [];
    const prefix = module === "" ? "" : `${module}.`;
    const isOwn = from.chosenFor === undefined || keysOf(from.chosenFor) === keysOf(prefix + base);
    const change = chooseInstance(reading, prefix + base, isOwn ? from.key : "", key);
    return [change && { change, attribute }];
};
/** `each.value.id` leads to the resource that the instances are made for, where that is one resource. */
const throughEach = ({ configuration }, change, reference) => {
    const match = /^each\.value(?:\.(.+))?$/.exec(reference);
    if (match === null)
        return reference;
    const made = configuration.resource(change.module, baseAddress(addressInModule(change)))?.for_each_expression;
    const [source, ...others] = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .referencesOf */ .C)(made);
    if (source === undefined || others.length > 0 || !/^[a-z][\w-]*\.[\w-]+$/.test(source))
        return reference;
    const each = source.startsWith("module.") ? source + keyOf(change) : source;
    return match[1] === undefined ? each : `${each}.${match[1]}`;
};
const nameFromModule = (reading, ...[change, expression, type, attributes]) => {
    const references = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .referencesOf */ .C)(expression);
    const call = references.find((reference) => /^module\.[\w-]+$/.test(reference));
    if (call === undefined || references.length !== 2 || !references.some(isOwnKey))
        return undefined;
    const called = change.module === "" ? call : `${change.module}.${call}`;
    if (reading.keysOf(baseAddress(change.address)) !== reading.keysOfModules().get(called))
        return undefined;
    const module = called + keyOf(change);
    const given = reading.configuration
        .outputs(module)
        .map((output) => output.flatMap((reference) => follow(reading, ofNoKey, { module, reference })));
    const isName = (referred) => referred.change.type === type && attributes.includes(referred.attribute);
    const [name] = given.flatMap(([one, ...others]) => (one && others.length === 0 && isName(one) ? [one] : []));
    const isAll = given
        .flat()
        .every((one) => one && (isName(one) ? one.change === name?.change : isKnown(one) || isNoName(one)));
    return isAll ? name : undefined;
};
const resourceReference = /^((?:data\.)?[a-z][\w-]*\.[\w-]+)(\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?(?:\.(.+))?$/;
const ofNoKey = { key: "", chosenFor: undefined };
/** What stands for the key of the instance itself: `aws_iam_role.r[each.key]` refers to `aws_iam_role.r` and this. */
const isOwnKey = (reference) => reference === "each.key" || reference === "count.index";
/** Whether it stands for the key of an instance: `aws_iam_role.r[each.key].arn` refers to `aws_iam_role.r` without its attribute. */
const choosesAnInstance = (references) => references.some((reference) => /^(?!each\.|count\.)(?:data\.)?[a-z][\w-]*\.[\w-]+$/.test(reference));
/** Whether something could make another key of it: `aws_iam_role.r[local.roles[each.key]]`. */
const isLookedUp = (references) => references.some((reference) => !isOwnKey(reference) && !reference.startsWith("data.")) &&
    references.some((reference) => /^(?:local|var|module|data|each\.value)\b/.test(reference));
const isKnown = ({ change, attribute }) => attribute !== "" && (0,_raw_change_js__WEBPACK_IMPORTED_MODULE_3__/* .readValue */ .wK)(change.after, attribute.split(".")).state !== "unknown";
/** What AWS makes up, or names something else, is not the name of a principal. */
const isNoName = ({ change, attribute }) => /(?:^|_)arn$/.test(attribute) || (change.type.startsWith("aws_") && ["id", "name", "unique_id"].includes(attribute));
/** Modules that hand a value on to each other this often do so in a circle. */
const deepest = 32;
/** An address as its module spells it: `module.a["k"].aws_iam_role.r` \u2192 `aws_iam_role.r`. */
const addressInModule = ({ address, module }) => module === "" ? address : address.slice(module.length + 1);
/** An address without the key of its instance: `aws_iam_role.r["a"]` \u2192 `aws_iam_role.r`. */
const baseAddress = (address) => address.replace(instanceKey, "");
const instanceKey = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/;
/** The keys of the instances that each call of a module has after the plan, as one text, by the address of the call. */
const moduleKeys = (changes) => {
    const modules = [...new Set(changes.filter(stays).map(({ module }) => module))];
    const found = modules.flatMap((module) => [...module.matchAll(anyKey)].map(({ 0: key, index }) => ({ call: module.slice(0, index), key })));
    return new Map([...(0,_common_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(found, ({ call }) => call)].map(([call, list]) => [call, textOfKeys(list.map(({ key }) => key))]));
};
const anyKey = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g;
const textOfKeys = (keys) => [...new Set(keys)].toSorted().join();
const stays = ({ after }) => after !== undefined;
const keyOf = ({ address }) => instanceKey.exec(address)?.[0] ?? "";
/** The instance with the key that the reference spells, else with `own`, else the only one. */
const chooseInstance = ({ byAddress, instances }, base, own, key) => {
    const wanted = key === "" ? own : key;
    const exact = wanted === "" ? undefined : byAddress.get(base + wanted);
    if (exact !== undefined || key !== "")
        return exact;
    const all = instances.get(base) ?? [];
    return all.length === 1 ? all[0] : undefined;
};


/***/ }),

/***/ 22994:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ isKnownWorkspace),
/* harmony export */   MC: () => (/* binding */ mayBeOneWorkspace),
/* harmony export */   NH: () => (/* binding */ readWorkspaces)
/* harmony export */ });
/* harmony import */ var _common_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29927);
/* harmony import */ var _raw_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10545);


/** The workspace of something in a plan about several, where the plan does not tell it. */
const unknownWorkspace = "workspace not known";
/**
 * Gives what tells the workspace of a resource by the key of its provider's configuration: the host where that is spelled
 * out and alone says it, else the key; nothing where a plan is about one workspace alone. Which provider destroys a
 * resource that is no longer configured is not in a plan.
 */
const readWorkspaces = (configurations) => {
    const names = new Map(Object.entries(configurations).map(([key, configuration]) => [key, nameOf(key, configuration)]));
    const isOne = new Set(names.values()).size <= 1;
    return (type, key) => isOne || !type.startsWith("databricks_") ? undefined : (names.get(key ?? "") ?? unknownWorkspace);
};
const nameOf = (key, configuration) => {
    const host = (0,_raw_change_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(configuration["host"], "constant_value");
    const [, name] = plainHost.exec(typeof host === "string" ? host : "") ?? [];
    const isAlone = notByHost.every((argument) => (0,_common_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownMember */ .nV)(configuration, argument) === undefined);
    return name !== undefined && isAlone ? `host ${name.toLowerCase()}` : `provider ${key}`;
};
/** A port, a user or a query may be there or not in front of the same workspace; the path does not count. */
const plainHost = /^(?:https?:\/\/)?([a-z\d-]+(?:\.[a-z\d-]+)*)(?:\/[^?#]*)?$/i;
/** What tells several apart that have one host. https://registry.terraform.io/providers/databricks/databricks/latest/docs */
const notByHost = ["account_id", "workspace_id"];
/** Whether a workspace is, or may be, the same as another one; absent where a plan is about one alone. */
const mayBeOneWorkspace = (one, other) => one === other || ![one, other].every((workspace) => workspace?.startsWith("host "));
/** Whether it is known which of several workspaces it is, or that there is one alone. */
const isKnownWorkspace = (workspace) => workspace !== unknownWorkspace;


/***/ }),

/***/ 31619:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadResourceTypes: () => (/* binding */ loadResourceTypes)
/* harmony export */ });
/* unused harmony export createResourceTypes */
/* harmony import */ var _common_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29927);
/* harmony import */ var _common_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53324);


/** Gives the resource types over the generated data. */
const createResourceTypes = ({ providers }) => {
    const typesOf = (0,_common_once_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)((provider) => {
        const data = (0,_common_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ownMember */ .nV)(providers, provider);
        return data && new Set(data.types.split(" "));
    });
    return {
        sources: Object.values(providers).map(({ source, version }) => `${source} ${version}`),
        isOtherVersions: (type) => {
            const end = type.indexOf("_");
            return end > 0 && typesOf(type.slice(0, end))?.has(type.slice(end + 1)) === false;
        },
    };
};
/** Gives the resource types of data/resource-types.json, which `npm run data` makes. */
const loadResourceTypes = async () => {
    const file = await __webpack_require__.e(/* import() */ 6743).then(__webpack_require__.t.bind(__webpack_require__, 86743, 19));
    return createResourceTypes(file.default);
};


/***/ }),

/***/ 66740:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ htmlBlocks),
  m: () => (/* binding */ htmlLine)
});

// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
;// CONCATENATED MODULE: ./src/report/html/cell.ts

/** So many characters stay together in a narrow column; an action's or a service's name mostly has fewer. */
const longestPiece = 24;
/**
 * A name in a table's cell as HTML, which a narrow column may break after its punctuation, a longer one between the words
 * that it is made of, and only then anywhere.
 */
const cellCode = (name) => (0,report_escape/* visible */.RK)(name)
    .split(/(?<=[:/,._-])(?![:/,._-])/)
    .flatMap((piece) => (piece.length > longestPiece ? piece.split(/(?<=[a-z\d])(?=[A-Z])/) : [piece]))
    .flatMap(chunks)
    .map(report_escape/* html */.qy)
    .join("<wbr>");
const chunks = (piece) => {
    if (piece.length <= longestPiece || piece.includes(" "))
        return [piece];
    const characters = [...piece];
    return Array.from({ length: Math.ceil(characters.length / longestPiece) }, (_, index) => characters.slice(index * longestPiece, (index + 1) * longestPiece).join(""));
};

// EXTERNAL MODULE: ./src/common/grouped.ts
var grouped = __webpack_require__(21687);
// EXTERNAL MODULE: ./src/report/terminal/width.ts
var width = __webpack_require__(33935);
// EXTERNAL MODULE: ./src/report/graph/words.ts
var words = __webpack_require__(56488);
;// CONCATENATED MODULE: ./src/report/graph/layout.ts




const letter = 7.4;
const padding = 14;
const nodeHeight = 46;
const rowGap = 26;
const parallelGap = 24;
const margin = 12;
/** How far an edge from a node to itself goes out. */
const loop = 28;
/** Nodes in columns from left to right, each right of everything that leads to it; edges as curves between them. */
const layout = ({ nodes, edges }) => {
    const layers = layersOf(nodes, edges);
    const count = Math.max(...layers.values()) + 1;
    const inLayers = Array.from({ length: count }, (_, layer) => nodes.filter(({ id }) => layers.get(id) === layer));
    const tallest = Math.max(...inLayers.map(stackHeight));
    let x = margin;
    const placed = inLayers.flatMap((layer) => {
        const width = Math.max(...layer.map(nodeWidth));
        const top = margin + (tallest - stackHeight(layer)) / 2;
        const column = layer.map((node, row) => ({
            ...node,
            x,
            y: top + row * (nodeHeight + rowGap),
            width,
            height: nodeHeight,
        }));
        x += width + gapAfter(layer, edges);
        return column;
    });
    return {
        width: x,
        height: tallest + 2 * margin,
        nodes: placed,
        edges: placeEdges(edges, new Map(placed.map((node) => [node.id, node]))),
    };
};
/** Room for the labels of the edges that begin in a column. */
const gapAfter = (layer, edges) => {
    const leaving = edges.filter(({ from }) => layer.some(({ id }) => id === from));
    return Math.max(margin, ...leaving.map((edge) => Math.max(80, textWidth((0,words/* edgeWords */.J)(edge)) + 2 * loop)));
};
const textWidth = (text) => (0,width/* columns */.Y)((0,report_escape/* visible */.RK)(text)) * letter;
const nodeWidth = ({ name, role }) => Math.max(textWidth(name), textWidth(role)) + 2 * padding;
const stackHeight = (layer) => layer.length * (nodeHeight + rowGap) - rowGap;
/** The longest way to each node; an edge that would close a circle does not count. */
const layersOf = (nodes, edges) => {
    const layers = new Map();
    const layerOf = (id, trail) => {
        const known = layers.get(id);
        if (known !== undefined)
            return known;
        const before = edges.filter(({ from, to }) => to === id && from !== id && !trail.has(from));
        const layer = Math.max(0, ...before.map(({ from }) => layerOf(from, new Set([...trail, id])) + 1));
        layers.set(id, layer);
        return layer;
    };
    for (const { id } of nodes)
        layerOf(id, new Set());
    return layers;
};
/** Edges between the same two nodes lie one below the other. */
const placeEdges = (edges, nodes) => [...(0,grouped/* grouped */.z)(edges, ({ from, to }) => JSON.stringify([from, to])).values()].flatMap((parallel) => parallel.flatMap((edge, index) => {
    const from = nodes.get(edge.from);
    const to = nodes.get(edge.to);
    if (from === undefined || to === undefined)
        return [];
    return [placeEdge(edge, from, to, (index - (parallel.length - 1) / 2) * parallelGap)];
}));
const placeEdge = (edge, from, to, shift) => {
    if (from === to)
        return placeLoop(edge, from);
    const start = { x: from.x + from.width, y: from.y + from.height / 2 + shift };
    const end = { x: to.x - 2, y: to.y + to.height / 2 + shift };
    const bend = Math.abs(end.x - start.x) / 2;
    return {
        ...edge,
        path: `M ${start.x} ${start.y} C ${start.x + bend} ${start.y} ${end.x - bend} ${end.y} ${end.x} ${end.y}`,
        labelX: (start.x + end.x) / 2,
        labelY: (start.y + end.y) / 2,
    };
};
const placeLoop = (edge, { x, y, width, height }) => {
    const [right, middle] = [x + width, y + height / 2];
    return {
        ...edge,
        path: `M ${right} ${middle - 10} C ${right + loop * 1.3} ${middle - 10} ${right + loop * 1.3} ${middle + 10} ${right + 2} ${middle + 10}`,
        labelX: right + loop + textWidth((0,words/* edgeWords */.J)(edge)) / 2,
        labelY: middle,
    };
};

;// CONCATENATED MODULE: ./src/report/html/svg.ts



/** A graph as inline SVG that scrolls where the screen is narrow, and that a screen reader reads as sentences. */
const svg = (graph, id) => {
    const { width, height, nodes, edges } = layout(graph);
    const names = new Map(graph.nodes.map(({ id: node, name }) => [node, name]));
    const sentences = graph.edges.map((edge) => `${names.get(edge.from) ?? ""} \u2014 ${(0,words/* edgeWords */.J)(edge)} \u2014 ${names.get(edge.to) ?? ""}.`);
    return [
        '<div class="graph" tabindex="0">',
        `<svg role="img" aria-labelledby="${id}-title" aria-describedby="${id}-text" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}">`,
        `<title id="${id}-title">${(0,report_escape/* html */.qy)(graph.title)}</title>`,
        `<desc id="${id}-text">${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(sentences.join(" ")))}</desc>`,
        ...["arrow", "cross"].map((kind) => marker(`${id}-${kind}`, kind)),
        ...edges.map((edge) => drawEdge(edge, id)),
        ...nodes.map(drawNode),
        ...edges.map(drawLabel),
        "</svg>",
        "</div>",
    ].join("\n");
};
const markerPaths = { arrow: "M 0 0 L 8 4 L 0 8 z", cross: "M 0 0 L 8 8 M 0 8 L 8 0" };
const marker = (id, kind) => `<marker id="${id}" class="${kind}" viewBox="-1 -1 10 10" refX="8" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="${markerPaths[kind]}"/></marker>`;
const ends = {
    new: "arrow",
    changed: "arrow",
    unchanged: "arrow",
    unknown: "arrow",
    removed: "cross",
};
const drawEdge = ({ path, status }, id) => `<path class="edge ${status}" d="${path.replace(/-?\d+\.\d+/g, (number) => `${round(Number(number))}`)}" marker-end="url(#${id}-${ends[status]})"/>`;
const drawLabel = (edge) => `<text class="label ${edge.status}" x="${round(edge.labelX)}" y="${round(edge.labelY)}" dy="4">${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)((0,words/* edgeWords */.J)(edge)))}</text>`;
const drawNode = ({ shape, x, y, width, height, role, name }) => {
    const middle = round(x + width / 2);
    return [
        `<rect class="node ${shape}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${corners[shape]}"/>`,
        `<text class="role" x="${middle}" y="${round(y + 18)}">${(0,report_escape/* html */.qy)(role)}</text>`,
        `<text class="name" x="${middle}" y="${round(y + 36)}">${(0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(name))}</text>`,
    ].join("");
};
const corners = { box: 2, rounded: 23, service: 10 };
const round = (pixels) => Math.round(pixels * 10) / 10;

;// CONCATENATED MODULE: ./src/report/html/print.ts




/** Blocks as HTML; `id` begins the ids of its pictures, and must be its own on a page. */
const htmlBlocks = (blocks, id) => blocks.map((block, index) => printBlock(block, `${id}-${index}`)).join("\n");
const printBlock = (block, id) => {
    switch (block.kind) {
        case "heading":
            return `<h${block.level}>${htmlLine(block.content)}</h${block.level}>`;
        case "paragraph":
            return `<p>${htmlLine(block.content)}</p>`;
        case "list":
            return `<ul>${block.items.map((item) => `<li>${htmlLine(item)}</li>`).join("")}</ul>`;
        case "answers":
            return printAnswers(block.head, block.rows);
        case "table":
            return printTable(block.head, block.rows);
        case "code":
            return `<pre tabindex="0"><code>${(0,report_escape/* html */.qy)((0,report_escape/* visibleLines */.gB)(block.text))}</code></pre>`;
        case "fold":
            return `<details><summary>${htmlLine(block.summary)}</summary>\n${htmlBlocks(block.blocks, id)}\n</details>`;
        case "graph":
            return svg(block.graph, id);
        case "long":
            return htmlBlocks(block.blocks, id);
    }
};
const printAnswers = ([label, meaning], rows) => [
    '<table class="answers">',
    `<caption>${htmlLine(label)} \u2014 ${htmlLine(meaning)}</caption>`,
    ...rows.map(([question, answer]) => `<tr><th scope="row">${(0,report_escape/* html */.qy)(question)}</th><td>${htmlCell(answer)}</td></tr>`),
    "</table>",
].join("\n");
/** On a narrow screen each cell stands under the name of its column, which `data-head` carries. */
const printTable = (head, rows) => {
    const names = head.map((cell) => (0,report_escape/* html */.qy)((0,blocks/* plain */.pj)(cell)));
    const cells = (row) => row.map((cell, column) => `<td data-head="${names[column] ?? ""}">${htmlCell(cell)}</td>`).join("");
    return [
        '<table class="list">',
        `<thead><tr>${head.map((cell) => `<th scope="col">${htmlLine(cell)}</th>`).join("")}</tr></thead>`,
        `<tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("\n")}</tbody>`,
        "</table>",
    ].join("\n");
};
const htmlCell = (line) => line.map((inline) => printInline(inline, cellCode)).join("");
/** A line as HTML. */
const htmlLine = (line) => line.map((inline) => printInline(inline, lineCode)).join("");
const lineCode = (name) => (0,report_escape/* html */.qy)((0,report_escape/* visible */.RK)(name));
const printInline = (inline, printCode) => {
    switch (inline.kind) {
        case "text":
            return (0,report_escape/* html */.qy)(inline.text);
        case "strong":
            return `<b>${(0,report_escape/* html */.qy)(inline.text)}</b>`;
        case "code":
            return inline.text === "" ? report_escape/* emptyText */.BI : `<code>${printCode(inline.text)}</code>`;
        case "link":
            return `<a href="${(0,report_escape/* html */.qy)(encodeURI(inline.url))}">${(0,report_escape/* html */.qy)(inline.text)}</a>`;
        case "break":
            return "<br>";
    }
};


/***/ }),

/***/ 64494:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/sections/report.ts + 8 modules
var sections_report = __webpack_require__(24085);
// EXTERNAL MODULE: ./src/report/sections/top.ts
var sections_top = __webpack_require__(72584);
// EXTERNAL MODULE: ./src/report/html/print.ts + 3 modules
var print = __webpack_require__(66740);
;// CONCATENATED MODULE: ./src/report/html/style.ts
/** The page's style: readable on a phone, in dark mode and on paper, with nothing from the network. */
const style = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #fff; --shade: #f6f8fa; --link: #0969da; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --soft: #9198a1; --line: #3d444d; --paper: #0d1117; --shade: #151b23; --link: #4493f8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 75rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
h1 { font-size: 1.4rem; } h2, h3 { font-size: 1.2rem; margin: 2rem 0 .5rem; } h4 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
section + section { border-top: 2px solid var(--line); margin-top: 2rem; }
a { color: var(--link); }
code, pre { font: .875em/1.5 ui-monospace, monospace; }
code { background: var(--shade); border-radius: .25em; padding: .1em .3em; }
pre { background: var(--shade); padding: .75rem; overflow-x: auto; border-radius: .375rem; }
pre code { padding: 0; background: none; font-size: 1em; }
table { border-collapse: collapse; margin: .5rem 0; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
th, td { min-width: 5rem; } thead th, th[scope="row"] { background: var(--shade); }
h3 code, p code, li code { overflow-wrap: anywhere; } td code { overflow-wrap: break-word; }
caption { text-align: left; font-size: 1.15rem; padding: .35rem 0; }
summary { cursor: pointer; padding: .25rem 0; }
.graph { overflow-x: auto; }
svg text { font: 13px system-ui, sans-serif; fill: var(--ink); text-anchor: middle; }
svg .role { font-size: 11px; fill: var(--soft); }
svg .node { fill: var(--shade); stroke: var(--ink); }
svg .label { stroke: var(--paper); stroke-width: 8px; paint-order: stroke; stroke-linejoin: round; }
svg .label.unchanged { fill: var(--soft); }
svg .edge { fill: none; stroke: var(--ink); stroke-width: 1.2; }
svg .edge.new, svg .edge.changed { stroke-width: 3.5; }
svg .edge.removed { stroke-dasharray: 2 5; } svg .edge.unknown { stroke-dasharray: 8 5; }
svg .arrow path { fill: var(--ink); } svg .cross path { stroke: var(--ink); stroke-width: 1.6; }
@media (max-width: 40rem) {
  .answers th { min-width: 0; overflow-wrap: break-word; } .answers td { min-width: 0; }
  .list, .list tbody, .list tr, .list td { display: block; }
  thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; }
  .list tr { border: 1px solid var(--line); margin-bottom: .5rem; }
  .list td { border: 0; } td:empty { display: none; }
  .list td::before { content: attr(data-head); display: block; color: var(--soft); font-size: .8em; }
  .list td[data-head=""]::before { display: none; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  pre { white-space: pre-wrap; } tr, svg { break-inside: avoid; } h3, h4 { break-after: avoid; }
  .graph { overflow: visible; } svg { max-width: 100%; height: auto; }
}
`;

;// CONCATENATED MODULE: ./src/report/html/report.ts





/**
 * The whole report as one HTML file that needs no network and runs no script. Nothing is left out of it: it is what a
 * comment points to.
 */
const renderHtml = (reports, context) => {
    const sections = reports.map((report, index) => {
        const parts = (0,sections_report/* deploymentSections */.iF)(report, context);
        const blocks = [...parts.headline, ...parts.sections.flatMap((section) => section.blocks)];
        return `<section>\n${(0,print/* htmlBlocks */.c)(blocks, `part${index}`)}\n</section>`;
    });
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>SageMaker authentication: review</title>
<style>${style}</style>
</head>
<body>
<h1>${(0,print/* htmlLine */.m)((0,blocks/* line */.n8) `SageMaker authentication: review`)}</h1>
${(0,print/* htmlBlocks */.c)((0,sections_top/* topBlocks */.K)(reports, context), "head")}
<main>
${sections.join("\n")}
</main>
</body>
</html>
`;
};


/***/ }),

/***/ 38238:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ renderComment)
});

// EXTERNAL MODULE: ./src/common/grouped.ts
var grouped = __webpack_require__(21687);
// EXTERNAL MODULE: ./src/report/sections/overview.ts
var overview = __webpack_require__(35596);
// EXTERNAL MODULE: ./src/report/sections/report.ts + 8 modules
var sections_report = __webpack_require__(24085);
// EXTERNAL MODULE: ./src/report/sections/top.ts
var sections_top = __webpack_require__(72584);
// EXTERNAL MODULE: ./src/report/words/relation.ts
var relation = __webpack_require__(18006);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/words/counts.ts
var counts = __webpack_require__(5222);
;// CONCATENATED MODULE: ./src/report/markdown/cut.ts


const names = {
    "plan text": "the plan attribute by attribute",
    calls: "the AWS calls one by one",
    picture: "the picture",
    "unchanged detail": "what stays as it is",
    detail: "what Terraform does and what MLflow can call",
    access: "changes of access",
    headline: "headlines",
};
/** The paragraph that says what is elsewhere, and where; nothing where nothing was cut. */
const cutNote = (cut, context) => {
    if (cut.length === 0)
        return [];
    const amounts = cut.map(({ kind, sections, characters }) => (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(names[kind])} (${(0,blocks/* text */.Qq)((0,counts/* counted */.hS)(sections, "section"))}, ${(0,blocks/* text */.Qq)((0,counts/* counted */.hS)(characters, "character"))})`);
    if (!cutsAccess(cut)) {
        return [(0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `Left out here for want of room: ${(0,blocks/* listing */.RR)(amounts)}. To be read in ${places(context)}.`)];
    }
    return [
        (0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)("\u26a0 NOT EVERYTHING IS SHOWN HERE")} \u2014 there is no room for ${(0,blocks/* listing */.RR)(amounts)}. Read them in ${places(context)} before you approve.`),
    ];
};
/** Whether a reader of the body alone would miss a change of access. */
const cutsAccess = (cut) => cut.some(({ kind }) => kind === "access" || kind === "headline");
const places = ({ runUrl }) => (0,blocks/* join */.fj)([[linkTo(runUrl, "the job summary")], [linkTo(runUrl, "the report file, which is always whole")]], (0,blocks/* text */.Qq)(" or "));
const linkTo = (url, words) => url === undefined ? (0,blocks/* text */.Qq)(words) : { kind: "link", text: words, url };

// EXTERNAL MODULE: ./src/report/markdown/limit.ts
var markdown_limit = __webpack_require__(19113);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/html/print.ts + 3 modules
var print = __webpack_require__(66740);
// EXTERNAL MODULE: ./src/report/graph/words.ts
var words = __webpack_require__(56488);
;// CONCATENATED MODULE: ./src/report/markdown/mermaid.ts


/**
 * A graph as a Mermaid flowchart, which GitHub draws in place. A new or changed edge is thick, an unknown one dotted, a
 * removed one dotted and crossed at its end; and each says so in its label.
 * Source: https://mermaid.js.org/syntax/flowchart.html
 */
const mermaid = ({ nodes, edges }) => {
    const ids = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
    return [
        "flowchart LR",
        ...nodes.map((node) => `  ${ids.get(node.id)}${shape(node)}`),
        ...edges.map((edge) => `  ${ids.get(edge.from)} ${arrows[edge.status]}|"${(0,report_escape/* mermaidLabel */._b)((0,words/* edgeWords */.J)(edge))}"| ${ids.get(edge.to)}`),
    ].join("\n");
};
const arrows = {
    new: "==>",
    changed: "==>",
    removed: "-.-x",
    unchanged: "-->",
    unknown: "-.->",
};
const brackets = {
    box: ["[", "]"],
    rounded: ["([", "])"],
    service: ["{{", "}}"],
};
const shape = ({ shape, role, name }) => {
    const [open, close] = brackets[shape];
    return `${open}"${(0,report_escape/* mermaidLabel */._b)(role)}<br/>${(0,report_escape/* mermaidLabel */._b)(name)}"${close}`;
};

;// CONCATENATED MODULE: ./src/report/markdown/print.ts




/** Blocks as GitHub Flavored Markdown, with an empty line between them and none at the end. */
const markdownBlocks = (blocks) => blocks.map(printBlock).join("\n\n");
const printBlock = (block) => {
    switch (block.kind) {
        case "heading":
            return `${"#".repeat(block.level)} ${markdownLine(block.content, "line")}`;
        case "paragraph":
            return lineStart(markdownLine(block.content, "line"));
        case "list":
            return block.items.map((item) => `- ${lineStart(markdownLine(item, "line"))}`).join("\n");
        case "answers":
            return printTable(block.head, block.rows.map(([question, answer]) => [[(0,blocks/* strong */.ko)(question)], answer]));
        case "table":
            return printTable(block.head, block.rows);
        case "code":
            return (0,report_escape/* markdownFence */.p0)(block.text, block.language);
        case "fold":
            return markdownFold(block.summary, markdownBlocks(block.blocks));
        case "graph":
            return (0,report_escape/* markdownFence */.p0)(mermaid(block.graph), "mermaid");
        case "long":
            return markdownBlocks(block.blocks);
    }
};
/** Markdown folded under a line, which is HTML, since Markdown does not reach into a summary. */
const markdownFold = (summary, markdown) => `<details><summary>${(0,print/* htmlLine */.m)(summary)}</summary>\n\n${markdown}\n\n</details>`;
const printTable = (head, rows) => [head, head.map(() => undefined), ...rows].map(printRow).join("\n");
const printRow = (cells) => `| ${cells.map((cell) => (cell === undefined ? "---" : markdownLine(cell, "cell"))).join(" | ")} |`;
/** A line's Markdown; `cell` inside of a table. Two code spans with nothing between them would share their backticks. */
const markdownLine = (line, place) => (0,blocks/* merged */.Zu)(line, "code")
    .map((inline) => printInline(inline, place))
    .join("");
const printInline = (inline, place) => {
    switch (inline.kind) {
        case "text":
            return (0,report_escape/* markdownText */.p7)(inline.text);
        case "strong":
            return `**${(0,report_escape/* markdownText */.p7)(inline.text)}**`;
        case "code":
            return (0,report_escape/* markdownCode */.D9)(inline.text, place);
        case "link":
            return `[${(0,report_escape/* markdownText */.p7)(inline.text)}](<${encodeURI(inline.url)}>)`;
        case "break":
            return "<br>";
    }
};
/** What would begin a list, a heading or a rule at the start of a line begins none. */
const lineStart = (printed) => printed.replace(/^[-+=]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");

;// CONCATENATED MODULE: ./src/report/markdown/comment.ts








const gap = "\n\n";
/**
 * A report as Markdown for a comment or a job summary, never larger than `limit`. What does not fit goes in this
 * order: the text of the plan, the list of calls, pictures, unchanged detail, other detail. Only then changes of access,
 * which are first told in short, and then go of the least urgent deployment first; the body says so at its top. Every
 * headline stays, at last as one line or one number.
 */
const renderComment = (reports, context, limit = markdown_limit/* commentLimit */.j9) => {
    const head = markdownBlocks((0,sections_top/* topBlocks */.K)(reports, context));
    const deployments = reports.map((report) => comment_print(report, context, limit, reports.length > 1));
    const sections = deployments.flatMap((deployment) => deployment.sections);
    const shell = (0,markdown_limit/* sizeOf */.$d)(withNote([head, ...deployments.map(({ wrap }) => wrap(""))], []), limit);
    for (const kept of keptSections(deployments, limit.size - shell)) {
        const cut = cutOf(sections.filter((section) => !kept.has(section)));
        const note = cutNote(cut, context);
        if (shell + totalSize([...kept]) + noteSize(note, limit) > limit.size)
            continue;
        const parts = deployments.map((each) => each.wrap(joined(each.sections.flatMap((section) => keptOf(section, kept)))));
        return { body: withNote([head, ...parts], cut, note), cut };
    }
    return headlinesOnly(reports, deployments, context, limit);
};
/** Where there are several deployments each is folded, and one where nothing happens is a row of the overview only. */
const comment_print = (report, context, limit, isOneOfMany) => {
    const { headline, sections, isQuiet } = (0,sections_report/* deploymentSections */.iF)(report, context);
    const top = markdownBlocks(headline);
    const wrap = (rest) => {
        if (!isOneOfMany)
            return top + rest;
        return isQuiet ? "" : markdownFold((0,sections_report/* outcomeLine */.RW)(report), top + rest);
    };
    return { report, wrap, sections: sections.map((section) => printSection(section, limit)) };
};
const printSection = ({ kind, blocks }, limit) => {
    const printed = printBlocks(kind, blocks, limit);
    if (!blocks.some((block) => block.kind === "long"))
        return printed;
    const short = blocks.flatMap((block) => (block.kind === "long" ? block.short : [block]));
    return { ...printed, short: printBlocks(kind, short, limit) };
};
const printBlocks = (kind, blocks, limit) => {
    const markdown = markdownBlocks(blocks);
    return { kind, markdown, size: (0,markdown_limit/* sizeOf */.$d)(gap + markdown, limit) };
};
/** The section or what tells it in short, whichever is kept. */
const keptOf = (section, kept) => [section, ...(section.short ? [section.short] : [])].filter((one) => kept.has(one));
const joined = (sections) => sections.map(({ markdown }) => gap + markdown).join("");
const totalSize = (sections) => sections.reduce((sum, { size }) => sum + size, 0);
const noteSize = (note, limit) => note.length === 0 ? 0 : (0,markdown_limit/* sizeOf */.$d)(gap + markdownBlocks(note), limit);
const withNote = (parts, cut, note = []) => {
    const printed = markdownBlocks(note);
    const all = cutsAccess(cut) ? [printed, ...parts] : [...parts, printed];
    return all.filter((part) => part !== "").join(gap);
};
const cutOf = (sections) => [...(0,grouped/* grouped */.z)(sections, ({ kind }) => kind)]
    .map(([kind, group]) => ({
    kind,
    sections: group.length,
    characters: group.reduce((sum, { markdown }) => sum + markdown.length, 0),
}))
    .toSorted((a, b) => sections_report/* sectionKinds */.X2.indexOf(a.kind) - sections_report/* sectionKinds */.X2.indexOf(b.kind));
/**
 * What is kept, in tries from everything to little: kind after kind goes, then what is long is told in short, and at last
 * there is as much access as there is room for.
 */
function* keptSections(deployments, room) {
    const sections = deployments.flatMap((deployment) => deployment.sections);
    for (const all of [sections, sections.map((section) => section.short ?? section)]) {
        for (const [dropped] of sections_report/* sectionKinds */.X2.entries()) {
            const gone = sections_report/* sectionKinds */.X2.slice(0, dropped);
            yield new Set(all.filter(({ kind }) => !gone.includes(kind)));
        }
    }
    yield accessThatFits(deployments, room - noteRoom);
}
/** Room for the paragraph that says what was cut and where it is. */
const noteRoom = 2_000;
const accessThatFits = (deployments, room) => {
    let left = room;
    const urgent = (0,relation/* byUrgency */.td)(deployments, ({ report }) => report.review?.relation ?? "unknown");
    const fitting = urgent.flatMap(({ sections }) => sections.flatMap((section) => {
        const fits = [section, section.short].find((one) => one !== undefined && one.size <= left);
        if (section.kind !== "access" || fits === undefined)
            return [];
        left -= fits.size;
        return [fits];
    }));
    return new Set(fitting);
};
/** The last resorts: a row for each deployment, then their names, then their number. */
const headlinesOnly = (reports, deployments, context, limit) => {
    const headlines = {
        sections: deployments.length,
        characters: deployments.reduce((sum, { wrap }) => sum + wrap("").length, 0),
    };
    const cut = [
        ...cutOf(deployments.flatMap((deployment) => deployment.sections)),
        { kind: "headline", ...headlines },
    ];
    const note = cutNote(cut, context);
    const top = (0,sections_top/* wholeReportBlocks */.q)(reports, context);
    const tries = [
        [...top, ...(0,overview/* overviewTable */.Uc)(reports)],
        [...top, ...(0,overview/* outcomeNames */.Lv)(reports)],
        [...top, ...(0,overview/* outcomeCounts */.TY)(reports)],
        (0,overview/* outcomeCounts */.TY)(reports),
    ].map((blocks) => withNote([markdownBlocks(blocks)], cut, note));
    const body = tries.find((each) => (0,markdown_limit/* sizeOf */.$d)(each, limit) <= limit.size) ?? tries.at(-1) ?? "";
    return { body, cut };
};


/***/ }),

/***/ 19113:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   j9: () => (/* binding */ commentLimit),
/* harmony export */   mf: () => (/* binding */ summaryLimit)
/* harmony export */ });
/**
 * A comment's body holds 65,536 characters (GitHub's own error message; REST, "Create an issue comment"). Characters
 * are counted as UTF-16 units, which are never fewer than GitHub's; 512 of them are left for the marker line.
 */
const commentLimit = { size: 65_536 - 512, unit: "characters" };
/** A step's job summary holds 1 MiB (GitHub, "Workflow commands: step isolation and limits"). */
const summaryLimit = { size: 1_048_576, unit: "bytes" };
/** The size of a text in the limit's unit; sizes of parts add up. */
const sizeOf = (text, { unit }) => unit === "characters" ? text.length : Buffer.byteLength(text);


/***/ }),

/***/ 15780:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ deployCommand),
/* harmony export */   S: () => (/* binding */ nextStepBlocks)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);

/**
 * The command that deploys a model with the set-up, with placeholders in capitals for what only its user knows.
 * `bucket` is not among its arguments: MLflow makes its own bucket where it is missing, but not one that it is told.
 * Without `execution_role_arn` MLflow asks AWS for its own role, and without a region it takes us-west-2.
 * Source: mlflow/deployments/cli.py and mlflow/sagemaker/__init__.py of MLflow 3.
 */
const deployCommand = ({ region, roleArn }) => [
    "mlflow deployments create",
    `--target ${shellWord(`sagemaker:/${region}`)}`,
    "--name DEPLOYMENT_NAME",
    "--model-uri models:/MODEL_NAME/MODEL_VERSION",
    `-C ${shellWord(`execution_role_arn=${roleArn}`)}`,
].join(" \\\n  ");
/** The next step after apply: the command, where to run it, and what it takes for granted. */
const nextStepBlocks = (step) => [
    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(step.clusterUrl === undefined
        ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `Deploy a model from a cluster that runs with the instance profile:`
        : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `Deploy a model from the cluster, ${step.clusterUrl}:`),
    { kind: "code", language: "sh", text: deployCommand(step) },
    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `MLflow uploads the model to ${step.bucket} and makes that bucket where it is missing. The image ${"mlflow-pyfunc"} has to be in ECR in ${step.region}; ${"mlflow sagemaker build-and-push-container"} puts it there, with credentials that may write to ECR.`),
];
/** A POSIX shell word that stands for exactly this text. */
const shellWord = (text) => /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;


/***/ }),

/***/ 75166:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ groupCounts),
/* harmony export */   RJ: () => (/* binding */ isAdministrative),
/* harmony export */   u4: () => (/* binding */ wholeServices),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/* harmony import */ var _common_with_commas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61426);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83578);
/* harmony import */ var _words_counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5222);



/** The access levels, the weightiest first. */
const levels = ["Permissions management", "Write", "Tagging", "Read", "List"];
/** So many services, each with every action of it, are an administrator's access. */
const administrative = 20;
/** Whether a group list is so much that its services are told by their number. */
const isAdministrative = (groups) => wholeServices(groups).services.length >= administrative;
/** The services of which a group list has every action, and how many actions these are. */
const wholeServices = (groups) => {
    const whole = groups.filter(({ isWholeService }) => isWholeService);
    return {
        services: [...new Set(whole.map(({ service }) => service))],
        count: whole.flatMap(({ actions }) => actions).length,
    };
};
/** `742 actions of 44 services (3 Permissions management, 400 Write)`. */
const groupCounts = (groups) => {
    const actions = groups.reduce((sum, group) => sum + group.actions.length, 0);
    const services = new Set(groups.map((group) => group.service)).size;
    const perLevel = levels
        .map((level) => ({ level, count: countOf(groups, level) }))
        .filter(({ count }) => count > 0)
        .map(({ level, count }) => `${(0,_common_with_commas_js__WEBPACK_IMPORTED_MODULE_0__/* .withCommas */ .r)(count)} ${level}`);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8) `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${(0,_words_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(actions, "action")} of ${(0,_words_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(services, "service")} (${perLevel.join(", ")})`)}`;
};
const countOf = (groups, level) => groups.filter((group) => group.level === level).reduce((sum, group) => sum + group.actions.length, 0);


/***/ }),

/***/ 77301:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BY: () => (/* binding */ accessItems),
  pf: () => (/* binding */ byReach),
  Vu: () => (/* binding */ changesUse),
  LP: () => (/* binding */ witnessesOf)
});

// EXTERNAL MODULE: ./src/common/grouped.ts
var grouped = __webpack_require__(21687);
// EXTERNAL MODULE: ./src/plan/context.ts
var context = __webpack_require__(67588);
// EXTERNAL MODULE: ./src/plan/raw/workspaces.ts
var workspaces = __webpack_require__(22994);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/iam/decide/statement.ts + 10 modules
var statement = __webpack_require__(7622);
// EXTERNAL MODULE: ./src/report/words/statement.ts
var words_statement = __webpack_require__(63541);
;// CONCATENATED MODULE: ./src/report/words/pass-role.ts


/**
 * The roles, as patterns, that a principal's documents let it pass to any service at all: by an Allow without
 * conditions, and with no Deny of iam:PassRole, no boundary and nothing unknown that could say otherwise.
 */
const openPasses = (documents, side) => {
    const statements = documents.flatMap((document) => (0,words_statement/* statementsOn */.ss)(document.statements, side)).filter(isPass);
    const isLimited = documents.some(({ unknown, kind }) => unknown || kind === "boundary");
    if (isLimited || statements.some(({ effect }) => effect === "Deny"))
        return [];
    return statements
        .filter(({ conditions, resources }) => conditions.length === 0 && resources?.negated === false)
        .flatMap(({ resources }) => resources?.patterns ?? []);
};
const isPass = ({ actions }) => (0,statement/* namesAction */.tc)(actions, "iam:PassRole");

// EXTERNAL MODULE: ./src/report/words/relation.ts
var relation = __webpack_require__(18006);
// EXTERNAL MODULE: ./src/review/values.ts
var values = __webpack_require__(41484);
;// CONCATENATED MODULE: ./src/report/words/thing.ts


/**
 * By type, the service of what a policy is on, where `"Resource": "*"` stands for that alone or for what is in it; true where it
 * is the resource itself.
 * Sources: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html,
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html,
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html,
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html,
 * https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html,
 * https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-key-concepts.html,
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-overview-of-managing-access.html
 */
const THINGS = new Map([
    ["aws_backup_vault_policy", ["backup", false]],
    ["aws_ecr_repository_policy", ["ecr", false]],
    ["aws_efs_file_system_policy", ["elasticfilesystem", false]],
    ["aws_kms_external_key", ["kms", true]],
    ["aws_kms_key", ["kms", true]],
    ["aws_kms_key_policy", ["kms", false]],
    ["aws_kms_replica_external_key", ["kms", true]],
    ["aws_kms_replica_key", ["kms", true]],
    ["aws_s3_bucket", ["s3", true]],
    ["aws_s3_bucket_policy", ["s3", false]],
    ["aws_secretsmanager_secret", ["secretsmanager", true]],
    ["aws_secretsmanager_secret_policy", ["secretsmanager", false]],
    ["aws_sns_topic", ["sns", true]],
    ["aws_sns_topic_policy", ["sns", false]],
    ["aws_sqs_queue", ["sqs", true]],
    ["aws_sqs_queue_policy", ["sqs", false]],
]);
/** The services whose things hold others that the same policy is about. */
const HOLDERS = ["backup", "s3"];
/** What a document is on, where each of its statements is about that alone: then the resource of a witness is an example. */
const thingOf = ({ type, address }, document) => {
    const [service, isItself] = THINGS.get(type) ?? [];
    if (service === undefined)
        return undefined;
    const name = isItself ? address : document.subject.label;
    const isNamed = isItself || name !== address;
    return isNamed && isOfAll(document) ? { name, service, holdsMore: HOLDERS.includes(service) } : undefined;
};
const isOfAll = ({ statements }) => values/* sides */.r_
    .flatMap((side) => (0,words_statement/* statementsOn */.ss)(statements, side))
    .every(({ resources }) => resources === undefined || (!resources.negated && resources.patterns.includes("*")));

// EXTERNAL MODULE: ./src/report/words/witness.ts + 1 modules
var words_witness = __webpack_require__(36324);
// EXTERNAL MODULE: ./src/report/sections/access-groups.ts
var access_groups = __webpack_require__(75166);
;// CONCATENATED MODULE: ./src/report/sections/access-items.ts










/** Everything whose access changes, trust policies apart; most urgent first. */
const accessItems = (review) => {
    const documents = documentsBySubject(review);
    const items = [
        ...review.principals.map((principal) => principalItem(principal, review, documents.get(`${principal.type} ${principal.name}`) ?? [])),
        ...looseDocuments(review),
        ...review.holders.map(holderItem),
    ];
    return (0,relation/* byUrgency */.td)(items.filter((item) => (0,relation/* changesAccess */.IB)(item.relation)), (item) => item.relation);
};
/** The documents that are no trust policies, by the principal that they are about. */
const documentsBySubject = ({ resources }) => (0,grouped/* grouped */.z)(resources
    .flatMap(({ documents }) => documents)
    .filter(({ kind, subject }) => kind !== "trust" && subject.name !== undefined), ({ subject }) => `${subject.type} ${subject.label}`);
const principalItem = (principal, review, documents) => {
    const unlessLimited = (roles) => principal.unknown.length > 0 || principal.isLimited ? [] : (roles ?? []);
    const isOwned = principal.owned || review.deployment === undefined;
    return {
        ...principal,
        who: (0,blocks/* line */.n8) `${principal.name}`,
        what: isOwned ? principal.type : `${principal.type} that this deployment does not own`,
        openPasses: {
            added: unlessLimited(openPasses(documents, "after")),
            removed: unlessLimited(openPasses(documents, "before")),
        },
        somePasses: { added: unlessLimited(principal.passes?.after), removed: unlessLimited(principal.passes?.before) },
        namesakes: (0,words_witness/* namesakesAmong */.N6)(principal.witnesses, isOfSeveralAccounts(review)),
        stillPasses: { added: principal.passes?.before ?? [], removed: principal.passes?.after ?? [] },
    };
};
/** Managed policies and resource policies: what a principal's own review does not hold. */
const looseDocuments = (review) => review.resources.flatMap((resource) => withoutRepeated(resource.documents.filter(isLoose)).map((document) => looseItem(resource, document, thingOf(resource, document), isOfSeveralAccounts(review))));
/** Several attributes of one resource may say one thing of it, where no policy document does. */
const withoutRepeated = (documents) => (0,grouped/* firstOfEach */.t)(documents, (document) => (document.isNoPolicy ? document.reason : document));
const isOfSeveralAccounts = ({ changes }) => changes.some(({ account }) => account !== undefined);
const looseItem = ({ address }, document, thing, isOfSeveral) => ({
    who: subjectWords(document, address),
    what: documentWords(document),
    ...(thing && { thing }),
    ...(document.onlyLimits && { limit: address }),
    relation: document.relation,
    ...(document.beforeUnknown && { beforeUnknown: true }),
    added: [],
    removed: [],
    witnesses: document.witnesses,
    namesakes: (0,words_witness/* namesakesAmong */.N6)(document.witnesses, isOfSeveral),
    openStatements: {
        added: (0,words_statement/* openStatements */.P0)(document.statements, "after"),
        removed: (0,words_statement/* openStatements */.P0)(document.statements, "before"),
    },
    unknown: document.reason === undefined ? [] : [document.reason],
});
const holderItem = ({ holder, role, through, workspace, relation, unknown }) => ({
    who: [...holderName(holder), ...workspaceWords(workspace)],
    what: "who may use a role through a workspace",
    relation,
    added: [],
    removed: [],
    witnesses: [],
    unknown,
    uses: through === "workspace role"
        ? (0,blocks/* line */.n8) `use what ${role} gives in the workspace`
        : (0,blocks/* line */.n8) `use the ${(0,blocks/* text */.Qq)(through)} ${role}`,
});
const workspaceWords = (workspace) => {
    if (workspace === undefined)
        return [];
    return (0,workspaces/* isKnownWorkspace */.FY)(workspace)
        ? (0,blocks/* line */.n8) ` in the workspace of ${workspace}`
        : (0,blocks/* line */.n8) ` in a workspace that the plan does not tell`;
};
const holderName = (holder) => {
    if (holder.type === "cluster")
        return (0,blocks/* line */.n8) `whoever may attach to the cluster ${holder.name}`;
    if (holder.type === "single user")
        return (0,blocks/* line */.n8) `${holder.name} with the cluster ${holder.cluster}`;
    return (0,blocks/* line */.n8) `the ${(0,blocks/* text */.Qq)(holder.type)} ${holder.name}`;
};
const subjectWords = ({ subject, isNoPolicy }, address) => {
    if (isNoPolicy)
        return (0,blocks/* line */.n8) `${address}`;
    return subject.type === "policy"
        ? (0,blocks/* line */.n8) `whoever has ${subject.name ?? subject.label}`
        : (0,blocks/* line */.n8) `a principal of ${address}`;
};
const documentWords = ({ subject, onlyLimits, isNoPolicy }) => {
    if (isNoPolicy)
        return "access without a policy document";
    if (onlyLimits)
        return "policy that gives no access by itself: it only limits what other policies allow";
    return subject.type === "policy" ? "managed policy" : "resource policy";
};
const isLoose = ({ subject, isToldOfHolders }) => !isToldOfHolders && !(0,context/* isPrincipal */.HV)(subject.type);
/** The witnesses of one direction, those that hand on access first, then by access level. */
const witnessesOf = (item, direction) => {
    const levelOf = new Map(item[direction].flatMap(({ level, actions }) => actions.map((action) => [action, level])));
    const rank = ({ action }) => {
        if (/^(iam:PassRole|sts:AssumeRole)/i.test(action))
            return -1;
        const level = levelOf.get(action);
        return level === undefined ? access_groups/* levels */.yr.length : access_groups/* levels */.yr.indexOf(level);
    };
    return item.witnesses.filter((witness) => witness.direction === direction).toSorted((a, b) => rank(a) - rank(b));
};
/** Access for everybody first, then an administrator's, whatever else there is; the others keep their order. */
const byReach = (items, direction) => {
    const reachOf = (item) => {
        if (witnessesOf(item, direction).some((witness) => (0,words_witness/* isOpenTo */.o3)(item, witness)))
            return 2;
        return (0,access_groups/* isAdministrative */.RJ)(item[direction]) ? 1 : 0;
    };
    return items
        .map((item) => ({ item, reach: reachOf(item) }))
        .toSorted((a, b) => b.reach - a.reach)
        .map(({ item }) => item);
};
/** Whether somebody gains, or loses, the use of a role. */
const changesUse = ({ uses, relation }, direction) => uses !== undefined && (direction === "added" ? ["new", "broader"] : ["gone", "narrower"]).includes(relation);


/***/ }),

/***/ 69652:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ leftDriftBlocks),
/* harmony export */   p: () => (/* binding */ driftNotices)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83578);
/* harmony import */ var _words_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5222);
/* harmony import */ var _words_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33351);



/** How many resources the sentence names before it counts the rest. */
const shown = 4;
/** What no change of the plan tells: access that is no longer what Terraform made, and stays so. */
const driftNotices = ({ leftDrift = [] }) => {
    if (leftDrift.length === 0)
        return [];
    const more = isLong(leftDrift) ? [`${(0,_words_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(leftDrift.length - shown, "more resource")}, listed below`] : [];
    const named = [...leftDrift.slice(0, shown).map(nameOf), ...more].join(", ");
    return [`Access was changed outside of Terraform, and this plan leaves it so: ${named}.`];
};
/** All of it, where the sentence does not name all. */
const leftDriftBlocks = ({ leftDrift = [] }) => isLong(leftDrift)
    ? [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(4, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8) `Access that was changed outside of Terraform and stays so`),
        { kind: "list", items: leftDrift.map((each) => (0,_words_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)(nameOf(each))) },
    ]
    : [];
const isLong = (leftDrift) => leftDrift.length > shown;
const nameOf = ({ address, attributes }) => attributes.length === 0
    ? `${address} (removed)`
    : `${attributes.map((each) => `\`${each}\``).join(" and ")} of ${address}`;


/***/ }),

/***/ 31530:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gg: () => (/* binding */ adoptedBlocks),
  pW: () => (/* binding */ handOverSection),
  TZ: () => (/* binding */ nextStepSection),
  bG: () => (/* binding */ overrideBlocks),
  HM: () => (/* binding */ pictureBlocks),
  JR: () => (/* binding */ planTextBlocks)
});

// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/iam/decide/statement.ts + 10 modules
var statement = __webpack_require__(7622);
// EXTERNAL MODULE: ./src/plan/raw/accounts.ts
var accounts = __webpack_require__(38248);
// EXTERNAL MODULE: ./src/report/words/witness.ts + 1 modules
var witness = __webpack_require__(36324);
;// CONCATENATED MODULE: ./src/report/graph/documents.ts



/** Trust and PassRole, as the Allow statements of the review's documents name them; and where a document is unknown. */
const documentEdges = ({ resources }) => {
    const documents = resources.flatMap((resource) => resource.documents);
    const nameOf = documents.some(({ subject }) => subject.account !== undefined) ? nameInAccount : witness/* roleName */.S3;
    return documents.flatMap((document) => edgesOf(document, nameOf));
};
/** In a plan about several accounts a role is called by its account too, as the subjects of the documents are. */
const nameInAccount = (arn) => {
    const name = (0,witness/* roleName */.S3)(arn);
    if (name === arn)
        return name;
    const [account] = /(?<=:)\d{12}(?=:role\/)/.exec(arn) ?? [];
    return (0,accounts/* labelIn */.o2)({ account: account === undefined ? accounts/* unknownAccount */.Ij : `account ${account}` }, name);
};
const edgesOf = (document, nameOf) => {
    const { kind, subject } = document;
    if (subject.type !== "role" || (kind !== "trust" && kind !== "identity"))
        return [];
    const role = roleNode(subject.label);
    if (document.unknown && document.statements.length === 0)
        return [unknownEdge(role, kind)];
    const edges = kind === "trust" ? trustEdges(role) : passEdges(role, nameOf);
    return document.statements.flatMap((change) => withStatus(change, edges));
};
const roleNode = (name) => ({ id: `role:${name}`, role: "role", name, shape: "box" });
const unknownEdge = (role, kind) => {
    const unknown = { id: "unknown", role: "not known until apply", name: "?", shape: "rounded" };
    return kind === "trust"
        ? { from: unknown, to: role, verb: "may assume", status: "unknown" }
        : { from: role, to: unknown, verb: "may pass", status: "unknown" };
};
/** An edge that both sides of a changed statement have is `changed`: something about it is, such as its condition. */
const withStatus = (change, edges) => {
    const before = change.change === "-" || change.change === "~" ? edges(change.before) : [];
    const after = change.change === "-" ? [] : edges(change.after);
    const isIn = (others) => (edge) => others.some((other) => sameEnds(edge, other));
    const status = (edge) => {
        if (change.change === "=")
            return "unchanged";
        return isIn(before)(edge) ? "changed" : "new";
    };
    return [
        ...after.map((edge) => ({ ...edge, status: status(edge) })),
        ...before.filter((edge) => !isIn(after)(edge)).map((edge) => ({ ...edge, status: "removed" })),
    ];
};
const sameEnds = (a, b) => a.from.id === b.from.id && a.to.id === b.to.id && a.verb === b.verb;
/** Each is a way to assume a role: of AWS's own principals, and with what an identity provider says of somebody. */
const assuming = ["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"];
const trustEdges = (role) => ({ effect, principals, actions }) => {
    if (effect === "Deny" || principals === undefined || !assuming.some((action) => (0,statement/* namesAction */.tc)(actions, action)))
        return [];
    if (principals.negated)
        return [{ from: principalNode("NotPrincipal", "all but some"), to: role, verb: "may assume" }];
    return principals.principals.map((principal) => ({
        from: principal.type === "*" ? principalNode("*", "*") : principalNode(principal.type, principal.value),
        to: role,
        verb: "may assume",
    }));
};
const principalNode = (type, value) => ({
    id: `principal:${type}:${value}`,
    role: type === "Service" ? "AWS service" : type === "Federated" ? "identity provider" : "principal",
    name: value,
    shape: type === "Service" ? "service" : "rounded",
});
const passEdges = (role, nameOf) => ({ effect, actions, resources, conditions }) => {
    if (effect === "Deny" || resources === undefined || !(0,statement/* namesAction */.tc)(actions, "iam:PassRole"))
        return [];
    const services = conditions.find(({ key }) => key.toLowerCase() === "iam:passedtoservice")?.values;
    const verb = conditions.length === 0
        ? "may pass to any service"
        : services === undefined
            ? "may pass, on conditions"
            : "may pass to";
    const targets = resources.negated ? ["all roles but some"] : resources.patterns.map(nameOf);
    return targets.map((target) => ({
        from: role,
        to: roleNode(target),
        verb,
        ...(services !== undefined && { limit: services.join(", ") }),
    }));
};

;// CONCATENATED MODULE: ./src/report/graph/build.ts

/** More than this is no picture that a person can read. */
const mostEdges = 40;
/**
 * The picture of a review: who may assume and pass which role, as the Allow statements name it, and what hangs on the
 * deploy role. Absent where there is nothing to draw; with too many edges the unchanged ones go, and then all.
 */
const buildGraph = (review, parts) => {
    const all = [...documentEdges(review), ...(parts === undefined ? [] : partEdges(review.changes, parts))];
    const changed = all.filter(({ status }) => status !== "unchanged");
    const drawn = all.length <= mostEdges ? all : changed;
    if (drawn.length === 0 || drawn.length > mostEdges)
        return undefined;
    return { title: "Who may assume, pass and use what", nodes: nodesOf(drawn, parts), edges: drawn.map(toEdge) };
};
const toEdge = ({ from, to, verb, limit, status }) => ({
    from: from.id,
    to: to.id,
    verb,
    status,
    ...(limit !== undefined && { limit }),
});
const nodesOf = (edges, parts) => {
    const nodes = new Map(edges.flatMap(({ from, to }) => [from, to]).map((node) => [node.id, node]));
    return [...nodes.values()].map((node) => ({ ...node, role: partRole(node, parts) ?? node.role }));
};
const partRole = ({ id }, parts) => {
    if (id === `role:${parts?.deployRole}`)
        return "deploy role";
    return parts?.workspaceRole !== undefined && id === `role:${parts.workspaceRole}` ? "workspace role" : undefined;
};
const node = (kind, name, role, shape) => ({
    id: `${kind}:${name}`,
    role,
    name,
    shape,
});
/** Instance profile, cluster and those who get the profile. */
const partEdges = (changes, parts) => {
    if (parts.instanceProfile === undefined)
        return [];
    const role = node("role", parts.deployRole, "deploy role", "box");
    const profile = node("profile", parts.instanceProfile, "instance profile", "rounded");
    const statusOf = (types) => statusOfChanges(changes.filter(({ type }) => types.test(type)));
    return [
        { from: role, to: profile, verb: "is in", status: statusOf(/^aws_iam_instance_profile$/) },
        ...(parts.cluster === undefined
            ? []
            : [
                {
                    from: profile,
                    to: node("cluster", parts.cluster, "cluster", "rounded"),
                    verb: "is used by",
                    status: statusOf(/^databricks_cluster$/),
                },
            ]),
        ...(parts.grants.length === 0
            ? []
            : [
                {
                    from: profile,
                    to: node("grants", parts.grants.join(", "), "granted to", "rounded"),
                    verb: "may be used by",
                    status: statusOf(/^databricks_(?:group|user|service_principal)_(?:role|instance_profile)$/),
                },
            ]),
    ];
};
const statusOfChanges = (all) => {
    const changes = all.filter(({ action }) => ["create", "update", "replace", "destroy"].includes(action));
    if (changes.length === 0)
        return "unchanged";
    if (changes.every(({ action }) => action === "create"))
        return "new";
    return changes.every(({ action }) => action === "destroy") ? "removed" : "changed";
};

;// CONCATENATED MODULE: ./src/report/hand-over.ts

/** The exact policy to hand to the team that owns the workspace role. */
const handOverBlocks = ({ workspaceRole, policyName, policyJson }) => [
    (0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `This deployment makes nothing on ${workspaceRole}. Its owner has to add this inline policy, for example as ${policyName}; until then the workspace cannot pass the deploy role.`),
    { kind: "code", language: "json", text: policyJson },
];

// EXTERNAL MODULE: ./src/report/next-step.ts
var next_step = __webpack_require__(15780);
// EXTERNAL MODULE: ./src/plan/raw/attributes.ts
var attributes = __webpack_require__(75713);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
;// CONCATENATED MODULE: ./src/report/plan-text.ts


/**
 * Every change with every attribute that changes, in the layout of `terraform show`, for a reader who wants to see all of
 * it. Sensitive values are in no change, so none is here.
 */
const planText = (changes) => changes.map(resourceText).join("\n\n");
const resourceText = (change) => {
    const { address, action, type, name, attributes } = change;
    const width = Math.max(0, ...attributes.map(({ attribute }) => attribute.length));
    return [
        `# ${(0,report_escape/* visible */.RK)(address)} ${outcomes[action]}`,
        ...notes(change).map((note) => `# (${(0,report_escape/* visible */.RK)(note)})`),
        `${signOf(change)} resource ${JSON.stringify(type)} ${JSON.stringify(name)} {`,
        ...attributes.flatMap((attribute) => attributeText(attribute, width)).map((each) => `    ${each}`),
        ...unchangedNote(change).map((note) => `    # (${note})`),
        "}",
    ].join("\n");
};
const outcomes = {
    create: "will be created",
    update: "will be updated in-place",
    replace: "must be replaced",
    destroy: "will be destroyed",
    forget: "will no longer be managed by Terraform, but will not be destroyed",
    read: "will be read during apply",
    "no-op": "stays as it is",
};
const signs = {
    create: "+",
    update: "~",
    replace: "-/+",
    destroy: "-",
    forget: ".",
    read: "<=",
    "no-op": "=",
};
const signOf = ({ action, replaceOrder }) => replaceOrder === "create-before-destroy" ? "+/-" : signs[action];
const notes = ({ importingId, previousAddress, deposed, reason, replaceOrder }) => [
    ...(importingId === undefined ? [] : [`imported from ${JSON.stringify(importingId)}`]),
    ...(previousAddress === undefined ? [] : [`moved from ${previousAddress}`]),
    ...(deposed === undefined ? [] : [`deposed object ${deposed}`]),
    ...(replaceOrder === "create-and-forget" ? ["the old object stays, unmanaged"] : []),
    ...(reason === undefined ? [] : [reason]),
];
const unchangedNote = ({ action, unchanged, sensitive = [] }) => {
    const count = Object.keys(unchanged).length + sensitive.length;
    if (count === 0 || action === "create" || action === "destroy")
        return [];
    return [count === 1 ? "1 unchanged attribute" : `${count} unchanged attributes`];
};
const attributeText = (change, width) => {
    const { attribute, before, after, forcesReplacement } = change;
    const named = (sign, value) => {
        const [first = "", ...rest] = value;
        return [`${sign} ${(0,report_escape/* visible */.RK)(attribute).padEnd(width)} = ${first}`, ...rest.map((each) => `  ${each}`)];
    };
    const why = forcesReplacement ? ["# forces replacement"] : [];
    if (before.state === "absent")
        return [...named("+", valueLines(after)), ...why];
    if (after.state === "absent")
        return [...named("-", valueLines(before)), ...why];
    const [old, now] = [valueLines(before), valueLines(after)];
    if (old.length === 1 && now.length === 1)
        return [...named("~", [`${old.join()} -> ${now.join()}`]), ...why];
    return [...named("-", old), ...named("+", now), ...why];
};
const valueLines = (value) => {
    switch (value.state) {
        case "absent":
            return ["null"];
        case "unknown":
            return ["(known after apply)"];
        case "sensitive":
            return ["(sensitive value)"];
        case "known":
            return knownLines(value.value);
    }
};
/** A text that is a JSON document, as a policy, in the lines of that. */
const knownLines = (value) => {
    const document = (0,attributes/* documentIn */.Fd)(value);
    if (document === undefined)
        return prettyLines(value);
    return `jsonencode(${prettyLines(document).join("\n")})`.split("\n");
};
const prettyLines = (value) => JSON.stringify(value, null, 2).split("\n");

;// CONCATENATED MODULE: ./src/report/sections/extras.ts





/** The configuration's overrides, which set what the program would set otherwise. */
const overrideBlocks = ({ overrides = [] }) => {
    if (overrides.length === 0)
        return [];
    return [
        (0,blocks/* heading */.R_)(4, (0,blocks/* line */.n8) `Overrides in force`),
        {
            kind: "table",
            head: [(0,blocks/* line */.n8) `Resource`, (0,blocks/* line */.n8) `Argument`, (0,blocks/* line */.n8) `Value`],
            rows: overrides.map(({ resource, argument, value }) => [[(0,blocks/* code */.aY)(resource)], [(0,blocks/* code */.aY)(argument)], [(0,blocks/* code */.aY)(value)]]),
        },
    ];
};
/** What adopting takes over: objects that exist already, with what the plan changes on them. */
const adoptedBlocks = ({ changes }) => {
    const adopted = changes.filter(({ importingId }) => importingId !== undefined);
    if (adopted.length === 0)
        return [];
    return [
        (0,blocks/* heading */.R_)(4, (0,blocks/* line */.n8) `Adopted`),
        {
            kind: "list",
            items: adopted.map(({ address, importingId = "", action, attributes }) => {
                const changed = attributes.map(({ attribute }) => (0,blocks/* line */.n8) ` ${attribute}`);
                const what = action === "no-op"
                    ? (0,blocks/* text */.Qq)("as it is")
                    : (0,blocks/* line */.n8) `and changed${changed.length === 0 ? [] : (0,blocks/* line */.n8) `:${changed.flat()}`}`;
                return (0,blocks/* line */.n8) `${importingId} becomes ${address}, ${what}`;
            }),
        },
    ];
};
/** The picture, if there is anything to draw that a person can read. */
const pictureBlocks = (review, { parts }) => {
    const graph = buildGraph(review, parts);
    return graph === undefined ? [] : [(0,blocks/* heading */.R_)(4, (0,blocks/* line */.n8) `Picture`), { kind: "graph", graph }];
};
/** The policy for another team, under a heading. */
const handOverSection = ({ handOver }) => handOver === undefined ? [] : [(0,blocks/* heading */.R_)(4, (0,blocks/* line */.n8) `For the owner of the workspace role`), ...handOverBlocks(handOver)];
/** What to do next, under a heading. */
const nextStepSection = ({ nextStep }) => nextStep === undefined ? [] : [(0,blocks/* heading */.R_)(4, (0,blocks/* line */.n8) `Next step`), ...(0,next_step/* nextStepBlocks */.S)(nextStep)];
/** Every attribute that changes, folded. */
const planTextBlocks = ({ changes }, reading) => changes.length === 0
    ? []
    : [
        {
            kind: "fold",
            summary: (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(reading.changes)}, attribute by attribute`,
            blocks: [{ kind: "code", language: "text", text: planText(changes) }],
        },
    ];


/***/ }),

/***/ 97880:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O0: () => (/* binding */ findingsWords),
  nR: () => (/* binding */ firstScreen),
  aH: () => (/* binding */ provenance),
  iN: () => (/* binding */ useLine),
  gE: () => (/* binding */ witnessLine)
});

// EXTERNAL MODULE: ./src/common/grouped.ts
var grouped = __webpack_require__(21687);
// EXTERNAL MODULE: ./src/common/with-commas.ts
var with_commas = __webpack_require__(61426);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/words/counts.ts
var counts = __webpack_require__(5222);
// EXTERNAL MODULE: ./src/report/words/prose.ts
var prose = __webpack_require__(33351);
// EXTERNAL MODULE: ./src/report/words/reading.ts
var words_reading = __webpack_require__(79772);
// EXTERNAL MODULE: ./src/report/words/witness.ts + 1 modules
var words_witness = __webpack_require__(36324);
// EXTERNAL MODULE: ./src/report/sections/access-groups.ts
var access_groups = __webpack_require__(75166);
// EXTERNAL MODULE: ./src/report/sections/access-items.ts + 2 modules
var access_items = __webpack_require__(77301);
// EXTERNAL MODULE: ./src/report/sections/verdicts.ts
var verdicts = __webpack_require__(5533);
;// CONCATENATED MODULE: ./src/report/sections/deploy-line.ts




/**
 * Three lines: MLflow's operations in their plain form; by the call that fails, the variants that do not work; and what
 * SageMaker and the workspace have to do.
 */
const deployLine = ({ deployability }) => {
    const mlflow = deployability.filter(({ side }) => side === "mlflow");
    const plain = mlflow.filter(({ variant }) => variant === undefined);
    const failing = new Set(plain.map(plainFailure));
    const variants = mlflow.filter((operation) => isVariantFailure(operation) && !failing.has(plainFailure(operation)));
    const others = (0,grouped/* grouped */.z)(deployability.filter(({ side }) => side !== "mlflow"), ({ side }) => side);
    const lines = [
        (0,blocks/* join */.fj)(plain.map((operation) => (0,blocks/* line */.n8) `${(0,prose/* prose */.C)(operation.operation)} ${verdict(operation)}`), (0,blocks/* text */.Qq)(" \u00b7 ")),
        (0,blocks/* join */.fj)([...(0,grouped/* grouped */.z)(variants, failureKey).values()].map(variantsLine), (0,blocks/* text */.Qq)(" \u00b7 ")),
        (0,blocks/* join */.fj)([...others].map(([side, operations]) => sideLine(side, operations)), (0,blocks/* text */.Qq)(" \u00b7 ")),
    ];
    return (0,blocks/* join */.fj)(lines.filter((each) => each.length > 0), blocks/* lineBreak */.qL);
};
const isVariantFailure = ({ variant, after }) => variant !== undefined && after !== "allowed" && after !== "absent";
/** A variant that fails by the same call as the plain form of its operation says nothing new. */
const plainFailure = (operation) => JSON.stringify([operation.operation, failureKey(operation)]);
const failureKey = (operation) => JSON.stringify([signs(operation), (0,verdicts/* failingCalls */.OK)(operation)[0]?.action]);
const variantsLine = (operations) => {
    const [first] = operations;
    if (first === undefined)
        return [];
    const variants = [...new Set(operations.map(({ variant }) => variant ?? ""))];
    return (0,blocks/* line */.n8) `${(0,blocks/* join */.fj)(variants.map(prose/* prose */.C), (0,blocks/* text */.Qq)("; "))} ${verdict(first)}`;
};
const sideLine = (side, operations) => {
    const failing = operations.filter(({ after }) => after !== "allowed");
    if (failing.length === 0)
        return (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(verdicts/* sideNames */.WT[side])} \u2713`;
    const plain = new Set(failing.filter(({ variant }) => variant === undefined).map(plainFailure));
    const each = failing
        .filter((operation) => operation.variant === undefined || !plain.has(plainFailure(operation)))
        .map((operation) => (0,blocks/* line */.n8) `${(0,prose/* prose */.C)(operation.operation)}${operation.variant === undefined ? [] : (0,blocks/* line */.n8) ` ${(0,prose/* prose */.C)(operation.variant)}`} ${verdict(operation)}`);
    return (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(verdicts/* sideNames */.WT[side])}: ${(0,blocks/* join */.fj)(each, (0,blocks/* text */.Qq)("; "))}`;
};
const verdict = (operation) => {
    const call = operation.after === "allowed" ? undefined : (0,verdicts/* failingCalls */.OK)(operation)[0];
    return call === undefined ? (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(signs(operation))}` : (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(signs(operation))} ${call.action}`;
};
const signs = ({ before, after }) => before === after || before === "absent" ? verdicts/* verdictSigns */.In[after] : `${verdicts/* verdictSigns */.In[before]} \u2192 ${verdicts/* verdictSigns */.In[after]}`;

// EXTERNAL MODULE: ./src/report/sections/state.ts
var state = __webpack_require__(8130);
// EXTERNAL MODULE: ./src/report/sections/trust.ts
var trust = __webpack_require__(37109);
;// CONCATENATED MODULE: ./src/report/sections/first-screen.ts












/** What a reviewer can act on without reading further: one table, each row a question and its answer. */
const firstScreen = (report, review, context) => {
    const reading = (0,words_reading/* readingOf */.M)(report.state);
    const { label, meaning } = reading.relation(review.relation);
    const rows = [
        ...(report.gate === undefined ? [] : [row("GATE", (0,state/* gateWords */.DO)(report.gate))]),
        row(reading.directions.added.row, accessLine(review, "added", reading)),
        row(reading.directions.removed.row, accessLine(review, "removed", reading)),
        row("TRUST", (0,trust/* trustLine */.FP)(review, reading)),
        row("TOUCHES", touchesLine(review)),
        ...(review.deployability.length === 0 ? [] : [row("DEPLOY", deployLine(review))]),
        row("PLAN", (0,blocks/* line */.n8) `${(0,counts/* planWords */.DO)(review.counts)} \u00b7 ${(0,blocks/* text */.Qq)(findingsWords(review))}`),
        ...(review.notChecked.length === 0 ? [] : [row("NOT CHECKED", (0,blocks/* join */.fj)(review.notChecked.map(prose/* prose */.C), (0,blocks/* text */.Qq)(" \u00b7 ")))]),
    ];
    const from = provenance(review, context);
    return [
        { kind: "answers", head: [(0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)(label)}`, (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(meaning)}`], rows },
        ...(from.length === 0 ? [] : [(0,blocks/* paragraph */.FY)(from)]),
    ];
};
const row = (question, answer) => [question, answer];
/** How many sentences a row shows before it counts the rest; the Access section below has them all. */
const shownPerItem = 2;
const shownItems = 4;
/** NEW or GONE: who may do what that they could not do before, or the reverse. */
const accessLine = (review, direction, reading) => {
    const all = (0,access_items/* accessItems */.BY)(review);
    const items = (0,access_items/* byReach */.pf)(all.filter((item) => goes(item, direction)), direction);
    const unknown = all.filter((item) => mayGo(item, direction) || losesUnread(item, direction));
    const lines = [
        ...items.slice(0, shownItems).map((item) => itemLine(item, direction, reading)),
        ...(items.length > shownItems ? [(0,blocks/* line */.n8) `and ${(0,blocks/* text */.Qq)((0,counts/* counted */.hS)(items.length - shownItems, "more principal"))}`] : []),
        ...(unknown.length === 0 ? [] : [(0,blocks/* line */.n8) `not known in full for ${(0,blocks/* listing */.RR)(firstOf(unknown))}`]),
    ];
    return lines.length === 0 ? (0,blocks/* line */.n8) `nothing` : (0,blocks/* join */.fj)(lines, blocks/* lineBreak */.qL);
};
/**
 * Whether it is not known what it gets, or loses: who is made with the plan has nothing to lose, and is new whatever is not known
 * of it.
 */
const mayGo = ({ relation, unknown, existsOnly }, direction) => (relation === "unknown" && existsOnly !== (direction === "added" ? "before" : "after")) ||
    (relation === "new" && unknown.length > 0 && direction === "added");
/** Whether it has less after, of which a policy that cannot be read does not let it be shown what. */
const losesUnread = (item, direction) => direction === "removed" && item.relation === "narrower" && !goes(item, direction);
/** The first names, and how many more there are. What several attributes say of one resource has one name. */
const firstOf = (items) => {
    const names = (0,grouped/* firstOfEach */.t)(items.map(({ who }) => who), (who) => JSON.stringify(who));
    return [
        ...names.slice(0, shownItems),
        ...(names.length > shownItems ? [(0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)((0,with_commas/* withCommas */.r)(names.length - shownItems))} more`] : []),
    ];
};
const goes = (item, direction) => item[direction].length > 0 ||
    (0,access_items/* witnessesOf */.LP)(item, direction).length > 0 ||
    (0,access_items/* changesUse */.Vu)(item, direction) ||
    item.relation === (direction === "added" ? "new" : "gone");
const itemLine = (item, direction, reading) => {
    if (item.uses)
        return useLine(item.who, item.uses, direction, reading);
    const groups = item[direction];
    if (groups.length > 0 && (item.relation === "new" || item.relation === "gone")) {
        return (0,blocks/* line */.n8) `${item.who} ${(0,blocks/* text */.Qq)(reading.directions[direction].whole)}: ${(0,access_groups/* groupCounts */.OS)(groups)}`;
    }
    const witnesses = distinct((0,access_items/* witnessesOf */.LP)(item, direction), (one) => witnessLine(item, one, reading));
    const shown = witnesses.slice(0, shownPerItem);
    const whole = new Set(groups.filter(({ isWholeService }) => isWholeService).flatMap(({ actions }) => actions));
    const isRest = (action) => !whole.has(action) && !shown.some((witness) => witness.action === action);
    const actions = groups.flatMap((group) => group.actions).filter(isRest);
    const others = witnesses.slice(shown.length).filter(({ action }) => !whole.has(action));
    const more = Math.max(actions.length, others.length);
    const sentences = [
        ...wholeLines(item, groups, reading.directions[direction].modal, witnesses.some(words_witness/* isOnCondition */.x8)),
        ...shown.map((witness) => witnessLine(item, witness, reading)),
    ];
    if (sentences.length === 0) {
        return groups.length === 0
            ? (0,blocks/* line */.n8) `${item.who} ${(0,blocks/* text */.Qq)(reading.directions[direction].whole)}`
            : (0,blocks/* line */.n8) `${item.who}: ${(0,access_groups/* groupCounts */.OS)(groups)}`;
    }
    return [...(0,blocks/* join */.fj)(sentences, blocks/* lineBreak */.qL), ...(more > 0 ? (0,blocks/* line */.n8) `, and ${(0,blocks/* text */.Qq)((0,counts/* counted */.hS)(more, "more action"))}` : [])];
};
/** Two statements may allow one request, of which the sentences here are then the same. */
const distinct = (witnesses, lineOf) => (0,grouped/* firstOfEach */.t)(witnesses, (one) => JSON.stringify(lineOf(one)));
/** `the group data-scientists may use the role databricks-sagemaker`. */
const useLine = (who, uses, direction, { directions }) => (0,blocks/* line */.n8) `${who} ${(0,blocks/* text */.Qq)(directions[direction].modal)} ${uses}`;
/** `X may call every action of 424 services`; where conditions decide, it may have called them in some cases, or may still. */
const wholeLines = ({ who }, groups, modal, isConditional) => {
    const { services } = (0,access_groups/* wholeServices */.u4)(groups);
    if (services.length === 0)
        return [];
    const named = services.length <= shownItems
        ? (0,blocks/* listing */.RR)(services.map((service) => [(0,blocks/* code */.aY)(service)]))
        : (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)((0,with_commas/* withCommas */.r)(services.length))} services`;
    if (!isConditional)
        return [(0,blocks/* line */.n8) `${who} ${(0,blocks/* text */.Qq)(modal)} call every action of ${named}`];
    return [(0,blocks/* line */.n8) `${who} may call every action of ${named} in ${(0,blocks/* text */.Qq)(modal === "may" ? "more" : "fewer")} cases`];
};
/** What is decided of an added request where a document before cannot be read. */
const openBefore = "not known \u2192 allowed";
/** The sentence, and that it is a request which the policy engine has decided on both sides. */
const witnessLine = (subject, witness, { directions }) => {
    const isOpen = subject.beforeUnknown === true && witness.direction === "added";
    const { modal, decided } = isOpen ? { modal: "may", decided: openBefore } : directions[witness.direction];
    return (0,blocks/* line */.n8) `${(0,words_witness/* witnessSentence */.xM)(subject.who, witness, modal, subject)} (witness: ${(0,words_witness/* witnessRequest */.rv)(witness)}, ${(0,blocks/* text */.Qq)(decided)})`;
};
const touchesLine = ({ touches }) => {
    if (touches.length === 0)
        return (0,blocks/* line */.n8) `no role of another owner`;
    return (0,blocks/* join */.fj)(touches.map(({ role, what }) => (0,blocks/* line */.n8) `a role this deployment does not own: ${role} (${(0,prose/* prose */.C)(what)})`), blocks/* lineBreak */.qL);
};
/** `2 findings (1 new warning)`. */
const findingsWords = ({ findings }) => {
    if (findings.length === 0)
        return "no findings";
    const fresh = ["error", "warning", "info"]
        .map((severity) => ({
        severity,
        count: findings.filter((finding) => finding.isNew && finding.severity === severity).length,
    }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => (severity === "info" ? `${count} new info` : (0,counts/* counted */.hS)(count, `new ${severity}`)));
    return `${(0,counts/* counted */.hS)(findings.length, "finding")} (${fresh.length === 0 ? "none new" : fresh.join(", ")})`;
};
/** The managed policies that were read, the plan's fingerprint and the commits. */
const provenance = (review, { head, base }) => {
    const parts = [
        ...review.managedPolicies.map(managedPolicyLine),
        ...(review.fingerprint === undefined ? [] : [(0,blocks/* line */.n8) `plan ${review.fingerprint}`]),
        ...(head === undefined ? [] : [(0,blocks/* line */.n8) `head ${head}`]),
        ...(base === undefined ? [] : [(0,blocks/* line */.n8) `base ${base}`]),
    ];
    return (0,blocks/* join */.fj)(parts, (0,blocks/* text */.Qq)(" \u00b7 "));
};
const managedPolicyLine = ({ name, source, version, date, differsFromBundled, }) => {
    const which = version === undefined ? (0,blocks/* line */.n8) `${name}, a version that this program does not know` : (0,blocks/* line */.n8) `${name} ${version}`;
    const when = date === undefined ? [] : (0,blocks/* line */.n8) ` (${(0,prose/* prose */.C)(date)})`;
    if (source === "bundled")
        return (0,blocks/* line */.n8) `${which}${when}, the bundled copy: AWS was not asked`;
    return (0,blocks/* line */.n8) `${which}${when}, ${(0,blocks/* text */.Qq)(differsFromBundled === true ? "not the bundled copy: AWS has another" : "as AWS has it now")}`;
};


/***/ }),

/***/ 35596:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ outcomeNames),
/* harmony export */   TY: () => (/* binding */ outcomeCounts),
/* harmony export */   Uc: () => (/* binding */ overviewTable)
/* harmony export */ });
/* harmony import */ var _common_grouped_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21687);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _words_counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5222);
/* harmony import */ var _words_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79772);
/* harmony import */ var _first_screen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97880);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8130);






/** All deployments, one a row. */
const overviewTable = (reports) => [
    {
        kind: "table",
        head: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `Deployment`, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `Access`, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `Plan`, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `MLflow operations`, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `Findings`, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `Gate`],
        rows: reports.map((report) => [
            [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.name)],
            (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(outcomeLabel(report))}`,
            ...reviewCells(report),
            gateCell(report),
        ]),
    },
];
/** The state where it is not a plain plan, and the relation: `\u2717 PLAN FAILED`, `\u2713 APPLIED \u00b7 \u25b2 BROADER`. */
const outcomeLabel = ({ state, review }) => [(0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .stateLabel */ .UH)(state), review && (0,_words_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readingOf */ .M)(state).relation(review.relation).label]
    .filter((each) => each !== undefined)
    .join(" \u00b7 ");
const reviewCells = ({ review }) => {
    if (review === undefined)
        return [[], [], []];
    const mlflow = review.deployability.filter(({ side }) => side === "mlflow");
    const allowed = mlflow.filter(({ after }) => after === "allowed").length;
    const unknown = mlflow.filter(({ after }) => after === "unknown").length;
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_words_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .planSigns */ .CW)(review.counts))}`,
        mlflow.length === 0
            ? []
            : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `${allowed} of ${mlflow.length} allowed${unknown === 0 ? [] : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `, ${unknown} unknown`}`,
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(review.findings.length === 0 ? "none" : (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsWords */ .O0)(review))}`,
    ];
};
const gateCell = ({ gate }) => {
    if (gate === undefined)
        return [];
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(gate.passed ? "\u2713 passes" : "\u2717 does not pass")}`;
};
/** The deployments by outcome, by name. */
const outcomeNames = (reports) => [...(0,_common_grouped_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .z)(reports, outcomeLabel)].map(([label, group]) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(label)} (${group.length}): ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(group.map(({ name }) => [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)]), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(" "))}`));
/** The deployments by outcome, counted. */
const outcomeCounts = (reports) => [...(0,_common_grouped_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .z)(reports, outcomeLabel)].map(([label, group]) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(label)}: ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_words_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(group.length, "deployment"))}`));


/***/ }),

/***/ 24085:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iF: () => (/* binding */ deploymentSections),
  RW: () => (/* binding */ outcomeLine),
  X2: () => (/* binding */ sectionKinds)
});

// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/words/counts.ts
var counts = __webpack_require__(5222);
// EXTERNAL MODULE: ./src/report/words/reading.ts
var words_reading = __webpack_require__(79772);
// EXTERNAL MODULE: ./src/report/words/relation.ts
var words_relation = __webpack_require__(18006);
// EXTERNAL MODULE: ./src/report/words/prose.ts
var prose = __webpack_require__(33351);
// EXTERNAL MODULE: ./src/report/words/witness.ts + 1 modules
var words_witness = __webpack_require__(36324);
// EXTERNAL MODULE: ./src/report/sections/access-groups.ts
var access_groups = __webpack_require__(75166);
// EXTERNAL MODULE: ./src/report/sections/access-items.ts + 2 modules
var access_items = __webpack_require__(77301);
;// CONCATENATED MODULE: ./src/report/sections/action-counts.ts


/** Whether actions are too weighty to be only counted: those that change who may do what, and all of IAM and STS. */
const isNamedInFull = ({ service, level }) => level === "Permissions management" || service === "iam" || service === "sts";
/** Above this many weighty actions beside an administrator's access these are only counted too. */
const namedBesideAll = 40;
/**
 * Action groups as a table with a row for each access level: how many actions of which services, the weighty ones by name.
 * Of an administrator's access one row tells all services of which it has every action.
 */
const countTable = (groups, change) => ({
    kind: "table",
    head: [(0,blocks/* line */.n8) ``, (0,blocks/* line */.n8) `Access level`, (0,blocks/* line */.n8) `How many actions of which service`],
    rows: ((0,access_groups/* isAdministrative */.RJ)(groups) ? administrativeRows(groups) : levelRows(groups)).map((cells) => [change, ...cells]),
});
const administrativeRows = (groups) => {
    const { services, count } = (0,access_groups/* wholeServices */.u4)(groups);
    const rest = groups.filter(({ isWholeService }) => !isWholeService);
    const weighty = rest.filter(isNamedInFull).flatMap(({ actions }) => actions).length;
    return [
        [(0,blocks/* line */.n8) `every level`, (0,blocks/* line */.n8) `every action of ${services.length} services (${count})`],
        ...(weighty > namedBesideAll ? [[(0,blocks/* line */.n8) `beside these`, (0,access_groups/* groupCounts */.OS)(rest)]] : levelRows(rest)),
    ];
};
const levelRows = (groups) => access_groups/* levels */.yr.flatMap((level) => {
    const ofLevel = groups.filter((group) => group.level === level);
    return ofLevel.length === 0 ? [] : [[(0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(level)}`, (0,blocks/* join */.fj)(ofLevel.map(groupWords), (0,blocks/* text */.Qq)(" \u00b7 "))]];
});
const groupWords = (group) => {
    const { service, actions, isWholeService } = group;
    if (isNamedInFull(group)) {
        return (0,blocks/* join */.fj)(actions.map((action) => [(0,blocks/* code */.aY)(action)]), (0,blocks/* text */.Qq)(" "));
    }
    return (0,blocks/* line */.n8) `${service} ${actions.length}${isWholeService ? (0,blocks/* text */.Qq)(" (with its other levels every action)") : []}`;
};

// EXTERNAL MODULE: ./src/iam/managed-policies.ts
var managed_policies = __webpack_require__(54127);
;// CONCATENATED MODULE: ./src/report/sections/aws-policies.ts

/**
 * The managed policies of AWS whose text is one that AWS has published, by the name that witnesses call them by. One whose
 * name another policy of the review shares is not among them: a witness would not tell the two apart.
 */
const awsPolicies = ({ managedPolicies, resources }) => {
    const own = resources.flatMap(({ documents }) => documents.flatMap(({ subject }) => (subject.type === "policy" ? [subject.name, subject.label] : [])));
    const names = [...managedPolicies.map(({ name }) => name), ...own];
    return new Map(managedPolicies
        .filter(({ arn, name, version }) => (0,managed_policies/* isOfAws */.nB)(arn) && version !== undefined && isOnce(names, name))
        .map((note) => [note.name, note]));
};
const isOnce = (names, name) => names.indexOf(name) === names.lastIndexOf(name);
/** Where AWS shows a managed policy's statements. Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/ */
const pageOf = ({ name }) => `https://docs.aws.amazon.com/aws-managed-policy/latest/reference/${encodeURIComponent(name)}.html`;

// EXTERNAL MODULE: ./src/report/sections/first-screen.ts + 1 modules
var first_screen = __webpack_require__(97880);
// EXTERNAL MODULE: ./src/report/sections/trust.ts
var sections_trust = __webpack_require__(37109);
;// CONCATENATED MODULE: ./src/report/sections/access.ts










/** One block list for every principal, document and trust whose access changes: in words, with all witnesses. */
const accessSections = (review, reading) => {
    const items = (0,access_items/* accessItems */.BY)(review);
    const published = awsPolicies(review);
    const statements = (0,sections_trust/* trustStatements */.v0)(review);
    return [
        ...items.filter(({ uses }) => uses === undefined).map((item) => itemBlocks(item, published, reading)),
        ...useBlocks(items, reading),
        ...(0,sections_trust/* changedTrusts */.c3)(review).map((trust) => trustBlocks(statements, trust, reading)),
    ];
};
/** One list for all who may use a role in a workspace: a line says all of each. */
const useBlocks = (items, reading) => {
    const lines = items.flatMap((item) => {
        const { who, uses, unknown } = item;
        if (uses === undefined)
            return [];
        const changed = ["added", "removed"]
            .filter((direction) => (0,access_items/* changesUse */.Vu)(item, direction))
            .map((direction) => (0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)(reading.directions[direction].mark)}: ${(0,first_screen/* useLine */.iN)(who, uses, direction, reading)}`);
        return [
            ...changed,
            ...unknown.map((reason) => (0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)("? not known")}: whether ${who} may ${uses}. ${(0,prose/* prose */.C)(reason)}`),
        ];
    });
    return lines.length === 0
        ? []
        : [[(0,blocks/* heading */.R_)(4, (0,blocks/* line */.n8) `Who uses the role in the workspace`), { kind: "list", items: lines }]];
};
const itemBlocks = (item, published, reading) => {
    const { label, meaning } = reading.relation(item.relation);
    const witnesses = [...(0,access_items/* witnessesOf */.LP)(item, "added"), ...(0,access_items/* witnessesOf */.LP)(item, "removed")];
    const isAll = ["added", "removed"].some((direction) => (0,access_groups/* isAdministrative */.RJ)(item[direction]));
    const known = isWhole(item) && !isAll ? witnesses.filter((witness) => isPublished(witness, item, published)) : [];
    return [
        (0,blocks/* heading */.R_)(4, (0,blocks/* line */.n8) `Access of ${item.who}`),
        (0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)(label)} (${(0,blocks/* text */.Qq)(item.what)}) \u2014 ${(0,blocks/* text */.Qq)(meaning)}.${item.note === undefined ? [] : (0,blocks/* line */.n8) ` ${(0,prose/* prose */.C)(item.note)}`}`),
        ...briefWitnesses(witnessBlocks(item, witnesses, reading), isAll
            ? firstWitnesses(item, witnesses, reading)
            : [
                ...witnessItems(item, witnesses.filter((witness) => !known.includes(witness)), reading),
                ...publishedLines(known, published),
            ]),
        ...unknownBlocks(item.unknown),
        ...groupBlocks(item, isAll || known.length > 0, reading),
    ];
};
/** Whether it is all access of a principal: only then no other change gives or takes what an unchanged policy of AWS says. */
const isWhole = ({ relation }) => relation === "new" || relation === "gone";
/** Whether a text that can be read at AWS allows it, and it is nothing that has to be named whoever allows it. */
const isPublished = ({ action, direction, by }, item, published) => {
    const group = item[direction].find(({ actions }) => actions.includes(action));
    return published.has(by.policy) && group !== undefined && !isNamedInFull(group);
};
/** A line for each policy of AWS: how many witnesses it has, and where its statements are. */
const publishedLines = (witnesses, published) => [...published.values()].flatMap((policy) => {
    const count = witnesses.filter(({ by }) => by.policy === policy.name).length;
    if (count === 0)
        return [];
    const when = policy.date === undefined ? [] : (0,blocks/* line */.n8) ` (${(0,prose/* prose */.C)(policy.date)})`;
    return [
        (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)((0,counts/* counted */.hS)(count, "more witness", "more witnesses"))} by ${policy.name} ${policy.version ?? ""}${when}, which AWS publishes: ${{ kind: "link", text: pageOf(policy), url: pageOf(policy) }}`,
    ];
});
/** Folded witnesses with the lines that stand for them at a terminal; what is not folded stays as it is. */
const briefWitnesses = (blocks, lines) => blocks.some(({ kind }) => kind === "fold")
    ? [{ kind: "long", what: "the other witnesses", blocks, short: bullets(lines) }]
    : blocks;
const trustBlocks = (statements, trust, reading) => {
    const { label, meaning } = reading.relation(trust.relation);
    return [
        (0,blocks/* heading */.R_)(4, (0,blocks/* line */.n8) `Trust of ${trust.role}`),
        (0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)(label)} (who may assume the role) \u2014 ${(0,blocks/* text */.Qq)(meaning)}.`),
        ...foldedIfMany([
            ...witnessItems({ ...trust, ...(0,sections_trust/* openOf */.wf)(statements, trust), who: [(0,blocks/* code */.aY)(trust.role)] }, trust.witnesses, reading),
            ...(0,sections_trust/* unwitnessedLines */.j)(statements, trust, reading),
        ]),
        ...unknownBlocks(trust.unknown),
    ];
};
/** Above this many the witnesses are folded: a principal that is new has one for each class of its access. */
const openWitnesses = 6;
const witnessBlocks = (subject, witnesses, reading) => foldedIfMany(witnessItems(subject, witnesses, reading));
const foldedIfMany = (items) => {
    if (items.length <= openWitnesses)
        return bullets(items);
    return [{ kind: "fold", summary: (0,blocks/* line */.n8) `${items.length} witnesses`, blocks: bullets(items) }];
};
const witnessItems = (subject, witnesses, reading) => witnesses.map((witness) => {
    const boundary = subject.decidingBoundary?.[witness.direction];
    const decided = boundary === undefined ? [] : (0,blocks/* line */.n8) `; the permissions boundary ${boundary} is what denies it on the other side`;
    return (0,blocks/* line */.n8) `${(0,first_screen/* witnessLine */.gE)(subject, witness, reading)} by ${(0,words_witness/* statementWords */.Zr)(witness.by)}${decided}`;
});
/** The weightiest, where a row of the table below says the same of whole services. */
const firstWitnesses = (item, witnesses, reading) => [
    ...witnessItems(item, witnesses.slice(0, openWitnesses), reading),
    (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)((0,counts/* counted */.hS)(witnesses.length - openWitnesses, "more witness", "more witnesses"))}`,
];
const unknownBlocks = (reasons) => bullets(reasons.map((reason) => (0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)("? not known")}: ${(0,prose/* prose */.C)(reason)}`));
const bullets = (items) => (items.length === 0 ? [] : [{ kind: "list", items }]);
/** Above this many actions the table is folded: the first screen has their number. */
const openActions = 40;
const groupBlocks = (item, isBrief, { directions }) => {
    const { added, removed } = item;
    const rows = [...groupRows(added, directions.added.mark), ...groupRows(removed, directions.removed.mark)];
    if (rows.length === 0)
        return [];
    const head = [(0,blocks/* line */.n8) ``, (0,blocks/* line */.n8) `Service`, (0,blocks/* line */.n8) `Access level`, (0,blocks/* line */.n8) `Actions`];
    const table = { kind: "table", head, rows };
    const actions = [...added, ...removed].reduce((sum, group) => sum + group.actions.length, 0);
    if (actions <= openActions)
        return [table];
    const fold = {
        kind: "fold",
        summary: (0,blocks/* line */.n8) `All ${actions} actions, by service and access level`,
        blocks: [table],
    };
    if (!isBrief)
        return [fold];
    const short = ["added", "removed"].flatMap((direction) => {
        const groups = item[direction];
        return groups.length === 0 ? [] : [countTable(groups, (0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)(directions[direction].mark)}`)];
    });
    return [{ kind: "long", what: "each action by its name", blocks: [fold], short }];
};
/** Services with every action of theirs in one row, for hundreds of them would hide all else. */
const groupRows = (groups, change) => {
    const { services, count } = (0,access_groups/* wholeServices */.u4)(groups);
    const rest = groups.filter(({ isWholeService }) => !isWholeService).map((group) => groupRow(group, change));
    if (services.length === 0)
        return rest;
    const all = [(0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)(change)}`, [(0,blocks/* code */.aY)(services.join(" "))], (0,blocks/* line */.n8) `every level`, (0,blocks/* line */.n8) `every action (${count})`];
    return [all, ...rest];
};
const groupRow = ({ service, level, actions }, change) => [
    (0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)(change)}`,
    [(0,blocks/* code */.aY)(service)],
    (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(level)}`,
    // The service stands in its own column, and one span is far shorter than hundreds.
    [
        (0,blocks/* code */.aY)(actions.map((action) => (action.startsWith(`${service}:`) ? action.slice(service.length + 1) : action)).join(" ")),
    ],
];

// EXTERNAL MODULE: ./src/plan/documents/access-types.ts
var access_types = __webpack_require__(90438);
// EXTERNAL MODULE: ./src/plan/raw/attributes.ts
var raw_attributes = __webpack_require__(75713);
;// CONCATENATED MODULE: ./src/report/sections/changes.ts



/** What Terraform will do, one resource a row. */
const changeBlocks = ({ changes }, reading) => {
    if (changes.length === 0)
        return [];
    return [
        (0,blocks/* heading */.R_)(4, (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(reading.changes)}`),
        {
            kind: "table",
            head: [(0,blocks/* line */.n8) ``, (0,blocks/* line */.n8) `Resource`, (0,blocks/* line */.n8) `Attributes`],
            rows: changes.map((change) => [actionWords(change), [(0,blocks/* code */.aY)(change.address)], attributeWords(change)]),
        },
    ];
};
/** The managed policies that are attached or detached, apart from the rest: they change access and carry no document. */
const attachmentBlocks = ({ changes }) => {
    const rows = changes.filter(({ type }) => /^aws_iam_(?:\w+_)?policy_attachment$/.test(type)).flatMap(attachmentRows);
    if (rows.length === 0)
        return [];
    return [
        (0,blocks/* heading */.R_)(4, (0,blocks/* line */.n8) `Attached policies`),
        { kind: "table", head: [(0,blocks/* line */.n8) ``, (0,blocks/* line */.n8) `Policy`, (0,blocks/* line */.n8) `Attached to`, (0,blocks/* line */.n8) `Resource`], rows },
    ];
};
const attachmentRows = (change) => {
    const [before, after] = [attachmentSide(change, "before"), attachmentSide(change, "after")];
    const isChanged = change.action === "replace" || change.action === "update";
    // What is sensitive looks the same on both sides, whatever it is.
    const isHidden = change.attributes.some((attribute) => attribute.after.state === "sensitive" || (0,raw_attributes/* textsIn */.Ej)(attribute.after)?.includes(raw_attributes/* sensitiveText */.WS));
    if (isChanged && !isHidden && (0,blocks/* plain */.pj)(before.flat()) === (0,blocks/* plain */.pj)(after.flat()))
        return [[(0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)("\u2213 attached again")}`, ...after]];
    const rows = [
        ...(isChanged || change.action === "destroy" ? [[(0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)("\u2212 detached")}`, ...before]] : []),
        ...(isChanged || change.action === "create" ? [[(0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)("+ attached")}`, ...after]] : []),
    ];
    // A side on which everybody keeps the policy has nobody to name.
    return rows.filter(([, , principals]) => principals?.length !== 0);
};
const attachmentSide = (change, side) => [
    sideWords(change, "policy_arn", side),
    (0,blocks/* join */.fj)(["role", "user", "group"]
        .flatMap((name) => [
        ...(has(change, name) ? [sideWords(change, name, side)] : []),
        ...(has(change, `${name}s`) ? [listWords(change, `${name}s`, side)] : []),
    ])
        .filter((words) => words.length > 0), (0,blocks/* text */.Qq)(" ")),
    [(0,blocks/* code */.aY)(change.address)],
];
/**
 * Those whom a list names, but for who is in it on the other side too and keeps the policy, which cannot be seen of who is
 * sensitive.
 */
const listWords = (change, name, side) => {
    const [here, there] = [(0,raw_attributes/* valueOn */.dj)(change, name, side), (0,raw_attributes/* valueOn */.dj)(change, name, side === "before" ? "after" : "before")];
    const names = (0,raw_attributes/* textsIn */.Ej)(here);
    if (names === undefined)
        return here.state === "absent" ? [] : valueWords(here);
    const kept = change.action === "update" && "policy_arn" in change.unchanged ? (0,raw_attributes/* textsIn */.Ej)(there) : [];
    return (0,blocks/* join */.fj)(names.filter((one) => one === raw_attributes/* sensitiveText */.WS || !kept?.includes(one)).map((one) => [(0,blocks/* code */.aY)(one)]), (0,blocks/* text */.Qq)(" "));
};
const has = ({ attributes, unchanged }, name) => name in unchanged || attributes.some(({ attribute }) => attribute === name);
const sideWords = (change, name, side) => valueWords((0,raw_attributes/* valueOn */.dj)(change, name, side));
const actions = {
    create: "+ create",
    update: "~ update",
    replace: "\u2213 replace",
    destroy: "\u2212 destroy",
    forget: "\u25cc forget",
    read: "r read",
    "no-op": "= nothing",
};
const replaceOrders = {
    "create-before-destroy": "the new one is made before the old one goes",
    "destroy-before-create": "the old one goes before the new one is made",
    "create-and-forget": "the old one stays, unmanaged",
};
const actionWords = ({ action, replaceOrder, importingId, previousAddress, deposed }) => {
    const notes = [
        ...(replaceOrder === undefined ? [] : [(0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(replaceOrders[replaceOrder])}`]),
        ...(action === "forget" ? [(0,blocks/* line */.n8) `it stays as it is and leaves the state`] : []),
        ...(importingId === undefined ? [] : [(0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)("\u21d0 import")} ${importingId}`]),
        ...(previousAddress === undefined ? [] : [(0,blocks/* line */.n8) `was ${previousAddress}`]),
        ...(deposed === undefined ? [] : [(0,blocks/* line */.n8) `an old object that an interrupted replacement left behind`]),
    ];
    const isImportOnly = action === "no-op" && importingId !== undefined;
    return (0,blocks/* join */.fj)([...(isImportOnly ? [] : [(0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)(actions[action])}`]), ...notes], blocks/* lineBreak */.qL);
};
/** Resources that only say who has what, which is shown of a new and of a destroyed one too, and how they say it. */
const bindingTypes = /^aws_iam_(?:user_group_membership|group_membership|instance_profile|\w+_exclusive)$/;
const bindings = /^(?:role|user|group)s?(?:_name)?$|^policy_(?:arns|names)$/;
/** What a new or destroyed resource holds is in the text of the plan; a policy document has its own section. */
const attributeWords = (change) => {
    const { action, type, attributes, documents } = change;
    if (action !== "update" && action !== "replace") {
        const shown = bindingTypes.test(type) ? attributes.filter(({ attribute }) => bindings.test(attribute)) : [];
        return (0,blocks/* join */.fj)([...shown, ...accessAlone(change)].map(attributeLine), blocks/* lineBreak */.qL);
    }
    const inDocuments = new Set(documents.flatMap(({ attribute, isNoPolicy }) => (isNoPolicy ? [] : [(0,raw_attributes/* blockOf */.VN)(attribute)])));
    return (0,blocks/* join */.fj)(attributes.filter(({ attribute }) => !inDocuments.has(attribute)).map(attributeLine), blocks/* lineBreak */.qL);
};
/** Attributes that say which resource it is, and nothing of what it gives. */
const namings = /^(?:id|arn|region|tags|tags_all)$/;
/** What a new or destroyed resource gives to whom where no document says it, so that its attributes alone do. */
const accessAlone = ({ type, attributes, documents }) => {
    const named = documents.flatMap(({ isNoPolicy, attribute }) => (isNoPolicy ? [(0,raw_attributes/* blockOf */.VN)(attribute)] : []));
    const isWhole = named.length > 0 && (0,access_types/* accessTypeOf */.qd)(type) !== undefined;
    const isSaid = ({ attribute, before, after }) => isWhole && !namings.test(attribute) && [before, after].every(isShown);
    return attributes.filter((one) => named.includes(one.attribute) || isSaid(one));
};
const isShown = ({ state }) => state === "absent" || state === "known";
const attributeLine = ({ attribute, before, after, forcesReplacement }) => (0,blocks/* line */.n8) `${attribute}: ${before.state === "unknown" ? (0,blocks/* line */.n8) `(not known)` : valueWords(before)} \u2192 ${valueWords(after)}${(0,blocks/* text */.Qq)(forcesReplacement ? " (forces the replacement)" : "")}`;
/**
 * Longer values are in the text of the plan; the longest ARN of a role or policy is some 700 characters, and lists have
 * several.
 */
const longestText = 1024;
const longestStructure = 120;
const valueWords = (value) => {
    switch (value.state) {
        case "absent":
            return (0,blocks/* line */.n8) `none`;
        case "unknown":
            return (0,blocks/* line */.n8) `(known after apply)`;
        case "sensitive":
            return (0,blocks/* line */.n8) `(sensitive${(0,blocks/* text */.Qq)(value.changed ? ", changed" : "")})`;
        case "known": {
            const isText = typeof value.value === "string";
            const shown = isText ? value.value : JSON.stringify(value.value);
            return shown.length > (isText || (0,raw_attributes/* textsIn */.Ej)(value) ? longestText : longestStructure)
                ? (0,blocks/* line */.n8) `a value of ${shown.length} characters`
                : [(0,blocks/* code */.aY)(shown)];
        }
    }
};

// EXTERNAL MODULE: ./src/common/grouped.ts
var grouped = __webpack_require__(21687);
// EXTERNAL MODULE: ./src/review/deployability/merge-remedies.ts
var merge_remedies = __webpack_require__(10377);
// EXTERNAL MODULE: ./src/report/sections/verdicts.ts
var verdicts = __webpack_require__(5533);
;// CONCATENATED MODULE: ./src/report/sections/doubts.ts




/** Operations that are not known for one reason, and were alike before: many of them are read as one. */
const alikeDoubts = (operations) => {
    const doubtful = operations.filter(({ after }) => after === "unknown");
    const groups = (0,grouped/* grouped */.z)(doubtful, (operation) => JSON.stringify([doubtWords(operation), reasonsOf(operation)]));
    return [...groups.values()].filter((group) => group.length > 1);
};
const doubtWords = ({ before }) => before === "allowed" || before === "denied"
    ? `${verdicts/* verdictWords */.L2[before]} \u2192 ${verdicts/* verdictWords */.L2.unknown}`
    : verdicts/* verdictWords */.L2.unknown;
const reasonsOf = (operation) => [
    ...new Set((0,verdicts/* failingCalls */.OK)(operation).flatMap(({ reason }) => reason ?? [])),
];
/** `\u2713 allowed \u2192 ? unknown: create, update; SageMaker with the deploy role: write logs \u2014 why`. */
const doubtLine = (operations) => {
    const [first] = operations;
    if (first === undefined)
        return [];
    const sides = [...(0,grouped/* grouped */.z)(operations, ({ side }) => side)].map(([side, group]) => {
        const who = side === "mlflow" ? [] : (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(verdicts/* sideNames */.WT[side])}: `;
        return (0,blocks/* line */.n8) `${who}${(0,blocks/* join */.fj)(doubtNames(group), (0,blocks/* text */.Qq)(", "))}`;
    });
    const reasons = reasonsOf(first);
    const why = reasons.length === 0 ? [] : (0,blocks/* line */.n8) ` \u2014 ${(0,prose/* prose */.C)(reasons.join(" "))}`;
    return (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(doubtWords(first))}: ${(0,blocks/* join */.fj)(sides, (0,blocks/* text */.Qq)("; "))}${why}`;
};
/** A variant says nothing new beside the plain form of its operation. */
const doubtNames = (operations) => {
    const plain = new Set(operations.flatMap(({ operation, variant }) => (variant === undefined ? [operation] : [])));
    return operations
        .filter(({ operation, variant }) => variant === undefined || !plain.has(operation))
        .map(({ operation, variant }) => (0,prose/* prose */.C)(variant === undefined ? operation : `${operation} ${variant}`));
};

;// CONCATENATED MODULE: ./src/report/sections/deployability.ts








/** The table of all operations, before and after; what works or fails alike is one row. */
const deployabilityBlocks = ({ deployability }, { sides }) => {
    if (deployability.length === 0)
        return [];
    const tableOf = (operations) => ({
        kind: "table",
        head: [
            (0,blocks/* line */.n8) `Operation`,
            (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(sides[0])}`,
            (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(sides[1])}`,
            (0,blocks/* line */.n8) `What fails, and the smallest statement that would allow it`,
        ],
        rows: [...(0,grouped/* grouped */.z)(operations, rowKey).values()].map(row),
    });
    const pressing = deployability.filter(isPressing);
    const doubts = alikeDoubts(pressing);
    const inTable = pressing.filter((operation) => !doubts.flat().includes(operation));
    const all = tableOf(deployability);
    const statements = statementBlocks(deployability);
    if (inTable.length === deployability.length)
        return [(0,blocks/* heading */.R_)(4, (0,blocks/* line */.n8) `Will it deploy?`), all, ...statements];
    const others = (0,counts/* counted */.hS)(deployability.length - pressing.length, "other operation or variant", "other operations and variants");
    return [
        (0,blocks/* heading */.R_)(4, (0,blocks/* line */.n8) `Will it deploy?`),
        {
            kind: "long",
            what: `every operation of MLflow${statements.length === 0 ? "" : " and the statements that would allow it"}`,
            blocks: [all, ...statements],
            short: [
                ...(inTable.length === 0 ? [] : [tableOf(inTable)]),
                ...(doubts.length === 0 ? [] : [{ kind: "list", items: doubts.map(doubtLine) }]),
                ...(pressing.length === deployability.length
                    ? []
                    : [(0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `The row DEPLOY at the top has ${(0,blocks/* text */.Qq)(others)}.`)]),
            ],
        },
    ];
};
/** Whether somebody has to look at an operation: it does not work in its plain form, or no longer. */
const isPressing = ({ variant, before, after }) => after !== "allowed" && (variant === undefined || before === "allowed");
/**
 * The statements that the rows of operations which fail in many places do not hold: each would have most of those of its
 * neighbours.
 */
const statementBlocks = (operations) => {
    const calls = operations.map(verdicts/* failingCalls */.OK).filter(isLong).flat();
    const statements = remedyLines(calls);
    if (statements.length === 0)
        return [];
    return [
        {
            kind: "fold",
            summary: (0,blocks/* line */.n8) `The smallest statements that would allow what fails in more than ${mostPlaces} places (${statements.length})`,
            blocks: [{ kind: "list", items: statements }],
        },
    ];
};
/** An operation that works has a row of its own, with its variants; those that fail by the same calls share one. */
const rowKey = (operation) => {
    const { side, before, after } = operation;
    const calls = (0,verdicts/* failingCalls */.OK)(operation).map(({ action, resource }) => [action, resource]);
    return JSON.stringify([side, before, after, after === "allowed" ? operation.operation : calls]);
};
const row = (operations) => {
    const [first] = operations;
    if (first === undefined)
        return [];
    return [
        operationNames(operations),
        (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(verdicts/* verdictWords */.L2[first.before])}`,
        (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(verdicts/* verdictWords */.L2[first.after])}`,
        failures(operations.flatMap(verdicts/* failingCalls */.OK)),
    ];
};
/** Operations with the same variant stand together: `create, update with assume_role_arn`. */
const operationNames = (operations) => {
    const lines = [...(0,grouped/* grouped */.z)(operations, ({ variant }) => variant)].map(([variant, group]) => {
        const names = [...new Set(group.map(({ operation }) => operation))];
        return (0,blocks/* line */.n8) `${(0,blocks/* join */.fj)(names.map(prose/* prose */.C), (0,blocks/* text */.Qq)(", "))}${variant === undefined ? [] : (0,blocks/* line */.n8) ` ${(0,prose/* prose */.C)(variant)}`}`;
    });
    const side = operations[0]?.side ?? "mlflow";
    return [...(0,blocks/* join */.fj)(lines, blocks/* lineBreak */.qL), ...(side === "mlflow" ? [] : (0,blocks/* line */.n8) ` (${(0,blocks/* text */.Qq)(verdicts/* sideNames */.WT[side])})`)];
};
const failures = (calls) => {
    if (isLong(calls))
        return (0,blocks/* join */.fj)(placesByService(calls), blocks/* lineBreak */.qL);
    return (0,blocks/* join */.fj)([...places(calls).map(failure), ...remedyLines(calls)], blocks/* lineBreak */.qL);
};
/** The smallest statements, with where they have to stand if that is not a policy alone. */
const remedyLines = (calls) => [...(0,grouped/* grouped */.z)(calls, ({ remedyIn }) => remedyIn)].flatMap(([place, group]) => (0,merge_remedies/* mergeRemedies */.h)(group.flatMap(({ remedy }) => remedy ?? [])).map((remedy) => place === undefined ? (0,blocks/* line */.n8) `${remedy}` : (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(PLACES[place])}: ${remedy}`));
const PLACES = {
    boundary: "in the permissions boundary",
    "policy and boundary": "in a policy and in the permissions boundary",
};
/** The calls that fail alike on one resource. */
const places = (calls) => [
    ...(0,grouped/* grouped */.z)(calls, ({ after, resource, reason }) => JSON.stringify([after, resource, after === "unknown" ? reason : ""])).values(),
];
/** An operation that fails in more places tells in its row only what fails, by service. */
const mostPlaces = 3;
const isLong = (calls) => places(calls).length > mostPlaces;
const placesByService = (calls) => [
    ...(0,grouped/* grouped */.z)(calls, ({ after, action, reason }) => JSON.stringify([after, action.split(":")[0], after === "unknown" ? reason : ""])).values(),
].map((group) => (0,blocks/* line */.n8) `${failing(group)}${whyOf(group)}`);
const failure = (calls) => (0,blocks/* line */.n8) `${failing(calls)} on ${calls[0]?.resource ?? []}${whyOf(calls)}`;
/** `\u2717 denied: s3:CreateBucket s3:PutObject`. */
const failing = (calls) => {
    const [first] = calls;
    if (first === undefined)
        return [];
    const actions = [...new Set(calls.map(({ action }) => action))].map((action) => [(0,blocks/* code */.aY)(action)]);
    return (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(verdicts/* verdictWords */.L2[first.after])}: ${(0,blocks/* join */.fj)(actions, (0,blocks/* text */.Qq)(" "))}`;
};
const whyOf = ([first]) => first?.after === "unknown" && first.reason !== undefined ? (0,blocks/* line */.n8) ` \u2014 ${(0,prose/* prose */.C)(first.reason)}` : [];
/** Every call with the statement that decided it, the operations that make it, and where that fact comes from. */
const callBlocks = ({ deployability }, { sides }) => {
    const made = deployability.flatMap(({ operation, calls }) => calls.map((call) => ({ operation, call })));
    const rows = [...(0,grouped/* grouped */.z)(made, ({ call }) => JSON.stringify(call)).values()].map(callRow);
    if (rows.length === 0)
        return [];
    return [
        {
            kind: "fold",
            summary: (0,blocks/* line */.n8) `Every AWS call that was decided (${rows.length})`,
            blocks: [
                {
                    kind: "table",
                    head: [
                        (0,blocks/* line */.n8) `Call`,
                        (0,blocks/* line */.n8) `Resource`,
                        (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(sides[0])}`,
                        (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(sides[1])}`,
                        (0,blocks/* line */.n8) `Made by`,
                        (0,blocks/* line */.n8) `Source`,
                    ],
                    rows,
                },
            ],
        },
    ];
};
const callRow = (made) => {
    const [first] = made;
    if (first === undefined)
        return [];
    const { action, resource, before, after, by, reason, source } = first.call;
    const decided = by === undefined ? [] : (0,blocks/* line */.n8) ` by ${(0,words_witness/* statementWords */.Zr)(by)}`;
    const operations = [...new Set(made.map(({ operation }) => operation))];
    return [
        [(0,blocks/* code */.aY)(action)],
        [(0,blocks/* code */.aY)(resource)],
        (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(verdicts/* verdictWords */.L2[before])}`,
        (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(verdicts/* verdictWords */.L2[after])}${decided}${reason === undefined ? [] : (0,blocks/* line */.n8) `: ${(0,prose/* prose */.C)(reason)}`}`,
        (0,blocks/* join */.fj)(operations.map(prose/* prose */.C), (0,blocks/* text */.Qq)(", ")),
        (0,prose/* prose */.C)(source),
    ];
};

// EXTERNAL MODULE: ./src/report/sections/drift-notices.ts
var drift_notices = __webpack_require__(69652);
// EXTERNAL MODULE: ./src/report/sections/extras.ts + 4 modules
var extras = __webpack_require__(31530);
;// CONCATENATED MODULE: ./src/report/sections/findings.ts


const severities = {
    error: { label: "\u2716 error", rank: 0 },
    warning: { label: "\u26a0 warning", rank: 1 },
    info: { label: "\u2139 info", rank: 2 },
};
/** The findings with their remedies, new ones first, then by severity; `pages` is where a code links to. */
const findingBlocks = ({ findings }, pages) => {
    if (findings.length === 0)
        return [];
    const sorted = findings.toSorted((a, b) => Number(b.isNew) - Number(a.isNew) || severities[a.severity].rank - severities[b.severity].rank);
    return [
        (0,blocks/* heading */.R_)(4, (0,blocks/* line */.n8) `Findings`),
        {
            kind: "table",
            head: [(0,blocks/* line */.n8) `Severity`, (0,blocks/* line */.n8) `Finding`, (0,blocks/* line */.n8) `What to do`],
            rows: sorted.map((finding) => [
                (0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)(severities[finding.severity].label)}${blocks/* lineBreak */.qL}${(0,blocks/* text */.Qq)(finding.isNew ? "new" : "was there before")}`,
                what(finding, pages),
                finding.remedy === undefined ? [] : (0,prose/* prose */.C)(finding.remedy),
            ]),
        },
    ];
};
const what = (finding, pages) => {
    const { code: name, message, address, pointer } = finding;
    const where = [address, pointer].filter((each) => each !== undefined).join(" ");
    return (0,blocks/* line */.n8) `${codeLink(name, pages)}: ${(0,prose/* prose */.C)(message)}${where === "" ? [] : [blocks/* lineBreak */.qL, (0,blocks/* code */.aY)(where)]}`;
};
const codeLink = (name, pages) => pages !== undefined && /^[A-Za-z0-9-]+$/.test(name)
    ? { kind: "link", text: name, url: `${pages}/${name}.md` }
    : (0,blocks/* code */.aY)(name);

// EXTERNAL MODULE: ./src/report/sections/state.ts
var sections_state = __webpack_require__(8130);
// EXTERNAL MODULE: ./src/report/words/statement.ts
var statement = __webpack_require__(63541);
;// CONCATENATED MODULE: ./src/report/sections/statements.ts





/** The policy diff of every document that changes or is not known, each under its own heading. */
const statementSections = (review, reading) => documentsOf(review)
    .filter(({ document }) => statements_isShown(document))
    .map(({ resource, document }) => documentBlocks(review, reading, resource, document));
/** The statements that stay as they are, folded, for those who want to see whole documents. */
const unchangedStatements = (review, reading) => documentsOf(review).flatMap(({ resource, document }) => {
    const same = document.statements.filter(({ change }) => change === "=");
    if (same.length === 0)
        return [];
    const summary = (0,blocks/* line */.n8) `Unchanged: ${(0,blocks/* text */.Qq)((0,counts/* counted */.hS)(same.length, "statement"))} of the ${documentTitle(review, resource, document)}`;
    return [{ kind: "fold", summary, blocks: [statementTable(same, reading)] }];
});
const documentsOf = (review) => review.resources.flatMap((resource) => resource.documents.map((document) => ({ resource, document })));
const statements_isShown = ({ unknown, relation, statements }) => unknown || (0,words_relation/* changesAccess */.IB)(relation) || statements.some(({ change }) => change !== "=");
const documentBlocks = (review, reading, resource, document) => {
    const { label, meaning } = reading.relation(document.relation);
    const changed = document.statements.filter(({ change }) => change !== "=");
    const attribute = document.attribute === "" ? [] : (0,blocks/* line */.n8) ` ${document.attribute}`;
    return [
        (0,blocks/* heading */.R_)(4, (0,blocks/* line */.n8) `${capitalised(documentTitle(review, resource, document))}`),
        (0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)(label)} \u2014 ${(0,blocks/* text */.Qq)(meaning)} \u00b7 ${resource.address}${attribute}`),
        ...(document.reason === undefined
            ? []
            : [(0,blocks/* paragraph */.FY)((0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)("? not known for certain")}: ${(0,prose/* prose */.C)(document.reason)}`)]),
        ...(changed.length === 0 ? [] : [statementTable(changed, reading)]),
    ];
};
/** `trust policy of X`, `inline policy of X, a role that this deployment does not own`. */
const documentTitle = (review, resource, { kind, attribute, subject, onlyLimits, isNoPolicy }) => {
    if (isNoPolicy)
        return (0,blocks/* line */.n8) `access by ${resource.address}`;
    if (onlyLimits)
        return (0,blocks/* line */.n8) `policy of ${resource.address}, which only limits`;
    const name = subject.label;
    const isForeign = review.deployment !== undefined &&
        review.principals.some((principal) => principal.name === subject.label && principal.type === subject.type && !principal.owned);
    const owner = isForeign ? `, a ${subject.type} that this deployment does not own` : "";
    if (kind === "trust")
        return (0,blocks/* line */.n8) `trust policy of ${name}${(0,blocks/* text */.Qq)(owner)}`;
    if (kind === "boundary")
        return (0,blocks/* line */.n8) `permissions boundary of ${name}${(0,blocks/* text */.Qq)(owner)}`;
    if (kind === "resource")
        return (0,blocks/* line */.n8) `resource policy of ${resource.address}`;
    if (subject.type === "policy")
        return (0,blocks/* line */.n8) `managed policy ${name}`;
    const isPrincipals = subject.type !== "resource";
    const inline = isPrincipals && (/_policy$/.test(resource.type) || attribute.startsWith("inline_policy"));
    return (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(inline ? "inline policy" : "policy")} of ${name}${(0,blocks/* text */.Qq)(owner)}`;
};
const capitalised = (title) => title.map((inline, index) => index === 0 && inline.kind === "text" ? (0,blocks/* text */.Qq)(inline.text.charAt(0).toUpperCase() + inline.text.slice(1)) : inline);
const columns = [
    { name: "Effect", of: (elements) => elements.effect },
    { name: "Principal", of: (elements) => elements.principal },
    { name: "Action", of: (elements) => elements.action },
    { name: "Resource", of: (elements) => elements.resource },
    { name: "Condition", of: (elements) => elements.condition },
];
/** Statements as rows; a changed one holds before and after in one row, value by value. */
const statementTable = (changes, reading) => {
    const rows = changes.map((change) => ({
        change,
        before: change.change === "-" || change.change === "~" ? (0,statement/* statementElements */.Tm)(change.before) : undefined,
        after: change.change === "-" ? undefined : (0,statement/* statementElements */.Tm)(change.after),
    }));
    const used = columns.filter(({ name, of }) => name === "Condition" ||
        rows.some(({ before, after }) => [before, after].some((side) => side && of(side).length > 0)));
    return {
        kind: "table",
        head: [(0,blocks/* line */.n8) ``, ...used.map(({ name }) => (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(name)}`)],
        rows: rows.map(({ change, before, after }) => [
            changeWords(change, reading),
            ...used.map(({ of }) => reading.isReversed
                ? cell(after && of(after), before && of(before))
                : cell(before && of(before), after && of(after))),
        ]),
    };
};
const changeWords = (change, { marks }) => {
    const sid = sidOf(change.change === "-" ? change.before : change.after);
    return (0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)(marks[change.change])}${sid === undefined ? [] : [blocks/* lineBreak */.qL, (0,blocks/* code */.aY)(sid)]}`;
};
const sidOf = ({ sid }) => (sid === "" ? undefined : sid);
const cell = (before, after) => {
    if (before === undefined || after === undefined)
        return valueLines(before ?? after ?? []);
    const isIn = (values) => (value) => values.some(({ key }) => key === value.key);
    const kept = after.filter(isIn(before));
    const removed = before.filter((value) => !isIn(after)(value));
    const added = after.filter((value) => !isIn(before)(value));
    if (removed.length === 0 && added.length === 0)
        return valueLines(kept);
    return (0,blocks/* join */.fj)([
        ...kept.map(valueLine),
        ...removed.map((value) => (0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)("\u2212")} ${valueLine(value)}`),
        ...(after.length === 0 ? [(0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)("+")} none`] : []),
        ...(before.length === 0 ? [(0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)("\u2212")} none`] : []),
        ...added.map((value) => (0,blocks/* line */.n8) `${(0,blocks/* strong */.ko)("+")} ${valueLine(value)}`),
    ], blocks/* lineBreak */.qL);
};
const valueLines = (values) => values.length === 0 ? (0,blocks/* line */.n8) `none` : (0,blocks/* join */.fj)(values.map(valueLine), blocks/* lineBreak */.qL);
const valueLine = ({ negation, data: [first = "", key, ...values] }) => {
    if (key === undefined)
        return (0,blocks/* line */.n8) `${negation === undefined ? [] : (0,blocks/* line */.n8) `${(0,blocks/* text */.Qq)(negation)} `}${first}`;
    return (0,blocks/* line */.n8) `${first} ${key}: ${values.length === 0
        ? (0,blocks/* text */.Qq)("no value")
        : (0,blocks/* join */.fj)(values.map((value) => [(0,blocks/* code */.aY)(value)]), (0,blocks/* text */.Qq)(" or "))}`;
};

;// CONCATENATED MODULE: ./src/report/sections/report.ts













/**
 * What a section is, in the order in which sections go when there is no room: first `plan text`, last `access`, which
 * no reader may miss without being told.
 */
const sectionKinds = ["plan text", "calls", "picture", "unchanged detail", "detail", "access"];
/** The content of one deployment's report. */
const deploymentSections = (report, context) => {
    const { review, state } = report;
    if (review === undefined) {
        return {
            headline: [(0,blocks/* heading */.R_)(3, identity(report)), ...(0,sections_state/* noticeBlocks */.bI)(report.notices), ...(0,sections_state/* stateBlocks */.O8)(state)],
            sections: [],
            isQuiet: false,
        };
    }
    if (isQuiet(report, review)) {
        return { headline: [quietLine(report, review, context)], sections: [], isQuiet: true };
    }
    const headline = [
        (0,blocks/* heading */.R_)(3, identity(report)),
        // The state of a drift tells them itself.
        ...(0,sections_state/* noticeBlocks */.bI)([...(report.notices ?? []), ...(state.kind === "drift" ? [] : (0,drift_notices/* driftNotices */.p)(review))]),
        ...(0,sections_state/* stateBlocks */.O8)(state),
        ...(0,first_screen/* firstScreen */.nR)(report, review, context),
    ];
    return { headline, sections: sectionsOf(report, review, context), isQuiet: false };
};
const sectionsOf = (report, review, context) => {
    const reading = (0,words_reading/* readingOf */.M)(report.state);
    const of = (kind, ...groups) => groups.filter((blocks) => blocks.length > 0).map((blocks) => ({ kind, blocks }));
    return [
        ...of("access", (0,extras/* nextStepSection */.TZ)(report), (0,extras/* handOverSection */.pW)(report)),
        ...of("access", (0,drift_notices/* leftDriftBlocks */.f)(review), ...accessSections(review, reading), attachmentBlocks(review), ...statementSections(review, reading)),
        ...of("detail", deployabilityBlocks(review, reading)),
        ...of("access", findingBlocks(review, context.findingPages)),
        ...of("detail", (0,extras/* adoptedBlocks */.gg)(review), changeBlocks(review, reading)),
        ...of("picture", reading.isReversed ? [] : (0,extras/* pictureBlocks */.HM)(review, report)),
        ...of("access", (0,extras/* overrideBlocks */.bG)(report)),
        ...of("unchanged detail", unchangedStatements(review, reading)),
        ...of("calls", callBlocks(review, reading)),
        ...of("plan text", (0,extras/* planTextBlocks */.JR)(review, reading)),
    ];
};
const isQuiet = ({ state, gate, notices = [] }, review) => (state.kind === "planned" || state.kind === "applied" || state.kind === "preview") &&
    gate?.passed !== false &&
    notices.length === 0 &&
    review.changes.length === 0 &&
    !(0,words_relation/* changesAccess */.IB)(review.relation) &&
    review.invokes !== true &&
    review.leftDrift === undefined &&
    // What is left to a later plan may be anything.
    !review.findings.some(({ code }) => code === "plan-incomplete") &&
    // Which findings are accepted only the gate knows.
    (gate !== undefined || !review.findings.some(({ severity }) => severity === "error"));
const quietLine = (report, review, context) => {
    const state = (0,sections_state/* stateLabel */.UH)(report.state);
    const findings = review.findings.length === 0 ? [] : [(0,blocks/* text */.Qq)((0,first_screen/* findingsWords */.O0)(review))];
    const from = (0,first_screen/* provenance */.aH)({ ...review, managedPolicies: [] }, context);
    const parts = [
        (0,blocks/* line */.n8) `${identity(report)}: ${(0,blocks/* strong */.ko)((0,words_relation/* relationWords */.cO)(review.relation).label)}, no resource and no access changes`,
        ...[...(state === undefined ? [] : [(0,blocks/* text */.Qq)(state)]), ...findings].map((each) => [each]),
        ...(from.length === 0 ? [] : [from]),
    ];
    return (0,blocks/* paragraph */.FY)((0,blocks/* join */.fj)(parts, (0,blocks/* text */.Qq)(" \u00b7 ")));
};
/** `prod \u00b7 123456789012 / us-east-1 \u00b7 dbc-a1b2.cloud.databricks.com`. */
const identity = ({ name, review }) => {
    const deployment = review?.deployment;
    if (deployment === undefined)
        return (0,blocks/* line */.n8) `${name}`;
    return (0,blocks/* line */.n8) `${name} \u00b7 ${deployment.accountId} / ${deployment.region} \u00b7 ${deployment.workspaceHost}`;
};
/** `prod \u00b7 \u25b2 BROADER \u00b7 +1 ~1 \u22120`: what one deployment comes to. */
const outcomeLine = ({ name, state, review }) => {
    const label = (0,sections_state/* stateLabel */.UH)(state);
    const relation = review === undefined ? [] : [(0,words_reading/* readingOf */.M)(state).relation(review.relation).label, (0,counts/* planSigns */.CW)(review.counts)];
    return (0,blocks/* join */.fj)([(0,blocks/* line */.n8) `${name}`, ...[...(label === undefined ? [] : [label]), ...relation].map((each) => [(0,blocks/* text */.Qq)(each)])], (0,blocks/* text */.Qq)(" \u00b7 "));
};


/***/ }),

/***/ 8130:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ gateWords),
/* harmony export */   O8: () => (/* binding */ stateBlocks),
/* harmony export */   UH: () => (/* binding */ stateLabel),
/* harmony export */   bI: () => (/* binding */ noticeBlocks)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _words_prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33351);


/** A shape and a word for every state but `planned`, which needs none. */
const stateLabel = (state) => ({
    planned: undefined,
    preview: "\u25c7 PREVIEW",
    "plan-failed": "\u2717 PLAN FAILED",
    applied: "\u2713 APPLIED",
    "apply-failed": "\u2717 APPLY FAILED",
    refused: "\u2717 NOT APPLIED",
    drift: "\u25c8 DRIFT",
})[state.kind];
/** What the run came to, in a line, with what Terraform or the comparison had to say; nothing for a plain plan. */
const stateBlocks = (state) => {
    const label = stateLabel(state);
    if (label === undefined)
        return [];
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(label)} \u2014 ${stateMeaning(state)}`), ...stateDetail(state)];
};
const stateMeaning = (state) => {
    switch (state.kind) {
        case "planned":
            return [];
        case "preview":
            return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `${(0,_words_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .C)(state.reason)} Nothing that exists was read, so what is shown is the difference of two configurations.`;
        case "plan-failed":
            return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `there is no plan, and so no review.`;
        case "applied":
            return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `what is shown below has been done.`;
        case "apply-failed":
            return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `some of what is shown below may have been done. Run it again: the next plan holds what is left.`;
        case "refused":
            return (0,_words_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .C)(state.reason);
        case "drift":
            return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `what exists is not what the code says. ${unplannedWords(state)}EXTRA exists though the code does not say so; MISSING is in the code and does not exist. An apply makes both go away; to keep what exists, write it into the code.`;
    }
};
/** What comes before the list of what no apply mends, if there is any. */
const unplannedWords = ({ unplanned = [] }) => unplanned.length === 0
    ? []
    : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `What is listed below no plan shows as a change, and no apply mends it. In the table, `;
const stateDetail = (state) => {
    switch (state.kind) {
        case "plan-failed":
        case "apply-failed":
            return [{ kind: "code", language: "text", text: state.message }];
        case "refused":
            return sentences(state.lines);
        case "drift":
            return sentences(state.unplanned ?? []);
        default:
            return [];
    }
};
const sentences = (lines) => lines.length === 0 ? [] : [{ kind: "list", items: lines.map(_words_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .C) }];
/** \u2713 or \u2717, and the gate's sentences. */
const gateWords = ({ passed, lines }) => {
    const label = passed ? "\u2713 passes" : "\u2717 does not pass";
    if (lines.length === 0)
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(label)}`;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(label)}: ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(lines.map(_words_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .C), _blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .lineBreak */ .qL)}`;
};
/** What makes this change more than it looks, each on a line of its own. */
const noticeBlocks = (notices) => (notices ?? []).map((notice) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)("\u26a0 NOTE")} \u2014 ${(0,_words_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .C)(notice)}`));


/***/ }),

/***/ 72584:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ topBlocks),
/* harmony export */   q: () => (/* binding */ wholeReportBlocks)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83578);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35596);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8130);



/** What stands above the deployments: the configuration, what concerns them all, and of several a row each. */
const topBlocks = (reports, context) => [
    ...wholeReportBlocks(reports, context),
    ...(reports.length > 1 ? (0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .overviewTable */ .Uc)(reports) : []),
];
/**
 * The configuration's name, since a pull request has a comment of each, and the notices; nothing for a report that says
 * nothing.
 */
const wholeReportBlocks = (reports, { configuration, notices = [] }) => [
    ...(configuration === undefined || reports.length + notices.length === 0
        ? []
        : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8) `Configuration: ${configuration}`)]),
    ...(0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .noticeBlocks */ .bI)(notices),
];


/***/ }),

/***/ 37109:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ trustLine),
/* harmony export */   c3: () => (/* binding */ changedTrusts),
/* harmony export */   j: () => (/* binding */ unwitnessedLines),
/* harmony export */   v0: () => (/* binding */ trustStatements),
/* harmony export */   wf: () => (/* binding */ openOf)
/* harmony export */ });
/* harmony import */ var _common_grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21687);
/* harmony import */ var _iam_decide_principal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77152);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83578);
/* harmony import */ var _words_relation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18006);
/* harmony import */ var _words_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63541);
/* harmony import */ var _words_witness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36324);






/** Those of a whole plan. */
const trustStatements = ({ resources }) => {
    const documents = resources.flatMap((resource) => resource.documents).filter(({ kind }) => kind === "trust");
    const byRole = (0,_common_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(documents, ({ subject }) => subject.label);
    return new Map([...byRole].map(([role, ofRole]) => [role, ofRole.flatMap(({ statements }) => statements)]));
};
/** The roles whose trust changes, most urgent first. */
const changedTrusts = ({ trusts }) => (0,_words_relation_js__WEBPACK_IMPORTED_MODULE_1__/* .byUrgency */ .td)(trusts.filter(({ relation }) => (0,_words_relation_js__WEBPACK_IMPORTED_MODULE_1__/* .changesAccess */ .IB)(relation)), ({ relation }) => relation);
/** Who may or may no longer assume which role. */
const trustLine = (review, reading) => {
    const changed = changedTrusts(review);
    if (changed.length > 0) {
        const statements = trustStatements(review);
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(changed.flatMap((trust) => trustSentences(statements, trust, reading)), _blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .lineBreak */ .qL);
    }
    const isRewritten = review.trusts.some(({ relation }) => relation === "equivalent");
    return isRewritten ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8) `rewritten, allows the same` : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8) `unchanged`;
};
/** By the principals that come and go in the statements; where those stay, by the witnesses. */
const trustSentences = (statements, trust, { directions, isReversed }) => {
    const { role, relation, witnesses, unknown } = trust;
    if (relation === "gone")
        return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8) `${role} ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(isReversed ? directions.removed.whole : "is gone")}`];
    const sentences = ["added", "removed"].flatMap((direction) => {
        const { modal } = directions[direction];
        const gained = witnesses.filter((witness) => witness.direction === direction);
        const moved = movedPrincipals(statements, trust, direction);
        if (moved.length > 0)
            return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8) `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .listing */ .RR)(moved.map(principalCode))} ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(modal)} assume ${role}`];
        const origin = { role, ...openOf(statements, trust) };
        return gained.map((witness) => (0,_words_witness_js__WEBPACK_IMPORTED_MODULE_3__/* .witnessSentence */ .xM)([(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(role)], witness, modal, origin));
    });
    if (relation === "unknown" || unknown.length > 0)
        sentences.push((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8) `${role}: not known in full`);
    return sentences.length > 0 ? sentences : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8) `${role}: ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(relation)}`];
};
/** The statements of a role's trust that let everybody in, so that the principal of their witnesses is an example. */
const openOf = (statements, { role }) => {
    const changes = statements.get(role) ?? [];
    return { openStatements: { added: (0,_words_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .openStatements */ .P0)(changes, "after"), removed: (0,_words_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .openStatements */ .P0)(changes, "before") } };
};
/** Those whom no witness speaks of, since one stands for all that may do the same. */
const unwitnessedLines = (statements, trust, { directions }) => ["added", "removed"].flatMap((direction) => {
    const seen = trust.witnesses.flatMap((witness) => witness.direction === direction && witness.principal && witness.principal.type !== "anonymous"
        ? [witness.principal]
        : []);
    const rest = movedPrincipals(statements, trust, direction).filter((moved) => !seen.some((principal) => (0,_iam_decide_principal_js__WEBPACK_IMPORTED_MODULE_5__/* .coversPrincipal */ .D)({ negated: false, principals: [moved] }, principal)));
    if (rest.length === 0)
        return [];
    const source = rest.length === 1 ? "as its statement below says" : "as their statements below say";
    const { modal } = directions[direction];
    const also = modal === "may" ? "too" : "either";
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8) `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .listing */ .RR)(rest.map(principalCode))} ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(modal)} assume ${trust.role} ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(also)}, ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(source)}`,
    ];
});
/**
 * The principals that a role's trust statements allow on one side and not on the other. Whoever is named anew may have been
 * covered before, by an account for one, so there are none where nothing is gained; where nothing was, nobody was.
 */
const movedPrincipals = (statements, { role, relation, witnesses }, direction) => {
    if (relation !== "new" && !witnesses.some((witness) => witness.direction === direction))
        return [];
    const changes = statements.get(role) ?? [];
    const before = allowedPrincipals((0,_words_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .statementsOn */ .ss)(changes, "before"));
    const after = allowedPrincipals((0,_words_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .statementsOn */ .ss)(changes, "after"));
    const [here, there] = direction === "added" ? [after, before] : [before, after];
    return [...here].flatMap(([text, principal]) => (there.has(text) ? [] : [principal]));
};
/** By their texts. */
const allowedPrincipals = (statements) => new Map(statements
    .flatMap(({ effect, principals }) => effect === "Allow" && principals?.negated === false ? principals.principals : [])
    .map((principal) => [principalText(principal), principal]));
const principalCode = (principal) => [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(principalText(principal))];
const principalText = (principal) => (principal.type === "*" ? "*" : principal.value);


/***/ }),

/***/ 5533:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ verdictSigns),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   OK: () => (/* binding */ failingCalls),
/* harmony export */   WT: () => (/* binding */ sideNames)
/* harmony export */ });
/** A shape for each verdict, for where there is little room. */
const verdictSigns = { allowed: "\u2713", denied: "\u2717", unknown: "?", absent: "\u2013" };
/** A shape and a word for each verdict. */
const verdictWords = {
    allowed: "\u2713 allowed",
    denied: "\u2717 denied",
    unknown: "? unknown",
    absent: "\u2013 no role",
};
/** Who makes an operation's calls. */
const sideNames = {
    mlflow: "MLflow on the cluster",
    sagemaker: "SageMaker with the deploy role",
    workspace: "the workspace",
};
/** The calls that are not allowed after the change; none where there is no role then, for all of them would be. */
const failingCalls = ({ calls, after }) => after === "absent" ? [] : calls.filter((call) => call.after !== "allowed");


/***/ }),

/***/ 5222:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ planSigns),
/* harmony export */   DO: () => (/* binding */ planWords),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _common_with_commas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61426);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83578);


/** `1 role`, `2 roles`; an irregular plural is given. */
const counted = (count, one, many = `${one}s`) => `${(0,_common_with_commas_js__WEBPACK_IMPORTED_MODULE_0__/* .withCommas */ .r)(count)} ${count === 1 ? one : many}`;
/** `+1 ~1 \u22120`: what Terraform creates, changes in place and destroys; a replacement counts on both sides. */
const planSigns = ({ create, update, replace, destroy }) => `+${create + replace} ~${update} \u2212${destroy + replace}`;
/** The signs, and in words what they do not tell. */
const planWords = (counts) => {
    const also = [
        counts.replace === 0 ? "nothing replaced" : `${counts.replace} replaced`,
        ...(counts.import === 0 ? [] : [`${counts.import} imported`]),
        ...(counts.forget === 0 ? [] : [`${counts.forget} forgotten`]),
    ];
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)([planSigns(counts), ...also].join(", "))];
};


/***/ }),

/***/ 79772:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readingOf)
/* harmony export */ });
/* harmony import */ var _relation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18006);

const change = {
    sides: ["Before", "After"],
    isReversed: false,
    changes: "What Terraform does",
    directions: {
        added: { row: "NEW", mark: "+ added", modal: "may", whole: "is new", decided: "denied \u2192 allowed" },
        removed: {
            row: "GONE",
            mark: "\u2212 removed",
            modal: "may no longer",
            whole: "loses all",
            decided: "allowed \u2192 denied",
        },
    },
    marks: { "+": "+ added", "-": "\u2212 removed", "~": "~ changed", "=": "= same" },
    relation: _relation_js__WEBPACK_IMPORTED_MODULE_0__/* .relationWords */ .cO,
};
const driftMeanings = {
    unknown: "how AWS differs from the code cannot be said in full",
    incomparable: "AWS allows some access that the code does not, and lacks some",
    broader: "AWS allows more than the code says",
    narrower: "AWS allows less than the code says",
    new: "exists in AWS and not in the code",
    gone: "is in the code and does not exist in AWS",
    equivalent: "documents differ, what they allow does not",
    unchanged: "no access differs",
};
/** The plan would lead from AWS back to the code, so everything reads the other way round. */
const drift = {
    sides: ["Now", "After an apply"],
    isReversed: true,
    changes: "What an apply would do",
    directions: {
        added: {
            row: "MISSING",
            mark: "\u2212 missing",
            modal: "may no longer",
            whole: "is missing",
            decided: "allowed by the code, denied now",
        },
        removed: {
            row: "EXTRA",
            mark: "+ extra",
            modal: "may",
            whole: "is extra",
            decided: "denied by the code, allowed now",
        },
    },
    marks: { "+": "\u2212 missing", "-": "+ extra", "~": "~ differs", "=": "= same" },
    relation: (relation) => {
        const seen = (0,_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .opposite */ .Qv)(relation);
        return { label: (0,_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .relationWords */ .cO)(seen).label, meaning: driftMeanings[seen] };
    },
};
/** A drift that is more than the plan has changes for. */
const unplannedDrift = {
    ...drift,
    relation: (relation) => relation === "unchanged"
        ? { ...drift.relation(relation), meaning: "an apply would change no access; what no plan shows is listed above" }
        : drift.relation(relation),
};
/** The reading that a run's state asks for. */
const readingOf = (state) => {
    if (state.kind !== "drift")
        return change;
    return state.unplanned === undefined ? drift : unplannedDrift;
};


/***/ }),

/***/ 63541:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ openStatements),
/* harmony export */   Tm: () => (/* binding */ statementElements),
/* harmony export */   ss: () => (/* binding */ statementsOn)
/* harmony export */ });
/* harmony import */ var _iam_decide_principal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77152);
/* harmony import */ var _iam_language_print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65271);


/** The statement on one side of a change, if it is there. */
const statementOn = (change, side) => {
    switch (change.change) {
        case "=":
            return change.after;
        case "~":
            return change[side];
        case "+":
            return side === "after" ? change.after : undefined;
        case "-":
            return side === "before" ? change.before : undefined;
    }
};
/** The statements of a document on one side. */
const statementsOn = (changes, side) => changes.flatMap((change) => statementOn(change, side) ?? []);
/** The indexes of the statements that allow everybody, on one side of a document. */
const openStatements = (changes, side) => statementsOn(changes, side)
    .filter(allowsEverybody)
    .map(({ place }) => Number(place.pointer.split("/")[2] ?? "0"));
const allowsEverybody = ({ effect, principals }) => effect === "Allow" && principals?.negated === false && principals.principals.some(_iam_decide_principal_js__WEBPACK_IMPORTED_MODULE_0__/* .isEverybody */ .Y);
/** The elements of one statement. Actions are compared without case, all else as it is written. */
const statementElements = (statement) => ({
    effect: [{ key: statement.effect, data: [statement.effect] }],
    principal: statement.principals === undefined ? [] : principalValues(statement.principals),
    action: patternValues(statement.actions, "NotAction", (action) => action.toLowerCase()),
    resource: statement.resources === undefined ? [] : patternValues(statement.resources, "NotResource", (arn) => arn),
    condition: statement.conditions.map(conditionValue),
});
const patternValues = ({ negated, patterns }, negation, fold) => patterns.map((pattern) => ({
    key: JSON.stringify([negated, fold(pattern)]),
    ...(negated && { negation }),
    data: [pattern],
}));
const principalValues = ({ negated, principals }) => principals.map((principal) => ({
    key: JSON.stringify([negated, principal]),
    ...(negated && { negation: "NotPrincipal" }),
    data: [principal.type === "*" ? "*" : `${principal.type}: ${principal.value}`],
}));
const conditionValue = (condition) => {
    const { key, values } = condition;
    const operator = (0,_iam_language_print_js__WEBPACK_IMPORTED_MODULE_1__/* .printOperator */ .Wm)(condition);
    return { key: JSON.stringify([operator, key.toLowerCase(), values]), data: [operator, key, ...values] };
};


/***/ }),

/***/ 10377:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ mergeRemedies)
/* harmony export */ });
/* harmony import */ var _common_grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21687);

/**
 * Statements, each as JSON text, on one line each, that together allow exactly the same: those that differ in nothing
 * but their action become one, and then those that differ in nothing but their resource. What is no JSON object stays as
 * it is.
 */
const mergeRemedies = (remedies) => {
    const statements = [];
    const others = [];
    for (const remedy of new Set(remedies)) {
        const statement = readObject(remedy);
        if (statement !== undefined && "Action" in statement)
            statements.push(statement);
        else
            others.push(remedy);
    }
    const merged = mergedBy("Resource", mergedBy("Action", statements));
    return [...merged.map((each) => JSON.stringify(each)), ...others];
};
const mergedBy = (element, statements) => [...(0,_common_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(statements, (each) => JSON.stringify({ ...each, [element]: "" })).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || !(element in first))
        return group;
    const values = [...new Set(group.flatMap((each) => each[element]))];
    return [{ ...first, [element]: values.length === 1 ? values[0] : values }];
});
const readObject = (json) => {
    try {
        const value = JSON.parse(json);
        return typeof value === "object" && value !== null ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 94280:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ goingWithSubjects),
/* harmony export */   fb: () => (/* binding */ isPutOnSomething),
/* harmony export */   h1: () => (/* binding */ hasSeveralPolicies)
/* harmony export */ });
/* harmony import */ var _plan_raw_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75713);

/** How the types of resources end that put a policy on something else: `aws_s3_bucket_policy` on an `aws_s3_bucket`. */
const PUT_ON = /_(policy|permission|lock|put)$/;
/** Types with such names whose policies are put on nothing. */
const THINGS = ["aws_iam_policy", "aws_iot_policy", "aws_organizations_policy"];
/** Whether a resource only puts its document on something that is there without it: a bucket, a permission set. */
const isPutOnSomething = ({ type }) => PUT_ON.test(type) && !THINGS.includes(type);
/** Types of which one thing can have several policies, each with a name of its own. */
const SEVERAL = ["aws_lambda_permission", "aws_ses_identity_policy"];
/** Whether what such a policy is put on may have others beside it. */
const hasSeveralPolicies = ({ type }) => SEVERAL.includes(type);
/** Gives whether a plan destroys what a document is about, be it the resource that carries it or another one. */
const goingWithSubjects = ({ changes }) => {
    const destroyed = new Set(changes.filter(({ action }) => action === "destroy").flatMap(namesBefore));
    return (change, document) => {
        if (!isPutOnSomething(change))
            return change.action === "destroy" || getsAnotherName(change, document);
        const { name } = document.subject;
        return name !== undefined && destroyed.has(nameOf(change.type.replace(PUT_ON, ""), name));
    };
};
/** Whether the resource is replaced by one of another name, which has a document of its own. */
const getsAnotherName = ({ action, documents }, { attribute, subject }) => action === "replace" &&
    documents.some((other) => other.attribute === attribute && other.subject.label !== subject.label);
/** What policies that are put on it name it by. */
const namesBefore = (change) => ["id", "arn"].flatMap((attribute) => {
    const value = (0,_plan_raw_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOn */ .dj)(change, attribute, "before");
    return value.state === "known" && typeof value.value === "string" ? [nameOf(change.type, value.value)] : [];
});
const nameOf = (type, name) => `${type} ${name}`;


/***/ }),

/***/ 47510:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ partRelations),
/* harmony export */   L: () => (/* binding */ reviewRelation)
/* harmony export */ });
/* harmony import */ var _plan_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67588);
/* harmony import */ var _documents_put_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94280);


/**
 * Of several parts the one with the lowest rank names the whole. A record, so that no relation can be forgotten. A part that
 * is narrower comes before one that is gone: the whole is not GONE while something of it is left.
 */
const RANKS = {
    unknown: 0,
    incomparable: 1,
    broader: 2,
    new: 3,
    narrower: 4,
    gone: 5,
    equivalent: 6,
    unchanged: 7,
};
/** The relation that a reviewer must know of first; `unchanged` for none at all. */
const worstRelation = (relations) => relations.reduce((worst, each) => (RANKS[each] < RANKS[worst] ? each : worst), "unchanged");
/**
 * How each part of a review changes. A document of a principal counts with the principal's, and a managed policy with those
 * who have it where it is told of them; other documents, of resources and managed policies, count by themselves.
 */
const partRelations = ({ principals, trusts, holders, resources }) => [
    ...[...principals, ...trusts, ...holders].map(({ relation }) => relation),
    ...resources.flatMap(looseRelations),
];
/**
 * What the headline says. Where a deployment's role is made and no document was there before, all of it is one first
 * creation: then the policy on the workspace's role, broader for that role, is part of what is new. In any other plan a
 * role that gets broader has nothing to do with one that is made. So it is, the other way round, with a destruction.
 */
const reviewRelation = (parts, isDeployment) => {
    const worst = worstRelation(partRelations(parts));
    if (worst === "broader" && isDeployment && isAll("new", parts))
        return "new";
    return worst === "narrower" && isDeployment && isAll("gone", parts) ? "gone" : worst;
};
/**
 * Of the documents that belong to no principal. A policy that comes to something that is there already is broader than
 * none: to a resource that is only updated, or by a resource of its own to what may be there, as a bucket is.
 */
const looseRelations = (resource) => resource.documents
    .filter(({ subject, isToldOfHolders }) => !isToldOfHolders && !(0,_plan_context_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrincipal */ .HV)(subject.type))
    .map(({ relation, onlyLimits, witnesses }) => relation === "new" &&
    !onlyLimits &&
    (resource.action === "update" || (0,_documents_put_on_js__WEBPACK_IMPORTED_MODULE_1__/* .isPutOnSomething */ .fb)(resource)) &&
    witnesses.length > 0
    ? "broader"
    : relation);
const isAll = (which, { principals, resources }) => principals.some(({ relation }) => relation === which) &&
    resources.every(({ documents }) => documents.every(({ relation }) => relation === which));


/***/ }),

/***/ 41484:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   C8: () => (/* binding */ policiesIn),
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   b9: () => (/* binding */ knownOn),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   r_: () => (/* binding */ sides),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
/* harmony import */ var _plan_raw_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75713);

/** Both sides of a change. */
const sides = ["before", "after"];
/** Whether a resource is there on a side; what Terraform forgets stays there. */
const isThere = ({ action }, side) => side === "before" ? action !== "create" : action !== "destroy";
/** An attribute's value on a side as far as it is known. */
const knownOn = (change, attribute, side) => {
    const value = readOn(change, attribute, side);
    return value.state === "known" ? value.value : undefined;
};
/** The same where the value is a text that is not empty. */
const textOf = (change, attribute, side) => {
    const value = knownOn(change, attribute, side);
    return typeof value === "string" && value !== "" ? value : undefined;
};
/** Whether an attribute is there but not known before apply. */
const isUnknown = (change, attribute, side) => readOn(change, attribute, side).state === "unknown";
/** Whether an attribute cannot be read: it is not known before apply, or sensitive. */
const isHidden = (change, attribute, side) => ["unknown", "sensitive"].includes(readOn(change, attribute, side).state);
/** What Terraform forgets keeps what it had before. */
const readOn = (change, attribute, side) => {
    if (!isThere(change, side))
        return { state: "absent" };
    return (0,_plan_raw_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOn */ .dj)(change, attribute, change.action === "forget" ? "before" : side);
};
/** The policies that an attachment gives on a side, as far as they are known. */
const policiesIn = (state) => state.state === "known" ? state.policies : [];
/** What follows the last slash: the name in an ARN. */
const lastPart = (arn) => arn.slice(arn.lastIndexOf("/") + 1);


/***/ })

};
;