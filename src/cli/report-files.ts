import { accessSync, closeSync, constants, existsSync, openSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UserError } from "../errors.ts";
import { orUserError } from "../terraform/file-work.ts";
import type { ReportOptions } from "./options.ts";

/**
 * UserError where a report could not be written to the file that is asked for. To be called before any work is done:
 * after an apply such an error would stand in the place of what was applied. Makes and changes nothing.
 */
export const requireReportFiles = async ({ markdown, html }: ReportOptions): Promise<void> => {
  const files = [markdown, html].filter((file) => file !== undefined);
  if (files.includes("-")) {
    throw new UserError({
      message: "Standard output has the answer already: name a file for the Markdown or the HTML.",
    });
  }
  if (markdown !== undefined && html !== undefined && resolve(markdown) === resolve(html)) {
    throw new UserError({
      message: `${html} cannot be both: name one file for the Markdown and another for the HTML.`,
    });
  }
  for (const file of files) await orUserError(file, () => requireWritable(file));
};

const requireWritable = (file: string): void => {
  if (existsSync(file)) closeSync(openSync(file, "r+"));
  // With the slash it must be a folder.
  else accessSync(`${dirname(resolve(file))}/`, constants.W_OK);
};
