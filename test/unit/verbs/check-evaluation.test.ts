import { describe, expect, it } from "vitest";
import { type CheckInput, check } from "../../../src/app/policy-verbs/check.ts";
import { checkBlocks } from "../../../src/report/verbs/check.ts";
import type { CheckResult } from "../../../src/report/verbs/model.ts";
import { renderVerb } from "../../../src/report/verbs/render.ts";

/** The rules of AWS's pages on how policies of several kinds are evaluated together, one case each. */

const own = "111122223333";
const other = "444455556666";
const user = `arn:aws:iam::${own}:user/eve`;
const role = `arn:aws:iam::${own}:role/app`;
const session = `arn:aws:sts::${own}:assumed-role/app/one`;
const federated = `arn:aws:sts::${own}:federated-user/bob`;
const serviceRole = `arn:aws:iam::${own}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS`;
const queue = (account: string) => `arn:aws:sqs:us-east-1:${account}:queue`;
const key = (account: string) => `arn:aws:kms:us-east-1:${account}:key/1234abcd`;

const iam = "https://docs.aws.amazon.com/IAM/latest/UserGuide/";
const logic = `${iam}reference_policies_evaluation-logic_policy-eval-denyallow.html`;
const basics = `${iam}reference_policies_evaluation-logic_policy-eval-basics.html`;
const across = `${iam}reference_policies_evaluation-logic-cross-account.html`;
const boundaries = `${iam}access_policies_boundaries.html`;
const sessions = `${iam}access_policies.html#policies_session`;
const principals = `${iam}reference_policies_elements_principal.html`;
const notPrincipal = `${iam}reference_policies_elements_notprincipal.html`;
const variables = `${iam}reference_policies_variables.html`;
const organizations = "https://docs.aws.amazon.com/organizations/latest/userguide/";
const scpEvaluation = `${organizations}orgs_manage_policies_scps_evaluation.html`;
const rcps = `${organizations}orgs_manage_policies_rcps.html`;
const rcpSyntax = `${organizations}orgs_manage_policies_rcps_syntax.html`;

const file = (name: string, ...Statement: object[]) => ({
  name,
  text: JSON.stringify({ Version: "2012-10-17", Statement }),
});
const allow = (Action: string) => ({ Effect: "Allow", Action, Resource: "*" });
const deny = (Action: string) => ({ Effect: "Deny", Action, Resource: "*" });
const send = allow("sqs:SendMessage");
const read = allow("s3:GetObject");
/** A resource's policy that lets somebody in to everything of its service. */
const lets = (Principal: unknown, Action = "sqs:*") =>
  file("resource.json", { Effect: "Allow", Principal, Action, Resource: "*" });
const letsAws = (AWS: string, Action?: string) => lets({ AWS }, Action);
const keepsOut = (Principal: unknown, Action = "sqs:*") =>
  file("resource.json", { Effect: "Deny", Principal, Action, Resource: "*" });
const others = (Effect: "Allow" | "Deny", ...AWS: readonly string[]) =>
  file("resource.json", { Effect, NotPrincipal: { AWS }, Action: "sqs:*", Resource: "*" });
/** A resource's policy for all but these. */
const letsOthers = (...AWS: readonly string[]) => others("Allow", ...AWS);
const keepsOthersOut = (...AWS: readonly string[]) => others("Deny", ...AWS);
const rcp = (statement: object = { Effect: "Deny", Principal: "*", Action: "sqs:*", Resource: "*" }) =>
  file("rcp.json", statement);
const full = allow("*");
const calledVia = ["aws:CalledVia=athena.amazonaws.com", "aws:CalledVia=glue.amazonaws.com"];
const via = (Effect: "Allow" | "Deny", operator: string) =>
  file("own.json", {
    Effect,
    Action: "sqs:*",
    Resource: "*",
    Condition: { [operator]: { "aws:CalledVia": operator === "Null" ? "true" : "glue.amazonaws.com" } },
  });

const asking: CheckInput = {
  policies: [],
  principal: user,
  action: "sqs:SendMessage",
  resource: queue(own),
  context: [],
};
const may = { policies: [file("own.json", send)] };
const mayNot = { policies: [file("own.json", read)] };
const boundary = file("boundary.json", read);
const sessionPolicy = file("session.json", read);

type Expected = "explicitDeny" | "allowed" | CheckResult["silent"];

const cases: readonly (readonly [rule: string, source: string, change: Partial<CheckInput>, expected: Expected])[] = [
  // Within one account
  ["in one account its own policy is enough", basics, { ...may, resourcePolicy: letsAws(other) }, "allowed"],
  ["and the resource's is, for whom it names", basics, { ...mayNot, resourcePolicy: letsAws(user) }, "allowed"],
  [
    "and nothing is where neither allows it",
    basics,
    { ...mayNot, resourcePolicy: letsAws(other) },
    ["policy", "resource policy"],
  ],
  ["a resource's policy denies", logic, { ...may, resourcePolicy: keepsOut({ AWS: user }) }, "explicitDeny"],
  [
    "a policy of its own denies",
    logic,
    { policies: [file("own.json", deny("sqs:*"))], resourcePolicy: letsAws(user) },
    "explicitDeny",
  ],
  [
    "a boundary denies",
    logic,
    { ...may, boundary: file("boundary.json", full, deny("sqs:*")), resourcePolicy: letsAws(user) },
    "explicitDeny",
  ],
  [
    "a session's policy denies",
    logic,
    {
      ...may,
      principal: session,
      sessionPolicy: file("s.json", full, deny("sqs:*")),
      resourcePolicy: letsAws(session),
    },
    "explicitDeny",
  ],
  ["an account that is named only delegates", principals, { ...mayNot, resourcePolicy: letsAws(own) }, ["policy"]],
  ["so does its root user", principals, { ...mayNot, resourcePolicy: letsAws(`arn:aws:iam::${own}:root`) }, ["policy"]],
  ["everybody needs no policy", principals, { ...mayNot, resourcePolicy: lets("*") }, "allowed"],
  [
    "and no boundary or session's policy limits that",
    logic,
    { ...mayNot, principal: session, boundary, sessionPolicy, resourcePolicy: letsAws("*") },
    "allowed",
  ],
  [
    "Allow with NotPrincipal is for everybody but those",
    notPrincipal,
    { ...mayNot, resourcePolicy: letsOthers(`arn:aws:iam::${own}:user/bob`) },
    "allowed",
  ],
  [
    "a resource's policy that names the user has variables",
    variables,
    {
      ...mayNot,
      resource: `arn:aws:sqs:us-east-1:${own}:eve`,
      resourcePolicy: file("resource.json", {
        Effect: "Allow",
        Principal: { AWS: user },
        Action: "sqs:*",
        Resource: `arn:aws:sqs:us-east-1:${own}:\${aws:username}`,
      }),
    },
    "allowed",
  ],
  // Boundaries and sessions
  [
    "a boundary does not limit a user who is named",
    boundaries,
    { ...mayNot, boundary, resourcePolicy: letsAws(user) },
    "allowed",
  ],
  ["a boundary limits what its policies allow", boundaries, { ...may, boundary }, ["boundary"]],
  [
    "a boundary limits a role that is named",
    boundaries,
    { ...mayNot, principal: session, boundary, resourcePolicy: letsAws(role) },
    ["boundary"],
  ],
  [
    "a session's policy limits a role that is named",
    sessions,
    { ...mayNot, principal: session, sessionPolicy, resourcePolicy: letsAws(role) },
    ["session policy"],
  ],
  [
    "which needs no policy besides",
    sessions,
    { ...mayNot, principal: session, sessionPolicy: file("s.json", send), resourcePolicy: letsAws(role) },
    "allowed",
  ],
  [
    "neither limits a session that is named",
    sessions,
    { ...mayNot, principal: session, boundary, sessionPolicy, resourcePolicy: letsAws(session) },
    "allowed",
  ],
  [
    "nor a federated user who is named",
    logic,
    { ...mayNot, principal: federated, boundary, sessionPolicy, resourcePolicy: letsAws(federated) },
    "allowed",
  ],
  [
    "a session's policy limits its role's policies",
    sessions,
    { ...may, principal: session, sessionPolicy },
    ["session policy"],
  ],
  [
    "and allows nothing by itself",
    sessions,
    { principal: session, sessionPolicy: file("s.json", send), policies: [file("own.json", read)] },
    ["policy"],
  ],
  [
    "policies, boundary and session's policy intersect",
    sessions,
    { ...may, principal: session, boundary: file("b.json", send), sessionPolicy: file("s.json", send) },
    "allowed",
  ],
  [
    "Deny with NotPrincipal denies everybody with a boundary",
    notPrincipal,
    { ...may, boundary: file("b.json", full), resourcePolicy: keepsOthersOut(user, own) },
    "explicitDeny",
  ],
  [
    "but Allow with NotPrincipal lets nobody in whom it names, with a boundary neither",
    notPrincipal,
    { ...mayNot, boundary: file("b.json", full), resourcePolicy: letsOthers(user) },
    ["policy", "resource policy"],
  ],
  [
    "and Deny with Principal denies nobody else",
    principals,
    { ...may, boundary: file("b.json", full), resourcePolicy: keepsOut({ AWS: `arn:aws:iam::${own}:user/bob` }) },
    "allowed",
  ],
  [
    "Deny with NotPrincipal leaves out a session that is named with its role and its account",
    notPrincipal,
    { ...may, principal: session, resourcePolicy: keepsOthersOut(session, role, own) },
    "allowed",
  ],
  [
    "and denies whom it does not name",
    notPrincipal,
    { ...may, resourcePolicy: keepsOthersOut(`arn:aws:iam::${own}:user/bob`, own) },
    "explicitDeny",
  ],
  [
    "and without a boundary all but those",
    notPrincipal,
    { ...may, resourcePolicy: keepsOthersOut(user, own) },
    "allowed",
  ],
  // Between accounts
  [
    "in another account its own policy is not enough",
    across,
    { ...may, resource: queue(other), resourcePolicy: letsAws(other) },
    ["resource policy"],
  ],
  ["nor is the resource's", across, { ...mayNot, resource: queue(other), resourcePolicy: letsAws(user) }, ["policy"]],
  ["both are", across, { ...may, resource: queue(other), resourcePolicy: letsAws(user) }, "allowed"],
  [
    "an account that is named does as well",
    across,
    { ...may, resource: queue(other), resourcePolicy: letsAws(own) },
    "allowed",
  ],
  [
    "a boundary limits even a user who is named",
    across,
    { ...may, boundary, resource: queue(other), resourcePolicy: letsAws(user) },
    ["boundary"],
  ],
  [
    "a session's policy limits even a session that is named",
    across,
    { ...may, principal: session, sessionPolicy, resource: queue(other), resourcePolicy: letsAws(session) },
    ["session policy"],
  ],
  [
    "--account tells the account where the ARN does not",
    across,
    {
      policies: [file("own.json", read)],
      action: "s3:GetObject",
      resource: "arn:aws:s3:::bucket/key",
      account: other,
      resourcePolicy: letsAws(other, "s3:*"),
    },
    ["resource policy"],
  ],
  // What must consent
  [
    "a key's policy must allow it within its account too, in whatever case the action is written",
    logic,
    {
      policies: [file("own.json", allow("kms:Decrypt"))],
      action: "KMS:decrypt",
      resource: key(own),
      resourcePolicy: letsAws(other, "kms:*"),
    },
    ["resource policy"],
  ],
  [
    "a key's policy that names the account lets its policies decide",
    logic,
    {
      policies: [file("own.json", allow("kms:Decrypt"))],
      action: "kms:Decrypt",
      resource: key(own),
      resourcePolicy: letsAws(own, "kms:*"),
    },
    "allowed",
  ],
  [
    "a key's policy that names the user is enough",
    logic,
    { ...mayNot, action: "kms:Decrypt", resource: key(own), resourcePolicy: letsAws(user, "kms:*") },
    "allowed",
  ],
  // Who has no policies of its own
  [
    "an anonymous caller needs the resource's policy",
    principals,
    { principal: "anonymous", resourcePolicy: lets("*") },
    "allowed",
  ],
  ["and no account is its", principals, { principal: "anonymous", resourcePolicy: letsAws(own) }, ["resource policy"]],
  [
    "a service needs the resource's policy",
    principals,
    { principal: "sns.amazonaws.com", resourcePolicy: lets({ Service: "sns.amazonaws.com" }) },
    "allowed",
  ],
  ["without policies of its own the resource's decides", principals, { resourcePolicy: letsAws(own) }, "allowed"],
  ["and allows nothing that it does not allow", principals, { resourcePolicy: letsAws(other) }, ["resource policy"]],
  [
    "a Deny for AWS principals that has another condition makes no difference to a service",
    principals,
    {
      principal: "sns.amazonaws.com",
      context: ["aws:SecureTransport=true"],
      resourcePolicy: file(
        "resource.json",
        { Effect: "Allow", Principal: { Service: "sns.amazonaws.com" }, Action: "sqs:*", Resource: "*" },
        {
          Effect: "Deny",
          Principal: { AWS: "*" },
          Action: "sqs:*",
          Resource: "*",
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        },
      ),
    },
    "allowed",
  ],
  // SCPs
  ["an SCP that allows limits nothing", scpEvaluation, { ...may, scps: [file("root.json", full)] }, "allowed"],
  [
    "every level must allow it",
    scpEvaluation,
    { ...may, scps: [file("root.json", full), file("ou.json", read), file("account.json", full)] },
    ["SCP"],
  ],
  [
    "several SCPs of a level unite",
    scpEvaluation,
    { ...may, scps: [file("root.json", full), file("ou.json", read, send)] },
    "allowed",
  ],
  ["an SCP denies", scpEvaluation, { ...may, scps: [file("root.json", full, deny("sqs:*"))] }, "explicitDeny"],
  ["an SCP allows nothing by itself", scpEvaluation, { ...mayNot, scps: [file("root.json", full)] }, ["policy"]],
  [
    "an SCP limits what a resource's policy allows to a user whom it names",
    logic,
    { ...mayNot, scps: [file("root.json", read)], resourcePolicy: letsAws(user) },
    ["SCP"],
  ],
  [
    "the SCPs of who asks limit it in another account",
    across,
    { ...may, resource: queue(other), resourcePolicy: letsAws(user), scps: [file("root.json", read)] },
    ["SCP"],
  ],
  // RCPs
  ["an RCP denies", rcps, { ...may, rcps: [rcp()] }, "explicitDeny"],
  [
    "an RCP denies whom the resource's policy names",
    rcps,
    { ...mayNot, resourcePolicy: letsAws(user), rcps: [rcp()] },
    "explicitDeny",
  ],
  [
    "an RCP denies principals of other accounts",
    rcps,
    { ...may, resource: queue(other), resourcePolicy: letsAws(user), rcps: [rcp()] },
    "explicitDeny",
  ],
  [
    "an RCP denies services",
    rcps,
    { principal: "sns.amazonaws.com", resourcePolicy: lets({ Service: "sns.amazonaws.com" }), rcps: [rcp()] },
    "explicitDeny",
  ],
  [
    "but where its condition leaves them out",
    rcps,
    {
      principal: "sns.amazonaws.com",
      resourcePolicy: lets({ Service: "sns.amazonaws.com" }),
      rcps: [
        rcp({
          Effect: "Deny",
          Principal: "*",
          Action: "sqs:*",
          Resource: "*",
          Condition: { BoolIfExists: { "aws:PrincipalIsAWSService": "false" } },
        }),
      ],
    },
    "allowed",
  ],
  [
    "an RCP that says nothing of it limits nothing, for RCPFullAWSAccess is always there",
    rcpSyntax,
    { ...may, rcps: [rcp({ Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "*" })] },
    "allowed",
  ],
  [
    "and allows nothing by itself",
    rcpSyntax,
    { ...mayNot, rcps: [rcp({ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" })] },
    ["policy"],
  ],
];

describe("check, by AWS's evaluation logic:", () => {
  it.each(cases)("%s (%s)", (_, __, change, expected) => {
    const { decision, silent } = check({ ...asking, ...change });
    expect(decision === "implicitDeny" ? silent : decision).toEqual(expected);
  });
});

describe("check says", () => {
  it("which statement let somebody in: the resource's where it allows it, and else its own", () => {
    const resourcePolicy = file(
      "resource.json",
      { Effect: "Allow", Principal: { AWS: own }, Action: "sqs:*", Resource: "*" },
      { Effect: "Allow", Principal: { AWS: user }, Action: "sqs:*", Resource: "*" },
    );
    expect(check({ ...asking, ...may, resourcePolicy }).by).toEqual({ policy: "resource.json", statement: 0 });
    expect(check({ ...asking, ...mayNot, resourcePolicy }).by).toEqual({ policy: "resource.json", statement: 1 });
    expect(check({ ...asking, ...may, boundary, resourcePolicy }).by).toEqual({
      policy: "resource.json",
      statement: 1,
    });
    expect(check({ ...asking, ...may, resourcePolicy: letsAws(other) }).by).toMatchObject({ policy: "own.json" });
  });

  it("what is nearest in all documents that can let somebody in", () => {
    const nearMiss = file("own.json", { Effect: "Allow", Action: "sqs:SendMessage", Resource: queue(other) });
    const { near } = check({ ...asking, policies: [nearMiss], resourcePolicy: letsAws(other) });
    expect(near.map(({ policy, element }) => [policy, element])).toEqual([
      ["own.json", "resource"],
      ["resource.json", "principal"],
    ]);
  });

  it("the keys that any document asked for in vain", () => {
    const where = (statement: object, name: string) => ({ ...statement, Condition: { StringEquals: { [name]: "x" } } });
    const result = check({
      ...asking,
      principal: session,
      policies: [file("own.json", send, where(send, "aws:SourceVpc"))],
      boundary: file("b.json", send, where(send, "aws:SourceVpce")),
      sessionPolicy: file("s.json", send, where(send, "aws:SourceIdentity")),
      scps: [file("root.json", full, where(deny("*"), "aws:RequestedRegion"))],
      resourcePolicy: file("resource.json", where({ ...send, Principal: "*" }, "aws:SourceArn")),
      rcps: [rcp(where({ Effect: "Deny", Principal: "*", Action: "sqs:*", Resource: "*" }, "aws:PrincipalOrgID"))],
    });
    expect(result.decision).toBe("allowed");
    expect(result.assumedAbsent).toEqual([
      "aws:PrincipalOrgID",
      "aws:RequestedRegion",
      "aws:SourceArn",
      "aws:SourceIdentity",
      "aws:SourceVpc",
      "aws:SourceVpce",
    ]);
  });

  it("what it considered, and where the Allow is missing", () => {
    const scps = [file("root.json", full), file("ou.json", read)];
    const result = check({ ...asking, ...may, scps, resourcePolicy: letsAws(user), rcps: [rcp(RCP_OF_S3)] });
    expect(result).toMatchObject({
      considered: [
        { name: "own.json", role: "policy" },
        { name: "root.json", role: "SCP" },
        { name: "ou.json", role: "SCP", silent: true },
        { name: "resource.json", role: "resource policy" },
        { name: "rcp.json", role: "RCP" },
      ],
      silent: ["SCP"],
    });
    expect(result.considered[1]).not.toHaveProperty("silent");
  });
});

describe("check names what it did not consider, and no more than that:", () => {
  const of = (change: Partial<CheckInput>) => check({ ...asking, ...change }).notConsidered.join("\n");
  const scps = [file("root.json", full)];
  const ofS3 = [rcp(RCP_OF_S3)];

  it("SCPs, RCPs and session policies that are not given", () => {
    expect(of(may)).toMatch(/^SCPs and RCPs of the AWS organization\nsession policies\n/);
    expect(of({ ...may, scps })).toMatch(/^RCPs of the AWS organization\n/);
    expect(of({ ...may, rcps: ofS3 })).toMatch(/^SCPs of the AWS organization\n/);
    const all = of({ ...may, principal: role, scps, rcps: ofS3, sessionPolicy: file("s.json", send) });
    expect(all).not.toMatch(/of the AWS organization\n|session policies/);
  });

  it("whether it is about what SCPs and RCPs never limit", () => {
    expect(of(may)).not.toMatch(/management account/);
    expect(of({ ...may, scps })).toMatch(/management account, which neither SCPs nor RCPs limit/);
    const policies = [file("own.json", allow("kms:*"))];
    const ofKey = { policies, action: "kms:Decrypt", resource: key(own) };
    expect(of({ ...ofKey, rcps: ofS3 })).toMatch(/whether AWS manages the key itself/);
    expect(of(ofKey)).not.toMatch(/manages the key/);
  });

  it("the other side, and what its service asks besides", () => {
    expect(of(may)).toMatch(/policies of the resource, such as/);
    const given = of({ ...may, resourcePolicy: letsAws(user) });
    expect(given).not.toMatch(/policies of the resource, such as|wants the resource's policy/);
    expect(given).toMatch(/what else its service asks, such as grants of a key/);
    expect(of({ ...may, resourcePolicy: letsAws(other) })).toMatch(/wants the resource's policy to allow it too/);
    expect(of({ resourcePolicy: letsAws(user) })).toMatch(/one may allow it in the resource's account/);
    const ofKey = { action: "kms:Decrypt", resource: key(own), resourcePolicy: letsAws(user, "kms:*") };
    expect(of(ofKey)).toMatch(/one must allow it unless the key's policy names/);
  });
});

describe("check refuses", () => {
  const scps = [file("root.json", full)];
  const resourcePolicy = letsAws(user);
  const bucket = { action: "s3:GetObject", resource: "arn:aws:s3:::bucket/key" };
  const toAssume = { action: "sts:AssumeRole", resource: role };
  const { principal: _, ...nobody } = asking;

  it.each<[what: string, change: Partial<CheckInput>, message: RegExp]>([
    ["SCPs and RCPs alone, which allow nothing", { scps, rcps: [rcp()] }, /no policy to ask.*allow nothing/],
    [
      "a boundary without the policies that it limits",
      { boundary, resourcePolicy },
      /A boundary and a session's policy only limit.*--policy.*empty file/,
    ],
    [
      "a session's policy without those",
      { principal: session, sessionPolicy, resourcePolicy },
      /A boundary and a session's policy only limit/,
    ],
    [
      "a resource of nobody knows which account",
      { ...may, ...bucket, resourcePolicy },
      /does not say in which account.*--account/,
    ],
    ["an account of other digits", { ...may, account: "1234" }, /--account is "1234".*12 digits/],
    [
      "an account that the ARN contradicts",
      { ...may, account: other },
      /--account is "444455556666", and the resource is in 111/,
    ],
    [
      "two policies of the resource",
      { resourcePolicy, trust: resourcePolicy },
      /role's trust policy.*one of --trust and --res|has a Principal/,
    ],
    ["policies of a service", { ...may, principal: "sns.amazonaws.com" }, /Only an AWS principal/],
    ["a service's session", { principal: "sns.amazonaws.com", sessionPolicy }, /Only an AWS principal/],
    ["the policy of a user's session", { ...may, sessionPolicy }, /Only the session of a role/],
    ["a federated user without a session's policy", { ...may, principal: federated }, /--session-policy/],
    [
      "a principal of another partition",
      { ...mayNot, resource: `arn:aws-cn:sqs:cn-north-1:${own}:queue`, resourcePolicy: lets("*") },
      /principal is in the partition aws, and the resource in aws-cn/,
    ],
    [
      "a trust policy for what is no role",
      {
        trust: file("t.json", { Effect: "Allow", Principal: "*", Action: "sts:AssumeRole" }),
        action: "sts:AssumeRole",
      },
      /t.json is a role's trust policy, and .*:queue is no role/,
    ],
    [
      "the root user for a role to assume",
      {
        ...toAssume,
        trust: file("t.json", { Effect: "Allow", Principal: "*", Action: "sts:AssumeRole" }),
        principal: `arn:aws:iam::${own}:root`,
      },
      /root user.*can assume no role/,
    ],
    [
      "a federated user for a role to assume",
      {
        ...toAssume,
        trust: file("t.json", { Effect: "Allow", Principal: "*", Action: "sts:AssumeRole" }),
        principal: federated,
      },
      /federated user can call no operation of STS/,
    ],
    [
      "what needs no policy and heeds no Deny",
      { policies: [file("own.json", deny("*"))], action: "STS:getCallerIdentity", resource: "*" },
      /No policy allows or denies sts:GetCallerIdentity/,
    ],
    [
      "a key by its alias",
      {
        policies: [file("own.json", { Effect: "Allow", Action: "kms:*", Resource: "*" })],
        action: "kms:Decrypt",
        resource: `arn:aws:kms:us-east-1:${own}:alias/data`,
      },
      /AWS decides kms:Decrypt by the key and not by its alias/,
    ],
    [
      "what needs no policy of a user's and heeds no Deny",
      { policies: [file("own.json", deny("*"))], action: "sts:getSessionToken", resource: "*" },
      /No policy allows or denies sts:GetSessionToken: every user may/,
    ],
    ["the root user", { ...may, principal: `arn:aws:iam::${own}:root` }, /root user/],
    ["the root user of a resource's account", { resourcePolicy, principal: `arn:aws:iam::${own}:root` }, /root user/],
    [
      "a canonical user for an AWS principal",
      { resourcePolicy: lets({ CanonicalUser: "a".repeat(64) }) },
      /canonical user's id does not say of which account/,
    ],
    ["an AWS principal for a canonical user", { principal: "a".repeat(64), resourcePolicy }, /canonical user's id/],
    [
      "a federated user whose user may be named",
      { principal: federated, sessionPolicy, policies: [file("own.json", send)], resourcePolicy },
      /names an IAM user and so its federated users/,
    ],
    [
      "who is left out of a Deny without its account",
      { ...may, resourcePolicy: keepsOthersOut(user) },
      /NotPrincipal of statement 1 of resource.json/,
    ],
    [
      "a session that is left out of a Deny without its role",
      { ...may, principal: session, resourcePolicy: keepsOthersOut(session, own) },
      /AWS leaves open whom it means then/,
    ],
    [
      "a role that is left out of a Deny",
      { ...may, principal: role, resourcePolicy: keepsOthersOut(role, own) },
      /name a session/,
    ],
    [
      "somebody of an account that is left out of a Deny",
      { ...may, principal: own, resourcePolicy: keepsOthersOut(own) },
      /leaves open/,
    ],
    ["whose account is left out of an Allow", { ...may, resourcePolicy: letsOthers(own) }, /leaves open/],
    [
      "a service of which nobody knows whether AWS principals include it",
      { principal: "sns.amazonaws.com", resourcePolicy: letsAws("*") },
      /resource.json has {"AWS": "\*"} for a principal, and AWS leaves open whether that includes a service/,
    ],
    [
      "a Deny of which nobody knows that",
      {
        principal: "sns.amazonaws.com",
        resourcePolicy: file(
          "resource.json",
          { Effect: "Allow", Principal: "*", Action: "sqs:*", Resource: "*" },
          { Effect: "Deny", Principal: { AWS: "*" }, Action: "sqs:*", Resource: "*" },
        ),
      },
      /leaves open whether that includes a service/,
    ],
    [
      "an identity provider of which nobody knows that",
      {
        action: "sts:AssumeRoleWithWebIdentity",
        resource: role,
        principal: "accounts.google.com",
        trust: file("t.json", { Effect: "Allow", Principal: { AWS: "*" }, Action: "sts:AssumeRoleWithWebIdentity" }),
      },
      /t.json has .* includes an identity provider/,
    ],
    [
      "several values that no quantifier compares",
      { policies: [via("Allow", "StringEquals")], context: calledVia },
      /own.json compares aws:CalledVia by StringEquals, and AWS leaves open what that makes of several values/,
    ],
    [
      "several values that no quantifier compares in a Deny",
      { policies: [file("own.json", full), via("Deny", "StringNotEquals")], context: calledVia },
      /aws:CalledVia by StringNotEquals/,
    ],
    ["SCPs of a service", { principal: "sns.amazonaws.com", resourcePolicy, scps }, /leave --scp out/],
    ["SCPs of a service-linked role", { ...may, principal: serviceRole, scps }, /service-linked role.*leave --scp out/],
    [
      "SCPs of a session that may be a service-linked role's",
      { ...may, principal: `arn:aws:sts::${own}:assumed-role/AWSServiceRoleForECS/one`, scps },
      /--context aws:PrincipalArn=/,
    ],
    [
      "an SCP that must be one of several of its level",
      { ...may, scps: [file("d.json", deny("s3:*"))] },
      /d.json has no Allow.*one document/,
    ],
    ["RCPs for a service-linked role", { ...may, principal: serviceRole, rcps: [rcp()] }, /leave --rcp out/],
    [
      "RCPs for assuming a service-linked role",
      {
        principal: "ecs.amazonaws.com",
        action: "sts:AssumeRole",
        resource: serviceRole,
        trust: file("t.json", { Effect: "Allow", Principal: "*", Action: "sts:AssumeRole" }),
        rcps: [rcp()],
      },
      /leave --rcp out/,
    ],
    [
      "RCPs for a service that AWS does not list",
      { policies: [file("own.json", full)], action: "iam:GetRole", resource: role, rcps: [rcp()] },
      /iam is not among the services that RCPs apply to, as AWS listed them on 20/,
    ],
    [
      "RCPs for kms:RetireGrant",
      { policies: [file("own.json", full)], action: "kms:RetireGrant", resource: key(own), rcps: [rcp()] },
      /kms:RetireGrant/,
    ],
    [
      "RCPs for no resource",
      { policies: [file("own.json", full)], action: "s3:ListAllMyBuckets", resource: "*", rcps: [rcp()] },
      /RCPs apply to resources/,
    ],
    [
      "an RCP that allows",
      { ...may, rcps: [rcp({ ...RCP_OF_S3, Effect: "Allow" })] },
      /rcp.json is no RCP: statement 1/,
    ],
    ["an RCP for somebody", { ...may, rcps: [rcp({ ...RCP_OF_S3, Principal: { AWS: user } })] }, /is no RCP/],
    [
      "an RCP with NotAction",
      { ...may, rcps: [rcp({ Effect: "Deny", Principal: "*", NotAction: "s3:*", Resource: "*" })] },
      /is no RCP/,
    ],
    ["an SCP for an RCP", { ...may, rcps: scps }, /root.json is no RCP: it has no Principal.*--scp/],
    ["an RCP for an SCP", { ...may, scps: [rcp()] }, /has a Principal.*--rcp/],
    [
      "a trust policy for a resource's",
      { resourcePolicy: file("t.json", { Effect: "Allow", Principal: "*", Action: "sts:AssumeRole" }) },
      /t.json is a role's trust policy.*--trust/,
    ],
  ])("%s", (_, change, message) => {
    expect(() => check({ ...asking, ...change })).toThrow(message);
  });

  it.each([
    ["A resource's policy", { resourcePolicy }],
    ["An SCP", { ...may, scps }],
    ["An RCP", { ...may, rcps: [rcp()] }],
    ["A session's policy", { sessionPolicy }],
  ])("%s without a principal", (what, change) => {
    expect(() => check({ ...nobody, ...change })).toThrow(
      `${what} is asked about a principal (name it with --principal)`,
    );
  });

  it("no session of which the context tells that its role is not service-linked", () => {
    const principal = `arn:aws:sts::${own}:assumed-role/AWSServiceRoleForECS/one`;
    const of = (path: string) => [`aws:PrincipalArn=arn:aws:iam::${own}:role/${path}AWSServiceRoleForECS`];
    expect(check({ ...asking, ...may, principal, scps, context: of("") }).decision).toBe("allowed");
    const linked = { ...asking, ...may, principal, scps, context: of("aws-service-role/ecs.amazonaws.com/") };
    expect(() => check(linked)).toThrow(/leave --scp out/);
  });
});

describe("check decides where several values are given", () => {
  it.each<[where: string, policies: CheckInput["policies"], decision: CheckResult["decision"]]>([
    ["and a quantifier says how they are compared", [via("Allow", "ForAnyValue:StringEquals")], "allowed"],
    ["and Null asks only whether there is one", [via("Allow", "Null")], "implicitDeny"],
    ["and the answer does not turn on them", [file("own.json", full), via("Allow", "StringEquals")], "allowed"],
  ])("%s", (_, policies, decision) => {
    expect(check({ ...asking, policies, context: calledVia }).decision).toBe(decision);
  });
});

describe("check's answer of several documents", () => {
  const show = (change: Partial<CheckInput>) =>
    renderVerb(checkBlocks(check({ ...asking, ...change })), { width: 300, color: false });

  it("names the level of SCPs that does not allow it", () => {
    expect(show({ ...may, scps: [file("root.json", full), file("ou.json", read)] })).toContain(
      "The policies and SCPs must each allow it, and the SCP ou.json does not.\n",
    );
    expect(show({ ...mayNot, scps: [file("a.json", read), file("b.json", read)] })).toContain(
      "The policies and SCPs must each allow it, and the policies and SCPs a.json and b.json do not.\n",
    );
  });

  it("says that a policy is missing where there is none and the others allow it", () => {
    const none = { policies: [{ name: "none.json", text: "" }] };
    const missing = "The policies of who asks must allow it, and there are none.\n";
    expect(show({ ...none, boundary: file("b.json", full) })).toContain(missing);
    expect(show({ ...none, resourcePolicy: letsAws(own) })).toContain(missing);
    expect(show({ ...none, boundary })).toContain("No statement allows this request.\n");
  });

  it("does not say that each must allow it where one of two may", () => {
    const answer = show({ ...mayNot, resourcePolicy: letsAws(other), rcps: [rcp(RCP_OF_S3)] });
    expect(answer).toContain("No statement of the policies and resource policy allows it.\n");
    expect(answer).toContain("Considered: own.json, resource.json (resource policy) and rcp.json (RCP).\n");
  });
});

const RCP_OF_S3 = { Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "*" };
