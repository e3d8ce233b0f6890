import { DataAwsIamPolicy } from "@cdktf/provider-aws/lib/data-aws-iam-policy/index.js";
import { IamInstanceProfile } from "@cdktf/provider-aws/lib/iam-instance-profile/index.js";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import { IamRolePolicyAttachment } from "@cdktf/provider-aws/lib/iam-role-policy-attachment/index.js";
import type { Construct } from "constructs";
import { instanceProfileName, managedPolicyArns, sagemakerFullAccessArn } from "../config/names.ts";
import type { Deployment } from "../config/schema.ts";
import { identifier } from "./identifier.ts";
import { addressOf, ordered } from "./lifecycle.ts";
import { inlinePolicy, trustPolicy } from "./policies.ts";

/** The deploy role and its policies. */
export interface DeployRole {
  readonly role: IamRole;
  readonly inlinePolicy: IamRolePolicy;
  readonly attachments: readonly ManagedPolicyAttachment[];
}

/** A managed policy of the deploy role: its ARN, and the resource that attaches it. */
export interface ManagedPolicyAttachment {
  readonly policyArn: string;
  readonly attachment: IamRolePolicyAttachment;
}

/** Steps 1 to 3: the role, its trust and its policies. */
export const makeDeployRole = (scope: Construct, deployment: Deployment): DeployRole => {
  const role = makeRole(scope, deployment);
  const onRole = ordered(deployment, [role], [`${addressOf(role)}.unique_id`]);
  return {
    role,
    inlinePolicy: new IamRolePolicy(scope, "inline_policy", {
      name: deployment.deploy_role.inline_policy_name,
      role: deployment.deploy_role.name,
      policy: JSON.stringify(inlinePolicy(deployment)),
      ...onRole,
    }),
    attachments: managedPolicyArns(deployment).map((policyArn) => ({
      policyArn,
      attachment: attach(scope, deployment, policyArn, onRole),
    })),
  };
};

/**
 * The AWS half of step 5. It comes after the PassRole policy: creating a profile, the AWS provider waits five seconds
 * and until IAM answers steadily, which gives the policy the time that the registration needs it to have had.
 */
export const makeInstanceProfile = (
  scope: Construct,
  deployment: Deployment,
  role: IamRole,
  passRole: IamRolePolicy | undefined,
): IamInstanceProfile =>
  new IamInstanceProfile(scope, "instance_profile", {
    name: instanceProfileName(deployment),
    role: deployment.deploy_role.name,
    ...tagged(deployment.aws.tags),
    ...ordered(deployment, passRole ? [role, passRole] : [role], [`${addressOf(role)}.unique_id`]),
  });

const makeRole = (scope: Construct, deployment: Deployment): IamRole => {
  const { name, path, description, permissions_boundary, max_session_duration, tags } = deployment.deploy_role;
  return new IamRole(scope, "deploy_role", {
    name,
    path,
    ...(description !== undefined && { description }),
    ...(permissions_boundary !== undefined && { permissionsBoundary: permissions_boundary }),
    ...(max_session_duration !== undefined && { maxSessionDuration: max_session_duration }),
    ...tagged({ ...deployment.aws.tags, ...tags }),
    assumeRolePolicy: JSON.stringify(trustPolicy(deployment)),
    ...ordered(deployment),
  });
};

/** Reads the policy's current document too, so that the plan holds what AWS says today. */
const attach = (
  scope: Construct,
  deployment: Deployment,
  policyArn: string,
  onRole: ReturnType<typeof ordered>,
): IamRolePolicyAttachment => {
  const id =
    policyArn === sagemakerFullAccessArn(deployment) ? "sagemaker_full_access" : identifier("policy", policyArn);
  new DataAwsIamPolicy(scope, `${id}_document`, { arn: policyArn });
  return new IamRolePolicyAttachment(scope, id, { role: deployment.deploy_role.name, policyArn, ...onRole });
};

const tagged = (tags: Record<string, string>): { tags?: Record<string, string> } =>
  Object.keys(tags).length > 0 ? { tags } : {};
