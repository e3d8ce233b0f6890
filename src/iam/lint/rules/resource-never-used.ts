import type { Rule } from "../model.ts";
import { patternPlace } from "../places.ts";

/** Resources that none of the statement's actions takes. */
export const resourceNeverUsed: Rule = {
  code: "resource-never-used",
  *check({ policy, actions, resources }) {
    for (const statement of policy.statements) {
      if (statement.actions.negated || statement.actions.patterns.includes("*") || !statement.resources) continue;
      const found = statement.actions.patterns.flatMap((pattern) => actions.matchingActions(pattern));
      // Where no action takes any resource, action-without-resource says so.
      if (!found.some((action) => action.resourceTypes.length > 0)) continue;
      for (const [index, pattern] of statement.resources.patterns.entries()) {
        if (found.some((action) => resources.mayFit(pattern, action))) continue;
        yield {
          severity: "warning",
          ...patternPlace(statement, "resources", index),
          message: `None of the statement's actions takes a resource that "${pattern}" matches.`,
          suggestion: `Remove "${pattern}", or correct it to the ARN of a resource that one of the actions takes.`,
        };
      }
    }
  },
};
