import { setTimeout as sleep } from "node:timers/promises";
import type { Clock, Log, Outside } from "./common/outside.ts";
import { fetchFor } from "./common/proxy.ts";

/**
 * The world outside as Node gives it; `log` differs between the action and the command line. What runs programs is
 * loaded with the first of them: most commands run none.
 */
export const nodeOutside = (log: Log): Outside => ({
  env: process.env,
  log,
  exec: async (...command) => (await import("./node-exec.ts")).nodeExec(...command),
  clock: nodeClock,
  fetch: fetchFor(process.env),
});

/** The machine's own time, and waits by Node's timers. */
export const nodeClock: Clock = {
  now: () => new Date(),
  sleep: async (milliseconds, signal) => {
    try {
      await sleep(milliseconds, undefined, signal && { signal });
    } catch (error) {
      if (!signal?.aborted) throw error;
    }
  },
};
