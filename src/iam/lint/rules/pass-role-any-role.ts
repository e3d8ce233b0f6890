import type { Rule } from "../model.ts";
import { passRoleStatements } from "../pass-role.ts";
import { elementPlace } from "../places.ts";

/** iam:PassRole on every role. */
export const passRoleAnyRole: Rule = {
  code: "pass-role-any-role",
  *check(subject) {
    if (subject.kind !== "identity") return;
    for (const { statement, anyRole } of passRoleStatements(subject)) {
      if (!anyRole) continue;
      yield {
        severity: "warning",
        ...elementPlace(statement, "resources"),
        message: "This statement allows iam:PassRole on every role of the account, those with more access included.",
        suggestion: 'Name the roles: "arn:aws:iam::<account>:role/<name>".',
      };
    }
  },
};
