import { describe, expect, it } from "vitest";
import { administrator, allowing, type Planned, principalsIn, resting, reviewOf, type Values } from "./planned.ts";

const s3 = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess";
const read = { name: "debug", policy: allowing("s3:GetObject") };
const expressions = { name: {} };
/** The role as the provider reads it back. */
const values = (managed_policy_arns: readonly string[], ...inline_policy: readonly Values[]): Values => ({
  name: "r",
  managed_policy_arns,
  inline_policy,
});
const role = (...of: Parameters<typeof values>): Planned => resting("aws_iam_role.r", values(...of), { expressions });
const findingsIn = (...resources: readonly Planned[]) =>
  reviewOf(resources).findings.filter(({ code }) => code === "unmanaged-policy");

describe("a policy on a role that no resource of the plan manages", () => {
  it("is named with its ARN, or its name, and an error where it gives everything", () => {
    expect(findingsIn(role([administrator, s3], read))).toEqual([
      {
        code: "unmanaged-policy",
        severity: "error",
        address: "aws_iam_role.r",
        message: `The role r has policies that no resource of this plan manages: ${administrator}, ${s3}, the inline policy \`debug\`.`,
        remedy: expect.stringContaining("Take them off the role"),
        isNew: false,
      },
    ]);
    expect(reviewOf([role([administrator])]).relation).toBe("unchanged");
  });

  it.each<[string, Planned, string]>([
    ["that reads only", role([s3]), "warning"],
    ["that may change its own policies", role(["arn:aws:iam::aws:policy/IAMFullAccess"]), "error"],
    ["of a customer, whose text is not in the plan", role(["arn:aws:iam::123456789012:policy/own"]), "warning"],
    ["written by hand", role([], { name: "all", policy: allowing("*") }), "error"],
    ["written by hand, that reads only", role([], read), "warning"],
  ])("is as severe as what it gives: one %s", (_, one, severity) => {
    expect(findingsIn(one)).toMatchObject([{ severity, message: expect.stringContaining("has a policy that") }]);
  });

  it("is there beside what the plan attaches, changes and removes", () => {
    const made: Planned = { address: "aws_iam_role_policy_attachment.s3", after: { role: "r", policy_arn: s3 } };
    const gone: Planned = { address: "aws_iam_role_policy.debug", before: { role: "r", ...read } };
    const [finding, ...others] = findingsIn(role([administrator, s3], read), made, gone);
    expect(finding?.message).toBe(`The role r has a policy that no resource of this plan manages: ${administrator}.`);
    expect(others).toEqual([]);
    const updated = { ...values([administrator]), description: "other" };
    expect(findingsIn({ ...role([]), before: values([administrator]), after: updated })).toHaveLength(1);
  });

  it.each<[string, readonly Planned[]]>([
    ["an attachment", [resting("aws_iam_role_policy_attachment.a", { role: "r", policy_arn: administrator })]],
    [
      "one that is destroyed",
      [{ address: "aws_iam_role_policy_attachment.a", before: { role: "r", policy_arn: administrator } }],
    ],
    ["one of several", [resting('aws_iam_role_policy_attachment.a["x"]', { role: "r", policy_arn: administrator })]],
    [
      "one that names its principals",
      [resting("aws_iam_policy_attachment.a", { name: "a", roles: ["r"], policy_arn: administrator })],
    ],
    [
      "one that is destroyed and names its principals",
      [{ address: "aws_iam_policy_attachment.a", before: { name: "a", roles: ["r"], policy_arn: administrator } }],
    ],
    [
      "exclusive management",
      [resting("aws_iam_role_policy_attachments_exclusive.a", { role_name: "r", policy_arns: [administrator] })],
    ],
    [
      "exclusive management that comes and takes it away",
      [{ address: "aws_iam_role_policy_attachments_exclusive.a", after: { role_name: "r", policy_arns: [] } }],
    ],
  ])("is none where it is managed: by %s", (_, others) => {
    expect(findingsIn(role([administrator]), ...others)).toEqual([]);
  });

  it.each<[string, readonly Planned[]]>([
    ["a resource of its own", [role([], read), resting("aws_iam_role_policy.a", { role: "r", ...read })]],
    [
      "exclusive management",
      [role([], read), resting("aws_iam_role_policies_exclusive.a", { role_name: "r", policy_names: ["debug"] })],
    ],
    [
      "the role itself",
      [
        resting("aws_iam_role.r", values([s3], read), {
          expressions: { ...expressions, inline_policy: [], managed_policy_arns: {} },
        }),
      ],
    ],
  ])("is none where it is an inline policy and managed: by %s", (_, resources) => {
    expect(findingsIn(...resources)).toEqual([]);
  });

  it.each<[string, Planned]>([
    ["made", { address: "aws_iam_role.r", after: values([]), expressions }],
    ["destroyed", { address: "aws_iam_role.r", before: values([administrator]) }],
    ["forgotten", { ...role([administrator]), actions: ["forget"] }],
    [
      "made anew",
      {
        address: "aws_iam_role.r",
        before: values([administrator]),
        after: { name: "r" },
        unknown: { managed_policy_arns: true, inline_policy: true },
        actions: ["delete", "create"],
        expressions,
      },
    ],
  ])("is nothing that a role has which is %s", (_, one) => {
    expect(findingsIn(one)).toEqual([]);
  });

  it("is nobody's but the role's that has it", () => {
    const other = resting("aws_iam_role.q", { ...values([s3]), name: "q" }, { expressions });
    const attached = resting("aws_iam_role_policy_attachment.a", { role: "r", policy_arn: s3 });
    expect(findingsIn(role([s3]), other, attached)).toMatchObject([{ address: "aws_iam_role.q" }]);
  });

  it("counts in what the role may do", () => {
    const made = {
      address: "aws_iam_role_policy.p",
      after: { role: "r", name: "p", policy: allowing("s3:PutObject") },
    };
    expect(principalsIn(reviewOf([role([administrator]), made]))).toEqual(["role r: equivalent"]);
    expect(principalsIn(reviewOf([role([]), made]))).toEqual(["role r: broader"]);
  });
});
