import { describe, expect, it } from "vitest";
import { parseConfiguration } from "../../../src/config/load.ts";
import { type GateInput, judge } from "../../../src/gate/gate.ts";
import type {
  AccessRelation,
  HolderReview,
  PrincipalReview,
  ResourceReview,
  ReviewFinding,
} from "../../../src/review/model.ts";

const settings = (review: string): GateInput["settings"] =>
  parseConfiguration(
    `version: 1
deployments:
  prod:
    aws: { account_id: "123456789012", region: us-east-1 }
    deploy_role: { name: databricks-sagemaker }
    workspace: { host: https://dbc-a1b2.cloud.databricks.com, aws_role: databricks-cross-account }
    backend: { local: {} }
  other:
    aws: { account_id: "123456789012", region: us-east-1 }
    deploy_role: { name: other }
    workspace: { host: https://dbc-c3d4.cloud.databricks.com, aws_role: other-cross-account }
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
  review: { relation: "unchanged", findings: [], principals: [], trusts: [], holders: [], resources: [], ...given },
  settings: settings(review),
  approvals: [],
  today: "2026-11-24",
  ...more,
});

describe("findings", () => {
  it("stop the change from the severity on that review.fail_on names", () => {
    const warning = [finding("service-trust-confused-deputy", "warning")];
    const error = [finding("public-principal", "error")];
    const passes = (findings: readonly ReviewFinding[], review: string) => judge(input({ findings }, review)).passed;
    expect([passes(warning, "{}"), passes(error, "{}")]).toEqual([true, false]);
    expect([passes(warning, "{ fail_on: never }"), passes(error, "{ fail_on: never }")]).toEqual([true, true]);
    expect(passes(error, "{ fail_on: warning }")).toBe(false);
    const verdict = judge(input({ findings: warning }, "{ fail_on: warning }"));
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

  it("are not accepted by an entry for another one, or for another deployment", () => {
    const findings = [finding("public-principal", "error")];
    const accepting = (entry: string) => judge(input({ findings }, `{ accept: [{ ${entry}, reason: a demo }] }`));
    const lines = ["public-principal (error) is accepted: a demo"];
    expect(accepting("code: public-principal")).toEqual({ passed: true, lines });
    expect(accepting("code: full-access").passed).toBe(false);
    expect(accepting("code: public-principal, deployment: other").passed).toBe(false);
  });

  it("count in another account or workspace than they were accepted in, unless they are accepted for all", () => {
    const judgeMoved = (entry: string) =>
      judge(
        input({ findings: [finding("public-principal", "error")] }, `{ accept: [{ ${entry}, reason: a demo }] }`, {
          moves: true,
        }),
      );
    expect(judgeMoved("code: public-principal, deployment: prod")).toEqual({
      passed: false,
      lines: [
        "public-principal (error) is stopped by review.fail_on. Its acceptance is for the account and workspace that the deployment leaves; one that names no deployment counts. Mend it, or accept it with a reason under review.accept on the base branch.",
      ],
    });
    expect(judgeMoved("code: full-access, deployment: prod").lines.join()).not.toContain("leaves");
    expect(judgeMoved("code: public-principal").passed).toBe(true);
  });

  it("count again after the acceptance has ended", () => {
    const findings = [finding("public-principal", "error")];
    const accepted = "{ accept: [{ code: public-principal, reason: a demo, until: 2026-11-23 }] }";
    const verdict = judge(input({ findings }, accepted));
    expect(verdict.passed).toBe(false);
    expect(verdict.lines[0]).toContain("Its acceptance ended on 2026-11-23.");
  });
});

const roleThatIs = (relation: AccessRelation): PrincipalReview => ({
  type: "role",
  name: "databricks-cross-account",
  owned: false,
  relation,
  added: [],
  removed: [],
  witnesses: [],
  unknown: [],
});
const broaderRole = roleThatIs("broader");

const newHolder: HolderReview = {
  holder: { type: "group", name: "interns" },
  role: "databricks-sagemaker",
  through: "role",
  relation: "broader",
  unknown: [],
};

const opened: ResourceReview = {
  address: "aws_s3_bucket_policy.b",
  type: "aws_s3_bucket_policy",
  action: "create",
  documents: [
    {
      attribute: "policy",
      kind: "resource",
      subject: { type: "resource", name: "b", label: "b" },
      unknown: false,
      relation: "new",
      statements: [],
      witnesses: [
        {
          direction: "added",
          action: "s3:GetObject",
          resource: "arn:aws:s3:::b/a",
          principal: { type: "anonymous" },
          context: {},
          by: { policy: "aws_s3_bucket_policy.b", statement: 0 },
        },
      ],
    },
  ],
};

describe("a change of access", () => {
  const widening = { relation: "broader" } as const;

  it("passes where nobody asked for approvals", () => {
    expect(judge(input(widening, "{}"))).toEqual({ passed: true, lines: [] });
  });

  it("needs an approval where there are approvers", () => {
    const verdict = judge(input(widening, "{ approvers: [acme/cloud-security, octocat] }"));
    expect(verdict).toEqual({
      passed: false,
      lines: [
        "The change of access is broader, which review.fail_on_relation stops.",
        "It needs an approving review of the current head by acme/cloud-security or octocat; then run the failed job of this check again.",
      ],
    });
  });

  it("says why no approval counts where nothing proves what it would be of", () => {
    const { lines } = judge(input(widening, "{ approvers: [mona] }", { unproved: "The workflow is changed." }));
    expect(lines[1]).toBe(
      "It needs an approving review of the current head by mona, which counts only if an earlier run proves what was shown before it, and none does: The workflow is changed.",
    );
  });

  it("says so where nobody could approve it", () => {
    const verdict = judge(input(widening, "{ fail_on_relation: [broader] }"));
    expect(verdict.passed).toBe(false);
    expect(verdict.lines[1]).toContain("names nobody who could approve it");
  });

  it("passes with one, and says whose", () => {
    const approvals = [{ login: "mona", approver: "acme/cloud-security" }];
    expect(judge(input(widening, "{ approvers: [acme/cloud-security] }", { approvals }))).toEqual({
      passed: true,
      lines: [
        "The change of access is broader, which review.fail_on_relation stops.",
        "It is approved by mona (acme/cloud-security).",
      ],
      approvedBy: ["mona"],
    });
  });

  it("is said to be approved by a person alone where no team makes it count", () => {
    const approvals = [{ login: "mona", approver: "mona" }];
    const { lines } = judge(input(widening, "{ approvers: [mona] }", { approvals }));
    expect(lines[1]).toBe("It is approved by mona.");
  });

  it("is held back by an approver who asks for changes, whoever else approves", () => {
    const approvals = [{ login: "mona", approver: "mona" }];
    const verdict = judge(input(widening, "{ approvers: [mona, hubot] }", { approvals, objections: ["hubot"] }));
    expect(verdict).toEqual({
      passed: false,
      lines: [
        "The change of access is broader, which review.fail_on_relation stops.",
        "hubot asked for changes, and has to approve, or to be dismissed.",
      ],
    });
  });

  it("is seen where the headline names a worse one that the settings let pass", () => {
    const review = { relation: "unknown", principals: [broaderRole] } as const;
    expect(judge(input(review, "{ fail_on_relation: [broader] }")).passed).toBe(false);
    expect(judge(input(review, "{ fail_on_relation: [narrower] }")).passed).toBe(true);
    const both = { relation: "broader", principals: [broaderRole, roleThatIs("narrower")] } as const;
    expect(judge(input(both, "{ fail_on_relation: [narrower] }")).passed).toBe(false);
    const lost = { relation: "narrower", principals: [broaderRole, roleThatIs("narrower")] } as const;
    expect(judge(input(lost, "{ fail_on_relation: [broader] }")).passed).toBe(false);
  });

  it("is seen where it is who uses the role, or a policy that opens what may be there already", () => {
    const unknown = { relation: "unknown", principals: [roleThatIs("unknown")] } as const;
    const passes = (more: Partial<GateInput["review"]>) =>
      judge(input({ ...unknown, ...more }, "{ fail_on_relation: [broader] }")).passed;
    expect(passes({})).toBe(true);
    expect(passes({ holders: [newHolder] })).toBe(false);
    expect(passes({ resources: [opened] })).toBe(false);
  });

  it("is one whole when it is a first creation", () => {
    const review = { relation: "new", principals: [roleThatIs("new"), broaderRole] } as const;
    expect(judge(input(review, "{ approvers: [mona] }")).passed).toBe(true);
    expect(judge(input(review, "{ approvers: [mona], fail_on_relation: [new] }")).passed).toBe(false);
  });

  it("is one whole when it is a destruction", () => {
    const review = { relation: "gone", principals: [roleThatIs("gone"), roleThatIs("narrower")] } as const;
    expect(judge(input(review, "{ fail_on_relation: [narrower] }")).passed).toBe(true);
    expect(judge(input(review, "{ fail_on_relation: [gone] }")).passed).toBe(false);
  });

  it("is seen beside something that is new", () => {
    const review = { relation: "new", principals: [roleThatIs("new"), roleThatIs("gone")] } as const;
    expect(judge(input(review, "{ fail_on_relation: [gone, narrower] }")).passed).toBe(false);
    expect(judge(input(review, "{ fail_on_relation: [narrower] }")).passed).toBe(true);
  });

  it("is not stopped when it is one that review.fail_on_relation does not name", () => {
    expect(judge(input({ relation: "narrower" }, "{ approvers: [octocat] }")).passed).toBe(true);
    expect(judge(input({ relation: "narrower" }, "{ fail_on_relation: [narrower] }")).passed).toBe(false);
  });
});

describe("a plan that changed on an unchanged head", () => {
  it.each(["now", "before"] as const)(
    "needs an approval, if there are approvers, where it is shown %s",
    (planChanged) => {
      const narrowing = { relation: "narrower" } as const;
      const changed = { planChanged };
      expect(judge(input(narrowing, "{ approvers: [mona] }", changed)).passed).toBe(false);
      const approvals = [{ login: "mona", approver: "mona" }];
      expect(judge(input(narrowing, "{ approvers: [mona] }", { ...changed, approvals })).passed).toBe(true);
    },
  );

  it("fails the one check that is the first to show it where nobody is asked to approve it", () => {
    const { passed, lines } = judge(input({ relation: "narrower" }, "{}", { planChanged: "now" }));
    expect(passed).toBe(false);
    expect(judge(input({ relation: "narrower" }, "{}", { planChanged: "before" })).passed).toBe(true);
    expect(lines).toEqual([expect.stringContaining("look at this one, then run the failed job of this check again")]);
  });
});
