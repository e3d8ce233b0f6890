import type { Outside } from "../common/outside.ts";

/** What the command line has of its surroundings, passed in so that no verb reaches for the process. */
export interface CommandLine {
  readonly outside: Outside;
  readonly workingDirectory: string;
  /** The program's own version. */
  readonly version: string;
  /** The answer of a verb; nothing else goes to standard output. */
  readonly print: (text: string) => void;
  readonly readStandardInput: () => Promise<Uint8Array>;
  /** `undefined` where nobody sits at a terminal. */
  readonly terminal: () => Terminal | undefined;
  /** Whether the answer may carry colour: a terminal, and NO_COLOR is not set (https://no-color.org). */
  readonly color: boolean;
  /** The width to draw within, in columns. */
  readonly width: number;
  /** Aborted by SIGINT, SIGTERM or SIGHUP. */
  readonly signal: AbortSignal;
}

/** A person who can be asked: standard input and standard error are both a terminal. */
export interface Terminal {
  /** Asks on standard error and gives the line that was typed. */
  readonly ask: (question: string) => Promise<string>;
}

/** What the process's exit code says; `--help` prints the same table. */
export const exitCodes = {
  answered: 0,
  error: 1,
  /** Only with `--detailed-exitcode`, as in Terraform. */
  changes: 2,
  /** The condition of `--fail-on` is met. */
  failOn: 3,
} as const;

/** One of `exitCodes`, 0 to 3: what a verb gives for the process to end with. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
