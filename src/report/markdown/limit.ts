/** How much a place on GitHub holds, and how it counts. */
export interface Limit {
  readonly size: number;
  readonly unit: "characters" | "bytes";
}

/**
 * A comment's body holds 65,536 characters (GitHub's own error message; REST, "Create an issue comment"). Characters
 * are counted as UTF-16 units, which are never fewer than GitHub's; 512 of them are left for the marker line.
 */
export const commentLimit: Limit = { size: 65_536 - 512, unit: "characters" };

/** A step's job summary holds 1 MiB (GitHub, "Workflow commands: step isolation and limits"). */
export const summaryLimit: Limit = { size: 1_048_576, unit: "bytes" };

/** The size of a text in the limit's unit; sizes of parts add up. */
export const sizeOf = (text: string, { unit }: Limit): number =>
  unit === "characters" ? text.length : Buffer.byteLength(text);
