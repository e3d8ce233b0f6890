import { describe, expect, it } from "vitest";
import { type CheckInput, check } from "../../../src/app/policy-verbs/check.ts";
import { checkBlocks } from "../../../src/report/verbs/check.ts";
import { renderVerb } from "../../../src/report/verbs/render.ts";

const account = "123456789012";
const roleY = `arn:aws:iam::${account}:role/y`;
const sessionOfY = `arn:aws:sts::${account}:assumed-role/y/session`;

/** The whole account may, but for whom a condition holds. */
const trustBut = (Condition: object): CheckInput["trust"] => ({
  name: "trust.json",
  text: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { AWS: account, Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" },
      { Effect: "Deny", Principal: "*", Action: "sts:AssumeRole", Condition },
    ],
  }),
});

const asking = (principal: string, Condition: object, context: readonly string[] = []) => {
  const trust = trustBut(Condition);
  return check({
    policies: [],
    ...(trust && { trust }),
    principal,
    action: "sts:AssumeRole",
    resource: `arn:aws:iam::${account}:role/x`,
    context,
  });
};

const notY = { ArnLike: { "aws:PrincipalArn": roleY } };

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
describe("check knows of the principal that is given", () => {
  it.each([
    ["its ARN", roleY, notY, "explicitDeny"],
    ["the ARN of another", `arn:aws:iam::${account}:role/z`, notY, "allowed"],
    ["its account", roleY, { StringEquals: { "aws:PrincipalAccount": account } }, "explicitDeny"],
    ["the account of an account", account, { StringEquals: { "aws:PrincipalAccount": account } }, "explicitDeny"],
    ["that a role comes by a session", roleY, { StringEquals: { "aws:PrincipalType": "AssumedRole" } }, "explicitDeny"],
    ["what a session is", sessionOfY, { StringEquals: { "aws:PrincipalType": "AssumedRole" } }, "explicitDeny"],
    [
      "the name of a user, without its path",
      `arn:aws:iam::${account}:user/team/eve`,
      { StringEquals: { "aws:username": "eve", "aws:PrincipalType": "User" } },
      "explicitDeny",
    ],
    ["that it is no service", roleY, { Bool: { "aws:PrincipalIsAWSService": "false" } }, "explicitDeny"],
    [
      "that a service is one, and which",
      "ec2.amazonaws.com",
      {
        Bool: { "aws:PrincipalIsAWSService": "true" },
        StringEquals: { "aws:PrincipalServiceName": "ec2.amazonaws.com" },
      },
      "explicitDeny",
    ],
    ["that a service has no ARN", "ec2.amazonaws.com", { ArnLike: { "aws:PrincipalArn": "*" } }, "allowed"],
  ] as const)("%s", (_, principal, condition, decision) => {
    expect(asking(principal, condition).decision).toBe(decision);
  });

  it("what a federated user is", () => {
    const Condition = { StringEquals: { "aws:PrincipalType": "FederatedUser" } };
    const Statement = { Effect: "Allow", Principal: "*", Action: "sqs:*", Resource: "*", Condition };
    const { decision } = check({
      policies: [],
      resourcePolicy: { name: "queue.json", text: JSON.stringify({ Version: "2012-10-17", Statement }) },
      principal: `arn:aws:sts::${account}:federated-user/eve`,
      action: "sqs:SendMessage",
      resource: `arn:aws:sqs:us-east-1:${account}:queue`,
      context: [],
    });
    expect(decision).toBe("allowed");
  });

  it("and says which keys it took from there, of those that the policies ask for", () => {
    const result = asking(roleY, notY);
    expect(result.takenFromPrincipal).toEqual(["aws:PrincipalArn"]);
    expect(result.assumedAbsent).toEqual([]);
    expect(renderVerb(checkBlocks(result), { width: 200, color: false })).toContain(
      `Taken from the principal, for it was not given: aws:PrincipalArn is ${roleY}.\n`,
    );
    expect(asking(roleY, { Bool: { "aws:SecureTransport": "false" } })).not.toHaveProperty("takenFromPrincipal");
    expect(asking(roleY, notY, [`AWS:principalarn=${roleY}`])).not.toHaveProperty("takenFromPrincipal");
  });

  it("and refuses a context that contradicts it", () => {
    expect(() => asking(roleY, notY, ["aws:PrincipalArn=arn:aws:iam::123456789012:role/z"])).toThrow(
      `--context says that aws:PrincipalArn is "arn:aws:iam::123456789012:role/z", which --principal contradicts (leave the key out, or give what fits, such as aws:PrincipalArn=${roleY})`,
    );
    expect(() => asking(sessionOfY, notY, ["aws:PrincipalArn=arn:aws:iam::123456789012:role/team/z"])).toThrow(
      /contradicts/,
    );
    expect(() => asking("ec2.amazonaws.com", notY, ["aws:PrincipalIsAWSService=false"])).toThrow(/contradicts/);
  });
});

describe("check does not know the path of a session's role", () => {
  it("and asks for it where a policy does", () => {
    expect(() => asking(sessionOfY, notY)).toThrow(
      `The policies ask for aws:PrincipalArn: the ARN of the role with its path, which the ARN of a session does not tell (give it, such as --context aws:PrincipalArn=${roleY})`,
    );
    expect(() => asking(account, notY)).toThrow(/the ARN of who asks, which an account does not tell/);
    expect(asking(sessionOfY, { Bool: { "aws:SecureTransport": "false" } }).decision).toBe("allowed");
  });

  it("and takes it from the context", () => {
    expect(asking(sessionOfY, notY, [`aws:PrincipalArn=${roleY}`]).decision).toBe("explicitDeny");
    const elsewhere = `aws:PrincipalArn=arn:aws:iam::${account}:role/team/y`;
    expect(asking(sessionOfY, notY, [elsewhere]).decision).toBe("allowed");
  });
});

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-resourceaccount */
describe("check knows of the resource that is given", () => {
  const condition = { StringEquals: { "aws:ResourceAccount": account } };
  const bucket = "arn:aws:s3:::models/a";
  const asked = (action: string, resource: string, change: Partial<CheckInput> = {}) => {
    const Statement = { Effect: "Allow", Action: "*", Resource: "*", Condition: condition };
    const policies = [{ name: "own.json", text: JSON.stringify({ Version: "2012-10-17", Statement }) }];
    return check({ policies, action, resource, context: [], ...change });
  };
  const queue = (id: string) => `arn:aws:sqs:us-east-1:${id}:queue`;

  it("the account that its ARN has", () => {
    expect(asked("sqs:SendMessage", queue(account)).decision).toBe("allowed");
    expect(asked("sqs:SendMessage", queue("210987654321")).decision).toBe("implicitDeny");
  });

  it("the account that --account tells", () => {
    expect(asked("s3:GetObject", bucket, { account }).decision).toBe("allowed");
    expect(asked("s3:GetObject", bucket, { account: "210987654321" }).decision).toBe("implicitDeny");
  });

  it("and says that it took it from there", () => {
    const result = asked("sqs:SendMessage", queue(account));
    expect(result).toMatchObject({ takenFromResource: ["aws:ResourceAccount"], assumedAbsent: [] });
    expect(renderVerb(checkBlocks(result), { width: 200, color: false })).toContain(
      `Taken from the resource's account, for it was not given: aws:ResourceAccount is ${account}.\n`,
    );
  });

  it("and takes the key for absent where nothing tells the account, and says so", () => {
    expect(asked("s3:GetObject", bucket)).toMatchObject({
      decision: "implicitDeny",
      assumedAbsent: ["aws:ResourceAccount"],
    });
    expect(asked("s3:GetObject", bucket, { context: [`aws:ResourceAccount=${account}`] }).decision).toBe("allowed");
  });

  it("also where it says what was nearly enough", () => {
    const Statement = { Effect: "Allow", Action: "sqs:*", Resource: queue(account).concat("-2"), Condition: condition };
    const policies = [{ name: "own.json", text: JSON.stringify({ Version: "2012-10-17", Statement }) }];
    const { near, takenFromResource } = asked("sqs:SendMessage", queue(account), { policies });
    expect(near).toMatchObject([{ policy: "own.json", element: "resource" }]);
    expect(takenFromResource).toBeUndefined();
  });

  it("and refuses a context that contradicts it", () => {
    expect(() => asked("sqs:SendMessage", queue(account), { context: ["aws:ResourceAccount=210987654321"] })).toThrow(
      /aws:ResourceAccount is "210987654321", which --resource or --account contradicts/,
    );
    expect(() => asked("s3:GetObject", bucket, { account, context: ["aws:resourceaccount=210987654321"] })).toThrow(
      /contradicts/,
    );
  });

  it("but takes nothing of services of which AWS says that some actions do not have the key, nor without a resource", () => {
    const instance = `arn:aws:ec2:us-east-1:${account}:instance/i-1`;
    expect(asked("ec2:StartInstances", instance)).toMatchObject({
      decision: "implicitDeny",
      assumedAbsent: ["aws:ResourceAccount"],
    });
    expect(asked("ec2:StartInstances", instance, { context: [`aws:ResourceAccount=${account}`] }).decision).toBe(
      "allowed",
    );
    expect(asked("s3:ListAllMyBuckets", "*", { account }).assumedAbsent).toEqual(["aws:ResourceAccount"]);
  });
});

describe("check says where a document of another kind belongs", () => {
  const bucket = {
    name: "bucket.json",
    text: JSON.stringify({
      Version: "2012-10-17",
      Statement: [1, 2].map(() => ({ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" })),
    }),
  };
  const identity = { name: "own.json", text: bucket.text.replaceAll('"Principal":"*",', "") };
  const request = { policies: [], action: "s3:GetObject", resource: "arn:aws:s3:::b/k", context: [] };

  it("once, whatever the number of statements", () => {
    const message =
      "bucket.json is a resource's policy or an RCP: it has a Principal (give a resource's policy with --resource-policy, an RCP with --rcp, and who asks with --principal)";
    expect(() => check({ ...request, policies: [bucket] })).toThrow(message);
    expect(() => check({ ...request, policies: [bucket] })).not.toThrow(/An identity-based policy has no Principal/);
    expect(() => check({ ...request, boundary: bucket })).toThrow(message);
  });

  it("but not of a trust policy with a mistake, which is told", () => {
    const trust = {
      name: "trust.json",
      text: (trustBut(notY)?.text ?? "").replace('"Principal":"*"', '"NotPrincipal":"*"'),
    };
    expect(() => check({ ...request, trust, principal: roleY })).toThrow(/cannot have NotPrincipal/);
    expect(() => check({ ...request, trust: bucket, principal: roleY })).toThrow(/give a resource's policy with/);
  });

  it("of a trust policy, and of a policy in its place", () => {
    const trust = trustBut(notY);
    expect(() => check({ ...request, policies: trust ? [trust] : [] })).toThrow(/give it with --trust/);
    expect(() => check({ ...request, trust: identity, principal: roleY })).toThrow(
      /own.json is no trust policy.*--policy/,
    );
  });
});
