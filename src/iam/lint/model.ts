import type { Place, Policy, PolicyKind, Severity } from "../model.ts";
import type { Facts } from "./facts.ts";

/** Something about a policy that is wrong, dangerous, or not what its author will have meant. */
export interface Finding extends Place {
  /** Stable, in words: `unknown-action`. */
  readonly code: string;
  readonly severity: Severity;
  /** One or two whole sentences that quote the policy. */
  readonly message: string;
  /** What to write instead, as a whole sentence. */
  readonly suggestion: string;
  /** The page about the code: `docs/findings/unknown-action.md`. */
  readonly docs: string;
}

/** What a rule reports; the runner adds the rule's code and its page. */
export type Violation = Omit<Finding, "code" | "docs">;

/** One thing that is looked for. `check` yields what it finds as it goes, so that a spent budget loses none of it. */
export interface Rule {
  readonly code: string;
  /** Reads nothing but its argument. May throw `BudgetSpent`. */
  check(subject: Subject): Iterable<Violation>;
}

/** A policy under examination, with what several rules need to know of it; the budget is renewed for every rule. */
export interface Subject extends Facts {
  readonly policy: Policy;
  readonly kind: PolicyKind;
  /** The document's length as AWS counts it: white space between the tokens of JSON does not count. */
  readonly length: number;
}
