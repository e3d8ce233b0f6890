import type { ResourceChange } from "../../plan/model.ts";
import type { Review } from "../../review/model.ts";
import type { EdgeStatus, Graph, GraphEdge, GraphNode } from "../blocks.ts";
import type { SetupParts } from "../context.ts";
import { type DrawnEdge, documentEdges } from "./documents.ts";

/** More than this is no picture that a person can read. */
const mostEdges = 40;

/**
 * The picture of a review: who may assume and pass which role, as the Allow statements name it, and what hangs on the
 * deploy role. Absent where there is nothing to draw; with too many edges the unchanged ones go, and then all.
 */
export const buildGraph = (review: Review, parts: SetupParts | undefined): Graph | undefined => {
  const all = [...documentEdges(review), ...(parts === undefined ? [] : partEdges(review.changes, parts))];
  const changed = all.filter(({ status }) => status !== "unchanged");
  const drawn = all.length <= mostEdges ? all : changed;
  if (drawn.length === 0 || drawn.length > mostEdges) return undefined;
  return { title: "Who may assume, pass and use what", nodes: nodesOf(drawn, parts), edges: drawn.map(toEdge) };
};

const toEdge = ({ from, to, verb, limit, status }: DrawnEdge): GraphEdge => ({
  from: from.id,
  to: to.id,
  verb,
  status,
  ...(limit !== undefined && { limit }),
});

const nodesOf = (edges: readonly DrawnEdge[], parts: SetupParts | undefined): readonly GraphNode[] => {
  const nodes = new Map(edges.flatMap(({ from, to }) => [from, to]).map((node) => [node.id, node]));
  return [...nodes.values()].map((node) => ({ ...node, role: partRole(node, parts) ?? node.role }));
};

const partRole = ({ id }: GraphNode, parts: SetupParts | undefined): string | undefined => {
  if (id === `role:${parts?.deployRole}`) return "deploy role";
  return parts?.workspaceRole !== undefined && id === `role:${parts.workspaceRole}` ? "workspace role" : undefined;
};

const node = (kind: string, name: string, role: string, shape: GraphNode["shape"]): GraphNode => ({
  id: `${kind}:${name}`,
  role,
  name,
  shape,
});

/** Instance profile, cluster and those who get the profile. */
const partEdges = (changes: readonly ResourceChange[], parts: SetupParts): readonly DrawnEdge[] => {
  if (parts.instanceProfile === undefined) return [];
  const role = node("role", parts.deployRole, "deploy role", "box");
  const profile = node("profile", parts.instanceProfile, "instance profile", "rounded");
  const statusOf = (types: RegExp): EdgeStatus => statusOfChanges(changes.filter(({ type }) => types.test(type)));
  return [
    { from: role, to: profile, verb: "is in", status: statusOf(/^aws_iam_instance_profile$/) },
    ...(parts.cluster === undefined
      ? []
      : [
          {
            from: profile,
            to: node("cluster", parts.cluster, "cluster", "rounded"),
            verb: "is used by",
            status: statusOf(/^databricks_cluster$/),
          },
        ]),
    ...(parts.grants.length === 0
      ? []
      : [
          {
            from: profile,
            to: node("grants", parts.grants.join(", "), "granted to", "rounded"),
            verb: "may be used by",
            status: statusOf(/^databricks_(?:group|user|service_principal)_(?:role|instance_profile)$/),
          },
        ]),
  ];
};

const statusOfChanges = (all: readonly ResourceChange[]): EdgeStatus => {
  const changes = all.filter(({ action }) => ["create", "update", "replace", "destroy"].includes(action));
  if (changes.length === 0) return "unchanged";
  if (changes.every(({ action }) => action === "create")) return "new";
  return changes.every(({ action }) => action === "destroy") ? "removed" : "changed";
};
