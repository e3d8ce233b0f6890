import type { PullRequest } from "../../github/events.ts";
import { requireLastCommit } from "../../github/reviewed/superseded.ts";
import type { ActionRun } from "./action-run.ts";
import { asCourtesy } from "./courtesy.ts";
import type { ActionResult } from "./result.ts";
import { showCheck } from "./show-check.ts";
import type { Task } from "./task.ts";
import { applyFingerprint } from "./tasks/apply-fingerprint.ts";
import { applyMerge } from "./tasks/apply-merge.ts";
import { closePullRequest } from "./tasks/close.ts";
import { destroyDeployment } from "./tasks/destroy.ts";
import { findDrift } from "./tasks/drift.ts";
import { matrix } from "./tasks/matrix.ts";
import { planMergeGroup } from "./tasks/plan-merge-group.ts";
import { planOnly } from "./tasks/plan-only.ts";
import { planPullRequest, previewPullRequest } from "./tasks/plan-pull-request.ts";

/** Does one task. UserError where nothing could be done at all. */
export const runTask = async (run: ActionRun, task: Task): Promise<ActionResult> => {
  switch (task.kind) {
    case "plan-pull-request":
      return shown(run, task.pullRequest, await planPullRequest(run, task.pullRequest));
    case "preview-pull-request":
      return previewPullRequest(run, task.pullRequest, task.reason);
    case "close-pull-request":
      return { ...(await closePullRequest(run, task.pullRequest)), ...noJobs(run) };
    case "plan-merge-group":
      return planMergeGroup(run, task.group);
    case "apply-merge":
      await requireLastCommit(run.github, run.context);
      return applyMerge(run, task.push);
    case "plan":
      return planOnly(run);
    case "apply":
      await requireLastCommit(run.github, run.context);
      return applyFingerprint(run);
    case "destroy":
      await requireLastCommit(run.github, run.context);
      return destroyDeployment(run, task.deployment);
    case "drift":
      await requireLastCommit(run.github, run.context);
      return findDrift(run);
    case "matrix":
      return matrix(run, task);
    case "nothing":
      run.outside.log.info(`Nothing to do: ${task.reason}`);
      return { reports: [], context: {}, ...noJobs(run) };
  }
};

/** A matrix that is asked for is an empty one where there is nothing to plan. */
const noJobs = ({ inputs }: ActionRun): Pick<ActionResult, "outputs"> =>
  inputs.mode === "matrix" ? { outputs: { matrix: "[]" } } : {};

const shown = async (run: ActionRun, pullRequest: PullRequest, result: ActionResult): Promise<ActionResult> => {
  await asCourtesy(run.outside.log, "No check run was written", () => showCheck(run, pullRequest, result));
  return result;
};
