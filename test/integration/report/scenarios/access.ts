import type { Review } from "../../../../src/review/model.ts";
import {
  added,
  attribute,
  call,
  change,
  changed,
  context,
  deployRole,
  document,
  finding,
  holder,
  known,
  passWitness,
  principal,
  removed,
  report,
  resource,
  review,
  roleArn,
  same,
  statement,
  witness,
  workspaceRole,
} from "../builders.ts";
import type { Scenario } from "./model.ts";
import { assumeBy, bucketStatement, ecrStatement, getRoleStatement, operations, passAny, passToEc2 } from "./setup.ts";

const passPolicy = (
  relation: "new" | "broader" | "narrower",
  statements: Parameters<typeof document>[0]["statements"],
) => document({ kind: "identity", relation, statements }, workspaceRole);

export const firstReview: Review = review({
  counts: { create: 7, update: 0, replace: 0, destroy: 0, import: 0, forget: 0 },
  relation: "new",
  changes: [
    change("aws_iam_instance_profile.deploy", "create"),
    change("aws_iam_role.deploy", "create"),
    change("aws_iam_role_policy.deploy", "create"),
    change("aws_iam_role_policy.pass_role", "create"),
    change("aws_iam_role_policy_attachment.sagemaker", "create", {
      attributes: [
        attribute("policy_arn", { state: "absent" }, known("arn:aws:iam::aws:policy/AmazonSageMakerFullAccess")),
        attribute("role", { state: "absent" }, known(deployRole)),
      ],
    }),
    change("databricks_cluster.deploy", "create"),
    change("databricks_instance_profile.deploy", "create"),
  ],
  resources: [
    resource(
      "aws_iam_role.deploy",
      "create",
      document(
        {
          kind: "trust",
          relation: "new",
          statements: [added(assumeBy("ec2.amazonaws.com", "sagemaker.amazonaws.com"))],
        },
        deployRole,
      ),
    ),
    resource(
      "aws_iam_role_policy.deploy",
      "create",
      document(
        {
          kind: "identity",
          relation: "new",
          statements: [added(bucketStatement), added(getRoleStatement), added(ecrStatement)],
        },
        deployRole,
      ),
    ),
    resource("aws_iam_role_policy.pass_role", "create", passPolicy("new", [added(passAny)])),
  ],
  principals: [
    principal(deployRole, "new", {
      added: [
        { service: "ecr", level: "List", actions: ["ecr:DescribeRepositories"] },
        { service: "iam", level: "Read", actions: ["iam:GetRole"] },
        { service: "s3", level: "Permissions management", actions: ["s3:PutObjectAcl"] },
        { service: "s3", level: "Tagging", actions: ["s3:PutObjectTagging"] },
        {
          service: "sagemaker",
          level: "Write",
          actions: Array.from({ length: 60 }, (_, index) => `sagemaker:CreateThing${index + 1}`),
        },
      ],
    }),
    principal(workspaceRole, "broader", {
      added: [{ service: "iam", level: "Write", actions: ["iam:PassRole"] }],
      witnesses: [passWitness("added", "ec2.amazonaws.com")],
    }),
  ],
  trusts: [
    {
      role: deployRole,
      relation: "new",
      witnesses: (["ec2.amazonaws.com", "sagemaker.amazonaws.com"] as const).map((value) =>
        witness({
          direction: "added",
          action: "sts:AssumeRole",
          resource: roleArn(deployRole),
          principal: { type: "Service", value },
          by: { policy: `trust policy of ${deployRole}`, statement: 0 },
        }),
      ),
      unknown: [],
    },
  ],
  holders: [
    holder({ type: "single user", name: "ml@example.com", cluster: "sagemaker-deploy" }, "new"),
    holder({ type: "group", name: "ml-engineers" }, "new"),
  ],
  touches: [{ role: workspaceRole, what: "+1 inline policy" }],
  deployability: operations("absent"),
  findings: [
    finding("pass-role-any-service", {
      message: "This statement allows iam:PassRole to every service that the role trusts.",
      remedy: "Set `policy: hardened`, which limits iam:PassedToService to ec2.amazonaws.com.",
      address: "aws_iam_role_policy.pass_role",
      pointer: "/Statement/0",
    }),
  ],
});

const holdersReview: Review = review({
  counts: { create: 1, update: 1, replace: 0, destroy: 1, import: 0, forget: 0 },
  relation: "unknown",
  changes: [
    change("databricks_cluster.cluster", "update"),
    change("databricks_group_role.data_scientists", "create"),
    change("databricks_group_role.interns", "destroy"),
    change("databricks_user_role.later", "create"),
  ],
  holders: [
    holder({ type: "single user", name: "eve@example.com", cluster: "sagemaker-deploy" }, "broader"),
    holder({ type: "single user", name: "ml@example.com", cluster: "sagemaker-deploy" }, "narrower"),
    holder({ type: "group", name: "data-scientists" }, "broader"),
    holder({ type: "group", name: "ml-engineers" }, "unchanged"),
    holder({ type: "group", name: "interns" }, "narrower"),
    holder({ type: "user", name: "databricks_user_role.later" }, "unknown", {
      unknown: ["Terraform knows user_id of databricks_user_role.later only after apply."],
    }),
  ],
});

/** PassRole without its condition (`added`), or with it again. */
export const hardenedPass = (direction: "added" | "removed"): Review =>
  review({
    counts: { create: 0, update: 1, replace: 0, destroy: 0, import: 0, forget: 0 },
    relation: direction === "added" ? "broader" : "narrower",
    changes: [
      change("aws_iam_role_policy.pass_role", "update", {
        attributes: [attribute("policy", known("…"), known("…"))],
        documents: [
          {
            attribute: "policy",
            kind: "identity",
            subject: { type: "role", name: workspaceRole, label: workspaceRole },
            before: { state: "absent" },
            after: { state: "absent" },
          },
        ],
      }),
    ],
    resources: [
      resource(
        "aws_iam_role.deploy",
        "no-op",
        document(
          {
            kind: "trust",
            relation: "unchanged",
            statements: [same(assumeBy("ec2.amazonaws.com", "sagemaker.amazonaws.com"))],
          },
          deployRole,
        ),
      ),
      resource(
        "aws_iam_role_policy.pass_role",
        "update",
        direction === "added"
          ? passPolicy("broader", [changed(passToEc2, passAny)])
          : passPolicy("narrower", [changed(passAny, passToEc2)]),
      ),
    ],
    principals: [
      principal(workspaceRole, direction === "added" ? "broader" : "narrower", {
        [direction]: [{ service: "iam", level: "Write", actions: ["iam:PassRole"] }],
        witnesses: [passWitness(direction, "lambda.amazonaws.com")],
        passes: { before: [roleArn(deployRole)], after: [roleArn(deployRole)] },
      }),
    ],
    touches: [{ role: workspaceRole, what: "~1 inline policy" }],
    deployability: operations("allowed"),
    findings:
      direction === "added"
        ? [
            finding("pass-role-any-service", {
              message: "This statement allows iam:PassRole to every service that the role trusts.",
              remedy: "Limit iam:PassedToService to ec2.amazonaws.com.",
              address: "aws_iam_role_policy.pass_role",
              pointer: "/Statement/0",
            }),
            finding("confused-deputy", {
              severity: "info",
              isNew: false,
              message:
                "sagemaker.amazonaws.com may use this for whichever account asks it to: nothing says for whom it must act.",
              address: "aws_iam_role.deploy",
            }),
          ]
        : [],
  });

const trustEc2 = JSON.stringify(
  { Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" },
  undefined,
  2,
);

const trustReview: Review = review({
  counts: { create: 0, update: 1, replace: 0, destroy: 0, import: 0, forget: 0 },
  relation: "incomparable",
  changes: [change("aws_iam_role.deploy", "update")],
  resources: [
    resource(
      "aws_iam_role.deploy",
      "update",
      document(
        {
          kind: "trust",
          relation: "incomparable",
          statements: [
            removed(assumeBy("ec2.amazonaws.com")),
            added(
              statement({
                sid: "Partner",
                principals: [{ type: "AWS", value: "arn:aws:iam::999988887777:root" }],
                actions: ["sts:AssumeRole"],
              }),
            ),
            same(assumeBy("sagemaker.amazonaws.com")),
          ],
        },
        deployRole,
      ),
    ),
  ],
  trusts: [
    {
      role: deployRole,
      relation: "incomparable",
      witnesses: [
        witness({
          direction: "added",
          action: "sts:AssumeRole",
          resource: roleArn(deployRole),
          principal: { type: "AWS", value: "arn:aws:iam::999988887777:role/any" },
          by: { policy: `trust policy of ${deployRole}`, statement: 1, sid: "Partner" },
        }),
        witness({
          direction: "removed",
          action: "sts:AssumeRole",
          resource: roleArn(deployRole),
          principal: { type: "Service", value: "ec2.amazonaws.com" },
          by: { policy: `trust policy of ${deployRole}`, statement: 0 },
        }),
      ],
      unknown: [],
    },
  ],
  deployability: operations("allowed", {
    after: "denied",
    calls: [call("sts:AssumeRole", { after: "denied", resource: roleArn(deployRole), remedy: trustEc2 })],
  }),
  findings: [
    finding("ec2-trust-lost", {
      severity: "error",
      message: "EC2 may no longer assume databricks-sagemaker: its clusters lose their AWS credentials.",
      remedy: "Keep the trust statement for ec2.amazonaws.com as long as an instance profile holds the role.",
      address: "aws_iam_role.deploy",
    }),
  ],
});

export const accessScenarios: readonly Scenario[] = [
  {
    name: "first-creation",
    title: "A first creation",
    shows: "Nothing was there before, so access is NEW and not BROADER; the workspace role is somebody else's.",
    reports: [report(firstReview, { gate: { passed: true, lines: [] } })],
    context,
  },
  {
    name: "widening",
    title: "A widening: PassRole loses its condition",
    shows: "One row of the statement table, two witnesses, and the approval that is missing.",
    reports: [
      report(hardenedPass("added"), {
        gate: {
          passed: false,
          lines: [
            "The change of access is broader, which review.fail_on_relation stops.",
            "It needs an approving review of the current head by acme/cloud-security; then run the failed job of this check again.",
          ],
        },
      }),
    ],
    context,
  },
  {
    name: "narrowing",
    title: "A narrowing: PassRole gets a condition",
    shows: "The same change the other way round needs nobody's approval.",
    reports: [report(hardenedPass("removed"), { gate: { passed: true, lines: [] } })],
    context,
  },
  {
    name: "trust-change",
    title: "A change of trust",
    shows: "One principal comes and another goes, so neither side allows more than the other.",
    reports: [
      report(trustReview, {
        gate: {
          passed: false,
          lines: [
            "ec2-trust-lost (error) is stopped by review.fail_on. Mend it, or accept it with a reason under review.accept on the base branch.",
          ],
        },
      }),
    ],
    context,
  },
  {
    name: "holders",
    title: "Somebody else uses the role",
    shows: "No policy changes, and yet other people get all that the deploy role may.",
    reports: [
      report(holdersReview, {
        gate: {
          passed: false,
          lines: [
            "The change of access is broader, which review.fail_on_relation stops.",
            "It needs an approving review of the current head by acme/cloud-security; then run the failed job of this check again.",
          ],
        },
      }),
    ],
    context,
  },
];
