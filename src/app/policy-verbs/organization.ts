import { UserError } from "../../common/errors.ts";
import type { AccessRequest, Principal } from "../../iam/model.ts";

/**
 * The services that RCPs apply to, by the prefixes of their actions, as AWS lists them on `RCP_SERVICES_DATE`.
 * Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html#rcp-supported-services
 */
const RCP_SERVICES: ReadonlySet<string> = new Set(
  `aoss appconfig appstream autoscaling autoscaling-plans budgets clouddirectory cloudfront cloudsearch cloudtrail-data
  codeartifact codebuild codecommit codepipeline cognito-identity cognito-idp comprehend comprehendmedical
  compute-optimizer cost-optimization-hub dax dsql dynamodb ecr ecr-public events firehose fis fms gamelift health
  inspector-scan kendra kinesisvideo kms logs memorydb networkmonitor notifications opensearch pca-connector-ad personalize
  polly pricing resource-groups rolesanywhere s3 secretsmanager servicediscovery signin sqs sts support swf textract
  timestream-influxdb transcribe transfer translate wafv2 workspaces xray`.split(/\s+/),
);

const RCP_SERVICES_DATE = "2026-09-26";

/**
 * UserError where SCPs do not apply to who asks: they limit users and roles of their account alone, and no service-linked
 * role; and where it cannot be told whether they do.
 * Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
 */
export const refuseScpsThatDoNotApply = ({ principal, context }: AccessRequest): void => {
  if (principal?.type !== "AWS") {
    throw new UserError({
      message: "SCPs limit the users and roles of an account, and nobody else",
      suggestion: "leave --scp out",
    });
  }
  refuseServiceLinked("SCPs", "--scp", principal, context);
};

/**
 * UserError where RCPs do not apply: to a service that AWS does not list, to a service-linked role that asks or is to be
 * assumed, to kms:RetireGrant; and where it cannot be told whether they do, as for an action without a resource.
 * Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
 */
export const refuseRcpsThatDoNotApply = ({ action, resource, principal, context }: AccessRequest): void => {
  const [service = ""] = action.toLowerCase().split(":");
  if (!RCP_SERVICES.has(service)) {
    throw new UserError({
      message: `${service} is not among the services that RCPs apply to, as AWS listed them on ${RCP_SERVICES_DATE}`,
      suggestion: "leave --rcp out",
    });
  }
  if (action.toLowerCase() === "kms:retiregrant") {
    throw new UserError({ message: "RCPs do not limit kms:RetireGrant", suggestion: "leave --rcp out" });
  }
  if (resource === "*") {
    throw new UserError({
      message: "RCPs apply to resources, and none is named",
      suggestion: "name the resource by its ARN, or leave --rcp out",
    });
  }
  if (isServiceLinkedRole(resource)) throw ofServiceLinked("RCPs", "--rcp");
  if (principal?.type === "AWS") refuseServiceLinked("RCPs", "--rcp", principal, context);
};

/**
 * A session's ARN does not have the path that tells a service-linked role; only names that begin like those of
 * service-linked roles make it likely.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html
 */
const refuseServiceLinked = (
  what: string,
  option: string,
  principal: Exclude<Principal, { readonly type: "anonymous" }>,
  context: AccessRequest["context"],
): void => {
  const given = Object.entries(context).find(([key]) => key.toLowerCase() === "aws:principalarn")?.[1][0];
  if (isServiceLinkedRole(given ?? principal.value)) throw ofServiceLinked(what, option);
  if (given !== undefined || !/:assumed-role\/AWSServiceRoleFor/.test(principal.value)) return;
  throw new UserError({
    message: `${what} do not limit a service-linked role, and the ARN of a session does not tell whether its role is one`,
    suggestion: "give the ARN of the role with its path, as --context aws:PrincipalArn=…",
  });
};

const isServiceLinkedRole = (arn: string): boolean => /^arn:[^:]+:iam::\d{12}:role\/aws-service-role\//.test(arn);

const ofServiceLinked = (what: string, option: string): UserError =>
  new UserError({ message: `${what} do not limit a service-linked role`, suggestion: `leave ${option} out` });
