import type { IamInstanceProfile } from "@cdktf/provider-aws/lib/iam-instance-profile/index.js";
import type { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import type { InstanceProfile } from "@cdktf/provider-databricks/lib/instance-profile/index.js";
import { instanceProfileArn, instanceProfileName, workspaceRoleName } from "../config/names.ts";
import type { AdoptablePart, Deployment } from "../config/schema.ts";
import type { DeployRole } from "./deploy-role.ts";
import { addressOf } from "./lifecycle.ts";

/** A block that takes an object that exists into the state: https://developer.hashicorp.com/terraform/language/import */
export interface ImportBlock {
  readonly to: string;
  readonly id: string;
}

/** The resources that a hand-made object can become. */
interface Made {
  readonly deployRole: DeployRole | undefined;
  readonly passRole: IamRolePolicy | undefined;
  readonly instanceProfile: IamInstanceProfile | undefined;
  readonly registration: InstanceProfile;
}

/** The import blocks for the hand-made parts that the deployment adopts; none for what it does not manage. */
export const importBlocks = (deployment: Deployment, made: Made): readonly ImportBlock[] => {
  const blocks = { ...roleImports(deployment, made), ...workspaceImports(deployment, made) };
  return deployment.adopt.flatMap((part) => blocks[part] ?? []);
};

type Imports = Partial<Record<AdoptablePart, readonly ImportBlock[]>>;

const roleImports = ({ deploy_role }: Deployment, { deployRole }: Made): Imports =>
  deployRole
    ? {
        role: [{ to: addressOf(deployRole.role), id: deploy_role.name }],
        managed_policies: deployRole.attachments.map(({ policyArn, attachment }) => ({
          to: addressOf(attachment),
          id: `${deploy_role.name}/${policyArn}`,
        })),
        inline_policy: [
          { to: addressOf(deployRole.inlinePolicy), id: `${deploy_role.name}:${deploy_role.inline_policy_name}` },
        ],
      }
    : {};

const workspaceImports = (deployment: Deployment, { passRole, instanceProfile, registration }: Made): Imports => ({
  ...(instanceProfile && {
    instance_profile: [{ to: addressOf(instanceProfile), id: instanceProfileName(deployment) }],
  }),
  ...(passRole && {
    pass_role: [
      {
        to: addressOf(passRole),
        id: `${workspaceRoleName(deployment)}:${deployment.workspace.pass_role_policy_name}`,
      },
    ],
  }),
  registration: [{ to: addressOf(registration), id: instanceProfileArn(deployment) }],
});
