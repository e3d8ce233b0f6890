import { describe, expect, it } from "vitest";
import { synthesizedFrom, withLines } from "./synthesized.ts";

const name = "name: databricks-sagemaker";
const role = "arn:aws:iam::123456789012:role/databricks-sagemaker";
const backend = "{ s3: { bucket: tf-state, key: sagemaker-auth/prod.tfstate, region: us-east-1 } }";
const statementsIn = (text: string, address: string, attribute = "policy"): Record<string, unknown>[] =>
  JSON.parse(String(synthesizedFrom(text).resources[address]?.[attribute])).Statement;
const withRole = (settings: string): string => withLines([], [name, `${name}, ${settings}`]);

describe("deploy_role.policy", () => {
  it("corrected replaces the action that does not exist", () => {
    const [, , ecr] = statementsIn(withRole("policy: corrected"), "aws_iam_role_policy.inline_policy");
    expect(ecr?.["Action"]).toEqual(["ecr:DescribeRepositories"]);
  });

  it("hardened limits PassRole to the service that it is for, on both roles", () => {
    const inline = statementsIn(withRole("policy: hardened"), "aws_iam_role_policy.inline_policy");
    const passRole = statementsIn(withRole("policy: hardened"), "aws_iam_role_policy.pass_role");
    const passedTo = (service: string) => ({
      Effect: "Allow",
      Action: ["iam:PassRole"],
      Resource: [role],
      Condition: { StringEquals: { "iam:PassedToService": service } },
    });
    expect(inline[2]?.["Action"]).toEqual(["ecr:DescribeRepositories"]);
    expect(inline[3]).toEqual(passedTo("sagemaker.amazonaws.com"));
    expect(passRole).toEqual([passedTo("ec2.amazonaws.com")]);
  });

  it("hardened limits SageMaker's trust to the account, and leaves EC2's alone", () => {
    const trust = statementsIn(withRole("policy: hardened"), "aws_iam_role.deploy_role", "assume_role_policy");
    expect(trust.map(({ Condition }) => Condition)).toEqual([
      undefined,
      { StringEquals: { "aws:SourceAccount": "123456789012" } },
    ]);
  });
});

describe("the deploy role", () => {
  it("has its settings, and both sets of tags", () => {
    const text = withLines(
      [],
      [
        name,
        `${name}, path: /x/, description: d, permissions_boundary: 'arn:aws:iam::123456789012:policy/b', max_session_duration: 7200, tags: { a: role }`,
      ],
      ["region: us-east-1 }\n    deploy", "region: us-east-1, tags: { a: all, b: all } }\n    deploy"],
    );
    const { resources } = synthesizedFrom(text);
    expect(resources["aws_iam_role.deploy_role"]).toMatchObject({
      path: "/x/",
      description: "d",
      permissions_boundary: "arn:aws:iam::123456789012:policy/b",
      max_session_duration: 7200,
      tags: { a: "role", b: "all" },
    });
    expect(resources["aws_iam_instance_profile.instance_profile"]).toMatchObject({ tags: { a: "all", b: "all" } });
  });

  it("attaches and reads further managed policies under names that do not depend on their order", () => {
    const [x, y] = ["arn:aws:iam::aws:policy/X", "arn:aws:iam::123456789012:policy/X"];
    const attached = (list: readonly string[]) =>
      Object.entries(synthesizedFrom(withRole(`managed_policies: ['${list.join("', '")}']`)).resources)
        .filter(([address]) => address.startsWith("aws_iam_role_policy_attachment"))
        .map(([address, { policy_arn }]) => `${address} ${policy_arn}`)
        .sort();
    expect(attached([x, y])).toHaveLength(3);
    expect(attached([x, y])).toEqual(attached([y, x]));
    expect(attached([x, y])).toEqual(expect.arrayContaining(attached([x])));
  });

  it("is replaced old first, with all of its chain, where create_before_destroy is false", () => {
    const { resources } = synthesizedFrom(withRole("create_before_destroy: false"));
    const flags = Object.values(resources).map(({ lifecycle }) =>
      typeof lifecycle === "object" && lifecycle !== null ? Reflect.get(lifecycle, "create_before_destroy") : false,
    );
    expect(new Set(flags)).toEqual(new Set([false]));
  });
});

describe("an existing role", () => {
  const { resources, data } = synthesizedFrom(withRole("existing: true"));

  it("is read and checked, and nothing of it is made", () => {
    expect(Object.keys(resources).sort()).toEqual([
      "aws_iam_role_policy.pass_role",
      "databricks_cluster.cluster",
      "databricks_instance_profile.registration",
    ]);
    expect(data).toMatchObject({
      "aws_iam_role.deploy_role": {
        name: "databricks-sagemaker",
        lifecycle: {
          postcondition: [
            {
              condition: `\${self.arn == "${role}"}`,
              error_message:
                "The existing role databricks-sagemaker does not have the path /. Correct deploy_role.path to the one that it has.",
            },
          ],
        },
      },
      "aws_iam_instance_profile.instance_profile": {
        name: "databricks-sagemaker",
        lifecycle: { postcondition: [{ condition: '${self.role_name == "databricks-sagemaker"}' }] },
      },
    });
  });

  it("still comes after the PassRole policy", () => {
    expect(resources["databricks_instance_profile.registration"]?.["depends_on"]).toEqual([
      "aws_iam_role_policy.pass_role",
    ]);
  });
});

describe("workspace", () => {
  it("pass_role external makes nothing on the workspace's role and puts the policy out", () => {
    const { resources, output } = synthesizedFrom(withLines([], ["aws_role: ", "pass_role: external, aws_role: "]));
    expect(Object.keys(resources)).not.toContain("aws_iam_role_policy.pass_role");
    expect(JSON.parse(String(output["pass_role_policy"]?.["value"])).Statement).toEqual([
      { Effect: "Allow", Action: ["iam:PassRole"], Resource: [role] },
    ]);
    expect(output["pass_role_policy"]?.["description"]).toContain("role/databricks-cross-account");
  });

  it("takes the workspace's role by its ARN, with a path", () => {
    const text = withLines([], ["databricks-cross-account", "'arn:aws:iam::123456789012:role/a/b'"]);
    expect(synthesizedFrom(text).resources["aws_iam_role_policy.pass_role"]).toMatchObject({ role: "b" });
  });

  it("grants to groups, users and service principals after the registration, before the cluster", () => {
    const { resources, data } = synthesizedFrom(
      withLines([
        "grant_to: { groups: [Data & AI], users: [a@b.c], service_principals: [11111111-2222-3333-4444-555555555555] }",
      ]),
    );
    const grants = Object.entries(resources).filter(
      ([address]) => address.includes("_role.") && address.startsWith("d"),
    );
    expect(grants.map(([address]) => address.replace(/[0-9a-f]{8}$/, "…")).sort()).toEqual([
      "databricks_group_role.group_data_ai_…",
      "databricks_service_principal_role.service_principal_11111111_2222_3333_4444_555555555555_…",
      "databricks_user_role.user_a_b_c_…",
    ]);
    for (const [, grant] of grants) {
      expect(grant).toMatchObject({
        role: "arn:aws:iam::123456789012:instance-profile/databricks-sagemaker",
        depends_on: ["databricks_instance_profile.registration"],
      });
    }
    expect(Object.values(data)).toContainEqual({ display_name: "Data & AI" });
    expect(resources["databricks_cluster.cluster"]?.["depends_on"]).toHaveLength(4);
  });

  it("has no cluster, and no outputs of one, where the configuration has none", () => {
    const { resources, output } = synthesizedFrom(
      withLines([], [/ {4}cluster:.*\n/.exec(withLines([]))?.[0] ?? "", ""]),
    );
    expect(Object.keys(resources)).not.toContain("databricks_cluster.cluster");
    expect(Object.keys(output)).toEqual(["deploy_role_arn", "instance_profile_arn"]);
  });
});

describe("adopt", () => {
  const importsOf = (text: string) => synthesizedFrom(text).import ?? [];

  it("imports every part under its own kind of id", () => {
    expect(importsOf(withLines(["adopt: true"]))).toEqual([
      { to: "aws_iam_role.deploy_role", id: "databricks-sagemaker" },
      {
        to: "aws_iam_role_policy_attachment.sagemaker_full_access",
        id: "databricks-sagemaker/arn:aws:iam::aws:policy/AmazonSageMakerFullAccess",
      },
      { to: "aws_iam_role_policy.inline_policy", id: "databricks-sagemaker:mlflow-sagemaker" },
      { to: "aws_iam_instance_profile.instance_profile", id: "databricks-sagemaker" },
      { to: "aws_iam_role_policy.pass_role", id: "databricks-cross-account:pass-databricks-sagemaker" },
      {
        to: "databricks_instance_profile.registration",
        id: "arn:aws:iam::123456789012:instance-profile/databricks-sagemaker",
      },
    ]);
  });

  it("imports the listed parts alone, and nothing that is not managed", () => {
    expect(importsOf(withLines(["adopt: [instance_profile]"]))).toHaveLength(1);
    const external = withLines(
      ["adopt: true"],
      ["aws_role: ", "pass_role: external, aws_role: "],
      [name, `${name}, existing: true`],
    );
    expect(importsOf(external).map(({ to }) => to)).toEqual(["databricks_instance_profile.registration"]);
    expect(importsOf(withLines([]))).toEqual([]);
  });
});

describe("backends", () => {
  const terraformOf = (to: string) => synthesizedFrom(withLines([], [backend, to])).terraform;

  it("s3 is locked by a file, which needs Terraform 1.10", () => {
    expect(terraformOf(backend)).toMatchObject({
      required_version: ">= 1.10.0",
      backend: {
        s3: {
          bucket: "tf-state",
          key: "sagemaker-auth/prod.tfstate",
          region: "us-east-1",
          encrypt: true,
          use_lockfile: true,
        },
      },
    });
  });

  it("s3 is locked by a table for older ones", () => {
    const s3 =
      "{ s3: { bucket: tf-state, key: k, region: us-east-1, use_lockfile: false, dynamodb_table: t, assume_role_arn: 'arn:aws:iam::123456789012:role/s' } }";
    expect(terraformOf(s3)).toMatchObject({
      required_version: ">= 1.6.0",
      backend: { s3: { dynamodb_table: "t", assume_role: { role_arn: "arn:aws:iam::123456789012:role/s" } } },
    });
    expect(JSON.stringify(terraformOf(s3))).not.toContain("use_lockfile");
  });

  it("local and cloud", () => {
    expect(terraformOf("{ local: { path: a/b.tfstate } }")["backend"]).toEqual({ local: { path: "a/b.tfstate" } });
    // OpenTofu has no default for it.
    expect(terraformOf("{ cloud: { organization: o, workspace: w } }")["cloud"]).toMatchObject({
      hostname: "app.terraform.io",
    });
    expect(terraformOf("{ cloud: { organization: o, workspace: w, hostname: tfe.example.com } }")["cloud"]).toEqual({
      hostname: "tfe.example.com",
      organization: "o",
      workspaces: { name: "w" },
    });
  });
});

describe("providers", () => {
  it("assume the role that is named", () => {
    const text = withLines(
      [],
      [
        "region: us-east-1 }\n    deploy",
        "region: us-east-1, assume_role_arn: 'arn:aws:iam::123456789012:role/t' }\n    deploy",
      ],
    );
    expect(synthesizedFrom(text).provider["aws"]).toMatchObject([
      { assume_role: [{ role_arn: "arn:aws:iam::123456789012:role/t" }] },
    ]);
  });
});

describe("the cluster", () => {
  it("has every setting under Terraform's own name, and keys of the user's as they are", () => {
    const settings =
      "cluster: { name: c, spark_version: 15.4.x-scala2.12, node_type_id: i3.xlarge, autoscale: { min_workers: 1, max_workers: 2 }, spark_conf: { spark.a_b: '1' }, spark_env_vars: { A_b: x }, custom_tags: { c_d: y }, init_scripts: [{ s3: { destination: s3://bucket/x, region: us-east-1 } }], cluster_log_conf: { s3: { destination: s3://bucket/y, endpoint: 'https://s3.us-east-1.amazonaws.com', enable_encryption: true, encryption_type: sse-kms, kms_key: alias/logs, canned_acl: bucket-owner-full-control } }, docker_image: { url: acme/ml:1, basic_auth: { username: u, password: '{{secrets/ml/registry}}' } }, aws_attributes: { ebs_volume_count: 1, zone_id: auto }, apply_policy_default_values: true, is_pinned: true, no_wait: true }";
    const { resources } = synthesizedFrom(
      withLines([settings], [/ {4}cluster:.*\n/.exec(withLines([]))?.[0] ?? "", ""]),
    );
    expect(resources["databricks_cluster.cluster"]).toEqual({
      cluster_name: "c",
      spark_version: "15.4.x-scala2.12",
      node_type_id: "i3.xlarge",
      autoscale: { min_workers: 1, max_workers: 2 },
      spark_conf: { "spark.a_b": "1" },
      spark_env_vars: { A_b: "x" },
      custom_tags: { c_d: "y" },
      init_scripts: [{ s3: { destination: "s3://bucket/x", region: "us-east-1" } }],
      cluster_log_conf: {
        s3: {
          destination: "s3://bucket/y",
          endpoint: "https://s3.us-east-1.amazonaws.com",
          enable_encryption: true,
          encryption_type: "sse-kms",
          kms_key: "alias/logs",
          canned_acl: "bucket-owner-full-control",
        },
      },
      docker_image: { url: "acme/ml:1", basic_auth: { username: "u", password: "{{secrets/ml/registry}}" } },
      aws_attributes: {
        ebs_volume_count: 1,
        zone_id: "auto",
        instance_profile_arn: "arn:aws:iam::123456789012:instance-profile/databricks-sagemaker",
      },
      apply_policy_default_values: true,
      is_pinned: true,
      no_wait: true,
      depends_on: ["databricks_instance_profile.registration"],
    });
  });
});

describe("overrides", () => {
  it("set literal arguments of the named resource", () => {
    const { resources } = synthesizedFrom(
      withLines([
        "overrides: { aws_iam_role.deploy_role: { force_detach_policies: true }, databricks_cluster.cluster: { library: [{ pypi: { package: mlflow } }] } }",
      ]),
    );
    expect(resources["aws_iam_role.deploy_role"]).toMatchObject({ force_detach_policies: true });
    expect(resources["databricks_cluster.cluster"]).toMatchObject({ library: [{ pypi: { package: "mlflow" } }] });
  });
});
