import { describe, expect, it } from "vitest";
import { differencesFromFingerprints } from "../../../src/app/action/tasks/apply-fingerprint.ts";
import {
  applyIfReviewed,
  differencesFrom,
  type Reviewed,
  refused,
} from "../../../src/app/action/tasks/apply-reviewed.ts";
import { UserError } from "../../../src/common/errors.ts";
import { ReviewRefusal } from "../../../src/github/reviewed/refusal.ts";
import { nodeOutside } from "../../../src/node-outside.ts";
import { planDigests } from "../../../src/plan/fingerprint/fingerprint.ts";
import { readTerraformPlan } from "../../../src/plan/from-terraform.ts";
import type { Review } from "../../../src/review/model.ts";
import { plannedDeployment } from "../../fixtures/planned.ts";
import { terraformPlan } from "../../fixtures/plans.ts";
import { deployment } from "../../fixtures/sample.ts";
import { quietLog } from "../../github/connect.ts";
import { change, review } from "../report/builders.ts";

const prod = deployment();
const { canonical } = readTerraformPlan(terraformPlan("changes"));
const other = readTerraformPlan(terraformPlan("first-creation")).canonical;

describe("what a plan does differently from the reviewed one", () => {
  const differences = differencesFrom(new Map([["prod", planDigests(canonical)]]));

  it("is nothing where it does the same", () => {
    expect(differences({ deployment: prod, canonical })).toEqual([]);
  });

  it("is all that differs where it does something else", () => {
    expect(differences({ deployment: prod, canonical: other }).length).toBeGreaterThan(0);
  });

  it("is each of its changes where nothing of the deployment was reviewed, whatever was of another", () => {
    const [first] = canonical.changes;
    const found = differences({ deployment: { ...prod, name: "test" }, canonical });
    expect(found).toHaveLength(canonical.changes.length);
    expect(found[0]).toBe(`not reviewed: ${first?.action} of ${first?.address}`);
    expect(differences({ deployment: { ...prod, name: "test" }, canonical: { ...canonical, changes: [] } })).toEqual(
      [],
    );
  });
});

describe("what stands against a plan where fingerprints are given", () => {
  const changing: Pick<Review, "changes"> = {
    changes: readTerraformPlan(terraformPlan("changes")).plan.changes.filter(({ action }) => action !== "no-op"),
  };
  const against = (
    expected: Readonly<Record<string, string>>,
    plan: { readonly fingerprint?: string },
    review: Pick<Review, "changes"> = changing,
    all: readonly string[] = ["prod"],
  ) =>
    differencesFromFingerprints(new Map(Object.entries(expected)))({ deployment: { name: "prod" }, plan, review }, all);

  it("is nothing where the plan's own is among them, by name or as the only one", () => {
    expect(against({ prod: "aa" }, { fingerprint: "aa" })).toEqual([]);
    expect(against({ "": "aa" }, { fingerprint: "aa" })).toEqual([]);
  });

  it.each([
    [{ prod: "bb" }, "the plan's fingerprint is aa, not bb"],
    [{ "": "bb" }, "the plan's fingerprint is aa, not bb"],
    [{ prod: "bb", "": "aa" }, "the plan's fingerprint is aa, not bb"],
    [{ test: "aa" }, "expected-fingerprint names none for prod; the plan's is aa"],
    [{}, "expected-fingerprint names none for prod; the plan's is aa"],
  ])("is that the plan has another one, though another deployment has its own: %j", (expected, said) => {
    expect(against(expected, { fingerprint: "aa" })).toEqual([said]);
  });

  it("says how to give each deployment its own where one without a name was given for several", () => {
    const several = ["prod", "test"];
    const form =
      "Each deployment has a fingerprint of its own: give expected-fingerprint one name=fingerprint for each, separated by commas";
    expect(against({ "": "bb" }, { fingerprint: "aa" }, changing, several)).toEqual([
      `the plan's fingerprint is aa, not bb. ${form}`,
    ]);
    expect(against({ prod: "bb" }, { fingerprint: "aa" }, changing, several)).toEqual([
      "the plan's fingerprint is aa, not bb",
    ]);
  });

  it("is that the plan has none, which no fingerprint is", () => {
    expect(against({ prod: "aa" }, {})).toEqual(["the plan's fingerprint is none, not aa"]);
    expect(against({}, {})).toEqual(["expected-fingerprint names none for prod; the plan's is none"]);
  });

  it("is nothing where nothing changes, whatever fingerprint is given", () => {
    expect(against({}, { fingerprint: "aa" }, { changes: [] })).toEqual([]);
    expect(against({ prod: "bb" }, { fingerprint: "aa" }, { changes: [] })).toEqual([]);
  });
});

const outside = nodeOutside(quietLog);
const terraform = {
  outside,
  findTerraform: () => Promise.reject(new Error("nothing is to be applied")),
  lockTimeoutSeconds: 1,
  parallelism: 1,
  temporaryFolder: "/nowhere",
  logFolder: "/nowhere",
  signal: new AbortController().signal,
};
const changing = plannedDeployment(outside, {
  review: review({ changes: [change("aws_iam_role.deploy", "create")] }),
});

it("nothing is applied where one plan of several is not what was reviewed", async () => {
  const test = { ...changing, deployment: { ...prod, name: "test" } };
  const differences: Reviewed["differences"] = (each) => (each === test ? ["not reviewed: create of a.b"] : []);
  const { reports, failure } = await applyIfReviewed(
    terraform,
    [changing, test],
    { differences, context: {} },
    () => undefined,
  );
  expect(failure?.reason).toBe("plan-changed");
  expect(reports.map(({ state }) => state)).toMatchObject([
    { kind: "refused", reason: expect.stringContaining("plan of another deployment is not what was reviewed") },
    {
      kind: "refused",
      reason: "The plan is not what was reviewed, so nothing was applied.",
      lines: expect.arrayContaining(["not reviewed: create of a.b"]),
    },
  ]);
});

it("a plan is held back where another deployment has none, and one without changes is not", async () => {
  const failed = { kind: "failed", deployment: { ...prod, name: "test" }, error: new UserError("no role") } as const;
  const outcomes = [changing, plannedDeployment(outside), failed];
  const reviewed = { differences: () => [], context: {} };
  const { reports, failure } = await applyIfReviewed(terraform, outcomes, reviewed, () => undefined);
  expect(failure?.reason).toBe("terraform");
  expect(reports.map(({ state }) => state)).toMatchObject([
    { kind: "refused", reason: "Another deployment could not be planned, so nothing was applied." },
    { kind: "planned" },
    { kind: "plan-failed", message: "no role" },
  ]);
});

describe("a refusal", () => {
  const outcomes = [{ kind: "failed", deployment: prod, error: new UserError("not planned") }] as const;
  const differences = new Map([["prod", ["not reviewed: create of aws_iam_role.deploy"]]]);

  it.each([
    ["plan-changed", undefined, "prod: not reviewed: create of aws_iam_role.deploy"],
    ["fork", new ReviewRefusal("fork", "#1 comes from a fork.", "Push the branch."), "#1 comes from a fork."],
  ])("ends with the way on, in its annotations and in the report: %s", (reason, refusal, said) => {
    const { failure, reports } = refused(outcomes, differences, () => undefined, refusal);
    const wayOn = expect.stringMatching(
      /^Way on: .* what is merged already is in its plan, and its merge applies it\.$/,
    );
    expect(failure?.reason).toBe(reason);
    expect(failure?.error.problems.map(({ message }) => message)).toEqual([said, wayOn]);
    expect(reports[0]?.state).toMatchObject({ kind: "refused", lines: expect.arrayContaining([wayOn]) });
  });
});
