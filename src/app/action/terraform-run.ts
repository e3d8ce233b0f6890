import { durationSeconds } from "../duration.ts";
import type { Run } from "../run.ts";
import type { ActionRun } from "./action-run.ts";

/** How this run of the action runs Terraform. */
export const terraformRun = ({ outside, inputs, temporaryFolder, configurationFile, signal }: ActionRun): Run => ({
  outside,
  signal,
  temporaryFolder,
  logFolder: temporaryFolder,
  lockTimeoutSeconds: durationSeconds(inputs.lockTimeout),
  parallelism: inputs.parallelism,
  ...(inputs.terraformBinary === undefined ? {} : { terraformBinary: inputs.terraformBinary }),
  ...(configurationFile.lockFile === undefined ? {} : { lockFile: configurationFile.lockFile }),
});
