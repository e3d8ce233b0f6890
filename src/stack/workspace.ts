import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import { InstanceProfile } from "@cdktf/provider-databricks/lib/instance-profile/index.js";
import type { TerraformResource } from "cdktf";
import type { Construct } from "constructs";
import { deployRoleArn, instanceProfileArn, workspaceRoleName } from "../config/names.ts";
import type { Deployment } from "../config/schema.ts";
import type { DeployRole } from "./deploy-role.ts";
import { addressOf, ordered } from "./lifecycle.ts";
import { passRolePolicy } from "./policies.ts";

/** Step 4: the policy on the workspace's role, which the deployment does not own otherwise. */
export const letWorkspacePassRole = (scope: Construct, deployment: Deployment): IamRolePolicy =>
  new IamRolePolicy(scope, "pass_role", {
    name: deployment.workspace.pass_role_policy_name,
    role: workspaceRoleName(deployment),
    policy: JSON.stringify(passRolePolicy(deployment)),
    ...ordered(deployment),
  });

/**
 * Step 5: registering makes Databricks try the instance profile out, so all of AWS comes first. The role's ARN is
 * always given: without it, a later update of the registration sends a wrong one.
 */
export const registerInstanceProfile = (
  scope: Construct,
  deployment: Deployment,
  deployRole: DeployRole | undefined,
  passRole: IamRolePolicy | undefined,
): InstanceProfile => {
  const after: TerraformResource[] = [];
  if (deployRole) {
    after.push(deployRole.instanceProfile, deployRole.inlinePolicy);
    after.push(...deployRole.attachments.map(({ attachment }) => attachment));
  }
  if (passRole) after.push(passRole);
  return new InstanceProfile(scope, "registration", {
    instanceProfileArn: instanceProfileArn(deployment),
    iamRoleArn: deployRoleArn(deployment),
    skipValidation: deployment.workspace.skip_validation,
    ...ordered(deployment, after, deployRole ? [`${addressOf(deployRole.instanceProfile)}.arn`] : []),
  });
};
