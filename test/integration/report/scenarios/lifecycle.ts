import type { Review } from "../../../../src/review/model.ts";
import {
  added,
  attribute,
  change,
  context,
  deployRole,
  document,
  finding,
  known,
  passWitness,
  principal,
  removed,
  report,
  resource,
  review,
  same,
  workspaceRole,
} from "../builders.ts";
import type { Scenario } from "./model.ts";
import { assumeBy, bucketStatement, ecrStatement, getRoleStatement, operations, passAny, passToEc2 } from "./setup.ts";

const bothServices = assumeBy("ec2.amazonaws.com", "sagemaker.amazonaws.com");

const replacedReview: Review = review({
  counts: { create: 0, update: 1, replace: 4, destroy: 0, import: 0, forget: 0 },
  relation: "equivalent",
  changes: [
    change("aws_iam_instance_profile.deploy", "replace", {
      replaceOrder: "create-before-destroy",
      attributes: [attribute("unique_id", known("AIPAEXAMPLE"), { state: "unknown" })],
    }),
    change("aws_iam_role.deploy", "replace", {
      replaceOrder: "create-before-destroy",
      attributes: [
        attribute("arn", known(`arn:aws:iam::123456789012:role/${deployRole}`), { state: "unknown" }),
        attribute("path", known("/"), known("/ml/"), { forcesReplacement: true }),
        attribute("tags", known({ team: "ml" }), known({ team: "ml", stage: "prod" })),
      ],
    }),
    change("aws_iam_role_policy.deploy", "replace", { replaceOrder: "destroy-before-create" }),
    change("aws_iam_role_policy_attachment.sagemaker", "replace", {
      replaceOrder: "destroy-before-create",
      attributes: [attribute("id", known(`${deployRole}-2026`), { state: "unknown" })],
      unchanged: { policy_arn: "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess", role: deployRole },
    }),
    change("databricks_cluster.deploy", "update", {
      attributes: [attribute("aws_attributes", known([{ instance_profile_arn: "arn" }]), { state: "unknown" })],
    }),
  ],
  resources: [
    resource(
      "aws_iam_role.deploy",
      "replace",
      document({ kind: "trust", relation: "unchanged", statements: [same(bothServices)] }, deployRole),
    ),
  ],
  principals: [principal(deployRole, "equivalent")],
  deployability: operations("allowed"),
});

const unknownReview: Review = review({
  counts: { create: 1, update: 1, replace: 0, destroy: 0, import: 0, forget: 0 },
  relation: "unknown",
  changes: [change("aws_iam_role_policy.deploy", "update"), change("aws_s3_bucket.models", "create")],
  resources: [
    resource(
      "aws_iam_role_policy.deploy",
      "update",
      document(
        {
          kind: "identity",
          relation: "unknown",
          unknown: true,
          reason: "The policy holds aws_s3_bucket.models.arn, which Terraform knows only after apply.",
          statements: [],
        },
        deployRole,
      ),
    ),
    resource(
      "aws_iam_role_policy.pass_role",
      "update",
      document(
        {
          kind: "identity",
          relation: "unknown",
          unknown: true,
          reason: "Rebuilt from the configuration: Terraform does not know it before apply.",
          statements: [added(passToEc2)],
        },
        workspaceRole,
      ),
    ),
  ],
  principals: [
    principal(deployRole, "unknown", {
      unknown: ["aws_iam_role_policy.deploy is not known until apply"],
    }),
    principal(workspaceRole, "unknown", {
      witnesses: [passWitness("added", "ec2.amazonaws.com")],
      unknown: ["aws_iam_role_policy.pass_role was rebuilt from the configuration"],
    }),
  ],
  touches: [{ role: workspaceRole, what: "~1 inline policy" }],
  deployability: operations("allowed").map((each) => ({ ...each, after: "unknown" as const })),
});

const destroyReview: Review = review({
  counts: { create: 0, update: 0, replace: 0, destroy: 4, import: 0, forget: 1 },
  relation: "gone",
  changes: [
    change("aws_iam_instance_profile.deploy", "destroy"),
    change("aws_iam_role.deploy", "destroy"),
    change("aws_iam_role_policy.deploy", "destroy"),
    change("aws_iam_role_policy.pass_role", "destroy"),
    change("databricks_cluster.deploy", "forget"),
  ],
  resources: [
    resource(
      "aws_iam_role.deploy",
      "destroy",
      document({ kind: "trust", relation: "gone", statements: [removed(bothServices)] }, deployRole),
    ),
    resource(
      "aws_iam_role_policy.deploy",
      "destroy",
      document(
        { kind: "identity", relation: "gone", statements: [removed(bucketStatement), removed(getRoleStatement)] },
        deployRole,
      ),
    ),
    resource(
      "aws_iam_role_policy.pass_role",
      "destroy",
      document({ kind: "identity", relation: "gone", statements: [removed(passAny)] }, workspaceRole),
    ),
  ],
  principals: [
    principal(deployRole, "gone", {
      removed: [
        { service: "iam", level: "Read", actions: ["iam:GetRole"] },
        { service: "s3", level: "Tagging", actions: ["s3:PutObjectTagging"] },
      ],
    }),
    principal(workspaceRole, "narrower", {
      removed: [{ service: "iam", level: "Write", actions: ["iam:PassRole"] }],
      witnesses: [passWitness("removed", "ec2.amazonaws.com")],
    }),
  ],
  trusts: [{ role: deployRole, relation: "gone", witnesses: [], unknown: [] }],
  touches: [{ role: workspaceRole, what: "−1 inline policy" }],
});

const adoptReview: Review = review({
  counts: { create: 0, update: 1, replace: 0, destroy: 0, import: 3, forget: 0 },
  relation: "narrower",
  changes: [
    change("aws_iam_instance_profile.deploy", "no-op", { importingId: deployRole }),
    change("aws_iam_role.deploy", "no-op", { importingId: deployRole }),
    change("aws_iam_role_policy.deploy", "update", {
      importingId: `${deployRole}:sagemaker-deployment`,
      attributes: [attribute("policy", known("…"), known("…"))],
    }),
  ],
  resources: [
    resource(
      "aws_iam_role_policy.deploy",
      "update",
      document(
        {
          kind: "identity",
          relation: "narrower",
          statements: [
            removed({ ...getRoleStatement, resources: { negated: false, patterns: ["*"] } }),
            added(getRoleStatement),
            same(bucketStatement),
            same(ecrStatement),
          ],
        },
        deployRole,
      ),
    ),
  ],
  principals: [
    principal(deployRole, "narrower", {
      removed: [{ service: "iam", level: "Read", actions: ["iam:GetRole"] }],
      witnesses: [
        {
          direction: "removed",
          action: "iam:GetRole",
          resource: "arn:aws:iam::123456789012:role/admin",
          context: {},
          by: { policy: `inline policy of ${deployRole}`, statement: 1 },
        },
      ],
    }),
  ],
  deployability: operations("allowed"),
  findings: [
    finding("unknown-action", {
      severity: "info",
      isNew: false,
      message: 'AWS had no action "ecr:DescribeGitRepositories" on 2026-09-26, so it allows nothing.',
      remedy: "Use `policy: corrected`, which has ecr:DescribeRepositories.",
      address: "aws_iam_role_policy.deploy",
      pointer: "/Statement/2/Action",
    }),
  ],
});

const quiet = review();

const byHandReview: Review = review({
  deployability: operations("allowed"),
  findings: [
    finding("unmanaged-policy", {
      severity: "error",
      isNew: false,
      message:
        "The role databricks-sagemaker has policies that no resource of this plan manages: arn:aws:iam::aws:policy/AdministratorAccess, the inline policy `debug`.",
      remedy:
        "Take them off the role, or write them into the configuration; where another configuration manages them on purpose, accept this finding.",
      address: "aws_iam_role.deploy_role",
    }),
  ],
});

export const lifecycleScenarios: readonly Scenario[] = [
  {
    name: "nothing-changed",
    title: "Nothing changed",
    shows: "One line.",
    reports: [report(quiet, { gate: { passed: true, lines: [] } })],
    context,
  },
  {
    name: "by-hand",
    title: "A policy that somebody attached by hand",
    shows: "No change, and yet nobody has reviewed what the role may do now: the finding is there until it is gone.",
    reports: [
      report(byHandReview, {
        gate: {
          passed: false,
          lines: [
            "unmanaged-policy (error) is stopped by review.fail_on. Mend it, or accept it with a reason under review.accept on the base branch.",
          ],
        },
      }),
    ],
    context,
  },
  {
    name: "replaced-role",
    title: "A replaced role",
    shows: "A new path replaces the role and what hangs on it; what it allows stays the same.",
    reports: [report(replacedReview)],
    context,
  },
  {
    name: "unknown-policy",
    title: "A policy that is not known before apply",
    shows: "What is not known is said to be unknown, with the reason, and is never called unchanged.",
    reports: [
      report(unknownReview, {
        gate: {
          passed: false,
          lines: [
            "The change of access is unknown, which review.fail_on_relation stops.",
            "It needs an approving review of the current head by acme/cloud-security; then run the failed job of this check again.",
          ],
        },
      }),
    ],
    context,
  },
  {
    name: "destroy",
    title: "A removal",
    shows: "Everything of the deployment goes; the workspace role loses one policy and keeps the rest.",
    reports: [report(destroyReview)],
    context,
  },
  {
    name: "adopt",
    title: "Adopting what was made by hand",
    shows: "What is taken over as it is, and what adopting changes.",
    reports: [report(adoptReview)],
    context,
  },
  {
    name: "hand-over",
    title: "A workspace role that another team owns",
    shows: "With `pass_role: external` the comment holds the exact policy for that team.",
    reports: [
      report(
        review({
          relation: "equivalent",
          changes: [change("databricks_cluster.deploy", "update")],
          counts: { create: 0, update: 1, replace: 0, destroy: 0, import: 0, forget: 0 },
        }),
        {
          handOver: {
            workspaceRole,
            policyName: "sagemaker-auth-prod",
            policyJson: JSON.stringify(
              {
                Version: "2012-10-17",
                Statement: [
                  {
                    Effect: "Allow",
                    Action: "iam:PassRole",
                    Resource: `arn:aws:iam::123456789012:role/${deployRole}`,
                    Condition: { StringEquals: { "iam:PassedToService": "ec2.amazonaws.com" } },
                  },
                ],
              },
              undefined,
              2,
            ),
          },
        },
      ),
    ],
    context,
  },
];
