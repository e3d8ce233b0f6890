import type { AccessRequest } from "../../iam/model.ts";
import { type ToldKeys, toldKeys } from "./told-keys.ts";

/**
 * The services, by the prefixes of their actions, of which some actions do not have aws:ResourceAccount. Which those are
 * has changed, so nothing is told of the others either.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-resourceaccount
 */
const WITH_EXCEPTIONS: ReadonlySet<string> = new Set(
  "aoss auditmanager detective ds ebs ec2 es events guardduty macie2 route53 securityhub workspaces".split(" "),
);

/**
 * Gives the account of a resource as the key that AWS sends about it, where its ARN or --account tells it. An action without
 * a resource tells nothing.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-resourceaccount
 */
export const resourceKeys = (
  { action, resource }: Pick<AccessRequest, "action" | "resource">,
  account: string | undefined,
): ToldKeys => {
  const [service = ""] = action.toLowerCase().split(":");
  const isTold = account !== undefined && resource !== "*" && !WITH_EXCEPTIONS.has(service);
  return toldKeys("--resource or --account", isTold ? { "aws:ResourceAccount": account } : {});
};
