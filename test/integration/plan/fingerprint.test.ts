import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isJsonArray, isJsonObject, type Json } from "../../../src/common/json.ts";
import { withFingerprint } from "../../../src/plan/fingerprint/fingerprint.ts";
import { parsePlanDigests } from "../../../src/plan/fingerprint/parse-digests.ts";
import type { TerraformPlan } from "../../../src/terraform/plan-json.ts";
import { digestsOf, edited, fingerprintOf, objectOf, withChange } from "../../fixtures/edits.ts";
import { planOf, terraformPlan } from "../../fixtures/plans.ts";

const names = ["first-creation", "unknown", "changes", "sweeping"] as const;
const plans = new Map(names.map((name) => [name, terraformPlan(name)]));
const planNamed = (name: (typeof names)[number]): TerraformPlan => plans.get(name) ?? terraformPlan(name);
const anyName = fc.constantFrom(...names);
const fingerprints = new Map(names.map((name) => [name, fingerprintOf(planNamed(name))]));

/** Sets of the fixtures' resources, and the lists of a policy document whose order means nothing. */
const unordered = [
  "managed_policy_arns",
  "inline_policy",
  "roles",
  "policy_names",
  "policy_arns",
  "Statement",
  "Action",
  "Resource",
  "Service",
  "AWS",
];

/** The same value, written otherwise: keys, sets and policy documents in another order, documents with a Sid. */
const rewritten = (value: Json, order: () => number, key = ""): Json => {
  if (isJsonArray(value)) {
    const items = value.map((item) => rewritten(item, order));
    return unordered.includes(key) ? items.sort(order) : items;
  }
  if (isJsonObject(value)) {
    const members = Object.entries(value).map(([name, member]) => [name, rewritten(member, order, name)] as const);
    const sid = "Effect" in value && order() > 0 ? [["Sid", "Renamed"] as const] : [];
    return Object.fromEntries([...members.filter(([name]) => name !== "Sid"), ...sid].sort(order));
  }
  if (typeof value !== "string" || !value.startsWith('{"') || !value.includes('"Statement"')) return value;
  const document = rewritten(JSON.parse(value), order);
  const statement = objectOf(document)["Statement"];
  const single = isJsonArray(statement) && statement.length === 1 && order() > 0 ? statement[0] : statement;
  return JSON.stringify({ ...objectOf(document), Statement: single ?? null }, undefined, order() > 0 ? 2 : 0);
};

const rewrittenPlan = (plan: TerraformPlan, order: () => number): TerraformPlan => ({
  ...plan,
  resource_changes: plan.resource_changes
    .map((change) => {
      const { before = null, after = null } = change.change;
      const isPartlyUnknown = JSON.stringify(change.change.after_unknown).includes("[");
      return edited(change, {
        before: rewritten(before, order),
        // Marks are by index: where a set holds unknown parts they would have to move with them.
        after: isPartlyUnknown ? after : rewritten(after, order),
      });
    })
    .sort(order),
});

describe("the fingerprint", () => {
  it("is a SHA-256 in lower-case hex, the same every time", () => {
    expect(fingerprintOf(terraformPlan("changes"))).toMatch(/^[0-9a-f]{64}$/);
    expect(fingerprintOf(terraformPlan("changes"))).toBe(planOf("changes").fingerprint);
  });

  it("does not depend on how a plan is written", () => {
    fc.assert(
      fc.property(anyName, fc.infiniteStream(fc.constantFrom(-1, 1)), (name, orders) => {
        const order = (): number => orders.next().value ?? 1;
        expect(fingerprintOf(rewrittenPlan(planNamed(name), order))).toBe(fingerprints.get(name));
      }),
    );
  });

  it.each(names)("depends on every value that a change gives to a resource: %s", (name) => {
    const changes = planNamed(name).resource_changes.filter(givesValues);
    expect(changes).not.toEqual([]);
    for (const change of changes) {
      const plan = { ...planNamed(name), resource_changes: [change] };
      const fingerprint = fingerprintOf(plan);
      for (const path of pathsIn(change.change.after ?? null, change.change.after_sensitive ?? false)) {
        const changed = replaceLeaf(plan, { address: change.address, path });
        expect(fingerprintOf(changed), `${change.address} ${path.join(".")}`).not.toBe(fingerprint);
      }
    }
  });

  const changes = terraformPlan("changes");
  it.each<[string, TerraformPlan]>([
    [
      "an action",
      withChange(changes, "aws_iam_role.updated", (one) => [edited(one, { actions: ["delete", "create"] })]),
    ],
    [
      "the order of a replacement",
      withChange(changes, "aws_iam_role.replaced", (one) => [edited(one, { actions: ["create", "delete"] })]),
    ],
    ["an address", withChange(changes, "aws_iam_role.updated", (one) => [{ ...one, address: "aws_iam_role.other" }])],
    [
      "an imported object",
      withChange(changes, "aws_iam_role.imported", (one) => [edited(one, { importing: { id: "other" } })]),
    ],
    [
      "what a destroyed object is",
      withChange(changes, "aws_iam_role.destroyed", (one) => [
        edited(one, { before: { ...objectOf(one.change.before), id: "other" } }),
      ]),
    ],
    [
      "a move",
      withChange(changes, "aws_iam_role.new_address", (one) => [{ ...one, previous_address: "aws_iam_role.other" }]),
    ],
    [
      "one change more",
      withChange(changes, "aws_iam_role.resting", (one) => [edited(one, { actions: ["delete"], after: null })]),
    ],
    ["one change less", withChange(changes, "aws_iam_role.updated", () => [])],
    [
      "what is unknown",
      withChange(changes, "aws_iam_role.updated", (one) => [edited(one, { after_unknown: { description: true } })]),
    ],
  ])("depends on %s", (_, plan) => {
    expect(fingerprintOf(plan)).not.toBe(fingerprintOf(changes));
  });

  it("depends on the documents of managed policies that the plan read", () => {
    const plan = terraformPlan("first-creation");
    const text = JSON.stringify(plan.prior_state);
    const wider = text.replace('\\"sagemaker:*\\"', '\\"sagemaker:*\\", \\"s3:*\\"');
    expect(wider).not.toBe(text);
    expect(fingerprintOf({ ...plan, prior_state: JSON.parse(wider) })).not.toBe(fingerprintOf(plan));
  });

  it("does not depend on what stays as it is, nor on what a provider only observes", () => {
    const resting = withChange(changes, "aws_iam_role.resting", (one) => {
      const values = { ...objectOf(one.change.after), description: "changed by hand, and ignored" };
      return [edited(one, { before: values, after: values })];
    });
    expect(fingerprintOf(resting)).toBe(fingerprintOf(changes));
    const observed = withChange(changes, "aws_iam_policy.replaced_first", (one) => [
      edited(one, { before: { ...objectOf(one.change.before), attachment_count: 7 } }),
    ]);
    expect(fingerprintOf(observed)).toBe(fingerprintOf(changes));
    const destroyed = [0, 7].map((attachment_count) =>
      withChange(changes, "aws_iam_policy.replaced_first", (one) => [
        edited(one, {
          actions: ["delete"],
          before: { ...objectOf(one.change.before), attachment_count },
          after: null,
          after_unknown: {},
        }),
      ]),
    );
    expect(new Set(destroyed.map(fingerprintOf)).size).toBe(1);
    const readBack = withChange(changes, "aws_iam_role.updated", (one) => [
      edited(one, {
        before: { ...objectOf(one.change.before), managed_policy_arns: ["arn:aws:iam::aws:policy/ReadOnlyAccess"] },
        after: { ...objectOf(one.change.after), managed_policy_arns: ["arn:aws:iam::aws:policy/ReadOnlyAccess"] },
      }),
    ]);
    expect(fingerprintOf(readBack)).toBe(fingerprintOf(changes));
  });

  it("does not depend on the old value of what a provider computes anew, but for what names the object", () => {
    const computed = (attribute: string, before: string, after?: string): TerraformPlan =>
      withChange(changes, "aws_iam_role.updated", (one) => [
        edited(one, {
          before: { ...objectOf(one.change.before), [attribute]: before },
          after: { ...objectOf(one.change.after), ...(after !== undefined && { [attribute]: after }) },
          after_unknown: { ...objectOf(one.change.after_unknown), ...(after === undefined && { [attribute]: true }) },
        }),
      ]);
    expect(fingerprintOf(computed("create_date", "one"))).toBe(fingerprintOf(computed("create_date", "two")));
    const read = ["one", "two"].map((before) => fingerprintOf(computed("create_date", before, "three")));
    expect(read[0]).not.toBe(read[1]);
    const without = (plan: TerraformPlan): TerraformPlan => ({ ...plan, configuration: {} });
    const [one, two] = ["one", "two"].map((before) => fingerprintOf(without(computed("create_date", before))));
    expect(one).not.toBe(two);
  });

  it("counts the order of a list that is no set", () => {
    const plan = (command: readonly string[]): TerraformPlan => ({
      ...changes,
      resource_changes: changes.resource_changes.map((change) =>
        change.address === "terraform_data.partly_secret"
          ? edited(change, { after: { input: command }, after_sensitive: {} })
          : change,
      ),
    });
    expect(fingerprintOf(plan(["rm", "keep"]))).not.toBe(fingerprintOf(plan(["keep", "rm"])));
  });

  it("leaves sensitive values out", () => {
    const other = JSON.parse(JSON.stringify(changes).replaceAll("zebra battery", "giraffe battery"));
    expect(fingerprintOf(other)).toBe(fingerprintOf(changes));
    const kept = JSON.stringify(digestsOf(changes));
    for (const secret of ["correct horse battery staple", "incorrect zebra battery staple"]) {
      expect(JSON.stringify(changes)).toContain(secret);
      expect(kept).not.toContain(secret);
      expect(kept).not.toContain(createHash("sha256").update(JSON.stringify(secret)).digest("hex"));
    }
  });
});

describe("digests that were kept", () => {
  const digests = digestsOf(terraformPlan("changes"));
  const kept = (): unknown => JSON.parse(JSON.stringify(digests));

  it("are read back as they were", () => {
    expect(parsePlanDigests(kept())).toEqual(digests);
  });

  it("are refused when they do not add up", () => {
    const [first, ...others] = digests.changes;
    if (first === undefined) throw new Error("no changes");
    const forged = { ...digests, changes: [{ ...first, action: "create" }, ...others] };
    expect(() => parsePlanDigests(forged)).toThrow("they do not add up to their fingerprint");
    expect(() => parsePlanDigests({ ...digests, changes: others })).toThrow("do not add up");
    expect(() => parsePlanDigests({ ...digests, policies: [{ arn: "a", digest: digests.fingerprint }] })).toThrow(
      "add up",
    );
    expect(withFingerprint({ ...digests, changes: others }).fingerprint).not.toBe(digests.fingerprint);
  });

  it.each([[null], [[]], [{}], [{ ...digests, formatVersion: "2.0" }], [{ ...digests, more: 1 }]])(
    "are refused when they are of another shape (%#)",
    (value) => {
      expect(() => parsePlanDigests(value)).toThrow("The digests of the reviewed plan cannot be used");
    },
  );
});

interface Leaf {
  readonly address: string;
  readonly path: readonly (string | number)[];
}

const givesValues = ({ mode, change }: TerraformPlan["resource_changes"][number]): boolean =>
  mode === "managed" && !["no-op", "forget", "delete"].includes(change.actions.join());

/** The known values in one, but for sensitive ones. */
const pathsIn = (value: Json, sensitive: Json): readonly (readonly (string | number)[])[] => {
  if (sensitive === true) return [];
  if (isJsonArray(value)) {
    const marks = isJsonArray(sensitive) ? sensitive : [];
    return value.flatMap((item, index) => pathsIn(item, marks[index] ?? false).map((path) => [index, ...path]));
  }
  if (!isJsonObject(value)) return [[]];
  const marks = isJsonObject(sensitive) ? sensitive : {};
  return Object.entries(value).flatMap(([key, member]) =>
    pathsIn(member, marks[key] ?? false).map((path) => [key, ...path]),
  );
};

const replaceLeaf = (plan: TerraformPlan, { address, path }: Leaf): TerraformPlan =>
  withChange(plan, address, (change) => [
    edited(change, { after: replaceAt(change.change.after ?? null, path), after_unknown: {} }),
  ]);

const replaceAt = (value: Json, [key, ...rest]: readonly (string | number)[]): Json => {
  if (key === undefined) return typeof value === "number" ? value + 1 : `${value}-changed`;
  if (isJsonArray(value)) return value.map((item, index) => (index === key ? replaceAt(item, rest) : item));
  return { ...objectOf(value), [key]: replaceAt(objectOf(value)[key] ?? null, rest) };
};
