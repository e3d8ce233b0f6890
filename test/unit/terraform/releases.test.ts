import { describe, expect, it } from "vitest";
import { platformName } from "../../../src/terraform/platform.ts";
import { indexOf, releaseOf, sumOf, versionsIn } from "../../../src/terraform/releases.ts";

describe("a release", () => {
  it("of Terraform is at HashiCorp", () => {
    expect(releaseOf("Terraform", "1.11.4", "linux_amd64")).toMatchObject({
      sums: "https://releases.hashicorp.com/terraform/1.11.4/terraform_1.11.4_SHA256SUMS",
      archiveName: "terraform_1.11.4_linux_amd64.zip",
      archive: "https://releases.hashicorp.com/terraform/1.11.4/terraform_1.11.4_linux_amd64.zip",
    });
    expect(indexOf("Terraform")).toBe("https://releases.hashicorp.com/terraform/index.json");
  });

  it("of OpenTofu is at GitHub", () => {
    const address = "https://github.com/opentofu/opentofu/releases/download/v1.12.6";
    expect(releaseOf("OpenTofu", "1.12.6", "darwin_arm64")).toMatchObject({
      sums: `${address}/tofu_1.12.6_SHA256SUMS`,
      archive: `${address}/tofu_1.12.6_darwin_arm64.zip`,
    });
    expect(indexOf("OpenTofu")).toBe("https://get.opentofu.org/tofu/api.json");
  });

  it("has the same place in a mirror", () => {
    const mirror = "https://mirror.example.com/releases";
    expect(releaseOf("Terraform", "1.11.4", "linux_amd64", mirror).sums).toBe(
      `${mirror}/1.11.4/terraform_1.11.4_SHA256SUMS`,
    );
    expect(releaseOf("OpenTofu", "1.12.6", "linux_amd64", mirror).sums).toBe(
      `${mirror}/v1.12.6/tofu_1.12.6_SHA256SUMS`,
    );
    expect(indexOf("Terraform", mirror)).toBe(`${mirror}/index.json`);
    expect(indexOf("OpenTofu", mirror)).toBe(`${mirror}/api.json`);
  });

  it("is listed by HashiCorp as a key, and by OpenTofu as an id", () => {
    expect(versionsIn('{"name":"terraform","versions":{"1.11.4":{"builds":[]},"1.9.8":{}}}')).toEqual([
      "1.11.4",
      "1.9.8",
    ]);
    expect(versionsIn('{"versions":[{"id":"1.12.6","files":[]},{"id":"1.12.5","files":[]}]}')).toEqual([
      "1.12.6",
      "1.12.5",
    ]);
    for (const text of ["", "<html>", "[]", '{"versions":"1.11.4"}']) expect(versionsIn(text)).toBeUndefined();
  });

  it("has a sum for exactly the file of that name", () => {
    const [one, other] = ["1".repeat(64), "AB".repeat(32)];
    const sums = `${one}  terraform_1.11.4_linux_amd64.zip.sig\n${other} *terraform_1.11.4_linux_amd64.zip\r\n`;
    expect(sumOf(sums, "terraform_1.11.4_linux_amd64.zip")).toBe(other.toLowerCase());
    expect(sumOf(sums, "terraform_1.11.4_linux_arm64.zip")).toBeUndefined();
    expect(
      sumOf(`${one.slice(1)}  terraform_1.11.4_linux_amd64.zip`, "terraform_1.11.4_linux_amd64.zip"),
    ).toBeUndefined();
  });
});

it("a platform has the name that Terraform gives it", () => {
  expect(platformName("linux", "x64")).toBe("linux_amd64");
  expect(platformName("darwin", "arm64")).toBe("darwin_arm64");
  expect(platformName("win32", "ia32")).toBe("windows_386");
});
