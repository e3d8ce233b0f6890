import { describe, expect, it } from "vitest";
import type { AttachmentChange, DocumentSubject } from "../../../src/plan/model.ts";
import { allow, attachment, inline, membership, plan, policy, resource, type Sides } from "./builders.ts";
import { findingsOf, review } from "./reviewing.ts";

const administrator = "arn:aws:iam::aws:policy/AdministratorAccess";
const everything = policy("identity", allow("*"));
const code = "full-access";

const on = (type: DocumentSubject["type"], name: string, sides: Sides<string>): AttachmentChange => ({
  ...attachment(name, sides),
  address: `aws_iam_${type}_policy_attachment.${name}`,
  subject: { type, name, label: name },
});

/** A managed policy of the plan's own, and its attachment to a role. */
const ofPlan = ([before, after]: Sides<typeof everything>, attached: Sides<string>) => {
  const subject = { type: "policy", name: "all", label: "all" } as const;
  const stateOf = (side: typeof everything | undefined) =>
    side === undefined ? ({ state: "absent" } as const) : ({ state: "known", policy: side } as const);
  const document = {
    attribute: "policy",
    kind: "identity",
    subject,
    before: stateOf(before),
    after: stateOf(after),
  } as const;
  const values = { name: "all" };
  const side = (name: string | undefined): AttachmentChange["after"] =>
    name === undefined ? { state: "absent" } : { state: "known", policies: [{ address: "aws_iam_policy.all" }] };
  return plan(
    [
      resource("aws_iam_policy.all", [before && values, after && values], [document], {
        action: before === undefined ? "create" : "no-op",
      }),
    ],
    { attachments: [{ ...attachment("r", attached), before: side(attached[0]), after: side(attached[1]) }] },
  );
};

describe("full-access of attached policies", () => {
  it.each(["role", "user", "group"] as const)(
    "is found where a %s gets a policy of AWS that allows everything",
    (type) => {
      const [finding, ...others] = findingsOf(
        code,
        plan([], { attachments: [on(type, "x", [undefined, administrator])] }),
      );
      expect(finding).toMatchObject({ severity: "error", isNew: true });
      expect(finding?.message).toContain(`AdministratorAccess allows the ${type} x every action`);
      expect(others).toEqual([]);
    },
  );

  it("is found in every partition", () => {
    const attachments = [attachment("r", [undefined, administrator.replace("aws", "aws-us-gov")])];
    expect(findingsOf(code, plan([], { attachments }))).toMatchObject([{ severity: "error", isNew: true }]);
    expect(review(plan([], { attachments })).principals).toMatchObject([{ relation: "broader" }]);
  });

  it("is not new where the policy was attached before, or another one that allows everything", () => {
    const there = plan([], { attachments: [attachment("r", [administrator, administrator])] });
    expect(findingsOf(code, there)).toEqual([expect.objectContaining({ isNew: false })]);
    const instead = plan([inline("r", "all", [everything, undefined])], {
      attachments: [attachment("r", [undefined, administrator])],
    });
    expect(findingsOf(code, instead)).toEqual([expect.objectContaining({ isNew: false })]);
  });

  it("is one finding for all who get the same policy, and another for those who had it", () => {
    const attachments = [
      on("role", "a", [undefined, administrator]),
      on("group", "d", [undefined, administrator]),
      on("user", "b", [undefined, administrator]),
      on("role", "c", [administrator, administrator]),
    ];
    const found = findingsOf(code, plan([], { attachments }));
    expect(found.map(({ isNew, message }) => [isNew, /allows (.*) every action on/.exec(message)?.[1]])).toEqual([
      [true, "the role a, the group d and the user b"],
      [false, "the role c"],
    ]);
  });

  it("is another finding for those who get another policy, one with a Deny too, which an SCP may say as well", () => {
    const own = "arn:aws:iam::123456789012:policy/all";
    const deny = { ...allow("s3:DeleteBucket"), Effect: "Deny" };
    const allButOne = policy("identity", allow("*"), deny);
    const scp = {
      attribute: "content",
      kind: "identity",
      subject: { type: "resource", label: "aws_organizations_policy.p" },
      onlyLimits: true,
      before: { state: "absent" },
      after: { state: "known", policy: allButOne },
    } as const;
    const found = findingsOf(
      code,
      plan([resource("aws_organizations_policy.p", [undefined, {}], [scp])], {
        attachments: [on("role", "a", [undefined, administrator]), on("role", "b", [undefined, own])],
        managedPolicies: [{ arn: own, policy: allButOne }],
      }),
    );
    expect(found.map(({ message }) => message.split(" every")[0])).toEqual([
      "AdministratorAccess allows the role a",
      "all allows the role b",
    ]);
  });

  it("is found where a user joins a group that has such a policy, and says through which group", () => {
    const joined = plan([], {
      attachments: [on("group", "admins", [administrator, administrator])],
      memberships: [membership("u", "admins", [undefined, true])],
    });
    const [finding] = findingsOf(code, joined).filter(({ isNew }) => isNew);
    expect(finding?.message).toContain("AdministratorAccess of the group admins allows the user u every action");
  });

  it("says that a boundary may forbid it, and is new where the boundary goes", () => {
    const boundary = "arn:aws:iam::aws:policy/PowerUserAccess";
    const sidesOf = (sides: Sides<string>, bounds: Sides<string>) =>
      findingsOf(code, plan([], { attachments: [attachment("r", sides), attachment("r", bounds, "boundary")] }));
    const [bounded] = sidesOf([undefined, administrator], [boundary, boundary]);
    expect(bounded?.message).toContain("the role r (unless its boundary forbids it)");
    expect(sidesOf([administrator, administrator], [boundary, boundary])).toEqual([
      expect.objectContaining({ isNew: false }),
    ]);
    expect(sidesOf([administrator, administrator], [boundary, undefined])).toEqual([
      expect.objectContaining({ isNew: true }),
    ]);
  });

  it("leaves to the linter a policy of the plan that is new, or that was attached before", () => {
    const made = findingsOf(code, ofPlan([undefined, everything], [undefined, "r"]));
    expect(made).toEqual([expect.objectContaining({ address: "aws_iam_policy.all", isNew: true })]);
    const widened = plan([inline("r", "all", [policy("identity", allow("s3:GetObject")), everything])]);
    expect(findingsOf(code, widened)).toEqual([expect.objectContaining({ address: "aws_iam_role_policy.all" })]);
    const there = findingsOf(code, ofPlan([everything, everything], ["r", "r"]));
    expect(there).toEqual([expect.objectContaining({ address: "aws_iam_policy.all", isNew: false })]);
  });

  it("is found where a policy of the plan that stays as it is is attached to somebody else", () => {
    const [finding] = findingsOf(code, ofPlan([everything, everything], [undefined, "r"])).filter(({ isNew }) => isNew);
    expect(finding?.message).toContain("all allows the role r every action");
    const attached = ofPlan([everything, everything], [undefined, "r"]);
    const beside = { ...attached, changes: [...attached.changes, inline("s", "same", [undefined, everything])] };
    expect(findingsOf(code, beside).map(({ message }) => message)).toContainEqual(
      expect.stringContaining("all allows the role r"),
    );
  });

  it.each([
    ["new where it comes", [undefined, administrator], [true]],
    ["not new where it stays", [administrator, administrator], [false]],
    ["not found where it goes, or another one comes", [administrator, "arn:aws:iam::aws:policy/ReadOnlyAccess"], []],
  ] as const)("is found in a permission set, and is %s", (_, [before, after], isNew) => {
    const values = (arn: string | undefined) => (arn === undefined ? undefined : { managed_policy_arn: arn });
    const action = before === undefined ? "create" : before === after ? "no-op" : "replace";
    const attached = resource("aws_ssoadmin_managed_policy_attachment.a", [values(before), values(after)], [], {
      action,
    });
    const found = findingsOf(code, plan([attached]));
    expect(found.map((finding) => finding.isNew)).toEqual(isNew);
    for (const { address, message } of found) {
      expect(address).toBe("aws_ssoadmin_managed_policy_attachment.a");
      expect(message).toContain("AdministratorAccess allows whoever is assigned the permission set every action");
    }
  });

  it("is not found in a policy that allows all but a few, nor for a policy that is detached", () => {
    const attachments = [
      attachment("r", [undefined, "arn:aws:iam::aws:policy/PowerUserAccess"]),
      attachment("s", [administrator, undefined]),
    ];
    expect(review(plan([], { attachments })).findings.filter((finding) => finding.code === code)).toEqual([]);
  });
});
