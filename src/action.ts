import { realpathSync } from "node:fs";
import { isAbsolute, relative } from "node:path";
import { runAction } from "./app/action/run-action.ts";
import { UserError } from "./errors.ts";
import { annotateError, maskSecrets, readInput, runnerLog, setOutputs, writeSummary } from "./github/runner.ts";
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
  try {
    const outside = nodeOutside(runnerLog);
    maskSecrets(outside.env, secrets);
    const { outputs, summary, error } = await runAction({ readInput, outside, version, signal: interrupt.signal });
    setOutputs(outputs);
    await writeSummary(summary);
    if (error !== undefined) fail(error);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    fail(error);
  }
};

const fail = ({ problems }: UserError): void => {
  for (const problem of problems) annotateError(problem, inRepository);
  process.exitCode = 1;
};

/** Annotations take paths relative to the checked-out repository. */
const inRepository = (file: string): string =>
  isAbsolute(file) ? relative(realpathSync(process.env["GITHUB_WORKSPACE"] ?? "."), file) : file;
