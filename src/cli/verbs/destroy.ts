import { selectDeployments } from "../../app/select.ts";
import { UserError } from "../../common/errors.ts";
import { readConfiguration } from "../../config/read.ts";
import { planAndApply } from "../apply-plans.ts";
import type { CommandLine, ExitCode } from "../io.ts";
import type { ApplyOptions } from "../options.ts";

/** Removes what the named deployments made; all of them at once must be named one by one. */
export const run = async (
  commandLine: CommandLine,
  names: readonly string[],
  options: ApplyOptions,
): Promise<ExitCode> => {
  const { configuration } = readConfiguration(options.config);
  if (names.length === 0) {
    throw new UserError({
      message: "Name the deployments to destroy.",
      suggestion: `the configuration has ${configuration.deployments.map(({ name }) => name).join(", ")}`,
    });
  }
  return planAndApply(commandLine, selectDeployments(configuration.deployments, names), options, "destroy");
};
