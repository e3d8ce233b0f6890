import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cliConfiguration, databricksProvider, mirrorFolders, platform, versionsIn } from "../../harness/providers.ts";

describe("the search for a provider", () => {
  let mirror: string;
  const put = (path: string): void => {
    const file = join(mirror, "registry.terraform.io/databricks/databricks", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, "");
  };
  beforeEach(() => {
    mirror = mkdtempSync(join(tmpdir(), "mirror-"));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(mirror, { recursive: true });
  });

  it("finds packed and unpacked packages", () => {
    put(`1.101.0/${platform}/terraform-provider-databricks_v1.101.0`);
    put(`terraform-provider-databricks_1.128.0_${platform}.zip`);
    expect(versionsIn(mirror, databricksProvider)).toEqual(["1.101.0", "1.128.0"]);
  });

  it("passes over other platforms, and versions that the deployments refuse", () => {
    put("1.100.0/plan9_mips/terraform-provider-databricks");
    put("terraform-provider-databricks_1.100.0_plan9_mips.zip");
    for (const version of ["1.98.9", "0.100.0", "2.0.0"]) put(`${version}/${platform}/terraform-provider-databricks`);
    expect(versionsIn(mirror, databricksProvider)).toEqual([]);
  });

  it("looks first where TF_PROVIDER_MIRROR says, if there is a mirror", () => {
    vi.stubEnv("TF_PROVIDER_MIRROR", mirror);
    expect(mirrorFolders()).not.toContain(mirror);
    put(`1.101.0/${platform}/terraform-provider-databricks_v1.101.0`);
    expect(mirrorFolders()[0]).toBe(mirror);
  });

  it("looks where Terraform does", () => {
    vi.stubEnv("XDG_DATA_HOME", mirror);
    mkdirSync(join(mirror, "terraform/plugins/registry.terraform.io"), { recursive: true });
    expect(mirrorFolders()).toContain(join(mirror, "terraform/plugins"));
  });

  it("lets Terraform take each provider from its own mirror, and nothing from elsewhere", () => {
    expect(cliConfiguration([{ provider: databricksProvider, mirror: "/some/mirror" }])).toBe(
      `disable_checkpoint = true
provider_installation {
  filesystem_mirror {
    path    = "/some/mirror"
    include = ["registry.terraform.io/databricks/databricks"]
  }
}
`,
    );
  });
});
