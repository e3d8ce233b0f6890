import { Option } from "commander";
import { collect, listOf, single, type Verb, type Verbs } from "./arguments.ts";
import type { CheckOptions, CompareOptions, LintOptions, ReviewOptions } from "./options.ts";

const failOn = (flags: readonly string[], what: string): Option =>
  new Option("--fail-on <list>", `exit with 3 on ${what}: ${flags.join(", ")}`).argParser(listOf(flags));

const review: Verb = (command, { commandLine, finish }) =>
  command
    .description("review any Terraform or OpenTofu plan, as `terraform show -json` prints it")
    .argument(
      "<plan.json>",
      "what `terraform show -json FILE` prints of a plan made with -out=FILE; - for standard input",
    )
    .option("--verbose", "print the whole review, with nothing told in short")
    .addOption(new Option("--markdown", "print Markdown").conflicts("json"))
    .option("--html <file>", "write one HTML file", single())
    .option("--json", "print JSON for machines")
    .action(async (file: string, options: ReviewOptions) =>
      finish(await (await import("./verbs/review.ts")).run(commandLine, file, options)),
    );

const check: Verb = (command, { commandLine, finish }) =>
  command
    .description("say whether policies allow a request, and which statement decides")
    .option("--policy <file>", "a policy of the principal; repeat for more", collect)
    .option("--boundary <file>", "the principal's permissions boundary", single())
    .option("--session-policy <file>", "the policy of the principal's session", single())
    .option("--scp <file>", "all SCPs of a level as one file; repeat for more levels above the principal", collect)
    .option("--trust <file>", "the trust policy of the role asked for", single())
    .option("--resource-policy <file>", "the policy of the resource asked for, such as a bucket's", single())
    .option("--rcp <file>", "an RCP that the resource is under; repeat for more", collect)
    .option(
      "--account <id>",
      "the AWS account that the resource is in, where its ARN does not say it, as a bucket's",
      single(),
    )
    .option(
      "--principal <principal>",
      "who asks: an ARN, an account id, a service such as ec2.amazonaws.com, or anonymous; needed with all but --policy and --boundary",
      single(),
    )
    .requiredOption("--action <action>", "the action, such as s3:GetObject", single())
    .requiredOption("--resource <arn>", "the resource's ARN, or * for an action that takes none", single())
    .option("--context <key=value>", "a context key; repeat for more keys, or for more values of one", collect)
    .option("--json", "print JSON for machines")
    .action(async (options: CheckOptions) =>
      finish(await (await import("./verbs/check.ts")).run(commandLine, options)),
    );

const compare: Verb = (command, { commandLine, finish }) =>
  command
    .description("say how the access of one set of policies relates to another's, with witnesses")
    .argument("[before.json]", "the policy before; - for standard input, an empty file for no access")
    .argument("[after.json]", "the policy after, likewise")
    .option("--before <file>", "a further policy before; repeat for more", collect)
    .option("--after <file>", "a further policy after; repeat for more", collect)
    .option("--before-boundary <file>", "the principal's permissions boundary before", single())
    .option("--after-boundary <file>", "the principal's permissions boundary after", single())
    .option("--kind <kind>", "identity, trust or resource", single(), "identity")
    .option("--account <id>", "the AWS account that the role or the resource is in; any, unless told", single())
    .addOption(failOn(["narrower", "broader", "incomparable", "unknown"], "any of"))
    .option("--json", "print JSON for machines")
    .action(async (before: string | undefined, after: string | undefined, options: CompareOptions) =>
      finish(await (await import("./verbs/compare.ts")).run(commandLine, before, after, options)),
    );

const lint: Verb = (command, { commandLine, finish }) =>
  command
    .description("find what is wrong or dangerous in a policy")
    .argument("<policy.json>", "the policy, or - for standard input")
    .option("--kind <kind>", "identity, trust, resource or boundary", single(), "identity")
    .addOption(failOn(["error", "warning"], "a finding that is this or worse"))
    .option("--json", "print JSON for machines")
    .action(async (file: string, options: LintOptions) =>
      finish(await (await import("./verbs/lint.ts")).run(commandLine, file, options)),
    );

/** The verbs that work on plans and policies of anybody, by their names. */
export const policyVerbs: Verbs = { review, check, compare, lint };
