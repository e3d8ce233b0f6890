import type { EdgeStatus, Graph, GraphNode } from "../blocks.ts";
import { mermaidLabel } from "../escape.ts";
import { edgeWords } from "../graph/words.ts";

/**
 * A graph as a Mermaid flowchart, which GitHub draws in place. A new or changed edge is thick, an unknown one dotted, a
 * removed one dotted and crossed at its end; and each says so in its label.
 * Source: https://mermaid.js.org/syntax/flowchart.html
 */
export const mermaid = ({ nodes, edges }: Graph): string => {
  const ids = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  return [
    "flowchart LR",
    ...nodes.map((node) => `  ${ids.get(node.id)}${shape(node)}`),
    ...edges.map(
      (edge) =>
        `  ${ids.get(edge.from)} ${arrows[edge.status]}|"${mermaidLabel(edgeWords(edge))}"| ${ids.get(edge.to)}`,
    ),
  ].join("\n");
};

const arrows: Record<EdgeStatus, string> = {
  new: "==>",
  changed: "==>",
  removed: "-.-x",
  unchanged: "-->",
  unknown: "-.->",
};

const brackets: Record<GraphNode["shape"], readonly [string, string]> = {
  box: ["[", "]"],
  rounded: ["([", "])"],
  service: ["{{", "}}"],
};

const shape = ({ shape, role, name }: GraphNode): string => {
  const [open, close] = brackets[shape];
  return `${open}"${mermaidLabel(role)}<br/>${mermaidLabel(name)}"${close}`;
};
