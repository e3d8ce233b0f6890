import type { Row } from "./table.ts";

/** What a part is given. */
export interface PartInput {
  /** A folder of its own, removed afterwards. */
  readonly folder: string;
  /** How many pairs to measure, where the caller said it. */
  readonly pairs: number | undefined;
  readonly print: (title: string, rows: readonly Row[]) => void;
}

/** One part of the benchmark: measures, and prints its tables. */
export type Part = (input: PartInput) => Promise<void>;
