import { expect, it } from "vitest";
import { synthesizeRoleReading } from "../../../src/stack/role-reading.ts";
import { deployment } from "../../fixtures/sample.ts";

const read = (aws: string) => JSON.parse(synthesizeRoleReading(deployment({ aws, backend: "{ local: {} }" })));

it("what reads a role imports it and nothing else, in the account and as the role that the deployment works in", () => {
  const {
    provider,
    import: imports,
    resource,
  } = read(
    '{ account_id: "123456789012", region: us-gov-west-1, assume_role_arn: "arn:aws-us-gov:iam::123456789012:role/x" }',
  );
  expect(provider).toEqual({
    aws: {
      region: "us-gov-west-1",
      allowed_account_ids: ["123456789012"],
      assume_role: { role_arn: "arn:aws-us-gov:iam::123456789012:role/x" },
    },
  });
  expect(imports).toEqual({ to: "aws_iam_role.deploy_role", id: "databricks-sagemaker-prod" });
  expect(Object.keys(resource)).toEqual(["aws_iam_role"]);
});
