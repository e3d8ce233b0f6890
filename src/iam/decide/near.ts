import { printOperator } from "../language/print.ts";
import type { AccessRequest, Condition, NearMiss, PatternElement, Principal, PrincipalPattern } from "../model.ts";
import type { RequestContext } from "./context.ts";
import { type CompiledStatement, serviceOf } from "./statement.ts";

/** Which miss is nearer: a condition is satisfied more easily than the statement is for something else. */
const order: readonly NearMiss["element"][] = ["condition", "resource", "principal", "action"];

/** More than these help nobody to see what is missing. */
const shown = 5;

/** The Allow statements about the action's service that miss a request by exactly one thing, nearest first; at most five. */
export const nearMisses = (
  statements: readonly CompiledStatement[],
  request: AccessRequest,
  context: RequestContext,
): readonly NearMiss[] =>
  statements
    .filter(({ statement }) => statement.effect === "Allow")
    .flatMap((compiled) => nearMiss(compiled, request, context) ?? [])
    .sort((a, b) => order.indexOf(a.element) - order.indexOf(b.element))
    .slice(0, shown);

const nearMiss = (
  compiled: CompiledStatement,
  request: AccessRequest,
  context: RequestContext,
): NearMiss | undefined => {
  const { statement, reference } = compiled;
  const misses: Omit<NearMiss, keyof typeof reference>[] = [];
  if (!compiled.matchesAction(request.action.toLowerCase())) {
    const patterns = compiled.patternsOf(serviceOf(request.action));
    if (!statement.actions.negated && patterns.length === 0) return undefined;
    const reason = missedPattern("Action", { ...statement.actions, patterns }, request.action);
    misses.push({ element: "action", reason });
  }
  const terms = compiled.terms();
  if (statement.resources && !terms.matchesResource(request.resource, context)) {
    misses.push({ element: "resource", reason: missedPattern("Resource", statement.resources, request.resource) });
  }
  if (statement.principals && !terms.matchesPrincipal(request.principal)) {
    const { negated, principals } = statement.principals;
    const element = { negated, patterns: principals.map(namePrincipal) };
    misses.push({
      element: "principal",
      reason: missedPattern("Principal", element, namePrincipal(request.principal)),
    });
  }
  for (const { condition, holds } of terms.conditions) {
    if (misses.length > 1) return undefined;
    if (!holds(context)) misses.push({ element: "condition", reason: missedCondition(condition, context) });
  }
  const [miss, another] = misses;
  return miss && !another ? { ...reference, ...miss } : undefined;
};

const missedPattern = (name: string, { negated, patterns }: PatternElement, value: string): string =>
  negated
    ? `Not${name} leaves out ${list(patterns)}, which includes ${value}.`
    : `${name} is ${list(patterns)}, which does not include ${value}.`;

const missedCondition = (condition: Condition, context: RequestContext): string => {
  const values = context.valuesOf(condition.key.toLowerCase());
  const has = values === undefined ? "does not have it" : `has ${list(values.map((value) => `"${value}"`))}`;
  const wanted = list(condition.values.map((value) => `"${value}"`));
  return `${printOperator(condition)} asks for ${condition.key} ${wanted}, but the request ${has}.`;
};

const namePrincipal = (principal: Principal | PrincipalPattern | undefined): string => {
  if (principal === undefined || principal.type === "anonymous") return "an anonymous caller";
  return principal.type === "*" ? "*" : `${principal.type} ${principal.value}`;
};

const list = (values: readonly string[]): string => {
  const first = values.slice(0, 3).join(", ");
  return values.length > 3 ? `${first} and ${values.length - 3} more` : first || "nothing";
};
