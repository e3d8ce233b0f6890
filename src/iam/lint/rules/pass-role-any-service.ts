import type { Rule } from "../model.ts";
import { passRoleStatements } from "../pass-role.ts";
import { elementPlace } from "../places.ts";

/** iam:PassRole that does not say to which service a role may be passed. */
export const passRoleAnyService: Rule = {
  code: "pass-role-any-service",
  *check(subject) {
    if (subject.kind !== "identity") return;
    for (const { statement, services } of passRoleStatements(subject)) {
      if (services !== "any") continue;
      yield {
        severity: "warning",
        ...elementPlace(statement, "actions"),
        message: "This statement allows iam:PassRole to every service that the role trusts.",
        suggestion:
          'Add "StringEquals": {"iam:PassedToService": "<service>.amazonaws.com"} with the services that need it.',
      };
    }
  },
};
