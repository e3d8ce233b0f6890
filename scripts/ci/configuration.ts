/** The recorded deployment; `variant` differs from `first` in everything that is updated in place. */
export const recordedConfiguration = (host: string, variant: "first" | "second" = "first"): string => `
version: 1
deployments:
  prod:
    aws: { account_id: "123456789012", region: us-east-1, tags: { ${variant === "first" ? "team" : "squad"}: ml } }
    deploy_role:
      name: databricks-sagemaker
      path: /ml/
      description: ${variant}
      max_session_duration: ${variant === "first" ? 3600 : 7200}
      policy: ${variant === "first" ? "documented" : "hardened"}
      ${variant === "first" ? "permissions_boundary: arn:aws:iam::123456789012:policy/boundary" : ""}
      managed_policies: [arn:aws:iam::aws:policy/${variant === "first" ? "AmazonS3ReadOnlyAccess" : "AmazonEC2ReadOnlyAccess"}]
      ${variant === "first" ? "" : "tags: { owner: ml }"}
    workspace: { host: ${host}, aws_role: databricks-cross-account }
    backend: { s3: { bucket: tf-state, key: sagemaker-auth/prod.tfstate, region: us-east-1 } }
    ci: { repository: acme/infrastructure }
`;
