import { isStillApproved, objectionsIn } from "../../gate/approvals.ts";
import { readReviewers } from "../approvals.ts";
import { isOfScope } from "../artifact.ts";
import type { GitHub } from "../client.ts";
import { fullName } from "../context.ts";
import type { PullRequest } from "../events.ts";
import { batchOf } from "./merge-queue.ts";
import { type ListedPullRequest, mergedPullRequest, pullRequestsMergedAs, readPullRequest } from "./pull-request.ts";
import { ReviewRefusal } from "./refusal.ts";
import { type EvidenceSubject, listEvidence, type RunEvidence, readEvidence } from "./run-evidence.ts";
import { findRuns, type RunQuery, requireOnlyBase, requireSuccess, type WorkflowRun } from "./runs.ts";
import { requireBaseWorkflows, requireBaseWorkflowsAtRun } from "./workflow-files.ts";

/** What was reviewed before a push, and where. */
export interface ReviewedEvidence extends RunEvidence {
  readonly run: WorkflowRun;
  /** The pull requests that the push brings in. */
  readonly pullRequests: readonly number[];
}

/** A push to a branch, `main`, whose change is to be applied. */
export interface PushedChange {
  readonly branch: string;
  /** The branch's commit before the push, and after it. */
  readonly before: string;
  readonly after: string;
}

/** Whose plans count as reviewed: those that one workflow has made of one configuration. */
export interface Planning {
  /** The configuration file, relative to the repository's root. */
  readonly configuration: string;
  /** `.github/workflows/NAME.yml`: the workflow that plans, which is the one that applies. */
  readonly workflowPath: string;
  /** The deployments of the one job whose plans are meant; absent for all of the workflow's. */
  readonly job?: readonly string[];
}

/**
 * Finds what was reviewed before a push: of the merge queue's run for that very commit, or else of the run for the head
 * of the pull request that was merged. Only an artifact of such a run counts, since anything else can be written by
 * every workflow of the repository. ReviewRefusal says what is missing, and the way on.
 */
export const findReviewedEvidence = async (
  github: GitHub,
  push: PushedChange,
  planning: Planning,
): Promise<ReviewedEvidence> => {
  const queued = await newestRunWithEvidence(github, { event: "merge_group", headSha: push.after }, planning, (run) =>
    isOfQueue(run, push.branch),
  );
  if (queued !== undefined) return evidenceOfQueue(github, push, queued);
  const pull = await mergedPullRequest(github, { sha: push.after, branch: push.branch });
  return evidenceOfPullRequest(github, pull, push.before, planning);
};

interface RunWithEvidence {
  readonly run: WorkflowRun;
  read(subject: Omit<EvidenceSubject, "configuration">): Promise<RunEvidence>;
}

/** A run without evidence has planned nothing, such as that of a merge. */
const newestRunWithEvidence = async (
  github: GitHub,
  query: Omit<RunQuery, "workflowPath">,
  { configuration, workflowPath, job }: Planning,
  isIts: (run: WorkflowRun) => boolean,
): Promise<RunWithEvidence | undefined> => {
  for (const run of await findRuns(github, { ...query, workflowPath })) {
    if (!isIts(run)) continue;
    const all = await listEvidence(github, run, configuration);
    const kept = job === undefined ? all : all.filter((each) => isOfScope(each, { configuration, deployments: job }));
    if (kept.length > 0) {
      return { run, read: (subject) => readEvidence(github, kept, { ...subject, configuration }) };
    }
  }
  return undefined;
};

/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue names the prefix. */
const isOfQueue = ({ headBranch }: WorkflowRun, branch: string): boolean =>
  headBranch?.startsWith(`gh-readonly-queue/${branch}/`) === true;

const evidenceOfQueue = async (
  github: GitHub,
  { branch, before: tip, after }: PushedChange,
  { run, read }: RunWithEvidence,
): Promise<ReviewedEvidence> => {
  await requireBaseWorkflows(github, { name: "The merge group", base: tip, head: after });
  requireSuccess(run);
  const evidence = await read({ head: after, baseBranch: branch });
  requirePassed(evidence, run);
  const about = [...new Set(evidence.files.flatMap(({ pullRequests }) => pullRequests))];
  const [group = about] = evidence.files.flatMap((file) => (file.group === undefined ? [] : [file.group]));
  const landed = await landedAlready(github, { branch, sha: tip }, group);
  return { ...evidence, run, pullRequests: about.filter((number) => !landed.has(number)) };
};

/** A group is built on those before it in the queue, whose pull requests an earlier push may have brought in. */
const landedAlready = async (
  github: GitHub,
  tip: { readonly branch: string; readonly sha: string },
  group: readonly number[],
): Promise<ReadonlySet<number>> => {
  const last = (await pullRequestsMergedAs(github, tip)).map(({ number }) => number);
  return new Set(group.slice(0, group.findLastIndex((number) => last.includes(number)) + 1));
};

/**
 * The evidence of the run that planned a pull request last. `base` is a commit of its base branch. ReviewRefusal where
 * that run proves nothing, or has not succeeded.
 */
const evidenceOfPullRequest = async (
  github: GitHub,
  pull: ListedPullRequest,
  base: string,
  planning: Planning,
): Promise<ReviewedEvidence> => {
  const found = await trustedRun(github, pull, base, planning);
  if (found === undefined) {
    throw new ReviewRefusal(
      "no-evidence",
      `No run of ${planning.workflowPath} has planned ${planning.configuration} for #${pull.number} at ${pull.head.sha}, or what it kept has expired.`,
      "Let the pull request be planned before it is merged.",
    );
  }
  requireSuccess(found.run);
  const evidence = await found.read({ ...subjectOf(pull), mergedAt: pull.mergedAt });
  if (pull.mergedAt !== undefined && evidence.deployments.size === 0) {
    throw new ReviewRefusal(
      "no-evidence",
      `#${pull.number} was merged at ${pull.mergedAt.toISOString()}, and what ${found.run.url} has planned was shown only after that.`,
      "Let the pull request be planned before it is merged.",
    );
  }
  requirePassed(evidence, found.run);
  await requireApproved(github, pull, evidence);
  return { ...evidence, run: found.run, pullRequests: [pull.number] };
};

/** A workflow can be told to succeed although its job fails. */
const requirePassed = ({ deployments }: RunEvidence, { url }: WorkflowRun): void => {
  const stopped = [...deployments].filter(([, { evidence }]) => !evidence.passed).map(([name]) => name);
  if (stopped.length === 0) return;
  throw new ReviewRefusal(
    "gate",
    `The base branch's review: settings stopped ${stopped.join(", ")} in ${url}, and it was merged all the same.`,
    "Bring the change in by a new pull request that passes.",
  );
};

/**
 * Nothing runs when an approval is withdrawn, or when another approver asks for changes, so the check stays green: asked
 * again before anything is applied. Where a team cannot be read, whoever asks for changes may be one of it.
 */
const requireApproved = async (
  github: GitHub,
  { number, head }: ListedPullRequest,
  { deployments }: RunEvidence,
): Promise<void> => {
  const needed = [...deployments].flatMap(([name, { evidence }]) => {
    const { approvedBy: logins, approvers = logins } = evidence;
    return logins === undefined || approvers === undefined ? [] : [{ name, logins, approvers }];
  });
  if (needed.length === 0) return;
  const approvers = [...new Set(needed.flatMap((each) => each.approvers))];
  const { unreadable, ...reviewers } = await readReviewers(github, number, approvers);
  const { reviews } = reviewers;
  const withdrawn = needed.filter(({ logins }) => !isStillApproved(reviews, logins, head.sha));
  if (withdrawn.length > 0) {
    const what = withdrawn.map(({ name, logins }) => `${name} by ${logins.join(" and ")}`).join(", ");
    throw new ReviewRefusal(
      "gate",
      `The approval that #${number} needed does not stand any more: ${what}.`,
      "Have the pull request approved again, run the job of its check again, and then this one.",
    );
  }
  const everybody = reviews.map(({ login }) => login);
  const objections = objectionsIn(unreadable.length === 0 ? reviewers : { ...reviewers, approvers: everybody });
  if (objections.length === 0) return;
  throw new ReviewRefusal(
    "gate",
    [`${objections.join(" and ")} asked for changes of #${number}, which needed an approval.`, ...unreadable].join(" "),
    "Have them approve it, or dismiss their review, and then run this job again.",
  );
};

/** The newest run with evidence for the head of a pull request; undefined if there is none, ReviewRefusal if it proves nothing. */
const trustedRun = async (
  github: GitHub,
  pull: ListedPullRequest,
  base: string,
  planning: Planning,
): Promise<RunWithEvidence | undefined> => {
  const leaves = await requireBaseWorkflows(github, { name: `#${pull.number}`, base, head: pull.head.sha });
  if (pull.head.repository !== fullName(github.repository)) {
    throw new ReviewRefusal(
      "fork",
      `#${pull.number} comes from ${pull.head.repository ?? "a fork that is gone"}, and a fork's pull request is only previewed, not planned.`,
      "Push the branch to this repository, and open the pull request from there.",
    );
  }
  const found = await newestRunWithEvidence(
    github,
    { event: "pull_request", headSha: pull.head.sha },
    planning,
    (run) => run.headBranch === pull.head.ref && run.createdAt >= pull.openedAt,
  );
  if (found === undefined) return undefined;
  await requireOnlyBase(github, found.run, pull);
  await requireBaseWorkflowsAtRun(github, { pull, run: found.run, leaves });
  return found;
};

const subjectOf = ({ number, baseBranch, head }: ListedPullRequest) => ({
  head: head.sha,
  baseBranch,
  pullRequest: number,
});

/**
 * What earlier runs, and earlier attempts of this one, planned for a head of a pull request, by deployment. Where a job is
 * named that is what this one did: another job of the present run may have left its evidence already. Empty where this plan
 * is the first; ReviewRefusal where what was shown before cannot be trusted.
 */
export const earlierEvidence = async (
  github: GitHub,
  { number, head }: Pick<PullRequest, "number" | "head">,
  planning: Planning,
): Promise<RunEvidence["deployments"]> => {
  const { pull: now, base } = await readPullRequest(github, number);
  // A run that is started again is for the head of then.
  const pull = { ...now, head: { ...now.head, ...head } };
  const found = await trustedRun(github, pull, base, planning);
  return found === undefined ? new Map() : (await found.read(subjectOf(pull))).deployments;
};

/** What the pull requests that a merge group brings in have shown, in the queue's order. */
export interface ReviewedBatch {
  /** All of them. */
  readonly pullRequests: readonly number[];
  readonly reviewed: readonly ReviewedEvidence[];
  /** Those of which nothing proves what they were reviewed to do, and why. */
  readonly unproved: readonly { readonly pullRequest: number; readonly refusal: ReviewRefusal }[];
}

/** Finds what a merge group's pull requests have shown. ReviewRefusal where it is not known which ones they are. */
export const evidenceOfBatch = async (
  github: GitHub,
  group: { readonly branch: string; readonly headSha: string },
  planning: Planning,
): Promise<ReviewedBatch> => {
  const reviewed: ReviewedEvidence[] = [];
  const unproved: { readonly pullRequest: number; readonly refusal: ReviewRefusal }[] = [];
  const pullRequests = await batchOf(github, group);
  for (const number of pullRequests) {
    const { pull, base } = await readPullRequest(github, number);
    try {
      reviewed.push(await evidenceOfPullRequest(github, pull, base, planning));
    } catch (error) {
      if (!(error instanceof ReviewRefusal)) throw error;
      unproved.push({ pullRequest: number, refusal: error });
    }
  }
  return { pullRequests, reviewed, unproved };
};
