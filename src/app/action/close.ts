import { noteOnComment } from "../../github/comment.ts";
import type { PullRequest } from "../../github/events.ts";
import { markerLine } from "../../github/marker.ts";
import type { ActionRun } from "./action-run.ts";
import type { ActionResult } from "./result.ts";
import { scopeOf } from "./scope.ts";

/** Marks the comment of a pull request that was closed without a merge; nothing of it was applied. */
export const closePullRequest = async (run: ActionRun, { number }: PullRequest): Promise<ActionResult> => {
  const target = { issue: number, marker: markerLine("report", scopeOf(run)) };
  const note = "**Closed without a merge: nothing of this was applied.**\n";
  const written = await noteOnComment(run.github, target, note);
  if (written?.kind === "not-written") run.outside.log.warning(`The comment was not marked: ${written.message}`);
  return { reports: [], context: {} };
};
