import type { CallReview, OperationReview } from "../model.ts";
import type { PlanRule } from "./rule.ts";

/** A permissions boundary that takes away what a deployment needs and the role's policies allow. */
export const boundaryBlocksCall: PlanRule = {
  code: "boundary-blocks-call",
  check: ({ operations, unbounded, deployment }) => {
    const blocked = unbounded.flatMap((operation, index) => newlyAllowed(operations[index], operation));
    if (blocked.length === 0) return [];
    const actions = [...new Set(blocked.map(({ action }) => action))];
    return [
      {
        severity: "error",
        message: `The permissions boundary of ${deployment?.deploy_role.name ?? "the role"} blocks ${actions.join(", ")}, which the role's policies allow.`,
        remedy: "Allow these actions in the boundary too, or choose another boundary.",
        isNew: blocked.some(({ before }) => before !== "denied"),
      },
    ];
  },
};

const newlyAllowed = (bounded: OperationReview | undefined, free: OperationReview): readonly CallReview[] =>
  (bounded?.calls ?? []).filter((call) =>
    free.calls.some(
      ({ action, resource, after }) =>
        action === call.action && resource === call.resource && call.after === "denied" && after === "allowed",
    ),
  );
