import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listAccount, readInstanceProfile, readRole, workspaceRolePolicy } from "../harness/account.ts";
import { documentedPolicies } from "../harness/document.ts";
import { type Ground, startGround } from "../harness/ground.ts";
import { type FaultProxy, startProxy } from "../harness/proxy.ts";
import { synthesized } from "../harness/synthesized.ts";
import { type TerraformFolder, terraformIn } from "../harness/terraform.ts";

const role = "arn:aws:iam::123456789012:role/databricks-sagemaker";
const profile = "arn:aws:iam::123456789012:instance-profile/databricks-sagemaker";
const documented = documentedPolicies("123456789012", "databricks-sagemaker");

const configuration = (host: string, parts: { readonly workers?: number; readonly cluster?: boolean } = {}): string => `
version: 1
deployments:
  prod:
    aws: { account_id: "123456789012", region: us-east-1 }
    deploy_role: { name: databricks-sagemaker }
    workspace: { host: ${host}, aws_role: databricks-cross-account }
    ${
      parts.cluster === false
        ? ""
        : `cluster: { spark_version: 15.4.x-cpu-ml-scala2.12, node_type_id: i3.xlarge, num_workers: ${parts.workers ?? 1}, single_user_name: ml@example.com }`
    }
    grant_to: { groups: [ml-engineers], users: [ml@example.com] }
    backend: { s3: { bucket: tf-state, key: sagemaker-auth/prod.tfstate, region: us-east-1 } }
`;

describe("one deployment, from nothing to a working set-up and back", () => {
  let ground: Ground;
  let proxy: FaultProxy;
  let folder: string;
  let terraform: TerraformFolder;
  const configure = (parts?: Parameters<typeof configuration>[1]): Promise<void> =>
    terraform.configure(synthesized(configuration(ground.workspace.url, parts), "prod"));

  beforeAll(async () => {
    ground = await startGround();
    ground.workspace.addGroup("ml-engineers");
    ground.workspace.addUser("ml@example.com", ["ml-engineers"]);
    proxy = await startProxy(ground.aws.endpoint);
    folder = ground.folder();
    terraform = terraformIn(folder, { ...ground.env, AWS_ENDPOINT_URL: proxy.url });
    await configure();
  });
  afterAll(async () => {
    await proxy.stop();
    await ground.dispose();
  });

  it("stops where EC2 does not know the instance profile yet, and a second run goes on from there", async () => {
    ground.workspace.refuseRegistration(1);
    await expect(terraform.apply()).rejects.toThrow(
      /cannot create instance profile: Verification of the instance profile failed\. AWS error: .*Invalid IAM Instance Profile ARN/,
    );
    expect(ground.workspace.instanceProfiles()).toEqual([]);
    expect(await terraform.apply()).toEqual({
      "databricks_instance_profile.registration": "create",
      "databricks_cluster.cluster": "create",
      "databricks_group_role.group_ml_engineers_67db570e": "create",
      "databricks_user_role.user_ml_example_com_7196167c": "create",
      "output.cluster_id": "create",
      "output.cluster_url": "create",
    });
  });

  it("steps 1 to 3: the role has the document's policies, and no others", async () => {
    expect(await readRole(ground.aws.iam, "databricks-sagemaker")).toEqual({
      arn: role,
      trust: documented.trust,
      inline: { "mlflow-sagemaker": documented.inline },
      attached: ["arn:aws:iam::aws:policy/AmazonSageMakerFullAccess"],
    });
  });

  it("step 4: the workspace's role may pass that role, and keeps what it had", async () => {
    const workspaceRole = await readRole(ground.aws.iam, "databricks-cross-account");
    expect(workspaceRole?.inline).toEqual({
      databricks: workspaceRolePolicy,
      "pass-databricks-sagemaker": documented.passRole,
    });
  });

  it("step 5: the instance profile is there and registered, and the granted may use it", async () => {
    expect(await readInstanceProfile(ground.aws.iam, "databricks-sagemaker")).toEqual({ arn: profile, roles: [role] });
    expect(ground.workspace.instanceProfiles()).toEqual([
      { instance_profile_arn: profile, iam_role_arn: role, is_meta_instance_profile: false },
    ]);
    expect(ground.workspace.grants()).toEqual([
      { holder: "ml-engineers", role: profile },
      { holder: "ml@example.com", role: profile },
    ]);
  });

  it("step 6: a cluster runs with it, for one user alone", () => {
    expect(ground.workspace.clusters()).toMatchObject([
      {
        cluster_name: "sagemaker-prod",
        state: "RUNNING",
        aws_attributes: { instance_profile_arn: profile },
        data_security_mode: "SINGLE_USER",
        single_user_name: "ml@example.com",
      },
    ]);
  });

  it("PassRole came before the instance profile, and all of AWS before the registration", () => {
    const calls = proxy.calls.map(({ call }) => call);
    expect(calls.lastIndexOf("iam:PutRolePolicy")).toBeLessThan(calls.indexOf("iam:CreateInstanceProfile"));
    const asked = ground.workspace.requests.map(({ call }) => call);
    expect(asked.indexOf("POST /api/2.0/instance-profiles/add")).toBeLessThan(
      asked.indexOf("POST /api/2.1/clusters/create"),
    );
  });

  it("a second plan changes nothing", async () => {
    expect(await terraform.plan()).toEqual({});
  });

  it("a principal that cannot see the instance profile would make it anew, one that holds it would not", async () => {
    const stranger = ground.workspace.addUser("stranger@example.com");
    const holder = ground.workspace.addUser("holder@example.com", ["ml-engineers"]);
    const planAs = (token: string) => terraformIn(folder, { ...ground.env, DATABRICKS_TOKEN: token }).plan();
    expect(await planAs(stranger)).toMatchObject({ "databricks_instance_profile.registration": "create" });
    expect(await planAs(holder)).toEqual({});
  });

  it("an edit of the cluster changes the cluster in place", async () => {
    const before = ground.workspace.clusters().map(({ cluster_id }) => cluster_id);
    await configure({ workers: 3 });
    expect(await terraform.apply()).toEqual({ "databricks_cluster.cluster": "update" });
    expect(ground.workspace.clusters()).toMatchObject([{ cluster_id: before[0], num_workers: 3 }]);
  });

  it("a cluster that somebody deleted is made again", async () => {
    ground.workspace.loseCluster(String(ground.workspace.clusters()[0]?.["cluster_id"]));
    expect(await terraform.apply()).toMatchObject({ "databricks_cluster.cluster": "create" });
    expect(ground.workspace.clusters()).toHaveLength(1);
  });

  it("a cluster keeps its instance profile when the Terraform no longer names it: the provider sees no change", async () => {
    const yaml = configuration(ground.workspace.url, { workers: 3 });
    const withoutProfile = JSON.parse(synthesized(yaml, "prod"), (key, value) =>
      key === "aws_attributes" ? undefined : value,
    );
    await terraform.configure(JSON.stringify(withoutProfile));
    expect(await terraform.apply()).toEqual({});
    expect(ground.workspace.clusters()).toMatchObject([{ aws_attributes: { instance_profile_arn: profile } }]);
  });

  it("without its cluster the deployment keeps the rest", async () => {
    await configure({ cluster: false });
    expect(await terraform.apply()).toEqual({
      "databricks_cluster.cluster": "delete",
      "output.cluster_id": "delete",
      "output.cluster_url": "delete",
    });
    expect(ground.workspace.clusters()).toEqual([]);
    expect(ground.workspace.instanceProfiles()).toHaveLength(1);
  });

  it("destroy leaves nothing behind, and the workspace's role as it was", async () => {
    await terraform.destroy();
    expect(await listAccount(ground.aws.iam)).toEqual({ roles: ["databricks-cross-account"], instanceProfiles: [] });
    expect((await readRole(ground.aws.iam, "databricks-cross-account"))?.inline).toEqual({
      databricks: workspaceRolePolicy,
    });
    expect(ground.workspace.instanceProfiles()).toEqual([]);
    expect(ground.workspace.clusters()).toEqual([]);
    expect(ground.workspace.grants()).toEqual([]);
  });
});
