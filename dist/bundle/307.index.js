"use strict";
exports.id = 307;
exports.ids = [307];
exports.modules = {

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

/***/ 88307:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/node-outside.ts
var node_outside = __webpack_require__(94153);
// EXTERNAL MODULE: ./src/once.ts
var once = __webpack_require__(78094);
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
    check: ["check --policy policy.json --action s3:GetObject --resource arn:aws:s3:::bucket/key"],
    compare: ["compare before.json after.json --fail-on broader,incomparable,unknown"],
    lint: ["lint trust.json --kind trust --fail-on error"],
    schema: ["schema"],
};
/** What a verb's `--help` ends with. */
const exampleText = (verb) => ["", "Examples:", ...(examples[verb] ?? []).map((example) => `  $ sagemaker-auth ${example}`)].join("\n");

;// CONCATENATED MODULE: ./src/cli/program.ts





/**
 * Parses the arguments (without `node` and the script) and runs the verb; gives the process's exit code. Each verb's
 * code is loaded only when it is called. Raises UserError for arguments that do not fit.
 */
const runProgram = async (args, commandLine) => {
    let exitCode = io/* exitCodes */.h.answered;
    const program = createProgram(commandLine, (code) => {
        exitCode = code;
    });
    try {
        await program.parseAsync(args, { from: "user" });
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        if (error.exitCode === 0)
            return io/* exitCodes */.h.answered;
        // So commander calls `help` of a command that there is not.
        if (error.code === "commander.help")
            throw unknownCommand(args.at(-1) ?? "", program);
        const [word] = args;
        if (word !== undefined && !word.startsWith("-") && !isCommand(word, program))
            throw unknownCommand(word, program);
        throw new errors/* UserError */.yo({ message: error.message.replace(/^error: /, ""), suggestion: whereToLook(word, program) });
    }
    return exitCode;
};
const isCommand = (word, program) => program.commands.some((command) => command.name() === word);
const whereToLook = (word, program) => isCommand(word, program)
    ? `\`sagemaker-auth ${word} --help\` lists its arguments and options`
    : "`sagemaker-auth --help` lists the commands";
const createProgram = (commandLine, finish) => {
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
            return finish(await (await __webpack_require__.e(/* import() */ 275).then(__webpack_require__.bind(__webpack_require__, 89275))).run(commandLine, options));
        commandLine.print(program.helpInformation());
    });
    defineDeploymentVerbs(program, commandLine, finish);
    definePolicyVerbs(program, commandLine, finish);
    for (const command of program.commands)
        command.addHelpText("after", exampleText(command.name()));
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
const defineDeploymentVerbs = (program, commandLine, finish) => {
    const verb = (name, description, deployments = "the deployments to work on; all, if none is named") => program
        .command(name)
        .description(description)
        .argument("[deployments...]", deployments)
        .option("-c, --config <file>", "the configuration file", "sagemaker-auth.yaml")
        .option("--json", "print JSON for machines");
    const terraformRun = (command) => command
        .option("--terraform-binary <file>", "terraform or tofu; by default the one on the PATH")
        .option("--lock-timeout <duration>", "how long to wait for the state lock", "5m");
    const terraform = (command) => terraformRun(command).option("--parallelism <number>", "how many deployments run side by side", positiveInteger, 2);
    const reports = (command) => command
        .option("--markdown <file>", "write the review as Markdown, as in a pull request comment")
        .option("--html <file>", "write the review as one HTML file");
    verb("synth", "write the Terraform JSON of every deployment")
        .option("-o, --output <directory>", "where to write it", "cdktf.out")
        .action(async (names, options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(867), __webpack_require__.e(144), __webpack_require__.e(142), __webpack_require__.e(72)]).then(__webpack_require__.bind(__webpack_require__, 88072))).run(commandLine, names, options)));
    reports(verb("preview", "show what a change means, with no credentials, no Terraform and no network"))
        .option("--base <file-or-revision>", "the configuration before: a file, a git revision, or empty for none", "HEAD")
        .action(async (names, options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(867), __webpack_require__.e(443), __webpack_require__.e(144), __webpack_require__.e(620), __webpack_require__.e(571), __webpack_require__.e(39), __webpack_require__.e(142), __webpack_require__.e(815), __webpack_require__.e(131)]).then(__webpack_require__.bind(__webpack_require__, 21131))).run(commandLine, names, options)));
    reports(terraform(verb("plan", "plan, and review what the plan means for access")))
        .option("--detailed-exitcode", "exit with 2 when there are changes")
        .action(async (names, options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(867), __webpack_require__.e(13), __webpack_require__.e(443), __webpack_require__.e(144), __webpack_require__.e(620), __webpack_require__.e(571), __webpack_require__.e(39), __webpack_require__.e(142), __webpack_require__.e(815), __webpack_require__.e(38), __webpack_require__.e(913), __webpack_require__.e(189)]).then(__webpack_require__.bind(__webpack_require__, 7436))).run(commandLine, names, options)));
    reports(terraform(verb("apply", "plan, show the review, ask, and apply that very plan")))
        .option("--yes", "do not ask")
        .action(async (names, options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(867), __webpack_require__.e(13), __webpack_require__.e(443), __webpack_require__.e(144), __webpack_require__.e(620), __webpack_require__.e(571), __webpack_require__.e(39), __webpack_require__.e(142), __webpack_require__.e(815), __webpack_require__.e(38), __webpack_require__.e(913), __webpack_require__.e(265), __webpack_require__.e(751)]).then(__webpack_require__.bind(__webpack_require__, 16751))).run(commandLine, names, options)));
    reports(terraform(verb("destroy", "plan the removal, show it, ask, and apply that very plan", "the deployments to destroy, each by its name")))
        .option("--yes", "do not ask")
        .action(async (names, options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(867), __webpack_require__.e(13), __webpack_require__.e(443), __webpack_require__.e(144), __webpack_require__.e(620), __webpack_require__.e(571), __webpack_require__.e(39), __webpack_require__.e(142), __webpack_require__.e(815), __webpack_require__.e(38), __webpack_require__.e(913), __webpack_require__.e(265), __webpack_require__.e(385)]).then(__webpack_require__.bind(__webpack_require__, 34385))).run(commandLine, names, options)));
    program
        .command("lock")
        .description("lock the providers: write .terraform.lock.hcl beside the configuration")
        .option("-c, --config <file>", "the configuration file", "sagemaker-auth.yaml")
        .option("--platform <platform>", "lock for it; repeat for more; by default linux_amd64 and this one", collect)
        .addOption(new esm/* Option */.c$("--fs-mirror <directory>", "read the providers from this mirror").conflicts("netMirror"))
        .option("--net-mirror <url>", "read the providers from this network mirror")
        .option("--upgrade", "take the newest versions, not those that are locked already")
        .option("--terraform-binary <file>", "terraform or tofu; by default the one on the PATH")
        .option("--json", "print JSON for machines")
        .action(async (options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(867), __webpack_require__.e(13), __webpack_require__.e(144), __webpack_require__.e(142), __webpack_require__.e(941)]).then(__webpack_require__.bind(__webpack_require__, 34941))).run(commandLine, options)));
    terraformRun(program
        .command("bootstrap")
        .description("print the Terraform JSON of the roles for GitHub Actions, or make them with --apply")
        .argument("<deployment>", "the deployment, which has the roles' settings under ci:")
        .option("-c, --config <file>", "the configuration file", "sagemaker-auth.yaml"))
        .option("--apply", "plan it, show the review, ask, and apply that very plan")
        .option("--yes", "with --apply: do not ask")
        .option("--json", "print JSON for machines")
        .action(async (name, options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(867), __webpack_require__.e(144), __webpack_require__.e(142), __webpack_require__.e(685)]).then(__webpack_require__.bind(__webpack_require__, 78685))).run(commandLine, name, options)));
    program
        .command("schema")
        .description("print the JSON Schema of the configuration file")
        .option("--json", "print an error as JSON, too")
        .action(async () => finish(await (await __webpack_require__.e(/* import() */ 976).then(__webpack_require__.bind(__webpack_require__, 6976))).run(commandLine)));
};
const definePolicyVerbs = (program, commandLine, finish) => {
    const failOn = (flags) => new esm/* Option */.c$("--fail-on <list>", `exit with 3 on any of: ${flags.join(", ")}`).argParser(listOf(flags));
    program
        .command("review")
        .description("review any Terraform or OpenTofu plan, as `terraform show -json` prints it")
        .argument("<plan.json>", "the plan, or - for standard input")
        .option("--markdown", "print Markdown")
        .option("--html <file>", "write one HTML file")
        .option("--json", "print JSON for machines")
        .action(async (file, options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(443), __webpack_require__.e(620), __webpack_require__.e(571), __webpack_require__.e(39), __webpack_require__.e(815), __webpack_require__.e(476)]).then(__webpack_require__.bind(__webpack_require__, 71135))).run(commandLine, file, options)));
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
        .action(async (options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(443), __webpack_require__.e(620), __webpack_require__.e(256)]).then(__webpack_require__.bind(__webpack_require__, 25256))).run(commandLine, options)));
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
        .action(async (before, after, options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(443), __webpack_require__.e(620), __webpack_require__.e(571), __webpack_require__.e(577)]).then(__webpack_require__.bind(__webpack_require__, 18577))).run(commandLine, before, after, options)));
    program
        .command("lint")
        .description("find what is wrong or dangerous in a policy")
        .argument("<policy.json>", "the policy, or - for standard input")
        .option("--kind <kind>", "identity, trust or resource", "identity")
        .addOption(failOn(["error", "warning"]))
        .option("--json", "print JSON for machines")
        .action(async (file, options) => finish(await (await Promise.all(/* import() */[__webpack_require__.e(443), __webpack_require__.e(39), __webpack_require__.e(494)]).then(__webpack_require__.bind(__webpack_require__, 64240))).run(commandLine, file, options)));
};
const collect = (value, before = []) => [...before, value];
const positiveInteger = (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < 1)
        throw new esm/* InvalidArgumentError */.Di("It must be a whole number from 1.");
    return number;
};
const listOf = (allowed) => (value) => {
    const words = value.split(",").map((word) => word.trim());
    const wrong = words.find((word) => !allowed.includes(word));
    if (wrong !== undefined)
        throw new esm/* InvalidArgumentError */.Di(`"${wrong}" is none of ${allowed.join(", ")}.`);
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
     {"error": {\u2026}} on standard output
  2  there are changes (plan --detailed-exitcode)
  3  the condition of --fail-on is met`;

;// CONCATENATED MODULE: ./src/cli/spinner.ts


/** Whether a stream may have colours: a terminal that knows them, with NO_COLOR (https://no-color.org) unset. */
const isColourful = ({ isTTY }, env) => isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
/** Whether a spinner may move on a stream: one with colours that a person looks at, not in continuous integration. */
const maySpin = (stream, env) => isColourful(stream, env) && env["CI"] === undefined;
/** The terminal's log, with a spinner below its last line for whatever is being worked on. */
const spinningLog = (stream) => {
    const works = [];
    const load = (0,once/* once */.O)(async () => {
        const { default: yoctoSpinner } = await __webpack_require__.e(/* import() */ 540).then(__webpack_require__.bind(__webpack_require__, 36540));
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
    process.stderr.on("error", ignoreClosedPipe);
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
/** Aborted by the first signal; a second one ends the process. Without it the first one does. */
const interruptSignal = () => {
    const interrupt = new AbortController();
    const onSignal = () => interrupt.abort();
    process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
    return interrupt.signal;
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
/** A reader such as `head` may go before the answer or the progress ends; an apply must not end with it. */
const ignoreClosedPipe = (error) => {
    if (error.code !== "EPIPE")
        throw error;
};
/** Node takes time to make standard input and what reads it, so the verb that needs it makes it. */
const commandLine = (interruptSignal) => {
    const { stdout, stderr, env } = process;
    return {
        outside: (0,node_outside/* nodeOutside */.I)(maySpin(stderr, env) ? spinningLog(stderr) : terminalLog(stderr)),
        workingDirectory: process.cwd(),
        version: version/* version */.r,
        print: (answer) => void stdout.write(answer.endsWith("\n") ? answer : `${answer}\n`),
        readStandardInput: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38321, 23))).text(process.stdin),
        colour: isColourful(stdout, env),
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
const report = (error, json) => {
    const { stdout, stderr } = process;
    if (error instanceof errors/* UserError */.yo) {
        if (json)
            stdout.write(`${JSON.stringify({ formatVersion: "1.0", error: { message: error.message, problems: error.problems } }, null, 2)}\n`);
        else
            stderr.write(`${error.problems.map((problem) => `error: ${(0,errors/* formatProblem */.Vw)(problem)}`).join("\n")}\n`);
        return;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (json)
        stdout.write(`${JSON.stringify({ formatVersion: "1.0", error: { message: stack } }, null, 2)}\n`);
    stderr.write(`This is a bug in sagemaker-auth; please report it with these lines:\n${stack}\n`);
};


/***/ }),

/***/ 42784:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37909);

/** The known word that is nearest to a misspelt one, or `undefined` where none is near. */
const nearest = (word, known) => {
    // Two letters that changed places are two changes.
    const limit = Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length / 3));
    return known[(0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestIndex */ .z)(normalize(word), known.map(normalize), limit)];
};
/** The suggestion of the nearest known word, or `undefined` where none is near. */
const didYouMean = (word, known) => {
    const meant = nearest(word, known);
    return meant && `Did you mean \`${meant}\`?`;
};
/** So that `accountId` and `account-id` are near to `account_id`. */
const normalize = (word) => word.toLowerCase().replace(/[_-]/g, "");


/***/ }),

/***/ 83916:
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

/***/ 37909:
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

/***/ 94153:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nodeOutside)
/* harmony export */ });
/* unused harmony export nodeClock */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The world outside as Node gives it; `log` differs between the action and the command line. What runs programs is
 * loaded with the first of them: most commands run none.
 */
const nodeOutside = (log) => ({
    env: process.env,
    log,
    exec: async (...command) => (await __webpack_require__.e(/* import() */ 105).then(__webpack_require__.bind(__webpack_require__, 99105))).nodeExec(...command),
    clock: nodeClock,
    fetch,
});
const nodeClock = {
    now: () => new Date(),
    sleep: async (milliseconds, signal) => {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal && { signal });
        }
        catch (error) {
            if (!signal?.aborted)
                throw error;
        }
    },
};


/***/ }),

/***/ 78094:
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
        const entry = known.get(key) ?? { value: make(key) };
        known.set(key, entry);
        return entry.value;
    };
};


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