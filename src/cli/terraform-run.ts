import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { durationSeconds } from "../app/duration.ts";
import type { Run } from "../app/run.ts";
import { findTerraform, namedProgram } from "../terraform/find.ts";
import type { CommandLine } from "./io.ts";
import type { TerraformRunOptions } from "./options.ts";

/** The run that the verb's options describe; a `.terraform.lock.hcl` beside the configuration locks the providers. */
export const terraformRun = (
  { outside, signal, workingDirectory }: CommandLine,
  { config, terraformBinary, lockTimeout, parallelism }: TerraformRunOptions & { readonly parallelism: number },
): Run => {
  const lockFile = join(dirname(resolve(workingDirectory, config)), ".terraform.lock.hcl");
  const program = namedProgram(terraformBinary, workingDirectory);
  return {
    outside,
    signal,
    parallelism,
    lockTimeoutSeconds: durationSeconds(lockTimeout),
    temporaryFolder: tmpdir(),
    logFolder: tmpdir(),
    findTerraform: () =>
      findTerraform({
        exec: outside.exec,
        env: outside.env,
        cwd: workingDirectory,
        ...(program === undefined ? {} : { file: program }),
      }),
    ...(existsSync(lockFile) ? { lockFile } : {}),
  };
};
