import type { Rule } from "../model.ts";
import { requiresKey } from "../pins.ts";
import { conditionPlace } from "../places.ts";
import { SOURCE_KEYS, servicesOf, shortName } from "../service-principals.ts";
import { isOnKey } from "../statements.ts";

/** A condition that ec2 never meets: it names no source when it fetches credentials for an instance. */
export const sourceKeyNeverSent: Rule = {
  code: "source-key-never-sent",
  *check({ policy, kind }) {
    if (kind !== "trust") return;
    for (const statement of policy.statements) {
      if (!servicesOf(statement).some((service) => shortName(service) === "ec2")) continue;
      for (const condition of statement.conditions) {
        if (!isOnKey(condition, SOURCE_KEYS) || !requiresKey(condition)) continue;
        yield {
          severity: "warning",
          ...conditionPlace(statement, condition),
          message: `ec2.amazonaws.com does not send "${condition.key}", so no instance gets this role's credentials.`,
          suggestion: "Trust ec2.amazonaws.com in a statement of its own, without this condition.",
        };
      }
    }
  },
};
