import type { PullRequest } from "../../github/events.ts";
import { readPullRequest } from "../../github/reviewed/pull-request.ts";
import type { ActionRun } from "./action-run.ts";
import { asCourtesy } from "./courtesy.ts";
import { pullRequestOf, type Task } from "./task.ts";

/**
 * The run, told to write no comment where its pull request is another one than it was: GitHub runs an old job again, for the
 * head of then, and what that says would stand in the place of what the present head does, or of what its merge has
 * applied. The first attempt comes too soon after the event for that.
 */
export const withoutOutdatedComment = async (run: ActionRun, task: Task): Promise<ActionRun> => {
  const pullRequest = pullRequestOf(task);
  if (run.context.runAttempt === 1 || pullRequest === undefined) return run;
  const { github, outside, inputs } = run;
  const isClosed = task.kind === "close-pull-request";
  const isAsItWas = await asCourtesy(outside.log, "Whether the pull request has moved on is not known", async () => {
    const { pull } = await readPullRequest(github, pullRequest.number);
    return pull.head.sha === pullRequest.head.sha && (pull.closedAt !== undefined) === isClosed;
  });
  if (isAsItWas) return run;
  outside.log.warning(outdated(pullRequest));
  return { ...run, inputs: { ...inputs, comment: "never" } };
};

const outdated = ({ number, head }: PullRequest): string =>
  `#${number} may have moved on since this run was first started for ${head.sha}, so its comment stays as it is: what this run says is in the job summary alone.`;
