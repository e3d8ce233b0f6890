import { describe, expect, it } from "vitest";
import { lambdaPermission } from "../../../src/plan/documents/lambda-permission.ts";
import { reviewOf, type Values } from "./planned.ts";

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

describe("a Lambda permission of calls through the function's URL alone", () => {
  const values = { function_name: "f", action: "lambda:InvokeFunction", principal: "*", statement_id: "s" };
  const relationOf = (before: Values, after: Values, unknown: Values = {}) => {
    const actions = ["delete", "create"];
    return reviewOf([
      {
        address: "aws_lambda_permission.x",
        before: { ...values, ...before },
        after: { ...values, ...after },
        unknown,
        actions,
      },
    ]).relation;
  };

  it("has it as a condition", () => {
    expect(relationOf({ invoked_via_function_url: true }, { invoked_via_function_url: null })).toBe("broader");
    expect(relationOf({}, { invoked_via_function_url: true })).toBe("narrower");
    expect(relationOf({}, { invoked_via_function_url: false })).toBe("unchanged");
    expect(relationOf({}, {}, { invoked_via_function_url: true })).toBe("unknown");
  });

  it("is unknown where something changes of which this program does not know what it means", () => {
    expect(relationOf({ source_vpc: "vpc-1" }, { source_vpc: null })).toBe("unknown");
    expect(relationOf({ source_vpc: "vpc-1" }, { source_vpc: "vpc-1" })).toBe("unchanged");
    expect(relationOf({ id: "s" }, { statement_id: "t" }, { id: true })).toBe("unchanged");
  });
});
