import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/data.ts";
import type { PolicyKind } from "../../../src/iam/index.ts";
import { parsePolicy } from "../../../src/iam/index.ts";
import { lint } from "../../../src/iam/lint/lint.ts";
import { countCharacters, lintText } from "../../../src/iam/lint/lint-text.ts";

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
    ["trust", trustOf, 4097, ["error :1"]],
    ["identity", boundaryOf, 6144, []],
    ["identity", boundaryOf, 6145, ["warning :1"]],
    ["identity", boundaryOf, 10_241, ["error :1"]],
    ["boundary", boundaryOf, 6144, []],
    ["boundary", boundaryOf, 6145, ["error :1"]],
  ] as const)("%s: %#", (kind, make, length, expected) => {
    expect(make(length)).toHaveLength(length);
    expect(found(make(length), kind)).toEqual(expected);
    const spread = JSON.stringify(JSON.parse(make(length)), undefined, 8);
    expect(found(spread, kind)).toEqual(expected);
  });

  it("does not count white space between tokens, and counts it within strings", () => {
    expect(countCharacters('{ "a" :\n\t"b c\\" d" }')).toBe('{"a":"b c\\" d"}'.length);
  });
});

describe("a hostile document", () => {
  const codes = (text: string, kind: PolicyKind = "identity") =>
    new Set(lintText(text, kind, { catalogue }).map(({ code }) => code));

  const repeat = (count: number, make: (index: number) => unknown) => Array.from({ length: count }, (_, i) => make(i));

  it.each([
    ["thousands of wildcards over all services", repeat(5000, (i) => `*:*a*b*c*d*e*${i}*`), "*"],
    ["one pattern that is all wildcards", `s3:${"*a".repeat(100_000)}`, "*"],
    ["thousands of unknown actions", repeat(20_000, (i) => `ec2:NoSuchActionAtAll${i}`), "*"],
    ["thousands of unknown services", repeat(20_000, (i) => `service${i}:Get`), "*"],
    ["thousands of resources full of wildcards", "ec2:*", repeat(5000, (i) => `arn:aws:ec2:*:*:*a*b*c*d*e*f*${i}`)],
    ["a resource of half a megabyte", "s3:*", `arn:aws:s3:::${"*a?".repeat(150_000)}`],
    ["variables that never close", "s3:GetObject", `arn:aws:s3:::${"${a".repeat(150_000)}`],
    ["patterns that cover each other", repeat(5000, (i) => `s3:*${"a".repeat(i % 50)}*${i}`), "*"],
  ])("%s: ends, and says so where it did not see all", (_, action, resource) => {
    const found = codes(identity({ Effect: "Allow", Action: action, Resource: resource }));
    expect(found.size).toBeGreaterThan(0);
  });

  it.each([
    [
      "thousands of equal statements",
      () => ({ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::a/*" }),
    ],
    [
      "thousands of statements",
      (i: number) => ({ Effect: "Allow", Action: `s3:Get*${i}`, Resource: `arn:aws:s3:::*${i}` }),
    ],
  ])("%s", (_, make) => {
    expect(codes(identity(repeat(2000, make))).size).toBeGreaterThan(0);
  });

  it("says which rule did not get to the end", () => {
    const text = identity({ Effect: "Allow", Action: repeat(5000, (i) => `*:*a*b*c*d*e*${i}*`), Resource: "*" });
    const incomplete = lintText(text, "identity", { catalogue }).filter(({ code }) => code === "lint-incomplete");
    expect(incomplete.map(({ message }) => message).join()).toContain("wildcard-matches-nothing");
    expect(incomplete[0]).toMatchObject({ severity: "warning", pointer: "", line: 1 });
  });

  it("gives the same findings every time", () => {
    const text = identity(repeat(300, (i) => ({ Effect: "Allow", Action: [`s3:*${i}*`, "ec2:Nope"], Resource: "*" })));
    const parsed = parsePolicy(text, "identity");
    if (!parsed.ok) throw new Error("the policy must parse");
    expect(lint(parsed.policy, "identity", { catalogue })).toEqual(lint(parsed.policy, "identity", { catalogue }));
  });
});
