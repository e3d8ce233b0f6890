import type { CallReview, OperationReview, OperationVerdict } from "../../review/model.ts";

/** A shape for each verdict, for where there is little room. */
export const verdictSigns: Record<OperationVerdict, string> = { allowed: "✓", denied: "✗", unknown: "?", absent: "–" };

/** A shape and a word for each verdict. */
export const verdictWords: Record<OperationVerdict, string> = {
  allowed: "✓ allowed",
  denied: "✗ denied",
  unknown: "? unknown",
  absent: "– no role",
};

/** Who makes an operation's calls. */
export const sideNames: Record<OperationReview["side"], string> = {
  mlflow: "MLflow on the cluster",
  sagemaker: "SageMaker with the deploy role",
  workspace: "the workspace",
};

/** The calls that are not allowed after the change; none where there is no role then, for all of them would be. */
export const failingCalls = ({ calls, after }: OperationReview): readonly CallReview[] =>
  after === "absent" ? [] : calls.filter((call) => call.after !== "allowed");
