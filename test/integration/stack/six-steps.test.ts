import { describe, expect, it } from "vitest";
import { synthesize } from "../../../src/stack/synthesize.ts";
import { deploymentOf, minimal } from "../../unit/config/sample.ts";
import { synthesizedFrom } from "./synthesized.ts";

const { resources, data, output, provider, terraform } = synthesizedFrom(minimal);
const policyIn = (address: string, attribute: string): unknown => JSON.parse(String(resources[address]?.[attribute]));
const role = "arn:aws:iam::123456789012:role/databricks-sagemaker";
const profile = "arn:aws:iam::123456789012:instance-profile/databricks-sagemaker";

describe("the smallest deployment", () => {
  it("is what the snapshot shows", async () => {
    await expect(synthesize(deploymentOf(minimal))).toMatchFileSnapshot("smallest.cdk.tf.json");
  });

  it("makes the six steps and nothing else", () => {
    expect(Object.keys(resources).sort()).toEqual([
      "aws_iam_instance_profile.instance_profile",
      "aws_iam_role.deploy_role",
      "aws_iam_role_policy.inline_policy",
      "aws_iam_role_policy.pass_role",
      "aws_iam_role_policy_attachment.sagemaker_full_access",
      "databricks_cluster.cluster",
      "databricks_instance_profile.registration",
    ]);
  });

  it("step 1: attaches AmazonSageMakerFullAccess to the role, and reads its current document", () => {
    expect(resources["aws_iam_role_policy_attachment.sagemaker_full_access"]).toMatchObject({
      role: "databricks-sagemaker",
      policy_arn: "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess",
    });
    expect(data).toEqual({
      "aws_iam_policy.sagemaker_full_access_document": { arn: "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess" },
    });
  });

  it("step 2: has the document's inline policy, to the letter", () => {
    expect(policyIn("aws_iam_role_policy.inline_policy", "policy")).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Action: ["s3:PutObjectAcl", "s3:PutObjectTagging"],
          Resource: ["arn:aws:s3:::mlflow-sagemaker-*-123456789012", "arn:aws:s3:::mlflow-sagemaker-*-123456789012/*"],
          Effect: "Allow",
        },
        { Action: ["iam:GetRole"], Resource: [role], Effect: "Allow" },
        {
          Action: ["ecr:DescribeGitRepositories"],
          Resource: ["arn:aws:ecr:*:123456789012:repository/*"],
          Effect: "Allow",
        },
      ],
    });
  });

  it("step 3: has the document's trust policy, to the letter", () => {
    expect(policyIn("aws_iam_role.deploy_role", "assume_role_policy")).toEqual({
      Version: "2012-10-17",
      Statement: [
        { Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" },
        { Effect: "Allow", Principal: { Service: "sagemaker.amazonaws.com" }, Action: "sts:AssumeRole" },
      ],
    });
  });

  it("step 4: lets the workspace's role pass the role", () => {
    expect(resources["aws_iam_role_policy.pass_role"]).toMatchObject({ role: "databricks-cross-account" });
    expect(policyIn("aws_iam_role_policy.pass_role", "policy")).toEqual({
      Version: "2012-10-17",
      Statement: [{ Action: ["iam:PassRole"], Resource: [role], Effect: "Allow" }],
    });
  });

  it("step 5: registers the instance profile, always with the role's ARN", () => {
    expect(resources["aws_iam_instance_profile.instance_profile"]).toMatchObject({
      name: "databricks-sagemaker",
      role: "databricks-sagemaker",
    });
    expect(resources["databricks_instance_profile.registration"]).toMatchObject({
      instance_profile_arn: profile,
      iam_role_arn: role,
    });
  });

  it("step 6: starts the cluster with the instance profile, for one user", () => {
    expect(resources["databricks_cluster.cluster"]).toMatchObject({
      aws_attributes: { instance_profile_arn: profile },
      data_security_mode: "SINGLE_USER",
      single_user_name: "ml@example.com",
    });
  });
});

describe("around the six steps", () => {
  it("the providers come in ranges, and a run stops in another account", () => {
    expect(provider).toEqual({
      aws: [{ region: "us-east-1", allowed_account_ids: ["123456789012"] }],
      databricks: [{ host: "https://dbc-a1b2.cloud.databricks.com" }],
    });
    expect(terraform["required_providers"]).toEqual({
      aws: { source: "aws", version: ">= 5.100.0, < 7.0.0" },
      databricks: { source: "databricks/databricks", version: ">= 1.99.0, < 2.0.0" },
    });
  });

  it("the outputs are what the next step needs", () => {
    expect(Object.fromEntries(Object.entries(output).map(([name, { value }]) => [name, value]))).toEqual({
      deploy_role_arn: role,
      instance_profile_arn: profile,
      cluster_id: "${databricks_cluster.cluster.id}",
      cluster_url: "${databricks_cluster.cluster.url}",
    });
  });
});

describe("the order", () => {
  const dependsOn = (address: string) => resources[address]?.["depends_on"] ?? [];
  const triggers = (address: string): unknown => {
    const lifecycle = resources[address]?.["lifecycle"];
    return typeof lifecycle === "object" && lifecycle !== null ? Reflect.get(lifecycle, "replace_triggered_by") : [];
  };

  it("is role, PassRole policy, instance profile, registration, cluster", () => {
    expect(dependsOn("aws_iam_role.deploy_role")).toEqual([]);
    expect(dependsOn("aws_iam_role_policy.pass_role")).toEqual(["aws_iam_role.deploy_role"]);
    expect(dependsOn("aws_iam_instance_profile.instance_profile")).toEqual([
      "aws_iam_role.deploy_role",
      "aws_iam_role_policy.pass_role",
    ]);
    expect(dependsOn("databricks_instance_profile.registration")).toEqual([
      "aws_iam_instance_profile.instance_profile",
      "aws_iam_role_policy.inline_policy",
      "aws_iam_role_policy.pass_role",
      "aws_iam_role_policy_attachment.sagemaker_full_access",
    ]);
    expect(dependsOn("databricks_cluster.cluster")).toEqual(["databricks_instance_profile.registration"]);
  });

  it("takes along what hangs on a replaced role", () => {
    for (const address of [
      "aws_iam_role_policy.inline_policy",
      "aws_iam_role_policy_attachment.sagemaker_full_access",
      "aws_iam_instance_profile.instance_profile",
    ]) {
      expect(triggers(address)).toEqual(["aws_iam_role.deploy_role.unique_id"]);
    }
    expect(triggers("databricks_instance_profile.registration")).toEqual([
      "aws_iam_instance_profile.instance_profile.arn",
    ]);
  });
});
