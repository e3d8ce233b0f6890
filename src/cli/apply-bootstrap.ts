import { applyPlan } from "../app/apply.ts";
import { withBootstrapPlan } from "../app/bootstrap.ts";
import { ciRoleArns } from "../config/names.ts";
import type { Deployment } from "../config/schema.ts";
import type { DeploymentReport } from "../report/context.ts";
import { terminalText } from "./answer.ts";
import { confirmed, requireAnswer } from "./confirm.ts";
import { type CommandLine, type ExitCode, exitCodes } from "./io.ts";
import type { BootstrapOptions } from "./options.ts";
import { terraformRun } from "./terraform-run.ts";

/** Plans a deployment's roles for continuous integration, shows the review, asks, and applies that very plan. */
export const applyBootstrap = async (
  commandLine: CommandLine,
  deployment: Deployment,
  options: BootstrapOptions,
): Promise<ExitCode> => {
  requireAnswer(commandLine, options, "apply");
  const run = terraformRun(commandLine, { ...options, parallelism: 1 });
  return withBootstrapPlan(run, deployment, async (planned) => {
    const name = `${deployment.name}: roles for GitHub Actions`;
    const textOf = (state: DeploymentReport["state"]): string =>
      terminalText(commandLine, [{ name, state, review: planned.review }], {});
    if (planned.review.changes.length === 0) {
      commandLine.print(textOf({ kind: "planned" }) + nextStep(deployment));
      return exitCodes.answered;
    }
    if (!options.yes && !(await confirmed(commandLine, textOf({ kind: "planned" }), `apply ${name}`))) {
      return exitCodes.error;
    }
    await applyPlan(planned);
    commandLine.print(textOf({ kind: "applied" }) + nextStep(deployment));
    return exitCodes.answered;
  });
};

const nextStep = (deployment: Deployment): string => {
  const { plan, apply } = ciRoleArns(deployment);
  return `\nVariables for the workflow:\n  AWS_PLAN_ROLE   ${plan}\n  AWS_APPLY_ROLE  ${apply}\n`;
};
