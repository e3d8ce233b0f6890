import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { synthesize } from "../../src/stack/synthesize.ts";
import { deploymentOf, edited, minimal } from "../unit/config/sample.ts";

const folder = mkdtempSync(join(tmpdir(), "main-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The app, started as cdktf.json has it, but without npx. */
const run = (configuration: string) => {
  const file = join(folder, "sagemaker-auth.yaml");
  writeFileSync(file, configuration);
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  return spawnSync(process.execPath, [tsx, "main.ts"], {
    env: { PATH: process.env["PATH"], CDKTF_OUTDIR: join(folder, "out"), SAGEMAKER_AUTH_CONFIG: file },
    encoding: "utf8",
  });
};

describe("main.ts", () => {
  it("writes what synthesize gives, one stack per deployment", () => {
    expect(run(minimal)).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(join(folder, "out/stacks/prod/cdk.tf.json"), "utf8")).toBe(synthesize(deploymentOf(minimal)));
  });

  it("says what is wrong with the file, without a stack trace", () => {
    const { status, stderr } = run(edited("version: 1", "version: 2"));
    expect(status).toBe(1);
    expect(stderr).toBe(`${join(folder, "sagemaker-auth.yaml")}:2:10: \`version\` must be 1, but is 2.\n`);
  });
});
