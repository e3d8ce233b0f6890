/** The literal names and ARNs of a deployment: known before anything exists, so that a first plan shows whole policies. */
import type { Deployment } from "./schema.ts";

/** The ARN of the deploy role, with its path. */
export const deployRoleArn = ({ aws, deploy_role }: Deployment): string =>
  `arn:${aws.partition}:iam::${aws.account_id}:role${deploy_role.path}${deploy_role.name}`;

/** Step 5: the instance profile has the role's name, and no path. */
export const instanceProfileName = ({ deploy_role }: Deployment): string => deploy_role.name;

/** The form that the document shows: `arn:aws:iam::<account-id>:instance-profile/<role-name>`. */
export const instanceProfileArn = (deployment: Deployment): string =>
  `arn:${deployment.aws.partition}:iam::${deployment.aws.account_id}:instance-profile/${instanceProfileName(deployment)}`;

/** The name of the workspace's AWS role, whether the configuration has its name or its ARN. */
export const workspaceRoleName = ({ workspace }: Deployment): string =>
  workspace.aws_role.slice(workspace.aws_role.lastIndexOf("/") + 1);

/** The ARN of the workspace's AWS role. A role that is given by its name is taken to lie in the deployment's account with no path. */
export const workspaceRoleArn = ({ aws, workspace }: Deployment): string =>
  workspace.aws_role.startsWith("arn:")
    ? workspace.aws_role
    : `arn:${aws.partition}:iam::${aws.account_id}:role/${workspace.aws_role}`;

/** The account of the workspace's AWS role. */
export const workspaceRoleAccount = (deployment: Deployment): string =>
  workspaceRoleArn(deployment).split(":")[4] ?? deployment.aws.account_id;

/** The AWS managed policy of step 1. */
export const sagemakerFullAccessArn = ({ aws }: Deployment): string =>
  `arn:${aws.partition}:iam::aws:policy/AmazonSageMakerFullAccess`;

/** Every managed policy that the deploy role gets, step 1's first; no ARN twice. */
export const managedPolicyArns = (deployment: Deployment): readonly string[] => [
  ...new Set([sagemakerFullAccessArn(deployment), ...deployment.deploy_role.managed_policies]),
];

/** The bucket that MLflow's SageMaker client makes and uploads models to, in the deployment's region. */
export const mlflowBucketName = ({ aws }: Deployment): string => `mlflow-sagemaker-${aws.region}-${aws.account_id}`;

/** The host of the workspace without scheme: `dbc-a1b2.cloud.databricks.com`. */
export const workspaceHostName = ({ workspace }: Deployment): string => new URL(workspace.host).host;

/** The PassRole policy's name where the configuration gives none. */
export const passRolePolicyName = (deployRoleName: string): string => `pass-${deployRoleName}`;

/** The local state's name beside the configuration where it gives none. */
export const localStateName = (deployment: string): string => `terraform.${deployment}.tfstate`;

/** The kinds of roles that GitHub Actions works with. */
export const ciRoles = ["plan", "apply"] as const;

/** The name of such a role where the configuration gives none. */
export const ciRoleName = (deployment: string, kind: (typeof ciRoles)[number]): string =>
  `sagemaker-auth-${deployment}-${kind}`;

/** The names of the roles that GitHub Actions plans and applies with. */
export const ciRoleNames = ({ name, ci }: Deployment): { readonly plan: string; readonly apply: string } => ({
  plan: ci?.plan_role_name ?? ciRoleName(name, "plan"),
  apply: ci?.apply_role_name ?? ciRoleName(name, "apply"),
});

/** The ARNs of the same roles. */
export const ciRoleArns = (deployment: Deployment): { readonly plan: string; readonly apply: string } => {
  const { aws, ci } = deployment;
  const { plan, apply } = ciRoleNames(deployment);
  const prefix = `arn:${aws.partition}:iam::${aws.account_id}:role${ci?.path ?? "/"}`;
  return { plan: prefix + plan, apply: prefix + apply };
};
