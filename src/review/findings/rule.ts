import type { Deployment } from "../../config/schema.ts";
import type { Facts } from "../../iam/lint/facts.ts";
import type { Plan, Side } from "../../plan/model.ts";
import type { OperationReview, ReviewFinding } from "../model.ts";
import type { Principals } from "../principals/model.ts";

/** What the rules look at: a whole plan and what the review has made of it. */
export interface Situation {
  readonly plan: Plan;
  /** Absent for a plan that is not ours. */
  readonly deployment?: Deployment;
  readonly principals: Principals;
  readonly operations: readonly OperationReview[];
  /** The operations as they would be after the plan if no role had a permissions boundary. */
  readonly unbounded: readonly OperationReview[];
  /** What the catalogue says about patterns. The budget is renewed for every rule; one that searches much renews it itself. */
  readonly facts: Facts;
}

/** What a rule reports; the runner adds the code. */
export type Violation = Omit<ReviewFinding, "code">;

/** Something that only a whole plan shows. */
export interface PlanRule {
  /** Stable; its page is docs/findings/CODE.md. */
  readonly code: string;
  readonly check: (situation: Situation) => readonly Violation[];
}

/** Finds on both sides; what the side before has too is not new. */
export const onBothSides = <T extends Omit<Violation, "isNew">>(
  find: (side: Side) => readonly T[],
): readonly (T & Pick<Violation, "isNew">)[] => {
  const keyOf = ({ address, message }: Omit<Violation, "isNew">): string => JSON.stringify([address, message]);
  const before = new Set(find("before").map(keyOf));
  return find("after").map((violation) => ({ ...violation, isNew: !before.has(keyOf(violation)) }));
};
