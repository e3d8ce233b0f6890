import { type Problem, UserError } from "../common/errors.ts";
import type { Diagnostic } from "./messages.ts";
import { remedyFor } from "./remedies.ts";

/** Which of terraform's commands failed. */
export type Step = "init" | "plan" | "show" | "apply";

/** What is to be told of a step that failed: which deployment's it was, and Terraform's own errors without secrets. */
export interface FailureDetails {
  readonly deployment: string;
  readonly step: Step;
  /** Errors only; at least one where Terraform was not interrupted. */
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

/** Terraform was interrupted, and has come to its end; what it says then of calls that were cut short is in the log alone. */
export class TerraformInterruption extends UserError {
  readonly diagnostics: readonly Diagnostic[];

  constructor({ deployment, step, diagnostics, logFile }: FailureDetails, exitCode: number) {
    const isLocked = exitCode > 128 || diagnostics.some(isLockLeft);
    const lock = isLocked
      ? "Terraform has stopped, and the state may still be locked: docs/reliability.md tells how to release the lock."
      : "Terraform has stopped and released the state lock.";
    super({
      message: `${deployment}: interrupted during terraform ${step}. ${lock} The full log is in ${logFile}.`,
      suggestion:
        step === "apply"
          ? "Run again: what was done is in the state, and the rest will be planned again. A call that was on its way may have been done all the same; then the next run names `adopt`."
          : "That step changes nothing: run again.",
    });
    this.diagnostics = diagnostics;
  }
}

/** Whether Terraform could not give its own lock back, so that no other run has it and none can take it. */
export const isLockLeft = ({ summary }: Diagnostic): boolean => summary === "Error releasing the state lock";

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
