import { hasChanges, outcomeReport } from "../../app/deployment-report.ts";
import { selectDeployments } from "../../app/select.ts";
import { withPlans } from "../../app/terraform-verbs/plan.ts";
import { readConfiguration } from "../../config/read.ts";
import { answer } from "../answer.ts";
import { type CommandLine, type ExitCode, exitCodes } from "../io.ts";
import type { PlanOptions } from "../options.ts";
import { requireReportFiles } from "../report-files.ts";
import { withTerraformRun } from "../terraform-run.ts";

/** Plans, and prints the review of every deployment. */
export const run = async (
  commandLine: CommandLine,
  names: readonly string[],
  options: PlanOptions,
): Promise<ExitCode> => {
  const { configuration } = readConfiguration(options.config);
  const deployments = selectDeployments(configuration.deployments, names);
  await requireReportFiles(options, [options.config]);
  return withTerraformRun(commandLine, options, (run) =>
    withPlans(run, deployments, { destroy: false }, async (outcomes) => {
      const reports = outcomes.map(outcomeReport);
      await answer(commandLine, reports, {}, options);
      if (outcomes.some(({ kind }) => kind === "failed")) return exitCodes.error;
      return options.detailedExitcode && reports.some(hasChanges) ? exitCodes.changes : exitCodes.answered;
    }),
  );
};
