/**
 * What the two roles for continuous integration may do. The actions are those that the AWS provider and the S3 backend
 * are recorded to call (data/ci-calls.json), and those that AWS checks besides.
 */
import { deployRoleArn, instanceProfileArn, managedPolicyArns, workspaceRoleArn } from "../../config/names.ts";
import type { Deployment } from "../../config/schema.ts";
import type { PolicyJson, StatementJson } from "../policies.ts";

/** The plan role: reads the objects of the deployment and its state; it writes the state's lock alone. */
export const planPolicy = (deployment: Deployment): PolicyJson => ({
  Version: "2012-10-17",
  Statement: [...readStatements(deployment), ...stateStatements(deployment, ["s3:GetObject"])],
});

/** The apply role: reads what the plan role reads, and makes, changes and removes what the deployment consists of. */
export const applyPolicy = (deployment: Deployment): PolicyJson => ({
  Version: "2012-10-17",
  Statement: [
    ...readStatements(deployment),
    ...writeStatements(deployment),
    ...stateStatements(deployment, ["s3:GetObject", "s3:PutObject"]),
  ],
});

const allow = (Action: readonly string[], ...Resource: readonly string[]): StatementJson => ({
  Effect: "Allow",
  Action,
  Resource,
});

/**
 * AWS's own policies are public, and a pull request that adds one has to be planned before anybody widens the role. What
 * hangs on a role that is somebody else's is for its owner to say, so all policies of the account may be read there.
 */
const readablePolicies = (deployment: Deployment): readonly string[] => {
  const { partition, account_id } = deployment.aws;
  const ofAws = `arn:${partition}:iam::aws:policy/`;
  if (deployment.deploy_role.existing) return [`${ofAws}*`, `arn:${partition}:iam::${account_id}:policy/*`];
  return [`${ofAws}*`, ...managedPolicyArns(deployment).filter((arn) => !arn.startsWith(ofAws))];
};

const readStatements = (deployment: Deployment): readonly StatementJson[] => [
  allow(
    ["iam:GetRole", "iam:GetRolePolicy", "iam:ListAttachedRolePolicies", "iam:ListRolePolicies"],
    deployRoleArn(deployment),
  ),
  allow(["iam:GetPolicy", "iam:GetPolicyVersion"], ...readablePolicies(deployment)),
  allow(["iam:GetInstanceProfile"], instanceProfileArn(deployment)),
  ...(deployment.workspace.pass_role === "managed" ? [allow(["iam:GetRolePolicy"], workspaceRoleArn(deployment))] : []),
];

const writeStatements = (deployment: Deployment): readonly StatementJson[] => [
  ...(deployment.deploy_role.existing ? [] : [...roleStatements(deployment), ...profileStatements(deployment)]),
  ...(deployment.workspace.pass_role === "managed"
    ? [allow(["iam:DeleteRolePolicy", "iam:PutRolePolicy"], workspaceRoleArn(deployment))]
    : []),
];

/**
 * CreateRole with tags needs TagRole, with a boundary PutRolePermissionsBoundary.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
 */
const roleStatements = (deployment: Deployment): readonly StatementJson[] => [
  allow(
    [
      "iam:AttachRolePolicy",
      "iam:CreateRole",
      "iam:DeleteRole",
      "iam:DeleteRolePermissionsBoundary",
      "iam:DeleteRolePolicy",
      "iam:DetachRolePolicy",
      "iam:ListInstanceProfilesForRole",
      "iam:PutRolePermissionsBoundary",
      "iam:PutRolePolicy",
      "iam:TagRole",
      "iam:UntagRole",
      "iam:UpdateAssumeRolePolicy",
      "iam:UpdateRole",
      "iam:UpdateRoleDescription",
    ],
    deployRoleArn(deployment),
  ),
];

/**
 * CreateInstanceProfile with tags needs TagInstanceProfile; who adds a role to a profile must be allowed to pass it.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html
 */
const profileStatements = (deployment: Deployment): readonly StatementJson[] => [
  allow(["iam:PassRole"], deployRoleArn(deployment)),
  allow(
    [
      "iam:AddRoleToInstanceProfile",
      "iam:CreateInstanceProfile",
      "iam:DeleteInstanceProfile",
      "iam:RemoveRoleFromInstanceProfile",
      "iam:TagInstanceProfile",
      "iam:UntagInstanceProfile",
    ],
    instanceProfileArn(deployment),
  ),
];

/** https://developer.hashicorp.com/terraform/language/backend/s3#permissions-required */
const stateStatements = (
  { aws: { partition, account_id }, backend }: Deployment,
  onState: readonly string[],
): readonly StatementJson[] => {
  if (backend.type !== "s3") return [];
  const bucket = `arn:${partition}:s3:::${backend.bucket}`;
  const state = `${bucket}/${backend.key}`;
  const table = `arn:${partition}:dynamodb:${backend.region}:${account_id}:table/${backend.dynamodb_table}`;
  return [
    allow(["s3:ListBucket"], bucket),
    allow(onState, state),
    ...(backend.use_lockfile ? [allow(["s3:DeleteObject", "s3:GetObject", "s3:PutObject"], `${state}.tflock`)] : []),
    ...(backend.dynamodb_table === undefined
      ? []
      : [allow(["dynamodb:DeleteItem", "dynamodb:DescribeTable", "dynamodb:GetItem", "dynamodb:PutItem"], table)]),
    ...(backend.kms_key_id === undefined ? [] : [allow(["kms:Decrypt", "kms:GenerateDataKey"], backend.kms_key_id)]),
  ];
};
