import { RequestError } from "@octokit/request-error";
import type { Clock, Log } from "../common/outside.ts";
import { isRateLimit } from "./failure.ts";

/** A request longer than this is not waited for: the job would only burn minutes. */
const longestWait = 120_000;
const attempts = 4;

/** What sending again needs: the clock to wait by, and the log that tells of every wait. */
export interface RetryOptions {
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Sends a request up to four times. What GitHub refused for its limits was not done, so it is sent again when GitHub
 * says; after a 5xx or a broken connection nobody knows whether it was done, so only what may be done twice is sent
 * again. (octokit's own plugins for this repeat a POST after a 502, which makes a second comment, and know no clock
 * but the real one.)
 * Source: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
export const sendWithRetry = async <T>(
  call: string,
  isRepeatable: boolean,
  send: () => Promise<T>,
  { clock, log }: RetryOptions,
): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      const wait = error instanceof RequestError ? waitBefore(error, attempt, isRepeatable, clock) : undefined;
      if (wait === undefined || attempt === attempts || wait > longestWait) throw error;
      const what = error instanceof Error ? error.message : "no answer";
      log.info(`${call}: ${what}. Attempt ${attempt} of ${attempts}; waiting ${Math.ceil(wait / 1000)} s.`);
      await clock.sleep(wait);
    }
  }
};

/** Milliseconds to wait, or undefined where sending it again is no use or no good. */
const waitBefore = (error: RequestError, attempt: number, isRepeatable: boolean, clock: Clock): number | undefined => {
  if (isRateLimit(error)) return limitWait(error, attempt, clock);
  // Octokit gives 500 to a connection that breaks, too.
  return error.status >= 500 && isRepeatable ? 1000 * 2 ** (attempt - 1) : undefined;
};

/** GitHub says by its own clock when a limit is renewed, and the machine's may be wrong. */
const limitWait = (error: RequestError, attempt: number, clock: Clock): number => {
  const headers = error.response?.headers ?? {};
  const retryAfter = Number(headers["retry-after"]);
  if (Number.isFinite(retryAfter)) return retryAfter * 1000;
  const reset = Number(headers["x-ratelimit-reset"]);
  if (String(headers["x-ratelimit-remaining"]) === "0" && Number.isFinite(reset)) {
    const now = answeredAt(headers.date) ?? clock.now().getTime();
    return Math.max(0, reset * 1000 - now) + 1000;
  }
  return 60_000 * attempt;
};

/** When GitHub answered, by its own clock, in milliseconds since 1970; undefined where its `Date` does not tell. */
export const answeredAt = (date: string | undefined): number | undefined => {
  const milliseconds = Date.parse(date ?? "");
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
};
