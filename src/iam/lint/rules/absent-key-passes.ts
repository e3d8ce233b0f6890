import { ALWAYS_SENT } from "../../always-sent.ts";
import { operatorOf } from "../../language/operators.ts";
import { printOperator } from "../../language/print.ts";
import type { Condition, Statement } from "../../model.ts";
import type { Rule, Violation } from "../model.ts";
import { conditionPlace } from "../places.ts";
import { isOnKey } from "../statements.ts";
import { holdsWithoutKey } from "../unsupported-keys.ts";

/** A condition of an Allow that a request passes by not having the key at all. */
export const absentKeyPasses: Rule = {
  code: "absent-key-passes",
  *check({ policy }) {
    for (const statement of policy.statements) {
      if (statement.effect !== "Allow") continue;
      for (const condition of statement.conditions) {
        const reason = whyItPasses(condition);
        if (reason === undefined || isOnKey(condition, ALWAYS_SENT)) continue;
        if (isRequired(condition.key, statement)) continue;
        yield {
          ...conditionPlace(statement, condition),
          severity: reason.severity,
          message: `A request without "${condition.key}" passes this condition, because ${reason.because}.`,
          suggestion: `Add "Null": {"${condition.key}": "false"} if the key must be there.`,
        };
      }
    }
  },
};

/** Leaving a key out passes negated operators too; that is their documented use, so it is only worth a remark. */
const whyItPasses = (
  condition: Condition,
): { readonly severity: Violation["severity"]; readonly because: string } | undefined => {
  const operator = printOperator(condition);
  const { negated } = operatorOf(condition);
  const severity = negated ? "info" : "warning";
  if (condition.quantifier === "ForAllValues") {
    return { severity, because: `${operator} holds for all values of none` };
  }
  if (condition.ifExists) return { severity, because: `${operator} holds where the key does not exist` };
  if (condition.quantifier === undefined && negated) {
    return { severity, because: `${operator} holds where there is nothing to differ from` };
  }
  return undefined;
};

/** Whether another condition of the statement fails where the key is absent. */
const isRequired = (key: string, { conditions }: Statement): boolean =>
  conditions.some((other) => comesWith(key.toLowerCase(), other.key.toLowerCase()) && !holdsWithoutKey(other));

/** Whether a request that has the other key has this one: who sends a tag sends its name among the keys of all tags. */
const comesWith = (key: string, other: string): boolean => {
  const tag = TAG_OF_KEYS.get(key);
  return other === key || (tag !== undefined && other.startsWith(tag));
};

/**
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/tagging-and-policies.html
 */
const TAG_OF_KEYS: ReadonlyMap<string, string> = new Map([
  ["aws:tagkeys", "aws:requesttag/"],
  ["s3:requestobjecttagkeys", "s3:requestobjecttag/"],
]);
