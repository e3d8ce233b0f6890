import { expect, it } from "vitest";
import { markOthersStale } from "../../src/app/action/stale.ts";
import { closePullRequest } from "../../src/app/action/tasks/close.ts";
import { markerLine } from "../../src/github/marker.ts";
import type { RunState } from "../../src/report/context.ts";
import { actionRun } from "../github/action-run.ts";
import { withServer } from "../github/connect.ts";
import { configuration } from "../github/evidence.ts";

const failed = { message: "no", problems: [] };

it.each<[string, RunState, boolean]>([
  ["is applied", { kind: "applied" }, true],
  ["is applied in part", { kind: "apply-failed", ...failed }, true],
  ["has no changes", { kind: "planned" }, false],
  ["cannot be planned", { kind: "plan-failed", ...failed }, false],
  ["is refused", { kind: "refused", reason: "no", lines: [] }, false],
])(
  "where what is merged %s, the comments of other pull requests tell what became of their plans",
  (_, state, isStale) =>
    withServer(async (server) => {
      server.people.push("topic", server.people.change("main", { [configuration]: "version: 1" }));
      const { number } = server.people.open({ head: "topic" });
      const marker = markerLine("report", { configuration, deployments: [] });
      const body = `${marker}\na plan`;
      server.people.comment(number, "github-actions[bot]", body);
      await markOthersStale(actionRun(server), "main", [{ state }]);
      const now = server.world.comments[0]?.body;
      if (isStale)
        expect(now).toMatch(/STALE.*main was \[applied\].*Push, or update the pull request's branch, to plan again\./s);
      else expect(now).toBe(body);
    }),
);

it("where no comment is to be written, none is marked either", () =>
  withServer(async (server) => {
    server.people.push("topic", server.people.change("main", { [configuration]: "version: 1" }));
    const { number, head } = server.people.open({ head: "topic" });
    const body = `${markerLine("report", { configuration, deployments: [] })}\na plan`;
    server.people.comment(number, "github-actions[bot]", body);
    const run = actionRun(server, { comment: "never" });
    await markOthersStale(run, "main", [{ state: { kind: "applied" } }]);
    await closePullRequest(run, { number, author: "octocat", head, base: { ref: "main", sha: head.sha } });
    expect(server.world.comments).toMatchObject([{ body }]);
  }));

it("where GitHub is away when a pull request is closed, that is a warning, as for every comment", () =>
  withServer(async (server) => {
    server.people.push("topic", server.people.change("main", { [configuration]: "version: 1" }));
    const { number, head } = server.people.open({ head: "topic" });
    const warnings: string[] = [];
    const run = actionRun(server);
    const log = { ...run.outside.log, warning: (text: string) => warnings.push(text) };
    server.fail({ path: /comments$/, with: 502, times: 4 });
    const pull = { number, author: "octocat", head, base: { ref: "main", sha: head.sha } };
    const result = await closePullRequest({ ...run, outside: { ...run.outside, log } }, pull);
    expect(result).toEqual({ reports: [], context: {} });
    expect(warnings).toEqual([expect.stringContaining("GitHub answers 502")]);
  }));
