import { describe, expect, it } from "vitest";
import type { PolicySet } from "../../../src/iam/model.ts";
import { account, allow, compared, deny, document, identity, resourceBased, trust } from "./policies.ts";

/** What no request of AWS's can be is no witness. */

const one = (...statements: readonly object[]): PolicySet => identity(document(...statements));

const sends = (principal: unknown, condition?: object) => ({
  Effect: "Allow",
  Principal: principal,
  Action: "sqs:SendMessage",
  Resource: "*",
  ...(condition && { Condition: condition }),
});

const send = (principal: unknown, condition?: object) => resourceBased(sends(principal, condition));

const sms = (condition: object) => one(allow("sns:Publish", "*", { Condition: condition }));

const role = { AWS: `arn:aws:iam::${account}:role/a` };

describe("a key that every request has", () => {
  it("is absent from none", () => {
    const asked = sms({ Bool: { "aws:SecureTransport": "true" } });
    const ifThere = sms({ BoolIfExists: { "aws:SecureTransport": "true" } });
    expect(compared(asked, ifThere)).toMatchObject({ relation: "equivalent", unknown: [] });
    expect(compared(sms({ Null: { "aws:PrincipalArn": "true" } }), one(deny("*")))).toMatchObject({
      relation: "equivalent",
    });
  });

  it("is in a witness where its absence alone would be a reason", () => {
    const never = sends("*", { Null: { "aws:SecureTransport": "true" } });
    expect(compared(resourceBased(never), resourceBased(never, sends(role)))).toMatchObject({
      relation: "broader",
      witnesses: [{ context: { "aws:SecureTransport": ["true"] } }],
    });
    const nobody = allow("sns:Publish", "arn:aws:sns:*:*:a", {
      Condition: { ArnNotLike: { "aws:PrincipalArn": "*" } },
    });
    expect(compared(one(nobody), one(nobody, allow("sns:Publish")))).toMatchObject({
      relation: "broader",
      unknown: [],
    });
  });

  it("still has values that make a difference", () => {
    const insecure = { Condition: { Bool: { "aws:SecureTransport": "false" } } };
    const comparison = compared(one(allow("sns:Publish")), one(allow("sns:Publish"), deny("*", "*", insecure)));
    expect(comparison).toMatchObject({
      relation: "narrower",
      witnesses: [{ context: { "aws:SecureTransport": ["false"] } }],
    });
  });
});

describe("a value that a pattern leaves open", () => {
  const added = (before: PolicySet, after: PolicySet) =>
    compared(before, after).witnesses.filter(({ direction }) => direction === "added");

  it.each([
    ["aws:PrincipalArn", "arn:aws:iam::*:role/admin", "arn:aws:iam::111122223333:role/admin"],
    ["aws:SourceArn", "arn:aws:sagemaker:*:123456789012:*", "arn:aws:sagemaker:us-east-1:123456789012:example"],
  ])("has the account and the region of one that may ask: %s", (key, pattern, value) => {
    const asked = allow("sns:Publish", "*", { Condition: { ArnLike: { [key]: pattern } } });
    const found = added(one(allow("sqs:SendMessage")), one(allow("sqs:SendMessage"), asked));
    expect(found).toMatchObject([{ context: { [key]: [value] } }]);
  });

  it("has another region of the partition where one may be asked for already", () => {
    const like = (region: string) =>
      sms({ ArnLike: { "aws:SourceArn": `arn:aws:sagemaker:${region}:123456789012:*` } });
    const [found] = added(like("us-east-1"), like("*"));
    expect(found?.context).toEqual({ "aws:SourceArn": ["arn:aws:sagemaker:eu-west-1:123456789012:other"] });
  });

  it.each(["aws:PrincipalAccount", "kms:CallerAccount"])("is that of whoever asks: %s", (key) => {
    const of = (...accounts: readonly string[]) => {
      const Condition = { StringEquals: { [key]: accounts } };
      return resourceBased({
        Effect: "Allow",
        Principal: { AWS: "*" },
        Action: "kms:Decrypt",
        Resource: "*",
        Condition,
      });
    };
    expect(added(of(account), of(account, "210987654321"))).toMatchObject([
      { principal: { value: "arn:aws:iam::210987654321:role/example" }, context: { [key]: ["210987654321"] } },
    ]);
  });
});

it("names a resource in full where a pattern leaves the end of its ARN open", () => {
  const before = one(allow("logs:CreateLogGroup"));
  const resource = (pattern: string) =>
    compared(before, one(allow("logs:CreateLogGroup"), allow("logs:PutLogEvents", pattern))).witnesses.map(
      (witness) => witness.resource,
    );
  const groups = `arn:aws:logs:eu-west-1:${account}`;
  expect(resource(`${groups}:log-group:/acme/*:*`)).toEqual([`${groups}:log-group:/acme/example:log-stream:example`]);
  expect(resource(`${groups}:*`)).toEqual([`${groups}:log-group:example:log-stream:example`]);
});

describe("a key that requests may have", () => {
  const tag = "aws:PrincipalTag/team";
  const context = (before: PolicySet, after: PolicySet) => compared(before, after).witnesses.map((one) => one.context);

  it("is in a witness only where it makes the difference", () => {
    const tagged = allow("sns:Publish", "arn:aws:sns:*:*:a", { Condition: { StringEquals: { [tag]: "x" } } });
    const other = allow("sns:Publish", "arn:aws:sns:*:*:b");
    expect(context(one(tagged), one(tagged, other))).toEqual([{}]);
  });

  it("has a likely value there or, rather than an unlikely one, none", () => {
    expect(context(identity(), sms({ StringLike: { [tag]: "team-*" } }))).toEqual([{ [tag]: ["team-example"] }]);
    expect(context(identity(), sms({ StringNotEquals: { [tag]: ["example", "other"] } }))).toEqual([{}]);
  });

  it("is true or false where AWS sends nothing else", () => {
    const key = "aws:MultiFactorAuthPresent";
    expect(context(sms({ Null: { [key]: "true" } }), one(allow("sns:Publish")))).toEqual([{ [key]: ["true"] }]);
  });
});

describe("what a key says of the principal", () => {
  it("is there for a role, though no likely value fits, and not there for what nobody signed", () => {
    const unlikely = { StringEquals: { "aws:userid": ["example", "other"] } };
    expect(compared(send(role), send(role, unlikely))).toMatchObject({ relation: "narrower", unknown: [] });
    const service = sends({ Service: "ec2.amazonaws.com" });
    const unsigned = sends({ AWS: "*" }, { Null: { "aws:PrincipalArn": "true" } });
    expect(compared(resourceBased(service), resourceBased(service, unsigned))).toMatchObject({
      relation: "broader",
      witnesses: [{ principal: { type: "anonymous" }, context: {} }],
    });
  });

  it.each([
    ["a role's ARN, which it always sends", send(role), send(role, { Null: { "aws:PrincipalArn": "false" } })],
    [
      "whether it is a service",
      send({ Service: "sns.amazonaws.com" }),
      send({ Service: "sns.amazonaws.com" }, { Bool: { "aws:PrincipalIsAWSService": "true" } }),
    ],
  ])("makes no difference that is only against it: %s", (_, before, after) => {
    const { relation, witnesses, unknown } = compared(before, after);
    expect({ relation, witnesses }).toEqual({ relation: "unknown", witnesses: [] });
    expect(unknown).toEqual([expect.stringMatching(/^Which principals aws:\w+ is true of is not compared/)]);
  });

  it("makes one for those of whom it may be true", () => {
    const service = { Bool: { "aws:PrincipalIsAWSService": "true" } };
    expect(compared(send({ AWS: "*" }), send({ AWS: "*" }, service)).witnesses).toMatchObject([
      { principal: { type: "AWS" }, context: { "aws:PrincipalIsAWSService": ["false"] } },
    ]);
    const [account, both] = [{ AWS: "111122223333" }, { AWS: "111122223333", Service: "sns.amazonaws.com" }];
    expect(compared(send(account, service), send(both, service)).witnesses).toMatchObject([
      { principal: { type: "Service" }, context: { "aws:PrincipalIsAWSService": ["true"] } },
    ]);
  });
});

describe("an action for somebody with an assertion or a token", () => {
  const assume = (action: string | readonly string[], principal: object) =>
    trust({ Effect: "Allow", Principal: principal, Action: action });

  it("is called by no service", () => {
    const service = { Service: "ec2.amazonaws.com" };
    const after = assume(["sts:AssumeRole", "sts:AssumeRoleWithSAML"], service);
    expect(compared(assume("sts:AssumeRole", service), after)).toMatchObject({
      relation: "unknown",
      unknown: ["Whether anybody but federated principals can call sts:AssumeRoleWithSAML is not known."],
    });
  });

  it("has a provider's user as its witness, and another action one of anybody's", () => {
    const provider = `arn:aws:iam::${account}:saml-provider/example`;
    const both = { Service: "ec2.amazonaws.com", Federated: provider };
    const before = assume("sts:AssumeRole", both);
    expect(compared(before, assume(["sts:AssumeRole", "sts:AssumeRoleWithSAML"], both))).toMatchObject({
      relation: "broader",
      witnesses: [{ principal: { type: "Federated", value: provider } }],
    });
    const tagged = assume(["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:TagSession"], { AWS: account });
    expect(compared(assume("sts:AssumeRole", { AWS: account }), tagged)).toMatchObject({
      relation: "broader",
      witnesses: [{ action: "sts:TagSession" }],
    });
  });
});

describe("a key of an identity provider", () => {
  const provider = { Federated: "cognito-identity.amazonaws.com" };
  const statement = (key: string, value: string, effect = "Allow", operator = "StringEquals") => ({
    Effect: effect,
    Principal: provider,
    Action: "sts:AssumeRoleWithWebIdentity",
    Condition: { [operator]: { [key]: value } },
  });

  it("has several values where the provider's guide says so", () => {
    const key = "cognito-identity.amazonaws.com:amr";
    const operator = "ForAnyValue:StringEquals";
    const allowed = statement(key, "authenticated", "Allow", operator);
    const before = trust(allowed, statement(key, "graph.facebook.com", "Deny", operator));
    expect(compared(before, trust(allowed))).toMatchObject({
      relation: "broader",
      witnesses: [{ context: { [key]: expect.arrayContaining(["authenticated", "graph.facebook.com"]) } }],
    });
  });

  it("may have several where it is an attribute of an assertion", () => {
    const before = trust(statement("saml:mail", "a@example.com"), statement("saml:mail", "b@example.com", "Deny"));
    expect(compared(before, trust(statement("saml:mail", "a@example.com")))).toMatchObject({
      relation: "unknown",
      unknown: [
        "Whether a request can have several values of saml:mail, an attribute of a SAML assertion, is not known.",
      ],
    });
    const audience = trust(statement("saml:aud", "a"), statement("saml:aud", "b", "Deny"));
    expect(compared(audience, trust(statement("saml:aud", "a")))).toMatchObject({ relation: "equivalent" });
  });
});
