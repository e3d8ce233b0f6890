import { isDeepStrictEqual } from "node:util";
import { configurationNotices } from "../notices.ts";
import { selectDeployments } from "../select.ts";
import type { ActionRun } from "./action-run.ts";
import { readBaseConfiguration } from "./base-configuration.ts";
import { readCheckedOut } from "./configuration-file.ts";
import type { ActionResult } from "./result.ts";
import type { Task } from "./task.ts";

/**
 * Prints the deployments that a change touches, base against head, for `strategy.matrix`; all of them without a base. What
 * a pull request changes that is of none of them, such as one that is taken out, no job of the matrix would say: it is
 * said here.
 */
export const matrix = async (
  run: ActionRun,
  { base: baseCommit, pullRequest }: Extract<Task, { kind: "matrix" }>,
): Promise<ActionResult> => {
  const { configuration } = readCheckedOut(run.configurationFile);
  const deployments = selectDeployments(configuration.deployments, run.inputs.deployments);
  const base = baseCommit === undefined ? undefined : await readBaseConfiguration(run, baseCommit);
  const touched = deployments.filter((deployment) => {
    const before = base?.configuration?.deployments.find(({ name }) => name === deployment.name);
    return !isDeepStrictEqual(before, deployment);
  });
  const outputs = { matrix: JSON.stringify(touched.map(({ name }) => name)) };
  if (base === undefined || pullRequest === undefined) return { reports: [], context: {}, outputs };
  const notices = [...base.notices, ...configurationNotices(base.configuration, configuration)];
  return { reports: [], context: { notices }, pullRequest: pullRequest.number, outputs };
};
