import { describe, expect, it } from "vitest";
import { loadCatalogue, loadManagedPolicies } from "../../../src/data.ts";
import { parsePolicy } from "../../../src/iam/language/parse.ts";
import { lint } from "../../../src/iam/lint/lint.ts";
import { lintText } from "../../../src/iam/lint/lint-text.ts";
import { ACTIONS_OF_OPERATION } from "../../../src/iam/lint/operations.ts";
import { cases } from "./cases.ts";

const catalogue = await loadCatalogue();

const sentence = expect.stringMatching(/[.>]$/);

describe("lint", () => {
  it.each(cases)("$name", ({ kind = "identity", statements, found, words }) => {
    const text = JSON.stringify({ Version: "2012-10-17", Statement: statements });
    const findings = lintText(text, kind, { catalogue });
    expect(findings.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`)).toEqual(found);
    for (const { message, suggestion } of findings) expect([message, suggestion]).toEqual([sentence, sentence]);
    if (words !== undefined) expect(`${findings[0]?.message} ${findings[0]?.suggestion}`).toContain(words);
  });

  it("finds variables in resources and conditions of a policy whose version has none", () => {
    const statement = {
      Effect: "Allow",
      Action: "s3:ListBucket",
      Resource: ["arn:aws:s3:::b", "arn:aws:s3:::${aws:username}", "arn:aws:s3:::${*}"],
      Condition: { StringLike: { "s3:prefix": ["a", "${aws:username}/*"] } },
    };
    const found = (version: object) =>
      lintText(JSON.stringify({ ...version, Statement: statement }), "identity", { catalogue }).map(
        ({ code, pointer }) => `${code} ${pointer}`,
      );
    const expected = [
      "variable-not-replaced /Statement/Resource/1",
      "variable-not-replaced /Statement/Condition/StringLike/s3:prefix",
    ];
    expect(found({})).toEqual(expected);
    expect(found({ Version: "2008-10-17" })).toEqual(expected);
    expect(found({ Version: "2012-10-17" })).toEqual([]);
  });

  it("names the nearest action, the same name elsewhere, and the nearest service", () => {
    const suggestion = (action: string) =>
      lintText(
        JSON.stringify({ Version: "2012-10-17", Statement: { Effect: "Allow", Action: action, Resource: "*" } }),
        "identity",
        { catalogue },
      )[0]?.suggestion;
    expect(suggestion("ecr:DescribeGitRepositories")).toContain('"ecr:DescribeRepositories"');
    expect(suggestion("s3:CreateEndpointConfig")).toContain('"sagemaker:CreateEndpointConfig"');
    expect(suggestion("sagmaker:CreateModel")).toContain('"sagemaker:CreateModel"');
    expect(suggestion("iam:assumerole")).toContain('"sts:AssumeRole"');
    expect(suggestion("s3:Xyzzy")).not.toContain("Write");
    expect(suggestion("sns:Receive")).not.toContain("Write");
    expect(suggestion("qqqqqqqq:Get")).not.toContain("Write");
  });

  it.each([
    ["s3:ListObjects", ["s3:ListBucket"]],
    ["S3:listobjectsv2", ["s3:ListBucket"]],
    ["s3:HeadBucket", ["s3:ListBucket"]],
    ["s3:GetObjectMetadata", ["s3:GetObject"]],
    ["s3:ListBuckets", ["s3:ListAllMyBuckets"]],
    ["s3:UploadPart", ["s3:PutObject"]],
    ["s3:CopyObject", ["s3:PutObject", "s3:GetObject"]],
    ["s3:GetBucketEncryption", ["s3:GetEncryptionConfiguration"]],
    ["s3:PutBucketEncryption", ["s3:PutEncryptionConfiguration"]],
    ["s3:ListParts", ["s3:ListMultipartUploadParts"]],
    ["kms:GenerateKey", ["kms:GenerateDataKey"]],
    ["lambda:Invoke", ["lambda:InvokeFunction"]],
  ])("for %s, an operation, names the actions that allow it", (operation, expected) => {
    const text = JSON.stringify({
      Version: "2012-10-17",
      Statement: { Effect: "Allow", Action: operation, Resource: "*" },
    });
    const [finding] = lintText(text, "identity", { catalogue });
    expect(finding?.suggestion).toBe(
      `Write ${expected.map((id) => `"${id}"`).join(" and ")} if that is what was meant; otherwise remove "${operation}".`,
    );
  });

  it("knows operations that AWS has as no action, by actions that it has", () => {
    for (const [operation, actions] of ACTIONS_OF_OPERATION) {
      expect(catalogue.action(operation)?.id).toBeUndefined();
      expect(actions.map((id) => catalogue.action(id)?.id)).toEqual(actions);
    }
  });

  it.each([
    ["emr:RunJobFlow", ["elasticmapreduce:RunJobFlow"]],
    ["emr:*", ["elasticmapreduce:*"]],
    ["emr:StartJobRun", ["emr-containers:StartJobRun", "emr-serverless:StartJobRun"]],
    ["cognito:AdminGetUser", ["cognito-idp:AdminGetUser"]],
    ["cognito:GetCredentialsForIdentity", ["cognito-identity:GetCredentialsForIdentity"]],
    ["StepFunctions:StartExecution", ["states:StartExecution"]],
    ["eventbridge:PutRule", ["events:PutRule"]],
    ["cloudwatch-logs:PutLogEvents", ["logs:PutLogEvents"]],
    ["secretmanager:GetSecretValue", ["secretsmanager:GetSecretValue"]],
    ["msk:CreateCluster", ["kafka:CreateCluster"]],
    ["elbv2:CreateLoadBalancer", ["elasticloadbalancing:CreateLoadBalancer"]],
    ["alb:DescribeTargetHealth", ["elasticloadbalancing:DescribeTargetHealth"]],
    ["amazonmq:CreateBroker", ["mq:CreateBroker"]],
    ["systemsmanager:GetParameter", ["ssm:GetParameter"]],
    ["opensearchservice:ESHttpGet", ["es:ESHttpGet"]],
    ["efs:CreateFileSystem", ["elasticfilesystem:CreateFileSystem"]],
  ])("for %s names the service by what AWS calls it, and by its action", (action, expected) => {
    const [finding] = lintText(
      JSON.stringify({ Version: "2012-10-17", Statement: { Effect: "Allow", Action: action, Resource: "*" } }),
      "identity",
      { catalogue },
    );
    expect(finding?.suggestion.match(/(?<=")[^"]+(?=")/g)?.filter((text) => text.includes(":"))).toEqual(expected);
  });

  it("does not take a short word for a service that has no such action, and knows emr.amazonaws.com by its name", () => {
    const suggestion = (kind: "identity" | "trust", statement: object) =>
      lintText(JSON.stringify({ Version: "2012-10-17", Statement: { Effect: "Allow", ...statement } }), kind, {
        catalogue,
      })[0]?.suggestion;
    expect(suggestion("identity", { Action: "ecx:Xyzzy", Resource: "*" })).not.toContain("Write");
    expect(suggestion("trust", { Principal: { Service: "emr.amazonaws.com" }, Action: "sts:AssumeRole" })).toContain(
      '"elasticmapreduce.amazonaws.com"',
    );
  });

  it("names the nearest condition key", () => {
    const [finding] = lintText(
      `{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "iam:PassRole", "Resource":
        "arn:aws:iam::123456789012:role/x", "Condition": { "StringEquals": { "iam:PassToService": "ec2.amazonaws.com" } } } }`,
      "identity",
      { catalogue },
    );
    expect(finding).toMatchObject({ code: "unknown-condition-key" });
    expect(finding?.suggestion).toContain('"iam:PassedToService"');
  });

  it("names what a misspelt variable or condition key means, with the name of its tag", () => {
    const suggestions = (resource: string, condition: object) =>
      lintText(
        JSON.stringify({
          Version: "2012-10-17",
          Statement: { Effect: "Allow", Action: "s3:GetObject", Resource: resource, Condition: condition },
        }),
        "identity",
        { catalogue },
      ).map(({ suggestion }) => suggestion);
    const objects = "arn:aws:s3:::models/";
    expect(suggestions(`${objects}\${aws:usernme}`, {})).toEqual(["Write ${aws:username} if that is what was meant."]);
    expect(suggestions(`${objects}\${aws:PrincipleTag/team}`, {})).toEqual([
      "Write ${aws:PrincipalTag/team} if that is what was meant.",
    ]);
    expect(suggestions(`${objects}\${aws:PrincipalTag}`, {})).toEqual([
      "Write ${aws:PrincipalTag/<name>} if that is what was meant.",
    ]);
    expect(suggestions(`${objects}\${AWS::AccountId}`, {})[0]).toContain("CloudFormation");
    expect(suggestions(`${objects}\${aws:Xyzzyplugh}`, {})[0]).not.toContain("Write ${");
    expect(suggestions(`${objects}x`, { StringEquals: { "aws:PrincipleTag/team": "a" } })).toEqual([
      'Write "aws:PrincipalTag/team" if that is the key that was meant.',
    ]);
    expect(suggestions(`${objects}x`, { StringEquals: { "aws:PrincipalTag": "a" } })).toEqual([
      'Write "aws:PrincipalTag/<name>" if that is the key that was meant.',
    ]);
  });

  it("gives the line of the very place where it has the text, and of the statement where it has not", () => {
    const text = `{
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Action": [
            "s3:GetObject",
            "s3:GetObjekt"
          ],
          "Resource": "arn:aws:s3:::models/*"
        }
      ]
    }`;
    expect(lintText(text, "identity", { catalogue })).toMatchObject([{ pointer: "/Statement/0/Action/1", line: 8 }]);
    const parsed = parsePolicy(text, "identity");
    if (!parsed.ok) throw new Error("the policy must parse");
    expect(lint(parsed.policy, "identity", { catalogue })).toMatchObject([
      { pointer: "/Statement/0/Action/1", line: 4 },
    ]);
  });

  it("points into a single statement that stands without brackets", () => {
    const text = `{ "Version": "2012-10-17", "Statement":
      { "Effect": "Allow", "Resource": "*",
        "Action": "s3:GetObjekt" } }`;
    expect(lintText(text, "identity", { catalogue })).toMatchObject([{ pointer: "/Statement/Action", line: 3 }]);
  });

  it("reports every mistake of grammar, with its place", () => {
    const text = `{ "Version": "2012-10-17", "Statement": [
      { "Effect": "allow", "Action": "s3:GetObject", "Resource": "*" },
      { "Effect": "Allow", "Action": "s3:GetObject" }
    ] }`;
    const findings = lintText(text, "identity", { catalogue });
    expect(findings).toMatchObject([
      { code: "malformed-policy", severity: "error", pointer: "/Statement/0/Effect", line: 2 },
      { code: "malformed-policy", severity: "error", pointer: "/Statement/1", line: 3 },
    ]);
    expect(lintText("{", "identity", { catalogue })).toMatchObject([{ code: "malformed-policy", line: 1 }]);
  });

  it("says what to write instead of a wildcard in a principal", () => {
    const text = JSON.stringify({
      Version: "2012-10-17",
      Statement: { Effect: "Allow", Principal: { AWS: "arn:aws:iam::123456789012:role/*" }, Action: "sts:AssumeRole" },
    });
    const [finding] = lintText(text, "trust", { catalogue });
    expect(finding).toMatchObject({ code: "malformed-policy", pointer: "/Statement/Principal/AWS" });
    expect(finding?.suggestion).toContain("aws:PrincipalArn");
  });

  it("gives the line of a repeated Sid itself, not of its statement", () => {
    const read = '"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"';
    const text = (sid: string) => `{ "Version": "2012-10-17", "Statement": [
      { "Sid": "Read", ${read} },
      { ${read},
        "Sid": "${sid}"
      }
    ] }`;
    expect(lintText(text("Read"), "identity", { catalogue })).toMatchObject([
      { code: "malformed-policy", pointer: "/Statement/1/Sid", line: 4 },
    ]);
    expect(lintText(text("Other"), "identity", { catalogue })).not.toContainEqual(
      expect.objectContaining({ code: "malformed-policy" }),
    );
  });

  it("has something true to say about AmazonSageMakerFullAccess, and nothing that is not", async () => {
    const managed = (await loadManagedPolicies()).byArn("arn:aws:iam::aws:policy/AmazonSageMakerFullAccess");
    const findings = lintText(managed?.document ?? "", "identity", { catalogue });
    const codes = new Set(findings.map(({ code }) => code));
    expect([...codes].sort()).toEqual([
      "absent-key-passes",
      "action-without-resource",
      "allow-not-resource",
      "pass-role-any-role",
      "policy-too-long",
      "privilege-escalation",
      "resource-never-used",
      "unknown-service",
    ]);
  });
});
