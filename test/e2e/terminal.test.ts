import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";
import { nodeExec } from "../../src/node-exec.ts";
import { commandLine, spawnOnTerminal } from "../harness/command-line.ts";

const cwd = mkdtempSync(join(tmpdir(), "terminal-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

writeFileSync(
  join(cwd, "sagemaker-auth.yaml"),
  `version: 1
deployments:
  prod:
    aws: { account_id: "123456789012", region: us-east-1 }
    deploy_role: { name: databricks-sagemaker }
    workspace: { host: "http://127.0.0.1:1", aws_role: databricks-cross-account }
    backend: { local: {} }
`,
);
/** Where terraform init finds no provider, so that it ends soon. */
writeFileSync(
  join(cwd, "no-providers.rc"),
  `provider_installation { filesystem_mirror { path = ${JSON.stringify(cwd)} } }`,
);

const environment = {
  PATH: process.env["PATH"],
  HOME: cwd,
  TERM: "xterm",
  TF_CLI_CONFIG_FILE: join(cwd, "no-providers.rc"),
};
const planOnTerminal = async (env: Readonly<Record<string, string>> = {}): Promise<string> => {
  const args = ["-c", spawnOnTerminal, process.execPath, resolve("dist/cli.js"), "plan"];
  const { exitCode, stdout } = await nodeExec("python3", args, { cwd, env: { ...environment, ...env } });
  expect(exitCode).toBe(1);
  return stdout;
};

/** Control sequences of a terminal: https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
const hideCursor = "\u001b[?25l";
const showCursor = "\u001b[?25h";

it("a terminal shows what Terraform is at work on while it runs, and the lines around it stay whole", async () => {
  const shown = await planOnTerminal();
  const [before, rest = ""] = shown.split(hideCursor);
  const [spinning, after] = rest.split(showCursor);
  expect(before).toMatch(/^Terraform .*\r\n$/);
  expect(spinning).toContain("prod: terraform init");
  expect(after).toContain("prod: terraform init failed");
});

it.each([{ NO_COLOR: "1" }, { CI: "true" }, { TERM: "dumb" }])(
  "a terminal with %j shows nothing that moves",
  async (env) => {
    const shown = await planOnTerminal(env);
    expect(shown).toContain("prod: terraform init failed");
    expect(shown).not.toContain(hideCursor);
  },
);

it("a pipe gets plain lines alone", async () => {
  const { stderr } = await commandLine(["plan"], { cwd, env: environment });
  expect(stderr).not.toContain("\u001b");
});
