import type { Deployment } from "../config/schema.ts";
import { loadCatalogue, loadManagedPolicies } from "../data.ts";
import type { Plan } from "../plan/model.ts";
import { loadResourceTypes } from "../plan/resource-types.ts";
import { loadMlflowRecording } from "../review/deployability/recording.ts";
import type { Review } from "../review/model.ts";
import { reviewPlan } from "../review/review.ts";

/** Reviews a plan; without a deployment it is one that is not ours. */
export type Reviewer = (plan: Plan, deployment?: Deployment) => Review;

/** Loads the bundled catalogues once, for any number of reviews. */
export const createReviewer = async (): Promise<Reviewer> => {
  const [catalogue, managedPolicies, resourceTypes, recording] = await Promise.all([
    loadCatalogue(),
    loadManagedPolicies(),
    loadResourceTypes(),
    loadMlflowRecording(),
  ]);
  return (plan, deployment) =>
    reviewPlan(plan, {
      catalogue,
      managedPolicies,
      resourceTypes,
      recording,
      ...(deployment === undefined ? {} : { deployment }),
    });
};
