import { isDeepStrictEqual } from "node:util";
import { deployRoleArn, workspaceRoleArn } from "../config/names.ts";
import type { Deployment } from "../config/schema.ts";
import { passRolePolicy } from "../stack/policies.ts";

/**
 * What the owner of the workspace's role has to hear of the policy that was handed to them for the deployment before the
 * change, in a sentence; nothing where none was, or where it stays as it is.
 */
export const handedOverNotice = (before: Deployment, after: Deployment): string | undefined => {
  if (!isHandedOver(before)) return undefined;
  const { pass_role_policy_name: name } = after.workspace;
  const isSameRole = workspaceRoleArn(before) === workspaceRoleArn(after);
  const isSamePlace = isSameRole && before.workspace.pass_role_policy_name === name;
  if (isSamePlace && !isHandedOver(after)) {
    return `From now on this deployment makes the policy that was handed to the owner of ${workspaceRoleArn(before)}. Where they have added it as ${name}, it becomes this deployment's, and they must neither remove nor manage it any longer; under another name they may remove it once this is applied.`;
  }
  if (isSameRole && isHandedOver(after) && isDeepStrictEqual(passRolePolicy(before), passRolePolicy(after))) {
    return undefined;
  }
  return isSamePlace
    ? `The policy that was handed to the owner of ${workspaceRoleArn(before)} changes: the one below takes the place of ${name}.`
    : mayGo(before, "this is applied");
};

/** The same of a deployment that is destroyed. */
export const handedOverOnDestroy = (deployment: Deployment): string | undefined =>
  isHandedOver(deployment) ? mayGo(deployment, "this is destroyed") : undefined;

const isHandedOver = ({ workspace }: Deployment): boolean => workspace.pass_role === "external";

const mayGo = (deployment: Deployment, when: string): string =>
  `Tell the owner of ${workspaceRoleArn(deployment)}: once ${when}, they may remove the policy that was handed to them (${deployment.workspace.pass_role_policy_name}, iam:PassRole on ${deployRoleArn(deployment)}), unless another deployment passes that role too.`;
