/**
 * Keys that requests always have, in lower case.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */

/** Keys of every request, signed or not. */
export const IN_EVERY_REQUEST: readonly string[] = [
  "aws:currenttime",
  "aws:epochtime",
  "aws:requestedregion",
  "aws:securetransport",
  "aws:viaawsservice",
];

/** Keys of every request that an IAM principal has signed, besides those of every request. */
export const IN_EVERY_SIGNED_REQUEST: readonly string[] = [
  "aws:principalaccount",
  "aws:principalarn",
  "aws:principalisawsservice",
  "aws:principaltype",
  "aws:userid",
];

/** Keys that every signed request has. */
export const ALWAYS_SENT: readonly string[] = [...IN_EVERY_REQUEST, ...IN_EVERY_SIGNED_REQUEST];
