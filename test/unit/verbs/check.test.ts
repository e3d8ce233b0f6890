import { describe, expect, it } from "vitest";
import { type CheckInput, check } from "../../../src/app/policy-verbs/check.ts";
import { nameAction } from "../../../src/app/policy-verbs/name-action.ts";
import { UserError } from "../../../src/common/errors.ts";
import { checkBlocks } from "../../../src/report/verbs/check.ts";
import { renderVerb, renderVerbJson } from "../../../src/report/verbs/render.ts";

const file = (name: string, ...statements: object[]) => ({
  name,
  text: JSON.stringify({ Version: "2012-10-17", Statement: statements }),
});

const account = "123456789012";
const role = `arn:aws:iam::${account}:role/deploy`;
const read = { Sid: "Read", Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::models/*" };
const fromVpc = { ...read, Sid: "Vpc", Condition: { StringEquals: { "aws:SourceVpce": ["vpce-1", "vpce-2"] } } };

const request: CheckInput = {
  policies: [file("p.json", read)],
  action: "s3:GetObject",
  resource: "arn:aws:s3:::models/a",
  context: [],
};

const assume = (principal: string, trusted: unknown, own: readonly object[] | "none"): CheckInput => ({
  policies: own === "none" ? [] : [file("own.json", ...own)],
  trust: file("trust.json", { Effect: "Allow", Principal: trusted, Action: "sts:AssumeRole" }),
  principal,
  action: "sts:AssumeRole",
  resource: role,
  context: [],
});

const mayAssume = { Effect: "Allow", Action: "sts:AssumeRole", Resource: role };
const mayRead = { Effect: "Allow", Action: "s3:GetObject", Resource: "*" };
const mayNotAssume = { Effect: "Deny", Action: "sts:*", Resource: "*" };

const messageOf = (input: CheckInput): string => {
  try {
    check(input);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error("check must refuse this");
};

describe("check", () => {
  it("says which statement of which document decides", () => {
    const result = check({ ...request, policies: [file("a.json", mayAssume), file("b.json", mayAssume, read)] });
    expect(result).toMatchObject({
      formatVersion: "1.0",
      decision: "allowed",
      by: { policy: "b.json", statement: 1, sid: "Read" },
      considered: [
        { name: "a.json", role: "policy" },
        { name: "b.json", role: "policy" },
      ],
    });
  });

  it("collects the values of a key that comes again, in any case, and keeps what stands after the first =", () => {
    const result = check({ ...request, context: ["aws:TagKeys=a", "AWS:tagkeys=b=c", "aws:UserAgent="] });
    expect(result.request.context).toEqual({ "aws:TagKeys": ["a", "b=c"], "aws:UserAgent": [""] });
  });

  it("names the nearest statement, and the keys that it took to be absent", () => {
    const result = check({ ...request, policies: [file("p.json", fromVpc)] });
    expect(result).toMatchObject({
      decision: "implicitDeny",
      near: [{ policy: "p.json", statement: 0, element: "condition" }],
      assumedAbsent: ["aws:SourceVpce"],
    });
    const given = check({ ...request, policies: [file("p.json", fromVpc)], context: ["aws:sourcevpce=vpce-2"] });
    expect(given).toMatchObject({ decision: "allowed", assumedAbsent: [] });
  });

  it("asks the boundary too, and says what it did not ask", () => {
    const bounded = check({ ...request, boundary: file("b.json", mayAssume) });
    expect(bounded).toMatchObject({ decision: "implicitDeny", considered: [{}, { name: "b.json", role: "boundary" }] });
    expect(bounded.notConsidered).not.toContain("a permissions boundary");
    const unbounded = check(request);
    expect(unbounded.notConsidered).toEqual([
      "SCPs and RCPs of the AWS organization",
      "session policies",
      "other policies of the principal than these",
      "a permissions boundary",
      "policies of the resource, such as a bucket's, a key's or a role's",
      "whether AWS has this action",
      "whether the action takes this kind of resource",
    ]);
  });

  it("says of an asterisk within an ARN that it stands for itself alone, and what asks about all that it may stand for", () => {
    const kept = { Effect: "Deny", Action: "s3:*", Resource: "arn:aws:s3:::models/kept/*" };
    const asked = (resource: string) => check({ ...request, policies: [file("p.json", read, kept)], resource });
    const note =
      "other resources that the * in the resource may stand for: it is asked about as that very character, and the verb compare asks about every resource";
    const every = asked("arn:aws:s3:::models/*");
    expect(every.decision).toBe("allowed");
    expect(every.notConsidered).toContain(note);
    for (const resource of ["arn:aws:s3:::models/a", "*"]) expect(asked(resource).notConsidered).not.toContain(note);
  });

  it("names the documents in which no statement allows it", () => {
    const boundary = file("b.json", mayAssume);
    const silentOf = (...given: Parameters<typeof check>) => check(...given).silent;
    expect(silentOf({ ...request, boundary })).toEqual(["boundary"]);
    expect(silentOf({ ...request, policies: [boundary], boundary })).toEqual(["policy", "boundary"]);
    const { trust, ...identity } = assume("arn:aws:iam::210987654321:user/eve", { AWS: account }, [mayAssume]);
    expect(silentOf({ ...identity, ...(trust && { trust }), boundary })).toEqual(["trust policy"]);
    expect(silentOf(request)).toEqual([]);
  });

  it("says that a principal may need a policy of its own besides the trust policy", () => {
    const ofPrincipal = /^policies of the principal, of which one must allow it/;
    const asked = (principal: string) => check(assume(principal, { AWS: account }, "none")).notConsidered;
    expect(asked(`arn:aws:iam::${account}:user/eve`)).toContainEqual(expect.stringMatching(ofPrincipal));
    expect(asked("ec2.amazonaws.com")).not.toContainEqual(expect.stringMatching(ofPrincipal));
  });

  it("takes an empty file for no policy", () => {
    expect(check({ ...request, policies: [{ name: "-", text: " \n" }] })).toMatchObject({
      decision: "implicitDeny",
      considered: [],
    });
  });
});

/** Source: reference_policies_evaluation-logic_policy-eval-basics.html and …-cross-account.html of the IAM User Guide. */
describe("check of a role's trust policy", () => {
  const user = `arn:aws:iam::${account}:user/eve`;
  const stranger = "arn:aws:iam::210987654321:user/eve";

  it.each([
    [
      "a service needs the trust policy alone",
      "ec2.amazonaws.com",
      { Service: "ec2.amazonaws.com" },
      "none",
      "allowed",
    ],
    [
      "another service is not trusted",
      "lambda.amazonaws.com",
      { Service: "ec2.amazonaws.com" },
      "none",
      "implicitDeny",
    ],
    ["a principal of the account that is named needs no policy", user, { AWS: user }, [mayRead], "allowed"],
    ["one whose account is named needs one", user, { AWS: account }, [mayRead], "implicitDeny"],
    ["and has one", user, { AWS: account }, [mayAssume], "allowed"],
    ["named beside the account it still needs none", user, { AWS: [account, user] }, [mayRead], "allowed"],
    ["a stranger needs one although it is named", stranger, { AWS: stranger }, [mayRead], "implicitDeny"],
    ["and has one", stranger, { AWS: stranger }, [mayAssume], "allowed"],
    ["a policy alone is not enough", user, { AWS: stranger }, [mayAssume], "implicitDeny"],
    ["a Deny on its own side wins", user, { AWS: user }, [mayAssume, mayNotAssume], "explicitDeny"],
  ] as const)("%s", (_, principal, trusted, own, decision) => {
    expect(check(assume(principal, trusted, own)).decision).toBe(decision);
  });

  it.each([
    ["a role that is named", `arn:aws:iam::${account}:role/eve`, `arn:aws:iam::${account}:role/eve`, "implicitDeny"],
    [
      "a session of a role that is named",
      `arn:aws:sts::${account}:assumed-role/eve/one`,
      `arn:aws:iam::${account}:role/eve`,
      "implicitDeny",
    ],
    [
      "a session that is named",
      `arn:aws:sts::${account}:assumed-role/eve/one`,
      `arn:aws:sts::${account}:assumed-role/eve/one`,
      "allowed",
    ],
    ["a user that is named", user, user, "allowed"],
  ])("a boundary without it, and %s", (_, principal, trusted, decision) => {
    const asked = assume(principal, { AWS: trusted }, [mayRead]);
    expect(check({ ...asked, boundary: file("b.json", mayRead) }).decision).toBe(decision);
    expect(check({ ...asked, boundary: file("b.json", mayAssume) }).decision).toBe("allowed");
    expect(check(asked).decision).toBe("allowed");
  });

  it("names the statement that named the principal, by its number in the document", () => {
    const trust = file(
      "trust.json",
      { Effect: "Allow", Principal: { AWS: account }, Action: "sts:AssumeRole" },
      { Sid: "Eve", Effect: "Allow", Principal: { AWS: user }, Action: "sts:AssumeRole" },
    );
    const result = check({ ...assume(user, { AWS: user }, [mayRead]), trust });
    expect(result).toMatchObject({ decision: "allowed", by: { policy: "trust.json", statement: 1, sid: "Eve" } });
  });
});

describe("check refuses", () => {
  it.each<[string, Partial<CheckInput>, RegExp]>([
    ["nothing to ask", { policies: [] }, /no policy to ask.*--policy/],
    ["a pattern of actions", { action: "s3:*" }, /"s3:\*" is not an action/],
    ["a resource that is no ARN", { resource: "models" }, /"models" is not a resource/],
    ["a context without a value", { context: ["aws:SourceIp"] }, /"aws:SourceIp" is not a context key with a value/],
    [
      "a trust policy without a principal",
      { trust: file("t.json", { Effect: "Allow", Principal: "*", Action: "sts:AssumeRole" }) },
      /--principal/,
    ],
    ["a principal that nobody is", { principal: "eve" }, /"eve" is not a principal/],
  ])("%s", (_, change, message) => {
    expect(messageOf({ ...request, ...change })).toMatch(message);
  });

  it.each([
    `arn:aws:iam::${account}:group/team`,
    `arn:aws:iam::${account}:policy/read`,
    `arn:aws:iam::${account}:user/`,
    `arn:aws:iam::${account}:role`,
    `arn:aws:iam::${account}:assumed-role/app/one`,
    `arn:aws:sts::${account}:assumed-role/app`,
    `arn:aws:sts::${account}:assumed-role/path/app/one`,
    `arn:aws:sts::${account}:role/app`,
  ])("what no principal is: %s", (principal) => {
    expect(messageOf({ ...request, principal })).toMatch(/is not a principal that can ask .*or anonymous/);
  });

  it("a document that breaks the grammar, with file, line and pointer of every mistake", () => {
    const text = '{ "Version": "2012-10-17",\n "Statement": { "Effect": "allow",\n "Action": "s3", "Resource": "*" } }';
    expect(messageOf({ ...request, policies: [{ name: "p.json", text }] })).toMatch(
      /^p\.json:2: .*allow.*\/Effect.*\np\.json:3: /,
    );
  });

  it("a service with policies of its own", () => {
    expect(messageOf(assume("ec2.amazonaws.com", { Service: "ec2.amazonaws.com" }, [mayRead]))).toMatch(/own/);
  });
});

describe("an action that AWS does not have", () => {
  const askingOf = (input: CheckInput) => nameAction(check(input), input);
  const asking = (action: string) => askingOf({ ...request, action });
  const wide = file("p.json", { ...read, Action: "s3:*" });

  it.each([
    ["s3:GetObjct", ["s3:GetObject"]],
    ["S3:getobjct", ["s3:GetObject"]],
    ["iam:AssumeRole", ["sts:AssumeRole"]],
    ["sagmaker:CreateModel", ["sagemaker:CreateModel"]],
    ["emr:StartJobRun", ["emr-containers:StartJobRun", "emr-serverless:StartJobRun"]],
    ["s3:Xyzzyplugh", []],
    ["nothing:Xyzzyplugh", []],
  ])("such as %s is named where nothing allows it, with what may be meant", async (action, meant) => {
    const result = await asking(action);
    expect(result.unknownAction).toEqual({ meant, catalogue: expect.objectContaining({ date: expect.any(String) }) });
    expect(result.notConsidered).not.toContain("whether AWS has this action");
  });

  it.each([
    ["allowed", wide],
    ["allowed", file("p.json", { Effect: "Allow", NotAction: "ec2:*", Resource: "*" })],
    ["explicitDeny", file("p.json", { Effect: "Deny", Action: "*", Resource: "*" })],
  ])("is named where a wildcard decides: %s %#", async (decision, policy) => {
    const misspelt = await askingOf({ ...request, policies: [policy], action: "s3:GetObjct" });
    expect(misspelt).toMatchObject({ decision, unknownAction: { meant: ["s3:GetObject"] } });
    expect(misspelt.notConsidered).not.toContain("whether AWS has this action");
    expect(await askingOf({ ...request, policies: [policy] })).not.toHaveProperty("unknownAction");
  });

  it("is none that AWS has, and is not looked for where the deciding document writes it out", async () => {
    expect(await asking("s3:PutObject")).not.toHaveProperty("unknownAction");
    const input = {
      ...request,
      policies: [file("p.json", { ...read, Action: ["S3:getobjct"] })],
      action: "s3:GetObjct",
    };
    const allowed = check(input);
    expect(await nameAction(allowed, input)).toBe(allowed);
    expect(allowed.notConsidered).toContain("whether AWS has this action");
    const elsewhere = file("q.json", { ...read, Action: "s3:GetObjct", Resource: "arn:aws:s3:::other/*" });
    expect(await askingOf({ ...input, policies: [wide, elsewhere] })).toHaveProperty("unknownAction");
  });

  it("is shown to a person", async () => {
    const show = async (action: string) =>
      renderVerb(checkBlocks(await asking(action)), { width: 200, color: false }).replaceAll(
        /\d{4}-\d\d-\d\d/g,
        "DATE",
      );
    expect(await show("s3:GetObjct")).toContain(
      "AWS had no action s3:GetObjct on DATE; perhaps s3:GetObject is meant.\n",
    );
    expect(await show("emr:StartJobRun")).toContain(
      "perhaps emr-containers:StartJobRun or emr-serverless:StartJobRun is meant.\n",
    );
    expect(await show("s3:Xyzzyplugh")).toContain("AWS had no action s3:Xyzzyplugh on DATE.\n");
  });
});

describe("check's answer", () => {
  it("says that there was no policy where the only one is an empty file", () => {
    const result = check({ ...request, policies: [{ name: "empty.json", text: "" }] });
    expect(renderVerb(checkBlocks(result), { width: 100, color: false })).toContain("Considered: no policy.\n");
  });

  it("for a person, allowed and denied", () => {
    const show = (input: CheckInput) => renderVerb(checkBlocks(check(input)), { width: 100, color: false });
    expect(show(request)).toMatchInlineSnapshot(`
      "✓ ALLOWED: s3:GetObject on arn:aws:s3:::models/a

      It is allowed by statement 1 (Read) of p.json.

      Considered: p.json.

      Not considered: SCPs and RCPs of the AWS organization; session policies; other policies of the
      principal than these; a permissions boundary; policies of the resource, such as a bucket's, a key's
      or a role's; whether AWS has this action; whether the action takes this kind of resource.
      "
    `);
    expect(show({ ...request, policies: [file("p.json", fromVpc)] })).toMatchInlineSnapshot(`
      "✗ DENIED, for nothing allows it: s3:GetObject on arn:aws:s3:::models/a

      No statement allows this request.

      Nearest, with the one thing in each that does not match:

      • statement 1 (Vpc) of p.json, its condition: StringEquals asks for aws:SourceVpce "vpce-1",
        "vpce-2", but the request does not have it.

      Taken to be absent from the request, for it was not given: aws:SourceVpce. Give it with --context.

      Considered: p.json.

      Not considered: SCPs and RCPs of the AWS organization; session policies; other policies of the
      principal than these; a permissions boundary; policies of the resource, such as a bucket's, a key's
      or a role's; whether AWS has this action; whether the action takes this kind of resource.
      "
    `);
    expect(show({ ...request, boundary: file("b.json", mayAssume) })).toContain(
      "The policies and boundary must each allow it, and the boundary does not.",
    );
    expect(show(assume(`arn:aws:iam::${account}:user/eve`, "*", [mayAssume, mayNotAssume]))).toMatchInlineSnapshot(`
      "✗ DENIED by a Deny statement: sts:AssumeRole on arn:aws:iam::123456789012:role/deploy by
      arn:aws:iam::123456789012:user/eve

      It is denied by statement 2 of own.json; a Deny wins over every Allow.

      Considered: own.json and trust.json (trust policy).

      Not considered: SCPs and RCPs of the AWS organization; session policies; other policies of the
      principal than these; a permissions boundary; whether AWS has this action; whether the action takes
      this kind of resource.
      "
    `);
  });

  it("for programs", () => {
    expect(JSON.parse(renderVerbJson(check(request)))).toEqual({
      formatVersion: "1.0",
      decision: "allowed",
      by: { policy: "p.json", statement: 0, sid: "Read" },
      near: [],
      assumedAbsent: [],
      silent: [],
      request: { action: "s3:GetObject", resource: "arn:aws:s3:::models/a", context: {} },
      considered: [{ name: "p.json", role: "policy" }],
      notConsidered: expect.any(Array),
    });
  });
});
