import { describe, expect, it } from "vitest";
import type { Plan } from "../../../src/plan/model.ts";
import { planOf } from "../../fixtures/plans.ts";

const attachmentsAt = (plan: Plan, address: string) => plan.attachments.filter((one) => one.address === address);
const known = (...policies: readonly { arn?: string; address?: string }[]) => ({ state: "known", policies });
const absent = { state: "absent" };
const readOnly = "arn:aws:iam::aws:policy/ReadOnlyAccess";

describe("what is attached to whom", () => {
  const created = planOf("first-creation");
  const unknown = planOf("unknown");

  it("is known by ARN", () => {
    expect(attachmentsAt(created, "aws_iam_role_policy_attachment.sagemaker")).toEqual([
      {
        address: "aws_iam_role_policy_attachment.sagemaker",
        attribute: "policy_arn",
        use: "attachment",
        subject: { type: "role", name: "databricks-sagemaker", label: "databricks-sagemaker" },
        before: absent,
        after: known({ arn: "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess" }),
      },
    ]);
  });

  it("is known by address while the policy is yet to be made", () => {
    const [attachment] = attachmentsAt(unknown, "aws_iam_role_policy_attachment.models");
    expect(attachment?.after).toEqual(known({ address: "aws_iam_policy.models" }));
  });

  it("is known through a module's output and another's variable", () => {
    const [attachment] = attachmentsAt(planOf("modules"), 'module.role["a"].aws_iam_role_policy_attachment.this');
    expect(attachment).toMatchObject({
      subject: { type: "role", name: "a" },
      after: known({ address: "module.policy.aws_iam_policy.this" }),
    });
  });

  it("has one entry for each principal of aws_iam_policy_attachment", () => {
    const subjects = attachmentsAt(created, "aws_iam_policy_attachment.models").map(({ subject }) => subject);
    expect(subjects.map(({ type, name }) => [type, name])).toEqual([
      ["role", "databricks-sagemaker"],
      ["user", "ci"],
      ["group", "ml"],
    ]);
  });

  it("is unknown, never nothing, where the list of principals is", () => {
    expect(attachmentsAt(unknown, "aws_iam_policy_attachment.merged")).toMatchObject([
      {
        subject: { type: "role", label: "aws_iam_policy_attachment.merged" },
        after: {
          state: "unknown",
          reason:
            "Terraform knows roles of aws_iam_policy_attachment.merged only after apply: it depends on aws_iam_role.blocks.name, aws_iam_role.prefixed.name.",
        },
      },
    ]);
  });

  it("is matched in lists of which a part is unknown", () => {
    const [attachment] = attachmentsAt(unknown, "aws_iam_role_policy_attachments_exclusive.dynamic");
    expect(attachment?.after).toEqual(known({ arn: readOnly }, { address: "aws_iam_policy.models" }));
  });

  it("has the permissions boundaries", () => {
    const boundaries = created.attachments.filter(({ use }) => use === "boundary");
    expect(boundaries.map(({ subject, after }) => [subject.name, after])).toEqual([
      ["databricks-sagemaker", known({ arn: "arn:aws:iam::123456789012:policy/boundary" })],
      ["ci", known({ arn: "arn:aws:iam::123456789012:policy/boundary" })],
    ]);
    const [generated] = attachmentsAt(unknown, "aws_iam_role.prefixed");
    expect(generated).toMatchObject({ use: "boundary", after: known({ address: "aws_iam_policy.models" }) });
  });

  it("counts once: what another resource attaches is not the role's", () => {
    const changed = planOf("changes");
    expect(changed.attachments).toMatchObject([
      {
        address: "aws_iam_role_policy_attachment.resting",
        before: known({ arn: readOnly }),
        after: known({ arn: readOnly }),
      },
    ]);
  });
});

describe("resources that own all policies of a principal", () => {
  it("are named with what they leave", () => {
    expect(planOf("sweeping").exclusives).toEqual([
      {
        address: "aws_iam_role_policies_exclusive.workspace",
        manages: "inline-policies",
        subject: { type: "role", name: "databricks-cross-account", label: "databricks-cross-account" },
        names: ["pass-role"],
      },
    ]);
  });

  it("are roles with inline_policy blocks too, dynamic ones among them, and say nothing of names that are not known", () => {
    expect(planOf("unknown").exclusives).toMatchObject([
      { address: "aws_iam_role.blocks", manages: "inline-policies", names: ["queue", "rebuilt"] },
      { address: "aws_iam_role.dynamic", manages: "inline-policies", names: ["queue"] },
      { address: "aws_iam_role_policy_attachments_exclusive.dynamic", manages: "managed-policies" },
    ]);
    expect(planOf("unknown").exclusives[2]).not.toHaveProperty("names");
  });
});
