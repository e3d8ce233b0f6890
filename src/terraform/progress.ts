import { ownMember } from "../common/json.ts";
import type { ProgressEvent } from "./messages.ts";

/**
 * The line that a person reads for one step, or nothing for a step that is not worth one: each resource gets one line
 * when it is planned and one when it is done, and a slow one another every minute. What only differs from
 * its state gets none: a role does after every first apply, written down before its policies are attached, and what somebody
 * changed is in the plan and its review.
 */
export const describeProgress = (event: ProgressEvent): string | undefined => {
  switch (event.kind) {
    case "planned":
      return `${event.address}: will be ${pastTense(event.operation)}`;
    case "drifted":
      return event.operation === "delete" ? `${event.address}: was destroyed outside of Terraform` : undefined;
    case "started":
      return undefined;
    case "continues":
      return event.seconds % 60 === 0
        ? `${event.address}: still ${presentTense(event.operation)} after ${duration(event.seconds)}`
        : undefined;
    case "completed":
      return `${event.address}: ${pastTense(event.operation)} in ${duration(event.seconds)}`;
    case "failed":
      return `${event.address}: could not be ${pastTense(event.operation)} (${duration(event.seconds)})`;
  }
};

const verbs: Readonly<Record<string, readonly [past: string, present: string]>> = {
  create: ["created", "being created"],
  update: ["updated", "being updated"],
  delete: ["destroyed", "being destroyed"],
  replace: ["replaced", "being replaced"],
  read: ["read", "being read"],
  import: ["imported", "being imported"],
  move: ["moved", "being moved"],
  remove: ["forgotten", "being forgotten"],
  forget: ["forgotten", "being forgotten"],
  noop: ["left as it is", "being left as it is"],
};

/** A word of a newer Terraform is shown as it is. */
const pastTense = (operation: string): string => ownMember(verbs, operation)?.[0] ?? operation;
const presentTense = (operation: string): string => ownMember(verbs, operation)?.[1] ?? operation;

/** `0 s`, `75 s` as `1 min 15 s`. */
const duration = (seconds: number): string =>
  seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min${seconds % 60 === 0 ? "" : ` ${seconds % 60} s`}`;
