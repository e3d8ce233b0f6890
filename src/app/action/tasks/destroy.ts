import { renderComment } from "../../../report/markdown/comment.ts";
import { applyReport, outcomeReport } from "../../deployment-report.ts";
import { selectDeployments } from "../../select.ts";
import { applyPlans } from "../../terraform-verbs/apply.ts";
import { withPlans } from "../../terraform-verbs/plan.ts";
import type { ActionRun } from "../action-run.ts";
import { requireLastingState } from "../backend.ts";
import { readCheckedOut } from "../configuration-file.ts";
import { requireTrustedHosts } from "../hosts.ts";
import { type ActionResult, terraformFailure } from "../result.ts";
import { terraformRun } from "../terraform-run.ts";

/** Removes one deployment: shows the plan in the log, then applies that very plan. */
export const destroyDeployment = async (run: ActionRun, name: string): Promise<ActionResult> => {
  const { configuration, locateDeployment } = readCheckedOut(run.configurationFile);
  const deployments = selectDeployments(configuration.deployments, [name]);
  requireLastingState(deployments, run.inputs.allowLocalState);
  requireTrustedHosts(run, deployments);
  const terraform = terraformRun(run);
  return withPlans(terraform, deployments, { destroy: true }, async (outcomes) => {
    const reports = outcomes.map(outcomeReport);
    const unplanned = terraformFailure(outcomes, locateDeployment);
    if (unplanned !== undefined) return { reports, context: {}, failure: unplanned };
    await run.outside.log.group(`${name}: the plan to destroy`, async () => {
      run.outside.log.info(renderComment(reports, {}).body);
    });
    const applied = await applyPlans(
      terraform,
      outcomes.filter((outcome) => outcome.kind === "planned"),
    );
    const failure = terraformFailure(applied, locateDeployment);
    return { reports: applied.map(applyReport), context: {}, ...(failure && { failure }) };
  });
};
