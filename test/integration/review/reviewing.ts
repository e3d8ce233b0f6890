import type { Deployment } from "../../../src/config/schema.ts";
import { loadCatalogue, loadManagedPolicies } from "../../../src/data.ts";
import type { Plan } from "../../../src/plan/model.ts";
import { loadResourceTypes } from "../../../src/plan/resource-types.ts";
import { loadMlflowRecording } from "../../../src/review/deployability/recording.ts";
import type { Review, ReviewFinding } from "../../../src/review/model.ts";
import { reviewPlan } from "../../../src/review/review.ts";

/** The real catalogue, managed policies and recording. */
const facts = {
  catalogue: await loadCatalogue(),
  managedPolicies: await loadManagedPolicies(),
  resourceTypes: await loadResourceTypes(),
  recording: await loadMlflowRecording(),
};

/** Reviews a plan, of a deployment of ours or not. */
export const review = (plan: Plan, deployment?: Deployment): Review =>
  reviewPlan(plan, { ...facts, ...(deployment && { deployment }) });

/** The findings of one code. */
export const findingsOf = (code: string, plan: Plan, deployment?: Deployment): readonly ReviewFinding[] =>
  review(plan, deployment).findings.filter((finding) => finding.code === code);
