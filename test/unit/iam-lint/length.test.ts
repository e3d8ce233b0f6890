import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/data.ts";
import { countCharacters, lintText } from "../../../src/iam/lint/lint-text.ts";
import type { PolicyKind } from "../../../src/iam/model.ts";

const catalogue = await loadCatalogue();

const identity = (statements: unknown) => JSON.stringify({ Version: "2012-10-17", Statement: statements });

describe("the length of a document", () => {
  const trustOf = (length: number) => {
    const text = (sid: string) =>
      identity({ Sid: sid, Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" });
    return text("x".repeat(length - text("").length));
  };
  const boundaryOf = (length: number) => {
    const text = (name: string) =>
      identity({ Effect: "Allow", Action: "s3:GetObject", Resource: `arn:aws:s3:::models/${name}` });
    return text("x".repeat(length - text("").length));
  };
  const found = (text: string, kind: PolicyKind) =>
    lintText(text, kind, { catalogue })
      .filter(({ code }) => code === "policy-too-long")
      .map(({ severity, pointer, line }) => `${severity} ${pointer}:${line}`);

  it.each([
    ["trust", trustOf, 2048, []],
    ["trust", trustOf, 2049, ["warning :1"]],
    ["trust", trustOf, 8192, ["warning :1"]],
    ["trust", trustOf, 8193, ["error :1"]],
    ["identity", boundaryOf, 6144, []],
    ["identity", boundaryOf, 6145, ["warning :1"]],
    ["identity", boundaryOf, 10_240, ["warning :1"]],
    ["identity", boundaryOf, 10_241, ["error :1"]],
    ["boundary", boundaryOf, 6144, []],
    ["boundary", boundaryOf, 6145, ["error :1"]],
  ] as const)("%s: %#", (kind, make, length, expected) => {
    expect(make(length)).toHaveLength(length);
    expect(found(make(length), kind)).toEqual(expected);
    const spread = JSON.stringify(JSON.parse(make(length)), undefined, 8);
    expect(found(spread, kind)).toEqual(expected);
  });

  it.each([
    ["trust", trustOf(2049), "Ask Service Quotas"],
    ["trust", trustOf(8193), "several roles"],
    ["identity", boundaryOf(6145), "several managed policies"],
    ["identity", boundaryOf(10_241), "managed policies of at most 6,144 characters"],
    ["boundary", boundaryOf(6145), "cannot be raised"],
  ] as const)("says what to do: %#", (kind, text, advice) => {
    const finding = lintText(text, kind, { catalogue }).find(({ code }) => code === "policy-too-long");
    expect(finding?.suggestion).toContain(advice);
  });

  it("does not count white space between tokens, and counts it within strings", () => {
    expect(countCharacters('{ "a" :\n\t"b c\\" d" }')).toBe('{"a":"b c\\" d"}'.length);
  });
});
