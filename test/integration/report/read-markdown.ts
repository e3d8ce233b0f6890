import type { Nodes, Parents, Root, TableRow } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** Markdown as GitHub reads it. */
export const readMarkdown = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** A node and everything in it. */
export const allNodes = (node: Nodes): readonly Nodes[] => [
  node,
  ...("children" in node ? (node as Parents).children.flatMap(allNodes) : []),
];

/** What a reader sees of a node. */
export const shownText = (node: Nodes): string => {
  if (node.type === "inlineCode" || node.type === "text" || node.type === "code") return node.value;
  if (node.type === "html" && node.value === "<br>") return "\n";
  return "children" in node ? (node as Parents).children.map(shownText).join("") : "";
};

export const tableRows = (root: Root): readonly TableRow[] =>
  root.children.flatMap((node) => (node.type === "table" ? node.children : []));

/** The text that was made visible; the reverse of `visible` and `visibleLines`. */
export const readBack = (shown: string): string =>
  shown.replace(/\\u\{([0-9A-F]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
