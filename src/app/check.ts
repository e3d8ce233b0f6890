import { UserError } from "../errors.ts";
import {
  type AccessRequest,
  type Decision,
  decide,
  type NamedPolicy,
  type PolicyKind,
  type PolicySet,
  type Principal,
  type PrincipalPattern,
  parsePolicy,
} from "../iam/index.ts";
import type { CheckResult, ConsideredPolicy } from "../report/verbs/model.ts";
import { type PolicyFile, readPolicy } from "./policy-file.ts";
import { type PrincipalKeys, principalKeys, refuseOpenKeys, withPrincipalKeys } from "./principal-keys.ts";
import { readContext, readPrincipal, requireAction, requireResource } from "./request.ts";

export interface CheckInput {
  /** The policies of who asks; none where only a role's trust policy is asked. */
  readonly policies: readonly PolicyFile[];
  readonly boundary?: PolicyFile;
  /** The trust policy of the role that is to be assumed. */
  readonly trust?: PolicyFile;
  /** Needed with `trust`. */
  readonly principal?: string;
  readonly action: string;
  readonly resource: string;
  /** `key=value`; a key that comes again has several values. */
  readonly context: readonly string[];
}

/**
 * Decides one request by the documents that are given. With a trust policy, assuming the role needs the trust policy's
 * consent, and that of the principal's own policies unless the trust policy names that very principal of the role's own
 * account. What --principal tells of the context keys about it is in the request. UserError for a document or an argument
 * that cannot be read, and where policies ask for a key about the principal that it does not tell.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
 */
export const check = (input: CheckInput): CheckResult => {
  const policies = input.policies.filter(({ text }) => text.trim() !== "").map((file) => readOwn(file, "identity"));
  const boundary = input.boundary && readOwn(input.boundary, "boundary");
  const trust = input.trust && readTrust(input.trust);
  const principal = input.principal === undefined ? undefined : readPrincipal(input.principal);
  refuseWhatDoesNotFit(input, principal);
  const given = readContext(input.context);
  const keys = principal && principalKeys(principal);
  const request: AccessRequest = {
    action: requireAction(input.action),
    resource: requireResource(input.resource),
    ...(principal && { principal }),
    context: keys === undefined ? given : withPrincipalKeys(given, keys),
  };
  const hasIdentity = input.policies.length > 0 || boundary !== undefined;
  const decideFor = (asked: AccessRequest): Decision => {
    const ofIdentity = hasIdentity
      ? decide({ kind: "identity", policies, ...(boundary && { boundary }) }, asked)
      : undefined;
    const decision = trust ? decideTrust(trust, ofIdentity, asked, boundary) : ofIdentity;
    if (decision === undefined) throw new UserError(NOTHING_TO_ASK);
    return decision;
  };
  const decision = decideFor(request);
  if (keys !== undefined) refuseOpenKeys(decision.assumedAbsent, keys);
  const sides: readonly Side[] = [
    ...(policies.length > 0 ? [["policy", { kind: "identity", policies }] as const] : []),
    ...(boundary ? [["boundary", { kind: "identity", policies: [boundary] }] as const] : []),
    ...(trust ? [["trust policy", { kind: "trust", policies: [trust] }] as const] : []),
  ];
  return {
    formatVersion: "1.0",
    ...decision,
    silent: decision.decision === "implicitDeny" ? silentOf(sides, request) : [],
    request,
    ...(keys && takenFrom(keys, decideFor({ ...request, context: given }).assumedAbsent)),
    considered: sides.flatMap(([role, set]) => set.policies.map(({ name }) => ({ name, role }))),
    notConsidered: notConsidered(input, principal),
  };
};

/** Of the keys that the policies ask for and the request does not give, those that the principal tells. */
const takenFrom = ({ told }: PrincipalKeys, asked: readonly string[]): Pick<CheckResult, "takenFromPrincipal"> => {
  const lower = asked.map((key) => key.toLowerCase());
  const keys = Object.keys(told).filter((key) => lower.includes(key.toLowerCase()));
  return keys.length === 0 ? {} : { takenFromPrincipal: keys.sort() };
};

/** Reads a document of who asks. UserError that says where one of another kind belongs. */
const readOwn = (file: PolicyFile, kind: "identity" | "boundary"): NamedPolicy => {
  if (!isOfKind(file, kind)) {
    if (isOfKind(file, "trust")) {
      throw new UserError({
        message: `${file.name} is a role's trust policy`,
        suggestion: "give it with --trust, and who asks with --principal",
      });
    }
    if (isOfKind(file, "resource")) {
      throw new UserError({
        message: `${file.name} is a resource's policy, and check asks those of a principal and of a role's trust alone`,
        suggestion: "leave it out here; lint and compare read it with --kind resource",
      });
    }
  }
  return readPolicy(file, kind);
};

/** Reads a role's trust policy. UserError that says where one of another kind belongs. */
const readTrust = (file: PolicyFile): NamedPolicy => {
  if (!isOfKind(file, "trust") && isOfKind(file, "identity")) {
    throw new UserError({
      message: `${file.name} is no trust policy: it has no Principal`,
      suggestion: "give a policy of who asks with --policy",
    });
  }
  return readPolicy(file, "trust");
};

const isOfKind = ({ text }: PolicyFile, kind: PolicyKind): boolean => parsePolicy(text, kind).ok;

/** Documents of one role, which must allow a request whatever the others say. */
type Side = readonly [role: ConsideredPolicy["role"], set: PolicySet];

const silentOf = (sides: readonly Side[], request: AccessRequest): CheckResult["silent"] =>
  sides.filter(([, set]) => decide(set, request).decision !== "allowed").map(([role]) => role);

const NOTHING_TO_ASK = {
  message: "There is no policy to ask",
  suggestion: "name one with --policy, or a role's trust policy with --trust and --principal",
};

const POLICIES_OF_THE_PRINCIPAL =
  "policies of the principal, of which one must allow it unless the trust policy names the principal itself and is of its account";

/** What only the catalogue says, which no decision needs. */
export const WHETHER_ACTION_EXISTS = "whether AWS has this action";

const refuseWhatDoesNotFit = ({ policies, boundary, trust }: CheckInput, principal: Principal | undefined): void => {
  if (trust && principal === undefined) {
    throw new UserError({
      message: "A trust policy is asked about a principal",
      suggestion: "name it with --principal",
    });
  }
  if (!trust && principal !== undefined) {
    throw new UserError({
      message: "A principal is given, but no trust policy to ask about it",
      suggestion: "give the trust policy with --trust, or leave --principal out",
    });
  }
  if (principal && principal.type !== "AWS" && (policies.length > 0 || boundary)) {
    throw new UserError({
      message: "Only an AWS principal has policies of its own",
      suggestion: "leave --policy and --boundary out",
    });
  }
};

const decideTrust = (
  trust: NamedPolicy,
  ofIdentity: Decision | undefined,
  request: AccessRequest,
  boundary: NamedPolicy | undefined,
): Decision => {
  const ofTrust = decide({ kind: "trust", policies: [trust] }, request);
  if (ofIdentity === undefined) return ofTrust;
  const assumedAbsent = [...new Set([...ofTrust.assumedAbsent, ...ofIdentity.assumedAbsent])].sort();
  const deny = [ofTrust, ofIdentity].find(({ decision }) => decision === "explicitDeny");
  return { ...(deny ?? bothSides(trust, ofTrust, ofIdentity, request, boundary)), assumedAbsent };
};

/**
 * Both must allow it, but a trust policy that names a principal of the role's account needs no policy beside it. A
 * permissions boundary limits that too where it names a role, and not where it names a user or a session.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
const bothSides = (
  trust: NamedPolicy,
  ofTrust: Decision,
  ofIdentity: Decision,
  request: AccessRequest,
  boundary: NamedPolicy | undefined,
): Decision => {
  if (ofTrust.decision !== "allowed" || ofIdentity.decision === "allowed") return ofTrust;
  const isWithin =
    boundary === undefined || decide({ kind: "identity", policies: [boundary] }, request).decision === "allowed";
  const suffices = (who: PrincipalPattern): boolean => !isAccount(who) && (isWithin || !isRole(who));
  const byName = isOwnAccount(request) ? decideByName(trust, request, suffices) : ofIdentity;
  return byName.decision === "allowed" ? byName : ofIdentity;
};

/** What a trust policy allows to those principals alone that need nothing beside it. */
const decideByName = (
  { name, policy }: NamedPolicy,
  request: AccessRequest,
  suffices: (who: PrincipalPattern) => boolean,
): Decision => {
  const kept = policy.statements.flatMap((statement, index) => {
    const principals = statement.principals?.principals.filter(suffices) ?? [];
    return principals.length === 0
      ? []
      : [{ index, statement: { ...statement, principals: { negated: false, principals } } }];
  });
  const statements = kept.map(({ statement }) => statement);
  const decision = decide({ kind: "trust", policies: [{ name, policy: { ...policy, statements } }] }, request);
  const index = decision.by && kept[decision.by.statement]?.index;
  return decision.by && index !== undefined ? { ...decision, by: { ...decision.by, statement: index } } : decision;
};

const isAccount = (who: PrincipalPattern): boolean =>
  who.type === "AWS" && /^(?:\d{12}|arn:[^:]+:iam::\d{12}:root)$/.test(who.value);

const isRole = (who: PrincipalPattern): boolean =>
  who.type === "AWS" && /^arn:[^:]+:iam::\d{12}:role\//.test(who.value);

/** Whether who asks is of the account of the role that it asks for. */
const isOwnAccount = ({ resource, principal }: AccessRequest): boolean =>
  principal?.type === "AWS" && resource.split(":")[4] === (principal.value.split(":")[4] ?? principal.value);

const notConsidered = (input: CheckInput, principal: Principal | undefined): readonly string[] => [
  "SCPs and RCPs of the AWS organization",
  "session policies",
  ...(input.policies.length > 0 ? ["other policies of the principal than these"] : []),
  ...(input.policies.length === 0 && principal?.type === "AWS" ? [POLICIES_OF_THE_PRINCIPAL] : []),
  ...(input.policies.length > 0 && !input.boundary ? ["a permissions boundary"] : []),
  ...(input.trust ? [] : ["policies of the resource, such as a bucket's, a key's or a role's"]),
  WHETHER_ACTION_EXISTS,
  "whether the action takes this kind of resource",
];
