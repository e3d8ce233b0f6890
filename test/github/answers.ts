/** GitHub's objects as its API shows them: its own published examples, with what the test's world holds in them. */
import { example } from "./openapi.ts";
import {
  type Activity,
  type Artifact,
  baseOf,
  type CheckRun,
  type Comment,
  type Issue,
  type PullRequest,
  type Review,
  type WorkflowRun,
  type World,
} from "./world.ts";

type Json = Readonly<Record<string, unknown>>;

export const userAnswer = (login: string): Json => ({
  ...example("simple-user"),
  login,
  type: login.endsWith("[bot]") ? "Bot" : "User",
});

/** By GitHub's schema of it, which its published example is not of. */
export const activityAnswer = ({ id, actor, branch, before, after, at }: Activity): Json => ({
  id,
  node_id: `activity-${id}`,
  before,
  after,
  ref: `refs/heads/${branch}`,
  timestamp: at.toISOString(),
  activity_type: /^0+$/.test(before) ? "branch_creation" : "push",
  actor: userAnswer(actor),
});

const repositoryAnswer = (fullName: string): Json => ({
  ...example("minimal-repository"),
  full_name: fullName,
  name: fullName.split("/")[1],
});

export const commentAnswer = (world: World, { id, issue, author, body }: Comment): Json => ({
  ...example("issue-comment"),
  id,
  html_url: `https://github.com/${world.repository}/pull/${issue}#issuecomment-${id}`,
  issue_url: `https://api.github.com/repos/${world.repository}/issues/${issue}`,
  body,
  user: userAnswer(author),
});

export const issueAnswer = (world: World, issue: Issue | PullRequest): Json => ({
  ...example("issue"),
  number: issue.number,
  title: issue.title,
  body: "body" in issue ? issue.body : "",
  state: issue.state,
  user: userAnswer(issue.author),
  html_url: `https://github.com/${world.repository}/issues/${issue.number}`,
  pull_request: "head" in issue ? example("issue")["pull_request"] : undefined,
});

export const pullAnswer = (world: World, pull: PullRequest, kind: "pull-request" | "pull-request-simple"): Json => {
  const repo = (fullName: string) => ({ ...repositoryOf(example(kind)), full_name: fullName });
  const baseSha = baseOf(world, pull);
  return {
    ...example(kind),
    number: pull.number,
    title: pull.title,
    state: pull.state,
    user: userAnswer(pull.author),
    html_url: `https://github.com/${world.repository}/pull/${pull.number}`,
    head: { ...side(example(kind), "head"), ref: pull.head.ref, sha: pull.head.sha, repo: repo(pull.head.repository) },
    base: { ...side(example(kind), "base"), ref: pull.base, sha: baseSha, repo: repo(world.repository) },
    created_at: pull.createdAt.toISOString(),
    closed_at: pull.closedAt?.toISOString() ?? null,
    merged_at: pull.mergedAt?.toISOString() ?? null,
    merge_commit_sha: pull.mergeCommit ?? null,
    requested_teams: [],
  };
};

const side = (of: Json, name: "head" | "base"): Json => {
  const value = of[name];
  return typeof value === "object" && value !== null ? { ...value } : {};
};

const repositoryOf = (of: Json): Json => {
  const { repo } = side(of, "base");
  return typeof repo === "object" && repo !== null ? { ...repo } : {};
};

export const reviewAnswer = (each: Review): Json => ({
  ...example("pull-request-review-items"),
  user: userAnswer(each.author),
  state: each.state,
  commit_id: each.commit,
  submitted_at: each.submittedAt.toISOString(),
});

export const runAnswer = (world: World, run: WorkflowRun): Json => ({
  ...example("workflow-run"),
  id: run.id,
  event: run.event,
  path: run.path,
  head_sha: run.headSha,
  head_branch: run.headBranch,
  head_repository: repositoryAnswer(run.headRepository),
  repository: repositoryAnswer(world.repository),
  run_attempt: run.attempt,
  status: run.status,
  conclusion: run.conclusion ?? null,
  created_at: run.createdAt.toISOString(),
  html_url: `https://github.com/${world.repository}/actions/runs/${run.id}`,
  // GitHub forgets them with the merge.
  pull_requests: [],
});

export const artifactAnswer = (artifact: Artifact, digest: string): Json => ({
  ...example("artifact"),
  id: artifact.id,
  name: artifact.name,
  size_in_bytes: artifact.announced?.size ?? artifact.content.length,
  expired: artifact.expired,
  digest: artifact.announced?.digest ?? digest,
  workflow_run: { id: artifact.run },
});

export const checkRunAnswer = (check: CheckRun): Json => ({
  ...example("check-run-example-of-completed-conclusion"),
  id: check.id,
  name: check.name,
  head_sha: check.headSha,
  conclusion: check.conclusion,
});

export const baseChangeAnswer = ({ event, at }: World["baseChanges"][number]): Json => ({
  id: 1,
  node_id: "MDEyOkJhc2VSZWZDaGFuZ2VkRXZlbnQx",
  url: "https://api.github.com/repos/acme/infrastructure/issues/events/1",
  actor: userAnswer("octocat"),
  event,
  commit_id: null,
  commit_url: null,
  created_at: at.toISOString(),
  performed_via_github_app: null,
});
