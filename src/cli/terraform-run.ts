import { existsSync } from "node:fs";
import { mkdtemp, rm, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Run } from "../app/terraform-verbs/run.ts";
import { orUserError } from "../common/file-work.ts";
import { findTerraform, namedProgram, type TerraformProgram } from "../terraform/find.ts";
import { lockFileName } from "../terraform/lock.ts";
import { type CommandLine, type ExitCode, exitCodes } from "./io.ts";
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

/** The answer of a person who was asked and did not say yes. */
export const declined = "declined";

/**
 * Gives `use` the run that the verb's options describe; a `.terraform.lock.hcl` beside the configuration locks the
 * providers. The log, and a state that could not be saved, are in a folder of the run's own, which nobody else can enter:
 * in the folder of all temporary files others could have put a file or a link there before. It stays where the run
 * fails; that a person says no is an error for the exit code alone.
 */
export const withTerraformRun = async (
  commandLine: CommandLine,
  options: TerraformRunOptions & { readonly parallelism: number },
  use: (run: Run) => Promise<ExitCode | typeof declined>,
): Promise<ExitCode> => {
  const run = terraformRun(commandLine, options);
  const logFolder = await orUserError(tmpdir(), () => mkdtemp(join(tmpdir(), "sagemaker-auth-log-")));
  try {
    const outcome = await use({ ...run, logFolder });
    if (outcome !== exitCodes.error) await rm(logFolder, { recursive: true, force: true });
    return outcome === declined ? exitCodes.error : outcome;
  } finally {
    // It goes only if it is empty: before Terraform ran there is nothing to keep.
    await rmdir(logFolder).catch(() => undefined);
  }
};

const terraformRun = (
  commandLine: CommandLine,
  { config, terraformBinary, lockTimeout, parallelism }: TerraformRunOptions & { readonly parallelism: number },
): Omit<Run, "logFolder"> => {
  const { outside, signal, workingDirectory } = commandLine;
  const lockFile = join(dirname(resolve(workingDirectory, config)), lockFileName);
  return {
    outside,
    signal,
    parallelism,
    lockTimeoutSeconds: lockTimeout,
    temporaryFolder: tmpdir(),
    findTerraform: () => namedTerraform(commandLine, terraformBinary),
    ...(existsSync(lockFile) ? { lockFile } : {}),
  };
};
