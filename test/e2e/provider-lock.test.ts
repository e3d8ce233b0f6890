import { copyFileSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dispatchPayload, pullRequestPayload, pushPayload } from "../github/event-payloads.ts";
import { type ActionOptions, type ActionResult, runAction } from "../github/run-action.ts";
import { type GitHubServer, startGitHub } from "../github/server.ts";
import type { WorkflowRun } from "../github/world.ts";
import { readRole } from "../harness/account.ts";
import { commandLine } from "../harness/command-line.ts";
import { configuration } from "../harness/configuration.ts";
import { type Ground, startGround } from "../harness/ground.ts";
import { type Mirror, makeMirror } from "../harness/mirror.ts";
import { platform } from "../harness/providers.ts";
import { waitingFor } from "../harness/releases.ts";

let ground: Ground;
beforeAll(async () => {
  ground = await startGround();
});
afterAll(() => ground.dispose());

/** A program that answers `version` as Terraform does, and no more. */
const writeStub = (folder: string, version: string): string => {
  writeFileSync(join(folder, "terraform"), `#!/bin/sh\necho 'Terraform v${version}'\n`, { mode: 0o755 });
  return folder;
};

/** Puts a further version of the Databricks provider into a mirror: the files of the one that is there, and one more. */
const addVersion = ({ databricks }: Mirror, version: string, extra: string): string => {
  const [present] = readdirSync(databricks).filter((entry) => !entry.endsWith(".zip"));
  if (present === undefined) throw new Error("The test needs an unpacked Databricks provider.");
  const from = realpathSync(join(databricks, present, platform));
  rmSync(join(databricks, version), { recursive: true, force: true });
  const to = join(databricks, version, platform);
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from)) copyFileSync(join(from, file), join(to, file));
  writeFileSync(join(to, "NOTES"), extra);
  return to;
};

const lockedVersion = (lock: string): string | undefined =>
  /databricks\/databricks" \{\s+version\s+= "([^"]+)"/.exec(lock)?.[1];

describe("sagemaker-auth lock", () => {
  let cwd: string;
  let mirror: Mirror;
  const lockFile = (): string => join(cwd, ".terraform.lock.hcl");
  const run = (...args: readonly string[]) => commandLine(args, { cwd, env: ground.env });
  const lock = (...args: readonly string[]) =>
    run(
      "lock",
      ...(args.includes("--fs-mirror") ? [] : ["--fs-mirror", mirror.path]),
      ...(args.includes("--platform") ? [] : ["--platform", platform]),
      ...args,
    );

  beforeAll(async () => {
    cwd = ground.folder();
    writeFileSync(join(cwd, "sagemaker-auth.yaml"), configuration(ground.workspace.url));
    mirror = await makeMirror(ground.folder());
  });

  it("writes the providers' versions and hashes beside the configuration, and nothing else", async () => {
    const { exitCode, stdout, stderr } = await lock();
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toBe(".terraform.lock.hcl\n");
    expect(stderr).toContain(`for ${platform}`);
    expect(JSON.parse((await lock("--json")).stdout)).toEqual({ formatVersion: "1.0", file: ".terraform.lock.hcl" });
    const text = readFileSync(lockFile(), "utf8");
    expect([...text.matchAll(/^provider "([^"]+)"/gm)].map(([, name]) => name)).toEqual([
      "registry.terraform.io/databricks/databricks",
      "registry.terraform.io/hashicorp/aws",
    ]);
    expect(text.match(/"h1:/g)).toHaveLength(2);
    expect(readdirSync(cwd).sort()).toEqual([".terraform.lock.hcl", "sagemaker-auth.yaml"]);
  });

  it("stays with the versions that are locked, and takes newer ones with --upgrade", async () => {
    const before = readFileSync(lockFile(), "utf8");
    addVersion(mirror, "1.99.7", "newer");
    expect((await lock()).exitCode).toBe(0);
    expect(readFileSync(lockFile(), "utf8")).toBe(before);
    expect((await lock("--upgrade")).exitCode).toBe(0);
    expect(lockedVersion(readFileSync(lockFile(), "utf8"))).toBe("1.99.7");
  });

  it("is what a run is held to: a provider that does not fit is refused in one message, and the lock file stays", async () => {
    const env = { ...ground.env, TF_CLI_CONFIG_FILE: mirror.cliConfigFile };
    addVersion(mirror, "1.99.7", "exchanged");
    const before = readFileSync(lockFile(), "utf8");
    const exchanged = await commandLine(["plan"], { cwd, env });
    expect(exchanged.exitCode).toBe(1);
    expect(exchanged.stdout + exchanged.stderr).toMatch(/doesn't match any of the checksums previously recorded/);
    expect(exchanged.stdout + exchanged.stderr).toContain("sagemaker-auth lock");

    writeFileSync(lockFile(), before.replace('"1.99.7"', '"1.98.0"'));
    const older = await commandLine(["plan", "--json"], { cwd, env });
    expect(older.exitCode).toBe(1);
    expect(older.stdout).toContain("1.98.0 does not match configured version constraint");
    expect(older.stdout).toContain("sagemaker-auth lock");
    expect(readFileSync(lockFile(), "utf8")).toContain('"1.98.0"');
    writeFileSync(lockFile(), before);
  });

  it.each([
    [["--platform", "plan9_mips"], "is not available for plan9_mips", "Ask for other platforms"],
    [["--platform", "nonsense"], 'The string "nonsense" given in the -platform option', "two words"],
    [["--fs-mirror", "nowhere"], "nowhere: no such file or directory", "--fs-mirror or --net-mirror"],
    [["--net-mirror", "https://127.0.0.1:9/"], "cannot be used with option", "--fs-mirror"],
    [["--terraform-binary", "/nowhere/terraform"], "Cannot run /nowhere/terraform", "say where it is"],
    [["--config", "other.yaml"], "There is no such file", "other.yaml"],
  ])("with %j says in one message what is wrong, and changes nothing", async (args, cause, more) => {
    const before = readFileSync(lockFile(), "utf8");
    const { exitCode, stdout, stderr } = await lock(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr.replaceAll(/\s+/g, " ")).toContain(cause);
    expect(stderr).toContain(more);
    expect(stderr).not.toMatch(/\bat .*\.(js|ts):\d+/);
    expect(readFileSync(lockFile(), "utf8")).toBe(before);
  });

  it("says, as a plan does, that a folder lies in the place of the lock file", async () => {
    const folder = ground.folder();
    const file = join(folder, "sagemaker-auth.yaml");
    writeFileSync(file, configuration(ground.workspace.url));
    mkdirSync(join(folder, ".terraform.lock.hcl"));
    const says = `Cannot copy ${join(folder, ".terraform.lock.hcl")}: it is a folder.`;
    expect(await lock("--config", file)).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(says) });
    expect(await run("plan", "--config", file)).toMatchObject({ exitCode: 1, stdout: expect.stringContaining(says) });
  });
});

describe("an apply", () => {
  let github: GitHubServer;
  let mirror: Mirror;

  const act = async (
    event: ActionOptions["event"],
    run: WorkflowRun,
    { env = {}, ...options }: Pick<ActionOptions, "env" | "inputs" | "nodeArguments"> = {},
  ): Promise<ActionResult> => {
    const workspace = ground.folder();
    writeFileSync(join(workspace, "sagemaker-auth.yaml"), configuration(ground.workspace.url));
    const own = { DATABRICKS_HOST: ground.workspace.url, TF_CLI_CONFIG_FILE: mirror.cliConfigFile };
    const all = { ...ground.env, ...own, ...env };
    const result = await runAction({ github, workspace, event, run, ...options, env: all });
    github.people.finishRun(run, result.exitCode === 0 ? "success" : "failure");
    return result;
  };
  let pushed: ReturnType<GitHubServer["people"]["merge"]>;
  const merged = (options?: Parameters<typeof act>[2]): Promise<ActionResult> =>
    act(
      { name: "push", payload: pushPayload(github.world, pushed) },
      github.people.startRun({ event: "push", headSha: pushed.after, headBranch: "main" }),
      options,
    );
  const errorsOf = ({ annotations }: ActionResult): string =>
    annotations.flatMap(({ level, message }) => (level === "error" ? [message] : [])).join("\n");

  beforeAll(async () => {
    github = await startGitHub();
    mirror = await makeMirror(ground.folder());
    github.people.change("main", { "README.md": "infrastructure", ".github/workflows/sagemaker-auth.yml": "on: push" });
    github.people.change("set-up", { "sagemaker-auth.yaml": configuration(ground.workspace.url) });
    const pull = github.people.open({ head: "set-up" });
    const payload = pullRequestPayload(github.world, pull, "opened");
    const run = github.people.startRun({ headSha: pull.head.sha, headBranch: pull.head.ref });
    const planned = await act({ name: "pull_request", payload }, run);
    expect(planned.exitCode, planned.log).toBe(0);
    pushed = github.people.merge(pull);
  });
  afterAll(() => github.stop());

  it("is not made by another version of Terraform than the plan was reviewed with", async () => {
    const result = await merged({ env: { PATH: writeStub(ground.folder(), "1.10.9") } });
    expect(result.exitCode).toBe(1);
    expect(result.outputs["failure-reason"]).toBe("other-terraform");
    expect(errorsOf(result)).toMatch(
      /was reviewed with Terraform \S+, and this job has Terraform 1\.10\.9 \(terraform\)/,
    );
    expect(errorsOf(result)).toMatch(/\(Give the job Terraform \S+ and run it again\. /);
  });

  it("asks for the reviewed version where a constraint allows a newer one", async () => {
    const inputs = { "terraform-version": ">= 1.6", "terraform-mirror": "http://127.0.0.1:9" };
    const env = { PATH: writeStub(ground.folder(), "99.0.0"), RUNNER_TOOL_CACHE: ground.folder() };
    const options = { inputs, env, nodeArguments: waitingFor(0) };
    expect(errorsOf(await merged(options))).toMatch(
      /Cannot download http:\/\/127\.0\.0\.1:9\/1\.\d+\.\d+\/terraform_1\./,
    );
  });

  it("does not install a provider of the reviewed version that is another one by its hash", async () => {
    const present = lockedFolder();
    const to = addVersion(mirror, "1.99.8", "");
    rmSync(join(mirror.databricks, present), { recursive: true });
    mkdirSync(join(mirror.databricks, present));
    const exchanged = join(mirror.databricks, present, platform);
    mkdirSync(exchanged);
    for (const file of readdirSync(to)) copyFileSync(join(to, file), join(exchanged, file));
    const result = await merged();
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result)).toMatch(/doesn't match any of the checksums previously recorded/);
    expect(await readRole(ground.aws.iam, "databricks-sagemaker")).toBeUndefined();
    rmSync(join(exchanged, "NOTES"));
  });

  it("installs the reviewed version of a provider, though a newer one is there by now", async () => {
    const newer = addVersion(mirror, "1.99.9", "");
    for (const file of readdirSync(newer)) writeFileSync(join(newer, file), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    const payload = dispatchPayload(github.world);
    const run = github.people.startRun({ event: "workflow_dispatch", headSha: pushed.after, headBranch: "main" });
    const anew = await act({ name: "workflow_dispatch", payload }, run, { inputs: { mode: "plan" } });
    expect(anew.exitCode, "a plan without a lock file takes the newest").toBe(1);

    const result = await merged();
    expect(result.exitCode, result.log).toBe(0);
    expect(await readRole(ground.aws.iam, "databricks-sagemaker")).toBeDefined();
  });

  /** The version that the plan was reviewed with. */
  const lockedFolder = (): string => {
    const [version] = readdirSync(mirror.databricks);
    if (version === undefined) throw new Error("The mirror has no Databricks provider.");
    return version;
  };
});
