import { UserError } from "../../common/errors.ts";
import type { Deployment } from "../../config/schema.ts";
import { planDigests } from "../../plan/fingerprint/fingerprint.ts";
import { requireRemainder } from "../../plan/fingerprint/remainder.ts";
import { readTerraformPlan } from "../../plan/from-terraform.ts";
import type { Outputs } from "../../terraform/messages.ts";
import { inParallel } from "../../terraform/parallel.ts";
import { applyWithRetries } from "../../terraform/retry.ts";
import type { PlannedDeployment } from "./plan.ts";
import type { Run } from "./run.ts";

/** What came of applying one deployment's plan. */
export type ApplyOutcome =
  | { readonly kind: "applied"; readonly planned: PlannedDeployment; readonly outputs: Outputs }
  | { readonly kind: "failed"; readonly planned: PlannedDeployment; readonly error: UserError };

/** Applies plans side by side, each as `applyPlan` does, and gives the outcomes in the same order. */
export const applyPlans = async (
  { outside, parallelism }: Run,
  planned: readonly PlannedDeployment[],
): Promise<readonly ApplyOutcome[]> => {
  const results = await inParallel(planned, parallelism, (each) =>
    outside.log.group(`${each.deployment.name}: applying`, () => applyPlan(each)),
  );
  return results.map((result, index): ApplyOutcome => {
    const each = planned[index];
    if (result.status === "fulfilled" && each !== undefined) {
      return { kind: "applied", planned: each, outputs: result.value };
    }
    if (result.status === "rejected" && each !== undefined && result.reason instanceof UserError) {
      return { kind: "failed", planned: each, error: result.reason };
    }
    throw result.status === "rejected" ? result.reason : new Error("more results than deployments");
  });
};

/** A plan that was made, and the session that can apply that very plan. */
export interface AppliablePlan extends Pick<PlannedDeployment, "session" | "canonical" | "reading" | "destroy"> {
  /** Absent where it is none of a deployment. */
  readonly deployment?: Deployment;
}

/**
 * Applies the very plan that was made. Where AWS has to catch up it plans again, and applies only what is left of the
 * same plan. Gives the outputs; UserError where that fails.
 */
export const applyPlan = async (planned: AppliablePlan): Promise<Outputs> => {
  const { session, canonical, reading, destroy, deployment } = planned;
  const first = planDigests(canonical);
  return applyWithRetries(session, (again) => requireRemainder(first, readTerraformPlan(again, reading).canonical), {
    destroy,
    passRoleIsTheirs: deployment?.workspace.pass_role === "external",
  });
};
