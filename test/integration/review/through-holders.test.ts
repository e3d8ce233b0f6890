import { describe, expect, it } from "vitest";
import { accessItems } from "../../../src/report/sections/access-items.ts";
import { allowing, type Planned, resting, reviewOf } from "./planned.ts";

const trust = JSON.stringify({
  Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }],
});
const role: Planned = { address: "aws_iam_role.r", after: { name: "app", assume_role_policy: trust } };
const policy: Planned = {
  address: "aws_iam_policy.p",
  after: { name: "writer", policy: allowing("s3:PutObject") },
  unknown: { arn: true },
};
const of = (reference: string) => ({ references: [`${reference}.arn`, reference] });
const attached: Planned = {
  address: "aws_iam_role_policy_attachment.a",
  after: { role: "app" },
  unknown: { policy_arn: true },
  expressions: { role: {}, policy_arn: of("aws_iam_policy.p") },
};
const has = resting("aws_iam_role_policy.q", { name: "q", role: "app", policy: allowing("s3:PutObject") });

/** Whose access the report says that changes. */
const whose = (...planned: readonly Planned[]): readonly string[] =>
  accessItems(reviewOf(planned)).map(({ what }) => what);

describe("a managed policy that the plan makes", () => {
  it("is told of the roles that get it alone, where they are all who do", () => {
    expect(whose(role, policy, attached)).toEqual(["role"]);
  });

  it.each<[string, readonly Planned[], readonly string[]]>([
    ["nobody in the plan gets it", [role, policy], ["managed policy"]],
    [
      "it is there already",
      [role, { ...policy, before: { name: "writer", policy: allowing("s3:GetObject") } }, attached],
      ["managed policy", "role"],
    ],
    [
      "who gets something is not known",
      [
        role,
        policy,
        attached,
        {
          address: "aws_iam_role_policy_attachment.b",
          after: { role: "other" },
          unknown: { policy_arn: true },
          expressions: { role: {}, policy_arn: of("local_file.f") },
        },
      ],
      ["role", "role", "managed policy"],
    ],
    [
      "its role gains nothing by it",
      [resting(role.address, role.after ?? {}), has, policy, attached],
      ["managed policy"],
    ],
    [
      "it is a boundary",
      [
        {
          ...role,
          unknown: { permissions_boundary: true },
          expressions: { name: {}, permissions_boundary: of("aws_iam_policy.p") },
        },
        policy,
      ],
      ["role", "managed policy"],
    ],
    [
      "a permission set gets it by its name",
      [
        role,
        policy,
        attached,
        {
          address: "aws_ssoadmin_customer_managed_policy_attachment.s",
          after: { customer_managed_policy_reference: [{ name: "writer" }] },
        },
      ],
      ["access without a policy document", "role", "managed policy"],
    ],
  ])("is told of whoever has it where %s", (_, planned, expected) => {
    expect([...whose(...planned)].sort()).toEqual([...expected].sort());
  });
});
