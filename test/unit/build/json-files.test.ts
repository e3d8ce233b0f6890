import { describe, expect, it } from "vitest";
import { withJsonFiles } from "../../../scripts/build/json-files.ts";

/** JSON as webpack writes it into a program. */
const asProgram = (data: unknown): string =>
  `module.exports = /*#__PURE__*/JSON.parse('${JSON.stringify(data).replace(/['\\]/g, "\\$&")}');`;

describe("the JSON of a bundle", () => {
  it("gets files of its own where it is large, with the same data", () => {
    const large = { text: `it's "quoted", \\ and\n${"long ".repeat(2000)}`, list: [1, { two: null }] };
    const small = { version: "1.0.0" };
    const files = withJsonFiles(new Map([["7.index.js", `${asProgram(large)}\n${asProgram(small)}`]]));
    expect([...files.keys()]).toEqual(["7.index.js", "7.json"]);
    expect(files.get("7.index.js")).toBe(`module.exports = /*#__PURE__*/require("./7.json");\n${asProgram(small)}`);
    expect(JSON.parse(files.get("7.json") ?? "")).toEqual(large);
  });

  it("gets one file each where a chunk has several", () => {
    const data = [1, 2].map((number) => ({ number, text: "long ".repeat(2000) }));
    const files = withJsonFiles(new Map([["7.index.js", data.map(asProgram).join("\n")]]));
    expect(["7.json", "7-1.json"].map((name) => JSON.parse(files.get(name) ?? ""))).toEqual(data);
    expect(files.get("7.index.js")).toContain('require("./7-1.json")');
  });
});
