import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { orUserError } from "../common/file-work.ts";

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
