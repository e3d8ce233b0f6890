import type { Condition } from "../../model.ts";
import type { Rule, Subject } from "../model.ts";
import { pinsKey } from "../pins.ts";
import { principalPlace } from "../places.ts";
import { SOURCE_KEYS, servicesOf, shortName } from "../service-principals.ts";
import { isOnKey } from "../statements.ts";

/**
 * Services whose documentation shows aws:SourceAccount or aws:SourceArn in the trust policy of the role that they
 * assume. No other service is asked for them: some send neither (ec2 among them), and the role would stop working.
 * Sources, by name: docs.aws.amazon.com/sagemaker/latest/dg/security-confused-deputy-prevention.html,
 * bedrock/latest/userguide/model-import-iam-role.html, codebuild/latest/userguide/setting-up-service-role.html,
 * AmazonECS/latest/developerguide/task-iam-roles.html,
 * personalize/latest/dg/cross-service-confused-deputy-prevention.html,
 * scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html,
 * step-functions/latest/dg/procedure-create-iam-role.html.
 */
const SENDS_SOURCE = ["bedrock", "codebuild", "ecs-tasks", "personalize", "sagemaker", "scheduler", "states"];

/** A service that may act for anybody's resources. */
export const confusedDeputy: Rule = {
  code: "confused-deputy",
  *check({ policy, kind }) {
    if (kind !== "trust" && kind !== "resource") return;
    for (const statement of policy.statements) {
      if (statement.conditions.some((condition) => binds(condition, kind))) continue;
      const services = servicesOf(statement);
      const alone = services.length === 1 && statement.principals?.principals.length === 1;
      for (const service of services.filter((name) => isAsked(name, kind))) {
        yield {
          severity: "warning",
          ...principalPlace(statement),
          message: `${service} may use this for whichever account asks it to: nothing says for whom it must act.`,
          suggestion: `${alone ? "Add" : `Give ${service} a statement of its own with`} "StringEquals": {"aws:SourceAccount": "<your account id>"}.`,
        };
      }
    }
  },
};

/** A resource's policy can bind the service by a key of the service's own, of which nothing is known here. */
const binds = (condition: Condition, kind: Subject["kind"]): boolean =>
  isOnKey(condition, SOURCE_KEYS) ? pinsKey(condition) : kind === "resource";

const isAsked = (service: string, kind: Subject["kind"]): boolean =>
  kind === "resource" || SENDS_SOURCE.includes(shortName(service));
