import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { createInterface } from "node:readline";
import { systemErrorOf, UserError } from "./common/errors.ts";
import type { Exec } from "./common/outside.ts";

/**
 * Runs a program in a process group of its own: Ctrl-C on a terminal goes to the whole foreground group, and a second
 * interrupt makes Terraform stop without releasing its lock. So the child hears of it once, from `signal`. A child that
 * a signal ended has the exit code 128 + its number, as in a shell.
 */
export const nodeExec: Exec = (file, args, { cwd, env, onLine, signal }) =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new UserError(`Interrupted before ${file} was started.`));
      return;
    }
    const child = spawn(file, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true, shell: false });
    const interrupt = (): void => {
      child.kill("SIGINT");
    };
    signal?.addEventListener("abort", interrupt, { once: true });

    const stdout: string[] = [];
    const stderr: string[] = [];
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => stdout.push(chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => stderr.push(chunk));
    if (onLine) createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY }).on("line", onLine);

    child.on("error", (error) => {
      signal?.removeEventListener("abort", interrupt);
      reject(startFailure(file, cwd, error));
    });
    child.on("close", (code, killedBy) => {
      signal?.removeEventListener("abort", interrupt);
      const exitCode = code ?? 128 + (killedBy === null ? 0 : constants.signals[killedBy]);
      resolve({ exitCode, stdout: stdout.join(""), stderr: stderr.join("") });
    });
  });

/** Node reports a missing working directory and a missing program with the same code. */
const startFailure = (file: string, cwd: string, error: Error): Error => {
  const refused = systemErrorOf(error);
  if (refused === undefined) return error;
  const { code, words } = refused;
  if (code === "ENOENT" && !existsSync(cwd)) {
    return new UserError({ message: `Cannot run ${file}: the folder ${cwd} does not exist.` }, { cause: error });
  }
  if (code === "ENOENT") {
    const suggestion = "Install it, or say where it is.";
    return new UserError({ message: `Cannot run ${file}: there is no such program.`, suggestion }, { cause: error });
  }
  if (code === "EACCES") {
    const suggestion = "Give the path of a program, and make it executable.";
    return new UserError({ message: `Cannot run ${file}: it may not be executed.`, suggestion }, { cause: error });
  }
  return new UserError(`Cannot run ${file}: ${words}.`, { cause: error });
};
