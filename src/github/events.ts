import * as z from "zod/mini";
import { UserError } from "../common/errors.ts";
import { inEnglish } from "../common/in-english.ts";

/** The pull request of an event, as it was then. The author is a login, and `ghost` where the account is gone. */
export interface PullRequest {
  readonly number: number;
  readonly author: string;
  readonly head: Commitish;
  readonly base: Commitish;
}

/** A branch and the commit that it was at. */
export interface Commitish {
  readonly ref: string;
  readonly sha: string;
}

/** What this run is for, out of the event that started it. */
export type Trigger =
  | {
      readonly kind: "pull-request";
      readonly pullRequest: PullRequest;
      /** Set where GitHub gives the run no secrets, so that no plan can be made: one sentence that says why. */
      readonly noSecrets?: string;
    }
  | { readonly kind: "pull-request-closed"; readonly pullRequest: PullRequest; readonly merged: boolean }
  | {
      readonly kind: "push";
      readonly branch: string;
      readonly isDefaultBranch: boolean;
      /** The branch's commit before the push, and after it. */
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: "merge-group"; readonly base: Commitish; readonly headSha: string }
  | { readonly kind: "dispatch"; readonly branch: string; readonly isDefaultBranch: boolean }
  | { readonly kind: "schedule" }
  /** An event that belongs here and asks for nothing; the reason is one sentence. */
  | { readonly kind: "nothing"; readonly reason: string };

/** What the runner says of the event beside its payload: `pull_request`, and the login that the run is for. */
export interface EventContext {
  readonly eventName: string;
  readonly actor: string;
}

/**
 * Reads an event. UserError for one that nothing is known to be right for, and for pull_request_target with the code of
 * a fork.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export const parseTrigger = ({ eventName, actor }: EventContext, payload: unknown): Trigger => {
  switch (eventName) {
    case "pull_request":
    case "pull_request_target":
      return pullRequestTrigger(eventName, actor, parsed(eventName, pullRequestEvent, payload));
    case "push":
      return pushTrigger(parsed(eventName, pushEvent, payload));
    case "merge_group":
      return mergeGroupTrigger(parsed(eventName, mergeGroupEvent, payload));
    case "workflow_dispatch":
      return dispatchTrigger(parsed(eventName, dispatchEvent, payload));
    case "schedule":
      return { kind: "schedule" };
    default:
      throw new UserError({
        message: `The event ${eventName} starts nothing here.`,
        suggestion: "Start the workflow by pull_request, push, merge_group, workflow_dispatch or schedule.",
      });
  }
};

const parsed = <T>(eventName: string, schema: z.ZodMiniType<T>, payload: unknown): T => {
  const result = schema.safeParse(payload, inEnglish);
  if (result.success) return result.data;
  const problems = z.prettifyError(result.error).replaceAll("\n", " ");
  throw new UserError(`The payload of the event ${eventName} is not GitHub's: ${problems}`, { cause: result.error });
};

const sha = z.string().check(z.regex(/^[0-9a-f]{40}$/, "must be a commit"));
const repository = z.object({ full_name: z.string() });
const withDefaultBranch = z.object({ default_branch: z.string() });

const pullRequestEvent = z.object({
  action: z.string(),
  pull_request: z.object({
    number: z.int().check(z.positive()),
    state: z.enum(["open", "closed"]),
    merged: z.nullish(z.boolean()),
    // `null` where the account is gone, whom GitHub shows as the user ghost.
    user: z.nullable(z.object({ login: z.string() })),
    head: z.object({ ref: z.string(), sha, repo: z.nullable(repository) }),
    base: z.object({ ref: z.string(), sha, repo: repository }),
  }),
});

/**
 * What a pull request can be planned after. Its check is the last run's for the head, so a run that planned nothing, since
 * only the text was edited, would turn the check of a plan that was stopped green.
 */
const planActions = ["opened", "synchronize", "reopened", "labeled", "unlabeled", "ready_for_review", "edited"];

const pullRequestTrigger = (
  eventName: string,
  actor: string,
  { action, pull_request }: z.output<typeof pullRequestEvent>,
): Trigger => {
  const { head, base } = pull_request;
  const pullRequest = {
    number: pull_request.number,
    author: pull_request.user?.login ?? "ghost",
    head: { ref: head.ref, sha: head.sha },
    base: { ref: base.ref, sha: base.sha },
  };
  const isFork = head.repo === null || head.repo.full_name !== base.repo.full_name;
  if (eventName === "pull_request_target" && isFork) throw new UserError(forkTarget);
  if (action === "closed") return { kind: "pull-request-closed", pullRequest, merged: pull_request.merged === true };
  // Its comment says what became of it, and a plan shown after a merge is not what was merged.
  if (pull_request.state === "closed") return { kind: "nothing", reason: "The pull request is closed." };
  if (!planActions.includes(action)) {
    throw new UserError({
      message: `The event ${eventName} with the activity ${action} starts nothing here.`,
      suggestion: `Limit the workflow's types to ${[...planActions, "closed"].join(", ")}.`,
    });
  }
  const noSecrets = isFork ? forkWithoutSecrets : actor === "dependabot[bot]" ? dependabotWithoutSecrets : undefined;
  return { kind: "pull-request", pullRequest, ...(noSecrets === undefined ? {} : { noSecrets }) };
};

const forkTarget = {
  message:
    "The event pull_request_target gives secrets to a run for the code of a fork, which anybody can write; this is refused.",
  suggestion: "Start the workflow by pull_request: a fork's pull request is then previewed without credentials.",
};

const forkWithoutSecrets =
  "The pull request comes from a fork, and GitHub gives no secrets to its runs: this is a preview of the configuration, not a plan.";

const dependabotWithoutSecrets =
  "The run is for Dependabot, and GitHub gives it none of the secrets of Actions: this is a preview of the configuration, not a plan.";

const pushEvent = z.object({
  ref: z.string(),
  before: z.string(),
  after: z.string(),
  deleted: z.nullish(z.boolean()),
  repository: withDefaultBranch,
});

const pushTrigger = ({ ref, before, after, deleted, repository }: z.output<typeof pushEvent>): Trigger => {
  if (deleted) return { kind: "nothing", reason: `${ref} was deleted.` };
  const branch = branchOf(ref);
  if (branch === undefined) {
    throw new UserError({
      message: `The push of ${ref} starts nothing here.`,
      suggestion: "Limit the workflow's push to the default branch.",
    });
  }
  return { kind: "push", branch, isDefaultBranch: branch === repository.default_branch, before, after };
};

const mergeGroupEvent = z.object({
  action: z.string(),
  merge_group: z.object({ head_sha: sha, base_sha: sha, base_ref: z.string() }),
});

const mergeGroupTrigger = ({ action, merge_group }: z.output<typeof mergeGroupEvent>): Trigger => {
  if (action !== "checks_requested") return { kind: "nothing", reason: `The merge group is ${action}.` };
  const ref = branchOf(merge_group.base_ref) ?? merge_group.base_ref;
  return { kind: "merge-group", base: { ref, sha: merge_group.base_sha }, headSha: merge_group.head_sha };
};

const dispatchEvent = z.object({ ref: z.string(), repository: withDefaultBranch });

const dispatchTrigger = ({ ref, repository }: z.output<typeof dispatchEvent>): Trigger => {
  const branch = branchOf(ref) ?? ref;
  return { kind: "dispatch", branch, isDefaultBranch: branch === repository.default_branch };
};

const branchOf = (ref: string): string | undefined =>
  ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : undefined;
