import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { nodeExec } from "../../src/node-exec.ts";

const pinned = resolve("test/harness/cdktf-cli");
const cache = resolve(".cache");

/**
 * The path of the real `cdktf`, to be run by node. It is installed on the first call, in the versions that
 * test/harness/cdktf-cli/package-lock.json pins: 423 MB, which no other test needs. Install scripts do not run; the
 * package of the terminal that cdktf needs brings its binaries along.
 */
export const cdktfCli = async (): Promise<string> => {
  const lock = readFileSync(join(pinned, "package-lock.json"));
  const folder = join(cache, `cdktf-cli-${createHash("sha256").update(lock).digest("hex").slice(0, 12)}`);
  if (!existsSync(folder)) await install(folder);
  return join(folder, "node_modules/cdktf-cli/bundle/bin/cdktf.js");
};

/** The folder gets its name when all is in it, so an install that was cut off is never taken for a whole one. */
const install = async (folder: string): Promise<void> => {
  const unfinished = mkdtempSync(`${folder}-`);
  try {
    cpSync(pinned, unfinished, { recursive: true });
    const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    const { exitCode, stdout, stderr } = await nodeExec("npm", args, { cwd: unfinished, env: process.env });
    if (exitCode !== 0) throw new Error(`npm ${args.join(" ")} failed:\n${stdout}${stderr}`);
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
};
