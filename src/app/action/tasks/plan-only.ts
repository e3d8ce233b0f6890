import { outcomeReport } from "../../deployment-report.ts";
import { selectDeployments } from "../../select.ts";
import { fingerprintsOf, withPlans } from "../../terraform-verbs/plan.ts";
import type { ActionRun } from "../action-run.ts";
import { readCheckedOut } from "../configuration-file.ts";
import { requireTrustedHosts } from "../hosts.ts";
import { type ActionResult, terraformFailure } from "../result.ts";
import { terraformRun } from "../terraform-run.ts";

/** Plans with no pull request: for the job summary, and for the fingerprints that a later job applies. */
export const planOnly = async (run: ActionRun): Promise<ActionResult> => {
  const { configuration, locateDeployment } = readCheckedOut(run.configurationFile);
  const deployments = selectDeployments(configuration.deployments, run.inputs.deployments);
  requireTrustedHosts(run, deployments);
  return withPlans(terraformRun(run), deployments, { destroy: false }, async (outcomes) => {
    const failure = terraformFailure(outcomes, locateDeployment);
    return {
      reports: outcomes.map(outcomeReport),
      context: {},
      fingerprints: fingerprintsOf(outcomes.filter((outcome) => outcome.kind === "planned")),
      ...(failure && { failure }),
    };
  });
};
