import { describe, expect, it } from "vitest";
import { parsePolicy } from "../../../src/iam/language/parse.ts";
import { printPolicy } from "../../../src/iam/language/print.ts";
import type { Policy, PolicyKind } from "../../../src/iam/model.ts";

const read = (document: unknown, kind: PolicyKind = "identity") =>
  parsePolicy(typeof document === "string" ? document : JSON.stringify(document), kind);

const statement = { Effect: "Allow", Action: "s3:GetObject", Resource: "*" };
const trust = { Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" };
const policy = (...statements: object[]) => ({ Version: "2012-10-17", Statement: statements });

const withoutPlaces = ({ statements, ...rest }: Policy) => ({
  ...rest,
  statements: statements.map(({ place: _, ...statement }) => statement),
});

const problemsOf = (document: unknown, kind?: PolicyKind) => {
  const result = read(document, kind);
  return result.ok ? [] : result.problems;
};

describe("parsePolicy", () => {
  it("reads every element", () => {
    const result = read(
      {
        Version: "2012-10-17",
        Id: "an id",
        Statement: {
          Sid: "One",
          Effect: "Deny",
          NotPrincipal: { AWS: ["123456789012", "*"], Service: "ec2.amazonaws.com" },
          NotAction: ["s3:*", "*"],
          NotResource: "arn:aws:s3:::b/*",
          Condition: { "ForAnyValue:StringLikeIfExists": { "aws:TagKeys": ["a", 1, true] }, Null: { "aws:x": false } },
        },
      },
      "resource",
    );
    expect(result).toEqual({
      ok: true,
      policy: {
        version: "2012-10-17",
        id: "an id",
        statements: [
          {
            sid: "One",
            effect: "Deny",
            principals: {
              negated: true,
              principals: [
                { type: "AWS", value: "123456789012" },
                { type: "AWS", value: "*" },
                { type: "Service", value: "ec2.amazonaws.com" },
              ],
            },
            actions: { negated: true, patterns: ["s3:*", "*"] },
            resources: { negated: true, patterns: ["arn:aws:s3:::b/*"] },
            conditions: [
              {
                operator: "StringLike",
                quantifier: "ForAnyValue",
                ifExists: true,
                key: "aws:TagKeys",
                values: ["a", "1", "true"],
              },
              { operator: "Null", ifExists: false, key: "aws:x", values: ["false"] },
            ],
            place: { pointer: "/Statement", line: 1 },
          },
        ],
      },
    });
  });

  it("takes a policy without Version for one of 2008-10-17", () => {
    expect(read({ Statement: statement })).toMatchObject({ ok: true, policy: { version: "2008-10-17" } });
  });

  it("ignores a byte order mark and remembers lines", () => {
    const text = `\uFEFF{\n"Statement": [\n{"Effect": "Allow", "Action": "*", "Resource": "*"},\n\n{"Effect":\n"Maybe", "Action": "*", "Resource": "*"}]}`;
    expect(problemsOf(text)).toEqual([
      { pointer: "/Statement/1/Effect", line: 6, message: 'Effect must be "Allow" or "Deny", not the string "Maybe".' },
    ]);
  });

  it("reports all problems at once", () => {
    const pointers = problemsOf({
      Version: "2013",
      Statement: [{ Effect: "allow" }, { Resource: [], Action: [5] }],
    }).map(({ pointer }) => pointer);
    expect(pointers).toEqual([
      "/Version",
      "/Statement/0/Effect",
      "/Statement/0",
      "/Statement/0",
      "/Statement/1",
      "/Statement/1/Action/0",
      "/Statement/1/Resource",
    ]);
  });
});

describe("what the grammar forbids", () => {
  const cases: [name: string, document: unknown, pointer: string, message: string | RegExp, kind?: PolicyKind][] = [
    ["an empty text", "", "", /expected a value but found the end of the text/],
    ["text after the document", "{} {}", "", /expected the end of the text/],
    ["a trailing comma", '{"a": 1,}', "", /expected a key in quotes after the comma but found "}"/],
    ["a trailing comma in a list", '{"Statement": [1,]}', "", /expected a value after the comma but found "\]"/],
    ["a missing comma", "[1 2]", "", /expected "," or "\]" but found "2"/],
    ["an open string", '"abc', "", /a string is not closed/],
    ["a raw line break in a string", '"a\nb"', "", /control character/],
    ["an unknown escape", '"\\x"', "", /escape/],
    ["a leading zero", "01", "", /expected the end/],
    ["nesting without end", "[".repeat(100_000), "", /nested deeper than 64/],
    ["a text of more than a mebibyte", " ".repeat(1_048_577), "", /at most 1048576/],
    ["an array as the document", [], "", /must be an object, not an array/],
    ["no statement", { Version: "2012-10-17" }, "", /at least one Statement/],
    ["no statements", { Statement: [] }, "/Statement", /at least one Statement/],
    ["a statement that is text", { Statement: "x" }, "/Statement", /must be an object, not the string "x"/],
    ["an unknown element", { ...policy(statement), Conditions: {} }, "/Conditions", /no element "Conditions"/],
    [
      "an element in another case",
      policy({ ...statement, action: "*" }),
      "/Statement/0/action",
      /did you mean "Action"/,
    ],
    ["a misspelt element", policy({ ...statement, Conditon: {} }), "/Statement/0/Conditon", /did you mean "Condition"/],
    [
      "a misspelt operator",
      policy({ ...statement, Condition: { StringEqual: { "aws:sourceVpc": "v" } } }),
      "/Statement/0/Condition/StringEqual",
      /did you mean "StringEquals"/,
    ],
    ["a repeated element", '{"Statement":[],"Statement":[]}', "/Statement", /stands here twice/],
    ["Action and NotAction", policy({ ...statement, NotAction: "*" }), "/Statement/0/NotAction", /cannot have both/],
    ["no action", policy({ Effect: "Allow", Resource: "*" }), "/Statement/0", /must have Action or NotAction/],
    ["an action without service", policy({ ...statement, Action: "Get" }), "/Statement/0/Action", /"Get" is no action/],
    ["an action with two colons", policy({ ...statement, Action: "a:b:c" }), "/Statement/0/Action", /is no action/],
    ["a wildcard in the service", policy({ ...statement, Action: "s*:Get" }), "/Statement/0/Action", /is no action/],
    ["a resource that is no ARN", policy({ ...statement, Resource: "b/*" }), "/Statement/0/Resource", /is no resource/],
    ["no resource", policy({ Effect: "Allow", Action: "*" }), "/Statement/0", /Resource or NotResource/],
    ["a null in a list", policy({ ...statement, Action: [null] }), "/Statement/0/Action/0", /not null/],
    ["a Sid with a space", policy({ ...statement, Sid: "a b" }), "/Statement/0/Sid", /A-Z/],
    ["a repeated Sid", policy({ ...statement, Sid: "A" }, { ...statement, Sid: "A" }), "/Statement/1/Sid", /twice/],
    ["an Id in an identity policy", { ...policy(statement), Id: "x" }, "/Id", /no Id/],
    [
      "a principal in an identity policy",
      policy({ ...trust, Resource: "*" }),
      "/Statement/0/Principal",
      /no Principal/,
    ],
    [
      "no principal in a trust policy",
      policy({ ...trust, Principal: undefined }),
      "/Statement/0",
      /must have Principal/,
      "trust",
    ],
    [
      "a resource in a trust policy",
      policy({ ...trust, Resource: "*" }),
      "/Statement/0/Resource",
      /no Resource/,
      "trust",
    ],
    [
      "NotPrincipal in a trust policy",
      policy({ ...trust, Principal: undefined, NotPrincipal: "*" }),
      "/Statement/0/NotPrincipal",
      /cannot have NotPrincipal/,
      "trust",
    ],
    [
      "an action of another service in a trust policy",
      policy(trust, { ...trust, Action: ["sts:AssumeRole", "s3:GetObject"] }),
      "/Statement/1/Action/1",
      /"s3:GetObject" is no action of a role's trust policy/,
      "trust",
    ],
    [
      "those of all services",
      policy({ ...trust, Action: "*" }),
      "/Statement/0/Action",
      /only have those of sts/,
      "trust",
    ],
    [
      "all but one of another service",
      policy({ ...trust, Action: undefined, NotAction: "iam:PassRole" }),
      "/Statement/0/NotAction",
      /only have those of sts/,
      "trust",
    ],
    ["a bare principal", policy({ ...trust, Principal: "123" }), "/Statement/0/Principal", /must be "\*" or/, "trust"],
    ["an empty principal", policy({ ...trust, Principal: {} }), "/Statement/0/Principal", /names nobody/, "trust"],
    [
      "a type of principal without any",
      policy({ ...trust, Principal: { AWS: [] } }),
      "/Statement/0/Principal/AWS",
      /type AWS names nobody/,
      "trust",
    ],
    [
      "a principal without a name",
      policy({ ...trust, Principal: { Service: [""] } }),
      "/Statement/0/Principal/Service/0",
      /must not be empty/,
      "trust",
    ],
    [
      "a condition key without a name",
      policy({ ...statement, Condition: { StringEquals: { "": "x" } } }),
      "/Statement/0/Condition/StringEquals/",
      /key must not be empty/,
    ],
    [
      "a resource without a name",
      policy({ ...trust, Resource: [""] }),
      "/Statement/0/Resource/0",
      /must not be empty/,
      "resource",
    ],
    [
      "a type of principal in another case",
      policy({ ...trust, Principal: { aws: "1" } }),
      "/Statement/0/Principal/aws",
      /"AWS"/,
      "trust",
    ],
    [
      "part of a principal as a wildcard",
      policy({ ...trust, Principal: { AWS: ["arn:aws:iam::123456789012:role/*"] } }),
      "/Statement/0/Principal/AWS/0",
      /has a wildcard/,
      "trust",
    ],
    [
      "an unknown operator",
      policy({ ...statement, Condition: { stringLike: {} } }),
      "/Statement/0/Condition/stringLike",
      /"StringLike"/,
    ],
    [
      "NullIfExists",
      policy({ ...statement, Condition: { NullIfExists: {} } }),
      "/Statement/0/Condition/NullIfExists",
      /no IfExists/,
    ],
    [
      "a key twice, in different case",
      policy({ ...statement, Condition: { Bool: { "aws:A/b": "true", "AWS:a/B": "true" } } }),
      "/Statement/0/Condition/Bool/AWS:a~1B",
      /twice/,
    ],
    [
      "an object as a value",
      policy({ ...statement, Condition: { Bool: { k: {} } } }),
      "/Statement/0/Condition/Bool/k",
      /not an object/,
    ],
    [
      "no date",
      policy({ ...statement, Condition: { DateEquals: { k: "soon" } } }),
      "/Statement/0/Condition/DateEquals/k",
      /no date/,
    ],
  ];

  it.each(cases)("refuses %s", (_, document, pointer, message, kind) => {
    expect(problemsOf(document, kind)).toContainEqual(
      expect.objectContaining({ pointer, message: expect.stringMatching(message) }),
    );
  });
});

describe("printPolicy", () => {
  it("prints what reads as the same policy", () => {
    const document = policy(
      { ...statement, Sid: "A", Condition: { Bool: { a: "true", b: ["true", "false"] }, StringLike: { a: [] } } },
      { Effect: "Deny", NotAction: ["a:b", "c:d"], NotResource: ["arn:aws:s3:::x", "*"] },
    );
    const first = read(document);
    if (!first.ok) throw new Error(first.problems[0]?.message);
    expect(JSON.parse(printPolicy(first.policy))).toEqual(document);
    const second = read(printPolicy(first.policy));
    expect(second.ok && withoutPlaces(second.policy)).toEqual(withoutPlaces(first.policy));
  });

  it("prints principals by type", () => {
    const document = policy(
      { ...trust, Principal: { AWS: ["1", "2"], Service: "ec2.amazonaws.com" } },
      { ...trust, Principal: "*" },
    );
    const result = read(document, "trust");
    expect(result.ok && JSON.parse(printPolicy(result.policy))).toEqual(document);
  });
});

describe("what is something else than a policy document", () => {
  const document = policy(statement);
  const text = JSON.stringify(document);

  it.each<[name: string, given: unknown, pointer: string, line: number, message: RegExp, suggestion: RegExp]>([
    [
      "an answer of aws iam get-policy-version",
      JSON.stringify({ PolicyVersion: { VersionId: "v1", Document: document } }, undefined, 2),
      "/PolicyVersion/Document",
      4,
      /this part of it seems to be one/,
      /^Give it alone\.$/,
    ],
    ["an answer of aws s3api get-bucket-policy", { Policy: text }, "/Policy", 1, /this part of it/, /alone, decoded/],
    ["a percent-encoded document", encodeURIComponent(text), "", 1, /percent-encoded/, /Decode/],
    ["a string with a document", JSON.stringify(text), "", 1, /inside of a string/, /decoded/],
    [
      "a string with a percent-encoded document",
      JSON.stringify(encodeURIComponent(text)),
      "",
      1,
      /inside of a string/,
      /decoded/,
    ],
    ["a list of statements", [statement], "", 1, /a list of statements and no policy document/, /"Statement": …/],
    ["a statement", statement, "", 1, /a statement and no policy document/, /"Statement": …/],
    [
      "a Terraform plan",
      { format_version: "1.2", resource_changes: [{ change: { after: { policy: text } } }] },
      "",
      1,
      /a Terraform plan/,
      /sagemaker-auth review/,
    ],
  ])("%s is told for what it is, once", (_, given, pointer, line, message, suggestion) => {
    expect(problemsOf(given)).toEqual([
      { pointer, line, message: expect.stringMatching(message), suggestion: expect.stringMatching(suggestion) },
    ]);
  });

  it("is only what holds a document or statements", () => {
    expect(problemsOf({ PolicyVersion: { Document: {} } })).toHaveLength(2);
    expect(problemsOf([])).toEqual([{ pointer: "", line: 1, message: expect.stringMatching(/not an array/) }]);
    expect(problemsOf({ ...document, Policy: text }).map(({ pointer }) => pointer)).toEqual(["/Policy"]);
  });

  it("is not quoted at length", () => {
    expect(problemsOf(JSON.stringify("x".repeat(500)))[0]?.message.length).toBeLessThan(160);
  });
});

describe("what is wrong with every statement in the same words", () => {
  const found = (kind: PolicyKind, ...statements: object[]) =>
    problemsOf(policy(...statements), kind).map(({ pointer, message }) => `${pointer} ${message}`);

  it("is told once, with all that is wrong besides", () => {
    expect(found("identity", { ...trust, Resource: "*" }, { ...trust, Resource: "*", Effect: "allow" })).toEqual([
      expect.stringMatching(/^\/Statement\/0\/Principal .* It is so in each of the 2 statements\.$/),
      expect.stringMatching(/^\/Statement\/1\/Effect .*"allow"\.$/),
    ]);
  });

  it("is told of each where one statement is right, and of both places in one", () => {
    const wrong = { ...statement, Action: ["Get", "Get"] };
    expect(found("identity", wrong, statement).map((text) => text.split(" ")[0])).toEqual([
      "/Statement/0/Action/0",
      "/Statement/0/Action/1",
    ]);
    expect(found("identity", wrong)).toHaveLength(2);
  });
});

describe("what stands in the wrong place", () => {
  it.each<[name: string, document: unknown, pointer: string, suggestion: RegExp, kind?: PolicyKind]>([
    ["an element of a statement", { ...policy(statement), Resource: "*" }, "/Resource", /to the statement/],
    ["an element of the document", policy({ ...statement, Version: "2012-10-17" }), "/Statement/0/Version", /document/],
    [
      "an operator",
      policy({ ...statement, StringEqualsIfExists: {} }),
      "/Statement/0/StringEqualsIfExists",
      /Condition/,
    ],
    ["a type of principal", policy({ ...trust, AWS: "*" }), "/Statement/0/AWS", /to Principal/, "trust"],
    [
      "Principal in Condition",
      policy({ ...statement, Condition: { Principal: "*" } }),
      "/Statement/0/Condition/Principal",
      /beside Condition/,
    ],
    [
      "a key without operator",
      policy({ ...statement, Condition: { "aws:SourceVpc": "v" } }),
      "/Statement/0/Condition/aws:SourceVpc",
      /into an operator, such as \{"StringEquals": \{"aws:SourceVpc": …\}\}/,
    ],
    [
      "Principal in a policy of another kind",
      policy({ ...trust, Resource: "*" }),
      "/Statement/0/Principal",
      /kind "trust".*"resource"/,
    ],
    ["no Principal where one must be", policy(statement), "/Statement/0", /kind "identity"/, "resource"],
    [
      "Resource where the role is it",
      policy({ ...trust, Resource: "*" }),
      "/Statement/0/Resource",
      /"resource"/,
      "trust",
    ],
  ])("%s is sent to where it belongs", (_, document, pointer, suggestion, kind) => {
    expect(problemsOf(document, kind)).toContainEqual(
      expect.objectContaining({ pointer, suggestion: expect.stringMatching(suggestion) }),
    );
  });
});
