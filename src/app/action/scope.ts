import { UserError } from "../../common/errors.ts";
import type { Scope } from "../../github/marker.ts";
import type { Planning } from "../../github/reviewed/find.ts";
import type { ActionRun } from "./action-run.ts";

/** What this run's comment and evidence are about, by which later runs find them again. */
export const scopeOf = ({ configurationFile, inputs }: Pick<ActionRun, "configurationFile" | "inputs">): Scope => ({
  configuration: configurationFile.repositoryPath,
  deployments: inputs.deployments,
});

/** Whose plans count as reviewed ones here. UserError where the runner does not say which workflow this is. */
export const planningOf = ({ configurationFile, context }: ActionRun): Planning => {
  const { workflowPath } = context;
  if (workflowPath !== undefined) return { configuration: configurationFile.repositoryPath, workflowPath };
  throw new UserError(
    "The runner does not say which workflow this is (GITHUB_WORKFLOW_REF), so its review cannot be found.",
  );
};
