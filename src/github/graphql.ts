import * as z from "zod/mini";
import { GitHubError, outageRemedy } from "./failure.ts";

/** An answer of the GraphQL API, whatever was asked. */
export const graphqlAnswer = z.object({
  data: z.unknown(),
  errors: z.optional(z.array(z.object({ message: z.string(), type: z.optional(z.string()) }))),
});

/**
 * An enterprise server's GraphQL API is not below its REST API.
 * Source: https://docs.github.com/en/enterprise-server@latest/graphql/guides/forming-calls-with-graphql#the-graphql-endpoint
 */
export const graphqlBase = (apiUrl: string): string => apiUrl.replace(/\/api\/v3\/?$/, "/api");

/** The data of an answer. GitHubError where it tells of an error: not permitted is a 200 there, and so is a limit that is used up. */
export const graphqlData = ({ data, errors }: z.output<typeof graphqlAnswer>): unknown => {
  if (errors?.[0] === undefined) return data;
  const said = `GitHub's GraphQL API answers: ${errors.map(({ message }) => message).join("; ")}`;
  const isForbidden = errors.some(({ type }) => type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES");
  if (isForbidden) throw new GitHubError(said, undefined, 403, undefined);
  const isLimited = errors.some(({ type }) => type === "RATE_LIMITED");
  throw new GitHubError(said, outageRemedy, isLimited ? 429 : 200, undefined);
};
