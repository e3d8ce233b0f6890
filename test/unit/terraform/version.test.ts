import { describe, expect, it } from "vitest";
import { isAtLeast, newestAllowed, onlyVersion, parseConstraint } from "../../../src/terraform/version.ts";

const published = ["1.9.8", "1.10.0", "1.10.5", "1.11.0", "1.11.4", "1.12.0-rc1", "1.12.0", "2.0.0", "2.1.0-beta1"];

describe("a version constraint", () => {
  it.each([
    ["1.11.4", ["1.11.4"]],
    ["= 1.11", ["1.11.0"]],
    ["1.12.0-rc1", ["1.12.0-rc1"]],
    ["~> 1.11", ["1.11.0", "1.11.4", "1.12.0"]],
    ["~> 1.11.0", ["1.11.0", "1.11.4"]],
    ["~>1.10.1", ["1.10.5"]],
    ["~> 1", ["1.9.8", "1.10.0", "1.10.5", "1.11.0", "1.11.4", "1.12.0", "2.0.0"]],
    [">= 1.10, < 1.12", ["1.10.0", "1.10.5", "1.11.0", "1.11.4"]],
    ["> 1.10.5, != 1.11.4, <= 1.12.0", ["1.11.0", "1.12.0"]],
    [" < 1.10 ", ["1.9.8"]],
    [">= 3", []],
  ])("%s allows what it allows in Terraform", (text, allowed) => {
    const constraint = parseConstraint(text);
    expect(published.filter((version) => constraint?.allows(version))).toEqual(allowed);
  });

  it("names one version, or none", () => {
    expect(parseConstraint("1.11.4")?.exact).toBe("1.11.4");
    expect(parseConstraint("= 1.11.4")?.exact).toBe("1.11.4");
    expect(parseConstraint("~> 1.11.4")?.exact).toBeUndefined();
    expect(parseConstraint("= 1.11.4, = 1.11.4")?.exact).toBeUndefined();
  });

  it.each([
    "",
    "1.11",
    "1",
    "latest",
    "v1.11.4",
    "~1.11.0",
    "^1.11",
    "1.11.x",
    ">= 1.10 < 1.12",
    "1.11.4,",
    "1.2.3.4",
    "1.11.4/../..",
    "1.11.4+x",
  ])("is not %j", (text) => {
    expect(parseConstraint(text)).toBeUndefined();
  });

  it("takes the newest version that it allows, by number, whatever stands in the list", () => {
    const constraint = parseConstraint("< 1.12");
    if (constraint === undefined) throw new Error("no constraint");
    expect(newestAllowed(["1.11.4", "1.9.8", "1.10.0"], constraint)).toBe("1.11.4");
    expect(newestAllowed(["../1.0.0", "1.0.0/x", "next", "v1.11.4", "1.11.4+x", "1.11.04", "1.9.8"], constraint)).toBe(
      "1.9.8",
    );
    expect(newestAllowed(["1.12.0"], constraint)).toBeUndefined();
  });

  it("may be that of one version alone", () => {
    expect(published.filter(onlyVersion("1.12.0").allows)).toEqual(["1.12.0"]);
    expect(published.filter(onlyVersion("1.12.0-rc1").allows)).toEqual(["1.12.0-rc1"]);
  });
});

it("a pre-release is at least the version that it leads to, and no newer one", () => {
  expect(isAtLeast("1.10.0-beta1", "1.10.0")).toBe(true);
  expect(isAtLeast("1.9.9", "1.10.0")).toBe(false);
  expect(isAtLeast("no version", "1.10.0")).toBe(false);
});
