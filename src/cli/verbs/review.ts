import { basename } from "node:path";
import { createReviewer } from "../../app/reviewer.ts";
import { readTerraformPlan } from "../../plan/from-terraform.ts";
import type { DeploymentReport } from "../../report/context.ts";
import { renderHtml } from "../../report/html/report.ts";
import { renderJson } from "../../report/json/review.ts";
import { renderComment } from "../../report/markdown/comment.ts";
import { summaryLimit } from "../../report/markdown/limit.ts";
import { parseTerraformPlan } from "../../terraform/plan-json.ts";
import { terminalText, writeReports } from "../answer.ts";
import { readBytes } from "../files.ts";
import { type CommandLine, type ExitCode, exitCodes } from "../io.ts";
import type { ReviewOptions } from "../options.ts";
import { requireReportFiles } from "../report-files.ts";

/** Reviews the JSON of any plan. */
export const run = async (
  commandLine: CommandLine,
  file: string,
  { verbose, markdown, html, json }: ReviewOptions,
): Promise<ExitCode> => {
  if (html !== undefined) await requireReportFiles({ html }, [file]);
  const name = file === "-" ? "standard input" : basename(file);
  const { plan } = readTerraformPlan(parseTerraformPlan(await readBytes(commandLine, file), name));
  const review = (await createReviewer())(plan);
  const reports: readonly DeploymentReport[] = [{ name, state: { kind: "planned" }, review }];
  if (json) commandLine.print(renderJson(review));
  else if (markdown) commandLine.print(renderComment(reports, {}, summaryLimit).body);
  else commandLine.print(terminalText(commandLine, reports, {}, { verbose }));
  await writeReports([[html, () => renderHtml(reports, {})]]);
  return exitCodes.answered;
};
