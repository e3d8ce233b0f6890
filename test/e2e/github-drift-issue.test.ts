import { describe, expect, it } from "vitest";
import { keepIssues } from "../../src/app/action/tasks/drift.ts";
import { UserError } from "../../src/common/errors.ts";
import type { GitHub } from "../../src/github/client.ts";
import {
  closeDrift,
  type DriftIssue,
  deploymentsWithDrift,
  ownIssues,
  reportDrift,
} from "../../src/github/drift-issue.ts";
import { driftMarker } from "../../src/github/marker.ts";
import { configuration } from "../fixtures/sample.ts";
import { actionRun } from "../github/action-run.ts";
import { connect, withServer } from "../github/connect.ts";
import type { GitHubServer } from "../github/server.ts";
import { change, report as planReport, review } from "../integration/report/builders.ts";

const bot = "github-actions[bot]";
const driftOf = (deployment: string) => driftMarker("sagemaker-auth.yaml", deployment);
const marker = driftOf("prod");
const report = async (github: GitHub, drift: DriftIssue) => reportDrift(github, await ownIssues(github), drift);
const close = async (github: GitHub, comment: string) =>
  closeDrift(github, await ownIssues(github), { marker, comment });
const issues = (server: GitHubServer) =>
  server.world.issues.map(({ number, state, title }) => ({ number, state, title }));
const stranger = (server: GitHubServer, author: string, body: string): void => {
  const number = server.world.issues.length + 1;
  server.world.issues.push({ number, author, title: "Broken", body, state: "open" });
};

describe("the issue about a drift", () => {
  it("is opened, brought up to date, closed, and opened anew when the drift comes back; one for each deployment", () =>
    withServer(async (server) => {
      const github = connect(server);
      await report(github, { marker, title: "prod drifts", body: "first" });
      await report(github, { marker: driftOf("test"), title: "test drifts", body: "first" });
      await report(github, { marker, title: "prod drifts more", body: "second" });
      expect(server.world.issues.map(({ body }) => body)).toEqual([`${marker}\nsecond`, `${driftOf("test")}\nfirst`]);
      const closed = await close(github, "The drift is gone.");
      expect(closed).toMatchObject({ kind: "written", url: expect.stringContaining("/issues/1") });
      expect(server.world.comments).toMatchObject([{ issue: 1, author: bot, body: "The drift is gone." }]);
      await report(github, { marker, title: "prod drifts", body: "third" });
      expect(issues(server)).toEqual([
        { number: 1, state: "closed", title: "prod drifts more" },
        { number: 2, state: "open", title: "test drifts" },
        { number: 3, state: "open", title: "prod drifts" },
      ]);
    }));

  it("is never anybody else's, and nothing is closed where there is none of ours", () =>
    withServer(async (server) => {
      stranger(server, "octocat", `${marker}\nforged`);
      stranger(server, bot, `about\n${marker}`);
      expect(await close(connect(server), "gone")).toBeUndefined();
      await report(connect(server), { marker, title: "prod drifts", body: "ours" });
      expect(server.world.issues.map(({ title }) => title)).toEqual(["Broken", "Broken", "prod drifts"]);
    }));

  it("is opened once when GitHub opens it and loses the answer, and the newer of two is closed", () =>
    withServer(async (server) => {
      server.fail({ method: "POST", path: /issues$/, with: 502, isDone: true });
      await report(connect(server), { marker, title: "prod drifts", body: "ours" });
      expect(server.world.issues).toHaveLength(1);
      stranger(server, bot, `${marker}\ntwice`);
      await report(connect(server), { marker, title: "prod drifts", body: "ours" });
      expect(server.world.issues.map(({ state }) => state)).toEqual(["open", "closed"]);
    }));

  it("is found by its configuration alone, so that one about a deployment that is gone can be closed", () =>
    withServer(async (server) => {
      const github = connect(server);
      stranger(server, "octocat", `${driftOf("forged")}\nforged`);
      for (const each of [marker, driftOf("old-test"), driftMarker("other.yaml", "dev")]) {
        await report(github, { marker: each, title: "drifts", body: "ours" });
      }
      await close(github, "gone");
      expect(deploymentsWithDrift(await ownIssues(github), "sagemaker-auth.yaml")).toEqual(new Set(["old-test"]));
    }));

  it.each([
    [502, 4],
    [403, 1],
  ])("is not written where GitHub answers %i, and the run shows the drift all the same, and fails", (status, times) =>
    withServer(async (server) => {
      server.fail({ path: /issues$/, with: status, times, ...(status === 403 ? { method: "POST" } : {}) });
      const planned = {
        reports: [planReport(review({ changes: [change("aws_iam_role.deploy_role", "update")] }))],
        context: {},
      };
      expect(await keepIssues(actionRun(server), planned, configuration())).toEqual({
        reports: [expect.objectContaining({ state: { kind: "drift" } })],
        context: { notices: [expect.stringContaining(`GitHub answers ${status} to `)] },
        failure: { reason: "github", error: expect.any(UserError) },
      });
    }),
  );

  it("is given up after three tries where GitHub takes none", () =>
    withServer(async (server) => {
      server.fail({ method: "POST", path: /issues$/, with: 503, times: 9 });
      const reported = report(connect(server), { marker, title: "prod drifts", body: "ours" });
      await expect(reported).rejects.toThrow("503");
      expect(server.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/issues"))).toHaveLength(
        3,
      );
    }));

  it("is a warning where the token may not write issues", () =>
    withServer(async (server) => {
      server.tokens.set("reader", { login: bot, permissions: ["issues=read"] });
      const github = connect(server, { token: "reader" });
      expect(await report(github, { marker, title: "prod drifts", body: "ours" })).toMatchObject({
        kind: "not-written",
        message: expect.stringContaining("`issues: write`"),
      });
    }));
});
