/** A started GitHub server and a connection to it, for tests; the clock never really waits. */

import type { Clock, Log } from "../../src/common/outside.ts";
import { type ConnectionOptions, connectGitHub, type GitHub } from "../../src/github/client.ts";
import { actionsToken, type GitHubServer, startGitHub } from "./server.ts";

export const repository = { owner: "acme", name: "infrastructure" };

export const quietLog: Log = {
  info: () => undefined,
  warning: () => undefined,
  debug: () => undefined,
  group: (_name, body) => body(),
  working: (_what, body) => body(),
};

/** A clock that stands still, moves on by what is slept, and remembers it. */
export const testClock = (start = "2026-11-24T10:00:00Z"): Clock & { readonly slept: number[] } => {
  let now = Date.parse(start);
  const slept: number[] = [];
  return {
    slept,
    now: () => new Date(now),
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
};

export const connect = (server: GitHubServer, more: Partial<ConnectionOptions> = {}): GitHub =>
  connectGitHub({
    repository,
    token: actionsToken,
    apiUrl: server.url,
    fetch,
    clock: testClock(),
    log: quietLog,
    ...more,
  });

/** Runs a test with a server of its own, and fails it when something was not as GitHub describes it. */
export const withServer = async (use: (server: GitHubServer) => Promise<void>): Promise<void> => {
  const server = await startGitHub();
  try {
    await use(server);
  } finally {
    await server.stop();
  }
};
