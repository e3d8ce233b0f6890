import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dispatchPayload, pushPayload } from "../github/event-payloads.ts";
import { type ActionResult, runAction } from "../github/run-action.ts";
import { type GitHubServer, startGitHub } from "../github/server.ts";
import type { WorkflowRun } from "../github/world.ts";
import { readRole } from "../harness/account.ts";
import { configuration } from "../harness/configuration.ts";
import { type Ground, startGround } from "../harness/ground.ts";

describe("the job of an old apply by fingerprint", () => {
  let ground: Ground;
  let github: GitHubServer;
  beforeAll(async () => {
    ground = await startGround();
    github = await startGitHub();
  });
  afterAll(async () => {
    await ground.dispose();
    await github.stop();
  });

  it("run again, is refused once the branch has moved on, or what was taken away since would come back", async () => {
    const before = github.people.change("main", { "README.md": "infrastructure" });
    const after = github.people.change("main", { "sagemaker-auth.yaml": configuration(ground.workspace.url) });
    let folders = 0;
    const act = (inputs: Readonly<Record<string, string>>, run: WorkflowRun): Promise<ActionResult> => {
      folders += 1;
      const workspace = join(ground.folder(), String(folders));
      mkdirSync(workspace);
      writeFileSync(join(workspace, "sagemaker-auth.yaml"), configuration(ground.workspace.url));
      const event =
        run.event === "push"
          ? { name: "push", payload: pushPayload(github.world, { before, after }) }
          : { name: "workflow_dispatch", payload: dispatchPayload(github.world) };
      const env = { ...ground.env, DATABRICKS_HOST: ground.workspace.url };
      return runAction({ github, workspace, event, inputs, run, env });
    };
    const start = (event: string): WorkflowRun => github.people.startRun({ event, headSha: after, headBranch: "main" });
    const run = start("push");
    const planned = await act({ mode: "plan" }, run);
    const given = { mode: "apply", "expected-fingerprint": planned.outputs["fingerprint"] ?? "" };
    expect((await act(given, run)).exitCode).toBe(0);
    const gone = await act(
      { mode: "destroy", deployments: "prod", "confirm-destroy": "prod" },
      start("workflow_dispatch"),
    );
    expect(gone.exitCode, gone.log).toBe(0);
    github.people.change("main", { "sagemaker-auth.yaml": "" });

    run.attempt = 2;
    const again = await act(given, run);
    expect(await readRole(ground.aws.iam, "databricks-sagemaker")).toBeUndefined();
    expect(again.outputs["failure-reason"]).toBe("superseded");
  });
});
