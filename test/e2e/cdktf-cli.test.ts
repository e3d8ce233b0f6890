import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeExec } from "../../src/node-exec.ts";
import { listAccount, readInstanceProfile, readRole } from "../harness/account.ts";
import { cdktfCli } from "../harness/cdktf-cli.ts";
import { commandLine } from "../harness/command-line.ts";
import { configuration } from "../harness/configuration.ts";
import { type Ground, startGround } from "../harness/ground.ts";

describe("the real cdktf-cli on main.ts and cdktf.json", () => {
  let ground: Ground;
  let cwd: string;
  let program: string;

  const write = (policy: string): void =>
    writeFileSync(join(cwd, "sagemaker-auth.yaml"), configuration(ground.workspace.url, { policy, cluster: true }));

  /** Runs in the project, where cdktf.json is; all that cdktf and its Terraform write goes to `cwd`. */
  const cdktf = async (...args: readonly string[]): Promise<string> => {
    const all = [program, ...args, "--output", join(cwd, "cdktf")];
    const env = {
      ...ground.env,
      CI: "1",
      SAGEMAKER_AUTH_CONFIG: join(cwd, "sagemaker-auth.yaml"),
      CDKTF_LOG_FILE_DIRECTORY: cwd,
    };
    const { exitCode, stdout, stderr } = await nodeExec(process.execPath, all, { cwd: resolve("."), env });
    expect(exitCode, `${stdout}${stderr}`).toBe(0);
    return stripVTControlCharacters(stdout);
  };

  /** --skip-provider-lock: cdktf would otherwise ask the public registry for checksums, whatever mirrors are set. */
  const onProd = (command: string, ...args: readonly string[]): Promise<string> =>
    cdktf(command, "prod", "--skip-provider-lock", ...args);

  const whatExists = async () => ({
    account: await listAccount(ground.aws.iam),
    deployRole: await readRole(ground.aws.iam, "databricks-sagemaker"),
    workspaceRole: await readRole(ground.aws.iam, "databricks-cross-account"),
    instanceProfile: await readInstanceProfile(ground.aws.iam, "databricks-sagemaker"),
    registrations: ground.workspace.instanceProfiles(),
    clusters: ground.workspace.clusters(),
  });

  beforeAll(async () => {
    program = await cdktfCli();
    ground = await startGround();
    cwd = ground.folder();
    write("documented");
  });
  afterAll(() => ground.dispose());

  it("cdktf synth writes the bytes that sagemaker-auth synth writes", async () => {
    await cdktf("synth");
    const { exitCode, stderr } = await commandLine(["synth", "--output", "own"], { cwd, env: ground.env });
    expect(exitCode, stderr).toBe(0);
    const read = (folder: string): string => readFileSync(join(cwd, folder, "stacks/prod/cdk.tf.json"), "utf8");
    expect(read("cdktf")).toBe(read("own"));
  });

  it("cdktf diff and cdktf deploy find nothing to do after sagemaker-auth apply", async () => {
    const { exitCode, stderr } = await commandLine(["apply", "--yes"], { cwd, env: ground.env });
    expect(exitCode, stderr).toBe(0);
    const before = await whatExists();
    expect(before).toMatchObject({ instanceProfile: { roles: [before.deployRole?.arn] }, registrations: [{}] });

    expect(await onProd("diff")).toContain("No changes. Your infrastructure matches the configuration.");
    expect(await onProd("deploy", "--auto-approve")).toContain("Resources: 0 added, 0 changed, 0 destroyed.");
    expect(await whatExists()).toEqual(before);
  });

  it("cdktf diff shows a changed configuration, so its silence above means something", async () => {
    write("hardened");
    expect(await onProd("diff")).toMatch(/Plan: 0 to add, \d+ to change, 0 to destroy\./);
  });
});
