import { firstOf } from "../../../common/first-of.ts";
import type { CatalogueAction, ConditionKey } from "../../catalogue/model.ts";
import type { Rule, Subject } from "../model.ts";
import { conditionPlace } from "../places.ts";
import { hasKey, holdsWithoutKey, ownKey } from "../unsupported-keys.ts";

/** A condition on a service's key in a statement about actions whose requests do not have that key. */
export const unsupportedConditionKey: Rule = {
  code: "unsupported-condition-key",
  *check(subject) {
    for (const statement of subject.policy.statements) {
      if (statement.actions.negated || statement.actions.patterns.includes("*")) continue;
      for (const condition of statement.conditions) {
        const key = ownKey(condition, subject.catalogue);
        if (key === undefined) continue;
        const without = statement.actions.patterns.filter((pattern) => isWithout(pattern, key, subject));
        if (without.length === 0) continue;
        yield {
          severity: "warning",
          ...conditionPlace(statement, condition),
          message: `AWS lists no key "${key.key}" for ${list(without)}: without it, this condition ${holdsWithoutKey(condition) ? "always holds" : "never holds"}.`,
          suggestion: `Put ${without.length === 1 ? "that action" : "those actions"} into a statement with conditions on keys that the Service Authorization Reference lists for them.`,
        };
      }
    }
  },
};

/** Whether no action that the pattern matches has the key; false where nothing is known of the pattern. */
const isWithout = (pattern: string, key: ConditionKey, subject: Subject): boolean => {
  const found = subject.actions.matchingActions(pattern);
  return found.length > 0 && ![...found, ...callsWith(found, subject)].some((action) => hasKey(action, key));
};

/** A session is tagged, or its source named, by the call that begins it, which has keys of its own. */
const callsWith = (found: readonly CatalogueAction[], { kind, actions }: Subject): readonly CatalogueAction[] =>
  kind === "trust" && found.some(({ id }) => OF_A_CALL.includes(id)) ? actions.matchingActions("sts:AssumeRole*") : [];

const OF_A_CALL = ["sts:TagSession", "sts:SetSourceIdentity", "sts:SetContext"];

const list = (patterns: readonly string[]): string =>
  firstOf(
    patterns.map((pattern) => `"${pattern}"`),
    5,
  );
