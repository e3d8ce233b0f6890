import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { inputNames } from "../../../src/app/action/inputs.ts";
import { inputs } from "./sample.ts";

const action = z
  .object({ inputs: z.record(z.string(), z.object({ default: z.string() })) })
  .parse(parse(readFileSync("action.yml", "utf8")));

describe("the inputs", () => {
  it("are those of action.yml, whose defaults are good", () => {
    expect(inputNames).toEqual(Object.keys(action.inputs));
    const defaults = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]));
    expect(inputs(defaults)).toMatchObject({
      mode: "auto",
      requireReview: true,
      allowLocalState: false,
      deployments: [],
    });
  });

  it("take fingerprints with and without names", () => {
    const [one, other] = ["1".repeat(64), "2".repeat(64)];
    expect(inputs({ "expected-fingerprint": one }).expectedFingerprints).toEqual(new Map([["", one]]));
    expect(inputs({ "expected-fingerprint": `prod=${one}, test=${other}` }).expectedFingerprints).toEqual(
      new Map([
        ["prod", one],
        ["test", other],
      ]),
    );
  });

  it.each([
    ["mode", "Apply"],
    ["comment", "sometimes"],
    ["require-review", "no"],
    ["require-review", ""],
    ["allow-local-state", "1"],
    ["lock-timeout", "5 minutes"],
    ["parallelism", "0"],
    ["expected-fingerprint", "abc"],
    ["expected-fingerprint", `prod=${"1".repeat(63)}`],
    ["config", ""],
  ])("refuse %s: %s by name, instead of guessing", (name, value) => {
    expect(() => inputs({ [name]: value })).toThrow(`The input ${name} must`);
  });

  it("are all named that are wrong", () => {
    expect(() => inputs({ mode: "x", parallelism: "many" })).toThrow(
      /The input mode must[\s\S]*The input parallelism must/,
    );
  });

  it("never repeat the token, wherever it stands", () => {
    const token = "ghs_secret0123456789";
    for (const name of ["mode", "lock-timeout", "expected-fingerprint"]) {
      expect(() => inputs({ "github-token": token, [name]: `x${token}` })).toThrow("(not shown)");
    }
  });
});
