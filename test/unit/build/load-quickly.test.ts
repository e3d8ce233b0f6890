import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { loadQuickly } from "../../../scripts/build/load-quickly.ts";

const chunk = (...modules: readonly string[]): string =>
  `exports.modules = {\n\n${modules.map((body) => `/***/ ${body}\n\n/***/ })`).join(",\n\n")}\n\n};\n;`;

const packer = "1:\n/***/ ((module, exports, __webpack_require__) => {\nconst archiver = __webpack_require__(2);";
const commander =
  "8:\n/***/ ((module, exports, __webpack_require__) => {\nconst childProcess = __webpack_require__(9);";
const versionCheck = `6:
/***/ ((module, exports, __webpack_require__) => {
const crypto = __webpack_require__(12);
const child_process_1 = __webpack_require__(10);
const semver = __webpack_require__(11);
var external_node_crypto_ = __webpack_require__(13);
exports.digest = () => (0,external_node_crypto_.createHash)("sha256");
exports.check = (other) => (0, child_process_1.execSync)(other.semver.name) && semver.satisfies("1") && crypto.createHash("md5");`;
const main = 'index = () => load("7.index.js").then(__nccwpck_require__.bind(__nccwpck_require__, 1));';

const quick = (text: string): string | undefined => quickBundle(text).get("7.index.js");

const quickBundle = (
  text: string,
  other = chunk(commander),
  check = chunk(versionCheck),
): ReadonlyMap<string, string> =>
  loadQuickly(
    new Map([
      ["index.js", main],
      ["7.index.js", text],
      ["8.index.js", other],
      ["9.index.js", check],
    ]),
  );

describe("the bundle's text, made quick to load", () => {
  it("has the modules of the asset packer no more, and keeps those that something else needs too", () => {
    const text = quick(
      chunk(
        `${packer}\n__webpack_require__(3);`,
        "2:\n/***/ ((module) => {\n__webpack_require__(3); __webpack_require__(4); __webpack_require__(5);",
        "3:\n/***/ ((module) => {\n'shared';",
        "4:\n/***/ ((module) => {\n'of the packer'; __webpack_require__(5);",
        "5:\n/***/ ((module) => {\n'in a cycle'; __webpack_require__(4);",
      ),
    );
    expect(text).toBe(
      chunk(
        "1:\n/***/ (function (module, exports, __webpack_require__) {\nconst archiver = undefined;\n__webpack_require__(3);",
        "3:\n/***/ (function (module) {\n'shared';",
      ).replace("'shared';\n\n/***/ })", "'shared';\n\n/***/ }),"),
    );
  });

  it("has no source maps of packages, and no comment less", () => {
    const text = quick(chunk(`${packer}\n// kept\n//# sourceMappingURL=data:application/json;base64,e30=\nlast();`));
    expect(text).toContain("// kept\nlast();");
  });

  it("has the file's own URL where webpack renamed the variables of a module", () => {
    const text = quick(chunk(`${packer}\nlet a_require = f(a_require("url").pathToFileURL(a_filename).href);`));
    expect(text).toContain('let a_require = f(require("url").pathToFileURL(__filename).href);');
  });

  it("does not load what starts subcommands that are programs of their own", () => {
    expect(quickBundle(chunk(packer)).get("8.index.js")).toContain("const childProcess = undefined;");
  });

  it("loads where CDKTF needs it what its stacks here do not need", () => {
    const text = quickBundle(chunk(packer)).get("9.index.js") ?? "";
    expect(text).toContain(
      '\nexports.digest = () => (0,__webpack_require__(13).createHash)("sha256");' +
        '\nexports.check = (other) => (0, __webpack_require__(10).execSync)(other.semver.name) && __webpack_require__(11).satisfies("1") && __webpack_require__(12).createHash("md5");',
    );
    expect(text).not.toContain("const crypto");
    expect(text).not.toContain("const semver");
    expect(text).not.toContain("child_process_1");
  });

  it("is ASCII, and says the same", () => {
    const text =
      quick(chunk(`${packer}\n// a — b\nexports.all = ["—\\—\\\\—\u{1f600}", \`─\`, /^[–—\\—]$/.test("—")];`)) ?? "";
    expect(text).toMatch(/^[\0-\x7f]*$/);
    expect(text).toContain("// a \\u2014 b");
    const literal = /exports\.all = (.*);/.exec(text)?.[1] ?? "";
    expect(runInNewContext(`JSON.stringify(${literal})`)).toBe(JSON.stringify(["——\\—\u{1f600}", "─", true]));
  });

  it("keeps a chunk as it is where a space stands in its code that is none of ASCII's, and refuses raw text", () => {
    expect(quick(chunk(`${packer}\nlast(\u00a0"—");`))).toContain('last(\u00a0"—");');
    expect(() => quick(chunk(`${packer}\nString.raw\`—\`;`))).toThrow("raw template");
  });

  it("is refused where CDKTF or Commander has changed", () => {
    const changed = chunk("1:\n/***/ ((module) => {\n'other';");
    expect(() => quick(changed)).toThrow("asset packer");
    expect(() => quickBundle(chunk(packer), changed)).toThrow("Commander");
    expect(() => quickBundle(chunk(packer), chunk(commander), changed)).toThrow(
      "what is to be loaded later: /^const (crypto)",
    );
  });
});
