import { describe, expect, it } from "vitest";
import * as z from "zod";
import { fetchFor } from "../../src/common/proxy.ts";
import { connectGitHub } from "../../src/github/client.ts";
import { GitHubError } from "../../src/github/failure.ts";
import { connect, quietLog, repository, testClock, withServer } from "../github/connect.ts";
import { startTunnel } from "../harness/tunnel.ts";

const pulls = "GET /repos/{owner}/{repo}/pulls";
const anything = z.unknown();
const list = (github: ReturnType<typeof connect>) => github.request(pulls, {}, anything);

const failureOf = async (promise: Promise<unknown>): Promise<GitHubError> => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof GitHubError) return error;
  throw new Error(`not a GitHubError: ${error}`);
};

describe("a call", () => {
  it.each([
    ["", "There is no GitHub token. (Leave the input github-token out"],
    ["ghs_first\nsecond", "The GitHub token holds what no token has, such as a line break. (Correct the input"],
    ["ghs_\u2026", "The GitHub token holds what no token has"],
  ])("refuses to begin with the token %j, which it does not quote", (token, message) => {
    const options = { repository, token, apiUrl: "http://127.0.0.1", fetch, clock: testClock(), log: quietLog };
    expect(() => connectGitHub(options)).toThrow(message);
  });

  it("fetches all pages, one after the other", () =>
    withServer(async (server) => {
      const pull = server.world;
      const sha = server.people.change("main", { "a.txt": "a" });
      server.people.push("topic", sha);
      for (let number = 0; number < 250; number += 1) server.people.open({ head: "topic" });
      const numbers: number[] = [];
      for await (const each of connect(server).list(pulls, {}, z.array(z.object({ number: z.int() })))) {
        numbers.push(each.number);
      }
      expect(numbers).toEqual(pull.pulls.map(({ number }) => number));
      expect(server.requests).toHaveLength(3);
    }));

  it("says what is wrong with an answer that is not the described one", () =>
    withServer(async (server) => {
      const answer = connect(server).request(pulls, {}, z.object({ total: z.int() }));
      await expect(answer).rejects.toThrow(`GitHub's answer to ${pulls} is not what its description says`);
    }));
});

describe("what GitHub refuses for now", () => {
  it("is sent again after as long as it says", () =>
    withServer(async (server) => {
      const clock = testClock();
      server.fail({ path: /pulls/, with: 429, headers: { "retry-after": "7" } });
      server.fail({ path: /pulls/, with: 403, headers: { "retry-after": "9" } });
      await list(connect(server, { clock }));
      expect(clock.slept).toEqual([7000, 9000]);
    }));

  it("is sent again when the hourly limit is renewed, if that is soon", () =>
    withServer(async (server) => {
      const clock = testClock();
      // The machine's clock is an hour slow.
      server.world.now = () => new Date(clock.now().getTime() + 3_600_000);
      const reset = (seconds: number) => ({
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": String(server.world.now().getTime() / 1000 + seconds),
      });
      server.fail({ path: /pulls/, with: 403, headers: reset(40) });
      await list(connect(server, { clock }));
      expect(clock.slept).toEqual([41_000]);

      server.fail({ path: /pulls/, with: 403, headers: reset(1800) });
      const error = await failureOf(list(connect(server, { clock })));
      expect(error.message).toContain("The token's request limit is used up: run the job again after 2026-11-24T11:30");
      expect(clock.slept).toHaveLength(1);
    }));

  it("is sent again after a minute for the secondary limit, also when it writes", () =>
    withServer(async (server) => {
      const clock = testClock();
      const sha = server.people.change("main", { "a.txt": "a" });
      server.people.push("topic", sha);
      const { number } = server.people.open({ head: "topic" });
      // Its answers tell of the hourly limit too, which is far from used up.
      const headers = { "x-ratelimit-remaining": "4999", "x-ratelimit-reset": "4000000000" };
      server.fail({ path: /comments/, with: 403, headers, message: "You have exceeded a secondary rate limit." });
      const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
      await connect(server, { clock }).request(route, { issue_number: number, body: "hello" }, anything);
      expect(clock.slept).toEqual([60_000]);
      expect(server.world.comments).toHaveLength(1);
    }));
});

describe("an outage", () => {
  it.each([500, 502, 503, "reset", "half"] as const)("of the kind %s is waited out three times, then told", (kind) =>
    withServer(async (server) => {
      const clock = testClock();
      server.fail({ path: /pulls/, with: kind, times: 3 });
      await list(connect(server, { clock }));
      expect(clock.slept).toEqual([1000, 2000, 4000]);

      server.fail({ path: /pulls/, with: kind, times: 4 });
      const error = await failureOf(list(connect(server, { clock })));
      const isAnswered = typeof kind === "number";
      expect(error.status).toBe(isAnswered ? kind : undefined);
      expect(error.message).toContain(isAnswered ? `GitHub answers ${kind}` : "GitHub cannot be reached for GET");
      expect(error.message).toContain("www.githubstatus.com");
    }),
  );

  it("ends the wait for an answer that never comes", () =>
    withServer(async (server) => {
      server.fail({ path: /pulls/, with: "silent", times: 4 });
      const error = await failureOf(list(connect(server, { timeoutMilliseconds: 50 })));
      expect(error.status).toBeUndefined();
      expect(server.requests).toHaveLength(4);
    }));

  it("never repeats a write that may have been done", () =>
    withServer(async (server) => {
      server.fail({ method: "POST", path: /issues$/, with: 502 });
      const route = "POST /repos/{owner}/{repo}/issues";
      await failureOf(connect(server).request(route, { title: "t", body: "b" }, anything));
      expect(server.requests).toHaveLength(1);
    }));
});

describe("what GitHub refuses for good", () => {
  it("names the missing permission in a workflow's words", () =>
    withServer(async (server) => {
      server.tokens.set("weak", { login: "github-actions[bot]", permissions: [] });
      const error = await failureOf(list(connect(server, { token: "weak" })));
      expect(error.status).toBe(403);
      expect(error.message).toContain("Resource not accessible by integration");
      expect(error.message).toContain("add `pull-requests: read` to the job's permissions");
      expect(server.requests).toHaveLength(1);
    }));

  it("tells a wrong token from a missing permission", () =>
    withServer(async (server) => {
      const error = await failureOf(list(connect(server, { token: "wrong" })));
      expect(error.message).toContain("GitHub answers 401");
      expect(error.message).toContain("check the input github-token");
    }));
});

describe("a download", () => {
  const artifactRoute = "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}";

  it("sends no token to the address that it was led to, and stops at the limit", () =>
    withServer(async (server) => {
      const run = server.people.startRun({ headSha: "a".repeat(40), headBranch: "topic" });
      const { id } = server.people.keepArtifact(run, "any", Buffer.alloc(1000, 1));
      const github = connect(server);
      const url = await github.locate(artifactRoute, { artifact_id: id, archive_format: "zip" });
      expect(await github.download(url, 1000)).toHaveLength(1000);
      await expect(github.download(url, 999)).rejects.toThrow("longer than 999 bytes");
    }));

  it("that breaks off in the middle or never comes is made again, three times at most", () =>
    withServer(async (server) => {
      const clock = testClock();
      const run = server.people.startRun({ headSha: "a".repeat(40), headBranch: "topic" });
      const { id } = server.people.keepArtifact(run, "any", Buffer.alloc(1000, 1));
      const github = connect(server, { clock });
      const url = await github.locate(artifactRoute, { artifact_id: id, archive_format: "zip" });
      server.fail({ path: /blobs/, with: "half", times: 3 });
      expect(await github.download(url, 1000)).toHaveLength(1000);
      expect(clock.slept).toEqual([1000, 2000, 4000]);
      server.fail({ path: /blobs/, with: "half", times: 4 });
      const error = await failureOf(github.download(url, 1000));
      expect(error.message).toContain("GitHub cannot be reached for a download");

      server.fail({ path: /blobs/, with: "silent", times: 4 });
      const silence = await failureOf(connect(server, { timeoutMilliseconds: 50 }).download(url, 1000));
      expect(silence.message).toContain("GitHub cannot be reached for a download");
    }));
});

it("goes through a proxy where the environment names one", () =>
  withServer(async (server) => {
    const proxy = await startTunnel();
    try {
      await list(connect(server, { fetch: fetchFor({ http_proxy: proxy.url }) }));
      expect(proxy.targets).toEqual([new URL(server.url).host]);
      await list(connect(server, { fetch: fetchFor({ http_proxy: proxy.url, no_proxy: "127.0.0.1" }) }));
      expect(proxy.targets).toHaveLength(1);
    } finally {
      await proxy.stop();
    }
  }));
