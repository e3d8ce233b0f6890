import { valueAfter, valueBefore } from "../../plan/attributes.ts";
import type { Json, ResourceChange, Value } from "../../plan/model.ts";
import type { Side } from "./rule.ts";

/** Whether a resource is there on a side; what Terraform forgets stays there. */
export const isThere = ({ action }: ResourceChange, side: Side): boolean =>
  side === "before" ? action !== "create" : action !== "destroy";

/** An attribute's value on a side as far as it is known. */
export const valueOn = (change: ResourceChange, attribute: string, side: Side): Json | undefined => {
  if (!isThere(change, side)) return undefined;
  const value = readOn(change, side)(change, attribute);
  return value.state === "known" ? value.value : undefined;
};

/** The same where the value is a text that is not empty. */
export const textOf = (change: ResourceChange, attribute: string, side: Side): string | undefined => {
  const value = valueOn(change, attribute, side);
  return typeof value === "string" && value !== "" ? value : undefined;
};

/** Whether an attribute is there but not known before apply. */
export const isUnknown = (change: ResourceChange, attribute: string, side: Side): boolean =>
  stateOn(change, attribute, side) === "unknown";

/** Whether an attribute cannot be read: it is not known before apply, or sensitive. */
export const isHidden = (change: ResourceChange, attribute: string, side: Side): boolean =>
  ["unknown", "sensitive"].includes(stateOn(change, attribute, side));

const stateOn = (change: ResourceChange, attribute: string, side: Side): Value["state"] =>
  isThere(change, side) ? readOn(change, side)(change, attribute).state : "absent";

const readOn = ({ action }: ResourceChange, side: Side): typeof valueBefore =>
  side === "before" || action === "forget" ? valueBefore : valueAfter;

/** What follows the last slash: the name in an ARN. */
export const lastPart = (arn: string): string => arn.slice(arn.lastIndexOf("/") + 1);
