import { printOperator } from "../language/print.ts";
import type {
  Condition,
  PatternElement,
  Policy,
  PolicyVersion,
  PrincipalElement,
  PrincipalPattern,
  Statement,
} from "../model.ts";

/**
 * A statement without what means nothing: the order and the repetition of values, the case of actions and of context
 * keys, the Sid, and whether an account is written as its number or as its root's ARN in the partition `aws`.
 */
export interface CanonicalStatement {
  /** Everything but the actions, as text: two statements with the same guard allow or deny under the same terms. */
  readonly guard: string;
  /** Action or NotAction, as text. */
  readonly actions: string;
}

/** Gives a statement's canonical texts. */
export const canonicalStatement = (statement: Statement, version: PolicyVersion): CanonicalStatement => {
  const { effect, principals, actions, resources, conditions } = statement;
  return {
    guard: JSON.stringify([
      effect,
      principals ? canonicalPrincipals(principals) : null,
      resources ? patternsOf(resources) : null,
      conditions.map(canonicalCondition).sort(),
      knowsVariables(statement, version),
    ]),
    actions: JSON.stringify(patternsOf({ ...actions, patterns: actions.patterns.map((text) => text.toLowerCase()) })),
  };
};

/**
 * Gives one line of text that is the same for policies that differ only in what means nothing, to be digested or
 * compared. Sids and the Id are left out.
 */
export const canonicalPolicy = ({ version, statements }: Policy): string => {
  const texts = statements.map((statement) => {
    const { guard, actions } = canonicalStatement(statement, version);
    return `[${actions},${guard}]`;
  });
  return `[${unique(texts).join(",")}]`;
};

/** Gives a condition's canonical text; conditions with the same text hold for the same requests. */
export const canonicalCondition = (condition: Condition): string => {
  const operator = printOperator(condition).replace(/(Arn|ArnNot)Equals/, "$1Like");
  const fold = condition.operator === "Bool" || condition.operator === "Null";
  const values = fold ? condition.values.map((value) => value.toLowerCase()) : condition.values;
  return JSON.stringify([operator, condition.key.toLowerCase(), unique(values)]);
};

/**
 * Gives a principal's canonical text, with an account as its number. In another partition than `aws` the ARN stays, for
 * the same number there is another account.
 */
export const canonicalPrincipal = (principal: PrincipalPattern): string => {
  if (principal.type === "*") return "*";
  const { type, value } = principal;
  const account = type === "AWS" ? /^arn:aws:iam::(\d{12}):root$/.exec(value)?.[1] : undefined;
  return `${type} ${account ?? value}`;
};

/** Gives the canonical text of Principal or NotPrincipal. */
export const canonicalPrincipals = ({ negated, principals }: PrincipalElement): string =>
  JSON.stringify([negated, unique(principals.map(canonicalPrincipal))]);

/** `*` says all that other patterns beside it could say. */
const patternsOf = ({ negated, patterns }: PatternElement) => [
  negated,
  patterns.includes("*") ? ["*"] : unique(patterns),
];

/** The version matters only where there could be a variable. */
const knowsVariables = ({ resources, conditions }: Statement, version: PolicyVersion): boolean =>
  version === "2012-10-17" &&
  [...(resources?.patterns ?? []), ...conditions.flatMap(({ values }) => values)].some((text) => text.includes("${"));

const unique = (texts: readonly string[]): readonly string[] => (texts.length < 2 ? texts : [...new Set(texts)].sort());
