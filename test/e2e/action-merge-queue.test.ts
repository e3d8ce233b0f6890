import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mergeGroupPayload, pullRequestPayload, pushPayload } from "../github/event-payloads.ts";
import { workflowPath } from "../github/people.ts";
import { type ActionResult, runAction } from "../github/run-action.ts";
import { type GitHubServer, startGitHub } from "../github/server.ts";
import type { PullRequest, WorkflowRun } from "../github/world.ts";
import { readRole } from "../harness/account.ts";
import { configuration } from "../harness/configuration.ts";
import { type Ground, startGround } from "../harness/ground.ts";

describe("the action in a merge queue", () => {
  let ground: Ground;
  let github: GitHubServer;
  let pull: PullRequest;

  const files = (policy: string) => ({ "sagemaker-auth.yaml": configuration(ground.workspace.url, { policy }) });

  const act = async (
    event: { readonly name: string; readonly payload: unknown },
    run: WorkflowRun,
    env: Readonly<Record<string, string>> = {},
  ): Promise<ActionResult> => {
    const workspace = join(ground.folder(), String(run.id));
    mkdirSync(workspace);
    for (const [name, content] of Object.entries(github.world.commits.get(run.headSha)?.files ?? {})) {
      if (!name.includes("/")) writeFileSync(join(workspace, name), content);
    }
    const all = { ...ground.env, DATABRICKS_HOST: ground.workspace.url, ...env };
    const result = await runAction({ github, workspace, event, run, env: all });
    github.people.finishRun(run, result.exitCode === 0 ? "success" : "failure");
    return result;
  };

  const open = async (head: string, policy: string): Promise<PullRequest> => {
    github.people.change(head, files(policy));
    const opened = github.people.open({ head });
    const run = github.people.startRun({ headSha: opened.head.sha, headBranch: head });
    const result = await act({ name: "pull_request", payload: pullRequestPayload(github.world, opened) }, run);
    expect(result.exitCode, result.log).toBe(0);
    return opened;
  };

  /** Lets the queue build a group of these pull requests whose commit has that policy, and runs the workflow for it. */
  const planGroup = async (
    pulls: readonly PullRequest[],
    policy: string,
    env?: Readonly<Record<string, string>>,
  ): Promise<{ readonly base: string; readonly head: string; readonly run: WorkflowRun; result: ActionResult }> => {
    const base = github.people.tipOf("main");
    const head = github.people.commit([base, ...pulls.map((each) => each.head.sha)], files(policy));
    const entries = pulls.map(({ number }) => ({ pull: number, base, head }));
    github.world.queues.set("main", entries);
    const number = pulls[0]?.number ?? 0;
    const headBranch = `gh-readonly-queue/main/pr-${number}-${base}`;
    const run = github.people.startRun({ event: "merge_group", headSha: head, headBranch });
    const payload = mergeGroupPayload(github.world, { base, head, number });
    return { base, head, run, result: await act({ name: "merge_group", payload }, run, env) };
  };

  const keptBy = (run: WorkflowRun) => github.world.artifacts.filter((each) => each.run === run.id);

  beforeAll(async () => {
    ground = await startGround();
    github = await startGitHub();
    github.people.change("main", { [workflowPath]: "on: [pull_request, merge_group, push]" });
    pull = await open("set-up", "hardened");
  });
  afterAll(async () => {
    await ground.dispose();
    await github.stop();
  });

  it("refuses a group that does something else than its pull request has shown, and leaves no evidence of it", async () => {
    const { result, run } = await planGroup([pull], "documented");
    expect(result.exitCode, result.log).toBe(1);
    expect(result.outputs["failure-reason"]).toBe("plan-changed");
    expect(result.summary).toContain("The merge group does something else than its pull requests have shown.");
    expect(keptBy(run)).toEqual([]);
  });

  it("refuses a group whose pull requests were reviewed with different changes of the same thing", async () => {
    const other = await open("other", "documented");
    const { result, run } = await planGroup([pull, other], "documented");
    expect(result.exitCode, result.log).toBe(1);
    expect(result.annotations.map(({ message }) => message).join()).toContain(
      "prod: two pull requests of this merge group were reviewed with different changes of",
    );
    expect(keptBy(run)).toEqual([]);
  });

  it("sends no credentials to a workspace that the workflow does not name", async () => {
    const before = ground.workspace.requests.length;
    const { result, run } = await planGroup([pull], "hardened", { DATABRICKS_HOST: "https://other.example.com" });
    expect(result.exitCode, result.log).toBe(1);
    expect(result.annotations.at(-1)?.message).toContain("which the workflow does not name");
    expect(ground.workspace.requests).toHaveLength(before);
    expect(keptBy(run)).toEqual([]);
  });

  it("lets a pull request that no run has planned, such as a fork's, add nothing, and says why the group is refused", async () => {
    github.people.change("by-a-fork", files("hardened"));
    const fork = github.people.open({ head: "by-a-fork", repository: "mallory/infrastructure" });
    const { result, run } = await planGroup([fork], "hardened");
    expect(result.exitCode, result.log).toBe(1);
    expect(result.outputs["failure-reason"]).toBe("fork");
    expect(result.annotations.at(-1)?.message).toContain(
      `Nothing proves what #${fork.number} was reviewed to do: #${fork.number} comes from mallory/infrastructure`,
    );
    expect(result.summary).toContain("not reviewed: create of");
    expect(keptBy(run)).toEqual([]);

    const both = await planGroup([pull, fork], "hardened");
    expect(both.result.exitCode, both.result.log).toBe(0);
    expect(both.result.log).toContain(`Nothing proves what #${fork.number} was reviewed to do`);
  });

  it("refuses to change anything in a group that changes a workflow, since its push would be refused", async () => {
    github.people.change("workflow", { [workflowPath]: "on: [pull_request, merge_group, push] # all" });
    const workflow = github.people.open({ head: "workflow" });
    const { result, run } = await planGroup([pull, workflow], "hardened");
    expect(result.exitCode, result.log).toBe(1);
    expect(result.outputs["failure-reason"]).toBe("workflow-changed");
    expect(keptBy(run)).toEqual([]);
  });

  it("plans a group that does what its pull requests have shown, and the push of that commit applies it", async () => {
    const same = await open("same", "hardened");
    const { result, run, base, head } = await planGroup([pull, same], "hardened");
    expect(result.exitCode, result.log).toBe(0);
    expect(keptBy(run)).toHaveLength(1);
    expect(await readRole(ground.aws.iam, "databricks-sagemaker")).toBeUndefined();

    for (const each of [pull, same]) github.people.land(each, head);
    const pushed = github.people.startRun({ event: "push", headSha: head, headBranch: "main" });
    const payload = pushPayload(github.world, { before: base, after: head });
    const applied = await act({ name: "push", payload }, pushed);
    expect(applied.exitCode, applied.log).toBe(0);
    expect(await readRole(ground.aws.iam, "databricks-sagemaker")).toBeDefined();
    for (const { number } of [pull, same]) {
      const comments = github.world.comments.filter(({ issue }) => issue === number);
      expect(comments.map(({ body }) => body)).toEqual([expect.stringContaining("✓ APPLIED")]);
    }
  });

  it("passes a group of which nothing proves anything where its plan has no changes", async () => {
    github.people.change("readme", { "README.md": "by a fork" });
    const fork = github.people.open({ head: "readme", repository: "mallory/infrastructure" });
    const { result, base, head } = await planGroup([fork], "hardened");
    expect(result.exitCode, result.log).toBe(0);
    github.people.land(fork, head);
    const pushed = github.people.startRun({ event: "push", headSha: head, headBranch: "main" });
    const applied = await act(
      { name: "push", payload: pushPayload(github.world, { before: base, after: head }) },
      pushed,
    );
    expect(applied.exitCode, applied.log).toBe(0);
    expect(applied.outputs).toMatchObject({ changes: "false" });
  });
});
