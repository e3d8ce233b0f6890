import { describe, expect, it } from "vitest";
import { compareDigests } from "../../../src/plan/fingerprint/compare-digests.ts";
import { differenceLines } from "../../../src/plan/fingerprint/difference.ts";
import { planDigests } from "../../../src/plan/fingerprint/fingerprint.ts";
import { readTerraformPlan } from "../../../src/plan/from-terraform.ts";
import type { RoleReading } from "../../../src/plan/principals/existing-role.ts";
import { parseTerraformPlan, type TerraformPlan } from "../../../src/terraform/plan-json.ts";

const policy = (...Action: readonly string[]): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action, Resource: "*" }] });
const trust = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }],
});
const arn = "arn:aws:iam::123456789012:role/ml/r";
const managed = "arn:aws:iam::123456789012:policy/theirs";

const planOf = (parts: object): TerraformPlan =>
  parseTerraformPlan(
    JSON.stringify({ format_version: "1.2", terraform_version: "1.11.4", resource_changes: [], ...parts }),
    "p",
  );
const dataSource = (type: string, values: object): object => ({
  address: `data.${type}.d`,
  mode: "data",
  type,
  values,
});
const priorState = (...resources: readonly object[]) => ({ prior_state: { values: { root_module: { resources } } } });

/** What Terraform shows of an imported role whose changes are ignored. */
const reading = (inline: string): RoleReading => {
  const values = {
    arn,
    name: "r",
    create_date: "2026-11-25T00:00:00Z",
    assume_role_policy: trust,
    inline_policy: [{ name: "theirs", policy: inline }],
    managed_policy_arns: [managed],
    permissions_boundary: "",
  };
  const change = { actions: ["no-op"], before: values, after: values, after_unknown: {}, importing: { id: "r" } };
  const role = {
    address: "aws_iam_role.deploy_role",
    mode: "managed",
    type: "aws_iam_role",
    name: "deploy_role",
    change,
  };
  const attached = dataSource("aws_iam_policy", { arn: managed, name: "theirs", policy: policy("sqs:SendMessage") });
  return { state: "read", plan: planOf({ resource_changes: [role], ...priorState(attached) }) };
};
const own = planOf(priorState(dataSource("aws_iam_role", { arn, name: "r", assume_role_policy: trust })));

describe("a role that is somebody else's", () => {
  it("stands beside the plan's changes, with its documents and what is attached to it", () => {
    const plan = readTerraformPlan(own, reading(policy("s3:GetObject"))).plan;
    expect(plan.changes).toEqual([]);
    expect(plan.existingRoles).toMatchObject([{ action: "no-op" }]);
    expect(plan.existingRoles[0]?.documents.map(({ attribute, after }) => [attribute, after.state])).toEqual([
      ["assume_role_policy", "known"],
      ['inline_policy["theirs"].policy', "known"],
    ]);
    expect(plan.attachments).toMatchObject([{ use: "attachment", after: { policies: [{ arn: managed }] } }]);
    expect(plan.managedPolicies.map((each) => each.arn)).toEqual([managed]);
  });

  it("is a trust, and policies that are unknown with the reason, where it could not be read", () => {
    const [role] = readTerraformPlan(own, { state: "failed", reason: "AccessDenied" }).plan.existingRoles;
    expect(role?.documents.map(({ kind, before, after }) => [kind, before.state, after])).toEqual([
      ["trust", "known", expect.objectContaining({ state: "known" })],
      ["identity", "unknown", { state: "unknown", reason: "AccessDenied" }],
    ]);
    expect(readTerraformPlan(own).plan.existingRoles).toEqual([]);
  });

  it("is part of the fingerprint of a plan that does something: its own documents as well as the policies on it", () => {
    const change = { actions: ["create"], before: null, after: { name: "r" }, after_unknown: {} };
    const type = "aws_iam_instance_profile";
    const profile = { address: `${type}.p`, mode: "managed", type, name: "p", change };
    const making = { ...own, resource_changes: planOf({ resource_changes: [profile] }).resource_changes };
    const reviewed = planDigests(readTerraformPlan(making, reading(policy("s3:GetObject", "s3:ListBucket"))).canonical);
    const linesFor = (now: RoleReading): readonly string[] =>
      differenceLines(compareDigests(reviewed, readTerraformPlan(making, now).canonical));
    expect(linesFor(reading(policy("s3:ListBucket", "s3:GetObject")))).toEqual([]);
    expect(linesFor(reading(policy("s3:*")))).toEqual([
      `the existing role ${arn} has other policies than those reviewed, or they could be read only once`,
    ]);
    expect(linesFor({ state: "failed", reason: "AccessDenied" })).toHaveLength(2);
  });
});
