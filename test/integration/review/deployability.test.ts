import { describe, expect, it } from "vitest";
import type { Deployment } from "../../../src/config/schema.ts";
import { loadCatalogue, loadManagedPolicies } from "../../../src/data.ts";
import { decide } from "../../../src/iam/decide/decide.ts";
import { parsePolicy } from "../../../src/iam/language/parse.ts";
import type { Policy } from "../../../src/iam/model.ts";
import type { Plan } from "../../../src/plan/model.ts";
import { reviewDeployability } from "../../../src/review/deployability/deployability.ts";
import { authorisationsOf } from "../../../src/review/deployability/implied.ts";
import { loadMlflowRecording } from "../../../src/review/deployability/recording.ts";
import type { OperationReview } from "../../../src/review/model.ts";
import { collectPrincipals } from "../../../src/review/principals/collect.ts";
import { managedPolicyFinder } from "../../../src/review/principals/managed-policies.ts";
import { inlinePolicy, passRolePolicy } from "../../../src/stack/policies.ts";
import {
  account,
  allow,
  attachment,
  deployment,
  deployRole,
  fullAccess,
  inline,
  plan,
  policy,
  resource,
  role,
  roleArn,
  setUp,
  trust,
  unknown,
  workspaceRole,
} from "./builders.ts";

const [catalogue, bundled, recording] = await Promise.all([
  loadCatalogue(),
  loadManagedPolicies(),
  loadMlflowRecording(),
]);

const review = (of: Plan, configuration = deployment()): readonly OperationReview[] =>
  reviewDeployability(
    configuration,
    of.changes,
    collectPrincipals(of, managedPolicyFinder(of, bundled)),
    recording,
    catalogue,
  );

const find = (operations: readonly OperationReview[], name: string, variant?: string): OperationReview => {
  const found = operations.find((each) => each.operation === name && each.variant === variant);
  if (found === undefined) throw new Error(`There is no ${name} ${variant ?? ""}.`);
  return found;
};

const denied = ({ calls }: OperationReview): readonly string[] =>
  calls.filter(({ after }) => after === "denied").map(({ action }) => action);

const bothRoles = trust("ec2.amazonaws.com", "sagemaker.amazonaws.com");

it("asks for the role of assume_role_arn in the deployment's own partition", () => {
  const { aws, ...others } = deployment();
  const gov = { ...others, aws: { ...aws, partition: "aws-us-gov", region: "us-gov-west-1" } } as const;
  const assume = policy("identity", allow("sts:AssumeRole", "arn:aws-us-gov:iam::*:role/*"));
  const operations = review(plan([inline(deployRole, "assume", [undefined, assume])]), gov);
  expect(find(operations, "list", "with assume_role_arn").calls[0]).toMatchObject({
    action: "sts:AssumeRole",
    after: "allowed",
  });
});

describe("the document's own set-up", () => {
  const operations = review(setUp(deployment(), "first"));

  it.each([
    "create",
    "update",
    "delete",
    "list",
    "get",
    "predict",
    "deploy-transform-job",
    "terminate-transform-job",
    "push-model",
    "assume the execution role",
    "pull the image",
    "read the model",
    "write logs",
    "write metrics",
    "pass the role to EC2",
    "hand the role to the cluster's instances",
  ])("lets %s work", (operation) => {
    expect(find(operations, operation)).toMatchObject({ after: "allowed" });
  });

  it.each([
    ["create", "with assume_role_arn", ["sts:AssumeRole"]],
    ["create", "with bucket", ["s3:PutObject", "s3:PutObjectTagging"]],
    ["update", "with bucket", ["s3:PutObject", "s3:PutObjectTagging", "s3:DeleteObject"]],
    ["create", "with model_uri in S3", ["s3:GetObject"]],
    [
      "build-and-push-container",
      undefined,
      ["ecr:InitiateLayerUpload", "ecr:UploadLayerPart", "ecr:CompleteLayerUpload", "ecr:PutImage"],
    ],
  ])("still denies %s %s", (operation, variant, actions) => {
    expect(denied(find(operations, operation, variant))).toEqual(actions);
  });

  it("lets SageMaker read a model in any bucket, since MLflow tags it", () => {
    expect(find(operations, "read the model", "with bucket").after).toBe("allowed");
  });

  it("names the statement that decided, and where the call comes from", () => {
    const getRole = find(operations, "create").calls.find(({ action }) => action === "iam:GetRole");
    expect(getRole).toMatchObject({
      resource: roleArn(deployRole),
      before: "absent",
      after: "allowed",
      by: { policy: "inline policy mlflow-sagemaker", statement: 1 },
      source: expect.stringMatching(/^MLflow \d+\.\d+\.\d+, mlflow\/sagemaker\/__init__\.py:\d+$/),
    });
    const addTags = find(operations, "create").calls.find(({ action }) => action === "sagemaker:AddTags");
    expect(addTags?.source).toMatch(
      /^MLflow .+:\d+; https:\/\/docs\.aws\.amazon\.com\/sagemaker\/.+#grant-tagging-permissions$/,
    );
  });

  it("asks about nothing before the role exists, and about everything once it does", () => {
    expect(new Set(operations.filter(({ side }) => side === "mlflow").map(({ before }) => before))).toEqual(
      new Set(["absent"]),
    );
    expect(find(review(setUp(deployment(), "there")), "create")).toMatchObject({ before: "allowed", after: "allowed" });
  });

  it("does not know whether the workspace's role can start instances: its other policies are not in the plan", () => {
    const dryRun = find(operations, "register the instance profile (EC2 dry run)");
    expect(dryRun.after).toBe("unknown");
    expect(dryRun.calls).toContainEqual(
      expect.objectContaining({ action: "ec2:RunInstances", reason: expect.stringContaining("does not show") }),
    );
  });

  it("denies iam:GetRole where the role has a path that the policy does not name", () => {
    const withPath = deployment({ deploy_role: "path: /databricks/" });
    expect(denied(find(review(setUp(deployment(), "first"), withPath), "create"))).toEqual(["iam:GetRole"]);
    expect(find(review(setUp(withPath, "first"), withPath), "create").after).toBe("allowed");
  });

  it("asks about the role where it was before, when it is moved to another path", () => {
    const moved = deployment({ deploy_role: "path: /databricks/" });
    const inlineOf = (of: Deployment) => policy("identity", ...inlinePolicy(of).Statement);
    const passRoleOf = (of: Deployment) => policy("identity", ...passRolePolicy(of).Statement);
    const instanceProfile = { name: deployRole, path: "/profiles/" };
    const operations = review(
      plan(
        [
          resource("aws_iam_instance_profile.profile", [instanceProfile, instanceProfile]),
          resource(`aws_iam_role.${deployRole}`, [
            { name: deployRole, path: "/" },
            { name: deployRole, path: "/databricks/" },
          ]),
          inline(deployRole, "mlflow-sagemaker", [inlineOf(deployment()), inlineOf(moved)]),
          inline(workspaceRole, "pass-role", [passRoleOf(deployment()), passRoleOf(moved)]),
        ],
        { attachments: [attachment(deployRole, [fullAccess, fullAccess])] },
      ),
      moved,
    );
    for (const name of ["create", "pass the role to EC2"])
      expect(find(operations, name)).toMatchObject({ before: "allowed", after: "allowed" });
  });
});

describe("the smallest statement", () => {
  it("makes each denied call of the deploy role pass, and nothing but that call", () => {
    const operations = review(setUp(deployment(), "first")).filter(({ side }) => side === "mlflow");
    const failing = operations.flatMap(({ calls }) => calls.filter(({ after }) => after === "denied"));
    expect(failing.length).toBeGreaterThan(5);
    for (const { action, resource, remedy } of failing) {
      const allowed = parse(`{"Version":"2012-10-17","Statement":${remedy}}`);
      const set = { kind: "identity", policies: [{ name: "remedy", policy: allowed }] } as const;
      expect(decide(set, { action, resource, context: {} }).decision).toBe("allowed");
      expect(decide(set, { action, resource: `${resource}x`, context: {} }).decision).toBe("implicitDeny");
    }
  });

  it("limits iam:PassRole to the service", () => {
    const operations = review(
      plan([
        role(deployRole, [undefined, bothRoles]),
        inline(deployRole, "none", [undefined, policy("identity", allow("s3:ListBucket"))]),
      ]),
    );
    const passRole = find(operations, "create").calls.find(({ action }) => action === "iam:PassRole");
    expect(JSON.parse(passRole?.remedy ?? "")).toEqual({
      Effect: "Allow",
      Action: "iam:PassRole",
      Resource: roleArn(deployRole),
      Condition: { StringEquals: { "iam:PassedToService": "sagemaker.amazonaws.com" } },
    });
  });

  it("is not offered against an explicit deny", () => {
    const denyPass = { Effect: "Deny", Action: "iam:PassRole", Resource: "*" };
    const operations = review(
      plan(
        [
          role(deployRole, [undefined, bothRoles]),
          inline(deployRole, "deny", [undefined, policy("identity", denyPass)]),
        ],
        {
          attachments: [attachment(deployRole, [undefined, fullAccess])],
        },
      ),
    );
    const passRole = find(operations, "create").calls.find(({ action }) => action === "iam:PassRole");
    expect(passRole).toMatchObject({ after: "denied", by: { policy: "inline policy deny" } });
    expect(passRole).not.toHaveProperty("remedy");
  });
});

it("says of the smallest statement that the boundary lacks it, alone or too", () => {
  const boundary = "arn:aws:iam::123456789012:policy/bound";
  const remedyIn = (own: Policy, bound: Policy): unknown => {
    const changes = [role(deployRole, [bothRoles, bothRoles]), inline(deployRole, "own", [own, own])];
    const attachments = [attachment(deployRole, [boundary, boundary], "boundary")];
    const bounded = plan(changes, { attachments, managedPolicies: [{ arn: boundary, policy: bound }] });
    const [call] = find(review(bounded), "list").calls;
    return [call?.action, call?.after, call?.remedyIn];
  };
  const [all, some] = [policy("identity", allow("*")), policy("identity", allow("s3:*"))];
  expect(remedyIn(all, some)).toEqual(["sagemaker:ListEndpoints", "denied", "boundary"]);
  expect(remedyIn(some, some)).toEqual(["sagemaker:ListEndpoints", "denied", "policy and boundary"]);
  expect(remedyIn(some, all)).toEqual(["sagemaker:ListEndpoints", "denied", undefined]);
});

describe("a verdict is unknown, with the reason,", () => {
  const withPolicy = (added: Policy | ReturnType<typeof unknown>): readonly OperationReview[] =>
    review(
      plan([role(deployRole, [bothRoles, bothRoles]), inline(deployRole, "extra", [undefined, added])], {
        attachments: [attachment(deployRole, [fullAccess, fullAccess])],
      }),
    );

  it("while a document cannot be read", () => {
    const create = find(withPolicy(unknown("Terraform knows it only after apply.")), "list");
    expect(create).toMatchObject({ before: "allowed", after: "unknown" });
    expect(create.calls[0]?.reason).toBe("inline policy extra: Terraform knows it only after apply.");
    expect(create.calls[0]).not.toHaveProperty("remedy");
  });

  it("where a Deny hangs on a key of the real request", () => {
    const outside = {
      Effect: "Deny",
      Action: "*",
      Resource: "*",
      Condition: { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } },
    };
    const list = find(withPolicy(policy("identity", outside)), "list");
    expect(list).toMatchObject({ after: "unknown" });
    expect(list.calls[0]?.reason).toContain("aws:SourceIp");
  });

  it("where a Deny of the boundary hangs on one", () => {
    const boundary = "arn:aws:iam::123456789012:policy/bound";
    const outside = { NotIpAddress: { "aws:SourceIp": "10.0.0.0/8" } };
    const deny = { ...allow("sagemaker:*", "*", outside), Effect: "Deny" };
    const operations = review(
      plan([role(deployRole, [bothRoles, bothRoles])], {
        attachments: [
          attachment(deployRole, [fullAccess, fullAccess]),
          attachment(deployRole, [undefined, boundary], "boundary"),
        ],
        managedPolicies: [{ arn: boundary, policy: policy("identity", allow("*"), deny) }],
      }),
    );
    expect(find(operations, "list")).toMatchObject({ before: "allowed", after: "unknown" });
  });

  it("where a Deny of one of two policies of the same name hangs on one", () => {
    const own = `arn:aws:iam::${account}:policy/AmazonSageMakerFullAccess`;
    const outside = { NotIpAddress: { "aws:SourceIp": "10.0.0.0/8" } };
    const deny = { ...allow("sagemaker:*", "*", outside), Effect: "Deny" };
    const operations = review(
      plan([role(deployRole, [bothRoles, bothRoles])], {
        attachments: [attachment(deployRole, [fullAccess, fullAccess]), attachment(deployRole, [undefined, own])],
        managedPolicies: [{ arn: own, policy: policy("identity", deny) }],
      }),
    );
    expect(find(operations, "list")).toMatchObject({ before: "allowed", after: "unknown" });
  });

  it("where an Allow hangs on one", () => {
    const fromVpc = allow("sts:AssumeRole", "*", { StringEquals: { "aws:SourceVpc": "vpc-1" } });
    const create = find(withPolicy(policy("identity", fromVpc)), "create", "with assume_role_arn");
    expect(create.after).toBe("unknown");
  });

  it.each([
    ["must not be something", { NotIpAddress: { "aws:SourceIp": "10.0.0.0/8" } }],
    ["may be absent", { StringEqualsIfExists: { "aws:SourceVpc": "vpc-1" } }],
    ["is a variable of its values", { StringNotLike: { "aws:PrincipalArn": "*/${aws:PrincipalTag/team}" } }],
  ])("where an Allow hangs on one that %s, unless another one allows the same", (_, condition) => {
    const assumes = (...others: readonly object[]) => {
      const assume = policy("identity", allow("sts:AssumeRole", "*", condition), ...others);
      return find(withPolicy(assume), "create", "with assume_role_arn").calls.find(
        ({ action }) => action === "sts:AssumeRole",
      );
    };
    expect(assumes()).toMatchObject({
      after: "unknown",
      reason: expect.stringContaining("only a real request carries"),
    });
    expect(assumes(allow("sts:*"))).toMatchObject({ after: "allowed" });
  });

  it("where an Allow of the boundary hangs on one", () => {
    const boundary = "arn:aws:iam::123456789012:policy/bound";
    const outside = allow("*", "*", { NotIpAddress: { "aws:SourceIp": "10.0.0.0/8" } });
    const operations = review(
      plan([role(deployRole, [bothRoles, bothRoles])], {
        attachments: [
          attachment(deployRole, [fullAccess, fullAccess]),
          attachment(deployRole, [undefined, boundary], "boundary"),
        ],
        managedPolicies: [{ arn: boundary, policy: policy("identity", outside) }],
      }),
    );
    expect(find(operations, "list")).toMatchObject({ before: "allowed", after: "unknown" });
  });

  it("for what another role does after assume_role_arn", () => {
    const create = find(
      withPolicy(policy("identity", allow("sts:AssumeRole"), allow("iam:GetRole"))),
      "list",
      "with assume_role_arn",
    );
    expect(create.calls.map(({ action, before, after }) => [action, before, after])).toEqual([
      ["sts:AssumeRole", "denied", "allowed"],
      ["sagemaker:ListEndpoints", "unknown", "unknown"],
    ]);
  });

  it("for what another role could do before, where it can no longer be assumed", () => {
    const assume = policy("identity", allow("sts:AssumeRole"));
    const lost = review(
      plan([role(deployRole, [bothRoles, bothRoles]), inline(deployRole, "extra", [assume, undefined])], {
        attachments: [attachment(deployRole, [fullAccess, fullAccess])],
      }),
    );
    const list = find(lost, "list", "with assume_role_arn");
    expect(list).toMatchObject({ before: "unknown", after: "denied" });
    expect(list.calls.map(({ action }) => action)).toEqual(["sts:AssumeRole"]);
  });

  it("in its own account, where MLflow looks for the image in the deployment's", () => {
    const assume = withPolicy(policy("identity", allow("sts:AssumeRole")));
    const { calls } = find(assume, "create", "with assume_role_arn");
    const accountOf = (wanted: string) => calls.find(({ action }) => action === wanted)?.resource.split(":")[4];
    expect(["ecr:DescribeRepositories", "sagemaker:CreateModel"].map(accountOf)).toEqual([account, "210987654321"]);
  });

  it("but not where a Deny asks about another region than the request's", () => {
    const elsewhere = {
      Effect: "Deny",
      Action: "sagemaker:*",
      Resource: "*",
      Condition: { StringNotEquals: { "aws:RequestedRegion": "us-east-1" } },
    };
    expect(find(withPolicy(policy("identity", elsewhere)), "list").after).toBe("allowed");
  });
});

describe("the context of a request", () => {
  const withInline = (statement: object, configuration = deployment()): readonly OperationReview[] =>
    review(
      plan(
        [role(deployRole, [bothRoles, bothRoles]), inline(deployRole, "p", [undefined, policy("identity", statement)])],
        {
          attachments: [attachment(deployRole, [fullAccess, fullAccess])],
        },
      ),
      configuration,
    );
  const callOf = (operations: readonly OperationReview[], action: string) =>
    find(operations, "create").calls.find((call) => call.action === action)?.after;

  it.each([
    ["s3:PutObjectTagging", "s3:RequestObjectTag/SageMaker", "true"],
    ["s3:PutObjectTagging", "s3:RequestObjectTagKeys", "SageMaker"],
    ["s3:CreateBucket", "s3:x-amz-acl", "bucket-owner-full-control"],
    ["sagemaker:CreateEndpoint", "aws:RequestTag/app_name", "mlflow-endpoint"],
    ["sagemaker:CreateEndpoint", "aws:TagKeys", "app_name"],
    ["sagemaker:AddTags", "sagemaker:TaggingAction", "CreateModel"],
    ["iam:PassRole", "iam:PassedToService", "sagemaker.amazonaws.com"],
    ["sagemaker:CreateModel", "aws:PrincipalArn", roleArn(deployRole)],
    ["sagemaker:CreateModel", "aws:PrincipalAccount", account],
    ["sagemaker:CreateModel", "aws:PrincipalType", "AssumedRole"],
    ["sagemaker:CreateModel", "aws:PrincipalIsAWSService", "false"],
    ["sagemaker:CreateModel", "aws:ViaAWSService", "false"],
    ["s3:PutObject", "aws:SecureTransport", "true"],
  ])("of %s has %s as MLflow sends it", (action, key, value) => {
    const isSent = { "ForAnyValue:StringEquals": { [key]: value } };
    const create = find(withInline({ ...allow(action, "*", isSent), Effect: "Deny" }), "create");
    expect(create.calls.find((call) => call.action === action)?.by).toMatchObject({ policy: "inline policy p" });
  });

  it("has IAM's own region, whatever the deployment's", () => {
    const outside = (region: string) => ({
      Effect: "Deny",
      Action: ["iam:*", "sagemaker:*"],
      Resource: "*",
      Condition: { StringNotEquals: { "aws:RequestedRegion": region } },
    });
    const inEurope = { ...deployment(), aws: { ...deployment().aws, region: "eu-west-1" } };
    expect(callOf(withInline(outside("us-east-1"), inEurope), "iam:PassRole")).toBe("allowed");
    expect(callOf(withInline(outside("us-east-1"), inEurope), "sagemaker:CreateModel")).toBe("denied");
    expect(callOf(withInline(outside("eu-west-1"), inEurope), "iam:PassRole")).toBe("denied");
    const aws = { ...deployment().aws, partition: "aws-us-gov", region: "us-gov-east-1" } as const;
    const inGovCloud = find(withInline(outside("us-gov-west-1"), { ...deployment(), aws }), "create");
    expect(inGovCloud.calls.flatMap(({ action, by }) => (by === undefined ? [] : [action]))).not.toContain(
      "iam:PassRole",
    );
  });

  it("has the account of the role that is assumed, not the own one", () => {
    const outside = { Effect: "Deny", Action: "*", Resource: "*", Condition: elsewhere };
    const create = find(withInline(outside), "create", "with assume_role_arn");
    expect(create.calls.find(({ action }) => action === "sts:AssumeRole")?.by).toMatchObject({ statement: 0 });
    for (const action of ["sagemaker:CreateModel", "s3:PutObject"])
      expect(callOf(withInline(outside), action)).toBe("allowed");
  });
});

const elsewhere = { StringNotEquals: { "aws:ResourceAccount": account } };

describe("what an operation asks for", () => {
  const operations = review(plan([role(deployRole, [bothRoles, bothRoles])]));
  const pull = ["BatchCheckLayerAvailability", "GetDownloadUrlForLayer", "BatchGetImage"];
  const push = ["BatchCheckLayerAvailability", "BatchGetImage", "InitiateLayerUpload", "UploadLayerPart"];

  it.each([
    ["sagemaker", "pull the image", "ecr", ["GetAuthorizationToken", ...pull]],
    ["sagemaker", "read the model", "s3", ["GetObject"]],
    ["sagemaker", "write logs", "logs", ["CreateLogGroup", "CreateLogStream", "DescribeLogStreams", "PutLogEvents"]],
    ["sagemaker", "write metrics", "cloudwatch", ["PutMetricData"]],
    [
      "mlflow",
      "build-and-push-container",
      "ecr",
      ["GetAuthorizationToken", ...push, "CompleteLayerUpload", "PutImage"],
    ],
    [
      "mlflow",
      "terminate-transform-job",
      "sagemaker",
      ["ListTransformJobs", "DescribeTransformJob", "StopTransformJob"],
    ],
  ])("is all that %s needs to %s", (side, operation, service, actions) => {
    const found = find(operations, operation);
    expect(found.side).toBe(side);
    const asked = found.calls.map(({ action }) => action).filter((action) => action.startsWith(`${service}:`));
    expect(asked).toEqual(expect.arrayContaining(actions.map((action) => `${service}:${action}`)));
  });
});

describe("the resource of a request", () => {
  it("is of the deployment's partition, whatever MLflow was recorded in", () => {
    const inGovCloud = { ...deployment(), aws: { ...deployment().aws, partition: "aws-us-gov" } } as const;
    const resources = review(plan([role(deployRole, [bothRoles, bothRoles])]), inGovCloud).flatMap(({ calls }) =>
      calls.map(({ resource }) => resource),
    );
    expect(resources.filter((each) => each !== "*" && !each.startsWith("arn:aws-us-gov:"))).toEqual([]);
  });

  it("is what a call makes where making it with tags is tagging it", () => {
    const operations = review(setUp(deployment(), "first"));
    const tagged = (operation: string) =>
      find(operations, operation)
        .calls.filter(({ action }) => action === "sagemaker:AddTags")
        .map(({ resource }) => resource.split(":").at(-1)?.split("/")[0]);
    expect(tagged("create")).toEqual(["model", "endpoint-config", "endpoint"]);
    expect(tagged("deploy-transform-job")).toEqual(["model", "transform-job"]);
  });

  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html
  it.each([
    ["log-group:/aws/sagemaker/*", "allowed"],
    ["log-group:/aws/sagemaker/Endpoints/*:*", "allowed"],
    ["log-group:/aws/sagemaker/Endpoints/mlflow-endpoint:*", "allowed"],
    ["log-group:/aws/sagemaker/Endpoints/mlflow-endpoint", "denied"],
  ])("is a log group as CloudWatch Logs names it: %s is %s", (resource, verdict) => {
    const logs = policy("identity", allow("logs:*", `arn:aws:logs:us-east-1:${account}:${resource}`));
    const operations = review(
      plan([role(deployRole, [bothRoles, bothRoles]), inline(deployRole, "logs", [undefined, logs])]),
    );
    expect(find(operations, "write logs").after).toBe(verdict);
  });
});

describe("trust", () => {
  const withTrust = (before: Policy, after: Policy): readonly OperationReview[] =>
    review(plan([role(deployRole, [before, after])]));

  it("decides whether SageMaker and EC2 get the role", () => {
    const operations = withTrust(bothRoles, trust("ec2.amazonaws.com"));
    expect(find(operations, "assume the execution role")).toMatchObject({ before: "allowed", after: "denied" });
    expect(find(operations, "hand the role to the cluster's instances").after).toBe("allowed");
  });

  it("names the statement of a trust policy that would let EC2 have the role again", () => {
    const lost = find(
      withTrust(bothRoles, trust("sagemaker.amazonaws.com")),
      "hand the role to the cluster's instances",
    );
    const [call] = lost.calls;
    expect(call).toMatchObject({ before: "allowed", after: "denied" });
    const policies = [{ name: "remedy", policy: policy("trust", JSON.parse(call?.remedy ?? "")) }];
    const assumes = (value: string) => ({
      action: "sts:AssumeRole",
      resource: roleArn(deployRole),
      principal: { type: "Service", value } as const,
      context: {},
    });
    expect(decide({ kind: "trust", policies }, assumes("ec2.amazonaws.com")).decision).toBe("allowed");
    expect(decide({ kind: "trust", policies }, assumes("lambda.amazonaws.com")).decision).toBe("implicitDeny");
  });

  it("is all that a role without any policy has, which may do nothing", () => {
    expect(find(withTrust(bothRoles, bothRoles), "create").after).toBe("denied");
  });

  it("knows that SageMaker says for which account it acts", () => {
    const bound = (owner: string): Policy =>
      policy("trust", {
        Effect: "Allow",
        Principal: { Service: "sagemaker.amazonaws.com" },
        Action: "sts:AssumeRole",
        Condition: { StringEquals: { "aws:SourceAccount": owner } },
      });
    expect(find(withTrust(bothRoles, bound(account)), "assume the execution role").after).toBe("allowed");
    expect(find(withTrust(bothRoles, bound("999999999999")), "assume the execution role").after).toBe("denied");
  });

  // https://docs.aws.amazon.com/sagemaker/latest/dg/security-confused-deputy-prevention.html
  it.each([
    ["ArnLike", "*", ["allowed", "allowed"]],
    ["StringEquals", "*", ["allowed", "denied"]],
    ["ArnLike", "endpoint/*", ["denied", "denied"]],
    ["ArnLike", "model/*", ["denied", "denied"]],
    ["ArnLike", "transform-job/*", ["denied", "allowed"]],
  ])("knows for what SageMaker says that it acts: %s %s", (operator, from, verdicts) => {
    const sageMaker = policy("trust", {
      Effect: "Allow",
      Principal: { Service: "sagemaker.amazonaws.com" },
      Action: "sts:AssumeRole",
      Condition: { [operator]: { "aws:SourceArn": `arn:aws:sagemaker:us-east-1:${account}:${from}` } },
    });
    const operations = withTrust(bothRoles, sageMaker);
    const found = [undefined, "for a batch transform"].map(
      (variant) => find(operations, "assume the execution role", variant).after,
    );
    expect(found).toEqual(verdicts);
  });
});

describe("the workspace's role", () => {
  it("may pass the role under the hardened policy", () => {
    const hardened = deployment({ deploy_role: "policy: hardened" });
    const operations = review(setUp(hardened, "first"), hardened);
    expect(find(operations, "pass the role to EC2").after).toBe("allowed");
    expect(find(operations, "create").after).toBe("allowed");
    expect(find(operations, "assume the execution role").after).toBe("allowed");
  });

  it("is who passes the role", () => {
    const passes = (of: string) =>
      policy("identity", allow("iam:PassRole", "*", { ArnEquals: { "aws:PrincipalArn": roleArn(of) } }));
    const verdicts = [workspaceRole, deployRole].map((of) => {
      const operations = review(plan([inline(workspaceRole, "pass-role", [undefined, passes(of)])]));
      return find(operations, "pass the role to EC2").after;
    });
    expect(verdicts).toEqual(["allowed", "unknown"]);
  });

  it("is not known to where nothing of it is in the plan", () => {
    const operations = review(plan([role(deployRole, [bothRoles, bothRoles])]));
    expect(find(operations, "pass the role to EC2").after).toBe("unknown");
  });

  it("may not where a policy in the plan denies it", () => {
    const deny = policy("identity", { Effect: "Deny", Action: "iam:PassRole", Resource: "*" });
    const operations = review(plan([inline(workspaceRole, "deny", [undefined, deny])]));
    expect(find(operations, "pass the role to EC2").after).toBe("denied");
    expect(find(operations, "register the instance profile (EC2 dry run)").after).toBe("denied");
  });
});

describe("a role that is somebody else's", () => {
  it("is not judged by what the plan does not show", () => {
    const existing = deployment({ deploy_role: "existing: true" });
    const operations = review(plan([]), existing);
    expect(find(operations, "create")).toMatchObject({ before: "unknown", after: "unknown" });
    expect(find(operations, "assume the execution role").after).toBe("unknown");
  });
});

describe("the recording", () => {
  const calls = recording.operations.flatMap((operation) => operation.calls);

  it("covers every operation with and without the arguments that change it", () => {
    const given = (name: string): readonly string[] =>
      recording.operations.filter(({ operation }) => operation === name).map((each) => each.given.join("+"));
    for (const name of ["create", "update", "deploy-transform-job", "push-model"]) {
      expect(given(name)).toEqual(
        expect.arrayContaining(["", "execution_role_arn", "image_url", "bucket", "assume_role_arn"]),
      );
    }
    for (const name of ["delete", "list", "get", "predict", "terminate-transform-job"]) {
      expect(given(name)).toEqual(["", "assume_role_arn"]);
    }
    expect(given("build-and-push-container")).toEqual(["", ""]);
  });

  it("has only calls whose authorisation is an action that AWS has", () => {
    const actions = calls.flatMap(authorisationsOf).map(({ action }) => action);
    expect(actions.filter((action) => catalogue.action(action) === undefined)).toEqual([]);
  });

  it("has a program that asks AWS for something where MLflow pushes its image", () => {
    const programs = calls.flatMap((call) => ("program" in call ? [call] : []));
    const asking = programs.filter((program) => authorisationsOf(program).length > 0).map(({ program }) => program);
    expect(asking.map((program) => program.split(" ").slice(0, 2).join(" "))).toEqual([
      "aws ecr",
      "docker push",
      "aws ecr",
      "docker push",
    ]);
  });

  it("makes no request on * for an action that names a resource", () => {
    const operations = review(setUp(deployment(), "first"));
    const onAll = operations.flatMap((operation) => operation.calls).filter(({ resource }) => resource === "*");
    const withResource = onAll.filter(({ action }) =>
      catalogue.action(action)?.resourceTypes.some(({ required }) => required),
    );
    expect(withResource).toEqual([]);
    expect(new Set(onAll.map(({ action }) => action))).toEqual(
      new Set([
        "sagemaker:ListEndpoints",
        "sagemaker:ListTransformJobs",
        "s3:ListAllMyBuckets",
        "ecr:GetAuthorizationToken",
        "cloudwatch:PutMetricData",
      ]),
    );
  });
});

const parse = (text: string): Policy => {
  const parsed = parsePolicy(text, "identity");
  if (!parsed.ok) throw new Error(text);
  return parsed.policy;
};
