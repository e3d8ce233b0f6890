import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/common/json.ts";
import type { SideValues } from "./plan-json.ts";
import { reviewOf as reviewOfAll } from "./planned.ts";

const read = { effect: "Allow", actions: ["s3:GetObject"], resources: ["*"] };
const all = { ...read, actions: ["s3:*"] };
const text = (Action: string) =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action, Resource: "*" }] });

/** The review of a role's policy that becomes what a data source says which is read during apply. */
const reviewOf = (
  before: string,
  statement: readonly Json[],
  unknown: readonly Json[],
  {
    version = false,
    sensitive = [],
    more = {},
    statements = [],
    references = ["data.aws_iam_policy_document.d.json", "data.aws_iam_policy_document.d"],
  }: {
    readonly version?: boolean;
    readonly sensitive?: readonly Json[];
    readonly more?: SideValues;
    /** What the configuration says of each statement. */
    readonly statements?: readonly Json[];
    readonly references?: readonly string[];
  } = {},
) => {
  const values = { name: "p", role: "r" };
  return reviewOfAll([
    {
      address: "data.aws_iam_policy_document.d",
      after: { statement, ...more },
      unknown: { json: true, statement: unknown, version },
      sensitive: { statement: sensitive },
      expressions: { statement: statements },
    },
    {
      address: "aws_iam_role_policy.p",
      before: { ...values, policy: text(before) },
      after: values,
      unknown: { policy: true },
      expressions: { name: {}, role: {}, policy: { references } },
    },
  ]);
};

describe("a document that is rebuilt from its data source", () => {
  it.each<[string, string, readonly Json[], readonly Json[]]>([
    ["the conditions of a Deny", "s3:GetObject", [all, { ...all, effect: "Deny" }], [{}, { condition: true }]],
    ["one condition of it", "s3:GetObject", [{ ...read, condition: [{}] }], [{ condition: [{ test: true }] }]],
    ["the conditions of what stays", "s3:GetObject", [read], [{ condition: true }]],
    ["the effect", "s3:*", [{ actions: ["s3:GetObject"], resources: ["*"] }], [{ effect: true }]],
    [
      "the type of a principal",
      "s3:*",
      [{ ...read, principals: [{ identifiers: ["*"] }] }],
      [{ principals: [{ type: true }] }],
    ],
    ["all of a statement", "s3:GetObject", [read, {}], [{}, true]],
  ])("is unknown where more is than names and values: %s", (_, before, statement, unknown) => {
    const { relation, resources, findings } = reviewOf(before, statement, unknown);
    expect(relation).toBe("unknown");
    expect(resources[0]?.documents).toMatchObject([{ relation: "unknown", statements: [] }]);
    expect(findings.map(({ code }) => code)).not.toContain("shadowed-statement");
  });

  it("is unknown where its version is, or where anything in it is sensitive", () => {
    expect(reviewOf("s3:*", [read], [{}], { sensitive: [{ effect: true }] }).relation).toBe("unknown");
    expect(reviewOf("s3:*", [read], [{}], { version: true }).relation).toBe("unknown");
  });

  it.each([["source_policy_documents"], ["override_policy_documents"]])(
    "is not rebuilt where others are merged into it: %s",
    (attribute) => {
      const { relation, resources } = reviewOf("s3:*", [read], [{}], { more: { [attribute]: [text("iam:*")] } });
      expect(relation).toBe("unknown");
      expect(resources[0]?.documents).toMatchObject([{ relation: "unknown", statements: [] }]);
    },
  );

  it.each<[string, string, Json, readonly string[]]>([
    ["nothing", "s3:GetObject", read, []],
    ["more than it takes away", "s3:GetObject", all, ["added"]],
    ["less than it takes away", "s3:*", read, []],
  ])(
    "is never the reason for saying what goes or stays, and shows what it would add: %s",
    (_, before, statement, added) => {
      const { relation, principals, resources } = reviewOf(before, [statement], [{}]);
      expect(relation).toBe("unknown");
      expect(principals).toMatchObject([{ relation: "unknown", removed: [] }]);
      const [document] = resources[0]?.documents ?? [];
      expect(document).toMatchObject({ relation: "unknown", reason: expect.stringContaining("does not show whether") });
      for (const { witnesses } of [...principals, ...(document ? [document] : [])]) {
        expect([...new Set(witnesses.map(({ direction }) => direction))]).toEqual(added);
      }
      expect(document?.statements.every(({ change }) => change === "+")).toBe(true);
    },
  );

  it.each([["local.more"], ["var.more"], ["path.module"], ["each.key"], ["random_pet.x.id"]])(
    "is not rebuilt where something else may be in it: %s",
    (other) => {
      const references = ["data.aws_iam_policy_document.d.json", "data.aws_iam_policy_document.d", other];
      const { relation, resources } = reviewOf("s3:*", [read], [{}], { references });
      expect(relation).toBe("unknown");
      expect(resources[0]?.documents).toMatchObject([{ relation: "unknown", statements: [] }]);
    },
  );

  it.each([
    ["the same key", ["red", "blue"], "new"],
    ["a key of its own", ["red", "blue", "green"], "unknown"],
  ])("is that of the instance with %s, of which a plan does not show the attribute", (_, keys, relation) => {
    const ofKey = (key: string) => ({ ...read, resources: [`arn:aws:s3:::logs/${key}/*`] });
    const { resources } = reviewOfAll([
      ...keys.map((key) => ({
        address: `data.aws_iam_policy_document.d["${key}"]`,
        after: { statement: [ofKey(key)] },
        unknown: { json: true },
      })),
      ...["red", "blue"].map((key) => ({
        address: `aws_iam_role_policy.p["${key}"]`,
        after: { name: "p", role: key },
        unknown: { policy: true },
        expressions: { name: {}, role: {}, policy: { references: ["data.aws_iam_policy_document.d", "each.key"] } },
      })),
    ]);
    const of = resources.find(({ address }) => address === 'aws_iam_role_policy.p["red"]');
    expect(of?.documents).toMatchObject([
      {
        relation,
        statements: relation === "new" ? [{ after: { resources: { patterns: ["arn:aws:s3:::logs/red/*"] } } }] : [],
      },
    ]);
  });

  it("takes values that refer to the same for different ones, as a bucket and what is in it", () => {
    const [bucket, two] = [
      { actions: ["s3:*"], resources: [null] },
      { actions: ["s3:*"], resources: [null, null] },
    ];
    const { findings, resources } = reviewOf(
      "s3:GetObject",
      [two, bucket, { ...bucket, effect: "Deny" }],
      [{ resources: [true, true] }, { resources: [true] }, { resources: [true] }],
      {
        statements: [{}, {}, {}].map(() => ({ resources: { references: ["aws_s3_bucket.b.arn", "aws_s3_bucket.b"] } })),
      },
    );
    expect(findings).toEqual([]);
    const shown = resources[0]?.documents[0]?.statements.map((one) => "after" in one && one.after.resources?.patterns);
    expect(shown).toEqual([
      ["${aws_s3_bucket.b.arn}", "${aws_s3_bucket.b.arn (2)}"],
      ["${aws_s3_bucket.b.arn (3)}"],
      ["${aws_s3_bucket.b.arn (4)}"],
    ]);
  });

  it("takes no trust from EC2 for certain", () => {
    const sagemaker = { type: "Service", identifiers: ["sagemaker.amazonaws.com"] };
    const trusting = (Service: string) =>
      JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Principal: { Service }, Action: "sts:AssumeRole" }],
      });
    const holding = { name: "r", role: "r" };
    const { findings, trusts } = reviewOfAll([
      {
        address: "data.aws_iam_policy_document.d",
        after: { statement: [{ effect: "Allow", actions: ["sts:AssumeRole"], principals: [sagemaker] }] },
        unknown: { json: true },
      },
      {
        address: "aws_iam_role.r",
        before: { name: "r", assume_role_policy: trusting("ec2.amazonaws.com") },
        after: { name: "r" },
        unknown: { assume_role_policy: true },
        expressions: { name: {}, assume_role_policy: { references: ["data.aws_iam_policy_document.d.json"] } },
      },
      { address: "aws_iam_instance_profile.r", before: holding, after: holding },
    ]);
    expect(trusts).toMatchObject([{ relation: "unknown" }]);
    expect(findings.map(({ code }) => code)).not.toContain("ec2-trust-lost");
  });

  it("is new where the role is, and nothing is certain of a role that has it through a managed policy or a group", () => {
    const source = { address: "data.aws_iam_policy_document.d", after: { statement: [read] }, unknown: { json: true } };
    const references = { policy: { references: ["data.aws_iam_policy_document.d.json"] } };
    const trust = { name: "r", assume_role_policy: text("sts:AssumeRole") };
    const inline = {
      after: { name: "p", role: "r" },
      unknown: { policy: true },
      expressions: { name: {}, role: {}, ...references },
    };
    const made = reviewOfAll([
      source,
      { address: "aws_iam_role.r", after: trust },
      { address: "aws_iam_role_policy.p", ...inline },
    ]);
    expect(made.principals).toMatchObject([
      { relation: "new", existsOnly: "after", unknown: [expect.stringContaining("Rebuilt")] },
    ]);

    const arn = "arn:aws:iam::123456789012:policy/p";
    const policy = {
      address: "aws_iam_policy.p",
      before: { name: "p", arn, policy: text("s3:*") },
      after: { name: "p", arn },
      unknown: { policy: true },
      expressions: { name: {}, ...references },
    };
    const onRole = { role: "r", policy_arn: arn };
    const onGroup = { group: "g", policy_arn: arn };
    const member = { user: "u", groups: ["g"] };
    const changed = reviewOfAll([
      source,
      policy,
      { address: "aws_iam_role_policy_attachment.r", before: onRole, after: onRole },
      { address: "aws_iam_group_policy_attachment.g", before: onGroup, after: onGroup },
      { address: "aws_iam_user_group_membership.u", before: member, after: member },
    ]);
    expect(changed.principals.map(({ name, relation, removed }) => [name, relation, removed])).toEqual(
      expect.arrayContaining(["r", "g", "u"].map((name) => [name, "unknown", []])),
    );
  });

  it("counts with what is not known yet among its resources and values", () => {
    const org = { test: "StringEquals", variable: "aws:PrincipalOrgID" };
    const marks = { resources: [true], condition: [{ values: true }] };
    const [resource] = reviewOf("s3:GetObject", [{ ...all, condition: [org] }], [marks]).resources;
    const [first, second] = ["${known after apply}", "${known after apply (2)}"];
    expect(resource?.documents[0]?.statements).toMatchObject([
      { change: "+", after: { resources: { patterns: [first] }, conditions: [{ values: [second] }] } },
    ]);
  });
});

describe("a document that is not known yet and that no table tells of", () => {
  const guard = { policy: text("s3:*") };

  it.each<[string, string, SideValues, SideValues, Json]>([
    ["an organization's policy", "aws_organizations_policy", { content: text("s3:*") }, {}, { content: true }],
    ["one that is made", "aws_organizations_policy", null, {}, { content: true }],
    [
      "one of AWS's in a block",
      "aws_s3control_multi_region_access_point_policy",
      null,
      { details: [{}] },
      { details: [{ policy: true }] },
    ],
    [
      "one of AWS's of a type that is made",
      "aws_s3vectors_vector_bucket_policy",
      null,
      { vector_bucket_arn: "b" },
      { policy: true },
    ],
    ["another such", "aws_prometheus_resource_policy", null, { workspace_id: "w" }, { policy_document: true }],
    ["one of AWS's of a type that is not known", "aws_later_policy", null, {}, { resource_policy: true }],
    ["a session policy", "aws_rolesanywhere_profile", { session_policy: text("s3:*") }, {}, { session_policy: true }],
    ["those of another provider's role", "awscc_iam_role", { policies: [] }, {}, { policies: true }],
    [
      "one of those",
      "awscc_iam_role",
      null,
      { policies: [{ policy_name: "p" }] },
      { policies: [{ policy_document: true }] },
    ],
    ["one in a block", "aws_other_thing", { rule: [guard] }, { rule: [{}] }, { rule: [{ policy: true }] }],
    ["one in a block that is not known", "aws_other_thing", { rule: [guard] }, {}, { rule: true }],
  ])("is unknown: %s", (_, type, before, after, unknown) => {
    const found = reviewOfAll([{ address: `${type}.one`, before, after, unknown }]);
    expect(found.relation).toBe("unknown");
    expect(found.resources).toMatchObject([{ documents: [{ relation: "unknown" }] }]);
  });

  it.each<[string, SideValues, Json]>([
    ["aws_ecr_lifecycle_policy", { repository: "r" }, { policy: true }],
    ["aws_sns_topic_subscription", { topic_arn: "t" }, { redrive_policy: true, filter_policy: true }],
    ["aws_sqs_queue_redrive_policy", { queue_url: "q" }, { redrive_policy: true }],
    ["aws_lb_listener", { port: 443 }, { ssl_policy: true }],
    [
      "aws_autoscaling_group",
      { name: "g" },
      { termination_policies: true, mixed_instances_policy: [{ policy_document: false }] },
    ],
  ])("is none where the policies of a type are about something else: %s", (type, after, unknown) => {
    expect(reviewOfAll([{ address: `${type}.one`, after, unknown }]).relation).toBe("unchanged");
  });
});
