/**
 * The runner of the job: inputs, log, annotations, outputs and summary, through @actions/core.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
import * as core from "@actions/core";
import type { Problem } from "../common/errors.ts";
import type { Log } from "../common/outside.ts";

/** An input's text without white space around it; empty where it is not given. */
export const readInput = (name: string): string => core.getInput(name);

/**
 * A line of text from elsewhere, made safe for the log. The runner takes `::` for a command where only white space comes
 * before it, U+0085 among that, which is none to JavaScript; and `##[`, the older form, wherever it stands in a line.
 * Source: TryParseV2 and TryParse of https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export const logLine = (text: string): string =>
  text.replace(/^((?:(?![\n\r\u2028\u2029])[\s\p{C}])*)::/gmu, "$1\u200b::").replaceAll("##[", "#\u200b#[");

/** The job's log. What comes from elsewhere cannot give the runner commands through it. */
export const runnerLog: Log = {
  info: (line) => core.info(logLine(line)),
  warning: (line) => core.warning(line),
  debug: (line) => core.debug(line),
  group: (name, body) => core.group(name, body),
  working: (_what, body) => body(),
};

/** Shows a problem as an error in the log and, where it has a place in a file of the repository, on that line. */
export const annotateError = ({ message, location, suggestion }: Problem): void =>
  core.error(suggestion === undefined ? message : `${message} (${suggestion})`, {
    ...(location === undefined ? {} : { file: location.file }),
    ...(location?.line === undefined ? {} : { startLine: location.line }),
    ...(location?.column === undefined ? {} : { startColumn: location.column }),
  });

/** Makes the runner replace secrets by asterisks in all that is logged from now on. */
export const maskSecrets = (secrets: readonly string[]): void => {
  for (const secret of new Set(secrets)) core.setSecret(secret);
};

/** Sets outputs, each behind a random delimiter, so that no value can end itself and begin an output of its own. */
export const setOutputs = (outputs: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
};

/** The file behind GITHUB_STEP_SUMMARY takes 1 MiB for each step. */
const longestSummary = 1024 * 1024;

/** Adds Markdown to the job summary; a warning where it is longer than the runner takes, or the runner has no place for it. */
export const writeSummary = async (markdown: string): Promise<void> => {
  const size = Buffer.byteLength(markdown);
  if (size === 0) return;
  if (size > longestSummary) {
    core.warning(noSummary(`it has ${size} bytes, and the runner takes ${longestSummary}.`));
    return;
  }
  try {
    await core.summary.addRaw(markdown).write();
  } catch (error) {
    core.warning(noSummary(error instanceof Error ? error.message : String(error)));
  }
};

const noSummary = (why: string): string => `The job summary was not written: ${why}`;
