import { isDeepStrictEqual } from "node:util";
import { noteOnComments } from "../../../github/comment.ts";
import { branchTip } from "../../../github/contents.ts";
import { markerLine } from "../../../github/marker.ts";
import { configurationNotices } from "../../notices.ts";
import { selectDeployments } from "../../select.ts";
import type { ActionRun } from "../action-run.ts";
import { readBaseConfiguration } from "../base-configuration.ts";
import { requireCheckoutOfHead } from "../checkout.ts";
import { readCheckedOut } from "../configuration-file.ts";
import { asCourtesy } from "../courtesy.ts";
import type { ActionResult } from "../result.ts";
import type { Task } from "../task.ts";

/**
 * Gives the deployments that a change touches, base against head, for `strategy.matrix`; all of them without a base. What
 * a pull request changes that is of none of them, such as one that is taken out, no job of the matrix would say: it is
 * said here.
 */
export const matrix = async (
  run: ActionRun,
  { base: from, pullRequest }: Extract<Task, { kind: "matrix" }>,
): Promise<ActionResult> => {
  const { configuration } = readCheckedOut(run.configurationFile);
  if (pullRequest !== undefined) await requireCheckoutOfHead(run, pullRequest.head);
  const deployments = selectDeployments(configuration.deployments, run.inputs.deployments);
  const commit = typeof from === "object" ? await branchTip(run.github, from.branch) : from;
  const base = commit === undefined ? undefined : await readBaseConfiguration(run, commit);
  const touched = deployments.filter((deployment) => {
    const before = base?.configuration?.deployments.find(({ name }) => name === deployment.name);
    return !isDeepStrictEqual(before, deployment);
  });
  const names = new Set(touched.map(({ name }) => name));
  const outputs = { matrix: JSON.stringify([...names]) };
  if (base === undefined || pullRequest === undefined) return { reports: [], context: {}, outputs };
  const others = [...(base.configuration?.deployments ?? []), ...deployments].map(({ name }) => name);
  const isAsked = (name: string): boolean =>
    run.inputs.deployments.length === 0 || run.inputs.deployments.includes(name);
  const untouched = others.filter((name) => isAsked(name) && !names.has(name));
  await asCourtesy(run.outside.log, "Comments that do not hold any more were not marked", () =>
    markUntouched(run, pullRequest.number, untouched),
  );
  const notices = [...base.notices, ...configurationNotices(base.configuration, configuration)];
  return { reports: [], context: { notices }, pullRequests: [pullRequest.number], outputs };
};

/** An earlier commit may have touched a deployment, whose comment no job of the matrix keeps up to date any more. */
const markUntouched = async (
  { github, inputs, configurationFile, outside }: ActionRun,
  issue: number,
  names: readonly string[],
): Promise<void> => {
  if (inputs.comment === "never") return;
  const configuration = configurationFile.repositoryPath;
  const markers = names.map((name) => markerLine("report", { configuration, deployments: [name] }));
  for (const written of await noteOnComments(github, { issue, markers }, notTouched)) {
    if (written.kind === "not-written") outside.log.warning(`A comment was not marked: ${written.message}`);
  }
};

const notTouched =
  "**Not planned any more: the pull request does not change this deployment now, or takes it out. What is said below does not hold.**\n";
