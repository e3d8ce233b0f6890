import type { Rule } from "../model.ts";
import { elementPlace } from "../places.ts";

/** An Allow on everything but some resources. */
export const allowNotResource: Rule = {
  code: "allow-not-resource",
  *check({ policy, kind }) {
    // A boundary allows nothing by itself.
    if (kind === "boundary") return;
    for (const statement of policy.statements) {
      if (statement.effect !== "Allow" || !statement.resources?.negated) continue;
      yield {
        severity: "warning",
        ...elementPlace(statement, "resources"),
        message: "This statement allows its actions on every resource but those it lists, in every account.",
        suggestion: "List the resources that are needed in Resource.",
      };
    }
  },
};
