import { isDeepStrictEqual } from "node:util";
import { selectDeployments } from "../select.ts";
import type { ActionRun } from "./action-run.ts";
import { readBaseConfiguration } from "./base-configuration.ts";
import { readCheckedOut } from "./configuration-file.ts";
import type { ActionResult } from "./result.ts";

/** Prints the deployments that a change touches, base against head, for `strategy.matrix`; all of them without a base. */
export const matrix = async (run: ActionRun, baseCommit: string | undefined): Promise<ActionResult> => {
  const { configuration } = readCheckedOut(run.configurationFile);
  const deployments = selectDeployments(configuration.deployments, run.inputs.deployments);
  const base = baseCommit === undefined ? undefined : await readBaseConfiguration(run, baseCommit);
  const touched = deployments.filter((deployment) => {
    const before = base?.configuration?.deployments.find(({ name }) => name === deployment.name);
    return !isDeepStrictEqual(before, deployment);
  });
  return { reports: [], context: {}, outputs: { matrix: JSON.stringify(touched.map(({ name }) => name)) } };
};
