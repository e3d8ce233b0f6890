import { formatProblem, UserError } from "../../../common/errors.ts";
import type { ReviewRefusal } from "../../../github/reviewed/refusal.ts";
import { compareDigests } from "../../../plan/fingerprint/compare-digests.ts";
import { differenceLines } from "../../../plan/fingerprint/difference.ts";
import type { PlanDigests } from "../../../plan/fingerprint/fingerprint.ts";
import type { DeploymentReport, ReportContext } from "../../../report/context.ts";
import { applyReport, deploymentReport, hasChanges, outcomeReport } from "../../deployment-report.ts";
import { selectDeployments } from "../../select.ts";
import { applyPlans } from "../../terraform-verbs/apply.ts";
import { fingerprintsOf, type PlannedDeployment, type PlanOutcome, withPlans } from "../../terraform-verbs/plan.ts";
import type { Run } from "../../terraform-verbs/run.ts";
import type { ActionRun } from "../action-run.ts";
import { requireLastingState } from "../backend.ts";
import { readCheckedOut } from "../configuration-file.ts";
import { requireTrustedHosts } from "../hosts.ts";
import { type ActionResult, type LocateDeployment, stoppedBy, terraformFailure } from "../result.ts";
import type { ReviewedTerraform } from "../reviewed-terraform.ts";
import { terraformRun } from "../terraform-run.ts";

/** What has to be true of a plan before it is applied. */
export interface Reviewed {
  /** Sentences that say what differs from what was reviewed; none where this very plan may be applied. */
  readonly differences: (planned: PlannedDeployment, all: readonly PlannedDeployment[]) => readonly string[];
  /** The lock files of the reviewed plans, by deployment. */
  readonly lockFiles?: ReadonlyMap<string, string>;
  /** The program that the reviewed plans were made with. */
  readonly terraform?: ReviewedTerraform;
  /** Why no plan was reviewed: what a plan that may not be applied is refused with. */
  readonly refusal?: ReviewRefusal;
  readonly context: ReportContext;
}

/** What is applied where `require-review` is false, and says so loudly in the log and in every report. */
export const unreviewed = ({ outside }: ActionRun): Reviewed => {
  outside.log.warning("require-review is false: this applies a plan that nobody has reviewed.");
  const notice = "require-review is false: this plan was applied without anybody having reviewed it.";
  return { differences: () => [], context: { notices: [notice] } };
};

/** Where nothing proves what was reviewed: only a plan that changes nothing is let through, so nothing is ever applied. */
export const unproved = ({ outside }: ActionRun, refusal: ReviewRefusal): Omit<Reviewed, "context"> => {
  outside.log.info(
    `${refusal.problems.map(({ message }) => message).join(" ")} Nothing but a plan without changes passes.`,
  );
  return {
    differences: ({ review }) => review.changes.map(notReviewed),
    refusal,
  };
};

/**
 * Plans again, and applies these very plans only if every one of them is what was reviewed; else nothing at all is
 * applied, and the result says what differs and how to go on.
 */
export const applyReviewed = async (run: ActionRun, reviewed: Reviewed): Promise<ActionResult> => {
  const { inputs, configurationFile } = run;
  const { configuration, locateDeployment } = readCheckedOut(configurationFile);
  const deployments = selectDeployments(configuration.deployments, inputs.deployments);
  requireLastingState(deployments, inputs.allowLocalState);
  requireTrustedHosts(run, deployments);

  const options = { destroy: false, ...(reviewed.lockFiles === undefined ? {} : { lockFiles: reviewed.lockFiles }) };
  const terraform = terraformRun(run, reviewed.terraform);
  return withPlans(terraform, deployments, options, (outcomes) =>
    applyIfReviewed(terraform, outcomes, reviewed, locateDeployment),
  );
};

/** Applies the plans, if there is one of every deployment and each is what was reviewed. */
export const applyIfReviewed = async (
  terraform: Run,
  outcomes: readonly PlanOutcome[],
  { differences: differencesIn, context, refusal }: Omit<Reviewed, "lockFiles" | "terraform">,
  locate: LocateDeployment,
): Promise<ActionResult> => {
  const planned = outcomes.filter((outcome) => outcome.kind === "planned");
  const failure = terraformFailure(outcomes, locate);
  if (failure !== undefined) return { context, reports: heldBack(outcomes), failure };
  const differences = new Map(planned.map((each) => [each.deployment.name, differencesIn(each, planned)]));
  if ([...differences.values()].some((lines) => lines.length > 0)) {
    return { context, fingerprints: fingerprintsOf(planned), ...refused(outcomes, differences, locate, refusal) };
  }
  return { context, ...(await applyAll(terraform, planned, locate)) };
};

/** The reports where one of the deployments could not be planned, and so none is applied: a plan alone would not say so. */
const heldBack = (outcomes: readonly PlanOutcome[]): readonly DeploymentReport[] =>
  outcomes.map((outcome) => {
    const report = outcomeReport(outcome);
    const isHeldBack = outcome.kind === "planned" && hasChanges(outcome);
    return isHeldBack ? { ...report, state: { kind: "refused", reason: otherUnplanned, lines: [] } } : report;
  });

const otherUnplanned = "Another deployment could not be planned, so nothing was applied.";

const applyAll = async (
  run: Run,
  planned: readonly PlannedDeployment[],
  locate: LocateDeployment,
): Promise<Pick<ActionResult, "reports" | "failure">> => {
  const applied = await applyPlans(run, planned.filter(hasChanges));
  const reports = planned.map((each) => {
    const outcome = applied.find(({ planned }) => planned === each);
    return outcome === undefined ? outcomeReport(each) : applyReport(outcome);
  });
  const failure = terraformFailure(applied, locate);
  return { reports, ...(failure && { failure }) };
};

/** The result where nothing is applied: what differs from what was reviewed, or why that cannot be told, and the way on. */
export const refused = (
  outcomes: readonly PlanOutcome[],
  differences: ReadonlyMap<string, readonly string[]>,
  locate: LocateDeployment,
  refusal: ReviewRefusal | undefined,
): Pick<ActionResult, "reports" | "failure"> => {
  const reports = outcomes.map((outcome): DeploymentReport => {
    const lines = differences.get(outcome.deployment.name) ?? [];
    const reason =
      lines.length === 0
        ? "The plan of another deployment is not what was reviewed, so nothing was applied."
        : "The plan is not what was reviewed, so nothing was applied.";
    const review = outcome.kind === "planned" ? outcome.review : undefined;
    const why = refusal?.problems.map(formatProblem) ?? [];
    return deploymentReport(outcome.deployment, { kind: "refused", reason, lines: [...lines, ...why, wayOn] }, review);
  });
  const { problems } = refusal ?? stoppedBy(differences, locate);
  const error = new UserError([...problems, { message: wayOn }]);
  return { reports, failure: { reason: refusal?.reason ?? "plan-changed", error } };
};

/** What a refusal itself suggests is mostly for the next time: what is refused is on the branch already. */
const wayOn =
  "Way on: look at the plan as it is now; then start the workflow by workflow_dispatch with mode: apply and this run's fingerprint as expected-fingerprint, or open a new pull request: what is merged already is in its plan, and its merge applies it.";

/** What a plan does differently from the digests of the reviewed one. */
export const differencesFrom =
  (digests: ReadonlyMap<string, PlanDigests>) =>
  ({ deployment, canonical }: Pick<PlannedDeployment, "canonical" | "deployment">): readonly string[] => {
    const reviewed = digests.get(deployment.name);
    if (reviewed !== undefined) return differenceLines(compareDigests(reviewed, canonical));
    return canonical.changes.map(notReviewed);
  };

const notReviewed = ({ action, address }: { readonly action: string; readonly address: string }): string =>
  `not reviewed: ${action} of ${address}`;
