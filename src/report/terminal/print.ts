import { type Block, type EdgeStatus, type Graph, strong } from "../blocks.ts";
import { visible, visibleBlock, withoutCommands } from "../escape.ts";
import { edgeWords } from "../graph/words.ts";
import { answerLines, tableLines } from "./table.ts";
import { type PrintedLine, type Run, wrap } from "./wrap.ts";

/** What a terminal can show, and how much of a report its reader asked for. */
export interface TerminalOptions {
  /** The columns that a line may take. Text in a code block may take more, so that it can be copied. */
  readonly width: number;
  readonly color: boolean;
  /** Whether all that is long is printed, not what stands for it. */
  readonly verbose?: boolean;
}

/** Blocks as text for a terminal, with an empty line between them; no escape sequences unless colour is asked for. */
export const terminalBlocks = (blocks: readonly Block[], options: TerminalOptions): string =>
  printLines(allLines(blocks, { ...options, width: Math.max(20, options.width) }), options.color);

const allLines = (blocks: readonly Block[], options: TerminalOptions): readonly PrintedLine[] =>
  blocks.flatMap((block, index) => [...(index === 0 ? [] : [[]]), ...blockLines(block, options)]);

const blockLines = (block: Block, options: TerminalOptions): readonly PrintedLine[] => {
  const { width } = options;
  switch (block.kind) {
    case "heading":
      return wrap(
        block.content.map((inline) => (inline.kind === "text" ? { ...inline, kind: "strong" } : inline)),
        width,
      );
    case "paragraph":
      return wrap(block.content, width);
    case "list":
      return block.items.flatMap((item) => hanging("• ", wrap(item, width - 2)));
    case "answers":
      return answerLines(
        [block.head, ...block.rows.map(([question, answer]) => [[strong(question)], answer] as const)],
        width,
      );
    case "table":
      return tableLines(block.head, block.rows, width);
    case "code":
      return visibleBlock(block.text)
        .split("\n")
        .map((text) => [{ text: `  ${text.replaceAll("\t", "    ")}`, style: "plain" }]);
    case "fold":
      return [
        ...wrap(block.summary, width),
        ...block.blocks.flatMap((inner) => blockLines(inner, { ...options, width: width - 2 }).map(indent)),
      ];
    case "graph":
      return graphLines(block.graph, width);
    case "long":
      return allLines(options.verbose ? block.blocks : block.short, options);
  }
};

const indent = (line: PrintedLine): PrintedLine =>
  line.length === 0 ? line : [{ text: "  ", style: "plain" }, ...line];

const hanging = (mark: string, lines: readonly PrintedLine[]): readonly PrintedLine[] =>
  lines.map((line, index) => [{ text: index === 0 ? mark : " ".repeat(mark.length), style: "plain" }, ...line]);

const arrows: Record<EdgeStatus, string> = {
  new: "==>",
  changed: "~~>",
  removed: "-x ",
  unchanged: "-->",
  unknown: "-?>",
};

const graphLines = ({ nodes, edges }: Graph, width: number): readonly PrintedLine[] => {
  const names = new Map(nodes.map(({ id, role, name }) => [id, `${name} (${role})`]));
  return edges.flatMap((edge) =>
    wrap(
      [
        { kind: "code", text: names.get(edge.from) ?? "" },
        { kind: "text", text: ` ${arrows[edge.status]} ` },
        { kind: "text", text: visible(edgeWords(edge)) },
        { kind: "text", text: ` ${arrows[edge.status]} ` },
        { kind: "code", text: names.get(edge.to) ?? "" },
      ],
      width,
    ),
  );
};

const printLines = (lines: readonly PrintedLine[], color: boolean): string =>
  lines.map((line) => (color ? colored(line) : withoutCommands(line.map(({ text }) => text).join("")))).join("\n");

const colored = (line: PrintedLine): string => {
  const text = line.map((run) => run.text).join("");
  return withoutCommands(text) === text ? line.map(coloredRun).join("") : withoutCommands(text);
};

const coloredRun = ({ text, style }: Run): string => {
  if (style === "code") return `\u001b[36m${text}\u001b[39m`;
  return style === "strong" ? `\u001b[1m${signed(text)}\u001b[22m` : signed(text);
};

/** Diff signs and verdicts have a colour, beside their shape and their word. */
const signed = (text: string): string => {
  const color = signColors.find(({ signs }) => signs.test(text))?.color;
  return color === undefined ? text : `\u001b[${color}m${text}\u001b[39m`;
};

const signColors = [
  { signs: /^(?:[✗✖]|−$)/, color: 31 },
  { signs: /^(?:[✓✚]|\+$)/, color: 32 },
  { signs: /^[▲◆?⚠~◌]$/, color: 33 },
] as const;
