import type { Plan } from "../../plan/model.ts";

/** What no part of a review looks at although it can change the answer; the likeliest to matter come first. */
const ANY_PLAN: readonly string[] = [
  "SCPs and RCPs of the AWS organization",
  "KMS key policies and grants",
  "resource policies that this plan does not show, of buckets and ECR repositories above all",
  "VPC endpoint policies",
];

/** What decides besides whether a deployment works. */
const DEPLOYMENT: readonly string[] = [
  "whether the image exists: mlflow-pyfunc with MLflow's version as its tag",
  "other policies of roles that this deployment does not own",
  "the buckets of a batch transform's input and output",
];

/** What else may be in a plan that is not ours. */
const OTHER_PLAN: readonly string[] = ["which instances, functions and other services run with a role"];

/** What to say beside the answers, for a plan of ours or any other, which may invoke actions. */
export const notChecked = (isDeployment: boolean, { actions }: Pick<Plan, "actions">): readonly string[] => [
  ...(actions.length === 0 ? [] : [`what the actions do that it invokes: ${[...new Set(actions)].join(", ")}`]),
  ...ANY_PLAN,
  ...(isDeployment ? DEPLOYMENT : OTHER_PLAN),
];
