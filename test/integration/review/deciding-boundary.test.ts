import { describe, expect, it } from "vitest";
import { renderComment } from "../../../src/report/markdown/comment.ts";
import { allowing, type Planned, principalIn, resting, reviewOf, type Values } from "./planned.ts";

const arn = (name: string) => `arn:aws:iam::123456789012:policy/${name}`;
const boundary = (name: string, actions: string) =>
  resting(`aws_iam_policy.${name}`, { name, arn: arn(name), policy: allowing(actions) });
const role = (name: string): Values => ({ name: "r", permissions_boundary: arn(name) });
const swap = (policyAfter: string) =>
  reviewOf([
    boundary("tight", "s3:GetObject"),
    boundary("loose", "s3:PutObject"),
    { address: "aws_iam_role.r", before: role("tight"), after: role("loose") },
    {
      address: "aws_iam_role_policy.p",
      before: { role: "r", name: "p", policy: allowing("s3:*") },
      after: { role: "r", name: "p", policy: policyAfter },
    },
  ]);

it("names the boundary that decides, where nothing else changes", () => {
  const found = swap(allowing("s3:*"));
  expect(principalIn(found, "r")).toMatchObject({
    relation: "incomparable",
    decidingBoundary: { added: "tight", removed: "loose" },
  });
  const { body } = renderComment([{ name: "plan", state: { kind: "planned" }, review: found }], {});
  expect(body).toContain("the permissions boundary `tight` is what denies it on the other side");
  expect(principalIn(swap(allowing("s3:*", "ec2:*")), "r").decidingBoundary).toBeUndefined();
});

describe("a boundary that cannot be read", () => {
  const everything = resting("aws_iam_role_policy.p", { role: "r", name: "p", policy: allowing("*") });
  const between = (before: string, after: string, policy: Planned = everything) =>
    reviewOf([
      boundary("tight", "s3:*"),
      { address: "aws_iam_role.r", before: role(before), after: role(after) },
      policy,
    ]);
  const grown = (before: string, after: string): Planned => ({
    address: everything.address,
    before: { role: "r", name: "p", policy: allowing(before) },
    after: { role: "r", name: "p", policy: allowing(after) },
  });

  it.each([
    ["comes in the place of one that can", "tight", "unseen"],
    ["gives way to one that can", "unseen", "tight"],
  ])("gives and takes nothing that is known where it %s", (_, before, after) => {
    const found = between(before, after);
    expect(principalIn(found, "r")).toMatchObject({ relation: "unknown", witnesses: [], added: [], removed: [] });
    expect(found.findings.filter(({ code, isNew }) => code === "full-access" && isNew)).toEqual([]);
  });

  it("does not hide what a policy gives within the other one", () => {
    const [witness, ...others] = principalIn(between("unseen", "tight", grown("ec2:*", "s3:*")), "r").witnesses;
    expect(witness).toMatchObject({ direction: "added", action: expect.stringMatching(/^s3:/) });
    expect(others).toEqual([]);
  });
});
