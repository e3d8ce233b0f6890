import { grouped } from "../../common/grouped.ts";
import type { Condition, PatternElement, Policy, PrincipalElement, Statement } from "../model.ts";

type Values = string | readonly string[];

/**
 * Prints a policy as JSON, indented by two spaces, with the elements in AWS's usual order; reading it again gives the
 * same policy. Of several conditions with the same operator and key only the parser's form, one with all values, can be
 * printed: JSON has no place for a second, so that throws.
 */
export const printPolicy = (policy: Policy): string => JSON.stringify(policyJson(policy), undefined, 2);

/** The length of a policy that is printed without white space, as AWS counts it. */
export const printedLength = (policy: Policy): number => JSON.stringify(policyJson(policy)).length;

/** Prints one statement as `printPolicy` prints it inside of its policy. */
export const printStatement = (statement: Statement): string => JSON.stringify(statementJson(statement), undefined, 2);

const policyJson = (policy: Policy) => ({
  Version: policy.version,
  ...(policy.id !== undefined && { Id: policy.id }),
  Statement: policy.statements.map(statementJson),
});

const statementJson = (statement: Statement) => ({
  ...(statement.sid !== undefined && { Sid: statement.sid }),
  Effect: statement.effect,
  ...(statement.principals && principalJson(statement.principals)),
  ...patternJson("Action", statement.actions),
  ...(statement.resources && patternJson("Resource", statement.resources)),
  ...(statement.conditions.length > 0 && { Condition: conditionJson(statement.conditions) }),
});

const patternJson = (name: string, { negated, patterns }: PatternElement) => ({
  [negated ? `Not${name}` : name]: unwrap(patterns),
});

const principalJson = ({ negated, principals }: PrincipalElement) => {
  const name = negated ? "NotPrincipal" : "Principal";
  const named = principals.flatMap((principal) => (principal.type === "*" ? [] : [principal]));
  if (named.length < principals.length) return { [name]: "*" };
  const byType = [...grouped(named, ({ type }) => type)];
  return { [name]: Object.fromEntries(byType.map(([type, list]) => [type, unwrap(list.map(({ value }) => value))])) };
};

const conditionJson = (conditions: readonly Condition[]) => {
  const byOperator = new Map<string, Map<string, Values>>();
  for (const condition of conditions) {
    const operator = printOperator(condition);
    const keys = byOperator.get(operator) ?? new Map<string, Values>();
    if (keys.has(condition.key)) throw new Error(`Two conditions ${operator} on ${condition.key} cannot be printed`);
    byOperator.set(operator, keys.set(condition.key, unwrap(condition.values)));
  }
  return Object.fromEntries([...byOperator].map(([operator, keys]) => [operator, Object.fromEntries(keys)]));
};

/** The operator as a policy writes it: `ForAnyValue:StringLikeIfExists`. */
export const printOperator = ({ operator, quantifier, ifExists }: Condition): string =>
  `${quantifier ? `${quantifier}:` : ""}${operator}${ifExists ? "IfExists" : ""}`;

const unwrap = (values: readonly string[]): Values => {
  const [first] = values;
  return values.length === 1 && first !== undefined ? first : values;
};
