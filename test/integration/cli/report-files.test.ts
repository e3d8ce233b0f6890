import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { requireReportFiles } from "../../../src/cli/report-files.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "report-files-"));
  mkdirSync(join(folder, "folder"));
  writeFileSync(join(folder, "old.md"), "old");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the files for reports", () => {
  it.each([
    ["folder", "it is a folder"],
    ["nowhere/review.md", "there is no such folder"],
    ["old.md/review.md", "a part of the path is not a folder"],
  ])("are refused before anything is done where they cannot be written: %s", async (file, why) => {
    const refused = `Cannot write to ${join(folder, file)}: ${why}.`;
    await expect(requireReportFiles({ markdown: join(folder, file) })).rejects.toThrow(refused);
    await expect(requireReportFiles({ html: join(folder, file) })).rejects.toThrow(refused);
  });

  it("are two files, and neither is standard output", async () => {
    const [markdown, html] = [join(folder, "review"), join(folder, "folder/../review")];
    await expect(requireReportFiles({ markdown, html })).rejects.toThrow("cannot be both");
    await expect(requireReportFiles({ html: "-" })).rejects.toThrow("Standard output has the answer already");
  });

  it("are none of those that the review is made from, by a link either", async () => {
    const config = join(folder, "old.md");
    symlinkSync(config, join(folder, "link.md"));
    for (const file of [config, join(folder, "link.md"), join(folder, "folder/../old.md")]) {
      const refused = `${file} is what the review is made from, and a report would take its place. (name another file`;
      await expect(requireReportFiles({ markdown: file }, [config])).rejects.toThrow(refused);
      await expect(requireReportFiles({ html: file }, ["old.md/main", config])).rejects.toThrow(refused);
    }
    await requireReportFiles({ markdown: join(folder, "new.md"), html: "/dev/null" }, [config, "/dev/null"]);
  });

  it("have a name", async () => {
    await expect(requireReportFiles({ markdown: "" })).rejects.toThrow("The name of a report's file is empty.");
  });

  it("are left as they are until there is a report", async () => {
    await requireReportFiles({ markdown: join(folder, "old.md"), html: join(folder, "new.html") });
    await requireReportFiles({});
    expect(readdirSync(folder)).toEqual(["folder", "old.md"]);
    expect(readFileSync(join(folder, "old.md"), "utf8")).toBe("old");
  });
});
