import { describe, expect, it } from "vitest";
import { accessItems } from "../../../src/report/sections/access-items.ts";
import { planOf } from "./plan-json.ts";
import { allowing, type Planned, resting, reviewOf } from "./planned.ts";
import { review } from "./reviewing.ts";

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

const bounded: Planned = {
  ...role,
  unknown: { permissions_boundary: true },
  expressions: { name: {}, permissions_boundary: of("aws_iam_policy.p") },
};

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

describe("a managed policy that the plan destroys", () => {
  const arn = "arn:aws:iam::123456789012:policy/writer";
  const values = { name: "writer", arn, policy: allowing("s3:PutObject") };
  const gone: Planned = { address: policy.address, before: values };
  const detached: Planned = { address: attached.address, before: { role: "app", policy_arn: arn } };
  const rested = resting(role.address, role.after ?? {});
  const inline: Planned = { address: has.address, after: has.after ?? {} };

  it.each<[string, readonly Planned[], string, readonly string[]]>([
    ["with the role that loses it", [rested, gone, detached], "gone", ["role"]],
    ["with the role that has it as an inline policy then", [rested, gone, detached, inline], "equivalent", []],
    ["of whoever has it where the plan shows nobody", [rested, gone], "gone", ["managed policy"]],
    [
      "of whoever has it where somebody keeps it",
      [rested, gone, resting(attached.address, { role: "app", policy_arn: arn })],
      "unknown",
      ["role", "managed policy"],
    ],
  ])("is told %s", (_, planned, relation, expected) => {
    expect(whose(...planned)).toEqual(expected);
    expect(reviewOf(planned).relation).toBe(relation);
  });

  it("is told of whoever has it too where the plan is of some targets alone", () => {
    const found = review({ ...planOf([rested, gone, detached, inline]), complete: false });
    expect(found.relation).toBe("gone");
  });
});

describe("a managed policy that is a boundary and nothing else", () => {
  const everything = allowing("*");
  const reviewOfBoundary = (made: Planned, ...more: readonly Planned[]) => reviewOf([bounded, made, ...more]);
  const codesOf = ({ findings }: ReturnType<typeof reviewOf>) => findings.map(({ code }) => code);

  it("gives nobody anything where the plan makes it", () => {
    const reviewed = reviewOfBoundary({ ...policy, after: { name: "writer", policy: everything } });
    expect(accessItems(reviewed).map(({ what }) => what)).toEqual(["role"]);
    expect(codesOf(reviewed)).toEqual([]);
  });

  it.each([
    ["only limits where AWS counts no attachment", 0, [], "it only limits", []],
    ["may be a policy of others where AWS counts one", 1, [], "managed policy", ["full-access"]],
    ["is a policy too where the plan attaches it", 0, [attached], "managed policy", ["full-access"]],
  ] as const)("%s", (_, attachment_count, more, expected, codes) => {
    const values = { name: "writer", arn: "arn:aws:iam::123456789012:policy/writer", attachment_count };
    const reviewed = reviewOfBoundary(
      {
        ...policy,
        before: { ...values, policy: allowing("s3:GetObject") },
        after: { ...values, policy: everything },
        unknown: {},
      },
      ...more,
    );
    const what = accessItems(reviewed).map((item) => item.what);
    expect(what.some((one) => one.includes(expected))).toBe(true);
    expect(codesOf(reviewed).filter((code) => code === "full-access")).toEqual(codes);
  });
});
