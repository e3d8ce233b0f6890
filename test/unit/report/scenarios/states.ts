import type { DeploymentReport } from "../../../../src/report/context.ts";
import { context, deployRole, report, review, roleArn } from "../builders.ts";
import { firstReview, hardenedPass, planText } from "./access.ts";
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
        { state: { kind: "preview", reason: "This pull request comes from a fork, so it gets no credentials." } },
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
        reason: "The plan has changed since it was reviewed.",
        lines: [
          "aws_iam_role_policy.pass_role: reviewed as update 41c0…, now update 9be2…",
          "aws_iam_role.deploy: not reviewed, now update 77aa…",
          "Open a new pull request, or start the workflow by hand with the new fingerprint.",
        ],
      },
    }),
    context,
  },
  {
    name: "stale",
    title: "A stale comment",
    shows: "The base branch has moved on, so what is shown may no longer hold.",
    reports: widening({ state: { kind: "stale", reason: "The base branch has moved to 0a1b2c3d." }, planText }),
    context,
  },
  {
    name: "closed",
    title: "A pull request closed without a merge",
    shows: "Nothing was applied.",
    reports: widening({ state: { kind: "closed" } }),
    context,
  },
  {
    name: "notices",
    title: "A pull request that changes its own gate",
    shows: "Notices stand above everything; overrides in force are listed.",
    reports: [
      report(hardenedPass("removed"), {
        notices: ["This change moves the deployment to another account: 123456789012, before 210987654321."],
        overrides: [{ resource: "databricks_cluster", argument: "num_workers", value: "2" }],
      }),
    ],
    context: {
      ...context,
      notices: ["This pull request changes `review:`. The gate still follows the base branch."],
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
