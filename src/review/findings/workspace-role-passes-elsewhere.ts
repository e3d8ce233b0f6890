import { workspaceRoleName } from "../../config/names.ts";
import { passedToServices } from "../../iam/lint/pass-role.ts";
import { findRole } from "../principals/access.ts";
import { onBothSides, type PlanRule } from "./rule.ts";

/**
 * A workspace role that may pass a role to a named service other than EC2. Where it may pass it to every service, the
 * linter's pass-role-any-service says so.
 */
export const workspaceRolePassesElsewhere: PlanRule = {
  code: "workspace-role-passes-elsewhere",
  check: ({ deployment, principals, facts }) => {
    const role = deployment && findRole(principals.identities, workspaceRoleName(deployment));
    if (role === undefined) return [];
    return onBothSides((side) =>
      role[side].policies.flatMap(({ name, policy }) => {
        const services = policy.statements
          .filter(({ effect, actions }) => effect === "Allow" && facts.actions.covers(actions, "iam:PassRole"))
          .map(passedToServices)
          .flatMap((passed) => (passed === "any" ? [] : passed));
        const others = [...new Set(services)].filter((service) => !isEc2(service));
        if (others.length === 0) return [];
        return [
          {
            severity: "warning",
            message: `The ${name} lets the workspace's role ${role.name} pass a role to ${others.join(", ")}; a workspace needs ec2.amazonaws.com alone.`,
            remedy: "Set iam:PassedToService to ec2.amazonaws.com.",
          },
        ];
      }),
    );
  },
};

const isEc2 = (service: string): boolean => /^ec2\.amazonaws\.com$/i.test(service);
