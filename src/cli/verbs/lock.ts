import { dirname, join, relative, resolve } from "node:path";
import { type LockRequest, writeLockFile } from "../../app/terraform-verbs/lock.ts";
import { readConfiguration } from "../../config/read.ts";
import { lockFileName } from "../../terraform/lock.ts";
import { platformName } from "../../terraform/platform.ts";
import { type CommandLine, type ExitCode, exitCodes } from "../io.ts";
import type { LockOptions } from "../options.ts";
import { namedTerraform } from "../terraform-run.ts";

/** Writes the dependency lock file beside the configuration, and prints its path. */
export const run = async (commandLine: CommandLine, options: LockOptions): Promise<ExitCode> => {
  const { outside, workingDirectory, print } = commandLine;
  const { configuration } = readConfiguration(options.config);
  const file = join(dirname(resolve(workingDirectory, options.config)), lockFileName);
  const program = await namedTerraform(commandLine, options.terraformBinary);
  const lock = { platforms: platformsOf(options), ...mirrorOf(options, workingDirectory) };
  const { deployments } = configuration;
  await writeLockFile({ deployments, program, file, upgrade: options.upgrade === true, options: lock }, outside);
  const shown = relative(workingDirectory, file);
  print(options.json ? JSON.stringify({ formatVersion: "1.0", file: shown }, null, 2) : shown);
  return exitCodes.answered;
};

/** Without any: what GitHub's runners are, and this machine. */
const platformsOf = ({ platform = [] }: LockOptions): readonly string[] =>
  platform.length > 0 ? platform : [...new Set(["linux_amd64", platformName()])];

const mirrorOf = (
  { fsMirror, netMirror }: LockOptions,
  workingDirectory: string,
): Pick<LockRequest["options"], "mirror"> => {
  if (fsMirror !== undefined) return { mirror: { kind: "fs", place: resolve(workingDirectory, fsMirror) } };
  return netMirror === undefined ? {} : { mirror: { kind: "net", place: netMirror } };
};
