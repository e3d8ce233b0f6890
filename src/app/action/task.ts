import { UserError } from "../../common/errors.ts";
import type { PullRequest, Trigger } from "../../github/events.ts";
import { InputError } from "../input-error.ts";
import type { Inputs } from "./inputs.ts";

/** What this run has to do. */
export type Task =
  | { readonly kind: "plan-pull-request"; readonly pullRequest: PullRequest }
  | { readonly kind: "preview-pull-request"; readonly pullRequest: PullRequest; readonly reason: string }
  | { readonly kind: "close-pull-request"; readonly pullRequest: PullRequest }
  | { readonly kind: "plan-merge-group"; readonly group: Extract<Trigger, { kind: "merge-group" }> }
  /** Apply what the pull request that this push merged has shown. */
  | { readonly kind: "apply-merge"; readonly push: Extract<Trigger, { kind: "push" }> }
  /** Plan with no pull request: shown in the job summary, its fingerprint an output. */
  | { readonly kind: "plan" }
  /** Apply what `expected-fingerprint` names, or whatever the plan is where no review is required. */
  | { readonly kind: "apply" }
  | { readonly kind: "destroy"; readonly deployment: string }
  | { readonly kind: "drift" }
  /** `base` is a commit, or the branch whose last commit is meant. */
  | {
      readonly kind: "matrix";
      readonly base?: string | { readonly branch: string };
      readonly pullRequest?: PullRequest;
    }
  | { readonly kind: "nothing"; readonly reason: string };

/** The pull request that a task is about, if it is about one. */
export const pullRequestOf = (task: Task): PullRequest | undefined =>
  "pullRequest" in task ? task.pullRequest : undefined;

/** Chooses the task by mode and event. UserError for a combination that is not safe or means nothing. */
export const chooseTask = (trigger: Trigger, inputs: Inputs): Task => {
  if (trigger.kind === "nothing") return trigger;
  switch (inputs.mode) {
    case "auto":
      return automatic(trigger, inputs);
    case "preview":
      return previewTask(trigger, inputs);
    case "plan":
      return planTask(trigger, inputs);
    case "apply":
      return applyTask(trigger, inputs);
    case "destroy":
      return destroyTask(trigger, inputs);
    case "drift":
      requireDefaultBranch(trigger, "drift");
      return { kind: "drift" };
    case "matrix":
      return matrixTask(trigger);
  }
};

const automatic = (trigger: Trigger, inputs: Inputs): Task => {
  switch (trigger.kind) {
    case "push":
      return applyTask(trigger, inputs);
    case "schedule":
      return { kind: "drift" };
    case "dispatch":
      throw new UserError({
        message: "workflow_dispatch does not say what to do.",
        suggestion: "set the input mode, for example from an input of the workflow",
      });
    default:
      return planTask(trigger, inputs);
  }
};

const planTask = (trigger: Trigger, inputs: Inputs): Task => {
  switch (trigger.kind) {
    case "pull-request":
      return trigger.noSecrets === undefined
        ? { kind: "plan-pull-request", pullRequest: trigger.pullRequest }
        : previewTask(trigger, inputs);
    case "pull-request-closed":
      return closed(trigger);
    case "merge-group":
      return { kind: "plan-merge-group", group: trigger };
    default:
      return { kind: "plan" };
  }
};

const previewTask = (trigger: Trigger, { requireReview }: Inputs): Task => {
  if (trigger.kind === "pull-request") {
    const { pullRequest, noSecrets } = trigger;
    if (noSecrets === undefined) return { kind: "preview-pull-request", pullRequest, reason: previewAsked };
    const reason = requireReview ? `${noSecrets} ${mergedUnplanned}` : noSecrets;
    return { kind: "preview-pull-request", pullRequest, reason };
  }
  if (trigger.kind === "pull-request-closed") return closed(trigger);
  throw new UserError({
    message: "mode: preview compares a pull request with its base, and this event has none.",
    suggestion: "run it on pull_request, or use mode: plan",
  });
};

const previewAsked = "The mode is preview: nothing was planned, and no credentials were used.";

const mergedUnplanned = "Merged without a plan, nothing of it is applied, unless by the input expected-fingerprint.";

const applyTask = (trigger: Trigger, inputs: Inputs): Task => {
  requireDefaultBranch(trigger, "apply");
  if (inputs.expectedFingerprints.size > 0) return { kind: "apply" };
  if (trigger.kind === "push") return { kind: "apply-merge", push: trigger };
  if (!inputs.requireReview) return { kind: "apply" };
  throw new UserError({
    message: "mode: apply needs to know what was reviewed, and this event belongs to no pull request.",
    suggestion: "give the reviewed plan's fingerprint in the input expected-fingerprint",
  });
};

const destroyTask = (trigger: Trigger, { deployments, confirmDestroy }: Inputs): Task => {
  if (trigger.kind !== "dispatch") {
    throw new UserError({
      message: "mode: destroy runs by workflow_dispatch alone.",
      suggestion: "start the workflow by hand, and type the deployment's name into confirm-destroy",
    });
  }
  requireDefaultBranch(trigger, "destroy");
  const [deployment, ...others] = deployments;
  if (deployment === undefined || others.length > 0) {
    throw new InputError("mode: destroy takes exactly one deployment in the input deployments.");
  }
  if (confirmDestroy === deployment) return { kind: "destroy", deployment };
  throw new InputError({
    message: `The input confirm-destroy is "${confirmDestroy}", not "${deployment}"; nothing was destroyed.`,
    suggestion: "type the deployment's name to confirm",
  });
};

const matrixTask = (trigger: Trigger): Task => {
  switch (trigger.kind) {
    case "pull-request":
      return { kind: "matrix", base: trigger.pullRequest.base.sha, pullRequest: trigger.pullRequest };
    case "merge-group":
      // Its own base is the group before it in the queue, and one push may land both.
      return { kind: "matrix", base: { branch: trigger.base.ref } };
    case "push":
      return isNone(trigger.before) ? { kind: "matrix" } : { kind: "matrix", base: trigger.before };
    case "pull-request-closed":
      return closed(trigger);
    default:
      return { kind: "matrix" };
  }
};

/** What GitHub calls the commit before a branch was there. */
const isNone = (commit: string): boolean => /^0+$/.test(commit);

const closed = ({ merged, pullRequest }: Extract<Trigger, { kind: "pull-request-closed" }>): Task =>
  merged
    ? { kind: "nothing", reason: "The pull request was merged; the push to its base applies it." }
    : { kind: "close-pull-request", pullRequest };

/** Nothing is applied from a branch that nobody has merged, nor from a pull request: UserError. */
const requireDefaultBranch = (trigger: Trigger, mode: string): void => {
  if (trigger.kind === "schedule") return;
  if (trigger.kind !== "push" && trigger.kind !== "dispatch") {
    throw new UserError({
      message: `mode: ${mode} does not run on a pull request or in a merge queue.`,
      suggestion: "run it on push to the default branch, or by workflow_dispatch",
    });
  }
  if (trigger.isDefaultBranch) return;
  throw new UserError({
    message: `mode: ${mode} runs on the default branch alone, and this run is for ${trigger.branch}.`,
    suggestion:
      trigger.kind === "push"
        ? "limit the workflow's push to the default branch"
        : "start the workflow from the default branch",
  });
};
