import { compare } from "../../app/policy-verbs/compare.ts";
import { UserError } from "../../common/errors.ts";
import { compareBlocks } from "../../report/verbs/compare.ts";
import { renderVerb, renderVerbJson } from "../../report/verbs/render.ts";
import { readPolicyFiles } from "../files.ts";
import type { CommandLine, ExitCode } from "../io.ts";
import type { CompareOptions } from "../options.ts";

/** Compares two sets of policies. */
export const run = async (
  commandLine: CommandLine,
  first: string | undefined,
  second: string | undefined,
  options: CompareOptions,
): Promise<ExitCode> => {
  // One file beside --before is what comes after it.
  const isAfter = second === undefined && options.before !== undefined && options.after === undefined;
  const [before = [], after = [], [beforeBoundary] = [], [afterBoundary] = []] = await readPolicyFiles(
    commandLine,
    [isAfter ? undefined : first, ...(options.before ?? [])],
    [isAfter ? first : second, ...(options.after ?? [])],
    [options.beforeBoundary],
    [options.afterBoundary],
  );
  // Whatever was before, nothing is no more than it: a file that was forgotten would pass every gate on what is broader.
  if (after.length === 0) {
    throw new UserError({
      message: "There is no policy to compare with: what comes after is missing.",
      suggestion: "give AFTER.json; an empty file, such as /dev/null, stands for no access",
    });
  }
  const { result, exitCode } = await compare({
    before,
    after,
    kind: options.kind,
    failOn: options.failOn ?? [],
    ...(beforeBoundary && { beforeBoundary }),
    ...(afterBoundary && { afterBoundary }),
    ...(options.account !== undefined && { account: options.account }),
  });
  commandLine.print(options.json ? renderVerbJson(result) : renderVerb(compareBlocks(result), commandLine));
  return exitCode;
};
