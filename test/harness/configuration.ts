/** What differs from the smallest deployment. */
export interface ConfigurationParts {
  readonly policy?: string;
  readonly path?: string;
  readonly cluster?: true;
  /** The settings of the review, which are the whole file's. */
  readonly review?: string;
}

const cluster =
  "{ spark_version: 15.4.x-cpu-ml-scala2.12, node_type_id: i3.xlarge, num_workers: 1, single_user_name: ml@example.com }";

/**
 * The configuration of one deployment, prod, whose state is in the account's bucket. Without `review` a key of the
 * deployment may be put behind the text.
 */
export const configuration = (host: string, parts: ConfigurationParts = {}): string => `version: 1
deployments:
  prod:
    aws: { account_id: "123456789012", region: us-east-1 }
    deploy_role: { name: databricks-sagemaker, path: ${parts.path ?? "/"}, policy: ${parts.policy ?? "documented"} }
    workspace: { host: ${host}, aws_role: databricks-cross-account }
${parts.cluster ? `    cluster: ${cluster}\n` : ""}    backend: { s3: { bucket: tf-state, key: sagemaker-auth/prod.tfstate, region: us-east-1 } }
${parts.review ? `review: ${parts.review}\n` : ""}`;
