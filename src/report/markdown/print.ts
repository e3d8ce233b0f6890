import { type Block, type Inline, type Line, merged, strong } from "../blocks.ts";
import { markdownCode, markdownFence, markdownText } from "../escape.ts";
import { htmlLine } from "../html/print.ts";
import { mermaid } from "./mermaid.ts";

/** Blocks as GitHub Flavored Markdown, with an empty line between them and none at the end. */
export const markdownBlocks = (blocks: readonly Block[]): string => blocks.map(printBlock).join("\n\n");

const printBlock = (block: Block): string => {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${markdownLine(block.content, "line")}`;
    case "paragraph":
      return lineStart(markdownLine(block.content, "line"));
    case "list":
      return block.items.map((item) => `- ${lineStart(markdownLine(item, "line"))}`).join("\n");
    case "answers":
      return printTable(
        block.head,
        block.rows.map(([question, answer]) => [[strong(question)], answer]),
      );
    case "table":
      return printTable(block.head, block.rows);
    case "code":
      return markdownFence(block.text, block.language);
    case "fold":
      return markdownFold(block.summary, markdownBlocks(block.blocks));
    case "graph":
      return markdownFence(mermaid(block.graph), "mermaid");
    case "long":
      return markdownBlocks(block.blocks);
  }
};

/** Markdown folded under a line, which is HTML, since Markdown does not reach into a summary. */
export const markdownFold = (summary: Line, markdown: string): string =>
  `<details><summary>${htmlLine(summary)}</summary>\n\n${markdown}\n\n</details>`;

const printTable = (head: readonly Line[], rows: readonly (readonly Line[])[]): string =>
  [head, head.map(() => undefined), ...rows].map(printRow).join("\n");

const printRow = (cells: readonly (Line | undefined)[]): string =>
  `| ${cells.map((cell) => (cell === undefined ? "---" : markdownLine(cell, "cell"))).join(" | ")} |`;

/** A line's Markdown; `cell` inside of a table. Two code spans with nothing between them would share their backticks. */
export const markdownLine = (line: Line, place: "line" | "cell"): string =>
  merged(line, "code")
    .map((inline) => printInline(inline, place))
    .join("");

const printInline = (inline: Inline, place: "line" | "cell"): string => {
  switch (inline.kind) {
    case "text":
      return markdownText(inline.text);
    case "strong":
      return `**${markdownText(inline.text)}**`;
    case "code":
      return markdownCode(inline.text, place);
    case "link":
      return `[${markdownText(inline.text)}](<${encodeURI(inline.url)}>)`;
    case "break":
      return "<br>";
  }
};

/** What would begin a list, a heading or a rule at the start of a line begins none. */
const lineStart = (printed: string): string => printed.replace(/^[-+=]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
