import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findConfigurationFile } from "../../../src/app/action/configuration-file.ts";
import { failureReason } from "../../../src/app/action/failure.ts";
import { selectDeployments } from "../../../src/app/select.ts";
import { parseConfiguration } from "../../../src/config/load.ts";
import { UserError } from "../../../src/errors.ts";
import { refusalReasons } from "../../../src/github/reviewed/refusal.ts";
import { deployment, inputs } from "./sample.ts";

/** The word for what a call throws. */
const reasonOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof UserError) return failureReason(error);
    throw error;
  }
  throw new Error("nothing was wrong");
};

describe("the reason of a failure", () => {
  it.each([
    ["a mode that there is not", () => inputs({ mode: "plann" })],
    ["two programs", () => inputs({ "terraform-version": "1.11.4", "tofu-version": "1.11.4" })],
    ["a deployment that there is not", () => selectDeployments([deployment()], ["prd"])],
    ["a configuration elsewhere", () => findConfigurationFile(".", ".", "../auth.yaml")],
  ])("is the input: %s", (_, call) => {
    expect(reasonOf(call)).toBe("input");
  });

  it("is the configuration where a mistake has its place there", () => {
    expect(reasonOf(() => parseConfiguration("version: 2", "auth.yaml"))).toBe("configuration");
  });

  it("is one of action.yml's words", () => {
    const documented = readFileSync("action.yml", "utf8").split("failure-reason:")[1] ?? "";
    for (const word of ["input", "configuration", "terraform", "github", "refused", "plan-changed", "bug"]) {
      expect(documented).toContain(`\`${word}\``);
    }
    for (const word of refusalReasons) expect(documented).toContain(`\`${word}\``);
  });
});
