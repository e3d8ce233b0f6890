import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { orUserError } from "../../../src/common/file-work.ts";
import { withWorkingFolder, writePrivateFile } from "../../../src/terraform/working-folder.ts";

let parent = "";
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "working-folder-"));
});
afterEach(() => rmSync(parent, { recursive: true }));

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe("a working folder", () => {
  it("is private, and so are its files", async () => {
    await withWorkingFolder(parent, async (folder) => {
      const file = join(folder, "cdk.tf.json");
      await writePrivateFile(file, "{}");
      expect([modeOf(folder), modeOf(file)]).toEqual(["700", "600"]);
    });
  });

  it("is gone afterwards, with all that is in it", async () => {
    const folder = await withWorkingFolder(parent, async (folder) => {
      await writePrivateFile(join(folder, "plan.tfplan"), "secret");
      return folder;
    });
    expect(existsSync(folder)).toBe(false);
  });

  it("is gone after a failure too", async () => {
    const failing = withWorkingFolder(parent, async (folder) => {
      await writePrivateFile(join(folder, "plan.tfplan"), "secret");
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(readdirSync(parent)).toEqual([]);
  });

  it("says which folder cannot be written to, and why", async () => {
    const missing = join(parent, "missing");
    await expect(withWorkingFolder(missing, async () => undefined)).rejects.toThrow(
      `Cannot write to ${missing}: there is no such folder.`,
    );
  });

  it("says that a folder is in the place of a file", async () => {
    await expect(orUserError(parent, () => writeFile(parent, ""))).rejects.toThrow(
      `Cannot write to ${parent}: it is a folder.`,
    );
    const long = join(parent, "x".repeat(300));
    await expect(orUserError(long, () => writeFile(long, ""))).rejects.toThrow("the name is too long.");
  });

  it("says that the disk is full", async () => {
    const full = Object.assign(new Error("write"), { errno: -constants.errno.ENOSPC });
    await expect(orUserError("/data", () => Promise.reject(full))).rejects.toThrow(
      "Cannot write to /data: the disk is full.",
    );
  });

  it("does not write over a file that is there", async () => {
    const file = join(parent, "file");
    await writePrivateFile(file, "one");
    await expect(writePrivateFile(file, "two")).rejects.toThrow(`Cannot write to ${file}: file already exists.`);
  });
});
