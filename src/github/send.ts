import { getOctokit } from "@actions/github";
import type { Fetch } from "../common/outside.ts";
import type { Repository } from "./context.ts";
import { brokenOff, toGitHubError } from "./failure.ts";
import { answeredAt, type RetryOptions, sendWithRetry } from "./retry.ts";

/** What a call sends: its route's placeholders beside owner and repo, its query or body; or GraphQL's variables. */
export type Parameters = Readonly<Record<string, unknown>>;

/** What GitHub answered, not parsed yet. */
export interface Answer {
  readonly headers: { readonly link?: string | undefined; readonly location?: string | undefined };
  readonly data: unknown;
}

/** Calls of GitHub's API for one repository and one token. */
export interface Sender {
  /** Calls a route, again where that may help. GitHubError for what GitHub does not do. */
  send(route: string, parameters: Parameters, request?: { readonly redirect?: "manual" }): Promise<Answer>;
  /** The time by GitHub's clock, by which it dates what people do; by the machine's own before there was an answer. */
  now(): Date;
}

/** Where calls go, in whose name, and how. */
export interface SendingOptions extends RetryOptions {
  readonly repository: Repository;
  readonly token: string;
  /** `https://api.github.com`, or an enterprise server's `https://HOST/api/v3`. */
  readonly apiUrl: string;
  readonly fetch: Fetch;
  /** How long one answer may take. */
  readonly timeoutMilliseconds: number;
}

/** What we call ourselves to GitHub. */
export const userAgent = "sagemaker-auth-action";

/** Makes ready to call GitHub with the token; nothing is sent yet. */
export const openSender = (options: SendingOptions): Sender => {
  const { repository, token, apiUrl, fetch, clock, timeoutMilliseconds } = options;
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent, request: { fetch } });
  let ahead = 0;

  const sendOnce: Sender["send"] = async (route, parameters, request) => {
    const answer = await octokit.request(route, {
      ...(route.includes("{owner}") ? { owner: repository.owner, repo: repository.name } : {}),
      ...parameters,
      headers: { "x-github-api-version": "2022-11-28" },
      request: { ...request, signal: AbortSignal.timeout(timeoutMilliseconds) },
    });
    if (isBrokenOff(answer)) throw brokenOff(answer.url);
    const at = answeredAt(answer.headers.date);
    if (at !== undefined) ahead = at - clock.now().getTime();
    return answer;
  };

  return {
    now: () => new Date(clock.now().getTime() + ahead),
    send: async (route, parameters, request) => {
      const isRepeatable = !route.startsWith("POST ") || route === "POST /graphql";
      try {
        return await sendWithRetry(route, isRepeatable, () => sendOnce(route, parameters, request), options);
      } catch (error) {
        throw toGitHubError(route, error);
      }
    },
  };
};

interface Answered {
  readonly status: number;
  readonly headers: { readonly "content-type"?: string | undefined };
  readonly data: unknown;
}

/** Of JSON that ends in the middle octokit gives the text as far as it came, as if that were the answer. */
const isBrokenOff = ({ status, headers, data }: Answered): boolean =>
  status < 300 && status !== 204 && typeof data === "string" && headers["content-type"]?.includes("json") === true;
