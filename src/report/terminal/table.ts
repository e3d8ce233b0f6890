import type { Line } from "../blocks.ts";
import { type PrintedLine, printedColumns, type Run, wrap } from "./wrap.ts";

const gap = 2;
/** A column that holds more than this is not made narrower: few names of actions and resources would be whole in it. */
const narrowest = 20;

/**
 * A table in lines of at most `width` columns, its cells wrapped; where the columns would be too narrow to read, each
 * row as a list of `head: value`.
 */
export const tableLines = (
  head: readonly Line[],
  rows: readonly (readonly Line[])[],
  width: number,
): readonly PrintedLine[] =>
  columnLines([head, ...rows.map((cells) => head.map((_, column) => cells[column] ?? []))], width) ??
  rows.flatMap((cells, index) => [...(index === 0 ? [] : [[]]), ...recordLines(head, cells, width)]);

/** The same for answers, each of which has its question beside it and none above. */
export const answerLines = (answers: readonly (readonly [Line, Line])[], width: number): readonly PrintedLine[] =>
  columnLines(answers, width) ?? answers.flatMap(([question, answer]) => recordLines([question], [answer], width));

/** Rows of as many cells each; undefined where a column would be too narrow. */
const columnLines = (rows: readonly (readonly Line[])[], width: number): readonly PrintedLine[] | undefined => {
  const all = rows.map((cells) => cells.map(unwrapped));
  const natural = (all[0] ?? []).map((_, column) => Math.max(1, ...all.map((cells) => cells[column]?.width ?? 0)));
  const widths = shrink(natural, width - gap * (natural.length - 1));
  return widths && all.flatMap((cells) => rowLines(cells, widths));
};

interface Cell {
  readonly content: Line;
  /** The content in as few lines as it can be, and the columns of the widest of them. */
  readonly lines: readonly PrintedLine[];
  readonly width: number;
}

const unwrapped = (content: Line): Cell => {
  const lines = wrap(content, Number.POSITIVE_INFINITY);
  return { content, lines, width: Math.max(0, ...lines.map(printedColumns)) };
};

/** Takes from the widest columns until all fit; undefined where that would leave one too narrow. */
const shrink = (natural: readonly number[], room: number): readonly number[] | undefined => {
  const sum = (limit: number): number => natural.reduce((total, each) => total + Math.min(each, limit), 0);
  let limit = Math.max(...natural);
  while (limit > narrowest && sum(limit) > room) limit--;
  return sum(limit) > room ? undefined : natural.map((each) => Math.min(each, limit));
};

const rowLines = (cells: readonly Cell[], widths: readonly number[]): readonly PrintedLine[] => {
  const wrapped = cells.map((cell, column) => {
    const width = widths[column] ?? 0;
    return cell.width <= width ? cell.lines : wrap(cell.content, width);
  });
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) =>
    trimEnd(
      wrapped.flatMap((lines, column): readonly Run[] => {
        const line = lines[index] ?? [];
        const fill = (widths[column] ?? 0) - printedColumns(line) + gap;
        return [...line, { text: " ".repeat(Math.max(0, fill)), style: "plain" }];
      }),
    ),
  );
};

const trimEnd = (line: PrintedLine): PrintedLine => {
  const last = line.findLastIndex(({ text }) => text.trim() !== "");
  return line.slice(0, last + 1);
};

const recordLines = (head: readonly Line[], cells: readonly Line[], width: number): readonly PrintedLine[] =>
  cells.flatMap((cell, column) => {
    const name = head[column] ?? [];
    if (cell.length === 0) return [];
    return wrap(name.length === 0 ? cell : [...name, { kind: "text", text: ": " }, ...cell], width);
  });
