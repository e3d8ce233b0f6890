import { getOctokit } from "@actions/github";
import { Octokit } from "@octokit/core";
import { RequestError } from "@octokit/request-error";
import * as z from "zod/mini";
import { UserError } from "../common/errors.ts";
import { inEnglish } from "../common/in-english.ts";
import type { Repository } from "./context.ts";
import { GitHubError, toGitHubError } from "./failure.ts";
import { fetchThroughProxy } from "./proxy.ts";
import { type RetryOptions, sendWithRetry } from "./retry.ts";

/** What a call sends: its route's placeholders beside owner and repo, its query or body; or GraphQL's variables. */
export type Parameters = Readonly<Record<string, unknown>>;

/** GitHub's API for one repository and one token. Every answer is parsed; every failure is a GitHubError. */
export interface GitHub {
  readonly repository: Repository;
  /** Calls a route of the REST API, `GET /repos/{owner}/{repo}/pulls`; owner and repo are filled in. */
  request<T>(route: string, parameters: Parameters, schema: z.ZodMiniType<T>): Promise<T>;
  /** The items of all pages, in GitHub's order. Each page is fetched when the one before is used up. */
  list<T>(route: string, parameters: Parameters, schema: z.ZodMiniType<readonly T[]>): AsyncGenerator<T>;
  /** The address that a route redirects to. */
  locate(route: string, parameters: Parameters): Promise<string>;
  /** The content of a signed address, which gets no token; UserError when it is longer than `limit` bytes. */
  download(url: string, limit: number): Promise<Uint8Array>;
  /** The time by GitHub's clock, by which it dates what people do; by the machine's own before there was an answer. */
  now(): Date;
  /** Asks the GraphQL API. */
  query<T>(query: string, variables: Parameters, schema: z.ZodMiniType<T>): Promise<T>;
}

/** Which GitHub to connect to, for which repository, and with whose token. */
export interface ConnectionOptions extends RetryOptions {
  readonly repository: Repository;
  readonly token: string;
  /** `https://api.github.com`, or an enterprise server's `https://HOST/api/v3`. */
  readonly apiUrl: string;
  /** Where the variables of a proxy are read from. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How long one answer may take. Default: 30 s. */
  readonly timeoutMilliseconds?: number;
}

const graphqlAnswer = z.object({
  data: z.unknown(),
  errors: z.optional(z.array(z.object({ message: z.string(), type: z.optional(z.string()) }))),
});

const userAgent = "sagemaker-auth-action";
const perPage = 100;
const longestPageCount = 1000;

/** Connects to GitHub; nothing is sent yet. UserError without a token. */
export const connectGitHub = (options: ConnectionOptions): GitHub => {
  const { repository, token, apiUrl, clock, timeoutMilliseconds = 30_000 } = options;
  if (token === "") {
    throw new UserError({
      message: "There is no GitHub token.",
      suggestion: "Leave the input github-token out, or give it a token.",
    });
  }
  const fetch = fetchThroughProxy(options.env);
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent, request: { fetch } });

  let ahead = 0;
  const now = (): Date => new Date(clock.now().getTime() + ahead);

  const send = async (route: string, parameters: Parameters, request: { redirect?: "manual" } = {}) => {
    const isRepeatable = !route.startsWith("POST ") || route === "POST /graphql";
    const once = async () => {
      const answer = await octokit.request(route, {
        ...(route.includes("{owner}") ? { owner: repository.owner, repo: repository.name } : {}),
        ...parameters,
        headers: { "x-github-api-version": "2022-11-28" },
        request: { ...request, signal: AbortSignal.timeout(timeoutMilliseconds) },
      });
      if (isBrokenOff(answer)) throw brokenOff(answer.url);
      const answeredAt = Date.parse(answer.headers.date ?? "");
      if (!Number.isNaN(answeredAt)) ahead = answeredAt - clock.now().getTime();
      return answer;
    };
    try {
      return await sendWithRetry(route, isRepeatable, once, options);
    } catch (error) {
      throw toGitHubError(route, error);
    }
  };

  const request: GitHub["request"] = async (route, parameters, schema) =>
    parseAnswer(route, (await send(route, parameters)).data, schema);

  async function* list<T>(
    route: string,
    parameters: Parameters,
    schema: z.ZodMiniType<readonly T[]>,
  ): AsyncGenerator<T> {
    for (let page = 1; page <= longestPageCount; page += 1) {
      const { data, headers } = await send(route, { ...parameters, per_page: perPage, page });
      yield* parseAnswer(route, data, schema);
      if (!/<[^<>]*>\s*;\s*rel="next"/.test(headers.link ?? "")) return;
    }
    throw new UserError(`GitHub's answer to ${route} has more than ${longestPageCount} pages.`);
  }

  const query: GitHub["query"] = async (query, variables, schema) => {
    const answer = await request("POST /graphql", { baseUrl: graphqlBase(apiUrl), query, variables }, graphqlAnswer);
    if (answer.errors?.[0] !== undefined) throw graphqlError(answer.errors);
    return parseAnswer("POST /graphql", answer.data, schema);
  };

  const stranger = new Octokit({ userAgent, request: { fetch, parseSuccessResponseBody: false } });
  const download: GitHub["download"] = async (url, limit) => {
    const once = async () => {
      const signal = AbortSignal.timeout(timeoutMilliseconds);
      const { data } = await stranger.request(`GET ${url}`, { request: { signal } });
      try {
        return await readAtMost(data, limit);
      } catch (error) {
        throw error instanceof UserError ? error : brokenOff(url, error);
      }
    };
    try {
      return await sendWithRetry("Downloading an artifact", true, once, options);
    } catch (error) {
      throw toGitHubError("a download", error);
    }
  };

  return {
    repository,
    now,
    request,
    list,
    query,
    locate: async (route, parameters) => {
      const { headers } = await send(route, parameters, { redirect: "manual" });
      if (headers.location === undefined) throw new UserError(`GitHub's answer to ${route} leads nowhere.`);
      return headers.location;
    },
    download,
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

/** An answer that breaks off in the middle is none, as where the connection breaks before. */
const brokenOff = (url: string, cause?: unknown): RequestError =>
  new RequestError("the answer broke off", 500, { request: { method: "GET", url, headers: {} }, cause });

/**
 * An enterprise server's GraphQL API is not below its REST API.
 * Source: https://docs.github.com/en/enterprise-server@latest/graphql/guides/forming-calls-with-graphql#the-graphql-endpoint
 */
const graphqlBase = (apiUrl: string): string => apiUrl.replace(/\/api\/v3\/?$/, "/api");

/** Not permitted is a 200 there, too, and so is a limit that is used up. */
const graphqlError = (
  errors: readonly { readonly message: string; readonly type?: string | undefined }[],
): GitHubError => {
  const said = errors.map(({ message }) => message).join("; ");
  const isForbidden = errors.some(({ type }) => type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES");
  const isLimited = errors.some(({ type }) => type === "RATE_LIMITED");
  const status = isForbidden ? 403 : isLimited ? 429 : 200;
  return new GitHubError(`GitHub's GraphQL API answers: ${said}`, undefined, status, undefined);
};

const parseAnswer = <T>(route: string, data: unknown, schema: z.ZodMiniType<T>): T => {
  const result = schema.safeParse(data, inEnglish);
  if (result.success) return result.data;
  throw new UserError(
    `GitHub's answer to ${route} is not what its description says: ${z.prettifyError(result.error).replaceAll("\n", " ")}`,
    { cause: result.error },
  );
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
