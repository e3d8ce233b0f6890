import { describe, expect, it } from "vitest";
import { compare } from "../../../src/iam/compare/compare.ts";
import type { PolicySet, Relation } from "../../../src/iam/model.ts";
import {
  account,
  allow,
  bounded,
  catalogue,
  compared,
  deny,
  document,
  identity,
  inlinePolicy,
  passRolePolicy,
  resourceBased,
  sageMakerFullAccess,
  trust,
} from "./policies.ts";

const opposite: Readonly<Record<Relation, Relation>> = {
  equivalent: "equivalent",
  narrower: "broader",
  broader: "narrower",
  incomparable: "incomparable",
  unknown: "unknown",
};

type Case = readonly [name: string, relation: Relation, before: PolicySet, after: PolicySet];

/** Every case is asked in both directions. */
const agree = (cases: readonly Case[]): void => {
  it.each(cases)("%s: %s", (_, relation, before, after) => {
    const comparison = compared(before, after);
    expect({ relation: comparison.relation, unknown: comparison.unknown.length > 0 }).toEqual({
      relation,
      unknown: relation === "unknown",
    });
    expect(compared(after, before).relation).toBe(opposite[relation]);
  });
};

const one = (...statements: readonly object[]): PolicySet => identity(document(...statements));
const bucket = (name: string) => `arn:aws:s3:::${name}`;
const reading = (...buckets: readonly string[]) => one(allow("s3:GetObject", buckets.map(bucket)));
const readIf = (Condition: object) => allow("s3:GetObject", "*", { Condition });
const denyReadIf = (Condition: object) => deny("s3:GetObject", "*", { Condition });
const when = (condition: object) => one(readIf(condition));
const where = (operator: string, key: string, value: string | boolean | readonly string[]) =>
  when({ [operator]: { [key]: value } });
const always = one(allow("s3:GetObject"));

describe("what is equivalent", () => {
  agree([
    ["nothing and nothing", "equivalent", identity(), identity()],
    ["nothing and only a deny", "equivalent", identity(), one(deny("*"))],
    [
      "order and repetition",
      "equivalent",
      one(allow("s3:GetObject"), deny("s3:Put*")),
      one(deny("s3:Put*"), allow("s3:GetObject"), allow("s3:GetObject")),
    ],
    [
      "an ARN that ends early and what AWS completes it to",
      "equivalent",
      one(allow("sqs:*", "arn:aws:sqs"), deny("sqs:SendMessage", "arn:aws:sqs:us-east-1")),
      one(allow("sqs:*", "arn:aws:sqs:*:*:*"), deny("sqs:SendMessage", "arn:aws:sqs:us-east-1:*:*")),
    ],
    ["case of actions", "equivalent", one(allow("S3:getobject")), always],
    [
      "case of keys",
      "equivalent",
      where("Bool", "aws:SecureTransport", "true"),
      where("Bool", "AWS:securetransport", true),
    ],
    ["a Sid", "equivalent", one(allow("s3:GetObject", "*", { Sid: "A" })), always],
    [
      "a statement split in two",
      "equivalent",
      one(allow(["s3:GetObject", "s3:PutObject"], [bucket("a/*"), bucket("b/*")])),
      one(
        allow("s3:GetObject", [bucket("a/*"), bucket("b/*")]),
        allow("s3:PutObject", bucket("a/*")),
        allow("s3:PutObject", bucket("b/*")),
      ),
    ],
    [
      "one statement in two documents",
      "equivalent",
      identity(document(allow("s3:GetObject")), document(allow("s3:PutObject"))),
      one(allow(["s3:PutObject", "s3:GetObject"])),
    ],
    [
      "an action beside a wildcard for it",
      "equivalent",
      one(allow(["s3:Get*", "s3:GetObject"])),
      one(allow("s3:Get*")),
    ],
    ["a resource beside a wildcard for it", "equivalent", reading("a*", "ab/c"), reading("a*")],
    ["a union of patterns that is all", "equivalent", one(allow("s3:GetObject", [bucket("*/a*"), "*"])), always],
    [
      "NotAction as Allow and Deny",
      "equivalent",
      one(allow("*"), deny("iam:*")),
      one({ Effect: "Allow", NotAction: "iam:*", Resource: "*" }),
    ],
    [
      "NotResource as Allow and Deny",
      "equivalent",
      one(allow("s3:GetObject"), deny("s3:GetObject", bucket("a/*"))),
      one({ Effect: "Allow", Action: "s3:GetObject", NotResource: bucket("a/*") }),
    ],
    ["a bucket's own ARN for objects", "equivalent", identity(), reading("a")],
    ["an object's ARN for a bucket", "equivalent", identity(), one(allow("s3:ListBucket", bucket("a/b")))],
    ["an allow that is denied", "equivalent", identity(), one(allow("s3:GetObject"), deny("s3:*"))],
    [
      "an Allow within the boundary only",
      "equivalent",
      bounded(document(allow("s3:GetObject")), document(allow("*"))),
      always,
    ],
    ["nothing with and without a boundary", "equivalent", identity(), bounded(document(allow("*")))],
    ["an escaped wildcard", "equivalent", reading("a/${*}"), reading("a/${*}", "a/${*}")],
  ]);
});

describe("what is broader", () => {
  agree([
    ["something than nothing", "broader", identity(), always],
    ["a wildcard than a name", "broader", always, one(allow("s3:Get*"))],
    ["all than some resources", "broader", reading("a/*"), always],
    [
      "a statement than nothing, of whose resources only some are of the action's service",
      "broader",
      identity(),
      one(allow(["s3:GetObject", "sqs:SendMessage"], [bucket("a/*"), `arn:aws:sqs:us-east-1:${account}:queue`])),
    ],
    ["a longer wildcard", "broader", reading("a/b*"), reading("a/*")],
    ["? than a letter", "broader", reading("a/b"), reading("a/?")],
    ["* than ?", "broader", reading("a/?"), reading("a/*")],
    ["* than its escape", "broader", reading("a/${*}"), reading("a/*")],
    ["the whole than a proper union", "broader", reading("a/a*", "a/*a"), reading("a/*")],
    ["a denial that is gone", "broader", one(allow("s3:*"), deny("s3:DeleteBucket")), one(allow("s3:*"))],
    [
      "a smaller NotAction",
      "broader",
      one({ Effect: "Allow", NotAction: ["iam:*", "s3:*"], Resource: "*" }),
      one({ Effect: "Allow", NotAction: "iam:*", Resource: "*" }),
    ],
    [
      "a smaller NotResource",
      "broader",
      one({ Effect: "Allow", Action: "s3:GetObject", NotResource: [bucket("a/*"), bucket("b/*")] }),
      one({ Effect: "Allow", Action: "s3:GetObject", NotResource: bucket("a/*") }),
    ],
    [
      "no boundary than one",
      "broader",
      bounded(document(allow("s3:*")), document(allow(["s3:GetObject", "iam:GetRole"]))),
      one(allow(["s3:GetObject", "iam:GetRole"])),
    ],
    [
      "a boundary that denies less",
      "broader",
      bounded(document(allow("*"), deny("iam:GetRole")), document(allow("iam:GetRole"))),
      bounded(document(allow("*")), document(allow("iam:GetRole"))),
    ],
    [
      "an old version's literal than nothing",
      "broader",
      identity(),
      identity({ ...document(allow("s3:GetObject", bucket("a/${aws:username}"))), Version: "2008-10-17" }),
    ],
  ]);
});

describe("an ARN that ends early", () => {
  it.each([
    ["arn:aws:iam::123456789012", "iam:PassRole"],
    ["arn:aws:sqs", "sqs:SendMessage"],
    ["arn:aws:sqs:eu-west-1", "sqs:SendMessage"],
  ])("%s grants what it is completed to", (resource, action) => {
    const { relation, witnesses } = compared(
      one(allow("s3:GetObject")),
      one(allow("s3:GetObject"), allow(action, resource)),
    );
    expect(relation).toBe("broader");
    expect(witnesses[0]).toMatchObject({ action, resource: expect.stringMatching(new RegExp(`^${resource}:`)) });
  });
});

describe("what is neither", () => {
  agree([
    ["different actions", "incomparable", always, one(allow("s3:PutObject"))],
    ["different resources", "incomparable", reading("a/*"), reading("b/*")],
    ["overlapping wildcards", "incomparable", reading("a/x*"), reading("a/*x")],
    [
      "an escape and the same text in an old version",
      "incomparable",
      reading("a/${*}"),
      identity({ ...document(allow("s3:GetObject", bucket("a/${*}"))), Version: "2008-10-17" }),
    ],
    ["different case of a resource", "incomparable", reading("a/X"), reading("a/x")],
    [
      "different conditions",
      "incomparable",
      where("StringEquals", "aws:PrincipalTag/a", "1"),
      where("StringEquals", "aws:PrincipalTag/b", "1"),
    ],
  ]);
});

describe("conditions", () => {
  const tag = "aws:PrincipalTag/team";
  const ip = "aws:SourceIp";
  const age = "aws:MultiFactorAuthAge";
  const time = "aws:CurrentTime";
  agree([
    ["dropping one from an Allow", "broader", where("StringEquals", tag, "a"), always],
    [
      "dropping one from a Deny",
      "narrower",
      one(allow("s3:*"), deny("s3:*", "*", { Condition: { Bool: { "aws:SecureTransport": "false" } } })),
      one(allow("s3:*"), deny("s3:*")),
    ],
    [
      "dropping one from an Allow that another covers",
      "equivalent",
      one(
        allow("s3:GetObject"),
        allow("s3:Get*", "*", { Condition: { StringEquals: { [tag]: "a" } } }),
        allow("s3:Get*"),
      ),
      one(allow("s3:Get*")),
    ],
    ["one more value", "broader", where("StringEquals", tag, "a"), where("StringEquals", tag, ["a", "b"])],
    [
      "one more key",
      "narrower",
      where("StringEquals", tag, "a"),
      when({ StringEquals: { [tag]: "a", "aws:PrincipalTag/b": "1" } }),
    ],
    ["a value that a wildcard covers", "broader", where("StringEquals", tag, "ab"), where("StringLike", tag, "a*")],
    ["StringLike without wildcards", "equivalent", where("StringEquals", tag, "ab"), where("StringLike", tag, "ab")],
    [
      "a wildcard that is text to StringEquals",
      "incomparable",
      where("StringEquals", tag, "a*"),
      where("StringEquals", tag, "ab"),
    ],
    ["either case than one", "broader", where("StringEquals", tag, "ab"), where("StringEqualsIgnoreCase", tag, "AB")],
    [
      "a negation, which an absent key satisfies",
      "broader",
      where("StringEquals", tag, "b"),
      where("StringNotEquals", tag, "a"),
    ],
    [
      "a negation split over two statements",
      "equivalent",
      always,
      one(readIf({ StringEquals: { [tag]: "a" } }), readIf({ StringNotEquals: { [tag]: "a" } })),
    ],
    [
      "a negation as a Deny",
      "equivalent",
      where("StringNotEquals", tag, ["a", "b"]),
      one(allow("s3:GetObject"), denyReadIf({ StringEquals: { [tag]: ["b", "a"] } })),
    ],
    [
      "IfExists, which an absent key satisfies",
      "broader",
      where("StringEquals", tag, "a"),
      where("StringEqualsIfExists", tag, "a"),
    ],
    [
      "IfExists spelled out",
      "equivalent",
      where("StringEqualsIfExists", tag, "a"),
      one(readIf({ StringEquals: { [tag]: "a" } }), readIf({ Null: { [tag]: "true" } })),
    ],
    ["Null both ways", "equivalent", always, where("Null", tag, ["true", "false"])],
    [
      "Null that another key contradicts",
      "equivalent",
      identity(),
      when({ Null: { [tag]: "true" }, StringEquals: { [tag]: "a" } }),
    ],
    [
      "Bool both ways but for the absent key",
      "broader",
      one(
        readIf({ Bool: { "aws:MultiFactorAuthPresent": "true" } }),
        readIf({ Bool: { "aws:MultiFactorAuthPresent": "false" } }),
      ),
      always,
    ],
    [
      "a Bool as text",
      "equivalent",
      where("Bool", "aws:SecureTransport", "true"),
      where("StringEquals", "aws:SecureTransport", "true"),
    ],
    [
      "a Bool of a tag, which can be any text",
      "broader",
      where("Bool", tag, ["true", "false"]),
      where("Null", tag, "false"),
    ],
    [
      "a Bool of a tag beside one of its other texts",
      "broader",
      where("Bool", tag, "true"),
      one(readIf({ Bool: { [tag]: "true" } }), readIf({ StringEquals: { [tag]: "yes" } })),
    ],
    [
      "every number of a tag, which need not be one",
      "broader",
      one(readIf({ NumericLessThan: { [tag]: "5" } }), readIf({ NumericGreaterThanEquals: { [tag]: "5" } })),
      where("Null", tag, "false"),
    ],
    [
      "a larger range of addresses",
      "broader",
      where("IpAddress", ip, "10.1.0.0/16"),
      where("IpAddress", ip, "10.0.0.0/8"),
    ],
    [
      "two halves of a range",
      "equivalent",
      where("IpAddress", ip, "10.0.0.0/8"),
      where("IpAddress", ip, ["10.0.0.0/9", "10.128.0.0/9"]),
    ],
    [
      "IPv6 besides IPv4",
      "broader",
      where("IpAddress", ip, "10.0.0.0/8"),
      where("IpAddress", ip, ["10.0.0.0/8", "2001:db8::/32"]),
    ],
    ["every address but for the absent key", "broader", where("IpAddress", ip, ["0.0.0.0/0", "::/0"]), always],
    [
      "a later bound",
      "broader",
      where("DateLessThan", time, "2030-01-01T00:00:00Z"),
      where("DateLessThan", time, "2031-01-01"),
    ],
    [
      "a date as epoch seconds",
      "equivalent",
      where("DateLessThan", time, "2030-01-01T00:00:00Z"),
      where("DateLessThan", time, "1893456000"),
    ],
    [
      "an interval",
      "narrower",
      where("NumericLessThan", age, "3600"),
      when({ NumericLessThan: { [age]: "3600" }, NumericGreaterThan: { [age]: "60" } }),
    ],
    [
      "an empty interval",
      "equivalent",
      identity(),
      when({ NumericLessThan: { [age]: "60" }, NumericGreaterThan: { [age]: "3600" } }),
    ],
    [
      "less or equal as two",
      "equivalent",
      where("NumericLessThanEquals", age, "60"),
      one(readIf({ NumericLessThan: { [age]: "60" } }), readIf({ NumericEquals: { [age]: "60.0" } })),
    ],
    [
      "an ARN part by part",
      "narrower",
      where("StringLike", "aws:SourceArn", "arn:aws:sns:*:a"),
      where("ArnLike", "aws:SourceArn", "arn:aws:sns:*:*:a"),
    ],
    [
      "a star alone, whatever the value is",
      "equivalent",
      where("Null", "aws:SourceArn", "false"),
      where("ArnLike", "aws:SourceArn", "*"),
    ],
    [
      "a star alone, also what is no ARN",
      "broader",
      where("ArnLike", "aws:SourceArn", "arn:*:*:*:*:*"),
      where("ArnLike", "aws:SourceArn", "*"),
    ],
    [
      "one value of several",
      "broader",
      where("ForAnyValue:StringEquals", "aws:TagKeys", "a"),
      where("ForAnyValue:StringEquals", "aws:TagKeys", ["a", "b"]),
    ],
    [
      "one value without and with another",
      "incomparable",
      where("ForAnyValue:StringEquals", "aws:TagKeys", "a"),
      where("ForAnyValue:StringNotEquals", "aws:TagKeys", "a"),
    ],
    [
      "a value of a key of which all may be empty, which are none to a quantifier",
      "broader",
      where("ForAnyValue:StringLike", "aws:TagKeys", "*"),
      where("Null", "aws:TagKeys", "false"),
    ],
    [
      "an empty value beside another one",
      "broader",
      where("ForAnyValue:StringEquals", "aws:TagKeys", ["a", "example", "other"]),
      where("ForAnyValue:StringEquals", "aws:TagKeys", ["a", "example", "other", ""]),
    ],
    [
      "an empty value beside another one, split in two",
      "equivalent",
      where("ForAnyValue:StringEquals", "aws:TagKeys", ["a", ""]),
      one(
        readIf({ "ForAnyValue:StringEquals": { "aws:TagKeys": "a" } }),
        readIf({ "ForAnyValue:StringEquals": { "aws:TagKeys": "" } }),
      ),
    ],
    [
      "an empty value alone that is not known to be another key's",
      "broader",
      identity(),
      one(
        readIf({ StringNotEquals: { "aws:TagKeys": "${aws:username}" }, Null: { "aws:TagKeys": "false" } }),
        denyReadIf({ "ForAnyValue:StringLike": { "aws:TagKeys": "*" } }),
      ),
    ],
    ["an empty value of a key that has one", "broader", identity(), where("StringEquals", tag, "")],
    [
      "a key of several values without a quantifier, by a request without the key",
      "narrower",
      always,
      where("StringEquals", "aws:TagKeys", "a"),
    ],
    [
      "which key decides needs another try",
      "equivalent",
      identity(),
      one(
        allow("s3:GetObject"),
        denyReadIf({ StringEquals: { [tag]: "a" }, NumericEquals: { [age]: "5" } }),
        denyReadIf({ StringNotEquals: { [tag]: "a" }, NumericEquals: { [age]: "5" } }),
        denyReadIf({ StringNotEquals: { [tag]: "a" }, NumericNotEquals: { [age]: "5" } }),
        denyReadIf({ StringEquals: { [tag]: "a" }, NumericNotEquals: { [age]: "5" } }),
      ),
    ],
    [
      "which key decides, with a way out",
      "broader",
      identity(),
      one(
        allow("s3:GetObject"),
        denyReadIf({ StringEquals: { [tag]: "a" }, NumericEquals: { [age]: "5" } }),
        denyReadIf({ StringNotEquals: { [tag]: "a" }, NumericEquals: { [age]: "5" } }),
        denyReadIf({ StringNotEquals: { [tag]: "a" }, NumericNotEquals: { [age]: "5" } }),
      ),
    ],
  ]);
});

describe("what is unknown", () => {
  const own = (variable: string) => reading(`home/\${${variable}}/*`);
  const tags = (...values: string[]) => where("ForAllValues:StringEquals", "aws:TagKeys", values);
  agree([
    ["different variables", "unknown", own("aws:username"), own("aws:userid")],
    ["different ForAllValues", "unknown", tags("a"), tags("a", "b")],
    ...(["StringEquals", "StringNotEquals"] as const).flatMap((operator): Case[] => [
      [
        `${operator} on a key of several values, without a quantifier and with one`,
        "unknown",
        where(operator, "aws:CalledVia", "athena.amazonaws.com"),
        where(`ForAnyValue:${operator}`, "aws:CalledVia", "athena.amazonaws.com"),
      ],
    ]),
    [
      "a value that is denied without a quantifier, beside another one that is asked for",
      "unknown",
      one(
        readIf({ "ForAnyValue:StringEquals": { "aws:TagKeys": "a" } }),
        denyReadIf({ StringEquals: { "aws:TagKeys": "b" } }),
      ),
      where("ForAnyValue:StringEquals", "aws:TagKeys", "a"),
    ],
    [
      "ForAllValues, which holds where the key is absent",
      "broader",
      one(allow("s3:PutObject")),
      one(
        allow("s3:PutObject"),
        readIf({ "ForAllValues:StringEquals": { "aws:TagKeys": "a" }, Null: { "aws:TagKeys": "true" } }),
      ),
    ],
    ...["aws:username", "example.com:groups"].flatMap((key): Case[] => [
      [
        `whether ${key} has several values, where only that makes a difference`,
        "unknown",
        where("StringNotEquals", key, "a"),
        where("ForAnyValue:StringNotEquals", key, "a"),
      ],
      [
        `${key} with ForAnyValue, where several values make no difference`,
        "broader",
        where("ForAnyValue:StringEquals", key, "a"),
        where("ForAnyValue:StringEquals", key, ["a", "b"]),
      ],
      [
        `${key} that is empty, which is no value to a quantifier`,
        "narrower",
        where("StringLike", key, "*"),
        where("ForAnyValue:StringLike", key, "*"),
      ],
    ]),
    [
      "a number and a text for one key",
      "unknown",
      where("StringEquals", "aws:MultiFactorAuthAge", "5"),
      when({ NumericEquals: { "aws:MultiFactorAuthAge": "5" }, StringLike: { "aws:MultiFactorAuthAge": "5*" } }),
    ],
    [
      "binary values",
      "unknown",
      where("BinaryEquals", "aws:PrincipalTag/a", "QQ=="),
      where("BinaryEquals", "aws:PrincipalTag/a", ["QQ==", "Qg=="]),
    ],
    [
      "what no operator can read",
      "unknown",
      where("NumericEquals", "aws:MultiFactorAuthAge", "five"),
      where("NumericEquals", "aws:MultiFactorAuthAge", "5"),
    ],
  ]);

  const tag = "aws:PrincipalTag/team";
  const time = "aws:CurrentTime";
  const given = (key: string, condition: object = {}): PolicySet => when({ Null: { [key]: "false" }, ...condition });
  const dropped = (operator: string, key: string, value: string): [PolicySet, PolicySet] => [
    given(key, { [operator]: { [key]: value } }),
    given(key),
  ];
  const except = (condition: object): PolicySet => one(allow("s3:GetObject"), denyReadIf(condition));
  const until = (date: string, other: object): PolicySet =>
    one(readIf({ DateLessThan: { [time]: date } }), readIf(other));
  const day = until("1960-01-01", { DateLessThan: { [time]: "19500101" } });
  const unreplaced = "arn:aws:iam::${aws:PrincipalAccount}:role/deploy";
  agree([
    [
      "letters whose case AWS may disregard",
      "unknown",
      except({ StringEquals: { [tag]: "ä" } }),
      except({ StringEqualsIgnoreCase: { [tag]: "Ä" } }),
    ],
    [
      "a resource beside one with a variable that AWS may not replace",
      "broader",
      one(allow("iam:GetRole", unreplaced)),
      one(allow("iam:GetRole", [unreplaced, `arn:aws:iam::${account}:role/other`])),
    ],
    ["a day or seconds", "unknown", where("DateLessThan", time, "1960-01-01"), day],
    ["a year or seconds", "unknown", always, except({ DateLessThan: { [time]: "2030" } })],
    [
      "a number that AWS may round",
      "unknown",
      identity(),
      where("NumericLessThan", "s3:max-keys", "1000000000000000001"),
    ],
    [
      "the text of what is a number too",
      "unknown",
      where("NumericLessThan", "s3:max-keys", "10"),
      one(readIf({ NumericLessThan: { "s3:max-keys": "10" } }), readIf({ StringEquals: { "s3:max-keys": "50" } })),
    ],
    ["no number", "unknown", ...dropped("NumericLessThan", "s3:max-keys", "ten")],
    ["no address", "unknown", ...dropped("IpAddress", "aws:SourceIp", "10.0.0.0/33")],
    ["no ARN", "unknown", ...dropped("ArnLike", "aws:SourceArn", "arn:aws:s3")],
    ["neither true nor false", "unknown", ...dropped("Bool", "aws:ViaAWSService", "yes")],
    ["neither true nor false for Null", "unknown", identity(), where("Null", tag, "yes")],
    [
      "neither true nor false for Null, in a policy of 2008-10-17",
      "unknown",
      identity({ Statement: readIf({ Null: { [tag]: "yes" } }) }),
      always,
    ],
    [
      "neither true nor false for Null, where the boundary lets none of it through",
      "broader",
      bounded(document(allow("s3:PutObject")), document(readIf({ Null: { [tag]: "yes" } }))),
      bounded(document(allow("*")), document(allow("s3:GetObject"))),
    ],
    ["one of both for Null", "unknown", where("Null", tag, ["yes", "true"]), where("Null", tag, "true")],
    ["Null with a quantifier", "unknown", always, where("ForAllValues:Null", "aws:TagKeys", ["true", "false"])],
    [
      "Null that cannot be read, for what both sides have",
      "broader",
      where("Null", tag, "yes"),
      one(readIf({ Null: { [tag]: "yes" } }), allow("s3:PutObject")),
    ],
    ["no base64", "unknown", ...dropped("BinaryEquals", tag, "a*")],
    ["bytes with another spelling", "unknown", ...dropped("BinaryEquals", tag, "QUJ=")],
    ["bytes", "broader", ...dropped("BinaryEquals", tag, "QUI=")],
    ["a variable for true or false", "broader", ...dropped("Bool", "aws:ViaAWSService", "${aws:PrincipalTag/a}")],
    ["a variable for an ARN", "broader", ...dropped("ArnLike", "aws:SourceArn", "${aws:PrincipalArn}")],
    [
      "what cannot be read, where the key is absent",
      "broader",
      until("1960-01-01", { IpAddress: { "aws:VpcSourceIp": "10.0.0.0/33" } }),
      until("1970-01-01", { IpAddress: { "aws:VpcSourceIp": "10.0.0.0/33" } }),
    ],
  ]);

  it("is a variable where AWS says that it replaces none, but for what both sides have", () => {
    const role = (accountId: string) => allow("iam:GetRole", `arn:aws:iam::${accountId}:role/deploy`);
    const variable = role("${aws:PrincipalAccount}");
    const reason =
      'How AWS reads the resource "arn:aws:iam::${aws:PrincipalAccount}:role/deploy" is not known: it says that it replaces no variable before the fifth colon, and has such policies itself.';
    expect(compared(identity(), one(variable))).toMatchObject({ relation: "unknown", unknown: [reason] });
    expect(compared(one(role(account)), one(variable))).toMatchObject({ relation: "unknown", unknown: [reason] });
    expect(compared(one(allow("iam:*")), one(allow("iam:*"), { ...variable, Effect: "Deny" }))).toMatchObject({
      relation: "unknown",
      unknown: [reason],
    });
    expect(compared(one(variable), one(variable, role(account)))).toMatchObject({
      relation: "unknown",
      witnesses: [],
      unknown: [reason],
    });
    const other = allow("iam:GetRole", `arn:aws:iam::${account}:role/other`);
    expect(compared(one(variable), one(variable, other)).relation).toBe("broader");
    expect(compared(one(role("*")), one(role("*"), variable))).toMatchObject({ relation: "equivalent", unknown: [] });
  });

  it("is nothing that both sides have", () => {
    expect(compared(own("aws:username"), reading("home/${aws:username}/*", "a/*")).relation).toBe("broader");
    expect(compared(reading("home/*"), own("aws:username")).relation).toBe("narrower");
    expect(compared(tags("a"), tags("a", "a"))).toMatchObject({ relation: "equivalent", unknown: [] });
  });

  it("is not what is added to nothing, for that has a witness", () => {
    expect(compared(identity(), own("aws:username"))).toMatchObject({
      relation: "broader",
      witnesses: [{ resource: "arn:aws:s3:::home/alice/example", context: { "aws:username": ["alice"] } }],
    });
    expect(compared(tags("a"), always)).toMatchObject({ relation: "broader", unknown: [] });
    const conditional = allow("s3:PutObject", "*", { Condition: { StringEquals: { "aws:username": "bob" } } });
    const home = allow(["s3:GetObject", "s3:PutObject"], bucket("home/${aws:UserName}/*"));
    expect(compared(identity(), one(conditional, home))).toMatchObject({ relation: "broader", unknown: [] });
    expect(compared(one(conditional), one(conditional, home)).witnesses).toMatchObject([
      { action: "s3:GetObject", context: { "aws:UserName": ["alice"] } },
      { action: "s3:PutObject", context: { "aws:username": ["alice"] } },
    ]);
  });

  it("is no variable that leaves something out, for where it does has a witness", () => {
    const others = { Effect: "Allow", Action: "s3:GetObject", NotResource: bucket("home/${aws:username}/*") };
    expect(compared(one(others), always)).toMatchObject({ relation: "broader", unknown: [] });
  });

  it("is no variable that a condition names too, in another case", () => {
    const alice = { Condition: { StringEquals: { "aws:UserName": "alice", "aws:PrincipalTag/team": "example" } } };
    const before = allow("s3:GetObject", "*", alice);
    expect(compared(one(before), one(before, allow("s3:GetObject", bucket("home/${aws:username}/*"))))).toMatchObject({
      relation: "broader",
      witnesses: [{ context: { "aws:UserName": ["alice"], "aws:PrincipalTag/team": ["other"] } }],
    });
  });

  it("is no variable in a condition of what is added", () => {
    const mine = { Condition: { StringEquals: { "aws:PrincipalTag/owner": "${aws:username}" } } };
    expect(compared(always, one(allow("s3:GetObject"), allow("s3:PutObject", "*", mine)))).toMatchObject({
      relation: "broader",
      unknown: [],
    });
  });

  it("says what it is about", () => {
    expect(compared(own("aws:username"), own("aws:userid")).unknown).toEqual([
      'What the policy variable in the resource "arn:aws:s3:::home/${aws:userid}/*" stands for is not known.',
      'What the policy variable in the resource "arn:aws:s3:::home/${aws:username}/*" stands for is not known.',
    ]);
    expect(compared(tags("a"), tags("b")).unknown[0]).toBe(
      "ForAllValues:StringEquals on aws:TagKeys (b) is outside of what can be compared exactly.",
    );
  });
});

describe("resources that the catalogue does not list for an action", () => {
  const stacks = "arn:*:cloudformation:*:*:stack/*";
  agree([
    ["one of an action without any", "unknown", identity(), one(allow("s3:ListAllMyBuckets", bucket("a")))],
    [
      "others of an action without any",
      "unknown",
      one(allow("s3:ListAllMyBuckets", bucket("a"))),
      one(allow("s3:ListAllMyBuckets", bucket("b"))),
    ],
    [
      "a Deny of one of an action without any",
      "unknown",
      one(allow("s3:ListAllMyBuckets"), deny("s3:ListAllMyBuckets", bucket("a"))),
      one(allow("s3:ListAllMyBuckets")),
    ],
    [
      "all but one of an action without any",
      "equivalent",
      one(allow("s3:ListAllMyBuckets")),
      one({ Effect: "Allow", Action: "s3:ListAllMyBuckets", NotResource: bucket("a") }),
    ],
    [
      "* of an action whose resources are optional",
      "unknown",
      one(allow("cloudformation:DescribeStacks")),
      one(allow("cloudformation:DescribeStacks", stacks)),
    ],
    [
      "the same ones of an action without any",
      "equivalent",
      one(allow("s3:ListAllMyBuckets", [bucket("a"), bucket("b")])),
      one(allow("s3:ListAllMyBuckets", bucket("b")), allow("s3:ListAllMyBuckets", bucket("a"))),
    ],
    [
      "one of an action without any beside *",
      "equivalent",
      one(allow("s3:ListAllMyBuckets")),
      one(allow("s3:ListAllMyBuckets"), allow("s3:ListAllMyBuckets", bucket("a"))),
    ],
    [
      "one of an action without any beside one that has it",
      "broader",
      one(allow(["s3:ListAllMyBuckets", "s3:ListBucket"], bucket("a"))),
      one(allow(["s3:ListAllMyBuckets", "s3:ListBucket"], [bucket("a"), bucket("b")])),
    ],
  ]);

  it("are no * where a request names one of those that are not optional", () => {
    const tables = one(allow("dynamodb:Query", "arn:*:dynamodb:*:*:table/*"));
    expect(compared(one(allow("dynamodb:Query")), tables)).toMatchObject({ relation: "equivalent", unknown: [] });
  });

  it("are the reason", () => {
    const { date } = catalogue.source;
    const lists = one(allow(["s3:ListAllMyBuckets", "s3:GetAccountPublicAccessBlock"], bucket("a")));
    expect(compared(identity(), lists).unknown).toEqual([
      `The catalogue of ${date} has no resource type for s3:GetAccountPublicAccessBlock and 1 more, for which a statement names resources.`,
    ]);
    expect(
      compared(one(allow("cloudwatch:PutMetricData")), one(allow("cloudwatch:PutMetricData", "arn:*:cloudwatch:*:*:*")))
        .unknown,
    ).toEqual([
      `Whether cloudwatch:PutMetricData is always asked about one resource, as the catalogue of ${date} lists them, is not known.`,
    ]);
  });
});

describe("a partition", () => {
  const exceptHere = one({
    Effect: "Allow",
    Action: "sagemaker:CreateSpace",
    NotResource: "arn:aws:sagemaker:*:*:space/*",
  });

  it("leaves the others out, whose resources nobody reaches from it", () => {
    expect(compare(identity(), exceptHere, { catalogue, partition: "aws" }).relation).toBe("equivalent");
    expect(compare(identity(), exceptHere, { catalogue, partition: "aws-us-gov" }).relation).toBe("broader");
  });

  it("goes with its own regions", () => {
    expect(compared(identity(), exceptHere).witnesses).toMatchObject([
      { resource: expect.stringMatching(/^arn:aws-us-gov:sagemaker:us-gov-/) },
    ]);
  });

  it("is one for a witness's principal and its resource", () => {
    const send = (AWS: readonly string[]) =>
      resourceBased({ Effect: "Allow", Principal: { AWS }, Action: "sqs:SendMessage", Resource: "*" });
    const resource = "arn:aws-us-gov:sqs:us-gov-west-1:111122223333:example";
    const inAccount = { type: "AWS", value: "arn:aws-us-gov:iam::444455556666:role/example" };
    const [named, other] = ["arn:aws-us-gov:iam::111122223333:role/a", "arn:aws-us-gov:iam::444455556666:role/example"];
    expect(compared(send([named]), send([named, other])).witnesses).toMatchObject([{ resource, principal: inAccount }]);
    expect(compared(send([named]), send(["*"])).witnesses).toMatchObject([{ resource, principal: inAccount }]);
    const whole = send(["111122223333"]);
    const options = { catalogue, partition: "aws-us-gov", account };
    for (const more of ["444455556666", "*"]) {
      const { witnesses } = compare(whole, send(["111122223333", more]), options);
      expect(witnesses).toMatchObject([{ resource, principal: inAccount }]);
    }
    expect(
      compare(send(["444455556666"]), send(["444455556666", "*"]), { ...options, account: "444455556666" }),
    ).toMatchObject({ unknown: [] });
  });

  it.each([
    ["arn:aws-us-gov:ecr:*:*:repository/*", "us-gov-west-1"],
    ["arn:aws-us-gov:ecr:us-gov-east-1:*:repository/*", "us-gov-east-1"],
    ["arn:aws-cn:ecr:*:*:repository/*", "cn-north-1"],
    ["arn:aws:ecr:*:*:repository/*", "us-east-1"],
    ["*", "us-gov-west-1", "aws-us-gov"],
  ])("gives a witness on %s the region %s", (pattern, region, partition = "aws") => {
    const [, own = partition] = /^arn:([^:]+)/.exec(pattern) ?? [];
    const after = one(allow("ecr:DescribeRepositories", pattern));
    expect(compare(identity(), after, { catalogue, partition: own }).witnesses).toMatchObject([
      { resource: `arn:${own}:ecr:${region}:111122223333:repository/example` },
    ]);
  });
});

describe("a witness where the likeliest region does not fit", () => {
  it.each([
    ["aws", "us-east-1", "eu-west-1"],
    ["aws-us-gov", "us-gov-west-1", "us-gov-east-1"],
    ["aws-cn", "cn-north-1", "cn-northwest-1"],
  ])("is in another region of %s than %s", (partition, region, other) => {
    const elsewhere = one({
      Effect: "Allow",
      Action: "ecr:DescribeRepositories",
      NotResource: `arn:${partition}:ecr:${region}:*:*`,
    });
    expect(compare(identity(), elsewhere, { catalogue, partition }).witnesses).toMatchObject([
      { resource: expect.stringContaining(`arn:${partition}:ecr:${other}:`) },
    ]);
  });
});

describe("resources in whose ARN AWS prints a star for what varies", () => {
  it.each([
    ["dms:DeleteReplicationInstance", "arn:aws:dms:us-east-1:111122223333:rep:ABC"],
    ["backup:DeleteRecoveryPoint", "arn:aws:backup:us-east-1:111122223333:recovery-point:abc"],
    ["neptune-db:ReadDataViaQuery", "arn:aws:neptune-db:us-east-1:111122223333:cluster-ABC/database"],
    ["braket:GetDevice", "arn:aws:braket:*:*:device/qpu/ionq/Harmony"],
  ])("are resources: %s on %s", (action, resource) => {
    expect(compared(identity(), one(allow(action, resource)))).toMatchObject({ relation: "broader", unknown: [] });
    expect(compared(one(allow(action)), one(allow(action, resource)))).toMatchObject({ relation: "narrower" });
  });
});

describe("the resources of an action", () => {
  it.each([
    ["sagemaker:DescribeModel", `arn:aws:sagemaker:us-east-1:${account}:mod*`],
    ["securityhub:GetInsightResults", `arn:aws:securityhub:us-east-1:${account}:hub/default`],
    ["iam:GetRole", `arn:aws:iam::${account}:role/a:b/c/name`],
    ["iam:GetRole", `arn:aws:iam::${account}:role/*name`],
  ])("are those of %s where a pattern is %s", (action, resource) => {
    expect(compared(identity(), one(allow(action, resource)))).toMatchObject({ relation: "broader", unknown: [] });
  });

  it.each([
    ["s3:GetObject", "arn:aws:s3:::a/?", "arn:aws:s3:::a/x"],
    ["ecr:GetLifecyclePolicy", "arn:aws-cn:ecr:*:*:repository/a", `arn:aws-cn:ecr:cn-north-1:${account}:repository/a`],
  ])("are shown by a likely one of %s where a pattern is %s", (action, pattern, resource) => {
    expect(compared(identity(), one(allow(action, pattern))).witnesses).toMatchObject([{ resource }]);
  });

  it("are none of another action's under the same statement", () => {
    const added = (resource: string) =>
      compared(identity(), one(allow(["s3:GetObject", "s3:ListBucket"], resource))).summary.addedActions;
    expect(added(bucket("a/b"))).toEqual(["s3:GetObject"]);
    expect(added(bucket("a"))).toEqual(["s3:ListBucket"]);
  });
});

describe("resources of a form that the catalogue does not know", () => {
  const none = one(allow("kms:Sign"));
  const withResource = (action: string, resource: string) => one(allow("kms:Sign"), allow(action, resource));

  it.each([
    ["ssm:SendCommand", "arn:aws:ssm:*::document/AWS-RunShellScript"],
    ["ssm:GetParameter", "arn:aws:ssm:us-east-1::parameter/aws/service/list"],
    ["bedrock:InvokeModel", "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-v2:1"],
    ["dynamodb:GetRecords", "arn:aws:dynamodb:us-east-1:111122223333:table/t/stream/2015-05-11T21:21:33.291"],
    ["backup:DeleteRecoveryPoint", "arn:aws:ec2:us-east-1::snapshot/snap-0123"],
    ["mediaconnect:DescribeOffering", "arn:aws:mediaconnect:us-east-1::offering:abc"],
    ["a4b:UpdateDevice", "arn:aws:a4b:us-east-1:111122223333:device/a/b:A1FUZ1SC53VJXD"],
    ["s3:GetObject", "arn:aws:s3::111122223333:accesspoint/x.mrap/object/k"],
    ["execute-api:Invoke", "arn:aws:execute-api:us-east-1:111122223333:abc/prod/GET/"],
    ["execute-api:Invoke", "arn:aws:execute-api:us-east-1:111122223333:abc/prod/$connect"],
    ["apigateway:DELETE", "arn:aws:apigateway:us-east-1::/apis/abc"],
    ["elasticloadbalancing:AddTags", "arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/x/50dc"],
    ["cloudformation:CreateChangeSet", "arn:aws:cloudformation:us-east-1:aws:transform/Serverless-2016-10-31"],
    ["codeconnections:UseConnection", "arn:aws:codestar-connections:us-east-1:111122223333:connection/x"],
    ["iam:GetUser", "arn:aws:iam::*:root"],
    ["iam:GetRole", "arn:aws:iam::111122223333:role/path/"],
  ])("may be there: %s on %s", (action, resource) => {
    const comparison = compared(none, withResource(action, resource));
    expect(comparison).toMatchObject({ relation: "unknown", witnesses: [] });
    expect(comparison.unknown.join()).toContain(`is not known: ${action}`);
    expect(compared(withResource(action, resource), none).relation).toBe("unknown");
  });

  it("may be taken away by a Deny", () => {
    const documents = allow("ssm:SendCommand", "arn:aws:ssm:*:*:document/*");
    const denied = one(documents, deny("ssm:SendCommand", "arn:aws:ssm:*::document/*"));
    expect(compared(one(documents), denied).relation).toBe("unknown");
  });

  it("are no ids with a colon, though what names them speaks of a path", () => {
    const volumes = allow("ec2:CreateTags", "arn:aws:ec2:*:*:volume/*");
    const denied = one(volumes, deny("ec2:CreateTags", "arn:aws:ec2:*:*:subnet/*"));
    expect(compared(one(volumes), denied)).toMatchObject({ relation: "equivalent", unknown: [] });
    const roles = allow("iam:GetRole", "arn:aws:iam::*:role/a*");
    const both = one(roles, deny("iam:GetRole", "arn:aws:iam::*:role/b*"));
    expect(compared(one(roles), both)).toMatchObject({ relation: "narrower", unknown: [] });
  });

  it("are not spoken of where the others differ, or where they are the same", () => {
    const documents = (account: string) => one(allow("ssm:SendCommand", `arn:aws:ssm:*:${account}:document/*`));
    expect(compared(documents("111122223333"), documents("*"))).toMatchObject({ relation: "broader", unknown: [] });
    expect(compared(none, withResource("s3:GetObject", bucket("b"))).relation).toBe("equivalent");
  });
});

describe("an account in a resource's ARN", () => {
  const arn = (account: string) => `arn:aws:sagemaker:us-east-1:${account}:model/x`;
  const model = (...accounts: string[]) => one(allow("sagemaker:DescribeModel", accounts.map(arn)));
  const [twelve, starts] = ["?".repeat(12), [..."0123456789"].map((digit) => `${digit}*`)];

  it("has 12 digits, so that no witness is of another one", () => {
    expect(compared(model(twelve), model("*"))).toMatchObject({ relation: "unknown", witnesses: [] });
    expect(compared(model(...starts), model("*"))).toMatchObject({ relation: "unknown", witnesses: [] });
    expect(compared(identity(), model("123"))).toMatchObject({ relation: "unknown", witnesses: [] });
    expect(compared(identity(), model(twelve)).witnesses).toMatchObject([{ resource: arn(account) }]);
  });

  it("is not known to have any other form, beside statements about everything too", () => {
    const noMfa = deny("*", "*", { Condition: { Bool: { "aws:MultiFactorAuthPresent": "false" } } });
    const bounds = (account: string) => one(allow("sagemaker:DescribeModel", arn(account)), noMfa);
    const { relation, unknown } = compared(bounds(twelve), bounds("*"));
    expect([relation, unknown]).toEqual([
      "unknown",
      [expect.stringMatching(/^Whether AWS has resources of a form .* is not known: sagemaker:DescribeModel on arn:/)],
    ]);
  });

  it("is found by its digits where no likely one fits", () => {
    const found = (before: PolicySet, after: PolicySet) => compared(before, after).witnesses[0]?.resource;
    expect(found(model("1*"), model("*"))).toMatch(/:[02-9]\d{11}:model\/x$/);
    expect(found(identity(), model("98*76"))).toMatch(/:98\d{8}76:model\/x$/);
    expect(found(model(...starts.slice(0, 9)), model("*"))).toMatch(/:9\d{11}:model\/x$/);
  });

  it.each([
    ["iam:GetPolicy", "arn:aws:iam::aws:policy/ReadOnlyAccess"],
    ["ram:AssociateResourceSharePermission", "arn:aws:ram::aws:permission/AWSRAMDefaultPermissionSubnet"],
    ["sagemaker:DescribeHub", "arn:aws:sagemaker:us-east-1:aws:hub/SageMakerPublicHub"],
    ["sagemaker:DescribeHubContent", "arn:aws:sagemaker:*:aws:hub-content/SageMakerPublicHub/Model/*"],
    ["imagebuilder:GetComponent", "arn:aws:imagebuilder:us-east-1:aws:component/update-linux/x.x.x/*"],
  ])("may be AWS's own: %s on %s", (action, resource) => {
    expect(compared(identity(), one(allow(action, resource)))).toMatchObject({ relation: "broader", unknown: [] });
    const [witness] = compared(one(allow(action), deny(action, resource)), one(allow(action))).witnesses;
    expect(witness?.resource).toContain(":aws:");
  });
});

describe("keys that the catalogue does not know", () => {
  it("may have the names of what every object has", () => {
    for (const key of ["constructor", "__proto__", "toString"]) {
      const asks = (...values: readonly string[]) => identity(document(readIf({ StringEquals: { [key]: values } })));
      const { relation, witnesses } = compared(asks("x"), asks("x", "y"));
      expect([relation, witnesses.map(({ context }) => Object.entries(context))]).toEqual([
        "broader",
        [[[key, ["y"]]]],
      ]);
      const named = (text: string) => identity(document(allow("s3:GetObject", `arn:aws:s3:::b/\${${text}}/*`)));
      expect(compared(identity(document(allow("s3:ListBucket"))), named(key)).relation).toBe("incomparable");
    }
  });

  const only = { Condition: { StringEquals: { "example:key": "a" } } };
  const never = { Condition: { StringEquals: { "example:key": "b" } } };
  agree([
    [
      "which matter only if they have several values",
      "unknown",
      one(allow("s3:GetObject", "*", only)),
      one(allow("s3:GetObject", "*", only), deny("s3:GetObject", "*", never)),
    ],
    [
      "which matter with one value too",
      "incomparable",
      one(allow("s3:GetObject", "*", only)),
      one(allow("s3:GetObject", "*", never)),
    ],
    [
      "which do not matter at all",
      "equivalent",
      one(allow("s3:GetObject", "*", only)),
      one(allow("s3:GetObject", "*", only), deny("s3:Get*", "*", { Condition: { Null: { "example:key": "true" } } })),
    ],
  ]);
});

describe("actions that are alike on one side", () => {
  const both = ["iam:GetRole", "s3:GetObject"];

  it.each([
    [
      "are told apart by what the side before says",
      "incomparable",
      one(allow("s3:GetObject", "arn:aws:s3:::b/*"), allow("s3:PutObject", "arn:aws:s3:::c/*")),
      one(allow(["s3:GetObject", "s3:PutObject"], "arn:aws:s3:::b/*")),
      { addedActions: ["s3:PutObject"], removedActions: ["s3:PutObject"] },
    ],
    [
      "are told apart by their resources where the side before names some",
      "broader",
      one(allow(both, "arn:*:iam::*")),
      one(allow(both)),
      { addedActions: ["s3:GetObject"], removedActions: [] },
    ],
  ])("%s", (_, relation, before, after, summary) => {
    expect(compared(before, after)).toMatchObject({ relation, summary, unknown: [] });
  });
});

describe("actions that the catalogue does not know", () => {
  const date = catalogue.source.date;
  const all = catalogue.actionsOf("sts") ?? [];

  it("are covered by a wildcard and by no list", () => {
    expect(compared(one(allow([...all])), one(allow("sts:*")))).toEqual({
      relation: "unknown",
      witnesses: [],
      summary: { addedActions: [], removedActions: [] },
      unknown: [`"sts:*" also covers actions that are not in the catalogue of ${date}.`],
    });
  });

  it("are none that it knows, which are asked about their own resources alone", () => {
    const [bucket, other] = ["arn:aws:s3:::b", "arn:aws:s3:::c"];
    const apart = [allow("s3:*", bucket), allow("s3:*", other)];
    const whole = one(allow("s3:*", [bucket, other]));
    expect(compared(whole, one(...apart, deny("s3:GetObject", bucket)))).toMatchObject({ relation: "equivalent" });
    expect(compared(whole, one(...apart, deny("s3:GetFuture", bucket)))).toMatchObject({ relation: "unknown" });
  });

  it("do not matter where what is known says the same", () => {
    expect(compared(one(allow(all.slice(1))), one(allow("sts:*")))).toMatchObject({ relation: "broader", unknown: [] });
    expect(compared(one(allow("sts:*")), one(allow(["sts:*", "sts:GetFuture"])))).toMatchObject({
      relation: "equivalent",
    });
  });

  it("make the answer unknown where what is known says the opposite", () => {
    const after = one(allow([...all, "iam:GetRole"]));
    expect(compared(one(allow("sts:*")), after)).toMatchObject({
      relation: "unknown",
      witnesses: [{ direction: "added", action: "iam:GetRole" }],
    });
  });

  it("can be named", () => {
    const comparison = compared(identity(), one(allow("ecr:DescribeGitRepositories")));
    expect(comparison).toMatchObject({
      relation: "unknown",
      unknown: [`"ecr:DescribeGitRepositories" is not in the catalogue of ${date}.`],
    });
  });

  it("are not what is left of two wildcards that are the same", () => {
    expect(compared(one(allow(["s3:Get*", "s3:*"])), one(allow("s3:*")))).toMatchObject({ relation: "equivalent" });
    expect(compared(one(allow("s3:Get?*")), one(allow("s3:Get*")))).toMatchObject({
      relation: "unknown",
      unknown: [`"s3:Get*" also covers actions that are not in the catalogue of ${date}.`],
    });
  });

  it("may be of services that only NotAction lets in", () => {
    const services = new Set(catalogue.actions().map((action) => action.replace(/:.*/, ":*")));
    const listed = allow([...services]);
    expect(
      compared(one(listed), one(listed, { Effect: "Allow", NotAction: "s3:GetObject", Resource: "*" })),
    ).toMatchObject({
      relation: "unknown",
      unknown: [`"*" also covers actions that are not in the catalogue of ${date}.`],
    });
  });
});

describe("who is trusted", () => {
  const assume = (principal: unknown, more: object = {}) => ({
    Effect: "Allow",
    Principal: principal,
    Action: "sts:AssumeRole",
    ...more,
  });
  const refuse = (principal: unknown) => assume(principal, { Effect: "Deny" });
  const trusted = (principal: unknown, more: object = {}) => trust(assume(principal, more));
  const role = `arn:aws:iam::${account}:role/path/caller`;
  const user = `arn:aws:iam::${account}:user/caller`;
  agree([
    [
      "a service more",
      "broader",
      trusted({ Service: "ec2.amazonaws.com" }),
      trusted({ Service: ["ec2.amazonaws.com", "sagemaker.amazonaws.com"] }),
    ],
    [
      "an account, both ways of writing it",
      "equivalent",
      trusted({ AWS: account }),
      trusted({ AWS: `arn:aws:iam::${account}:root` }),
    ],
    ["an account than its role", "unknown", trusted({ AWS: role }), trusted({ AWS: account })],
    ["a role beside its account", "unknown", trusted({ AWS: account }), trusted({ AWS: [account, role] })],
    [
      "a role that was beside its account, in a statement of its own",
      "unknown",
      trust(assume({ AWS: account }), assume({ AWS: role })),
      trusted({ AWS: [account, "210987654321"] }),
    ],
    [
      "another account's role beside an account",
      "broader",
      trusted({ AWS: account }),
      trusted({ AWS: [account, "arn:aws:iam::210987654321:role/path/caller"] }),
    ],
    [
      "an account, next to a role beside another one",
      "broader",
      trusted({ AWS: [account, role] }),
      trusted({ AWS: [account, role, "210987654321"] }),
    ],
    [
      "a role beside its account that everybody covers",
      "equivalent",
      trust(assume("*"), assume({ AWS: account })),
      trust(assume("*"), assume({ AWS: [account, role] })),
    ],
    [
      "a role beside its account, denied both",
      "equivalent",
      trust(assume("*"), refuse({ AWS: account })),
      trust(assume("*"), refuse({ AWS: [account, role] })),
    ],
    [
      "a role beside its account, where a Deny of the account keeps both out",
      "equivalent",
      trust(assume({ AWS: account }), refuse({ AWS: account })),
      trust(assume({ AWS: [account, role] }), refuse({ AWS: account })),
    ],
    [
      "a user under a condition with a variable than nobody",
      "broader",
      trust(refuse("*")),
      trusted({ AWS: user }, { Condition: { StringLike: { "sts:RoleSessionName": "${aws:username}" } } }),
    ],
    [
      "a role than its session",
      "broader",
      trusted({ AWS: `arn:aws:sts::${account}:assumed-role/caller/s` }),
      trusted({ AWS: role }),
    ],
    [
      "a role and another one's session",
      "incomparable",
      trusted({ AWS: `arn:aws:sts::${account}:assumed-role/other/s` }),
      trusted({ AWS: role }),
    ],
    [
      "a session of a role that is called as a user is",
      "broader",
      trusted({ AWS: user }),
      trusted({ AWS: [user, `arn:aws:sts::${account}:assumed-role/caller/s`] }),
    ],
    [
      "a service and an identity provider of the same name",
      "incomparable",
      trusted({ Service: "cognito-identity.amazonaws.com" }),
      trusted({ Federated: "cognito-identity.amazonaws.com" }),
    ],
    ["an account than its user", "unknown", trusted({ AWS: user }), trusted({ AWS: account })],
    ["everybody than an account", "broader", trusted({ AWS: account }), trusted("*")],
    ["every AWS principal than an account", "broader", trusted({ AWS: account }), trusted({ AWS: "*" })],
    [
      "an account of another partition, whose number is the same",
      "unknown",
      trusted({ AWS: `arn:aws:iam::${account}:root` }),
      trusted({ AWS: `arn:aws-us-gov:iam::${account}:root` }),
    ],
    [
      "an account than its role in another partition",
      "unknown",
      trusted({ AWS: `arn:aws-cn:iam::${account}:root` }),
      trusted({ AWS: role }),
    ],
    [
      "an account than its roles in two partitions",
      "unknown",
      trusted({ AWS: account }),
      trusted({ AWS: [role, `arn:aws-cn:iam::${account}:role/caller`] }),
    ],
    [
      "roles in two partitions than one of them",
      "broader",
      trusted({ AWS: role }),
      trusted({ AWS: [role, `arn:aws-cn:iam::${account}:role/caller`] }),
    ],
    [
      "an account that a Deny of another partition takes back",
      "narrower",
      trusted({ AWS: account }),
      trust(assume({ AWS: account }), assume({ AWS: `arn:aws-cn:iam::${account}:root` }, { Effect: "Deny" })),
    ],
    [
      "an account beside somebody of another partition, written in another way",
      "unknown",
      trusted({ AWS: [account, "arn:aws-cn:iam::444455556666:role/caller"] }),
      trusted({ AWS: [`arn:aws:iam::${account}:root`, "arn:aws-cn:iam::444455556666:role/caller"] }),
    ],
    [
      "an account of another partition, both ways of writing it",
      "equivalent",
      trusted({ AWS: account }),
      trusted({ AWS: `arn:aws-us-gov:iam::${account}:root` }),
    ],
    [
      "an account of another partition than its role",
      "unknown",
      trusted({ AWS: `arn:aws-cn:iam::${account}:role/caller` }),
      trusted({ AWS: `arn:aws-cn:iam::${account}:root` }),
    ],
    ["everybody and every AWS principal", "unknown", trusted("*"), trusted({ AWS: "*" })],
    [
      "an external id",
      "narrower",
      trusted({ AWS: account }),
      trusted({ AWS: account }, { Condition: { StringEquals: { "sts:ExternalId": "x" } } }),
    ],
    [
      "some of an account, by their ARN",
      "narrower",
      trusted({ AWS: "210987654321" }),
      trusted(
        { AWS: "210987654321" },
        { Condition: { StringLike: { "AWS:PrincipalArn": "arn:aws:iam::210987654321:role/x-*" } } },
      ),
    ],
    [
      "a provider's audience",
      "narrower",
      trusted({ Federated: "accounts.google.com" }),
      trusted(
        { Federated: "accounts.google.com" },
        { Condition: { StringEquals: { "accounts.google.com:aud": "x" } } },
      ),
    ],
  ]);

  it("counts who is named in the place of the account only where the role is in it", () => {
    const [whole, named, both] = [account, role, [account, role]].map((AWS) => trusted({ AWS }));
    const relation = (before: PolicySet | undefined, after: PolicySet | undefined, own: string) =>
      before && after && compare(before, after, { catalogue, account: own }).relation;
    expect(relation(whole, named, "210987654321")).toBe("narrower");
    expect(relation(whole, both, "210987654321")).toBe("equivalent");
    expect(relation(both, named, "210987654321")).toBe("narrower");
    expect(relation(whole, named, account)).toBe("unknown");
    expect(relation(whole, both, account)).toBe("unknown");
    expect(relation(both, named, account)).toBe("narrower");
    const [other, otherRole] = ["210987654321", "arn:aws:iam::210987654321:role/caller"];
    const example = trusted({ AWS: `arn:aws:iam::${account}:role/example` });
    expect(relation(whole, example, other)).toBe("narrower");
    const withOther = (AWS: string) => trusted({ AWS: [account, role, AWS] });
    expect(relation(withOther(other), withOther(otherRole), account)).toBe("narrower");
  });

  it("shows who goes with the account even where its role may come", () => {
    const { witnesses, unknown } = compared(trusted({ AWS: account }), trusted({ AWS: role }));
    expect(witnesses).toMatchObject([{ direction: "removed", principal: { type: "AWS" } }]);
    expect(unknown).toEqual([
      `Whether ${role} has a policy of its own is not seen: in its own account it needs none where a policy names it itself, and one where only the account is named.`,
    ]);
  });

  const everyone = (key: string, ...values: readonly string[]) =>
    assume({ AWS: "*" }, { Condition: { StringLike: { [key]: values } } });

  it("is not decided where a key says who the principal is and Principal says it too", () => {
    const other = everyone("aws:PrincipalAccount", account);
    expect(compared(trusted({ AWS: account }), trust(other))).toMatchObject({
      relation: "unknown",
      witnesses: [],
      unknown: expect.arrayContaining([
        "Which principals aws:PrincipalAccount is true of is not compared together with Principal.",
      ]),
    });
    expect(compared(trust(everyone("aws:PrincipalArn", role)), trusted({ AWS: role }))).toMatchObject({
      relation: "unknown",
      witnesses: [],
    });
  });

  it("is not shown by a session of another role than the context says", () => {
    const session = assume(
      { AWS: `arn:aws:sts::${account}:assumed-role/caller/s` },
      { Condition: { ArnEquals: { "aws:PrincipalArn": `arn:aws:iam::${account}:role/other` } } },
    );
    const service = assume({ Service: "ec2.amazonaws.com" });
    expect(compared(trust(service), trust(service, session))).toMatchObject({
      relation: "unknown",
      witnesses: [],
      unknown: ["Which principals aws:PrincipalArn is true of is not compared together with Principal."],
    });
  });

  it("is not decided where a principal without an account may be of one that is named", () => {
    const canonicalUser = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be";
    for (const [id, who] of [
      ["AROAEXAMPLEEXAMPLE123", { AWS: "AROAEXAMPLEEXAMPLE123" }],
      [canonicalUser, { CanonicalUser: canonicalUser }],
    ] as const) {
      const ofAccount = assume({ AWS: account });
      const denied = trust(ofAccount, refuse(who));
      const unknown = [`Which account the principal "${id}" belongs to is not known.`];
      expect(compared(denied, trust(ofAccount))).toMatchObject({ relation: "unknown", witnesses: [], unknown });
      expect(compared(trust(ofAccount), trust(ofAccount, assume(who)))).toMatchObject({ relation: "unknown", unknown });
      const service = assume({ Service: "ec2.amazonaws.com" });
      expect(compared(trust(service, assume(who)), trust(service)).relation).toBe("narrower");
    }
  });

  it("is not decided where a canonical user, which is an account, may be that of somebody", () => {
    const CanonicalUser = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be";
    const [inAccount, whole] = [assume({ AWS: role }), assume({ CanonicalUser })];
    const unknown = [`Which account the principal "${CanonicalUser}" belongs to is not known.`];
    const kept = trust(inAccount, { ...whole, Effect: "Deny" });
    expect(compared(kept, trust(inAccount))).toMatchObject({ relation: "unknown", witnesses: [], unknown });
    expect(compared(trust(whole), trust(whole, inAccount))).toMatchObject({ relation: "unknown", unknown });
    expect(compared(trust(whole), trust(whole, assume({ AWS: account })))).toMatchObject({
      relation: "unknown",
      unknown,
    });
    const exempt = { Effect: "Deny", NotPrincipal: { CanonicalUser }, Action: "s3:GetObject", Resource: "*" };
    const read = { Effect: "Allow", Principal: { AWS: role }, Action: "s3:GetObject", Resource: "*" };
    expect(compared(resourceBased(read), resourceBased(read, exempt))).toMatchObject({ relation: "unknown", unknown });
    expect(compared(trust(whole), trust(whole, assume("*")))).toMatchObject({ relation: "broader", unknown: [] });
  });

  it("is shown by a service or a federated user where nobody else is meant", () => {
    const isService = { Condition: { Bool: { "aws:PrincipalIsAWSService": "true" } } };
    for (const [statement, type] of [
      [assume("*", isService), "Service"],
      [{ ...assume("*"), Action: "sts:AssumeRoleWithWebIdentity" }, "Federated"],
    ] as const) {
      expect(compared(trusted({ AWS: role }), trust(assume({ AWS: role }), statement))).toMatchObject({
        relation: "broader",
        witnesses: [{ principal: { type } }],
      });
    }
  });

  it("is not decided where AWS leaves open whom everybody of AWS's covers", () => {
    expect(compared(trusted({ AWS: "*" }), trusted("*"))).toMatchObject({
      relation: "unknown",
      witnesses: [],
      unknown: ['AWS does not say whether {"AWS": "*"} includes services and federated users.'],
    });
  });

  it("is known of a role that is named in capitals, which is no id", () => {
    const capitals = assume({ AWS: `arn:aws:iam::${account}:role/AROADEPLOY` });
    const whole = assume({ AWS: account });
    expect(compared(trust(whole, { ...capitals, Effect: "Deny" }), trust(whole)).relation).toBe("broader");
  });

  it("is not decided by somebody whom a Deny on named objects may be about", () => {
    const who = (Principal: unknown, Effect = "Allow", more: object = { Principal }) => ({
      Effect,
      Action: "s3:PutObject",
      Resource: "arn:aws:s3:::b/*",
      ...more,
    });
    const CanonicalUser = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be";
    const service = { Service: "ec2.amazonaws.com" };
    const id = { AWS: "AROAEXAMPLEEXAMPLE123" };
    const cases: readonly (readonly [object, ...object[]])[] = [
      [who(service), who({ AWS: account }), who({ CanonicalUser }, "Deny")],
      [who({ AWS: role }), who({ AWS: account }), who(id, "Deny"), who({ CanonicalUser }, "Deny")],
      [who({ AWS: role }), who(service), who({ AWS: "*" }, "Deny")],
      [who(service), who({ AWS: role }), who({}, "Deny", { NotPrincipal: { AWS: role } })],
      [who(service), who({ AWS: role }), who({}, "Deny", { NotPrincipal: id }), who(service, "Deny")],
    ];
    for (const [before, ...added] of cases) {
      const { relation, witnesses } = compared(resourceBased(before), resourceBased(before, ...added));
      expect([relation, witnesses.filter(({ direction }) => direction === "added")]).toEqual(["unknown", []]);
    }
  });

  it("is shown by somebody of whom the context is true", () => {
    const service = assume({ Service: "ec2.amazonaws.com" });
    const principalOf = (...statements: readonly object[]) => {
      const { relation, witnesses } = compared(trust(service), trust(service, ...statements));
      return [relation, witnesses.map(({ principal }) => principal)];
    };
    const inAccount = { type: "AWS", value: `arn:aws:iam::${account}:role/example` };
    expect(principalOf(everyone("aws:PrincipalAccount", account))).toEqual(["broader", [inAccount]]);
    expect(principalOf(everyone("aws:PrincipalArn", `arn:aws:iam::${account}:role/*`))).toEqual([
      "broader",
      [inAccount],
    ]);
    expect(principalOf(everyone("aws:PrincipalArn", role))).toEqual(["broader", [{ type: "AWS", value: role }]]);
    const both = { StringLike: { "aws:PrincipalAccount": account, "aws:PrincipalArn": role } };
    expect(principalOf(assume({ AWS: "*" }, { Condition: both }))).toEqual(["broader", [{ type: "AWS", value: role }]]);
    const session = `arn:aws:sts::${account}:assumed-role/caller/s`;
    const ofRole = { ArnEquals: { "aws:PrincipalArn": role } };
    expect(principalOf(assume({ AWS: session }, { Condition: ofRole }))).toEqual([
      "broader",
      [{ type: "AWS", value: session }],
    ]);
  });

  it("is shown by somebody of an account that nobody names, however many are named", () => {
    const named = ["111122223333", "444455556666", "777788889999"];
    const { relation, witnesses } = compared(trusted({ AWS: named }), trusted({ AWS: "*" }));
    expect([relation, witnesses.map(({ principal }) => principal)]).toEqual([
      "broader",
      [{ type: "AWS", value: "arn:aws:iam::100000000000:role/example" }],
    ]);
  });

  it("is shown by somebody", () => {
    expect(compared(trusted({ AWS: role }), trusted({ AWS: [role, "444455556666"] })).witnesses).toEqual([
      {
        direction: "added",
        action: "sts:AssumeRole",
        resource: "arn:aws:iam::111122223333:role/example",
        principal: { type: "AWS", value: "arn:aws:iam::444455556666:role/example" },
        context: {},
        by: { policy: "policy 0", statement: 0 },
      },
    ]);
  });
});

describe("resource-based policies", () => {
  const read = { Effect: "Allow", Action: "s3:GetObject", Resource: bucket("a/*") };
  const except = (principal: unknown) =>
    resourceBased({ ...read, Principal: "*" }, { ...read, Effect: "Deny", NotPrincipal: principal });
  const ec2 = { ...read, Principal: { Service: "ec2.amazonaws.com" } };
  const home = { ...read, Principal: { AWS: account }, Resource: bucket("a/${aws:username, 'x'}/*") };
  const notAtHome = {
    Effect: "Deny",
    Principal: { AWS: account },
    Action: "s3:GetObject",
    NotResource: bucket("a/${aws:username}/*"),
    Condition: { Null: { "aws:username": "false" } },
  };
  const allowed = (who: string) => resourceBased({ ...read, Principal: { AWS: who } });
  const denied = (exempt: string, who: string) =>
    resourceBased({ ...read, Principal: { AWS: who } }, { ...read, Effect: "Deny", NotPrincipal: { AWS: exempt } });
  agree([
    [
      "a statement without a resource is about all of it",
      "broader",
      resourceBased({ ...read, Principal: "*" }),
      resourceBased({ Effect: "Allow", Action: "s3:GetObject", Principal: "*" }),
    ],
    [
      "a deny for all but a service",
      "narrower",
      resourceBased({ ...read, Principal: "*" }),
      except({ Service: "ec2.amazonaws.com" }),
    ],
    [
      "a deny for all but two services",
      "broader",
      except({ Service: "ec2.amazonaws.com" }),
      except({ Service: ["ec2.amazonaws.com", "lambda.amazonaws.com"] }),
    ],
    ["a deny for all but others of accounts", "unknown", except({ AWS: account }), except({ AWS: role("a") })],
    [
      "a deny for all but a role, to somebody of another account",
      "broader",
      denied(role("a"), "arn:aws:iam::210987654321:role/b"),
      allowed("arn:aws:iam::210987654321:role/b"),
    ],
    [
      "a deny for all but a role, to another one of its account",
      "unknown",
      denied(role("a"), role("b")),
      allowed(role("b")),
    ],
    [
      "a deny for all but a role, to everybody",
      "narrower",
      resourceBased({ ...read, Principal: "*" }),
      except({ AWS: role("a") }),
    ],
    ["a deny for all but a role, to that role", "unknown", denied(role("a"), role("a")), allowed(role("a"))],
    [
      "a deny for all but a role, to a service",
      "broader",
      resourceBased(ec2, { ...read, Effect: "Deny", NotPrincipal: { AWS: role("a") } }),
      resourceBased(ec2),
    ],
    ["a deny for all but an account, to one of it", "unknown", denied(account, role("b")), allowed(role("b"))],
    [
      "a deny for all but an account, to somebody of another one",
      "broader",
      denied(account, "arn:aws:iam::210987654321:role/b"),
      allowed("arn:aws:iam::210987654321:role/b"),
    ],
    [
      "a variable that decides nothing beside NotPrincipal, which then may",
      "unknown",
      resourceBased(home, { ...read, NotPrincipal: { AWS: role("a") } }),
      resourceBased(home, { ...read, NotPrincipal: { AWS: role("a") } }, notAtHome),
    ],
  ]);
  const api = (...resources: string[]) =>
    resourceBased({ Effect: "Allow", Principal: "*", Action: "execute-api:Invoke", Resource: resources });

  const invoke = (name: string, Resource: string) => ({
    ...{ Effect: "Allow", Action: "execute-api:Invoke", Resource },
    Principal: { AWS: `arn:aws:iam::${account}:role/${name}` },
  });
  const ofApi = `arn:aws:execute-api:us-east-1:${account}:abc/*`;
  const onlyFrom = (aws: readonly string[]) => ({
    ...{ Effect: "Deny", Action: "execute-api:Invoke", Resource: "execute-api:/*", Principal: "*" },
    Condition: { StringNotEquals: { "aws:SourceVpce": aws } },
  });

  agree([
    ["a path of an API than another", "broader", api("execute-api:/prod/*"), api("execute-api:/*")],
    ["another path", "incomparable", api("execute-api:/prod/*"), api("execute-api:/dev/*")],
    ["all paths of an API, and all", "equivalent", api("execute-api:/*"), api("*")],
    ["a path of an API twice", "equivalent", api("execute-api:/a/*"), api("execute-api:/a/*", "execute-api:/a/*")],
    [
      "a caller of an API's paths more",
      "broader",
      resourceBased(invoke("a", "execute-api:/*")),
      resourceBased(invoke("a", "execute-api:/*"), invoke("b", "execute-api:/*")),
    ],
    [
      "an endpoint more that may call an API's paths",
      "broader",
      resourceBased(invoke("a", "execute-api:/*"), onlyFrom(["vpce-1"])),
      resourceBased(invoke("a", "execute-api:/*"), onlyFrom(["vpce-1", "vpce-2"])),
    ],
  ]);

  it("do not guess of which API an ARN is beside a path of an API", () => {
    const [paths, whole] = [invoke("a", "execute-api:/*"), invoke("a", ofApi)];
    const unknown = ['Which ARNs the service takes the resource "execute-api:/*" for is not known.'];
    for (const after of [resourceBased(whole), resourceBased(paths, whole)]) {
      expect(compared(resourceBased(paths), after)).toMatchObject({ relation: "unknown", witnesses: [], unknown });
    }
  });

  it("do not guess what a service makes of an ARN that ends early", () => {
    expect(compared(api("arn:aws:execute-api:us-east-1"), api("*", "arn:aws:execute-api:us-east-1"))).toMatchObject({
      relation: "unknown",
      witnesses: [],
    });
    expect(compared(api("arn:aws:execute-api:*:*:a"), api("arn:aws:execute-api:us-east-1")).unknown).toEqual([
      'Which ARNs the service takes the resource "arn:aws:execute-api:us-east-1" for is not known.',
    ]);
  });

  it("answer the same in whatever order statements stand, with NotPrincipal and a variable too", () => {
    const principals = { AWS: `arn:aws:iam::${account}:user/caller`, Federated: "accounts.google.com" };
    const others = { NotResource: "arn:aws:s3:::b/${aws:username}/*" };
    const everything = { Effect: "Allow", Principal: principals, Action: "s3:*", ...others };
    const before = {
      Effect: "Deny",
      Principal: { Federated: "accounts.google.com" },
      Action: "s3:*",
      NotResource: "arn:aws:s3:::${aws:PrincipalAccount}/*",
      Condition: { StringLike: { "aws:PrincipalArn": role("*") } },
    };
    const after = {
      Effect: "Deny",
      NotPrincipal: { Service: "ec2.amazonaws.com" },
      Action: "s3:GetObject",
      Resource: "*",
    };
    const relations = [
      compared(resourceBased(before, everything), resourceBased(after, everything)),
      compared(resourceBased(everything, before), resourceBased(after, everything)),
      compared(resourceBased(before, everything), resourceBased(everything, after)),
      compared(resourceBased(everything, before), resourceBased(everything, after)),
    ].map(({ relation }) => relation);
    expect(new Set(relations).size).toBe(1);
  });

  it("understands NotPrincipal that both sides have", () => {
    expect(compared(except({ AWS: account }), except({ AWS: `arn:aws:iam::${account}:root` })).relation).toBe(
      "equivalent",
    );
  });
});

const role = (name: string) => `arn:aws:iam::${account}:role/${name}`;

describe("the document's policies", () => {
  it("add to AmazonSageMakerFullAccess what only they grant", () => {
    const comparison = compared(identity(sageMakerFullAccess), identity(sageMakerFullAccess, inlinePolicy));
    expect(comparison).toMatchObject({
      relation: "broader",
      summary: { addedActions: ["iam:GetRole", "s3:PutObjectTagging"], removedActions: [] },
      unknown: [],
    });
    expect(comparison.witnesses).toEqual([
      {
        direction: "added",
        action: "iam:GetRole",
        resource: role("deploy"),
        context: {},
        by: { policy: "policy 1", statement: 1 },
      },
      {
        direction: "added",
        action: "s3:PutObjectTagging",
        resource: `arn:aws:s3:::mlflow-sagemaker-example-${account}/example`,
        context: {},
        by: { policy: "policy 1", statement: 0 },
      },
    ]);
  });

  it("grant all that they name where the managed policy is not attached", () => {
    expect(compared(identity(), identity(inlinePolicy))).toMatchObject({
      relation: "broader",
      summary: { addedActions: ["iam:GetRole", "s3:PutObjectAcl", "s3:PutObjectTagging"] },
    });
  });

  it("pass the role to ec2, which the managed policy does not", () => {
    const comparison = compared(identity(sageMakerFullAccess), identity(sageMakerFullAccess, passRolePolicy));
    expect(comparison).toMatchObject({
      relation: "broader",
      summary: { addedActions: ["iam:PassRole"] },
      witnesses: [
        { action: "iam:PassRole", resource: role("deploy"), context: { "iam:PassedToService": ["ec2.amazonaws.com"] } },
      ],
    });
  });
});

describe("a comparison", () => {
  it("refuses sets of different kinds", () => {
    expect(() => compared(always, trust({ Effect: "Allow", Principal: "*", Action: "sts:AssumeRole" }))).toThrow(
      "Sets of identity and trust policies do not compare",
    );
  });

  it("gives up in time, and says so", () => {
    const tail = `a${"?".repeat(24)}`;
    const split = reading(`b/${tail}`, `b/?*${tail}`);
    const comparison = compared(split, reading(`b/*${tail}`), 10_000);
    expect(comparison).toMatchObject({
      relation: "unknown",
      unknown: ["budget: comparing s3:GetObject takes more steps than were given."],
    });
  });

  it("has at most one witness for each class of actions and direction", () => {
    const comparison = compared(identity(), one(allow("s3:*"), allow("iam:GetRole", role("a"))));
    expect(comparison.witnesses.map(({ action }) => action)).toEqual(["iam:GetRole", "s3:AbortMultipartUpload"]);
    expect(comparison.summary.addedActions).toEqual([...(catalogue.actionsOf("s3") ?? []), "iam:GetRole"].toSorted());
  });
});
