import { describe, expect, it } from "vitest";
import {
  administrator,
  allowing,
  type Planned,
  principalIn,
  principalsIn,
  resting,
  reviewOf,
  type Values,
} from "./planned.ts";

const inline = "aws_iam_role_policies_exclusive.e";
const managed = "aws_iam_user_policy_attachments_exclusive.e";
const names = (...policy_names: string[]): Values => ({ role_name: "r", policy_names });
const arns = (...policy_arns: string[]): Values => ({ user_name: "u", policy_arns });
const storage = "arn:aws:iam::aws:policy/AmazonS3FullAccess";
const policy = (name: string, actions = "s3:GetObject"): Values => ({ role: "r", name, policy: allowing(actions) });
const role = (...inline_policy: readonly Values[]): Planned =>
  resting("aws_iam_role.r", { name: "r", inline_policy, managed_policy_arns: [] }, { expressions: { name: {} } });

describe("a resource that owns all attachments of a policy", () => {
  const [owner, type] = ["aws_iam_policy_attachment.o", "aws_iam_role_policy_attachment"];
  const owned = (...roles: string[]): Values => ({ name: "o", roles, policy_arn: administrator });
  const on = (role: string, policy_arn = administrator): Values => ({ role, policy_arn });
  const line = `from whom else ${owner} detaches its policy: it takes it from everybody that it does not name`;
  const swept = (...planned: Planned[]) =>
    reviewOf(planned).findings.filter(({ code }) => code === "policy-swept-away");

  it("may take it from others where it is made, or for another policy, and the policy was there before", () => {
    const made = { address: owner, after: owned("r") };
    expect(reviewOf([made]).notChecked).toContain(line);
    const other = { address: owner, before: { ...owned("r"), policy_arn: storage }, after: owned("r") };
    expect(reviewOf([{ ...other, actions: ["delete", "create"] }]).notChecked).toContain(line);
    const own = { address: "aws_iam_policy.own", after: { name: "own", policy: allowing("s3:*") } };
    const references = ["aws_iam_policy.own.arn", "aws_iam_policy.own"];
    const ofOwn = {
      address: owner,
      after: { name: "o", roles: ["r"] },
      unknown: { policy_arn: true },
      expressions: { name: {}, roles: {}, policy_arn: { references } },
    };
    expect(reviewOf([{ ...own, unknown: { arn: true } }, ofOwn]).notChecked).not.toContain(line);
    const there = resting("aws_iam_policy.own", { name: "own", arn: administrator, policy: allowing("s3:*") });
    expect(reviewOf([there, made]).notChecked).toContain(line);
    const stays = [resting(owner, owned("r")), { address: owner, before: owned("r", "s"), after: owned("r") }];
    for (const one of stays) expect(reviewOf([one]).notChecked).not.toContain(line);
    expect(reviewOf([{ address: owner, before: owned("r") }]).notChecked).not.toContain(line);
  });

  it("is told once of each attachment that it takes away, whatever number of others do too", () => {
    const numbers = Array.from({ length: 500 }, (_, index) => index);
    const owners = numbers.map((index) => ({ address: `${owner}${index}`, after: owned(`r${index}`) }));
    expect(swept(...owners)).toHaveLength(numbers.length);
  });

  it("takes it from whom another resource of the plan attaches it to", () => {
    const elsewhere = { address: `${type}.a`, after: on("s") };
    const found = [
      [resting(owner, owned("r")), elsewhere],
      [{ address: owner, after: owned("r") }, resting(`${type}.a`, on("s"))],
    ];
    for (const planned of found) {
      expect(principalIn(reviewOf(planned), "s").relation).toBe("unknown");
      expect(swept(...planned)).toMatchObject([{ severity: "error", address: `${type}.a`, isNew: true }]);
    }
    const both = [resting(owner, owned("r")), resting(`${type}.a`, on("s"))];
    expect(swept(...both)).toMatchObject([{ isNew: false }]);
    expect(reviewOf(both).relation).toBe("unchanged");
  });

  it("has it taken away by what manages all policies of one whom it names, and of nobody else", () => {
    const exclusive = {
      address: "aws_iam_role_policy_attachments_exclusive.e",
      after: { role_name: "r", policy_arns: [storage] },
    };
    const planned = [{ address: owner, after: owned("r", "s") }, exclusive];
    expect(swept(...planned)).toMatchObject([{ severity: "error", address: owner, isNew: true }]);
    expect(principalsIn(reviewOf(planned))).toEqual(["role r: unknown", "role s: broader"]);
    const named = { ...exclusive, after: { role_name: "r", policy_arns: [storage, administrator] } };
    expect(swept({ address: owner, after: owned("r", "s") }, named)).toEqual([]);
  });

  it("is what attached it, where a role only reads it back: whom it no longer names has it no more", () => {
    const reads = { name: "r", managed_policy_arns: [storage, administrator] };
    const readBack = resting("aws_iam_role.r", reads, { expressions: { name: {} } });
    const kept = resting(`${type}.kept`, on("r", storage));
    const moves = { address: owner, before: owned("r"), after: owned("s") };
    expect(principalsIn(reviewOf([readBack, kept, moves]))).toEqual(["role r: narrower", "role s: broader"]);
    expect(principalIn(reviewOf([readBack, kept, { address: owner, before: owned("r") }]), "r").relation).toBe(
      "narrower",
    );
    const arn = "arn:aws:iam::123456789012:policy/limit";
    const denies = JSON.stringify({ Statement: [{ Effect: "Deny", Action: "s3:*", Resource: "*" }] });
    const limit = resting("aws_iam_policy.limit", { name: "limit", arn, policy: denies });
    const limited = resting("aws_iam_role.r", { name: "r", managed_policy_arns: [arn] }, { expressions: { name: {} } });
    const limiting = { address: owner, before: { ...owned("r"), policy_arn: arn } };
    const all = resting("aws_iam_role_policy.p", policy("p", "*"));
    expect(principalIn(reviewOf([limited, limit, all, limiting]), "r").relation).toBe("broader");
  });

  it("leaves whom it names, other policies, and those of other accounts", () => {
    expect(swept(resting(owner, owned("r", "s")), { address: `${type}.a`, after: on("s") })).toEqual([]);
    expect(swept(resting(owner, owned("r")), { address: `${type}.a`, after: on("s", storage) })).toEqual([]);
    const providers = { "aws.a": { profile: { references: ["var.a"] } }, "aws.b": {} };
    const apart = [
      resting(owner, owned("r"), { provider: "aws.a" }),
      { address: `${type}.a`, after: on("s"), provider: "aws.b" },
    ];
    expect(reviewOf(apart, providers).findings.map(({ code }) => code)).not.toContain("policy-swept-away");
  });
});

describe("a resource that removes all policies which it does not name", () => {
  it.each<[string, Planned, string]>([
    ["is made for a role", { address: inline, after: names() }, "role r"],
    ["is made for a user", { address: managed, after: arns() }, "user u"],
    [
      "is made for a group",
      { address: "aws_iam_group_policies_exclusive.e", after: { group_name: "g", policy_names: [] } },
      "group g",
    ],
    [
      "names another policy in the place of one",
      { address: inline, before: names("p", "q"), after: names("p", "s") },
      "role r",
    ],
    ["names a policy no longer", { address: inline, before: names("deny-all", "p"), after: names("p") }, "role r"],
    [
      "comes to another role",
      { address: inline, before: { ...names(), role_name: "old" }, after: names(), actions: ["delete", "create"] },
      "role r",
    ],
    [
      "names policies that are not known yet",
      { address: inline, before: names("p"), after: { role_name: "r" }, unknown: { policy_names: true } },
      "role r",
    ],
  ])("is unknown where it %s and the plan does not show what goes", (_, exclusive, principal) => {
    const found = reviewOf([exclusive]);
    const kind = exclusive.address === managed ? "managed" : "inline";
    expect(found.relation).toBe("unknown");
    expect(principalsIn(found)).toEqual([`${principal}: unknown`]);
    expect(found.principals[0]?.unknown).toEqual([
      expect.stringContaining(
        `${exclusive.address} removes each ${kind} policy of the ${principal} that it does not name`,
      ),
    ]);
  });

  it.each(["user", "group"])(
    "is unknown where it is made for a %s of the plan, whose policies nothing reads back",
    (type) => {
      const made = {
        address: `aws_iam_${type}_policies_exclusive.e`,
        after: { [`${type}_name`]: "x", policy_names: [] },
      };
      expect(principalsIn(reviewOf([resting(`aws_iam_${type}.x`, { name: "x" }), made]))).toEqual([
        `${type} x: unknown`,
      ]);
    },
  );

  it("is unknown where it names one more, and yet another one comes that it does not name", () => {
    const found = reviewOf([
      { address: inline, before: names("p"), after: names("p", "q") },
      { address: "aws_iam_role_policy.s", after: policy("s") },
    ]);
    expect(principalsIn(found)).toEqual(["role r: unknown"]);
  });

  it("is unknown where it no longer names a policy that a resource of the plan keeps", () => {
    const kept = resting("aws_iam_role_policy.p", policy("p"));
    const found = reviewOf([role(policy("p")), kept, { address: inline, before: names("p"), after: names() }]);
    expect(principalsIn(found)).toEqual(["role r: unknown"]);
    const attached = resting("aws_iam_user_policy_attachment.a", { user: "u", policy_arn: administrator });
    const detached = { address: managed, before: arns(administrator), after: arns() };
    expect(principalIn(reviewOf([attached, detached]), "u").relation).toBe("unknown");
    expect(reviewOf([attached, detached]).findings).toContainEqual(
      expect.objectContaining({ code: "policy-swept-away", address: "aws_iam_user_policy_attachment.a" }),
    );
  });

  it("is unknown where it named none, and whether it does now is not known", () => {
    const unnamed = { address: managed, before: arns(), after: { user_name: "u" }, unknown: { policy_arns: true } };
    expect(principalIn(reviewOf([unnamed]), "u").unknown).toContainEqual(
      expect.stringContaining(`${managed} removes each`),
    );
  });

  it("is unknown where the policy that it names is made anew beside another one that comes", () => {
    const arn = "arn:aws:iam::123456789012:policy/own";
    const own = {
      address: "aws_iam_policy.own",
      before: { name: "own", arn, policy: allowing("s3:GetObject") },
      after: { name: "renamed", policy: allowing("s3:GetObject") },
      unknown: { arn: true },
      actions: ["delete", "create"] as const,
    };
    const references = ["aws_iam_policy.own.arn", "aws_iam_policy.own"];
    const follows = {
      address: managed,
      before: arns(arn),
      after: { user_name: "u", policy_arns: [null] },
      unknown: { policy_arns: [true] },
      expressions: { user_name: {}, policy_arns: { references } },
    };
    const user = resting("aws_iam_user.u", { name: "u" });
    const comes = { address: "aws_iam_user_policy_attachment.a", after: { user: "u", policy_arn: storage } };
    expect(principalIn(reviewOf([user, own, follows, comes]), "u").relation).toBe("unknown");
    expect(principalIn(reviewOf([user, own, follows]), "u").relation).toBe("equivalent");
  });

  it("is no role that sets its list to null, as a module does which is given none", () => {
    const attachment = { address: "aws_iam_role_policy_attachment.a", after: { role: "r", policy_arn: storage } };
    const values = { name: "r", managed_policy_arns: [] };
    const expressions = { name: {}, managed_policy_arns: { constant_value: null } };
    const found = reviewOf([resting("aws_iam_role.r", values, { expressions }), attachment]);
    expect(principalsIn(found)).toEqual(["role r: broader"]);
    expect(found.findings.map(({ code }) => code)).not.toContain("policy-swept-away");
    const made = {
      address: "aws_iam_role.r",
      after: { name: "r" },
      unknown: { managed_policy_arns: true },
      expressions,
    };
    expect(principalsIn(reviewOf([made, attachment]))).toEqual(["role r: new"]);
  });

  it("is unknown of a principal that is made, where it may not name what another resource puts on it", () => {
    const made = { address: "aws_iam_role.r", after: { name: "r" } };
    const unnamed = { address: inline, after: { role_name: "r" }, unknown: { policy_names: true } };
    const put = { address: "aws_iam_role_policy.p", after: policy("p") };
    expect(principalsIn(reviewOf([made, put, unnamed]))).toEqual(["role r: unknown"]);
    expect(principalsIn(reviewOf([made, put]))).toEqual(["role r: new"]);
    const blocks = [policy("q"), { policy: allowing("sqs:SendMessage") }];
    const own = {
      ...made,
      after: { name: "r", inline_policy: blocks },
      unknown: { inline_policy: [{}, { name: true }] },
    };
    expect(principalsIn(reviewOf([own]))).toEqual(["role r: new"]);
    expect(principalsIn(reviewOf([own, put]))).toEqual(["role r: unknown"]);
  });

  it("is known where the plan shows all that goes", () => {
    const exclusive = { address: inline, after: names("p") };
    const whole = reviewOf([
      role({ name: "p", policy: allowing("s3:GetObject") }, { name: "q", policy: allowing("sqs:SendMessage") }),
      exclusive,
    ]);
    expect(principalIn(whole, "r")).toMatchObject({ relation: "narrower", removed: [{ service: "sqs" }], unknown: [] });
    const shown = reviewOf([
      resting("aws_iam_role_policy.p", policy("p")),
      { address: "aws_iam_role_policy.q", before: policy("q", "sqs:SendMessage") },
      { ...exclusive, before: names("p", "q") },
    ]);
    expect(principalIn(shown, "r")).toMatchObject({ relation: "narrower", unknown: [] });
    const user = reviewOf([{ address: managed, before: arns(administrator, storage), after: arns(storage) }]);
    expect(principalIn(user, "u")).toMatchObject({ relation: "narrower", unknown: [] });
  });

  it("is known of a principal that is made with it, by references too", () => {
    const found = reviewOf([
      { address: "aws_iam_user.u", after: { name: "u" } },
      {
        address: "aws_iam_policy.own",
        after: { name: "own", policy: allowing("s3:GetObject") },
        unknown: { arn: true },
      },
      {
        address: managed,
        after: { user_name: "u", policy_arns: [null] },
        unknown: { policy_arns: [true] },
        expressions: { user_name: {}, policy_arns: { references: ["aws_iam_policy.own.arn", "aws_iam_policy.own"] } },
      },
    ]);
    expect(principalIn(found, "u")).toMatchObject({ relation: "new", unknown: [] });
  });

  it("is no change where it stays as it is or names one more, and takes nothing where it goes itself", () => {
    expect(reviewOf([resting(inline, names("p")), resting(managed, arns(storage))]).relation).toBe("unchanged");
    const hidden = resting(inline, names("p"), { sensitive: { policy_names: true } });
    expect(reviewOf([hidden]).relation).toBe("unchanged");
    const more = reviewOf([
      { address: inline, before: names("p"), after: names("p", "q") },
      { address: "aws_iam_role_policy.q", after: policy("q") },
    ]);
    expect(principalsIn(more)).toEqual(["role r: broader"]);
    expect(reviewOf([{ address: inline, before: names("p") }]).relation).toBe("unchanged");
    const goes = { address: managed, before: arns(administrator) };
    expect(reviewOf([goes]).relation).toBe("unchanged");
    const attachment = { user: "u", policy_arn: administrator };
    const stays = resting("aws_iam_user_policy_attachment.a", attachment);
    expect(reviewOf([goes, stays]).relation).toBe("unchanged");
    const both = reviewOf([goes, { address: "aws_iam_user_policy_attachment.a", before: attachment }]);
    expect(principalsIn(both)).toEqual(["user u: narrower"]);
  });
});

describe("a resource that Terraform forgets, and that owned all attachments of a policy", () => {
  it("detaches it from nobody any more", () => {
    const forgotten: Planned = {
      address: "aws_iam_policy_attachment.o",
      before: { name: "o", roles: ["r"], policy_arn: administrator },
      actions: ["forget"],
    };
    const other = { address: "aws_iam_role_policy_attachment.a", after: { role: "s", policy_arn: administrator } };
    const found = reviewOf([forgotten, other]);
    expect(principalIn(found, "s").relation).toBe("broader");
    expect(found.findings.map(({ code }) => code)).not.toContain("policy-swept-away");
  });
});

describe("a resource that Terraform forgets, and that removed all policies which it does not name", () => {
  it("leaves what somebody put on the role by hand", () => {
    const byHand = { name: "admin", policy: allowing("*") };
    const own = resting("aws_iam_role_policy.p", policy("p"));
    // Terraform does not read it back any more, so it knows nothing of the other one.
    const had = names("p");
    const found = (exclusive: Partial<Planned>) =>
      reviewOf([
        role({ name: "p", policy: allowing("s3:GetObject") }, byHand),
        own,
        { address: inline, before: had, ...exclusive },
      ]);
    expect(found({ actions: ["forget"] }).relation).toBe("unchanged");
    expect(found({ actions: ["delete"] }).relation).toBe("unchanged");
    expect(found({ before: names("admin", "p"), after: names("p"), actions: ["update"] }).relation).toBe("narrower");
  });
});
