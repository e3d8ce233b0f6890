import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  annotateError,
  logLine,
  maskSecrets,
  readInput,
  runnerLog,
  setOutputs,
  writeSummary,
} from "../../../src/github/runner.ts";
import { secretValues } from "../../../src/terraform/redact.ts";
import { readCommands, readOutputs } from "../../github/run-action.ts";

let folder = "";
let printed = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runner-"));
  printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const lines = (): readonly string[] => printed.split("\n").slice(0, -1);

describe("the runner", () => {
  it("gives inputs by the name in action.yml, trimmed, empty where there is none", () => {
    vi.stubEnv("INPUT_GITHUB-TOKEN", " secret \n");
    expect([readInput("github-token"), readInput("mode")]).toEqual(["secret", ""]);
  });

  it("takes the log in groups, and no command that comes from elsewhere", async () => {
    await runnerLog.group("prod: planning", async () => {
      runnerLog.info("reading\n::set-env name=PATH::/tmp");
      runnerLog.warning("slow");
    });
    await expect(runnerLog.group("prod", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(lines()).toEqual([
      "::group::prod: planning",
      "reading",
      "\u200b::set-env name=PATH::/tmp",
      "::warning::slow",
      "::endgroup::",
      "::group::prod",
      "::endgroup::",
    ]);
  });

  it("is told every line of a secret once, and nothing where there is none", () => {
    const key = "-----BEGIN KEY\nabcdefgh\nabcdefgh\n}\n";
    maskSecrets(secretValues({ A_PRIVATE_KEY: key, A_TOKEN: "abcdefgh", NO_TOKEN: "", HOME: "/home/runner" }));
    expect(lines()).toEqual([
      "::add-mask::-----BEGIN KEY%0Aabcdefgh%0Aabcdefgh%0A}%0A",
      "::add-mask::-----BEGIN KEY",
      "::add-mask::abcdefgh",
    ]);
  });

  it("shows a problem on its line, in one command whatever stands in it", () => {
    const problem = {
      message: "unknown key\n::set-output name=x::y",
      suggestion: "remove it",
      location: { file: "a,b:c.yaml", line: 3, column: 7 },
    };
    annotateError(problem);
    expect(readCommands(printed).annotations).toEqual([
      { level: "error", message: `${problem.message} (remove it)`, file: "a,b:c.yaml", line: 3, column: 7 },
    ]);
  });

  it("gets outputs that can neither end themselves nor begin another", async () => {
    const output = join(folder, "output");
    await writeFile(output, "");
    vi.stubEnv("GITHUB_OUTPUT", output);
    const attack = "x\nEOF\nmatrix<<EOF\nall\nEOF";
    setOutputs({ changes: "true", summary: attack });
    expect(readOutputs(await readFile(output, "utf8"))).toEqual({ changes: "true", summary: attack });
  });

  it("gets a summary, and a warning where that is overlong or has no place", async () => {
    const summary = join(folder, "summary");
    await writeFile(summary, "before\n");
    vi.stubEnv("GITHUB_STEP_SUMMARY", summary);
    await writeSummary("# Report");
    await writeSummary("ü".repeat(512 * 1024 + 1));
    expect(await readFile(summary, "utf8")).toBe("before\n# Report");
    expect(printed).toContain("The job summary was not written: it has 1048578 bytes");
    await rm(folder, { recursive: true });
    await writeSummary("# Report");
    expect(printed).toContain("::warning::The job summary was not written: ENOENT");
    await mkdir(folder);
  });
});

it("leaves no command in a line of the log", () => {
  const parts = fc.constantFrom("::", "error", "##[", "#", "[", " ", "\u0085", "\u3000", "\n", "\r", "a");
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (parts) => {
      for (const line of logLine(parts.join("")).split(/[\n\r]/)) expect(line).not.toMatch(/^[\s\u0085]*::|##\[/);
    }),
  );
  expect(logLine("applying ##[set-output name=fingerprint;]0")).toBe(
    "applying #\u200b#[set-output name=fingerprint;]0",
  );
  expect(logLine("std::string a::b")).toBe("std::string a::b");
});
