import { describe, expect, it } from "vitest";
import { readTerraformPlan } from "../../../src/plan/from-terraform.ts";
import { parseTerraformPlan } from "../../../src/terraform/plan-json.ts";

const keys = ["a", "b"];
const inQuotes = (key: string): string => `"${key}"`;

/** The roles that the inline policies of some keys are said to be of, as terraform 1.11.4 writes their references. */
const subjectsOf = (
  references: readonly string[],
  forEach: readonly string[],
  ofRoles: readonly string[] = keys.map(inQuotes),
  ofPolicies: readonly string[] = keys.map(inQuotes),
) => {
  const resource = (type: string, name: string, key: string, after: object, after_unknown: object) => ({
    address: `${type}.${name}[${key}]`,
    mode: "managed",
    type,
    name,
    change: { actions: ["create"], before: null, after, after_unknown },
  });
  const policy = JSON.stringify({ Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }] });
  const text = JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.11.4",
    resource_changes: [
      ...ofRoles.map((key) =>
        resource("aws_iam_role", "r", key, { name: `role-${key.replaceAll('"', "")}` }, { id: true }),
      ),
      ...ofPolicies.map((key) => resource("aws_iam_role_policy", "p", key, { policy }, { role: true })),
    ],
    configuration: {
      root_module: {
        resources: [
          { address: "aws_iam_role.r", mode: "managed", type: "aws_iam_role", name: "r", expressions: { name: {} } },
          {
            address: "aws_iam_role_policy.p",
            mode: "managed",
            type: "aws_iam_role_policy",
            name: "p",
            expressions: { policy: {}, role: { references } },
            for_each_expression: { references: forEach },
          },
        ],
      },
    },
  });
  return readTerraformPlan(parseTerraformPlan(text, "plan.json"))
    .plan.changes.filter(({ type }) => type === "aws_iam_role_policy")
    .flatMap(({ documents }) => documents.map(({ subject }) => subject.label));
};

const themselves = keys.map((key) => `aws_iam_role_policy.p["${key}"]`);

it.each([
  ["the role with its own key", ["aws_iam_role.r", "each.key"], ["local.keys"], ["role-a", "role-b"]],
  ["the role that it is made for", ["each.value.id", "each.value"], ["aws_iam_role.r"], ["role-a", "role-b"]],
  ["a role that is spelt", ['aws_iam_role.r["b"].id', 'aws_iam_role.r["b"]'], ["local.keys"], ["role-b", "role-b"]],
  [
    "not of a role that is looked up in data",
    ["aws_iam_role.r", "data.x.y.keys", "each.key"],
    ["local.keys"],
    themselves,
  ],
  ["not of a role that is looked up", ["aws_iam_role.r", "local.of", "each.key"], ["local.keys"], themselves],
  ["not of a role whose key is elsewhere", ["aws_iam_role.r", "var.role"], ["local.keys"], themselves],
  ["not of a role whose key is a value", ["aws_iam_role.r", "each.value"], ["local.of"], themselves],
])("a policy that is made for each key is of %s", (_, references, forEach, expected) => {
  expect(subjectsOf(references, forEach)).toEqual(expected);
});

it.each([
  [
    "not of the role with its own key where there are others, for another key may be made of its own",
    ["a", "b", "c"],
    themselves,
  ],
  ["of the only one there is", ["a"], ["role-a", "role-a"]],
  ["not of one of other keys", ["a", "c"], themselves],
])("a policy that is made for each key is %s", (_, ofRoles, expected) => {
  expect(subjectsOf(["aws_iam_role.r", "each.key"], ["local.keys"], ofRoles.map(inQuotes))).toEqual(expected);
});

it("a policy that is made for each key is not of a role that something is asked of its key for", () => {
  expect(subjectsOf(["aws_iam_role.r.name", "aws_iam_role.r", "each.key"], ["local.keys"], [inQuotes("a")])).toEqual(
    themselves,
  );
});

it.each([
  ["the role with its own number, where there are as many", ["0", "1"], ["role-0", "role-1"]],
  ["the only role", ["0"], ["role-0", "role-0"]],
  [
    "not of a role of which there are more, where another number may be made of its own",
    ["0", "1", "2"],
    ["aws_iam_role_policy.p[0]", "aws_iam_role_policy.p[1]"],
  ],
])("a policy that is counted is of %s", (_, ofRoles, expected) => {
  expect(subjectsOf(["aws_iam_role.r", "count.index"], [], ofRoles, ["0", "1"])).toEqual(expected);
});

describe("a policy that is put on the role of a module with instances", () => {
  interface Module {
    readonly references: readonly string[];
    readonly forEach?: readonly string[];
    readonly instances?: readonly string[];
    readonly outputs?: Readonly<Record<string, readonly string[]>>;
  }
  const role = ["aws_iam_role.this[0].name", "aws_iam_role.this[0]", "aws_iam_role.this"];

  /** Whose policies they are; the names of the roles begin with a prefix, so none is known. As terraform 1.11.4 writes it. */
  const labels = ({
    references,
    forEach = ["local.keys"],
    instances = keys,
    outputs = { name: role, arn: ["aws_iam_role.this[0].arn", "aws_iam_role.this[0]"] },
  }: Module) => {
    const created = (after: object, after_unknown: object) => ({
      actions: ["create"],
      before: null,
      after,
      after_unknown,
    });
    const inModule = (key: string, type: string, unknown: object) => ({
      address: `module.x["${key}"].${type}.this[0]`,
      module_address: `module.x["${key}"]`,
      mode: "managed",
      type,
      name: "this",
      change: created({}, unknown),
    });
    const policy = { address: "aws_iam_role_policy.p", mode: "managed", type: "aws_iam_role_policy", name: "p" };
    const text = JSON.stringify({
      format_version: "1.2",
      terraform_version: "1.11.4",
      resource_changes: [
        ...instances.flatMap((key) => [
          inModule(key, "aws_iam_role", { name: true, id: true, arn: true }),
          inModule(key, "random_pet", { id: true }),
          inModule(key, "aws_iam_instance_profile", { name: true, role: true }),
        ]),
        ...keys.map((key) => ({
          ...policy,
          address: `${policy.address}["${key}"]`,
          change: created({ policy: JSON.stringify({ Statement: [] }) }, { role: true }),
        })),
      ],
      configuration: {
        root_module: {
          resources: [
            {
              ...policy,
              expressions: { policy: {}, role: { references } },
              for_each_expression: { references: forEach },
            },
          ],
          module_calls: {
            x: {
              module: {
                outputs: Object.fromEntries(
                  Object.entries(outputs).map(([name, of]) => [name, { expression: { references: of } }]),
                ),
                resources: [],
              },
            },
          },
        },
      },
    });
    return readTerraformPlan(parseTerraformPlan(text, "plan.json"))
      .plan.changes.filter(({ type }) => type === "aws_iam_role_policy")
      .flatMap(({ documents }) => documents.map(({ subject }) => subject.label));
  };

  const roles = keys.map((key) => `module.x["${key}"].aws_iam_role.this[0]`);

  it.each<[string, Module, readonly string[]]>([
    ["with its own key", { references: ["module.x", "each.key"] }, roles],
    ["that it is made for", { references: ["each.value.name", "each.value"], forEach: ["module.x"] }, roles],
    [
      "by a key that is spelt",
      { references: ['module.x["a"].name', 'module.x["a"]'] },
      [roles[0] ?? "", roles[0] ?? ""],
    ],
    [
      "which has other outputs that no role is called by",
      {
        references: ["module.x", "each.key"],
        outputs: { name: role, profile: ["aws_iam_instance_profile.this[0].name"] },
      },
      roles,
    ],
    ["not where there are others", { references: ["module.x", "each.key"], instances: ["a", "b", "c"] }, themselves],
    ["not where the key is looked up", { references: ["module.x", "local.of", "each.key"] }, themselves],
    [
      "not where another output may be the name of a role elsewhere",
      { references: ["module.x", "each.key"], outputs: { name: role, pet: ["random_pet.this[0].id"] } },
      themselves,
    ],
    [
      "not where the output has something else in it",
      { references: ["module.x", "each.key"], outputs: { name: [...role, "local.suffix"] } },
      themselves,
    ],
  ])("is of the role of the instance %s", (_, module, expected) => {
    expect(labels(module)).toEqual(expected);
  });
});
