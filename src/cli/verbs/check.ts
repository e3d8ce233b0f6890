import { check } from "../../app/check.ts";
import { checkBlocks } from "../../report/verbs/check.ts";
import { renderVerb, renderVerbJson } from "../../report/verbs/render.ts";
import { readPolicyFile, readPolicyFiles } from "../files.ts";
import { type CommandLine, type ExitCode, exitCodes } from "../io.ts";
import type { CheckOptions } from "../options.ts";

/** Decides one request. */
export const run = async (commandLine: CommandLine, options: CheckOptions): Promise<ExitCode> => {
  const { policy = [], boundary, trust, principal, action, resource, context = [], json } = options;
  const result = check({
    policies: await readPolicyFiles(commandLine, policy),
    action,
    resource,
    context,
    ...(boundary === undefined ? {} : { boundary: await readPolicyFile(commandLine, boundary) }),
    ...(trust === undefined ? {} : { trust: await readPolicyFile(commandLine, trust) }),
    ...(principal === undefined ? {} : { principal }),
  });
  const { width, colour } = commandLine;
  commandLine.print(json ? renderVerbJson(result) : renderVerb(checkBlocks(result), { width, color: colour }));
  return exitCodes.answered;
};
