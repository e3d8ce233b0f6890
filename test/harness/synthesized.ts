import { parseConfiguration } from "../../src/config/load.ts";
import { synthesize } from "../../src/stack/synthesize.ts";

/** The Terraform JSON of one deployment of a configuration file's text. */
export const synthesized = (yaml: string, name: string): string => {
  const { deployments } = parseConfiguration(yaml, "sagemaker-auth.yaml").configuration;
  const deployment = deployments.find((each) => each.name === name);
  if (deployment === undefined) throw new Error(`The configuration has no deployment ${name}.`);
  return synthesize(deployment);
};
