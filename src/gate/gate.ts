import type { ReviewSettings } from "../config/schema.ts";
import type { AccessRelation, Review, ReviewFinding } from "../review/model.ts";
import { partRelations } from "../review/relation.ts";
import { type Acceptance, type JudgedFinding, judgeFindings } from "./accept.ts";

/** An approving review of the pull request's current head that counts, as `countApprovals` counts. */
export interface Approval {
  readonly login: string;
  /** The entry of `review.approvers` that makes it count: the login itself, or a team. */
  readonly approver: string;
}

/** One deployment's change, and all that decides whether it may go on. */
export interface GateInput {
  /** What the base branch calls it. */
  readonly deployment: string;
  /** Whether it leaves the account or the workspace that it has there: what is accepted for it was seen in these. */
  readonly moves?: boolean;
  readonly review: Pick<Review, "findings" | "relation" | "principals" | "trusts" | "holders" | "resources">;
  /** Of the base branch: a pull request cannot relax its own gate. */
  readonly settings: ReviewSettings;
  readonly approvals: readonly Approval[];
  /** The approvers who ask for changes: while they do, no approval lets anything through. */
  readonly objections?: readonly string[];
  /**
   * Set where an earlier plan of the same head did something else, so that what was approved then is not this: whether this
   * one is shown now for the first time, or was before.
   */
  readonly planChanged?: "now" | "before";
  /** Why nothing of what earlier runs have shown can be trusted, and the way on; absent where it can. */
  readonly unproved?: string;
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
}

/** Whether the change may go on. */
export interface Verdict {
  readonly passed: boolean;
  /** What stands against it, or what let it through, in sentences that say how to go on. */
  readonly lines: readonly string[];
  /** Whose approval it hangs on, of whom one is enough; absent where none was needed. */
  readonly approvedBy?: readonly string[];
}

/** Applies the base branch's `review:` settings to a review. */
export const judge = (input: GateInput): Verdict => {
  const { deployment, moves = false, review, settings, today } = input;
  const left = moves ? settings.accept.filter((entry) => entry.deployment === deployment) : [];
  const accept = settings.accept.filter((entry) => !left.includes(entry));
  const judged = judgeFindings(review.findings, accept, deployment, today);
  const blocking = judged.filter(({ finding, acceptedBy }) => acceptedBy === undefined && counts(finding, settings));
  const access = judgeAccess(input);
  return {
    passed: blocking.length === 0 && access.passed,
    lines: [...access.lines, ...blocking.map((each) => blockingLine(each, left)), ...judged.flatMap(acceptedLine)],
    ...(access.approvedBy === undefined ? {} : { approvedBy: access.approvedBy }),
  };
};

const levels: Readonly<Record<ReviewSettings["fail_on"], readonly ReviewFinding["severity"][]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

const counts = ({ severity }: ReviewFinding, { fail_on }: ReviewSettings): boolean =>
  levels[fail_on].includes(severity);

const judgeAccess = (input: GateInput): Verdict => {
  const { approvals, objections = [] } = input;
  const reasons = approvalReasons(input);
  if (reasons.length === 0) {
    return input.planChanged === "now" ? { passed: false, lines: [CHANGED_UNSEEN] } : { passed: true, lines: [] };
  }
  if (objections.length > 0) {
    const who = objections.join(" and ");
    return { passed: false, lines: [...reasons, `${who} asked for changes, and has to approve, or to be dismissed.`] };
  }
  if (approvals.length > 0) {
    const who = approvals.map(({ login, approver }) => (login === approver ? login : `${login} (${approver})`));
    const approvedBy = approvals.map(({ login }) => login);
    return { passed: true, lines: [...reasons, `It is approved by ${who.join(", ")}.`], approvedBy };
  }
  return { passed: false, lines: [...reasons, wayToApproval(input)] };
};

/** Where nobody is asked to approve anything, a plan that changed stops the one check that is the first to show it. */
const CHANGED_UNSEEN =
  "The plan does something else than an earlier plan of the same commit: look at this one, then run the failed job of this check again.";

/** Why the change needs an approval, in sentences. */
const approvalReasons = ({ review, settings, planChanged }: GateInput): readonly string[] => {
  const stopping = relationsOf(review).filter((relation) =>
    settings.fail_on_relation.some((each) => each === relation),
  );
  return [
    ...(stopping.length === 0
      ? []
      : [`The change of access is ${stopping.join(" and ")}, which review.fail_on_relation stops.`]),
    ...(planChanged !== undefined && settings.approvers.length > 0
      ? ["The plan does something else than an earlier plan of the same commit, so what was reviewed is not this."]
      : []),
  ];
};

/**
 * Every relation in the review, the headline's first: the headline is the worst, and the settings may stop another one.
 * Only a first creation is called new where something in it gets broader, which is then a part of what is new; and only a
 * destruction is called gone where something in it gets narrower.
 */
const relationsOf = (review: GateInput["review"]): readonly AccessRelation[] => {
  const parts = partRelations(review);
  const part = review.relation === "new" ? "broader" : review.relation === "gone" ? "narrower" : undefined;
  const others = parts.filter((relation) => relation !== part);
  return [...new Set([review.relation, ...others])];
};

const wayToApproval = ({ settings: { approvers }, unproved }: GateInput): string => {
  if (approvers.length === 0) {
    return "review.approvers on the base branch names nobody who could approve it: narrow the change, or change `review:` in a pull request of its own.";
  }
  const review = `It needs an approving review of the current head by ${approvers.join(" or ")}`;
  return unproved === undefined
    ? `${review}; then run the failed job of this check again.`
    : `${review}, which counts only if an earlier run proves what was shown before it, and none does: ${unproved}`;
};

const blockingLine = ({ finding, expired }: JudgedFinding, left: readonly Acceptance[]): string => {
  const since = expired?.until === undefined ? "" : ` Its acceptance ended on ${expired.until}.`;
  const isLeft = left.some(({ code }) => code === finding.code);
  const where = isLeft
    ? " Its acceptance is for the account and workspace that the deployment leaves; one that names no deployment counts."
    : "";
  return `${finding.code} (${finding.severity}) is stopped by review.fail_on.${since}${where} Mend it, or accept it with a reason under review.accept on the base branch.`;
};

const acceptedLine = ({ finding, acceptedBy }: JudgedFinding): readonly string[] => {
  if (acceptedBy === undefined) return [];
  const until = acceptedBy.until === undefined ? "" : ` until ${acceptedBy.until}`;
  return [`${finding.code} (${finding.severity}) is accepted${until}: ${acceptedBy.reason}`];
};
