import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/common/json.ts";
import { canonicalValue } from "../../../src/plan/fingerprint/canonical-value.ts";

const canonical = (value: Json, marks: { unknown?: Json; sensitive?: Json; type?: string; attribute?: string } = {}) =>
  canonicalValue({ type: "aws_iam_role", attribute: "any", unknown: false, sensitive: false, ...marks, value });

const policy = (action: Json): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: action, Resource: "*" }] });

describe("the canonical text of a value", () => {
  it.each<[string, Json, Json]>([
    ["managed_policy_arns", ["arn:b", "arn:a"], ["arn:a", "arn:b"]],
    ["inline_policy", [{ name: "b" }, { name: "a", policy: "x" }], [{ policy: "x", name: "a" }, { name: "b" }]],
  ])("is the same for a role's %s in another order, since it is a set", (attribute, one, other) => {
    expect(canonical(one, { attribute })).toBe(canonical(other, { attribute }));
    expect(canonical(one, { attribute: "some_list" })).not.toBe(canonical(other, { attribute: "some_list" }));
  });

  it("is the same for a policy document however it is written, and not for another", () => {
    expect(canonical(policy(["s3:GetObject", "s3:PutObject"]))).toBe(
      canonical(policy(["S3:putobject", "s3:getobject"])),
    );
    expect(canonical(policy("s3:*"))).toBe(canonical(policy(["s3:*"])));
    expect(canonical(policy("s3:*"))).not.toBe(canonical(policy("s3:Get*")));
  });

  it("is the text itself for JSON that is no policy", () => {
    expect(canonical('{"b":1,"a":2}')).not.toBe(canonical('{"a":2,"b":1}'));
  });

  it.each<[Json]>([[null], [""], [[]], [{}], [{ a: null, b: { c: "" } }]])("is nothing for %j", (value) => {
    expect(canonical(value)).toBeUndefined();
  });

  it.each<[Json]>([[false], [0], [" "], [[""]], [[null]], [{ a: 0 }]])("is something for %j", (value) => {
    expect(canonical(value)).toBeDefined();
  });

  it("keeps what is unknown and what is sensitive apart from any text that says so", () => {
    const texts = [
      canonical("unknown"),
      canonical("sensitive"),
      canonical("(known after apply)"),
      canonical(null, { unknown: true }),
      canonical("x", { sensitive: true }),
    ];
    expect(new Set(texts).size).toBe(texts.length);
    expect(canonical({ a: "x" }, { unknown: { b: true } })).not.toBe(canonical({ a: "x", b: "unknown" }));
  });

  it("does not hold a sensitive part", () => {
    const value = { shown: "one", hidden: "correct horse", list: ["a", "correct horse"] };
    const sensitive = { hidden: true, list: [false, true] };
    expect(canonical(value, { sensitive })).not.toContain("horse");
    expect(canonical({ ...value, hidden: "zebra" }, { sensitive })).toBe(canonical(value, { sensitive }));
  });
});
