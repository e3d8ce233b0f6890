import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readEvent } from "../../../src/github/event-file.ts";

const folder = mkdtempSync(join(tmpdir(), "event-"));
afterAll(() => rmSync(folder, { recursive: true }));

const fileWith = (text: string): string => {
  const file = join(folder, "event.json");
  writeFileSync(file, text);
  return file;
};

const runner = {
  GITHUB_REPOSITORY: "acme/infrastructure",
  GITHUB_EVENT_NAME: "push",
  GITHUB_ACTOR: "octocat",
  GITHUB_RUN_ID: "42",
  GITHUB_REF: "refs/heads/main",
  GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567",
};

const inputs = {
  INPUT_MODE: "auto",
  INPUT_CONFIG: "sagemaker-auth.yaml",
  "INPUT_WORKING-DIRECTORY": ".",
  "INPUT_GITHUB-TOKEN": "token",
  INPUT_COMMENT: "always",
  "INPUT_ALLOW-LOCAL-STATE": "false",
  "INPUT_LOCK-TIMEOUT": "5m",
  INPUT_PARALLELISM: "2",
  "INPUT_REQUIRE-REVIEW": "true",
};

/** What the action prints whose runner names this file. */
const printedWith = (eventPath: string): string => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", 'await (await import("./src/action.ts")).main();'],
    { encoding: "utf8", env: { PATH: process.env["PATH"], GITHUB_EVENT_PATH: eventPath, ...runner, ...inputs } },
  );
  return stdout + stderr;
};

describe("the event's payload", () => {
  it("is what the file holds", () => {
    expect(readEvent(fileWith('{"action":"opened"}'))).toEqual({ action: "opened" });
  });

  it.each([
    { name: "is not there", path: () => join(folder, "none.json"), why: "cannot be read: no such file or directory" },
    { name: "is a directory", path: () => folder, why: "cannot be read: illegal operation on a directory" },
    { name: "is empty", path: () => fileWith(""), why: "is no JSON" },
    { name: "is cut off", path: () => fileWith('{"action":"hunter2'), why: "is no JSON" },
  ])("is refused where it $name, without what it holds", ({ path, why }) => {
    const file = path();
    expect(() => readEvent(file)).toThrow(`The event's payload, ${file}, ${why}. (The runner writes it and names it`);
    expect(() => readEvent(file)).not.toThrow("hunter2");
  });

  it("is looked at before anything is loaded that would end in a stack for it", () => {
    const printed = printedWith(fileWith("{"));
    expect(printed).toContain("is no JSON.");
    expect(printed).not.toMatch(/SyntaxError|\n +at /);
  }, 30_000);
});
