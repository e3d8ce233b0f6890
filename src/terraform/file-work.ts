import { systemErrorOf, UserError } from "../errors.ts";

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
