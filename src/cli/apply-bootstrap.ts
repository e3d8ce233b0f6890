import { applyPlan } from "../app/terraform-verbs/apply.ts";
import { withBootstrapPlan } from "../app/terraform-verbs/bootstrap.ts";
import type { Deployment } from "../config/schema.ts";
import type { DeploymentReport } from "../report/context.ts";
import { reportsJson, terminalText } from "./answer.ts";
import { confirmed, requireAnswer } from "./confirm.ts";
import { type CommandLine, type ExitCode, exitCodes } from "./io.ts";
import type { BootstrapOptions } from "./options.ts";
import { declined, withTerraformRun } from "./terraform-run.ts";
import { workflowVariables } from "./workflow-variables.ts";

/** Plans a deployment's roles for continuous integration, shows the review, asks, and applies that very plan. */
export const applyBootstrap = async (
  commandLine: CommandLine,
  deployment: Deployment,
  options: BootstrapOptions,
): Promise<ExitCode> => {
  requireAnswer(commandLine, options, "apply");
  return withTerraformRun(commandLine, { ...options, parallelism: 1 }, (run) =>
    withBootstrapPlan(run, deployment, async (planned) => {
      const name = `${deployment.name}: roles for GitHub Actions`;
      const reports = (kind: "planned" | "applied"): readonly DeploymentReport[] => [
        { name, state: { kind }, review: planned.review },
      ];
      const textOf = (kind: "planned" | "applied"): string => terminalText(commandLine, reports(kind), {}, options);
      const print = (kind: "planned" | "applied"): void =>
        commandLine.print(
          options.json
            ? reportsJson(reports(kind), {}, { variables: workflowVariables(deployment) })
            : textOf(kind) + nextStep(deployment),
        );
      if (planned.review.changes.length === 0) {
        print("planned");
        return exitCodes.answered;
      }
      if (!options.yes && !(await confirmed(commandLine, textOf("planned"), `apply ${name}`))) {
        if (options.json) print("planned");
        return declined;
      }
      await applyPlan(planned);
      print("applied");
      return exitCodes.answered;
    }),
  );
};

const nextStep = (deployment: Deployment): string => {
  const lines = Object.entries(workflowVariables(deployment)).map(([name, value]) => `  ${name.padEnd(14)}  ${value}`);
  return `\n${["Variables for the workflow:", ...lines].join("\n")}\n`;
};
