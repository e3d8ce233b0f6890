import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listAccount, readInstanceProfile, readRole, workspaceRolePolicy } from "../harness/account.ts";
import { documentedPolicies } from "../harness/document.ts";
import { type Ground, startGround } from "../harness/ground.ts";
import { synthesized } from "../harness/synthesized.ts";
import { type TerraformFolder, terraformIn } from "../harness/terraform.ts";

const configuration = (host: string, deployRole: string): string => `
version: 1
deployments:
  prod:
    aws: { account_id: "123456789012", region: us-east-1 }
    deploy_role: ${deployRole}
    workspace: { host: ${host}, aws_role: databricks-cross-account }
    cluster: { spark_version: 15.4.x-cpu-ml-scala2.12, node_type_id: i3.xlarge, num_workers: 1, single_user_name: ml@example.com }
    grant_to: { groups: [ml-engineers] }
    backend: { local: { path: state.tfstate } }
`;

const profileArn = (name: string): string => `arn:aws:iam::123456789012:instance-profile/${name}`;

/** IAM can change neither a role's name nor its path, so both replace it with all that hangs on it. */
describe("a deployment whose role is replaced", () => {
  let ground: Ground;
  let terraform: TerraformFolder;
  const configure = (deployRole: string): Promise<void> =>
    terraform.configure(synthesized(configuration(ground.workspace.url, deployRole), "prod"));
  /** What was asked of the workspace since the given request, reads left out. */
  const changesSince = (start: number) =>
    ground.workspace.requests.slice(start).filter(({ call }) => !call.startsWith("GET"));

  beforeAll(async () => {
    ground = await startGround();
    ground.workspace.addGroup("ml-engineers");
    terraform = terraformIn(ground.folder(), ground.env);
    await configure("{ name: before }");
    await terraform.apply();
  });
  afterAll(() => ground.dispose());

  it("a rename makes the new set, moves the cluster, and then takes the old one away", async () => {
    const start = ground.workspace.requests.length;
    await configure("{ name: after }");
    const planned = await terraform.apply();
    expect(planned).toMatchObject({
      "aws_iam_role.deploy_role": "replace",
      "aws_iam_role_policy.inline_policy": "replace",
      "aws_iam_role_policy.pass_role": "replace",
      "aws_iam_role_policy_attachment.sagemaker_full_access": "replace",
      "aws_iam_instance_profile.instance_profile": "replace",
      "databricks_instance_profile.registration": "replace",
      "databricks_cluster.cluster": "update",
    });
    const changes = changesSince(start);
    const at = (call: string): number => changes.findIndex((change) => change.call === call);
    expect(changes[at("POST /api/2.0/instance-profiles/add")]?.body).toMatchObject({
      instance_profile_arn: profileArn("after"),
    });
    expect(at("POST /api/2.0/instance-profiles/add")).toBeLessThan(at("POST /api/2.1/clusters/edit"));
    expect(at("POST /api/2.1/clusters/edit")).toBeLessThan(at("POST /api/2.0/instance-profiles/remove"));
  });

  it("leaves the new set whole, and nothing of the old one", async () => {
    const documented = documentedPolicies("123456789012", "after");
    expect(await listAccount(ground.aws.iam)).toEqual({
      roles: ["after", "databricks-cross-account"],
      instanceProfiles: ["after"],
    });
    expect(await readRole(ground.aws.iam, "after")).toEqual({
      arn: "arn:aws:iam::123456789012:role/after",
      trust: documented.trust,
      inline: { "mlflow-sagemaker": documented.inline },
      attached: ["arn:aws:iam::aws:policy/AmazonSageMakerFullAccess"],
    });
    expect((await readRole(ground.aws.iam, "databricks-cross-account"))?.inline).toEqual({
      databricks: workspaceRolePolicy,
      "pass-after": documented.passRole,
    });
    expect(ground.workspace.instanceProfiles().map((profile) => profile.instance_profile_arn)).toEqual([
      profileArn("after"),
    ]);
    expect(ground.workspace.grants()).toEqual([{ holder: "ml-engineers", role: profileArn("after") }]);
    expect(ground.workspace.clusters()).toMatchObject([
      { aws_attributes: { instance_profile_arn: profileArn("after") } },
    ]);
    expect(await terraform.plan()).toEqual({});
  });

  it("a new path cannot come before the old one goes: it fails, and the set stays whole", async () => {
    await configure("{ name: after, path: /ml/ }");
    await expect(terraform.apply()).rejects.toThrow(/EntityAlreadyExists/);
    const role = await readRole(ground.aws.iam, "after");
    expect(role).toMatchObject({ arn: "arn:aws:iam::123456789012:role/after" });
    expect(Object.keys(role?.inline ?? {})).toEqual(["mlflow-sagemaker"]);
    expect(await readInstanceProfile(ground.aws.iam, "after")).toMatchObject({ roles: [role?.arn] });
    expect(ground.workspace.clusters()).toHaveLength(1);
  });

  it("a new path with the old set first out replaces the role and everything on it", async () => {
    await configure("{ name: after, path: /ml/, create_before_destroy: false }");
    const planned = await terraform.apply();
    expect(planned).toMatchObject({
      "aws_iam_role.deploy_role": "replace",
      "aws_iam_role_policy.inline_policy": "replace",
      "aws_iam_role_policy_attachment.sagemaker_full_access": "replace",
      "aws_iam_instance_profile.instance_profile": "replace",
    });
    const role = "arn:aws:iam::123456789012:role/ml/after";
    const made = await readRole(ground.aws.iam, "after");
    expect(made).toMatchObject({ arn: role, attached: ["arn:aws:iam::aws:policy/AmazonSageMakerFullAccess"] });
    expect(JSON.stringify(made?.inline)).toContain(`"Resource":["${role}"]`);
    expect(await readInstanceProfile(ground.aws.iam, "after")).toEqual({ arn: profileArn("after"), roles: [role] });
    const passRole = (await readRole(ground.aws.iam, "databricks-cross-account"))?.inline["pass-after"];
    expect(passRole).toMatchObject({ Statement: [{ Action: ["iam:PassRole"], Resource: [role] }] });
    expect(ground.workspace.instanceProfiles()).toEqual([
      { instance_profile_arn: profileArn("after"), iam_role_arn: role, is_meta_instance_profile: false },
    ]);
    expect(ground.workspace.grants()).toEqual([{ holder: "ml-engineers", role: profileArn("after") }]);
    expect(await terraform.plan()).toEqual({});
  });
});
