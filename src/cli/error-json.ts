import { formatProblem, type Problem } from "../common/errors.ts";

/** What every verb's JSON has under `error`, whether it answered beside it or not. */
export interface ErrorJson {
  /** All problems, a line each. */
  readonly message: string;
  /** Each with the place in the user's file, where it has one. */
  readonly problems: readonly Problem[];
}

/** The error that a program finds in a verb's JSON. */
export const errorJson = (problems: readonly Problem[]): ErrorJson => ({
  message: problems.map(formatProblem).join("\n"),
  problems,
});
