import { describe, expect, it } from "vitest";
import { parseConfiguration } from "../../../src/config/load.ts";
import { type GateInput, judge } from "../../../src/gate/gate.ts";
import type { ReviewFinding } from "../../../src/review/model.ts";

const settings = (review: string): GateInput["settings"] =>
  parseConfiguration(
    `version: 1
deployments:
  prod:
    aws: { account_id: "123456789012", region: us-east-1 }
    deploy_role: { name: databricks-sagemaker }
    workspace: { host: https://dbc-a1b2.cloud.databricks.com, aws_role: databricks-cross-account }
    backend: { local: {} }
review: ${review}
`,
    "sagemaker-auth.yaml",
  ).configuration.review;

const finding = (code: string, severity: ReviewFinding["severity"]): ReviewFinding => ({
  code,
  severity,
  message: code,
  isNew: true,
});

const input = (given: Partial<GateInput["review"]>, review: string, more: Partial<GateInput> = {}): GateInput => ({
  deployment: "prod",
  review: { relation: "unchanged", findings: [], ...given },
  settings: settings(review),
  approvals: [],
  today: "2026-11-24",
  ...more,
});

describe("findings", () => {
  it("stop the change from the severity on that review.fail_on names", () => {
    const findings = [finding("service-trust-confused-deputy", "warning")];
    expect(judge(input({ findings }, "{}")).passed).toBe(true);
    expect(judge(input({ findings }, "{ fail_on: never }")).passed).toBe(true);
    const verdict = judge(input({ findings }, "{ fail_on: warning }"));
    expect(verdict.passed).toBe(false);
    expect(verdict.lines).toEqual([
      "service-trust-confused-deputy (warning) is stopped by review.fail_on. Mend it, or accept it with a reason under review.accept on the base branch.",
    ]);
  });

  it("pass when accepted for this deployment, and stay listed with the reason", () => {
    const findings = [finding("public-principal", "error")];
    const accepted = "{ accept: [{ code: public-principal, deployment: prod, reason: a demo, until: 2026-11-24 }] }";
    const verdict = judge(input({ findings }, accepted));
    expect(verdict).toEqual({
      passed: true,
      lines: ["public-principal (error) is accepted until 2026-11-24: a demo"],
    });
    expect(judge(input({ findings }, accepted, { deployment: "staging" })).passed).toBe(false);
  });

  it("count again after the acceptance has ended", () => {
    const findings = [finding("public-principal", "error")];
    const accepted = "{ accept: [{ code: public-principal, reason: a demo, until: 2026-11-23 }] }";
    const verdict = judge(input({ findings }, accepted));
    expect(verdict.passed).toBe(false);
    expect(verdict.lines[0]).toContain("Its acceptance ended on 2026-11-23.");
  });
});

describe("a change of access", () => {
  const widening = { relation: "broader" } as const;

  it("passes where nobody asked for approvals", () => {
    expect(judge(input(widening, "{}"))).toEqual({ passed: true, lines: [] });
  });

  it("needs an approval where there are approvers", () => {
    const verdict = judge(input(widening, "{ approvers: [acme/cloud-security, octocat] }"));
    expect(verdict.passed).toBe(false);
    expect(verdict.lines[0]).toContain("an approving review of the current head by acme/cloud-security or octocat");
  });

  it("passes with one, and says whose", () => {
    const approvals = [{ login: "mona", approver: "acme/cloud-security" }];
    expect(judge(input(widening, "{ approvers: [acme/cloud-security] }", { approvals }))).toEqual({
      passed: true,
      lines: ["The change of access (broader) is approved by mona (acme/cloud-security)."],
    });
  });

  it("is not stopped when it is one that review.fail_on_relation does not name", () => {
    expect(judge(input({ relation: "narrower" }, "{ approvers: [octocat] }")).passed).toBe(true);
    expect(judge(input({ relation: "narrower" }, "{ fail_on_relation: [narrower] }")).passed).toBe(false);
  });
});
