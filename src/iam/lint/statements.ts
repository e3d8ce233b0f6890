import { completeArn } from "../language/arn.ts";
import type { Condition, PatternElement, Statement } from "../model.ts";
import type { ListElement } from "./places.ts";

/** Whether the statement allows every action on every resource, whatever the request. */
export const isFullAccess = ({ effect, actions, resources, conditions }: Statement): boolean =>
  effect === "Allow" &&
  conditions.length === 0 &&
  !actions.negated &&
  actions.patterns.some((pattern) => pattern === "*" || pattern === "*:*") &&
  coversEverything(resources);

/** Whether a Resource element has the pattern `*`. */
export const coversEverything = (element: PatternElement | undefined): boolean =>
  element !== undefined && !element.negated && element.patterns.includes("*");

/**
 * The actions or the resources of a statement as one is compared with another: the names of actions disregard case, and AWS
 * completes ARNs in identity-based policies.
 */
export const comparedTexts = (
  { actions, resources, principals }: Statement,
  element: ListElement,
): readonly string[] => {
  if (element === "actions") return actions.patterns.map((text) => text.toLowerCase());
  const patterns = resources?.patterns ?? [];
  return principals ? patterns : patterns.map((text) => completeArn(text, "2012-10-17"));
};

/** Whether a condition is on one of the keys, which are written in lower case. */
export const isOnKey = (condition: Condition, keys: readonly string[]): boolean =>
  keys.includes(condition.key.toLowerCase());
