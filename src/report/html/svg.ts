import type { EdgeStatus, Graph } from "../blocks.ts";
import { html, visible } from "../escape.ts";
import { layout, type PlacedEdge, type PlacedNode } from "../graph/layout.ts";
import { edgeWords } from "../graph/words.ts";

/** A graph as inline SVG that scrolls where the screen is narrow, and that a screen reader reads as sentences. */
export const svg = (graph: Graph, id: string): string => {
  const { width, height, nodes, edges } = layout(graph);
  const names = new Map(graph.nodes.map(({ id: node, name }) => [node, name]));
  const sentences = graph.edges.map(
    (edge) => `${names.get(edge.from) ?? ""} — ${edgeWords(edge)} — ${names.get(edge.to) ?? ""}.`,
  );
  return [
    '<div class="graph" tabindex="0">',
    `<svg role="img" aria-labelledby="${id}-title" aria-describedby="${id}-text" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}">`,
    `<title id="${id}-title">${html(graph.title)}</title>`,
    `<desc id="${id}-text">${html(visible(sentences.join(" ")))}</desc>`,
    ...(["arrow", "cross"] as const).map((kind) => marker(`${id}-${kind}`, kind)),
    ...edges.map((edge) => drawEdge(edge, id)),
    ...nodes.map(drawNode),
    ...edges.map(drawLabel),
    "</svg>",
    "</div>",
  ].join("\n");
};

const markerPaths = { arrow: "M 0 0 L 8 4 L 0 8 z", cross: "M 0 0 L 8 8 M 0 8 L 8 0" };

const marker = (id: string, kind: keyof typeof markerPaths): string =>
  `<marker id="${id}" class="${kind}" viewBox="-1 -1 10 10" refX="8" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="${markerPaths[kind]}"/></marker>`;

const ends: Record<EdgeStatus, keyof typeof markerPaths> = {
  new: "arrow",
  changed: "arrow",
  unchanged: "arrow",
  unknown: "arrow",
  removed: "cross",
};

const drawEdge = ({ path, status }: PlacedEdge, id: string): string =>
  `<path class="edge ${status}" d="${path.replace(/-?\d+\.\d+/g, (number) => `${round(Number(number))}`)}" marker-end="url(#${id}-${ends[status]})"/>`;

const drawLabel = (edge: PlacedEdge): string =>
  `<text class="label ${edge.status}" x="${round(edge.labelX)}" y="${round(edge.labelY)}" dy="4">${html(visible(edgeWords(edge)))}</text>`;

const drawNode = ({ shape, x, y, width, height, role, name }: PlacedNode): string => {
  const middle = round(x + width / 2);
  return [
    `<rect class="node ${shape}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${corners[shape]}"/>`,
    `<text class="role" x="${middle}" y="${round(y + 18)}">${html(role)}</text>`,
    `<text class="name" x="${middle}" y="${round(y + 36)}">${html(visible(name))}</text>`,
  ].join("");
};

const corners: Record<PlacedNode["shape"], number> = { box: 2, rounded: 23, service: 10 };

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
