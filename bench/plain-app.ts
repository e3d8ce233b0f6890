/**
 * main.ts as it would be without our synthesizing: the same constructs, and CDKTF's own App.synth. Terraform's version is
 * not looked at, which would cost a process for each stack. Arguments: the configuration file and the output folder.
 */
import { App } from "cdktf";
import { readConfiguration } from "../src/config/read.ts";
import { DeploymentStack } from "../src/stack/deployment-stack.ts";

const synthesize = async (config = "", outdir = ""): Promise<void> => {
  const { configuration } = readConfiguration(config);
  const app = new App({ outdir, skipValidation: true });
  for (const deployment of configuration.deployments) new DeploymentStack(app, deployment);
  app.synth();
};

void synthesize(...process.argv.slice(2));
