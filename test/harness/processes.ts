import { spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { nodeExec } from "../../src/node-exec.ts";

type Variables = Readonly<Record<string, string | undefined>>;

/** A program that runs until it is stopped. */
export interface RunningProgram {
  /** What the first group of the awaited pattern matched. */
  readonly match: string;
  stop(): Promise<void>;
}

/** The path of a program on the PATH, if it is there. */
export const findProgram = (name: string): string | undefined =>
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

/** Runs a program to its end in `cwd`; throws what it printed if it fails. */
export const runProgram = async (file: string, args: readonly string[], cwd: string): Promise<void> => {
  const { exitCode, stdout, stderr } = await nodeExec(file, args, { cwd, env: process.env });
  if (exitCode !== 0) throw new Error(`${[file, ...args].join(" ")} failed:\n${stdout}${stderr}`);
};

/** Starts a server and waits until a line of its output matches `ready`; throws what it printed if it ends before. */
export const startProgram = async (
  file: string,
  args: readonly string[],
  env: Variables,
  ready: RegExp,
): Promise<RunningProgram> => {
  const child = spawn(file, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  const kill = (): boolean => child.kill("SIGKILL");
  process.once("exit", kill);
  const ended = once(child, "close");
  const output: string[] = [];
  const match = await new Promise<string>((resolve, reject) => {
    const watch = (line: string): void => {
      output.push(line);
      const found = ready.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    };
    createInterface({ input: child.stdout }).on("line", watch);
    createInterface({ input: child.stderr }).on("line", watch);
    child.on("error", reject);
    child.on("close", () => reject(new Error(`${file} ended before it was ready:\n${output.join("\n")}`)));
  });
  const stop = async (): Promise<void> => {
    process.removeListener("exit", kill);
    child.kill("SIGTERM");
    const late = new AbortController();
    await Promise.race([ended, sleep(5_000, undefined, { signal: late.signal }).then(kill)]);
    late.abort();
    await ended;
  };
  return { match, stop };
};
