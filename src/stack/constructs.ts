/** What a CDKTF app of one's own imports, as `sagemaker-auth-action/constructs`. */
export { type LoadedConfiguration, parseConfiguration } from "../config/load.ts";
export { readConfiguration } from "../config/read.ts";
export type { Configuration, Deployment } from "../config/schema.ts";
export { DeploymentStack } from "./deployment-stack.ts";
export { SagemakerAuth } from "./sagemaker-auth.ts";
