import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/common/json.ts";
import { renderComment } from "../../../src/report/markdown/comment.ts";
import { type Planned, planOf, type SideValues } from "./plan-json.ts";
import { reviewOf as reviewOfAll } from "./planned.ts";

const reviewOf = (...resources: readonly Planned[]) => reviewOfAll(resources);

describe("a Lambda permission of which anything is sensitive", () => {
  const permission = (account: string | null, principal = "events.amazonaws.com", more = {}) => ({
    function_name: "f",
    action: "lambda:InvokeFunction",
    principal,
    source_account: account,
    ...more,
  });
  const address = "aws_lambda_permission.p";

  it.each<[string, SideValues, SideValues, string]>([
    ["a condition that goes", permission("123456789012"), permission(null), "source_account"],
    ["the principal", permission(null), permission(null, "s3.amazonaws.com"), "principal"],
    ["what is the same next to what changes", permission("1"), permission("1", "s3.amazonaws.com"), "source_account"],
  ])("is unknown where it changes: %s", (_, before, after, name) => {
    const found = reviewOf({ address, before, after, sensitive: { [name]: true } });
    expect(found.relation).toBe("unknown");
    const reason = `Terraform marks ${name} as sensitive.`;
    expect(found.resources[0]?.documents).toMatchObject([{ relation: "unknown", reason, statements: [] }]);
  });

  it("is unchanged where nothing that makes it up changes", () => {
    const [before, after] = [permission("123456789012"), permission("123456789012", undefined, { id: "2" })];
    expect(reviewOf({ address, before, after, sensitive: { source_account: true } }).relation).toBe("unchanged");
  });
});

describe("a sensitive document", () => {
  const trust = (Service: string) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { Service }, Action: "sts:AssumeRole" }],
    });
  const role = (description: string, service: string) => ({
    name: "r",
    description,
    assume_role_policy: trust(service),
  });
  const relationOf = (after: SideValues) =>
    reviewOf({
      address: "aws_iam_role.r",
      before: role("old", "ec2.amazonaws.com"),
      after,
      sensitive: { assume_role_policy: true },
    }).relation;

  it("is unknown where it changes, and unchanged where only others change", () => {
    expect(relationOf(role("new", "s3.amazonaws.com"))).toBe("unknown");
    expect(relationOf(role("new", "ec2.amazonaws.com"))).toBe("unchanged");
  });
});

const admin = "arn:aws:iam::aws:policy/AdministratorAccess";
const readOnly = "arn:aws:iam::aws:policy/ReadOnlyAccess";
const document = (Action: string, more = {}) =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action, Resource: "*", ...more }] });

/** A resource with one sensitive attribute, on each of its sides. */
const hiding = (type: string, attribute: string, before: SideValues, after: SideValues): Planned => ({
  address: `${type}.one`,
  before,
  after,
  sensitive: { [attribute]: true },
});

/** The same with an attribute that has these two values, and others that have one. */
const changing = (type: string, attribute: string, [before, after]: readonly [Json, Json], others: SideValues) =>
  hiding(type, attribute, { ...others, [attribute]: before }, { ...others, [attribute]: after });

const inline = [{ name: "inline-name", policy: document("*") }];
const everybody = document("s3:*", { Principal: "*" });
const [one, other] = ["aaaaaaa", "bbbbbbb"];

const changes: readonly (readonly [string, Planned])[] = [
  [
    "a policy that is attached",
    hiding("aws_iam_role_policy_attachment", "policy_arn", null, { role: "victim", policy_arn: admin }),
  ],
  [
    "one that is detached",
    hiding("aws_iam_user_policy_attachment", "policy_arn", { user: "victim", policy_arn: admin }, null),
  ],
  [
    "one in the place of another",
    changing("aws_iam_group_policy_attachment", "policy_arn", [readOnly, admin], { group: "g" }),
  ],
  ["a boundary that goes", changing("aws_iam_user", "permissions_boundary", [readOnly, null], { name: "u" })],
  ["a role's policies", changing("aws_iam_role", "managed_policy_arns", [[], [admin]], { name: "r" })],
  [
    "those of a role that goes",
    hiding("aws_iam_role", "managed_policy_arns", { name: "r", managed_policy_arns: [admin] }, null),
  ],
  ["a role's inline policies", changing("aws_iam_role", "inline_policy", [[], inline], { name: "r" })],
  ["those of a role that goes", hiding("aws_iam_role", "inline_policy", { name: "r", inline_policy: inline }, null)],
  [
    "all policies of a role",
    changing("aws_iam_role_policy_attachments_exclusive", "policy_arns", [[], [admin]], { role_name: "r" }),
  ],
  [
    "the roles",
    changing("aws_iam_policy_attachment", "roles", [["first-one"], ["second-one"]], { policy_arn: admin, name: "a" }),
  ],
  ["the groups", changing("aws_iam_user_group_membership", "groups", [[], ["admins"]], { user: "u" })],
  [
    "the users",
    changing("aws_iam_group_membership", "users", [["first-one"], ["second-one"]], { group: "g", name: "m" }),
  ],
  ["whose policy", changing("aws_iam_role_policy", "role", [one, other], { name: "p", policy: document("*") })],
  ["whose attachment", changing("aws_iam_role_policy_attachment", "role", [one, other], { policy_arn: admin })],
  ["whose boundary", changing("aws_iam_user", "name", [one, other], { permissions_boundary: readOnly })],
  ["which member", changing("aws_iam_user_group_membership", "user", [one, other], { groups: ["admins"] })],
  ["which bucket", changing("aws_s3_bucket_policy", "bucket", [one, other], { policy: everybody })],
  ["another provider's policy", changing("other_thing", "policy", [document("s3:Get*"), document("*")], {})],
  [
    "a document that no table names",
    changing("aws_other_thing", "content", [document("s3:Get*"), document("*")], { id: "1" }),
  ],
];

describe("what is sensitive", () => {
  it.each(changes)("is unknown where it changes: %s", (_, resource) => {
    const found = reviewOf(resource);
    expect(found.relation).toBe("unknown");
    expect(JSON.stringify(found)).toContain("Terraform marks");
  });

  it.each(changes)("is shown nowhere: %s", (_, resource) => {
    const text = JSON.stringify(planOf([resource]));
    const [attribute = ""] = Object.keys(resource.sensitive as object);
    for (const side of [resource.before, resource.after]) {
      const value = side?.[attribute] ?? null;
      for (const secret of typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(textsOf)) {
        expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
      }
    }
  });

  it.each(changes)("is unchanged where it is the same on both sides: %s", (_, resource) => {
    const values = resource.after ?? resource.before ?? {};
    const found = reviewOf({ ...resource, before: { ...values, tags: {} }, after: { ...values, tags: { a: "b" } } });
    expect(found.relation).toBe("unchanged");
  });

  it.each(changes)("is unchanged where the mark alone comes: %s", (_, resource) => {
    const values = resource.after ?? resource.before ?? {};
    const sensitive = { before: {}, after: resource.sensitive ?? {} };
    const found = reviewOf({ ...resource, before: values, after: { ...values }, sensitive });
    expect(found.relation).toBe("unchanged");
  });
});

const textsOf = (value: unknown): readonly string[] =>
  typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(textsOf);

describe("a role whose name is sensitive", () => {
  const own = { policy: document("s3:*"), name: "inline-name" };
  const role: Planned = {
    address: "aws_iam_role.r",
    before: { name: one, inline_policy: [own], managed_policy_arns: [admin] },
    after: { name: one, inline_policy: [own], managed_policy_arns: [admin] },
    sensitive: { name: true },
    expressions: { name: {} },
  };

  it("loses a policy that another resource manages, which the role reads back on both sides", () => {
    expect(reviewOf(role).relation).toBe("unchanged");
    const inlineGone = reviewOf(role, { address: "aws_iam_role_policy.p", before: { ...own, role: one }, after: null });
    expect(inlineGone.relation).not.toBe("unchanged");
    const attachment = { role: one, policy_arn: admin };
    const attachedGone = reviewOf(role, {
      address: "aws_iam_role_policy_attachment.a",
      before: attachment,
      after: null,
      sensitive: { policy_arn: true },
    });
    expect(attachedGone.relation).toBe("unknown");
  });

  it("loses a sensitive policy with its role, of which the plan says that it stays", () => {
    const [name, values] = ["some-role", { name: "policy", role: "some-role", policy: document("s3:*") }];
    const policy = { address: "aws_iam_role_policy.p", before: values, after: values, sensitive: { policy: true } };
    const found = reviewOf({ address: "aws_iam_role.some", before: { name }, after: null }, policy);
    expect(found.principals).toMatchObject([{ name, relation: "unknown" }]);
    expect(reviewOf(policy).relation).toBe("unchanged");
  });

  it.each<[string, Partial<Planned>, string]>([
    ["new where it is made", { before: null }, "new"],
    ["gone where it is destroyed", { after: null }, "gone"],
    ["unchanged where it stays", {}, "unchanged"],
  ])("is %s, of which the plan may not tell all that is its", (_, sides, relation) => {
    const found = reviewOf({ ...role, ...sides, expressions: { name: {}, inline_policy: {} } });
    const note = expect.stringContaining("Its name is not shown in the plan");
    expect(found.principals).toMatchObject([{ name: "aws_iam_role.r", relation, note, unknown: [] }]);
  });

  it("is another one than an old object of its address", () => {
    const [few, all] = [{ policy: document("s3:GetObject"), name: "few-names" }, own];
    const stays = { ...role, before: { name: one, inline_policy: [few] }, after: { name: one, inline_policy: [all] } };
    const made = { ...stays, expressions: { name: {}, inline_policy: {} } };
    const old = { ...stays, before: { name: other, inline_policy: [all] }, after: null, deposed: "1a2b3c4d" };
    expect(reviewOf(made, old).principals.map(({ relation }) => relation)).toEqual(["broader", "gone"]);
  });

  it("loses a policy that a resource of its own sweeps away", () => {
    const sweeping = { address: "aws_iam_role_policies_exclusive.e", before: null };
    expect(reviewOf(role, { ...sweeping, after: { role_name: one, policy_names: [] } }).relation).not.toBe("unchanged");
  });
});

it("says of a policy on a role which the plan does not name that only this is seen of the role", () => {
  const address = "aws_iam_role_policy.p";
  const [values, expressions] = [
    { name: "p", policy: document("s3:*") },
    { name: {}, role: {}, policy: {} },
  ];
  const hidden = { address, after: { ...values, role: one }, sensitive: { role: true }, expressions };
  const unknown = { address, after: values, unknown: { role: true }, expressions };
  const note = expect.stringContaining("Its name is not shown in the plan");
  for (const resource of [hidden, unknown]) {
    expect(reviewOf(resource).principals).toMatchObject([{ name: address, relation: "broader", note }]);
  }
});

it("keeps roles apart whose names are made of the same thing that is not known yet", () => {
  const made = (name: string): readonly Planned[] => {
    const expressions = { name: { references: ["random_id.suffix.hex", "random_id.suffix"] }, inline_policy: {} };
    const policies = { r: document("s3:*"), q: document("*", { Effect: "Deny" }) };
    const inline_policy = Object.entries(policies).flatMap(([key, policy]) => (key === name ? [{ name, policy }] : []));
    return [{ address: `aws_iam_role.${name}`, after: { inline_policy }, unknown: { name: true }, expressions }];
  };
  const suffix = { address: "random_id.suffix", after: {}, unknown: { hex: true } };
  const found = reviewOf(suffix, ...made("q"), ...made("r")).principals;
  expect(found.map(({ name }) => name)).toEqual(["aws_iam_role.q", "aws_iam_role.r"]);
  expect(found[1]).toMatchObject({ relation: "new", added: [{ service: "s3" }, {}, {}, {}, {}] });
});

describe("what is sensitive of who uses a role in a workspace", () => {
  const arn = "arn:aws:iam::123456789012:instance-profile/x/profile";
  const profile: Planned = {
    address: "aws_iam_instance_profile.i",
    before: null,
    after: { name: "profile", role: "the-role", arn },
  };
  const role = { address: "aws_iam_role.r", before: null, after: { name: "the-role", path: "/x/" } };
  const registration = { instance_profile_arn: arn, iam_role_arn: "arn:aws:iam::123456789012:role/x/the-role" };
  const cluster = {
    cluster_name: "c",
    data_security_mode: "SINGLE_USER",
    single_user_name: "ml@example.com",
    aws_attributes: [{ instance_profile_arn: arn }],
  };

  it.each<[string, string, SideValues]>([
    ["aws_iam_instance_profile", "name", { name: "profile", role: "the-role" }],
    ["aws_iam_instance_profile", "role", { name: "profile", role: "the-role" }],
    ["databricks_instance_profile", "iam_role_arn", registration],
    ["databricks_instance_profile", "instance_profile_arn", registration],
    ["databricks_cluster", "data_security_mode", cluster],
    ["databricks_cluster", "single_user_name", cluster],
    ["databricks_cluster", "aws_attributes", cluster],
  ])("is no finding but not checked, where it is made, stays, comes or is marked: %s %s", (type, attribute, after) => {
    const { [attribute]: _, ...rest } = { ...after };
    const whole = [null, after, { ...after, spark_version: "1" }].map((before) =>
      hiding(type, attribute, before, after),
    );
    const unmarked = { ...hiding(type, attribute, after, { ...after, [attribute]: "another" }) };
    const marked = { ...unmarked, sensitive: { before: {}, after: { [attribute]: true } } };
    const made = { ...marked, before: attribute === "aws_attributes" ? after : { ...rest } };
    for (const resource of [...whole, marked, made]) {
      const { findings, notChecked } = reviewOf(profile, role, resource);
      expect(findings).toEqual([]);
      expect(notChecked).toContain(`${attribute} of ${type}.one, which Terraform marks as sensitive`);
    }
  });

  it("is none of what is not checked where it is only not known yet, or is not marked at all", () => {
    const { iam_role_arn: _, ...unknown } = registration;
    const address = "databricks_instance_profile.d";
    for (const resource of [
      { address, before: null, after: registration },
      { address, before: null, after: unknown, unknown: { iam_role_arn: true } },
    ]) {
      expect(reviewOf(profile, role, resource).notChecked.join()).not.toContain("marks as sensitive");
    }
  });

  it("is not checked where it is within a block", () => {
    const sensitive = { aws_attributes: [{ instance_profile_arn: true }] };
    const found = reviewOf({ address: "databricks_cluster.c", before: cluster, after: cluster, sensitive });
    expect(found.notChecked).toContain("aws_attributes of databricks_cluster.c, which Terraform marks as sensitive");
  });

  it("is no finding where it is the path of the role, or the role is somebody else's", () => {
    const registered = {
      address: "databricks_instance_profile.d",
      before: null,
      after: { instance_profile_arn: arn },
    };
    expect(reviewOf(profile, { ...role, after: { name: "the-role" } }, registered).findings).toHaveLength(1);
    expect(reviewOf(profile, { ...role, sensitive: { path: true } }, registered).findings).toEqual([]);
    expect(reviewOf(profile, registered).findings).toEqual([]);
  });
});

describe("exclusive management that hides what it leaves", () => {
  const exclusive = (names: readonly string[], more = {}): SideValues => ({
    role_name: "r",
    policy_names: names,
    ...more,
  });
  const relationOf = (before: SideValues, after: SideValues) =>
    reviewOf(hiding("aws_iam_role_policies_exclusive", "policy_names", before, after)).relation;

  it("may remove any policy where it changes", () => {
    expect(relationOf(exclusive(["kept-one", "kept-two"]), exclusive(["kept-one"]))).toBe("unknown");
    expect(relationOf(null, exclusive(["kept-one"]))).toBe("unknown");
  });

  it("removes none where it stays or goes", () => {
    expect(relationOf(exclusive(["kept-one"]), exclusive(["kept-one"], { id: "1" }))).toBe("unchanged");
    expect(relationOf(exclusive(["kept-one"]), null)).toBe("unchanged");
  });
});

describe("a policy whose ARN a sensitive value has too", () => {
  const secret: Planned = {
    address: "aws_ssm_parameter.p",
    before: { name: "p", value: admin },
    after: { name: "p", value: admin },
    sensitive: { value: true },
  };
  const attached = (expression: Json): Planned => ({
    address: "aws_iam_role_policy_attachment.a",
    before: null,
    after: { role: "r", policy_arn: admin },
    expressions: { role: {}, policy_arn: expression },
  });

  it("can be read where the configuration spells it out", () => {
    expect(reviewOf(secret, attached({ constant_value: admin })).relation).toBe("broader");
  });

  it("is unknown where it comes from elsewhere", () => {
    expect(reviewOf(secret, attached({ references: ["var.arn"] })).relation).toBe("unknown");
  });

  it("is that of the plan which the configuration refers to", () => {
    const policy = { arn: admin, name: "p", policy: document("s3:*") };
    const made: Planned = { address: "aws_iam_policy.p", before: policy, after: policy };
    const reference = { references: ["aws_iam_policy.p.arn", "aws_iam_policy.p"] };
    expect(reviewOf(secret, made, attached(reference)).principals).toMatchObject([{ name: "r", relation: "broader" }]);
    const another = { ...made, before: { ...policy, arn: readOnly }, after: { ...policy, arn: readOnly } };
    expect(reviewOf(secret, another, attached(reference)).principals).toMatchObject([
      { name: "r", relation: "unknown" },
    ]);
  });
});

it("counts an attachment of which the policy is sensitive and changes as one that is touched", () => {
  const resource = changing("aws_iam_role_policy_attachment", "policy_arn", [readOnly, admin], { role: "r" });
  expect(reviewOf(resource).touches).toEqual([{ role: "r", what: "~1 managed policy" }]);
});

it("says of a sensitive policy in the place of another that one goes and one comes, not that it is attached again", () => {
  const found = reviewOf(changing("aws_iam_role_policy_attachment", "policy_arn", [readOnly, admin], { role: "r" }));
  const { body } = renderComment([{ name: "plan.json", state: { kind: "planned" }, review: found }], {});
  expect(body).toContain("− detached");
  expect(body).toContain("+ attached");
  expect(body).not.toContain("attached again");
});

it("leaves alone who has a policy of which the document is sensitive and stays the same", () => {
  const arn = "arn:aws:iam::123456789012:policy/p";
  const policy = { arn, name: "p", policy: document("s3:*") };
  const attached = { role: "r", policy_arn: arn };
  const relationOf = (after: SideValues) =>
    reviewOf(hiding("aws_iam_policy", "policy", policy, after), {
      address: "aws_iam_role_policy_attachment.a",
      before: attached,
      after: attached,
    }).relation;
  expect(relationOf({ ...policy, tags: { a: "b" } })).toBe("unchanged");
  expect(relationOf({ ...policy, policy: document("*") })).toBe("unknown");
});

it("does not take a policy for one that is lost with a role where the names of both are sensitive", () => {
  const values = { role: other, name: "p", policy: document("s3:*") };
  const found = reviewOf(
    hiding("aws_iam_role", "name", { name: one }, null),
    hiding("aws_iam_role_policy", "role", values, { ...values, policy: document("s3:Get*") }),
  );
  expect(found.findings.map(({ code }) => code)).not.toContain("policy-lost-with-role");
});

it("does not take two roles whose names are sensitive for one that has its policies swept away", () => {
  const found = reviewOf(
    hiding("aws_iam_role_policies_exclusive", "role_name", null, { role_name: one, policy_names: [] }),
    hiding("aws_iam_role_policy", "role", null, { role: other, name: "p", policy: document("s3:*") }),
  );
  expect(found.findings.map(({ code }) => code)).not.toContain("policy-swept-away");
});
