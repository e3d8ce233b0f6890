import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { PolicyFile } from "../app/policy-verbs/policy-file.ts";
import { systemErrorOf, UserError } from "../common/errors.ts";
import type { CommandLine } from "./io.ts";

/** The largest file that a verb reads, in bytes. */
const largest = 256 * 1024 * 1024;

const causes: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a directory",
  EACCES: "it may not be read",
  ENOTDIR: "a part of the path is a file",
};

/** The bytes of a file, or of standard input for `-`. UserError when it cannot be read, or is too large. */
export const readBytes = async (commandLine: CommandLine, file: string): Promise<Uint8Array> => {
  if (file === "") {
    throw new UserError({
      message: "A file's name is empty.",
      suggestion: "give its path, or - for standard input",
    });
  }
  if (file !== "-") return readFile(resolve(commandLine.workingDirectory, file), file);
  const bytes = await commandLine.readStandardInput();
  requireSize(standardInput, bytes.length);
  return bytes;
};

const standardInput = "Standard input";

/** At once: Node's threads take longer to start than the file takes. `name` is what the user calls it. */
const readFile = (path: string, name: string): Uint8Array => {
  try {
    requireSize(name, statSync(path).size);
    const bytes = readFileSync(path);
    // A pipe has no size before it is read.
    requireSize(name, bytes.length);
    return bytes;
  } catch (error) {
    const refused = systemErrorOf(error);
    if (refused === undefined) throw error;
    throw new UserError(`Cannot read ${name}: ${causes[refused.code] ?? refused.words}.`, { cause: error });
  }
};

const requireSize = (name: string, size: number): void => {
  if (size > largest) throw new UserError(`${name} is larger than ${largest / 1024 / 1024} MiB.`);
};

/** The UTF-8 text of a file, or of standard input for `-`. UserError when it cannot be read. */
const readText = async (commandLine: CommandLine, file: string): Promise<string> => {
  const bytes = await readBytes(commandLine, file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError({
      message: `${file === "-" ? standardInput : file} is not UTF-8 text.`,
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
