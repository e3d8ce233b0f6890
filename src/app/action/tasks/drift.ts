import type { Log } from "../../../common/outside.ts";
import type { ReviewSettings } from "../../../config/schema.ts";
import { driftIn } from "../../../gate/drift.ts";
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
import type { ActionResult } from "../result.ts";
import { planOnly } from "./plan-only.ts";

/**
 * Plans with no change of the code, and keeps one issue for each deployment that is not what its code says. One about a
 * deployment that the configuration does not have any more is closed.
 */
export const findDrift = async (run: ActionRun): Promise<ActionResult> => {
  const result = await planOnly(run);
  const { deployments, review } = readCheckedOut(run.configurationFile).configuration;
  const open = await ownIssues(run.github);
  const reports: DeploymentReport[] = [];
  for (const report of result.reports) reports.push(await keepIssue(run, open, report, review));
  await closeDropped(run, open, new Set(deployments.map(({ name }) => name)));
  return { ...result, reports };
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

const keepIssue = async (
  run: ActionRun,
  open: readonly OwnIssue[],
  report: DeploymentReport,
  settings: ReviewSettings,
): Promise<DeploymentReport> => {
  const { github, configurationFile, context, outside } = run;
  const { name, review } = report;
  if (review === undefined) return report;
  const marker = driftMarker(configurationFile.repositoryPath, name);
  const drift = driftIn(review, settings, name, outside.clock.now().toISOString().slice(0, 10));
  if (drift.kind === "unknown") {
    const notice = `Whether ${name} has drifted is not known, and an issue about it stays as it is. ${drift.reason}`;
    outside.log.warning(notice);
    return { ...report, notices: [...(report.notices ?? []), notice] };
  }
  const isDrifted = drift.kind === "drifted";
  const drifted = isDrifted ? { ...report, state: driftState(drift.unplanned, review) } : report;
  const about = { configuration: configurationFile.repositoryPath, runUrl: context.runUrl };
  const written = isDrifted
    ? await reportDrift(github, open, { marker, ...renderDriftIssue(drifted, about) })
    : await closeDrift(github, open, { marker, comment: `The drift is gone, as ${context.runUrl} has found.` });
  warnIfNotWritten(outside.log, written);
  return drifted;
};

const warnIfNotWritten = (log: Log, written: WriteResult | undefined): void => {
  if (written?.kind === "not-written") log.warning(`The drift issue was not written: ${written.message}`);
};
