import { oncePer } from "../../common/once.ts";
import { compileDecider } from "../../iam/decide/decide.ts";
import type {
  AccessRequest,
  Decision,
  NamedPolicy,
  PolicySet,
  Statement,
  StatementReference,
} from "../../iam/model.ts";
import { statementsOf } from "../documents/state.ts";
import type { CallReview, OperationVerdict } from "../model.ts";
import type { SidePolicies } from "../principals/model.ts";

/** What a plan shows of the documents that decide a principal's requests, or of a role's trust, on one side. */
export interface VisibleAccess {
  readonly set: PolicySet;
  readonly decide: (request: AccessRequest) => Decision;
  /** Why a document that counts cannot be read; empty when all can. */
  readonly unknown: readonly string[];
  /** Why documents outside of the plan may count too, as on a role that the deployment does not own. */
  readonly partial?: string;
}

/**
 * Compiles what a side shows for many decisions, as the set that `setOf` makes of it; what is only presumed counts as not
 * read. Operations make the same requests again and again: each is decided once.
 */
export const visibleAccess = (
  side: SidePolicies,
  setOf: (side: SidePolicies) => PolicySet,
  partial?: string,
): VisibleAccess => {
  const set = setOf(side);
  const { decide } = compileDecider(set);
  return {
    set,
    decide: oncePer(decide),
    unknown: [...side.unknown, ...side.presumed],
    ...(partial !== undefined && { partial }),
  };
};

/** Whether one request passes, the statement that decided, and why the answer is not certain or not yes. */
export interface RequestVerdict {
  readonly verdict: OperationVerdict;
  readonly by?: StatementReference;
  readonly reason?: string;
}

/**
 * Decides a request by the documents seen. Where the answer hangs on a document that cannot be read, or on a condition
 * key whose value in a real request this program cannot know, the verdict is `unknown` with the reason.
 */
export const judge = (access: VisibleAccess | undefined, request: AccessRequest): RequestVerdict => {
  if (access === undefined) return { verdict: "absent" };
  const decision = access.decide(request);
  const doubt = doubtAbout(access, request, decision);
  if (doubt !== undefined) return { verdict: "unknown", reason: doubt };
  const by = decision.by && { by: decision.by };
  if (decision.decision === "allowed") return { verdict: "allowed", ...by };
  const reason = decision.near[0]?.reason;
  return { verdict: "denied", ...by, ...(reason !== undefined && { reason }) };
};

const doubtAbout = (
  access: VisibleAccess,
  request: AccessRequest,
  { decision, by, assumedAbsent }: Decision,
): string | undefined => {
  const keys = assumedAbsent.filter((key) => !KNOWN_ABSENT.some((pattern) => pattern.test(key)));
  const asksFor = (statement: Statement): string | undefined => keys.find((key) => mentions(statement, key));
  const keyIn = (statements: readonly Statement[]): string | undefined =>
    statements.map(asksFor).find((key) => key !== undefined);

  if (decision === "explicitDeny") {
    // Two policies may have one name: AWS's and one's own.
    const named = policiesOf(access.set).filter(({ name }) => name === by?.policy);
    const statements = named.flatMap(({ policy }) => (by && policy.statements[by.statement]) ?? []);
    return explain(keyIn(statements.filter(({ effect }) => effect === "Deny")));
  }
  const [unread] = access.unknown;
  if (unread !== undefined) return unread;
  const keyOf = (effect: Statement["effect"]): string | undefined =>
    keys.length === 0 ? undefined : keyIn(statementsWith(effect, access.set));
  const allowing = keyOf("Allow");
  if (decision === "implicitDeny") return explain(allowing) ?? access.partial;
  const isCertain = (statement: Statement): boolean => asksFor(statement) === undefined;
  const hangsOnKey = allowing !== undefined && !isAllowed(request, withStatements(access.set, isCertain));
  return explain(keyOf("Deny") ?? (hangsOnKey ? allowing : undefined));
};

/** What lacks a statement that would allow a request which is denied; a permissions boundary has to allow it too. */
export const lackingIn = ({ set }: VisibleAccess, request: AccessRequest): CallReview["remedyIn"] => {
  if (set.kind !== "identity" || set.boundary === undefined) return undefined;
  const { boundary, ...unbounded } = set;
  if (isAllowed(request, { ...unbounded, policies: [boundary] })) return undefined;
  return isAllowed(request, unbounded) ? "boundary" : "policy and boundary";
};

const isAllowed = (request: AccessRequest, set: PolicySet): boolean =>
  compileDecider(set).decide(request).decision === "allowed";

/** The same set with those statements alone. */
const withStatements = (set: PolicySet, isKept: (statement: Statement) => boolean): PolicySet => {
  const only = ({ name, policy }: NamedPolicy): NamedPolicy => ({
    name,
    policy: { ...policy, statements: policy.statements.filter(isKept) },
  });
  const kept = { ...set, policies: set.policies.map(only) };
  return kept.kind === "identity" && kept.boundary ? { ...kept, boundary: only(kept.boundary) } : kept;
};

const statementsWith = (wanted: Statement["effect"], set: PolicySet): readonly Statement[] =>
  statementsOf(policiesOf(set)).filter(({ effect }) => effect === wanted);

const explain = (key: string | undefined): string | undefined =>
  key === undefined ? undefined : `It depends on ${key}, which only a real request carries.`;

/** In a condition, or as a variable in a resource or a value. Rather once too often than once too seldom. */
const mentions = (statement: Statement, key: string): boolean =>
  JSON.stringify(statement).toLowerCase().includes(key.toLowerCase());

const policiesOf = (set: PolicySet): readonly NamedPolicy[] =>
  set.kind === "identity" && set.boundary ? [...set.policies, set.boundary] : set.policies;

/**
 * Keys that are certainly not in a request of MLflow's unless the recording has them: it tags nothing else, sets no
 * other S3 header (so no encryption), names no external id, and its objects carry no tags before it tags them.
 */
const KNOWN_ABSENT: readonly RegExp[] = [
  /^aws:(RequestTag\/.+|TagKeys)$/i,
  /^s3:(ExistingObjectTag\/.+|RequestObjectTag\/.+|RequestObjectTagKeys)$/i,
  /^s3:x-amz-(acl|grant-|server-side-encryption|storage-class|website-redirect)/i,
  /^sts:(ExternalId|SourceIdentity|TransitiveTagKeys)$/i,
  /^iam:PassedToService$/i,
];
