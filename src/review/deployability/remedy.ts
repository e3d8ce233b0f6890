import type { AccessRequest, Principal } from "../../iam/model.ts";

/** The conditions that a statement should have so that it allows no more than the request. */
const KEPT_CONDITIONS = ["iam:PassedToService"];

/**
 * The smallest statement that allows a request, as JSON text: one of the role's own policies, or of the trust policy
 * where the request has a principal. `decide` agrees, which a test shows.
 */
export const smallestStatement = ({ action, resource, principal, context }: AccessRequest): string => {
  if (principal !== undefined) return JSON.stringify({ Effect: "Allow", Principal: named(principal), Action: action });
  const kept = KEPT_CONDITIONS.flatMap((key) => (context[key]?.[0] === undefined ? [] : [[key, context[key]?.[0]]]));
  return JSON.stringify({
    Effect: "Allow",
    Action: action,
    Resource: resource,
    ...(kept.length > 0 && { Condition: { StringEquals: Object.fromEntries(kept) } }),
  });
};

const named = (principal: Principal): unknown =>
  principal.type === "anonymous" ? "*" : { [principal.type]: principal.value };
