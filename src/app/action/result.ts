import { type Problem, UserError } from "../../common/errors.ts";
import type { LoadedConfiguration } from "../../config/load.ts";
import type { DeploymentReport, ReportContext } from "../../report/context.ts";
import type { ApplyOutcome } from "../terraform-verbs/apply.ts";
import type { PlanOutcome } from "../terraform-verbs/plan.ts";

/** Why a run failed, as a word for the output failure-reason. */
export type FailureReason =
  | "configuration"
  | "gate"
  | "github"
  | "input"
  | "plan-changed"
  | "refused"
  | "terraform"
  /** What `findReviewedEvidence` says: `no-pull-request`, `no-evidence` … */
  | (string & {});

/** What a run of the action came to; `publish` shows it everywhere. */
export interface ActionResult {
  readonly reports: readonly DeploymentReport[];
  readonly context: ReportContext;
  /** The pull requests whose comments are kept up to date. */
  readonly pullRequests?: readonly number[];
  /** By deployment. */
  readonly fingerprints?: ReadonlyMap<string, string>;
  /** Outputs that only some tasks have. */
  readonly outputs?: Readonly<Record<string, string>>;
  /** Set when the run fails, all the same with everything above shown. */
  readonly failure?: { readonly reason: FailureReason; readonly error: UserError };
}

/** The failure of a run in which some deployments could not be planned or applied, with all that they say; else nothing. */
export const terraformFailure = (
  outcomes: readonly (PlanOutcome | ApplyOutcome)[],
  locate: LocateDeployment,
): ActionResult["failure"] => {
  const failed = outcomes.filter((outcome) => outcome.kind === "failed");
  if (failed.length === 0) return undefined;
  const problems = failed.flatMap((outcome) => {
    const { name } = "planned" in outcome ? outcome.planned.deployment : outcome.deployment;
    return outcome.error.problems.map((problem) => at(name, problem, locate));
  });
  return { reason: "terraform", error: new UserError(problems) };
};

/** What stops single deployments, each as the lines that say why, at the places where the file names them. */
export const stoppedBy = (
  lines: Iterable<readonly [deployment: string, lines: readonly string[]]>,
  locate: LocateDeployment,
): UserError =>
  new UserError(
    [...lines].flatMap(([name, all]) => all.map((line) => at(name, { message: `${name}: ${line}` }, locate))),
  );

/** Gives the place of a deployment in the configuration, where what is wrong with it is annotated. */
export type LocateDeployment = LoadedConfiguration["locateDeployment"];

const at = (deployment: string, problem: Problem, locate: LocateDeployment): Problem => {
  const location = problem.location ?? locate(deployment);
  return location === undefined ? problem : { ...problem, location };
};
