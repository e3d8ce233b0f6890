import { describe, expect, it } from "vitest";
import { administrator, allowing, type Planned, principalsIn, resting, reviewOf, type Values } from "./planned.ts";

const several = {
  "aws.a": { profile: { references: ["var.a"] } },
  "aws.b": { profile: { references: ["var.b"] } },
} as const;
const [first, second] = ["111111111111", "222222222222"];

const role = (account: string, provider: string, parts: Partial<Planned> = {}): Planned =>
  resting(
    `aws_iam_role.${provider.replace(".", "_")}`,
    { name: "app", arn: `arn:aws:iam::${account}:role/app`, inline_policy: [], managed_policy_arns: [] },
    { provider, expressions: { name: {} }, ...parts },
  );
const both = [role(first, "aws.a"), role(second, "aws.b")];
const inline = (policy: string): Values => ({ role: "app", name: "p", policy });

describe("principals of the same name in several accounts", () => {
  it("are each compared with the policies of their own account", () => {
    const all = inline(allowing("*"));
    const found = reviewOf(
      [
        ...both,
        resting("aws_iam_role_policy.a", all, { provider: "aws.a" }),
        { address: "aws_iam_role_policy.b", after: all, provider: "aws.b" },
      ],
      several,
    );
    expect(found.relation).toBe("broader");
    expect(principalsIn(found)).toEqual([
      "role app (account 111111111111): unchanged",
      "role app (account 222222222222): broader",
    ]);
    expect(found.touches).toEqual([]);
  });

  it("are told apart where the plan calls the provider by a name of its own", () => {
    const values = { user: "app", policy_arn: administrator };
    const resource = "aws_iam_user_policy_attachment";
    const found = reviewOf(
      [
        resting(`${resource}.a`, values, { provider: "aws.a" }),
        { address: `${resource}.b`, after: values, provider: "aws.b" },
      ],
      several,
      { name: "cloud", full_name: "registry.terraform.io/hashicorp/aws" },
    );
    expect(found.relation).not.toBe("equivalent");
    expect(principalsIn(found)[0]).toBe("user app (provider aws.a): unchanged");
  });

  it("are told apart by their ARNs where the providers' configurations do not differ", () => {
    const same = { "aws.a": { region: { constant_value: "us-east-1" } }, "aws.b": {} };
    const made = { address: "aws_iam_role_policy.b", after: inline(allowing("*")), provider: "aws.b" };
    expect(principalsIn(reviewOf([...both, made], { ...same, "aws.b": same["aws.a"] }))).toEqual([
      "role app (account 222222222222): broader",
    ]);
    expect(principalsIn(reviewOf([role(first, "aws.a"), made], same))).toEqual(["role app (provider aws.b): broader"]);
  });

  it.each([
    ["user", "aws_iam_user_policy_attachment"],
    ["group", "aws_iam_group_policy_attachment"],
  ])("are told apart by their providers where no ARN tells the accounts: a %s", (type, resource) => {
    const values = { [type]: "app", policy_arn: administrator };
    const found = reviewOf(
      [
        resting(`${resource}.a`, values, { provider: "aws.a" }),
        { address: `${resource}.b`, after: values, provider: "aws.b" },
      ],
      several,
    );
    expect(principalsIn(found)).toEqual([
      `${type} app (provider aws.a): unchanged`,
      `${type} app (provider aws.b): broader`,
    ]);
  });

  it("have unmanaged policies whatever owns those of the other account's role", () => {
    const roles = both.map((one): Planned => {
      const values = { ...one.after, managed_policy_arns: [administrator] };
      return { ...one, before: values, after: values };
    });
    const owned = { role_name: "app", policy_arns: [administrator] };
    const owner = resting("aws_iam_role_policy_attachments_exclusive.b", owned, { provider: "aws.b" });
    const unmanaged = reviewOf([...roles, owner], several).findings.filter(({ code }) => code === "unmanaged-policy");
    expect(unmanaged.map(({ address }) => address)).toEqual(["aws_iam_role.aws_a"]);
  });

  it("keep what the role of the other account has, which a resource of its own manages in this one alone", () => {
    const read = { name: "p", policy: allowing("s3:GetObject") };
    const values = { name: "app", arn: `arn:aws:iam::${second}:role/app`, inline_policy: [read] };
    const found = reviewOf(
      [
        role(first, "aws.a"),
        resting("aws_iam_role_policy.a", inline(read.policy), { provider: "aws.a" }),
        role(second, "aws.b", { before: values, after: { ...values, inline_policy: [] }, actions: ["update"] }),
      ],
      several,
    );
    expect(principalsIn(found)).toEqual([
      "role app (account 222222222222): gone",
      "role app (account 111111111111): unchanged",
    ]);
  });

  it("are unknown where the plan does not tell of which one something is destroyed, and nothing where it is only forgotten", () => {
    const address = "aws_iam_role_policy.gone";
    const kept = resting(
      "aws_iam_role_policy.a",
      { ...inline(allowing("s3:GetObject")), name: "kept" },
      { provider: "aws.a" },
    );
    const before = inline(allowing("*"));
    const group = { address: "aws_iam_group_policy.b", after: { ...inline(allowing("*")), group: "app" } };
    const other = { address: "aws_iam_role_policy.b", after: { ...inline(allowing("*")), role: "other" } };
    const others = [group, other].map((each) => ({ ...each, provider: "aws.b" }));
    const found = reviewOf([...both, kept, ...others, { address, before }], several);
    expect(principalsIn(found)).toEqual([
      "group app (account 222222222222): broader",
      "role app (account 111111111111): unknown",
      "role other (account 222222222222): broader",
      "role app (account not known): unknown",
    ]);
    expect(found.principals[1]?.unknown).toEqual([expect.stringContaining("several AWS accounts")]);
    const forgotten = reviewOf([...both, kept, { address, before, after: before, actions: ["forget"] }], several);
    expect(forgotten.relation).toBe("unchanged");
  });

  it("are told by the ARN of what is destroyed, where it has one", () => {
    const own = `arn:aws:iam::${first}:policy/own`;
    const found = reviewOf(
      [...both, { address: "aws_iam_role_policy_attachment.gone", before: { role: "app", policy_arn: own } }],
      several,
    );
    expect(principalsIn(found)).toEqual(["role app (account 111111111111): unknown"]);
    expect(found.principals[0]?.unknown).toEqual([expect.stringContaining(own)]);
  });

  it("are who has a role through an instance profile, each its own", () => {
    const profile = (account: string, provider: string): Planned =>
      resting(
        `aws_iam_instance_profile.${provider.replace(".", "_")}`,
        { name: `of-${provider}`, role: "app", arn: `arn:aws:iam::${account}:instance-profile/of-${provider}` },
        { provider },
      );
    const grant = (name: string) => ({ references: [`aws_iam_instance_profile.${name}.arn`] });
    const found = reviewOf(
      [
        profile(first, "aws.a"),
        profile(second, "aws.b"),
        {
          address: "databricks_group_role.b",
          after: { group_id: "1" },
          unknown: { role: true },
          expressions: { role: grant("aws_b") },
          provider: "databricks",
        },
        {
          address: "databricks_group_role.c",
          after: { group_id: "1" },
          unknown: { role: true },
          expressions: { role: grant("aws_a") },
          provider: "databricks",
        },
      ],
      several,
    );
    expect(found.holders.map(({ role: held }) => held)).toEqual([
      "app (account 222222222222)",
      "app (account 111111111111)",
    ]);
  });
});

describe("a managed policy that is yet to be made, and attached by an ARN that is written out", () => {
  const policy = (provider: string, path = "/"): Planned => ({
    address: "aws_iam_policy.p",
    after: { name: "p", path, policy: allowing("s3:*") },
    unknown: { arn: true },
    provider,
  });
  const attached = (account: string, provider: string): Planned => ({
    address: "aws_iam_role_policy_attachment.p",
    after: { role: "app", policy_arn: `arn:aws:iam::${account}:policy/p` },
    provider,
  });

  it("is the one of that path and name, as a boundary is", () => {
    const one = role(first, "aws");
    expect(principalsIn(reviewOf([one, policy("aws"), attached(first, "aws")]))).toEqual(["role app: broader"]);
    expect(principalsIn(reviewOf([one, policy("aws", "/x/"), attached(first, "aws")]))).toEqual(["role app: unknown"]);
    const values = { name: "app", permissions_boundary: `arn:aws:iam::${first}:policy/p` };
    const bounded = { address: "aws_iam_role.r", before: { name: "app" }, after: values };
    const all = resting("aws_iam_role_policy.p", inline(allowing("*")));
    expect(principalsIn(reviewOf([bounded, policy("aws"), all]))).toEqual(["role app: narrower"]);
  });

  it("is one of the same account", () => {
    const relations = (provider: string): readonly string[] =>
      principalsIn(reviewOf([...both, policy(provider), attached(second, "aws.b")], several));
    expect(relations("aws.b")).toEqual(["role app (account 222222222222): broader"]);
    expect(relations("aws.a")).toEqual(["role app (account 222222222222): unknown"]);
  });
});

describe("what the roles of one name have together", () => {
  const long = allowing(...Array.from({ length: 150 }, (_, index) => `s3:GetObject${"x".repeat(30)}${index}`));
  const policies = (count: number, provider: string): readonly Planned[] =>
    Array.from({ length: count }, (_, index) => ({
      address: `aws_iam_role_policy_attachment.${provider.slice(4)}${index}`,
      after: { role: "app", policy_arn: `arn:aws:iam::aws:policy/p${provider}${index}` },
      provider,
    }));
  const inlineIn = (provider: string, name: string): Planned => ({
    address: `aws_iam_role_policy.${name}`,
    after: { ...inline(long), name },
    provider,
  });
  const quotas = (resources: readonly Planned[], providers: Readonly<Record<string, Values>>): readonly string[] =>
    reviewOf(resources, providers)
      .findings.filter(({ code }) => code === "role-quota-exceeded")
      .map(({ message }) => message);

  it("is counted in each account", () => {
    const each = [inlineIn("aws.a", "a"), inlineIn("aws.b", "b"), ...policies(6, "aws.a"), ...policies(6, "aws.b")];
    expect(quotas([...both, ...each], several)).toEqual([]);
    expect(quotas([...both, ...each, inlineIn("aws.b", "c"), ...policies(11, "aws.b").slice(6)], several)).toEqual([
      expect.stringMatching(/^The inline policies of the role app \(account 222222222222\) have 1\d{4} characters/),
      expect.stringMatching(/^The role app \(account 222222222222\) has 11 managed policies/),
    ]);
  });

  it("is not counted where it may be in several accounts", () => {
    const forEach = { "aws.each": { profile: { references: ["each.value"] } } };
    const roles = [role(first, "aws.each"), { ...role(second, "aws.each"), address: "aws_iam_role.other" }];
    const each = [inlineIn("aws.each", "a"), inlineIn("aws.each", "b"), ...policies(11, "aws.each")];
    expect(quotas([...roles, ...each], forEach)).toEqual([]);
  });

  it("is counted of one resource wherever that is", () => {
    const forEach = { "aws.each": { profile: { references: ["each.value"] } } };
    const roles = [role(first, "aws.each"), { ...role(second, "aws.each"), address: "aws_iam_role.other" }];
    const policy_arns = Array.from({ length: 11 }, (_, index) => `arn:aws:iam::aws:policy/p${index}`);
    const exclusive = {
      address: "aws_iam_role_policy_attachments_exclusive.all",
      after: { role_name: "app", policy_arns },
      provider: "aws.each",
    };
    expect(quotas([...roles, exclusive], forEach)).toEqual([
      expect.stringMatching(/^The role app \(account not known\) has 11 managed policies/),
    ]);
  });
});

describe("a policy of a role, in an account that the plan does not tell", () => {
  it("is not called unmanaged where a resource of the plan may manage it, and is changed by it", () => {
    const read = (policy: string): Values => ({ inline_policy: [{ name: "p", policy }], managed_policy_arns: [] });
    const holding = { name: "app", arn: `arn:aws:iam::${second}:role/app`, ...read(allowing("s3:*")) };
    const reading = resting("aws_iam_role.b", holding, { provider: "aws.b", expressions: { name: {} } });
    const found = reviewOf(
      [role(first, "aws.a"), reading, { address: "aws_iam_role_policy.p", before: inline(allowing("s3:*")) }],
      several,
    );
    expect(found.findings.map(({ code }) => code)).not.toContain("unmanaged-policy");
    expect(found.principals.flatMap(({ unknown }) => unknown)).toContainEqual(
      expect.stringMatching(/does not tell in which of them the role app is that it changes\.$/),
    );
  });
});

describe("a plan with several configurations of the provider for one account", () => {
  const plan = (providers: Readonly<Record<string, Values>>) =>
    principalsIn(
      reviewOf(
        [
          role(first, "aws"),
          { address: "aws_iam_role_policy.gone", before: inline(allowing("*")) },
          {
            address: "aws_iam_role_policy_attachment.made",
            after: { role: "app", policy_arn: administrator },
            provider: "aws.east",
          },
        ],
        providers,
      ),
    );

  it.each([
    ["log in the same way in another region", { aws: {}, "aws.east": { region: { constant_value: "us-east-1" } } }],
    [
      "name the account that they allow",
      {
        aws: { profile: { references: ["var.a"] } },
        "aws.east": {
          profile: { references: ["var.a"] },
          allowed_account_ids: { constant_value: [first] },
        },
      },
    ],
    [
      "take a role of the account",
      { aws: {}, "aws.east": { assume_role: [{ role_arn: { constant_value: `arn:aws:iam::${first}:role/x` } }] } },
    ],
  ])("is about one account where they %s", (_, providers) => {
    expect(plan(providers)).toEqual(["role app: equivalent"]);
  });

  it("is about one account whatever it attaches", () => {
    const foreign = { role: "app", policy_arn: `arn:aws:iam::${second}:policy/p` };
    const found = reviewOf([role(first, "aws"), resting("aws_iam_role_policy_attachment.a", foreign)]);
    expect(principalsIn(found)).toEqual(["role app: unchanged"]);
  });

  it("is about one account where no ARN is known yet", () => {
    const made = { address: "aws_iam_role_policy.made", after: inline(allowing("*")), provider: "aws.east" };
    const providers = { aws: {}, "aws.east": { region: { constant_value: "us-east-1" } } };
    expect(principalsIn(reviewOf([made], providers))).toEqual(["role app: broader"]);
  });

  it("is about one account where the ARNs of what they manage say so", () => {
    const certificate = { arn: `arn:aws:acm:us-east-1:${first}:certificate/1` };
    const found = reviewOf(
      [
        role(first, "aws.a"),
        resting("aws_acm_certificate.b", certificate, { provider: "aws.b" }),
        { address: "aws_iam_role_policy.gone", before: inline(allowing("*")) },
      ],
      several,
    );
    expect(principalsIn(found)).toEqual(["role app: gone"]);
  });
});

describe("what a plan destroys that is no longer configured", () => {
  const gone = [
    { address: "aws_iam_role.r", before: { name: "app", arn: `arn:aws:iam::${first}:role/app` } },
    { address: "aws_iam_role_policy.p", before: inline(allowing("s3:*")) },
  ];
  const relation = (providers: Readonly<Record<string, Values>>) => reviewOf(gone, providers).relation;

  it("is in the one account to which all providers log in alike", () => {
    expect(relation({ aws: {} })).toBe("gone");
    expect(relation({ aws: {}, "aws.b": { region: { constant_value: "eu-west-1" } } })).toBe("gone");
  });

  it("may be in another one where they do not, or where a provider is one for each of several", () => {
    expect(relation({ aws: {}, "aws.b": { profile: { constant_value: "b" } } })).toBe("unknown");
    expect(relation({ "aws.each": { profile: { references: ["each.value"] } } })).toBe("unknown");
  });
});
