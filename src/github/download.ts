import { Octokit } from "@octokit/core";
import { UserError } from "../common/errors.ts";
import { brokenOff, toGitHubError } from "./failure.ts";
import { sendWithRetry } from "./retry.ts";
import { type SendingOptions, userAgent } from "./send.ts";

/** The content of a signed address, which gets no token; UserError when it is longer than `limit` bytes. */
export type Download = (url: string, limit: number) => Promise<Uint8Array>;

/** Gives what downloads; it knows no token that it could send. */
export const downloader = (options: Omit<SendingOptions, "token">): Download => {
  const { fetch, timeoutMilliseconds } = options;
  const stranger = new Octokit({ userAgent, request: { fetch, parseSuccessResponseBody: false } });
  const downloadOnce: Download = async (url, limit) => {
    const signal = AbortSignal.timeout(timeoutMilliseconds);
    const { data } = await stranger.request(`GET ${url}`, { request: { signal } });
    try {
      return await readAtMost(data, limit);
    } catch (error) {
      throw error instanceof UserError ? error : brokenOff(url, error);
    }
  };
  return async (url, limit) => {
    try {
      return await sendWithRetry("Downloading an artifact", true, () => downloadOnce(url, limit), options);
    } catch (error) {
      throw toGitHubError("a download", error);
    }
  };
};

/** Reads a body and stops at the limit, whatever length was announced. */
const readAtMost = async (body: unknown, limit: number): Promise<Uint8Array> => {
  if (!(body instanceof ReadableStream)) throw new UserError("GitHub's answer to a download is empty.");
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) throw new UserError("GitHub's answer to a download is not binary.");
    length += chunk.byteLength;
    if (length > limit) throw new UserError(`A download from GitHub is longer than ${limit} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
