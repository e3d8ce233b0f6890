import { formatProblem } from "../../errors.ts";
import type { PullRequest } from "../../github/events.ts";
import { isNotPermitted } from "../../github/failure.ts";
import { ReviewRefusal } from "../../github/reviewed/refusal.ts";
import { requireBaseWorkflows } from "../../github/reviewed/workflow-files.ts";
import type { ActionRun } from "./action-run.ts";

/** Says of a pull request that changes a workflow that its merge will apply nothing of what it plans. */
export const workflowNotices = async (
  { github }: ActionRun,
  { base, head }: PullRequest,
): Promise<readonly string[]> => {
  try {
    await requireBaseWorkflows(github, { base: base.sha, head: head.sha });
    return [];
  } catch (error) {
    if (error instanceof ReviewRefusal)
      return error.problems.map((each) => `Its merge will be refused. ${formatProblem(each)}`);
    if (isNotPermitted(error)) return [];
    throw error;
  }
};
