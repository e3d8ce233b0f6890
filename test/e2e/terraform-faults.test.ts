import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readInstanceProfile, readRole } from "../harness/account.ts";
import { awsError, workspaceError } from "../harness/faults.ts";
import { type Ground, startGround } from "../harness/ground.ts";
import { type FaultProxy, startProxy } from "../harness/proxy.ts";
import { synthesized } from "../harness/synthesized.ts";
import { type TerraformFolder, terraformIn } from "../harness/terraform.ts";

const configuration = (host: string): string => `
version: 1
deployments:
  prod:
    aws: { account_id: "123456789012", region: us-east-1 }
    deploy_role: { name: databricks-sagemaker }
    workspace: { host: ${host}, aws_role: databricks-cross-account }
    cluster: { spark_version: 15.4.x-cpu-ml-scala2.12, node_type_id: i3.xlarge, num_workers: 1, single_user_name: ml@example.com }
    backend: { local: { path: state.tfstate } }
`;

describe("faults of AWS and the workspace", () => {
  let ground: Ground;
  let proxy: FaultProxy;
  let terraform: TerraformFolder;

  beforeAll(async () => {
    ground = await startGround();
    proxy = await startProxy(ground.aws.endpoint);
    terraform = terraformIn(ground.folder(), { ...ground.env, AWS_ENDPOINT_URL: proxy.url });
    await terraform.configure(synthesized(configuration(ground.workspace.url), "prod"));
  });
  afterAll(async () => {
    await proxy.stop();
    await ground.dispose();
  });

  it("a refusal half-way leaves what was made, and a second run makes the rest", async () => {
    proxy.faults.add({
      calls: "iam:CreateInstanceProfile",
      effect: awsError(403, "AccessDenied", "not authorized to perform: iam:CreateInstanceProfile"),
    });
    await expect(terraform.apply()).rejects.toThrow(/not authorized to perform: iam:CreateInstanceProfile/);
    expect(await readRole(ground.aws.iam, "databricks-sagemaker")).toBeDefined();
    expect(await terraform.plan()).toMatchObject({
      "aws_iam_instance_profile.instance_profile": "create",
      "databricks_instance_profile.registration": "create",
    });
  });

  it("throttling, cut connections, 429 and a slow start are waited out", async () => {
    const { workspace } = ground;
    proxy.faults.add({
      calls: "iam:CreateInstanceProfile",
      times: 2,
      effect: awsError(400, "Throttling", "Rate exceeded"),
    });
    proxy.faults.add({ calls: "iam:AddRoleToInstanceProfile", effect: { kind: "reset" } });
    const tooMany = workspaceError(429, "REQUEST_LIMIT_EXCEEDED", "Too many requests", { "retry-after": "1" });
    workspace.faults.add({ calls: "POST /api/2.0/instance-profiles/add", effect: tooMany });
    workspace.faults.add({
      calls: "POST /api/2.1/clusters/create",
      effect: { kind: "delay", milliseconds: 200 },
    });
    workspace.setClusterStart(1_500);
    await terraform.apply();
    expect(proxy.calls.filter(({ call }) => call === "iam:AddRoleToInstanceProfile")).toEqual([
      { call: "iam:AddRoleToInstanceProfile" },
      { call: "iam:AddRoleToInstanceProfile", status: 200 },
    ]);
    expect(await readInstanceProfile(ground.aws.iam, "databricks-sagemaker")).toBeDefined();
    expect(workspace.clusters()).toMatchObject([{ state: "RUNNING" }]);
    expect(await terraform.plan()).toEqual({});
  });

  it("an error of the workspace ends in its own words", async () => {
    ground.workspace.faults.add({
      calls: "GET /api/2.1/clusters/get",
      effect: workspaceError(500, "INTERNAL_ERROR", "the control plane is away"),
    });
    await expect(terraform.plan()).rejects.toThrow(/cannot read cluster: the control plane is away/);
    expect(await terraform.plan()).toEqual({});
  });
});
