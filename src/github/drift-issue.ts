import * as z from "zod/mini";
import type { GitHub } from "./client.ts";
import { isInDoubt } from "./failure.ts";
import { driftedDeployment, hasMarker } from "./marker.ts";
import { ownLogin } from "./own-login.ts";
import { type WriteResult, whenAccepted } from "./write-result.ts";

/** What the issue about one deployment's drift is to say now. */
export interface DriftIssue {
  /** The first line by which the issue is found again; one for each deployment. */
  readonly marker: string;
  readonly title: string;
  /** Markdown, without the marker. */
  readonly body: string;
}

const issue = z.object({
  number: z.int(),
  html_url: z.string(),
  title: z.string(),
  body: z.nullish(z.string()),
  user: z.nullable(z.object({ login: z.string() })),
  pull_request: z.optional(z.unknown()),
});

/** An open issue of our own. */
export type OwnIssue = z.output<typeof issue>;

/** Opens the issue about a deployment's drift, or brings the one among the open ones up to date. */
export const reportDrift = (github: GitHub, open: readonly OwnIssue[], drift: DriftIssue): Promise<WriteResult> =>
  whenAccepted(`${drift.marker}\n${drift.body}`, (body) => openOrUpdate(github, open, { ...drift, body }, 3));

/** The deployments of a configuration that open issues are about. */
export const deploymentsWithDrift = (open: readonly OwnIssue[], configuration: string): ReadonlySet<string> => {
  const names = open.map(({ body }) => driftedDeployment(body, configuration));
  return new Set(names.filter((name) => name !== undefined));
};

/** Closes what of the open ones is about a deployment's drift, with a comment that says why. Undefined where nothing is. */
export const closeDrift = async (
  github: GitHub,
  open: readonly OwnIssue[],
  { marker, comment }: { readonly marker: string; readonly comment: string },
): Promise<WriteResult | undefined> => {
  const [first, ...others] = issuesWith(open, marker);
  if (first === undefined) return undefined;
  return whenAccepted(comment, async (text) => {
    await github.request(
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
      { issue_number: first.number, body: text },
      z.unknown(),
    );
    for (const each of [first, ...others]) await close(github, each);
    return { kind: "written", url: first.html_url };
  });
};

/** `body` begins with the marker. */
const openOrUpdate = async (
  github: GitHub,
  open: readonly OwnIssue[],
  drift: DriftIssue,
  attempts: number,
): Promise<WriteResult> => {
  const { title, body } = drift;
  const [first, ...others] = issuesWith(open, drift.marker);
  for (const each of others) await close(github, each);
  if (first !== undefined) {
    if (first.title !== title || first.body !== body) await update(github, first, { title, body });
    return { kind: "written", url: first.html_url };
  }
  try {
    const { html_url } = await github.request("POST /repos/{owner}/{repo}/issues", { title, body }, issue);
    return { kind: "written", url: html_url };
  } catch (error) {
    if (attempts > 1 && isInDoubt(error)) return openOrUpdate(github, await ownIssues(github), drift, attempts - 1);
    throw error;
  }
};

const issuesWith = (open: readonly OwnIssue[], marker: string): readonly OwnIssue[] =>
  open.filter(({ body }) => hasMarker(body, marker));

/** Our own open issues, oldest first. A marker in somebody else's issue means nothing. */
export const ownIssues = async (github: GitHub): Promise<readonly OwnIssue[]> => {
  const login = await ownLogin(github);
  const found: OwnIssue[] = [];
  const parameters = { state: "open", sort: "created", direction: "asc" };
  for await (const each of github.list("GET /repos/{owner}/{repo}/issues", parameters, z.array(issue))) {
    if (each.user?.login === login && each.pull_request === undefined) found.push(each);
  }
  return found;
};

const close = (github: GitHub, { number }: OwnIssue): Promise<unknown> =>
  update(github, { number }, { state: "closed", state_reason: "completed" });

const update = (
  github: GitHub,
  { number }: Pick<OwnIssue, "number">,
  change: Readonly<Record<string, string>>,
): Promise<unknown> =>
  github.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: number, ...change }, z.unknown());
