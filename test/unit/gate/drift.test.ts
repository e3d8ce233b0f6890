import { describe, expect, it } from "vitest";
import { unplannedDrift } from "../../../src/gate/drift.ts";
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
    expect(unplannedDrift(byHand, settings, "prod", "2026-11-28")).toMatchObject([{ code: "unmanaged-policy" }]);
    const [finding] = byHand.findings;
    const others = { ...byHand, findings: finding ? [{ ...finding, code: "pass-role-any-service" }] : [] };
    expect(unplannedDrift(others, settings, "prod", "2026-11-28")).toEqual([]);
  });

  it("is none as long as it is accepted", () => {
    expect(unplannedDrift(byHand, accepted("2026-11-28"), "prod", "2026-11-28")).toEqual([]);
    expect(unplannedDrift(byHand, accepted("2026-11-27"), "prod", "2026-11-28")).toHaveLength(1);
  });

  it("is named first thing in the issue, with what to do, and is not called no difference", () => {
    const state = driftState(unplannedDrift(byHand, settings, "prod", "2026-11-28"));
    const { body } = renderDriftIssue({ name: "prod", review: byHand, state }, {});
    const [top = ""] = body.split("| **MISSING**");
    expect(top).toContain("AdministratorAccess");
    expect(top).toContain("Take it off the role");
    expect(top).toContain("no apply mends it");
    expect(top).not.toContain("no access differs");
  });
});
