import type { IamInstanceProfile } from "@cdktf/provider-aws/lib/iam-instance-profile/index.js";
import type { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import type { Cluster } from "@cdktf/provider-databricks/lib/cluster/index.js";
import type { InstanceProfile } from "@cdktf/provider-databricks/lib/instance-profile/index.js";
import type { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import type { Deployment } from "../config/schema.ts";
import { makeCluster } from "./cluster.ts";
import { type DeployRole, makeDeployRole, makeInstanceProfile } from "./deploy-role.ts";
import { escapeTemplates } from "./escape.ts";
import { lookUpExistingRole } from "./existing-role.ts";
import { grantInstanceProfile } from "./grants.ts";
import { type ImportBlock, importBlocks } from "./imports.ts";
import { makeOutputs } from "./outputs.ts";
import { letWorkspacePassRole, registerInstanceProfile } from "./workspace.ts";

/**
 * The six steps for one deployment. The stack around it brings the AWS and Databricks providers and the backend, as
 * `DeploymentStack` does. What a deployment does not make is `undefined`.
 */
export class SagemakerAuth extends Construct {
  readonly deployRole: DeployRole | undefined;
  readonly passRole: IamRolePolicy | undefined;
  readonly instanceProfile: IamInstanceProfile | undefined;
  readonly registration: InstanceProfile;
  readonly cluster: Cluster | undefined;
  /** For the stack's `import`: CDKTF's own importFrom() would run terraform for its version at every synthesis. */
  readonly imports: readonly ImportBlock[];

  constructor(scope: Construct, id: string, deployment: Deployment) {
    super(scope, id);
    const text = escapeTemplates(deployment);
    if (text.deploy_role.existing) lookUpExistingRole(this, text);
    this.deployRole = text.deploy_role.existing ? undefined : makeDeployRole(this, text);
    this.passRole =
      text.workspace.pass_role === "managed" ? letWorkspacePassRole(this, text, this.deployRole?.role) : undefined;
    this.instanceProfile = this.deployRole && makeInstanceProfile(this, text, this.deployRole.role, this.passRole);
    this.registration = registerInstanceProfile(this, text, this.instanceProfile, this.#madeInAws());
    const grants = grantInstanceProfile(this, text, this.registration);
    this.cluster = text.cluster && makeCluster(this, text, text.cluster, [this.registration, ...grants]);
    makeOutputs(this, text, this.cluster);
    this.imports = importBlocks(text, this);
    this.#override(text.overrides);
  }

  #madeInAws(): readonly TerraformResource[] {
    const attachments = this.deployRole?.attachments.map(({ attachment }) => attachment) ?? [];
    return [this.instanceProfile, this.deployRole?.inlinePolicy, this.passRole, ...attachments].filter(
      (resource) => resource !== undefined,
    );
  }

  #override(overrides: Deployment["overrides"]): void {
    const overridable = [
      [this.deployRole?.role, overrides["aws_iam_role.deploy_role"]],
      [this.instanceProfile, overrides["aws_iam_instance_profile.instance_profile"]],
      [this.cluster, overrides["databricks_cluster.cluster"]],
    ] as const;
    for (const [resource, values] of overridable) {
      for (const [argument, value] of Object.entries(values ?? {})) resource?.addOverride(argument, value);
    }
  }
}
