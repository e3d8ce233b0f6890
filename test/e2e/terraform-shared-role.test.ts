import { PutRolePolicyCommand } from "@aws-sdk/client-iam";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { createWorkspaceRole, listAccount, readRole, workspaceRolePolicy } from "../harness/account.ts";
import { documentedPolicies } from "../harness/document.ts";
import { type Ground, startGround } from "../harness/ground.ts";
import { synthesized } from "../harness/synthesized.ts";
import { type TerraformFolder, terraformIn } from "../harness/terraform.ts";
import { dryRunAs } from "../workspace/dry-run.ts";
import { startWorkspace, type Workspace } from "../workspace/workspace.ts";

const documented = documentedPolicies("123456789012", "databricks-sagemaker");
const instanceProfileArn = "arn:aws:iam::123456789012:instance-profile/databricks-sagemaker";

const configuration = (research: string, production: string): string => `
version: 1
defaults:
  aws: { account_id: "123456789012", region: us-east-1 }
  deploy_role: { name: databricks-sagemaker }
  backend: { local: {} }
deployments:
  research:
    workspace: { host: ${research}, aws_role: databricks-cross-account }
    backend: { local: { path: research.tfstate } }
  production:
    deploy_role: { existing: true }
    workspace: { host: ${production}, aws_role: databricks-production, pass_role: external }
    backend: { local: { path: production.tfstate } }
`;

const outputs = z.object({
  planned_values: z.object({ outputs: z.object({ pass_role_policy: z.object({ value: z.string() }) }) }),
});

describe("a role that two workspaces share, the second one's AWS role being another team's", () => {
  let ground: Ground;
  let second: Workspace;
  let research: TerraformFolder;
  let production: TerraformFolder;

  beforeAll(async () => {
    ground = await startGround();
    await createWorkspaceRole(ground.aws.iam, "databricks-production");
    second = await startWorkspace(dryRunAs(ground.aws.iam, "databricks-production"));
    research = terraformIn(ground.folder(), ground.env);
    production = terraformIn(ground.folder(), { ...ground.env, DATABRICKS_TOKEN: second.adminToken });
    const yaml = configuration(ground.workspace.url, second.url);
    await research.configure(synthesized(yaml, "research"));
    await production.configure(synthesized(yaml, "production"));
  });
  afterAll(async () => {
    await second.stop();
    await ground.dispose();
  });

  it("the second deployment stops while the first has not made the role", async () => {
    await expect(production.plan()).rejects.toThrow(/databricks-sagemaker/);
    expect(second.instanceProfiles()).toEqual([]);
  });

  it("the second one makes nothing in AWS, and says which policy the other team has to add", async () => {
    await research.apply();
    const before = await listAccount(ground.aws.iam);
    expect(await production.plan()).toEqual({
      "databricks_instance_profile.registration": "create",
      "output.deploy_role_arn": "create",
      "output.instance_profile_arn": "create",
      "output.pass_role_policy": "create",
    });
    await expect(production.run("apply", "plan")).rejects.toThrow(/not authorized to perform: iam:PassRole/);
    expect(await listAccount(ground.aws.iam)).toEqual(before);
    expect((await readRole(ground.aws.iam, "databricks-production"))?.inline).toEqual({
      databricks: workspaceRolePolicy,
    });
  });

  it("with exactly that policy added, it goes on", async () => {
    const { planned_values } = outputs.parse(JSON.parse(await production.run("show", "-json", "plan")));
    const policy = planned_values.outputs.pass_role_policy.value;
    expect(JSON.parse(policy)).toEqual(documented.passRole);
    await ground.aws.iam.send(
      new PutRolePolicyCommand({
        RoleName: "databricks-production",
        PolicyName: "pass-databricks-sagemaker",
        PolicyDocument: policy,
      }),
    );
    await production.apply();
    expect(second.instanceProfiles()).toMatchObject([{ instance_profile_arn: instanceProfileArn }]);
    expect(await production.plan()).toEqual({});
    expect(await research.plan()).toEqual({});
  });

  it("destroying the second one leaves the role, the first one and the other team's role alone", async () => {
    const role = await readRole(ground.aws.iam, "databricks-sagemaker");
    const otherTeams = await readRole(ground.aws.iam, "databricks-production");
    await production.destroy();
    expect(second.instanceProfiles()).toEqual([]);
    expect(await readRole(ground.aws.iam, "databricks-sagemaker")).toEqual(role);
    expect(await readRole(ground.aws.iam, "databricks-production")).toEqual(otherTeams);
    expect(ground.workspace.instanceProfiles()).toMatchObject([{ instance_profile_arn: instanceProfileArn }]);
    expect(await research.plan()).toEqual({});
  });
});
