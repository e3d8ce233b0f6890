import type { Condition } from "../model.ts";

/** What an operator compares; one file of src/iam/decide/ each. */
export type OperatorFamily = "string" | "numeric" | "date" | "bool" | "binary" | "ip" | "arn" | "null";

/** A condition operator, without quantifier and IfExists. */
export interface Operator {
  /** In AWS's spelling. */
  readonly name: string;
  readonly family: OperatorFamily;
  /** The operator that this one is the negation of, or its own name. */
  readonly base: string;
  readonly negated: boolean;
}

const positive = (family: OperatorFamily, ...names: string[]): Operator[] =>
  names.map((name) => ({ name, family, base: name, negated: false }));

const negative = (family: OperatorFamily, bases: Readonly<Record<string, string>>): Operator[] =>
  Object.entries(bases).map(([name, base]) => ({ name, family, base, negated: true }));

const all: readonly Operator[] = [
  ...positive("string", "StringEquals", "StringEqualsIgnoreCase", "StringLike"),
  ...negative("string", {
    StringNotEquals: "StringEquals",
    StringNotEqualsIgnoreCase: "StringEqualsIgnoreCase",
    StringNotLike: "StringLike",
  }),
  ...positive("numeric", "NumericEquals", "NumericLessThan", "NumericLessThanEquals"),
  ...positive("numeric", "NumericGreaterThan", "NumericGreaterThanEquals"),
  ...negative("numeric", { NumericNotEquals: "NumericEquals" }),
  ...positive("date", "DateEquals", "DateLessThan", "DateLessThanEquals"),
  ...positive("date", "DateGreaterThan", "DateGreaterThanEquals"),
  ...negative("date", { DateNotEquals: "DateEquals" }),
  ...positive("bool", "Bool"),
  ...positive("binary", "BinaryEquals"),
  ...positive("ip", "IpAddress"),
  ...negative("ip", { NotIpAddress: "IpAddress" }),
  ...positive("arn", "ArnEquals", "ArnLike"),
  ...negative("arn", { ArnNotEquals: "ArnEquals", ArnNotLike: "ArnLike" }),
  ...positive("null", "Null"),
];

/**
 * Every condition operator by its name in AWS's spelling.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export const operators: ReadonlyMap<string, Operator> = new Map(all.map((operator) => [operator.name, operator]));

/** Gives the operator of a condition that the parser made; throws for a name that no operator has. */
export const operatorOf = (condition: { readonly operator: string }): Operator => {
  const operator = operators.get(condition.operator);
  if (operator === undefined) throw new Error(`"${condition.operator}" is no condition operator`);
  return operator;
};

/**
 * Whether a condition compares values and no quantifier says how it compares several. AWS says that a key of several needs
 * one, and not what becomes of them without; its Access Analyzer calls that an error (missing qualifier).
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
export const lacksQuantifier = ({ operator, quantifier }: Pick<Condition, "operator" | "quantifier">): boolean =>
  quantifier === undefined && operator !== "Null";

/**
 * Whether AWS puts the request's values in the place of variables in the operator's values; elsewhere they are text.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export const replacesVariables = ({ family }: Operator): boolean => ["string", "arn", "bool"].includes(family);
