import { unionOfReviewed } from "../../gate/batch.ts";
import type { Trigger } from "../../github/events.ts";
import { evidenceOfBatch, type ReviewedEvidence } from "../../github/reviewed/find.ts";
import type { PlanDigests } from "../../plan/fingerprint.ts";
import { deploymentReport, outcomeReport } from "../deployment-report.ts";
import { type PlannedDeployment, withPlans } from "../plan.ts";
import { selectDeployments } from "../select.ts";
import type { ActionRun } from "./action-run.ts";
import { differencesFrom } from "./apply-reviewed.ts";
import { readCheckedOut } from "./configuration-file.ts";
import type { Judgement } from "./gate.ts";
import { requireTrustedHosts } from "./hosts.ts";
import { keepEvidence } from "./keep-evidence.ts";
import { type ActionResult, stoppedBy, terraformFailure } from "./result.ts";
import { planningOf } from "./scope.ts";
import { terraformRun } from "./terraform-run.ts";

type MergeGroup = Extract<Trigger, { kind: "merge-group" }>;

/**
 * Plans a merge group's commit. The plan must be the union of what its pull requests have shown; then its evidence is
 * what the push of that very commit is held against.
 */
export const planMergeGroup = async (run: ActionRun, group: MergeGroup): Promise<ActionResult> => {
  const { github, configurationFile, inputs } = run;
  const batch = await evidenceOfBatch(github, { branch: group.base.ref, headSha: group.headSha }, planningOf(run));
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
      const reason = "The merge group does something else than its pull requests have shown.";
      return {
        ...shown,
        reports: differences.map(({ planned: { deployment, review }, lines }) =>
          deploymentReport(deployment, { kind: "refused", reason, lines }, review),
        ),
        failure: {
          reason: "plan-changed",
          error: stoppedBy(
            differences.map(({ planned, lines }) => [planned.deployment.name, lines]),
            locateDeployment,
          ),
        },
      };
    }
    const commit = {
      pullRequests: pullRequestsAbout(planned, batch),
      baseBranch: group.base.ref,
      base: group.base.sha,
      head: group.headSha,
    };
    await keepEvidence(run, commit, planned, passed(run, planned));
    return { ...shown, reports: planned.map(outcomeReport) };
  });
};

/** In a matrix a pull request has nothing to do with most of the jobs. */
const pullRequestsAbout = (
  planned: readonly PlannedDeployment[],
  batch: readonly ReviewedEvidence[],
): readonly number[] => {
  const about = batch.filter(({ deployments }) => planned.some(({ deployment }) => deployments.has(deployment.name)));
  return about.flatMap(({ pullRequests }) => pullRequests);
};

const differenceFromBatch = (planned: PlannedDeployment, batch: readonly ReviewedEvidence[]): readonly string[] => {
  const { name } = planned.deployment;
  const digests = batch.flatMap(({ deployments }): readonly PlanDigests[] => {
    const found = deployments.get(name);
    return found === undefined ? [] : [found.evidence.digests];
  });
  const union = unionOfReviewed(digests);
  if (union.kind === "conflict") {
    return union.what.map(
      (what) => `two pull requests of this merge group were reviewed with different changes of ${what}`,
    );
  }
  return differencesFrom(new Map([[name, union.digests]]))(planned);
};

const passed = ({ outside }: ActionRun, planned: readonly PlannedDeployment[]): ReadonlyMap<string, Judgement> => {
  const since = outside.clock.now().toISOString();
  return new Map(planned.map(({ deployment }) => [deployment.name, { passed: true, lines: [], since, approvers: [] }]));
};
