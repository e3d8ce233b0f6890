import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/data.ts";
import { Budget } from "../../../src/iam/budget.ts";
import { overlaps, preparePattern, prepareTemplate } from "../../../src/iam/lint/arn-overlap.ts";
import { includes, tokenize } from "../../../src/iam/lint/glob.ts";
import { nearest } from "../../../src/iam/lint/nearest.ts";

const catalogue = await loadCatalogue();

/** An oracle of its own: the pattern as a regular expression. */
const matches = (pattern: string, text: string): boolean =>
  new RegExp(
    `^${pattern.replaceAll(/[.*+?^$()|[\]\\{}]/g, (c) => (c === "*" ? ".*" : c === "?" ? "." : `\\${c}`))}$`,
  ).test(text);

const pattern = fc.string({ unit: fc.constantFrom("a", "b", "*", "?"), maxLength: 6 });
const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });

describe("patterns of the lint rules", () => {
  it("match what a regular expression matches", () => {
    fc.assert(
      fc.property(pattern, text, (p, t) => {
        expect(includes(tokenize(p), t)).toBe(matches(p, t));
      }),
      { numRuns: 2000 },
    );
  });

  it("include another pattern only where they match whatever it matches", () => {
    fc.assert(
      fc.property(pattern, pattern, text, (outer, inner, t) => {
        fc.pre(includes(tokenize(outer), tokenize(inner)) && matches(inner, t));
        expect(matches(outer, t)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("take a variable for an unknown text, and an escape for its character", () => {
    const inOrder = (outer: string, inner: string) => includes(tokenize(outer), tokenize(inner));
    expect(inOrder("a*", "a${aws:username}")).toBe(true);
    expect(inOrder("a?", "a${aws:username}")).toBe(false);
    expect(inOrder("a${aws:username}", "a${aws:username}")).toBe(true);
    expect(inOrder("a?", "a${*}")).toBe(true);
    expect(inOrder("a${*}", "a*")).toBe(false);
    expect(inOrder("a${", "a${")).toBe(true);
  });
});

describe("the nearest word", () => {
  it("is the one that takes the fewest changes, the first of several, and none that is far away", () => {
    const find = (word: string, words: readonly string[]) => nearest(word, words, new Budget(10_000));
    expect(find("GetObjekt", ["GetOrbit", "GetObject", "PutObjekt", "GetObjects"])).toBe("GetObject");
    expect(find("abcdef", ["abcdeg", "abcdeh"])).toBe("abcdeg");
    expect(find("ABCDEF", ["abcdef"])).toBe("abcdef");
    expect(find("abcdef", ["uvwxyz", "abc"])).toBeUndefined();
  });
});

describe("resource patterns and the ARNs of a resource type", () => {
  const template = (service: string, name: string) => {
    const arn = catalogue.resourceTypesOf(service)?.find((type) => type.name === name)?.arns[0];
    if (arn === undefined) throw new Error(`${service} must have ${name}`);
    return prepareTemplate(arn);
  };
  const bucket = template("s3", "bucket");
  const object = template("s3", "object");
  const role = template("iam", "role");

  it.each([
    ["arn:aws:s3:::models", bucket, true],
    ["arn:aws:s3:::models/*", bucket, false],
    ["arn:aws:s3:::models*", object, true],
    ["arn:aws:s3:::models", object, false],
    ["arn:aws:s3:::mod?ls/key", object, true],
    ["arn:aws:s3:::*", bucket, true],
    ["arn:aws:s3:*", bucket, true],
    ["arn:aws:s3::123456789012:models", bucket, false],
    ["arn:aws:iam::123456789012:role/path/to/x", role, true],
    ["arn:aws:iam::123456789012:user/x", role, false],
    ["arn:aws:iam::123456789012:Role/x", role, false],
    ["arn:aws:iam:*:*:*/x", role, true],
    ["arn:aws:iam::1234*:role/x", role, true],
    ["arn:aws:iam::${aws:PrincipalAccount}:role/x", role, true],
    ["arn:aws:iam::aws:policy/x", template("iam", "policy"), true],
    ["arn:aws:iam::1234:role/x", role, false],
    ["arn:aws:iam::1234-5678-9012:role/x", role, false],
    ["arn:aws:s3::models/*", template("s3", "accesspoint"), false],
    ["arn:aws:iam::*:${aws:PrincipalTag/a:b}/x", role, true],
    ["arn:aws:s3:::*${?}*", object, true],
    ["arn:aws:logs:*:*:/aws-glue/*", template("logs", "log-group"), true],
    ["arn:aws:logs:*:123456789012:/aws-glue/*", template("logs", "log-group"), false],
    ["arn:aws:secretsmanager:*:*:sqlworkbench!*", template("secretsmanager", "Secret"), true],
    ["arn:aws:states:*:*:statemachine:*sagemaker*", template("states", "execution"), false],
    ["arn:aws:iam::*:x", role, false],
    ["*", role, true],
  ])("%s: %#", (resource, type, expected) => {
    expect(overlaps(preparePattern(resource), type)).toBe(expected);
  });

  it("overlap wherever an ARN of the type matches the pattern", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "-"), minLength: 1, maxLength: 4 });
    const wild = fc.string({ unit: fc.constantFrom("a", "b", "-", "*", "?", "/"), maxLength: 6 });
    fc.assert(
      fc.property(word, word, wild, (name, key, tail) => {
        const resource = `arn:aws:s3:::${tail}`;
        if (matches(resource, `arn:aws:s3:::${name}`)) expect(overlaps(preparePattern(resource), bucket)).toBe(true);
        if (matches(resource, `arn:aws:s3:::${name}/${key}`))
          expect(overlaps(preparePattern(resource), object)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
