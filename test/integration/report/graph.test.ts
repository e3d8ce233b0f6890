import { describe, expect, it } from "vitest";
import type { Statement, StatementChange } from "../../../src/iam/model.ts";
import type { Graph } from "../../../src/report/blocks.ts";
import { buildGraph } from "../../../src/report/graph/build.ts";
import { layout } from "../../../src/report/graph/layout.ts";
import { edgeWords } from "../../../src/report/graph/words.ts";
import { added, change, changed, document, equals, resource, review, same, statement } from "./builders.ts";
import { hugeReview } from "./scenarios/limits.ts";
import { assumeBy, passAny, passToEc2 } from "./scenarios/setup.ts";

const graphOf = (kind: "trust" | "identity", ...statements: readonly StatementChange[]): Graph | undefined =>
  buildGraph(
    review({
      resources: [resource("aws_iam_role.x", "update", document({ kind, relation: "broader", statements }, "x"))],
    }),
    undefined,
  );

/** Every edge as a sentence. */
const said = (graph: Graph | undefined): readonly string[] => {
  const name = (id: string): string => graph?.nodes.find((node) => node.id === id)?.name ?? id;
  return graph?.edges.map((edge) => `${name(edge.from)}: ${edgeWords(edge)}: ${name(edge.to)}`) ?? [];
};

const passing = (parts: Partial<Statement>): StatementChange => added({ ...passAny, ...parts });

describe("the picture", () => {
  it.each([
    ["no condition", {}, "x: NEW: may pass to any service: databricks-sagemaker"],
    ["a service", { conditions: passToEc2.conditions }, "x: NEW: may pass to ec2.amazonaws.com: databricks-sagemaker"],
    [
      "another condition",
      { conditions: [equals("aws:RequestedRegion", "eu")] },
      "x: NEW: may pass, on conditions: databricks-sagemaker",
    ],
    [
      "a wildcard",
      { actions: { negated: false, patterns: ["IAM:Pass*"] } },
      "x: NEW: may pass to any service: databricks-sagemaker",
    ],
    [
      "NotAction",
      { actions: { negated: true, patterns: ["s3:*"] } },
      "x: NEW: may pass to any service: databricks-sagemaker",
    ],
    [
      "NotResource",
      { resources: { negated: true, patterns: ["a"] } },
      "x: NEW: may pass to any service: all roles but some",
    ],
  ] as const)("draws PassRole with %s", (_, parts, expected) => {
    expect(said(graphOf("identity", passing(parts)))).toEqual([expected]);
  });

  it("tells roles of one name in several accounts apart, and says where the account is not known", () => {
    const [first, second] = ["account 111111111111", "account 222222222222"].map((account) => {
      const patterns = ["111111111111", "*"].map((id) => `arn:aws:iam::${id}:role/app`);
      const statements = [passing({ resources: { negated: false, patterns } })];
      const of = document({ kind: "identity", relation: "broader", statements }, "app");
      const subject = { type: "role", name: "app", label: `app (${account})`, account } as const;
      return resource(`aws_iam_role_policy.of_${account}`, "update", { ...of, subject });
    });
    if (first === undefined || second === undefined) throw new Error("There are two.");
    expect(said(buildGraph(review({ resources: [first, second] }), undefined))).toEqual([
      "app (account 111111111111): NEW: may pass to any service: app (account 111111111111)",
      "app (account 111111111111): NEW: may pass to any service: app (account not known)",
      "app (account 222222222222): NEW: may pass to any service: app (account 111111111111)",
      "app (account 222222222222): NEW: may pass to any service: app (account not known)",
    ]);
  });

  it.each(["SAML", "WebIdentity"])("draws who assumes a role with an identity provider, by %s", (way) => {
    const principals = { negated: false, principals: [{ type: "Federated", value: "idp" }] } as const;
    const actions = { negated: false, patterns: [`sts:AssumeRoleWith${way}`] };
    const graph = graphOf("trust", added({ ...assumeBy("ec2.amazonaws.com"), principals, actions }));
    expect(said(graph)).toEqual(["idp: NEW: may assume: x"]);
  });

  it.each([
    ["a Deny", { effect: "Deny" }],
    ["another action", { actions: { negated: false, patterns: ["iam:GetRole", "iam:PassRoles"] } }],
    ["NotAction that leaves it out", { actions: { negated: true, patterns: ["iam:P?ssRole"] } }],
  ] as const)("does not draw %s as PassRole", (_, parts) => {
    expect(graphOf("identity", passing(parts))).toBeUndefined();
  });

  it("takes a bounded time for a hostile pattern", () => {
    const patterns = [`iam:${"*".repeat(5_000)}x`, `${"*a".repeat(2_000)}`];
    expect(graphOf("identity", passing({ actions: { negated: false, patterns } }))).toBeUndefined();
  });

  it("tells who comes, goes and stays in one changed trust statement", () => {
    const edges = graphOf("trust", changed(assumeBy("a.example", "b.example"), assumeBy("b.example", "c.example")));
    expect(said(edges)).toEqual([
      "b.example: CHANGED: may assume: x",
      "c.example: NEW: may assume: x",
      "a.example: REMOVED: may assume: x",
    ]);
  });

  it("draws what is not known as unknown", () => {
    const unknown = document(
      { kind: "trust", relation: "unknown", statements: [], unknown: true, reason: "later" },
      "x",
    );
    const graph = buildGraph(review({ resources: [resource("aws_iam_role.x", "update", unknown)] }), undefined);
    expect(said(graph)).toEqual(["?: UNKNOWN: may assume: x"]);
  });

  it("draws profile, cluster and grants with what happens to them", () => {
    const parts = { deployRole: "x", instanceProfile: "p", cluster: "c", grants: ["g", "h"] };
    const changes = [
      change("aws_iam_instance_profile.p", "create"),
      change("databricks_cluster.c", "no-op", { importingId: "1" }),
      change("databricks_group_role.g", "create"),
      change("databricks_user_role.h", "destroy"),
    ];
    expect(said(buildGraph(review({ changes }), parts))).toEqual([
      "x: NEW: is in: p",
      "p: is used by: c",
      "p: CHANGED: may be used by: g, h",
    ]);
  });

  it("keeps what changes where there is too much, and is left out where that is too much", () => {
    const roles = (count: number, make: (each: Statement) => StatementChange): readonly StatementChange[] =>
      Array.from({ length: count }, (_, index) => make(assumeBy(`s${index}.example`)));
    expect(said(graphOf("trust", ...roles(60, same), ...roles(2, added)))).toHaveLength(2);
    expect(graphOf("trust", ...roles(60, added))).toBeUndefined();
    expect(buildGraph(hugeReview(3), undefined)).toBeUndefined();
  });
});

describe("the layout", () => {
  const node = (id: string) => ({ id, role: "role", name: id, shape: "box" }) as const;
  const edge = (from: string, to: string) => ({ from, to, verb: "may pass", status: "new" }) as const;
  const place = (ids: readonly string[], edges: Graph["edges"]) => layout({ title: "t", nodes: ids.map(node), edges });

  it("puts each node right of what leads to it, and no two on each other", () => {
    const { nodes, width, height } = place(
      ["a", "b", "c", "d"],
      [edge("a", "b"), edge("b", "c"), edge("a", "c"), edge("d", "c")],
    );
    const at = new Map(nodes.map((each) => [each.id, each]));
    expect([at.get("a"), at.get("b"), at.get("c")].map((each) => each?.x)).toEqual(
      [at.get("a"), at.get("b"), at.get("c")].map((each) => each?.x ?? 0).toSorted((x, y) => x - y),
    );
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
    expect(
      nodes.every(({ x, y, ...size }) => x >= 0 && y >= 0 && x + size.width <= width && y + size.height <= height),
    ).toBe(true);
  });

  it("ends on a circle, and on a role that may pass itself", () => {
    const { edges } = place(["a", "b"], [edge("a", "b"), edge("b", "a"), edge("a", "a")]);
    expect(edges).toHaveLength(3);
  });
});

it("names actions in the picture as statements do", () => {
  expect(said(graphOf("identity", added(statement({ actions: ["iam:passrole"], resources: ["*"] }))))).toEqual([
    "x: NEW: may pass to any service: *",
  ]);
});
