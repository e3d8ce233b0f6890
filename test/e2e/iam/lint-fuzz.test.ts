import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCatalogue, loadManagedPolicies } from "../../../src/data.ts";
import { parsePolicy } from "../../../src/iam/language/parse.ts";
import { lint } from "../../../src/iam/lint/lint.ts";
import { lintText } from "../../../src/iam/lint/lint-text.ts";
import type { PolicyKind } from "../../../src/iam/model.ts";

const catalogue = await loadCatalogue();

const identity = (statements: unknown) => JSON.stringify({ Version: "2012-10-17", Statement: statements });

describe("a hostile document", () => {
  const codes = (text: string, kind: PolicyKind = "identity") =>
    new Set(lintText(text, kind, { catalogue }).map(({ code }) => code));

  const repeat = (count: number, make: (index: number) => unknown) => Array.from({ length: count }, (_, i) => make(i));

  it.each([
    ["thousands of wildcards over all services", repeat(2000, (i) => `*:*a*b*c*d*e*${i}*`), "*"],
    ["one pattern that is all wildcards", `s3:${"*a".repeat(100_000)}`, "*"],
    ["thousands of unknown actions", repeat(8000, (i) => `ec2:NoSuchActionAtAll${i}`), "*"],
    ["thousands of unknown services", repeat(8000, (i) => `service${i}:Get`), "*"],
    ["thousands of resources full of wildcards", "ec2:*", repeat(2000, (i) => `arn:aws:ec2:*:*:*a*b*c*d*e*f*${i}`)],
    ["a resource of half a megabyte", "s3:*", `arn:aws:s3:::${"*a?".repeat(150_000)}`],
    ["variables that never close", "s3:GetObject", `arn:aws:s3:::${"${a".repeat(150_000)}`],
    ["patterns that cover each other", repeat(2000, (i) => `s3:*${"a".repeat(i % 50)}*${i}`), "*"],
  ])("%s: ends with an answer", (_, action, resource) => {
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
    expect(codes(identity(repeat(1000, make))).size).toBeGreaterThan(0);
  });

  it("says which rule did not get to the end", () => {
    const text = identity({ Effect: "Allow", Action: repeat(2000, (i) => `*:*a*b*c*d*e*${i}*`), Resource: "*" });
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

describe("any text at all", () => {
  const isAnswer = (text: string, kind: PolicyKind): void => {
    for (const finding of lintText(text, kind, { catalogue })) {
      expect(finding.line).toBeGreaterThan(0);
      expect(finding.pointer).toMatch(/^(\/|$)/);
    }
  };

  it("has an answer", () => {
    const kind = fc.constantFrom<PolicyKind>("identity", "trust", "resource", "boundary");
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), kind, isAnswer), { numRuns: 300 });
  });

  it("that was a real policy has one too", async () => {
    const policy = (await loadManagedPolicies()).byArn("arn:aws:iam::aws:policy/AmazonSageMakerReadOnly");
    const text = policy?.document ?? "";
    expect(text).not.toBe("");
    const change = fc.record({
      at: fc.nat(text.length - 1),
      remove: fc.nat(12),
      insert: fc.constantFrom("", "*", "?", "${", "}", ":", '"', "[", "]", "Not", "arn:", "\\u0000"),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const mutated = changes.reduce(
          (before, { at, remove, insert }) => before.slice(0, at) + insert + before.slice(at + remove),
          text,
        );
        isAnswer(mutated, "identity");
      }),
      { numRuns: 500 },
    );
  });
});
