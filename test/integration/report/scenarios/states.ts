import type { DeploymentReport } from "../../../../src/report/context.ts";
import { context, deployRole, report, review, roleArn } from "../builders.ts";
import { firstReview, hardenedPass } from "./access.ts";
import type { Scenario } from "./model.ts";

const widening = (parts: Partial<DeploymentReport>): readonly DeploymentReport[] => [
  report(hardenedPass("added"), parts),
];

const { fingerprint: _none, ...withoutFingerprint } = firstReview;

export const stateScenarios: readonly Scenario[] = [
  {
    name: "preview",
    title: "A preview without credentials",
    shows: "Two configurations compared; the comment says that nothing that exists was read, and why.",
    reports: [
      report(
        {
          ...withoutFingerprint,
          origin: { kind: "preview" },
          managedPolicies: firstReview.managedPolicies.map((policy) => ({ ...policy, source: "bundled" })),
        },
        {
          state: {
            kind: "preview",
            reason:
              "The pull request comes from a fork, and GitHub gives no secrets to its runs: this is a preview of the configuration, not a plan. Merged without a plan, nothing of it is applied, unless by the input expected-fingerprint.",
          },
        },
      ),
    ],
    context,
  },
  {
    name: "applied",
    title: "Applied",
    shows: "The result, and the command that deploys a model.",
    reports: [
      report(firstReview, {
        state: { kind: "applied" },
        nextStep: {
          region: "us-east-1",
          roleArn: roleArn(deployRole),
          bucket: "mlflow-sagemaker-us-east-1-123456789012",
          clusterUrl: "https://dbc-a1b2c3d4-e5f6.cloud.databricks.com/#setting/clusters/0123-456789-abcdefgh",
        },
      }),
    ],
    context,
  },
  {
    name: "apply-failed",
    title: "An apply that failed",
    shows: "Terraform's own message, whole, and what a re-run does.",
    reports: widening({
      state: {
        kind: "apply-failed",
        message:
          "Error: putting IAM Role (databricks-cross-account) Policy (sagemaker-pass-role): AccessDenied\n\n  with aws_iam_role_policy.pass_role,\n  on cdk.tf.json line 88",
        problems: [],
      },
    }),
    context,
  },
  {
    name: "plan-failed",
    title: "A plan that failed",
    shows: "There is no review, and nothing that looks like one.",
    reports: [
      {
        name: "prod",
        state: { kind: "plan-failed", message: "Error: no valid credential sources found", problems: [] },
      },
    ],
    context,
  },
  {
    name: "refused",
    title: "The plan is not the reviewed one",
    shows: "Nothing was applied; what differs, and the way on.",
    reports: widening({
      state: {
        kind: "refused",
        reason: "The plan is not what was reviewed, so nothing was applied.",
        lines: [
          "not as reviewed: update of aws_iam_role_policy.pass_role (policy)",
          "reviewed, but no longer planned: update of aws_iam_role.deploy_role (description)",
          "Way on: look at the plan as it is now; then start the workflow by workflow_dispatch with mode: apply and this run's fingerprint as expected-fingerprint, or open a new pull request: what is merged already is in its plan, and its merge applies it.",
        ],
      },
    }),
    context,
  },
  {
    name: "notices",
    title: "A pull request that changes its own gate",
    shows: "Notices stand above everything; overrides in force are listed.",
    reports: [
      report(hardenedPass("removed"), {
        notices: ["Changes the AWS account: 210987654321 → 123456789012."],
        overrides: [{ resource: "databricks_cluster.cluster", argument: "is_single_node", value: "true" }],
      }),
    ],
    context: {
      ...context,
      notices: ["Changes `review:`. The gate of this change still follows the settings of the base branch."],
    },
  },
];

/** Rendered as an issue, not as a comment. */
export const driftReport: DeploymentReport = report(
  {
    ...hardenedPass("removed"),
    findings: [],
    deployability: review().deployability,
  },
  { state: { kind: "drift" } },
);
