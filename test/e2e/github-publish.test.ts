import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { publish } from "../../src/app/action/publish.ts";
import type { ActionResult } from "../../src/app/action/result.ts";
import { UserError } from "../../src/common/errors.ts";
import { markerLine } from "../../src/github/marker.ts";
import { actionRun } from "../github/action-run.ts";
import { withServer } from "../github/connect.ts";
import { configuration } from "../github/evidence.ts";
import { change, report, review } from "../integration/report/builders.ts";

it("what was applied is told by the comment and the summary where the disk has no place for the HTML report", () =>
  withServer(async (server) => {
    server.people.push("topic", server.people.change("main", { "README.md": "hello" }));
    const { number } = server.people.open({ head: "topic" });
    const run = { ...actionRun(server), temporaryFolder: "/nowhere" };
    const reports = [report(review(), { state: { kind: "applied" } })];
    const published = await publish(run, "report", { reports, context: {}, pullRequests: [number] });
    expect(published).toMatchObject({
      summary: expect.stringContaining("APPLIED"),
      outputs: { summary: expect.stringContaining("prod applied"), "failure-reason": "refused" },
      error: { message: expect.stringContaining("/nowhere") },
    });
    expect(published.outputs).not.toHaveProperty("report-path");
    expect(server.world.comments).toHaveLength(1);
  }));

const nothing: ActionResult = { reports: [report(review())], context: {} };
const failure = { reason: "refused", error: new UserError("no") };
const leftDrift = [{ address: "aws_iam_role.deploy", attributes: [] }];

it.each<[string, "always" | "changes", ActionResult, boolean]>([
  ["nothing changes", "always", nothing, true],
  ["nothing is to be said", "always", { reports: [], context: {} }, false],
  ["nothing changes", "changes", nothing, false],
  [
    "something changes",
    "changes",
    { ...nothing, reports: [report(review({ changes: [change("a.b", "update")] }))] },
    true,
  ],
  ["the run fails", "changes", { ...nothing, failure }, true],
  ["the configuration has a notice", "changes", { ...nothing, context: { notices: ["moved"] } }, true],
  ["a deployment has one", "changes", { ...nothing, reports: [report(review(), { notices: ["moved"] })] }, true],
  ["a drift is left as it is", "changes", { ...nothing, reports: [report(review({ leftDrift }))] }, true],
])("where %s, comment: %s writes one, and keeps one that is there up to date", (_, comment, result, isWritten) =>
  withServer(async (server) => {
    server.people.push("topic", server.people.change("main", { "README.md": "hello" }));
    const { number } = server.people.open({ head: "topic" });
    const temporaryFolder = mkdtempSync(join(tmpdir(), "sagemaker-auth-"));
    const run = { ...actionRun(server, { comment }), temporaryFolder };
    const told = { ...result, pullRequests: [number] };
    await publish(run, "report", told);
    expect(server.world.comments).toHaveLength(isWritten ? 1 : 0);
    const marker = markerLine("report", { configuration, deployments: [] });
    if (!isWritten) server.people.comment(number, "github-actions[bot]", `${marker}\na plan`);
    await publish(run, "report", told);
    expect(server.world.comments).toMatchObject([{ body: expect.not.stringContaining("a plan") }]);
    rmSync(temporaryFolder, { recursive: true });
  }),
);
