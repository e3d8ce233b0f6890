import { accountNamed } from "../../language/account.ts";
import { excludeNobody } from "../excludes-nobody.ts";
import type { Rule } from "../model.ts";
import { principalPlace } from "../places.ts";

/** A role that a whole account may assume, with no condition or with some that everyone meets. */
export const accountWideTrust: Rule = {
  code: "account-wide-trust",
  *check({ policy, kind, actions }) {
    if (kind !== "trust") return;
    for (const statement of policy.statements) {
      const { effect, principals, conditions } = statement;
      if (effect !== "Allow" || principals === undefined || principals.negated) continue;
      // Who may only tag a session or name its source gets none by that.
      if (!actions.covers(statement.actions, "sts:AssumeRole")) continue;
      for (const who of principals.principals) {
        const account = who.type === "AWS" ? accountNamed(who.value) : undefined;
        if (account === undefined || !excludeNobody(conditions, account)) continue;
        yield {
          severity: "warning",
          ...principalPlace(statement),
          message: `Everyone in the account ${account.id} whom that account's own policies allow can assume this role.`,
          suggestion:
            "Name the roles or users that need it, or add a condition: sts:ExternalId for another company's account, aws:PrincipalArn for your own.",
        };
      }
    }
  },
};
