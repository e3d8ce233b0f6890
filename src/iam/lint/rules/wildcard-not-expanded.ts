import { operatorOf } from "../../language/operators.ts";
import { printOperator } from "../../language/print.ts";
import { tokenize } from "../glob.ts";
import type { Rule } from "../model.ts";
import { conditionPlace } from "../places.ts";

/** A wildcard in a value of an operator that compares texts character by character. */
export const wildcardNotExpanded: Rule = {
  code: "wildcard-not-expanded",
  *check({ policy }) {
    for (const statement of policy.statements) {
      for (const condition of statement.conditions) {
        const { base, negated } = operatorOf(condition);
        if (!base.startsWith("StringEquals")) continue;
        const value = condition.values.find((text) => tokenize(text).some((token) => token === "*" || token === "?"));
        if (value === undefined) continue;
        yield {
          severity: "warning",
          ...conditionPlace(statement, condition),
          message: `${printOperator(condition)} does not expand the wildcard in "${value}"; only that very text equals it.`,
          suggestion: `Use ${negated ? "StringNotLike" : "StringLike"} if a pattern was meant.`,
        };
      }
    }
  },
};
