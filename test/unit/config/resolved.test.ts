import { describe, expect, it } from "vitest";
import { parseConfiguration } from "../../../src/config/load.ts";
import {
  deployRoleArn,
  instanceProfileArn,
  managedPolicyArns,
  mlflowBucketName,
  workspaceHostName,
  workspaceRoleAccount,
  workspaceRoleArn,
  workspaceRoleName,
} from "../../../src/config/names.ts";
import { placeOf } from "../../../src/config/problems.ts";
import { parseYaml } from "../../../src/config/yaml.ts";
import { deploymentOf, edited, minimal } from "./sample.ts";

it("takes the users of a company's own GitHub, who have an underscore in their names", () => {
  const users = "review: { approvers: [octocat_acme] }\n";
  const ci = "    ci: { repository: octocat_acme/infrastructure }\n";
  expect(deploymentOf(minimal + ci + users).ci?.repository).toBe("octocat_acme/infrastructure");
});

describe("ids with digits around an e", () => {
  it.each(["E0283E284A9F12C7", "0e296f11-44e2-4e28-9e29-1e289a0c3f55"])("are text as any other: %s", (policy) => {
    const { cluster } = deploymentOf(edited("num_workers: 1", `num_workers: 1, policy_id: "${policy}"`));
    expect(cluster?.policy_id).toBe(policy);
  });
});

describe("a deployment with its defaults filled in", () => {
  it("has what the smallest file leaves out", () => {
    expect(deploymentOf(minimal)).toEqual({
      name: "prod",
      aws: { account_id: "123456789012", region: "us-east-1", partition: "aws", tags: {} },
      deploy_role: {
        name: "databricks-sagemaker",
        path: "/",
        tags: {},
        policy: "documented",
        inline_policy_name: "mlflow-sagemaker",
        managed_policies: [],
        create_before_destroy: true,
        existing: false,
      },
      workspace: {
        host: "https://dbc-a1b2.cloud.databricks.com",
        aws_role: "databricks-cross-account",
        pass_role: "managed",
        pass_role_policy_name: "pass-databricks-sagemaker",
        skip_validation: false,
      },
      cluster: {
        name: "sagemaker-prod",
        spark_version: "15.4.x-cpu-ml-scala2.12",
        node_type_id: "i3.xlarge",
        num_workers: 1,
        single_user_name: "ml@example.com",
        data_security_mode: "SINGLE_USER",
      },
      grant_to: { groups: [], users: [], service_principals: [] },
      adopt: [],
      backend: {
        type: "s3",
        bucket: "tf-state",
        key: "sagemaker-auth/prod.tfstate",
        region: "us-east-1",
        use_lockfile: true,
        encrypt: true,
      },
      overrides: {},
    });
  });

  it("keeps a data_security_mode that is given", () => {
    const text = edited("num_workers: 1", "num_workers: 1, data_security_mode: NONE");
    expect(deploymentOf(text).cluster?.data_security_mode).toBe("NONE");
  });

  it("adopts every part for true, and the listed ones for a list", () => {
    const all = ["role", "managed_policies", "inline_policy", "instance_profile", "pass_role", "registration"];
    expect(deploymentOf(`${minimal}    adopt: true\n`).adopt).toEqual(all);
    expect(deploymentOf(`${minimal}    adopt: [role]\n`).adopt).toEqual(["role"]);
    // Terraform takes no two imports of one resource.
    expect(deploymentOf(`${minimal}    adopt: [role, role]\n`).adopt).toEqual(["role"]);
  });
});

it("takes a single node, which has no number of workers", () => {
  const override = "    overrides: { databricks_cluster.cluster: { kind: CLASSIC_PREVIEW, is_single_node: true } }\n";
  expect(deploymentOf(edited("num_workers: 1, ", "") + override).cluster).not.toHaveProperty("num_workers");
});

describe("another account's names and providers", () => {
  const another = minimal
    .slice(minimal.indexOf("  prod:"))
    .replace("  prod:", "  second:")
    .replace("a1b2", "c3d4")
    .replace("123456789012", "210987654321")
    .replace("prod.tfstate", "second.tfstate");
  const namesOf = (text: string) =>
    parseConfiguration(text, "f.yaml").configuration.deployments.map(({ deploy_role }) => deploy_role.name);

  it("may be those of this one's workspace's role, and its roles for continuous integration", () => {
    const roles = another
      .replace("databricks-sagemaker", "databricks-cross-account")
      .replace("aws_role: databricks-cross-account", "aws_role: databricks-sagemaker");
    const ci = (roles: string): string => `    ci: { repository: a/b, ${roles} }\n`;
    const text =
      minimal + ci("plan_role_name: p, apply_role_name: a") + roles + ci("plan_role_name: a, apply_role_name: p");
    expect(namesOf(text)).toEqual(["databricks-sagemaker", "databricks-cross-account"]);
  });

  it("may be a boundary that the defaults give to a role that is somebody else's", () => {
    const own = another.replace("name: databricks-sagemaker", "name: databricks-sagemaker, existing: true");
    const boundary = "arn:aws:iam::123456789012:policy/boundary";
    const text = `${minimal}${own}defaults: { deploy_role: { permissions_boundary: '${boundary}' } }\n`;
    expect(namesOf(text)).toEqual(["databricks-sagemaker", "databricks-sagemaker"]);
  });
});

describe("states of one organization and workspace", () => {
  it("are two on two hosts", () => {
    const on = (host: string): string => `cloud: { organization: o, workspace: w${host} }`;
    const [prod, second] = [on(""), on(", hostname: tfe.example.com")].map((cloud) =>
      minimal.slice(minimal.indexOf("    aws:")).replace(/s3: \{.*?\}/, cloud),
    );
    const other = second?.replace("a1b2", "c3d4").replace("name: ", "name: other-");
    const text = `version: 1\ndeployments:\n  prod:\n${prod}  second:\n${other}`;
    const { deployments } = parseConfiguration(text, "f.yaml").configuration;
    expect(deployments.map(({ backend }) => backend)).toEqual([
      { type: "cloud", organization: "o", workspace: "w", hostname: "app.terraform.io" },
      { type: "cloud", organization: "o", workspace: "w", hostname: "tfe.example.com" },
    ]);
  });
});

describe("defaults", () => {
  const withDefaults = (defaults: string, own = minimal): string => `${own}defaults:\n${defaults}`;

  it("are merged key by key, and a deployment's own keys come first", () => {
    const { aws } = deploymentOf(withDefaults("  aws: { region: eu-west-1, tags: { a: b } }\n"));
    expect([aws.region, aws.tags]).toEqual(["us-east-1", { a: "b" }]);
  });

  it("lose a list to the deployment's own", () => {
    const own = edited("name: databricks-sagemaker", "name: x, managed_policies: []");
    const defaults = "  deploy_role: { managed_policies: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] }\n";
    expect(deploymentOf(withDefaults(defaults, own)).deploy_role.managed_policies).toEqual([]);
  });

  it("lose the keys that a deployment's own key excludes", () => {
    const defaults =
      "  backend: { local: { path: x } }\n  cluster: { autoscale: { min_workers: 1, max_workers: 2 } }\n";
    const { backend, cluster } = deploymentOf(withDefaults(defaults));
    expect([backend.type, cluster?.num_workers, cluster?.autoscale]).toEqual(["s3", 1, undefined]);
  });

  it("keep tags, variables and settings whose names exclude one another elsewhere", () => {
    const own = edited(
      "region: us-east-1 }\n    deploy",
      'region: us-east-1, tags: { local: "yes" } }\n    deploy',
    ).replace(
      "num_workers: 1",
      "num_workers: 1, spark_conf: { autoscale: a }, spark_env_vars: { s3: a }, custom_tags: { node_type_id: a }",
    );
    const { aws, cluster } = deploymentOf(
      withDefaults(
        `  aws: { tags: { cloud: aws, s3: x, team: ml } }
  cluster:
    spark_conf: { num_workers: b }
    spark_env_vars: { local: b }
    custom_tags: { instance_pool_id: b, aws_attributes: b }
`,
        own,
      ),
    );
    expect(aws.tags).toEqual({ cloud: "aws", s3: "x", team: "ml", local: "yes" });
    expect(cluster?.spark_conf).toEqual({ num_workers: "b", autoscale: "a" });
    expect(cluster?.spark_env_vars).toEqual({ local: "b", s3: "a" });
    expect(cluster?.custom_tags).toEqual({ instance_pool_id: "b", aws_attributes: "b", node_type_id: "a" });
  });

  it("lose the place of the logs to the deployment's own, and keep what they say of the same place", () => {
    const logs = (own: string, defaults: string) =>
      deploymentOf(
        withDefaults(
          `  cluster: { cluster_log_conf: ${defaults} }\n`,
          edited("num_workers: 1", `num_workers: 1, cluster_log_conf: ${own}`),
        ),
      ).cluster?.cluster_log_conf;
    const s3 = { destination: "s3://acme/logs", region: "us-east-1" };
    expect(logs(`{ s3: ${JSON.stringify(s3)} }`, "{ dbfs: { destination: dbfs:/logs } }")).toEqual({ s3 });
    expect(logs("{ s3: { destination: s3://acme/logs } }", "{ s3: { region: us-east-1 } }")).toEqual({ s3 });
  });

  it("lose to a pool what the pool says", () => {
    const own = edited("node_type_id: i3.xlarge", "instance_pool_id: p");
    const defaults =
      "  cluster: { enable_elastic_disk: true, aws_attributes: { availability: SPOT }, node_type_id: a.b, driver_node_type_id: c.d }\n";
    const { cluster } = deploymentOf(withDefaults(defaults, own));
    expect(cluster).toEqual({
      name: "sagemaker-prod",
      spark_version: "15.4.x-cpu-ml-scala2.12",
      instance_pool_id: "p",
      num_workers: 1,
      single_user_name: "ml@example.com",
      data_security_mode: "SINGLE_USER",
    });
  });

  it("keep a pool where the deployment only says that disks do not grow", () => {
    const own = edited("node_type_id: i3.xlarge", "enable_elastic_disk: false");
    const { cluster } = deploymentOf(withDefaults("  cluster: { instance_pool_id: p }\n", own));
    expect([cluster?.instance_pool_id, cluster?.enable_elastic_disk]).toEqual(["p", false]);
  });

  it("need not be complete", () => {
    expect(() => parseConfiguration(withDefaults("  aws: { region: eu-west-1 }\n"), "f.yaml")).not.toThrow();
  });
});

describe("the gate's settings", () => {
  const reviewOf = (review: string) =>
    parseConfiguration(`${minimal}review: ${review}\n`, "f.yaml").configuration.review;

  it("fail on errors, and ask for no approval where there are no approvers", () => {
    expect(reviewOf("{}")).toEqual({ accept: [], fail_on: "error", approvers: [], fail_on_relation: [] });
  });

  it("ask for an approval of more access where there are approvers", () => {
    expect(reviewOf("{ approvers: [octocat] }").fail_on_relation).toEqual(["broader", "incomparable", "unknown"]);
    expect(reviewOf("{ approvers: [octocat], fail_on_relation: [] }").fail_on_relation).toEqual([]);
  });
});

describe("the place of a path", () => {
  it("finds the deployment's own text, else the defaults', else what is around", () => {
    const text = `${edited("account_id: ", "account_id:   ")}defaults:\n  aws: { partition: aws }\n`;
    const file = parseYaml(text, "f.yaml");
    const place = (...path: string[]) => {
      const { line, column } = placeOf(file, ["deployments", "prod", ...path]).location ?? {};
      return [line, column];
    };
    expect(place("aws", "account_id")).toEqual([5, 26]);
    expect(place("aws", "partition")).toEqual([11, 21]);
    expect(place("cluster", "policy_id")).toEqual([8, 5]);
    expect(place("ci", "branch")).toEqual([4, 3]);
  });

  it("places what an alias stands for at the alias", () => {
    const text = edited("{ name: databricks-sagemaker }", "&role { name: databricks-sagemaker }").replace(
      "    backend",
      "    ci: { repository: a/b, tags: *role }\n    backend",
    );
    const { location } = placeOf(parseYaml(text, "f.yaml"), ["deployments", "prod", "ci", "tags", "name"]);
    expect(location).toEqual({ file: "f.yaml", line: 9, column: 34 });
  });
});

describe("names", () => {
  const deployment = deploymentOf(
    edited("name: databricks-sagemaker", "name: r, path: /a/b/, managed_policies: ['arn:aws:iam::aws:policy/X']"),
  );
  const gov = deploymentOf(
    minimal
      .replaceAll("us-east-1", "us-gov-west-1")
      .replace(
        "aws_role: databricks-cross-account",
        "aws_role: 'arn:aws-us-gov:iam::999999999999:role/x/y', pass_role: external",
      ),
  );

  it("are literal ARNs", () => {
    expect(deployRoleArn(deployment)).toBe("arn:aws:iam::123456789012:role/a/b/r");
    expect(instanceProfileArn(deployment)).toBe("arn:aws:iam::123456789012:instance-profile/r");
    expect(workspaceRoleArn(deployment)).toBe("arn:aws:iam::123456789012:role/databricks-cross-account");
    expect(managedPolicyArns(deployment)).toEqual([
      "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess",
      "arn:aws:iam::aws:policy/X",
    ]);
  });

  it("follow the region's partition and a workspace role given by its ARN", () => {
    expect(deployRoleArn(gov)).toBe("arn:aws-us-gov:iam::123456789012:role/databricks-sagemaker");
    expect([workspaceRoleName(gov), workspaceRoleAccount(gov)]).toEqual(["y", "999999999999"]);
  });

  it("know MLflow's bucket and the workspace's host", () => {
    expect(mlflowBucketName(deployment)).toBe("mlflow-sagemaker-us-east-1-123456789012");
    expect(workspaceHostName(deployment)).toBe("dbc-a1b2.cloud.databricks.com");
  });
});
