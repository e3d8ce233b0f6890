/** Configuration files with as many deployments as wanted. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const deployment = (index: number, host: string, policy: string): string => `  prod-${index}:
    aws: { account_id: "123456789012", region: us-east-1 }
    deploy_role: { name: databricks-sagemaker-${index}, policy: ${policy} }
    workspace: { host: ${host}, aws_role: databricks-cross-account }
    cluster: { spark_version: 15.4.x-cpu-ml-scala2.12, node_type_id: i3.xlarge, num_workers: 1, single_user_name: ml@example.com }
    backend: { s3: { bucket: tf-state, key: sagemaker-auth/prod-${index}.tfstate, region: us-east-1 } }
`;

export interface ConfigurationOptions {
  readonly deployments?: number;
  readonly host?: string;
  readonly policy?: "documented" | "corrected" | "hardened";
}

/** The text of a configuration; its deployments are called prod-0, prod-1 and so on. */
export const configuration = (options: ConfigurationOptions = {}): string => {
  const { deployments = 1, host = "https://dbc-a1b2.cloud.databricks.com", policy = "documented" } = options;
  const all = Array.from({ length: deployments }, (_, index) => deployment(index, host, policy));
  return `version: 1\ndeployments:\n${all.join("")}`;
};

/** Writes it into a folder, and gives the file's path. */
export const writeConfiguration = (folder: string, name: string, options: ConfigurationOptions = {}): string => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, configuration(options));
  return file;
};
