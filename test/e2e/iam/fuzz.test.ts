import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../../src/iam/compare/compare.ts";
import { decide } from "../../../src/iam/decide/decide.ts";
import { parsePolicy } from "../../../src/iam/language/parse.ts";
import { printPolicy } from "../../../src/iam/language/print.ts";
import type { Policy, PolicyKind } from "../../../src/iam/model.ts";
import { diffStatements } from "../../../src/iam/normalize/diff.ts";
import { catalogue, document, inlinePolicy, passRolePolicy, sageMakerFullAccess } from "../../unit/iam/policies.ts";

const kinds = fc.constantFrom<PolicyKind>("identity", "boundary", "trust", "resource");

/** Asks everything of a policy that can be asked; it only has to end, in an answer. */
const exercise = (policy: Policy, other: Policy): void => {
  const set = { kind: "identity", policies: [{ name: "fuzzed", policy }] } as const;
  const plain = { kind: "identity", policies: [{ name: "plain", policy: other }] } as const;
  const request = { action: "s3:GetObject", resource: "arn:aws:s3:::b/k", context: { "aws:username": ["u"] } };
  expect(decide(set, request).decision).toMatch(/allowed|explicitDeny|implicitDeny/);
  const { relation, unknown } = compare(plain, set, { catalogue, budget: 50_000 });
  expect(relation).toMatch(/equivalent|narrower|broader|incomparable|unknown/);
  expect(unknown.filter((reason) => reason.includes("defect"))).toEqual([]);
  diffStatements(other, policy);
  const again = parsePolicy(printPolicy(policy), "identity");
  expect(again.ok).toBe(true);
};

const parsed = (text: string): Policy => {
  const result = parsePolicy(text, "identity");
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result.policy;
};

const original = parsed(JSON.stringify(inlinePolicy));

describe("parsePolicy", () => {
  it("answers any text with a policy or with problems", () => {
    // Not the unit "binary", which makes a table of all of Unicode first, and has no halves of surrogate pairs.
    const unit = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));
    const texts = fc.oneof(
      fc.string({ unit }),
      fc.json(),
      fc.uint8Array().map((bytes) => String.fromCharCode(...bytes)),
    );
    fc.assert(
      fc.property(texts, kinds, (text, kind) => {
        const result = parsePolicy(text, kind);
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it("answers a real policy with some characters changed", () => {
    const text = JSON.stringify(inlinePolicy, undefined, 1);
    const edit = fc.record({
      at: fc.nat(text.length),
      drop: fc.nat(3),
      put: fc.stringMatching(/^[{}[\]",:*?$a-z\d\\ ]{0,3}$/),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        let changed = text;
        for (const { at, drop, put } of edits) changed = changed.slice(0, at) + put + changed.slice(at + drop);
        const result = parsePolicy(changed, "identity");
        if (result.ok) exercise(result.policy, original);
        else expect(result.problems.every(({ line }) => line >= 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("decide and compare", () => {
  const word = fc.stringMatching(/^[ab*?/:]{0,12}$/);
  const values = fc.array(
    fc.oneof(word, fc.constantFrom("${aws:username}", "${*}", "10.0.0.0/8", "5", "true", "2030-01-01")),
    { maxLength: 3 },
  );
  const operator = fc.constantFrom(
    "StringEquals", "StringNotLike", "StringLikeIfExists", "ForAllValues:StringLike", "ForAnyValue:StringNotEquals", "Null", "Bool",
    "NumericLessThan", "IpAddress", "NotIpAddressIfExists", "ArnLike", "BinaryEquals", "ForAllValues:NumericEquals",
  ); // biome-ignore format: one list
  const condition = fc.dictionary(
    operator,
    fc.dictionary(fc.constantFrom("aws:username", "aws:TagKeys", "aws:SourceIp"), values, { maxKeys: 2 }),
    { maxKeys: 2 },
  );
  const statement = fc.record({
    Effect: fc.constantFrom("Allow", "Deny"),
    Action: fc.array(fc.constantFrom("s3:GetObject", "s3:*", "iam:Pass?ole", "s3:Get*", "x:y"), {
      minLength: 1,
      maxLength: 3,
    }),
    Resource: fc.array(
      fc.oneof(
        word.map((text) => `arn:aws:s3:::${text}`),
        fc.constantFrom("*", "arn:aws:s3:::${aws:username}/*"),
      ),
      { minLength: 1, maxLength: 3 },
    ),
    Condition: condition,
  });

  it("answer whatever parses", () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 4 }), (statements) => {
        exercise(parsed(JSON.stringify(document(...statements))), original);
      }),
      { numRuns: 100 },
    );
  });

  it("answer a managed policy with a statement changed", () => {
    const full = parsed(sageMakerFullAccess);
    fc.assert(
      fc.property(fc.nat(full.statements.length - 1), statement, (at, other) => {
        const [changed] = parsed(JSON.stringify(document(other))).statements;
        if (changed === undefined) throw new Error("There is one statement");
        exercise({ ...full, statements: full.statements.toSpliced(at, 1, changed) }, full);
      }),
      { numRuns: 10 },
    );
  });
});

describe("a hostile policy", () => {
  const s3 = "arn:aws:s3:::";
  const stars = (letters: string, times: number) =>
    `${s3}${[...letters]
      .map((letter) => `*${letter}`)
      .join("")
      .repeat(times)}`;
  const numbers = (count: number, make: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => make(index));
  const policy = (resource: readonly string[], action: readonly string[] = ["s3:GetObject"]) =>
    JSON.stringify(document({ Effect: "Allow", Action: action, Resource: resource }));

  it.each([
    ["many wildcards in a row", policy([stars("abcdefghijklmnop", 20)]), policy([stars("ponmlkjihgfedcba", 20)])],
    ["a wildcard before many ?", policy([`${s3}*a${"?".repeat(40)}`]), policy([`${s3}*b${"?".repeat(40)}`])],
    [
      "hundreds of overlapping patterns",
      policy(numbers(300, (i) => `${s3}*${i}*a*`)),
      policy(numbers(300, (i) => `${s3}*${i}*b*`)),
    ],
    [
      "a huge list of actions",
      policy(
        ["*"],
        numbers(2000, (i) => `s3:*${i}*`),
      ),
      policy(
        ["*"],
        numbers(2000, (i) => `s3:*${i}?*`),
      ),
    ],
    [
      "a name of a hundred thousand letters",
      policy([`${s3}${"a".repeat(100_000)}`]),
      policy([`${s3}${"a".repeat(99_999)}*`]),
    ],
    ["all services against a list", passRolePolicy, policy(["*"], ["*"])],
  ])("ends: %s", (_, before, after) => {
    const text = (one: unknown) => (typeof one === "string" ? one : JSON.stringify(one));
    exercise(parsed(text(after)), parsed(text(before)));
  });

  it("is refused when it is too large or too deep", () => {
    expect(parsePolicy(JSON.stringify({ Statement: "x".repeat(1_100_000) }), "identity").ok).toBe(false);
    expect(parsePolicy(`{"Statement":${"[".repeat(1000)}${"]".repeat(1000)}}`, "identity").ok).toBe(false);
  });
});
