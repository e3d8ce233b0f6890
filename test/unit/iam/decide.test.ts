import { describe, expect, it } from "vitest";
import { compileDecider, decide } from "../../../src/iam/decide/decide.ts";
import type { AccessRequest, PolicySet } from "../../../src/iam/model.ts";
import {
  account,
  allow,
  bounded,
  document,
  identity,
  passRolePolicy,
  resourceBased,
  sageMakerFullAccess,
  trust,
} from "./policies.ts";

const role = `arn:aws:iam::${account}:role/deploy`;

const ask = (set: PolicySet, action: string, resource: string, more: Partial<AccessRequest> = {}) =>
  decide(set, { action, resource, context: {}, ...more });

const reasons = (...parameters: Parameters<typeof ask>) =>
  ask(...parameters).near.map(
    ({ policy, statement, element, reason }) => `${policy}/${statement} ${element}: ${reason}`,
  );

describe("a condition", () => {
  it.each([
    ["IpAddress", "203.0.113.0/24", "203.0.113.0", true],
    ["IpAddress", "203.0.113.0/24", "203.0.113.255", true],
    ["IpAddress", "203.0.113.9", "203.0.113.9", true],
    ["IpAddress", "203.0.113.0/24", "203.0.112.255", false],
    ["Bool", "yes", "yes", false],
    ["ArnLike", "*", "no ARN", true],
    ["StringLike", "*ab*bc", "abc", false],
    ["StringLike", "*ab*bc", "abbc", true],
    ["StringLike", "?*", "", false],
    ["StringLike", "**a", "ba", true],
  ])("%s %s holds for %s: %s", (operator, value, given, holds) => {
    const set = identity(document(allow("s3:GetObject", "*", { Condition: { [operator]: { "aws:x": value } } })));
    const { decision } = ask(set, "s3:GetObject", "*", { context: { "aws:x": [given] } });
    expect(decision === "allowed").toBe(holds);
  });
});

/** The rules of evaluation are in cases/; here is what else a decision says. */
describe("decide", () => {
  it("names the policy, the statement and its Sid", () => {
    const decision = ask(identity(passRolePolicy, sageMakerFullAccess), "sagemaker:CreateModel", "*");
    expect(decision.by).toEqual({ policy: "policy 1", statement: 0, sid: "AllowAllNonAdminSageMakerActions" });
    expect(ask(identity(passRolePolicy), "iam:PassRole", role).by).toEqual({ policy: "policy 0", statement: 0 });
  });

  it("names the first of the statements that decide, and looks for near ones where the request failed first", () => {
    const twice = (effect: string) => ({ Effect: effect, Action: "s3:GetObject", Resource: "*" });
    const by = (...effects: readonly string[]) =>
      ask(identity(document(...effects.map(twice))), "s3:GetObject", "*").by;
    expect(by("Allow", "Allow")).toMatchObject({ statement: 0 });
    expect(by("Allow", "Deny", "Deny")).toMatchObject({ statement: 1 });
    const nowhere = bounded(document(allow("s3:PutObject")), document(allow("s3:DeleteObject")));
    expect(ask(nowhere, "s3:GetObject", "*").near).toMatchObject([{ policy: "policy 0" }]);
  });

  it("says what the nearest statements ask for, and what the request has", () => {
    const set = identity(
      document(
        allow("s3:GetObject", "arn:aws:s3:::a/*"),
        allow("s3:Get*", "*", { Condition: { StringLike: { "aws:username": ["a*", "b*", "c*", "d*"] } } }),
        allow(["s3:PutObject", "S3:DeleteObject", "ec2:*"]),
        allow("ec2:*"),
        { Effect: "Allow", NotAction: ["s3:*", "iam:*"], Resource: "*" },
        { Effect: "Allow", Action: "s3:GetObject", NotResource: ["arn:aws:s3:::b/*"] },
      ),
    );
    expect(reasons(set, "s3:GetObject", "arn:aws:s3:::b/k", { context: { "aws:username": ["x"] } })).toEqual([
      'policy 0/1 condition: StringLike asks for aws:username "a*", "b*", "c*" and 1 more, but the request has "x".',
      "policy 0/0 resource: Resource is arn:aws:s3:::a/*, which does not include arn:aws:s3:::b/k.",
      "policy 0/5 resource: NotResource leaves out arn:aws:s3:::b/*, which includes arn:aws:s3:::b/k.",
      "policy 0/2 action: Action is s3:PutObject, S3:DeleteObject, which does not include s3:GetObject.",
      "policy 0/4 action: NotAction leaves out s3:*, which includes s3:GetObject.",
    ]);
  });

  it("shows no statement that misses by more than one thing", () => {
    const set = identity(
      document(
        allow("s3:PutObject", "arn:aws:s3:::a/*"),
        allow("s3:GetObject", "*", { Condition: { Bool: { "aws:a": "true" }, StringEquals: { "aws:b": "x" } } }),
      ),
    );
    expect(reasons(set, "s3:GetObject", "arn:aws:s3:::b/k")).toEqual([]);
    expect(reasons(set, "s3:GetObject", "arn:aws:s3:::b/k", { context: { "aws:a": ["true"] } })).toEqual([
      'policy 0/1 condition: StringEquals asks for aws:b "x", but the request does not have it.',
    ]);
  });

  it("shows no Deny as what nearly allows a request, and no more than five statements", () => {
    const condition = { Condition: { Bool: { "aws:SecureTransport": "true" } } };
    const set = identity(
      document(
        { Effect: "Deny", Action: "s3:*", Resource: "*", ...condition },
        ...["a", "b", "c", "d", "e", "f"].map((bucket) => allow("s3:GetObject", `arn:aws:s3:::${bucket}/*`)),
      ),
    );
    const near = ask(set, "s3:GetObject", "arn:aws:s3:::other/k").near;
    expect(near.map(({ statement }) => statement)).toEqual([1, 2, 3, 4, 5]);
  });

  it("looks for near statements where the request failed: in the boundary", () => {
    const set = bounded(document(allow("s3:GetObject", "arn:aws:s3:::a/*")), document(allow("s3:*")));
    expect(reasons(set, "s3:GetObject", "arn:aws:s3:::b/k")).toEqual([
      "boundary/0 resource: Resource is arn:aws:s3:::a/*, which does not include arn:aws:s3:::b/k.",
    ]);
  });

  it("takes a statement for somebody else for nearer than one for something else, and says whom it leaves out", () => {
    const on = { Effect: "Allow", Resource: "*" };
    const set = resourceBased(
      { ...on, Principal: "*", Action: "s3:PutObject" },
      { ...on, NotPrincipal: "*", Action: "s3:GetObject" },
    );
    const principal = { type: "AWS", value: role } as const;
    expect(reasons(set, "s3:GetObject", "arn:aws:s3:::a/k", { principal })).toEqual([
      `policy 0/1 principal: NotPrincipal leaves out *, which includes AWS ${role}.`,
      "policy 0/0 action: Action is s3:PutObject, which does not include s3:GetObject.",
    ]);
  });

  it("says what NotAction leaves out where that is everything", () => {
    const set = identity(document({ Effect: "Allow", NotAction: ["ec2:*", "*"], Resource: "*" }));
    expect(reasons(set, "s3:GetObject", "arn:aws:s3:::a/k")).toEqual([
      "policy 0/0 action: NotAction leaves out ec2:*, *, which includes s3:GetObject.",
    ]);
  });

  it("finds what a request has of a key in another case", () => {
    const set = identity(
      document(allow("s3:GetObject", "*", { Condition: { Bool: { "aws:SecureTransport": "true" } } })),
    );
    expect(reasons(set, "s3:GetObject", "arn:aws:s3:::a/k", { context: { "AWS:securetransport": ["false"] } })).toEqual(
      ['policy 0/0 condition: Bool asks for aws:SecureTransport "true", but the request has "false".'],
    );
  });

  it("says whom a trust policy trusts instead", () => {
    const set = trust({
      Effect: "Allow",
      Principal: { Service: "ec2.amazonaws.com", AWS: account },
      Action: "sts:AssumeRole",
    });
    const principal = { type: "Service", value: "sagemaker.amazonaws.com" } as const;
    expect(reasons(set, "sts:AssumeRole", role, { principal })).toEqual([
      `policy 0/0 principal: Principal is Service ec2.amazonaws.com, AWS ${account}, which does not include Service sagemaker.amazonaws.com.`,
    ]);
    expect(reasons(set, "sts:AssumeRole", role, { principal: { type: "anonymous" } })[0]).toMatch(
      /include an anonymous caller\.$/,
    );
  });

  it("names the keys that were assumed absent, once each, and only those that matter", () => {
    const set = identity(
      document(
        allow("iam:PassRole", role, {
          Condition: { StringEquals: { "iam:PassedToService": "a", "aws:RequestTag/${aws:x}": "b" } },
        }),
        allow("iam:PassRole", "arn:aws:iam::*:role/${aws:username}", {
          Condition: { Bool: { "IAM:passedtoservice": "true" } },
        }),
        allow("iam:GetRole", "*", { Condition: { Bool: { "aws:SecureTransport": "true" } } }),
        allow("iam:PassRole", "arn:aws:iam::*:role/other", {
          Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } },
        }),
      ),
    );
    expect(ask(set, "iam:PassRole", role).assumedAbsent).toEqual([
      "aws:RequestTag/${aws:x}",
      "aws:username",
      "iam:PassedToService",
    ]);
    const context = { "aws:USERNAME": ["deploy"], "aws:requesttag/${aws:x}": ["b"], "iam:PassedToService": ["a"] };
    expect(ask(set, "iam:PassRole", role, { context })).toMatchObject({ decision: "allowed", assumedAbsent: [] });
  });

  it("asks for no key of a variable that is text", () => {
    const condition = { NumericEquals: { "s3:max-keys": "${aws:PrincipalTag/keys}" } };
    const set = identity(document(allow("s3:ListBucket", "*", { Condition: condition })));
    expect(ask(set, "s3:ListBucket", "arn:aws:s3:::models").assumedAbsent).toEqual(["s3:max-keys"]);
  });

  it("takes a key with an empty list for an absent one", () => {
    const set = identity(document(allow("s3:GetObject", "*", { Condition: { Null: { "aws:username": "true" } } })));
    expect(ask(set, "s3:GetObject", "*", { context: { "aws:username": [] } }).decision).toBe("allowed");
  });

  it("refuses a request without a principal where there must be one", () => {
    const set = resourceBased({ Effect: "Allow", Principal: "*", Action: "s3:*", Resource: "*" });
    expect(() => ask(set, "s3:GetObject", "*")).toThrow("A request to a resource policy needs a principal");
  });
});

describe("compileDecider", () => {
  it("answers as decide does, however often it is asked", () => {
    const set = identity(sageMakerFullAccess, passRolePolicy);
    const decider = compileDecider(set);
    for (let round = 0; round < 3; round++) {
      for (const action of ["s3:GetObject", "S3:getobject", "iam:PassRole", "nothing:Known"]) {
        const request = { action, resource: role, context: {} };
        expect(decider.decide(request)).toEqual(decide(set, request));
      }
    }
  });

  it("forgets actions rather than remembering them without end", () => {
    const decider = compileDecider(identity(document(allow("s3:*5"))));
    const allowed = Array.from({ length: 5000 }, (_, index) => `s3:Action${index}`).filter(
      (action) => decider.decide({ action, resource: "*", context: {} }).decision === "allowed",
    );
    expect(allowed).toHaveLength(500);
  });
});
