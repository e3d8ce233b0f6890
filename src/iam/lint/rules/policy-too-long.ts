import type { Place, PolicyKind, Severity } from "../../model.ts";
import type { Rule } from "../model.ts";

/**
 * What IAM takes, in characters without white space.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const QUOTAS: Readonly<Record<PolicyKind, readonly Quota[]>> = {
  trust: [
    { limit: 4096, severity: "error", what: "the most that a trust policy can be given" },
    { limit: 2048, severity: "warning", what: "the quota of a trust policy that no increase was granted for" },
  ],
  identity: [
    { limit: 10_240, severity: "error", what: "the quota of all inline policies of a role together" },
    {
      limit: 6144,
      severity: "warning",
      what: "the quota of a managed policy; only a role's inline policy can be longer",
    },
  ],
  boundary: [{ limit: 6144, severity: "error", what: "the quota of a managed policy, which a boundary is" }],
  // Every service has a quota of its own for the policies of its resources.
  resource: [],
};

interface Quota {
  readonly limit: number;
  readonly severity: Severity;
  readonly what: string;
}

const WHOLE_DOCUMENT: Place = { pointer: "", line: 1 };

/** A document that AWS will not take for its length. */
export const policyTooLong: Rule = {
  code: "policy-too-long",
  *check({ kind, length }) {
    const exceeded = QUOTAS[kind].find(({ limit }) => length > limit);
    if (exceeded === undefined) return;
    yield {
      severity: exceeded.severity,
      ...WHOLE_DOCUMENT,
      message: `The document has ${count(length)} characters without white space; ${count(exceeded.limit)} is ${exceeded.what}.`,
      suggestion: "Shorten it: wildcards for groups of actions, no Sids, or several policies.",
    };
  },
};

/** With a comma at the thousands; the language data behind toLocaleString would cost more than all rules together. */
const count = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
