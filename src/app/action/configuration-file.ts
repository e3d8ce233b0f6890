import { existsSync, realpathSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { UserError } from "../../common/errors.ts";
import type { LoadedConfiguration } from "../../config/load.ts";
import { readConfiguration } from "../../config/read.ts";
import { lockFileName } from "../../terraform/lock.ts";
import { InputError } from "../input-error.ts";

/** Where the configuration is, as the file system and as git have it. */
export interface ConfigurationFile {
  /** An absolute path. */
  readonly path: string;
  /** Relative to the repository's root, with slashes; annotations and GitHub's API take this. */
  readonly repositoryPath: string;
  /** The dependency lock file beside it, if there is one. */
  readonly lockFile?: string;
}

/**
 * Finds the configuration inside the workspace (GITHUB_WORKSPACE). UserError for a path that leads out of it, or through
 * a symbolic link: a pull request could point either at a file of the runner's.
 */
export const findConfigurationFile = (
  workspace: string,
  workingDirectory: string,
  config: string,
): ConfigurationFile => {
  const root = realpathSync(workspace);
  const path = resolve(root, workingDirectory, config);
  requireInside(root, path, config);
  const lockFile = join(path, "..", lockFileName);
  return {
    path,
    repositoryPath: relative(root, path).split(sep).join("/"),
    ...(existsSync(lockFile) && realpathSync(lockFile) === lockFile ? { lockFile } : {}),
  };
};

/**
 * Reads the configuration as it is checked out. UserError where it cannot be read or holds mistakes, which call the file
 * as the repository does: a comment's readers know nothing of the runner's folders.
 */
export const readCheckedOut = ({ path, repositoryPath }: ConfigurationFile): LoadedConfiguration =>
  readConfiguration(path, repositoryPath);

const requireInside = (root: string, path: string, config: string): void => {
  if (path !== root && !path.startsWith(root + sep)) {
    throw new InputError({
      message: `The configuration ${config} lies outside of the workspace.`,
      suggestion: "give a path inside the checked-out repository",
    });
  }
  if (existsSync(path) && realpathSync(path) !== path) {
    throw new UserError({
      message: `The path of the configuration ${config} leads through a symbolic link.`,
      suggestion: "give the path of the file itself",
    });
  }
};
