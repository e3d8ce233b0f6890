import { selectDeployments } from "../../app/select.ts";
import { UserError } from "../../common/errors.ts";
import { readConfiguration } from "../../config/read.ts";
import type { Deployment } from "../../config/schema.ts";
import { type CommandLine, type ExitCode, exitCodes } from "../io.ts";
import type { BootstrapOptions } from "../options.ts";
import { workflowVariables } from "../workflow-variables.ts";

/** Prints the Terraform JSON that makes the two roles for continuous integration, or applies it. */
export const run = async (commandLine: CommandLine, name: string, options: BootstrapOptions): Promise<ExitCode> => {
  if (options.yes && !options.apply) {
    throw new UserError({
      message: "--yes answers what only --apply asks, so nothing was made.",
      suggestion: "give both to make the roles, or neither to print what makes them",
    });
  }
  const { configuration } = readConfiguration(options.config);
  const [deployment] = selectDeployments(configuration.deployments, [name]);
  if (deployment === undefined) throw new Error("A name that is selected is there.");
  if (options.apply) return (await import("../apply-bootstrap.ts")).applyBootstrap(commandLine, deployment, options);
  const { synthesizeBootstrap } = await import("../../stack/ci/synthesize.ts");
  const text = synthesizeBootstrap(deployment);
  commandLine.print(options.json ? answerJson(deployment, text) : text);
  return exitCodes.answered;
};

const answerJson = (deployment: Deployment, text: string): string => {
  const terraform: unknown = JSON.parse(text);
  return JSON.stringify({ formatVersion: "1.0", variables: workflowVariables(deployment), terraform }, null, 2);
};
