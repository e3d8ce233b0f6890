import { completeArn } from "../language/arn.ts";

/**
 * Whether a resource pattern of an identity-based policy leaves the name open: `*`, `arn:aws:iam::*:role/*`,
 * `arn:aws:lambda:*:*:function:*`, `arn:aws:iam::123456789012`.
 */
export const isUnbounded = (pattern: string): boolean => {
  if (pattern === "*") return true;
  const complete = completeArn(pattern, "2012-10-17").replace(/\$\{[^}]*\}/g, "variable");
  const resource = complete.split(":").slice(5).join(":");
  return /^(?:[A-Za-z-]+[:/])?\*+(?:\/\*+)*$/.test(resource);
};
