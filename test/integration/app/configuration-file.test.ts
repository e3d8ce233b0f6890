import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findConfigurationFile, readCheckedOut } from "../../../src/app/action/configuration-file.ts";

let folder: string;
let workspace: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "configuration-file-")));
  workspace = join(folder, "workspace");
  mkdirSync(join(workspace, "infra"), { recursive: true });
  mkdirSync(join(folder, "workspace-of-another"));
  for (const file of ["outside.yaml", "workspace/infra/auth.yaml", "workspace-of-another/auth.yaml"]) {
    writeFileSync(join(folder, file), "version: 1\n");
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the configuration file", () => {
  it("is found inside the workspace, with git's name for it", () => {
    const found = { path: join(workspace, "infra/auth.yaml"), repositoryPath: "infra/auth.yaml" };
    expect(findConfigurationFile(workspace, "infra", "auth.yaml")).toEqual(found);
    expect(findConfigurationFile(workspace, ".", "infra/../infra/auth.yaml")).toEqual(found);
  });

  it.each([
    [".", "../outside.yaml"],
    ["..", "outside.yaml"],
    ["infra", "../../outside.yaml"],
    [".", "../workspace-of-another/auth.yaml"],
    ["../workspace-of-another", "auth.yaml"],
    [".", "/etc/passwd"],
  ])("is refused outside of the workspace: %s, %s", (workingDirectory, config) => {
    expect(() => findConfigurationFile(workspace, workingDirectory, config)).toThrow("lies outside of the workspace");
  });

  it("is refused as a symbolic link, or below one, wherever that leads", () => {
    symlinkSync(join(folder, "outside.yaml"), join(workspace, "link.yaml"));
    symlinkSync(join(workspace, "infra/auth.yaml"), join(workspace, "inside.yaml"));
    symlinkSync(join(folder, "workspace-of-another"), join(workspace, "elsewhere"));
    for (const [workingDirectory, config] of [
      [".", "link.yaml"],
      [".", "inside.yaml"],
      [".", "elsewhere/auth.yaml"],
      ["elsewhere", "auth.yaml"],
    ] as const) {
      expect(() => findConfigurationFile(workspace, workingDirectory, config)).toThrow("leads through a symbolic link");
    }
  });

  it("may lie in a workspace that is reached through a symbolic link, as on macOS", () => {
    symlinkSync(workspace, join(folder, "link"));
    expect(findConfigurationFile(join(folder, "link"), "infra", "auth.yaml").repositoryPath).toBe("infra/auth.yaml");
  });
});

describe("what is wrong with it", () => {
  it.each([
    ["auth.yaml", "infra/auth.yaml:1:1: `deployments` is missing."],
    ["missing.yaml", "infra/missing.yaml: There is no such file."],
  ])("is told by the repository's name of the file, not by the runner's: %s", (config, said) => {
    const read = () => readCheckedOut(findConfigurationFile(workspace, "infra", config));
    expect(read).toThrow(said);
    expect(read).not.toThrow(folder);
  });
});

describe("the lock file beside it", () => {
  it("is used where it is a file", () => {
    const lockFile = join(workspace, "infra/.terraform.lock.hcl");
    writeFileSync(lockFile, "");
    expect(findConfigurationFile(workspace, "infra", "auth.yaml")).toMatchObject({ lockFile });
  });

  it("is not used where it is a symbolic link", () => {
    symlinkSync(join(folder, "outside.yaml"), join(workspace, "infra/.terraform.lock.hcl"));
    expect(findConfigurationFile(workspace, "infra", "auth.yaml")).not.toHaveProperty("lockFile");
  });
});
