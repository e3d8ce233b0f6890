import { Command, CommanderError } from "commander";
import { UserError } from "../common/errors.ts";
import { nearest } from "../config/suggest.ts";
import type { VerbRun, Verbs } from "./arguments.ts";
import { deploymentVerbs } from "./deployment-verbs.ts";
import { exampleText } from "./examples.ts";
import { type CommandLine, type ExitCode, exitCodes } from "./io.ts";
import { policyVerbs } from "./policy-verbs.ts";

/**
 * Parses the arguments (without `node` and the script) and runs the verb; gives the process's exit code. Each verb's
 * code is loaded only when it is called. Raises UserError for arguments that do not fit.
 */
export const runProgram = async (args: readonly string[], commandLine: CommandLine): Promise<ExitCode> => {
  let exitCode: ExitCode = exitCodes.answered;
  const [word] = args;
  const finish = (code: ExitCode): void => {
    exitCode = code;
  };
  const program = createProgram(word, { commandLine, finish });
  // Left to commander, a --help behind a word that is no command would print the help of the whole program.
  if (word !== undefined && !word.startsWith("-") && word !== "help" && !isCommand(word, program)) {
    throw unknownCommand(word, program);
  }
  try {
    await program.parseAsync(isHelpOnHelp(args) ? ["help"] : args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.answered;
    // So commander calls `help` of a command that there is not.
    if (error.code === "commander.help") throw unknownCommand(args.at(-1) ?? "", program);
    throw new UserError({ message: error.message.replace(/^error: /, ""), suggestion: whereToLook(word, program) });
  }
  return exitCode;
};

/** Commander would take the option for the command to help with. */
const isHelpOnHelp = ([word, option = ""]: readonly string[]): boolean =>
  word === "help" && ["--help", "-h"].includes(option);

const isCommand = (word: string | undefined, program: Command): boolean =>
  program.commands.some((command) => command.name() === word);

const whereToLook = (word: string | undefined, program: Command): string =>
  isCommand(word, program)
    ? `\`sagemaker-auth ${word} --help\` lists its arguments and options`
    : "`sagemaker-auth --help` lists the commands";

/** With all verbs, or with the one that is called alone: to define the others takes longer than a short one runs. */
const createProgram = (called: string | undefined, run: VerbRun): Command => {
  const { commandLine, finish } = run;
  const program = new Command("sagemaker-auth")
    .description(
      "Sets up the AWS authentication that lets a Databricks cluster deploy MLflow models to SageMaker, as reviewed code.",
    )
    .usage("[options] <command>")
    .configureOutput({ writeOut: commandLine.print, writeErr: () => undefined })
    .exitOverride()
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .helpCommand(true)
    .option("--version", "print the version; with --verbose also that of the catalogues")
    .option("--verbose", "with --version: print the version and date of the bundled catalogues")
    .addHelpText("after", guide)
    .argument("[command]")
    .action(async (word: string | undefined, options: { version?: true; verbose?: true }) => {
      if (word !== undefined) throw unknownCommand(word, program);
      if (options.version) return finish(await (await import("./verbs/version.ts")).run(commandLine, options));
      commandLine.print(program.helpInformation());
    });
  const verbs: Verbs = { ...deploymentVerbs, ...policyVerbs };
  const isVerb = called !== undefined && Object.hasOwn(verbs, called);
  for (const [name, define] of Object.entries(verbs)) {
    if (!isVerb || name === called) define(program.command(name), run).addHelpText("after", exampleText(name));
  }
  return program;
};

const unknownCommand = (word: string, program: Command): UserError => {
  const names = program.commands.map((command) => command.name());
  const meant = nearest(word, names);
  return new UserError({
    message: `There is no command "${word}".`,
    suggestion: meant === undefined ? `the commands are ${names.join(", ")}` : `did you mean ${meant}?`,
  });
};

const guide = `
A first look, with no credentials:
  $ sagemaker-auth preview --base empty
Then, with credentials of AWS and Databricks in the environment:
  $ sagemaker-auth plan
  $ sagemaker-auth apply

Exit codes:
  0  answered
  1  an error, said on standard error, or in the report where it stopped a deployment; with --json as
     {"error": {…}} on standard output
  2  there are changes (plan --detailed-exitcode)
  3  the condition of --fail-on is met`;
