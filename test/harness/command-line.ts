import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import type { ExecResult } from "../../src/common/outside.ts";
import { nodeExec } from "../../src/node-exec.ts";

interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Runs the built command line, `dist/cli.js`, as its user would. */
export const commandLine = (args: readonly string[], { cwd, env }: Place): Promise<ExecResult> =>
  nodeExec(process.execPath, [resolve("dist/cli.js"), ...args], { cwd, env });

/** Runs it with a reader of its progress that goes away at once, as `2>&1 | head -1` does. */
export const commandLineUnread = async (
  args: readonly string[],
  { cwd, env }: Place,
): Promise<Pick<ExecResult, "exitCode" | "stdout">> => {
  const child = spawn(process.execPath, [resolve("dist/cli.js"), ...args], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stderr.once("data", () => child.stderr.destroy());
  const [stdout, exitCode] = await Promise.all([
    text(child.stdout),
    new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? 1))),
  ]);
  return { exitCode, stdout };
};

/** Python that gives a program a terminal: what it writes there, to whatever stream, comes out of Python's own. */
export const spawnOnTerminal = "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))";
