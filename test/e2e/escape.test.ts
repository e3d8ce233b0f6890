import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { escapeTemplates } from "../../src/stack/escape.ts";

const folder = mkdtempSync(join(tmpdir(), "escape-"));
afterAll(() => rmSync(folder, { recursive: true }));

const terraform = (...args: string[]): string =>
  execFileSync("terraform", args, { cwd: folder, encoding: "utf8", env: { ...process.env, TF_CLI_CONFIG_FILE: "" } });

it("Terraform reads every value and key of the user's as the text that it is", () => {
  const texts = [
    "${path.module}",
    "%{ if true }x%{ endif }",
    "$${x}",
    "$$${x}",
    "$$$${x}",
    "%%{x}%%%{y}",
    "$%{x} %${x}",
    "a${b",
    "${",
    "$",
    "{{secrets/a/b}}",
    '${"}',
    "\\${x}",
    "~{}$ {",
  ];
  const values = { list: texts, map: Object.fromEntries(texts.map((text, index) => [text, index])) };
  writeFileSync(
    join(folder, "main.tf.json"),
    JSON.stringify({ output: { values: { value: escapeTemplates(values) } } }),
  );
  terraform("init", "-no-color");
  terraform("apply", "-auto-approve", "-no-color");
  expect(JSON.parse(terraform("output", "-json", "values"))).toEqual(values);
});
