import { describe, expect, it } from "vitest";
import { type PlannedResource, planOfResources, type Values } from "./plan-json.ts";
import { review } from "./world.ts";

const reviewOf = (...resources: readonly PlannedResource[]) => review(planOfResources(...resources));

describe("a Lambda permission of which anything is sensitive", () => {
  const permission = (account: string | null, principal = "events.amazonaws.com", more = {}) => ({
    function_name: "f",
    action: "lambda:InvokeFunction",
    principal,
    source_account: account,
    ...more,
  });
  const address = "aws_lambda_permission.p";

  it.each<[string, Values, Values, string]>([
    ["a condition that goes", permission("123456789012"), permission(null), "source_account"],
    ["the principal", permission(null), permission(null, "s3.amazonaws.com"), "principal"],
    ["what is the same next to what changes", permission("1"), permission("1", "s3.amazonaws.com"), "source_account"],
  ])("is unknown where it changes: %s", (_, before, after, name) => {
    const found = reviewOf({ address, before, after, sensitive: { [name]: true } });
    expect(found.relation).toBe("unknown");
    const reason = `Terraform marks ${name} as sensitive.`;
    expect(found.resources[0]?.documents).toMatchObject([{ relation: "unknown", reason, statements: [] }]);
  });

  it("is unchanged where nothing that makes it up changes", () => {
    const [before, after] = [permission("123456789012"), permission("123456789012", undefined, { id: "2" })];
    expect(reviewOf({ address, before, after, sensitive: { source_account: true } }).relation).toBe("unchanged");
  });
});

describe("a sensitive document", () => {
  const trust = (Service: string) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { Service }, Action: "sts:AssumeRole" }],
    });
  const role = (description: string, service: string) => ({
    name: "r",
    description,
    assume_role_policy: trust(service),
  });
  const relationOf = (after: Values) =>
    reviewOf({
      address: "aws_iam_role.r",
      before: role("old", "ec2.amazonaws.com"),
      after,
      sensitive: { assume_role_policy: true },
    }).relation;

  it("is unknown where it changes, and unchanged where only others change", () => {
    expect(relationOf(role("new", "s3.amazonaws.com"))).toBe("unknown");
    expect(relationOf(role("new", "ec2.amazonaws.com"))).toBe("unchanged");
  });
});
