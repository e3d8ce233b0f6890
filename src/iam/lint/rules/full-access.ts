import type { Rule } from "../model.ts";
import { elementPlace } from "../places.ts";
import { isFullAccess } from "../statements.ts";

/** Everything on everything. */
export const fullAccess: Rule = {
  code: "full-access",
  *check({ policy, kind }) {
    if (kind !== "identity" && kind !== "boundary") return;
    for (const statement of policy.statements.filter(isFullAccess)) {
      yield {
        severity: kind === "identity" ? "error" : "warning",
        ...elementPlace(statement, "actions"),
        message:
          kind === "identity"
            ? "This statement allows every action on every resource, changing its own permissions included."
            : "This statement allows every action on every resource, so the boundary bounds nothing but what it denies.",
        suggestion: "List the actions that are needed and the resources that they are needed on.",
      };
    }
  },
};
