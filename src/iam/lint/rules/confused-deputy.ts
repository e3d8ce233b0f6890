import type { Condition, Statement } from "../../model.ts";
import type { Rule, Subject } from "../model.ts";
import { pinsKey } from "../pins.ts";
import { principalPlace } from "../places.ts";
import { SOURCE_KEYS, servicesOf, shortName } from "../service-principals.ts";
import { isOnKey } from "../statements.ts";

/**
 * Services whose documentation shows aws:SourceAccount or aws:SourceArn in the trust policy of the role that they
 * assume. No other service is asked for them: some send neither (ec2 among them), or are documented without (App Runner's
 * build and tasks), and the role would stop working.
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
      for (const service of services.filter((name) => isAsked(name, kind) && !isBoundByPath(name, statement))) {
        yield {
          severity: "warning",
          ...principalPlace(statement),
          message: `${service} may use this for whichever account asks it to: nothing says for whom it must act.`,
          suggestion: suggestFor(service, kind, alone),
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

/**
 * Elastic Load Balancing writes the access logs of every account below its id, and AWS's own policy for them has no
 * condition.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
 */
const isBoundByPath = (service: string, { resources }: Statement): boolean =>
  isLoadBalancerLogs(service) &&
  resources !== undefined &&
  !resources.negated &&
  resources.patterns.every((pattern) => /\/AWSLogs\/\d{12}\//.test(pattern));

const isLoadBalancerLogs = (service: string): boolean => service.startsWith("logdelivery.elasticloadbalancing.");

const suggestFor = (service: string, kind: Subject["kind"], alone: boolean): string => {
  if (isLoadBalancerLogs(service))
    return 'Let Resource go on with "/AWSLogs/<your account id>/*", where it writes your logs.';
  const add = alone ? "Add" : `Give ${service} a statement of its own with`;
  if (isAlexa(service)) return `${add} "StringEquals": {"lambda:EventSourceToken": "<the skill's id>"}.`;
  const otherKey = kind === "resource" ? ", or aws:SourceArn where the service's documentation shows that" : "";
  return `${add} "StringEquals": {"aws:SourceAccount": "<your account id>"}${otherKey}.`;
};

/**
 * Of no AWS account, so that a skill of Alexa is told apart by its token.
 * Source: https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
 */
const isAlexa = (service: string): boolean => /^alexa-[a-z]+\.amazon\.com$/.test(service);
