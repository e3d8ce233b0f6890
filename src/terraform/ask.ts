import type * as z from "zod/mini";
import type { Fetch } from "../common/outside.ts";

/** What is asked, and what its answer must be. */
export interface Question<T> {
  readonly url: string;
  readonly init: Omit<Parameters<Fetch>[1], "signal">;
  readonly schema: z.ZodMiniType<T>;
  /** What to do where it is refused. */
  readonly remedy: string;
}

const timeoutMilliseconds = 10_000;

/**
 * Asks over HTTP for JSON. An Error says which host did not answer, or how, and what to do; it quotes nothing of the
 * request or of the answer, either of which may hold a token.
 */
export const ask = async <T>(fetch: Fetch, { url, init, schema, remedy }: Question<T>): Promise<T> => {
  const { host, pathname } = new URL(url);
  const signal = AbortSignal.timeout(timeoutMilliseconds);
  const answer = await fetch(url, { ...init, signal }).catch((error: unknown) => {
    throw new Error(`${host} could not be asked: ${reasonOf(error)}`);
  });
  if (!answer.ok) {
    const isTheirs = answer.status >= 500 || answer.status === 429;
    const what = `${host} answered ${answer.status} to ${init.method ?? "GET"} ${pathname}`;
    throw new Error(`${what}: ${isTheirs ? "run again later" : remedy}`);
  }
  const read = schema.safeParse(await answer.json().catch(() => undefined));
  if (read.success) return read.data;
  throw new Error(`${host} answers ${pathname} otherwise than its API describes`);
};

/** `fetch failed` says nothing; its cause does. An error without one is of the request, and quotes the header that it refuses. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return error.cause.message;
  return error instanceof TypeError
    ? "the run's credentials hold what no request can, such as a line break"
    : error.message;
};
