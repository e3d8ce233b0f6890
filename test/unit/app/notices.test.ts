import { describe, expect, it } from "vitest";
import { configurationNotices, deploymentNotices } from "../../../src/app/notices.ts";
import { configuration, deployment, type Parts } from "./sample.ts";

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
    const notices = deploymentNotices(deployment(), deployment(parts));
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(`Changes ${said}`);
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

  it("is none where nothing of the kind changes, or there is no base", () => {
    expect(deploymentNotices(deployment(), deployment())).toEqual([]);
    expect(deploymentNotices(undefined, deployment())).toEqual([]);
    expect(configurationNotices(configuration(), configuration())).toEqual([]);
    expect(configurationNotices(undefined, configuration())).toEqual([]);
  });
});
