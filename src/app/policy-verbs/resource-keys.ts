import type { AccessRequest } from "../../iam/index.ts";
import { type ToldKeys, toldKeys } from "./told-keys.ts";

/**
 * The services, by the prefixes of their actions, of which some actions do not have aws:ResourceAccount. Which those are
 * has changed, so nothing is told of the others either.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-resourceaccount
 */
const WITH_EXCEPTIONS: ReadonlySet<string> = new Set(
  "aoss auditmanager detective ds ebs ec2 es events guardduty macie2 route53 securityhub workspaces".split(" "),
);

const KEY = "aws:ResourceAccount";

/**
 * Gives the account of a resource as the key that AWS sends about it; open where neither the resource's ARN nor --account
 * tells it. An action without a resource tells nothing.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-resourceaccount
 */
export const resourceKeys = (
  { action, resource }: Pick<AccessRequest, "action" | "resource">,
  account: string | undefined,
): ToldKeys => {
  const by = "--resource or --account";
  const [service = ""] = action.toLowerCase().split(":");
  if (resource === "*" || WITH_EXCEPTIONS.has(service)) return toldKeys(by, {});
  if (account !== undefined) return toldKeys(by, { [KEY]: account });
  const what = "the account of the resource, which its ARN does not tell";
  return toldKeys(by, {}, [{ key: KEY, what, example: "111122223333", canBe: (value) => /^\d{12}$/.test(value) }]);
};
