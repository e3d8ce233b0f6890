import { describe, expect, it } from "vitest";
import { parsePolicy } from "../../../src/iam/language/parse.ts";
import type { Policy, PolicyKind } from "../../../src/iam/model.ts";
import { canonicalPolicy } from "../../../src/iam/normalize/canonical.ts";
import { diffStatements } from "../../../src/iam/normalize/diff.ts";

const parse = (statements: readonly object[], kind: PolicyKind = "identity"): Policy => {
  const result = parsePolicy(JSON.stringify({ Version: "2012-10-17", Statement: statements }), kind);
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result.policy;
};

const read = {
  Sid: "Read",
  Effect: "Allow",
  Action: ["s3:GetObject", "s3:ListBucket"],
  Resource: ["arn:aws:s3:::a", "arn:aws:s3:::a/*"],
};
const pass = { Effect: "Allow", Action: "iam:PassRole", Resource: "arn:aws:iam::111122223333:role/r" };
const condition = { StringEquals: { "iam:PassedToService": ["ec2.amazonaws.com", "glue.amazonaws.com"] } };

const changes = (before: readonly object[] | undefined, after: readonly object[] | undefined, kind?: PolicyKind) =>
  diffStatements(before && parse(before, kind), after && parse(after, kind)).map((change) => {
    const sides = [...("before" in change ? [change.before] : []), ...("after" in change ? [change.after] : [])];
    return `${change.change} ${sides.map(({ place }) => place.pointer.slice("/Statement/".length)).join(" ")}`;
  });

describe("what means nothing", () => {
  it.each([
    ["order of statements", [pass, read]],
    ["a repeated statement", [read, pass, { ...pass, Sid: "Again" }]],
    ["order and repetition of values", [{ ...read, Action: ["s3:ListBucket", "s3:GetObject", "s3:GetObject"] }, pass]],
    ["case of actions", [{ ...read, Action: ["S3:GETOBJECT", "s3:listbucket"] }, pass]],
    ["a Sid", [{ ...read, Sid: "Other" }, pass]],
    ["an array of one", [read, { ...pass, Action: ["iam:PassRole"], Resource: [pass.Resource] }]],
  ])("is %s", (_, after) => {
    expect(canonicalPolicy(parse(after))).toBe(canonicalPolicy(parse([read, pass])));
    expect(diffStatements(parse([read, pass]), parse(after)).map(({ change }) => change)).toEqual(["=", "="]);
  });

  it("is the case of a key and the order of conditions and their values", () => {
    const other = { StringEquals: { "IAM:passedtoservice": ["glue.amazonaws.com", "ec2.amazonaws.com"] } };
    expect(changes([{ ...pass, Condition: condition }], [{ ...pass, Condition: other }])).toEqual(["= 0"]);
  });

  it("is whether an account is its number or its root", () => {
    const trust = { Effect: "Allow", Action: "sts:AssumeRole" };
    const before = [{ ...trust, Principal: { AWS: "111122223333" } }];
    const after = [{ ...trust, Principal: { AWS: ["arn:aws:iam::111122223333:root"] } }];
    expect(changes(before, after, "trust")).toEqual(["= 0"]);
  });

  it("is not the partition of an account", () => {
    const trust = { Effect: "Allow", Action: "sts:AssumeRole" };
    const before = [{ ...trust, Principal: { AWS: "arn:aws:iam::111122223333:root" } }];
    const after = [{ ...trust, Principal: { AWS: "arn:aws-us-gov:iam::111122223333:root" } }];
    expect(changes(before, after, "trust")).not.toEqual(["= 0"]);
  });
});

describe("canonicalPolicy", () => {
  it.each([
    ["an effect", [{ ...pass, Effect: "Deny" }]],
    ["an action", [{ ...pass, Action: "iam:GetRole" }]],
    ["NotAction", [{ Effect: "Allow", NotAction: "iam:PassRole", Resource: pass.Resource }]],
    ["a resource's case", [{ ...pass, Resource: "arn:aws:iam::111122223333:role/R" }]],
    ["a condition", [{ ...pass, Condition: condition }]],
  ])("sees %s", (_, after) => {
    expect(canonicalPolicy(parse(after))).not.toBe(canonicalPolicy(parse([pass])));
  });

  it("sees the version only where there is a variable", () => {
    const text = (version: string, resource: string) => {
      const document = { Version: version, Statement: [{ ...pass, Resource: resource }] };
      const result = parsePolicy(JSON.stringify(document), "identity");
      return result.ok && canonicalPolicy(result.policy);
    };
    expect(text("2008-10-17", "*")).toBe(text("2012-10-17", "*"));
    expect(text("2008-10-17", "arn:aws:s3:::${aws:username}")).not.toBe(
      text("2012-10-17", "arn:aws:s3:::${aws:username}"),
    );
  });
});

describe("diffStatements", () => {
  it("takes an absent document for an empty one", () => {
    expect(changes(undefined, [read, pass])).toEqual(["+ 0", "+ 1"]);
    expect(changes([read, pass], undefined)).toEqual(["- 0", "- 1"]);
    expect(changes(undefined, undefined)).toEqual([]);
  });

  it("pairs a statement with what became of it", () => {
    expect(changes([read, pass], [{ ...pass, Condition: condition }, read])).toEqual(["~ 1 0", "= 1"]);
    expect(changes([pass], [{ ...pass, Resource: "arn:aws:iam::111122223333:role/other" }])).toEqual(["~ 0 0"]);
    expect(changes([read], [{ ...read, Action: ["s3:PutObject"] }])).toEqual(["~ 0 0"]);
    expect(changes([read], [{ ...read, Effect: "Deny" }])).toEqual(["~ 0 0"]);
  });

  it("does not pair statements that have little in common", () => {
    expect(changes([read], [pass])).toEqual(["+ 0", "- 0"]);
    expect(changes([{ ...pass, Resource: "*" }], [{ ...pass, Resource: "*", Action: "s3:GetObject" }])).toEqual([
      "+ 0",
      "- 0",
    ]);
  });

  it("prefers the more similar of two", () => {
    const other = { ...pass, Resource: "arn:aws:iam::111122223333:role/other" };
    const after = [{ ...other, Condition: condition }];
    expect(changes([pass, other], after)).toEqual(["- 0", "~ 1 0"]);
  });

  it("keeps removed statements where they stood", () => {
    const deny = { Effect: "Deny", Action: "ec2:*", Resource: "*" };
    expect(changes([read, deny, pass], [read, pass])).toEqual(["= 0", "- 1", "= 1"]);
  });
});
