import { Budget, BudgetSpent } from "../../iam/budget.ts";
import type { Catalogue } from "../../iam/catalogue/model.ts";
import { createFacts } from "../../iam/lint/facts.ts";
import { STEPS_PER_RULE } from "../../iam/lint/lint.ts";
import type { ReviewFinding } from "../model.ts";
import { lintFindings } from "./lint-findings.ts";
import type { PlanRule, Situation } from "./rule.ts";
import { planRules } from "./rules.ts";

/** Everything that is found: about the whole plan first, then in its documents. */
export const findAll = (situation: Omit<Situation, "facts">, catalogue: Catalogue): readonly ReviewFinding[] => {
  const facts = createFacts(catalogue, new Budget(STEPS_PER_RULE));
  return [
    ...planRules.flatMap((rule) => {
      facts.budget.renew();
      return run(rule, { ...situation, facts });
    }),
    ...lintFindings(situation.plan, catalogue),
  ];
};

const run = ({ code, check }: PlanRule, situation: Situation): readonly ReviewFinding[] => {
  try {
    return check(situation).map((violation) => ({ code, ...violation }));
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    return [incomplete(code)];
  }
};

const incomplete = (code: string): ReviewFinding => ({
  code: "lint-incomplete",
  severity: "warning",
  message: `The plan is too large to be searched for ${code} to its end.`,
  remedy: "Split the documents, or remove patterns that say the same.",
  isNew: true,
});
