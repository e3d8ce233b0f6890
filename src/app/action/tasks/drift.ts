import type { Log } from "../../../common/outside.ts";
import type { ReviewSettings, Configuration } from "../../../config/schema.ts";
import { driftIn, type Drift } from "../../../gate/drift.ts";
import { closeDrift, deploymentsWithDrift, type OwnIssue, ownIssues, reportDrift } from "../../../github/drift-issue.ts";
import { driftMarker } from "../../../github/marker.ts";
import type { WriteResult } from "../../../github/write-result.ts";
import type { DeploymentReport } from "../../../report/context.ts";
import { driftState, renderDriftIssue } from "../../../report/drift.ts";
import type { ActionRun } from "../action-run.ts";
import { readCheckedOut } from "../configuration-file.ts";
import type { ActionResult } from "../result.ts";
import { UserError } from "../../../common/errors.ts";
import { failureNotices, failureReason } from "../failure.ts";
import { planOnly } from "./plan-only.ts";

/**
 * Plans with no change of the code, and keeps one issue for each deployment that is not what its code says. One about a
 * deployment that the configuration does not have any more is closed.
 */
export const findDrift = async (run: ActionRun): Promise<ActionResult> =>
  keepIssues(run, await planOnly(run), readCheckedOut(run.configurationFile).configuration);

/**
 * Says of each planned deployment whether it has drifted, and keeps the issues about it. Where GitHub fails at that, the run
 * fails, and shows the drift all the same.
 */
export const keepIssues = async (
  run: ActionRun,
  result: ActionResult,
  { deployments, review: settings }: Pick<Configuration, "deployments" | "review">,
): Promise<ActionResult> => {
  const looked = result.reports.map((report) => lookAt(run, report, settings));
  const shown = { ...result, reports: looked.map(({ report }) => report) };
  try {
    const open = await ownIssues(run.github);
    for (const each of looked) await keepIssue(run, open, each);
    await closeDropped(run, open, new Set(deployments.map(({ name }) => name)));
    return shown;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const notices = [...(shown.context.notices ?? []), ...failureNotices(error)];
    const failure = shown.failure ?? { reason: failureReason(error), error };
    return { ...shown, context: { ...shown.context, notices }, failure };
  }
};

const closeDropped = async (
  { github, configurationFile, context, outside }: ActionRun,
  open: readonly OwnIssue[],
  deployments: ReadonlySet<string>,
): Promise<void> => {
  const { repositoryPath } = configurationFile;
  for (const name of deploymentsWithDrift(open, repositoryPath)) {
    if (deployments.has(name)) continue;
    const comment = `The deployment ${name} was taken out of the configuration, as ${context.runUrl} has found: nothing looks for its drift any more.`;
    const marker = driftMarker(repositoryPath, name);
    warnIfNotWritten(outside.log, await closeDrift(github, open, { marker, comment }));
  }
};

/** A deployment's report, and whether it has drifted; `unknown` where that cannot be told. */
interface Looked {
  readonly report: DeploymentReport;
  readonly drift: Drift["kind"];
}

const lookAt = ({ outside }: ActionRun, report: DeploymentReport, settings: ReviewSettings): Looked => {
  const { name, review } = report;
  if (review === undefined) return { report, drift: "unknown" };
  const drift = driftIn(review, settings, name, outside.clock.now().toISOString().slice(0, 10));
  if (drift.kind === "drifted") {
    return { report: { ...report, state: driftState(drift.unplanned, review) }, drift: drift.kind };
  }
  if (drift.kind === "none") return { report, drift: drift.kind };
  const notice = `Whether ${name} has drifted is not known, and an issue about it stays as it is. ${drift.reason}`;
  outside.log.warning(notice);
  return { report: { ...report, notices: [...(report.notices ?? []), notice] }, drift: drift.kind };
};

const keepIssue = async (run: ActionRun, open: readonly OwnIssue[], { report, drift }: Looked): Promise<void> => {
  if (drift === "unknown") return;
  const { github, configurationFile, context, outside } = run;
  const { repositoryPath: configuration } = configurationFile;
  const { runUrl } = context;
  const marker = driftMarker(configuration, report.name);
  const written =
    drift === "drifted"
      ? await reportDrift(github, open, { marker, ...renderDriftIssue(report, { configuration, runUrl }) })
      : await closeDrift(github, open, { marker, comment: `The drift is gone, as ${runUrl} has found.` });
  warnIfNotWritten(outside.log, written);
};

const warnIfNotWritten = (log: Log, written: WriteResult | undefined): void => {
  if (written?.kind === "not-written") log.warning(`The drift issue was not written: ${written.message}`);
};
