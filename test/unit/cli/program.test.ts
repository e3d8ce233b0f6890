import { describe, expect, it } from "vitest";
import type { CommandLine } from "../../../src/cli/io.ts";
import { terminalLog } from "../../../src/cli/log.ts";
import { runProgram } from "../../../src/cli/program.ts";
import { nodeOutside } from "../../../src/node-outside.ts";

/** What a command line prints, or the message of its error. */
const answerTo = async (...args: readonly string[]): Promise<string> => {
  const printed: string[] = [];
  const commandLine: CommandLine = {
    outside: nodeOutside(terminalLog({ write: () => true })),
    workingDirectory: ".",
    version: "1.2.3",
    print: (text) => void printed.push(text),
    readStandardInput: async () => "",
    colour: false,
    width: 100,
    terminal: () => undefined,
    signal: new AbortController().signal,
  };
  try {
    await runProgram(args, commandLine);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return printed.join("\n");
};

describe("arguments that do not fit", () => {
  it.each([
    { args: ["pln"], says: 'There is no command "pln". (did you mean plan?)' },
    { args: ["help", "pln"], says: 'There is no command "pln". (did you mean plan?)' },
    {
      args: ["plan", "--bogus"],
      says: "unknown option '--bogus' (`sagemaker-auth plan --help` lists its arguments and options)",
    },
    { args: ["pln", "--json"], says: 'There is no command "pln". (did you mean plan?)' },
    {
      args: ["plan", "--version"],
      says: "unknown option '--version' (`sagemaker-auth plan --help` lists its arguments and options)",
    },
    { args: ["--bogus"], says: "unknown option '--bogus' (`sagemaker-auth --help` lists the commands)" },
  ])("$args", async ({ args, says }) => {
    expect(await answerTo(...args)).toBe(says);
  });
});

it("destroy's help does not promise to take every deployment where none is named", async () => {
  expect(await answerTo("destroy", "--help")).toContain("the deployments to destroy, each by its name");
  expect(await answerTo("help", "plan")).toContain("all, if none is named");
});
