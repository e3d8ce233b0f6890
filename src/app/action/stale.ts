import { noteOnComment } from "../../github/comment.ts";
import { markerLine } from "../../github/marker.ts";
import { openPullRequests } from "../../github/reviewed/pull-request.ts";
import type { DeploymentReport } from "../../report/context.ts";
import type { ActionRun } from "./action-run.ts";
import { scopeOf } from "./scope.ts";

/**
 * Marks the comments of the other open pull requests against a branch of which something has just been applied: their
 * plans were made against what was there before. Each is planned again by its next event. A job that is run again is no
 * way: it checks out what the branch was merged with then, and would plan to undo what was applied.
 * Source: https://docs.github.com/en/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs
 */
export const markOthersStale = async (run: ActionRun, branch: string, reports: readonly Applied[]): Promise<void> => {
  const { github, inputs, context, outside } = run;
  const isApplied = reports.some(({ state }) => state.kind === "applied" || state.kind === "apply-failed");
  if (inputs.comment === "never" || !isApplied) return;
  const marker = markerLine("report", scopeOf(run));
  const note = `**◌ STALE** — ${branch} was [applied](${context.runUrl}) since, so this plan may no longer hold. Push, or update the pull request's branch, to plan again.\n`;
  for (const { number } of await openPullRequests(github, branch)) {
    const written = await noteOnComment(github, { issue: number, marker }, note);
    if (written?.kind === "not-written") {
      outside.log.warning(`The comment of #${number} was not marked as stale: ${written.message}`);
    }
  }
};

type Applied = Pick<DeploymentReport, "state">;
