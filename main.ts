/**
 * The CDKTF app, for `cdktf synth`, `cdktf diff` and `cdktf deploy`: one stack per deployment of the configuration file
 * that SAGEMAKER_AUTH_CONFIG names, sagemaker-auth.yaml by default.
 */
import { App } from "cdktf";
import { UserError } from "./src/common/errors.ts";
import { readConfiguration } from "./src/config/read.ts";
import { DeploymentStack } from "./src/stack/deployment-stack.ts";

try {
  const { configuration } = readConfiguration(process.env["SAGEMAKER_AUTH_CONFIG"] ?? "sagemaker-auth.yaml");
  const app = new App();
  for (const deployment of configuration.deployments) new DeploymentStack(app, deployment);
  app.synth();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
