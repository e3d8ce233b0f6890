import type { Approval } from "./gate.ts";

/** A submitted review, as GitHub has it. */
export interface PullRequestReview {
  readonly login: string;
  /** `APPROVED`, `CHANGES_REQUESTED`, `DISMISSED`, `COMMENTED`. */
  readonly state: string;
  /** The head that was reviewed; absent where that commit is gone. */
  readonly commit: string | undefined;
  readonly submittedAt: Date;
}

/** What was said of a pull request, and whose word counts. */
export interface Reviewers {
  /** Oldest first. */
  readonly reviews: readonly PullRequestReview[];
  /** `review.approvers` of the base branch: users, and teams as `acme/cloud-security`. */
  readonly approvers: readonly string[];
  /** The members of those teams among the reviewers. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

/** The reviews of a pull request, who may not approve it, and what an approval has to be of. */
export interface ApprovalInput extends Reviewers {
  /** The login of the pull request's author. */
  readonly author: string;
  /** The login of who pushed the current head, where that is known. */
  readonly pusher?: string;
  /** The pull request's current head. */
  readonly head: string;
  /** When what the plan does was first shown for this head. */
  readonly since: Date;
}

/** What the approvers' latest decisions come to for one deployment's plan. */
export interface ApprovalCount {
  readonly approvals: readonly Approval[];
  /** Approvers who ask for changes, and have neither approved nor been dismissed since. */
  readonly objections: readonly string[];
  /** Why an approver's approval does not count, a sentence each. */
  readonly notes: readonly string[];
}

/** Counts the approvers' latest decisions. A comment decides nothing, and takes nothing back. */
export const countApprovals = (input: ApprovalInput): ApprovalCount => {
  const approving = decisionsIn(input).filter(({ review }) => review.state === "APPROVED");
  const judged = approving.map((each) => ({ ...each, flaw: flawOf(each.review, input) }));
  return {
    approvals: judged.flatMap(({ review: { login }, approver, flaw }) =>
      flaw === undefined ? [{ login, approver }] : [],
    ),
    objections: objectionsIn(input),
    notes: judged.flatMap(({ review: { login }, flaw }) =>
      flaw === undefined ? [] : [`The approval by ${login} does not count: ${flaw}.`],
    ),
  };
};

/** The logins of the approvers who ask for changes, and have neither approved nor been dismissed since. */
export const objectionsIn = (reviewers: Reviewers): readonly string[] =>
  decisionsIn(reviewers)
    .filter(({ review }) => review.state === "CHANGES_REQUESTED")
    .map(({ review }) => review.login);

interface Decision {
  readonly review: PullRequestReview;
  /** The entry of `review.approvers` that makes it count. */
  readonly approver: string;
}

/** The latest decision of each approver. */
const decisionsIn = (reviewers: Reviewers): readonly Decision[] => {
  const decisions = new Map<string, Decision>();
  for (const review of reviewers.reviews) {
    const approver = approverOf(review.login, reviewers);
    if (approver !== undefined && decisive.includes(review.state)) {
      decisions.set(review.login.toLowerCase(), { review, approver });
    }
  }
  return [...decisions.values()];
};

/** Whether one of these people's latest decision is still an approval of the head. */
export const isStillApproved = (
  reviews: readonly PullRequestReview[],
  logins: readonly string[],
  head: string,
): boolean =>
  logins.some((login) => {
    const decision = reviews.findLast((review) => isSame(review.login, login) && decisive.includes(review.state));
    return decision?.state === "APPROVED" && decision.commit === head;
  });

const decisive = ["APPROVED", "CHANGES_REQUESTED", "DISMISSED"];

/** The entry of `review.approvers` that a login falls under; GitHub's names know no case. */
const approverOf = (login: string, { approvers, members }: Reviewers): string | undefined =>
  approvers.find((approver) => isSame(approver, login) || members.get(approver)?.some((each) => isSame(each, login)));

const flawOf = (review: PullRequestReview, { author, pusher, head, since }: ApprovalInput): string | undefined => {
  if (isSame(review.login, author)) return "nobody approves a pull request of their own";
  if (pusher !== undefined && isSame(review.login, pusher)) return "nobody approves what they have pushed themselves";
  if (review.commit !== head) return "it is of an earlier commit";
  if (review.submittedAt < since) return unproved;
  return undefined;
};

/** Either an earlier run has shown something else, or there is none, or nothing that can be trusted is left of it. */
const unproved =
  "it is older than this plan, and no earlier run proves that the same was shown before (to run all jobs again takes that away)";

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
