import { noteOnComments } from "../../../github/comment.ts";
import type { PullRequest } from "../../../github/events.ts";
import { markerLine } from "../../../github/marker.ts";
import type { ActionRun } from "../action-run.ts";
import { readBaseConfiguration } from "../base-configuration.ts";
import { asCourtesy } from "../courtesy.ts";
import type { ActionResult } from "../result.ts";
import { scopeOf } from "../scope.ts";

/** Marks what was said on a pull request that was closed without a merge; nothing of it was applied. */
export const closePullRequest = async (run: ActionRun, pullRequest: PullRequest): Promise<ActionResult> => {
  const { log } = run.outside;
  if (run.inputs.comment === "never") return { reports: [], context: {} };
  const note = "**Closed without a merge: nothing of this was applied.**\n";
  await asCourtesy(log, "A comment was not marked", async () => {
    const markers =
      run.inputs.mode === "matrix" ? await matrixMarkers(run, pullRequest) : [markerLine("report", scopeOf(run))];
    for (const written of await noteOnComments(run.github, { issue: pullRequest.number, markers }, note)) {
      if (written.kind === "not-written") log.warning(`A comment was not marked: ${written.message}`);
    }
  });
  return { reports: [], context: {} };
};

/** Of the matrix's own comment and of each of its jobs', for no job runs on a pull request that is closed. */
const matrixMarkers = async (run: ActionRun, { base, head }: PullRequest): Promise<readonly string[]> => {
  const sides = await Promise.all([base, head].map(({ sha }) => readBaseConfiguration(run, sha)));
  const names = new Set(sides.flatMap((side) => side.configuration?.deployments ?? []).map(({ name }) => name));
  const configuration = run.configurationFile.repositoryPath;
  return [
    markerLine("matrix", scopeOf(run)),
    ...[...names].map((name) => markerLine("report", { configuration, deployments: [name] })),
  ];
};
