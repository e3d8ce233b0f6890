import { firstOf } from "../../common/first-of.ts";
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
  const misses: Miss[] = [];
  if (!compiled.matchesAction(request.action.toLowerCase())) {
    const { actions } = statement;
    const ofService = compiled.patternsOf(serviceOf(request.action));
    if (!actions.negated && ofService.length === 0) return undefined;
    const patterns = ofService.length === 0 ? actions.patterns : ofService;
    const reason = () => missedPattern("Action", { ...actions, patterns }, request.action);
    misses.push({ element: "action", reason });
  }
  const terms = compiled.terms();
  const { resources, principals } = statement;
  if (resources && !terms.matchesResource(request.resource, context)) {
    misses.push({ element: "resource", reason: () => missedPattern("Resource", resources, request.resource) });
  }
  if (principals && !terms.matchesPrincipal(request.principal)) {
    const reason = () => {
      const patterns = principals.principals.map(namePrincipal);
      return missedPattern("Principal", { negated: principals.negated, patterns }, namePrincipal(request.principal));
    };
    misses.push({ element: "principal", reason });
  }
  for (const { condition, holds } of terms.conditions) {
    if (misses.length > 1) return undefined;
    if (!holds(context)) misses.push({ element: "condition", reason: () => missedCondition(condition, context) });
  }
  const [miss, another] = misses;
  return miss && !another ? { ...reference, element: miss.element, reason: miss.reason() } : undefined;
};

/** Most statements miss by more than one thing, and nobody asks why. */
interface Miss {
  readonly element: NearMiss["element"];
  readonly reason: () => string;
}

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

const list = (values: readonly string[]): string => firstOf(values, 3) || "nothing";
