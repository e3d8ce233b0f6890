import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/terraform/json.ts";
import { planOfResources, type Values } from "./plan-json.ts";
import { review } from "./world.ts";

const read = { effect: "Allow", actions: ["s3:GetObject"], resources: ["*"] };
const all = { ...read, actions: ["s3:*"] };
const text = (Action: string) =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action, Resource: "*" }] });

/** The review of a role's policy that becomes what a data source says which is read during apply. */
const reviewOf = (
  before: string,
  statement: readonly Json[],
  unknown: readonly Json[],
  { version = false, sensitive = [] }: { readonly version?: boolean; readonly sensitive?: readonly Json[] } = {},
) => {
  const values = { name: "p", role: "r" };
  return review(
    planOfResources(
      {
        address: "data.aws_iam_policy_document.d",
        after: { statement },
        unknown: { json: true, statement: unknown, version },
        sensitive: { statement: sensitive },
      },
      {
        address: "aws_iam_role_policy.p",
        before: { ...values, policy: text(before) },
        after: values,
        unknown: { policy: true },
        expressions: { name: {}, role: {}, policy: { references: ["data.aws_iam_policy_document.d.json"] } },
      },
    ),
  );
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

  it("is never the reason for saying that nothing changes, and counts where it does", () => {
    const same = reviewOf("s3:GetObject", [read], [{}]);
    expect(same.relation).toBe("unknown");
    expect(same.principals).toMatchObject([{ relation: "unknown" }]);
    expect(same.resources[0]?.documents).toMatchObject([{ relation: "unknown" }]);
    expect(reviewOf("s3:GetObject", [all], [{}]).relation).toBe("broader");
  });

  it("counts with what is not known yet among its resources and values", () => {
    const org = { test: "StringEquals", variable: "aws:PrincipalOrgID" };
    const marks = { resources: [true], condition: [{ values: true }] };
    const [resource] = reviewOf("s3:GetObject", [{ ...all, condition: [org] }], [marks]).resources;
    const placeholder = "${known after apply}";
    expect(resource?.documents[0]?.statements).toMatchObject([
      { change: "+", after: { resources: { patterns: [placeholder] }, conditions: [{ values: [placeholder] }] } },
      { change: "-" },
    ]);
  });
});

describe("a document that is not known yet and that no table tells of", () => {
  const guard = { policy: text("s3:*") };

  it.each<[string, string, Values, Values, Json]>([
    ["an organization's policy", "aws_organizations_policy", { content: text("s3:*") }, {}, { content: true }],
    ["one that is made", "aws_organizations_policy", null, {}, { content: true }],
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
    const found = review(planOfResources({ address: `${type}.one`, before, after, unknown }));
    expect(found.relation).toBe("unknown");
    expect(found.resources).toMatchObject([{ documents: [{ relation: "unknown" }] }]);
  });
});
