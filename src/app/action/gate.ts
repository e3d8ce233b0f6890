import { formatProblem } from "../../common/errors.ts";
import type { Configuration, Deployment, ReviewSettings } from "../../config/schema.ts";
import { type ApprovalCount, countApprovals } from "../../gate/approvals.ts";
import { type GateInput, judge, type Verdict } from "../../gate/gate.ts";
import { readReviewers } from "../../github/approvals.ts";
import type { Commitish, PullRequest } from "../../github/events.ts";
import type { DeploymentEvidence } from "../../github/evidence.ts";
import { readPusher } from "../../github/pusher.ts";
import { earlierEvidence } from "../../github/reviewed/find.ts";
import { ReviewRefusal } from "../../github/reviewed/refusal.ts";
import { deploymentBefore, hasSameState, movedProviders } from "../deployment-before.ts";
import type { PlannedDeployment } from "../terraform-verbs/plan.ts";
import type { ActionRun } from "./action-run.ts";
import type { BaseConfiguration } from "./base-configuration.ts";
import { planningOf } from "./scope.ts";
import { startedOtherwise } from "./workflow-notices.ts";

/** A verdict, and since when the fingerprint that it is about has been on show. */
export interface Judgement extends Verdict {
  /** ISO 8601. An approval from before it is of another plan. */
  readonly since: string;
  /** Whether an earlier plan of the same head did something else. */
  readonly changed: boolean;
  /** `review.approvers`, who may still object before anything is applied. */
  readonly approvers: readonly string[];
}

/** Judges every plan of a pull request by the base branch's settings and the approvals that count. */
export const judgePlans = async (
  run: ActionRun,
  pullRequest: PullRequest,
  { configuration, review: settings }: Omit<BaseConfiguration, "notices">,
  planned: readonly PlannedDeployment[],
): Promise<ReadonlyMap<string, Judgement>> => {
  const { plans: earlier, unproved } = await earlierPlans(run, pullRequest);
  const now = run.github.now().toISOString();
  const count = await approvalCounter(run, pullRequest, settings);
  return new Map(
    planned.map(({ deployment, review, plan }) => {
      const { name } = deployment;
      const before = earlier.get(name);
      const isSame = before !== undefined && before.digests.fingerprint === plan.fingerprint;
      const since = isSame ? before.since : now;
      const { approvals, objections, notes } = count(since);
      const changedNow = before !== undefined && !isSame;
      const changed = changedNow || before?.changed === true;
      const judged: GateInput = {
        ...onBase(configuration, deployment),
        review,
        settings,
        approvals,
        objections,
        ...(changed ? { planChanged: changedNow ? "now" : "before" } : {}),
        ...(unproved === undefined ? {} : { unproved }),
        today: now.slice(0, 10),
      };
      const verdict = judge(judged);
      const lines = verdict.passed ? verdict.lines : [...verdict.lines, ...notes];
      return [name, { ...verdict, since, changed, lines, approvers: settings.approvers }];
    }),
  );
};

/**
 * What the base branch calls the deployment: of two that change their names with each other, neither takes over what is
 * accepted for the other, and one that only gets a new name keeps it. One that moves to another account or workspace does not.
 */
const onBase = (base: Configuration | undefined, deployment: Deployment): Pick<GateInput, "deployment" | "moves"> => {
  const before = base?.deployments.find((each) => hasSameState(each, deployment)) ?? deploymentBefore(base, deployment);
  if (before === undefined) return { deployment: deployment.name };
  return { deployment: before.name, moves: movedProviders(before, deployment).length > 0 };
};

/** What was planned before, by deployment; or why nothing of it can be trusted. */
interface EarlierPlans {
  readonly plans: ReadonlyMap<string, DeploymentEvidence>;
  readonly unproved?: string;
}

const earlierPlans = async (run: ActionRun, pullRequest: PullRequest): Promise<EarlierPlans> => {
  const unproved = startedOtherwise(run.context);
  if (unproved !== undefined) return { plans: new Map(), unproved };
  try {
    const planning = { ...planningOf(run), job: run.inputs.deployments };
    const found = await earlierEvidence(run.github, pullRequest, planning);
    return { plans: new Map([...found].map(([name, { evidence }]) => [name, evidence])) };
  } catch (error) {
    if (!(error instanceof ReviewRefusal)) throw error;
    return { plans: new Map(), unproved: error.problems.map(formatProblem).join(" ") };
  }
};

/** Reads the reviews once, and only where somebody could approve something. */
const approvalCounter = async (
  { github, outside }: ActionRun,
  { number, author, head }: PullRequest,
  { approvers }: ReviewSettings,
): Promise<(since: string) => ApprovalCount> => {
  if (approvers.length === 0) return () => none;
  const { unreadable, ...reviewers } = await readReviewers(github, number, approvers);
  if (reviewers.reviews.length === 0) return () => ({ ...none, notes: unreadable });
  const pusher = await readPusher(github, head);
  if (pusher === undefined) outside.log.warning(pusherUnknown(head));
  return (since) => {
    const counted = countApprovals({
      ...reviewers,
      author,
      ...(pusher === undefined ? {} : { pusher }),
      head: head.sha,
      since: new Date(since),
    });
    return { ...counted, notes: [...counted.notes, ...unreadable] };
  };
};

const none: ApprovalCount = { approvals: [], objections: [], notes: [] };

const pusherUnknown = ({ ref, sha }: Commitish): string =>
  `GitHub does not say who pushed ${sha.slice(0, 7)} to ${ref}, so the approval of whoever did would count.`;
