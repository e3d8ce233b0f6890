import { describe, expect, it } from "vitest";
import { renderComment } from "../../../src/report/markdown/comment.ts";
import { administrator, allowing, type Planned, resting, reviewOf, type Values } from "../review/planned.ts";
import { change, review } from "./builders.ts";

const address = "aws_iam_policy_attachment.a";
const bodyOf = (...planned: readonly Planned[]): string =>
  renderComment([{ name: "plan.json", state: { kind: "planned" }, review: reviewOf(planned) }], {}).body;

describe("the table of attached policies", () => {
  const owned = (roles: readonly string[], parts: Values = {}): Values => ({
    name: "a",
    policy_arn: administrator,
    roles,
    users: [],
    groups: null,
    ...parts,
  });
  const row = (words: string, names: string): string =>
    `| **${words}** | \`${administrator}\` | ${names} | \`${address}\` |`;

  it("names who comes to and who goes from a resource that lists them, and nobody who stays", () => {
    const body = bodyOf({ address, before: owned(["r", "kept"]), after: owned(["kept", "s"], { users: ["u"] }) });
    expect(body).toContain(row("− detached", "`r`"));
    expect(body).toContain(row("+ attached", "`s` `u`"));
    expect(bodyOf({ address, before: owned(["r"]), after: owned(["r", "s"]) })).not.toContain("detached");
  });

  it("shows that one who is sensitive goes and another comes, and whatever of them is", () => {
    const sides = { before: owned(["secret-one", "kept"]), after: owned(["secret-two", "kept"]) };
    const body = bodyOf({ address, ...sides, sensitive: { roles: [true, false] } });
    expect(body).toContain(row("− detached", "`(sensitive)`"));
    expect(body).toContain(row("+ attached", "`(sensitive)`"));
    expect(body).not.toMatch(/secret-(one|two)/);
  });

  it("names all of them where the resource is made, destroyed, or is about another policy", () => {
    expect(bodyOf({ address, after: owned(["r", "s"]) })).toContain(row("+ attached", "`r` `s`"));
    expect(bodyOf({ address, before: owned(["r", "s"]) })).toContain(row("− detached", "`r` `s`"));
    const other = { ...owned(["r"]), policy_arn: "arn:aws:iam::aws:policy/ReadOnlyAccess" };
    const body = bodyOf({ address, before: other, after: owned(["r"]), actions: ["delete", "create"] });
    expect(body).toContain(row("+ attached", "`r`"));
  });
});

it("shows the ARNs of a list in full", () => {
  const arns = ["ReadOnlyAccess", "AmazonS3FullAccess", "AdministratorAccess"].map(
    (name) => `arn:aws:iam::aws:policy/${name}`,
  );
  const lists = (managed_policy_arns: readonly string[]): Values => ({ name: "r", managed_policy_arns });
  const update = { address: "aws_iam_role.r", before: lists(arns.slice(0, 2)), after: lists(arns) };
  expect(bodyOf(update, resting("aws_iam_role.s", lists([])))).toContain(`→ \`${JSON.stringify(arns)}\``);
});

it("says of a membership that comes who joins which group, and of the policies that a user then has whose they are", () => {
  const group = resting("aws_iam_group_policy.p", { group: "writers", name: "p", policy: allowing("s3:PutObject") });
  const body = bodyOf(group, { address: "aws_iam_user_group_membership.m", after: { user: "u", groups: ["writers"] } });
  expect(body).toContain('`groups`: none → `["writers"]`<br>`user`: none → `u`');
  const joined = resting("aws_iam_group.g", { name: "writers" });
  const made = resting("aws_iam_user.u", { name: "u" });
  const whole = bodyOf(group, joined, made, {
    address: "aws_iam_user_group_membership.m",
    after: { user: "u", groups: ["writers"] },
  });
  expect(whole).toContain("by statement 1 of `inline policy p of the group writers`");
});

it("says of something new that gives access without a document what it gives to whom, and no secret of it", () => {
  const acl = { address: "aws_s3_bucket_acl.a", after: { bucket: "b", acl: "public-read" } };
  expect(bodyOf(acl)).toContain("`acl`: none → `public-read`");
  const policy_arn = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy";
  const entry = { cluster_name: "c", policy_arn, principal_arn: "arn:aws:iam::123456789012:role/r", id: "c#r" };
  const body = bodyOf({ address: "aws_eks_access_policy_association.a", after: entry });
  expect(body).toContain(`\`policy_arn\`: none → \`${policy_arn}\``);
  expect(body).toContain("`principal_arn`: none → `arn:aws:iam::123456789012:role/r`");
  expect(body).not.toContain("`id`");
  const key = {
    address: "aws_iam_access_key.k",
    before: { user: "u", secret: "hidden-one" },
    sensitive: { secret: true },
  };
  expect(bodyOf(key)).toContain("`user`: `u` → none");
  expect(bodyOf(key)).not.toContain("`secret`");
});

it("shows each attribute that changes of what keeps a bucket from being public, as no document does", () => {
  const block = (on: boolean): Values => ({ bucket: "b", block_public_policy: on, restrict_public_buckets: on });
  const body = bodyOf({ address: "aws_s3_bucket_public_access_block.a", before: block(true), after: block(false) });
  expect(body).toContain("`block_public_policy`: `true` → `false`<br>`restrict_public_buckets`: `true` → `false`");
});

it("says that it is not known what an attribute was, where a preview takes over what it has not read", () => {
  const attributes = [
    {
      attribute: "path",
      before: { state: "unknown" },
      after: { state: "known", value: "/" },
      forcesReplacement: false,
    },
  ] as const;
  const imported = review({ changes: [change("aws_iam_role.r", "update", { attributes })] });
  const { body } = renderComment([{ name: "prod", state: { kind: "planned" }, review: imported }], {});
  expect(body).toContain("`path`: (not known) → `/`");
});
