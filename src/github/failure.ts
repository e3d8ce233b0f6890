import { RequestError } from "@octokit/request-error";
import { UserError } from "../common/errors.ts";

/** GitHub did not do what was asked; the message says what it answered, and what to do about it. */
export class GitHubError extends UserError {
  /**
   * The HTTP status; absent when GitHub could not be reached or did not answer in time. 429 for a limit that GitHub tells
   * by 403, too: that says nothing of what is permitted.
   */
  readonly status: number | undefined;

  constructor(message: string, suggestion: string | undefined, status: number | undefined, cause: unknown) {
    super(suggestion === undefined ? { message } : { message, suggestion }, { cause });
    this.status = status;
  }
}

/** Whether the token may not do it; GitHub hides what a token may not see behind 404. */
export const isNotPermitted = (error: unknown): error is GitHubError =>
  error instanceof GitHubError && (error.status === 403 || error.status === 404);

/** Whether GitHub understood and said no, and would say so again: not permitted, or not valid. */
export const isRefused = (error: unknown): error is GitHubError =>
  isNotPermitted(error) || (error instanceof GitHubError && error.status === 422);

/** Whether nobody knows if it was done: no answer, or one of a server in trouble. */
export const isInDoubt = (error: unknown): error is GitHubError =>
  error instanceof GitHubError && (error.status === undefined || error.status >= 500);

/**
 * Whether GitHub answered 404: it is not there, or the token may not see it, and GitHub does not say which.
 * Source: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource
 */
export const isNotFound = (error: unknown): error is GitHubError =>
  error instanceof GitHubError && error.status === 404;

/**
 * Whether a commit has no such path. GitHub answers 404 to a commit that it does not have too, and to one that has just been
 * made and is not on each of its machines yet: that says nothing of the path.
 */
export const isNoSuchPath = (error: unknown): error is GitHubError =>
  isNotFound(error) && !error.message.includes("No commit found for the ref");

/** The way on where GitHub itself is in trouble. */
export const outageRemedy = "Run the job again; www.githubstatus.com tells of outages.";

/** An answer that breaks off in the middle is none, as where the connection breaks before. */
export const brokenOff = (url: string, cause?: unknown): RequestError =>
  new RequestError("the answer broke off", 500, { request: { method: "GET", url, headers: {} }, cause });

/** The error of one call, made readable. `call` is the route: `GET /repos/{owner}/{repo}/pulls`. */
export const toGitHubError = (call: string, error: unknown): unknown => {
  if (!(error instanceof RequestError)) return error;
  const { response } = error;
  if (response === undefined) {
    const message = `GitHub cannot be reached for ${call}: ${error.message}.`;
    return new GitHubError(message, outageRemedy, undefined, error);
  }
  const requestId = response.headers["x-github-request-id"];
  const said = requestId === undefined ? error.message : `${error.message} [request ${requestId}]`;
  const message = `GitHub answers ${error.status} to ${call}: ${said}`;
  return new GitHubError(message, remedyOf(error), isRateLimit(error) ? 429 : error.status, error);
};

const remedyOf = (error: RequestError): string | undefined => {
  const headers = error.response?.headers ?? {};
  if (isRateLimit(error)) {
    const reset = Number(headers["x-ratelimit-reset"]);
    const when = Number.isFinite(reset) ? ` after ${new Date(reset * 1000).toISOString()}` : " in a few minutes";
    return `The token's request limit is used up: run the job again${when}.`;
  }
  if (error.status === 401) return "The token is wrong or has expired: check the input github-token.";
  if (error.status === 403 || error.status === 404) return permissionRemedy(headers["x-accepted-github-permissions"]);
  if (error.status >= 500) return outageRemedy;
  return undefined;
};

/**
 * GitHub names the permissions that a route takes: `issues=write; pull_requests=write` (either of them).
 * Source: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#insufficient-permissions-for-an-app-or-token
 */
const permissionRemedy = (accepted: unknown): string | undefined => {
  if (typeof accepted !== "string" || accepted === "") return undefined;
  const alternatives = accepted
    .split(";")
    .map((each) => each.trim().replaceAll("=", ": ").replaceAll("_", "-").replaceAll(",", ", "));
  return `The token may lack a permission: add \`${alternatives.join("` or `")}\` to the job's permissions.`;
};

/** Both of GitHub's limits: the hourly one, and the secondary one on bursts. */
export const isRateLimit = (error: RequestError): boolean => {
  if (error.status !== 429 && error.status !== 403) return false;
  const headers = error.response?.headers ?? {};
  return (
    error.status === 429 ||
    headers["retry-after"] !== undefined ||
    String(headers["x-ratelimit-remaining"]) === "0" ||
    /secondary rate limit|abuse detection/i.test(error.message)
  );
};
