import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { nodeExec } from "../../src/node-exec.ts";

const version = "v0.2.89";
const cache = resolve(".cache");

/**
 * The path of act (https://github.com/nektos/act), a runner of GitHub's workflows. It is built on the first call, which
 * takes a minute of two cores and no C compiler; Go checks the sources against its checksum database.
 */
export const actProgram = async (): Promise<string> => {
  const folder = join(cache, `act-${version}`);
  if (!existsSync(folder)) await build(folder);
  return join(folder, "act");
};

/** The folder gets its name when the program is in it, so a build that was cut off is never taken for a whole one. */
const build = async (folder: string): Promise<void> => {
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  try {
    const args = ["install", "-trimpath", "-ldflags=-s -w", `github.com/nektos/act@${version}`];
    const env = { ...process.env, GOBIN: unfinished, CGO_ENABLED: "0" };
    const { exitCode, stdout, stderr } = await nodeExec("go", args, { cwd: cache, env });
    if (exitCode !== 0) throw new Error(`go ${args.join(" ")} failed:\n${stdout}${stderr}`);
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
};
