import { ciRoleArns } from "../config/names.ts";
import type { Deployment } from "../config/schema.ts";

/** What the example workflows have to know of the two roles, by the names of their variables. */
export const workflowVariables = (deployment: Deployment) => {
  const { plan, apply } = ciRoleArns(deployment);
  return { AWS_PLAN_ROLE: plan, AWS_APPLY_ROLE: apply };
};
