import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/common/json.ts";
import { allowing, type Planned, principalIn, resting, reviewOf } from "./planned.ts";

const arn = "arn:aws:iam::123456789012:policy/wide";
const small: Planned = {
  address: "aws_iam_policy.small",
  after: { name: "small", policy: allowing("s3:GetObject") },
  unknown: { arn: true, id: true },
};
const wide = resting("aws_iam_policy.wide", { name: "wide", arn, policy: allowing("s3:*") });
const role = resting("aws_iam_role.r", { name: "r", assume_role_policy: allowing("sts:AssumeRole") });
const pet: Planned = { address: "random_pet.x", after: { length: 2 }, unknown: { id: true } };

/** What terraform writes of `type.name.attribute`. */
const to = (...references: readonly string[]): Json => ({
  references: references.flatMap((one) => [one, one.replace(/^((?:data\.)?\w+\.\w+)\..*$/, "$1")]),
});

const attachedTo = (...references: readonly string[]) =>
  reviewOf([
    small,
    wide,
    role,
    pet,
    {
      address: "aws_iam_role_policy_attachment.a",
      before: { role: "r", policy_arn: arn },
      after: { role: "r" },
      unknown: { policy_arn: true },
      expressions: { role: {}, policy_arn: to(...references) },
    },
  ]);

describe("what is not known yet", () => {
  it("is what its one reference leads to, and it is not checked whether a function makes something else of it", () => {
    const found = attachedTo("aws_iam_policy.small.arn");
    expect(principalIn(found, "r").relation).toBe("narrower");
    expect(found.notChecked[0]).toBe(
      "functions around a reference, and what is made of each.key or count.index, which no plan shows: in aws_iam_role_policy_attachment.a",
    );
  });

  it.each([
    ["random_pet.x.id"],
    ["var.which"],
    ["local.which"],
    ["each.key"],
    ["count.index"],
    ["aws_iam_policy.wide.arn"],
    ["aws_iam_role.r.name"],
  ])("is unknown where another reference is beside it: %s", (other) => {
    const found = attachedTo("aws_iam_policy.small.arn", other);
    expect(principalIn(found, "r")).toMatchObject({ relation: "unknown", removed: [] });
    expect(found.notChecked.join()).not.toContain("functions around");
  });

  it("is unknown where the reference is to another attribute", () => {
    expect(principalIn(attachedTo("aws_iam_policy.small.name"), "r").relation).toBe("unknown");
  });

  it.each([
    ["one beside a text", ["aws_iam_policy.small.arn"], "broader"],
    ["one beside a text that is made of something", ["aws_iam_policy.small.arn", "data.aws_partition.p.id"], "broader"],
    ["one of which something unknown decides", ["aws_iam_policy.small.arn", "random_pet.x.id"], "unknown"],
    ["one of which several decide", ["aws_iam_policy.small.arn", "var.which", "var.other"], "unknown"],
  ])("is one of a list in the same way: %s", (_, references, relation) => {
    const fullAccess = "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess";
    const found = reviewOf([
      small,
      role,
      pet,
      {
        address: "aws_iam_role_policy_attachments_exclusive.a",
        before: { role_name: "r", policy_arns: [fullAccess] },
        after: { role_name: "r", policy_arns: [fullAccess, null] },
        unknown: { policy_arns: [false, true] },
        expressions: { role_name: {}, policy_arns: to(...references) },
      },
    ]);
    expect(principalIn(found, "r").relation).toBe(relation);
  });
});

describe("on what a policy is put that is not known yet", () => {
  const existing = resting("aws_s3_bucket.old", {
    bucket: "old",
    id: "old",
    policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:*", Resource: "*" }],
    }),
  });
  const fresh: Planned = {
    address: "aws_s3_bucket.fresh",
    after: {},
    unknown: { id: true, bucket: true, policy: true },
    expressions: {},
  };
  const relationOf = (...references: readonly string[]) => {
    const policy = JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" }],
    });
    const put: Planned = {
      address: "aws_s3_bucket_policy.x",
      after: { policy },
      unknown: { bucket: true },
      expressions: { policy: {}, bucket: to(...references) },
    };
    return reviewOf([existing, fresh, put, pet]).relation;
  };

  it("is what the one reference leads to by a name of its own", () => {
    expect(relationOf("aws_s3_bucket.fresh.id")).toBe("broader");
    expect(relationOf("aws_s3_bucket.fresh.bucket")).toBe("broader");
  });

  it.each([
    ["another reference is beside it", ["aws_s3_bucket.fresh.id", "random_pet.x.id"]],
    ["a variable is", ["aws_s3_bucket.fresh.id", "var.bucket"]],
    ["it is another's name", ["aws_s3_bucket.fresh.logging[0].target_bucket"]],
  ])("may be any where %s", (_, references) => {
    expect(relationOf(...references)).toBe("unknown");
  });
});

describe("who gets an instance profile and is not known yet", () => {
  const group: Planned = { address: "databricks_group.ml", after: { display_name: "ml" }, unknown: { id: true } };
  const relationOf = (...references: readonly string[]) =>
    reviewOf([
      group,
      pet,
      {
        address: "databricks_group_role.x",
        after: { role: "arn:aws:iam::123456789012:instance-profile/deploy" },
        unknown: { group_id: true },
        expressions: { role: {}, group_id: to(...references) },
      },
    ]).holders.map(({ relation }) => relation);

  it("is the group of the one reference, by its id", () => {
    expect(relationOf("databricks_group.ml.id")).toEqual(["broader"]);
    expect(relationOf("databricks_group.ml.external_id")).toEqual(["unknown"]);
  });

  it.each([["var.group"], ["each.key"], ["random_pet.x.id"]])("is unknown where another is beside it: %s", (other) => {
    expect(relationOf("databricks_group.ml.id", other)).toEqual(["unknown"]);
  });
});
