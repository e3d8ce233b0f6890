import type { Rule } from "../model.ts";
import { elementPlace } from "../places.ts";

/** An Allow of everything but some actions. */
export const allowNotAction: Rule = {
  code: "allow-not-action",
  *check({ policy, kind }) {
    // A boundary allows nothing by itself.
    if (kind === "boundary") return;
    for (const statement of policy.statements) {
      if (statement.effect !== "Allow" || !statement.actions.negated) continue;
      yield {
        severity: "warning",
        ...elementPlace(statement, "actions"),
        message: "This statement allows every action but those it lists, those that AWS adds later included.",
        suggestion: "List the actions that are needed in Action.",
      };
    }
  },
};
