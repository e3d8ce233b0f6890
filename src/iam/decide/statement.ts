import { grouped } from "../../common/grouped.ts";
import { once } from "../../common/once.ts";
import { completeArn, readResourceTemplate } from "../language/arn.ts";
import { operatorOf, replacesVariables } from "../language/operators.ts";
import { neededVariables, readTemplate, type Variable } from "../language/template.ts";
import type {
  Condition,
  NamedPolicy,
  PatternElement,
  PolicyVersion,
  Principal,
  Statement,
  StatementReference,
} from "../model.ts";
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
  /** The action patterns of a service, which is in lower case. */
  readonly patternsOf: (service: string) => readonly string[];
  /** Made when an action matches first: most statements are never asked. */
  readonly terms: () => CompiledTerms;
}

/** Everything of a statement but its actions. */
export interface CompiledTerms {
  readonly matchesPrincipal: (principal: Principal | undefined) => boolean;
  readonly matchesResource: (resource: string, context: RequestContext) => boolean;
  readonly conditions: readonly CompiledCondition[];
  /** The keys that variables in the resources ask for. */
  readonly resourceKeys: readonly Variable[];
}

/** One condition of a statement, ready to be asked, and which context keys a request has to give for it. */
export interface CompiledCondition {
  readonly condition: Condition;
  readonly holds: ConditionTest;
  /** The key, and those that variables in the values ask for. */
  readonly keys: readonly Variable[];
}

/** Compiles the statements of a policy, in their order. */
export const compileStatements = ({ name, policy }: NamedPolicy): readonly CompiledStatement[] =>
  policy.statements.map((statement, index) => ({
    statement,
    reference: { policy: name, statement: index, ...(statement.sid !== undefined && { sid: statement.sid }) },
    matchesAction: compileActions(statement.actions),
    patternsOf: patternsByService(statement.actions),
    terms: once(() => compileTerms(statement, policy.version)),
  }));

const patternsByService = ({ patterns }: PatternElement): CompiledStatement["patternsOf"] => {
  const byService = once(() => grouped(patterns, serviceOf));
  return (service) => byService().get(service) ?? [];
};

const compileTerms = ({ principals, resources, conditions }: Statement, version: PolicyVersion): CompiledTerms => {
  const patterns = resources?.patterns ?? [];
  const complete = principals ? patterns : patterns.map((pattern) => completeArn(pattern, version));
  const templates = complete.map((pattern) => readResourceTemplate(pattern, version));
  const matchers = templates.map(compileGlob);
  return {
    matchesPrincipal: (principal) =>
      principals === undefined || (principal !== undefined && coversPrincipal(principals, principal)),
    matchesResource: (resource, context) =>
      resources === undefined || matchers.some((matches) => matches(resource, context.variable)) !== resources.negated,
    conditions: conditions.map((condition) => {
      const values = replacesVariables(operatorOf(condition)) ? condition.values : [];
      return {
        condition,
        holds: compileCondition(condition, version),
        keys: [
          { key: condition.key.toLowerCase(), written: condition.key },
          ...values.flatMap((value) => neededVariables(readTemplate(value, version))),
        ],
      };
    }),
    resourceKeys: templates.flatMap(neededVariables),
  };
};

/** The service prefix of an action or of an action pattern, in lower case. */
export const serviceOf = (action: string): string => (action.split(":")[0] ?? "").toLowerCase();

/** Whether an Action or NotAction element covers an action. */
export const namesAction = (element: PatternElement, action: string): boolean =>
  compileActions(element)(action.toLowerCase());

/** Action names disregard case, and no variable may stand in them. */
const compileActions = ({ negated, patterns }: PatternElement): ((action: string) => boolean) => {
  const lower = patterns.map((pattern) => pattern.toLowerCase());
  const exact = new Set(lower.filter((pattern) => !/[*?]/.test(pattern)));
  const globs = lower.filter((pattern) => /[*?]/.test(pattern)).map((text) => compileGlob([{ kind: "text", text }]));
  return (action) => (exact.has(action) || globs.some((matches) => matches(action, noVariables))) !== negated;
};

const noVariables = (): undefined => undefined;
