import { planRules } from "./rules.ts";

/** The codes of the findings about a whole plan; the linter's own are beside its rules. */
export const PLAN_FINDING_CODES: readonly string[] = planRules.map(({ code }) => code);
