import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UserError } from "../../src/common/errors.ts";
import type { Log } from "../../src/common/outside.ts";
import { nodeExec } from "../../src/node-exec.ts";
import { nodeClock } from "../../src/node-outside.ts";
import { compareDigests } from "../../src/plan/fingerprint/compare-digests.ts";
import { planDigests } from "../../src/plan/fingerprint/fingerprint.ts";
import { requireRemainder } from "../../src/plan/fingerprint/remainder.ts";
import { readTerraformPlan } from "../../src/plan/from-terraform.ts";
import { findTerraform } from "../../src/terraform/find.ts";
import type { TerraformPlan } from "../../src/terraform/plan-json.ts";
import { describeProgress } from "../../src/terraform/progress.ts";
import { applyWithRetries } from "../../src/terraform/retry.ts";
import { apply, init, plan } from "../../src/terraform/run.ts";
import type { TerraformSession } from "../../src/terraform/session.ts";
import { withWorkingFolder, writePrivateFile } from "../../src/terraform/working-folder.ts";
import { listAccount, readRole, stateBucket, workspaceRoleName } from "../harness/account.ts";
import { accountId, region } from "../harness/aws.ts";
import { awsError } from "../harness/faults.ts";
import { type Ground, startGround } from "../harness/ground.ts";
import { platform } from "../harness/providers.ts";
import { startProxy } from "../harness/proxy.ts";
import { terraformIn } from "../harness/terraform.ts";

let ground: Ground;
beforeAll(async () => {
  ground = await startGround();
});
afterAll(() => ground.dispose());

const policy = (action: string): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: action, Resource: "*" }] });

const trust = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }],
});

/** A role with an inline policy, as Terraform's JSON; `rest` adds resources or replaces them. */
const configuration = (name: string, rest: Readonly<Record<string, unknown>> = {}, backend?: unknown) => ({
  terraform: {
    required_providers: { aws: { source: "hashicorp/aws" }, databricks: { source: "databricks/databricks" } },
    ...(backend === undefined ? {} : { backend }),
  },
  provider: {
    aws: [{ region, allowed_account_ids: [accountId] }],
    databricks: [{ host: ground.workspace.url }],
  },
  resource: {
    aws_iam_role: { deploy: { name, assume_role_policy: trust } },
    aws_iam_role_policy: {
      inline: { name: "inline", role: name, policy: policy("s3:GetObject"), depends_on: ["aws_iam_role.deploy"] },
    },
    ...rest,
  },
});

interface Runner extends TerraformSession {
  readonly lines: string[];
  readonly warnings: string[];
}

interface RunnerOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Called instead of waiting. */
  readonly onSleep?: () => void;
}

/** A session in a folder of its own, initialized, with the given configuration. */
const runner = async (content: object, options: RunnerOptions = {}): Promise<Runner> => {
  const folder = ground.folder();
  await writePrivateFile(join(folder, "cdk.tf.json"), JSON.stringify(content));
  const env = { ...ground.env, ...options.env };
  const [lines, warnings]: [string[], string[]] = [[], []];
  const log: Log = {
    info: (line) => void lines.push(line),
    warning: (line) => void warnings.push(line),
    debug: () => undefined,
    group: (_name, body) => body(),
    working: (_what, body) => body(),
  };
  const session = {
    deployment: "prod",
    program: await findTerraform({ exec: nodeExec, env, cwd: folder }),
    folder,
    outside: { env, exec: nodeExec, log, clock: { ...nodeClock, sleep: async () => options.onSleep?.() } },
    logFile: join(ground.folder(), "prod.log"),
    lockTimeoutSeconds: 1,
    onProgress: (event) => {
      const line = describeProgress(event);
      if (line !== undefined) lines.push(line);
    },
    lines,
    warnings,
  } satisfies Runner;
  await init(session, { lockedProviders: false });
  return session;
};

/** The same deployment in a later run, with AWS as it is, and perhaps another configuration. */
const nextRun = (session: TerraformSession, content?: object): TerraformSession => {
  if (content !== undefined) writeFileSync(join(session.folder, "cdk.tf.json"), JSON.stringify(content));
  return { ...session, outside: { ...session.outside, env: ground.env } };
};

/** What an earlier run left: all of the configuration, applied. In one command, since this is not what is tested. */
const applied = (session: Runner): Promise<unknown> => terraformIn(session.folder, ground.env).apply();

const actionsOf = ({ resource_changes }: TerraformPlan) =>
  Object.fromEntries(resource_changes.map(({ address, change }) => [address, change.actions.join("/")]));

const digestsOf = (of: TerraformPlan) => planDigests(readTerraformPlan(of).canonical);

/** What a later plan says of the reviewed one. */
const compare = (reviewed: TerraformPlan, now: TerraformPlan) =>
  compareDigests(digestsOf(reviewed), readTerraformPlan(now).canonical);

const errorOf = async (work: Promise<unknown>): Promise<UserError> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("did not fail");
};

/** The environment that leads to AWS through a proxy that makes faults. */
const faultyAws = async () => {
  const proxy = await startProxy(ground.aws.endpoint);
  return { ...proxy, env: { AWS_ENDPOINT_URL: proxy.url } };
};

describe("the life of a deployment", () => {
  it("is planned, applied with the very plan, found unchanged, and destroyed", async () => {
    const session = await runner(configuration("life"));
    const planned = await plan(session, { destroy: false });
    expect(actionsOf(planned)).toEqual({ "aws_iam_role.deploy": "create", "aws_iam_role_policy.inline": "create" });
    expect(session.lines).toContain("aws_iam_role.deploy: will be created");

    writeFileSync(join(session.folder, "cdk.tf.json"), JSON.stringify(configuration("something-else")));
    await apply(session);
    expect(await readRole(ground.aws.iam, "life")).toMatchObject({
      inline: { inline: JSON.parse(policy("s3:GetObject")) },
    });
    expect(session.lines.filter((line) => /created in \d+ s$/.test(line))).toHaveLength(2);
    expect(session.lines.filter((line) => line.endsWith("will be created"))).toHaveLength(2);

    const again = nextRun(session, configuration("life"));
    const unchanged = await plan(again, { destroy: false });
    expect(new Set(Object.values(actionsOf(unchanged)))).toEqual(new Set(["no-op"]));
    expect(compare(planned, unchanged).same).toBe(true);

    await plan(again, { destroy: true });
    await apply(again);
    expect(await readRole(ground.aws.iam, "life")).toBeUndefined();
    expect((await listAccount(ground.aws.iam)).roles).toContain(workspaceRoleName);
  });

  it("leaves nothing behind but a log without secrets", async () => {
    const parent = ground.folder();
    const { logFile } = await withWorkingFolder(parent, async (folder) => {
      const session = await runner(configuration("tidy"));
      await plan({ ...session, folder: session.folder }, { destroy: false });
      expect(existsSync(folder)).toBe(true);
      return session;
    });
    expect(readdirSync(parent)).toEqual([]);
    const log = readFileSync(logFile, "utf8");
    expect(log).toContain("prod: terraform plan");
    expect(log).not.toContain(ground.env["AWS_SECRET_ACCESS_KEY"]);
    expect(log).not.toContain(ground.workspace.adminToken);
  });

  it("is not changed by variables that add arguments to Terraform, and says that it drops them", async () => {
    const content = { resource: { terraform_data: { one: {}, other: {} } } };
    const session = await runner(content, {
      env: { TF_CLI_ARGS_plan: "-target=terraform_data.one", TF_WORKSPACE: "other" },
    });
    expect(Object.keys(actionsOf(await plan(session, { destroy: false })))).toHaveLength(2);
    expect(session.warnings).toEqual([
      "Not passed on to Terraform, since they could change what was reviewed: TF_CLI_ARGS_plan, TF_WORKSPACE.",
    ]);
  });
});

describe("a state that somebody else has written", () => {
  it("brings in no provider of theirs, which would be a program with all the credentials", async () => {
    const [mirror, ran] = [ground.folder(), join(ground.folder(), "ran")];
    const provider = "registry.terraform.io/mallory/mallory";
    const package_ = join(mirror, provider, "1.0.0", platform);
    mkdirSync(package_, { recursive: true });
    writeFileSync(join(package_, "terraform-provider-mallory_v1.0.0"), `#!/bin/sh\ntouch ${ran}\n`, { mode: 0o755 });
    const cliConfigFile = join(ground.folder(), "terraform.rc");
    const theirs = `filesystem_mirror {\n path = "${mirror}"\n include = ["${provider}"]\n}\n`;
    const own = readFileSync(ground.env["TF_CLI_CONFIG_FILE"] ?? "", "utf8");
    writeFileSync(cliConfigFile, own.replace("provider_installation {", `provider_installation {\n${theirs}`));

    const state = join(ground.folder(), "theirs.tfstate");
    const resource = { mode: "managed", type: "mallory", name: "x", provider: `provider["${provider}"]` };
    const instances = [{ schema_version: 0, attributes: { id: "1" } }];
    const content = { version: 4, serial: 1, lineage: "theirs", outputs: {}, resources: [{ ...resource, instances }] };
    writeFileSync(state, JSON.stringify(content));

    const pointed = configuration("pointed", {}, { local: { path: state } });
    const error = await errorOf(runner(pointed, { env: { TF_CLI_CONFIG_FILE: cliConfigFile } }));
    expect(error.message).toContain(`prod: the state names the provider ${provider}`);
    expect(existsSync(ran)).toBe(false);
  });
});

describe("IAM that has not propagated yet", () => {
  const registered = (name: string, extra: object = {}) =>
    configuration(name, {
      aws_iam_role_policy: {
        pass: {
          name: `pass-${name}`,
          role: workspaceRoleName,
          policy: policy("iam:PassRole"),
          depends_on: ["aws_iam_role.deploy"],
        },
        ...extra,
      },
      aws_iam_instance_profile: { deploy: { name, role: name, depends_on: ["aws_iam_role.deploy"] } },
      databricks_instance_profile: {
        deploy: {
          instance_profile_arn: `arn:aws:iam::${accountId}:instance-profile/${name}`,
          iam_role_arn: `arn:aws:iam::${accountId}:role/${name}`,
          depends_on: ["aws_iam_instance_profile.deploy", "aws_iam_role_policy.pass"],
        },
      },
    });

  it("is waited for, and what is left of the plan is applied", async () => {
    const session = await runner(registered("waiting"));
    const reviewed = await plan(session, { destroy: false });
    ground.workspace.refuseRegistration(2);
    await applyWithRetries(session, (now) => requireRemainder(digestsOf(reviewed), readTerraformPlan(now).canonical));
    expect(session.warnings).toEqual([
      "prod: the workspace cannot use the instance profile yet. Waiting 10 s, then applying what is left (retry 1 of 4).",
      "prod: the workspace cannot use the instance profile yet. Waiting 20 s, then applying what is left (retry 2 of 4).",
    ]);
    const arns = ground.workspace.instanceProfiles().map(({ instance_profile_arn }) => instance_profile_arn);
    expect(arns).toContain(`arn:aws:iam::${accountId}:instance-profile/waiting`);
  });

  it("is no way to have more applied than was reviewed", async () => {
    const widened = { inline: { name: "late", role: "widened", policy: policy("*") } };
    const session = await runner(registered("widened"), {
      onSleep: () => writeFileSync(join(session.folder, "cdk.tf.json"), JSON.stringify(registered("widened", widened))),
    });
    const reviewed = await plan(session, { destroy: false });
    ground.workspace.refuseRegistration(1);
    const check = (now: TerraformPlan) => requireRemainder(digestsOf(reviewed), readTerraformPlan(now).canonical);
    const error = await errorOf(applyWithRetries(session, check));
    expect(error.message).toContain("not reviewed: create of aws_iam_role_policy.inline");
    expect(await readRole(ground.aws.iam, "widened")).toMatchObject({ inline: {} });
  });
});

describe("an apply that stops halfway", () => {
  it("is finished by a later run that plans the same", async () => {
    const aws = await faultyAws();
    const session = await runner(configuration("halfway"), { env: aws.env });
    const reviewed = await plan(session, { destroy: false });
    aws.faults.add({ calls: "iam:PutRolePolicy", times: 9, effect: awsError(403, "AccessDenied", "not today") });
    const error = await errorOf(apply(session));
    await aws.stop();
    expect(error.problems[0]?.message).toMatch(/^prod: aws_iam_role_policy\.inline: .*AccessDenied: not today/);
    expect(error.problems[0]?.suggestion).toContain("docs/ci.md");
    expect(error.message).toContain(session.logFile);

    const again = nextRun(session);
    const rest = await plan(again, { destroy: false });
    expect(compare(reviewed, rest)).toEqual({
      same: true,
      added: [],
      missing: [],
      changed: [],
      policies: [],
      providers: [],
    });
    await apply(again);
    expect(await readRole(ground.aws.iam, "halfway")).toMatchObject({
      inline: { inline: JSON.parse(policy("s3:GetObject")) },
    });
  });

  it("may leave a tainted resource, which is replaced", async () => {
    const content = configuration("tainted", {
      aws_iam_instance_profile: { deploy: { name: "tainted", role: "tainted", depends_on: ["aws_iam_role.deploy"] } },
    });
    const aws = await faultyAws();
    const session = await runner(content, { env: aws.env });
    const reviewed = await plan(session, { destroy: false });
    aws.faults.add({ calls: "iam:AddRoleToInstanceProfile", times: 9, effect: awsError(403, "AccessDenied", "no") });
    await errorOf(apply(session));
    await aws.stop();
    const again = nextRun(session);
    const rest = await plan(again, { destroy: false });
    expect(actionsOf(rest)["aws_iam_instance_profile.deploy"]).toBe("delete/create");
    expect(compare(reviewed, rest).same).toBe(true);
    await apply(again);
    expect((await listAccount(ground.aws.iam)).instanceProfiles).toContain("tainted");
  });

  it("may leave a replacement whose old object is gone", async () => {
    const aws = await faultyAws();
    const session = await runner(configuration("replaced"), { env: aws.env });
    await applied(session);
    const moved = configuration("replaced", {
      aws_iam_role: { deploy: { name: "replaced", path: "/ml/", assume_role_policy: trust } },
    });
    Reflect.deleteProperty(moved.resource, "aws_iam_role_policy");
    writeFileSync(join(session.folder, "cdk.tf.json"), JSON.stringify(moved));
    const reviewed = await plan(session, { destroy: false });
    aws.faults.add({ calls: "iam:CreateRole", times: 9, effect: awsError(403, "AccessDenied", "no") });
    await errorOf(apply(session));
    await aws.stop();
    const rest = await plan(nextRun(session), { destroy: false });
    expect(actionsOf(rest)).toEqual({ "aws_iam_role.deploy": "create" });
    expect(compare(reviewed, rest).same).toBe(true);
  });

  it("may leave the old object of a replacement that created first", async () => {
    const withPolicy = (name: string) =>
      configuration("first", {
        aws_iam_policy: {
          models: { name, policy: policy("s3:GetObject"), lifecycle: { create_before_destroy: true } },
        },
      });
    const aws = await faultyAws();
    const session = await runner(withPolicy("first-one"), { env: aws.env });
    await applied(session);
    writeFileSync(join(session.folder, "cdk.tf.json"), JSON.stringify(withPolicy("first-two")));
    const reviewed = await plan(session, { destroy: false });
    aws.faults.add({ calls: "iam:DeletePolicy", times: 9, effect: awsError(403, "AccessDenied", "no") });
    await errorOf(apply(session));
    await aws.stop();
    const rest = await plan(nextRun(session), { destroy: false });
    expect(compare(reviewed, rest).same).toBe(true);
  });
});

describe("a state that another run has locked", () => {
  it("says who holds the lock that it waited for", async () => {
    const lock = {
      ID: "6f1e9a1c-0000-0000-0000-000000000000",
      Operation: "OperationTypeApply",
      Who: "ci@runner",
      Created: "2026-01-01T00:00:00Z",
    };
    const held = {
      s3: { bucket: stateBucket, key: "held/prod.tfstate", region, use_lockfile: true, use_path_style: true },
    };
    const body = JSON.stringify({ ...lock, Info: "", Version: "1.11.4", Path: `${stateBucket}/held/prod.tfstate` });
    await ground.aws.s3.send(
      new PutObjectCommand({ Bucket: stateBucket, Key: "held/prod.tfstate.tflock", Body: body }),
    );
    const session = await runner(configuration("held", {}, held));
    const error = await errorOf(plan(session, { destroy: false }));
    expect(error.problems[0]?.message).toContain("Error acquiring the state lock");
    expect(error.problems[0]?.message).toContain("ci@runner");
    expect(error.problems[0]?.suggestion).toContain("wait for it, or raise the lock timeout");
  });
});

describe("credentials that do not fit", () => {
  it("of another account stop the run before it changes anything", async () => {
    const content = configuration("foreign");
    const foreign = {
      ...content,
      provider: { ...content.provider, aws: [{ region, allowed_account_ids: ["210987654321"] }] },
    };
    const error = await errorOf(plan(await runner(foreign), { destroy: false }));
    expect(error.problems[0]?.message).toContain(`AWS account ID not allowed: ${accountId}`);
    expect(error.problems[0]?.suggestion).toContain("aws.account_id");
    expect(await readRole(ground.aws.iam, "foreign")).toBeUndefined();
  });

  it("that are missing are asked for", async () => {
    const session = await runner(configuration("missing"), {
      env: { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined },
    });
    const error = await errorOf(plan(session, { destroy: false }));
    expect(error.problems[0]?.message).toContain("No valid credential sources found");
    expect(error.problems[0]?.suggestion).toContain("aws-actions/configure-aws-credentials");
  });
});
