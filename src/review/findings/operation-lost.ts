import type { OperationReview } from "../model.ts";
import type { PlanRule } from "./rule.ts";

/** Something that a deployment does, which worked before and no longer does. */
export const operationLost: PlanRule = {
  code: "operation-lost",
  check: ({ operations }) =>
    operations
      .filter(({ before, after }) => before === "allowed" && after === "denied")
      .map((operation) => ({
        severity: "error",
        message: `${nameOf(operation)} works before this change and no longer after it: ${lost(operation)} is denied.`,
        remedy: "Keep what allows it; the review's table of operations shows the smallest statement.",
        isNew: true,
      })),
};

const nameOf = ({ operation, variant, side }: OperationReview): string => {
  const whose = { mlflow: "MLflow", sagemaker: "SageMaker", workspace: "the workspace" }[side];
  return `The operation "${[operation, variant].filter(Boolean).join(" ")}" of ${whose}`;
};

const lost = ({ calls }: OperationReview): string =>
  calls
    .filter(({ before, after }) => before === "allowed" && after === "denied")
    .map(({ action, resource }) => `${action} on ${resource}`)
    .join(", ");
