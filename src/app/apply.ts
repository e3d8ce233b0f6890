import { UserError } from "../errors.ts";
import { canonicalPlan } from "../plan/canonical.ts";
import { planDigests } from "../plan/fingerprint.ts";
import { requireRemainder } from "../plan/remainder.ts";
import { inParallel } from "../terraform/parallel.ts";
import { applyWithRetries } from "../terraform/retry.ts";
import type { PlannedDeployment } from "./plan.ts";
import type { Run } from "./run.ts";

/** What came of applying one deployment's plan. */
export type ApplyOutcome =
  | { readonly kind: "applied"; readonly planned: PlannedDeployment }
  | { readonly kind: "failed"; readonly planned: PlannedDeployment; readonly error: UserError };

/**
 * Applies the very plans that were made, side by side, and gives the outcomes in the same order. Where AWS has to catch
 * up it plans again, and applies only what is left of the same plan.
 */
export const applyPlans = async (
  { outside, parallelism }: Run,
  planned: readonly PlannedDeployment[],
): Promise<readonly ApplyOutcome[]> => {
  const results = await inParallel(planned, parallelism, (each) =>
    outside.log.group(`${each.deployment.name}: applying`, () => applyOne(each)),
  );
  return results.map((result, index): ApplyOutcome => {
    const each = planned[index];
    if (result.status === "fulfilled" && each !== undefined) return { kind: "applied", planned: each };
    if (result.status === "rejected" && each !== undefined && result.reason instanceof UserError) {
      return { kind: "failed", planned: each, error: result.reason };
    }
    throw result.status === "rejected" ? result.reason : new Error("more results than deployments");
  });
};

const applyOne = async ({ session, terraformPlan, reading, destroy }: PlannedDeployment): Promise<void> => {
  const first = planDigests(canonicalPlan(terraformPlan, reading));
  await applyWithRetries(session, (again) => requireRemainder(first, canonicalPlan(again, reading)), { destroy });
};
