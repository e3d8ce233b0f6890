import type { PrincipalPattern, Statement } from "../../model.ts";
import type { Rule, Subject, Violation } from "../model.ts";
import { patternPlace, principalItems } from "../places.ts";
import { providerKind } from "../providers.ts";

/** A trust policy's action by which its principals cannot come, or a principal that cannot come by its actions. */
export const mismatchedActionForPrincipal: Rule = {
  code: "mismatched-action-for-principal",
  *check(subject) {
    if (subject.kind !== "trust") return;
    for (const statement of subject.policy.statements) {
      if (statement.effect !== "Allow") continue;
      yield* uselessActions(statement);
      yield* uselessPrincipals(statement, subject);
      yield* incompleteServices(statement, subject);
    }
  },
};

/**
 * By which action each kind of principal gets a session.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_request.html
 */
const WAYS = {
  aws: { action: "sts:AssumeRole", who: "AWS principals and services" },
  saml: { action: "sts:AssumeRoleWithSAML", who: "users of a SAML provider" },
  oidc: { action: "sts:AssumeRoleWithWebIdentity", who: "users of an OpenID Connect provider" },
} as const;

type Way = (typeof WAYS)[keyof typeof WAYS];

/** None for everybody, and for what invalid-principal speaks about. */
const wayOf = (who: PrincipalPattern): Way | undefined => {
  if (who.type === "*" || who.value === "*" || who.type === "CanonicalUser" || who.value.includes("${"))
    return undefined;
  if (who.type !== "Federated") return WAYS.aws;
  const kind = providerKind(who.value);
  return kind && WAYS[kind];
};

function* uselessActions(statement: Statement): Iterable<Violation> {
  const { actions, principals } = statement;
  const ways = principals?.principals.flatMap((who) => wayOf(who) ?? []) ?? [];
  if (actions.negated || ways.length !== principals?.principals.length) return;
  for (const [index, pattern] of actions.patterns.entries()) {
    const way = Object.values(WAYS).find(({ action }) => action.toLowerCase() === pattern.toLowerCase());
    if (way === undefined || ways.includes(way)) continue;
    yield {
      severity: "warning",
      ...patternPlace(statement, "actions", index),
      message: `"${way.action}" is how ${way.who} assume a role, and Principal names none.`,
      suggestion: `Write ${list(ways.map((one) => one.action))}, by which those that it names can come.`,
    };
  }
}

function* uselessPrincipals(statement: Statement, { actions }: Subject): Iterable<Violation> {
  const covered = Object.values(WAYS).filter(({ action }) => actions.covers(statement.actions, action));
  const principals = statement.principals?.principals ?? [];
  // Where the statement's actions are none of its principals', they are what is wrong.
  if (!principals.some((who) => covered.some((way) => way === wayOf(who)))) return;
  for (const { who, place } of principalItems(statement)) {
    const way = wayOf(who);
    if (who.type === "*" || way === undefined || covered.includes(way)) continue;
    yield {
      severity: "warning",
      ...place(),
      message: `"${who.value}" can assume the role by "${way.action}" alone, which this statement does not allow.`,
      suggestion: `Give it a statement of its own with "${way.action}".`,
    };
  }
}

/**
 * Services that tag a session or name its source whenever they assume a role, and what they need for that.
 * Sources: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html,
 * https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html
 */
const NEEDED: ReadonlyMap<string, readonly string[]> = new Map([
  ["pods.eks.amazonaws.com", ["sts:TagSession"]],
  ["rolesanywhere.amazonaws.com", ["sts:TagSession", "sts:SetSourceIdentity"]],
]);

function* incompleteServices(statement: Statement, subject: Subject): Iterable<Violation> {
  if (!subject.actions.covers(statement.actions, WAYS.aws.action)) return;
  for (const { who, place } of principalItems(statement)) {
    if (who.type !== "Service") continue;
    const missing = (NEEDED.get(who.value) ?? []).filter((action) => !isAllowed(action, who.value, subject));
    if (missing.length === 0) continue;
    yield {
      severity: "warning",
      ...place(),
      message: `${who.value} needs ${list(missing)} too to assume a role, which this policy does not allow it.`,
      suggestion: `Add ${list(missing)} to Action.`,
    };
  }
}

const isAllowed = (action: string, service: string, { policy, actions, budget }: Subject): boolean =>
  policy.statements.some((statement) => {
    const principals = statement.principals?.principals ?? [];
    budget.spend(principals.length + 1);
    return (
      statement.effect === "Allow" &&
      actions.covers(statement.actions, action) &&
      principals.some((who) => who.type === "Service" && who.value === service)
    );
  });

const list = (texts: readonly string[]): string => [...new Set(texts)].map((text) => `"${text}"`).join(" and ");
