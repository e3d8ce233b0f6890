import { completedEscalations, severityOf } from "../completed-escalations.ts";
import { escalationPage } from "../escalations.ts";
import type { Rule } from "../model.ts";
import { elementPlace } from "../places.ts";
import { isFullAccess } from "../statements.ts";

/** A known way to other permissions for which the policy allows every step. */
export const privilegeEscalation: Rule = {
  code: "privilege-escalation",
  *check(subject) {
    // Whoever may do everything has nowhere to rise to.
    if (subject.kind !== "identity" || subject.policy.statements.some(isFullAccess)) return;
    for (const completed of completedEscalations([subject.policy], subject)) {
      const { escalation, statement, variants } = completed;
      const also = variants.length > 0 ? ` (also ${variants.map(({ id }) => id).join(", ")})` : "";
      yield {
        severity: severityOf(completed),
        ...elementPlace(statement, "actions"),
        message: `The policy allows ${escalation.actions.join(" + ")}, a known way to ${GAIN[escalation.kind]}: ${escalation.id}${also}.`,
        suggestion: `${completed.bounded ? BOUNDED : UNBOUNDED}; see ${escalationPage(escalation)}.`,
      };
    }
  },
};

const UNBOUNDED = "Allow these actions on named resources only, or not together";
const BOUNDED =
  "Its resources or conditions limit this way: look whether what they leave open gives more than is meant";

const GAIN = {
  "self-escalation": "give oneself permissions",
  "principal-access": "take over another user or role",
  "new-passrole": "use the permissions of a role that is passed to a service",
  "existing-passrole": "use the permissions of a role that something else has",
} as const;
