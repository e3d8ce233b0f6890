import {
  AddRoleToInstanceProfileCommand,
  AttachRolePolicyCommand,
  CreateInstanceProfileCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  DeleteRolePolicyCommand,
  IAMClient,
  PutRolePolicyCommand,
} from "@aws-sdk/client-iam";
import { ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentedPolicies } from "../harness/document.ts";
import { awsError } from "../harness/faults.ts";
import { type Ground, startGround } from "../harness/ground.ts";
import { startProxy } from "../harness/proxy.ts";

const roleArn = "arn:aws:iam::123456789012:role/deployer";
const profileArn = "arn:aws:iam::123456789012:instance-profile/deployer";
const documented = documentedPolicies("123456789012", "deployer");

/** The tests' own servers, asked directly: what they let through, a test of ours can rely on. */
describe("the ground that the end-to-end tests stand on", () => {
  let ground: Ground;
  const call = async (path: string, body: object, token = ground.workspace.adminToken) => {
    const response = await fetch(ground.workspace.url + path, {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  };
  const register = (token?: string) =>
    call("/api/2.0/instance-profiles/add", { instance_profile_arn: profileArn, iam_role_arn: roleArn }, token);
  const statement = (overrides: object) => ({
    Version: "2012-10-17",
    Statement: { Effect: "Allow", Action: "iam:PassRole", Resource: roleArn, ...overrides },
  });
  const denied = {
    Version: "2012-10-17",
    Statement: [statement({}).Statement, statement({ Effect: "Deny", Resource: "*" }).Statement],
  };
  const letWorkspacePassRole = (policy: object): Promise<unknown> =>
    ground.aws.iam.send(
      new PutRolePolicyCommand({
        RoleName: "databricks-cross-account",
        PolicyName: "pass",
        PolicyDocument: JSON.stringify(policy),
      }),
    );

  beforeAll(async () => {
    ground = await startGround();
  });
  afterAll(() => ground.dispose());

  it("registers no instance profile that AWS does not have, or that holds no role", async () => {
    const { iam } = ground.aws;
    expect((await register()).text).toMatch(/DRY_RUN_FAILED.*Invalid IAM Instance Profile ARN/);
    await iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: "deployer" }));
    expect((await register()).text).toMatch(/has no associated IAM Roles/);
    await iam.send(
      new CreateRoleCommand({ RoleName: "deployer", AssumeRolePolicyDocument: JSON.stringify(documented.trust) }),
    );
    await iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName: "deployer", RoleName: "deployer" }));
  });

  it.each([
    ["another action", statement({ Action: "iam:GetRole" })],
    ["another role", statement({ Resource: "arn:aws:iam::123456789012:role/other" })],
    [
      "passing it to SageMaker",
      statement({ Condition: { StringEquals: { "iam:PassedToService": "sagemaker.amazonaws.com" } } }),
    ],
    [
      "a condition that EC2's request does not meet",
      statement({ Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } }),
    ],
    ["it, and denied again", denied],
  ])("registers nothing while the workspace's role is allowed %s", async (_what, policy) => {
    await letWorkspacePassRole(policy);
    expect((await register()).text).toMatch(/DRY_RUN_FAILED.*not authorized to perform: iam:PassRole on resource/);
  });

  it.each([
    ["the document's policy", documented.passRole],
    ["wildcards", statement({ Action: "IAM:Pass*", Resource: "arn:aws:iam::*:role/deploy?r" })],
    ["passing it to EC2", statement({ Condition: { StringEquals: { "iam:PassedToService": "ec2.amazonaws.com" } } })],
  ])("registers it with %s", async (_what, policy) => {
    await letWorkspacePassRole(policy);
    expect(await register()).toEqual({ status: 200, text: "{}" });
    await call("/api/2.0/instance-profiles/remove", { instance_profile_arn: profileArn });
  });

  it("registers it when a managed policy allows it", async () => {
    const { iam } = ground.aws;
    const RoleName = "databricks-cross-account";
    await iam.send(new DeleteRolePolicyCommand({ RoleName, PolicyName: "pass" }));
    expect((await register()).status).toBe(400);
    const { Policy } = await iam.send(
      new CreatePolicyCommand({ PolicyName: "pass", PolicyDocument: JSON.stringify(documented.passRole) }),
    );
    await iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn: Policy?.Arn }));
    expect(await register()).toEqual({ status: 200, text: "{}" });
  });

  it("lets only admins register, and only those who hold the profile start a cluster with it", async () => {
    const token = ground.workspace.addUser("someone@example.com");
    expect((await register(token)).status).toBe(403);
    expect((await register("no-token")).status).toBe(401);
    const cluster = { spark_version: "15.4.x-scala2.12", aws_attributes: { instance_profile_arn: profileArn } };
    expect((await call("/api/2.1/clusters/create", cluster, token)).status).toBe(403);
    expect((await call("/api/2.1/clusters/create", cluster)).status).toBe(200);
  });

  it("keeps a pinned cluster, and knows no cluster that is gone", async () => {
    const [cluster] = ground.workspace.clusters();
    const id = { cluster_id: cluster?.["cluster_id"] };
    await call("/api/2.0/clusters/pin", id);
    expect((await call("/api/2.1/clusters/permanent-delete", id)).text).toMatch(/unpin the cluster first/);
    await call("/api/2.0/clusters/unpin", id);
    expect((await call("/api/2.1/clusters/permanent-delete", id)).status).toBe(200);
    expect((await call("/api/2.1/clusters/permanent-delete", id)).text).toMatch(
      /INVALID_PARAMETER_VALUE.*Cluster \S+ does not exist/,
    );
  });

  it("names the AWS calls that go through the proxy, and makes the faults it is told to", async () => {
    const proxy = await startProxy(ground.aws.endpoint);
    const settings = {
      endpoint: proxy.url,
      region: "us-east-1",
      credentials: { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "secret" },
      maxAttempts: 1,
      forcePathStyle: true,
    };
    const iam = new IAMClient(settings);
    const s3 = new S3Client(settings);
    proxy.faults.add({ calls: /^iam:/, skip: 1, effect: awsError(403, "AccessDenied", "not today") });
    proxy.faults.add({ calls: "s3:PutObject", effect: { kind: "reset" } });
    const attach = () =>
      iam.send(
        new AttachRolePolicyCommand({
          RoleName: "deployer",
          PolicyArn: "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess",
        }),
      );
    const put = () => s3.send(new PutObjectCommand({ Bucket: "tf-state", Key: "folder/file", Body: "text" }));
    await attach();
    await expect(attach()).rejects.toThrow("not today");
    await attach();
    await expect(put()).rejects.toThrow();
    await put();
    expect((await s3.send(new ListObjectsV2Command({ Bucket: "tf-state" }))).KeyCount).toBe(1);
    await new STSClient(settings).send(new GetCallerIdentityCommand({}));
    expect(proxy.calls).toEqual([
      { call: "iam:AttachRolePolicy", status: 200 },
      { call: "iam:AttachRolePolicy", status: 403 },
      { call: "iam:AttachRolePolicy", status: 200 },
      { call: "s3:PutObject" },
      { call: "s3:PutObject", status: 200 },
      { call: "s3:ListObjects", status: 200 },
      { call: "sts:GetCallerIdentity", status: 200 },
    ]);
    await proxy.stop();
  });
});
