import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { evidenceFileName, parseEvidence } from "../../src/github/evidence.ts";
import { readOnlyEntry } from "../../src/github/zip.ts";
import { pullRequestPayload, pushPayload } from "../github/event-payloads.ts";
import { type ActionResult, runAction } from "../github/run-action.ts";
import { type GitHubServer, startGitHub } from "../github/server.ts";
import type { PullRequest, WorkflowRun } from "../github/world.ts";
import { readRole, workspaceRolePolicy } from "../harness/account.ts";
import { type ConfigurationParts, configuration } from "../harness/configuration.ts";
import { documentedPolicies } from "../harness/document.ts";
import { type Ground, startGround } from "../harness/ground.ts";

const documented = documentedPolicies("123456789012", "databricks-sagemaker");

describe("the action, from the first pull request to the refusal of a plan that nobody reviewed", () => {
  let ground: Ground;
  let github: GitHubServer;
  let workspace: string;
  let first: PullRequest;
  let second: PullRequest;
  /** The outputs that any of the runs has given. */
  const given = new Set<string>();

  const text = (parts: ConfigurationParts = {}): string =>
    configuration(ground.workspace.url, { cluster: true, ...parts });
  const files = (parts: ConfigurationParts = {}) => ({ "sagemaker-auth.yaml": text(parts) });

  const act = async (
    event: { readonly name: string; readonly payload: unknown },
    run: WorkflowRun,
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
  ): Promise<ActionResult> => {
    const checkout = github.world.commits.get(run.headSha)?.files ?? {};
    const folder = join(workspace, String(run.id));
    mkdirSync(folder);
    for (const [name, content] of Object.entries(checkout)) {
      if (!name.includes("/")) writeFileSync(join(folder, name), content);
    }
    const hosts = { DATABRICKS_HOST: ground.workspace.url };
    const result = await runAction({
      github,
      workspace: folder,
      event,
      run,
      inputs,
      env: { ...ground.env, ...hosts, ...env },
    });
    for (const name of Object.keys(result.outputs)) given.add(name);
    github.people.finishRun(run, result.exitCode === 0 ? "success" : "failure");
    return result;
  };

  const planPull = (pull: PullRequest, action = "synchronize"): Promise<ActionResult> =>
    act(
      { name: "pull_request", payload: pullRequestPayload(github.world, pull, action) },
      github.people.startRun({ headSha: pull.head.sha, headBranch: pull.head.ref }),
    );

  const applyPush = (
    pushed: { readonly before: string; readonly after: string },
    inputs?: Readonly<Record<string, string>>,
  ): Promise<ActionResult> =>
    act(
      { name: "push", payload: pushPayload(github.world, pushed) },
      github.people.startRun({ event: "push", headSha: pushed.after, headBranch: "main" }),
      inputs,
    );

  const applyMerge = (pull: PullRequest, inputs?: Readonly<Record<string, string>>): Promise<ActionResult> =>
    applyPush(github.people.merge(pull), inputs);

  /** What the last run that planned has left about the deployment. */
  const lastEvidence = () => {
    const archive = github.world.artifacts.at(-1)?.content ?? Buffer.alloc(0);
    return parseEvidence(readOnlyEntry(archive, evidenceFileName, 1024 * 1024)).deployments[0];
  };

  const comments = (pull: PullRequest) => github.world.comments.filter(({ issue }) => issue === pull.number);

  beforeAll(async () => {
    ground = await startGround();
    github = await startGitHub();
    workspace = ground.folder();
    github.people.change("main", { "README.md": "infrastructure", ".github/workflows/sagemaker-auth.yml": "on: push" });
  });
  afterAll(async () => {
    await ground.dispose();
    await github.stop();
  });

  it("a pull request is opened: planned, nothing applied, one comment that says what it makes", async () => {
    github.people.change("set-up", files());
    first = github.people.open({ head: "set-up" });
    const result = await planPull(first, "opened");
    expect(result.exitCode, result.log).toBe(0);
    expect(result.outputs).toMatchObject({
      changes: "true",
      fingerprint: expect.stringMatching(/^prod=[0-9a-f]{64}$/),
    });
    expect(comments(first)).toHaveLength(1);
    expect(comments(first)[0]?.body).toContain("✚ NEW");
    expect(result.summary).toContain("✚ NEW");
    expect(ground.workspace.instanceProfiles()).toEqual([]);
  });

  it("a new commit changes the same comment", async () => {
    const before = comments(first)[0];
    const body = before?.body;
    github.people.change("set-up", { "sagemaker-auth.yaml": text({ policy: "hardened" }) });
    const result = await planPull(first);
    expect(result.exitCode, result.log).toBe(0);
    expect(comments(first)).toHaveLength(1);
    expect(comments(first)[0]?.id).toBe(before?.id);
    expect(comments(first)[0]?.body).not.toBe(body);
  });

  it("merged: applied, AWS and the workspace hold the set-up, and the comment says so", async () => {
    github.people.change("meanwhile", files({ policy: "corrected" }));
    second = github.people.open({ head: "meanwhile" });
    expect((await planPull(second, "opened")).exitCode).toBe(0);
    const result = await applyMerge(first);
    expect(comments(second)[0]?.body).toContain("**◌ STALE** — main was [applied]");
    expect(result.exitCode, result.log).toBe(0);
    expect((await readRole(ground.aws.iam, "databricks-sagemaker"))?.attached).toEqual([
      "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess",
    ]);
    expect((await readRole(ground.aws.iam, "databricks-cross-account"))?.inline).toMatchObject({
      databricks: workspaceRolePolicy,
    });
    expect(ground.workspace.instanceProfiles()).toHaveLength(1);
    expect(comments(first)).toHaveLength(1);
    expect(comments(first)[0]?.body).toMatch(/applied/i);
    expect(comments(first)[0]?.body).toContain("mlflow deployments create");
    const clusterUrl = expect.stringMatching(new RegExp(`^${ground.workspace.url}/#setting/clusters/`));
    expect(JSON.parse(result.outputs["deployments"] ?? "")).toMatchObject({
      prod: { state: "applied", outputs: { cluster_url: clusterUrl, deploy_role_arn: expect.any(String) } },
    });
    expect(comments(first)[0]?.body).toContain(`Deploy a model from the cluster, \`${ground.workspace.url}/#setting/`);
  });

  it("a second pull request, open all the while, is stale until it is planned again", async () => {
    const result = await planPull(second);
    expect(result.exitCode, result.log).toBe(1);
    expect(result.annotations.at(-1)?.message).toContain("something else than an earlier plan of the same commit");
    expect(comments(second)).toHaveLength(1);
    expect(comments(second)[0]?.body).not.toContain("STALE");
    expect(comments(second)[0]?.body).not.toContain("✚ NEW");
    expect(lastEvidence()).toMatchObject({ changed: true, passed: false });
    const again = await planPull(second);
    expect(again.exitCode, again.log).toBe(0);
    github.people.close(second);
  });

  it("a pull request that widens access is stopped until an approver has approved it", async () => {
    const approvers = github.people.change("approvers", files({ policy: "hardened", review: "{ approvers: [mona] }" }));
    github.people.merge(github.people.open({ head: "approvers" }));
    expect(github.world.commits.has(approvers)).toBe(true);

    github.people.change("widen", files({ policy: "documented", review: "{ approvers: [mona] }" }));
    const widening = github.people.open({ head: "widen", author: "octocat" });
    const stopped = await planPull(widening, "opened");
    expect(stopped.exitCode).toBe(1);
    expect(stopped.outputs["failure-reason"]).toBe("gate");
    const line = text().split("\n").indexOf("  prod:") + 1;
    expect(stopped.annotations.at(-1)).toMatchObject({ level: "error", file: "sagemaker-auth.yaml", line });
    expect(comments(widening)[0]?.body).toContain("▲ BROADER");
    expect(comments(widening)[0]?.body).toContain("It needs an approving review of the current head by mona");
    expect(lastEvidence()).toMatchObject({ passed: false });
    expect(github.world.checkRuns.at(-1)).toMatchObject({ headSha: widening.head.sha, conclusion: "failure" });

    github.people.review(widening, "octocat");
    expect((await planPull(widening)).exitCode).toBe(1);
    github.people.review(widening, "mona");
    const approved = await planPull(widening);
    expect(approved.exitCode, approved.log).toBe(0);
    expect(comments(widening)[0]?.body).toContain("approved by mona");
    expect(lastEvidence()).toMatchObject({ passed: true, approvedBy: ["mona"], approvers: ["mona"] });
    expect(github.world.checkRuns.at(-1)).toMatchObject({ headSha: widening.head.sha, conclusion: "success" });

    github.people.review(widening, "mona", "CHANGES_REQUESTED");
    const pushed = github.people.merge(widening);
    const withdrawn = await applyPush(pushed);
    expect(withdrawn.outputs["failure-reason"]).toBe("gate");
    expect(withdrawn.annotations.at(-2)?.message).toContain("does not stand any more: prod by mona.");
    expect(comments(widening)).toMatchObject([{ body: expect.stringContaining("**✗ NOT APPLIED**") }]);

    github.people.review(widening, "mona");
    expect((await applyPush(pushed)).exitCode).toBe(0);
    const workspaceRole = await readRole(ground.aws.iam, "databricks-cross-account");
    expect(workspaceRole?.inline["pass-databricks-sagemaker"]).toEqual(documented.passRole);
  });

  it("what nothing proves to be reviewed passes where it changes nothing of the deployments", async () => {
    github.people.change("readme", { "README.md": "infrastructure, by a fork" });
    const fork = github.people.open({ head: "readme", repository: "mallory/infrastructure" });
    const passed = await applyMerge(fork);
    expect(passed.exitCode, passed.log).toBe(0);
    expect(passed.outputs).toMatchObject({ changes: "false" });
    expect(passed.log).toContain("Nothing but a plan without changes passes.");

    github.people.change("unplanned", { "README.md": "infrastructure" });
    const own = await applyMerge(github.people.open({ head: "unplanned" }));
    expect(own.exitCode, own.log).toBe(0);

    const before = github.people.tipOf("main");
    const direct = await applyPush({ before, after: github.people.change("main", { "README.md": "ours" }) });
    expect(direct.exitCode, direct.log).toBe(0);
    expect([fork, ...github.world.pulls.slice(-1)].flatMap(comments)).toEqual([]);
    expect(direct.log).toContain("Nothing but a plan without changes passes.");
  });

  it("a pull request that changes a workflow is told that its merge will apply nothing, and the merge is refused", async () => {
    github.people.change("workflow", { ...files({ policy: "hardened" }), ".github/workflows/other.yml": "on: push" });
    const pull = github.people.open({ head: "workflow" });
    expect((await planPull(pull, "opened")).exitCode).toBe(0);
    expect(comments(pull)[0]?.body).toContain(
      `Its merge will apply nothing of this plan, unless by the input expected-fingerprint. \`#${pull.number}\` changes \`.github/workflows\``,
    );
    const refused = await applyMerge(pull);
    expect(refused.outputs).toMatchObject({ "failure-reason": "workflow-changed", changes: "true" });
    const role = await readRole(ground.aws.iam, "databricks-sagemaker");
    expect(role?.trust).toEqual(documented.trust);

    github.people.change("back", { ...files(), ".github/workflows/other.yml": "on: pull_request" });
    const back = await applyMerge(github.people.open({ head: "back" }));
    expect(back.exitCode, back.log).toBe(0);
  });

  it("a pull request that no run has planned is refused where its plan has changes, and nothing is applied", async () => {
    github.people.change("by-a-fork", files({ policy: "corrected", review: "{ approvers: [mona] }" }));
    const fork = github.people.open({ head: "by-a-fork", repository: "mallory/infrastructure" });
    const refused = await applyMerge(fork);
    expect(refused.exitCode).toBe(1);
    expect(refused.outputs).toMatchObject({ "failure-reason": "fork", changes: "true" });
    expect(refused.annotations.at(-2)?.message).toContain("comes from mallory/infrastructure");
    expect(refused.annotations.at(-1)?.message).toContain("what is merged already is in its plan");
    expect(refused.summary).toContain("not reviewed: update of `aws_iam_role_policy.inline_policy`");
    expect(refused.outputs["deployments"]).toContain('"state":"refused"');

    github.people.change("never-planned", files({ policy: "corrected" }));
    const own = await applyMerge(github.people.open({ head: "never-planned" }));
    expect(own.outputs["failure-reason"]).toBe("no-evidence");
    const workspaceRole = await readRole(ground.aws.iam, "databricks-cross-account");
    expect(workspaceRole?.inline["pass-databricks-sagemaker"]).toEqual(documented.passRole);
  });

  it("a plan that changed after its review is refused, with its difference, and nothing is applied", async () => {
    github.people.change("harden", files({ policy: "hardened", review: "{ approvers: [mona] }" }));
    const pull = github.people.open({ head: "harden" });
    expect((await planPull(pull, "opened")).exitCode).toBe(0);

    await ground.aws.iam.send(
      new (await import("@aws-sdk/client-iam")).PutRolePolicyCommand({
        RoleName: "databricks-sagemaker",
        PolicyName: "mlflow-sagemaker",
        PolicyDocument: JSON.stringify({
          Version: "2012-10-17",
          Statement: [{ Effect: "Allow", Action: "iam:CreateUser", Resource: "*" }],
        }),
      }),
    );
    const result = await applyMerge(pull);
    expect(result.exitCode).toBe(1);
    expect(result.outputs["failure-reason"]).toBe("plan-changed");
    expect(comments(pull)[0]?.body).toContain("not as reviewed: update of `aws_iam_role_policy.inline_policy`");
    const workspaceRole = await readRole(ground.aws.iam, "databricks-cross-account");
    expect(workspaceRole?.inline["pass-databricks-sagemaker"]).toEqual(documented.passRole);
  });

  it("the job of an old push, run again, is refused", async () => {
    const after = first.mergeCommit ?? "";
    const before = github.world.commits.get(after)?.parents[0] ?? "";
    const run = github.people.startRun({ event: "push", headSha: after, headBranch: "main" });
    run.attempt = 2;
    const result = await act({ name: "push", payload: pushPayload(github.world, { before, after }) }, run);
    expect(result.exitCode).toBe(1);
    expect(result.outputs["failure-reason"]).toBe("superseded");
  });

  it("a push that no pull request brought is refused where its plan has changes", async () => {
    const before = github.people.tipOf("main");
    const after = github.people.change("main", files({ policy: "corrected" }));
    const result = await act(
      { name: "push", payload: pushPayload(github.world, { before, after }) },
      github.people.startRun({ event: "push", headSha: after, headBranch: "main" }),
    );
    expect(result.exitCode).toBe(1);
    expect(result.outputs["failure-reason"]).toBe("no-pull-request");
  });

  it("a pull request that points the workspace elsewhere is only previewed: no credentials go there", async () => {
    github.people.change("elsewhere", {
      "sagemaker-auth.yaml": text({ policy: "hardened" }).replace(ground.workspace.url, "https://evil.example.com"),
    });
    const pull = github.people.open({ head: "elsewhere" });
    const result = await planPull(pull, "opened");
    expect(result.exitCode, result.log).toBe(0);
    expect(comments(pull)[0]?.body).toContain("◇ PREVIEW");
    expect(comments(pull)[0]?.body).toContain("Changes the workspace's host");
  });

  it("a mistake in the configuration is an annotation on its line, and the comment says it", async () => {
    github.people.change("mistake", { "sagemaker-auth.yaml": text().replace("deploy_role", "deploy_rol") });
    const pull = github.people.open({ head: "mistake" });
    const result = await planPull(pull, "opened");
    expect(result.exitCode).toBe(1);
    expect(result.outputs["failure-reason"]).toBe("configuration");
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: "error", file: "sagemaker-auth.yaml", line: 5 }),
    );
    expect(comments(pull)[0]?.body).toContain("deploy_rol");
  });

  it("gave every output of action.yml in some run, and no other", () => {
    const { outputs } = z
      .object({ outputs: z.record(z.string(), z.unknown()) })
      .parse(parse(readFileSync("action.yml", "utf8")));
    // That of a mode which has a test of its own.
    expect([...given, "matrix"].sort()).toEqual(Object.keys(outputs).sort());
  });
});
