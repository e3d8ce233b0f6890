import { describe, expect, it } from "vitest";
import { readTerraformPlan } from "../../../src/plan/from-terraform.ts";
import { valueOn } from "../../../src/plan/raw/attributes.ts";
import { edited, withChange } from "../../fixtures/edits.ts";
import { changeAt, planOf, terraformPlan } from "../../fixtures/plans.ts";

const plan = planOf("changes");

describe("what a plan does to each resource", () => {
  it.each([
    ["aws_iam_role.updated", { action: "update" }],
    [
      "aws_iam_role.replaced",
      { action: "replace", replaceOrder: "destroy-before-create", reason: "replace_because_cannot_update" },
    ],
    ["aws_iam_role_policy.replaced", { action: "replace", reason: "replace_by_triggers" }],
    ["aws_iam_policy.replaced_first", { action: "replace", replaceOrder: "create-before-destroy" }],
    ["aws_iam_role.destroyed", { action: "destroy" }],
    ["aws_iam_role.new_address", { action: "no-op", previousAddress: "aws_iam_role.old_address" }],
    ["aws_iam_role.forgotten", { action: "forget", attributes: [] }],
    ["aws_iam_role.imported", { action: "update", importingId: "databricks-cross-account" }],
    ["aws_iam_role.resting", { action: "no-op", attributes: [] }],
  ])("%s", (address, expected) => {
    expect(changeAt(plan, address)).toMatchObject(expected);
  });

  it("is sorted by address, and leaves data sources out", () => {
    const addresses = planOf("unknown").changes.map(({ address }) => address);
    expect(addresses).toEqual([...addresses].sort());
    expect(addresses.filter((address) => address.startsWith("data."))).toEqual([]);
  });

  it("says where it comes from, and which managed policies it read", () => {
    expect(planOf("first-creation")).toMatchObject({
      origin: { kind: "terraform", version: "1.11.4", formatVersion: "1.2" },
      managedPolicies: [{ arn: "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess" }],
      complete: true,
      deferred: [],
    });
  });

  it("tells what Terraform puts off, and that the plan is not complete", () => {
    const resource_change = { address: "aws_iam_role.later", mode: "managed", type: "aws_iam_role" };
    const deferred = [{ reason: "resource_config_unknown", resource_change }];
    expect(
      readTerraformPlan({ ...terraformPlan("changes"), deferred_changes: deferred, complete: false }).plan,
    ).toMatchObject({
      deferred: [
        { address: "aws_iam_role.later", type: "aws_iam_role", isManaged: true, reason: "resource_config_unknown" },
      ],
      complete: false,
    });
  });

  it("tells what is imported by its identity, and that another one is another one", () => {
    const importing = (importing: { identity?: { name: string } }) =>
      readTerraformPlan(
        withChange(terraformPlan("changes"), "aws_iam_role.imported", (one) => [edited(one, { importing })]),
      ).plan;
    const [a, b] = [importing({ identity: { name: "a" } }), importing({ identity: { name: "b" } })];
    expect(changeAt(a, "aws_iam_role.imported")).toMatchObject({ importingId: '{"name":"a"}' });
    expect(a.fingerprint).not.toBe(b.fingerprint);
    expect(changeAt(importing({}), "aws_iam_role.imported")).toMatchObject({ importingId: "(known after apply)" });
  });

  it("refuses what it does not know to be done", () => {
    const [first, ...others] = terraformPlan("changes").resource_changes;
    if (first === undefined) throw new Error("no change");
    const odd = { ...first, change: { ...first.change, actions: ["rename"] } };
    expect(() => readTerraformPlan({ ...terraformPlan("changes"), resource_changes: [odd, ...others] }).plan).toThrow(
      `The plan does ["rename"] to ${first.address}, which this program does not know.`,
    );
  });
});

describe("the attributes of a change", () => {
  it("are those that change, with what forces a replacement", () => {
    expect(changeAt(plan, "aws_iam_role.updated").attributes).toEqual([
      {
        attribute: "description",
        before: { state: "known", value: "before" },
        after: { state: "known", value: "after" },
        forcesReplacement: false,
      },
    ]);
    const path = changeAt(plan, "aws_iam_role.replaced").attributes.find(({ attribute }) => attribute === "path");
    expect(path).toMatchObject({ forcesReplacement: true, after: { state: "known", value: "/ml/" } });
  });

  it("do not count an empty value as another kind of nothing", () => {
    const names = changeAt(plan, "aws_iam_role.replaced").attributes.map(({ attribute }) => attribute);
    expect(names).not.toContain("description");
    expect(names).not.toContain("tags");
  });

  it("can be read by name whether or not they change", () => {
    const role = changeAt(plan, "aws_iam_role.updated");
    expect([valueOn(role, "description", "before"), valueOn(role, "description", "after")]).toEqual([
      { state: "known", value: "before" },
      { state: "known", value: "after" },
    ]);
    expect(valueOn(role, "path", "after")).toEqual({ state: "known", value: "/" });
    expect(valueOn(role, "no_such_attribute", "after")).toEqual({ state: "absent" });
    expect(valueOn(changeAt(plan, "aws_iam_role.replaced"), "arn", "after")).toEqual({ state: "unknown" });
  });
});

it("takes names that JavaScript's objects have of their own for what they are", () => {
  const names = ["constructor", "__proto__", "hasOwnProperty", "toString"];
  const values = JSON.parse(`{${names.map((name) => `"${name}":"x"`).join()}}`);
  const [first] = terraformPlan("changes").resource_changes;
  if (first === undefined) throw new Error("no change");
  const hostile = names.map((name) => ({
    ...first,
    address: `${name}.${name}`,
    type: name,
    name,
    change: { actions: ["create"], before: null, after: values, after_unknown: {}, after_sensitive: {} },
  }));
  const plan = readTerraformPlan({ ...terraformPlan("changes"), resource_changes: hostile }).plan;
  for (const { attributes } of plan.changes) {
    expect(attributes.map(({ attribute }) => attribute)).toEqual([...names].sort());
    expect(attributes.map(({ after }) => after)).toEqual(names.map(() => ({ state: "known", value: "x" })));
  }
  const odd = { ...first, change: { ...first.change, actions: ["constructor"] } };
  expect(() => readTerraformPlan({ ...terraformPlan("changes"), resource_changes: [odd] }).plan).toThrow(
    'The plan does ["constructor"]',
  );
});
