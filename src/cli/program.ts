import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { nearest } from "../config/suggest.ts";
import { UserError } from "../errors.ts";
import { exampleText } from "./examples.ts";
import type { CommandLine, ExitCode } from "./io.ts";
import { exitCodes } from "./io.ts";
import type {
  ApplyOptions,
  BootstrapOptions,
  CheckOptions,
  CompareOptions,
  LintOptions,
  PlanOptions,
  PreviewOptions,
  ProvidersOptions,
  ReviewOptions,
  SynthOptions,
} from "./options.ts";

/**
 * Parses the arguments (without `node` and the script) and runs the verb; gives the process's exit code. Each verb's
 * code is loaded only when it is called. Raises UserError for arguments that do not fit.
 */
export const runProgram = async (args: readonly string[], commandLine: CommandLine): Promise<ExitCode> => {
  let exitCode: ExitCode = exitCodes.answered;
  const program = createProgram(commandLine, (code) => {
    exitCode = code;
  });
  const [word] = args;
  // Left to commander, a --help behind a word that is no command would print the help of the whole program.
  if (word !== undefined && !word.startsWith("-") && word !== "help" && !isCommand(word, program)) {
    throw unknownCommand(word, program);
  }
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.answered;
    // So commander calls `help` of a command that there is not.
    if (error.code === "commander.help") throw unknownCommand(args.at(-1) ?? "", program);
    throw new UserError({ message: error.message.replace(/^error: /, ""), suggestion: whereToLook(word, program) });
  }
  return exitCode;
};

const isCommand = (word: string | undefined, program: Command): boolean =>
  program.commands.some((command) => command.name() === word);

const whereToLook = (word: string | undefined, program: Command): string =>
  isCommand(word, program)
    ? `\`sagemaker-auth ${word} --help\` lists its arguments and options`
    : "`sagemaker-auth --help` lists the commands";

const createProgram = (commandLine: CommandLine, finish: (code: ExitCode) => void): Command => {
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
  defineDeploymentVerbs(program, commandLine, finish);
  definePolicyVerbs(program, commandLine, finish);
  for (const command of program.commands) command.addHelpText("after", exampleText(command.name()));
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

type Finish = (code: ExitCode) => void;

const defineDeploymentVerbs = (program: Command, commandLine: CommandLine, finish: Finish): void => {
  const verb = (name: string, description: string, deployments = "the deployments to work on; all, if none is named") =>
    program
      .command(name)
      .description(description)
      .argument("[deployments...]", deployments)
      .option("-c, --config <file>", "the configuration file", "sagemaker-auth.yaml")
      .option("--json", "print JSON for machines");
  const terraformRun = (command: Command): Command =>
    command
      .option("--terraform-binary <file>", "terraform or tofu; by default the one on the PATH")
      .option("--lock-timeout <duration>", "how long to wait for the state lock", "5m");
  const terraform = (command: Command): Command =>
    terraformRun(command).option("--parallelism <number>", "how many deployments run side by side", positiveInteger, 2);
  const reports = (command: Command): Command =>
    command
      .option("--markdown <file>", "write the review as Markdown, as in a pull request comment")
      .option("--html <file>", "write the review as one HTML file");

  verb("synth", "write the Terraform JSON of every deployment")
    .option("-o, --output <directory>", "where to write it", "cdktf.out")
    .action(async (names: string[], options: SynthOptions) =>
      finish(await (await import("./verbs/synth.ts")).run(commandLine, names, options)),
    );

  reports(verb("preview", "show what a change means, with no credentials, no Terraform and no network"))
    .option("--base <file-or-revision>", "the configuration before: a file, a git revision, or empty for none", "HEAD")
    .action(async (names: string[], options: PreviewOptions) =>
      finish(await (await import("./verbs/preview.ts")).run(commandLine, names, options)),
    );

  reports(terraform(verb("plan", "plan, and review what the plan means for access")))
    .option("--detailed-exitcode", "exit with 2 when there are changes")
    .action(async (names: string[], options: PlanOptions) =>
      finish(await (await import("./verbs/plan.ts")).run(commandLine, names, options)),
    );

  reports(terraform(verb("apply", "plan, show the review, ask, and apply that very plan")))
    .option("--yes", "do not ask")
    .action(async (names: string[], options: ApplyOptions) =>
      finish(await (await import("./verbs/apply.ts")).run(commandLine, names, options)),
    );

  reports(
    terraform(
      verb(
        "destroy",
        "plan the removal, show it, ask, and apply that very plan",
        "the deployments to destroy, each by its name",
      ),
    ),
  )
    .option("--yes", "do not ask")
    .action(async (names: string[], options: ApplyOptions) =>
      finish(await (await import("./verbs/destroy.ts")).run(commandLine, names, options)),
    );

  program
    .command("lock")
    .description("lock the providers: write .terraform.lock.hcl beside the configuration")
    .option("-c, --config <file>", "the configuration file", "sagemaker-auth.yaml")
    .option("--platform <platform>", "lock for it; repeat for more; by default linux_amd64 and this one", collect)
    .addOption(new Option("--fs-mirror <directory>", "read the providers from this mirror").conflicts("netMirror"))
    .option("--net-mirror <url>", "read the providers from this network mirror")
    .option("--upgrade", "take the newest versions, not those that are locked already")
    .option("--terraform-binary <file>", "terraform or tofu; by default the one on the PATH")
    .option("--json", "print JSON for machines")
    .action(async (options: ProvidersOptions) =>
      finish(await (await import("./verbs/lock.ts")).run(commandLine, options)),
    );

  terraformRun(
    program
      .command("bootstrap")
      .description("print the Terraform JSON of the roles for GitHub Actions, or make them with --apply")
      .argument("<deployment>", "the deployment, which has the roles' settings under ci:")
      .option("-c, --config <file>", "the configuration file", "sagemaker-auth.yaml"),
  )
    .option("--apply", "plan it, show the review, ask, and apply that very plan")
    .option("--yes", "with --apply: do not ask")
    .option("--json", "print JSON for machines")
    .action(async (name: string, options: BootstrapOptions) =>
      finish(await (await import("./verbs/bootstrap.ts")).run(commandLine, name, options)),
    );

  program
    .command("schema")
    .description("print the JSON Schema of the configuration file")
    .option("--json", "print an error as JSON, too")
    .action(async () => finish(await (await import("./verbs/schema.ts")).run(commandLine)));
};

const definePolicyVerbs = (program: Command, commandLine: CommandLine, finish: Finish): void => {
  const failOn = (flags: readonly string[]): Option =>
    new Option("--fail-on <list>", `exit with 3 on any of: ${flags.join(", ")}`).argParser(listOf(flags));

  program
    .command("review")
    .description("review any Terraform or OpenTofu plan, as `terraform show -json` prints it")
    .argument("<plan.json>", "the plan, or - for standard input")
    .option("--markdown", "print Markdown")
    .option("--html <file>", "write one HTML file")
    .option("--json", "print JSON for machines")
    .action(async (file: string, options: ReviewOptions) =>
      finish(await (await import("./verbs/review.ts")).run(commandLine, file, options)),
    );

  program
    .command("check")
    .description("say whether policies allow a request, and which statement decides")
    .option("--policy <file>", "a policy of the principal; repeat for more", collect)
    .option("--boundary <file>", "the principal's permissions boundary")
    .option("--trust <file>", "a role's trust policy; needs --principal")
    .option("--principal <principal>", "who asks: an ARN, an account id, or a service such as ec2.amazonaws.com")
    .requiredOption("--action <action>", "the action, such as s3:GetObject")
    .requiredOption("--resource <arn>", "the resource's ARN, or * for an action that takes none")
    .option("--context <key=value>", "a context key; repeat for more keys, or for more values of one", collect)
    .option("--json", "print JSON for machines")
    .action(async (options: CheckOptions) =>
      finish(await (await import("./verbs/check.ts")).run(commandLine, options)),
    );

  program
    .command("compare")
    .description("say how the access of one set of policies relates to another's, with witnesses")
    .argument("[before.json]", "the policy before; - for standard input")
    .argument("[after.json]", "the policy after; - for standard input")
    .option("--before <file>", "a further policy before; repeat for more", collect)
    .option("--after <file>", "a further policy after; repeat for more", collect)
    .option("--kind <kind>", "identity, trust or resource", "identity")
    .addOption(failOn(["narrower", "broader", "incomparable", "unknown"]))
    .option("--json", "print JSON for machines")
    .action(async (before: string | undefined, after: string | undefined, options: CompareOptions) =>
      finish(await (await import("./verbs/compare.ts")).run(commandLine, before, after, options)),
    );

  program
    .command("lint")
    .description("find what is wrong or dangerous in a policy")
    .argument("<policy.json>", "the policy, or - for standard input")
    .option("--kind <kind>", "identity, trust or resource", "identity")
    .addOption(failOn(["error", "warning"]))
    .option("--json", "print JSON for machines")
    .action(async (file: string, options: LintOptions) =>
      finish(await (await import("./verbs/lint.ts")).run(commandLine, file, options)),
    );
};

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

const positiveInteger = (value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("It must be a whole number from 1.");
  return number;
};

const listOf =
  (allowed: readonly string[]) =>
  (value: string): readonly string[] => {
    const words = value.split(",").map((word) => word.trim());
    const wrong = words.find((word) => !allowed.includes(word));
    if (wrong !== undefined) throw new InvalidArgumentError(`"${wrong}" is none of ${allowed.join(", ")}.`);
    return words;
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
