import { describe, expect, it } from "vitest";
import { readReviews, readTeamMembers } from "../../src/github/approvals.ts";
import { readFileAt } from "../../src/github/contents.ts";
import { neededPermissions, requirePermissions } from "../../src/github/permissions.ts";
import { openPullRequests } from "../../src/github/reviewed/pull-request.ts";
import { connect, withServer } from "../github/connect.ts";
import type { GitHubServer } from "../github/server.ts";

const open = (server: GitHubServer) => {
  server.people.push("topic", server.people.change("main", { "docs/a.txt": "ä\n" }));
  return server.people.open({ head: "topic" });
};

describe("reviews", () => {
  it("come in the order of their submission, with the commit that each is of", () =>
    withServer(async (server) => {
      const pull = open(server);
      const at = (minute: number) => {
        server.world.now = () => new Date(`2026-11-24T10:0${minute}:00Z`);
      };
      at(2);
      server.people.review(pull, "hubot", "CHANGES_REQUESTED");
      at(1);
      server.people.review(pull, "mona", "APPROVED", "b".repeat(40));
      const reviews = await readReviews(connect(server), pull.number);
      expect(reviews.map(({ login, state, commit }) => ({ login, state, commit }))).toEqual([
        { login: "mona", state: "APPROVED", commit: "b".repeat(40) },
        { login: "hubot", state: "CHANGES_REQUESTED", commit: pull.head.sha },
      ]);
    }));
});

describe("a team", () => {
  it("is asked for the people in question alone", () =>
    withServer(async (server) => {
      server.world.teams.set("acme/cloud-security", ["Mona", "hubot"]);
      const found = await readTeamMembers(connect(server), ["acme/cloud-security"], ["mona", "octocat"]);
      expect(found).toEqual({ members: new Map([["acme/cloud-security", ["mona"]]]), unreadable: [] });
      const requests = server.requests.length;
      await readTeamMembers(connect(server), ["acme/cloud-security"], []);
      expect(server.requests).toHaveLength(requests);
    }));

  it("has nobody for a member who was only invited into it", () =>
    withServer(async (server) => {
      server.world.teams.set("acme/cloud-security", ["mona"]);
      server.world.invitations.set("acme/cloud-security", ["hubot"]);
      const { members } = await readTeamMembers(connect(server), ["acme/cloud-security"], ["hubot", "mona"]);
      expect(members.get("acme/cloud-security")).toEqual(["mona"]);
    }));

  it("is no team without somebody, whose objection would be missed, because GitHub was away when he was asked for", () =>
    withServer(async (server) => {
      server.world.teams.set("acme/cloud-security", ["mona"]);
      server.fail({ path: /memberships/, with: 502, times: 4 });
      const asked = readTeamMembers(connect(server), ["acme/cloud-security"], ["mona"]);
      await expect(asked).rejects.toThrow("GitHub answers 502");
    }));

  it("that the token cannot see into, or that is not there, is said to be so, with the remedy", () =>
    withServer(async (server) => {
      server.world.teams.set("acme/cloud-security", ["mona"]);
      server.tokens.set("GITHUB_TOKEN", { login: "github-actions[bot]", permissions: ["pull_requests=write"] });
      for (const token of ["GITHUB_TOKEN", "ghs_actions"]) {
        const team = token === "GITHUB_TOKEN" ? "acme/cloud-security" : "acme/nobody";
        const { members, unreadable } = await readTeamMembers(connect(server, { token }), [team], ["mona"]);
        expect(members.size).toBe(0);
        expect(unreadable).toEqual([expect.stringContaining(`The members of ${team} cannot be read with this token`)]);
        expect(unreadable[0]).toContain("members: read");
      }
    }));
});

describe("permissions", () => {
  it("that are missing are all named at once, before anything else is done", () =>
    withServer(async (server) => {
      server.tokens.set("weak", { login: "github-actions[bot]", permissions: ["contents=read"] });
      await requirePermissions(connect(server), neededPermissions.apply);
      for (const needed of [neededPermissions.apply, neededPermissions.plan]) {
        await expect(requirePermissions(connect(server, { token: "weak" }), needed)).rejects.toThrow(
          `The token may not read what this run needs of acme/infrastructure: actions, pull-requests. (The job's permissions have to be ${needed.permissions.join(", ")}.)`,
        );
      }
    }));

  it.each([
    ["preview", "contents"],
    ["plan", "actions, contents, pull-requests"],
    ["apply", "actions, contents, pull-requests"],
    ["drift", "contents, issues"],
  ] as const)("that are essential to %s are %s", (mode, missing) =>
    withServer(async (server) => {
      server.tokens.set("none", { login: "github-actions[bot]", permissions: [] });
      const asked = requirePermissions(connect(server, { token: "none" }), neededPermissions[mode]);
      await expect(asked).rejects.toThrow(`of acme/infrastructure: ${missing}. (`);
    }),
  );

  it("that only a comment needs may be missing", () =>
    withServer(async (server) => {
      const permissions = ["actions=read", "contents=read", "pull_requests=read"];
      server.tokens.set("weak", { login: "github-actions[bot]", permissions });
      await requirePermissions(connect(server, { token: "weak" }), neededPermissions.plan);
    }));

  it("are not called missing where the token's limit is used up, or GitHub takes no more for a while", () =>
    withServer(async (server) => {
      for (const [headers, message] of [
        [{ "x-ratelimit-remaining": "0", "x-ratelimit-reset": "4000000000" }, "API rate limit exceeded"],
        [{ "retry-after": "3600" }, "You have exceeded a secondary rate limit"],
      ] as const) {
        server.fail({ path: /commits/, with: 403, headers, message });
        const asked = requirePermissions(connect(server), neededPermissions.plan);
        await expect(asked).rejects.toThrow("The token's request limit is used up: run the job again");
      }
    }));

  it("cannot be asked of a GitHub that is away", () =>
    withServer(async (server) => {
      server.fail({ path: /commits/, with: 500, times: 4 });
      const asked = requirePermissions(connect(server), neededPermissions.plan);
      await expect(asked).rejects.toThrow("GitHub answers 500");
    }));
});

it("lists the pull requests that are open against a branch", () =>
  withServer(async (server) => {
    const [one, other] = [open(server), server.people.open({ head: "topic" })];
    server.people.push("release", server.people.tipOf("main"));
    server.people.open({ head: "topic", base: "release" });
    server.people.close(other);
    expect((await openPullRequests(connect(server), "main")).map(({ number }) => number)).toEqual([one.number]);
  }));

it("reads a file at a commit, byte by byte, and tells where there is none", () =>
  withServer(async (server) => {
    const first = server.people.change("main", { "docs/a.txt": "ä\n" });
    server.people.change("main", { "docs/a.txt": "later" });
    const bytes = await readFileAt(connect(server), "docs/a.txt", first);
    expect(Buffer.from(bytes ?? []).toString("utf8")).toBe("ä\n");
    expect(await readFileAt(connect(server), "docs/b.txt", first)).toBeUndefined();
    await expect(readFileAt(connect(server), "docs", first)).rejects.toThrow("is not what its description says");
  }));
