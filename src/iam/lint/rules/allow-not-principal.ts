import type { Rule } from "../model.ts";
import { principalPlace } from "../places.ts";

/** An Allow for everybody but some principals. */
export const allowNotPrincipal: Rule = {
  code: "allow-not-principal",
  *check({ policy }) {
    for (const statement of policy.statements) {
      if (statement.effect !== "Allow" || !statement.principals?.negated) continue;
      yield {
        severity: "error",
        ...principalPlace(statement),
        message: "This statement allows everybody but those it lists, people without an AWS account included.",
        suggestion: "List the principals that need access in Principal.",
      };
    }
  },
};
