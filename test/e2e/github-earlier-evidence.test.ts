import { expect, it } from "vitest";
import type { ConnectionOptions } from "../../src/github/client.ts";
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
const earlier = (server: GitHubServer, head = server.world.pulls[0]?.head, more: Partial<ConnectionOptions> = {}) => {
  if (head === undefined) throw new Error("no pull request");
  return earlierEvidence(connect(server, more), { number: 1, head }, planning);
};
const names = async (...asked: Parameters<typeof earlier>) => [...(await earlier(...asked)).keys()];

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

it("is none of another head, be that an earlier one or, in a run that is started again, a later one", () =>
  withServer(async (server) => {
    const { pull } = open(server);
    const first = { ...pull.head };
    server.people.change("topic", { "more.txt": "more" });
    expect(await names(server)).toEqual([]);
    expect(await names(server, first)).toEqual(["prod"]);
    const later = server.people.startRun({ headSha: pull.head.sha, headBranch: "topic" });
    keep(server, later, evidenceFor(server, pull, { deployments: [deploymentEvidence("later", "role")] }));
    expect(await names(server, first)).toEqual(["prod"]);
  }));

it("is refused where a workflow of the pull request's own making may have left it", () =>
  withServer(async (server) => {
    open(server, { [workflowPath]: "on: mallory" });
    await expect(names(server)).rejects.toThrow("#1 changes .github/workflows, so its run is of a workflow of its own");
  }));

it.each(["actions", "contents", "pull_requests"])(
  "is not taken for none where the token may not look for it for want of %s: read, nor where GitHub is away",
  (missing) =>
    withServer(async (server) => {
      open(server);
      const permissions = ["actions=read", "contents=read", "pull_requests=read"].filter(
        (each) => !each.startsWith(missing),
      );
      server.tokens.set("weak", { login: "github-actions[bot]", permissions });
      await expect(names(server, undefined, { token: "weak" })).rejects.toThrow("GitHub answers 403");
      server.fail({ path: /runs/, with: 502, times: 4 });
      await expect(names(server)).rejects.toThrow("502");
    }),
);
