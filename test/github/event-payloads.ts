/** The payloads of the events that start a run, as far as anybody reads them. */
import type { PullRequest, World } from "./world.ts";

const repositoryPayload = ({ repository, defaultBranch }: World) => ({
  full_name: repository,
  default_branch: defaultBranch,
});

export const pullRequestPayload = (
  world: World,
  pull: PullRequest,
  action = "opened",
  more: Readonly<Record<string, unknown>> = {},
): unknown => ({
  action,
  number: pull.number,
  pull_request: {
    number: pull.number,
    state: pull.state,
    merged: pull.mergedAt !== undefined,
    user: { login: pull.author },
    head: { ref: pull.head.ref, sha: pull.head.sha, repo: { full_name: pull.head.repository } },
    base: { ref: pull.base, sha: world.branches.get(pull.base), repo: repositoryPayload(world) },
  },
  repository: repositoryPayload(world),
  sender: { login: pull.author },
  ...more,
});

export const pushPayload = (
  world: World,
  { before, after, branch = world.defaultBranch }: { before: string; after: string; branch?: string },
): unknown => ({
  ref: `refs/heads/${branch}`,
  before,
  after,
  deleted: false,
  repository: repositoryPayload(world),
});

export const mergeGroupPayload = (
  world: World,
  { base, head, number }: { base: string; head: string; number: number },
): unknown => ({
  action: "checks_requested",
  merge_group: {
    base_sha: base,
    head_sha: head,
    base_ref: `refs/heads/${world.defaultBranch}`,
    head_ref: `refs/heads/gh-readonly-queue/${world.defaultBranch}/pr-${number}-${base}`,
  },
  repository: repositoryPayload(world),
});

export const dispatchPayload = (world: World, inputs: Readonly<Record<string, string>> = {}): unknown => ({
  ref: `refs/heads/${world.defaultBranch}`,
  inputs,
  repository: repositoryPayload(world),
});

export const schedulePayload = (world: World): unknown => ({
  schedule: "0 6 * * *",
  repository: repositoryPayload(world),
});
