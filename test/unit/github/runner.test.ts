import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectRunner } from "../../../src/github/runner.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "runner-"));
});
afterAll(() => rm(folder, { recursive: true }));

const connect = (env: Readonly<Record<string, string>>) => {
  const lines: string[] = [];
  return { lines, runner: connectRunner({ env, print: (line) => lines.push(line) }) };
};

describe("the runner", () => {
  it("gives inputs by the name in action.yml, trimmed, empty where there is none", () => {
    const { runner } = connect({ "INPUT_GITHUB-TOKEN": " secret \n", INPUT_TWO_WORDS: "x" });
    expect([runner.readInput("github-token"), runner.readInput("two words"), runner.readInput("mode")]).toEqual([
      "secret",
      "x",
      "",
    ]);
  });

  it("takes the log in groups, and no command that comes from elsewhere", async () => {
    const { lines, runner } = connect({});
    await runner.log.group("prod: planning", async () => {
      runner.log.info("reading\n::set-env name=PATH::/tmp");
      runner.log.warning("slow");
      runner.log.debug("details");
    });
    await expect(runner.log.group("prod", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(lines).toEqual([
      "::group::prod: planning",
      "reading\n\u200b::set-env name=PATH::/tmp",
      "::warning::slow",
      "::debug::details",
      "::endgroup::",
      "::group::prod",
      "::endgroup::",
    ]);
  });

  it("is told every line of a secret, and nothing where there is none", () => {
    const { lines, runner } = connect({ KEY: "-----BEGIN\nabc\r\n-----END\n", TOKEN: "t", EMPTY: "" });
    runner.maskSecrets(["KEY", "TOKEN", "EMPTY", "MISSING"]);
    expect(lines).toEqual([
      "::add-mask::-----BEGIN%0Aabc%0D%0A-----END%0A",
      "::add-mask::-----BEGIN",
      "::add-mask::abc",
      "::add-mask::-----END",
      "::add-mask::t",
    ]);
  });

  it("gets outputs and summary added to its files, and an overlong summary not at all", async () => {
    const [output, summary] = [join(folder, "output"), join(folder, "summary")];
    await Promise.all([output, summary].map((file) => writeFile(file, "before\n")));
    const { lines, runner } = connect({ GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary });
    await runner.setOutputs({ changes: "true" });
    expect(await readFile(output, "utf8")).toMatch(/^before\nchanges<<(ghadelimiter_\S+)\ntrue\n\1\n$/);
    await runner.writeSummary("ü".repeat(512 * 1024));
    await runner.writeSummary("ü".repeat(512 * 1024 + 1));
    expect(await readFile(summary, "utf8")).toBe(`before\n${"ü".repeat(512 * 1024)}`);
    expect(lines).toEqual([
      "::warning::The job summary was not written: it has 1048578 bytes, and the runner takes 1048576.",
    ]);
  });

  it("may have no such files", async () => {
    const { lines, runner } = connect({});
    await runner.setOutputs({ changes: "true" });
    await runner.writeSummary("text");
    expect(lines).toEqual([]);
  });
});
