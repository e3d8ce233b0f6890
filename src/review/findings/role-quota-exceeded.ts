import { printedLength } from "../../iam/language/print.ts";
import { isPrincipal } from "../../plan/context.ts";
import type { DocumentSubject, Plan, Side } from "../../plan/model.ts";
import { unknownAccount } from "../../plan/raw/accounts.ts";
import { policyIn, stateOn } from "../documents/state.ts";
import { policiesOf } from "../principals/claims.ts";
import { onBothSides, type PlanRule, type Violation } from "./rule.ts";

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

/**
 * What tells a principal from all others. Those whose account is not known may be as many as the resources that name them.
 */
const principalOf = ({ type, label, account }: DocumentSubject, address: string): string =>
  JSON.stringify([type, label, ...(account === unknownAccount ? [address] : [])]);

const inlineTooLong = (plan: Plan, side: Side): readonly Omit<Violation, "isNew">[] => {
  const sums = new Map<
    string,
    { type: keyof typeof INLINE_CHARACTERS; label: string; documents: number; characters: number }
  >();
  for (const change of plan.changes) {
    for (const document of change.documents) {
      const { type, label } = document.subject;
      const policy = policyIn(stateOn(change, document, side));
      if (document.kind !== "identity" || !isPrincipal(type) || policy === undefined) continue;
      const principal = principalOf(document.subject, change.address);
      const { documents, characters } = sums.get(principal) ?? { documents: 0, characters: 0 };
      sums.set(principal, {
        type,
        label,
        documents: documents + 1,
        characters: characters + printedLength(policy),
      });
    }
  }
  return [...sums.values()]
    .filter(({ type, documents, characters }) => documents > 1 && characters > INLINE_CHARACTERS[type])
    .map(({ type, label, characters }) => ({
      severity: "error",
      message: `The inline policies of the ${type} ${label} have ${characters} characters together; IAM takes ${INLINE_CHARACTERS[type]}.`,
      remedy: "Put a part into a managed policy, or shorten them.",
    }));
};

const tooManyAttached = (plan: Plan, side: Side): readonly Omit<Violation, "isNew">[] => {
  const attached = new Map<string, { readonly name: string; readonly policies: Set<string> }>();
  for (const { use, address, subject, [side]: state } of plan.attachments) {
    if (use !== "attachment") continue;
    const principal = principalOf(subject, address);
    const one = attached.get(principal) ?? { name: `${subject.type} ${subject.label}`, policies: new Set() };
    attached.set(principal, one);
    for (const policy of policiesOf(state)) one.policies.add(policy);
  }
  return [...attached.values()]
    .filter(({ policies }) => policies.size > MANAGED_POLICIES)
    .map(({ name, policies }) => ({
      severity: "warning",
      message: `The ${name} has ${policies.size} managed policies; without a granted increase IAM takes ${MANAGED_POLICIES}.`,
      remedy: "Put policies together, or ask AWS for an increase first.",
    }));
};
