import * as z from "zod/mini";
import type { GitHub } from "../client.ts";
import { fullName } from "../context.ts";
import { ReviewRefusal } from "./refusal.ts";

/** A pull request as GitHub lists it. */
export interface ListedPullRequest {
  readonly number: number;
  readonly baseBranch: string;
  readonly head: { readonly sha: string; readonly ref: string; readonly repository: string | undefined };
  readonly openedAt: Date;
  readonly closedAt: Date | undefined;
  readonly mergedAt: Date | undefined;
}

const side = z.object({
  ref: z.string(),
  sha: z.string(),
  repo: z.nullable(z.object({ full_name: z.string() })),
});

const listed = z.object({
  number: z.int(),
  head: side,
  base: side,
  merged_at: z.nullable(z.coerce.date()),
  merge_commit_sha: z.nullable(z.string()),
  created_at: z.coerce.date(),
  closed_at: z.nullable(z.coerce.date()),
});

/**
 * The one pull request whose merge, squash or rebase made a pushed commit the tip of the branch. ReviewRefusal where
 * there is none, or more than one.
 */
export const mergedPullRequest = async (
  github: GitHub,
  { sha, branch }: { readonly sha: string; readonly branch: string },
): Promise<ListedPullRequest> => {
  const merged = await pullRequestsMergedAs(github, { sha, branch });
  const [first, ...others] = merged;
  if (first === undefined) {
    throw new ReviewRefusal(
      "no-pull-request",
      `No pull request was merged into ${branch} as ${sha}, so nobody has reviewed what it does.`,
      "Bring the change in by a pull request; if one was merged a moment ago, run this job again.",
    );
  }
  if (others.length > 0) {
    throw new ReviewRefusal(
      "several-pull-requests",
      `${merged.map(({ number }) => `#${number}`).join(" and ")} were both merged into ${branch} as ${sha}, and their plans were reviewed apart.`,
      "Bring the change in by one pull request.",
    );
  }
  return first;
};

/** The pull requests whose merge, squash or rebase made a commit the tip of a branch. */
export const pullRequestsMergedAs = async (
  github: GitHub,
  { sha, branch }: { readonly sha: string; readonly branch: string },
): Promise<readonly ListedPullRequest[]> => {
  const merged: ListedPullRequest[] = [];
  for await (const pull of pullRequestsWith(github, sha)) {
    const isIts = pull.merged_at !== null && pull.merge_commit_sha === sha;
    if (isIts && pull.base.ref === branch) merged.push(toListed(pull));
  }
  return merged;
};

/** A pull request that was merged, and the commit of its base branch that it was merged into. */
export interface MergedPullRequest {
  readonly number: number;
  readonly mergedAt: Date;
  readonly base: string;
}

/**
 * The pull request beside `other` that brought a commit of its branch to the same base branch; of several the one that did
 * it last. The commit that its merge has made is none of those: nothing is built on it before.
 */
export const pullRequestThatMerged = async (
  github: GitHub,
  sha: string,
  other: Pick<ListedPullRequest, "number" | "baseBranch">,
): Promise<MergedPullRequest | undefined> => {
  const merged: MergedPullRequest[] = [];
  for await (const { number, base, merged_at, merge_commit_sha } of pullRequestsWith(github, sha)) {
    const isIts = number !== other.number && base.ref === other.baseBranch && merge_commit_sha !== sha;
    if (isIts && merged_at !== null) merged.push({ number, mergedAt: merged_at, base: base.sha });
  }
  return merged.sort((one, another) => another.mergedAt.getTime() - one.mergedAt.getTime())[0];
};

/** The pull requests of this repository that a commit belongs to. */
async function* pullRequestsWith(github: GitHub, commit_sha: string): AsyncGenerator<z.output<typeof listed>> {
  const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
  for await (const pull of github.list(route, { commit_sha }, z.array(listed))) {
    if (pull.base.repo?.full_name === fullName(github.repository)) yield pull;
  }
}

/** One pull request, and the commit of its base branch that GitHub last merged it with. */
export const readPullRequest = async (
  github: GitHub,
  number: number,
): Promise<{ readonly pull: ListedPullRequest; readonly base: string }> => {
  const pull = await github.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number }, listed);
  return { pull: toListed(pull), base: pull.base.sha };
};

/** Every pull request, open or closed, whose head is a branch of this repository with that name. */
export const pullRequestsOfBranch = async (github: GitHub, branch: string): Promise<readonly ListedPullRequest[]> => {
  const found: ListedPullRequest[] = [];
  const parameters = { state: "all", head: `${github.repository.owner}:${branch}` };
  for await (const pull of github.list("GET /repos/{owner}/{repo}/pulls", parameters, z.array(listed))) {
    found.push(toListed(pull));
  }
  return found;
};

/** The pull requests that are open against a branch. */
export const openPullRequests = async (github: GitHub, base: string): Promise<readonly ListedPullRequest[]> => {
  const found: ListedPullRequest[] = [];
  for await (const pull of github.list("GET /repos/{owner}/{repo}/pulls", { state: "open", base }, z.array(listed))) {
    found.push(toListed(pull));
  }
  return found;
};

const toListed = (pull: z.output<typeof listed>): ListedPullRequest => ({
  number: pull.number,
  baseBranch: pull.base.ref,
  head: { sha: pull.head.sha, ref: pull.head.ref, repository: pull.head.repo?.full_name },
  openedAt: pull.created_at,
  closedAt: pull.closed_at ?? undefined,
  mergedAt: pull.merged_at ?? undefined,
});
