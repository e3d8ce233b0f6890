import { describe, expect, it } from "vitest";
import { modes } from "../../../src/app/action/inputs.ts";
import { chooseTask } from "../../../src/app/action/task.ts";
import type { Trigger } from "../../../src/github/events.ts";
import { inputs } from "../../fixtures/sample.ts";

const before = "b".repeat(40);
const after = "a".repeat(40);
const pullRequest = { number: 7, author: "ann", head: { ref: "x", sha: after }, base: { ref: "main", sha: before } };
const push = { kind: "push", branch: "main", isDefaultBranch: true, before, after } as const;
const dispatch = { kind: "dispatch", branch: "main", isDefaultBranch: true } as const;
const fromFork = { kind: "pull-request", pullRequest, noSecrets: "It comes from a fork." } as const;

const triggers = {
  "pull request": { kind: "pull-request", pullRequest },
  "of a fork": fromFork,
  "closed unmerged": { kind: "pull-request-closed", pullRequest, merged: false },
  merged: { kind: "pull-request-closed", pullRequest, merged: true },
  "merge group": { kind: "merge-group", base: { ref: "main", sha: before }, headSha: after },
  push,
  "push elsewhere": { ...push, branch: "x", isDefaultBranch: false },
  dispatch,
  "dispatch elsewhere": { ...dispatch, branch: "x", isDefaultBranch: false },
  schedule: { kind: "schedule" },
} as const satisfies Readonly<Record<string, Trigger>>;

/** What each event comes to in each mode, in the order of `modes`; `!` is a refusal. */
// biome-ignore format: a table
const table: Readonly<Record<keyof typeof triggers, readonly string[]>> = {
  //                     auto                    preview                 plan                    apply          destroy    drift      matrix
  "pull request":       ["plan-pull-request",    "preview-pull-request", "plan-pull-request",    "!",           "!",       "!",       "matrix"],
  "of a fork":          ["preview-pull-request", "preview-pull-request", "preview-pull-request", "!",           "!",       "!",       "matrix"],
  "closed unmerged":    ["close-pull-request",   "close-pull-request",   "close-pull-request",   "!",           "!",       "!",       "close-pull-request"],
  merged:               ["nothing",              "nothing",              "nothing",              "!",           "!",       "!",       "nothing"],
  "merge group":        ["plan-merge-group",     "!",                    "plan-merge-group",     "!",           "!",       "!",       "matrix"],
  push:                 ["apply-merge",          "!",                    "plan",                 "apply-merge", "!",       "drift",   "matrix"],
  "push elsewhere":     ["!",                    "!",                    "plan",                 "!",           "!",       "!",       "matrix"],
  dispatch:             ["!",                    "!",                    "plan",                 "!",           "destroy", "drift",   "matrix"],
  "dispatch elsewhere": ["!",                    "!",                    "plan",                 "!",           "!",       "!",       "matrix"],
  schedule:             ["drift",                "!",                    "plan",                 "!",           "!",       "drift",   "matrix"],
};

const confirmed = { deployments: "prod", "confirm-destroy": "prod" };

const chosen = (trigger: Trigger, given: Readonly<Record<string, string>>): string => {
  try {
    return chooseTask(trigger, inputs(given)).kind;
  } catch {
    return "!";
  }
};

describe("the task", () => {
  it.each(Object.entries(triggers))("is chosen by mode for: %s", (name, trigger) => {
    const expected = Object.entries(table).find(([row]) => row === name)?.[1];
    expect(modes.map((mode) => chosen(trigger, { mode, ...confirmed }))).toEqual(expected);
  });

  it("is nothing, with the reason, where the event asks for nothing, whatever the mode", () => {
    const nothing = { kind: "nothing", reason: "refs/heads/topic was deleted." } as const;
    for (const mode of modes) expect(chooseTask(nothing, inputs({ mode, ...confirmed }))).toEqual(nothing);
  });

  it("is never more than a preview for a fork, whatever else the inputs say", () => {
    const bold = { "require-review": "false", "expected-fingerprint": "0".repeat(64), ...confirmed };
    const kinds = modes.map((mode) => chosen(fromFork, { mode, ...bold }));
    expect(new Set(kinds)).toEqual(new Set(["preview-pull-request", "!", "matrix"]));
  });

  it.each(["auto", "preview", "plan"])(
    "says of a preview for want of secrets that its merge applies nothing, unless no review is required: mode %s",
    (mode) => {
      expect(chooseTask(fromFork, inputs({ mode }))).toMatchObject({
        reason:
          "It comes from a fork. Merged without a plan, nothing of it is applied, unless by the input expected-fingerprint.",
      });
      expect(chooseTask(fromFork, inputs({ mode, "require-review": "false" }))).toMatchObject({
        reason: "It comes from a fork.",
      });
    },
  );

  it("says of a preview that was asked for that it is one", () => {
    const reason = "The mode is preview: nothing was planned, and no credentials were used.";
    expect(chooseTask(triggers["pull request"], inputs({ mode: "preview" }))).toMatchObject({ reason });
  });

  it("applies by hand from the default branch alone, and only with a fingerprint or without review", () => {
    const fingerprint = { mode: "apply", "expected-fingerprint": "0".repeat(64) };
    expect(chosen(dispatch, fingerprint)).toBe("apply");
    expect(chosen(dispatch, { mode: "apply", "require-review": "false" })).toBe("apply");
    expect(() => chooseTask(dispatch, inputs({ mode: "apply" }))).toThrow("needs to know what was reviewed");
    expect(() => chooseTask(triggers["dispatch elsewhere"], inputs(fingerprint))).toThrow(
      "mode: apply runs on the default branch alone, and this run is for x.",
    );
  });

  it.each([
    [{ "confirm-destroy": "prod" }, "takes exactly one deployment"],
    [{ deployments: "prod,test", "confirm-destroy": "prod" }, "takes exactly one deployment"],
    [{ deployments: "prod" }, 'confirm-destroy is "", not "prod"'],
    [{ deployments: "prod", "confirm-destroy": "test" }, 'confirm-destroy is "test", not "prod"'],
  ])("destroys one deployment, whose name is typed out: %j", (given, message) => {
    expect(() => chooseTask(dispatch, inputs({ mode: "destroy", ...given }))).toThrow(message);
  });

  it("compares a matrix with the commit before", () => {
    const bases = Object.values(triggers).map((trigger) => chooseTask(trigger, inputs({ mode: "matrix" })));
    expect(bases.filter((task) => "base" in task)).toHaveLength(5);
    expect(chooseTask(push, inputs({ mode: "matrix" }))).toEqual({ kind: "matrix", base: before });
    // Of a group, with its branch: one push may land those before it in the queue, too.
    expect(chooseTask(triggers["merge group"], inputs({ mode: "matrix" }))).toEqual({
      kind: "matrix",
      base: { branch: "main" },
    });
    const made = { ...push, before: "0".repeat(40) };
    expect(chooseTask(made, inputs({ mode: "matrix" }))).toEqual({ kind: "matrix" });
  });
});
