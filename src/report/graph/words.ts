import type { EdgeStatus, GraphEdge } from "../blocks.ts";

const statuses: Record<EdgeStatus, string> = {
  new: "NEW: ",
  removed: "REMOVED: ",
  changed: "CHANGED: ",
  unchanged: "",
  unknown: "UNKNOWN: ",
};

/** What an edge says: `NEW: may pass to ec2.amazonaws.com`. Its limit is data, to be escaped by whoever prints it. */
export const edgeWords = ({ status, verb, limit }: Pick<GraphEdge, "status" | "verb" | "limit">): string =>
  `${statuses[status]}${verb}${limit === undefined ? "" : ` ${limit}`}`;
