import { spawn, spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { constants, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
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
  expect(before).toMatch(/^Terraform .*\r\nprod: what this run may do in the workspace is not known: .*\r\n$/);
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

/** Runs the command line on a terminal and gives what it shows there. */
const onTerminal = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> => {
  const all = ["-c", spawnOnTerminal, process.execPath, resolve("dist/cli.js"), ...args];
  return (await nodeExec("python3", all, { cwd, env: { ...environment, ...env } })).stdout;
};

it("a terminal that knows no colours gets none", async () => {
  expect(await onTerminal(["preview", "--base", "empty"])).toContain("\u001b[");
  expect(await onTerminal(["preview", "--base", "empty"], { TERM: "dumb" })).not.toContain("\u001b[");
});

it.each(["SIGINT", "SIGTERM"] as const)("the first %s ends a verb that starts no Terraform", async (signal) => {
  const child = spawn(process.execPath, [resolve("dist/cli.js"), "lint", "-"], { cwd, env: environment });
  // It listens on standard input by then: what is written there arrives.
  await new Promise((resolve) => child.stdin.write("{", resolve));
  child.kill(signal);
  expect(await new Promise((resolve) => child.once("close", (_, by) => resolve(by)))).toBe(signal);
});

it("takes the bytes of standard input as they are, so that another encoding is told as that of a file is", () => {
  const settings = { cwd, env: environment, input: Uint8Array.of(0x22, 0xe9, 0x22), encoding: "utf8" } as const;
  const { stderr } = spawnSync(process.execPath, [resolve("dist/cli.js"), "lint", "-"], settings);
  expect(stderr).toBe("error: Standard input is not UTF-8 text. (save it as UTF-8)\n");
});

/**
 * Python that gives a program a terminal, closes it when the file is there, and says how the program ended: of the signal,
 * for any other end is a crash. A shell tells its jobs of it, too, so the signal comes twice.
 */
const closeTerminal = `
import os, pty, signal, sys, time
started, *command = sys.argv[1:]
pid, terminal = pty.fork()
if pid == 0: os.execv(command[0], command)
while not os.path.exists(started): time.sleep(0.02)
os.close(terminal)
time.sleep(0.2)
os.kill(pid, signal.SIGHUP)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

/** A Terraform that takes a second over the end of its init, and would die of a message that nobody reads. */
const slowTerraform = (started: string, ended: string): string => `#!${process.execPath}
const { writeFileSync } = require("node:fs");
if (process.argv[2] === "version") console.log("Terraform v1.11.4");
else {
  process.once("SIGINT", () => {
    console.log("Stopping.");
    setTimeout(() => { writeFileSync(${JSON.stringify(ended)}, ""); process.exit(1); }, 1_000);
  });
  setTimeout(() => undefined, 30_000);
  writeFileSync(${JSON.stringify(started)}, "");
}
`;

it("a terminal that is closed interrupts Terraform, which comes to its end and releases its lock", async () => {
  const [program, started, ended] = ["slow-terraform", "started", "ended"].map((name) => join(cwd, name));
  if (!program || !started || !ended) throw new Error("no paths");
  writeFileSync(program, slowTerraform(started, ended), { mode: 0o700 });
  const command = [process.execPath, resolve("dist/cli.js"), "plan", "--terraform-binary", program];
  const { stdout } = await nodeExec("python3", ["-c", closeTerminal, started, ...command], { cwd, env: environment });
  expect([stdout.trim(), existsSync(ended)]).toEqual([String(-constants.signals.SIGHUP), true]);
});

it("progress that the disk has no room for ends nothing", async () => {
  const full = openSync("/dev/full", "w");
  const child = spawn(process.execPath, [resolve("dist/cli.js"), "plan", "--json"], {
    cwd,
    env: environment,
    stdio: ["ignore", "pipe", full],
  });
  closeSync(full);
  expect(JSON.parse(child.stdout ? await text(child.stdout) : "")).toMatchObject({ deployments: [{ name: "prod" }] });
});

it.each([[["schema"]], [["preview", "--base", "empty", "--json"]], [["synth", "--json"]]])(
  "an answer that the disk has no room for is an error: %j",
  async (args) => {
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [resolve("dist/cli.js"), ...args], {
      cwd,
      env: environment,
      stdio: ["ignore", full, "pipe"],
    });
    closeSync(full);
    const code = new Promise((resolve) => child.once("close", resolve));
    expect(child.stderr && (await text(child.stderr))).toContain(
      "error: The answer could not be written to standard output: ENOSPC",
    );
    expect(await code).toBe(1);
  },
);

it("a report that the disk has no room for is an error beside the answer", async () => {
  const args = ["preview", "--base", "empty", "--json", "--markdown", "/dev/full"];
  const { exitCode, stdout, stderr } = await commandLine(args, { cwd, env: environment });
  expect(JSON.parse(stdout)).toMatchObject({ deployments: [{ name: expect.any(String) }] });
  expect([exitCode, stderr]).toEqual([1, "error: Cannot write to /dev/full: the disk is full.\n"]);
});

it("a file that only a part could be written of is taken away, a report's or a stack's", async () => {
  const folder = mkdtempSync(join(cwd, "limited-"));
  for (const verb of ["preview --base empty --markdown limited.md", "synth --output ."]) {
    const limited = `ulimit -f 1; exec "$0" "$1" ${verb} --config ../sagemaker-auth.yaml`;
    const args = ["-c", limited, process.execPath, resolve("dist/cli.js")];
    const { exitCode, stderr } = await nodeExec("bash", args, { cwd: folder, env: environment });
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining("error: Cannot write to")]);
  }
  expect(readdirSync(folder, { recursive: true })).toEqual(["stacks", "stacks/prod"]);
});

it("a lock file stays as it was where only a part of the new one could be written", async () => {
  const folder = mkdtempSync(join(cwd, "locked-"));
  writeFileSync(join(folder, "sagemaker-auth.yaml"), readFileSync(join(cwd, "sagemaker-auth.yaml")));
  writeFileSync(join(folder, ".terraform.lock.hcl"), "# of before\n");
  const terraform = `#!/bin/bash
if [ "$1" = version ]; then echo "Terraform v1.11.4"; exit; fi
ulimit -S -f unlimited
printf '# %.0s' {1..2000} >.terraform.lock.hcl
`;
  writeFileSync(join(folder, "terraform"), terraform, { mode: 0o700 });
  const limited = 'ulimit -S -f 1; exec "$0" "$1" lock --terraform-binary ./terraform';
  const args = ["-c", limited, process.execPath, resolve("dist/cli.js")];
  const { exitCode, stderr } = await nodeExec("bash", args, { cwd: folder, env: environment });
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining("error: Cannot write to")]);
  expect(readFileSync(join(folder, ".terraform.lock.hcl"), "utf8")).toBe("# of before\n");
  expect(readdirSync(folder).sort()).toEqual([".terraform.lock.hcl", "sagemaker-auth.yaml", "terraform"]);
});

it("standard output is not taken for a report's file, since it has the answer", async () => {
  const { exitCode, stderr } = await commandLine(["preview", "--base", "empty", "--markdown", "-"], {
    cwd,
    env: environment,
  });
  expect([exitCode, stderr]).toEqual([
    1,
    "error: Standard output has the answer already: name a file for the Markdown or the HTML.\n",
  ]);
});
