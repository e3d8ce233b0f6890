import { describe, expect, it } from "vitest";
import { readRunContext, workflowPathOf } from "../../../src/github/context.ts";

const env = {
  GITHUB_REPOSITORY: "acme/infrastructure",
  GITHUB_EVENT_NAME: "push",
  GITHUB_EVENT_PATH: "/runner/event.json",
  GITHUB_ACTOR: "octocat",
  GITHUB_RUN_ID: "42",
  GITHUB_REF: "refs/heads/main",
  GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567",
};

describe("the runner's variables", () => {
  it("give the run, with GitHub's own addresses where the runner names none", () => {
    expect(readRunContext(env)).toEqual({
      repository: { owner: "acme", name: "infrastructure" },
      eventName: "push",
      eventPath: "/runner/event.json",
      actor: "octocat",
      ref: "refs/heads/main",
      commit: "0123456789abcdef0123456789abcdef01234567",
      runAttempt: 1,
      apiUrl: "https://api.github.com",
      runUrl: "https://github.com/acme/infrastructure/actions/runs/42",
    });
    const enterprise = {
      GITHUB_API_URL: "https://github.acme.example/api/v3",
      GITHUB_SERVER_URL: "https://github.acme.example",
      GITHUB_RUN_ATTEMPT: "3",
      GITHUB_WORKFLOW_REF: "acme/infrastructure/.github/workflows/a.yml@refs/heads/main",
    };
    expect(readRunContext({ ...env, ...enterprise })).toMatchObject({
      runAttempt: 3,
      workflowPath: ".github/workflows/a.yml",
      apiUrl: "https://github.acme.example/api/v3",
      runUrl: "https://github.acme.example/acme/infrastructure/actions/runs/42",
    });
  });

  it.each(Object.keys(env))("are named where %s is missing", (name) => {
    for (const value of [undefined, ""]) {
      expect(() => readRunContext({ ...env, [name]: value })).toThrow(`The variable ${name} is not set, so this is no`);
    }
  });

  it("are refused where they are not what they should be", () => {
    expect(() => readRunContext({ ...env, GITHUB_REPOSITORY: "acme" })).toThrow('GITHUB_REPOSITORY is "acme"');
    expect(() => readRunContext({ ...env, GITHUB_REPOSITORY: "a/b/c" })).toThrow('GITHUB_REPOSITORY is "a/b/c"');
    for (const value of ["0", "-1", "1.5", "x"]) {
      expect(() => readRunContext({ ...env, GITHUB_RUN_ID: value })).toThrow(`"${value}", not a positive number`);
    }
  });
});

describe("a workflow's path", () => {
  it.each([
    [".github/workflows/a.yml", ".github/workflows/a.yml"],
    [".github/workflows/a.yml@refs/pull/1/merge", ".github/workflows/a.yml"],
    ["acme/infrastructure/.github/workflows/a.yml@main", ".github/workflows/a.yml"],
    ["ACME/Infrastructure/.github/workflows/a.yml@main", ".github/workflows/a.yml"],
    ["mallory/tools/.github/workflows/a.yml@main", undefined],
    ["acme/infrastructure-2/.github/workflows/a.yml@main", undefined],
    ["mallory/acme/infrastructure/.github/workflows/a.yml@main", undefined],
    [undefined, undefined],
  ])("%s is %s here", (reference, path) => {
    for (const repository of ["acme/infrastructure", "Acme/Infrastructure"]) {
      expect(workflowPathOf(reference, repository)).toBe(path);
    }
  });
});
