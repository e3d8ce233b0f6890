import { UserError } from "../../errors.ts";

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

export type RefusalReason = (typeof refusalReasons)[number];

/** Most of the ways on are for the next time: a push tells of what is on the branch already. */
const afterMerge =
  "What is merged already is in the plan of the next pull request, whose merge applies it; or start the workflow by workflow_dispatch with mode: apply and expected-fingerprint set to the fingerprint of a plan that somebody looked at.";

/** Nothing may be applied, because what was reviewed cannot be told for sure. */
export class ReviewRefusal extends UserError {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, message: string, wayOn: string, options?: ErrorOptions) {
    super({ message, suggestion: `${wayOn} ${afterMerge}` }, options);
    this.reason = reason;
  }
}
