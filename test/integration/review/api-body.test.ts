import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/common/json.ts";
import { reviewOf, type Values } from "./planned.ts";

const invokedBy = (Principal: string | Values): Values => ({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal,
      Action: "execute-api:Invoke",
      Resource: "arn:aws:execute-api:us-east-1:123456789012:a1/*",
    },
  ],
});
const described = (policy?: Values, title = "x"): string =>
  JSON.stringify({
    openapi: "3.0.1",
    info: { title },
    paths: {},
    ...(policy && { "x-amazon-apigateway-policy": policy }),
  });
const inYaml = (title: string, rest = "") => `openapi: "3.0.1"\ninfo:\n  title: ${title}\n${rest}`;

const app = invokedBy({ AWS: "arn:aws:iam::123456789012:role/app" });
const all = invokedBy("*");
const policyInYaml = 'x-amazon-apigateway-policy: {Version: "2012-10-17"}\n';

const relationOf = (before: Values, after: Values, unknown: Values = {}, type = "aws_api_gateway_rest_api") => {
  const of = type.endsWith("_put") ? { rest_api_id: "a1" } : { name: "x" };
  return reviewOf([{ address: `${type}.x`, before: { ...of, ...before }, after: { ...of, ...after }, unknown }])
    .relation;
};

describe("the policy in an API's description", () => {
  it.each<[string, Values, Values, string]>([
    ["gets another principal", { body: described(app) }, { body: described(all) }, "broader"],
    ["goes", { body: described(app) }, { body: described() }, "unknown"],
    ["comes", { body: described() }, { body: described(all) }, "unknown"],
    ["stays", { body: described(app) }, { body: described(app, "y") }, "unchanged"],
    ["is none before and after", { body: described() }, { body: described(undefined, "y") }, "unchanged"],
    ["is in YAML", { body: inYaml("x", policyInYaml) }, { body: inYaml("y", policyInYaml) }, "unknown"],
    ["is in YAML that stays", { body: inYaml("x", policyInYaml) }, { body: inYaml("x", policyInYaml) }, "unchanged"],
    ["is none in YAML", { body: inYaml("x") }, { body: inYaml("y") }, "unchanged"],
    [
      "goes from what is merged into what is there",
      { body: described(app), put_rest_api_mode: "merge" },
      { body: described(), put_rest_api_mode: "merge" },
      "unknown",
    ],
    [
      "is overridden by an argument",
      { body: described(app), policy: JSON.stringify(app) },
      { body: described(all), policy: JSON.stringify(app) },
      "unchanged",
    ],
  ])("%s", (_, before, after, relation) => {
    expect(relationOf(before, after)).toBe(relation);
  });

  it("is unknown where the description is", () => {
    expect(relationOf({ body: described(app) }, {}, { body: true })).toBe("unknown");
  });

  it("is read of a put of a description too, and stays where that is destroyed", () => {
    const put = "aws_api_gateway_rest_api_put";
    expect(relationOf({ body: described(app) }, { body: described(all) }, {}, put)).toBe("broader");
    const before = { rest_api_id: "a1", body: described(app) };
    expect(reviewOf([{ address: `${put}.x`, before }]).relation).toBe("unknown");
  });
});

describe("how somebody proves who he is, in an API's description", () => {
  const secured = (security?: Json, operation = {}): Values => ({
    body: JSON.stringify({
      openapi: "3.0.1",
      components: { securitySchemes: { sigv4: { type: "apiKey", "x-amazon-apigateway-authtype": "awsSigv4" } } },
      paths: { "/a": { get: { ...operation, ...(security !== undefined && { security }) } } },
    }),
  });
  const signed = secured([{ sigv4: [] }]);

  it.each(["aws_api_gateway_rest_api", "aws_apigatewayv2_api"])(
    "is unknown where it changes of one that is there: %s",
    (type) => {
      expect(relationOf(signed, secured(), {}, type)).toBe("unknown");
      expect(relationOf(signed, secured([{ sigv4: [] }], { summary: "s" }), {}, type)).toBe("unchanged");
      expect(relationOf(secured(), secured(undefined, { summary: "s" }), {}, type)).toBe("unchanged");
      expect(relationOf({ body: described() }, signed, {}, type)).toBe("unchanged");
      expect(relationOf({ body: inYaml("x", "security: []\n") }, { body: inYaml("x") }, {}, type)).toBe("unknown");
      expect(relationOf({ body: inYaml("x") }, { body: inYaml("y") }, {}, type)).toBe("unchanged");
      expect(relationOf(signed, {}, { body: true }, type)).toBe("unknown");
    },
  );
});
