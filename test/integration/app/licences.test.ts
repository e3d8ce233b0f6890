import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bundledLicences, licenceProblems, packagesInBundle } from "../../../scripts/security/licences.ts";

const licences = bundledLicences(readFileSync("dist/licenses.txt", "utf8"));

describe("the licences of the bundle", () => {
  it("are all permissive ones or MPL-2.0", () => {
    expect(licenceProblems(licences)).toEqual([]);
  });

  it("are in dist/licenses.txt for every package that the bundle names", () => {
    const listed = licences.map(({ name }) => name);
    const bundled = packagesInBundle("dist/bundle");
    expect(bundled).toContain("zod");
    expect(bundled.filter((name) => !listed.includes(name))).toEqual([]);
  });

  it("are refused where they are others, or none", () => {
    const problems = licenceProblems([
      { name: "a", licence: "AGPL-3.0" },
      { name: "b", licence: "" },
      { name: "c", licence: "(MIT AND GPL-2.0)" },
      { name: "d", licence: "(Apache-2.0 AND BSD-3-Clause)" },
    ]);
    expect(problems).toEqual([
      "a is under AGPL-3.0, which is not allowed.",
      "b names no licence.",
      "c is under (MIT AND GPL-2.0), which is not allowed.",
    ]);
  });
});
