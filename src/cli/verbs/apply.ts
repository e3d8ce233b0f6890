import { selectDeployments } from "../../app/select.ts";
import { readConfiguration } from "../../config/read.ts";
import { planAndApply } from "../apply-plans.ts";
import type { CommandLine, ExitCode } from "../io.ts";
import type { ApplyOptions } from "../options.ts";

/** Applies the plan that it has shown. */
export const run = async (
  commandLine: CommandLine,
  names: readonly string[],
  options: ApplyOptions,
): Promise<ExitCode> => {
  const { configuration } = readConfiguration(options.config);
  return planAndApply(commandLine, selectDeployments(configuration.deployments, names), options, "apply");
};
