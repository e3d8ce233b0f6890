import { type CheckInput, check } from "../../app/policy-verbs/check.ts";
import { nameAction } from "../../app/policy-verbs/name-action.ts";
import { checkBlocks } from "../../report/verbs/check.ts";
import { renderVerb, renderVerbJson } from "../../report/verbs/render.ts";
import { readPolicyFiles } from "../files.ts";
import { type CommandLine, type ExitCode, exitCodes } from "../io.ts";
import type { CheckOptions } from "../options.ts";

/** Decides one request. */
export const run = async (commandLine: CommandLine, options: CheckOptions): Promise<ExitCode> => {
  const { account, principal, action, resource, context = [], json } = options;
  const [
    policies = [],
    [boundary] = [],
    [sessionPolicy] = [],
    scps = [],
    [trust] = [],
    [resourcePolicy] = [],
    rcps = [],
  ] = await readPolicyFiles(
    commandLine,
    options.policy ?? [],
    [options.boundary],
    [options.sessionPolicy],
    options.scp ?? [],
    [options.trust],
    [options.resourcePolicy],
    options.rcp ?? [],
  );
  const input: CheckInput = {
    policies,
    scps,
    rcps,
    action,
    resource,
    context,
    ...(boundary === undefined ? {} : { boundary }),
    ...(sessionPolicy === undefined ? {} : { sessionPolicy }),
    ...(trust === undefined ? {} : { trust }),
    ...(resourcePolicy === undefined ? {} : { resourcePolicy }),
    ...(account === undefined ? {} : { account }),
    ...(principal === undefined ? {} : { principal }),
  };
  const result = await nameAction(check(input), input);
  commandLine.print(json ? renderVerbJson(result) : renderVerb(checkBlocks(result), commandLine));
  return exitCodes.answered;
};
