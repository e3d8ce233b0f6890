import { describe, expect, it } from "vitest";
import { limitsTheUnseen, mayNarrowTheUnseen } from "../../../src/review/principals/limits.ts";
import type { PrincipalDocuments, SidePolicies } from "../../../src/review/principals/model.ts";
import { allow, policy } from "./builders.ts";

const granting = policy("identity", allow("s3:GetObject"));
const denying = policy("identity", { ...allow("s3:PutObject"), Effect: "Deny" });
const both = policy("identity", allow("s3:GetObject"), { ...allow("s3:PutObject"), Effect: "Deny" });

const side = (...policies: readonly (typeof granting)[]): SidePolicies => ({
  policies: policies.map((each, index) => ({ name: `p${index}`, policy: each })),
  unknown: [],
  partial: [],
  reconstructed: [],
  presumed: [],
});
const bounded = (...policies: readonly (typeof granting)[]): SidePolicies => ({
  ...side(...policies),
  boundary: { name: "b", policy: granting },
});

const principal = (before: SidePolicies, after: SidePolicies, parts: Partial<PrincipalDocuments> = {}) => ({
  type: "role" as const,
  name: "app",
  isNamed: true,
  owned: false,
  isWhole: false,
  exists: { before: true, after: true },
  before,
  after,
  mayChange: true,
  unseenGroups: new Map(),
  ...parts,
});
const made = { exists: { before: false, after: true } };
const gone = { exists: { before: true, after: false } };

describe("a limit that goes", () => {
  const of = (parts?: Partial<PrincipalDocuments>) => limitsTheUnseen(principal(side(both), side(granting), parts));

  it("limited what the plan may not show, unless that is a role that is seen whole", () => {
    expect(of()).toBe(true);
    expect(of({ isWhole: true })).toBe(false);
    expect(of({ type: "user", isWhole: true })).toBe(true);
    expect(limitsTheUnseen(principal(bounded(granting), side(granting)))).toBe(true);
  });

  it("limited nothing unseen of what is made or destroyed", () => {
    expect([of(made), of(gone)]).toEqual([false, false]);
  });
});

describe("a limit that comes", () => {
  it("limits what the plan does not show where that shows nothing that allows", () => {
    expect(limitsTheUnseen(principal(side(), side(denying)))).toBe(true);
    expect(limitsTheUnseen(principal(side(denying), side(denying)))).toBe(false);
    expect(limitsTheUnseen(principal(side(granting), side(granting, denying)))).toBe(false);
    expect(limitsTheUnseen(principal(side(), side(both)))).toBe(false);
    expect(limitsTheUnseen(principal(side(granting), side(denying)))).toBe(false);
    expect(limitsTheUnseen(principal(side(denying), side(denying, both)))).toBe(false);
  });

  it("may take away what the plan does not show, unless that is a role that is seen whole, or made or destroyed", () => {
    const of = (parts?: Partial<PrincipalDocuments>) =>
      mayNarrowTheUnseen(principal(side(granting), side(granting, denying), parts));
    expect(of()).toBe(true);
    expect(of({ type: "user", isWhole: true })).toBe(true);
    expect([of({ isWhole: true }), of(made), of(gone)]).toEqual([false, false, false]);
    expect(mayNarrowTheUnseen(principal(side(granting, denying), side(granting, denying)))).toBe(false);
    expect(mayNarrowTheUnseen(principal(side(granting), bounded(granting)))).toBe(true);
  });
});
