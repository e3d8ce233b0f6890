import { namesAction } from "../../iam/decide/statement.ts";
import type { Statement, StatementChange } from "../../iam/model.ts";
import { labelIn, unknownAccount } from "../../plan/raw/accounts.ts";
import type { DocumentReview, Review } from "../../review/model.ts";
import type { EdgeStatus, GraphNode } from "../blocks.ts";
import { roleName } from "../words/witness.ts";

/** An edge with its nodes. */
export interface DrawnEdge {
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly verb: string;
  readonly limit?: string;
  readonly status: EdgeStatus;
}

/** Trust and PassRole, as the Allow statements of the review's documents name them; and where a document is unknown. */
export const documentEdges = ({ resources }: Review): readonly DrawnEdge[] => {
  const documents = resources.flatMap((resource) => resource.documents);
  const nameOf = documents.some(({ subject }) => subject.account !== undefined) ? nameInAccount : roleName;
  return documents.flatMap((document) => edgesOf(document, nameOf));
};

/** In a plan about several accounts a role is called by its account too, as the subjects of the documents are. */
const nameInAccount = (arn: string): string => {
  const name = roleName(arn);
  if (name === arn) return name;
  const [account] = /(?<=:)\d{12}(?=:role\/)/.exec(arn) ?? [];
  return labelIn({ account: account === undefined ? unknownAccount : `account ${account}` }, name);
};

const edgesOf = (document: DocumentReview, nameOf: (arn: string) => string): readonly DrawnEdge[] => {
  const { kind, subject } = document;
  if (subject.type !== "role" || (kind !== "trust" && kind !== "identity")) return [];
  const role = roleNode(subject.label);
  if (document.unknown && document.statements.length === 0) return [unknownEdge(role, kind)];
  const edges = kind === "trust" ? trustEdges(role) : passEdges(role, nameOf);
  return document.statements.flatMap((change) => withStatus(change, edges));
};

const roleNode = (name: string): GraphNode => ({ id: `role:${name}`, role: "role", name, shape: "box" });

const unknownEdge = (role: GraphNode, kind: "trust" | "identity"): DrawnEdge => {
  const unknown: GraphNode = { id: "unknown", role: "not known until apply", name: "?", shape: "rounded" };
  return kind === "trust"
    ? { from: unknown, to: role, verb: "may assume", status: "unknown" }
    : { from: role, to: unknown, verb: "may pass", status: "unknown" };
};

type Edge = Omit<DrawnEdge, "status">;

/** An edge that both sides of a changed statement have is `changed`: something about it is, such as its condition. */
const withStatus = (
  change: StatementChange,
  edges: (statement: Statement) => readonly Edge[],
): readonly DrawnEdge[] => {
  const before = change.change === "-" || change.change === "~" ? edges(change.before) : [];
  const after = change.change === "-" ? [] : edges(change.after);
  const isIn = (others: readonly Edge[]) => (edge: Edge) => others.some((other) => sameEnds(edge, other));
  const status = (edge: Edge): EdgeStatus => {
    if (change.change === "=") return "unchanged";
    return isIn(before)(edge) ? "changed" : "new";
  };
  return [
    ...after.map((edge) => ({ ...edge, status: status(edge) })),
    ...before.filter((edge) => !isIn(after)(edge)).map((edge) => ({ ...edge, status: "removed" as const })),
  ];
};

const sameEnds = (a: Edge, b: Edge): boolean => a.from.id === b.from.id && a.to.id === b.to.id && a.verb === b.verb;

/** Each is a way to assume a role: of AWS's own principals, and with what an identity provider says of somebody. */
const assuming = ["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"];

const trustEdges =
  (role: GraphNode) =>
  ({ effect, principals, actions }: Statement): readonly Edge[] => {
    if (effect === "Deny" || principals === undefined || !assuming.some((action) => namesAction(actions, action)))
      return [];
    if (principals.negated)
      return [{ from: principalNode("NotPrincipal", "all but some"), to: role, verb: "may assume" }];
    return principals.principals.map((principal) => ({
      from: principal.type === "*" ? principalNode("*", "*") : principalNode(principal.type, principal.value),
      to: role,
      verb: "may assume",
    }));
  };

const principalNode = (type: string, value: string): GraphNode => ({
  id: `principal:${type}:${value}`,
  role: type === "Service" ? "AWS service" : type === "Federated" ? "identity provider" : "principal",
  name: value,
  shape: type === "Service" ? "service" : "rounded",
});

const passEdges =
  (role: GraphNode, nameOf: (arn: string) => string) =>
  ({ effect, actions, resources, conditions }: Statement): readonly Edge[] => {
    if (effect === "Deny" || resources === undefined || !namesAction(actions, "iam:PassRole")) return [];
    const services = conditions.find(({ key }) => key.toLowerCase() === "iam:passedtoservice")?.values;
    const verb =
      conditions.length === 0
        ? "may pass to any service"
        : services === undefined
          ? "may pass, on conditions"
          : "may pass to";
    const targets = resources.negated ? ["all roles but some"] : resources.patterns.map(nameOf);
    return targets.map((target) => ({
      from: role,
      to: roleNode(target),
      verb,
      ...(services !== undefined && { limit: services.join(", ") }),
    }));
  };
