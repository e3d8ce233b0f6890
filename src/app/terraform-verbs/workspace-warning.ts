import type { Outside } from "../../common/outside.ts";
import { instanceProfileArn } from "../../config/names.ts";
import type { Deployment } from "../../config/schema.ts";
import type { Plan } from "../../plan/model.ts";
import { unavailableWarning, unseenProfileWarning, viewWorkspace } from "../../terraform/workspace-view.ts";

/**
 * Asks the deployment's workspace what its principal sees of it; the caller answers for it that credentials may go
 * there. Gives the warning that the plan needs if it registers the instance profile, or nothing. A workspace that does not
 * answer is logged at once: the provider may go on asking it for many minutes, after which there is no plan to tell it with.
 */
export const workspaceWarnings = async (
  { env, fetch, log }: Pick<Outside, "env" | "fetch" | "log">,
  deployment: Deployment,
): Promise<(plan: Plan) => readonly string[]> => {
  const seen = await viewWorkspace({ host: deployment.workspace.host, env, fetch });
  if ("unasked" in seen) {
    log.debug(`${deployment.name}: what the principal sees of the workspace is not known: ${seen.unasked}`);
    return () => [];
  }
  if ("unavailable" in seen) {
    log.info(`${deployment.name}: what this run may do in the workspace is not known: ${seen.unavailable}`);
  }
  const warning =
    "unavailable" in seen
      ? unavailableWarning(seen.unavailable)
      : unseenProfileWarning(seen.view, instanceProfileArn(deployment));
  return (plan) => (warning !== undefined && plan.changes.some(registers) ? [warning] : []);
};

const registers = ({ type, action }: Plan["changes"][number]): boolean =>
  type === "databricks_instance_profile" && action === "create";
