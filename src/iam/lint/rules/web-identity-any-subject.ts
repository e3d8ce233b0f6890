import type { Condition, Statement } from "../../model.ts";
import type { Rule } from "../model.ts";
import { requiresKey } from "../pins.ts";
import { principalPlace } from "../places.ts";

const WEB_IDENTITY = "sts:AssumeRoleWithWebIdentity";

/** An OpenID Connect provider whose every token opens the role. */
export const webIdentityAnySubject: Rule = {
  code: "web-identity-any-subject",
  *check({ policy, kind, actions }) {
    if (kind !== "trust") return;
    for (const statement of policy.statements) {
      if (statement.effect !== "Allow" || !actions.covers(statement.actions, WEB_IDENTITY)) continue;
      for (const host of providersOf(statement)) {
        if (statement.conditions.some((condition) => namesSubject(condition, host))) continue;
        yield {
          severity: "error",
          ...principalPlace(statement),
          message: `Every token of ${host} opens this role, whoever it was made for.`,
          suggestion: `Add a condition on "${host}:sub" that names who may come, such as one repository and branch.`,
        };
      }
    }
  },
};

/** The hosts of the account's own OIDC providers: `token.actions.githubusercontent.com` of its provider's ARN. */
const providersOf = ({ principals }: Statement): readonly string[] =>
  (principals?.principals ?? []).flatMap((who) =>
    who.type === "Federated" ? (/:oidc-provider\/(.+)$/.exec(who.value)?.[1] ?? []) : [],
  );

/** Whether the condition pins a claim other than the audience, and not to `repo:*`, which is everybody again. */
const namesSubject = (condition: Condition, host: string): boolean => {
  const key = condition.key.toLowerCase();
  const prefix = `${host.toLowerCase()}:`;
  return (
    key.startsWith(prefix) &&
    key !== `${prefix}aud` &&
    requiresKey(condition) &&
    !condition.values.some((value) => /^(?:repo:)?[*?]/.test(value))
  );
};
