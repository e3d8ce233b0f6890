import { grouped } from "../../common/grouped.ts";
import type { Graph, GraphEdge, GraphNode } from "../blocks.ts";
import { visible } from "../escape.ts";
import { columns } from "../terminal/width.ts";
import { edgeWords } from "./words.ts";

/** A node with its place; lengths are in pixels, x and y of its upper left corner. */
export interface PlacedNode extends GraphNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An edge from the right side of one node to the left side of another, and where its label is centred. */
export interface PlacedEdge extends GraphEdge {
  readonly path: string;
  readonly labelX: number;
  readonly labelY: number;
}

/** A graph as it is to be drawn: its size in pixels, and where everything is, measured from its upper left corner. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

const letter = 7.4;
const padding = 14;
const nodeHeight = 46;
const rowGap = 26;
const parallelGap = 24;
const margin = 12;
/** How far an edge from a node to itself goes out. */
const loop = 28;

/** Nodes in columns from left to right, each right of everything that leads to it; edges as curves between them. */
export const layout = ({ nodes, edges }: Graph): Layout => {
  const layers = layersOf(nodes, edges);
  const count = Math.max(...layers.values()) + 1;
  const inLayers = Array.from({ length: count }, (_, layer) => nodes.filter(({ id }) => layers.get(id) === layer));
  const tallest = Math.max(...inLayers.map(stackHeight));
  let x = margin;
  const placed = inLayers.flatMap((layer) => {
    const width = Math.max(...layer.map(nodeWidth));
    const top = margin + (tallest - stackHeight(layer)) / 2;
    const column = layer.map((node, row) => ({
      ...node,
      x,
      y: top + row * (nodeHeight + rowGap),
      width,
      height: nodeHeight,
    }));
    x += width + gapAfter(layer, edges);
    return column;
  });
  return {
    width: x,
    height: tallest + 2 * margin,
    nodes: placed,
    edges: placeEdges(edges, new Map(placed.map((node) => [node.id, node]))),
  };
};

/** Room for the labels of the edges that begin in a column. */
const gapAfter = (layer: readonly GraphNode[], edges: readonly GraphEdge[]): number => {
  const leaving = edges.filter(({ from }) => layer.some(({ id }) => id === from));
  return Math.max(margin, ...leaving.map((edge) => Math.max(80, textWidth(edgeWords(edge)) + 2 * loop)));
};

const textWidth = (text: string): number => columns(visible(text)) * letter;
const nodeWidth = ({ name, role }: GraphNode): number => Math.max(textWidth(name), textWidth(role)) + 2 * padding;
const stackHeight = (layer: readonly GraphNode[]): number => layer.length * (nodeHeight + rowGap) - rowGap;

/** The longest way to each node; an edge that would close a circle does not count. */
const layersOf = (nodes: readonly GraphNode[], edges: readonly GraphEdge[]): ReadonlyMap<string, number> => {
  const layers = new Map<string, number>();
  const layerOf = (id: string, trail: ReadonlySet<string>): number => {
    const known = layers.get(id);
    if (known !== undefined) return known;
    const before = edges.filter(({ from, to }) => to === id && from !== id && !trail.has(from));
    const layer = Math.max(0, ...before.map(({ from }) => layerOf(from, new Set([...trail, id])) + 1));
    layers.set(id, layer);
    return layer;
  };
  for (const { id } of nodes) layerOf(id, new Set());
  return layers;
};

/** Edges between the same two nodes lie one below the other. */
const placeEdges = (edges: readonly GraphEdge[], nodes: ReadonlyMap<string, PlacedNode>): readonly PlacedEdge[] =>
  [...grouped(edges, ({ from, to }) => JSON.stringify([from, to])).values()].flatMap((parallel) =>
    parallel.flatMap((edge, index): readonly PlacedEdge[] => {
      const from = nodes.get(edge.from);
      const to = nodes.get(edge.to);
      if (from === undefined || to === undefined) return [];
      return [placeEdge(edge, from, to, (index - (parallel.length - 1) / 2) * parallelGap)];
    }),
  );

const placeEdge = (edge: GraphEdge, from: PlacedNode, to: PlacedNode, shift: number): PlacedEdge => {
  if (from === to) return placeLoop(edge, from);
  const start = { x: from.x + from.width, y: from.y + from.height / 2 + shift };
  const end = { x: to.x - 2, y: to.y + to.height / 2 + shift };
  const bend = Math.abs(end.x - start.x) / 2;
  return {
    ...edge,
    path: `M ${start.x} ${start.y} C ${start.x + bend} ${start.y} ${end.x - bend} ${end.y} ${end.x} ${end.y}`,
    labelX: (start.x + end.x) / 2,
    labelY: (start.y + end.y) / 2,
  };
};

const placeLoop = (edge: GraphEdge, { x, y, width, height }: PlacedNode): PlacedEdge => {
  const [right, middle] = [x + width, y + height / 2];
  return {
    ...edge,
    path: `M ${right} ${middle - 10} C ${right + loop * 1.3} ${middle - 10} ${right + loop * 1.3} ${middle + 10} ${right + 2} ${middle + 10}`,
    labelX: right + loop + textWidth(edgeWords(edge)) / 2,
    labelY: middle,
  };
};
