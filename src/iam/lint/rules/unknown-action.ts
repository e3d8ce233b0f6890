import type { Statement } from "../../model.ts";
import { isPattern } from "../glob.ts";
import { likelyActions } from "../meant-actions.ts";
import type { Rule } from "../model.ts";
import { patternPlace } from "../places.ts";

/**
 * Slips that many copies of a document hand on and that do no harm where that document is followed: with
 * AmazonSageMakerFullAccess, `ecr:Describe*` is allowed anyway, and SNS itself wrote `SNS:Receive` into the policy of
 * every new topic, whose owner needs nothing by that name.
 */
const HARMLESS = ["ecr:describegitrepositories", "sns:receive"];

/** An action, written without wildcards, that the service does not have. */
export const unknownAction: Rule = {
  code: "unknown-action",
  *check(subject) {
    const { policy, catalogue } = subject;
    for (const statement of policy.statements) {
      for (const [index, pattern] of statement.actions.patterns.entries()) {
        if (isPattern(pattern) || catalogue.action(pattern) || !catalogue.actionsOf(serviceOf(pattern))) continue;
        const meant = likelyActions(pattern, subject);
        yield {
          severity: HARMLESS.includes(pattern.toLowerCase()) ? "info" : "warning",
          ...patternPlace(statement, "actions", index),
          message: `AWS had no action "${pattern}" on ${catalogue.source.date}, so it ${effectOf(statement)}.`,
          suggestion:
            meant.length > 0
              ? `Write ${meant.map((id) => `"${id}"`).join(" and ")} if that is what was meant; otherwise remove "${pattern}".`
              : `Remove "${pattern}", or look its name up in the Service Authorization Reference.`,
        };
      }
    }
  },
};

const serviceOf = (pattern: string): string => pattern.slice(0, Math.max(0, pattern.indexOf(":")));

const effectOf = ({ effect, actions }: Statement): string => {
  if (actions.negated) return "excepts nothing";
  return effect === "Allow" ? "allows nothing" : "denies nothing";
};
