import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** Each folder may import itself, common/, and what its row names. */
const mayImport: Record<string, readonly string[]> = {
  common: [],
  iam: [],
  data: ["iam"],
  config: ["iam"],
  stack: ["config", "iam"],
  terraform: [],
  plan: ["terraform", "iam"],
  review: ["plan", "iam", "config", "data"],
  gate: ["review", "plan", "config", "iam"],
  report: ["review", "gate", "plan", "iam"],
  github: ["report", "gate", "plan", "review", "config"],
  app: ["github", "report", "gate", "review", "plan", "terraform", "stack", "config", "iam", "data"],
  cli: [
    "node-outside",
    "version",
    "app",
    "github",
    "report",
    "gate",
    "review",
    "plan",
    "terraform",
    "stack",
    "config",
    "iam",
    "data",
  ],
};

const files = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => relative("src", join(entry.parentPath, entry.name)))
  .sort();

const importsOf = (file: string): string[] =>
  ts.preProcessFile(readFileSync(join("src", file), "utf8"), true, true).importedFiles.map(({ fileName }) => fileName);

const folderOf = (file: string): string =>
  file.includes("/") ? (file.split("/")[0] ?? "") : file.replace(/\.ts$/, "");

const relativeImports = new Map(
  files.map((file) => [
    file,
    importsOf(file)
      .filter((specifier) => specifier.startsWith("."))
      .map((specifier) => join(dirname(file), specifier)),
  ]),
);

const packageImports = (file: string): string[] => importsOf(file).filter((specifier) => !specifier.startsWith("."));

const isExport = ({ kind }: ts.ModifierLike): boolean => kind === ts.SyntaxKind.ExportKeyword;

describe("the structure of src/", () => {
  it("imports in one direction only, as docs/architecture.md draws it", () => {
    const wrong = [...relativeImports].flatMap(([file, targets]) => {
      const allowed = mayImport[folderOf(file)];
      if (allowed === undefined) return [];
      return targets
        .filter((target) => !target.startsWith(".."))
        .filter((target) => ![...allowed, folderOf(file), "common"].includes(folderOf(target)))
        .map((target) => `src/${file} imports src/${target}: ${folderOf(file)}/ comes before ${folderOf(target)}/`);
    });
    expect(wrong).toEqual([]);
  });

  it("has a row for every folder", () => {
    const folders = new Set(files.filter((file) => file.includes("/")).map(folderOf));
    expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([]);
  });

  it("has no import cycles", () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      if (done.has(file) || trail.includes(file)) return;
      for (const target of relativeImports.get(file) ?? []) visit(target, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it("imports cdktf and its providers by resource subpath, in stack/ alone: an index costs seconds", () => {
    const wrong = files.flatMap((file) =>
      packageImports(file)
        .filter((name) => /^(cdktf|constructs|@cdktf\/)/.test(name))
        .filter((name) => folderOf(file) !== "stack" || /^@cdktf\/provider-[a-z]+(\/lib)?(\/index(\.js)?)?$/.test(name))
        .map((name) => `src/${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("makes who installs the package install what the constructs import alone: dist/ holds all the rest", () => {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const target of relativeImports.get(file) ?? []) visit(target);
    };
    visit("stack/constructs.ts");
    const packages = [...reached]
      .flatMap(packageImports)
      .filter((name) => !name.startsWith("node:"))
      .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
    const { dependencies, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(Object.keys({ ...dependencies, ...peerDependencies }).sort()).toEqual([...new Set(packages)].sort());
  });

  it("takes zod's small form alone: the other one loads for longer than a file takes to be read", () => {
    const wrong = files.filter((file) => packageImports(file).some((name) => /^zod(?!\/mini$)/.test(name)));
    expect(wrong).toEqual([]);
  });

  it("keeps iam/ and the folders that only compute free of I/O", () => {
    const pure = ["iam", "plan", "review", "gate", "report"];
    const harmless = ["node:crypto", "node:util"];
    const wrong = files
      .filter((file) => pure.includes(folderOf(file)))
      .flatMap((file) =>
        packageImports(file)
          .filter((name) => name.startsWith("node:") && (folderOf(file) === "iam" || !harmless.includes(name)))
          .map((name) => `src/${file} imports ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  it("knows GitHub in github/ and the entry points alone", () => {
    const wrong = files
      .filter((file) => !["github", "action"].includes(folderOf(file)))
      .flatMap((file) =>
        packageImports(file)
          .filter((name) => /^@(actions\/(core|github|artifact|tool-cache)|octokit\/)/.test(name))
          .map((name) => `src/${file} imports ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  it("gives every export a docstring", () => {
    const without = files.flatMap((file) => {
      const source = ts.createSourceFile(file, readFileSync(join("src", file), "utf8"), ts.ScriptTarget.Latest);
      return source.statements
        .filter((statement) => ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(isExport))
        .filter((statement) => !source.text.slice(statement.pos, statement.getStart(source)).includes("/**"))
        .map((statement) => `src/${file}: ${source.text.slice(statement.getStart(source)).split("\n", 1)[0]}`);
    });
    expect(without).toEqual([]);
  });

  it("reads the process's environment at the entry points alone", () => {
    const wrong = files
      .filter((file) => !["action", "cli"].includes(folderOf(file)) && !file.startsWith("node-outside"))
      .filter((file) => /\bprocess\.(env|argv|stdin|stdout|stderr|exit)/.test(readFileSync(join("src", file), "utf8")));
    expect(wrong).toEqual([]);
  });
});
