import { readAddressRange, readBoolean, readNumber } from "../../language/literals.ts";
import { type OperatorFamily, operatorOf } from "../../language/operators.ts";
import { printOperator } from "../../language/print.ts";
import type { Rule } from "../model.ts";
import { conditionPlace } from "../places.ts";

/** A value that the operator cannot compare with: a word where a number is due. */
export const operatorValueMismatch: Rule = {
  code: "operator-value-mismatch",
  *check({ policy }) {
    for (const statement of policy.statements) {
      for (const condition of statement.conditions) {
        const { isValue, asks } = EXPECTED[operatorOf(condition).family] ?? {};
        const wrong = isValue && condition.values.find((value) => !value.includes("${") && !isValue(value));
        if (wrong === undefined) continue;
        yield {
          severity: "warning",
          ...conditionPlace(statement, condition),
          message: `${printOperator(condition)} compares "${condition.key}" with "${wrong}", which is not ${asks}.`,
          suggestion: `Write ${asks}, or use the operator that fits the value.`,
        };
      }
    }
  },
};

interface Expected {
  readonly isValue: (text: string) => boolean;
  readonly asks: string;
}

/** Texts can be anything, and dates are part of the grammar. */
const EXPECTED: Readonly<Partial<Record<OperatorFamily, Expected>>> = {
  numeric: { isValue: (text) => readNumber(text) !== undefined, asks: "a number" },
  bool: { isValue: (text) => readBoolean(text) !== undefined, asks: "true or false" },
  null: { isValue: (text) => readBoolean(text) !== undefined, asks: "true or false" },
  ip: { isValue: (text) => readAddressRange(text) !== undefined, asks: "an IP address or a range in CIDR notation" },
  // Stars alone match every value.
  arn: { isValue: (text) => /^\*+$/.test(text) || text.split(":").length >= 6, asks: "an ARN with its six fields" },
};
