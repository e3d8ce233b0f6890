import type { UserError } from "../common/errors.ts";
import { deployRoleArn, instanceProfileName, mlflowBucketName, workspaceRoleName } from "../config/names.ts";
import type { Deployment } from "../config/schema.ts";
import type { DeploymentReport, Override, RunState, SetupParts } from "../report/context.ts";
import type { HandOver } from "../report/hand-over.ts";
import type { NextStep } from "../report/next-step.ts";
import type { Review } from "../review/model.ts";
import { passRolePolicy } from "../stack/policies.ts";
import { handedOverOnDestroy } from "./handed-over.ts";
import type { ApplyOutcome } from "./terraform-verbs/apply.ts";
import type { PlannedDeployment, PlanOutcome } from "./terraform-verbs/plan.ts";

/** All that a report says of a deployment, with what there is to do. */
export const deploymentReport = (deployment: Deployment, state: RunState, review?: Review): DeploymentReport => {
  const handOver = handOverOf(deployment);
  return {
    ...withoutFollowUp(deployment, state, review),
    ...(handOver === undefined ? {} : { handOver }),
    ...(state.kind === "applied" ? { nextStep: nextStepOf(deployment) } : {}),
  };
};

/** The same without what there is to do. */
const withoutFollowUp = (deployment: Deployment, state: RunState, review?: Review): DeploymentReport => ({
  name: deployment.name,
  state,
  parts: partsOf(deployment),
  overrides: overridesOf(deployment),
  ...(review === undefined ? {} : { review }),
});

const plannedReport = ({ deployment, review, destroy }: PlannedDeployment, state: RunState): DeploymentReport =>
  destroy ? destroyReport(deployment, state, review) : deploymentReport(deployment, state, review);

/** Of what is removed there is nothing to deploy with, and no policy that its neighbours have to add: one may go. */
const destroyReport = (deployment: Deployment, state: RunState, review: Review): DeploymentReport => {
  const handedOver = handedOverOnDestroy(deployment);
  const report = withoutFollowUp(deployment, state, review);
  return handedOver === undefined ? report : { ...report, notices: [handedOver] };
};

/** The report of a plan that was made, or of why it was not. */
export const outcomeReport = (outcome: PlanOutcome): DeploymentReport =>
  outcome.kind === "planned"
    ? reportOfPlan(outcome)
    : deploymentReport(outcome.deployment, failed("plan-failed", outcome.error));

const reportOfPlan = (planned: PlannedDeployment): DeploymentReport => {
  const report = plannedReport(planned, { kind: "planned" });
  return { ...report, notices: [...planned.notices, ...(report.notices ?? [])] };
};

/** The report of a plan that was applied, or of how that failed. */
export const applyReport = (outcome: ApplyOutcome): DeploymentReport => {
  if (outcome.kind === "failed") return plannedReport(outcome.planned, failed("apply-failed", outcome.error));
  const { outputs, planned } = outcome;
  const { nextStep, ...report } = plannedReport(planned, { kind: "applied" });
  const clusterUrl = outputs["cluster_url"];
  return {
    ...report,
    outputs,
    ...(nextStep && { nextStep: { ...nextStep, ...(clusterUrl === undefined ? {} : { clusterUrl }) } }),
  };
};

/** Whether a plan, or the one that a report is about, does anything. */
export const hasChanges = ({ review }: { readonly review?: Pick<Review, "changes"> }): boolean =>
  review !== undefined && review.changes.length > 0;

const failed = (kind: "plan-failed" | "apply-failed", { message, problems }: UserError): RunState => ({
  kind,
  message,
  problems,
});

const partsOf = (deployment: Deployment): SetupParts => ({
  deployRole: deployment.deploy_role.name,
  workspaceRole: workspaceRoleName(deployment),
  instanceProfile: instanceProfileName(deployment),
  grants: [...deployment.grant_to.groups, ...deployment.grant_to.users, ...deployment.grant_to.service_principals],
  ...(deployment.cluster === undefined ? {} : { cluster: deployment.cluster.name }),
});

const overridesOf = ({ overrides }: Deployment): readonly Override[] =>
  Object.entries(overrides).flatMap(([resource, values]) =>
    Object.entries(values).map(([argument, value]) => ({ resource, argument, value: JSON.stringify(value) })),
  );

const handOverOf = (deployment: Deployment): HandOver | undefined =>
  deployment.workspace.pass_role === "external"
    ? {
        workspaceRole: workspaceRoleName(deployment),
        policyName: deployment.workspace.pass_role_policy_name,
        policyJson: JSON.stringify(passRolePolicy(deployment), undefined, 2),
      }
    : undefined;

const nextStepOf = (deployment: Deployment): NextStep => ({
  region: deployment.aws.region,
  roleArn: deployRoleArn(deployment),
  bucket: mlflowBucketName(deployment),
});
