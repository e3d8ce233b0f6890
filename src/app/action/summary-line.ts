import type { DeploymentReport } from "../../report/context.ts";

/** One line for the output `summary`: `prod broader (+3 ~1 -0)`. */
export const summaryLine = ({ name, state, review }: DeploymentReport): string => {
  const outcome = state.kind === "planned" ? "" : `${state.kind} `;
  if (review === undefined) return `${name} ${outcome}`.trim();
  const { create, update, replace, destroy } = review.counts;
  return `${name} ${outcome}${review.relation} (+${create + replace} ~${update} -${destroy + replace})`;
};
