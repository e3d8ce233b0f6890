import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const documents = ["docs/security.md", "docs/reliability.md", "docs/ci.md"].filter((file) => existsSync(file));

describe.each(documents)("%s", (document) => {
  const text = readFileSync(document, "utf8");

  it("cites tests that exist", () => {
    const cited = [...text.matchAll(/`(test\/[\w./-]+\.test\.ts)` "([^"]+)"/g)];
    expect(cited.length).toBeGreaterThan(0);
    const missing = cited.filter(([, file = "", name = ""]) => {
      return !existsSync(file) || !readFileSync(file, "utf8").includes(`"${name}"`);
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
    const links = [...text.matchAll(/\]\(\.\.\/([^)#]+)/g)].map(([, file = ""]) => file);
    expect(links.filter((file) => !existsSync(file))).toEqual([]);
  });
});
