/** Fills in the defaults that depend on other keys. */
import { localStateName, passRolePolicyName } from "./names.ts";
import { partitionOf } from "./region-rules.ts";
import type { Deployment, ParsedDeployment, ParsedReviewSettings, ReviewSettings } from "./schema.ts";

/** A deployment with everything filled in. */
export const resolveDeployment = (
  name: string,
  { aws, workspace, cluster, backend, ...rest }: ParsedDeployment,
): Deployment => ({
  ...rest,
  name,
  aws: { ...aws, partition: aws.partition ?? partitionOf(aws.region) },
  workspace: {
    ...workspace,
    pass_role_policy_name: workspace.pass_role_policy_name ?? passRolePolicyName(rest.deploy_role.name),
  },
  backend: backend.type === "local" ? { ...backend, path: backend.path ?? localStateName(name) } : backend,
  ...(cluster && {
    cluster: {
      name: `sagemaker-${name}`,
      ...("single_user_name" in cluster && { data_security_mode: "SINGLE_USER" as const }),
      ...cluster,
    },
  }),
});

/** The gate's settings; approvers make no sense without a change that needs them. */
export const resolveReview = (review: ParsedReviewSettings): ReviewSettings => ({
  ...review,
  fail_on_relation:
    review.fail_on_relation ?? (review.approvers.length > 0 ? ["broader", "incomparable", "unknown"] : []),
});
