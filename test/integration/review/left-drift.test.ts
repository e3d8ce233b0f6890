import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/common/json.ts";
import { readTerraformPlan } from "../../../src/plan/from-terraform.ts";
import { renderComment } from "../../../src/report/markdown/comment.ts";
import { driftNotices } from "../../../src/report/sections/drift-notices.ts";
import { parseTerraformPlan } from "../../../src/terraform/plan-json.ts";
import { allowing, type Values } from "./planned.ts";
import { review } from "./reviewing.ts";

/** Something that Terraform knew as `before` and finds as `after`. */
interface Drifted {
  readonly address: string;
  readonly before: Values;
  readonly after: Values | null;
  /** What the plan does to it: by default it leaves what there is as it is; nothing where it refreshes only. */
  readonly own?: { readonly actions: readonly string[]; readonly after: Values } | "nothing";
  readonly sensitive?: Json;
  readonly configured?: readonly string[];
}

const partsOf = (address: string) => {
  const [type = "", name = ""] = address.split(".");
  return { address, mode: "managed", type, name };
};

const leftBy = (...drifted: readonly Drifted[]) => {
  const text = JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.11.4",
    resource_drift: drifted.map(({ address, before, after, sensitive = {} }) => ({
      ...partsOf(address),
      change: {
        actions: [after === null ? "delete" : "update"],
        before,
        after,
        after_unknown: {},
        before_sensitive: sensitive,
        after_sensitive: sensitive,
      },
    })),
    resource_changes: drifted.flatMap(
      ({ address, after, own = { actions: ["no-op"], after: after ?? {} }, sensitive }) =>
        own === "nothing"
          ? []
          : [
              {
                ...partsOf(address),
                change: { ...own, before: after, before_sensitive: sensitive ?? {}, after_sensitive: sensitive ?? {} },
              },
            ],
    ),
    configuration: {
      root_module: {
        resources: drifted.map(({ address, before, configured = Object.keys(before) }) => ({
          ...partsOf(address),
          expressions: Object.fromEntries(configured.map((name) => [name, {}])),
        })),
      },
    },
  });
  return review(readTerraformPlan(parseTerraformPlan(text, "plan.json")).plan);
};

const trust = (principal: Json): string =>
  JSON.stringify({ Statement: [{ Effect: "Allow", Principal: principal, Action: "sts:AssumeRole" }] });
const closed = { name: "r", assume_role_policy: trust({ Service: "ec2.amazonaws.com" }) };
const open = { name: "r", assume_role_policy: trust("*") };
const opened: Drifted = { address: "aws_iam_role.r", before: closed, after: open };
const boundary = "arn:aws:iam::aws:policy/ReadOnlyAccess";
const keyArn = "arn:aws:kms:us-east-1:123456789012:key/1";
const key = (policy: string): Values => ({ key_id: "1", arn: keyArn, description: "models", policy });
const openKey = JSON.stringify({ Statement: [{ Effect: "Allow", Principal: "*", Action: "kms:*", Resource: "*" }] });
const changedKey: Drifted = {
  address: "aws_kms_key.k",
  before: key(allowing("kms:Encrypt")),
  after: key(openKey),
  configured: ["description"],
};

describe("access that was changed outside of Terraform and that the plan leaves so", () => {
  it("is told though the plan changes nothing", () => {
    const found = leftBy(opened);
    expect(found.relation).toBe("unchanged");
    expect(found.leftDrift).toEqual([{ address: "aws_iam_role.r", attributes: ["assume_role_policy"] }]);
    expect(driftNotices(found)).toEqual([
      "Access was changed outside of Terraform, and this plan leaves it so: `assume_role_policy` of aws_iam_role.r.",
    ]);
  });

  it.each<[string, Drifted, string]>([
    ["in a plan that refreshes only", { ...opened, own: "nothing" }, "assume_role_policy"],
    [
      "beside another change of the resource",
      { ...opened, own: { actions: ["update"], after: { ...open, description: "other" } } },
      "assume_role_policy",
    ],
    [
      "a boundary that nobody configures",
      { ...opened, before: closed, after: { ...closed, permissions_boundary: boundary } },
      "permissions_boundary",
    ],
    ["the policy of a key that nobody configures", changedKey, "policy"],
    [
      "who may invoke a function",
      {
        address: "aws_lambda_permission.p",
        before: { function_name: "f", action: "lambda:InvokeFunction", principal: "events.amazonaws.com" },
        after: { function_name: "f", action: "lambda:InvokeFunction", principal: "*" },
        own: "nothing",
      },
      "principal",
    ],
    [
      "a condition of that which nobody configures",
      {
        address: "aws_lambda_permission.p",
        before: { function_name: "f", principal: "*", principal_org_id: "o-1" },
        after: { function_name: "f", principal: "*", principal_org_id: "" },
        own: "nothing",
        configured: ["function_name", "principal"],
      },
      "principal_org_id",
    ],
    [
      "the grants of a canned ACL",
      {
        address: "aws_s3_bucket_acl.a",
        before: { bucket: "b", acl: "private", access_control_policy: [{ grant: [] }] },
        after: { bucket: "b", acl: "private", access_control_policy: [{ grant: [{ permission: "READ" }] }] },
        configured: ["bucket", "acl"],
      },
      "access_control_policy",
    ],
    [
      "members of a group",
      {
        address: "aws_iam_group_membership.m",
        before: { name: "m", group: "g", users: ["u"] },
        after: { name: "m", group: "g", users: ["u", "v"] },
      },
      "users",
    ],
    [
      "what no policy document says",
      {
        address: "aws_eks_access_entry.e",
        before: { principal_arn: "arn:aws:iam::123456789012:role/r", kubernetes_groups: ["viewers"] },
        after: { principal_arn: "arn:aws:iam::123456789012:role/r", kubernetes_groups: ["system:masters"] },
      },
      "kubernetes_groups",
    ],
    [
      "a document that Terraform marks as sensitive",
      { ...opened, sensitive: { assume_role_policy: true } },
      "assume_role_policy",
    ],
  ])("is named: %s", (_, drifted, attribute) => {
    const found = leftBy(drifted);
    expect(found.leftDrift).toEqual([{ address: drifted.address, attributes: [attribute] }]);
  });

  it("is told where a resource was removed that a plan which refreshes only does not make again", () => {
    const policy = { role: "r", name: "p", policy: allowing("s3:GetObject") };
    const found = leftBy({ address: "aws_iam_role_policy.p", before: policy, after: null, own: "nothing" });
    expect(driftNotices(found)[0]).toContain("leaves it so: aws_iam_role_policy.p (removed).");
  });

  it("is named of four resources above the first screen, and of all below it", () => {
    const many = [1, 2, 3, 4, 5, 6].map((index) => ({ ...opened, address: `aws_iam_role.r${index}` }));
    const commentOn = (count: number) =>
      renderComment([{ name: "plan.json", state: { kind: "planned" }, review: leftBy(...many.slice(0, count)) }], {})
        .body;
    expect(commentOn(6)).toContain("of `aws_iam_role.r4`, 2 more resources, listed below.");
    expect(commentOn(6)).toContain("- `assume_role_policy` of `aws_iam_role.r6`");
    expect(commentOn(4)).not.toContain("Access that was changed outside of Terraform and stays so");
  });

  it.each<[string, Drifted]>([
    ["what the plan takes back", { ...opened, own: { actions: ["update"], after: closed } }],
    ["what the plan makes again", { ...opened, after: null, own: { actions: ["create"], after: closed } }],
    ["what the plan destroys", { ...opened, own: { actions: ["delete"], after: {} } }],
    [
      "another spelling",
      { ...opened, after: { ...closed, assume_role_policy: trust({ Service: ["ec2.amazonaws.com"] }) } },
    ],
    ["what holds no access", { ...opened, after: { ...closed, tags: { a: "b" }, description: "other" } }],
    [
      "what the provider reads back of other resources' work",
      {
        ...opened,
        before: { ...closed, inline_policy: [], managed_policy_arns: [] },
        after: {
          ...closed,
          inline_policy: [{ name: "p", policy: allowing("s3:GetObject") }],
          managed_policy_arns: [boundary],
        },
        configured: ["name", "assume_role_policy"],
      },
    ],
    [
      "the members of a group in another order",
      {
        address: "aws_iam_group_membership.m",
        before: { name: "m", group: "g", users: ["u", "v"] },
        after: { name: "m", group: "g", users: ["v", "u"] },
      },
    ],
  ])("is not %s", (_, drifted) => {
    expect(leftBy(drifted).leftDrift).toBeUndefined();
  });

  it.each<[string, Drifted, Drifted]>([
    [
      "key",
      changedKey,
      {
        address: "aws_kms_key_policy.p",
        before: { key_id: "1", policy: openKey },
        after: { key_id: "1", policy: openKey },
      },
    ],
    [
      "API",
      {
        address: "aws_api_gateway_rest_api.a",
        before: { name: "a", id: "i", policy: "" },
        after: { name: "a", id: "i", policy: openKey },
        configured: ["name"],
      },
      {
        address: "aws_api_gateway_rest_api_put.p",
        before: { rest_api_id: "i", body: JSON.stringify({ "x-amazon-apigateway-policy": JSON.parse(openKey) }) },
        after: { rest_api_id: "i", body: JSON.stringify({ "x-amazon-apigateway-policy": JSON.parse(openKey) }) },
      },
    ],
  ])("is not the policy of a %s that another resource puts there", (_, drifted, other) => {
    expect(leftBy(drifted, other).leftDrift).toBeUndefined();
  });
});
