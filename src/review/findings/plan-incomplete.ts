import type { PlanRule } from "./rule.ts";

/** A plan that leaves something to do, so that what is reviewed is not all that will be. */
export const planIncomplete: PlanRule = {
  code: "plan-incomplete",
  check: ({ plan }) => {
    if (plan.complete && plan.deferred.length === 0) return [];
    const later = plan.deferred.map(({ address, reason }) => `${address} (${reason})`).join(", ");
    return [
      {
        severity: "warning",
        message: `Applying this plan leaves something to do${later === "" ? "" : `: ${later}`}.`,
        remedy: "Plan again after applying, and review that plan too; a targeted plan shows only its targets.",
        isNew: true,
      },
    ];
  },
};
