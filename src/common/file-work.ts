import {
  closeSync,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { systemErrorOf, UserError } from "./errors.ts";

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

/** Does file work, of which `what` is the verb; UserError where the machine and not the program is to blame. */
export const orUserError = async <T>(path: string, work: () => T | Promise<T>, what = "write to"): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const refused = systemErrorOf(error);
    if (refused === undefined) throw error;
    throw new UserError(`Cannot ${what} ${path}: ${causes[refused.code] ?? refused.words}.`, { cause: error });
  }
};

/** Writes a file, and leaves none where only a part of the text could be written, as on a disk that gets full. */
export const writeWhole = (file: string, text: string): void => {
  const opened = openSync(file, "w");
  try {
    writeFileSync(opened, text);
  } catch (error) {
    // A device or a pipe stays.
    if (fstatSync(opened).isFile()) rmSync(file);
    throw error;
  } finally {
    closeSync(opened);
  }
};

/**
 * Writes a file in the place of one of that name, which stays where the new one cannot be written. A symbolic link stays one,
 * and the file that it leads to is the new one.
 */
export const replaceWhole = (file: string, text: string): void => {
  const target = targetOf(file);
  const beside = `${target}.new`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
};

/** Where a path leads, also to what is not there yet. */
const targetOf = (file: string): string => {
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return file;
  return existsSync(file) ? realpathSync(file) : resolve(realpathSync(dirname(file)), readlinkSync(file));
};
