import { UserError } from "../../common/errors.ts";

/** Why there is nothing to hold a plan against. */
export const refusalReasons = [
  "no-pull-request",
  "several-pull-requests",
  "fork",
  "workflow-changed",
  "no-evidence",
  "base-changed",
  "other-base",
  "run-unfinished",
  "run-failed",
  "several-plans",
  "unreadable-evidence",
  "batch-unknown",
  "other-terraform",
  "superseded",
  "gate",
] as const;

/** One of `refusalReasons`: the word that the action's output failure-reason gives for a ReviewRefusal. */
export type RefusalReason = (typeof refusalReasons)[number];

/** Nothing may be applied, because what was reviewed cannot be told for sure. */
export class ReviewRefusal extends UserError {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, message: string, wayOn: string, options?: ErrorOptions) {
    super({ message, suggestion: wayOn }, options);
    this.reason = reason;
  }
}
