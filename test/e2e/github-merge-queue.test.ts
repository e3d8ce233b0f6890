import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runTask } from "../../src/app/action/run-task.ts";
import { chooseTask } from "../../src/app/action/task.ts";
import { evidenceOfBatch, findReviewedEvidence } from "../../src/github/reviewed/find.ts";
import { batchOf } from "../../src/github/reviewed/merge-queue.ts";
import { actionRun } from "../github/action-run.ts";
import { connect, withServer } from "../github/connect.ts";
import { configuration, deploymentEvidence, evidenceFor, keep } from "../github/evidence.ts";
import { workflowPath } from "../github/people.ts";
import type { GitHubServer } from "../github/server.ts";
import type { PullRequest } from "../github/world.ts";

const planning = { configuration, workflowPath };

/** Three pull requests, planned, and the groups that the queue builds of them, one upon the other. */
const queueUp = (server: GitHubServer, files: Readonly<Record<string, string>> = {}) => {
  const { people, world } = server;
  const start = people.change("main", { [workflowPath]: "on: [pull_request, merge_group, push]" });
  const pulls = ["one", "two", "three"].map((name): PullRequest => {
    people.change(name, { [`${name}.txt`]: name, ...files });
    const pull = people.open({ head: name });
    const run = people.startRun({ headSha: pull.head.sha, headBranch: name, conclusion: "success" });
    keep(server, run, evidenceFor(server, pull, { deployments: [deploymentEvidence("prod", name)] }));
    return pull;
  });
  let base = start;
  const entries = pulls.map((pull) => {
    const head = people.commit([base, pull.head.sha], { [`${pull.head.ref}.txt`]: pull.head.ref, ...files });
    const entry = { pull: pull.number, base, head };
    base = head;
    return entry;
  });
  world.queues.set("main", entries);
  return { start, pulls, entries, last: base };
};

describe("the batch of a merge group", () => {
  it("is its pull request and those of the groups that it is built on", () =>
    withServer(async (server) => {
      const { entries } = queueUp(server);
      for (const [index, { head }] of entries.entries()) {
        const batch = await batchOf(connect(server), { branch: "main", headSha: head });
        expect(batch).toEqual([1, 2, 3].slice(0, index + 1));
      }
    }));

  it("is all pull requests of one commit, where the queue builds one for several", () =>
    withServer(async (server) => {
      const { entries, start, last } = queueUp(server);
      server.world.queues.set(
        "main",
        entries.map((entry) => ({ ...entry, base: start, head: last })),
      );
      expect(await batchOf(connect(server), { branch: "main", headSha: last })).toEqual([1, 2, 3]);
    }));

  it("is refused where the queue has dropped the group, or there is no queue", () =>
    withServer(async (server) => {
      queueUp(server);
      const group = { branch: "main", headSha: "f".repeat(40) };
      await expect(batchOf(connect(server), group)).rejects.toMatchObject({ reason: "batch-unknown" });
      server.world.queues.clear();
      await expect(batchOf(connect(server), group)).rejects.toMatchObject({ reason: "batch-unknown" });
    }));

  it("ends where commits lead in a circle", () =>
    withServer(async (server) => {
      const { entries, last } = queueUp(server);
      server.world.queues.set(
        "main",
        entries.map((entry) => ({ ...entry, base: last, head: last })),
      );
      expect(await batchOf(connect(server), { branch: "main", headSha: last })).toEqual([1, 2, 3]);
    }));

  it("has the evidence of each of its pull requests", () =>
    withServer(async (server) => {
      const { last } = queueUp(server);
      const found = await evidenceOfBatch(connect(server), { branch: "main", headSha: last }, planning);
      const addresses = found.reviewed.map(
        ({ deployments }) => deployments.get("prod")?.evidence.digests.changes[0]?.address,
      );
      expect(addresses).toEqual(["aws_iam_role.one", "aws_iam_role.two", "aws_iam_role.three"]);
    }));

  it("tells of those of which nothing proves what they were reviewed to do, and has the evidence of the others", () =>
    withServer(async (server) => {
      const { last, pulls } = queueUp(server);
      server.world.artifacts.splice(1, 1);
      for (const { head } of pulls.slice(2)) Object.assign(head, { repository: "mallory/infrastructure" });
      const { reviewed, unproved } = await evidenceOfBatch(
        connect(server),
        { branch: "main", headSha: last },
        planning,
      );
      expect(reviewed.map(({ pullRequests }) => pullRequests)).toEqual([[1]]);
      expect(unproved.map(({ pullRequest, refusal: { reason } }) => [pullRequest, reason])).toEqual([
        [2, "no-evidence"],
        [3, "fork"],
      ]);
    }));
});

it("the matrix of a group has what those before it bring in, too, until they have landed: one push may land them all", () =>
  withServer(async (server) => {
    const { people } = server;
    const deployment = (name: string, policy: string): string => `
  ${name}:
    aws: { account_id: "123456789012", region: us-east-1 }
    deploy_role: { name: databricks-sagemaker-${name}, policy: ${policy} }
    workspace: { host: https://dbc-a1b2.cloud.databricks.com, aws_role: databricks-cross-account }
    backend: { s3: { bucket: tf-state, key: ${name}.tfstate, region: us-east-1 } }`;
    const text = (prod: string, dev: string): string =>
      `version: 1\ndeployments:${deployment("prod", prod)}${deployment("dev", dev)}\n`;
    const tip = people.change("main", { [configuration]: text("documented", "documented") });
    const first = people.commit([tip], { [configuration]: text("hardened", "documented") });
    const second = people.commit([first], { [configuration]: text("hardened", "hardened") });
    const folder = mkdtempSync(join(tmpdir(), "workspace-"));
    try {
      const path = join(folder, configuration);
      writeFileSync(path, text("hardened", "hardened"));
      const run = actionRun(server, { mode: "matrix" });
      const group = { kind: "merge-group", base: { ref: "main", sha: first }, headSha: second } as const;
      const touched = async () => {
        const task = chooseTask(group, run.inputs);
        return (await runTask({ ...run, configurationFile: { path, repositoryPath: configuration } }, task)).outputs;
      };
      expect(await touched()).toEqual({ matrix: '["prod","dev"]' });
      people.push("main", first);
      expect(await touched()).toEqual({ matrix: '["dev"]' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }));

describe("a push by the merge queue", () => {
  const land = (server: GitHubServer, { pulls, last }: ReturnType<typeof queueUp>): void => {
    for (const pull of pulls) server.people.land(pull, last);
  };
  const planGroup = (
    server: GitHubServer,
    queue: ReturnType<typeof queueUp>,
    headBranch: string,
    { conclusion = "success", passed = true, pullRequests = [1, 2, 3] } = {},
  ): void => {
    const { last: headSha, start: base, pulls } = queue;
    const run = server.people.startRun({ event: "merge_group", headSha, headBranch, conclusion });
    const [first] = pulls;
    if (first === undefined) throw new Error("no pull request");
    const about = {
      head: headSha,
      base,
      pullRequests,
      group: [1, 2, 3],
      deployments: [deploymentEvidence("prod", "all", { passed })],
    };
    keep(server, run, evidenceFor(server, first, about));
  };
  const find = (server: GitHubServer, { start, last }: ReturnType<typeof queueUp>) =>
    findReviewedEvidence(connect(server), { branch: "main", before: start, after: last }, planning);

  it("is held against the plan of its very commit, though it brings several pull requests in", () =>
    withServer(async (server) => {
      const queue = queueUp(server);
      planGroup(server, queue, `gh-readonly-queue/main/pr-3-${queue.start}`);
      land(server, queue);
      const found = await find(server, queue);
      expect(found.pullRequests).toEqual([1, 2, 3]);
      expect(found.deployments.get("prod")?.evidence.digests.changes[0]?.address).toBe("aws_iam_role.all");
    }));

  it.each([
    ["the group's plan is about all of them", [1, 2, 3]],
    ["it is not about the one that was brought in last, such as a fork's", [1, 3]],
  ])("brings in no pull request that an earlier push of the queue has brought in: %s", (_name, pullRequests) =>
    withServer(async (server) => {
      const queue = queueUp(server);
      planGroup(server, queue, `gh-readonly-queue/main/pr-3-${queue.start}`, { pullRequests });
      for (const [index, pull] of queue.pulls.entries()) server.people.land(pull, queue.entries[index]?.head ?? "");
      const pushed = { branch: "main", before: queue.entries[1]?.head ?? "", after: queue.last };
      expect((await findReviewedEvidence(connect(server), pushed, planning)).pullRequests).toEqual([3]);
    }),
  );

  it("is not held against a run for another branch's queue", () =>
    withServer(async (server) => {
      const queue = queueUp(server);
      planGroup(server, queue, `gh-readonly-queue/release/pr-3-${queue.start}`);
      land(server, queue);
      await expect(find(server, queue)).rejects.toMatchObject({ reason: "several-pull-requests" });
    }));

  it.each([
    ["has failed", { conclusion: "failure" }, "run-failed"],
    ["was stopped by its gate", { passed: false }, "gate"],
  ])("is refused where that run %s", (_name, options, reason) =>
    withServer(async (server) => {
      const queue = queueUp(server);
      planGroup(server, queue, `gh-readonly-queue/main/pr-3-${queue.start}`, options);
      land(server, queue);
      await expect(find(server, queue)).rejects.toMatchObject({ reason });
    }),
  );

  it("is refused where a pull request among them changes a workflow", () =>
    withServer(async (server) => {
      const queue = queueUp(server, { [workflowPath]: "on: mallory" });
      planGroup(server, queue, `gh-readonly-queue/main/pr-3-${queue.start}`);
      land(server, queue);
      await expect(find(server, queue)).rejects.toMatchObject({
        reason: "workflow-changed",
        message: expect.stringContaining("The merge group changes .github/workflows"),
      });
    }));
});
