import { expect, it } from "vitest";
import { createResourceTypes, loadResourceTypes } from "../../../src/plan/resource-types.ts";

const types = createResourceTypes({
  providers: { aws: { source: "hashicorp/aws", version: "6.25.0", types: "iam_role s3_bucket" } },
});

it.each([
  ["aws_iam_role", false],
  ["aws_iam", true],
  ["aws_", true],
  ["aws_iam_role s3_bucket", true],
  ["awscc_iam_role", false],
  ["random_id", false],
  ["terraform_data", false],
  ["constructor_x", false],
  ["aws", false],
  ["awsx", false],
])("%s is of another version: %s", (type, expected) => {
  expect(types.isOtherVersions(type)).toBe(expected);
});

it("says where they come from", async () => {
  expect(types.sources).toEqual(["hashicorp/aws 6.25.0"]);
  expect((await loadResourceTypes()).sources).toEqual([
    expect.stringMatching(/^hashicorp\/aws 6\.\d+\.\d+$/),
    expect.stringMatching(/^databricks\/databricks 1\.\d+\.\d+$/),
  ]);
});
