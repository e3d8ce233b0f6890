import * as z from "zod/mini";
import { UserError } from "../common/errors.ts";
import { inEnglish } from "../common/in-english.ts";
import type { Repository } from "./context.ts";
import { type Download, downloader } from "./download.ts";
import { graphqlAnswer, graphqlBase, graphqlData } from "./graphql.ts";
import { openSender, type Parameters, type Sender, type SendingOptions } from "./send.ts";

/** GitHub's API for one repository and one token. Every answer is parsed; every failure is a GitHubError. */
export interface GitHub extends Pick<Sender, "now"> {
  readonly repository: Repository;
  /** Calls a route of the REST API, `GET /repos/{owner}/{repo}/pulls`; owner and repo are filled in. */
  request<T>(route: string, parameters: Parameters, schema: z.ZodMiniType<T>): Promise<T>;
  /** The items of all pages, in GitHub's order. Each page is fetched when the one before is used up. */
  list<T>(route: string, parameters: Parameters, schema: z.ZodMiniType<readonly T[]>): AsyncGenerator<T>;
  /** The address that a route redirects to. */
  locate(route: string, parameters: Parameters): Promise<string>;
  readonly download: Download;
  /** Asks the GraphQL API. */
  query<T>(query: string, variables: Parameters, schema: z.ZodMiniType<T>): Promise<T>;
}

/** Which GitHub to connect to, for which repository, and with whose token. */
export interface ConnectionOptions extends Omit<SendingOptions, "timeoutMilliseconds"> {
  /** Default: 30 s. */
  readonly timeoutMilliseconds?: number;
}

/** Connects to GitHub; nothing is sent yet. UserError without a token that can be sent. */
export const connectGitHub = ({ timeoutMilliseconds = 30_000, ...given }: ConnectionOptions): GitHub => {
  const { repository, token, apiUrl } = given;
  if (token === "") {
    throw new UserError({
      message: "There is no GitHub token.",
      suggestion: "Leave the input github-token out, or give it a token.",
    });
  }
  // An error of the request would quote it.
  if (!/^[!-~]+$/.test(token)) {
    throw new UserError({
      message: "The GitHub token holds what no token has, such as a line break.",
      suggestion: "Correct the input github-token.",
    });
  }
  const options = { ...given, timeoutMilliseconds };
  const { send, now } = openSender(options);
  const request: GitHub["request"] = async (route, parameters, schema) =>
    parseAnswer(route, (await send(route, parameters)).data, schema);
  return {
    repository,
    now,
    request,
    list: (route, parameters, schema) => allPages(send, route, parameters, schema),
    query: async (query, variables, schema) => {
      const answer = await request("POST /graphql", { baseUrl: graphqlBase(apiUrl), query, variables }, graphqlAnswer);
      return parseAnswer("POST /graphql", graphqlData(answer), schema);
    },
    locate: async (route, parameters) => {
      const { headers } = await send(route, parameters, { redirect: "manual" });
      if (headers.location === undefined) throw new UserError(`GitHub's answer to ${route} leads nowhere.`);
      return headers.location;
    },
    download: downloader(options),
  };
};

const perPage = 100;
const longestPageCount = 1000;

async function* allPages<T>(
  send: Sender["send"],
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

const parseAnswer = <T>(route: string, data: unknown, schema: z.ZodMiniType<T>): T => {
  const result = schema.safeParse(data, inEnglish);
  if (result.success) return result.data;
  throw new UserError(
    `GitHub's answer to ${route} is not what its description says: ${z.prettifyError(result.error).replaceAll("\n", " ")}`,
    { cause: result.error },
  );
};
