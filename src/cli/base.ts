import { existsSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { parseConfigurationAt, readConfiguration } from "../config/read.ts";
import type { Configuration } from "../config/schema.ts";
import { UserError } from "../errors.ts";
import type { CommandLine } from "./io.ts";

/**
 * The configuration to compare with: a file, a git revision of `config`, or nothing at all for `empty`. A revision in
 * which the file does not exist yet counts as nothing. UserError for anything else.
 */
export const readBase = async (
  { outside, workingDirectory }: CommandLine,
  base: string,
  config: string,
): Promise<Configuration | undefined> => {
  if (base === "empty") return undefined;
  // A folder may well be called as a branch is.
  const path = resolve(workingDirectory, base);
  const isFile = existsSync(path) && !statSync(path).isDirectory();
  if (isFile) return readConfiguration(base).configuration;

  const file = resolve(workingDirectory, config);
  const git = (args: readonly string[]) =>
    outside.exec("git", args, { cwd: dirname(file), env: { ...outside.env, GIT_TERMINAL_PROMPT: "0" } });
  const revision = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{commit}`]);
  if (revision.exitCode !== 0) {
    const [reason = ""] = revision.stderr.replace(/^fatal: /, "").split("\n");
    throw new UserError({
      message: `"${base}" is neither a file nor a git revision here${reason && `: ${reason}`}.`,
      suggestion: "give --base a file or a revision such as origin/main; `--base empty` compares with nothing",
    });
  }
  const object = `${revision.stdout.trim()}:./${basename(file)}`;
  if ((await git(["cat-file", "-e", object])).exitCode !== 0) return undefined;
  const { stdout } = await git(["show", object]);
  return parseConfigurationAt(file, stdout, `${base}:${config}`).configuration;
};
