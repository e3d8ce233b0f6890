import { accountNamed, accountOf } from "../language/account.ts";
import type {
  AccessRequest,
  Decision,
  NamedPolicy,
  PrincipalElement,
  PrincipalPattern,
  Statement,
  StatementReference,
} from "../model.ts";
import { decide } from "./decide.ts";

/** What a document is to a request. An SCP stands for one level of the organization. */
export type PolicyRole = "policy" | "boundary" | "session policy" | "SCP" | "trust policy" | "resource policy" | "RCP";

/** A document with what it is to a request. */
export interface RoledPolicy extends NamedPolicy {
  readonly role: PolicyRole;
}

/** What a decision hangs on that neither the documents nor the request tell. */
export interface EvaluationOptions {
  /** Whether the policies of who asks are known, though there may be none; they are no part of the answer otherwise. */
  readonly knowsOwn: boolean;
  /** The account that the resource is in; another than that of who asks where it is absent. */
  readonly account?: string;
}

/** A decision; for an implicit deny with the documents that had to allow the request and have no statement that does. */
export interface Evaluation extends Decision {
  readonly silent: readonly RoledPolicy[];
}

/**
 * Decides one request as AWS does by documents of all kinds; which of them apply, and whether the request can be made,
 * such as within one partition, is for the caller to say. An explicit deny anywhere wins. Each level of SCPs must allow it.
 * In the account of who asks, that takes an Allow of its own policies, within its boundary and its session's policy, or one
 * of the resource's policy that names it; in another account, or for a role or a key, the resource's policy must allow it
 * in any case. RCPs deny alone: each level has RCPFullAWSAccess, which cannot be detached, and no other has an Allow. The
 * resource's policy needs a principal.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html,
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html,
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
 */
export const evaluate = (
  documents: readonly RoledPolicy[],
  request: AccessRequest,
  options: EvaluationOptions,
): Evaluation => {
  const policies = asBoundedPrincipalsMeet(documents, request);
  const own = policies.filter(({ role }) => role === "policy");
  const alone = policies.filter(({ role }) => role !== "policy").map((policy) => [policy]);
  const ask = askOnce(request);
  const decisions = [own, ...alone].map(ask);
  const assumedAbsent = [...new Set(decisions.flatMap((decision) => decision.assumedAbsent))].sort();
  const deny = decisions.find(({ decision }) => decision === "explicitDeny");
  if (deny) return { ...deny, assumedAbsent, silent: [] };
  const { needs, by } = wayIn(own, alone, request, ask, options);
  const silent = needs.filter((group) => ask(group).decision !== "allowed");
  const [nearest] = silent;
  return nearest === undefined
    ? { decision: "allowed", ...(by && { by }), near: [], assumedAbsent, silent: [] }
    : { decision: "implicitDeny", near: ask(nearest).near, assumedAbsent, silent: silent.flat() };
};

/** Documents of which one must have a statement that allows the request. */
type Group = readonly RoledPolicy[];

type Ask = (group: Group) => Decision;

interface Way {
  readonly needs: readonly Group[];
  /** The statement that allows the request, if each of `needs` allows it. */
  readonly by?: StatementReference | undefined;
}

/** The way in that is open or, where none is, the one that lacks least. */
const wayIn = (
  own: Group,
  alone: readonly Group[],
  request: AccessRequest,
  ask: Ask,
  { knowsOwn, account }: EvaluationOptions,
): Way => {
  const of = (...roles: readonly PolicyRole[]): readonly Group[] =>
    alone.filter((group) => group.some(({ role }) => roles.includes(role)));
  const [ofResource = []] = of("trust policy", "resource policy");
  const [resource] = ofResource;
  const byResource = resource && ask(ofResource).by;
  const isOwn = isOwnAccount(request, account);
  const mustConsent = resource !== undefined && (!knowsOwn || !isOwn || isAskedAlways(resource, request));
  const always = (needs: readonly Group[]): readonly Group[] => [
    ...(mustConsent ? [ofResource] : []),
    ...needs,
    ...of("SCP"),
  ];
  if (!knowsOwn) return { needs: always([]), by: byResource };
  const granting = resource && !mustConsent && byResource === undefined ? [...own, resource] : own;
  const limits = of("boundary", "session policy");
  const ways: Way[] = [{ needs: [granting, ...limits], by: byResource ?? ask(own).by }];
  if (resource && isOwn) {
    const named = allowedTo(resource, request, (who) => !isAccount(who));
    const unlimited = allowedTo(resource, request, (who) => !isAccount(who) && !isRole(who));
    if (named) ways.push({ needs: limits, by: named });
    if (unlimited) ways.push({ needs: [], by: unlimited });
  }
  const isOpen = ({ needs }: Way): boolean => needs.every((group) => ask(group).decision === "allowed");
  const way = ways.find(isOpen) ?? ways.at(-1);
  return { needs: always(way?.needs ?? []), by: way?.by };
};

/** Asks each group once: to compile a policy takes longer than to decide by it. */
const askOnce = (request: AccessRequest): Ask => {
  const known = new Map<Group, Decision>();
  return (group) => {
    const decision = known.get(group) ?? decideAll(group, request);
    known.set(group, decision);
    return decision;
  };
};

const decideAll = (policies: Group, request: AccessRequest): Decision =>
  decide({ kind: policies.some(({ role }) => ASKS_WHO.has(role)) ? "resource" : "identity", policies }, request);

const ASKS_WHO: ReadonlySet<PolicyRole> = new Set(["trust policy", "resource policy", "RCP"]);

/**
 * Whether the resource's policy must allow a request even where the policies of who asks do.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
const isAskedAlways = ({ role }: RoledPolicy, { action }: AccessRequest): boolean =>
  role === "trust policy" || /^kms:/i.test(action);

const isOwnAccount = ({ principal }: AccessRequest, id: string | undefined): boolean => {
  if (id === undefined || principal?.type !== "AWS") return false;
  return (accountNamed(principal.value) ?? accountOf(principal.value))?.id === id;
};

/**
 * The statement of a resource's policy that allows a request to some of those whom it names. Whom it names by its
 * account needs policies of its own; whom it names by its role is within its boundary and its session's policy; a user or
 * a session that it names itself, and whom it lets in with everybody, is not. Allow with NotPrincipal is for everybody.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
const allowedTo = (
  resource: RoledPolicy,
  request: AccessRequest,
  isMeant: (who: PrincipalPattern) => boolean,
): StatementReference | undefined => {
  const only = ({ negated, principals }: PrincipalElement): PrincipalElement =>
    negated ? { negated, principals } : { negated, principals: principals.filter(isMeant) };
  const to = withStatements(resource, ({ principals, ...rest }) =>
    principals ? { ...rest, principals: only(principals) } : rest,
  );
  return decideAll([to], request).by;
};

const isAccount = (who: PrincipalPattern): boolean => who.type === "AWS" && accountNamed(who.value) !== undefined;

const isRole = (who: PrincipalPattern): boolean =>
  who.type === "AWS" && /^arn:[^:]+:iam::\d{12}:role\//.test(who.value);

/**
 * To whom has a permissions boundary, Deny with NotPrincipal is a Deny whomever it leaves out.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
const asBoundedPrincipalsMeet = (policies: Group, { principal }: AccessRequest): Group => {
  if (principal?.type !== "AWS" || !policies.some(({ role }) => role === "boundary")) return policies;
  return policies.map((policy) =>
    withStatements(policy, (statement) =>
      statement.effect === "Deny" && statement.principals?.negated
        ? { ...statement, principals: EVERYBODY }
        : statement,
    ),
  );
};

const EVERYBODY: PrincipalElement = { negated: false, principals: [{ type: "*" }] };

const withStatements = (named: RoledPolicy, change: (statement: Statement) => Statement): RoledPolicy => ({
  ...named,
  policy: { ...named.policy, statements: named.policy.statements.map(change) },
});
