import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { markerLine } from "../../src/github/marker.ts";
import { dispatchPayload, pullRequestPayload } from "../github/event-payloads.ts";
import { workflowPath } from "../github/people.ts";
import { type ActionOptions, type ActionResult, runAction } from "../github/run-action.ts";
import { actionsToken, type GitHubServer, startGitHub } from "../github/server.ts";
import type { PullRequest } from "../github/world.ts";

const deployment = (name: string, policy: string): string => `
  ${name}:
    aws: { account_id: "123456789012", region: us-east-1 }
    deploy_role: { name: databricks-sagemaker-${name}, policy: ${policy} }
    workspace: { host: https://dbc-a1b2.cloud.databricks.com, aws_role: databricks-cross-account }
    backend: { s3: { bucket: tf-state, key: sagemaker-auth/${name}.tfstate, region: us-east-1 } }`;

const configuration = (policy: string): string => `version: 1\ndeployments:${deployment("prod", policy)}\n`;

/** The action in preview: it needs GitHub, and nothing else. */
describe("the action and GitHub", () => {
  let workspace = "";
  let github: GitHubServer;
  let pull: PullRequest;

  beforeAll(async () => {
    workspace = await mkdtemp(join(tmpdir(), "workspace-"));
    await writeFile(join(workspace, "sagemaker-auth.yaml"), configuration("hardened"));
  });
  afterAll(() => rm(workspace, { recursive: true }));
  beforeEach(async () => {
    github = await startGitHub();
    github.people.change("main", {
      [workflowPath]: "on: pull_request",
      "sagemaker-auth.yaml": configuration("documented"),
    });
    github.people.change("topic", { "sagemaker-auth.yaml": configuration("hardened") });
    pull = github.people.open({ head: "topic" });
  });
  afterEach(() => github.stop());

  const act = (more: Partial<ActionOptions> = {}): Promise<ActionResult> =>
    runAction({
      github,
      workspace,
      event: { name: "pull_request", payload: pullRequestPayload(github.world, pull) },
      inputs: { mode: "preview" },
      ...more,
    });
  const warnings = ({ annotations }: ActionResult) =>
    annotations.filter(({ level }) => level === "warning").map(({ message }) => message);

  it("writes one comment, the same into the summary, and the outputs", async () => {
    const result = await act();
    expect(result.exitCode, result.log + result.stderr).toBe(0);
    expect(github.world.comments).toMatchObject([{ issue: pull.number, author: "github-actions[bot]" }]);
    expect(result.outputs["comment-url"]).toContain("#issuecomment-");
    expect(result.summary).toContain("databricks-sagemaker");
    expect(result.masks).toEqual([actionsToken]);
    await act();
    expect(github.world.comments).toHaveLength(1);
  });

  it("writes no comment where it is told to write none, nor one without a change where it is told so", async () => {
    await act({ inputs: { mode: "preview", comment: "never" } });
    expect(github.world.comments).toEqual([]);
    await writeFile(join(workspace, "calm.yaml"), configuration("documented"));
    github.people.change("main", { "calm.yaml": configuration("documented") });
    const calm = { inputs: { mode: "preview", config: "calm.yaml", comment: "changes" } };
    expect((await act(calm)).outputs["changes"]).toBe("false");
    expect(github.world.comments).toEqual([]);

    await writeFile(join(workspace, "calm.yaml"), configuration("hardened"));
    expect((await act(calm)).outputs["changes"]).toBe("true");
    const widened = github.world.comments[0]?.body;
    await writeFile(join(workspace, "calm.yaml"), configuration("documented"));
    expect((await act(calm)).outputs["changes"]).toBe("false");
    expect(github.world.comments).toHaveLength(1);
    expect(github.world.comments[0]?.body).not.toBe(widened);
  });

  it("says in the log what it came to, and where the comment is", async () => {
    const { log, outputs } = await act();
    expect(log).toContain(`${outputs["summary"]}\n${outputs["comment-url"]}`);
  });

  it.each([
    ["an input", { inputs: { mode: "plann" } }, "input", "The input mode must be one of"],
    ["an event", { event: { name: "release", payload: {} } }, "refused", "The event release starts nothing here."],
    ["a payload", { event: { name: "push", payload: {} } }, "refused", "The payload of the event push is not GitHub's"],
  ])("has a reason for the failure where %s is not to be used", async (_, options, reason, says) => {
    const { exitCode, outputs, annotations } = await act(options);
    expect({ exitCode, outputs }).toEqual({ exitCode: 1, outputs: { "failure-reason": reason } });
    expect(annotations).toMatchObject([{ level: "error", message: expect.stringContaining(says) }]);
  });

  it("takes the base branch's local state for the same place as the pull request's", async () => {
    const local = (policy: string): string => configuration(policy).replace(/backend: .*/, "backend: { local: {} }");
    await writeFile(join(workspace, "local.yaml"), local("hardened"));
    github.people.change("main", { "local.yaml": local("documented") });
    github.people.change("local", { "local.yaml": local("hardened") });
    const change = github.people.open({ head: "local" });
    const result = await act({
      event: { name: "pull_request", payload: pullRequestPayload(github.world, change) },
      inputs: { mode: "preview", config: "local.yaml" },
    });
    expect(result.exitCode, result.log + result.stderr).toBe(0);
    expect(result.summary).not.toContain("Changes the backend");
  });

  it("says on its comment that nothing was applied where the pull request is closed without a merge, and nothing after one", async () => {
    await act();
    const report = github.world.comments[0]?.body ?? "";
    github.people.close(pull);
    const close = (closed: PullRequest): Promise<ActionResult> =>
      act({ event: { name: "pull_request", payload: pullRequestPayload(github.world, closed, "closed") } });
    expect((await close({ ...pull, mergedAt: new Date() })).exitCode).toBe(0);
    expect(github.world.comments.map(({ body }) => body)).toEqual([report]);
    expect((await close(pull)).exitCode).toBe(0);
    const [marker, notice, ...rest] = github.world.comments[0]?.body.split("\n") ?? [];
    expect([marker, notice]).toEqual([
      report.split("\n")[0],
      "**Closed without a merge: nothing of this was applied.**",
    ]);
    expect(rest.join("\n")).toContain(report.split("\n").slice(1).join("\n"));
  });

  it("says the same on every comment of a matrix, which has no jobs then", async () => {
    const matrix = (action?: string, closed = pull): Promise<ActionResult> =>
      act({
        event: { name: "pull_request", payload: pullRequestPayload(github.world, closed, action) },
        inputs: { mode: "matrix" },
      });
    await act({ inputs: { mode: "preview", deployments: "prod" } });
    expect((await matrix()).outputs["matrix"]).toBe('["prod"]');
    const before = github.world.comments.map(({ body }) => body);
    github.people.close(pull);
    expect((await matrix("closed", { ...pull, mergedAt: new Date() })).outputs["matrix"]).toBe("[]");
    expect(github.world.comments.map(({ body }) => body)).toEqual(before);
    const closed = await matrix("closed");
    expect(closed.outputs["matrix"], closed.log + closed.stderr).toBe("[]");
    expect(before.length).toBeGreaterThan(0);
    for (const { body } of github.world.comments) expect(body.split("\n")[1]).toMatch(/^\*\*Closed without a merge/);
  });

  it("only previews a fork's pull request, whatever the mode, and warns that its token may not comment", async () => {
    pull = github.people.open({ head: "topic", repository: "mallory/infrastructure" });
    github.tokens.set("fork", { login: "github-actions[bot]", permissions: ["contents=read", "pull_requests=read"] });
    const result = await act({ inputs: { mode: "auto", "github-token": "fork" } });
    expect(result.exitCode, result.log + result.stderr).toBe(0);
    expect(github.world.comments).toEqual([]);
    expect(result.summary).toContain("The pull request comes from a fork");
    expect(warnings(result).join()).toContain("add `issues: write` or `pull-requests: write` to the job's permissions");
  });

  it.each([403, 404, 422])("warns and goes on where GitHub answers %s to the comment", async (status) => {
    github.fail({ method: "POST", path: /comments/, with: status });
    const result = await act();
    expect(result.exitCode, result.log + result.stderr).toBe(0);
    expect(warnings(result).join()).toContain(`GitHub answers ${status} to POST`);
    expect(result.summary).toContain("databricks-sagemaker");
  });

  it.each([
    [429, { "retry-after": "1" }],
    [502, {}],
    ["reset", {}],
  ] as const)("sends again what GitHub answered %s to", async (status, headers) => {
    github.fail({ path: /comments/, with: status, headers });
    const result = await act();
    expect(result.exitCode, result.log + result.stderr).toBe(0);
    expect(github.world.comments).toHaveLength(1);
    expect(result.log).toContain("Attempt 1 of 4");
  });

  it("ends with one clear word where GitHub stays away, and the next run does everything", async () => {
    github.fail({ path: /contents/, with: "reset", times: 4 });
    const failed = await act();
    expect(failed.exitCode).toBe(1);
    expect(failed.outputs["failure-reason"]).toBe("github");
    expect(failed.annotations.filter(({ level }) => level === "error")).toEqual([
      { level: "error", message: expect.stringContaining("GitHub cannot be reached for GET") },
    ]);
    expect(github.world.comments).toMatchObject([{ body: expect.stringContaining("GitHub cannot be reached") }]);

    expect((await act()).exitCode).toBe(0);
    expect(github.world.comments).toMatchObject([{ body: expect.stringContaining("databricks-sagemaker") }]);
  });

  it("keeps the older of two comments of its own among a thousand of others", async () => {
    await act();
    const [ours] = github.world.comments.splice(0);
    if (ours === undefined) throw new Error("no comment");
    const old = `${ours.body.split("\n")[0]}\nold`;
    for (let number = 0; number < 500; number += 1) github.people.comment(pull.number, "mona", "text");
    for (let number = 0; number < 2; number += 1) github.people.comment(pull.number, ours.author, old);
    for (let number = 0; number < 500; number += 1) github.people.comment(pull.number, "mona", "text");
    const result = await act();
    expect(result.exitCode, result.log + result.stderr).toBe(0);
    expect(github.world.comments).toHaveLength(1001);
    expect(github.world.comments[500]).toMatchObject({ author: ours.author, body: ours.body });
  });

  it("makes its comment again when somebody deletes it while it is at work", async () => {
    await act();
    const [ours] = github.world.comments;
    if (ours === undefined) throw new Error("no comment");
    const { body } = ours;
    ours.body = `${body.split("\n")[0]}\nold`;
    github.fail({ method: "PATCH", path: /comments/, with: 404 });
    const result = await act();
    expect(result.exitCode, result.log + result.stderr).toBe(0);
    expect(github.world.comments.at(-1)).toMatchObject({ author: ours.author, body });
  });

  it("cuts a report that is longer than GitHub takes, and says so", async () => {
    const names = Array.from({ length: 20 }, (_, index) => deployment(`team-${index}`, "hardened"));
    await writeFile(join(workspace, "many.yaml"), `version: 1\ndeployments:${names.join("")}\n`);
    const result = await act({ inputs: { mode: "preview", config: "many.yaml" } });
    expect(result.exitCode, result.log + result.stderr).toBe(0);
    const [comment] = github.world.comments;
    expect(result.summary.length).toBeGreaterThan(65_536);
    expect(comment?.body.length).toBeLessThanOrEqual(65_536);
    expect(comment?.body).toContain("NOT EVERYTHING IS SHOWN HERE");
  });

  it("leaves its comment as it is where an old run's job is run again, for a head that is not the pull request's any more", async () => {
    const run = github.people.startRun({ headSha: pull.head.sha, headBranch: "topic" });
    const payload = pullRequestPayload(github.world, pull);
    github.people.change("topic", { "more.txt": "more" });
    await act();
    const [ours] = github.world.comments;
    if (ours === undefined) throw new Error("no comment");
    const { body } = ours;
    github.people.rerun(run, "all");
    const again = await act({ event: { name: "pull_request", payload }, run });
    expect(again.exitCode, again.log + again.stderr).toBe(0);
    expect(again.summary).toContain("databricks-sagemaker");
    expect(github.world.comments.map((each) => each.body)).toEqual([body]);
    expect(warnings(again)).toEqual([expect.stringContaining("#1 may have moved on since this run was first started")]);
  });

  it("is never led by a comment that somebody else forged", async () => {
    await act();
    const [ours] = github.world.comments.splice(0);
    if (ours === undefined) throw new Error("no comment");
    for (let number = 0; number < 150; number += 1) github.people.comment(pull.number, "mallory", ours.body);
    await act();
    expect(github.world.comments).toHaveLength(151);
    expect(github.world.comments.at(-1)?.author).toBe("github-actions[bot]");
  });

  it.each(["preview", "plan", "matrix"])(
    "does not %s what pull_request_target has checked out of the base branch",
    async (mode) => {
      await writeFile(join(workspace, "base.yaml"), configuration("documented"));
      github.people.change("main", { "base.yaml": configuration("documented") });
      github.people.change("topic", { "base.yaml": configuration("hardened") });
      const payload = pullRequestPayload(github.world, pull);
      const inputs = { mode, config: "base.yaml" };
      const result = await act({ event: { name: "pull_request_target", payload }, inputs });
      expect(result.exitCode).toBe(1);
      expect(result.annotations.filter(({ level }) => level === "error")).toEqual([
        { level: "error", message: expect.stringContaining("The checked-out base.yaml is not the pull request's") },
      ]);
    },
  );

  it("plans nothing where the checkout lies in another folder than git has it, and the settings would seem missing", async () => {
    await mkdir(join(workspace, "checkout"));
    await writeFile(join(workspace, "checkout/sagemaker-auth.yaml"), configuration("hardened"));
    const result = await act({ inputs: { mode: "plan", config: "checkout/sagemaker-auth.yaml" } });
    expect(result.exitCode).toBe(1);
    expect(result.annotations.filter(({ level }) => level === "error")).toEqual([
      { level: "error", message: expect.stringContaining("The repository has no checkout/sagemaker-auth.yaml at") },
    ]);
  });

  it("puts into the matrix what the pull request changes or adds, and nothing else", async () => {
    const three = (changed: string, ...added: readonly string[]): string =>
      `version: 1\ndeployments:${[deployment("same", "documented"), deployment("changed", changed), ...added].join("")}\n`;
    await writeFile(join(workspace, "three.yaml"), three("hardened", deployment("added", "documented")));
    github.people.change("main", { "three.yaml": three("documented") });
    const { outputs } = await act({ inputs: { mode: "matrix", config: "three.yaml" } });
    expect(outputs["matrix"]).toBe('["changed","added"]');
  });

  it("comments with the matrix on what the pull request changes that no job of it would say", async () => {
    const file = (rest: string, ...names: readonly string[]): string =>
      `version: 1\n${rest}deployments:${names.map((name) => deployment(name, "documented")).join("")}\n`;
    const head = async (text: string) => {
      await writeFile(join(workspace, "matrix.yaml"), text);
      return act({ inputs: { mode: "matrix", config: "matrix.yaml", comment: "changes" } });
    };
    github.people.change("main", { "matrix.yaml": file("", "stays", "goes") });

    const unchanged = await head(file("", "stays", "goes"));
    expect({ outputs: unchanged.outputs["matrix"], comments: github.world.comments }).toEqual({
      outputs: "[]",
      comments: [],
    });

    const { outputs, summary } = await head(file("review: { fail_on: never }\n", "stays"));
    expect(outputs["matrix"]).toBe("[]");
    const [comment] = github.world.comments;
    for (const text of [comment?.body, summary]) {
      expect(text).toContain("The deployment goes is taken out of the configuration. Nothing of it is destroyed");
      expect(text).toContain("Changes `review:`.");
    }
    expect(comment?.issue).toBe(pull.number);

    await head(file("", "stays", "goes"));
    expect(github.world.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^<!-- .* -->\nWhat was said here does not hold any more/),
    ]);

    const failed = await head("version: 2\n");
    expect(failed.exitCode).toBe(1);
    expect(github.world.comments.map(({ body }) => body)).toEqual([expect.stringContaining("matrix.yaml:1:10")]);
  });

  it("marks with the matrix the comments on what an earlier commit touched, and no other one", async () => {
    const file = (policy: string): string =>
      `version: 1\ndeployments:${deployment("calm", "documented")}${deployment("changed", policy)}\n`;
    await writeFile(join(workspace, "left.yaml"), file("hardened"));
    github.people.change("main", { "left.yaml": `${file("documented")}${deployment("goes", "documented")}\n` });
    for (const name of ["calm", "changed", "goes"]) {
      const marker = markerLine("report", { configuration: "left.yaml", deployments: [name] });
      github.people.comment(pull.number, "github-actions[bot]", `${marker}\nThe plan of ${name}`);
    }
    const { outputs } = await act({ inputs: { mode: "matrix", config: "left.yaml" } });
    expect(outputs["matrix"]).toBe('["changed"]');
    const bodies = github.world.comments.map(({ body }) => body);
    const isMarked = (name: string) =>
      bodies.find((body) => body.includes(`The plan of ${name}`))?.includes("Not planned any more");
    expect(["calm", "changed", "goes"].map(isMarked)).toEqual([true, false, true]);
  });

  it("takes what a change of the configuration says for a change, where it comments on changes alone", async () => {
    await writeFile(join(workspace, "dropped.yaml"), configuration("documented"));
    github.people.change("main", {
      "dropped.yaml": `${configuration("documented")}${deployment("goes", "documented")}\n`,
    });
    const { outputs } = await act({ inputs: { mode: "preview", config: "dropped.yaml", comment: "changes" } });
    expect(outputs["changes"]).toBe("false");
    expect(github.world.comments).toMatchObject([{ body: expect.stringContaining("goes is taken out") }]);
  });

  it.each([
    [
      "an event that starts nothing",
      () => ({ event: { name: "issue_comment", payload: {} } }),
      "The event issue_comment starts nothing here.",
    ],
    [
      "pull_request_target with a fork's code",
      () => {
        const fork = github.people.open({ head: "topic", repository: "mallory/infrastructure" });
        return { event: { name: "pull_request_target", payload: pullRequestPayload(github.world, fork) } };
      },
      "gives secrets to a run for the code of a fork",
    ],
    [
      "a preview with no pull request",
      () => ({ event: { name: "workflow_dispatch", payload: dispatchPayload(github.world) } }),
      "mode: preview compares a pull request with its base",
    ],
    ["a wrong token", () => ({ inputs: { mode: "preview", "github-token": "wrong" } }), "check the input github-token"],
    ["an empty token", () => ({ inputs: { mode: "preview", "github-token": "" } }), "There is no GitHub token."],
  ])("refuses %s in one clear annotation", async (_name, options, message) => {
    const result = await act(options());
    expect(result.exitCode).toBe(1);
    expect(result.annotations.filter(({ level }) => level === "error")).toEqual([
      { level: "error", message: expect.stringContaining(message) },
    ]);
    expect(result.stderr).toBe("");
  });
});
