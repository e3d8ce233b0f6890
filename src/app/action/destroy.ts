import { UserError } from "../../errors.ts";
import { renderComment } from "../../report/markdown/comment.ts";
import { applyPlans } from "../apply.ts";
import { applyReport, outcomeReport } from "../deployment-report.ts";
import { withPlans } from "../plan.ts";
import { selectDeployments } from "../select.ts";
import type { ActionRun } from "./action-run.ts";
import { requireTrustedHosts } from "./apply-reviewed.ts";
import { requireLastingState } from "./backend.ts";
import { readCheckedOut } from "./configuration-file.ts";
import type { ActionResult } from "./result.ts";
import { terraformRun } from "./terraform-run.ts";

/** Removes one deployment: shows the plan in the log, then applies that very plan. */
export const destroyDeployment = async (run: ActionRun, name: string): Promise<ActionResult> => {
  const configuration = readCheckedOut(run.configurationFile);
  const deployments = selectDeployments(configuration.deployments, [name]);
  requireLastingState(deployments, run.inputs.allowLocalState);
  requireTrustedHosts(run, deployments);
  const terraform = terraformRun(run);
  return withPlans(terraform, deployments, { destroy: true }, async (outcomes) => {
    const reports = outcomes.map(outcomeReport);
    const failed = outcomes.flatMap((outcome) => (outcome.kind === "failed" ? outcome.error.problems : []));
    if (failed.length > 0) return { reports, context: {}, failure: failureOf(failed) };
    await run.outside.log.group(`${name}: the plan to destroy`, async () => {
      run.outside.log.info(renderComment(reports, {}).body);
    });
    const applied = await applyPlans(
      terraform,
      outcomes.filter((outcome) => outcome.kind === "planned"),
    );
    const problems = applied.flatMap((outcome) => (outcome.kind === "failed" ? outcome.error.problems : []));
    return {
      reports: applied.map(applyReport),
      context: {},
      ...(problems.length === 0 ? {} : { failure: failureOf(problems) }),
    };
  });
};

const failureOf = (problems: UserError["problems"]): NonNullable<ActionResult["failure"]> => ({
  reason: "terraform",
  error: new UserError(problems),
});
