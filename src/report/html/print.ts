import { type Block, type Inline, type Line, plain } from "../blocks.ts";
import { emptyText, html, visible, visibleLines } from "../escape.ts";
import { cellCode } from "./cell.ts";
import { svg } from "./svg.ts";

/** Blocks as HTML; `id` begins the ids of its pictures, and must be its own on a page. */
export const htmlBlocks = (blocks: readonly Block[], id: string): string =>
  blocks.map((block, index) => printBlock(block, `${id}-${index}`)).join("\n");

const printBlock = (block: Block, id: string): string => {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${htmlLine(block.content)}</h${block.level}>`;
    case "paragraph":
      return `<p>${htmlLine(block.content)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${htmlLine(item)}</li>`).join("")}</ul>`;
    case "answers":
      return printAnswers(block.head, block.rows);
    case "table":
      return printTable(block.head, block.rows);
    case "code":
      return `<pre tabindex="0"><code>${html(visibleLines(block.text))}</code></pre>`;
    case "fold":
      return `<details><summary>${htmlLine(block.summary)}</summary>\n${htmlBlocks(block.blocks, id)}\n</details>`;
    case "graph":
      return svg(block.graph, id);
    case "long":
      return htmlBlocks(block.blocks, id);
  }
};

const printAnswers = (
  [label, meaning]: readonly [Line, Line],
  rows: readonly (readonly [question: string, answer: Line])[],
): string =>
  [
    '<table class="answers">',
    `<caption>${htmlLine(label)} — ${htmlLine(meaning)}</caption>`,
    ...rows.map(([question, answer]) => `<tr><th scope="row">${html(question)}</th><td>${htmlCell(answer)}</td></tr>`),
    "</table>",
  ].join("\n");

/** On a narrow screen each cell stands under the name of its column, which `data-head` carries. */
const printTable = (head: readonly Line[], rows: readonly (readonly Line[])[]): string => {
  const names = head.map((cell) => html(plain(cell)));
  const cells = (row: readonly Line[]): string =>
    row.map((cell, column) => `<td data-head="${names[column] ?? ""}">${htmlCell(cell)}</td>`).join("");
  return [
    '<table class="list">',
    `<thead><tr>${head.map((cell) => `<th scope="col">${htmlLine(cell)}</th>`).join("")}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("\n")}</tbody>`,
    "</table>",
  ].join("\n");
};

const htmlCell = (line: Line): string => line.map((inline) => printInline(inline, cellCode)).join("");

/** A line as HTML. */
export const htmlLine = (line: Line): string => line.map((inline) => printInline(inline, lineCode)).join("");

const lineCode = (name: string): string => html(visible(name));

const printInline = (inline: Inline, printCode: (name: string) => string): string => {
  switch (inline.kind) {
    case "text":
      return html(inline.text);
    case "strong":
      return `<b>${html(inline.text)}</b>`;
    case "code":
      return inline.text === "" ? emptyText : `<code>${printCode(inline.text)}</code>`;
    case "link":
      return `<a href="${html(encodeURI(inline.url))}">${html(inline.text)}</a>`;
    case "break":
      return "<br>";
  }
};
