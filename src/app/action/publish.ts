import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../common/errors.ts";
import { orUserError } from "../../common/file-work.ts";
import { hasComment, keepComment } from "../../github/comment.ts";
import { type MarkerPurpose, markerLine } from "../../github/marker.ts";
import type { DeploymentReport, ReportContext } from "../../report/context.ts";
import { renderHtml } from "../../report/html/report.ts";
import { renderComment } from "../../report/markdown/comment.ts";
import { summaryLimit } from "../../report/markdown/limit.ts";
import { hasChanges } from "../deployment-report.ts";
import type { ActionRun } from "./action-run.ts";
import { failureReason } from "./failure.ts";
import type { ActionResult } from "./result.ts";
import { scopeOf } from "./scope.ts";
import { summaryLine } from "./summary-line.ts";

/** What the entry point hands to the runner. */
export interface Published {
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown for the job summary. */
  readonly summary: string;
  /** Set when the run fails. */
  readonly error?: UserError;
}

/**
 * Writes the HTML report and keeps the pull request's comment up to date; where the token may not comment, it warns. Where
 * the report cannot be written the run fails, and everything else is told all the same.
 */
export const publish = async (run: ActionRun, purpose: MarkerPurpose, result: ActionResult): Promise<Published> => {
  const { reports, fingerprints } = result;
  const context = {
    ...result.context,
    configuration: run.configurationFile.repositoryPath,
    runUrl: run.context.runUrl,
    ...findingPages(run.outside.env),
  };
  const { path, failure } = await writeReport(run, renderHtml(reports, context), result.failure);
  const { body } = renderComment(reports, context);
  const comments: (string | undefined)[] = [];
  for (const issue of result.pullRequests ?? []) {
    comments.push(await writeComment(run, { issue, purpose }, result, body));
  }
  const comment = comments.find((url) => url !== undefined);
  return {
    summary: renderComment(reports, context, summaryLimit).body,
    outputs: {
      changes: String(reports.some(hasChanges)),
      summary: reports.map(summaryLine).join("; "),
      deployments: JSON.stringify(Object.fromEntries(reports.map((report) => [report.name, deploymentOutput(report)]))),
      ...(path === undefined ? {} : { "report-path": path }),
      fingerprint: [...(fingerprints ?? [])].map(([name, fingerprint]) => `${name}=${fingerprint}`).join(","),
      ...(comment === undefined ? {} : { "comment-url": comment }),
      ...(failure === undefined ? {} : { "failure-reason": failure.reason }),
      ...result.outputs,
    },
    ...(failure === undefined ? {} : { error: failure.error }),
  };
};

/** The findings' pages of the very version of this action that runs; none for an action that is checked out locally. */
const findingPages = (env: ActionRun["outside"]["env"]): Pick<ReportContext, "findingPages"> => {
  const [repository, ref] = [env["GITHUB_ACTION_REPOSITORY"], env["GITHUB_ACTION_REF"]];
  if (!repository || !ref) return {};
  return {
    findingPages: `${env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${repository}/blob/${ref}/docs/findings`,
  };
};

const deploymentOutput = ({ state, review, outputs }: DeploymentReport) => ({
  state: state.kind,
  ...(review === undefined
    ? {}
    : { relation: review.relation, counts: review.counts, fingerprint: review.fingerprint ?? null }),
  ...(outputs === undefined ? {} : { outputs }),
});

/** Gives where the report is, and the run's failure, to which that of writing it belongs. */
const writeReport = async (
  { temporaryFolder }: ActionRun,
  html: string,
  failure: ActionResult["failure"],
): Promise<Pick<ActionResult, "failure"> & { readonly path?: string }> => {
  try {
    const path = await orUserError(temporaryFolder, async () => {
      const file = join(await mkdtemp(join(temporaryFolder, "sagemaker-auth-report-")), "report.html");
      await writeFile(file, html, { mode: 0o600 });
      return file;
    });
    return { path, ...(failure && { failure }) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const all = new UserError([...(failure?.error.problems ?? []), ...error.problems]);
    return { failure: { reason: failure?.reason ?? failureReason(error), error: all } };
  }
};

/**
 * Gives the comment's address, if one was written. What GitHub does not take is a warning: the job summary has the same
 * report, and nothing that was done is undone.
 */
const writeComment = async (
  { github, inputs, configurationFile, outside }: ActionRun,
  { issue, purpose }: { readonly issue: number; readonly purpose: MarkerPurpose },
  result: ActionResult,
  body: string,
): Promise<string | undefined> => {
  if (inputs.comment === "never") return undefined;
  const target = { issue, marker: markerLine(purpose, scopeOf({ configurationFile, inputs })) };
  const isQuiet = body === "" || (inputs.comment === "changes" && !tellsOfChanges(result));
  try {
    if (isQuiet && !(await hasComment(github, target))) return undefined;
    const written = await keepComment(github, target, body === "" ? nothingLeft : body);
    if (written.kind === "written") return written.url;
    outside.log.warning(notWritten(written.message));
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    outside.log.warning(notWritten(error.message));
    return undefined;
  }
};

const tellsOfChanges = ({ reports, context, failure }: ActionResult): boolean =>
  failure !== undefined ||
  [context, ...reports].some(({ notices = [] }) => notices.length > 0) ||
  reports.some(({ review }) => review?.leftDrift !== undefined) ||
  reports.some(hasChanges);

/** In the place of a comment of which nothing holds any more. */
const nothingLeft = "What was said here does not hold any more: nothing of it changes.";

const notWritten = (why: string): string => `The comment was not written: ${why} The job summary has the same report.`;
