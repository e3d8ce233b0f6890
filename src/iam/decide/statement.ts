import { completeArn } from "../language/arn.ts";
import { neededVariables, readTemplate, type Variable } from "../language/template.ts";
import type { Condition, NamedPolicy, PatternElement, Principal, Statement, StatementReference } from "../model.ts";
import { type ConditionTest, compileCondition } from "./condition.ts";
import type { RequestContext } from "./context.ts";
import { compileGlob } from "./glob.ts";
import { coversPrincipal } from "./principal.ts";

/** A statement, made ready to be asked about many requests. */
export interface CompiledStatement {
  readonly statement: Statement;
  readonly reference: StatementReference;
  /** The action in lower case. */
  readonly matchesAction: (action: string) => boolean;
  /** The services that the action patterns are about, in lower case. */
  readonly services: ReadonlySet<string>;
  readonly matchesPrincipal: (principal: Principal | undefined) => boolean;
  readonly matchesResource: (resource: string, context: RequestContext) => boolean;
  readonly conditions: readonly CompiledCondition[];
  /** The keys that variables in the resources ask for. */
  readonly resourceKeys: readonly Variable[];
}

export interface CompiledCondition {
  readonly condition: Condition;
  readonly holds: ConditionTest;
  /** The key, and those that variables in the values ask for. */
  readonly keys: readonly Variable[];
}

/** Compiles the statements of a policy, in their order. */
export const compileStatements = ({ name, policy }: NamedPolicy): readonly CompiledStatement[] =>
  policy.statements.map((statement, index) => {
    const { sid, principals, resources } = statement;
    const patterns = resources?.patterns ?? [];
    const complete = principals ? patterns : patterns.map((pattern) => completeArn(pattern, policy.version));
    const templates = complete.map((pattern) => readTemplate(pattern, policy.version));
    const matchers = templates.map(compileGlob);
    return {
      statement,
      reference: { policy: name, statement: index, ...(sid !== undefined && { sid }) },
      matchesAction: compileActions(statement.actions),
      services: new Set(statement.actions.patterns.map(serviceOf)),
      matchesPrincipal: (principal) =>
        principals === undefined || (principal !== undefined && coversPrincipal(principals, principal)),
      matchesResource: (resource, context) =>
        resources === undefined ||
        matchers.some((matches) => matches(resource, context.variable)) !== resources.negated,
      conditions: statement.conditions.map((condition) => {
        const values = condition.values.map((value) => readTemplate(value, policy.version));
        return {
          condition,
          holds: compileCondition(condition, policy.version),
          keys: [{ key: condition.key.toLowerCase(), written: condition.key }, ...values.flatMap(neededVariables)],
        };
      }),
      resourceKeys: templates.flatMap(neededVariables),
    };
  });

/** The service prefix of an action or of an action pattern, in lower case. */
export const serviceOf = (action: string): string => (action.split(":")[0] ?? "").toLowerCase();

/** Action names disregard case, and no variable may stand in them. */
const compileActions = ({ negated, patterns }: PatternElement): ((action: string) => boolean) => {
  const lower = patterns.map((pattern) => pattern.toLowerCase());
  const exact = new Set(lower.filter((pattern) => !/[*?]/.test(pattern)));
  const globs = lower.filter((pattern) => /[*?]/.test(pattern)).map((text) => compileGlob([{ kind: "text", text }]));
  return (action) => (exact.has(action) || globs.some((matches) => matches(action, noVariables))) !== negated;
};

const noVariables = (): undefined => undefined;
