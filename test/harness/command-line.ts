import { resolve } from "node:path";
import { nodeExec } from "../../src/node-outside.ts";
import type { ExecResult } from "../../src/outside.ts";

/** Runs the built command line, `dist/cli.js`, as its user would. */
export const commandLine = (
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> },
): Promise<ExecResult> => nodeExec(process.execPath, [resolve("dist/cli.js"), ...args], { cwd, env });
