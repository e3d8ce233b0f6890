import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { inputNames } from "../../../src/app/action/inputs.ts";
import { neededPermissions } from "../../../src/github/permissions.ts";
import { refusalReasons } from "../../../src/github/reviewed/refusal.ts";
import { inputs } from "../../fixtures/sample.ts";

const folder = "examples/workflows";
const texts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const step = z.object({ id: z.string().optional(), uses: z.string(), with: texts.optional() });
const job = z.object({
  name: z.string().optional(),
  needs: z.string().optional(),
  permissions: z.record(z.string(), z.enum(["read", "write"])),
  environment: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  outputs: z.record(z.string(), z.string()).optional(),
  steps: z.array(step),
});
const triggers = z.object({ pull_request: z.nullish(z.object({ types: z.array(z.string()) })) });
const workflow = z.object({
  on: triggers,
  permissions: z.object({}).strict(),
  concurrency: z.object({ group: z.string(), "cancel-in-progress": z.union([z.boolean(), z.string()]) }),
  jobs: z.record(z.string(), job),
});

const workflows = readdirSync(folder).map((file) => ({
  file,
  ...workflow.parse(parse(readFileSync(join(folder, file), "utf8"))),
}));
const outputNames = Object.keys(
  z.object({ outputs: z.record(z.string(), z.unknown()) }).parse(parse(readFileSync("action.yml", "utf8"))).outputs,
);
const isOurs = ({ uses }: z.output<typeof step>): boolean => uses.startsWith("org/sagemaker-auth-action@");

describe.each(workflows)("examples/workflows/$file", ({ jobs }) => {
  const ours = Object.values(jobs).flatMap(({ steps }) => steps.filter(isOurs));

  it("sets inputs that there are, to values that they take", () => {
    expect(ours.length).toBeGreaterThan(0);
    for (const { with: given = {} } of ours) {
      expect(inputNames).toEqual(expect.arrayContaining(Object.keys(given)));
      const literal = Object.entries(given).filter(([, value]) => !String(value).includes("${{"));
      expect(() => inputs(Object.fromEntries(literal.map(([name, value]) => [name, String(value)])))).not.toThrow();
    }
  });

  it("hands on outputs that there are", () => {
    const ids = new Set(ours.flatMap(({ id }) => id ?? []));
    for (const { outputs = {} } of Object.values(jobs)) {
      for (const expression of Object.values(outputs)) {
        const [, id = "", output = ""] = /^\$\{\{ steps\.([\w-]+)\.outputs\.([\w-]+) \}\}$/.exec(expression) ?? [];
        expect([...ids]).toContain(id);
        expect(outputNames).toContain(output);
      }
    }
  });

  it("pins every action of others to a commit, and leaves no token behind", () => {
    for (const { uses, with: given = {} } of Object.values(jobs).flatMap(({ steps }) => steps)) {
      if (uses.startsWith("org/")) continue;
      expect(uses).toMatch(/@[0-9a-f]{40}$/);
      if (uses.startsWith("actions/checkout@")) expect(given["persist-credentials"]).toBe(false);
    }
  });
});

it("action.yml names every reason why a run can be refused", () => {
  const metadata = readFileSync("action.yml", "utf8");
  expect(refusalReasons.filter((reason) => !metadata.includes(`\`${reason}\``))).toEqual([]);
});

it("every job has the least permissions that its mode works with", () => {
  const texts = (permissions: Readonly<Record<string, string>>): readonly string[] =>
    Object.entries(permissions)
      .map(([name, level]) => `${name}: ${level}`)
      .sort();
  const found = workflows.flatMap(({ file, jobs }) =>
    Object.entries(jobs).map(([name, { permissions }]) => [`${file} ${name}`, texts(permissions)]),
  );
  const byFingerprint = ["contents: read", "id-token: write"];
  expect(Object.fromEntries(found)).toEqual({
    "by-hand.yml apply": byFingerprint,
    "by-hand.yml plan": byFingerprint,
    "destroy.yml destroy": byFingerprint,
    "drift.yml drift": neededPermissions.drift.permissions,
    "matrix.yml deployment": neededPermissions.plan.permissions,
    "matrix.yml touched": neededPermissions.preview.permissions,
    "sagemaker-auth.yml sagemaker-auth": neededPermissions.plan.permissions,
    "strict.yml apply": byFingerprint,
    "strict.yml plan": byFingerprint,
  });
});

it.each(workflows)("examples/workflows/$file names one whole version of Terraform for all its jobs", ({ jobs }) => {
  const ours = Object.values(jobs).flatMap(({ steps }) => steps.filter(isOurs));
  const running = ours.filter(({ with: given }) => given?.["mode"] !== "matrix");
  expect(new Set(running.map(({ with: given }) => given?.["terraform-version"]))).toEqual(new Set(["1.11.4"]));
});

it("a pull request that is closed has a check of its own, which turns none of a plan green", () => {
  const closing = workflows.filter(({ on }) => on.pull_request?.types.includes("closed"));
  expect(closing.map(({ file }) => file)).toEqual(["matrix.yml", "sagemaker-auth.yml"]);
  for (const [id, { name, needs }] of closing.flatMap(({ jobs }) => Object.entries(jobs))) {
    // The matrix is empty then, and a job of no deployment has another name than that of any.
    if (needs === "touched") continue;
    expect(name).toBe(`${id}\${{ github.event.pull_request.state == 'closed' && ' closed' || '' }}`);
  }
});

it("only a job that applies or destroys has an environment, or signs in as who may", () => {
  const plain = workflows.filter(({ file }) => !["matrix.yml", "sagemaker-auth.yml"].includes(file));
  for (const { jobs } of plain) {
    for (const { environment, env, steps } of Object.values(jobs)) {
      const writes = steps.some((each) => isOurs(each) && ["apply", "destroy"].includes(String(each.with?.["mode"])));
      const kind = writes ? "APPLY" : "PLAN";
      expect(environment).toBe(writes ? "production" : undefined);
      expect(env?.["DATABRICKS_CLIENT_ID"]).toBe(`\${{ vars.DATABRICKS_${kind}_CLIENT_ID }}`);
      expect(steps.map((each) => each.with?.["role-to-assume"])).toContain(`\${{ vars.AWS_${kind}_ROLE }}`);
    }
  }
});

/** The group that a run has, by the one form of expression that the examples use: alternatives that are true or empty. */
const groupOf = (group: string, event: { readonly name: string; readonly number?: string; readonly ref: string }) =>
  group.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => {
    const values: Readonly<Record<string, string>> = {
      "github.event_name == 'push' && 'apply'": event.name === "push" ? "apply" : "",
      "github.event.pull_request.number": event.number ?? "",
      "github.ref": event.ref,
    };
    const known = expression.split(" || ").map((part) => values[part]);
    expect(known, expression).not.toContain(undefined);
    return known.find((value) => value !== "") ?? "";
  });

it("all that writes runs one at a time, and each pull request has a group of its own", () => {
  const groups = (event: Parameters<typeof groupOf>[1], files: readonly string[]): readonly string[] =>
    workflows.filter(({ file }) => files.includes(file)).map(({ concurrency }) => groupOf(concurrency.group, event));
  const onEvents = ["matrix.yml", "sagemaker-auth.yml"];
  expect(groups({ name: "push", ref: "refs/heads/main" }, [...onEvents, "strict.yml"])).toEqual(
    Array(3).fill("sagemaker-auth-apply"),
  );
  expect(groups({ name: "workflow_dispatch", ref: "refs/heads/main" }, ["by-hand.yml", "destroy.yml"])).toEqual(
    Array(2).fill("sagemaker-auth-apply"),
  );
  expect(groups({ name: "pull_request", number: "7", ref: "refs/pull/7/merge" }, onEvents)).toEqual(
    Array(2).fill("sagemaker-auth-7"),
  );
  expect(groups({ name: "merge_group", ref: "refs/heads/gh-readonly-queue/main/x" }, onEvents)).toEqual(
    Array(2).fill("sagemaker-auth-refs/heads/gh-readonly-queue/main/x"),
  );
  expect(groups({ name: "schedule", ref: "refs/heads/main" }, ["drift.yml"])).toEqual(["sagemaker-auth-drift"]);
});

it("a pull request that is pointed at another base is planned anew, by every workflow that plans pull requests", () => {
  const planning = workflows.filter(({ on }) => "pull_request" in on);
  expect(planning.map(({ file }) => file)).toEqual(["matrix.yml", "sagemaker-auth.yml"]);
  for (const { on } of planning) {
    expect(on.pull_request?.types).toEqual(expect.arrayContaining(["opened", "synchronize", "reopened", "edited"]));
  }
});

it("the strict workflow applies in an environment what its plan job has shown, by the fingerprint", () => {
  const strict = workflows.find(({ file }) => file === "strict.yml");
  expect(strict?.jobs["plan"]?.environment).toBeUndefined();
  expect(strict?.jobs["apply"]?.environment).toBe("production");
  expect(strict?.jobs["apply"]?.steps.find(isOurs)?.with).toEqual({
    mode: "apply",
    "expected-fingerprint": "${{ needs.plan.outputs.fingerprint || 'none' }}",
    "terraform-version": "1.11.4",
  });
  // Of an output that GitHub does not hand on: without any fingerprint it would be the pull request's plan that counts.
  expect(() => inputs({ "expected-fingerprint": "none" })).toThrow("expected-fingerprint must be a fingerprint of 64");
});
