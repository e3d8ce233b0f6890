import { formatProblem, type Problem, UserError } from "../../../common/errors.ts";
import { unionOfReviewed } from "../../../gate/batch.ts";
import type { Trigger } from "../../../github/events.ts";
import { evidenceOfBatch, type ReviewedBatch, type ReviewedEvidence } from "../../../github/reviewed/find.ts";
import type { PlanDigests } from "../../../plan/fingerprint/fingerprint.ts";
import { deploymentReport, outcomeReport } from "../../deployment-report.ts";
import { selectDeployments } from "../../select.ts";
import { type PlannedDeployment, withPlans } from "../../terraform-verbs/plan.ts";
import type { ActionRun } from "../action-run.ts";
import { readCheckedOut } from "../configuration-file.ts";
import type { Judgement } from "../gate.ts";
import { requireTrustedHosts } from "../hosts.ts";
import { keepEvidence } from "../keep-evidence.ts";
import {
  type ActionResult,
  type FailureReason,
  type LocateDeployment,
  stoppedBy,
  terraformFailure,
} from "../result.ts";
import { planningOf } from "../scope.ts";
import { terraformRun } from "../terraform-run.ts";
import { differencesFrom } from "./apply-reviewed.ts";

type MergeGroup = Extract<Trigger, { kind: "merge-group" }>;

/**
 * Plans a merge group's commit. The plan must be the union of what its pull requests have shown, to which those of which
 * nothing proves what they were reviewed to do add nothing; then its evidence is what the push of that very commit is held
 * against.
 */
export const planMergeGroup = async (run: ActionRun, group: MergeGroup): Promise<ActionResult> => {
  const { github, configurationFile, inputs, outside } = run;
  const batch = await evidenceOfBatch(github, { branch: group.base.ref, headSha: group.headSha }, planningOf(run));
  const doubts = batch.unproved.flatMap(doubtsAbout);
  for (const doubt of doubts) outside.log.info(formatProblem(doubt));
  const { configuration, locateDeployment } = readCheckedOut(configurationFile);
  const deployments = selectDeployments(configuration.deployments, inputs.deployments);
  requireTrustedHosts(run, deployments);

  return withPlans(terraformRun(run), deployments, { destroy: false }, async (outcomes) => {
    const failure = terraformFailure(outcomes, locateDeployment);
    const shown = { context: { head: group.headSha.slice(0, 7), base: group.base.sha.slice(0, 7) } };
    if (failure !== undefined) return { ...shown, reports: outcomes.map(outcomeReport), failure };
    const planned = outcomes.filter((outcome) => outcome.kind === "planned");
    const differences = planned.map((each) => ({ planned: each, lines: differenceFromBatch(each, batch) }));
    if (differences.some(({ lines }) => lines.length > 0)) {
      const reason = batch.unproved[0]?.refusal.reason ?? "plan-changed";
      return { ...shown, ...refused(differences, doubts, { reason, locate: locateDeployment }) };
    }
    const commit = {
      pullRequests: pullRequestsAbout(planned, batch.reviewed),
      group: batch.pullRequests,
      baseBranch: group.base.ref,
      base: group.base.sha,
      head: group.headSha,
    };
    await keepEvidence(run, commit, planned, passed(run, planned));
    return { ...shown, reports: planned.map(outcomeReport) };
  });
};

interface Difference {
  readonly planned: PlannedDeployment;
  readonly lines: readonly string[];
}

const refused = (
  differences: readonly Difference[],
  doubts: readonly Problem[],
  { reason, locate }: { readonly reason: FailureReason; readonly locate: LocateDeployment },
): Pick<ActionResult, "reports" | "failure"> => {
  const stopped = stoppedBy(
    differences.map(({ planned, lines }) => [planned.deployment.name, lines]),
    locate,
  );
  return {
    reports: differences.map(({ planned: { deployment, review }, lines }) => {
      const all = [...lines, ...doubts.map(formatProblem)];
      return deploymentReport(deployment, { kind: "refused", reason: notShown, lines: all }, review);
    }),
    failure: { reason, error: new UserError([...stopped.problems, ...doubts]) },
  };
};

const notShown = "The merge group does something else than its pull requests have shown.";

/** In a matrix a pull request has nothing to do with most of the jobs. */
const pullRequestsAbout = (
  planned: readonly PlannedDeployment[],
  batch: readonly ReviewedEvidence[],
): readonly number[] => {
  const about = batch.filter(({ deployments }) => planned.some(({ deployment }) => deployments.has(deployment.name)));
  return about.flatMap(({ pullRequests }) => pullRequests);
};

const differenceFromBatch = (planned: PlannedDeployment, batch: ReviewedBatch): readonly string[] => {
  const { name } = planned.deployment;
  const digests = (isHeldBack(batch) ? [] : batch.reviewed).flatMap(({ deployments }): readonly PlanDigests[] => {
    const found = deployments.get(name);
    return found === undefined ? [] : [found.evidence.digests];
  });
  if (digests.length === 0) return differencesFrom(new Map())(planned);
  const union = unionOfReviewed(digests);
  if (union.kind === "conflict") {
    return union.what.map(
      (what) => `two pull requests of this merge group were reviewed with different changes of ${what}`,
    );
  }
  return differencesFrom(new Map([[name, union.digests]]))(planned);
};

/** With a workflow among what it brings in, the push would be refused whatever this run has found. */
const isHeldBack = ({ unproved }: ReviewedBatch): boolean =>
  unproved.some(({ refusal }) => refusal.reason === "workflow-changed");

const doubtsAbout = ({ pullRequest, refusal }: ReviewedBatch["unproved"][number]): readonly Problem[] =>
  refusal.problems.map((problem) => ({
    ...problem,
    message: `Nothing proves what #${pullRequest} was reviewed to do: ${problem.message}`,
  }));

const passed = ({ outside }: ActionRun, planned: readonly PlannedDeployment[]): ReadonlyMap<string, Judgement> => {
  const since = outside.clock.now().toISOString();
  return new Map(
    planned.map(({ deployment }) => [
      deployment.name,
      { passed: true, lines: [], since, changed: false, approvers: [] },
    ]),
  );
};
