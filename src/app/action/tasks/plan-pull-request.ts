import { UserError } from "../../../common/errors.ts";
import type { Configuration, Deployment } from "../../../config/schema.ts";
import type { PullRequest } from "../../../github/events.ts";
import type { DeploymentReport, ReportContext } from "../../../report/context.ts";
import { deploymentBefore } from "../../deployment-before.ts";
import { hasChanges, outcomeReport } from "../../deployment-report.ts";
import { configurationNotices, deploymentNotices } from "../../notices.ts";
import { previewReports } from "../../preview.ts";
import { selectDeployments } from "../../select.ts";
import { fingerprintsOf, type PlannedDeployment, type PlanOutcome, withPlans } from "../../terraform-verbs/plan.ts";
import type { ActionRun } from "../action-run.ts";
import { requireMigratedState } from "../backend.ts";
import {
  type BaseConfiguration,
  readBaseConfiguration,
  readBaseOfNow,
  requireInRepository,
} from "../base-configuration.ts";
import { requireCheckoutOfHead } from "../checkout.ts";
import { readCheckedOut } from "../configuration-file.ts";
import { failureNotices, failureReason } from "../failure.ts";
import { type Judgement, judgePlans } from "../gate.ts";
import { isTrustedHost } from "../hosts.ts";
import { keepEvidence, type PlannedCommit } from "../keep-evidence.ts";
import { type ActionResult, type LocateDeployment, stoppedBy, terraformFailure } from "../result.ts";
import { terraformRun } from "../terraform-run.ts";
import { workflowNotices } from "../workflow-notices.ts";

/** Plans what the pull request changes, judges it by the base branch's settings, and keeps the evidence for its merge. */
export const planPullRequest = async (run: ActionRun, pullRequest: PullRequest): Promise<ActionResult> => {
  const { inputs, configurationFile } = run;
  const { configuration, locateDeployment } = readCheckedOut(configurationFile);
  await requireCheckoutOfHead(run, pullRequest.head);
  const base = await readBaseConfiguration(run, pullRequest.base.sha);
  if (base.configuration === undefined) await requireInRepository(run, pullRequest.head);
  const baseOfNow = await readBaseOfNow(run, pullRequest.base);
  const selected = selectDeployments(configuration.deployments, inputs.deployments);
  const isTrusted = (deployment: Deployment): boolean => isTrustedHost(run, deployment);
  const previewed = await previewReports(
    base.configuration,
    selected.filter((each) => !isTrusted(each)),
    untrusted,
  );

  return withPlans(terraformRun(run), selected.filter(isTrusted), { destroy: false }, async (outcomes) => {
    const checked = outcomes.map((outcome) => afterMigration(outcome, base.configuration));
    const planned = checked.filter((outcome) => outcome.kind === "planned");
    const judged = await judgeAndKeep(run, pullRequest, baseOfNow, planned);
    const reports = inOrder(selected, [
      ...previewed,
      ...checked.map((outcome) => withGate(outcome, judged.verdicts.get(outcome.deployment.name), base.configuration)),
    ]);
    const failure = judged.failure ?? failureOf(checked, reports, locateDeployment);
    return {
      reports,
      pullRequests: [pullRequest.number],
      context: reportContext(pullRequest, [
        ...judged.notices,
        ...base.notices,
        ...configurationNotices(base.configuration, configuration),
      ]),
      fingerprints: fingerprintsOf(planned),
      ...(failure === undefined ? {} : { failure }),
    };
  });
};

interface Judged extends Pick<ActionResult, "failure"> {
  readonly verdicts: ReadonlyMap<string, Judgement>;
  readonly notices: readonly string[];
}

/**
 * Judges the plans, and keeps the evidence. Where GitHub fails at that, the run fails, and shows the plans all the same: with
 * a failure, and what of it the reader has to know.
 */
export const judgeAndKeep = async (
  run: ActionRun,
  pullRequest: PullRequest,
  base: Omit<BaseConfiguration, "notices">,
  planned: readonly PlannedDeployment[],
): Promise<Judged> => {
  let verdicts: Judged["verdicts"] = new Map();
  try {
    verdicts = await judgePlans(run, pullRequest, base, planned);
    await keepEvidence(run, plannedCommit(pullRequest), planned, verdicts);
    return { verdicts, notices: planned.some(hasChanges) ? await workflowNotices(run, pullRequest) : [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const failure = { reason: failureReason(error), error };
    return { verdicts, notices: failureNotices(error), failure };
  }
};

const plannedCommit = ({ number, base, head }: PullRequest): PlannedCommit => ({
  pullRequests: [number],
  baseBranch: base.ref,
  base: base.sha,
  head: head.sha,
});

const untrusted =
  "The workflow does not name this deployment's workspace host, by databricks-hosts or DATABRICKS_HOST, so no credentials were sent there.";

/** Shows what the pull request changes without planning it. */
export const previewPullRequest = async (
  run: ActionRun,
  pullRequest: PullRequest,
  reason: string,
): Promise<ActionResult> => {
  const { configuration } = readCheckedOut(run.configurationFile);
  await requireCheckoutOfHead(run, pullRequest.head);
  const base = await readBaseConfiguration(run, pullRequest.base.sha);
  const selected = selectDeployments(configuration.deployments, run.inputs.deployments);
  return {
    reports: await previewReports(base.configuration, selected, reason),
    pullRequests: [pullRequest.number],
    context: reportContext(pullRequest, [...base.notices, ...configurationNotices(base.configuration, configuration)]),
  };
};

const afterMigration = (outcome: PlanOutcome, base: Configuration | undefined): PlanOutcome => {
  if (outcome.kind === "failed") return outcome;
  try {
    requireMigratedState(outcome, deploymentBefore(base, outcome.deployment));
    return outcome;
  } catch (error) {
    if (error instanceof UserError) return { kind: "failed", deployment: outcome.deployment, error };
    throw error;
  }
};

const withGate = (
  outcome: PlanOutcome,
  gate: DeploymentReport["gate"],
  base: Configuration | undefined,
): DeploymentReport => {
  const report = outcomeReport(outcome);
  const { deployment } = outcome;
  return {
    ...report,
    notices: [...(report.notices ?? []), ...deploymentNotices(deploymentBefore(base, deployment), deployment)],
    ...(gate === undefined ? {} : { gate }),
  };
};

const failureOf = (
  outcomes: readonly PlanOutcome[],
  reports: readonly DeploymentReport[],
  locate: LocateDeployment,
): ActionResult["failure"] | undefined => {
  const failed = terraformFailure(outcomes, locate);
  if (failed !== undefined) return failed;
  const stopped = reports.filter(({ gate }) => gate?.passed === false);
  if (stopped.length === 0) return undefined;
  return {
    reason: "gate",
    error: stoppedBy(
      stopped.map(({ name, gate }) => [name, gate?.lines ?? []]),
      locate,
    ),
  };
};

const inOrder = (
  deployments: readonly Deployment[],
  reports: readonly DeploymentReport[],
): readonly DeploymentReport[] => deployments.flatMap(({ name }) => reports.filter((report) => report.name === name));

const reportContext = ({ head, base }: PullRequest, notices: readonly string[]): ReportContext => ({
  head: head.sha.slice(0, 7),
  base: base.sha.slice(0, 7),
  notices,
});
