import { existsSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { UserError } from "../common/errors.ts";
import { parseConfigurationAt, readConfiguration } from "../config/read.ts";
import type { Configuration } from "../config/schema.ts";
import type { CommandLine } from "./io.ts";

/**
 * The configuration to compare with: a file, a git revision of `config`, or nothing at all for `empty`. A revision in
 * which the file does not exist yet counts as nothing; one that git cannot read does not. UserError for anything else.
 */
export const readBase = async (
  { outside, workingDirectory }: Pick<CommandLine, "outside" | "workingDirectory">,
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
  const commit = revision.stdout.trim();
  const read = async (args: readonly string[]): Promise<string> => {
    const { exitCode, stdout, stderr } = await git(args);
    if (exitCode === 0) return stdout;
    const [reason = ""] = stderr.replace(/^fatal: /, "").split("\n");
    throw new UserError({
      message: `git cannot read ${config} of ${base}${reason && `: ${reason}`}.`,
      suggestion: "fetch the whole history of that revision first; in a clone made with --filter git asks its origin",
    });
  };
  // Alone among git's commands this one tells a file that is not there from one that cannot be read.
  if ((await read(["ls-tree", commit, "--", basename(file)])) === "") return undefined;
  const text = await read(["show", `${commit}:./${basename(file)}`]);
  return parseConfigurationAt(file, text, `${base}:${config}`).configuration;
};
