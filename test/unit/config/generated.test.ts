import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { withReference } from "../../../scripts/configuration-reference.ts";
import { clusterExample } from "../../../src/config/cluster.ts";
import { leastOf } from "../../../src/config/introspect.ts";
import { jsonSchema } from "../../../src/config/json-schema.ts";
import { parseConfiguration } from "../../../src/config/load.ts";
import { deploymentSchema } from "../../../src/config/schema.ts";
import { minimal } from "./sample.ts";

const examples = readdirSync("examples").filter((name) => name.endsWith(".yaml"));
const textOf = (name: string): string => readFileSync(join("examples", name), "utf8");

describe("what npm run schema generates", () => {
  it("schema.json is current", () => {
    expect(JSON.parse(readFileSync("schema.json", "utf8"))).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
  });

  it("the reference in docs/configuration.md is current", () => {
    const text = readFileSync("docs/configuration.md", "utf8");
    expect(withReference(text)).toBe(text);
  });
});

describe("schema.json", () => {
  it("is ASCII: the bundle spells a pattern's other characters as escapes, and would print another file", () => {
    expect(readFileSync("schema.json", "utf8")).not.toMatch(/[^\0-\x7f]/);
  });

  it("has no pattern that Python's regular expressions do not know, and so its validators", () => {
    const patterns = [...JSON.stringify(jsonSchema()).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(([, text = ""]) =>
      String(JSON.parse(text)),
    );
    expect(patterns.length).toBeGreaterThan(100);
    const program = "import json, re, sys\nfor pattern in json.load(sys.stdin): re.compile(pattern)";
    expect(() => execFileSync("python3", ["-c", program], { input: JSON.stringify(patterns) })).not.toThrow();
  });

  it.each([
    ["a tag in any language", "tags: { équipe: モデル }", true],
    ["a tag with a line break", 'tags: { a: "b\\nc" }', false],
    ["a tag that AWS keeps for itself", "tags: { aws:a: b }", false],
  ])("knows of %s whether it is taken", (_, tags, taken) => {
    const text = minimal.replace("region: us-east-1 }\n    deploy", `region: us-east-1, ${tags} }\n    deploy`);
    expect(accepts(text)).toBe(taken);
    const parsed = () => parseConfiguration(text, "f.yaml");
    if (taken) expect(parsed).not.toThrow();
    else expect(parsed).toThrow("aws.tags");
  });

  const validate = new Ajv({ strict: false }).addFormat("date", /^\d{4}-\d\d-\d\d$/).compile(jsonSchema());
  const accepts = (text: string): boolean => validate(parse(text));

  it.each(examples)("accepts %s", (name) => {
    validate(parse(textOf(name)));
    expect(validate.errors).toBeNull();
  });

  it("asks for a deployment's required keys only where there are no defaults", () => {
    const without = minimal.replace('account_id: "123456789012", ', "");
    expect(accepts(without)).toBe(false);
    expect(accepts(`${without}defaults: { aws: { account_id: "123456789012" } }\n`)).toBe(true);
  });

  it.each([
    ["an unknown key", "version: 1", "version: 1\nfoo: 1"],
    ["a wrong type", '"123456789012"', "123456789012"],
    ["two backends", "backend: { s3", "backend: { local: {}, s3"],
  ])("refuses %s", (_, from, to) => {
    expect(accepts(minimal.replace(from, to))).toBe(false);
  });
});

it("every text of the configuration has a greatest length", () => {
  /** The endless texts of a JSON Schema, by the paths of their schemas; what `allOf` adds holds for the whole text. */
  const endless = (schema: unknown, path: string): readonly string[] => {
    if (typeof schema !== "object" || schema === null) return [];
    const { allOf, ...own } = Object.fromEntries(Object.entries(schema));
    const parts: readonly unknown[] = [own, ...(Array.isArray(allOf) ? allOf : [])];
    if (own["type"] === "string") return parts.some(ends) ? [] : [path];
    return Object.entries(schema).flatMap(([key, value]) => endless(value, `${path}/${key}`));
  };
  /** A pattern whose classes and escapes are taken out shows whether it repeats something for ever. */
  const ends = (part: unknown): boolean => {
    const { enum: words, format, maxLength, pattern } = Object.fromEntries(Object.entries(part ?? {}));
    if (words !== undefined || format !== undefined || maxLength !== undefined) return true;
    return (
      typeof pattern === "string" &&
      !/[*+]|,\}/.test(pattern.replace(/\\.|\[[^\]]*\]/g, "x").replace(/\(\?[!=].*?\)/g, ""))
    );
  };
  expect(endless(jsonSchema(), "#")).toEqual([]);
});

it("the least of a deployment that a message shows is a deployment", () => {
  const least = Object.fromEntries(Object.entries(leastOf(deploymentSchema) ?? {}));
  for (const prod of [least, { ...least, cluster: clusterExample }]) {
    const text = JSON.stringify({ version: 1, deployments: { prod } });
    expect(() => parseConfiguration(text, "f.yaml")).not.toThrow();
  }
});

describe("the examples", () => {
  it.each(examples)("%s begins with the line for editors, and is right", (name) => {
    expect(textOf(name).split("\n")[0]).toBe("# yaml-language-server: $schema=../schema.json");
    expect(() => parseConfiguration(textOf(name), name)).not.toThrow();
  });

  it("complete.yaml uses every key of a deployment", () => {
    const known = Object.keys(JSON.parse(JSON.stringify(jsonSchema())).definitions.completeDeployment.properties);
    const example = parse(textOf("complete.yaml"));
    const used = new Set([...Object.keys(example.deployments.prod), ...Object.keys(example.defaults)]);
    expect([...used].sort()).toEqual(known.sort());
  });
});
