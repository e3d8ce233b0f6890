import { describe, expect, it } from "vitest";
import { lambdaPermission } from "../../../src/plan/lambda-permission.ts";

describe("the principal of a Lambda permission", () => {
  it.each([
    ["events.amazonaws.com", { Service: "events.amazonaws.com" }],
    ["alexa-appkit.amazon.com", { Service: "alexa-appkit.amazon.com" }],
    ["123456789012", { AWS: "123456789012" }],
    ["arn:aws:iam::123456789012:role/caller", { AWS: "arn:aws:iam::123456789012:role/caller" }],
    ["*", "*"],
  ])("%s", (principal, expected) => {
    const values = { function_name: "f", action: "lambda:InvokeFunction", principal };
    const permission = lambdaPermission({ values, unknown: false, sensitive: false });
    const document: unknown = "text" in permission ? JSON.parse(permission.text) : undefined;
    expect(document).toMatchObject({ Statement: [{ Principal: expected }] });
  });
});
