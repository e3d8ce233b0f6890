import { workspaceRoleAccount, workspaceRoleArn } from "../../config/names.ts";
import type { PlanRule } from "./rule.ts";

/** A workspace whose AWS role is in another account than the deploy role. */
export const workspaceRoleOtherAccount: PlanRule = {
  code: "workspace-role-other-account",
  check: ({ deployment, plan }) => {
    if (deployment === undefined) return [];
    const account = deployment.aws.account_id;
    if (workspaceRoleAccount(deployment) === account) return [];
    return [
      {
        severity: "error",
        message: `The workspace's role ${workspaceRoleArn(deployment)} cannot pass a role of account ${account}: roles are passed within one account.`,
        remedy: "Make the deploy role in the workspace's account, and deploy to another one with assume_role_arn.",
        isNew: plan.changes.some(({ action }) => action === "create"),
      },
    ];
  },
};
