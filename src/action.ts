import { realpathSync } from "node:fs";
import { isAbsolute, relative } from "node:path";
import { runAction } from "./app/action/run-action.ts";
import { type Problem, UserError } from "./errors.ts";
import { connectRunner, type Runner } from "./github/runner.ts";
import { nodeOutside } from "./node-outside.ts";
import { version } from "./version.ts";

const secrets = [
  "INPUT_GITHUB-TOKEN",
  "DATABRICKS_TOKEN",
  "DATABRICKS_CLIENT_SECRET",
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
];

/** Runs as the GitHub Action and sets the process's exit code: the one place that catches. */
export const main = async (): Promise<void> => {
  const interrupt = new AbortController();
  process.once("SIGINT", () => interrupt.abort()).once("SIGTERM", () => interrupt.abort());
  const runner = connectRunner({ env: process.env, print: (line) => process.stdout.write(`${line}\n`) });
  try {
    runner.maskSecrets(secrets);
    const { readInput } = runner;
    const outside = nodeOutside(runner.log);
    const { outputs, summary, error } = await runAction({ readInput, outside, version, signal: interrupt.signal });
    await runner.setOutputs(outputs);
    await runner.writeSummary(summary);
    if (error !== undefined) fail(runner, error);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    fail(runner, error);
  }
};

const fail = (runner: Runner, { problems }: UserError): void => {
  for (const problem of problems) runner.annotateError(inRepository(problem));
  process.exitCode = 1;
};

/** Annotations take paths relative to the checked-out repository. */
const inRepository = (problem: Problem): Problem => {
  const { location } = problem;
  if (location === undefined || !isAbsolute(location.file)) return problem;
  const workspace = realpathSync(process.env["GITHUB_WORKSPACE"] ?? ".");
  return { ...problem, location: { ...location, file: relative(workspace, location.file) } };
};
