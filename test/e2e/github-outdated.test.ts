import { expect, it } from "vitest";
import { withoutOutdatedComment } from "../../src/app/action/outdated.ts";
import { actionRun } from "../github/action-run.ts";
import { withServer } from "../github/connect.ts";
import { configuration } from "../github/evidence.ts";
import type { GitHubServer } from "../github/server.ts";
import type { PullRequest } from "../github/world.ts";

type Happens = (server: GitHubServer, pull: PullRequest) => unknown;
const nothing: Happens = () => undefined;
const pushed: Happens = ({ people }) => people.change("topic", { [configuration]: "version: 1 # more" });
const merged: Happens = ({ people }, pull) => people.merge(pull);
const closed: Happens = ({ people }, pull) => people.close(pull);
const away: Happens = (server) => server.fail({ path: /pulls/, with: 502, times: 4 });

it.each([
  ["the pull request is as it was", 2, "plan-pull-request", nothing, "always"],
  ["it has another head", 2, "plan-pull-request", pushed, "never"],
  ["it was merged, whose comment says what was applied", 2, "plan-pull-request", merged, "never"],
  ["it was closed", 2, "preview-pull-request", closed, "never"],
  ["GitHub does not say what it is", 2, "plan-pull-request", away, "never"],
  ["it is closed, as it was", 2, "close-pull-request", closed, "always"],
  ["it was opened again", 2, "close-pull-request", nothing, "never"],
  ["it is the first attempt", 1, "plan-pull-request", pushed, "always"],
] as const)("the job of an old run, run again, where %s: attempt %i to %s", (_, runAttempt, kind, happens, comment) =>
  withServer(async (server) => {
    const sha = server.people.change("main", { [configuration]: "version: 1" });
    server.people.push("topic", sha);
    const pull = server.people.open({ head: "topic" });
    const pullRequest = {
      number: pull.number,
      author: "octocat",
      head: { ref: "topic", sha },
      base: { ref: "main", sha },
    };
    happens(server, pull);
    const run = actionRun(server);
    const again = { ...run, context: { ...run.context, runAttempt } };
    const { inputs } = await withoutOutdatedComment(again, { kind, pullRequest, reason: "" });
    expect(inputs.comment).toBe(comment);
  }),
);
