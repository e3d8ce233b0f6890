import type { Principal } from "../model.ts";

/**
 * Who can call what, and what the context of a request says of its principal: what no request of AWS's can be is no
 * witness.
 */

/** What only somebody with a provider's assertion or token calls, in lower case. */
const federatedOnly = ["sts:assumerolewithsaml", "sts:assumerolewithwebidentity"];

/**
 * Whether only federated principals call an action.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_request.html
 */
export const isForFederated = (action: string): boolean => federatedOnly.includes(action.toLowerCase());

/** Whether a principal can call an action. */
export const canCall = (principal: Principal, action: string): boolean =>
  !isForFederated(action) || principal.type === "Federated";

/**
 * Whether a request of the principal cannot have this value of a key about the principal, or cannot lack it (`undefined`). What
 * `aws:PrincipalAccount` and `aws:PrincipalArn` say is looked at elsewhere, as is any other key.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export const contradicts = (principal: Principal, key: string, value: string | undefined): boolean => {
  const isAws = principal.type === "AWS";
  switch (key.toLowerCase()) {
    case "aws:principalisawsservice":
      if (!isAws && principal.type !== "Service") return false;
      return value?.toLowerCase() !== String(principal.type === "Service");
    case "aws:principalaccount":
    case "aws:principalarn":
    case "aws:principaltype":
    case "aws:userid":
      return isAws && value === undefined;
    default:
      return false;
  }
};
