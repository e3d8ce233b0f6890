import type { ReviewSettings } from "../config/schema.ts";
import type { Review, ReviewFinding } from "../review/model.ts";
import { type JudgedFinding, judgeFindings } from "./accept.ts";

/** An approving review of the pull request's current head that counts: by an approver, and not by the author. */
export interface Approval {
  readonly login: string;
  /** The entry of `review.approvers` that makes it count: the login itself, or a team. */
  readonly approver: string;
}

export interface GateInput {
  readonly deployment: string;
  readonly review: Pick<Review, "findings" | "relation">;
  /** Of the base branch: a pull request cannot relax its own gate. */
  readonly settings: ReviewSettings;
  readonly approvals: readonly Approval[];
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
}

/** Whether the change may go on. */
export interface Verdict {
  readonly passed: boolean;
  /** What stands against it, or what let it through, in sentences that say how to go on. */
  readonly lines: readonly string[];
}

/** Applies the base branch's `review:` settings to a review. */
export const judge = ({ deployment, review, settings, approvals, today }: GateInput): Verdict => {
  const judged = judgeFindings(review.findings, settings.accept, deployment, today);
  const blocking = judged.filter(({ finding, acceptedBy }) => acceptedBy === undefined && counts(finding, settings));
  const relation = judgeRelation(review, settings, approvals);
  return {
    passed: blocking.length === 0 && relation.passed,
    lines: [...relation.lines, ...blocking.map(blockingLine), ...judged.flatMap(acceptedLine)],
  };
};

const levels: Readonly<Record<ReviewSettings["fail_on"], readonly ReviewFinding["severity"][]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

const counts = ({ severity }: ReviewFinding, { fail_on }: ReviewSettings): boolean =>
  levels[fail_on].includes(severity);

const judgeRelation = (
  { relation }: GateInput["review"],
  { fail_on_relation, approvers }: ReviewSettings,
  approvals: readonly Approval[],
): Verdict => {
  if (relation === "unchanged" || relation === "equivalent" || !fail_on_relation.includes(relation)) {
    return { passed: true, lines: [] };
  }
  if (approvals.length > 0) {
    const who = approvals.map(({ login, approver }) => (login === approver ? login : `${login} (${approver})`));
    return { passed: true, lines: [`The change of access (${relation}) is approved by ${who.join(", ")}.`] };
  }
  const wayOn =
    approvers.length === 0
      ? "review.approvers on the base branch names nobody who could approve it: narrow the change, or change `review:` in a pull request of its own."
      : `It needs an approving review of the current head by ${approvers.join(" or ")}; then run this check again.`;
  return {
    passed: false,
    lines: [`The change of access is ${relation}, which review.fail_on_relation stops. ${wayOn}`],
  };
};

const blockingLine = ({ finding, expired }: JudgedFinding): string => {
  const since = expired?.until === undefined ? "" : ` Its acceptance ended on ${expired.until}.`;
  return `${finding.code} (${finding.severity}) is stopped by review.fail_on.${since} Mend it, or accept it with a reason under review.accept on the base branch.`;
};

const acceptedLine = ({ finding, acceptedBy }: JudgedFinding): readonly string[] => {
  if (acceptedBy === undefined) return [];
  const until = acceptedBy.until === undefined ? "" : ` until ${acceptedBy.until}`;
  return [`${finding.code} (${finding.severity}) is accepted${until}: ${acceptedBy.reason}`];
};
