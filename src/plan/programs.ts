import type { TerraformPlan } from "../terraform/plan-json.ts";

/** Data sources that run something each time they are read. */
const running: readonly string[] = ["aws_lambda_invocation", "external"];

/**
 * The addresses of the data sources that applying reads, by running a program or a function: no plan says what they do.
 * What was read before has run already.
 */
export const programsOf = ({ resource_changes: changes }: TerraformPlan): readonly string[] =>
  changes
    .filter(({ mode, type, change }) => mode === "data" && running.includes(type) && change.actions.includes("read"))
    .map(({ address }) => address);
