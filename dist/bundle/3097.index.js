"use strict";
exports.id = 3097;
exports.ids = [3097];
exports.modules = {

/***/ 27567:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ durationSeconds),
/* harmony export */   r: () => (/* binding */ durationForm)
/* harmony export */ });
/** What a duration looks like, after "must be". */
const durationForm = "a number and s, m or h, such as 5m";
/** Seconds of a duration in Terraform's spelling: `30s`, `5m`, `1h`. Nothing for anything else. */
const durationSeconds = (text) => {
    const [, amount, unit] = /^(\d{1,5})([smh])$/.exec(text) ?? [];
    const each = unitSeconds.get(unit);
    return each === undefined ? undefined : Number(amount) * each;
};
const unitSeconds = new Map([
    ["s", 1],
    ["m", 60],
    ["h", 3600],
]);


/***/ }),

/***/ 21305:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parallelismForm),
/* harmony export */   o: () => (/* binding */ parallelismOf)
/* harmony export */ });
/** How many deployments may run side by side, after "must be". */
const parallelismForm = "a whole number from 1 to 99";
/** How many deployments run side by side, as it is written. Nothing for anything else. */
const parallelismOf = (text) => (/^[1-9]\d?$/.test(text) ? Number(text) : undefined);


/***/ }),

/***/ 87019:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ errorJson)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71922);

/** The error that a program finds in a verb's JSON. */
const errorJson = (problems) => ({
    message: problems.map(_common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw).join("\n"),
    problems,
});


/***/ }),

/***/ 71604:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** What the process's exit code says; `--help` prints the same table. */
const exitCodes = {
    answered: 0,
    error: 1,
    /** Only with `--detailed-exitcode`, as in Terraform. */
    changes: 2,
    /** The condition of `--fail-on` is met. */
    failOn: 3,
};


/***/ }),

/***/ 53097:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./src/common/errors.ts
var errors = __webpack_require__(71922);
// EXTERNAL MODULE: ./src/common/once.ts
var once = __webpack_require__(53324);
// EXTERNAL MODULE: ./src/node-outside.ts + 1 modules
var node_outside = __webpack_require__(48798);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
;// CONCATENATED MODULE: ./src/cli/ask.ts
/** Asks and gives the line that was typed; an empty one for Ctrl-C, for Ctrl-D, and when `signal` is aborted. */
const ask = async (question, { input, output, signal }) => {
    const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 80481, 23));
    return new Promise((resolve) => {
        const prompt = createInterface({ input, output, signal });
        // The question itself never ends where the prompt is closed under it.
        prompt.once("close", () => {
            output.write("\n");
            resolve("");
        });
        prompt.question(question, (line) => {
            resolve(line);
            prompt.removeAllListeners("close").close();
        });
    });
};

// EXTERNAL MODULE: ./src/cli/error-json.ts
var error_json = __webpack_require__(87019);
;// CONCATENATED MODULE: ./src/cli/error-text.ts


/** What standard error has of problems: what somebody's text in them could tell the terminal is shown, and not done. */
const errorText = (problems) => `${(0,report_escape/* visibleLines */.gB)(problems.map((problem) => `error: ${(0,errors/* formatProblem */.Vw)(problem)}`).join("\n"))}\n`;

// EXTERNAL MODULE: ./src/cli/io.ts
var io = __webpack_require__(71604);
;// CONCATENATED MODULE: ./src/cli/log.ts
/** Writes progress to standard error, where it does not mix with a verb's answer. */
const terminalLog = (stream) => {
    const write = (line) => void stream.write(`${line}\n`);
    return {
        info: write,
        warning: (line) => write(`warning: ${line}`),
        debug: () => undefined,
        group: async (name, body) => {
            write(name);
            return body();
        },
        working: (_what, body) => body(),
    };
};

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./src/config/suggest.ts
var suggest = __webpack_require__(42784);
// EXTERNAL MODULE: ./src/app/duration.ts
var duration = __webpack_require__(27567);
// EXTERNAL MODULE: ./src/app/parallelism.ts
var parallelism = __webpack_require__(21305);
;// CONCATENATED MODULE: ./src/cli/arguments.ts



/** Reads an option that may be given several times: the values in their order. */
const collect = (value, before = []) => [...before, value];
/**
 * Makes what reads an option that may be given once. It raises commander's InvalidArgumentError for a second time, of
 * which commander would take the last: an answer must not rest on less than was given.
 */
const singleOf = (read) => {
    let first;
    return (value) => {
        if (first !== undefined)
            throw new esm/* InvalidArgumentError */.Di(`It is given twice, and was "${first}" before.`);
        first = value;
        return read(value);
    };
};
/** The same for an option whose value is taken as it is. */
const single = () => singleOf((value) => value);
const numberIn = (form, read) => (value) => {
    const number = read(value);
    if (number === undefined)
        throw new esm/* InvalidArgumentError */.Di(`It must be ${form}.`);
    return number;
};
/** Reads how many deployments run side by side. Raises commander's InvalidArgumentError for anything else. */
const arguments_parallelism = numberIn(parallelism/* parallelismForm */.X, parallelism/* parallelismOf */.o);
/** Reads a duration in Terraform's spelling as seconds. Raises commander's InvalidArgumentError for anything else. */
const seconds = numberIn(duration/* durationForm */.r, duration/* durationSeconds */.o);
/** Reads a list of words with commas between them, and adds it to those given before. Raises commander's InvalidArgumentError for a word not allowed. */
const listOf = (allowed) => (value, before = []) => {
    const words = value.split(",").map((word) => word.trim());
    const wrong = words.find((word) => !allowed.includes(word));
    if (wrong !== undefined)
        throw new esm/* InvalidArgumentError */.Di(`"${wrong}" is none of ${allowed.join(", ")}.`);
    return [...before, ...words];
};

;// CONCATENATED MODULE: ./src/cli/deployment-verbs.ts


const onDeployments = (command, description, deployments = "the deployments to work on; all, if none is named") => command
    .description(description)
    .argument("[deployments...]", deployments)
    .option("-c, --config <file>", "the configuration file", single(), "sagemaker-auth.yaml")
    .option("--json", "print JSON for machines");
/** How Terraform is run, for whatever. */
const terraformRun = (command) => command
    .option("--terraform-binary <file>", "terraform or tofu; by default the one on the PATH", single())
    .addOption(new esm/* Option */.c$("--lock-timeout <duration>", "how long to wait for the state lock, such as 30s, 5m or 1h")
    .argParser(singleOf(seconds))
    .default(300, '"5m"'));
/** The same for deployments side by side. */
const terraform = (command) => terraformRun(command).option("--parallelism <number>", "how many deployments to plan or apply side by side, 1 to 99", singleOf(arguments_parallelism), 2);
/** How reviews are shown, and written to files. */
const reports = (command) => command
    .option("--verbose", "print the whole review, with nothing told in short")
    .option("--markdown <file>", "write the review as Markdown, in full, as the action's job summary has it", single())
    .option("--html <file>", "write the review as one HTML file", single());
const synth = (command, { commandLine, finish }) => onDeployments(command, "write the Terraform JSON of every deployment")
    .option("-o, --output <directory>", "where to write it", single(), "cdktf.out")
    .action(async (names, options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(4216), __webpack_require__.e(7032), __webpack_require__.e(1849), __webpack_require__.e(8072)]).then(__webpack_require__.bind(__webpack_require__, 88072))).run(commandLine, names, options)));
const preview = (command, { commandLine, finish }) => reports(onDeployments(command, "show what a change means, with no credentials, no Terraform and no network"))
    .option("--base <file-or-revision>", "the configuration before: a file, a git revision, or the word empty for none", single(), "HEAD")
    .action(async (names, options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(4216), __webpack_require__.e(3291), __webpack_require__.e(7032), __webpack_require__.e(9477), __webpack_require__.e(2451), __webpack_require__.e(2977), __webpack_require__.e(4560), __webpack_require__.e(1849), __webpack_require__.e(8254), __webpack_require__.e(2026), __webpack_require__.e(1406), __webpack_require__.e(7724)]).then(__webpack_require__.bind(__webpack_require__, 21131))).run(commandLine, names, options)));
const plan = (command, { commandLine, finish }) => reports(terraform(onDeployments(command, "plan, and review what the plan means for access")))
    .option("--detailed-exitcode", "exit with 2 when there are changes")
    .action(async (names, options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(4216), __webpack_require__.e(1013), __webpack_require__.e(3291), __webpack_require__.e(7032), __webpack_require__.e(9477), __webpack_require__.e(2451), __webpack_require__.e(2977), __webpack_require__.e(4560), __webpack_require__.e(1849), __webpack_require__.e(8254), __webpack_require__.e(3547), __webpack_require__.e(7857), __webpack_require__.e(2026), __webpack_require__.e(8108), __webpack_require__.e(7246)]).then(__webpack_require__.bind(__webpack_require__, 7436))).run(commandLine, names, options)));
const apply = (command, { commandLine, finish }) => reports(terraform(onDeployments(command, "plan, show the review, ask, and apply that very plan")))
    .option("--yes", "do not ask")
    .action(async (names, options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(4216), __webpack_require__.e(1013), __webpack_require__.e(3291), __webpack_require__.e(7032), __webpack_require__.e(9477), __webpack_require__.e(2451), __webpack_require__.e(2977), __webpack_require__.e(4560), __webpack_require__.e(1849), __webpack_require__.e(8254), __webpack_require__.e(3547), __webpack_require__.e(7857), __webpack_require__.e(2026), __webpack_require__.e(8108), __webpack_require__.e(595), __webpack_require__.e(6751)]).then(__webpack_require__.bind(__webpack_require__, 16751))).run(commandLine, names, options)));
const destroy = (command, { commandLine, finish }) => reports(terraform(onDeployments(command, "plan the removal, show it, ask, and apply that very plan", "the deployments to destroy, each by its name")))
    .option("--yes", "do not ask")
    .action(async (names, options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(4216), __webpack_require__.e(1013), __webpack_require__.e(3291), __webpack_require__.e(7032), __webpack_require__.e(9477), __webpack_require__.e(2451), __webpack_require__.e(2977), __webpack_require__.e(4560), __webpack_require__.e(1849), __webpack_require__.e(8254), __webpack_require__.e(3547), __webpack_require__.e(7857), __webpack_require__.e(2026), __webpack_require__.e(8108), __webpack_require__.e(595), __webpack_require__.e(4385)]).then(__webpack_require__.bind(__webpack_require__, 34385))).run(commandLine, names, options)));
const lock = (command, { commandLine, finish }) => command
    .description("lock the providers: write .terraform.lock.hcl beside the configuration")
    .option("-c, --config <file>", "the configuration file", single(), "sagemaker-auth.yaml")
    .option("--platform <platform>", "lock for it; repeat for more; by default linux_amd64 and this one", collect)
    .addOption(new esm/* Option */.c$("--fs-mirror <directory>", "read the providers from this mirror")
    .argParser(single())
    .conflicts("netMirror"))
    .option("--net-mirror <url>", "read the providers from this network mirror", single())
    .option("--upgrade", "take the newest versions, not those that are locked already")
    .option("--terraform-binary <file>", "terraform or tofu; by default the one on the PATH", single())
    .option("--json", "print JSON for machines")
    .action(async (options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(4216), __webpack_require__.e(1013), __webpack_require__.e(7032), __webpack_require__.e(1849), __webpack_require__.e(7857), __webpack_require__.e(9759)]).then(__webpack_require__.bind(__webpack_require__, 99759))).run(commandLine, options)));
const bootstrap = (command, { commandLine, finish }) => terraformRun(command
    .description("print the Terraform JSON of the roles for GitHub Actions, or make them with --apply")
    .argument("<deployment>", "the deployment, which has the roles' settings under ci:")
    .option("-c, --config <file>", "the configuration file", single(), "sagemaker-auth.yaml"))
    .option("--apply", "plan it, show the review, ask, and apply that very plan")
    .option("--yes", "with --apply: do not ask")
    .option("--verbose", "with --apply: print the whole review, with nothing told in short")
    .option("--json", "print JSON for machines")
    .action(async (name, options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(4216), __webpack_require__.e(7032), __webpack_require__.e(1849), __webpack_require__.e(8685)]).then(__webpack_require__.bind(__webpack_require__, 78685))).run(commandLine, name, options)));
const schema = (command, { commandLine, finish }) => command
    .description("print the JSON Schema of the configuration file")
    .option("--json", "print an error as JSON, too")
    .action(async () => finish(await (await __webpack_require__.e(/* import() */ 6976).then(__webpack_require__.bind(__webpack_require__, 6976))).run(commandLine)));
/** The verbs that work on the deployments of a configuration file, by their names. */
const deploymentVerbs = { synth, preview, plan, apply, destroy, lock, bootstrap, schema };

;// CONCATENATED MODULE: ./src/cli/examples.ts
/** Calls to start from, by the verb whose `--help` ends with them; each is complete without what a shell would add. */
const examples = {
    synth: ["synth", "synth prod --output build"],
    preview: ["preview --base empty", "preview --base origin/main", "preview --base before.yaml --markdown review.md"],
    plan: ["plan", "plan prod --detailed-exitcode --html review.html"],
    apply: ["apply", "apply prod --yes"],
    destroy: ["destroy prod"],
    lock: ["lock --platform linux_amd64 --platform darwin_arm64"],
    bootstrap: ["bootstrap prod", "bootstrap prod --apply"],
    review: ["review plan.json --html review.html"],
    check: [
        "check --policy policy.json --action s3:GetObject --resource arn:aws:s3:::bucket/key",
        "check --policy policy.json --resource-policy key.json --scp root.json --scp account.json --principal arn:aws:iam::123456789012:role/deploy --action kms:Decrypt --resource arn:aws:kms:us-east-1:123456789012:key/1234abcd",
    ],
    compare: ["compare before.json after.json --fail-on broader,incomparable,unknown"],
    lint: ["lint trust.json --kind trust --fail-on error"],
    schema: ["schema"],
};
/** What a verb's `--help` ends with. */
const exampleText = (verb) => ["", "Examples:", ...(examples[verb] ?? []).map((example) => `  $ sagemaker-auth ${example}`)].join("\n");

;// CONCATENATED MODULE: ./src/cli/policy-verbs.ts


const failOn = (flags, what) => new esm/* Option */.c$("--fail-on <list>", `exit with 3 on ${what}: ${flags.join(", ")}`).argParser(listOf(flags));
const review = (command, { commandLine, finish }) => command
    .description("review any Terraform or OpenTofu plan, as `terraform show -json` prints it")
    .argument("<plan.json>", "what `terraform show -json FILE` prints of a plan made with -out=FILE; - for standard input")
    .option("--verbose", "print the whole review, with nothing told in short")
    .addOption(new esm/* Option */.c$("--markdown", "print Markdown").conflicts("json"))
    .option("--html <file>", "write one HTML file", single())
    .option("--json", "print JSON for machines")
    .action(async (file, options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(3291), __webpack_require__.e(9477), __webpack_require__.e(2451), __webpack_require__.e(2977), __webpack_require__.e(4560), __webpack_require__.e(8254), __webpack_require__.e(3547), __webpack_require__.e(2026), __webpack_require__.e(7749)]).then(__webpack_require__.bind(__webpack_require__, 71135))).run(commandLine, file, options)));
const check = (command, { commandLine, finish }) => command
    .description("say whether policies allow a request, and which statement decides")
    .option("--policy <file>", "a policy of the principal; repeat for more", collect)
    .option("--boundary <file>", "the principal's permissions boundary", single())
    .option("--session-policy <file>", "the policy of the principal's session", single())
    .option("--scp <file>", "all SCPs of a level as one file; repeat for more levels above the principal", collect)
    .option("--trust <file>", "the trust policy of the role asked for", single())
    .option("--resource-policy <file>", "the policy of the resource asked for, such as a bucket's", single())
    .option("--rcp <file>", "an RCP that the resource is under; repeat for more", collect)
    .option("--account <id>", "the AWS account that the resource is in, where its ARN does not say it, as a bucket's", single())
    .option("--principal <principal>", "who asks: an ARN, an account id, a service such as ec2.amazonaws.com, or anonymous; needed with all but --policy and --boundary", single())
    .requiredOption("--action <action>", "the action, such as s3:GetObject", single())
    .requiredOption("--resource <arn>", "the resource's ARN, or * for an action that takes none", single())
    .option("--context <key=value>", "a context key; repeat for more keys, or for more values of one", collect)
    .option("--json", "print JSON for machines")
    .action(async (options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(3291), __webpack_require__.e(9477), __webpack_require__.e(2451), __webpack_require__.e(2211)]).then(__webpack_require__.bind(__webpack_require__, 22211))).run(commandLine, options)));
const compare = (command, { commandLine, finish }) => command
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
    .action(async (before, after, options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(3291), __webpack_require__.e(9477), __webpack_require__.e(2977), __webpack_require__.e(8854)]).then(__webpack_require__.bind(__webpack_require__, 58854))).run(commandLine, before, after, options)));
const lint = (command, { commandLine, finish }) => command
    .description("find what is wrong or dangerous in a policy")
    .argument("<policy.json>", "the policy, or - for standard input")
    .option("--kind <kind>", "identity, trust, resource or boundary", single(), "identity")
    .addOption(failOn(["error", "warning"], "a finding that is this or worse"))
    .option("--json", "print JSON for machines")
    .action(async (file, options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(3291), __webpack_require__.e(2451), __webpack_require__.e(4560), __webpack_require__.e(7912)]).then(__webpack_require__.bind(__webpack_require__, 52956))).run(commandLine, file, options)));
/** The verbs that work on plans and policies of anybody, by their names. */
const policyVerbs = { review, check, compare, lint };

;// CONCATENATED MODULE: ./src/cli/program.ts







/**
 * Parses the arguments (without `node` and the script) and runs the verb; gives the process's exit code. Each verb's
 * code is loaded only when it is called. Raises UserError for arguments that do not fit.
 */
const runProgram = async (args, commandLine) => {
    let exitCode = io/* exitCodes */.h.answered;
    const [word] = args;
    const finish = (code) => {
        exitCode = code;
    };
    const program = createProgram(word, { commandLine, finish });
    // Left to commander, a --help behind a word that is no command would print the help of the whole program.
    if (word !== undefined && !word.startsWith("-") && word !== "help" && !isCommand(word, program)) {
        throw unknownCommand(word, program);
    }
    try {
        await program.parseAsync(isHelpOnHelp(args) ? ["help"] : args, { from: "user" });
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        if (error.exitCode === 0)
            return io/* exitCodes */.h.answered;
        // So commander calls `help` of a command that there is not.
        if (error.code === "commander.help")
            throw unknownCommand(args.at(-1) ?? "", program);
        throw new errors/* UserError */.yo({ message: error.message.replace(/^error: /, ""), suggestion: whereToLook(word, program) });
    }
    return exitCode;
};
/** Commander would take the option for the command to help with. */
const isHelpOnHelp = ([word, option = ""]) => word === "help" && ["--help", "-h"].includes(option);
const isCommand = (word, program) => program.commands.some((command) => command.name() === word);
const whereToLook = (word, program) => isCommand(word, program)
    ? `\`sagemaker-auth ${word} --help\` lists its arguments and options`
    : "`sagemaker-auth --help` lists the commands";
/** With all verbs, or with the one that is called alone: to define the others takes longer than a short one runs. */
const createProgram = (called, run) => {
    const { commandLine, finish } = run;
    const program = new esm/* Command */.uB("sagemaker-auth")
        .description("Sets up the AWS authentication that lets a Databricks cluster deploy MLflow models to SageMaker, as reviewed code.")
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
        .action(async (word, options) => {
        if (word !== undefined)
            throw unknownCommand(word, program);
        if (options.version)
            return finish(await (await __webpack_require__.e(/* import() */ 9275).then(__webpack_require__.bind(__webpack_require__, 89275))).run(commandLine, options));
        commandLine.print(program.helpInformation());
    });
    const verbs = { ...deploymentVerbs, ...policyVerbs };
    const isVerb = called !== undefined && Object.hasOwn(verbs, called);
    for (const [name, define] of Object.entries(verbs)) {
        if (!isVerb || name === called)
            define(program.command(name), run).addHelpText("after", exampleText(name));
    }
    return program;
};
const unknownCommand = (word, program) => {
    const names = program.commands.map((command) => command.name());
    const meant = (0,suggest/* nearest */.p)(word, names);
    return new errors/* UserError */.yo({
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
     {"error": {\u2026}} on standard output
  2  there are changes (plan --detailed-exitcode)
  3  the condition of --fail-on is met`;

// EXTERNAL MODULE: ./src/cli/report-lost.ts
var report_lost = __webpack_require__(36181);
;// CONCATENATED MODULE: ./src/cli/spinner.ts


/** Whether a stream may have colours: a terminal that knows them, with NO_COLOR (https://no-color.org) unset. */
const isColourful = ({ isTTY }, env) => isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
/** Whether a spinner may move on a stream: one with colours that a person looks at, not in continuous integration. */
const maySpin = (stream, env) => isColourful(stream, env) && env["CI"] === undefined;
/** The terminal's log, with a spinner below its last line for whatever is being worked on. */
const spinningLog = (stream) => {
    const works = [];
    const load = (0,once/* once */.O)(async () => {
        const { default: yoctoSpinner } = await __webpack_require__.e(/* import() */ 6540).then(__webpack_require__.bind(__webpack_require__, 36540));
        // An interrupt is for Terraform, which has to release its lock; the spinner would end the process.
        return yoctoSpinner({ stream, handleSignals: false });
    });
    const show = async () => {
        const spinner = await load();
        const text = works.join(", ");
        if (text === "")
            spinner.stop();
        else if (spinner.isSpinning)
            spinner.text = text;
        else
            spinner.start(text);
    };
    return {
        ...terminalLog(stream),
        working: async (what, body) => {
            works.push(what);
            await show();
            try {
                return await body();
            }
            finally {
                works.splice(works.indexOf(what), 1);
                await show();
            }
        },
    };
};

;// CONCATENATED MODULE: ./src/cli/main.ts













/** Runs the command line of this process and sets its exit code: the one place that catches. */
const main = async () => {
    const args = process.argv.slice(2);
    process.stdout.on("error", onLostAnswer);
    process.stderr.on("error", loseProgress);
    try {
        process.exitCode = await runProgram(args, commandLine((0,once/* once */.O)(interruptSignal)));
    }
    catch (error) {
        process.exitCode = io/* exitCodes */.h.error;
        report(error, args.includes("--json"));
    }
    finally {
        end();
    }
};
/**
 * Aborted by the first signal; a second one ends the process. Without it the first one does. Of a terminal that is closed
 * the system tells, and its shell once more, so nothing ends at that alone: Terraform has to release its lock first.
 */
const interruptSignal = () => {
    const interrupt = new AbortController();
    const onSignal = () => interrupt.abort();
    process.once("SIGINT", onSignal).once("SIGTERM", onSignal).on("SIGHUP", onSignal);
    process.once("SIGHUP", () => process.once("exit", dieOfHangUp));
    return interrupt.signal;
};
/** Node, which puts a terminal back as it was when it exits, would abort over one that is closed. */
const dieOfHangUp = () => {
    process.removeAllListeners("SIGHUP");
    process.kill(process.pid, "SIGHUP");
};
/**
 * Ends once the answer is out, or has failed to go out, which the stream says a moment later. Left to itself Node first
 * waits for what V8 still compiles and collects in advance.
 */
const end = () => void process.stdout.write("", () => setImmediate(() => process.exit()));
/** An answer that is not there, on a full disk for one, must not look like one. */
const onLostAnswer = (error) => {
    if (error.code === "EPIPE")
        return;
    process.exitCode = io/* exitCodes */.h.error;
    process.stderr.write(`error: The answer could not be written to standard output: ${error.message}.\n`);
};
/**
 * A reader such as `head` may go, the terminal be closed or the disk of a log be full before the progress ends. There is
 * nowhere to say so, and an apply must not end with it.
 */
const loseProgress = () => undefined;
/** Node takes time to make standard input and what reads it, so the verb that needs it makes it. */
const commandLine = (interruptSignal) => {
    const { stdout, stderr, env } = process;
    return {
        outside: (0,node_outside/* nodeOutside */.I)(maySpin(stderr, env) ? spinningLog(stderr) : terminalLog(stderr)),
        workingDirectory: process.cwd(),
        version: version/* version */.r,
        print: (answer) => void stdout.write(answer.endsWith("\n") ? answer : `${answer}\n`),
        readStandardInput: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38321, 23))).buffer(process.stdin),
        color: isColourful(stdout, env),
        // A terminal that does not know its size says 0.
        width: stdout.columns || 100,
        get signal() {
            return interruptSignal();
        },
        terminal: () => process.stdin.isTTY && stderr.isTTY
            ? { ask: (question) => ask(question, { input: process.stdin, output: stderr, signal: interruptSignal() }) }
            : undefined,
    };
};
/** An answer that is nothing but the error. */
const answer = (problems) => `${(0,report_escape/* visibleInJson */.Id)(JSON.stringify({ formatVersion: "1.0", error: (0,error_json/* errorJson */.d)(problems) }, null, 2))}\n`;
const report = (error, json) => {
    const { stdout, stderr } = process;
    if (error instanceof errors/* UserError */.yo) {
        if (json && !(error instanceof report_lost/* ReportLost */.V))
            stdout.write(answer(error.problems));
        else
            stderr.write(errorText(error.problems));
        return;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (json)
        stdout.write(answer([{ message: stack }]));
    stderr.write(`This is a bug in sagemaker-auth; please report it with these lines:\n${stack}\n`);
};


/***/ }),

/***/ 36181:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ReportLost)
/* harmony export */ });
/* harmony import */ var _common_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71922);

/**
 * A report could not be written to its file after the answer was printed. It is told on standard error alone: standard
 * output has its answer, with --json too.
 */
class ReportLost extends _common_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
}


/***/ }),

/***/ 71922:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   b4: () => (/* binding */ systemErrorOf),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Every error that a user, their input or the world outside can cause. It holds at least one problem, and is printed
 * without a stack; any other error is a bug of ours and keeps its stack.
 */
class UserError extends Error {
    name = "UserError";
    problems;
    /** `problems` must not be empty; a string stands for one problem without a location. */
    constructor(problems, options) {
        const list = toList(problems);
        super(list.map(formatProblem).join("\n"), options);
        this.problems = list;
    }
}
const toList = (problems) => {
    if (typeof problems === "string")
        return [{ message: problems }];
    return "message" in problems ? [problems] : problems;
};
/** `file:line:column: message (suggestion)`, the way compilers write it, so that editors make it a link. */
const formatProblem = ({ message, location, suggestion }) => {
    const place = location && [location.file, location.line, location.column].filter((part) => part !== undefined);
    return [place && `${place.join(":")}:`, message, suggestion && `(${suggestion})`].filter(Boolean).join(" ");
};
/**
 * What the operating system refused, or undefined where it was something else that went wrong.
 * Source: https://nodejs.org/api/util.html#utilgetsystemerrormap
 */
const systemErrorOf = (error) => {
    if (!(error instanceof Error && "errno" in error && typeof error.errno === "number"))
        return undefined;
    const known = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.getSystemErrorMap)().get(error.errno);
    return known && { code: known[0], words: known[1] };
};


/***/ }),

/***/ 97535:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestIndex)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);

/**
 * Gives the index of the candidate that is the fewest changes of a character away from `word`, the first of several; -1
 * where each is more than `limit` changes away.
 */
const nearestIndex = (word, candidates, limit) => {
    let best = -1;
    let left = limit;
    for (const [index, candidate] of candidates.entries()) {
        const changes = (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(word, candidate, { maxDistance: left + 1 });
        if (changes > left)
            continue;
        best = index;
        left = changes - 1;
    }
    return best;
};


/***/ }),

/***/ 53324:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/** Makes something when it is first asked for, and keeps it. */
const once = (make) => {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
};
/** Makes something for each key when it is first asked for, and keeps it. */
const oncePer = (make) => {
    const known = new Map();
    return (key) => {
        const found = known.get(key);
        if (found)
            return found.value;
        const value = make(key);
        known.set(key, { value });
        return value;
    };
};


/***/ }),

/***/ 78154:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/**
 * A text without the characters of a set at its end. A regular expression such as `/=+$/` tries every place of a long run
 * to its end, and so takes minutes over a megabyte of a text that somebody made for it.
 */
const withoutTrailing = (text, characters) => {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
};


/***/ }),

/***/ 42784:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _common_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97535);

/** The known word that is nearest to a misspelt one, or the only one that begins with it; `undefined` where none is near. */
const nearest = (word, known) => {
    // Two letters that changed places are two changes.
    const limit = Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length / 3));
    const index = (0,_common_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestIndex */ .z)(normalize(word), known.map(normalize), limit);
    if (index >= 0)
        return known[index];
    const [longer, ...others] = known.filter((each) => each.startsWith(`${word}_`));
    return others.length === 0 ? longer : undefined;
};
/** The suggestion of the nearest known word, or `undefined` where none is near. */
const didYouMean = (word, known) => {
    const meant = nearest(word, known);
    return meant && `Did you mean \`${meant}\`?`;
};
/** So that `accountId` and `account-id` are near to `account_id`. */
const normalize = (word) => word.toLowerCase().replace(/[_-]/g, "");


/***/ }),

/***/ 48798:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ nodeOutside)
});

// UNUSED EXPORTS: nodeClock

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/common/proxy.ts
/**
 * What fetches in an environment. Node's fetch asks no proxy, and self-hosted runners often have nothing else: so where the
 * environment names one, the requests go through undici, which reads http_proxy, https_proxy and no_proxy. Where it names
 * none, it is Node's own, and undici, a megabyte, is not loaded.
 * Source: https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers
 */
const fetchFor = (env) => {
    const http = env["http_proxy"] ?? env["HTTP_PROXY"];
    const https = env["https_proxy"] ?? env["HTTPS_PROXY"];
    if (!http && !https)
        return fetch;
    const noProxy = env["no_proxy"] ?? env["NO_PROXY"];
    const settings = {
        ...(http ? { httpProxy: http } : {}),
        ...(https ? { httpsProxy: https } : {}),
        ...(noProxy ? { noProxy } : {}),
    };
    let loading;
    const load = async () => {
        const { EnvHttpProxyAgent, fetch } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        const dispatcher = new EnvHttpProxyAgent(settings);
        return (url, init) => fetch(url, { ...init, dispatcher });
    };
    return async (url, init) => {
        loading ??= load();
        return (await loading)(url, init);
    };
};

;// CONCATENATED MODULE: ./src/node-outside.ts


/**
 * The world outside as Node gives it; `log` differs between the action and the command line. What runs programs is
 * loaded with the first of them: most commands run none.
 */
const nodeOutside = (log) => ({
    env: process.env,
    log,
    exec: async (...command) => (await __webpack_require__.e(/* import() */ 9105).then(__webpack_require__.bind(__webpack_require__, 99105))).nodeExec(...command),
    clock: nodeClock,
    fetch: fetchFor(process.env),
});
/** The machine's own time, and waits by Node's timers. */
const nodeClock = {
    now: () => new Date(),
    sleep: async (milliseconds, signal) => {
        try {
            await (0,promises_.setTimeout)(milliseconds, undefined, signal && { signal });
        }
        catch (error) {
            if (!signal?.aborted)
                throw error;
        }
    },
};


/***/ }),

/***/ 14031:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ emptyText),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Id: () => (/* binding */ visibleInJson),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   _n: () => (/* binding */ visibleBlock),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _common_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53324);
/* harmony import */ var _common_without_trailing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78154);


/**
 * Everything that a plan, a configuration or an error holds is data. These functions show it harmlessly and lose
 * nothing: what cannot be seen becomes a visible `\u{202E}`, and so does the backslash, so that the text can be read back.
 */
/**
 * Control, format (bidirectional, zero-width), surrogate, private and unassigned characters, line separators, every
 * space but the plain one, and what Unicode tells renderers to leave out (Default_Ignorable_Code_Point, UAX #44).
 */
const hidden = String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{DI}\u2800]|(?! )\p{Zs}`;
/** Made when something is searched for: Unicode's lists take a millisecond to read, and most texts need none of them. */
const search = (pattern) => (0,_common_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new RegExp(pattern, "gu"));
/** Also: spaces that are easy to overlook, a mark that would combine with what stands before, and the backslash. */
const misleading = search(String.raw `${hidden}|^ | $|(?<= ) |^\p{M}|\\`);
/** In a text of many lines, line ends, tabs and spaces stay; a backslash only where it could be taken for an escape. */
const misleadingInBlock = search(String.raw `(?![\n\t])(?:${hidden})|\\(?=u\{)`);
const escaped = (character) => `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`;
/** Most names and ARNs: printable ASCII without the backslash, with single spaces inside. It spares the slow search. */
const harmless = /^[!-[\]-~]+(?: [!-[\]-~]+)*$/;
/** One line that shows every character of `data`. */
const visible = (data) => (harmless.test(data) ? data : data.replace(misleading(), escaped));
/** What is in few texts of many lines: most are printable ASCII with no escape of ours, which spares the slow search. */
const seldomInBlock = /[^\n\t -~]|\\u\{/;
/** Many lines that show every character of `data`; CR LF counts as a line end. */
const visibleLines = (data) => seldomInBlock.test(data) ? data.replaceAll("\r\n", "\n").replace(misleadingInBlock(), escaped) : data;
/** The same without line ends after the last line. */
const visibleBlock = (data) => (0,_common_without_trailing_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailing */ .h)(visibleLines(data), "\n");
/** What stands for a text that is empty. */
const emptyText = "(empty)";
/**
 * Data as a Markdown code span: no mention, reference, link, HTML or emphasis can come of it. In a table's cell a pipe
 * needs a backslash even inside a code span (GitHub Flavored Markdown 4.10, example 200).
 */
const markdownCode = (data, place) => {
    if (data === "")
        return emptyText;
    const shown = place === "cell" ? visible(data).replaceAll("|", "\\|") : visible(data);
    const fence = "`".repeat(longestRun(shown, /`+/g) + 1);
    const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
};
/** Words of ours in Markdown. */
const markdownText = (words) => words.replace(/[\\`*_[\]<>|~#&$]/g, "\\$&");
/** A fenced code block that nothing inside can close. */
const markdownFence = (data, language) => {
    const shown = visibleBlock(data);
    const fence = "`".repeat(Math.max(3, longestRun(shown, /`+/g) + 1));
    return `${fence}${language}\n${shown}\n${fence}`;
};
const longestRun = (data, run) => data.match(run)?.reduce((longest, each) => Math.max(longest, each.length), 0) ?? 0;
/** Text between tags or in a quoted attribute (HTML Standard 13.3). */
const html = (shown) => shown.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
/** A label inside double quotes in a Mermaid diagram: all but the plainest characters become Mermaid's `#35;`. */
const mermaidLabel = (data) => visible(data).replace(/[^A-Za-z0-9 _.:/-]/gu, (character) => `#${character.codePointAt(0)};`);
/**
 * A printed line that a GitHub runner cannot take for a workflow command: those begin with `::`, or hold `##[`.
 * Source: actions/runner, ActionCommand.cs.
 */
const withoutCommands = (printed) => printed.replace(/^(\s*):(?=:)/, "$1\\u{3A}").replaceAll("##[", "##\\u{5B}");
/** JSON text that says the same in characters that can all be seen, and that no runner takes for a command. */
const visibleInJson = (json) => json.replace(misleadingInJson(), jsonEscape).replaceAll("##[", "##\\u005b");
const misleadingInJson = search(String.raw `(?!\n)(?:${hidden})`);
const jsonEscape = (character) => Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`).join("");


/***/ }),

/***/ 71013:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/version.ts

/** The version of this program, from package.json. */
const version = package_namespaceObject.rE;


/***/ })

};
;