import { isPattern } from "../glob.ts";
import type { Rule } from "../model.ts";
import { patternPlace } from "../places.ts";

/** A pattern of actions that no action of AWS matches. */
export const wildcardMatchesNothing: Rule = {
  code: "wildcard-matches-nothing",
  *check({ policy, catalogue, actions }) {
    for (const statement of policy.statements) {
      for (const [index, pattern] of statement.actions.patterns.entries()) {
        const service = pattern.split(":", 1)[0] ?? "";
        if (pattern === "*" || !isPattern(pattern) || (!isPattern(service) && !catalogue.actionsOf(service))) continue;
        if (actions.matching(pattern).length > 0) continue;
        yield {
          severity: "warning",
          ...patternPlace(statement, "actions", index),
          message: `No action that AWS had on ${catalogue.source.date} matches "${pattern}".`,
          suggestion: `Correct "${pattern}" or remove it; it would cover whatever AWS gives such a name later.`,
        };
      }
    }
  },
};
