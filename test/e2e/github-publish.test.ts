import { expect, it } from "vitest";
import { publish } from "../../src/app/action/publish.ts";
import { actionRun } from "../github/action-run.ts";
import { withServer } from "../github/connect.ts";
import { report, review } from "../integration/report/builders.ts";

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
