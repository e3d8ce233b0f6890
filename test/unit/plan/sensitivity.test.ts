import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../../src/common/json.ts";
import { readTerraformPlan } from "../../../src/plan/from-terraform.ts";
import type { TerraformPlan } from "../../../src/terraform/plan-json.ts";
import { edited, objectOf, withChange } from "../../fixtures/edits.ts";
import { changeAt, documentsAt, planOf, terraformPlan } from "../../fixtures/plans.ts";

const policy = (action: string) =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: action, Resource: "*" }] });

describe("sensitive values", () => {
  const plan = planOf("changes");

  it("appear nowhere in a plan", () => {
    const text = JSON.stringify(terraformPlan("changes"));
    expect(text).toContain("correct horse battery staple");
    expect(JSON.stringify(plan)).not.toMatch(/horse|zebra/);
  });

  it("are said to change", () => {
    const value = changeAt(plan, "aws_ssm_parameter.secret").attributes.find(({ attribute }) => attribute === "value");
    expect(value).toMatchObject({ before: { state: "sensitive" }, after: { state: "sensitive" } });
  });

  it("are taken out of values that hold others too, and out of copies that nothing marks", () => {
    expect(changeAt(plan, "terraform_data.partly_secret").attributes).toMatchObject([
      { attribute: "input", before: { value: { hidden: "(sensitive)", shown: "one" } } },
      { attribute: "output", before: { value: { hidden: "(sensitive)", shown: "one" } }, after: { state: "unknown" } },
    ]);
  });

  it("are taken out of a list too, where only what comes is marked elsewhere, and from six characters on", () => {
    const secret = withChange(terraformPlan("changes"), "aws_ssm_parameter.secret", (change) => [
      edited(change, { after: { ...objectOf(change.change.after), value: "hunter" } }),
    ]);
    const copied = withChange(secret, "terraform_data.partly_secret", (change) => [
      edited(change, { after: { input: ["--password", "hunter"] }, after_sensitive: {} }),
    ]);
    const text = JSON.stringify(readTerraformPlan(copied).plan);
    expect(text).toContain("--password");
    expect(text).not.toContain("hunter");
  });

  /** Another resource is marked, and this one has these values, which nothing marks. */
  const shownBeside = (marked: Json, input: Json, expressions: JsonObject = { input: {} }) => {
    const secret = withChange(terraformPlan("changes"), "aws_ssm_parameter.secret", (change) => [
      edited(change, { after: { ...objectOf(change.change.after), value: marked } }),
    ]);
    const copied = withChange(secret, "terraform_data.partly_secret", (change) => [
      edited(change, { before: null, after: { input }, before_sensitive: false, after_sensitive: {} }),
    ]);
    const resources = [
      {
        address: "terraform_data.partly_secret",
        mode: "managed",
        type: "terraform_data",
        name: "partly_secret",
        expressions,
      },
    ];
    const plan = readTerraformPlan({ ...copied, configuration: { root_module: { resources } } }).plan;
    return changeAt(plan, "terraform_data.partly_secret").attributes.find(({ attribute }) => attribute === "input");
  };

  it("are taken out wherever they come again: what was in a list or an object, and what the configuration spells out", () => {
    const after = { state: "known", value: { copy: "(sensitive)" } };
    expect(shownBeside(["hunter-one"], { copy: "hunter-one" })).toMatchObject({ after });
    expect(shownBeside({ password: "hunter-one" }, { copy: "hunter-one" })).toMatchObject({ after });
    const constant = { input: { constant_value: "hunter-one" } };
    expect(shownBeside("hunter-one", "hunter-one", constant)).toMatchObject({ after: { state: "sensitive" } });
  });

  it("are not looked for where they are so short that anything has them by chance", () => {
    expect(shownBeside("east", { region: "east" })).toMatchObject({ after: { value: { region: "east" } } });
  });

  it("are taken out of what changes by the marks of its own side alone", () => {
    const marked = withChange(terraformPlan("changes"), "terraform_data.partly_secret", (change) => [
      edited(change, {
        before: { input: ["1234", "5678"] },
        after: { input: ["9012"] },
        after_unknown: {},
        before_sensitive: { input: [true, true] },
        after_sensitive: {},
      }),
    ]);
    expect(changeAt(readTerraformPlan(marked).plan, "terraform_data.partly_secret").attributes).toMatchObject([
      { attribute: "input", before: { value: ["(sensitive)", "(sensitive)"] }, after: { value: ["9012"] } },
    ]);
  });

  it("are all that a resource has which is marked as a whole", () => {
    const marked = withChange(terraformPlan("changes"), "terraform_data.partly_secret", (change) => [
      edited(change, {
        before: { id: "1", input: ["1234"] },
        after: { id: "1", input: ["5678"] },
        after_unknown: {},
        before_sensitive: true,
        after_sensitive: true,
      }),
    ]);
    expect(changeAt(readTerraformPlan(marked).plan, "terraform_data.partly_secret")).toMatchObject({
      attributes: [{ attribute: "input", before: { state: "sensitive" }, after: { state: "sensitive" } }],
      unchanged: {},
      sensitive: ["id"],
    });
  });

  it.each<[string, Json, Json]>([
    ["before", { input: [{ pin: true }] }, {}],
    ["after", {}, { input: [{ pin: true }] }],
    ["on both sides", { input: [{ pin: true }] }, { input: [{ pin: true }] }],
  ])("are taken out of what stays, however short and deep, where only a part is marked %s", (_, before, after) => {
    const values = { input: [{ user: "ann", pin: "1234" }] };
    const marked = withChange(terraformPlan("changes"), "terraform_data.partly_secret", (change) => [
      edited(change, {
        before: values,
        after: values,
        after_unknown: {},
        before_sensitive: before,
        after_sensitive: after,
      }),
    ]);
    expect(changeAt(readTerraformPlan(marked).plan, "terraform_data.partly_secret").unchanged).toEqual({
      input: [{ user: "ann", pin: "(sensitive)" }],
    });
  });

  it("make a policy document unknown, not unchanged", () => {
    const sensitive = structuredClone(terraformPlan("changes"));
    const widened = sensitive.resource_changes.find(({ address }) => address === "aws_iam_role_policy.widened");
    if (widened === undefined) throw new Error("no change");
    widened.change.before_sensitive = { policy: true };
    widened.change.after_sensitive = { policy: true };
    const [document] = documentsAt(readTerraformPlan(sensitive).plan, "aws_iam_role_policy.widened");
    const reason = { unknown: "Terraform marks it as sensitive." };
    expect(document).toMatchObject({ before: reason, after: reason });
  });
});

/** IAM's own resources that hold a secret. */
const secretive = [
  "aws_iam_access_key",
  "aws_iam_user_login_profile",
  "aws_iam_service_specific_credential",
  "aws_iam_server_certificate",
  "aws_iam_virtual_mfa_device",
];

/** Plans of versions that do not say what is sensitive, from the documented format. */
const oldPlan = (format_version: string, terraform_version: string): TerraformPlan => ({
  format_version,
  terraform_version,
  deferred_changes: [],
  action_invocations: [],
  resource_drift: [],
  resource_changes: [
    {
      address: "aws_db_instance.this",
      mode: "managed",
      type: "aws_db_instance",
      name: "this",
      provider_name: "aws",
      change: {
        actions: ["create"],
        before: null,
        after: { password: "correct horse", name: "db" },
        after_unknown: {},
      },
    },
    {
      address: "aws_iam_role_policy.this",
      mode: "managed",
      type: "aws_iam_role_policy",
      name: "this",
      provider_name: "aws",
      change: {
        actions: ["update"],
        before: { id: "r:p", name: "p", role: "r", policy: policy("s3:GetObject") },
        after: { id: "r:p", name: "p", role: "r", policy: policy("s3:*") },
        after_unknown: {},
      },
    },
    {
      address: "aws_sqs_queue_policy.this",
      mode: "managed",
      type: "aws_sqs_queue_policy",
      name: "this",
      provider_name: "aws",
      change: {
        actions: ["create"],
        before: null,
        after: {
          queue_url: "https://sqs/queue",
          policy: policy("sqs:*").replace('"Effect"', '"Principal":"*","Effect"'),
        },
        after_unknown: { id: true },
      },
    },
    ...secretive.map((type) => ({
      address: `${type}.this`,
      mode: "managed",
      type,
      name: "this",
      provider_name: "aws",
      change: { actions: ["delete"], before: { secret: "correct horse", user: "u" }, after: null, after_unknown: {} },
    })),
  ],
});

describe.each([
  ["0.1", "0.12.31"],
  ["0.1", "0.14.11"],
  ["0.1", "0.15.0"],
])("a plan of format %s by Terraform %s, which does not say what is sensitive", (format, version) => {
  const plan = readTerraformPlan(oldPlan(format, version)).plan;

  it("shows no value but IAM's and policy documents", () => {
    expect(JSON.stringify(plan)).not.toContain("horse");
    expect(changeAt(plan, "aws_db_instance.this").attributes).toMatchObject([
      { attribute: "name", after: { state: "sensitive" } },
      { attribute: "password", after: { state: "sensitive" } },
    ]);
  });

  it("is reviewed all the same", () => {
    expect(changeAt(plan, "aws_iam_role_policy.this").unchanged).toMatchObject({ name: "p" });
    expect(documentsAt(plan, "aws_iam_role_policy.this")).toMatchObject([
      { subject: { role: "r" }, before: [{ Action: "s3:GetObject" }], after: [{ Action: "s3:*" }] },
    ]);
    expect(documentsAt(plan, "aws_sqs_queue_policy.this")).toMatchObject([
      { subject: { resource: "https://sqs/queue" }, after: [{ Principal: "*", Action: "sqs:*" }] },
    ]);
  });
});

it.each(["0.15.1", "1.0.11"])("believes what Terraform 0.15.1 and newer mark: %s", (version) => {
  const plan = readTerraformPlan(oldPlan("0.2", version)).plan;
  expect(changeAt(plan, "aws_db_instance.this").attributes).toMatchObject([
    { attribute: "name", after: { state: "known", value: "db" } },
    { attribute: "password" },
  ]);
});
