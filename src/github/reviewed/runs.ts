import * as z from "zod/mini";
import type { GitHub } from "../client.ts";
import { fullName, workflowPathOf } from "../context.ts";
import { type ListedPullRequest, pullRequestsOfBranch } from "./pull-request.ts";
import { ReviewRefusal } from "./refusal.ts";

/** A run of the workflow that plans. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  readonly url: string;
  readonly headBranch: string | undefined;
  readonly isFinished: boolean;
  /** `success`, `failure`, `cancelled` …; undefined while it is not finished. */
  readonly conclusion: string | undefined;
  readonly createdAt: Date;
}

/** Which runs are looked for: a workflow's, for the head of a pull request or the commit of a merge group. */
export interface RunQuery {
  readonly event: "pull_request" | "merge_group";
  readonly headSha: string;
  readonly workflowPath: string;
}

const workflowRun = z.object({
  id: z.int(),
  run_attempt: z.optional(z.int()),
  html_url: z.string(),
  event: z.string(),
  path: z.string(),
  head_branch: z.nullable(z.string()),
  head_repository: z.nullable(z.object({ full_name: z.string() })),
  status: z.nullable(z.string()),
  conclusion: z.nullable(z.string()),
  created_at: z.coerce.date(),
});

const runs = z.pipe(
  z.object({ workflow_runs: z.array(workflowRun) }),
  z.transform(({ workflow_runs }) => workflow_runs),
);

/** The runs of a workflow for a commit of this repository, no fork's among them; newest first. */
export const findRuns = async (
  github: GitHub,
  { event, headSha, workflowPath }: RunQuery,
): Promise<readonly WorkflowRun[]> => {
  const repository = fullName(github.repository);
  const found: WorkflowRun[] = [];
  for await (const run of github.list("GET /repos/{owner}/{repo}/actions/runs", { head_sha: headSha }, runs)) {
    const isIts = run.event === event && run.head_repository?.full_name === repository;
    if (isIts && workflowPathOf(run.path, repository) === workflowPath) found.push(toRun(run));
  }
  return found.sort((one, other) => other.id - one.id);
};

const toRun = (run: z.output<typeof workflowRun>): WorkflowRun => ({
  id: run.id,
  attempt: run.run_attempt ?? 1,
  url: run.html_url,
  headBranch: run.head_branch ?? undefined,
  isFinished: run.status === "completed",
  conclusion: run.conclusion ?? undefined,
  createdAt: run.created_at,
});

/** ReviewRefusal unless the run has succeeded. */
export const requireSuccess = (run: WorkflowRun): void => {
  if (!run.isFinished) {
    throw new ReviewRefusal(
      "run-unfinished",
      `The run that planned is not finished: ${run.url}.`,
      "Wait for it, and run this job again.",
    );
  }
  if (run.conclusion !== "success") {
    throw new ReviewRefusal(
      "run-failed",
      `The run that planned ended as ${run.conclusion ?? "unknown"}: ${run.url}.`,
      "Run its failed jobs again until they succeed, then this job; to run all of its jobs again takes away what it has shown.",
    );
  }
};

/** How late GitHub may start a run after the event that it is for, in milliseconds. */
export const startDelay = 10 * 60_000;

/**
 * GitHub does not say which pull request a run was for: it forgets that when the pull request is merged. A head can be
 * that of several, and a run takes its workflow from the merge with the base of *its* pull request, which anybody can
 * point at a branch of their own, and back. So the run must be of the pull request's branch, made while no pull request
 * of that branch had another base. ReviewRefusal otherwise.
 */
export const requireOnlyBase = async (github: GitHub, run: WorkflowRun, pull: ListedPullRequest): Promise<void> => {
  const planAgain = "Let it be planned again before it is merged: push a commit to it.";
  const siblings = await pullRequestsOfBranch(github, pull.head.ref);
  const others = siblings.filter((each) => each.number !== pull.number && wasOpen(each, run.createdAt));
  const other = others.find(({ baseBranch }) => baseBranch !== pull.baseBranch);
  if (other !== undefined) {
    throw new ReviewRefusal(
      "other-base",
      `${run.url} may be a run for #${other.number}, which would merge the same branch into ${other.baseBranch}.`,
      planAgain,
    );
  }
  for (const { number } of [pull, ...others]) {
    const changedAt = await lastBaseChange(github, number);
    if (changedAt !== undefined && run.createdAt.getTime() < changedAt.getTime() + startDelay) {
      throw new ReviewRefusal(
        "base-changed",
        `#${number} was given another base branch at ${changedAt.toISOString()}, and ${pull.head.ref} has not been planned since ten minutes after that.`,
        planAgain,
      );
    }
  }
};

const wasOpen = ({ openedAt, closedAt }: ListedPullRequest, at: Date): boolean =>
  openedAt <= at && (closedAt === undefined || closedAt.getTime() + startDelay >= at.getTime());

const timelineEvent = z.object({ event: z.optional(z.string()), created_at: z.optional(z.coerce.date()) });
const baseChanges = ["base_ref_changed", "automatic_base_change_succeeded"];

const lastBaseChange = async (github: GitHub, number: number): Promise<Date | undefined> => {
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline";
  let last: Date | undefined;
  for await (const { event, created_at } of github.list(route, { issue_number: number }, z.array(timelineEvent))) {
    if (event !== undefined && created_at !== undefined && baseChanges.includes(event)) {
      last = last === undefined || created_at > last ? created_at : last;
    }
  }
  return last;
};
