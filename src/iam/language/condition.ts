import type { Condition } from "../model.ts";
import { isStatementElement } from "./elements.ts";
import { readDate } from "./literals.ts";
import { operators } from "./operators.ts";
import {
  asObject,
  child,
  describe,
  hint,
  itemsOf,
  type Located,
  moveTo,
  type Problems,
  uniqueMembers,
} from "./problems.ts";

/** An operator as a policy writes it: `ForAnyValue:StringLikeIfExists`. */
type WrittenOperator = Pick<Condition, "operator" | "quantifier" | "ifExists">;

/**
 * Reads the Condition element, in the order of the text.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 */
export const readConditions = (value: Located, problems: Problems): readonly Condition[] => {
  const block = asObject(value, "Condition", problems);
  if (block === undefined) return [];
  return uniqueMembers(block, (key) => key, problems).flatMap(({ key, value }) => {
    const located = child(block, key, value);
    const operator = readOperator(key, located, problems);
    return operator === undefined ? [] : readKeys(operator, located, problems);
  });
};

const readOperator = (text: string, located: Located, problems: Problems): WrittenOperator | undefined => {
  const [, quantifier, rest = ""] = /^(?:(ForAllValues|ForAnyValue):)?(.*)$/s.exec(text) ?? [];
  const ifExists = rest.endsWith("IfExists");
  const operator = ifExists ? rest.slice(0, -"IfExists".length) : rest;
  if (!operators.has(operator)) {
    return problems.add(
      located,
      `"${text}" is no condition operator${hint(operator, operators.keys())}.`,
      whatElse(text, located),
    );
  }
  if (operator === "Null" && ifExists) {
    return problems.add(located, "Null asks whether the key exists, so it takes no IfExists.");
  }
  if (quantifier !== "ForAllValues" && quantifier !== "ForAnyValue") return { operator, ifExists };
  return { operator, quantifier, ifExists };
};

/** What to do with what is no operator but an element of the statement, or a key with its values. */
const whatElse = (text: string, { node }: Located): string | undefined => {
  if (isStatementElement(text)) return moveTo(text, "the statement, beside Condition");
  return text.includes(":") && node.type !== "object"
    ? `Put it into an operator, such as {"StringEquals": {"${text}": …}}.`
    : undefined;
};

/** Key names disregard case, so a key that differs only in case is a repeated key. */
const readKeys = (operator: WrittenOperator, value: Located, problems: Problems): readonly Condition[] => {
  const block = asObject(value, "A condition operator's value", problems);
  if (block === undefined) return [];
  return uniqueMembers(block, (key) => key.toLowerCase(), problems).map(({ key, value }) => {
    const located = child(block, key, value);
    if (key === "") problems.add(located, "A condition key must not be empty.");
    return { ...operator, key, values: itemsOf(located).flatMap((item) => readValue(operator, item, problems)) };
  });
};

const readValue = ({ operator }: WrittenOperator, item: Located, problems: Problems): readonly string[] => {
  const { node } = item;
  if (node.type !== "string" && node.type !== "number" && node.type !== "boolean") {
    problems.add(item, `A condition value must be a string, a number or a boolean, not ${describe(node)}.`);
    return [];
  }
  if (operator.startsWith("Date") && readDate(node.text) === undefined) {
    problems.add(
      item,
      `"${node.text}" is no date; ${operator} takes ISO 8601 (2030-01-31T00:00:00Z) or epoch seconds.`,
    );
  }
  return [node.text];
};
