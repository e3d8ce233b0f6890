import { unreplacedVariable } from "../../language/arn.ts";
import { variablesIn } from "../../language/template.ts";
import type { Rule, Subject, Violation } from "../model.ts";
import { conditionPlace, patternPlace } from "../places.ts";

/**
 * A variable for the service, the region or the account of a resource, or any in a policy of the version without.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export const variableNotReplaced: Rule = {
  code: "variable-not-replaced",
  check: (subject) => (subject.policy.version === "2008-10-17" ? inOldVersion(subject) : beforeFifthColon(subject)),
};

function* beforeFifthColon({ policy }: Subject): Iterable<Violation> {
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
}

function* inOldVersion({ policy }: Subject): Iterable<Violation> {
  for (const statement of policy.statements) {
    for (const [index, pattern] of (statement.resources?.patterns ?? []).entries()) {
      const words = tellOld(pattern);
      if (words) yield { severity: "warning", ...patternPlace(statement, "resources", index), ...words };
    }
    for (const condition of statement.conditions) {
      const [words] = condition.values.flatMap((value) => tellOld(value) ?? []);
      if (words) yield { severity: "warning", ...conditionPlace(statement, condition), ...words };
    }
  }
}

/** What there is to say of a text that the version with variables would find one in. */
const tellOld = (text: string): Pick<Violation, "message" | "suggestion"> | undefined => {
  const [variable] = variablesIn(text, "2012-10-17");
  return (
    variable && {
      message: `"${text}" has the variable ${variable.written}, which AWS replaces only in a policy of version 2012-10-17.`,
      suggestion: 'Give the policy "Version": "2012-10-17".',
    }
  );
};
