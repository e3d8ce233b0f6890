import {
  CreateRoleCommand,
  GetInstanceProfileCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  type IAMClient,
  ListAttachedRolePoliciesCommand,
  ListInstanceProfilesCommand,
  ListRolePoliciesCommand,
  ListRolesCommand,
  PutRolePolicyCommand,
} from "@aws-sdk/client-iam";
import { CreateBucketCommand, type S3Client } from "@aws-sdk/client-s3";

/** What the account of a Databricks customer holds before anything of ours: the workspace's role, and a state bucket. */
export const workspaceRoleName = "databricks-cross-account";
export const stateBucket = "tf-state";

/** The workspace role's own policy, which no deployment may touch. Shortened from Databricks' documentation. */
export const workspaceRolePolicy = {
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Action: ["ec2:RunInstances", "ec2:TerminateInstances", "ec2:DescribeInstances"], Resource: "*" },
  ],
};

export const seedAccount = async (iam: IAMClient, s3: S3Client): Promise<void> => {
  await createWorkspaceRole(iam, workspaceRoleName);
  await s3.send(new CreateBucketCommand({ Bucket: stateBucket }));
};

/** A role that Databricks' control plane assumes to start clusters, with one inline policy of its own. */
export const createWorkspaceRole = async (iam: IAMClient, name: string): Promise<void> => {
  const trust = {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { AWS: "arn:aws:iam::414351767826:root" }, Action: "sts:AssumeRole" }],
  };
  await iam.send(new CreateRoleCommand({ RoleName: name, AssumeRolePolicyDocument: JSON.stringify(trust) }));
  const policy = JSON.stringify(workspaceRolePolicy);
  await iam.send(new PutRolePolicyCommand({ RoleName: name, PolicyName: "databricks", PolicyDocument: policy }));
};

/** A role as AWS has it; policy documents parsed, lists sorted. */
export interface RoleInAws {
  readonly arn: string;
  readonly trust: unknown;
  readonly inline: Readonly<Record<string, unknown>>;
  readonly attached: readonly string[];
}

/** Reads a role from AWS itself, not from Terraform's state; nothing when there is none. */
export const readRole = async (iam: IAMClient, name: string): Promise<RoleInAws | undefined> => {
  const role = await orNothing(iam.send(new GetRoleCommand({ RoleName: name })));
  if (role?.Role?.Arn === undefined) return undefined;
  const { PolicyNames = [] } = await iam.send(new ListRolePoliciesCommand({ RoleName: name }));
  const inline: Record<string, unknown> = {};
  for (const policyName of PolicyNames) {
    const policy = await iam.send(new GetRolePolicyCommand({ RoleName: name, PolicyName: policyName }));
    inline[policyName] = parseDocument(policy.PolicyDocument);
  }
  const { AttachedPolicies = [] } = await iam.send(new ListAttachedRolePoliciesCommand({ RoleName: name }));
  return {
    arn: role.Role.Arn,
    trust: parseDocument(role.Role.AssumeRolePolicyDocument),
    inline,
    attached: AttachedPolicies.map(({ PolicyArn = "" }) => PolicyArn).sort(),
  };
};

/** An instance profile's ARN and the ARNs of its roles; nothing when there is none. */
export const readInstanceProfile = async (
  iam: IAMClient,
  name: string,
): Promise<{ readonly arn: string; readonly roles: readonly string[] } | undefined> => {
  const found = await orNothing(iam.send(new GetInstanceProfileCommand({ InstanceProfileName: name })));
  if (found?.InstanceProfile?.Arn === undefined) return undefined;
  const { Arn, Roles = [] } = found.InstanceProfile;
  return { arn: Arn, roles: Roles.map((role) => role.Arn ?? "") };
};

/** The names of all roles and instance profiles in the account, sorted. */
export const listAccount = async (
  iam: IAMClient,
): Promise<{ readonly roles: readonly string[]; readonly instanceProfiles: readonly string[] }> => {
  const { Roles = [] } = await iam.send(new ListRolesCommand({}));
  const { InstanceProfiles = [] } = await iam.send(new ListInstanceProfilesCommand({}));
  return {
    roles: Roles.map(({ RoleName = "" }) => RoleName).sort(),
    instanceProfiles: InstanceProfiles.map(({ InstanceProfileName = "" }) => InstanceProfileName).sort(),
  };
};

/** IAM gives documents URL-encoded. */
const parseDocument = (document = ""): unknown => JSON.parse(decodeURIComponent(document));

/** What AWS answers; nothing where there is no such thing. */
export const orNothing = async <T>(answer: Promise<T>): Promise<T | undefined> => {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && error.name.startsWith("NoSuchEntity")) return undefined;
    throw error;
  }
};
