import { describe, expect, it } from "vitest";
import type { PolicySet } from "../../../src/iam/model.ts";
import { account, allow, compared, deny, document, identity, resourceBased } from "./policies.ts";

/** Steps are counted, so that what a comparison costs is the same on every machine. */

const one = (...statements: readonly object[]): PolicySet => identity(document(...statements));

const allBut = (...resources: readonly string[]) => ({ Effect: "Allow", Action: "*", NotResource: resources });

const guard = (...regions: readonly string[]) => ({
  Effect: "Deny",
  NotAction: ["iam:*", "sts:*"],
  NotResource: ["arn:aws:s3:::*", `arn:aws:sqs:*:${account}:*`],
  Condition: { StringNotEquals: { "aws:RequestedRegion": regions } },
});

const numbered = (count: number, make: (number: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, number) => make(number));

describe("what is about the resources of few services", () => {
  it.each([
    [
      "a Deny within what NotResource leaves out",
      "equivalent",
      one(allBut("arn:aws:s3:::prod*")),
      one(allBut("arn:aws:s3:::prod*"), deny("*", "arn:aws:s3:::prod-x/home")),
    ],
    [
      "a guard of regions",
      "narrower",
      one(allow("*", "arn:aws:s3:::prod*"), allBut("arn:aws:iam::*:role/admin*")),
      one(allow("*", "arn:aws:s3:::prod*"), allBut("arn:aws:iam::*:role/admin*"), guard("us-east-1", "eu-west-1")),
    ],
    [
      "a principal who is let in to nothing",
      "equivalent",
      resourceBased({ Effect: "Allow", Principal: { AWS: account }, Action: "*", NotResource: "*" }),
      resourceBased({
        Effect: "Allow",
        Principal: { AWS: account, Service: "lambda.amazonaws.com" },
        Action: "*",
        NotResource: "*",
      }),
    ],
  ])("takes few steps for all the others together: %s", (_, relation, before, after) => {
    expect(compared(before, after, 50_000)).toMatchObject({ relation, unknown: [] });
  });

  it("is still told apart where a pattern of NotResource is about them, as backup's resources of any service are", () => {
    const { relation, summary } = compared(one(allBut("arn:aws:sqs:*:*:a*")), one(allBut("arn:aws:sqs:*:*:ab*")));
    expect(relation).toBe("broader");
    expect(summary.addedActions).toContain("sqs:SendMessage");
    expect(summary.addedActions.filter((action) => !/^(?:sqs|backup):/.test(action))).toEqual([]);
  });
});

describe("many statements that one thing alone can keep from holding", () => {
  it("take few steps: these are wanted together", () => {
    const tagged = numbered(500, (number) => `aws:PrincipalTag/t${number}`).map((key) =>
      allow("s3:GetObject", "arn:aws:s3:::b/*x*", { Condition: { StringEquals: { [key]: "v" } } }),
    );
    const { relation, witnesses } = compared(one(...tagged.slice(1)), one(...tagged), 50_000);
    expect(relation).toBe("broader");
    expect(witnesses[0]?.context).toMatchObject({ "aws:PrincipalTag/t0": ["v"] });
  });
});

describe("what takes more steps than were given", () => {
  it("is said once, with the number of the actions and some of their services", () => {
    const tail = `a${"?".repeat(24)}`;
    const resource = (end: string): string => `arn:aws:s3:::b/${end}`;
    const actions = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:ListBucket"];
    const split = one(allow(actions, [resource(tail), resource(`?*${tail}`)]), allow("s3:GetObject", resource("x")));
    const { relation, unknown } = compared(split, one(allow(actions, resource(`*${tail}`))), 10_000);
    expect(relation).toBe("unknown");
    expect(unknown).toEqual(["budget: comparing 3 actions, of s3, takes more steps than were given."]);
  });

  it("is also the grouping of actions by many patterns", () => {
    const before = one(allow(numbered(100, (number) => `s3:*g*e*${number}`)));
    const after = one({
      Effect: "Allow",
      NotAction: numbered(100, (number) => `*:*${number}*a*b*c*`),
      Resource: "*",
    });
    expect(compared(before, after, 1_000_000)).toMatchObject({
      relation: "unknown",
      unknown: ["budget: grouping the actions takes more steps than were given."],
    });
  });
});
