import * as z from "zod/mini";
import type { GitHub } from "./client.ts";
import { isInDoubt, isNotFound } from "./failure.ts";
import { hasMarker } from "./marker.ts";
import { ownLogin } from "./own-login.ts";
import { type WriteResult, whenAccepted } from "./write-result.ts";

/** Which comment of our own is meant: there is to be one for each marker on a pull request or issue. */
export interface CommentTarget {
  /** The number of the pull request or issue. */
  readonly issue: number;
  /** The first line by which the comment is found again. */
  readonly marker: string;
}

/** One comment of our own. */
interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

const comment = z.object({
  id: z.number(),
  html_url: z.string(),
  body: z.nullish(z.string()),
  user: z.nullish(z.object({ login: z.string() })),
});

const listRoute = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
const createRoute = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
const updateRoute = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
const deleteRoute = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";

/**
 * Keeps one comment with this marker, whatever came before: makes it, updates it, makes it again when somebody deleted it
 * meanwhile, and removes all but the oldest where two runs made one each. `body` goes below the marker line.
 */
export const keepComment = (github: GitHub, target: CommentTarget, body: string): Promise<WriteResult> =>
  whenAccepted(`${target.marker}\n${body}`, (text) => keep(github, target, text, 3));

const keep = async (github: GitHub, target: CommentTarget, text: string, attempts: number): Promise<WriteResult> => {
  const [first, ...others] = await ownComments(github, target);
  for (const { id } of others) await removeComment(github, id);
  const updated = first && (await updateComment(github, first, text));
  if (updated !== undefined) return updated;
  try {
    return await createComment(github, target.issue, text);
  } catch (error) {
    if (attempts > 1 && isInDoubt(error)) return keep(github, target, text, attempts - 1);
    throw error;
  }
};

/** Puts a notice on top of the comment with this marker, in place of an earlier notice. Undefined where there is no comment. */
export const noteOnComment = async (
  github: GitHub,
  target: CommentTarget,
  notice: string,
): Promise<WriteResult | undefined> => {
  const [first] = await ownComments(github, target);
  return first && putNotice(github, first, notice);
};

/** The same for every comment with one of several markers, which are looked for at once. */
export const noteOnComments = async (
  github: GitHub,
  { issue, markers }: Pick<CommentTarget, "issue"> & { readonly markers: readonly string[] },
  notice: string,
): Promise<readonly WriteResult[]> => {
  const results: WriteResult[] = [];
  const isWanted = (body: string): boolean => markers.some((marker) => hasMarker(body, marker));
  for (const each of await ownCommentsWhere(github, issue, isWanted)) {
    results.push(await putNotice(github, each, notice));
  }
  return results;
};

const putNotice = (github: GitHub, own: OwnComment, notice: string): Promise<WriteResult> =>
  whenAccepted(
    withNotice(own.body, notice),
    async (text) => (await updateComment(github, own, text)) ?? { kind: "written", url: own.url },
  );

/** Whether there is a comment of our own with this marker. */
export const hasComment = async (github: GitHub, target: CommentTarget): Promise<boolean> =>
  (await ownComments(github, target)).length > 0;

const noticeEnd = "<!-- sagemaker-auth-action end of notice -->";

const withNotice = (body: string, notice: string): string => {
  const [marker = "", ...rest] = body.split(/\r?\n/);
  const end = rest.indexOf(noticeEnd);
  return [marker, notice, noticeEnd, ...rest.slice(end + 1)].join("\n");
};

/** Our own comments with this marker, oldest first, from all pages. A marker in somebody else's comment means nothing. */
const ownComments = (github: GitHub, { issue, marker }: CommentTarget): Promise<readonly OwnComment[]> =>
  ownCommentsWhere(github, issue, (body) => hasMarker(body, marker));

const ownCommentsWhere = async (
  github: GitHub,
  issue: number,
  isWanted: (body: string) => boolean,
): Promise<readonly OwnComment[]> => {
  const login = await ownLogin(github);
  const found: OwnComment[] = [];
  for await (const { id, html_url, body, user } of github.list(listRoute, { issue_number: issue }, z.array(comment))) {
    if (user?.login !== login || !body || !isWanted(body)) continue;
    found.push({ id, url: html_url, body });
  }
  return found;
};

/** Undefined when the comment is gone. */
const updateComment = async (github: GitHub, own: OwnComment, body: string): Promise<WriteResult | undefined> => {
  if (own.body === body) return { kind: "written", url: own.url };
  try {
    const { html_url } = await github.request(updateRoute, { comment_id: own.id, body }, comment);
    return { kind: "written", url: html_url };
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
};

const createComment = async (github: GitHub, issue: number, body: string): Promise<WriteResult> => {
  const { html_url } = await github.request(createRoute, { issue_number: issue, body }, comment);
  return { kind: "written", url: html_url };
};

const removeComment = async (github: GitHub, id: number): Promise<void> => {
  try {
    await github.request(deleteRoute, { comment_id: id }, z.unknown());
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
};
