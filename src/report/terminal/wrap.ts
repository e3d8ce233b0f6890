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

export const printedColumns = (line: PrintedLine): number => line.reduce((sum, { text }) => sum + columns(text), 0);

/** A line in lines of at most `width` columns, broken at spaces where there are any, else anywhere. */
export const wrap = (line: Line, width: number): readonly PrintedLine[] => {
  const lines: Run[][] = [[]];
  let used = 0;
  const add = (run: Run): void => {
    lines.at(-1)?.push(run);
    used += columns(run.text);
  };
  const next = (): void => {
    const last = lines.at(-1);
    if (last?.at(-1)?.text === " ") last.pop();
    lines.push([]);
    used = 0;
  };
  for (const inline of line) {
    if (inline.kind === "break") next();
    for (const word of wordsOf(inline)) {
      if (used > 0 && used + columns(word.text) > width && word.text !== " ") next();
      if (word.text === " ") {
        if (used > 0 && used < width) add(word);
      } else {
        for (const [index, text] of chunks(word.text, width).entries()) {
          if (index > 0) next();
          add({ ...word, text });
        }
      }
    }
  }
  return lines;
};

const wordsOf = (inline: Inline): readonly Run[] => {
  const run = toRun(inline);
  return run.text
    .split(/( )/)
    .filter((text) => text !== "")
    .map((text) => ({ text, style: run.style }));
};

const toRun = (inline: Inline): Run => {
  switch (inline.kind) {
    case "text":
      return { text: inline.text, style: "plain" };
    case "strong":
      return { text: inline.text, style: "strong" };
    case "code":
      return { text: inline.text === "" ? emptyText : visible(inline.text), style: "code" };
    case "link":
      return { text: inline.text, style: "plain" };
    case "break":
      return { text: "", style: "plain" };
  }
};
