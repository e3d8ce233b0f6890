/** What people do on GitHub in a test: push, open, merge, close, approve. */
import { type Artifact, type PullRequest, type Review, sha1, type WorkflowRun, type World } from "./world.ts";

type Files = Readonly<Record<string, string>>;

export interface OpenOptions {
  readonly head: string;
  readonly base?: string;
  readonly title?: string;
  readonly author?: string;
  /** Where the head branch lies, for a fork's pull request. */
  readonly repository?: string;
}

export interface RunOptions {
  readonly event?: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly path?: string;
  readonly headRepository?: string;
  readonly conclusion?: string | undefined;
  readonly id?: number;
}

export const workflowPath = ".github/workflows/sagemaker-auth.yml";

export type People = ReturnType<typeof people>;

export const people = (world: World) => {
  /** Adds a commit with these files on top of its first parent's, and gives its sha. An empty content removes a file. */
  const commit = (
    parents: readonly string[],
    files: Files,
    { sha, message = "A change" }: { sha?: string; message?: string } = {},
  ): string => {
    const before = parents[0] === undefined ? {} : (world.commits.get(parents[0])?.files ?? {});
    const all = Object.fromEntries(Object.entries({ ...before, ...files }).filter(([, content]) => content !== ""));
    const id = sha ?? sha1(JSON.stringify([parents, all, message, world.nextId()]));
    world.commits.set(id, { sha: id, parents, message, files: all });
    return id;
  };

  const push = (branch: string, sha: string, actor = "octocat"): void => {
    const before = world.branches.get(branch) ?? "0".repeat(40);
    world.activities.push({ id: world.nextId(), actor, branch, before, after: sha, at: world.now() });
    world.branches.set(branch, sha);
    for (const pull of world.pulls) if (pull.state === "open" && pull.head.ref === branch) pull.head.sha = sha;
  };

  /** Commits on a branch, which is made from the default branch where it is new, and gives the sha. */
  const change = (branch: string, files: Files, actor?: string): string => {
    const tip = world.branches.get(branch) ?? world.branches.get(world.defaultBranch);
    const sha = commit(tip === undefined ? [] : [tip], files);
    push(branch, sha, actor);
    return sha;
  };

  const tipOf = (branch: string): string => {
    const sha = world.branches.get(branch);
    if (sha === undefined) throw new Error(`there is no branch ${branch}`);
    return sha;
  };

  const open = (options: OpenOptions): PullRequest => {
    const { head, base = world.defaultBranch, title = "A change", author = "octocat" } = options;
    const pull: PullRequest = {
      number: Math.max(0, ...world.pulls.map(({ number }) => number), ...world.issues.map(({ number }) => number)) + 1,
      title,
      author,
      head: { ref: head, sha: tipOf(head), repository: options.repository ?? world.repository },
      base,
      createdAt: world.now(),
      state: "open",
    };
    world.pulls.push(pull);
    return pull;
  };

  const end = (pull: PullRequest): void => {
    pull.state = "closed";
    pull.closedAt = world.now();
  };

  /** Merges, and gives the pushed commit with the one before it. */
  const merge = (
    pull: PullRequest,
    method: "merge" | "squash" | "rebase" = "merge",
  ): { before: string; after: string } => {
    const before = tipOf(pull.base);
    const files = world.commits.get(pull.head.sha)?.files ?? {};
    const parents = method === "merge" ? [before, pull.head.sha] : [before];
    const after = commit(parents, files, { message: `${pull.title} (#${pull.number})` });
    land(pull, after);
    return { before, after };
  };

  /** Ends a pull request whose commit is already made, as a merge queue does. */
  const land = (pull: PullRequest, sha: string): void => {
    push(pull.base, sha);
    pull.mergeCommit = sha;
    pull.mergedAt = world.now();
    end(pull);
  };

  /** `event` is what GitHub calls it: it has another name where the branch that was the base is deleted. */
  const changeBase = (pull: PullRequest, base: string, event = "base_ref_changed"): void => {
    pull.base = base;
    world.baseChanges.push({ pull: pull.number, event, at: world.now() });
  };

  /** A run of a workflow; without a conclusion it is in progress. */
  const startRun = (options: RunOptions): WorkflowRun => {
    const run: WorkflowRun = {
      id: options.id ?? world.nextId(),
      event: options.event ?? "pull_request",
      path: options.path ?? workflowPath,
      headSha: options.headSha,
      headBranch: options.headBranch,
      headRepository: options.headRepository ?? world.repository,
      createdAt: world.now(),
      attempt: 1,
      status: options.conclusion === undefined ? "in_progress" : "completed",
      conclusion: options.conclusion,
    };
    world.runs.push(run);
    return run;
  };

  const finishRun = (run: WorkflowRun, conclusion = "success"): void => {
    run.status = "completed";
    run.conclusion = conclusion;
  };

  /** Runs again: all jobs, which takes the artifacts away, or the failed ones, which keeps them. */
  const rerun = (run: WorkflowRun, jobs: "all" | "failed"): void => {
    run.attempt += 1;
    run.status = "in_progress";
    run.conclusion = undefined;
    if (jobs === "all") for (const each of world.artifacts) if (each.run === run.id) each.expired = true;
  };

  const keepArtifact = (run: WorkflowRun, name: string, content: Buffer, more: Partial<Artifact> = {}): Artifact => {
    const artifact = { id: world.nextId(), run: run.id, attempt: run.attempt, name, content, expired: false, ...more };
    world.artifacts.push(artifact);
    return artifact;
  };

  const comment = (issue: number, author: string, body: string): void => {
    world.comments.push({ id: world.nextId(), issue, author, body });
  };

  const review = (
    pull: PullRequest,
    author: string,
    state: Review["state"] = "APPROVED",
    commit = pull.head.sha,
  ): void => {
    world.reviews.push({ pull: pull.number, author, state, commit, submittedAt: world.now() });
  };

  return {
    ...{ commit, push, change, tipOf, open, merge, land, changeBase, close: end },
    ...{ startRun, finishRun, rerun, keepArtifact, comment, review },
  };
};
