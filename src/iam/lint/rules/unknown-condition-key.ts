import type { Catalogue } from "../../catalogue/model.ts";
import type { Rule } from "../model.ts";
import { conditionPlace } from "../places.ts";

/** A condition key that no service and no request has. */
export const unknownConditionKey: Rule = {
  code: "unknown-condition-key",
  *check({ policy, catalogue, nearestKey }) {
    for (const statement of policy.statements) {
      for (const condition of statement.conditions) {
        if (isKnown(condition.key, catalogue)) continue;
        const meant = nearestKey(condition.key);
        yield {
          severity: "warning",
          ...conditionPlace(statement, condition),
          message: `AWS had no condition key "${condition.key}" on ${catalogue.source.date}; no request has it.`,
          suggestion: meant
            ? `Write "${meant}" if that is the key that was meant.`
            : "Look the key up among the global condition keys and in the Service Authorization Reference.",
        };
      }
    }
  },
};

/** An identity provider's own host is the prefix of the keys that its tokens fill: `oidc.example.com/id:sub`. */
const isKnown = (key: string, catalogue: Catalogue): boolean => {
  const prefix = key.slice(0, Math.max(0, key.lastIndexOf(":")));
  return prefix.includes(".") || catalogue.conditionKey(key) !== undefined;
};
