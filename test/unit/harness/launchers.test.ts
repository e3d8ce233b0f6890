import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeLaunchers } from "../../harness/launchers.ts";
import { databricksProvider, packageFolder, platform } from "../../harness/providers.ts";

describe("launchers of a provider", () => {
  let folder: string;
  let mirror: string;
  const packageIn = (of: string, version: string): string => packageFolder(of, databricksProvider, version);
  const programIn = (of: string, version: string): string =>
    join(packageIn(of, version), `terraform-provider-databricks_v${version}`);
  const put = (version: string): void => {
    mkdirSync(packageIn(mirror, version), { recursive: true });
    writeFileSync(programIn(mirror, version), '#!/bin/sh\necho "provider $*"\n', { mode: 0o755 });
  };
  const make = (): Promise<string> => makeLaunchers(join(folder, "launchers"), mirror, databricksProvider);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "launchers-"));
    mirror = join(folder, "it's $(a) mirror");
    put("1.99.0");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const launch = (launchers: string): string =>
    execFileSync(programIn(launchers, "1.99.0"), ["-debug"], { encoding: "utf8" });

  it("become the provider, wherever it lies", async () => {
    expect(launch(await make())).toBe("provider -debug\n");
  });

  it("become the command that is given for the provider", async () => {
    const command = async (program: string) => ["/bin/echo", "it's", program];
    const launchers = await makeLaunchers(join(folder, "launchers"), mirror, databricksProvider, command);
    expect(launch(launchers)).toBe(`it's ${programIn(mirror, "1.99.0")} -debug\n`);
  });

  it("are there for the versions of the mirror, and no more", async () => {
    await make();
    rmSync(packageIn(mirror, "1.99.0"), { recursive: true });
    put("1.100.0");
    const launchers = await make();
    expect(["1.99.0", "1.100.0"].map((version) => existsSync(programIn(launchers, version)))).toEqual([false, true]);
  });

  it("are not made of a packed mirror", async () => {
    rmSync(packageIn(mirror, "1.99.0"), { recursive: true });
    writeFileSync(
      join(packageIn(mirror, "1.99.0"), `../../terraform-provider-databricks_1.99.0_${platform}.zip`),
      "packed",
    );
    expect(await make()).toBe(mirror);
  });
});
