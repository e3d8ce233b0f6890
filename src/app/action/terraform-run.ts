import { namedProgram } from "../../terraform/find.ts";
import { durationSeconds } from "../duration.ts";
import type { Run } from "../run.ts";
import type { ActionRun } from "./action-run.ts";

/** How this run of the action runs Terraform. */
export const terraformRun = (run: ActionRun): Run => {
  const { outside, inputs, temporaryFolder, configurationFile, signal } = run;
  const terraformBinary = namedProgram(inputs.terraformBinary, outside.env["GITHUB_WORKSPACE"] ?? ".");
  return {
    outside,
    signal,
    temporaryFolder,
    logFolder: temporaryFolder,
    lockTimeoutSeconds: durationSeconds(inputs.lockTimeout),
    parallelism: inputs.parallelism,
    ...(terraformBinary === undefined ? {} : { terraformBinary }),
    ...(configurationFile.lockFile === undefined ? {} : { lockFile: configurationFile.lockFile }),
  };
};
