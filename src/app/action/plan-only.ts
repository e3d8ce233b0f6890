import { UserError } from "../../errors.ts";
import { outcomeReport } from "../deployment-report.ts";
import { fingerprintsOf, withPlans } from "../plan.ts";
import { selectDeployments } from "../select.ts";
import type { ActionRun } from "./action-run.ts";
import { requireTrustedHosts } from "./apply-reviewed.ts";
import { readCheckedOut } from "./configuration-file.ts";
import type { ActionResult } from "./result.ts";
import { terraformRun } from "./terraform-run.ts";

/** Plans with no pull request: for the job summary, and for the fingerprints that a later job applies. */
export const planOnly = async (run: ActionRun): Promise<ActionResult> => {
  const configuration = readCheckedOut(run.configurationFile);
  const deployments = selectDeployments(configuration.deployments, run.inputs.deployments);
  requireTrustedHosts(run, deployments);
  return withPlans(terraformRun(run), deployments, { destroy: false }, async (outcomes) => {
    const problems = outcomes.flatMap((outcome) => (outcome.kind === "failed" ? outcome.error.problems : []));
    return {
      reports: outcomes.map(outcomeReport),
      context: {},
      fingerprints: fingerprintsOf(outcomes.filter((outcome) => outcome.kind === "planned")),
      ...(problems.length === 0 ? {} : { failure: { reason: "terraform", error: new UserError(problems) } }),
    };
  });
};
