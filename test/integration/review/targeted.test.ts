import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/common/json.ts";
import { readTerraformPlan } from "../../../src/plan/from-terraform.ts";
import { parseTerraformPlan } from "../../../src/terraform/plan-json.ts";
import { allowing, type Values } from "./planned.ts";
import { review } from "./reviewing.ts";

const arn = "arn:aws:iam::123456789012:role/r";
const policy = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { AWS: arn }, Action: "s3:GetObject", Resource: "arn:aws:s3:::b/*" }],
});
const partsOf = (address: string) => {
  const [type = "", name = ""] = address.split(".").slice(-2);
  return { address, mode: "managed", type, name };
};
const inState = (address: string, values: Values, more: Readonly<Record<string, Json>> = {}) => ({
  ...partsOf(address),
  values,
  ...more,
});

const read = { role: "r", name: "read", policy: allowing("s3:GetObject") };
const role = { name: "r", path: "/", arn, inline_policy: [{ name: read.name, policy: read.policy }] };
const bucketPolicy = inState("module.m.aws_s3_bucket_policy.b", { bucket: "b", policy });

/** The review of a plan that shows the role alone, beside what else is in the state. */
const targeted = (
  actions: readonly string[],
  inRoot: readonly object[],
  inModule: readonly object[] = [],
  complete = false,
) => {
  const after = actions.includes("create") ? { ...role, inline_policy: [] } : role;
  const text = JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.11.4",
    complete,
    resource_changes: [{ ...partsOf("aws_iam_role.r"), change: { actions, before: role, after, after_unknown: {} } }],
    prior_state: {
      values: {
        root_module: {
          resources: [inState("aws_iam_role.r", role), ...inRoot],
          child_modules: [{ address: "module.m", resources: inModule }],
        },
      },
    },
  });
  return review(readTerraformPlan(parseTerraformPlan(text, "plan.json")).plan);
};

describe("a plan that does not show everything", () => {
  it("is unknown where a role is made anew that a policy in the state names, or hangs on", () => {
    const named = targeted(["delete", "create"], [], [bucketPolicy]);
    expect(named.relation).toBe("unknown");
    expect(named.resources.find(({ address }) => address === "aws_iam_role.r")?.documents).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ relation: "unknown", reason: expect.stringContaining(arn) })]),
    );
    const lost = targeted(["delete", "create"], [inState("aws_iam_role_policy.read", read)]);
    expect(lost.findings.map(({ code }) => code)).toContain("policy-lost-with-role");
    expect(lost.relation).toBe("unknown");
  });

  it("changes nothing of what is only in the state, and counts none of it", () => {
    const found = targeted(["no-op"], [inState("aws_iam_role_policy.read", read)], [bucketPolicy]);
    expect(found).toMatchObject({ relation: "unchanged", changes: [], counts: { create: 0, update: 0, destroy: 0 } });
    expect(found.findings.map(({ code }) => code)).toEqual(["plan-incomplete"]);
  });

  it("leaves what would be removed by something in the state that it does not apply", () => {
    const hand = { name: "hand", policy: allowing("iam:*") };
    const found = targeted(
      ["no-op"],
      [
        inState("aws_iam_role.s", { name: "s", arn: `${arn}s`, inline_policy: [hand] }),
        inState("aws_iam_role_policies_exclusive.s", { role_name: "s", policy_names: [] }),
      ],
    );
    expect(found.relation).toBe("unchanged");
  });

  it("is judged by what it has read, where it refreshes only and shows no resource", () => {
    const byHand = { name: "hand", policy: allowing("iam:*") };
    const state = inState("aws_iam_role.r", { ...role, inline_policy: [...role.inline_policy, byHand] });
    const refreshed = (resources: readonly object[]) => {
      const prior_state = { values: { root_module: { resources } } };
      const shown = { planned_values: {}, resource_drift: [], prior_state };
      const text = JSON.stringify({ format_version: "1.2", terraform_version: "1.11.4", complete: true, ...shown });
      return review(readTerraformPlan(parseTerraformPlan(text, "plan.json")).plan);
    };
    const found = refreshed([state, inState("aws_iam_role_policy.read", read)]);
    expect(found).toMatchObject({ relation: "unchanged", changes: [] });
    const [finding] = found.findings.filter(({ code }) => code === "unmanaged-policy");
    expect(finding).toMatchObject({
      severity: "error",
      message: expect.stringMatching(/: the inline policy `hand`\.$/),
    });
  });

  it("tells no secret of it", () => {
    const secret = { policy: policy.replace("s3:GetObject", "s3:GetSecret"), bucket: "b" };
    const marked = inState("aws_s3_bucket_policy.b", secret, { sensitive_values: { policy: true } });
    expect(JSON.stringify(targeted(["no-op"], [marked]))).not.toContain("GetSecret");
  });

  it("is not read for what an old object left, nor where it is whole", () => {
    const deposed = inState("aws_s3_bucket_policy.b", { bucket: "b", policy }, { deposed_key: "1a2b3c4d" });
    expect(targeted(["delete", "create"], [deposed]).relation).not.toBe("unknown");
    expect(targeted(["delete", "create"], [], [bucketPolicy], true).relation).not.toBe("unknown");
  });
});
