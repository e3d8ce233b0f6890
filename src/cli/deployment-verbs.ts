import { type Command, Option } from "commander";
import { collect, parallelism, seconds, single, singleOf, type Verb, type Verbs } from "./arguments.ts";
import type {
  ApplyOptions,
  BootstrapOptions,
  LockOptions,
  PlanOptions,
  PreviewOptions,
  SynthOptions,
} from "./options.ts";

const onDeployments = (
  command: Command,
  description: string,
  deployments = "the deployments to work on; all, if none is named",
) =>
  command
    .description(description)
    .argument("[deployments...]", deployments)
    .option("-c, --config <file>", "the configuration file", single(), "sagemaker-auth.yaml")
    .option("--json", "print JSON for machines");

/** How Terraform is run, for whatever. */
const terraformRun = (command: Command): Command =>
  command
    .option("--terraform-binary <file>", "terraform or tofu; by default the one on the PATH", single())
    .addOption(
      new Option("--lock-timeout <duration>", "how long to wait for the state lock, such as 30s, 5m or 1h")
        .argParser(singleOf(seconds))
        .default(300, '"5m"'),
    );

/** The same for deployments side by side. */
const terraform = (command: Command): Command =>
  terraformRun(command).option(
    "--parallelism <number>",
    "how many deployments to plan or apply side by side, 1 to 99",
    singleOf(parallelism),
    2,
  );

/** How reviews are shown, and written to files. */
const reports = (command: Command): Command =>
  command
    .option("--verbose", "print the whole review, with nothing told in short")
    .option("--markdown <file>", "write the review as Markdown, in full, as the action's job summary has it", single())
    .option("--html <file>", "write the review as one HTML file", single());

const synth: Verb = (command, { commandLine, finish }) =>
  onDeployments(command, "write the Terraform JSON of every deployment")
    .option("-o, --output <directory>", "where to write it", single(), "cdktf.out")
    .action(async (names: string[], options: SynthOptions) =>
      finish(await (await import("./verbs/synth.ts")).run(commandLine, names, options)),
    );

const preview: Verb = (command, { commandLine, finish }) =>
  reports(onDeployments(command, "show what a change means, with no credentials, no Terraform and no network"))
    .option(
      "--base <file-or-revision>",
      "the configuration before: a file, a git revision, or the word empty for none",
      single(),
      "HEAD",
    )
    .action(async (names: string[], options: PreviewOptions) =>
      finish(await (await import("./verbs/preview.ts")).run(commandLine, names, options)),
    );

const plan: Verb = (command, { commandLine, finish }) =>
  reports(terraform(onDeployments(command, "plan, and review what the plan means for access")))
    .option("--detailed-exitcode", "exit with 2 when there are changes")
    .action(async (names: string[], options: PlanOptions) =>
      finish(await (await import("./verbs/plan.ts")).run(commandLine, names, options)),
    );

const apply: Verb = (command, { commandLine, finish }) =>
  reports(terraform(onDeployments(command, "plan, show the review, ask, and apply that very plan")))
    .option("--yes", "do not ask")
    .action(async (names: string[], options: ApplyOptions) =>
      finish(await (await import("./verbs/apply.ts")).run(commandLine, names, options)),
    );

const destroy: Verb = (command, { commandLine, finish }) =>
  reports(
    terraform(
      onDeployments(
        command,
        "plan the removal, show it, ask, and apply that very plan",
        "the deployments to destroy, each by its name",
      ),
    ),
  )
    .option("--yes", "do not ask")
    .action(async (names: string[], options: ApplyOptions) =>
      finish(await (await import("./verbs/destroy.ts")).run(commandLine, names, options)),
    );

const lock: Verb = (command, { commandLine, finish }) =>
  command
    .description("lock the providers: write .terraform.lock.hcl beside the configuration")
    .option("-c, --config <file>", "the configuration file", single(), "sagemaker-auth.yaml")
    .option("--platform <platform>", "lock for it; repeat for more; by default linux_amd64 and this one", collect)
    .addOption(
      new Option("--fs-mirror <directory>", "read the providers from this mirror")
        .argParser(single())
        .conflicts("netMirror"),
    )
    .option("--net-mirror <url>", "read the providers from this network mirror", single())
    .option("--upgrade", "take the newest versions, not those that are locked already")
    .option("--terraform-binary <file>", "terraform or tofu; by default the one on the PATH", single())
    .option("--json", "print JSON for machines")
    .action(async (options: LockOptions) => finish(await (await import("./verbs/lock.ts")).run(commandLine, options)));

const bootstrap: Verb = (command, { commandLine, finish }) =>
  terraformRun(
    command
      .description("print the Terraform JSON of the roles for GitHub Actions, or make them with --apply")
      .argument("<deployment>", "the deployment, which has the roles' settings under ci:")
      .option("-c, --config <file>", "the configuration file", single(), "sagemaker-auth.yaml"),
  )
    .option("--apply", "plan it, show the review, ask, and apply that very plan")
    .option("--yes", "with --apply: do not ask")
    .option("--verbose", "with --apply: print the whole review, with nothing told in short")
    .option("--json", "print JSON for machines")
    .action(async (name: string, options: BootstrapOptions) =>
      finish(await (await import("./verbs/bootstrap.ts")).run(commandLine, name, options)),
    );

const schema: Verb = (command, { commandLine, finish }) =>
  command
    .description("print the JSON Schema of the configuration file")
    .option("--json", "print an error as JSON, too")
    .action(async () => finish(await (await import("./verbs/schema.ts")).run(commandLine)));

/** The verbs that work on the deployments of a configuration file, by their names. */
export const deploymentVerbs: Verbs = { synth, preview, plan, apply, destroy, lock, bootstrap, schema };
