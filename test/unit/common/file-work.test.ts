import { lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { replaceWhole } from "../../../src/common/file-work.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "file-work-test-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("a file that is written anew", () => {
  it.each([
    ["through a symbolic link", "old"],
    ["through a symbolic link to what is not there yet", undefined],
  ])("is written %s, which stays one", (_, text) => {
    const [link, target] = [join(folder, "link"), join(folder, "target")];
    if (text !== undefined) writeFileSync(target, text);
    symlinkSync("target", link);
    replaceWhole(link, "new");
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, "utf8")).toBe("new");
  });
});
