import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { durationSeconds } from "../app/duration.ts";
import type { Run } from "../app/run.ts";
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

/** The run that the verb's options describe; a `.terraform.lock.hcl` beside the configuration locks the providers. */
export const terraformRun = (
  commandLine: CommandLine,
  { config, terraformBinary, lockTimeout, parallelism }: TerraformRunOptions & { readonly parallelism: number },
): Run => {
  const { outside, signal, workingDirectory } = commandLine;
  const lockFile = join(dirname(resolve(workingDirectory, config)), lockFileName);
  return {
    outside,
    signal,
    parallelism,
    lockTimeoutSeconds: durationSeconds(lockTimeout),
    temporaryFolder: tmpdir(),
    logFolder: tmpdir(),
    findTerraform: () => namedTerraform(commandLine, terraformBinary),
    ...(existsSync(lockFile) ? { lockFile } : {}),
  };
};
