import { type Problem, UserError } from "../common/errors.ts";
import { orUserError, writeWhole } from "../common/file-work.ts";
import type { DeploymentReport, ReportContext } from "../report/context.ts";
import { visibleInJson } from "../report/escape.ts";
import { renderHtml } from "../report/html/report.ts";
import { reviewJson } from "../report/json/review.ts";
import { renderComment } from "../report/markdown/comment.ts";
import { summaryLimit } from "../report/markdown/limit.ts";
import { deployCommand } from "../report/next-step.ts";
import { renderTerminal } from "../report/terminal/report.ts";
import { type ErrorJson, errorJson } from "./error-json.ts";
import type { CommandLine } from "./io.ts";
import type { ReportOptions } from "./options.ts";
import { ReportLost } from "./report-lost.ts";

/**
 * Prints the reports, as JSON or for a person, and then writes the files that were asked for. `requireReportFiles` has
 * looked before that they can be written; ReportLost where one cannot be any longer, as on a disk that is full by now.
 */
export const answer = async (
  commandLine: CommandLine,
  reports: readonly DeploymentReport[],
  context: ReportContext,
  { json, markdown, html, verbose }: ReportOptions & { readonly json?: true },
): Promise<void> => {
  // First, for nothing that comes of the files may take the answer with it: it may be that of an apply.
  commandLine.print(json ? reportsJson(reports, context) : terminalText(commandLine, reports, context, { verbose }));
  await writeReports([
    [markdown, () => `${renderComment(reports, context, summaryLimit).body}\n`],
    [html, () => renderHtml(reports, context)],
  ]);
};

/** Writes each text to its file, if it has one. ReportLost for all that cannot be written. */
export const writeReports = async (
  reports: readonly (readonly [file: string | undefined, text: () => string])[],
): Promise<void> => {
  const problems: Problem[] = [];
  for (const [file, text] of reports) {
    if (file === undefined) continue;
    try {
      await orUserError(file, () => writeWhole(file, text()));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new ReportLost(problems);
};

/** The reports as a person at this terminal reads them, `verbose` with nothing told in short. */
export const terminalText = (
  { width, color }: CommandLine,
  reports: readonly DeploymentReport[],
  context: ReportContext,
  { verbose }: { readonly verbose?: true | undefined },
): string => renderTerminal(reports, context, { width, color, verbose: verbose === true });

/** The reports as JSON for machines, with everything that a person is told beside the reviews; `more` comes last. */
export const reportsJson = (
  reports: readonly DeploymentReport[],
  { notices }: Pick<ReportContext, "notices">,
  more: Readonly<Record<string, unknown>> = {},
): string => {
  const deployments = reports.map(({ name, state, review, notices, handOver, outputs, nextStep }) => ({
    name,
    state,
    notices,
    review: review && reviewJson(review),
    handOver,
    outputs,
    nextStep: nextStep && { ...nextStep, command: deployCommand(nextStep) },
  }));
  const answer = { formatVersion: "1.0", ...errorOf(reports), notices, deployments, ...more };
  return visibleInJson(JSON.stringify(answer, undefined, 2));
};

/** So that a machine finds a failure where it finds every other one. */
const errorOf = (reports: readonly DeploymentReport[]): { readonly error?: ErrorJson } => {
  const problems = reports.flatMap(({ state }) =>
    state.kind === "plan-failed" || state.kind === "apply-failed" ? state.problems : [],
  );
  return problems.length === 0 ? {} : { error: errorJson(problems) };
};
