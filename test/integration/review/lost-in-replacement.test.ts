import { describe, expect, it } from "vitest";
import { administrator, allowing, type Planned, principalsIn, resting, reviewOf, type Values } from "./planned.ts";

const first = ["create", "delete"];
const replaced = (type: string, before: Values, after: Values = { ...before }): Planned => ({
  address: `${type}.one`,
  before,
  after,
  actions: first,
});
const everybody = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" }],
});
const group = resting("aws_iam_group_policy_attachment.g", { group: "g", policy_arn: administrator });
const arn = "arn:aws:iam::123456789012:instance-profile/ml";

describe("what a replacement makes first under the key of the old object", () => {
  it.each<[string, Planned]>([
    ["an attachment", replaced("aws_iam_role_policy_attachment", { role: "r", policy_arn: administrator })],
    [
      "an attachment of a role that is sensitive",
      {
        ...replaced("aws_iam_user_policy_attachment", { user: "somebody", policy_arn: administrator }),
        sensitive: { user: true },
      },
    ],
    [
      "attachments to several",
      replaced(
        "aws_iam_policy_attachment",
        { name: "a", roles: ["r"], policy_arn: administrator },
        { name: "b", roles: ["r"], policy_arn: administrator },
      ),
    ],
    ["an inline policy", replaced("aws_iam_group_policy", { group: "g", name: "p", policy: allowing("s3:*") })],
    ["a bucket's policy", replaced("aws_s3_bucket_policy", { bucket: "b", policy: everybody })],
    ["a user's groups", replaced("aws_iam_user_group_membership", { user: "u", groups: ["g"] })],
    ["a group's users", replaced("aws_iam_group_membership", { name: "m", group: "g", users: ["u"] })],
    ["a grant", replaced("databricks_group_role", { group_id: "1", role: arn })],
    ["an older grant", replaced("databricks_user_instance_profile", { user_id: "1", instance_profile_id: arn })],
    [
      "a Lambda permission",
      replaced("aws_lambda_permission", {
        function_name: "f",
        statement_id: "s",
        action: "lambda:InvokeFunction",
        principal: "s3.amazonaws.com",
      }),
    ],
  ])("is unknown: %s", (_, resource) => {
    const found = reviewOf([group, resource]);
    expect(found.relation).toBe("unknown");
    expect(found.findings.filter(({ code }) => code === "lost-in-replacement")).toMatchObject([
      { severity: "error", address: resource.address, isNew: true },
    ]);
  });

  it("stays under another key, or where the old object is destroyed first", () => {
    const type = "aws_iam_role_policy_attachment";
    const [one, other] = [
      { role: "r", policy_arn: administrator },
      { role: "s", policy_arn: administrator },
    ];
    expect(principalsIn(reviewOf([replaced(type, one, other)]))).toEqual(["role r: narrower", "role s: broader"]);
    const destroyedFirst = { ...replaced(type, one), actions: ["delete", "create"] };
    expect(principalsIn(reviewOf([destroyedFirst]))).toEqual(["role r: unchanged"]);
    const bucket = replaced(
      "aws_s3_bucket_policy",
      { bucket: "b", policy: everybody },
      { bucket: "c", policy: everybody },
    );
    expect(reviewOf([bucket]).findings.map(({ code }) => code)).not.toContain("lost-in-replacement");
  });

  it("says nothing of whom an attachment is for no longer", () => {
    const values = (...roles: string[]) => ({ name: "a", roles, policy_arn: administrator });
    const found = reviewOf([replaced("aws_iam_policy_attachment", values("r", "s"), values("s", "t"))]);
    expect(principalsIn(found)).toEqual(["role r: narrower", "role s: unknown", "role t: unknown"]);
  });
});
