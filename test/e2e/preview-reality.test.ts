import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as z from "zod";
import { commandLine } from "../harness/command-line.ts";
import { type Ground, startGround } from "../harness/ground.ts";

interface Settings {
  readonly deploy_role?: Readonly<Record<string, unknown>>;
  readonly workspace?: Readonly<Record<string, unknown>>;
  readonly cluster?: Readonly<Record<string, unknown>>;
  readonly grant_to?: Readonly<Record<string, unknown>>;
}

/** A deployment of each name, before a change and after it. */
const changes: Readonly<Record<string, readonly [before: Settings, after: Settings]>> = {
  path: [{ deploy_role: { path: "/ml/" } }, {}],
  rename: [{}, { deploy_role: { name: "renamed" } }],
  hardened: [{}, { deploy_role: { policy: "hardened" }, cluster: { num_workers: 2 } }],
  managed: [
    { deploy_role: { managed_policies: ["arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"] } },
    { deploy_role: { managed_policies: ["arn:aws:iam::aws:policy/AmazonS3FullAccess"] } },
  ],
  boundary: [{}, { deploy_role: { permissions_boundary: "arn:aws:iam::aws:policy/PowerUserAccess" } }],
  external: [
    { grant_to: { groups: ["one"] } },
    { workspace: { pass_role: "external" }, grant_to: { groups: ["two"] } },
  ],
};

const deployment = (host: string, name: string, settings: Settings): unknown => ({
  aws: { account_id: "123456789012", region: "us-east-1" },
  deploy_role: { name, ...settings.deploy_role },
  workspace: { host, aws_role: "databricks-cross-account", ...settings.workspace },
  cluster: {
    spark_version: "15.4.x-cpu-ml-scala2.12",
    node_type_id: "i3.xlarge",
    num_workers: 1,
    single_user_name: "ml@example.com",
    ...settings.cluster,
  },
  ...(settings.grant_to && { grant_to: settings.grant_to }),
  backend: { s3: { bucket: "tf-state", key: `${name}.tfstate`, region: "us-east-1" } },
});

/** All that a review decides about, without the texts. */
const reviews = z.object({
  deployments: z.array(
    z.object({
      name: z.string(),
      review: z.object({
        relation: z.string(),
        counts: z.record(z.string(), z.number()),
        principals: z.array(z.object({ name: z.string(), relation: z.string(), witnesses: z.unknown() })),
        trusts: z.array(z.object({ role: z.string(), relation: z.string() })),
        findings: z.array(z.object({ code: z.string(), address: z.string().optional() })),
      }),
    }),
  ),
});

let ground: Ground;
beforeAll(async () => {
  ground = await startGround();
});
afterAll(() => ground.dispose());

it("a preview says of a change what the review of its plan says", async () => {
  const cwd = ground.folder();
  for (const name of ["one", "two"]) ground.workspace.addGroup(name);
  const write = (file: string, side: 0 | 1): void => {
    const deployments = Object.entries(changes).map(([name, sides]) => [
      name,
      deployment(ground.workspace.url, name, sides[side]),
    ]);
    writeFileSync(join(cwd, file), JSON.stringify({ version: 1, deployments: Object.fromEntries(deployments) }));
  };
  const run = async (...args: readonly string[]): Promise<string> => {
    const { exitCode, stdout, stderr } = await commandLine([...args, "--json"], { cwd, env: ground.env });
    expect(exitCode, stderr).toBe(0);
    return stdout;
  };
  write("before.yaml", 0);
  write("after.yaml", 1);
  await run("apply", "--config", "before.yaml", "--yes");
  const previewed = reviews.parse(JSON.parse(await run("preview", "--config", "after.yaml", "--base", "before.yaml")));
  const planned = reviews.parse(JSON.parse(await run("plan", "--config", "after.yaml")));
  expect(previewed).toEqual(planned);
  const relations = planned.deployments.map(({ name, review }) => [name, review.relation]);
  expect(Object.fromEntries(relations)).toEqual({
    path: "incomparable",
    rename: "incomparable",
    hardened: "narrower",
    managed: "broader",
    boundary: "narrower",
    external: "broader",
  });
});
