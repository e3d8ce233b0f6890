import { selectDeployments } from "../../app/select.ts";
import { readConfiguration } from "../../config/read.ts";
import { type CommandLine, type ExitCode, exitCodes } from "../io.ts";
import type { BootstrapOptions } from "../options.ts";

/** Prints the Terraform JSON that makes the two roles for continuous integration. */
export const run = async ({ print }: CommandLine, name: string, { config }: BootstrapOptions): Promise<ExitCode> => {
  const { configuration } = await readConfiguration(config);
  const { synthesizeBootstrap } = await import("../../stack/ci/synthesize.ts");
  for (const deployment of selectDeployments(configuration.deployments, [name])) {
    print(synthesizeBootstrap(deployment).trimEnd());
  }
  return exitCodes.answered;
};
