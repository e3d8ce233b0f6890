import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { inputNames } from "../../../src/app/action/inputs.ts";
import { inputs } from "../../fixtures/sample.ts";

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
    ["parallelism", "100"],
    ["expected-fingerprint", "abc"],
    ["expected-fingerprint", `prod=${"1".repeat(63)}`],
    ["expected-fingerprint", `${"1".repeat(64)}, ${"2".repeat(64)}`],
    ["expected-fingerprint", `prod=${"1".repeat(64)}, prod=${"2".repeat(64)}`],
    ["config", ""],
    ["terraform-version", "latest"],
    ["terraform-version", "1.11"],
    ["tofu-version", "v1.12.6"],
    ["terraform-mirror", "mirror.example.com/terraform"],
    ["terraform-mirror", "http://mirror.example.com/terraform"],
    ["terraform-mirror", "https://me:secret@mirror.example.com/terraform"],
    ["terraform-mirror", "https://mirror.example.com/terraform?token=secret"],
    ["terraform-mirror", "file:///terraform"],
  ])("refuse %s: %s by name, instead of guessing", (name, value) => {
    expect(() => inputs({ [name]: value })).toThrow(`The input ${name} must`);
  });

  it("choose one program: of the PATH, a file, or a version of one product", () => {
    expect(inputs().terraform).toEqual({ kind: "path" });
    expect(inputs({ "terraform-binary": "/opt/tofu" }).terraform).toEqual({ kind: "file", file: "/opt/tofu" });
    expect(inputs({ "tofu-version": "~> 1.12.0" }).terraform).toMatchObject({ kind: "version", product: "OpenTofu" });
    const mirror = { "terraform-version": "1.11.4", "terraform-mirror": "https://mirror.example.com/terraform/" };
    expect(inputs(mirror).terraform).toMatchObject({
      kind: "version",
      product: "Terraform",
      constraint: { exact: "1.11.4" },
      mirror: "https://mirror.example.com/terraform",
    });
    expect(() => inputs({ "terraform-version": "1.11.4", "tofu-version": "1.12.6" })).toThrow(
      "The inputs terraform-version and tofu-version are given, and each says which program to run.",
    );
    expect(() => inputs({ "terraform-binary": "terraform", "tofu-version": "1.12.6" })).toThrow("give one of them");
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
