import type { IamInstanceProfile } from "@cdktf/provider-aws/lib/iam-instance-profile/index.js";
import type { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import { InstanceProfile } from "@cdktf/provider-databricks/lib/instance-profile/index.js";
import type { TerraformResource } from "cdktf";
import type { Construct } from "constructs";
import { deployRoleArn, instanceProfileArn, workspaceRoleName } from "../config/names.ts";
import type { Deployment } from "../config/schema.ts";
import { addressOf, ordered } from "./lifecycle.ts";
import { passRolePolicy } from "./policies.ts";

/**
 * Step 4: the policy on the workspace's role, which the deployment does not own otherwise. It comes after the deploy
 * role, so that a role that cannot be made leaves it as it was.
 */
export const letWorkspacePassRole = (
  scope: Construct,
  deployment: Deployment,
  role: IamRole | undefined,
): IamRolePolicy =>
  new IamRolePolicy(scope, "pass_role", {
    name: deployment.workspace.pass_role_policy_name,
    role: workspaceRoleName(deployment),
    policy: JSON.stringify(passRolePolicy(deployment)),
    ...ordered(deployment, role ? [role] : []),
  });

/**
 * Step 5: registering makes Databricks try the instance profile out, so all of AWS comes first. The role's ARN is
 * always given: without it, a later update of the registration sends a wrong one.
 */
export const registerInstanceProfile = (
  scope: Construct,
  deployment: Deployment,
  instanceProfile: IamInstanceProfile | undefined,
  after: readonly TerraformResource[],
): InstanceProfile =>
  new InstanceProfile(scope, "registration", {
    instanceProfileArn: instanceProfileArn(deployment),
    iamRoleArn: deployRoleArn(deployment),
    skipValidation: deployment.workspace.skip_validation,
    ...ordered(deployment, after, instanceProfile ? [`${addressOf(instanceProfile)}.arn`] : []),
  });
