import type { CatalogueAction, ConditionKey } from "../../catalogue.ts";
import { operatorOf } from "../../language/operators.ts";
import type { Condition } from "../../model.ts";
import type { Rule, Subject } from "../model.ts";
import { conditionPlace } from "../places.ts";

/** A condition on a service's key in a statement about actions whose requests do not have that key. */
export const unsupportedConditionKey: Rule = {
  code: "unsupported-condition-key",
  *check(subject) {
    for (const statement of subject.policy.statements) {
      if (statement.actions.negated || statement.actions.patterns.includes("*")) continue;
      for (const condition of statement.conditions) {
        const key = subject.catalogue.conditionKey(condition.key);
        if (key === undefined || key.global || STAYS.test(key.key)) continue;
        const without = statement.actions.patterns.filter((pattern) => isWithout(pattern, key, subject));
        if (without.length === 0) continue;
        yield {
          severity: "warning",
          ...conditionPlace(statement, condition),
          message: `AWS lists no key "${key.key}" for ${list(without)}, so there this condition ${outcome(condition)}.`,
          suggestion: `Put ${without.length === 1 ? "that action" : "those actions"} into a statement with conditions on keys that the Service Authorization Reference lists for them.`,
        };
      }
    }
  },
};

/**
 * What a provider said of the user stays in the session, so that every request of it has the key; AWS lists it only for
 * the actions that begin one.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_saml.html
 */
const STAYS =
  /^(?:saml:(?:namequalifier|sub|sub_type)|(?:accounts\.google|cognito-identity\.amazonaws|graph\.facebook|www\.amazon)\.com:\w+)$/;

/** Whether no action that the pattern matches has the key; false where nothing is known of the pattern. */
const isWithout = (pattern: string, key: ConditionKey, subject: Subject): boolean => {
  const found = subject.actions.matchingActions(pattern);
  return (
    found.length > 0 &&
    ![...found, ...callsWith(found, subject)].some((action) =>
      action.conditionKeys.some((known) => known.key === key.key),
    )
  );
};

/** A session is tagged, or its source named, by the call that begins it, which has keys of its own. */
const callsWith = (found: readonly CatalogueAction[], { kind, actions }: Subject): readonly CatalogueAction[] =>
  kind === "trust" && found.some(({ id }) => OF_A_CALL.includes(id)) ? actions.matchingActions("sts:AssumeRole*") : [];

const OF_A_CALL = ["sts:TagSession", "sts:SetSourceIdentity", "sts:SetContext"];

/** Without the key, IfExists, ForAllValues, negated operators and `Null: true` hold; everything else does not. */
const outcome = (condition: Condition): string => {
  const { quantifier, ifExists, operator, values } = condition;
  const holds =
    operator === "Null"
      ? values.some((value) => value.toLowerCase() === "true")
      : ifExists || quantifier === "ForAllValues" || (quantifier === undefined && operatorOf(condition).negated);
  return holds ? "always holds" : "never holds";
};

const list = (patterns: readonly string[]): string => {
  const named = patterns.slice(0, 5).map((pattern) => `"${pattern}"`);
  return patterns.length > 5 ? `${named.join(", ")} and ${patterns.length - 5} more` : named.join(", ");
};
