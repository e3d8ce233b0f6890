import { describe, expect, it } from "vitest";
import { handedOverOnDestroy } from "../../../src/app/handed-over.ts";
import { configurationNotices, deploymentNotices } from "../../../src/app/notices.ts";
import type { Deployment } from "../../../src/config/schema.ts";
import { configuration, deployment, type Parts } from "../../fixtures/sample.ts";

describe("a notice", () => {
  it.each([
    [{ aws: '{ account_id: "999999999999", region: us-east-1 }' }, "the AWS account: 123456789012 → 999999999999."],
    [{ aws: '{ account_id: "123456789012", region: eu-west-1 }' }, "the region: us-east-1 → eu-west-1."],
    [
      {
        aws: '{ account_id: "123456789012", region: us-east-1, assume_role_arn: "arn:aws:iam::123456789012:role/admin" }',
      },
      "the role that Terraform assumes: none → arn:aws:iam::123456789012:role/admin.",
    ],
    [
      { workspace: "{ host: https://evil.example, aws_role: databricks-cross-account }" },
      "the workspace's host: https://dbc-a1b2.cloud.databricks.com → https://evil.example.",
    ],
    [
      { workspace: "{ host: https://dbc-a1b2.cloud.databricks.com, aws_role: other }" },
      "the workspace's AWS role: databricks-cross-account → other.",
    ],
    [
      { backend: "{ s3: { bucket: elsewhere, key: k, region: us-east-1 } }" },
      "the backend: the state has to be migrated",
    ],
    [
      { backend: "{ s3: { bucket: tf-state, key: prod.tfstate, region: us-east-1, encrypt: false } }" },
      "how the state is reached, locked or encrypted.",
    ],
  ] satisfies readonly (readonly [Parts, string])[])("says what moves: %j", (parts, said) => {
    const notices = deploymentNotices(deployment(), deployment(parts)).filter((notice) => notice.startsWith("Changes"));
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(`Changes ${said}`);
  });

  it.each([
    [{ aws: '{ account_id: "999999999999", region: us-east-1 }' }, "AWS account"],
    [{ workspace: "{ host: https://other.example, aws_role: databricks-cross-account }" }, "workspace"],
    [
      {
        aws: '{ account_id: "999999999999", region: us-east-1 }',
        workspace: "{ host: https://other.example, aws_role: databricks-cross-account }",
      },
      "AWS account and workspace",
    ],
  ] satisfies readonly (readonly [Parts, string])[])(
    "says what stays in the place that is left: %j",
    (parts, place) => {
      expect(deploymentNotices(deployment(), deployment(parts)).at(-1)).toBe(
        `What the deployment has made in the old ${place} stays there, and nothing manages it any more: destroy it first (mode: destroy) if it is to go.`,
      );
    },
  );

  it("says that the partition changes with the region", () => {
    const backend = "{ local: {} }";
    const gov = deployment({ backend, aws: '{ account_id: "123456789012", region: us-gov-west-1 }' });
    expect(deploymentNotices(deployment({ backend }), gov)).toEqual([
      "Changes the partition: aws → aws-us-gov.",
      "Changes the region: us-east-1 → us-gov-west-1.",
      "What the deployment has made in the old AWS account stays there, and nothing manages it any more: destroy it first (mode: destroy) if it is to go.",
    ]);
  });

  it("says that review: changes, and whose settings count", () => {
    const notices = configurationNotices(configuration(), configuration({ review: "{ fail_on: never }" }));
    expect(notices).toEqual([
      "Changes `review:`. The gate of this change still follows the settings of the base branch.",
    ]);
  });

  it("says that a deployment is taken out, and stays", () => {
    const notices = configurationNotices(configuration({ names: ["prod", "test"] }), configuration());
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain("The deployment test is taken out of the configuration. Nothing of it is destroyed");
  });

  it("says that another deployment goes on with the state of one that is taken out, however it is locked there", () => {
    const locks = "use_lockfile: false, dynamodb_table: locks";
    const backend = (more = ""): string =>
      `{ s3: { bucket: tf-state, key: k, region: us-east-1${more && `, ${more}`} } }`;
    const [before, after] = [
      configuration({ backend: backend() }),
      configuration({ names: ["production"], backend: backend(locks) }),
    ];
    expect(configurationNotices(before, after)).toEqual([
      "The deployment prod is taken out of the configuration, and production takes over its state: what prod made is changed into what production describes.",
    ]);
  });

  describe("about the policy that another team was handed", () => {
    const host = "host: https://dbc-a1b2.cloud.databricks.com";
    const workspace = (more: string): Parts => ({ workspace: `{ ${host}, ${more} }` });
    const external = workspace("aws_role: databricks-cross-account, pass_role: external");
    const owner = "arn:aws:iam::123456789012:role/databricks-cross-account";
    const said = (before: Deployment, after: Deployment) =>
      deploymentNotices(before, after).filter((notice) => notice.includes("handed"));

    it("says that it may go once the role has another name", () => {
      const [before, after] = [
        deployment({ ...external, names: ["old"] }),
        deployment({ ...external, names: ["new"] }),
      ];
      expect(said(before, after)).toEqual([
        `Tell the owner of ${owner}: once this is applied, they may remove the policy that was handed to them (pass-databricks-sagemaker-old, iam:PassRole on arn:aws:iam::123456789012:role/databricks-sagemaker-old), unless another deployment passes that role too.`,
      ]);
    });

    it("says so to the owner before where the workspace's role is another one, even one that the deployment changes", () => {
      const other = workspace("aws_role: other");
      expect(said(deployment(external), deployment(other))).toEqual([
        expect.stringContaining(`Tell the owner of ${owner}: once this is applied, they may remove`),
      ]);
    });

    it("does not have it removed where the deployment makes it under the same name from now on", () => {
      const [notice, ...others] = said(deployment(external), deployment());
      expect(others).toEqual([]);
      expect(notice).toContain(
        "Where they have added it as pass-databricks-sagemaker-prod, it becomes this deployment's",
      );
    });

    it("says that another one takes its place where the name stays", () => {
      const named = workspace("aws_role: databricks-cross-account, pass_role: external, pass_role_policy_name: pass");
      const [before, after] = [deployment({ ...named, names: ["old"] }), deployment({ ...named, names: ["new"] })];
      expect(said(before, after)).toEqual([
        `The policy that was handed to the owner of ${owner} changes: the one below takes the place of pass.`,
      ]);
    });

    it("says that it may go with what is destroyed", () => {
      expect(handedOverOnDestroy(deployment(external))).toContain(
        `Tell the owner of ${owner}: once this is destroyed, they may remove`,
      );
      expect(handedOverOnDestroy(deployment())).toBeUndefined();
    });

    it("is none where none was handed, or it stays", () => {
      expect(said(deployment(), deployment(external))).toEqual([]);
      expect(said(deployment(external), deployment(external))).toEqual([]);
    });
  });

  it("is none where nothing of the kind changes, or there is no base", () => {
    expect(deploymentNotices(deployment(), deployment())).toEqual([]);
    expect(deploymentNotices(undefined, deployment())).toEqual([]);
    expect(configurationNotices(configuration(), configuration())).toEqual([]);
    expect(configurationNotices(undefined, configuration())).toEqual([]);
  });
});
