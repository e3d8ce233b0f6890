import { existsSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { durationSeconds } from "../app/duration.ts";
import type { Run } from "../app/run.ts";
import { orUserError } from "../terraform/file-work.ts";
import { findTerraform, namedProgram, type TerraformProgram } from "../terraform/find.ts";
import { lockFileName } from "../terraform/lock.ts";
import type { CommandLine } from "./io.ts";
import type { TerraformRunOptions } from "./options.ts";

/** Gives the program of --terraform-binary, whose path counts from where the caller is, or the one on the PATH. */
export const namedTerraform = (
  { outside, workingDirectory }: Pick<CommandLine, "outside" | "workingDirectory">,
  terraformBinary: string | undefined,
): Promise<TerraformProgram> => {
  const file = namedProgram(terraformBinary, workingDirectory);
  const { exec, env } = outside;
  return findTerraform({ exec, env, cwd: workingDirectory, ...(file === undefined ? {} : { file }) });
};

/**
 * The run that the verb's options describe; a `.terraform.lock.hcl` beside the configuration locks the providers. The log,
 * and a state that could not be saved, go to a folder of the run's own, which nobody else can enter: in the folder of all
 * temporary files others could have put a file or a link there before.
 */
export const terraformRun = async (
  commandLine: CommandLine,
  { config, terraformBinary, lockTimeout, parallelism }: TerraformRunOptions & { readonly parallelism: number },
): Promise<Run> => {
  const { outside, signal, workingDirectory } = commandLine;
  const lockFile = join(dirname(resolve(workingDirectory, config)), lockFileName);
  return {
    outside,
    signal,
    parallelism,
    lockTimeoutSeconds: durationSeconds(lockTimeout),
    temporaryFolder: tmpdir(),
    logFolder: await orUserError(tmpdir(), () => mkdtemp(join(tmpdir(), "sagemaker-auth-log-"))),
    findTerraform: () => namedTerraform(commandLine, terraformBinary),
    ...(existsSync(lockFile) ? { lockFile } : {}),
  };
};
