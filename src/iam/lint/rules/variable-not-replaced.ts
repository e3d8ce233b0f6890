import { unreplacedVariable } from "../../language/arn.ts";
import { operatorOf, replacesVariables } from "../../language/operators.ts";
import { printOperator } from "../../language/print.ts";
import type { Variable } from "../../language/template.ts";
import type { Condition, Statement } from "../../model.ts";
import type { Rule, Subject, Violation } from "../model.ts";
import { conditionPlace, patternPlace } from "../places.ts";
import { isOfPolicy, variablesOfResource, variablesOfValue } from "../variables.ts";

/**
 * A variable where AWS replaces none: for the service, the region or the account of a resource, beside a number, a date,
 * an address or bytes, for a key with several values, written otherwise than variables are, or in a policy of the version
 * without.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
export const variableNotReplaced: Rule = {
  code: "variable-not-replaced",
  *check(subject) {
    for (const statement of subject.policy.statements) {
      for (const [index, pattern] of (statement.resources?.patterns ?? []).entries()) {
        const words = ofResource(pattern, subject);
        if (words) yield { severity: "warning", ...patternPlace(statement, "resources", index), ...words };
      }
      yield* inConditions(statement, subject);
    }
  },
};

function* inConditions(statement: Statement, subject: Subject): Iterable<Violation> {
  for (const condition of statement.conditions) {
    const [words] = condition.values.flatMap((value) => ofValue(value, condition, subject) ?? []);
    if (words) yield { severity: "warning", ...conditionPlace(statement, condition), ...words };
  }
}

type Words = Pick<Violation, "message" | "suggestion">;

const ofResource = (pattern: string, subject: Subject): Words | undefined => {
  const { version } = subject.policy;
  if (version === "2008-10-17") return inOldVersion(pattern);
  const variable = unreplacedVariable(pattern, version);
  if (variable && isOfPolicy(variable)) {
    return {
      message: `"${pattern}" has the variable ${variable.written} before its fifth colon, where AWS replaces none.`,
      suggestion: `Write the value of ${variable.written} itself, or "*".`,
    };
  }
  return misspelt(pattern) ?? ofSeveralValues(variablesOfResource(pattern, version), subject);
};

const ofValue = (value: string, condition: Condition, subject: Subject): Words | undefined => {
  const { version } = subject.policy;
  if (version === "2008-10-17") return inOldVersion(value);
  const variables = variablesOfValue(value, version);
  const [variable] = variables;
  if (variable && !replacesVariables(operatorOf(condition))) {
    return {
      message: `${printOperator(condition)} compares "${condition.key}" with the variable ${variable.written}, which AWS replaces only for String, Arn and Bool operators.`,
      suggestion: `Write the value of ${variable.written} itself.`,
    };
  }
  return misspelt(value) ?? ofSeveralValues(variables, subject);
};

/** What there is to say of a text that the version with variables would find one in. */
const inOldVersion = (text: string): Words | undefined => {
  const [variable] = variablesOfValue(text, "2012-10-17");
  return (
    variable && {
      message: `"${text}" has the variable ${variable.written}, which AWS replaces only in a policy of version 2012-10-17.`,
      suggestion: 'Give the policy "Version": "2012-10-17".',
    }
  );
};

/** A variable that has no end, a blank within, or a default without its quotes. The name of a tag can have blanks. */
const MISSPELT = /\$\{(?=\s*\w+:)(?![\w.:-]+(?:\/[^{}',]*)?(?:,\s*'[^']*')?\})[^}]*\}?/;

const misspelt = (text: string): Words | undefined => {
  const [written] = MISSPELT.exec(text) ?? [];
  return written === undefined
    ? undefined
    : {
        message: `"${written}" is not written as a variable is.`,
        suggestion: "Write ${key}, or ${key, 'default'}, without other blanks.",
      };
};

const ofSeveralValues = (variables: readonly Variable[], { catalogue }: Subject): Words | undefined => {
  const variable = variables.find(({ key }) => catalogue.conditionKey(key)?.multivalued);
  return (
    variable && {
      message: `A request can have several values of "${variable.written}", and AWS replaces no variable for such a key.`,
      suggestion: "Write the values themselves, or compare with a key that has one value.",
    }
  );
};
