import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/common/errors.ts";
import { parseTerraformPlan } from "../../../src/terraform/plan-json.ts";

const real = readFileSync("test/fixtures/plans/first-creation.json");

const refusalOf = (content: string | Uint8Array): string => {
  try {
    parseTerraformPlan(content, "plan.json");
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.problems).toHaveLength(1);
    expect(error.problems[0]?.suggestion).toBeDefined();
    return error.problems[0]?.message ?? "";
  }
  throw new Error("was taken for a plan");
};

const minimal = (fields: object): string => JSON.stringify({ format_version: "1.2", planned_values: {}, ...fields });

describe("reading a plan's JSON", () => {
  it("reads what Terraform prints", () => {
    const plan = parseTerraformPlan(real, "plan.json");
    expect(plan.terraform_version).toBe("1.11.4");
    expect(plan.resource_changes.map(({ address }) => address)).toContain("aws_iam_role.deploy");
  });

  it.each(["0.1", "0.2", "1.0", "1.2", "1.99"])("takes format version %s", (format_version) => {
    expect(parseTerraformPlan(minimal({ format_version }), "plan.json").format_version).toBe(format_version);
  });

  it.each(["0.3", "2.0", "1", "", "1.x"])("refuses format version %j, and says which it knows", (format_version) => {
    expect(refusalOf(minimal({ format_version }))).toBe(
      `plan.json has the plan format ${format_version}; known are 0.1, 0.2 and 1.x.`,
    );
  });

  it.each([2_000, 200_000])("refuses what is nested %i levels deep, which would end the stack", (depth) => {
    const deep = `${"[".repeat(depth)}${"]".repeat(depth)}`;
    const plan = minimal({ variables: { v: { value: 1 } } }).replace('"value":1', `"value":${deep}`);
    expect(refusalOf(plan)).toBe("plan.json is nested more than 200 levels deep, which is more than is read.");
  });

  it("reads what is nested as deep as modules ever are", () => {
    const deep = `${"[".repeat(150)}${"]".repeat(150)}`;
    const plan = minimal({ variables: { v: { value: 1 } } }).replace('"value":1', `"value":${deep}`);
    expect(parseTerraformPlan(plan, "plan.json").resource_changes).toEqual([]);
  });

  it("reads a plan that changes nothing, in which Terraform leaves the changes out", () => {
    expect(parseTerraformPlan(minimal({}), "plan.json").resource_changes).toEqual([]);
  });

  it("takes a byte order mark of UTF-8", () => {
    const withMark = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), real]);
    expect(parseTerraformPlan(withMark, "plan.json").resource_changes.length).toBeGreaterThan(0);
    expect(parseTerraformPlan(`\uFEFF${minimal({})}`, "plan.json").format_version).toBe("1.2");
  });

  it("ignores what newer formats add", () => {
    expect(parseTerraformPlan(minimal({ action_invocations: [{}] }), "plan.json").format_version).toBe("1.2");
  });

  const state = JSON.stringify({ version: 4, terraform_version: "1.11.4", serial: 3, lineage: "a-b", resources: [] });
  const shownState = JSON.stringify({ format_version: "1.0", terraform_version: "1.11.4", values: {} });
  const log = '{"@level":"info","type":"version"}\n{"@level":"info","type":"change_summary"}\n';
  const others: readonly (readonly [string, string | Uint8Array, string])[] = [
    ["an empty file", "", "plan.json is empty."],
    ["white space", " \n", "plan.json is empty."],
    ["a state file", state, "plan.json is a Terraform state, not a plan."],
    ["a state in JSON", shownState, "plan.json is a Terraform state in JSON, not a plan."],
    ["a binary plan", Buffer.from("PK\u0003\u0004tfplan"), "plan.json is Terraform's binary plan, not its JSON."],
    [
      "UTF-16 with a mark",
      Buffer.from("\uFEFF{}", "utf16le"),
      "plan.json is encoded as UTF-16, as Windows PowerShell's > writes it.",
    ],
    [
      "UTF-16 without one",
      Buffer.from("{}", "utf16le"),
      "plan.json is encoded as UTF-16, as Windows PowerShell's > writes it.",
    ],
    ["other bytes", Buffer.from([0x7b, 0xff, 0x7d]), "plan.json is not encoded as UTF-8."],
    ["the log of plan -json", log, "plan.json is the log of `terraform plan -json`, not a plan."],
    ["one line of it", log.split("\n")[0] ?? "", "plan.json is the log of `terraform plan -json`, not a plan."],
    ["what plan prints for people", "Terraform will perform the following actions:", "plan.json is not JSON."],
    [
      "JSON of something else",
      '{"format_version":"1.0","provider_schemas":{}}',
      "plan.json is JSON, but not a plan that Terraform wrote.",
    ],
    ["JSON that is no object", "[]", "plan.json is JSON, but not a plan that Terraform wrote."],
    ["null", "null", "plan.json is JSON, but not a plan that Terraform wrote."],
    [
      "a plan that Terraform could not finish",
      minimal({ errored: true }),
      "plan.json is a plan that Terraform could not finish.",
    ],
  ];
  it.each(others)("refuses %s in one sentence", (_, content, message) => {
    expect(refusalOf(content)).toBe(message);
  });

  it("refuses a plan that is cut off or damaged, without quoting what may be a secret", () => {
    const damaged = "plan.json begins like JSON, but is cut off or damaged.";
    expect(refusalOf(real.subarray(0, 1_000))).toBe(damaged);
    expect(refusalOf('{"format_version":"1.0","variables":{"password":{"value":hunter2}}}')).toBe(damaged);
  });

  it("refuses a plan with a part of another shape", () => {
    const damaged = minimal({ resource_changes: [{ address: "a.b", change: {} }] });
    expect(refusalOf(damaged)).toMatch(/^plan\.json is not a plan that Terraform wrote: .* at resource_changes\.0\./);
  });
});
