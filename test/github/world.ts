/** What the GitHub of a test holds, and what people do there. It knows nothing of HTTP. */
import { createHash } from "node:crypto";

export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** Content by path. */
  readonly files: Readonly<Record<string, string>>;
}

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  /** `sha` moves with the branch while the pull request is open. */
  readonly head: { readonly ref: string; sha: string; readonly repository: string };
  base: string;
  readonly createdAt: Date;
  state: "open" | "closed";
  closedAt?: Date;
  mergedAt?: Date;
  mergeCommit?: string;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  body: string;
}

export interface Issue {
  readonly number: number;
  readonly author: string;
  title: string;
  body: string;
  state: "open" | "closed";
}

export interface Review {
  readonly pull: number;
  readonly author: string;
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
  readonly commit: string;
  readonly submittedAt: Date;
}

export interface WorkflowRun {
  readonly id: number;
  readonly event: string;
  readonly path: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: string;
  readonly createdAt: Date;
  attempt: number;
  status: "in_progress" | "completed";
  conclusion: string | undefined;
}

export interface Artifact {
  readonly id: number;
  readonly run: number;
  readonly attempt: number;
  readonly name: string;
  readonly content: Buffer;
  expired: boolean;
  /** What the list says instead of the content's length or digest. */
  readonly announced?: { readonly size?: number; readonly digest?: string };
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: string;
  readonly title: string;
  readonly summary: string;
}

export interface QueueEntry {
  readonly pull: number;
  readonly base: string;
  readonly head: string;
}

/** What somebody did to a branch. */
export interface Activity {
  readonly id: number;
  readonly actor: string;
  readonly branch: string;
  readonly before: string;
  readonly after: string;
  readonly at: Date;
}

export interface World {
  readonly repository: string;
  readonly defaultBranch: string;
  readonly commits: Map<string, Commit>;
  readonly branches: Map<string, string>;
  /** Oldest first. */
  readonly activities: Activity[];
  readonly pulls: PullRequest[];
  readonly issues: Issue[];
  readonly comments: Comment[];
  readonly reviews: Review[];
  readonly baseChanges: { readonly pull: number; readonly event: string; readonly at: Date }[];
  readonly runs: WorkflowRun[];
  readonly artifacts: Artifact[];
  readonly checkRuns: CheckRun[];
  readonly teams: Map<string, string[]>;
  /** Who was invited into a team, `acme/cloud-security`, and has not answered yet. */
  readonly invitations: Map<string, string[]>;
  readonly queues: Map<string, QueueEntry[]>;
  /** The time that everything new gets. */
  now: () => Date;
  /** A number that nothing else has. */
  nextId(): number;
}

export const createWorld = (repository: string, defaultBranch: string): World => {
  let id = 0;
  return {
    repository,
    defaultBranch,
    commits: new Map(),
    branches: new Map(),
    activities: [],
    pulls: [],
    issues: [],
    comments: [],
    reviews: [],
    baseChanges: [],
    runs: [],
    artifacts: [],
    checkRuns: [],
    teams: new Map(),
    invitations: new Map(),
    queues: new Map(),
    now: () => new Date(),
    nextId: () => {
      id += 1;
      return id;
    },
  };
};

export const sha1 = (text: string): string => createHash("sha1").update(text).digest("hex");

/** The git object of a folder or file at a commit: the same content has the same one. Undefined where there is none. */
export const objectAt = ({ files }: Commit, path: string): string | undefined => {
  const within = Object.entries(files).filter(([name]) => name === path || name.startsWith(`${path}/`));
  return within.length === 0
    ? undefined
    : sha1(JSON.stringify(within.sort(([one], [other]) => (one < other ? -1 : 1))));
};

/** A commit and everything that it is built on, nearest first. */
const ancestry = (world: World, sha: string): readonly string[] => {
  const seen = new Set([sha]);
  for (const each of seen) for (const parent of world.commits.get(each)?.parents ?? []) seen.add(parent);
  return [...seen];
};

/** The commit of its base branch that a pull request is merged with: the tip, or what that was before the merge. */
export const baseOf = (world: World, { base, head, mergedAt, mergeCommit = "" }: PullRequest): string =>
  (mergedAt === undefined ? undefined : world.commits.get(mergeCommit)?.parents[0]) ??
  world.branches.get(base) ??
  head.sha;

/** The commits that a pull request brings to its base branch. */
export const ownCommits = (world: World, pull: PullRequest): readonly string[] => {
  const there = new Set(ancestry(world, baseOf(world, pull)));
  return ancestry(world, pull.head.sha).filter((sha) => !there.has(sha));
};

/** The commit where two lines part: the common one that is no other common one's ancestor. */
export const mergeBase = (world: World, one: string, other: string): string | undefined => {
  const others = new Set(ancestry(world, other));
  const common = ancestry(world, one).filter((sha) => others.has(sha));
  const older = new Set(common.flatMap((sha) => ancestry(world, sha).slice(1)));
  return common.find((sha) => !older.has(sha));
};
