import {
  AddRoleToInstanceProfileCommand,
  AttachRolePolicyCommand,
  CreateInstanceProfileCommand,
  CreateRoleCommand,
  DetachRolePolicyCommand,
  PutRolePolicyCommand,
  UpdateAssumeRolePolicyCommand,
} from "@aws-sdk/client-iam";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTerraformPlan } from "../../src/plan/from-terraform.ts";
import { parseTerraformPlan } from "../../src/terraform/plan-json.ts";
import { listAccount, readRole } from "../harness/account.ts";
import { documentedPolicies } from "../harness/document.ts";
import { type Ground, startGround } from "../harness/ground.ts";
import { synthesized } from "../harness/synthesized.ts";
import { type TerraformFolder, terraformIn } from "../harness/terraform.ts";
import { findingsOf } from "../integration/review/reviewing.ts";

const documented = documentedPolicies("123456789012", "databricks-sagemaker");
const instanceProfileArn = "arn:aws:iam::123456789012:instance-profile/databricks-sagemaker";

const configuration = (host: string, adopt: boolean): string => `
version: 1
deployments:
  prod:
    aws: { account_id: "123456789012", region: us-east-1 }
    deploy_role:
      name: databricks-sagemaker
      description: Allows EC2 instances to call AWS services on your behalf.
      inline_policy_name: sagemaker-deployment
    workspace:
      host: ${host}
      aws_role: databricks-cross-account
      pass_role_policy_name: pass-sagemaker-role
    adopt: ${adopt}
    backend: { local: { path: state.tfstate } }
`;

/** What somebody has who followed Databricks' document in the consoles. */
const makeByHand = async ({ aws: { iam }, workspace }: Ground): Promise<void> => {
  const RoleName = "databricks-sagemaker";
  await iam.send(
    new CreateRoleCommand({
      RoleName,
      Description: "Allows EC2 instances to call AWS services on your behalf.",
      AssumeRolePolicyDocument: JSON.stringify(documented.trust, null, 2),
    }),
  );
  await iam.send(
    new AttachRolePolicyCommand({ RoleName, PolicyArn: "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess" }),
  );
  const paste = (role: string, name: string, policy: object): Promise<unknown> =>
    iam.send(
      new PutRolePolicyCommand({
        RoleName: role,
        PolicyName: name,
        PolicyDocument: JSON.stringify(policy, null, 2),
      }),
    );
  await paste(RoleName, "sagemaker-deployment", documented.inline);
  await paste("databricks-cross-account", "pass-sagemaker-role", documented.passRole);
  await iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: RoleName }));
  await iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName: RoleName, RoleName }));
  const registered = await fetch(`${workspace.url}/api/2.0/instance-profiles/add`, {
    method: "POST",
    headers: { authorization: `Bearer ${workspace.adminToken}` },
    body: JSON.stringify({
      instance_profile_arn: instanceProfileArn,
      iam_role_arn: "arn:aws:iam::123456789012:role/databricks-sagemaker",
    }),
  });
  expect(registered.status).toBe(200);
};

describe("a set-up that was made by hand with the document's own JSON", () => {
  let ground: Ground;
  let terraform: TerraformFolder;
  const configure = (adopt: boolean): Promise<void> =>
    terraform.configure(synthesized(configuration(ground.workspace.url, adopt), "prod"));

  beforeAll(async () => {
    ground = await startGround();
    await makeByHand(ground);
    terraform = terraformIn(ground.folder(), ground.env);
  });
  afterAll(() => ground.dispose());

  it("stands in the way of a deployment that does not adopt it", async () => {
    await configure(false);
    await expect(terraform.apply()).rejects.toThrow(/EntityAlreadyExists/);
  });

  it("is taken over as it is: nothing is made, replaced or destroyed", async () => {
    const before = await readRole(ground.aws.iam, "databricks-sagemaker");
    await configure(true);
    const planned = await terraform.apply();
    expect(planned).toEqual({
      "aws_iam_role.deploy_role": "import",
      "aws_iam_role_policy.inline_policy": "import",
      "aws_iam_role_policy.pass_role": "import",
      "aws_iam_role_policy_attachment.sagemaker_full_access": "import",
      "aws_iam_instance_profile.instance_profile": "import",
      "databricks_instance_profile.registration": "import",
    });
    expect(await readRole(ground.aws.iam, "databricks-sagemaker")).toEqual(before);
    expect(await terraform.plan()).toEqual({});
  });

  it("is the deployment's own from then on", async () => {
    await configure(false);
    expect(await terraform.plan()).toEqual({});
  });

  it("is found to have a policy that somebody attaches by hand, which Terraform takes for no change", async () => {
    const PolicyArn = "arn:aws:iam::aws:policy/AdministratorAccess";
    const unmanaged = async () => {
      expect(await terraform.plan()).toEqual({});
      const plan = parseTerraformPlan(await terraform.run("show", "-json", "plan"), "plan");
      return findingsOf("unmanaged-policy", readTerraformPlan(plan).plan);
    };
    expect(await unmanaged()).toEqual([]);
    await ground.aws.iam.send(new AttachRolePolicyCommand({ RoleName: "databricks-sagemaker", PolicyArn }));
    expect(await unmanaged()).toMatchObject([{ severity: "error", message: expect.stringContaining(PolicyArn) }]);
    await ground.aws.iam.send(new DetachRolePolicyCommand({ RoleName: "databricks-sagemaker", PolicyArn }));
  });

  it("is found to trust others than it did, where Terraform only looks and leaves it so", async () => {
    const trusting = (document: object) =>
      ground.aws.iam.send(
        new UpdateAssumeRolePolicyCommand({
          RoleName: "databricks-sagemaker",
          PolicyDocument: JSON.stringify(document),
        }),
      );
    const left = async (...args: readonly string[]) => {
      await terraform.plan(...args);
      const plan = parseTerraformPlan(await terraform.run("show", "-json", "plan"), "plan");
      return readTerraformPlan(plan).plan.leftDrift;
    };
    expect(await left("-refresh-only")).toBeUndefined();
    await trusting({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { AWS: "*" }, Action: "sts:AssumeRole" }],
    });
    expect(await left("-refresh-only")).toEqual([
      { address: "aws_iam_role.deploy_role", attributes: ["assume_role_policy"] },
    ]);
    expect(await left()).toBeUndefined();
    await trusting(documented.trust);
  });

  it("goes whole", async () => {
    await terraform.destroy();
    expect(await listAccount(ground.aws.iam)).toEqual({ roles: ["databricks-cross-account"], instanceProfiles: [] });
    expect(ground.workspace.instanceProfiles()).toEqual([]);
    expect(Object.keys((await readRole(ground.aws.iam, "databricks-cross-account"))?.inline ?? {})).toEqual([
      "databricks",
    ]);
  });
});
