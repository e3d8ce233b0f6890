import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { printEvidence } from "../../src/github/evidence.ts";
import { findReviewedEvidence } from "../../src/github/reviewed/find.ts";
import { connect, withServer } from "../github/connect.ts";
import { configuration, evidenceFor } from "../github/evidence.ts";
import { workflowPath } from "../github/people.ts";
import type { GitHubServer } from "../github/server.ts";
import type { WorkflowRun } from "../github/world.ts";

/** GitHub's own artifact client reads its process's environment, so it runs in a process of its own. */
const upload = async (server: GitHubServer, run: WorkflowRun, evidence: string, attempt: number, env = {}) => {
  const child = spawn(process.execPath, ["--import", "tsx", "test/github/upload-evidence.ts", String(attempt)], {
    env: {
      PATH: process.env["PATH"],
      ACTIONS_RESULTS_URL: `${server.url}/`,
      ACTIONS_RUNTIME_TOKEN: server.runtimeToken(run),
      GITHUB_SERVER_URL: "https://github.com",
      ...env,
    },
  });
  child.stdin.end(evidence);
  const [stderr, exitCode] = await Promise.all([
    text(child.stderr),
    new Promise((done) => child.on("close", done)),
    text(child.stdout),
  ]);
  return { exitCode, stderr };
};

const openPull = (server: GitHubServer) => {
  server.people.change("main", { [workflowPath]: "on: pull_request" });
  server.people.change("topic", { [configuration]: "version: 1" });
  const pull = server.people.open({ head: "topic" });
  return { pull, run: server.people.startRun({ headSha: pull.head.sha, headBranch: "topic" }) };
};

describe("evidence that GitHub's own client has uploaded", () => {
  it("is found again after the merge", () =>
    withServer(async (server) => {
      const { pull, run } = openPull(server);
      const evidence = evidenceFor(server, pull);
      expect(await upload(server, run, printEvidence(evidence), 1)).toEqual({ exitCode: 0, stderr: "" });
      server.people.finishRun(run);
      const push = { branch: "main", ...server.people.merge(pull) };
      const found = await findReviewedEvidence(connect(server), push, { configuration, workflowPath });
      expect(found.files).toEqual([evidence]);
    }));

  it("is kept beside that of another attempt, and refused a second time in the same", () =>
    withServer(async (server) => {
      const { pull, run } = openPull(server);
      const evidence = printEvidence(evidenceFor(server, pull));
      await upload(server, run, evidence, 1);
      await upload(server, run, evidence, 2);
      expect(server.world.artifacts).toHaveLength(2);
      const { exitCode, stderr } = await upload(server, run, evidence, 2);
      expect(exitCode).toBe(1);
      expect(stderr).toContain("could not be kept as an artifact of the run: Failed to CreateArtifact");
      expect(stderr).toContain("an artifact with this name already exists on the workflow run");
    }));

  it("is told to be lost where the runner has no place for artifacts, or GitHub is a server without them", () =>
    withServer(async (server) => {
      const { pull, run } = openPull(server);
      const evidence = printEvidence(evidenceFor(server, pull));
      const without = await upload(server, run, evidence, 1, { ACTIONS_RUNTIME_TOKEN: "" });
      expect(without.stderr).toContain("Unable to get the ACTIONS_RUNTIME_TOKEN env variable");
      const enterprise = await upload(server, run, evidence, 1, { GITHUB_SERVER_URL: "https://github.acme.example" });
      expect(enterprise.stderr).toContain("not currently supported on GHES");
    }));
});
