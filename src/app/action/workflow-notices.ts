import { formatProblem } from "../../common/errors.ts";
import type { PullRequest } from "../../github/events.ts";
import { ReviewRefusal } from "../../github/reviewed/refusal.ts";
import { requireBaseWorkflows } from "../../github/reviewed/workflow-files.ts";
import type { ActionRun } from "./action-run.ts";

/** Says where the merge of a pull request will apply nothing of what it plans, whatever that is, and why. */
export const workflowNotices = async (
  { github, inputs: { requireReview }, context }: ActionRun,
  { number, base, head }: PullRequest,
): Promise<readonly string[]> => {
  if (!requireReview) return [];
  const strange = startedOtherwise(context);
  if (strange !== undefined) return [`${appliesNothing} ${strange}`];
  try {
    await requireBaseWorkflows(github, { name: `#${number}`, base: base.sha, head: head.sha });
    return [];
  } catch (error) {
    if (error instanceof ReviewRefusal) return error.problems.map((each) => `${appliesNothing} ${formatProblem(each)}`);
    throw error;
  }
};

/** Says where a run of a pull request was started by another event than the one whose runs prove what they show. */
export const startedOtherwise = ({ eventName }: Pick<ActionRun["context"], "eventName">): string | undefined =>
  eventName === "pull_request"
    ? undefined
    : `Its run was started by ${eventName}, and only one by pull_request proves what was shown.`;

const appliesNothing = "Its merge will apply nothing of this plan, unless by the input expected-fingerprint.";
