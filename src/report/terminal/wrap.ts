import type { Inline, Line } from "../blocks.ts";
import { emptyText, visible } from "../escape.ts";
import { chunks, columns } from "./width.ts";

/** A piece of a printed line, drawn in one way. */
export interface Run {
  readonly text: string;
  readonly style: "plain" | "strong" | "code";
}

/** What fits into one line of a terminal or of a table's cell. */
export type PrintedLine = readonly Run[];

/** The columns of a terminal that a line takes: two for a wide character such as an emoji, none for a combining one. */
export const printedColumns = (line: PrintedLine): number => line.reduce((sum, { text }) => sum + columns(text), 0);

/** A line in lines of at most `width` columns, broken at spaces where that is possible, else anywhere. */
export const wrap = (line: Line, width: number): readonly PrintedLine[] =>
  splitAt(line.flatMap(toRuns), "\n").flatMap((part) => fill(splitAt(part, " "), width));

/** Line breaks and single spaces come as runs of their own. */
const toRuns = (inline: Inline): readonly Run[] => {
  if (inline.kind === "break") return [{ text: "\n", style: "plain" }];
  const style = inline.kind === "link" ? "plain" : inline.kind === "text" ? "plain" : inline.kind;
  const shown = inline.kind !== "code" ? inline.text : inline.text === "" ? emptyText : visible(inline.text);
  return shown
    .split(/( )/)
    .filter((text) => text !== "")
    .map((text) => ({ text, style }));
};

const splitAt = (runs: readonly Run[], separator: string): readonly (readonly Run[])[] => {
  const parts: Run[][] = [[]];
  for (const run of runs) {
    if (run.text === separator) parts.push([]);
    else parts.at(-1)?.push(run);
  }
  return parts;
};

/** Words, each of one or several runs, into lines; a word that is wider than a line is cut. */
const fill = (words: readonly (readonly Run[])[], width: number): readonly PrintedLine[] => {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const word of words) {
    const needed = printedColumns(word);
    if (needed === 0) continue;
    if (used > 0 && used + 1 + needed > width) {
      lines.push([]);
      used = 0;
    }
    if (used > 0) lines.at(-1)?.push({ text: " ", style: "plain" });
    used += used > 0 ? 1 : 0;
    if (used + needed <= width) {
      lines.at(-1)?.push(...word);
      used += needed;
      continue;
    }
    for (const run of word) {
      for (const text of chunks(run.text, width - used, width)) {
        if (used + columns(text) > width && used > 0) {
          lines.push([]);
          used = 0;
        }
        lines.at(-1)?.push({ ...run, text });
        used += columns(text);
      }
    }
  }
  return lines;
};
