import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  CopyObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { nodeExec } from "../../src/node-exec.ts";
import { readInstanceProfile, readRole, stateBucket } from "../harness/account.ts";
import { breakTerraform, type Harm } from "../harness/broken-terraform.ts";
import { callName } from "../harness/call-name.ts";
import { commandLine } from "../harness/command-line.ts";
import { awsError, type Effect, workspaceError } from "../harness/faults.ts";
import { type Ground, startGround } from "../harness/ground.ts";
import { startProxy } from "../harness/proxy.ts";

let ground: Ground;
beforeAll(async () => {
  ground = await startGround();
  const VersioningConfiguration = { Status: "Enabled" } as const;
  await ground.aws.s3.send(new PutBucketVersioningCommand({ Bucket: stateBucket, VersioningConfiguration }));
});
afterAll(() => ground.dispose());

const answer = z.object({
  deployments: z.array(z.object({ state: z.object({ message: z.string().default("") }) })),
});

type Variables = Readonly<Record<string, string>>;

interface Outcome {
  readonly exitCode: number;
  /** What is said of a failure; empty for none. */
  readonly message: string;
  /** The progress. */
  readonly stderr: string;
}

/** The command line in a folder of its own, with a deployment whose AWS objects and state have this name. */
const deploymentNamed = (name: string, host = ground.workspace.url) => {
  const cwd = ground.folder();
  const temporary = join(cwd, "tmp");
  mkdirSync(temporary);
  const env = { ...ground.env, TMPDIR: temporary };
  const configure = (more = ""): void =>
    writeFileSync(
      join(cwd, "sagemaker-auth.yaml"),
      `version: 1
deployments:
  prod:
    aws: { account_id: "123456789012", region: us-east-1 }
    deploy_role: { name: ${name} }
    workspace: { host: ${host}, aws_role: databricks-cross-account }
    backend: { s3: { bucket: ${stateBucket}, key: ${name}/prod.tfstate, region: us-east-1 } }
    ${more}
`,
    );
  const run = async (args: readonly string[], variables: Variables): Promise<Outcome> => {
    const all = [...args, "--lock-timeout", "0s", "--json"];
    const { exitCode, stdout, stderr } = await commandLine(all, { cwd, env: { ...env, ...variables } });
    return { exitCode, stderr, message: answer.parse(JSON.parse(stdout)).deployments[0]?.state.message ?? "" };
  };
  configure();
  return {
    state: `${name}/prod.tfstate`,
    configure,
    plan: (variables: Variables = {}) => run(["plan"], variables),
    apply: (variables: Variables = {}) => run(["apply", "--yes"], variables),
    /** A plan that finds nothing to do has 0. */
    changes: async (): Promise<number> => (await run(["plan", "--detailed-exitcode"], {})).exitCode,
    /** Terraform's own commands where docs/reliability.md has them run. */
    byHand: async (...commands: readonly (readonly string[])[]): Promise<void> => {
      await commandLine(["synth", "prod", "--output", "out"], { cwd, env });
      for (const args of [["init"], ...commands]) {
        const folder = join(cwd, "out/stacks/prod");
        const { exitCode, stdout, stderr } = await nodeExec("terraform", args, { cwd: folder, env });
        expect(exitCode, stdout + stderr).toBe(0);
      }
    },
  };
};

const broken = (harm: Harm) => breakTerraform(ground.folder(), ground.env["PATH"] ?? "", harm);

/**
 * Applies, and does harm to Terraform when the first such call is on its way; AWS answers it all the same, and nobody
 * hears of that.
 */
const applyWith = async (harm: Harm, call: string, apply: (variables: Variables) => Promise<Outcome>) => {
  const terraform = broken(harm);
  const aws = await startProxy(ground.aws.endpoint, (request, body) => {
    if (callName(request, body) === call) terraform.strike();
  });
  aws.faults.add({ calls: call, effect: { kind: "delay", milliseconds: 2_000 } });
  const outcome = await apply({ PATH: terraform.path, AWS_ENDPOINT_URL: aws.url });
  await vi.waitFor(() => expect(aws.calls.map((each) => each.call)).toContain(call), 10_000);
  await aws.stop();
  return outcome;
};

const objects = async (prefix: string): Promise<readonly string[]> => {
  const { Contents = [] } = await ground.aws.s3.send(new ListObjectsV2Command({ Bucket: stateBucket, Prefix: prefix }));
  return Contents.map(({ Key = "" }) => Key);
};
const readObject = async (key: string): Promise<string> => {
  const { Body } = await ground.aws.s3.send(new GetObjectCommand({ Bucket: stateBucket, Key: key }));
  return (await Body?.transformToString()) ?? "";
};
const writeObject = (Key: string, Body: string): Promise<unknown> =>
  ground.aws.s3.send(new PutObjectCommand({ Bucket: stateBucket, Key, Body }));
const versionsOf = async (Prefix: string): Promise<readonly (string | undefined)[]> => {
  const { Versions = [] } = await ground.aws.s3.send(new ListObjectVersionsCommand({ Bucket: stateBucket, Prefix }));
  return Versions.map(({ VersionId }) => VersionId);
};

/** Out of Terraform's words, so that it is there to be read. */
const lockIdIn = (message: string): string => / ID: ([0-9a-f-]{36}) /.exec(message)?.[1] ?? "";

const s3Error = (status: number, code: string): Effect => ({
  kind: "answer",
  status,
  headers: { "content-type": "application/xml" },
  body: `<Error><Code>${code}</Code><Message>${code}</Message></Error>`,
});
const always = { times: Number.POSITIVE_INFINITY };

describe.concurrent("faults of AWS and the workspace", () => {
  it("AccessDenied on the n-th call: what was made stays, and the next run makes the rest in spite of throttling", async () => {
    const prod = deploymentNamed("denied");
    const aws = await startProxy(ground.aws.endpoint);
    const calls = "iam:CreateInstanceProfile";
    aws.faults.add({ calls, effect: awsError(403, "AccessDenied", "not authorized to perform this") });
    const failed = await prod.apply({ AWS_ENDPOINT_URL: aws.url });
    expect(failed.exitCode).toBe(1);
    expect(failed.message).toMatch(
      /^prod: aws_iam_instance_profile\.instance_profile: .*AccessDenied: not authorized to perform this \(The credentials lack that permission; docs\/ci\.md/,
    );
    expect(await readRole(ground.aws.iam, "denied")).toBeDefined();

    aws.faults.add({ calls, times: 2, effect: awsError(400, "Throttling", "Rate exceeded") });
    aws.faults.add({ calls: "iam:AddRoleToInstanceProfile", effect: { kind: "reset" } });
    const next = await prod.apply({ AWS_ENDPOINT_URL: aws.url });
    expect(next.exitCode, next.message).toBe(0);
    expect(await readInstanceProfile(ground.aws.iam, "denied")).toMatchObject({ roles: [expect.any(String)] });
    await aws.stop();
  });

  it("credentials that expire in mid-apply: the state is kept, and pushed by hand; the next run makes the rest", async () => {
    const prod = deploymentNamed("expired");
    let expired = false;
    const aws = await startProxy(ground.aws.endpoint, (request, body) => {
      if (expired || callName(request, body) !== "iam:CreateInstanceProfile") return;
      expired = true;
      aws.faults.add({ calls: /^s3:/, ...always, effect: s3Error(400, "ExpiredToken") });
      aws.faults.add({ calls: /./, ...always, effect: awsError(403, "ExpiredToken", "The token has expired") });
    });
    const failed = await prod.apply({ AWS_ENDPOINT_URL: aws.url });
    await aws.stop();
    expect(failed.exitCode).toBe(1);
    expect(failed.message).toContain("ExpiredToken: The token has expired (The AWS credentials have expired: get new");
    expect(failed.message).toContain("The next run will find the state locked: docs/reliability.md");
    const [, kept = ""] = /The state could not be saved\. It is kept in (\S+): push it/.exec(failed.message) ?? [];
    expect(await objects("expired/")).toEqual([`${prod.state}.tflock`]);

    const locked = await prod.apply();
    await prod.byHand(["force-unlock", "-force", lockIdIn(locked.message)], ["state", "push", kept]);
    const next = await prod.apply();
    expect(next.exitCode, next.message).toBe(0);
    expect(next.stderr).not.toContain("aws_iam_role.deploy_role: created");
  });

  it("the workspace's 500 is told, what it did before its answer was lost is adopted, and 429 and a slow cluster are waited out", async () => {
    const workspace = await startProxy(ground.workspace.url);
    const prod = deploymentNamed("slow", workspace.url);
    const calls = "POST /api/2.0/instance-profiles/add";
    workspace.faults.add({ calls, effect: workspaceError(500, "INTERNAL_ERROR", "the control plane is away") });
    const failed = await prod.apply();
    expect(failed.exitCode).toBe(1);
    expect(failed.message).toContain("cannot create instance profile: the control plane is away");

    workspace.faults.add({ calls, effect: { kind: "lost" } });
    const lost = await prod.apply();
    expect(lost.exitCode).toBe(1);
    expect(lost.message).toMatch(/is registered already\. \(It exists already, made by hand or by a run that died/);

    const cluster = "spark_version: 15.4.x-cpu-ml-scala2.12, node_type_id: i3.xlarge, num_workers: 1";
    prod.configure(`adopt: [registration]\n    cluster: { ${cluster}, single_user_name: ml@example.com }`);
    const tooMany = workspaceError(429, "REQUEST_LIMIT_EXCEEDED", "Too many requests", { "retry-after": "1" });
    workspace.faults.add({ calls: "POST /api/2.1/clusters/create", effect: tooMany });
    ground.workspace.setClusterStart(1_500);
    const next = await prod.apply();
    expect(next.exitCode, next.message).toBe(0);
    expect(ground.workspace.clusters()).toMatchObject([{ state: "RUNNING" }]);
    await workspace.stop();
  });
});

describe.concurrent("faults of Terraform", () => {
  it("kill -9 in mid-apply: the lock is released by hand, what the state does not know is adopted, and the rest is made", async () => {
    const prod = deploymentNamed("killed");
    const failed = await applyWith("killed", "iam:CreateRole", prod.apply);
    expect(failed.exitCode).toBe(1);
    expect(failed.message).toMatch(/^prod: terraform apply was ended by signal 9 \(It died, often for want of memory/);
    expect(await objects("killed/")).toEqual([`${prod.state}.tflock`]);

    const locked = await prod.apply();
    expect(locked.exitCode).toBe(1);
    expect(locked.message).toContain("Error acquiring the state lock");
    expect(locked.message).toContain(
      "If that run is dead, `terraform force-unlock` with the ID above releases the lock",
    );
    await prod.byHand(["force-unlock", "-force", lockIdIn(locked.message)]);

    const exists = await prod.apply();
    expect(exists.exitCode).toBe(1);
    expect(exists.message).toContain(
      "Role with name killed already exists. (It exists already, made by hand or by a run that died: take it over",
    );
    prod.configure("adopt: [role]");
    const adopted = await prod.apply();
    expect(adopted.exitCode, adopted.message).toBe(0);
    expect(await readInstanceProfile(ground.aws.iam, "killed")).toBeDefined();
  });

  it("a provider that dies in mid-apply: what was made is in the state, what was being made is adopted, and the rest is made", async () => {
    const prod = deploymentNamed("crashed");
    const failed = await applyWith("providers-killed", "iam:CreateInstanceProfile", prod.apply);
    expect(failed.exitCode).toBe(1);
    expect(failed.message).toMatch(
      /(Plugin did not respond|Request cancelled): .* \(It died, often for want of memory: run again/,
    );
    expect(await objects("crashed/")).toEqual([prod.state]);

    const exists = await prod.apply();
    expect(exists.exitCode).toBe(1);
    expect(exists.message).toContain("Instance Profile crashed already exists. (It exists already, made by hand or by");
    prod.configure("adopt: [instance_profile]");
    const adopted = await prod.apply();
    expect(adopted.exitCode, adopted.message).toBe(0);
    expect(adopted.stderr).not.toContain("aws_iam_role.deploy_role: created");
  });
});

describe.concurrent("faults of the state", () => {
  it("one that is damaged, or of a newer format, is refused and left as it is, until its last good version is back", async () => {
    const prod = deploymentNamed("damaged");
    expect((await prod.apply()).exitCode).toBe(0);
    const [good] = await versionsOf(prod.state);
    const state = z.record(z.string(), z.unknown()).parse(JSON.parse(await readObject(prod.state)));
    for (const [text, said] of [
      ["garbage", "Unsupported state file format: The state file could not be parsed as JSON"],
      [JSON.stringify({ ...state, resources: 1 }), "Invalid state file format"],
    ] as const) {
      await writeObject(prod.state, text);
      const refused = await prod.plan();
      expect(refused.exitCode).toBe(1);
      expect(refused.message).toContain(said);
      expect(refused.message).toContain("put its last good version back, as docs/reliability.md tells");
      expect(await readObject(prod.state)).toBe(text);
    }
    await writeObject(prod.state, JSON.stringify({ ...state, version: 5 }));
    const newer = await prod.plan();
    expect(newer.exitCode).toBe(1);
    expect(newer.message).toContain("uses format version 5, which is not supported");
    expect(newer.message).toContain("(A newer Terraform wrote the state: use that version or a newer one.)");

    const CopySource = `${stateBucket}/${prod.state}?versionId=${good}`;
    await ground.aws.s3.send(new CopyObjectCommand({ Bucket: stateBucket, Key: prod.state, CopySource }));
    expect(await prod.changes()).toBe(0);
    await writeObject(prod.state, JSON.stringify({ ...state, terraform_version: "99.0.0" }));
    expect(await prod.changes()).toBe(0);
  });

  it("S3 away at the start, or a full disk: nothing is begun, and the next run does it all", async () => {
    const prod = deploymentNamed("away");
    const aws = await startProxy(ground.aws.endpoint);
    aws.faults.add({ calls: /^s3:/, ...always, effect: s3Error(503, "ServiceUnavailable") });
    const away = await prod.apply({ AWS_ENDPOINT_URL: aws.url });
    await aws.stop();
    expect(away.exitCode).toBe(1);
    expect(away.message).toMatch(/exceeded maximum number of attempts, .*ServiceUnavailable \(AWS did not answer, or/);

    const full = await prod.apply({ PATH: broken("disk-full").path });
    expect(full.exitCode).toBe(1);
    expect(full.message).toMatch(
      /Failed to write plan file: .*no space left on device\. \(The disk is full: make room/,
    );

    expect(await readRole(ground.aws.iam, "away")).toBeUndefined();
    expect(await objects("away/")).toEqual([]);
    const next = await prod.apply();
    expect(next.exitCode, next.message).toBe(0);
  });

  it("a state that S3 does not take at the end of an apply is saved later, and nothing that was made is forgotten", async () => {
    const prod = deploymentNamed("late");
    const aws = await startProxy(ground.aws.endpoint);
    // The locks of plan and apply are put first; the third object is the state.
    aws.faults.add({ calls: "s3:PutObject", skip: 2, effect: s3Error(403, "AccessDenied") });
    const failed = await prod.apply({ AWS_ENDPOINT_URL: aws.url });
    await aws.stop();
    expect(failed.exitCode).toBe(1);
    expect(failed.stderr).toContain("prod: the state could not be saved. Trying again in 5 s.");
    expect(failed.message).toContain("is saved now");
    expect(await objects("late/")).toEqual([prod.state]);
    expect(await prod.changes()).toBe(0);
  });

  it("where S3 does not give the lock back either, the state is saved all the same, and the lock released by hand", async () => {
    const prod = deploymentNamed("stuck");
    const aws = await startProxy(ground.aws.endpoint);
    aws.faults.add({ calls: "s3:PutObject", skip: 2, effect: s3Error(403, "AccessDenied") });
    // The plan's lock is deleted first, then the apply's.
    aws.faults.add({ calls: "s3:DeleteObject", skip: 1, effect: s3Error(403, "AccessDenied") });
    const failed = await prod.apply({ AWS_ENDPOINT_URL: aws.url });
    await aws.stop();
    expect(failed.exitCode).toBe(1);
    expect(failed.message).toContain("is saved now");
    expect(failed.message).toContain("The next run will find the state locked: docs/reliability.md");
    expect(await objects("stuck/")).toEqual([prod.state, `${prod.state}.tflock`]);

    const locked = await prod.plan();
    await prod.byHand(["force-unlock", "-force", lockIdIn(locked.message)]);
    expect(await prod.changes()).toBe(0);
  });
});
