import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/common/errors.ts";
import { parseTrigger } from "../../../src/github/events.ts";
import {
  dispatchPayload,
  mergeGroupPayload,
  pullRequestPayload,
  pushPayload,
  schedulePayload,
} from "../../github/event-payloads.ts";
import { people } from "../../github/people.ts";
import { createWorld } from "../../github/world.ts";

const world = createWorld("acme/infrastructure", "main");
const here = people(world);
const base = here.change("main", { "a.txt": "a" });
const head = here.change("topic", { "a.txt": "b" });
const pull = here.open({ head: "topic" });
const fork = here.open({ head: "topic", repository: "mallory/infrastructure" });

const parse = (eventName: string, payload: unknown, actor = "octocat") => parseTrigger({ eventName, actor }, payload);
const pullRequest = {
  number: 1,
  author: "octocat",
  head: { ref: "topic", sha: head },
  base: { ref: "main", sha: base },
};

describe("pull_request", () => {
  it.each(["opened", "synchronize", "reopened", "labeled", "unlabeled", "ready_for_review"])(
    "%s is planned",
    (action) => {
      expect(parse("pull_request", pullRequestPayload(world, pull, action))).toEqual({
        kind: "pull-request",
        pullRequest,
      });
    },
  );

  it("edited is planned where only the text changed, or the check of a plan that was stopped would turn green", () => {
    const edited = pullRequestPayload(world, pull, "edited", { changes: { title: { from: "An old title" } } });
    expect(parse("pull_request", edited)).toMatchObject({ kind: "pull-request" });
  });

  it("closed tells a merge from the rest", () => {
    const closed = parse("pull_request", pullRequestPayload(world, pull, "closed"));
    expect(closed).toEqual({ kind: "pull-request-closed", pullRequest, merged: false });
    const merged = pullRequestPayload(world, { ...pull, mergedAt: new Date() }, "closed");
    expect(parse("pull_request", merged)).toMatchObject({ kind: "pull-request-closed", merged: true });
  });

  it.each(["labeled", "unlabeled", "edited", "assigned"])(
    "%s asks for nothing once it is closed, or a plan would take the place of what was applied",
    (action) => {
      for (const closed of [{ mergedAt: new Date() }, {}]) {
        const payload = pullRequestPayload(world, { ...pull, state: "closed", ...closed }, action);
        expect(parse("pull_request", payload)).toEqual({ kind: "nothing", reason: "The pull request is closed." });
      }
    },
  );

  it("of a fork has no secrets, and neither has one whose fork is gone, nor a run for Dependabot", () => {
    const reason = (payload: unknown, actor?: string) => {
      const trigger = parse("pull_request", payload, actor);
      return trigger.kind === "pull-request" ? trigger.noSecrets : undefined;
    };
    expect(reason(pullRequestPayload(world, fork))).toContain("comes from a fork");
    const gone = {
      pull_request: {
        ...Object(pullRequestPayload(world, fork)).pull_request,
        head: { ref: "x", sha: head, repo: null },
      },
    };
    expect(reason({ ...Object(pullRequestPayload(world, fork)), ...gone })).toContain("comes from a fork");
    expect(reason(pullRequestPayload(world, pull), "dependabot[bot]")).toContain("for Dependabot");
    expect(reason(pullRequestPayload(world, { ...pull, author: "dependabot[bot]" }))).toBeUndefined();
  });

  it("is read where its author's account is gone", () => {
    const payload = Object(pullRequestPayload(world, pull));
    const gone = { ...payload, pull_request: { ...payload.pull_request, user: null } };
    expect(parse("pull_request", gone)).toMatchObject({ pullRequest: { author: "ghost" } });
  });

  it("with another activity is refused by its name, with those that would do", () => {
    expect(() => parse("pull_request", pullRequestPayload(world, pull, "assigned"))).toThrow(
      "The event pull_request with the activity assigned starts nothing here. (Limit the workflow's types to opened,",
    );
  });
});

describe("pull_request_target", () => {
  it("is refused for the code of a fork, with the reason", () => {
    expect(() => parse("pull_request_target", pullRequestPayload(world, fork))).toThrow(
      "gives secrets to a run for the code of a fork, which anybody can write; this is refused.",
    );
    expect(() => parse("pull_request_target", pullRequestPayload(world, fork, "closed"))).toThrow(UserError);
  });

  it("is planned for a branch of the repository's own", () => {
    expect(parse("pull_request_target", pullRequestPayload(world, pull))).toMatchObject({ kind: "pull-request" });
  });
});

describe("the other events", () => {
  it("push tells the default branch from another", () => {
    const push = { before: base, after: head };
    const expected = { kind: "push", branch: "main", isDefaultBranch: true, ...push };
    expect(parse("push", pushPayload(world, push))).toEqual(expected);
    expect(parse("push", pushPayload(world, { ...push, branch: "release/1" }))).toEqual({
      ...expected,
      branch: "release/1",
      isDefaultBranch: false,
    });
  });

  it("push of a tag is refused, and a deletion asks for nothing", () => {
    const payload = Object(pushPayload(world, { before: base, after: head }));
    expect(() => parse("push", { ...payload, ref: "refs/tags/v1" })).toThrow("The push of refs/tags/v1 starts nothing");
    expect(parse("push", { ...payload, deleted: true })).toMatchObject({ kind: "nothing" });
  });

  it("merge_group, workflow_dispatch and schedule are told apart", () => {
    const group = mergeGroupPayload(world, { base, head, number: 1 });
    expect(parse("merge_group", group)).toEqual({
      kind: "merge-group",
      base: { ref: "main", sha: base },
      headSha: head,
    });
    expect(parse("merge_group", { ...Object(group), action: "destroyed" })).toMatchObject({ kind: "nothing" });
    expect(parse("workflow_dispatch", dispatchPayload(world))).toEqual({
      kind: "dispatch",
      branch: "main",
      isDefaultBranch: true,
    });
    expect(parse("schedule", schedulePayload(world))).toEqual({ kind: "schedule" });
  });

  it.each(["issue_comment", "workflow_run", "repository_dispatch", "pull_request_review", "release", ""])(
    "%s is refused by its name",
    (name) => {
      expect(() => parse(name, {})).toThrow(`The event ${name} starts nothing here.`);
      // In every mode, so no mode is a way on.
      expect(() => parse(name, {})).not.toThrow("mode");
    },
  );

  it.each(["pull_request", "push", "merge_group", "workflow_dispatch"])(
    "%s with a foreign payload is refused",
    (name) => {
      for (const payload of [undefined, null, "text", [], {}, { pull_request: {} }]) {
        expect(() => parse(name, payload)).toThrow(`The payload of the event ${name} is not GitHub's`);
      }
    },
  );
});
