import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import { ownMember } from "./json.ts";

/**
 * Gives `body` a new folder that only this user can enter, and removes it with all that is in it, however `body` ends:
 * plan files hold secrets. UserError when `parent` cannot be written to.
 */
export const withWorkingFolder = async <T>(parent: string, body: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await orUserError(parent, () => mkdtemp(join(parent, "sagemaker-auth-")));
  try {
    return await body(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};

/** Writes a new file that only this user can read. UserError when the disk is full or the folder is not writable. */
export const writePrivateFile = async (path: string, content: string): Promise<void> =>
  orUserError(path, () => writeFile(path, content, { mode: 0o600, flag: "wx" }));

const causes: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EROFS: "the file system is read-only",
  ENOENT: "there is no such folder",
  ENOTDIR: "a part of the path is not a folder",
  EISDIR: "it is a folder",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "there are too many symbolic links in the path",
};

/** Does file work; UserError where the machine and not the program is to blame. */
export const orUserError = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
    const cause = ownMember(causes, code);
    if (cause === undefined) throw error;
    throw new UserError(`Cannot write to ${path}: ${cause}.`, { cause: error });
  }
};
