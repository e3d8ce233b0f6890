import type { TerraformPlan } from "../terraform/plan-json.ts";

/** Data sources, and ephemeral resources, that run something each time they are read, or opened. */
const running: readonly string[] = ["aws_lambda_invocation", "external"];

/**
 * The addresses of those that applying reads or opens, by running a program or a function: no plan says what they do.
 * What was read before has run already. Terraform's plan, other than OpenTofu's, has no ephemeral resources.
 */
export const programsOf = ({ resource_changes: changes }: TerraformPlan): readonly string[] =>
  changes
    .filter(({ mode, type }) => mode !== "managed" && running.includes(type))
    .filter(({ change }) => change.actions.some((action) => action === "read" || action === "open"))
    .map(({ address }) => address);
