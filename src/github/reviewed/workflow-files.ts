import * as z from "zod/mini";
import { oncePer } from "../../common/once.ts";
import type { GitHub } from "../client.ts";
import { isNoSuchPath } from "../failure.ts";
import { type ListedPullRequest, pullRequestThatMerged } from "./pull-request.ts";
import { ReviewRefusal } from "./refusal.ts";
import { startDelay, type WorkflowRun } from "./runs.ts";

const comparison = z.object({ merge_base_commit: z.object({ sha: z.string() }) });
const folder = z.array(z.object({ name: z.string(), sha: z.string() }));

/** The folders that decide what a workflow's run does. */
const decisive = ["workflows", "actions"];

/**
 * A pull request that touches workflow files plans with a workflow of its own making, which can write any evidence it
 * likes. So the folders of workflows and of the repository's own actions must be, object for object, what they were
 * where the head left the base branch: then the merge that GitHub runs for it has the base branch's. A workflow that
 * changed on the base branch alone refuses nothing. Gives the commit where the head left the base branch; ReviewRefusal
 * otherwise, which calls what has that head by its `name`.
 */
export const requireBaseWorkflows = async (
  github: GitHub,
  { name, base, head }: { readonly name: string; readonly base: string; readonly head: string },
): Promise<string> => {
  const { merge_base_commit } = await github.request(
    "GET /repos/{owner}/{repo}/compare/{basehead}",
    { basehead: `${base}...${head}`, per_page: 1 },
    comparison,
  );
  const [before, after] = await Promise.all([
    decisiveFolders(github, merge_base_commit.sha),
    decisiveFolders(github, head),
  ]);
  const changed = decisive.filter((folder) => before.get(folder) !== after.get(folder));
  if (changed.length === 0) return merge_base_commit.sha;
  throw new ReviewRefusal(
    "workflow-changed",
    `${name} changes .github/${changed.join(" and .github/")}, so its run is of a workflow of its own making, and what that says proves nothing.`,
    "Bring changes of workflows in by a pull request of their own.",
  );
};

/**
 * The same for the time of a run: a commit of the pull request may have come to the base branch since, by another one,
 * and then the head leaves the base branch later than it did. A workflow that only such a commit has, and that was taken
 * back before the base branch got it, was the run's all the same. ReviewRefusal otherwise.
 */
export const requireBaseWorkflowsAtRun = async (
  github: GitHub,
  { pull, run, leaves }: { readonly pull: ListedPullRequest; readonly run: WorkflowRun; readonly leaves: string },
): Promise<void> => {
  const seen = new Set<string>();
  let commit = leaves;
  for (;;) {
    const bringer = await pullRequestThatMerged(github, commit, pull);
    if (bringer === undefined || bringer.mergedAt.getTime() + startDelay < run.createdAt.getTime()) return;
    seen.add(commit);
    commit = await requireBaseWorkflows(github, { name: `#${pull.number}`, base: bringer.base, head: pull.head.sha });
    if (seen.has(commit)) throw broughtLater(bringer.number, run);
  }
};

const broughtLater = (number: number, run: WorkflowRun): ReviewRefusal =>
  new ReviewRefusal(
    "workflow-changed",
    `#${number} has brought commits of the same branch to its base since ${run.url}, so whose workflow that run was cannot be told.`,
    "Let the pull request be planned again before it is merged: push a commit to it.",
  );

type Folders = ReadonlyMap<string, string>;

const known = new WeakMap<GitHub, (commit: string) => Promise<Folders>>();

/** The git objects of the folders of a commit, by name. Asked once, for a commit stays as it is. */
const decisiveFolders = (github: GitHub, commit: string): Promise<Folders> => {
  const read = known.get(github) ?? oncePer((ref: string) => readFolders(github, ref));
  known.set(github, read);
  return read(commit);
};

const readFolders = async (github: GitHub, ref: string): Promise<Folders> => {
  try {
    const entries = await github.request("GET /repos/{owner}/{repo}/contents/{path}", { path: ".github", ref }, folder);
    if (entries.length >= longestFolder) throw listedInPart(ref);
    return new Map(entries.map(({ name, sha }) => [name, sha]));
  } catch (error) {
    if (isNoSuchPath(error)) return new Map();
    throw error;
  }
};

/**
 * Of a longer folder GitHub leaves the rest out without a word, and what decides could be missing on both sides.
 * Source: https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
const longestFolder = 1_000;

const listedInPart = (commit: string): ReviewRefusal =>
  new ReviewRefusal(
    "workflow-changed",
    `.github has ${longestFolder} entries or more at ${commit}, and GitHub lists no more of a folder, so whether a workflow changes cannot be told.`,
    "Keep fewer files in .github itself.",
  );
