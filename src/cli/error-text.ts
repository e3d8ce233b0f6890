import { formatProblem, type Problem } from "../common/errors.ts";
import { visibleLines } from "../report/escape.ts";

/** What standard error has of problems: what somebody's text in them could tell the terminal is shown, and not done. */
export const errorText = (problems: readonly Problem[]): string =>
  `${visibleLines(problems.map((problem) => `error: ${formatProblem(problem)}`).join("\n"))}\n`;
