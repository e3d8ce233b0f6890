import { grouped } from "../../common/grouped.ts";
import { mergeRemedies } from "../deployability/merge-remedies.ts";
import type { CallReview, OperationReview } from "../model.ts";
import type { PlanRule, Violation } from "./rule.ts";

/** A role that is somebody else's and lacks what a deployment with MLflow takes: a finding for each AWS service. */
export const existingRoleLacks: PlanRule = {
  code: "existing-role-lacks",
  check: ({ deployment, operations, plan }) => {
    if (!deployment?.deploy_role.existing) return [];
    const { name } = deployment.deploy_role;
    const isNew = plan.changes.some(
      ({ type, action }) => type === "databricks_instance_profile" && action === "create",
    );
    const lacking = lackingCalls(operations.filter(isNeeded));
    const trusts = lacking.filter(({ call }) => isTrust(call));
    const services = grouped(
      lacking.filter(({ call }) => !isTrust(call)),
      ({ call }) => call.action.split(":")[0],
    );
    return [
      ...trusts.map((each) => noTrust(name, each)),
      ...[...services.values()].map((group) => denied(name, group)),
    ].map((violation) => ({ ...violation, isNew }));
  },
};

const isTrust = ({ action }: CallReview): boolean => action === "sts:AssumeRole";

/**
 * What the document's own policies allow: everything without further arguments but building an image; of the workspace's
 * operations, the one that is about this role's trust.
 */
const isNeeded = ({ side, operation, variant, calls }: OperationReview): boolean =>
  variant === undefined && operation !== "build-and-push-container" && (side !== "workspace" || calls.every(isTrust));

interface Lacking {
  readonly call: CallReview;
  /** What the role does not allow, in words. */
  readonly what: string;
  /** The operations that need it. */
  readonly needs: string[];
}

/** The denied calls, each once. */
const lackingCalls = (operations: readonly OperationReview[]): readonly Lacking[] => {
  const found = new Map<string, Lacking>();
  for (const { operation, side, calls } of operations) {
    for (const call of calls.filter(({ after }) => after === "denied")) {
      const service = side === "workspace" ? "ec2.amazonaws.com" : "sagemaker.amazonaws.com";
      const what = isTrust(call) ? `${service} to assume it` : `${call.action} on ${call.resource}`;
      const lacking = found.get(what) ?? { call, what, needs: [] };
      if (!lacking.needs.includes(`"${operation}"`)) lacking.needs.push(`"${operation}"`);
      found.set(what, lacking);
    }
  }
  return [...found.values()];
};

type Finding = Omit<Violation, "isNew">;

const noTrust = (role: string, { what, needs }: Lacking): Finding => ({
  severity: "error",
  message: `The existing role ${role} does not allow ${what}, which ${needing(needs)}.`,
  remedy: "Its owner has to trust the service: docs/findings/existing-role-lacks.md shows the statements.",
});

/** The calls to one service. A role without any policy lacks some fifty of them all in all. */
const denied = (role: string, group: readonly Lacking[]): Finding => {
  const actions = [...new Set(group.map(({ call }) => call.action))];
  const [first] = group;
  const what = group.length === 1 && first !== undefined ? first.what : actions.join(", ");
  const statements = mergeRemedies(group.flatMap(({ call }) => call.remedy ?? []));
  const blocked = [...new Set(group.flatMap(({ call }) => (call.remedy === undefined ? [call.action] : [])))];
  const needs = [...new Set(group.flatMap((each) => each.needs))];
  return {
    severity: "warning",
    message: `The existing role ${role} does not allow ${what}, which ${needing(needs)}.`,
    remedy: [
      ...(statements.length === 0 ? [] : [`Its owner has to allow it: ${statements.join(", ")}.`]),
      ...(blocked.length === 0 ? [] : [`A Deny of its owner is in the way of ${blocked.join(", ")}.`]),
    ].join(" "),
  };
};

const needing = (needs: readonly string[]): string => `${needs.join(", ")} ${needs.length === 1 ? "needs" : "need"}`;
