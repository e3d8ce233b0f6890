import { printedLength } from "../../iam/index.ts";
import type { Plan } from "../../plan/model.ts";
import { policyIn, stateAfter } from "../documents/state.ts";
import type { Violation } from "./rule.ts";
import { onBothSides, type PlanRule, type Side } from "./rule.ts";

/**
 * Characters of all inline policies together, without white space, and managed policies without a granted increase.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const INLINE_CHARACTERS = { role: 10_240, user: 2048, group: 5120 } as const;
const MANAGED_POLICIES = 10;

/** A principal that gets more policies than IAM takes. One document that is too long by itself is the linter's. */
export const roleQuotaExceeded: PlanRule = {
  code: "role-quota-exceeded",
  check: ({ plan }) => onBothSides((side) => [...inlineTooLong(plan, side), ...tooManyAttached(plan, side)]),
};

const inlineTooLong = (plan: Plan, side: Side): readonly Omit<Violation, "isNew">[] => {
  const sums = new Map<string, { type: keyof typeof INLINE_CHARACTERS; documents: number; characters: number }>();
  for (const change of plan.changes) {
    for (const document of change.documents) {
      const { type, label } = document.subject;
      const policy = policyIn(side === "before" ? document.before : stateAfter(change, document));
      if (document.kind !== "identity" || type === "policy" || type === "resource" || policy === undefined) continue;
      const sum = sums.get(label) ?? { type, documents: 0, characters: 0 };
      const characters = printedLength(policy);
      sums.set(label, { type, documents: sum.documents + 1, characters: sum.characters + characters });
    }
  }
  return [...sums]
    .filter(([, { type, documents, characters }]) => documents > 1 && characters > INLINE_CHARACTERS[type])
    .map(([name, { type, characters }]) => ({
      severity: "error",
      message: `The inline policies of the ${type} ${name} have ${characters} characters together; IAM takes ${INLINE_CHARACTERS[type]}.`,
      remedy: "Put a part into a managed policy, or shorten them.",
    }));
};

const tooManyAttached = (plan: Plan, side: Side): readonly Omit<Violation, "isNew">[] => {
  const attached = new Map<string, Set<string>>();
  for (const { use, subject, [side]: state } of plan.attachments) {
    if (use !== "attachment" || state.state !== "known") continue;
    const name = `${subject.type} ${subject.label}`;
    const policies = attached.get(name) ?? new Set();
    for (const { arn, address } of state.policies) policies.add(arn ?? address ?? "");
    attached.set(name, policies);
  }
  return [...attached]
    .filter(([, policies]) => policies.size > MANAGED_POLICIES)
    .map(([name, policies]) => ({
      severity: "warning",
      message: `The ${name} has ${policies.size} managed policies; without a granted increase IAM takes ${MANAGED_POLICIES}.`,
      remedy: "Put policies together, or ask AWS for an increase first.",
    }));
};
