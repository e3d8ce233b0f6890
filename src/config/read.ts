/** Reads a configuration file from the disk. */
import { closeSync, openSync, readSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type SourceLocation, systemErrorOf, UserError } from "../common/errors.ts";
import { type LoadedConfiguration, parseConfiguration } from "./load.ts";
import { smallestFile } from "./problems.ts";
import type { Deployment } from "./schema.ts";

/** The largest file that is read, in bytes: about 2,000 deployments. */
export const maxFileBytes = 2 * 1024 * 1024;

/**
 * Reads and parses a file; the paths of local states become absolute, from the file's folder. Throws UserError where
 * the file cannot be read or holds mistakes; they call the file by `name`.
 */
export const readConfiguration = (file: string, name = file): LoadedConfiguration => {
  // What a variable gives that is not set.
  if (file === "") {
    throw new UserError({
      message: "The name of the configuration file is empty.",
      suggestion: "Name it, or leave it out for sagemaker-auth.yaml",
    });
  }
  return parseConfigurationAt(resolve(file), decodeConfiguration(readFile(file, name), name), name);
};

/**
 * Parses a text as the file at `path`, from whose folder local states are taken; so that another revision of a file can
 * be compared with the one on the disk. Throws UserError with every mistake, in which `file` names the text.
 */
export const parseConfigurationAt = (path: string, text: string, file: string): LoadedConfiguration => {
  const loaded = parseConfiguration(text, file);
  const { configuration, locateDeployment } = loaded;
  const deployments = configuration.deployments.map((deployment) =>
    anchorState(deployment, dirname(path), locateDeployment(deployment.name) ?? { file }),
  );
  return { ...loaded, configuration: { ...configuration, deployments } };
};

/** Bytes → text. Throws UserError where there are too many of them, or they are not UTF-8. */
export const decodeConfiguration = (bytes: Uint8Array, file: string): string => {
  if (bytes.length > maxFileBytes) {
    throw new UserError({ message: `The file is larger than ${maxFileBytes / 1024 / 1024} MiB.`, location: { file } });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError({ message: "The file is not UTF-8 text.", location: { file } });
  }
};

/** At once, because Node's threads take longer to start than the file takes to read. */
const readFile = (file: string, name: string): Uint8Array => {
  try {
    const descriptor = openSync(file, "r");
    try {
      return readUpTo(descriptor, maxFileBytes + 1);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw readError(error, name);
  }
};

/** The file's first bytes. Its size says nothing of a pipe, such as `<(envsubst < template)`, which comes in pieces. */
const readUpTo = (descriptor: number, limit: number): Uint8Array => {
  const chunks: Uint8Array[] = [];
  let left = limit;
  while (left > 0) {
    const chunk = new Uint8Array(Math.min(left, chunkBytes));
    const bytesRead = readSync(descriptor, chunk);
    if (bytesRead === 0) break;
    chunks.push(chunk.subarray(0, bytesRead));
    left -= bytesRead;
  }
  return Buffer.concat(chunks);
};

const chunkBytes = 64 * 1024;

const readError = (error: unknown, file: string): unknown => {
  const refused = systemErrorOf(error);
  if (refused === undefined) return error;
  const messages: Readonly<Record<string, string>> = {
    ENOENT: "There is no such file.",
    EISDIR: "This is a directory; it must be a file.",
    EACCES: "The file may not be read.",
    ENOTDIR: "A part of this path is a file, not a directory.",
    ELOOP: "There are too many symbolic links in this path.",
    ENAMETOOLONG: "The path is too long.",
  };
  const message = messages[refused.code] ?? `It cannot be read: ${refused.words}.`;
  const suggestion =
    refused.code === "ENOENT" ? `Write it, beginning with ${smallestFile}, or name another file` : undefined;
  return new UserError({ message, location: { file }, ...(suggestion && { suggestion }) }, { cause: error });
};

/** The state's path has nothing of the kind by itself, the folder of the file may. */
const anchorState = (deployment: Deployment, directory: string, location: SourceLocation): Deployment => {
  const { backend, name } = deployment;
  if (backend.type !== "local" || backend.path === undefined) return deployment;
  const path = resolve(directory, backend.path);
  if (!/[$%]\{/.test(path)) return { ...deployment, backend: { ...backend, path } };
  throw new UserError({
    message: `The local state of \`${name}\` would be ${path}, whose \${ or %{ is an expression to OpenTofu.`,
    location,
    suggestion: "Move the configuration to a folder without them",
  });
};
