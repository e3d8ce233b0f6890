import { oncePer } from "../../common/once.ts";
import type { Catalogue } from "../../iam/catalogue/model.ts";
import type { CallReview, OperationReview } from "../model.ts";
import { type AccessSides, reviewCall, reviewOperation } from "./operation.ts";
import type { DeploymentPlace } from "./place.ts";
import type { MlflowRecording, RecordedOperation } from "./recording.ts";
import { type CallRequest, createRequests } from "./requests.ts";

/** Decides every recorded operation of MLflow's as the deploy role. */
export const mlflowOperations = (
  { operations, versions }: MlflowRecording,
  place: DeploymentPlace,
  access: AccessSides,
  catalogue: Catalogue,
): readonly OperationReview[] => {
  const requestsOf = createRequests(place, catalogue, versions);
  const reviewOwn = oncePer((call: CallRequest) => reviewCall(call, access));
  return operations.map((recorded) => {
    const variant = variantOf(recorded);
    const requests = requestsOf(recorded);
    const own = requests.filter((call) => call.as === "deploy role").map(reviewOwn);
    const others = requests.filter((call) => call.as === "assumed role").map(callOfAnotherRole);
    // Where the role cannot even be assumed, what it would do then is beside the point; before it may have been assumed.
    const calls = own.some(({ after }) => after !== "allowed") ? own : [...own, ...others];
    const reviewed = reviewOperation(
      { operation: recorded.operation, side: "mlflow", ...(variant && { variant }) },
      calls,
    );
    return reviewed.before === "allowed" && others.length > 0 ? { ...reviewed, before: "unknown" } : reviewed;
  });
};

/** `with bucket`, `with model_uri in S3`; empty for an operation with no argument given. */
const variantOf = ({ given, particular }: RecordedOperation): string =>
  [given.length > 0 ? `with ${given.join(", ")}` : "", particular ?? ""].filter(Boolean).join(", ");

/** A role in another account, which the user names at the call, is in no plan of ours. */
const callOfAnotherRole = ({ request, source }: CallRequest): CallReview => ({
  action: request.action,
  resource: request.resource,
  before: "unknown",
  after: "unknown",
  reason: "The role given as assume_role_arn makes this call; this plan does not show its policies.",
  source,
});
