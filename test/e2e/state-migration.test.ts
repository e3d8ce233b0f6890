import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pullRequestPayload } from "../github/event-payloads.ts";
import { type ActionResult, runAction } from "../github/run-action.ts";
import { type GitHubServer, startGitHub } from "../github/server.ts";
import type { PullRequest } from "../github/world.ts";
import { commandLine } from "../harness/command-line.ts";
import { type Ground, startGround } from "../harness/ground.ts";

const configuration = (host: string, key: string): string => `version: 1
deployments:
  prod:
    aws: { account_id: "123456789012", region: us-east-1 }
    deploy_role: { name: databricks-sagemaker }
    workspace: { host: ${host}, aws_role: databricks-cross-account }
    backend: { s3: { bucket: tf-state, key: ${key}, region: us-east-1 } }
`;

/** The commands of docs/configuration.md, a line each, without their comments. */
const documentedCommands = (): readonly (readonly string[])[] => {
  const section = /^## Moving the state$[\s\S]*?^```sh\n([\s\S]*?)^```$/m.exec(
    readFileSync("docs/configuration.md", "utf8"),
  );
  const lines = (section?.[1] ?? "").split("\n").map((line) => line.replace(/#.*/, "").trim());
  return lines.filter((line) => line !== "").map((line) => line.split(/\s+/));
};

describe("a deployment whose backend changes", () => {
  let ground: Ground;
  let github: GitHubServer;
  let repository: string;
  let pull: PullRequest;

  const text = (key: string): string => configuration(ground.workspace.url, key);
  /** Answers "yes" to whatever asks. */
  const run = ([program = "", ...args]: readonly string[]): string => {
    const own = program === "sagemaker-auth";
    const { status, stdout, stderr } = spawnSync(
      own ? process.execPath : program,
      own ? [resolve("dist/cli.js"), ...args] : args,
      { cwd: repository, env: ground.env, input: "yes\n", encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`${program} ${args.join(" ")}:\n${stdout}${stderr}`);
    return stdout;
  };
  const git = (...args: readonly string[]): string =>
    run(["git", "-c", "user.name=someone", "-c", "user.email=someone@example.com", ...args]);
  const planPull = (): Promise<ActionResult> =>
    runAction({
      github,
      workspace: repository,
      event: { name: "pull_request", payload: pullRequestPayload(github.world, pull, "synchronize") },
      run: github.people.startRun({ headSha: pull.head.sha, headBranch: pull.head.ref }),
      env: { ...ground.env, DATABRICKS_HOST: ground.workspace.url },
    });

  beforeAll(async () => {
    ground = await startGround();
    github = await startGitHub();
    repository = ground.folder();
    const file = join(repository, "sagemaker-auth.yaml");
    github.people.change("main", { "sagemaker-auth.yaml": text("old.tfstate") });
    writeFileSync(file, text("old.tfstate"));
    git("init", "--quiet", "--initial-branch=main");
    git("add", "sagemaker-auth.yaml");
    git("commit", "--quiet", "--message=old");
    const { exitCode, stderr } = await commandLine(["apply", "--yes"], { cwd: repository, env: ground.env });
    expect(exitCode, stderr).toBe(0);
    git("switch", "--quiet", "--create=move");
    writeFileSync(file, text("new.tfstate"));
    git("commit", "--quiet", "--all", "--message=new");
    github.people.change("move", { "sagemaker-auth.yaml": text("new.tfstate") });
    pull = github.people.open({ head: "move" });
  });
  afterAll(async () => {
    await ground.dispose();
    await github.stop();
  });

  it("is refused until the state is moved, since everything would be made a second time", async () => {
    const result = await planPull();
    expect(result.exitCode).toBe(1);
    expect(result.annotations.map(({ message }) => message).join()).toContain(
      "Nothing may be planned before the state is migrated.",
    );
  });

  it("plans no changes once it is moved by the documented commands", async () => {
    const commands = documentedCommands();
    expect(commands.length).toBeGreaterThan(5);
    const printed = commands.map(run);
    expect(printed.at(-1)).toContain("aws_iam_role.deploy_role");
    const result = await planPull();
    expect(result.exitCode, result.log).toBe(0);
    expect(result.outputs["changes"]).toBe("false");
  });
});
