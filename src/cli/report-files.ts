import { accessSync, closeSync, constants, existsSync, openSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UserError } from "../common/errors.ts";
import { orUserError } from "../common/file-work.ts";
import type { ReportOptions } from "./options.ts";

/**
 * UserError where a report could not be written to the file that is asked for, or would take the place of a file of
 * `inputs`, which the answer is made from. To be called before any work is done: after an apply such an error would stand
 * in the place of what was applied. Makes and changes nothing.
 */
export const requireReportFiles = async (
  { markdown, html }: ReportOptions,
  inputs: readonly string[] = [],
): Promise<void> => {
  const files = [markdown, html].filter((file) => file !== undefined);
  if (files.includes("")) {
    throw new UserError({
      message: "The name of a report's file is empty.",
      suggestion: "name it, or leave the option out",
    });
  }
  if (files.includes("-")) {
    throw new UserError({
      message: "Standard output has the answer already: name a file for the Markdown or the HTML.",
    });
  }
  if (markdown !== undefined && html !== undefined && isSame(markdown, html)) {
    throw new UserError({
      message: `${html} cannot be both: name one file for the Markdown and another for the HTML.`,
    });
  }
  const overwritten = files.find((file) => inputs.some((input) => isFile(input) && isSame(file, input)));
  if (overwritten !== undefined) {
    throw new UserError({
      message: `${overwritten} is what the review is made from, and a report would take its place.`,
      suggestion: "name another file for the report",
    });
  }
  for (const file of files) await orUserError(file, () => requireWritable(file));
};

/** Whether two paths lead to one file, by a link or another spelling too. */
const isSame = (one: string, other: string): boolean =>
  resolve(one) === resolve(other) || (existsSync(one) && existsSync(other) && inodeOf(one) === inodeOf(other));

const inodeOf = (file: string): string => {
  const { dev, ino } = statSync(file, { bigint: true });
  return `${dev}:${ino}`;
};

/** What is no file, such as a pipe or a revision of git, cannot be overwritten. */
const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

const requireWritable = (file: string): void => {
  if (existsSync(file)) closeSync(openSync(file, "r+"));
  // With the slash it must be a folder.
  else accessSync(`${dirname(resolve(file))}/`, constants.W_OK);
};
