import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../common/errors.ts";
import type { ExecResult } from "../common/outside.ts";
import { terraformEnvironment } from "./environment.ts";
import { saveErroredState } from "./errored-state.ts";
import { diagnosticsOfText, isLockLeft, type Step, TerraformFailure, TerraformInterruption } from "./failure.ts";
import { requireKnownProviders } from "./installed-providers.ts";
import { type Diagnostic, type Outputs, outputsOf, readMessage } from "./messages.ts";
import { parseTerraformPlan, type TerraformPlan } from "./plan-json.ts";
import { redact } from "./redact.ts";
import type { TerraformSession } from "./session.ts";

/** Whether `init` may choose versions of providers for itself. */
export interface InitOptions {
  /** Take `.terraform.lock.hcl` in the folder as it is, and refuse a provider that is not in it. */
  readonly lockedProviders: boolean;
}

/**
 * Installs the providers and opens the backend. UserError where the state names a provider of somebody else's. Inits that
 * share a plugin cache must not run at the same time.
 */
export const init = async (session: TerraformSession, { lockedProviders }: InitOptions): Promise<void> => {
  const { dropped } = environmentOf(session);
  if (dropped.length > 0) {
    session.outside.log.warning(
      `Not passed on to Terraform, since they could change what was reviewed: ${dropped.join(", ")}.`,
    );
  }
  const lockfile = lockedProviders ? ["-lockfile=readonly"] : [];
  await run(session, "init", ["-no-color", ...lockfile]);
  await requireKnownProviders(session.deployment, dataDirectoryOf(session));
};

/** Plans, to apply or (`destroy`) to remove everything, and reads the plan back: one plan and one show. */
export const plan = async (
  session: TerraformSession,
  { destroy }: { readonly destroy: boolean },
): Promise<TerraformPlan> => {
  await run(session, "plan", [
    "-json",
    `-out=${planFile}`,
    `-lock-timeout=${session.lockTimeoutSeconds}s`,
    ...(destroy ? ["-destroy"] : []),
  ]);
  const { stdout } = await run(session, "show", ["-json", "-no-color", planFile]);
  return parseTerraformPlan(stdout, `${session.deployment}: terraform's answer to \`show -json\``);
};

/** Applies the very plan that `plan` made last; it may be one that destroys. Gives the outputs there are then. */
export const apply = async (session: TerraformSession): Promise<Outputs> => {
  try {
    const args = ["-json", `-lock-timeout=${session.lockTimeoutSeconds}s`, planFile];
    return outputsOf((await run(withoutPlan(session), "apply", args)).stdout);
  } catch (error) {
    const hasEnded = error instanceof TerraformFailure || error instanceof TerraformInterruption;
    const diagnostics = hasEnded ? error.diagnostics : [];
    const saved = await saveErroredState(session, {
      push: (file) => pushState(session, file, { lock: !diagnostics.some(isLockLeft) }),
      mayWork: !diagnostics.some(isExpiry),
    });
    if (saved === undefined || !(error instanceof UserError)) throw error;
    throw new UserError([...error.problems, { message: `${session.deployment}: ${saved}` }], { cause: error });
  }
};

/** Terraform begins an apply with the steps of its plan, of which `plan` has told already. */
const withoutPlan = (session: TerraformSession): TerraformSession => ({
  ...session,
  onProgress: (event) => {
    if (event.kind !== "planned" && event.kind !== "drifted") session.onProgress(event);
  },
});

const isExpiry = ({ summary, detail }: Diagnostic): boolean => `${summary}\n${detail}`.includes("ExpiredToken");

/** Whether Terraform could save a state file to the backend. It never writes over a newer state. */
const pushState = async (
  session: TerraformSession,
  file: string,
  { lock }: { readonly lock: boolean },
): Promise<boolean> => {
  const { program, folder, outside } = session;
  const args = ["state", "push", `-lock=${lock}`, file];
  const { exitCode } = await outside.exec(program.file, args, { cwd: folder, env: environmentOf(session).env });
  return exitCode === 0;
};

const planFile = "plan.tfplan";

const dataDirectoryOf = ({ folder }: TerraformSession): string => join(folder, ".terraform");

const environmentOf = (session: TerraformSession) =>
  terraformEnvironment(session.outside.env, dataDirectoryOf(session));

/** Runs one command to its end. TerraformFailure when Terraform reports errors or dies, UserError when interrupted. */
const run = async (session: TerraformSession, step: Step, args: readonly string[]): Promise<ExecResult> => {
  const { program, folder, outside, signal } = session;
  const diagnostics: Diagnostic[] = [];
  const result = await outside.log.working(`${session.deployment}: terraform ${step}`, () =>
    outside.exec(program.file, [step, ...inputOf(step), ...args], {
      cwd: folder,
      env: environmentOf(session).env,
      onLine: (line) => listen(session, line, diagnostics),
      ...(signal === undefined ? {} : { signal }),
    }),
  );
  await log(session, step, args, result);
  if (result.exitCode === 0) return result;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (signal?.aborted) throw new TerraformInterruption({ ...session, step, diagnostics: errors }, result.exitCode);
  throw failure(session, step, result, errors);
};

/** `show` has no -input. */
const inputOf = (step: Step): readonly string[] => (step === "show" ? [] : ["-input=false"]);

const listen = (session: TerraformSession, line: string, diagnostics: Diagnostic[]): void => {
  const message = readMessage(line);
  if (message === undefined) return;
  if ("event" in message) session.onProgress(message.event);
  else diagnostics.push(message.diagnostic);
};

/** What `show` prints is left out: it holds secrets in clear text. A full disk must not stop an apply. */
const log = async (
  session: TerraformSession,
  step: Step,
  args: readonly string[],
  result: ExecResult,
): Promise<void> => {
  const { deployment, outside, logFile } = session;
  const head = `${outside.clock.now().toISOString()} ${deployment}: terraform ${step} ${args.join(" ")} → ${result.exitCode}\n`;
  const text = head + redact((step === "show" ? "" : result.stdout) + result.stderr, outside.env);
  try {
    await appendFile(logFile, text, { mode: 0o600 });
  } catch (error) {
    outside.log.warning(
      `${deployment}: cannot write the log ${logFile}: ${error instanceof Error ? error.message : error}`,
    );
  }
};

const failure = (
  { deployment, logFile, outside }: TerraformSession,
  step: Step,
  { exitCode, stdout, stderr }: ExecResult,
  errors: readonly Diagnostic[],
): TerraformFailure => {
  const found = errors.length > 0 ? errors : diagnosticsOfText(stderr);
  const diagnostics = (found.length > 0 ? found : [silentEnd(step, exitCode, stderr || withoutMessages(stdout))]).map(
    (each) => ({
      ...each,
      summary: redact(each.summary, outside.env),
      detail: redact(each.detail, outside.env),
    }),
  );
  return new TerraformFailure({ deployment, step, diagnostics, logFile });
};

/** What was printed for people; under -json that is nothing, or the last words of a crash. */
const withoutMessages = (stdout: string): string =>
  stdout
    .split("\n")
    .filter((line) => !line.startsWith('{"@level"'))
    .join("\n");

/** Terraform ended without an error of its own: killed, crashed, or too little memory. */
const silentEnd = (step: Step, exitCode: number, output: string): Diagnostic => ({
  severity: "error",
  summary:
    exitCode > 128
      ? `terraform ${step} was ended by signal ${exitCode - 128}`
      : `terraform ${step} ended with ${exitCode}`,
  detail: output.trim().split("\n").slice(-5).join("\n"),
});
