import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { readBase } from "../../../src/cli/base.ts";
import { terminalLog } from "../../../src/cli/log.ts";
import { nodeOutside } from "../../../src/node-outside.ts";

const folders: string[] = [];

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "sagemaker-auth-base-"));
  folders.push(folder);
  return folder;
};

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "protocol.file.allow=always"];

const git = (cwd: string, ...args: readonly string[]): void => {
  execFileSync("git", [...identity, ...args], { cwd, stdio: "ignore" });
};

const minimal = readFileSync("examples/minimal.yaml", "utf8");

/** A repository with an empty first commit, then one with the configuration in a folder, then one that changes it. */
const repository = (): string => {
  const folder = newFolder();
  git(folder, "init", "--initial-branch=main");
  git(folder, "commit", "--allow-empty", "-m", "nothing");
  git(folder, "tag", "nothing");
  mkdirSync(join(folder, "aws"));
  writeFileSync(join(folder, "aws/auth.yaml"), minimal);
  git(folder, "add", ".");
  git(folder, "commit", "-m", "first");
  git(folder, "tag", "first");
  writeFileSync(join(folder, "aws/auth.yaml"), `${minimal}# changed\n`);
  git(folder, "commit", "-am", "second");
  return folder;
};

const baseIn = (workingDirectory: string, base: string) =>
  readBase({ outside: nodeOutside(terminalLog({ write: () => true })), workingDirectory }, base, "aws/auth.yaml");

describe("the configuration of a git revision", () => {
  it("is read from the folder that the file is in", async () => {
    expect((await baseIn(repository(), "first"))?.deployments).toHaveLength(1);
  });

  it("is nothing where the revision has no such file, or not even its folder", async () => {
    expect(await baseIn(repository(), "nothing")).toBeUndefined();
  });

  it("is not nothing where git cannot read it, as in a partial clone whose origin cannot be reached", async () => {
    const origin = repository();
    git(origin, "config", "uploadpack.allowFilter", "true");
    const clone = join(newFolder(), "clone");
    git(".", "clone", "--filter=blob:none", `file://${origin}`, clone);
    rmSync(origin, { recursive: true });
    await expect(baseIn(clone, "first")).rejects.toThrow(/^git cannot read aws\/auth\.yaml of first: .+ \(fetch /);
  });
});
