import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepComment, noteOnComment } from "../../src/github/comment.ts";
import { markerLine } from "../../src/github/marker.ts";
import { longestBody } from "../../src/github/write-result.ts";
import { connect, withServer } from "../github/connect.ts";
import type { GitHubServer } from "../github/server.ts";

const bot = "github-actions[bot]";
const marker = markerLine("report", { configuration: "sagemaker-auth.yaml", deployments: [] });
const comments = (server: GitHubServer) => server.world.comments.map(({ author, body }) => ({ author, body }));
const sent = (server: GitHubServer, method: string) => server.requests.filter((each) => each.method === method).length;

const openPull = (server: GitHubServer): number => {
  server.people.push("topic", server.people.change("main", { "a.txt": "a" }));
  return server.people.open({ head: "topic" }).number;
};

describe("the one comment", () => {
  it("is made, found again by marker and author, and changed; nothing is sent where nothing changes", () =>
    withServer(async (server) => {
      const target = { issue: openPull(server), marker };
      server.people.comment(target.issue, "octocat", "Looks good");
      const made = await keepComment(connect(server), target, "first");
      expect(made).toMatchObject({ kind: "written", url: expect.stringContaining("#issuecomment-") });
      await keepComment(connect(server), target, "second");
      expect(comments(server)).toEqual([
        { author: "octocat", body: "Looks good" },
        { author: bot, body: `${marker}\nsecond` },
      ]);
      const before = server.requests.length;
      await keepComment(connect(server), target, "second");
      expect(server.requests.slice(before).map(({ method }) => method)).toEqual(["POST", "GET"]);
    }));

  it("is another one for another configuration or filter, in whatever order the filter stands", () =>
    withServer(async (server) => {
      const issue = openPull(server);
      const write = (configuration: string, deployments: readonly string[]) =>
        keepComment(connect(server), { issue, marker: markerLine("report", { configuration, deployments }) }, "text");
      await write("a.yaml", []);
      await write("b.yaml", []);
      await write("a.yaml", ["prod", "test"]);
      await write("a.yaml", ["test", "prod", "test"]);
      expect(server.world.comments).toHaveLength(3);
    }));

  it("is never anybody else's, whatever marker that carries", () =>
    withServer(async (server) => {
      const issue = openPull(server);
      const lines = [marker, ` ${marker}`, `${marker}\r`, "text", marker.toUpperCase(), ""];
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.record({
              author: fc.constantFrom("octocat", "github-actions", "other-app[bot]", "GitHub-Actions[bot]x"),
              body: fc.array(fc.constantFrom(...lines), { maxLength: 3 }).map((all) => all.join("\n")),
            }),
          ),
          async (strangers) => {
            server.world.comments.length = 0;
            for (const { author, body } of strangers) server.people.comment(issue, author, body);
            await keepComment(connect(server), { issue, marker }, "ours");
            expect(comments(server)).toEqual([...strangers, { author: bot, body: `${marker}\nours` }]);
          },
        ),
        { numRuns: 25 },
      );
    }));

  it("is not one of our own that only mentions the marker below its first line", () =>
    withServer(async (server) => {
      const issue = openPull(server);
      server.people.comment(issue, bot, `A quote:\n${marker}\nold`);
      await keepComment(connect(server), { issue, marker }, "new");
      expect(server.world.comments).toHaveLength(2);
    }));

  it("is found among a thousand", () =>
    withServer(async (server) => {
      const issue = openPull(server);
      for (let number = 0; number < 500; number += 1) server.people.comment(issue, "octocat", marker);
      server.people.comment(issue, bot, `${marker}\r\nedited by hand on the web`);
      for (let number = 0; number < 500; number += 1) server.people.comment(issue, "octocat", "text");
      await keepComment(connect(server), { issue, marker }, "ours");
      expect(server.world.comments).toHaveLength(1001);
      expect(server.world.comments[500]?.body).toBe(`${marker}\nours`);
      expect(sent(server, "GET")).toBe(11);
    }));

  it("stays the oldest where two runs made one each", () =>
    withServer(async (server) => {
      const issue = openPull(server);
      for (const text of ["one", "two", "three"]) server.people.comment(issue, bot, `${marker}\n${text}`);
      await keepComment(connect(server), { issue, marker }, "ours");
      expect(comments(server)).toEqual([{ author: bot, body: `${marker}\nours` }]);
    }));

  it("is made again when somebody deletes it between two requests", () =>
    withServer(async (server) => {
      const issue = openPull(server);
      server.people.comment(issue, bot, `${marker}\nold`);
      server.fail({ method: "PATCH", path: /comments/, with: 404 });
      const { kind } = await keepComment(connect(server), { issue, marker }, "new");
      expect(kind).toBe("written");
      expect(server.world.comments.at(-1)?.body).toBe(`${marker}\nnew`);
    }));

  it("is not made twice when GitHub makes it and loses the answer", () =>
    withServer(async (server) => {
      for (const kind of [502, "reset"] as const) {
        const issue = openPull(server);
        server.world.comments.length = 0;
        server.fail({ method: "POST", path: /comments/, with: kind, isDone: true });
        expect(await keepComment(connect(server), { issue, marker }, "new")).toMatchObject({ kind: "written" });
        expect(server.world.comments).toHaveLength(1);
      }
    }));

  it("is made at the second try when GitHub was away at the first", () =>
    withServer(async (server) => {
      const issue = openPull(server);
      server.fail({ method: "POST", path: /comments/, with: 503 });
      await keepComment(connect(server), { issue, marker }, "new");
      expect(server.world.comments).toHaveLength(1);
    }));

  it("is given up after three tries where GitHub takes none", () =>
    withServer(async (server) => {
      const issue = openPull(server);
      server.fail({ method: "POST", path: /comments/, with: 503, times: 9 });
      await expect(keepComment(connect(server), { issue, marker }, "new")).rejects.toThrow("503");
      expect(
        server.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/comments")),
      ).toHaveLength(3);
    }));
});

describe("what cannot be written", () => {
  it.each([403, 404, 422])("is a result with a message, no error, where GitHub answers %s", (status) =>
    withServer(async (server) => {
      const issue = openPull(server);
      server.fail({ method: "POST", path: /comments/, with: status });
      expect(await keepComment(connect(server), { issue, marker }, "new")).toMatchObject({
        kind: "not-written",
        message: expect.stringContaining(`GitHub answers ${status} to POST`),
      });
    }),
  );

  it.each([403, 422])("is no second comment where GitHub answers %s to the change of the first", (status) =>
    withServer(async (server) => {
      const issue = openPull(server);
      server.people.comment(issue, bot, `${marker}\nold`);
      server.fail({ method: "PATCH", path: /comments/, with: status });
      expect(await keepComment(connect(server), { issue, marker }, "new")).toMatchObject({ kind: "not-written" });
      expect(server.world.comments.map(({ body }) => body)).toEqual([`${marker}\nold`]);
    }),
  );

  it("names the permission of a token that may only read", () =>
    withServer(async (server) => {
      const issue = openPull(server);
      server.tokens.set("reader", { login: bot, permissions: ["pull_requests=read"] });
      expect(await keepComment(connect(server, { token: "reader" }), { issue, marker }, "new")).toMatchObject({
        kind: "not-written",
        message: expect.stringContaining("`issues: write` or `pull-requests: write`"),
      });
    }));

  it("is a body longer than GitHub takes: it is not sent, and what is there stays", () =>
    withServer(async (server) => {
      const issue = openPull(server);
      const room = longestBody - marker.length - 1;
      await keepComment(connect(server), { issue, marker }, "x".repeat(room));
      expect(server.world.comments[0]?.body).toHaveLength(65_536);
      const before = server.requests.length;
      expect(await keepComment(connect(server), { issue, marker }, "y".repeat(room + 1))).toEqual({
        kind: "not-written",
        message: "The text has 65537 characters, and GitHub takes 65536.",
      });
      expect(server.requests).toHaveLength(before);
    }));

  it("is an error where the token is wrong or GitHub is away", () =>
    withServer(async (server) => {
      const issue = openPull(server);
      await expect(keepComment(connect(server, { token: "no" }), { issue, marker }, "new")).rejects.toThrow("401");
      server.fail({ path: /comments/, with: 500, times: 9 });
      await expect(keepComment(connect(server), { issue, marker }, "new")).rejects.toThrow("500");
    }));
});

describe("a notice", () => {
  it("stands below the marker, in place of an earlier one, and the next report takes it away", () =>
    withServer(async (server) => {
      const target = { issue: openPull(server), marker };
      expect(await noteOnComment(connect(server), target, "Closed.")).toBeUndefined();
      await keepComment(connect(server), target, "the report\nof two lines");
      await noteOnComment(connect(server), target, "Stale: the base moved.");
      await noteOnComment(connect(server), target, "Closed.\nNothing was applied.");
      const end = "<!-- sagemaker-auth-action end of notice -->";
      expect(server.world.comments.map(({ body }) => body)).toEqual([
        `${marker}\nClosed.\nNothing was applied.\n${end}\nthe report\nof two lines`,
      ]);
      await keepComment(connect(server), target, "the next report");
      expect(server.world.comments.map(({ body }) => body)).toEqual([`${marker}\nthe next report`]);
    }));
});

describe("whose the token is", () => {
  it("is asked for, so that an app's and a person's token find their own comments", () =>
    withServer(async (server) => {
      const issue = openPull(server);
      for (const login of ["acme-deploy[bot]", "mona"]) {
        server.tokens.set(login, { login, permissions: "everything" });
        for (const text of ["one", "two"]) {
          await keepComment(connect(server, { token: login }), { issue, marker }, text);
        }
      }
      expect(comments(server)).toEqual([
        { author: "acme-deploy[bot]", body: `${marker}\ntwo` },
        { author: "mona", body: `${marker}\ntwo` },
      ]);
    }));

  it("is asked of an enterprise server where that has its GraphQL API, which is not below its REST API", () =>
    withServer(async (server) => {
      const target = { issue: openPull(server), marker };
      server.tokens.set("app", { login: "our-app[bot]", permissions: "everything" });
      const github = () => connect(server, { token: "app", apiUrl: `${server.url}/api/v3` });
      for (const text of ["first", "second"]) await keepComment(github(), target, text);
      expect(comments(server)).toEqual([{ author: "our-app[bot]", body: `${marker}\nsecond` }]);
    }));

  it("is not guessed while GitHub takes no more requests", () =>
    withServer(async (server) => {
      const target = { issue: openPull(server), marker };
      server.tokens.set("app", { login: "our-app[bot]", permissions: "everything" });
      const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "4000000000" };
      server.fail({ path: /graphql$/, with: 403, headers });
      await expect(keepComment(connect(server, { token: "app" }), target, "text")).rejects.toThrow("limit is used up");
      expect(comments(server)).toEqual([]);
    }));

  it.each([
    ["nobody knows why", { message: "Something went wrong while executing your query." }, false],
    ["it is forbidden", { type: "FORBIDDEN", message: "Resource not accessible by integration" }, true],
  ])("is asked in no second way but where GraphQL refuses: %s", (_, error, isAsked) =>
    withServer(async (server) => {
      const target = { issue: openPull(server), marker };
      server.tokens.set("app", { login: "our-app[bot]", permissions: "everything" });
      server.fail({ path: /graphql$/, with: 200, body: { data: null, errors: [error] } });
      const kept = keepComment(connect(server, { token: "app" }), target, "text").catch((reason: unknown) => reason);
      if (!isAsked) expect(await kept).toMatchObject({ message: expect.stringContaining("Something went wrong") });
      await kept;
      expect(server.requests.some(({ path }) => path === "/user")).toBe(isAsked);
      expect(comments(server)).toHaveLength(isAsked ? 1 : 0);
    }),
  );

  it("is asked in the second way where there is no GraphQL, and is GITHUB_TOKEN's where that is refused too", () =>
    withServer(async (server) => {
      const issue = openPull(server);
      server.tokens.set("pat", { login: "mona", permissions: "everything" });
      for (const token of ["pat", "ghs_actions"]) {
        server.fail({ path: /graphql/, with: 404, times: 2 });
        await keepComment(connect(server, { token }), { issue, marker }, "one");
        await keepComment(connect(server, { token }), { issue, marker }, "two");
      }
      expect(comments(server)).toEqual([
        { author: "mona", body: `${marker}\ntwo` },
        { author: bot, body: `${marker}\ntwo` },
      ]);
    }));
});
