import type { Cluster } from "@cdktf/provider-databricks/lib/cluster/index.js";
import { TerraformOutput } from "cdktf";
import type { Construct } from "constructs";
import { deployRoleArn, instanceProfileArn, workspaceRoleArn } from "../config/names.ts";
import type { Deployment } from "../config/schema.ts";
import { addressOf } from "./lifecycle.ts";
import { passRolePolicy } from "./policies.ts";

/** What the next step needs: the names of what was made, and the policy that another team has to add. */
export const makeOutputs = (scope: Construct, deployment: Deployment, cluster: Cluster | undefined): void => {
  const output = (id: string, description: string, value: string): void => {
    new TerraformOutput(scope, id, { description, value });
  };
  output("deploy_role_arn", "The role that clusters deploy with and SageMaker runs as.", deployRoleArn(deployment));
  output("instance_profile_arn", "The instance profile to start clusters with.", instanceProfileArn(deployment));
  if (cluster) {
    output("cluster_id", "The cluster.", `\${${addressOf(cluster)}.id}`);
    output("cluster_url", "The cluster's page in the workspace.", `\${${addressOf(cluster)}.url}`);
  }
  if (deployment.workspace.pass_role === "external") {
    output(
      "pass_role_policy",
      `The policy that ${workspaceRoleArn(deployment)} needs from its owner.`,
      JSON.stringify(passRolePolicy(deployment)),
    );
  }
};
