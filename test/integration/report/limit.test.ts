import { describe, expect, it } from "vitest";
import type { DeploymentReport } from "../../../src/report/context.ts";
import { renderComment } from "../../../src/report/markdown/comment.ts";
import { commentLimit, sizeOf, summaryLimit } from "../../../src/report/markdown/limit.ts";
import { attribute, change, context, finding, known, report, review } from "./builders.ts";
import { hardenedPass } from "./scenarios/access.ts";
import { hugeReview } from "./scenarios/limits.ts";

/** A widening beside a new resource that holds a text, which the plan attribute by attribute alone shows. */
const withPlan = (text: string): DeploymentReport => {
  const widening = hardenedPass("added");
  const made = change("aws_ssm_parameter.text", "create", {
    attributes: [attribute("value", { state: "absent" }, known(text))],
  });
  return report({ ...widening, changes: [...widening.changes, made] });
};

const kinds = (reports: readonly DeploymentReport[], size: number): readonly string[] =>
  renderComment(reports, context, { size, unit: "characters" }).cut.map(({ kind }) => kind);

/** One deployment of many, with a name of its own. */
const numbered = (count: number, from = hardenedPass("added")): readonly DeploymentReport[] =>
  Array.from({ length: count }, (_, index) => report(from, { name: `deployment-${index + 1}` }));

describe("the limit of a comment", () => {
  it("leaves room for the marker line below GitHub's 65,536 characters", () => {
    expect(commentLimit).toEqual({ size: 65_024, unit: "characters" });
  });

  it("cuts nothing where everything fits", () => {
    const { body, cut } = renderComment([withPlan("short")], context);
    expect(cut).toEqual([]);
    expect(body).not.toContain("Left out here");
  });

  it("cuts the plan attribute by attribute first, and says how much and where it is", () => {
    const { body, cut } = renderComment([withPlan("x".repeat(70_000))], context);
    expect(cut).toMatchObject([{ kind: "plan text", sections: 1 }]);
    expect(body).not.toContain("xxxx");
    expect(body).toMatch(
      /Left out here for want of room: the plan attribute by attribute \(1 section, 7\d,\d{3} characters\)/,
    );
    expect(body).toContain("the job summary");
    expect(body).toContain("```mermaid");
  });

  it("cuts in order: plan, calls, picture, unchanged detail, detail, and access last", () => {
    const reports = [withPlan("x".repeat(3_000))];
    const whole = renderComment(reports, context).body.length;
    const seen = [];
    for (let size = whole; size > 2_500; size -= 150) seen.push(kinds(reports, size).join(", "));
    expect([...new Set(seen)]).toEqual([
      "",
      "plan text",
      "plan text, calls",
      "plan text, calls, picture",
      "plan text, calls, picture, unchanged detail",
      "plan text, calls, picture, unchanged detail, detail",
      "plan text, calls, picture, unchanged detail, detail, access",
    ]);
  });

  it("never drops a change of access without saying so at the top", () => {
    const reports = [report(hugeReview(100))];
    const { body, cut } = renderComment(reports, context, { size: 20_000, unit: "characters" });
    expect(body.length).toBeLessThanOrEqual(20_000);
    expect(cut.map(({ kind }) => kind)).toContain("access");
    expect(body.split("\n")[0]).toMatch(
      /^\*\*⚠ NOT EVERYTHING IS SHOWN HERE\*\* .*changes of access \(\d+ sections, [\d,]+ characters\)/,
    );
    expect(body).toContain("**▲ BROADER**");
    expect(body).toContain("and 96 more principals");
  });

  it("keeps the access of the most urgent deployment where not all fits", () => {
    const reports = [
      report(review({ ...hugeReview(60), relation: "narrower" }), { name: "less" }),
      report(hardenedPass("added"), { name: "more" }),
    ];
    const { body } = renderComment(reports, context, { size: 20_000, unit: "characters" });
    expect(body).toContain("#### Inline policy of `databricks-cross-account`");
    expect(body.split("\n")[0]).toContain("NOT EVERYTHING");
  });

  it.each([
    [2, 8_000, "all of one, the headline of the other"],
    [20, 8_000, "a row each"],
    [100, 3_000, "names"],
  ])("keeps every headline of %i deployments in %i characters: %s", (count, size) => {
    const { body } = renderComment(numbered(count), context, { size, unit: "characters" });
    const names = new Set(body.match(/deployment-\d+/g));
    expect([body.length <= size, names.size, body.includes("▲ BROADER")]).toEqual([true, count, true]);
  });

  it("is down to numbers where not even the names fit", () => {
    const { body, cut } = renderComment(numbered(100), context, { size: 2_000, unit: "characters" });
    expect(body.length).toBeLessThan(1_000);
    expect(body).toContain("**▲ BROADER**: 100 deployments");
    expect(cut.at(-1)).toMatchObject({ kind: "headline", sections: 100 });
  });

  it("holds for a name that alone is longer than a comment", () => {
    const { body } = renderComment([report(hardenedPass("added"), { name: "n".repeat(70_000) })], {
      ...context,
      notices: ["m".repeat(70_000)],
    });
    expect(sizeOf(body, commentLimit)).toBeLessThanOrEqual(commentLimit.size);
    expect([body.includes("NOT EVERYTHING"), body.includes("▲ BROADER")]).toEqual([true, true]);
  });

  it("counts a job summary in bytes", () => {
    const reports = [withPlan("語".repeat(400_000))];
    const { body, cut } = renderComment(reports, context, summaryLimit);
    expect(cut.map(({ kind }) => kind)).toEqual(["plan text"]);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(1_048_576);
    expect(renderComment([withPlan("a".repeat(400_000))], context, summaryLimit).cut).toEqual([]);
  });
});

describe("a report of many deployments", () => {
  it("has no part for a deployment where nothing happens, only its row", () => {
    const { body } = renderComment([report(review(), { name: "quiet" }), ...numbered(1)], context);
    expect(body.match(/quiet/g)).toHaveLength(1);
  });

  it("is one line for one deployment where nothing happens", () => {
    const quiet = ["Configuration: `ml/sagemaker-auth.yaml`", "", expect.stringContaining("= UNCHANGED")];
    expect(renderComment([report(review())], context).body.split("\n")).toEqual(quiet);
    const accepted = review({ findings: [finding("full-access", { severity: "error" })] });
    const judged = report(accepted, { gate: { passed: true, lines: [] } });
    expect(renderComment([judged], context).body.split("\n")).toEqual(quiet);
  });

  it.each([
    ["a change without access", review({ changes: [change("databricks_cluster.deploy", "update")] }), {}],
    ["an unknown relation", review({ relation: "unknown" }), {}],
    ["something that is invoked", review({ invokes: true }), {}],
    ["access that was changed by hand", review({ leftDrift: [{ address: "aws_iam_role.r", attributes: [] }] }), {}],
    ["a plan that leaves something to do", review({ findings: [finding("plan-incomplete")] }), {}],
    ["a gate that does not pass", review(), { gate: { passed: false, lines: ["no"] } }],
    ["a notice", review(), { notices: ["It changes the backend."] }],
    ["an error that no gate has judged", review({ findings: [finding("full-access", { severity: "error" })] }), {}],
    ["a state that people must see", review(), { state: { kind: "drift" } as const }],
  ])("is more than one line for %s", (_, theReview, parts) => {
    expect(renderComment([report(theReview, parts)], context).body.split("\n").length).toBeGreaterThan(5);
  });
});
