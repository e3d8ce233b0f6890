import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { writeStacks } from "../../../src/app/synth.ts";
import { deployment } from "../../fixtures/sample.ts";

const folder = mkdtempSync(join(tmpdir(), "synth-"));
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string): string => join(folder, name);

describe("the folder that stacks are written to", () => {
  it("is made with all above it, and may be there already", async () => {
    const output = inFolder("a/b/out");
    const [first = ""] = await writeStacks([deployment()], output);
    const text = readFileSync(first, "utf8");
    writeFileSync(first, "of an earlier run");
    expect(await writeStacks([deployment()], output)).toEqual([first]);
    expect(readFileSync(first, "utf8")).toBe(text);
  });

  it("may be named by a symbolic link", async () => {
    mkdirSync(inFolder("real"));
    symlinkSync("real", inFolder("link"));
    const [file = ""] = await writeStacks([deployment()], inFolder("link"));
    expect(existsSync(file.replace("/link/", "/real/"))).toBe(true);
  });

  it.each([
    { output: "file", says: "a part of the path is not a folder" },
    { output: "dangling", says: "there is no such folder" },
  ])("is refused where $says", async ({ output, says }) => {
    if (output === "file") writeFileSync(inFolder(output), "");
    else symlinkSync("nowhere", inFolder(output));
    await expect(writeStacks([deployment()], inFolder(output))).rejects.toThrow(`: ${says}.`);
  });

  it("has the stacks before the one that cannot be written, as the error says", async () => {
    const output = inFolder("two");
    mkdirSync(join(output, "stacks/test/cdk.tf.json"), { recursive: true });
    const two = [deployment(), { ...deployment(), name: "test" }];
    const written = join(output, "stacks/prod/cdk.tf.json");
    await expect(writeStacks(two, output)).rejects.toThrow(
      `cdk.tf.json: it is a folder. (before it, this was written: ${written})`,
    );
    expect(existsSync(written)).toBe(true);
  });

  it.runIf(existsSync("/proc/self"))("is refused where nothing can be made", async () => {
    await expect(writeStacks([deployment()], "/proc/out")).rejects.toThrow("there is no such folder");
  });
});
