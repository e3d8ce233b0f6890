import { expect, it } from "vitest";
import { showCheck } from "../../src/app/action/show-check.ts";
import { UserError } from "../../src/common/errors.ts";
import { createCheckRun } from "../../src/github/check-run.ts";
import { actionRun } from "../github/action-run.ts";
import { connect, withServer } from "../github/connect.ts";

const check = {
  name: "sagemaker-auth",
  headSha: "a".repeat(40),
  conclusion: "success",
  title: "prod 3f2a…",
  summary: "All as reviewed.",
  detailsUrl: "https://github.com/acme/infrastructure/actions/runs/1",
} as const;

it("shows the fingerprint on the commit", () =>
  withServer(async (server) => {
    expect(await createCheckRun(connect(server), check)).toMatchObject({ kind: "written" });
    expect(server.world.checkRuns).toMatchObject([
      { name: "sagemaker-auth", title: "prod 3f2a…", conclusion: "success" },
    ]);
  }));

it("is a warning where the token may not, or where the summary is too long", () =>
  withServer(async (server) => {
    server.tokens.set("reader", { login: "github-actions[bot]", permissions: ["checks=read"] });
    const refused = await createCheckRun(connect(server, { token: "reader" }), check);
    expect(refused).toMatchObject({ kind: "not-written", message: expect.stringContaining("`checks: write`") });
    const long = await createCheckRun(connect(server), { ...check, summary: "x".repeat(65_536) });
    expect(long).toMatchObject({ kind: "not-written", message: expect.stringContaining("65536 characters") });
    expect(server.world.checkRuns).toEqual([]);
  }));

it("has a name of its own for each scope, so that the success of one job of a matrix hides no other's failure", () =>
  withServer(async (server) => {
    const commit = { ref: "topic", sha: "a".repeat(40) };
    const pullRequest = { number: 1, author: "octocat", head: commit, base: commit };
    const failure = { reason: "gate", error: new UserError("prod: stopped") };
    await showCheck(actionRun(server, { deployments: "prod" }), pullRequest, { reports: [], context: {}, failure });
    await showCheck(actionRun(server, { deployments: "test" }), pullRequest, { reports: [], context: {} });
    const names = server.world.checkRuns.map(({ name }) => name);
    expect(new Set(names).size, names.join(" and ")).toBe(2);
  }));
