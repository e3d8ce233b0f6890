import { type Problem, UserError } from "../common/errors.ts";
import type { Diagnostic } from "./messages.ts";
import { remedyFor } from "./remedies.ts";

/** Which of terraform's commands failed. */
export type Step = "init" | "plan" | "show" | "apply";

/** What is to be told of a step that failed: which deployment's it was, and Terraform's own errors without secrets. */
export interface FailureDetails {
  readonly deployment: string;
  readonly step: Step;
  /** At least one, errors only. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where the whole log is. */
  readonly logFile: string;
}

/** Terraform refused or could not finish: one problem for each of its errors, with the deployment and the resource. */
export class TerraformFailure extends UserError {
  readonly deployment: string;
  readonly step: Step;
  readonly diagnostics: readonly Diagnostic[];

  constructor({ deployment, step, diagnostics, logFile }: FailureDetails) {
    super([
      ...diagnostics.map((diagnostic) => problemOf(deployment, diagnostic)),
      { message: `${deployment}: terraform ${step} failed. The full log is in ${logFile}.` },
    ]);
    this.deployment = deployment;
    this.step = step;
    this.diagnostics = diagnostics;
  }
}

/** One of Terraform's errors in one line, behind what it is about, with what to do about it. */
export const problemOf = (about: string, diagnostic: Diagnostic): Problem => {
  const { summary, detail, address } = diagnostic;
  const cause = [summary, detail].map(oneLine).filter((part) => part !== "");
  const suggestion = remedyFor(diagnostic);
  return {
    message: [about, ...(address === undefined ? [] : [address]), ...cause].join(": "),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
};

/** Provider errors carry pages of request dumps; the log keeps what is cut. */
const longestCause = 1_000;

const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longestCause ? `${line.slice(0, longestCause)} …` : line;
};

/**
 * The errors in what terraform printed for people, where it has no -json: everything from the first `Error:` on, or from
 * the first `Error refreshing state:` and the like, as Terraform 1.6 writes some. Another one begins where the same
 * words come again; with other words it may be a part of the first, as the S3 backend writes it.
 */
export const diagnosticsOfText = (text: string): readonly Diagnostic[] => {
  const start = /^(?:Error: |(?=Error [a-z ]{1,60}: ))/m.exec(text);
  if (start === null) return [];
  const [summary = "", ...rest] = text.slice(start.index + start[0].length).split(/\n\s*\n/);
  return rest
    .join("\n\n")
    .split(`${start[0]}${summary}`)
    .map((detail) => ({ severity: "error", summary, detail: detail.trim() }));
};
