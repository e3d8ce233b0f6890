import { relative, resolve } from "node:path";
import { selectDeployments } from "../../app/select.ts";
import { writeStacks } from "../../app/synth.ts";
import { UserError } from "../../common/errors.ts";
import { readConfiguration } from "../../config/read.ts";
import { type CommandLine, type ExitCode, exitCodes } from "../io.ts";
import type { SynthOptions } from "../options.ts";

/** Writes the Terraform JSON and prints where. */
export const run = async (
  { print, workingDirectory }: CommandLine,
  names: readonly string[],
  { config, output, json }: SynthOptions,
): Promise<ExitCode> => {
  // What a variable gives that is not set.
  if (output === "") {
    throw new UserError({
      message: "The name of the output's folder is empty.",
      suggestion: "name it, or leave it out for cdktf.out",
    });
  }
  const { configuration } = readConfiguration(config);
  const deployments = selectDeployments(configuration.deployments, names);
  const files = await writeStacks(deployments, resolve(workingDirectory, output));
  const shown = files.map((file) => relative(workingDirectory, file));
  print(json ? JSON.stringify({ formatVersion: "1.0", files: shown }, null, 2) : shown.join("\n"));
  return exitCodes.answered;
};
