import { describe, expect, it } from "vitest";
import { driftIn } from "../../../src/gate/drift.ts";
import { driftState, renderDriftIssue } from "../../../src/report/drift.ts";
import { administrator, resting, reviewOf } from "../review/planned.ts";

/** A role that somebody has put a policy on by hand: its plan has no change. */
const byHand = reviewOf([
  resting(
    "aws_iam_role.deploy",
    { name: "app", managed_policy_arns: [administrator] },
    { expressions: { name: {}, assume_role_policy: {} } },
  ),
]);
const settings = { accept: [] };
const accepted = (until: string) => ({
  accept: [{ code: "unmanaged-policy" as const, reason: "the security team's", until }],
});

describe("a policy that is put on a role by hand", () => {
  it("is a drift although the plan has no change, and no other finding is", () => {
    expect(byHand.changes).toEqual([]);
    expect(driftIn(byHand, settings, "prod", "2026-11-28")).toMatchObject({
      kind: "drifted",
      unplanned: [{ code: "unmanaged-policy" }],
    });
    const [finding] = byHand.findings;
    const others = { ...byHand, findings: finding ? [{ ...finding, code: "pass-role-any-service" }] : [] };
    expect(driftIn(others, settings, "prod", "2026-11-28")).toEqual({ kind: "none" });
  });

  it("is none as long as it is accepted", () => {
    expect(driftIn(byHand, accepted("2026-11-28"), "prod", "2026-11-28")).toEqual({ kind: "none" });
    expect(driftIn(byHand, accepted("2026-11-27"), "prod", "2026-11-28")).toMatchObject({ kind: "drifted" });
  });

  it("is named first thing in the issue, with what to do, and is not called no difference", () => {
    const state = driftState(
      byHand.findings.filter(({ code }) => code === "unmanaged-policy"),
      byHand,
    );
    const { body } = renderDriftIssue({ name: "prod", review: byHand, state }, {});
    const [top = ""] = body.split("| **MISSING**");
    expect(top).toContain("AdministratorAccess");
    expect(top).toContain("Take it off the role");
    expect(top).toContain("no apply mends it");
    expect(top).not.toContain("no access differs");
  });
});

describe("access that was changed by hand and that the plan leaves so", () => {
  const review = {
    ...byHand,
    findings: [],
    leftDrift: [{ address: "aws_iam_role.r", attributes: ["assume_role_policy"] }],
  };

  it("is a drift although the plan has no change", () => {
    expect(driftIn(review, settings, "prod", "2026-11-28")).toEqual({ kind: "drifted", unplanned: [] });
  });

  it("is named once and first thing in the issue, and is not called something that an apply takes back", () => {
    const { body } = renderDriftIssue({ name: "prod", review, state: driftState([], review) }, {});
    const [top = ""] = body.split("| **MISSING**");
    expect(top.split("`assume_role_policy` of `aws_iam_role.r`")).toHaveLength(2);
    expect(top).toContain("no apply mends it");
    expect(top).not.toContain("no access differs");
  });
});

describe("a plan that does not show everything", () => {
  const [finding] = byHand.findings;
  const put = { code: "plan-incomplete", message: "Applying this plan leaves something to do." };
  const incomplete = { changes: [], findings: finding ? [{ ...finding, ...put }] : [] };

  it("is no word that a drift is gone, where it shows none", () => {
    const accept = [{ code: "plan-incomplete" as const, reason: "it is always so" }];
    const unknown = { kind: "unknown", reason: put.message };
    expect(driftIn(incomplete, settings, "prod", "2026-11-28")).toEqual(unknown);
    expect(driftIn(incomplete, { accept }, "prod", "2026-11-28")).toEqual(unknown);
  });

  it("shows a drift all the same, where it has a change", () => {
    const { changes } = reviewOf([{ address: "aws_iam_user.u", before: { name: "u" }, after: { name: "v" } }]);
    expect(changes).toHaveLength(1);
    expect(driftIn({ ...incomplete, changes }, settings, "prod", "2026-11-28")).toMatchObject({ kind: "drifted" });
  });
});
