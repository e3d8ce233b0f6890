import type { AccessRequest } from "../../iam/index.ts";

/** The conditions that a statement should have so that it allows no more than the request. */
const KEPT_CONDITIONS = ["iam:PassedToService"];

/** The smallest statement that allows a request of a role's, as JSON text; `decide` agrees, which a test shows. */
export const smallestStatement = ({ action, resource, context }: AccessRequest): string => {
  const kept = KEPT_CONDITIONS.flatMap((key) => (context[key]?.[0] === undefined ? [] : [[key, context[key]?.[0]]]));
  return JSON.stringify({
    Effect: "Allow",
    Action: action,
    Resource: resource,
    ...(kept.length > 0 && { Condition: { StringEquals: Object.fromEntries(kept) } }),
  });
};
