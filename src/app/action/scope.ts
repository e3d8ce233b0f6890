import type { Scope } from "../../github/marker.ts";
import type { Planning } from "../../github/reviewed/find.ts";
import { ReviewRefusal } from "../../github/reviewed/refusal.ts";
import type { ActionRun } from "./action-run.ts";

/** What this run's comment and evidence are about, by which later runs find them again. */
export const scopeOf = ({ configurationFile, inputs }: Pick<ActionRun, "configurationFile" | "inputs">): Scope => ({
  configuration: configurationFile.repositoryPath,
  deployments: inputs.deployments,
});

/** Whose plans count as reviewed ones here. ReviewRefusal where the runner does not say which workflow this is. */
export const planningOf = ({ configurationFile, context }: ActionRun): Planning => {
  const { workflowPath } = context;
  if (workflowPath !== undefined) return { configuration: configurationFile.repositoryPath, workflowPath };
  throw new ReviewRefusal(
    "no-evidence",
    "The runner names no workflow of this repository (GITHUB_WORKFLOW_REF), so what its runs have shown cannot be found.",
    "Plan and apply by a workflow of the repository itself.",
  );
};
