import { isEverybody } from "../../iam/decide/principal.ts";
import { printOperator } from "../../iam/language/print.ts";
import type { Condition, PatternElement, PrincipalElement, Statement, StatementChange } from "../../iam/model.ts";
import type { Side } from "../../plan/model.ts";

/** One element of a statement as the values that stand in it; equal keys are equal values. */
export interface ElementValue {
  readonly key: string;
  /** The element's name where it is a negated one: `NotAction`. */
  readonly negation?: string;
  /** One value; for a condition the operator, the key and the values. */
  readonly data: readonly string[];
}

/** A statement's elements, each as a list of values, so that two statements can be set side by side. */
export interface StatementElements {
  readonly effect: readonly ElementValue[];
  readonly principal: readonly ElementValue[];
  readonly action: readonly ElementValue[];
  readonly resource: readonly ElementValue[];
  readonly condition: readonly ElementValue[];
}

/** The statement on one side of a change, if it is there. */
const statementOn = (change: StatementChange, side: Side): Statement | undefined => {
  switch (change.change) {
    case "=":
      return change.after;
    case "~":
      return change[side];
    case "+":
      return side === "after" ? change.after : undefined;
    case "-":
      return side === "before" ? change.before : undefined;
  }
};

/** The statements of a document on one side. */
export const statementsOn = (changes: readonly StatementChange[], side: Side): readonly Statement[] =>
  changes.flatMap((change) => statementOn(change, side) ?? []);

/** The indexes of the statements that allow everybody, on one side of a document. */
export const openStatements = (changes: readonly StatementChange[], side: Side): readonly number[] =>
  statementsOn(changes, side)
    .filter(allowsEverybody)
    .map(({ place }) => Number(place.pointer.split("/")[2] ?? "0"));

const allowsEverybody = ({ effect, principals }: Statement): boolean =>
  effect === "Allow" && principals?.negated === false && principals.principals.some(isEverybody);

/** The elements of one statement. Actions are compared without case, all else as it is written. */
export const statementElements = (statement: Statement): StatementElements => ({
  effect: [{ key: statement.effect, data: [statement.effect] }],
  principal: statement.principals === undefined ? [] : principalValues(statement.principals),
  action: patternValues(statement.actions, "NotAction", (action) => action.toLowerCase()),
  resource: statement.resources === undefined ? [] : patternValues(statement.resources, "NotResource", (arn) => arn),
  condition: statement.conditions.map(conditionValue),
});

const patternValues = (
  { negated, patterns }: PatternElement,
  negation: string,
  fold: (pattern: string) => string,
): readonly ElementValue[] =>
  patterns.map((pattern) => ({
    key: JSON.stringify([negated, fold(pattern)]),
    ...(negated && { negation }),
    data: [pattern],
  }));

const principalValues = ({ negated, principals }: PrincipalElement): readonly ElementValue[] =>
  principals.map((principal) => ({
    key: JSON.stringify([negated, principal]),
    ...(negated && { negation: "NotPrincipal" }),
    data: [principal.type === "*" ? "*" : `${principal.type}: ${principal.value}`],
  }));

const conditionValue = (condition: Condition): ElementValue => {
  const { key, values } = condition;
  const operator = printOperator(condition);
  return { key: JSON.stringify([operator, key.toLowerCase(), values]), data: [operator, key, ...values] };
};
