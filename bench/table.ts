/** What is printed: one table for each part. */
import type { PairedProcesses } from "./measure/process.ts";
import type { Paired } from "./measure/statistics.ts";

/** One line of a table; empty where there is nothing to say. */
export interface Row {
  readonly what: string;
  readonly beside?: string;
  readonly ours: string;
  readonly theirs?: string;
  readonly ratio?: string;
  readonly cpu?: string;
  readonly memory?: string;
  readonly aim?: string;
}

const columns = [
  ["what", "what"],
  ["ours", "ours"],
  ["beside", "beside"],
  ["theirs", "takes"],
  ["ratio", "ours / that"],
  ["cpu", "processor time"],
  ["memory", "memory"],
  ["aim", "aim"],
] as const;

/** A table as text, its columns aligned; columns in which nothing stands are left out. */
export const printTable = (title: string, rows: readonly Row[]): string => {
  const shown = columns.filter(([key]) => rows.some((row) => row[key] !== undefined));
  const cells = [shown.map(([, head]) => head), ...rows.map((row) => shown.map(([key]) => row[key] ?? ""))];
  const widths = shown.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const lines = cells.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return [`\n${title}`, ...lines.map((line) => `  ${line}`)].join("\n");
};

/** A row of whole processes. */
export const processRow = (
  what: string,
  beside: string,
  { wall, cpu, memory }: PairedProcesses,
  aim?: string,
): Row => ({ ...pairedRow(what, beside, wall, aim), cpu: times(cpu.ratio), memory: `${memory.toFixed(0)} MiB` });

/** A row of two things measured in turn. */
export const pairedRow = (what: string, beside: string, measured: Paired, aim?: string): Row => ({
  what,
  beside,
  ours: duration(measured.ours),
  theirs: duration(measured.theirs),
  ratio: `${times(measured.ratio)} (${measured.spread.map(times).join(" to ")})`,
  ...(aim === undefined ? {} : { aim }),
});

/** `1.04 ×`, with three figures that count. */
const times = (ratio: number): string => `${Number(ratio.toPrecision(3))} ×`;

/** Milliseconds for a reader: `0.31 ms`, `84 ms`, `2.1 s`. */
export const duration = (milliseconds: number): string => {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
  return `${Number(milliseconds.toPrecision(milliseconds >= 100 ? 3 : 2))} ms`;
};
