import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  AddRoleToInstanceProfileCommand,
  AttachRolePolicyCommand,
  CreateInstanceProfileCommand,
  CreateRoleCommand,
  PutRolePolicyCommand,
  UpdateAssumeRolePolicyCommand,
} from "@aws-sdk/client-iam";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { parseConfiguration } from "../../src/config/load.ts";
import { decide } from "../../src/iam/decide/decide.ts";
import { parsePolicy } from "../../src/iam/language/parse.ts";
import { planPolicy } from "../../src/stack/ci/policies.ts";
import { listAccount, readRole } from "../harness/account.ts";
import { commandLine } from "../harness/command-line.ts";
import { documentedPolicies } from "../harness/document.ts";
import { awsError } from "../harness/faults.ts";
import { type Ground, startGround } from "../harness/ground.ts";
import { type FaultProxy, startProxy } from "../harness/proxy.ts";

const configuration = (host: string): string => `version: 1
deployments:
  guest:
    aws: { account_id: "123456789012", region: us-east-1 }
    deploy_role: { name: databricks-sagemaker, path: /ml/, existing: true }
    workspace: { host: ${host}, aws_role: databricks-cross-account, pass_role: external }
    backend: { s3: { bucket: tf-state, region: us-east-1, key: guest.tfstate } }
`;

const answered = z.object({
  deployments: z.tuple([
    z.object({
      review: z.object({
        fingerprint: z.string(),
        deployability: z.array(
          z.object({
            operation: z.string(),
            variant: z.string().optional(),
            after: z.string(),
            calls: z.array(z.object({ reason: z.string().optional() })),
          }),
        ),
        findings: z.array(z.object({ code: z.string(), severity: z.string(), message: z.string() })),
      }),
    }),
  ]),
});

/** The document's own set-up, made by somebody else. */
const makeRole = async ({ aws: { iam } }: Ground): Promise<void> => {
  const RoleName = "databricks-sagemaker";
  const { trust, inline } = documentedPolicies("123456789012", `ml/${RoleName}`);
  await iam.send(new CreateRoleCommand({ RoleName, Path: "/ml/", AssumeRolePolicyDocument: JSON.stringify(trust) }));
  await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: "theirs", PolicyDocument: JSON.stringify(inline) }));
  const PolicyArn = "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess";
  await iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn }));
  await iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: RoleName }));
  await iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName: RoleName, RoleName }));
};

describe("a role that is somebody else's", () => {
  let ground: Ground;
  let proxy: FaultProxy;
  let cwd: string;
  let fingerprint: string;
  const run = (...args: readonly string[]) =>
    commandLine(args, { cwd, env: { ...ground.env, AWS_ENDPOINT_URL: proxy.url } });
  const reviewed = async () => {
    const { exitCode, stdout, stderr } = await run("plan", "--json");
    expect(exitCode, stderr).toBe(0);
    const { review } = answered.parse(JSON.parse(stdout)).deployments[0];
    const create = review.deployability.find((each) => each.operation === "create" && each.variant === undefined);
    const lacks = review.findings.filter(({ code }) => code === "existing-role-lacks");
    return { ...review, create, lacks };
  };

  beforeAll(async () => {
    ground = await startGround();
    proxy = await startProxy(ground.aws.endpoint);
    cwd = ground.folder();
    writeFileSync(join(cwd, "sagemaker-auth.yaml"), configuration(ground.workspace.url));
    await makeRole(ground);
  });
  afterAll(async () => {
    await proxy.stop();
    await ground.dispose();
  });

  it("is read whole, so that what MLflow can do with it is known, by calls that the plan role may make", async () => {
    const before = await readRole(ground.aws.iam, "databricks-sagemaker");
    const account = await listAccount(ground.aws.iam);
    const from = proxy.calls.length;
    const { create, lacks, ...review } = await reviewed();
    ({ fingerprint } = review);
    expect(create).toMatchObject({ after: "allowed" });
    expect(lacks).toEqual([]);
    expect(await readRole(ground.aws.iam, "databricks-sagemaker")).toEqual(before);
    expect(await listAccount(ground.aws.iam)).toEqual(account);

    const onRole = [...new Set(proxy.calls.slice(from).map(({ call }) => call))].filter((call) =>
      /^iam:.*Role/.test(call),
    );
    expect(onRole).toEqual(expect.arrayContaining(["iam:ListRolePolicies", "iam:GetRolePolicy"]));
    const [guest] = parseConfiguration(configuration(ground.workspace.url), "c.yaml").configuration.deployments;
    const policy = parsePolicy(JSON.stringify(guest && planPolicy(guest)), "identity");
    if (!policy.ok) throw new Error("The plan role's policy is not one.");
    const set = { kind: "identity", policies: [{ name: "plan", policy: policy.policy }] } as const;
    const resource = "arn:aws:iam::123456789012:role/ml/databricks-sagemaker";
    for (const action of onRole) expect(decide(set, { action, resource, context: {} }).decision).toBe("allowed");
  });

  it("is not registered while the workspace's role may not pass it, of which its owner is told at once", async () => {
    const { exitCode, stdout, stderr } = await run("apply", "--yes", "--json");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("not authorized to perform: iam:PassRole");
    expect(stdout).toContain("the output pass_role_policy");
    expect(stderr).not.toContain("Waiting");
  });

  it("has to be where the configuration says", async () => {
    const config = join(cwd, "elsewhere.yaml");
    writeFileSync(config, configuration(ground.workspace.url).replace("/ml/", "/other/"));
    const { exitCode, stdout } = await run("plan", "--config", config);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("does not have the path /other/. Correct deploy_role.path to the one that it has.");
  });

  it("is told to lack what its owner takes away, and that is another fingerprint", async () => {
    const trust = {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }],
    };
    await ground.aws.iam.send(
      new UpdateAssumeRolePolicyCommand({
        RoleName: "databricks-sagemaker",
        PolicyDocument: JSON.stringify(trust),
      }),
    );
    const now = await reviewed();
    expect(now.lacks).toMatchObject([
      { severity: "error", message: expect.stringContaining("sagemaker.amazonaws.com to assume it") },
    ]);
    expect(now.fingerprint).not.toBe(fingerprint);
  });

  it("is unknown, with the reason, where its policies may not be read; its trust is known all the same", async () => {
    proxy.faults.add({
      calls: "iam:ListRolePolicies",
      times: 100,
      effect: awsError(403, "AccessDenied", "not authorized to perform: iam:ListRolePolicies"),
    });
    const { create, lacks } = await reviewed();
    expect(create).toMatchObject({ after: "unknown" });
    expect(create?.calls.map(({ reason }) => reason).join()).toContain(
      "not authorized to perform: iam:ListRolePolicies",
    );
    expect(lacks.map(({ message }) => message)).toEqual([
      expect.stringContaining("sagemaker.amazonaws.com to assume it"),
    ]);
  });
});
