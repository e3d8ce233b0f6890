import { realpathSync } from "node:fs";
import { isAbsolute, relative } from "node:path";
import { failureReason } from "./app/action/failure.ts";
import { parseInputs } from "./app/action/inputs.ts";
import { type Problem, UserError } from "./common/errors.ts";
import { readRunContext } from "./github/context.ts";
import { readEvent } from "./github/event-file.ts";
import { annotateError, maskSecrets, readInput, runnerLog, setOutputs, writeSummary } from "./github/runner.ts";
import { nodeOutside } from "./node-outside.ts";
import { secretValues } from "./terraform/redact.ts";
import { version } from "./version.ts";

/** Runs as the GitHub Action and sets the process's exit code: the one place that catches. */
export const main = async (): Promise<void> => {
  const interrupt = new AbortController();
  process.once("SIGINT", () => interrupt.abort()).once("SIGTERM", () => interrupt.abort());
  try {
    const outside = nodeOutside(runnerLog);
    maskSecrets(secretValues(outside.env));
    const inputs = parseInputs(readInput);
    const context = readRunContext(outside.env);
    const event = readEvent(context.eventPath);
    // Not before the event is read: this loads `@actions/github`, see readEvent.
    const { runAction } = await import("./app/action/run-action.ts");
    const { outputs, summary, error } = await runAction({
      inputs,
      outside,
      context,
      event,
      version,
      signal: interrupt.signal,
    });
    setOutputs(outputs);
    for (const shown of [outputs["summary"], outputs["comment-url"]]) if (shown) outside.log.info(shown);
    await writeSummary(summary);
    if (error !== undefined) fail(error);
  } catch (error) {
    if (!(error instanceof UserError)) {
      setOutputs({ "failure-reason": "bug" });
      annotateError({ message: `This is a bug in sagemaker-auth-action, whose stack is in the log: ${error}` });
      throw error;
    }
    setOutputs({ "failure-reason": failureReason(error) });
    fail(error);
  }
};

const fail = ({ problems }: UserError): void => {
  for (const problem of problems) annotateError(inRepository(problem));
  process.exitCode = 1;
};

/** Annotations take paths relative to the checked-out repository. */
const inRepository = (problem: Problem): Problem => {
  const { location } = problem;
  if (location === undefined || !isAbsolute(location.file)) return problem;
  const workspace = realpathSync(process.env["GITHUB_WORKSPACE"] ?? ".");
  return { ...problem, location: { ...location, file: relative(workspace, location.file) } };
};
