import { Cluster } from "@cdktf/provider-databricks/lib/cluster/index.js";
import type { TerraformResource } from "cdktf";
import type { Construct } from "constructs";
import { instanceProfileArn } from "../config/names.ts";
import type { Cluster as ClusterSettings, Deployment } from "../config/schema.ts";
import { camelCased } from "./camel-case.ts";

/** Step 6: a cluster with the instance profile. `after` is what has to be there before it starts. */
export const makeCluster = (
  scope: Construct,
  deployment: Deployment,
  settings: ClusterSettings,
  after: readonly TerraformResource[],
): Cluster => {
  const { name, spark_conf, spark_env_vars, custom_tags, aws_attributes, ...rest } = settings;
  return new Cluster(scope, "cluster", {
    clusterName: name,
    ...camelCased(rest),
    ...(spark_conf && { sparkConf: spark_conf }),
    ...(spark_env_vars && { sparkEnvVars: spark_env_vars }),
    ...(custom_tags && { customTags: custom_tags }),
    awsAttributes: { ...camelCased(aws_attributes ?? {}), instanceProfileArn: instanceProfileArn(deployment) },
    dependsOn: [...after],
  });
};
