import type { CallReview, OperationReview } from "../model.ts";
import type { PlanRule } from "./rule.ts";

/** A role that is somebody else's and lacks what a deployment with MLflow takes. */
export const existingRoleLacks: PlanRule = {
  code: "existing-role-lacks",
  check: ({ deployment, operations, plan }) => {
    if (!deployment?.deploy_role.existing) return [];
    const { name } = deployment.deploy_role;
    const isNew = plan.changes.some(
      ({ type, action }) => type === "databricks_instance_profile" && action === "create",
    );
    return [...lackingCalls(operations.filter(isNeeded))].map(([what, { call, needs }]) => {
      const isTrust = call.action === "sts:AssumeRole";
      return {
        severity: isTrust ? "error" : "warning",
        message: `The existing role ${name} does not allow ${what}, which ${needs.join(", ")} need${needs.length === 1 ? "s" : ""}.`,
        remedy: isTrust
          ? "Its owner has to trust the service: docs/findings/existing-role-lacks.md shows the statements."
          : `Its owner has to allow it: ${call.remedy ?? "a Deny of theirs is in the way"}.`,
        isNew,
      };
    });
  },
};

/**
 * What the document's own policies allow: everything without further arguments but building an image; of the workspace's
 * operations, the one that is about this role's trust.
 */
const isNeeded = ({ side, operation, variant, calls }: OperationReview): boolean =>
  variant === undefined &&
  operation !== "build-and-push-container" &&
  (side !== "workspace" || calls.every(({ action }) => action === "sts:AssumeRole"));

interface Lacking {
  readonly call: CallReview;
  /** The operations that need it. */
  readonly needs: string[];
}

/** The denied calls, each once, by what they are in words. */
const lackingCalls = (operations: readonly OperationReview[]): ReadonlyMap<string, Lacking> => {
  const found = new Map<string, Lacking>();
  for (const { operation, side, calls } of operations) {
    for (const call of calls.filter(({ after }) => after === "denied")) {
      const service = side === "workspace" ? "ec2.amazonaws.com" : "sagemaker.amazonaws.com";
      const what = call.action === "sts:AssumeRole" ? `${service} to assume it` : `${call.action} on ${call.resource}`;
      const lacking = found.get(what) ?? { call, needs: [] };
      if (!lacking.needs.includes(`"${operation}"`)) lacking.needs.push(`"${operation}"`);
      found.set(what, lacking);
    }
  }
  return found;
};
