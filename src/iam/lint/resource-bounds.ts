/** Whether a resource pattern leaves the name open: `*`, `arn:aws:iam::*:role/*`, `arn:aws:lambda:*:*:function:*`. */
export const isUnbounded = (pattern: string): boolean => {
  const fields = pattern.split(":");
  const resource = fields.slice(5).join(":");
  // With fewer fields a wildcard has swallowed the rest: `arn:aws:iam::*`.
  return fields.length < 6 ? pattern.endsWith("*") : /^(?:[A-Za-z-]+[:/])?\*+(?:\/\*+)*$/.test(resource);
};
