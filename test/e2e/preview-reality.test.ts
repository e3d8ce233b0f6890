import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { AssumeRoleCommand } from "@aws-sdk/client-sts";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as z from "zod";
import { workspaceRoleName } from "../harness/account.ts";
import { commandLine } from "../harness/command-line.ts";
import { type Ground, startGround } from "../harness/ground.ts";
import { dryRunAs } from "../workspace/dry-run.ts";
import { startWorkspace, type Workspace } from "../workspace/workspace.ts";

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

const deployment = (host: string, name: string, settings: Settings): object => ({
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
        // A plan knows whoever is no longer looked up by a number alone.
        holders: z.array(
          z.object({ holder: z.object({ type: z.string() }), through: z.string(), relation: z.string() }),
        ),
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

const run = async (cwd: string, env: Ground["env"], ...args: readonly string[]): Promise<string> => {
  const { exitCode, stdout, stderr } = await commandLine([...args, "--json"], { cwd, env });
  expect(exitCode, stderr).toBe(0);
  return stdout;
};

/** What the review says of the change from before.yaml to after.yaml in a folder: previewed, and planned. */
const bothReviews = async (cwd: string, env = ground.env) => ({
  previewed: reviews.parse(
    JSON.parse(await run(cwd, env, "preview", "--config", "after.yaml", "--base", "before.yaml")),
  ),
  planned: reviews.parse(JSON.parse(await run(cwd, env, "plan", "--config", "after.yaml"))),
});

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
  write("before.yaml", 0);
  write("after.yaml", 1);
  await run(cwd, ground.env, "apply", "--config", "before.yaml", "--yes");
  const { previewed, planned } = await bothReviews(cwd);
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

it("a preview says so of another workspace too, in which all of Databricks' is made anew", async () => {
  const cwd = ground.folder();
  const other = await startWorkspace(dryRunAs(ground.aws.iam, workspaceRoleName));
  try {
    for (const workspace of [other, ground.workspace]) workspace.addGroup("three");
    const write = (file: string, { url }: Workspace): void => {
      const prod = {
        ...deployment(url, "elsewhere", { grant_to: { groups: ["three"] } }),
        backend: { local: { path: join(cwd, "elsewhere.tfstate") } },
      };
      writeFileSync(join(cwd, file), JSON.stringify({ version: 1, deployments: { prod } }));
    };
    write("before.yaml", ground.workspace);
    write("after.yaml", other);
    await run(cwd, ground.env, "apply", "--config", "before.yaml", "--yes");
    const { previewed, planned } = await bothReviews(cwd, { ...ground.env, DATABRICKS_TOKEN: other.adminToken });
    expect(previewed).toEqual(planned);
    expect(planned.deployments).toMatchObject([
      { review: { relation: "broader", counts: { create: 3, update: 0, destroy: 0 } } },
    ]);
  } finally {
    await other.stop();
  }
});

it("a preview says so of another account too, in which all of AWS's is made anew", async () => {
  const cwd = ground.folder();
  const write = (file: string, account: string): void => {
    const prod = {
      ...deployment(ground.workspace.url, "moved", {}),
      aws: { account_id: account, region: "us-east-1" },
      backend: { local: { path: join(cwd, "moved.tfstate") } },
    };
    writeFileSync(join(cwd, file), JSON.stringify({ version: 1, deployments: { prod } }));
  };
  write("before.yaml", "123456789012");
  write("after.yaml", "210987654321");
  await run(cwd, ground.env, "apply", "--config", "before.yaml", "--yes");
  const there = { RoleArn: "arn:aws:iam::210987654321:role/terraform", RoleSessionName: "test" };
  const { Credentials } = await ground.aws.sts.send(new AssumeRoleCommand(there));
  const { previewed, planned } = await bothReviews(cwd, {
    ...ground.env,
    AWS_ACCESS_KEY_ID: Credentials?.AccessKeyId ?? "",
    AWS_SECRET_ACCESS_KEY: Credentials?.SecretAccessKey ?? "",
    AWS_SESSION_TOKEN: Credentials?.SessionToken ?? "",
  });
  expect(previewed).toEqual(planned);
  expect(planned.deployments).toMatchObject([{ review: { relation: "new", counts: { create: 5, update: 2 } } }]);
});
