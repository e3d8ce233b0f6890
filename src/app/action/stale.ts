import { noteOnComment } from "../../github/comment.ts";
import { markerLine } from "../../github/marker.ts";
import { openPullRequests } from "../../github/reviewed/pull-request.ts";
import type { ActionRun } from "./action-run.ts";
import { scopeOf } from "./scope.ts";

/**
 * Marks the comments of the other open pull requests against a branch that has just been applied: their plans were made
 * against what was there before. Each is planned again by its next run.
 */
export const markOthersStale = async (run: ActionRun, branch: string): Promise<void> => {
  const { github, inputs, context, outside } = run;
  if (inputs.comment === "never") return;
  const marker = markerLine("report", scopeOf(run));
  const note = `**◌ STALE** — ${branch} was [applied](${context.runUrl}) since, so this plan may no longer hold. Run the check again, or push, to plan again.\n`;
  for (const { number } of await openPullRequests(github, branch)) {
    const written = await noteOnComment(github, { issue: number, marker }, note);
    if (written?.kind === "not-written") {
      outside.log.warning(`The comment of #${number} was not marked as stale: ${written.message}`);
    }
  }
};
