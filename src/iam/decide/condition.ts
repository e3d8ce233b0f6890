import { readBoolean } from "../language/literals.ts";
import { type OperatorFamily, operatorOf } from "../language/operators.ts";
import { readTemplate } from "../language/template.ts";
import type { Condition, PolicyVersion } from "../model.ts";
import { arnTest } from "./conditions/arn.ts";
import { binaryTest } from "./conditions/binary.ts";
import { boolTest } from "./conditions/bool.ts";
import { dateTest } from "./conditions/date.ts";
import { ipTest } from "./conditions/ip.ts";
import { numericTest } from "./conditions/numeric.ts";
import { stringTest } from "./conditions/string.ts";
import type { ConditionValues, ValueTest } from "./conditions/test.ts";
import type { RequestContext } from "./context.ts";

/** Whether a condition holds for a request's context. */
export type ConditionTest = (context: RequestContext) => boolean;

const tests: Record<Exclude<OperatorFamily, "null">, (base: string, values: ConditionValues) => ValueTest> = {
  string: stringTest,
  numeric: numericTest,
  date: dateTest,
  bool: boolTest,
  binary: binaryTest,
  ip: ipTest,
  arn: arnTest,
};

/**
 * Compiles one operator with one key. A key that is absent fails a condition, but satisfies a negated one, one with
 * IfExists, and one with ForAllValues. Without a quantifier, a key with several values matches by any of them.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export const compileCondition = (condition: Condition, version: PolicyVersion): ConditionTest => {
  const { family, base, negated } = operatorOf(condition);
  const key = condition.key.toLowerCase();
  if (family === "null") return nullTest(key, condition.values);
  const templates = condition.values.map((value) => readTemplate(value, version));
  const matches = tests[family](base, { texts: condition.values, templates });
  const whenAbsent = condition.ifExists || (condition.quantifier ? condition.quantifier === "ForAllValues" : negated);
  return (context) => {
    const values = context.valuesOf(key);
    if (values === undefined) return whenAbsent;
    const passes = (value: string) => matches(value, context.variable) !== negated;
    if (condition.quantifier === "ForAllValues") return isNull(values) || values.every(passes);
    if (condition.quantifier === "ForAnyValue") return !isNull(values) && values.some(passes);
    return negated ? values.every(passes) : values.some(passes);
  };
};

/** `true` asks that the key be absent, `false` that it be there. */
const nullTest = (key: string, values: readonly string[]): ConditionTest => {
  const wanted = values.map(readBoolean);
  return (context) => wanted.includes(context.valuesOf(key) === undefined);
};

/** To a quantifier, values that are all empty are no values. */
const isNull = (values: readonly string[]): boolean => values.every((value) => value === "");
