import { UserError } from "../../../common/errors.ts";
import type { Configuration, ReviewSettings } from "../../../config/schema.ts";
import { type Drift, driftIn } from "../../../gate/drift.ts";
import {
  closeDrift,
  deploymentsWithDrift,
  type OwnIssue,
  ownIssues,
  reportDrift,
} from "../../../github/drift-issue.ts";
import { driftMarker } from "../../../github/marker.ts";
import type { WriteResult } from "../../../github/write-result.ts";
import type { DeploymentReport } from "../../../report/context.ts";
import { driftState, renderDriftIssue } from "../../../report/drift.ts";
import type { ActionRun } from "../action-run.ts";
import { readCheckedOut } from "../configuration-file.ts";
import { failureNotices, failureReason } from "../failure.ts";
import type { ActionResult } from "../result.ts";
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
    const written: (WriteResult | undefined)[] = [];
    for (const each of looked) written.push(await keepIssue(run, open, each));
    written.push(...(await closeDropped(run, open, new Set(deployments.map(({ name }) => name)))));
    const problems = written.flatMap((each) =>
      each?.kind === "not-written" ? [{ message: `The drift issue was not written: ${each.message}` }] : [],
    );
    return problems.length === 0 ? shown : failed(shown, { reason: "github", error: new UserError(problems) });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return failed(shown, { reason: failureReason(error), error });
  }
};

/** Nobody looks for the drift in the summary of a run that is green. */
const failed = (shown: ActionResult, failure: NonNullable<ActionResult["failure"]>): ActionResult => ({
  ...shown,
  context: { ...shown.context, notices: [...(shown.context.notices ?? []), ...failureNotices(failure.error)] },
  failure: shown.failure ?? failure,
});

const closeDropped = async (
  { github, configurationFile, context }: ActionRun,
  open: readonly OwnIssue[],
  deployments: ReadonlySet<string>,
): Promise<readonly (WriteResult | undefined)[]> => {
  const { repositoryPath } = configurationFile;
  const written: (WriteResult | undefined)[] = [];
  for (const name of deploymentsWithDrift(open, repositoryPath)) {
    if (deployments.has(name)) continue;
    const comment = `The deployment ${name} was taken out of the configuration, as ${context.runUrl} has found: nothing looks for its drift any more.`;
    const marker = driftMarker(repositoryPath, name);
    written.push(await closeDrift(github, open, { marker, comment }));
  }
  return written;
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

const keepIssue = async (
  { github, configurationFile, context: { runUrl } }: ActionRun,
  open: readonly OwnIssue[],
  { report, drift }: Looked,
): Promise<WriteResult | undefined> => {
  if (drift === "unknown") return undefined;
  const { repositoryPath: configuration } = configurationFile;
  const marker = driftMarker(configuration, report.name);
  return drift === "drifted"
    ? reportDrift(github, open, { marker, ...renderDriftIssue(report, { configuration, runUrl }) })
    : closeDrift(github, open, { marker, comment: `The drift is gone, as ${runUrl} has found.` });
};
