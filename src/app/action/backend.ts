import { UserError } from "../../common/errors.ts";
import type { Deployment } from "../../config/schema.ts";
import type { ResourceChange } from "../../plan/model.ts";
import { hasSameState } from "../deployment-before.ts";
import type { PlannedDeployment } from "../terraform-verbs/plan.ts";

/**
 * UserError where the deployment's backend is another one than the base branch's and its state is empty: applied, this
 * would make everything a second time. Once the state is migrated it holds what exists, and the plan goes through. What
 * the plan imports is not in the state yet: `adopt` would take over the role, and make the cluster a second time.
 */
export const requireMigratedState = (
  { deployment, plan }: Pick<PlannedDeployment, "deployment" | "plan">,
  base: Deployment | undefined,
): void => {
  if (base === undefined || hasSameState(base, deployment)) return;
  const isEmpty = plan.changes.length > 0 && plan.changes.every(isNotInState);
  if (!isEmpty) return;
  throw new UserError({
    message: `${deployment.name}: the backend is changed, and the new one has no state of it. Nothing may be planned before the state is migrated.`,
    suggestion: 'docs/configuration.md, "Moving the state", has the command',
  });
};

const isNotInState = ({ action, importingId }: ResourceChange): boolean =>
  action === "create" || importingId !== undefined;

/** UserError for a state on the runner's own disk, which is gone after the job, unless that is allowed. */
export const requireLastingState = (deployments: readonly Deployment[], allowLocalState: boolean): void => {
  const local = deployments.filter(({ backend }) => backend.type === "local");
  if (allowLocalState || local.length === 0) return;
  throw new UserError(
    local.map(({ name }) => ({
      message: `${name} keeps its state in a local file, which is gone with the runner after this job.`,
      suggestion: "use the s3 backend, or set allow-local-state on a runner that keeps its disk",
    })),
  );
};
