import type { Run } from "../terraform-verbs/run.ts";
import type { ActionRun } from "./action-run.ts";
import { asReviewed, type ReviewedTerraform, requireReviewedTerraform } from "./reviewed-terraform.ts";
import { findChosenTerraform } from "./terraform-program.ts";

/** How this run of the action runs Terraform: the very version of what was reviewed, where there is such a thing. */
export const terraformRun = (run: ActionRun, reviewed?: ReviewedTerraform): Run => {
  const { outside, inputs, temporaryFolder, configurationFile, signal } = run;
  return {
    outside,
    signal,
    temporaryFolder,
    logFolder: temporaryFolder,
    lockTimeoutSeconds: inputs.lockTimeoutSeconds,
    parallelism: inputs.parallelism,
    findTerraform: async () => {
      if (reviewed === undefined) return findChosenTerraform(run, inputs.terraform);
      const program = await findChosenTerraform(run, asReviewed(inputs.terraform, reviewed));
      return requireReviewedTerraform(program, reviewed);
    },
    ...(configurationFile.lockFile === undefined ? {} : { lockFile: configurationFile.lockFile }),
  };
};
