import { describe, expect, it } from "vitest";
import { reviewOf, type Values } from "./planned.ts";

const everything = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { AWS: "arn:aws:iam::210987654321:root" }, Action: "s3:*", Resource: "*" }],
});
const session = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "s3:*", Resource: "*" }],
});
const invoke = { action: "lambda:InvokeFunction", principal: "210987654321", function_name: "f" };

/** How the documents change of a resource that is made anew somewhere else. */
const relationsOf = (type: string, before: Values, after: Values, unknown: Values = {}, expressions?: Values) => {
  const actions = ["delete", "create"];
  const of = { address: `${type}.x`, before, after, unknown, actions, ...(expressions && { expressions }) };
  return reviewOf([of]).resources.flatMap(({ documents }) => documents.map(({ relation }) => relation));
};

describe("a policy that moves to another thing of the same name", () => {
  it.each<[string, string, Values, string]>([
    ["aws_s3tables_table_policy", "table_bucket_arn", { name: "t", resource_policy: everything }, "unknown"],
    ["aws_s3tables_table_policy", "namespace", { name: "t", resource_policy: everything }, "unknown"],
    ["aws_s3_access_point", "bucket", { name: "ap", policy: everything }, "new"],
    [
      "aws_codeartifact_repository_permissions_policy",
      "domain",
      { repository: "r", policy_document: everything },
      "unknown",
    ],
    [
      "aws_codeartifact_domain_permissions_policy",
      "domain_owner",
      { domain: "d", policy_document: everything },
      "unknown",
    ],
    ["aws_ecr_repository_policy", "registry_id", { repository: "r", policy: everything }, "unknown"],
    ["aws_ecr_repository_policy", "region", { repository: "r", policy: everything }, "unknown"],
    ["aws_secretsmanager_secret", "region", { name: "s", policy: everything }, "new"],
    ["aws_sqs_queue", "region", { name: "q", policy: everything }, "new"],
    ["aws_cloudwatch_log_resource_policy", "region", { policy_name: "l", policy_document: everything }, "unknown"],
    ["aws_cloudwatch_event_bus_policy", "region", { event_bus_name: "b", policy: everything }, "unknown"],
    ["aws_lambda_permission", "region", invoke, "new"],
    ["aws_other_thing", "region", { policy: everything }, "new"],
    ["aws_transfer_user", "server_id", { user_name: "u", policy: session }, "new"],
  ])("is taken from the one and given to the other: %s by %s", (type, part, values, comes) => {
    expect(relationsOf(type, { ...values, [part]: "one" }, { ...values, [part]: "other" })).toEqual([comes, "gone"]);
  });

  it("is by a name in a block", () => {
    const at = (name: string) => ({ details: [{ name, policy: everything }] });
    expect(relationsOf("aws_s3control_multi_region_access_point_policy", at("a"), at("b"))).toEqual(["new", "gone"]);
  });

  it("is unknown where it is not known yet to which, or not shown", () => {
    const values = { repository: "r", policy_document: everything };
    const type = "aws_codeartifact_repository_permissions_policy";
    expect(relationsOf(type, { ...values, domain: "d" }, values, { domain: true })).toEqual(["unknown"]);
    const [before, after] = [
      { ...values, domain: "d" },
      { ...values, domain: "secrets" },
    ];
    const hidden = reviewOf([{ address: `${type}.x`, before, after, sensitive: { domain: true } }]);
    expect(hidden.relation).toBe("unknown");
  });

  it("stays where the provider only fills in where it is", () => {
    const values = { repository: "r", policy: everything };
    expect(relationsOf("aws_ecr_repository_policy", values, { ...values, region: "us-east-1" })).toEqual(["unchanged"]);
    const filled = { repository: {}, policy: {} };
    const before = { ...values, registry_id: "123456789012" };
    expect(relationsOf("aws_ecr_repository_policy", before, values, { registry_id: true }, filled)).toEqual([
      "unchanged",
    ]);
  });
});
