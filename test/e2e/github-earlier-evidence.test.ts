import { expect, it } from "vitest";
import { earlierEvidence } from "../../src/github/reviewed/find.ts";
import { connect, withServer } from "../github/connect.ts";
import { configuration, deploymentEvidence, evidenceFor, keep } from "../github/evidence.ts";
import { workflowPath } from "../github/people.ts";
import type { GitHubServer } from "../github/server.ts";

const planning = { configuration, workflowPath, job: [] };

const open = (server: GitHubServer, files: Readonly<Record<string, string>> = {}) => {
  server.people.change("main", { [workflowPath]: "on: pull_request" });
  server.people.change("topic", { [configuration]: "version: 1", ...files });
  const pull = server.people.open({ head: "topic" });
  const run = server.people.startRun({ headSha: pull.head.sha, headBranch: "topic" });
  keep(server, run, evidenceFor(server, pull));
  return { pull, run };
};
const names = async (server: GitHubServer) => [...(await earlierEvidence(connect(server), 1, planning)).keys()];

it("is that of a run that failed, or of an earlier attempt of the same run", () =>
  withServer(async (server) => {
    const { run } = open(server);
    server.people.finishRun(run, "failure");
    expect(await names(server)).toEqual(["prod"]);
    server.people.rerun(run, "failed");
    expect(await names(server)).toEqual(["prod"]);
  }));

it("is that of an earlier run where another job of this one was done before", () =>
  withServer(async (server) => {
    const { pull, run } = open(server);
    server.people.finishRun(run);
    const { sha: headSha, ref: headBranch } = pull.head;
    const later = server.people.startRun({ headSha, headBranch });
    keep(server, later, evidenceFor(server, pull, { deployments: [deploymentEvidence("other", "role")] }), {
      deployments: ["other"],
    });
    expect(await names(server)).toEqual(["prod"]);
  }));

it("is none after all jobs were started anew, since GitHub then takes the artifacts away", () =>
  withServer(async (server) => {
    server.people.rerun(open(server).run, "all");
    expect(await names(server)).toEqual([]);
  }));

it("is none of an earlier head", () =>
  withServer(async (server) => {
    open(server);
    server.people.change("topic", { "more.txt": "more" });
    expect(await names(server)).toEqual([]);
  }));

it("is none that a workflow of the pull request's own making left", () =>
  withServer(async (server) => {
    open(server, { [workflowPath]: "on: mallory" });
    expect(await names(server)).toEqual([]);
  }));

it("is none where the token may not look, and an error where GitHub is away", () =>
  withServer(async (server) => {
    open(server);
    server.tokens.set("weak", { login: "github-actions[bot]", permissions: ["pull_requests=read", "contents=read"] });
    expect((await earlierEvidence(connect(server, { token: "weak" }), 1, planning)).size).toBe(0);
    server.fail({ path: /runs/, with: 502, times: 4 });
    await expect(names(server)).rejects.toThrow("502");
  }));
