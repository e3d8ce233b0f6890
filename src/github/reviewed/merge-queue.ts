import * as z from "zod/mini";
import type { GitHub } from "../client.ts";
import { ReviewRefusal } from "./refusal.ts";

/** Only the GraphQL API knows the merge queue. */
export const mergeQueueQuery = `query MergeQueue($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: 100) {
        nodes {
          baseCommit { oid }
          headCommit { oid }
          pullRequest { number }
        }
      }
    }
  }
}`;

const commit = z.nullable(z.object({ oid: z.string() }));
const answer = z.object({
  repository: z.nullable(
    z.object({
      mergeQueue: z.nullable(
        z.object({
          entries: z.nullable(
            z.object({
              nodes: z.array(
                z.object({
                  baseCommit: commit,
                  headCommit: commit,
                  pullRequest: z.nullable(z.object({ number: z.int() })),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
});

/**
 * The pull requests that a merge group brings into its branch: its own, and those of the groups that it is built on, the
 * first in the queue first. ReviewRefusal where the queue does not hold the group any more.
 */
export const batchOf = async (
  github: GitHub,
  { branch, headSha }: { readonly branch: string; readonly headSha: string },
): Promise<readonly number[]> => {
  const { owner, name } = github.repository;
  const { repository } = await github.query(mergeQueueQuery, { owner, name, branch }, answer);
  const entries = repository?.mergeQueue?.entries?.nodes ?? [];
  const batch: number[] = [];
  let commit: string | undefined = headSha;
  for (let steps = 0; commit !== undefined && steps <= entries.length; steps += 1) {
    const group = entries.filter(({ headCommit }) => headCommit?.oid === commit);
    batch.unshift(...group.flatMap(({ pullRequest }) => (pullRequest === null ? [] : [pullRequest.number])));
    commit = group[0]?.baseCommit?.oid;
  }
  if (batch.length === 0) {
    throw new ReviewRefusal(
      "batch-unknown",
      `The merge queue of ${branch} does not hold the group ${headSha} any more, so its pull requests are not known.`,
      "Let the queue build the group again.",
    );
  }
  return [...new Set(batch)];
};
