import { describe, expect, it } from "vitest";
import { documentsAt, planOf } from "../../fixtures/plans.ts";

const created = planOf("first-creation");
const unknown = planOf("unknown");
const changed = planOf("changes");
const sweeping = planOf("sweeping");

/** The one document of a resource. */
const documentAt = (plan: typeof created, address: string) => {
  const [document, ...others] = documentsAt(plan, address);
  expect(others).toEqual([]);
  return document;
};

describe("the documents of resources that are created", () => {
  it.each([
    ["aws_iam_role.deploy", "assume_role_policy", "trust", { role: "databricks-sagemaker" }],
    ["aws_iam_role_policy.inline", "policy", "identity", { role: "databricks-sagemaker" }],
    ["aws_iam_user_policy.ci", "policy", "identity", { user: "ci" }],
    ["aws_iam_group_policy.ml", "policy", "identity", { group: "ml" }],
    ["aws_iam_policy.models", "policy", "identity", { policy: "models" }],
    ["aws_s3_bucket_policy.models", "policy", "resource", { resource: "models-123456789012" }],
    ["aws_kms_key.models", "policy", "resource", { resource: undefined, label: "aws_kms_key.models" }],
    ["aws_ecr_repository_policy.models", "policy", "resource", { resource: "mlflow-pyfunc" }],
    ["aws_sqs_queue.events", "policy", "resource", { resource: "events" }],
    ["aws_secretsmanager_secret.token", "policy", "resource", { resource: "token" }],
    ["aws_lambda_permission.invoke", "statement", "resource", { resource: "deploy-model" }],
    [
      "terraform_data.elsewhere",
      "input.nested[0]",
      "identity",
      { resource: undefined, label: "terraform_data.elsewhere" },
    ],
  ])("%s carries one in %s, a policy of kind %s", (address, attribute, kind, subject) => {
    expect(documentAt(created, address)).toMatchObject({ attribute, kind, subject, before: "absent" });
    expect(documentAt(created, address)?.after).toBeInstanceOf(Array);
  });

  it.each([
    "aws_s3_bucket.models",
    "aws_sns_topic.events",
    "aws_ecr_repository.models",
    "aws_iam_instance_profile.deploy",
  ])("%s carries none: what the provider has yet to fill in is nobody's policy", (address) => {
    expect(documentsAt(created, address)).toEqual([]);
  });

  it("puts the attributes of a Lambda permission together to its statement", () => {
    expect(documentAt(created, "aws_lambda_permission.invoke")?.after).toEqual([
      {
        Effect: "Allow",
        Principal: { Service: "events.amazonaws.com" },
        Action: "lambda:InvokeFunction",
        Resource: "arn:*:lambda:*:*:function:deploy-model",
        Condition: {
          StringEquals: { "AWS:SourceAccount": "123456789012" },
          ArnLike: { "AWS:SourceArn": "arn:aws:events:us-east-1:123456789012:rule/nightly" },
        },
      },
    ]);
  });
});

describe("documents that Terraform does not know yet", () => {
  const rebuilt = {
    presumed: [
      {
        Sid: "Models",
        Effect: "Allow",
        Action: ["s3:GetObject", "s3:PutObject"],
        Resource: "${aws_s3_bucket.models.arn}",
        Condition: {
          StringEquals: { "aws:PrincipalAccount": "123456789012" },
          StringLike: { "s3:prefix": "home/${aws:username}/*" },
        },
      },
      { Effect: "Deny", NotAction: "s3:*", Resource: "*" },
    ],
    reason:
      "Rebuilt from data.aws_iam_policy_document.models, which Terraform reads during apply: a plan does not show whether something else is made of it.",
  };

  it("are rebuilt from a data source, and labelled so", () => {
    expect(documentAt(unknown, "aws_iam_policy.models")?.after).toEqual(rebuilt);
  });

  it("are unknown where the data source merges others", () => {
    const reason = "It depends on data.aws_iam_policy_document.merged.json, which Terraform knows only after apply.";
    expect(documentAt(unknown, "aws_iam_policy.merged")?.after).toEqual({ unknown: reason });
  });

  it("are found in a role's blocks by name, whatever the order of the configuration", () => {
    const [trust, queue, models] = documentsAt(unknown, "aws_iam_role.blocks");
    expect(trust).toMatchObject({ attribute: "assume_role_policy", kind: "trust" });
    expect(trust?.after).toMatchObject({ presumed: [{ Principal: { Service: "ec2.amazonaws.com" } }] });
    expect(queue).toMatchObject({
      attribute: 'inline_policy["queue"].policy',
      after: { unknown: "It depends on aws_sqs_queue.events.arn, which Terraform knows only after apply." },
    });
    expect(models).toMatchObject({ attribute: 'inline_policy["rebuilt"].policy', after: rebuilt });
  });

  it("are unknown in blocks that a dynamic block makes, of which the configuration says nothing", () => {
    expect(documentsAt(unknown, "aws_iam_role.dynamic")).toContainEqual({
      attribute: 'inline_policy["queue"].policy',
      kind: "identity",
      subject: { role: "dynamic" },
      before: "absent",
      after: { unknown: "Terraform knows it only after apply." },
    });
  });

  it("are unknown in a Lambda permission of which any attribute is", () => {
    expect(documentAt(unknown, "aws_lambda_permission.invoke")?.after).toEqual({
      unknown: "Terraform knows source_arn only after apply.",
    });
  });
});

describe("whom a document is about", () => {
  it("is the name of the role that it refers to, though the reference is not known yet", () => {
    expect(documentAt(unknown, "aws_iam_role_policy.counted[1]")?.subject).toEqual({ role: "counted-1" });
  });

  it("is the address of a role whose name AWS is going to make up", () => {
    const subject = { role: undefined, label: "aws_iam_role.prefixed" };
    expect(documentAt(unknown, "aws_iam_role_policy.prefixed")?.subject).toEqual(subject);
    expect(documentAt(unknown, "aws_iam_role.prefixed")?.subject).toEqual(subject);
  });

  it("is found in a module", () => {
    const address = 'module.role["b"].aws_iam_role_policy.this';
    expect(documentAt(planOf("modules"), address)?.subject).toEqual({ role: "b" });
  });
});

describe("the documents of resources that change", () => {
  const allow = (action: string) => [{ Effect: "Allow", Action: action, Resource: "*" }];

  it("are there before and after", () => {
    expect(documentAt(changed, "aws_iam_role_policy.widened")).toMatchObject({
      before: allow("s3:GetObject"),
      after: allow("s3:*"),
    });
  });

  it("are gone after a destruction", () => {
    expect(documentAt(changed, "aws_iam_role_policy.destroyed")).toMatchObject({
      before: allow("iam:*"),
      after: "absent",
    });
  });

  it("stay where a resource is only forgotten: Terraform leaves it as it is", () => {
    const document = documentAt(changed, "aws_iam_role.forgotten");
    expect(document?.before).toBeInstanceOf(Array);
    expect(document?.after).toEqual(document?.before);
  });

  it("move from one subject to the other when the name changes", () => {
    expect(documentsAt(changed, "aws_iam_policy.replaced_first")).toMatchObject([
      { subject: { policy: "two" }, before: "absent", after: allow("s3:GetObject") },
      { subject: { policy: "one" }, before: allow("s3:GetObject"), after: "absent" },
    ]);
  });

  it("are those that an imported object has, from before it was Terraform's", () => {
    const [trust, inline] = documentsAt(changed, "aws_iam_role.imported");
    expect(trust?.before).toMatchObject([{ Principal: { AWS: "arn:aws:iam::414351767826:root" } }]);
    expect(trust?.after).toMatchObject([{ Principal: { Service: "ec2.amazonaws.com" } }]);
    expect(inline).toMatchObject({
      attribute: 'inline_policy["databricks"].policy',
      subject: { role: "databricks-cross-account" },
    });
    expect(inline?.after).toEqual(inline?.before);
  });

  it("count once: a role does not repeat the inline policies that other resources manage", () => {
    expect(documentsAt(changed, "aws_iam_role.updated").map(({ attribute }) => attribute)).toEqual([
      "assume_role_policy",
    ]);
    expect(documentsAt(changed, "aws_iam_role.replaced").map(({ attribute }) => attribute)).toEqual([
      "assume_role_policy",
    ]);
  });

  it("are gone where another resource takes over all inline policies and does not name them", () => {
    const [, swept] = documentsAt(sweeping, "aws_iam_role.workspace");
    expect(swept).toMatchObject({ attribute: 'inline_policy["databricks"].policy', after: "absent" });
    expect(swept?.before).toBeInstanceOf(Array);
  });
});
