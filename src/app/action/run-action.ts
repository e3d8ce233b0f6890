import type { Outside } from "../../common/outside.ts";
import { connectGitHub } from "../../github/client.ts";
import type { RunContext } from "../../github/context.ts";
import { parseTrigger } from "../../github/events.ts";
import { neededPermissions, requirePermissions } from "../../github/permissions.ts";
import type { ActionRun } from "./action-run.ts";
import { findConfigurationFile } from "./configuration-file.ts";
import { orFailed } from "./failure.ts";
import type { Inputs } from "./inputs.ts";
import { withoutOutdatedComment } from "./outdated.ts";
import { type Published, publish } from "./publish.ts";
import type { ActionResult } from "./result.ts";
import { runTask } from "./run-task.ts";
import { chooseTask, pullRequestOf, type Task } from "./task.ts";

/** What the entry point gives the action of its surroundings. */
export interface ActionInput {
  readonly inputs: Inputs;
  readonly outside: Outside;
  readonly context: RunContext;
  /** The payload of the event that started the run, as it came. */
  readonly event: unknown;
  readonly version: string;
  readonly signal: AbortSignal;
}

/** Runs the action. UserError where not even the task is known; any other failure is part of the outcome. */
export const runAction = async (input: ActionInput): Promise<Published> => {
  const started = startRun(input);
  const task = chooseTask(parseTrigger(input.context, input.event), started.inputs);
  const run = await withoutOutdatedComment(started, task);
  const result = await taskResult(run, task);
  return publish(run, task.kind === "matrix" ? "matrix" : "report", result);
};

const startRun = ({ inputs, outside, context, version, signal }: ActionInput): ActionRun => {
  const workspace = outside.env["GITHUB_WORKSPACE"] ?? ".";
  return {
    outside,
    inputs,
    context,
    version,
    signal,
    configurationFile: findConfigurationFile(workspace, inputs.workingDirectory, inputs.config),
    temporaryFolder: outside.env["RUNNER_TEMP"] ?? workspace,
    github: connectGitHub({
      repository: context.repository,
      token: inputs.githubToken,
      apiUrl: context.apiUrl,
      fetch: outside.fetch,
      clock: outside.clock,
      log: outside.log,
    }),
  };
};

/** A UserError becomes a result too, so that comment and summary say what happened. */
const taskResult = async (run: ActionRun, task: Task): Promise<ActionResult> => {
  const result = await orFailed(async () => {
    const needed = permissionsOf(task);
    if (needed !== undefined) await requirePermissions(run.github, neededPermissions[needed]);
    return runTask(run, task);
  });
  const pullRequest = pullRequestOf(task)?.number;
  return result.failure === undefined || pullRequest === undefined
    ? result
    : { ...result, pullRequests: [pullRequest] };
};

const permissionsOf = ({ kind }: Task): keyof typeof neededPermissions | undefined => {
  switch (kind) {
    case "plan-pull-request":
    case "plan-merge-group":
      return "plan";
    case "preview-pull-request":
      return "preview";
    case "apply-merge":
      return "apply";
    case "drift":
      return "drift";
    default:
      return undefined;
  }
};
