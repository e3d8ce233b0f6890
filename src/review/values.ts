import type { AttachedPolicy, AttachmentState, Json, ResourceChange, Side, Value } from "../plan/model.ts";
import { valueOn } from "../plan/raw/attributes.ts";

/** Both sides of a change. */
export const sides = ["before", "after"] as const;

/** Whether a resource is there on a side; what Terraform forgets stays there. */
export const isThere = ({ action }: ResourceChange, side: Side): boolean =>
  side === "before" ? action !== "create" : action !== "destroy";

/** An attribute's value on a side as far as it is known. */
export const knownOn = (change: ResourceChange, attribute: string, side: Side): Json | undefined => {
  const value = readOn(change, attribute, side);
  return value.state === "known" ? value.value : undefined;
};

/** The same where the value is a text that is not empty. */
export const textOf = (change: ResourceChange, attribute: string, side: Side): string | undefined => {
  const value = knownOn(change, attribute, side);
  return typeof value === "string" && value !== "" ? value : undefined;
};

/** Whether an attribute is there but not known before apply. */
export const isUnknown = (change: ResourceChange, attribute: string, side: Side): boolean =>
  readOn(change, attribute, side).state === "unknown";

/** Whether an attribute cannot be read: it is not known before apply, or sensitive. */
export const isHidden = (change: ResourceChange, attribute: string, side: Side): boolean =>
  ["unknown", "sensitive"].includes(readOn(change, attribute, side).state);

/** What Terraform forgets keeps what it had before. */
const readOn = (change: ResourceChange, attribute: string, side: Side): Value => {
  if (!isThere(change, side)) return { state: "absent" };
  return valueOn(change, attribute, change.action === "forget" ? "before" : side);
};

/** The policies that an attachment gives on a side, as far as they are known. */
export const policiesIn = (state: AttachmentState): readonly AttachedPolicy[] =>
  state.state === "known" ? state.policies : [];

/** What follows the last slash: the name in an ARN. */
export const lastPart = (arn: string): string => arn.slice(arn.lastIndexOf("/") + 1);
