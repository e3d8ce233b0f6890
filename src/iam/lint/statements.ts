import type { Condition, PatternElement, Statement } from "../model.ts";

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

/** Whether a condition is on one of the keys, which are written in lower case. */
export const isOnKey = (condition: Condition, keys: readonly string[]): boolean =>
  keys.includes(condition.key.toLowerCase());
