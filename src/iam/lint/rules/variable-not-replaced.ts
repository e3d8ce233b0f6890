import { unreplacedVariable } from "../../language/arn.ts";
import type { Rule } from "../model.ts";
import { patternPlace } from "../places.ts";

/**
 * A variable for the service, the region or the account of a resource.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export const variableNotReplaced: Rule = {
  code: "variable-not-replaced",
  *check({ policy }) {
    for (const statement of policy.statements) {
      for (const [index, pattern] of (statement.resources?.patterns ?? []).entries()) {
        const variable = unreplacedVariable(pattern, policy.version);
        if (variable === undefined) continue;
        yield {
          severity: "warning",
          ...patternPlace(statement, "resources", index),
          message: `"${pattern}" has the variable ${variable.written} before its fifth colon, where AWS replaces none.`,
          suggestion: `Write the value of ${variable.written} itself, or "*".`,
        };
      }
    }
  },
};
