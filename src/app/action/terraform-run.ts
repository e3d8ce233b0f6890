import { durationSeconds } from "../duration.ts";
import type { Run } from "../run.ts";
import type { ActionRun } from "./action-run.ts";
import { findChosenTerraform } from "./terraform-program.ts";

/** How this run of the action runs Terraform. */
export const terraformRun = (run: ActionRun): Run => {
  const { outside, inputs, temporaryFolder, configurationFile, signal } = run;
  return {
    outside,
    signal,
    temporaryFolder,
    logFolder: temporaryFolder,
    lockTimeoutSeconds: durationSeconds(inputs.lockTimeout),
    parallelism: inputs.parallelism,
    findTerraform: () => findChosenTerraform(run, inputs.terraform),
    ...(configurationFile.lockFile === undefined ? {} : { lockFile: configurationFile.lockFile }),
  };
};
