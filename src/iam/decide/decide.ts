import type { Variable } from "../language/template.ts";
import type { AccessRequest, Decision, NamedPolicy, PolicySet, StatementReference } from "../model.ts";
import { type RequestContext, readContext } from "./context.ts";
import { nearMisses } from "./near.ts";
import { type CompiledStatement, type CompiledTerms, compileStatements } from "./statement.ts";

/** A policy set that has been compiled for many decisions. */
export interface Decider {
  readonly decide: (request: AccessRequest) => Decision;
  /** The statement that allows a request; undefined where it is denied. What is near is not looked for. */
  readonly allowedBy: (request: AccessRequest) => StatementReference | undefined;
}

/** Decides one request; see `compileDecider`. */
export const decide = (set: PolicySet, request: AccessRequest): Decision => compileDecider(set).decide(request);

/**
 * Decides requests as AWS does within one set of policies: an explicit deny anywhere wins; else a statement must allow
 * it, and, with a boundary, one of the boundary too. Only what the set holds is considered. Throws when a request to a
 * trust or resource set has no principal.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export const compileDecider = (set: PolicySet): Decider => {
  const granting = new Layer(set.policies);
  const boundary = set.kind === "identity" && set.boundary ? new Layer([set.boundary]) : undefined;
  const layers = boundary ? [granting, boundary] : [granting];
  const rule = (request: AccessRequest, context: RequestContext): Ruling => {
    if (set.kind !== "identity" && request.principal === undefined) {
      throw new Error(`A request to a ${set.kind} policy needs a principal`);
    }
    return ruleIn(layers, request, context);
  };
  return {
    decide: (request) => {
      const context = readContext(request.context);
      const { silent, ...ruling } = rule(request, context);
      return { ...ruling, near: silent ? nearMisses(silent.statements, request, context) : [] };
    },
    allowedBy: (request) => {
      const { decision, by } = rule(request, readContext(request.context));
      return decision === "allowed" ? by : undefined;
    },
  };
};

interface Ruling extends Omit<Decision, "near"> {
  /** For an implicit deny: the statements none of which allows the request. */
  readonly silent?: Layer;
}

const ruleIn = (layers: readonly Layer[], request: AccessRequest, context: RequestContext): Ruling => {
  const asked = new Map<string, string>();
  const matched = layers.map((layer) =>
    layer.forAction(request.action.toLowerCase()).filter(({ terms }) => applies(terms(), request, context, asked)),
  );
  const assumedAbsent = [...asked.values()].sort();
  const deny = matched.flat().find(({ statement }) => statement.effect === "Deny");
  if (deny) return { decision: "explicitDeny", by: deny.reference, assumedAbsent };
  const allows = matched.map((list) => list.find(({ statement }) => statement.effect === "Allow"));
  const silent = layers.find((_, index) => allows[index] === undefined);
  if (silent) return { decision: "implicitDeny", silent, assumedAbsent };
  return { decision: "allowed", ...(allows[0] && { by: allows[0].reference }), assumedAbsent };
};

/** Whether a statement that matches the action matches the rest; notes the keys that it asks for in vain. */
const applies = (
  { matchesPrincipal, matchesResource, resourceKeys, conditions }: CompiledTerms,
  request: AccessRequest,
  context: RequestContext,
  asked: Map<string, string>,
): boolean => {
  if (!matchesPrincipal(request.principal)) return false;
  for (const key of resourceKeys) note(key, context, asked);
  if (!matchesResource(request.resource, context)) return false;
  let all = true;
  for (const { keys, holds } of conditions) {
    for (const key of keys) note(key, context, asked);
    all = holds(context) && all;
  }
  return all;
};

const note = ({ key, written }: Variable, context: RequestContext, asked: Map<string, string>): void => {
  if (!asked.has(key) && context.valuesOf(key) === undefined) asked.set(key, written);
};

/** The statements that must, together, allow a request; those that match an action are looked up once per action. */
class Layer {
  readonly statements: readonly CompiledStatement[];
  private readonly byAction = new Map<string, readonly CompiledStatement[]>();

  constructor(policies: readonly NamedPolicy[]) {
    this.statements = policies.flatMap(compileStatements);
  }

  forAction(action: string): readonly CompiledStatement[] {
    const known = this.byAction.get(action);
    if (known) return known;
    const found = this.statements.filter(({ matchesAction }) => matchesAction(action));
    if (this.byAction.size >= rememberedActions) this.byAction.clear();
    this.byAction.set(action, found);
    return found;
  }
}

/** More than AWS has actions for one service, and few enough to hold. */
const rememberedActions = 2000;
