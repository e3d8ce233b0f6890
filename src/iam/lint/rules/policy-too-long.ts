import { withCommas } from "../../../common/with-commas.ts";
import type { Place, PolicyKind, Severity } from "../../model.ts";
import type { Rule } from "../model.ts";

/**
 * What IAM takes, in characters without white space.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const QUOTAS: Readonly<Record<PolicyKind, readonly Quota[]>> = {
  trust: [
    {
      limit: 8192,
      severity: "error",
      what: "the most that the quota of a trust policy can be raised to",
      advice:
        "Trust fewer principals by this role: make several roles, or let a condition on aws:PrincipalOrgID or aws:PrincipalArn take the place of a long list.",
    },
    {
      limit: 2048,
      severity: "warning",
      what: "the quota of a trust policy that no increase was granted for",
      advice:
        'Ask Service Quotas for a greater "Role trust policy length" of IAM, or let a condition on aws:PrincipalOrgID or aws:PrincipalArn take the place of a long list.',
    },
  ],
  identity: [
    {
      limit: 10_240,
      severity: "error",
      what: "the quota of all inline policies of a role together",
      advice:
        "Split it into managed policies of at most 6,144 characters each, of which a role takes 10; that number can be raised by Service Quotas, the lengths cannot.",
    },
    {
      limit: 6144,
      severity: "warning",
      what: "the quota of a managed policy; only a role's inline policy can be longer",
      advice:
        "Split it into several managed policies, or write wildcards for groups of actions; the quota cannot be raised.",
    },
  ],
  boundary: [
    {
      limit: 6144,
      severity: "error",
      what: "the quota of a managed policy, which a boundary is",
      advice:
        "Write wildcards for groups of actions: there is one boundary for a role or a user, and its quota cannot be raised.",
    },
  ],
  // Every service has a quota of its own for the policies of its resources.
  resource: [],
};

interface Quota {
  readonly limit: number;
  readonly severity: Severity;
  readonly what: string;
  readonly advice: string;
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
      message: `The document has ${withCommas(length)} characters without white space; ${withCommas(exceeded.limit)} is ${exceeded.what}.`,
      suggestion: exceeded.advice,
    };
  },
};
