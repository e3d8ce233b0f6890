/** Whole processes, from their start to their exit. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { median, type Paired, paired } from "./statistics.ts";

/** A program of Node's to run. */
export interface Command {
  /** The arguments of node. */
  readonly args: readonly string[];
  readonly cwd: string;
  /** Beside the variables of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** 0 if it is not said. */
  readonly exitCode?: number;
}

/** Milliseconds; `cpu` is user and system time of all the process's threads; `memory` its largest size, in MiB. */
export interface Usage {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

export interface PairedProcesses {
  readonly wall: Paired;
  readonly cpu: Paired;
  /** The median of ours. */
  readonly memory: number;
}

const reporter = fileURLToPath(new URL("report-usage.cjs", import.meta.url));
const usageSchema = z.tuple([z.number(), z.number()]);

/** Runs it once. Throws where it ends otherwise than it should: that would measure a mistake. */
const runNode = async ({ args, cwd, env, exitCode = 0 }: Command): Promise<Usage> => {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "usage.json");
  try {
    const wall = await timed(process.execPath, ["--require", reporter, ...args], {
      cwd,
      env: { ...process.env, ...env, BENCH_USAGE: file },
      exitCode,
    });
    const [cpu, memory] = usageSchema.parse(JSON.parse(readFileSync(file, "utf8")));
    return { wall, cpu, memory };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Milliseconds from the start of a program to its exit; what it prints is thrown away. */
export const timed = (
  file: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly exitCode?: number },
): Promise<number> =>
  new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    const child = spawn(file, args, { cwd: options.cwd, env: options.env, stdio: "ignore" });
    child.on("error", reject);
    child.on("exit", (code) => {
      const wall = Number(process.hrtime.bigint() - started) / 1e6;
      if (code === (options.exitCode ?? 0)) resolve(wall);
      else reject(new Error(`In ${options.cwd} this ended with ${code}: ${[file, ...args].join(" ")}`));
    });
  });

/** Both in turn, after one run of each that does not count. */
export const pairedProcesses = async (ours: Command, theirs: Command, pairs: number): Promise<PairedProcesses> => {
  const runs = await inTurn(
    () => runNode(ours),
    () => runNode(theirs),
    pairs,
  );
  const by = (key: "wall" | "cpu"): Paired =>
    paired(
      runs.map(([a]) => a[key]),
      runs.map(([, b]) => b[key]),
    );
  return { wall: by("wall"), cpu: by("cpu"), memory: median(runs.map(([{ memory }]) => memory)) };
};

/** What both give, A B A B …, after one pair that does not count. */
export const inTurn = async <A, B>(
  ours: () => Promise<A>,
  theirs: () => Promise<B>,
  pairs: number,
): Promise<readonly (readonly [A, B])[]> => {
  const runs: [A, B][] = [];
  for (let pair = 0; pair <= pairs; pair++) runs.push([await ours(), await theirs()]);
  return runs.slice(1);
};
