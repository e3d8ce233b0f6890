import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listAccount, readRole, workspaceRolePolicy } from "../harness/account.ts";
import { commandLine, commandLineUnread } from "../harness/command-line.ts";
import { configuration } from "../harness/configuration.ts";
import { type Ground, startGround } from "../harness/ground.ts";
import { makeMirror } from "../harness/mirror.ts";
import { tools } from "../harness/prepare.ts";
import { findProgram } from "../harness/processes.ts";
import { platform } from "../harness/providers.ts";

describe("the command line, from an empty folder to a working set-up and back", () => {
  let ground: Ground;
  let cwd: string;
  const write = (text: string): void => writeFileSync(join(cwd, "sagemaker-auth.yaml"), text);
  const run = (...args: readonly string[]) => commandLine(args, { cwd, env: ground.env });

  beforeAll(async () => {
    ground = await startGround();
    cwd = ground.folder();
    write(configuration(ground.workspace.url, { cluster: true }));
  });
  afterAll(() => ground.dispose());

  it("previews with no credentials and no Terraform", async () => {
    const { exitCode, stdout, stderr } = await commandLine(["preview", "--base", "empty"], {
      cwd,
      env: { PATH: "/nowhere" },
    });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain("databricks-sagemaker");
    expect(stdout).toContain("NEW");
  });

  it("plans, changes nothing, and says with --detailed-exitcode that there are changes", async () => {
    const { exitCode, stdout } = await run("plan", "--detailed-exitcode", "--json", "--html", "report.html");
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      formatVersion: "1.0",
      deployments: [{ name: "prod", state: { kind: "planned" }, review: { relation: "new" } }],
    });
    expect(readFileSync(join(cwd, "report.html"), "utf8")).toContain("databricks-sagemaker");
    expect(ground.workspace.instanceProfiles()).toEqual([]);
  });

  it("compares with a branch, also where a folder is called like it", async () => {
    const repository = ground.folder();
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd: repository });
    writeFileSync(join(repository, "sagemaker-auth.yaml"), configuration(ground.workspace.url, { cluster: true }));
    git("init", "--quiet", "--initial-branch=release");
    git("add", ".");
    git("commit", "--quiet", "--message=one");
    mkdirSync(join(repository, "release"));
    const { exitCode, stdout, stderr } = await commandLine(["preview", "--base", "release", "--json"], {
      cwd: repository,
      env: ground.env,
    });
    expect(exitCode, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ deployments: [{ review: { relation: "unchanged" } }] });
  });

  it("says why git has no such revision, where git says so", async () => {
    const { exitCode, stderr } = await commandLine(["preview"], { cwd, env: ground.env });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('error: "HEAD" is neither a file nor a git revision here: not a git repository');
  });

  it("answers with the error alone where a report cannot be written", async () => {
    const { exitCode, stdout } = await run("preview", "--base", "empty", "--json", "--markdown", ".");
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).error.message).toBe("Cannot write to .: it is a folder.");
  });

  it("keeps the log of every run that fails where nobody else can read it, or have put a file before", async () => {
    const config = join(ground.folder(), "sagemaker-auth.yaml");
    writeFileSync(config, configuration(ground.workspace.url, { cluster: true }).replace("tf-state", "no-such-bucket"));
    const temporary = ground.folder();
    const env = { ...ground.env, TMPDIR: temporary };
    const logs = await Promise.all(
      [1, 2].map(async () => {
        const { stdout } = await commandLine(["plan", "-c", config], { cwd, env });
        return /The full log is in (\S+)\./.exec(stdout)?.[1] ?? "";
      }),
    );
    expect(new Set(logs).size).toBe(2);
    for (const log of logs) {
      expect(readFileSync(log, "utf8")).toContain("no-such-bucket");
      expect([log, dirname(log)].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o700]);
    }
    expect((await commandLine(["plan"], { cwd, env })).exitCode).toBe(0);
    expect((await commandLine(["plan", "--terraform-binary", "nowhere"], { cwd, env })).exitCode).toBe(1);
    expect(readdirSync(temporary).sort()).toEqual(logs.map((log) => basename(dirname(log))).sort());
  });

  it("takes the path of terraform from where it is called", async () => {
    mkdirSync(join(cwd, "bin"));
    symlinkSync(findProgram("terraform") ?? "", join(cwd, "bin/terraform"));
    const { exitCode, stderr } = await run("plan", "--terraform-binary", "bin/terraform");
    rmSync(join(cwd, "bin"), { recursive: true });
    expect(exitCode, stderr).toBe(0);
  });

  it("applies nothing without a terminal to ask on, unless told so", async () => {
    const { exitCode, stderr } = await run("apply");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("There is no terminal to ask on, so nothing was applied.");
  });

  it("applies, shows the progress, and prints the next step", async () => {
    const { exitCode, stdout, stderr } = await run("apply", "--yes");
    expect(exitCode, stderr).toBe(0);
    expect(stderr).toMatch(/prod: databricks_cluster\.cluster: created in \d+ s/);
    expect(stdout).toContain("mlflow deployments create");
    expect(stdout).toContain("execution_role_arn=arn:aws:iam::123456789012:role/databricks-sagemaker");
    expect((await readRole(ground.aws.iam, "databricks-sagemaker"))?.attached).toEqual([
      "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess",
    ]);
    expect(ground.workspace.instanceProfiles()).toHaveLength(1);
  });

  it("tells a machine, too, what makes a change more than it looks", async () => {
    const elsewhere = ground.folder();
    const config = join(elsewhere, "sagemaker-auth.yaml");
    writeFileSync(config, configuration(ground.workspace.url, { cluster: true }).replaceAll("us-east-1", "us-west-2"));
    const { stdout } = await run("preview", "--config", config, "--base", "sagemaker-auth.yaml", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      notices: [],
      deployments: [
        {
          notices: [
            "Changes the region: us-east-1 → us-west-2.",
            "Changes how the state is reached, locked or encrypted. It stays where it is.",
          ],
        },
      ],
    });
  });

  it("plans no changes after that", async () => {
    const { exitCode, stdout } = await run("plan", "--detailed-exitcode", "--json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      deployments: [{ review: { relation: "unchanged", counts: { create: 0, update: 0, replace: 0, destroy: 0 } } }],
    });
  });

  it("goes on to its end when nobody reads the progress any more", async () => {
    const { exitCode, stdout } = await commandLineUnread(["plan", "--json"], { cwd, env: ground.env });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ deployments: [{ name: "prod", state: { kind: "planned" } }] });
  });

  it("reviews a change of the policies", async () => {
    write(configuration(ground.workspace.url, { cluster: true, policy: "corrected" }));
    const { exitCode, stdout } = await run("plan", "--json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ deployments: [{ review: { relation: "equivalent" } }] });
  });

  it("reviews who will use the role, by the names that the workspace has for them", async () => {
    ground.workspace.addGroup("ml-engineers");
    const grant = "    grant_to: { groups: [ml-engineers] }\n";
    write(configuration(ground.workspace.url, { cluster: true }).replace("ml@example.com", "eve@example.com") + grant);
    const { exitCode, stdout, stderr } = await run("plan");
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toContain("▲ BROADER");
    expect(stdout).toContain("the group ml-engineers may use the role databricks-sagemaker");
    expect(stdout).toContain("eve@example.com with the cluster sagemaker-prod may use the role databricks-sagemaker");
    expect(stdout).toMatch(/ml@example\.com with the cluster sagemaker-prod may no longer use the role\s+databricks-s/);
  });

  it("moves the role to another path: the old one goes first, and nothing that hangs on it is lost", async () => {
    write(configuration(ground.workspace.url, { cluster: true, path: "/ml/" }));
    const { exitCode, stdout, stderr } = await run("apply", "--yes", "--json");
    expect(exitCode, stderr).toBe(0);
    expect(stderr).toContain("Planning again in that order.");
    const command = expect.stringContaining(
      "execution_role_arn=arn:aws:iam::123456789012:role/ml/databricks-sagemaker",
    );
    expect(JSON.parse(stdout)).toMatchObject({
      formatVersion: "1.0",
      deployments: [{ name: "prod", state: { kind: "applied" }, nextStep: { region: "us-east-1", command } }],
    });
    expect(await readRole(ground.aws.iam, "databricks-sagemaker")).toMatchObject({
      arn: "arn:aws:iam::123456789012:role/ml/databricks-sagemaker",
      attached: ["arn:aws:iam::aws:policy/AmazonSageMakerFullAccess"],
      inline: { "mlflow-sagemaker": expect.anything() },
    });
    expect(ground.workspace.instanceProfiles()).toHaveLength(1);
    expect((await run("plan", "--detailed-exitcode")).exitCode).toBe(0);
  });

  it("destroys what it made, and nothing else", async () => {
    expect((await run("destroy", "--yes")).stderr).toContain("Name the deployments to destroy.");
    const { exitCode, stdout, stderr } = await run("destroy", "prod", "--yes");
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toContain("✓ APPLIED");
    expect(stdout).not.toContain("mlflow deployments create");
    expect(ground.workspace.instanceProfiles()).toEqual([]);
    const workspaceRole = await readRole(ground.aws.iam, "databricks-cross-account");
    expect(workspaceRole?.inline).toEqual({ databricks: workspaceRolePolicy });
    const { roles, instanceProfiles } = await listAccount(ground.aws.iam);
    expect([...roles, ...instanceProfiles]).toEqual(["databricks-cross-account"]);
  });

  it("leaves nothing in its folder but what was asked for", () => {
    expect(readdirSync(cwd).sort()).toEqual(["report.html", "sagemaker-auth.yaml"]);
    expect(existsSync(join(cwd, ".terraform"))).toBe(false);
  });
});

const { tofu } = await tools();
if (tofu !== undefined) {
  describe("the command line with OpenTofu", () => {
    let ground: Ground;
    let cwd: string;
    let cliConfigFile: string;
    const run = (verb: string, ...args: readonly string[]) =>
      commandLine([verb, "--terraform-binary", tofu, ...args], {
        cwd,
        env: { ...ground.env, TF_CLI_CONFIG_FILE: cliConfigFile },
      });

    beforeAll(async () => {
      ground = await startGround();
      cwd = ground.folder();
      writeFileSync(join(cwd, "sagemaker-auth.yaml"), configuration(ground.workspace.url, { cluster: true }));
      const mirror = await makeMirror(ground.folder(), "registry.opentofu.org");
      ({ cliConfigFile } = mirror);
      const locked = await run("lock", "--fs-mirror", mirror.path, "--platform", platform);
      expect(locked.exitCode, locked.stderr).toBe(0);
    });
    afterAll(() => ground.dispose());

    it("applies with the providers that are locked, and plans no changes after that", async () => {
      const { exitCode, stderr } = await run("apply", "--yes");
      expect(exitCode, stderr).toBe(0);
      expect(stderr).toMatch(/^OpenTofu \S+ \(/m);
      expect((await readRole(ground.aws.iam, "databricks-sagemaker"))?.attached).toEqual([
        "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess",
      ]);
      expect(ground.workspace.instanceProfiles()).toHaveLength(1);
      expect(readFileSync(join(cwd, ".terraform.lock.hcl"), "utf8")).toContain("registry.opentofu.org/hashicorp/aws");
      expect((await run("plan", "--detailed-exitcode")).exitCode).toBe(0);
    });

    it("reviews a change of the policies", async () => {
      writeFileSync(
        join(cwd, "sagemaker-auth.yaml"),
        configuration(ground.workspace.url, { cluster: true, policy: "hardened" }),
      );
      const { exitCode, stdout } = await run("plan", "--json");
      expect(exitCode).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ deployments: [{ review: { relation: "narrower" } }] });
    });

    it("destroys what it made", async () => {
      const { exitCode, stderr } = await run("destroy", "prod", "--yes");
      expect(exitCode, stderr).toBe(0);
      const { roles, instanceProfiles } = await listAccount(ground.aws.iam);
      expect([...roles, ...instanceProfiles]).toEqual(["databricks-cross-account"]);
    });
  });
}
