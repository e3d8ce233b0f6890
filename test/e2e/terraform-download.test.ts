import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { arch } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { nodeExec } from "../../src/node-exec.ts";
import { findTerraform } from "../../src/terraform/find.ts";
import { dispatchPayload } from "../github/event-payloads.ts";
import { type ActionResult, runAction } from "../github/run-action.ts";
import { type GitHubServer, startGitHub } from "../github/server.ts";
import { configuration } from "../harness/configuration.ts";
import { type Ground, startGround } from "../harness/ground.ts";
import { findProgram } from "../harness/processes.ts";
import { platform } from "../harness/providers.ts";
import { type Releases, releaseFiles, startReleases, waitingFor, withSlowFiles } from "../harness/releases.ts";

/** A program that answers \`version\` and can do nothing else. */
const program = (answer: string): Uint8Array => Buffer.from(`#!/bin/sh\n[ "$1" = version ] && echo '${answer}'\n`);

describe("terraform-version and tofu-version", () => {
  let ground: Ground;
  let github: GitHubServer;
  let releases: Releases;
  /** The version that the tests' own Terraform has. */
  let real: string;
  let toolCache: string;

  const plan = (
    inputs: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>> = {},
    nodeArguments: readonly string[] = waitingFor(0),
  ): Promise<ActionResult> => {
    const workspace = ground.folder();
    writeFileSync(join(workspace, "sagemaker-auth.yaml"), configuration(ground.workspace.url));
    const runner = { DATABRICKS_HOST: ground.workspace.url, RUNNER_TOOL_CACHE: toolCache, PATH: "/nowhere" };
    return runAction({
      github,
      workspace,
      event: { name: "workflow_dispatch", payload: dispatchPayload(github.world) },
      inputs: { mode: "plan", "terraform-mirror": releases.url, ...inputs },
      env: { ...ground.env, ...runner, ...env },
      nodeArguments,
    });
  };

  const publish = (files: ReadonlyMap<string, Uint8Array>): void => {
    for (const [path, content] of files) releases.files.set(path, content);
  };
  const publishStub = (version: string): void =>
    publish(releaseFiles(version, `terraform_${version}`, platform, { terraform: program(`Terraform v${version}`) }));
  const paths = (version: string) => ({
    sums: `/${version}/terraform_${version}_SHA256SUMS`,
    archive: `/${version}/terraform_${version}_${platform}.zip`,
  });
  const cached = (tool: string, version: string): string => join(toolCache, tool, version, arch(), tool);
  /** The program that a run has taken, as its log tells it. */
  const taken = ({ log }: ActionResult): string | undefined => /^(?:Terraform|OpenTofu) \S+ \(.*\)$/m.exec(log)?.[0];
  const errorsOf = ({ annotations }: ActionResult): string =>
    annotations.flatMap(({ level, message }) => (level === "error" ? [message] : [])).join("\n");

  beforeAll(async () => {
    [ground, github, releases] = await Promise.all([startGround(), startGitHub(), startReleases()]);
    const found = findProgram("terraform");
    if (found === undefined) throw new Error("no terraform on the PATH");
    real = (await findTerraform({ exec: nodeExec, env: process.env, cwd: "." })).version;
    publish(releaseFiles(real, `terraform_${real}`, platform, { terraform: readFileSync(found) }));
    for (const version of ["1.9.1", "1.9.2", "1.9.10"]) publishStub(version);
    const list = { versions: { [real]: {}, "1.9.1": {}, "1.9.10": {}, "1.9.2": {}, "1.9.11-rc1": {} } };
    releases.files.set("/index.json", Buffer.from(JSON.stringify(list)));
    toolCache = ground.folder();
  });
  beforeEach(() => {
    releases.requests.length = 0;
    releases.mishaps.clear();
  });
  afterAll(async () => {
    await Promise.all([ground.dispose(), github.stop(), releases.stop()]);
  });

  it("downloads the version, checks its sum, and plans with it", async () => {
    const result = await plan({ "terraform-version": real });
    expect(result.exitCode, result.log).toBe(0);
    expect(taken(result)).toBe(`Terraform ${real} (${cached("terraform", real)})`);
    expect(result.summary).toContain("✚ NEW");
    expect(releases.requests).toEqual([paths(real).sums, paths(real).archive]);
  });

  it("takes it from the tool cache the next time, and asks nobody", async () => {
    const [major, minor] = real.split(".");
    const result = await plan({ "terraform-version": `~> ${major}.${minor}.0` }, { TF_CLI_CONFIG_FILE: "/dev/null" });
    expect(taken(result)).toBe(`Terraform ${real} (${cached("terraform", real)})`);
    expect(releases.requests).toEqual([]);
  });

  it("takes what is on the PATH if it fits, and nothing else", async () => {
    const folder = ground.folder();
    writeFileSync(join(folder, "terraform"), program("Terraform v1.9.5"), { mode: 0o755 });
    expect(taken(await plan({ "terraform-version": "~> 1.9.3" }, { PATH: folder }))).toBe(
      "Terraform 1.9.5 (terraform)",
    );
    expect(taken(await plan({ "terraform-version": "1.9.2" }, { PATH: folder }))).toBe(
      `Terraform 1.9.2 (${cached("terraform", "1.9.2")})`,
    );
  });

  it("finds the newest published version that a constraint allows, by number, and no pre-release", async () => {
    toolCache = ground.folder();
    const result = await plan({ "terraform-version": ">= 1.9, < 1.10" });
    expect(taken(result)).toBe(`Terraform 1.9.10 (${cached("terraform", "1.9.10")})`);
    expect(releases.requests).toEqual(["/index.json", paths("1.9.10").sums, paths("1.9.10").archive]);
    expect(errorsOf(await plan({ "terraform-version": "< 1.7" }))).toContain(
      `No version of Terraform in ${releases.url}/index.json fits "< 1.7".`,
    );
    releases.mishaps.set("/index.json", [{ kind: "half" }]);
    expect(errorsOf(await plan({ "terraform-version": "< 1.7" }))).toContain("is no list of versions of Terraform");
  });

  it("has OpenTofu as well, from where OpenTofu publishes", async () => {
    publish(releaseFiles("v1.9.4", "tofu_1.9.4", platform, { tofu: program("OpenTofu v1.9.4") }));
    releases.files.set("/api.json", Buffer.from('{"versions":[{"id":"1.10.0"},{"id":"1.9.4"},{"id":"1.9.3"}]}'));
    const result = await plan({ "tofu-version": "~> 1.9.0" });
    expect(taken(result)).toBe(`OpenTofu 1.9.4 (${cached("tofu", "1.9.4")})`);
    expect(releases.requests).toEqual([
      "/api.json",
      "/v1.9.4/tofu_1.9.4_SHA256SUMS",
      `/v1.9.4/tofu_1.9.4_${platform}.zip`,
    ]);
  });

  it.each([
    ["an archive of which half came", "archive", { kind: "half" }],
    ["sums that name another file of that name", "sums", { kind: "redirect", to: "/forged" }],
  ] as const)("does not run %s", async (_name, file, mishap) => {
    toolCache = ground.folder();
    releases.files.set("/forged", Buffer.from(`${"1".repeat(64)}  terraform_1.9.1_${platform}.zip\n`));
    releases.mishaps.set(paths("1.9.1")[file], [mishap]);
    const result = await plan({ "terraform-version": "1.9.1" });
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result)).toMatch(/has the SHA-256 [0-9a-f]{64}, and \S+ says [0-9a-f]{64}\. It was not run\./);
    expect(taken(result)).toBeUndefined();
    expect(existsSync(cached("terraform", "1.9.1"))).toBe(false);
  });

  it.each([
    [
      "a server that is overloaded twice",
      "sums",
      [
        { kind: "status", status: 503 },
        { kind: "status", status: 429 },
      ],
    ],
    ["a connection that breaks twice", "archive", [{ kind: "cut" }, { kind: "cut" }]],
    ["an address that leads on", "archive", [{ kind: "redirect", to: "/elsewhere" }]],
  ] as const)("gets over %s", async (name, file, mishaps) => {
    toolCache = ground.folder();
    releases.files.set("/elsewhere", releases.files.get(paths("1.9.1").archive) ?? Buffer.from(""));
    releases.mishaps.set(paths("1.9.1")[file], [...mishaps]);
    const result = await plan({ "terraform-version": "1.9.1" });
    expect(taken(result), result.log).toBe(`Terraform 1.9.1 (${cached("terraform", "1.9.1")})`);
    if (name.includes("leads on")) expect(releases.requests.at(-1)).toBe("/elsewhere");
    else expect(releases.requests.filter((path) => path === paths("1.9.1")[file])).toHaveLength(3);
  });

  it("gets over a connection that breaks before the file is open", async () => {
    toolCache = ground.folder();
    releases.mishaps.set(paths("1.9.1").archive, [{ kind: "cut", after: 50 }]);
    const result = await plan({ "terraform-version": "1.9.1" }, {}, [...waitingFor(1), ...withSlowFiles]);
    expect(taken(result), result.log).toBe(`Terraform 1.9.1 (${cached("terraform", "1.9.1")})`);
    expect(releases.requests.filter((path) => path === paths("1.9.1").archive)).toHaveLength(2);
  });

  it("says what cannot be downloaded, and why", async () => {
    toolCache = ground.folder();
    expect(errorsOf(await plan({ "terraform-version": "1.9.99" }))).toContain(
      `There is no Terraform 1.9.99: ${releases.url}/1.9.99/terraform_1.9.99_SHA256SUMS does not exist.`,
    );

    const busy = { kind: "status", status: 503 } as const;
    releases.mishaps.set(paths("1.9.1").archive, [busy, busy, busy]);
    const result = await plan({ "terraform-version": "1.9.1" });
    expect(errorsOf(result)).toContain(`Cannot download ${releases.url}${paths("1.9.1").archive}: the answer is 503.`);
    expect(result.outputs["failure-reason"]).toBe("refused");

    releases.files.set(paths("1.9.3").sums, Buffer.from(`${"1".repeat(64)}  terraform_1.9.3_plan9_386.zip\n`));
    expect(errorsOf(await plan({ "terraform-version": "1.9.3" }))).toContain(
      `names no terraform_1.9.3_${platform}.zip, so Terraform 1.9.3 was not downloaded.`,
    );

    publish(releaseFiles("1.9.6", "terraform_1.9.6", platform, { "bin/terraform": program("Terraform v1.9.6") }));
    expect(errorsOf(await plan({ "terraform-version": "1.9.6" }))).toContain("holds no terraform.");

    const nobody = { "terraform-mirror": "http://127.0.0.1:9", "terraform-version": "1.9.1" };
    expect(errorsOf(await plan(nobody))).toMatch(/Cannot download http:\/\/127\.0\.0\.1:9\/\S+: .*ECONNREFUSED/);
  });

  it("needs a place of the runner's for tools", async () => {
    const result = await plan({ "terraform-version": "1.9.1" }, { RUNNER_TOOL_CACHE: "" });
    expect(errorsOf(result)).toContain("The runner names no place for tools (RUNNER_TOOL_CACHE and RUNNER_TEMP)");
    mkdirSync(join(toolCache, "terraform"), { recursive: true });
    writeFileSync(join(toolCache, "terraform", "1.9.1"), "a file where a folder has to be");
    expect(errorsOf(await plan({ "terraform-version": "1.9.1" }))).toContain(
      "terraform 1.9.1 cannot be put into the tool cache",
    );
  });
});
