import type { Condition } from "../../model.ts";
import type { Rule, Violation } from "../model.ts";
import { requiresKey } from "../pins.ts";
import { conditionPlace } from "../places.ts";
import { SOURCE_KEYS, servicesOf, shortName } from "../service-principals.ts";
import { isOnKey } from "../statements.ts";

/** A condition on a key by which a service says for whom it acts, with a value that the service never sends. */
export const sourceKeyNeverSent: Rule = {
  code: "source-key-never-sent",
  *check({ policy, kind }) {
    if (kind !== "trust") return;
    for (const statement of policy.statements) {
      for (const condition of statement.conditions) {
        if (!isOnKey(condition, SOURCE_KEYS) || !requiresKey(condition)) continue;
        for (const service of new Set(servicesOf(statement).map(shortName))) {
          const words = NEVER_MET.get(service)?.(condition);
          if (words) yield { severity: "warning", ...conditionPlace(statement, condition), ...words };
        }
      }
    }
  },
};

type Words = Pick<Violation, "message" | "suggestion">;

/** What there is to say of a condition that a service never meets. EC2 names no source when it fetches credentials. */
const NEVER_MET: ReadonlyMap<string, (condition: Condition) => Words | undefined> = new Map([
  [
    "ec2",
    ({ key }) => ({
      message: `ec2.amazonaws.com does not send "${key}", so no instance gets this role's credentials.`,
      suggestion: "Trust ec2.amazonaws.com in a statement of its own, without this condition.",
    }),
  ],
  [
    "sagemaker",
    ({ values }) =>
      values.every((value) => OF_ENDPOINT.test(value))
        ? {
            message: `For an endpoint SageMaker sends an ARN that ends with ":*" to the letter, and not one such as "${values[0]}", so no endpoint gets this role.`,
            suggestion: 'Let the ARN end with ":*" after your account id, or ask for aws:SourceAccount instead.',
          }
        : undefined,
  ],
]);

/**
 * What an endpoint is made of.
 * Source: https://docs.aws.amazon.com/sagemaker/latest/dg/security-confused-deputy-prevention.html
 */
const OF_ENDPOINT = /^arn:[^:]*:sagemaker:[^:]*:[^:]*:(?:endpoint|endpoint-config|model)\//;
