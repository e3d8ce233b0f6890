import { readTemplate, type Variable } from "../../language/template.ts";
import type { PolicyVersion } from "../../model.ts";
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
        const variable = variableBeforeResource(pattern, policy.version);
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

const COLONS_BEFORE_RESOURCE = 5;

/** The first variable before the fifth colon; a colon within a variable does not count, nor one of a text that is no ARN. */
const variableBeforeResource = (pattern: string, version: PolicyVersion): Variable | undefined => {
  if (!pattern.startsWith("arn:")) return undefined;
  let colons = 0;
  for (const part of readTemplate(pattern, version)) {
    if (colons >= COLONS_BEFORE_RESOURCE) return undefined;
    if (part.kind === "variable") return part;
    colons += part.text.split(":").length - 1;
  }
  return undefined;
};
