import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type ExitCode, exitCodes } from "../../../src/cli/io.ts";
import { terminalLog } from "../../../src/cli/log.ts";
import { declined, withTerraformRun } from "../../../src/cli/terraform-run.ts";
import { nodeOutside } from "../../../src/node-outside.ts";

/** The exit code of a run that wrote a log and ended so, and whether the log is still there. */
const ended = async (outcome: ExitCode | typeof declined) => {
  const commandLine = {
    outside: nodeOutside(terminalLog({ write: () => true })),
    workingDirectory: ".",
    version: "1.2.3",
    print: () => undefined,
    readStandardInput: async () => new Uint8Array(),
    color: false,
    width: 100,
    terminal: () => undefined,
    signal: new AbortController().signal,
  };
  let folder = "";
  const exitCode = await withTerraformRun(
    commandLine,
    { config: "sagemaker-auth.yaml", lockTimeout: 1, parallelism: 1 },
    async ({ logFolder }) => {
      folder = logFolder;
      writeFileSync(join(logFolder, "sagemaker-auth-prod.log"), "text");
      return outcome;
    },
  );
  return { exitCode, isThere: existsSync(folder) };
};

it.each([
  { outcome: exitCodes.answered, exitCode: 0, isThere: false },
  { outcome: exitCodes.error, exitCode: 1, isThere: true },
  { outcome: declined, exitCode: 1, isThere: false },
] as const)("the log of a run that ended with $outcome is there: $isThere", async ({ outcome, ...expected }) => {
  expect(await ended(outcome)).toEqual(expected);
});
