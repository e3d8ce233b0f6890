import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { AttachRolePolicyCommand, DetachRolePolicyCommand, PutRolePolicyCommand } from "@aws-sdk/client-iam";
import { ListObjectsV2Command } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { driftMarker } from "../../src/github/marker.ts";
import { dispatchPayload, pullRequestPayload, schedulePayload } from "../github/event-payloads.ts";
import { type ActionOptions, type ActionResult, runAction } from "../github/run-action.ts";
import { type GitHubServer, startGitHub } from "../github/server.ts";
import { readRole, stateBucket, workspaceRolePolicy } from "../harness/account.ts";
import { callName } from "../harness/call-name.ts";
import { configuration } from "../harness/configuration.ts";
import { type Ground, startGround } from "../harness/ground.ts";
import { startProxy } from "../harness/proxy.ts";

/** The configuration's text and place, if they are others, and what else is peculiar to a run. */
type More = Partial<ActionOptions> & { readonly text?: string; readonly at?: string };

describe("the action without a pull request: plan, apply by fingerprint, drift, destroy", () => {
  let ground: Ground;
  let github: GitHubServer;
  let fingerprint = "";
  let runs = 0;

  const act = (
    event: ActionOptions["event"],
    inputs: Readonly<Record<string, string>>,
    { text = configuration(ground.workspace.url), at = "sagemaker-auth.yaml", ...more }: More = {},
  ): Promise<ActionResult> => {
    runs += 1;
    const workspace = join(ground.folder(), String(runs));
    mkdirSync(dirname(join(workspace, at)), { recursive: true });
    writeFileSync(join(workspace, at), text);
    const env = { ...ground.env, DATABRICKS_HOST: ground.workspace.url, ...more.env };
    return runAction({ github, workspace, event, inputs, ...more, env });
  };
  const dispatch = (inputs: Readonly<Record<string, string>>, more?: More): Promise<ActionResult> =>
    act({ name: "workflow_dispatch", payload: dispatchPayload(github.world) }, inputs, more);
  const adopting = (): string => `${configuration(ground.workspace.url)}    adopt: [role]\n`;
  const schedule = (): Promise<ActionResult> => act({ name: "schedule", payload: schedulePayload(github.world) }, {});

  beforeAll(async () => {
    ground = await startGround();
    github = await startGitHub();
    github.people.change("main", { "README.md": "infrastructure" });
  });
  afterAll(async () => {
    await ground.dispose();
    await github.stop();
  });

  it("workflow_dispatch has to say what to do", async () => {
    const result = await dispatch({});
    expect(result.exitCode).toBe(1);
    expect(result.annotations[0]?.message).toContain("workflow_dispatch does not say what to do.");
  });

  it.each([
    ["plan", { mode: "plan" }],
    ["apply", { mode: "apply", "expected-fingerprint": "0".repeat(64) }],
    ["apply without a review", { mode: "apply", "require-review": "false" }],
    ["destroy", { mode: "destroy", deployments: "prod", "confirm-destroy": "prod" }],
    ["drift", { mode: "drift" }],
  ])("sends no credentials to a workspace that the workflow does not name: %s", async (_name, inputs) => {
    const before = ground.workspace.requests.length;
    const result = await dispatch(inputs, { env: { DATABRICKS_HOST: "https://other.example.com" } });
    expect(result.exitCode, result.log).toBe(1);
    expect(result.outputs["failure-reason"]).toBe("refused");
    expect(result.annotations.at(-1)?.message).toContain("which the workflow does not name; no credentials were sent");
    expect(ground.workspace.requests).toHaveLength(before);
  });

  it("plans, and gives the fingerprint that a later job applies", async () => {
    const result = await dispatch({ mode: "plan" });
    expect(result.exitCode, result.log).toBe(0);
    fingerprint = result.outputs["fingerprint"] ?? "";
    expect(fingerprint).toMatch(/^prod=[0-9a-f]{64}$/);
    expect(result.summary).toContain("✚ NEW");
  });

  it("applies nothing without a fingerprint, or with another plan's", async () => {
    expect((await dispatch({ mode: "apply" })).annotations[0]?.message).toContain("needs to know what was reviewed");
    const other = `prod=${"0".repeat(64)}`;
    const result = await dispatch({ mode: "apply", "expected-fingerprint": other });
    expect(result.outputs["failure-reason"]).toBe("plan-changed");
    expect(await readRole(ground.aws.iam, "databricks-sagemaker")).toBeUndefined();
  });

  it("releases the state's lock when the job is cancelled in mid-apply", async () => {
    const cancel = new AbortController();
    const aws = await startProxy(ground.aws.endpoint, (request, body) => {
      if (callName(request, body) === "iam:CreateRole") cancel.abort();
    });
    aws.faults.add({ calls: "iam:CreateRole", effect: { kind: "delay", milliseconds: 5_000 } });
    const inputs = { mode: "apply", "expected-fingerprint": fingerprint };
    const cancelled = await dispatch(inputs, { env: { AWS_ENDPOINT_URL: aws.url }, signal: cancel.signal });
    expect(cancelled.exitCode).toBe(1);
    expect(cancelled.outputs["failure-reason"]).toBe("terraform");
    expect(cancelled.annotations.at(-1)?.message).toMatch(/^prod: interrupted during terraform apply\. .* \(Run again/);
    const { Contents } = await ground.aws.s3.send(new ListObjectsV2Command({ Bucket: stateBucket }));
    expect(Contents?.map(({ Key }) => Key)).toEqual(["sagemaker-auth/prod.tfstate"]);

    // The provider gives up the call, and AWS does it all the same.
    await vi.waitFor(async () => expect(await readRole(ground.aws.iam, "databricks-sagemaker")).toBeDefined(), 20_000);
    await aws.stop();
    const planned = await dispatch({ mode: "plan" }, { text: adopting() });
    expect(planned.log).toContain("aws_iam_role.deploy_role: will be imported");
    fingerprint = planned.outputs["fingerprint"] ?? "";
  });

  it("applies the plan with that fingerprint, which adopts what was being made when the job was cancelled", async () => {
    github.tokens.set("ghs_reads", { login: "github-actions[bot]", permissions: ["contents=read"] });
    const given = { "expected-fingerprint": fingerprint, "github-token": "ghs_reads" };
    const result = await dispatch({ mode: "apply", ...given }, { text: adopting() });
    expect(result.exitCode, result.log).toBe(0);
    expect(ground.workspace.instanceProfiles()).toHaveLength(1);
  });

  it("finds no drift where there is none, and opens one issue where there is", async () => {
    const calm = await schedule();
    expect(calm.exitCode, calm.log).toBe(0);
    expect(github.world.issues).toEqual([]);
    await ground.aws.iam.send(
      new PutRolePolicyCommand({
        RoleName: "databricks-sagemaker",
        PolicyName: "mlflow-sagemaker",
        PolicyDocument: JSON.stringify({
          Version: "2012-10-17",
          Statement: [{ Effect: "Allow", Action: "iam:CreateUser", Resource: "*" }],
        }),
      }),
    );
    expect((await schedule()).exitCode).toBe(0);
    expect((await schedule()).exitCode).toBe(0);
    expect(github.world.issues).toHaveLength(1);
    expect(github.world.issues[0]?.title).toBe("Drift: prod is not what its code says");
    expect(github.world.issues[0]?.body).toContain("iam:CreateUser");
  });

  it("closes the issue when the drift is gone", async () => {
    const again = await dispatch({ mode: "plan" });
    const applied = await dispatch({ mode: "apply", "expected-fingerprint": again.outputs["fingerprint"] ?? "" });
    expect(applied.exitCode, applied.log).toBe(0);
    expect((await schedule()).exitCode).toBe(0);
    expect(github.world.issues[0]?.state).toBe("closed");
  });

  it("keeps an issue about a policy that was put on the role by hand, until it is off again", async () => {
    const byHand = { RoleName: "databricks-sagemaker", PolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess" };
    await ground.aws.iam.send(new AttachRolePolicyCommand(byHand));
    expect((await schedule()).exitCode).toBe(0);
    expect(github.world.issues).toHaveLength(2);
    expect(github.world.issues[1]).toMatchObject({ state: "open", body: expect.stringContaining(byHand.PolicyArn) });
    await ground.aws.iam.send(new DetachRolePolicyCommand(byHand));
    expect((await schedule()).exitCode).toBe(0);
    expect(github.world.issues[1]?.state).toBe("closed");
  });

  it("closes the issue of a deployment that was taken out of the configuration", async () => {
    const body = `${driftMarker("sagemaker-auth.yaml", "test")}\n`;
    github.world.issues.push({ number: 99, author: "github-actions[bot]", title: "Drift: test", body, state: "open" });
    const before = github.requests.length;
    expect((await schedule()).exitCode).toBe(0);
    expect(github.world.issues.at(-1)).toMatchObject({ number: 99, state: "closed" });
    expect(github.world.comments.at(-1)?.body).toContain("The deployment test was taken out of the configuration");
    const listed = github.requests.slice(before).filter(({ path }) => /\/issues\?.*state=open/.test(path));
    expect(listed).toHaveLength(1);
  });

  it("previews a fork's pull request without Terraform or credentials", async () => {
    github.people.change("fork-branch", { "sagemaker-auth.yaml": configuration(ground.workspace.url) });
    const pull = github.people.open({ head: "fork-branch", repository: "stranger/infrastructure" });
    const before = ground.workspace.requests.length;
    const payload = pullRequestPayload(github.world, pull, "opened");
    const result = await act({ name: "pull_request", payload }, {});
    expect(result.exitCode, result.log).toBe(0);
    expect(result.summary).toContain("◇ PREVIEW");
    expect(result.summary).toContain("comes from a fork");
    expect(ground.workspace.requests).toHaveLength(before);
  });

  it("destroys by hand alone, and only with the deployment's name typed out", async () => {
    const unconfirmed = await dispatch({ mode: "destroy", deployments: "prod", "confirm-destroy": "prd" });
    expect(unconfirmed.exitCode).toBe(1);
    expect(unconfirmed.annotations[0]?.message).toContain('The input confirm-destroy is "prd", not "prod"');
    expect(ground.workspace.instanceProfiles()).toHaveLength(1);

    const destroyed = await dispatch({ mode: "destroy", deployments: "prod", "confirm-destroy": "prod" });
    expect(destroyed.exitCode, destroyed.log).toBe(0);
    expect(ground.workspace.instanceProfiles()).toEqual([]);
    expect(await readRole(ground.aws.iam, "databricks-sagemaker")).toBeUndefined();
    expect((await readRole(ground.aws.iam, "databricks-cross-account"))?.inline).toEqual({
      databricks: workspaceRolePolicy,
    });
  });

  it("gives a matrix of the deployments", async () => {
    expect((await dispatch({ mode: "matrix" })).outputs["matrix"]).toBe('["prod"]');
  });

  it("reads the configuration in the working directory, calls it as the repository does, and finds no other one", async () => {
    const inputs = { mode: "plan", "working-directory": "infra/ml", config: "auth.yaml" };
    const planned = await dispatch(inputs, { at: "infra/ml/auth.yaml" });
    expect(planned.exitCode, planned.log).toBe(0);
    expect(planned.summary).toContain("Configuration: `infra/ml/auth.yaml`");

    const missing = await dispatch(inputs, { at: "auth.yaml" });
    expect(missing.outputs["failure-reason"]).toBe("configuration");
    expect(missing.annotations[0]).toMatchObject({ file: "infra/ml/auth.yaml" });
  });

  it("applies what nobody has reviewed where that is allowed, and says so in the log and the summary", async () => {
    const result = await dispatch({ mode: "apply", "require-review": "false" });
    expect(result.exitCode, result.log).toBe(0);
    expect(result.log).toContain("require-review is false: this applies a plan that nobody has reviewed.");
    expect(result.summary).toContain("this plan was applied without anybody having reviewed it");
  });

  it("keeps no state on the runner's disk, unless that is allowed", async () => {
    const local = configuration(ground.workspace.url).replace(/backend: .*/, "backend: { local: {} }");
    const payload = dispatchPayload(github.world);
    const result = await act(
      { name: "workflow_dispatch", payload },
      { mode: "apply", "require-review": "false" },
      { text: local },
    );
    expect(result.exitCode).toBe(1);
    expect(result.annotations.at(-1)?.message).toContain("which is gone with the runner after this job");
  });

  it("refuses an event that it knows nothing about, by name", async () => {
    const result = await act({ name: "issue_comment", payload: {} }, {});
    expect(result.exitCode).toBe(1);
    expect(result.annotations[0]?.message).toContain("The event issue_comment starts nothing here.");
  });
});
