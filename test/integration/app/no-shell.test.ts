import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join("src", file));

const filesThat = (matches: (text: string) => boolean): readonly string[] =>
  sources.filter((file) => matches(readFileSync(file, "utf8")));

const imports = (text: string): readonly string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

describe("the program", () => {
  it("starts others in one place, and never through a shell", () => {
    const starting = /^(node:)?(child_process|cluster|worker_threads)$|^(execa|cross-spawn|zx|@actions\/exec)$/;
    expect(filesThat((text) => imports(text).some((name) => starting.test(name)))).toEqual(["src/node-exec.ts"]);
    const text = readFileSync("src/node-exec.ts", "utf8");
    expect(text).toContain('import { spawn } from "node:child_process";');
    expect(text.match(/\bspawn\(/g)).toHaveLength(1);
    expect(text).toContain("shell: false");
    expect(filesThat((each) => /shell: (?!false)/.test(each))).toEqual([]);
  });

  it("makes no code out of text", () => {
    expect(filesThat((text) => /\beval\(|new Function\(|\bimport\((?!")/.test(text))).toEqual([]);
    expect(filesThat((text) => imports(text).some((name) => /^(node:)?(vm|module|repl)$/.test(name)))).toEqual([]);
  });
});
