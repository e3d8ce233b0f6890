import { lint } from "../../app/policy-verbs/lint.ts";
import { lintBlocks } from "../../report/verbs/lint.ts";
import { renderVerb, renderVerbJson } from "../../report/verbs/render.ts";
import { readPolicyFile } from "../files.ts";
import type { CommandLine, ExitCode } from "../io.ts";
import type { LintOptions } from "../options.ts";

/** Lints one policy. */
export const run = async (
  commandLine: CommandLine,
  file: string,
  { kind, failOn, json }: LintOptions,
): Promise<ExitCode> => {
  const { result, exitCode } = await lint({
    policy: await readPolicyFile(commandLine, file),
    kind,
    failOn: failOn ?? [],
  });
  commandLine.print(json ? renderVerbJson(result) : renderVerb(lintBlocks(result), commandLine));
  return exitCode;
};
