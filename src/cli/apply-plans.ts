import { applyReport, hasChanges, outcomeReport } from "../app/deployment-report.ts";
import { applyPlans } from "../app/terraform-verbs/apply.ts";
import { withPlans } from "../app/terraform-verbs/plan.ts";
import type { Deployment } from "../config/schema.ts";
import { answer, reportsJson, terminalText } from "./answer.ts";
import { confirmed, requireAnswer } from "./confirm.ts";
import { type CommandLine, type ExitCode, exitCodes } from "./io.ts";
import type { ApplyOptions } from "./options.ts";
import { requireReportFiles } from "./report-files.ts";
import { declined, withTerraformRun } from "./terraform-run.ts";

/** Plans, shows the review, asks, and applies those very plans; to make (`apply`) or to remove (`destroy`). */
export const planAndApply = async (
  commandLine: CommandLine,
  deployments: readonly Deployment[],
  options: ApplyOptions,
  verb: "apply" | "destroy",
): Promise<ExitCode> => {
  requireAnswer(commandLine, options, verb);
  await requireReportFiles(options, [options.config]);
  return withTerraformRun(commandLine, options, (run) =>
    withPlans(run, deployments, { destroy: verb === "destroy" }, async (outcomes) => {
      const failed = outcomes.filter(({ kind }) => kind === "failed");
      const planned = outcomes.filter((outcome) => outcome.kind === "planned").filter(hasChanges);
      const reports = outcomes.map(outcomeReport);
      if (failed.length > 0 || planned.length === 0) {
        await answer(commandLine, reports, {}, options);
        return failed.length > 0 ? exitCodes.error : exitCodes.answered;
      }
      const names = planned.map(({ deployment }) => deployment.name).join(", ");
      if (
        !options.yes &&
        !(await confirmed(commandLine, terminalText(commandLine, reports, {}, options), `${verb} ${names}`))
      ) {
        if (options.json) commandLine.print(reportsJson(reports, {}));
        return declined;
      }
      const applied = await applyPlans(run, planned);
      await answer(commandLine, applied.map(applyReport), {}, options);
      return applied.some(({ kind }) => kind === "failed") ? exitCodes.error : exitCodes.answered;
    }),
  );
};
