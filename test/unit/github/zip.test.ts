import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readEntry, readOnlyEntry } from "../../../src/github/zip.ts";

const zip = (files: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name,
          typeof content === "string" ? strToU8(content) : content,
        ]),
      ),
    ),
  );

describe("the one file of an archive", () => {
  it("is read, up to the limit", () => {
    expect(readOnlyEntry(zip({ "a.json": "{ü}" }), "a.json", 4)).toBe("{ü}");
    expect(() => readOnlyEntry(zip({ "a.json": "{ü}" }), "a.json", 3)).toThrow(
      "a.json in the archive is longer than 3",
    );
  });

  it.each([
    ["nothing", {}],
    ["another", { "b.json": "" }],
    ["one beside it", { "a.json": "", "b.json": "" }],
    ["one above it", { "../a.json": "" }],
    ["one in a folder", { "x/a.json": "" }],
    ["an absolute one", { "/a.json": "" }],
  ])("is refused where there is %s", (_name, files) => {
    expect(() => readOnlyEntry(zip(files), "a.json", 100)).toThrow("The archive must hold a.json alone.");
  });

  it("is refused twice under one name", () => {
    const one = zip({ "a.json": "1", "b.json": "2" });
    const renamed = Buffer.from(one.toString("latin1").replaceAll("b.json", "a.json"), "latin1");
    expect(() => readOnlyEntry(renamed, "a.json", 100)).toThrow("The archive must hold a.json alone.");
  });

  it("cannot unpack to more than it announces", () => {
    const honest = zip({ "a.json": " ".repeat(1_000_000) });
    const size = Buffer.alloc(4);
    size.writeUInt32LE(1_000_000);
    const announced = Buffer.from(
      honest.toString("latin1").replaceAll(size.toString("latin1"), "\x10\0\0\0"),
      "latin1",
    );
    expect(announced.equals(honest)).toBe(false);
    let text = "";
    try {
      text = readOnlyEntry(announced, "a.json", 100);
    } catch (error) {
      expect(error).toMatchObject({ message: "The archive is no zip file, or is damaged." });
    }
    expect(text.length).toBeLessThanOrEqual(16);
  });

  it("is refused where it is no zip file or no UTF-8", () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from("PK"), zip({ "a.json": "{}" }).subarray(0, 30)]) {
      expect(() => readOnlyEntry(bytes, "a.json", 100)).toThrow("The archive is no zip file, or is damaged.");
    }
    expect(() => readOnlyEntry(zip({ "a.json": Uint8Array.of(0xff) }), "a.json", 100)).toThrow("no UTF-8");
  });
});

it("a file of an archive is read among others by its whole name alone, up to the limit", () => {
  const archive = zip({ "LICENSE.txt": "a licence", "bin/terraform": "1", "../terraform": "2", terraform: "123" });
  expect(readEntry(archive, "terraform", 3)).toEqual(strToU8("123"));
  expect(readEntry(archive, "terraform", 2)).toBeUndefined();
  expect(readEntry(archive, "tofu", 3)).toBeUndefined();
  expect(() => readEntry(Buffer.from("no archive"), "terraform", 3)).toThrow("The archive is no zip file");
});
