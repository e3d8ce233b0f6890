import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requireAllowed } from "../../../src/stack/allow-list.ts";
import { escapeTemplates } from "../../../src/stack/escape.ts";

const allowed = () => ({
  terraform: {
    required_version: ">= 1.6",
    required_providers: {
      aws: { source: "aws", version: ">= 5.100.0" },
      databricks: { source: "databricks/databricks", version: ">= 1.99.0" },
    },
    backend: { local: {} },
  },
  provider: { aws: [{ region: "us-east-1" }], databricks: [{ host: "https://dbc-a1b2.cloud.databricks.com" }] },
  resource: { aws_iam_role: { deploy_role: { name: "databricks-sagemaker" } } },
});

const refusals: readonly (readonly [string, object])[] = [
  ["a module", { module: { m: { source: "./m" } } }],
  ["a variable", { variable: { v: {} } }],
  ["a local value", { locals: { l: 1 } }],
  ["another resource type", { resource: { null_resource: { n: {} } } }],
  ["terraform_data, which runs programs", { resource: { terraform_data: { t: {} } } }],
  ["a data source that runs a program", { data: { external: { e: { program: ["sh"] } } } }],
  ["a data source that reads the network", { data: { http: { h: { url: "https://example.com" } } } }],
  ["a provisioner", { resource: { aws_iam_role: { r: { provisioner: { "local-exec": { command: "id" } } } } } }],
  ["a connection", { resource: { aws_iam_role: { r: { connection: { host: "h" } } } } }],
  ["a resource's own provider", { resource: { aws_iam_role: { r: { provider: "aws.other" } } } }],
  ["another provider", { provider: { aws: [{}], databricks: [{}], http: [{}] } }],
  ["a second configuration of a provider", { provider: { aws: [{}, { alias: "b" }], databricks: [{}] } }],
  ["an expression", { resource: { aws_iam_role: { r: { name: '${file("/etc/passwd")}' } } } }],
  ["an expression in a key", { resource: { aws_iam_role: { r: { tags: { "${path.cwd}": "a" } } } } }],
  ["a directive", { resource: { aws_iam_role: { r: { name: "%{ if true }a%{ endif }" } } } }],
  ["an expression in an output", { output: { o: { description: "o", value: "${path.cwd}" } } }],
];

describe("requireAllowed", () => {
  it("lets through what the stack makes", () => {
    const text = JSON.stringify(allowed());
    expect(requireAllowed(text)).toBe(text);
  });

  it.each(refusals)("refuses %s", (_what, more) => {
    expect(() => requireAllowed(JSON.stringify({ ...allowed(), ...more }))).toThrow("holds what it must not");
  });

  it("refuses a provider from elsewhere, and a backend that is not known", () => {
    const elsewhere = allowed();
    elsewhere.terraform.required_providers.databricks.source = "evil/databricks";
    expect(() => requireAllowed(JSON.stringify(elsewhere))).toThrow("holds what it must not");
    const backend = { ...allowed(), terraform: { ...allowed().terraform, backend: { http: {} } } };
    expect(() => requireAllowed(JSON.stringify(backend))).toThrow("holds what it must not");
  });

  it("lets any text through once it is escaped", () => {
    const templated = fc.array(fc.constantFrom("$", "%", "{", "}", "a", "\\", "~"), { maxLength: 12 });
    fc.assert(
      fc.property(templated, (characters) => {
        const tags = escapeTemplates({ key: characters.join(""), [characters.join("")]: "value" });
        const text = JSON.stringify({ ...allowed(), resource: { aws_iam_role: { r: { tags } } } });
        expect(requireAllowed(text)).toBe(text);
      }),
    );
  });
});
