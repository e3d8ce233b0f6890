import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { authorisationsOf } from "../../../scripts/ci/authorisations.ts";
import { recordedConfiguration } from "../../../scripts/ci/configuration.ts";
import { parseConfiguration } from "../../../src/config/load.ts";
import { decide } from "../../../src/iam/decide/decide.ts";
import { parsePolicy } from "../../../src/iam/language/parse.ts";
import { requireAllowedBootstrap } from "../../../src/stack/ci/allow-list.ts";
import { applyPolicy, planPolicy } from "../../../src/stack/ci/policies.ts";
import { synthesizeBootstrap } from "../../../src/stack/ci/synthesize.ts";
import type { PolicyJson } from "../../../src/stack/policies.ts";
import { deployment } from "../../fixtures/sample.ts";

const call = z.object({ call: z.string(), resource: z.string() });
const recorded = z
  .object({ plan: z.array(call), apply: z.array(call) })
  .parse(JSON.parse(readFileSync("data/ci-calls.json", "utf8")));
const [prod] = parseConfiguration(recordedConfiguration("https://dbc-a1b2.cloud.databricks.com"), "c.yaml")
  .configuration.deployments;
if (prod === undefined) throw new Error("The recorded configuration has no deployment.");

const isAllowed = (document: PolicyJson, { action, resource }: { action: string; resource: string }): boolean => {
  const parsed = parsePolicy(JSON.stringify(document), "identity");
  if (!parsed.ok) throw new Error("The policy is not one.");
  const set = { kind: "identity", policies: [{ name: "sagemaker-auth", policy: parsed.policy }] } as const;
  return decide(set, { action, resource, context: {} }).decision === "allowed";
};

/** Every document that lacks one action of one statement. */
const withoutOne = (document: PolicyJson): readonly (readonly [string, PolicyJson])[] =>
  document.Statement.flatMap((statement, index) =>
    [statement.Action].flat().map((action): readonly [string, PolicyJson] => {
      const left = [statement.Action].flat().filter((each) => each !== action);
      const rest = left.length === 0 ? [] : [{ ...statement, Action: left }];
      return [
        `${action} on ${statement.Resource}`,
        { ...document, Statement: document.Statement.toSpliced(index, 1, ...rest) },
      ];
    }),
  );

describe.each([
  ["plan", planPolicy(prod), recorded.plan],
  ["apply", applyPolicy(prod), recorded.apply],
] as const)("the %s role", (_role, document, calls) => {
  const asked = calls.flatMap(authorisationsOf);

  it("may make every call that was recorded, and what AWS checks besides", () => {
    expect(asked.filter((each) => !isAllowed(document, each))).toEqual([]);
  });

  it("lacks something for them without any one of its actions", () => {
    const needless = withoutOne(document).filter(([, less]) => asked.every((each) => isAllowed(less, each)));
    expect(needless.map(([what]) => what)).toEqual([]);
  });
});

it("the plan role writes nothing but the state's lock", () => {
  const writes = recorded.apply.flatMap(authorisationsOf).filter((each) => isAllowed(planPolicy(prod), each));
  const reading = /^(iam:(Get|List)|s3:(Get|List))/;
  expect(writes.filter(({ action }) => !reading.test(action))).toEqual([
    { action: "s3:DeleteObject", resource: "arn:aws:s3:::tf-state/sagemaker-auth/prod.tfstate.tflock" },
    { action: "s3:PutObject", resource: "arn:aws:s3:::tf-state/sagemaker-auth/prod.tfstate.tflock" },
  ]);
});

const stack = z.object({
  resource: z.object({
    aws_iam_openid_connect_provider: z.unknown().optional(),
    aws_iam_role: z.record(z.string(), z.looseObject({ name: z.string(), assume_role_policy: z.string() })),
  }),
});
const bootstrapOf = (ci: string) => stack.parse(JSON.parse(synthesizeBootstrap(deployment({ ci })))).resource;

const subjects = (ci: string, role: "plan" | "apply"): unknown => {
  const { Statement } = JSON.parse(bootstrapOf(ci).aws_iam_role[role]?.assume_role_policy ?? "");
  return Statement[0].Condition.StringLike["token.actions.githubusercontent.com:sub"];
};

describe("who may take the roles", () => {
  it("pull requests, the branch and its merge queue for plan; the branch for apply", () => {
    const ci = "{ repository: acme/infra }";
    expect(subjects(ci, "plan")).toEqual([
      "repo:acme/infra:pull_request",
      "repo:acme/infra:ref:refs/heads/main",
      "repo:acme/infra:ref:refs/heads/gh-readonly-queue/main/*",
    ]);
    expect(subjects(ci, "apply")).toEqual(["repo:acme/infra:ref:refs/heads/main"]);
  });

  it("the environment alone for apply where there is one, in both forms of the subject", () => {
    const ci = '{ repository: acme/infra, owner_id: "1", repository_id: "2", environment: "prod:eu" }';
    expect(subjects(ci, "apply")).toEqual([
      "repo:acme/infra:environment:prod%3Aeu",
      "repo:acme@1/infra@2:environment:prod%3Aeu",
    ]);
  });
});

it("the environment and the branch for apply, where both are asked for", () => {
  const ci = "{ repository: acme/infra, environment: production, branch_applies: true }";
  expect(subjects(ci, "apply")).toEqual([
    "repo:acme/infra:environment:production",
    "repo:acme/infra:ref:refs/heads/main",
  ]);
});

it.each(['branch: "*"', 'branch: "release/?"', 'environment: "prod*"'])("nobody else by a pattern: %s", (name) => {
  expect(() => bootstrapOf(`{ repository: acme/infra, ${name} }`)).toThrow("must be the name of one, without * or ?");
});

describe("the examples", () => {
  const withCi = readdirSync("examples")
    .filter((file) => file.endsWith(".yaml"))
    .flatMap((file) => parseConfiguration(readFileSync(join("examples", file), "utf8"), file).configuration.deployments)
    .filter(({ ci }) => ci !== undefined);

  it("have a ci:, and each can be bootstrapped", () => {
    expect(withCi.length).toBeGreaterThan(0);
    for (const example of withCi) expect(JSON.parse(synthesizeBootstrap(example))).toHaveProperty("resource");
  });
});

describe("the bootstrap", () => {
  it("makes GitHub's OIDC provider only where none is named", () => {
    const arn = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com";
    expect(bootstrapOf("{ repository: acme/infra }").aws_iam_openid_connect_provider).toBeDefined();
    const existing = bootstrapOf(`{ repository: acme/infra, oidc_provider_arn: "${arn}" }`);
    expect(existing.aws_iam_openid_connect_provider).toBeUndefined();
    expect(existing.aws_iam_role["plan"]?.["depends_on"]).toBeUndefined();
  });

  it("has path, boundary, tags and names as they are given, and no expression of the user's", () => {
    const boundary = "arn:aws:iam::123456789012:policy/ci";
    const { plan, apply } = bootstrapOf(
      `{ repository: acme/infra, path: /ci/, permissions_boundary: "${boundary}", tags: { team: ml }, plan_role_name: p, environment: "\${path.cwd}" }`,
    ).aws_iam_role;
    expect(plan).toMatchObject({ name: "p", path: "/ci/", permissions_boundary: boundary, tags: { team: "ml" } });
    expect(apply).toMatchObject({ name: "sagemaker-auth-prod-apply", path: "/ci/" });
    expect(apply?.assume_role_policy).toContain("environment:$${path.cwd}");
  });

  it.each([
    [
      "{ s3: { bucket: states, key: k, region: us-east-1 } }",
      { backend: { s3: { bucket: "states", key: "k.bootstrap" } } },
    ],
    ["{ local: { path: /states/prod } }", { backend: { local: { path: "/states/prod.bootstrap" } } }],
    [
      "{ cloud: { organization: o, workspace: w } }",
      { cloud: { organization: "o", workspaces: { name: "w-bootstrap" } } },
    ],
  ])("keeps its state beside that of the deployment, where its own roles cannot reach it: %s", (backend, expected) => {
    const of = deployment({ backend, ci: "{ repository: acme/infra }" });
    expect(JSON.parse(synthesizeBootstrap(of)).terraform).toMatchObject(expected);
    const state = { action: "s3:GetObject", resource: "arn:aws:s3:::states/k.bootstrap" };
    expect([planPolicy(of), applyPolicy(of)].some((document) => isAllowed(document, state))).toBe(false);
  });

  it("is refused without ci:, and where another role is assumed", () => {
    expect(() => synthesizeBootstrap(deployment())).toThrow("prod has no ci:");
    const aws =
      '{ account_id: "123456789012", region: us-east-1, assume_role_arn: "arn:aws:iam::123456789012:role/x" }';
    expect(() => synthesizeBootstrap(deployment({ aws, ci: "{ repository: acme/infra }" }))).toThrow(
      "works as the role",
    );
  });

  it.each([
    ["another resource", { resource: { aws_iam_user: { u: {} } } }],
    ["a module", { module: { m: { source: "./m" } } }],
    ["a data source", { data: { external: { e: {} } } }],
  ])("lets through no %s", (_what, more) => {
    const text = synthesizeBootstrap(deployment({ ci: "{ repository: acme/infra }" }));
    expect(requireAllowedBootstrap(text)).toBe(text);
    expect(() => requireAllowedBootstrap(JSON.stringify({ ...JSON.parse(text), ...more }))).toThrow(
      "holds what it must not",
    );
  });
});
