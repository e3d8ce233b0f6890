import { describe, expect, it } from "vitest";
import { planOf } from "../../fixtures/plans.ts";

const memberships = planOf("memberships").memberships.map(
  ({ address, user, group, before, after }) =>
    `${address}: ${user.name ?? user.label} in ${group.name ?? group.label}: ${before.state}, ${after.state}`,
);

describe("who is in which group", () => {
  it("is read from the group's resource and from the user's, on both sides", () => {
    expect(memberships).toEqual(
      expect.arrayContaining([
        "aws_iam_group_membership.ml: leaves in ml: member, absent",
        "aws_iam_group_membership.ml: stays in ml: member, member",
        "aws_iam_group_membership.ml: joins in ml: absent, member",
        "aws_iam_user_group_membership.stays: stays in made: absent, member",
        "aws_iam_user_group_membership.stays: stays in admins: absent, member",
      ]),
    );
  });

  it("is unknown where Terraform does not know one of the groups: the provider then knows none", () => {
    expect(memberships).toContain(
      "aws_iam_user_group_membership.new: new in aws_iam_user_group_membership.new: absent, unknown",
    );
    expect(memberships).toHaveLength(6);
  });
});
