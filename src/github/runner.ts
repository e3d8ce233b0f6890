import { appendFile } from "node:fs/promises";
import type { Problem } from "../errors.ts";
import type { Log } from "../outside.ts";
import { annotation, debug, groupEnd, groupStart, logLine, longestSummary, mask, outputEntry } from "./commands.ts";

/** The runner of the job: where inputs come from, and where log, annotations, outputs and summary go. */
export interface Runner {
  /** The job's log. What comes from elsewhere cannot give the runner commands through it. */
  readonly log: Log;
  /** An input's text without white space around it; empty where it is not given. */
  readInput(name: string): string;
  /** Shows a problem as an error in the log and, where it has a place in a file of the repository, on that line. */
  annotateError(problem: Problem): void;
  /** Makes the runner replace the values of these variables by asterisks in all that is logged from now on. */
  maskSecrets(names: readonly string[]): void;
  setOutputs(outputs: Readonly<Record<string, string>>): Promise<void>;
  /** Adds Markdown to the job summary; a warning where it is longer than the runner takes. */
  writeSummary(markdown: string): Promise<void>;
}

export interface RunnerOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes one line to standard output. */
  readonly print: (line: string) => void;
}

/** Connects to the runner. Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
export const connectRunner = ({ env, print }: RunnerOptions): Runner => {
  const log: Log = {
    info: (line) => print(logLine(line)),
    warning: (message) => print(annotation("warning", { message })),
    debug: (message) => print(debug(message)),
    group: async (name, body) => {
      print(groupStart(name));
      try {
        return await body();
      } finally {
        print(groupEnd);
      }
    },
  };
  /** A runner that has no such file takes none of it. */
  const append = async (variable: string, text: string): Promise<void> => {
    const file = env[variable];
    if (file && text !== "") await appendFile(file, text);
  };
  return {
    log,
    readInput: (name) => (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim(),
    annotateError: (problem) => print(annotation("error", problem)),
    maskSecrets: (names) => {
      for (const name of names) for (const line of secretLines(env[name])) print(mask(line));
    },
    setOutputs: (outputs) =>
      append(
        "GITHUB_OUTPUT",
        Object.entries(outputs)
          .map(([name, value]) => outputEntry(name, value))
          .join(""),
      ),
    writeSummary: async (markdown) => {
      const size = Buffer.byteLength(markdown);
      if (size > longestSummary) {
        log.warning(`The job summary was not written: it has ${size} bytes, and the runner takes ${longestSummary}.`);
      } else await append("GITHUB_STEP_SUMMARY", markdown);
    },
  };
};

/** The runner looks for a mask line by line, so a secret of several lines is masked as a whole and line by line. */
const secretLines = (secret: string | undefined): readonly string[] => {
  if (!secret) return [];
  return [...new Set([secret, ...secret.split(/\r?\n/)])].filter((line) => line.trim() !== "");
};
