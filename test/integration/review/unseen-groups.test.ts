import { describe, expect, it } from "vitest";
import { allowing, type Planned, principalIn, resting, reviewOf, type Values } from "./planned.ts";

const group = (name: string): Planned => resting(`aws_iam_group.${name}`, { name });
const ofGroup = (name: string, actions: string): Planned =>
  resting(`aws_iam_group_policy.${name}`, { group: name, name: "p", policy: allowing(actions) });
const ofUser = (actions: string): Planned =>
  resting("aws_iam_user_policy.own", { user: "u", name: "own", policy: allowing(actions) });
const user = resting("aws_iam_user.u", { name: "u" });
const membership = (before: readonly string[], after: readonly string[]): Planned => {
  const of = (groups: readonly string[]): Values => ({ user: "u", groups });
  return { address: "aws_iam_user_group_membership.m", before: of(before), after: of(after), actions: ["update"] };
};
const whatBecomesOf = (...resources: readonly Planned[]) => principalIn(reviewOf([user, ...resources]), "u");
const unknown = (name: string) => ({
  relation: "unknown",
  unknown: [`The plan may not show all policies of the group ${name}.`],
});

describe("a group that is there already, of which the plan shows a policy and may not show others", () => {
  const both = [group("a"), ofGroup("a", "s3:*"), group("b"), ofGroup("b", "s3:GetObject")];

  it("may give more to a user who joins it than the user has or loses", () => {
    expect(whatBecomesOf(...both, ofUser("s3:*"), membership([], ["a"]))).toMatchObject(unknown("a"));
    expect(whatBecomesOf(...both, membership(["a"], ["b"]))).toMatchObject(unknown("b"));
  });

  it("may take more from a user who leaves it than the user keeps or gains", () => {
    expect(whatBecomesOf(...both, ofUser("s3:*"), membership(["a"], []))).toMatchObject(unknown("a"));
    expect(whatBecomesOf(...both, membership(["b"], ["a"]))).toMatchObject(unknown("b"));
  });

  it("is no doubt where the user gains or loses all the same", () => {
    expect(whatBecomesOf(...both, membership([], ["a"])).relation).toBe("broader");
    expect(whatBecomesOf(...both, ofUser("ec2:*"), membership(["a"], [])).relation).toBe("narrower");
  });

  it("is none of a group that the plan makes", () => {
    const made = { address: "aws_iam_group.c", after: { name: "c" } };
    const policy = { address: "aws_iam_group_policy.c", after: { group: "c", name: "p", policy: allowing("s3:Get*") } };
    expect(whatBecomesOf(made, policy, ofUser("s3:*"), membership([], ["c"])).relation).toBe("equivalent");
  });
});

describe("a group of which resources of the plan own all policies", () => {
  const owner = (manages: string, values: Values): Planned =>
    resting(`aws_iam_group_${manages}_exclusive.a`, { group_name: "a", ...values });
  const inline = owner("policies", { policy_names: ["p"] });
  const managed = owner("policy_attachments", { policy_arns: ["arn:aws:iam::aws:policy/AmazonS3FullAccess"] });
  const a = [group("a"), ofGroup("a", "sqs:*")];

  it("has no others that a user could gain or lose with it", () => {
    const all = ofUser("*");
    expect(whatBecomesOf(...a, inline, managed, all, membership([], ["a"])).relation).toBe("equivalent");
    expect(whatBecomesOf(...a, inline, managed, all, membership(["a"], [])).relation).toBe("equivalent");
    expect(whatBecomesOf(ofGroup("a", "sqs:*"), inline, managed, membership([], ["a"])).relation).toBe("broader");
  });

  it("may have others where they own those of one kind, or name one that the plan does not show", () => {
    const all = [...a, ofUser("*"), membership([], ["a"])];
    expect(whatBecomesOf(...all, inline)).toMatchObject(unknown("a"));
    expect(whatBecomesOf(...all, managed)).toMatchObject(unknown("a"));
    const more = owner("policies", { policy_names: ["p", "q"] });
    expect(whatBecomesOf(...all, more, managed)).toMatchObject(unknown("a"));
  });

  it("had others before where they only come now", () => {
    const made = { address: inline.address, after: { group_name: "a", policy_names: ["p"] } };
    expect(whatBecomesOf(...a, made, managed, ofUser("*"), membership(["a"], []))).toMatchObject({
      relation: "unknown",
    });
  });
});
