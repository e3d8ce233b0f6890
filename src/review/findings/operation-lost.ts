import type { OperationReview } from "../model.ts";
import type { PlanRule } from "./rule.ts";

/** Something that a deployment does, which worked before, as far as is known, and no longer does. */
export const operationLost: PlanRule = {
  code: "operation-lost",
  check: ({ operations }) =>
    operations
      .filter(({ before, after }) => ["allowed", "unknown"].includes(before) && after === "denied")
      .map((operation) => ({ operation, lost: lost(operation) }))
      .filter(({ lost }) => lost !== "")
      .map(({ operation, lost }) => ({
        severity: "error",
        message: `${nameOf(operation)} does not work after this change: ${lost} is denied, and was allowed before.`,
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
