import type { Plan } from "../../plan/model.ts";
import type { PlanRule, Violation } from "./rule.ts";
import { isThere, textOf } from "./values.ts";

const HANGS_ON_ROLE = ["aws_iam_role_policy", "aws_iam_role_policy_attachment", "aws_iam_instance_profile"];

/** Finds what goes with a role that is made anew, or removed, though the plan says that it stays. */
export const findLostWithRole = ({ changes }: Plan): readonly Violation[] => {
  const roles = changes.filter(
    ({ type, action }) => type === "aws_iam_role" && (action === "replace" || action === "destroy"),
  );
  return roles.flatMap((role) => {
    const name = textOf(role, "name", "before");
    const lost = changes.filter(
      (change) =>
        name !== undefined &&
        HANGS_ON_ROLE.includes(change.type) &&
        (change.action === "no-op" || change.action === "update") &&
        isThere(change, "after") &&
        change.account === role.account &&
        textOf(change, "role", "before") === name &&
        textOf(change, "role", "after") === name,
    );
    return lost.map(({ address }) => ({
      severity: "error",
      address,
      message: `${role.address} is ${role.action === "replace" ? "replaced" : "destroyed"}, and this goes with it, though the plan does not say so.`,
      remedy: `Give it replace_triggered_by = [${role.address}.unique_id], or remove it in the same change.`,
      isNew: true,
    }));
  });
};

/** A role that is made anew, or removed, under policies of which the plan says that they stay. */
export const policyLostWithRole: PlanRule = {
  code: "policy-lost-with-role",
  check: ({ plan }) => findLostWithRole(plan),
};
