import { operatorOf, replacesVariables } from "../../language/operators.ts";
import type { Variable } from "../../language/template.ts";
import type { Place, Statement } from "../../model.ts";
import type { Rule, Subject, Violation } from "../model.ts";
import { conditionPlace, patternPlace } from "../places.ts";
import { variablesOfResource, variablesOfValue } from "../variables.ts";

/** A policy variable for a condition key that no request has. */
export const unknownVariable: Rule = {
  code: "unknown-variable",
  *check(subject) {
    for (const statement of subject.policy.statements) {
      for (const { place, variables } of variablesIn(statement, subject)) {
        for (const variable of new Map(variables.map((one) => [one.key, one])).values()) {
          const slip = findSlip(variable, subject);
          if (slip) yield { severity: "warning", ...place, ...slip };
        }
      }
    }
  },
};

interface Variables {
  readonly place: Place;
  readonly variables: readonly Variable[];
}

function* variablesIn(statement: Statement, { policy }: Subject): Iterable<Variables> {
  for (const [index, pattern] of (statement.resources?.patterns ?? []).entries()) {
    const variables = variablesOfResource(pattern, policy.version);
    if (variables.length > 0) yield { place: patternPlace(statement, "resources", index), variables };
  }
  for (const condition of statement.conditions) {
    // With other operators AWS replaces none, which variable-not-replaced says.
    if (!replacesVariables(operatorOf(condition))) continue;
    const variables = condition.values.flatMap((value) => variablesOfValue(value, policy.version));
    if (variables.length > 0) yield { place: conditionPlace(statement, condition), variables };
  }
}

type Slip = Pick<Violation, "message" | "suggestion">;

/** A service can replace variables that it lists nowhere as keys (`${transfer:UserName}`), so only a slip in one is told. */
const SLIP = 2;

const findSlip = ({ key, written }: Variable, { catalogue, nearestKey }: Subject): Slip | undefined => {
  const [prefix = ""] = key.split(":", 1);
  // An identity provider's own host: `${oidc.example.com:sub}`.
  if (prefix.includes(".") || catalogue.conditionKey(key)) return undefined;
  const isGlobal = prefix === "aws";
  const meant = nearestKey(written, isGlobal ? undefined : SLIP);
  if (!isGlobal && meant === undefined) return undefined;
  return {
    message: `AWS had no condition key "${written}" on ${catalogue.source.date}, so no request has a value for \${${written}}.`,
    suggestion: meant ? `Write \${${meant}} if that is what was meant.` : suggestWithout(key),
  };
};

const suggestWithout = (key: string): string =>
  key.startsWith("aws::")
    ? "Write the value itself: only CloudFormation knows this name, and only within Fn::Sub."
    : "Look the key up among the global condition keys, or write the value itself.";
