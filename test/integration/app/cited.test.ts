import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(folder, file));

const documents = ["README.md", "CONTRIBUTING.md", ...["docs", "docs/decisions", "docs/findings"].flatMap(filesIn)];

describe.each(documents)("%s", (document) => {
  const text = readFileSync(document, "utf8");

  it("cites tests that exist", () => {
    const cited = [...text.replaceAll(/\s+/g, " ").matchAll(/`(test\/[\w./-]+\.test\.ts)`(?: "([^"]+)")?/g)];
    if (text.includes("| shown by |")) expect(cited.length).toBeGreaterThan(0);
    const missing = cited.filter(([, file = "", name]) => {
      return !existsSync(file) || (name !== undefined && !readFileSync(file, "utf8").includes(`"${name}"`));
    });
    expect(missing.map(([whole]) => whole)).toEqual([]);
  });

  it("names a test beside each claim of its tables, or says that there is none", () => {
    const rows = text.split("\n").filter((line) => line.startsWith("|"));
    let isShown = false;
    const bare = rows.filter((row) => {
      const isHead = /\| shown by +\|$/.test(row);
      if (isHead || /\| (who|token|mode|can write) /.test(row)) isShown = isHead;
      return isShown && !isHead && !row.startsWith("| ---") && !/`test\/|not tested: /.test(row);
    });
    expect(bare).toEqual([]);
  });

  it("links to files that exist", () => {
    const links = [...text.matchAll(/\]\((?!<?https?:)([^)#\s]+)/g)].map(([, file = ""]) =>
      join(dirname(document), file),
    );
    expect(links.filter((file) => !existsSync(file))).toEqual([]);
  });
});
