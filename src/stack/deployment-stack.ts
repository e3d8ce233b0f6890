import { AwsProvider } from "@cdktf/provider-aws/lib/provider/index.js";
import { DatabricksProvider } from "@cdktf/provider-databricks/lib/provider/index.js";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { Deployment } from "../config/schema.ts";
import { makeBackend } from "./backend.ts";
import { escapeTemplates } from "./escape.ts";
import { SagemakerAuth } from "./sagemaker-auth.ts";
import { providerVersions, requiredVersion } from "./versions.ts";

/** One deployment as a whole: backend, providers and the six steps. */
export class DeploymentStack extends TerraformStack {
  constructor(scope: Construct, deployment: Deployment) {
    super(scope, deployment.name);
    const { backend } = deployment;
    const { aws, workspace } = escapeTemplates(deployment);
    makeBackend(this, backend);
    new AwsProvider(this, "aws", {
      region: aws.region,
      // A run with another account's credentials stops before it changes anything.
      allowedAccountIds: [aws.account_id],
      ...(aws.assume_role_arn !== undefined && { assumeRole: [{ roleArn: aws.assume_role_arn }] }),
    });
    new DatabricksProvider(this, "databricks", { host: workspace.host });
    this.addOverride("terraform.required_version", requiredVersion(backend));
    for (const [provider, version] of Object.entries(providerVersions)) {
      this.addOverride(`terraform.required_providers.${provider}.version`, version);
    }
    // `Default` keeps the addresses short: `aws_iam_role.deploy_role`.
    const { imports } = new SagemakerAuth(this, "Default", deployment);
    if (imports.length > 0) this.addOverride("import", imports);
  }
}
