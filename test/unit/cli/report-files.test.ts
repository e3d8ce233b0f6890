import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

  it("are left as they are until there is a report", async () => {
    await requireReportFiles({ markdown: join(folder, "old.md"), html: join(folder, "new.html") });
    await requireReportFiles({});
    expect(readdirSync(folder)).toEqual(["folder", "old.md"]);
    expect(readFileSync(join(folder, "old.md"), "utf8")).toBe("old");
  });
});
