import { type Problem, UserError } from "../common/errors.ts";
import { once } from "../common/once.ts";
import { nodeOutside } from "../node-outside.ts";
import { visibleInJson } from "../report/escape.ts";
import { version } from "../version.ts";
import { ask } from "./ask.ts";
import { errorJson } from "./error-json.ts";
import { errorText } from "./error-text.ts";
import { type CommandLine, exitCodes } from "./io.ts";
import { terminalLog } from "./log.ts";
import { runProgram } from "./program.ts";
import { ReportLost } from "./report-lost.ts";
import { isColourful, maySpin, spinningLog } from "./spinner.ts";

/** Runs the command line of this process and sets its exit code: the one place that catches. */
export const main = async (): Promise<void> => {
  const args = process.argv.slice(2);
  process.stdout.on("error", onLostAnswer);
  process.stderr.on("error", loseProgress);
  try {
    process.exitCode = await runProgram(args, commandLine(once(interruptSignal)));
  } catch (error) {
    process.exitCode = exitCodes.error;
    report(error, args.includes("--json"));
  } finally {
    end();
  }
};

/**
 * Aborted by the first signal; a second one ends the process. Without it the first one does. Of a terminal that is closed
 * the system tells, and its shell once more, so nothing ends at that alone: Terraform has to release its lock first.
 */
const interruptSignal = (): AbortSignal => {
  const interrupt = new AbortController();
  const onSignal = (): void => interrupt.abort();
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal).on("SIGHUP", onSignal);
  process.once("SIGHUP", () => process.once("exit", dieOfHangUp));
  return interrupt.signal;
};

/** Node, which puts a terminal back as it was when it exits, would abort over one that is closed. */
const dieOfHangUp = (): void => {
  process.removeAllListeners("SIGHUP");
  process.kill(process.pid, "SIGHUP");
};

/**
 * Ends once the answer is out, or has failed to go out, which the stream says a moment later. Left to itself Node first
 * waits for what V8 still compiles and collects in advance.
 */
const end = (): void => void process.stdout.write("", () => setImmediate(() => process.exit()));

/** An answer that is not there, on a full disk for one, must not look like one. */
const onLostAnswer = (error: NodeJS.ErrnoException): void => {
  if (error.code === "EPIPE") return;
  process.exitCode = exitCodes.error;
  process.stderr.write(`error: The answer could not be written to standard output: ${error.message}.\n`);
};

/**
 * A reader such as `head` may go, the terminal be closed or the disk of a log be full before the progress ends. There is
 * nowhere to say so, and an apply must not end with it.
 */
const loseProgress = (): void => undefined;

/** Node takes time to make standard input and what reads it, so the verb that needs it makes it. */
const commandLine = (interruptSignal: () => AbortSignal): CommandLine => {
  const { stdout, stderr, env } = process;
  return {
    outside: nodeOutside(maySpin(stderr, env) ? spinningLog(stderr) : terminalLog(stderr)),
    workingDirectory: process.cwd(),
    version,
    print: (answer) => void stdout.write(answer.endsWith("\n") ? answer : `${answer}\n`),
    readStandardInput: async () => (await import("node:stream/consumers")).buffer(process.stdin),
    color: isColourful(stdout, env),
    // A terminal that does not know its size says 0.
    width: stdout.columns || 100,
    get signal() {
      return interruptSignal();
    },
    terminal: () =>
      process.stdin.isTTY && stderr.isTTY
        ? { ask: (question) => ask(question, { input: process.stdin, output: stderr, signal: interruptSignal() }) }
        : undefined,
  };
};

/** An answer that is nothing but the error. */
const answer = (problems: readonly Problem[]): string =>
  `${visibleInJson(JSON.stringify({ formatVersion: "1.0", error: errorJson(problems) }, null, 2))}\n`;

const report = (error: unknown, json: boolean): void => {
  const { stdout, stderr } = process;
  if (error instanceof UserError) {
    if (json && !(error instanceof ReportLost)) stdout.write(answer(error.problems));
    else stderr.write(errorText(error.problems));
    return;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (json) stdout.write(answer([{ message: stack }]));
  stderr.write(`This is a bug in sagemaker-auth; please report it with these lines:\n${stack}\n`);
};
