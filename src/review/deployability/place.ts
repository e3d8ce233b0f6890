import { deployRoleArn, workspaceRoleArn } from "../../config/names.ts";
import type { Deployment } from "../../config/schema.ts";
import type { ResourceChange } from "../../plan/model.ts";
import { textOf } from "../values.ts";

/** Where a deployment's requests go and who makes them. */
export interface DeploymentPlace {
  readonly partition: string;
  readonly accountId: string;
  readonly region: string;
  readonly roleArn: string;
  readonly roleName: string;
  readonly workspaceRoleArn: string;
}

/** Reads the place off the configuration. */
export const placeOf = (deployment: Deployment): DeploymentPlace => ({
  partition: deployment.aws.partition,
  accountId: deployment.aws.account_id,
  region: deployment.aws.region,
  roleArn: deployRoleArn(deployment),
  roleName: deployment.deploy_role.name,
  workspaceRoleArn: workspaceRoleArn(deployment),
});

/** The deploy role's ARN before the plan, which has another path where the plan moves it. */
export const deployRoleArnBefore = (deployment: Deployment, changes: readonly ResourceChange[]): string => {
  const { deploy_role } = deployment;
  const role = changes.find(
    (change) => change.type === "aws_iam_role" && textOf(change, "name", "before") === deploy_role.name,
  );
  const path = (role && textOf(role, "path", "before")) ?? deploy_role.path;
  return deployRoleArn({ ...deployment, deploy_role: { ...deploy_role, path } });
};

/**
 * The context keys that every request of a role's session about a resource carries. What an ARN without an account names,
 * such as a bucket, is taken to be of the role's account.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export const sessionContext = (
  { accountId, region, partition }: DeploymentPlace,
  roleArn: string,
  resource: string,
  service: string,
): Readonly<Record<string, readonly string[]>> => ({
  "aws:PrincipalArn": [roleArn],
  "aws:PrincipalAccount": [accountId],
  "aws:PrincipalType": ["AssumedRole"],
  "aws:PrincipalIsAWSService": ["false"],
  "aws:ViaAWSService": ["false"],
  "aws:SecureTransport": ["true"],
  "aws:ResourceAccount": [resource.split(":")[4] || accountId],
  "aws:RequestedRegion": [service === "iam" ? (IAM_REGION[partition] ?? region) : region],
});

/** IAM has one endpoint in a partition, and requests to it carry that endpoint's region. */
const IAM_REGION: Readonly<Record<string, string>> = { aws: "us-east-1", "aws-us-gov": "us-gov-west-1" };
