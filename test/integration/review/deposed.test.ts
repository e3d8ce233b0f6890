import { describe, expect, it } from "vitest";
import { reviewJson } from "../../../src/report/json/review.ts";
import { administrator, allowing, principalIn, principalsIn, resting, reviewOf } from "./planned.ts";

describe("an old object that an interrupted replacement left behind", () => {
  const old = { deposed: "1a2b3c4d", actions: ["forget"] };

  it("says nothing of what the present one attaches", () => {
    const address = "aws_iam_policy_attachment.a";
    const values = { name: "a", policy_arn: administrator, roles: ["a"] };
    const found = reviewOf([
      { address, before: values, after: { ...values, roles: ["a", "b"] } },
      { address, before: values, ...old },
    ]);
    expect(principalsIn(found)).toEqual(["role a: unchanged", "role b: broader"]);
  });

  it("does not undo an attachment that is made", () => {
    const address = "aws_iam_role_policy_attachment.a";
    const values = { role: "a", policy_arn: administrator };
    const found = reviewOf([
      { address, after: values },
      { address, before: { ...values, role: "old" }, ...old },
    ]);
    expect(principalsIn(found)).toEqual(["role a: broader", "role old: unchanged"]);
    expect(found.touches).toEqual([{ role: "a", what: "+1 managed policy" }]);
  });

  it("leaves the text of the present managed policy to those who have it, and has its own", () => {
    const address = "aws_iam_policy.p";
    const values = (name: string, policy: string) => ({
      name,
      arn: `arn:aws:iam::123456789012:policy/${name}`,
      policy,
    });
    const present = values("p", allowing("s3:GetObject"));
    const found = reviewOf([
      { address, before: present, after: { ...present, policy: allowing("*") } },
      { address, before: values("old", allowing("sqs:SendMessage")), deposed: "1a2b3c4d" },
      resting("aws_iam_role_policy_attachment.a", { role: "a", policy_arn: present.arn }),
      { address: "aws_iam_role_policy_attachment.b", before: { role: "b", policy_arn: values("old", "").arn } },
    ]);
    expect(principalIn(found, "a")).toMatchObject({ relation: "broader", unknown: [] });
    expect(principalIn(found, "b")).toMatchObject({
      relation: "narrower",
      removed: [{ service: "sqs", actions: ["sqs:SendMessage"] }],
    });
    expect(reviewJson(found).resources).toMatchObject([{ actions: ["update"] }, { actions: ["delete"] }]);
  });
});
