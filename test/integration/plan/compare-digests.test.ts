import { describe, expect, it } from "vitest";
import { compareDigests } from "../../../src/plan/fingerprint/compare-digests.ts";
import { requireRemainder } from "../../../src/plan/fingerprint/remainder.ts";
import { readTerraformPlan } from "../../../src/plan/from-terraform.ts";
import {
  parseTerraformPlan,
  type TerraformPlan,
  type TerraformResourceChange,
} from "../../../src/terraform/plan-json.ts";
import { digestsOf, edited, made, objectOf, withChange } from "../../fixtures/edits.ts";
import { terraformPlan } from "../../fixtures/plans.ts";

const changes = terraformPlan("changes");
const created = terraformPlan("first-creation");
const nothing = { same: true, added: [], missing: [], changed: [], policies: [], providers: [] };

const compare = (reviewed: TerraformPlan, now: TerraformPlan) =>
  compareDigests(digestsOf(reviewed), readTerraformPlan(now).canonical);

/** The same plan after AWS has changed AmazonSageMakerFullAccess. */
const withOtherPolicy = (plan: TerraformPlan): TerraformPlan => ({
  ...plan,
  prior_state: JSON.parse(JSON.stringify(plan.prior_state).replace('\\"sagemaker:*\\"', '\\"*\\"')),
});

const afterOf = (change: TerraformResourceChange) => objectOf(change.change.after);
const beforeOf = (change: TerraformResourceChange) => objectOf(change.change.before);

describe("a plan that does what was reviewed", () => {
  it("has no difference", () => {
    expect(compare(changes, changes)).toEqual(nothing);
  });

  it("has none either when all of it is done", () => {
    const done = {
      ...created,
      resource_changes: created.resource_changes.map((change) => made(change)),
    };
    expect(compare(created, done)).toEqual(nothing);
  });

  it("has none where it does nothing, though AWS changed a managed policy since, or it could be read only once", () => {
    const done = {
      ...withOtherPolicy(created),
      resource_changes: created.resource_changes.map((change) => made(change)),
    };
    expect(compare(created, done)).toEqual(nothing);
    const { prior_state: _state, ...blind } = done;
    expect(compare(done, blind)).toEqual(nothing);
  });
});

/** The same plan, changes to the letter, of a provider that works elsewhere. */
const workingIn = (plan: TerraformPlan, expressions: Readonly<Record<string, unknown>>): TerraformPlan =>
  parseTerraformPlan(
    JSON.stringify({
      ...plan,
      configuration: { ...plan.configuration, provider_config: { aws: { name: "aws", expressions } } },
    }),
    "plan",
  );
const account = (id: string) => ({ allowed_account_ids: { constant_value: [id] } });

describe("a plan of another account, region, role or workspace", () => {
  const reviewed = { ...account("123456789012"), region: { constant_value: "us-east-1" } };

  it.each([
    ["account", { ...reviewed, ...account("210987654321") }],
    ["region", { ...reviewed, region: { constant_value: "eu-west-1" } }],
    ["role", { ...reviewed, assume_role: [{ role_arn: { constant_value: "arn:aws:iam::123456789012:role/x" } }] }],
    ["workspace", { ...reviewed, host: { constant_value: "https://dbc-b.cloud.databricks.com" } }],
  ])("does something else, though each of its changes is the same: %s", (_, now) => {
    const [then, plan] = [workingIn(changes, reviewed), workingIn(changes, now)];
    expect(compare(then, plan)).toEqual({ ...nothing, same: false, providers: ["aws"] });
    expect(digestsOf(then).fingerprint).not.toBe(digestsOf(plan).fingerprint);
    expect(() => requireRemainder(digestsOf(then), readTerraformPlan(plan).canonical)).toThrow(
      "the provider aws works in another account, region or workspace than was reviewed",
    );
  });

  it("does the same where it does nothing, or only its tags by default are others", () => {
    const tagged = { ...reviewed, default_tags: [{ tags: { constant_value: { a: "b" } } }] };
    expect(compare(workingIn(changes, reviewed), workingIn(changes, tagged))).toEqual(nothing);
    const idle = { ...created, resource_changes: created.resource_changes.map((change) => made(change)) };
    expect(compare(created, workingIn(idle, account("210987654321")))).toEqual(nothing);
  });
});

describe("a plan that does something else", () => {
  it("has what was not reviewed", () => {
    const fewer = withChange(changes, "aws_iam_role.updated", () => []);
    expect(compare(fewer, changes)).toEqual({
      ...nothing,
      same: false,
      added: [{ address: "aws_iam_role.updated", now: "update", attributes: [] }],
    });
  });

  it("lacks what was reviewed, unless the resource already is as it was to become", () => {
    const undone = withChange(changes, "aws_iam_role.updated", (change) => [
      edited(change, { actions: ["no-op"], after: change.change.before }),
    ]);
    expect(compare(changes, undone)).toEqual({
      ...nothing,
      same: false,
      missing: [{ address: "aws_iam_role.updated", reviewed: "update", attributes: ["description"] }],
    });
    const done = withChange(changes, "aws_iam_role.updated", (change) => [made(change)]);
    expect(compare(changes, done)).toEqual(nothing);
  });

  it("lacks a creation when the resource is not there", () => {
    const gone = withChange(created, "aws_iam_user.ci", () => []);
    expect(compare(created, gone)).toMatchObject({
      same: false,
      missing: [{ address: "aws_iam_user.ci", reviewed: "create" }],
    });
  });

  it("changes a resource in another way, and says in which attributes", () => {
    const wider = withChange(changes, "aws_iam_role_policy.widened", (change) => [
      edited(change, { after: { ...afterOf(change), policy: String(afterOf(change)["policy"]).replace("s3:*", "*") } }),
    ]);
    expect(compare(changes, wider)).toEqual({
      ...nothing,
      same: false,
      changed: [{ address: "aws_iam_role_policy.widened", reviewed: "update", now: "update", attributes: ["policy"] }],
    });
  });

  it("starts from another state than was reviewed", () => {
    const drifted = withChange(changes, "aws_iam_role.updated", (change) => [
      edited(change, { before: { ...beforeOf(change), description: "changed by hand" } }),
    ]);
    expect(compare(changes, drifted)).toMatchObject({ same: false, changed: [{ attributes: ["description"] }] });
  });

  it("relies on another document of a managed policy", () => {
    expect(compare(created, withOtherPolicy(created))).toMatchObject({
      same: false,
      policies: ["arn:aws:iam::aws:policy/AmazonSageMakerFullAccess"],
    });
  });

  it("relies on a managed policy of which only one of them has the document", () => {
    const { prior_state: _state, ...blind } = created;
    const policies = ["arn:aws:iam::aws:policy/AmazonSageMakerFullAccess"];
    expect(compare(blind, created)).toMatchObject({ same: false, policies });
    expect(compare(created, blind)).toMatchObject({ same: false, policies });
  });

  it("is refused with each difference in words", () => {
    const other = withChange(
      withChange(changes, "aws_iam_role.updated", (change) => [
        edited(change, { actions: ["no-op"], after: change.change.before }),
      ]),
      "aws_iam_role.resting",
      (change) => [edited(change, { actions: ["delete"], after: null })],
    );
    expect(() => requireRemainder(digestsOf(changes), readTerraformPlan(changes).canonical)).not.toThrow();
    expect(() => requireRemainder(digestsOf(changes), readTerraformPlan(other).canonical)).toThrow(
      [
        "not reviewed: destroy of aws_iam_role.resting",
        "reviewed, but no longer planned: update of aws_iam_role.updated (description)",
        "Nothing more is applied. (have a new plan reviewed)",
      ].join("\n"),
    );
  });
});

describe("what an interrupted apply leaves", () => {
  const tainted = (change: TerraformResourceChange): TerraformResourceChange => ({
    ...edited(change, { actions: ["delete", "create"], before: made(change).change.before ?? null }),
    action_reason: "replace_because_tainted",
  });

  it("may be a tainted creation that is replaced now", () => {
    const now = withChange(created, "aws_iam_role.deploy", (change) => [tainted(change)]);
    expect(compare(created, now)).toEqual(nothing);
  });

  it("is no tainted creation that becomes something else", () => {
    const now = withChange(created, "aws_iam_role.deploy", (change) => {
      const again = tainted(change);
      return [edited(again, { after: { ...afterOf(again), path: "/other/" } })];
    });
    expect(compare(created, now)).toMatchObject({ same: false, changed: [{ reviewed: "create", now: "replace" }] });
  });

  it("is no replacement of a creation for another reason", () => {
    const now = withChange(created, "aws_iam_role.deploy", (change) => {
      const { action_reason: _reason, ...rest } = tainted(change);
      return [rest];
    });
    expect(compare(created, now)).toMatchObject({ same: false, changed: [{ reviewed: "create", now: "replace" }] });
  });

  it("is no replacement of what was reviewed to be updated, tainted or not", () => {
    const bare = { ...changes, configuration: {} };
    const now = withChange(bare, "aws_iam_role.updated", (change) => [tainted(change)]);
    expect(compare(bare, now)).toMatchObject({ same: false, changed: [{ reviewed: "update", now: "replace" }] });
  });

  it("is no creation of what was reviewed to be updated", () => {
    const bare = { ...changes, configuration: {} };
    const now = withChange(bare, "aws_iam_role.updated", (change) => [
      edited(change, { actions: ["create"], before: null }),
    ]);
    expect(compare(bare, now)).toMatchObject({ same: false, changed: [{ reviewed: "update", now: "create" }] });
  });

  it("may be a replacement whose old object is gone", () => {
    const now = withChange(changes, "aws_iam_role.replaced", (change) => [
      edited(change, { actions: ["create"], before: null }),
    ]);
    expect(compare(changes, now)).toEqual(nothing);
  });

  it("is no creation of something else in its place", () => {
    const now = withChange(changes, "aws_iam_role.replaced", (change) => [
      edited(change, { actions: ["create"], before: null, after: { ...afterOf(change), path: "/" } }),
    ]);
    expect(compare(changes, now)).toMatchObject({
      same: false,
      changed: [{ reviewed: "replace", now: "create", attributes: expect.arrayContaining(["path"]) }],
    });
  });

  const leftover = (change: TerraformResourceChange, id: string): TerraformResourceChange => ({
    ...edited(change, { actions: ["delete"], before: { ...beforeOf(change), id }, after: null, after_unknown: {} }),
    deposed: "1a2b3c4d",
  });

  it("may be the old object of a replacement that created first", () => {
    const now = withChange(changes, "aws_iam_policy.replaced_first", (change) => [
      made(change),
      leftover(change, String(beforeOf(change)["id"])),
    ]);
    expect(compare(changes, now)).toEqual(nothing);
  });

  it("is no other object at that address", () => {
    const now = withChange(changes, "aws_iam_policy.replaced_first", (change) => [
      made(change),
      leftover(change, "other"),
    ]);
    expect(compare(changes, now)).toMatchObject({
      same: false,
      added: [{ address: "aws_iam_policy.replaced_first (deposed object 1a2b3c4d)", now: "destroy" }],
    });
  });

  it("is no object of which the id is not known", () => {
    const now = withChange(changes, "aws_iam_policy.replaced_first", (change) => {
      const { id: _id, ...others } = beforeOf(change);
      return [made(change), edited(leftover(change, ""), { before: others })];
    });
    expect(compare(changes, now)).toMatchObject({ same: false, added: [{ now: "destroy" }] });
  });

  it("is no old object of what was reviewed to be updated or destroyed, which leave none", () => {
    for (const address of ["aws_iam_role.updated", "aws_iam_role.destroyed"]) {
      const now = withChange(changes, address, (change) => [change, leftover(change, String(beforeOf(change)["id"]))]);
      expect(compare(changes, now)).toMatchObject({
        same: false,
        added: [{ address: `${address} (deposed object 1a2b3c4d)`, now: "destroy" }],
      });
    }
  });

  it("is no old object of a replacement that stays alive, unmanaged", () => {
    const now = withChange(changes, "aws_iam_policy.replaced_first", (change) => {
      const old = leftover(change, String(beforeOf(change)["id"]));
      return [made(change), edited(old, { actions: ["forget"] })];
    });
    expect(compare(changes, now)).toMatchObject({ same: false, added: [{ now: "forget" }] });
  });

  it("may be a replacement whose new object is tainted, and no other one that replaces again", () => {
    const now = withChange(changes, "aws_iam_role.replaced", (change) => [tainted(change)]);
    expect(compare(changes, now)).toEqual(nothing);
    const other = withChange(changes, "aws_iam_role.replaced", (change) => {
      const again = tainted(change);
      return [edited(again, { after: { ...afterOf(again), path: "/other/" } })];
    });
    expect(compare(changes, other)).toMatchObject({ same: false, changed: [{ reviewed: "replace", now: "replace" }] });
    const untainted = withChange(changes, "aws_iam_role.replaced", (change) => {
      const { action_reason: _reason, ...rest } = tainted(change);
      return [rest];
    });
    expect(compare(changes, untainted)).toMatchObject({ same: false });
  });

  it.each(["delete", "forget"])("may be a %s that is done", (action) => {
    const reviewed = withChange(changes, "aws_iam_role.destroyed", (change) => [edited(change, { actions: [action] })]);
    const now = withChange(changes, "aws_iam_role.destroyed", () => []);
    expect(compare(reviewed, now)).toEqual(nothing);
  });

  it("may be the destruction of an old object that is done", () => {
    const reviewed = withChange(changes, "aws_iam_role.resting", (change) => [change, leftover(change, "old")]);
    expect(compare(reviewed, changes)).toEqual(nothing);
  });

  it("may be a change of a secret that is done, which nothing marks any more", () => {
    const secret = withChange(changes, "aws_ssm_parameter.secret", (change) => [
      edited(change, { after: { ...afterOf(change), value: "of nothing else" } }),
    ]);
    const now = withChange(secret, "aws_ssm_parameter.secret", (change) => [made(change)]);
    expect(compare(secret, now)).toEqual(nothing);
  });

  it("is no destruction that is not wanted any more", () => {
    const now = withChange(changes, "aws_iam_role.destroyed", (change) => [
      edited(change, { actions: ["no-op"], after: change.change.before }),
    ]);
    expect(compare(changes, now)).toMatchObject({ same: false, missing: [{ reviewed: "destroy" }] });
  });

  it("is no update of what was to be created", () => {
    const now = withChange(created, "aws_iam_user.ci", (change) => [
      edited(change, { actions: ["update"], before: made(change).change.before ?? null }),
    ]);
    expect(compare(created, now)).toMatchObject({ same: false, changed: [{ reviewed: "create", now: "update" }] });
  });

  it("does not count what was unknown when it was reviewed, inside of a value too", () => {
    const unknown = terraformPlan("unknown");
    const block = (policy: string) => ({ inline_policy: [{ name: "queue", policy }] });
    const now = withChange(unknown, "aws_iam_role.dynamic", (change) => [made(change, block("any"))]);
    expect(compare(unknown, now)).toEqual(nothing);
    const renamed = { inline_policy: [{ name: "other", policy: "any" }] };
    const other = withChange(unknown, "aws_iam_role.dynamic", (change) => [made(change, renamed)]);
    expect(compare(unknown, other)).toMatchObject({ same: false, missing: [{ attributes: ["inline_policy"] }] });
  });
});
