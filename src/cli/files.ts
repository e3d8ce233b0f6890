import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { PolicyFile } from "../app/policy-verbs/policy-file.ts";
import { systemErrorOf, UserError } from "../errors.ts";
import type { CommandLine } from "./io.ts";

/** The largest file that a verb reads, in bytes. */
const largest = 256 * 1024 * 1024;

const causes: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a directory",
  EACCES: "it may not be read",
  ENOTDIR: "a part of the path is a file",
};

/**
 * The bytes of a file, or of standard input for `-`. UserError when it cannot be read. A file is read at once: Node's
 * threads take longer to start than the file takes.
 */
export const readBytes = async (
  { workingDirectory, readStandardInput }: CommandLine,
  file: string,
): Promise<Uint8Array> => {
  if (file === "-") return Buffer.from(await readStandardInput());
  if (file === "") {
    throw new UserError({
      message: "A file's name is empty.",
      suggestion: "give its path, or - for standard input",
    });
  }
  try {
    const bytes = readFileSync(resolve(workingDirectory, file));
    if (bytes.length > largest) throw new UserError(`${file} is larger than ${largest / 1024 / 1024} MiB.`);
    return bytes;
  } catch (error) {
    const refused = systemErrorOf(error);
    if (refused === undefined) throw error;
    throw new UserError(`Cannot read ${file}: ${causes[refused.code] ?? refused.words}.`, { cause: error });
  }
};

/** The UTF-8 text of a file, or of standard input for `-`. UserError when it cannot be read. */
const readText = async (commandLine: CommandLine, file: string): Promise<string> => {
  const bytes = await readBytes(commandLine, file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError({
      message: `${file === "-" ? "Standard input" : file} is not UTF-8 text.`,
      suggestion: "save it as UTF-8",
    });
  }
};

/** A policy document's text with its name. UserError when it cannot be read. */
export const readPolicyFile = async (commandLine: CommandLine, file: string): Promise<PolicyFile> => ({
  name: file === "-" ? "standard input" : file,
  text: await readText(commandLine, file),
});

/**
 * The policy documents of each of a command's inputs, without those that are not given; standard input at most once
 * over all of them. UserError when one cannot be read.
 */
export const readPolicyFiles = async (
  commandLine: CommandLine,
  ...inputs: readonly (readonly (string | undefined)[])[]
): Promise<readonly (readonly PolicyFile[])[]> => {
  const given = inputs.map((files) => files.filter((file) => file !== undefined));
  if (given.flat().filter((file) => file === "-").length > 1) {
    throw new UserError({
      message: "Standard input can be read only once.",
      suggestion: "write - for one document, and name the files of the others",
    });
  }
  return Promise.all(given.map((files) => Promise.all(files.map((file) => readPolicyFile(commandLine, file)))));
};
