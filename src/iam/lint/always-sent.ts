/**
 * Keys that every signed request has, in lower case.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export const ALWAYS_SENT: readonly string[] = [
  "aws:currenttime",
  "aws:epochtime",
  "aws:principalaccount",
  "aws:principalarn",
  "aws:principalisawsservice",
  "aws:principaltype",
  "aws:requestedregion",
  "aws:securetransport",
  "aws:userid",
  "aws:viaawsservice",
];
