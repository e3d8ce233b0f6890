import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { once } from "../../src/common/once.ts";
import { dispatchPayload, pullRequestPayload, pushPayload, schedulePayload } from "../github/event-payloads.ts";
import { runWorkflow } from "../github/run-workflow.ts";
import { type GitHubServer, startGitHub } from "../github/server.ts";
import { githubIssuer, startTokenServer } from "../github/token-server.ts";
import type { PullRequest } from "../github/world.ts";
import { readRole } from "../harness/account.ts";
import { configuration } from "../harness/configuration.ts";
import { type Ground, startGround } from "../harness/ground.ts";
import { type FaultProxy, startProxy } from "../harness/proxy.ts";

const examples = "examples/workflows";
const planRole = "arn:aws:iam::123456789012:role/sagemaker-auth-prod-plan";
const applyRole = "arn:aws:iam::123456789012:role/sagemaker-auth-prod-apply";
const pullSubject = "repo:acme/infrastructure:pull_request";
const branchSubject = "repo:acme/infrastructure:ref:refs/heads/main";

/**
 * The example workflows, byte for byte, run by act in self-hosted mode, which reads the workflow, evaluates its
 * expressions and conditions, runs `node` of the PATH on action.yml's `main`, and carries outputs from job to job.
 *
 * In the place of something else stand: GitHub's REST API and artifact service (test/github/server.ts), AWS (moto), the
 * workspace, GitHub's OIDC endpoint (unsigned tokens), `actions/checkout` (act copies the files itself) and
 * `aws-actions/configure-aws-credentials` (test/github/actions). The Terraform of the PATH has the version that the
 * workflows ask for. act knows neither `permissions`, `concurrency` nor `environment`: it would run them all the same
 * without.
 */
describe("the example workflows under act", () => {
  let ground: Ground;
  let github: GitHubServer;
  let aws: FaultProxy;
  let clientId: string;
  const assumed: (string | null)[] = [];

  /** Runs the workflow `file` for an event, and gives the result with the AWS roles that its jobs took. */
  const start = async (file: string, event: string, payload: unknown, head = { ref: "main", sha: tip() }) => {
    const path = `.github/workflows/${file}`;
    const run = github.people.startRun({ event, path, headSha: head.sha, headBranch: head.ref });
    const tokens = await startTokenServer(event === "pull_request" ? pullSubject : branchSubject);
    const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _key, DATABRICKS_TOKEN: _token, ...machine } = ground.env;
    const access = { plan_role: planRole, databricks_host: ground.workspace.url, plan_client_id: clientId };
    const result = await runWorkflow({
      github,
      folder: ground.folder(),
      run,
      payload,
      variables: {
        DATABRICKS_HOST: ground.workspace.url,
        DATABRICKS_PLAN_CLIENT_ID: clientId,
        DATABRICKS_APPLY_CLIENT_ID: clientId,
        AWS_PLAN_ROLE: planRole,
        AWS_APPLY_ROLE: applyRole,
        DEPLOYMENTS: JSON.stringify({ prod: access }),
      },
      env: { ...machine, ...tokens.env, AWS_ENDPOINT_URL: aws.url },
    });
    await tokens.stop();
    github.people.finishRun(run, result.exitCode === 0 ? "success" : "failure");
    return { ...result, roles: assumed.splice(0) };
  };
  const onPull = (file: string, pull: PullRequest) =>
    start(file, "pull_request", pullRequestPayload(github.world, pull), pull.head);
  const onPush = (file: string, before = tip()) =>
    start(file, "push", pushPayload(github.world, { before, after: tip() }));
  const tip = (): string => github.people.tipOf("main");
  const change = (branch: string, policy: string): string =>
    github.people.change(branch, { "sagemaker-auth.yaml": configuration(ground.workspace.url, { policy }) });

  beforeAll(async () => {
    ground = await startGround();
    github = await startGitHub();
    aws = await startProxy(ground.aws.endpoint, (_request, body) => {
      const form = new URLSearchParams(body.toString());
      if (form.get("Action") === "AssumeRoleWithWebIdentity") assumed.push(form.get("RoleArn"));
    });
    clientId = ground.workspace.addServicePrincipal("workflows", ["admins"]).applicationId;
    for (const subject of [pullSubject, branchSubject]) {
      ground.workspace.trust({ applicationId: clientId, issuer: githubIssuer, subject });
    }
    github.people.change(
      "main",
      Object.fromEntries(
        readdirSync(examples).map((file) => [`.github/workflows/${file}`, readFileSync(join(examples, file), "utf8")]),
      ),
    );
  });
  afterAll(async () => {
    await aws.stop();
    await ground.dispose();
    await github.stop();
  });

  // What a test of its own shows, and what later ones start from, each done once by whichever test comes first.
  const planned = once(async () => {
    change("set-up", "documented");
    const pull = github.people.open({ head: "set-up" });
    return { pull, ...(await onPull("sagemaker-auth.yml", pull)) };
  });
  const merged = once(async () => {
    const { pull } = await planned();
    const { before } = github.people.merge(pull);
    return onPush("sagemaker-auth.yml", before);
  });
  const appliedByStrict = once(() => {
    change("main", "corrected");
    return onPush("strict.yml");
  });

  it("sagemaker-auth.yml plans a pull request with the plan role: a comment, a check run, and evidence of the run", async () => {
    const { pull, exitCode, log, roles } = await planned();
    expect(exitCode, log).toBe(0);
    expect(roles).toEqual([planRole]);
    expect(github.world.comments).toMatchObject([{ issue: pull.number, author: "github-actions[bot]" }]);
    expect(github.world.comments[0]?.body).toContain("✚ NEW");
    expect(github.world.checkRuns).toMatchObject([{ headSha: pull.head.sha, conclusion: "success" }]);
    expect(github.world.artifacts).toMatchObject([{ run: github.world.runs.at(-1)?.id }]);
    expect(await readRole(ground.aws.iam, "databricks-sagemaker")).toBeUndefined();
  });

  it("sagemaker-auth.yml applies the merge with the apply role, by that evidence", async () => {
    const { exitCode, log, roles } = await merged();
    expect(exitCode, log).toBe(0);
    expect(roles).toEqual([applyRole]);
    expect(await readRole(ground.aws.iam, "databricks-sagemaker")).toBeDefined();
    expect(ground.workspace.instanceProfiles()).toHaveLength(1);
    expect(github.world.comments[0]?.body).toMatch(/applied/i);
  });

  it("drift.yml finds no drift with the plan role, and opens no issue", async () => {
    await merged();
    const { exitCode, log, roles } = await start("drift.yml", "schedule", schedulePayload(github.world));
    expect(exitCode, log).toBe(0);
    expect(roles).toEqual([planRole]);
    expect(github.world.issues).toEqual([]);
  });

  it("matrix.yml plans what a pull request touches, in a job of its own with its own credentials", async () => {
    await merged();
    change("harden", "hardened");
    const pull = github.people.open({ head: "harden" });
    const { exitCode, log, roles } = await onPull("matrix.yml", pull);
    expect(exitCode, log).toBe(0);
    expect(roles).toEqual([planRole]);
    expect(github.world.comments.at(-1)).toMatchObject({
      issue: pull.number,
      body: expect.stringContaining("▼ NARROWER"),
    });
  });

  it("sagemaker-auth.yml fails a push that no pull request brought", async () => {
    const before = tip();
    change("main", "hardened");
    const { exitCode, log, roles } = await onPush("sagemaker-auth.yml", before);
    expect(exitCode).toBe(1);
    expect(log).toContain(`No pull request was merged into main as ${tip()}`);
    expect(roles).toEqual([applyRole]);
  });

  it("by-hand.yml is the way on: it plans with the plan role, and applies the plan of that fingerprint alone", async () => {
    const byHand = (fingerprint: string) =>
      start("by-hand.yml", "workflow_dispatch", dispatchPayload(github.world, { fingerprint }));
    change("main", "hardened");
    const shown = await byHand("");
    expect(shown.exitCode, shown.log).toBe(0);
    expect(shown.roles).toEqual([planRole]);
    const [fingerprint = ""] = /prod=[0-9a-f]{64}/.exec(shown.log) ?? [];
    expect((await byHand(fingerprint.replace(/.$/, (last) => (last === "0" ? "1" : "0")))).exitCode).toBe(1);
    const applied = await byHand(fingerprint);
    expect(applied.exitCode, applied.log).toBe(0);
    expect(applied.roles).toEqual([applyRole]);
  });

  it("strict.yml plans in one job, and applies that very plan in the next by the fingerprint that it hands on", async () => {
    const before = await readRole(ground.aws.iam, "databricks-sagemaker");
    const { exitCode, log, roles } = await appliedByStrict();
    expect(exitCode, log).toBe(0);
    expect(roles).toEqual([planRole, applyRole]);
    expect(await readRole(ground.aws.iam, "databricks-sagemaker")).not.toEqual(before);
  });

  it("strict.yml applies nothing where nothing changes", async () => {
    await appliedByStrict();
    const { exitCode, log, roles } = await onPush("strict.yml");
    expect(exitCode, log).toBe(0);
    expect(roles).toEqual([planRole]);
  });

  it("destroy.yml destroys the deployment whose name is typed twice", async () => {
    await appliedByStrict();
    const destroy = (confirm: string) =>
      start("destroy.yml", "workflow_dispatch", dispatchPayload(github.world, { deployment: "prod", confirm }));
    expect((await destroy("production")).exitCode).toBe(1);
    expect(await readRole(ground.aws.iam, "databricks-sagemaker")).toBeDefined();
    const { exitCode, log, roles } = await destroy("prod");
    expect(exitCode, log).toBe(0);
    expect(roles).toEqual([applyRole]);
    expect(await readRole(ground.aws.iam, "databricks-sagemaker")).toBeUndefined();
  });
});
