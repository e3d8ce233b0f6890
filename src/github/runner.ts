/**
 * The runner of the job: its log, annotations, outputs and summary, through @actions/core.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
import * as core from "@actions/core";
import type { Problem } from "../errors.ts";
import type { Log } from "../outside.ts";

/** An input's text without white space around it; empty where it is not given. */
export const readInput = (name: string): string => core.getInput(name);

/** The job's log. What comes from elsewhere cannot give the runner commands through it. */
export const runnerLog: Log = {
  info: (line) => core.info(withoutCommands(line)),
  warning: (line) => core.warning(line),
  debug: (line) => core.debug(line),
  group: (name, body) => core.group(withoutCommands(name), body),
};

/** A line that begins with `::` is a command to the runner, and so is one with `##[`, the older form. */
const withoutCommands = (text: string): string => text.replace(/^(\s*)(::|##\[)/gm, "$1\u200b$2");

/** Shows a problem as an error in the log and, where it has a place in a file of the repository, on that line. */
export const annotateError = (
  { message, location, suggestion }: Problem,
  repositoryPath: (file: string) => string,
): void =>
  core.error(suggestion === undefined ? message : `${message} (${suggestion})`, {
    ...(location === undefined ? {} : { file: repositoryPath(location.file) }),
    ...(location?.line === undefined ? {} : { startLine: location.line }),
    ...(location?.column === undefined ? {} : { startColumn: location.column }),
  });

/** Makes the runner replace the values of these variables by asterisks in all that is logged from now on. */
export const maskSecrets = (env: Readonly<Record<string, string | undefined>>, names: readonly string[]): void => {
  for (const name of names) {
    const value = env[name];
    if (value) core.setSecret(value);
  }
};

/** Sets outputs, each behind a random delimiter so that no value can end itself and begin an output of its own. */
export const setOutputs = (outputs: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
};

/** Adds Markdown to the job summary, at most 1 MiB a step. */
export const writeSummary = async (markdown: string): Promise<void> => {
  if (markdown === "") return;
  await core.summary.addRaw(markdown, true).write();
};
